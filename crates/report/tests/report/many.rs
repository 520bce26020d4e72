//! Many submissions, and many small packs.

use crate::scene::{built, rooms};
use commission::Publication;
use std::time::Instant;
use tempfile::TempDir;
use testkit::Scene;

fn a_commission_of(number: u64) -> Scene {
    let scene = Scene::open(&rooms());
    for index in 0..number {
        let state = Publication::ALL[usize::try_from(index * 7 % 6).unwrap()];
        let text = format!(
            "Voice {index} says that the {} is {} o'clock late, and that nobody {} it.\n\nMore of {}.",
            ["bus", "nurse", "letter"][usize::try_from(index % 3).unwrap()],
            index % 12,
            ["answers", "mends", "counts"][usize::try_from(index / 5 % 3).unwrap()],
            index * 31 % 17
        );
        scene.submission(state, &[("a1", &text), ("b1", "=Nothing.")]);
    }
    scene
}

#[test]
fn a_clean_pack_is_never_flagged() {
    let folder = TempDir::new().unwrap();
    for number in 0..12 {
        let scene = a_commission_of(number);
        let out = folder.path().join(number.to_string());
        let built = built(&scene, &out);
        let checkpoint = built.checkpoint.as_bytes();
        let verified = crate::scene::verify(&out.join("pack"), Some(checkpoint)).unwrap();
        assert_eq!(verified.failed, [], "{number} submissions");
    }
}

/// Run with `--ignored`: some minutes in a debug build.
#[test]
#[ignore = "counts two hundred packs; the test above does a dozen"]
fn two_hundred_clean_packs_are_never_flagged() {
    let folder = TempDir::new().unwrap();
    for number in 0..200 {
        let scene = a_commission_of(number % 23);
        let out = folder.path().join(number.to_string());
        let built = built(&scene, &out);
        let checkpoint = built.checkpoint.as_bytes();
        let verified = crate::scene::verify(&out.join("pack"), Some(checkpoint)).unwrap();
        assert_eq!(verified.failed, [], "pack {number}");
    }
}

/// Run with `--release -- --ignored --nocapture` to see the time.
#[test]
#[ignore = "takes a while in a debug build"]
fn ten_thousand_submissions_are_built_within_a_minute() {
    let scene = a_commission_of(10_000);
    scene.learn();
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("site");
    let began = Instant::now();
    let built = built(&scene, &out);
    let took = began.elapsed();
    eprintln!("10,000 submissions, {} files: {took:?}", built.files);
    let began = Instant::now();
    let checkpoint = built.checkpoint.as_bytes();
    let verified = crate::scene::verify(&out.join("pack.zip"), Some(checkpoint)).unwrap();
    eprintln!(
        "verified {} things: {:?}",
        verified.checked,
        began.elapsed()
    );
    assert_eq!(verified.failed, []);
    assert!(took.as_secs() < 60);
}
