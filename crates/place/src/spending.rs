//! Where the money goes: contracts by the area and the ownership of those who hold them.
//!
//! Guarantees: every contract is counted once, in an area or among those that could not be matched, so that the parts add up to the
//! total; nothing is dropped for the want of a match. A supplier stands where its principal place of business is said to be:
//! that is not where the value stays, and a branch of a national firm counts where its register says.
//! Concentration is the Herfindahl-Hirschman index: the sum of squared shares of suppliers, times 10,000. A supplier is known by the
//! number of its registration where both tables have one, else by its name.

use std::collections::BTreeMap;

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
    /// The number under which the holder is registered, as a company or a society; empty where the register has none.
    pub number: String,
}

/// What is known of a supplier.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Supplier {
    /// Who owns it, such as `co-operative`; empty where nobody said.
    pub ownership: String,
    /// Where its principal place of business is; empty where nobody said.
    pub place: String,
    /// How large it is, such as `micro`; empty where nobody said.
    pub size: String,
}

/// The suppliers that are known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suppliers {
    /// By [`key`].
    pub by_name: BTreeMap<String, Supplier>,
    /// By the number of their registration, as [`number_key`] has it.
    pub by_number: BTreeMap<String, Supplier>,
}

impl Suppliers {
    /// The supplier that holds a contract, if it is known: a number that is known goes before a name.
    #[must_use]
    pub fn of(&self, contract: &Contract) -> Option<&Supplier> {
        let by_number = match contract.number.is_empty() {
            true => None,
            false => self.by_number.get(&number_key(&contract.number)),
        };
        by_number.or_else(|| self.by_name.get(&key(&contract.name)))
    }
}

/// The number of a registration as it is compared: letters and digits, without noughts before it.
#[must_use]
pub fn number_key(number: &str) -> String {
    let plain: String = number
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    plain.trim_start_matches('0').to_owned()
}

/// The areas in which a place lies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Nested {
    /// The nearer area, such as a council.
    pub area: String,
    /// The wider one.
    pub region: String,
    /// The widest, such as a country; empty where nobody said.
    pub country: String,
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
    /// What of it is spent with suppliers in the areas that are local.
    pub local: f64,
    /// The concentration of its suppliers, from nearly nought to 10,000; `None` where nothing was spent.
    pub hhi: Option<f64>,
    /// The share of its largest supplier in what was spent.
    pub largest: Option<f64>,
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
    /// By country, likewise.
    pub by_country: Vec<(Option<String>, Part)>,
    /// By ownership; `unknown` where nobody said.
    pub by_ownership: Vec<(String, Part)>,
    /// By size; `unknown` where nobody said.
    pub by_size: Vec<(String, Part)>,
    /// The contracts without an area, by their place in the list, and why.
    pub unmatched: Vec<(usize, Unmatched)>,
    /// The contracts of whose holder nobody said who owns it, by their place in the list.
    pub unowned: Vec<usize>,
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

/// What nobody said, where something is told by it.
const UNKNOWN: &str = "unknown";

