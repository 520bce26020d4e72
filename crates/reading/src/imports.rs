//! Codebook, codings and memos that another program wrote, on their way in.
//!
//! Guarantees that a file is taken whole or not at all; that a coding is put on exact words of the document as it now stands,
//! and where these are not certain it is named and left out, never moved by guess; that every coding belongs to the coder the
//! file names, marked as imported, and never to somebody who signs in; and that the same file again, or a file that left here,
//! adds nothing. It takes in no documents: evidence comes in through `intake`, with a reference and a receipt.

use crate::codebook::{Code, Entry, check_parents, free_key, key_from};
use crate::coding::{MemoAbout, imported_coder, places_of_words, told};
use crate::exports::{code_guid, coding_guid};
use crate::keep::{checked, misplaced};
use crate::limits::{CODE_NAME_CHARS_MAX, CODES_MAX, MEMO_CHARS_MAX, UNPLACED_TOLD_MAX};
use crate::store as rows;
use crate::store::exchange::ever;
use crate::words::words;
use ::store::{StoreError, Tx};
use commission::{Commission, Error, Refusal, micros_of, record};
use evidence::Document;
use exchange::{About, Meaning, Project};
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Codes made.
    pub codes: u64,
    /// Codes of the file that were there.
    pub codes_known: u64,
    /// Codings made.
    pub codings: u64,
    /// Codings that were there already, or had been and were undone.
    pub already: u64,
    /// Codings among these whose text differs from ours, anchored by their words.
    pub by_words: u64,
    /// Memos kept.
    pub memos: u64,
    /// The coders, as they are named here.
    pub coders: BTreeSet<String>,
    /// Documents of the file, with a coding or memo, that are none of ours.
    pub unknown: Vec<String>,
    /// Codings and memos without a place: document and words, the first of them.
    pub unplaced: Vec<(String, String)>,
    /// How many these are, those of unknown documents among them.
    pub unplaced_count: u64,
}

/// How a file is taken.
#[derive(Debug, Clone, Copy)]
pub struct Taking<'a> {
    /// What the record calls the file.
    pub file: &'a str,
    /// Who is said to have coded where the file names nobody.
    pub coder: &'a str,
    /// The question whose answers the documents are; any document without it.
    pub question: Option<&'a str>,
    /// When it is taken.
    pub now_us: i64,
}

/// Takes a project, its codebook first.
///
/// # Errors
/// [`Error::Refused`] where a code cannot be kept, or where the file has codings and none of its documents is here.
pub fn import(
    tx: &mut Tx<'_>,
    commission: &Commission,
    project: &Project,
    taking: Taking<'_>,
) -> Result<Imported, Error> {
    let mut done = Imported::default();
    let codes = take_codes(tx, commission, project, &mut done)?;
    let mut bringing = Bringing {
        commission,
        project,
        taking,
        codes,
        known: known_codings(tx, commission)?,
        shelf: Shelf::read(tx, commission, taking.question)?,
        done,
    };
    for (place, document) in project.documents.iter().enumerate() {
        bringing.document(tx, place, document)?;
    }
    for memo in &project.memos {
        if let About::Code(code) = memo.about
            && let Some(code) = bringing.codes.get(code)
        {
            let about = MemoAbout::Code(code.id);
            bringing.memo(tx, memo, about)?;
        }
        if memo.about == About::Project {
            bringing.leave(&memo.name, &memo.text);
        }
    }
    let done = bringing.done;
    if done.codings + done.already + done.memos == 0
        && done.unplaced_count > 0
        && !project.documents.is_empty()
    {
        let count = project.documents.len().to_string();
        return Err(Refusal::new("no-documents-here", |l| {
            words(l).msg_import_no_documents(&count)
        })
        .into());
    }
    let about = format!("{}: {} codings", taking.file, done.codings);
    record(
        tx,
        commission.id,
        "tystio",
        taking.now_us,
        "codings-imported",
        &about,
    )?;
    Ok(done)
}

/// The ids of every coding there ever was here: one that a person undid does not come back.
fn known_codings(tx: &Tx<'_>, commission: &Commission) -> Result<BTreeSet<String>, Error> {
    let all = ever(tx, commission.id)?;
    let mut names: BTreeMap<i64, String> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for one in &all {
        let name = match names.entry(one.document) {
            Slot::Occupied(there) => there.into_mut(),
            Slot::Vacant(free) => {
                let name = evidence::document(tx, one.document)?.map(|d| d.name());
                free.insert(name.unwrap_or_default())
            }
        };
        known.insert(coding_guid(commission, name, one));
    }
    Ok(known)
}

