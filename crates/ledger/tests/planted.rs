//! Planted failures: each way to spoil a pack is found and named, and good packs raise no alarm.

#![expect(
    clippy::unwrap_used,
    reason = "a sample that cannot be made should stop the test"
)]

mod sample;

use ledger::{PublicationState, Step};
use sample::{Draft, Written, spoiled};

#[test]
fn every_planted_failure_is_named_first() {
    let cases = spoiled::all();
    assert!(cases.len() >= 100, "{}", cases.len());
    for (story, pack, expected) in cases {
        let found = pack.verify();
        let first = found.failed.first().map(|failure| failure.name.as_str());
        assert_eq!(first, expected, "{story}: {:#?}", found.failed);
        assert_eq!(found.is_good(), expected.is_none(), "{story}");
        assert!(
            found.failed.is_sorted_by_key(|failure| failure.step),
            "{story}"
        );
    }
}

#[test]
fn what_was_checked_is_counted_and_what_was_decided_is_told() {
    let found = Draft::of(8).write().verify();
    // Key, 18 leaves, 8 openings, 5 bound files, checkpoint.
    assert_eq!(
        (found.checked, found.size, found.bound_by),
        (33, 18, Some(17))
    );
    let submission = &found.submissions["WHC0005"];
    assert_eq!(
        (submission.leaf, submission.state),
        (8, PublicationState::NameWithheld)
    );
    assert_eq!(
        submission
            .shown("a1", 17)
            .map(|shown| (shown.version, shown.leaf)),
        Some((2, 10))
    );
    assert_eq!(submission.shown("a1", 10), None);
    assert_eq!(submission.shown("envelope", 17), None);
}

#[test]
fn a_change_before_a_checkpoint_kept_outside_is_found_though_everything_else_was_made_to_agree() {
    let original = Draft::of(8).write();
    let mut forged = Draft::of(8);
    forged.edit("\"state\":\"confidential\"", "\"state\":\"named\"");
    let mut forged = forged.write();
    assert!(
        forged.verify().is_good(),
        "the holder of the key can make a pack agree with itself"
    );
    forged.outside = Some(original.files[sample::CHECKPOINT].clone());
    assert_eq!(forged.verify().failed[0].name, "outside checkpoint");
}

#[test]
fn the_report_can_add_what_it_finds_in_its_place() {
    let mut found = spoiled::all()
        .into_iter()
        .find(|case| case.0 == "no checkpoint")
        .unwrap()
        .1
        .verify();
    found.fail(
        Step::Contents,
        "passages.csv: P12",
        "the quote is not in the document",
    );
    let names: Vec<_> = found
        .failed
        .iter()
        .map(|failure| failure.name.as_str())
        .collect();
    assert_eq!(names, ["passages.csv: P12", "ledger/checkpoint"]);
    assert_eq!(
        found.failed[0].to_string(),
        "passages.csv: P12: the quote is not in the document"
    );
}

#[test]
fn a_pack_with_nothing_right_fills_a_list_of_bounded_length() {
    let mut pack = Draft::of(1).write();
    pack.put(sample::LEAVES, "x\n".repeat(5_000));
    let found = pack.verify();
    assert_eq!(
        (found.failed.len(), found.size),
        (ledger::limits::FAILURES_MAX, 5_000)
    );
    assert!(found.more > 4_000 && !found.is_good());
    assert!(
        !Written {
            files: [].into(),
            outside: None
        }
        .verify()
        .is_good()
    );
}
