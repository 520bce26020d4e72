//! Documents that went out and came back: what was done to them is told, at its text, and nothing else.
//!
//! The goal: every edit is one proposal at the right text, whoever made it and however; the method: a small report is
//! written, its XML is changed as Word would change it, or LibreOffice edits it, and what is read back is compared.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test says what it expects by failing, and writes the files it needs"
)]

mod office;

use ingest::{Limits, Marked, marked};
use paper::{Block, Document, Labels, Run};
use std::io::{Cursor, Read, Write};
use word::{Compared, Kind, Known, apply, compare, docx};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Name, what stands before it, and what it says.
const TEXTS: [(&str, &str, &str); 7] = [
    (
        "summary",
        "",
        "We heard from many.\n\nWe propose two things.",
    ),
    ("R1/text", "R1. ", "Buses should run until ten at night."),
    ("R1/who", "", "The Cabinet Secretary for Transport"),
    (
        "F1/text",
        "F1. ",
        "The last bus leaves before the late shift ends.",
    ),
    ("F1/coherence", "", "All accounts agree."),
    (
        "F1/adequacy",
        "",
        "Three letters only, from one valley & one town.",
    ),
    (
        "F2/text",
        "F2. ",
        "Nobody knows the number 42 bus <any more>.",
    ),
];

fn document(texts: &[(&str, &str, &str)]) -> Document {
    let run = |name: &str| {
        let (_, prefix, text) = texts.iter().find(|(one, ..)| *one == name).unwrap();
        vec![Run::new(*prefix), Run::new(*text).of(name)]
    };
    let (_, _, summary) = texts[0];
    let mut blocks = vec![
        Block::Contents {
            title: "Contents".into(),
            depth: 3,
        },
        Block::heading(1, "Summary"),
    ];
    blocks.extend(
        summary
            .split("\n\n")
            .map(|text| Block::Paragraph(vec![Run::new(text).of("summary")])),
    );
    let heading = |level, name: &str| Block::Heading {
        level,
        words: run(name),
        place: Some(name.to_owned()),
    };
    blocks.push(Block::heading(1, "Recommendations"));
    blocks.push(heading(2, "R1/text"));
    blocks.push(Block::Facts(vec![("Who".into(), run("R1/who"))]));
    blocks.push(Block::List(vec![vec![
        Run::new("F1. A finding again.").to_place("F1/text"),
    ]]));
    blocks.push(Block::heading(1, "Findings"));
    blocks.push(heading(2, "F1/text"));
    blocks.push(Block::Facts(vec![
        ("Coherence".into(), run("F1/coherence")),
        ("Adequacy".into(), run("F1/adequacy")),
    ]));
    blocks.push(Block::Quote {
        words: vec![
            Run::new("So "),
            Run::new("mae'r bws olaf yn rhy gynnar")
                .marked()
                .of("P1/quote"),
            Run::new(" i ni."),
        ],
        lang: "cy".into(),
        source: vec![
            Run::new("A carer (WHC0001). "),
            Run::new("In its place").to("./en/submissions/WHC0001.html#P1"),
        ],
    });
    blocks.push(Block::Quote {
        words: vec![Run::new("The driver waits.").marked().of("P2/quote")],
        lang: String::new(),
        source: vec![
            Run::new("A driver (WHC0002). "),
            Run::new("In its place").to("./en/submissions/WHC0002.html#P2"),
        ],
    });
    blocks.push(heading(2, "F2/text"));
    blocks.push(Block::Table {
        caption: "Counts".into(),
        columns: vec![("Code".into(), false), ("Submissions".into(), true)],
        rows: vec![vec![vec![Run::new("bus")], vec![Run::new("12")]]],
    });
    Document {
        title: "Report of findings".into(),
        commission: "A sample commission".into(),
        language: "en".into(),
        ident: "report sample en".into(),
        day: (2026, 3, 1),
        notice: Some("Sample data".into()),
        labels: Labels {
            page_of: "Page {page} of {pages}".into(),
            numbers_for_characters: String::new(),
        },
        blocks,
    }
}

fn known(texts: &[(&str, &str, &str)]) -> Vec<Known> {
    let one = |(name, prefix, text): &(&str, &str, &str)| Known {
        name: (*name).into(),
        language: "en".into(),
        prefix: (*prefix).into(),
        text: (*text).into(),
    };
    texts.iter().map(one).collect()
}

fn read(bytes: &[u8]) -> Marked {
    marked("report.en.docx", bytes, &Limits::default()).unwrap()
}

