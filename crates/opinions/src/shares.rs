//! Shares of votes with their intervals, and tests of shares.
//!
//! Intervals: the score interval (Wilson 1927), which keeps its level with few votes too (Agresti and Coull 1998), and for the
//! difference of two shares the interval made of two of them (Newcombe 1998, method 10). Square roots apart only the four rules of
//! arithmetic; the normal quantile is Wichura's (1988, AS 241) with the logarithm of `libm`, so the same bits on every machine.

/// A share with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// From 0 to 1.
    pub value: f64,
    /// Lower and upper limit.
    pub interval: (f64, f64),
}

/// The share of `part` in `whole` with its score interval; nothing of nothing.
#[must_use]
pub fn share(part: usize, whole: usize, z: f64) -> Option<Share> {
    if whole == 0 {
        return None;
    }
    let (k, n) = (part as f64, whole as f64);
    let value = k / n;
    let squared = z * z;
    let middle = (k + squared / 2.0) / (n + squared);
    let half = z / (n + squared) * (k * (n - k) / n + squared / 4.0).max(0.0).sqrt();
    Some(Share {
        value,
        interval: ((middle - half).max(0.0), (middle + half).min(1.0)),
    })
}

/// How much larger the first share is than the second, with the interval.
#[must_use]
pub fn difference(a: Share, b: Share) -> Share {
    let value = a.value - b.value;
    let down = |a: &Share, b: &Share| {
        let (x, y) = (a.value - a.interval.0, b.interval.1 - b.value);
        (x * x + y * y).sqrt()
    };
    Share {
        value,
        interval: (value - down(&a, &b), value + down(&b, &a)),
    }
}

/// The normal quantile of an upper tail from 1e-300 to one half.
#[must_use]
pub fn z_of_tail(tail: f64) -> f64 {
    let q = 0.5 - tail.clamp(1e-300, 0.5);
    let ratio = |over: &[f64], under: &[f64], x: f64| horner(over, x) / horner(under, x);
    if q <= 0.425 {
        return q * ratio(&NEAR_OVER, &NEAR_UNDER, 0.180_625 - q * q);
    }
    let r = (-libm::log(tail.clamp(1e-300, 0.5))).sqrt();
    if r <= 5.0 {
        ratio(&MIDDLE_OVER, &MIDDLE_UNDER, r - 1.6)
    } else {
        ratio(&FAR_OVER, &FAR_UNDER, r - 5.0)
    }
}

fn horner(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

const NEAR_OVER: [f64; 8] = [
    3.387_132_872_796_366_5,
    1.331_416_678_917_843_8e2,
    1.971_590_950_306_551_3e3,
    1.373_169_376_550_946e4,
    4.592_195_393_154_987e4,
    6.726_577_092_700_87e4,
    3.343_057_558_358_813e4,
    2.509_080_928_730_122_7e3,
];
const NEAR_UNDER: [f64; 8] = [
    1.0,
    4.231_333_070_160_091e1,
    6.871_870_074_920_579e2,
    5.394_196_021_424_751e3,
    2.121_379_430_158_659_7e4,
    3.930_789_580_009_271e4,
    2.872_908_573_572_194_3e4,
    5.226_495_278_852_854e3,
];
const MIDDLE_OVER: [f64; 8] = [
    1.423_437_110_749_683_5,
    4.630_337_846_156_546,
    5.769_497_221_460_691,
    3.647_848_324_763_204_5,
    1.270_458_252_452_368_4,
    2.417_807_251_774_506e-1,
    2.272_384_498_926_918_4e-2,
    7.745_450_142_783_414e-4,
];
const MIDDLE_UNDER: [f64; 8] = [
    1.0,
    2.053_191_626_637_759,
    1.676_384_830_183_803_8,
    6.897_673_349_851e-1,
    1.481_039_764_274_800_8e-1,
    1.519_866_656_361_645_7e-2,
    5.475_938_084_995_345e-4,
    1.050_750_071_644_416_9e-9,
];
const FAR_OVER: [f64; 8] = [
    6.657_904_643_501_103,
    5.463_784_911_164_114,
    1.784_826_539_917_291_3,
    2.965_605_718_285_048_7e-1,
    2.653_218_952_657_612_4e-2,
    1.242_660_947_388_078_4e-3,
    2.711_555_568_743_487_6e-5,
    2.010_334_399_292_288_1e-7,
];
const FAR_UNDER: [f64; 8] = [
    1.0,
    5.998_322_065_558_88e-1,
    1.369_298_809_227_358e-1,
    1.487_536_129_085_061_5e-2,
    7.868_691_311_456_133e-4,
    1.846_318_317_510_054_8e-5,
    1.421_511_758_316_446e-7,
    2.044_263_103_389_939_8e-15,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_interval_is_the_published_one() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        for (k, n, lower, upper) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let interval = share(k, n, 1.959_963_984_540_054).unwrap().interval;
            assert!((interval.0 - lower).abs() < 1e-4, "{k}/{n}: {interval:?}");
            assert!((interval.1 - upper).abs() < 1e-4, "{k}/{n}: {interval:?}");
        }
        assert_eq!(share(0, 0, 2.0), None);
    }

    #[test]
    fn the_difference_is_the_published_one() {
        // Newcombe (1998), table II, method 10: 56/70 - 48/80 and 9/10 - 3/10.
        let z = 1.959_963_984_540_054;
        let of = |k, n| share(k, n, z).unwrap();
        let first = difference(of(56, 70), of(48, 80)).interval;
        assert!(
            (first.0 - 0.0524).abs() < 1e-4 && (first.1 - 0.3339).abs() < 1e-4,
            "{first:?}"
        );
        let second = difference(of(9, 10), of(3, 10)).interval;
        assert!(
            (second.0 - 0.1705).abs() < 1e-4 && (second.1 - 0.8090).abs() < 1e-4,
            "{second:?}"
        );
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (tail, z) in [
            (0.5, 0.0),
            (0.25, 0.674_489_750_196_081_7),
            (0.025, 1.959_963_984_540_054),
            (1e-10, 6.361_340_902_404_056),
            (1e-20, 9.262_340_089_798_408),
        ] {
            assert!(
                (z_of_tail(tail) - z).abs() < 1e-9,
                "{tail}: {}",
                z_of_tail(tail)
            );
        }
    }
}
