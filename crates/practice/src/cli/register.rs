//! The verbs `practice register import`, `export`, `list`, `show` and `publish`.

use crate::cites;
use crate::limits::REGISTER_BYTES_MAX;
use crate::register::{
    self, Change, Changes, Kept, Kind, Reckoning, Record, Register, Status, Value,
};
use crate::table;
use crate::words::words;
use clap::{Args, Subcommand};
use commission::{Commission, Desk, Error, Language, Outcome, Refusal, commission_by_slug};
use serde_json::{Value as Json, json};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;

/// The name under which the command line acts, where none is given.
const NAME: &str = "tystio";

/// The register of a stored commission.
#[derive(Debug, Subcommand)]
pub enum RegisterVerb {
    /// Take records in from CSV or TOML files; each takes the place of the record of its kind and key
    Import(ImportArgs),
    /// Write the whole register into a file whose name ends with .toml or .csv
    Export(ExportArgs),
    /// List the records, and hold what sources state of a round against what the register has
    List(ListArgs),
    /// Show a record with every value, its source and its status
    Show(ShowArgs),
    /// Show a record to the public, or hide it
    Publish(PublishArgs),
}

/// Which commission, where.
#[derive(Debug, Args)]
pub struct At {
    /// The data folder
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission's slug
    #[arg(long, value_name = "SLUG")]
    commission: String,
}

/// Records from files.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Files with records: .toml, or a table with one row a value or one row a record
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    at: At,
    /// Say what would change, and change nothing
    #[arg(long)]
    check: bool,
    /// Make the files the whole register: records that they do not have go
    #[arg(long)]
    replace: bool,
    /// Who takes them in
    #[arg(long, value_name = "NAME", default_value = NAME)]
    by: String,
}

/// The register to a file.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The new file: .toml or .csv
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    at: At,
}

/// The records.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only records of this kind: source, member, round, bid, prototype, evidence
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[command(flatten)]
    at: At,
}

/// One record.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Its kind and key, such as prototype/diabeaters
    #[arg(value_name = "KIND/KEY")]
    record: String,
    #[command(flatten)]
    at: At,
}

/// What the public sees.
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// Kind and key of each, such as prototype/diabeaters
    #[arg(required = true, value_name = "KIND/KEY")]
    records: Vec<String>,
    /// Hide them instead
    #[arg(long)]
    hide: bool,
    #[command(flatten)]
    at: At,
    /// Who says so
    #[arg(long, value_name = "NAME", default_value = NAME)]
    by: String,
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with each line that must be put right.
pub(super) fn run(verb: &RegisterVerb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        RegisterVerb::Import(asked) => import(asked, desk),
        RegisterVerb::Export(asked) => export(asked, desk),
        RegisterVerb::List(asked) => list(asked, desk),
        RegisterVerb::Show(asked) => show(asked, desk),
        RegisterVerb::Publish(asked) => publish(asked, desk),
    }
}

fn opened(at: &At, desk: &Desk<'_>) -> Result<(Arc<Store>, Commission), Error> {
    let store = (desk.open)(&at.data)?;
    let commission = store.read(|r| commission_by_slug(r, &at.commission))?;
    Ok((store, commission))
}

fn import(asked: &ImportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let mut read = Vec::new();
    let mut notices = Vec::new();
    for path in &asked.files {
        read.push(read_file(path, &mut notices)?);
    }
    let (store, commission) = opened(&asked.at, desk)?;
    let mut taken = Register::default();
    for (_, record, _) in read.iter().flat_map(|file| &file.records) {
        taken.put(record.clone());
    }
    let (replace, only_check, by) = (asked.replace, asked.check, asked.by.clone());
    let now = desk.clock.now_us();
    let changes = match only_check {
        true => {
            let before = store.read(|r| register::kept(r, commission.id))?.register;
            let merged = before.with(&taken, replace);
            sound(&merged, &read)?;
            register::changes(&before, &merged)
        }
        false => store.write(move |tx| -> Result<Changes, Error> {
            let before = register::kept(tx, commission.id)?.register;
            let merged = before.with(&taken, replace);
            sound(&merged, &read)?;
            register::keep(tx, &commission, &merged, (&by, now))
        })?,
    };
    let w = words(desk.language);
    let shown = |n: usize| pages::say::count(n as u64);
    let (new, changed, gone) = (changes.new.len(), changes.changed.len(), changes.gone.len());
    let counts = [shown(new), shown(changed), shown(gone), shown(changes.same)];
    let [new, changed, gone, same] = counts;
    let text = match only_check {
        true => w.msg_register_would(new, changed, gone, same),
        false => w.msg_register_taken(new, changed, gone, same),
    };
    let json = json!({
        "warnings": table::warnings(&notices), "checked_only": only_check,
        "new": changes.new.iter().map(change_json).collect::<Vec<_>>(),
        "changed": changes.changed.iter().map(change_json).collect::<Vec<_>>(),
        "gone": changes.gone.iter().map(change_json).collect::<Vec<_>>(),
        "same": changes.same,
    });
    Ok(Outcome::done("practice register import", json, text))
}

