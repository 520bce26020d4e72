//! Estimates with their intervals beside the line of no difference (a forest plot, after Lewis and Clarke, BMJ 2001;322:1479).
//!
//! Guarantees that every estimate is drawn on one scale with the line, and says its figures in words beneath. It does not decide
//! what scale that is: a caller who shows ratios gives their logarithms.

use super::{Figure, drawing, escaped, line, or_nothing, say_nothing, wrapped, write_text};
use crate::limits::{
    DRAWING_WIDTH_UNITS, DRAWN_MAX_ROWS, LABEL_LETTER_WIDTH_UNITS, LETTER_WIDTH_UNITS,
    LINE_HEIGHT_UNITS, TEXT_SIZE_UNITS,
};
use crate::{Language, Table};
use std::fmt::Write;

/// An estimate.
#[derive(Debug, Clone, PartialEq)]
pub struct Interval {
    /// What was estimated, in the language of the page.
    pub label: String,
    /// Its figures, in the language of the page.
    pub said: String,
    /// Where lower limit, estimate and upper limit stand on the scale.
    pub at: [f64; 3],
}

/// Room at either end of the scale, for the marks.
const END_UNITS: usize = 12;
const MARK_UNITS: usize = 6;
const ROW_UNITS: usize = 24;
/// Shares of the scale are counted in thousandths, so that the same values give the same bytes.
const SCALE_PARTS: f64 = 1_000.0;

/// Draws the estimates beneath each other. `none` is where no difference stands, with what to call it; `table` says the same.
/// `id` is unique in the page.
#[must_use]
pub fn intervals(
    language: Language,
    id: &str,
    table: Table,
    estimates: &[Interval],
    none: (f64, &str),
) -> Figure {
    let drawn = estimates.get(..DRAWN_MAX_ROWS).unwrap_or(estimates);
    let scale = Scale::over(drawn, none.0);
    let mut body = String::new();
    let mut top = 0;
    let mut marks = String::new();
    if drawn.is_empty() {
        top = say_nothing(&mut body, language, top);
    } else {
        top = name_the_line(&mut body, none.1, scale.x(none.0));
    }
    let line_top = top;
    for estimate in drawn {
        let room = DRAWING_WIDTH_UNITS / LABEL_LETTER_WIDTH_UNITS;
        for text in wrapped(&estimate.label, room) {
            write_text(&mut body, "label", 0, top + TEXT_SIZE_UNITS, &text);
            top += LINE_HEIGHT_UNITS;
        }
        mark(
            &mut marks,
            estimate.at.map(|value| scale.x(value)),
            top + ROW_UNITS / 2,
        );
        top += ROW_UNITS;
        for text in wrapped(&estimate.said, DRAWING_WIDTH_UNITS / LETTER_WIDTH_UNITS) {
            write_text(&mut body, "count", 0, top + TEXT_SIZE_UNITS, &text);
            top += LINE_HEIGHT_UNITS;
        }
        top += LINE_HEIGHT_UNITS / 2;
    }
    let mut under = String::new();
    if !drawn.is_empty() {
        let x = scale.x(none.0);
        let _ = write!(
            under,
            "<path fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"5 4\" d=\"M{x} {line_top}V{top}\"/>"
        );
    }
    let said = estimates
        .iter()
        .map(|one| format!("{}: {}.", one.label, one.said));
    let description = or_nothing(language, said.collect::<Vec<_>>().join(" "));
    let body = format!("{under}{body}{marks}");
    Figure {
        svg: drawing(
            "intervals",
            id,
            &table.caption,
            &description,
            top + 4,
            &body,
        ),
        title: table.caption.clone(),
        description,
        table,
    }
}

/// Writes what the line means beside where it begins; gives where that is.
fn name_the_line(body: &mut String, name: &str, x: usize) -> usize {
    let anchor = match x * 3 / DRAWING_WIDTH_UNITS {
        0 => "start",
        1 => "middle",
        _ => "end",
    };
    let _ = write!(
        body,
        "<text class=\"count\" x=\"{x}\" y=\"{TEXT_SIZE_UNITS}\" text-anchor=\"{anchor}\" fill=\"currentColor\">{}</text>",
        escaped(name)
    );
    LINE_HEIGHT_UNITS + 4
}

/// An interval with its ends, and a square on the estimate.
fn mark(body: &mut String, [lower, estimate, upper]: [usize; 3], y: usize) {
    line(body, (lower, y), (upper, y));
    for x in [lower, upper] {
        line(body, (x, y - MARK_UNITS), (x, y + MARK_UNITS));
    }
    let _ = write!(
        body,
        "<rect class=\"bar\" x=\"{}\" y=\"{}\" width=\"{size}\" height=\"{size}\" fill=\"currentColor\"/>",
        estimate.saturating_sub(MARK_UNITS),
        y - MARK_UNITS,
        size = 2 * MARK_UNITS
    );
}

/// Values to units of the drawing.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    /// A scale that holds every value that is a number.
    fn over(estimates: &[Interval], none: f64) -> Self {
        let values = estimates.iter().flat_map(|one| one.at).chain([none]);
        let (mut least, mut most) = (none, none);
        for value in values.filter(|value| value.is_finite()) {
            least = least.min(value);
            most = most.max(value);
        }
        Self { least, most }
    }

    /// A value that is no number stands at the end towards which it goes.
    fn x(&self, value: f64) -> usize {
        let room = DRAWING_WIDTH_UNITS - 2 * END_UNITS;
        let width = self.most - self.least;
        if width <= 0.0 || value.is_nan() {
            return DRAWING_WIDTH_UNITS / 2;
        }
        let share = ((value - self.least) / width).clamp(0.0, 1.0);
        let parts = (share * SCALE_PARTS).round() as usize;
        END_UNITS + parts * room / SCALE_PARTS as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        Table {
            caption: "Change in \"score\"".to_owned(),
            columns: vec![],
            rows: vec![],
        }
    }

    fn one(at: [f64; 3]) -> Interval {
        Interval {
            label: "Score <all>".to_owned(),
            said: "1.5 (0.5 to 2.5)".to_owned(),
            at,
        }
    }

    #[test]
    fn an_interval_that_leaves_out_no_difference_stands_beside_the_line() {
        let scale = Scale::over(&[one([0.5, 1.5, 2.5])], 0.0);
        assert!(scale.x(0.0) < scale.x(0.5));
        assert!(scale.x(0.5) < scale.x(1.5));
        assert_eq!(scale.x(2.5), DRAWING_WIDTH_UNITS - END_UNITS);
        assert_eq!(scale.x(f64::INFINITY), scale.x(2.5));
    }

    #[test]
    fn what_is_drawn_is_said_and_escaped() {
        let figure = intervals(
            Language::En,
            "d",
            table(),
            &[one([0.5, 1.5, 2.5])],
            (0.0, "none"),
        );
        assert!(figure.svg.contains("Score &lt;all&gt;: 1.5 (0.5 to 2.5)."));
        assert!(figure.svg.contains("Change in &quot;score&quot;"));
        let nothing = intervals(Language::Cy, "d", table(), &[], (0.0, "none"));
        assert!(nothing.svg.contains("Nid oes dim"));
        let same = intervals(Language::En, "d", table(), &[one([0.0; 3])], (0.0, "none"));
        assert!(same.svg.contains(&format!("M{} ", DRAWING_WIDTH_UNITS / 2)));
    }
}
