//! The verbs of the report, and `verify`.

mod disclose;
mod plans;
mod proposals;
mod publish;
mod translations;

pub use disclose::DiscloseArgs;
pub use plans::OptionsArgs;
pub use proposals::ProposalsArgs;
pub use translations::TranslationsArgs;

use self::publish::{DecideArgs, PublishArgs, ReplyArgs, run_decide, run_publish, run_reply};
use crate::build::{Auditor, Built, Ending, build, check};
use crate::check::{Checked, Problem};
use crate::draft::draft;
use crate::file::draft_as_file;
use crate::verify::{Given, Verified, verify};
use crate::words::words;
use crate::writing::only_from_files;
use clap::{Args, Subcommand};
use commission::{Commission, Desk, Error, Exit, Language, Outcome, Refusal, commission_by_slug};
use evidence::Measures;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;

use crate::limits::{CHECKPOINT_BYTES_MAX, PROBLEMS_TOLD_MAX};

/// The name under which the command line acts.
const NAME: &str = "tystio";

/// Findings, recommendations, the gate and publication.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make a file with findings and recommendations the draft of the report
    Draft {
        /// The file
        file: PathBuf,
        /// Put away what was written on the pages since; `report file` takes it out first
        #[arg(long)]
        replace: bool,
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Write the draft as it stands into a file that “report draft” takes, such as one that was written on the pages
    File {
        /// The new file
        #[arg(long)]
        out: PathBuf,
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Make a file with claims the claims of the commission: figures that somebody stated, each with its source
    Claims {
        /// The file
        file: PathBuf,
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Appraise the options of a file: totals, who scored what, over which range of each weight each one leads, and whether a
    /// lead survives. In a commission the sheets are kept, and what their evidence names must be there
    Options(OptionsArgs),
    /// Make a file with actions the plan of the commission: who does what by when, measured how; tells what is overdue
    Plan {
        /// The file
        file: PathBuf,
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Take back a Word document of the report: each edit and each comment becomes a proposal, accepted or refused by its
    /// number; without a document, list those that came back
    Proposals(ProposalsArgs),
    /// List the texts that await a language, send them out as a table, and take the table back row by row
    Translations(TranslationsArgs),
    /// List what stands in the way of publication; ends with 4 if anything does
    Check {
        /// Where
        #[command(flatten)]
        at: At,
    },
    /// Build the site, the evidence pack and the sealed pack for the auditor into a folder
    Build {
        /// Where
        #[command(flatten)]
        at: At,
        /// The folder: new, empty, or one that holds a report
        #[arg(long)]
        out: PathBuf,
        /// Leave out the folder sealed/, which is for the auditor alone; it can be made later and still belongs to this report
        #[arg(long)]
        without_sealed: bool,
    },
    /// Make tables of counts fit to be published by a named profile, so that nobody is found in a small cell
    Disclose(DiscloseArgs),
    /// Publish the report as it stands: a named commissioner agrees, the ledger says so, and the edition remains
    Publish(PublishArgs),
    /// Record a reply to a recommendation, from the letter received
    Reply(ReplyArgs),
    /// Record a decision of the commissioners, with dissent
    Decide(DecideArgs),
}

impl Verb {
    /// The data folder it works in; nothing for a verb on plain files.
    pub fn data(&self) -> Option<&Path> {
        let at = match self {
            Self::Draft { at, .. }
            | Self::File { at, .. }
            | Self::Claims { at, .. }
            | Self::Plan { at, .. }
            | Self::Check { at }
            | Self::Build { at, .. } => at,
            Self::Proposals(args) => &args.at,
            Self::Publish(args) => &args.at,
            Self::Reply(args) => &args.at,
            Self::Decide(args) => &args.at,
            Self::Translations(args) => &args.at,
            Self::Options(args) => return args.data.as_deref(),
            Self::Disclose(_) => return None,
        };
        Some(&at.data)
    }
}

/// Which commission, where.
#[derive(Debug, Args)]
pub struct At {
    /// The data folder
    #[arg(long)]
    pub data: PathBuf,
    /// The commission's slug
    #[arg(long)]
    pub commission: String,
}

/// Check a pack without the database: every digest, quote, number and the ledger.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The folder pack/ or the file pack.zip; or the folder sealed/ with pack/ beside it
    pub pack: PathBuf,
    /// The folder sealed/, for the auditor: everything is opened, and every number computed again
    #[arg(long)]
    pub sealed: Option<PathBuf>,
    /// A checkpoint obtained elsewhere
    #[arg(long)]
    pub checkpoint: Option<PathBuf>,
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with what must be put right, [`Error::Fault`] where something broke.
pub fn run(verb: Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Draft { file, replace, at } => run_draft(&file, replace, &at, desk),
        Verb::File { out, at } => run_file(&out, &at, desk),
        Verb::Claims { file, at } => run_claims(&file, &at, desk),
        Verb::Options(args) => plans::run_options(&args, desk),
        Verb::Plan { file, at } => plans::run_plan(&file, &at, desk),
        Verb::Proposals(args) => proposals::run(&args, desk),
        Verb::Translations(args) => translations::run(&args, desk),
        Verb::Disclose(args) => disclose::run(&args, desk),
        Verb::Check { at } => run_check(&at, desk),
        Verb::Publish(args) => run_publish(&args, desk),
        Verb::Reply(args) => run_reply(&args, desk),
        Verb::Decide(args) => run_decide(&args, desk),
        Verb::Build {
            at,
            out,
            without_sealed,
        } => {
            let auditor = match without_sealed {
                true => Auditor::LeftOut,
                false => Auditor::Sealed,
            };
            run_build(&at, &out, auditor, desk)
        }
    }
}

fn open(at: &At, desk: &Desk<'_>) -> Result<(Arc<Store>, Commission), Error> {
    let store = (desk.open)(&at.data)?;
    let commission = store.read(|r| commission_by_slug(r, &at.commission))?;
    Ok((store, commission))
}

fn run_draft(file: &Path, replace: bool, at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (short, text) = read_text(file)?;
    let (store, commission) = open(at, desk)?;
    let now = desk.clock.now_us();
    let drafted = store.write(move |tx| {
        if !replace {
            only_from_files(tx, commission.id)?;
        }
        draft(tx, &commission, &short, &text, (NAME, now))
    })?;
    let w = words(desk.language);
    let mut told = w.msg_told_drafted(
        drafted.findings.to_string(),
        drafted.recommendations.to_string(),
        drafted.passages.to_string(),
    );
    if !drafted.changed {
        told = w.msg_told_same();
    }
    Ok(Outcome::done(
        "report draft",
        json!({
            "findings": drafted.findings, "recommendations": drafted.recommendations,
            "passages": drafted.passages, "changed": drafted.changed,
        }),
        told,
    ))
}

fn run_file(out: &Path, at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(at, desk)?;
    let text = store.read(|r| draft_as_file(r, &commission))?;
    let name = out.display().to_string();
    let cannot = |why: &std::io::Error| {
        let why = why.to_string();
        Error::from(Refusal::new("file", |l| {
            words(l).msg_file_unwritable(&name, &why)
        }))
    };
    let mut file = std::fs::File::create_new(out).map_err(|why| cannot(&why))?;
    std::io::Write::write_all(&mut file, text.as_bytes()).map_err(|why| cannot(&why))?;
    file.sync_all().map_err(|why| cannot(&why))?;
    let told = words(desk.language).msg_told_file(&name);
    let json = json!({"outputs": [name], "bytes": text.len()});
    Ok(Outcome::done("report file", json, told))
}

/// The short name of a file and its text.
fn read_text(file: &Path) -> Result<(String, String), Error> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|why| unreadable(&name, &why))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::from(Refusal::new("not-utf8", |l| words(l).msg_not_utf8(&name))))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
    let short = file.file_name().unwrap_or(file.as_os_str());
    Ok((short.to_string_lossy().into_owned(), text))
}

