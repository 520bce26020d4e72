//! Every component and drawing in both languages, as one page a language that a person can look at.
//!
//! The pages are written to `gallery/` beside the other results of the tests, with the stylesheet, so that
//! a browser opens them from the disk. The tests say what no page may hold; the eye judges the rest.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where a page cannot be rendered"
)]

use std::path::PathBuf;

use askama::Template;
use pages::chart::{self, Counted, Figure, Step};
use pages::{
    Choice, Chrome, Column, FieldError, Language, Link, Message, MessageKind, Pagination, Quote,
    Row, Side, Table, Tag, Tone, assets, say, stylesheet,
};

struct Texts {
    name: &'static str,
    email: &'static str,
    hint: &'static str,
    question: &'static str,
    place: &'static str,
    legend: &'static str,
    since: &'static str,
    papers: &'static str,
    send: &'static str,
    save: &'static str,
    withdraw: &'static str,
    paragraph: &'static str,
    words: &'static str,
    meta: &'static str,
    code: &'static str,
    finding: &'static str,
    title: &'static str,
    menu: [&'static str; 4],
}

const EN: Texts = Texts {
    name: "Your name",
    email: "E-mail address",
    hint: "We use it only to answer you.",
    question: "What happened to you, or to somebody you care for?",
    place: "Where you live",
    legend: "How should we publish your evidence?",
    since: "Since when have you been caring?",
    papers: "Add a document",
    send: "Send your evidence",
    save: "Save and come back later",
    withdraw: "Withdraw your evidence",
    paragraph: "Nothing you write is published before it was read. You can withdraw it until the report is out.",
    words: "Mae'r tŷ yn bell o'r feddygfa ac nid oes bws ar ôl pump.",
    meta: "Carer, Gwynedd, Welsh, 14 November 2026",
    code: "Transport",
    finding: "People who live far from a surgery rely on neighbours more than on any service.",
    title: "The evidence, and everything else a page can hold",
    menu: ["Call for evidence", "Evidence", "Findings", "Report"],
};

const CY: Texts = Texts {
    name: "Eich enw",
    email: "Cyfeiriad e-bost",
    hint: "Dim ond i'ch ateb y byddwn yn ei ddefnyddio.",
    question: "Beth ddigwyddodd i chi, neu i rywun rydych chi'n gofalu amdano?",
    place: "Ble rydych chi'n byw",
    legend: "Sut dylem ni gyhoeddi eich tystiolaeth?",
    since: "Ers pryd rydych chi'n gofalu?",
    papers: "Ychwanegu dogfen",
    send: "Anfon eich tystiolaeth",
    save: "Cadw a dod yn ôl yn nes ymlaen",
    withdraw: "Tynnu eich tystiolaeth yn ôl",
    paragraph: "Ni chyhoeddir dim cyn iddo gael ei ddarllen. Gallwch ei dynnu'n ôl nes i'r adroddiad ymddangos.",
    words: "Mae'r tŷ yn bell o'r feddygfa ac nid oes bws ar ôl pump.",
    meta: "Gofalwr, Gwynedd, Cymraeg, 14 Tachwedd 2026",
    code: "Trafnidiaeth",
    finding: "Mae pobl sy'n byw ymhell o feddygfa yn dibynnu mwy ar gymdogion nag ar unrhyw wasanaeth.",
    title: "Y dystiolaeth, a phopeth arall y gall tudalen ei ddal",
    menu: [
        "Galwad am dystiolaeth",
        "Tystiolaeth",
        "Canfyddiadau",
        "Adroddiad",
    ],
};

#[derive(Template)]
#[template(path = "gallery.html")]
struct Gallery {
    chrome: Chrome,
    t: &'static Texts,
    choices: Vec<Choice>,
    rows: Vec<Row>,
    table: Table,
    used: Vec<Link>,
    counts: String,
    tags: Vec<Tag>,
    pagination: Pagination,
    sides: [Side; 3],
    quotes: Vec<Quote>,
    flow: Figure,
    bars: Figure,
    nothing: Figure,
}

fn texts(language: Language) -> &'static Texts {
    match language {
        Language::En => &EN,
        Language::Cy => &CY,
    }
}

fn chrome(language: Language) -> Chrome {
    let t = texts(language);
    let mut chrome = Chrome::new(language, "/gallery", t.title);
    chrome.commission = Some(Link::new(
        chrome.href("/"),
        "Comisiwn enghreifftiol / Sample commission",
    ));
    chrome.sample = true;
    chrome.signed_in = Some("Sample Clerk".into());
    chrome.nav = t
        .menu
        .iter()
        .enumerate()
        .map(|(i, text)| Link::new("#", *text).current_if(i == 1))
        .collect();
    chrome.trail = vec![
        Link::new("#", t.menu[0]),
        Link::new("#", t.menu[1]).current_if(true),
    ];
    (chrome.imprint, chrome.privacy, chrome.accessibility) =
        (Some("#".into()), Some("#".into()), Some("#".into()));
    for (kind, text) in [
        (MessageKind::Success, t.send),
        (MessageKind::Error, t.withdraw),
        (MessageKind::Notice, t.paragraph),
    ] {
        chrome.messages.push(Message {
            kind,
            text: text.into(),
        });
    }
    for field in ["email", "answer", "state", "since", "papers"] {
        chrome.error_summary.push(FieldError {
            field: field.into(),
            text: format!("{} ({field})", t.hint),
        });
    }
    chrome.wide = true;
    chrome
}

