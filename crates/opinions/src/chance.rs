//! Chance that repeats itself: streams of numbers from a seed.

use stats::random::Random;

/// The stream with this number among those of a seed.
pub(crate) fn stream(seed: u64, number: u64) -> Random {
    let mut stream = Random::new(seed ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03));
    stream.bits();
    stream
}
