//! Monday's mailbox: letters as mail programs send them, with what comes with them.

use crate::build::{c, docx, letter, notices, p, reading, refusal, xlsx, zip};
use ingest::{Item, Kind, Sender};

const PLAIN: &str = "From: =?utf-8?Q?Si=C3=A2n?= Sample <sian@example.org>\r\nTo: call@example.org\r\n\
    Date: Mon, 3 Mar 2025 09:30:00 +0100\r\nSubject: =?utf-8?B?VMW3IGEgZ29mYWw=?=\r\nMessage-ID: <1@example.org>\r\n\
    MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    Annwyl Gadeirydd,=20\r\n\r\n\r\n\r\nMae t=C5=B7 fy mam yn oer, ac mae'r llinell hon yn rhy hir i=\r\n gyd-fynd.\r\n\r\nFrom me\r\n";

#[test]
fn a_plain_letter_says_who_when_and_what() {
    let reading = reading("a.eml", PLAIN.as_bytes());
    let letter = letter(&reading);
    assert_eq!(letter.title.as_deref(), Some("Tŷ a gofal"));
    let sender = Sender {
        name: Some("Siân Sample".into()),
        address: Some("sian@example.org".into()),
    };
    assert_eq!(letter.from, Some(sender));
    assert_eq!(letter.sent_us, Some(1_740_990_600_000_000));
    assert_eq!(letter.message_id.as_deref(), Some("1@example.org"));
    assert_eq!(
        letter.text,
        "Annwyl Gadeirydd,\n\nMae tŷ fy mam yn oer, ac mae'r llinell hon yn rhy hir i gyd-fynd.\n\nFrom me"
    );
    assert_eq!(letter.bytes, PLAIN.as_bytes());
    assert_eq!(letter.media_type, "message/rfc822");
    assert_eq!(notices(&reading), [""; 0]);
}

/// A letter of several parts, each its headers and body.
fn multipart(kind: &str, parts: &[&str]) -> String {
    let mut letter = format!(
        "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=\"bb\"\r\n\r\n"
    );
    for part in parts {
        letter += &format!("--bb\r\n{part}\r\n");
    }
    letter + "--bb--\r\n"
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for (at, three) in bytes.chunks(3).enumerate() {
        let bits =
            three.iter().fold(0u32, |bits, &b| bits << 8 | u32::from(b)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize] as char;
            out.push(if place <= three.len() { letter } else { '=' });
        }
        if at % 19 == 18 {
            out += "\r\n";
        }
    }
    out
}

fn attached(name: &str, kind: &str, bytes: &[u8]) -> String {
    format!(
        "Content-Type: {kind}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        base64(bytes)
    )
}

#[test]
fn plain_text_is_preferred_to_html() {
    let both = [
        "Content-Type: text/plain\r\n\r\nplain words",
        "Content-Type: text/html\r\n\r\n<p>html words",
    ];
    assert_eq!(
        letter(&reading(
            "a.eml",
            multipart("alternative", &both).as_bytes()
        ))
        .text,
        "plain words"
    );
    let blank = ["Content-Type: text/plain\r\n\r\n \r\n", both[1]];
    assert_eq!(
        letter(&reading(
            "a.eml",
            multipart("alternative", &blank).as_bytes()
        ))
        .text,
        "html words"
    );
    let html = "From: a@example.org\r\nSubject: x\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>caf\u{E9}<p>two";
    let bytes: Vec<u8> = html.chars().map(|c| c as u8).collect();
    assert_eq!(letter(&reading("a.eml", &bytes)).text, "café\n\ntwo");
}

#[test]
fn letters_of_a_part_without_a_set_are_told_by_their_bytes() {
    let head = b"From: a@example.org\r\nSubject: x\r\n\r\n".to_vec();
    let utf8 = reading("a.eml", &[head.clone(), "tŷ".as_bytes().to_vec()].concat());
    assert_eq!(letter(&utf8).text, "tŷ");
    let windows = reading("a.eml", &[head, b"caf\xE9 \x96 na".to_vec()].concat());
    assert_eq!(letter(&windows).text, "café – na");
    assert_eq!(
        notices(&windows),
        ["a.eml: not UTF-8; read as Windows-1252."]
    );
}

