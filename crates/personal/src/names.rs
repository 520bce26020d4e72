//! Names of persons: known given names, and whatever stands where a name stands, in English and Welsh.
//!
//! What counts, from the surest to the weakest: a title before it (*Mrs*, *Nyrs*, *Gynghorydd*); a kinship or a role before it (*my mother
//! Mair*, *fy nhad, Ifan*, *a nurse called Jo*); *ap*, *ab* or *ferch* inside it; a given name with a surname; initials with a surname; a
//! greeting or a leave-taking around it; a given name by itself. A name that was found surely is found again wherever it stands.
//!
//! It deliberately does not ask whose name it is: the respondent's own, a minister's and a neighbour's are found alike, and a
//! person decides. Places and institutions named after people (*Glan Clwyd*, *Ysbyty Glan Gwili*, *St David's*) are held back by the words
//! beside them.

mod given;
mod kin;
mod stop;
mod surnames;
mod words;

use crate::Kind;
use crate::limits::NAME_WORDS_MAX;
use crate::plain::Plain;
use crate::shapes::{Seen, shape};
use kin::Kin;
use regex::Regex;
use std::collections::BTreeSet;
use std::ops::Range;
use words::{Word, words};

/// The lists and shapes of this room.
pub(crate) struct Names {
    kin: Kin,
    leave: Regex,
    greeting: Regex,
    field: Regex,
}

impl Names {
    pub(crate) fn new() -> Self {
        let name = r"[\p{Lu}][\p{L}\p{M}'\-]+";
        Self {
            kin: Kin::new(),
            leave: shape(&format!(
                r"(?im)(?:^|[.!?] +)(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|kindest|best|warm|warmest) regards|regards|many thanks|thanks|thank you|best wishes|sincerely|signed|cheers|yn gywir|yn ddiffuant|yr eiddoch(?: yn gywir)?|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|pob hwyl|hwyl|llofnod(?:wyd)?(?: gan)?)[,.:!]? *\n*[ -]*(?-i:((?:(?:{name}|[\p{{Lu}}]\.?) ?){{1,4}}))[.]?[ ]*(?:\n|$)"
            )),
            greeting: shape(&format!(
                r"(?im)^(?:dear|hi|hello|annwyl|helo|bore da|prynhawn da),? +(?-i:({name}))(?: *,| *$|\n)"
            )),
            field: shape(&format!(
                r"(?i)(?:\b(?:my|his|her|their|whose|the patient'?s|full|first|christian|maiden|sur)[ ]?name(?: is| was|'s|:)|\bname(?:d)? ?:|\benw(?: llawn)? ?:|\b(?:fy|ei|eu|f') ?enw(?: i| ef| hi| llawn)?(?: yw| ydy| oedd)|\bo'r enw|\bdan yr enw|\bby the name of|\bknown as|\bsigned by)[ ,]{{1,3}}(?-i:((?:{name}|[\p{{Lu}}]\.?)(?: (?:ap|ab|ferch|verch|van|de|al|{name})){{0,3}}))"
            )),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        let words = words(plain);
        let text = Text {
            plain,
            words: &words,
            kin: &self.kin,
        };
        let first = seen.len();
        for at in 0..words.len() {
            seen.extend(text.judged(at));
        }
        for (shape, percent) in [(&self.leave, 65), (&self.greeting, 60), (&self.field, 75)] {
            for found in shape.captures_iter(plain.text()) {
                if let Some(name) = found.get(1) {
                    seen.extend(text.said(&name.range(), percent));
                }
            }
        }
        let own = seen.split_off(first);
        let again = text.again(&own);
        seen.extend(longest(own));
        seen.extend(again);
    }
}

/// Of names inside one another the longest, as sure as the surest: "Xochitl Llewelyn" is one name though only its end is known.
fn longest(mut names: Vec<Seen>) -> Vec<Seen> {
    names.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
    let mut kept: Vec<Seen> = Vec::with_capacity(names.len());
    for one in names {
        match kept.last_mut() {
            Some(last) if one.range.end <= last.range.end && last.percent >= WHOLE_PERCENT_MIN => {
                last.percent = last.percent.max(one.percent);
            }
            _ => kept.push(one),
        }
    }
    kept
}

/// A text being read for names.
struct Text<'a> {
    plain: &'a Plain,
    words: &'a [Word],
    kin: &'a Kin,
}

