//! Stopping and coming back: eight words, or a link, lead to the same draft on any device.

use super::Visit;
use crate::form::{Posted, ReturnCode, way_back};
use crate::holder::wrong_code;
use crate::limits::{DRAFT_KEPT_US, FIELD_CHARS_MAX};
use crate::store::form as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, address_in, moment, promise};
use pages::{Chrome, FieldError, Message, MessageKind};
use serde::Deserialize;

/// How to come back.
#[derive(Template)]
#[template(path = "form-leave.html")]
pub(super) struct LeavePage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    code: String,
    link: String,
    until: String,
    go_on: String,
    action: String,
    /// The address that stands in the field, where a letter can be sent.
    letter: Option<String>,
}

/// Asks for the words.
#[derive(Template)]
#[template(path = "form-return.html")]
pub(super) struct ReturnPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    code: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Given {
    #[serde(default)]
    code: String,
}

/// `GET /{lang}/c/{slug}/give/leave`.
pub(super) async fn leave(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        match visit.leave_page(None)? {
            Some(page) => rendered(&page, false),
            None => Ok(see(&visit.asked.href("/give?lost=yes"))),
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/give/leave`: forgets the draft on this device, or everywhere, or sends the link.
pub(super) async fn forget(
    asked: Asked,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let posted = Posted::new(pairs);
        if posted.get("act") == "letter" {
            return visit.send_way_back(posted.get("address").trim());
        }
        let everywhere = posted.get("act") == "delete";
        if let (true, Some(draft)) = (everywhere, &visit.draft) {
            let id = draft.id;
            visit
                .asked
                .app
                .store
                .write(move |tx| rows::delete_draft(tx, id))?;
        }
        let name = super::cookie::draft(&visit.commission.definition.slug);
        let response = see(&visit.asked.href("/give"));
        Ok(super::set_cookie(
            response,
            visit.asked.app.behind_tls,
            &name,
            None,
        ))
    })
    .await
}

/// `GET /{lang}/c/{slug}/give/return`; a link brings the words along, and nothing happens before "Continue".
pub(super) async fn come_back(
    asked: Asked,
    Query(given): Query<Given>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        match visit.elsewhere() {
            Some(elsewhere) => Ok(elsewhere),
            None => rendered(&visit.return_page(&given.code, None), false),
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/give/return`.
pub(super) async fn found(
    asked: Asked,
    headers: HeaderMap,
    Form(given): Form<Given>,
) -> Result<Response, Answer> {
    let waits = blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let (id, store) = (visit.commission.id, &visit.asked.app.store);
        let key = match ReturnCode::read(&given.code) {
            Some(code) => store.read(|r| rows::key_of_code(r, id, &code))?,
            None => None,
        };
        let Some(key) = key else {
            let days = pages::say::integer(DRAFT_KEPT_US / 86_400_000_000);
            let text = words(visit.asked.language).msg_form_return_wrong(days);
            // The first two words stand for the draft that is meant: who guesses the others waits longer each time.
            let folded = text::fold(&given.code);
            let about: Vec<_> = folded.split(' ').take(2).collect();
            let about: String = about.join(" ").chars().take(FIELD_CHARS_MAX).collect();
            let delay = wrong_code(store, id, &about, visit.now_us)?;
            let page = rendered(&visit.return_page(&given.code, Some(text)), true)?;
            return Ok((page, Some(delay)));
        };
        let draft = store
            .read(|r| rows::draft(r, id, &key))?
            .ok_or(Error::NotFound)?;
        let step = visit.asking(&draft.fields)?.first_unseen();
        Ok((
            visit.with_cookie(see(&visit.href(&step, false)), &key),
            None,
        ))
    });
    let (response, delay) = waits.await?;
    if let Some(delay) = delay {
        tokio::time::sleep(delay).await;
    }
    Ok(response)
}

impl Visit {
    fn leave_page(&self, typed: Option<String>) -> Result<Option<LeavePage>, Error> {
        let (Some(key), Some(draft)) = (&self.key, &self.draft) else {
            return Ok(None);
        };
        let language = self.asked.language;
        let w = words(language);
        let mut chrome = self.chrome(w.msg_form_leave_title());
        chrome.path = self.asked.path.clone();
        let code = key.return_code().words(language);
        let query = code
            .replace(' ', "+")
            .replace('â', "a")
            .replace('ê', "e")
            .replace('ŵ', "w");
        let zone = &self.commission.definition.time_zone;
        let step = self.asking(&draft.fields)?.first_unseen();
        Ok(Some(LeavePage {
            chrome,
            t: w,
            link: self.asked.href(&format!("/give/return?code={query}")),
            code,
            until: moment(language, draft.saved_us + DRAFT_KEPT_US, zone),
            go_on: self.href(&step, false),
            action: self.asked.href("/give/leave"),
            letter: self.asked.app.letters.at_once.then(|| {
                let kept = address_in(draft.fields.get("contact")).unwrap_or_default();
                typed.unwrap_or_else(|| kept.to_owned())
            }),
        }))
    }

    /// Sends the link to an address, and says so on the same page.
    fn send_way_back(&self, typed: &str) -> Result<Response, Error> {
        let Some(mut page) = self.leave_page(Some(typed.to_owned()))? else {
            return Ok(see(&self.asked.href("/give?lost=yes")));
        };
        let (Some(pages), Some(key), true) = (&self.pages_at, &self.key, page.letter.is_some())
        else {
            return Err(Error::NotFound);
        };
        let w = words(self.asked.language);
        let sent = match address_in(typed) {
            None => Err(w.msg_form_leave_letter_wrong()),
            Some(to) => {
                let link = format!("{pages}{}", page.link);
                let (commission, now_us) = (self.commission.clone(), self.now_us);
                let language = self.asked.language;
                let letter = way_back(
                    &commission,
                    language,
                    to,
                    &key.return_code(),
                    (&link, &page.until),
                );
                let store = &self.asked.app.store;
                match store.write(move |tx| promise(tx, commission.id, &letter, now_us))? {
                    true => Ok(w.msg_form_leave_letter_sent(to)),
                    false => Err(w.msg_form_leave_letter_often(to)),
                }
            }
        };
        let wrong = sent.is_err();
        match sent {
            Ok(text) => {
                let kind = MessageKind::Success;
                page.chrome.messages.push(Message { kind, text });
            }
            Err(text) => page.chrome.error_summary.push(FieldError {
                field: "address".to_owned(),
                text,
            }),
        }
        rendered(&page, wrong)
    }

    fn return_page(&self, code: &str, wrong: Option<String>) -> ReturnPage {
        let w = words(self.asked.language);
        let mut chrome = self.chrome(w.msg_form_return_title());
        chrome.path = self.asked.path.clone();
        chrome.back = Some(self.back(""));
        chrome.error_summary = wrong
            .map(|text| FieldError {
                field: "code".to_owned(),
                text,
            })
            .into_iter()
            .collect();
        ReturnPage {
            chrome,
            t: w,
            action: self.asked.href("/give/return"),
            code: code.to_owned(),
        }
    }
}
