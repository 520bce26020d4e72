//! The staff's pages of exhibits that were measured elsewhere: taking one in, looking at it, putting it away.

use super::abreast::Apart;
use crate::beside::{Shown, measured_by, of_exhibit};
use crate::exhibits::NAMES;
use crate::site::{render, shown_exhibit};
use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Extension, Multipart, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, List, attachment, blocking, page, see, workbook};
use commission::{Capability, Error, Refusal};
use evidence::{
    InputFile, Measuring, TakenExhibit, put_away_exhibit, take_exhibit, taken_exhibit,
    taken_exhibits,
};
use pages::chart::Figure;
use pages::sheet::Cell;
use pages::{Chrome, FieldError, Link, Row, Table};

#[derive(Template)]
#[template(path = "staff-exhibits.html")]
struct ExhibitsPage {
    chrome: Chrome,
    t: &'static Words,
    may_write: bool,
    action: String,
    sheet: String,
    taken: Vec<One>,
}

/// An exhibit in the list.
struct One {
    title: String,
    href: String,
    facts: Vec<Row>,
}

#[derive(Template)]
#[template(path = "staff-exhibit.html")]
struct ExhibitPage {
    chrome: Chrome,
    t: &'static Words,
    says: Vec<String>,
    warnings: Vec<String>,
    figure: Option<Figure>,
    table: Option<Table>,
    method: String,
    facts: Vec<Row>,
    cited_in: Vec<Link>,
    claims: Vec<Shown>,
    json: String,
    /// Where a claim is put beside a figure; empty where this person may not.
    beside: String,
    apart: Vec<Apart>,
    /// Where it is put away; empty where this person may not, a finding rests on it, or it stands beside a claim.
    away: String,
}

/// `GET /{lang}/c/{slug}/exhibits`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(html(&asked, None)?))).await
}

/// `GET /{lang}/c/{slug}/exhibits.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let columns = [
            w.msg_exhibit_name(),
            w.msg_exhibit_title(),
            w.msg_fact_asked(),
            w.msg_fact_inputs(),
            w.msg_fact_needs(),
            w.msg_exhibit_taken_by(),
        ];
        let list = List::of_words("exhibits", w.msg_exhibits_title(), columns);
        let rows = taken(&asked)?.into_iter().map(|one| {
            let facts = shown_exhibit(asked.language, &one.exhibit).facts;
            let fact = |at: usize| facts.get(at).map(|row| row.value.clone());
            [
                one.exhibit.exhibit.clone(),
                one.exhibit.title.get(asked.language).to_owned(),
                fact(0).unwrap_or_default(),
                fact(1).unwrap_or_default(),
                fact(2).unwrap_or_default(),
                one.by.0.clone(),
            ]
            .map(Cell::Text)
            .to_vec()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

/// `POST /{lang}/c/{slug}/exhibits`: the field `file`, and `inputs` with the files it was measured from.
pub(super) async fn take(
    asked: Asked,
    Extension(measuring): Extension<Measuring>,
    mut form: Multipart,
) -> Result<Response, Answer> {
    let (mut sent, mut inputs): (Option<(String, Bytes)>, Vec<InputFile>) = (None, Vec::new());
    let unreadable =
        |_| Answer(Refusal::new("upload", |l| words(l).msg_exhibit_unreadable()).into());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let part = field.name().unwrap_or_default().to_owned();
        let name = bare(field.file_name().unwrap_or_default());
        if name.is_empty() {
            continue;
        }
        let bytes = field.bytes().await.map_err(unreadable)?;
        match part.as_str() {
            "file" => sent = Some((name, bytes)),
            "inputs" => inputs.push(InputFile {
                name,
                bytes: bytes.to_vec(),
            }),
            _ => {}
        }
    }
    blocking(move || {
        let Some((name, bytes)) = sent else {
            let told = words(asked.language).msg_exhibit_no_file();
            return Ok(page(html(&asked, Some(told))?));
        };
        let (commission, by) = (asked.commission()?.clone(), asked.name());
        let taken = take_exhibit(
            &asked.app.store,
            &commission,
            (&name, &bytes),
            &inputs,
            (&NAMES, &*measuring.0),
            (&by, asked.app.clock.now_us()),
        );
        match taken {
            Ok(exhibit) => Ok(see(&asked.href(&format!("/exhibits/{}", exhibit.exhibit)))),
            Err(Error::Refused(refusals)) => {
                let told: Vec<String> = refusals
                    .iter()
                    .map(|one| one.line(asked.language))
                    .collect();
                Ok(page(html(&asked, Some(told.join(" ")))?))
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// The name of a file without the folders that some browsers send.
fn bare(name: &str) -> String {
    let bare = name.rsplit(['/', '\\']).next();
    bare.unwrap_or_default().to_owned()
}

/// `GET /{lang}/c/{slug}/exhibits/{name}`.
pub(super) async fn show(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || Ok(page(one_html(&asked, &name)?))).await
}

/// `GET /{lang}/c/{slug}/exhibits/{name}/file`: as it came.
pub(super) async fn file(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let one = named(&asked, &name)?;
        attachment("application/json", &format!("{name}.json"), one.body)
    })
    .await
}

/// `POST /{lang}/c/{slug}/exhibits/{name}/away`.
pub(super) async fn away(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, by) = (asked.commission()?.id, asked.name());
        let now_us = asked.app.clock.now_us();
        asked.app.store.write(move |tx| {
            if !rows::graph(tx, commission)?.citing(&name).is_empty() {
                let refusal = Refusal::new("exhibit-cited", |l| words(l).msg_exhibit_cited());
                return Err(refusal.into());
            }
            let beside = measured_by(&evidence::claims(tx, commission)?, &name).join(", ");
            if !beside.is_empty() {
                let say = |l| words(l).msg_exhibit_beside(&beside);
                return Err(Refusal::new("exhibit-beside", say).into());
            }
            put_away_exhibit(tx, commission, &name, (&by, now_us))
        })?;
        Ok(see(&asked.href("/exhibits")))
    })
    .await
}

