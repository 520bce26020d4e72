//! Chance that repeats itself: numbers drawn from a seed.
//!
//! Guarantees: one seed gives the same numbers on any machine. Methods: xoshiro256++ (Blackman and Vigna 2021), its state filled
//! by SplitMix64 (Steele, Lea and Flood 2014); normal numbers by the ziggurat of Marsaglia and Tsang (2000) in Doornik's form
//! (2005), which uses separate bits for the layer and the place in it.
//! It keeps no secret: nothing here may be used for salts or keys.

use stats::random::Random;

const LAYERS: usize = 128;
const EDGE: f64 = 3.442_619_855_899;
const AREA: f64 = 9.912_563_035_262_17e-3;

/// A stream of numbers.
#[derive(Debug, Clone)]
pub struct Draws {
    state: [u64; 4],
    /// Each layer of the ziggurat: its width, and the next one's as a share of it.
    layers: Vec<(f64, f64)>,
}

impl Draws {
    /// The stream of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut filler = Random::new(seed);
        let state = [(); 4].map(|()| filler.bits());
        Self {
            state,
            layers: layers(),
        }
    }

    fn bits(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let result = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        result
    }

    /// A number from 0, inclusive, to 1, exclusive.
    pub fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number of the standard normal distribution.
    pub fn normal(&mut self) -> f64 {
        loop {
            let bits = self.bits();
            let layer = (bits & (LAYERS as u64 - 1)) as usize;
            let place = (bits >> 11) as f64 / (1_u64 << 52) as f64 - 1.0;
            let (width, inner) = self.layers.get(layer).copied().unwrap_or((0.0, 0.0));
            if place.abs() < inner {
                return place * width;
            }
            if layer == 0 {
                return self.tail(place < 0.0);
            }
            let x = place * width;
            let next = inner * width;
            let above = libm::exp(-0.5 * (width * width - x * x));
            let below = libm::exp(-0.5 * (next * next - x * x));
            if below + self.uniform() * (above - below) < 1.0 {
                return x;
            }
        }
    }

    fn tail(&mut self, negative: bool) -> f64 {
        loop {
            // One less a number below one is never nought.
            let x = libm::log(1.0 - self.uniform()) / EDGE;
            let y = libm::log(1.0 - self.uniform());
            if -2.0 * y >= x * x {
                return if negative { x - EDGE } else { EDGE - x };
            }
        }
    }
}

fn layers() -> Vec<(f64, f64)> {
    let mut height = libm::exp(-0.5 * EDGE * EDGE);
    let mut widths = vec![AREA / height, EDGE];
    let mut width = EDGE;
    while widths.len() < LAYERS {
        width = libm::sqrt(-2.0 * libm::log(AREA / width + height));
        height = libm::exp(-0.5 * width * width);
        widths.push(width);
    }
    let inner = widths.iter().skip(1).copied().chain([0.0]);
    widths
        .iter()
        .zip(inner)
        .map(|(w, next)| (*w, next / w))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Draws;

    #[test]
    fn a_seed_gives_the_same_numbers_each_time() {
        let (mut a, mut b, mut c) = (Draws::new(1), Draws::new(1), Draws::new(2));
        let first: Vec<f64> = (0..100).map(|_| a.normal()).collect();
        assert_eq!(first, (0..100).map(|_| b.normal()).collect::<Vec<_>>());
        assert_ne!(first, (0..100).map(|_| c.normal()).collect::<Vec<_>>());
    }

    #[test]
    fn normal_numbers_have_the_moments_and_tails_of_the_normal_distribution() {
        let mut draws = Draws::new(7);
        let many = 2_000_000_u32;
        let (mut sums, mut beyond) = ([0.0; 4], [0_u32; 3]);
        for _ in 0..many {
            let x = draws.normal();
            for (sum, power) in sums.iter_mut().zip(1..) {
                *sum += x.powi(power);
            }
            for (count, limit) in beyond.iter_mut().zip([1.0, 2.0, 3.6]) {
                *count += u32::from(x.abs() > limit);
            }
        }
        for (sum, wanted) in sums.iter().zip([0.0, 1.0, 0.0, 3.0]) {
            assert!((sum / f64::from(many) - wanted).abs() < 0.03, "{sums:?}");
        }
        // 3.6 lies in the tail, beyond the last layer.
        for (count, wanted) in beyond.iter().zip([0.317_310_5, 0.045_500_3, 0.000_318_2]) {
            let share = f64::from(*count) / f64::from(many);
            assert!((share / wanted - 1.0).abs() < 0.12, "{share} for {wanted}");
        }
    }
}
