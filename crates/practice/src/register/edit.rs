//! One value, or one record, changed by hand.
//!
//! Guarantees: what is changed or taken out still says what the person was shown; what would lead nowhere afterwards is refused;
//! the register that comes out is whole.

use super::check::{Written, check, is_key, short, value, wrong_key};
use super::{Kind, Read, Record, Register, Value};
use crate::words::words;
use commission::{Error, Refusal};

/// A value as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The name of its field.
    pub field: String,
    /// Of what.
    pub about: String,
    /// What is said.
    pub text: String,
    /// `en`, `cy` or nothing.
    pub language: String,
    /// The key of its source.
    pub source: String,
    /// A note.
    pub note: String,
}

/// What somebody does to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Enters the record, with its name; it may not be there yet.
    Enter {
        /// What it is called; may be empty.
        name: String,
        /// Whether it is made up.
        sample: bool,
    },
    /// Adds a value.
    Add(Typed),
    /// Puts a value in the place of the one that stands there and says `was`.
    Change {
        /// Its place among the values, from 0.
        place: usize,
        /// What the person was shown.
        was: String,
        /// What is to be there.
        typed: Typed,
    },
    /// Takes a value out.
    Remove {
        /// Its place among the values, from 0.
        place: usize,
        /// What the person was shown.
        was: String,
    },
    /// Takes the record out.
    Drop,
}

/// The register after an edit.
///
/// # Errors
/// [`Error::Refused`] with what must be put right, [`Error::NotFound`] where there is no such record.
pub fn edited(
    register: &Register,
    (kind, key): (Kind, &str),
    edit: &Edit,
) -> Result<Register, Error> {
    let mut after = register.clone();
    let there = register.record(kind, key);
    let mut record = match (edit, there) {
        (Edit::Enter { .. }, None) if is_key(key) => Record {
            kind,
            key: key.to_owned(),
            sample: false,
            values: Vec::new(),
        },
        (Edit::Enter { .. }, None) => return Err(wrong_key(&short(key)).into()),
        (Edit::Enter { .. }, Some(_)) => {
            return Err(Refusal::new("key", |l| words(l).msg_register_taken_key(key)).into());
        }
        (_, Some(record)) => record.clone(),
        (_, None) => return Err(Error::NotFound),
    };
    match edit {
        Edit::Enter { name, sample } => {
            record.sample = *sample;
            if !name.trim().is_empty() {
                let named = Written {
                    field: kind.name_field(),
                    text: name,
                    ..Written::default()
                };
                record.values.push(value(kind, &named)?);
            }
        }
        Edit::Add(typed) => record.values.push(value(kind, &written(typed))?),
        Edit::Change { place, was, typed } => {
            let new = value(kind, &written(typed))?;
            *shown(&mut record, *place, was)? = new;
        }
        Edit::Remove { place, was } => {
            shown(&mut record, *place, was)?;
            record.values.remove(*place);
        }
        Edit::Drop => {}
    }
    match edit {
        Edit::Drop => after.take(kind, key),
        _ => after.put(record.clone()),
    }
    let read = Read {
        records: vec![(0, record.clone(), vec![0; record.values.len()])],
        ..Read::default()
    };
    let read = match edit {
        Edit::Drop => Vec::new(),
        _ => vec![read],
    };
    let refused = check(&after, &read);
    match refused.is_empty() {
        true => Ok(after),
        false => Err(Error::Refused(refused)),
    }
}

fn written(typed: &Typed) -> Written<'_> {
    Written {
        field: &typed.field,
        about: &typed.about,
        text: &typed.text,
        language: &typed.language,
        source: &typed.source,
        note: &typed.note,
    }
}

/// The value at a place, if it says what the person was shown.
fn shown<'r>(record: &'r mut Record, place: usize, was: &str) -> Result<&'r mut Value, Error> {
    let value = record.values.get_mut(place);
    // A browser sends line ends of its own.
    let same = |value: &&mut Value| value.text == was.replace("\r\n", "\n");
    value
        .filter(same)
        .ok_or_else(|| Refusal::new("value", |l| words(l).msg_register_meanwhile()).into())
}
