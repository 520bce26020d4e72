//! Search over texts held in memory, for files on the command line.
//!
//! Guarantees: the matching rule is that of [`Query`], the same as on a stored commission; the order is fixed by the texts and the
//! query alone: first the texts that hold every typed form as typed, then by score, then by id.
//!
//! Method: Okapi BM25 (Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009), k1 = 1.2, b = 0.75, with
//! idf = ln(1 + (N - n + 0.5) / (n + 0.5)); the alternatives of a group count as one term.
//!
//! It deliberately keeps no file and forgets everything when it is dropped.

use crate::limits::{SNIPPET_AROUND_WORDS, SNIPPETS_MAX};
use crate::{Group, Language, Query, Word, slice, words};
use serde::Serialize;
use std::collections::BTreeMap;

const K1: f64 = 1.2;
const B: f64 = 0.75;

/// Texts that can be searched.
#[derive(Debug, Default)]
pub struct Index {
    texts: Vec<Indexed>,
    /// Folded word -> (text, word) in order.
    places: BTreeMap<String, Vec<(usize, usize)>>,
    words: usize,
}

#[derive(Debug)]
struct Indexed {
    id: String,
    text: String,
    welsh: bool,
    words: usize,
}

/// A text that matches.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// The text's id.
    pub id: String,
    /// BM25: greater is closer; never negative; only comparable within one query.
    pub score: f64,
    /// Whether every word stands in the text as typed (apart from case and diacritics). These hits come first.
    pub exact: bool,
    /// Up to [`SNIPPETS_MAX`] places, in the order of the text, that do not overlap.
    pub snippets: Vec<Snippet>,
}

/// A place that matches, with the words around it. All offsets are code points of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// Where the match starts.
    pub start: usize,
    /// Where the match ends, exclusive.
    pub end: usize,
    /// Where the words around it start.
    pub from: usize,
    /// Where the words around it end, exclusive.
    pub to: usize,
    /// The text between `from` and `to`, as written.
    pub text: String,
}

/// A match of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    text: usize,
    word: usize,
    length: usize,
    expanded: bool,
}

impl Index {
    /// An index with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text. `language` is what the text is in, if known: Welsh forms are looked for in Welsh texts only.
    pub fn add(&mut self, id: &str, text: &str, language: Option<Language>) {
        let number = self.texts.len();
        let mut count = 0;
        for word in words(text) {
            self.places
                .entry(word.folded)
                .or_default()
                .push((number, count));
            count += 1;
        }
        self.words += count;
        self.texts.push(Indexed {
            id: id.to_owned(),
            text: text.to_owned(),
            welsh: language == Some(Language::Cy),
            words: count,
        });
    }

    /// How many texts it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The texts that match, best first.
    #[must_use]
    pub fn hits(&self, query: &Query) -> Vec<Hit> {
        let mut found: BTreeMap<usize, Found> = BTreeMap::new();
        for (number, group) in query.groups.iter().enumerate() {
            let by_text = self.by_text(group);
            let idf = self.idf(by_text.len());
            found.retain(|text, _| by_text.contains_key(text));
            for (text, places) in by_text {
                if number > 0 && !found.contains_key(&text) {
                    continue;
                }
                let entry = found.entry(text).or_insert(Found {
                    score: 0.0,
                    exact: true,
                    places: Vec::new(),
                });
                entry.score += idf * self.saturated(places.len(), text);
                entry.exact &= places.iter().any(|place| !place.expanded);
                entry.places.extend(places);
            }
        }
        for group in &query.excluded {
            for text in self.by_text(group).into_keys() {
                found.remove(&text);
            }
        }
        self.ranked(found)
    }

    fn ranked(&self, found: BTreeMap<usize, Found>) -> Vec<Hit> {
        let mut hits: Vec<Hit> = found
            .into_iter()
            .filter_map(|(number, found)| {
                let text = self.texts.get(number)?;
                Some(Hit {
                    id: text.id.clone(),
                    score: found.score,
                    exact: found.exact,
                    snippets: snippets(&text.text, found.places),
                })
            })
            .collect();
        hits.sort_by(|a, b| {
            b.exact
                .cmp(&a.exact)
                .then(b.score.total_cmp(&a.score))
                .then_with(|| a.id.cmp(&b.id))
        });
        hits
    }

    /// The places of a group, by text.
    fn by_text(&self, group: &Group) -> BTreeMap<usize, Vec<Place>> {
        let mut by_text: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
        let forms = group
            .anywhere
            .iter()
            .map(|form| (form, false))
            .chain(group.in_welsh.iter().map(|form| (form, true)));
        for (form, welsh_only) in forms {
            let length = form.split(' ').count();
            for (text, word) in self.places_of(form) {
                if !welsh_only || self.texts.get(text).is_some_and(|t| t.welsh) {
                    by_text.entry(text).or_default().push(Place {
                        text,
                        word,
                        length,
                        expanded: form != group.exact(),
                    });
                }
            }
        }
        by_text
    }

    /// Where a form stands: its words next to each other.
    fn places_of(&self, form: &str) -> Vec<(usize, usize)> {
        let mut parts = form.split(' ').map(|word| self.places.get(word));
        let Some(Some(first)) = parts.next() else {
            return Vec::new();
        };
        let mut places = first.clone();
        for (distance, part) in parts.enumerate() {
            let Some(part) = part else { return Vec::new() };
            places.retain(|(text, word)| part.binary_search(&(*text, word + distance + 1)).is_ok());
        }
        places
    }

    fn idf(&self, matching: usize) -> f64 {
        let (all, matching) = (count(self.texts.len()), count(matching));
        (1.0 + (all - matching + 0.5) / (matching + 0.5)).ln()
    }

