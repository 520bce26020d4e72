//! Search over the texts of a table, with no database: what the command line runs on plain files.
//!
//! The matching rule is that of [`text::Query`], as on a stored commission: a text matches when it
//! holds all that is asked for and nothing that is excluded. A row matches when one of its texts does.

use std::collections::BTreeMap;
use text::{Index, Query, Snippet};

/// A text of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowText<'t> {
    /// The row's id.
    pub id: &'t str,
    /// The column.
    pub column: &'t str,
    /// The text.
    pub text: &'t str,
}

/// A row that matches.
#[derive(Debug, Clone, PartialEq)]
pub struct RowHit {
    /// The row's id.
    pub id: String,
    /// Score of its closest text; greater is closer.
    pub score: f64,
    /// Whether one of its texts holds every word as typed.
    pub exact: bool,
    /// The places, each with its column.
    pub snippets: Vec<(String, Snippet)>,
}

/// How scores are made, for the method statement.
pub const METHOD: &str = "Okapi BM25 (Robertson and Zaragoza, 2009), k1 = 1.2, b = 0.75, over words folded for case, diacritics and Welsh mutations; texts that hold every word as typed come first";

/// The rows that match, closest first; rows that are equally close in the order of their ids. The
/// language of each text is told by [`text::language_of`]. `told` hears how many texts are read.
pub fn rows(texts: &[RowText<'_>], query: &Query, told: impl Fn(u64)) -> Vec<RowHit> {
    let mut index = Index::new();
    for (number, text) in texts.iter().enumerate() {
        let language = text::language_of(text.text).map(|(language, _)| language);
        index.add(&number.to_string(), text.text, language);
        told(number as u64 + 1);
    }
    let mut rows: BTreeMap<&str, RowHit> = BTreeMap::new();
    for hit in index.hits(query) {
        let number = hit.id.parse::<usize>().ok();
        let Some(text) = number.and_then(|number| texts.get(number)) else {
            continue;
        };
        let row = rows.entry(text.id).or_insert_with(|| RowHit {
            id: text.id.to_owned(),
            score: 0.0,
            exact: false,
            snippets: Vec::new(),
        });
        row.score = row.score.max(hit.score);
        row.exact |= hit.exact;
        let column = text.column.to_owned();
        let places = hit.snippets.into_iter();
        row.snippets
            .extend(places.map(|snippet| (column.clone(), snippet)));
    }
    let mut rows: Vec<RowHit> = rows.into_values().collect();
    rows.sort_by(|a, b| {
        (b.exact.cmp(&a.exact))
            .then(b.score.total_cmp(&a.score))
            .then_with(|| a.id.cmp(&b.id))
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_matches_where_one_of_its_texts_does() {
        let text = |id, column, text| RowText { id, column, text };
        let texts = [
            text("1", "a1", "Mae pobl Gymru yn aros."),
            text("1", "a2", "Nothing."),
            text("2", "a1", "Public Health Cymru replied to us."),
            text("3", "a1", "The bus is late."),
        ];
        let hits = rows(&texts, &Query::parse("Gymru").unwrap(), |_| {});
        let seen: Vec<_> = hits
            .iter()
            .map(|hit| (hit.id.as_str(), hit.snippets[0].0.as_str(), hit.exact))
            .collect();
        assert_eq!(seen, [("1", "a1", true), ("2", "a1", false)]);
    }
}
