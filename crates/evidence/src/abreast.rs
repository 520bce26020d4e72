//! A clerk puts a claim beside a figure of an exhibit, and takes them apart again.
//!
//! Guarantees: the figure and its interval are there, as numbers; a claim stands beside a figure once. What was put beside on a page
//! stays when the file of claims is taken again, as long as the claim does; what a file says is changed in that file.

use crate::beside::Measure;
use crate::limits::MEASURES_PER_CLAIM_MAX;
use crate::store::{claims, keep_claims, taken_exhibit};
use crate::words::words;
use crate::{Claim, Exhibit};
use commission::{Error, Refusal, record};
use serde_json::Value;
use store::Tx;

/// What can be measured by in an exhibit: each number and each pair of limits of its result, by its JSON pointer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Numbers, in the digits of the exhibit.
    pub numbers: Vec<(String, String)>,
    /// Lower and upper limit; nothing for one that is open.
    pub intervals: Vec<(String, [Option<String>; 2])>,
}

/// The figures of an exhibit, in the order in which they stand in its file.
pub fn figures(exhibit: &Exhibit) -> Figures {
    let mut found = Figures::default();
    look(&exhibit.result, "/result".to_owned(), &mut found);
    found
}

fn look(value: &Value, at: String, found: &mut Figures) {
    match value {
        Value::Number(number) => found.numbers.push((at, number.to_string())),
        Value::Array(all) => {
            if let Some(limits) = limits(all) {
                found.intervals.push((at.clone(), limits));
            }
            for (place, one) in all.iter().enumerate() {
                look(one, format!("{at}/{place}"), found);
            }
        }
        Value::Object(parts) => {
            for (name, one) in parts {
                let name = name.replace('~', "~0").replace('/', "~1");
                look(one, format!("{at}/{name}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// Two numbers, the first not above the second, either of which may be open.
fn limits(all: &[Value]) -> Option<[Option<String>; 2]> {
    let [lower, upper] = all else { return None };
    let limit = |one: &Value| match one {
        Value::Number(number) => Some(Some(number.to_string())),
        Value::Null => Some(None),
        _ => None,
    };
    let found = [limit(lower)?, limit(upper)?];
    let upside_down = lower
        .as_f64()
        .zip(upper.as_f64())
        .is_some_and(|(low, high)| low > high);
    let open = found.iter().all(Option::is_none);
    (!upside_down && !open).then_some(found)
}

/// Puts a claim beside a figure.
///
/// # Errors
/// [`Error::NotFound`] without that claim or exhibit; [`Error::Refused`] where the exhibit has no such figure or interval, or the claim
/// stands beside it already, or beside too many.
pub fn put_beside(
    tx: &mut Tx<'_>,
    commission: i64,
    claim: &str,
    measure: Measure,
    by: (&str, i64),
) -> Result<(), Error> {
    let exhibit = taken_exhibit(tx, commission, &measure.exhibit)?.ok_or(Error::NotFound)?;
    let there = figures(&exhibit.exhibit);
    let figure = &measure.figure;
    let wanted = measure.interval.as_ref();
    if !there.numbers.iter().any(|(at, _)| at == figure) {
        return Err(not_there(figure));
    }
    if let Some(interval) = wanted.filter(|one| !there.intervals.iter().any(|(at, _)| at == *one)) {
        return Err(not_there(interval));
    }
    let mut all = claims(tx, commission)?;
    let one = named(&mut all, claim)?;
    let own = &mut one.measured;
    if own.iter().any(|own| own.is_by(&measure.exhibit, figure)) {
        let say = |l| words(l).msg_beside_already(claim);
        return Err(Refusal::new("beside-already", say).into());
    }
    if own.len() >= MEASURES_PER_CLAIM_MAX {
        let max = MEASURES_PER_CLAIM_MAX.to_string();
        return Err(Refusal::new("measures-many", |l| words(l).msg_measures_many(&max)).into());
    }
    let about = format!("{claim} {}", measure.exhibit);
    own.push(Measure {
        on_page: true,
        ..measure
    });
    keep_claims(tx, commission, &all)?;
    record(tx, commission, by.0, by.1, "claim-put-beside", &about)
}

/// Takes a claim from beside a figure where it was put on a page.
///
/// # Errors
/// [`Error::NotFound`] where it does not stand there; [`Error::Refused`] where the file of claims put it there.
pub fn take_apart(
    tx: &mut Tx<'_>,
    commission: i64,
    claim: &str,
    (exhibit, figure): (&str, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let mut all = claims(tx, commission)?;
    let one = named(&mut all, claim)?;
    let at = one
        .measured
        .iter()
        .position(|own| own.is_by(exhibit, figure))
        .ok_or(Error::NotFound)?;
    if !one.measured.remove(at).on_page {
        let say = |l| words(l).msg_beside_in_file(claim);
        return Err(Refusal::new("beside-in-file", say).into());
    }
    keep_claims(tx, commission, &all)?;
    let about = format!("{claim} {exhibit}");
    record(tx, commission, by.0, by.1, "claim-taken-apart", &about)
}

fn named<'c>(all: &'c mut [Claim], key: &str) -> Result<&'c mut Claim, Error> {
    all.iter_mut()
        .find(|one| one.claim == key)
        .ok_or(Error::NotFound)
}

fn not_there(at: &str) -> Error {
    Refusal::new("figure", |l| words(l).msg_figure_not_there(at)).into()
}

/// Adds to the claims of a file what was put beside them on pages; what the file says itself is the file's.
pub(crate) fn kept_beside(read: &mut [Claim], before: Vec<Claim>) {
    for old in before {
        let Some(claim) = read.iter_mut().find(|one| one.claim == old.claim) else {
            continue;
        };
        for measure in old.measured.into_iter().filter(|one| one.on_page) {
            let own = &mut claim.measured;
            if !own
                .iter()
                .any(|own| own.is_by(&measure.exhibit, &measure.figure))
            {
                own.push(measure);
            }
        }
    }
}
