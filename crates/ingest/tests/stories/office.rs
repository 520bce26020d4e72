//! Documents and workbooks as office programs write them, and as somebody with bad intentions would.

use crate::build::{
    broken, c, cells, docx, docx_with, letter, notes, notices, p, reading, refusal, table, xlsx,
    zip,
};
use ingest::{Item, Limits, read};

fn text(body: &str) -> String {
    letter(&reading("a.docx", &docx(body))).text.clone()
}

#[test]
fn paragraphs_are_separated_by_one_blank_line() {
    let body = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Tŷ &amp; gofal</w:t></w:r></w:p>{}<w:p/>\
         <w:p><w:r><w:t xml:space=\"preserve\">one </w:t></w:r><w:r><w:t>two</w:t><w:tab/><w:t>three</w:t><w:br/><w:t>fo&#x75;r</w:t></w:r></w:p>",
        p("A paragraph. ")
    );
    assert_eq!(
        text(&body),
        "Tŷ & gofal\n\nA paragraph.\n\none two\tthree\nfour"
    );
}

#[test]
fn tables_are_lines_of_cells_but_a_form_of_one_column_is_paragraphs() {
    let cell = |text: &str| format!("<w:tc><w:tcPr/>{}</w:tc>", p(text));
    let two = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        cell("Hub"),
        cell("Miles"),
        cell("Y Bala"),
        cell("12")
    );
    assert_eq!(
        text(&format!("{}{two}{}", p("Before"), p("After"))),
        "Before\n\nHub\tMiles\nY Bala\t12\n\nAfter"
    );
    let form = format!(
        "<w:tbl><w:tr><w:tc>{}{}{two}</w:tc></w:tr></w:tbl>",
        p("First."),
        p("Second.")
    );
    assert_eq!(text(&form), "First.\n\nSecond.\n\nHub\tMiles\nY Bala\t12");
}

#[test]
fn tracked_deletions_are_left_out_and_insertions_kept() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>never </w:delText></w:r></w:del>\
        <w:ins w:id=\"2\"><w:r><w:t>always</w:t></w:r></w:ins></w:p><w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>";
    let reading = reading("a.docx", &docx(body));
    assert_eq!(letter(&reading).text, "We always");
    assert_eq!(
        notices(&reading),
        ["a.docx: text deleted with tracked changes was left out."]
    );
}

#[test]
fn hidden_words_margin_comments_and_page_headers_are_left_out_with_notices() {
    let body = format!(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>\
         <w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>{}",
        p("more")
    );
    let header = notes("hdr", &p("Response of Sample Society"));
    let reading = reading(
        "a.docx",
        &docx_with(&body, &[("word/header1.xml", &header)]),
    );
    assert_eq!(letter(&reading).text, "seen\n\nmore");
    assert_eq!(
        notices(&reading),
        [
            "a.docx: hidden text was left out.",
            "a.docx: comments in the margin were left out.",
            "a.docx: headers and footers of the pages were left out."
        ]
    );
}

#[test]
fn footnotes_follow_the_text_in_the_order_of_their_references() {
    let body = "<w:p><w:r><w:t>One</w:t><w:footnoteReference w:id=\"3\"/><w:t xml:space=\"preserve\"> two</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    let part = notes(
        "footnotes",
        &format!(
            "<w:footnote w:id=\"0\" w:type=\"separator\">{}</w:footnote><w:footnote w:id=\"2\">{}</w:footnote><w:footnote w:id=\"3\">{}</w:footnote>",
            p("---"),
            p("Second note."),
            p("First note.")
        ),
    );
    let reading = reading("a.docx", &docx_with(body, &[("word/footnotes.xml", &part)]));
    assert_eq!(
        letter(&reading).text,
        "One two\n\nFirst note.\n\nSecond note."
    );
}

#[test]
fn a_text_box_is_said_once_and_by_itself() {
    let body = format!(
        "<w:p><w:r><w:t>Around</w:t><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>\
         <mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        p("Boxed")
    );
    assert_eq!(text(&body), "Boxed\n\nAround");
}

#[test]
fn a_document_that_declares_entities_is_refused() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document><w:body>&b;</w:body></w:document>";
    let file = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", bomb.as_bytes()),
    ]);
    assert_eq!(
        refusal("a.docx", &file),
        "a.docx: its part \"word/document.xml\" declares a document type, which is not read for safety; save it again from an office program."
    );
    let file = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", bomb.as_bytes()),
    ]);
    assert_eq!(broken("a.xlsx", &file).code(), "declares-entities");
}

#[test]
fn a_document_cut_short_is_refused() {
    let file = docx(&p("words"));
    assert_eq!(
        refusal("a.docx", &file[..file.len() - 30]),
        "a.docx: it is cut short or damaged and cannot be unpacked; send it again."
    );
    let torn = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", b"<w:document><w:body><w:p>"),
    ]);
    assert_eq!(
        refusal("a.docx", &torn),
        "a.docx: its part \"word/document.xml\" is missing or damaged; open it in the program that wrote it, save it and send it again."
    );
    let deep = format!(
        "<w:document>{}{}</w:document>",
        "<w:p>".repeat(5_000),
        "</w:p>".repeat(5_000)
    );
    let deep = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", deep.as_bytes()),
    ]);
    assert_eq!(broken("a.docx", &deep).code(), "too-much");
}

