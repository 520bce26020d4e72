//! The sealed pack (`book/formats.md`, section 8): what an auditor needs beside the public one to open every commitment and
//! to compute every number again.
//!
//! Guarantees: everything that was received is in it, whatever its publication state, and every version before a
//! redaction; the ledger commits to it without saying anything of it. `documents` writes its texts and openings on the
//! same walk as the public ones. Where it is kept, and that nobody else can read it there, is the business of `shelf`
//! and `place`.

use super::documents::Files;
use crate::graph::Basis;
use crate::numbers::SealedCounts;
use crate::shelf::{Kept, Shelf};
use crate::snapshot::{Anchor, Snapshot, passage_label};
use crate::tables;
use crate::words::words;
use commission::{Error, Language, Publication, instant_text};
use ledger::{Digest, Manifest, Salt, sha256};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Writes the tables beside the texts, and answers what is counted in them.
pub(super) fn write(
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    files: &mut Files,
) -> Result<SealedCounts, Error> {
    let mut counts = SealedCounts {
        passages: snapshot.anchors.len(),
        texts_not_published: snapshot
            .submissions
            .iter()
            .filter(|one| !one.source.state.published())
            .map(|one| one.texts.clone())
            .collect(),
        ..SealedCounts::default()
    };
    files.insert("submissions.csv".to_owned(), submissions(snapshot, shelf)?);
    files.insert("passages.csv".to_owned(), passages(snapshot, shelf)?);
    files.insert(
        "codings.csv".to_owned(),
        codings(snapshot, shelf, &mut counts)?,
    );
    let findings = findings(snapshot, &mut counts);
    let mut bytes =
        serde_json::to_vec_pretty(&findings).map_err(|why| Error::fault("write JSON", why))?;
    bytes.push(b'\n');
    files.insert(
        "findings.json".to_owned(),
        shelf.put("findings.json", &bytes)?,
    );
    let read_me = shelf.put("README.md", read_me(snapshot).as_bytes())?;
    files.insert("README.md".to_owned(), read_me);
    Ok(counts)
}

/// Writes the manifest and answers the commitment to it.
pub(super) fn bind(shelf: &Shelf<'_>, files: &Files) -> Result<Digest, Error> {
    let fault = |why| Error::fault("bind the sealed pack", why);
    let manifest = Manifest {
        salt: salt(files),
        files: files
            .iter()
            .map(|(path, kept)| (path.clone(), kept.digest))
            .collect(),
    };
    shelf.put("sealed.json", &manifest.to_bytes().map_err(fault)?)?;
    manifest.commitment().map_err(fault)
}

/// The salt of the manifest, from the openings: they hold the random salt of everything that is not published, and the
/// same evidence must give the same sealed pack.
fn salt(files: &Files) -> Salt {
    let openings = files.get("ledger/openings.jsonl").map(|kept| kept.digest);
    let mut from = b"tystio sealed pack 1\n".to_vec();
    from.extend(openings.iter().flat_map(Digest::as_bytes));
    Salt(*sha256(&from).as_bytes())
}

fn submissions(snapshot: &Snapshot, shelf: &Shelf<'_>) -> Result<Kept, Error> {
    let mut sheet = shelf.sheet("submissions.csv")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::SUBMISSIONS);
    for submission in &snapshot.submissions {
        let source = &submission.source;
        if source.state == Publication::Erased {
            tables::write_silent(&mut row, source);
        } else {
            let name = source.name.as_deref().unwrap_or_default();
            tables::write_submission(&mut row, submission, name, submission.sealed_group());
        }
        sheet.add(&row)?;
        row.clear();
    }
    sheet.add(&row)?;
    sheet.close()
}

fn passages(snapshot: &Snapshot, shelf: &Shelf<'_>) -> Result<Kept, Error> {
    let mut sheet = shelf.sheet("passages.csv")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::PASSAGES);
    for anchor in snapshot.anchors.values() {
        let passage = &anchor.passage;
        tables::write_row(
            &mut row,
            &[
                &anchor.label(),
                &anchor.document_name,
                &passage.version.to_string(),
                &passage.start.to_string(),
                &passage.end.to_string(),
                &passage.quote,
            ],
        );
        sheet.add(&row)?;
        row.clear();
    }
    sheet.add(&row)?;
    sheet.close()
}

fn codings(
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    counts: &mut SealedCounts,
) -> Result<Kept, Error> {
    let rows: BTreeSet<(String, &str, &str, String)> = snapshot
        .codings
        .iter()
        .filter(|coding| snapshot.anchors.contains_key(&coding.passage))
        .map(|coding| {
            (
                passage_label(coding.passage),
                coding.code.as_str(),
                coding.coder.as_str(),
                instant_text(coding.at_us),
            )
        })
        .collect();
    let mut sheet = shelf.sheet("codings.csv")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::CODINGS);
    for (passage, code, coder, at) in &rows {
        tables::write_row(&mut row, &[passage, code, coder, at]);
        sheet.add(&row)?;
        row.clear();
    }
    sheet.add(&row)?;
    counts.codings = rows.len();
    counts.coders = rows
        .iter()
        .map(|(_, _, coder, _)| (*coder).to_owned())
        .collect();
    sheet.close()
}

/// What findings rest on and the public pack does not show.
fn findings(snapshot: &Snapshot, counts: &mut SealedCounts) -> Value {
    let mut by_key = BTreeMap::new();
    for finding in &snapshot.graph.findings {
        let (mut confidential, mut references) = (BTreeSet::new(), BTreeSet::new());
        let mut not_shown = BTreeSet::new();
        for evidence in &finding.evidence {
            match &evidence.basis {
                Basis::Confidential(id) => {
                    if let Some(document) = snapshot.cited_documents.get(id) {
                        confidential.insert(document.name.as_str());
                        references.insert(document.reference.clone());
                    }
                }
                Basis::Passage { passage, .. } => {
                    let anchor = snapshot.anchors.get(passage);
                    not_shown.extend(anchor.filter(|one| !one.shown()).map(Anchor::label));
                }
                Basis::Exhibit(_) | Basis::Claim(_) => {}
            }
        }
        let entry = json!({
            "finding": finding.key, "confidential": confidential, "not_shown": not_shown,
        });
        by_key.insert(finding.key.as_str(), entry);
        let counted = (references, not_shown.len());
        counts.findings.insert(finding.key.clone(), counted);
    }
    Value::Array(by_key.into_values().collect())
}

/// What somebody reads who comes upon the folder.
fn read_me(snapshot: &Snapshot) -> String {
    let definition = &snapshot.commission.definition;
    let mut text = String::new();
    for language in [Language::Cy, Language::En] {
        let w = words(language);
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "# {}\n\n{}\n\n**{}**\n\n{}\n\n{}\n\n",
            w.msg_sealed_title(),
            definition.title(language),
            w.msg_sealed_never(),
            w.msg_sealed_what(),
            w.msg_sealed_how(),
        );
        if definition.sample {
            let _ = write!(text, "{}\n\n", pages::words(language).msg_sample_banner());
        }
    }
    text
}
