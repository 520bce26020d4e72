//! The verb `place spending`: a register of contracts, and payments where they are given, by the area and the ownership of those
//! who hold them.

pub(super) mod files;
mod told;

use crate::payments::matched;
use crate::spending::{Nested, Suppliers, spending};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use std::collections::BTreeMap;
use std::path::PathBuf;
use told::Told;

/// Spending by area and ownership.
#[derive(Debug, Clone, Args)]
pub struct Spending {
    /// A contracts register: name, estimated value, and the address of the contractor's principal place of business.
    #[arg(value_name = "CONTRACTS")]
    pub file: PathBuf,
    /// A table of suppliers: name, ownership and place; size and company number, where they are known.
    #[arg(long, value_name = "FILE")]
    pub suppliers: Option<PathBuf>,
    /// A table of places: place, area, region and, where there is one, country.
    #[arg(long, value_name = "FILE")]
    pub areas: Option<PathBuf>,
    /// The area, region or country that is local; without it, all areas of the table.
    #[arg(long, value_name = "AREA")]
    pub local: Option<String>,
    /// A table of payments: supplier and amount; invoiced and paid (days) tell how promptly.
    #[arg(long, value_name = "FILE")]
    pub payments: Option<PathBuf>,
}

/// What is local: what somebody named, or every area of the table.
pub(super) struct Local {
    named: Option<String>,
    with_areas: bool,
}

impl Local {
    /// What somebody asked for.
    ///
    /// # Errors
    /// A refusal where no area of the table has that name.
    pub(super) fn of(
        named: Option<&String>,
        areas: Option<&BTreeMap<String, Nested>>,
    ) -> Result<Self, Refusal> {
        let local = Self {
            named: named.cloned(),
            with_areas: areas.is_some(),
        };
        match (named, areas) {
            (Some(name), Some(areas)) if !areas.values().any(|one| local.holds(one)) => {
                Err(Refusal::new("no-area", |l| {
                    words(l).msg_spending_no_area(name)
                }))
            }
            _ => Ok(local),
        }
    }

    /// Whether it is known what is local.
    pub(super) fn is_known(&self) -> bool {
        self.named.is_some() || self.with_areas
    }

    /// Whether an area is local.
    pub(super) fn holds(&self, nested: &Nested) -> bool {
        match &self.named {
            Some(local) => [&nested.area, &nested.region, &nested.country].contains(&local),
            None => self.with_areas,
        }
    }
}

/// Runs the verb.
///
/// # Errors
/// A refusal where a table cannot be read or holds what cannot be right.
pub fn run(asked: &Spending, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let mut warnings = Vec::new();
    let read = files::contracts(&asked.file, desk.language, &mut warnings)?;
    let suppliers = match &asked.suppliers {
        Some(path) => files::suppliers(path, &mut warnings)?,
        None => Suppliers::default(),
    };
    let areas = match &asked.areas {
        Some(path) => Some(files::areas(path, &mut warnings)?),
        None => None,
    };
    let payments = match &asked.payments {
        Some(path) => Some(files::payments(path, desk.language, &mut warnings)?),
        None => None,
    };
    let local = Local::of(asked.local.as_ref(), areas.as_ref())?;
    let is_local = |nested: &Nested| local.holds(nested);
    let of = |contracts: &[_]| spending(contracts, &suppliers, areas.as_ref(), &is_local);
    let told = Told {
        found: of(&read.contracts),
        contracts: &read.contracts,
        blank: &read.blank,
        is_local_known: local.is_known(),
    };
    let mut json = told.json(warnings);
    let mut text = told.lines(desk.language);
    if let Some(paid) = &payments {
        let of_payments = Told {
            found: of(&paid.payments.contracts),
            contracts: &paid.payments.contracts,
            blank: &paid.payments.blank,
            is_local_known: local.is_known(),
        };
        let against = matched(paid, &read.contracts, &suppliers);
        json["payments"] = of_payments.payments(paid, &against);
        text.push_str(&of_payments.payments_lines(&against, desk.language));
    }
    Ok(Outcome::done("place spending", json, text))
}