/// Finds or makes every code of the file: by its id where it left here, else by its name below the same code. Answers them in
/// the order of the file.
fn take_codes(
    tx: &mut Tx<'_>,
    commission: &Commission,
    project: &Project,
    done: &mut Imported,
) -> Result<Vec<Code>, Error> {
    let mut codes = rows::codes(tx, commission.id)?;
    let by_id: BTreeMap<String, String> = (codes.iter())
        .map(|code| (code_guid(commission, &code.key), code.key.clone()))
        .collect();
    let mut taken: Vec<Code> = Vec::with_capacity(project.codes.len());
    for code in &project.codes {
        let above = code.above.and_then(|place| taken.get(place)).cloned();
        let parent = above.as_ref().map(|above| above.key.clone());
        let entry = entry_of(code)?;
        let same = |one: &&Code| match by_id.get(&code.guid) {
            Some(key) => one.key == *key,
            None => one.parent == parent && one.entry.name == entry.name,
        };
        if let Some(there) = codes.iter().find(same) {
            done.codes_known += 1;
            taken.push(there.clone());
            continue;
        }
        if codes.len() >= CODES_MAX {
            let most = CODES_MAX.to_string();
            return Err(Refusal::new("codes-many", |l| words(l).msg_codes_many(&most)).into());
        }
        let key = free_key(&key_from(&entry.name), |key| {
            codes.iter().any(|one| one.key == key)
        });
        let id = rows::add_code(tx, commission.id, &key, above.map(|above| above.id), &entry)?;
        let leaf = !project.codes.iter().any(|other| {
            other
                .above
                .and_then(|place| project.codes.get(place))
                .is_some_and(|above| above.guid == code.guid)
        });
        // Elsewhere a folder of codes is "not codable"; only where the file left here does it mean retired.
        let retired = !code.codable && leaf && project.origin.starts_with("Tystio ");
        if retired {
            rows::retire_code(tx, id, true)?;
        }
        done.codes += 1;
        let made = Code {
            id,
            key,
            parent,
            entry,
            language: None,
            position: 0,
            retired,
        };
        codes.push(made.clone());
        taken.push(made);
    }
    let parents = codes
        .iter()
        .map(|code| (code.key.clone(), code.parent.clone()));
    check_parents(&parents.collect()).map_err(|(key, why)| misplaced(&key, why))?;
    Ok(taken)
}

/// What the codebook says of a code. A name too long for it is cut, and stands whole before the definition.
fn entry_of(code: &exchange::Code) -> Result<Entry, Refusal> {
    let meaning = Meaning::of(&code.description);
    let name = code.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut entry = Entry {
        name: if name.is_empty() {
            code.guid.chars().take(8).collect()
        } else {
            name
        },
        definition: meaning.definition,
        include: meaning.include,
        exclude: meaning.exclude,
        example: meaning.example,
    };
    if entry.name.chars().count() > CODE_NAME_CHARS_MAX {
        entry.definition = format!("{}\n\n{}", entry.name, entry.definition);
        entry.name = entry
            .name
            .chars()
            .take(CODE_NAME_CHARS_MAX - 1)
            .chain(['…'])
            .collect();
    }
    checked(&entry)
}

/// Which of our documents a file means.
struct Shelf {
    by_name: BTreeMap<String, i64>,
    /// By title or by the file it came in; nothing where several have it.
    by_title: BTreeMap<String, Option<i64>>,
    /// Documents of each text, by its digest, in the order of the evidence.
    by_text: BTreeMap<[u8; 32], Vec<i64>>,
    /// How many of these were given away.
    given: BTreeMap<[u8; 32], usize>,
}

