//! What was changed in a returned document: each edit and each comment as a proposal, at its text, with who made it.
//!
//! The mark of a paragraph says what was written there. So three things are told apart without anything having been kept:
//! a paragraph nobody touched, one that somebody edited, and one whose text was changed here since it went out. An edit is
//! told against what stood in the document when it went out; where that cannot be had any more, its proposal does not
//! stand and the caller must not take it.

use crate::align::align;
use crate::edits::{authors, excerpt, of_span};
use crate::hunks::Hunk;
use crate::limits::PARAGRAPHS_MAX;
use crate::spans::{Span, spans};
use ingest::Marked;
use std::collections::{BTreeMap, BTreeSet};

/// A text as it stands here now, that may be changed in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its name, `F1/text`.
    pub name: String,
    /// Its language, `cy`.
    pub language: String,
    /// What stands before it in its paragraph and is no part of it, `F1. `.
    pub prefix: String,
    /// What it says, as [`crate::paragraphs`] gives it.
    pub text: String,
}

impl Known {
    pub(crate) fn full(&self) -> String {
        format!("{}{}", self.prefix, self.text)
    }
}

/// What a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text should say something else.
    Edit,
    /// Somebody remarks something; no text is changed by it.
    Comment,
    /// Words were changed that are not for anybody to change there: a quote, what was computed, a key.
    Fixed,
    /// A paragraph was added.
    Added,
}

/// Something that somebody did to the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What it is.
    pub kind: Kind,
    /// The name of the text it is at; of an added paragraph that of the text before it. Empty where there is none.
    pub name: String,
    /// The language of that text.
    pub language: String,
    /// For an edit, the text it was made upon; nothing where nobody knows it any more.
    pub base: Option<String>,
    /// For an edit, what should be done to it.
    pub hunk: Hunk,
    /// The words that it takes away, or that are remarked upon.
    pub was: String,
    /// Whether the text still says what it said when the document went out.
    pub stands: bool,
    /// Who did it, as the document says; empty where it does not.
    pub author: String,
    /// When, as the document says (ISO 8601); empty where it does not.
    pub at: String,
    /// Whether the change was tracked; else it was found by comparing, and its author is who saved the document.
    pub tracked: bool,
}

/// What a document came back with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// The proposals in the order of the document.
    pub proposals: Vec<Proposal>,
    /// Names of texts that are not in the document, with their language.
    pub missing: Vec<(String, String)>,
    /// How many texts were found again.
    pub found: usize,
    /// The language of the document, where it can be told.
    pub language: Option<String>,
}

/// Compares a returned document with the texts as they are now.
pub fn compare(marked: &Marked, known: &[Known]) -> Compared {
    let mut spans = spans(marked);
    let language = language(&spans, marked, known);
    let taken = covered(&spans);
    let is_free = |number: &usize| {
        !taken.contains(number)
            && marked.paragraphs.get(*number).is_some_and(|paragraph| {
                let says = |taken| !paragraph.text(taken).trim().is_empty();
                !paragraph.in_contents && (says(true) || says(false))
            })
    };
    let free: BTreeSet<usize> = (0..marked.paragraphs.len().min(PARAGRAPHS_MAX))
        .filter(is_free)
        .collect();
    let here: BTreeSet<(&str, &str)> = spans
        .iter()
        .map(|span| (span.mark.name.as_str(), span.mark.language.as_str()))
        .collect();
    let absent: Vec<&Known> = known
        .iter()
        .filter(|one| language.as_deref() == Some(one.language.as_str()))
        .filter(|one| !here.contains(&(one.name.as_str(), one.language.as_str())))
        .collect();
    spans.extend(align(marked, &free, &absent));
    spans.sort_by_key(|span| span.first);
    let by_name: BTreeMap<(&str, &str), &Known> = known
        .iter()
        .map(|one| ((one.name.as_str(), one.language.as_str()), one))
        .collect();
    let mut compared = Compared {
        language,
        ..Compared::default()
    };
    let mut placed: Vec<(usize, Proposal)> = Vec::new();
    let mut found = BTreeSet::new();
    for span in &spans {
        let of = (span.mark.name.as_str(), span.mark.language.as_str());
        let known = by_name.get(&of).copied();
        if known.is_some() {
            found.insert(of);
        }
        let proposals = of_span(marked, span, known);
        placed.extend(proposals.into_iter().map(|proposal| (span.first, proposal)));
    }
    let taken = covered(&spans);
    for number in free.iter().filter(|number| !taken.contains(number)) {
        placed.extend(added(marked, *number, &spans).map(|proposal| (*number, proposal)));
    }
    placed.extend(comments(marked, &spans));
    placed.sort_by_key(|(number, _)| *number);
    compared.found = found.len();
    compared.missing = absent
        .iter()
        .filter(|one| !found.contains(&(one.name.as_str(), one.language.as_str())))
        .map(|one| (one.name.clone(), one.language.clone()))
        .collect();
    compared.proposals = placed.into_iter().map(|(_, proposal)| proposal).collect();
    compared
}