fn taken(asked: &Asked) -> Result<Vec<TakenExhibit>, Error> {
    let commission = asked.commission()?.id;
    asked.app.store.read(|r| taken_exhibits(r, commission))
}

fn named(asked: &Asked, name: &str) -> Result<TakenExhibit, Error> {
    let commission = asked.commission()?.id;
    let one = asked
        .app
        .store
        .read(|r| taken_exhibit(r, commission, name))?;
    one.ok_or(Error::NotFound)
}

/// The list as it stands; `error` is why an exhibit was not taken in.
pub(super) fn html(asked: &Asked, error: Option<String>) -> Result<String, Error> {
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_exhibits_title(), &evidence::menu(asked));
    chrome.error_summary.extend(error.map(|text| FieldError {
        field: "file".to_owned(),
        text,
    }));
    let taken = taken(asked)?.into_iter().map(|one| {
        let mut facts = shown_exhibit(asked.language, &one.exhibit).facts;
        facts.truncate(FACTS_LISTED);
        facts.push(Row::new(w.msg_exhibit_taken_by(), one.by.0.clone()));
        One {
            title: one.exhibit.title.get(asked.language).to_owned(),
            href: asked.href(&format!("/exhibits/{}", one.exhibit.exhibit)),
            facts,
        }
    });
    render(&ExhibitsPage {
        taken: taken.collect(),
        may_write: asked.may(Capability::Write),
        action: asked.href("/exhibits"),
        sheet: asked.href("/exhibits.xlsx"),
        t: w,
        chrome,
    })
}

/// What was asked, of which files, where they are.
const FACTS_LISTED: usize = 3;

fn one_html(asked: &Asked, name: &str) -> Result<String, Error> {
    let one = named(asked, name)?;
    let commission = asked.commission()?.id;
    let (graph, claims) = asked.app.store.read(|r| -> Result<_, Error> {
        let graph = rows::graph(r, commission)?;
        Ok((graph, evidence::claims(r, commission)?))
    })?;
    let may_write = asked.may(Capability::Write);
    let apart = match may_write {
        true => super::abreast::apart(name, &claims, asked.language),
        false => Vec::new(),
    };
    let claims = of_exhibit(&one.exhibit, &claims, asked.language, |key| {
        Link::new(asked.href(&format!("/claims#{key}")), key)
    });
    let cited_in: Vec<Link> = graph
        .citing(name)
        .into_iter()
        .map(|key| Link::new(asked.href(&format!("/report#{key}")), key))
        .collect();
    let w = words(asked.language);
    let title = one.exhibit.title.get(asked.language).to_owned();
    let mut chrome = asked.chrome(title, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/exhibits"), w.msg_exhibits_title())];
    let shown = shown_exhibit(asked.language, &one.exhibit);
    let may_go = cited_in.is_empty() && claims.is_empty() && may_write;
    render(&ExhibitPage {
        says: shown.says,
        warnings: shown.warnings,
        figure: shown.figure,
        table: Some(shown.table),
        method: shown.method,
        facts: shown.facts,
        json: asked.href(&format!("/exhibits/{name}/file")),
        away: match may_go {
            true => asked.href(&format!("/exhibits/{name}/away")),
            false => String::new(),
        },
        beside: match may_write {
            true => asked.href(&format!("/exhibits/{name}/beside")),
            false => String::new(),
        },
        apart,
        cited_in,
        claims,
        t: w,
        chrome,
    })
}
