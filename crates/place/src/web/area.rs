//! One area: its profile by deprivation domain, which is of the area and not of anybody who lives there.

use crate::choice::{Kind, bytes_of};
use crate::profile::{Domain, Standing, profile};
use crate::sheet::{Given, Sheet, Wanted};
use crate::siting::AREA_ID_NAMES;
use crate::store::choices as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::{Chrome, Column, FieldError, Link, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "hub-area.html")]
struct AreaPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    area: String,
    table: Option<Table>,
    file: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    area: String,
}

fn domain_words(w: &Words, domain: Domain) -> String {
    match domain {
        Domain::Overall => w.msg_domain_overall(),
        Domain::Income => w.msg_domain_income(),
        Domain::Work => w.msg_domain_work(),
        Domain::Health => w.msg_domain_health(),
        Domain::Education => w.msg_domain_education(),
        Domain::Access => w.msg_domain_access(),
        Domain::Housing => w.msg_domain_housing(),
        Domain::Safety => w.msg_domain_safety(),
        Domain::Environment => w.msg_domain_environment(),
    }
}

/// `GET /hubs/area`, with `area` where one is chosen.
pub(super) async fn one(asked: Asked, Query(which): Query<Which>) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let area = which.area.trim().to_owned();
        let inputs = asked.app.store.read(|r| rows::inputs(r, id))?;
        // The file of an index, else the areas themselves, which may bring their ranks along.
        let of = |kind: Kind| inputs.iter().find(|one| one.kind == kind);
        let input = of(Kind::Profile).or_else(|| of(Kind::Demand));
        let mut found = Vec::new();
        if let (false, Some(input)) = (area.is_empty(), input) {
            let given = Given::Held(input.file.clone(), bytes_of(&asked.app.store, input)?);
            let sheet = Sheet::read_given(&given)?;
            let id = sheet.need(Wanted {
                role: "id",
                named: None,
                names: &AREA_ID_NAMES,
            })?;
            found = profile(&sheet, id, &area);
        }
        let mut chrome = asked.chrome(w.msg_area_title(), &evidence::menu(&asked));
        chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
        let wrong = !area.is_empty() && found.is_empty();
        if wrong {
            chrome.error_summary.push(FieldError {
                field: "area".to_owned(),
                text: w.msg_area_unknown(&area),
            });
        }
        let page = AreaPage {
            chrome,
            t: w,
            action: asked.href("/hubs/area"),
            table: (!found.is_empty()).then(|| table(w, &area, &found)),
            area,
            file: input.map_or_else(
                || w.msg_area_no_file(),
                |input| w.msg_area_file(&input.file, input.version.to_string()),
            ),
        };
        rendered(&page, wrong)
    })
    .await
}

fn table(w: &Words, area: &str, found: &[Standing]) -> Table {
    let column = |text: String, numbers: bool| Column { text, numbers };
    let row = |one: &Standing| {
        vec![
            domain_words(w, one.domain),
            one.value.clone(),
            w.msg_area_place(
                pages::say::count(one.place as u64),
                pages::say::count(one.of as u64),
            ),
            one.tenth().to_string(),
            one.column.clone(),
        ]
    };
    Table {
        caption: w.msg_area_profile(area),
        columns: vec![
            column(w.msg_area_domain(), false),
            column(w.msg_area_value(), true),
            column(w.msg_area_rank(), true),
            column(w.msg_area_tenth(), true),
            column(w.msg_area_column(), false),
        ],
        rows: found.iter().map(row).collect(),
    }
}
