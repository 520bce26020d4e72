//! How often the language of a line is told right, measured on real texts. The texts are not part of the project: where
//! their folder is absent, the test says so and ends.

#![expect(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a measurement prints what it found and stops where a file is not as expected"
)]

use std::path::{Path, PathBuf};
use text::{Language, language_of, passages};

/// Lines of one language, and how they were told.
struct Measured {
    name: &'static str,
    lines: usize,
    right: usize,
    untold: usize,
    wrong: Vec<String>,
}

impl Measured {
    fn of(name: &'static str, lines: &[String], language: Language) -> Self {
        let mut measured = Self {
            name,
            lines: 0,
            right: 0,
            untold: 0,
            wrong: Vec::new(),
        };
        for line in lines.iter().filter(|line| !line.trim().is_empty()) {
            measured.lines += 1;
            match language_of(line) {
                Some((told, _)) if told == language => measured.right += 1,
                Some((_, confidence)) => measured.wrong.push(format!("{confidence:.3} {line}")),
                None => measured.untold += 1,
            }
        }
        measured
    }

    fn share(&self) -> f64 {
        self.right as f64 / self.lines as f64
    }

    fn print(&self) {
        eprintln!(
            "{}: {} lines, {} right ({:.4}), {} wrong, {} untold",
            self.name,
            self.lines,
            self.right,
            self.share(),
            self.wrong.len(),
            self.untold
        );
        for line in self.wrong.iter().take(25) {
            eprintln!("    {}", line.chars().take(110).collect::<String>());
        }
    }
}

/// The folder of private data, or `None` (said aloud) where there is none.
fn data() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data"))
        .find(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("SKIPPED: the folder shared/data of real texts is not there");
    }
    folder
}

fn column(file: &Path, name: &str) -> Vec<String> {
    let mut rows = csv::Reader::from_path(file).unwrap();
    let at = rows
        .headers()
        .unwrap()
        .iter()
        .position(|header| header.trim_start_matches('\u{feff}') == name)
        .unwrap();
    rows.records()
        .map(|row| row.unwrap()[at].to_owned())
        .collect()
}

#[test]
fn the_language_of_real_lines_is_told() {
    let Some(data) = data() else { return };
    let welsh: Vec<String> = std::fs::read_to_string(data.join("welsh/corpws-CC0-cy.txt"))
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    let legislation = data.join("welsh/legislation-parallel-1-1500.csv");
    let (law_cy, law_en) = (column(&legislation, "cy"), column(&legislation, "en"));
    let food = column(
        &data.join("usda-comments/text_comments_example.csv"),
        "Text Comment",
    );
    let patients = column(&data.join("nhs-comments/text_data.csv"), "feedback");
    let measured = [
        (Measured::of("Welsh lines", &welsh, Language::Cy), 0.99),
        (
            Measured::of("Welsh legislation", &law_cy, Language::Cy),
            0.995,
        ),
        (
            Measured::of("English legislation", &law_en, Language::En),
            0.99,
        ),
        (
            Measured::of("English comments on food aid", &food, Language::En),
            0.99,
        ),
        (
            Measured::of("English comments of patients", &patients, Language::En),
            0.995,
        ),
    ];
    for (measured, _) in &measured {
        measured.print();
    }
    for (measured, floor) in &measured {
        assert!(
            measured.share() >= *floor,
            "{}: {:.4} is below {floor}",
            measured.name,
            measured.share()
        );
    }
}

#[test]
fn two_languages_in_one_text_are_parted_where_they_meet() {
    let Some(data) = data() else { return };
    let legislation = data.join("welsh/legislation-parallel-1-1500.csv");
    let pairs: Vec<_> = column(&legislation, "en")
        .into_iter()
        .zip(column(&legislation, "cy"))
        .collect();
    let long = |text: &str| text.split_whitespace().count() >= 8;
    let mut seen = 0;
    let mut right = 0;
    for (english, welsh) in pairs.iter().filter(|(en, cy)| long(en) && long(cy)) {
        seen += 1;
        let text = format!("{}\n\n{}", welsh.trim(), english.trim());
        let found: Vec<_> = passages(&text).iter().map(|p| p.language).collect();
        right += usize::from(found == [Language::Cy, Language::En]);
    }
    eprintln!("pairs parted in exactly two: {right} of {seen}");
    assert!(right as f64 / seen as f64 >= 0.97);
}
