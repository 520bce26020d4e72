//! What a level, or an item of evidence, points at: an item of the register, or something that the commission holds.
//!
//! Guarantees: a reference is told to lead somewhere only where what it names is there now, in this commission. It deliberately does
//! not look at what that says: a person judges whether it bears the level.

use crate::register::{self, Kind, Register, is_key};
use crate::words::words;
use ::store::Reader;
use commission::{Error, Language};
use std::collections::BTreeSet;

/// Something that can be cited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cite {
    /// An item of evidence of the register, by its key.
    Item(String),
    /// A submission, by its reference.
    Submission(String),
    /// A document, by its name.
    Document(String),
    /// A passage, by its number.
    Passage(i64),
    /// An exhibit that was taken in, by its name.
    Exhibit(String),
    /// A claim, by its key.
    Claim(String),
    /// It was erased at the wish of whoever gave it.
    Erased,
}

impl Cite {
    /// What is typed: `item-of-the-register`, `WHC0012`, `WHC0012/a1`, `passage:12`, `exhibit:name`, `claim:C3`.
    #[must_use]
    pub fn of(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (kind, rest) = match typed.split_once(':') {
            Some((kind, rest)) => (kind.trim().to_lowercase(), rest.trim()),
            None if is_key(typed) => ("item".to_owned(), typed),
            None if typed.contains('/') => ("document".to_owned(), typed),
            None => ("submission".to_owned(), typed),
        };
        match (kind.as_str(), rest) {
            (_, "") | ("erased", _) => None,
            (kind, rest) => Self::of_row(kind, rest),
        }
    }

    /// What is kept: a kind and a reference.
    #[must_use]
    pub(crate) fn of_row(kind: &str, reference: &str) -> Option<Self> {
        let own = || reference.to_owned();
        match kind {
            "item" => Some(Self::Item(own())),
            "submission" => Some(Self::Submission(own())),
            "document" => Some(Self::Document(own())),
            "passage" => {
                let digits = reference.strip_prefix(['P', 'p']).unwrap_or(reference);
                digits.parse().ok().map(Self::Passage)
            }
            "exhibit" => Some(Self::Exhibit(own())),
            "claim" => Some(Self::Claim(own())),
            "erased" => Some(Self::Erased),
            _ => None,
        }
    }

    /// Its kind, as it is kept.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Item(_) => "item",
            Self::Submission(_) => "submission",
            Self::Document(_) => "document",
            Self::Passage(_) => "passage",
            Self::Exhibit(_) => "exhibit",
            Self::Claim(_) => "claim",
            Self::Erased => "erased",
        }
    }

    /// Its reference, as it is kept.
    #[must_use]
    pub fn reference(&self) -> String {
        match self {
            Self::Item(text)
            | Self::Submission(text)
            | Self::Document(text)
            | Self::Exhibit(text)
            | Self::Claim(text) => text.clone(),
            Self::Passage(number) => number.to_string(),
            Self::Erased => String::new(),
        }
    }

    /// As it is typed.
    #[must_use]
    pub fn typed(&self) -> String {
        let reference = self.reference();
        // What would be read as something else without its kind keeps it.
        match Self::of(&reference).as_ref() == Some(self) {
            true => reference,
            false => format!("{}:{reference}", self.kind()),
        }
    }
}

/// What there is to cite.
pub struct Shelf<'r, 's> {
    reader: &'r Reader<'s>,
    commission: i64,
    items: BTreeSet<&'r str>,
    exhibits: BTreeSet<String>,
    claims: BTreeSet<String>,
}

impl<'r, 's> Shelf<'r, 's> {
    /// That of a commission with this register.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be read.
    pub fn of(
        reader: &'r Reader<'s>,
        commission: i64,
        register: &'r Register,
    ) -> Result<Self, Error> {
        let items = register.of_kind(Kind::Evidence);
        let exhibits = evidence::exhibit_names(reader, commission)?;
        let claims = evidence::claims(reader, commission)?;
        Ok(Self {
            reader,
            commission,
            items: items.map(|one| one.key.as_str()).collect(),
            exhibits: exhibits.into_iter().collect(),
            claims: claims.into_iter().map(|one| one.claim).collect(),
        })
    }

    /// Whether what is cited is there.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be read.
    pub fn has(&self, cite: &Cite) -> Result<bool, Error> {
        let own = |reference: &str| {
            evidence::source_by_reference(self.reader, self.commission, reference)
                .map(|found| found.is_some())
        };
        Ok(match cite {
            Cite::Item(key) => self.items.contains(key.as_str()),
            Cite::Submission(reference) => own(reference)?,
            Cite::Document(name) => {
                match evidence::document_by_name(self.reader, self.commission, name) {
                    Ok(_) => true,
                    Err(Error::Refused(_)) => false,
                    Err(other) => return Err(other),
                }
            }
            Cite::Passage(number) => match evidence::passage(self.reader, *number)? {
                // Numbers of passages are the database's; whose a passage is, its document says.
                Some(passage) => match evidence::document(self.reader, passage.document)? {
                    Some(document) => evidence::source(self.reader, document.source)?
                        .is_some_and(|source| source.commission == self.commission),
                    None => false,
                },
                None => false,
            },
            Cite::Exhibit(name) => self.exhibits.contains(name),
            Cite::Claim(key) => self.claims.contains(key),
            Cite::Erased => true,
        })
    }
}

/// An item of evidence that points at something the commission does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Astray {
    /// The key of the item.
    pub item: String,
    /// The field.
    pub field: &'static str,
    /// What it says.
    pub text: String,
}

impl Astray {
    /// It in a sentence.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let field = register::field_label(language, Kind::Evidence, self.field);
        words(language).msg_astray(&self.item, field, &self.text)
    }
}

/// The items of evidence whose references lead nowhere.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn astray(
    reader: &Reader<'_>,
    commission: i64,
    register: &Register,
) -> Result<Vec<Astray>, Error> {
    let shelf = Shelf::of(reader, commission, register)?;
    let mut found = Vec::new();
    for item in register.of_kind(Kind::Evidence) {
        for value in item.values.iter().filter(|value| value.is_known()) {
            let points = matches!(
                value.field,
                "submission" | "document" | "passage" | "exhibit" | "claim"
            );
            let cite = Cite::of_row(value.field, &value.text);
            let there = match (&cite, points) {
                (_, false) => true,
                (Some(cite), true) => shelf.has(cite)?,
                (None, true) => false,
            };
            if !there {
                found.push(Astray {
                    item: item.key.clone(),
                    field: value.field,
                    text: value.text.clone(),
                });
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::Cite;

    #[test]
    fn what_is_typed_comes_back_as_it_was_typed() {
        for typed in [
            "sample-outcomes",
            "WHC0012",
            "WHC0012/a1",
            "passage:12",
            "exhibit:doorstep-loneliness",
            "claim:C3",
        ] {
            let cite = Cite::of(typed);
            assert_eq!(cite.as_ref().map(Cite::typed).as_deref(), Some(typed));
            let kept = cite.and_then(|one| Cite::of_row(one.kind(), &one.reference()));
            assert_eq!(kept, Cite::of(typed));
        }
        assert_eq!(Cite::of("Passage: P12"), Some(Cite::Passage(12)));
        for none in ["", " ", "passage:", "passage:twelve", "erased:", "web:x"] {
            assert_eq!(Cite::of(none), None, "{none}");
        }
    }
}
