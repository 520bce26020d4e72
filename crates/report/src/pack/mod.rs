//! The evidence pack (`book/formats.md`, section 6): tables, codebook, findings, claims, exhibits, annotations and the openings
//! of the ledger, in the one spelling from which digests are made.
//!
//! Guarantees: the same store gives the same bytes; nothing of a submission that is not published is in it but its
//! reference, state and leaf; what is kept out of it goes into the sealed pack, on a shelf of its own. The leaves that bind
//! both are written by `build`, which knows whether there is a need.

mod descriptor;
mod documents;
mod graph;
mod openings;
mod plans;
mod sealed;

use crate::exhibits::{self, Rows, SubmissionRow};
use crate::method;
use crate::numbers::{self, Number, PublicCounts, SealedCounts};
use crate::plan::{Action, csv};
use crate::shelf::{Kept, Shelf};
use crate::snapshot::{Anchor, Snapshot, passage_label};
use crate::tables;
use crate::translations::quotes;
use ::store::{Blobs, Reader};
use commission::{Error, instant_text};
use documents::Files;
use evidence::Exhibit;
use ledger::Digest;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(crate) use graph::confidential;
pub(crate) use openings::Unopened;

/// A pack on the shelf, before the ledger's leaves and checkpoint are beside it.
pub(crate) struct Packed {
    /// Every file, by its path in the pack.
    pub(crate) files: Files,
    /// The exhibits.
    pub(crate) exhibits: Vec<Exhibit>,
    /// Parts whose content is not what the ledger committed to.
    pub(crate) altered: Vec<Unopened>,
    /// Every number that the report states.
    pub(crate) numbers: Vec<Number>,
    /// The commitment to the sealed pack.
    pub(crate) sealed: Digest,
}

impl Packed {
    fn digest(&self, path: &str) -> Option<Digest> {
        self.files.get(path).map(|kept| kept.digest)
    }

    /// Path and digest, as a leaf binds them.
    pub(crate) fn digests(&self) -> BTreeMap<String, Digest> {
        self.files
            .iter()
            .map(|(path, kept)| (path.clone(), kept.digest))
            .collect()
    }
}