#[test]
fn a_document_with_a_password_is_refused_by_name() {
    assert_eq!(
        refusal(
            "a.docx",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 EncryptedPackage"
        ),
        "a.docx: it is locked with a password; send it unlocked."
    );
}

fn row(number: u32, cells: &[String]) -> String {
    format!("<row r=\"{number}\">{}</row>", cells.concat())
}

#[test]
fn each_sheet_with_anything_in_it_is_a_table() {
    let first = format!(
        "<sheetData>{}{}{}</sheetData>",
        row(2, &[c("A2", " id "), c("B2", "answer"), c("D2", "answer")]),
        row(
            3,
            &[
                "<c r=\"A3\"><v>1</v></c>".into(),
                "<c r=\"B3\" t=\"s\"><v>0</v></c>".into(),
                "<c r=\"C3\" s=\"1\"><v>45300</v></c>".into(),
                "<c r=\"D3\" s=\"2\"><v>45300.4375</v></c>".into(),
            ]
        ),
        row(
            6,
            &[
                "<c r=\"A6\"><v>0.1</v></c>".into(),
                "<c r=\"B6\" t=\"b\"><v>1</v></c>".into(),
                "<c r=\"C6\" t=\"e\"><v>#N/A</v></c>".into(),
                "<c r=\"D6\" t=\"str\"><f>1+1</f><v>2</v></c>".into(),
            ]
        )
    );
    let second = format!(
        "<sheetData>{}{}</sheetData>",
        row(1, &[c("A1", "x")]),
        row(2, &[c("A2", "y")])
    );
    let file = xlsx(
        &[
            ("Answers", "visible", &first),
            ("Empty", "visible", "<sheetData/>"),
            ("Notes", "hidden", &second),
        ],
        &["Tŷ\r\nGwyn"],
    );
    let reading = reading("a.xlsx", &file);
    let tables: Vec<_> = reading
        .items
        .iter()
        .map(|item| match item {
            Item::Table(table) => table,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(tables[0].name.as_deref(), Some("Answers"));
    assert_eq!(
        cells(tables[0]),
        [
            "id|answer|column 3|answer (2)",
            "3: 1|Tŷ\nGwyn|2024-01-09|2024-01-09T10:30:00",
            "6: 0.1|TRUE|#N/A|2"
        ]
    );
    assert_eq!(tables[1].name.as_deref(), Some("Notes"));
    assert_eq!(cells(tables[1]), ["x", "2: y"]);
    assert_eq!(
        notices(&reading),
        [
            "a.xlsx: 1 column without a name given one.",
            "a.xlsx: 1 column with the name of an earlier one given a number.",
            "a.xlsx: 2 blank rows left out.",
            "a.xlsx: the sheet \"Empty\" is empty.",
            "a.xlsx: the hidden sheet \"Notes\" was read."
        ]
    );
}

#[test]
fn a_far_corner_makes_nothing_be_allocated() {
    let declared = format!(
        "<dimension ref=\"A1:XFD1048576\"/><sheetData>{}{}</sheetData>",
        row(1, &[c("A1", "x")]),
        row(2, &[c("A2", "y")])
    );
    let declared = reading("a.xlsx", &xlsx(&[("s", "visible", &declared)], &[]));
    assert_eq!(cells(table(&declared)), ["x", "2: y"]);
    let real = format!(
        "<sheetData>{}{}</sheetData>",
        row(1, &[c("A1", "x")]),
        row(1_048_576, &[c("XFD1048576", "y")])
    );
    assert_eq!(
        refusal("a.xlsx", &xlsx(&[("s", "visible", &real)], &[])),
        "a.xlsx: it has more than 4096 columns in a table, the most that is read; split it."
    );
    let rows: String = (1..5_000)
        .map(|n| row(n, &[c(&format!("A{n}"), "x"), c(&format!("ALM{n}"), "y")]))
        .collect();
    let limits = Limits {
        cells_max: 1_000_000,
        ..Limits::default()
    };
    let sparse = xlsx(
        &[("s", "visible", &format!("<sheetData>{rows}</sheetData>"))],
        &[],
    );
    assert_eq!(
        read("a.xlsx", &sparse, &limits).unwrap_err().code(),
        "too-much"
    );
}

#[test]
fn one_shared_text_in_many_cells_is_charged_each_time() {
    let long = "x".repeat(30_000);
    let rows: String = (1..2_000)
        .map(|n| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let file = xlsx(
        &[("s", "visible", &format!("<sheetData>{rows}</sheetData>"))],
        &[&long],
    );
    let limits = Limits {
        unpacked_bytes_max: 10_000_000,
        ..Limits::default()
    };
    assert_eq!(
        read("a.xlsx", &file, &limits).unwrap_err().to_string(),
        "a.xlsx: it has more than 10000000 bytes once unpacked, the most that is read; split it."
    );
}

#[test]
fn macros_are_not_run() {
    let file = docx_with(&p("words"), &[("word/vbaProject.bin", "Sub AutoOpen()")]);
    assert_eq!(
        notices(&reading("a.docm", &file)),
        ["a.docm: it carries macros; none was run."]
    );
}
