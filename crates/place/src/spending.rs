//! Where the money goes: contracts by the area and the ownership of those who hold them.
//!
//! Guarantees: every contract is counted once, in an area or among those that could not be matched, so that the parts add up to the
//! total; nothing is dropped for the want of a match. A supplier stands where its principal place of business is said to be:
//! that is not where the value stays, and a branch of a national firm counts where its register says.
//! Concentration is the Herfindahl-Hirschman index: the sum of squared shares of suppliers, times 10,000.

use std::collections::{BTreeMap, BTreeSet};

/// A contract of the register.
#[derive(Debug, Clone, PartialEq)]
pub struct Contract {
    /// The line of the file.
    pub line: u64,
    /// Who holds it.
    pub name: String,
    /// Its value; below nought for a correction.
    pub value: f64,
    /// The address of the holder's principal place of business, if the register has it.
    pub address: String,
}

/// What is known of a supplier.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Supplier {
    /// Who owns it, such as `co-operative`; empty where nobody said.
    pub ownership: String,
    /// Where its principal place of business is; empty where nobody said.
    pub place: String,
}

/// The areas in which a place lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nested {
    /// The nearer area, such as a council.
    pub area: String,
    /// The wider one.
    pub region: String,
}

/// Why a contract has no area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmatched {
    /// The supplier is not in the list, and its address names no place that is known.
    NoPlace,
    /// Its place is in no area of the table.
    NoArea,
}

/// A part of the spending.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    /// The sum of the values.
    pub value: f64,
    /// How many contracts.
    pub contracts: usize,
    /// How many suppliers.
    pub suppliers: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Spending {
    /// All of it.
    pub total: Part,
    /// By area and region; the last, without a name, is what could not be matched, if there is any.
    pub by_area: Vec<(Option<Nested>, Part)>,
    /// By region, likewise.
    pub by_region: Vec<(Option<String>, Part)>,
    /// By ownership; `unknown` where nobody said.
    pub by_ownership: Vec<(String, Part)>,
    /// The contracts without an area, by their place in the list, and why.
    pub unmatched: Vec<(usize, Unmatched)>,
    /// The concentration of suppliers, from nearly nought to 10,000; `None` where nothing was spent.
    pub hhi: Option<f64>,
}

/// The name of a supplier as it is compared: letters and digits in lower case, without the forms of companies.
#[must_use]
pub fn key(name: &str) -> String {
    let lower = name.to_lowercase().replace('&', " and ");
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}');
    let words = words.map(|word| word.replace(['\'', '\u{2019}'], ""));
    let form = |word: &String| {
        matches!(
            word.as_str(),
            "ltd" | "limited" | "plc" | "llp" | "cyf" | "cyfyngedig" | "ccc"
        )
    };
    let kept: Vec<String> = words
        .filter(|word| !word.is_empty() && !form(word))
        .collect();
    kept.join(" ")
}

/// Adds up contracts. `suppliers` and `areas` are by [`key`]; without `areas` each place is an area of its own.
#[must_use]
pub fn spending(
    contracts: &[Contract],
    suppliers: &BTreeMap<String, Supplier>,
    areas: Option<&BTreeMap<String, Nested>>,
) -> Spending {
    let mut total = Tally::default();
    let mut by_area: BTreeMap<(bool, String, String), Tally> = BTreeMap::new();
    let mut by_region: BTreeMap<(bool, String), Tally> = BTreeMap::new();
    let mut by_ownership: BTreeMap<String, Tally> = BTreeMap::new();
    let mut of_supplier: BTreeMap<String, f64> = BTreeMap::new();
    let mut unmatched = Vec::new();
    for (at, contract) in contracts.iter().enumerate() {
        let name = key(&contract.name);
        let supplier = suppliers.get(&name);
        let (missing, nested) = match place(contract, supplier, areas) {
            Ok(nested) => (false, nested),
            Err(why) => {
                unmatched.push((at, why));
                (
                    true,
                    Nested {
                        area: String::new(),
                        region: String::new(),
                    },
                )
            }
        };
        let ownership = supplier
            .map(|s| s.ownership.clone())
            .filter(|o| !o.is_empty());
        let ownership = ownership.unwrap_or_else(|| "unknown".to_owned());
        total.add(contract.value, &name);
        let Nested { area, region } = nested;
        by_region
            .entry((missing, region.clone()))
            .or_default()
            .add(contract.value, &name);
        by_area
            .entry((missing, area, region))
            .or_default()
            .add(contract.value, &name);
        by_ownership
            .entry(ownership)
            .or_default()
            .add(contract.value, &name);
        *of_supplier.entry(name).or_default() += contract.value;
    }
    let whole: f64 = of_supplier.values().filter(|value| **value > 0.0).sum();
    let squares = of_supplier
        .values()
        .filter(|value| **value > 0.0)
        .map(|v| (v / whole) * (v / whole));
    let hhi = (whole > 0.0).then(|| squares.sum::<f64>() * 10_000.0);
    let named = |(missing, area, region): (bool, String, String)| {
        (!missing).then_some(Nested { area, region })
    };
    Spending {
        total: total.part(),
        by_area: by_area
            .into_iter()
            .map(|(area, tally)| (named(area), tally.part()))
            .collect(),
        by_region: by_region
            .into_iter()
            .map(|((missing, region), tally)| ((!missing).then_some(region), tally.part()))
            .collect(),
        by_ownership: by_ownership
            .into_iter()
            .map(|(own, tally)| (own, tally.part()))
            .collect(),
        unmatched,
        hhi,
    }
}

