//! Random numbers from a seed: SplitMix64 (Steele, Lea and Flood 2014, *Fast splittable pseudorandom number generators*).
//!
//! Guarantees the same numbers for the same seed on every machine, for ever, so that a figure that rests on chance can be computed
//! again. It deliberately keeps no secret: keys and salts come from elsewhere.

/// The step from one state to the next: the golden ratio, as a share of 2^64.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A hash of a number, in which every bit depends on every bit: the finaliser of SplitMix64.
#[must_use]
pub const fn mixed(number: u64) -> u64 {
    let mut z = number;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// The first number of a seed, as a hash of it; 0 is no fixed point, as it is of [`mixed`].
#[must_use]
pub const fn hashed(seed: u64) -> u64 {
    mixed(seed.wrapping_add(STEP))
}

/// A source of numbers.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The source that belongs to a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number below `end` (0 for 0), all alike likely to one part in 2^40 for any `end` below 2^24 (Lemire 2019, without
    /// rejection).
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.bits()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// A number from 0 to below 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Puts a list into another order, each as likely as any (Fisher and Yates 1938).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut random = Random::new(1_234_567);
        assert_eq!(random.bits(), 6_457_827_717_110_365_317);
        assert_eq!(random.bits(), 3_203_168_211_198_807_973);
    }
}
