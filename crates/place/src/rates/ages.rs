//! Age bands and their weights in the European Standard Population.
//!
//! Source: Eurostat (2013), *Revision of the European Standard Population*: 5,000 at 0 to 4 (1,000 of them under 1) down to
//! 1,000 at 90 and over, 100,000 in all. A file of younger ages alone (under 75) is standardised to the weights of its own bands.

/// Ages from, inclusive, and to, exclusive; without `to` it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Band {
    /// The first age, in years.
    pub from: u32,
    /// The first age beyond it; `u32::MAX` where it is open.
    pub to: u32,
}

/// Where the bands of the standard population begin, and what they weigh.
const STANDARD: [(u32, f64); 20] = [
    (0, 1_000.0),
    (1, 4_000.0),
    (5, 5_500.0),
    (10, 5_500.0),
    (15, 5_500.0),
    (20, 6_000.0),
    (25, 6_000.0),
    (30, 6_500.0),
    (35, 7_000.0),
    (40, 7_000.0),
    (45, 7_000.0),
    (50, 7_000.0),
    (55, 6_500.0),
    (60, 6_000.0),
    (65, 5_500.0),
    (70, 5_000.0),
    (75, 4_000.0),
    (80, 2_500.0),
    (85, 1_500.0),
    (90, 1_000.0),
];

/// The oldest age that a band may begin with.
const AGE_MAX: u32 = 130;

/// Why a cell is no age band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBand {
    /// It is not written as one.
    NotWritten,
    /// It begins or ends within a band of the standard population.
    NotStandard,
}

impl Band {
    /// All ages.
    pub const ALL: Self = Self {
        from: 0,
        to: u32::MAX,
    };

    /// Reads a band as public files write it: `0-4`, `00-04`, `<1`, `0`, `90+`, `90 and over`, `5 to 9`, `all`.
    ///
    /// # Errors
    /// [`NoBand::NotWritten`] where it is none of these.
    pub fn parse(cell: &str) -> Result<Self, NoBand> {
        let cell = cell
            .trim()
            .to_lowercase()
            .replace(['\u{2013}', '\u{2014}'], "-");
        let cell = cell.strip_prefix("age ").unwrap_or(&cell).trim();
        if matches!(cell, "" | "all" | "all ages" | "total") {
            return Ok(Self::ALL);
        }
        let age = |text: &str| -> Result<u32, NoBand> {
            let age = text.trim().parse::<u32>().map_err(|_| NoBand::NotWritten)?;
            if age <= AGE_MAX {
                Ok(age)
            } else {
                Err(NoBand::NotWritten)
            }
        };
        let (cell, years) = match cell.strip_suffix("years") {
            Some(cell) => (cell.trim(), true),
            None => (cell, false),
        };
        for prefix in ["<", "under "] {
            if let Some(to) = cell.strip_prefix(prefix) {
                return Self::checked(0, age(to)?);
            }
        }
        for suffix in ["+", "and over", "plus", "or over", "and above"] {
            if let Some(from) = cell.strip_suffix(suffix) {
                return Self::checked(age(from)?, u32::MAX);
            }
        }
        let ends = cell.split_once('-').or_else(|| cell.split_once(" to "));
        match ends {
            Some((from, to)) => Self::checked(age(from)?, age(to)? + 1),
            // A band is not named by one number, but for the first year of life.
            None if cell == "0" && !years => Ok(Self { from: 0, to: 1 }),
            None => Err(NoBand::NotWritten),
        }
    }

    fn checked(from: u32, to: u32) -> Result<Self, NoBand> {
        if from < to {
            Ok(Self { from, to })
        } else {
            Err(NoBand::NotWritten)
        }
    }

    /// What it weighs in the standard population.
    ///
    /// # Errors
    /// [`NoBand::NotStandard`] where it cuts through a band of the standard population.
    pub fn weight(self) -> Result<f64, NoBand> {
        let begins = |age: u32| age == u32::MAX || STANDARD.iter().any(|(from, _)| *from == age);
        if !begins(self.from) || !begins(self.to) {
            return Err(NoBand::NotStandard);
        }
        let within = STANDARD
            .iter()
            .filter(|(from, _)| (self.from..self.to).contains(from));
        Ok(within.map(|(_, weight)| weight).sum())
    }

    /// How it is written: `0-4`, `90+`.
    #[must_use]
    pub fn shown(self) -> String {
        match self.to {
            u32::MAX => format!("{}+", self.from),
            to if to == self.from + 1 => self.from.to_string(),
            to => format!("{}-{}", self.from, to - 1),
        }
    }
}

/// The age bands of a table, youngest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Ages {
    /// The bands.
    pub bands: Vec<Band>,
    /// What each weighs; one weight of 1 for all ages together.
    pub weights: Vec<f64>,
}

impl Ages {
    /// From the bands there are.
    ///
    /// # Errors
    /// The band that is wrong: it overlaps the one before it, leaves a gap before it, or is not standard. The second is the band
    /// that should stand before it, where one is missing.
    pub fn of(mut bands: Vec<Band>) -> Result<Self, (Band, Option<Band>)> {
        bands.sort_unstable();
        bands.dedup();
        for (before, band) in bands.iter().zip(bands.iter().skip(1)) {
            if before.to < band.from {
                let gap = Band {
                    from: before.to,
                    to: band.from,
                };
                return Err((*band, Some(gap)));
            }
            if before.to > band.from {
                return Err((*band, None));
            }
        }
        if let [_] = bands.as_slice() {
            return Ok(Self {
                bands,
                weights: vec![1.0],
            });
        }
        let mut weights = Vec::with_capacity(bands.len());
        for band in &bands {
            weights.push(band.weight().map_err(|_| (*band, None))?);
        }
        Ok(Self { bands, weights })
    }

    /// Whether there is more than one band, so that rates are standardised.
    #[must_use]
    pub fn are_standardised(&self) -> bool {
        self.bands.len() > 1
    }
}
