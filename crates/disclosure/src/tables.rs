//! Tables of counts with their margins, several of which may share dimensions and therefore margins.
//!
//! A *place* has one category for each dimension: 0 is the total, 1 and more are the categories. A *view* is one table, over some of the dimensions; a
//! place belongs to a view where every dimension in which it is no total is one of the view's. Two views that have a place both show the
//! same cell. Margins are added up here, so that they cannot disagree with what they are sums of.
//!
//! A cell need not be published: the rest of a table beside a part of it that is published too is known to whoever subtracts.

use crate::limits::{CELLS_MAX, COUNT_MAX, DIMENSIONS_MAX};
use std::collections::BTreeMap;

/// A category for each dimension; 0 is the total.
pub type Place = Vec<u32>;

/// Why tables cannot be protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// More dimensions than [`DIMENSIONS_MAX`].
    Dimensions(usize),
    /// More cells than [`CELLS_MAX`].
    Cells(usize),
    /// A count above [`COUNT_MAX`].
    Count(u64),
    /// A place that has another length, or a category that no dimension has, or a total where a category is meant.
    NoSuchPlace(Place),
    /// Two tables say different counts for the same cell.
    Disagree {
        /// The cell.
        place: Place,
        /// What the earlier table says.
        one: u64,
        /// What the later table says.
        other: u64,
    },
}

/// Tables over the same dimensions.
#[derive(Debug, Clone)]
pub struct Tables {
    sizes: Vec<u32>,
    views: Vec<View>,
    cells: Vec<Cell>,
}

#[derive(Debug, Clone)]
struct View {
    /// Dimension to how far apart its categories stand among the view's cells; nothing for a dimension it has not.
    strides: Vec<Option<usize>>,
    first: usize,
}

/// One cell. Of a cell that several views have, the first view's is the one.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub(crate) place: Place,
    pub(crate) count: u64,
    pub(crate) published: bool,
}

impl Tables {
    /// No table yet, over dimensions with so many categories each.
    ///
    /// # Errors
    /// [`Trouble::Dimensions`].
    pub fn new(sizes: &[u32]) -> Result<Self, Trouble> {
        if sizes.len() > DIMENSIONS_MAX {
            return Err(Trouble::Dimensions(sizes.len()));
        }
        Ok(Self {
            sizes: sizes.to_vec(),
            views: Vec::new(),
            cells: Vec::new(),
        })
    }

    /// Adds a table over these dimensions: its counts by place (0 for the dimensions it has not; a place that is not named counts 0),
    /// and which of its cells, sums among them, are published.
    ///
    /// # Errors
    /// A [`Trouble`]; the tables are then of no use.
    pub fn add(
        &mut self,
        dimensions: &[usize],
        counts: &BTreeMap<Place, u64>,
        published: impl Fn(&[u32]) -> bool,
    ) -> Result<(), Trouble> {
        let first = self.cells.len();
        let mut strides = vec![None; self.sizes.len()];
        let mut cells = 1_usize;
        for dimension in dimensions {
            let size = self.sizes.get(*dimension).copied().unwrap_or(0) as usize + 1;
            if let Some(stride) = strides.get_mut(*dimension) {
                *stride = Some(cells);
            }
            cells = cells.saturating_mul(size);
        }
        if first.saturating_add(cells) > CELLS_MAX {
            return Err(Trouble::Cells(first.saturating_add(cells)));
        }
        let view = View { strides, first };
        let own = vec![0_u64; cells];
        let own = counts.iter().try_fold(own, |own, (place, count)| {
            self.sum_up(&view, own, place, *count)
        })?;
        for (at, count) in own.into_iter().enumerate() {
            let place = self.place_in(&view, at);
            let is_published = published(&place);
            if let Some(earlier) = self.find(&place)
                && let Some(cell) = self.cells.get_mut(earlier)
            {
                if cell.count != count {
                    let (one, other) = (cell.count, count);
                    return Err(Trouble::Disagree { place, one, other });
                }
                cell.published |= is_published;
            }
            self.cells.push(Cell {
                place,
                count,
                published: is_published,
            });
        }
        self.views.push(view);
        Ok(())
    }

    /// Adds a count to its cell and to every margin of it.
    fn sum_up(
        &self,
        view: &View,
        mut own: Vec<u64>,
        place: &[u32],
        count: u64,
    ) -> Result<Vec<u64>, Trouble> {
        let within = place.len() == self.sizes.len()
            && place.iter().zip(&self.sizes).zip(&view.strides).all(
                |((category, size), stride)| match stride {
                    Some(_) => (1..=*size).contains(category),
                    None => *category == 0,
                },
            );
        if !within {
            return Err(Trouble::NoSuchPlace(place.to_vec()));
        }
        if count > COUNT_MAX {
            return Err(Trouble::Count(count));
        }
        let mut offsets = vec![0_usize];
        for (category, stride) in place.iter().zip(&view.strides) {
            if let Some(stride) = stride {
                let step = *category as usize * stride;
                let moved: Vec<usize> = offsets.iter().map(|offset| offset + step).collect();
                offsets.extend(moved);
            }
        }
        for offset in offsets {
            if let Some(cell) = own.get_mut(offset) {
                *cell += count;
            }
        }
        Ok(own)
    }

    fn place_in(&self, view: &View, at: usize) -> Place {
        let of = |(stride, size): (&Option<usize>, &u32)| {
            stride.map_or(0, |stride| at / stride % (*size as usize + 1))
        };
        let all = view.strides.iter().zip(&self.sizes).map(of);
        all.map(|category| u32::try_from(category).unwrap_or(0))
            .collect()
    }

    /// The number of the cell at a place: that of the first view that has it.
    pub(crate) fn find(&self, place: &[u32]) -> Option<usize> {
        let known = place.len() == self.sizes.len()
            && place
                .iter()
                .zip(&self.sizes)
                .all(|(category, size)| category <= size);
        if !known {
            return None;
        }
        self.views.iter().find_map(|view| {
            let mut at = view.first;
            for (category, stride) in place.iter().zip(&view.strides) {
                match stride {
                    Some(stride) => at += *category as usize * stride,
                    None if *category == 0 => {}
                    None => return None,
                }
            }
            Some(at)
        })
    }

    /// How many categories each dimension has.
    pub(crate) fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// Whether there is more than one table.
    pub(crate) fn are_several(&self) -> bool {
        self.views.len() > 1
    }

    pub(crate) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    pub(crate) fn cell(&self, number: usize) -> Option<&Cell> {
        self.cells.get(number)
    }

    /// What is counted at a place, a margin too; nothing where no table has it.
    pub fn count(&self, place: &[u32]) -> Option<u64> {
        self.cell(self.find(place)?).map(|cell| cell.count)
    }

    /// Every place of every table, each once, in the order of the tables.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        let own = |(number, cell): &(usize, &Cell)| self.find(&cell.place) == Some(*number);
        self.cells
            .iter()
            .enumerate()
            .filter(own)
            .map(|(_, cell)| &cell.place)
    }
}
