//! What the public reads: the prototypes that a person showed, each with where its facts were read, and two or more side by side.

use super::principles::{self, told::Public};
use super::view::{self, Fact};
use crate::limits::COMPARED_MAX;
use crate::register::{self, Kept, Kind, Record};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use evidence::{About, Panel};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Column, Link, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "prototypes.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    compare: String,
    query: String,
    lines: Vec<Line>,
    choices: Vec<Choice>,
    sheet: String,
    practices: Link,
    unnamed: String,
}

struct Line {
    href: String,
    title: String,
    what: String,
    sample: bool,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    q: String,
}

fn read(asked: &Asked) -> Result<Kept, Error> {
    let id = asked.commission()?.id;
    asked.app.store.read(|r| register::kept(r, id))
}

fn trail(asked: &Asked) -> Result<Vec<Link>, Error> {
    let title = asked.commission()?.definition.title(asked.language);
    Ok(vec![Link::new(asked.href(""), title)])
}

/// What a list says of a prototype beside its name.
fn what(kept: &Kept, one: &Record, asked: &Asked) -> String {
    let parts = ["owner", "place"].map(|field| {
        let known = one.known(field).next().is_some();
        known.then(|| view::line(&kept.register, one, field, asked.language))
    });
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `GET /prototypes`.
pub(super) async fn list(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, kept) = (words(asked.language), asked.language, read(&asked)?);
        let register = &kept.register;
        let found: Vec<&Record> = view::shown(&kept)
            .filter(|one| view::is_wanted(register, one, &wanted.q))
            .collect();
        let title = |one: &Record| register::title(register, one, language);
        let nameless = view::shown(&kept).filter(|one| register.name(one, language).is_none());
        let nameless = nameless.count();
        let mut chrome = asked.chrome(w.msg_prototypes_title(), &evidence::menu(&asked));
        chrome.trail = trail(&asked)?;
        let page = ListPage {
            chrome,
            t: w,
            action: asked.href("/prototypes"),
            compare: asked.href("/comparison"),
            query: wanted.q,
            lines: found
                .iter()
                .map(|one| Line {
                    href: asked.href(&format!("/prototypes/{}", one.key)),
                    title: title(one),
                    what: what(&kept, one, &asked),
                    sample: one.sample,
                })
                .collect(),
            choices: found
                .iter()
                .map(|one| Choice::new(one.key.clone(), title(one), ""))
                .collect(),
            sheet: asked.href("/prototypes.xlsx"),
            practices: Link::new(asked.href("/practices"), w.msg_practices_title()),
            unnamed: match nameless {
                0 => String::new(),
                some => w.msg_prototypes_unnamed(pages::say::count(some as u64)),
            },
        };
        rendered(&page, false)
    })
    .await
}

#[derive(Template)]
#[template(path = "prototype.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    sample: bool,
    facts: Vec<Fact>,
    evidence: Vec<(String, Vec<Fact>)>,
    copied_by: Vec<Link>,
    profiles: Vec<Public>,
    practices: Link,
}

/// `GET /prototypes/{key}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, kept) = (words(asked.language), asked.language, read(&asked)?);
        let register = &kept.register;
        let found = view::shown(&kept).find(|one| one.key == key);
        let found = found.ok_or(Error::NotFound)?;
        // Only what the public sees is linked to.
        let href = |kind: Kind, key: &str| {
            let record = register.record(kind, key).filter(|one| kept.is_shown(one));
            match (kind, record) {
                (Kind::Prototype, Some(_)) => asked.href(&format!("/prototypes/{key}")),
                _ => String::new(),
            }
        };
        let about_it = |one: &&Record| {
            kept.is_shown(one) && one.known("prototype").any(|value| value.text == found.key)
        };
        let evidence = register.of_kind(Kind::Evidence).filter(about_it);
        let evidence = evidence.map(|one| {
            let mut facts = view::facts(register, one, language, href);
            facts.retain(|fact| !fact.values.is_empty());
            (register::title(register, one, language), facts)
        });
        let copied = view::shown(&kept)
            .filter(|one| {
                one.known("copied_from")
                    .any(|value| value.text == found.key)
            })
            .map(|one| {
                Link::new(
                    href(Kind::Prototype, &one.key),
                    register::title(register, one, language),
                )
            });
        let mut chrome = asked.chrome(
            register::title(register, found, language),
            &evidence::menu(&asked),
        );
        chrome.trail = trail(&asked)?;
        chrome.trail.push(Link::new(
            asked.href("/prototypes"),
            w.msg_prototypes_title(),
        ));
        let page = OnePage {
            t: w,
            sample: found.sample,
            facts: view::facts(register, found, language, href),
            evidence: evidence.collect(),
            copied_by: copied.collect(),
            profiles: principles::public_profiles(&asked, &found.key)?,
            practices: Link::new(asked.href("/practices"), w.msg_practices_title()),
            chrome,
        };
        rendered(&page, false)
    })
    .await
}

