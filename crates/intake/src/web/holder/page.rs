//! The receipt itself.

use super::{Holder, held};
use crate::store::receipt::{self as rows, Objection};
use crate::web::form::publication_words;
use crate::web::shown::{day, zone_name};
use crate::words::{Words, words};
use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, rendered};
use commission::{Error, Publication, micros_of, moment};
use evidence::{About, Document, Panels};
use pages::{Chrome, FieldError, Link, Row, Tag, Tone};

/// The page.
#[derive(Template)]
#[template(path = "receipt.html")]
pub(super) struct ReceiptPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    tag: Tag,
    state: String,
    facts: Vec<Row>,
    panels: Vec<String>,
    answers: Vec<AnswerShown>,
    redacted: bool,
    objections: Vec<ObjectionShown>,
    object: Option<ObjectForm>,
    objections_over: String,
    stands: bool,
    amend: String,
    withdraw: String,
    /// Whether it can still be asked for that it be erased.
    may_be_erased: bool,
    close: String,
    paper: String,
    file: String,
    bundle: String,
    checkpoint: String,
    leaf: String,
    leaf_hash: String,
}

struct AnswerShown {
    heading: String,
    lang: &'static str,
    /// The words as they stand now: those that would be published.
    text: String,
    /// The words as they were sent, where something was taken out.
    sent: Option<String>,
}

struct ObjectionShown {
    text: String,
    when: String,
    answer: Option<(String, String)>,
}

struct ObjectForm {
    action: String,
    until: String,
    typed: String,
}

/// `GET /{lang}/c/{slug}/receipt/{reference}`.
pub(super) async fn page(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    panels: Option<Extension<Panels>>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    held(asked, reference, headers, move |holder| {
        let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
        rendered(&holder.page(&panels, "", None)?, false)
    })
    .await
}

impl Holder {
    /// The page; `typed` is an objection that must be put right.
    pub(super) fn page(
        &self,
        panels: &Panels,
        typed: &str,
        wrong: Option<String>,
    ) -> Result<ReceiptPage, Error> {
        let language = self.asked.language;
        let w = words(language);
        let (source, store) = (&self.source, &self.asked.app.store);
        let (now, sent, objections) = store.read(|r| {
            let now = evidence::documents_of(r, source.id)?;
            let sent = evidence::received_documents_of(r, source.id)?;
            Ok::<_, Error>((now, sent, rows::objections_of(r, source.id)?))
        })?;
        let mut chrome = self.chrome(w.msg_held_of(&source.reference));
        chrome.path = format!(
            "/c/{}/receipt/{}",
            self.commission.definition.slug, source.reference
        );
        chrome.trail = vec![Link::new(
            self.asked.href(""),
            self.commission.definition.title(language),
        )];
        chrome.error_summary = wrong
            .map(|text| FieldError {
                field: "objection".to_owned(),
                text,
            })
            .into_iter()
            .collect();
        let asked_us = self.erasure_asked_us()?;
        let (tag, state) = match asked_us {
            Some(at_us) => (
                Tag::new(w.msg_held_erasure_tag(), Tone::Stopped),
                w.msg_held_erasure_asked(self.when(at_us)),
            ),
            None => self.state(w),
        };
        let leaf_body = store.read(|r| r.leaf(&self.commission.log(), source.leaf))?;
        let leaf_hash = ledger::leaf_hash(leaf_body.unwrap_or_default().as_bytes());
        let open = self.objections_open()?;
        Ok(ReceiptPage {
            chrome,
            t: w,
            tag,
            state,
            facts: self.facts(w)?,
            panels: panels.fragments(&self.asked, About::Respondent(&source.reference))?,
            redacted: now.iter().any(Document::redacted),
            answers: self.answers(&now, &sent)?,
            objections: objections
                .into_iter()
                .map(|one| self.objection(one))
                .collect(),
            object: (open && self.stands()).then(|| ObjectForm {
                action: self.href("/object"),
                until: self.objections_until(),
                typed: typed.to_owned(),
            }),
            objections_over: match open {
                true => String::new(),
                false => w.msg_held_objections_over(self.objections_until()),
            },
            stands: self.stands(),
            amend: self.href("/amend"),
            withdraw: self.href("/withdraw"),
            may_be_erased: asked_us.is_none(),
            close: self.asked.href("/receipt/close"),
            paper: self.href("/receipt.pdf"),
            file: self.href("/receipt.json"),
            bundle: self.href("/bundle.zip"),
            checkpoint: self.asked.href("/ledger/checkpoint"),
            leaf: pages::say::integer(source.leaf),
            leaf_hash: leaf_hash.to_string(),
        })
    }

