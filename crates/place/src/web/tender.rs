//! The page on which a tender is checked: a file in, its terms out, in either language.
//!
//! Guarantees: the file is kept nowhere, since its words travel in the form; it works without scripts; what the verb would refuse is
//! refused with the same sentence. It needs a person who is signed in, and no commission.

use crate::limits::{TENDER_BYTES_MAX, TENDER_FORM_BYTES_MAX};
use crate::sheet::number;
use crate::tender::file::{Texts, found, texts};
use crate::tender::{Bears, Finding, Found, Kind, Worth, told};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, rendered};
use commission::{Capability, Error, Language, Refusal};
use pages::{Chrome, Column, FieldError, Link, Message, MessageKind, Row, Table};
use std::collections::BTreeMap;

const ADDRESS: &str = "/tender";
/// The id of the form of the answer, which the language switch sends.
const FORM: &str = "tender";

/// The routes of the check.
pub(super) fn routes() -> [Route; 2] {
    let path = "/{lang}/tender";
    [
        Route::get(path, Capability::SignedIn, get(begin)),
        Route::post(path, Capability::SignedIn, post(check)).taking(TENDER_FORM_BYTES_MAX),
    ]
}

#[derive(Template)]
#[template(path = "tender.html")]
struct AskPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    hint: String,
    value: String,
    years: String,
}

#[derive(Template)]
#[template(path = "tender-result.html")]
struct ResultPage {
    chrome: Chrome,
    t: &'static Words,
    form: &'static str,
    action: String,
    carried: Vec<(&'static str, String)>,
    counts: String,
    worth: String,
    sections: Vec<Section>,
    looked_for: Table,
    again: String,
}

struct Section {
    heading: String,
    lines: Vec<Line>,
}

struct Line {
    title: String,
    quote: String,
    place: String,
    facts: Vec<Row>,
}

/// What a browser sent.
struct Sent {
    file: Option<(String, Vec<u8>)>,
    fields: BTreeMap<String, String>,
}

/// The file of a form, where one was chosen, and its fields.
pub(super) type Form = (Option<(String, Vec<u8>)>, BTreeMap<String, String>);

/// Reads a form with a file; its size is bounded by the route.
pub(super) async fn sent(mut form: Multipart) -> Result<Form, Answer> {
    let broken = |_| {
        let say = |l| words(l).msg_input_broken();
        Answer(Refusal::new("upload-unreadable", say).into())
    };
    let (mut file, mut fields) = (None, BTreeMap::new());
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            // A browser sends an empty field where no file was chosen.
            Some(called) if !called.is_empty() => {
                let bytes = field.bytes().await.map_err(broken)?;
                file = Some((called, bytes.to_vec()));
            }
            Some(_) => {}
            None => {
                fields.insert(name, field.text().await.map_err(broken)?);
            }
        }
    }
    Ok((file, fields))
}

impl Sent {
    fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |field| field.trim())
    }

    /// A number above nought, where one was typed.
    fn number(&self, name: &'static str) -> Result<Option<f64>, Refusal> {
        let typed = self.field(name).trim_start_matches('£').trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let good = number(typed).filter(|number| *number > 0.0);
        let say = |l| words(l).msg_tender_bad_number();
        good.map(Some).ok_or_else(|| Refusal::new(name, say))
    }
}

/// `GET /{lang}/tender`.
async fn begin(asked: Asked) -> Result<Response, Answer> {
    blocking(move || first(&asked, None, &[])).await
}

/// `POST /{lang}/tender`: a file, or its words again for the other language.
async fn check(asked: Asked, form: Multipart) -> Result<Response, Answer> {
    let (file, fields) = sent(form).await?;
    let sent = Sent { file, fields };
    blocking(move || step(asked, &sent)).await
}

fn step(mut asked: Asked, sent: &Sent) -> Result<Response, Error> {
    asked.language = sent.field("go").parse().unwrap_or(asked.language);
    match checked(&asked, sent) {
        Ok((texts, notes, all)) => result(&asked, sent, (&texts, notes), &all),
        Err(Error::Refused(refusals)) => first(&asked, Some(sent), &refusals),
        Err(other) => Err(other),
    }
}

type Checked = (Texts, Vec<String>, Vec<(String, Found)>);

fn checked(asked: &Asked, sent: &Sent) -> Result<Checked, Error> {
    let given = Worth {
        pounds: sent.number("value")?,
        years: sent.number("years")?,
    };
    let (texts, notes) = match &sent.file {
        Some((name, bytes)) => texts((name, bytes), asked.app.files.as_ref(), asked.language)?,
        None => {
            let carried: Texts = serde_json::from_str(sent.field("texts")).unwrap_or_default();
            (carried, Vec::new())
        }
    };
    if texts.is_empty() {
        return Err(Refusal::new("file", |l| words(l).msg_tender_no_file()).into());
    }
    let mut all = Vec::new();
    for (name, text) in &texts {
        all.push((name.clone(), found((name, text), given)?));
    }
    Ok((texts, notes, all))
}

