//! What assessors do, each act in one transaction with its entry in the audit.
//!
//! Guarantees: nobody changes what another found; what is done with is not changed once both are; what a level cites is there when
//! it is said; a decision is not lost to another that somebody made meanwhile.

use super::{Assessing, By, all};
use crate::adherence::{Assessment, Barrier, Found, lacking, level_of, short};
use crate::cites::{Cite, Shelf};
use crate::limits::{ASSESSORS, CITATIONS_MAX, REGISTER_TEXT_CHARS_MAX};
use crate::principles::Set;
use crate::register::{self, Kind};
use crate::store::assessing as rows;
use crate::words::{Words, words};
use ::store::{Reader, Tx};
use commission::{Error, Refusal, record};

/// What was typed of a principle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The level: `0` to `4`, `not-assessed`, `not-applicable`.
    pub level: String,
    /// What it cites, each as [`Cite::of`] reads it.
    pub cites: Vec<String>,
    /// The words of barriers.
    pub barriers: Vec<String>,
    /// A note; the reason of a decision.
    pub note: String,
}

/// A level that may be kept.
pub(super) struct Said {
    pub(super) found: Found,
    pub(super) cites: Vec<Cite>,
    pub(super) barriers: Vec<Barrier>,
    pub(super) note: String,
}

fn refused(code: &'static str, say: impl Fn(&Words) -> String) -> Error {
    Refusal::new(code, |l| say(words(l))).into()
}

/// What an entry of the audit is about.
fn about(set: &Set, prototype: &str) -> String {
    format!("{prototype}/{}", set.name)
}

/// Enters in the audit what somebody did.
pub(super) fn noted(
    tx: &mut Tx<'_>,
    commission: i64,
    what: &'static str,
    about: &str,
    by: &By,
) -> Result<(), Error> {
    record(tx, commission, &by.name, by.now_us, what, about)
}

/// Begins to assess a prototype.
///
/// # Errors
/// [`Error::NotFound`] where there is no such prototype, [`Error::Refused`] where two assess it already, or this person does.
pub fn begin(
    tx: &mut Tx<'_>,
    commission: i64,
    (set, prototype): (&Set, &str),
    by: &By,
) -> Result<(), Error> {
    let register = register::kept(tx, commission)?.register;
    register
        .record(Kind::Prototype, prototype)
        .ok_or(Error::NotFound)?;
    let there = of_prototype(tx, commission, (set, prototype))?;
    let assessors: Vec<&Assessing> = there.iter().filter(|one| !one.agreed).collect();
    if assessors.iter().any(|one| one.login == by.login) {
        return Err(refused("begun", Words::msg_assess_begun));
    }
    if assessors.len() >= ASSESSORS {
        return Err(refused("assessors", Words::msg_assess_enough));
    }
    let is_taken = assessors.iter().any(|one| one.name == by.name);
    let name = match is_taken {
        true => format!("{} ({})", by.name, by.login),
        false => by.name.clone(),
    };
    let row = new_row((set, prototype), (&by.login, &name), (by.now_us, 0));
    rows::begin(tx, commission, &row)?;
    let about = about(set, prototype);
    noted(tx, commission, "assessment-begun", &about, by)
}

pub(super) fn new_row(
    (set, prototype): (&Set, &str),
    (login, name): (&str, &str),
    (begun_us, finished_us): (i64, i64),
) -> rows::AssessingRow {
    rows::AssessingRow {
        id: 0,
        prototype: prototype.to_owned(),
        principles: set.name.clone(),
        version: set.version.clone(),
        login: login.to_owned(),
        name: name.to_owned(),
        // What was decided on has no assessor.
        agreed: name.is_empty(),
        begun_us,
        finished_us,
    }
}

fn of_prototype(
    r: &Reader<'_>,
    commission: i64,
    (set, prototype): (&Set, &str),
) -> Result<Vec<Assessing>, Error> {
    let mut all = all(r, commission, set)?;
    all.retain(|one| one.prototype == prototype);
    Ok(all)
}

/// One's own assessment, while it may be changed.
fn own(
    r: &Reader<'_>,
    commission: i64,
    at: (&Set, &str),
    by: &By,
) -> Result<(Assessing, bool), Error> {
    let there = of_prototype(r, commission, at)?;
    let several = there.iter().filter(|one| !one.agreed).count();
    let is_open = several >= ASSESSORS && there.iter().all(|one| one.finished_us.is_some());
    let own = there
        .into_iter()
        .find(|one| !one.agreed && !by.login.is_empty() && one.login == by.login);
    Ok((own.ok_or(Error::NotFound)?, is_open))
}

