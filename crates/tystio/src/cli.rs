//! The command line: verbs in, one JSON document or lines for a person out, an exit code.
//!
//! Standard output carries the result and nothing else; progress and refusals go to standard error.

mod progress;

use crate::extract::{self, Child};
use crate::measured::Verbs;
use crate::words::words;
use crate::{
    archive, backup, bundle, copy, demo, erase, exhibit, open, open_on, retention, run_waiting,
    serve, staff, tls,
};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use commission::clock::{MachineChance, MachineClock};
use commission::{Chance, Clock, Desk, Error, Exit, Language, Outcome};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use store::Store;

/// The version printed in every document.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The workbench of a public commission
#[derive(Debug, Parser)]
#[command(name = "tystio", version, arg_required_else_help = true)]
pub struct Cli {
    /// Print one JSON document on standard output and nothing else there
    #[arg(long, global = true)]
    json: bool,
    /// The language of what is printed for a person: en or cy
    #[arg(long, global = true, default_value = "en", value_name = "LANG")]
    lang: Language,
    /// The PostgreSQL database of the data folder, such as postgres:///tystio?host=/run/postgresql;
    /// without it the database is in the folder
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    #[command(subcommand)]
    command: Command,
}

/// The table of verbs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the sample commission, compute everything and serve it
    Demo {
        /// Where to listen
        #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
        listen: SocketAddr,
        /// The data folder; without it, one that vanishes afterwards
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
    /// Serve a data folder until told to stop
    Serve {
        /// The data folder
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// Where to listen
        #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
        listen: SocketAddr,
        /// The site is reached through TLS only: bind cookies to that
        #[arg(long)]
        behind_tls: bool,
        /// Speak HTTPS with this certificate: a PEM file of the chain, this server's certificate first. It is read again when it changes
        #[arg(
            long,
            value_name = "FILE",
            requires = "key",
            conflicts_with = "behind_tls"
        )]
        certificate: Option<PathBuf>,
        /// The private key of the certificate, a PEM file without a passphrase
        #[arg(long, value_name = "FILE", requires = "certificate")]
        key: Option<PathBuf>,
        /// Listen here too, over plain HTTP, only to say that the pages are at the https address
        #[arg(long, value_name = "ADDR", requires = "certificate")]
        redirect_from: Option<SocketAddr>,
        /// A file that names the mail server, the sender and the public address; without it letters
        /// go into the folder spool of the data folder
        #[arg(long, value_name = "FILE")]
        mail: Option<PathBuf>,
    },
    /// Let somebody sign in
    #[command(subcommand)]
    Staff(staff::Verb),
    /// Open a call and take evidence in
    #[command(subcommand)]
    Intake(intake::cli::Verb),
    /// Search, code and redact
    #[command(subcommand)]
    Reading(reading::cli::Verb),
    /// Transcripts of what was said to the commission
    #[command(subcommand)]
    Sessions(sessions::cli::Verb),
    /// Statements, votes on them and the map of opinions
    #[command(subcommand)]
    Voice(voice::cli::Verb),
    /// What was tried, and what may be said of it
    #[command(subcommand)]
    Practice(practice::cli::Verb),
    /// Inequalities, hubs and spending, from files
    #[command(subcommand)]
    Place(place::cli::Verb),
    /// Findings, recommendations, the gate and publication
    #[command(subcommand)]
    Report(report::cli::Verb),
    /// Make an exhibit of what a verb finds in files, compute one again, and take it into a commission
    #[command(subcommand)]
    Exhibit(exhibit::Verb),
    /// Make one file of everything a data folder holds, while it is served; or list what was made
    Backup(backup::BackupArgs),
    /// Bring a backup back, into an empty folder
    Restore(backup::RestoreArgs),
    /// Take what a respondent sent out of everything; the ledger still verifies
    Erase(erase::EraseArgs),
    /// Make one folder of a commission for an archivist: what is published, its pack, and the sealed pack apart, verified when made
    Archive(archive::ArchiveArgs),
    /// What goes on the day that a commission states, by which rule and when; with --run, do what is due
    Retention(retention::RetentionArgs),
    /// Put together what is held about one respondent, for them: a ZIP archive with rows, files and a page to read
    Bundle(bundle::BundleArgs),
    /// Move a commission's data folder to another engine, rows and blobs, and compare digests
    Copy(copy::CopyArgs),
    /// Check a pack: every digest, quote, number and the ledger
    Verify(report::cli::VerifyArgs),
}