impl Shelf {
    fn read(tx: &Tx<'_>, commission: &Commission, question: Option<&str>) -> Result<Self, Error> {
        let mut shelf = Self {
            by_name: BTreeMap::new(),
            by_title: BTreeMap::new(),
            by_text: BTreeMap::new(),
            given: BTreeMap::new(),
        };
        let mut origins = BTreeMap::new();
        evidence::each_source(tx, commission.id, |source, _| -> Result<(), StoreError> {
            origins.insert(source.id, source.origin);
            Ok(())
        })?;
        evidence::each_document(tx, commission.id, |document| -> Result<(), StoreError> {
            if question.is_none_or(|question| document.part == question) {
                shelf
                    .by_name
                    .insert(plain_name(&document.name()), document.id);
                let titles = [document.title.as_ref(), origins.get(&document.source)];
                let titles = titles.into_iter().flatten().map(|title| plain_name(title));
                for title in titles.collect::<BTreeSet<String>>() {
                    let only = shelf.by_title.entry(title);
                    only.and_modify(|only| *only = None)
                        .or_insert(Some(document.id));
                }
                let same = shelf.by_text.entry(digest(&document.text)).or_default();
                same.push(document.id);
            }
            Ok(())
        })?;
        Ok(shelf)
    }

    /// The document of that name; else the one with that text; else the only one of that title or file. Of several with one text,
    /// each is given once, in order.
    fn find(&mut self, document: &exchange::Document) -> Option<i64> {
        if let Some(id) = self.by_name.get(&plain_name(&document.name)) {
            return Some(*id);
        }
        let titled = self.by_title.get(&plain_name(&document.name)).copied();
        if !document.text.chars().any(char::is_alphanumeric) {
            return titled.flatten();
        }
        let key = digest(&document.text);
        let Some(same) = self.by_text.get(&key) else {
            return titled.flatten();
        };
        let given = self.given.entry(key).or_default();
        let id = same.get(*given).or(same.last()).copied();
        *given += 1;
        id
    }
}

/// A name as files spell it: `WHC0001/a1`, `WHC0001-a1.txt` and `whc0001_a1` are one.
fn plain_name(name: &str) -> String {
    let name = name.strip_suffix(".txt").unwrap_or(name).to_lowercase();
    name.chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect()
}

/// A text whatever its white space: other programs lay out paragraphs and line ends anew.
fn digest(text: &str) -> [u8; 32] {
    let letters = text.trim_start_matches('\u{feff}').split_whitespace();
    ledger::sha256(letters.collect::<String>().as_bytes()).0
}

/// A project while it is taken.
struct Bringing<'a> {
    commission: &'a Commission,
    project: &'a Project,
    taking: Taking<'a>,
    codes: Vec<Code>,
    known: BTreeSet<String>,
    shelf: Shelf,
    done: Imported,
}

