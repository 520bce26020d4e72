//! The translator's desk: which texts await a language, out as a table of two columns, and back row by row.
//!
//! A text is *missing* in a language, *stale* where its source has changed since it was translated, *unreviewed*, or
//! *reviewed*. What a text was translated from is known by digests: of the source and of the translation itself, so that
//! a text that somebody wrote anew elsewhere is unreviewed again.
//!
//! Guarantees: nothing is taken that a person did not ask for; a row whose source has changed, whose text was changed here
//! meanwhile, which stands twice with two translations, or which nobody knows, is told and not taken; where rows stand
//! does not matter. It translates nothing by itself.

pub(crate) mod quotes;
pub(crate) mod table;

use crate::graph::Graph;
use crate::store::{self as rows, translations as kept};
use crate::texts::texts;
use crate::writing::write_text;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, NewWording, Reworded, Texts, record, reword};
use ingest::{Marked, Table};
use std::collections::{BTreeMap, BTreeSet};
use word::{Mark, digest, paragraphs, plain};

/// What the names of texts of the commission and its call begin with.
const CALL: &str = "call:";

/// What is known of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recorded {
    pub(crate) name: String,
    /// The language it is in.
    pub(crate) language: String,
    /// Digest of the source it was made from.
    pub(crate) source: String,
    /// Digest of the translation.
    pub(crate) text: String,
    /// Who made it; empty where nobody said.
    pub(crate) translator: String,
    pub(crate) at_us: i64,
    /// Who reviewed it, and when.
    pub(crate) reviewed: Option<(String, i64)>,
}

/// How a text stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    Missing,
    Stale,
    Unreviewed,
    Reviewed,
}

impl State {
    /// Every state, the most pressing first.
    pub(crate) const ALL: [Self; 4] =
        [Self::Missing, Self::Stale, Self::Unreviewed, Self::Reviewed];

    /// The word it has in files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unreviewed => "unreviewed",
            Self::Reviewed => "reviewed",
        }
    }
}

/// A text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) source: String,
    /// Empty where there is none.
    pub(crate) text: String,
    pub(crate) state: State,
    pub(crate) recorded: Option<Recorded>,
}

impl Pair {
    /// What the row of this text is known by, in a file.
    pub(crate) fn token(&self) -> String {
        token(&self.name)
    }
}

/// A name as a bookmark can hold it.
fn token(name: &str) -> String {
    format!("t{}", digest(name))
}

/// Every text with its name: those of the commission and its call, those of the draft, and the passages that it cites.
fn all_texts(
    r: &Reader<'_>,
    commission: &Commission,
    graph: &Graph,
) -> Result<Vec<(String, Texts)>, Error> {
    let call = commission.definition.texts().into_iter();
    let call = call.map(|(path, texts)| (format!("{CALL}{path}"), texts));
    let draft = texts(graph)
        .into_iter()
        .map(|one| (one.name(), one.texts.clone()));
    Ok(call
        .chain(draft)
        .chain(quotes::cited(r, commission, graph)?)
        .collect())
}

/// Every text that is in one language, with how it stands in the other.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub(crate) fn pairs(
    r: &Reader<'_>,
    commission: &Commission,
    from: Language,
    to: Language,
) -> Result<Vec<Pair>, Error> {
    let graph = rows::graph(r, commission.id)?;
    let known = kept::translations(r, commission.id)?;
    let mut by_name: BTreeMap<String, Recorded> = known
        .into_iter()
        .filter(|one| one.language == to.code())
        .map(|one| (one.name.clone(), one))
        .collect();
    let pairs = all_texts(r, commission, &graph)?
        .into_iter()
        .filter_map(|(name, texts)| {
            let source = paragraphs(texts.only(from)?);
            let text = texts.only(to).map(paragraphs).unwrap_or_default();
            let recorded = by_name
                .remove(&name)
                .filter(|one| one.text == digest(&text));
            let state = match &recorded {
                _ if text.is_empty() => State::Missing,
                Some(one) if one.source != digest(&source) => State::Stale,
                Some(one) if one.reviewed.is_some() => State::Reviewed,
                _ => State::Unreviewed,
            };
            Some(Pair {
                name,
                source,
                text,
                state,
                recorded,
            })
        });
    Ok(pairs.collect())
}

