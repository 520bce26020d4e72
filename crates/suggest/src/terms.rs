//! What a text is made of, as far as this room looks: its words, pairs of neighbouring words, and runs of letters in words.
//!
//! Guarantees: terms are of folded words (`text::fold`), so that case, diacritics and apostrophes do not matter; in a text that
//! reads as Welsh each word also stands for every radical that it may be a mutation of, so that *ofal* and *gofal* meet; a term
//! knows its place in code points. Weights are those of G. Salton and C. Buckley (1988): `1 + ln` of how often a term stands in
//! the text, times `1 + ln((1 + texts) / (1 + texts that hold it))`; a row has length one, half of its square in words and pairs,
//! half in runs of letters. Where it is known which of several questions a text answers, its row goes on behind that: each word and
//! pair counts once more as a word of an answer to that question, and the question has a column too, so that a line learns what a
//! word means everywhere and, as far as codings show it, what it means here (Daumé 2007, *Frustratingly easy domain adaptation*).
//! A text without a term has no question either.
//!
//! It deliberately drops no common words: what tells a code is for the codings to say.

use crate::limits::{
    ASKED_LENGTH, BUCKET_BITS, QUESTION_VALUE, RUN_CHARS, TERM_TEXTS_MIN, TEXT_WORDS_MAX,
    WORD_CHARS_MAX,
};
use crate::questions::Questions;
use crate::rows::Thin;
use crate::threads::{blocks, each};
use stats::random::mixed;
use std::ops::Range;
use text::Language;

/// Where a term is counted: words and pairs first, then runs of letters, then words and pairs as those of an answer to a question.
type Bucket = u32;

/// Buckets of each of these.
const BUCKETS: Bucket = 1 << BUCKET_BITS;
const NO_COLUMN: u32 = u32::MAX;

/// The terms of many texts.
pub(crate) struct Terms {
    /// Words and pairs of each text, a row of length one.
    pub(crate) words: Thin,
    /// Words, pairs and runs of letters of each text, a row of length one, and what its question adds to that; the columns of
    /// `words` come first.
    pub(crate) all: Thin,
    columns: Vec<u32>,
    weights: Vec<f32>,
    word_columns: u32,
    /// The columns of `words` and those of runs of letters.
    plain_columns: u32,
    questions: usize,
}

/// A term of one text: its column, its value in the row of `all`, and where it stands.
pub(crate) struct Placed {
    /// The column.
    pub(crate) column: u32,
    /// This occurrence's share of the value in the row of `all`.
    pub(crate) share: f64,
    /// Where it stands, in code points.
    pub(crate) place: Range<usize>,
}

impl Terms {
    /// The terms of these texts, and of the questions that they answer.
    pub(crate) fn of(texts: &[&str], questions: &Questions, threads: usize) -> Self {
        let blocks = blocks(texts.len());
        let counted: Vec<Vec<Vec<(Bucket, u32)>>> = each(blocks.len(), threads, |block| {
            let range = blocks.get(block).cloned().unwrap_or_default();
            let own = texts.get(range.clone()).unwrap_or_default().iter();
            let own = own.zip(range);
            own.map(|(text, row)| counts(text, questions.at(row)))
                .collect()
        });
        let kinds = if questions.count() > 0 { 3 } else { 2 };
        let mut holders = vec![0_u32; kinds * BUCKETS as usize];
        for (bucket, _) in counted.iter().flatten().flatten() {
            if let Some(holders) = holders.get_mut(*bucket as usize) {
                *holders += 1;
            }
        }
        let mut terms = Self {
            words: Thin::default(),
            all: Thin::default(),
            columns: vec![NO_COLUMN; holders.len()],
            weights: Vec::new(),
            word_columns: 0,
            plain_columns: 0,
            questions: questions.count(),
        };
        terms.number(&holders, texts.len());
        let weighed: Vec<(Thin, Thin)> = each(counted.len(), threads, |block| {
            let mut words = Thin::of_width(terms.word_columns as usize);
            let mut all = Thin::of_width(terms.width());
            let range = blocks.get(block).cloned().unwrap_or_default();
            for (counts, text) in counted.get(block).into_iter().flatten().zip(range) {
                let row = terms.weighed(counts);
                let of_words = row
                    .iter()
                    .filter(|(column, _)| *column < terms.word_columns);
                words.push(unit(of_words.copied(), 1.0).into_iter());
                let asked = questions.at(text).filter(|_| !row.is_empty());
                let asked = asked.map(|question| (terms.question_column(question), QUESTION_VALUE));
                all.push(terms.balanced(&row).into_iter().chain(asked));
            }
            (words, all)
        });
        terms.words = Thin::of_width(terms.word_columns as usize);
        terms.all = Thin::of_width(terms.width());
        for (words, all) in weighed {
            terms.words.append(words);
            terms.all.append(all);
        }
        terms
    }

