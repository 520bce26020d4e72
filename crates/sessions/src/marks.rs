//! What begins a turn: the number of a question, the name of a speaker before a colon, `Q.` and `A.`.
//!
//! Guarantees: a mark is told from the shape of a line alone, and from how often it comes; no list of people is needed, but one that the
//! transcript has itself is heeded. What could be a name and is none ("For example: ...") is not taken for a speaker.

use crate::limits::{
    BARE_NAME_TIMES_MIN, BOLD_NAMES_MIN, QUESTIONS_MAX, SPEAKER_LETTERS_MAX, SPEAKER_WORDS_MAX,
};
use crate::lines::Line;
use crate::people::People;
use std::collections::BTreeMap;

/// What stands at the beginning of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'a> {
    /// The number of a question.
    pub question: Option<u32>,
    /// A speaker, or what has the shape of one.
    pub name: Option<&'a str>,
    /// Whether it is `Q.` or `A.`.
    pub letter: Option<Letter>,
    /// The words after it.
    pub rest: &'a str,
}

/// Questions and answers marked by a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    /// `Q.`
    Question,
    /// `A.`
    Answer,
}

/// What stands at the beginning of a line.
#[must_use]
pub fn mark(line: &str) -> Mark<'_> {
    let line = without_paragraph_number(line.trim_start());
    let (question, rest) = question(line).unwrap_or((None, line));
    let none = Mark {
        question,
        name: None,
        letter: None,
        rest,
    };
    if question.is_none()
        && let Some((letter, rest)) = letter(rest)
    {
        return Mark {
            letter: Some(letter),
            rest,
            ..none
        };
    }
    match named(rest) {
        Some((name, rest)) => Mark {
            name: Some(name),
            rest,
            ..none
        },
        None => none,
    }
}

/// `[123]` before a contribution is the number of a paragraph.
fn without_paragraph_number(line: &str) -> &str {
    let inner = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    match inner {
        Some((number, rest)) if is_number(number) => rest.trim_start(),
        _ => line,
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit())
}

/// `Q12`, `Q.12`, `Q 12.`, `[Q12]`, `Question 12:`, `C12` is none; answers the number and what follows.
fn question(line: &str) -> Option<(Option<u32>, &str)> {
    let is_within = line.starts_with(['[', '(']);
    let inner = line.trim_start_matches(['[', '(']);
    let after = ["Question ", "QUESTION ", "Cwestiwn ", "Q"]
        .iter()
        .find_map(|word| inner.strip_prefix(word))?;
    let after = after.trim_start_matches(['.', ' ', '\u{A0}']);
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = after.split_at_checked(digits)?;
    let number: u32 = number
        .parse()
        .ok()
        .filter(|n| (1..=QUESTIONS_MAX).contains(n))?;
    let rest = match is_within {
        true => rest.strip_prefix([']', ')'])?,
        false => rest,
    };
    let is_apart =
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || ".:)".contains(c));
    // "Q1 to Q5" and "Q4 2019" are no marks of a question.
    let rest = rest.trim_start_matches(['.', ':', ')', ' ', '\t', '\u{A0}']);
    is_apart.then_some((Some(number), rest))
}

fn letter(line: &str) -> Option<(Letter, &str)> {
    for (sign, letter) in [('Q', Letter::Question), ('A', Letter::Answer)] {
        if let Some(rest) = line.strip_prefix(sign)
            && let Some(rest) = rest.strip_prefix(['.', ':', '\t'])
            && (rest.is_empty() || rest.starts_with(char::is_whitespace) || line.contains('\t'))
        {
            return Some((letter, rest.trim_start()));
        }
    }
    None
}

/// A name before a colon, or in a cell of its own.
fn named(line: &str) -> Option<(&str, &str)> {
    let at = line.find([':', '\t'])?;
    let (name, rest) = line.split_at_checked(at)?;
    let rest = rest.get(1..)?;
    // 10:30 and https://
    let is_apart =
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || "\"“‘'".contains(c));
    let name = name.trim();
    // Two cells of a list of people are no speech.
    let is_cell = line.as_bytes().get(at) == Some(&b'\t');
    let is_speech = !is_cell
        || rest
            .trim_end()
            .ends_with(['.', '?', '!', '"', '”', '…', '—']);
    (is_apart && is_speech && has_shape_of_name(name)).then(|| (name, rest.trim_start()))
}

