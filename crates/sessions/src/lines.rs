//! The lines of a transcript without what the page put there: furniture, line numbers, emphasis.
//!
//! Guarantees: words are not changed. What is taken away is counted.
//!
//! * A page of a PDF begins with U+000C. A line among the first or last of a page that stands, its digits apart, on other pages too is
//!   furniture.
//! * Transcripts of hearings may number the lines of each page; where most lines bear a number that counts up, the numbers go.
//! * Headings of reStructuredText and Markdown, and a paragraph that is nothing but a role of its own, are headings.

use crate::limits::{
    FURNITURE_LINES, FURNITURE_PAGES_MIN, NUMBERED_LINES_MAX, NUMBERED_LINES_PERMILLE_MIN,
};
use std::collections::BTreeMap;

/// How the lines of a text came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Somebody or some program broke them: a paragraph ends with an empty line.
    Wrapped,
    /// Each is a paragraph or, in a PDF, a line with room left at its end.
    Flowing,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: u64,
    /// Its words, without emphasis.
    pub text: String,
    /// Whether it begins a paragraph.
    pub opens: bool,
    /// Whether it is the first of a page.
    pub is_first_of_page: bool,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Whether it begins with words in bold: `**Chair**: Yes`.
    pub begins_bold: bool,
    /// Whether it was set apart as a note: `*(Pause)*`.
    pub is_set_apart: bool,
}

/// The lines of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// In order, none empty.
    pub lines: Vec<Line>,
    /// How many were furniture or marks of headings.
    pub taken_away: usize,
    /// How they came about: numbered lines are wrapped whatever the file.
    pub flow: Flow,
    /// Whether lines bore numbers.
    pub were_numbered: bool,
}

/// The lines of `text`. `original` is the text file it came from, so that numbers are those of the file.
#[must_use]
pub fn lines(text: &str, original: Option<&str>, flow: Flow) -> Lines {
    let numbers = original.map(numbers_of).unwrap_or_default();
    let mut all = Vec::new();
    let mut opens = true;
    let mut place = 0;
    for (number, raw) in (1_u64..).zip(text.split('\n')) {
        let is_first_of_page = raw.contains('\u{C}');
        let words = raw.replace('\u{C}', "");
        let words = words.trim();
        if words.is_empty() {
            opens = true;
            continue;
        }
        all.push(Line {
            number: numbers.get(place).copied().unwrap_or(number),
            text: words.to_owned(),
            opens: opens || is_first_of_page,
            is_first_of_page,
            is_heading: false,
            begins_bold: false,
            is_set_apart: false,
        });
        place += 1;
        opens = false;
    }
    let before = all.len();
    without_furniture(&mut all);
    let were_numbered = without_line_numbers(&mut all);
    mark_headings(&mut all);
    for line in &mut all {
        without_emphasis(line);
    }
    all.retain(|line| !line.text.is_empty());
    Lines {
        taken_away: before - all.len(),
        lines: all,
        flow: if were_numbered { Flow::Wrapped } else { flow },
        were_numbered,
    }
}

/// The numbers of the lines of a file that are not empty.
fn numbers_of(original: &str) -> Vec<u64> {
    let text = original.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let full = (1_u64..).zip(text.split('\n')).filter(|(_, line)| {
        !line
            .trim_matches(|c: char| c.is_whitespace() || c == '\0')
            .is_empty()
    });
    full.map(|(number, _)| number).collect()
}

/// A line with its digits made alike, and without the blanks that differ where numbers grow longer.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            if !shape.ends_with('0') {
                shape.push('0');
            }
        } else if !letter.is_whitespace() {
            shape.push(letter);
        }
    }
    shape
}

