//! From a draft to a folder, again and again.

use crate::scene::{DRAFT, Published, built, draft, files, one_language, scene};
use commission::{Error, Publication};
use std::fs;
use tempfile::TempDir;

fn told(text: &str) -> Vec<(String, Option<u64>, String)> {
    match draft(&scene(), text) {
        Err(Error::Refused(refusals)) => refusals
            .into_iter()
            .map(|one| (one.code.to_owned(), one.spot.line, one.en))
            .collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_draft_is_taken_whole_and_the_same_file_again_changes_nothing() {
    let scene = scene();
    let first = draft(&scene, DRAFT).unwrap();
    assert_eq!(
        (
            first.findings,
            first.recommendations,
            first.passages,
            first.changed
        ),
        (1, 1, 2, true)
    );
    assert!(!draft(&scene, DRAFT).unwrap().changed);
    assert!(draft(&scene, "").unwrap().changed);
}

#[test]
fn every_line_of_a_draft_that_must_be_put_right_is_told_at_once() {
    let text = DRAFT
        .replace(
            "Then it stops, and so do we.",
            "Then it stops, and so did we.",
        )
        .replace("document = \"SML0005/a1\"", "document = \"SML0099/a1\"")
        .replace("mae hynny'n ddigon i ni yma", "n d")
        .replace("codes-by-respondent-type", "codes-by-shoe-size")
        .replace("findings = [\"F1\"]", "findings = [\"F2\"]")
        .replace("confidence = \"low\"", "confidence = \"sure\"")
        .replace("low = 10000", "low = 30000");
    let told = told(&text);
    let codes: Vec<_> = told
        .iter()
        .map(|(code, line, _)| (code.as_str(), *line))
        .collect();
    assert_eq!(
        codes,
        [
            ("confidence", Some(10)),
            ("quote-absent", Some(19)),
            ("no-document", Some(22)),
            ("quote-twice", Some(27)),
            ("exhibit", Some(30)),
            ("finding-unknown", Some(43)),
            ("cost", Some(44)),
        ]
    );
    assert!(
        told[1].2.contains("“Then it stops, and so do we.”"),
        "{}",
        told[1].2
    );
}

#[test]
fn a_refused_draft_leaves_the_one_before() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    assert!(draft(&scene, "[[finding]]\nkey = \"F1\"\n").is_err());
    let folder = TempDir::new().unwrap();
    assert_eq!(built(&scene, &folder.path().join("site")).findings, 1);
}

#[test]
fn a_report_is_built_verified_and_built_again_to_the_same_bytes() {
    let published = Published::new();
    let first = files(&published.site());
    assert_eq!(first.len(), published.built.files);
    for pack in ["pack", "pack.zip"] {
        let checkpoint = published.built.checkpoint.as_bytes();
        let verified =
            crate::scene::verify(&published.site().join(pack), Some(checkpoint)).unwrap();
        assert_eq!(verified.failed, [], "{pack}");
        assert!(verified.checked > 40);
        assert_eq!(
            verified.needs_sealed,
            [
                "submissions.csv: envelopes",
                "numbers.json: coders",
                "numbers.json: codings",
                "numbers.json: findings.F1.confidential",
                "numbers.json: passages",
            ]
        );
    }
    let again = built(&published.scene, &published.site());
    assert_eq!(again.leaf, published.built.leaf, "no leaf was appended");
    assert!(files(&published.site()) == first, "the same bytes");
    assert_eq!(
        fs::read_dir(published.folder.path()).unwrap().count(),
        1,
        "nothing is left over"
    );
}

#[test]
fn a_leaf_is_appended_where_something_came_in_since() {
    let published = Published::new();
    published.scene.submission(
        Publication::Anonymous,
        &[("a1", "One more voice from the valley.")],
    );
    published.scene.learn();
    let again = built(&published.scene, &published.site());
    assert_eq!(
        again.leaf,
        published.built.leaf + 4,
        "received, decided, sealed, built"
    );
    // The checkpoint of the first report is still good against the second.
    let first = published.built.checkpoint.as_bytes();
    let verified = crate::scene::verify(&published.site().join("pack"), Some(first)).unwrap();
    assert_eq!(verified.failed, []);
}

#[test]
fn without_a_finding_the_evidence_library_is_built_and_says_so() {
    let published = Published::of(scene());
    let page = published.page("en/index.html");
    assert!(page.contains("There are no findings yet."));
    assert!(
        published
            .built
            .warnings
            .iter()
            .any(|(en, _)| en.contains("no findings yet"))
    );
}

#[test]
fn a_commission_without_any_evidence_has_a_library_too() {
    let scene = one_language();
    let published = Published::of(scene);
    assert!(
        published.page("cy/evidence/index.html").contains("Dim")
            || !published.site().join("en").exists()
    );
    let verified = crate::scene::verify(&published.site().join("pack"), None).unwrap();
    assert_eq!(verified.failed, []);
}

#[test]
fn a_folder_with_something_else_in_it_is_never_replaced() {
    let scene = scene();
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("letter.txt"), "dear").unwrap();
    let ended = report::build(
        &scene.store,
        &scene.commission,
        folder.path(),
        report::Auditor::Sealed,
        crate::scene::BY,
        &commission::Quiet,
    );
    assert!(matches!(ended, Err(Error::Refused(_))));
    assert!(folder.path().join("letter.txt").exists());
}

#[test]
fn what_is_not_published_is_in_the_pack_by_its_reference_alone() {
    let published = Published::new();
    let table = published.page("pack/submissions.csv");
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines[5], "SML0005,,,,,,,confidential,,8,,,");
    assert_eq!(lines[6], "SML0006,,,,,,,not-decided,,10,,,");
    assert!(lines[2].contains("name-withheld,,"), "{}", lines[2]);
    assert!(
        lines[1].contains("named,Sample respondent,"),
        "{}",
        lines[1]
    );
    assert!(
        published
            .page("pack/documents.csv")
            .contains("'=The garden works.")
    );
}