fn chrome(asked: &Asked, title: String) -> Chrome {
    let mut chrome = asked.chrome(title, &[]);
    chrome.path = ADDRESS.to_owned();
    chrome
}

fn first(asked: &Asked, sent: Option<&Sent>, refusals: &[Refusal]) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome(asked, t.msg_tender_title());
    let wrong = |one: &Refusal| FieldError {
        field: match one.code {
            code @ ("value" | "years") => code,
            _ => "file",
        }
        .to_owned(),
        text: one.line(asked.language),
    };
    chrome.error_summary = refusals.iter().map(wrong).collect();
    let typed = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
    let page = AskPage {
        chrome,
        t,
        action: asked.href(ADDRESS),
        hint: t.msg_tender_file_hint((TENDER_BYTES_MAX >> 20).to_string()),
        value: typed("value"),
        years: typed("years"),
    };
    rendered(&page, !refusals.is_empty())
}

fn result(
    asked: &Asked,
    sent: &Sent,
    (texts, notes): (&Texts, Vec<String>),
    all: &[(String, Found)],
) -> Result<Response, Error> {
    let (t, language) = (words(asked.language), asked.language);
    let name = texts.first().map_or("", |(name, _)| name);
    let mut chrome = chrome(asked, t.msg_tender_result(name));
    chrome.form = Some(FORM.to_owned());
    chrome.back = Some(Link::new(asked.href(ADDRESS), t.msg_tender_title()));
    chrome.sample = name.starts_with("sample");
    chrome
        .messages
        .extend(notes.into_iter().map(|text| Message {
            kind: MessageKind::Notice,
            text,
        }));
    let shown = |bears| pages::say::count(told::count(all, bears, None) as u64);
    let a_year = all.iter().find_map(|(_, found)| found.worth.a_year());
    let carried = serde_json::to_string(texts).map_err(|why| Error::fault("write JSON", why))?;
    let page = ResultPage {
        chrome,
        t,
        form: FORM,
        action: asked.href(ADDRESS),
        carried: vec![
            ("texts", carried),
            ("value", sent.field("value").to_owned()),
            ("years", sent.field("years").to_owned()),
        ],
        counts: t.msg_tender_counts(
            shown(Bears::ShutsOut),
            shown(Bears::Ask),
            shown(Bears::Helps),
        ),
        worth: match a_year {
            Some(pounds) => t.msg_tender_worth(pages::say::money(pounds.round() as i64)),
            None => t.msg_tender_worth_unknown(),
        },
        sections: vec![
            section(language, all, Bears::ShutsOut, t.msg_tender_shuts_out()),
            section(language, all, Bears::Ask, t.msg_tender_ask()),
            section(language, all, Bears::Helps, t.msg_tender_helps()),
        ],
        looked_for: looked_for(language, all),
        again: asked.href(ADDRESS),
    };
    rendered(&page, false)
}

fn section(language: Language, all: &[(String, Found)], bears: Bears, heading: String) -> Section {
    let of_file = |(file, found): &(String, Found)| -> Vec<Line> {
        let findings = found.findings.iter().filter(|one| one.bears == bears);
        findings.map(|one| line(language, file, one)).collect()
    };
    Section {
        heading,
        lines: all.iter().flat_map(of_file).collect(),
    }
}

fn line(language: Language, file: &str, one: &Finding) -> Line {
    let t = words(language);
    let [_, rule, instead] = told::about(language, one.kind);
    let source = match one.kind.is_published() {
        true => one.kind.source().to_owned(),
        false => t.msg_tender_practice(),
    };
    let facts = match one.bears {
        Bears::Helps => Vec::new(),
        Bears::ShutsOut | Bears::Ask => vec![
            Row::new(t.msg_tender_rule(), rule),
            Row::new(t.msg_tender_instead(), instead),
            Row::new(t.msg_tender_source(), source),
        ],
    };
    Line {
        title: told::title(language, one),
        quote: one.quote.clone(),
        place: t.msg_tender_place(file, one.line.to_string()),
        facts,
    }
}

fn looked_for(language: Language, all: &[(String, Found)]) -> Table {
    let t = words(language);
    let column = |text: String, numbers| Column { text, numbers };
    let row = |kind: Kind| {
        let [name, ..] = told::about(language, kind);
        let of = |bears| pages::say::count(told::count(all, bears, Some(kind)) as u64);
        vec![name, of(Bears::ShutsOut), of(Bears::Ask), of(Bears::Helps)]
    };
    Table {
        caption: t.msg_tender_looked_for(),
        columns: vec![
            column(t.msg_tender_kind(), false),
            column(t.msg_tender_shuts_out(), true),
            column(t.msg_tender_ask(), true),
            column(t.msg_tender_helps(), true),
        ],
        rows: Kind::ALL.into_iter().map(row).collect(),
    }
}
