//! Certificates made here, good and bad.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test says what it expects by failing, and writes files as somebody else's program would"
)]

use super::{Given, Held};
use commission::Error;
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Noon on the first of March 2026.
const NOW_US: i64 = 1_772_366_400_000_000;

/// The chain and the key of a certificate that counts in these years.
fn made(from: i32, until: i32) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    let certificate = params.self_signed(&key).unwrap();
    (certificate.pem(), key.serialize_pem())
}

fn written(folder: &Path, certificate: &str, key: &str) -> Given {
    let given = Given {
        certificate: folder.join("chain.pem"),
        key: folder.join("key.pem"),
    };
    fs::write(&given.certificate, certificate).unwrap();
    fs::write(&given.key, key).unwrap();
    given
}

fn code(read: Result<(Held, super::Bytes), Error>) -> &'static str {
    match read {
        Ok(_) => "served",
        Err(Error::Refused(all)) => {
            assert!(all[0].spot.file.is_some(), "the file is not named: {all:?}");
            all[0].code
        }
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_certificate_that_would_not_do_is_refused_with_its_file() {
    let folder = TempDir::new().unwrap();
    let at = folder.path();
    let (good, key) = made(2025, 2030);
    let (_, other_key) = made(2025, 2030);
    let (ended, ended_key) = made(2020, 2026);
    let (early, early_key) = made(2027, 2030);
    let ask =
        |certificate: &str, key: &str| code(Held::read(&written(at, certificate, key), NOW_US));
    assert_eq!(ask(&good, &key), "served");
    assert_eq!(ask(&good, &other_key), "key-mismatched");
    assert_eq!(ask(&ended, &ended_key), "certificate-ended");
    assert_eq!(ask(&early, &early_key), "certificate-early");
    assert_eq!(ask("", &key), "certificate-none");
    assert_eq!(ask(&key, &good), "certificate-none");
    assert_eq!(ask(&good[..good.len() / 2], &key), "certificate-none");
    assert_eq!(ask(&good, ""), "key-none");
    let locked =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    assert_eq!(ask(&good, locked), "key-none");
    let given = written(at, &good, &key);
    fs::remove_file(&given.key).unwrap();
    assert_eq!(code(Held::read(&given, NOW_US)), "certificate-unread");
}

#[test]
fn a_renewed_certificate_is_served_and_a_broken_one_is_told_once() {
    let folder = TempDir::new().unwrap();
    let (first, key) = made(2025, 2030);
    let given = written(folder.path(), &first, &key);
    let (held, bytes) = Held::read(&given, NOW_US).unwrap();
    let mut tried = Some(bytes);
    let served = || held.now().cert[0].clone();
    let before = served();
    assert!(!held.read_again(&mut tried, NOW_US).unwrap());

    // Half a renewal: the chain is new, the key is not there yet.
    let (second, second_key) = made(2025, 2031);
    fs::write(&given.certificate, &second).unwrap();
    held.read_again(&mut tried, NOW_US).unwrap_err();
    assert!(!held.read_again(&mut tried, NOW_US).unwrap());
    assert_eq!(served(), before);

    fs::write(&given.key, &second_key).unwrap();
    assert!(held.read_again(&mut tried, NOW_US).unwrap());
    let after = served();
    assert_ne!(after, before);

    fs::remove_file(&given.certificate).unwrap();
    held.read_again(&mut tried, NOW_US).unwrap_err();
    assert!(!held.read_again(&mut tried, NOW_US).unwrap());
    fs::write(&given.certificate, &second).unwrap();
    assert!(held.read_again(&mut tried, NOW_US).unwrap());
    assert_eq!(served(), after);
}

#[test]
fn an_end_that_is_near_is_seen() {
    let folder = TempDir::new().unwrap();
    let (chain, key) = made(2025, 2030);
    let (held, _) = Held::read(&written(folder.path(), &chain, &key), NOW_US).unwrap();
    assert_eq!(held.ends_soon(NOW_US), None);
    let week_before = 1_893_456_000_000_000 - 7 * super::DAY_US;
    assert_eq!(
        held.ends_soon(week_before).as_deref(),
        Some("2030-01-01 00:00 UTC")
    );
}
