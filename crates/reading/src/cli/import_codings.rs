//! The verb `reading import-codings`: codings, memos and codebook from a file of another program.

use super::{OnStored, Stored, opened};
use crate::files;
use crate::imports::{Imported, Taking, import};
use crate::store::exchange::of_database;
use crate::words::words;
use ::store::OtherDatabase;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use exchange::{End, LeftOut, Missing, Project, Trouble, Unit, taguette, themefinder};
use ingest::Limits;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A file of codings, and whose they are.
#[derive(Debug, Clone, Args)]
pub struct ImportCodings {
    /// A REFI-QDA project (.qdpx); a Taguette project (.sqlite3) or its highlights (.csv, .xlsx); a QualCoder project (.qda);
    /// a ThemeFinder mapping (.jsonl).
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The commission.
    #[command(flatten)]
    pub stored: Stored,
    /// Who coded, where the file does not say it; the name of the program otherwise.
    #[arg(long, value_name = "NAME")]
    pub coder: Option<String>,
    /// For ThemeFinder: the list of themes (themes.json).
    #[arg(long, value_name = "FILE")]
    pub themes: Option<PathBuf>,
    /// For ThemeFinder: the responses (responses.jsonl), by whose words the answers are found.
    #[arg(long, value_name = "FILE")]
    pub responses: Option<PathBuf>,
    /// The question whose answers were coded; any document without it.
    #[arg(long, value_name = "KEY")]
    pub question: Option<String>,
}

/// Runs the verb.
///
/// # Errors
/// A refusal that names the file, where it cannot be read or nothing of it belongs here.
pub fn run(asked: &ImportCodings, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let project = project_of(asked)?;
    let name = name_of(&asked.file);
    let (store, commission) = opened(&asked.stored, desk)?;
    let now_us = desk.clock.now_us();
    let coder = coder_of(asked, &project);
    let (question, file) = (asked.question.clone(), name.clone());
    let (done, project) = store
        .write(move |tx| {
            let taking = Taking {
                file: &file,
                coder: &coder,
                question: question.as_deref(),
                now_us,
            };
            import(tx, &commission, &project, taking).map(|done| (done, project))
        })
        .map_err(|error| super::in_file(error, &asked.file))?;
    Ok(outcome("reading import-codings", &done, &project, desk))
}

/// `reading codebook` on a file of REFI-QDA: its codes, and nothing else of it.
pub(super) fn codebook(on: &OnStored, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let name = name_of(&on.file);
    let whole = refi(&name, &bytes_of(&on.file)?)?;
    let project = Project {
        codes: whole.codes,
        origin: whole.origin,
        ..Project::default()
    };
    let (store, commission) = opened(&on.stored, desk)?;
    let (id, now_us, file) = (commission.id, desk.clock.now_us(), name);
    let done = store
        .write(move |tx| {
            let taking = Taking {
                file: &file,
                coder: "",
                question: None,
                now_us,
            };
            import(tx, &commission, &project, taking)
        })
        .map_err(|error| super::in_file(error, &on.file))?;
    let codes = store.read(|r| crate::codes(r, id))?.len();
    let shown = |n: u64| pages::say::count(n);
    let say = words(desk.language);
    let text = say.msg_codebook_kept(shown(done.codes), shown(0), shown(done.codes_known));
    let json = json!({
        "added": done.codes, "changed": 0, "already": done.codes_known, "codes": codes,
        "warnings": [],
    });
    Ok(Outcome::done("reading codebook", json, text + "\n"))
}

fn coder_of(asked: &ImportCodings, project: &Project) -> String {
    let program = project.origin.split(' ').next().unwrap_or_default();
    let named = asked.coder.clone().unwrap_or_else(|| program.to_owned());
    match named.trim() {
        "" => "REFI-QDA".to_owned(),
        named => named.to_owned(),
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// A file whole, within the bound that every file is held to.
fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    let name = name_of(path);
    let max = Limits::default().file_bytes_max;
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(max + 1).read_to_end(&mut bytes));
    read.map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
    })?;
    Ok(bytes)
}

fn text_of(path: &Path) -> Result<(String, String), Error> {
    let (name, bytes) = (name_of(path), bytes_of(path)?);
    let text = String::from_utf8(bytes).map_err(|_| {
        let broken = ingest::Broken {
            file: name.clone(),
            line: None,
            what: ingest::What::NotUtf8,
        };
        intake::refusal_of(&broken)
    })?;
    Ok((name, text))
}

fn project_of(asked: &ImportCodings) -> Result<Project, Error> {
    let name = name_of(&asked.file);
    // A QualCoder project is a folder with the database in it.
    let inside = asked.file.join("data.qda");
    let path = if inside.is_file() {
        &inside
    } else {
        &asked.file
    };
    let bytes = bytes_of(path)?;
    let coder = asked.coder.as_deref();
    if OtherDatabase::begins(&bytes) {
        return database(path, &name, coder.unwrap_or("Taguette"));
    }
    let lower = name.to_lowercase();
    if exchange::is_refi(&name) || bytes.starts_with(b"PK\x03\x04") && !lower.ends_with(".xlsx") {
        return refi(&name, &bytes);
    }
    if lower.ends_with(".jsonl") || lower.ends_with(".json") {
        let mapping = text_of(path)?;
        let themes = asked.themes.as_deref().map(text_of).transpose()?;
        let responses = asked.responses.as_deref().map(text_of).transpose()?;
        let project = themefinder::project(
            (&mapping.0, &mapping.1),
            themes
                .as_ref()
                .map(|(name, text)| (name.as_str(), text.as_str())),
            responses
                .as_ref()
                .map(|(name, text)| (name.as_str(), text.as_str())),
            coder.unwrap_or("ThemeFinder"),
        );
        return project.map_err(|trouble| refusal(&name, trouble).into());
    }
    let (table, _) = files::table(&name, &bytes)?;
    let rows = files::highlights(&table)?;
    Ok(taguette::of_highlights(&rows, coder.unwrap_or("Taguette")))
}

