//! What a printed document must be, read back from its bytes: marked, titled, in a language, in order, with
//! alternatives, and saying word for word what it was given. Each check has a planted failure or a control.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod reading;

use paper::{Block, Document, Labels, PaperError, Run, print};
use reading::{Read, has};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 40\" width=\"100\" height=\"40\"><rect x=\"1\" y=\"1\" width=\"60\" height=\"20\" fill=\"none\" stroke=\"currentColor\"/><text x=\"4\" y=\"16\" font-size=\"12\" fill=\"currentColor\">Tŷ 12</text></svg>";

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Adroddiad ar ofal".to_owned(),
        commission: "Comisiwn Gofal Cymru".to_owned(),
        language: "cy".to_owned(),
        ident: "report test cy".to_owned(),
        day: (2026, 3, 1),
        notice: None,
        labels: Labels {
            page_of: "Tudalen {page} o {pages}".to_owned(),
            numbers_for_characters: "Rhif sydd yn lle llythyren.".to_owned(),
        },
        blocks,
    }
}

/// One of every block there is.
fn every_block() -> Vec<Block> {
    vec![
        Block::Contents {
            title: "Cynnwys".to_owned(),
            depth: 3,
        },
        Block::NewPage,
        Block::heading(1, "Canfyddiadau"),
        Block::Heading {
            level: 2,
            words: vec![Run::new("F1. Mae ŵyr yn gofalu yn y tŷ.")],
            place: Some("F1".to_owned()),
        },
        Block::Inset(vec![Run::new("Hyder: "), Run::new("uchel").strong()]),
        Block::Quote {
            words: vec![
                Run::new("Before "),
                Run::new("she waited nine months").marked(),
                Run::new(" after."),
            ],
            lang: "en".to_owned(),
            source: vec![
                Run::new("WHC0012 "),
                Run::new("Gweler").to("cy/submissions/WHC0012.html#P1"),
            ],
        },
        Block::Paragraph(vec![
            Run::new("Gweler "),
            Run::new("F1").to_place("F1"),
            Run::new(" a ").lang("cy"),
            Run::new("the council").lang("en"),
        ]),
        Block::List(vec![vec![Run::new("un")], vec![Run::new("dau")]]),
        Block::Facts(vec![("Pwy".to_owned(), vec![Run::new("Y cyngor")])]),
        Block::Table {
            caption: "Cyfrifau".to_owned(),
            columns: vec![("Cod".to_owned(), false), ("Cyflwyniadau".to_owned(), true)],
            rows: vec![vec![vec![Run::new("aros")], vec![Run::new("12")]]],
        },
        Block::Figure {
            svg: SVG.to_owned(),
            alternative: "Derbyniwyd: 12 cyflwyniad.".to_owned(),
            caption: "Llif".to_owned(),
        },
        Block::Exact("tystio verify pack.zip\n\n— tystio/x AbC==\n".to_owned()),
    ]
}

#[test]
fn a_document_says_of_itself_what_a_reader_of_pdf_ua_asks_for() {
    let printed = print(&document(every_block())).unwrap();
    let read = Read::new(&printed.bytes);
    assert!(read.marked());
    assert_eq!(read.language(), "cy-GB");
    assert_eq!(read.title(), "Adroddiad ar ofal");
    assert!(read.shows_title());
    let about = read.about();
    assert!(about.contains("<pdfuaid:part>1</pdfuaid:part>"), "{about}");
    assert!(about.contains("<pdfaid:part>2</pdfaid:part>"), "{about}");
    assert!(
        about.contains("<pdfaid:conformance>A</pdfaid:conformance>"),
        "{about}"
    );
    assert_eq!(read.bad_headings(), "");
    assert_eq!(read.figures_without_alternative(), 0);
    assert_eq!(read.links_without_contents(), 0);
    assert!(read.count("TH") >= 3 && read.count("TD") >= 3);
    assert!(read.count("Table") == 2 && read.count("Figure") == 1);
    assert!(read.count("TOCI") >= 2 && read.count("LI") >= 2 && read.count("Link") >= 4);
    assert!(read.count("BlockQuote") == 1 && read.count("Title") == 1);
}

#[test]
fn words_in_another_language_are_marked_as_such() {
    let printed = print(&document(every_block())).unwrap();
    let read = Read::new(&printed.bytes);
    assert!(read.says_in("en-GB", "she waited nine months"));
    assert!(read.says_in("en-GB", "the council"));
    assert!(!read.says_in("en-GB", "Y cyngor"));
}