impl Bringing<'_> {
    fn document(
        &mut self,
        tx: &mut Tx<'_>,
        place: usize,
        theirs: &exchange::Document,
    ) -> Result<(), Error> {
        let memos: Vec<&exchange::Memo> = (self.project.memos.iter())
            .filter(|memo| match memo.about {
                About::Document(at) | About::Selection(at, _) => at == place,
                About::Code(_) | About::Project => false,
            })
            .collect();
        let coded = theirs.selections.iter().any(|s| !s.codings.is_empty());
        if !coded && theirs.whole.is_empty() && memos.is_empty() {
            return Ok(());
        }
        let ours = self
            .shelf
            .find(theirs)
            .map(|id| evidence::document(tx, id))
            .transpose()?;
        let Some(ours) = ours.flatten() else {
            self.done.unknown.push(told(&theirs.name));
            for selection in &theirs.selections {
                for _ in &selection.codings {
                    self.leave(&theirs.name, &selection.quote);
                }
            }
            for _ in &theirs.whole {
                self.leave(&theirs.name, "");
            }
            for memo in memos {
                self.leave(&theirs.name, &memo.text);
            }
            return Ok(());
        };
        let same = ours.text == theirs.text;
        for (at, selection) in theirs.selections.iter().enumerate() {
            let noted = memos
                .iter()
                .filter(|m| m.about == About::Selection(place, at));
            let Some(span) = span_of(&ours, theirs, selection, same) else {
                for _ in &selection.codings {
                    self.leave(&theirs.name, &selection.quote);
                }
                for memo in noted {
                    self.leave(&theirs.name, &memo.text);
                }
                continue;
            };
            for coding in &selection.codings {
                self.done.by_words += u64::from(!same);
                self.coding(tx, &ours, span.clone(), coding)?;
            }
            for memo in noted {
                let passage = evidence::add_passage(tx, &ours, span.start, span.end)?;
                self.memo(tx, memo, MemoAbout::Passage(passage.id))?;
            }
        }
        let whole = 0..ours.text.chars().count();
        for coding in &theirs.whole {
            match ours.text.chars().any(char::is_alphanumeric) {
                true => self.coding(tx, &ours, whole.clone(), coding)?,
                false => self.leave(&theirs.name, ""),
            }
        }
        for memo in memos.iter().filter(|m| m.about == About::Document(place)) {
            let about = match memo.name == ours.reference {
                true => MemoAbout::Source(ours.source),
                false => MemoAbout::Document(ours.id),
            };
            self.memo(tx, memo, about)?;
        }
        Ok(())
    }

    fn coding(
        &mut self,
        tx: &mut Tx<'_>,
        ours: &Document,
        span: Range<usize>,
        coding: &exchange::Coding,
    ) -> Result<(), Error> {
        let Some(code) = self.codes.get(coding.code).map(|code| code.id) else {
            return Ok(());
        };
        if self.known.contains(&coding.guid) {
            self.done.already += 1;
            return Ok(());
        }
        let person = self.person(coding.coder);
        let at_us = self.instant(coding.at.as_deref());
        let passage = evidence::add_passage(tx, ours, span.start, span.end)?;
        if rows::coding_ever(tx, passage.id, code, &person)? {
            self.done.already += 1;
            return Ok(());
        }
        let by = (person.as_str(), at_us);
        rows::add_coding(tx, self.commission.id, code, (passage.id, ours), by)?;
        self.done.codings += 1;
        self.done.coders.insert(person);
        Ok(())
    }

    fn memo(
        &mut self,
        tx: &mut Tx<'_>,
        memo: &exchange::Memo,
        about: MemoAbout,
    ) -> Result<(), Error> {
        let text = memo.text.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() || text.chars().count() > MEMO_CHARS_MAX {
            self.leave(&memo.name, &memo.text);
            return Ok(());
        }
        let (person, at_us) = (self.person(memo.coder), self.instant(memo.at.as_deref()));
        // A memo that left here comes back under its own name: it is there, and is no second one.
        let own = crate::coding::imported_name(&person).0;
        let there = rows::memos(tx, self.commission.id, about)?;
        if there.iter().any(|one| {
            one.text == text && (one.person == person || (one.person == own && one.at_us == at_us))
        }) {
            return Ok(());
        }
        if rows::add_memo(tx, self.commission.id, about, (&person, at_us), text)? {
            self.done.memos += 1;
            self.done.coders.insert(person);
        }
        Ok(())
    }

    /// Who coded, as they are named here.
    fn person(&self, coder: Option<usize>) -> String {
        let named = coder.and_then(|place| self.project.coders.get(place));
        let named = named
            .map(|coder| coder.name.trim())
            .filter(|name| !name.is_empty());
        imported_coder(named.unwrap_or(self.taking.coder))
    }

    fn instant(&self, at: Option<&str>) -> i64 {
        let zone = &self.commission.definition.time_zone;
        at.and_then(|at| micros_of(at, zone))
            .unwrap_or(self.taking.now_us)
    }

    fn leave(&mut self, document: &str, quote: &str) {
        self.done.unplaced_count += 1;
        if self.done.unplaced.len() < UNPLACED_TOLD_MAX {
            self.done.unplaced.push((told(document), told(quote)));
        }
    }
}

/// Where a passage of theirs stands in our text: at its offsets where the texts are the same; else where its words stand, if
/// they stand as often in both texts or only once in ours. White space of any kind is one blank.
fn span_of(
    ours: &Document,
    theirs: &exchange::Document,
    selection: &exchange::Selection,
    same: bool,
) -> Option<Range<usize>> {
    if !selection.quote.chars().any(char::is_alphanumeric) {
        return None;
    }
    if same {
        return Some(selection.start..selection.end);
    }
    let here = places_of_words(&ours.text, &selection.quote);
    if let [only] = here.as_slice() {
        return Some(only.clone());
    }
    let there = places_of_words(&theirs.text, &selection.quote);
    let blanks = selection
        .quote
        .chars()
        .take_while(|c| c.is_whitespace())
        .count();
    let which = there
        .iter()
        .position(|place| place.start == selection.start + blanks)?;
    (here.len() == there.len()).then(|| here.get(which).cloned())?
}
