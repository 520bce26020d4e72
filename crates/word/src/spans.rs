//! Which paragraphs of a returned document are which text: by their bookmarks.
//!
//! A text may stand in several paragraphs, and paragraphs may have been joined: a span has a beginning and an end, each a
//! paragraph and an offset, removed words counted.

use crate::names::Mark;
use ingest::{Change, Marked, MarkedParagraph};
use std::collections::{BTreeMap, BTreeSet};

/// Where a text stands.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) mark: Mark,
    /// Whether the mark itself came back; else the paragraph was found by what it says.
    pub(crate) is_marked: bool,
    pub(crate) first: usize,
    from: usize,
    pub(crate) last: usize,
    to: usize,
}

/// Words with one fate, of several paragraphs.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    pub(crate) text: String,
    pub(crate) change: Option<Change>,
}

impl Span {
    /// These whole paragraphs.
    pub(crate) fn whole(mark: Mark, first: usize, last: usize) -> Self {
        Self {
            mark,
            is_marked: false,
            first,
            from: 0,
            last,
            to: usize::MAX,
        }
    }

    /// Its words, with a blank line where a paragraph ends.
    pub(crate) fn segments(&self, marked: &Marked) -> Vec<Segment> {
        let mut segments = Vec::new();
        let paragraphs = marked
            .paragraphs
            .get(self.first..=self.last)
            .unwrap_or_default();
        let end = paragraphs.len().saturating_sub(1);
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let from = if index == 0 { self.from } else { 0 };
            let to = if index == end { self.to } else { usize::MAX };
            cut(paragraph, from, to, &mut segments);
            if index < end {
                segments.push(Segment {
                    text: "\n\n".to_owned(),
                    change: paragraph.end.clone(),
                });
            }
        }
        segments
    }
}

fn cut(paragraph: &MarkedParagraph, from: usize, to: usize, out: &mut Vec<Segment>) {
    let mut at = 0;
    for piece in &paragraph.pieces {
        let length = piece.text.chars().count();
        let (first, past) = (from.max(at) - at, to.min(at + length).saturating_sub(at));
        if first < past.min(length) {
            let text = piece.text.chars().skip(first).take(past - first).collect();
            out.push(Segment {
                text,
                change: piece.change.clone(),
            });
        }
        at += length;
    }
}

/// The spans of all marks of ours, in the order in which they begin.
pub(crate) fn spans(marked: &Marked) -> Vec<Span> {
    let mut begins: Vec<(usize, usize, Mark, &str)> = Vec::new();
    let mut ends: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (number, paragraph) in marked.paragraphs.iter().enumerate() {
        for bookmark in &paragraph.bookmarks {
            match (bookmark.begins, Mark::of(&bookmark.name)) {
                (true, Some(mark)) if seen.insert(bookmark.name.as_str()) => {
                    begins.push((number, bookmark.at, mark, &bookmark.name));
                }
                (false, Some(_)) => {
                    ends.insert(&bookmark.name, (number, bookmark.at));
                }
                _ => {}
            }
        }
    }
    begins.sort_by_key(|(number, at, ..)| (*number, *at));
    let places: Vec<(usize, usize)> = begins
        .iter()
        .map(|(number, at, ..)| (*number, *at))
        .collect();
    begins
        .into_iter()
        .enumerate()
        .map(|(index, (first, at, mark, name))| {
            let next = places.get(index + 1).copied();
            let last = match ends.get(name) {
                Some((number, 0)) if *number > first => number - 1,
                Some((number, _)) => (*number).max(first),
                None => first,
            };
            // The next text begins behind this one, whatever the end of its bookmark says.
            let last = match next {
                Some((number, 0)) if number > first => last.min(number - 1),
                Some((number, _)) => last.min(number),
                None => last,
            };
            let to = match next {
                Some((number, at)) if number == last => at,
                _ => usize::MAX,
            };
            let is_first = index == 0
                || places
                    .get(index - 1)
                    .is_none_or(|(number, _)| *number != first);
            let from = if is_first { 0 } else { at };
            Span {
                mark,
                is_marked: true,
                first,
                from,
                last,
                to,
            }
        })
        .collect()
}
