//! The themes of a question: found, found again, and what a person makes of them.
//!
//! Guarantees: finding again keeps what a person did: an answer that a person placed stays, a name that a person gave stays,
//! themes that were merged stay merged, and a theme keeps its key while most of its answers stay together. A theme is a suggestion;
//! it becomes a code only by a person's act, which is recorded.
//!
//! It deliberately never codes by itself, and keeps no words, only where they stand.

use crate::limits::{THEME_DOCUMENTS_MAX, THEME_LABEL_CHARS_MAX};
use crate::store::themes as rows;
use crate::words::words;
use crate::{Entry, acts, keep};
use ::store::{Reader, Tx};
use commission::{Commission, Error, Refusal, record};
use std::collections::{BTreeMap, BTreeSet};
use themes::{Found, Settings};

/// A theme as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptTheme {
    /// Its number in the database.
    pub id: i64,
    /// Its key, unique among the themes of the question.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// Its most telling terms.
    pub terms: Vec<String>,
    /// Who named it, if a person did.
    pub named_by: Option<String>,
    /// Key of the code it became, if it did.
    pub code: Option<String>,
    /// Submissions whose answer lies in it.
    pub submissions: i64,
    /// Distinct texts among them.
    pub distinct_texts: i64,
}

/// An answer in a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The answer.
    pub document: i64,
    /// The theme.
    pub theme: i64,
    /// How near its middle, in thousandths.
    pub strength_permille: i64,
    /// Who put it there, if a person did.
    pub placed_by: Option<String>,
}

/// A span of a version of a document, in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The document.
    pub document: i64,
    /// The version it was counted in.
    pub version: i64,
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
}

/// The answers to a question, and what is kept of its themes, read before themes are looked for.
#[derive(Debug, Clone)]
pub struct Before {
    question: String,
    answers: Vec<rows::Answer>,
}

/// Reads the answers to a question.
///
/// # Errors
/// [`Error::Refused`] where the call has no such question, or more answers than are looked through at once.
pub fn answers(r: &Reader<'_>, commission: &Commission, question: &str) -> Result<Before, Error> {
    let call = commission.definition.call.as_ref();
    let asked = call.is_some_and(|call| call.all_questions().any(|(_, q)| q.key == question));
    if !asked {
        let known = call.map(|call| {
            call.all_questions()
                .map(|(_, q)| q.key.as_str())
                .collect::<Vec<_>>()
        });
        let known = known.unwrap_or_default().join(", ");
        return Err(Refusal::new("no-question", |l| {
            words(l).msg_no_question(question, &known)
        })
        .into());
    }
    let answers = rows::answers(r, commission.id, question)?;
    if answers.len() > THEME_DOCUMENTS_MAX {
        let (many, most) = (answers.len() as u64, THEME_DOCUMENTS_MAX as u64);
        let shown = |n| pages::say::count(n);
        return Err(Refusal::new("themes-many", |l| {
            words(l).msg_themes_many(shown(many), shown(most))
        })
        .into());
    }
    Ok(Before {
        question: question.to_owned(),
        answers,
    })
}

impl Before {
    /// The answers' texts, in order.
    pub fn texts(&self) -> Vec<&str> {
        self.answers
            .iter()
            .map(|(.., text)| text.as_str())
            .collect()
    }

    /// The name of each answer, such as `WHC0012/a1`, in order.
    pub fn names(&self) -> Vec<String> {
        let name = |(_, reference, ..): &rows::Answer| format!("{reference}/{}", self.question);
        self.answers.iter().map(name).collect()
    }

    fn document(&self, at: usize) -> Option<(i64, i64)> {
        self.answers
            .get(at)
            .map(|(document, _, version, _)| (*document, *version))
    }
}

/// Keeps what was found. Answers how many themes the question has now.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn keep_found(
    tx: &mut Tx<'_>,
    commission: &Commission,
    before: &Before,
    found: &Found,
    by: (&str, i64),
) -> Result<usize, Error> {
    let (id, question) = (commission.id, before.question.as_str());
    let old = rows::of_question(tx, id, question)?;
    let lay: BTreeMap<i64, Kept> = rows::members(tx, id, question)?
        .into_iter()
        .map(|kept| (kept.document, kept))
        .collect();
    let heirs = heirs(before, found, &lay);
    let mut keys: BTreeSet<String> = old.iter().map(|theme| theme.key.clone()).collect();
    let mut numbers = Vec::new();
    for (theme, heir) in found.themes.iter().zip(&heirs) {
        let kept = heir.and_then(|heir| old.iter().find(|old| old.id == heir));
        let number = match kept {
            Some(kept) if kept.named_by.is_none() => {
                // The first of several that flow together names them: it is the largest.
                if !numbers.contains(&kept.id) {
                    let (label, terms) = (theme.label.clone(), theme.terms.clone());
                    rows::change(
                        tx,
                        &KeptTheme {
                            label,
                            terms,
                            ..kept.clone()
                        },
                    )?;
                }
                kept.id
            }
            Some(kept) => kept.id,
            None => {
                let key = free(&theme.id, &keys);
                keys.insert(key.clone());
                let (label, terms) = (theme.label.clone(), theme.terms.clone());
                let new = KeptTheme {
                    key,
                    label,
                    terms,
                    ..KeptTheme::default()
                };
                rows::add(tx, id, question, &new)?
            }
        };
        if !numbers.contains(&number) {
            rows::set_passages(tx, number, &spans_of(before, theme))?;
        }
        numbers.push(number);
    }
    place_answers(tx, before, found, &lay, &numbers)?;
    for theme in rows::of_question(tx, id, question)? {
        if theme.submissions == 0 && theme.named_by.is_none() && theme.code.is_none() {
            rows::drop(tx, theme.id)?;
        }
    }
    record(tx, id, by.0, by.1, "themes-found", question)?;
    Ok(rows::of_question(tx, id, question)?.len())
}

