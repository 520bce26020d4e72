//! Drawings, each with the same data as a table: the flow of submissions, grouped bars, estimates with their intervals, and profiles
//! of levels.
//!
//! Guarantees the same bytes for the same values; a title, a description and a table in words; no style,
//! script or colour of its own, so the page's stylesheet and its dark side apply; letters that stay
//! legible on a phone, because the drawing is narrow and the labels stand above the bars.
//! Does not decide which rows matter: beyond `limits::DRAWN_MAX_ROWS` only the table goes on.

mod intervals;
mod levels;

pub use intervals::{Interval, intervals};
pub use levels::{Mark, Rung, levels};

use std::fmt::Write;

use crate::limits::{
    DRAWING_WIDTH_UNITS, DRAWN_MAX_ROWS, LABEL_LETTER_WIDTH_UNITS, LABEL_MAX_LETTERS,
    LETTER_WIDTH_UNITS, LINE_HEIGHT_UNITS, TEXT_SIZE_UNITS,
};
use crate::{Column, Language, Table, say, words};

/// A drawing and its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it shows, in the language of the page.
    pub title: String,
    /// The same in sentences, for those who cannot see it.
    pub description: String,
    /// A whole `<svg>` element, safe to place in a page.
    pub svg: String,
    /// The same data.
    pub table: Table,
}

/// A count as it always comes, with what was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What was counted, in the language of the page.
    pub label: String,
    /// Submissions.
    pub submissions: u64,
    /// Distinct texts; nothing where nobody outside can tell, because the texts are not published.
    pub distinct_texts: Option<u64>,
}

impl Counted {
    /// A count.
    pub fn new(label: impl Into<String>, submissions: u64, distinct_texts: u64) -> Self {
        Self {
            label: label.into(),
            submissions,
            distinct_texts: Some(distinct_texts),
        }
    }

    /// A count of submissions whose texts are not published.
    pub fn submissions_only(label: impl Into<String>, submissions: u64) -> Self {
        Self {
            label: label.into(),
            submissions,
            distinct_texts: None,
        }
    }

    fn both(&self, language: Language) -> String {
        match self.distinct_texts {
            Some(texts) => say::both_counts(language, self.submissions, texts),
            None => say::submissions(language, self.submissions),
        }
    }
}

/// A step on the way from what arrived to what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is there at this step.
    pub kept: Counted,
    /// What left the way after this step; the label says why.
    pub set_aside: Vec<Counted>,
}

const MARGIN_UNITS: usize = 2;
const PADDING_UNITS: usize = 12;
const GAP_UNITS: usize = 26;
const INDENT_UNITS: usize = 52;
const BAR_HEIGHT_UNITS: usize = 20;

/// The flow of submissions, after the PRISMA 2020 flow diagram (Page and others, BMJ 2021;372:n71): boxes
/// downwards, with what was set aside branching off before the next box.
/// `id` is unique in the page.
#[must_use]
pub fn flow(language: Language, id: &str, title: &str, steps: &[Step]) -> Figure {
    let mut body = String::new();
    let mut top = MARGIN_UNITS;
    let drawn = steps.get(..DRAWN_MAX_ROWS).unwrap_or(steps);
    for (index, step) in drawn.iter().enumerate() {
        let last = index + 1 == drawn.len();
        top = step_of_flow(&mut body, language, step, top, last);
    }
    if steps.is_empty() {
        top = say_nothing(&mut body, language, top);
    }
    let description = steps
        .iter()
        .map(|step| {
            let mut sentence = format!("{}: {}.", step.kept.label, step.kept.both(language));
            for aside in &step.set_aside {
                let _ = write!(
                    sentence,
                    " {}: {}: {}.",
                    words(language).msg_chart_set_aside(),
                    aside.label,
                    aside.both(language)
                );
            }
            sentence
        })
        .collect::<Vec<_>>()
        .join(" ");
    let description = or_nothing(language, description);
    let svg = drawing("flow", id, title, &description, top + MARGIN_UNITS, &body);
    Figure {
        title: title.to_owned(),
        description,
        svg,
        table: table_of_flow(language, title, steps),
    }
}

