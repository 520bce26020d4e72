//! Salts for many commitments from one secret: the n-th is SHA-256 of a fresh seed and n.
//!
//! The seed is drawn for each file and thrown away, so that a salt tells nothing of another.

use ledger::Salt;

/// A source of salts.
pub(crate) struct Salts {
    seed: [u8; 32],
    count: u64,
}

impl Salts {
    pub(crate) fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed, count: 0 }
    }

    pub(crate) fn next(&mut self) -> Salt {
        let mut bytes = [0_u8; 40];
        let (seed, count) = bytes.split_at_mut(32);
        seed.copy_from_slice(&self.seed);
        count.copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        Salt(ledger::sha256(&bytes).0)
    }
}
