//! What in a tender shuts micro-providers out: the words that do, where they stand, the rule, and what to ask for instead.
//!
//! Guarantees: each finding quotes the text itself, with its place; a term that is denied ("no minimum turnover") is told as one that
//! helps and never as a barrier; the same text gives the same answer. It reads English and Welsh by written shapes and understands
//! nothing: what it does not find may still be there, and what it finds a person must read. It judges no law.
//!
//! A micro-provider is one with eight workers or fewer that belongs to no larger body (Somerset Provider Network; Worcestershire
//! County Council).

mod amounts;
mod clauses;
pub mod file;
mod rules;
mod structured;
pub mod told;

pub use structured::{Terms, structured};

use crate::limits::{CLAUSES_MAX, TENDER_QUOTE_CHARS_MAX};
use rules::{Hit, Shapes};
use std::sync::LazyLock;

/// The shapes are made once.
static SHAPES: LazyLock<Shapes> = LazyLock::new(Shapes::new);

/// What a term is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A floor of turnover.
    Turnover,
    /// Insurance, by its level or by when it must be held.
    Insurance,
    /// How the work is divided, and how much one bid must carry.
    Lots,
    /// A framework or list that is closed, limited or long.
    Framework,
    /// When payment comes.
    Payment,
    /// A certificate that a body must hold.
    Accreditation,
    /// Years of experience, references of a size.
    Experience,
    /// Audited accounts, credit scores.
    Accounts,
    /// Staff who come over.
    Staff,
    /// Bonds and guarantees.
    Guarantee,
    /// Registration with a regulator.
    Registration,
    /// Bidding together, and subcontracting.
    Together,
    /// Hours and areas that one bidder must cover.
    Coverage,
    /// Electronic systems that a provider must have.
    Systems,
}

impl Kind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 14] = [
        Self::Turnover,
        Self::Insurance,
        Self::Lots,
        Self::Framework,
        Self::Payment,
        Self::Accreditation,
        Self::Experience,
        Self::Accounts,
        Self::Staff,
        Self::Guarantee,
        Self::Registration,
        Self::Together,
        Self::Coverage,
        Self::Systems,
    ];

    /// Its word in the document.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Turnover => "turnover",
            Self::Insurance => "insurance",
            Self::Lots => "lots",
            Self::Framework => "framework",
            Self::Payment => "payment",
            Self::Accreditation => "accreditation",
            Self::Experience => "experience",
            Self::Accounts => "accounts",
            Self::Staff => "staff_transfer",
            Self::Guarantee => "guarantee",
            Self::Registration => "registration",
            Self::Together => "together",
            Self::Coverage => "coverage",
            Self::Systems => "systems",
        }
    }

    /// What is published about it, with its address.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::Turnover | Self::Insurance | Self::Accounts | Self::Guarantee => RISK,
            Self::Lots | Self::Framework | Self::Together => LOCKED_OUT,
            Self::Registration => REGISTER,
            Self::Coverage => MICRO,
            Self::Payment
            | Self::Accreditation
            | Self::Experience
            | Self::Staff
            | Self::Systems => PRACTICE,
        }
    }

    /// Whether the rule rests on something published, or on what those who support micro-providers ask for.
    #[must_use]
    pub fn is_published(self) -> bool {
        self.source() != PRACTICE
    }
}

const RISK: &str = "Bangor University, Barriers to Procurement: small firms name risk criteria that do not fit the contract and are onerous beside its value or risk (http://www.icps.bangor.ac.uk/barriers-procurement.php)";
const LOCKED_OUT: &str = "Bangor University, Barriers to Procurement: demand gathered into large contracts, frameworks and approved lists can lock small firms out (http://www.icps.bangor.ac.uk/barriers-procurement.php)";
const REGISTER: &str = "Care Inspectorate Wales, guide to registration under the Regulation and Inspection of Social Care (Wales) Act 2016 (https://www.careinspectorate.wales/guide-registration-regulation-and-inspection-social-care-wales-act-2016): not everybody who gives support must register";
const MICRO: &str = "Somerset Provider Network: a micro-provider has eight workers or fewer (https://somersetprovidernetwork.org.uk/adult-social-care-market-position-statement/micro-provision)";
const PRACTICE: &str =
    "No published rule: what those who support micro-providers name as a barrier";

/// How a term bears on a micro-provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bears {
    /// It shuts out.
    ShutsOut,
    /// It may: a person must look.
    Ask,
    /// It helps.
    Helps,
}

impl Bears {
    /// Its word in the document.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ShutsOut => "shuts_out",
            Self::Ask => "ask",
            Self::Helps => "helps",
        }
    }
}

