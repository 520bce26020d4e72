//! `intake import`: every file is read before anything is taken, and what became of each row is told.

use super::{name_of, opened};
use crate::file::{Found, KeptFile, keep, look};
use crate::limits::FOUND_BYTES_REMEMBERED_MAX;
use crate::mapping::Mapping;
use crate::plan::{Choice, Plan, Planned, Proposed, plan};
use crate::said::Said;
use crate::take::{FileTaken, Hands, RefusedRow, refuse, take};
use crate::words::words;
use commission::{Desk, Error, Exit, Language, Outcome, Refusal};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use store::Store;

/// How tables get their mapping.
pub(super) struct How {
    pub(super) map: Option<Mapping>,
    pub(super) accept: bool,
}

impl How {
    fn choice(&self) -> Choice<'_> {
        match (&self.map, self.accept) {
            (Some(mapping), _) => Choice::Given(mapping),
            (None, true) => Choice::Accept,
            (None, false) => Choice::Saved,
        }
    }
}

/// A file that was read once, and what is to become of it.
enum Looked {
    /// To be taken. What it holds is remembered while all that is remembered costs little memory, else
    /// the file is read again when its turn comes.
    Ready(KeptFile, Option<Found>, Plan),
    /// Refused whole.
    Refused(KeptFile, Vec<Refusal>),
}

/// Everything is read before anything is taken: where a table needs a mapping, nothing is.
pub(super) fn import(
    desk: &Desk<'_>,
    hands: &Hands<'_>,
    files: &[PathBuf],
    how: &How,
) -> Result<Outcome, Error> {
    let mut all = Vec::new();
    let mut proposed: Vec<(KeptFile, Proposed)> = Vec::new();
    let mut remembered_bytes = 0;
    for path in files {
        let kept = match keep_path(hands.store, path) {
            Ok(kept) => kept,
            Err(Error::Refused(refusals)) => {
                let refused = refusals.into_iter().map(|why| of_path(path, why)).collect();
                all.push(Err(refused));
                continue;
            }
            Err(other) => return Err(other),
        };
        let looked = look(hands.store, hands.files, &kept).and_then(|found| {
            let plan = plan(hands, &found, how.choice())?;
            Ok((found, plan))
        });
        match looked {
            Ok((found, Planned::Ready(plan))) => {
                let held_bytes = remembered_bytes + found.held_bytes();
                let found = (held_bytes <= FOUND_BYTES_REMEMBERED_MAX).then_some(found);
                if found.is_some() {
                    remembered_bytes = held_bytes;
                }
                all.push(Ok(Looked::Ready(kept, found, plan)));
            }
            Ok((_, Planned::Needed(needed))) => {
                proposed.extend(needed.into_iter().map(|one| (kept.clone(), one)));
            }
            Err(Error::Refused(refusals)) => all.push(Ok(Looked::Refused(kept, refusals))),
            Err(other) => return Err(other),
        }
    }
    if !proposed.is_empty() {
        return Ok(proposals(desk.language, &proposed));
    }
    let mut taken = Vec::new();
    let mut unopened = Vec::new();
    for one in all {
        match one {
            Err(refused) => unopened.extend::<Vec<RefusedRow>>(refused),
            Ok(Looked::Refused(kept, refusals)) => taken.push(refuse(hands, &kept, refusals)?),
            Ok(Looked::Ready(kept, found, plan)) => {
                let found = match found {
                    Some(found) => found,
                    None => look(hands.store, hands.files, &kept)?,
                };
                taken.push(take(hands, &found, &plan, None)?);
            }
        }
    }
    Ok(imported(desk.language, &taken, &unopened))
}

fn keep_path(store: &Store, path: &Path) -> Result<KeptFile, Error> {
    if path.extension().is_some_and(|ending| ending == "toml") {
        return Err(Refusal::new("file-is-mapping", |l| words(l).msg_file_is_mapping()).into());
    }
    keep(store, &name_of(path), opened(path)?)
}

