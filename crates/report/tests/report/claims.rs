//! Claims in a report: cited by findings, held back by the gate, shown side by side, bound and verified.

use crate::scene::{CLAIMS, DRAFT, Published, built, claims, draft, files, one_language, scene};
use commission::{Error, Quiet};
use report::Kind;
use serde_json::Value;

fn found(text: &str, claims_text: &str) -> Vec<(Kind, String, String)> {
    let scene = scene();
    draft(&scene, text).unwrap();
    claims(&scene, claims_text).unwrap();
    let checked = report::check(&scene.store, &scene.commission, &Quiet).unwrap();
    let problems = checked.problems.into_iter();
    problems.map(|one| (one.kind, one.place, one.en)).collect()
}

fn citing(first: &str, second: &str) -> String {
    DRAFT
        .replace("claim = \"C1\"", &format!("claim = \"{first}\""))
        .replace("claim = \"C2\"", &format!("claim = \"{second}\""))
}

#[test]
fn a_finding_that_rests_on_an_unsourced_claim_is_not_published() {
    let found = found(&citing("C3", "C10"), CLAIMS);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, &*found[0].1), (Kind::UnsourcedClaim, "F1"));
    assert!(found[0].2.contains("C3"));
}

#[test]
fn a_source_with_which_nobody_compared_a_claim_does_not_carry_a_finding() {
    let checked = "source = { title = \"A map\" }\nchecked = { by = \"Sample checker\", on = \"2026-01-03\" }";
    assert!(CLAIMS.contains(checked));
    let unchecked = CLAIMS.replace(checked, "source = { title = \"A map\" }");
    assert_eq!(found(&citing("C10", "C10"), CLAIMS), []);
    assert_eq!(
        found(&citing("C10", "C10"), &unchecked)[0].0,
        Kind::UnsourcedClaim
    );
}

#[test]
fn an_unsourced_claim_may_be_shown_as_what_contradicts_a_finding() {
    assert_eq!(found(&citing("C10", "C3"), CLAIMS), []);
}

#[test]
fn a_conflicting_claim_is_told_unless_the_other_side_is_cited_too() {
    let found = found(&citing("C1", "C1"), CLAIMS);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, &*found[0].1), (Kind::ConflictingClaim, "F1"));
    assert!(found[0].2.contains("Cite them too: C2"));
}

#[test]
fn a_claim_that_was_taken_out_since_is_missing() {
    let found = found(DRAFT, "");
    assert!(
        found
            .iter()
            .all(|(kind, place, _)| *kind == Kind::SourceMissing && place == "F1")
    );
    assert_eq!(found.len(), 1);
}

#[test]
fn a_commissioner_may_overrule_both_with_a_published_reason() {
    let overrule = |problem: &str| {
        format!(
            "\n[[overrule]]\nproblem = \"{problem}\"\nwhere = \"F1\"\nby = \"Sample commissioner A\"\n\
             reason = {{ en = \"Because of {problem}.\", cy = \"Oherwydd {problem}.\" }}\n"
        )
    };
    let text = citing("C1", "C3").replace(
        "weight = \"contradicts\"\nclaim",
        "weight = \"supports\"\nclaim",
    );
    let scene = scene();
    let text = text + &overrule("unsourced-claim") + &overrule("conflicting-claim");
    draft(&scene, &text).unwrap();
    let published = Published::of(scene);
    assert_eq!(published.built.checked.overruled.len(), 2);
    for (language, why) in [("en", "Because of"), ("cy", "Oherwydd")] {
        let page = published.page(&format!("{language}/findings/F1.html"));
        for problem in ["unsourced-claim", "conflicting-claim"] {
            assert!(page.contains(&format!("{why} {problem}.")), "{page}");
        }
    }
}

#[test]
fn a_claim_that_is_not_there_is_refused_with_its_line() {
    let Err(Error::Refused(told)) = draft(&scene(), &citing("C1", "C4")) else {
        panic!("not refused");
    };
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].code, "claim-unknown");
    let line = told[0].spot.line.unwrap();
    assert!(
        DRAFT
            .lines()
            .nth(usize::try_from(line).unwrap() - 1)
            .unwrap()
            .starts_with("claim = \"C2\"")
    );
}

