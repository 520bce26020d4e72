//! The verb `practice adherence`: what assessors found of principles, prototype by prototype.

use crate::adherence::{
    Adherence, Agreed, Entry, Found, Profile, adherence, barrier_words, read, short,
};
use crate::explored::{self, CannotTell, Explored, explored};
use crate::limits::{EXPLORED_MIN, PRINCIPLES_FILE_BYTES_MAX, PROBLEMS_TOLD_MAX};
use crate::principles::{Set, known_set, set_of};
use crate::say::figure;
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::Table;
use serde_json::{Value, json};
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
    #[arg(
        long,
        value_name = "SET",
        default_value = "ccin-ten",
        conflicts_with = "set_file"
    )]
    pub set: String,
    /// A file with another set, in the shape of those.
    #[arg(long, value_name = "FILE")]
    pub set_file: Option<PathBuf>,
    /// A table with the columns prototype, value and scale: one outcome of each prototype, to be set against adherence. It is a look,
    /// and no finding.
    #[arg(long, value_name = "FILE")]
    pub outcomes: Option<PathBuf>,
    /// The seed of random arrangements.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

const METHOD: &str = "adherence to principles (version 1): levels 0 none, 1 stated, 2 some practice, 3 shown, 4 shared power; from 2 a level cites evidence, below 3 it is a shortfall and names a barrier; a principle on which assessors differ is disputed and counts as not assessed until a row of the assessor 'agreed' settles it, and both levels stay; agreement before that by weighted kappa with quadratic weights (Cohen 1968; Fleiss and Cohen 1973; Conger 1980 for more than two), interval by Student's t over Gwet's linearised variance (Gwet 2014); counts are k of n assessed; prototypes stand by name and are never ranked; outcomes, where given, against the mean level over the principles that all these prototypes were assessed on, by Spearman's rho with a permutation p (Spearman 1904), exploratory";

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
    let mut text = lines(&set, &found, desk.language);
    let explored = match &asked.outcomes {
        None => None,
        Some(path) => {
            let (table, notices) = table::read(path)?;
            told.extend(table::warnings(&notices));
            told.push(w.msg_explored_warning());
            Some(explored(&found, &outcomes(&table)?, asked.seed))
        }
    };
    if let Some(explored) = &explored {
        text.push('\n');
        text.push_str(&explored_line(explored, desk.language));
    }
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
        "exploratory": explored.as_ref().map(|one| explored_json(&set, one)),
    });
    Ok(Outcome::done("practice adherence", json, text))
}

fn set_from(path: &std::path::Path) -> Result<Set, Error> {
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy();
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

/// The outcomes of a table.
fn outcomes(table: &Table) -> Result<Vec<explored::Outcome>, Error> {
    let (prototype, value) = (
        table::column(table, "prototype")?,
        table::column(table, "value")?,
    );
    let scale = table::place(table, "scale");
    let mut all: Vec<explored::Outcome> = Vec::new();
    let mut refused = Vec::new();
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let at = |refusal: Refusal| refusal.in_file(&table.source).at_line(row.line);
        let (name, typed) = (cell(prototype), cell(value));
        // An outcome that is missing is no nought.
        if typed.is_empty() {
            continue;
        }
        if all.iter().any(|one| one.prototype == name) {
            let shown = short(name);
            refused.push(at(Refusal::new("twice", |l| {
                words(l).msg_explored_twice(&shown)
            })));
        }
        match typed.parse::<f64>() {
            Ok(value) if value.is_finite() => all.push(explored::Outcome {
                prototype: name.to_owned(),
                value,
                scale: scale.map_or("", cell).to_owned(),
            }),
            _ => {
                let shown = short(typed);
                refused.push(at(Refusal::new("value", |l| {
                    words(l).msg_difference_value(&shown)
                })));
            }
        }
        if refused.len() == PROBLEMS_TOLD_MAX {
            break;
        }
    }
    match refused.is_empty() {
        true => Ok(all),
        false => Err(Error::Refused(refused)),
    }
}

fn explored_json(set: &Set, one: &Explored) -> Value {
    let codes: Vec<&str> = one
        .principles
        .iter()
        .filter_map(|at| set.principles.get(*at))
        .map(|principle| principle.code.as_str())
        .collect();
    let points = one.points.iter().map(|(prototype, level, value)| {
        json!({"prototype": prototype, "mean_level": level, "outcome": value})
    });
    let (rho, p) = match one.found {
        Ok((rho, p)) => (Some(rho), Some(p)),
        Err(_) => (None, None),
    };
    json!({
        "exploratory": true, "n": one.points.len(), "mean_over": codes, "points": points.collect::<Vec<_>>(),
        "rho": rho, "p": p.map(|one| one.p), "arrangements": p.map(|one| one.arrangements), "exact": p.map(|one| one.exact),
        "cannot_tell": one.found.as_ref().err().map(|why| why.code()),
    })
}

/// What was set against what, in a sentence that calls itself exploratory.
fn explored_line(one: &Explored, language: Language) -> String {
    let w = words(language);
    let n = pages::say::count(one.points.len() as u64);
    match &one.found {
        Ok((rho, p)) => w.msg_explored_found(n, figure(*rho), crate::say::p_shown(p.p)),
        Err(CannotTell::Scales) => w.msg_explored_scales(),
        Err(CannotTell::Few) => w.msg_explored_few(n, EXPLORED_MIN.to_string()),
        Err(CannotTell::NothingShared) => w.msg_explored_nothing_shared(),
        Err(CannotTell::NothingVaries) => w.msg_explored_nothing_varies(),
    }
}

fn found_json(found: Found) -> Value {
    match found {
        Found::Level(level) => json!(level),
        other => json!(other.code()),
    }
}

fn entry_json(code: &str, entry: &Entry) -> Value {
    let by = entry
        .by
        .iter()
        .map(|(who, found)| json!({"assessor": who, "level": found_json(*found)}));
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
            "principle": one.code, "name_en": one.name.en, "name_cy": one.name.cy,
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
