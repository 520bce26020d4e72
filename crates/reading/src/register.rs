//! The register: what a list must know of each submission, held in memory, so that any filter and any
//! page of a quarter of a million is answered at once, with true totals.
//!
//! Guarantees: it follows the store, for each question first reads what changed since the last one;
//! submissions stand in the order of their numbers; both counts are counted anew for each question,
//! never estimated. It may be a moment ahead of the view that asks, never behind it. It holds no word
//! that somebody wrote, and forgets everything with the store.

use crate::filter::Filter;
use std::collections::BTreeMap;

/// Something whose spellings are counted: a respondent type, a place, a state.
#[derive(Debug, Default)]
struct Spellings {
    numbers: BTreeMap<String, u32>,
    /// How many submissions have each now.
    used: Vec<u32>,
}

impl Spellings {
    fn number(&mut self, spelling: &str) -> u32 {
        if let Some(number) = self.numbers.get(spelling) {
            return *number;
        }
        let number = u32::try_from(self.used.len()).unwrap_or(u32::MAX);
        self.numbers.insert(spelling.to_owned(), number);
        self.used.push(0);
        number
    }

    fn moved(&mut self, from: Option<u32>, to: Option<u32>) {
        for (of, up) in [(from, false), (to, true)] {
            let used = of.and_then(|number| self.used.get_mut(number as usize));
            if let Some(used) = used {
                *used = if up {
                    *used + 1
                } else {
                    used.saturating_sub(1)
                };
            }
        }
    }

    fn in_use(&self) -> Vec<String> {
        let used = |number: u32| self.used.get(number as usize).is_some_and(|used| *used > 0);
        let all = self.numbers.iter().filter(|(_, number)| used(**number));
        all.map(|(spelling, _)| spelling.clone()).collect()
    }

    fn wanted(&self, spelling: Option<&str>) -> Wanted {
        match spelling {
            None => Wanted::Any,
            Some(spelling) => self
                .numbers
                .get(spelling)
                .map_or(Wanted::Nothing, |n| Wanted::One(*n)),
        }
    }
}

/// What a filter asks of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Any,
    One(u32),
    /// A value that no submission has.
    Nothing,
}

impl Wanted {
    fn takes(self, value: Option<u32>) -> bool {
        match self {
            Self::Any => true,
            Self::One(number) => value == Some(number),
            Self::Nothing => false,
        }
    }
}

/// A submission as the store says it is.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) source: i64,
    pub(crate) number: i64,
    /// The distinct texts it is counted as; an empty one is none.
    pub(crate) texts: Vec<String>,
    pub(crate) state: String,
    pub(crate) language: Option<String>,
    pub(crate) respondent_type: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) late: bool,
}

/// The same, with a number for each spelling.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    source: i64,
    number: i64,
    text: u32,
    state: Option<u32>,
    language: Option<u32>,
    respondent_type: Option<u32>,
    place: Option<u32>,
    late: bool,
}

/// The text of a submission without a word: no text has this number.
const NO_TEXT: u32 = u32::MAX;

/// The submissions of one commission and which document belongs to which.
#[derive(Debug, Default)]
pub(crate) struct Register {
    /// By number.
    entries: Vec<Entry>,
    /// Where the entry of a source stands.
    places_of: BTreeMap<i64, u32>,
    /// The texts by the first half of a digest of their key.
    texts: BTreeMap<[u8; 16], u32>,
    /// The texts of a source beside the one of its entry: what it added to a template.
    more_texts: BTreeMap<i64, Vec<u32>>,
    states: Spellings,
    languages: Spellings,
    respondent_types: Spellings,
    places: Spellings,
    strands: Spellings,
    /// Documents by id: id, place of the entry, strand.
    documents: Vec<(i64, u32, Option<u16>)>,
    /// The last change that was read.
    pub(crate) changed: i64,
}

/// What was asked of the database for a filter; nothing where it does not ask.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sets<'a> {
    /// The sources that have its code.
    pub(crate) coded: Option<&'a [i64]>,
    /// The documents that hold its words, in the order of their ids.
    pub(crate) found: Option<&'a [i64]>,
    /// The sources of its campaign.
    pub(crate) within: Option<&'a [i64]>,
    /// The sources of all campaigns, where those outside are asked for.
    pub(crate) without: Option<&'a [i64]>,
}

/// What a filter leaves.
#[derive(Debug, Default)]
pub(crate) struct Left {
    /// Source and number of each, by number.
    pub(crate) sources: Vec<(i64, i64)>,
    pub(crate) distinct_texts: i64,
}

impl Left {
    pub(crate) fn submissions(&self) -> i64 {
        i64::try_from(self.sources.len()).unwrap_or(i64::MAX)
    }

    /// The sources before and after a number.
    pub(crate) fn beside(&self, number: i64) -> (Option<i64>, Option<i64>) {
        let before = self.sources.partition_point(|(_, other)| *other < number);
        let after = self.sources.partition_point(|(_, other)| *other <= number);
        let source = |at: usize| self.sources.get(at).map(|(source, _)| *source);
        (before.checked_sub(1).and_then(source), source(after))
    }
}

