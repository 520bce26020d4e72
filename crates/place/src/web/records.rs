//! The pages of the market's records: a list of each kind, a record, taking a table in, what the public reads, and demand against
//! supply of the providers that are kept.
//!
//! Guarantees: a record is shown to the public only where a person marked it; the table of demand is kept nowhere.

mod files;
mod public;
mod said;
mod supply;

use crate::limits::{RECORDS_BYTES_MAX, RECORDS_PER_PAGE};
use crate::record::{self, Field, Fields, Holds, Kind, Record};
use crate::store::records as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, encoded, rendered, see};
use commission::{Capability, Error, Refusal, moment};
use pages::{Choice, Chrome, FieldError, Link, Message, MessageKind, Pagination};
use said::{about, choice_words, label, limb_rows, value_words};
use serde::Deserialize;

const ADDRESS: &str = "/market";

/// The routes of the records.
pub(super) fn routes() -> Vec<Route> {
    use Capability::{Anyone, Read, Write};
    let record = "/{lang}/c/{slug}/market/{kind}/r/{number}";
    let (new, import) = (
        "/{lang}/c/{slug}/market/{kind}/new",
        "/{lang}/c/{slug}/market/{kind}/import",
    );
    let supply = "/{lang}/c/{slug}/market-supply";
    vec![
        Route::get("/{lang}/c/{slug}/market", Anyone, get(public::show)),
        Route::get(
            "/{lang}/c/{slug}/market-shown/{kind}/list.xlsx",
            Anyone,
            get(public::sheet),
        ),
        Route::get(supply, Read, get(supply::begin)),
        Route::post(supply, Read, post(supply::told)).taking(RECORDS_BYTES_MAX),
        Route::get("/{lang}/c/{slug}/market/{kind}", Read, get(list)),
        Route::get(
            "/{lang}/c/{slug}/market/{kind}/list.xlsx",
            Read,
            get(files::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/market/{kind}/list.csv",
            Read,
            get(files::file),
        ),
        Route::get(new, Write, get(new_form)),
        Route::post(new, Write, post(enter)),
        Route::post(import, Write, post(files::import_table)).taking(RECORDS_BYTES_MAX),
        Route::get(record, Read, get(one)),
        Route::post(record, Write, post(change)),
    ]
}

#[derive(Template)]
#[template(path = "market-records.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    about: String,
    others: Vec<Link>,
    lines: Vec<(Link, String)>,
    count: String,
    query: String,
    action: String,
    pages: Pagination,
    may: bool,
    new: String,
    import: String,
    hint: String,
    downloads: Vec<Link>,
    supply: Option<Link>,
    regulators: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "market-record.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    facts: Vec<pages::Row>,
    may: bool,
    action: String,
    version: String,
    fields: Vec<Asking>,
}

/// A field of the form.
struct Asking {
    name: &'static str,
    label: String,
    value: String,
    is_long: bool,
    is_number: bool,
    is_optional: bool,
    choices: Vec<Choice>,
}

#[derive(Debug, Default, Deserialize)]
struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    page: usize,
    #[serde(default)]
    done: String,
}

fn kind_of(code: &str) -> Result<Kind, Error> {
    Kind::of_code(code).ok_or(Error::NotFound)
}

fn all(asked: &Asked, kind: Kind) -> Result<Vec<Record>, Error> {
    let id = asked.commission()?.id;
    Ok(asked.app.store.read(|r| rows::all(r, id, kind))?)
}

fn href(asked: &Asked, kind: Kind, below: &str) -> String {
    asked.href(&format!("{ADDRESS}/{}{below}", kind.code()))
}