#[test]
fn what_is_printed_can_be_read_back_word_for_word() {
    let printed = print(&document(every_block())).unwrap();
    let text = Read::new(&printed.bytes).text();
    for said in [
        "F1. Mae ŵyr yn gofalu yn y tŷ.",
        "Before she waited nine months after.",
        "Tudalen 1 o 2",
        "tystio verify pack.zip",
        "— tystio/x AbC==",
    ] {
        assert!(has(&text, said), "{said} in {text}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let one = print(&document(every_block())).unwrap();
    let two = print(&document(every_block())).unwrap();
    assert!(one == two);
    let mut later = document(every_block());
    later.day = (2026, 3, 2);
    assert!(one.bytes != print(&later).unwrap().bytes);
}

#[test]
fn nobody_s_words_are_run() {
    let hostile = "#panic() #read(\"/etc/passwd\") $x^2$ *b* _i_ [c] `r` \\ <label> @ref </svg> \"]} // /* = - + ~ --- ... https://example.org";
    let run = || vec![Run::new(hostile)];
    let blocks = vec![
        Block::heading(1, hostile),
        Block::Paragraph(run()),
        Block::Inset(run()),
        Block::Quote {
            words: run(),
            lang: String::new(),
            source: run(),
        },
        Block::List(vec![run()]),
        Block::Facts(vec![(hostile.to_owned(), run())]),
        Block::Table {
            caption: hostile.to_owned(),
            columns: vec![(hostile.to_owned(), false)],
            rows: vec![vec![run()]],
        },
        Block::Exact(hostile.to_owned()),
        Block::Figure {
            svg: SVG.to_owned(),
            alternative: hostile.to_owned(),
            caption: hostile.to_owned(),
        },
    ];
    let mut document = document(blocks);
    document.title = hostile.to_owned();
    document.commission = hostile.to_owned();
    document.notice = Some(hostile.to_owned());
    let printed = print(&document).unwrap();
    let read = Read::new(&printed.bytes);
    assert_eq!(read.title(), hostile);
    let text = read.text();
    let times = reading::bare(&text)
        .matches(&reading::bare(hostile))
        .count();
    assert!(times >= 13, "{times} times in {text}");
    assert_eq!(read.count("Formula"), 0);
}

#[test]
fn lines_and_spaces_of_somebody_stay_as_they_are() {
    let printed = print(&document(vec![
        Block::heading(1, "x"),
        Block::Paragraph(vec![Run::new("one\ntwo\r\n\r\nthree")]),
    ]))
    .unwrap();
    let text = Read::new(&printed.bytes).text();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(lines.windows(2).any(|two| two == ["one", "two"]), "{text}");
    assert!(lines.contains(&"three"), "{text}");
}

#[test]
fn a_character_without_a_letter_is_neither_dropped_nor_fatal() {
    let wanted = "ok 中文 😀 👍🏽 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 1️⃣ ❤️ العربية لا إله עברית ਪੰਜਾਬੀ বাংলা ไทย w\u{302}y\u{302} \u{7}\u{202e}\u{e000}\u{feff}\u{fffd} ﷺ ﬁ";
    let mut plain = document(vec![
        Block::heading(1, "x"),
        Block::Paragraph(vec![Run::new(wanted)]),
        Block::Exact(wanted.to_owned()),
    ]);
    plain.notice = Some(wanted.to_owned());
    let printed = print(&plain).unwrap();
    let text = Read::new(&printed.bytes).text();
    assert!(has(&text, "[U+4E2D U+6587]"), "{text}");
    assert!(has(&text, "Rhif sydd yn lle llythyren."), "{text}");
    assert!(printed.numbered.contains(&'中') && !printed.numbered.contains(&'ŵ'));
}

#[test]
fn every_character_that_a_font_has_can_be_printed() {
    let blocks = (0x20..0x3000_u32)
        .chain(0xfb00..0xffff)
        .chain(0x1_f000..0x1_fb00)
        .filter_map(char::from_u32)
        .collect::<Vec<_>>()
        .chunks(4_000)
        .map(|some| Block::Paragraph(vec![Run::new(some.iter().collect::<String>())]))
        .fold(vec![Block::heading(1, "x")], |mut all, block| {
            // Each alone, so that one that fails would be named by its number.
            all.push(block);
            all
        });
    let mut without_unprintable = document(Vec::new());
    without_unprintable.blocks = blocks;
    assert!(print(&without_unprintable).is_ok());
}

#[test]
fn a_figure_without_an_alternative_is_not_printed() {
    let figure = |alternative: &str| Block::Figure {
        svg: SVG.to_owned(),
        alternative: alternative.to_owned(),
        caption: "Llif".to_owned(),
    };
    let without = document(vec![Block::heading(1, "x"), figure(" ")]);
    assert_eq!(
        print(&without),
        Err(PaperError::NoAlternative("Llif".to_owned()))
    );
    assert!(print(&document(vec![Block::heading(1, "x"), figure("a")])).is_ok());
}

#[test]
fn what_cannot_be_read_aloud_is_refused_by_name() {
    let refused = |blocks: Vec<Block>| print(&document(blocks)).unwrap_err();
    let skips = refused(vec![Block::heading(1, "a"), Block::heading(3, "b")]);
    assert_eq!(skips, PaperError::HeadingSkips("b".to_owned()));
    let lost = refused(vec![Block::Paragraph(vec![Run::new("x").to_place("F9")])]);
    assert_eq!(lost, PaperError::NoPlace("F9".to_owned()));
    let wrong = refused(vec![Block::Paragraph(vec![Run::new("x").lang("en-GB")])]);
    assert_eq!(wrong, PaperError::BadLanguage("en-GB".to_owned()));
    let uneven = refused(vec![Block::Table {
        caption: "t".to_owned(),
        columns: vec![("a".to_owned(), false)],
        rows: vec![vec![]],
    }]);
    assert_eq!(uneven, PaperError::TableUneven("t".to_owned()));
}

#[test]
fn the_notice_stands_on_every_page() {
    let mut sample = document(vec![
        Block::heading(1, "a"),
        Block::NewPage,
        Block::heading(1, "b"),
        Block::NewPage,
        Block::heading(1, "c"),
    ]);
    sample.notice = Some("Data sampl yw hwn".to_owned());
    let printed = print(&sample).unwrap();
    assert_eq!(printed.pages, 3);
    let pages = Read::new(&printed.bytes).pages();
    assert_eq!(pages.len(), 3);
    assert!(
        pages.iter().all(|page| has(page, "Data sampl yw hwn")),
        "{pages:?}"
    );
}
