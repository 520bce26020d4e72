//! The gaps board: who has not been heard. Strands by kinds of respondents and by places, each cell
//! with submissions and distinct texts side by side; nothing of it says how many people think what.

use crate::store::gaps::{Count, counted};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use commission::{Call, Error};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Column, Table};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "gaps.html")]
pub(super) struct GapsPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    places: Vec<Choice>,
    unheard_types: Vec<String>,
    unheard_places: Vec<String>,
    by_type: Table,
    by_place: Table,
    sheet: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    place: String,
}

/// One line of the board: its name and, for all strands and then each, submissions and distinct texts.
struct Line {
    name: String,
    cells: Vec<(i64, i64)>,
}

struct Board {
    types: Vec<Line>,
    places: Vec<Line>,
}

fn board(asked: &Asked, call: &Call, place: &str) -> Result<Board, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let found = asked.app.store.read(|r| counted(r, commission.id, place))?;
    let types = call.respondent_types.iter();
    let types = types.map(|one| (one.key.clone(), one.label.get(language).to_owned()));
    let places = call.places.iter();
    let places = places.map(|one| (one.key.clone(), one.label.get(language).to_owned()));
    let not_said = words(language).msg_gaps_not_said();
    Ok(Board {
        types: lines(call, &found.types, types.collect(), &not_said),
        places: lines(call, &found.places, places.collect(), &not_said),
    })
}

/// A line for every key the call names, for what came under none, and for keys that it does not know.
fn lines(
    call: &Call,
    counts: &[Count],
    mut names: Vec<(String, String)>,
    not_said: &str,
) -> Vec<Line> {
    for count in counts {
        if !names.iter().any(|(key, _)| *key == count.row) {
            let name = if count.row.is_empty() {
                not_said
            } else {
                &count.row
            };
            names.push((count.row.clone(), name.to_owned()));
        }
    }
    let cell = |row: &str, column: &str| {
        counts
            .iter()
            .find(|count| count.row == row && count.column == column)
            .map_or((0, 0), |count| (count.submissions, count.distinct_texts))
    };
    names
        .into_iter()
        .map(|(key, name)| Line {
            cells: std::iter::once("")
                .chain(call.strands.iter().map(|strand| strand.key.as_str()))
                .map(|column| cell(&key, column))
                .collect(),
            name,
        })
        .collect()
}

fn headings(asked: &Asked, call: &Call, first: String) -> Vec<Column> {
    let t = words(asked.language);
    let strands = call
        .strands
        .iter()
        .map(|strand| strand.title.get(asked.language).to_owned());
    std::iter::once(first)
        .chain([t.msg_gaps_all_strands()])
        .chain(strands)
        .enumerate()
        .map(|(at, text)| Column {
            text,
            numbers: at > 0,
        })
        .collect()
}

fn table(asked: &Asked, call: &Call, caption: String, first: String, lines: &[Line]) -> Table {
    let t = words(asked.language);
    let said = |(submissions, distinct): &(i64, i64)| match submissions {
        0 => t.msg_gaps_nobody(),
        _ => format!(
            "{} / {}",
            pages::say::integer(*submissions),
            pages::say::integer(*distinct)
        ),
    };
    Table {
        caption,
        columns: headings(asked, call, first),
        rows: lines
            .iter()
            .map(|line| {
                let cells = line.cells.iter().map(said);
                std::iter::once(line.name.clone()).chain(cells).collect()
            })
            .collect(),
    }
}

/// `GET /{lang}/c/{slug}/gaps`.
pub(super) async fn gaps(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let definition = &asked.commission()?.definition;
        let (call, t) = (
            definition.call.as_ref().ok_or(Error::NotFound)?,
            words(asked.language),
        );
        let board = board(&asked, call, &wanted.place)?;
        let mut chrome = asked.chrome(t.msg_gaps_title(), &evidence::menu(&asked));
        chrome.wide = true;
        let unheard = |lines: &[Line]| {
            let without = lines
                .iter()
                .filter(|line| line.cells.first() == Some(&(0, 0)));
            without.map(|line| line.name.clone()).collect::<Vec<_>>()
        };
        let here = asked.href("/gaps");
        let mut places = vec![Choice::new("", t.msg_gaps_everywhere(), &wanted.place)];
        places.extend(
            call.places.iter().map(|place| {
                Choice::new(&place.key, place.label.get(asked.language), &wanted.place)
            }),
        );
        let page = GapsPage {
            chrome,
            t,
            places,
            unheard_types: unheard(&board.types),
            unheard_places: unheard(&board.places),
            by_type: table(
                &asked,
                call,
                t.msg_gaps_by_type(),
                t.msg_handle_type(),
                &board.types,
            ),
            by_place: table(
                &asked,
                call,
                t.msg_gaps_by_place(),
                t.msg_handle_place(),
                &board.places,
            ),
            sheet: asked.href("/gaps.xlsx"),
            action: here,
        };
        rendered(&page, false)
    })
    .await
}

/// `GET /{lang}/c/{slug}/gaps.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        let (definition, language) = (&commission.definition, asked.language);
        let (call, t) = (
            definition.call.as_ref().ok_or(Error::NotFound)?,
            words(language),
        );
        let board = board(&asked, call, "")?;
        let mut columns = Vec::new();
        for (at, column) in headings(&asked, call, t.msg_gaps_who())
            .into_iter()
            .enumerate()
        {
            if at == 0 {
                columns.push(column);
                continue;
            }
            for text in [
                t.msg_gaps_submissions(&column.text),
                t.msg_gaps_distinct(&column.text),
            ] {
                columns.push(Column {
                    text,
                    numbers: true,
                });
            }
        }
        let rows = board.types.iter().chain(&board.places).map(|line| {
            let numbers = line
                .cells
                .iter()
                .flat_map(|(a, b)| [Cell::Number(*a), Cell::Number(*b)]);
            std::iter::once(Cell::Text(line.name.clone()))
                .chain(numbers)
                .collect()
        });
        let list = List {
            name: "gaps".to_owned(),
            title: t.msg_gaps_title(),
            columns,
            about: vec![(t.msg_gaps_title(), t.msg_gaps_about())],
        };
        workbook(&asked, list, rows.collect())
    })
    .await
}
