//! What a file is, by its contents first: clerks rename files, and programs name them wrongly.

use crate::build::{
    Mail, compound, docx, msg, notices, odf, ods, odt, p, reading, refusal, xlsx, zip,
};
use ingest::{Kind, kind_of};

const LETTER: &[u8] = b"From: a@example.org\nDate: Mon, 3 Mar 2025 09:30:00 +0000\n\nwords\n";
const MAILBOX: &[u8] =
    b"From a@example.org Mon Mar  3 09:30:00 2025\nFrom: a@example.org\nSubject: x\n\nwords\n";

#[test]
fn the_contents_go_before_the_name() {
    let document = docx(&p("words"));
    let book = xlsx(&[], &[]);
    let archive = zip(&[("a.docx", &document)]);
    let sheet = ods("");
    let words = odt("", "", &[]);
    let message = msg(&Mail::default());
    let word = compound(&[("/WordDocument", b"words")]);
    let slides = odf(
        "application/vnd.oasis.opendocument.presentation",
        "",
        "",
        &[],
    );
    let cases: [(&str, &[u8], Option<Kind>); 33] = [
        ("a.docx", &document, Some(Kind::Docx)),
        ("a.zip", &document, Some(Kind::Docx)),
        ("a", &document, Some(Kind::Docx)),
        ("a.docx", &book, Some(Kind::Xlsx)),
        ("a.docx", &archive, Some(Kind::Zip)),
        ("a.csv", b"id,answer\n", Some(Kind::Csv)),
        ("a.csv", b"<!DOCTYPE html><p>sign in</p>", Some(Kind::Html)),
        ("a.json", b"{\"id\":1}\n{\"id\":2}\n", Some(Kind::JsonLines)),
        ("a.jsonl", b"[\n{\"id\":1}]", Some(Kind::Json)),
        ("a.json", b"{\"id\":1}\n", Some(Kind::Json)),
        ("a.jsonl", b"{\"id\":1}\n", Some(Kind::JsonLines)),
        ("a.jsonl", b"{\"id\":1\n{\"id\":2}\n", Some(Kind::JsonLines)),
        ("a.eml", LETTER, Some(Kind::Eml)),
        ("a.eml", MAILBOX, Some(Kind::Mbox)),
        ("inbox", MAILBOX, Some(Kind::Mbox)),
        ("letter", LETTER, Some(Kind::Eml)),
        ("Dr. Jones's letter", b"Dear all", Some(Kind::Text)),
        ("answers", b"id,answer\n1,yes\n2,no\n", Some(Kind::Csv)),
        ("a.txt", LETTER, Some(Kind::Text)),
        ("a.md", b"# Our view", Some(Kind::Text)),
        ("a.pdf", b"%PDF-1.7", Some(Kind::Pdf)),
        ("a.txt", b"%PDF-1.7", Some(Kind::Pdf)),
        ("a.rtf", b"{\\rtf1 words}", Some(Kind::Rtf)),
        ("a.ods", &sheet, Some(Kind::Ods)),
        ("a.zip", &sheet, Some(Kind::Ods)),
        ("a.odt", &words, Some(Kind::Odt)),
        ("a.doc", b"{\\rtf1 words}", Some(Kind::Rtf)),
        ("a", &message, Some(Kind::Msg)),
        ("a.doc", &word, None),
        ("a.msg", b"\xD0\xCF\x11\xE0 torn", Some(Kind::Msg)),
        ("a.doc", b"\xD0\xCF\x11\xE0 torn", None),
        ("a.odp", &slides, None),
        ("a.xyz", b"plain words", None),
    ];
    for (name, bytes, kind) in cases {
        assert_eq!(
            kind_of(name, bytes),
            kind,
            "{name}: {}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(30)])
        );
    }
}

#[test]
fn an_opening_alone_tells_most() {
    let document = docx(&p("words"));
    assert_eq!(kind_of("a.docx", &document[..60]), Some(Kind::Docx));
    assert_eq!(kind_of("a.csv", b"id,answ"), Some(Kind::Csv));
    assert_eq!(kind_of("a", &ods("")[..100]), Some(Kind::Ods));
}

#[test]
fn contents_other_than_named_give_a_notice() {
    let document = docx(&p("words"));
    assert_eq!(
        notices(&reading("a.zip", &document)),
        ["a.zip: the contents are not what the name says; read as a DOCX document."]
    );
}

#[test]
fn contents_that_are_nothing_taken_are_refused_by_a_sentence_that_says_what_is() {
    assert_eq!(
        refusal("a.mp3", b"ID3\x03\0\0\0"),
        "a.mp3: this is not one of the formats taken, which are CSV, JSON, JSON Lines, XLSX, ODS, DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, plain text, subtitles (VTT, SRT), scans (JPEG, PNG, TIFF), and ZIP archives of these."
    );
    assert_eq!(
        refusal("a.xlsx", b"id,answer\n"),
        "a.xlsx: the name says an XLSX workbook but the contents are something else; rename it or save it again."
    );
    assert_eq!(
        refusal("a.txt", b"\x01\x02\x03\x04\x05\x06"),
        "a.txt: the name says plain text but the contents are something else; rename it or save it again."
    );
}

#[test]
fn plain_text_keeps_its_words_and_tidies_its_lines() {
    let reading = reading(
        "a.txt",
        "\u{FEFF}Annwyl bawb,  \r\n\r\n\r\n  Tŷ\u{302} n\0a.\r\nDiolch\r".as_bytes(),
    );
    assert_eq!(
        crate::build::letter(&reading).text,
        "Annwyl bawb,\n\n  Tŷ\u{302} na.\nDiolch"
    );
    assert_eq!(
        notices(&reading),
        [
            "a.txt: the byte-order mark was dropped.",
            "a.txt: 1 character U+0000 removed."
        ]
    );
}

#[test]
fn a_name_cannot_break_a_sentence() {
    let name = format!("{}\n\u{1b}[31m.mp3", "x".repeat(200));
    let said = refusal(&name, b"ID3\x03\0\0");
    assert!(
        said.starts_with(&format!("{}…: this is not", "x".repeat(120))),
        "{said}"
    );
}
