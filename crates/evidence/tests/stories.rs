//! Stories of evidence: what a redaction does to words, passages, the ledger and the search.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Chance, Error, Publication};
use evidence::{Document, Passage, RedactionReason, match_expression};
use ledger::{Leaf, Salt};
use std::ops::Range;
use store::Store;
use testkit::{NOON_US, Scene};
use text::Query;

fn passage(scene: &Scene, document: &Document, quote: &str) -> Passage {
    let (start, end) = text::find_quote(&document.text, quote)[0];
    let document = document.clone();
    let act = move |tx: &mut store::Tx<'_>| evidence::add_passage(tx, &document, start, end);
    scene.store.write(act).unwrap()
}

fn redact(scene: &Scene, document: &Document, spans: Vec<Range<usize>>) -> Result<Document, Error> {
    let (commission, document) = (scene.commission.clone(), document.clone());
    let salt = Salt(scene.chance.bytes());
    scene.store.write(move |tx| {
        let by = ("Sample clerk", NOON_US);
        let reason = RedactionReason::ThirdParty;
        evidence::redact(tx, &commission, &document, &spans, reason, by, salt)
    })
}

fn span_of(document: &Document, quote: &str) -> Range<usize> {
    let (start, end) = text::find_quote(&document.text, quote)[0];
    start..end
}

#[test]
fn a_redaction_makes_a_version_with_its_reason_and_seals_the_one_before() {
    let scene = Scene::open(&[]);
    scene.submission(
        Publication::Named,
        &[("a1", "Ask Sample Person, who knows.")],
    );
    let received = scene.document("SML0001/a1");
    let span = span_of(&received, "Sample Person");
    let renewed = redact(&scene, &received, vec![span]).unwrap();
    assert_eq!(
        renewed.text,
        "Ask [taken out: about another person], who knows."
    );
    assert_eq!((received.version, renewed.version), (1, 2));
    assert!(renewed.redacted() && renewed.salt != received.salt);
    assert_eq!(scene.document("SML0001/a1"), renewed);
    let redactions = scene.store.read(|r| evidence::redactions_of(r, renewed.id));
    let redactions = redactions.unwrap();
    assert_eq!(redactions.len(), 1);
    assert_eq!((redactions[0].version, redactions[0].at_us), (2, NOON_US));
    assert_eq!(redactions[0].person, "Sample clerk");
    let sealed = scene
        .store
        .read(|r| evidence::sealed_words(r, scene.commission.id));
    let sealed = sealed.unwrap();
    assert_eq!(sealed[0].words, "Sample Person");
    assert_eq!(
        (sealed[0].before.as_str(), sealed[0].after.as_str()),
        ("Ask ", ", who knows.")
    );
}

#[test]
fn the_leaf_of_a_redaction_commits_to_the_new_version() {
    let scene = Scene::open(&[]);
    scene.submission(
        Publication::Named,
        &[("a1", "Ask Sample Person, who knows.")],
    );
    let received = scene.document("SML0001/a1");
    let span = span_of(&received, "Sample Person");
    let renewed = redact(&scene, &received, vec![span]).unwrap();
    let position = u64::try_from(renewed.leaf).unwrap();
    let leaf = leaf_at(&scene.store, &scene.commission.log(), position);
    let Leaf::DocumentRedacted {
        reference,
        part,
        version,
        commitment,
    } = leaf
    else {
        panic!("the leaf is not one of a redaction");
    };
    assert_eq!(
        (reference.as_str(), part.as_str(), version),
        ("SML0001", "a1", 2)
    );
    let content = ledger::text_content("SML0001", "a1", None, &renewed.text);
    let expected = ledger::commitment(&renewed.salt, &ledger::redacted(content, 2)).unwrap();
    assert_eq!(commitment, expected);
    // The version before keeps the leaf of its receipt.
    assert!(received.leaf < renewed.leaf);
}

fn leaf_at(store: &Store, log: &str, position: u64) -> Leaf {
    let mut found = None;
    let read = store.read(|r| {
        r.leaves(log, position, |bytes| {
            found = found.take().or_else(|| Some(Leaf::parse(bytes).unwrap()));
            Ok::<(), store::StoreError>(())
        })
    });
    read.unwrap();
    found.unwrap()
}

#[test]
fn passages_after_the_words_taken_out_move_and_keep_their_quotes() {
    let scene = Scene::open(&[]);
    let text = "Yn y tŷ. Ask Sample Person today. Mae’r bws yn hwyr.";
    scene.submission(Publication::Named, &[("a1", text)]);
    let document = scene.document("SML0001/a1");
    let before = passage(&scene, &document, "Yn y tŷ.");
    let after = passage(&scene, &document, "Mae’r bws yn hwyr.");
    let span = span_of(&document, "Sample Person");
    let renewed = redact(&scene, &document, vec![span]).unwrap();
    for old in [before, after] {
        let now = scene
            .store
            .read(|r| evidence::passage(r, old.id))
            .unwrap()
            .unwrap();
        assert_eq!(now.quote, old.quote);
        assert_eq!(now.version, 2);
        assert!(
            now.holds_in(&renewed),
            "{} does not stand where it says",
            now.quote
        );
    }
    let broken = scene
        .store
        .read(|r| evidence::broken_passages(r, scene.commission.id));
    assert!(broken.unwrap().is_empty());
}