/// Says, or says otherwise, what was found of a principle.
///
/// # Errors
/// [`Error::NotFound`] where this person does not assess the prototype, [`Error::Refused`] with what must be put right.
pub fn save(
    tx: &mut Tx<'_>,
    commission: i64,
    (set, prototype, principle): (&Set, &str, usize),
    typed: &Typed,
    by: &By,
) -> Result<(), Error> {
    let (own, _) = own(tx, commission, (set, prototype), by)?;
    if own.finished_us.is_some() {
        return Err(refused("level", Words::msg_assess_done_already));
    }
    let said = said(tx, commission, typed)?;
    let before = own.level(principle);
    let same = before.is_some_and(|one| {
        one.found == said.found
            && one.cites == said.cites
            && one.barriers == said.barriers
            && one.note == said.note
    });
    if same {
        return Ok(());
    }
    keep(tx, commission, (set, own.id, principle), &said, by)?;
    let about = format!("{}/{}", about(set, prototype), code(set, principle));
    noted(tx, commission, "principle-assessed", &about, by)
}

fn code(set: &Set, principle: usize) -> &str {
    set.principles
        .get(principle)
        .map_or("", |one| one.code.as_str())
}

pub(super) fn keep(
    tx: &mut Tx<'_>,
    commission: i64,
    (set, assessing, principle): (&Set, i64, usize),
    said: &Said,
    by: &By,
) -> Result<(), Error> {
    let barriers: Vec<&str> = said.barriers.iter().map(|one| one.code()).collect();
    let row = rows::LevelRow {
        id: 0,
        assessing,
        principle: code(set, principle).to_owned(),
        level: said.found.code(),
        barriers: barriers.join(" "),
        note: said.note.clone(),
        person: by.name.clone(),
        changed_us: by.now_us,
    };
    let cites: Vec<(&str, String)> = said
        .cites
        .iter()
        .map(|one| (one.kind(), one.reference()))
        .collect();
    let cites: Vec<(&str, &str)> = cites.iter().map(|(k, r)| (*k, r.as_str())).collect();
    rows::put_level(tx, commission, &row, &cites)?;
    Ok(())
}

/// What was typed as a level that can stand; the codes of refusals name the fields.
fn said(r: &Reader<'_>, commission: i64, typed: &Typed) -> Result<Said, Error> {
    let register = register::kept(r, commission)?.register;
    let shelf = Shelf::of(r, commission, &register)?;
    let mut wrong = Vec::new();
    let found = level_of(&typed.level).unwrap_or_else(|refusal| {
        wrong.push(refusal);
        Found::NotAssessed
    });
    let mut barriers = Vec::new();
    for word in &typed.barriers {
        match crate::adherence::barrier_of(word) {
            Ok(barrier) => barriers.push(barrier),
            Err(refusal) => wrong.push(refusal),
        }
    }
    barriers.sort_unstable();
    barriers.dedup();
    let (cites, told) = cited(&shelf, &typed.cites)?;
    wrong.extend(told);
    let note = typed.note.trim().replace("\r\n", "\n");
    if note.chars().count() > REGISTER_TEXT_CHARS_MAX {
        let most = pages::say::count(REGISTER_TEXT_CHARS_MAX as u64);
        wrong.push(Refusal::new("note", |l| words(l).msg_register_long(&most)));
    }
    let whole = Assessment {
        prototype: String::new(),
        principle: 0,
        assessor: None,
        found,
        evidence: cites.iter().map(Cite::typed).collect(),
        barriers: barriers.clone(),
        note: String::new(),
    };
    if wrong.is_empty() {
        wrong.extend(whole.lacks().map(lacking));
    }
    match wrong.is_empty() {
        true => Ok(Said {
            found,
            cites,
            barriers,
            note,
        }),
        false => Err(Error::Refused(wrong)),
    }
}

/// What is cited, and what of it is not there.
pub(super) fn cited(
    shelf: &Shelf<'_, '_>,
    typed: &[String],
) -> Result<(Vec<Cite>, Vec<Refusal>), Error> {
    let (mut cites, mut wrong) = (Vec::new(), Vec::new());
    for text in typed.iter().map(|text| text.trim()) {
        if text.is_empty() {
            continue;
        }
        match Cite::of(text) {
            Some(cite) if shelf.has(&cite)? => {
                if !cites.contains(&cite) {
                    cites.push(cite);
                }
            }
            _ => {
                let shown = short(text);
                wrong.push(Refusal::new("evidence", |l| {
                    words(l).msg_assess_no_evidence(&shown)
                }));
            }
        }
    }
    if cites.len() > CITATIONS_MAX {
        let most = CITATIONS_MAX.to_string();
        wrong.push(Refusal::new("evidence", |l| {
            words(l).msg_assess_many_citations(&most)
        }));
    }
    Ok((cites, wrong))
}

