//! Messages as Outlook saves them, and as somebody with bad intentions would.

use crate::build::{
    Mail, Sent, broken, compound, docx, letter, msg, notices, p, reading, refusal, zip,
};
use ingest::{Item, Limits, Sender, read};

const SUBJECT: u16 = 0x0037;
const BODY: u16 = 0x1000;

/// 3 March 2025, 08:30 UTC, in tenths of microseconds since 1601.
const SENT: u64 = (11_644_473_600 + 1_740_990_600) * 10_000_000;

#[test]
fn a_message_says_who_when_and_what() {
    let file = msg(&Mail {
        texts: &[
            (SUBJECT, "Tŷ a gofal"),
            (
                BODY,
                "Annwyl Gadeirydd,\r\n\r\n\r\nMae tŷ fy mam yn oer.\r\n",
            ),
            (0x0042, "Siân Sample"),
            (0x0065, "/O=ORG/CN=RECIPIENTS/CN=SIAN"),
            (0x5D02, "sian@example.org"),
            (0x0C1A, "An Assistant"),
            (0x1035, "<1@example.org>"),
        ],
        times: &[(0x0E06, SENT + 600_000_000), (0x0039, SENT)],
        ..Mail::default()
    });
    let reading = reading("a.msg", &file);
    let letter = letter(&reading);
    assert_eq!(letter.title.as_deref(), Some("Tŷ a gofal"));
    let sender = Sender {
        name: Some("Siân Sample".into()),
        address: Some("sian@example.org".into()),
    };
    assert_eq!(letter.from, Some(sender));
    assert_eq!(letter.sent_us, Some(1_740_990_600_000_000));
    assert_eq!(letter.message_id.as_deref(), Some("1@example.org"));
    assert_eq!(letter.text, "Annwyl Gadeirydd,\n\nMae tŷ fy mam yn oer.");
    assert_eq!(letter.bytes, file);
    assert_eq!(letter.media_type, "application/vnd.ms-outlook");
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn a_name_in_a_directory_is_no_address_and_what_is_missing_is_left_out() {
    let file = msg(&Mail {
        texts: &[(BODY, "words"), (0x0C1A, "S"), (0x0C1F, "/O=ORG/CN=S")],
        ..Mail::default()
    });
    let reading = reading("a.msg", &file);
    let letter = letter(&reading);
    let sender = Sender {
        name: Some("S".into()),
        address: None,
    };
    assert_eq!(letter.from, Some(sender));
    assert_eq!(
        (letter.sent_us, &letter.message_id, &letter.title),
        (None, &None, &None)
    );
}

#[test]
fn texts_of_old_messages_are_read_by_their_code_page() {
    let streams: &[(&str, &[u8])] = &[
        ("__substg1.0_0037001E", b"\xCC\xE8\xF0"),
        ("__substg1.0_1000001E", b"\xEF\xF0\xE8\xE2\xE5\xF2"),
    ];
    let file = msg(&Mail {
        streams,
        times: &[(0x3FFD, 1251)],
        ..Mail::default()
    });
    let found = reading("a.msg", &file);
    assert_eq!(letter(&found).title.as_deref(), Some("Мир"));
    assert_eq!(letter(&found).text, "привет");
    let western = msg(&Mail {
        streams: &[("__substg1.0_1000001E", b"caf\xE9")],
        ..Mail::default()
    });
    assert_eq!(letter(&reading("a.msg", &western)).text, "café");
}

/// RTF, wrapped without being packed.
fn wrapped(rich: &str) -> Vec<u8> {
    let length = u32::try_from(rich.len()).unwrap().to_le_bytes();
    [&[0; 4], length.as_slice(), b"MELA\0\0\0\0", rich.as_bytes()].concat()
}

#[test]
fn plain_text_goes_before_html_and_html_before_rich_text() {
    let rich = wrapped(
        "{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}rich words\\htmlrtf\\par\\htmlrtf0{\\*\\htmltag <br>}}",
    );
    let html: (&str, &[u8]) = ("__substg1.0_10130102", "<p>html tŷ".as_bytes());
    let streams = [html, ("__substg1.0_10090102", rich.as_slice())];
    let said = |texts: &[(u16, &str)], streams: &[(&str, &[u8])]| {
        let file = msg(&Mail {
            texts,
            streams,
            ..Mail::default()
        });
        letter(&reading("a.msg", &file)).text.clone()
    };
    assert_eq!(said(&[(BODY, "plain")], &streams), "plain");
    assert_eq!(said(&[(BODY, " \r\n")], &streams), "html tŷ");
    assert_eq!(said(&[], &streams[1..]), "rich words");
    assert_eq!(said(&[(0x1013, "<b>as text")], &streams[1..]), "as text");
    let packed: &[u8] = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";
    assert_eq!(
        said(&[], &[("__substg1.0_10090102", packed)]),
        "hello world"
    );
    let cyrillic: &[u8] = b"<p>\xCC\xE8\xF0";
    let file = msg(&Mail {
        streams: &[("__substg1.0_10130102", cyrillic)],
        times: &[(0x3FDE, 1251)],
        ..Mail::default()
    });
    assert_eq!(letter(&reading("a.msg", &file)).text, "Мир");
}

#[test]
fn what_came_with_a_message_keeps_its_bytes_and_is_read_by_the_same_readers() {
    let document = docx(&p("in the document"));
    let inner = Mail {
        texts: &[(SUBJECT, "Earlier: a/b"), (BODY, "earlier words")],
        attachments: &[Sent::File("b.txt", "text/plain", b"of the earlier one")],
        ..Mail::default()
    };
    let file = msg(&Mail {
        texts: &[(BODY, "words")],
        attachments: &[
            Sent::File(
                "..\\c\\our view.docx",
                "application/octet-stream",
                &document,
            ),
            Sent::Message(&inner),
            Sent::File("", "Image/PNG", b"\x89PNG\x01\x02\x03\x04\x05"),
            Sent::Object,
        ],
        ..Mail::default()
    });
    let reading = reading("a.msg", &file);
    let found: Vec<_> = letter(&reading)
        .attachments
        .iter()
        .map(|a| (a.name.as_str(), a.media_type.as_str(), a.text.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            (
                "our view.docx",
                "application/octet-stream",
                Some("in the document")
            ),
            ("b", "text/plain", Some("earlier words")),
            ("b.txt", "text/plain", Some("of the earlier one")),
            ("attachment 3.png", "image/png", None),
            ("attachment 4", "application/octet-stream", None),
        ]
    );
    assert_eq!(letter(&reading).attachments[0].bytes, document);
    assert_eq!(
        notices(&reading),
        [
            "a.msg/attachment 3.png: kept as it is; its text could not be read.",
            "a.msg/attachment 4: kept as it is; its text could not be read."
        ]
    );
}

#[test]
fn messages_in_messages_are_bounded_and_the_outermost_is_taken() {
    fn nested(levels: u32) -> Vec<u8> {
        fn within(left: u32, act: &mut dyn FnMut(&Mail)) {
            let texts: &[(u16, &str)] = &[(SUBJECT, "again"), (BODY, "words")];
            if left == 0 {
                return act(&Mail {
                    texts,
                    ..Mail::default()
                });
            }
            within(left - 1, &mut |inner| {
                act(&Mail {
                    texts,
                    attachments: &[Sent::Message(inner)],
                    ..Mail::default()
                });
            });
        }
        let mut file = Vec::new();
        within(levels, &mut |mail| file = msg(mail));
        file
    }
    let reading = reading("a.msg", &nested(6));
    let attachments = &letter(&reading).attachments;
    assert_eq!(attachments.len(), 5);
    let last = attachments[4].untaken.as_ref().unwrap();
    assert_eq!(
        last.to_string(),
        "a.msg/attachment 1: it has more than 4 levels of one thing within another, the most that is read; split it."
    );
}

#[test]
fn a_message_in_an_archive_is_a_letter() {
    let file = msg(&Mail {
        texts: &[(BODY, "words")],
        ..Mail::default()
    });
    let reading = reading("a.zip", &zip(&[("b.msg", &file)]));
    assert_eq!(letter(&reading).source, "a.zip/b.msg");
}

#[test]
fn a_message_cut_short_or_without_its_parts_is_refused() {
    let file = msg(&Mail {
        texts: &[(BODY, &"words ".repeat(2_000))],
        ..Mail::default()
    });
    assert_eq!(
        refusal("a.msg", &file[..1_000]),
        "a.msg: it is cut short or damaged and cannot be unpacked; send it again."
    );
    // The last sectors may hold nothing of it.
    let whole = letter(&reading("a.msg", &file)).text.clone();
    for length in (512..file.len()).step_by(512) {
        if let Ok(found) = read("a.msg", &file[..length], &Limits::default()) {
            assert_eq!(letter(&found).text, whole, "{length}");
        }
    }
    let torn = msg(&Mail {
        streams: &[("__substg1.0_10090102", b"no RTF")],
        ..Mail::default()
    });
    assert_eq!(
        refusal("a.msg", &torn),
        "a.msg: its part \"RTF\" is missing or damaged; open it in the program that wrote it, save it and send it again."
    );
    assert_eq!(
        refusal("a.msg", &compound(&[("/WordDocument", b"words")])),
        "a.msg: the name says an Outlook message (MSG) but the contents are something else; rename it or save it again."
    );
    let bare = [
        ("/__properties_version1.0", [0; 32].as_slice()),
        ("/__attach_version1.0_#00000000/x", b"x"),
    ];
    assert_eq!(broken("a.msg", &compound(&bare)).code(), "broken-part");
}

#[test]
fn what_a_message_unpacks_to_is_charged() {
    let many: Vec<String> = (0..20).map(|at| format!("{at}.txt")).collect();
    let bytes = "x".repeat(100_000);
    let sent: Vec<Sent> = many
        .iter()
        .map(|name| Sent::File(name, "text/plain", bytes.as_bytes()))
        .collect();
    let file = msg(&Mail {
        texts: &[(BODY, "words")],
        attachments: &sent,
        ..Mail::default()
    });
    let limits = Limits {
        unpacked_bytes_max: 1_000_000,
        ..Limits::default()
    };
    assert_eq!(
        read("a.msg", &file, &limits).unwrap_err().to_string(),
        "a.msg: the entry \"__substg1.0_37010102\" takes it past 1000000 bytes once unpacked, the most that is unpacked; send the files in smaller parts."
    );
    let limits = Limits {
        parts_max: 19,
        ..Limits::default()
    };
    assert_eq!(
        read("a.msg", &file, &limits).unwrap_err().code(),
        "too-much"
    );
    let whole = reading("a.msg", &file);
    assert!(matches!(&whole.items[0], Item::Letter(letter) if letter.attachments.len() == 20));
}
