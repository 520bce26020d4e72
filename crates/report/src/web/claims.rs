//! The staff's page of claims: the figures that somebody stated, those that conflict side by side.

use crate::beside;
use crate::site::{ClaimsPage, cited_claims, render};
use crate::store as rows;
use crate::words::words;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, List, blocking, page, workbook};
use pages::Link;
use pages::sheet::Cell;

pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(claims_html(&asked)?))).await
}

/// `GET /{lang}/c/{slug}/claims.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let table = claims_page(&asked)?.table.ok_or(Error::NotFound)?;
        let list = List {
            name: "claims".to_owned(),
            title: table.caption,
            columns: table.columns,
            about: Vec::new(),
        };
        let rows = table.rows.into_iter();
        let cells = |row: Vec<String>| row.into_iter().map(Cell::Text).collect();
        workbook(&asked, list, rows.map(cells).collect())
    })
    .await
}

/// The page as it stands.
pub(super) fn claims_html(asked: &Asked) -> Result<String, Error> {
    render(&claims_page(asked)?)
}

fn claims_page(asked: &Asked) -> Result<ClaimsPage, Error> {
    let commission = asked.commission()?;
    let (claims, graph, taken) = asked.app.store.read(|r| -> Result<_, Error> {
        let claims = evidence::claims(r, commission.id)?;
        let taken = evidence::taken_exhibits(r, commission.id)?;
        Ok((claims, rows::graph(r, commission.id)?, taken))
    })?;
    let title = words(asked.language).msg_claims_title();
    let chrome = asked.chrome(title, &evidence::menu(asked));
    let cited = cited_claims(&graph, |key| {
        Link::new(asked.href(&format!("/report#{key}")), key)
    });
    let mut page = ClaimsPage::of(&claims, chrome, asked.language, &cited, |claim| {
        let exhibits = || taken.iter().map(|one| &one.exhibit);
        beside::of_claim(claim, exhibits, asked.language, |name| {
            Link::new(asked.href(&format!("/exhibits/{name}")), name)
        })
    });
    page.sheet = asked.href("/claims.xlsx");
    Ok(page)
}
