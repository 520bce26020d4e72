//! Files that come with a draft: kept byte for byte, read under limits, and sent as attachments.
//!
//! A scan is kept for somebody to type; any other file without words is kept without them. One that is broken or of a kind
//! that is not taken is refused with its reason, and the draft stays as it was.

use super::Fields;
use crate::file::{KeptFile, Part, look};
use crate::limits::{
    FILE_OF_FORM_BYTES_MAX, FILES_PER_SUBMISSION_MAX, TEXT_CHARS_MAX, TITLE_CHARS_MAX,
};
use crate::salts::Salts;
use crate::words::words;
use ::store::Store;
use commission::{Error, Language, Refusal};
use evidence::NewDocument;
use ingest::{Kind, Reads};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// A file of a draft, as a field holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FormFile {
    /// The name it came under.
    pub(crate) name: String,
    /// By which its blob is found.
    pub(crate) sha256: String,
    pub(crate) media_type: String,
    /// Its length.
    pub(crate) bytes: u64,
    /// Its words, empty where it has none.
    pub(crate) text: String,
    /// Whether it is a scan, whose words a person types.
    #[serde(default)]
    pub(crate) is_scan: bool,
}

/// The names of the fields that hold files.
fn slots() -> impl Iterator<Item = String> {
    (1..=FILES_PER_SUBMISSION_MAX).map(|number| format!("file-{number}"))
}

/// The files of a draft, each with the name of its field.
pub(crate) fn files(fields: &Fields) -> Vec<(String, FormFile)> {
    slots()
        .filter_map(|slot| {
            let file = serde_json::from_str(fields.get(&slot)).ok()?;
            Some((slot, file))
        })
        .collect()
}

/// Puts a file that was kept into the first free field of `fields`.
///
/// # Errors
/// [`Error::Refused`] where it is too large, one too many, or cannot be read.
pub(crate) fn add_file(
    store: &Store,
    reader: &dyn Reads,
    fields: &mut Fields,
    kept: &KeptFile,
) -> Result<(), Error> {
    let known = files(fields);
    if known.iter().any(|(_, file)| file.sha256 == kept.sha256) {
        return Ok(());
    }
    let megabytes = |bytes: u64| pages::say::count(bytes >> 20);
    if kept.bytes > FILE_OF_FORM_BYTES_MAX {
        return Err(refused("file-too-long", |l| {
            let limit = megabytes(FILE_OF_FORM_BYTES_MAX);
            words(l).msg_form_file_too_large(limit, kept.name.as_str())
        }));
    }
    let Some(slot) = slots().find(|slot| fields.get(slot).is_empty()) else {
        return Err(refused("files-many", |l| {
            let limit = pages::say::count(FILES_PER_SUBMISSION_MAX as u64);
            words(l).msg_form_files_many(limit, kept.name.as_str())
        }));
    };
    let file = read(store, reader, kept)?;
    let json = serde_json::to_string(&file).map_err(|why| Error::fault("note a file", why))?;
    fields.set(slot, json);
    Ok(())
}

fn refused(code: &'static str, say: impl Fn(Language) -> String) -> Error {
    Refusal::new(code, say).into()
}

/// What a file is, and its words.
fn read(store: &Store, reader: &dyn Reads, kept: &KeptFile) -> Result<FormFile, Error> {
    let found = look(store, reader, kept)?;
    let by_name = Kind::of_name(&kept.name).map(Kind::media_type);
    let mut media_type = by_name.unwrap_or("application/octet-stream").to_owned();
    let mut texts = Vec::new();
    for part in &found.parts {
        match part {
            Part::Letter(letter) => {
                if found.parts.len() == 1 {
                    media_type.clone_from(&letter.media_type);
                }
                texts.push(letter.text.clone());
                let attached = letter.attachments.iter().filter_map(|one| one.text.clone());
                texts.extend(attached);
            }
            Part::Scan(_) | Part::Untaken(_) => {}
            table => texts.push(rows(store, kept, table)?),
        }
    }
    texts.retain(|text| !text.trim().is_empty());
    let is_scan = match found.parts.as_slice() {
        [Part::Scan(scan)] => {
            media_type.clone_from(&scan.media_type);
            true
        }
        _ => false,
    };
    let text = texts.join("\n\n");
    Ok(FormFile {
        name: kept.name.chars().take(TITLE_CHARS_MAX).collect(),
        sha256: kept.sha256.clone(),
        media_type,
        bytes: kept.bytes,
        text: text.chars().take(TEXT_CHARS_MAX).collect(),
        is_scan,
    })
}

/// A table as lines, with a tab between cells.
fn rows(store: &Store, kept: &KeptFile, table: &Part) -> Result<String, Error> {
    let mut text = table.columns().unwrap_or_default().join("\t");
    table.each_row(store, kept, |_, row| {
        text.push('\n');
        text.push_str(&row.cells.join("\t"));
        // Bytes are never fewer than characters.
        Ok(match text.len() > TEXT_CHARS_MAX {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        })
    })?;
    Ok(text)
}

/// The files of a draft as documents of a submission.
pub(super) fn attachments(fields: &Fields, salts: &mut Salts) -> Vec<NewDocument> {
    (1..)
        .zip(files(fields))
        .map(|(number, (_, file))| NewDocument {
            part: format!("attachment-{number}"),
            strand: None,
            title: Some(file.name),
            language: None,
            text: file.text,
            salt: salts.next(),
            blob: Some((file.sha256, file.media_type)),
            is_scan: file.is_scan,
        })
        .collect()
}
