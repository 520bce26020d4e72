//! Demand against supply by area: what is needed, what providers can give, and who they are.
//!
//! Guarantees: every provider is counted once, in an area or among those without one; hours that nobody stated are unknown and never
//! nought, so that a gap is told as one that is at most so large where some are unknown. It deliberately judges no provider: one that
//! is on no register may be exempt, or need not be.

use crate::spending::key;
use std::collections::BTreeMap;

/// What an area needs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Need {
    /// The area.
    pub area: String,
    /// People who need support.
    pub people: Option<f64>,
    /// Hours a week that they need.
    pub hours: Option<f64>,
    /// Hours a week that are needed and not given.
    pub unmet: Option<f64>,
}

/// What a provider can give.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// The area; empty where nobody said.
    pub area: String,
    /// Hours a week.
    pub hours: Option<f64>,
    /// Places.
    pub places: Option<f64>,
    /// Who owns it; empty where nobody said.
    pub ownership: String,
    /// How large it is; empty where nobody said.
    pub size: String,
    /// Whether it is on a regulator's register; empty where nobody said.
    pub registration: String,
}

/// A kind of provider in an area.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sort {
    /// How many.
    pub providers: usize,
    /// Their hours, as far as they are known.
    pub hours: f64,
}

/// Demand and supply of an area.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Area {
    /// Its name; `None` for the providers without one.
    pub area: Option<String>,
    /// What it needs; `None` where the table of demand does not name it.
    pub need: Option<Need>,
    /// Providers in it.
    pub providers: usize,
    /// Hours a week that they can give, as far as they are known.
    pub hours: f64,
    /// Providers whose hours nobody stated.
    pub hours_unknown: usize,
    /// Places, as far as they are known.
    pub places: f64,
    /// Providers whose places nobody stated.
    pub places_unknown: usize,
    /// The concentration of the hours that are known, from nearly nought to 10,000.
    pub hhi: Option<f64>,
    /// By ownership; `unknown` where nobody said.
    pub by_ownership: BTreeMap<String, Sort>,
    /// By size.
    pub by_size: BTreeMap<String, Sort>,
    /// By registration.
    pub by_registration: BTreeMap<String, Sort>,
}

impl Area {
    /// Hours needed beyond those that are given; below nought where more could be given than is needed. At most so large where the
    /// hours of some are not known.
    #[must_use]
    pub fn gap(&self) -> Option<f64> {
        let needed = self.need.as_ref()?.hours?;
        Some(needed - self.hours)
    }

    /// The share of the known hours that those of these sorts of ownership or size give.
    #[must_use]
    pub fn share(&self, of: &BTreeMap<String, Sort>, names: &[&str]) -> Option<f64> {
        let sorts = of.iter().filter(|(name, _)| names.contains(&name.as_str()));
        let hours: f64 = sorts.map(|(_, sort)| sort.hours).sum();
        (self.hours > 0.0).then(|| hours / self.hours)
    }
}

/// Sets demand against supply: the areas of the table of demand, then those that only providers name, then none.
#[must_use]
pub fn market(needs: &[Need], providers: &[Provider]) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for need in needs {
        places.insert(key(&need.area), areas.len());
        areas.push(Area {
            area: Some(need.area.clone()),
            need: Some(need.clone()),
            ..Area::default()
        });
    }
    let mut others: BTreeMap<String, Area> = BTreeMap::new();
    let mut nowhere = Area::default();
    let mut hours_of: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    for one in providers {
        let name = key(&one.area);
        let at = places.get(&name).and_then(|at| areas.get_mut(*at));
        let area = match (at, name.is_empty()) {
            (Some(area), _) => area,
            (None, true) => &mut nowhere,
            (None, false) => others.entry(name.clone()).or_insert_with(|| Area {
                area: Some(one.area.clone()),
                ..Area::default()
            }),
        };
        add(area, one);
        if let Some(hours) = one.hours {
            let of = hours_of.entry(name).or_default();
            *of.entry(key(&one.name)).or_default() += hours;
        }
    }
    areas.extend(others.into_values());
    areas.extend((nowhere.providers > 0).then_some(nowhere));
    for area in &mut areas {
        let name = area.area.as_deref().map_or(String::new(), key);
        area.hhi = hours_of.get(&name).and_then(concentration);
    }
    areas
}

fn add(area: &mut Area, one: &Provider) {
    area.providers += 1;
    area.hours += one.hours.unwrap_or(0.0);
    area.hours_unknown += usize::from(one.hours.is_none());
    area.places += one.places.unwrap_or(0.0);
    area.places_unknown += usize::from(one.places.is_none());
    for (sorts, word) in [
        (&mut area.by_ownership, &one.ownership),
        (&mut area.by_size, &one.size),
        (&mut area.by_registration, &one.registration),
    ] {
        let word = if word.is_empty() { "unknown" } else { word };
        let sort = sorts.entry(word.to_owned()).or_default();
        sort.providers += 1;
        sort.hours += one.hours.unwrap_or(0.0);
    }
}

fn concentration(hours: &BTreeMap<String, f64>) -> Option<f64> {
    let whole: f64 = hours.values().sum();
    let share = |hours: &f64| (hours / whole) * (hours / whole);
    (whole > 0.0).then(|| hours.values().map(share).sum::<f64>() * 10_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(name: &str, area: &str, hours: Option<f64>, ownership: &str) -> Provider {
        Provider {
            name: name.to_owned(),
            area: area.to_owned(),
            hours,
            ownership: ownership.to_owned(),
            ..Provider::default()
        }
    }

    #[test]
    fn every_provider_is_counted_once_and_unknown_hours_are_not_nought() {
        let needs = [
            Need {
                area: "Gwynedd".to_owned(),
                hours: Some(100.0),
                ..Need::default()
            },
            Need {
                area: "Powys".to_owned(),
                ..Need::default()
            },
        ];
        let providers = [
            provider("A", "gwynedd", Some(30.0), "co-operative"),
            provider("B", "Gwynedd", Some(10.0), "private"),
            provider("C", "Gwynedd", None, ""),
            provider("D", "Elsewhere", Some(5.0), ""),
            provider("E", "", Some(7.0), ""),
        ];
        let found = market(&needs, &providers);
        let names: Vec<_> = found.iter().map(|one| one.area.as_deref()).collect();
        assert_eq!(
            names,
            [Some("Gwynedd"), Some("Powys"), Some("Elsewhere"), None]
        );
        assert_eq!(found.iter().map(|one| one.providers).sum::<usize>(), 5);
        let first = &found[0];
        assert_eq!((first.gap(), first.hours_unknown), (Some(60.0), 1));
        assert_eq!(first.hhi, Some(6_250.0));
        assert_eq!(
            first.share(&first.by_ownership, &["co-operative"]),
            Some(0.75)
        );
        assert_eq!((found[1].gap(), found[1].hhi), (None, None));
    }
}
