//! Whether words that must not be published stand in what is about to be.
//!
//! Guarantees: a sealed piece of [`SEALED_WINDOW_WORDS`] words or more is found wherever that many of its words stand together,
//! in any encoding [`crate::stream()`] undoes, unless those very words also stand in a text that is published. A shorter piece is found
//! next to the words that stood beside it and, where it is of two words or has a digit or an `@`, also alone; a
//! long number also where its digits are spaced otherwise or begin with 44 for 0. A [`Leak`] carries no sealed word, so that it can be printed.
//!
//! What is published elsewhere is no secret: a short piece found in the published text of *another* document is no longer looked for
//! alone. The published text of its own document does not excuse it, so a second mention that was not redacted is found.
//!
//! Method: 64-bit rolling hashes of words, so 10,000 pieces cost one look-up a word; two different windows agree by accident less
//! than once in 10^6 exports of 100 MB.
//!
//! It deliberately does not find a paraphrase, a translation, or fewer than eight words of a long piece.

use crate::fold::each_word;
use crate::limits::{
    SEALED_ALONE_CHARS_MIN, SEALED_CONTEXT_WORDS_MAX, SEALED_NUMBER_DIGITS_MIN,
    SEALED_NUMBER_GROUPS_MAX, SEALED_WINDOW_WORDS,
};
use crate::rolling::{Filter, Rolling, Table, sequence_hash, word_hash};
use crate::stream::{Stream, stream};
use std::collections::{BTreeMap, VecDeque};

/// Something that must not be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Its id, which a leak names.
    pub id: &'t str,
    /// The document it stands in.
    pub document: &'t str,
    /// The sealed words: a whole confidential document, an original that was redacted, or a redacted span.
    pub text: &'t str,
    /// The words before a redacted span, in the original; empty for a whole document.
    pub before: &'t str,
    /// The words after it.
    pub after: &'t str,
}

/// A text that is published, as it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published<'t> {
    /// The document it is the published version of; empty for a text of the commission's own.
    pub document: &'t str,
    /// Its words.
    pub text: &'t str,
}

/// Sealed words found in exported bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// The piece that leaks.
    pub piece: String,
    /// Which word of the stream begins it, from 0.
    pub at: usize,
    /// How many words of the stream it covers.
    pub words: usize,
}

/// Every sealed piece, ready to be searched for.
#[derive(Debug)]
pub struct Sealed {
    pieces: Vec<Named>,
    windows: Table<u32>,
    /// Short pieces, alone and in their context.
    patterns: Table<Vec<u32>>,
    /// The last two words (or the only one) of a pattern -> the lengths of such patterns, one bit each.
    endings: Table<u32>,
    /// Long numbers, by their digits run together.
    numbers: Table<Vec<u32>>,
    filter: Filter,
}

#[derive(Debug)]
struct Named {
    id: String,
    document: String,
    searched: bool,
}

