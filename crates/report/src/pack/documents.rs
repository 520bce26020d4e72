//! `documents.csv` and `ledger/openings.jsonl`, in one walk over the texts.

use super::openings::{Commitments, Openings, Unopened};
use crate::shelf::{Kept, Shelf};
use crate::snapshot::Snapshot;
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

pub(super) fn write(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    files: &mut BTreeMap<String, Kept>,
) -> Result<Streamed, Error> {
    let commitments = Commitments::read(r, &snapshot.commission.log())?;
    let mut by_document: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for (id, anchor) in snapshot.anchors.iter().filter(|(_, anchor)| anchor.shown()) {
        by_document
            .entry(anchor.passage.document)
            .or_default()
            .push(*id);
    }
    let mut streamed = Streamed {
        contexts: BTreeMap::new(),
        altered: Vec::new(),
    };
    let mut table = shelf.sheet("pack/documents.csv")?;
    let mut openings = Openings::begin(shelf, &commitments)?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::DOCUMENTS);
    // Submissions whose envelope was looked at.
    let mut begun = 0;
    evidence::each_document(r, snapshot.commission.id, |document| {
        let Some(index) = snapshot.by_reference.get(&document.reference).copied() else {
            return Ok(());
        };
        while begun <= index {
            if let Some(submission) = snapshot.submissions.get(begun) {
                openings.envelope(submission)?;
            }
            begun += 1;
        }
        let Some(submission) = snapshot.submissions.get(index) else {
            return Ok(());
        };
        if !submission.source.state.published() {
            return Ok(());
        }
        for id in by_document.remove(&document.id).unwrap_or_default() {
            if let Some(anchor) = snapshot.anchors.get(&id) {
                let (start, end) = (anchor.passage.start, anchor.passage.end);
                let (before, after) = text::context(&document.text, start, end, CONTEXT_CHARS_MAX);
                streamed
                    .contexts
                    .insert(id, (before.to_owned(), after.to_owned()));
            }
        }
        write_document(&mut row, &document);
        table.add(&row)?;
        row.clear();
        streamed.altered.extend(openings.document(&document)?);
        Ok::<(), Error>(())
    })?;
    for submission in snapshot.submissions.get(begun..).unwrap_or_default() {
        openings.envelope(submission)?;
    }
    table.add(&row)?;
    files.insert("documents.csv".to_owned(), table.close()?);
    files.insert("ledger/openings.jsonl".to_owned(), openings.close()?);
    Ok(streamed)
}

fn said(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

fn write_document(row: &mut Vec<u8>, document: &Document) {
    tables::write_row(
        row,
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
}