fn of_path(path: &Path, why: Refusal) -> RefusedRow {
    RefusedRow {
        spot: crate::submission::Spot {
            file: name_of(path),
            ..Default::default()
        },
        why,
    }
}

fn proposals(language: Language, proposed: &[(KeptFile, Proposed)]) -> Outcome {
    let mut listed = Vec::new();
    let mut text = String::new();
    for (file, one) in proposed {
        let reasons = |language| -> Vec<String> {
            let of = one.proposal.reasons.iter();
            of.map(|reason| reason.get(language).to_owned()).collect()
        };
        let mapping = one.proposal.mapping.to_toml(&reasons(language));
        let _ = writeln!(
            text,
            "{}\n\n{mapping}",
            words(language).msg_proposed(one.table.as_str())
        );
        listed.push(json!({
            "file": file.name, "table": one.table, "mapping": mapping,
            "reasons": reasons(Language::En), "reasons_cy": reasons(Language::Cy),
            "usable": !one.proposal.mapping.answers.is_empty(),
        }));
    }
    text.push_str(&words(language).msg_proposed_next());
    let json = json!({
        "received": 0, "already": 0, "references": [], "refused": [], "notices": [],
        "notices_cy": [], "files": [], "proposed": listed,
    });
    Outcome::done("intake import", json, text).ending(Exit::Refused)
}

fn imported(language: Language, taken: &[FileTaken], unopened: &[RefusedRow]) -> Outcome {
    let mut notices: Vec<&Said> = Vec::new();
    let mut refused: Vec<&RefusedRow> = Vec::new();
    let mut references: Vec<&String> = Vec::new();
    let (mut files, mut already) = (Vec::new(), 0);
    for file in taken {
        already += file.already;
        references.extend(&file.references);
        notices.extend(&file.notices);
        refused.extend(&file.refused);
        files.push(json!({
            "file": file.file.name, "sha256": file.file.sha256, "bytes": file.file.bytes,
            "received": file.references.len(), "already": file.already,
            "refused": file.refused.len(),
        }));
    }
    refused.extend(unopened);
    let exit = match (refused.is_empty(), references.is_empty() && already == 0) {
        (true, _) => Exit::Done,
        (false, true) => Exit::Refused,
        (false, false) => Exit::Findings,
    };
    let said = |language: Language| -> Vec<&str> {
        notices.iter().map(|notice| notice.get(language)).collect()
    };
    let json = json!({
        "received": references.len(), "already": already, "references": references,
        "refused": refused.iter().map(|row| refused_json(row)).collect::<Vec<_>>(),
        "notices": said(Language::En), "notices_cy": said(Language::Cy), "files": files,
    });
    let mut text = words(language).msg_imported(
        pages::say::count(references.len() as u64),
        pages::say::count(already),
        pages::say::count(refused.len() as u64),
    );
    for notice in said(language) {
        let _ = write!(text, "\n{notice}");
    }
    for row in refused {
        let _ = write!(text, "\n{}", refused_line(language, row));
    }
    Outcome::done("intake import", json, text).ending(exit)
}

pub(super) fn refused_json(row: &RefusedRow) -> Value {
    json!({
        "file": row.spot.file, "row": row.spot.row, "line": row.spot.line,
        "code": row.why.code, "why": row.why.en, "why_cy": row.why.cy,
    })
}

pub(super) fn refused_line(language: Language, row: &RefusedRow) -> String {
    let sentence = row.why.sentence(language);
    match (row.spot.row, row.spot.line) {
        (Some(number), Some(line)) => {
            let place = words(language).msg_place_of_row(
                row.spot.file.as_str(),
                number.to_string(),
                line.to_string(),
            );
            format!("{place} {sentence}")
        }
        (_, Some(line)) => format!("{}:{line}: {sentence}", row.spot.file),
        _ => format!("{}: {sentence}", row.spot.file),
    }
}
