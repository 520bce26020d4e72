//! The staff's page of claims: the figures that somebody stated, those that conflict side by side.

use crate::site::{ClaimsPage, cited_claims, render};
use crate::store as rows;
use crate::words::words;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, page};
use pages::Link;

pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(claims_page(&asked)?))).await
}

/// The page.
pub(super) fn claims_page(asked: &Asked) -> Result<String, Error> {
    let commission = asked.commission()?;
    let (claims, graph) = asked.app.store.read(|r| -> Result<_, Error> {
        let claims = evidence::claims(r, commission.id)?;
        Ok((claims, rows::graph(r, commission.id)?))
    })?;
    let title = words(asked.language).msg_claims_title();
    let chrome = asked.chrome(title, &evidence::menu(asked));
    let cited = cited_claims(&graph, |key| {
        Link::new(asked.href(&format!("/report#{key}")), key)
    });
    render(&ClaimsPage::of(&claims, chrome, asked.language, &cited))
}
