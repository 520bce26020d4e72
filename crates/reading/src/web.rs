//! The pages of reading: their addresses, what each asks of the caller, their scripts and styles.
//!
//! Everything works without a script; `assets/coding.js` only adds comfort and posts to the same
//! addresses. A refused form comes back as it was sent, with the sentence above it.

mod article;
mod campaign;
mod campaigns;
mod code;
mod codebook;
mod coverage;
mod double;
mod exports;
mod list;
mod moderate;
mod next;
mod page;
mod personal;
mod sheets;
pub(crate) mod suggested;
mod suggestions;
#[cfg(test)]
mod tests;
mod themes;
mod work;

use crate::filter::{address, pairs};
use crate::words::words;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, page as html_page};
use commission::{Capability, Error, Language, Refusal, civil_of};
use pages::{Asset, FieldError, Link, Message, MessageKind};
use serde_json::Value;
use std::sync::OnceLock;

/// Every address of this room.
pub fn routes() -> Vec<Route> {
    use Capability::{Code, Moderate, Read};
    let mut routes = vec![
        Route::get("/{lang}/c/{slug}/evidence", Read, get(list::show)),
        Route::get(
            "/{lang}/c/{slug}/evidence.xlsx",
            Read,
            get(sheets::evidence),
        ),
        Route::get(
            "/{lang}/c/{slug}/evidence/{reference}",
            Read,
            get(page::show),
        ),
        Route::get(
            "/{lang}/c/{slug}/evidence/{reference}/{part}/file",
            Read,
            get(page::original),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/{part}/code",
            Code,
            post(code::put),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/code-words",
            Code,
            post(code::put_on_words),
        ),
        Route::post(
            "/{lang}/c/{slug}/codings/{coding}/undo",
            Code,
            post(code::undo),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/memo",
            Code,
            post(code::memo),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/publication",
            Moderate,
            post(moderate::decide),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/redact",
            Moderate,
            post(moderate::redact),
        ),
        Route::get(
            "/{lang}/c/{slug}/evidence/{reference}/personal",
            Moderate,
            get(personal::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/personal",
            Moderate,
            post(personal::decide),
        ),
        Route::get("/{lang}/c/{slug}/personal", Moderate, get(personal::list)),
        Route::get("/{lang}/c/{slug}/codebook", Read, get(codebook::show)),
        Route::get(
            "/{lang}/c/{slug}/codebook.xlsx",
            Read,
            get(sheets::codebook),
        ),
        Route::post("/{lang}/c/{slug}/codebook", Code, post(codebook::add)),
        Route::get("/{lang}/c/{slug}/codebook/{key}", Read, get(codebook::one)),
        Route::get(
            "/{lang}/c/{slug}/codebook/{key}/change",
            Code,
            get(codebook::form),
        ),
        Route::post(
            "/{lang}/c/{slug}/codebook/{key}/change",
            Code,
            post(codebook::change),
        ),
        Route::post(
            "/{lang}/c/{slug}/codebook/{key}/move",
            Code,
            post(codebook::shift),
        ),
        Route::post(
            "/{lang}/c/{slug}/codebook/{key}/retire",
            Code,
            post(codebook::retire),
        ),
        Route::post(
            "/{lang}/c/{slug}/codebook/{key}/memo",
            Code,
            post(codebook::memo),
        ),
        Route::get("/{lang}/c/{slug}/work", Read, get(work::show)),
        Route::get("/{lang}/c/{slug}/campaigns", Read, get(campaigns::show)),
        Route::get(
            "/{lang}/c/{slug}/campaigns.xlsx",
            Read,
            get(sheets::campaigns),
        ),
        Route::get(
            "/{lang}/c/{slug}/campaigns/{campaign}/members.xlsx",
            Read,
            get(sheets::members),
        ),
        Route::post(
            "/{lang}/c/{slug}/campaigns/find",
            Code,
            post(campaigns::find),
        ),
        Route::get(
            "/{lang}/c/{slug}/campaigns/{campaign}",
            Read,
            get(campaign::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/campaigns/{campaign}/decide",
            Code,
            post(campaign::post),
        ),
        Route::post(
            "/{lang}/c/{slug}/campaigns/{campaign}/undo/{act}",
            Code,
            post(campaign::undo),
        ),
        Route::get("/{lang}/c/{slug}/double-coding", Read, get(double::all)),
        Route::post(
            "/{lang}/c/{slug}/double-coding",
            Code,
            post(double::draw_one),
        ),
        Route::get(
            "/{lang}/c/{slug}/double-coding/{round}",
            Read,
            get(double::one),
        ),
        Route::post(
            "/{lang}/c/{slug}/double-coding/{round}/done",
            Code,
            post(double::done),
        ),
        Route::post(
            "/{lang}/c/{slug}/double-coding/{round}/decide",
            Code,
            post(double::decide),
        ),
        Route::get("/{lang}/c/{slug}/coverage", Read, get(coverage::show)),
        Route::get("/{lang}/c/{slug}/exports", Read, get(exports::show)),
        Route::get("/{lang}/c/{slug}/exports/{file}", Read, get(exports::file)),
    ];
    routes.extend(theme_routes());
    routes.extend(suggestion_routes());
    routes
}

fn suggestion_routes() -> Vec<Route> {
    use Capability::{Code, Read};
    vec![
        Route::get("/{lang}/c/{slug}/next", Code, get(next::show)),
        Route::post("/{lang}/c/{slug}/next", Code, post(next::post)),
        Route::get("/{lang}/c/{slug}/suggestions", Read, get(suggestions::show)),
        Route::get(
            "/{lang}/c/{slug}/suggestions.xlsx",
            Read,
            get(suggestions::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/suggestions/learn",
            Code,
            post(suggestions::learn),
        ),
        Route::post(
            "/{lang}/c/{slug}/suggestions/switch",
            Code,
            post(suggestions::switch),
        ),
        Route::get(
            "/{lang}/c/{slug}/suggestions/code/{key}",
            Read,
            get(suggested::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/suggestions/code/{key}/accept",
            Code,
            post(suggested::accept),
        ),
        Route::post(
            "/{lang}/c/{slug}/evidence/{reference}/{part}/suggestion",
            Code,
            post(suggested::answer),
        ),
        Route::post(
            "/{lang}/c/{slug}/passage-acts/{act}/undo",
            Code,
            post(suggestions::undo),
        ),
    ]
}

fn theme_routes() -> Vec<Route> {
    use Capability::{Code, Read};
    vec![
        Route::get("/{lang}/c/{slug}/themes", Read, get(themes::list)),
        Route::get(
            "/{lang}/c/{slug}/themes/{question}",
            Read,
            get(themes::of_question),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}",
            Code,
            post(themes::find),
        ),
        Route::get(
            "/{lang}/c/{slug}/themes/{question}/{key}",
            Read,
            get(themes::one),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}/{key}/rename",
            Code,
            post(themes::rename),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}/{key}/merge",
            Code,
            post(themes::merge),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}/{key}/split",
            Code,
            post(themes::split),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}/{key}/promote",
            Code,
            post(themes::promote),
        ),
        Route::post(
            "/{lang}/c/{slug}/themes/{question}/{key}/drop",
            Code,
            post(themes::discard),
        ),
    ]
}

