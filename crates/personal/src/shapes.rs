//! How a rule looks for a written shape: every place where it stands, tried again from the next character where a check fails.

use crate::Kind;
use crate::limits::LABEL_CHARS_MAX;
use crate::plain::Plain;
use regex::Regex;
use std::ops::Range;

/// Something a rule saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Where, in bytes of the plain text.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
    /// How sure, from 1 to 100.
    pub(crate) percent: u8,
}

impl Seen {
    pub(crate) fn new(range: Range<usize>, kind: Kind, percent: u8) -> Self {
        Self {
            range,
            kind,
            percent,
        }
    }
}

/// A shape that is written in this program.
#[expect(
    clippy::expect_used,
    reason = "a constant of the program; a test reads every one of them"
)]
pub(crate) fn shape(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a shape of personal data is well formed")
}

/// Calls `judge` with every place of a shape, and keeps what it says. A place that was kept is not looked at again.
pub(crate) fn each(
    shape: &Regex,
    plain: &Plain,
    seen: &mut Vec<Seen>,
    mut judge: impl FnMut(Range<usize>) -> Option<Seen>,
) {
    let mut from = 0;
    while let Some(found) = shape.find_at(plain.text(), from) {
        from = match judge(found.range()) {
            Some(one) => {
                let past = one.range.end.max(found.start() + 1);
                seen.push(one);
                past
            }
            None => found.start() + 1,
        };
        while !plain.text().is_char_boundary(from) {
            from += 1;
        }
        if from >= plain.text().len() {
            break;
        }
    }
}

/// Whether a word that says what a number is stands shortly before it or after it. Another such word between them, or the
/// end of a sentence, parts them.
pub(crate) fn labelled(plain: &Plain, range: &Range<usize>, label: &Regex) -> bool {
    labelled_before(plain, range, label) || labelled_after(plain, range, label)
}

/// Whether such a word stands shortly before.
pub(crate) fn labelled_before(plain: &Plain, range: &Range<usize>, label: &Regex) -> bool {
    let before = plain.before(range.start, LABEL_CHARS_MAX);
    let before = same_sentence(before);
    label.find_iter(before).last().is_some_and(|label| {
        let between = before.get(label.end()..).unwrap_or_default();
        between.bytes().filter(u8::is_ascii_digit).count() <= BETWEEN_DIGITS_MAX
    })
}

/// Whether such a word stands shortly after, before anything else is named.
pub(crate) fn labelled_after(plain: &Plain, range: &Range<usize>, label: &Regex) -> bool {
    let after = plain.after(range.end, LABEL_CHARS_MAX);
    let ends = after.find([',', ';', '\n', '.']).unwrap_or(after.len());
    let after = after.get(..ends).unwrap_or_default();
    label.find(after).is_some_and(|label| {
        let between = after.get(..label.start()).unwrap_or_default();
        !between.bytes().any(|b| b.is_ascii_digit())
    })
}

/// The last sentence of what stands before a place. The point of "no." and "tel." ends none.
fn same_sentence(before: &str) -> &str {
    let ends = before.char_indices().rev().find(|(at, c)| {
        let next = before.get(at + 1..).unwrap_or_default();
        matches!(c, '!' | '?')
            || *c == '.'
                && next.starts_with(' ')
                && next.trim_start().starts_with(char::is_uppercase)
    });
    ends.map_or(before, |(at, _)| before.get(at + 1..).unwrap_or_default())
}

/// Digits between a label and its number: one more number may stand between ("sort code 20-00-00 account").
const BETWEEN_DIGITS_MAX: usize = 2;

/// The digits of a piece of text.
pub(crate) fn digits(text: &str) -> Vec<u8> {
    text.bytes()
        .filter(u8::is_ascii_digit)
        .map(|byte| byte - b'0')
        .collect()
}

/// How many digits stand together, group by group.
pub(crate) fn groups(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .filter(|digits| *digits > 0)
        .collect()
}

/// Letters and digits alone, in upper case.
pub(crate) fn bare(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Digits as a scanner misread them: O and I for 0 and 1.
pub(crate) fn as_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'O' | 'o' | 'Q' => '0',
            'I' | 'l' | '|' | 'i' => '1',
            'Z' | 'z' => '2',
            'S' | 's' => '5',
            'B' => '8',
            other => other,
        })
        .collect()
}