/// Writes the pack below `pack/`, and what belongs into the sealed one on the shelf of the auditor.
pub(crate) fn write(
    (r, blobs): (&Reader<'_>, &Blobs),
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    auditor: &Shelf<'_>,
    vkey: &str,
) -> Result<Packed, Error> {
    let mut files = Files::new();
    let mut sealed_files = Files::new();
    let mut rows = Rows::default();
    files.insert(
        "submissions.csv".to_owned(),
        submissions(snapshot, shelf, &mut rows)?,
    );
    let streamed = documents::write(r, snapshot, shelf, auditor, &mut files, &mut sealed_files)?;
    files.insert(
        "passages.csv".to_owned(),
        passages(snapshot, shelf, &mut rows)?,
    );
    let codes = codebook(snapshot, &mut rows);
    let kept = shelf.put("pack/codebook.csv", &codes)?;
    files.insert("codebook.csv".to_owned(), kept);
    let kept = auditor.put("codebook.csv", &codes)?;
    sealed_files.insert("codebook.csv".to_owned(), kept);
    codings(snapshot, shelf, &streamed.contexts, &mut rows, &mut files)?;
    let counts = sealed::write(snapshot, auditor, &mut sealed_files)?;
    let mut packed = Packed {
        numbers: numbers(snapshot, &rows, &counts),
        files,
        exhibits: Vec::new(),
        altered: streamed.altered,
        sealed: Digest([0; 32]),
    };
    let told = serde_json::to_value(&packed.numbers)
        .map_err(|why| Error::fault("write the numbers", why))?;
    put(shelf, &mut packed.files, "numbers.json", &told)?;
    let profile = crate::published::profile(&snapshot.commission.definition);
    let computed = exhibits::compute(&rows, profile, |path| packed.digest(path))
        .map_err(|why| Error::fault("compute the exhibits", why))?;
    for exhibit in &computed {
        let path = format!("exhibits/{}.json", exhibit.exhibit);
        let value =
            serde_json::to_value(exhibit).map_err(|why| Error::fault("write an exhibit", why))?;
        put(shelf, &mut packed.files, &path, &value)?;
    }
    packed.exhibits = computed;
    measured(blobs, snapshot, shelf, &mut packed)?;
    put(
        shelf,
        &mut packed.files,
        "findings.json",
        &graph::findings(snapshot),
    )?;
    let translated = quotes::of_pack(&snapshot.renderings, &snapshot.anchors);
    if !translated.is_empty() {
        let told = Value::Array(translated);
        put(shelf, &mut packed.files, "translations.json", &told)?;
    }
    put(
        shelf,
        &mut packed.files,
        "recommendations.json",
        &graph::recommendations(snapshot),
    )?;
    if snapshot.shown_sheets().next().is_some() {
        let options = plans::options(snapshot);
        put(shelf, &mut packed.files, "options.json", &options)?;
    }
    if !snapshot.actions.is_empty() {
        let mut actions: Vec<Action> = snapshot.actions.clone();
        actions.sort_by(|one, other| one.action.cmp(&other.action));
        put(
            shelf,
            &mut packed.files,
            "plan.json",
            &plans::plan(&actions),
        )?;
        let kept = shelf.put("pack/plan.csv", &csv(&actions))?;
        packed.files.insert("plan.csv".to_owned(), kept);
    }
    if !snapshot.claims.is_empty() {
        let claims = graph::claims(&snapshot.claims, &packed.exhibits)?;
        put(shelf, &mut packed.files, "claims.json", &claims)?;
        let kept = auditor.put("claims.json", &pretty(&claims)?)?;
        sealed_files.insert("claims.json".to_owned(), kept);
    }
    put(
        shelf,
        &mut packed.files,
        "commission.json",
        &graph::commission(&snapshot.commission.definition),
    )?;
    for language in &snapshot.commission.definition.languages {
        let path = format!("method.{}.md", language.code());
        let statement = method::markdown(*language, snapshot, &packed.numbers);
        let kept = shelf.put(&format!("pack/{path}"), statement.as_bytes())?;
        packed.files.insert(path, kept);
    }
    let key = format!("{vkey}\n");
    let kept = shelf.put("pack/ledger/key", key.as_bytes())?;
    packed.files.insert("ledger/key".to_owned(), kept);
    let described = descriptor::datapackage(snapshot, &packed.files);
    put(shelf, &mut packed.files, "datapackage.json", &described)?;
    packed.sealed = sealed::bind(auditor, &sealed_files)?;
    Ok(packed)
}

/// Every number that the report states, sorted by name.
fn numbers(snapshot: &Snapshot, rows: &Rows, sealed: &SealedCounts) -> Vec<Number> {
    let shown = snapshot.codings.iter().filter(|coding| {
        let anchor = snapshot.anchors.get(&coding.passage);
        anchor.is_some_and(Anchor::shown)
    });
    let public = PublicCounts {
        coders: shown.map(|coding| coding.coder.clone()).collect(),
        passages: rows.passages.len(),
        findings: snapshot.graph.findings.len(),
        recommendations: snapshot.graph.recommendations.len(),
        claims: snapshot.claims.len(),
    };
    let mut all = numbers::public(rows, &public);
    all.extend(numbers::sealed(sealed));
    numbers::sorted(all)
}

/// JSON as a person reads it.
fn pretty(value: &Value) -> Result<Vec<u8>, Error> {
    let mut bytes =
        serde_json::to_vec_pretty(value).map_err(|why| Error::fault("write JSON", why))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The exhibits that were taken in, as they came, with their inputs where those are public.
fn measured(
    blobs: &Blobs,
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    packed: &mut Packed,
) -> Result<(), Error> {
    for taken in snapshot.shown_exhibits() {
        let name = &taken.exhibit.exhibit;
        for input in &taken.inputs {
            let lost = || Error::fault("find what an exhibit was measured from", &input.file);
            let bytes = blobs.get(&input.blob)?.ok_or_else(lost)?;
            let path = format!("inputs/{name}/{}", input.file);
            let kept = shelf.put(&format!("pack/{path}"), &bytes)?;
            packed.files.insert(path, kept);
        }
        let path = format!("exhibits/{name}.json");
        let kept = shelf.put(&format!("pack/{path}"), taken.body.as_bytes())?;
        packed.files.insert(path, kept);
        packed.exhibits.push(taken.exhibit.clone());
    }
    Ok(())
}

fn put(shelf: &Shelf<'_>, files: &mut Files, path: &str, value: &Value) -> Result<(), Error> {
    let kept = shelf.put(&format!("pack/{path}"), &pretty(value)?)?;
    files.insert(path.to_owned(), kept);
    Ok(())
}

fn submissions(snapshot: &Snapshot, shelf: &Shelf<'_>, rows: &mut Rows) -> Result<Kept, Error> {
    let mut sheet = shelf.sheet("pack/submissions.csv")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::SUBMISSIONS);
    for submission in &snapshot.submissions {
        let source = &submission.source;
        let state = source.state.code();
        let group = submission.text_group().unwrap_or_default();
        if source.state.published() {
            let named = source.state == commission::Publication::Named;
            let name = source.name.as_deref().filter(|_| named);
            let name = name.unwrap_or_default();
            tables::write_submission(&mut row, submission, name, group);
        } else {
            tables::write_silent(&mut row, source);
        }
        rows.submissions.push(SubmissionRow {
            reference: source.reference.clone(),
            publication: state.to_owned(),
            respondent_type: source
                .respondent_type
                .clone()
                .filter(|_| source.state.published())
                .unwrap_or_default(),
            text_group: group.to_owned(),
            campaign: submission.shown_campaign().unwrap_or_default().to_owned(),
            texts: submission.shown_texts().to_vec(),
        });
        sheet.add(&row)?;
        row.clear();
    }
    sheet.add(&row)?;
    sheet.close()
}

fn passages(snapshot: &Snapshot, shelf: &Shelf<'_>, rows: &mut Rows) -> Result<Kept, Error> {
    let mut sheet = shelf.sheet("pack/passages.csv")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::PASSAGES);
    for anchor in snapshot.anchors.values().filter(|anchor| anchor.shown()) {
        let (label, passage) = (anchor.label(), &anchor.passage);
        tables::write_row(
            &mut row,
            &[
                &label,
                &anchor.document_name,
                &passage.version.to_string(),
                &passage.start.to_string(),
                &passage.end.to_string(),
                &passage.quote,
            ],
        );
        rows.passages.insert(label, anchor.reference.clone());
        sheet.add(&row)?;
        row.clear();
    }
    sheet.add(&row)?;
    sheet.close()
}

