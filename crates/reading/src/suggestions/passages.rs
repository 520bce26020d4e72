//! The passages that suggestions are learnt from and made for: the numbered paragraphs of every document.
//!
//! Guarantees: a text that stands in many places, but for case, spacing and punctuation, is one text, coded once and held out
//! once, so that a campaign cannot make suggestions look better than they are. In answer to another question of the call it is
//! another text, for "nothing" to what was good is not "nothing" to what could be better. Where several persons read a text it
//! has the codes that at least half of them gave it; what somebody codes blind is left out whole.

use crate::codebook::Code;
use crate::store;
use crate::store::suggestions::{self as rows, Given};
use crate::themes::Span;
use ::store::{Reader, StoreError};
use commission::Call;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A text and where it stands.
pub(super) struct Unit {
    /// The text, as it stands in the first place.
    pub(super) text: String,
    /// The question of the call that it answers, with the part of it; empty in a letter, an attachment or notes.
    pub(super) question: String,
    pub(super) places: Vec<Place>,
    /// The codes of those who read it, by person.
    given: BTreeMap<String, BTreeSet<usize>>,
}

/// One place of a text.
pub(super) struct Place {
    pub(super) span: Span,
    /// Whether the words are to the letter those of the first place.
    pub(super) same: bool,
    /// Whether a person coded these very words, and not the same elsewhere.
    pub(super) coded: bool,
}

/// Everything that a run looks at.
pub(super) struct Passages {
    pub(super) units: Vec<Unit>,
    /// The codes that may be put on passages, by key.
    pub(super) codes: Vec<Code>,
}

impl Passages {
    /// Reads the passages of a commission.
    pub(super) fn read(
        r: &Reader<'_>,
        commission: i64,
        of_source: bool,
        call: Option<&Call>,
    ) -> Result<Self, StoreError> {
        let mut codes = store::codes(r, commission)?;
        codes.retain(|code| !code.retired);
        let by_key = codes.iter().enumerate();
        let by_key: BTreeMap<&str, usize> = by_key
            .map(|(place, code)| (code.key.as_str(), place))
            .collect();
        let given = rows::given(r, commission, of_source)?;
        let blind: BTreeSet<i64> = rows::blind(r, commission)?.into_iter().collect();
        let mut units: Vec<Unit> = Vec::new();
        let mut known: BTreeMap<(String, String), usize> = BTreeMap::new();
        evidence::each_document(r, commission, |document| -> Result<(), StoreError> {
            if blind.contains(&document.id) {
                return Ok(());
            }
            let question = call.and_then(|call| call.part(&document.part));
            let question = question.map_or("", |_| &document.part);
            let own = given.get(&document.id).map_or(&[][..], Vec::as_slice);
            let counted = crate::highlight::Counted::new(&document.text);
            for words in text::paragraphs(&document.text) {
                let said = counted.slice(&words);
                let key = text::repeat_key(said);
                if key.is_empty() {
                    continue;
                }
                let at = *known.entry((question.to_owned(), key)).or_insert_with(|| {
                    units.push(Unit {
                        text: said.to_owned(),
                        question: question.to_owned(),
                        places: Vec::new(),
                        given: BTreeMap::new(),
                    });
                    units.len() - 1
                });
                let Some(unit) = units.get_mut(at) else {
                    continue;
                };
                let coded = unit.take(own, &words, &by_key);
                unit.places.push(Place {
                    same: unit.text == said,
                    coded,
                    span: Span {
                        document: document.id,
                        version: document.version,
                        start: words.start,
                        end: words.end,
                    },
                });
            }
            Ok(())
        })?;
        Ok(Self { units, codes })
    }

    /// The codes of each text that somebody read, by its place.
    pub(super) fn coded(&self) -> BTreeMap<usize, Vec<usize>> {
        let units = self.units.iter().enumerate();
        units
            .filter(|(_, unit)| !unit.given.is_empty())
            .map(|(place, unit)| (place, unit.agreed()))
            .collect()
    }

    /// What each code means, for the machine: its name and definition.
    pub(super) fn definitions(&self) -> Vec<String> {
        let said = |code: &Code| format!("{} {}", code.entry.name, code.entry.definition);
        self.codes.iter().map(said).collect()
    }
}

impl Unit {
    /// Takes what persons said of these words; answers whether anybody did.
    fn take(
        &mut self,
        given: &[Given],
        words: &Range<usize>,
        codes: &BTreeMap<&str, usize>,
    ) -> bool {
        let meets = |one: &&Given| one.words.start < words.end && one.words.end > words.start;
        let mut coded = false;
        for one in given.iter().filter(meets) {
            let own = self.given.entry(one.person.clone()).or_default();
            own.extend(one.code.as_ref().and_then(|key| codes.get(key.as_str())));
            coded = true;
        }
        coded
    }

    /// The codes that at least half of those who read it gave it.
    fn agreed(&self) -> Vec<usize> {
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        for code in self.given.values().flatten() {
            *times.entry(*code).or_default() += 1;
        }
        let enough = times.into_iter().filter(|(_, n)| n * 2 >= self.given.len());
        enough.map(|(code, _)| code).collect()
    }
}
