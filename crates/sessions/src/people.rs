//! Who is there as what, where a transcript says so itself: lists of members and witnesses, who was sworn, whose questions follow.

use crate::marks::is_title;
use crate::spoken::Role;

/// What a transcript says of people.
#[derive(Debug, Clone, Default)]
pub struct People {
    members: String,
    chair: Vec<String>,
    witnesses: String,
    sworn: Vec<String>,
    counsel: Vec<String>,
    /// The list that was told last goes on over lines.
    last: Option<List>,
    /// Whether names may follow a heading.
    awaits_names: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    Members,
    Witnesses,
}

/// Beginnings of lists, in small letters.
const MEMBERS: [&str; 7] = [
    "members present",
    "member present",
    "committee members in attendance",
    "aelodau'r pwyllgor",
    "aelodau yn bresennol",
    "aelodau’r pwyllgor",
    "commissioners present",
];
const WITNESSES: [&str; 6] = [
    "witnesses",
    "witness",
    "others in attendance",
    "eraill yn bresennol",
    "tystion",
    "tyst",
];

/// What a person does who begins to give evidence.
const SWORN: [&str; 8] = [
    "(affirmed",
    "(sworn",
    "(recalled",
    "(continued",
    "(called",
    "(cadarnhawyd",
    "(re-called",
    "(resworn",
];

/// Words before the name of who asks.
const ASKED_BY: [&str; 10] = [
    "questions from",
    "questions by",
    "examination by",
    "examined by",
    "cross-examination by",
    "further questions from",
    "further questions by",
    "examination-in-chief by",
    "re-examination by",
    "cwestiynau gan",
];

impl People {
    /// Takes in a line; `true` where it is one of those that say who is there, and no words of anybody. `opens` says whether it begins a
    /// paragraph.
    pub fn tells(&mut self, line: &str, opens: bool) -> bool {
        let small = line.to_lowercase();
        let list = |heads: &[&str]| {
            heads.iter().any(|head| {
                small.strip_prefix(head).is_some_and(|rest| {
                    let rest = rest.trim_start();
                    let is_title =
                        !rest.contains(['.', '?', ':']) && rest.split_whitespace().count() < 7;
                    rest.starts_with([':', '\t']) || is_title
                })
            })
        };
        if opens && list(&MEMBERS) {
            self.last = Some(List::Members);
            self.goes_on(line);
            return true;
        }
        // "Witness: Thank you." is said by somebody.
        let is_said = small.starts_with("witness:") && !small.contains([',', ';']);
        let is_examined = small.starts_with("examination of witness");
        if opens && (list(&WITNESSES) && !is_said || is_examined) {
            self.last = Some(List::Witnesses);
            self.goes_on(line);
            self.awaits_names = is_examined;
            return true;
        }
        if let Some(at) = SWORN.iter().find_map(|word| small.find(word))
            && small.trim_end_matches(['.', ' ']).ends_with(')')
            && let Some(name) = line.get(..at)
            && name.split_whitespace().count() <= 8
        {
            self.last = None;
            self.sworn.push(last_word(name));
            return true;
        }
        if let Some(name) = asker(line) {
            self.last = None;
            self.counsel.push(last_word(&name));
            return true;
        }
        if self.last.is_some() && self.is_entry(line) {
            self.goes_on(line);
            return true;
        }
        self.last = None;
        false
    }

    /// Whether a line below the head of a list is an entry of it: a panel by its Roman number, a name and an office in two cells, or
    /// the names below "Examination of witnesses".
    fn is_entry(&mut self, line: &str) -> bool {
        let head = line.split(':').next().unwrap_or_default();
        let is_panel =
            line.contains(':') && !head.is_empty() && head.bytes().all(|b| b"IVX".contains(&b));
        let is_row = line.contains('\t') && !line.ends_with(['.', '?', '!']);
        let is_names = std::mem::take(&mut self.awaits_names) && !line.contains([':', '?']);
        is_panel || is_row || is_names
    }

    /// Whether the line before was one of a list.
    #[must_use]
    pub fn is_within_list(&self) -> bool {
        self.last.is_some()
    }

