//! Assessments of a stored commission: for each prototype two assessors, blind to each other until both are done; then what they decide on.
//!
//! Guarantees: nobody is told a level of another assessor before two are done with a prototype, in no page, count or file, for levels that
//! may not be seen are not handed out ([`Seen`]); what assessors found is never changed afterwards: what is decided stands beside it,
//! with who decided it, when and why; agreement is measured on what was found before anybody spoke. It deliberately decides nothing itself: where assessors
//! differ and nobody settled it, nothing counts.

mod act;
mod file;

pub use act::{Typed, begin, drop, drop_imported, finish, reopen, save, settle};
pub use file::{Taken, as_csv, take};

use crate::adherence::{Adherence, Assessment, Barrier, Found, Stands, adherence};
use crate::adherence::{barrier_of, level_of};
use crate::cites::Cite;
use crate::limits::ASSESSORS;
use crate::principles::Set;
use crate::store::assessing as rows;
use ::store::Reader;
use commission::Error;
use std::collections::{BTreeMap, BTreeSet};

/// Who acts, and when (microseconds since 1970 in UTC).
#[derive(Debug, Clone)]
pub struct By {
    /// The name under which it is recorded.
    pub name: String,
    /// The sign-in; empty for the command line.
    pub login: String,
    /// When.
    pub now_us: i64,
}

/// What was found of a principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The place of the principle in its set.
    pub principle: usize,
    /// What was found.
    pub found: Found,
    /// What it cites.
    pub cites: Vec<Cite>,
    /// What a shortfall names.
    pub barriers: Vec<Barrier>,
    /// A note; the reason where it was decided on.
    pub note: String,
    /// Who said so.
    pub person: String,
    /// When.
    pub changed_us: i64,
}

/// One assessor with one prototype, or what was decided on of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessing {
    id: i64,
    /// The key of the prototype.
    pub prototype: String,
    /// The sign-in of the assessor; empty where the assessment came in a file.
    pub login: String,
    /// The name of the assessor.
    pub name: String,
    /// Whether it is what was decided on.
    pub agreed: bool,
    /// When the assessor was done; nothing while they are not.
    pub finished_us: Option<i64>,
    /// What was found, in the order of the set; nothing where it may not be seen yet.
    pub levels: Vec<Level>,
    /// Whether there is something that may not be seen yet.
    pub hidden: bool,
}

impl Assessing {
    /// What was found of a principle.
    #[must_use]
    pub fn level(&self, principle: usize) -> Option<&Level> {
        self.levels.iter().find(|one| one.principle == principle)
    }
}

/// The assessments of a commission against one set, as far as one person may see them.
#[derive(Debug)]
pub struct Seen {
    /// The set.
    pub set: Set,
    all: Vec<Assessing>,
}

/// What a person may see of the assessments against a set. `login` is who looks: their own levels are theirs from the beginning. The public and
/// the command line have none, and see what is open to all.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn seen(
    r: &Reader<'_>,
    commission: i64,
    set: &Set,
    login: Option<&str>,
) -> Result<Seen, Error> {
    let mut seen = Seen {
        set: set.clone(),
        all: all(r, commission, set)?,
    };
    let open: BTreeSet<String> = seen
        .prototypes()
        .filter(|prototype| seen.is_open(prototype))
        .map(str::to_owned)
        .collect();
    for one in &mut seen.all {
        let own = login.is_some_and(|login| !login.is_empty() && one.login == login);
        if !own && !open.contains(&one.prototype) {
            one.levels = Vec::new();
            one.hidden = true;
        }
    }
    Ok(seen)
}

impl Seen {
    /// The keys of the prototypes that somebody assesses, each once.
    pub fn prototypes(&self) -> impl Iterator<Item = &str> {
        let keys: BTreeSet<&str> = self.all.iter().map(|one| one.prototype.as_str()).collect();
        keys.into_iter()
    }

    /// The assessors of a prototype, by name.
    pub fn assessors<'s>(&'s self, prototype: &'s str) -> impl Iterator<Item = &'s Assessing> {
        let here = move |one: &&Assessing| !one.agreed && one.prototype == prototype;
        self.all.iter().filter(here)
    }

    /// What a person assesses of a prototype.
    #[must_use]
    pub fn own(&self, prototype: &str, login: &str) -> Option<&Assessing> {
        let own = |one: &&Assessing| {
            let here = !one.agreed && one.prototype == prototype;
            here && !login.is_empty() && one.login == login
        };
        self.all.iter().find(own)
    }

