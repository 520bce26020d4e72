//! Stories of transcripts: the words of a scan, typed by a person, corrected, coded and redacted.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use commission::{Error, Publication};
use evidence::{Document, Passage, RedactionReason};
use ledger::{Leaf, Salt};
use testkit::{NOON_US, Scene};

/// A commission with one submission: a scan of one page.
fn scene() -> Scene {
    let scene = Scene::open(&[]);
    scene.scan(Publication::Named, b"picture");
    scene
}

fn typed(scene: &Scene, words: &str) -> Result<Document, Error> {
    scene.transcribe("SML0001/attachment-1", words)
}

fn refused(scene: &Scene, words: &str) -> String {
    match typed(scene, words) {
        Err(Error::Refused(refusals)) => refusals[0].code.to_owned(),
        other => format!("{other:?}"),
    }
}

fn passage(scene: &Scene, quote: &str) -> Passage {
    let document = scene.document("SML0001/attachment-1");
    let (start, end) = text::find_quote(&document.text, quote)[0];
    let act = move |tx: &mut store::Tx<'_>| evidence::add_passage(tx, &document, start, end);
    scene.store.write(act).unwrap()
}

fn passage_now(scene: &Scene, id: i64) -> Passage {
    scene
        .store
        .read(|r| evidence::passage(r, id))
        .unwrap()
        .unwrap()
}

fn awaiting(scene: &Scene) -> i64 {
    let id = scene.commission.id;
    scene
        .store
        .read(|r| evidence::scans_awaiting(r, id, 9))
        .unwrap()
        .1
}

#[test]
fn what_is_typed_becomes_the_text_with_its_leaf_its_person_and_its_moment() {
    let scene = scene();
    assert!(scene.document("SML0001/attachment-1").awaits_transcript());
    assert_eq!(awaiting(&scene), 1);
    let kept = typed(&scene, "  Annwyl gomisiwn,\r\n\r\nMae'r bws yn hwyr. \n").unwrap();
    assert_eq!(kept.text, "Annwyl gomisiwn,\n\nMae'r bws yn hwyr.");
    assert_eq!(scene.document("SML0001/attachment-1"), kept);
    assert!(kept.transcribed() && !kept.redacted() && !kept.awaits_transcript());
    assert_eq!(awaiting(&scene), 0);
    let of = scene
        .store
        .read(|r| evidence::transcripts_of(r, kept.id))
        .unwrap();
    assert_eq!((of.len(), of[0].version, of[0].at_us), (1, 2, NOON_US));
    assert_eq!(of[0].person, "Sample clerk");
    let mut last = Vec::new();
    let log = scene.commission.log();
    let read = scene.store.read(|r| {
        r.leaves(&log, 0, |leaf| {
            last = leaf.to_vec();
            Ok::<(), store::StoreError>(())
        })
    });
    read.unwrap();
    let sha256 = kept.blob.as_ref().unwrap().0.parse().unwrap();
    let content = ledger::Attachment {
        reference: "SML0001",
        part: "attachment-1",
        name: Some("page.png"),
        media_type: "image/png",
        sha256: Some(sha256),
        text: Some(&kept.text),
    };
    let content = ledger::transcribed(content.content(), 2);
    let leaf = Leaf::DocumentTranscribed {
        reference: "SML0001".to_owned(),
        part: "attachment-1".to_owned(),
        version: 2,
        commitment: ledger::commitment(&kept.salt, &content).unwrap(),
    };
    assert_eq!(Leaf::parse(&last).unwrap(), leaf);
    scene.learn();
    assert_eq!(
        scene.document("SML0001/attachment-1").language,
        Some(text::Language::Cy)
    );
}

#[test]
fn a_correction_takes_the_place_and_a_passage_moves_with_its_words_or_waits_for_a_person() {
    let scene = scene();
    typed(&scene, "The buss is late. We wait. The nurse was kind.").unwrap();
    let (kept, changed, after) = (
        passage(&scene, "We wait."),
        passage(&scene, "The buss is late."),
        passage(&scene, "The nurse was kind."),
    );
    let corrected = typed(&scene, "The bus is late. We wait. The nurse was kind.").unwrap();
    assert_eq!((corrected.version, corrected.transcripts), (3, 2));
    for passage in [kept, after] {
        let now = passage_now(&scene, passage.id);
        assert!(now.holds_in(&corrected), "{now:?}");
        assert_eq!(now.quote, passage.quote);
    }
    let broken = scene
        .store
        .read(|r| evidence::broken_passages(r, scene.commission.id))
        .unwrap();
    assert_eq!(broken, [changed], "it keeps its quote and its version");
    // The same words again are no correction.
    assert_eq!(typed(&scene, &corrected.text).unwrap().version, 3);
}

#[test]
fn two_scans_with_the_same_words_are_one_text() {
    let scene = scene();
    let key = |words: &str| {
        evidence::text_key([("attachment-1", words, Some("aa"))].into_iter()).unwrap()
    };
    typed(&scene, "The same card.").unwrap();
    let counted = scene
        .store
        .read(|r| evidence::states(r, scene.commission.id))
        .unwrap();
    assert_eq!(counted, [(Publication::Named, 1, 1)]);
    assert_eq!(key("The same card."), key("The same card."));
    assert_ne!(key("The same card."), key(""));
}

#[test]
fn words_that_were_taken_out_do_not_come_back_with_a_correction() {
    let scene = scene();
    let kept = typed(&scene, "Sample Person helps me. I am glad of it.").unwrap();
    let (start, end) = text::find_quote(&kept.text, "Sample Person")[0];
    let (commission, span) = (scene.commission.clone(), start..end);
    let redact = move |tx: &mut store::Tx<'_>| {
        let (reason, by) = (RedactionReason::ThirdParty, ("Sample clerk", NOON_US));
        evidence::redact(
            tx,
            &commission,
            &kept,
            std::slice::from_ref(&span),
            reason,
            by,
            Salt([4; 32]),
        )
    };
    let redacted = scene.store.write(redact).unwrap();
    assert!(redacted.redacted() && redacted.transcribed());
    assert_eq!(
        refused(&scene, "Sample Person helps me. I am glad."),
        "transcript-sealed"
    );
    let shown = redacted.text.replace("glad of it", "so glad of it");
    let corrected = typed(&scene, &shown).unwrap();
    assert!(corrected.redacted() && corrected.transcribed());
}

#[test]
fn only_a_scan_takes_words_and_only_words() {
    let scene = scene();
    assert_eq!(refused(&scene, " \n . "), "transcript-empty");
    let long = "a ".repeat(evidence::limits::TRANSCRIPT_CHARS_MAX / 2 + 1) + "b";
    assert_eq!(refused(&scene, &long), "transcript-long");
    scene.submission(Publication::Named, &[("a1", "Words.")]);
    let (commission, answer) = (scene.commission.clone(), scene.document("SML0002/a1"));
    let act = move |tx: &mut store::Tx<'_>| {
        let by = ("Sample clerk", NOON_US);
        evidence::transcribe(tx, &commission, &answer, "Other words.", by, Salt([5; 32]))
    };
    assert!(matches!(scene.store.write(act), Err(Error::Refused(_))));
    assert_eq!(scene.document("SML0002/a1").text, "Words.");
}
