//! Personal data in a text: what may have to be taken out before the text is published.
//!
//! Guarantees: recall comes first, and how sure a sighting is comes with it; offsets are Unicode code points of the text as it was given, the end
//! exclusive; sightings are in order and never overlap; the same text gives the same sightings, on any number of threads. English and
//! Welsh are read alike. An identifier with a check is found only where it agrees with the check.
//!
//! Method: shapes over the text with one form of every dash, space and digit (`plain.rs`), the arithmetic of the identifier (`checks.rs`, with
//! its sources), the words beside it (`shapes.rs`), and for names the lists and contexts of `names.rs`. Where two sightings overlap
//! the surer stands, then the longer (`settle`).
//!
//! It deliberately decides nothing: a person accepts or refuses. It reads one text at a time, knows no respondent, and looks up nothing.

mod address;
mod bank;
mod checks;
mod contact;
mod dates;
mod identity;
pub mod limits;
mod names;
mod plain;
mod shapes;

use plain::Plain;
use shapes::Seen;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

/// What kind of personal data it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A number of the National Health Service that agrees with its check.
    NhsNumber,
    /// A National Insurance number.
    NiNumber,
    /// A postcode.
    Postcode,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal address, without its postcode.
    Address,
    /// A date that words beside it call one of birth.
    DateOfBirth,
    /// Any other date.
    Date,
    /// The registration mark of a vehicle.
    Vehicle,
    /// The number of a passport.
    Passport,
    /// The number of a driving licence.
    DrivingLicence,
    /// The sort code of a bank.
    SortCode,
    /// The number of a bank account.
    AccountNumber,
    /// An international bank account number.
    Iban,
    /// The number of a payment card.
    Card,
    /// The number of a patient, a case, a member of staff; an NHS number that fails its check.
    Reference,
    /// The name of a person.
    Name,
}

impl Kind {
    /// Every kind, in the order of the rules.
    pub const ALL: [Self; 17] = [
        Self::NhsNumber,
        Self::NiNumber,
        Self::Postcode,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::DateOfBirth,
        Self::Date,
        Self::Vehicle,
        Self::Passport,
        Self::DrivingLicence,
        Self::SortCode,
        Self::AccountNumber,
        Self::Iban,
        Self::Card,
        Self::Reference,
        Self::Name,
    ];

    /// The word it has in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NhsNumber => "nhs_number",
            Self::NiNumber => "ni_number",
            Self::Postcode => "postcode",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
            Self::DateOfBirth => "date_of_birth",
            Self::Date => "date",
            Self::Vehicle => "vehicle_registration",
            Self::Passport => "passport",
            Self::DrivingLicence => "driving_licence",
            Self::SortCode => "sort_code",
            Self::AccountNumber => "account_number",
            Self::Iban => "iban",
            Self::Card => "card_number",
            Self::Reference => "reference_number",
            Self::Name => "name",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Something that may be personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it starts, in code points.
    pub start: usize,
    /// Where it ends, in code points, exclusive.
    pub end: usize,
    /// What it may be.
    pub kind: Kind,
    /// How sure, from 1 to 100 in a hundred.
    pub percent: u8,
}

impl Found {
    /// How sure, from 0 to 1.
    #[must_use]
    pub fn confidence(&self) -> f64 {
        f64::from(self.percent) / 100.0
    }
}

struct Rules {
    contact: contact::Contact,
    identity: identity::Identity,
    bank: bank::Bank,
    dates: dates::Dates,
    addresses: address::Addresses,
    names: names::Names,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules {
    contact: contact::Contact::new(),
    identity: identity::Identity::new(),
    bank: bank::Bank::new(),
    dates: dates::Dates::new(),
    addresses: address::Addresses::new(),
    names: names::Names::new(),
});

/// The personal data of a text, in the order of its words.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let plain = Plain::of(text);
    let mut seen = Vec::new();
    if plain.text().bytes().any(|byte| byte.is_ascii_digit()) {
        RULES.identity.see(&plain, &mut seen);
        RULES.bank.see(&plain, &mut seen);
        RULES.dates.see(&plain, &mut seen);
    }
    RULES.contact.see(&plain, &mut seen);
    RULES.addresses.see(&plain, &mut seen);
    RULES.names.see(&plain, &mut seen);
    let settled = settle(seen).into_iter();
    settled
        .map(|one| {
            let points = plain.points(&one.range);
            Found {
                start: points.start,
                end: points.end,
                kind: one.kind,
                percent: one.percent,
            }
        })
        .collect()
}

/// The personal data of each text, on so many threads; the answer is the same on any number.
#[must_use]
pub fn find_all(texts: &[&str], threads: usize) -> Vec<Vec<Found>> {
    parallel::each(texts, threads, |text| find(text))
}

/// Of sightings that overlap the surest stands, then the longest, then the first.
fn settle(mut seen: Vec<Seen>) -> Vec<Seen> {
    seen.retain(|one| !one.range.is_empty());
    seen.sort_by(|a, b| {
        (b.percent.cmp(&a.percent))
            .then(b.range.len().cmp(&a.range.len()))
            .then(a.range.start.cmp(&b.range.start))
            .then(a.kind.cmp(&b.kind))
    });
    let mut kept: BTreeMap<usize, Seen> = BTreeMap::new();
    for one in seen {
        let overlaps =
            |other: &Range<usize>| other.start < one.range.end && one.range.start < other.end;
        let before = kept.range(..=one.range.start).next_back();
        let after = kept.range(one.range.start..).next();
        let taken = before.is_some_and(|(_, kept)| overlaps(&kept.range))
            || after.is_some_and(|(_, kept)| overlaps(&kept.range));
        if !taken {
            kept.insert(one.range.start, one);
        }
    }
    kept.into_values().collect()
}

#[cfg(test)]
mod tests;
