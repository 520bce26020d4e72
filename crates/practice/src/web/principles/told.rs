//! What assessments say, as sentences, tables and drawings: for the staff and for the public alike.
//!
//! Guarantees: a count stands with how many were assessed; a profile says how many of its principles have a level; prototypes are
//! never put in an order of their levels.

use crate::adherence::{Adherence, Agreed, Entry, Found, Profile, Stands, barrier_words};
use crate::limits::LEVELS;
use crate::principles::Set;
use crate::say::figure;
use crate::words::{Words, words};
use commission::Language;
use pages::chart::{self, Mark, Rung};
use pages::{Column, Table};

/// What is common, and what recurs.
pub(in crate::web) struct Told {
    pub(in crate::web) of: String,
    pub(in crate::web) common: String,
    pub(in crate::web) practices: Table,
    pub(in crate::web) barriers: Table,
    pub(in crate::web) not_comparable: bool,
}

fn column(text: String, numbers: bool) -> Column {
    Column { text, numbers }
}

fn count(n: usize) -> String {
    pages::say::count(n as u64)
}

/// A level in words.
pub(in crate::web) fn level_words(w: &Words, found: Found) -> String {
    match found {
        Found::Level(0) => w.msg_level_0(),
        Found::Level(1) => w.msg_level_1(),
        Found::Level(2) => w.msg_level_2(),
        Found::Level(3) => w.msg_level_3(),
        Found::Level(_) => w.msg_level_4(),
        Found::NotAssessed => w.msg_level_not_assessed(),
        Found::NotApplicable => w.msg_level_not_applicable(),
    }
}

/// How what counts came about.
pub(super) fn stands_words(w: &Words, stands: Stands) -> String {
    match stands {
        Stands::Reconciled => w.msg_stands_reconciled(),
        Stands::Same => w.msg_stands_same(),
        Stands::One => w.msg_stands_one(),
        Stands::Disputed => w.msg_stands_disputed(),
        Stands::Nobody => w.msg_level_not_assessed(),
    }
}

/// How many principles of a profile the assessors differ on, and nobody settled.
pub(super) fn disputed(profile: &Profile) -> u64 {
    let differs = |entry: &&Entry| entry.stands == Stands::Disputed;
    profile.entries.iter().filter(differs).count() as u64
}

impl Told {
    pub(super) fn of(language: Language, set: &Set, found: &Adherence) -> Self {
        let w = words(language);
        let named = |at: usize| {
            let principle = set.principles.get(at);
            principle.map_or("", |one| one.name.of(language)).to_owned()
        };
        let everywhere = |(_, one): &(usize, &crate::adherence::Practice)| {
            one.assessed == found.assessed && one.practised == one.assessed && one.assessed > 0
        };
        let common: Vec<String> = found
            .practices
            .iter()
            .enumerate()
            .filter(everywhere)
            .map(|(at, _)| named(at))
            .collect();
        // None of none is not a share.
        let of = |some: usize, all: usize| match all {
            0 => w.msg_level_not_assessed(),
            _ => w.msg_practice_of(count(some), count(all)),
        };
        let practice = |(at, one): (usize, &crate::adherence::Practice)| {
            vec![
                named(at),
                of(one.practised, one.assessed),
                of(one.shown, one.assessed),
            ]
        };
        let barrier = |one: &crate::adherence::Recurs| {
            vec![
                barrier_words(language, one.barrier),
                w.msg_practice_of(count(one.prototypes), count(found.assessed)),
                w.msg_practice_of(count(one.shortfalls), count(found.shortfalls)),
            ]
        };
        Self {
            of: w.msg_practices_of(count(found.assessed)),
            common: match common.is_empty() {
                true => w.msg_practices_none_common(),
                false => w.msg_practices_common(common.join(", ")),
            },
            practices: Table {
                caption: w.msg_practices_table(),
                columns: vec![
                    column(w.msg_principle(), false),
                    column(w.msg_practised(), true),
                    column(w.msg_shown_or_more(), true),
                ],
                rows: found.practices.iter().enumerate().map(practice).collect(),
            },
            barriers: Table {
                caption: w.msg_barriers_table(),
                columns: vec![
                    column(w.msg_barrier(), false),
                    column(w.msg_barrier_prototypes(), true),
                    column(w.msg_barrier_shortfalls(), true),
                ],
                rows: found.barriers.iter().map(barrier).collect(),
            },
            not_comparable: !found.comparable,
        }
    }
}