impl Sealed {
    /// Takes the sealed pieces, then strikes out what is published anyway.
    #[must_use]
    pub fn new<'t>(
        pieces: impl IntoIterator<Item = Piece<'t>>,
        published: impl IntoIterator<Item = Published<'t>>,
    ) -> Self {
        let mut sealed = Self {
            pieces: Vec::new(),
            windows: Table::default(),
            patterns: Table::default(),
            endings: Table::default(),
            numbers: Table::default(),
            filter: Filter::new(),
        };
        for piece in pieces {
            sealed.seal(piece);
        }
        for text in published {
            sealed.strike_out(text);
        }
        sealed
    }

    /// The ids of pieces that cannot be searched for: a single common word whose context was not given, or no word at all.
    #[must_use]
    pub fn unsearched(&self) -> Vec<&str> {
        self.pieces
            .iter()
            .filter(|piece| !piece.searched)
            .map(|piece| piece.id.as_str())
            .collect()
    }

    /// Where sealed pieces stand in a stream, by place. Neighbouring places of one piece are one leak.
    #[must_use]
    pub fn leaks(&self, stream: &Stream) -> Vec<Leak> {
        let mut found: Vec<(u32, usize, usize)> = Vec::new();
        let mut known: BTreeMap<u32, usize> = BTreeMap::new();
        let mut before = 0;
        for view in stream.views() {
            let mut here = Vec::new();
            let read = self.search(&view.text, |piece, at, words| {
                join(&mut here, (piece, before + at, words));
            });
            // One more layer of a text already read tells only what was not told, or told in part.
            here.retain(|(piece, _, words)| {
                !view.again || known.get(piece).is_none_or(|told| told < words)
            });
            for (piece, _, words) in &here {
                let told = known.entry(*piece).or_default();
                *told = (*told).max(*words);
            }
            found.extend(here);
            before += read;
        }
        self.told(found)
    }

    fn told(&self, mut found: Vec<(u32, usize, usize)>) -> Vec<Leak> {
        found.sort_unstable();
        let mut joined = Vec::new();
        for place in found {
            join(&mut joined, place);
        }
        joined.sort_unstable_by_key(|(piece, at, _)| (*at, *piece));
        let name = |piece: u32| {
            self.named(piece)
                .map_or_else(String::new, |named| named.id.clone())
        };
        joined
            .into_iter()
            .map(|(piece, at, words)| Leak {
                piece: name(piece),
                at,
                words,
            })
            .collect()
    }

    fn named(&self, piece: u32) -> Option<&Named> {
        usize::try_from(piece)
            .ok()
            .and_then(|at| self.pieces.get(at))
    }

    fn seal(&mut self, piece: Piece<'_>) {
        let Ok(number) = u32::try_from(self.pieces.len()) else {
            return;
        };
        let mut searched = false;
        for Reading { words, hidden } in readings(piece.text) {
            if words.len() >= SEALED_WINDOW_WORDS {
                searched = true;
                self.seal_windows(number, &words);
            } else if !words.is_empty() && !hidden {
                searched |= self.seal_short(number, &words, piece);
            }
        }
        self.pieces.push(Named {
            id: piece.id.to_owned(),
            document: piece.document.to_owned(),
            searched,
        });
    }

    /// Whether there was any way to look for it.
    fn seal_short(&mut self, number: u32, words: &[String], piece: Piece<'_>) -> bool {
        let chars: usize = words.iter().map(String::len).sum();
        let alone = words.len() > 1 || (chars >= SEALED_ALONE_CHARS_MIN && has_sign(piece.text));
        if alone {
            self.add_pattern(number, words);
            self.add_number(number, words);
        }
        let patterns = in_context(words, piece.before, piece.after);
        for pattern in &patterns {
            self.add_pattern(number, pattern);
        }
        alone || !patterns.is_empty()
    }

    fn seal_windows(&mut self, number: u32, words: &[String]) {
        for window in words.windows(SEALED_WINDOW_WORDS) {
            let hash = sequence_hash(window);
            self.filter.add(hash);
            self.windows.entry(hash).or_insert(number);
        }
    }

    fn add_pattern(&mut self, number: u32, words: &[String]) {
        let Some(ending) = words.get(words.len().saturating_sub(2)..) else {
            return;
        };
        let ending = sequence_hash(ending);
        self.filter.add(ending);
        *self.endings.entry(ending).or_default() |= 1 << words.len();
        let pieces = self.patterns.entry(sequence_hash(words)).or_default();
        if !pieces.contains(&number) {
            pieces.push(number);
        }
    }

    fn add_number(&mut self, number: u32, words: &[String]) {
        if !words.iter().all(|word| is_digits(word)) {
            return;
        }
        let digits = words.concat();
        let abroad = digits.strip_prefix('0').map(|rest| format!("44{rest}"));
        let at_home = digits.strip_prefix("44").map(|rest| format!("0{rest}"));
        for digits in [Some(digits), abroad, at_home].into_iter().flatten() {
            if digits.len() >= SEALED_NUMBER_DIGITS_MIN {
                self.numbers
                    .entry(word_hash(&digits))
                    .or_default()
                    .push(number);
            }
        }
    }

    fn strike_out(&mut self, published: Published<'_>) {
        let mut windows = Vec::new();
        let mut short = Vec::new();
        let stream = stream(published.text.as_bytes());
        let texts = stream.views().iter().map(|view| view.text.as_str());
        for text in texts.chain([published.text]) {
            self.each_match(text, |key, _, _| match key {
                Key::Window(hash) => windows.push(hash),
                Key::Pattern(hash) | Key::Number(hash) => short.push(hash),
            });
        }
        for hash in windows {
            self.windows.remove(&hash);
        }
        let pieces = &self.pieces;
        let own = |piece: &u32| {
            let named = usize::try_from(*piece).ok().and_then(|at| pieces.get(at));
            named.is_some_and(|named| named.document == published.document)
        };
        for hash in short {
            for table in [&mut self.patterns, &mut self.numbers] {
                if let Some(listed) = table.get_mut(&hash) {
                    listed.retain(own);
                }
            }
        }
    }

    /// Calls `leak(piece, at, words)` for every match and returns how many words were read.
    fn search(&self, text: &str, mut leak: impl FnMut(u32, usize, usize)) -> usize {
        self.each_match(text, |key, at, words| match key {
            Key::Window(hash) => {
                if let Some(piece) = self.windows.get(&hash) {
                    leak(*piece, at, words);
                }
            }
            Key::Pattern(hash) => self
                .patterns
                .get(&hash)
                .into_iter()
                .flatten()
                .for_each(|piece| leak(*piece, at, words)),
            Key::Number(hash) => self
                .numbers
                .get(&hash)
                .into_iter()
                .flatten()
                .for_each(|piece| leak(*piece, at, words)),
        })
    }

    /// Calls `matched(key, at, words)` for every key of a table that stands in the text; returns how many words were read.
    fn each_match(&self, text: &str, mut matched: impl FnMut(Key, usize, usize)) -> usize {
        let mut rolling = Rolling::new();
        let mut digits = Digits::default();
        each_word(text, |word, _, _| {
            rolling.push(word_hash(word));
            let read = rolling.read;
            if let Some(hash) = rolling.last(SEALED_WINDOW_WORDS)
                && self.filter.may_have(hash)
                && self.windows.contains_key(&hash)
            {
                matched(
                    Key::Window(hash),
                    read - SEALED_WINDOW_WORDS,
                    SEALED_WINDOW_WORDS,
                );
            }
            for ending in [rolling.last(1), rolling.last(2)].into_iter().flatten() {
                if self.filter.may_have(ending)
                    && let Some(lengths) = self.endings.get(&ending)
                {
                    for length in
                        (1..PATTERN_WORDS_END).filter(|length| lengths & (1 << length) != 0)
                    {
                        if let Some(hash) = rolling
                            .last(length)
                            .filter(|hash| self.patterns.contains_key(hash))
                        {
                            matched(Key::Pattern(hash), read - length, length);
                        }
                    }
                }
            }
            digits.push(word, !self.numbers.is_empty(), |hash, groups| {
                if self.numbers.contains_key(&hash) {
                    matched(Key::Number(hash), read - groups, groups);
                }
            });
        });
        rolling.read
    }
}

