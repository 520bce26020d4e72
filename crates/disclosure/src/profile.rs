//! The named profiles: which counts are too small, and what is shown of the others.

/// A rule for publishing counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// 1 to 4 are withheld, and others with them; zero is shown.
    Under5,
    /// 1 to 7 are starred, others rounded to the nearest five, each by itself, totals too; zero is shown.
    Nearest5,
    /// Nothing under ten is shown, zero neither, and others are withheld with it.
    Ten,
}

/// What is shown of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The count itself.
    Count(u64),
    /// The count to the nearest five.
    Rounded(u64),
    /// A star: 1 to 7. Only by [`Profile::Nearest5`].
    Low,
    /// Nothing: it is small, or would give a small one away. Which of the two is not said.
    Withheld,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Under5, Self::Nearest5, Self::Ten];

    /// The profile of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Its name, in settings and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Under5 => "under-5",
            Self::Nearest5 => "nearest-5",
            Self::Ten => "10",
        }
    }

    /// The smallest count of people that is not small.
    pub const fn threshold(self) -> u64 {
        match self {
            Self::Under5 => 5,
            Self::Nearest5 => 8,
            Self::Ten => 10,
        }
    }

    /// Whether a count may not be shown as it is because it is small.
    pub const fn is_low(self, count: u64) -> bool {
        match self {
            Self::Ten => count < self.threshold(),
            Self::Under5 | Self::Nearest5 => count > 0 && count < self.threshold(),
        }
    }

    /// Whether a withheld cell might be zero: otherwise everybody knows that it is not.
    pub(crate) const fn withholds_zero(self) -> bool {
        matches!(self, Self::Ten)
    }

    /// What is shown of a count, looked at by itself.
    pub const fn alone(self, count: u64) -> Shown {
        match (self, self.is_low(count)) {
            (Self::Nearest5, true) => Shown::Low,
            (_, true) => Shown::Withheld,
            (Self::Nearest5, false) => Shown::Rounded((count + 2) / 5 * 5),
            (_, false) => Shown::Count(count),
        }
    }

    /// The least and the greatest count that a reader may think of, of whom this is shown.
    pub fn between(self, shown: Shown) -> (i64, i64) {
        let exact = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        match shown {
            Shown::Count(count) | Shown::Rounded(count @ 0) => (exact(count), exact(count)),
            Shown::Rounded(count) => {
                let least = exact(self.threshold());
                (least.max(exact(count) - 2), exact(count) + 2)
            }
            Shown::Low => (1, exact(self.threshold()) - 1),
            Shown::Withheld => (i64::from(!self.withholds_zero()), i64::MAX),
        }
    }
}
