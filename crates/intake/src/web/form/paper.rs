//! The same questions on paper, with the same keys, from the same call file: a page to print and send by post.

use super::Visit;
use super::inputs::{Asks, Input};
use crate::form::{Fields, Step};
use crate::words::{Words, words};
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::{Chrome, Link};

/// The page.
#[derive(Template)]
#[template(path = "form-paper.html")]
pub(super) struct PaperPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    send: String,
    harm: String,
    sections: Vec<Section>,
}

struct Section {
    /// The key of a question, else empty.
    key: String,
    asks: Asks,
}

/// `GET /{lang}/c/{slug}/give/paper`.
pub(super) async fn paper(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        match visit.elsewhere() {
            Some(elsewhere) => Ok(elsewhere),
            None => rendered(&visit.paper_page()?, false),
        }
    })
    .await
}

impl Visit {
    fn paper_page(&self) -> Result<PaperPage, Error> {
        let language = self.asked.language;
        let (w, definition) = (words(language), &self.commission.definition);
        // Whoever has a pen chooses among all pages: every strand, and a name for those who want one.
        let all = self.everything(&Fields::default())?;
        let asking = self.asking(&all)?;
        let nothing = Fields::default();
        let sections = asking.steps().into_iter().filter_map(|step| {
            let key = match &step {
                Step::Question(key) => key.clone(),
                Step::Subjects | Step::Files | Step::Check => return None,
                _ => String::new(),
            };
            let asks = Asks::of(&step, &asking, &nothing, language);
            Some(Section { key, asks })
        });
        let mut chrome = self.chrome(w.msg_form_paper_title());
        chrome.trail = vec![
            Link::new(self.asked.href(""), definition.title(language)),
            Link::new(self.asked.href("/give"), w.msg_form_title()),
        ];
        let controller = &definition.controller;
        Ok(PaperPage {
            chrome,
            t: w,
            send: w.msg_form_paper_send(
                controller.name.get(language),
                controller.contact.get(language),
            ),
            harm: self.harm()?,
            sections: sections.collect(),
        })
    }
}
