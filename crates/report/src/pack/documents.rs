//! `documents.csv` and `ledger/openings.jsonl` of both packs, in one walk over the texts.

use super::openings::{Commitments, Openings, Unopened};
use crate::shelf::{Kept, Shelf};
use crate::snapshot::Snapshot;
use crate::store::{self as rows, SealedVersion};
use crate::tables;
use ::store::Reader;
use commission::Error;
use evidence::Document;
use evidence::limits::CONTEXT_CHARS_MAX;
use std::collections::BTreeMap;

/// What was learned on the way.
pub(super) struct Streamed {
    /// The words around each shown passage.
    pub(super) contexts: BTreeMap<i64, (String, String)>,
    /// Parts that are not what was committed to.
    pub(super) altered: Vec<Unopened>,
}

/// Files by their path in their pack.
pub(super) type Files = BTreeMap<String, Kept>;

pub(super) fn write(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    sealed_shelf: &Shelf<'_>,
    files: &mut Files,
    sealed_files: &mut Files,
) -> Result<Streamed, Error> {
    let commitments = Commitments::read(r, &snapshot.commission.log())?;
    let mut by_document: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for (id, anchor) in snapshot.anchors.iter().filter(|(_, anchor)| anchor.shown()) {
        by_document
            .entry(anchor.passage.document)
            .or_default()
            .push(*id);
    }
    let mut earlier: BTreeMap<i64, Vec<SealedVersion>> = BTreeMap::new();
    for version in rows::sealed_versions(r, snapshot.commission.id)? {
        earlier.entry(version.document).or_default().push(version);
    }
    let mut streamed = Streamed {
        contexts: BTreeMap::new(),
        altered: Vec::new(),
    };
    let mut table = shelf.sheet("pack/documents.csv")?;
    let mut sealed_table = sealed_shelf.sheet("documents.csv")?;
    let mut openings = Openings::begin(shelf, sealed_shelf, &commitments)?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::DOCUMENTS);
    table.add(&row)?;
    sealed_table.add(&row)?;
    // Submissions whose envelope was opened.
    let mut begun = 0;
    let mut begin_upto = |past: usize,
                          openings: &mut Openings<'_, '_, '_>,
                          altered: &mut Vec<Unopened>|
     -> Result<(), Error> {
        while begun < past {
            if let Some(submission) = snapshot.submissions.get(begun) {
                let received = snapshot.envelopes.get(&submission.source.id);
                altered.extend(openings.envelope(submission, received)?);
            }
            begun += 1;
        }
        Ok(())
    };
    evidence::each_document(r, snapshot.commission.id, |document| {
        let Some(index) = snapshot.by_reference.get(&document.reference).copied() else {
            return Ok(());
        };
        begin_upto(index + 1, &mut openings, &mut streamed.altered)?;
        let Some(submission) = snapshot.submissions.get(index) else {
            return Ok(());
        };
        for version in earlier.remove(&document.id).unwrap_or_default() {
            let before = Document {
                version: version.version,
                text: version.text,
                salt: version.salt,
                leaf: version.leaf,
                transcripts: version.transcripts,
                ..document.clone()
            };
            sealed_table.add(&row_of(&before))?;
            streamed.altered.extend(openings.document(&before, false)?);
        }
        let row = row_of(&document);
        sealed_table.add(&row)?;
        let public = submission.source.state.published();
        streamed
            .altered
            .extend(openings.document(&document, public)?);
        if !public {
            return Ok(());
        }
        table.add(&row)?;
        for id in by_document.remove(&document.id).unwrap_or_default() {
            if let Some(anchor) = snapshot.anchors.get(&id) {
                let (start, end) = (anchor.passage.start, anchor.passage.end);
                let (before, after) = text::context(&document.text, start, end, CONTEXT_CHARS_MAX);
                streamed
                    .contexts
                    .insert(id, (before.to_owned(), after.to_owned()));
            }
        }
        Ok::<(), Error>(())
    })?;
    let all = snapshot.submissions.len();
    begin_upto(all, &mut openings, &mut streamed.altered)?;
    files.insert("documents.csv".to_owned(), table.close()?);
    sealed_files.insert("documents.csv".to_owned(), sealed_table.close()?);
    let (public, sealed) = openings.close()?;
    files.insert("ledger/openings.jsonl".to_owned(), public);
    sealed_files.insert("ledger/openings.jsonl".to_owned(), sealed);
    Ok(streamed)
}

fn said(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

fn row_of(document: &Document) -> Vec<u8> {
    let mut row = Vec::new();
    tables::write_row(
        &mut row,
        &[
            &document.name(),
            &document.reference,
            &document.part,
            document
                .language
                .map(text::Language::code)
                .unwrap_or_default(),
            &document.version.to_string(),
            said(document.redacted()),
            &document.text,
            said(document.transcribed()),
        ],
    );
    row
}
