//! Workbooks and documents as LibreOffice and others write them in OpenDocument, and as somebody with bad intentions would.

use crate::build::{broken, cells, letter, notices, odf, ods, odt, reading, refusal, table};
use ingest::{Item, Limits, read};

/// A cell with a text.
fn cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn sheet(rows: &str) -> String {
    format!("<table:table table:name=\"Answers\">{rows}</table:table>")
}

/// A cell that states a value and shows something else.
fn valued(attributes: &str, shown: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell>")
}

const BLANKS: &str = "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";

#[test]
fn values_come_as_in_a_workbook_of_the_other_kind() {
    let values = [
        valued(
            "office:value-type=\"float\" office:value=\"1200.50\"",
            "1,200.50",
        ),
        valued(
            "office:value-type=\"percentage\" office:value=\"0.5\"",
            "50%",
        ),
        valued(
            "office:value-type=\"date\" office:date-value=\"2024-01-09\"",
            "9 Jan",
        ),
        valued(
            "office:value-type=\"date\" office:date-value=\"2024-01-09T10:30:00\"",
            "9 Jan",
        ),
        valued(
            "office:value-type=\"time\" office:time-value=\"PT10H30M00S\"",
            "10:30",
        ),
        valued(
            "office:value-type=\"boolean\" office:boolean-value=\"true\"",
            "GWIR",
        ),
        valued(
            "office:value-type=\"float\" office:value=\"0\" calcext:value-type=\"error\"",
            "#DIV/0!",
        ),
        valued(
            "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"",
            "2",
        ),
    ];
    let header: Vec<String> = "abcdefgh".chars().map(|c| cell(&c.to_string())).collect();
    let file = ods(&sheet(&format!("{}{}{BLANKS}", row(&header), row(&values))));
    let reading = reading("a.ods", &file);
    assert_eq!(
        cells(table(&reading)),
        [
            "a|b|c|d|e|f|g|h",
            "2: 1200.5|0.5|2024-01-09|2024-01-09T10:30:00|10:30:00|TRUE|#DIV/0!|2"
        ]
    );
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn words_keep_their_lines_and_the_blanks_that_are_meant() {
    let long = cell(
        "T\u{177}  a\n gofal &amp;<text:s text:c=\"3\"/>mwy<text:line-break/><text:span>dau</text:span><text:tab/>tri</text:p><text:p>pedwar",
    );
    let file = ods(&sheet(&(row(&[cell("answer")]) + &row(&[long]))));
    assert_eq!(
        table(&reading("a.ods", &file)).rows[0].cells,
        ["T\u{177} a gofal &   mwy\ndau\ttri\npedwar"]
    );
}

#[test]
fn each_sheet_is_a_table_and_what_is_not_its_words_is_left_out() {
    let commented = "<table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation><text:p>yes</text:p>\
        <draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:table-cell>"
        .to_owned();
    let first = format!(
        "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell><text:p>gone</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>\
         {}<table:table table:name=\"Empty\">{BLANKS}</table:table>",
        sheet(
            &("<table:shapes><draw:line><text:p>line</text:p></draw:line></table:shapes>"
                .to_owned()
                + &row(&[
                    cell("id"),
                    "<table:covered-table-cell/>".into(),
                    cell("answer")
                ])
                + "<table:table-row/>"
                + &row(&[cell("1"), cell("x"), commented]))
        )
    );
    let second = format!(
        "<table:table table:name=\"Notes\" table:style-name=\"ta2\">{}</table:table>",
        row(&[cell("y")])
    );
    let reading = reading("a.ods", &ods(&(first + &second)));
    let found: Vec<_> = reading
        .items
        .iter()
        .map(|item| match item {
            Item::Table(table) => (table.name.clone().unwrap(), cells(table)),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                "Answers".to_owned(),
                vec!["id|column 2|answer".to_owned(), "3: 1|x|yes".to_owned()]
            ),
            ("Notes".to_owned(), vec!["y".to_owned()])
        ]
    );
    assert_eq!(
        notices(&reading),
        [
            "a.ods: 1 column without a name given one.",
            "a.ods: 1 blank row left out.",
            "a.ods: the sheet \"Empty\" is empty.",
            "a.ods: the hidden sheet \"Notes\" was read.",
            "a.ods: text deleted with tracked changes was left out.",
            "a.ods: comments in the margin were left out."
        ]
    );
}

#[test]
fn what_is_written_once_stands_as_often_as_it_says() {
    let twice = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"><text:p>yes</text:p></table:table-cell></table:table-row>";
    let file = ods(&sheet(&(row(&[cell("a"), cell("b")]) + twice)));
    assert_eq!(
        cells(table(&reading("a.ods", &file))),
        ["a|b", "2: yes|yes", "3: yes|yes"]
    );
}

