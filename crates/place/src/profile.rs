//! An area's profile by deprivation domain, from a file of an index of deprivation as it is published.
//!
//! Guarantees: each value stands with its place among all areas of the same file, 1 the most deprived, and the tenth it falls in; whether a
//! column counts up or down is taken from what it is: a rank, decile or quantile is low where deprivation is most, a score high. It says
//! nothing of anybody who lives there: deprivation is of areas.

use crate::sheet::{Sheet, number, text};

/// A domain of deprivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// All of them in one index.
    Overall,
    /// Income.
    Income,
    /// Employment.
    Work,
    /// Health.
    Health,
    /// Education and skills.
    Education,
    /// Access to services.
    Access,
    /// Housing.
    Housing,
    /// Community safety.
    Safety,
    /// The physical environment.
    Environment,
}

impl Domain {
    const ALL: [(Self, &'static [&'static str]); 9] = [
        (Self::Overall, &["wimd", "imd", "overall"]),
        (Self::Income, &["income"]),
        (Self::Work, &["employment", "work"]),
        (Self::Health, &["health"]),
        (Self::Education, &["education"]),
        (Self::Access, &["access"]),
        (Self::Housing, &["housing"]),
        (Self::Safety, &["safety", "crime"]),
        (Self::Environment, &["environment"]),
    ];
}

/// What a file says of an area in one domain.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The domain.
    pub domain: Domain,
    /// The column.
    pub column: String,
    /// The value as it stands there.
    pub value: String,
    /// Its place among all areas that have a value, 1 the most deprived; areas that are level share the first place.
    pub place: usize,
    /// How many areas have a value.
    pub of: usize,
}

impl Standing {
    /// The tenth that it falls in, 1 the most deprived.
    #[must_use]
    pub fn tenth(&self) -> usize {
        ((self.place.saturating_sub(1)) * 10 / self.of.max(1)) + 1
    }
}

/// How a column counts, the best kind first.
fn counts(name: &str) -> Option<(usize, bool)> {
    let kinds = [
        ("rank", true),
        ("score", false),
        ("decile", true),
        ("quantile", true),
    ];
    let kind = kinds.iter().position(|(kind, _)| name.contains(kind))?;
    kinds.get(kind).map(|(_, low_is_most)| (kind, *low_is_most))
}

/// The column of a domain: of several the rank before the score, the score before the decile.
fn column_of(sheet: &Sheet, names: &[&str]) -> Option<(usize, bool)> {
    let plain = |name: &String| name.to_lowercase();
    let mut found: Option<(usize, usize, bool)> = None;
    for (at, name) in sheet.columns.iter().map(plain).enumerate() {
        let is_named = names.iter().any(|wanted| {
            let mut words = name.split(|c: char| !c.is_alphabetic());
            words.any(|word| word == *wanted)
        });
        if let (true, Some((kind, low))) = (is_named, counts(&name))
            && found.is_none_or(|(best, _, _)| kind < best)
        {
            found = Some((kind, at, low));
        }
    }
    found.map(|(_, at, low)| (at, low))
}

/// The profile of an area; empty where the file does not have it, or has no domain.
#[must_use]
pub fn profile(sheet: &Sheet, id: usize, area: &str) -> Vec<Standing> {
    let Some(own) = sheet.rows.iter().find(|row| text(row, id) == area) else {
        return Vec::new();
    };
    let mut standings = Vec::new();
    for (domain, names) in Domain::ALL {
        let Some((column, low_is_most)) = column_of(sheet, names) else {
            continue;
        };
        let Some(value) = number(text(own, column)) else {
            continue;
        };
        let all = sheet
            .rows
            .iter()
            .filter_map(|row| number(text(row, column)));
        let (mut before, mut of) = (0, 0);
        for other in all {
            of += 1;
            before += usize::from(if low_is_most {
                other < value
            } else {
                other > value
            });
        }
        standings.push(Standing {
            domain,
            column: sheet.columns.get(column).cloned().unwrap_or_default(),
            value: text(own, column).to_owned(),
            place: before + 1,
            of,
        });
    }
    standings
}

#[cfg(test)]
mod tests {
    use super::{Domain, profile};
    use crate::sheet::{Given, Sheet};

    fn sheet(table: &str) -> Option<Sheet> {
        Sheet::read_given(&Given::Held("index.csv".to_owned(), table.into())).ok()
    }

    #[test]
    fn a_rank_is_low_and_a_score_is_high_where_deprivation_is_most() {
        let table =
            "code,Income_rank,score_health,wimd2019_decile\na,1,9.5,1\nb,2,20.1,1\nc,3,3.0,10\n";
        let read = sheet(table);
        let found = read
            .map(|sheet| profile(&sheet, 0, "b"))
            .unwrap_or_default();
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.domain, one.place, one.of))
            .collect();
        assert_eq!(
            told,
            [
                (Domain::Overall, 1, 3),
                (Domain::Income, 2, 3),
                (Domain::Health, 1, 3)
            ]
        );
    }

    #[test]
    fn an_area_that_is_not_there_has_no_profile() {
        let read = sheet("code,income_rank\na,1\n");
        assert!(read.is_some_and(|sheet| profile(&sheet, 0, "z").is_empty()));
    }
}
