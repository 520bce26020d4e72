//! Names that say something else than the contents, and files of next to nothing.

use super::Expected::{Answered, Refused, Taken};
use super::Shelf;
use super::office::{docx, odt, p, small_sheet, xlsx};
use super::raw_zip::zip;

pub(super) fn fill(shelf: &mut Shelf) {
    let document = docx("", &p("words"), &[]);
    let book = xlsx("", &small_sheet(), "", &[]);
    let open = odt("", "<text:p>words</text:p>", &[]);
    let archive = zip(&[("a.txt", b"words")]);
    let letter: &[u8] = b"From: a@b.invalid\nTo: c@d.invalid\nDate: Mon, 3 Mar 2025 09:30:00 +0000\nSubject: x\n\nwords\n";
    let program: &[u8] = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0\xB8";
    let elf: &[u8] = b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0";
    for (name, what, bytes) in [
        (
            "a.xlsx",
            "a document named as a workbook",
            document.as_slice(),
        ),
        ("a.docx", "a workbook named as a document", &book),
        ("a.txt", "a document named as a text", &document),
        ("a.docx", "an open document named as another", &open),
        ("a.docx", "an archive named as a document", &archive),
        ("a.csv", "a letter named as a table", letter),
        ("a.html", "a letter named as a page", letter),
        ("a.docx", "a letter named as a document", letter),
        (
            "a.eml",
            "a page named as a letter",
            b"<html><p>words</p></html>",
        ),
        ("a.json", "a table named as JSON", b"id,words\n1,yes\n"),
        (
            "a.jsonl",
            "a page named as JSON Lines",
            b"<html><p>words</p></html>",
        ),
        (
            "a.mbox",
            "a text named as a mailbox",
            b"no mailbox at all\n",
        ),
        ("a.rtf", "a text named as RTF", b"words and words\n"),
        ("letter.pdf.txt", "two endings, the last true", b"words\n"),
        ("letter.txt.exe", "two endings, the last untrue", b"words\n"),
        ("letter.txt.", "an ending of nothing", b"words\n"),
        (".txt", "nothing but an ending", b"words\n"),
        ("a.TxT", "an ending in odd letters", b"words\n"),
        ("a.txt ", "a blank behind the ending", b"words\n"),
    ] {
        shelf.put(Answered, name, what, bytes);
    }
    for (name, what, bytes) in [
        ("a.txt", "a program named as a text", program),
        ("a.docx", "a program named as a document", program),
        ("a.csv", "a program for Linux named as a table", elf),
        ("a.eml", "a program named as a letter", program),
        ("a.zip", "a program named as an archive", program),
    ] {
        shelf.put(
            Refused("not-as-named|not-text|unknown-format|broken-archive"),
            name,
            what,
            bytes,
        );
    }
    for name in ["a.txt", "a.csv", "a.docx", "a.zip", "a"] {
        shelf.put(
            Refused("nothing"),
            name,
            format!("no byte at all, as {name}"),
            b"".as_slice(),
        );
    }
    for (name, byte) in [
        ("a.csv", b'"'),
        ("a.json", b'['),
        ("a.html", b'<'),
        ("a.eml", b':'),
        ("a.zip", b'P'),
        ("a.rtf", b'{'),
    ] {
        shelf.put(Answered, name, format!("one byte, as {name}"), [byte]);
    }
    shelf.put(Taken, "a.txt", "one letter", b"x".as_slice());
}
