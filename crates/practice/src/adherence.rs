//! Adherence to principles: what assessors found of each prototype, what they agree on, and what is common to all.
//!
//! A level is 0 (none), 1 (stated), 2 (some practice), 3 (shown) or 4 (shared power, shown by users deciding). From 2 upward it cites
//! evidence; below 3 it is a shortfall and names a barrier. *Not assessed* and *not applicable* are neither a level nor nought.
//!
//! Guarantees: a profile says how many of its principles were assessed; what two assessors differ on is *disputed* until they agreed
//! on it, and both levels stay; agreement is weighted kappa with quadratic weights (Cohen 1968; Fleiss and Cohen 1973) with its
//! interval (Gwet 2014). It deliberately ranks nothing: means over different principles are not on one scale.

mod file;

pub(crate) use file::{AGREED, barrier_of, lacking, level_of, short};
pub use file::{barrier_words, read};

use crate::limits::{CITES_FROM_LEVEL, LEVELS, SHORTFALL_BELOW_LEVEL};
use crate::principles::Set;
use stats::agreement::{Level as Sure, Ratings, Weights, agreement};
use std::collections::{BTreeMap, BTreeSet};

/// What keeps a principle from being followed in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Barrier {
    /// Funding.
    Funding,
    /// Organisational structure.
    Structure,
    /// The size of the project.
    Size,
    /// Its short term.
    ShortTerm,
    /// Something else.
    Other,
}

impl Barrier {
    /// Every barrier.
    pub const ALL: [Self; 5] = [
        Self::Funding,
        Self::Structure,
        Self::Size,
        Self::ShortTerm,
        Self::Other,
    ];

    /// Its word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Funding => "funding",
            Self::Structure => "organisational-structure",
            Self::Size => "project-size",
            Self::ShortTerm => "short-term",
            Self::Other => "other",
        }
    }
}

/// What an assessor says of one principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// A level from 0 to 4.
    Level(u8),
    /// It was not looked at, or could not be.
    NotAssessed,
    /// It cannot apply to this prototype.
    NotApplicable,
}

impl Found {
    /// Its word in files.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Level(level) => level.to_string(),
            Self::NotAssessed => "not-assessed".to_owned(),
            Self::NotApplicable => "not-applicable".to_owned(),
        }
    }
}

/// What somebody says of one principle of one prototype.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The prototype.
    pub prototype: String,
    /// The place of the principle in its set.
    pub principle: usize,
    /// Who; nobody where it is what the assessors agreed on.
    pub assessor: Option<String>,
    /// What was found.
    pub found: Found,
    /// What it cites.
    pub evidence: Vec<String>,
    /// What a shortfall names.
    pub barriers: Vec<Barrier>,
    /// A note; the reason where it is what the assessors agreed on.
    pub note: String,
}

/// What must be put right in an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// A level from 2 upward cites nothing.
    Evidence,
    /// A shortfall names no barrier.
    Barrier,
}

impl Assessment {
    /// What it lacks, where it lacks something.
    #[must_use]
    pub fn lacks(&self) -> Option<Lacks> {
        match self.found {
            Found::Level(level) if level >= CITES_FROM_LEVEL && self.evidence.is_empty() => {
                Some(Lacks::Evidence)
            }
            Found::Level(level) if level < SHORTFALL_BELOW_LEVEL && self.barriers.is_empty() => {
                Some(Lacks::Barrier)
            }
            _ => None,
        }
    }
}

/// How what stands in a profile came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// The assessors agreed on it after they had differed, or anyway.
    Reconciled,
    /// Several assessors found the same, each for themselves.
    Same,
    /// One assessor found it.
    One,
    /// Assessors differ; it counts as neither.
    Disputed,
    /// Nobody assessed it.
    Nobody,
}

impl Stands {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Reconciled => "reconciled",
            Self::Same => "same",
            Self::One => "one-assessor",
            Self::Disputed => "disputed",
            Self::Nobody => "not-assessed",
        }
    }
}

/// One principle of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What counts: a level, not assessed, not applicable; disputed ones are not assessed.
    pub found: Found,
    /// How that came about.
    pub stands: Stands,
    /// What each assessor found, by their name.
    pub by: Vec<(String, Found)>,
    /// Everything that was cited.
    pub evidence: Vec<String>,
    /// The barriers that were named.
    pub barriers: Vec<Barrier>,
}

