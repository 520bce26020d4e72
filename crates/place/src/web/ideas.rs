//! The ideas that people sent: on a list, on a map and in a workbook, with how many ask for each.

use super::form::{stage_words, tag};
use crate::choice::{Settings, State};
use crate::idea::{Asked as Count, Idea, Stage, asked_for};
use crate::siting::{Drawing, Mark};
use crate::store::{self as rows, choices as choice_rows};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use commission::{Capability, Error, moment};
use pages::sheet::Cell;
use pages::{Chrome, Link, Tag};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "hub-ideas.html")]
struct IdeasPage {
    chrome: Chrome,
    t: &'static Words,
    lines: Vec<Line>,
    map: Option<String>,
    unmapped: String,
    may: bool,
    new: String,
    answers: String,
    sheet: String,
    ask: String,
    files: String,
    area: String,
    market: String,
    choices: Vec<(Link, String)>,
}

struct Line {
    href: String,
    key: String,
    name: String,
    tag: Tag,
    services: String,
    about: String,
}

/// The ideas as marks on a map.
pub(super) fn marks(ideas: &[Idea]) -> Vec<Mark> {
    let is_followed = |idea: &&Idea| !matches!(idea.told.stage, Stage::SetAside | Stage::Erased);
    ideas
        .iter()
        .filter(is_followed)
        .filter_map(|idea| {
            Some(Mark {
                place: idea.told.place()?,
                name: format!("{} {}", idea.key(), idea.told.name),
            })
        })
        .collect()
}

fn counted(w: &Words, counts: &BTreeMap<i64, Count>, idea: &Idea) -> String {
    let count = counts.get(&idea.number).copied().unwrap_or_default();
    let shown = |n: u64| pages::say::count(n);
    w.msg_idea_asked_by(shown(count.submissions), shown(count.distinct_texts))
}

fn all(asked: &Asked) -> Result<(Vec<Idea>, BTreeMap<i64, Count>), Error> {
    let id = asked.commission()?.id;
    asked.app.store.read(|r| {
        let ideas = rows::ideas(r, id)?;
        Ok((ideas, asked_for(r, id)?))
    })
}

/// `GET /hubs`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let (ideas, counts) = all(&asked)?;
        let line = |idea: &Idea| {
            let told = &idea.told;
            let parts = [
                told.area.clone(),
                counted(w, &counts, idea),
                told.owners.clone(),
            ];
            Line {
                href: asked.href(&format!("/hubs/i/{}", idea.number)),
                key: idea.key(),
                name: told.name.clone(),
                tag: tag(w, told.stage),
                services: told.services.clone(),
                about: parts
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · "),
            }
        };
        let marks = marks(&ideas);
        let open = ideas
            .iter()
            .filter(|idea| idea.told.place().is_none())
            .count();
        let (title, about) = (w.msg_ideas_map(), w.msg_ideas_map_about());
        let mut chrome = asked.chrome(w.msg_ideas_title(), &evidence::menu(&asked));
        chrome.wide = true;
        let page = IdeasPage {
            chrome,
            t: w,
            lines: ideas.iter().map(line).collect(),
            map: Drawing::default().svg(&title, &about, &marks),
            unmapped: match open {
                0 => String::new(),
                open => w.msg_ideas_unmapped(pages::say::count(open as u64)),
            },
            may: asked.may(Capability::Write),
            new: asked.href("/hubs/new"),
            answers: asked.href("/hubs/answers"),
            sheet: asked.href("/hubs.xlsx"),
            ask: asked.href("/hubs/choices/new"),
            files: asked.href("/hubs/files"),
            area: asked.href("/hubs/area"),
            market: asked.href("/market/providers"),
            choices: choices(&asked, w)?,
        };
        rendered(&page, false)
    })
    .await
}

/// The choices that were asked for, the newest first, each with what was asked.
fn choices(asked: &Asked, w: &Words) -> Result<Vec<(Link, String)>, Error> {
    let commission = asked.commission()?;
    let zone = &commission.definition.time_zone;
    let all = asked
        .app
        .store
        .read(|r| choice_rows::listed(r, commission.id))?;
    let one = |(number, settings, state, person, at_us): choice_rows::Listed| {
        let settings: Settings = serde_json::from_str(&settings).unwrap_or_default();
        let aim = match settings.objective.as_str() {
            "coverage" => w.msg_choice_coverage(),
            "center" => w.msg_choice_centre(),
            _ => w.msg_choice_median(),
        };
        let state = match state {
            State::Waiting => w.msg_choice_state_waiting(),
            State::Done => w.msg_choice_state_done(),
            State::Refused => w.msg_choice_state_refused(),
        };
        let link = Link::new(
            asked.href(&format!("/hubs/choices/{number}")),
            w.msg_choice_title(number.to_string()),
        );
        let when = moment(asked.language, at_us, zone);
        let about = format!("k = {} · {aim} · {state} · {person}, {when}", settings.k);
        (link, about)
    };
    Ok(all.into_iter().map(one).collect())
}

/// `GET /hubs.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let (ideas, counts) = all(&asked)?;
        let requests = asked.app.store.read(|r| rows::requests(r, id))?;
        let mut list = List::of_words(
            "hubs",
            w.msg_ideas_title(),
            [
                w.msg_idea_number(),
                w.msg_idea_name(),
                w.msg_idea_area(),
                w.msg_idea_at(),
                w.msg_idea_services(),
                w.msg_idea_owners(),
                w.msg_idea_stage(),
                w.msg_idea_submissions(),
                w.msg_idea_distinct(),
                w.msg_idea_who(),
                w.msg_idea_note(),
            ],
        );
        for column in list.columns.iter_mut().skip(7).take(2) {
            column.numbers = true;
        }
        let row = |idea: &Idea| {
            let told = &idea.told;
            let count = counts.get(&idea.number).copied().unwrap_or_default();
            let who: Vec<_> = requests
                .iter()
                .filter(|one| one.idea == idea.number)
                .map(crate::idea::Request::cited)
                .collect();
            let number = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
            vec![
                Cell::Text(idea.key()),
                Cell::Text(told.name.clone()),
                Cell::Text(told.area.clone()),
                Cell::Text(told.place_text()),
                Cell::Text(told.services.clone()),
                Cell::Text(told.owners.clone()),
                Cell::Text(stage_words(w, told.stage)),
                number(count.submissions),
                number(count.distinct_texts),
                Cell::Text(who.join("; ")),
                Cell::Text(told.note.clone()),
            ]
        };
        workbook(&asked, list, ideas.iter().map(row).collect())
    })
    .await
}
