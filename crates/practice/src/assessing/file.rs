//! Assessments that come in a table, and go out as one: the table that `practice adherence` takes.
//!
//! Guarantees: a file is taken whole or not at all; an assessor whose rows stand already word for word is counted and left alone; what goes
//! out is what may be seen. Whoever brings a file has seen it: its assessments come in as done.

use super::act::{Said, cited, keep, new_row, noted};
use super::{Assessing, By, Seen, all};
use crate::adherence::{AGREED, Assessment};
use crate::cites::{Cite, Shelf};
use crate::limits::{ASSESSORS, PROBLEMS_TOLD_MAX};
use crate::principles::Set;
use crate::register::{self, Kind, Register};
use crate::store::assessing as rows;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Error, Refusal};
use std::collections::BTreeMap;

/// What was taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    /// Prototypes with an assessor each that are new.
    pub new: usize,
    /// Those that stood already.
    pub already: usize,
    /// Levels that are new.
    pub levels: usize,
}

/// The rows of one assessor about one prototype; nobody where it is what was decided on.
type Batches<'a> = BTreeMap<(&'a str, Option<&'a str>), Vec<&'a Assessment>>;

/// Takes the rows of a table in.
///
/// # Errors
/// [`Error::Refused`] with everything that must be put right; nothing is taken then.
pub fn take(
    tx: &mut Tx<'_>,
    commission: i64,
    set: &Set,
    (file, rows_of_file): (&str, &[Assessment]),
    by: &By,
) -> Result<Taken, Error> {
    let register = register::kept(tx, commission)?.register;
    let there = all(tx, commission, set)?;
    let mut batches: Batches<'_> = BTreeMap::new();
    for row in rows_of_file {
        let at = (row.prototype.as_str(), row.assessor.as_deref());
        batches.entry(at).or_default().push(row);
    }
    let (new, mut wrong) = sorted_out(&batches, &there, &register);
    let mut ready = Vec::new();
    {
        let reader: &Reader<'_> = tx;
        let shelf = Shelf::of(reader, commission, &register)?;
        for at in &new {
            let mut levels = Vec::new();
            for row in batches.get(at).into_iter().flatten() {
                let (cites, told) = cited(&shelf, &row.evidence)?;
                wrong.extend(told);
                levels.push((row.principle, said(row, cites)));
            }
            ready.push((*at, levels));
        }
    }
    if !wrong.is_empty() {
        wrong.dedup_by(|a, b| a.en == b.en);
        wrong.truncate(PROBLEMS_TOLD_MAX);
        let in_file = wrong.into_iter().map(|one| one.in_file(file));
        return Err(Error::Refused(in_file.collect()));
    }
    let mut taken = Taken {
        new: new.len(),
        already: batches.len() - new.len(),
        levels: 0,
    };
    for ((prototype, assessor), levels) in ready {
        let decided = there
            .iter()
            .find(|one| assessor.is_none() && one.agreed && one.prototype == prototype);
        let id = match decided {
            Some(one) => one.id,
            None => {
                let who = ("", assessor.unwrap_or_default());
                let row = new_row((set, prototype), who, (by.now_us, by.now_us));
                rows::begin(tx, commission, &row)?
            }
        };
        taken.levels += levels.len();
        for (principle, said) in &levels {
            keep(tx, commission, (set, id, *principle), said, by)?;
        }
    }
    if taken.new > 0 {
        noted(tx, commission, "assessments-imported", file, by)?;
    }
    Ok(taken)
}

fn said(row: &Assessment, cites: Vec<Cite>) -> Said {
    let mut barriers = row.barriers.clone();
    barriers.sort_unstable();
    barriers.dedup();
    Said {
        found: row.found,
        cites,
        barriers,
        note: row.note.clone(),
    }
}

