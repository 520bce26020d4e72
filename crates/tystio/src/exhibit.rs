//! `exhibit`: makes an exhibit of what a verb finds in files, computes one again, and takes it into a commission.
//!
//! The records stay where they are kept: what travels is the file that `exhibit make` writes. A council officer makes it without
//! any commission; the commission's secretariat takes it in, with its inputs where those are public.

use crate::measured::Verbs;
use crate::words::words;
use clap::{Args, Subcommand, ValueEnum};
use commission::{Desk, Error, Language, Outcome, Refusal, Texts, commission_by_slug};
use evidence::limits::{EXHIBIT_BYTES_MAX, EXHIBIT_INPUT_BYTES_MAX};
use evidence::{
    Exhibit, InputFile, Needs, Request, measure, measure_again, put_away_exhibit, take_exhibit,
    taken_exhibits,
};
use serde_json::json;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The name under which the command line acts.
const NAME: &str = "tystio";

/// Exhibits that verbs on plain files measure.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make an exhibit of what a verb finds in files, such as: exhibit make loneliness --title-en "…" --out loneliness.json -- practice difference table.csv
    Make(MakeArgs),
    /// Compute an exhibit again from its inputs
    Again {
        /// The exhibit
        file: PathBuf,
        /// The files it was measured from
        #[arg(required = true)]
        inputs: Vec<PathBuf>,
    },
    /// Take an exhibit into a commission; with its inputs it is computed again first
    Add {
        /// The exhibit
        file: PathBuf,
        /// A file it was measured from; needed where its inputs are public
        #[arg(long = "input", value_name = "FILE")]
        inputs: Vec<PathBuf>,
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// List the exhibits that a commission took in
    List {
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Put away an exhibit that was taken in
    Remove {
        /// Its name
        name: String,
        /// Where
        #[command(flatten)]
        at: At,
    },
}

/// What `exhibit make` is told.
#[derive(Debug, Args)]
pub struct MakeArgs {
    /// Its name, unique in a commission: small letters, digits, hyphens
    name: String,
    /// Its title in English
    #[arg(long, value_name = "TEXT")]
    title_en: Option<String>,
    /// Its title in Welsh
    #[arg(long, value_name = "TEXT")]
    title_cy: Option<String>,
    /// Where its inputs are: kept by whoever measures, or public and taken in with it
    #[arg(long, value_enum, default_value = "elsewhere")]
    inputs: Kept,
    /// The new file
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The verb with its arguments, behind two hyphens; whichever of them are files are its inputs
    #[arg(required = true, last = true)]
    line: Vec<String>,
}

/// Where inputs are.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Kept {
    /// Whoever measures keeps them
    Elsewhere,
    /// Anyone may have them: they are published with the pack
    Public,
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

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with what must be put right, [`Error::Fault`] where something broke.
pub(crate) fn run(verb: &Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Make(args) => make(args, desk),
        Verb::Again { file, inputs } => again(file, inputs, desk),
        Verb::Add { file, inputs, at } => add(file, inputs, at, desk),
        Verb::List { at } => list(at, desk),
        Verb::Remove { name, at } => remove(name, at, desk),
    }
}

fn make(args: &MakeArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let titles = [
        (Language::En, &args.title_en),
        (Language::Cy, &args.title_cy),
    ];
    let titles = titles.map(|(language, text)| (language, text.clone().unwrap_or_default()));
    let title = Texts::from_iter(titles);
    if title.is_empty() {
        return Err(Refusal::new("exhibit-title", |l| words(l).msg_exhibit_title()).into());
    }
    let [first, second, rest @ ..] = args.line.as_slice() else {
        let known = crate::measured::names();
        let said = args.line.join(" ");
        return Err(
            Refusal::new("exhibit-verb", |l| words(l).msg_exhibit_verb(&known, &said)).into(),
        );
    };
    let mut files: Vec<InputFile> = Vec::new();
    let mut arguments = Vec::new();
    for argument in rest {
        arguments.push(read_where_file(argument, &mut files)?);
    }
    let request = Request {
        verb: format!("{first} {second}"),
        arguments,
    };
    let needs = match args.inputs {
        Kept::Elsewhere => Needs::Elsewhere,
        Kept::Public => Needs::Public,
    };
    let exhibit = measure(
        &args.name,
        title,
        needs,
        &request,
        &files,
        &Verbs::of(&desk.files),
    )?;
    let mut bytes =
        serde_json::to_vec_pretty(&exhibit).map_err(|why| Error::fault("write JSON", why))?;
    bytes.push(b'\n');
    write_new(&args.out, &bytes)?;
    let w = words(desk.language);
    let shown = args.out.display().to_string();
    Ok(Outcome::done(
        "exhibit make",
        json!({"exhibit": exhibit.exhibit, "file": shown, "inputs": exhibit.inputs,
            "result": exhibit.result, "warnings": exhibit.warnings}),
        format!(
            "{}\n{}",
            exhibit.says.get(desk.language),
            w.msg_exhibit_made(&shown)
        ),
    ))
}

