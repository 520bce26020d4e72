//! A claim is put beside a figure of an exhibit on a page: what agrees, what is refused, what stays when the file is taken again.

use crate::door::{Browser, Door};
use axum::http::StatusCode;
use commission::Role;
use evidence::{InputFile, Measured, Measures, Request};
use serde_json::json;
use testkit::NOON_US;

const BESIDE: &str = "/en/c/small/exhibits/sample-gap/beside";
const EXHIBIT: &str = "/en/c/small/exhibits/sample-gap";
const CLAIMS: &str = r#"
[[claim]]
key = "C1"
value = "3.7"
group = { en = "fifths <b>\"'&", cy = "pumedau <b>\"'&" }
period = { en = "2018", cy = "2018" }
definition = { en = "A gap <b>\"'&", cy = "Bwlch <b>\"'&" }
[[claim]]
key = "C2"
value = "12"
definition = { en = "Another", cy = "Un arall" }
[[claim.measured]]
by = "sample-gap#/result/ratio/value"
"#;

struct Nobody;

impl Measures for Nobody {
    fn measure(&self, _: &Request, _: &[InputFile]) -> Result<Measured, commission::Error> {
        Err(commission::Error::NotFound)
    }
}

fn exhibit(door: &Door) {
    let body = json!({
        "exhibit": "sample-gap", "kind": "measured",
        "title": {"en": "Sample gap <b>\"'&", "cy": "Bwlch sampl <b>\"'&"},
        "inputs": {"needs": "elsewhere", "files": ["a.csv"], "digest": "0".repeat(64)},
        "parameters": {"verb": "place rates", "arguments": ["a.csv"]}, "method": "place rates",
        "method_version": 1, "says": {"en": "Sample", "cy": "Sampl"}, "warnings": [],
        "result": {"ratio": {"value": 3.8, "ci": [3.6, 4.0]}, "upside/down": [2, 1]},
        "table": {"columns": ["a"], "rows": [[1]]},
    })
    .to_string();
    let (store, commission) = (&door.scene.store, &door.scene.commission);
    let file = ("gap.json", body.as_bytes());
    evidence::take_exhibit(
        store,
        commission,
        file,
        &[],
        (&[], &Nobody),
        ("Sample", NOON_US),
    )
    .unwrap();
}

fn claims(door: &Door) {
    let commission = door.scene.commission.clone();
    let take = move |tx: &mut store::Tx<'_>| {
        evidence::take_claims(tx, &commission, "claims.toml", CLAIMS, ("Sample", NOON_US))
    };
    door.scene.store.write(take).unwrap();
}

fn analyst(door: &Door) -> Browser {
    door.signed_in(door.person("ann", Role::Analyst))
}

/// Everything said, of one claim and the ratio.
fn said<'f>(claim: &'f str, measured: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("claim", claim),
        ("figure", "/result/ratio/value"),
        ("interval", "/result/ratio/ci"),
        ("grouping-stated-en", "fifths"),
        ("grouping-stated-cy", "pumedau"),
        ("grouping-measured-en", measured),
        ("grouping-measured-cy", "pumedau"),
        ("year-stated-en", "2018"),
        ("year-stated-cy", "2018"),
        ("year-measured-en", "2018"),
        ("year-measured-cy", "2018"),
        ("definition-stated-en", "deaths"),
        ("definition-stated-cy", "marwolaethau"),
        ("definition-measured-en", "deaths"),
        ("definition-measured-cy", "marwolaethau"),
        ("go", "keep"),
    ]
}

#[tokio::test]
async fn a_claim_is_put_beside_a_figure_stays_there_and_is_taken_apart() {
    let door = Door::open();
    let mut ann = analyst(&door);
    exhibit(&door);
    claims(&door);
    let page = door.get(&mut ann, BESIDE).await;
    assert!(page.text.contains("ratio › value: 3.8"), "{}", page.text);
    assert!(page.text.contains("ratio › ci: 3.6 – 4.0"));
    // What the claim is of comes from the claim; what the exhibit is of is never filled in.
    let filled = [("claim", "C1"), ("year-stated-en", "2019"), ("go", "claim")];
    let page = door.post(&mut ann, BESIDE, &filled).await;
    assert_eq!(
        page.text.matches("value=\"2018\"").count(),
        1,
        "Welsh alone: the other was typed"
    );
    assert!(page.text.contains("value=\"2019\""));
    let kept = door.post(&mut ann, BESIDE, &said("C1", "fifths")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    let page = door.get(&mut ann, EXHIBIT).await;
    assert!(page.text.contains("Within the interval"), "{}", page.text);
    claims(&door);
    let page = door.get(&mut ann, EXHIBIT).await;
    assert!(
        page.text.contains("Within the interval"),
        "it stays when the file is taken again"
    );
    let pair = [("claim", "C1"), ("figure", "/result/ratio/value")];
    let apart = door.post(&mut ann, &format!("{BESIDE}/away"), &pair).await;
    assert_eq!(apart.status, StatusCode::SEE_OTHER, "{}", apart.text);
    let page = door.get(&mut ann, EXHIBIT).await;
    assert!(!page.text.contains("Within the interval"));
    let again = door.post(&mut ann, &format!("{BESIDE}/away"), &pair).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn fifths_beside_tenths_are_not_comparable_on_the_page_either() {
    let door = Door::open();
    let mut ann = analyst(&door);
    exhibit(&door);
    claims(&door);
    door.post(&mut ann, BESIDE, &said("C1", "tenths")).await;
    let page = door.get(&mut ann, EXHIBIT).await;
    assert!(page.text.contains("Not of the same"), "{}", page.text);
}

#[tokio::test]
async fn what_cannot_stand_is_told_and_what_was_typed_comes_back() {
    let door = Door::open();
    let mut ann = analyst(&door);
    exhibit(&door);
    let page = door.get(&mut ann, BESIDE).await;
    assert!(page.text.contains("There are no claims yet"));
    claims(&door);
    for (field, value, told) in [
        (
            "figure",
            "/result/ratio/lost",
            "no such figure at /result/ratio/lost",
        ),
        (
            "interval",
            "/result/upside~1down",
            "no such figure at /result/upside~1down",
        ),
        ("claim", "C2", "C2 stands beside that figure already"),
        ("times", "minus one", "is not a number above nought"),
        ("claim", "", "Choose one"),
    ] {
        let mut fields = said("C1", "fifths <b>\"'&");
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        let page = door.post(&mut ann, BESIDE, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.text.contains(told), "{field}: {}", page.text);
        assert!(page.text.contains("marwolaethau") && !page.text.contains("fifths <b>"));
    }
    let pair = [("claim", "C2"), ("figure", "/result/ratio/value")];
    let held = door.post(&mut ann, &format!("{BESIDE}/away"), &pair).await;
    assert_eq!(held.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        held.text.contains("The file of claims puts C2"),
        "{}",
        held.text
    );
    let cymraeg = door.get(&mut ann, &BESIDE.replace("/en/", "/cy/")).await;
    assert!(
        cymraeg
            .text
            .contains("Rhoi honiad wrth ochr yr arddangosyn hwn")
    );
    assert!(!cymraeg.text.contains("<b>\""), "escaped");
}
