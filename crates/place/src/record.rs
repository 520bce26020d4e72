//! Records of the market: providers, anchor institutions, and what a council holds under section 16 of the Social Services and
//! Well-being (Wales) Act 2014.
//!
//! Guarantees: a field holds what its kind of field holds, or is empty and thereby not known; a record is changed only where it still
//! says what its writer was shown; an import fills what is empty and changes nothing that somebody wrote, and tells where they differ;
//! what the public reads is what a person marked for it. It deliberately draws no conclusion from a provider's absence from a register.

mod kinds;
pub(crate) mod table;

pub use kinds::{Field, Holds, Kind};

use kinds::Holds::{Choice, Line, Number, Words};

use crate::limits::{RECORD_LINE_CHARS_MAX, RECORD_WORDS_CHARS_MAX, RECORDS_MAX};
use crate::sheet::number;
use crate::store::records as rows;
use crate::words::words;
use ::store::{Reader, StoreError, Tx};
use commission::{Error, Refusal, record};
use std::collections::BTreeMap;

/// What a record says, by field; a field that is empty is not there.
pub type Fields = BTreeMap<String, String>;

/// A record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is of.
    pub kind: Kind,
    /// Its number among those of its kind.
    pub number: i64,
    /// What it says.
    pub fields: Fields,
    /// How often it was written, from 1.
    pub version: i64,
    /// Who wrote it last.
    pub person: String,
    /// When.
    pub changed_us: i64,
}

impl Record {
    /// What a field says; empty where it says nothing.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// A number that a field says.
    #[must_use]
    pub fn number_of(&self, name: &str) -> Option<f64> {
        number(self.field(name))
    }

    /// Its name on pages, such as `P12`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}{}", self.kind.letter(), self.number)
    }

    /// Whether the public reads it.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.field("shown") == "yes"
    }
}

/// How a limb of section 16 stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limb {
    /// The record says that it is met.
    Met,
    /// It says that it is met in part.
    InPart,
    /// It says that it is not.
    NotMet,
    /// It does not say.
    Unknown,
}

/// Both limbs of section 16 as a record has them: people who use the service are involved in its design and its operation; and its form
/// is one of those that the duty names (social enterprise, co-operative, user-led, third sector).
#[must_use]
pub fn limbs(one: &Record) -> (Limb, Limb) {
    let involvement = match (one.field("design"), one.field("operation")) {
        ("yes", "yes") => Limb::Met,
        ("no", "no") => Limb::NotMet,
        ("" | "unknown", _) | (_, "" | "unknown") => Limb::Unknown,
        _ => Limb::InPart,
    };
    let form = match one.field("form") {
        "social-enterprise" | "co-operative" | "user-led" | "third-sector" => Limb::Met,
        "" | "unknown" => Limb::Unknown,
        _ => Limb::NotMet,
    };
    (involvement, form)
}

/// Every record of a kind, by number.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn records(r: &Reader<'_>, commission: i64, kind: Kind) -> Result<Vec<Record>, StoreError> {
    rows::all(r, commission, kind)
}

/// The fields in order, each found good.
///
/// # Errors
/// A refusal whose code is the name of the field.
pub fn checked(kind: Kind, said: &Fields) -> Result<Fields, Refusal> {
    let mut kept = Fields::new();
    for field in kind.fields() {
        let typed = said.get(field.name).map_or("", |text| text.trim());
        let (name, shown) = (field.name, typed.chars().take(40).collect::<String>());
        let most = match field.holds {
            Words => RECORD_WORDS_CHARS_MAX,
            _ => RECORD_LINE_CHARS_MAX,
        };
        if typed.chars().count() > most {
            let most = pages::say::count(most as u64);
            return Err(Refusal::new(name, |l| {
                words(l).msg_record_long(name, &most)
            }));
        }
        let value = match field.holds {
            _ if typed.is_empty() => continue,
            Line => typed.split_whitespace().collect::<Vec<_>>().join(" "),
            Words => typed.replace("\r\n", "\n"),
            Number => {
                let bare = typed.trim_start_matches('£').trim();
                let good = number(bare).filter(|number| *number >= 0.0);
                let say = |l| words(l).msg_record_no_number(&shown, name);
                good.ok_or_else(|| Refusal::new(name, say))?;
                bare.replace(',', "")
            }
            Choice(of) => {
                let word = word(typed);
                let say = |l| words(l).msg_record_no_choice(&shown, name, of.join(", "));
                let known = of.iter().find(|one| **one == word);
                (*known.ok_or_else(|| Refusal::new(name, say))?).to_owned()
            }
        };
        kept.insert(name.to_owned(), value);
    }
    if !kept.contains_key("name") {
        return Err(Refusal::new("name", |l| words(l).msg_record_no_name()));
    }
    Ok(kept)
}