/// Titles that only stand before a name.
const TITLES: [&str; 42] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "baroness",
    "baron",
    "viscount",
    "viscountess",
    "earl",
    "countess",
    "duke",
    "marquess",
    "rt",
    "the",
    "rev",
    "reverend",
    "father",
    "sister",
    "bishop",
    "archbishop",
    "judge",
    "justice",
    "councillor",
    "cllr",
    "cyng",
    "yr",
    "athro",
    "parch",
    "colonel",
    "general",
    "admiral",
    "superintendent",
    "inspector",
    "constable",
];

/// Whether a word in small letters is a title.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.contains(&word.trim_end_matches('.'))
}

/// Words that a name may have in small letters.
const PARTICLES: [&str; 30] = [
    "of", "the", "de", "da", "di", "du", "del", "la", "le", "van", "der", "den", "von", "ter",
    "ap", "ab", "ferch", "y", "yr", "and", "for", "to", "in", "o", "al", "bin", "dros", "i", "ar",
    "a",
];

/// What begins a heading with a colon and no speaker, in small letters.
const NO_NAMES: [&str; 13] = [
    "members present",
    "member present",
    "witnesses",
    "in attendance",
    "also present",
    "also in attendance",
    "watch the meeting",
    "written evidence",
    "oral evidence",
    "ordered by",
    "published",
    "declaration",
    "aelodau",
];

/// Words that stand alone before a colon and are no speakers, in small letters.
const NO_NAME_ALONE: [&str; 30] = [
    "present",
    "questions",
    "question",
    "evidence",
    "note",
    "notes",
    "date",
    "time",
    "example",
    "subject",
    "topic",
    "location",
    "venue",
    "apologies",
    "contents",
    "session",
    "first",
    "second",
    "third",
    "firstly",
    "secondly",
    "thirdly",
    "finally",
    "source",
    "figure",
    "table",
    "reference",
    "re",
    "transcript",
    "hearing",
];

/// Whether words could name a speaker.
fn has_shape_of_name(name: &str) -> bool {
    let letters = name.chars().count();
    if !(2..=SPEAKER_LETTERS_MAX).contains(&letters) {
        return false;
    }
    let small = name.to_lowercase();
    let is_none = |none: &&str| {
        small
            .strip_prefix(*none)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric()))
    };
    if NO_NAME_ALONE.contains(&small.as_str()) || NO_NAMES.iter().any(is_none) {
        return false;
    }
    let outside = without_brackets(name);
    let words: Vec<&str> = outside.split_whitespace().collect();
    if words.is_empty() || words.len() > SPEAKER_WORDS_MAX {
        return false;
    }
    let is_good = |(at, word): (usize, &&str)| {
        let plain = word.trim_end_matches(',');
        let is_short = plain.trim_end_matches('.').chars().count() <= 4;
        if plain.ends_with('.') && !is_short || plain.contains(['?', '!', ';', '"', '“', '/', '='])
        {
            return false;
        }
        let first = plain.trim_start_matches(['\'', '‘', '’']).chars().next();
        match first {
            Some(first) if first.is_uppercase() => true,
            Some(first) if first.is_ascii_digit() => at > 0,
            Some('&') => at > 0,
            _ => {
                at > 0 && PARTICLES.contains(&plain)
                    || plain.starts_with("d'")
                    || plain.starts_with("d’")
            }
        }
    };
    words
        .iter()
        .enumerate()
        .all(|(at, word)| is_good((at, word)))
}

fn without_brackets(name: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for letter in name.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}

/// How much a name's shape alone says for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// One word: could be anything.
    Bare,
    /// Several words, each as a name has it.
    Likely,
    /// A title, an office, or letters all large.
    Sure,
}

fn strength(name: &str) -> Strength {
    let outside = without_brackets(name);
    let small = outside.to_lowercase();
    let words: Vec<&str> = small.split_whitespace().collect();
    let first = words
        .first()
        .copied()
        .unwrap_or_default()
        .trim_end_matches('.');
    let has_title = words.len() > 1 && is_title(first);
    let office = [
        "minister",
        "gweinidog",
        "secretary",
        "commissioner",
        "ombudsman",
        "president",
        "chair",
        "chairman",
        "chairwoman",
        "chairperson",
        "cadeirydd",
        "clerk",
        "lead",
        "counsel",
        "interpreter",
        "witness",
        "speaker",
    ];
    let has_office = words.iter().any(|word| office.contains(word));
    let letters = outside.chars().filter(|c| c.is_alphabetic());
    let is_large = letters.clone().count() > 3 && letters.clone().all(char::is_uppercase);
    match words.len() {
        _ if has_title || has_office || is_large && words.len() > 1 => Strength::Sure,
        0 | 1 => Strength::Bare,
        _ => Strength::Likely,
    }
}

/// A line as far as speakers are told from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'a> {
    /// Its words.
    pub text: &'a str,
    /// Whether it begins a paragraph.
    pub opens: bool,
    /// Whether it begins with words in bold.
    pub begins_bold: bool,
}

