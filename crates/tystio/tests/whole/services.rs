//! Records of a service in the browser: from the files to sentences and rows to look at, and what a wrong file is told.

use crate::door::{Browser, Door, Said};
use axum::http::StatusCode;
use commission::Role;

const ADDRESS: &str = "/en/services/urgent";
const REFERRALS: &str = "sample,id,Date in,first contact\nyes,1,2026-01-05 10:00,2026-01-05 12:00\n\
    yes,2,2026-01-05 10:00,2026-01-05 12:01\nyes,3,2026-03-29 01:30,\n";

/// The value of a hidden field, as a browser would send it back.
fn carried(said: &Said, name: &str) -> String {
    said.between(&format!("name=\"{name}\" value=\""), "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
}

#[tokio::test]
async fn a_table_of_referrals_becomes_sentences_and_rows_to_look_at() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let list = door.get(&mut ann, "/en/services").await;
    assert!(list.text.contains(ADDRESS) && list.text.contains("/en/services/homecare"));
    let file = Some(("referrals", "r.csv", REFERRALS));
    let asked = door.send_form(&mut ann, ADDRESS, &[], file).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
    assert!(asked.text.contains("selected>first contact<") && asked.text.contains("Sample data"));
    let table = carried(&asked, "table-referrals");
    // Nobody could know what "Date in" is: it must be chosen.
    let mut fields = vec![
        ("table-referrals", table.as_str()),
        ("notes", "[]"),
        ("referrals-contact", "3"),
    ];
    let missing = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        missing.text.contains("href=\"#referrals-received\""),
        "{}",
        missing.text
    );
    fields.extend([
        ("referrals-received", "2"),
        ("end", ""),
        ("zone", "Europe/London"),
    ]);
    let told = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text);
    for said in [
        "1 were seen within two hours, 1 were not, and for 1 the records cannot say",
        "r.csv, row 4",
        "<svg",
        "lang=\"cy\"",
    ] {
        assert!(told.text.contains(said), "{said}: {}", told.text);
    }
    fields.extend([("step", "result"), ("go", "cy")]);
    let welsh = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(welsh.text.contains("<html lang=\"cy\"") && welsh.text.contains("r.csv, rhes 4"));
    fields.pop();
    fields.push(("go", "back"));
    let back = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(back.text.contains("What are the columns?") && back.text.contains("selected>Date in<"));
}

#[tokio::test]
async fn what_was_measured_is_taken_away_as_an_exhibit_and_as_its_table() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let file = Some(("referrals", "r.csv", REFERRALS));
    let asked = door.send_form(&mut ann, ADDRESS, &[], file).await;
    let table = carried(&asked, "table-referrals");
    let mut fields = vec![
        ("table-referrals", table.as_str()),
        ("notes", "[]"),
        ("referrals-contact", "3"),
        ("referrals-received", "2"),
        ("referrals-id", "1"),
        ("end", ""),
        ("zone", "Europe/London"),
        ("step", "result"),
        ("name", "sample-urgent"),
        ("go", "exhibit"),
    ];
    let untitled = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(untitled.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        untitled.text.contains("href=\"#title_en\""),
        "{}",
        untitled.text
    );
    fields.push(("title_en", "Sample urgent response (invented)"));
    let exhibit = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert_eq!(exhibit.status, StatusCode::OK, "{}", exhibit.text);
    let made: serde_json::Value = serde_json::from_str(&exhibit.text).unwrap();
    assert_eq!(made["method"], "practice urgent");
    assert_eq!(made["parameters"]["arguments"][0], "urgent-referrals.csv");
    // Three people are few: their counts do not travel.
    assert!(
        !exhibit.text.contains("were seen within two hours"),
        "{}",
        exhibit.text
    );
    fields.pop();
    fields.pop();
    fields.push(("go", "table-of-referrals"));
    let table = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(
        table.text.starts_with("id,received,contact") || table.text.contains("2026-01-05 12:01"),
        "{}",
        table.text
    );
}

#[tokio::test]
async fn a_wrong_setting_or_file_is_told_beside_its_field() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let nothing = door.send_form(&mut ann, ADDRESS, &[], None).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("href=\"#referrals\""));
    let file = Some(("referrals", "letter.txt", "Dear commission,"));
    let letter = door.send_form(&mut ann, ADDRESS, &[], file).await;
    assert!(letter.text.contains("href=\"#referrals\""));
    let file = Some(("referrals", "a<b>.csv", "received,contact\n<b>soon\"',\n"));
    let asked = door.send_form(&mut ann, ADDRESS, &[], file).await;
    assert!(!asked.text.contains("<b>"));
    let table = carried(&asked, "table-referrals")
        .replace("&#60;", "<")
        .replace("&#62;", ">");
    let fields = [
        ("table-referrals", table.as_str()),
        ("referrals-received", "0"),
        ("zone", "Mars"),
    ];
    let zone = door.send_form(&mut ann, ADDRESS, &fields, None).await;
    assert!(zone.text.contains("href=\"#zone\""), "{}", zone.text);
    let cells = door.send_form(&mut ann, ADDRESS, &fields[..2], None).await;
    assert_eq!(cells.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(cells.text.contains(":2: ") && !cells.text.contains("<b>soon"));
    let missing = door.get(&mut ann, "/en/services/nothing").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    let stranger = door.get(&mut Browser::default(), ADDRESS).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
}
