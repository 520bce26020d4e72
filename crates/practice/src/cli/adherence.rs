//! The verb `practice adherence`: what assessors found of principles, prototype by prototype.

use crate::adherence::{
    Adherence, Agreed, Assessment, Barrier, Entry, Found, Lacks, Profile, adherence,
};
use crate::limits::{
    ASSESSMENTS_MAX, CITES_FROM_LEVEL, LEVELS, PRINCIPLES_FILE_BYTES_MAX, PROBLEMS_TOLD_MAX,
};
use crate::principles::{Set, known_set, set_of};
use crate::say::figure;
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::{Table, TableRow};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

/// Adherence to principles.
#[derive(Debug, Clone, Args)]
pub struct AdherenceArgs {
    /// A table with the columns prototype, principle, assessor, level (0 to 4, not assessed, not applicable), evidence and barriers; the
    /// assessor “agreed” has what the assessors agreed on.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The set of principles: ccin-ten, ica-seven or five-ways.
    #[arg(long, value_name = "SET", default_value = "ccin-ten", conflicts_with = "set_file")]
    pub set: String,
    /// A file with another set, in the shape of those.
    #[arg(long, value_name = "FILE")]
    pub set_file: Option<PathBuf>,
}

const METHOD: &str = "adherence to principles (version 1): levels 0 none, 1 stated, 2 some practice, 3 shown, 4 shared power; from 2 a level cites evidence, below 3 it is a shortfall and names a barrier; a principle on which assessors differ is disputed and counts as not assessed until a row of the assessor 'agreed' settles it, and both levels stay; agreement before that by weighted kappa with quadratic weights (Cohen 1968; Fleiss and Cohen 1973; Conger 1980 for more than two), interval by Student's t over Gwet's linearised variance (Gwet 2014); counts are k of n assessed; prototypes stand by name and are never ranked";

/// Runs the verb.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn run(asked: &AdherenceArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let set = match &asked.set_file {
        None => known_set(&asked.set)?,
        Some(path) => set_from(path)?,
    };
    let (table, notices) = table::read(&asked.file)?;
    let all = read(&table, &set)?;
    if all.is_empty() {
        let none = Refusal::new("no-rows", |l| words(l).msg_adherence_no_rows());
        return Err(none.in_file(&table.source).into());
    }
    let found = adherence(&set, &all);
    let w = words(desk.language);
    let mut told = table::warnings(&notices);
    if !found.comparable {
        told.push(w.msg_adherence_not_comparable());
    }
    if found.agreed.assessors.len() < 2 {
        told.push(w.msg_adherence_one_assessor());
    }
    let disputed: usize = found
        .profiles
        .iter()
        .flat_map(|profile| &profile.entries)
        .filter(|entry| entry.stands == crate::adherence::Stands::Disputed)
        .count();
    if disputed > 0 {
        told.push(w.msg_adherence_disputed(pages::say::count(disputed as u64)));
    }
    let text = lines(&set, &found, desk.language);
    let json = json!({
        "method": METHOD, "warnings": told,
        "set": set.name, "version": set.version, "principles": principles_json(&set, &found),
        "profiles": found.profiles.iter().map(|one| profile_json(&set, one)).collect::<Vec<_>>(),
        "comparable": found.comparable, "agreement": agreement_json(&found.agreed),
        "assessed": found.assessed, "shortfalls": found.shortfalls,
        "barriers": found.barriers.iter().map(|one| json!({
            "barrier": one.barrier.code(), "prototypes": one.prototypes, "of": found.assessed,
            "shortfalls": one.shortfalls, "of_shortfalls": found.shortfalls,
        })).collect::<Vec<_>>(),
    });
    Ok(Outcome::done("practice adherence", json, text))
}

fn set_from(path: &std::path::Path) -> Result<Set, Error> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let mut text = String::new();
    File::open(path)
        .and_then(|file| {
            file.take(PRINCIPLES_FILE_BYTES_MAX as u64 + 1)
                .read_to_string(&mut text)
        })
        .map_err(|why| {
            let why = why.to_string();
            Refusal::new("no-file", |l| words(l).msg_no_file(&why)).in_file(&name)
        })?;
    set_of(&name, &text)
}

/// The rows of the table.
fn read(table: &Table, set: &Set) -> Result<Vec<Assessment>, Error> {
    let must = |name: &str| table::column(table, name);
    let places = [must("prototype")?, must("principle")?, must("level")?];
    let may = |name: &str| table::place(table, name);
    let more = [may("assessor"), may("evidence"), may("barriers")];
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
    [assessor, evidence, barriers]: [Option<usize>; 3],
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
    let same = |one: &crate::principles::Principle| {
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
            "agreed" | "cytunwyd" => None,
            _ => Some(who.to_owned()),
        },
        found: level_of(cell(Some(level)))?,
        evidence: list(cell(evidence)),
        barriers: list(&cell(barriers).replace(',', ";"))
            .iter()
            .map(|word| barrier_of(word))
            .collect::<Result<_, _>>()?,
    };
    match one.lacks() {
        None => Ok(one),
        Some(Lacks::Evidence) => {
            let from = CITES_FROM_LEVEL.to_string();
            Err(Refusal::new("evidence", |l| {
                words(l).msg_adherence_evidence(&from)
            }))
        }
        Some(Lacks::Barrier) => {
            let known = Barrier::ALL.map(Barrier::code).join(", ");
            Err(Refusal::new("barriers", |l| {
                words(l).msg_adherence_barrier(&known)
            }))
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

fn short(cell: &str) -> String {
    cell.chars().take(40).collect()
}

fn level_of(cell: &str) -> Result<Found, Refusal> {
    let folded = cell.to_lowercase().replace(['-', '_'], " ");
    match (folded.as_str(), folded.parse::<u8>()) {
        ("not assessed" | "heb ei asesu", _) => Ok(Found::NotAssessed),
        ("not applicable" | "n/a" | "amherthnasol", _) => Ok(Found::NotApplicable),
        (_, Ok(level)) if level < LEVELS => Ok(Found::Level(level)),
        _ => {
            let shown = short(cell);
            Err(Refusal::new("level", |l| words(l).msg_adherence_level(&shown)))
        }
    }
}

fn barrier_of(word: &str) -> Result<Barrier, Refusal> {
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
        Refusal::new("barriers", |l| words(l).msg_adherence_no_barrier(&shown, &known))
    })
}