#[test]
fn cells_that_repeat_without_end_are_refused_before_they_are_made() {
    let across = |times: &str| {
        format!(
            "<table:table-row><table:table-cell table:number-columns-repeated=\"{times}\"><text:p>x</text:p></table:table-cell></table:table-row>"
        )
    };
    assert_eq!(
        refusal("a.ods", &ods(&sheet(&across("18446744073709551615")))),
        "a.ods, line 1: it has more than 4096 columns in a table, the most that is read; split it."
    );
    let down = across("4000").replace(
        "<table:table-row>",
        "<table:table-row table:number-rows-repeated=\"1048576\">",
    );
    assert_eq!(
        refusal("a.ods", &ods(&sheet(&down))),
        "a.ods: it has more than 536870912 bytes once unpacked, the most that is read; split it."
    );
    let blanks = cell("x<text:s text:c=\"4000000000\"/>");
    assert_eq!(
        refusal("a.ods", &ods(&sheet(&row(&[blanks])))),
        "a.ods: it has more than 4194304 bytes in a cell, the most that is read; split it."
    );
    let far = format!("{}{BLANKS}{}", row(&[cell("x")]), row(&[cell("y")]));
    assert_eq!(
        cells(table(&reading("a.ods", &ods(&sheet(&far))))),
        ["x", "1048572: y"]
    );
    assert_eq!(
        broken("a.ods", &ods(&sheet(&across("-1")))).code(),
        "broken-part"
    );
}

#[test]
fn one_text_in_many_cells_is_charged_each_time() {
    let long = "x".repeat(30_000);
    let rows = format!(
        "<table:table-row table:number-rows-repeated=\"1000\">{}</table:table-row>",
        cell(&long)
    );
    let limits = Limits {
        unpacked_bytes_max: 10_000_000,
        ..Limits::default()
    };
    assert_eq!(
        read("a.ods", &ods(&sheet(&rows)), &limits)
            .unwrap_err()
            .to_string(),
        "a.ods: it has more than 10000000 bytes once unpacked, the most that is read; split it."
    );
}

#[test]
fn a_workbook_cut_short_locked_or_hostile_is_refused() {
    let file = ods(&sheet(&row(&[cell("x")])));
    assert_eq!(
        refusal("a.ods", &file[..file.len() - 30]),
        "a.ods: it is cut short or damaged and cannot be unpacked; send it again."
    );
    assert_eq!(
        refusal("a.ods", &ods("<table:table>")),
        "a.ods: its part \"content.xml\" is missing or damaged; open it in the program that wrote it, save it and send it again."
    );
    assert_eq!(
        refusal("a.ods", &ods("<!DOCTYPE d [<!ENTITY a \"aaaa\">]>")),
        "a.ods: its part \"content.xml\" declares a document type, which is not read for safety; save it again from an office program."
    );
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    assert_eq!(
        refusal(
            "a.ods",
            &odf(kind, "", "", &[("META-INF/manifest.xml", manifest)])
        ),
        "a.ods: it is locked with a password; send it unlocked."
    );
    assert_eq!(
        refusal("a.ods", &ods(&sheet(BLANKS))),
        "a.ods: there is nothing in it; check that the right file was sent."
    );
}

#[test]
fn macros_in_a_workbook_are_not_run() {
    let body = format!(
        "<office:spreadsheet>{}</office:spreadsheet>",
        sheet(&row(&[cell("x")]))
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let file = odf(kind, "", &body, &[("Basic/Standard/Module1.xml", "<x/>")]);
    assert_eq!(
        notices(&reading("a.ods", &file)),
        ["a.ods: it carries macros; none was run."]
    );
}

fn text(body: &str) -> String {
    letter(&reading("a.odt", &odt("", body, &[]))).text.clone()
}

#[test]
fn headings_lists_and_paragraphs_are_separated_by_one_blank_line() {
    let body = "<text:sequence-decls/><text:h text:outline-level=\"1\">T\u{177} &amp; gofal</text:h><text:p/>\n\
        <text:p>one<text:s/><text:span>two</text:span><text:tab/>th\n  ree<text:line-break/>fo&#x75;r<text:soft-page-break/></text:p>\
        <text:list><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>deeper</text:p></text:list-item></text:list></text:list-item>\
        <text:list-item><text:p>second</text:p></text:list-item></text:list>";
    assert_eq!(
        text(body),
        "T\u{177} & gofal\n\none two\tth ree\nfour\n\nfirst\n\ndeeper\n\nsecond"
    );
}

#[test]
fn tables_of_a_document_are_lines_of_cells_but_a_form_of_one_column_is_paragraphs() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let two = format!(
        "<table:table><table:table-column/><table:table-header-rows>{}</table:table-header-rows>{}</table:table>",
        row(&[cell("Hub"), cell("Miles")]),
        row(&[cell("Y Bala"), cell("12")])
    );
    let form = format!(
        "<text:p>Before</text:p><table:table>{}</table:table><text:p>After</text:p>",
        row(&[format!(
            "<table:table-cell><text:p>First.</text:p><text:p>Second.</text:p>{two}</table:table-cell>"
        )])
    );
    assert_eq!(
        text(&form),
        "Before\n\nFirst.\n\nSecond.\n\nHub\tMiles\nY Bala\t12\n\nAfter"
    );
}