/// A word of a choice as others write it.
fn word(typed: &str) -> String {
    let lower = typed.to_lowercase();
    let parts: Vec<&str> = lower
        .split([' ', '_', '-'])
        .filter(|one| !one.is_empty())
        .collect();
    match parts.join("-").as_str() {
        "coop" | "co-op" | "cooperative" => "co-operative".to_owned(),
        "cic" => "social-enterprise".to_owned(),
        "y" => "yes".to_owned(),
        "n" => "no".to_owned(),
        "partly" | "part" => "in-part".to_owned(),
        "not-known" | "na" | "n/a" => "unknown".to_owned(),
        other => other.to_owned(),
    }
}

/// Enters a record; answers its number.
///
/// # Errors
/// A refusal where a field is no good, or there are [`RECORDS_MAX`] already.
pub fn enter(
    tx: &mut Tx<'_>,
    commission: i64,
    kind: Kind,
    said: &Fields,
    by: (&str, i64),
) -> Result<i64, Error> {
    let fields = checked(kind, said)?;
    room_for(tx, commission, kind, 1)?;
    let number = rows::add(tx, commission, kind, &fields, by)?;
    noted(tx, commission, (kind, number), "record-entered", by)?;
    Ok(number)
}

fn room_for(r: &Reader<'_>, commission: i64, kind: Kind, more: usize) -> Result<(), Error> {
    if rows::all(r, commission, kind)?.len() + more > RECORDS_MAX {
        let most = pages::say::count(RECORDS_MAX as u64);
        return Err(Refusal::new("name", |l| words(l).msg_records_many(&most)).into());
    }
    Ok(())
}

fn noted(
    tx: &mut Tx<'_>,
    commission: i64,
    (kind, number): (Kind, i64),
    what: &'static str,
    by: (&str, i64),
) -> Result<(), Error> {
    let about = format!("{}{number}", kind.letter());
    record(tx, commission, by.0, by.1, what, &about)
}

