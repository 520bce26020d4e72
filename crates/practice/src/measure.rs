//! From a table as a council keeps it to measurements: which column is what is proposed from the columns' names, and chosen by a
//! person.
//!
//! Guarantees: nothing is guessed silently, since what was proposed is shown before anything is computed; a measurement keeps the
//! line it came from. It deliberately changes no cell.

use crate::difference::{self, Row, Start};
use crate::words::words;
use commission::{Error, Refusal};
use ingest::{Table, TableRow};

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A row a person or place, with one column for before and one for after.
    Wide,
    /// A row a measurement.
    Long,
}

/// What a column is. The words are those of `practice difference`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who or what was measured.
    Unit,
    /// The value before, of a wide table.
    Before,
    /// The value after, of a wide table.
    After,
    /// The value, of a long table.
    Value,
    /// When it was measured, of a long table.
    Time,
    /// Who took part, and who stands for comparison.
    Arm,
    /// For a count, the time or the number of people at risk, of a long table.
    Exposure,
    /// Which outcome, of a long table.
    Outcome,
}

impl Part {
    /// Every part, in the order in which they are asked for.
    pub const ALL: [Self; 8] = [
        Self::Unit,
        Self::Before,
        Self::After,
        Self::Value,
        Self::Time,
        Self::Arm,
        Self::Exposure,
        Self::Outcome,
    ];

    /// Its name, in forms and as a column of a long table.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Before => "before",
            Self::After => "after",
            Self::Value => "value",
            Self::Time => "time",
            Self::Arm => "arm",
            Self::Exposure => "exposure",
            Self::Outcome => "outcome",
        }
    }

    /// Whether a table of that layout may have it.
    #[must_use]
    pub fn stands_in(self, layout: Layout) -> bool {
        match self {
            Self::Unit | Self::Arm => true,
            Self::Before | Self::After => layout == Layout::Wide,
            Self::Value | Self::Time | Self::Exposure | Self::Outcome => layout == Layout::Long,
        }
    }

    /// Words that the name of such a column has, in English and Welsh, without case.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Unit => &[
                "unit",
                "id",
                "person",
                "client",
                "ref",
                "reference",
                "case",
                "household",
                "participant",
                "uned",
                "unigolyn",
                "cyfeirnod",
                "achos",
                "cyfranogwr",
            ],
            Self::Before => &["before", "pre", "baseline", "entry", "t0", "cyn", "dechrau"],
            Self::After => &[
                "after", "post", "follow", "followup", "exit", "t1", "wedi", "diwedd",
            ],
            Self::Value => &[
                "value",
                "score",
                "result",
                "count",
                "events",
                "gwerth",
                "sgôr",
                "canlyniad",
            ],
            Self::Time => &[
                "time", "when", "date", "period", "month", "week", "amser", "dyddiad", "cyfnod",
                "mis",
            ],
            Self::Arm => &["arm", "group", "cohort", "grŵp", "cangen", "carfan"],
            Self::Exposure => &[
                "exposure",
                "population",
                "person-months",
                "hours",
                "poblogaeth",
                "oriau",
            ],
            Self::Outcome => &["outcome", "measure", "indicator", "mesur", "dangosydd"],
        }
    }
}

/// What each column was said to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    columns: [Option<usize>; Part::ALL.len()],
}

impl Chosen {
    /// The place of the column that is this part.
    #[must_use]
    pub fn place(&self, part: Part) -> Option<usize> {
        self.columns.get(part as usize).copied().flatten()
    }

    /// Says which column is this part.
    #[must_use]
    pub fn with(mut self, part: Part, place: Option<usize>) -> Self {
        if let Some(column) = self.columns.get_mut(part as usize) {
            *column = place;
        }
        self
    }
}

/// What the columns seem to be, by their names; no column is two things.
#[must_use]
pub fn proposed(table: &Table) -> (Layout, Chosen) {
    let mut chosen = Chosen::default();
    let mut taken = Vec::new();
    for part in Part::ALL {
        let is_it = |(_, name): &(usize, &String)| {
            let lower = name.to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
            words.any(|word| part.names().contains(&word))
        };
        let mut found = table
            .columns
            .iter()
            .enumerate()
            .filter(is_it)
            .map(|(place, _)| place);
        let place = found.find(|place| !taken.contains(place));
        taken.extend(place);
        chosen = chosen.with(part, place);
    }
    let is_wide = chosen.place(Part::Before).is_some() && chosen.place(Part::After).is_some();
    (if is_wide { Layout::Wide } else { Layout::Long }, chosen)
}

/// The measurements of a table, each with the line it came from.
///
/// # Errors
/// A refusal where a column that must be there was not chosen, or for each line that must be put right.
pub fn measurements(
    table: &Table,
    layout: Layout,
    chosen: &Chosen,
    start: Option<Start>,
) -> Result<(Table, Vec<Row>), Error> {
    let long = match layout {
        Layout::Long => long(table, chosen)?,
        Layout::Wide => wide(table, chosen)?,
    };
    let rows = difference::read(&long, start)?;
    Ok((long, rows))
}

fn must(chosen: &Chosen, part: Part) -> Result<usize, Refusal> {
    let say = |language| {
        let w = words(language);
        match part {
            Part::Before => w.msg_measure_choose_before(),
            Part::After => w.msg_measure_choose_after(),
            _ => w.msg_measure_choose_value(),
        }
    };
    chosen
        .place(part)
        .ok_or_else(|| Refusal::new(part.word(), say))
}

