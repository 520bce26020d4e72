//! Stories of claims: what a file may say, and how claims stand to each other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Language};
use evidence::{Claim, ClaimsTaken, Decimal, Status, Value, side_by_side};
use std::collections::BTreeMap;
use std::path::Path;
use testkit::{NOON_US, Scene};

const CLAIMS: &str = r#"
[[claim]]
key = "C2"
value = "13"
unit = { en = "prototypes", cy = "o brototeipiau" }
definition = { en = "Bids that were funded", cy = "Ceisiadau a ariannwyd" }
source = { title = "A page", address = "https://example.org/a" }
checked = { by = "Sample checker", on = "2026-01-02" }
conflicts = ["C10"]

[[claim]]
key = "C10"
value = "15"
definition = { en = "Prototypes in the report", cy = "Prototeipiau yn yr adroddiad" }
source = { title = "A report", read = "2026-01-01", place = { en = "page 1", cy = "tudalen 1" } }
checked = { by = "Sample checker", on = "2026-01-02" }

[[claim]]
key = "C1"
value = "3.70"
definition = { en = "A ratio", cy = "Cymhareb" }

[[claim]]
key = "C3"
value = { en = "a name", cy = "enw" }
definition = { en = "What it is called", cy = "Beth y'i gelwir" }
source = { title = "A page" }
"#;

fn take(scene: &Scene, text: &str) -> Result<ClaimsTaken, Error> {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene.store.write(move |tx| {
        evidence::take_claims(
            tx,
            &commission,
            "claims.toml",
            &text,
            ("Sample clerk", NOON_US),
        )
    })
}

fn kept(scene: &Scene) -> Vec<Claim> {
    let id = scene.commission.id;
    scene.store.read(|r| evidence::claims(r, id)).unwrap()
}

#[test]
fn claims_are_taken_whole_in_the_order_of_their_numbers_and_the_same_file_changes_nothing() {
    let scene = Scene::open(&[]);
    let taken = take(&scene, CLAIMS).unwrap();
    assert!(taken.changed);
    let keys: Vec<_> = taken.claims.iter().map(|one| one.claim.as_str()).collect();
    assert_eq!(keys, ["C1", "C2", "C3", "C10"]);
    assert_eq!(kept(&scene), taken.claims);
    assert!(!take(&scene, CLAIMS).unwrap().changed);
    assert!(take(&scene, "").unwrap().changed);
    assert_eq!(kept(&scene), []);
}

#[test]
fn a_conflict_that_one_side_names_is_known_to_both_and_they_stand_side_by_side() {
    let scene = Scene::open(&[]);
    let claims = take(&scene, CLAIMS).unwrap().claims;
    let bundles: Vec<Vec<&str>> = side_by_side(&claims)
        .iter()
        .map(|bundle| bundle.iter().map(|one| one.claim.as_str()).collect())
        .collect();
    assert_eq!(bundles, [vec!["C1"], vec!["C2", "C10"], vec!["C3"]]);
    let statuses: Vec<_> = claims.iter().map(Claim::status).collect();
    assert_eq!(
        statuses,
        [
            Status::Unsourced,
            Status::Conflicting,
            Status::Unsourced,
            Status::Conflicting
        ],
        "a source with which nobody compared a claim confirms nothing"
    );
    assert!(claims[3].conflicts.contains("C2"));
    assert_eq!(claims[1].stated(Language::Cy), "13 o brototeipiau");
    assert_eq!(claims[0].stated(Language::En), "3.70");
}

#[test]
fn every_line_that_must_be_put_right_is_told_at_once_and_nothing_is_kept() {
    let scene = Scene::open(&[]);
    take(&scene, CLAIMS).unwrap();
    let bad = CLAIMS
        .replace("key = \"C10\"", "key = \"C010\"")
        .replace("value = \"3.70\"", "value = \"about 3.7\"")
        .replace("https://example.org/a", "javascript:alert(1)")
        .replace("2026-01-01", "2026-02-30")
        .replace(", cy = \"enw\"", "")
        .replace(
            "source = { title = \"A page\" }\n",
            "checked = { by = \"x\", on = \"2026-01-02\" }\nmood = \"good\"\n",
        );
    let Err(Error::Refused(told)) = take(&scene, &bad) else {
        panic!("not refused");
    };
    let codes: Vec<_> = told.iter().map(|one| (one.code, one.spot.line)).collect();
    assert_eq!(
        codes,
        [
            ("address", Some(7)),
            ("conflict-unknown", Some(9)),
            ("key", Some(12)),
            ("date", Some(15)),
            ("value", Some(20)),
            ("language-missing", Some(25)),
            ("checked", Some(27)),
            ("unknown-key", Some(28)),
        ]
    );
    assert!(
        told.iter()
            .all(|one| !one.en.is_empty() && one.en != one.cy)
    );
    assert_eq!(kept(&scene).len(), 4);
}

