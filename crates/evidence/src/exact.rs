//! Decimals compared without rounding: what somebody stated in digits against what was computed in binary.
//!
//! Guarantees: every answer is exact; where a number has more digits than can be held, the answer is that there is none.

use std::cmp::Ordering;

/// Powers of ten that fit into the digits.
const PLACES_MAX: u32 = 38;

/// A number as digits and the power of ten they are times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exact {
    digits: i128,
    power: i32,
}

impl Exact {
    /// The number of a text such as `3.70`, `-2` or `1e-7`; nothing where it is none, or has too many digits.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let (number, power) = match text.split_once(['e', 'E']) {
            Some((number, power)) => (number, power.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let places = i32::try_from(part.len()).ok()?;
        Some(Self {
            digits: format!("{whole}{part}").parse().ok()?,
            power: power.checked_sub(places)?,
        })
    }

    /// One of the last digit that is written.
    pub(crate) fn last_place(self) -> Self {
        Self {
            digits: 1,
            power: self.power.min(0),
        }
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            digits: self.digits.checked_mul(other.digits)?,
            power: self.power.checked_add(other.power)?,
        })
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let power = self.power.min(other.power);
        let digits = self
            .at(power)?
            .digits
            .checked_add(other.at(power)?.digits)?;
        Some(Self { digits, power })
    }

    pub(crate) fn less(self, other: Self) -> Option<Self> {
        self.plus(Self {
            digits: other.digits.checked_neg()?,
            ..other
        })
    }

    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        Some(self.less(other)?.digits.cmp(&0))
    }

    /// Half of it.
    pub(crate) fn half(self) -> Option<Self> {
        self.times(Self {
            digits: 5,
            power: -1,
        })
    }

    fn at(self, power: i32) -> Option<Self> {
        if self.digits == 0 {
            return Some(Self { digits: 0, power });
        }
        let places = u32::try_from(self.power.checked_sub(power)?).ok()?;
        let factor = (places <= PLACES_MAX).then(|| 10_i128.checked_pow(places))??;
        Some(Self {
            digits: self.digits.checked_mul(factor)?,
            power,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_of_the_last_digit_are_met_exactly() {
        let stated = Exact::of("3.7").unwrap();
        let low = stated.less(stated.last_place().half().unwrap()).unwrap();
        assert_eq!(
            low.compare(Exact::of("3.65").unwrap()),
            Some(Ordering::Equal)
        );
        assert_eq!(
            low.compare(Exact::of("3.6500000000000004").unwrap()),
            Some(Ordering::Less)
        );
    }

    #[test]
    fn powers_signs_and_numbers_without_end_are_told_apart() {
        let is = |one: &str, other: &str| Exact::of(one)?.compare(Exact::of(other)?);
        assert_eq!(is("1e-7", "0.0000001"), Some(Ordering::Equal));
        assert_eq!(is("-2.5", "-2.4"), Some(Ordering::Less));
        assert_eq!(is("1e300", "1e-300"), None);
        assert_eq!(is("0", "1e-30"), Some(Ordering::Less));
        for bad in ["", "x", "1.2.3", "NaN", "inf", "1e"] {
            assert_eq!(Exact::of(bad), None, "{bad}");
        }
    }
}
