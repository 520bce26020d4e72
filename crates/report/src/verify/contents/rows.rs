//! The rows of the five tables, and the annotations.

use super::Contents;
use crate::tables::{Table, names};
use commission::instant_text;
use evidence::limits::CONTEXT_CHARS_MAX;
use ledger::{PublicationState, Submission};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

type Cells = Vec<String>;

impl Contents<'_> {
    pub(super) fn rows(&self, path: &str) -> Option<Vec<(u64, Cells)>> {
        self.tables.get(path).map(|table| table.rows.clone())
    }

    /// Submissions received before the binding leaf, in the order of their leaves.
    pub(super) fn received(&self) -> Vec<(String, Submission)> {
        let mut received: Vec<_> = self
            .found
            .submissions
            .iter()
            .filter(|(_, one)| one.leaf < self.bound)
            .map(|(reference, one)| (reference.clone(), one.clone()))
            .collect();
        received.sort_by_key(|(_, one)| one.leaf);
        received
    }

    /// Tells of rows that are there twice, out of order, missing or too many; answers the rows by their first cell.
    fn match_rows(&mut self, path: &str, wanted: &[String]) -> Option<BTreeMap<String, Cells>> {
        let rows = self.rows(path)?;
        let place: BTreeMap<&str, usize> = wanted
            .iter()
            .enumerate()
            .map(|(index, key)| (key.as_str(), index))
            .collect();
        let mut by_key = BTreeMap::new();
        let mut last = None;
        for (_, cells) in rows {
            let key = Table::cell(&cells, 0).to_owned();
            self.found.checked += 1;
            let Some(index) = place.get(key.as_str()).copied() else {
                self.fail(
                    format!("{path}: {key}"),
                    "has no leaf or opening it could come from",
                );
                continue;
            };
            if by_key.contains_key(&key) {
                self.fail(format!("{path}: {key}"), "is there twice");
                continue;
            }
            if last.is_some_and(|last| last > index) {
                self.fail(format!("{path}: {key}"), "is out of order");
            }
            last = Some(index);
            by_key.insert(key, cells);
        }
        for key in wanted {
            if !by_key.contains_key(key) {
                self.fail(format!("{path}: {key}"), "is missing");
            }
        }
        Some(by_key)
    }

    pub(super) fn submissions(&mut self) {
        let received = self.received();
        let wanted: Vec<String> = received
            .iter()
            .map(|(reference, _)| reference.clone())
            .collect();
        let groups = self.text_groups(&received);
        let Some(rows) = self.match_rows("submissions.csv", &wanted) else {
            return;
        };
        for (reference, submission) in &received {
            let Some(cells) = rows.get(reference) else {
                continue;
            };
            let cell = |column| Table::cell(cells, column);
            let published = submission.state.is_published();
            let silent = [1, 2, 3, 4, 5, 6, 8, 10, 11, 12]
                .iter()
                .all(|column| cell(*column).is_empty());
            let why = if cell(7) != submission.state.as_str() {
                Some("its publication state is not the one that the ledger decided")
            } else if cell(9) != submission.leaf.to_string() {
                Some("its leaf is another")
            } else if !published && !silent {
                Some("it is not published, and says more than it may")
            } else if !cell(8).is_empty() && submission.state != PublicationState::Named {
                Some("its name is withheld, and stands there")
            } else if published && self.envelope_disagrees(reference, cells) {
                Some("it does not say what its envelope says")
            } else if published
                && groups.as_ref().is_some_and(|groups| {
                    groups.get(reference).is_none_or(|group| group != cell(10))
                })
            {
                Some("its text group is another")
            } else if published && !texts_are_named_rightly(cells, &rows) {
                Some("the texts that it is counted as are not named as they must be")
            } else {
                None
            };
            self.judge(|| format!("submissions.csv: {reference}"), why);
        }
    }

    /// Whether a row contradicts an opened envelope. What the envelope left open may have been found out since.
    fn envelope_disagrees(&self, reference: &str, cells: &[String]) -> bool {
        let key = (reference.to_owned(), "envelope".to_owned());
        let Some(envelope) = self.opened.get(&key) else {
            return false;
        };
        let said = [
            ("channel", 3),
            ("respondent_type", 4),
            ("place", 5),
            ("language", 6),
            ("name", 8),
        ];
        let differs = said.iter().any(|(member, column)| {
            envelope
                .text(member)
                .is_some_and(|text| text != Table::cell(cells, *column))
        });
        let received = envelope.content.get("received").and_then(Value::as_i64);
        differs || received.is_some_and(|at| instant_text(at) != Table::cell(cells, 1))
    }

    /// Reference of each published submission to the first with the same texts; nothing where the texts cannot be read.
    fn text_groups(&self, received: &[(String, Submission)]) -> Option<BTreeMap<String, String>> {
        let table = self.tables.get("documents.csv")?;
        let mut texts: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
        for (_, cells) in &table.rows {
            texts
                .entry(Table::cell(cells, 1))
                .or_default()
                .insert((Table::cell(cells, 2), Table::cell(cells, 6)));
        }
        let mut first: BTreeMap<BTreeSet<(&str, &str)>, &str> = BTreeMap::new();
        let mut groups = BTreeMap::new();
        for (reference, _) in received.iter().filter(|(_, one)| one.state.is_published()) {
            let key = texts.get(reference.as_str()).cloned().unwrap_or_default();
            let group = first.entry(key).or_insert(reference);
            groups.insert(reference.clone(), (*group).to_owned());
        }
        Some(groups)
    }

    pub(super) fn documents(&mut self) {
        let leaf_of = |reference: &str| {
            let submission = self.found.submissions.get(reference);
            submission.map_or(u64::MAX, |one| one.leaf)
        };
        let mut wanted: Vec<(u64, String, String)> = self
            .opened
            .iter()
            .filter(|(_, opened)| opened.text("text").is_some())
            .map(|((reference, part), _)| (leaf_of(reference), part.clone(), reference.clone()))
            .collect();
        wanted.sort();
        let names: Vec<String> = wanted
            .iter()
            .map(|(_, part, reference)| format!("{reference}/{part}"))
            .collect();
        let Some(rows) = self.match_rows("documents.csv", &names) else {
            return;
        };
        for ((_, part, reference), name) in wanted.into_iter().zip(names) {
            let (Some(cells), Some(opened)) = (
                rows.get(&name),
                self.opened.get(&(reference.clone(), part.clone())),
            ) else {
                continue;
            };
            let cell = |column| Table::cell(cells, column);
            let language = opened.text("language");
            let submission = self.found.submissions.get(&reference);
            let later = submission.and_then(|one| one.shown(&part, self.bound));
            let says = |column, yes: bool| cell(column) == if yes { "true" } else { "false" };
            let why = if (cell(1), cell(2)) != (reference.as_str(), part.as_str()) {
                Some("its reference or part is not that of its name")
            } else if language.is_some_and(|language| language != cell(3)) {
                Some("its language is not the one that was opened")
            } else if cell(4) != opened.version.to_string() {
                Some("its version is not the one that was opened")
            } else if !says(5, later.is_some_and(|version| version.redacted)) {
                Some("it does not say rightly whether it was redacted")
            } else if !says(7, later.is_some_and(|version| version.transcribed)) {
                Some("it does not say rightly whether it was typed from a scan")
            } else if opened.text("text") != Some(cell(6)) {
                Some("its text is not the one that was opened")
            } else {
                None
            };
            self.judge(|| format!("documents.csv: {name}"), why);
        }
    }

    /// Document to version and text.
    fn texts(&self) -> BTreeMap<String, (String, String)> {
        let rows = self.tables.get("documents.csv").into_iter();
        rows.flat_map(|table| &table.rows)
            .map(|(_, cells)| {
                let cell = |column| Table::cell(cells, column).to_owned();
                (cell(0), (cell(4), cell(6)))
            })
            .collect()
    }

    pub(super) fn passages(&mut self) {
        let Some(rows) = self.rows("passages.csv") else {
            return;
        };
        let texts = self.texts();
        let judge_documents = self.tables.contains_key("documents.csv");
        let mut seen = BTreeSet::new();
        for (_, cells) in rows {
            let cell = |column| Table::cell(&cells, column);
            let number = |column| canonical_number(cell(column));
            let why = if !seen.insert(cell(0).to_owned()) {
                Some("is there twice")
            } else if !judge_documents {
                None
            } else {
                match (texts.get(cell(1)), number(3), number(4)) {
                    (None, _, _) => Some("its document is not there"),
                    (Some((version, _)), _, _) if version != cell(2) => {
                        Some("it is of another version than its document")
                    }
                    (Some((_, text)), Some(start), Some(end)) if start < end => {
                        (text::slice(text, start, end) != Some(cell(5)))
                            .then_some("its quote is not what stands there")
                    }
                    _ => Some("it does not begin before it ends"),
                }
            };
            self.judge(|| format!("passages.csv: {}", Table::cell(&cells, 0)), why);
        }
    }

    pub(super) fn codebook(&mut self) {
        let Some(rows) = self.rows("codebook.csv") else {
            return;
        };
        let codes = self.first_column("codebook.csv");
        let mut seen = BTreeSet::new();
        for (_, cells) in rows {
            let (code, parent) = (Table::cell(&cells, 0), Table::cell(&cells, 1));
            let why = if !seen.insert(code.to_owned()) {
                Some("is there twice")
            } else if !parent.is_empty() && !codes.contains(parent) {
                Some("the code above it is not there")
            } else {
                None
            };
            self.judge(|| format!("codebook.csv: {code}"), why);
        }
    }

    pub(super) fn codings(&mut self) {
        let Some(rows) = self.rows("codings.csv") else {
            return;
        };
        let passages = self.first_column("passages.csv");
        let codes = self.first_column("codebook.csv");
        let (has_passages, has_codes) = (
            self.tables.contains_key("passages.csv"),
            self.tables.contains_key("codebook.csv"),
        );
        let mut last: Option<Cells> = None;
        for (line, cells) in rows {
            let why = if has_passages && !passages.contains(Table::cell(&cells, 0)) {
                Some("its passage is not there")
            } else if has_codes && !codes.contains(Table::cell(&cells, 1)) {
                Some("its code is not there")
            } else if last.as_ref().is_some_and(|last| *last >= cells) {
                Some("is out of order, or there twice")
            } else {
                None
            };
            self.judge(|| format!("codings.csv: line {line}"), why);
            last = Some(cells);
        }
    }

    /// One annotation a coding, in the order of the table.
    pub(super) fn annotations(&mut self) {
        const PATH: &str = "annotations.jsonld";
        let Some(page) = self.json(PATH) else {
            return;
        };
        if page["@context"] != "http://www.w3.org/ns/anno.jsonld" {
            self.fail(PATH, "its context is not that of web annotations");
        }
        let Some(items) = page["@graph"].as_array() else {
            self.fail(PATH, "has no list of annotations");
            return;
        };
        let (Some(codings), Some(passages)) = (self.rows("codings.csv"), self.rows("passages.csv"))
        else {
            return;
        };
        if items.len() != codings.len() {
            self.fail(PATH, "has not one annotation for each coding");
        }
        let texts = self.texts();
        let passages: BTreeMap<&str, &Cells> = passages
            .iter()
            .map(|(_, cells)| (Table::cell(cells, 0), cells))
            .collect();
        for (index, (item, (_, coding))) in items.iter().zip(&codings).enumerate() {
            let why = passages
                .get(Table::cell(coding, 0))
                .filter(|passage| says(item, coding, passage, &texts))
                .is_none()
                .then_some("does not say what its coding and its passage say");
            self.judge(|| format!("{PATH}: {index}"), why);
        }
    }
}

