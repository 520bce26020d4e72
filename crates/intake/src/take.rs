//! Takes in files: kept, read whole, then taken in commits of bounded size.
//!
//! Guarantees: nothing of a file is taken before all of it was read; each row and letter ends as
//! taken, already there, or refused with its reason; taking the same again adds nothing, so that an
//! import that was interrupted is simply made again. Telling languages and filling the search is the
//! business of a job that is put in the queue at the end.

use crate::file::{Found, KeptFile, Part, look};
use crate::limits::SUBMISSIONS_PER_COMMIT_MAX;
use crate::mapping::{Fitted, Mapping};
use crate::notices::{Notices, Told};
use crate::propose::{Proposal, propose};
use crate::said::Said;
use crate::salts::Salts;
use crate::store::{self as rows, Became, ImportState};
use crate::submission::{Desk, Rows, Spot, Submission, of_letter};
use crate::words::words;
use ::store::{Store, StoreError};
use commission::{Chance, Clock, Commission, Error, Progress, Refusal, record};
use std::ops::ControlFlow;

/// The kind of job that turns labels that a source gave into codings; its subject is the number of
/// the commission.
pub const CODES_GIVEN_JOB: &str = "intake.codes-given";

/// Who takes in, for which commission, with what.
#[derive(Clone, Copy)]
pub struct Hands<'a> {
    /// The store.
    pub store: &'a Store,
    /// The commission.
    pub commission: &'a Commission,
    /// The clock.
    pub clock: &'a dyn Clock,
    /// Chance, for salts.
    pub chance: &'a dyn Chance,
    /// Where progress is shown.
    pub progress: &'a dyn Progress,
    /// The person, by name.
    pub by: &'a str,
    /// The channel, where it is said for the whole file.
    pub channel: Option<&'a str>,
}

/// A row, a letter or a file that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// Where it stands.
    pub spot: Spot,
    /// Why.
    pub why: Refusal,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileTaken {
    /// Number of the import.
    pub import: i64,
    /// The file.
    pub file: KeptFile,
    /// References given, in the order of the file.
    pub references: Vec<String>,
    /// Submissions that were there already.
    pub already: u64,
    /// What was refused.
    pub refused: Vec<RefusedRow>,
    /// What a person should know.
    pub notices: Vec<Said>,
}

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

    fn for_part(&self, part: usize) -> Option<&Mapping> {
        self.0.get(part).and_then(Option::as_ref)
    }
}

/// Finds the mapping of each table of a file, or what is proposed for those that need one.
///
/// # Errors
/// [`Error::Refused`] where a mapping was given and fits none of the tables.
pub fn plan(
    hands: &Hands<'_>,
    found: &Found,
    choice: Choice<'_>,
) -> Result<Result<Plan, Vec<Proposed>>, Error> {
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
        return Ok(Ok(Plan(mappings)));
    }
    Ok(Err(proposed))
}

/// A mapping over the columns of a table, for this commission.
pub(crate) fn fitted(
    commission: &Commission,
    mapping: &Mapping,
    columns: &[String],
) -> Result<Fitted, Error> {
    match &commission.definition.call {
        Some(call) => mapping.fit(columns, call),
        None => Err(Refusal::new("no-call", |l| words(l).msg_no_call()).into()),
    }
}

/// Notes that a file was refused whole, and answers what is told of it.
///
/// # Errors
/// [`Error::Fault`] where it cannot be noted.
pub fn refuse(
    hands: &Hands<'_>,
    file: &KeptFile,
    refusals: Vec<Refusal>,
) -> Result<FileTaken, Error> {
    let refused: Vec<RefusedRow> = refusals
        .into_iter()
        .map(|why| RefusedRow {
            spot: Spot {
                file: why.spot.file.clone().unwrap_or_else(|| file.name.clone()),
                row: None,
                line: why.spot.line,
            },
            why,
        })
        .collect();
    let (commission, channel) = (hands.commission.id, hands.channel.map(str::to_owned));
    let (by, now) = (hands.by.to_owned(), hands.clock.now_us());
    let (kept, told) = (file.clone(), refused.clone());
    let import = hands.store.write(move |tx| {
        let state = ImportState::Refused;
        let by = (by.as_str(), now);
        let import = rows::begin_import(tx, commission, &kept, channel.as_deref(), by, state)?;
        for row in &told {
            rows::add_row(tx, import, "refused", &row.spot, &Said::from(&row.why))?;
        }
        let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
        rows::count(tx, import, 0, 0, count)?;
        Ok::<i64, StoreError>(import)
    })?;
    Ok(FileTaken {
        import,
        file: file.clone(),
        references: Vec::new(),
        already: 0,
        refused,
        notices: Vec::new(),
    })
}

