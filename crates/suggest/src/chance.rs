//! Numbers that look like chance and follow from a seed alone: SplitMix64 (Steele, Lea and Flood 2014).

/// A row of such numbers.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    /// The row that begins with this seed.
    pub(crate) const fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// Puts a list into another order, each as likely as any (Fisher and Yates 1938).
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let span = last as u64 + 1;
            let at = (u128::from(self.next()) * u128::from(span)) >> 64;
            list.swap(last, usize::try_from(at).unwrap_or(last));
        }
    }
}

/// A hash of a number, in which every bit depends on every bit.
pub(crate) const fn mixed(number: u64) -> u64 {
    let mut z = number;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
