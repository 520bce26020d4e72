//! Takes an exhibit that was measured elsewhere into a commission.
//!
//! Guarantees: what is taken in says what was asked, in every declared language, and its bytes are kept as they came; with its
//! inputs beside it, it is computed again first and refused where anything comes out otherwise. Inputs are kept, and published
//! with the pack, only where the exhibit says that they are public.

use crate::limits::{EXHIBIT_BYTES_MAX, EXHIBIT_INPUT_BYTES_MAX, EXHIBITS_MAX};
use crate::measured::{InputFile, Measures, measure_again};
use crate::store::{
    TakenExhibit, TakenInput, drop_exhibit, exhibit_names, keep_exhibit, taken_exhibit,
};
use crate::words::words;
use crate::{Exhibit, Needs};
use ::store::Store;
use commission::{Commission, Error, Refusal, record};

/// Takes an exhibit in. `reserved` are the names of exhibits that the report computes itself, `by` who takes it in, and when.
///
/// # Errors
/// [`Error::Refused`] where it is none, has no text in a declared language, has the name of another, or does not come out of its inputs.
pub fn take_exhibit(
    store: &Store,
    commission: &Commission,
    (file, bytes): (&str, &[u8]),
    inputs: &[InputFile],
    (reserved, measures): (&[&str], &dyn Measures),
    by: (&str, i64),
) -> Result<Exhibit, Error> {
    let refuse = |refusal: Refusal| -> Error { refusal.in_file(file).into() };
    if bytes.len() > EXHIBIT_BYTES_MAX {
        let max = EXHIBIT_BYTES_MAX.to_string();
        return Err(refuse(Refusal::new("exhibit-too-large", |l| {
            words(l).msg_exhibit_too_large(&max)
        })));
    }
    let sent: usize = inputs.iter().map(|one| one.bytes.len()).sum();
    if sent > EXHIBIT_INPUT_BYTES_MAX {
        let max = EXHIBIT_INPUT_BYTES_MAX.to_string();
        return Err(refuse(Refusal::new("exhibit-inputs-too-large", |l| {
            words(l).msg_exhibit_inputs_too_large(&max)
        })));
    }
    let read = std::str::from_utf8(bytes).ok().and_then(|body| {
        let exhibit: Exhibit = serde_json::from_str(body).ok()?;
        exhibit.request().map(|_| (exhibit, body.to_owned()))
    });
    let Some((exhibit, body)) = read else {
        return Err(refuse(Refusal::new("exhibit-shape", |l| {
            words(l).msg_exhibit_shape()
        })));
    };
    let name = exhibit.exhibit.as_str();
    if let Some(language) = exhibit
        .title
        .missing(&commission.definition.languages)
        .first()
    {
        return Err(refuse(Refusal::new("exhibit-language", |l| {
            words(l).msg_exhibit_language(name, language.code())
        })));
    }
    let given = !inputs.is_empty();
    if !given && exhibit.inputs.needs != Needs::Elsewhere {
        let listed = exhibit.input_names().join(", ");
        return Err(refuse(Refusal::new("exhibit-inputs", |l| {
            words(l).msg_exhibit_inputs_missing(&listed)
        })));
    }
    if given && let Err(why) = measure_again(&exhibit, inputs, measures) {
        return Err(refuse(Refusal::new("exhibit-otherwise", |l| {
            words(l).msg_exhibit_otherwise(&why)
        })));
    }
    let mut kept = Vec::new();
    if exhibit.inputs.needs == Needs::Public {
        for one in inputs {
            kept.push(TakenInput {
                file: one.name.clone(),
                blob: store.blobs().put(&one.bytes)?,
                size: i64::try_from(one.bytes.len()).unwrap_or(i64::MAX),
            });
        }
    }
    let taken = TakenExhibit {
        exhibit: exhibit.clone(),
        body,
        inputs: kept,
        by: (by.0.to_owned(), by.1),
    };
    let reserved: Vec<String> = reserved.iter().map(|&one| one.to_owned()).collect();
    let (commission, file) = (commission.id, file.to_owned());
    store.write(move |tx| -> Result<(), Error> {
        let there = exhibit_names(tx, commission)?;
        let name = &taken.exhibit.exhibit;
        if reserved.contains(name) || there.contains(name) {
            let refusal = Refusal::new("exhibit-there", |l| words(l).msg_exhibit_there(name));
            return Err(refusal.in_file(&file).into());
        }
        if there.len() >= EXHIBITS_MAX {
            let max = EXHIBITS_MAX.to_string();
            return Err(Refusal::new("exhibits-many", |l| words(l).msg_exhibits_many(&max)).into());
        }
        keep_exhibit(tx, commission, &taken)?;
        let (person, at) = &taken.by;
        record(tx, commission, person, *at, "exhibit-taken", name)?;
        Ok(())
    })?;
    Ok(exhibit)
}

/// Puts away an exhibit that was taken in; what it was measured from goes with it.
///
/// # Errors
/// [`Error::NotFound`] where there is none of this name.
pub fn put_away_exhibit(
    tx: &mut ::store::Tx<'_>,
    commission: i64,
    name: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let taken = taken_exhibit(tx, commission, name)?.ok_or(Error::NotFound)?;
    drop_exhibit(tx, commission, name)?;
    for input in &taken.inputs {
        tx.forget_blob(&input.blob)?;
    }
    record(tx, commission, by.0, by.1, "exhibit-put-away", name)?;
    Ok(())
}
