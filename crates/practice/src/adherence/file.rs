//! Assessments as a table: one row for each prototype, principle and assessor, in and out.
//!
//! Guarantees: a row that cannot stand is refused with its line and what to write instead; a level from 2 upward cites something, a
//! shortfall names a barrier; what goes out comes back in as it was.

use super::{Assessment, Barrier, Found, Lacks};
use crate::limits::{
    ASSESSMENTS_MAX, CELL_TOLD_CHARS_MAX, CITES_FROM_LEVEL, LEVELS, PROBLEMS_TOLD_MAX,
};
use crate::principles::{Principle, Set};
use crate::table;
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::{Table, TableRow};
use std::collections::BTreeMap;

/// The word that stands for an assessor where it is what the assessors agreed on.
pub(crate) const AGREED: &str = "agreed";

/// The rows of a table with the columns prototype, principle and level, and assessor, evidence, barriers and note where there are such.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn read(table: &Table, set: &Set) -> Result<Vec<Assessment>, Error> {
    let must = |name: &str| table::column(table, name);
    let places = [must("prototype")?, must("principle")?, must("level")?];
    let may = |name: &str| table::place(table, name);
    let more = [
        may("assessor"),
        may("evidence"),
        may("barriers"),
        may("note"),
    ];
    let mut all: Vec<Assessment> = Vec::new();
    let mut seen: BTreeMap<(String, usize, Option<String>), u64> = BTreeMap::new();
    let mut refused = Vec::new();
    for row in &table.rows {
        let at = |refusal: Refusal| refusal.in_file(&table.source).at_line(row.line);
        match assessment(row, places, more, set) {
            Ok(one) => {
                let key = (one.prototype.clone(), one.principle, one.assessor.clone());
                if let Some(first) = seen.insert(key, row.line) {
                    let first = first.to_string();
                    refused.push(at(Refusal::new("twice", |l| {
                        words(l).msg_adherence_twice(&first)
                    })));
                }
                all.push(one);
            }
            Err(refusal) => refused.push(at(refusal)),
        }
        if refused.len() == PROBLEMS_TOLD_MAX {
            break;
        }
    }
    if all.len() > ASSESSMENTS_MAX {
        let most = pages::say::count(ASSESSMENTS_MAX as u64);
        let many = Refusal::new("rows", |l| words(l).msg_adherence_many(&most));
        refused.push(many.in_file(&table.source));
    }
    match refused.is_empty() {
        true => Ok(all),
        false => Err(Error::Refused(refused)),
    }
}

fn assessment(
    row: &TableRow,
    [prototype, principle, level]: [usize; 3],
    [assessor, evidence, barriers, note]: [Option<usize>; 4],
    set: &Set,
) -> Result<Assessment, Refusal> {
    let cell = |place: Option<usize>| {
        place
            .and_then(|place| row.cells.get(place))
            .map_or("", |cell| cell.trim())
    };
    let (prototype, code) = (cell(Some(prototype)), cell(Some(principle)));
    if prototype.is_empty() {
        return Err(Refusal::new("prototype", |l| {
            words(l).msg_adherence_no_prototype()
        }));
    }
    let same = |one: &Principle| {
        one.code.eq_ignore_ascii_case(code) || one.name.en == code || one.name.cy == code
    };
    let place = set.principles.iter().position(same);
    let Some(place) = place else {
        let codes: Vec<&str> = set.principles.iter().map(|one| one.code.as_str()).collect();
        let (shown, codes) = (short(code), codes.join(", "));
        return Err(Refusal::new("principle", |l| {
            words(l).msg_adherence_principle(&shown, &codes)
        }));
    };
    let who = cell(assessor);
    let one = Assessment {
        prototype: prototype.to_owned(),
        principle: place,
        assessor: match who.to_lowercase().as_str() {
            AGREED | "cytunwyd" => None,
            _ => Some(who.to_owned()),
        },
        found: level_of(cell(Some(level)))?,
        evidence: list(cell(evidence)),
        barriers: list(&cell(barriers).replace(',', ";"))
            .iter()
            .map(|word| barrier_of(word))
            .collect::<Result<_, _>>()?,
        note: cell(note).to_owned(),
    };
    match one.lacks() {
        None => Ok(one),
        Some(lacks) => Err(lacking(lacks)),
    }
}

/// What to do about what an assessment lacks.
pub(crate) fn lacking(lacks: Lacks) -> Refusal {
    match lacks {
        Lacks::Evidence => {
            let from = CITES_FROM_LEVEL.to_string();
            Refusal::new("evidence", |l| words(l).msg_adherence_evidence(&from))
        }
        Lacks::Barrier => {
            let known = Barrier::ALL.map(Barrier::code).join(", ");
            Refusal::new("barriers", |l| words(l).msg_adherence_barrier(&known))
        }
    }
}

/// What stands between semicolons or on lines.
fn list(cell: &str) -> Vec<String> {
    cell.split([';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The beginning of a cell, as a sentence tells it.
pub(crate) fn short(cell: &str) -> String {
    cell.chars().take(CELL_TOLD_CHARS_MAX).collect()
}

/// What a cell or a field says was found.
pub(crate) fn level_of(cell: &str) -> Result<Found, Refusal> {
    let folded = cell.to_lowercase().replace(['-', '_'], " ");
    match (folded.as_str(), folded.parse::<u8>()) {
        ("not assessed" | "heb ei asesu", _) => Ok(Found::NotAssessed),
        ("not applicable" | "n/a" | "amherthnasol", _) => Ok(Found::NotApplicable),
        (_, Ok(level)) if level < LEVELS => Ok(Found::Level(level)),
        _ => {
            let shown = short(cell);
            Err(Refusal::new("level", |l| {
                words(l).msg_adherence_level(&shown)
            }))
        }
    }
}

/// The barrier of a word.
pub(crate) fn barrier_of(word: &str) -> Result<Barrier, Refusal> {
    let folded = word.to_lowercase().replace([' ', '_'], "-");
    let named = match folded.as_str() {
        "structure" | "organisational-structures" => Some(Barrier::Structure),
        "size" => Some(Barrier::Size),
        "short" | "short-terms" => Some(Barrier::ShortTerm),
        _ => None,
    };
    let known = Barrier::ALL.into_iter().find(|one| one.code() == folded);
    named.or(known).ok_or_else(|| {
        let (shown, known) = (short(word), Barrier::ALL.map(Barrier::code).join(", "));
        Refusal::new("barriers", |l| {
            words(l).msg_adherence_no_barrier(&shown, &known)
        })
    })
}

/// What a barrier is called.
#[must_use]
pub fn barrier_words(language: Language, barrier: Barrier) -> String {
    let w = words(language);
    match barrier {
        Barrier::Funding => w.msg_barrier_funding(),
        Barrier::Structure => w.msg_barrier_structure(),
        Barrier::Size => w.msg_barrier_size(),
        Barrier::ShortTerm => w.msg_barrier_short_term(),
        Barrier::Other => w.msg_barrier_other(),
    }
}