/// A quantity that a term names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Pounds.
    Pounds(f64),
    /// Times the value of the contract.
    Times(f64),
    /// Days.
    Days(f64),
    /// Years.
    Years(f64),
    /// Hours a week.
    HoursAWeek(f64),
    /// How many: providers, lots.
    Count(f64),
}

impl Amount {
    /// The number and its unit, as the document has them.
    #[must_use]
    pub fn parts(self) -> (f64, &'static str) {
        match self {
            Self::Pounds(number) => (number, "pounds"),
            Self::Times(number) => (number, "times the contract's value"),
            Self::Days(number) => (number, "days"),
            Self::Years(number) => (number, "years"),
            Self::HoursAWeek(number) => (number, "hours a week"),
            Self::Count(number) => (number, "count"),
        }
    }
}

/// A term that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub kind: Kind,
    /// How it bears.
    pub bears: Bears,
    /// Which of its kind: a sort of insurance, a certificate; empty where there is one sort.
    pub of: &'static str,
    /// The quantity it names.
    pub amount: Option<Amount>,
    /// A floor of turnover over what the contract is worth a year, where both are known.
    pub multiple: Option<f64>,
    /// The words it rests on, as they stand.
    pub quote: String,
    /// The line of the text, from 1.
    pub line: u64,
    /// The paragraph, from 1.
    pub paragraph: u64,
    /// Where the words begin and end, in Unicode code points.
    pub span: (usize, usize),
}

/// What is known of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Worth {
    /// What it is worth in all, in pounds.
    pub pounds: Option<f64>,
    /// For how many years.
    pub years: Option<f64>,
}

impl Worth {
    /// What it is worth a year.
    #[must_use]
    pub fn a_year(self) -> Option<f64> {
        let years = self.years.unwrap_or(1.0);
        self.pounds
            .filter(|pounds| *pounds > 0.0 && years > 0.0)
            .map(|pounds| pounds / years)
    }
}

/// What was found in a tender.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Each term, in the order of the text.
    pub findings: Vec<Finding>,
    /// What the contract is worth, as it was given or as the text says it.
    pub worth: Worth,
    /// The line where the text says what it is worth, where nobody gave it.
    pub worth_line: Option<u64>,
    /// How many sentences were read.
    pub clauses: usize,
    /// Whether there were more than are read.
    pub is_cut: bool,
}

/// Reads a text for terms that shut micro-providers out.
#[must_use]
pub fn check(text: &str, given: Worth) -> Found {
    let mut clauses = clauses::clauses(text);
    let is_cut = clauses.len() > CLAUSES_MAX;
    clauses.truncate(CLAUSES_MAX);
    let (worth, worth_line) = match given.pounds {
        Some(_) => (given, None),
        None => worth_in(&clauses, given),
    };
    let mut findings = Vec::new();
    for clause in &clauses {
        for hit in SHAPES.hits(&clause.plain) {
            let Hit {
                kind,
                bears,
                of,
                amount,
            } = hit;
            let quote = text.get(clause.bytes.clone()).unwrap_or_default();
            findings.push(Finding {
                kind,
                bears,
                of,
                amount,
                multiple: multiple(kind, amount, worth),
                quote: quote.chars().take(TENDER_QUOTE_CHARS_MAX).collect(),
                line: clause.line,
                paragraph: clause.paragraph,
                span: clause.span,
            });
        }
    }
    Found {
        findings,
        worth,
        worth_line,
        clauses: clauses.len(),
        is_cut,
    }
}

/// A floor of turnover as a multiple of what the contract is worth a year.
fn multiple(kind: Kind, amount: Option<Amount>, worth: Worth) -> Option<f64> {
    match (kind, amount) {
        (Kind::Turnover, Some(Amount::Pounds(floor))) => Some(floor / worth.a_year()?),
        _ => None,
    }
}

/// What the text itself says the contract is worth, where it says it first.
fn worth_in(clauses: &[clauses::Clause], given: Worth) -> (Worth, Option<u64>) {
    let found = clauses.iter().find_map(|clause| {
        let (pounds, is_annual) = SHAPES.worth(&clause.plain)?;
        Some((pounds, is_annual, clause.line))
    });
    match found {
        Some((pounds, true, line)) => {
            let worth = Worth {
                pounds: Some(pounds),
                years: Some(1.0),
            };
            (worth, Some(line))
        }
        // What it is worth in all says nothing of a year where nobody says for how many.
        Some((pounds, false, line)) if given.years.is_some() => {
            let worth = Worth {
                pounds: Some(pounds),
                ..given
            };
            (worth, Some(line))
        }
        _ => (given, None),
    }
}

#[cfg(test)]
mod tests;
