//! What is withheld, and the proof of every cell that had to be.
//!
//! The order of the work: what is too small by itself; for each such cell the cheapest box in which it is not; what is withheld
//! without need is shown again; if a cell has no proof, everything is withheld.

use crate::limits::ROUNDS_MAX;
use crate::moves::{Corner, Price, cheapest};
use crate::profile::{Profile, Shown};
use crate::tables::{Cell, Place, Tables};
use std::collections::{BTreeMap, BTreeSet};

/// Why a cell is not shown. Only for those who may see the counts: told to a reader it would give the small ones away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is small.
    Small,
    /// It would give a small one away.
    Protects,
}

/// Tables fit to be published.
#[derive(Debug, Clone)]
pub struct Protected {
    profile: Profile,
    shown: BTreeMap<Place, Shown>,
    why: BTreeMap<Place, Why>,
    everything: bool,
}

impl Protected {
    /// What is shown at a place; nothing where no cell is published.
    pub fn at(&self, place: &[u32]) -> Option<Shown> {
        self.shown.get(place).copied()
    }

    /// Why the cell at a place is not shown; nothing where it is.
    pub fn why(&self, place: &[u32]) -> Option<Why> {
        self.why.get(place).copied()
    }

    /// Every published cell with what is shown of it, in the order of places.
    pub fn cells(&self) -> impl Iterator<Item = (&Place, Shown)> {
        self.shown.iter().map(|(place, shown)| (place, *shown))
    }

    /// How many published cells are starred or withheld.
    pub fn not_shown(&self) -> usize {
        self.why.len()
    }

    /// Whether nothing but zeros is shown, because no lesser change was proved to be safe.
    pub fn is_everything_withheld(&self) -> bool {
        self.everything
    }

    /// The profile by which it was done.
    pub fn profile(&self) -> Profile {
        self.profile
    }
}

/// Says what may be shown of every published cell.
pub fn protect(tables: &Tables, profile: Profile) -> Protected {
    let mut work = Work {
        tables,
        profile,
        withheld: BTreeSet::new(),
        proofs: BTreeMap::new(),
    };
    let everything = !work.prove_all();
    match everything {
        true => work.withhold_everything(),
        false => work.show_what_can_be(),
    }
    work.answer(everything)
}

struct Work<'t> {
    tables: &'t Tables,
    profile: Profile,
    /// Cells of which nothing is shown though the profile alone would show something.
    withheld: BTreeSet<usize>,
    /// Cells that must be protected, each with the corners of its box.
    proofs: BTreeMap<usize, Vec<Corner>>,
}

