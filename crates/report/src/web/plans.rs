//! The staff's pages of option sheets and of the plan: what appraisers score, each without seeing the others, and how actions
//! stand.

use super::fields::{Sent, mend_page, refused};
use crate::options::{Appraised, Ground, Scores, appraise, shown};
use crate::plan::{Action, State};
use crate::planned::{score, set_state};
use crate::site::{Asking, OptionsPage, PlanPage, ShownSheet, render, shown_action};
use crate::store::plans as rows;
use crate::words::words;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, List, Route, blocking, page, see, workbook};
use commission::{Capability, Error};
use pages::sheet::Cell;
use pages::{Choice, FieldError, Link};

/// The routes of these pages.
pub(super) fn routes() -> Vec<Route> {
    use Capability::{Moderate, Read};
    vec![
        Route::get("/{lang}/c/{slug}/options", Read, get(options)),
        Route::get("/{lang}/c/{slug}/options.xlsx", Read, get(options_sheet)),
        Route::post("/{lang}/c/{slug}/options/{key}", Read, post(act_score)),
        Route::get("/{lang}/c/{slug}/plan", Read, get(plan)),
        Route::get("/{lang}/c/{slug}/plan.xlsx", Read, get(plan_sheet)),
        Route::post("/{lang}/c/{slug}/plan/{key}", Moderate, post(act_state)),
    ]
}

/// `GET /{lang}/c/{slug}/options`.
pub(super) async fn options(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(options_html(&asked, Vec::new())?))).await
}

fn sheets(asked: &Asked) -> Result<Vec<Appraised>, Error> {
    let commission = asked.commission()?.id;
    asked.app.store.read(|r| rows::sheets(r, commission))
}

/// The page as it stands.
pub(super) fn options_html(asked: &Asked, errors: Vec<FieldError>) -> Result<String, Error> {
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_options_title(), &evidence::menu(asked));
    chrome.error_summary = errors;
    let all = sheets(asked)?;
    render(&OptionsPage {
        workbook: asked.href("/options.xlsx"),
        sheets: all.iter().map(|one| staff_sheet(asked, one)).collect(),
        t: w,
        chrome,
    })
}

fn staff_sheet(asked: &Asked, one: &Appraised) -> ShownSheet {
    let (language, name) = (asked.language, asked.name());
    let link = |ground: &Ground| match ground {
        Ground::Passage(id) => {
            let label = crate::snapshot::passage_label(*id);
            Link::new(asked.href(&format!("/passages/{id}")), label)
        }
        Ground::Exhibit(name) => Link::new(asked.href(&format!("/exhibits/{name}")), name),
        Ground::Claim(key) => Link::new(asked.href(&format!("/claims#{key}")), key),
        Ground::Finding(key) => Link::new(asked.href(&format!("/report#{key}")), key),
        Ground::NotLookedUp => Link::new("", words(language).msg_not_said()),
    };
    let sheet = &one.sheet;
    let appraises = sheet.appraisers.contains(&name) && !appraise(one).waiting_for.is_empty();
    let own = one.scores.get(&name);
    let asks = sheet.options.iter().enumerate().map(|(at, option)| {
        let fields = sheet.criteria.iter().enumerate().map(|(by, criterion)| {
            let given = own.and_then(|own| own.get(&option.option)?.get(&criterion.criterion));
            (
                field(&sheet.sheet, at, by),
                criterion.text.get(language).to_owned(),
                given.map(i64::to_string).unwrap_or_default(),
            )
        });
        Asking {
            option: option.name.get(language).to_owned(),
            fields: fields.collect(),
        }
    });
    ShownSheet {
        shown: shown(one, language, link),
        asked: match appraises {
            true => asks.collect(),
            false => Vec::new(),
        },
        action: match appraises {
            true => asked.href(&format!("/options/{}", sheet.sheet)),
            false => String::new(),
        },
        scale: format!("{}–{}", sheet.lowest, sheet.highest),
    }
}

/// The name of the field of an option and a criterion.
fn field(sheet: &str, option: usize, criterion: usize) -> String {
    format!("{sheet}-{option}-{criterion}")
}

/// `POST /{lang}/c/{slug}/options/{key}`: the scores of whoever is signed in.
pub(super) async fn act_score(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let all = sheets(&asked)?;
        let one = all.iter().find(|one| one.sheet.sheet == key);
        let sheet = &one.ok_or(Error::NotFound)?.sheet;
        let mut scores = Scores::new();
        for (at, option) in sheet.options.iter().enumerate() {
            let own = scores.entry(option.option.clone()).or_default();
            for (by, criterion) in sheet.criteria.iter().enumerate() {
                if let Some(given) = fields.number(&field(&key, at, by)) {
                    own.insert(criterion.criterion.clone(), given);
                }
            }
        }
        let (name, now_us, about) = (asked.name(), asked.app.clock.now_us(), key.clone());
        let ended = asked
            .app
            .store
            .write(move |tx| score(tx, commission, &about, &scores, (&name, now_us)));
        match ended {
            Ok(()) => Ok(see(&format!("{}#{key}", asked.href("/options")))),
            Err(error) => {
                let errors = refused(error, &field(&key, 0, 0), asked.language)?;
                let html = options_html(&asked, errors)?;
                Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    })
    .await
}

