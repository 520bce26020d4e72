//! Codes that the source gave: labels in columns of an imported table become codes below a group a
//! column, put on the whole of each document by the coder [`CODER_SOURCE`].
//!
//! Guarantees that doing it twice changes nothing, also where a person has undone some of it.

use crate::codebook::{Code, Entry, free_key, key_from};
use crate::coding::CODER_SOURCE;
use crate::limits::CODE_NAME_CHARS_MAX;
use crate::store as rows;
use crate::words::words;
use ::store::{StoreError, Tx};
use commission::{Commission, Error, Language, record};
use std::collections::BTreeMap;

/// A label that a document came with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenCode {
    /// The document's number.
    pub document: i64,
    /// The column it stood in.
    pub column: String,
    /// The label.
    pub label: String,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Adopted {
    /// Codes made, groups among them.
    pub codes: u64,
    /// Codings made.
    pub codings: u64,
    /// Labels that were there already.
    pub already: u64,
    /// Labels left out: blank ones, and those of documents without a word.
    pub left_out: u64,
}

/// Adopts some labels. A long list may be handed in piece by piece, a transaction each.
///
/// # Errors
/// [`Error::Fault`] where they cannot be kept; nothing of this piece is then.
pub fn adopt(
    tx: &mut Tx<'_>,
    commission: &Commission,
    labels: &[GivenCode],
    now_us: i64,
) -> Result<Adopted, Error> {
    let mut book = Book::open(tx, commission)?;
    let mut adopted = Adopted::default();
    let mut document: Option<evidence::Document> = None;
    for label in labels {
        if document.as_ref().map(|d| d.id) != Some(label.document) {
            document = evidence::document(tx, label.document)?;
        }
        let worded = document
            .as_ref()
            .filter(|d| d.text.chars().any(char::is_alphanumeric));
        let (Some(document), false) = (worded, label.label.trim().is_empty()) else {
            adopted.left_out += 1;
            continue;
        };
        let code = book.code_of(tx, label, &mut adopted)?;
        let whole = document.text.chars().count();
        let passage = evidence::add_passage(tx, document, 0, whole)?;
        if rows::coding_ever(tx, passage.id, code, CODER_SOURCE)? {
            adopted.already += 1;
            continue;
        }
        let by = (CODER_SOURCE, now_us);
        rows::add_coding(tx, commission.id, code, (passage.id, document), by)?;
        adopted.codings += 1;
    }
    if adopted.codings > 0 {
        let about = format!("{} labels", adopted.codings);
        record(tx, commission.id, CODER_SOURCE, now_us, "coded", &about)?;
    }
    Ok(adopted)
}

/// The codebook while labels are adopted.
struct Book<'c> {
    commission: &'c Commission,
    language: Language,
    codes: BTreeMap<String, Code>,
    /// Column, and label or nothing for the group, to the code's number.
    known: BTreeMap<(String, Option<String>), i64>,
}

impl<'c> Book<'c> {
    fn open(tx: &Tx<'_>, commission: &'c Commission) -> Result<Self, StoreError> {
        let codes: BTreeMap<_, _> = rows::codes(tx, commission.id)?
            .into_iter()
            .map(|code| (code.key.clone(), code))
            .collect();
        let languages = &commission.definition.languages;
        Ok(Self {
            commission,
            language: languages.first().copied().unwrap_or(Language::En),
            codes,
            known: BTreeMap::new(),
        })
    }

    fn code_of(
        &mut self,
        tx: &mut Tx<'_>,
        given: &GivenCode,
        adopted: &mut Adopted,
    ) -> Result<i64, StoreError> {
        let (column, label) = (name_of(&given.column), name_of(&given.label));
        let known = (column.clone(), Some(label.clone()));
        if let Some(id) = self.known.get(&known) {
            return Ok(*id);
        }
        let group = self.find_or_make(tx, &column, None, adopted)?;
        let id = self.find_or_make(tx, &label, Some(&group), adopted)?.id;
        self.known.insert(known, id);
        Ok(id)
    }

    /// The code of that name below that group (at the top without one), made where it is not there.
    fn find_or_make(
        &mut self,
        tx: &mut Tx<'_>,
        name: &str,
        group: Option<&Code>,
        adopted: &mut Adopted,
    ) -> Result<Code, StoreError> {
        let parent = group.map(|group| group.key.clone());
        let there = self
            .codes
            .values()
            .find(|code| code.parent == parent && code.entry.name == name);
        if let Some(code) = there {
            return Ok(code.clone());
        }
        let own = key_from(name);
        let wanted = match group {
            Some(group) if self.codes.contains_key(&own) => {
                key_from(&format!("{} {own}", group.key.replace('-', " ")))
            }
            _ => own,
        };
        let key = free_key(&wanted, |key| self.codes.contains_key(key));
        let words = words(self.language);
        let entry = Entry {
            name: name.to_owned(),
            definition: match group {
                None => words.msg_given_group(name),
                Some(group) => words.msg_given_code(&group.entry.name),
            },
            ..Entry::default()
        };
        let id = rows::add_code(tx, self.commission.id, &key, group.map(|g| g.id), &entry)?;
        adopted.codes += 1;
        let code = Code {
            id,
            key: key.clone(),
            parent,
            entry,
            language: None,
            position: 0,
            retired: false,
        };
        self.codes.insert(key, code.clone());
        Ok(code)
    }
}

/// A label as the name of a code: on one line, not longer than a name may be.
fn name_of(label: &str) -> String {
    let line = label.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(CODE_NAME_CHARS_MAX).collect()
}