enum Key {
    Window(u64),
    Pattern(u64),
    Number(u64),
}

/// A way in which a piece may be read once exported.
struct Reading {
    words: Vec<String>,
    /// Attributes and comments inside the piece: too small change to be looked for alone.
    hidden: bool,
}

/// Every reading of a piece: as it stands, and with what looks like markup or an escape undone.
fn readings(text: &str) -> Vec<Reading> {
    let mut out = vec![Reading {
        words: folded_words(text),
        hidden: false,
    }];
    for view in stream(text.as_bytes()).views() {
        let words = folded_words(&view.text);
        if out.iter().all(|reading| reading.words != words) {
            out.push(Reading {
                words,
                hidden: view.hidden,
            });
        }
    }
    out
}

fn folded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word, _, _| words.push(word.to_owned()));
    words
}

/// The piece with the words before it, with the words after it; with both where either side has fewer than two.
fn in_context(piece: &[String], before: &str, after: &str) -> Vec<Vec<String>> {
    let (before, after) = (folded_words(before), folded_words(after));
    let before = before
        .get(before.len().saturating_sub(SEALED_CONTEXT_WORDS_MAX)..)
        .unwrap_or_default();
    let after = after
        .get(..after.len().min(SEALED_CONTEXT_WORDS_MAX))
        .unwrap_or_default();
    let mut out = Vec::new();
    if before.len() > 1 {
        out.push([before, piece].concat());
    }
    if after.len() > 1 {
        out.push([piece, after].concat());
    }
    if out.len() < 2 && !(before.is_empty() && after.is_empty()) {
        out.push([before, piece, after].concat());
    }
    out
}

/// Longer than any pattern: seven words and their context.
const PATTERN_WORDS_END: usize = SEALED_WINDOW_WORDS + 2 * SEALED_CONTEXT_WORDS_MAX;

fn has_sign(text: &str) -> bool {
    text.contains(|c: char| c == '@' || c.is_numeric())
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Adds a match, or extends the last one where it is the same piece and they touch.
fn join(found: &mut Vec<(u32, usize, usize)>, (piece, at, words): (u32, usize, usize)) {
    if let Some((last, start, length)) = found.last_mut()
        && *last == piece
        && at <= *start + *length
        && at + words >= *start
    {
        let end = (at + words).max(*start + *length);
        *start = at.min(*start);
        *length = end - *start;
    } else {
        found.push((piece, at, words));
    }
}

/// The groups of digits just read, as one number.
#[derive(Default)]
struct Digits {
    groups: VecDeque<String>,
}

impl Digits {
    fn push(&mut self, word: &str, wanted: bool, mut number: impl FnMut(u64, usize)) {
        if !wanted || !is_digits(word) {
            self.groups.clear();
            return;
        }
        if self.groups.len() == SEALED_NUMBER_GROUPS_MAX {
            self.groups.pop_front();
        }
        self.groups.push_back(word.to_owned());
        let mut run = String::new();
        for (count, group) in self.groups.iter().rev().enumerate() {
            run.insert_str(0, group);
            if run.len() > NUMBER_DIGITS_MAX {
                break;
            }
            if run.len() >= SEALED_NUMBER_DIGITS_MIN {
                number(word_hash(&run), count + 1);
            }
        }
    }
}

/// No number that is sealed is longer than an IBAN.
const NUMBER_DIGITS_MAX: usize = 34;