/// `GET /{lang}/c/{slug}/options.xlsx`: the totals that everybody may see.
pub(super) async fn options_sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let columns = [
            w.msg_options_sheet(),
            w.msg_options_option(),
            w.msg_options_criterion(),
            w.msg_options_mean(),
            w.msg_options_spread(),
            w.msg_options_total(),
        ];
        let list = List::of_words("options", w.msg_options_title(), columns);
        let mut all = Vec::new();
        for one in sheets(&asked)? {
            for option in appraise(&one).options {
                for spread in &option.criteria {
                    let row = [
                        one.sheet.sheet.clone(),
                        option.option.clone(),
                        spread.criterion.clone(),
                        spread.mean.to_string(),
                        format!("{}–{}", spread.lowest, spread.highest),
                        option.total.to_string(),
                    ];
                    all.push(row.map(Cell::Text).to_vec());
                }
            }
        }
        workbook(&asked, list, all)
    })
    .await
}

/// `GET /{lang}/c/{slug}/plan`.
pub(super) async fn plan(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(plan_html(&asked)?))).await
}

fn actions(asked: &Asked) -> Result<(Vec<Action>, String), Error> {
    let commission = asked.commission()?;
    let zone = &commission.definition.time_zone;
    let (year, month, day) = commission::day_of(asked.app.clock.now_us(), zone);
    let today = format!("{year:04}-{month:02}-{day:02}");
    let all = asked.app.store.read(|r| rows::actions(r, commission.id))?;
    Ok((all, today))
}

/// The page as it stands.
pub(super) fn plan_html(asked: &Asked) -> Result<String, Error> {
    let w = words(asked.language);
    let (all, today) = actions(asked)?;
    let overdue = all.iter().filter(|one| one.overdue(&today)).count();
    let may = asked.may(Capability::Moderate);
    let shown = all.iter().map(|one| {
        let link = |key: &str| Link::new(asked.href(&format!("/report#{key}")), key);
        let mut shown = shown_action(one, asked.language, link);
        shown.overdue = one.overdue(&today);
        if may {
            shown.action = asked.href(&format!("/plan/{}", one.action));
            let states = State::ALL.into_iter();
            let own = one.state.code();
            shown.states = states
                .map(|state| Choice::new(state.code(), state.name(w), own))
                .collect();
        }
        shown
    });
    render(&PlanPage {
        actions: shown.collect(),
        overdue: w.msg_plan_overdue(overdue.to_string()),
        workbook: asked.href("/plan.xlsx"),
        t: w,
        chrome: asked.chrome(w.msg_plan_title(), &evidence::menu(asked)),
    })
}

/// `GET /{lang}/c/{slug}/plan.xlsx`.
pub(super) async fn plan_sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let columns = [
            w.msg_action_key(),
            w.msg_action_what(),
            w.msg_who(),
            w.msg_by_when(),
            w.msg_action_measure(),
            w.msg_cost(),
            w.msg_action_state(),
            w.msg_action_overdue(),
            w.msg_action_for(),
        ];
        let list = List::of_words("plan", w.msg_plan_title(), columns);
        let (all, today) = actions(&asked)?;
        let rows = all.iter().map(|one| {
            let shown = shown_action(one, asked.language, |key| Link::new("", key));
            let mut row = vec![shown.key, shown.text];
            row.extend(shown.facts.into_iter().take(FACTS).map(|(_, text)| text));
            row.push(match one.overdue(&today) {
                true => w.msg_yes(),
                false => w.msg_no(),
            });
            row.push(one.recommendations.join(", "));
            row.into_iter().map(Cell::Text).collect()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

/// Who, by when, measure, cost and state.
const FACTS: usize = 5;

/// `POST /{lang}/c/{slug}/plan/{key}`: the field `state`.
pub(super) async fn act_state(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let state = State::of_code(fields.get("state")).ok_or(Error::NotFound)?;
        let (name, now_us, about) = (asked.name(), asked.app.clock.now_us(), key.clone());
        asked
            .app
            .store
            .write(move |tx| set_state(tx, commission, (&about, state), (&name, now_us)))?;
        Ok(see(&format!("{}#{key}", asked.href("/plan"))))
    })
    .await
}

#[cfg(test)]
mod tests;