/// A register with nothing to put right.
fn sound(merged: &Register, read: &[register::Read]) -> Result<(), Error> {
    let refused = register::check(merged, read);
    match refused.is_empty() {
        true => Ok(()),
        false => Err(Error::Refused(refused)),
    }
}

fn read_file(path: &Path, notices: &mut Vec<ingest::Notice>) -> Result<register::Read, Error> {
    let is_toml = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    if !is_toml {
        let (table, told) = table::read(path)?;
        notices.extend(told);
        return Ok(register::of_table(&table));
    }
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy();
    let unread =
        |why: String| Refusal::new("no-file", |l| words(l).msg_no_file(&why)).in_file(&name);
    let mut text = String::new();
    File::open(path)
        .and_then(|file| file.take(REGISTER_BYTES_MAX + 1).read_to_string(&mut text))
        .map_err(|why| unread(why.to_string()))?;
    if text.len() as u64 > REGISTER_BYTES_MAX {
        let most = (REGISTER_BYTES_MAX >> 20).to_string();
        let long = Refusal::new("file", |l| words(l).msg_register_file_long(&most));
        return Err(long.in_file(&name).into());
    }
    Ok(register::of_toml(
        &name,
        text.trim_start_matches('\u{feff}'),
    ))
}

fn export(asked: &ExportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let ending = asked
        .out
        .extension()
        .map(|end| end.to_string_lossy().to_lowercase());
    let form = match ending.as_deref() {
        Some(form @ ("toml" | "csv")) => form.to_owned(),
        _ => return Err(Refusal::new("out", |l| words(l).msg_register_form()).into()),
    };
    let (store, commission) = opened(&asked.at, desk)?;
    let kept = store.read(|r| register::kept(r, commission.id))?;
    let text = match form.as_str() {
        "toml" => register::as_toml(&kept.register),
        _ => register::as_csv(&kept.register)?,
    };
    let path = asked.out.display().to_string();
    File::create_new(&asked.out)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|why| {
            let why = why.to_string();
            Refusal::new("out", |l| words(l).msg_register_unwritable(&path, &why))
        })?;
    let json = json!({"outputs": [path.clone()], "records": kept.register.len()});
    Ok(Outcome::done("practice register export", json, path))
}

fn list(asked: &ListArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let kind = asked.kind.as_deref().map(kind_of).transpose()?;
    let (store, commission) = opened(&asked.at, desk)?;
    let (kept, astray) = store.read(|r| {
        let kept = register::kept(r, commission.id)?;
        let astray = cites::astray(r, commission.id, &kept.register)?;
        Ok::<_, Error>((kept, astray))
    })?;
    let (language, register) = (desk.language, &kept.register);
    let warnings: Vec<String> = astray.iter().map(|one| one.words(language)).collect();
    let mut lines = Vec::new();
    let mut records = Vec::new();
    let wanted = |record: &&Record| kind.is_none_or(|kind| record.kind == kind);
    for record in register.records().filter(wanted) {
        let title = register::title(register, record, language);
        lines.push(format!("{}/{}  {title}", record.kind.code(), record.key));
        let known = record.kind.fields().iter();
        let known = known.filter(|field| record.known(field.name).next().is_some());
        records.push(json!({
            "kind": record.kind.code(), "key": record.key, "title": title, "sample": record.sample,
            "shown": kept.is_shown(record), "fields": record.kind.fields().len(), "known": known.count(),
        }));
    }
    let totals = register::reckonings(register);
    lines.extend(totals.iter().map(|one| total_line(register, one, language)));
    let totals: Vec<Json> = totals.iter().map(|one| total_json(register, one)).collect();
    lines.extend(warnings.iter().cloned());
    let json = json!({"warnings": warnings, "records": records, "totals": totals});
    Ok(Outcome::done(
        "practice register list",
        json,
        lines.join("\n"),
    ))
}