/// Draws one step and what leaves it; gives where the next one begins.
fn step_of_flow(
    body: &mut String,
    language: Language,
    step: &Step,
    top: usize,
    last: bool,
) -> usize {
    let width = DRAWING_WIDTH_UNITS - 2 * MARGIN_UNITS;
    let bottom = boxed(
        body,
        "kept",
        &step.kept,
        language,
        (MARGIN_UNITS, top, width),
    );
    let trunk = MARGIN_UNITS + INDENT_UNITS / 2;
    let mut next = bottom;
    let mut branch = bottom;
    for aside in &step.set_aside {
        let box_top = next + GAP_UNITS / 2;
        let left = MARGIN_UNITS + INDENT_UNITS;
        let room = DRAWING_WIDTH_UNITS - left - MARGIN_UNITS;
        next = boxed(body, "aside", aside, language, (left, box_top, room));
        branch = box_top.midpoint(next);
        line(body, (trunk, branch), (left, branch));
    }
    if last {
        if branch > bottom {
            line(body, (trunk, bottom), (trunk, branch));
        }
        return next;
    }
    let end = next + GAP_UNITS;
    line(body, (trunk, bottom), (trunk, end - 7));
    let _ = write!(
        body,
        "<path class=\"head\" fill=\"currentColor\" d=\"M{} {}h12l-6 8z\"/>",
        trunk - 6,
        end - 8
    );
    end
}

/// A box with a label and both counts; `place` is left, top and width. Gives its lower edge.
fn boxed(
    body: &mut String,
    class: &str,
    counted: &Counted,
    language: Language,
    place: (usize, usize, usize),
) -> usize {
    let (left, top, width) = place;
    let room = width - 2 * PADDING_UNITS;
    let label = wrapped(&counted.label, room / LABEL_LETTER_WIDTH_UNITS);
    let counts = wrapped(&counted.both(language), room / LETTER_WIDTH_UNITS);
    let height = (label.len() + counts.len()) * LINE_HEIGHT_UNITS + 2 * PADDING_UNITS - 4;
    let _ = write!(
        body,
        "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"3\" fill=\"none\" stroke=\"currentColor\"/>"
    );
    let mut baseline = top + PADDING_UNITS + TEXT_SIZE_UNITS - 3;
    for (lines, weight) in [(label, "label"), (counts, "value")] {
        for text in lines {
            write_text(body, weight, left + PADDING_UNITS, baseline, &text);
            baseline += LINE_HEIGHT_UNITS;
        }
    }
    top + height
}

fn table_of_flow(language: Language, title: &str, steps: &[Step]) -> Table {
    let w = words(language);
    let mut rows = Vec::new();
    for step in steps {
        rows.push(row(&step.kept, Some(w.msg_chart_kept())));
        for aside in &step.set_aside {
            rows.push(row(aside, Some(w.msg_chart_set_aside())));
        }
    }
    let mut columns = columns(language, w.msg_chart_step());
    columns.insert(
        1,
        Column {
            text: w.msg_chart_state(),
            numbers: false,
        },
    );
    Table {
        caption: title.to_owned(),
        columns,
        rows,
    }
}

/// Horizontal bars, two for each category: submissions filled, distinct texts hatched, each with its count.
/// `id` is unique in the page.
#[must_use]
pub fn bars(language: Language, id: &str, title: &str, categories: &[Counted]) -> Figure {
    let drawn = categories.get(..DRAWN_MAX_ROWS).unwrap_or(categories);
    let most = drawn
        .iter()
        .map(|c| c.submissions.max(c.distinct_texts.unwrap_or(0)))
        .max()
        .unwrap_or(0)
        .max(1);
    let counts_width = longest_count(language, drawn) * LETTER_WIDTH_UNITS;
    let room = (DRAWING_WIDTH_UNITS - PADDING_UNITS).saturating_sub(counts_width);
    let mut body = format!(
        "<defs><pattern id=\"{id}-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hatch\" width=\"3\" height=\"7\" fill=\"currentColor\"/></pattern></defs>",
        id = escaped(id)
    );
    let mut top = 0;
    for category in drawn {
        for text in wrapped(
            &category.label,
            DRAWING_WIDTH_UNITS / LABEL_LETTER_WIDTH_UNITS,
        ) {
            write_text(&mut body, "label", 0, top + TEXT_SIZE_UNITS, &text);
            top += LINE_HEIGHT_UNITS;
        }
        top += 6;
        let hatch = format!("url(#{}-hatch)", escaped(id));
        let submissions = (
            "bar",
            "currentColor",
            category.submissions,
            say::submissions(language, category.submissions),
        );
        let texts = category.distinct_texts.map(|number| {
            (
                "bar-texts",
                &*hatch,
                number,
                say::distinct_texts(language, number),
            )
        });
        for (class, fill, number, said) in std::iter::once(submissions).chain(texts) {
            let width = scaled(number, most, room);
            if width > 0 {
                let _ = write!(
                    body,
                    "<rect class=\"{class}\" x=\"1\" y=\"{top}\" width=\"{width}\" height=\"{BAR_HEIGHT_UNITS}\" fill=\"{fill}\" stroke=\"currentColor\"/>"
                );
            }
            write_text(&mut body, "count", width + 9, top + 16, &said);
            top += BAR_HEIGHT_UNITS + 4;
        }
        top += 14;
    }
    if categories.is_empty() {
        top = say_nothing(&mut body, language, top);
    }
    let description = categories
        .iter()
        .map(|category| format!("{}: {}.", category.label, category.both(language)))
        .collect::<Vec<_>>()
        .join(" ");
    let description = or_nothing(language, description);
    let svg = drawing("bars", id, title, &description, top.max(1), &body);
    let table = Table {
        caption: title.to_owned(),
        columns: columns(language, words(language).msg_chart_category()),
        rows: categories
            .iter()
            .map(|category| row(category, None))
            .collect(),
    };
    Figure {
        title: title.to_owned(),
        description,
        svg,
        table,
    }
}

