//! Archives that grow: overlapping entries, deep nests, high ratios, a million names, lengths that lie.

use super::Expected::{Answered, Refused, Taken};
use super::office::{docx, docx_of, ods, odt, small_sheet, xlsx};
use super::raw_zip::{Entry, central, end, locals, long_end, numbers, written, zip};
use super::{Shelf, times};

const MIB: usize = 1 << 20;
const TOO_MUCH: &str = "bomb|too-hard|too-much";

pub(super) fn fill(shelf: &mut Shelf) {
    overlaps(shelf);
    nests(shelf);
    ratios(shelf);
    lies(shelf);
    crowds(shelf);
}

/// Fifield 2019: so many entries of the directory over one stretch of so many MiB. They look like the parts of a
/// workbook where their names begin and end so.
pub fn overlapping(before: &str, after: &str, count: usize, mib: usize) -> Vec<u8> {
    let kernel = Entry::deflated("a.txt", &times(b"a", mib * MIB));
    let mut entries = Vec::new();
    if !before.is_empty() {
        entries.push(Entry::stored("[Content_Types].xml", b"<Types/>"));
    }
    entries.push(
        kernel
            .clone()
            .but(|entry| entry.name = format!("{before}0{after}").into_bytes()),
    );
    entries.extend((1..count).map(|number| {
        kernel.clone().but(|entry| {
            entry.name = format!("{before}{number}{after}").into_bytes();
            entry.same_place = true;
            entry.packed = Vec::new();
        })
    }));
    written(&entries)
}

fn overlaps(shelf: &mut Shelf) {
    for (count, mib) in [(250, 21), (2_000, 3), (60_000, 1)] {
        let bytes = overlapping("", ".txt", count, mib);
        let case = format!(
            "{count} overlapping entries of {mib} MiB in {} kB",
            bytes.len() / 1000
        );
        shelf.put(Refused(TOO_MUCH), "flat.zip", case, bytes);
    }
}

fn nests(shelf: &mut Shelf) {
    let letter = b"Annwyl gadeirydd,\n\nDiolch.\n";
    let nested = |levels: usize| {
        let mut bytes = zip(&[("letter.txt", letter)]);
        for _ in 1..levels {
            bytes = zip(&[("inner.zip", &bytes)]);
        }
        bytes
    };
    shelf.put(Taken, "four.zip", "four archives in one another", nested(4));
    shelf.put(
        Refused("too-much"),
        "five.zip",
        "six archives in one another",
        nested(6),
    );
    shelf.put(
        Refused("too-much"),
        "deep.zip",
        "200 archives in one another",
        nested(200),
    );
    // 42.zip: sixteen in each of sixteen in each of sixteen.
    let mut bytes = zip(&[("zero.txt", &times(b"0", 4 * MIB - 1))]);
    for _ in 0..3 {
        let copies: Vec<Entry> = (0..16)
            .map(|number| Entry::deflated(format!("{number}.zip"), &bytes))
            .collect();
        bytes = written(&copies);
    }
    shelf.put(
        Refused(TOO_MUCH),
        "42.zip",
        "sixteen in each, four levels",
        bytes,
    );
    let document = docx(
        "",
        &times_text("<w:p/>", 10),
        &[("word/embedded.zip", &nested(3))],
    );
    shelf.put(
        Refused("nothing"),
        "nest.docx",
        "an archive as a part of a document without words",
        document,
    );
}

fn times_text(text: &str, count: usize) -> String {
    text.repeat(count)
}

fn ratios(shelf: &mut Shelf) {
    for mib in [10, 50, 100] {
        let bytes = zip(&[("zero.csv", &times(b"0", mib * MIB))]);
        let case = format!("{mib} MiB of one digit, 1,000 to 1");
        shelf.put(Refused(TOO_MUCH), "zero.zip", case, bytes);
    }
    let spaces = zip(&[("page.txt", &times(b" ", 3 * MIB)), ("a.txt", b"words")]);
    shelf.put(
        Answered,
        "blank.zip",
        "three MiB of blanks and one word",
        spaces,
    );
    let blanks = " ".repeat(32 * MIB);
    let book = xlsx("", &format!("{blanks}{}", small_sheet()), "", &[]);
    shelf.put(
        Refused(TOO_MUCH),
        "blank.xlsx",
        "32 MiB of blanks before the cells",
        book,
    );
    let text = docx("", &format!("<w:p/>{blanks}"), &[]);
    shelf.put(
        Refused(TOO_MUCH),
        "blank.docx",
        "32 MiB of blanks in the body",
        text,
    );
    shelf.put(
        Refused(TOO_MUCH),
        "blank.odt",
        "32 MiB of blanks in the body",
        odt("", &blanks, &[]),
    );
    shelf.put(
        Refused(TOO_MUCH),
        "blank.ods",
        "32 MiB of blanks in the body",
        ods("", &blanks),
    );
    let unread = docx(
        "",
        "<w:p><w:r><w:t>words</w:t></w:r></w:p>",
        &[("word/media/image1.png", &times(b"\0", 32 * MIB))],
    );
    shelf.put(
        Answered,
        "media.docx",
        "32 MiB of noughts in a part that is not read",
        unread,
    );
}