/// Where the telling passages of a theme stand in the documents.
fn spans_of(before: &Before, theme: &themes::Theme) -> Vec<Span> {
    let passages = theme.passages.iter();
    passages.filter_map(|p| span_of(before, p)).collect()
}

fn span_of(before: &Before, passage: &themes::Passage) -> Option<Span> {
    let (document, version) = before.document(passage.text)?;
    Some(Span {
        document,
        version,
        start: passage.start,
        end: passage.end,
    })
}

/// The kept theme in which most of the answers of each found one lay, if more than half of those that lay in any did.
fn heirs(before: &Before, found: &Found, lay: &BTreeMap<i64, Kept>) -> Vec<Option<i64>> {
    let heir = |theme: &themes::Theme| {
        let documents = theme.texts.iter().filter_map(|at| before.document(*at));
        let mut votes: BTreeMap<i64, usize> = BTreeMap::new();
        for kept in documents.filter_map(|(document, _)| lay.get(&document)) {
            *votes.entry(kept.theme).or_default() += 1;
        }
        let all: usize = votes.values().sum();
        let most = votes.iter().max_by_key(|(_, votes)| **votes);
        most.filter(|(_, votes)| **votes * 2 > all)
            .map(|(theme, _)| *theme)
    };
    found.themes.iter().map(heir).collect()
}

fn place_answers(
    tx: &mut Tx<'_>,
    before: &Before,
    found: &Found,
    lay: &BTreeMap<i64, Kept>,
    numbers: &[i64],
) -> Result<(), Error> {
    let by_person = |document: i64| {
        lay.get(&document)
            .is_some_and(|kept| kept.placed_by.is_some())
    };
    for one in &found.assigned {
        let Some((document, _)) = before.document(one.text).filter(|(d, _)| !by_person(*d)) else {
            continue;
        };
        if let Some(theme) = numbers.get(one.theme) {
            let strength_permille = (one.strength * 1000.0).round() as i64;
            rows::place(
                tx,
                &Kept {
                    document,
                    theme: *theme,
                    strength_permille,
                    placed_by: None,
                },
            )?;
        }
    }
    for (at, _) in &found.unassigned {
        if let Some((document, _)) = before.document(*at).filter(|(d, _)| !by_person(*d)) {
            rows::take_out(tx, document)?;
        }
    }
    Ok(())
}

fn free(key: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2_u32..).map(|n| format!("{key}-{n}"));
    let mut keys = std::iter::once(key.to_owned()).chain(numbered);
    keys.find(|key| !taken.contains(key)).unwrap_or_default()
}

/// A theme of a question.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub fn theme(
    r: &Reader<'_>,
    commission: &Commission,
    question: &str,
    key: &str,
) -> Result<KeptTheme, Error> {
    let all = rows::of_question(r, commission.id, question)?;
    all.into_iter()
        .find(|theme| theme.key == key)
        .ok_or(Error::NotFound)
}

/// Gives a theme another name.
///
/// # Errors
/// [`Error::Refused`] where the name is blank or too long, [`Error::NotFound`] where there is no such theme.
pub fn rename(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    label: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let kept = theme(tx, commission, at.0, at.1)?;
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.is_empty() {
        return Err(Refusal::new("theme-nameless", |l| words(l).msg_theme_nameless()).into());
    }
    if label.chars().count() > THEME_LABEL_CHARS_MAX {
        let most = THEME_LABEL_CHARS_MAX.to_string();
        return Err(
            Refusal::new("theme-name-long", |l| words(l).msg_theme_name_long(&most)).into(),
        );
    }
    let named_by = Some(by.0.to_owned());
    rows::change(
        tx,
        &KeptTheme {
            label,
            named_by,
            ..kept
        },
    )?;
    changed(tx, commission, at, by)
}