fn codebook(snapshot: &Snapshot, rows: &mut Rows) -> Vec<u8> {
    let mut table = Vec::new();
    tables::write_row(&mut table, tables::CODEBOOK);
    for code in &snapshot.codes {
        tables::write_row(
            &mut table,
            &[
                &code.key,
                code.parent.as_deref().unwrap_or_default(),
                &code.name,
                &code.definition,
                &code.include,
                &code.exclude,
                &code.example,
            ],
        );
        rows.codes.push((code.key.clone(), code.parent.clone()));
    }
    table
}

/// Writes the codings of shown passages, as a table and as annotations.
fn codings(
    snapshot: &Snapshot,
    shelf: &Shelf<'_>,
    contexts: &BTreeMap<i64, (String, String)>,
    rows: &mut Rows,
    files: &mut Files,
) -> Result<(), Error> {
    let mut sorted: Vec<(String, &str, &str, String, i64)> = snapshot
        .codings
        .iter()
        .filter(|coding| {
            let anchor = snapshot.anchors.get(&coding.passage);
            anchor.is_some_and(Anchor::shown)
        })
        .map(|coding| {
            (
                passage_label(coding.passage),
                coding.code.as_str(),
                coding.coder.as_str(),
                instant_text(coding.at_us),
                coding.passage,
            )
        })
        .collect();
    sorted.sort();
    sorted.dedup();
    let mut table = shelf.sheet("pack/codings.csv")?;
    let mut notes = shelf.sheet("pack/annotations.jsonld")?;
    let mut row = Vec::new();
    tables::write_row(&mut row, tables::CODINGS);
    table.add(&row)?;
    notes.add(b"{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"@graph\":[")?;
    for (index, (passage, code, coder, at, number)) in sorted.iter().enumerate() {
        row.clear();
        tables::write_row(&mut row, &[passage, code, coder, at]);
        table.add(&row)?;
        rows.codings.push((passage.clone(), (*code).to_owned()));
        notes.add(if index == 0 { b"\n" } else { b",\n" })?;
        let (prefix, suffix) = contexts
            .get(number)
            .map_or(("", ""), |(prefix, suffix)| (prefix, suffix));
        if let Some(anchor) = snapshot.anchors.get(number) {
            let note = json!({
                "type": "Annotation", "motivation": "tagging",
                "body": {"type": "TextualBody", "value": code, "purpose": "tagging"},
                "creator": {"type": "Person", "name": coder}, "created": at,
                "target": {"source": anchor.document_name, "selector": [
                    {"type": "TextQuoteSelector", "exact": anchor.passage.quote,
                        "prefix": prefix, "suffix": suffix},
                    {"type": "TextPositionSelector", "start": anchor.passage.start,
                        "end": anchor.passage.end},
                ]},
            });
            notes.add(note.to_string().as_bytes())?;
        }
    }
    notes.add(b"\n]}\n")?;
    files.insert("codings.csv".to_owned(), table.close()?);
    files.insert("annotations.jsonld".to_owned(), notes.close()?);
    Ok(())
}