/// How far the assessors agreed before they spoke.
pub(super) fn agreement(language: Language, agreed: &Agreed) -> String {
    let w = words(language);
    let (same, units) = (count(agreed.same), count(agreed.units));
    match (agreed.kappa, agreed.interval) {
        _ if agreed.assessors.is_empty() => String::new(),
        (Some(kappa), Some((lower, upper))) => {
            w.msg_adherence_kappa(figure(kappa), figure(lower), figure(upper), same, units)
        }
        _ => w.msg_adherence_no_kappa(same, units),
    }
}

/// The principles of a set with what each asks for.
pub(super) fn principles(language: Language, set: &Set) -> Table {
    let w = words(language);
    let row = |one: &crate::principles::Principle| {
        vec![
            one.name.of(language).to_owned(),
            one.code.clone(),
            one.means.of(language).to_owned(),
        ]
    };
    Table {
        caption: w.msg_principles_table(),
        columns: vec![
            column(w.msg_principle(), false),
            column(w.msg_principle_code(), false),
            column(w.msg_principle_means(), false),
        ],
        rows: set.principles.iter().map(row).collect(),
    }
}

/// How many principles have a level.
pub(super) fn coverage(language: Language, profile: &Profile) -> String {
    words(language).msg_profile_coverage(
        count(profile.assessed().len()),
        count(profile.applicable()),
        count(profile.entries.len()),
    )
}

/// A profile as a drawing with its table.
pub(super) fn drawn(language: Language, set: &Set, profile: &Profile) -> chart::Figure {
    let w = words(language);
    let both = || set.principles.iter().zip(&profile.entries);
    let rung = |(principle, entry): (&crate::principles::Principle, &Entry)| Rung {
        label: principle.name.of(language).to_owned(),
        said: match entry.stands {
            Stands::Disputed => w.msg_stands_disputed(),
            _ => level_words(w, entry.found),
        },
        mark: match entry.found {
            Found::Level(level) => Mark::Level(level),
            Found::NotAssessed => Mark::Unknown,
            Found::NotApplicable => Mark::Nothing,
        },
    };
    let row = |(principle, entry): (&crate::principles::Principle, &Entry)| {
        let barriers: Vec<String> = entry
            .barriers
            .iter()
            .map(|one| barrier_words(language, *one))
            .collect();
        vec![
            principle.name.of(language).to_owned(),
            level_words(w, entry.found),
            stands_words(w, entry.stands),
            barriers.join(", "),
        ]
    };
    let table = Table {
        caption: w.msg_profile_caption(set.title.of(language)),
        columns: vec![
            column(w.msg_principle(), false),
            column(w.msg_level(), false),
            column(w.msg_stands(), false),
            column(w.msg_barriers(), false),
        ],
        rows: both().map(row).collect(),
    };
    let rungs: Vec<Rung> = both().map(rung).collect();
    let id = format!("profile-{}", set.name);
    chart::levels(language, &id, table, &rungs, LEVELS - 1)
}

/// A settled profile, as the public reads it.
pub(in crate::web) struct Public {
    pub(in crate::web) figure: chart::Figure,
    pub(in crate::web) coverage: String,
}

impl Public {
    pub(super) fn of(language: Language, set: &Set, profile: &Profile) -> Self {
        Self {
            figure: drawn(language, set, profile),
            coverage: coverage(language, profile),
        }
    }
}