/// The language of most marks; without any, that which the document says of itself, as the last word of its ident.
fn language(spans: &[Span], marked: &Marked, known: &[Known]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for span in spans {
        *counts.entry(&span.mark.language).or_default() += 1;
    }
    let most = counts
        .iter()
        .max_by_key(|(language, count)| (**count, std::cmp::Reverse(**language)));
    if let Some((language, _)) = most {
        return Some((*language).to_owned());
    }
    let said = marked.properties.iter().find(|(name, _)| name == "tystio");
    if let Some((_, language)) = said.and_then(|(_, ident)| ident.rsplit_once(' ')) {
        return Some(language.to_owned());
    }
    let languages: BTreeSet<&str> = known.iter().map(|one| one.language.as_str()).collect();
    let all: BTreeSet<usize> = (0..marked.paragraphs.len().min(PARAGRAPHS_MAX)).collect();
    let alike = |language: &&str| {
        let texts: Vec<&Known> = known
            .iter()
            .filter(|one| one.language == **language)
            .collect();
        align(marked, &all, &texts).len()
    };
    languages.into_iter().max_by_key(alike).map(str::to_owned)
}

fn covered(spans: &[Span]) -> BTreeSet<usize> {
    spans
        .iter()
        .flat_map(|span| span.first..=span.last)
        .collect()
}

/// A paragraph that is no text of ours.
fn added(marked: &Marked, number: usize, spans: &[Span]) -> Option<Proposal> {
    let paragraph = marked.paragraphs.get(number)?;
    let text = paragraph.text(true);
    if text.trim().is_empty() {
        return None;
    }
    let whole = Span::whole(crate::names::Mark::new("", "", ""), number, number);
    let (author, at, tracked) = authors(&whole.segments(marked), marked);
    // LibreOffice keeps the mark of the first footnote only; the words of all of them are Tystio's own.
    if paragraph.in_note && !tracked {
        return None;
    }
    let kind = if paragraph.in_note {
        Kind::Fixed
    } else {
        Kind::Added
    };
    let before = spans
        .iter()
        .rev()
        .find(|span| span.last < number && !span.mark.is_other());
    let (name, language) = before.map_or_else(Default::default, |span| {
        (span.mark.name.clone(), span.mark.language.clone())
    });
    let hunk = Hunk {
        first: 0,
        past: 0,
        text: text.trim().to_owned(),
    };
    Some(Proposal {
        kind,
        name,
        language,
        base: None,
        hunk,
        was: String::new(),
        stands: false,
        author,
        at,
        tracked,
    })
}

/// The comments, each at the text it begins in, with the words it is about.
fn comments(marked: &Marked, spans: &[Span]) -> Vec<(usize, Proposal)> {
    let mut found = Vec::new();
    for remark in &marked.comments {
        let (number, from) = remark.first.unwrap_or((usize::MAX, 0));
        let past = remark.past.unwrap_or((number, from));
        let span = spans
            .iter()
            .find(|span| (span.first..=span.last).contains(&number));
        let (name, language) = span.map_or_else(Default::default, |span| {
            (span.mark.name.clone(), span.mark.language.clone())
        });
        let to = if past.0 == number { past.1 } else { usize::MAX };
        let about = marked
            .paragraphs
            .get(number)
            .map_or_else(String::new, |paragraph| {
                let all: String = paragraph
                    .pieces
                    .iter()
                    .map(|piece| piece.text.as_str())
                    .collect();
                let about: String = all
                    .chars()
                    .skip(from)
                    .take(to.saturating_sub(from))
                    .collect();
                if about.trim().is_empty() {
                    paragraph.text(true)
                } else {
                    about
                }
            });
        let hunk = Hunk {
            first: 0,
            past: 0,
            text: remark.text.clone(),
        };
        found.push((
            number,
            Proposal {
                kind: Kind::Comment,
                name,
                language,
                base: None,
                hunk,
                was: excerpt(&about),
                stands: true,
                author: remark.author.clone(),
                at: remark.at.clone(),
                tracked: true,
            },
        ));
    }
    found
}
