//! E-mails (RFC 5322, RFC 2045 to 2047) of a thousand parts, of lies, of loops, and answers of machines.

use super::Expected::{Answered, Kept, Refused, Taken};
use super::Shelf;
use super::raw_zip::zip;

const HEAD: &str = "From: a@b.invalid\r\nTo: c@d.invalid\r\nDate: Mon, 3 Mar 2025 09:30:00 +0000\r\nSubject: evidence\r\nMIME-Version: 1.0\r\n";

pub(super) fn fill(shelf: &mut Shelf) {
    parts(shelf);
    headers(shelf);
    machines(shelf);
    attachments(shelf);
    mailboxes(shelf);
}

fn mixed(parts: &[String]) -> String {
    let parts: String = parts
        .iter()
        .map(|part| format!("--b\r\n{part}\r\n"))
        .collect();
    format!("{HEAD}Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n{parts}--b--\r\n")
}

fn text(words: &str) -> String {
    format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{words}")
}

fn parts(shelf: &mut Shelf) {
    for count in [900, 10_000, 100_000] {
        let parts: Vec<String> = (0..count)
            .map(|number| text(&format!("part {number}")))
            .collect();
        let expected = match count {
            900 => Taken,
            _ => Answered,
        };
        shelf.put(
            expected,
            "parts.eml",
            format!("{count} parts"),
            mixed(&parts),
        );
    }
    for (count, expected) in [(1_000, Answered), (1_001, Refused("too-much"))] {
        let within = "Content-Type: message/rfc822\r\n\r\n".repeat(count);
        let letter = format!("{HEAD}{within}words\r\n");
        shelf.put(
            expected,
            "letters.eml",
            format!("{count} letters in one another"),
            letter,
        );
    }
    let hundred = format!(
        "{HEAD}{}{HEAD}\r\nwords\r\n",
        format!("Content-Type: message/rfc822\r\n\r\n{HEAD}").repeat(100)
    );
    shelf.put(
        Answered,
        "letters.eml",
        "100 letters in one another",
        hundred,
    );
    for (count, quoted) in [(190, true), (5_000, false)] {
        let nested: String = (0..count)
            .map(|number| match quoted {
                true => format!(
                    "Content-Type: multipart/mixed; boundary=\"b{number}\"\r\n\r\n--b{number}\r\n"
                ),
                false => format!(
                    "Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n"
                ),
            })
            .collect();
        let letter = format!("{HEAD}{nested}{}\r\n", text("words"));
        shelf.put(
            Answered,
            "nested.eml",
            format!("{count} multiparts in one another"),
            letter,
        );
    }
    let own = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n{}\r\n----\r\n",
        text("words")
    );
    shelf.put(Answered, "boundary.eml", "a boundary of nothing", own);
    let long = "b".repeat(100_000);
    shelf.put(
        Answered,
        "boundary.eml",
        "a boundary of 100 kB",
        format!(
            "{HEAD}Content-Type: multipart/mixed; boundary=\"{long}\"\r\n\r\n--{long}\r\n{}\r\n",
            text("words")
        ),
    );
    let lines = "--\r\n".repeat(500_000);
    shelf.put(
        Answered,
        "dashes.eml",
        "half a million lines of dashes",
        format!("{HEAD}\r\n{lines}"),
    );
    let boundaries: String = (0..50_000)
        .map(|n| format!("boundary=\"b{n}\"\r\n--b{n}\r\n"))
        .collect();
    shelf.put(
        Answered,
        "boundaries.eml",
        "50,000 boundaries in the text",
        format!("{HEAD}\r\n{boundaries}"),
    );
}

fn headers(shelf: &mut Shelf) {
    let folds = "\r\n folded".repeat(300_000);
    for (what, header) in [
        (
            "a header folded 300,000 times",
            format!("Subject: a{folds}"),
        ),
        ("a header of 5 MB", format!("X: {}", "a".repeat(5_000_000))),
        ("100,000 headers", "X-A: b\r\n".repeat(100_000) + "X-B: c"),
        (
            "100,000 addresses",
            format!("Cc: {}", "a@b.invalid, ".repeat(100_000)),
        ),
        (
            "100,000 comments in one another",
            format!("Cc: {}{}", "(".repeat(100_000), ")".repeat(100_000)),
        ),
        (
            "100,000 encoded words",
            format!("Subject: {}", "=?utf-8?B?w4M=?= ".repeat(100_000)),
        ),
        (
            "an encoded word of no known set",
            "Subject: =?no-such-set?Q?a=FF?=".to_owned(),
        ),
        (
            "line ends in an encoded word",
            "Subject: =?utf-8?Q?a=0D=0ABcc:_x@y.invalid?=".to_owned(),
        ),
        (
            "a date before all dates",
            "Date: Mon, 99 Foo -9999 99:99:99 +9999".to_owned(),
        ),
        (
            "a date far ahead",
            "Date: Fri, 31 Dec 9999 23:59:59 +0000".to_owned(),
        ),
        (
            "two senders and two dates",
            "From: e@f.invalid\r\nDate: Tue, 4 Mar 2025 09:30:00 +0000".to_owned(),
        ),
        (
            "a message-id of 100 kB",
            format!("Message-ID: <{}@b.invalid>", "a".repeat(100_000)),
        ),
        (
            "references to 100,000 letters",
            format!("References: {}", "<a@b.invalid> ".repeat(100_000)),
        ),
        ("noughts in a header", "X: a\0b\0".to_owned()),
    ] {
        shelf.put(
            Answered,
            "headers.eml",
            what,
            format!("{HEAD}{header}\r\n\r\nwords\r\n"),
        );
    }
    shelf.put(
        Answered,
        "only.eml",
        "headers and no end",
        format!("{HEAD}X: {}", "a".repeat(1_000)),
    );
}