/// Letters of the longest count that stands behind a bar.
fn longest_count(language: Language, categories: &[Counted]) -> usize {
    categories
        .iter()
        .flat_map(|c| {
            [
                say::submissions(language, c.submissions),
                say::distinct_texts(language, c.distinct_texts.unwrap_or(0)),
            ]
        })
        .map(|said| said.chars().count() + 1)
        .max()
        .unwrap_or(0)
}

/// The length of a bar, rounded; a count above nothing is never drawn as nothing.
fn scaled(number: u64, most: u64, room: usize) -> usize {
    let room = u128::try_from(room).unwrap_or(0);
    let width = (u128::from(number) * room * 2 + u128::from(most)) / (u128::from(most) * 2);
    usize::try_from(width)
        .unwrap_or(0)
        .max(usize::from(number > 0) * 2)
}

/// An empty drawing says in words that it is empty; gives where the drawing goes on.
fn say_nothing(body: &mut String, language: Language, top: usize) -> usize {
    write_text(
        body,
        "count",
        0,
        top + TEXT_SIZE_UNITS,
        &words(language).msg_chart_none(),
    );
    top + LINE_HEIGHT_UNITS
}

fn or_nothing(language: Language, description: String) -> String {
    if description.is_empty() {
        words(language).msg_chart_none()
    } else {
        description
    }
}

fn columns(language: Language, first: String) -> Vec<Column> {
    let w = words(language);
    vec![
        Column {
            text: first,
            numbers: false,
        },
        Column {
            text: w.msg_submissions(),
            numbers: true,
        },
        Column {
            text: w.msg_distinct_texts(),
            numbers: true,
        },
    ]
}

fn row(counted: &Counted, state: Option<String>) -> Vec<String> {
    let mut cells = vec![counted.label.clone()];
    cells.extend(state);
    cells.extend([
        say::count(counted.submissions),
        counted
            .distinct_texts
            .map_or_else(|| "–".to_owned(), say::count),
    ]);
    cells
}

fn drawing(
    class: &str,
    id: &str,
    title: &str,
    description: &str,
    height: usize,
    body: &str,
) -> String {
    let (id, title, description) = (escaped(id), escaped(title), escaped(description));
    format!(
        "<svg class=\"drawing drawing--{class}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 0 {DRAWING_WIDTH_UNITS} {height}\" width=\"{DRAWING_WIDTH_UNITS}\" height=\"{height}\" font-size=\"{TEXT_SIZE_UNITS}\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc>{body}</svg>"
    )
}

fn line(body: &mut String, from: (usize, usize), to: (usize, usize)) {
    let _ = write!(
        body,
        "<path class=\"way\" fill=\"none\" stroke=\"currentColor\" d=\"M{} {}L{} {}\"/>",
        from.0, from.1, to.0, to.1
    );
}

fn write_text(body: &mut String, class: &str, x: usize, y: usize, text: &str) {
    let _ = write!(
        body,
        "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" fill=\"currentColor\">{}</text>",
        escaped(text)
    );
}

/// Lines of at most `letters` letters, broken at spaces, or inside a word that is longer than a line.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let letters = letters.max(1);
    let short: String = if text.chars().count() > LABEL_MAX_LETTERS {
        text.chars()
            .take(LABEL_MAX_LETTERS - 1)
            .chain(['…'])
            .collect()
    } else {
        text.to_owned()
    };
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    for word in short.split_whitespace() {
        let mut rest: Vec<char> = word.chars().collect();
        if !current.is_empty() && current.chars().count() + 1 + rest.len() > letters {
            lines.push(std::mem::take(&mut current));
        }
        while rest.len() > letters {
            lines.push(rest.drain(..letters).collect());
        }
        if !current.is_empty() && !rest.is_empty() {
            current.push(' ');
        }
        current.extend(rest);
    }
    if !current.is_empty() || lines.is_empty() {
        lines.push(current);
    }
    lines
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