/// The scripts and the style sheet of this room, named by their content.
pub fn assets() -> &'static [Asset] {
    static ASSETS: OnceLock<[Asset; 3]> = OnceLock::new();
    ASSETS.get_or_init(|| {
        [
            Asset::new(
                "coding",
                "js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/coding.js"),
            ),
            Asset::new(
                "reading",
                "css",
                "text/css; charset=utf-8",
                include_bytes!("../assets/reading.css"),
            ),
            Asset::new(
                "next",
                "js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/next.js"),
            ),
        ]
    })
}

fn asset(number: usize) -> &'static str {
    assets().get(number).map_or("", |asset| &asset.path)
}

/// Address of the script.
pub(crate) fn script() -> &'static str {
    asset(0)
}

/// Address of the script of the next passage.
pub(crate) fn next_script() -> &'static str {
    asset(2)
}

/// Address of the style sheet.
pub(crate) fn stylesheet() -> &'static str {
    asset(1)
}

/// The fields of a form that was sent, the last of each name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// A field's value; empty where it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        let found = self.0.iter().rev().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a field, in the order sent.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let of = self.0.iter().filter(move |(field, _)| field == name);
        of.map(|(_, value)| value.as_str())
    }

    /// A field's value as a number.
    pub(crate) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name).parse().ok()
    }

    #[cfg(test)]
    pub(crate) fn of(fields: &[(&str, &str)]) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self(fields.iter().map(owned).collect())
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let body = Bytes::from_request(request, state).await.map_err(|_| {
            let refusal = Refusal::new("form", |l| words(l).msg_form_unreadable());
            Answer(refusal.into())
        })?;
        Ok(Self(pairs(&String::from_utf8_lossy(&body))))
    }
}

