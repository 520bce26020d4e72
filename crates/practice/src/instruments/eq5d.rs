//! EQ-5D: the arithmetic of value sets. Each belongs to a country, a version and a year; none is a default.
//!
//! Sources: England 5L, Devlin et al. 2018 (*Health Economics* 27:7); United Kingdom 5L, *Value in Health* 2026
//! (doi 10.1016/j.jval.2026.03.008); United Kingdom 3L, the time trade-off set of Dolan 1997. Collecting EQ-5D needs a licence of the
//! EuroQol Group.

use super::Score;

/// A value set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueSet {
    /// England, five levels, 2018. NICE did not endorse it.
    England5L2018,
    /// United Kingdom, five levels, 2026.
    Uk5L2026,
    /// United Kingdom, three levels, 1997.
    Uk3L1997,
}

/// Every value set with its word.
pub const VALUE_SETS: [(ValueSet, &str); 3] = [
    (ValueSet::England5L2018, "england-5l-2018"),
    (ValueSet::Uk5L2026, "uk-5l-2026"),
    (ValueSet::Uk3L1997, "uk-3l-1997"),
];

impl ValueSet {
    /// The set of which a name is the whole or a part, such as `England 5L` or `uk-3l`; `None` where that is none or several.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let bare = |word: &str| -> String {
            word.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
                .to_lowercase()
        };
        let asked = bare(word);
        let mut known = VALUE_SETS
            .iter()
            .filter(|(_, name)| bare(name).contains(&asked));
        match (known.next(), known.next(), asked.is_empty()) {
            (Some((set, _)), None, false) => Some(*set),
            _ => None,
        }
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        let found = VALUE_SETS.iter().find(|(set, _)| *set == self);
        found.map_or("", |(_, word)| word)
    }

    /// Levels of each dimension.
    #[must_use]
    pub fn levels(self) -> u8 {
        match self {
            Self::England5L2018 | Self::Uk5L2026 => 5,
            Self::Uk3L1997 => 3,
        }
    }

    /// Decrements of levels 2 and worse, in thousandths: mobility, self-care, usual activities, pain, anxiety.
    fn decrements(self) -> [&'static [u16]; 5] {
        match self {
            Self::England5L2018 => [
                &[58, 76, 207, 274],
                &[50, 80, 164, 203],
                &[50, 63, 162, 184],
                &[63, 84, 276, 335],
                &[78, 104, 285, 289],
            ],
            Self::Uk5L2026 => [
                &[32, 58, 179, 279],
                &[38, 60, 162, 206],
                &[49, 86, 184, 212],
                &[56, 66, 371, 479],
                &[41, 126, 313, 391],
            ],
            Self::Uk3L1997 => [&[69, 314], &[104, 214], &[36, 94], &[123, 386], &[71, 236]],
        }
    }
}

const NAMES: [&str; 5] = [
    "mobility",
    "self_care",
    "usual_activities",
    "pain_discomfort",
    "anxiety_depression",
];

/// The index of a profile.
#[must_use]
pub fn eq5d(answers: &[Option<u8>], set: ValueSet) -> Score {
    let taken = |(decrements, answer): (&[u16], &Option<u8>)| -> Option<i32> {
        match answer.as_ref()? {
            1 => Some(0),
            level => decrements
                .get(usize::from(*level).checked_sub(2)?)
                .map(|d| i32::from(*d)),
        }
    };
    let each: Vec<Option<i32>> = set
        .decrements()
        .into_iter()
        .zip(answers)
        .map(taken)
        .collect();
    let all = each.iter().try_fold(0, |sum, one| one.map(|one| sum + one));
    let whole = all.filter(|_| each.len() == NAMES.len()).map(|all| {
        let mut index = 1000 - all;
        if set == ValueSet::Uk3L1997 {
            index -= if answers.iter().any(|a| a.is_some_and(|a| a > 1)) {
                81
            } else {
                0
            };
            index -= if answers.iter().any(|a| a.is_some_and(|a| a == 3)) {
                269
            } else {
                0
            };
        }
        f64::from(index) / 1000.0
    });
    let levels = NAMES
        .iter()
        .zip(answers)
        .map(|(name, answer)| (*name, answer.map(f64::from)));
    Score {
        score: whole,
        parts: levels.collect(),
        bands: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(set: &str, profile: [u8; 5]) -> f64 {
        eq5d(&profile.map(Some), ValueSet::of_word(set).unwrap())
            .score
            .unwrap()
    }

    #[test]
    fn profiles_have_the_published_index() {
        for (profile, expected) in [
            ([1, 1, 1, 1, 1], 1.0),
            ([2, 1, 1, 1, 1], 0.942),
            ([1, 2, 3, 4, 5], 0.322),
            ([2, 3, 2, 4, 5], 0.247),
            ([5, 5, 5, 5, 5], -0.285),
        ] {
            assert!(
                (index("england-5l-2018", profile) - expected).abs() < 1e-12,
                "{profile:?}"
            );
        }
        assert!((index("uk-5l-2026", [5; 5]) + 0.567).abs() < 1e-12);
        // Dolan 1997: 11111 is 1, 33333 is -0.594, 21232 is 0.088.
        assert!((index("uk-3l-1997", [3; 5]) + 0.594).abs() < 1e-12);
        assert!((index("UK 3L", [2, 1, 2, 3, 2]) - 0.088).abs() < 1e-12);
    }
}
