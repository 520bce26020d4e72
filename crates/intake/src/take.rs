//! Takes in files: kept, read whole, then taken in commits of bounded size.
//!
//! Guarantees: nothing of a file is taken before all of it was read; each row and letter ends as
//! taken, already there, or refused with its reason; taking the same again adds nothing, so that an
//! import that was interrupted is simply made again. Telling languages and filling the search is the
//! business of a job that is put in the queue at the end.

use crate::file::{Found, KeptFile, Part};
use crate::limits::SUBMISSIONS_PER_COMMIT_MAX;
use crate::mapping::Fitted;
use crate::notices::{Notices, Told};
use crate::plan::{Plan, fitted};
use crate::said::Said;
use crate::salts::Salts;
use crate::store::{self as rows, Became, ImportState};
use crate::submission::{Desk, Rows, Spot, Submission, of_letter, of_scan};
use crate::words::words;
use ::store::{Store, StoreError};
use commission::{Chance, Clock, Commission, Error, Progress, Refusal, record};
use ingest::Reads;
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
    /// Reads the files.
    pub files: &'a dyn Reads,
    /// Where progress is shown.
    pub progress: &'a dyn Progress,
    /// The person, by name.
    pub by: &'a str,
    /// The channel, where it is said for the whole file.
    pub channel: Option<&'a str>,
    /// When it was received, microseconds since 1970 in UTC, for what does not say so itself.
    pub received_us: Option<i64>,
}

impl Hands<'_> {
    /// When something was received that does not say so itself.
    fn received_us(&self) -> i64 {
        self.received_us.unwrap_or_else(|| self.clock.now_us())
    }
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
    let (kept, came_us) = (file.clone(), hands.received_us);
    Ok(hands.store.write(move |tx| {
        let (by, state) = ((by.as_str(), now), ImportState::Proposed);
        let import = rows::begin_import(tx, commission, &kept, channel.as_deref(), by, state)?;
        rows::keep_came(tx, import, came_us)?;
        Ok::<i64, StoreError>(import)
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
    let desk = Desk::new(hands.commission, hands.channel, hands.received_us());
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
    batch: Vec<Gathered>,
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
            (Part::Scan(scan), _) => {
                let blobs = self.hands.store.blobs();
                let keep = |bytes: &[u8]| blobs.put(bytes).map_err(Error::from);
                let read = of_scan(desk, scan, &mut self.salts, &mut self.notices, keep);
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
            Ok(submission) => self.batch.push(Gathered::Submission(Box::new(submission))),
            Err(Error::Refused(refusals)) => {
                self.batch.extend(refusals.into_iter().map(|why| {
                    Gathered::Refused(RefusedRow {
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
        let batch = std::mem::take(&mut self.batch);
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
            Ok::<(), Error>(())
        })?;
        self.hands.progress.end();
        Ok(self.taken)
    }
}

/// A row or a letter on its way into a commit.
enum Gathered {
    Submission(Box<Submission>),
    Refused(RefusedRow),
}

fn commit(
    tx: &mut ::store::Tx<'_>,
    import: i64,
    commission: &Commission,
    batch: Vec<Gathered>,
) -> Result<Vec<(Spot, Became)>, Error> {
    let mut ended = Vec::with_capacity(batch.len());
    let (mut received, mut already, mut refused) = (0, 0, 0);
    for one in batch {
        let (spot, became) = match one {
            Gathered::Submission(submission) => {
                let became = rows::take(tx, commission, &submission)?;
                (submission.spot, became)
            }
            Gathered::Refused(row) => (row.spot, Became::Refused(row.why)),
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
