//! Translations of the passages that findings cite. A passage is somebody's words: its translation is kept apart from it, is
//! never shown without it, and says who made it.
//!
//! Guarantees that a translation is shown only beside the very words it was made from, and that it goes where those are erased.

use super::{digest, paragraphs};
use crate::graph::{Basis, Graph};
use crate::snapshot::{Anchor, anchors_of};
use crate::store::translations as kept;
use crate::texts;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Texts};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a passage is called among the texts that await a language.
const PART: &str = "quote";

/// A cited passage in another language than its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rendering {
    /// What it says.
    pub(crate) text: String,
    /// Who made it.
    pub(crate) translator: String,
    /// Who reviewed it, where somebody did.
    pub(crate) reviewer: Option<String>,
}

/// Translations by passage and language.
pub(crate) type Renderings = BTreeMap<(i64, Language), Rendering>;

/// The translations of the passages that the draft cites, of the words as they stand.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub(crate) fn renderings(
    r: &Reader<'_>,
    commission: &Commission,
    graph: &Graph,
) -> Result<Renderings, Error> {
    let mut texts = kept::quotes(r, commission.id)?;
    if texts.is_empty() {
        return Ok(Renderings::new());
    }
    let mut made = BTreeMap::new();
    for one in kept::translations(r, commission.id)? {
        made.insert((one.name.clone(), one.language.clone()), one);
    }
    let mut found = Renderings::new();
    let all = graph.findings.iter().flat_map(|finding| &finding.evidence);
    for one in all {
        let Basis::Passage { passage, quote } = &one.basis else {
            continue;
        };
        for language in &commission.definition.languages {
            let code = language.code();
            let known = made.get(&(name(*passage), code.to_owned()));
            let Some(known) = known.filter(|one| one.source == digest(&paragraphs(quote))) else {
                continue;
            };
            if let Some(text) = texts.remove(&(*passage, code.to_owned())) {
                let rendering = Rendering {
                    text,
                    translator: known.translator.clone(),
                    reviewer: known.reviewed.as_ref().map(|(name, _)| name.clone()),
                };
                found.insert((*passage, *language), rendering);
            }
        }
    }
    Ok(found)
}

/// The cited passages that are published, each with its translations, as texts that may await a language.
pub(super) fn cited(
    r: &Reader<'_>,
    commission: &Commission,
    graph: &Graph,
) -> Result<Vec<(String, Texts)>, Error> {
    let texts = kept::quotes(r, commission.id)?;
    let anchors = anchors_of(r, commission, &graph.cited())?;
    let shown = anchors.into_values().filter(Anchor::shown);
    let both = shown.filter_map(|one| {
        let own = one.language?;
        let mut both = Texts::default();
        for language in &commission.definition.languages {
            if let Some(text) = texts.get(&(one.passage.id, language.code().to_owned())) {
                both.set(*language, text);
            }
        }
        both.set(own, &one.passage.quote);
        Some((name(one.passage.id), both))
    });
    Ok(both.collect())
}

/// Keeps the translation where the text of that name is a passage; whether it is one.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    commission: i64,
    (name, language): (&str, Language),
    text: &str,
) -> Result<bool, Error> {
    let Some(passage) = passage(name) else {
        return Ok(false);
    };
    kept::keep_quote(tx, commission, (passage, language.code()), text)?;
    Ok(true)
}

/// What the pack says of them: those of passages that are in it.
pub(crate) fn of_pack(renderings: &Renderings, anchors: &BTreeMap<i64, Anchor>) -> Vec<Value> {
    let shown = renderings.iter().filter_map(|((passage, language), one)| {
        let anchor = anchors.get(passage).filter(|anchor| anchor.shown())?;
        Some(json!({
            "passage": anchor.label(), "language": language.code(), "text": one.text,
            "translator": one.translator, "reviewer": one.reviewer,
        }))
    });
    shown.collect()
}

/// `P12/quote`.
fn name(passage: i64) -> String {
    texts::name(&crate::snapshot::passage_label(passage), PART)
}

/// The number of a passage of that name.
fn passage(name: &str) -> Option<i64> {
    let (label, part) = name.split_once('/')?;
    let number = label.strip_prefix('P').filter(|_| part == PART)?;
    number.parse().ok()
}