/// What was found of a prototype.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The prototype.
    pub prototype: String,
    /// Its principles, in the order of the set.
    pub entries: Vec<Entry>,
}

impl Profile {
    /// The places of the principles that have a level.
    #[must_use]
    pub fn assessed(&self) -> BTreeSet<usize> {
        let has_level = |(at, entry): (usize, &Entry)| match entry.found {
            Found::Level(_) => Some(at),
            _ => None,
        };
        self.entries
            .iter()
            .enumerate()
            .filter_map(has_level)
            .collect()
    }

    /// How many principles apply to it.
    #[must_use]
    pub fn applicable(&self) -> usize {
        let applies = |entry: &&Entry| entry.found != Found::NotApplicable;
        self.entries.iter().filter(applies).count()
    }

    /// The mean of the levels there are; nothing where there is none. It says nothing without its coverage.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        let levels: Vec<f64> = self
            .entries
            .iter()
            .filter_map(|entry| match entry.found {
                Found::Level(level) => Some(f64::from(level)),
                _ => None,
            })
            .collect();
        stats::intervals::mean(&levels)
    }
}

/// What assessors agree on.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreed {
    /// Their names.
    pub assessors: Vec<String>,
    /// Principles of prototypes to which two of them or more gave a level.
    pub units: usize,
    /// Of these, those to which all gave the same level.
    pub same: usize,
    /// Principles that one called not applicable and another gave a level.
    pub applicability: usize,
    /// Weighted kappa; nothing where it cannot be told.
    pub kappa: Option<f64>,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
}

/// How far a principle was followed over all prototypes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Practice {
    /// Prototypes in which it has a level.
    pub assessed: usize,
    /// Of these, those with level 2 or more: some practice.
    pub practised: usize,
    /// Of these, those with level 3 or more: shown.
    pub shown: usize,
}

/// How often a barrier was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recurs {
    /// The barrier.
    pub barrier: Barrier,
    /// Prototypes in which it was named.
    pub prototypes: usize,
    /// Shortfalls that name it.
    pub shortfalls: usize,
}

/// Everything that follows from the assessments.
#[derive(Debug, Clone, PartialEq)]
pub struct Adherence {
    /// Each prototype, by its name.
    pub profiles: Vec<Profile>,
    /// What the assessors agree on.
    pub agreed: Agreed,
    /// Each principle over all prototypes.
    pub practices: Vec<Practice>,
    /// Prototypes with any level.
    pub assessed: usize,
    /// Shortfalls of all prototypes.
    pub shortfalls: usize,
    /// Each barrier.
    pub barriers: Vec<Recurs>,
    /// Whether every profile has levels for the very same principles, so that their means could stand beside each other.
    pub comparable: bool,
}

/// What follows from the assessments of one set.
#[must_use]
pub fn adherence(set: &Set, all: &[Assessment]) -> Adherence {
    let prototypes: BTreeSet<&str> = all.iter().map(|one| one.prototype.as_str()).collect();
    let profiles: Vec<Profile> = prototypes
        .iter()
        .map(|prototype| Profile {
            prototype: (*prototype).to_owned(),
            entries: (0..set.principles.len())
                .map(|principle| entry(all, prototype, principle))
                .collect(),
        })
        .collect();
    let with_level: Vec<&Profile> = profiles
        .iter()
        .filter(|one| !one.assessed().is_empty())
        .collect();
    let entries = || with_level.iter().flat_map(|profile| &profile.entries);
    let barriers = Barrier::ALL.map(|barrier| {
        let names = |entry: &&Entry| is_shortfall(entry) && entry.barriers.contains(&barrier);
        let in_profile = |profile: &&&Profile| profile.entries.iter().any(|entry| names(&entry));
        Recurs {
            barrier,
            prototypes: with_level.iter().filter(in_profile).count(),
            shortfalls: entries().filter(names).count(),
        }
    });
    let mut same = with_level.iter().map(|profile| profile.assessed());
    let first = same.next();
    Adherence {
        agreed: agreed(all),
        practices: (0..set.principles.len())
            .map(|at| practice(&with_level, at))
            .collect(),
        assessed: with_level.len(),
        shortfalls: entries().filter(|entry| is_shortfall(entry)).count(),
        barriers: barriers.to_vec(),
        comparable: same.all(|one| Some(&one) == first.as_ref()),
        profiles,
    }
}

fn is_shortfall(entry: &Entry) -> bool {
    matches!(entry.found, Found::Level(level) if level < SHORTFALL_BELOW_LEVEL)
}

