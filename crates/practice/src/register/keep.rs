//! The register of a stored commission: read whole, and changed in one act that is on record.

use super::kinds::Kind;
use super::{Change, Changes, Record, Register, Value, changes};
use crate::store as rows;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Refusal, record};
use std::collections::{BTreeMap, BTreeSet};

/// The register of a commission, with what is known of its records beside what they say.
#[derive(Debug, Default)]
pub struct Kept {
    /// The register.
    pub register: Register,
    /// Who changed each record last, and when (microseconds since 1970 in UTC).
    pub changed: BTreeMap<(Kind, String), (String, i64)>,
    /// The records that the public sees.
    pub shown: BTreeSet<(Kind, String)>,
}

impl Kept {
    /// Whether the public sees a record.
    #[must_use]
    pub fn is_shown(&self, record: &Record) -> bool {
        self.shown.contains(&(record.kind, record.key.clone()))
    }
}

/// Reads the register of a commission.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn kept(r: &Reader<'_>, commission: i64) -> Result<Kept, Error> {
    let mut of: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
    let mut names: BTreeMap<i64, Kind> = BTreeMap::new();
    let records = rows::records(r, commission)?;
    let known = |code: &str| {
        Kind::of_code(code).ok_or_else(|| Error::fault("read the register", format!("kind {code}")))
    };
    for row in &records {
        names.insert(row.id, known(&row.kind)?);
    }
    for (record, [field, about, text, language, source, note]) in rows::all_values(r, commission)? {
        let kind = names.get(&record).copied();
        let field = kind.and_then(|kind| kind.field(&field));
        let field = field.ok_or_else(|| Error::fault("read the register", "a field"))?;
        of.entry(record).or_default().push(Value {
            field: field.name,
            about,
            text,
            language: language.parse().ok(),
            source,
            note,
        });
    }
    let mut kept = Kept::default();
    for row in records {
        let kind = known(&row.kind)?;
        let at = (kind, row.key.clone());
        kept.changed
            .insert(at.clone(), (row.person, row.changed_us));
        if row.shown {
            kept.shown.insert(at);
        }
        kept.register.put(Record {
            kind,
            key: row.key,
            sample: row.sample,
            values: of.remove(&row.id).unwrap_or_default(),
        });
    }
    Ok(kept)
}

/// Makes the register of a commission this one, and answers what that changed. Nothing is written where nothing changes.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written; nothing is then.
pub fn keep(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Register,
    by: (&str, i64),
) -> Result<Changes, Error> {
    let before = kept(tx, commission.id)?;
    let found = changes(&before.register, new);
    none_is_needed(tx, commission, &found)?;
    for gone in &found.gone {
        rows::drop_record(tx, commission.id, (gone.kind.code(), &gone.key))?;
    }
    for change in found.new.iter().chain(&found.changed) {
        let Some(one) = new.record(change.kind, &change.key) else {
            continue;
        };
        let at = (one.kind.code(), one.key.as_str());
        let id = rows::put_record(tx, commission.id, at, one.sample, by)?;
        for (place, value) in (1..).zip(&one.values) {
            let language = value.language.map_or("", |language| language.code());
            let texts = [
                value.field,
                &value.about,
                &value.text,
                language,
                &value.source,
                &value.note,
            ];
            rows::put_value(tx, id, place, texts)?;
        }
    }
    for (acted, what) in [
        (&found.new, "record-entered"),
        (&found.changed, "record-changed"),
        (&found.gone, "record-dropped"),
    ] {
        for one in acted {
            let about = format!("{}/{}", one.kind.code(), one.key);
            record(tx, commission.id, by.0, by.1, what, &about)?;
        }
    }
    Ok(found)
}

/// A prototype that was assessed, and an item of evidence that a level cites, cannot go.
fn none_is_needed(tx: &Tx<'_>, commission: &Commission, found: &Changes) -> Result<(), Error> {
    if found.gone.is_empty() {
        return Ok(());
    }
    let assessed = rows::assessing::assessings(tx, commission.id)?;
    let cited = rows::assessing::citations(tx, commission.id)?;
    let needed = |one: &&Change| match one.kind {
        Kind::Prototype => assessed.iter().any(|row| row.prototype == one.key),
        Kind::Evidence => cited
            .iter()
            .any(|(_, kind, reference)| kind == "item" && *reference == one.key),
        _ => false,
    };
    match found.gone.iter().find(needed) {
        None => Ok(()),
        Some(one) => {
            let key = one.key.as_str();
            Err(Refusal::new("key", |l| words(l).msg_register_assessed(key)).into())
        }
    }
}

/// Shows a record to the public, or hides it.
///
/// # Errors
/// [`Error::NotFound`] where there is none of that kind and key, [`Error::Fault`] where it cannot be written.
pub fn show(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (kind, key): (Kind, &str),
    shown: bool,
    by: (&str, i64),
) -> Result<(), Error> {
    let there = kept(tx, commission.id)?;
    there.register.record(kind, key).ok_or(Error::NotFound)?;
    if rows::show(tx, commission.id, (kind.code(), key), shown)? {
        let what = if shown {
            "record-shown"
        } else {
            "record-hidden"
        };
        let about = format!("{}/{key}", kind.code());
        record(tx, commission.id, by.0, by.1, what, &about)?;
    }
    Ok(())
}
