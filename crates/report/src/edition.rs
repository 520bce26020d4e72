//! Publication as an act: commissioners agree to the report as it stands, somebody publishes it, the ledger says so, and
//! the edition remains.
//!
//! Guarantees: what is published is what was agreed to, to the letter; a report with findings is not published while no
//! commissioner agreed to it; an edition keeps the texts of its findings and recommendations as its pack had them, whose
//! digests stand in the ledger. It keeps nobody's evidence: what was cited is found by its number.

use crate::build::{Auditor, Ending, build_agreed};
use crate::site::refresh;
use crate::store::writing::{self as rows, Agreement, Edition};
use crate::store::{graph, last_built};
use crate::words::words;
use crate::writing::digest_of_draft;
use ::store::{Reader, Store, Tx};
use commission::{Commission, Error, Progress, Refusal, record};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Keeps that a commissioner agreed to the report as it was `shown`.
///
/// # Errors
/// [`Error::Refused`] where the name is not a commissioner's, nothing says how, or the draft is another by now.
pub(crate) fn agree(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (commissioner, how): (&str, &str),
    shown: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let mut names = commission.definition.commissioners.iter();
    if !names.any(|one| one.name == commissioner) {
        let refusal = Refusal::new("commissioner", |l| words(l).msg_write_choose_commissioner());
        return Err(refusal.into());
    }
    if how.trim().is_empty() {
        return Err(Refusal::new("how", |l| words(l).msg_agree_how_missing()).into());
    }
    let digest = digest_of_draft(tx, commission)?;
    if digest != shown {
        return Err(Refusal::new("agreed-otherwise", |l| words(l).msg_agreed_otherwise()).into());
    }
    let one = Agreement {
        commissioner: commissioner.to_owned(),
        digest,
        how: how.trim().to_owned(),
        person: by.0.to_owned(),
        at_us: by.1,
    };
    rows::add_agreement(tx, commission.id, &one)?;
    record(tx, commission.id, by.0, by.1, "agreed", commissioner)?;
    Ok(())
}

/// Who agreed to the draft of this digest, each once.
pub(crate) fn agreed_to(
    r: &Reader<'_>,
    commission: i64,
    digest: &str,
) -> Result<Vec<Agreement>, Error> {
    let mut standing: Vec<Agreement> = Vec::new();
    for one in rows::agreements(r, commission)? {
        let twice = standing
            .iter()
            .any(|other| other.commissioner == one.commissioner);
        if one.digest == digest && !twice {
            standing.push(one);
        }
    }
    Ok(standing)
}

/// Publishes the report as commissioners agreed to it: builds it into the folder that is served, enters in the ledger
/// that it was published, and keeps the edition. `reply_by` is the day by which replies are asked for.
///
/// Where there are no findings and no recommendations yet, the library of the evidence is published without an agreement
/// and without an edition.
///
/// # Errors
/// [`Error::Refused`] where nobody agreed to the draft as it stands or the day is none, and as for a build.
pub(crate) fn publish(
    store: &Store,
    commission: &Commission,
    out: &Path,
    reply_by: &str,
    by: (&str, i64),
    progress: &dyn Progress,
) -> Result<Ending, Error> {
    let reply_by = reply_by.trim();
    if !reply_by.is_empty() && crate::draft::civil_day(reply_by).is_none() {
        let refusal = Refusal::new("date", |l| words(l).msg_write_day_wrong(reply_by));
        return Err(refusal.into());
    }
    let (digest, agreed, empty) = store.read(|r| -> Result<_, Error> {
        let graph = graph(r, commission.id)?;
        let digest = digest_of_draft(r, commission)?;
        let agreed = agreed_to(r, commission.id, &digest)?;
        Ok((digest, agreed, graph.is_empty()))
    })?;
    if agreed.is_empty() && !empty {
        return Err(Refusal::new("not-agreed", |l| words(l).msg_publish_not_agreed()).into());
    }
    let how = (Auditor::LeftOut, Some(digest.as_str()));
    let ending = build_agreed(store, commission, out, how, by, progress)?;
    if matches!(ending, Ending::Shut(_)) || empty {
        return Ok(ending);
    }
    let names: Vec<&str> = agreed.iter().map(|one| one.commissioner.as_str()).collect();
    let edition = Edition {
        number: 0,
        leaf: 0,
        commissioners: json!(names).to_string(),
        reply_by: (!reply_by.is_empty()).then(|| reply_by.to_owned()),
        findings: of_pack(out, "findings.json")?,
        recommendations: of_pack(out, "recommendations.json")?,
        person: by.0.to_owned(),
        at_us: by.1,
    };
    let of = commission.clone();
    store.write(move |tx| enter(tx, &of, edition))?;
    // The edition that was just entered, and what was recorded while it was built.
    refresh(store, commission, out, by.1)?;
    Ok(ending)
}

