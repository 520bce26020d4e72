//! Boxes: changes of the true tables that change no sum, found around one cell.
//!
//! In every dimension the cell's category is paired with another one. Between two categories people move, so the corners rise and fall by turns;
//! between a category and the total people are added, so both rise. A dimension that no table of the moved cells has is left alone.

use crate::limits::BOXES_TRIED_MAX;
use crate::tables::Tables;

/// What a box does to a cell: its number, and the count it would have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Corner {
    pub(crate) cell: usize,
    pub(crate) count: i64,
}

/// What it would cost to let a corner move: nothing where what is shown of it allows that count.
pub(crate) enum Price {
    Free,
    Withhold(u64),
    Impossible,
}

/// The cheapest box that changes the cell by `by`, with its corners: the first one found of those that cost the same.
pub(crate) fn cheapest(
    tables: &Tables,
    cell: usize,
    by: i64,
    price: impl Fn(Corner) -> Price,
) -> Option<(u64, Vec<Corner>)> {
    let place = &tables.cell(cell)?.place;
    let sizes = tables.sizes();
    // For each dimension the second category; beyond the last one, where it may be, that the dimension is left alone.
    let options: Vec<u32> = place
        .iter()
        .zip(sizes)
        .map(|(category, size)| size + u32::from(*category == 0 && tables.are_several()))
        .collect();
    let mut second: Vec<u32> = place
        .iter()
        .map(|category| u32::from(*category == 0))
        .collect();
    if second
        .iter()
        .zip(&options)
        .any(|(second, last)| second > last)
    {
        return None;
    }
    let mut best: Option<(u64, Vec<Corner>)> = None;
    let mut corners = Vec::new();
    let mut tried = 0;
    loop {
        let most = best.as_ref().map_or(u64::MAX, |(cost, _)| *cost);
        let of = Pairs {
            tables,
            place,
            sizes,
            second: &second,
        };
        if let Some(cost) = of.corners(by, most, &price, &mut corners)
            && cost < most
        {
            best = Some((cost, corners.clone()));
            if cost == 0 {
                return best;
            }
        }
        tried += 1;
        if (tried >= BOXES_TRIED_MAX && best.is_some()) || !next(&mut second, place, &options) {
            return best;
        }
    }
}

/// The next choice of second categories; whether there is one.
fn next(second: &mut [u32], place: &[u32], options: &[u32]) -> bool {
    for ((second, own), last) in second.iter_mut().zip(place).zip(options) {
        *second += 1;
        if second == own {
            *second += 1;
        }
        if *second <= *last {
            return true;
        }
        *second = u32::from(*own == 0);
    }
    false
}

struct Pairs<'t> {
    tables: &'t Tables,
    place: &'t [u32],
    sizes: &'t [u32],
    second: &'t [u32],
}

impl Pairs<'_> {
    /// Fills in the corners and answers what they cost; nothing where the box is impossible or costs as much as `most`.
    fn corners(
        &self,
        by: i64,
        most: u64,
        price: impl Fn(Corner) -> Price,
        corners: &mut Vec<Corner>,
    ) -> Option<u64> {
        corners.clear();
        let mut cost = 0_u64;
        let mut at = self.place.to_vec();
        for chosen in 0_u32..1 << self.place.len() {
            let mut change = by;
            let mut repeated = false;
            for (dimension, own) in self.place.iter().enumerate() {
                let second = self.second.get(dimension).copied()?;
                let left_alone = second > self.sizes.get(dimension).copied()?;
                let goes = chosen >> dimension & 1 == 1;
                repeated |= goes && left_alone;
                if goes && *own != 0 && second != 0 {
                    change = -change;
                }
                *at.get_mut(dimension)? = if goes && !left_alone { second } else { *own };
            }
            if repeated {
                continue;
            }
            let Some(cell) = self.tables.find(&at) else {
                continue;
            };
            if self.breaks_a_sum(&at) {
                return None;
            }
            let count = i64::try_from(self.tables.cell(cell)?.count).ok()? + change;
            let corner = Corner { cell, count };
            match price(corner) {
                Price::Free => {}
                Price::Withhold(more) => cost += more,
                Price::Impossible => return None,
            }
            if cost >= most {
                return None;
            }
            corners.push(corner);
        }
        Some(cost)
    }

    /// Whether a dimension that is left alone has a sum in which this cell is the total.
    fn breaks_a_sum(&self, at: &[u32]) -> bool {
        let alone = |dimension: &usize| {
            self.second.get(*dimension).copied() > self.sizes.get(*dimension).copied()
        };
        (0..at.len()).filter(alone).any(|dimension| {
            let mut below = at.to_vec();
            if let Some(category) = below.get_mut(dimension) {
                *category = 1;
            }
            self.tables.find(&below).is_some()
        })
    }
}