#[derive(Template)]
#[template(path = "comparison.html")]
struct ComparePage {
    chrome: Chrome,
    t: &'static Words,
    table: Option<Table>,
    too_many: String,
    back: String,
}

/// `GET /comparison?with=KEY&with=KEY`: field by field; nothing is summed, and nothing ranked.
pub(super) async fn compare(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, kept) = (words(asked.language), asked.language, read(&asked)?);
        let register = &kept.register;
        // Keys are letters, digits and hyphens, so that nothing has to be decoded.
        let wanted: Vec<&str> = asked
            .query
            .split('&')
            .filter_map(|pair| pair.strip_prefix("with="))
            .collect();
        let mut found: Vec<&Record> = view::shown(&kept)
            .filter(|one| wanted.contains(&one.key.as_str()))
            .collect();
        let too_many = found.len() > COMPARED_MAX;
        found.truncate(COMPARED_MAX);
        let column = |text: String| Column {
            text,
            numbers: false,
        };
        let mut columns = vec![column(w.msg_comparison_field())];
        columns.extend(found.iter().map(|one| {
            let title = register::title(register, one, language);
            column(match one.sample {
                true => format!("{title} [{}]", w.msg_record_sample()),
                false => title,
            })
        }));
        let fields = Kind::Prototype
            .fields()
            .iter()
            .filter(|field| field.name != "name");
        let rows = fields.map(|field| {
            let mut row = vec![register::field_label(language, Kind::Prototype, field.name)];
            row.extend(
                found
                    .iter()
                    .map(|one| view::line(register, one, field.name, language)),
            );
            row
        });
        let mut chrome = asked.chrome(w.msg_comparison_title(), &evidence::menu(&asked));
        chrome.trail = trail(&asked)?;
        chrome.trail.push(Link::new(
            asked.href("/prototypes"),
            w.msg_prototypes_title(),
        ));
        let page = ComparePage {
            table: (!found.is_empty()).then(|| Table {
                caption: w.msg_comparison_title(),
                columns,
                rows: rows.collect(),
            }),
            chrome,
            t: w,
            too_many: match too_many {
                true => w.msg_comparison_most(COMPARED_MAX.to_string()),
                false => String::new(),
            },
            back: asked.href("/prototypes"),
        };
        rendered(&page, false)
    })
    .await
}

/// `GET /prototypes.xlsx`: one row a prototype.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, kept) = (words(asked.language), asked.language, read(&asked)?);
        let fields = Kind::Prototype.fields();
        let column = |text: String| Column {
            text,
            numbers: false,
        };
        let mut columns = vec![column(w.msg_sheet_key()), column(w.msg_sheet_sample())];
        columns.extend(
            fields
                .iter()
                .map(|field| column(register::field_label(language, Kind::Prototype, field.name))),
        );
        let list = List {
            name: "prototypes".to_owned(),
            title: w.msg_prototypes_title(),
            columns,
            about: Vec::new(),
        };
        let rows =
            view::shown(&kept).map(|one| {
                let sample = if one.sample {
                    w.msg_sample_yes()
                } else {
                    w.msg_sample_no()
                };
                let mut row = vec![Cell::Text(one.key.clone()), Cell::Text(sample)];
                row.extend(fields.iter().map(|field| {
                    Cell::Text(view::line(&kept.register, one, field.name, language))
                }));
                row
            });
        workbook(&asked, list, rows.collect())
    })
    .await
}

/// On the public page of the commission: the way to the prototypes, once one is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct WayToPrototypes;

#[derive(Template)]
#[template(path = "way.html")]
struct Fragment {
    way: Link,
}

impl Panel for WayToPrototypes {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        if about != About::Front || view::shown(&read(asked)?).next().is_none() {
            return Ok(None);
        }
        let title = words(asked.language).msg_prototypes_title();
        Fragment {
            way: Link::new(asked.href("/prototypes"), title),
        }
        .render()
        .map(Some)
        .map_err(|why| Error::fault("render a fragment", why))
    }
}