    fn saturated(&self, times: usize, text: usize) -> f64 {
        let mean = count(self.words) / count(self.texts.len().max(1));
        let length = count(self.texts.get(text).map_or(0, |t| t.words));
        let times = count(times);
        let relative = if mean > 0.0 { length / mean } else { 1.0 };
        times * (K1 + 1.0) / (times + K1 * (1.0 - B + B * relative))
    }
}

struct Found {
    score: f64,
    exact: bool,
    places: Vec<Place>,
}

/// Whether one text matches a query: the rule of [`Index::hits`] and of the stored search, for a text at hand.
#[must_use]
pub fn matches(query: &Query, text: &str, language: Option<Language>) -> bool {
    let mut index = Index::new();
    index.add("", text, language);
    !index.hits(query).is_empty()
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The first places, typed forms before others, whose surroundings do not overlap.
fn snippets(text: &str, mut places: Vec<Place>) -> Vec<Snippet> {
    places.sort_by_key(|place| (place.expanded, place.word, place.length));
    let words = words(text);
    let mut chosen: Vec<Snippet> = Vec::new();
    for place in places {
        if chosen.len() == SNIPPETS_MAX {
            break;
        }
        if let Some(snippet) = snippet(text, &words, place)
            && chosen
                .iter()
                .all(|other| snippet.to <= other.from || other.to <= snippet.from)
        {
            chosen.push(snippet);
        }
    }
    chosen.sort_by_key(|snippet| snippet.start);
    chosen
}

fn snippet(text: &str, words: &[Word], place: Place) -> Option<Snippet> {
    let first = words.get(place.word)?;
    let last = words.get(place.word + place.length - 1)?;
    let from = words
        .get(place.word.saturating_sub(SNIPPET_AROUND_WORDS))?
        .start;
    let to = words
        .get((place.word + place.length - 1 + SNIPPET_AROUND_WORDS).min(words.len() - 1))?
        .end;
    Some(Snippet {
        start: first.start,
        end: last.end,
        from,
        to,
        text: slice(text, from, to)?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(texts: &[(&str, &str, Language)]) -> Index {
        let mut index = Index::new();
        for (id, text, language) in texts {
            index.add(id, text, Some(*language));
        }
        index
    }

    fn ids(index: &Index, query: &str) -> Vec<String> {
        index
            .hits(&Query::parse(query).unwrap())
            .into_iter()
            .map(|hit| hit.id)
            .collect()
    }

    #[test]
    fn gymru_finds_cymru_and_ty_finds_the_house() {
        let index = index(&[
            ("1", "Iechyd Cyhoeddus Cymru replied.", Language::En),
            ("2", "Pobl Gymru", Language::Cy),
            ("3", "Mae’r tŷ yn oer. Yn fy nhŷ i.", Language::Cy),
            ("4", "Yn fy nhŷ i.", Language::Cy),
        ]);
        assert_eq!(ids(&index, "Gymru"), ["2", "1"]);
        assert_eq!(ids(&index, "ty"), ["3", "4"]);
    }

    #[test]
    fn a_welsh_form_is_not_looked_for_in_english() {
        let index = index(&[
            ("fish", "Arctic char is a fish", Language::En),
            ("lift", "ei char hi", Language::Cy),
            ("car", "The car park", Language::En),
        ]);
        assert_eq!(ids(&index, "car"), ["car", "lift"]);
    }

    #[test]
    fn every_group_must_match_and_no_excluded_one() {
        let index = index(&[
            ("a", "The local hub is open out of hours.", Language::En),
            ("b", "The hub is local.", Language::En),
            ("c", "A local hub with a car park.", Language::En),
        ]);
        assert_eq!(ids(&index, "\"local hub\" -car"), ["a"]);
        assert_eq!(ids(&index, "local hub").len(), 3);
        assert!(ids(&index, "local unicorn").is_empty());
    }

    #[test]
    fn a_snippet_shows_the_match_in_its_place() {
        let text = "Ŵyn: ".repeat(30) + "the hub is here";
        let index = index(&[("x", &text, Language::En)]);
        let hits = index.hits(&Query::parse("hub").unwrap());
        let snippet = &hits[0].snippets[0];
        assert_eq!(slice(&text, snippet.start, snippet.end), Some("hub"));
        assert_eq!(
            slice(&text, snippet.from, snippet.to),
            Some(snippet.text.as_str())
        );
        assert_eq!(
            snippet.text.split_whitespace().count(),
            SNIPPET_AROUND_WORDS + 1 + 2
        );
    }

    #[test]
    fn ties_are_in_the_order_of_their_ids() {
        let index = index(&[
            ("b", "hub", Language::En),
            ("a", "hub", Language::En),
            ("c", "hub hub x", Language::En),
        ]);
        let hits = index.hits(&Query::parse("hub").unwrap());
        let tied: Vec<_> = hits
            .iter()
            .filter(|h| h.score == hits.iter().find(|o| o.id == "a").unwrap().score)
            .map(|h| h.id.as_str())
            .collect();
        assert_eq!(tied, ["a", "b"]);
    }

    #[test]
    fn the_score_is_the_published_formula() {
        // N = 2, n = 1, one occurrence in a text of 2 words where the mean is 2: idf = ln(2) and the rest is 1.
        let index = index(&[
            ("a", "hub one", Language::En),
            ("b", "two three", Language::En),
        ]);
        let score = index.hits(&Query::parse("hub").unwrap())[0].score;
        assert!((score - 2.0_f64.ln()).abs() < 1e-12, "{score}");
    }
}
