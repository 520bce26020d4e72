//! Decides how submissions may be published, one or many at a time.
//!
//! Deciding what is decided already does nothing; each decision that changes something is recorded
//! as an act and appended to the ledger.

use crate::limits::DECISIONS_PER_COMMIT_MAX;
use crate::store as rows;
use crate::words::words;
use ::store::Store;
use commission::{Commission, Error, Publication, Refusal};

/// Which submissions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Those with these references.
    References(Vec<String>),
    /// Every one about which nothing was decided.
    AllUndecided,
}

/// What was decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decided {
    /// References whose state changed.
    pub decided: Vec<String>,
    /// References that had the state already.
    pub already: Vec<String>,
}

/// Decides the publication state of submissions. `by` is who decides, and when.
///
/// # Errors
/// [`Error::Refused`] where one of the references does not exist; nothing is decided then.
pub fn decide(
    store: &Store,
    commission: &Commission,
    which: &Which,
    state: Publication,
    by: (&str, i64),
) -> Result<Decided, Error> {
    let references = match which {
        Which::References(references) => {
            refuse_unknown(store, commission, references)?;
            references.clone()
        }
        Which::AllUndecided => store.read(|r| rows::undecided(r, commission.id))?,
    };
    let mut ended = Decided::default();
    for some in references.chunks(DECISIONS_PER_COMMIT_MAX) {
        let (some, commission) = (some.to_vec(), commission.clone());
        let (person, now) = (by.0.to_owned(), by.1);
        let part = store.write(move |tx| {
            let mut part = Decided::default();
            for reference in some {
                let source = evidence::source_by_reference(tx, commission.id, &reference)?
                    .ok_or(Error::NotFound)?;
                if source.state == state {
                    part.already.push(reference);
                    continue;
                }
                let by = (person.as_str(), now);
                evidence::decide_publication(tx, &commission, &source, state, by)?;
                part.decided.push(reference);
            }
            Ok::<Decided, Error>(part)
        })?;
        ended.decided.extend(part.decided);
        ended.already.extend(part.already);
    }
    Ok(ended)
}

fn refuse_unknown(
    store: &Store,
    commission: &Commission,
    references: &[String],
) -> Result<(), Error> {
    if references.is_empty() {
        return Err(Refusal::new("nothing-to-decide", |l| words(l).msg_nothing_to_decide()).into());
    }
    let mut refused = Vec::new();
    store.read(|r| {
        for reference in references {
            if evidence::source_by_reference(r, commission.id, reference)?.is_none() {
                refused.push(Refusal::new("no-reference", |l| {
                    words(l).msg_no_reference(reference.as_str())
                }));
            }
        }
        Ok::<(), Error>(())
    })?;
    if refused.is_empty() {
        Ok(())
    } else {
        Err(Error::Refused(refused))
    }
}
