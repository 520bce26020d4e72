//! A claim is put beside a figure of an exhibit, and taken apart from it again.
//!
//! Guarantees: a refused form comes back with everything that was typed; what the claim is of may be filled in from the claim,
//! what the exhibit is of never, so that nobody agrees by a default; it works without a script.

use super::fields::{Sent, beside as told_beside, mend_page, refused};
use super::write::language_name;
use crate::form::{Fields, Wrong, in_language};
use crate::limits::FIGURES_LISTED_MAX;
use crate::site::{claim_text, render};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, page, see};
use commission::{Capability, Definition, Error, Language};
use evidence::{
    Aspect, Claim, Decimal, Exhibit, Figures, Measure, Told, figures, put_beside, take_apart,
    taken_exhibit,
};
use pages::{Choice, Chrome, FieldError, Link};

#[derive(Template)]
#[template(path = "abreast.html")]
struct AbreastPage {
    chrome: Chrome,
    t: &'static Words,
    claims: Vec<Choice>,
    /// The figures to choose from; none where there are too many, and one is typed.
    figures: Vec<Choice>,
    intervals: Vec<Choice>,
    /// Where a figure stands, as an example of what to type.
    example: String,
    figure: String,
    interval: String,
    times: String,
    nearest: String,
    aspects: Vec<Asking>,
}

/// What is asked about grouping, year or definition.
struct Asking {
    legend: String,
    /// Of the claim, then of the exhibit.
    sides: Vec<Vec<Input>>,
}

/// A text in a language, of the claim or of the exhibit.
struct Input {
    id: String,
    label: String,
    lang: &'static str,
    value: String,
}

/// A claim that was put beside a figure here, and can be taken apart from it.
pub(super) struct Apart {
    /// The claim and the figure, in words.
    pub(super) text: String,
    pub(super) claim: String,
    pub(super) figure: String,
}

pub(super) fn routes() -> Vec<Route> {
    use Capability::Write;
    vec![
        Route::get(
            "/{lang}/c/{slug}/exhibits/{name}/beside",
            Write,
            get(asking),
        ),
        Route::post("/{lang}/c/{slug}/exhibits/{name}/beside", Write, post(put)),
        Route::post(
            "/{lang}/c/{slug}/exhibits/{name}/beside/away",
            Write,
            post(away),
        ),
    ]
}

/// What was put beside this exhibit on a page.
pub(super) fn apart(exhibit: &str, claims: &[Claim], language: Language) -> Vec<Apart> {
    let mut all = Vec::new();
    for claim in claims {
        let here = |one: &&Measure| one.on_page && one.exhibit == exhibit;
        for measure in claim.measured.iter().filter(here) {
            all.push(Apart {
                text: format!("{}: {}", claim_text(claim, language), path(&measure.figure)),
                claim: claim.claim.clone(),
                figure: measure.figure.clone(),
            });
        }
    }
    all
}

/// `GET /{lang}/c/{slug}/exhibits/{name}/beside`.
async fn asking(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let html = html(&asked, &name, &Fields::default(), Vec::new())?;
        Ok(page(html))
    })
    .await
}

