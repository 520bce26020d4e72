//! Claims beside the exhibits that measure them: told by the gate, shown side by side, in the pack, compared again from it.

use crate::scene::{BY, CLAIMS, Published, claims, files, scene};
use commission::{Error, Quiet};
use evidence::{InputFile, Measured, Measures, Request};
use report::Kind;
use serde_json::{Value, json};
use testkit::Scene;

struct Nobody;

impl Measures for Nobody {
    fn measure(&self, _: &Request, _: &[InputFile]) -> Result<Measured, Error> {
        Err(Error::NotFound)
    }
}

fn take_exhibit(scene: &Scene, figure: f64) {
    let body = json!({
        "exhibit": "sample-gap", "kind": "measured",
        "title": {"en": "Sample gap", "cy": "Bwlch sampl"},
        "inputs": {"needs": "elsewhere", "files": ["a.csv"], "digest": "0".repeat(64)},
        "parameters": {"verb": "place rates", "arguments": ["a.csv"]}, "method": "place rates",
        "method_version": 1, "says": {"en": "Sample", "cy": "Sampl"}, "warnings": [],
        "result": {"value": figure, "groups": 10},
        "table": {"columns": ["a"], "rows": [[1]]},
    })
    .to_string();
    let file = ("gap.json", body.as_bytes());
    let (store, commission) = (&scene.store, &scene.commission);
    evidence::take_exhibit(store, commission, file, &[], (&[], &Nobody), BY).unwrap();
}

/// C10 of the sample beside the exhibit, by so many groups.
fn measured(groups: &str) -> String {
    CLAIMS.to_owned()
        + &format!(
            "\n[[claim]]\nkey = \"C20\"\nvalue = \"3.7\"\ndefinition = {{ en = \"A gap\", cy = \"Bwlch\" }}\n\
             [[claim.measured]]\nby = \"sample-gap#/result/value\"\n\
             grouping = {{ stated = \"{groups}\", measured = \"/result/groups\" }}\n\
             year = {{ stated = \"2018\", measured = \"2018\" }}\n\
             definition = {{ stated = \"deaths\", measured = \"deaths\" }}\n"
        )
}

fn told(figure: Option<f64>, groups: &str) -> (Vec<Kind>, Vec<(Kind, String)>) {
    let scene = scene();
    crate::scene::draft(&scene, crate::scene::DRAFT).unwrap();
    figure.inspect(|figure| take_exhibit(&scene, *figure));
    claims(&scene, &measured(groups)).unwrap();
    let checked = report::check(&scene.store, &scene.commission, &Quiet).unwrap();
    let advice = checked.advice.into_iter().map(|one| (one.kind, one.en));
    let of_claims = advice.filter(|(kind, _)| *kind != Kind::SinglesOut);
    (
        checked.problems.iter().map(|one| one.kind).collect(),
        of_claims.collect(),
    )
}

#[test]
fn the_gate_warns_where_a_claim_and_its_exhibit_do_not_agree_and_holds_nothing_back() {
    assert_eq!(told(Some(3.72), "10"), (vec![], vec![]));
    let (held, warned) = told(Some(3.9), "10");
    assert_eq!(held, []);
    assert_eq!(warned[0].0, Kind::ClaimOtherwise);
    assert!(warned[0].1.contains("3.7") && warned[0].1.contains("3.9"));
}

#[test]
fn the_gate_never_calls_fifths_and_tenths_agreement() {
    let (held, warned) = told(Some(3.7), "5");
    assert_eq!(held, []);
    assert_eq!(warned[0].0, Kind::ClaimNotComparable);
    assert!(
        warned[0]
            .1
            .contains("“5” in the claim, “10” in the exhibit"),
        "{}",
        warned[0].1
    );
}

#[test]
fn a_claim_that_names_an_exhibit_that_is_not_there_is_held_back() {
    assert_eq!(told(None, "10").0, [Kind::SourceMissing]);
}

#[test]
fn a_claim_and_its_exhibit_stand_side_by_side_and_are_compared_again_from_the_pack() {
    let scene = scene();
    take_exhibit(&scene, 3.9);
    crate::scene::draft(&scene, crate::scene::DRAFT).unwrap();
    claims(&scene, &measured("5")).unwrap();
    let published = Published::of(scene);
    for (language, tag) in [("en", "Not of the same"), ("cy", "Nid o&#39;r un peth")] {
        let page = published.page(&format!("{language}/claims.html"));
        assert!(page.contains(tag), "{page}");
        assert!(page.contains(&format!("{language}/exhibits/sample-gap.html")));
        let page = published.page(&format!("{language}/exhibits/sample-gap.html"));
        assert!(
            page.contains("claims.html#C20") && page.contains(tag),
            "{page}"
        );
    }
    let all: Value = serde_json::from_str(&published.page("pack/claims.json")).unwrap();
    let one = all
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["claim"] == "C20");
    let beside = &one.unwrap()["measured"][0]["beside"];
    assert_eq!(beside["standing"], "not-comparable");
    assert_eq!(beside["value"], "otherwise");
    let clean = files(&published.site().join("pack"));
    assert!(report::verify_files(clean.clone(), None, None).is_good());
    for (from, to) in [("\"not-comparable\"", "\"agrees\""), ("\"3.7\"", "\"3.9\"")] {
        let mut pack = clean.clone();
        let text = String::from_utf8(pack["claims.json"].clone()).unwrap();
        assert!(text.contains(from));
        let text = text.replacen(from, to, 1);
        pack.insert("claims.json".to_owned(), text.into_bytes());
        let failed = report::verify_files(pack, None, None).failed;
        assert!(
            failed.iter().any(|one| one.what == "claims.json: C20"),
            "{from}: {failed:?}"
        );
    }
}