fn lies(shelf: &mut Shelf) {
    let real = Entry::deflated("a.txt", &times(b"a", 64 * MIB));
    let short = real.clone().but(|entry| entry.length = 1);
    shelf.put(
        Refused("bomb|broken-archive"),
        "lie.zip",
        "64 MiB that say they are one byte",
        written(&[short]),
    );
    let long = Entry::deflated("a.txt", b"words").but(|entry| entry.length = u32::MAX - 1);
    shelf.put(
        Answered,
        "lie.zip",
        "five bytes that say they are 4 GiB",
        written(&[long]),
    );
    let packed = Entry::deflated("a.txt", b"words").but(|entry| entry.packed_length = 1 << 30);
    shelf.put(
        Refused("broken-archive"),
        "lie.zip",
        "packed bytes beyond the end",
        written(&[packed]),
    );
    let wrong = Entry::deflated("a.txt", b"words and more words").but(|entry| entry.crc ^= 1);
    shelf.put(
        Refused("broken-archive"),
        "sum.zip",
        "a sum that is wrong",
        written(&[wrong]),
    );
    let rubbish = Entry::stored("a.txt", &times(&[0xFF, 0x07], 500)).but(|entry| entry.method = 8);
    shelf.put(
        Refused("broken-archive"),
        "rubbish.zip",
        "deflated bytes that are none",
        written(&[rubbish]),
    );
    for (method, name) in [
        (9, "deflate64"),
        (12, "bzip2"),
        (14, "lzma"),
        (93, "zstd"),
        (95, "xz"),
        (99, "aes"),
        (1, "shrink"),
        (0xFFFF, "unknown"),
    ] {
        let entry = Entry::stored("a.txt", b"words").but(|entry| entry.method = method);
        shelf.put(
            Refused("broken-archive|locked"),
            "method.zip",
            format!("packed by {name}"),
            written(&[entry]),
        );
    }
}

fn crowds(shelf: &mut Shelf) {
    // A million entries over one place, counted as ZIP64 counts.
    let one = Entry::stored("0000000.txt", b"w");
    let mut bytes = Vec::new();
    locals(&mut bytes, std::slice::from_ref(&one));
    let start = bytes.len();
    for number in 0..1_000_000 {
        let entry = one
            .clone()
            .but(|entry| entry.name = format!("{number:07}.txt").into_bytes());
        central(&mut bytes, &[entry], &[0]);
    }
    let length = bytes.len() - start;
    let mut counted = bytes.clone();
    long_end(&mut counted, 1_000_000, length as u64, start as u64);
    end(&mut counted, 1_000_000, length as u32, start as u32);
    shelf.put(
        Refused("too-much"),
        "million.zip",
        "a million entries over one place",
        counted,
    );
    end(&mut bytes, 1_000_000, length as u32, start as u32);
    shelf.put(
        Refused("broken-archive"),
        "million.zip",
        "a million entries that say they are 65,535",
        bytes,
    );
    let empty = Entry::stored("", b"");
    let mut names: Vec<Entry> = (0..60_000)
        .map(|number| {
            empty
                .clone()
                .but(|entry| entry.name = format!("folder/{number}/").into_bytes())
        })
        .collect();
    shelf.put(
        Refused("nothing|too-much"),
        "folders.zip",
        "60,000 folders and no file",
        written(&names),
    );
    names.push(Entry::stored("a.txt", b"words"));
    shelf.put(
        Taken,
        "folders.zip",
        "60,000 folders and one file",
        written(&names),
    );
    let mut lie = Vec::new();
    end(&mut lie, 0xFFFE, u32::MAX - 1, 0);
    shelf.put(
        Refused("broken-archive"),
        "end.zip",
        "an end without a beginning",
        lie,
    );
    let mut wide = docx_of(b"<w:document/>", &[]);
    numbers(&mut wide, &[0; 16_000]);
    shelf.put(
        Refused("broken-archive|broken-part|nothing"),
        "tail.docx",
        "64 kB of noughts behind the end",
        wide,
    );
}
