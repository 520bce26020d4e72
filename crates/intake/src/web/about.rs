//! Who is responsible for a commission, what happens to what people send, and their rights.

use super::shown::{Shown, day};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Error, LawfulBasis};
use pages::{Chrome, Link};

/// The page.
#[derive(Template)]
#[template(path = "about.html")]
pub(super) struct AboutPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    controller: Shown,
    contact: Shown,
    basis: String,
    retention: String,
    privacy: Vec<Shown>,
    policy: Vec<Shown>,
    campaigns: Vec<Shown>,
    imprint: Vec<Shown>,
    funding: Vec<Shown>,
}

/// `GET /{lang}/c/{slug}/about`.
pub(super) async fn about(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&about_page(&asked)?, false)).await
}

pub(super) fn about_page(asked: &Asked) -> Result<AboutPage, Error> {
    let commission = asked.commission()?;
    let (definition, language) = (&commission.definition, asked.language);
    let w = words(language);
    let controller = &definition.controller;
    let mut chrome = asked.chrome(w.msg_about_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href(""), definition.title(language))];
    let paragraphs = |texts| Shown::paragraphs(texts, language);
    let call = definition.call.as_ref();
    Ok(AboutPage {
        chrome,
        t: w,
        controller: Shown::new(&controller.name, language),
        contact: Shown::new(&controller.contact, language),
        basis: match controller.lawful_basis {
            LawfulBasis::Consent => w.msg_basis_consent(),
            LawfulBasis::PublicTask => w.msg_basis_public_task(),
            LawfulBasis::LegitimateInterests => w.msg_basis_legitimate_interests(),
        },
        retention: day(language, &controller.retention),
        privacy: paragraphs(&controller.privacy),
        policy: call.map_or_else(Vec::new, |call| paragraphs(&call.publication_policy)),
        campaigns: call
            .and_then(|call| call.campaign_policy.as_ref())
            .map_or_else(Vec::new, paragraphs),
        imprint: paragraphs(&definition.imprint),
        funding: paragraphs(&definition.funding),
    })
}