    /// The list of the line before goes on.
    pub fn goes_on(&mut self, line: &str) {
        if self.last == Some(List::Members) {
            for one in line.split([';', ':']) {
                let small = one.to_lowercase();
                let presides = small.contains("chair") || small.contains("cadeirydd");
                if presides && let Some((name, _)) = one.split_once(['(', '\t', ',']) {
                    self.chair.push(words_of(&name.to_lowercase()));
                }
            }
        }
        let words = words_of(&line.to_lowercase());
        match self.last {
            Some(List::Members) => self.members.push_str(&words),
            Some(List::Witnesses) => self.witnesses.push_str(&words),
            None => {}
        }
    }

    /// The speaker who comes first under a heading of the chair's own is the chair.
    pub fn presides(&mut self, name: &str) {
        self.chair.push(words_of(&name.to_lowercase()));
    }

    /// The speaker asks for the inquiry, or for somebody who takes part in it.
    pub fn asks(&mut self, name: &str) {
        self.counsel.push(last_word(name));
    }

    /// Whether there are no lists.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty() && self.witnesses.is_empty()
    }

    /// Whether a list has somebody of that name.
    #[must_use]
    pub fn is_known(&self, name: &str) -> bool {
        is_in(&self.members, name) || is_in(&self.witnesses, name)
    }

    /// What a speaker is there as.
    #[must_use]
    pub fn role(&self, name: &str) -> Option<Role> {
        let small = name.to_lowercase();
        let own = last_word(name);
        let presides = self.chair.iter().any(|chair| is_in(chair, name));
        let word = |word: &str| {
            small
                .split(|c: char| !c.is_alphanumeric())
                .any(|w| w == word)
        };
        if word("chair") || word("cadeirydd") || word("chairman") || presides {
            return Some(Role::Chair);
        }
        if word("witness") || self.sworn.contains(&own) {
            return Some(Role::Witness);
        }
        let is_counsel =
            self.counsel.contains(&own) || word("kc") || word("qc") || small.starts_with("lead ");
        if is_counsel || word("counsel") {
            return Some(Role::Counsel);
        }
        // Two of one surname, and a title alone: the transcript does not say who.
        match (is_in(&self.members, name), is_in(&self.witnesses, name)) {
            (true, false) => Some(Role::Member),
            (false, true) => Some(Role::Witness),
            _ => None,
        }
    }
}

/// Whose questions a heading announces: `Questions from MR STRAW KC` gives `MR STRAW KC`.
#[must_use]
pub fn asker(line: &str) -> Option<String> {
    let small = line.to_lowercase();
    let head = ASKED_BY.iter().find(|head| small.starts_with(**head))?;
    let name = line.get(head.len()..)?.trim().trim_end_matches(['.', ':']);
    let is_short = !name.is_empty() && name.chars().count() <= 80;
    is_short.then(|| name.to_owned())
}

/// Who begins to give evidence: `MR MARK DRAKEFORD (affirmed).` gives `MR MARK DRAKEFORD`.
#[must_use]
pub fn sworn(line: &str) -> Option<&str> {
    let small = line.to_lowercase();
    let at = SWORN.iter().find_map(|word| small.find(word))?;
    line.get(..at)
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// Whether a list, as words between blanks, has somebody of that name: the whole name, or the surname where only a title stands before it.
fn is_in(list: &str, name: &str) -> bool {
    let outside = name.split('(').next().unwrap_or_default().to_lowercase();
    let whole = words_of(&outside);
    if whole.trim().is_empty() {
        return false;
    }
    let mut words = whole.split_whitespace();
    let first = words.next().unwrap_or_default();
    let has_title = is_title(first) && words.next().is_some();
    if has_title || whole.split_whitespace().count() == 1 {
        return list.contains(&format!(" {} ", last_word(name)));
    }
    list.contains(whole.as_str())
}

/// A surname in small letters: the last word that is no honour.
fn last_word(name: &str) -> String {
    const HONOURS: [&str; 16] = [
        "kc", "qc", "mp", "ms", "mbe", "obe", "cbe", "am", "as", "msp", "mla", "dbe", "kbe", "phd",
        "jr", "sc",
    ];
    let outside = name.split('(').next().unwrap_or_default().to_lowercase();
    let words = outside.split(|c: char| c.is_whitespace() || c == ',');
    let plain = words.map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut plain: Vec<&str> = plain.filter(|word| !word.is_empty()).collect();
    while plain.len() > 1 && plain.last().is_some_and(|word| HONOURS.contains(word)) {
        plain.pop();
    }
    plain.last().copied().unwrap_or_default().to_owned()
}

fn words_of(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\'' || c == '’'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}