#[test]
fn notes_follow_the_text_in_the_order_of_their_references() {
    let note = |class: &str, said: &str| {
        format!(
            "<text:note text:note-class=\"{class}\"><text:note-citation>i</text:note-citation><text:note-body><text:p>{said}</text:p></text:note-body></text:note>"
        )
    };
    let body = format!(
        "<text:p>One{}</text:p><table:table>{}</table:table><text:p>three{}</text:p>",
        note("endnote", "At the end."),
        row(&[
            format!(
                "<table:table-cell><text:p>two{}</text:p></table:table-cell>",
                note("footnote", "First.")
            ),
            cell("b")
        ]),
        note("footnote", "Second.")
    );
    assert_eq!(
        text(&body),
        "One\n\ntwo\tb\n\nthree\n\nFirst.\n\nSecond.\n\nAt the end."
    );
}

#[test]
fn what_a_reader_would_not_see_is_left_out_with_notices() {
    let styles = "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>\
        <style:style style:name=\"T2\" style:parent-style-name=\"Vanish\"/>";
    let named = "<s xmlns:style=\"s\" xmlns:text=\"t\"><style:style style:name=\"Vanish\"><style:text-properties text:display=\"none\"/></style:style>\
        <style:header><text:p>Response of Sample Society</text:p></style:header></s>";
    let body = "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator xmlns:dc=\"d\">A</dc:creator></office:change-info>\
        <text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>\
        <text:p>We <text:change text:change-id=\"c\"/><text:change-start/>always<text:change-end/><office:annotation><text:p>remark</text:p></office:annotation>\
        <text:span text:style-name=\"T1\"> secret</text:span><text:span text:style-name=\"T2\"> hushed</text:span></text:p>\
        <text:section text:display=\"none\"><text:p>folded</text:p></text:section>\
        <text:p><draw:frame><svg:title>picture</svg:title><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></draw:frame> care</text:p>";
    let reading = reading("a.odt", &odt(styles, body, &[("styles.xml", named)]));
    assert_eq!(letter(&reading).text, "We always\n\ncare");
    assert_eq!(
        notices(&reading),
        [
            "a.odt: text deleted with tracked changes was left out.",
            "a.odt: hidden text was left out.",
            "a.odt: comments in the margin were left out.",
            "a.odt: headers and footers of the pages were left out."
        ]
    );
}

#[test]
fn tracked_insertions_alone_give_no_notice_and_the_title_is_the_documents() {
    let body = "<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>A</dc:creator></office:change-info></text:insertion>\
        </text:changed-region></text:tracked-changes><text:p>words</text:p>";
    let meta = "<office:document-meta><office:meta><dc:title>Our &amp; view</dc:title></office:meta></office:document-meta>";
    let reading = reading("a.odt", &odt("", body, &[("meta.xml", meta)]));
    let letter = letter(&reading);
    assert_eq!(
        (letter.title.as_deref(), letter.text.as_str()),
        (Some("Our & view"), "words")
    );
    assert_eq!(letter.media_type, "application/vnd.oasis.opendocument.text");
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn a_document_cut_short_or_hostile_is_refused() {
    let file = odt("", "<text:p>words</text:p>", &[]);
    assert_eq!(
        refusal("a.odt", &file[..file.len() - 30]),
        "a.odt: it is cut short or damaged and cannot be unpacked; send it again."
    );
    assert_eq!(
        refusal("a.odt", &odt("", "<text:p>words", &[])),
        "a.odt: its part \"content.xml\" is missing or damaged; open it in the program that wrote it, save it and send it again."
    );
    let deep = "<text:section>".repeat(5_000) + &"</text:section>".repeat(5_000);
    assert_eq!(
        refusal("a.odt", &odt("", &deep, &[])),
        "a.odt: it has more than 1000 elements within one another, the most that is read; split it."
    );
    assert_eq!(
        broken(
            "a.odt",
            &odt(
                "",
                "<text:p><text:s text:c=\"99999999999999999999\"/></text:p>",
                &[]
            )
        )
        .code(),
        "too-much"
    );
    assert_eq!(
        broken("a.odt", &odt("", "<text:p/>", &[])).code(),
        "nothing"
    );
}

#[test]
fn a_tag_with_attributes_without_end_takes_no_time() {
    let many: String = (0..100_000).map(|at| format!(" a{at}=\"\"")).collect();
    let file = odt("", &format!("<text:p{many}>words</text:p>"), &[]);
    assert_eq!(letter(&reading("a.odt", &file)).text, "words");
    let cell = format!("<table:table-cell{many}><text:p>x</text:p></table:table-cell>");
    assert_eq!(
        cells(table(&reading("a.ods", &ods(&sheet(&row(&[cell])))))),
        ["x"]
    );
}
