//! The verbs `practice principles import`, `export` and `list`.
//!
//! Guarantee: they see what everybody may see: nothing of an assessor before two are done.

use crate::adherence::{AGREED, read};
use crate::assessing::{By, Seen, as_csv, seen, take};
use crate::cites::Cite;
use crate::limits::PRINCIPLES_DEFAULT;
use crate::principles::{Set, known_set};
use crate::register;
use crate::table;
use crate::web::taken_words;
use crate::words::words;
use clap::{Args, Subcommand};
use commission::{Commission, Desk, Error, Outcome, Refusal, commission_by_slug};
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;

/// The name under which the command line acts, where none is given.
const NAME: &str = "tystio";

/// Assessments of a stored commission.
#[derive(Debug, Subcommand)]
pub enum PrinciplesVerb {
    /// Take assessments in from a table as `practice adherence` reads it; prototypes by their keys in the register
    Import(ImportArgs),
    /// Write what may be seen into a new CSV file
    Export(ExportArgs),
    /// Tell of each prototype who assesses it, what both found once they are done, and what was decided
    List(ListArgs),
}

/// Which commission, where, and which set.
#[derive(Debug, Args)]
pub struct At {
    /// The set of principles: ccin-ten, ica-seven or five-ways
    #[arg(long, value_name = "SET", default_value = PRINCIPLES_DEFAULT)]
    set: String,
    /// The data folder
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission's slug
    #[arg(long, value_name = "SLUG")]
    commission: String,
}

/// Assessments from a file.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The table
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    at: At,
    /// Who takes them in
    #[arg(long, value_name = "NAME", default_value = NAME)]
    by: String,
}

/// Assessments to a file.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The new file
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    at: At,
}

/// The assessments.
#[derive(Debug, Args)]
pub struct ListArgs {
    #[command(flatten)]
    at: At,
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with each line that must be put right.
pub(super) fn run(verb: &PrinciplesVerb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        PrinciplesVerb::Import(asked) => import(asked, desk),
        PrinciplesVerb::Export(asked) => export(asked, desk),
        PrinciplesVerb::List(asked) => list(asked, desk),
    }
}

fn opened(at: &At, desk: &Desk<'_>) -> Result<(Arc<Store>, Commission, Set), Error> {
    let set = known_set(&at.set)?;
    let store = (desk.open)(&at.data)?;
    let commission = store.read(|r| commission_by_slug(r, &at.commission))?;
    Ok((store, commission, set))
}

fn import(asked: &ImportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (table, notices) = table::read(&asked.file)?;
    let (store, commission, set) = opened(&asked.at, desk)?;
    let rows = read(&table, &set)?;
    if rows.is_empty() {
        let none = Refusal::new("no-rows", |l| words(l).msg_adherence_no_rows());
        return Err(none.in_file(&table.source).into());
    }
    let by = By {
        name: asked.by.clone(),
        login: String::new(),
        now_us: desk.clock.now_us(),
    };
    let (of_set, file) = (set.clone(), table.source.clone());
    let taken = store.write(move |tx| take(tx, commission.id, &of_set, (&file, &rows), &by))?;
    let json = json!({
        "warnings": table::warnings(&notices), "set": set.name, "version": set.version,
        "new": taken.new, "levels": taken.levels, "already": taken.already,
    });
    let text = taken_words(words(desk.language), taken);
    Ok(Outcome::done("practice principles import", json, text))
}

fn export(asked: &ExportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission, set) = opened(&asked.at, desk)?;
    let (found, kept) = store.read(|r| {
        let found = seen(r, commission.id, &set, None)?;
        Ok::<_, Error>((found, register::kept(r, commission.id)?))
    })?;
    let text = as_csv(&found, &kept.register)?;
    let path = asked.out.display().to_string();
    // A file that is there is never written over.
    File::create_new(&asked.out)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|why| {
            let why = why.to_string();
            Refusal::new("out", |l| words(l).msg_register_unwritable(&path, &why))
        })?;
    let levels = found.levels().count();
    let json = json!({"set": set.name, "version": set.version, "levels": levels, "outputs": [path.clone()]});
    let said = words(desk.language).msg_assess_exported(pages::say::count(levels as u64), &path);
    Ok(Outcome::done("practice principles export", json, said))
}

fn list(asked: &ListArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission, set) = opened(&asked.at, desk)?;
    let found = store.read(|r| seen(r, commission.id, &set, None))?;
    let w = words(desk.language);
    let prototypes: Vec<Value> = found.prototypes().map(|one| told(&found, one)).collect();
    let mut text = vec![w.msg_adherence_set(set.title.of(desk.language), &set.version)];
    for prototype in found.prototypes() {
        let who: Vec<String> = found
            .assessors(prototype)
            .map(|one| match one.finished_us {
                Some(_) => w.msg_assess_is_done(&one.name),
                None => w.msg_assess_at_work(&one.name),
            })
            .collect();
        text.push(format!("{prototype}: {}", who.join(" · ")));
    }
    let json = json!({"set": set.name, "version": set.version, "prototypes": prototypes});
    Ok(Outcome::done(
        "practice principles list",
        json,
        text.join("\n"),
    ))
}

fn told(found: &Seen, prototype: &str) -> Value {
    let levels = |one: &crate::assessing::Assessing| {
        let told = one.levels.iter().map(|level| {
            let principle = found.set.principles.get(level.principle);
            json!({
                "principle": principle.map(|one| one.code.as_str()), "level": level.found.code(),
                "evidence": level.cites.iter().map(Cite::typed).collect::<Vec<_>>(),
                "barriers": level.barriers.iter().map(|b| b.code()).collect::<Vec<_>>(),
                "note": level.note, "person": level.person,
            })
        });
        told.collect::<Vec<_>>()
    };
    let assessors = found.assessors(prototype).map(|one| {
        json!({
            "assessor": one.name, "done": one.finished_us.is_some(), "levels": levels(one),
        })
    });
    json!({
        "prototype": prototype, "open": found.is_open(prototype),
        "assessors": assessors.collect::<Vec<_>>(),
        AGREED: found.decided(prototype).map(levels),
    })
}