fn list_page(asked: &Asked, kind: Kind, wanted: &Wanted) -> Result<ListPage, Error> {
    let w = words(asked.language);
    let records = all(asked, kind)?;
    let sought = wanted.q.trim().to_lowercase();
    let is_sought = |one: &&Record| {
        sought.is_empty()
            || one
                .fields
                .values()
                .any(|text| text.to_lowercase().contains(&sought))
    };
    let found: Vec<&Record> = records.iter().filter(is_sought).collect();
    let count = found.len().div_ceil(RECORDS_PER_PAGE).max(1);
    let page = wanted.page.clamp(1, count);
    let shown = found
        .iter()
        .skip((page - 1) * RECORDS_PER_PAGE)
        .take(RECORDS_PER_PAGE);
    let line = |one: &&Record| {
        let told = kind.fields().iter().skip(1).filter(|field| {
            matches!(field.holds, Holds::Line | Holds::Choice(_))
                && !["source", "number", "shown"].contains(&field.name)
        });
        let mut parts: Vec<String> = told.map(|field| value_words(w, field, one)).collect();
        if one.is_shown() {
            parts.push(w.msg_record_public());
        }
        parts.retain(|part| !part.is_empty());
        let text = format!("{} {}", one.key(), one.field("name"));
        (
            Link::new(href(asked, kind, &format!("/r/{}", one.number)), text),
            parts.join(" · "),
        )
    };
    let (title, about_kind) = about(w, kind);
    let mut chrome = asked.chrome(title, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
    if !wanted.done.is_empty() {
        chrome.messages.push(Message {
            kind: MessageKind::Success,
            text: wanted.done.parse::<usize>().map_or_else(
                |_| w.msg_record_kept(),
                |many| w.msg_records_took(pages::say::count(many as u64)),
            ),
        });
    }
    let others = Kind::ALL.into_iter().filter(|other| *other != kind);
    let names: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
    Ok(ListPage {
        chrome,
        t: w,
        about: about_kind,
        others: others
            .map(|other| Link::new(href(asked, other, ""), about(w, other).0))
            .chain([Link::new(asked.href(ADDRESS), w.msg_market_public())])
            .collect(),
        lines: shown.map(line).collect(),
        count: w.msg_records_count(
            pages::say::count(found.len() as u64),
            pages::say::count(records.len() as u64),
        ),
        query: wanted.q.clone(),
        action: href(asked, kind, ""),
        pages: Pagination {
            page,
            pages: count,
            href: format!("{}?q={}&page=", href(asked, kind, ""), encoded(&wanted.q)),
        },
        may: asked.may(Capability::Write),
        new: href(asked, kind, "/new"),
        import: href(asked, kind, "/import"),
        hint: w.msg_records_import_hint(names.join(", ")),
        downloads: vec![
            Link::new(href(asked, kind, "/list.xlsx"), w.msg_records_xlsx()),
            Link::new(href(asked, kind, "/list.csv"), w.msg_records_csv()),
        ],
        supply: (kind == Kind::Provider)
            .then(|| Link::new(asked.href("/market-supply"), w.msg_supply_title())),
        regulators: vec![Choice::new("yes", w.msg_records_regulators_yes(), "")],
    })
}

/// `GET /market/{kind}`.
async fn list(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&list_page(&asked, kind_of(&kind)?, &wanted)?, false)).await
}

