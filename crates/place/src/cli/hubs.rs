//! The verb `place hubs`: which k of the candidate sites, why these, and how sure.

use crate::limits::{STABILITY_DRAWS_MAX, WORK_ENTRIES_MAX_DEFAULT};
use crate::sheet::Given;
use crate::siting::{self, Asked};
use crate::words::words;
use clap::{Args, ValueEnum};
use commission::{Desk, Error, Outcome};
use serde_json::json;
use std::path::PathBuf;

/// The choice of hubs.
#[derive(Debug, Clone, Args)]
pub struct Hubs {
    /// A table of demands: id, lat, lon and weight; small-area files are taken as they are published.
    #[arg(long, value_name = "FILE", required_unless_present = "costs")]
    pub demand: Option<PathBuf>,
    /// A table of candidate sites: id, lat, lon and, if any are decided already, fixed (yes, no, excluded).
    #[arg(long, value_name = "FILE", required_unless_present = "costs")]
    pub sites: Option<PathBuf>,
    /// How many sites to choose, the fixed ones among them.
    #[arg(short = 'k', value_name = "N", required_unless_present_any = ["fewest", "budget"],
        value_parser = clap::value_parser!(u64).range(1..))]
    pub k: Option<u64>,
    /// What is aimed at.
    #[arg(long, value_enum, default_value_t = Objective::Median)]
    pub objective: Objective,
    /// The distance or cost within which somebody is reached.
    #[arg(long, value_name = "D", allow_negative_numbers = true)]
    pub within: Option<f64>,
    /// Choose as few sites as leave nobody beyond --within.
    #[arg(long, requires = "within", conflicts_with_all = ["k", "objective"])]
    pub fewest: bool,
    /// A table of costs such as minutes of travel: demand, site and cost; without it, kilometres of the great circle.
    #[arg(long, value_name = "FILE")]
    pub costs: Option<PathBuf>,
    /// Which column is meant, such as demand.weight=population; may be repeated.
    #[arg(long, value_name = "ROLE=COL")]
    pub read: Vec<String>,
    /// A column of the demands with their rank of deprivation, 1 the most deprived: says who the most deprived fifth is.
    #[arg(long, value_name = "COL", requires = "demand")]
    pub deprived: Option<String>,
    /// The most deprived fifth weighs so many times more.
    #[arg(long, value_name = "TIMES", requires = "deprived")]
    pub favour: Option<f64>,
    /// Nobody in the most deprived fifth has farther to go than this (nobody at all without --deprived), at the least travel.
    #[arg(long, value_name = "D")]
    pub cap: Option<f64>,
    /// A column of the sites with their region.
    #[arg(long, value_name = "COL", requires_all = ["sites", "region_least"])]
    pub region: Option<String>,
    /// Each region is given so many sites at least.
    #[arg(long, value_name = "N", requires = "region")]
    pub region_least: Option<u64>,
    /// A site that is chosen in any case, as if its file said so; may be repeated.
    #[arg(long, value_name = "SITE")]
    pub fix: Vec<String>,
    /// A site that is not chosen in any case; may be repeated.
    #[arg(long, value_name = "SITE")]
    pub exclude: Vec<String>,
    /// No site takes more weight than the column capacity of the sites says; the people of one area may go to several.
    #[arg(long, requires = "sites")]
    pub capacity: bool,
    /// What the chosen sites may cost together, by the column cost of the sites; -k may be left out then.
    #[arg(
        long,
        value_name = "B",
        requires = "sites",
        allow_negative_numbers = true
    )]
    pub budget: Option<f64>,
    /// Draw the choice: an SVG in the JSON, or alone on standard output; needs coordinates.
    #[arg(long, conflicts_with = "costs")]
    pub map: bool,
    /// Times that the weights are moved to see which sites stay.
    #[arg(long, value_name = "N", default_value_t = 0,
        value_parser = clap::value_parser!(u64).range(..=STABILITY_DRAWS_MAX))]
    pub stability: u64,
    /// Where chance comes from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Steps of work after which the search says how far it came.
    #[arg(long, value_name = "N", default_value_t = WORK_ENTRIES_MAX_DEFAULT)]
    pub effort: u64,
}

/// What is aimed at, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Objective {
    /// The least sum of weight times cost
    Median,
    /// The most weight within a distance
    Coverage,
    /// The least greatest cost
    #[value(alias = "centre")]
    Center,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where a file cannot be read or holds what cannot be right, and where no choice is possible.
pub fn run(asked: &Hubs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let given = |path: &Option<PathBuf>| path.clone().map(Given::Path);
    let plain = Asked {
        demand: given(&asked.demand),
        sites: given(&asked.sites),
        costs: given(&asked.costs),
        k: asked.k,
        objective: match asked.objective {
            Objective::Median => siting::Objective::Median,
            Objective::Coverage => siting::Objective::Coverage,
            Objective::Center => siting::Objective::Centre,
        },
        within: asked.within,
        fewest: asked.fewest,
        read: asked.read.clone(),
        deprived: asked.deprived.clone(),
        favour: asked.favour,
        cap: asked.cap,
        region: asked.region.clone(),
        region_least: asked.region_least,
        fixed: asked.fix.clone(),
        excluded: asked.exclude.clone(),
        capacity: asked.capacity,
        budget: asked.budget,
        stability: asked.stability,
        seed: asked.seed,
        effort: asked.effort,
    };
    let w = words(desk.language);
    desk.progress.begin(&w.msg_hubs_progress(), None);
    let found = siting::site(&plain, desk.language, &|_, _| {});
    desk.progress.end();
    let found = found?;
    let (mut json, mut text) = (found.json, found.text);
    if asked.map {
        let description = w.msg_hubs_map();
        let svg = found.drawing.svg(&found.title, &description, &[]);
        if let Some(members) = json.as_object_mut() {
            let map = json!({ "title": found.title, "description": description, "svg": svg });
            members.insert("map".to_owned(), map);
        }
        text = svg.unwrap_or_default();
    }
    Ok(Outcome::done("place hubs", json, text))
}
