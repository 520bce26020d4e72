//! Asking for a choice: k, the aim and what must be kept to, in one form that comes back filled to be changed.

use super::inputs::kind_words;
use crate::choice::{Input, Kind, Settings, ask_for};
use crate::store::choices as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Refusal};
use pages::{Choice, Chrome, FieldError, Link};
use serde::Deserialize;

/// The form as it is sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    demand: String,
    sites: String,
    costs: String,
    k: String,
    aim: String,
    within: String,
    deprived: String,
    favour: String,
    cap: String,
    region: String,
    region_least: String,
    fixed: String,
    excluded: String,
    capacity: String,
    budget: String,
    stability: String,
}

impl Sent {
    pub fn of(settings: &Settings, (demand, sites, costs): (i64, i64, Option<i64>)) -> Self {
        let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
        let is_fair = settings.favour.is_some() || settings.cap.is_some();
        Self {
            demand: demand.to_string(),
            sites: sites.to_string(),
            costs: costs.map(|id| id.to_string()).unwrap_or_default(),
            k: settings.k.to_string(),
            aim: match settings.objective.as_str() {
                "median" if is_fair => "fair".to_owned(),
                other => other.to_owned(),
            },
            within: number(settings.within),
            deprived: settings.deprived.clone().unwrap_or_default(),
            favour: number(settings.favour),
            cap: number(settings.cap),
            region: settings.region.clone().unwrap_or_default(),
            region_least: settings
                .region_least
                .map(|n| n.to_string())
                .unwrap_or_default(),
            fixed: settings.fixed.join("\n"),
            excluded: settings.excluded.join("\n"),
            capacity: if settings.capacity { "yes" } else { "" }.to_owned(),
            budget: number(settings.budget),
            stability: match settings.stability {
                0 => String::new(),
                draws => draws.to_string(),
            },
        }
    }