fn one_page(
    asked: &Asked,
    kind: Kind,
    one: Option<&Record>,
    typed: Option<&Fields>,
) -> Result<OnePage, Error> {
    let w = words(asked.language);
    let said = |name: &str| match (typed, one) {
        (Some(typed), _) => typed.get(name).cloned().unwrap_or_default(),
        (None, Some(one)) => one.field(name).to_owned(),
        (None, None) => String::new(),
    };
    let asking = |field: &Field| {
        let value = said(field.name);
        let choices = match field.holds {
            Holds::Choice(of) => {
                let last = of.last().copied().unwrap_or_default();
                let chosen = if value.is_empty() { last } else { &value };
                of.iter()
                    .map(|word| Choice::new(*word, choice_words(w, word), chosen))
                    .collect()
            }
            _ => Vec::new(),
        };
        Asking {
            name: field.name,
            label: label(w, field.name),
            value,
            is_long: field.holds == Holds::Words,
            is_number: field.holds == Holds::Number,
            is_optional: field.name != "name",
            choices,
        }
    };
    let title = match one {
        Some(one) => format!("{} {}", one.key(), one.field("name")),
        None => w.msg_record_new(about(w, kind).0),
    };
    let mut facts = Vec::new();
    if let Some(one) = one {
        facts.extend(
            limb_rows(w, one)
                .into_iter()
                .map(|(key, value)| pages::Row::new(key, value)),
        );
        for field in kind.fields() {
            let value = value_words(w, field, one);
            if !value.is_empty() {
                facts.push(pages::Row::new(label(w, field.name), value));
            }
        }
        let zone = &asked.commission()?.definition.time_zone;
        let when = moment(asked.language, one.changed_us, zone);
        facts.push(pages::Row::new(
            w.msg_idea_written(),
            format!("{}, {when}", one.person),
        ));
    }
    let mut chrome = asked.chrome(title, &evidence::menu(asked));
    chrome.trail = vec![Link::new(href(asked, kind, ""), about(w, kind).0)];
    Ok(OnePage {
        chrome,
        t: w,
        facts,
        may: asked.may(Capability::Write),
        action: match one {
            Some(one) => href(asked, kind, &format!("/r/{}", one.number)),
            None => href(asked, kind, "/new"),
        },
        version: one.map_or(String::new(), |one| one.version.to_string()),
        fields: kind.fields().iter().map(asking).collect(),
    })
}

/// `GET /market/{kind}/new`.
async fn new_form(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&one_page(&asked, kind_of(&kind)?, None, None)?, false)).await
}

/// `POST /market/{kind}/new`.
async fn enter(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
    Form(said): Form<Fields>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = kind_of(&kind)?;
        let (of, by, now) = (
            asked.commission()?.id,
            asked.name(),
            asked.app.clock.now_us(),
        );
        let typed = said.clone();
        let made = asked
            .app
            .store
            .write(move |tx| record::enter(tx, of, kind, &typed, (&by, now)));
        match made {
            Ok(number) => Ok(see(&href(&asked, kind, &format!("/r/{number}")))),
            Err(Error::Refused(refusals)) => refused(
                &asked,
                one_page(&asked, kind, None, Some(&said))?,
                &refusals,
            ),
            Err(other) => Err(other),
        }
    })
    .await
}

fn refused(asked: &Asked, mut page: OnePage, refusals: &[Refusal]) -> Result<Response, Error> {
    let wrong = |one: &Refusal| FieldError {
        field: one.code.to_owned(),
        text: one.sentence(asked.language).to_owned(),
    };
    page.chrome.error_summary = refusals.iter().map(wrong).collect();
    rendered(&page, true)
}

/// `GET /market/{kind}/r/{number}`.
async fn one(
    asked: Asked,
    Path((_, _, kind, number)): Path<(String, String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = kind_of(&kind)?;
        let one = known(&asked, kind, number)?;
        rendered(&one_page(&asked, kind, Some(&one), None)?, false)
    })
    .await
}

fn known(asked: &Asked, kind: Kind, number: i64) -> Result<Record, Error> {
    let id = asked.commission()?.id;
    let one = asked.app.store.read(|r| rows::one(r, id, kind, number))?;
    one.ok_or(Error::NotFound)
}

/// `POST /market/{kind}/r/{number}`: writes it anew.
async fn change(
    asked: Asked,
    Path((_, _, kind, number)): Path<(String, String, String, i64)>,
    Form(said): Form<Fields>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = kind_of(&kind)?;
        let one = known(&asked, kind, number)?;
        let (of, by, now) = (
            asked.commission()?.id,
            asked.name(),
            asked.app.clock.now_us(),
        );
        let version = said
            .get("version")
            .and_then(|one| one.parse().ok())
            .unwrap_or(0);
        let typed = said.clone();
        let done = asked
            .app
            .store
            .write(move |tx| record::change(tx, (of, kind, number, version), &typed, (&by, now)));
        match done {
            Ok(()) => Ok(see(&href(&asked, kind, "?done=yes"))),
            Err(Error::Refused(refusals)) => refused(
                &asked,
                one_page(&asked, kind, Some(&one), Some(&said))?,
                &refusals,
            ),
            Err(other) => Err(other),
        }
    })
    .await
}
