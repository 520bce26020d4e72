//! What must not be published, ready to be searched for in everything that is about to be.
//!
//! Sealed are: words taken out by a redaction, and the versions they stood in; every text of a submission that is not
//! published; every name that is withheld. A whole text of fewer than [`WHOLE_TEXT_WORDS_MIN`] words is not sealed:
//! "Not at all" tells nobody anything, and a report could hardly be written without it.

use crate::check::{Kind, Problem};
use crate::limits::LEAKS_TOLD_MAX;
use crate::snapshot::Snapshot;
use crate::store as rows;
use ::store::Reader;
use commission::{Error, Publication};
use std::collections::BTreeSet;
use text::{Piece, Published, Sealed};

/// A whole text of an unpublished submission is looked for from this many words on.
const WHOLE_TEXT_WORDS_MIN: usize = 4;

/// Texts that the interface itself prints on every page.
const INTERFACE: [&str; 4] = [
    include_str!("../locales/en/main.ftl"),
    include_str!("../locales/cy/main.ftl"),
    include_str!("../../pages/locales/en/main.ftl"),
    include_str!("../../pages/locales/cy/main.ftl"),
];

/// A piece that owns its words.
struct Owned {
    id: String,
    document: String,
    words: String,
    before: String,
    after: String,
}

impl Owned {
    fn whole(id: String, document: String, words: String) -> Self {
        Self {
            id,
            document,
            words,
            before: String::new(),
            after: String::new(),
        }
    }
}

/// Everything sealed in a commission; nothing where there is nothing.
pub(crate) fn sealed(r: &Reader<'_>, snapshot: &Snapshot) -> Result<Option<Sealed>, Error> {
    let commission = snapshot.commission.id;
    let mut pieces = Vec::new();
    for taken in evidence::sealed_words(r, commission)? {
        pieces.push(Owned {
            id: format!("words {}", taken.document),
            document: taken.document,
            words: taken.words,
            before: taken.before,
            after: taken.after,
        });
    }
    // What a better transcript replaced holds nothing that was taken out.
    let sealed = rows::sealed_versions(r, commission)?;
    for one in sealed.into_iter().filter(|one| one.by_redaction) {
        pieces.push(Owned::whole(
            format!("words {}", one.name),
            one.name,
            one.text,
        ));
    }
    let mut published: Vec<(String, String)> = Vec::new();
    for submission in &snapshot.submissions {
        let source = &submission.source;
        let envelope = format!("{}/envelope", source.reference);
        // The name as it was first given, where somebody put it right since.
        let before = snapshot.envelopes.get(&source.id);
        if let Some(name) = before.and_then(|before| before.name.clone())
            && source.state != Publication::Named
            && source.name.as_ref() != Some(&name)
        {
            pieces.push(withheld(&source.reference, envelope.clone(), name));
        }
        let Some(name) = source.name.clone() else {
            continue;
        };
        if source.state == Publication::Named {
            published.push((envelope, name));
        } else {
            pieces.push(withheld(&source.reference, envelope, name));
        }
    }
    evidence::each_document(r, commission, |document| {
        let source = snapshot
            .submission(&document.reference)
            .map(|submission| &submission.source);
        let state = source.map(|source| source.state);
        let name = document.name();
        if state.is_some_and(Publication::published) {
            // A name that is withheld is looked for as part of each text of its submission, because a text excuses
            // what another text makes known, and never what it should have kept back itself.
            if let Some(source) = source.filter(|source| source.state != Publication::Named)
                && let Some(withheld_name) = source.name.clone()
            {
                pieces.push(withheld(&source.reference, name.clone(), withheld_name));
            }
            published.push((name, document.text));
        } else if text::words(&document.text).len() >= WHOLE_TEXT_WORDS_MIN {
            pieces.push(Owned::whole(format!("text {name}"), name, document.text));
        }
        Ok::<(), Error>(())
    })?;
    if pieces.is_empty() {
        return Ok(None);
    }
    let definition = serde_json::to_string(&snapshot.commission.definition)
        .map_err(|why| Error::fault("write the definition", why))?;
    let own = INTERFACE
        .into_iter()
        .chain([definition.as_str()])
        .map(|text| Published { document: "", text });
    let published = published
        .iter()
        .map(|(document, text)| Published { document, text });
    Ok(Some(Sealed::new(
        pieces.iter().map(|piece| Piece {
            id: &piece.id,
            document: &piece.document,
            text: &piece.words,
            before: &piece.before,
            after: &piece.after,
        }),
        published.chain(own),
    )))
}

/// The name of a respondent that is not published.
fn withheld(reference: &str, document: String, name: String) -> Owned {
    Owned::whole(format!("name {reference}"), document, name)
}

/// The problems that found pieces are: (piece, exported file).
pub(crate) fn problems(leaks: &BTreeSet<(String, String)>) -> Vec<Problem> {
    leaks
        .iter()
        .take(LEAKS_TOLD_MAX)
        .map(|(piece, file)| {
            let (kind, about) = piece.split_once(' ').unwrap_or(("words", piece));
            let mut problem = Problem::new(Kind::Leak, file, |w| match kind {
                "name" => w.msg_problem_leak_name(about, file),
                "text" => w.msg_problem_leak_text(about, file),
                _ => w.msg_problem_leak_words(about, file),
            });
            problem.about = about.split('/').next().map(str::to_owned);
            problem
        })
        .collect()
}

/// The pieces that cannot be searched for, as a reader of the outcome may know them.
pub(crate) fn unsearched(sealed: Option<&Sealed>) -> usize {
    sealed.map_or(0, |sealed| sealed.unsearched().len())
}