/// Notes that a file waits for its mapping, and answers the number of the import.
///
/// # Errors
/// [`Error::Fault`] where it cannot be noted.
pub fn put_aside(hands: &Hands<'_>, file: &KeptFile) -> Result<i64, Error> {
    let (commission, channel) = (hands.commission.id, hands.channel.map(str::to_owned));
    let (by, now) = (hands.by.to_owned(), hands.clock.now_us());
    let kept = file.clone();
    Ok(hands.store.write(move |tx| {
        let by = (by.as_str(), now);
        rows::begin_import(
            tx,
            commission,
            &kept,
            channel.as_deref(),
            by,
            ImportState::Proposed,
        )
    })?)
}

/// Takes a file that was read whole. `import` is the number under which it was put aside, if it was.
///
/// # Errors
/// [`Error::Refused`] where a mapping does not fit its table, [`Error::Fault`] where the store fails;
/// what was taken before a fault stays, and taking the file again takes the rest.
pub fn take(
    hands: &Hands<'_>,
    found: &Found,
    plan: &Plan,
    import: Option<i64>,
) -> Result<FileTaken, Error> {
    let mut tables = Vec::new();
    for (at, part) in found.tables() {
        if let Some(mapping) = plan.for_part(at) {
            let columns = part.columns().unwrap_or_default();
            let fit = fitted(hands.commission, mapping, columns)?;
            tables.push((at, fit, columns.to_vec(), mapping.to_toml(&[])));
        }
    }
    let import = begin(hands, &found.file, import, &tables)?;
    let desk = Desk::new(hands.commission, hands.channel, hands.clock.now_us());
    let mut work = Work {
        hands,
        import,
        salts: Salts::from_seed(hands.chance.bytes()),
        notices: Notices::default(),
        batch: Vec::new(),
        done: 0,
        taken: FileTaken {
            import,
            file: found.file.clone(),
            references: Vec::new(),
            already: 0,
            refused: Vec::new(),
            notices: found.notices.clone(),
        },
    };
    hands.progress.begin(&found.file.name, Some(found.size()));
    for (at, part) in found.parts.iter().enumerate() {
        let fit = tables
            .iter()
            .find(|(of, ..)| *of == at)
            .map(|(_, fit, ..)| fit);
        work.part(&desk, found, at, part, fit)?;
    }
    work.end()
}

type TableOf = (usize, Fitted, Vec<String>, String);

fn begin(
    hands: &Hands<'_>,
    file: &KeptFile,
    import: Option<i64>,
    tables: &[TableOf],
) -> Result<i64, Error> {
    let (commission, channel) = (hands.commission.id, hands.channel.map(str::to_owned));
    let (by, now, file) = (hands.by.to_owned(), hands.clock.now_us(), file.clone());
    let saved: Vec<(usize, Vec<String>, String)> = tables
        .iter()
        .map(|(at, _, columns, mapping)| (*at, columns.clone(), mapping.clone()))
        .collect();
    hands.store.write(move |tx| {
        let state = ImportState::Taking;
        let (by, channel) = ((by.as_str(), now), channel.as_deref());
        let import = match import {
            Some(import) if rows::begin_taking(tx, import, channel)? => import,
            Some(_) => {
                return Err(Refusal::new("import-done", |l| words(l).msg_import_done()).into());
            }
            None => rows::begin_import(tx, commission, &file, channel, by, state)?,
        };
        for (at, columns, mapping) in &saved {
            rows::add_table(tx, import, commission, *at, columns, mapping)?;
        }
        Ok(import)
    })
}

struct Work<'a> {
    hands: &'a Hands<'a>,
    import: i64,
    salts: Salts,
    notices: Notices,
    batch: Vec<Result<Submission, RefusedRow>>,
    done: u64,
    taken: FileTaken,
}