fn refi(name: &str, bytes: &[u8]) -> Result<Project, Error> {
    exchange::read(name, bytes, &Limits::default()).map_err(|why| refusal(name, why).into())
}

fn database(path: &Path, name: &str, coder: &str) -> Result<Project, Error> {
    let unreadable =
        || Refusal::new("no-project", |l| words(l).msg_import_database()).in_file(name);
    // Whatever is wrong with it is the file's affair: it is not our database.
    let opened = OtherDatabase::open(path).map_err(|_| unreadable())?;
    let project = of_database(&opened, coder).map_err(|_| unreadable())?;
    Ok(project.ok_or_else(unreadable)?)
}

fn refusal(name: &str, trouble: Trouble) -> Refusal {
    let refusal = match trouble {
        Trouble::Broken(broken) => return intake::refusal_of(&broken),
        Trouble::NoProject => Refusal::new("no-project", |l| words(l).msg_import_no_project()),
        Trouble::OtherRoot(root) => {
            Refusal::new("no-project", |l| words(l).msg_import_other_root(&root))
        }
        Trouble::TooDeep => Refusal::new("code-deep", |l| {
            let most = exchange::limits::CODE_LEVELS_MAX.to_string();
            words(l).msg_import_too_deep(&most)
        }),
        Trouble::Lacks(member) => Refusal::new("no-member", |l| words(l).msg_import_lacks(member)),
    };
    refusal.in_file(name)
}

fn outcome(verb: &'static str, done: &Imported, project: &Project, desk: &Desk<'_>) -> Outcome {
    let say = words(desk.language);
    let shown = |n: u64| pages::say::count(n);
    let mut text = say.msg_import_done(
        shown(done.codings),
        shown(done.already),
        shown(done.memos),
        shown(done.codes),
        shown(done.codes_known),
    );
    let mut warnings = Vec::new();
    if done.by_words > 0 {
        warnings.push(say.msg_import_by_words(shown(done.by_words)));
    }
    if done.unplaced_count > 0 {
        warnings.push(say.msg_import_unplaced(shown(done.unplaced_count)));
    }
    if project.counted.is_some_and(|counted| !counted.shown) {
        warnings.push(say.msg_import_counted());
    }
    for (what, count) in left_out(project) {
        warnings.push(missing(what, &shown(count), desk.language));
    }
    for warning in &warnings {
        text.push('\n');
        text.push_str(warning);
    }
    let unplaced: Vec<Value> = (done.unplaced.iter())
        .map(|(document, quote)| json!({ "document": document, "quote": quote }))
        .collect();
    let left: Vec<Value> = (project.left_out.iter())
        .map(|LeftOut { what, name }| json!({ "why": what.code(), "name": name }))
        .collect();
    let counted = project.counted.map(|counted| {
        json!({
            "unit": match counted.unit { Unit::CodePoint => "code-point", Unit::Utf16 => "utf-16" },
            "end": match counted.end { End::Exclusive => "exclusive", End::Inclusive => "inclusive" },
            "shown": counted.shown,
        })
    });
    let json = json!({
        "codings": done.codings, "already": done.already, "memos": done.memos,
        "codes": { "added": done.codes, "already": done.codes_known }, "coders": done.coders,
        "by_words": done.by_words, "unplaced": unplaced, "unplaced_total": done.unplaced_count,
        "unknown_documents": done.unknown, "left_out": left, "left_out_total": project.left_out_count,
        "origin": project.origin, "counted": counted, "warnings": warnings,
    });
    Outcome::done(verb, json, text + "\n")
}

/// How many things of each kind were left out.
fn left_out(project: &Project) -> Vec<(Missing, u64)> {
    let mut kinds: Vec<(Missing, u64)> = Vec::new();
    for one in &project.left_out {
        match kinds.iter_mut().find(|(what, _)| *what == one.what) {
            Some((_, count)) => *count += 1,
            None => kinds.push((one.what, 1)),
        }
    }
    kinds.sort();
    kinds
}

fn missing(what: Missing, count: &str, language: Language) -> String {
    let say = words(language);
    match what {
        Missing::NotText => say.msg_left_out_not_text(count),
        Missing::NoText => say.msg_left_out_no_text(count),
        Missing::NoPlace => say.msg_left_out_no_place(count),
        Missing::NoTarget => say.msg_left_out_no_target(count),
        Missing::Structure => say.msg_left_out_structure(count),
        Missing::Stance => say.msg_left_out_stance(count),
    }
}
