//! A transcript: the words of a scan, typed by a person. It becomes the text of the scan's document in a new version, with a leaf of
//! its own; a correction makes another version. The picture is never published.
//!
//! A passage of an earlier transcript moves with its words where they still stand in one place; one whose words were corrected is
//! broken, keeps its quote and its version, and waits for a person to anchor it anew. Deliberately not here: reading the picture.

use crate::limits::TRANSCRIPT_CHARS_MAX;
use crate::store as rows;
use crate::words::words;
use crate::{Document, JOB_KIND, Passage};
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};
use ledger::{Leaf, Salt};
use text::Language;

/// A transcript that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// The version it made.
    pub version: i64,
    /// Who typed it.
    pub person: String,
    /// When.
    pub at_us: i64,
}

/// Keeps what a person typed from a scan, and answers the new version. The same words again change nothing.
///
/// # Errors
/// [`Error::Refused`] where the document is no scan, where nothing was typed or too much, and where words stand there again that were
/// taken out.
pub fn transcribe(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    typed: &str,
    by: (&str, i64),
    salt: Salt,
) -> Result<Document, Error> {
    let text = tidy(typed);
    refuse_unfit(tx, commission, document, &text)?;
    if document.transcribed() && text == document.text {
        return Ok(document.clone());
    }
    let version = document.version + 1;
    let number = u64::try_from(version).unwrap_or(2);
    let Some((sha256, media_type)) = &document.blob else {
        return Err(Error::NotFound);
    };
    let sha256 = sha256
        .parse()
        .map_err(|why| Error::fault("read the digest of a scan", format!("{why:?}")))?;
    let content = ledger::Attachment {
        reference: &document.reference,
        part: &document.part,
        name: document.title.as_deref().filter(|_| !document.redacted()),
        media_type,
        sha256: Some(sha256).filter(|_| !document.redacted()),
        text: Some(&text),
    }
    .content();
    let commitment = ledger::commitment(&salt, &ledger::transcribed(content, number))
        .map_err(|why| Error::fault("commit to a transcript", why))?;
    let leaf = Leaf::DocumentTranscribed {
        reference: document.reference.clone(),
        part: document.part.clone(),
        version: number,
        commitment,
    };
    let leaf = leaf
        .to_bytes()
        .map_err(|why| Error::fault("write a leaf", why))?;
    let position = tx.append_leaf(&commission.log(), &leaf)?;
    rows::seal_version(tx, document)?;
    let renewed = Document {
        version,
        text,
        salt,
        leaf: i64::try_from(position).unwrap_or(i64::MAX),
        transcripts: document.transcripts + 1,
        ..document.clone()
    };
    rows::renew(tx, &renewed)?;
    rows::add_transcript(tx, &renewed, by)?;
    for passage in rows::passages_of(tx, document.id)? {
        if let Some(moved) = moved(&passage, document, &renewed) {
            rows::move_passage(tx, &moved)?;
        }
    }
    renew_text_key(tx, document.source)?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "transcribed",
        &renewed.name(),
    )?;
    tx.enqueue(JOB_KIND, &commission.id.to_string())?;
    Ok(renewed)
}

/// Line ends as everywhere, and no blanks around.
fn tidy(typed: &str) -> String {
    let typed = typed
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\0', "");
    let lines: Vec<&str> = typed.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn refuse_unfit(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    text: &str,
) -> Result<(), Error> {
    let name = document.name();
    if !document.is_scan {
        let refusal = Refusal::new("not-a-scan", |l| words(l).msg_not_a_scan(name.as_str()));
        return Err(refusal.into());
    }
    if !text.chars().any(char::is_alphanumeric) {
        let refusal = Refusal::new("transcript-empty", |l| words(l).msg_transcript_empty());
        return Err(refusal.into());
    }
    if text.chars().count() > TRANSCRIPT_CHARS_MAX {
        let refusal = Refusal::new("transcript-long", |l: Language| {
            words(l).msg_transcript_long(pages::say::count(TRANSCRIPT_CHARS_MAX as u64))
        });
        return Err(refusal.into());
    }
    // Words that were taken out may be there as often as they are now, and no more.
    let again = rows::sealed_words(tx, commission.id)?
        .into_iter()
        .filter(|sealed| sealed.document == name)
        .any(|sealed| {
            text.matches(&sealed.words).count() > document.text.matches(&sealed.words).count()
        });
    if again {
        let refusal = Refusal::new("transcript-sealed", |l| words(l).msg_transcript_sealed());
        return Err(refusal.into());
    }
    Ok(())
}

/// Where a passage stands in the corrected text: where nothing before it, or nothing after it, was changed, else where its words stand
/// once now as they did before. Nothing where they do not.
fn moved(passage: &Passage, before: &Document, now: &Document) -> Option<Passage> {
    if !passage.holds_in(before) {
        return None;
    }
    let (old, new) = (before.text.chars().count(), now.text.chars().count());
    let same = |pair: &(char, char)| pair.0 == pair.1;
    let ahead = before
        .text
        .chars()
        .zip(now.text.chars())
        .take_while(same)
        .count();
    let behind = before
        .text
        .chars()
        .rev()
        .zip(now.text.chars().rev())
        .take_while(same)
        .count();
    let length = passage.end - passage.start;
    let start = if passage.end <= ahead {
        passage.start
    } else if old - passage.start <= behind {
        new - (old - passage.start)
    } else {
        let once = before.text.matches(&passage.quote).count() == 1
            && now.text.matches(&passage.quote).count() == 1;
        let at = now.text.find(&passage.quote).filter(|_| once)?;
        now.text.get(..at)?.chars().count()
    };
    let moved = Passage {
        version: now.version,
        start,
        end: start + length,
        ..passage.clone()
    };
    moved.holds_in(now).then_some(moved)
}

fn renew_text_key(tx: &mut Tx<'_>, source: i64) -> Result<(), Error> {
    let documents = rows::documents_of(tx, source)?;
    let parts = documents.iter().map(|document| {
        let sha256 = document.blob.as_ref().map(|(sha256, _)| sha256.as_str());
        (document.part.as_str(), document.text.as_str(), sha256)
    });
    let key = crate::text_key(parts)?;
    rows::set_text_key(tx, source, &key)?;
    Ok(())
}
