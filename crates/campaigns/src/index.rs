//! Which texts hold which shingles, and which texts are alike enough to meet.
//!
//! Method: the shingles of every text (three words in a row) in one inverted index; a one-permutation min-hash sketch of each
//! text (Li, Owen and Zhang 2012) whose empty bins are filled from others (Shrivastava 2017); bands of three bins are the
//! buckets in which alike texts meet (Broder 1997; Indyk and Motwani 1998).
//! It deliberately decides nothing: what a bucket holds is looked at by `found.rs`.

use crate::limits::{BAND_BINS, SHINGLE_WORDS, SKETCH_BINS};
use crate::words::{WordId, Words};
use parallel::in_parts;
use stats::random::hashed;

/// The part of a shingle's hash that the index keeps.
pub(crate) type Shingle = u32;

/// Bits of a shingle that are sorted at once.
const DIGIT_BITS: usize = 11;

/// The largest number of so many bits.
const DIGIT_MAX: u64 = (1 << DIGIT_BITS) - 1;

/// A sketch of a text.
pub(crate) type Sketch = [u32; SKETCH_BINS];

/// The shingles of a row of words, sorted, each once.
pub(crate) fn shingles(row: &[WordId]) -> Vec<Shingle> {
    let mut out: Vec<Shingle> = shingle_hashes(row).map(short).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// The shingles of each of many texts, sorted, each once.
pub(crate) struct Shingled {
    all: Vec<Shingle>,
    ends: Vec<usize>,
}

impl Shingled {
    /// The shingles of these texts, in their order.
    pub(crate) fn of(words: &Words, texts: &[usize], threads: usize) -> Self {
        let parts = in_parts(texts, threads, |part| {
            let (mut all, mut ends) = (Vec::new(), Vec::with_capacity(part.len()));
            for text in part {
                all.extend(shingles(words.row(*text)));
                ends.push(all.len());
            }
            (all, ends)
        });
        let mut whole = Self {
            all: Vec::with_capacity(parts.iter().map(|(all, _)| all.len()).sum()),
            ends: Vec::with_capacity(texts.len()),
        };
        for (all, ends) in parts {
            let before = whole.all.len();
            whole.all.extend(all);
            whole.ends.extend(ends.iter().map(|end| end + before));
        }
        whole
    }

    /// The shingles of one text, by its place; none where there is none.
    pub(crate) fn row(&self, at: usize) -> &[Shingle] {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.all.get(start..end).unwrap_or_default()
    }

    /// The shingles from `low` to `high` of every text, each before the number of its text, text by text.
    fn pairs(&self, low: Shingle, high: Shingle) -> Vec<u64> {
        let mut pairs = Vec::new();
        for (number, at) in (0_u32..).zip(0..self.ends.len()) {
            let row = self.row(at);
            let from = row.partition_point(|shingle| *shingle < low);
            let own = row.iter().skip(from).take_while(|s| **s <= high);
            pairs.extend(own.map(|shingle| u64::from(*shingle) << 32 | u64::from(number)));
        }
        pairs
    }
}

/// Pairs sorted by their shingle; those of one shingle stay in their order. Digit by digit from the last, by counting: pairs
/// are many and their shingles even, where comparing takes four times as long.
fn by_shingle(mut pairs: Vec<u64>) -> Vec<u64> {
    let mut sorted = vec![0; pairs.len()];
    for shift in (32..64).step_by(DIGIT_BITS) {
        let digit = |pair: u64| usize::try_from(pair >> shift & DIGIT_MAX).unwrap_or(0);
        let mut places = vec![0_usize; 1 << DIGIT_BITS];
        for pair in &pairs {
            if let Some(count) = places.get_mut(digit(*pair)) {
                *count += 1;
            }
        }
        let mut before = 0;
        for place in &mut places {
            before += std::mem::replace(place, before);
        }
        for pair in &pairs {
            if let Some(place) = places.get_mut(digit(*pair)) {
                if let Some(slot) = sorted.get_mut(*place) {
                    *slot = *pair;
                }
                *place += 1;
            }
        }
        std::mem::swap(&mut pairs, &mut sorted);
    }
    pairs
}

fn shingle_hashes(row: &[WordId]) -> impl Iterator<Item = u64> + '_ {
    row.windows(SHINGLE_WORDS).map(|window| {
        let folded = window.iter().fold(0_u64, |hash, word| {
            hash.rotate_left(21).wrapping_mul(0x9fb2_1c65_1e98_df25) ^ word
        });
        hashed(folded)
    })
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the low half of a hash is a hash"
)]
pub(crate) const fn short(hash: u64) -> Shingle {
    hash as Shingle
}

