//! Texts as rows of words, each word a number.
//!
//! Guarantees: two words have one number exactly when [`text::fold`] spells them alike (but for a collision of 64-bit hashes);
//! the numbers do not depend on order, thread count or machine.

use crate::limits::TEXT_WORDS_MAX;
use parallel::in_parts;
use stats::random::hashed;

/// Bytes of a text for one word, at most, of most texts: room that is made at once.
pub(crate) const BYTES_A_WORD: usize = 5;

/// A word: the hash of its folded spelling.
pub(crate) type WordId = u64;

/// The words of many texts.
pub(crate) struct Words {
    all: Vec<WordId>,
    ends: Vec<usize>,
}

impl Words {
    /// The words of these texts, in their order.
    pub(crate) fn of(texts: &[&str], threads: usize) -> Self {
        let parts = in_parts(texts, threads, |part| {
            let mut words = Self {
                all: Vec::new(),
                ends: Vec::with_capacity(part.len()),
            };
            for text in part {
                words.push(text);
            }
            words
        });
        let mut whole = Self {
            all: Vec::with_capacity(parts.iter().map(|part| part.all.len()).sum()),
            ends: Vec::with_capacity(texts.len()),
        };
        for part in parts {
            let before = whole.all.len();
            whole.all.extend(part.all);
            whole.ends.extend(part.ends.iter().map(|end| end + before));
        }
        whole
    }

    fn push(&mut self, text: &str) {
        let before = self.all.len();
        let all = &mut self.all;
        all.reserve(text.len() / BYTES_A_WORD);
        text::each_word(text, |word, _, _| {
            if all.len() - before < TEXT_WORDS_MAX {
                all.push(word_id(word));
            }
        });
        self.ends.push(self.all.len());
    }

    /// How many texts there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The words of one text; none for a text that is not there.
    pub(crate) fn row(&self, text: usize) -> &[WordId] {
        let start = match text.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(text).copied().unwrap_or(start);
        self.all.get(start..end).unwrap_or_default()
    }
}

/// The number of a folded word.
pub(crate) fn word_id(folded: &str) -> WordId {
    let mut hash = 0x9e37_79b9_7f4a_7c15_u64 ^ folded.len() as u64;
    let (eights, rest) = folded.as_bytes().as_chunks::<8>();
    for eight in eights {
        hash = hashed(hash ^ u64::from_le_bytes(*eight));
    }
    if !rest.is_empty() {
        let last = rest.iter().rev();
        hash = hashed(hash ^ last.fold(0, |bits, byte| bits << 8 | u64::from(*byte)));
    }
    hash
}

/// A hash of a row of words, in order.
pub(crate) fn row_hash(row: &[WordId]) -> u64 {
    row.iter().fold(row.len() as u64, |hash, word| {
        hashed(hash.rotate_left(7) ^ word)
    })
}
