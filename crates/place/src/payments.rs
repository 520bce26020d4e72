//! Payments beside the contracts: what was paid to whom no contract names, and how promptly.
//!
//! Guarantees: every payment is counted once; a payment whose days are not both known tells nothing of promptness, and how many
//! those are is said. A payment without a contract is no wrong by itself: registers begin at a threshold, and a grant is no contract.

use crate::limits::PROMPT_DAYS;
use crate::spending::{Contract, Suppliers, key, number_key};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Contracts or payments as a table has them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    /// The rows with a value.
    pub contracts: Vec<Contract>,
    /// The rows without one: the line, and who holds it.
    pub blank: Vec<(u64, String)>,
}

/// A table of payments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payments {
    /// What was paid to whom.
    pub payments: Read,
    /// When each was invoiced and paid, in the order of the payments, as far as both days are known.
    pub days: Vec<Option<(Date, Date)>>,
}

/// How promptly somebody was paid.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Prompt {
    /// Payments of which both days are known.
    pub known: usize,
    /// Those that were paid within [`PROMPT_DAYS`] of the invoice.
    pub within: usize,
    /// The middle number of days (the lower of two); `None` where nothing is known.
    pub median_days: Option<i64>,
}

/// What payments say beside the contracts.
#[derive(Debug, Clone, PartialEq)]
pub struct Against {
    /// Paid to suppliers whom no contract names: their names and what they were paid, the largest first.
    pub without_contract: Vec<(String, f64)>,
    /// Holders of contracts who were paid nothing in the table.
    pub not_paid: Vec<String>,
    /// How promptly everybody was paid.
    pub prompt: Prompt,
    /// And by ownership; `unknown` where nobody said.
    pub by_ownership: Vec<(String, Prompt)>,
    /// Payments that were made before the day of their invoice: a day is wrong.
    pub before_invoice: Vec<u64>,
}

/// Compares payments with contracts.
#[must_use]
pub fn matched(paid: &Payments, contracts: &[Contract], suppliers: &Suppliers) -> Against {
    let names: BTreeSet<String> = contracts.iter().map(|one| key(&one.name)).collect();
    let numbered = contracts.iter().filter(|one| !one.number.is_empty());
    let numbers: BTreeSet<String> = numbered.map(|one| number_key(&one.number)).collect();
    let holds = |one: &Contract| {
        names.contains(&key(&one.name))
            || (!one.number.is_empty() && numbers.contains(&number_key(&one.number)))
    };
    let rows = &paid.payments.contracts;
    let mut without: BTreeMap<String, (String, f64)> = BTreeMap::new();
    for one in rows.iter().filter(|one| !holds(one)) {
        let entry = without.entry(key(&one.name));
        entry.or_insert_with(|| (one.name.clone(), 0.0)).1 += one.value;
    }
    let mut without: Vec<(String, f64)> = without.into_values().collect();
    without.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let was_paid: BTreeSet<String> = rows.iter().map(|one| key(&one.name)).collect();
    let paid_numbers: BTreeSet<String> = rows.iter().map(|one| number_key(&one.number)).collect();
    let mut not_paid = BTreeMap::new();
    for one in contracts {
        let by_number = !one.number.is_empty() && paid_numbers.contains(&number_key(&one.number));
        if !was_paid.contains(&key(&one.name)) && !by_number {
            not_paid.entry(key(&one.name)).or_insert(one.name.clone());
        }
    }
    let mut days: Vec<i64> = Vec::new();
    let mut by_ownership: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    let mut before_invoice = Vec::new();
    for (one, known) in rows.iter().zip(&paid.days) {
        let Some((invoiced, paid)) = known else {
            continue;
        };
        let took = i64::from((*paid - *invoiced).get_days());
        if took < 0 {
            before_invoice.push(one.line);
            continue;
        }
        let owner = suppliers.of(one).map(|one| one.ownership.clone());
        let owner = owner.filter(|owner| !owner.is_empty());
        let owner = owner.unwrap_or_else(|| "unknown".to_owned());
        by_ownership.entry(owner).or_default().push(took);
        days.push(took);
    }
    Against {
        without_contract: without,
        not_paid: not_paid.into_values().collect(),
        prompt: prompt(days),
        by_ownership: by_ownership
            .into_iter()
            .map(|(owner, days)| (owner, prompt(days)))
            .collect(),
        before_invoice,
    }
}

fn prompt(mut days: Vec<i64>) -> Prompt {
    days.sort_unstable();
    Prompt {
        known: days.len(),
        within: days.iter().filter(|days| **days <= PROMPT_DAYS).count(),
        median_days: days.get(days.len().saturating_sub(1) / 2).copied(),
    }
}

/// The day that a cell says, as councils write it: the year first, or day, month, year; `None` where it says none.
#[must_use]
pub fn day(cell: &str) -> Option<Date> {
    let date = cell.trim().split(['T', ' ']).next().unwrap_or_default();
    let forms = ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y%m%d"];
    let is_long = date.len() >= 8 && date.starts_with(|first: char| first.is_ascii_digit());
    let read = |form: &&str| Date::strptime(form, date).ok();
    forms.iter().find_map(read).filter(|_| is_long)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(line: u64, name: &str, value: f64, number: &str) -> Contract {
        Contract {
            line,
            name: name.to_owned(),
            value,
            address: String::new(),
            number: number.to_owned(),
        }
    }

    #[test]
    fn a_payment_belongs_to_a_contract_by_number_or_by_name() {
        let payments = Payments {
            payments: Read {
                contracts: vec![
                    paid(2, "Gofal Ltd", 10.0, ""),
                    paid(3, "Renamed plc", 20.0, "00042"),
                    paid(4, "Nobody", 5.0, ""),
                    paid(5, "Another", 7.0, ""),
                ],
                blank: Vec::new(),
            },
            days: vec![
                day("2025-01-01").zip(day("31/01/2025")),
                day("2025-01-01").zip(day("2025-02-01")),
                day("2025-02-01").zip(day("2025-01-01")),
                None,
            ],
        };
        let contracts = [
            paid(2, "GOFAL Cyf", 1.0, ""),
            paid(3, "Old name", 1.0, "42"),
            paid(4, "Never", 1.0, ""),
        ];
        let found = matched(&payments, &contracts, &Suppliers::default());
        let without = [("Another".to_owned(), 7.0), ("Nobody".to_owned(), 5.0)];
        assert_eq!(found.without_contract, without);
        assert_eq!(found.not_paid, ["Never"]);
        assert_eq!(found.before_invoice, [4]);
        let prompt = Prompt {
            known: 2,
            within: 1,
            median_days: Some(30),
        };
        assert_eq!(found.prompt, prompt);
    }

    #[test]
    fn a_day_that_is_none_is_not_guessed() {
        for cell in ["", "soon", "31/02/2025", "2025", "1/2/25"] {
            assert_eq!(day(cell), None, "{cell}");
        }
        assert_eq!(day("02/03/2025"), day("2025-03-02"));
    }
}
