//! Asks for reference and code, and opens the receipt.

use super::{cookie, with_code};
use crate::holder::{opened, wrong_code};
use crate::web::form::set_cookie;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered, see};
use ledger::ReceiptCode;
use pages::{Chrome, FieldError};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "receipt-open.html")]
pub(super) struct OpenPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    given: Given,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Given {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    code: String,
}

/// `GET /{lang}/c/{slug}/receipt`; a link brings both along, and nothing is opened before "Continue".
pub(super) async fn ask(asked: Asked, Query(given): Query<Given>) -> Result<Response, Answer> {
    blocking(move || rendered(&page_of(&asked, given, None)?, false)).await
}

/// `POST /{lang}/c/{slug}/receipt`.
pub(super) async fn open(asked: Asked, Form(given): Form<Given>) -> Result<Response, Answer> {
    let waits = blocking(move || {
        let commission = asked.commission()?;
        let reference = given.reference.trim().to_uppercase().replace(' ', "");
        let receipt = match ReceiptCode::read(&given.code) {
            Some(code) => opened(&asked.app.store, commission.id, &code)?.zip(Some(code)),
            None => None,
        };
        if let Some((receipt, code)) = receipt
            && receipt.reference == reference
        {
            let response = see(&asked.href(&format!("/receipt/{reference}")));
            let slug = &commission.definition.slug;
            return Ok((with_code(&asked, slug, response, &code), None));
        }
        let about: String = reference
            .chars()
            .take(ledger::limits::REFERENCE_CHARS_MAX)
            .collect();
        let now_us = asked.app.clock.now_us();
        let delay = wrong_code(&asked.app.store, commission.id, &about, now_us)?;
        let text = words(asked.language).msg_held_wrong();
        Ok((
            rendered(&page_of(&asked, given, Some(text))?, true)?,
            Some(delay),
        ))
    });
    let (response, delay) = waits.await?;
    if let Some(delay) = delay {
        tokio::time::sleep(delay).await;
    }
    Ok(response)
}

/// `POST /{lang}/c/{slug}/receipt/close`: forgets the code on this device.
pub(super) async fn close(asked: Asked) -> Result<Response, Answer> {
    let slug = asked.commission()?.definition.slug.clone();
    let response = see(&asked.href(""));
    Ok(set_cookie(
        response,
        asked.app.behind_tls,
        &cookie(&slug),
        None,
    ))
}

fn page_of(asked: &Asked, given: Given, wrong: Option<String>) -> Result<OpenPage, Error> {
    let w = words(asked.language);
    let languages = &asked.commission()?.definition.languages;
    let mut chrome = asked.chrome(w.msg_held_title(), &[]);
    chrome.tongues.clone_from(languages);
    chrome.error_summary = wrong
        .map(|text| FieldError {
            field: "reference".to_owned(),
            text,
        })
        .into_iter()
        .collect();
    Ok(OpenPage {
        chrome,
        t: w,
        action: asked.href("/receipt"),
        given,
    })
}