/// The columns that were chosen, under the names of `practice difference`.
fn long(table: &Table, chosen: &Chosen) -> Result<Table, Refusal> {
    must(chosen, Part::Value)?;
    let parts = Part::ALL
        .into_iter()
        .filter(|part| part.stands_in(Layout::Long));
    let kept: Vec<(Part, usize)> = parts
        .filter_map(|part| Some((part, chosen.place(part)?)))
        .collect();
    let row = |row: &TableRow| TableRow {
        line: row.line,
        cells: kept.iter().map(|(_, place)| cell(row, *place)).collect(),
    };
    Ok(Table {
        columns: kept
            .iter()
            .map(|(part, _)| part.word().to_owned())
            .collect(),
        rows: table.rows.iter().map(row).collect(),
        ..named(table)
    })
}

/// Two measurements of each row: before and after.
fn wide(table: &Table, chosen: &Chosen) -> Result<Table, Refusal> {
    let (before, after) = (must(chosen, Part::Before)?, must(chosen, Part::After)?);
    if before == after {
        return Err(Refusal::new(Part::After.word(), |l| {
            words(l).msg_measure_same_column()
        }));
    }
    let (unit, arm) = (chosen.place(Part::Unit), chosen.place(Part::Arm));
    let mut rows = Vec::with_capacity(2 * table.rows.len());
    for (number, row) in (1_u64..).zip(&table.rows) {
        let unit = unit.map_or_else(|| number.to_string(), |place| cell(row, place));
        let arm = arm.map_or_else(String::new, |place| cell(row, place));
        for (time, place) in [("before", before), ("after", after)] {
            rows.push(TableRow {
                line: row.line,
                cells: vec![unit.clone(), arm.clone(), time.to_owned(), cell(row, place)],
            });
        }
    }
    Ok(Table {
        columns: ["unit", "arm", "time", "value"].map(str::to_owned).to_vec(),
        rows,
        ..named(table)
    })
}

fn named(table: &Table) -> Table {
    Table {
        source: table.source.clone(),
        name: table.name.clone(),
        columns: Vec::new(),
        rows: Vec::new(),
    }
}

fn cell(row: &TableRow, place: usize) -> String {
    row.cells.get(place).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[&str], rows: &[&[&str]]) -> Table {
        let row = |(line, cells): (u64, &&[&str])| TableRow {
            line,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        Table {
            source: "visits.csv".to_owned(),
            name: None,
            columns: columns.iter().map(|name| (*name).to_owned()).collect(),
            rows: (2..).zip(rows).map(row).collect(),
        }
    }

    #[test]
    fn columns_are_known_by_their_names_in_either_language() {
        let (layout, chosen) = proposed(&table(
            &["Client ref", "Score (before)", "Score - after", "Group"],
            &[],
        ));
        assert_eq!(layout, Layout::Wide);
        let places =
            [Part::Unit, Part::Before, Part::After, Part::Arm].map(|part| chosen.place(part));
        assert_eq!(places, [Some(0), Some(1), Some(2), Some(3)]);
        let (layout, chosen) = proposed(&table(&["Achos", "Dyddiad", "Sgôr"], &[]));
        assert_eq!(layout, Layout::Long);
        let places = [Part::Unit, Part::Time, Part::Value].map(|part| chosen.place(part));
        assert_eq!(places, [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn a_row_with_before_and_after_is_two_measurements_of_its_line() {
        let table = table(&["who", "b", "a"], &[&["A", "3", "5"], &["B", "4", ""]]);
        let chosen = Chosen::default()
            .with(Part::Unit, Some(0))
            .with(Part::Before, Some(1))
            .with(Part::After, Some(2));
        let (long, rows) = measurements(&table, Layout::Wide, &chosen, None).unwrap();
        let said: Vec<_> = rows
            .iter()
            .map(|row| (row.unit.as_str(), row.time.after, row.value))
            .collect();
        assert_eq!(
            said,
            [
                ("A", false, Some(3.0)),
                ("A", true, Some(5.0)),
                ("B", false, Some(4.0)),
                ("B", true, None)
            ]
        );
        assert_eq!(
            long.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
            [2, 2, 3, 3]
        );
    }

    #[test]
    fn a_column_that_must_be_there_is_asked_for() {
        let table = table(&["who", "b", "a"], &[&["A", "3", "x"]]);
        for (layout, chosen, field) in [
            (Layout::Long, Chosen::default(), "value"),
            (
                Layout::Wide,
                Chosen::default().with(Part::After, Some(2)),
                "before",
            ),
            (
                Layout::Wide,
                Chosen::default()
                    .with(Part::Before, Some(2))
                    .with(Part::After, Some(2)),
                "after",
            ),
        ] {
            let Err(Error::Refused(refusals)) = measurements(&table, layout, &chosen, None) else {
                unreachable!("it was taken");
            };
            assert_eq!(refusals[0].code, field);
        }
        let chosen = Chosen::default().with(Part::Value, Some(2));
        let Err(Error::Refused(refusals)) = measurements(&table, Layout::Long, &chosen, None)
        else {
            unreachable!("a letter was taken for a number");
        };
        assert_eq!(refusals[0].spot.line, Some(2));
    }
}