fn without_furniture(all: &mut Vec<Line>) {
    let mut starts: Vec<usize> = (0..all.len())
        .filter(|at| *at == 0 || all.get(*at).is_some_and(|line| line.is_first_of_page))
        .collect();
    if starts.len() < FURNITURE_PAGES_MIN {
        return;
    }
    starts.push(all.len());
    let mut edges: Vec<usize> = Vec::new();
    let mut pages: BTreeMap<String, usize> = BTreeMap::new();
    for bounds in starts.windows(2) {
        let &[from, to] = bounds else { continue };
        let head = from..(from + FURNITURE_LINES).min(to);
        let foot = to.saturating_sub(FURNITURE_LINES).max(head.end)..to;
        let mut own: Vec<String> = Vec::new();
        for at in head.chain(foot) {
            edges.push(at);
            own.extend(all.get(at).map(|line| shape(&line.text)));
        }
        own.sort_unstable();
        own.dedup();
        for shape in own {
            *pages.entry(shape).or_default() += 1;
        }
    }
    let least = FURNITURE_PAGES_MIN.max((starts.len() - 1) / 4);
    let is_furniture = |line: &Line| {
        let shape = shape(&line.text);
        let on = pages.get(&shape).copied().unwrap_or(0);
        shape == "0" || on >= least && !line.text.ends_with(['?', '!'])
    };
    let mut goes = vec![false; all.len()];
    for at in edges {
        if let (Some(goes), Some(line)) = (goes.get_mut(at), all.get(at)) {
            *goes = is_furniture(line);
        }
    }
    let mut is_first_of_page = false;
    let mut kept = Vec::with_capacity(all.len());
    for (mut line, goes) in std::mem::take(all).into_iter().zip(goes) {
        is_first_of_page |= line.is_first_of_page;
        if !goes {
            line.is_first_of_page = is_first_of_page;
            line.opens |= is_first_of_page;
            is_first_of_page = false;
            kept.push(line);
        }
    }
    *all = kept;
}

/// The number that a line bears, and the rest.
fn numbered(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let is_apart = rest.is_empty() || rest.starts_with([' ', '\t']);
    let number = number.parse().ok().filter(|n| *n <= NUMBERED_LINES_MAX)?;
    is_apart.then(|| (number, rest.trim_start()))
}

fn without_line_numbers(all: &mut [Line]) -> bool {
    let numbers: Vec<u32> = all
        .iter()
        .filter_map(|l| Some(numbered(&l.text)?.0))
        .collect();
    let upwards = numbers
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if *b == a + 1))
        .count();
    let least = all.len() * NUMBERED_LINES_PERMILLE_MIN / 1000;
    if all.len() < 10 || upwards < least {
        return false;
    }
    for line in all {
        if let Some((_, rest)) = numbered(&line.text) {
            // What is left of the line of a page's own number.
            let is_number = rest.bytes().all(|b| b.is_ascii_digit());
            line.text = if is_number {
                String::new()
            } else {
                rest.to_owned()
            };
        }
    }
    true
}

fn mark_headings(all: &mut [Line]) {
    let is_rule = |line: &Line| {
        let first = line.text.chars().next();
        let is_sign = first.is_some_and(|sign| "=-^~\"#*+".contains(sign));
        is_sign && line.text.chars().count() >= 3 && line.text.chars().all(|c| Some(c) == first)
    };
    for at in 0..all.len() {
        let below = all
            .get(at + 1)
            .is_some_and(|next| is_rule(next) && !next.opens);
        if let Some(line) = all.get_mut(at) {
            if is_rule(line) {
                line.text.clear();
            } else if below && line.opens {
                line.is_heading = true;
            } else if let Some(title) = line.text.strip_prefix('#') {
                let title = title.trim_start_matches('#');
                if title.starts_with(' ') {
                    line.text = title.trim().to_owned();
                    line.is_heading = true;
                }
            }
        }
    }
}

/// Takes stars and roles away: `**Chair**: Yes` and `*(Pause)*`, :outline:`Opening` and comments of reStructuredText.
fn without_emphasis(line: &mut Line) {
    if line.text.starts_with(".. ") {
        line.text.clear();
        return;
    }
    if let Some(role) = line.text.strip_prefix(':')
        && let Some((name, rest)) = role.split_once(":`")
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_+.".contains(&b))
        && let Some(inner) = rest.strip_suffix('`')
        && !inner.contains('`')
    {
        line.text = inner.to_owned();
        line.is_heading = true;
    }
    while let Some((before, inner, after)) = role_within(&line.text) {
        line.text = format!("{before}{inner}{after}");
    }
    let whole = line
        .text
        .strip_prefix('*')
        .and_then(|rest| rest.strip_suffix('*'));
    if let Some(inner) = whole
        && !inner.contains('*')
        && !inner.is_empty()
    {
        line.text = inner.to_owned();
        line.is_set_apart = true;
    }
    line.begins_bold = line.text.starts_with("**");
    if line.text.contains("**") {
        line.text = line.text.replace("**", "");
    }
    line.text = line.text.trim().to_owned();
}

/// The first role in a line: what stands before it, what it holds, what follows.
fn role_within(text: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = text.split_once(":`")?;
    let (before, name) = head.rsplit_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let (inner, after) = rest.split_once('`')?;
    is_name.then_some((before, inner, after))
}
