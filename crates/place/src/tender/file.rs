//! A tender's file to its texts: through the readers that evidence is read with, or terms written down one by one (TOML).

use super::{Found, Worth, check, structured};
use crate::limits::TENDER_BYTES_MAX;
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::{Item, Limits, Reads, Unread};

/// The documents of a file with what was found in each, and what a person should know of how they were read.
pub type Checked = (Vec<(String, Found)>, Vec<String>);

/// The texts of a file, each after its name.
pub type Texts = Vec<(String, String)>;

/// Reads and checks a file.
///
/// # Errors
/// A refusal where the file cannot be read, is too long or has no words in it.
pub fn checked(
    (name, bytes): (&str, &[u8]),
    given: Worth,
    files: &dyn Reads,
    language: Language,
) -> Result<Checked, Error> {
    let (texts, mut notes) = texts((name, bytes), files, language)?;
    let mut all = Vec::new();
    for (source, text) in texts {
        let found = found((&source, &text), given)?;
        if found.is_cut {
            notes.push(words(language).msg_tender_cut(&source));
        }
        all.push((source, found));
    }
    Ok((all, notes))
}

/// What is found in one text; a name that ends in `.toml` holds terms one by one.
///
/// # Errors
/// A refusal with the line where such a file cannot be read.
pub fn found((name, text): (&str, &str), given: Worth) -> Result<Found, Refusal> {
    if !is_toml(name) {
        return Ok(check(text, given));
    }
    structured(text).map_err(|(byte, why)| {
        let before = text.as_bytes().get(..byte).unwrap_or_default();
        let line = 1 + before.iter().filter(|b| **b == b'\n').count() as u64;
        let say = |l| words(l).msg_tender_not_toml(&why);
        Refusal::new("tender-not-toml", say)
            .in_file(name)
            .at_line(line)
    })
}

fn is_toml(name: &str) -> bool {
    name.to_lowercase().ends_with(".toml")
}

/// The texts of a file with their names.
///
/// # Errors
/// As [`checked`].
pub fn texts(
    (name, bytes): (&str, &[u8]),
    files: &dyn Reads,
    language: Language,
) -> Result<(Texts, Vec<String>), Error> {
    if bytes.len() > TENDER_BYTES_MAX {
        let most = (TENDER_BYTES_MAX >> 20).to_string();
        let long = Refusal::new("file", |l| words(l).msg_tender_long(&most));
        return Err(long.in_file(name).into());
    }
    if is_toml(name) {
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
        return Ok((vec![(name.to_owned(), text)], Vec::new()));
    }
    let reading = match files.read(name, bytes, &Limits::default()) {
        Ok(reading) => reading,
        Err(Unread::Broken(why)) => return Err(intake::refusal_of(&why).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a tender", why)),
    };
    let mut notes: Vec<String> = reading.notices.iter().map(ToString::to_string).collect();
    let mut texts = Vec::new();
    for item in reading.items {
        let source = match &item {
            Item::Table(table) => table.source.clone(),
            Item::Letter(letter) => letter.source.clone(),
            Item::Scan(scan) => scan.source.clone(),
            Item::Kept(kept) => kept.source.clone(),
        };
        if let Item::Letter(letter) = &item {
            for attachment in &letter.attachments {
                let at = format!("{source}/{}", attachment.name);
                match &attachment.text {
                    Some(text) => texts.push((at, text.clone())),
                    None => notes.push(words(language).msg_tender_unread(&at)),
                }
            }
        }
        match item.text() {
            Some(text) => texts.push((source, text)),
            None => notes.push(words(language).msg_tender_unread(&source)),
        }
    }
    texts.retain(|(_, text)| !text.trim().is_empty());
    if texts.is_empty() {
        let empty = Refusal::new("file", |l| words(l).msg_tender_empty());
        return Err(empty.in_file(name).into());
    }
    Ok((texts, notes))
}
