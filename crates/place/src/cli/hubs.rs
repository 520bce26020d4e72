//! The verb `place hubs`: which k of the candidate sites, why these, and how sure.

mod coordinates;
mod editions;
mod fair;
mod files;
mod map;
mod told;

use crate::hubs::{Aim, Ground, NoChoice, Point, choose, great_circle_km, stability, why};
use crate::limits::{PAIRS_MAX, STABILITY_DRAWS_MAX, WORK_ENTRIES_MAX_DEFAULT};
use crate::words::words;
use clap::{Args, ValueEnum};
use commission::{Desk, Error, Language, Outcome, Refusal};
use files::{Areas, Costs, Held, Named};
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
    #[arg(short = 'k', value_name = "N", required_unless_present = "fewest",
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
    let aim = aim(asked)?;
    let (demands, sites, ground, mut warnings) = ground(asked, desk.language)?;
    let count = count(asked, aim, &sites, &ground)?;
    desk.progress
        .begin(&words(desk.language).msg_hubs_progress(), None);
    let chosen = choose(&ground, count, aim, asked.effort, &|_, _| {});
    desk.progress.end();
    let chosen = chosen.map_err(|why| refused(why, &demands))?;
    if !chosen.proved {
        warnings.push(words(desk.language).msg_hubs_not_proved());
    }
    let found = told::Told {
        asked,
        aim,
        demands: &demands,
        sites: &sites,
        ground: &ground,
        chosen: &chosen,
        why: why(&ground, &chosen.sites, aim),
        stability: if asked.stability == 0 {
            None
        } else {
            stability(&ground, &chosen.sites, aim, asked.stability, asked.seed)
        },
    };
    let mut json = found.json(warnings);
    let mut text = found.text(desk.language);
    if asked.map {
        let title = text.lines().next().unwrap_or_default().to_owned();
        let told = (title.as_str(), words(desk.language).msg_hubs_map());
        let svg = map::map(&demands, &sites, &ground, &chosen, (told.0, &told.1));
        if let Some(members) = json.as_object_mut() {
            let map = json!({ "title": told.0, "description": told.1, "svg": svg });
            members.insert("map".to_owned(), map);
        }
        text = svg.unwrap_or_default();
    }
    Ok(Outcome::done("place hubs", json, text))
}

fn aim(asked: &Hubs) -> Result<Aim, Refusal> {
    let within = match asked.within {
        Some(within) if within.is_nan() || within < 0.0 => {
            return Err(Refusal::new("no-distance", |l| {
                words(l).msg_hubs_no_distance()
            }));
        }
        within => within,
    };
    match (asked.fewest, asked.objective, within) {
        (true, _, Some(within)) => Ok(Aim::Fewest { within }),
        (_, Objective::Coverage, Some(within)) => Ok(Aim::Coverage { within }),
        (true, _, None) | (_, Objective::Coverage, None) => Err(Refusal::new("no-distance", |l| {
            words(l).msg_hubs_no_distance()
        })),
        (_, Objective::Median, _) => Ok(Aim::Median),
        (_, Objective::Center, _) => Ok(Aim::Centre),
    }
}