/// Says that one is done with a prototype; what was not assessed stays so.
///
/// # Errors
/// [`Error::NotFound`] where this person does not assess it, [`Error::Refused`] where nothing was assessed.
pub fn finish(tx: &mut Tx<'_>, commission: i64, at: (&Set, &str), by: &By) -> Result<(), Error> {
    let (own, _) = own(tx, commission, at, by)?;
    let says = |one: &super::Level| one.found != Found::NotAssessed;
    if !own.levels.iter().any(says) {
        return Err(refused("level", Words::msg_assess_nothing_yet));
    }
    if own.finished_us.is_none() {
        rows::finish(tx, own.id, by.now_us)?;
        let about = about(at.0, at.1);
        noted(tx, commission, "assessment-finished", &about, by)?;
    }
    Ok(())
}

/// Takes back that one is done, while nobody has seen what was found.
///
/// # Errors
/// [`Error::NotFound`] where this person does not assess it, [`Error::Refused`] where both are done.
pub fn reopen(tx: &mut Tx<'_>, commission: i64, at: (&Set, &str), by: &By) -> Result<(), Error> {
    let (own, is_open) = own(tx, commission, at, by)?;
    if is_open {
        return Err(refused("level", Words::msg_assess_open_already));
    }
    if own.finished_us.is_some() {
        rows::finish(tx, own.id, 0)?;
        let about = about(at.0, at.1);
        noted(tx, commission, "assessment-reopened", &about, by)?;
    }
    Ok(())
}

/// Takes an assessment out that nobody has seen: one's own, or with `any` that of whoever `name` says.
///
/// # Errors
/// [`Error::NotFound`] where there is none, [`Error::Refused`] where both are done.
pub fn drop(
    tx: &mut Tx<'_>,
    commission: i64,
    at: (&Set, &str),
    (name, any): (&str, bool),
    by: &By,
) -> Result<(), Error> {
    let there = of_prototype(tx, commission, at)?;
    let several = there.iter().filter(|one| !one.agreed).count();
    if several >= ASSESSORS && there.iter().all(|one| one.finished_us.is_some()) {
        return Err(refused("level", Words::msg_assess_open_already));
    }
    let may = |one: &&Assessing| {
        !one.agreed && one.name == name && (any || !by.login.is_empty() && one.login == by.login)
    };
    let one = there.iter().find(may).ok_or(Error::NotFound)?;
    rows::drop_assessing(tx, one.id)?;
    let about = about(at.0, at.1);
    noted(tx, commission, "assessment-dropped", &about, by)
}

/// Takes out what came in files about a prototype, with what was decided on: the files still have it.
///
/// # Errors
/// [`Error::NotFound`] where nothing did, [`Error::Refused`] where somebody assesses it here.
pub fn drop_imported(
    tx: &mut Tx<'_>,
    commission: i64,
    at: (&Set, &str),
    by: &By,
) -> Result<(), Error> {
    let there = of_prototype(tx, commission, at)?;
    let assessors = || there.iter().filter(|one| !one.agreed);
    if assessors().next().is_none() {
        return Err(Error::NotFound);
    }
    if assessors().any(|one| !one.login.is_empty()) {
        return Err(refused("level", Words::msg_assess_not_of_files));
    }
    for one in &there {
        rows::drop_assessing(tx, one.id)?;
    }
    let about = about(at.0, at.1);
    noted(tx, commission, "assessment-dropped", &about, by)
}

/// Decides on a level after both assessors are done; what they found stays. `was_us` is when the decision that the person was shown was made,
/// nought where there was none.
///
/// # Errors
/// [`Error::Refused`] with what must be put right: both are not done, no reason, another decision meanwhile.
pub fn settle(
    tx: &mut Tx<'_>,
    commission: i64,
    (set, prototype, principle): (&Set, &str, usize),
    (typed, was_us): (&Typed, i64),
    by: &By,
) -> Result<(), Error> {
    let there = of_prototype(tx, commission, (set, prototype))?;
    let several = there.iter().filter(|one| !one.agreed).count();
    if several < ASSESSORS || there.iter().any(|one| one.finished_us.is_none()) {
        return Err(refused("level", Words::msg_assess_not_open));
    }
    let said = said(tx, commission, typed)?;
    if said.note.is_empty() {
        return Err(refused("note", Words::msg_assess_no_reason));
    }
    let decided = there.iter().find(|one| one.agreed);
    let before = decided.and_then(|one| one.level(principle));
    if before.map_or(0, |one| one.changed_us) != was_us {
        return Err(refused("level", Words::msg_assess_meanwhile));
    }
    let id = match decided {
        Some(one) => one.id,
        None => {
            let row = new_row((set, prototype), ("", ""), (by.now_us, by.now_us));
            rows::begin(tx, commission, &row)?
        }
    };
    keep(tx, commission, (set, id, principle), &said, by)?;
    let about = format!("{}/{}", about(set, prototype), code(set, principle));
    noted(tx, commission, "principle-settled", &about, by)
}
