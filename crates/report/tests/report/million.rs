//! A pack with a million leaves, for `bench/verify`.

use crate::scene::{built, rooms};
use commission::{Chance, Publication};
use evidence::{NewDocument, NewSource};
use ledger::Salt;
use std::path::Path;
use testkit::{NOON_US, Scene};

/// Each is received and decided about: two leaves.
const SUBMISSIONS: usize = 500_000;
const SUBMISSIONS_PER_COMMIT: usize = 1_000;
/// One of so many is published, with its words; the others are counted.
const PUBLISHED_EVERY: usize = 50;

/// Where `bench/verify` wants the report.
const OUT: &str = "TYSTIO_MILLION_OUT";

fn one(scene: &Scene, number: usize) -> (NewSource, NewDocument, Salt) {
    let published = number.is_multiple_of(PUBLISHED_EVERY);
    let text = format!(
        "Voice {number} waited {} weeks for a visit, and {} more for an answer.",
        number % 53,
        number % 7
    );
    let document = NewDocument {
        part: "a1".to_owned(),
        strand: Some("a".to_owned()),
        title: None,
        language: None,
        text: text.clone(),
        salt: Salt(scene.chance.bytes()),
        blob: None,
        is_scan: false,
    };
    let source = NewSource {
        commission: scene.commission.id,
        prefix: scene.commission.definition.prefix.clone(),
        channel: "import".to_owned(),
        respondent_type: Some("carer".to_owned()),
        place: Some("gwynedd".to_owned()),
        language: None,
        state: if published {
            Publication::Anonymous
        } else {
            Publication::Confidential
        },
        name: None,
        received_us: NOON_US,
        late: false,
        origin: format!("bench#{number}"),
        text_key: text,
    };
    (source, document, Salt(scene.chance.bytes()))
}

#[test]
#[ignore = "it makes the pack of bench/verify, which takes minutes"]
fn a_pack_with_a_million_leaves() {
    let Ok(out) = std::env::var(OUT) else {
        return;
    };
    let scene = Scene::open(&rooms());
    for first in (0..SUBMISSIONS).step_by(SUBMISSIONS_PER_COMMIT) {
        let batch: Vec<_> = (first..first + SUBMISSIONS_PER_COMMIT)
            .map(|number| one(&scene, number))
            .collect();
        let log = scene.commission.log();
        let kept = scene.store.write(move |tx| {
            for (source, document, salt) in &batch {
                evidence::add_source(tx, &log, source, std::slice::from_ref(document), salt)?;
            }
            Ok::<(), commission::Error>(())
        });
        kept.unwrap();
    }
    let built = built(&scene, Path::new(&out));
    std::fs::write(
        Path::new(&out).with_extension("checkpoint"),
        &built.checkpoint,
    )
    .unwrap();
    assert!(scene.store.tree(&scene.commission.log()).unwrap().len() > 1_000_000);
}
