//! What a person typed into a search box, as groups of alternatives.
//!
//! Guarantees: a document matches a query when every group matches and no excluded one does; a group matches where one of
//! its `anywhere` forms stands in the document, or the document is Welsh and one of its `in_welsh` forms does. Every form is folded; one of several
//! words stands for those words next to each other. So *Gymru* finds *Cymru*, *ty* finds *tŷ*, and *car* finds Welsh *char* but not the
//! English fish. No input panics: what cannot be searched is a [`QueryRefusal`].
//!
//! The language: words; `"an exact phrase"`; `-word` or `-"a phrase"` to exclude. A word that reads as English keeps its possible
//! radicals for Welsh documents (*food* must not find *mood*).
//!
//! It deliberately has no `OR`, brackets or wildcards.

use crate::fold::{fold, is_apostrophe};
use crate::language::reads_as_english;
use crate::limits::{ALTERNATIVES_MAX, QUERY_CHARS_MAX, QUERY_WORDS_MAX};
use crate::mutation::{mutations, radicals};
use crate::telling_words;
use std::fmt;
use std::str::FromStr;

/// A query that was understood. It has at least one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What must be there: each of these.
    pub groups: Vec<Group>,
    /// What must not be there: none of these.
    pub excluded: Vec<Group>,
}

/// One thing to look for, in its alternatives. The two lists have no form in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// As the person typed it, without quotes.
    pub typed: String,
    /// Folded forms looked for in every document; the first is the typed one.
    pub anywhere: Vec<String>,
    /// Folded forms looked for in Welsh documents only.
    pub in_welsh: Vec<String>,
}

impl Group {
    /// The folded form of what was typed.
    #[must_use]
    pub fn exact(&self) -> &str {
        self.anywhere.first().map_or("", String::as_str)
    }
}

/// Why a query cannot be searched, and what the person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryRefusal {
    /// There is no letter or digit in it.
    NothingToLookFor,
    /// It only says what to leave out.
    OnlyExclusions,
    /// It has more than [`QUERY_CHARS_MAX`] code points.
    TooLong {
        /// How many it has.
        chars: usize,
    },
    /// It has more than [`QUERY_WORDS_MAX`] words and phrases.
    TooManyWords {
        /// How many it has.
        words: usize,
    },
}

impl QueryRefusal {
    /// A stable code, for pages and scripts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NothingToLookFor => "query.nothing",
            Self::OnlyExclusions => "query.only_exclusions",
            Self::TooLong { .. } => "query.too_long",
            Self::TooManyWords { .. } => "query.too_many_words",
        }
    }
}

impl fmt::Display for QueryRefusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingToLookFor => {
                write!(out, "The search has no word in it: type at least one word.")
            }
            Self::OnlyExclusions => write!(
                out,
                "The search only says what to leave out: type also a word to look for."
            ),
            Self::TooLong { chars } => {
                write!(
                    out,
                    "The search has {chars} characters: shorten it to at most {QUERY_CHARS_MAX}."
                )
            }
            Self::TooManyWords { words } => write!(
                out,
                "The search has {words} words: use at most {QUERY_WORDS_MAX}."
            ),
        }
    }
}

impl std::error::Error for QueryRefusal {}

impl FromStr for Query {
    type Err = QueryRefusal;

    fn from_str(typed: &str) -> Result<Self, QueryRefusal> {
        Self::parse(typed)
    }
}

impl Query {
    /// Reads what was typed.
    ///
    /// # Errors
    /// A [`QueryRefusal`] where there is nothing to look for, or too much.
    pub fn parse(typed: &str) -> Result<Self, QueryRefusal> {
        let chars = typed.chars().count();
        if chars > QUERY_CHARS_MAX {
            return Err(QueryRefusal::TooLong { chars });
        }
        let terms = terms(typed);
        if terms.len() > QUERY_WORDS_MAX {
            return Err(QueryRefusal::TooManyWords { words: terms.len() });
        }
        let mut query = Self {
            groups: Vec::new(),
            excluded: Vec::new(),
        };
        for term in terms {
            let group = term.group();
            let list = if term.excluded {
                &mut query.excluded
            } else {
                &mut query.groups
            };
            if !list.contains(&group) {
                list.push(group);
            }
        }
        match (query.groups.is_empty(), query.excluded.is_empty()) {
            (true, true) => Err(QueryRefusal::NothingToLookFor),
            (true, false) => Err(QueryRefusal::OnlyExclusions),
            _ => Ok(query),
        }
    }
}