#[test]
fn a_passage_that_lost_words_is_broken_and_listed_and_never_moved() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "Ask Sample Person today.")]);
    let document = scene.document("SML0001/a1");
    let lost = passage(&scene, &document, "Person today");
    let span = span_of(&document, "Sample Person");
    let renewed = redact(&scene, &document, vec![span]).unwrap();
    let broken = scene
        .store
        .read(|r| evidence::broken_passages(r, scene.commission.id));
    let broken = broken.unwrap();
    assert_eq!(broken.as_slice(), std::slice::from_ref(&lost));
    assert!(!lost.holds_in(&renewed));
}

#[test]
fn several_spans_go_at_once_and_in_any_order() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "one two three four five")]);
    let document = scene.document("SML0001/a1");
    let kept = passage(&scene, &document, "five");
    let spans = vec![span_of(&document, "four"), span_of(&document, "two")];
    let renewed = redact(&scene, &document, spans).unwrap();
    let mark = "[taken out: about another person]";
    assert_eq!(renewed.text, format!("one {mark} three {mark} five"));
    let moved = scene
        .store
        .read(|r| evidence::passage(r, kept.id))
        .unwrap()
        .unwrap();
    assert!(moved.holds_in(&renewed));
    let sealed = scene
        .store
        .read(|r| evidence::sealed_words(r, scene.commission.id));
    assert_eq!(sealed.unwrap().len(), 2);
}

#[test]
fn hostile_spans_are_refused_and_change_nothing() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "Ask Sample Person today.")]);
    let document = scene.document("SML0001/a1");
    #[expect(
        clippy::reversed_empty_ranges,
        clippy::single_range_in_vec_init,
        reason = "that is what is refused"
    )]
    let hostile = [
        vec![],
        vec![3..3],
        vec![9..4],
        vec![0..25],
        vec![usize::MAX - 1..usize::MAX],
        vec![0..5, 4..8],
        vec![0..5, 0..5],
        vec![0..1; 201],
    ];
    for spans in hostile {
        let told = format!("{spans:?}");
        let refused = redact(&scene, &document, spans);
        assert!(
            matches!(refused, Err(Error::Refused(_))),
            "{told} was taken"
        );
    }
    assert_eq!(scene.document("SML0001/a1"), document);
}

#[test]
fn a_stale_document_is_not_redacted_twice() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "Ask Sample Person today.")]);
    let stale = scene.document("SML0001/a1");
    let span = span_of(&stale, "Sample Person");
    redact(&scene, &stale, vec![span.clone()]).unwrap();
    assert!(redact(&scene, &stale, vec![span]).is_err());
    assert_eq!(scene.document("SML0001/a1").version, 2);
}

#[test]
fn the_same_span_again_is_the_same_passage() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "Mae’r tŷ yn oer. …")]);
    let document = scene.document("SML0001/a1");
    let first = passage(&scene, &document, "tŷ yn");
    assert_eq!(passage(&scene, &document, "tŷ yn"), first);
    assert_eq!((first.start, first.end), (6, 11));
    for (start, end) in [(17, 18), (4, 4), (5, 99), (8, 2)] {
        let document = document.clone();
        let act = move |tx: &mut store::Tx<'_>| evidence::add_passage(tx, &document, start, end);
        let refused = scene.store.write(act);
        assert!(
            matches!(refused, Err(Error::Refused(_))),
            "{start}..{end} was taken"
        );
    }
}

/// The documents that a typed search finds.
fn found(scene: &Scene, typed: &str) -> Vec<i64> {
    const FOUND: &str = "SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid";
    let expression = match_expression(&Query::parse(typed).unwrap());
    let rows = scene
        .store
        .read(|r| r.rows(FOUND, &store::values![&expression]));
    let rows = rows.unwrap();
    rows.iter().map(|row| row.int(0).unwrap()).collect()
}

#[test]
fn what_was_learned_is_found_whatever_the_mutation_or_the_accent() {
    let scene = Scene::open(&[]);
    let texts = [
        "Iechyd Cyhoeddus Cymru replied to us in the end.",
        "Mae pobl Gymru yn aros yn rhy hir am apwyntiad.",
        "Mae’r tŷ yn oer ac nid oes neb yn dod.",
        "The arctic char is a fish that we eat here.",
        "Mae ei char hi wedi torri unwaith eto heddiw.",
    ];
    for text in texts {
        scene.submission(Publication::Named, &[("a1", text)]);
    }
    assert!(
        found(&scene, "Cymru").is_empty(),
        "nothing is found before it is learned"
    );
    scene.learn();
    assert_eq!(found(&scene, "Gymru"), [1, 2]);
    assert_eq!(found(&scene, "ty"), [3]);
    assert_eq!(found(&scene, "car"), [5]);
    assert_eq!(found(&scene, "\"pobl Gymru\" -iechyd"), [2]);
    let language = |name: &str| scene.document(name).language.map(text::Language::code);
    assert_eq!(language("SML0001/a1"), Some("en"));
    assert_eq!(language("SML0002/a1"), Some("cy"));
    assert_eq!(
        scene.source("SML0002").language.map(text::Language::code),
        Some("cy")
    );
}

#[test]
fn words_taken_out_are_no_longer_found_once_learned_anew() {
    let scene = Scene::open(&[]);
    scene.submission(Publication::Named, &[("a1", "Ask Sample Person today.")]);
    scene.learn();
    assert_eq!(found(&scene, "person").len(), 1);
    let document = scene.document("SML0001/a1");
    let span = span_of(&document, "Sample Person today");
    redact(&scene, &document, vec![span]).unwrap();
    scene.learn();
    assert!(found(&scene, "today").is_empty());
    assert_eq!(found(&scene, "ask").len(), 1);
}