/// Reads the files and puts demands and sites in the order of their ids.
fn ground(asked: &Hubs, language: Language) -> Result<(Areas, Areas, Ground, Vec<String>), Error> {
    let named = Named::parse(&asked.read)?;
    let costs = match &asked.costs {
        Some(path) => Some(Costs::read(path, &named, language)?),
        None => None,
    };
    let mut demands = match (&asked.demand, &costs) {
        (Some(path), _) => files::demands(
            path,
            &named,
            costs.is_none(),
            asked.deprived.as_deref(),
            language,
        )?,
        (None, Some(costs)) => costs.demands(),
        (None, None) => Areas::default(),
    };
    let mut sites = match (&asked.sites, &costs) {
        (Some(path), _) => files::sites(
            path,
            &named,
            costs.is_none(),
            asked.region.as_deref(),
            language,
        )?,
        (None, Some(costs)) => costs.sites(),
        (None, None) => Areas::default(),
    };
    demands.list.sort_by(|a, b| a.id.cmp(&b.id));
    sites.list.sort_by(|a, b| a.id.cmp(&b.id));
    editions::the_same(&demands, &sites)?;
    let pairs = demands.list.len().saturating_mul(sites.list.len());
    if pairs > PAIRS_MAX {
        let (many, most) = (
            pages::say::count(pairs as u64),
            pages::say::count(PAIRS_MAX as u64),
        );
        return Err(Refusal::new("too-much", |l| {
            words(l).msg_hubs_too_many_pairs(&many, &most)
        })
        .into());
    }
    let mut warnings = demands.warnings.clone();
    warnings.extend(
        sites
            .warnings
            .iter()
            .filter(|w| !demands.warnings.contains(w))
            .cloned(),
    );
    let costs = match &costs {
        Some(costs) => {
            let (costs, told) = costs.matrix(&demands, &sites, language)?;
            warnings.extend(told);
            costs
        }
        None => {
            coordinates::the_right_way_round([&demands, &sites])?;
            kilometres(&demands, &sites)
        }
    };
    let mut weights: Vec<f64> = demands.list.iter().map(|demand| demand.weight).collect();
    if weights.iter().all(|weight| *weight == 0.0) {
        return Err(
            Refusal::new("no-weight", |l| words(l).msg_hubs_all_nought())
                .in_file(&demands.file)
                .into(),
        );
    }
    let fair = fair::Fair::of(asked, &demands)?;
    fair.favour(&mut weights);
    let mut ground = Ground::new(weights, sites.list.len(), costs);
    for (place, site) in sites.list.iter().enumerate() {
        match site.held {
            Held::No => {}
            Held::Fixed => ground.fix(place),
            Held::Excluded => ground.exclude(place),
        }
    }
    fair.hold(&mut ground);
    fair::give_regions(asked, &sites, &mut ground)?;
    Ok((demands, sites, ground, warnings))
}

fn kilometres(demands: &Areas, sites: &Areas) -> Vec<f64> {
    let points = |areas: &Areas| -> Vec<Point> {
        let places = areas.list.iter().filter_map(|area| area.place);
        places
            .map(|place| Point::new(place.lat, place.lon))
            .collect()
    };
    let to = points(sites);
    let from = points(demands);
    let pairs = from
        .iter()
        .flat_map(|from| to.iter().map(|to| great_circle_km(*from, *to)));
    pairs.collect()
}

fn count(asked: &Hubs, aim: Aim, sites: &Areas, ground: &Ground) -> Result<usize, Refusal> {
    if matches!(aim, Aim::Fewest { .. }) {
        return Ok(0);
    }
    let count = usize::try_from(asked.k.unwrap_or(1)).unwrap_or(usize::MAX);
    let wanted = pages::say::count(count as u64);
    if count > ground.eligible() {
        let there = pages::say::count(ground.eligible() as u64);
        let refusal = Refusal::new("few-sites", |l| {
            words(l).msg_hubs_few_sites(&there, &wanted)
        });
        return Err(refusal.in_file(&sites.file));
    }
    if count < ground.fixed() {
        let fixed = pages::say::count(ground.fixed() as u64);
        let refusal = Refusal::new("many-fixed", |l| {
            words(l).msg_hubs_many_fixed(&fixed, &wanted)
        });
        return Err(refusal.in_file(&sites.file));
    }
    Ok(count)
}

fn refused(why: NoChoice, demands: &Areas) -> Error {
    let NoChoice::OutOfReach { demand } = why;
    let area = demands.list.get(demand);
    let id = area.map_or("", |area| area.id.as_str());
    let mut refusal =
        Refusal::new("out-of-reach", |l| words(l).msg_hubs_out_of_reach(id)).in_file(&demands.file);
    if let Some(area) = area {
        refusal = refusal.at_line(area.line);
    }
    refusal.into()
}
