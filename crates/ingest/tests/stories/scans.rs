//! Scans: kept as they are, wherever they come from; nothing in them is read.

use crate::build::{notices, reading, refusal, zip};
use ingest::{Item, Limits, Scan, read};

/// A picture of this size, with nothing in it but its marks.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\0\0\0\0crc!\0\0\0\x02IDATxxcrc!\0\0\0\0IENDcrc!");
    bytes
}

fn jpeg() -> Vec<u8> {
    b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x0B\x08\0\x10\0\x20\x01\x01\x11\0\xFF\xDA\0\x02zz\xFF\xD9"
        .to_vec()
}

fn tiff() -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    for (tag, value) in [(256_u16, 32_u16), (257, 16)] {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(b"\x03\0\x01\0\0\0");
        bytes.extend(value.to_le_bytes());
        bytes.extend(b"\0\0");
    }
    bytes.extend([0; 4]);
    bytes
}

fn scan(name: &str, bytes: &[u8]) -> Scan {
    match &reading(name, bytes).items[..] {
        [Item::Scan(scan)] => scan.clone(),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_scan_is_kept_byte_for_byte_under_what_it_is() {
    for (name, bytes, media_type) in [
        ("a.png", png(4, 4), "image/png"),
        ("a.jpg", jpeg(), "image/jpeg"),
        ("a.tif", tiff(), "image/tiff"),
        ("a", jpeg(), "image/jpeg"),
    ] {
        let scan = scan(name, &bytes);
        assert_eq!(
            (scan.media_type.as_str(), scan.bytes),
            (media_type, bytes),
            "{name}"
        );
    }
    // What hangs on behind its end stays there, and it is what its marks say.
    let hung = [png(4, 4), b"<?php system('x'); ?>".to_vec()].concat();
    assert_eq!(scan("a.png", &hung).bytes, hung);
    let reading = reading("a.jpg", &png(4, 4));
    assert_eq!(
        notices(&reading),
        ["a.jpg: the contents are not what the name says; read as a PNG picture."]
    );
}

#[test]
fn a_scan_that_is_cut_short_is_refused() {
    for (name, bytes, cut) in [
        ("a.png", png(4, 4), 8),
        ("a.jpg", jpeg(), 2),
        ("a.tif", tiff(), 12),
    ] {
        assert_eq!(
            refusal(name, &bytes[..bytes.len() - cut]),
            format!(
                "{name}: it ends before it is complete; save it again in the program that wrote it and send it again."
            )
        );
    }
}

#[test]
fn a_scan_that_would_fill_the_machine_of_whoever_opens_it_is_refused() {
    let broken = read("a.png", &png(100_000, 100_000), &Limits::default()).unwrap_err();
    assert_eq!(
        broken.to_string(),
        "a.png: it has more than 500000000 pixels, the most that is read; split it."
    );
}

#[test]
fn scans_in_archives_and_with_letters_are_scans() {
    let bytes = zip(&[("a.txt", b"Words."), ("b.png", &png(4, 4))]);
    let reading = reading("a.zip", &bytes);
    assert!(
        matches!(&reading.items[..], [Item::Letter(_), Item::Scan(scan)] if scan.source == "a.zip/b.png")
    );
    let encoded =
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAABjcmMhAAAAAklEQVR4eGNyYyEAAAAASUVORGNyYyE=";
    let letter = format!(
        "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\nSee the scan.\r\n\
         --bb\r\nContent-Type: image/png; name=\"page.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}\r\n--bb--\r\n"
    );
    let reading = crate::build::reading("a.eml", letter.as_bytes());
    let [Item::Letter(letter)] = &reading.items[..] else {
        panic!("no letter")
    };
    let [attachment] = &letter.attachments[..] else {
        panic!("no attachment")
    };
    assert!(attachment.is_scan && attachment.text.is_none() && attachment.untaken.is_none());
    assert_eq!(
        (attachment.name.as_str(), attachment.bytes.len()),
        ("page.png", png(4, 4).len())
    );
    assert!(notices(&reading).is_empty());
}