/// Builds a published report again after something left it, as after an erasure; nothing where the draft is not what commissioners
/// agreed to: what nobody agreed to is not published by the way. A report that was only ever built, without any edition, is built.
///
/// # Errors
/// As for a build.
pub fn build_again(
    store: &Store,
    commission: &Commission,
    out: &Path,
    by: (&str, i64),
    progress: &dyn Progress,
) -> Result<Option<Ending>, Error> {
    let ending = build_as_agreed(store, commission, out, Auditor::LeftOut, by, progress)?;
    if matches!(ending, Some(Ending::Built(_))) {
        refresh(store, commission, out, by.1)?;
    }
    Ok(ending)
}

/// Builds the report as commissioners agreed to it, with the sealed pack where that is asked for; nothing where the draft is not
/// what they agreed to.
///
/// # Errors
/// As for a build.
pub fn build_as_agreed(
    store: &Store,
    commission: &Commission,
    out: &Path,
    auditor: Auditor,
    by: (&str, i64),
    progress: &dyn Progress,
) -> Result<Option<Ending>, Error> {
    let agreed = store.read(|r| -> Result<_, Error> {
        let digest = digest_of_draft(r, commission)?;
        let stands = rows::editions(r, commission.id)?.is_empty()
            || !agreed_to(r, commission.id, &digest)?.is_empty();
        Ok(stands.then_some(digest))
    })?;
    let Some(digest) = agreed else {
        return Ok(None);
    };
    let how = (auditor, Some(digest.as_str()));
    build_agreed(store, commission, out, how, by, progress).map(Some)
}

fn of_pack(out: &Path, name: &str) -> Result<String, Error> {
    fs::read_to_string(out.join("pack").join(name))
        .map_err(|why| Error::fault(format!("read {name}"), why))
}

/// Enters the edition in the ledger and keeps it.
fn enter(tx: &mut Tx<'_>, commission: &Commission, new: Edition) -> Result<(), Error> {
    let built = last_built(tx, commission.id)?.ok_or(Error::NotFound)?;
    let number = rows::editions(tx, commission.id)?.len() as i64 + 1;
    let leaf = json!({"v": 1, "kind": "report-published", "leaf": built.leaf});
    let leaf = ledger::write_canonical(&leaf).map_err(|why| Error::fault("write a leaf", why))?;
    tx.append_leaf(&commission.log(), &leaf)?;
    let edition = Edition {
        number,
        leaf: built.leaf,
        ..new
    };
    rows::add_edition(tx, commission.id, &edition)?;
    let (who, about) = (edition.person.as_str(), number.to_string());
    record(
        tx,
        commission.id,
        who,
        edition.at_us,
        "report-published",
        &about,
    )?;
    Ok(())
}

/// The keys of the findings and recommendations of an edition.
pub(crate) fn keys_in(edition: &Edition) -> Vec<String> {
    let keys = |text: &str, name: &str| -> Vec<String> {
        let read: Value = serde_json::from_str(text).unwrap_or_default();
        let all = read.as_array().cloned().unwrap_or_default();
        let keys = all.iter().filter_map(|one| one[name].as_str());
        keys.map(str::to_owned).collect()
    };
    let mut all = keys(&edition.findings, "finding");
    all.extend(keys(&edition.recommendations, "recommendation"));
    all
}
