//! The verb `voice map`: opinion groups among the votes of an export.

use crate::conversation;
use crate::drawing;
use crate::export;
use crate::stored;
use crate::told::{Told, refusal};
use crate::words::words;
use clap::{Args, ValueEnum};
use commission::{Desk, Error, Outcome, Refusal, commission_by_slug};
use opinions::{Method, Settings};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

/// Opinion groups among votes.
#[derive(Debug, Clone, Args)]
pub struct MapArgs {
    /// The votes: votes.csv or participants-votes.csv as Polis exports them; without it, those of a stored commission.
    #[arg(value_name = "VOTES", required_unless_present = "data")]
    pub votes: Option<PathBuf>,
    /// The data folder whose commission's votes are meant.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["votes", "statements"], requires = "commission")]
    pub data: Option<PathBuf>,
    /// The commission's slug.
    #[arg(long, requires = "data")]
    pub commission: Option<String>,
    /// The statements: comments.csv as Polis exports it; those that moderation left out (moderated -1) do not count.
    #[arg(long, value_name = "FILE")]
    pub statements: Option<PathBuf>,
    /// How groups are found: as Polis has it, or by the default method.
    #[arg(long, value_enum, default_value_t = Named::Default)]
    pub method: Named,
    /// How many times participants are drawn anew to tell how stable the groups are; 0 leaves it out, and without it conversations
    /// with more votes get fewer, 100 at most and 10 at least.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(..=1000))]
    pub bootstrap: Option<u16>,
    /// Writes the map as a drawing, and beside it the same as a table (.csv). Neither may be there already.
    #[arg(long, value_name = "FILE.svg")]
    pub svg: Option<PathBuf>,
    /// Writes participants-votes.csv and comment-groups.csv, as Polis exports them, into this folder. Neither may be there already.
    #[arg(long, value_name = "DIR")]
    pub export: Option<PathBuf>,
    /// Where chance begins.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Threads to work on; the map is the same on any number. Without it as many as there are processors.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
}

/// The methods by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Named {
    /// The standard method.
    Polis,
    /// Ours.
    Default,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where a file cannot be read, or where its votes do not bear a map.
pub fn run(asked: &MapArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    desk.progress.begin("opinion map", None);
    let conversation = match (&asked.votes, &asked.data) {
        (Some(votes), _) => conversation::read(votes, asked.statements.as_deref(), desk.language)?,
        (None, Some(data)) => {
            let store = (desk.open)(data)?;
            let slug = asked.commission.as_deref().unwrap_or_default();
            let commission = store.read(|r| commission_by_slug(r, slug))?;
            stored::conversation(&store, commission.id, desk.language)?.conversation
        }
        (None, None) => return Err(Error::NotFound),
    };
    let left_out: Vec<bool> = conversation
        .statements
        .iter()
        .map(|s| s.is_left_out)
        .collect();
    let processors = || thread::available_parallelism().map_or(1, usize::from);
    let settings = Settings {
        method: match asked.method {
            Named::Polis => Method::Polis,
            Named::Default => Method::Default,
        },
        samples: asked.bootstrap.map(usize::from),
        seed: asked.seed,
        threads: asked.threads.map_or_else(processors, usize::from),
    };
    let map = opinions::map(&conversation.ballots, &left_out, &settings);
    desk.progress.end();
    let map = map.map_err(|why| refusal(&why))?;
    let shown = Told {
        conversation: &conversation,
        map: &map,
        words: words(desk.language),
        method: settings.method,
        seed: settings.seed,
    };
    let outputs = written(asked, &shown)?;
    Ok(Outcome::done(
        "voice map",
        shown.json(&outputs),
        shown.text(),
    ))
}

/// Writes what was asked for beside the answer, and tells where.
fn written(asked: &MapArgs, shown: &Told<'_>) -> Result<Vec<String>, Error> {
    let (map, conversation) = (shown.map, shown.conversation);
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    if let Some(svg) = &asked.svg {
        files.push((svg.clone(), drawing::svg(map, conversation, shown.words)));
        files.push((svg.with_extension("csv"), drawing::table(map, conversation)));
    }
    if let Some(folder) = &asked.export {
        let votes = export::participants_votes(map, conversation);
        files.push((folder.join("participants-votes.csv"), votes));
        files.push((
            folder.join("comment-groups.csv"),
            export::comment_groups(map, conversation),
        ));
    }
    for (path, text) in &files {
        write_new(path, text)?;
    }
    Ok(files
        .iter()
        .map(|(path, _)| path.display().to_string())
        .collect())
}

/// Writes a file that is not there yet.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), Error> {
    File::create_new(path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|why| {
            let (name, why) = (path.display().to_string(), why.to_string());
            Refusal::new("file-unwritable", |l| {
                words(l).msg_file_unwritable(&name, &why)
            })
            .into()
        })
}
