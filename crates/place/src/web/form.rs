//! An idea as a form sends it.

use crate::idea::{Asking, Stage, Told};
use crate::words::Words;
use commission::Error;
use pages::{Choice, FieldError, Quote, Tag, Tone};
use serde::Deserialize;
use store::Reader;

/// The fields of an idea.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    pub what: String,
    pub name: String,
    pub area: String,
    pub at: String,
    pub services: String,
    pub owners: String,
    pub note: String,
    pub stage: String,
    pub version: String,
    /// The number of a passage, or the name of an answer: where it was asked for.
    pub passage: String,
    pub answer: String,
    /// The number of an idea that is there already.
    pub idea: String,
    /// A reference of somebody who asks for it.
    pub reference: String,
    /// The number of a request that is taken back.
    pub request: String,
}

impl Sent {
    pub fn of(told: &Told, version: i64) -> Self {
        Self {
            name: told.name.clone(),
            area: told.area.clone(),
            at: told.place_text(),
            services: told.services.clone(),
            owners: told.owners.clone(),
            note: told.note.clone(),
            stage: told.stage.code().to_owned(),
            version: version.to_string(),
            ..Self::default()
        }
    }

    pub fn told(&self) -> Result<Told, Error> {
        let told = Told {
            stage: Stage::chosen(&self.stage).unwrap_or_default(),
            name: self.name.clone(),
            area: self.area.clone(),
            at_e6: None,
            services: self.services.clone(),
            owners: self.owners.clone(),
            note: self.note.clone(),
        };
        Ok(told.at(&self.at)?)
    }
}

/// The field that a refusal is about.
pub(super) fn field_of(code: &str) -> &'static str {
    match code {
        "idea-name" => "name",
        "no-place" | "national-grid" | "swapped" | "no-degrees" => "at",
        "no-reference" => "reference",
        _ => "services",
    }
}

/// What must be put right, each beside its field.
pub(super) fn errors(
    refusals: &[commission::Refusal],
    language: commission::Language,
) -> Vec<FieldError> {
    refusals
        .iter()
        .map(|refusal| FieldError {
            field: field_of(refusal.code).to_owned(),
            text: refusal.sentence(language).to_owned(),
        })
        .collect()
}

pub(super) fn stage_words(w: &Words, stage: Stage) -> String {
    match stage {
        Stage::Asked => w.msg_idea_asked(),
        Stage::Planned => w.msg_idea_planned(),
        Stage::Agreed => w.msg_idea_agreed(),
        Stage::Open => w.msg_idea_open(),
        Stage::SetAside => w.msg_idea_set_aside(),
        Stage::Erased => w.msg_idea_erased(),
    }
}

pub(super) fn tag(w: &Words, stage: Stage) -> Tag {
    let tone = match stage {
        Stage::Asked | Stage::Planned => Tone::Waiting,
        Stage::Agreed | Stage::Open => Tone::Good,
        Stage::SetAside | Stage::Erased => Tone::Stopped,
    };
    Tag::new(stage_words(w, stage), tone)
}

pub(super) fn stages(w: &Words, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() {
        Stage::Asked.code()
    } else {
        chosen
    };
    Stage::CHOSEN
        .into_iter()
        .map(|stage| Choice::new(stage.code(), stage_words(w, stage), chosen))
        .collect()
}

/// What an idea is made of: its words, where they stand, and the place that the respondent gave.
pub(super) struct Found {
    pub asking: Asking,
    pub quote: Quote,
    pub place: Option<String>,
}

/// The passage or the answer of this commission that a form names.
pub(super) fn found(
    r: &Reader<'_>,
    commission: i64,
    sent: &Sent,
    href: &dyn Fn(&str) -> String,
) -> Result<Option<Found>, Error> {
    let (document, passage) = match (sent.passage.parse::<i64>(), sent.answer.as_str()) {
        (Ok(id), _) => {
            let passage = evidence::passage(r, id)?.ok_or(Error::NotFound)?;
            let document = evidence::document(r, passage.document)?.ok_or(Error::NotFound)?;
            (document, Some(passage))
        }
        (Err(_), "") => return Ok(None),
        (Err(_), name) => (evidence::document_by_name(r, commission, name)?, None),
    };
    let source = evidence::source(r, document.source)?.ok_or(Error::NotFound)?;
    if source.commission != commission {
        return Err(Error::NotFound);
    }
    let text = passage
        .as_ref()
        .map_or(&document.text, |passage| &passage.quote);
    Ok(Some(Found {
        asking: Asking {
            source: source.id,
            document: Some(document.id),
            passage: passage.as_ref().map(|passage| passage.id),
        },
        quote: Quote {
            text: text.clone(),
            lang: document
                .language
                .map_or("", commission::Language::code)
                .to_owned(),
            source: document.name(),
            href: href(&format!(
                "/evidence/{}#{}-p1",
                document.reference, document.part
            )),
        },
        place: source.place,
    }))
}
