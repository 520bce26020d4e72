//! A file of counts as places in shared dimensions: what it counts, which of its margins it shows, and where each cell stands.
//!
//! A wide table has its labels in the first column and a group in every other; a long one has a column for each dimension and one
//! for the count. Columns of the same name, and headers with the same groups, are one dimension. A cell that a long table does not name counts 0.

use super::DiscloseArgs;
use crate::published::{CROSS, STAR, cell};
use crate::words::words;
use commission::{Error, Refusal};
use disclosure::{Place, Profile, Shown};
use ingest::Table;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a total is called where nothing else is said, in small letters.
const TOTALS: [&str; 7] = ["total", "totals", "all", "*", "cyfanswm", "pawb", "i gyd"];

/// One file.
pub(super) struct Grid {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    /// The dimensions it has, by number, ascending.
    pub(super) dimensions: Vec<usize>,
    /// Counts by place, margins not among them.
    pub(super) counts: BTreeMap<Place, u64>,
    cells: Vec<Vec<Cell>>,
    places: BTreeMap<Place, String>,
    /// Which dimensions are totals in the margins that the file shows.
    margins: BTreeSet<Vec<bool>>,
}

/// A cell of the file as it is to be written.
enum Cell {
    /// As it stands.
    Text(String),
    /// A count.
    Count(Place),
    /// What is computed from a count, and perhaps from another one.
    Rate(String, Vec<Place>),
}

/// Files read so far, with their dimensions.
pub(super) struct Reading<'a> {
    args: &'a DiscloseArgs,
    rates: Vec<(String, String, String)>,
    pub(super) dimensions: Vec<Vec<String>>,
    /// What each dimension is known by.
    keys: Vec<String>,
    grids: Vec<Grid>,
    pub(super) warnings: Vec<String>,
}

