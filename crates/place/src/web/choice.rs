//! One choice: the ideas with the optimum laid over them, what it comes to and how sure that is, why each site, and who would lose.

use super::idea_line::near;
use super::ideas::marks;
use crate::choice::{Answered, Choice, Input, Settings, State};
use crate::idea::asked_for;
use crate::limits::IDS_NAMED_MAX;
use crate::siting::{proof, sentence, shown};
use crate::store::{self as ideas, choices as rows};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use commission::{Capability, Error, Language, moment};
use pages::sheet::Cell;
use pages::{Chrome, Column, Link, Message, MessageKind, Row, Table};
use serde_json::Value;

#[derive(Template)]
#[template(path = "hub-choice.html")]
struct ChoicePage {
    chrome: Chrome,
    t: &'static Words,
    waiting: Option<String>,
    problem: Vec<String>,
    made: Option<Made>,
    facts: Vec<Row>,
    command: String,
    again: Option<String>,
    here: String,
}

struct Made {
    sentence: String,
    proof: String,
    warnings: Vec<String>,
    map: Option<String>,
    reach: Vec<Row>,
    sites: Table,
    far: Vec<Link>,
    kept: Option<Table>,
    sheet: String,
}

/// What is known of a choice.
struct Known {
    choice: Choice,
    settings: Settings,
    answer: Option<Answered>,
    inputs: Vec<Input>,
}

fn known(asked: &Asked, number: i64) -> Result<Known, Error> {
    let id = asked.commission()?.id;
    let (choice, inputs) = asked.app.store.read(|r| -> Result<_, Error> {
        let choice = rows::choice(r, id, number)?.ok_or(Error::NotFound)?;
        Ok((choice, rows::inputs(r, id)?))
    })?;
    let fault = |why| Error::fault("read a choice", why);
    Ok(Known {
        settings: serde_json::from_str(&choice.settings).map_err(fault)?,
        answer: match &choice.answer {
            Some(answer) => Some(serde_json::from_str(answer).map_err(fault)?),
            None => None,
        },
        choice,
        inputs,
    })
}

/// `GET /hubs/choices/{number}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language) = (words(asked.language), asked.language);
        let known = known(&asked, number)?;
        let choice = &known.choice;
        let mut chrome = asked.chrome(
            w.msg_choice_title(number.to_string()),
            &evidence::menu(&asked),
        );
        chrome.wide = true;
        chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
        let waiting = (choice.state == State::Waiting).then(|| match &choice.bounds {
            None => w.msg_choice_waiting(),
            Some((lower, upper)) => {
                let short = |text: &String| text.parse().map_or(text.clone(), shown);
                w.msg_choice_bounds(short(lower), short(upper))
            }
        });
        let problem = choice.problem.as_ref().map(|(en, cy)| match language {
            Language::En => en,
            Language::Cy => cy,
        });
        if problem.is_some() {
            chrome.messages.push(Message {
                kind: MessageKind::Error,
                text: w.msg_choice_refused(),
            });
        }
        let made = match &known.answer {
            Some(answer) => Some(made(&asked, w, number, answer)?),
            None => None,
        };
        let file = |id: i64| {
            let input = known.inputs.iter().find(|one| one.id == id);
            input.map(|one| one.file.clone()).unwrap_or_default()
        };
        let costs = choice.costs.map(file);
        let words_of =
            known
                .settings
                .command(&file(choice.demand), &file(choice.sites), costs.as_deref());
        let page = ChoicePage {
            chrome,
            t: w,
            waiting,
            problem: problem
                .map(|text| text.lines().map(str::to_owned).collect())
                .unwrap_or_default(),
            made,
            facts: facts(&asked, w, &known)?,
            command: format!("tystio place hubs {words_of}"),
            again: asked
                .may(Capability::Write)
                .then(|| asked.href(&format!("/hubs/choices/new?from={number}"))),
            here: asked.href(&format!("/hubs/choices/{number}")),
        };
        rendered(&page, false)
    })
    .await
}

fn facts(asked: &Asked, w: &Words, known: &Known) -> Result<Vec<Row>, Error> {
    let zone = &asked.commission()?.definition.time_zone;
    let mut facts = Vec::new();
    let ids = [
        Some(known.choice.demand),
        Some(known.choice.sites),
        known.choice.costs,
    ];
    for id in ids.into_iter().flatten() {
        let Some(input) = known.inputs.iter().find(|one| one.id == id) else {
            continue;
        };
        let named = super::inputs::kind_words(w, input.kind);
        let key = w.msg_input_named(named, input.version.to_string());
        let digest: String = input.blob.chars().take(12).collect();
        facts.push(Row::new(key, w.msg_choice_file(&input.file, &digest)));
    }
    let when = moment(asked.language, known.choice.at_us, zone);
    facts.push(Row::new(
        w.msg_choice_by(),
        format!("{}, {when}", known.choice.person),
    ));
    Ok(facts)
}