/// An argument as an exhibit says it: the bare name of a file, which is read, or as it is.
fn read_where_file(argument: &str, files: &mut Vec<InputFile>) -> Result<String, Error> {
    let (option, value) = match argument.split_once('=') {
        Some((option, value)) if option.starts_with("--") => (Some(option), value),
        _ => (None, argument),
    };
    let path = Path::new(value);
    if !path.is_file() {
        return Ok(argument.to_owned());
    }
    let file = read_input(path)?;
    let name = file.name.clone();
    if !files.contains(&file) {
        files.push(file);
    }
    Ok(option.map_or(name.clone(), |option| format!("{option}={name}")))
}

fn again(file: &Path, inputs: &[PathBuf], desk: &Desk<'_>) -> Result<Outcome, Error> {
    let bytes = read_bounded(file, EXHIBIT_BYTES_MAX)?;
    let shown = file.display().to_string();
    let exhibit: Exhibit = serde_json::from_slice(&bytes).map_err(|_| {
        Refusal::new("exhibit-shape", |l| words(l).msg_exhibit_unreadable()).in_file(&shown)
    })?;
    let inputs = inputs.iter().map(|path| read_input(path));
    let inputs = inputs.collect::<Result<Vec<_>, _>>()?;
    let w = words(desk.language);
    if let Err(why) = measure_again(&exhibit, &inputs, &Verbs::of(&desk.files)) {
        return Err(Refusal::new("exhibit-otherwise", |l| {
            words(l).msg_exhibit_comes_out_otherwise(&why)
        })
        .in_file(&shown)
        .into());
    }
    Ok(Outcome::done(
        "exhibit again",
        json!({"exhibit": exhibit.exhibit, "same": true}),
        w.msg_exhibit_same(&exhibit.exhibit),
    ))
}

fn add(file: &Path, inputs: &[PathBuf], at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = (desk.open)(&at.data)?;
    let commission = store.read(|r| commission_by_slug(r, &at.commission))?;
    let bytes = read_bounded(file, EXHIBIT_BYTES_MAX)?;
    let inputs = inputs.iter().map(|path| read_input(path));
    let inputs = inputs.collect::<Result<Vec<_>, _>>()?;
    let shown = file.file_name().unwrap_or_default().to_string_lossy();
    let exhibit = take_exhibit(
        &store,
        &commission,
        (&shown, &bytes),
        &inputs,
        (&report::exhibits::NAMES, &Verbs::of(&desk.files)),
        (NAME, desk.clock.now_us()),
    )?;
    let w = words(desk.language);
    let text = match inputs.is_empty() {
        true => w.msg_exhibit_taken_unchecked(&exhibit.exhibit),
        false => w.msg_exhibit_taken(&exhibit.exhibit),
    };
    Ok(Outcome::done(
        "exhibit add",
        json!({"exhibit": exhibit.exhibit, "needs": exhibit.inputs.needs,
            "computed_again": !inputs.is_empty()}),
        text,
    ))
}

fn list(at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = (desk.open)(&at.data)?;
    let taken = store.read(|r| {
        let commission = commission_by_slug(r, &at.commission)?;
        taken_exhibits(r, commission.id)
    })?;
    let lines = taken.iter().map(|one| {
        let exhibit = &one.exhibit;
        format!("{}: {}", exhibit.exhibit, exhibit.title.get(desk.language))
    });
    let text: Vec<String> = lines.collect();
    let listed: Vec<_> = taken
        .iter()
        .map(|one| {
            json!({"exhibit": one.exhibit.exhibit, "title": one.exhibit.title,
                "method": one.exhibit.method, "needs": one.exhibit.inputs.needs})
        })
        .collect();
    Ok(Outcome::done(
        "exhibit list",
        json!({"exhibits": listed}),
        text.join("\n"),
    ))
}

fn remove(name: &str, at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = (desk.open)(&at.data)?;
    let commission = store.read(|r| commission_by_slug(r, &at.commission))?;
    let (wanted, now) = (name.to_owned(), desk.clock.now_us());
    store.write(move |tx| put_away_exhibit(tx, commission.id, &wanted, (NAME, now)))?;
    Ok(Outcome::done(
        "exhibit remove",
        json!({"exhibit": name}),
        words(desk.language).msg_exhibit_put_away(name),
    ))
}

fn read_input(path: &Path) -> Result<InputFile, Error> {
    let name = path.file_name().unwrap_or_default();
    Ok(InputFile {
        name: name.to_string_lossy().into_owned(),
        bytes: read_bounded(path, EXHIBIT_INPUT_BYTES_MAX)?,
    })
}

fn read_bounded(path: &Path, max: usize) -> Result<Vec<u8>, Error> {
    let shown = path.display().to_string();
    let unreadable = |why: std::io::Error| {
        let why = why.to_string();
        Refusal::new("unreadable", |l| words(l).msg_exhibit_file_unreadable(&why)).in_file(&shown)
    };
    let mut bytes = Vec::new();
    let limit = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() > max {
        let max = max.to_string();
        return Err(
            Refusal::new("too-large", |l| words(l).msg_exhibit_file_large(&max))
                .in_file(&shown)
                .into(),
        );
    }
    Ok(bytes)
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let shown = path.display().to_string();
    let there = |why: std::io::Error| {
        let why = why.to_string();
        Refusal::new("exhibit-out", |l| words(l).msg_exhibit_out(&why)).in_file(&shown)
    };
    let mut options = fs::OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(there)?;
    file.write_all(bytes).map_err(there)?;
    Ok(())
}