fn machines(shelf: &mut Shelf) {
    for (what, header) in [
        ("an answer of a machine", "Auto-Submitted: auto-replied"),
        (
            "a notice that it was not delivered",
            "Return-Path: <>\r\nContent-Type: text/plain",
        ),
        (
            "a letter that asks for a receipt",
            "Disposition-Notification-To: a@b.invalid",
        ),
        (
            "a letter of a list in a loop",
            "X-Loop: c@d.invalid\r\nDelivered-To: c@d.invalid\r\nDelivered-To: c@d.invalid",
        ),
    ] {
        shelf.put(
            Taken,
            "machine.eml",
            what,
            format!("{HEAD}{header}\r\n\r\nI am away.\r\n"),
        );
    }
    let hops = "Received: from a by b; Mon, 3 Mar 2025 09:30:00 +0000\r\n".repeat(5_000);
    shelf.put(
        Taken,
        "hops.eml",
        "a letter that went round 5,000 times",
        format!("{hops}{HEAD}\r\nwords\r\n"),
    );
}

fn attachments(shelf: &mut Shelf) {
    let tnef = "Content-Type: application/ms-tnef; name=\"winmail.dat\"\r\nContent-Disposition: attachment; filename=\"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgEAAQaQCAAEAAAAAAABAAEAAQeQBgAIAAAA5AQAAAAAAADoAAE=";
    shelf.put(
        Kept,
        "winmail.eml",
        "winmail.dat",
        mixed(&[text("words"), tnef.to_owned()]),
    );
    let bomb = base64(&zip(&[("zero.csv", &vec![b'0'; 50 << 20])]));
    let attached = |name: &str, body: &str| {
        format!(
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}"
        )
    };
    shelf.put(
        Kept,
        "bomb.eml",
        "an archive that is a bomb",
        mixed(&[text("words"), attached("a.zip", &bomb)]),
    );
    let many: Vec<String> = (0..40)
        .map(|n| attached(&format!("{n}.zip"), &bomb))
        .collect();
    shelf.put(Answered, "bombs.eml", "forty such archives", mixed(&many));
    shelf.put(
        Answered,
        "base64.eml",
        "base64 that is none",
        mixed(&[text("words"), attached("a.txt", "!!!!====????")]),
    );
    for name in [
        "../../out.txt",
        "/etc/passwd",
        "a\\0.txt",
        "<script>alert(1)</script>.txt",
        "a.txt\r\n Bcc: x@y.invalid",
    ] {
        shelf.put(
            Answered,
            "names.eml",
            format!("an attachment called {}", name.escape_debug()),
            mixed(&[text("words"), attached(name, "d29yZHM=")]),
        );
    }
}

fn mailboxes(shelf: &mut Shelf) {
    let separator = "From a@b.invalid Mon Mar  3 09:30:00 2025\n";
    let letter = "From: a@b.invalid\nSubject: x\n\nwords\n\n";
    shelf.put(
        Refused("too-much"),
        "many.mbox",
        "110,000 letters",
        format!("{separator}{letter}").repeat(110_000),
    );
    shelf.put(
        Answered,
        "empty.mbox",
        "50,000 lines that begin letters of nothing",
        separator.repeat(50_000),
    );
    shelf.put(
        Answered,
        "loop.mbox",
        "a mailbox in a mailbox",
        format!(
            "{separator}From: a@b.invalid\nContent-Type: message/rfc822\n\n{separator}{letter}"
        ),
    );
}

/// RFC 4648.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for (at, three) in bytes.chunks(3).enumerate() {
        let number = (0..3).fold(0_u32, |sum, at| {
            sum << 8 | u32::from(*three.get(at).unwrap_or(&0))
        });
        for place in 0..4 {
            let sextet = number >> (18 - 6 * place) & 63;
            out.push(match place > three.len() {
                true => '=',
                false => char::from(LETTERS[sextet as usize]),
            });
        }
        if at % 19 == 18 {
            out.push_str("\r\n");
        }
    }
    out
}