impl<'a> Head<'a> {
    /// The head of a line.
    #[must_use]
    pub fn of(line: &'a Line) -> Self {
        Self {
            text: &line.text,
            opens: line.opens,
            begins_bold: line.begins_bold,
        }
    }
}

fn ends_in_number(name: &str) -> bool {
    const NUMBERS: [&str; 10] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let last = name
        .split_whitespace()
        .last()
        .unwrap_or_default()
        .to_lowercase();
    last.bytes().all(|b| b.is_ascii_digit()) || NUMBERS.contains(&last.as_str())
}

/// Which names are speakers, told from a whole transcript.
#[derive(Debug, Clone, Default)]
pub struct Speakers {
    accepted: BTreeMap<String, usize>,
    /// Whether names stand on a line of their own above the words.
    pub stand_alone: bool,
    /// Whether `Q.` and `A.` mark who speaks.
    pub are_letters: bool,
    /// Whether every speaker is set in bold, so that nothing else is one.
    pub are_bold: bool,
}

impl Speakers {
    /// Looks through the lines of a transcript.
    #[must_use]
    pub fn of(heads: &[Head<'_>], people: &People) -> Self {
        let is_bold = |head: &&Head<'_>| head.begins_bold && mark(head.text).name.is_some();
        let are_bold = heads.iter().filter(is_bold).count() >= BOLD_NAMES_MIN;
        let mut before_colon: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        let mut alone: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut asked, mut answered) = (0, 0);
        for head in heads {
            let (line, mark) = (head.text, mark(head.text));
            match mark.letter {
                Some(Letter::Question) => asked += 1,
                Some(Letter::Answer) => answered += 1,
                None => {}
            }
            if let Some(name) = mark.name.filter(|_| head.begins_bold || !are_bold) {
                let entry = before_colon.entry(name).or_default();
                entry.0 += 1;
                entry.1 |= mark.question.is_some();
            } else if head.opens && !are_bold && has_shape_of_name(line) && !line.ends_with('.') {
                *alone.entry(line).or_default() += 1;
            }
        }
        let is_speaker = |name: &str, times: usize, is_asked: bool| match strength(name) {
            _ if are_bold => true,
            // "Point 13: ..." within somebody's words.
            Strength::Likely if times == 1 && ends_in_number(name) => false,
            Strength::Sure => true,
            Strength::Likely => times > 1 || is_asked || people.is_known(name) || people.is_empty(),
            Strength::Bare => times >= BARE_NAME_TIMES_MIN || is_asked || people.is_known(name),
        };
        let mut accepted: BTreeMap<String, usize> = before_colon
            .iter()
            .filter(|(name, (times, is_asked))| is_speaker(name, *times, *is_asked))
            .map(|(name, (times, _))| ((*name).to_owned(), *times))
            .collect();
        let turns: usize = accepted.values().sum();
        let repeated = |name: &str, times: usize| {
            let known = people.is_known(name) || strength(name) == Strength::Sure;
            times >= 2 && strength(name) >= Strength::Likely || known
        };
        let by_line: BTreeMap<String, usize> = alone
            .iter()
            .filter(|(name, times)| repeated(name, **times))
            .map(|(name, times)| ((*name).to_owned(), *times))
            .collect();
        let stand_alone = by_line.values().sum::<usize>() > 3 * turns.max(1);
        if stand_alone {
            accepted.extend(by_line);
        }
        Self {
            accepted,
            stand_alone,
            are_letters: asked >= 2 && answered >= 1,
            are_bold,
        }
    }

    /// Whether a name is a speaker.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.accepted.contains_key(name)
    }

    /// Where within words another speaker begins, on a line that should have one: the place, the name, and the words after it.
    #[must_use]
    pub fn another<'a>(&self, words: &'a str) -> Option<(usize, &'a str, &'a str)> {
        for (colon, _) in words.match_indices(':') {
            let before = words.get(..colon)?;
            let after = words.get(colon + 1..)?;
            if !after.starts_with(' ') {
                continue;
            }
            let starts = self
                .accepted
                .keys()
                .filter(|name| before.ends_with(name.as_str()));
            let Some(name) = starts.max_by_key(|name| name.len()) else {
                continue;
            };
            let start = colon - name.len();
            let head = words.get(..start)?.trim_end();
            let ends_sentence =
                head.is_empty() || head.ends_with(['.', '?', '!', '”', '"', '—', '…', ')']);
            if ends_sentence {
                return Some((start, words.get(start..colon)?, after.trim_start()));
            }
        }
        None
    }
}