    /// Gives a column to each bucket that enough texts hold.
    fn number(&mut self, holders: &[u32], texts: usize) {
        for (bucket, (column, holders)) in
            (0_u32..).zip(self.columns.iter_mut().zip(holders.iter().copied()))
        {
            if bucket == BUCKETS {
                self.word_columns = narrow(self.weights.len());
            }
            if holders >= TERM_TEXTS_MIN {
                *column = narrow(self.weights.len());
                let rarity = (1.0 + texts as f64) / (1.0 + f64::from(holders));
                self.weights.push((1.0 + libm::log(rarity)) as f32);
            }
        }
        let plain = self.columns.iter().take(2 * BUCKETS as usize);
        self.plain_columns = narrow(plain.filter(|column| **column != NO_COLUMN).count());
    }

    /// Columns of a row of `all`: one for each term, and one for each question.
    const fn width(&self) -> usize {
        self.weights.len() + self.questions
    }

    fn question_column(&self, question: u32) -> u32 {
        narrow(self.weights.len()).saturating_add(question)
    }

    /// The words and pairs of a text that is not among the texts, as a row of `words`.
    pub(crate) fn words_of(&self, text: &str) -> Thin {
        let row = self.weighed(&counts(text, None));
        let of_words = row
            .into_iter()
            .filter(|(column, _)| *column < self.word_columns);
        let mut words = Thin::of_width(self.word_columns as usize);
        words.push(unit(of_words, 1.0).into_iter());
        words
    }

    /// Each occurrence of a term in a text that answers this question.
    pub(crate) fn placed(&self, text: &str, question: Option<u32>) -> Vec<Placed> {
        let counts = counts(text, question);
        let row = self.balanced(&self.weighed(&counts));
        let mut out = Vec::new();
        each_term(text, question, |bucket, place| {
            let column = self.column(bucket);
            let value = row.binary_search_by_key(&column, |entry| entry.0);
            let value = value.ok().and_then(|at| row.get(at));
            let times = counts.binary_search_by_key(&bucket, |entry| entry.0);
            let times = times.ok().and_then(|at| counts.get(at));
            if let (Some((_, value)), Some((_, times))) = (value, times) {
                out.push(Placed {
                    column,
                    share: f64::from(*value) / f64::from(*times),
                    place,
                });
            }
        });
        out
    }

    /// The columns of a text's words that other texts hold too, as the words follow each other.
    pub(crate) fn word_columns_of(&self, text: &str) -> Vec<u32> {
        let mut columns = Vec::new();
        let mut read = 0_usize;
        text::each_word(text, |word, _, _| {
            read += 1;
            let column = self.column(bucket(WORD, hash(word)));
            if read <= TEXT_WORDS_MAX && column != NO_COLUMN {
                columns.push(column);
            }
        });
        columns
    }

    /// Whether a column is that of a word or a pair.
    pub(crate) const fn is_of_words(&self, column: u32) -> bool {
        column < self.word_columns
    }

    fn column(&self, bucket: Bucket) -> u32 {
        let column = self.columns.get(bucket as usize);
        column.copied().unwrap_or(NO_COLUMN)
    }

    fn weighed(&self, counts: &[(Bucket, u32)]) -> Vec<(u32, f32)> {
        let weighed = counts.iter().filter_map(|(bucket, times)| {
            let column = self.column(*bucket);
            let weight = self.weights.get(column as usize)?;
            Some((column, often(*times) * weight))
        });
        weighed.collect()
    }

    /// A row whose words have half of its square, and whose runs of letters have the other half; behind it the words as those of
    /// an answer to the question.
    fn balanced(&self, row: &[(u32, f32)]) -> Vec<(u32, f32)> {
        let first = |past: u32| row.partition_point(|(column, _)| *column < past);
        let (plain, asked) = row.split_at(first(self.plain_columns));
        let (words, letters) = plain.split_at(first(self.word_columns));
        let mut out = unit(words.iter().copied(), std::f32::consts::FRAC_1_SQRT_2);
        out.extend(unit(
            letters.iter().copied(),
            std::f32::consts::FRAC_1_SQRT_2,
        ));
        out.extend(unit(asked.iter().copied(), ASKED_LENGTH));
        out
    }
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NO_COLUMN)
}

fn often(times: u32) -> f32 {
    match times {
        0 | 1 => 1.0,
        more => (1.0 + libm::log(f64::from(more))) as f32,
    }
}

/// Entries scaled to this length.
fn unit(entries: impl Iterator<Item = (u32, f32)>, length: f32) -> Vec<(u32, f32)> {
    let mut entries: Vec<(u32, f32)> = entries.collect();
    let squares: f64 = entries
        .iter()
        .map(|(_, value)| f64::from(*value) * f64::from(*value))
        .sum();
    if squares > 0.0 {
        let scale = (f64::from(length) / squares.sqrt()) as f32;
        for (_, value) in &mut entries {
            *value *= scale;
        }
    }
    entries
}