/// Remembers what goes out: from now on a change of its source makes it stale.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn note_out(
    tx: &mut Tx<'_>,
    commission: &Commission,
    pairs: &[Pair],
    to: Language,
    by: (&str, i64),
) -> Result<(), Error> {
    for one in pairs
        .iter()
        .filter(|one| one.recorded.is_none() && !one.text.is_empty())
    {
        kept::keep(
            tx,
            commission.id,
            &recorded(one, &one.text, to, ("", by.1), None),
        )?;
    }
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "translations-sent",
        to.code(),
    )?;
    Ok(())
}

fn recorded(
    pair: &Pair,
    text: &str,
    to: Language,
    by: (&str, i64),
    reviewed: Option<(String, i64)>,
) -> Recorded {
    Recorded {
        name: pair.name.clone(),
        language: to.code().to_owned(),
        source: digest(&pair.source),
        text: digest(text),
        translator: by.0.to_owned(),
        at_us: by.1,
        reviewed,
    }
}

/// A row of a table that came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct BackRow {
    /// Its number in the file, from 1; the heading is row 1.
    pub(crate) row: u64,
    /// What it is known by, where that came back.
    pub(crate) token: Option<String>,
    /// Digest of the source as it went out.
    pub(crate) source_then: Option<String>,
    /// Digest of the translation as it went out; nothing where there was none.
    pub(crate) text_then: Option<String>,
    pub(crate) source: String,
    pub(crate) text: String,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// It is taken, or would be.
    Taken,
    /// It says what stands here already.
    Same,
    /// There is no translation in it.
    Empty,
    /// Its source has changed since it went out.
    Stale,
    /// Its translation was changed here since it went out.
    ChangedHere,
    /// The same text stands in another row, with another translation.
    Doubled,
    /// No text here is the one of this row.
    Unknown,
}

impl Fate {
    /// The word it has in files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Same => "same",
            Self::Empty => "empty",
            Self::Stale => "stale",
            Self::ChangedHere => "changed-here",
            Self::Doubled => "doubled",
            Self::Unknown => "unknown",
        }
    }
}

/// The rows of a table in a Word document: the first two cells of each row; the mark of the first says which text it is.
pub(crate) fn rows_of_document(marked: &Marked) -> Vec<BackRow> {
    let mut found: BTreeMap<(usize, usize), BackRow> = BTreeMap::new();
    for paragraph in &marked.paragraphs {
        let Some((table, row, column)) = paragraph.cell.filter(|(_, row, _)| *row > 0) else {
            continue;
        };
        let back = found.entry((table, row)).or_default();
        back.row = row as u64 + 1;
        let mark = paragraph
            .bookmarks
            .iter()
            .find_map(|one| Mark::of(&one.name).filter(|_| one.begins));
        let mark = mark.filter(|mark| !mark.is_other());
        let cell = match column {
            0 => {
                if let Some(mark) = mark {
                    (back.token, back.source_then) = (Some(mark.name), Some(mark.digest));
                }
                &mut back.source
            }
            1 => {
                if let Some(mark) = mark {
                    back.text_then = Some(mark.digest);
                }
                &mut back.text
            }
            _ => continue,
        };
        let said = paragraph.text(true);
        if !cell.is_empty() && !said.trim().is_empty() {
            cell.push_str("\n\n");
        }
        cell.push_str(said.trim());
    }
    found.into_values().collect()
}

/// The rows of a spreadsheet: what it is known by, where it stands, source, translation.
pub(crate) fn rows_of_table(table: &Table) -> Vec<BackRow> {
    let row = |one: &ingest::TableRow| {
        let cell = |column: usize| one.cells.get(column).map_or("", String::as_str);
        let mut parts = cell(0).split('-').map(str::to_owned);
        BackRow {
            row: one.line,
            token: parts.next().filter(|token| !token.is_empty()),
            source_then: parts.next(),
            text_then: parts.next(),
            source: cell(2).to_owned(),
            text: cell(3).to_owned(),
        }
    };
    table.rows.iter().map(row).collect()
}

/// The cell of a spreadsheet by which a row is known.
pub(crate) fn row_key(pair: &Pair) -> String {
    let key = format!("{}-{}", pair.token(), digest(&pair.source));
    match pair.text.is_empty() {
        true => key,
        false => format!("{key}-{}", digest(&pair.text)),
    }
}