/// Whether the caller is our script, which wants to know what became of it and not a page.
pub(crate) fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|v| v.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("application/json"))
}

/// An answer to our script.
pub(crate) fn json(status: StatusCode, value: &Value) -> Response {
    let mut response = html_page(value.to_string());
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static("application/json; charset=utf-8");
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    response
}

/// A page whose form has to be mended.
pub(crate) fn refused_page(html: String) -> Response {
    let mut response = html_page(html);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// The sentences of a refusal beside one field; other errors go on.
pub(crate) fn beside(
    error: Error,
    field: &str,
    language: Language,
) -> Result<Vec<FieldError>, Error> {
    match error {
        Error::Refused(refusals) => Ok(refusals
            .iter()
            .map(|refusal| FieldError {
                field: field.to_owned(),
                text: refusal.sentence(language).to_owned(),
            })
            .collect()),
        other => Err(other),
    }
}

/// What was done, told once on the page that follows: the address says which sentence.
pub(crate) fn told(asked: &Asked) -> Option<Message> {
    let w = words(asked.language);
    let (_, done) = pairs(&asked.query).into_iter().find(|(n, _)| n == "done")?;
    let text = match done.as_str() {
        "coded" => w.msg_done_coded(),
        "already" => w.msg_done_already(),
        "undone" => w.msg_done_undone(),
        "memo" => w.msg_done_memo(),
        "decided" => w.msg_done_decided(),
        "redacted" => w.msg_done_redacted(),
        "code-made" => w.msg_done_code_made(),
        "code-changed" => w.msg_done_code_changed(),
        "code-retired" => w.msg_done_code_retired(),
        "code-back" => w.msg_done_code_back(),
        "code-dropped" => w.msg_done_code_dropped(),
        "looking" => w.msg_done_looking(),
        "campaign-decided" => w.msg_done_campaign_decided(),
        "campaign-undone" => w.msg_done_campaign_undone(),
        "double-drawn" => w.msg_done_double_drawn(),
        "double-done" => w.msg_done_double_done(),
        "double-revealed" => w.msg_done_double_revealed(),
        "adjudicated" => w.msg_done_adjudicated(),
        "themes-found" => w.msg_done_themes_found(),
        "theme-changed" => w.msg_done_theme_changed(),
        "theme-promoted" => w.msg_done_theme_promoted(),
        "theme-dropped" => w.msg_done_theme_dropped(),
        "learning" => w.msg_done_learning(),
        "suggestions-on" => w.msg_done_suggestions_on(),
        "suggestions-off" => w.msg_done_suggestions_off(),
        "suggestions-accepted" => w.msg_done_suggestions_accepted(),
        "suggestion-refused" => w.msg_done_suggestion_refused(),
        "suggestion-gone" => w.msg_suggestion_gone(),
        "kept" => w.msg_done_kept(),
        "act-undone" => w.msg_done_act_undone(),
        _ => return None,
    };
    Some(Message {
        kind: MessageKind::Success,
        text,
    })
}

/// The address to look at after an act: what was done, and the list the reader came from.
pub(crate) fn after(path: &str, done: &str, list: &str) -> String {
    let query = match list {
        "" => format!("done={done}"),
        list => format!("done={done}&{list}"),
    };
    address(path, &query)
}

/// A moment in the commission's time zone, as a page says it.
pub(crate) fn moment(asked: &Asked, at_us: i64) -> Result<String, Error> {
    let zone = &asked.commission()?.definition.time_zone;
    Ok(commission::moment(asked.language, at_us, zone))
}

/// A day in the commission's time zone.
pub(crate) fn day(asked: &Asked, at_us: i64) -> Result<String, Error> {
    let zone = &asked.commission()?.definition.time_zone;
    let said = civil_of(at_us, zone).map(|(year, month, day, _, _)| {
        let part = |n: i8| u8::try_from(n).unwrap_or_default();
        pages::say::date(asked.language, i32::from(year), part(month), part(day))
    });
    Ok(said.unwrap_or_default())
}

/// `1,234 submissions, 1,200 distinct texts`.
pub(crate) fn both_counts(language: Language, submissions: i64, distinct_texts: i64) -> String {
    let count = |n: i64| u64::try_from(n).unwrap_or_default();
    pages::say::both_counts(language, count(submissions), count(distinct_texts))
}

/// What a language is called.
pub(crate) fn language_name(of: Language, language: Language) -> String {
    match of {
        Language::En => words(language).msg_english(),
        Language::Cy => words(language).msg_welsh(),
    }
}

/// The code of a language, for `lang`; empty where it is not known.
pub(crate) fn lang(language: Option<Language>) -> &'static str {
    language.map_or("", Language::code)
}