    fn when(&self, instant_us: i64) -> String {
        moment(
            self.asked.language,
            instant_us,
            &self.commission.definition.time_zone,
        )
    }

    fn state(&self, w: &Words) -> (Tag, String) {
        if let Some(at_us) = self.receipt.withdrawn_us {
            let tag = Tag::new(w.msg_held_withdrawn(), Tone::Stopped);
            return (tag, w.msg_held_withdrawn_about(self.when(at_us)));
        }
        if let Some(later) = &self.receipt.later {
            let tag = Tag::new(w.msg_held_superseded(), Tone::Stopped);
            return (tag, w.msg_held_superseded_about(later));
        }
        let (text, tone, about) = match self.source.state {
            Publication::NotDecided => (
                w.msg_held_received(),
                Tone::Waiting,
                w.msg_held_received_about(),
            ),
            Publication::Named => (w.msg_held_read(), Tone::Good, w.msg_held_named()),
            Publication::NameWithheld => (w.msg_held_read(), Tone::Good, w.msg_held_withheld()),
            Publication::Anonymous => (w.msg_held_read(), Tone::Good, w.msg_held_anonymous()),
            Publication::Confidential => (w.msg_held_read(), Tone::Good, w.msg_held_confidential()),
            Publication::NotAccepted => (
                w.msg_held_not_accepted(),
                Tone::Stopped,
                w.msg_held_not_accepted_about(),
            ),
            Publication::Erased => (
                w.msg_held_erased(),
                Tone::Stopped,
                w.msg_held_erased_about(),
            ),
        };
        (Tag::new(text, tone), about)
    }

    fn facts(&self, w: &Words) -> Result<Vec<Row>, Error> {
        let language = self.asked.language;
        let zone = zone_name(language, &self.commission.definition.time_zone);
        let received = self.when(self.source.received_us);
        let mut facts = vec![
            Row::new(w.msg_held_reference(), &self.source.reference),
            Row::new(w.msg_held_code(), self.code.to_string()),
            Row::new(w.msg_held_when(), format!("{received} ({zone})")),
        ];
        if self.source.late {
            let closed = self.when(self.call()?.closes_us);
            facts.push(Row::new(w.msg_held_late(), w.msg_form_late(closed, zone)));
        }
        if let Some(earlier) = &self.receipt.earlier {
            facts.push(Row::new(w.msg_held_earlier(), earlier));
        }
        let wish = Publication::of_code(&self.receipt.wish).unwrap_or(Publication::Confidential);
        facts.push(Row::new(w.msg_held_wish(), publication_words(w, wish).0));
        if let Some(name) = &self.source.name {
            facts.push(Row::new(w.msg_held_name(), name));
        }
        if let Some(contact) = &self.receipt.contact {
            facts.push(Row::new(w.msg_held_contact(), contact));
        }
        if let Some((words, at_us)) = &self.receipt.consent {
            facts.push(Row::new(w.msg_held_consent(self.when(*at_us)), words));
        }
        Ok(facts)
    }

    fn answers(&self, now: &[Document], sent: &[Document]) -> Result<Vec<AnswerShown>, Error> {
        let language = self.asked.language;
        let call = self.call()?;
        Ok(now
            .iter()
            .zip(sent)
            .map(|(now, sent)| AnswerShown {
                heading: match call.part(&now.part) {
                    Some((_, question, facet)) => question.asked(facet, language).1,
                    None => sent.title.clone().unwrap_or_else(|| now.part.clone()),
                },
                lang: match now.language {
                    Some(of) if of != language => of.code(),
                    _ => "",
                },
                text: now.text.clone(),
                sent: now.redacted().then(|| sent.text.clone()),
            })
            .collect())
    }

    fn objection(&self, one: Objection) -> ObjectionShown {
        ObjectionShown {
            text: one.text,
            when: self.when(one.at_us),
            answer: one.answer.map(|(text, at_us, _)| (text, self.when(at_us))),
        }
    }

    fn objections_until(&self) -> String {
        let until = self
            .call()
            .ok()
            .and_then(|call| call.objections_until.as_deref());
        until.map_or_else(String::new, |until| day(self.asked.language, until))
    }

    /// Whether an objection would still be answered: to the end of the day that the call names, in its time zone.
    pub(super) fn objections_open(&self) -> Result<bool, Error> {
        let zone = &self.commission.definition.time_zone;
        let until = self.call()?.objections_until.as_deref();
        let until = until.and_then(|day| micros_of(&format!("{day}T23:59:59"), zone));
        Ok(until.is_none_or(|until_us| self.now_us <= until_us + 1_000_000))
    }
}