#[test]
fn attachments_get_their_text_by_the_same_readers_and_keep_their_bytes() {
    let document = docx(&p("A document's words"));
    let book = xlsx(
        &[(
            "s",
            "visible",
            &format!(
                "<sheetData><row r=\"1\">{}</row><row r=\"2\">{}</row></sheetData>",
                c("A1", "answer"),
                c("A2", "yes")
            ),
        )],
        &[],
    );
    let csv = b"id,answer\r\n1,caf\xE9\r\n";
    let parts = [
        "Content-Type: text/plain\r\n\r\nSee attached.".to_owned(),
        attached("a.docx", "application/octet-stream", &document),
        attached("b.xlsx", "application/octet-stream", &book),
        attached("c.csv", "text/csv", csv),
        attached(
            "winmail.dat",
            "application/ms-tnef",
            b"\x78\x9F\x3E\x22\x01\x02",
        ),
        attached(
            "d.zip",
            "application/zip",
            &zip(&[("e.txt", b"zipped words")]),
        ),
    ];
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let reading = reading("a.eml", multipart("mixed", &parts).as_bytes());
    let letter = letter(&reading);
    assert_eq!(letter.text, "See attached.");
    let texts: Vec<Option<&str>> = letter
        .attachments
        .iter()
        .map(|a| a.text.as_deref())
        .collect();
    assert_eq!(
        texts,
        [
            Some("A document's words"),
            Some("answer\nyes"),
            Some("id\tanswer\n1\tcafé"),
            None,
            Some("zipped words")
        ]
    );
    assert_eq!(letter.attachments[0].bytes, document);
    assert_eq!(
        letter.attachments[2].bytes, csv,
        "a text attachment is kept as it was sent, not as it was decoded"
    );
    let untaken = letter.attachments[3].untaken.as_ref().unwrap();
    assert_eq!(
        untaken.to_string(),
        format!(
            "a.eml/winmail.dat: this is not one of the formats taken, which are {}.",
            Kind::TAKEN
        )
    );
    assert_eq!(
        notices(&reading),
        [
            "a.eml/c.csv: not UTF-8; read as Windows-1252.",
            "a.eml/winmail.dat: kept as it is; its text could not be read."
        ]
    );
}

#[test]
fn a_broken_attachment_does_not_refuse_the_letter() {
    let document = docx(&p("words"));
    let part = attached(
        "a.docx",
        "application/octet-stream",
        &document[..document.len() / 2],
    );
    let reading = reading(
        "a.eml",
        multipart("mixed", &["Content-Type: text/plain\r\n\r\nHello", &part]).as_bytes(),
    );
    let attachment = &letter(&reading).attachments[0];
    assert_eq!(attachment.text, None);
    assert_eq!(
        attachment.untaken.as_ref().unwrap().code(),
        "broken-archive"
    );
}

#[test]
fn a_letter_within_a_letter_is_an_attachment_with_its_words() {
    let inner = format!("Content-Type: message/rfc822\r\n\r\n{}", PLAIN.trim_end());
    let reading = reading(
        "a.eml",
        multipart(
            "mixed",
            &["Content-Type: text/plain\r\n\r\nForwarded.", &inner],
        )
        .as_bytes(),
    );
    let letter = letter(&reading);
    assert_eq!(letter.text, "Forwarded.");
    assert_eq!(letter.attachments.len(), 1);
    let attachment = &letter.attachments[0];
    assert_eq!(attachment.name, "attachment 1.eml");
    assert!(
        attachment
            .text
            .as_ref()
            .unwrap()
            .starts_with("Annwyl Gadeirydd,"),
        "{attachment:?}"
    );
    assert_eq!(attachment.bytes, PLAIN.trim_end().as_bytes());
}

