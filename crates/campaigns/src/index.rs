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
const fn short(hash: u64) -> Shingle {
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

/// The texts that meet in each bucket, at least two a bucket: `(key of the bucket, texts)`, sorted by key.
pub(crate) fn buckets(sketches: &[Option<Sketch>]) -> Vec<(u64, Vec<u32>)> {
    let mut entries: Vec<(u64, u32)> = Vec::new();
    for (text, sketch) in (0_u32..).zip(sketches) {
        let Some(sketch) = sketch else { continue };
        for (band, bins) in (0_u64..).zip(sketch.chunks_exact(BAND_BINS)) {
            let key = bins
                .iter()
                .fold(band + 1, |hash, bin| hashed(hash ^ u64::from(*bin)));
            entries.push((key, text));
        }
    }
    entries.sort_unstable();
    let runs = entries.chunk_by(|a, b| a.0 == b.0);
    runs.filter(|run| run.len() > 1)
        .filter_map(|run| {
            let key = run.first()?.0;
            Some((key, run.iter().map(|(_, text)| *text).collect()))
        })
        .collect()
}

/// Which texts hold a shingle.
pub(crate) struct Index {
    shingles: Vec<Shingle>,
    starts: Vec<u32>,
    texts: Vec<u32>,
}

impl Index {
    /// The index of these texts. A shingle of one text alone is left out, unless that text stands for several
    /// (`is_repeated`): nothing else can be recruited by it.
    pub(crate) fn of(
        shingled: &Shingled,
        is_repeated: impl Fn(u32) -> bool,
        threads: usize,
    ) -> Self {
        let numbered: Vec<(u32, usize)> = (0_u32..).zip(0..shingled.ends.len()).collect();
        let parts = in_parts(&numbered, threads, |part| {
            let mut pairs: Vec<u64> = Vec::new();
            for (number, at) in part {
                let own = shingled.row(*at).iter();
                pairs.extend(own.map(|s| u64::from(*s) << 32 | u64::from(*number)));
            }
            pairs.sort_unstable();
            pairs
        });
        Self::merged(&parts, is_repeated)
    }

    fn merged(parts: &[Vec<u64>], is_repeated: impl Fn(u32) -> bool) -> Self {
        let mut pairs = parts.concat();
        pairs.sort(); // a stable sort merges the runs that the threads sorted
        let mut index = Self {
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

    /// The texts that hold a shingle.
    pub(crate) fn holders(&self, shingle: Shingle) -> &[u32] {
        let Ok(at) = self.shingles.binary_search(&shingle) else {
            return &[];
        };
        let start = self.starts.get(at).map_or(0, |at| *at as usize);
        let end = self.starts.get(at + 1).map_or(start, |at| *at as usize);
        self.texts.get(start..end).unwrap_or_default()
    }
}