    /// What was decided on of a prototype.
    #[must_use]
    pub fn decided(&self, prototype: &str) -> Option<&Assessing> {
        let here = |one: &&Assessing| one.agreed && one.prototype == prototype;
        self.all.iter().find(here)
    }

    /// Whether two assessors are done with a prototype, so that everybody who may read sees what they found.
    #[must_use]
    pub fn is_open(&self, prototype: &str) -> bool {
        let (mut several, mut done) = (0, true);
        for one in self.assessors(prototype) {
            several += 1;
            done &= one.finished_us.is_some();
        }
        several >= ASSESSORS && done
    }

    /// Everything that follows from the prototypes with which both assessors are done.
    #[must_use]
    pub fn adherence(&self) -> Adherence {
        self.adherence_of(|prototype| self.is_open(prototype))
    }

    /// Everything that follows from the settled profiles among some prototypes.
    #[must_use]
    pub fn adherence_settled(&self, among: impl Fn(&str) -> bool) -> Adherence {
        let open = self.adherence();
        let settled = |prototype: &str| {
            let profile = open.profiles.iter().find(|one| one.prototype == prototype);
            profile.is_some_and(|profile| {
                let disputed = |entry: &crate::adherence::Entry| entry.stands == Stands::Disputed;
                !profile.entries.iter().any(disputed)
            })
        };
        self.adherence_of(|prototype| among(prototype) && settled(prototype))
    }

    fn adherence_of(&self, wanted: impl Fn(&str) -> bool) -> Adherence {
        let all: Vec<Assessment> = self
            .all
            .iter()
            .filter(|one| wanted(&one.prototype))
            .flat_map(|one| one.levels.iter().map(move |level| assessment(one, level)))
            .collect();
        adherence(&self.set, &all)
    }

    /// Every level that may be seen, with whose it is.
    pub fn levels(&self) -> impl Iterator<Item = (&Assessing, &Level)> {
        self.all
            .iter()
            .flat_map(|one| one.levels.iter().map(move |level| (one, level)))
    }
}

fn assessment(one: &Assessing, level: &Level) -> Assessment {
    Assessment {
        prototype: one.prototype.clone(),
        principle: level.principle,
        assessor: (!one.agreed).then(|| one.name.clone()),
        found: level.found,
        evidence: level.cites.iter().map(Cite::typed).collect(),
        barriers: level.barriers.clone(),
        note: level.note.clone(),
    }
}

/// Every assessment against a set in this very version.
fn all(r: &Reader<'_>, commission: i64, set: &Set) -> Result<Vec<Assessing>, Error> {
    let broken = |what: &str| Error::fault("read an assessment", what);
    let mut cites: BTreeMap<i64, Vec<Cite>> = BTreeMap::new();
    for (level, kind, reference) in rows::citations(r, commission)? {
        let cite = Cite::of_row(&kind, &reference).ok_or_else(|| broken(&kind))?;
        cites.entry(level).or_default().push(cite);
    }
    let mut all: Vec<Assessing> = rows::assessings(r, commission)?
        .into_iter()
        .filter(|row| row.principles == set.name && row.version == set.version)
        .map(|row| Assessing {
            id: row.id,
            prototype: row.prototype,
            login: row.login,
            name: row.name,
            agreed: row.agreed,
            finished_us: (row.finished_us > 0).then_some(row.finished_us),
            levels: Vec::new(),
            hidden: false,
        })
        .collect();
    for row in rows::levels(r, commission)? {
        let Some(one) = all.iter_mut().find(|one| one.id == row.assessing) else {
            continue;
        };
        let place = set.principles.iter().position(|p| p.code == row.principle);
        let barriers = row.barriers.split(' ').filter(|word| !word.is_empty());
        one.levels.push(Level {
            principle: place.ok_or_else(|| broken(&row.principle))?,
            found: level_of(&row.level).map_err(|_| broken(&row.level))?,
            cites: cites.remove(&row.id).unwrap_or_default(),
            barriers: barriers
                .map(barrier_of)
                .collect::<Result<_, _>>()
                .map_err(|_| broken(&row.barriers))?,
            note: row.note,
            person: row.person,
            changed_us: row.changed_us,
        });
    }
    for one in &mut all {
        one.levels.sort_by_key(|level| level.principle);
    }
    Ok(all)
}