/// Adds up contracts. `areas` are by [`key`]; without them each place is an area of its own. What is spent in an area for which
/// `is_local` answers yes is local.
#[must_use]
pub fn spending(
    contracts: &[Contract],
    suppliers: &Suppliers,
    areas: Option<&BTreeMap<String, Nested>>,
    is_local: &dyn Fn(&Nested) -> bool,
) -> Spending {
    let mut total = Tally::default();
    let mut by_area: BTreeMap<(bool, String, String, String), Tally> = BTreeMap::new();
    let mut by_region: BTreeMap<(bool, String), Tally> = BTreeMap::new();
    let mut by_country: BTreeMap<(bool, String), Tally> = BTreeMap::new();
    let mut by_ownership: BTreeMap<String, Tally> = BTreeMap::new();
    let mut by_size: BTreeMap<String, Tally> = BTreeMap::new();
    let (mut unmatched, mut unowned) = (Vec::new(), Vec::new());
    for (at, contract) in contracts.iter().enumerate() {
        let supplier = suppliers.of(contract);
        let found = place(contract, supplier, areas);
        let local = found.as_ref().is_ok_and(is_local);
        let (missing, nested) = match found {
            Ok(nested) => (false, nested),
            Err(why) => {
                unmatched.push((at, why));
                (true, Nested::default())
            }
        };
        let said = |of: fn(&Supplier) -> &String| {
            let word = supplier.map(of).filter(|word| !word.is_empty());
            word.map_or(UNKNOWN, String::as_str).to_owned()
        };
        let (ownership, size) = (said(|one| &one.ownership), said(|one| &one.size));
        if ownership == UNKNOWN {
            unowned.push(at);
        }
        let Nested {
            area,
            region,
            country,
        } = nested;
        let area = (missing, area, region.clone(), country.clone());
        let name = key(&contract.name);
        for tally in [
            &mut total,
            by_region.entry((missing, region)).or_default(),
            by_country.entry((missing, country)).or_default(),
            by_area.entry(area).or_default(),
            by_ownership.entry(ownership).or_default(),
            by_size.entry(size).or_default(),
        ] {
            tally.add(contract.value, &name, local);
        }
    }
    let named = |(missing, area, region, country): (bool, String, String, String)| {
        (!missing).then_some(Nested {
            area,
            region,
            country,
        })
    };
    let wide = |tallies: BTreeMap<(bool, String), Tally>| {
        let part = |((missing, name), tally): ((bool, String), Tally)| {
            ((!missing).then_some(name), tally.part())
        };
        tallies.into_iter().map(part).collect()
    };
    let said = |tallies: BTreeMap<String, Tally>| {
        let part = |(word, tally): (String, Tally)| (word, tally.part());
        tallies.into_iter().map(part).collect()
    };
    Spending {
        total: total.part(),
        by_area: by_area
            .into_iter()
            .map(|(area, tally)| (named(area), tally.part()))
            .collect(),
        by_region: wide(by_region),
        by_country: wide(by_country),
        by_ownership: said(by_ownership),
        by_size: said(by_size),
        unmatched,
        unowned,
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
            ..Nested::default()
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
    local: f64,
    of_supplier: BTreeMap<String, f64>,
}

impl Tally {
    fn add(&mut self, value: f64, supplier: &str, is_local: bool) {
        self.value += value;
        self.contracts += 1;
        if is_local {
            self.local += value;
        }
        match self.of_supplier.get_mut(supplier) {
            Some(sum) => *sum += value,
            None => {
                self.of_supplier.insert(supplier.to_owned(), value);
            }
        }
    }

    fn part(self) -> Part {
        let spent = || self.of_supplier.values().filter(|value| **value > 0.0);
        let whole: f64 = spent().sum();
        let shares = || spent().map(|value| value / whole);
        Part {
            value: self.value,
            contracts: self.contracts,
            suppliers: self.of_supplier.len(),
            local: self.local,
            hhi: (whole > 0.0).then(|| shares().map(|share| share * share).sum::<f64>() * 10_000.0),
            largest: (whole > 0.0).then(|| shares().fold(0.0, f64::max)),
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
            number: String::new(),
        }
    }

    fn areas() -> BTreeMap<String, Nested> {
        let place = |(place, area): (&str, &str)| {
            let nested = Nested {
                area: area.to_owned(),
                region: "Wales".to_owned(),
                country: String::new(),
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
        let by_name = BTreeMap::from([
            (
                key("A"),
                Supplier {
                    ownership: "co-operative".to_owned(),
                    place: "Bangor".to_owned(),
                    size: "micro".to_owned(),
                },
            ),
            (
                key("B"),
                Supplier {
                    ownership: String::new(),
                    place: "Leeds".to_owned(),
                    size: String::new(),
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
        let suppliers = Suppliers {
            by_name,
            ..Suppliers::default()
        };
        let is_local = |nested: &Nested| nested.area == "Gwynedd";
        let found = spending(&contracts, &suppliers, Some(&areas), &is_local);
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
        assert_eq!(found.unowned, [1, 2, 3]);
        assert_eq!((found.total.local, found.total.largest), (60.0, Some(0.6)));
        assert!((found.total.hhi.unwrap() - 4_350.0).abs() < 1e-9);
    }

    #[test]
    fn a_number_that_is_known_goes_before_a_name() {
        let owned = |ownership: &str| Supplier {
            ownership: ownership.to_owned(),
            ..Supplier::default()
        };
        let suppliers = Suppliers {
            by_name: BTreeMap::from([(key("A"), owned("large"))]),
            by_number: BTreeMap::from([(number_key("00123"), owned("mutual"))]),
        };
        let numbered = |number: &str| Contract {
            number: number.to_owned(),
            ..contract("A", 1.0, "")
        };
        let of = |number: &str| {
            suppliers
                .of(&numbered(number))
                .map(|one| one.ownership.clone())
        };
        assert_eq!(of("123").as_deref(), Some("mutual"));
        assert_eq!(of("999").as_deref(), Some("large"));
        assert_eq!(of("").as_deref(), Some("large"));
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
