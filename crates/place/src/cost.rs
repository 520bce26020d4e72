//! Cost associated with inequality: what is spent above the cost per head of the least deprived group.
//!
//! Formula (as in Kadel and others 2022): over ages, sexes, services and groups, the sum of (cost per head in the group - cost per head in the
//! least deprived group) x people in the group. Parts below nought are kept: a service that the least deprived use more lowers the sum.
//! It is an association, if every group used services like the least deprived. It is no saving, and is never called one.

use std::collections::BTreeMap;

/// What a service cost for people of one age and sex in one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// The group's place, from the most deprived; the last is the least deprived.
    pub group: usize,
    /// What the people have in common besides: age, sex, service.
    pub kinds: Vec<String>,
    /// What it cost.
    pub cost: f64,
    /// How many people there are.
    pub population: f64,
}

/// Cost and the part of it that is associated with inequality.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Associated {
    /// What it cost.
    pub cost: f64,
    /// The part above (or, negative, below) the cost per head of the least deprived.
    pub associated: f64,
}

/// The whole and its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Costs {
    /// All of it.
    pub total: Associated,
    /// For each group.
    pub by_group: Vec<Associated>,
    /// For each kind, such as sex, what each of its values comes to.
    pub by_kind: Vec<BTreeMap<String, Associated>>,
}

/// Adds up what is associated with inequality among `groups` groups and `kinds` kinds. Each combination of kinds must have a row in the least
/// deprived group.
///
/// # Errors
/// The place of a row whose combination has none there.
pub fn associated(rows: &[Cost], groups: usize, kinds: usize) -> Result<Costs, usize> {
    let least = groups.saturating_sub(1);
    let of_least = rows.iter().filter(|row| row.group == least);
    let per_head: BTreeMap<&[String], f64> = of_least
        .map(|row| (row.kinds.as_slice(), row.cost / row.population))
        .collect();
    let mut found = Costs {
        total: Associated::default(),
        by_group: vec![Associated::default(); groups],
        by_kind: vec![BTreeMap::new(); kinds],
    };
    for (at, row) in rows.iter().enumerate() {
        let least = per_head.get(row.kinds.as_slice()).ok_or(at)?;
        // In this order the least deprived group comes to nought, whatever the rounding.
        let part = if row.group + 1 == groups {
            0.0
        } else {
            (row.cost / row.population - least) * row.population
        };
        let add = |sum: &mut Associated| {
            sum.cost += row.cost;
            sum.associated += part;
        };
        add(&mut found.total);
        if let Some(group) = found.by_group.get_mut(row.group) {
            add(group);
        }
        for (parts, kind) in found.by_kind.iter_mut().zip(&row.kinds) {
            add(parts.entry(kind.clone()).or_default());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(group: usize, service: &str, cost: f64, population: f64) -> Cost {
        Cost {
            group,
            kinds: vec![service.to_owned()],
            cost,
            population,
        }
    }

    #[test]
    fn what_the_least_deprived_use_more_lowers_the_sum_and_is_kept() {
        let rows = [
            row(0, "emergency", 300.0, 100.0),
            row(1, "emergency", 200.0, 200.0),
            row(0, "elective", 50.0, 100.0),
            row(1, "elective", 200.0, 200.0),
        ];
        let found = associated(&rows, 2, 1).unwrap();
        assert_eq!(
            found.total,
            Associated {
                cost: 750.0,
                associated: 150.0
            }
        );
        let services = found.by_kind.first().unwrap();
        assert_eq!(services["emergency"].associated, 200.0);
        assert_eq!(services["elective"].associated, -50.0);
        assert_eq!(
            found
                .by_group
                .iter()
                .map(|g| g.associated)
                .collect::<Vec<_>>(),
            [150.0, 0.0]
        );
    }

    #[test]
    fn a_service_that_the_least_deprived_lack_is_named() {
        let rows = [row(0, "a", 1.0, 1.0), row(1, "b", 1.0, 1.0)];
        assert_eq!(associated(&rows, 2, 1), Err(0));
    }
}