impl Register {
    /// Takes in what the store says of a submission, new or changed.
    pub(crate) fn note(&mut self, said: &Said) {
        let texts = said.texts.iter().filter(|key| !key.is_empty());
        let texts: Vec<u32> = texts.map(|key| self.text(key)).collect();
        let (text, more) = texts
            .split_first()
            .map_or((NO_TEXT, &[][..]), |(first, rest)| (*first, rest));
        if more.is_empty() {
            self.more_texts.remove(&said.source);
        } else {
            self.more_texts.insert(said.source, more.to_vec());
        }
        let entry = Entry {
            source: said.source,
            number: said.number,
            text,
            state: Some(self.states.number(&said.state)),
            language: said.language.as_deref().map(|l| self.languages.number(l)),
            respondent_type: (said.respondent_type.as_deref())
                .map(|of| self.respondent_types.number(of)),
            place: said.place.as_deref().map(|of| self.places.number(of)),
            late: said.late,
        };
        let known = self.places_of.get(&said.source).copied();
        let known = known.and_then(|at| self.entries.get_mut(at as usize));
        let before = match known {
            Some(kept) => std::mem::replace(kept, entry),
            None => {
                self.insert(entry);
                Entry::default()
            }
        };
        if text == NO_TEXT
            && let Some(place) = self.places_of.get(&said.source)
        {
            self.documents.retain(|(_, of, _)| of != place);
        }
        let types = &mut self.respondent_types;
        types.moved(before.respondent_type, entry.respondent_type);
        self.places.moved(before.place, entry.place);
    }

    /// The number of a text.
    fn text(&mut self, key: &str) -> u32 {
        let digest = ledger::sha256(key.as_bytes()).0;
        let mut half = [0; 16];
        half.copy_from_slice(digest.split_at(16).0);
        let next = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        *self.texts.entry(half).or_insert(next)
    }

    fn insert(&mut self, entry: Entry) {
        let at = self
            .entries
            .partition_point(|one| one.number < entry.number);
        let here = u32::try_from(at).unwrap_or(u32::MAX);
        if at < self.entries.len() {
            // Numbers are given in order, but changes need not be read in that order.
            for place in self.places_of.values_mut().filter(|place| **place >= here) {
                *place += 1;
            }
            for (_, place, _) in self
                .documents
                .iter_mut()
                .filter(|(_, place, _)| *place >= here)
            {
                *place += 1;
            }
        }
        self.entries.insert(at, entry);
        self.places_of.insert(entry.source, here);
    }

    /// Takes in a document that came after all those noted before.
    pub(crate) fn note_document(&mut self, document: i64, source: i64, strand: Option<&str>) {
        let strand = strand.and_then(|key| u16::try_from(self.strands.number(key)).ok());
        if let Some(place) = self.places_of.get(&source) {
            self.documents.push((document, *place, strand));
        }
    }

    /// The last document that was noted.
    pub(crate) fn last_document(&self) -> i64 {
        self.documents.last().map_or(0, |(id, ..)| *id)
    }

    /// The respondent types and the places that occur.
    pub(crate) fn facets(&self) -> (Vec<String>, Vec<String>) {
        (self.respondent_types.in_use(), self.places.in_use())
    }

    /// What a filter leaves of those that are in the sets it asks for.
    pub(crate) fn left(&self, filter: &Filter, asked: Sets<'_>) -> Left {
        let others = |mut set: Vec<bool>| {
            set.iter_mut().for_each(|holds| *holds = !*holds);
            set
        };
        let sets = [
            filter.strand.as_deref().map(|key| self.answering(key)),
            asked.coded.map(|sources| self.of_sources(sources)),
            asked.found.map(|documents| self.of_documents(documents)),
            asked.within.map(|sources| self.of_sources(sources)),
            asked
                .without
                .map(|sources| others(self.of_sources(sources))),
        ];
        let state = self.states.wanted(filter.state.as_deref());
        let language = self.languages.wanted(filter.language.as_deref());
        let of_type = self
            .respondent_types
            .wanted(filter.respondent_type.as_deref());
        let place = self.places.wanted(filter.place.as_deref());
        let mut texts = vec![false; self.texts.len()];
        let mut left = Left::default();
        for (at, entry) in self.entries.iter().enumerate() {
            let takes = state.takes(entry.state)
                && language.takes(entry.language)
                && of_type.takes(entry.respondent_type)
                && place.takes(entry.place)
                && filter.late.is_none_or(|late| late == entry.late)
                && (sets.iter().flatten()).all(|set| set.get(at).is_some_and(|holds| *holds));
            if !takes {
                continue;
            }
            left.sources.push((entry.source, entry.number));
            let more = self.more_texts.get(&entry.source).into_iter().flatten();
            for text in std::iter::once(&entry.text).chain(more) {
                if let Some(seen) = texts.get_mut(*text as usize) {
                    left.distinct_texts += i64::from(!*seen);
                    *seen = true;
                }
            }
        }
        left
    }

