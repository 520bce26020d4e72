//! Archives that are damaged, locked, or hide something behind their own records.

use super::Expected::{Answered, Refused, Taken};
use super::Shelf;
use super::raw_zip::{Entry, central, end, locals, written, zip};

pub(super) fn fill(shelf: &mut Shelf) {
    let good = zip(&[("a.txt", b"words"), ("b.txt", b"more words")]);
    shelf.put(
        Refused("broken-archive"),
        "cut.zip",
        "cut in the middle",
        &good[..good.len() / 2],
    );
    shelf.put(
        Refused("broken-archive"),
        "cut.zip",
        "cut before its last byte",
        &good[..good.len() - 1],
    );
    shelf.put(
        Refused("broken-archive"),
        "head.zip",
        "four bytes of an archive",
        b"PK\x03\x04".as_slice(),
    );
    let mut empty = Vec::new();
    end(&mut empty, 0, 0, 0);
    shelf.put(
        Refused("nothing"),
        "empty.zip",
        "an archive of nothing",
        empty,
    );
    let locked = Entry::stored("a.txt", b"words of twelve and more").but(|entry| entry.flags = 1);
    shelf.put(
        Refused("locked|broken-archive"),
        "locked.zip",
        "a password on one entry",
        written(&[locked]),
    );
    // Two ends: what one program shows the other does not.
    let mut two = zip(&[("a.txt", b"shown to you")]);
    two.extend(zip(&[("b.txt", b"shown to me")]));
    shelf.put(
        Answered,
        "two.zip",
        "two archives one behind the other",
        two,
    );
    let mut comment = good.clone();
    let at = comment.len() - 2;
    let inner = zip(&[("c.txt", b"in the comment")]);
    comment[at..].copy_from_slice(&(inner.len() as u16).to_le_bytes());
    comment.extend(inner);
    shelf.put(
        Answered,
        "comment.zip",
        "an archive in the comment of another",
        comment,
    );
    let mut count = Vec::new();
    let entries = [
        Entry::stored("a.txt", b"words"),
        Entry::stored("b.txt", b"more"),
    ];
    let places = locals(&mut count, &entries);
    let start = count.len() as u32;
    central(&mut count, &entries, &places);
    let length = count.len() as u32 - start;
    let mut fewer = count.clone();
    end(&mut fewer, 1, length, start);
    shelf.put(
        Refused("broken-archive"),
        "fewer.zip",
        "two entries that say they are one",
        fewer,
    );
    end(&mut count, 9, length, start);
    shelf.put(
        Refused("broken-archive"),
        "more.zip",
        "two entries that say they are nine",
        count,
    );
    let beyond = written(&[Entry::stored("a.txt", b"words")])
        .iter()
        .rev()
        .skip(6)
        .rev()
        .copied()
        .collect::<Vec<u8>>();
    let beyond = [beyond, vec![0xF0, 0xFF, 0xFF, 0x7F, 0, 0]].concat();
    shelf.put(
        Refused("broken-archive"),
        "beyond.zip",
        "a directory beyond the end",
        beyond,
    );
    let other = Entry::stored("report.txt", b"words")
        .but(|entry| entry.local_name = Some(b"evil.exe".to_vec()));
    shelf.put(
        Taken,
        "other.zip",
        "another name before the bytes than in the directory",
        written(&[other]),
    );
}
