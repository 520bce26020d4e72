//! What is written is read back; what other programs write is read as they mean it; what is hostile ends in a sentence.

use crate::positions::Counted;
use crate::*;
use ingest::{Limits, What};
use proptest::prelude::*;

fn coding(code: usize, coder: usize, number: usize) -> Coding {
    Coding {
        guid: guid(&["coding", &number.to_string()]),
        code,
        coder: Some(coder),
        at: Some("2026-03-01T12:00:00.000001Z".to_owned()),
    }
}

fn code(name: &str, above: Option<usize>) -> Code {
    Code {
        guid: guid(&["code", name]),
        name: name.to_owned(),
        above,
        description: format!("Tŷ <\"'&> {name}\nline two"),
        codable: above.is_some(),
    }
}

const TEXT: &str = "Mae'r tŷ\r\nyn oer. 😀 Family 👨‍👩‍👧 yn bell.\u{1}";

fn whole_project() -> Project {
    let quote = |start: usize, end: usize| TEXT.chars().skip(start).take(end - start).collect();
    let selection = |start, end, codings| Selection {
        guid: guid(&["passage", &format!("{start}-{end}")]),
        start,
        end,
        quote: quote(start, end),
        codings,
    };
    let memo = |name: &str, about| Memo {
        guid: guid(&["memo", name]),
        name: name.to_owned(),
        about,
        coder: Some(1),
        at: Some("2026-03-02T08:00:00Z".to_owned()),
        text: format!("{name}: â ê î ô û ŵ ŷ 𝔐\n<memo> & \"more\""),
    };
    Project {
        name: "Llais & \"Gofal\"".to_owned(),
        origin: "Tystio test".to_owned(),
        coders: ["Siân", "Ann 😀"]
            .map(|name| Coder {
                guid: guid(&["coder", name]),
                name: name.to_owned(),
            })
            .to_vec(),
        codes: vec![
            code("Mynediad", None),
            code("Pellter ŵ", Some(0)),
            code("Bws 🚌", Some(1)),
            code("Work", None),
        ],
        documents: vec![
            Document {
                guid: guid(&["document", "1"]),
                name: "WHC0001/a1".to_owned(),
                text: TEXT.to_owned(),
                facts: vec![("place".to_owned(), "Gwynedd & Môn".to_owned())],
                selections: vec![
                    selection(0, 15, vec![coding(1, 0, 1), coding(2, 1, 2)]),
                    selection(19, 40, vec![coding(3, 1, 3)]),
                ],
                whole: vec![coding(0, 0, 4)],
            },
            Document {
                guid: guid(&["document", "2"]),
                name: "WHC0002/a1".to_owned(),
                ..Document::default()
            },
        ],
        memos: vec![
            memo("code", About::Code(1)),
            memo("document", About::Document(0)),
            memo("passage", About::Selection(0, 1)),
            memo("project", About::Project),
        ],
        counted: Some(Counted::OURS),
        left_out: Vec::new(),
        left_out_count: 0,
    }
}

#[test]
fn a_project_comes_back_as_it_went() {
    let project = whole_project();
    let file = project_file(&project).unwrap();
    assert_eq!(file, project_file(&project).unwrap());
    let back = read("p.qdpx", &file, &Limits::default()).unwrap();
    assert_eq!(back, project);
}