fn found_json(found: Found) -> Value {
    match found {
        Found::Level(level) => json!(level),
        Found::NotAssessed => json!("not-assessed"),
        Found::NotApplicable => json!("not-applicable"),
    }
}

fn entry_json(code: &str, entry: &Entry) -> Value {
    let by = entry.by.iter().map(|(who, found)| {
        json!({"assessor": who, "level": found_json(*found)})
    });
    json!({
        "principle": code, "level": found_json(entry.found), "stands": entry.stands.code(),
        "assessors": by.collect::<Vec<_>>(), "evidence": entry.evidence,
        "barriers": entry.barriers.iter().map(|one| one.code()).collect::<Vec<_>>(),
    })
}

fn profile_json(set: &Set, profile: &Profile) -> Value {
    let entries = set.principles.iter().zip(&profile.entries);
    let assessed: Vec<&str> = profile
        .assessed()
        .iter()
        .filter_map(|at| set.principles.get(*at))
        .map(|one| one.code.as_str())
        .collect();
    json!({
        "prototype": profile.prototype,
        "coverage": {"assessed": assessed.len(), "applicable": profile.applicable(), "of": set.principles.len()},
        "mean": profile.mean(), "mean_over": assessed,
        "principles": entries.map(|(one, entry)| entry_json(&one.code, entry)).collect::<Vec<_>>(),
    })
}

fn principles_json(set: &Set, found: &Adherence) -> Vec<Value> {
    let all = set.principles.iter().zip(&found.practices);
    all.map(|(one, counted)| {
        json!({
            "principle": one.code, "name": {"en": one.name.en, "cy": one.name.cy},
            "assessed": counted.assessed, "practised": counted.practised, "shown": counted.shown,
            "common_to_all": counted.assessed > 0 && counted.assessed == found.assessed && counted.practised == counted.assessed,
        })
    })
    .collect()
}

fn agreement_json(agreed: &Agreed) -> Value {
    json!({
        "assessors": agreed.assessors, "units": agreed.units, "same_level": agreed.same,
        "applicability_disputed": agreed.applicability, "weighted_kappa": agreed.kappa,
        "ci": agreed.interval.map(|(lower, upper)| [lower, upper]), "cannot_tell": agreed.kappa.is_none(),
    })
}

fn lines(set: &Set, found: &Adherence, language: Language) -> String {
    let w = words(language);
    let count = |n: usize| pages::say::count(n as u64);
    let mut text = vec![w.msg_adherence_set(set.title.of(language), &set.version)];
    for profile in &found.profiles {
        let entries = set.principles.iter().zip(&profile.entries);
        let levels: Vec<String> = entries
            .filter_map(|(one, entry)| match entry.found {
                Found::Level(level) => Some(format!("{} {level}", one.code)),
                _ => None,
            })
            .collect();
        text.push(w.msg_adherence_profile(
            &profile.prototype,
            count(profile.assessed().len()),
            count(profile.applicable()),
            levels.join(", "),
        ));
    }
    let agreed = &found.agreed;
    text.push(match (agreed.kappa, agreed.interval) {
        (Some(kappa), Some((lower, upper))) => w.msg_adherence_kappa(
            figure(kappa),
            figure(lower),
            figure(upper),
            count(agreed.same),
            count(agreed.units),
        ),
        _ => w.msg_adherence_no_kappa(count(agreed.same), count(agreed.units)),
    });
    for (one, counted) in set.principles.iter().zip(&found.practices) {
        text.push(w.msg_adherence_practice(
            one.name.of(language),
            count(counted.practised),
            count(counted.assessed),
        ));
    }
    for one in &found.barriers {
        text.push(w.msg_adherence_recurs(
            barrier_words(language, one.barrier),
            count(one.prototypes),
            count(found.assessed),
        ));
    }
    text.join("\n")
}

/// What a barrier is called.
fn barrier_words(language: Language, barrier: Barrier) -> String {
    let w = words(language);
    match barrier {
        Barrier::Funding => w.msg_barrier_funding(),
        Barrier::Structure => w.msg_barrier_structure(),
        Barrier::Size => w.msg_barrier_size(),
        Barrier::ShortTerm => w.msg_barrier_short_term(),
        Barrier::Other => w.msg_barrier_other(),
    }
}
