//! What the public reads of the market: the records that a person marked for it.

use super::files::workbook_of;
use super::said::{about, label, limb_rows, value_words};
use crate::record::{Kind, Record};
use crate::store::records as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::{Chrome, Link, Row};

#[derive(Template)]
#[template(path = "market-public.html")]
struct PublicPage {
    chrome: Chrome,
    t: &'static Words,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    about: String,
    sheet: String,
    records: Vec<(String, Vec<Row>)>,
}

fn shown(asked: &Asked, kind: Kind) -> Result<Vec<Record>, Error> {
    let id = asked.commission()?.id;
    let mut records = asked.app.store.read(|r| rows::all(r, id, kind))?;
    records.retain(Record::is_shown);
    Ok(records)
}

/// `GET /market`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let mut groups = Vec::new();
        for kind in Kind::ALL {
            let (title, told) = about(w, kind);
            let facts = |one: &Record| {
                let limbs = limb_rows(w, one)
                    .into_iter()
                    .map(|(key, value)| Row::new(key, value));
                let fields = kind
                    .fields()
                    .iter()
                    .skip(1)
                    .filter(|field| field.name != "shown");
                let fields = fields.filter_map(|field| {
                    let value = value_words(w, field, one);
                    (!value.is_empty()).then(|| Row::new(label(w, field.name), value))
                });
                let all = limbs.chain(fields).collect();
                (one.field("name").to_owned(), all)
            };
            groups.push(Group {
                title,
                about: told,
                sheet: asked.href(&format!("/market-shown/{}/list.xlsx", kind.code())),
                records: shown(&asked, kind)?.iter().map(facts).collect(),
            });
        }
        groups.retain(|group| !group.records.is_empty());
        let mut chrome = asked.chrome(w.msg_market_public(), &[]);
        let title = asked.commission()?.definition.title(asked.language);
        chrome.trail = vec![Link::new(asked.href(""), title)];
        let page = PublicPage {
            chrome,
            t: w,
            groups,
        };
        rendered(&page, false)
    })
    .await
}

/// `GET /market-shown/{kind}/list.xlsx`: the same as a workbook.
pub(super) async fn sheet(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = Kind::of_code(&kind).ok_or(Error::NotFound)?;
        workbook_of(&asked, kind, &shown(&asked, kind)?)
    })
    .await
}
