//! Which delimiter a table has, from its opening: the one that gives most rows the same number of cells, and then the most cells.

use crate::csv_cells::{Cells, RawRow};
use crate::limits::{Limits, OPENING_BYTES, SNIFFED_ROWS_MAX};

/// What the opening of a table tells of its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sniffed {
    pub(crate) delimiter: u8,
    pub(crate) comments: bool,
    /// Columns, where all rows looked at have as many; else 1.
    pub(crate) columns: usize,
}

/// Tells the delimiter, and whether the file opens with comment lines.
pub(crate) fn sniff(opening: &[u8]) -> Sniffed {
    let commented = opening.starts_with(b"#");
    let mut best = (0, 0, 0);
    let mut sniffed = Sniffed {
        delimiter: b',',
        comments: false,
        columns: 1,
    };
    for delimiter in *b",;\t|" {
        if best.0 == 1 && !opening.contains(&delimiter) {
            continue; // would give one column alone, which is no better
        }
        let counts = cell_counts(opening, delimiter, commented);
        let header = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|&&count| count == header).count();
        let share = alike * 1000 / counts.len().max(1);
        let score = (usize::from(header > 1), share, header);
        if score > best {
            best = score;
            let columns = if alike == counts.len() && counts.len() > 1 {
                header
            } else {
                1
            };
            sniffed = Sniffed {
                delimiter,
                comments: commented,
                columns,
            };
        }
    }
    if commented {
        // A header such as "#,name,answer" is one, not a comment.
        let first = cell_counts(opening, sniffed.delimiter, false)
            .first()
            .copied();
        let second = cell_counts(opening, sniffed.delimiter, true)
            .first()
            .copied();
        sniffed.comments = first != second && second.is_some();
    }
    sniffed
}

fn cell_counts(opening: &[u8], delimiter: u8, comments: bool) -> Vec<usize> {
    // More columns than are read are still the truth about the delimiter: the table is refused later.
    let limits = Limits {
        columns_max: usize::MAX,
        ..Limits::default()
    };
    let mut cells = Cells::new("", opening, delimiter, comments, &limits);
    let mut row = RawRow::default();
    let mut counts = Vec::new();
    while counts.len() <= SNIFFED_ROWS_MAX && matches!(cells.next_row(&mut row), Ok(true)) {
        if !row.is_blank() {
            counts.push(row.len());
        }
    }
    if opening.len() >= OPENING_BYTES && counts.len() > 1 && counts.len() <= SNIFFED_ROWS_MAX {
        counts.pop(); // cut in the middle
    }
    counts
}