impl Work<'_> {
    fn part(
        &mut self,
        desk: &Desk<'_>,
        found: &Found,
        at: usize,
        part: &Part,
        fit: Option<&Fitted>,
    ) -> Result<(), Error> {
        match (part, fit) {
            (Part::Letter(letter), _) => {
                let blobs = self.hands.store.blobs();
                let keep = |bytes: &[u8]| blobs.put(bytes).map_err(Error::from);
                let read = of_letter(desk, letter, &mut self.salts, &mut self.notices, keep);
                let spot = Spot {
                    file: part.name(),
                    ..Spot::default()
                };
                self.add(read, spot)?;
            }
            (Part::Untaken(broken), _) => {
                let why = crate::broken::refusal_of(broken);
                let spot = Spot {
                    file: part.name(),
                    ..Spot::default()
                };
                self.add(Err(why.into()), spot)?;
            }
            (_, None) => self.notices.tell(Told::TableLeft, &part.name()),
            (_, Some(fitted)) => {
                let table = Rows {
                    desk,
                    fitted,
                    table: part.name(),
                    digest: format!("{}/{at}", found.file.sha256),
                };
                part.each_row(self.hands.store, &found.file, |number, row| {
                    if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                        self.notices.tell(Told::BlankRow, &number.to_string());
                        return Ok(ControlFlow::Continue(()));
                    }
                    let read = table.submission(number, row, &mut self.salts, &mut self.notices);
                    let spot = Spot {
                        file: table.table.clone(),
                        row: Some(number),
                        line: Some(row.line),
                    };
                    self.add(read, spot)?;
                    Ok(ControlFlow::Continue(()))
                })?;
            }
        }
        Ok(())
    }

    fn add(&mut self, read: Result<Submission, Error>, spot: Spot) -> Result<(), Error> {
        match read {
            Ok(submission) => self.batch.push(Ok(submission)),
            Err(Error::Refused(refusals)) => {
                self.batch.extend(refusals.into_iter().map(|why| {
                    Err(RefusedRow {
                        spot: spot.clone(),
                        why,
                    })
                }));
            }
            Err(other) => return Err(other),
        }
        if self.batch.len() >= SUBMISSIONS_PER_COMMIT_MAX {
            self.commit()?;
        }
        Ok(())
    }

    /// Takes what was gathered, in one commit, and remembers what became of each.
    fn commit(&mut self) -> Result<(), Error> {
        let batch: Vec<_> = std::mem::take(&mut self.batch)
            .into_iter()
            .map(|one| one.map(|submission| (submission, self.salts.next())))
            .collect();
        self.done += batch.len() as u64;
        let (import, commission) = (self.import, self.hands.commission.clone());
        let ended = self
            .hands
            .store
            .write(move |tx| commit(tx, import, &commission, batch))?;
        for one in ended {
            self.remember(one);
        }
        self.hands.progress.at(self.done);
        Ok(())
    }

    fn remember(&mut self, (spot, became): (Spot, Became)) {
        match became {
            Became::Received(reference) => self.taken.references.push(reference),
            Became::Refused(why) => self.taken.refused.push(RefusedRow { spot, why }),
            Became::Already {
                other_particulars,
                other_name,
                reference,
            } => {
                self.taken.already += 1;
                if other_particulars {
                    self.notices.tell(Told::OtherParticulars, &reference);
                }
                if other_name {
                    let both = format!("{} = {reference}", spot.file);
                    self.notices.tell(Told::SameBytes, &both);
                }
            }
        }
    }

    fn end(mut self) -> Result<FileTaken, Error> {
        self.commit()?;
        self.taken.notices.extend(self.notices.said());
        let (import, commission) = (self.import, self.hands.commission.id);
        let (by, now) = (self.hands.by.to_owned(), self.hands.clock.now_us());
        let (file, notices) = (self.taken.file.name.clone(), self.taken.notices.clone());
        let new = !self.taken.references.is_empty();
        self.hands.store.write(move |tx| {
            for notice in &notices {
                rows::add_row(tx, import, "notice", &Spot::default(), notice)?;
            }
            rows::end_import(tx, import, ImportState::Done)?;
            record(tx, commission, &by, now, "imported", &file)?;
            if new {
                tx.enqueue(evidence::JOB_KIND, &commission.to_string())?;
                tx.enqueue(CODES_GIVEN_JOB, &commission.to_string())?;
            }
            Ok::<(), StoreError>(())
        })?;
        self.hands.progress.end();
        Ok(self.taken)
    }
}

type Gathered = Vec<Result<(Submission, ledger::Salt), RefusedRow>>;

fn commit(
    tx: &mut ::store::Tx<'_>,
    import: i64,
    commission: &Commission,
    batch: Gathered,
) -> Result<Vec<(Spot, Became)>, Error> {
    let mut ended = Vec::with_capacity(batch.len());
    let (mut received, mut already, mut refused) = (0, 0, 0);
    for one in batch {
        let (spot, became) = match one {
            Ok((submission, salt)) => {
                let became = rows::take(tx, commission, &submission, &salt)?;
                (submission.spot, became)
            }
            Err(row) => (row.spot, Became::Refused(row.why)),
        };
        match &became {
            Became::Received(_) => received += 1,
            Became::Already { .. } => already += 1,
            Became::Refused(why) => {
                refused += 1;
                let said = Said::new(|l| why.sentence(l).to_owned());
                rows::add_row(tx, import, "refused", &spot, &said)?;
            }
        }
        ended.push((spot, became));
    }
    rows::count(tx, import, received, already, refused)?;
    Ok(ended)
}

/// Keeps and reads a file, and takes it by the mapping chosen: the whole act, for callers that need
/// no step between.
///
/// # Errors
/// [`Error::Fault`] where the store fails; a refusal of the file stands in what is answered.
pub fn take_file(
    hands: &Hands<'_>,
    file: &KeptFile,
    choice: Choice<'_>,
) -> Result<Result<FileTaken, Vec<Proposed>>, Error> {
    let looked = look(hands.store, file).and_then(|found| {
        let plan = plan(hands, &found, choice)?;
        Ok((found, plan))
    });
    match looked {
        Ok((found, Ok(plan))) => take(hands, &found, &plan, None).map(Ok),
        Ok((_, Err(proposed))) => Ok(Err(proposed)),
        Err(Error::Refused(refusals)) => refuse(hands, file, refusals).map(Ok),
        Err(other) => Err(other),
    }
}