/// Writes a record anew.
///
/// # Errors
/// A refusal where it was changed since `version`, or a field is no good; [`Error::NotFound`] where there is none.
pub fn change(
    tx: &mut Tx<'_>,
    (commission, kind, number, version): (i64, Kind, i64, i64),
    said: &Fields,
    by: (&str, i64),
) -> Result<(), Error> {
    let before = rows::one(tx, commission, kind, number)?.ok_or(Error::NotFound)?;
    let fields = checked(kind, said)?;
    if !rows::change(tx, (commission, kind, number, version), &fields, by)? {
        return Err(Refusal::new("name", |l| words(l).msg_record_changed()).into());
    }
    let was_shown = before.is_shown();
    let is_shown = fields.get("shown").is_some_and(|shown| shown == "yes");
    let what = match (was_shown, is_shown) {
        (false, true) => "record-shown",
        (true, false) => "record-hidden",
        _ => "record-changed",
    };
    noted(tx, commission, (kind, number), what, by)?;
    Ok(())
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// Entered anew.
    pub received: usize,
    /// There already, saying nothing else.
    pub already: usize,
    /// There already, with fields that were empty and are filled now.
    pub filled: usize,
    /// Where the file says something else than the record: its number, the field, what the record says, what the file says.
    pub differs: Vec<(i64, &'static str, String, String)>,
}

/// Takes records in: one with the same number, or of the same name and place, is the same.
///
/// # Errors
/// A refusal where there would be more than [`RECORDS_MAX`].
pub fn take(
    tx: &mut Tx<'_>,
    commission: i64,
    kind: Kind,
    said: Vec<Fields>,
    by: (&str, i64),
) -> Result<Taken, Error> {
    let mut taken = Taken::default();
    let known = rows::all(tx, commission, kind)?;
    let of = |fields: &Fields, name: &str| {
        fields
            .get(name)
            .map_or(String::new(), |text| text.to_lowercase())
    };
    let called = |fields: &Fields| (of(fields, "name"), of(fields, kind.place()));
    let mut by_number: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_name: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut there: Vec<(i64, i64, Fields)> = Vec::new();
    let index = |fields: &Fields,
                 at: usize,
                 by_number: &mut BTreeMap<_, _>,
                 by_name: &mut BTreeMap<_, _>| {
        let number = of(fields, "number");
        if !number.is_empty() {
            by_number.entry(number).or_insert(at);
        }
        by_name.entry(called(fields)).or_insert(at);
    };
    for one in known {
        index(&one.fields, there.len(), &mut by_number, &mut by_name);
        there.push((one.number, one.version, one.fields));
    }
    for fields in said {
        let number = of(&fields, "number");
        let same = by_number
            .get(&number)
            .filter(|_| !number.is_empty())
            .copied();
        // A record of the same name with another number is another one.
        let named = || {
            let at = *by_name.get(&called(&fields))?;
            let theirs = there
                .get(at)
                .map_or(String::new(), |(_, _, there)| of(there, "number"));
            (number.is_empty() || theirs.is_empty()).then_some(at)
        };
        let Some((at, (number, version, before))) = same
            .or_else(named)
            .and_then(|at| Some((at, there.get_mut(at)?)))
        else {
            if there.len() >= RECORDS_MAX {
                room_for(tx, commission, kind, 1)?;
            }
            let number = rows::add(tx, commission, kind, &fields, by)?;
            index(&fields, there.len(), &mut by_number, &mut by_name);
            there.push((number, 1, fields));
            taken.received += 1;
            continue;
        };
        let mut is_filled = false;
        for field in kind.fields() {
            let Some(new) = fields.get(field.name) else {
                continue;
            };
            match before.get(field.name) {
                None => {
                    before.insert(field.name.to_owned(), new.clone());
                    is_filled = true;
                }
                Some(old) if old != new => {
                    taken
                        .differs
                        .push((*number, field.name, old.clone(), new.clone()));
                }
                Some(_) => {}
            }
        }
        if is_filled {
            rows::change(tx, (commission, kind, *number, *version), before, by)?;
            *version += 1;
            taken.filled += 1;
        } else {
            taken.already += 1;
        }
        let fields = before.clone();
        index(&fields, at, &mut by_number, &mut by_name);
    }
    if taken.received + taken.filled > 0 {
        let about = format!("{} +{} ~{}", kind.code(), taken.received, taken.filled);
        record(tx, commission, by.0, by.1, "imported", &about)?;
    }
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(said: &[(&str, &str)]) -> Fields {
        said.iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn a_field_holds_what_it_holds_or_is_refused_by_its_name() {
        let good = fields(&[
            ("name", "  Sample   care "),
            ("ownership", "Co-op"),
            ("registration", "Not required"),
            ("hours", "1,200"),
            ("note", ""),
        ]);
        let kept = checked(Kind::Provider, &good).unwrap();
        let expected = fields(&[
            ("name", "Sample care"),
            ("ownership", "co-operative"),
            ("registration", "not-required"),
            ("hours", "1200"),
        ]);
        assert_eq!(kept, expected);
        for (name, text) in [
            ("ownership", "nice"),
            ("hours", "-1"),
            ("hours", "many"),
            ("name", " "),
            ("area", &"x".repeat(500)),
        ] {
            let mut bad = good.clone();
            bad.insert(name.to_owned(), text.to_owned());
            assert_eq!(checked(Kind::Provider, &bad).unwrap_err().code, name);
        }
    }

    #[test]
    fn each_limb_of_section_16_is_told_by_itself() {
        let told = |said: &[(&str, &str)]| {
            limbs(&Record {
                kind: Kind::Section16,
                number: 1,
                fields: fields(said),
                version: 1,
                person: String::new(),
                changed_us: 0,
            })
        };
        let both = [
            ("form", "co-operative"),
            ("design", "yes"),
            ("operation", "yes"),
        ];
        assert_eq!(told(&both), (Limb::Met, Limb::Met));
        assert_eq!(
            told(&[("form", "private"), ("design", "yes"), ("operation", "no")]),
            (Limb::InPart, Limb::NotMet)
        );
        assert_eq!(told(&[("design", "yes")]), (Limb::Unknown, Limb::Unknown));
    }
}