    /// Which entries have a document that answers the strand.
    fn answering(&self, strand: &str) -> Vec<bool> {
        let wanted = self.strands.numbers.get(strand).copied();
        let mut set = vec![false; self.entries.len()];
        for (_, place, strand) in &self.documents {
            if wanted.is_some() && strand.map(u32::from) == wanted {
                mark(&mut set, *place);
            }
        }
        set
    }

    fn of_sources(&self, sources: &[i64]) -> Vec<bool> {
        let mut set = vec![false; self.entries.len()];
        for place in sources
            .iter()
            .filter_map(|source| self.places_of.get(source))
        {
            mark(&mut set, *place);
        }
        set
    }

    fn of_documents(&self, documents: &[i64]) -> Vec<bool> {
        let mut set = vec![false; self.entries.len()];
        let mut known = self.documents.iter().peekable();
        for document in documents {
            while known.next_if(|(id, ..)| id < document).is_some() {}
            if let Some((_, place, _)) = known.next_if(|(id, ..)| id == document) {
                mark(&mut set, *place);
            }
        }
        set
    }
}

fn mark(set: &mut [bool], place: u32) {
    if let Some(holds) = set.get_mut(place as usize) {
        *holds = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: i64, number: i64, place: Option<&str>) -> Said {
        Said {
            source,
            number,
            texts: vec![format!("text {}", number % 2)],
            state: "named".to_owned(),
            language: None,
            respondent_type: Some("carer".to_owned()),
            place: place.map(str::to_owned),
            late: false,
        }
    }

    fn sources(register: &Register, query: &str, found: Option<&[i64]>) -> (Vec<i64>, i64) {
        let asked = Sets {
            found,
            ..Sets::default()
        };
        let left = register.left(&Filter::of_query(query), asked);
        (
            left.sources.iter().map(|(source, _)| *source).collect(),
            left.distinct_texts,
        )
    }

    #[test]
    fn submissions_stand_by_number_whatever_order_their_changes_are_read_in() {
        let mut register = Register::default();
        register.note(&said(11, 1, None));
        register.note(&said(33, 3, Some("powys")));
        register.note_document(5, 33, Some("a"));
        register.note(&said(22, 2, Some("gwynedd")));
        register.note_document(6, 22, Some("b"));
        assert_eq!(sources(&register, "", None), (vec![11, 22, 33], 2));
        assert_eq!(sources(&register, "strand=a", None), (vec![33], 1));
        assert_eq!(sources(&register, "", Some(&[4, 5])), (vec![33], 1));
        assert_eq!(sources(&register, "place=powys", Some(&[6])), (vec![], 0));
        let left = register.left(&Filter::default(), Sets::default());
        assert_eq!(left.beside(2), (Some(11), Some(33)));
        assert_eq!(left.beside(9), (Some(33), None));
    }

    #[test]
    fn a_template_is_counted_once_and_each_addition_once() {
        let mut register = Register::default();
        for (source, texts) in [
            (1, &["letter"][..]),
            (2, &["letter", "my mother waited"]),
            (3, &["letter", "my mother waited", "so did I"]),
            (4, &["another text"]),
        ] {
            let texts = texts.iter().map(|text| (*text).to_owned()).collect();
            register.note(&Said {
                texts,
                ..said(source, source, None)
            });
        }
        assert_eq!(sources(&register, "", None).1, 4);
        register.note(&said(3, 3, None));
        assert_eq!(
            sources(&register, "", None).1,
            4,
            "its own text, and no addition any more"
        );
    }

    #[test]
    fn what_was_erased_is_counted_as_a_submission_and_as_no_text_of_no_strand() {
        let mut register = Register::default();
        for source in [1, 2, 3] {
            register.note(&said(source, source, None));
            register.note_document(source + 10, source, Some("a"));
        }
        let erased = Said {
            texts: Vec::new(),
            state: "erased".to_owned(),
            ..said(2, 2, None)
        };
        register.note(&erased);
        assert_eq!(sources(&register, "", None), (vec![1, 2, 3], 1));
        assert_eq!(sources(&register, "strand=a", None), (vec![1, 3], 1));
        assert_eq!(sources(&register, "state=erased", None), (vec![2], 0));
        assert_eq!(sources(&register, "", Some(&[12, 13])).0, vec![3]);
    }

    #[test]
    fn a_value_that_nobody_has_any_longer_is_not_offered() {
        let mut register = Register::default();
        register.note(&said(1, 1, Some("powys")));
        register.note(&said(2, 2, Some("gwynedd")));
        register.note(&said(1, 1, Some("gwynedd")));
        assert_eq!(
            register.facets(),
            (vec!["carer".to_owned()], vec!["gwynedd".to_owned()])
        );
        assert_eq!(sources(&register, "place=powys", None), (vec![], 0));
        assert_eq!(sources(&register, "place=nowhere", None), (vec![], 0));
    }
}
