//! Saturation of the codes over submissions in the order in which they came, over all and for each group of respondents.
//!
//! Guarantees the same answer for the same units, rule and seed. Whether a group was heard enough is told group by group, because
//! a curve over all is flat long before a small group has said what only it would say. It deliberately says "cannot tell" where a
//! group has fewer units than the rule needs.

use stats::saturation::{Orders, Rule, Saturation, over_orders, saturation};
use std::collections::{BTreeMap, BTreeSet};

/// Orders that are drawn to see how much hangs on the one that happened.
pub const ORDERS: usize = 1_000;

/// The rule of Guest, Namey and Chen where nobody says otherwise: base 4, runs of 2, new information of at most 5 %.
pub const RULE: Rule = Rule {
    base: 4,
    run: 2,
    threshold: 0.05,
};

/// Something that was coded as a whole, with every code it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: String,
    /// The group of whoever wrote it; nothing where that is not known.
    pub group: Option<String>,
    /// Its codes.
    pub codes: BTreeSet<String>,
}

/// A curve with the units it was drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// The units in their order.
    pub ids: Vec<String>,
    /// What was found.
    pub saturation: Saturation,
    /// What other orders would have shown.
    pub orders: Orders,
}

/// Curves over all and for each group.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// All units.
    pub overall: Curve,
    /// Those of each group, by its name; those of no known group are in none.
    pub groups: Vec<(String, Curve)>,
}

/// Measures saturation of units in the order in which they came.
#[must_use]
pub fn measured(units: &[Unit], rule: Rule, seed: u64) -> Measured {
    let codes: BTreeSet<&String> = units.iter().flat_map(|unit| &unit.codes).collect();
    let numbers: BTreeMap<&String, usize> = codes.into_iter().zip(0..).collect();
    let curve = |units: &[&Unit]| {
        let of = |unit: &&Unit| -> Vec<usize> {
            unit.codes
                .iter()
                .filter_map(|code| numbers.get(code).copied())
                .collect()
        };
        let sets: Vec<Vec<usize>> = units.iter().map(of).collect();
        Curve {
            ids: units.iter().map(|unit| unit.id.clone()).collect(),
            saturation: saturation(&sets, rule),
            orders: over_orders(&sets, rule, ORDERS, seed),
        }
    };
    let mut groups: BTreeMap<&String, Vec<&Unit>> = BTreeMap::new();
    for unit in units {
        if let Some(group) = &unit.group {
            groups.entry(group).or_default().push(unit);
        }
    }
    Measured {
        overall: curve(&units.iter().collect::<Vec<_>>()),
        groups: groups
            .into_iter()
            .map(|(group, units)| (group.clone(), curve(&units)))
            .collect(),
    }
}

impl Measured {
    /// The groups from which more evidence would still bring something new, or of which too little is here to tell.
    #[must_use]
    pub fn seek(&self) -> Vec<&str> {
        let wanting = self
            .groups
            .iter()
            .filter(|(_, curve)| curve.saturation.at().is_none());
        wanting.map(|(group, _)| group.as_str()).collect()
    }
}

/// Units from rows that each say one code of one: an empty code says that it was coded with none. The order is that of the
/// first row of each, or else of `order`, where it says more.
#[must_use]
pub fn units_of(rows: &[Row]) -> Vec<Unit> {
    let mut units: Vec<(String, Unit)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let place = *places.entry(&row.id).or_insert_with(|| {
            units.push((
                row.order.clone(),
                Unit {
                    id: row.id.clone(),
                    group: None,
                    codes: BTreeSet::new(),
                },
            ));
            units.len() - 1
        });
        if let Some((_, unit)) = units.get_mut(place) {
            if unit.group.is_none() && !row.group.is_empty() {
                unit.group = Some(row.group.clone());
            }
            if !row.code.is_empty() {
                unit.codes.insert(row.code.clone());
            }
        }
    }
    units.sort_by(|(a, _), (b, _)| in_order(a, b));
    units.into_iter().map(|(_, unit)| unit).collect()
}

/// A row of a file of codings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What was coded.
    pub id: String,
    /// A code of it.
    pub code: String,
    /// The group of whoever wrote it.
    pub group: String,
    /// When it came: a date, a time or a number; empty where the rows are in order already.
    pub order: String,
}

/// Whole numbers by their value, everything else (dates as ISO 8601 writes them) by its letters.
fn in_order(a: &str, b: &str) -> std::cmp::Ordering {
    match (a.parse::<i64>(), b.parse::<i64>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        _ => a.cmp(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, code: &str, group: &str, order: &str) -> Row {
        let [id, code, group, order] = [id, code, group, order].map(str::to_owned);
        Row {
            id,
            code,
            group,
            order,
        }
    }

    #[test]
    fn a_unit_has_every_code_of_its_rows_and_stands_in_its_order() {
        let units = units_of(&[
            row("b", "x", "", "10"),
            row("a", "", "carer", "9"),
            row("b", "y", "council", "10"),
            row("b", "x", "", "10"),
        ]);
        let told: Vec<_> = units
            .iter()
            .map(|u| (u.id.as_str(), u.group.as_deref(), u.codes.len()))
            .collect();
        assert_eq!(told, [("a", Some("carer"), 0), ("b", Some("council"), 2)]);
    }

    #[test]
    fn a_flat_curve_over_all_does_not_hide_a_group_that_is_not_heard_out() {
        let mut rows = Vec::new();
        for n in 0..30 {
            rows.push(row(&format!("c{n}"), ["x", "y", "z"][n % 3], "carer", ""));
        }
        for n in 0..7 {
            rows.push(row(&format!("m{n}"), &format!("own {n}"), "migrant", ""));
        }
        let found = measured(&units_of(&rows), RULE, 1);
        assert_eq!(found.overall.saturation.at(), Some(4));
        assert!(!found.overall.saturation.holds);
        assert_eq!(found.seek(), ["migrant"]);
        assert_eq!(found, measured(&units_of(&rows), RULE, 1));
    }
}