impl Text<'_> {
    fn word(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// What stands between a word and the one after it.
    fn gap(&self, at: usize) -> &str {
        match (self.word(at), self.word(at + 1)) {
            (Some(one), Some(next)) => self.plain.slice(one.range.end..next.range.start),
            _ => "\n",
        }
    }

    /// The surest reason to take this word for the beginning of a name.
    fn judged(&self, at: usize) -> Option<Seen> {
        let word = self.word(at)?;
        if word.folded.bytes().all(|byte| byte == b'x') {
            return None; // "Dr XXXX": taken out already
        }
        let reasons = [
            self.after_title(at),
            self.after_kin(at),
            self.patronymic(at),
            self.initials(at),
            self.known(at),
            self.mutated(at),
        ];
        let (last, percent) = reasons
            .into_iter()
            .flatten()
            .max_by_key(|(_, percent)| *percent)?;
        let end = self.word(last)?.range.end;
        Some(Seen::new(word.range.start..end, Kind::Name, percent))
    }

    /// "Mrs Jones", "Dr. Siân ap Rhys", "y Gynghorydd Ifan Prys", "mrs jones".
    fn after_title(&self, at: usize) -> Option<(usize, u8)> {
        let before = self.word(at.checked_sub(1)?)?;
        let word = self.word(at)?;
        let gap = self.gap(at - 1);
        if !self.kin.is_title(&before.folded) || !matches!(gap, " " | ". " | "." | "  ") {
            return None;
        }
        let short = before.folded.len() <= 4;
        // "the sister said", "miss the bus": a title that is a word needs its capital.
        if !before.capital && !(short && (word.is_given() || word.is_surname())) {
            let worn = !WORDS_TOO.contains(&before.folded.as_str());
            let percent = match (word.is_given(), worn && word.may_be_name()) {
                (true, _) => 80,
                (false, true) => 65,
                (false, false) => return None,
            };
            return word.capital.then(|| (self.end_of_name(at), percent));
        }
        if word.is_stop() && !(word.is_surname() && word.capital) {
            return None;
        }
        if !word.capital {
            return (word.is_given() || word.is_surname()).then_some((at, 75));
        }
        if word.initial && self.word(at + 1).is_none_or(|next| !next.may_be_name()) {
            return Some((at, 60));
        }
        let end = self.end_of_name(at);
        let institution = self.is_institution(at, end);
        Some((end, if institution { 45 } else { 93 }))
    }

    /// "my mother Mair", "our neighbour, Joan Pugh", "fy nhad, Ifan", "a nurse called Jo", "my son is Tom".
    fn after_kin(&self, at: usize) -> Option<(usize, u8)> {
        let word = self.word(at)?;
        let lower_known = !word.capital && words::is_welsh_radical(&word.folded);
        if !word.may_be_name() && !lower_known && !word.is_only_given() {
            return None;
        }
        let mut back = at.checked_sub(1)?;
        let mut called = false;
        for _ in 0..LINKS_MAX {
            let link = self.word(back)?;
            if !LINKS.contains(&link.folded.as_str()) {
                break;
            }
            called |= CALLED.contains(&link.folded.as_str());
            back = back.checked_sub(1)?;
        }
        let kin = self.word(back)?;
        let gaps = (back..at).all(|gap| {
            matches!(
                self.gap(gap),
                " " | ", " | ": " | " (" | " - " | "'r " | "'n " | "  "
            )
        });
        if !gaps {
            return None;
        }
        let linked = back + 1 < at;
        let is_kin = self.kin.is_kin(&kin.folded);
        let is_role = self.kin.is_role(&kin.folded);
        let owned = self.owned(back);
        let known = word.is_given() && word.capital || word.is_only_given();
        let end = self.end_of_name(at);
        let percent = match (is_kin && owned, is_role || is_kin, called, known) {
            (true, _, _, true) | (_, true, true, true) => 92,
            (_, true, true, false) if word.capital => 75,
            (true, _, _, false) if word.capital && !linked => 65,
            (true, _, true, false) if word.capital => 75,
            (_, true, _, true) if owned => 85,
            // "The social worker, Thandiwe Birtwhistle, left."
            (_, true, _, false)
                if word.capital && !linked && self.gap(at - 1) == ", " && end > at =>
            {
                60
            }
            (_, true, _, true) if word.capital => 70,
            (_, _, true, true) => 75,
            _ => return None,
        };
        if lower_known && !(is_kin && owned) && !called {
            return None;
        }
        let institution = self.is_institution(at, end);
        Some((
            end,
            if institution {
                percent.min(40)
            } else {
                percent
            },
        ))
    }

    /// Whether a word that owns stands shortly before: "my", "our elderly", "fy", "'m".
    fn owned(&self, at: usize) -> bool {
        (1..=OWNER_WORDS_MAX).any(|back| {
            let owner = at.checked_sub(back).and_then(|at| self.word(at));
            owner.is_some_and(|owner| OWNERS.contains(&owner.folded.as_str()))
        })
    }

    /// "Dafydd ap Gwilym", "Siân ferch Rhys".
    fn patronymic(&self, at: usize) -> Option<(usize, u8)> {
        let (word, link, next) = (self.word(at)?, self.word(at + 1)?, self.word(at + 2)?);
        let linked = PARTICLES.contains(&link.folded.as_str())
            && self.gap(at) == " "
            && self.gap(at + 1) == " ";
        if !linked {
            return None;
        }
        let both = word.capital && next.capital && !word.is_stop();
        let lower = word.is_given() && (next.is_given() || next.is_surname());
        (both || lower).then(|| (self.end_of_name(at).max(at + 2), 95))
    }

    /// "J. Jones", "D.T. Evans", "R S Thomas".
    fn initials(&self, at: usize) -> Option<(usize, u8)> {
        let word = self.word(at)?;
        if !word.initial || !word.capital {
            return None;
        }
        let mut last = at;
        let mut dotted = true;
        while self
            .word(last)
            .is_some_and(|word| word.initial && word.capital)
            && last < at + NAME_WORDS_MAX
        {
            let gap = self.gap(last);
            dotted &= gap.starts_with('.');
            if !matches!(gap, "." | ". " | " ") {
                return None;
            }
            last += 1;
        }
        let name = self.word(last)?;
        // "A", "I", "Y" and their like are words of their own.
        let is_word = matches!(word.folded.as_str(), "a" | "i" | "o" | "e" | "y") && last == at + 1;
        if !name.may_be_name() && !name.is_surname() || !name.capital || is_word && !dotted {
            return None;
        }
        let after_word = at
            .checked_sub(1)
            .is_some_and(|before| matches!(self.gap(before), " " | "-"));
        let percent = match (name.is_surname(), dotted) {
            (true, true) => 88,
            (true, false) => 75,
            // "vitamin C. Ring me": one letter and a point may end a sentence.
            (false, true) if last > at + 1 || !after_word => 55,
            _ => return None,
        };
        Some((self.end_of_name(last), percent))
    }

    /// A given name of the lists, with what follows it.
    fn known(&self, at: usize) -> Option<(usize, u8)> {
        let word = self.word(at)?;
        if !word.capital || !word.is_given() {
            // "Blessing Jones": a surname tells that the word before it is a name.
            let next = self.word(at + 1)?;
            let pair = word.may_be_name() && next.may_be_name() && self.gap(at) == " ";
            let end = self.end_of_name(at);
            let percent = match (next.is_only_surname(), word.begins) {
                (true, false) => 60,
                (true, true) => 50,
                // "Thandiwe Birtwhistle": two capitals that no list knows are mostly a place, and may be somebody.
                (false, _) if self.is_proper(at) && self.is_proper(at + 1) => 30,
                (false, _) => return None,
            };
            return (pair && !self.is_institution(at, end)).then_some((end, percent));
        }
        let end = self.end_of_name(at);
        let before = at.checked_sub(1);
        if self.is_institution(at, end) || before.is_some_and(|before| self.is_eponym(before, at)) {
            return None;
        }
        let next = (end > at).then(|| self.word(at + 1)).flatten();
        let percent = match (word.is_only_given(), next) {
            (true, Some(next)) if next.is_surname() || next.is_given() => 92,
            (true, Some(_)) => 75,
            (true, None) => 65,
            (false, Some(next)) if next.is_only_surname() => 85,
            (false, Some(next)) if next.is_surname() || next.is_only_given() => 65,
            _ => return None,
        };
        Some((end, percent))
    }

    /// Whether a word is written as names are: a capital and small letters, four or more in all.
    fn is_proper(&self, at: usize) -> bool {
        let written = self
            .word(at)
            .map(|word| self.plain.slice(word.range.clone()));
        written.is_some_and(|written| {
            written.chars().count() >= PROPER_CHARS_MIN
                && written
                    .split('-')
                    .all(|part| part.chars().skip(1).all(|c| !c.is_uppercase()))
        })
    }

    /// "i Fair", "gan Ddafydd", "a Phedr": a Welsh name behind its mutation, in a Welsh sentence.
    fn mutated(&self, at: usize) -> Option<(usize, u8)> {
        let word = self.word(at)?;
        let before = self.word(at.checked_sub(1)?)?;
        if !word.capital || word.begins || word.is_given() || word.is_stop() {
            return None;
        }
        let mutates = MUTATING.contains(&before.folded.as_str())
            && self.gap(at - 1).trim_matches('\'').len() <= 2;
        let behind = |word: &Word| {
            let mut forms = text::radicals(&word.folded).into_iter().skip(1);
            forms.any(|radical| words::is_welsh_radical(&radical))
        };
        if !mutates || !behind(word) {
            return None;
        }
        let around = self.plain.before(word.range.start, AROUND_CHARS);
        let language = text::language_of(around).map(|(language, _)| language);
        let end = self.end_of_name(at);
        (language == Some(text::Language::Cy) && !self.is_institution(at, end)).then_some((end, 60))
    }

    /// The last word of the name that begins here: capitalised words, particles and initials, with single spaces between.
    fn end_of_name(&self, at: usize) -> usize {
        let mut last = at;
        while last + 1 < at + NAME_WORDS_MAX {
            let Some(next) = self.word(last + 1) else {
                break;
            };
            let gap = self.gap(last);
            let initial = self.word(last).is_some_and(|word| word.initial);
            if gap != " " && !(initial && matches!(gap, "." | ". ")) {
                break;
            }
            let beyond = self.word(last + 2);
            let initial_and_name = next.capital
                && next.initial
                && beyond.is_some_and(Word::may_be_name)
                && self.gap(last + 1).len() <= 2;
            let particle_and_name = PARTICLES.contains(&next.folded.as_str())
                && self.gap(last + 1) == " "
                && beyond.is_some_and(|after| after.capital);
            if next.capital && !next.initial && (!next.is_stop() || next.is_surname()) {
                last += 1;
            } else if initial_and_name || particle_and_name {
                last += 2;
            } else {
                break;
            }
        }
        last
    }

    /// Whether the words beside a name make it a place or an institution: "Ysbyty Gwynedd", "Nevill Hall Hospital", "St Mary's".
    fn is_institution(&self, first: usize, last: usize) -> bool {
        let after = self
            .word(last + 1)
            .filter(|_| matches!(self.gap(last), " " | "'s " | "' "));
        let before = first.checked_sub(1).and_then(|at| self.word(at));
        let before = before.filter(|_| {
            self.gap(first - 1).trim_end_matches('.').len() <= 1 || self.gap(first - 1) == ". "
        });
        let next =
            after.is_some_and(|word| word.capital && AFTER_NAMES.contains(&word.folded.as_str()));
        let prior =
            before.is_some_and(|word| word.capital && BEFORE_NAMES.contains(&word.folded.as_str()));
        // "Saint Mary's", "Nevill's disease": the possessive of an institution.
        let inside = (first..=last).any(|at| {
            self.word(at).is_some_and(|word| {
                AFTER_NAMES.contains(&word.folded.as_str()) && !word.is_surname()
            })
        });
        next || prior || inside || self.is_eponym(first, last)
    }

    /// "Betsi Cadwaladr", "Marie Curie": named so often as what is called after them that it says nothing of a person.
    fn is_eponym(&self, first: usize, last: usize) -> bool {
        let pair = self.word(first).zip(self.word(first + 1));
        last == first + 1
            && pair.is_some_and(|(one, other)| {
                EPONYMS.contains(&(one.folded.as_str(), other.folded.as_str()))
            })
    }

    /// The places of the words that lie inside a range of bytes.
    fn inside(&self, range: &Range<usize>) -> Range<usize> {
        let begins = |word: &Word| word.range.start < range.start;
        let ends = |word: &Word| word.range.end <= range.end;
        self.words.partition_point(begins)..self.words.partition_point(ends)
    }

    /// What a shape of the whole line says is a name.
    fn said(&self, range: &Range<usize>, percent: u8) -> Option<Seen> {
        let Range {
            start: at,
            end: past,
        } = self.inside(range);
        let (first, last) = (self.word(at)?, self.word(past.checked_sub(1)?)?);
        if past <= at || first.is_stop() && !first.is_given() || self.is_institution(at, past - 1) {
            return None;
        }
        let known = (at..past)
            .filter_map(|at| self.word(at))
            .any(|word| word.is_given() || word.is_only_surname());
        // "Diolch, Cyngor Gwynedd", "Thanks, All": most words of a name are not words of offices.
        let offices = (at..past)
            .filter_map(|at| self.word(at))
            .filter(|word| word.is_stop() && !word.is_surname());
        if !known && offices.count() > 0 {
            return None;
        }
        let percent = if known { percent.max(88) } else { percent };
        Some(Seen::new(
            first.range.start..last.range.end,
            Kind::Name,
            percent,
        ))
    }

    /// The same names again, where they stand by themselves.
    fn again(&self, own: &[Seen]) -> Vec<Seen> {
        let sure = own.iter().filter(|one| one.percent >= SURE_PERCENT);
        let words_in =
            |range: &Range<usize>| self.words.get(self.inside(range)).unwrap_or_default();
        let names: BTreeSet<&str> = sure
            .flat_map(|one| words_in(&one.range))
            .filter(|word| {
                word.capital && !word.initial && !word.is_stop() && word.folded.len() > 2
            })
            .map(|word| word.folded.as_str())
            .collect();
        let mut again = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            if word.capital && names.contains(word.folded.as_str()) && !self.is_institution(at, at)
            {
                again.push(Seen::new(word.range.clone(), Kind::Name, 60));
            }
        }
        again
    }
}

