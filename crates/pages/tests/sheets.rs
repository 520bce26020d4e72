//! A list as a workbook, read back with the reader of `ingest`'s own library: no formula, no text lost.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use calamine::{Data, Reader, Xlsx};
use pages::sheet::{Cell, Sheet};
use pages::{Column, Language};
use std::io::Cursor;

fn sheet(sample: bool) -> Sheet {
    Sheet {
        language: Language::Cy,
        title: "Mewnflwch: popeth/oll".to_owned(),
        commission: "Comisiwn <b>\"'&".to_owned(),
        sample,
        about: vec![("Gwnaed gan".to_owned(), "=cmd|' /C calc'!A0".to_owned())],
        columns: vec![Column {
            text: "Cyfeirnod".to_owned(),
            numbers: false,
        }],
    }
}

#[test]
fn a_text_comes_back_as_it_was_and_is_never_a_formula() {
    let hostile = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "<b>\"'& ŵŷ",
        "_x0041_ and _x000D_",
        " two  spaces ",
        "line\nline",
        "plain",
    ];
    let rows = hostile
        .iter()
        .map(|text| vec![Cell::from(*text), Cell::from(42)]);
    let bytes = sheet(false).xlsx(rows.clone()).unwrap();
    assert_eq!(
        bytes,
        sheet(false).xlsx(rows).unwrap(),
        "the same rows make the same bytes"
    );
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    assert_eq!(names, ["Mewnflwch  popeth oll", "Ynghylch y rhestr hon"]);
    for name in &names {
        assert!(
            book.worksheet_formula(name).unwrap().is_empty(),
            "{name} has a formula"
        );
    }
    let range = book.worksheet_range(&names[0]).unwrap();
    assert_eq!(
        range.get_value((0, 0)),
        Some(&Data::String("Cyfeirnod".to_owned()))
    );
    for (text, row) in hostile.iter().zip(1..) {
        assert_eq!(
            range.get_value((row, 0)),
            Some(&Data::String((*text).to_owned()))
        );
        assert_eq!(range.get_value((row, 1)), Some(&Data::Float(42.0)));
    }
}

#[test]
fn sample_data_says_so_in_the_name_of_the_sheet_and_beside_it() {
    let bytes = sheet(true).xlsx(Vec::new()).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    assert!(names[0].starts_with("Data enghreifftiol"), "{names:?}");
    let about = book.worksheet_range(&names[1]).unwrap();
    let said: Vec<_> = about
        .used_cells()
        .map(|(_, _, cell)| cell.to_string())
        .collect();
    assert!(
        said.iter().any(|text| text.contains("enghreifftiol")),
        "{said:?}"
    );
}

#[test]
fn a_text_that_no_cell_can_hold_is_cut_and_says_so() {
    let long = "ŵ".repeat(40_000);
    let bytes = sheet(false).xlsx(vec![vec![Cell::from(long)]]).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    let kept = range.get_value((1, 0)).unwrap().to_string();
    assert!(
        kept.ends_with('…') && kept.chars().count() == 32_767,
        "{}",
        kept.chars().count()
    );
}
