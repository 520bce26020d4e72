//! The verb that takes back a Word document: what was changed in it as proposals, accepted or refused by number.

use super::{At, NAME, open, unreadable};
use crate::limits::WORD_FILE_BYTES_MAX;
use crate::proposals::{Desk as Table, Kept, State, decide, read_marked, take_back};
use crate::store::proposals::kind_code;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome};
use serde_json::{Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};

/// What the verb is told.
#[derive(Debug, Args)]
pub struct ProposalsArgs {
    /// The Word document that came back; without it, what came back before is listed
    pub file: Option<PathBuf>,
    /// Where
    #[command(flatten)]
    pub at: At,
    /// Accept the proposal of this number; may be repeated
    #[arg(long, value_name = "NUMBER")]
    pub accept: Vec<i64>,
    /// Refuse the proposal of this number; may be repeated
    #[arg(long, value_name = "NUMBER")]
    pub refuse: Vec<i64>,
    /// The name under which it is decided
    #[arg(long, default_value = NAME)]
    pub by: String,
}

pub(super) fn run(args: &ProposalsArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(&args.at, desk)?;
    let (by, now) = (args.by.clone(), desk.clock.now_us());
    let mut taken = None;
    if let Some(path) = &args.file {
        let bytes = read_bytes(path)?;
        let name = path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned();
        let marked = read_marked(&*desk.files, &name, &bytes)?;
        let (digest, of, by) = (
            ledger::sha256(&bytes).to_string(),
            commission.clone(),
            by.clone(),
        );
        taken =
            Some(store.write(move |tx| take_back(tx, &of, (&name, &digest), &marked, (&by, now)))?);
    }
    for (ids, accepts) in [(&args.accept, true), (&args.refuse, false)] {
        for id in ids {
            let (of, by, id) = (commission.clone(), by.clone(), *id);
            store.write(move |tx| decide(tx, &of, id, accepts, (&by, now)))?;
        }
    }
    let table = store.read(|r| Table::read(r, &commission))?;
    let (only, missing) = taken.unzip();
    let shown: Vec<&Kept> = table
        .proposals
        .iter()
        .filter(|one| only.is_none_or(|only| one.returned == only))
        .collect();
    let list: Vec<Value> = shown.iter().map(|one| json_of(&table, one)).collect();
    let open = shown.iter().filter(|one| one.state == State::Open).count();
    let language = table
        .returns
        .iter()
        .find(|one| Some(one.id) == only)
        .map(|one| one.language.clone());
    let w = words(desk.language);
    let mut told = w.msg_told_proposals(shown.len().to_string(), open.to_string());
    for one in &shown {
        told.push('\n');
        told.push_str(&line(&table, one, desk.language));
    }
    let missing = missing.unwrap_or_default();
    if !missing.is_empty() {
        told.push('\n');
        told.push_str(&w.msg_told_word_missing(missing.join(", ")));
    }
    let json = json!({
        "received": list.len(), "open": open, "language": language, "proposals": list, "missing": missing,
    });
    Ok(Outcome::done("report proposals", json, told))
}

/// The bytes of a file, as many as may be read and one more.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|why| unreadable(&name, &why))?;
    file.take(WORD_FILE_BYTES_MAX as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|why| unreadable(&name, &why))?;
    Ok(bytes)
}

fn json_of(table: &Table, one: &Kept) -> Value {
    let proposal = &one.proposal;
    let hindrance = match one.state {
        State::Open => table.hindrance(one),
        _ => None,
    };
    json!({
        "id": one.id, "kind": kind_code(proposal.kind), "where": proposal.name, "language": proposal.language,
        "was": proposal.was, "becomes": proposal.hunk.text, "author": proposal.author, "at": proposal.at,
        "tracked": proposal.tracked, "state": one.state.code(),
        "can_be_accepted": one.state == State::Open && hindrance.is_none(),
        "why_not": hindrance.map(|why| why.sentence(Language::En)),
        "why_not_cy": hindrance.map(|why| why.sentence(Language::Cy)),
    })
}

fn line(table: &Table, one: &Kept, language: Language) -> String {
    let p = &one.proposal;
    let mut line = format!(
        "{}: {} {} {} [{}]: {:?} -> {:?}",
        one.id,
        one.state.code(),
        kind_code(p.kind),
        p.name,
        p.language,
        p.was,
        p.hunk.text
    );
    if !p.author.is_empty() {
        line.push_str(&format!(" ({}, {})", p.author, p.at));
    }
    if let Some(why) = table.hindrance(one).filter(|_| one.state == State::Open) {
        line.push_str(&format!(" {}", why.sentence(language)));
    }
    line
}
