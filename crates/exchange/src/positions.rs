//! What the positions of a file count.
//!
//! REFI-QDA 1.5 (section 10.2) says that a selection is "defined by the first and the last character (Unicode codepoint)", the
//! first of a file being 0. Programs have read that differently: ends before or behind the last character, code points or
//! UTF-16 units, line ends counted as one or as two. A file that repeats the words of its selections as their names, as most
//! do, shows which reading is meant: the one under which most names are the words that stand there. Where nothing shows it,
//! code points with exclusive ends are taken, which is how QualCoder and this program write, and [`Counted::shown`] is false.

use crate::limits::WEIGHED_SELECTIONS_MAX;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points.
    CodePoint,
    /// UTF-16 code units: a character beyond the basic plane is two.
    Utf16,
}

/// Where a selection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Behind its last character.
    Exclusive,
    /// At its last character.
    Inclusive,
}

/// Whether a line end is counted as the text has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lines {
    AsTheyStand,
    /// A line feed alone is counted as two.
    Longer,
    /// Carriage return and line feed are counted as one.
    Shorter,
}

/// How a file counts positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// What is counted.
    pub unit: Unit,
    /// Where a selection ends.
    pub end: End,
    pub(crate) lines: Lines,
    /// Whether the names of its selections show that; else it is taken to be so.
    pub shown: bool,
}

impl Counted {
    /// How this program writes them.
    pub(crate) const OURS: Self = Self {
        unit: Unit::CodePoint,
        end: End::Exclusive,
        lines: Lines::AsTheyStand,
        shown: true,
    };

    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for lines in [Lines::AsTheyStand, Lines::Longer, Lines::Shorter] {
            for unit in [Unit::CodePoint, Unit::Utf16] {
                for end in [End::Exclusive, End::Inclusive] {
                    all.push(Self {
                        unit,
                        end,
                        lines,
                        shown: false,
                    });
                }
            }
        }
        all
    }
}

/// A selection as the file has it: which text, its positions, its name.
pub(crate) struct Raw<'a> {
    pub(crate) text: &'a Ruled,
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) name: &'a str,
}

/// A text with what its code points count for under each way of counting.
pub(crate) struct Ruled {
    chars: Vec<char>,
}

impl Ruled {
    pub(crate) fn of(text: &str) -> Self {
        Self {
            chars: text.chars().collect(),
        }
    }

    /// Where each code point begins in units of this way of counting, and where the last ends.
    fn rule(&self, counted: Counted) -> Option<Vec<i64>> {
        let plain = counted.lines == Lines::AsTheyStand && counted.unit == Unit::CodePoint;
        if plain {
            return None;
        }
        let mut at = 0;
        let mut marks = Vec::with_capacity(self.chars.len() + 1);
        let mut before = ' ';
        for letter in &self.chars {
            marks.push(at);
            let units = match counted.unit {
                Unit::CodePoint => 1,
                Unit::Utf16 => i64::try_from(letter.len_utf16()).unwrap_or(1),
            };
            at += match (counted.lines, letter) {
                (Lines::Longer, '\n') if before != '\r' => 2,
                (Lines::Shorter, '\n') if before == '\r' => 0,
                _ => units,
            };
            before = *letter;
        }
        marks.push(at);
        Some(marks)
    }

    /// The span in code points, if it lies within the text and has a code point.
    fn span(&self, marks: Option<&[i64]>, end: End, raw: (i64, i64)) -> Option<(usize, usize)> {
        let past = match end {
            End::Exclusive => raw.1,
            End::Inclusive => raw.1.checked_add(1)?,
        };
        let place = |position: i64| match marks {
            None => usize::try_from(position)
                .ok()
                .filter(|at| *at <= self.chars.len()),
            Some(marks) => marks.binary_search(&position).ok(),
        };
        let (start, past) = (place(raw.0)?, place(past)?);
        (start < past).then_some((start, past))
    }

    pub(crate) fn words(&self, span: (usize, usize)) -> String {
        self.chars
            .get(span.0..span.1)
            .unwrap_or_default()
            .iter()
            .collect()
    }
}

/// How these selections count, by the names that are the words which stand there.
pub(crate) fn counted(selections: &[Raw<'_>]) -> Counted {
    let mut best = (
        0_usize,
        Counted {
            shown: false,
            ..Counted::OURS
        },
    );
    let telling: Vec<&Raw<'_>> = selections
        .iter()
        .filter(|raw| raw.name.chars().any(char::is_alphanumeric))
        .take(WEIGHED_SELECTIONS_MAX)
        .collect();
    for way in Counted::all() {
        let mut score = 0;
        let mut known: Option<(*const Ruled, Option<Vec<i64>>)> = None;
        for raw in &telling {
            let here: *const Ruled = raw.text;
            if known.as_ref().is_none_or(|(text, _)| *text != here) {
                known = Some((here, raw.text.rule(way)));
            }
            let marks = known.as_ref().and_then(|(_, marks)| marks.as_deref());
            if let Some(span) = raw.text.span(marks, way.end, (raw.start, raw.end)) {
                score += likeness(&raw.text.words(span), raw.name);
            }
        }
        if score > best.0 {
            best = (score, Counted { shown: true, ..way });
        }
    }
    best.1
}

/// The spans of selections, all of one text, in code points; nothing for one that has no place in it.
pub(crate) fn spans(
    text: &Ruled,
    counted: Counted,
    selections: &[(i64, i64)],
) -> Vec<Option<(usize, usize)>> {
    let marks = text.rule(counted);
    let span = |raw: &(i64, i64)| text.span(marks.as_deref(), counted.end, *raw);
    selections.iter().map(span).collect()
}

/// 2 where the name is the words, 1 where it begins them or they begin it, 0 else. White space of any kind is one blank.
fn likeness(words: &str, name: &str) -> usize {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (words, name) = (flat(words), flat(name));
    let cut = name.trim_end_matches(['…', '.']).trim_end();
    if words == name {
        2
    } else if !cut.is_empty() && cut.len() < name.len() && words.starts_with(cut) {
        1
    } else {
        0
    }
}
