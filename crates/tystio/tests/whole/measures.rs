//! From a council's spreadsheet to a sentence with an interval, step by step, in either language; and what a wrong file is told.

use crate::door::{Browser, Door, Said};
use axum::http::StatusCode;
use commission::Role;

const WIDE: &str = "sample,Client ref,Score before,Score after\n\
    yes,t01,9,8\nyes,t02,7,5\nyes,t03,8,4\nyes,t04,6,6\nyes,t05,9,5\nyes,t06,7,4\nyes,t07,8,6\nyes,t08,5,3\n";
const ADDRESS: &str = "/en/measures";

async fn read(door: &Door, browser: &mut Browser, name: &str, holds: &str) -> Said {
    door.send_form(browser, ADDRESS, &[], Some(("file", name, holds)))
        .await
}

/// The value of a hidden field, as a browser would send it back.
fn carried(said: &Said, name: &str) -> String {
    said.between(&format!("name=\"{name}\" value=\""), "\"")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

#[tokio::test]
async fn a_spreadsheet_becomes_a_sentence_with_an_interval_in_three_steps() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let begun = door.get(&mut ann, ADDRESS).await;
    assert!(begun.text.contains("type=\"file\""));
    let asked = read(&door, &mut ann, "visits.csv", WIDE).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
    // What the columns seem to be is chosen already.
    for column in ["Client ref", "Score before", "Score after"] {
        assert!(
            asked.text.contains(&format!("selected>{column}<")),
            "{column}"
        );
    }
    assert!(
        asked.text.contains("Sample data"),
        "the table says that it is made up"
    );
    let table = carried(&asked, "table");
    let mut fields = vec![
        ("table", table.as_str()),
        ("notes", "[]"),
        ("layout", "wide"),
        ("unit", "1"),
        ("before", "2"),
        ("after", "3"),
    ];
    let told = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text);
    // Changes -1 -2 -4 0 -4 -3 -2 -2: mean -2.25; Student's t with 7 degrees of freedom gives -3.41 to -1.09; of the
    // 256 signs two are as far from nought (the nought may have either).
    for said in [
        "\u{2212}2.25",
        "\u{2212}3.41",
        "\u{2212}1.09",
        "<svg",
        "exact permutation",
    ] {
        assert!(told.text.contains(said), "{said}: {}", told.text);
    }
    assert!(told.text.contains("lang=\"cy\""), "the sentence in Welsh");
    fields.push(("step", "result"));
    fields.push(("go", "exhibit"));
    let untitled = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(untitled.status, StatusCode::UNPROCESSABLE_ENTITY);
    fields.extend([("title_en", "Visits"), ("name", "visits")]);
    let taken = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    let exhibit: evidence::Exhibit = serde_json::from_str(&taken.text).unwrap();
    assert_eq!(exhibit.result["estimate"], -2.25, "the same figure");
    assert_eq!(exhibit.inputs.files, ["visits-measured.csv"]);
    fields.truncate(fields.len() - 3);
    fields.push(("go", "table"));
    let table = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(table.text.starts_with("unit,"), "{}", table.text);
    let again = evidence::inputs_digest(&exhibit.inputs.files, |_| {
        Some(ledger::sha256(table.text.as_bytes()))
    });
    assert_eq!(
        again.unwrap(),
        exhibit.inputs.digest,
        "what stays is what was measured"
    );
    fields.pop();
    fields.push(("go", "cy"));
    let welsh = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(welsh.text.contains("<html lang=\"cy\"") && welsh.text.contains("Cyfwng 95 %"));
    fields.pop();
    fields.push(("go", "back"));
    let back = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(back.text.contains("What are the columns?"));
}

#[tokio::test]
async fn a_wrong_file_is_told_what_to_do_and_line_by_line() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let nothing = door.send_form(&mut ann, ADDRESS, &[], None).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("href=\"#file\""));
    for (name, holds) in [
        ("letter.txt", "Dear commission,"),
        ("empty.csv", ""),
        ("a.xlsx", "no zip"),
    ] {
        let said = read(&door, &mut ann, name, holds).await;
        assert_eq!(
            said.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{name}: {}",
            said.text
        );
        assert!(said.text.contains("href=\"#file\""), "{name}");
    }
    let hostile = "before,after\n5,<b>\"'&\n4,3\n";
    let asked = read(&door, &mut ann, "a<b>.csv", hostile).await;
    assert!(!asked.text.contains("<b>\""));
    let table = carried(&asked, "table");
    let fields = [
        ("table", table.as_str()),
        ("layout", "wide"),
        ("before", "0"),
        ("after", "1"),
    ];
    let said = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        said.text.contains(":2: ") && !said.text.contains("<b>\""),
        "{}",
        said.text
    );
    // A table that was tampered with is no table.
    let broken = table.replace("\"cells\":[\"5\",", "\"cells\":[");
    assert_ne!(broken, table);
    let fields = [("table", broken.as_str()), ("layout", "wide")];
    let said = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(said.text.contains("href=\"#file\""));
}

#[tokio::test]
async fn only_who_is_signed_in_measures() {
    let door = Door::open();
    let said = door.get(&mut Browser::default(), ADDRESS).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
}