fn entry(all: &[Assessment], prototype: &str, principle: usize) -> Entry {
    let own = || {
        let here = |one: &&Assessment| one.prototype == prototype && one.principle == principle;
        all.iter().filter(here)
    };
    let mut by: Vec<(String, Found)> = own()
        .filter_map(|one| Some((one.assessor.clone()?, one.found)))
        .collect();
    by.sort();
    let reconciled = own().find(|one| one.assessor.is_none());
    let said: BTreeSet<Found> = by
        .iter()
        .map(|(_, found)| *found)
        .filter(|found| *found != Found::NotAssessed)
        .collect();
    let times = by
        .iter()
        .filter(|(_, found)| *found != Found::NotAssessed)
        .count();
    let (found, stands) = match (reconciled, said.first(), said.len(), times) {
        (Some(one), ..) => (one.found, Stands::Reconciled),
        (None, None, ..) => (Found::NotAssessed, Stands::Nobody),
        (None, Some(found), 1, 1) => (*found, Stands::One),
        (None, Some(found), 1, _) => (*found, Stands::Same),
        (None, Some(_), ..) => (Found::NotAssessed, Stands::Disputed),
    };
    let evidence: BTreeSet<String> = own().flat_map(|one| one.evidence.clone()).collect();
    // What was agreed names its own barriers; else each assessor's count.
    let named = own().filter(|one| reconciled.is_none() || one.assessor.is_none());
    let barriers: BTreeSet<Barrier> = named.flat_map(|one| one.barriers.clone()).collect();
    Entry {
        found,
        stands,
        by,
        evidence: evidence.into_iter().collect(),
        barriers: barriers.into_iter().collect(),
    }
}

fn practice(profiles: &[&Profile], at: usize) -> Practice {
    let mut counted = Practice::default();
    for profile in profiles {
        if let Some(Found::Level(level)) = profile.entries.get(at).map(|entry| entry.found) {
            counted.assessed += 1;
            counted.practised += usize::from(level >= CITES_FROM_LEVEL);
            counted.shown += usize::from(level >= SHORTFALL_BELOW_LEVEL);
        }
    }
    counted
}

/// Agreement of the assessors before they spoke: what they agreed on later has no part in it.
fn agreed(all: &[Assessment]) -> Agreed {
    let assessors: BTreeSet<&str> = all
        .iter()
        .filter_map(|one| one.assessor.as_deref())
        .collect();
    let places: BTreeMap<&str, usize> = assessors.iter().copied().zip(0..).collect();
    let mut units: BTreeMap<(&str, usize), Vec<Option<Found>>> = BTreeMap::new();
    for one in all {
        let Some(place) = one.assessor.as_deref().and_then(|name| places.get(name)) else {
            continue;
        };
        let unit = units
            .entry((&one.prototype, one.principle))
            .or_insert_with(|| vec![None; assessors.len()]);
        if let Some(cell) = unit.get_mut(*place) {
            *cell = Some(one.found);
        }
    }
    let mut cells = Vec::new();
    let (mut several, mut same, mut applicability) = (0, 0, 0);
    for unit in units.values() {
        let levels: Vec<u8> = unit
            .iter()
            .filter_map(|found| match found {
                Some(Found::Level(level)) => Some(*level),
                _ => None,
            })
            .collect();
        let inapplicable = unit.contains(&Some(Found::NotApplicable));
        applicability += usize::from(inapplicable && !levels.is_empty());
        if levels.len() >= 2 {
            several += 1;
            same += usize::from(levels.iter().all(|level| Some(level) == levels.first()));
        }
        cells.extend(unit.iter().map(|found| match found {
            Some(Found::Level(level)) => Some(usize::from(*level)),
            _ => None,
        }));
    }
    let levels = usize::from(LEVELS);
    let ratings = Ratings::new(assessors.len().max(1), levels, cells).ok();
    let kappa = ratings.and_then(|ratings| {
        agreement(&ratings, &Weights::quadratic(levels), &Sure::new(0.95)).kappa
    });
    // One pair of levels has no spread that an interval could come from.
    let kappa = kappa.filter(|one| assessors.len() >= 2 && one.interval.is_some());
    Agreed {
        assessors: assessors.into_iter().map(str::to_owned).collect(),
        units: several,
        same,
        applicability,
        kappa: kappa.map(|one| one.value),
        interval: kappa.and_then(|one| one.interval),
    }
}
