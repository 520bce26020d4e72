//! What the sources of a round say of its size, against what the register holds.
//!
//! Guarantee: a total that does not reconcile says by how much, and why where the register knows; nothing is adjusted to fit.

use super::kinds::{Kind, amount};
use super::{Record, Register, Value};

/// One total of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoning {
    /// The key of the round.
    pub round: String,
    /// What is counted: `bids`, `funded`, `analysed` or `awarded`.
    pub what: &'static str,
    /// What sources state, as it was stated.
    pub stated: Vec<Value>,
    /// What the register holds.
    pub counted: String,
    /// Records of which the register does not know whether they count, or how much.
    pub unknown: usize,
    /// How the two stand to each other.
    pub verdict: Verdict,
    /// Why they differ, where the register says.
    pub why: Vec<Value>,
}

/// How a stated total stands to what the register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They are equal.
    Agrees,
    /// The register holds fewer than is stated.
    Fewer,
    /// The register holds more than is stated.
    More,
    /// Sources state different totals.
    Differs,
    /// No source states it as an exact number.
    NotStated,
}

impl Verdict {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Fewer => "fewer",
            Self::More => "more",
            Self::Differs => "differs",
            Self::NotStated => "not-stated",
        }
    }
}

/// The totals of every round, in the order of their keys; what is made up counts nowhere.
#[must_use]
pub fn reckonings(register: &Register) -> Vec<Reckoning> {
    let mut found = Vec::new();
    for round in real(register, Kind::Round) {
        let in_round = |kind: Kind| -> Vec<&Record> {
            let belongs =
                |record: &&Record| record.known("round").any(|value| value.text == round.key);
            real(register, kind).filter(belongs).collect()
        };
        let bids = in_round(Kind::Bid);
        let funded: Vec<&Record> = bids
            .iter()
            .filter(|bid| bid.known("award").any(|value| value.text == "funded"))
            .copied()
            .collect();
        let undecided = bids
            .iter()
            .filter(|bid| bid.known("award").next().is_none())
            .count();
        let sums: Vec<Option<u128>> = funded.iter().map(|bid| pennies(bid)).collect();
        let awarded = sums.iter().flatten().sum::<u128>();
        let without = sums.iter().filter(|sum| sum.is_none()).count();
        let elsewhere = |record: &&Record| record.known("round").next().is_none();
        let roundless = real(register, Kind::Prototype).filter(elsewhere).count();
        for (what, counted, unknown) in [
            ("bids", bids.len().to_string(), 0),
            ("funded", funded.len().to_string(), undecided),
            (
                "analysed",
                in_round(Kind::Prototype).len().to_string(),
                roundless,
            ),
            ("awarded", pounds(awarded), without),
        ] {
            found.push(reckon(round, what, counted, unknown));
        }
    }
    found
}

/// The records of a kind that are not made up.
fn real(register: &Register, kind: Kind) -> impl Iterator<Item = &Record> {
    register.of_kind(kind).filter(|record| !record.sample)
}

fn reckon(round: &Record, what: &'static str, counted: String, unknown: usize) -> Reckoning {
    let stated: Vec<Value> = round.known(what).cloned().collect();
    let why = round.known("unreconciled");
    let about_it = |value: &&Value| value.about == what || value.about.is_empty();
    let exact: Vec<&str> = stated
        .iter()
        .filter_map(|value| amount(&value.text))
        .filter(|amount| amount.qualifier.is_empty())
        .map(|amount| amount.digits)
        .collect();
    let counted_digits = amount(&counted).map_or("", |amount| amount.digits);
    let verdict = match exact.as_slice() {
        [] => Verdict::NotStated,
        [first, rest @ ..]
            if rest
                .iter()
                .any(|other| hundredths(other) != hundredths(first)) =>
        {
            Verdict::Differs
        }
        [first, ..] => match hundredths(counted_digits).cmp(&hundredths(first)) {
            std::cmp::Ordering::Equal => Verdict::Agrees,
            std::cmp::Ordering::Less => Verdict::Fewer,
            std::cmp::Ordering::Greater => Verdict::More,
        },
    };
    Reckoning {
        round: round.key.clone(),
        what,
        stated,
        counted,
        unknown,
        verdict,
        why: why.filter(about_it).cloned().collect(),
    }
}

/// What a bid was awarded, where one exact amount in pounds is known.
fn pennies(bid: &Record) -> Option<u128> {
    let mut all = bid.known("awarded").filter_map(|value| amount(&value.text));
    match (all.next(), all.next()) {
        (Some(one), None) if one.qualifier.is_empty() && one.unit == "GBP" => {
            hundredths(one.digits)
        }
        _ => None,
    }
}

/// Digits as hundredths; nothing where there are more than two after the full stop.
fn hundredths(digits: &str) -> Option<u128> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = format!("{fraction:0<2}");
    let fits = fraction.len() <= 2;
    let number = format!("{whole}{padded}").parse().ok();
    number.filter(|_| fits)
}

fn pounds(pennies: u128) -> String {
    match pennies % 100 {
        0 => format!("{} GBP", pennies / 100),
        rest => format!("{}.{rest:02} GBP", pennies / 100),
    }
}