fn run_claims(file: &Path, at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (short, text) = read_text(file)?;
    let (store, commission) = open(at, desk)?;
    let by = (NAME, desk.clock.now_us());
    let (taken, exhibits) = store.write(move |tx| -> Result<_, Error> {
        let taken = evidence::take_claims(tx, &commission, &short, &text, by)?;
        Ok((taken, evidence::taken_exhibits(tx, commission.id)?))
    })?;
    let beside: Vec<Value> = compared(&taken.claims, &exhibits);
    let agree = beside
        .iter()
        .filter(|one| one["standing"] == "agrees")
        .count();
    let there = || exhibits.iter().map(|one| &one.exhibit);
    let warnings = crate::beside::problems(&taken.claims, there);
    let count = |status| {
        let of = |claim: &&evidence::Claim| claim.status() == status;
        taken.claims.iter().filter(of).count()
    };
    let [confirmed, conflicting, unsourced] = evidence::Status::ALL.map(count);
    let w = words(desk.language);
    let mut told = match taken.changed {
        true => w.msg_told_claims(
            taken.claims.len().to_string(),
            confirmed.to_string(),
            conflicting.to_string(),
            unsourced.to_string(),
        ),
        false => w.msg_told_same(),
    };
    if !beside.is_empty() {
        told.push('\n');
        told.push_str(&w.msg_told_beside(beside.len().to_string(), agree.to_string()));
        told.push('\n');
        told.push_str(lines(&warnings, desk.language).trim_end());
    }
    Ok(Outcome::done(
        "report claims",
        json!({
            "claims": taken.claims.len(), "confirmed": confirmed, "conflicting": conflicting,
            "unsourced": unsourced, "changed": taken.changed, "beside": beside,
            "warnings": warnings.iter().take(PROBLEMS_TOLD_MAX).map(Problem::to_json).collect::<Vec<_>>(),
        }),
        told,
    ))
}