/// From here a longer name takes in the names inside it.
const WHOLE_PERCENT_MIN: u8 = 50;
/// From here a name is sure enough to be looked for in the rest of its text.
const SURE_PERCENT: u8 = 75;
/// Letters of a word that no list knows, from which it may be half a name.
const PROPER_CHARS_MIN: usize = 4;
/// Words between a kinship and a name: "my son is called".
const LINKS_MAX: usize = 4;
/// Words between a possessive and a kinship: "my dear late".
const OWNER_WORDS_MAX: usize = 3;
/// Code points before a mutated name by which the language is told.
const AROUND_CHARS: usize = 160;

/// Titles that are words of a sentence too: "miss", "major".
const WORDS_TOO: [&str; 9] = [
    "miss",
    "sister",
    "major",
    "judge",
    "canon",
    "vicar",
    "lord",
    "lady",
    "constable",
];
const EPONYMS: [(&str, &str); 8] = [
    ("aneurin", "bevan"),
    ("betsi", "cadwaladr"),
    ("dewi", "sant"),
    ("florence", "nightingale"),
    ("hywel", "dda"),
    ("marie", "curie"),
    ("owain", "glyndwr"),
    ("prince", "philip"),
];
const PARTICLES: [&str; 6] = ["ap", "ab", "ferch", "verch", "ach", "uch"];

