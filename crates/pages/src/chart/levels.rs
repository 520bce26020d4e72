//! A profile: how far each of several things went on the same few rungs, beneath each other.
//!
//! Guarantees that a thing without a level is drawn as having none, never as level nought, and that every row says in words what it
//! shows. It draws no mean, and no order but that of the caller.

use super::{Figure, drawing, or_nothing, say_nothing, wrapped, write_text};
use crate::limits::{
    DRAWING_WIDTH_UNITS, DRAWN_MAX_ROWS, LABEL_LETTER_WIDTH_UNITS, LETTER_WIDTH_UNITS,
    LINE_HEIGHT_UNITS, TEXT_SIZE_UNITS,
};
use crate::{Language, Table};
use std::fmt::Write;

/// What stands on the rungs of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// So many of them are filled.
    Level(u8),
    /// Nobody knows: empty rungs with broken lines.
    Unknown,
    /// Nothing could stand there: no rungs.
    Nothing,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// What it is of, in the language of the page.
    pub label: String,
    /// What it shows, in words.
    pub said: String,
    /// What is drawn.
    pub mark: Mark,
}

const RUNG_HEIGHT_UNITS: usize = 14;
const RUNG_GAP_UNITS: usize = 4;

/// Draws the rows; `most` is the highest level, `table` says the same. `id` is unique in the page.
#[must_use]
pub fn levels(language: Language, id: &str, table: Table, rows: &[Rung], most: u8) -> Figure {
    let mut body = String::new();
    let mut top = 0;
    if rows.is_empty() {
        top = say_nothing(&mut body, language, top);
    }
    for row in rows.get(..DRAWN_MAX_ROWS).unwrap_or(rows) {
        for text in wrapped(&row.label, DRAWING_WIDTH_UNITS / LABEL_LETTER_WIDTH_UNITS) {
            write_text(&mut body, "label", 0, top + TEXT_SIZE_UNITS, &text);
            top += LINE_HEIGHT_UNITS;
        }
        top += RUNG_GAP_UNITS;
        if row.mark != Mark::Nothing {
            rungs(&mut body, row.mark, usize::from(most.max(1)), top);
            top += RUNG_HEIGHT_UNITS + RUNG_GAP_UNITS;
        }
        for text in wrapped(&row.said, DRAWING_WIDTH_UNITS / LETTER_WIDTH_UNITS) {
            write_text(&mut body, "count", 0, top + TEXT_SIZE_UNITS, &text);
            top += LINE_HEIGHT_UNITS;
        }
        top += LINE_HEIGHT_UNITS / 2;
    }
    let said = rows
        .iter()
        .map(|one| format!("{}: {}.", one.label, one.said));
    let description = or_nothing(language, said.collect::<Vec<_>>().join(" "));
    Figure {
        svg: drawing(
            "levels",
            id,
            &table.caption,
            &description,
            top.max(1) + 4,
            &body,
        ),
        title: table.caption.clone(),
        description,
        table,
    }
}

fn rungs(body: &mut String, mark: Mark, most: usize, top: usize) {
    let width = (DRAWING_WIDTH_UNITS - 2) / most - RUNG_GAP_UNITS;
    for at in 0..most {
        let left = 1 + at * (width + RUNG_GAP_UNITS);
        let drawn = match mark {
            Mark::Level(level) if at < usize::from(level) => "class=\"bar\" fill=\"currentColor\"",
            Mark::Unknown => "fill=\"none\" stroke-dasharray=\"3 4\"",
            _ => "fill=\"none\"",
        };
        let _ = write!(
            body,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{RUNG_HEIGHT_UNITS}\" {drawn} stroke=\"currentColor\"/>"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(mark: Mark) -> Rung {
        Rung {
            label: "Learning & doing".to_owned(),
            said: "said".to_owned(),
            mark,
        }
    }

    fn drawn(rows: &[Rung]) -> String {
        let table = Table {
            caption: "Profile".to_owned(),
            columns: vec![],
            rows: vec![],
        };
        levels(Language::En, "p", table, rows, 4).svg
    }

    #[test]
    fn a_level_fills_its_rungs_and_an_unknown_one_is_not_drawn_as_nought() {
        let three = drawn(&[row(Mark::Level(3))]);
        assert_eq!(three.matches("<rect").count(), 4);
        assert_eq!(three.matches("class=\"bar\"").count(), 3);
        let nought = drawn(&[row(Mark::Level(0))]);
        let unknown = drawn(&[row(Mark::Unknown)]);
        assert_eq!(nought.matches("dasharray").count(), 0);
        assert_eq!(unknown.matches("dasharray").count(), 4);
        assert_eq!(drawn(&[row(Mark::Nothing)]).matches("<rect").count(), 0);
        assert!(three.contains("Learning &amp; doing: said."));
    }

    #[test]
    fn no_row_says_that_there_is_none() {
        assert!(drawn(&[]).contains("<desc"));
    }
}
