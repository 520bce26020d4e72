//! The columns of a table as a proposal sees them: what their headings say, in English and Welsh, and
//! what a sample of their values looks like.

use crate::limits::ROWS_SAMPLED_MAX;
use std::collections::BTreeSet;

/// Hundredths of the values that count as half of them.
pub(crate) const HALF: usize = 50;
/// Characters, on average, from which a value is a text and not a label.
pub(crate) const TEXT_CHARS: usize = 40;

/// What the sample says of a column.
pub(crate) struct Column<'a> {
    pub(crate) name: &'a str,
    pub(crate) words: Vec<String>,
    /// The words by which it may resemble a question: its own, or those of the column before where
    /// its own only say that an answer stands here ("Please explain your answer").
    pub(crate) telling: BTreeSet<String>,
    /// All the words of that heading, by which equals are told apart ("thing B", "thing C").
    pub(crate) heading: BTreeSet<String>,
    /// Whether that heading is the one of the column before.
    pub(crate) is_beside: bool,
    pub(crate) values: Vec<&'a str>,
    pub(crate) rows: usize,
}

pub(crate) const ID: [&str; 12] = [
    "id",
    "ids",
    "no",
    "number",
    "index",
    "ref",
    "reference",
    "uuid",
    "guid",
    "rhif",
    "cyfeirnod",
    "dynodwr",
];
pub(crate) const LANGUAGE: [&str; 4] = ["language", "lang", "iaith", "spoken"];
pub(crate) const TYPE: [&str; 10] = [
    "respondent",
    "capacity",
    "stakeholder",
    "type",
    "organisation",
    "organization",
    "role",
    "ymatebydd",
    "math",
    "sefydliad",
];
pub(crate) const PLACE: [&str; 12] = [
    "place",
    "area",
    "region",
    "county",
    "council",
    "location",
    "live",
    "lle",
    "ardal",
    "rhanbarth",
    "sir",
    "byw",
];
pub(crate) const RECEIVED: [&str; 9] = [
    "received",
    "date",
    "submitted",
    "completed",
    "timestamp",
    "time",
    "derbyniwyd",
    "dyddiad",
    "cyflwynwyd",
];
pub(crate) const NAME: [&str; 3] = ["name", "enw", "fullname"];
pub(crate) const PUBLICATION: [&str; 7] = [
    "publication",
    "publish",
    "published",
    "anonymity",
    "confidentiality",
    "cyhoeddi",
    "dienw",
];
pub(crate) const CODES: [&str; 14] = [
    "code",
    "codes",
    "theme",
    "themes",
    "label",
    "labels",
    "category",
    "subcategory",
    "topic",
    "topics",
    "cod",
    "codau",
    "thema",
    "themâu",
];
pub(crate) const ANSWER: [&str; 14] = [
    "answer", "answers", "response", "feedback", "comment", "comments", "text", "explain", "free",
    "ateb", "atebion", "ymateb", "sylw", "sylwadau",
];

impl<'a> Column<'a> {
    pub(crate) fn of(at: usize, name: &'a str, rows: &'a [Vec<String>]) -> Self {
        let rows = rows.get(..ROWS_SAMPLED_MAX).unwrap_or(rows);
        let cell = |row: &'a Vec<String>| row.get(at).map_or("", |cell| cell.trim());
        let words = words_of(name);
        Self {
            name,
            telling: telling(&words),
            heading: words.iter().cloned().collect(),
            is_beside: false,
            words,
            values: rows.iter().map(cell).filter(|v| !v.is_empty()).collect(),
            rows: rows.len(),
        }
    }

    pub(crate) fn headed(&self, known: &[&str]) -> bool {
        self.words.iter().any(|word| known.contains(&word.as_str()))
    }

    /// Hundredths of its values of which `is` is true.
    pub(crate) fn share(&self, is: impl Fn(&str) -> bool) -> usize {
        let hits = self.values.iter().filter(|value| is(value)).count();
        hits * 100 / self.values.len().max(1)
    }

    pub(crate) fn distinct(&self) -> usize {
        self.values.iter().collect::<BTreeSet<_>>().len()
    }

    pub(crate) fn mean_chars(&self) -> usize {
        let chars: usize = self.values.iter().map(|value| value.chars().count()).sum();
        chars / self.values.len().max(1)
    }

    pub(crate) fn is_text(&self) -> bool {
        let spaced = self.share(|value| value.contains(' '));
        self.mean_chars() >= TEXT_CHARS
            && (self.headed(&ANSWER) || self.distinct() * 2 > self.values.len())
            || self.headed(&ANSWER) && spaced >= HALF && self.distinct() * 2 > self.values.len()
            || self.mean_chars() >= TEXT_CHARS * 3
    }
}

/// The folded words of a header: `sampleNote_1` is `sample`, `note`, `1`.
pub(crate) fn words_of(header: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut lower = false;
    for letter in header.chars() {
        if letter.is_uppercase() && lower {
            spaced.push(' ');
        }
        lower = letter.is_lowercase();
        spaced.push(if letter == '_' || letter == '.' {
            ' '
        } else {
            letter
        });
    }
    text::fold(&spaced)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Gives each column whose heading says nothing of its own question what the column before it says: headings that
/// every question has, and those that stand in a table again and again, numbered apart (`..._1`, `..._2`).
pub(crate) fn inherit(columns: &mut [Column<'_>]) {
    let repeated: Vec<bool> = columns
        .iter()
        .map(|column| {
            let own = unnumbered(&column.words);
            let alike = columns.iter().filter(|c| unnumbered(&c.words) == own);
            alike.count() > 1
        })
        .collect();
    let mut before = (BTreeSet::new(), BTreeSet::new());
    for (column, repeated) in columns.iter_mut().zip(repeated) {
        if column.telling.is_empty() || repeated {
            (column.telling, column.heading) = before.clone();
            column.is_beside = true;
        }
        before = (column.telling.clone(), column.heading.clone());
    }
}

/// The words of a heading without the number at its end.
fn unnumbered(words: &[String]) -> &[String] {
    match words.split_last() {
        Some((last, rest)) if last.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => words,
    }
}

/// The words that set questions apart: not those of one letter or two, nor those of every question.
pub(crate) fn telling(words: &[String]) -> BTreeSet<String> {
    words
        .iter()
        .filter(|word| word.chars().count() > 2 && !EVERYWHERE.contains(&word.as_str()))
        .cloned()
        .collect()
}

const EVERYWHERE: [&str; 30] = [
    "what", "how", "who", "where", "when", "which", "the", "and", "you", "your", "would", "should",
    "could", "for", "are", "please", "explain", "answer", "beth", "sut", "pwy", "ble", "pryd",
    "mae", "chi", "eich", "gan", "neu", "yng", "this",
];