fn made(asked: &Asked, w: &Words, number: i64, answer: &Answered) -> Result<Made, Error> {
    let (json, language, id) = (&answer.json, asked.language, asked.commission()?.id);
    let (all, counts) = asked
        .app
        .store
        .read(|r| -> Result<_, Error> { Ok((ideas::ideas(r, id)?, asked_for(r, id)?)) })?;
    let near = near(&all, &counts, &answer.drawing.squares);
    let said = sentence(json, language);
    let table = site_table(w, json, &near.of_site);
    let warnings = match language {
        Language::Cy => answer.warnings_cy.clone(),
        Language::En => texts(&json["warnings"]),
    };
    let far = near.far.iter().map(|idea| {
        let name = format!("{} {}", idea.key(), idea.told.name);
        Link::new(asked.href(&format!("/hubs/i/{}", idea.number)), name)
    });
    Ok(Made {
        proof: proof(json, language),
        warnings,
        map: answer.drawing.svg(&said, &w.msg_choice_map(), &marks(&all)),
        sentence: said,
        reach: reach(w, json),
        sites: table,
        far: far.collect(),
        kept: kept(w, json),
        sheet: asked.href(&format!("/hubs/choices/{number}/sheet.xlsx")),
    })
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    list.iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn amount(value: &Value) -> String {
    value.as_f64().map(shown).unwrap_or_default()
}

/// A change with its sign: a site that somebody fixed may cost more than another in its place.
fn change_of(value: &Value) -> String {
    match value.as_f64() {
        Some(change) if change < 0.0 => format!("\u{2212}{}", shown(-change)),
        Some(change) => format!("+{}", shown(change)),
        None => String::new(),
    }
}

fn reach(w: &Words, json: &Value) -> Vec<Row> {
    let reach = &json["reach"];
    let mut rows = vec![
        Row::new(w.msg_reach_weight(), amount(&reach["weight"])),
        Row::new(w.msg_reach_mean(), amount(&reach["mean"])),
        Row::new(w.msg_reach_median(), amount(&reach["median"])),
        Row::new(w.msg_reach_fifth(), amount(&reach["worst_fifth_from"])),
        Row::new(w.msg_reach_farthest(), amount(&reach["farthest"])),
    ];
    if let Some(share) = reach["within_share"].as_f64() {
        let within = amount(&json["within"]);
        let percent = format!("{:.1} %", share * 100.0);
        rows.push(Row::new(w.msg_reach_within(&within), percent));
    }
    rows
}

const SITE_COLUMNS: usize = 8;

fn site_headings(w: &Words) -> [String; SITE_COLUMNS] {
    [
        w.msg_site_name(),
        w.msg_site_areas(),
        w.msg_site_weight(),
        w.msg_site_farthest(),
        w.msg_site_without(),
        w.msg_site_losers(),
        w.msg_site_next(),
        w.msg_site_ideas(),
    ]
}

fn site_rows(json: &Value, near: &dyn Fn(&str) -> String, whole: bool) -> Vec<Vec<String>> {
    let sites = json["sites"].as_array().map_or(&[][..], Vec::as_slice);
    let row = |site: &Value| {
        let name = site["site"].as_str().unwrap_or_default();
        let (serves, dropped) = (&site["serves"], &site["if_dropped"]);
        let mut losers = texts(&dropped["worse_off"]);
        let more = losers.len() > IDS_NAMED_MAX && !whole;
        if more {
            losers.truncate(IDS_NAMED_MAX);
            losers.push("…".to_owned());
        }
        let next = site["next_best"]["site"].as_str().unwrap_or_default();
        let change = change_of(&site["next_best"]["change"]);
        let next = match next {
            "" => String::new(),
            next => format!("{next} ({change})"),
        };
        let without = change_of(&dropped["change"]);
        vec![
            name.to_owned(),
            amount(&serves["demands"]),
            amount(&serves["weight"]),
            amount(&serves["farthest"]),
            without,
            losers.join(", "),
            next,
            near(name),
        ]
    };
    sites.iter().map(row).collect()
}

fn site_table(w: &Words, json: &Value, near: &dyn Fn(&str) -> String) -> Table {
    let headings = site_headings(w).into_iter().enumerate();
    Table {
        caption: w.msg_sites_title(),
        columns: headings
            .map(|(at, text)| Column {
                text,
                numbers: (1..=4).contains(&at),
            })
            .collect(),
        rows: site_rows(json, near, false),
    }
}

fn kept(w: &Words, json: &Value) -> Option<Table> {
    let kept = json["stability"]["sites"].as_array()?;
    let column = |text: String, numbers: bool| Column { text, numbers };
    let row = |one: &Value| {
        let share = one["kept"].as_f64().unwrap_or_default();
        let name = one["site"].as_str().unwrap_or_default().to_owned();
        vec![name, format!("{:.0} %", share * 100.0)]
    };
    Some(Table {
        caption: w.msg_kept_title(amount(&json["stability"]["draws"])),
        columns: vec![
            column(w.msg_site_name(), false),
            column(w.msg_kept_share(), true),
        ],
        rows: kept.iter().map(row).collect(),
    })
}

/// `GET /hubs/choices/{number}/sheet.xlsx`: the chosen sites, and the site of each area.
pub(super) async fn sheet(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let known = known(&asked, number)?;
        let answer = known.answer.ok_or(Error::NotFound)?;
        let id = asked.commission()?.id;
        let (all, counts) = asked
            .app
            .store
            .read(|r| -> Result<_, Error> { Ok((ideas::ideas(r, id)?, asked_for(r, id)?)) })?;
        let near = near(&all, &counts, &answer.drawing.squares);
        let mut list = List::of_words(
            &format!("hubs-choice-{number}"),
            w.msg_choice_title(number.to_string()),
            site_headings(w),
        );
        list.about.push((
            w.msg_choice_said(),
            format!(
                "{} {}",
                sentence(&answer.json, asked.language),
                proof(&answer.json, asked.language)
            ),
        ));
        let rows = site_rows(&answer.json, &near.of_site, true);
        let cells = rows
            .into_iter()
            .map(|row| row.into_iter().map(Cell::Text).collect());
        workbook(&asked, list, cells.collect())
    })
    .await
}