/// How often each term stands in a text that answers this question, in the order of the buckets.
fn counts(text: &str, question: Option<u32>) -> Vec<(Bucket, u32)> {
    let mut buckets = Vec::new();
    each_term(text, question, |bucket, _| buckets.push(bucket));
    buckets.sort_unstable();
    let runs = buckets.chunk_by(|a, b| a == b);
    runs.filter_map(|run| Some((*run.first()?, narrow(run.len()))))
        .collect()
}

const WORD: u64 = 1;
const PAIR: u64 = 2;
const ROOT: u64 = 3;
const LETTERS: u64 = 4;
const ASKED: u64 = 5;

/// Calls `emit(bucket, place)` for each term of a text that answers this question, in the order of its words.
fn each_term(text: &str, question: Option<u32>, mut emit: impl FnMut(Bucket, Range<usize>)) {
    let asked = question.map(|question| mixed(u64::from(question) + 1));
    let welsh = reads_as_welsh(text);
    let mut before: Option<(u64, usize)> = None;
    let mut letters: Vec<char> = Vec::new();
    let mut read = 0_usize;
    text::each_word(text, |word, start, end| {
        read += 1;
        if read > TEXT_WORDS_MAX {
            return;
        }
        let own = hash(word);
        emit(bucket(WORD, own), start..end);
        if let Some(asked) = asked {
            emit(bucket(ASKED, asked ^ own), start..end);
        }
        if let Some((other, from)) = before {
            let pair = other.rotate_left(21) ^ own;
            emit(bucket(PAIR, pair), from..end);
            if let Some(asked) = asked {
                emit(bucket(ASKED, asked ^ mixed(pair)), from..end);
            }
        }
        before = Some((own, start));
        if welsh {
            for radical in text::radicals(word) {
                emit(bucket(ROOT, hash(&radical)), start..end);
            }
        }
        letters.clear();
        letters.push(' ');
        letters.extend(word.chars().take(WORD_CHARS_MAX));
        letters.push(' ');
        for length in RUN_CHARS {
            for run in letters.windows(length) {
                let run = run.iter().fold(length as u64, |hash, letter| {
                    mixed(hash.rotate_left(7) ^ u64::from(u32::from(*letter)))
                });
                emit(bucket(LETTERS, run), start..end);
            }
        }
    });
}

/// Whether more of a text's telling words are Welsh than English.
fn reads_as_welsh(text: &str) -> bool {
    let mut balance = 0_i64;
    let mut read = 0_usize;
    text::each_word(text, |word, _, _| {
        read += 1;
        if read <= TEXT_WORDS_MAX {
            balance += match text::tells(word) {
                Some(Language::Cy) => 1,
                Some(Language::En) => -1,
                None => 0,
            };
        }
    });
    balance > 0
}

fn bucket(kind: u64, hash: u64) -> Bucket {
    let low = mixed(hash ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)) >> (64 - BUCKET_BITS);
    let first = match kind {
        LETTERS => BUCKETS,
        ASKED => 2 * BUCKETS,
        _ => 0,
    };
    first | u32::try_from(low).unwrap_or(0)
}

fn hash(word: &str) -> u64 {
    let mut hash = word.len() as u64;
    for chunk in word.as_bytes().chunks(8) {
        let mut bytes = [0_u8; 8];
        for (to, from) in bytes.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash = mixed(hash.wrapping_add(0x9e37_79b9_7f4a_7c15) ^ u64::from_le_bytes(bytes));
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::Rows as _;

    #[test]
    fn a_row_has_length_one_and_half_of_it_in_words() {
        let texts = ["the bus was late", "the bus was early", "a late bus"];
        let terms = Terms::of(&texts, &Questions::default(), 1);
        for row in 0..texts.len() {
            assert!((terms.all.squares(row) - 1.0).abs() < 1e-6);
            assert!((terms.words.squares(row) - 1.0).abs() < 1e-6);
        }
        assert_eq!(terms.all.len(), 3);
    }

    #[test]
    fn a_mutated_welsh_word_meets_its_radical() {
        let texts = [
            "mae angen gofal da yn y sir",
            "roedd yr ofal yn wych iawn",
            "the car is here",
        ];
        let terms = Terms::of(&texts, &Questions::default(), 2);
        let of = |row| terms.words.row(row).map(|(c, _)| c).collect::<Vec<_>>();
        let root = terms.column(bucket(ROOT, hash("gofal")));
        assert_ne!(root, NO_COLUMN);
        assert!(of(0).contains(&root) && of(1).contains(&root) && !of(2).contains(&root));
    }

    #[test]
    fn a_term_knows_its_place_in_code_points() {
        let texts = ["Tŷ 🏠 bws hwyr", "bws hwyr"];
        let terms = Terms::of(&texts, &Questions::default(), 1);
        let placed = terms.placed(texts[0], None);
        assert!(placed.iter().any(|term| term.place == (5..8)));
        assert!(placed.iter().any(|term| term.place == (5..13)));
    }
}
