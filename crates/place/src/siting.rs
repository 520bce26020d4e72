//! A choice of hubs from its files to what is said of it: for the verb and for the pages alike.
//!
//! Guarantees: the same files and settings give the same answer, with the bound that proves it; what cannot be right is refused with file
//! and line. Ideas that people sent are drawn over a choice and deliberately never weighed: what people ask for is no number.

mod coordinates;
mod editions;
mod fair;
mod files;
mod map;
mod told;

pub use coordinates::{Place, typed_place};
pub use files::AREA_ID_NAMES;
pub use map::{Dot, Drawing, Mark, Square};
pub use told::{proof, sentence, shown};

use crate::hubs::{
    Aim, Ground, Limits, NoChoice, Point, choose, choose_limited, great_circle_km, stability, why,
    why_limited,
};
use crate::limits::PAIRS_MAX;
use crate::sheet::Given;
use crate::words::words;
use commission::{Error, Language, Refusal};
use files::{Areas, Costs, Held, Named};
use serde_json::Value;

/// What is asked for: the files, the aim, and what must be kept to. `book/commands.md` says what each is.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The table of demands.
    pub demand: Option<Given>,
    /// The table of sites.
    pub sites: Option<Given>,
    /// The table of costs.
    pub costs: Option<Given>,
    /// How many sites.
    pub k: Option<u64>,
    /// What is aimed at.
    pub objective: Objective,
    /// The distance or cost within which somebody is reached.
    pub within: Option<f64>,
    /// As few sites as leave nobody beyond it.
    pub fewest: bool,
    /// Which column is meant, as `ROLE=COLUMN`.
    pub read: Vec<String>,
    /// The column of the demands with their rank of deprivation.
    pub deprived: Option<String>,
    /// How many times more the most deprived fifth weighs.
    pub favour: Option<f64>,
    /// The farthest that somebody may have to go.
    pub cap: Option<f64>,
    /// The column of the sites with their region.
    pub region: Option<String>,
    /// How many sites each region is given at least.
    pub region_least: Option<u64>,
    /// Sites that are fixed, beside those that the file fixes.
    pub fixed: Vec<String>,
    /// Sites that are excluded, likewise.
    pub excluded: Vec<String>,
    /// Whether sites hold only what their file says.
    pub capacity: bool,
    /// What all chosen sites may cost together.
    pub budget: Option<f64>,
    /// Times that weights are moved.
    pub stability: u64,
    /// Where chance comes from.
    pub seed: u64,
    /// Steps of work.
    pub effort: u64,
}

/// What is aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Objective {
    /// The least sum of weight times cost.
    #[default]
    Median,
    /// The most weight within a distance.
    Coverage,
    /// The least greatest cost.
    Centre,
}

/// A choice, told.
#[derive(Debug, Clone)]
pub struct Found {
    /// The members of the JSON document.
    pub json: Value,
    /// Lines for a person.
    pub text: String,
    /// The first of them.
    pub title: String,
    /// What is drawn of it.
    pub drawing: Drawing,
    /// Whether it is proved that no choice is better.
    pub proved: bool,
}

/// Reads the files, chooses, and says what was chosen and why; `told` hears the bounds as they close in.
///
/// # Errors
/// A refusal where a file cannot be read or holds what cannot be right, and where no choice is possible.
pub fn site(asked: &Asked, language: Language, told: &dyn Fn(f64, f64)) -> Result<Found, Error> {
    let aim = aim(asked)?;
    let (demands, sites, ground, mut warnings) = ground(asked, language)?;
    let count = count(asked, aim, &sites, &ground)?;
    let limits = limits(asked, aim, count, &sites)?;
    let (chosen, limited) = match &limits {
        None => (choose(&ground, count, aim, asked.effort, told), None),
        Some(limits) => match choose_limited(&ground, limits, aim, asked.effort, told) {
            Ok(found) => (Ok(found.chosen.clone()), Some((limits, found))),
            Err(why) => (Err(why), None),
        },
    };
    let chosen = chosen.map_err(|why| refused(why, &demands))?;
    if !chosen.proved {
        warnings.push(words(language).msg_hubs_not_proved());
    }
    let found = told::Told {
        asked,
        aim,
        demands: &demands,
        sites: &sites,
        ground: &ground,
        chosen: &chosen,
        why: match &limited {
            Some((limits, found)) => why_limited(&ground, limits, found, aim),
            None => why(&ground, &chosen.sites, aim),
        },
        limited: limited.as_ref().map(|(limits, found)| (*limits, found)),
        stability: if asked.stability == 0 {
            None
        } else {
            stability(&ground, &chosen.sites, aim, asked.stability, asked.seed)
        },
    };
    let text = found.text(language);
    Ok(Found {
        json: found.json(warnings),
        title: text.lines().next().unwrap_or_default().to_owned(),
        text,
        drawing: map::drawing(&demands, &sites, &ground, &chosen),
        proved: chosen.proved,
    })
}

