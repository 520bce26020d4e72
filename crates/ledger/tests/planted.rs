//! Planted failures: each way to spoil a pack is found and named, and good packs raise no alarm.
//!
//! Who holds the key can make a pack agree with itself; a checkpoint kept elsewhere still tells.

#![expect(
    clippy::unwrap_used,
    reason = "a sample that cannot be made should stop the test"
)]

mod sample;

use ledger::{Leaf, PublicationState, Step, sha256};
use proptest::prelude::*;
use sample::{CHECKPOINT, Draft, Written, spoiled};

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
    forged.outside = Some(original.files[CHECKPOINT].clone());
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
            sealed: [].into(),
            outside: None
        }
        .verify()
        .is_good()
    );
}

#[derive(Clone, Debug)]
enum Act {
    Rewrite,
    Drop,
    Insert,
    Swap,
    Truncate,
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        Just(Act::Rewrite),
        Just(Act::Drop),
        Just(Act::Insert),
        Just(Act::Swap),
        Just(Act::Truncate)
    ]
}

/// Changes the history at leaf `at` in a way that keeps every leaf in the format.
fn commit(act: &Act, at: usize, draft: &mut Draft) {
    let invented = Leaf::Other {
        kind: "invented".into(),
        bytes: br#"{"kind":"invented","v":1}"#.to_vec(),
    };
    match act {
        Act::Rewrite => draft.leaves[at] = invented.to_bytes().unwrap(),
        Act::Drop => drop(draft.leaves.remove(at)),
        Act::Insert => draft.leaves.insert(at, invented.to_bytes().unwrap()),
        Act::Swap => {
            let other = (at + 1) % draft.leaves.len();
            draft.leaves.swap(at, other);
        }
        Act::Truncate => draft.leaves.truncate(at),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_rewritten_history_is_found_though_its_author_holds_the_key(act in acts(), at: prop::sample::Index) {
        let honest = Draft::of(12);
        let kept_elsewhere = honest.clone().write().files[CHECKPOINT].clone();
        let mut forged = honest;
        let at = at.index(forged.leaves.len());
        commit(&act, at, &mut forged);
        // Nothing opened: the attacker takes away whatever could contradict him.
        forged.openings.clear();
        let mut pack = forged.write();
        pack.outside = Some(kept_elsewhere);
        let found = pack.verify();
        prop_assert!(found.failed.iter().any(|failure| failure.name == "outside checkpoint"), "{:?} at {}: {:?}", act, at, found.failed);
    }
}

#[test]
fn two_hundred_clean_packs_raise_no_alarm() {
    for count in 0..200 {
        let draft = Draft::of(count);
        let size = draft.leaves.len() * (count % 4) / 3;
        let outside = sample::note(&draft.leaves[..size.min(draft.leaves.len())], draft.seed);
        let mut pack = draft.write();
        pack.outside = Some(outside);
        let found = pack.verify();
        assert!(found.is_good(), "{count} submissions: {:?}", found.failed);
    }
}

#[test]
fn a_long_ledger_is_verified_in_one_reading() {
    // A million leaves where the compiler optimises; the time is bounded by the test runner's patience otherwise.
    let submissions = if cfg!(debug_assertions) {
        10_000
    } else {
        500_000
    };
    let mut draft = Draft::empty();
    for number in 0..submissions {
        let reference = format!("WHC{number:06}");
        let parts = ["a1", "a2", "envelope"]
            .map(|part| (part.to_owned(), sha256(reference.as_bytes())))
            .into();
        draft.leaves.push(
            Leaf::SubmissionReceived {
                reference: reference.clone(),
                parts,
            }
            .to_bytes()
            .unwrap(),
        );
        draft.decide(&reference, PublicationState::Confidential);
    }
    let found = draft.write().verify();
    assert!(found.is_good(), "{:?}", found.failed);
    assert_eq!(
        (found.size, found.submissions.len()),
        (2 * submissions + 1, usize::try_from(submissions).unwrap())
    );
}