/// Each claim beside each figure that measures it.
fn compared(claims: &[evidence::Claim], taken: &[evidence::TakenExhibit]) -> Vec<Value> {
    let mut all = Vec::new();
    for claim in claims {
        for measure in &claim.measured {
            let exhibits = taken.iter().map(|one| &one.exhibit);
            let exhibit = crate::beside::exhibit_named(&measure.exhibit, exhibits);
            let said = evidence::beside(claim, measure, exhibit);
            let mut one = json!(said);
            if let Some(members) = one.as_object_mut() {
                members.insert("claim".to_owned(), json!(claim.claim));
                members.insert("exhibit".to_owned(), json!(measure.exhibit));
                members.insert("at".to_owned(), json!(measure.figure));
            }
            all.push(one);
        }
    }
    all
}

fn unreadable(name: &str, why: &std::io::Error) -> Error {
    let why = why.to_string();
    Refusal::new("file", |l| words(l).msg_file_unreadable(name, &why)).into()
}

fn problems_json(checked: &Checked) -> Vec<Value> {
    checked
        .problems
        .iter()
        .take(PROBLEMS_TOLD_MAX)
        .map(Problem::to_json)
        .collect()
}

fn advice_json(checked: &Checked) -> Vec<Value> {
    let told = checked.advice.iter().take(PROBLEMS_TOLD_MAX);
    told.map(Problem::to_json).collect()
}

fn overruled_json(checked: &Checked) -> Vec<Value> {
    checked
        .overruled
        .iter()
        .map(|(problem, overrule)| {
            let mut value = problem.to_json();
            if let Some(members) = value.as_object_mut() {
                members.insert("by".to_owned(), json!(overrule.by));
                members.insert("reason".to_owned(), json!(overrule.reason));
            }
            value
        })
        .collect()
}

/// The lines of problems, or of advice.
fn lines(problems: &[Problem], language: Language) -> String {
    problems
        .iter()
        .take(PROBLEMS_TOLD_MAX)
        .map(|problem| {
            let (kind, place) = (problem.kind.code(), &problem.place);
            format!("{kind}: {place}: {}\n", problem.sentence(language))
        })
        .collect()
}

/// What a person takes away from the folder; the pages are reached from the first ones.
fn outputs(out: &Path, commission: &Commission, built: &Built) -> Vec<String> {
    let languages = commission.definition.languages.iter();
    let first_pages = languages.map(|language| format!("{}/index.html", language.code()));
    std::iter::once("index.html".to_owned())
        .chain(first_pages)
        .chain(built.papers.iter().map(|paper| paper.file.clone()))
        .chain(
            built
                .papers
                .iter()
                .filter_map(|paper| Some(paper.word.as_ref()?.file.clone())),
        )
        .chain(["pack".to_owned(), "pack.zip".to_owned()])
        .map(|name| out.join(name).display().to_string())
        .chain(built.sealed.iter().map(|path| path.display().to_string()))
        .collect()
}

fn run_check(at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(at, desk)?;
    let checked = check(&store, &commission, desk.progress)?;
    let w = words(desk.language);
    let (told, exit) = match checked.problems.is_empty() {
        true => (w.msg_told_clear(), Exit::Done),
        false => (lines(&checked.problems, desk.language), Exit::Findings),
    };
    let json = json!({
        "problems": problems_json(&checked), "overruled": overruled_json(&checked),
        "advice": advice_json(&checked), "may_publish": checked.may_publish(),
    });
    let told = told + &lines(&checked.advice, desk.language);
    Ok(Outcome::done("report check", json, told).ending(exit))
}

