//! Workbooks as LibreOffice and others write them in OpenDocument, and as somebody with bad intentions would.

use crate::build::{broken, cells, notices, odf, ods, reading, refusal, table};
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