#[test]
fn a_codebook_comes_back_as_it_went() {
    let project = whole_project();
    let file = codebook_file(&project).unwrap();
    let back = read("c.qdc", file.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(back.codes, project.codes);
    assert_eq!(codebook_file(&Project::default()), None);
}

fn project_of(text: &str, selections: &[(i64, i64, &str)]) -> Project {
    let selections: String = selections
        .iter()
        .map(|(start, end, name)| {
            format!("<PlainTextSelection guid=\"{{AB}}\" name=\"{name}\" startPosition=\"{start}\" endPosition=\"{end}\"><Coding><CodeRef targetGUID=\"ab\"/></Coding></PlainTextSelection>")
        })
        .collect();
    let file = format!(
        "<Project name=\"p\" origin=\"Other\"><CodeBook><Codes><Code guid=\"AB\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"S\" name=\"s\"><PlainTextContent>{text}</PlainTextContent>{selections}</TextSource></Sources></Project>"
    );
    read("p.qde", file.as_bytes(), &Limits::default()).unwrap()
}

fn quotes(project: &Project) -> Vec<&str> {
    let selections = project.documents.iter().flat_map(|d| &d.selections);
    selections.map(|s| s.quote.as_str()).collect()
}

#[test]
fn the_names_of_selections_tell_what_a_file_counts() {
    let text = "😀 one two 😀 three";
    for (selections, unit, end) in [
        (
            [(2, 5, "one"), (12, 17, "three")],
            Unit::CodePoint,
            End::Exclusive,
        ),
        (
            [(2, 4, "one"), (12, 16, "three")],
            Unit::CodePoint,
            End::Inclusive,
        ),
        (
            [(3, 6, "one"), (14, 19, "three")],
            Unit::Utf16,
            End::Exclusive,
        ),
        (
            [(3, 5, "one"), (14, 18, "three")],
            Unit::Utf16,
            End::Inclusive,
        ),
    ] {
        let project = project_of(text, &selections);
        let counted = project.counted.unwrap();
        assert_eq!(
            (counted.unit, counted.end, counted.shown),
            (unit, end, true)
        );
        assert_eq!(quotes(&project), ["one", "three"]);
        let span = &project.documents[0].selections[0];
        assert_eq!((span.start, span.end), (2, 5));
    }
}

#[test]
fn line_ends_that_are_counted_twice_are_noticed() {
    let project = project_of("one\ntwo\nthree", &[(5, 8, "two"), (10, 15, "three")]);
    assert_eq!(quotes(&project), ["two", "three"]);
}

#[test]
fn where_no_name_tells_code_points_are_taken_and_it_is_said() {
    let project = project_of("😀 one", &[(2, 5, "")]);
    assert!(!project.counted.unwrap().shown);
    assert_eq!(quotes(&project), ["one"]);
    let outside = project_of("one", &[(0, 9, ""), (-1, 2, ""), (2, 2, "")]);
    assert_eq!(
        (outside.left_out_count, quotes(&outside)),
        (3, vec!["", "", ""])
    );
}

#[test]
fn hostile_xml_ends_in_a_sentence() {
    let limits = Limits::default();
    let deep = "<a>".repeat(100_000);
    let codes = format!(
        "<CodeBook><Codes>{}{}</Codes></CodeBook>",
        "<Code name=\"c\">".repeat(100),
        "</Code>".repeat(100)
    );
    let entities = "<!DOCTYPE l [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><CodeBook>&b;</CodeBook>";
    let trouble = |source: &str| read("f.qdc", source.as_bytes(), &limits).unwrap_err();
    let what = |source: &str| match trouble(source) {
        Trouble::Broken(broken) => broken.what,
        other => panic!("{other:?}"),
    };
    assert!(matches!(what(&deep), What::TooMuch { .. }));
    assert!(matches!(what(entities), What::DeclaresEntities { .. }));
    assert!(matches!(
        what("<CodeBook><Codes></CodeBook>"),
        What::BrokenPart { .. }
    ));
    assert!(matches!(what(""), What::BrokenPart { .. }));
    assert!(matches!(
        what("<CodeBook>&bad;</CodeBook>"),
        What::BrokenPart { .. }
    ));
    assert_eq!(trouble(&codes), Trouble::TooDeep);
    assert_eq!(trouble("<html/>"), Trouble::OtherRoot("html".to_owned()));
    assert!(read("f.qdpx", b"PK\x03\x04rest", &limits).is_err());
    assert!(read("f.qdc", &[0xff, 0xfe, 0x00], &limits).is_err());
}

#[test]
fn a_tag_below_another_is_a_code_below_a_code() {
    let rows = [
        ("people", ""),
        ("people.staff", "who works there"),
        ("a.b", ""),
        ("people.staff.pay", ""),
    ];
    let rows: Vec<(String, String)> = rows.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
    let book = taguette::codebook(&rows);
    let told: Vec<_> = book
        .codes
        .iter()
        .map(|c| (c.name.as_str(), c.above))
        .collect();
    assert_eq!(
        told,
        [
            ("a.b", None),
            ("people", None),
            ("staff", Some(1)),
            ("pay", Some(2))
        ]
    );
}

#[test]
fn a_highlight_is_found_by_its_bytes() {
    let tag = taguette::Tag {
        id: 7,
        path: "t".to_owned(),
        description: String::new(),
    };
    let page = taguette::Page {
        id: 1,
        name: "d".to_owned(),
        html: "<p>Tŷ &amp; <em>gardd</em></p><p>yn oer</p>".to_owned(),
    };
    let highlight = taguette::Highlight {
        id: 1,
        document: 1,
        start: 6,
        end: 13,
        tags: vec![7],
    };
    let outside = taguette::Highlight {
        id: 2,
        start: 90,
        end: 95,
        ..highlight.clone()
    };
    let project = taguette::project(&[tag], &[page], &[highlight, outside], "B");
    assert_eq!(project.documents[0].text, "Tŷ & gardd\n\nyn oer\n\n\n");
    assert_eq!(quotes(&project), ["gardd\n\nyn"]);
    assert_eq!(project.left_out_count, 1);
}

#[test]
fn themes_are_codes_on_whole_responses() {
    let mapping = "{\"response_id\": 1, \"labels\": [\"A\", \"XX\"], \"stances\": [\"POSITIVE\", \"NEUTRAL\"]}\n";
    let themes =
        "[{\"topic_id\": \"A\", \"topic_label\": \"Buses\", \"topic_description\": \"Late.\"}]";
    let responses = "{\"response_id\": 1, \"response\": \"The bus\"}\n";
    let project = themefinder::project(
        ("mapping.jsonl", mapping),
        Some(("themes.json", themes)),
        Some(("responses.jsonl", responses)),
        "themefinder",
    );
    let project = project.unwrap();
    let names: Vec<_> = project
        .codes
        .iter()
        .map(|code| code.name.as_str())
        .collect();
    assert_eq!(names, ["Buses", "None of the above"]);
    assert_eq!(project.documents[0].text, "The bus");
    assert_eq!(project.documents[0].whole.len(), 2);
    assert_eq!(project.left_out[0].what, Missing::Stance);
    let bad = themefinder::project(("m.jsonl", "{}\n"), None, None, "x");
    assert_eq!(bad, Err(Trouble::Lacks("response_id")));
    let torn = themefinder::project(("m.jsonl", "{\"a\":1}\n{\"re"), None, None, "x");
    assert!(matches!(torn, Err(Trouble::Broken(broken)) if broken.line == Some(2)));
}

#[test]
fn a_project_of_qualcoder_keeps_its_tree_and_its_coders() {
    let entry = |id, name: &str, above| qualcoder::Entry {
        id,
        name: name.to_owned(),
        memo: "memo".to_owned(),
        above,
    };
    let coded = |id, code, start, end, owner: &str| qualcoder::Coded {
        id,
        code,
        file: 1,
        start,
        end,
        owner: owner.to_owned(),
        at: "2026-01-02 03:04:05".to_owned(),
        memo: "why".to_owned(),
    };
    let file = qualcoder::File {
        id: 1,
        name: "f".to_owned(),
        text: Some("😀 one two".to_owned()),
        memo: String::new(),
    };
    let picture = qualcoder::File {
        id: 2,
        text: None,
        ..file.clone()
    };
    let project = qualcoder::project(
        &[
            entry(2, "below", Some(1)),
            entry(1, "top", None),
            entry(3, "lost", Some(3)),
        ],
        &[entry(1, "code", Some(2))],
        &[file, picture],
        &[
            coded(1, Some(1), 2, 5, "A"),
            coded(2, None, 6, 9, "B"),
            coded(3, Some(1), 6, 99, "B"),
        ],
    );
    let told: Vec<_> = project
        .codes
        .iter()
        .map(|c| (c.name.as_str(), c.above))
        .collect();
    assert_eq!(
        told,
        [
            ("top", None),
            ("below", Some(0)),
            ("lost", None),
            ("code", Some(1))
        ]
    );
    assert_eq!(quotes(&project), ["one", "two"]);
    assert_eq!((project.memos.len(), project.left_out_count), (2, 2));
    assert_eq!(project.coders.len(), 2);
}

proptest! {
    #[test]
    fn a_meaning_comes_back_in_either_language(
        parts in prop::array::uniform4("(Include: |Hepgor: |\\\\|Example: |[a-zŷ\n ]{0,6}){0,6}"),
        welsh: bool,
    ) {
        let [definition, include, exclude, example] = parts.map(|part| part.trim().to_owned());
        let meaning = Meaning { definition, include, exclude, example };
        prop_assert_eq!(Meaning::of(&meaning.description(welsh)), meaning);
    }

    #[test]
    fn any_bytes_end_in_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read("f", &bytes, &Limits::default());
    }

    #[test]
    fn any_text_comes_back_through_xml(name in "\\PC*", text in any::<String>()) {
        let clean: String = text.chars().filter(|c| !matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' | '\r')).collect();
        let code = Code { guid: guid(&["x"]), name: name.trim().to_owned(), above: None, description: clean, codable: true };
        let project = Project { codes: vec![code], origin: "o".to_owned(), ..Project::default() };
        let file = codebook_file(&project).unwrap();
        prop_assert_eq!(read("c", file.as_bytes(), &Limits::default()).unwrap().codes, project.codes);
    }
}
