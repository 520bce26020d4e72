//! Verbs on plain files, run to make an exhibit and to compute one again.
//!
//! Guarantees: a verb is asked in both languages and sees copies of the files in a folder of their own, each under its bare
//! name; an argument that would lead out of that folder is refused; what would name people is left out. Only the verbs in
//! [`VERBS`] are run: those that read files, answer the same every time, and write nothing.

use crate::cli::run_typed;
use crate::words::words;
use commission::clock::{MachineChance, MachineClock};
use commission::{Desk, Error, Exit, Language, Outcome, Quiet, Refusal, Texts};
use evidence::{InputFile, Measured, Measures, Request, in_both, table_of};
use ingest::Reads;
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A verb that can be asked for an exhibit.
struct Verb {
    name: &'static str,
    /// The member whose items are the rows of the table, in each item of the member before a dot; none where the members are.
    rows: &'static str,
    /// Members that name people, or say the inputs again: left out.
    leaves_out: &'static [&'static str],
    /// An option without which its answer could tell of few people.
    always: Option<&'static str>,
}

/// Every verb that can be asked.
const VERBS: [Verb; 20] = [
    verb("practice difference", "", &[]),
    verb("practice referrals", "windows", &["windows.found"]),
    verb(
        "practice adherence",
        "principles",
        &["agreement.assessors", "profiles.principles.assessors"],
    ),
    verb("practice synthesis", "claims", &[]),
    service("practice homecare"),
    service("practice earlyhelp"),
    service("practice urgent"),
    service("practice visits"),
    service("practice adapting"),
    service("practice handoffs"),
    service("practice cost"),
    verb("place rates", "strata.groups", &[]),
    verb("place cost", "groups", &[]),
    verb("place hubs", "sites", &["assignment"]),
    verb("place spending", "by_ownership", &[]),
    verb("place scenario", "outcomes", &[]),
    verb("place market", "areas", &[]),
    verb("place tender", "findings", &[]),
    verb("place lm3", "kinds", &[]),
    verb(
        "voice map",
        "groups",
        &["groups.members", "points", "not_placed"],
    ),
];

/// Options that lead to a folder or write something, or that the program says itself.
const NOT_ASKED: [&str; 8] = [
    "--data",
    "--database",
    "--commission",
    "--svg",
    "--export",
    "--json",
    "--lang",
    "--threads",
];

/// Options whose value names no file, though it may look like one: `Europe/London`.
const NAMES_NO_FILE: [&str; 1] = ["--zone"];

const fn verb(name: &'static str, rows: &'static str, leaves_out: &'static [&'static str]) -> Verb {
    Verb {
        name,
        rows,
        leaves_out,
        always: None,
    }
}

/// The verb of a service's records, of which only what is fit to travel is told.
const fn service(name: &'static str) -> Verb {
    Verb {
        always: Some("--fit-to-travel"),
        ..verb(
            name,
            "",
            &["tables", "cautions", "checks", "checks_by_kind"],
        )
    }
}

/// The verbs that can be asked, as a sentence names them.
pub(crate) fn names() -> String {
    VERBS.map(|one| one.name).join(", ")
}

/// The verbs of this program, for whoever computes exhibits.
pub(crate) struct Verbs {
    files: Arc<dyn Reads>,
}

impl Verbs {
    /// Those that read files as a desk does.
    pub(crate) fn of(files: &Arc<dyn Reads>) -> Self {
        Self {
            files: Arc::clone(files),
        }
    }
}

