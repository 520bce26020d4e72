//! The glyphs of a page as lines and paragraphs.
//!
//! The order is that in which the page is drawn: programs write columns and boxes one after the other, and guessing another order from places
//! alone goes wrong where it matters. Blanks that are only a distance become blanks, wide ones tabs. Fields of a form stand where
//! their lines belong on the page.

use crate::pdf_draw::{Drawn, Glyph};

/// Distances in heights of the font: beyond the first a blank, beyond the second a tab.
const BLANK: f64 = 0.17;
const TAB: f64 = 2.0;
/// How far a glyph may stand off the base of its line: raised numbers do.
const OFF_BASE: f64 = 0.45;
/// Times the usual distance of lines from which a paragraph begins.
const PARAGRAPH: f64 = 1.3;
/// How much letters may differ in height within a paragraph.
const OTHER_SIZE: f64 = 1.2;

/// Heights of the font: in a narrower column no line is taken to go on in the next.
const COLUMN: f64 = 12.0;
/// What leads from a heading to its page in a list of contents.
const LEADER: &str = ". . .";

/// Words on one base.
#[derive(Debug)]
struct Line {
    text: String,
    left: f64,
    right: f64,
    base: f64,
    size: f64,
    along: (f64, f64),
    /// How wide its first word is.
    first_word: f64,
    in_first_word: bool,
    /// Where the glyph before began, to know one that is drawn twice to look bold.
    before: (f64, String),
}

/// The words of a page: lines of paragraphs, paragraphs with a blank line between.
pub(crate) fn paragraphs(drawn: Drawn) -> String {
    let mut all = lines(&drawn.glyphs);
    for field in lines(&drawn.fields) {
        let after = all
            .iter()
            .rposition(|line| line.base >= field.base - field.size / 2.0);
        let at = after.map_or(0, |at| at + 1);
        match after.and_then(|at| all.get_mut(at)) {
            Some(line) if line.is_beside(&field) => line.join(field),
            _ => all.insert(at, field),
        }
    }
    joined(&all)
}

fn lines(glyphs: &[Glyph]) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    for glyph in glyphs {
        let (from, base) = Line::place(glyph.along, glyph.from);
        if let Some(line) = all
            .last_mut()
            .filter(|line| line.goes_on(glyph, from, base))
        {
            line.add(glyph, from);
            continue;
        }
        settle(&mut all);
        all.push(Line::begin(glyph, from, base));
    }
    settle(&mut all);
    all.retain(|line| !line.text.trim().is_empty());
    all
}

/// The last line is at its end: where it stands beside the one before, on the same base, the two are one.
fn settle(all: &mut Vec<Line>) {
    let Some(last) = all.pop() else { return };
    match all.last_mut() {
        _ if last.text.trim().is_empty() => {}
        Some(before) if before.is_beside(&last) => before.join(last),
        _ => all.push(last),
    }
}

impl Line {
    /// A point as its distance along the line and across it.
    fn place(along: (f64, f64), (x, y): (f64, f64)) -> (f64, f64) {
        (x * along.0 + y * along.1, y * along.0 - x * along.1)
    }

    fn begin(glyph: &Glyph, from: f64, base: f64) -> Self {
        let mut line = Self {
            text: String::new(),
            left: from,
            right: from,
            base,
            size: glyph.size,
            along: glyph.along,
            first_word: 0.0,
            in_first_word: true,
            before: (f64::NAN, String::new()),
        };
        line.add(glyph, from);
        line
    }

    fn goes_on(&self, glyph: &Glyph, from: f64, base: f64) -> bool {
        let size = self.size.max(glyph.size);
        let same_way = (self.along.0 - glyph.along.0).hypot(self.along.1 - glyph.along.1) < 0.05;
        same_way && (base - self.base).abs() < OFF_BASE * size && from > self.right - size
    }