/// One total in a sentence.
fn total_line(register: &Register, one: &Reckoning, language: Language) -> String {
    let round = register.record(Kind::Round, &one.round);
    let name = round.map_or_else(String::new, |round| {
        register::title(register, round, language)
    });
    register::total_words(language, one, &name)
}

fn total_json(register: &Register, one: &Reckoning) -> Json {
    let round = register.record(Kind::Round, &one.round);
    let of = |value: &Value| round.map(|round| value_json(register, round, value));
    json!({
        "round": one.round, "what": one.what, "counted": one.counted, "unknown": one.unknown,
        "verdict": one.verdict.code(), "stated": one.stated.iter().map(of).collect::<Vec<_>>(),
        "why": one.why.iter().map(|value| value.text.clone()).collect::<Vec<_>>(),
    })
}

fn value_json(register: &Register, record: &Record, value: &Value) -> Json {
    let known = value.is_known().then(|| value.text.clone());
    json!({
        "field": value.field, "about": value.about, "value": known, "language": value.language.map(Language::code),
        "source": value.source, "note": value.note, "status": register.status(record, value).code(),
    })
}

fn show(asked: &ShowArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (kind, key) = named(&asked.record)?;
    let (store, commission) = opened(&asked.at, desk)?;
    let kept = store.read(|r| register::kept(r, commission.id))?;
    let register = &kept.register;
    let record = register
        .record(kind, &key)
        .ok_or_else(|| none(&asked.record))?;
    Ok(shown(&kept, record, desk.language))
}

fn shown(kept: &Kept, record: &Record, language: Language) -> Outcome {
    let register = &kept.register;
    let title = register::title(register, record, language);
    let mut lines = vec![title.clone()];
    let mut not_known = Vec::new();
    for field in record.kind.fields() {
        let label = register::field_label(language, record.kind, field.name);
        let mut any = false;
        for value in record.values.iter().filter(|one| one.field == field.name) {
            any |= value.is_known();
            let words = register::value_words(register, record, value, language);
            let status = register.status(record, value);
            let status = match status {
                Status::NotKnown => String::new(),
                other => format!(" [{}]", register::status_words(language, other)),
            };
            let about = match value.about.is_empty() {
                true => String::new(),
                false => format!(" ({})", value.about),
            };
            lines.push(format!("{label}{about}: {words}{status}"));
        }
        if !any {
            not_known.push(field.name);
            if record.values.iter().all(|one| one.field != field.name) {
                let nothing = register::status_words(language, Status::NotKnown);
                lines.push(format!("{label}: {nothing}"));
            }
        }
    }
    let values = record.values.iter();
    let json = json!({
        "kind": record.kind.code(), "key": record.key, "title": title, "sample": record.sample,
        "shown": kept.is_shown(record), "not_known": not_known,
        "values": values.map(|value| value_json(register, record, value)).collect::<Vec<_>>(),
    });
    Outcome::done("practice register show", json, lines.join("\n"))
}

fn publish(asked: &PublishArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let named = asked.records.iter().map(|one| named(one));
    let records = named.collect::<Result<Vec<_>, Error>>()?;
    let (store, commission) = opened(&asked.at, desk)?;
    let (by, now, shown) = (asked.by.clone(), desk.clock.now_us(), !asked.hide);
    let asked_for = asked.records.clone();
    store.write(move |tx| -> Result<(), Error> {
        for ((kind, key), typed) in records.iter().zip(&asked_for) {
            let done = register::show(tx, &commission, (*kind, key), shown, (&by, now));
            match done {
                Err(Error::NotFound) => return Err(none(typed)),
                other => other?,
            }
        }
        Ok(())
    })?;
    let json = json!({"records": asked.records, "shown": shown});
    let text = asked.records.join("\n");
    Ok(Outcome::done("practice register publish", json, text))
}

fn kind_of(typed: &str) -> Result<Kind, Error> {
    Kind::of_code(typed).ok_or_else(|| {
        let known = register::KINDS.map(Kind::code).join(", ");
        Refusal::new("kind", |l| words(l).msg_register_kind(typed, &known)).into()
    })
}

/// Kind and key of what was typed as `prototype/diabeaters`.
fn named(typed: &str) -> Result<(Kind, String), Error> {
    let (kind, key) = typed.split_once('/').unwrap_or((typed, ""));
    Ok((kind_of(kind)?, key.to_owned()))
}

fn none(typed: &str) -> Error {
    Refusal::new("record", |l| words(l).msg_register_none(typed)).into()
}

fn change_json(change: &Change) -> Json {
    json!({"kind": change.kind.code(), "key": change.key, "fields": change.fields})
}
