//! Chance that depends on what is looked at and on a seed, never on the order of a list.
//!
//! Guarantees: the draw for a text depends on its words, the seed and the round alone, so that one more text leaves the draws
//! of all others as they were; the same on any machine.
//!
//! Method: SplitMix64 (Steele, Lea and Flood 2014) as a hash of hashes, FNV-1a (Fowler, Noll and Vo 1991) for spellings.

use stats::random::hashed;

/// A hash of a spelling.
pub(crate) fn spelling(text: &str) -> u64 {
    let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hashed(fnv)
}

/// One hash of two.
pub(crate) const fn both(a: u64, b: u64) -> u64 {
    hashed(a.rotate_left(17) ^ hashed(b))
}

/// A number above 0 and below 1 from a hash.
pub(crate) fn share(hash: u64) -> f64 {
    let steps = (hashed(hash) >> 12) as f64;
    (steps + 0.5) / (1_u64 << 52) as f64
}

/// A number from about -1.7 to 1.7 with mean 0 and variance 1.
pub(crate) fn centred(hash: u64) -> f64 {
    (share(hash) - 0.5) * 12.0_f64.sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_fill_the_range_evenly() {
        let shares: Vec<f64> = (0..10_000).map(share).collect();
        assert!(shares.iter().all(|s| *s > 0.0 && *s < 1.0));
        let mean = shares.iter().sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
        let spread = (0..10_000).map(centred).map(|c| c * c).sum::<f64>() / 10_000.0;
        assert!((spread - 1.0).abs() < 0.03, "{spread}");
    }

    #[test]
    fn spellings_that_differ_by_a_letter_are_far_apart() {
        assert_eq!(spelling("parcio"), spelling("parcio"));
        assert!((spelling("parcio") ^ spelling("parcia")).count_ones() > 10);
        assert_ne!(both(1, 2), both(2, 1));
    }
}