/// Where a contract's holder is.
fn place(
    contract: &Contract,
    supplier: Option<&Supplier>,
    areas: Option<&BTreeMap<String, Nested>>,
) -> Result<Nested, Unmatched> {
    let said = supplier
        .map(|supplier| supplier.place.as_str())
        .filter(|place| !place.is_empty());
    match (said, areas) {
        (Some(place), Some(areas)) => areas.get(&key(place)).cloned().ok_or(Unmatched::NoArea),
        (Some(place), None) => Ok(Nested {
            area: place.to_owned(),
            region: String::new(),
        }),
        (None, Some(areas)) => in_address(&contract.address, areas)
            .cloned()
            .ok_or(Unmatched::NoPlace),
        (None, None) => Err(Unmatched::NoPlace),
    }
}

/// The area of the last place that an address names; of places that begin together the longest.
fn in_address<'a>(address: &str, areas: &'a BTreeMap<String, Nested>) -> Option<&'a Nested> {
    let address = key(address);
    let words: Vec<&str> = address.split(' ').collect();
    for begin in (0..words.len()).rev() {
        for end in (begin + 1..=words.len()).rev() {
            let place = words.get(begin..end).unwrap_or_default().join(" ");
            if let Some(found) = areas.get(&place) {
                // A name within a longer one (Barry in Barry Island) is not the place: the longer one begins before it.
                let longer = (0..begin).rev().find_map(|before| {
                    areas.get(&words.get(before..end).unwrap_or_default().join(" "))
                });
                return Some(longer.unwrap_or(found));
            }
        }
    }
    None
}

#[derive(Default)]
struct Tally {
    value: f64,
    contracts: usize,
    suppliers: BTreeSet<String>,
}

impl Tally {
    fn add(&mut self, value: f64, supplier: &str) {
        self.value += value;
        self.contracts += 1;
        if !self.suppliers.contains(supplier) {
            self.suppliers.insert(supplier.to_owned());
        }
    }

    fn part(self) -> Part {
        Part {
            value: self.value,
            contracts: self.contracts,
            suppliers: self.suppliers.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contract(name: &str, value: f64, address: &str) -> Contract {
        Contract {
            line: 2,
            name: name.to_owned(),
            value,
            address: address.to_owned(),
        }
    }

    fn areas() -> BTreeMap<String, Nested> {
        let place = |(place, area): (&str, &str)| {
            let nested = Nested {
                area: area.to_owned(),
                region: "Wales".to_owned(),
            };
            (key(place), nested)
        };
        [
            ("Barry", "Vale"),
            ("Barry Island", "Island"),
            ("Port Barry Island", "Port"),
            ("Bangor", "Gwynedd"),
        ]
        .into_iter()
        .map(place)
        .collect()
    }

    #[test]
    fn a_name_is_one_name_whatever_its_form_of_company() {
        assert_eq!(key("Gofal Menai Cyf."), key("GOFAL MENAI Limited"));
        assert_eq!(key("Smith & Sons"), key("Smith and Sons Ltd"));
        assert_eq!(key("O'Neill"), key("O\u{2019}Neill"));
    }

    #[test]
    fn every_pound_is_in_an_area_or_among_the_unmatched() {
        let suppliers = BTreeMap::from([
            (
                key("A"),
                Supplier {
                    ownership: "co-operative".to_owned(),
                    place: "Bangor".to_owned(),
                },
            ),
            (
                key("B"),
                Supplier {
                    ownership: String::new(),
                    place: "Leeds".to_owned(),
                },
            ),
        ]);
        let contracts = [
            contract("A Ltd", 60.0, ""),
            contract("B", 25.0, ""),
            contract("C", 10.0, "1 High Street, Barry, CF62"),
            contract("D", 5.0, "nowhere"),
        ];
        let areas = areas();
        let found = spending(&contracts, &suppliers, Some(&areas));
        assert_eq!(found.total.value, 100.0);
        assert_eq!(
            found
                .by_area
                .iter()
                .map(|(_, part)| part.value)
                .sum::<f64>(),
            100.0
        );
        assert_eq!(
            found
                .by_ownership
                .iter()
                .map(|(_, part)| part.value)
                .sum::<f64>(),
            100.0
        );
        assert_eq!(
            found.unmatched,
            [(1, Unmatched::NoArea), (3, Unmatched::NoPlace)]
        );
        assert_eq!(found.by_area.last().unwrap().0, None);
        assert!((found.hhi.unwrap() - 4_350.0).abs() < 1e-9);
    }

    #[test]
    fn an_address_is_in_the_longest_place_it_names_last() {
        let areas = areas();
        let area = |address: &str| in_address(address, &areas).map(|nested| nested.area.as_str());
        assert_eq!(area("Bangor House, Barry CF62 1AA"), Some("Vale"));
        assert_eq!(area("2 Barry Island, Wales"), Some("Island"));
        assert_eq!(area("Port Barry Island"), Some("Port"));
        assert_eq!(area("Barrymore, London"), None);
    }
}
