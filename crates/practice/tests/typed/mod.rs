//! A verb on plain files, as it is typed: there is no data folder to open.

use clap::{FromArgMatches, Subcommand};
use commission::clock::{MachineChance, MachineClock};
use commission::{Desk, Error, Language, Outcome, Quiet};
use practice::cli::{Verb, run};
use std::path::Path;
use std::sync::Arc;

pub fn typed(language: Language, arguments: &[&str]) -> Result<Outcome, Error> {
    let open = |_: &Path| Err(Error::NotFound);
    let desk = Desk {
        language,
        clock: Arc::new(MachineClock),
        chance: Arc::new(MachineChance),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = Verb::augment_subcommands(clap::Command::new("practice"));
    let arguments = std::iter::once("practice").chain(arguments.iter().copied());
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(Verb::from_arg_matches(&matches).unwrap(), &desk)
}
