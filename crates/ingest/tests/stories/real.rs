//! Real files with known numbers of rows. They are not part of the project: where their folder is absent, the test says so and ends.

use crate::build::{notices, reading};
use ingest::{Item, Limits, check_csv, csv_rows};
use std::fs;
use std::path::PathBuf;

/// A file of the folder that stands beside the project, or nothing, said aloud.
fn real(path: &str) -> Option<Vec<u8>> {
    let project = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = project
        .ancestors()
        .map(|above| above.join("shared/data").join(path))
        .find(|path| path.is_file());
    if found.is_none() {
        eprintln!("SKIPPED: shared/data/{path} is not there");
    }
    found.map(|path| fs::read(path).unwrap())
}

#[test]
fn tables_have_the_rows_that_python_counts() {
    let known = [
        ("dhsc-example/responses_all_2024_06_05.csv", 46, 16),
        ("nhs-comments/text_data.csv", 10_334, 8),
        ("usda-comments/text_comments_example.csv", 199, 2),
        ("fcc-letter/fcc-14-28-title-ii-letter.csv", 3_417, 3),
        ("committee-2014/u1720146_CN8001_oral_20140618.csv", 289, 3),
        ("welsh/legislation-parallel-1-1500.csv", 1_500, 2),
        ("themefinder/generation/eval_sentiments.csv", 1_000, 5),
        ("wales/wales_lsoa11.csv", 1_909, 59),
        ("wales/ods_gp_practices_wales.csv", 402, 14),
        ("deprivation-england/deaths_by_imd.csv", 7_000, 25),
        ("linkage/febrl/dataset1.csv", 1_000, 11),
        ("polis/brexit-consensus/comments.csv", 50, 8),
        (
            "themefinder/gambling_XS/inputs/question_part_1/responses.jsonl",
            100,
            2,
        ),
        ("themefinder/gambling_XS/inputs/respondents.jsonl", 100, 3),
        ("consult-synthetic/question_1/responses.json", 300, 6),
    ];
    for (path, rows, columns) in known {
        let Some(bytes) = real(path) else { continue };
        let reading = reading(path, &bytes);
        let Item::Table(table) = &reading.items[0] else {
            panic!("{path}: no table")
        };
        assert_eq!(
            (table.rows.len(), table.columns.len()),
            (rows, columns),
            "{path}: {:?}",
            notices(&reading)
        );
        println!("{path}: {rows} rows {:?}", notices(&reading));
    }
}

#[test]
fn every_table_of_the_folder_is_taken() {
    let Some(index) = real("INDEX.md") else {
        return;
    };
    assert!(!index.is_empty());
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = folder
        .ancestors()
        .map(|above| above.join("shared/data"))
        .find(|path| path.is_dir())
        .unwrap();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let bytes = fs::read(&path).unwrap();
            match ingest::read(&name, &bytes, &Limits::default()) {
                Ok(reading) => {
                    let sizes: Vec<String> = reading
                        .items
                        .iter()
                        .map(|item| match item {
                            Item::Table(t) => {
                                format!("{:?} {}x{}", t.name, t.rows.len(), t.columns.len())
                            }
                            Item::Letter(l) => format!("{} bytes of text", l.text.len()),
                            Item::Scan(_) => "a scan".to_owned(),
                            Item::Kept(_) => "kept".to_owned(),
                        })
                        .collect();
                    println!("{name}: {sizes:?} {:?}", notices(&reading));
                }
                Err(broken) => {
                    println!("REFUSED {broken}");
                    assert!(!name.ends_with(".csv"), "{broken}");
                }
            }
        }
    }
}

/// 100,000 rows of about 400 bytes, made row by row: neither pass may hold them.
#[test]
fn a_hundred_thousand_rows_are_checked_and_given_without_being_held() {
    struct Rows(u32, Vec<u8>);
    impl std::io::Read for Rows {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            if self.1.is_empty() && self.0 <= 100_000 {
                let n = self.0;
                self.0 += 1;
                self.1 = match n {
                    0 => b"id,place,answer\r\n".to_vec(),
                    n => format!(
                        "{n},Pontypridd,\"{}\"\r\n",
                        "Mae'r tŷ yn oer, ac mae'r meddyg yn bell. ".repeat(8)
                    )
                    .into_bytes(),
                };
            }
            let length = buf.len().min(self.1.len());
            buf[..length].copy_from_slice(&self.1[..length]);
            self.1.drain(..length);
            Ok(length)
        }
    }
    let limits = Limits::default();
    let began = std::time::Instant::now();
    let shape = check_csv("a.csv", Rows(0, Vec::new()), &limits).unwrap();
    let checked = began.elapsed();
    let bytes: usize = csv_rows(Rows(0, Vec::new()), &shape, &limits)
        .unwrap()
        .map(|row| row.unwrap().cells[2].len())
        .sum();
    println!(
        "checked in {checked:?}, both passes in {:?}",
        began.elapsed()
    );
    assert_eq!((shape.rows, bytes), (100_000, 100_000 * 8 * 43));
}
