//! A clerk takes in spreadsheets saved as CSV, as real programs write them.

use crate::build::{cells, notices, reading, refusal, table};
use ingest::{Encoding, Form, Limits, check_csv, csv_rows};
use proptest::prelude::*;

#[test]
fn rows_come_with_the_lines_where_they_begin() {
    let file = "id,answer\r\n1,\"Dwy linell,\r\nun ateb\"\r\n2,\"She said \"\"no\"\"\"\r\n";
    let reading = reading("answers.csv", file.as_bytes());
    assert_eq!(
        cells(table(&reading)),
        [
            "id|answer",
            "2: 1|Dwy linell,\nun ateb",
            "4: 2|She said \"no\""
        ]
    );
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn the_delimiter_is_told_from_the_rows() {
    for (delimiter, name) in [
        (',', "a.csv"),
        (';', "a.csv"),
        ('\t', "a.tsv"),
        ('|', "a.csv"),
    ] {
        let file = format!("id{delimiter}answer\n1{delimiter}\"a, b; c\"\n2{delimiter}\"d, e\"\n");
        let shape = check_csv(name, file.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(
            shape.form,
            Form::Csv {
                delimiter,
                comments: false
            }
        );
        assert_eq!((shape.columns.len(), shape.rows), (2, 2));
    }
}

#[test]
fn one_column_of_prose_is_a_table_of_one_column() {
    let reading = reading("a.csv", b"answer\n\"Yes, of course\"\nNo\n");
    assert_eq!(
        cells(table(&reading)),
        ["answer", "2: Yes, of course", "3: No"]
    );
}

#[test]
fn a_byte_order_mark_is_dropped_with_a_notice() {
    let reading = reading("a.csv", "\u{FEFF}id,place\n1,Tŷ Gwyn\n".as_bytes());
    assert_eq!(table(&reading).columns, ["id", "place"]);
    assert_eq!(
        notices(&reading),
        ["a.csv: the byte-order mark was dropped."]
    );
}

#[test]
fn windows_1252_is_read_with_a_notice() {
    let reading = reading("a.csv", b"id,answer\n1,caf\xE9 \x96 \x93na\x94\n");
    assert_eq!(table(&reading).rows[0].cells[1], "café – “na”");
    assert_eq!(
        notices(&reading),
        ["a.csv: not UTF-8; read as Windows-1252."]
    );
}

#[test]
fn utf_16_with_its_mark_is_read_with_a_notice() {
    let text = "id\tanswer\n1\tŵyl\n2\t\"a\nb\"\n";
    for big in [false, true] {
        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
        let file: Vec<u8> = units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect();
        let reading = reading("a.csv", &file);
        assert_eq!(
            cells(table(&reading)),
            ["id|answer", "2: 1|ŵyl", "3: 2|a\nb"]
        );
        assert_eq!(notices(&reading), ["a.csv: read as UTF-16."]);
        assert_eq!(
            refusal("a.csv", &file[..file.len() - 1]),
            "a.csv, line 4: it looks like UTF-16 that is cut short or has no mark; save it as UTF-8 and send it again."
        );
    }
}

#[test]
fn utf_16_without_its_mark_is_refused() {
    let file: Vec<u8> = "id,answer\n1,yes\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        refusal("a.csv", &file),
        "a.csv: it looks like UTF-16 that is cut short or has no mark; save it as UTF-8 and send it again."
    );
}

#[test]
fn letters_that_are_neither_utf_8_nor_windows_1252_are_refused_with_their_line() {
    assert_eq!(
        refusal("a.csv", b"id,answer\n1,caf\xE9\n2,\x81\x8D\n"),
        "a.csv, line 3: the text is neither UTF-8 nor Windows-1252; save the file as UTF-8 and send it again."
    );
}

#[test]
fn a_broken_letter_among_utf_8_is_refused_rather_than_garble_the_rest() {
    let mut file = "id,answer\n1,tŷ\n2,ŵyl\n3,\"un\n".as_bytes().to_vec();
    file.extend_from_slice(b"caf\xE9\"\n");
    assert_eq!(
        refusal("a.csv", &file),
        "a.csv, line 5: this line is not UTF-8 although other lines are; correct its letters, save the file as UTF-8 and send it again."
    );
}

#[test]
fn an_unclosed_quotation_mark_is_named_where_it_opens() {
    assert_eq!(
        refusal("a.csv", b"id,answer\n1,ok\n2,\"never closed\n3,ok\n"),
        "a.csv, line 3: the quotation mark that opens here is never closed; close it or double it."
    );
}

#[test]
fn text_after_a_closing_quotation_mark_is_refused() {
    assert_eq!(
        refusal("a.csv", b"id,answer\n1,\"She said \"no\" to me\"\n"),
        "a.csv, line 2: text follows the quotation mark that closes a cell; write a quotation mark within a cell twice."
    );
}

#[test]
fn a_quotation_mark_within_a_bare_cell_is_a_letter() {
    let reading = reading("a.csv", b"id,answer\n1,a 5\" pipe\n2,\"quoted\" \n");
    assert_eq!(
        cells(table(&reading)),
        ["id|answer", "2: 1|a 5\" pipe", "3: 2|quoted"]
    );
}

#[test]
fn a_row_with_more_or_fewer_cells_than_the_header_is_refused_with_its_line() {
    assert_eq!(
        refusal("a.csv", b"id,answer\n1,yes\n2,yes,no\n"),
        "a.csv, line 3: the row has 3 cells but the header has 2 columns; correct the row and send the file again."
    );
    assert_eq!(
        refusal("a.csv", b"id,answer,place\n1,yes,x\n2,yes,y\n3\n"),
        "a.csv, line 4: the row has 1 cell but the header has 3 columns; correct the row and send the file again."
    );
}

#[test]
fn blank_rows_are_left_out_and_counted() {
    let reading = reading("a.csv", b"\nid,answer\n1,yes\n\n,\n2,no\n\n");
    assert_eq!(cells(table(&reading)), ["id|answer", "3: 1|yes", "6: 2|no"]);
    assert_eq!(notices(&reading), ["a.csv, line 1: 4 blank rows left out."]);
}

#[test]
fn columns_get_names_that_each_mean_one_column() {
    let reading = reading("a.csv", b" age ,,answer,answer\n1,2,3,4\n");
    assert_eq!(
        table(&reading).columns,
        ["age", "column 2", "answer", "answer (2)"]
    );
    assert_eq!(
        notices(&reading),
        [
            "a.csv: 1 column without a name given one.",
            "a.csv: 1 column with the name of an earlier one given a number."
        ]
    );
}

#[test]
fn comment_lines_are_left_out_but_a_header_of_numbers_is_not_one() {
    let commented = reading(
        "a.csv",
        b"#A hearing, in three parts\n#2014\nquestion|text\nQ1|a\n#a break\nQ2|b\n",
    );
    assert_eq!(
        cells(table(&commented)),
        ["question|text", "4: Q1|a", "6: Q2|b"]
    );
    assert_eq!(
        notices(&commented),
        ["a.csv: 3 lines beginning with # left out."]
    );
    let headed = reading("a.csv", b"#,answer\n1,yes\n2,no\n");
    assert_eq!(cells(table(&headed)), ["#|answer", "2: 1|yes", "3: 2|no"]);
}

#[test]
fn u_0000_is_removed_and_counted() {
    let reading = reading("a.csv", b"id,answer\n1,a long enough answer\n2,ye\0s\n");
    assert_eq!(table(&reading).rows[1].cells[1], "yes");
    assert_eq!(
        notices(&reading),
        ["a.csv, line 3: 1 character U+0000 removed."]
    );
}

#[test]
fn a_file_of_line_ends_alone_is_nothing() {
    assert_eq!(
        refusal("a.csv", b""),
        "a.csv: there is nothing in it; check that the right file was sent."
    );
    assert_eq!(
        refusal("a.csv", b"\n,,\n"),
        "a.csv: there is nothing in it; check that the right file was sent."
    );
}

#[test]
fn bounds_are_kept_before_anything_is_held() {
    let limits = Limits {
        columns_max: 3,
        rows_max: 2,
        cell_bytes_max: 8,
        row_bytes_max: 12,
        ..Limits::default()
    };
    let refusal = |file: &str| {
        check_csv("a.csv", file.as_bytes(), &limits)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refusal("a,b,c,d\n"),
        "a.csv, line 1: it has more than 3 columns in a table, the most that is read; split it."
    );
    assert_eq!(
        refusal("a\n1\n2\n3\n"),
        "a.csv, line 4: it has more than 2 rows in a table, the most that is read; split it."
    );
    assert_eq!(
        refusal("a\n123456789\n"),
        "a.csv, line 2: it has more than 8 bytes in a cell, the most that is read; split it."
    );
    assert_eq!(
        refusal("a,b\n1234567,1234567\n"),
        "a.csv, line 2: it has more than 12 bytes in a row, the most that is read; split it."
    );
}

#[test]
fn a_reader_that_fails_in_the_middle_is_a_refusal() {
    struct Torn(usize);
    impl std::io::Read for Torn {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            self.0 += 1;
            let line = b"1\n";
            if self.0 > 50_000 {
                return Err(std::io::Error::other("the disk is gone"));
            }
            let length = buf.len().min(line.len());
            buf[..length].copy_from_slice(&line[..length]);
            Ok(length)
        }
    }
    let broken = check_csv("a.csv", Torn(0), &Limits::default()).unwrap_err();
    let said = broken.to_string();
    assert!(said.starts_with("a.csv, line "), "{said}");
    assert!(
        said.ends_with(": it could not be read to its end (the disk is gone); send it again."),
        "{said}"
    );
}

