//! The public form: a page a question, without account and without scripts. What each page says is on disk before the
//! next is shown.
//!
//! The draft's key is a cookie that ends with the browser; a page that comes without one begins a draft, so that
//! nothing typed is lost. Which pages there are and what they accept is decided in `form`.

mod check;
mod cookie;
mod inputs;
mod leave;
mod paper;
mod sent;
mod start;
mod step;
mod whole;

pub(super) use cookie::{cookie_in, draft as draft_cookie, set_cookie};
pub(super) use inputs::publication_words;

use super::in_a_language_there_is;
use crate::form::{Asking, DraftKey, Fields};
use crate::limits::{FILES_OF_FORM_BYTES_MAX, FORM_BYTES_MAX};
use crate::store::form::{self as rows, Draft};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Asked, Route};
use commission::{Call, Capability, Commission, Error};
use pages::{Chrome, Link};
use std::sync::Arc;

/// The routes of the form.
pub(super) fn routes() -> Vec<Route> {
    let anyone = Capability::Anyone;
    let page = |path, handler| Route::get(path, anyone, handler);
    let act = |path, handler| Route::post(path, anyone, handler).taking(FORM_BYTES_MAX);
    vec![
        page("/{lang}/c/{slug}/give", get(start::start)),
        page("/{lang}/c/{slug}/give/check", get(check::check)),
        act("/{lang}/c/{slug}/give/check", post(check::send)),
        page("/{lang}/c/{slug}/give/sent", get(sent::sent)),
        page("/{lang}/c/{slug}/give/leave", get(leave::leave)),
        act("/{lang}/c/{slug}/give/leave", post(leave::forget)),
        page("/{lang}/c/{slug}/give/return", get(leave::come_back)),
        act("/{lang}/c/{slug}/give/return", post(leave::found)),
        page("/{lang}/c/{slug}/give/all", get(whole::whole)),
        act("/{lang}/c/{slug}/give/all", post(whole::sent_whole)),
        page("/{lang}/c/{slug}/give/files", get(step::files_page)),
        Route::post(
            "/{lang}/c/{slug}/give/files",
            anyone,
            post(step::with_files),
        )
        .taking(FILES_OF_FORM_BYTES_MAX),
        page("/{lang}/c/{slug}/give/paper", get(paper::paper)),
        page("/{lang}/c/{slug}/give/{key}", get(step::page_of)),
        act("/{lang}/c/{slug}/give/{key}", post(step::posted)),
        page("/{lang}/c/{slug}/give/question/{key}", get(step::question)),
        act("/{lang}/c/{slug}/give/question/{key}", post(step::answered)),
    ]
}

/// One request to the form: the commission with its call, and the draft of the cookie.
struct Visit {
    asked: Asked,
    commission: Arc<Commission>,
    key: Option<DraftKey>,
    draft: Option<Draft>,
    now_us: i64,
    /// Where the pages are reached from outside.
    pages_at: Option<String>,
}

impl Visit {
    /// # Errors
    /// [`Error::NotFound`] where the commission has no call.
    fn new(asked: Asked, headers: &HeaderMap) -> Result<Self, Error> {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        if commission.definition.call.is_none() {
            return Err(Error::NotFound);
        }
        let slug = &commission.definition.slug;
        let key = cookie_in(headers, asked.app.behind_tls, &cookie::draft(slug))
            .and_then(|text| DraftKey::read(&text));
        let draft = match &key {
            Some(key) => asked
                .app
                .store
                .read(|r| rows::draft(r, commission.id, key))?,
            None => None,
        };
        Ok(Self {
            now_us: asked.app.clock.now_us(),
            pages_at: asked.app.address(headers),
            asked,
            commission,
            key,
            draft,
        })
    }

    /// Where a page in a language that the commission does not have is to be read instead.
    fn elsewhere(&self) -> Option<Response> {
        in_a_language_there_is(&self.asked, &self.commission)
    }

    fn call(&self) -> Result<&Call, Error> {
        self.commission.call()
    }

    fn asking<'a>(&'a self, fields: &'a Fields) -> Result<Asking<'a>, Error> {
        Ok(Asking {
            definition: &self.commission.definition,
            call: self.call()?,
            fields,
        })
    }

    fn fields(&self) -> Fields {
        self.draft
            .as_ref()
            .map_or_else(Fields::default, |draft| draft.fields.clone())
    }

    /// The reference under which the draft of the cookie was sent, if it was.
    fn sent(&self) -> Result<Option<String>, Error> {
        let id = self.commission.id;
        Ok(match &self.key {
            Some(key) => self.asked.app.store.read(|r| rows::sent(r, id, key))?,
            None => None,
        })
    }

    /// Sets the cookie of a draft's key.
    fn with_cookie(&self, response: Response, key: &DraftKey) -> Response {
        let name = cookie::draft(&self.commission.definition.slug);
        set_cookie(
            response,
            self.asked.app.behind_tls,
            &name,
            Some(&key.text()),
        )
    }

    /// The chrome of a page of the form.
    fn chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.asked.chrome(title, &[]);
        chrome
            .tongues
            .clone_from(&self.commission.definition.languages);
        chrome
    }

    /// Where a page is sent to: never the address at which it stands. Were it that, a browser without a signal would put its
    /// error page in the place of ours, and going back would lead past what was typed.
    fn press(&self, action: &str) -> String {
        format!("{action}?press={}", self.now_us)
    }

    /// A way back to a page of the form.
    fn back(&self, below: &str) -> Link {
        Link::new(self.asked.href(&format!("/give{below}")), "")
    }
}