impl Work<'_> {
    /// Finds a proof for every cell that needs one, withholding what that takes; whether all have one.
    fn prove_all(&mut self) -> bool {
        let needed: Vec<usize> = (0..self.tables.cells().len())
            .filter(|number| self.needs_proof(*number))
            .collect();
        for number in needed {
            let Some((_, corners)) = self.cheapest_proof(number) else {
                return false;
            };
            for corner in &corners {
                if !self.is_free(*corner) {
                    self.withheld.insert(corner.cell);
                }
            }
            self.proofs.insert(number, corners);
        }
        true
    }

    /// Every small cell that is a count of somebody, and of a profile that withholds zeros the published zeros as well. The
    /// rest beside a published part needs one too though nobody prints it: it is what a reader gets by subtracting.
    fn needs_proof(&self, number: usize) -> bool {
        self.tables.cell(number).is_some_and(|cell| {
            self.profile.is_low(cell.count)
                && (cell.published || cell.count > 0)
                && self.tables.find(&cell.place) == Some(number)
        })
    }

    /// By how much a cell is changed in its proof.
    fn changes(&self, cell: &Cell) -> &'static [i64] {
        const UP: [&[i64]; 11] = [
            &[0],
            &[1],
            &[2],
            &[3],
            &[4],
            &[5],
            &[6],
            &[7],
            &[8],
            &[9],
            &[10],
        ];
        match self.profile {
            Profile::Nearest5 => &[1, -1],
            Profile::Under5 | Profile::Ten => {
                let missing = self.profile.threshold().saturating_sub(cell.count);
                UP.get(usize::try_from(missing).unwrap_or(0))
                    .copied()
                    .unwrap_or(&[])
            }
        }
    }

    fn cheapest_proof(&self, number: usize) -> Option<(u64, Vec<Corner>)> {
        let cell = self.tables.cell(number)?;
        let proofs = self
            .changes(cell)
            .iter()
            .filter_map(|by| cheapest(self.tables, number, *by, |corner| self.price(corner)));
        proofs.min_by_key(|(cost, _)| *cost)
    }

    /// What is shown of a cell now.
    fn shown(&self, number: usize, cell: &Cell) -> Shown {
        match self.withheld.contains(&number) {
            true => Shown::Withheld,
            false => self.profile.alone(cell.count),
        }
    }

    fn is_free(&self, corner: Corner) -> bool {
        matches!(self.price(corner), Price::Free)
    }

    fn price(&self, corner: Corner) -> Price {
        let Some(cell) = self.tables.cell(corner.cell) else {
            return Price::Impossible;
        };
        if !cell.published {
            return match corner.count >= 0 {
                true => Price::Free,
                false => Price::Impossible,
            };
        }
        let within = |shown| {
            let (least, most) = self.profile.between(shown);
            (least..=most).contains(&corner.count)
        };
        if within(self.shown(corner.cell, cell)) {
            return Price::Free;
        }
        let zero_stays = cell.count == 0 && !self.profile.withholds_zero();
        match within(Shown::Withheld) && !zero_stays {
            true => Price::Withhold(weight(cell)),
            false => Price::Impossible,
        }
    }

    /// Shows again what need not be withheld, the dearest first.
    fn show_what_can_be(&mut self) {
        for _ in 0..ROUNDS_MAX {
            let mut order: Vec<(u64, usize)> = self
                .withheld
                .iter()
                .filter_map(|number| Some((weight(self.tables.cell(*number)?), *number)))
                .collect();
            order.sort_unstable_by(|a, b| b.cmp(a));
            let before = self.withheld.len();
            for (_, number) in order {
                self.try_to_show(number);
            }
            if self.withheld.len() == before {
                break;
            }
        }
        // What no proof moves any more could be told exactly: it is shown, or it is withheld in vain.
        let moved: BTreeSet<usize> = self
            .proofs
            .values()
            .flatten()
            .map(|corner| corner.cell)
            .collect();
        self.withheld.retain(|number| moved.contains(number));
    }

    fn try_to_show(&mut self, number: usize) {
        self.withheld.remove(&number);
        let rests_on_it =
            |corners: &Vec<Corner>| corners.iter().any(|corner| corner.cell == number);
        let mut again = Vec::new();
        for (cell, corners) in &self.proofs {
            if !rests_on_it(corners) {
                continue;
            }
            match self.cheapest_proof(*cell) {
                Some((0, corners)) => again.push((*cell, corners)),
                _ => {
                    self.withheld.insert(number);
                    return;
                }
            }
        }
        self.proofs.extend(again);
    }

    fn withhold_everything(&mut self) {
        let zero = self.profile.withholds_zero();
        let cells = self.tables.cells().iter().enumerate();
        self.withheld = cells
            .filter(|(_, cell)| cell.published && (cell.count > 0 || zero))
            .map(|(number, _)| number)
            .collect();
    }

    fn answer(self, everything: bool) -> Protected {
        let (mut all, mut why) = (BTreeMap::new(), BTreeMap::new());
        for (number, cell) in self.tables.cells().iter().enumerate() {
            if !cell.published || self.tables.find(&cell.place) != Some(number) {
                continue;
            }
            let shown = self.shown(number, cell);
            if matches!(shown, Shown::Low | Shown::Withheld) {
                let reason = match self.profile.is_low(cell.count) {
                    true => Why::Small,
                    false => Why::Protects,
                };
                why.insert(cell.place.clone(), reason);
            }
            all.insert(cell.place.clone(), shown);
        }
        Protected {
            profile: self.profile,
            shown: all,
            why,
            everything,
        }
    }
}

/// What it costs to withhold a cell: large counts and totals are missed most.
fn weight(cell: &Cell) -> u64 {
    let bits = u64::from(u64::BITS - cell.count.leading_zeros());
    let totals = cell.place.iter().filter(|category| **category == 0).count() as u64;
    4 + bits + 12 * totals
}