/// Who a coding is by, as a page says it.
pub(crate) fn coder(name: &str, language: Language) -> String {
    if let Some(name) = crate::coder_again(name) {
        return words(language).msg_by_again(name);
    }
    match crate::coding::imported_name(name) {
        (crate::CODER_SOURCE, false) => words(language).msg_by_source(),
        (name, true) => words(language).msg_by_imported(name),
        (name, false) => name.to_owned(),
    }
}

/// Who put a coding there, and with what probability it had been suggested, where it was.
pub(crate) fn by(coding: &crate::Coding, language: Language) -> String {
    let who = coder(&coding.coder, language);
    match coding.suggested {
        Some(from) => {
            let w = words(language);
            match from.p_ppm >= crate::suggestions::learn::CERTAIN_PPM {
                true => w.msg_by_same_words(&who),
                false => w.msg_by_suggested(&who, suggestions::percent(from.p_ppm)),
            }
        }
        None => who,
    }
}

/// The way back from a page below the evidence.
pub(crate) fn trail(asked: &Asked, list: &str) -> Vec<Link> {
    let w = words(asked.language);
    let href = address(&asked.href("/evidence"), list);
    vec![Link::new(href, w.msg_evidence_title())]
}

/// The way back from a page below the codebook.
pub(crate) fn codebook_trail(asked: &Asked) -> Vec<Link> {
    let w = words(asked.language);
    vec![Link::new(asked.href("/codebook"), w.msg_codebook_title())]
}

/// The page asked for, from 1.
pub(crate) fn page_number(asked: &Asked) -> usize {
    let asked_for = pairs(&asked.query).into_iter().find(|(n, _)| n == "page");
    asked_for
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or(1)
        .clamp(1, 10_000_000)
}

/// How many pages hold so many things.
pub(crate) fn page_count(things: i64, per_page: usize) -> usize {
    usize::try_from(things)
        .unwrap_or_default()
        .div_ceil(per_page)
        .max(1)
}