#[test]
fn a_file_that_changes_between_the_passes_is_refused() {
    let shape = check_csv("a.csv", &b"id,answer\n1,yes\n"[..], &Limits::default()).unwrap();
    let mut rows = csv_rows(
        &b"id,answer\n1,yes,no\n2,no\n"[..],
        &shape,
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(rows.next().unwrap().unwrap_err().code(), "more-cells");
    assert!(rows.next().is_none(), "nothing follows a refusal");
}

#[test]
fn every_line_end_counts_as_a_line() {
    for end in ["\n", "\r\n", "\r"] {
        let file = format!("id,answer{end}1,\"a{end}b\"{end}2,no{end}");
        let reading = reading("a.csv", file.as_bytes());
        assert_eq!(
            cells(table(&reading)),
            ["id|answer", "2: 1|a\nb", "4: 2|no"]
        );
    }
}

proptest! {
    /// What the `csv` crate writes, this reads; and both read the same.
    #[test]
    fn any_table_that_is_written_is_read_back(
        rows in prop::collection::vec(prop::collection::vec("[a-zŵ\",;|# \n]{0,6}", 3), 1..20)
    ) {
        let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let file = writer.into_inner().unwrap();
        let shape = check_csv("a.csv", file.as_slice(), &Limits::default()).unwrap();
        prop_assert_eq!(shape.encoding, Encoding::Utf8);
        let read: Vec<Vec<String>> =
            csv_rows(file.as_slice(), &shape, &Limits::default()).unwrap().map(|row| row.unwrap().cells).collect();
        let kept: Vec<Vec<String>> =
            rows.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        prop_assert_eq!(shape.rows as usize, kept.len());
        prop_assert_eq!(read, kept);
    }
}
