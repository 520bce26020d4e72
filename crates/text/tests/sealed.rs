//! Planted leaks in every format that is exported, and texts that were published by right. What a fence does not stop here
//! it does not stop in `report check`.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where its own input is wrong"
)]

use text::{Leak, Piece, Published, Sealed, stream};

const SECRET: &str = "My mother Siân waited nine hours on a trolley at the Royal; the nurse said “don’t complain”, and she didn’t, until Tŷ’r Gwanwyn closed.";

fn whole<'t>(id: &'t str, text: &'t str) -> Piece<'t> {
    Piece {
        id,
        document: id,
        text,
        before: "",
        after: "",
    }
}

fn span<'t>(text: &'t str, before: &'t str, after: &'t str) -> Piece<'t> {
    Piece {
        id: "span",
        document: "d",
        text,
        before,
        after,
    }
}

fn leaks(sealed: &Sealed, export: &str) -> Vec<Leak> {
    sealed.leaks(&stream(export.as_bytes()))
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('’', "&#8217;")
}

fn numeric(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                format!("&#x{:x};", u32::from(c))
            }
        })
        .collect()
}

fn json_ascii(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted
        .encode_utf16()
        .map(|u| {
            if u < 128 {
                char::from_u32(u32::from(u)).unwrap().to_string()
            } else {
                format!("\\u{u:04x}")
            }
        })
        .collect()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

#[test]
fn a_planted_leak_is_found_in_every_encoding() {
    let sealed = Sealed::new([whole("WHC0012", SECRET)], []);
    let wrapped_line = SECRET.replace(' ', "\r\n    ");
    let marked = SECRET
        .replace("mother", "mo<mark class=\"p\">th</mark>er")
        .replace("nurse", "<a href=\"#q\">nurse</a>");
    let exports = [
        ("text", SECRET.to_owned()),
        (
            "upper case without accents",
            SECRET.to_uppercase().replace('Â', "A").replace('Ŷ', "Y"),
        ),
        ("wrapped text", wrapped_line),
        (
            "HTML",
            format!("<html><body><p>{}</p></body></html>", html(SECRET)),
        ),
        (
            "HTML, numeric entities",
            format!("<p>{}</p>", numeric(SECRET)),
        ),
        ("HTML with marks inside words", marked),
        (
            "HTML attribute",
            format!("<p title=\"{}\">Shown</p>", html(SECRET)),
        ),
        ("HTML comment", format!("<p>Shown</p><!-- {SECRET} -->")),
        (
            "HTML link",
            format!("<a href=\"mailto:?body={}\">write</a>", percent(SECRET)),
        ),
        ("JSON", serde_json::to_string(&[SECRET]).unwrap()),
        ("JSON, all escaped", json_ascii(SECRET)),
        (
            "JSON in a script",
            format!(
                "<script type=\"application/ld+json\">{{\"exact\":{}}}</script>",
                json_ascii(SECRET)
            ),
        ),
        (
            "HTML in JSON",
            serde_json::to_string(&format!("<p>{}</p>", html(SECRET))).unwrap(),
        ),
        (
            "JSON in an attribute",
            format!("<p data-x=\"{}\">Shown</p>", html(&json_ascii(SECRET))),
        ),
        (
            "JSON in JSON",
            serde_json::to_string(&json_ascii(SECRET)).unwrap(),
        ),
        (
            "CSV",
            format!(
                "id,text\r\n1,\"{}\"\r\n",
                SECRET.replace(['“', '”'], "\"\"")
            ),
        ),
        (
            "Markdown",
            format!(
                "> {}",
                SECRET
                    .replace("nine hours", "**nine** _hours_")
                    .replace("mother", "mo**th**er")
            ),
        ),
        (
            "XML",
            format!("<?xml version=\"1.0\"?><t><v><![CDATA[{SECRET}]]></v></t>"),
        ),
        (
            "word-processor XML",
            format!(
                "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
                SECRET.replace("trolley", "trol</w:t></w:r><w:r><w:t>ley")
            ),
        ),
        (
            "decomposed accents",
            SECRET.replace('â', "a\u{302}").replace('ŷ', "y\u{302}"),
        ),
        (
            "soft hyphens",
            SECRET
                .replace("complain", "com\u{ad}plain")
                .replace("trolley", "trol&shy;ley"),
        ),
    ];
    for (format, export) in exports {
        let found = leaks(&sealed, &export);
        assert!(
            found
                .iter()
                .any(|leak| leak.piece == "WHC0012" && leak.words >= 8),
            "{format}: {found:?}\n{export}"
        );
        let longest = found.iter().map(|leak| leak.words).max();
        assert!(
            longest >= Some(20),
            "{format}: found only {longest:?} words"
        );
    }
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(SECRET.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(sealed.leaks(&stream(&utf16)).len(), 1);
}

#[test]
fn eight_words_in_a_row_are_a_leak_and_seven_are_not() {
    let sealed = Sealed::new([whole("x", SECRET)], []);
    assert_eq!(
        leaks(
            &sealed,
            "He wrote: waited nine hours on a trolley at the end."
        ),
        [Leak {
            piece: "x".into(),
            at: 2,
            words: 8
        }]
    );
    assert!(
        leaks(
            &sealed,
            "He wrote: waited nine hours on a trolley at an end."
        )
        .is_empty()
    );
    let stream = stream(b"He wrote: waited nine hours on a trolley at the end.");
    assert_eq!(stream.excerpt(2, 3), "waited nine hours");
}

#[test]
fn what_was_published_by_right_is_no_leak() {
    let template =
        "I call on ministers to keep every community hospital open for the people who use it.";
    let sealed_text = format!(
        "{template} My own reason is private and I would rather that nobody ever read it here."
    );
    let published = Published {
        document: "other",
        text: template,
    };
    let sealed = Sealed::new([whole("x", &sealed_text)], [published]);
    assert!(leaks(&sealed, &format!("<blockquote>{template}</blockquote>")).is_empty());
    assert_eq!(leaks(&sealed, &html(&sealed_text)).len(), 1);
}

#[test]
fn a_redacted_name_is_found_in_its_context_and_a_full_name_alone() {
    let sealed = Sealed::new([span("Siân", "because my mother", "waited nine hours")], []);
    assert_eq!(
        leaks(&sealed, "<p>because my mother <b>Si&acirc;n</b> waited").len(),
        1
    );
    assert_eq!(
        leaks(&sealed, "{\"suffix\": \"Si\\u00e2n waited nine hours\"}").len(),
        1
    );
    assert!(leaks(&sealed, "Siân chaired the session.").is_empty());
    let sealed = Sealed::new([span("Siân Rhys", "my mother", "waited nine")], []);
    assert_eq!(leaks(&sealed, "a,b\n1,SIAN RHYS\n").len(), 1);
}

#[test]
fn a_name_published_elsewhere_by_right_is_still_sealed_in_its_own_document() {
    let witness = Published {
        document: "hearing",
        text: "Siân Rhys, chief executive, gave evidence.",
    };
    let piece = span("Siân Rhys", "because my mother", "waited nine hours");
    let sealed = Sealed::new([piece], [witness]);
    assert!(leaks(&sealed, "Q1 Siân Rhys, chief executive").is_empty());
    assert_eq!(
        leaks(&sealed, "because my mother Siân Rhys waited").len(),
        1
    );
    let missed = Published {
        document: "d",
        text: "because my mother [name] waited nine hours. Siân Rhys is her name.",
    };
    let sealed = Sealed::new([piece], [missed]);
    assert_eq!(
        leaks(&sealed, missed.text).len(),
        1,
        "a second mention was not redacted"
    );
}

#[test]
fn numbers_and_addresses_are_found_alone_and_spaced_otherwise() {
    let sealed = Sealed::new(
        [
            span("07700 900123", "", ""),
            span("sian.rhys@example.org", "", ""),
            span("CF10 1AA", "", ""),
        ],
        [],
    );
    for export in [
        "tel:+447700900123",
        "07700900123",
        "0 7700 900 123",
        "(07700) 900-123",
        "mailto:sian.rhys%40example.org",
        "CF10&nbsp;1AA",
    ] {
        assert_eq!(leaks(&sealed, export).len(), 1, "{export}");
    }
    assert!(leaks(&sealed, "07700 900124, 1 900123").is_empty());
}

#[test]
fn a_piece_that_cannot_be_searched_for_is_told() {
    let sealed = Sealed::new(
        [span("Ann", "", ""), span("—", "", ""), span("43", "", "")],
        [],
    );
    assert_eq!(sealed.unsearched().len(), 3);
    assert!(
        Sealed::new([span("Ann", "my mother", "")], [])
            .unsearched()
            .is_empty()
    );
}

#[test]
fn markup_inside_a_sealed_text_does_not_hide_or_invent_a_leak() {
    let sealed = Sealed::new(
        [whole(
            "x",
            "<p class=\"MsoNormal\">We saw <John & Mary> at 100%25 &amp; nobody else said one word about it</p>",
        )],
        [],
    );
    assert!(leaks(&sealed, "<p class=\"MsoNormal\">Something else</p>").is_empty());
    let raw = "We saw <John & Mary> at 100%25 &amp; nobody else said one word about it";
    for export in [
        raw.to_owned(),
        html(raw),
        html(&html(raw)),
        serde_json::to_string(raw).unwrap(),
    ] {
        assert!(
            leaks(&sealed, &export).iter().any(|leak| leak.words >= 8),
            "{export}"
        );
    }
}

/// A text of `words` words from a small vocabulary, different for each seed.
fn invented(seed: u64, words: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut out = String::new();
    for _ in 0..words {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        out.push_str(
            [
                "mae",
                "gofal",
                "the",
                "hub",
                "tŷ",
                "of",
                "care",
                "and",
                "nurse",
                "gwasanaeth",
            ][(state % 10) as usize],
        );
        out.push_str(&format!("{} ", (state >> 20) % 300));
    }
    out
}

/// The figure asked for is 20 s in a release build: `cargo test --release -p text --test sealed -- --ignored --nocapture`.
#[test]
#[ignore = "measures 100 MB; run it in a release build"]
fn ten_thousand_sealed_documents_against_a_hundred_megabytes() {
    let documents: Vec<(String, String)> = (0..10_000)
        .map(|n| (format!("WHC{n:05}"), invented(n + 1, 100)))
        .collect();
    let names: Vec<(String, String)> = (0..10_000)
        .map(|n| (format!("name {n}"), format!("Siân Rhys{n}")))
        .collect();
    let pieces = documents.iter().map(|(id, text)| whole(id, text));
    let pieces = pieces.chain(names.iter().map(|(id, text)| Piece {
        id,
        document: id,
        text,
        before: "because my mother",
        after: "waited nine hours",
    }));
    let start = std::time::Instant::now();
    let sealed = Sealed::new(pieces, []);
    eprintln!(
        "sealed 10,000 documents and 10,000 names in {:.2?}",
        start.elapsed()
    );
    for (name, open, close) in [
        ("HTML", "<p class=\"answer\">", "</p>\n"),
        ("JSON", "{\"text\":\"\\u0022", "\\n\"},\n"),
        ("text", "", "\n"),
    ] {
        let mut export = String::new();
        let mut seed = 1_000_000;
        while export.len() < 100_000_000 {
            seed += 1;
            export.push_str(open);
            export.push_str(&invented(seed, 100));
            export.push_str(close);
        }
        export.push_str(&documents[77].1);
        let start = std::time::Instant::now();
        let found = sealed.leaks(&stream(export.as_bytes()));
        eprintln!(
            "{name}: {} bytes searched in {:.2?}",
            export.len(),
            start.elapsed()
        );
        assert_eq!(
            found
                .iter()
                .map(|leak| leak.piece.as_str())
                .collect::<Vec<_>>(),
            ["WHC00077"]
        );
    }
}