/// Puts the answers of one theme into another and deletes the first.
///
/// # Errors
/// [`Error::Refused`] where both are the same, [`Error::NotFound`] where one is not there.
pub fn merge(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    into: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let from = theme(tx, commission, at.0, at.1)?;
    let into = theme(tx, commission, at.0, into)?;
    if from.id == into.id {
        return Err(Refusal::new("theme-itself", |l| words(l).msg_theme_itself()).into());
    }
    for kept in rows::members(tx, commission.id, at.0)? {
        if kept.theme == from.id {
            rows::place(
                tx,
                &Kept {
                    theme: into.id,
                    ..kept
                },
            )?;
        }
    }
    rows::drop(tx, from.id)?;
    changed(tx, commission, (at.0, &into.key), by)
}

/// Parts a theme: `found` are the themes of its own answers, in the order of `before`. The first keeps the key.
///
/// # Errors
/// [`Error::Refused`] where its answers say the same, [`Error::NotFound`] where there is no such theme.
pub fn split(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    before: &Before,
    found: &Found,
    by: (&str, i64),
) -> Result<(), Error> {
    let kept = theme(tx, commission, at.0, at.1)?;
    if found.themes.len() < 2 {
        return Err(Refusal::new("theme-one", |l| words(l).msg_theme_one()).into());
    }
    let all = rows::of_question(tx, commission.id, at.0)?;
    let mut keys: BTreeSet<String> = all.into_iter().map(|theme| theme.key).collect();
    let mut numbers = Vec::new();
    for (place, theme) in found.themes.iter().enumerate() {
        let (label, terms) = (theme.label.clone(), theme.terms.clone());
        let number = if place == 0 {
            let named_by = None;
            rows::change(
                tx,
                &KeptTheme {
                    label,
                    terms,
                    named_by,
                    ..kept.clone()
                },
            )?;
            kept.id
        } else {
            let key = free(&theme.id, &keys);
            keys.insert(key.clone());
            rows::add(
                tx,
                commission.id,
                at.0,
                &KeptTheme {
                    key,
                    label,
                    terms,
                    ..KeptTheme::default()
                },
            )?
        };
        rows::set_passages(tx, number, &spans_of(before, theme))?;
        numbers.push(number);
    }
    for one in &found.assigned {
        let (Some((document, _)), Some(theme)) =
            (before.document(one.text), numbers.get(one.theme))
        else {
            continue;
        };
        let strength_permille = (one.strength * 1000.0).round() as i64;
        let placed_by = Some(by.0.to_owned());
        rows::place(
            tx,
            &Kept {
                document,
                theme: *theme,
                strength_permille,
                placed_by,
            },
        )?;
    }
    changed(tx, commission, at, by)
}

/// Only the answers that lie in a theme.
///
/// # Errors
/// [`Error::NotFound`] where there is no such theme.
pub fn answers_of(
    r: &Reader<'_>,
    commission: &Commission,
    at: (&str, &str),
) -> Result<Before, Error> {
    let theme = theme(r, commission, at.0, at.1)?;
    let lies = rows::members(r, commission.id, at.0)?.into_iter();
    let lies: BTreeSet<i64> = lies
        .filter(|kept| kept.theme == theme.id)
        .map(|kept| kept.document)
        .collect();
    let mut before = answers(r, commission, at.0)?;
    before
        .answers
        .retain(|(document, ..)| lies.contains(document));
    Ok(before)
}

/// Makes a code of a theme and puts it, as this person's codings, on those of its passages that are named; none is put without.
/// Answers the code's key.
///
/// # Errors
/// [`Error::Refused`] where the code cannot be made or a passage was changed meanwhile.
pub fn promote(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    entry: &Entry,
    passages: &[usize],
    by: (&str, i64),
) -> Result<String, Error> {
    let kept = theme(tx, commission, at.0, at.1)?;
    let key = match &kept.code {
        Some(code) => code.clone(),
        None => keep::add(tx, commission, None, entry, by)?,
    };
    let spans = rows::passages(tx, kept.id)?;
    for span in passages.iter().filter_map(|number| spans.get(*number)) {
        let Some(document) = evidence::document(tx, span.document)? else {
            continue;
        };
        let span = acts::span_of_page(&document, span.version, span.start..span.end)?;
        acts::put(tx, commission, &document, span, &key, by)?;
    }
    rows::promoted(tx, kept.id, &key)?;
    changed(tx, commission, at, by)?;
    Ok(key)
}

/// Drops a theme: its answers lie in none.
///
/// # Errors
/// [`Error::NotFound`] where there is no such theme.
pub fn discard(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let kept = theme(tx, commission, at.0, at.1)?;
    rows::drop(tx, kept.id)?;
    changed(tx, commission, at, by)
}

fn changed(
    tx: &mut Tx<'_>,
    commission: &Commission,
    at: (&str, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let about = format!("{} {}", at.0, at.1);
    record(tx, commission.id, by.0, by.1, "theme-changed", &about)?;
    Ok(())
}

/// How themes of a stored question are looked for.
pub fn settings(count: Option<usize>, seed: u64) -> Settings {
    Settings {
        count,
        seed,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    }
}