#[test]
fn a_letter_without_its_last_boundary_is_marked() {
    let whole = multipart("mixed", &["Content-Type: text/plain\r\n\r\nHello"]);
    let reading = reading("a.eml", &whole.as_bytes()[..whole.len() - 8]);
    assert_eq!(letter(&reading).text, "Hello");
    assert_eq!(
        notices(&reading),
        ["a.eml: the letter may be cut short: its last part is not closed."]
    );
}

#[test]
fn letters_nested_without_end_are_kept_without_text() {
    let mut letter = "From: a@example.org\r\nSubject: core\r\n\r\nwords\r\n".to_owned();
    for _ in 0..50 {
        letter = format!(
            "From: a@example.org\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n{letter}"
        );
    }
    assert!(
        reading("a.eml", letter.as_bytes())
            .notices
            .iter()
            .any(|n| n.what.code() == "kept-without-text")
    );
    let mut many = String::from("From: a@example.org\r\nSubject: x\r\n");
    many += &"Content-Type: message/rfc822\r\n\r\nFrom: b\r\n".repeat(200_000);
    assert_eq!(
        refusal("a.eml", many.as_bytes()),
        "a.eml: it has more than 1000 parts of a letter, the most that is read; split it."
    );
}

#[test]
fn parts_declared_without_end_are_refused() {
    let parts: String = (0..900)
        .map(|n| format!("--bb\r\nContent-Type: multipart/mixed; boundary=\"x{n}\"\r\n\r\n"))
        .collect();
    assert_eq!(
        refusal("a.eml", multipart("mixed", &[&parts]).as_bytes()),
        "a.eml: it has more than 200 parts of a letter, the most that is read; split it."
    );
}

#[test]
fn an_attachment_name_never_leads_anywhere() {
    let part = attached("../../etc/x.txt", "text/plain", b"words");
    let reading = reading(
        "a.eml",
        multipart("mixed", &["Content-Type: text/plain\r\n\r\nHello", &part]).as_bytes(),
    );
    assert_eq!(letter(&reading).attachments[0].name, "x.txt");
}

#[test]
fn no_letter_is_refused() {
    assert_eq!(
        refusal("a.eml", b"\r\njust words\r\n"),
        "a.eml: it has no header lines such as From and Date; save the e-mail as a file again."
    );
}

const MBOX: &str = "From a@example.org Mon Mar  3 09:30:00 2025\n\
    From: a@example.org\nSubject: one\n\nDear all,\n\n>From the start it was cold.\n>>From \n\nFrom here on: no better.\n\n\
    From MAILER-DAEMON Tue Mar  4 09:30:00 2025\n\
    From: b@example.org\nSubject: two\n\nSecond.\n";

#[test]
fn each_message_of_a_mailbox_is_a_letter() {
    let reading = reading("inbox.mbox", MBOX.as_bytes());
    let letters: Vec<_> = reading
        .items
        .iter()
        .map(|item| match item {
            Item::Letter(letter) => letter,
            other => panic!("{other:?}"),
        })
        .collect();
    let sources: Vec<&str> = letters
        .iter()
        .map(|letter| letter.source.as_str())
        .collect();
    assert_eq!(sources, ["inbox.mbox/1", "inbox.mbox/2"]);
    assert_eq!(
        letters[0].text,
        "Dear all,\n\nFrom the start it was cold.\n>From\n\nFrom here on: no better."
    );
    assert_eq!(
        String::from_utf8_lossy(&letters[0].bytes),
        "From: a@example.org\nSubject: one\n\nDear all,\n\n>From the start it was cold.\n>>From \n\nFrom here on: no better.\n"
    );
    assert_eq!(letters[1].text, "Second.");
    assert_eq!(
        String::from_utf8_lossy(&letters[1].bytes),
        "From: b@example.org\nSubject: two\n\nSecond.\n"
    );
}

#[test]
fn a_mailbox_that_does_not_begin_with_a_message_is_refused() {
    assert_eq!(
        refusal("inbox.mbox", format!("stray words\n\n{MBOX}").as_bytes()),
        "inbox.mbox: no line in it begins a message (\"From ...\"); export the mailbox again."
    );
}