/// A number as this format writes it: digits without leading zeros.
fn canonical_number(text: &str) -> Option<usize> {
    let number: usize = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Whether an annotation says what a coding and its passage say.
fn says(
    item: &Value,
    coding: &[String],
    passage: &[String],
    texts: &BTreeMap<String, (String, String)>,
) -> bool {
    let target = &item["target"];
    let selectors = target["selector"].as_array().cloned().unwrap_or_default();
    let selector = |kind: &str| {
        let found = selectors.iter().find(|one| one["type"] == kind);
        found.cloned().unwrap_or_default()
    };
    let (quote, position) = (
        selector("TextQuoteSelector"),
        selector("TextPositionSelector"),
    );
    let cell = |column| Table::cell(passage, column);
    let (Some(start), Some(end)) = (canonical_number(cell(3)), canonical_number(cell(4))) else {
        return false;
    };
    let text = texts.get(cell(1)).map_or("", |(_, text)| text.as_str());
    let (before, after) = text::context(text, start, end, CONTEXT_CHARS_MAX);
    item["motivation"] == "tagging"
        && item["body"]["value"] == Table::cell(coding, 1)
        && item["creator"]["name"] == Table::cell(coding, 2)
        && item["created"] == Table::cell(coding, 3)
        && target["source"] == cell(1)
        && quote["exact"] == cell(5)
        && quote["prefix"]
            .as_str()
            .is_some_and(|prefix| before.ends_with(prefix))
        && quote["suffix"]
            .as_str()
            .is_some_and(|suffix| after.starts_with(suffix))
        && position["start"].as_u64() == u64::try_from(start).ok()
        && position["end"].as_u64() == u64::try_from(end).ok()
}

/// Whether the texts of a published row are those of its campaign, the campaign itself first; without one, a single text, which
/// is the reference of a row that is counted as itself.
fn texts_are_named_rightly(cells: &[String], rows: &BTreeMap<String, Vec<String>>) -> bool {
    let (campaign, texts) = (Table::cell(cells, 11), names(Table::cell(cells, 12)));
    match texts.as_slice() {
        [only] if campaign.is_empty() => rows.get(only).is_some_and(|first| {
            Table::cell(first, 11).is_empty() && Table::cell(first, 12) == only
        }),
        [first, additions @ ..] if !campaign.is_empty() => {
            let is_addition = |name: &String| {
                let number = name.strip_prefix('A').unwrap_or_default();
                number.parse::<u64>().is_ok()
            };
            first == campaign && additions.iter().all(is_addition)
        }
        _ => false,
    }
}