/// What each row comes to, with the number of its text among `pairs`; and the names of texts that await a language and are
/// in no row.
pub(crate) fn judge(pairs: &[Pair], back: &[BackRow]) -> (Vec<(Fate, Option<usize>)>, Vec<String>) {
    let by_token: BTreeMap<String, usize> = (0..)
        .zip(pairs)
        .map(|(at, one)| (one.token(), at))
        .collect();
    let by_source: BTreeMap<String, usize> = (0..)
        .zip(pairs)
        .map(|(at, one)| (plain(&one.source), at))
        .collect();
    let place = |row: &BackRow| {
        let known = row.token.as_ref().and_then(|token| by_token.get(token));
        known
            .or_else(|| by_source.get(&plain(&row.source)))
            .copied()
    };
    let places: Vec<Option<usize>> = back.iter().map(place).collect();
    let mut said: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for (row, place) in back.iter().zip(&places) {
        if let Some(place) = place {
            said.entry(*place).or_default().insert(plain(&row.text));
        }
    }
    let mut seen = BTreeSet::new();
    let fates = back
        .iter()
        .zip(&places)
        .map(|(row, place)| {
            let found = place.and_then(|place| Some((place, pairs.get(place)?)));
            let Some((at, pair)) = found else {
                return (Fate::Unknown, None);
            };
            let again = !seen.insert(at);
            let fate = if said.get(&at).is_some_and(|texts| texts.len() > 1) {
                Fate::Doubled
            } else if plain(&row.text).is_empty() {
                Fate::Empty
            } else if row
                .source_then
                .as_ref()
                .is_some_and(|then| *then != digest(&pair.source))
            {
                Fate::Stale
            } else if again || plain(&row.text) == plain(&pair.text) {
                Fate::Same
            } else if row.token.is_some() && row.text_then.as_deref() != then(&pair.text).as_deref()
            {
                Fate::ChangedHere
            } else {
                Fate::Taken
            };
            (fate, Some(at))
        })
        .collect();
    let absent = (0..)
        .zip(pairs)
        .filter(|(at, one)| one.state != State::Reviewed && !said.contains_key(at))
        .map(|(_, one)| one.name.clone())
        .collect();
    (fates, absent)
}

fn then(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| digest(text))
}

/// Takes the rows that can be taken; those that say what stands here already are marked as reviewed where `reviewed` says
/// so.
///
/// # Errors
/// [`Error::Refused`] where a text cannot be so; nothing is taken then.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (from, to): (Language, Language),
    back: &[BackRow],
    reviewed: bool,
    by: (&str, i64),
) -> Result<(), Error> {
    let pairs = pairs(tx, commission, from, to)?;
    let (fates, _) = judge(&pairs, back);
    for (row, (fate, at)) in back.iter().zip(fates) {
        let Some(pair) = at.and_then(|at| pairs.get(at)) else {
            continue;
        };
        let review = reviewed.then(|| (by.0.to_owned(), by.1));
        let text = paragraphs(&row.text);
        match fate {
            Fate::Taken => {
                write(tx, commission, pair, to, &text, by)?;
                kept::keep(tx, commission.id, &recorded(pair, &text, to, by, review))?;
            }
            Fate::Same if reviewed => {
                let translator = pair
                    .recorded
                    .as_ref()
                    .map_or("", |one| one.translator.as_str());
                kept::keep(
                    tx,
                    commission.id,
                    &recorded(pair, &pair.text, to, (translator, by.1), review),
                )?;
            }
            _ => {}
        }
    }
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "translations-taken",
        to.code(),
    )?;
    Ok(())
}

fn write(
    tx: &mut Tx<'_>,
    commission: &Commission,
    pair: &Pair,
    to: Language,
    text: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    if quotes::keep(tx, commission.id, (&pair.name, to), text)? {
        return Ok(());
    }
    let Some(path) = pair.name.strip_prefix(CALL) else {
        return write_text(tx, commission.id, (&pair.name, to), text, by);
    };
    let texts = commission.definition.texts();
    let shown = texts.iter().find(|(known, _)| known == path);
    let shown = shown
        .and_then(|(_, texts)| texts.only(to))
        .unwrap_or_default()
        .to_owned();
    let new = NewWording {
        language: to,
        shown,
        text: text.to_owned(),
    };
    match reword(tx, &commission.definition.slug, path, &[new], by)? {
        Reworded::Done => Ok(()),
        // The commission was read in this very transaction.
        Reworded::Meanwhile(_) => Err(Error::fault(
            "write a translation",
            "it was changed meanwhile",
        )),
    }
}

#[cfg(test)]
mod tests;
