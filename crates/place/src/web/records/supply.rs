//! Demand against supply by area: the providers that are kept, and a table of demand that is kept nowhere.

use crate::cli::market::{needs, provider};
use crate::market::{Area, market};
use crate::record::Kind;
use crate::sheet::{Given, Sheet};
use crate::store::records as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Error, Refusal};
use pages::{Chrome, Column, FieldError, Link, Table};

#[derive(Template)]
#[template(path = "market-supply.html")]
struct SupplyPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    table: Table,
}

/// `GET /market-supply`: supply alone.
pub(super) async fn begin(asked: Asked) -> Result<Response, Answer> {
    blocking(move || page(&asked, Ok(None))).await
}

/// `POST /market-supply`: with a table of demand.
pub(super) async fn told(asked: Asked, form: Multipart) -> Result<Response, Answer> {
    let (file, _) = crate::web::tender::sent(form).await?;
    blocking(move || {
        let none = || Error::from(Refusal::new("file", |l| words(l).msg_input_no_file()));
        let sheet = file
            .ok_or_else(none)
            .and_then(|(name, bytes)| Sheet::read_given(&Given::Held(name, bytes)));
        page(&asked, sheet.map(Some))
    })
    .await
}

fn page(asked: &Asked, demand: Result<Option<Sheet>, Error>) -> Result<Response, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let needs = demand.and_then(|sheet| sheet.map_or(Ok(Vec::new()), |sheet| needs(&sheet)));
    let (needs, refusals) = match needs {
        Ok(needs) => (needs, Vec::new()),
        Err(Error::Refused(refusals)) => (Vec::new(), refusals),
        Err(other) => return Err(other),
    };
    let records = asked.app.store.read(|r| rows::all(r, id, Kind::Provider))?;
    let providers: Vec<_> = records.iter().map(|one| provider(&one.fields)).collect();
    let mut chrome = asked.chrome(w.msg_supply_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.trail = vec![Link::new(
        asked.href("/market/providers"),
        w.msg_records_providers(),
    )];
    let wrong = |one: &Refusal| FieldError {
        field: "file".to_owned(),
        text: one.line(asked.language),
    };
    chrome.error_summary = refusals.iter().map(wrong).collect();
    let page = SupplyPage {
        chrome,
        t: w,
        action: asked.href("/market-supply"),
        table: table(w, &market(&needs, &providers)),
    };
    rendered(&page, !refusals.is_empty())
}

fn table(w: &Words, areas: &[Area]) -> Table {
    let column = |text: String, numbers| Column { text, numbers };
    let shown = |number: f64| pages::say::integer(number.round() as i64);
    let share = |share: Option<f64>| {
        share.map_or("-".to_owned(), |share| format!("{:.0} %", share * 100.0))
    };
    let row = |one: &Area| {
        let needed = one.need.as_ref().and_then(|need| need.hours);
        let gap = one
            .gap()
            .map_or("-".to_owned(), |gap| match one.hours_unknown {
                0 => shown(gap),
                _ => w.msg_supply_at_most(shown(gap)),
            });
        vec![
            one.area.clone().unwrap_or_else(|| w.msg_market_nowhere()),
            needed.map_or("-".to_owned(), shown),
            shown(one.hours),
            gap,
            pages::say::count(one.providers as u64),
            pages::say::count(one.hours_unknown as u64),
            shown(one.places),
            share(one.share(&one.by_ownership, &["co-operative", "mutual"])),
            share(one.share(&one.by_size, &["micro"])),
            one.hhi.map_or("-".to_owned(), shown),
        ]
    };
    Table {
        caption: w.msg_supply_title(),
        columns: vec![
            column(w.msg_field_area(), false),
            column(w.msg_supply_needed(), true),
            column(w.msg_field_hours(), true),
            column(w.msg_supply_gap(), true),
            column(w.msg_records_providers(), true),
            column(w.msg_supply_unknown(), true),
            column(w.msg_field_places(), true),
            column(w.msg_supply_co_operative(), true),
            column(w.msg_supply_micro(), true),
            column(w.msg_supply_hhi(), true),
        ],
        rows: areas.iter().map(row).collect(),
    }
}
