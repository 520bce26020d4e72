//! The verbs `voice export` and `voice import`: a stored conversation to and from the files of Polis.

use super::map::write_new;
use crate::{conversation, stored, take, voting};
use clap::Args;
use commission::{Desk, Error, Outcome, commission_by_slug};
use serde_json::json;
use std::path::PathBuf;

/// A stored conversation to files.
#[derive(Debug, Clone, Args)]
pub struct ExportArgs {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The commission's slug.
    #[arg(long)]
    pub commission: String,
    /// The folder into which votes.csv and comments.csv are written. Neither may be there already.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Files to a stored conversation.
#[derive(Debug, Clone, Args)]
pub struct ImportArgs {
    /// The votes: votes.csv or participants-votes.csv as Polis exports them.
    #[arg(value_name = "VOTES")]
    pub votes: PathBuf,
    /// The statements with their texts: comments.csv as Polis exports it.
    #[arg(long, value_name = "FILE")]
    pub statements: PathBuf,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The commission's slug; it may have no statements yet.
    #[arg(long)]
    pub commission: String,
}

/// Writes the files.
///
/// # Errors
/// A refusal where there is no such commission, or a file is there already.
pub(super) fn export(asked: &ExportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = (desk.open)(&asked.data)?;
    let commission = store.read(|r| commission_by_slug(r, &asked.commission))?;
    let mut outputs = Vec::new();
    for (name, text) in stored::files(&store, commission.id, desk.language)? {
        let path = asked.out.join(name);
        write_new(&path, &text)?;
        outputs.push(path.display().to_string());
    }
    let text = outputs.join("\n");
    Ok(Outcome::done(
        "voice export",
        json!({"outputs": outputs}),
        text,
    ))
}

/// Takes the files in.
///
/// # Errors
/// A refusal where a file cannot be read, or the commission has statements already.
pub(super) fn import(asked: &ImportArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let read = conversation::read(&asked.votes, Some(&asked.statements), desk.language)?;
    let store = (desk.open)(&asked.data)?;
    let commission = store.read(|r| commission_by_slug(r, &asked.commission))?;
    let by = ("tystio", desk.clock.now_us());
    let votes = take(
        &store,
        &commission,
        &read,
        desk.language,
        desk.chance.as_ref(),
        by,
    )?;
    voting::bind(&store, &commission)?;
    let json = json!({
        "participants": read.participants.len(), "statements": read.statements.len(), "votes": votes,
        "warnings": read.warnings,
    });
    let w = crate::words::words(desk.language);
    let shown = |n: usize| pages::say::count(n as u64);
    let text = w.msg_votes_taken(
        shown(votes),
        shown(read.participants.len()),
        shown(read.statements.len()),
    );
    Ok(Outcome::done("voice import", json, text))
}
