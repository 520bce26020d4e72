//! By which mapping each table of a file is taken: one that a person gives, the one that was used for
//! the same columns before, or, once accepted, the one that is proposed.
//!
//! Nothing is taken here.

use crate::file::Found;
use crate::mapping::{Fitted, Mapping};
use crate::propose::{Proposal, propose};
use crate::store as rows;
use crate::take::Hands;
use crate::words::words;
use commission::{Commission, Error, Refusal};

/// A table that needs a mapping, with the one that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The table.
    pub table: String,
    /// The mapping and its reasons.
    pub proposal: Proposal,
}

/// By which mapping each part of a file is taken; `None` for letters and for tables left out.
#[derive(Debug, Clone, Default)]
pub struct Plan(Vec<Option<Mapping>>);

/// What was found out about the tables of a file.
#[derive(Debug, Clone)]
pub enum Planned {
    /// It can be taken.
    Ready(Plan),
    /// These tables need a mapping first.
    Needed(Vec<Proposed>),
}

/// Which mapping the tables of a file are to have.
#[derive(Debug, Clone, Copy)]
pub enum Choice<'a> {
    /// This one, given by a person.
    Given(&'a Mapping),
    /// The one saved for a table with the same columns; a proposal is made where there is none.
    Saved,
    /// The saved one, or else what is proposed.
    Accept,
}

impl Plan {
    /// A plan with a mapping, or none, for each part of a file in turn.
    pub fn of_parts(mappings: Vec<Option<Mapping>>) -> Self {
        Self(mappings)
    }

    pub(crate) fn for_part(&self, part: usize) -> Option<&Mapping> {
        self.0.get(part).and_then(Option::as_ref)
    }
}

/// Finds the mapping of each table of a file, or what is proposed for those that need one.
///
/// # Errors
/// [`Error::Refused`] where a mapping was given and fits none of the tables, or where a commission
/// without a call is to take in a table.
pub fn plan(hands: &Hands<'_>, found: &Found, choice: Choice<'_>) -> Result<Planned, Error> {
    if hands.commission.definition.call.is_none() && found.tables().next().is_some() {
        return Err(no_call().into());
    }
    let mut mappings: Vec<Option<Mapping>> = found.parts.iter().map(|_| None).collect();
    let mut proposed = Vec::new();
    let mut misfits = Vec::new();
    let mut fits = 0;
    for (at, part) in found.tables() {
        let columns = part.columns().unwrap_or_default();
        let mapping = match choice {
            Choice::Given(mapping) => match fitted(hands.commission, mapping, columns) {
                Ok(_) => Some(mapping.clone()),
                Err(Error::Refused(refused)) => {
                    misfits.extend(refused);
                    None
                }
                Err(other) => return Err(other),
            },
            Choice::Saved | Choice::Accept => {
                let saved = hands
                    .store
                    .read(|r| rows::saved_mapping(r, hands.commission.id, columns))?;
                match saved {
                    Some(saved) => Some(saved),
                    None => {
                        let sample = part.sample(hands.store, &found.file)?;
                        let proposal = propose(columns, &sample, &hands.commission.definition);
                        let usable = !proposal.mapping.answers.is_empty();
                        let mapping = proposal.mapping.clone();
                        let accepted = usable && matches!(choice, Choice::Accept);
                        if !accepted {
                            proposed.push(Proposed {
                                table: part.name(),
                                proposal,
                            });
                        }
                        accepted.then_some(mapping)
                    }
                }
            }
        };
        fits += usize::from(mapping.is_some());
        if let Some(place) = mappings.get_mut(at) {
            *place = mapping;
        }
    }
    let left_out = matches!(choice, Choice::Accept) && fits > 0;
    if !misfits.is_empty() && fits == 0 {
        return Err(Error::Refused(misfits));
    }
    if proposed.is_empty() || left_out {
        return Ok(Planned::Ready(Plan(mappings)));
    }
    Ok(Planned::Needed(proposed))
}

/// A mapping over the columns of a table, for this commission.
pub(crate) fn fitted(
    commission: &Commission,
    mapping: &Mapping,
    columns: &[String],
) -> Result<Fitted, Error> {
    match &commission.definition.call {
        Some(call) => mapping.fit(columns, call),
        None => Err(no_call().into()),
    }
}

fn no_call() -> Refusal {
    Refusal::new("no-call", |l| words(l).msg_no_call())
}