/// What a person should know of the files, as the answer tells it, in another language.
///
/// # Errors
/// As [`site`].
pub fn warnings(asked: &Asked, proved: bool, language: Language) -> Result<Vec<String>, Error> {
    let (_, _, _, mut warnings) = ground(asked, language)?;
    if !proved {
        warnings.push(words(language).msg_hubs_not_proved());
    }
    Ok(warnings)
}

/// What the sites are bound by, where anything is.
fn limits(asked: &Asked, aim: Aim, count: usize, sites: &Areas) -> Result<Option<Limits>, Refusal> {
    if !asked.capacity && asked.budget.is_none() {
        return Ok(None);
    }
    let wrong = asked.budget.is_some_and(|b| b.is_nan() || b < 0.0);
    if wrong || asked.stability > 0 || matches!(aim, Aim::Fewest { .. }) {
        return Err(Refusal::new("no-budget", |l| words(l).msg_hubs_no_budget()));
    }
    Ok(Some(Limits {
        count: if asked.k.is_some() {
            count
        } else {
            sites.list.len()
        },
        holds: sites.list.iter().map(|site| site.holds).collect(),
        prices: sites.list.iter().map(|site| site.price).collect(),
        budget: asked.budget.unwrap_or(f64::INFINITY),
    }))
}

/// Fixes and excludes the sites that were named.
fn hold_by_name(asked: &Asked, sites: &mut Areas) -> Result<(), Refusal> {
    let named = [
        (&asked.fixed, Held::Fixed),
        (&asked.excluded, Held::Excluded),
    ];
    for (names, held) in named {
        for name in names {
            let Some(site) = sites.list.iter_mut().find(|site| site.id == *name) else {
                let refusal = Refusal::new("no-site", |l| words(l).msg_hubs_no_site(name));
                return Err(refusal.in_file(&sites.file));
            };
            site.held = held;
        }
    }
    Ok(())
}

fn aim(asked: &Asked) -> Result<Aim, Refusal> {
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
        (_, Objective::Centre, _) => Ok(Aim::Centre),
    }
}

/// Reads the files and puts demands and sites in the order of their ids.
fn ground(asked: &Asked, language: Language) -> Result<(Areas, Areas, Ground, Vec<String>), Error> {
    let named = Named::parse(&asked.read)?;
    let costs = match &asked.costs {
        Some(given) => Some(Costs::read(given, &named, language)?),
        None => None,
    };
    let mut demands = match (&asked.demand, &costs) {
        (Some(given), _) => files::demands(
            given,
            &named,
            costs.is_none(),
            asked.deprived.as_deref(),
            language,
        )?,
        (None, Some(costs)) => costs.demands(),
        (None, None) => Areas::default(),
    };
    let mut sites = match (&asked.sites, &costs) {
        (Some(given), _) => files::sites(
            given,
            &named,
            costs.is_none(),
            asked.region.as_deref(),
            (asked.capacity, asked.budget.is_some()),
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
    hold_by_name(asked, &mut sites)?;
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

fn count(asked: &Asked, aim: Aim, sites: &Areas, ground: &Ground) -> Result<usize, Refusal> {
    if matches!(aim, Aim::Fewest { .. }) || (asked.k.is_none() && asked.budget.is_some()) {
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
    let demand = match why {
        NoChoice::OutOfReach { demand } => demand,
        NoChoice::Beyond { proved: true } => {
            return Refusal::new("beyond", |l| words(l).msg_hubs_beyond()).into();
        }
        NoChoice::Beyond { proved: false } => {
            return Refusal::new("beyond", |l| words(l).msg_hubs_none_found()).into();
        }
    };
    let area = demands.list.get(demand);
    let id = area.map_or("", |area| area.id.as_str());
    let mut refusal =
        Refusal::new("out-of-reach", |l| words(l).msg_hubs_out_of_reach(id)).in_file(&demands.file);
    if let Some(area) = area {
        refusal = refusal.at_line(area.line);
    }
    refusal.into()
}