    fn settings(&self) -> Result<Settings, Vec<FieldRefusal>> {
        let mut wrong = Vec::new();
        let mut amount = |field: &'static str, typed: &str| -> Option<f64> {
            let typed = typed.trim();
            if typed.is_empty() {
                return None;
            }
            let number = crate::sheet::number(typed).filter(|number| *number >= 0.0);
            if number.is_none() {
                wrong.push((field, no_number(typed)));
            }
            number
        };
        let whole = |number: Option<f64>| number.filter(|n| n.fract() == 0.0).map(|n| n as u64);
        let k = whole(amount("k", &self.k)).unwrap_or(0);
        let within = amount("within", &self.within);
        let budget = amount("budget", &self.budget);
        let (favour, cap) = (amount("favour", &self.favour), amount("cap", &self.cap));
        let least = whole(amount("region_least", &self.region_least));
        let stability = whole(amount("stability", &self.stability)).unwrap_or(0);
        if k == 0 && !wrong.iter().any(|(field, _)| *field == "k") {
            wrong.push(("k", Refusal::new("k", |l| words(l).msg_choice_no_k())));
        }
        let most = crate::limits::STABILITY_DRAWS_AT_ONCE_MAX;
        if stability > most {
            let most = pages::say::count(most);
            let many = Refusal::new("stability", |l| words(l).msg_choice_many_draws(&most));
            wrong.push(("stability", many));
        }
        let text = |typed: &str| Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
        let is_fair = self.aim == "fair";
        let deprived = text(&self.deprived).filter(|_| is_fair);
        if is_fair && deprived.is_none() {
            let none = Refusal::new("deprived", |l| words(l).msg_choice_no_deprived());
            wrong.push(("deprived", none));
        }
        let names = |typed: &str| -> Vec<String> {
            let lines = typed.lines().map(str::trim);
            lines
                .filter(|one| !one.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let region = text(&self.region);
        if region.is_some() != least.is_some() {
            let both = Refusal::new("region", |l| words(l).msg_choice_region_both());
            wrong.push(("region", both));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let objective = match self.aim.as_str() {
            "coverage" => "coverage",
            "center" => "center",
            _ => "median",
        };
        // Fair without a word of how: the most deprived fifth weighs twice.
        let favour = if is_fair && cap.is_none() {
            favour.or(Some(2.0))
        } else {
            favour
        };
        Ok(Settings {
            k,
            objective: objective.to_owned(),
            within,
            deprived,
            favour: favour.filter(|_| is_fair),
            cap: cap.filter(|_| is_fair),
            region,
            region_least: least,
            fixed: names(&self.fixed),
            excluded: names(&self.excluded),
            capacity: self.capacity == "yes",
            budget,
            stability,
            effort: 0,
        })
    }
}

type FieldRefusal = (&'static str, Refusal);

fn no_number(typed: &str) -> Refusal {
    let shown: String = typed.chars().take(40).collect();
    Refusal::new("no-number", |l| words(l).msg_choice_no_number(&shown))
}

#[derive(Template)]
#[template(path = "hub-ask.html")]
struct AskPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    files: String,
    ready: bool,
    sent: Sent,
    demand: Vec<Choice>,
    sites: Vec<Choice>,
    costs: Vec<Choice>,
    aims: Vec<Choice>,
    capacity: Vec<Choice>,
    deprived_hint: String,
    region_hint: String,
}

fn ask_page(asked: &Asked, mut sent: Sent) -> Result<AskPage, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let inputs = asked.app.store.read(|r| rows::inputs(r, id))?;
    let newest = |kind: Kind| inputs.iter().find(|one| one.kind == kind);
    let choose = |kind: Kind, chosen: &mut String| -> Vec<Choice> {
        if let (true, Some(first)) = (chosen.is_empty(), newest(kind)) {
            *chosen = first.id.to_string();
        }
        let of_kind = inputs.iter().filter(|one| one.kind == kind);
        of_kind.map(|one| choice_of(w, one, chosen)).collect()
    };
    let demand = choose(Kind::Demand, &mut sent.demand);
    let sites = choose(Kind::Sites, &mut sent.sites);
    let mut costs = vec![Choice::new("", w.msg_choice_kilometres(), &sent.costs)];
    let of_costs = inputs.iter().filter(|one| one.kind == Kind::Costs);
    costs.extend(of_costs.map(|one| choice_of(w, one, &sent.costs)));
    let columns = |id: &str| {
        let input = inputs.iter().find(|one| one.id.to_string() == id);
        input.map(|one| one.columns.join(", ")).unwrap_or_default()
    };
    let mut chrome = asked.chrome(w.msg_choice_ask(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
    if sent.aim.is_empty() {
        "median".clone_into(&mut sent.aim);
    }
    let aim = |value: &str, text: String| Choice::new(value, text, &sent.aim);
    Ok(AskPage {
        chrome,
        t: w,
        action: asked.href("/hubs/choices"),
        files: asked.href("/hubs/files"),
        ready: !demand.is_empty() && !sites.is_empty(),
        aims: vec![
            aim("median", w.msg_choice_median()),
            aim("coverage", w.msg_choice_coverage()),
            aim("center", w.msg_choice_centre()),
            aim("fair", w.msg_choice_fair()),
        ],
        capacity: vec![Choice::new("yes", w.msg_choice_capacity(), &sent.capacity)],
        deprived_hint: w.msg_choice_columns(columns(&sent.demand)),
        region_hint: w.msg_choice_columns(columns(&sent.sites)),
        demand,
        sites,
        costs,
        sent,
    })
}

fn choice_of(w: &Words, one: &Input, chosen: &str) -> Choice {
    let named = w.msg_input_named(kind_words(w, one.kind), one.version.to_string());
    Choice::new(one.id.to_string(), format!("{named}: {}", one.file), chosen)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct From {
    from: String,
}

/// `GET /hubs/choices/new`, with `from` where a choice is to be changed.
pub(super) async fn form(asked: Asked, Query(from): Query<From>) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        let before = match from.from.parse::<i64>() {
            Ok(number) => asked.app.store.read(|r| rows::choice(r, id, number))?,
            Err(_) => None,
        };
        let sent = match before {
            Some(before) => {
                let settings = serde_json::from_str(&before.settings)
                    .map_err(|why| Error::fault("read what was asked for", why))?;
                Sent::of(&settings, (before.demand, before.sites, before.costs))
            }
            None => Sent::default(),
        };
        rendered(&ask_page(&asked, sent)?, false)
    })
    .await
}

/// `POST /hubs/choices`.
pub(super) async fn choose(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let settings = match sent.settings() {
            Ok(settings) => settings,
            Err(wrong) => {
                let errors = wrong.iter().map(|(field, refusal)| FieldError {
                    field: (*field).to_owned(),
                    text: refusal.sentence(asked.language).to_owned(),
                });
                let errors = errors.collect();
                let mut page = ask_page(&asked, sent)?;
                page.chrome.error_summary = errors;
                return rendered(&page, true);
            }
        };
        let number = |typed: &str| typed.parse::<i64>().map_err(|_| Error::NotFound);
        let costs = match sent.costs.as_str() {
            "" => None,
            typed => Some(number(typed)?),
        };
        let files = (number(&sent.demand)?, number(&sent.sites)?, costs);
        match ask_for(&asked.app.store, id, files, settings, (&by, now)) {
            Ok(number) => Ok(see(&asked.href(&format!("/hubs/choices/{number}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = ask_page(&asked, sent)?;
                page.chrome.error_summary = refusals
                    .iter()
                    .map(|refusal| FieldError {
                        field: field_of(refusal.code).to_owned(),
                        text: refusal.line(asked.language),
                    })
                    .collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// The field that a refusal is about.
fn field_of(code: &str) -> &'static str {
    match code {
        "few-sites" | "many-fixed" | "out-of-reach" => "k",
        "no-distance" => "within",
        "no-favour" => "favour",
        "no-cap" => "cap",
        "few-in-region" | "many-owed" => "region_least",
        "no-site" => "fixed",
        "no-budget" => "budget",
        "beyond" => "k",
        "no-column" => "deprived",
        _ => "demand",
    }
}