fn gallery(language: Language) -> String {
    let t = texts(language);
    let counted = |label: &str, submissions, texts| Counted::new(label, submissions, texts);
    let steps = [
        Step {
            kept: counted(t.menu[0], 782, 516),
            set_aside: vec![counted(t.withdraw, 6, 6), counted(t.paragraph, 31, 2)],
        },
        Step {
            kept: counted(t.menu[1], 745, 508),
            set_aside: vec![counted(t.code, 3, 3)],
        },
        Step {
            kept: counted(t.menu[2], 742, 505),
            set_aside: Vec::new(),
        },
    ];
    let categories = [
        counted(t.place, 504, 498),
        counted(t.code, 278, 41),
        counted(t.finding, 6, 6),
        counted(t.save, 0, 0),
    ];
    Gallery {
        chrome: chrome(language),
        t,
        choices: vec![
            Choice::new("a", t.place, "b"),
            Choice::new("b", t.code, "b").hint(t.paragraph),
            Choice::new("c", t.save, "b"),
        ],
        rows: vec![
            Row::new(t.name, "Sample Person").action("#", t.save),
            Row::new(t.question, format!("{}\n{}", t.words, t.words)).action("#", t.save),
            Row::new(t.place, "Gwynedd"),
        ],
        table: Table {
            caption: t.menu[1].into(),
            columns: vec![
                Column {
                    text: t.place.into(),
                    numbers: false,
                },
                Column {
                    text: t.name.into(),
                    numbers: true,
                },
                Column {
                    text: t.code.into(),
                    numbers: true,
                },
            ],
            rows: vec![
                vec![
                    "Gwynedd".into(),
                    say::count(1204),
                    say::percentage(language, 12, 28),
                ],
                vec![
                    "Ynys Môn".into(),
                    say::count(87),
                    say::percentage(language, 1, 28),
                ],
            ],
        },
        used: vec![Link::new("#", t.place), Link::new("#", "Gwynedd")],
        counts: say::both_counts(language, 3, 2),
        tags: vec![
            Tag::new(t.code, Tone::Plain),
            Tag::new(t.send, Tone::Good),
            Tag::new(t.save, Tone::Waiting),
            Tag::new(t.withdraw, Tone::Stopped),
        ],
        pagination: Pagination {
            page: 5,
            pages: 12,
            href: "#page=".into(),
        },
        sides: [Side::Supporting, Side::Qualifying, Side::Contradicting],
        quotes: vec![Quote {
            text: t.words.into(),
            lang: "cy".into(),
            source: "WHC0012".into(),
            href: "#".into(),
        }],
        flow: chart::flow(language, "flow", t.menu[1], &steps),
        bars: chart::bars(language, "bars", t.legend, &categories),
        nothing: chart::bars(language, "none", t.code, &[]),
    }
    .render()
    .unwrap()
}

#[test]
fn every_component_renders_in_both_languages_and_can_be_looked_at() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("gallery");
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for asset in assets() {
        keep(folder.join(asset.path.trim_start_matches('/')), asset.bytes);
    }
    for language in [Language::En, Language::Cy] {
        let page = gallery(language).replace(stylesheet(), stylesheet().trim_start_matches('/'));
        keep(
            folder.join(format!("{}.html", language.code())),
            page.as_bytes(),
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test's picture, not the commission's data"
)]
fn keep(path: PathBuf, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn no_page_holds_style_or_script_of_its_own_or_an_address_elsewhere() {
    for language in [Language::En, Language::Cy] {
        let page = gallery(language).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for forbidden in [
            "style=",
            "<style",
            "<script>",
            " onclick",
            " onload",
            "javascript:",
            "http://",
            "https://",
        ] {
            assert!(
                !page.contains(forbidden),
                "{forbidden} stands in the page ({})",
                language.code()
            );
        }
    }
}

#[test]
fn no_id_stands_twice_and_every_label_and_description_leads_to_one() {
    let page = gallery(Language::En);
    let ids: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id stands twice: {ids:?}");
    for attribute in [
        " for=\"",
        " aria-describedby=\"",
        " aria-labelledby=\"",
        " href=\"#",
    ] {
        for rest in page.split(attribute).skip(1) {
            for id in rest
                .split('"')
                .next()
                .unwrap()
                .split(' ')
                .filter(|id| !id.is_empty() && !id.contains('='))
            {
                assert!(ids.contains(&id), "{attribute}{id} leads nowhere");
            }
        }
    }
}

#[test]
fn what_a_person_wrote_is_escaped_in_fields_and_kept_whole() {
    let page = gallery(Language::En);
    assert!(
        page.contains("&#60;line&#62; one\nline two</textarea>"),
        "the answer is not in its field"
    );
}