#[test]
fn the_page_of_claims_has_permanent_anchors_and_conflicting_ones_side_by_side() {
    let published = Published::new();
    for (language, conflict, not_known, stated) in [
        ("en", "Claims that conflict", "Not known", "C1. 1,500 buses"),
        (
            "cy",
            "Honiadau sy&#39;n gwrthdaro",
            "Ddim yn hysbys",
            "C1. 1,500 o fysiau",
        ),
    ] {
        let page = published.page(&format!("{language}/claims.html"));
        let at = |words: &str| {
            page.find(words)
                .unwrap_or_else(|| panic!("{words}: {page}"))
        };
        assert!(at(conflict) < at("<div class=\"abreast\">"));
        assert!(at("id=\"C1\"") < at("id=\"C2\"") && at("id=\"C2\"") < at("id=\"others\""));
        assert!(at("id=\"others\"") < at("id=\"C3\"") && at("id=\"C3\"") < at("id=\"C10\""));
        assert!(page.contains(stated) && page.contains(not_known));
        assert!(page.contains(&format!("../{language}/findings/F1.html")));
        let finding = published.page(&format!("{language}/findings/F1.html"));
        for key in ["C1", "C2"] {
            assert!(finding.contains(&format!("../../{language}/claims.html#{key}")));
        }
    }
}

#[test]
fn a_commission_without_claims_has_no_page_and_no_file_of_them() {
    let published = Published::of(one_language());
    let all = files(&published.site());
    assert!(all.keys().all(|path| !path.contains("claims")));
    assert!(!published.page("cy/index.html").contains("claims.html"));
}

#[test]
fn the_pack_holds_every_claim_and_findings_name_theirs() {
    let published = Published::new();
    let claims: Value = serde_json::from_str(&published.page("pack/claims.json")).unwrap();
    let said: Vec<_> = claims
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["claim"].as_str().unwrap(),
                one["status"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("C1", "conflicting"),
            ("C10", "confirmed"),
            ("C2", "conflicting"),
            ("C3", "unsourced")
        ]
    );
    assert_eq!(claims[0]["value"], "1500");
    assert_eq!(claims[0]["conflicts"][0], "C2");
    assert_eq!(claims[2]["conflicts"][0], "C1");
    let findings: Value = serde_json::from_str(&published.page("pack/findings.json")).unwrap();
    assert_eq!(findings[0]["contradicts"][1]["claim"], "C2");
}

#[test]
fn a_claim_that_was_tampered_with_is_named() {
    let published = Published::new();
    let clean = files(&published.site().join("pack"));
    assert!(report::verify_files(clean.clone(), None, None).is_good());
    let told = |from: &str, to: &str, file: &str, name: &str| {
        let mut pack = clean.clone();
        let text = String::from_utf8(pack[file].clone()).unwrap();
        assert!(text.contains(from), "{text}");
        pack.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        let failed = report::verify_files(pack, None, None).failed;
        assert!(failed.iter().any(|one| one.what == file), "bound");
        assert!(failed.iter().any(|one| one.what == name), "{failed:?}");
    };
    let file = "claims.json";
    told("\"unsourced\"", "\"confirmed\"", file, "claims.json: C3");
    told("      \"C2\"\n", "      \"C3\"\n", file, "claims.json: C1");
    told(
        "\"claim\": \"C2\"",
        "\"claim\": \"C4\"",
        file,
        "findings.json: F1",
    );
    told(
        "\"claim\": \"C1\"",
        "\"claim\": \"C7\"",
        "findings.json",
        "findings.json: F1",
    );
    let mut without = clean.clone();
    without.remove("claims.json");
    let failed = report::verify_files(without, None, None).failed;
    assert!(failed.iter().any(|one| one.what == "findings.json: F1"));
}

#[test]
fn the_same_claims_make_the_same_pack() {
    let published = Published::new();
    assert!(!claims(&published.scene, CLAIMS).unwrap().changed);
    let again = built(&published.scene, &published.site());
    assert_eq!(again.leaf, published.built.leaf);
}