fn run_build(at: &At, out: &Path, auditor: Auditor, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(at, desk)?;
    let now = desk.clock.now_us();
    let w = words(desk.language);
    match build(
        &store,
        &commission,
        out,
        auditor,
        (NAME, now),
        desk.progress,
    )? {
        Ending::Shut(checked) => {
            let number = checked.problems.len().to_string();
            let told = format!(
                "{}{}",
                lines(&checked.problems, desk.language),
                w.msg_told_shut(number)
            );
            let json = json!({"problems": problems_json(&checked)});
            Ok(Outcome::done("report build", json, told).ending(Exit::Refused))
        }
        Ending::Built(built) => {
            let (site, pack) = (
                built.site.display().to_string(),
                built.pack.display().to_string(),
            );
            let mut told = w.msg_told_built(built.files.to_string(), &site, &pack);
            for paper in &built.papers {
                let (name, pages) = (out.join(&paper.file), paper.pages.to_string());
                let kilobytes = pages::say::count(paper.bytes.div_ceil(1_000));
                let name = name.display().to_string();
                told.push('\n');
                told.push_str(&w.msg_told_printed(&name, &pages, &kilobytes));
                if let Some(word) = &paper.word {
                    let name = out.join(&word.file).display().to_string();
                    let kilobytes = pages::say::count(word.bytes.div_ceil(1_000));
                    told.push('\n');
                    told.push_str(&w.msg_told_word(&name, &kilobytes));
                }
            }
            let sealed = built.sealed.as_ref().map(|path| path.display().to_string());
            if let Some(sealed) = &sealed {
                told.push('\n');
                told.push_str(&w.msg_told_built_sealed(sealed));
            }
            for (en, cy) in &built.warnings {
                told.push('\n');
                told.push_str(match desk.language {
                    Language::En => en,
                    Language::Cy => cy,
                });
            }
            let warnings: Vec<&String> = built.warnings.iter().map(|(en, _)| en).collect();
            let papers: Vec<Value> = built
                .papers
                .iter()
                .map(|paper| {
                    json!({
                        "file": paper.file, "language": paper.language.code(), "pages": paper.pages,
                        "bytes": paper.bytes, "standards": ["PDF/UA-1", "PDF/A-2a"],
                        "word": paper.word.as_ref().map(|word| json!({"file": word.file, "bytes": word.bytes})),
                    })
                })
                .collect();
            let json = json!({
                "outputs": outputs(out, &commission, &built), "files": built.files, "site": site,
                "pack": pack, "papers": papers, "sealed": sealed, "checkpoint": built.checkpoint,
                "leaf": built.leaf, "findings": built.findings,
                "recommendations": built.recommendations,
                "problems": problems_json(&built.checked), "overruled": overruled_json(&built.checked),
                "warnings": warnings,
            });
            Ok(Outcome::done("report build", json, told))
        }
    }
}

/// Runs `verify`.
///
/// # Errors
/// [`Error::Refused`] where there is no pack or the checkpoint cannot be read.
pub fn run_verify(
    args: &VerifyArgs,
    language: Language,
    measures: &dyn Measures,
) -> Result<Outcome, Error> {
    let outside = match &args.checkpoint {
        None => None,
        Some(path) => Some(read_checkpoint(path)?),
    };
    let given = Given {
        pack: &args.pack,
        sealed: args.sealed.as_deref(),
        checkpoint: outside.as_deref(),
    };
    let verified = verify(&given, Some(measures))?;
    Ok(told(&verified, outside.is_some(), language))
}

fn read_checkpoint(path: &Path) -> Result<Vec<u8>, Error> {
    use std::io::Read;
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|why| unreadable(&name, &why))?;
    file.take(CHECKPOINT_BYTES_MAX)
        .read_to_end(&mut bytes)
        .map_err(|why| unreadable(&name, &why))?;
    Ok(bytes)
}

fn told(verified: &Verified, outside: bool, language: Language) -> Outcome {
    let w = words(language);
    let checked = verified.checked.to_string();
    let (mut lines, exit) = match verified.failed.first() {
        None => (w.msg_told_verified(checked), Exit::Done),
        Some(first) => (
            w.msg_told_bad(checked, &first.what, &first.why),
            Exit::Findings,
        ),
    };
    if !outside {
        lines.push('\n');
        lines.push_str(&w.msg_told_no_outside());
    }
    if !verified.needs_sealed.is_empty() {
        lines.push('\n');
        lines.push_str(&w.msg_told_needs_sealed(verified.needs_sealed.len().to_string()));
    }
    if !verified.needs_elsewhere.is_empty() {
        lines.push('\n');
        let listed = verified.needs_elsewhere.join(", ");
        lines.push_str(&w.msg_told_needs_elsewhere(listed));
    }
    let failed: Vec<Value> = verified
        .failed
        .iter()
        .map(|failure| json!({"what": failure.what, "why": failure.why}))
        .collect();
    let json = json!({
        "checked": verified.checked, "needs_sealed": verified.needs_sealed.len(),
        "needs_sealed_list": verified.needs_sealed, "needs_elsewhere": verified.needs_elsewhere,
        "failed": failed, "more": verified.more, "outside_checkpoint": outside,
        "leaves": verified.leaves, "method": "formats.md version 1",
        "warnings": if outside { Vec::new() } else { vec![words(Language::En).msg_told_no_outside()] },
    });
    Outcome::done("verify", json, lines).ending(exit)
}