#[test]
fn a_claim_does_not_conflict_with_itself_and_no_key_is_used_twice() {
    let scene = Scene::open(&[]);
    let twice = CLAIMS
        .replace("conflicts = [\"C10\"]", "conflicts = [\"C2\"]")
        .replace("key = \"C3\"", "key = \"C1\"");
    let Err(Error::Refused(told)) = take(&scene, &twice) else {
        panic!("not refused");
    };
    let codes: Vec<_> = told.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["conflict-unknown", "key-twice"]);
}

#[test]
fn a_number_is_an_exact_decimal_in_the_digits_in_which_it_was_stated() {
    for good in ["0", "-1.50", "322", "0.0", "1500"] {
        assert_eq!(Decimal::of(good).unwrap().as_str(), good);
    }
    for bad in [
        "", "-", ".5", "5.", "1e3", "01", "1,500", "٣", "NaN", " 1", "1.2.3",
    ] {
        assert_eq!(Decimal::of(bad), None, "{bad}");
    }
    assert_eq!(Decimal::of(&"1".repeat(41)), None);
    assert!(serde_json::from_str::<Decimal>("\"1e3\"").is_err());
    let number: Value = serde_json::from_str("\"3.7\"").unwrap();
    assert!(matches!(number, Value::Number(_)));
}

/// How many claims of an example have each status.
fn example(name: &str) -> (Vec<Claim>, BTreeMap<&'static str, usize>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../examples")
        .join(name)
        .join("claims.toml");
    let taken = take(&Scene::open(&[]), &std::fs::read_to_string(path).unwrap()).unwrap();
    let mut counts = BTreeMap::new();
    for claim in &taken.claims {
        *counts.entry(claim.status().code()).or_default() += 1;
    }
    (taken.claims, counts)
}

#[test]
fn the_claims_of_the_founding_documents_conflict_where_the_documents_do() {
    let (claims, counts) = example("founding");
    let pairs: Vec<(String, Vec<String>)> = side_by_side(&claims)
        .into_iter()
        .filter(|bundle| bundle.len() > 1)
        .map(|bundle| {
            let said: Vec<_> = bundle.iter().map(|one| one.stated(Language::En)).collect();
            (bundle[0].claim.clone(), said)
        })
        .collect();
    let has = |left: &str, right: &str| {
        pairs.iter().any(|(_, said)| {
            let holds = |words: &str| said.iter().any(|one| one.contains(words));
            holds(left) && holds(right)
        })
    };
    for (left, right) in [
        ("13 policy", "15 policy"),
        ("November 2019", "February 2020"),
        ("90 per cent", "96 per cent"),
        ("Urgent Response", "Rapid Response"),
        ("Early Years Help", "Early Help"),
        ("a reduction", "different from social isolation"),
        ("3.7 times", "life expectancy"),
        ("3.8 times", "life expectancy"),
        ("322 million", "322 million"),
    ] {
        assert!(has(left, right), "{left} v {right}: {pairs:?}");
    }
    let unsourced: Vec<_> = claims
        .iter()
        .filter(|one| one.status() == Status::Unsourced)
        .map(|one| one.stated(Language::En))
        .collect();
    assert_eq!(unsourced, ["3.7 times", "3.8 times"]);
    assert!(counts["confirmed"] > 5, "{counts:?}");
}

#[test]
fn the_sample_has_a_claim_of_every_kind_about_itself() {
    let (claims, counts) = example("wales");
    assert_eq!(counts.len(), Status::ALL.len(), "{counts:?}");
    assert!(claims.iter().all(|one| {
        let source = one.source.as_ref();
        source.is_none_or(|source| source.address.is_none() && source.title.contains("sample"))
    }));
}