/// One word or phrase as typed.
struct Term {
    typed: String,
    phrase: bool,
    excluded: bool,
}

fn terms(typed: &str) -> Vec<Term> {
    let mut out = Vec::new();
    let mut term = Term {
        typed: String::new(),
        phrase: false,
        excluded: false,
    };
    let mut finish = |term: &mut Term, phrase: bool| {
        let done = std::mem::replace(
            term,
            Term {
                typed: String::new(),
                phrase,
                excluded: false,
            },
        );
        if !fold(&done.typed).is_empty() {
            out.push(done);
        }
    };
    for c in typed.chars() {
        let quote = matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂');
        if quote && term.phrase {
            finish(&mut term, false);
        } else if quote {
            // A minus directly before the opening quote belongs to the phrase.
            let excluded = term.excluded && term.typed.is_empty();
            finish(&mut term, true);
            term.excluded = excluded;
        } else if c.is_whitespace() && !term.phrase {
            finish(&mut term, false);
        } else if is_minus(c) && term.typed.is_empty() && !term.phrase {
            term.excluded = true;
        } else {
            term.typed.push(c);
        }
    }
    finish(&mut term, false);
    out
}

const fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−' | '–')
}

impl Term {
    fn group(&self) -> Group {
        let typed = self.typed.trim().to_owned();
        if self.phrase {
            return Group {
                anywhere: vec![fold(&typed)],
                in_welsh: Vec::new(),
                typed,
            };
        }
        let form = searched_form(&typed);
        let (head, tail) = form
            .split_once(' ')
            .map_or((form.as_str(), ""), |(head, tail)| (head, tail));
        let whole = |head: String| {
            if tail.is_empty() {
                head
            } else {
                format!("{head} {tail}")
            }
        };
        let mut group = Group {
            typed,
            anywhere: vec![form.clone()],
            in_welsh: Vec::new(),
        };
        if !tail.is_empty() && self.typed.contains(['-', '\u{2010}', '\u{2011}']) {
            group.anywhere.push(form.replace(' ', ""));
        }
        if let Some(parted) = parted_co(&form) {
            group.anywhere.push(parted);
        }
        if is_expanded(head, tail) {
            let roots = if self.excluded {
                vec![head.to_owned()]
            } else {
                radicals(head)
            };
            let forms: Vec<String> = roots
                .iter()
                .flat_map(|root| mutations(root))
                .map(whole)
                .collect();
            let roots = roots.into_iter().skip(1).map(whole);
            if tail.is_empty() && reads_as_english(head) {
                group.in_welsh.extend(roots);
            } else {
                group.anywhere.extend(roots);
            }
            group.in_welsh.extend(forms);
        }
        group.settle();
        group
    }
}

impl Group {
    /// Each form once, where it is looked for most widely, and no more than allowed.
    fn settle(&mut self) {
        let mut seen: Vec<String> = Vec::new();
        for list in [&mut self.anywhere, &mut self.in_welsh] {
            list.retain(|form| {
                let new = seen.len() < ALTERNATIVES_MAX && !seen.contains(form);
                if new {
                    seen.push(form.clone());
                }
                new
            });
        }
    }
}

/// Small words that lean on the word before an apostrophe, in both languages: a person who types *Gymru'n* or *council's*
/// is looking for the word.
const CLITICS: [&str; 13] = [
    "r", "n", "u", "i", "w", "m", "th", "ch", "s", "d", "ll", "re", "ve",
];

/// The folded word, without a clitic behind its apostrophe.
fn searched_form(typed: &str) -> String {
    let trimmed = typed.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some((head, tail)) = trimmed.rsplit_once(is_apostrophe)
        && CLITICS.contains(&fold(tail).as_str())
        && fold(head).len() > 2
    {
        return fold(head);
    }
    fold(typed)
}

/// *cooperative* is also written *co-operative*.
fn parted_co(form: &str) -> Option<String> {
    let rest = form.strip_prefix("co")?;
    ["op", "ord"]
        .iter()
        .any(|beginning| rest.starts_with(beginning))
        .then(|| format!("co {rest}"))
        .filter(|_| form.len() > 5)
}

