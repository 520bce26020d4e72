//! A zip of everything that came, and zips that would do harm.

use crate::build::{docx, notices, p, reading, refusal, zip};
use ingest::{Item, Limits, read};
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

#[test]
fn entries_come_in_the_order_of_their_names() {
    let inner = zip(&[("deep.txt", b"deep words")]);
    let document = docx(&p("document words"));
    let file = zip(&[
        ("z.txt", b"last words"),
        ("letters/b.docx", &document),
        ("a.csv", b"id,answer\n1,yes\n"),
        ("m.zip", &inner),
        ("__MACOSX/._z.txt", b"\x00\x05"),
        ("letters/.DS_Store", b"x"),
        ("scan.heic", b"\0\0\0\x18ftypheic"),
    ]);
    let reading = reading("evidence.zip", &file);
    let trails: Vec<&str> = reading
        .items
        .iter()
        .map(|item| match item {
            Item::Table(table) => table.source.as_str(),
            Item::Letter(letter) => letter.source.as_str(),
            Item::Scan(scan) => scan.source.as_str(),
            Item::Kept(kept) => kept.source.as_str(),
        })
        .collect();
    assert_eq!(
        trails,
        [
            "evidence.zip/a.csv",
            "evidence.zip/letters/b.docx",
            "evidence.zip/m.zip/deep.txt",
            "evidence.zip/scan.heic",
            "evidence.zip/z.txt"
        ]
    );
    let Item::Kept(kept) = &reading.items[3] else {
        panic!("the picture is kept")
    };
    assert_eq!(
        (kept.bytes.as_slice(), kept.why.code()),
        (b"\0\0\0\x18ftypheic".as_slice(), "unknown-format")
    );
    assert_eq!(
        notices(&reading),
        [
            "evidence.zip/scan.heic: kept as it is; its text could not be read.",
            "evidence.zip: 2 hidden files that a computer added left out."
        ]
    );
}

#[test]
fn one_broken_entry_refuses_the_whole_archive_by_its_name_and_line() {
    let file = zip(&[("a.txt", b"words"), ("b/c.csv", b"id,answer\n1\n")]);
    assert_eq!(
        refusal("evidence.zip", &file),
        "evidence.zip/b/c.csv, line 2: the row has 1 cell but the header has 2 columns; correct the row and send the file again."
    );
}

#[test]
fn a_path_that_leads_out_is_refused() {
    for path in [
        "../a.txt",
        "x/../../a.txt",
        "/etc/a.txt",
        "C:/a.txt",
        "x\\..\\..\\a.txt",
    ] {
        assert_eq!(
            refusal(
                "evidence.zip",
                &zip(&[("ok.txt", b"words"), (path, b"words")])
            ),
            format!(
                "evidence.zip: the path of the entry \"{path}\" leads out of the archive; pack the files again from one folder."
            )
        );
    }
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let mut file = zip(&[("aa.txt", b"words"), ("ab.txt", b"other")]);
    while let Some(at) = file.windows(6).position(|w| w == b"ab.txt") {
        file[at + 1] = b'a';
    }
    assert_eq!(
        refusal("evidence.zip", &file),
        "evidence.zip: two entries are called \"aa.txt\"; rename one and pack the files again."
    );
}

#[test]
fn a_link_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .add_symlink("a.txt", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    assert_eq!(
        refusal("evidence.zip", &writer.finish().unwrap().into_inner()),
        "evidence.zip: the entry \"a.txt\" is a link, not a file; pack the file itself."
    );
}

#[test]
fn bombs_are_refused_by_their_name() {
    let spaces = vec![b' '; 20_000_000];
    assert_eq!(
        refusal(
            "evidence.zip",
            &zip(&[("a.txt", b"words"), ("b.txt", &spaces)])
        ),
        "evidence.zip: the entry \"b.txt\" takes it past 300 times its packed length, the most that is unpacked; send the files in smaller parts."
    );
    let limits = Limits {
        unpacked_bytes_max: 25,
        entries_max: 3,
        ..Limits::default()
    };
    let refusal = |entries: &[(&str, &[u8])]| {
        read("evidence.zip", &zip(entries), &limits)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refusal(&[
            ("a.txt", b"ten  bytes"),
            ("b.txt", b"ten  bytes"),
            ("c.txt", b"ten  bytes")
        ]),
        "evidence.zip: it has more than 25 bytes once unpacked, the most that is read; split it."
    );
    assert_eq!(
        refusal(&[("a", b"a"), ("b", b"b"), ("c", b"c"), ("d", b"d")]),
        "evidence.zip: it has more than 3 entries and messages, the most that is read; split it."
    );
}

#[test]
fn archives_within_archives_end_somewhere() {
    let mut file = zip(&[("a.txt", b"words")]);
    for _ in 0..5 {
        file = zip(&[("a.zip", &file)]);
    }
    assert_eq!(
        refusal("evidence.zip", &file),
        "evidence.zip/a.zip/a.zip/a.zip/a.zip/a.zip: it has more than 4 levels of one thing within another, the most that is read; split it."
    );
}

#[test]
fn an_archive_cut_short_or_changed_is_refused() {
    let file = zip(&[("a.txt", b"words and more words")]);
    let cut = "evidence.zip: it is cut short or damaged and cannot be unpacked; send it again.";
    assert_eq!(refusal("evidence.zip", &file[..file.len() / 2]), cut);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file("a.txt", stored).unwrap();
    writer.write_all(b"words and more words").unwrap();
    let mut changed = writer.finish().unwrap().into_inner();
    let at = changed.windows(5).position(|w| w == b"words").unwrap();
    changed[at] = b'W';
    assert_eq!(
        refusal("evidence.zip", &changed),
        "evidence.zip: the entry \"a.txt\" cannot be unpacked; pack the files again."
    );
}

#[test]
fn a_locked_entry_is_refused_by_its_name() {
    let mut file = zip(&[("a.txt", b"words")]);
    let local = 6;
    let central = file.windows(4).position(|w| w == b"PK\x01\x02").unwrap() + 8;
    file[local] |= 1;
    file[central] |= 1;
    assert_eq!(
        refusal("evidence.zip", &file),
        "evidence.zip: the entry \"a.txt\" is locked with a password; send it unlocked."
    );
}

#[test]
fn an_archive_with_nothing_in_it_is_refused() {
    assert_eq!(
        refusal("evidence.zip", &zip(&[])),
        "evidence.zip: there is nothing in it; check that the right file was sent."
    );
}