/// `POST /{lang}/c/{slug}/exhibits/{name}/beside`: what the claim says is filled in, or the two are put side by side.
async fn put(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
    Sent(mut fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        if fields.get("go") == "claim" {
            let (_, claims) = both(&asked, &name)?;
            if let Some(claim) = claims.iter().find(|one| one.claim == fields.get("claim")) {
                filled_in(&mut fields, claim);
            }
            return Ok(page(html(&asked, &name, &fields, Vec::new())?));
        }
        let mend = |errors| -> Result<Response, Error> {
            let html = html(&asked, &name, &fields, errors)?;
            Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
        };
        let measure = match measure_of(&name, &fields, &commission.definition) {
            Ok(measure) => measure,
            Err(wrong) => return mend(told_beside(&wrong, asked.language)),
        };
        let (claim, by) = (fields.get("claim").to_owned(), asked.name());
        let (id, now_us) = (commission.id, asked.app.clock.now_us());
        let ended = asked
            .app
            .store
            .write(move |tx| put_beside(tx, id, &claim, measure, (&by, now_us)));
        match ended {
            Ok(()) => Ok(see(&asked.href(&format!("/exhibits/{name}#claims")))),
            Err(error) => mend(refused(error, "figure", asked.language)?),
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/exhibits/{name}/beside/away`.
async fn away(
    asked: Asked,
    Path((_, _, name)): Path<(String, String, String)>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, by) = (asked.commission()?.id, asked.name());
        let now_us = asked.app.clock.now_us();
        let at = (name.clone(), fields.get("figure").to_owned());
        let claim = fields.get("claim").to_owned();
        asked
            .app
            .store
            .write(move |tx| take_apart(tx, commission, &claim, (&at.0, &at.1), (&by, now_us)))?;
        Ok(see(&asked.href(&format!("/exhibits/{name}"))))
    })
    .await
}

/// The exhibit and the claims.
fn both(asked: &Asked, name: &str) -> Result<(Exhibit, Vec<Claim>), Error> {
    let commission = asked.commission()?.id;
    asked.app.store.read(|r| {
        let one = taken_exhibit(r, commission, name)?.ok_or(Error::NotFound)?;
        Ok((one.exhibit, evidence::claims(r, commission)?))
    })
}

/// Grouping, year and definition as the claim says them itself, where nothing was typed.
fn filled_in(fields: &mut Fields, claim: &Claim) {
    for (aspect, texts) in [
        ("grouping", &claim.group),
        ("year", &claim.period),
        ("definition", &claim.definition),
    ] {
        for (language, text) in texts.iter() {
            let name = in_language(&format!("{aspect}-stated"), language);
            if fields.get(&name).trim().is_empty() {
                fields.put(&name, text);
            }
        }
    }
}

const ASPECTS: [&str; 3] = ["grouping", "year", "definition"];

/// What a form says of a claim and a figure.
fn measure_of(
    exhibit: &str,
    fields: &Fields,
    definition: &Definition,
) -> Result<Measure, Vec<Wrong>> {
    let mut wrong = Vec::new();
    crate::form::too_long(fields, &mut wrong);
    for (field, code) in [("claim", "claim"), ("figure", "figure")] {
        if fields.get(field).is_empty() {
            wrong.push(Wrong::new(field, code, |l| words(l).msg_beside_choose()));
        }
    }
    let mut number = |field: &str| {
        let text = fields.get(field).trim();
        let number = Decimal::above_nought(text);
        if number.is_none() && !text.is_empty() {
            wrong.push(Wrong::new(field, "measured-number", |l| {
                words(l).msg_beside_number_wrong(text)
            }));
        }
        number
    };
    let (times, nearest) = (number("times"), number("nearest"));
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let aspect = |name: &str| Aspect {
        stated: fields.texts(&format!("{name}-stated"), definition),
        measured: Told::Said(fields.texts(&format!("{name}-measured"), definition)),
    };
    let interval = fields.get("interval").to_owned();
    let [grouping, year, definition] = ASPECTS.map(aspect);
    Ok(Measure {
        exhibit: exhibit.to_owned(),
        figure: fields.get("figure").to_owned(),
        interval: (!interval.is_empty()).then_some(interval),
        times,
        nearest,
        grouping,
        year,
        definition,
        on_page: true,
    })
}

/// `ratio › value` for `/result/ratio/value`.
fn path(pointer: &str) -> String {
    let below = pointer.strip_prefix("/result/").unwrap_or(pointer);
    let names = below.split('/');
    let plain = names.map(|name| name.replace("~1", "/").replace("~0", "~"));
    plain.collect::<Vec<_>>().join(" › ")
}

fn listed(there: &Figures, fields: &Fields, w: &Words) -> (Vec<Choice>, Vec<Choice>) {
    if there.numbers.len() > FIGURES_LISTED_MAX {
        return (Vec::new(), Vec::new());
    }
    let figures = there.numbers.iter().map(|(at, number)| {
        let text = format!("{}: {number}", path(at));
        Choice::new(at, text, fields.get("figure"))
    });
    let open = || "…".to_owned();
    let intervals = there.intervals.iter().map(|(at, [lower, upper])| {
        let limit = |one: &Option<String>| one.clone().unwrap_or_else(open);
        let text = format!("{}: {} – {}", path(at), limit(lower), limit(upper));
        Choice::new(at, text, fields.get("interval"))
    });
    let none = |text| Choice::new("", text, "-");
    let figures = std::iter::once(none(w.msg_beside_choose())).chain(figures);
    let intervals = std::iter::once(none(w.msg_beside_interval_none())).chain(intervals);
    (figures.collect(), intervals.collect())
}

/// The page as it stands.
pub(super) fn html(
    asked: &Asked,
    name: &str,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let definition = &asked.commission()?.definition;
    let (exhibit, claims) = both(asked, name)?;
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_beside_put_title(), &evidence::menu(asked));
    let title = exhibit.title.get(asked.language).to_owned();
    chrome.trail = vec![
        Link::new(asked.href("/exhibits"), w.msg_exhibits_title()),
        Link::new(asked.href(&format!("/exhibits/{name}")), title),
    ];
    chrome.error_summary = errors;
    let choose = Choice::new("", w.msg_beside_choose(), "-");
    let choices = claims.iter().map(|one| {
        let text = claim_text(one, asked.language);
        Choice::new(&one.claim, text, fields.get("claim"))
    });
    let sides = [
        ("stated", Words::msg_beside_of_claim as fn(&Words) -> String),
        ("measured", Words::msg_beside_of_exhibit),
    ];
    let asking = |name: &str| {
        let sides = sides.map(|(side, label)| {
            let inputs = definition.languages.iter().copied().map(|language| {
                let id = in_language(&format!("{name}-{side}"), language);
                Input {
                    value: fields.get(&id).to_owned(),
                    label: format!("{} ({})", label(w), language_name(language, w)),
                    lang: language.code(),
                    id,
                }
            });
            inputs.collect()
        });
        Asking {
            legend: crate::beside::aspect_name(name, w),
            sides: sides.into(),
        }
    };
    let there = figures(&exhibit);
    let (figures, intervals) = listed(&there, fields, w);
    render(&AbreastPage {
        claims: match claims.is_empty() {
            true => Vec::new(),
            false => std::iter::once(choose).chain(choices).collect(),
        },
        figures,
        intervals,
        example: there
            .numbers
            .into_iter()
            .next()
            .map(|(at, _)| at)
            .unwrap_or_default(),
        figure: fields.get("figure").to_owned(),
        interval: fields.get("interval").to_owned(),
        times: fields.get("times").to_owned(),
        nearest: fields.get("nearest").to_owned(),
        aspects: ASPECTS.map(asking).into(),
        t: w,
        chrome,
    })
}