#[rustfmt::skip] // lists to be read as one
const LINKS: [&str; 32] = [
    "is", "was", "called", "named", "name", "s", "who", "whose", "aged", "the", "late", "in", "law", "r", "o", "enw", "yw", "oedd",
    "ydy", "sef", "a", "y", "diweddar", "cymdeithasol", "yng", "nghyfraith", "iechyd", "elwir", "elwid", "i", "or", "n",
];
const CALLED: [&str; 8] = [
    "called", "named", "name", "enw", "sef", "elwir", "elwid", "whose",
];
#[rustfmt::skip] // lists to be read as one
const OWNERS: [&str; 18] = [
    "my", "our", "his", "her", "their", "your", "fy", "ei", "eu", "ein", "eich", "dy", "f", "m", "i", "w", "u", "th",
];
#[rustfmt::skip] // lists to be read as one
const MUTATING: [&str; 25] = [
    "i", "o", "a", "at", "ar", "am", "gan", "dan", "dros", "drwy", "trwy", "wrth", "heb", "hyd", "neu", "gyda", "tua", "efo", "fy", "ei",
    "am", "mai", "gwelodd", "gwelais", "ffoniais",
];
#[rustfmt::skip] // lists to be read as one
const AFTER_NAMES: [&str; 44] = [
    "hospital", "surgery", "ward", "house", "centre", "center", "clinic", "school", "street", "road", "avenue", "practice", "trust", "unit",
    "court", "home", "building", "university", "college", "church", "day", "act", "report", "review", "syndrome", "disease", "lane", "close",
    "drive", "terrace", "park", "hall", "hub", "infirmary", "chapel", "foundation", "charity", "pharmacy", "wing", "place", "crescent", "lodge",
    "council", "library",
];
#[rustfmt::skip] // lists to be read as one
const BEFORE_NAMES: [&str; 35] = [
    "ysbyty", "meddygfa", "ward", "gwyl", "wyl", "ysgol", "canolfan", "st", "saint", "sant", "santes", "capel", "eglwys", "stryd", "heol", "ffordd", "cartref",
    "plas", "prifysgol", "prince", "princess", "king", "queen", "ty", "tywysog", "tywysoges", "coleg", "clinig", "uned", "lon", "maes", "pont",
    "port", "clos", "llys",
];