impl Measures for Verbs {
    fn measure(&self, request: &Request, files: &[InputFile]) -> Result<Measured, Error> {
        let Some(verb) = VERBS.iter().find(|one| one.name == request.verb) else {
            let (name, known) = (request.verb.clone(), names());
            return Err(
                Refusal::new("exhibit-verb", |l| words(l).msg_exhibit_verb(&known, &name)).into(),
            );
        };
        let folder = tempfile::tempdir().map_err(|why| Error::fault("make a folder", why))?;
        let mut line: Vec<String> = verb.name.split(' ').map(str::to_owned).collect();
        for argument in &request.arguments {
            line.push(placed(argument, files, folder.path())?);
        }
        line.extend(verb.always.map(str::to_owned));
        for file in files {
            #[expect(
                clippy::disallowed_methods,
                reason = "a copy for one run, in a folder that vanishes with it"
            )]
            fs::write(folder.path().join(&file.name), &file.bytes)
                .map_err(|why| Error::fault("lay out an input", why))?;
        }
        let english = self.asked(&line, Language::En)?;
        let welsh = self.asked(&line, Language::Cy)?;
        Ok(told(verb, english, welsh))
    }
}

impl Verbs {
    fn asked(&self, line: &[String], language: Language) -> Result<Outcome, Error> {
        let desk = Desk {
            language,
            clock: Arc::new(MachineClock),
            chance: Arc::new(MachineChance),
            progress: &Quiet,
            files: Arc::clone(&self.files),
            open: &|_| Err(Error::NotFound),
        };
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        let outcome = run_typed(&line, &desk)?;
        match outcome.exit {
            Exit::Done => Ok(outcome),
            _ => Err(Error::fault(line.join(" "), outcome.text)),
        }
    }
}

/// An argument with its file where that was laid out.
fn placed(argument: &str, files: &[InputFile], folder: &Path) -> Result<String, Error> {
    let (option, value) = match argument.split_once('=') {
        Some((option, value)) if option.starts_with("--") => (Some(option), value),
        _ => (None, argument),
    };
    let is_file = files.iter().any(|file| file.name == value);
    let names_no_file = option.is_some_and(|option| NAMES_NO_FILE.contains(&option));
    let leads_out = !names_no_file && (value.contains(['/', '\\']) || value.starts_with('.'));
    if NOT_ASKED.contains(&option.unwrap_or(argument)) || (leads_out && !is_file) {
        let argument = argument.to_owned();
        return Err(Refusal::new("exhibit-argument", |l| {
            words(l).msg_exhibit_argument(&argument)
        })
        .into());
    }
    if !is_file {
        return Ok(argument.to_owned());
    }
    let path = folder.join(value).display().to_string();
    Ok(option.map_or(path.clone(), |option| format!("{option}={path}")))
}

/// What a verb answered in both languages, as an exhibit has it.
fn told(verb: &Verb, english: Outcome, welsh: Outcome) -> Measured {
    let says = [(Language::En, english.text), (Language::Cy, welsh.text)];
    let (mut english, mut welsh) = (english.json, welsh.json);
    let (warned, warned_cy) = (taken_out(&mut english), taken_out(&mut welsh));
    let warnings = warned
        .into_iter()
        .zip(warned_cy)
        .map(|(english, welsh)| Texts::from_iter([(Language::En, english), (Language::Cy, welsh)]));
    let mut result = in_both(Value::Object(english), Value::Object(welsh));
    for path in verb.leaves_out {
        leave_out(&mut result, path);
    }
    Measured {
        table: table_of(&result, verb.rows),
        says: Texts::from_iter(says),
        warnings: warnings.collect(),
        result,
    }
}

/// The warnings of a document, which an exhibit has in a place of their own.
fn taken_out(members: &mut Map<String, Value>) -> Vec<String> {
    match members.remove("warnings") {
        Some(Value::Array(warnings)) => warnings
            .into_iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

/// Leaves a member out, in each item where it is a member of a list.
fn leave_out(value: &mut Value, path: &str) {
    match value {
        Value::Object(members) => match path.split_once('.') {
            None => {
                members.shift_remove(path);
            }
            Some((first, rest)) => {
                if let Some(value) = members.get_mut(first) {
                    leave_out(value, rest);
                }
            }
        },
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out(item, path)),
        _ => {}
    }
}
