//! Texts, days and instants as these pages show them.

use crate::words::words;
use commission::{Language, Texts};

/// A text that may stand in the other language, which the page then says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// The text.
    pub(super) text: String,
    /// The code of its language where it is not that of the page; else empty.
    pub(super) lang: &'static str,
}

impl Shown {
    pub(super) fn new(texts: &Texts, language: Language) -> Self {
        let (of, text) = texts.in_or_other(language);
        Self {
            text: text.to_owned(),
            lang: if of == language { "" } else { of.code() },
        }
    }

    /// The paragraphs of a text; a blank line parts them.
    pub(super) fn paragraphs(texts: &Texts, language: Language) -> Vec<Self> {
        let whole = Self::new(texts, language);
        whole
            .text
            .split("\n\n")
            .map(|paragraph| Self {
                text: paragraph.trim().to_owned(),
                lang: whole.lang,
            })
            .filter(|paragraph| !paragraph.text.is_empty())
            .collect()
    }
}

/// A day written as in files, `2026-04-06`; one that is none is shown as it stands.
pub(super) fn day(language: Language, iso: &str) -> String {
    let mut fields = iso.split('-');
    let mut next = || fields.next().and_then(|field| field.parse::<u16>().ok());
    let (Some(year), Some(month), Some(day)) = (next(), next(), next()) else {
        return iso.to_owned();
    };
    let small = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
    pages::say::date(language, i32::from(year), small(month), small(day))
}

/// What a time zone is called.
pub(super) fn zone_name(language: Language, zone: &str) -> String {
    match zone {
        "Europe/London" | "Europe/Belfast" | "GB" => words(language).msg_zone_uk(),
        other => other.to_owned(),
    }
}
