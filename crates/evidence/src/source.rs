//! A source: one thing that was received, under a reference that is never used again.

use commission::{Error, Publication};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use text::Language;

/// Something received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its number in the database.
    pub id: i64,
    /// The commission it belongs to.
    pub commission: i64,
    /// Its reference, such as `WHC0012`.
    pub reference: String,
    /// `web`, `email`, `paper`, `import`, `telephone`, `event` or `recording`.
    pub channel: String,
    /// Key of the respondent type; a value the call does not know is kept as it came.
    pub respondent_type: Option<String>,
    /// Key of the place, likewise.
    pub place: Option<String>,
    /// Its language: declared, else that of most of its words.
    pub language: Option<Language>,
    /// How it may be shown.
    pub state: Publication,
    /// The respondent's name, as given.
    pub name: Option<String>,
    /// When it was received, microseconds since 1970 in UTC.
    pub received_us: i64,
    /// Whether that was after the closing time.
    pub late: bool,
    /// Where it came from: file and row, or message.
    pub origin: String,
    /// Index of its leaf.
    pub leaf: i64,
}

/// What a source said of itself when it was received, where it was described otherwise since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedEnvelope {
    /// Key of the respondent type.
    pub respondent_type: Option<String>,
    /// Key of the place.
    pub place: Option<String>,
    /// The declared language.
    pub language: Option<Language>,
    /// The respondent's name.
    pub name: Option<String>,
}

/// The group a source belongs to: its respondent type and its place, as far as they are known.
pub type Group = (Option<String>, Option<String>);

/// A source about to be kept.
#[derive(Debug, Clone)]
pub struct NewSource {
    /// The commission it belongs to.
    pub commission: i64,
    /// What its reference begins with.
    pub prefix: String,
    /// `web`, `email`, `paper` or `import`.
    pub channel: String,
    /// Key of the respondent type.
    pub respondent_type: Option<String>,
    /// Key of the place.
    pub place: Option<String>,
    /// Its declared language.
    pub language: Option<Language>,
    /// How it may be shown.
    pub state: Publication,
    /// The respondent's name.
    pub name: Option<String>,
    /// When it was received.
    pub received_us: i64,
    /// Whether that was after the closing time.
    pub late: bool,
    /// Where it came from.
    pub origin: String,
    /// Digest of its parts and their texts: equal for exact repeats.
    pub text_key: String,
}

/// The digest by which exact repeats are known: SHA-256 over the canonical JSON list of part and text in the order of the
/// parts; for an attachment without words, its own digest stands for them. Each part comes with its text and that digest.
///
/// # Errors
/// [`Error::Fault`] where the list cannot be written.
pub fn text_key<'a>(
    parts: impl Iterator<Item = (&'a str, &'a str, Option<&'a str>)>,
) -> Result<String, Error> {
    let mut list = BTreeMap::new();
    for (part, text, sha256) in parts {
        list.insert(
            part,
            sha256.filter(|_| text.trim().is_empty()).unwrap_or(text),
        );
    }
    let list = list
        .iter()
        .map(|(part, text)| json!([part, text]))
        .collect();
    let bytes = ledger::write_canonical(&Value::Array(list))
        .map_err(|why| Error::fault("write a list of parts", why))?;
    Ok(ledger::sha256(&bytes).to_string())
}

/// The reference of a number: prefix and at least four digits.
pub fn reference_text(prefix: &str, number: i64) -> String {
    format!("{prefix}{number:04}")
}
