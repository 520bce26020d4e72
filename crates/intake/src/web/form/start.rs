//! The first page of the form: what is asked, what happens to an answer, where to turn if somebody is at risk of harm,
//! and the ways in.

use super::Visit;
use crate::form::Fields;
use crate::limits::DRAFT_KEPT_US;
use crate::web::home::when;
use crate::web::shown::Shown;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::{Chrome, Link, Message, MessageKind};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "form-start.html")]
pub(super) struct StartPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    when: String,
    harm: String,
    privacy: Vec<Shown>,
    days: String,
    open: bool,
    first: String,
    go_on: Option<String>,
    come_back: String,
    receipt: String,
    easy: String,
    whole: String,
    paper: String,
    about: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Lost {
    #[serde(default)]
    lost: String,
}

/// `GET /{lang}/c/{slug}/give`.
pub(super) async fn start(
    asked: Asked,
    Query(lost): Query<Lost>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        match visit.elsewhere() {
            Some(elsewhere) => Ok(elsewhere),
            None => rendered(&visit.start_page(lost.lost == "yes")?, false),
        }
    })
    .await
}

impl Visit {
    fn start_page(&self, lost: bool) -> Result<StartPage, Error> {
        let (asked, language) = (&self.asked, self.asked.language);
        let (definition, call) = (&self.commission.definition, self.call()?);
        let w = words(language);
        let mut chrome = self.chrome(w.msg_form_title());
        chrome.path = asked.path.clone();
        chrome.trail = vec![Link::new(asked.href(""), definition.title(language))];
        if lost {
            chrome.messages.push(Message {
                kind: MessageKind::Notice,
                text: w.msg_form_lost(),
            });
        }
        let nothing = Fields::default();
        let first = self.asking(&nothing)?.first_unseen();
        let go_on = match &self.draft {
            Some(draft) => Some(self.href(&self.asking(&draft.fields)?.first_unseen(), false)),
            None => None,
        };
        Ok(StartPage {
            chrome,
            t: w,
            when: when(&self.commission, call, language, self.now_us),
            harm: self.harm()?,
            privacy: Shown::paragraphs(&definition.controller.privacy, language),
            days: pages::say::integer(DRAFT_KEPT_US / 86_400_000_000),
            open: self.shut()?.is_none(),
            first: self.href(&first, false),
            go_on,
            come_back: asked.href("/give/return"),
            receipt: asked.href("/receipt"),
            easy: format!("{}?easy=yes", self.href(&first, false)),
            whole: asked.href("/give/all"),
            paper: asked.href("/give/paper"),
            about: asked.href("/about"),
        })
    }

    /// Where to turn if somebody is at risk of harm.
    pub(super) fn harm(&self) -> Result<String, Error> {
        let language = self.asked.language;
        Ok(match &self.call()?.harm {
            Some(harm) => harm.get(language).to_owned(),
            None => words(language).msg_form_harm(),
        })
    }
}