/// The sketch of a row of words; `None` where it has no shingle.
pub(crate) fn sketch(row: &[WordId]) -> Option<Sketch> {
    let mut bins = [u32::MAX; SKETCH_BINS];
    let mut any = false;
    for hash in shingle_hashes(row) {
        let bin = usize::try_from(hash >> 58).unwrap_or(0);
        if let Some(least) = bins.get_mut(bin) {
            let value = short(hash >> 16) & (u32::MAX >> 1);
            *least = (*least).min(value);
            any = true;
        }
    }
    any.then(|| filled(&bins))
}

/// Fills each empty bin with the value of a full one that only the bin's own number and a counter choose, so that two like
/// texts fill it alike.
fn filled(bins: &Sketch) -> Sketch {
    let mut out = *bins;
    for (bin, slot) in (0_u64..).zip(&mut out) {
        let mut attempt = 0_u64;
        while *slot == u32::MAX && attempt < 4_096 {
            let from = usize::try_from(hashed(bin << 32 | attempt) >> 58).unwrap_or(0);
            *slot = bins.get(from).copied().unwrap_or(u32::MAX);
            attempt += 1;
        }
    }
    out
}

/// In how many bins two sketches agree.
pub(crate) fn agreeing(a: &Sketch, b: &Sketch) -> usize {
    a.iter().zip(b).filter(|(a, b)| a == b).count()
}

/// The texts that meet in each bucket, at least two a bucket: `(key of the bucket, texts)`, band by band, sorted by key.
pub(crate) fn buckets(sketches: &[Option<Sketch>], threads: usize) -> Vec<(u64, Vec<usize>)> {
    let bands: Vec<usize> = (0..SKETCH_BINS / BAND_BINS).collect();
    let met = in_parts(&bands, threads, |part| {
        let (mut entries, mut met) = (Vec::new(), Vec::new());
        for band in part {
            entries.clear();
            entries.extend(in_band(sketches, *band));
            entries.sort_unstable();
            for run in entries.chunk_by(|a, b| a.0 == b.0) {
                if let [(key, _), _, ..] = run {
                    met.push((*key, run.iter().map(|(_, text)| *text as usize).collect()));
                }
            }
        }
        met
    });
    met.into_iter().flatten().collect()
}

/// The key of the bucket of each text in one band: `(key, text)`.
fn in_band(sketches: &[Option<Sketch>], band: usize) -> impl Iterator<Item = (u64, u32)> {
    let bins = band * BAND_BINS..(band + 1) * BAND_BINS;
    (0_u32..).zip(sketches).filter_map(move |(text, sketch)| {
        let bins = sketch.as_ref()?.get(bins.clone())?.iter();
        let first = band as u64 + 1;
        let key = bins.fold(first, |hash, bin| hashed(hash ^ u64::from(*bin)));
        Some((key, text))
    })
}

/// Bits with which a shingle begins: among those with one beginning it is looked for, in a hundred and not in millions.
const BEGINNING_BITS: u32 = 16;

const fn beginning(shingle: Shingle) -> usize {
    (shingle >> (Shingle::BITS - BEGINNING_BITS)) as usize
}

/// Which texts hold a shingle.
pub(crate) struct Index {
    shingles: Vec<Shingle>,
    /// Where the shingles with each beginning start among them, and where the last end.
    beginnings: Vec<u32>,
    starts: Vec<u32>,
    texts: Vec<u32>,
}