/// The batches that are new, and what keeps any from being taken.
fn sorted_out<'a>(
    batches: &Batches<'a>,
    there: &[Assessing],
    register: &Register,
) -> (Vec<(&'a str, Option<&'a str>)>, Vec<Refusal>) {
    let (mut new, mut wrong) = (Vec::new(), Vec::new());
    for (at, batch) in batches {
        let (prototype, assessor) = *at;
        if register.record(Kind::Prototype, prototype).is_none() {
            let shown = crate::adherence::short(prototype);
            wrong.push(Refusal::new("prototype", |l| {
                words(l).msg_assess_no_prototype(&shown)
            }));
            continue;
        }
        if assessor == Some("") {
            wrong.push(Refusal::new("assessor", |l| {
                words(l).msg_assess_no_assessor(prototype)
            }));
            continue;
        }
        let own = |one: &&Assessing| {
            one.prototype == prototype && one.name == assessor.unwrap_or_default()
        };
        match there.iter().find(own) {
            Some(one) if says_the_same(one, batch) => {}
            Some(_) => {
                let who = assessor.unwrap_or(AGREED);
                wrong.push(Refusal::new("assessor", |l| {
                    words(l).msg_assess_stands_otherwise(who, prototype)
                }));
            }
            None => new.push(*at),
        }
    }
    wrong.extend(counted(batches, there, &new));
    (new, wrong)
}

/// A prototype has two assessors, and is decided on only when it has.
fn counted(
    batches: &Batches<'_>,
    there: &[Assessing],
    new: &[(&str, Option<&str>)],
) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    let mut prototypes: Vec<&str> = batches.keys().map(|(prototype, _)| *prototype).collect();
    prototypes.dedup();
    for prototype in prototypes {
        let here = |one: &&Assessing| !one.agreed && one.prototype == prototype;
        let stored = there.iter().filter(here);
        let done = stored.clone().filter(|one| one.finished_us.is_some());
        let coming = new
            .iter()
            .filter(|(own, who)| *own == prototype && who.is_some());
        let coming = coming.count();
        let decides = new.contains(&(prototype, None));
        if stored.count() + coming > ASSESSORS {
            wrong.push(Refusal::new("assessor", |l| {
                words(l).msg_assess_too_many(prototype)
            }));
        } else if decides && done.count() + coming < ASSESSORS {
            wrong.push(Refusal::new("assessor", |l| {
                words(l).msg_assess_agreed_alone(prototype)
            }));
        }
    }
    wrong
}

fn says_the_same(one: &Assessing, batch: &[&Assessment]) -> bool {
    let said = |row: &&Assessment| {
        one.level(row.principle).is_some_and(|level| {
            let cites: Vec<String> = level.cites.iter().map(Cite::typed).collect();
            let mut barriers = row.barriers.clone();
            barriers.sort_unstable();
            barriers.dedup();
            level.found == row.found
                && cites == row.evidence
                && level.barriers == barriers
                && level.note == row.note
        })
    };
    one.levels.len() == batch.len() && batch.iter().all(said)
}

/// The levels that may be seen, as a table that `practice adherence` and [`take`] read.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written.
pub fn as_csv(seen: &Seen, register: &Register) -> Result<String, Error> {
    let broken = |why: csv::Error| Error::fault("write a table", why);
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record([
        "prototype",
        "principle",
        "assessor",
        "level",
        "evidence",
        "barriers",
        "note",
        "sample",
        "set",
        "version",
    ])
    .map_err(broken)?;
    for (one, level) in seen.levels() {
        let principle = seen.set.principles.get(level.principle);
        let cites: Vec<String> = level.cites.iter().map(Cite::typed).collect();
        let barriers: Vec<&str> = level.barriers.iter().map(|b| b.code()).collect();
        let record = register.record(Kind::Prototype, &one.prototype);
        out.write_record([
            one.prototype.as_str(),
            principle.map_or("", |one| one.code.as_str()),
            if one.agreed { AGREED } else { &one.name },
            &level.found.code(),
            &cites.join("; "),
            &barriers.join("; "),
            &level.note,
            match record.is_some_and(|record| record.sample) {
                true => "yes",
                false => "no",
            },
            &seen.set.name,
            &seen.set.version,
        ])
        .map_err(broken)?;
    }
    let bytes = out
        .into_inner()
        .map_err(|why| Error::fault("write a table", why))?;
    String::from_utf8(bytes).map_err(|why| Error::fault("write a table", why))
}
