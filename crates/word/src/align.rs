//! Texts whose marks did not come back, found by the paragraph's own id or by what the paragraph says.
//!
//! Alike is what two texts share of their words (Dice's coefficient over the words with their numbers); the most alike
//! pair is taken first. A text of several paragraphs is found by its first and its last.

use crate::compare::Known;
use crate::limits::{ALIKE_PERMILLE_MIN, PAIRS_MAX};
use crate::names::Mark;
use crate::spans::Span;
use ingest::Marked;
use std::collections::{BTreeMap, BTreeSet};

/// What is looked for: a whole text, or the first or last paragraph of a longer one.
struct Wanted {
    known: usize,
    is_end: bool,
    words: BTreeMap<String, usize>,
}

/// The spans of these texts among the free paragraphs.
pub(crate) fn align(marked: &Marked, free: &BTreeSet<usize>, known: &[&Known]) -> Vec<Span> {
    let mut starts: BTreeMap<usize, usize> = BTreeMap::new();
    let mut ends: BTreeMap<usize, usize> = BTreeMap::new();
    let mut left = free.clone();
    for (index, one) in known.iter().enumerate() {
        let id = one.mark().paragraph_id();
        let by_id = left.iter().copied().find(|number| {
            marked
                .paragraphs
                .get(*number)
                .is_some_and(|paragraph| paragraph.id == Some(id))
        });
        if let Some(number) = by_id.filter(|_| !one.full().contains("\n\n")) {
            left.remove(&number);
            starts.insert(index, number);
        }
    }
    let mut wanted = Vec::new();
    for (index, one) in known
        .iter()
        .enumerate()
        .filter(|(index, _)| !starts.contains_key(index))
    {
        let full = one.full();
        let parts: Vec<&str> = full.split("\n\n").collect();
        let (first, last) = (
            parts.first().copied().unwrap_or_default(),
            parts.last().copied(),
        );
        wanted.push(Wanted {
            known: index,
            is_end: false,
            words: words(first),
        });
        if let Some(last) = last.filter(|_| parts.len() > 1) {
            wanted.push(Wanted {
                known: index,
                is_end: true,
                words: words(last),
            });
        }
    }
    if wanted.len().saturating_mul(left.len()) <= PAIRS_MAX {
        for (wanted, number) in pairs(marked, &left, &wanted) {
            let found = if wanted.is_end {
                &mut ends
            } else {
                &mut starts
            };
            found.insert(wanted.known, number);
        }
    }
    starts
        .into_iter()
        .filter_map(|(index, first)| {
            let one = known.get(index)?;
            let last = ends
                .get(&index)
                .copied()
                .filter(|last| *last >= first)
                .unwrap_or(first);
            Some(Span::whole(one.mark(), first, last))
        })
        .collect()
}

/// The most alike pairs, each text and each paragraph once.
fn pairs<'w>(
    marked: &Marked,
    free: &BTreeSet<usize>,
    wanted: &'w [Wanted],
) -> Vec<(&'w Wanted, usize)> {
    let mut all = Vec::new();
    for number in free {
        let Some(paragraph) = marked.paragraphs.get(*number) else {
            continue;
        };
        let theirs = words(&paragraph.text(true));
        for (index, one) in wanted.iter().enumerate() {
            let alike = alike(&one.words, &theirs);
            if alike >= ALIKE_PERMILLE_MIN {
                all.push((std::cmp::Reverse(alike), index, *number));
            }
        }
    }
    all.sort_unstable();
    let (mut texts, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    all.into_iter()
        .filter(|(_, index, number)| {
            let fresh = !texts.contains(index) && !numbers.contains(number);
            if fresh {
                texts.insert(*index);
                numbers.insert(*number);
            }
            fresh
        })
        .filter_map(|(_, index, number)| Some((wanted.get(index)?, number)))
        .collect()
}

fn words(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        *found.entry(word.to_lowercase()).or_default() += 1;
    }
    found
}

fn alike(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>) -> usize {
    let shared: usize = one
        .iter()
        .map(|(word, count)| other.get(word).map_or(0, |theirs| *count.min(theirs)))
        .sum();
    let both = one.values().sum::<usize>() + other.values().sum::<usize>();
    (2_000 * shared).checked_div(both).unwrap_or(0)
}

impl Known {
    /// Its mark as it would be written now.
    pub(crate) fn mark(&self) -> Mark {
        Mark::new(&self.name, &self.language, &self.full())
    }
}