    fn add(&mut self, glyph: &Glyph, from: f64) {
        let (to, base) = Self::place(self.along, glyph.to);
        let is_doubled =
            self.before.1 == glyph.text && (from - self.before.0).abs() < 0.1 * glyph.size;
        if is_doubled && !glyph.text.trim().is_empty() {
            return;
        }
        let gap = from - self.right;
        let size = self.size.min(glyph.size);
        let is_open = !self.text.is_empty() && !self.text.ends_with(char::is_whitespace);
        let is_word = !glyph.text.trim().is_empty();
        if is_word && gap > TAB * size && !self.text.is_empty() {
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\t');
            self.in_first_word = false;
        } else if is_word && gap > BLANK * size && is_open {
            self.text.push(' ');
            self.in_first_word = false;
        }
        if is_word && glyph.size > self.size {
            // The largest letters bear the line; a raised number does not.
            (self.size, self.base) = (glyph.size, base);
        }
        self.in_first_word &= is_word || self.text.is_empty();
        // A blank at the beginning of a line is a distance as well.
        if is_word || !self.text.is_empty() {
            self.text.push_str(&glyph.text);
        } else {
            self.left = to;
        }
        self.right = self.right.max(to);
        if self.in_first_word {
            self.first_word = self.right - self.left;
        }
        self.before = (from, glyph.text.clone());
    }

    /// Whether another line stands on the same base, and apart.
    fn is_beside(&self, other: &Self) -> bool {
        let size = self.size.max(other.size);
        let same_way = (self.along.0 - other.along.0).hypot(self.along.1 - other.along.1) < 0.05;
        let near = 0.1 * size;
        let apart = other.left >= self.right - near || other.right <= self.left + near;
        same_way && apart && (self.base - other.base).abs() < OFF_BASE * size
    }

    fn join(&mut self, other: Self) {
        let (first, then) = match other.left >= self.left {
            true => (&*self, &other),
            false => (&other, &*self),
        };
        let gap = then.left - first.right;
        let between = match () {
            () if gap > TAB * self.size => "\t",
            () if gap > BLANK * self.size => " ",
            () => "",
        };
        let text = format!("{}{between}{}", first.text.trim_end(), then.text);
        (self.first_word, self.text) = (first.first_word, text);
        (self.left, self.right) = (self.left.min(other.left), self.right.max(other.right));
    }
}

fn joined(all: &[Line]) -> String {
    let usual = usual_distance(all);
    let mut text = String::new();
    for (at, line) in all.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).and_then(|at| all.get(at)) {
            match between(all, before, line, usual) {
                Between::Nothing => {}
                Between::Blank => text.push(' '),
                Between::Line => text.push('\n'),
                Between::Paragraph => text.push_str("\n\n"),
            }
        }
        let words = line.text.trim();
        // The file says where a hyphen is only that of a line's end.
        text.push_str(words.strip_suffix('\u{AD}').unwrap_or(words));
    }
    text.replace('\u{AD}', "")
}

enum Between {
    Nothing,
    Blank,
    Line,
    Paragraph,
}

fn between(all: &[Line], before: &Line, line: &Line, usual: f64) -> Between {
    let down = before.base - line.base;
    let taller = before.size.max(line.size) / before.size.min(line.size);
    if before.along != line.along || down <= 0.0 || down > PARAGRAPH * usual || taller > OTHER_SIZE
    {
        return Between::Paragraph;
    }
    let words = before.text.trim();
    if words.ends_with('\u{AD}') {
        return Between::Nothing;
    }
    // The column is as wide as its widest line; a line that had room for the next word was ended by the author.
    let column = all
        .iter()
        .filter(|other| (other.left - before.left).abs() < 2.0 * before.size);
    let right = column.map(|other| other.right).fold(before.right, f64::max);
    let had_room = before.right + before.size * 0.3 + line.first_word < right;
    let is_narrow = right - before.left < COLUMN * before.size;
    let is_cells = [before, line]
        .iter()
        .any(|one| one.text.contains('\t') || one.text.contains(LEADER));
    match had_room || is_narrow || is_cells || words.ends_with(['-', '\u{2010}']) {
        true => Between::Line,
        false => Between::Blank,
    }
}

/// The distance between lines within the paragraphs of the page.
fn usual_distance(all: &[Line]) -> f64 {
    let mut distances: Vec<f64> = all
        .iter()
        .zip(all.iter().skip(1))
        .filter(|(above, below)| above.along == below.along)
        .map(|(above, below)| above.base - below.base)
        .filter(|down| *down > 0.0)
        .collect();
    distances.sort_by(f64::total_cmp);
    // Paragraphs of one line each stand further apart: there may be more of them than of lines within one.
    let small = distances.get(distances.len() / 4).copied();
    small.unwrap_or(f64::MAX)
}