/// Reads the arguments, does what they say, prints, and answers the exit code.
pub fn main() -> ExitCode {
    // A child that reads a file is no verb: see `extract`.
    if extract::is_asked(std::env::args_os().nth(1).as_deref()) {
        return extract::answer();
    }
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(tracing::Level::WARN)
        .with_target(false)
        .init();
    let matches = Cli::command().get_matches();
    let verb = verb_of(&matches);
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(usage) => usage.exit(),
    };
    let progress = progress::Shown::default();
    let (clock, chance) = (Arc::new(MachineClock), Arc::new(MachineChance));
    // One command may come back to its folder: jobs first, then the verb; the demonstration often.
    let opened = RefCell::new(BTreeMap::new());
    let open_folder = |folder: &Path| -> Result<Arc<Store>, Error> {
        if let Some(store) = opened.borrow().get(folder) {
            return Ok(Arc::clone(store));
        }
        let store = match &cli.database {
            None => open(folder, &MachineChance)?,
            Some(url) => open_on(folder, url, &MachineChance)?,
        };
        let kept = Arc::clone(&store);
        opened.borrow_mut().insert(folder.to_owned(), kept);
        Ok(store)
    };
    let desk = Desk {
        language: cli.lang,
        clock: clock as Arc<dyn Clock>,
        chance: chance as Arc<dyn Chance>,
        files: Arc::new(Child::of_this_program()),
        progress: &progress,
        open: &open_folder,
    };
    let ended = match &cli.command {
        // It alone opens no folder that is there already.
        Command::Restore(args) => backup::run_restore(args, cli.database.as_deref(), &desk),
        _ => run(cli.command, &desk),
    };
    ExitCode::from(print(&verb, cli.json, cli.lang, ended))
}

/// Does what a verb says; nothing is printed but progress and, for a server, its address.
///
/// # Errors
/// What the verb answers.
pub(crate) fn run(command: Command, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match command {
        Command::Demo { listen, data } => demo::demo(desk, listen, data),
        Command::Serve {
            data,
            listen,
            behind_tls,
            certificate,
            key,
            redirect_from,
            mail,
        } => {
            let store = (desk.open)(&data)?;
            let given = certificate.zip(key);
            let scheme = if given.is_some() { "https" } else { "http" };
            let reached = serve::Reached {
                listen,
                behind_tls,
                certificate: given.map(|(certificate, key)| tls::Given { certificate, key }),
                redirect_from,
                mail: mail.as_deref(),
            };
            serve::serve(desk, &store, &data, &reached, &|address, first| {
                let w = words(desk.language);
                let origin = format!("{scheme}://{address}");
                say(&w.msg_serving(&origin));
                if let Some(token) = first {
                    say(&w.msg_serving_first(&origin, desk.language.code(), token));
                }
            })
        }
        Command::Staff(verb) => staff::run(verb, desk),
        Command::Intake(verb) => intake::cli::run(verb, desk),
        Command::Reading(verb) => {
            if let Some(data) = verb.data() {
                finish_jobs(desk, data)?;
            }
            reading::cli::run(verb, desk)
        }
        Command::Sessions(verb) => sessions::cli::run(&verb, desk),
        Command::Voice(verb) => voice::cli::run(&verb, desk),
        Command::Practice(verb) => practice::cli::run(verb, desk),
        Command::Place(verb) => place::cli::run(&verb, desk),
        Command::Report(verb) => {
            if let Some(data) = verb.data() {
                finish_jobs(desk, data)?;
            }
            report::cli::run(verb, desk)
        }
        Command::Exhibit(verb) => exhibit::run(&verb, desk),
        Command::Backup(args) => backup::run_backup(&args, desk),
        Command::Restore(args) => backup::run_restore(&args, None, desk),
        Command::Erase(args) => erase::run(&args, desk),
        Command::Archive(args) => archive::run(&args, desk),
        Command::Retention(args) => retention::run(&args, desk),
        Command::Bundle(args) => bundle::run(&args, desk),
        Command::Copy(args) => copy::run(&args, desk),
        Command::Verify(args) => {
            report::cli::run_verify(&args, desk.language, &Verbs::of(&desk.files))
        }
    }
}

/// Does what waits first: a verb that reads must find languages, search and given codes there.
fn finish_jobs(desk: &Desk<'_>, data: &Path) -> Result<(), Error> {
    let store = (desk.open)(data)?;
    let mut begun = false;
    run_waiting(&store, &*desk.clock, &mut |_, done| {
        if !begun {
            desk.progress
                .begin(&words(desk.language).msg_learning(), None);
            begun = true;
        }
        desk.progress.at(done);
    })?;
    if begun {
        desk.progress.end();
    }
    Ok(())
}

