//! The verbs of scans: which await their transcript, and a transcript from a file.

use crate::limits::SCANS_SHOWN_MAX;
use crate::scan::{scan_of, transcribe as keep};
use crate::take::Hands;
use crate::words::words;
use commission::{Desk, Error, Outcome};
use serde_json::json;
use std::fmt::Write as _;

/// The scans that await their transcript.
pub(super) fn scans(desk: &Desk<'_>, hands: &Hands<'_>) -> Result<Outcome, Error> {
    let commission = hands.commission.id;
    let (scans, count) = hands
        .store
        .read(|r| evidence::scans_awaiting(r, commission, SCANS_SHOWN_MAX))?;
    let mut text = words(desk.language).msg_scans_count(pages::say::integer(count));
    for scan in &scans {
        let title = scan.title.as_deref().unwrap_or_default();
        let _ = write!(text, "\n{}\t{title}", scan.name());
    }
    let list: Vec<_> = scans
        .iter()
        .map(|scan| {
            let media_type = scan.blob.as_ref().map(|(_, media_type)| media_type);
            json!({
                "document": scan.name(), "reference": scan.reference, "part": scan.part,
                "title": scan.title, "media_type": media_type,
            })
        })
        .collect();
    let json = json!({"awaiting": count, "scans": list});
    Ok(Outcome::done("intake scans", json, text))
}

/// Keeps a transcript.
pub(super) fn transcribe(
    desk: &Desk<'_>,
    hands: &Hands<'_>,
    (reference, part): (&str, Option<&str>),
    typed: &str,
) -> Result<Outcome, Error> {
    let scan = hands
        .store
        .read(|r| scan_of(r, hands.commission, reference, part))?;
    let done = keep(hands, &scan, typed, None)?;
    let changed = done.version != scan.version;
    let name = done.name();
    let w = words(desk.language);
    let text = match (changed, scan.transcribed()) {
        (false, _) => w.msg_transcript_already(name.as_str()),
        (true, false) => w.msg_transcript_kept(name.as_str(), hands.by),
        (true, true) => w.msg_transcript_corrected(name.as_str(), hands.by),
    };
    let json = json!({
        "document": name, "version": done.version, "changed": changed, "by": hands.by,
    });
    Ok(Outcome::done("intake transcribe", json, text))
}