/// Whether the Welsh forms of a word are looked for: words of letters of the Welsh alphabet that are not the small
/// change of either language. Of several words (a hyphened name) only the first mutates.
fn is_expanded(head: &str, tail: &str) -> bool {
    let small = [
        telling_words::SHARED,
        telling_words::WELSH,
        telling_words::ENGLISH,
    ];
    let letters = head.len() > 1 && head.chars().all(|c| c.is_ascii_lowercase());
    letters
        && (!tail.is_empty() || !small.iter().any(|list| list.contains(&head)))
        && !CLITICS.contains(&head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn group(typed: &str) -> Group {
        Query::parse(typed).unwrap().groups.remove(0)
    }

    #[test]
    fn a_mutated_word_is_looked_for_by_its_radical_everywhere() {
        for (typed, wanted) in [
            ("Gymru", "cymru"),
            ("nghaerdydd", "caerdydd"),
            ("tŷ", "ty"),
            ("ofal", "gofal"),
            ("feddygon", "meddygon"),
            ("Mhowys", "powys"),
            ("Ngwynedd", "gwynedd"),
            ("Fangor", "bangor"),
        ] {
            let found = group(typed);
            assert_eq!(found.exact(), fold(typed));
            assert!(
                found.anywhere.iter().any(|form| form == wanted),
                "{typed}: {found:?}"
            );
        }
    }

    #[test]
    fn mutated_forms_are_looked_for_in_welsh_only() {
        let car = group("car");
        assert_eq!(car.anywhere, ["car"]);
        for form in ["gar", "nghar", "char"] {
            assert!(car.in_welsh.iter().any(|f| f == form), "{car:?}");
        }
    }

    #[test]
    fn an_english_word_does_not_find_another_by_a_radical() {
        for (typed, other) in [
            ("food", "mood"),
            ("gold", "cold"),
            ("old", "gold"),
            ("best", "pest"),
            ("house", "ouse"),
            ("doctor", "toctor"),
        ] {
            let found = group(typed);
            assert_eq!(found.anywhere, [typed], "{other}");
        }
    }

    #[test]
    fn function_words_are_not_expanded() {
        for typed in ["the", "and", "i", "hi", "yn", "mae"] {
            let found = group(typed);
            assert_eq!(found.anywhere.len(), 1);
            assert!(found.in_welsh.is_empty());
        }
    }

    #[test]
    fn phrases_exclusions_and_leaning_words_are_read() {
        let query =
            Query::parse("Gymru'n \"local hub\" -car −\"out of hours\" co-operative").unwrap();
        let typed: Vec<_> = query.groups.iter().map(Group::exact).collect();
        assert_eq!(typed, ["gymru", "local hub", "co operative"]);
        assert!(query.groups[2].anywhere.contains(&"cooperative".to_owned()));
        let out: Vec<_> = query.excluded.iter().map(Group::exact).collect();
        assert_eq!(out, ["car", "out of hours"]);
        assert!(
            group("cooperatives")
                .anywhere
                .contains(&"co operatives".to_owned())
        );
        assert!(
            group("Ben-y-bont")
                .anywhere
                .contains(&"pen y bont".to_owned())
        );
    }

    #[test]
    fn a_query_that_cannot_be_searched_is_refused_with_a_stable_code() {
        let code = |typed: &str| Query::parse(typed).map_err(QueryRefusal::code);
        assert_eq!(code(" \"\" - !"), Err("query.nothing"));
        assert_eq!(code("-car"), Err("query.only_exclusions"));
        assert_eq!(
            code(&"a".repeat(QUERY_CHARS_MAX + 1)),
            Err("query.too_long")
        );
        assert_eq!(
            code(&"ab ".repeat(QUERY_WORDS_MAX + 1)),
            Err("query.too_many_words")
        );
    }

    proptest! {
        #[test]
        fn no_input_panics_and_every_form_is_folded(typed in "[\\PC\" -]{0,60}") {
            if let Ok(query) = Query::parse(&typed) {
                for group in query.groups.iter().chain(&query.excluded) {
                    prop_assert!(group.anywhere.len() + group.in_welsh.len() <= ALTERNATIVES_MAX);
                    for form in group.anywhere.iter().chain(&group.in_welsh) {
                        prop_assert_eq!(&fold(form), form);
                        prop_assert!(!form.is_empty());
                    }
                }
            }
        }
    }
}