/// Runs a command line of our own, as a person could type it; the demonstration is made of them.
pub(crate) fn run_line(line: &[&str], desk: &Desk<'_>) -> Result<Outcome, Error> {
    let words = std::iter::once("tystio").chain(line.iter().copied());
    let cli = Cli::try_parse_from(words).map_err(|why| Error::fault(line.join(" "), why))?;
    run(cli.command, desk)
}

/// Runs a command line that somebody else typed, without the name of the program.
///
/// # Errors
/// [`Error::Refused`] where it cannot be understood; what the verb answers.
pub(crate) fn run_typed(line: &[&str], desk: &Desk<'_>) -> Result<Outcome, Error> {
    let words_of_it = std::iter::once("tystio").chain(line.iter().copied());
    let cli = Cli::try_parse_from(words_of_it).map_err(|why| {
        let why = why.render().to_string();
        let why = why
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ");
        commission::Refusal::new("exhibit-line", |l| words(l).msg_exhibit_line(why))
    })?;
    run(cli.command, desk)
}

/// A line for the person at the terminal, beside the result.
pub(crate) fn say(line: &str) {
    // As in `result`.
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn verb_of(matches: &clap::ArgMatches) -> String {
    let mut verb = Vec::new();
    let mut at = matches;
    while let Some((name, below)) = at.subcommand() {
        verb.push(name);
        at = below;
    }
    verb.join(" ")
}

/// Prints how a verb ended and answers the exit code.
fn print(verb: &str, as_json: bool, language: Language, ended: Result<Outcome, Error>) -> u8 {
    let (json, lines, to_stdout, exit) = match ended {
        Ok(outcome) => {
            let refused = outcome.exit == Exit::Refused;
            (outcome.json, outcome.text, !refused, outcome.exit)
        }
        Err(Error::Refused(refusals)) => {
            let lines: Vec<_> = refusals.iter().map(|one| one.line(language)).collect();
            let told: Vec<_> = refusals.iter().map(commission::Refusal::to_json).collect();
            let json = Map::from_iter([("refused".to_owned(), Value::Array(told))]);
            (json, lines.join("\n"), false, Exit::Refused)
        }
        Err(Error::NotFound) => {
            let json = Map::from_iter([("refused".to_owned(), json!([]))]);
            (json, words(language).msg_not_found(), false, Exit::Refused)
        }
        Err(Error::Fault(fault)) => {
            tracing::error!(doing = fault.doing, why = fault.why, "a fault");
            let json = Map::from_iter([("fault".to_owned(), json!(fault.doing))]);
            (json, words(language).msg_fault(), false, Exit::Fault)
        }
    };
    if as_json {
        let mut document = Map::new();
        document.insert("tystio".to_owned(), json!(VERSION));
        document.insert("verb".to_owned(), json!(verb));
        document.extend(json);
        result_json(&document);
        // The process ends here: what a large document holds is given back at once and not piece by piece.
        std::mem::forget(document);
    } else {
        // What a document warns of a person should read too, and no program that reads the result.
        for warning in unsaid(&json, &lines) {
            say(warning);
        }
    }
    match (lines.is_empty(), to_stdout, as_json) {
        (true, _, _) | (_, true, true) => {}
        (_, true, false) => result(&lines),
        (_, false, _) => say(&lines),
    }
    exit.code()
}

/// The warnings of a document that its lines for people do not say.
fn unsaid<'a>(json: &'a Map<String, Value>, lines: &str) -> Vec<&'a str> {
    let warnings = json.get("warnings").and_then(Value::as_array);
    let warnings = warnings.into_iter().flatten().filter_map(Value::as_str);
    warnings.filter(|one| !lines.contains(one)).collect()
}

/// Bytes of a document that are written at a time.
const OUT_BYTES: usize = 1 << 16;

/// Writes a document as it is made: a large one never stands in memory a second time, as text.
fn result_json(document: &Map<String, Value>) {
    let mut out = BufWriter::with_capacity(OUT_BYTES, std::io::stdout().lock());
    // A pipe that its reader has closed is no fault of ours.
    let _ = serde_json::to_writer(&mut out, document);
    let _ = out.write_all(b"\n");
    let _ = out.flush();
}

fn result(text: &str) {
    // Whoever reads only the first lines has closed the pipe; that is no fault of ours.
    let _ = writeln!(std::io::stdout(), "{text}");
}
