//! Receipts on paper, in both languages: what they state, for whom, and that a reader of PDF/UA finds its way.

#[path = "../../../paper/tests/reading/mod.rs"]
mod reading;

use super::{Receipt, receipt};
use crate::MIGRATIONS;
use commission::{Language, Publication};
use ledger::{Checkpoint, ReceiptCode, Salt};
use reading::{Read, has};
use testkit::{NOON_US, Scene};

const CODE: &str = "70ZC3-P9JV1-YE5MB-2SG8X";
const ANSWERS: [(&str, &str); 2] = [
    ("a1", "Mae'r tŷ #panic() *yn oer*.\n\nAc eto."),
    ("b1", "[Cold] $and$ damp."),
];

fn scene() -> Scene {
    let scene = Scene::open(&[MIGRATIONS]);
    scene.submission(Publication::Anonymous, &ANSWERS);
    scene
}

fn receipt_of(scene: &Scene, code: Option<&str>) -> Receipt {
    let code = code.map(|code| ReceiptCode::read(code).unwrap());
    let source = scene.source("SML0001");
    receipt(&scene.store, &scene.commission, source, code).unwrap()
}

fn said(receipt: &Receipt, scene: &Scene, language: Language) -> String {
    receipt.on_paper(&scene.commission, language).text()
}

/// Takes the first word out of the first answer.
fn take_out(scene: &Scene) {
    let document = scene.document("SML0001/a1");
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| {
            let reason = evidence::RedactionReason::ThirdParty;
            let by = ("Sample clerk", NOON_US);
            let spans = std::slice::from_ref(&(0..6));
            evidence::redact(tx, &commission, &document, spans, reason, by, Salt([3; 32]))
        })
        .unwrap();
}

#[test]
fn a_receipt_states_what_was_received_and_how_to_check_it() {
    let scene = scene();
    let receipt = receipt_of(&scene, Some(CODE));
    for language in [Language::En, Language::Cy] {
        let text = said(&receipt, &scene, language);
        let (first, second) = ANSWERS[0].1.split_once("\n\n").unwrap();
        for words in [
            "SML0001",
            CODE,
            "2026-03-01T12:00:00Z",
            first,
            second,
            ANSWERS[1].1,
            receipt.checkpoint(),
        ] {
            assert!(text.contains(words), "{words} is not in {text}");
        }
    }
    let key = scene.store.signing_key("small").unwrap().verifying_key();
    let checkpoint = Checkpoint::open(receipt.checkpoint().as_bytes(), &key).unwrap();
    assert_eq!(checkpoint.size, 2);
}

#[test]
fn every_receipt_is_a_tagged_pdf_in_the_language_that_was_asked_for() {
    let scene = scene();
    for code in [Some(CODE), None] {
        for (language, of, title) in [
            (Language::En, "en-GB", "Receipt SML0001"),
            (Language::Cy, "cy-GB", "Derbynneb SML0001"),
        ] {
            let printed = receipt_of(&scene, code)
                .printed(&scene.commission, language)
                .unwrap();
            assert!(printed.numbered.is_empty());
            let read = Read::new(&printed.bytes);
            assert!(read.marked() && read.shows_title());
            assert_eq!(
                (read.language().as_str(), read.title().as_str()),
                (of, title)
            );
            let about = read.about();
            assert!(about.contains("<pdfuaid:part>1</pdfuaid:part>"), "{about}");
            assert_eq!(read.bad_headings(), "");
            assert!(read.count("H1") >= 1 && read.count("H2") >= 3 && read.count("LI") == 2);
            let text = read.text();
            assert!(has(&text, "#panic() *yn oer*."), "{text}");
            assert_eq!(has(&text, CODE), code.is_some(), "{text}");
        }
    }
}

#[test]
fn words_taken_out_stand_in_the_receipt_of_their_writer_and_in_no_other() {
    let scene = scene();
    take_out(&scene);
    let theirs = said(&receipt_of(&scene, Some(CODE)), &scene, Language::En);
    assert!(theirs.contains("Mae'r tŷ"), "{theirs}");
    assert!(theirs.contains("as you sent it"), "{theirs}");
    let staff = said(&receipt_of(&scene, None), &scene, Language::En);
    assert!(!staff.contains("Mae'r tŷ"), "{staff}");
    assert!(staff.contains("A mark stands where they were"), "{staff}");
}

#[test]
fn a_receipt_of_what_the_staff_took_in_says_that_it_has_no_code() {
    let scene = scene();
    let receipt = receipt_of(&scene, None);
    let text = said(&receipt, &scene, Language::En);
    assert!(text.contains("it has no receipt code"), "{text}");
    let text = said(&receipt, &scene, Language::Cy);
    assert!(text.contains("nid oes cod derbynneb iddi"), "{text}");
}