/// The document with one part changed as text.
fn with(bytes: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().to_string();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        if name == part {
            let changed = change(&text);
            assert_ne!(changed, text, "the edit found nothing to change");
            text = changed;
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn edited(change: impl Fn(&str) -> String) -> Compared {
    let bytes = docx(&document(&TEXTS)).unwrap();
    compare(
        &read(&with(&bytes, "word/document.xml", change)),
        &known(&TEXTS),
    )
}

/// What Word writes where somebody replaces words with tracking on.
fn tracked(old: &str, new: &str, author: &str) -> String {
    let by = format!("w:id=\"900\" w:author=\"{author}\" w:date=\"2026-05-06T10:00:00Z\"");
    let end = "</w:t></w:r>";
    let begin = "<w:r><w:t xml:space=\"preserve\">";
    let mut out = end.to_owned();
    if !old.is_empty() {
        out += &format!(
            "<w:del {by}><w:r><w:delText xml:space=\"preserve\">{old}</w:delText></w:r></w:del>"
        );
    }
    if !new.is_empty() {
        out += &format!("<w:ins {by}>{begin}{new}{end}</w:ins>");
    }
    out + begin
}

fn told(compared: &Compared) -> Vec<(Kind, &str, &str, &str)> {
    compared
        .proposals
        .iter()
        .map(|p| {
            (
                p.kind,
                p.name.as_str(),
                p.was.as_str(),
                p.hunk.text.as_str(),
            )
        })
        .collect()
}

#[test]
fn a_document_that_nobody_touched_proposes_nothing() {
    let compared = compare(&read(&docx(&document(&TEXTS)).unwrap()), &known(&TEXTS));
    assert_eq!(compared.proposals, []);
    assert_eq!((compared.found, compared.missing.len()), (7, 0));
    assert_eq!(compared.language.as_deref(), Some("en"));
}

#[test]
fn the_same_content_is_the_same_bytes() {
    assert_eq!(
        docx(&document(&TEXTS)).unwrap(),
        docx(&document(&TEXTS)).unwrap()
    );
}

#[test]
fn a_tracked_change_is_a_proposal_at_its_text_with_who_and_when() {
    let compared = edited(|xml| {
        xml.replace(
            "before the late shift",
            &format!(
                "{} the late shift",
                tracked("before", "long before", "Sample Chair")
            ),
        )
    });
    assert_eq!(
        told(&compared),
        [(Kind::Edit, "F1/text", "before", "long before")]
    );
    let one = &compared.proposals[0];
    assert_eq!(
        (
            one.author.as_str(),
            one.at.as_str(),
            one.tracked,
            one.stands
        ),
        ("Sample Chair", "2026-05-06T10:00:00Z", true, true)
    );
    let becomes = apply(
        one.base.as_deref().unwrap(),
        std::slice::from_ref(&one.hunk),
    );
    assert_eq!(
        becomes.as_deref(),
        Some("The last bus leaves long before the late shift ends.")
    );
}

#[test]
fn two_people_in_one_paragraph_are_two_proposals_that_can_be_taken_each_alone() {
    let compared = edited(|xml| {
        xml.replace(
            "The last bus",
            &format!("The {} bus", tracked("last", "final", "One")),
        )
        .replace(
            "shift ends.",
            &format!("shift {}.", tracked("ends", "is over", "Other")),
        )
    });
    assert_eq!(
        told(&compared),
        [
            (Kind::Edit, "F1/text", "last", "final"),
            (Kind::Edit, "F1/text", "ends", "is over")
        ]
    );
    let base = compared.proposals[0].base.clone().unwrap();
    let hunks: Vec<_> = compared
        .proposals
        .iter()
        .map(|one| one.hunk.clone())
        .collect();
    assert_eq!(
        apply(&base, &hunks[1..]).unwrap(),
        "The last bus leaves before the late shift is over."
    );
    assert_eq!(
        apply(&base, &hunks).unwrap(),
        "The final bus leaves before the late shift is over."
    );
}

#[test]
fn an_edit_that_nobody_tracked_is_found_word_by_word() {
    let compared = edited(|xml| xml.replace("All accounts agree.", "All five accounts agree."));
    assert_eq!(told(&compared), [(Kind::Edit, "F1/coherence", "", "five ")]);
    assert!(!compared.proposals[0].tracked);
}

#[test]
fn tracked_and_untracked_edits_of_one_text_stand_beside_each_other() {
    let compared = edited(|xml| {
        xml.replace("The last bus", "The very last bus").replace(
            "shift ends.",
            &format!("shift {}.", tracked("ends", "is over", "Other")),
        )
    });
    assert_eq!(
        told(&compared),
        [
            (Kind::Edit, "F1/text", "", "very "),
            (Kind::Edit, "F1/text", "ends", "is over")
        ]
    );
    let base = compared.proposals[0].base.clone().unwrap();
    let hunks: Vec<_> = compared
        .proposals
        .iter()
        .map(|one| one.hunk.clone())
        .collect();
    assert_eq!(
        apply(&base, &hunks).unwrap(),
        "The very last bus leaves before the late shift is over."
    );
}

#[test]
fn a_paragraph_added_within_the_summary_is_an_edit_of_it() {
    let compared = edited(|xml| {
        xml.replace(
            "We heard from many.</w:t></w:r>",
            "We heard from many.</w:t></w:r></w:p><w:p><w:r><w:t>A third paragraph.</w:t></w:r>",
        )
    });
    let one = &compared.proposals[0];
    assert_eq!(
        (compared.proposals.len(), one.kind, one.name.as_str()),
        (1, Kind::Edit, "summary")
    );
    let becomes = apply(
        one.base.as_deref().unwrap(),
        std::slice::from_ref(&one.hunk),
    )
    .unwrap();
    assert_eq!(
        becomes,
        "We heard from many.\n\nA third paragraph.\n\nWe propose two things."
    );
}

#[test]
fn a_changed_quote_a_changed_key_and_a_changed_count_are_nobodys_to_change() {
    let compared = edited(|xml| {
        xml.replace("bws olaf", "bws cyntaf")
            .replace(
                "<w:t xml:space=\"preserve\">F2. </w:t>",
                "<w:t xml:space=\"preserve\">F9. </w:t>",
            )
            .replace(">12<", ">120<")
    });
    let kinds: Vec<(Kind, &str)> = compared
        .proposals
        .iter()
        .map(|one| (one.kind, one.name.as_str()))
        .collect();
    assert_eq!(kinds.len(), 3, "{kinds:?}");
    assert!(
        kinds.iter().all(|(kind, _)| *kind == Kind::Fixed),
        "{kinds:?}"
    );
    assert_eq!((kinds[0].1, kinds[1].1), ("P1/quote", "F2/text"));
    assert!(kinds[2].1.starts_with("other"));
}

#[test]
fn a_text_that_was_changed_here_since_the_document_went_out_is_not_stood_upon() {
    let bytes = docx(&document(&TEXTS)).unwrap();
    let mut now = TEXTS;
    now[4].2 = "Most accounts agree.";
    // Nobody touched it in Word: nothing is proposed, the newer words stay.
    assert_eq!(compare(&read(&bytes), &known(&now)).proposals, []);
    // Tracked: what it was made upon is in the document.
    let edit = with(&bytes, "word/document.xml", |xml| {
        xml.replace(
            "All accounts",
            &format!("{} accounts", tracked("All", "Some", "A")),
        )
    });
    let one = &compare(&read(&edit), &known(&now)).proposals[0];
    assert_eq!(
        (one.base.as_deref(), one.stands),
        (Some("All accounts agree."), false)
    );
    // Not tracked: nobody knows any more.
    let edit = with(&bytes, "word/document.xml", |xml| {
        xml.replace("All accounts", "Some accounts")
    });
    let one = &compare(&read(&edit), &known(&now)).proposals[0];
    assert_eq!(
        (one.base.as_deref(), one.stands, one.hunk.text.as_str()),
        (None, false, "Some accounts agree.")
    );
}

#[test]
fn a_document_without_any_mark_is_recognised_by_what_it_says() {
    let bytes = docx(&document(&TEXTS)).unwrap();
    let bare = with(&bytes, "word/document.xml", |xml| {
        let mut out = String::new();
        for (index, piece) in xml.split("<w:bookmark").enumerate() {
            match index {
                0 => out.push_str(piece),
                _ => out.push_str(piece.split_once("/>").unwrap().1),
            }
        }
        out.replace("w14:paraId", "w14:textIdOld")
            .replace("All accounts agree.", "All accounts disagree.")
    });
    let compared = compare(&read(&bare), &known(&TEXTS));
    assert_eq!((compared.found, compared.missing.len()), (7, 0));
    let edits: Vec<_> = told(&compared)
        .into_iter()
        .filter(|(kind, ..)| *kind == Kind::Edit)
        .collect();
    assert_eq!(edits, [(Kind::Edit, "F1/coherence", "agree", "disagree")]);
}

#[test]
fn a_paragraph_that_was_taken_out_is_said_to_be_missing() {
    let compared = edited(|xml| {
        let at = xml.find("F2_text_en").unwrap();
        let start = xml[..at].rfind("<w:p ").unwrap();
        let end = at + xml[at..].find("</w:p>").unwrap() + "</w:p>".len();
        format!("{}{}", &xml[..start], &xml[end..])
    });
    assert_eq!(compared.missing, [("F2/text".to_owned(), "en".to_owned())]);
}

#[test]
fn a_new_paragraph_elsewhere_is_told_with_the_text_before_it() {
    let compared = edited(|xml| {
        xml.replace(
            "<w:sectPr>",
            "<w:p><w:r><w:t>One more thing.</w:t></w:r></w:p><w:sectPr>",
        )
    });
    assert_eq!(
        told(&compared),
        [(Kind::Added, "F2/text", "", "One more thing.")]
    );
}

#[test]
fn the_document_is_whole_and_says_its_languages() {
    let bytes = docx(&document(&TEXTS)).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive
            .by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    let body = part("word/document.xml");
    for wanted in [
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:tblHeader/>",
        "<w:lang w:val=\"cy-GB\"/>",
        "w:name=\"F1_text_en_",
        "<w:footnoteReference w:id=\"1\"/>",
        "one valley &amp; one town",
        "&lt;any more&gt;",
        "w:name=\"P1_quote_cy_",
    ] {
        assert!(body.contains(wanted), "{wanted}");
    }
    assert!(part("word/footnotes.xml").contains("en/submissions/WHC0001.html#P1"));
    assert!(part("word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
    assert!(part("docProps/core.xml").contains("<dc:language>en-GB</dc:language>"));
    assert!(part("word/header1.xml").contains("Sample data"));
}