impl Index {
    /// The index of these texts. A shingle of one text alone is left out, unless that text stands for several
    /// (`is_repeated`): nothing else can be recruited by it.
    pub(crate) fn of(
        shingled: &Shingled,
        is_repeated: impl Fn(u32) -> bool + Sync,
        threads: usize,
    ) -> Self {
        let threads = u32::try_from(threads).unwrap_or(u32::MAX).clamp(1, 256);
        // Each thread has the shingles between two numbers, so that what the threads made stands in order one after the other.
        let step = u32::MAX / threads;
        let bounds: Vec<(Shingle, Shingle)> = (0..threads)
            .map(|at| match at + 1 == threads {
                true => (step * at, u32::MAX),
                false => (step * at, step * (at + 1) - 1),
            })
            .collect();
        let parts = in_parts(&bounds, bounds.len(), |part| {
            let part = part.iter().map(|(low, high)| shingled.pairs(*low, *high));
            part.map(|pairs| Self::of_sorted(&by_shingle(pairs), &is_repeated))
                .collect::<Vec<_>>()
        });
        let parts = parts.into_iter().flatten().reduce(Self::followed_by);
        let mut index = parts.unwrap_or_else(|| Self::of_sorted(&[], &is_repeated));
        index.beginnings = vec![0; (1 << BEGINNING_BITS) + 1];
        for shingle in &index.shingles {
            if let Some(count) = index.beginnings.get_mut(beginning(*shingle) + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for start in &mut index.beginnings {
            before += *start;
            *start = before;
        }
        index
    }

    fn of_sorted(pairs: &[u64], is_repeated: impl Fn(u32) -> bool) -> Self {
        let mut index = Self {
            beginnings: Vec::new(),
            shingles: Vec::new(),
            starts: vec![0],
            texts: Vec::new(),
        };
        for run in pairs.chunk_by(|a, b| a >> 32 == b >> 32) {
            let Some(first) = run.first() else { continue };
            if run.len() > 1 || is_repeated(short(*first)) {
                index.shingles.push(short(first >> 32));
                index.texts.extend(run.iter().map(|pair| short(*pair)));
                index
                    .starts
                    .push(u32::try_from(index.texts.len()).unwrap_or(u32::MAX));
            }
        }
        index
    }

    /// This index and one of larger shingles.
    fn followed_by(mut self, other: Self) -> Self {
        let before = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let starts = other.starts.iter().skip(1);
        self.starts
            .extend(starts.map(|start| start.saturating_add(before)));
        self.shingles.extend(other.shingles);
        self.texts.extend(other.texts);
        self
    }

    /// The texts that hold a shingle.
    pub(crate) fn holders(&self, shingle: Shingle) -> &[u32] {
        let bound = |at: usize| self.beginnings.get(at).map_or(0, |bound| *bound as usize);
        let at = beginning(shingle);
        let near = self.shingles.get(bound(at)..bound(at + 1));
        let Ok(among) = near.unwrap_or_default().binary_search(&shingle) else {
            return &[];
        };
        let at = bound(at) + among;
        let start = self.starts.get(at).map_or(0, |at| *at as usize);
        let end = self.starts.get(at + 1).map_or(start, |at| *at as usize);
        self.texts.get(start..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pairs_are_sorted_by_their_shingle_and_keep_their_order(mut pairs in proptest::collection::vec(any::<u64>(), 0..300)) {
            let sorted = by_shingle(pairs.clone());
            pairs.sort_by_key(|pair| pair >> 32);
            prop_assert_eq!(sorted, pairs);
        }

        #[test]
        fn an_index_is_the_same_on_any_number_of_threads(rows in proptest::collection::vec(proptest::collection::vec(0_u64..40, 0..30), 0..20)) {
            let mut shingled = Shingled { all: Vec::new(), ends: Vec::new() };
            for row in &rows {
                shingled.all.extend(shingles(row));
                shingled.ends.push(shingled.all.len());
            }
            let one = Index::of(&shingled, |text| text == 3, 1);
            let many = Index::of(&shingled, |text| text == 3, 5);
            prop_assert_eq!((&one.shingles, &one.starts, &one.texts), (&many.shingles, &many.starts, &many.texts));
            for (text, row) in (0_u32..).zip(&rows) {
                for shingle in shingles(row) {
                    let holders = (0..rows.len()).filter(|at| shingled.row(*at).contains(&shingle)).count();
                    prop_assert_eq!(one.holders(shingle).contains(&text), holders > 1 || text == 3);
                }
            }
        }
    }
}
