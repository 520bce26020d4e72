//! What a respondent does with a receipt: changes what was sent, withdraws it, objects to what is to be published.

use super::{Holder, held};
use crate::form::{DraftKey, Posted, Saved, save};
use crate::holder::{RESPONDENT, ask_erasure, fields_of, withdraw as withdraw_it};
use crate::limits::OBJECTION_CHARS_MAX;
use crate::store::receipt as rows;
use crate::web::form::{draft_cookie, set_cookie};
use crate::words::{Words, words};
use ::store::Tx;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::{Extension, Form};
use commission::web::{Answer, Asked, rendered, see};
use commission::{Commission, Error, record};
use evidence::{Panels, Source};
use pages::{Chrome, Link};

/// Asks whether somebody means it.
#[derive(Template)]
#[template(path = "receipt-withdraw.html")]
pub(super) struct WithdrawPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    /// Nothing where it was withdrawn already, or stands no more.
    action: Option<String>,
    erase: String,
    report: String,
}

type At = Path<(String, String, String)>;

/// `POST .../amend`: begins a draft with the answers that were sent.
pub(super) async fn amend(
    asked: Asked,
    Path((_, _, reference)): At,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    held(asked, reference, headers, move |holder| {
        if !holder.stands() {
            return Ok(see(&holder.href("")));
        }
        let (store, source) = (&holder.asked.app.store, &holder.source);
        let documents = store.read(|r| evidence::received_documents_of(r, source.id))?;
        let fields = fields_of(holder.call()?, &holder.receipt, source, &documents);
        let fresh = DraftKey::fresh(holder.asked.app.chance.bytes());
        match save(
            store,
            holder.commission.id,
            (None, fresh),
            fields,
            holder.now_us,
        )? {
            Saved::Kept(key) => {
                let name = draft_cookie(&holder.commission.definition.slug);
                let response = see(&holder.asked.href("/give/check"));
                let tls = holder.asked.app.behind_tls;
                Ok(set_cookie(response, tls, &name, Some(&key.text())))
            }
            Saved::Sent(_) => Ok(see(&holder.href(""))),
        }
    })
    .await
}

/// `GET .../withdraw`.
pub(super) async fn ask_withdraw(
    asked: Asked,
    Path((_, _, reference)): At,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    held(asked, reference, headers, move |holder| {
        if !holder.may_be_erased()? {
            return Ok(see(&holder.href("")));
        }
        let w = words(holder.asked.language);
        let mut chrome = holder.chrome(w.msg_held_withdraw_title(&holder.receipt.reference));
        chrome.back = Some(Link::new(holder.href(""), ""));
        let page = WithdrawPage {
            chrome,
            t: w,
            action: holder.stands().then(|| holder.href("/withdraw")),
            erase: holder.href("/erase"),
            report: format!("/report/{}/", holder.commission.definition.slug),
        };
        rendered(&page, false)
    })
    .await
}

/// Does to a submission what its holder wants, and goes back to the receipt.
async fn done(
    asked: Asked,
    reference: String,
    headers: HeaderMap,
    act: fn(&mut Tx<'_>, &Commission, &Source, i64) -> Result<(), Error>,
) -> Result<Response, Answer> {
    held(asked, reference, headers, move |holder| {
        let back = see(&holder.href(""));
        let (commission, source) = (holder.commission.clone(), holder.source.clone());
        let now_us = holder.now_us;
        let store = &holder.asked.app.store;
        store.write(move |tx| act(tx, &commission, &source, now_us))?;
        Ok(back)
    })
    .await
}

/// `POST .../withdraw`.
pub(super) async fn withdraw(
    asked: Asked,
    Path((_, _, reference)): At,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    done(asked, reference, headers, withdraw_it).await
}

/// `POST .../erase`: asks to be erased.
pub(super) async fn erase(
    asked: Asked,
    Path((_, _, reference)): At,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    done(asked, reference, headers, ask_erasure).await
}

/// `POST .../object`.
pub(super) async fn object(
    asked: Asked,
    Path((_, _, reference)): At,
    panels: Option<Extension<Panels>>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    held(asked, reference, headers, move |holder| {
        let posted = Posted::new(pairs);
        let text = posted.get("objection");
        let w = words(holder.asked.language);
        let limit = pages::say::count(OBJECTION_CHARS_MAX as u64);
        let wrong = match text.chars().count() {
            0 => Some(w.msg_held_object_missing()),
            chars if chars > OBJECTION_CHARS_MAX => {
                Some(w.msg_form_too_long(pages::say::count(chars as u64), limit))
            }
            _ => None,
        };
        if wrong.is_some() || !holder.objections_open()? {
            let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
            return rendered(&holder.page(&panels, text, wrong)?, true);
        }
        keep_objection(&holder, text)?;
        Ok(see(&holder.href("#objections")))
    })
    .await
}

fn keep_objection(holder: &Holder, text: &str) -> Result<(), Error> {
    let (id, source) = (holder.commission.id, holder.source.clone());
    let (text, now_us) = (text.to_owned(), holder.now_us);
    holder.asked.app.store.write(move |tx| {
        // Pressed twice, it is one objection.
        let objections = rows::objections_of(tx, source.id)?;
        if !objections.iter().any(|one| one.text == text) {
            rows::object(tx, id, source.id, &text, now_us)?;
            record(tx, id, RESPONDENT, now_us, "objected", &source.reference)?;
        }
        Ok(())
    })
}