/// The labels of a place, for a person.
pub(super) fn label(dimensions: &[Vec<String>], place: &[u32]) -> String {
    let named: Vec<&str> = dimensions
        .iter()
        .zip(place)
        .filter(|(_, category)| **category > 0)
        .filter_map(|(labels, category)| labels.get(*category as usize - 1).map(String::as_str))
        .collect();
    match named.is_empty() {
        true => STAR.to_owned(),
        false => named.join(", "),
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(args: &'a DiscloseArgs) -> Result<Self, Error> {
        let mut rates = Vec::new();
        for rate in &args.rate {
            let parts = rate.split_once('=').and_then(|(name, of)| {
                let (count, base) = of.split_once('/')?;
                Some([name, count, base].map(|part| part.trim().to_owned()))
            });
            let Some([name, count, base]) = parts else {
                return Err(Refusal::new("rate", |l| words(l).msg_disclose_rate(rate)).into());
            };
            rates.push((name, count, base));
        }
        Ok(Self {
            args,
            rates,
            dimensions: Vec::new(),
            keys: Vec::new(),
            grids: Vec::new(),
            warnings: Vec::new(),
        })
    }

    fn is_total(&self, label: &str) -> bool {
        let label = label.trim().to_lowercase();
        TOTALS.contains(&label.as_str())
            || self
                .args
                .total
                .iter()
                .any(|own| own.trim().to_lowercase() == label)
    }

    /// The number of the dimension of that key.
    fn dimension(&mut self, key: String) -> usize {
        if let Some(known) = self.keys.iter().position(|one| *one == key) {
            return known;
        }
        self.keys.push(key);
        self.dimensions.push(Vec::new());
        self.keys.len() - 1
    }

    /// The category of a label: 0 for a total, a new one where it was not there.
    fn category(&mut self, dimension: usize, label: &str) -> u32 {
        let label = label.trim();
        if self.is_total(label) {
            return 0;
        }
        let Some(labels) = self.dimensions.get_mut(dimension) else {
            return 0;
        };
        let known = labels.iter().position(|one| one == label);
        let at = known.unwrap_or_else(|| {
            labels.push(label.to_owned());
            labels.len() - 1
        });
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    pub(super) fn read(&mut self, path: &Path) -> Result<(), Error> {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let bytes = std::fs::read(path)
            .map_err(|why| super::super::unreadable(&path.display().to_string(), &why))?;
        let (table, notices) = reading::files::table(&name, &bytes)?;
        self.warnings
            .extend(notices.iter().map(ToString::to_string));
        let (cells, dimensions) = match &self.args.count {
            Some(count) => self.long(&table, &count.clone())?,
            None => self.wide(&table)?,
        };
        let grid = self.added_up(name, &table, cells, dimensions)?;
        self.grids.push(grid);
        Ok(())
    }

    /// Every file, with places in all dimensions.
    pub(super) fn finish(&mut self) -> Vec<Grid> {
        let grids = std::mem::take(&mut self.grids);
        let dimensions = self.dimensions.len();
        grids
            .into_iter()
            .map(|grid| grid.widened(dimensions))
            .collect()
    }

    /// Cells with their places short of later dimensions; the counts beside them.
    fn wide(&mut self, table: &Table) -> Result<(Vec<Vec<Read>>, Vec<usize>), Error> {
        let is_other = |reading: &Self, column: &str| {
            reading.args.keep.iter().any(|kept| kept == column)
                || reading.rates.iter().any(|(name, ..)| name == column)
        };
        let rates = self.rates.clone();
        let named = rates
            .iter()
            .flat_map(|(name, count, base)| [name, count, base]);
        for column in named.chain(&self.args.keep) {
            reading::files::column(table, column)?;
        }
        let groups: Vec<&String> = table
            .columns
            .iter()
            .skip(1)
            .filter(|column| !is_other(self, column))
            .collect();
        let mut key: Vec<&str> = groups.iter().map(|group| group.trim()).collect();
        key.retain(|group| !self.is_total(group));
        key.sort_unstable();
        let across_key = format!("\u{0}{}", key.join("\u{0}"));
        let down = self.dimension(table.columns.first().cloned().unwrap_or_default());
        // One column of counts is no dimension: the table is a list.
        let across = (key.len() > 1 || groups.len() > 1).then(|| self.dimension(across_key));
        let mut all = Vec::new();
        for row in &table.rows {
            let head = row.cells.first().cloned().unwrap_or_default();
            let first = self.category(down, &head);
            let mut own = vec![Read::Text(head)];
            let place_of = |reading: &mut Self, column: &str| {
                let mut at = vec![(down, first)];
                at.extend(across.map(|across| (across, reading.category(across, column))));
                at
            };
            for (column, text) in table.columns.iter().zip(&row.cells).skip(1) {
                if let Some((_, count, base)) = rates.iter().find(|(name, ..)| name == column) {
                    let mut of = vec![place_of(self, count)];
                    if !is_other(self, base) {
                        of.push(place_of(self, base));
                    }
                    own.push(Read::Rate(text.clone(), of));
                } else if is_other(self, column) {
                    own.push(Read::Text(text.clone()));
                } else {
                    let count = counted(table, row.line, column, text)?;
                    own.push(Read::Count(place_of(self, column), count, row.line));
                }
            }
            all.push(own);
        }
        Ok((all, [Some(down), across].into_iter().flatten().collect()))
    }

    fn long(&mut self, table: &Table, count: &str) -> Result<(Vec<Vec<Read>>, Vec<usize>), Error> {
        let counts = reading::files::column(table, count)?;
        let mut dimensions = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            if at != counts {
                dimensions.push((at, self.dimension(column.trim().to_owned())));
            }
        }
        let mut all = Vec::new();
        for row in &table.rows {
            let mut place = Vec::new();
            for (at, dimension) in &dimensions {
                let label = row.cells.get(*at).cloned().unwrap_or_default();
                place.push((*dimension, self.category(*dimension, &label)));
            }
            let mut own = Vec::new();
            for (at, text) in row.cells.iter().enumerate() {
                own.push(match at == counts {
                    true => {
                        let count = counted(table, row.line, count, text)?;
                        Read::Count(place.clone(), count, row.line)
                    }
                    false => Read::Text(text.clone()),
                });
            }
            all.push(own);
        }
        Ok((
            all,
            dimensions
                .into_iter()
                .map(|(_, dimension)| dimension)
                .collect(),
        ))
    }

    /// Checks that no place is there twice and that what the file says of margins is what they add up to.
    fn added_up(
        &self,
        name: String,
        table: &Table,
        read: Vec<Vec<Read>>,
        mut dimensions: Vec<usize>,
    ) -> Result<Grid, Error> {
        dimensions.sort_unstable();
        let (mut counts, mut said) = (BTreeMap::new(), BTreeMap::new());
        let (mut cells, mut places, mut margins) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
        for row in read {
            let mut own = Vec::new();
            for cell in row {
                own.push(match cell {
                    Read::Text(text) => Cell::Text(text),
                    Read::Rate(text, of) => {
                        Cell::Rate(text, of.iter().map(|at| self.place(at)).collect())
                    }
                    Read::Count(at, count, line) => {
                        let place = self.place(&at);
                        let called = label(&self.dimensions, &place);
                        if places.insert(place.clone(), called.clone()).is_some() {
                            let refusal =
                                Refusal::new("twice", |l| words(l).msg_disclose_twice(&called));
                            return Err(refusal.in_file(&name).at_line(line).into());
                        }
                        margins.insert(totals_of(&dimensions, &place));
                        said.insert(place.clone(), (count, line));
                        if dimensions.iter().all(|at| place.get(*at) != Some(&0)) {
                            counts.insert(place.clone(), count);
                        }
                        Cell::Count(place)
                    }
                });
            }
            cells.push(own);
        }
        let is_margin = |place: &[u32]| totals_of(&dimensions, place).contains(&true);
        for (place, (count, line)) in said.iter().filter(|(place, _)| is_margin(place)) {
            let sum: u64 = counts
                .iter()
                .filter(|(inner, _)| is_in(inner, place))
                .map(|(_, count)| *count)
                .fold(0, u64::saturating_add);
            if sum != *count {
                let called = label(&self.dimensions, place);
                let (count, sum) = (count.to_string(), sum.to_string());
                let refusal =
                    Refusal::new("sum", |l| words(l).msg_disclose_sum(&called, &count, &sum));
                return Err(refusal.in_file(&name).at_line(*line).into());
            }
        }
        Ok(Grid {
            name,
            columns: table.columns.clone(),
            dimensions,
            counts,
            cells,
            places,
            margins,
        })
    }

    fn place(&self, at: &[(usize, u32)]) -> Place {
        let mut place = vec![0; self.dimensions.len()];
        for (dimension, category) in at {
            if let Some(of) = place.get_mut(*dimension) {
                *of = *category;
            }
        }
        place
    }
}

/// A cell that was read; places name the dimensions that they have.
enum Read {
    Text(String),
    Count(Vec<(usize, u32)>, u64, u64),
    Rate(String, Vec<Vec<(usize, u32)>>),
}

/// Whether the inner place is counted at the other.
fn is_in(inner: &[u32], place: &[u32]) -> bool {
    inner
        .iter()
        .zip(place)
        .all(|(inner, at)| *at == 0 || inner == at)
}

fn totals_of(dimensions: &[usize], place: &[u32]) -> Vec<bool> {
    dimensions
        .iter()
        .map(|at| place.get(*at) == Some(&0))
        .collect()
}

fn counted(table: &Table, line: u64, column: &str, text: &str) -> Result<u64, Error> {
    let digits: String = text
        .trim()
        .chars()
        .filter(|letter| *letter != ',')
        .collect();
    digits.parse().map_err(|_| {
        let text: String = text.chars().take(crate::limits::THERE_CHARS_MAX).collect();
        Refusal::new("count", |l| words(l).msg_disclose_not_count(&text, column))
            .in_file(&table.source)
            .at_line(line)
            .into()
    })
}

impl Grid {
    /// Whether the file shows the cell: it names it, or it shows such margins and this one is nobody.
    pub(super) fn is_published(&self, place: &[u32]) -> bool {
        if self.places.contains_key(place) {
            return true;
        }
        self.margins.contains(&totals_of(&self.dimensions, place))
            && !self
                .counts
                .iter()
                .any(|(inner, count)| *count > 0 && is_in(inner, place))
    }

    /// Places say "total" in the dimensions that later files brought.
    fn widened(mut self, dimensions: usize) -> Self {
        let wide = |mut place: Place| {
            place.resize(dimensions, 0);
            place
        };
        self.counts = self
            .counts
            .into_iter()
            .map(|(place, count)| (wide(place), count))
            .collect();
        self.places = self
            .places
            .into_iter()
            .map(|(place, label)| (wide(place), label))
            .collect();
        for cell in self.cells.iter_mut().flatten() {
            match cell {
                Cell::Text(_) => {}
                Cell::Count(place) => place.resize(dimensions, 0),
                Cell::Rate(_, of) => of.iter_mut().for_each(|place| place.resize(dimensions, 0)),
            }
        }
        self
    }

    /// Every count with its place and its labels, in the order of places.
    pub(super) fn labelled(&self) -> impl Iterator<Item = (&Place, &String)> {
        self.places.iter()
    }

    /// The rows as they may be published.
    pub(super) fn written(
        &self,
        profile: Profile,
        at: impl Fn(&[u32]) -> Option<Shown>,
    ) -> Vec<Vec<Value>> {
        let shown = |place: &Place| at(place).unwrap_or(Shown::Withheld);
        let one = |of: &Cell| match of {
            Cell::Text(text) => json!(text),
            Cell::Count(place) => cell(profile, shown(place)),
            Cell::Rate(text, of) => {
                let as_it_is =
                    |place: &Place| matches!(shown(place), Shown::Count(_) | Shown::Rounded(0));
                match (of.iter().all(as_it_is), profile) {
                    (true, _) => json!(text),
                    (false, Profile::Nearest5) => json!(CROSS),
                    (false, _) => json!(STAR),
                }
            }
        };
        self.cells
            .iter()
            .map(|row| row.iter().map(one).collect())
            .collect()
    }
}
