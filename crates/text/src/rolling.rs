//! Hashes of runs of words, and the tables that are asked for them.
//!
//! Guarantees: the same words have the same hash on every machine; a run of up to 15 words ending at the last one read costs constant
//! time; nothing here is ever iterated, so no order of a hash map reaches a result.
//!
//! It deliberately uses no secret: who can choose the sealed words could make two runs agree, which would stop a
//! publication but never let a leak through.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The hashes of the last words read, any number of them in constant time: a polynomial over the words' own hashes.
pub(crate) struct Rolling {
    sums: [u64; RING],
    /// How many words were read.
    pub(crate) read: usize,
}

/// A power of two greater than the longest pattern and the window.
const RING: usize = 16;
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
const POWERS: [u64; RING] = {
    let mut powers = [1_u64; RING];
    let mut at = 1;
    while at < RING {
        powers[at] = powers[at - 1].wrapping_mul(BASE);
        at += 1;
    }
    powers
};

impl Rolling {
    pub(crate) const fn new() -> Self {
        Self {
            sums: [0; RING],
            read: 0,
        }
    }

    pub(crate) const fn push(&mut self, word: u64) {
        let sum = self.sums[self.read % RING]
            .wrapping_mul(BASE)
            .wrapping_add(word);
        self.read += 1;
        self.sums[self.read % RING] = sum;
    }

    /// The hash of the last `words` words (fewer than [`RING`]), or `None` where fewer were read.
    pub(crate) fn last(&self, words: usize) -> Option<u64> {
        let start = self.read.checked_sub(words)?;
        let sum = self.sums[self.read % RING]
            .wrapping_sub(self.sums[start % RING].wrapping_mul(POWERS[words]));
        Some(mixed(sum ^ (words as u64)))
    }
}

pub(crate) fn sequence_hash(words: &[String]) -> u64 {
    let sum = words.iter().fold(0_u64, |sum, word| {
        sum.wrapping_mul(BASE).wrapping_add(word_hash(word))
    });
    mixed(sum ^ (words.len() as u64))
}

/// A hash of a word: eight bytes at a time, then mixed.
pub(crate) fn word_hash(word: &str) -> u64 {
    let mut hash = word.len() as u64;
    for chunk in word.as_bytes().chunks(8) {
        let mut bytes = [0; 8];
        for (to, from) in bytes.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash = mixed(hash.rotate_left(23) ^ u64::from_le_bytes(bytes));
    }
    hash
}

/// The finalizer of MurmurHash3 (A. Appleby, 2011): each bit of the result depends on each bit given.
const fn mixed(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

/// A hash map whose keys are hashes already. It is never iterated.
pub(crate) type Table<V> = HashMap<u64, V, BuildHasherDefault<Already>>;

#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Already(u64);

impl Hasher for Already {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mixed(self.0 ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// One bit for each of 2^25 remainders: most words are turned away here, without a look-up.
#[derive(Debug)]
pub(crate) struct Filter {
    bits: Vec<u64>,
}

const FILTER_BITS: u64 = 1 << 25;

impl Filter {
    pub(crate) fn new() -> Self {
        Self {
            bits: vec![0; (FILTER_BITS / 64) as usize],
        }
    }

    pub(crate) fn add(&mut self, hash: u64) {
        if let Some(word) = self.bits.get_mut(Self::place(hash)) {
            *word |= 1 << (hash % 64);
        }
    }

    pub(crate) fn may_have(&self, hash: u64) -> bool {
        self.bits
            .get(Self::place(hash))
            .is_some_and(|word| word & (1 << (hash % 64)) != 0)
    }

    const fn place(hash: u64) -> usize {
        (hash % FILTER_BITS / 64) as usize
    }
}
