//! The opinion map as a page: the drawing with a table that says the same, what each group stands for, what all share, and the votes on
//! every statement. The staff sees it always, the public when it is shown.
//!
//! It computes nothing: it reads the map that was made last and says of when its votes are.

use super::{Shown, Visit};
use crate::live::Kind;
use crate::statement::{State, Statement};
use crate::store::{self as rows, maps};
use crate::words::Words;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Capability, Error, moment};
use opinions::share;
use pages::{Chrome, Column, Table};
use serde_json::Value;
use std::collections::BTreeMap;

/// The normal quantile of an interval of 95 %.
const Z_95: f64 = 1.959_963_984_540_054;

#[derive(Template)]
#[template(path = "voice-map.html")]
struct MapPage {
    chrome: Chrome,
    t: &'static Words,
    is_open: bool,
    /// Why there is no map of groups.
    refused: String,
    svg: String,
    title: String,
    sizes: Option<Table>,
    stability: String,
    asof: String,
    groups: Vec<Group>,
    consensus: Vec<Told>,
    by_type: Vec<Told>,
    has_types: bool,
    method: String,
    votes: Option<Table>,
    statements: Vec<Shown>,
}

struct Group {
    name: String,
    typical: Vec<Told>,
}

/// A statement with what is said of it.
struct Told {
    key: String,
    lang: &'static str,
    text: String,
    said: String,
}

/// `GET /voice/map`.
pub(super) async fn map(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        if !visit.voting.map_shown && !visit.asked.may(Capability::Read) {
            return Err(Error::NotFound);
        }
        rendered(&map_page(&visit)?, false)
    })
    .await
}

fn map_page(visit: &Visit) -> Result<MapPage, Error> {
    let (w, id, language) = (visit.words(), visit.commission.id, visit.language());
    let (groups, stable, statements) = visit.asked.app.store.read(|r| -> Result<_, Error> {
        let groups = maps::made(r, id, Kind::Groups.code())?;
        let stable = maps::made(r, id, Kind::Stability.code())?;
        Ok((groups, stable, rows::statements(r, id)?))
    })?;
    let read = |body: &str| {
        serde_json::from_str::<Value>(body).map_err(|why| Error::fault("read a map", why))
    };
    let body = groups
        .as_ref()
        .map_or(Ok(Value::Null), |made| read(&made.body))?;
    let stable_body = stable
        .as_ref()
        .map_or(Ok(Value::Null), |made| read(&made.body))?;
    let zone = &visit.commission.definition.time_zone;
    let said = Saying {
        w,
        statements: statements.iter().map(|one| (one.number, one)).collect(),
        visit,
    };
    let whole = |value: &Value| pages::say::count(value.as_u64().unwrap_or_default());
    let map = &body["map"];
    let refused = match (&groups, body["refused"][language.code()].as_str()) {
        (None, _) => w.msg_map_none_yet(),
        (Some(_), refused) => refused.unwrap_or_default().to_owned(),
    };
    let groups_told: Vec<Group> = list(&map["groups"])
        .map(|group| Group {
            name: w.msg_map_group_name(
                group["id"].as_str().unwrap_or_default(),
                whole(&group["size"]),
            ),
            typical: list(&group["representative"])
                .filter_map(|one| said.typical(one))
                .collect(),
        })
        .collect();
    let accepted: Vec<&Statement> = statements
        .iter()
        .filter(|one| one.state == State::Accepted)
        .collect();
    let mut chrome = visit.chrome(w.msg_map_title());
    chrome.wide = true;
    let detail = &stable_body["map"]["stability_detail"];
    let stability = detail["agreement"].as_f64().map(|agreement| {
        let at = moment(language, stable.as_ref().map_or(0, |made| made.at_us), zone);
        w.msg_map_stable(format!("{agreement:.2}"), whole(&detail["samples"]), at)
    });
    let asof = groups
        .as_ref()
        .map(|made| moment(language, made.at_us, zone))
        .unwrap_or_default();
    let svg = body["svg"][language.code()]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    Ok(MapPage {
        chrome,
        t: w,
        is_open: visit.is_open(),
        refused,
        title: w.msg_map_statement(
            whole(&map["placed"]),
            whole(&map["participants"]),
            pages::say::count(groups_told.len() as u64),
        ),
        sizes: (!groups_told.is_empty()).then(|| said.sizes(map)),
        svg,
        stability: stability.unwrap_or_default(),
        asof: if asof.is_empty() {
            asof
        } else {
            w.msg_map_as_of(asof)
        },
        groups: groups_told,
        consensus: list(&map["consensus"])
            .filter_map(|one| said.shared(one, "by_group"))
            .collect(),
        has_types: list(&body["by_type"]["types"]).count() > 1,
        by_type: list(&body["by_type"]["consensus"])
            .filter_map(|one| said.shared(one, "by_type"))
            .collect(),
        method: map["method"].as_str().unwrap_or_default().to_owned(),
        votes: (!accepted.is_empty()).then(|| said.votes(&accepted)),
        statements: accepted
            .iter()
            .map(|one| Shown::new(one, language))
            .collect(),
    })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

struct Saying<'a> {
    w: &'static Words,
    statements: BTreeMap<i64, &'a Statement>,
    visit: &'a Visit,
}

impl Saying<'_> {
    fn told(&self, one: &Value, said: String) -> Option<Told> {
        let number = one["statement"].as_str()?.parse().ok()?;
        let shown = Shown::new(self.statements.get(&number)?, self.visit.language());
        Some(Told {
            key: shown.key,
            lang: shown.lang,
            text: shown.text,
            said,
        })
    }

    /// What is typical of a group, with the share of the others.
    fn typical(&self, one: &Value) -> Option<Told> {
        let side = one["side"].as_str()?;
        let own = percent_with(&one[side], &one[&format!("{side}_ci")]);
        let others = percent(&one["others"]);
        let said = match side {
            "agree" => self.w.msg_map_typical_agree(own, others),
            _ => self.w.msg_map_typical_disagree(own, others),
        };
        self.told(one, said)
    }

    /// What all share: the lowest share of any of them.
    fn shared(&self, one: &Value, each: &str) -> Option<Told> {
        let lowest = percent_with(&one["score"], &one["ci"]);
        let votes = pages::say::count(one["votes"].as_u64().unwrap_or_default());
        let said = match (one["side"].as_str()?, each) {
            ("agree", "by_type") => self.w.msg_map_types_agree(lowest, votes),
            (_, "by_type") => self.w.msg_map_types_disagree(lowest, votes),
            ("agree", _) => self.w.msg_map_all_agree(lowest, votes),
            _ => self.w.msg_map_all_disagree(lowest, votes),
        };
        self.told(one, said)
    }

    /// The map as a table: where each group stands, how large it is, how stable.
    fn sizes(&self, map: &Value) -> Table {
        let column = |text: String| Column {
            text,
            numbers: true,
        };
        let mut columns = vec![Column {
            text: self.w.msg_map_group_column(),
            numbers: false,
        }];
        columns.push(column(self.w.msg_map_size_column()));
        columns.push(column(self.w.msg_map_across_column()));
        columns.push(column(self.w.msg_map_up_column()));
        let rows = list(&map["groups"]).map(|group| {
            let own: Vec<(f64, f64)> = list(&map["points"])
                .filter(|point| point["group"] == group["id"])
                .filter_map(|point| Some((point["x"].as_f64()?, point["y"].as_f64()?)))
                .collect();
            let middle = |of: fn(&(f64, f64)) -> f64| {
                let sum: f64 = own.iter().map(of).sum();
                let text = format!("{:.2}", sum / own.len().max(1) as f64);
                if text == "-0.00" {
                    "0.00".to_owned()
                } else {
                    text
                }
            };
            vec![
                group["id"].as_str().unwrap_or_default().to_owned(),
                pages::say::count(group["size"].as_u64().unwrap_or_default()),
                middle(|(x, _)| *x),
                middle(|(_, y)| *y),
            ]
        });
        Table {
            caption: self.w.msg_map_table(),
            columns,
            rows: rows.collect(),
        }
    }

    /// The votes on every statement, with the interval of the share that agrees.
    fn votes(&self, accepted: &[&Statement]) -> Table {
        let w = self.w;
        let heads = [
            (w.msg_voice_statement(), false),
            (w.msg_map_agree_column(), true),
            (w.msg_map_disagree_column(), true),
            (w.msg_map_pass_column(), true),
            (w.msg_map_share_column(), true),
        ];
        let rows = accepted.iter().map(|one| {
            let counts = one.counts;
            let shown = |n: usize| pages::say::count(n as u64);
            let agreeing = share(counts.agree, counts.votes(), Z_95);
            let of = |n: f64| format!("{:.0}", n * 100.0);
            let text = agreeing.map(|s| {
                format!(
                    "{} % ({}–{})",
                    of(s.value),
                    of(s.interval.0),
                    of(s.interval.1)
                )
            });
            vec![
                one.key(),
                shown(counts.agree),
                shown(counts.disagree),
                shown(counts.pass),
                text.unwrap_or_else(|| w.msg_map_no_votes()),
            ]
        });
        Table {
            caption: w.msg_map_votes(),
            columns: heads
                .map(|(text, numbers)| Column { text, numbers })
                .to_vec(),
            rows: rows.collect(),
        }
    }
}

fn percent(share: &Value) -> String {
    share
        .as_f64()
        .map_or_else(|| "–".to_owned(), |share| format!("{:.0} %", share * 100.0))
}

fn percent_with(share: &Value, interval: &Value) -> String {
    let of = |at: usize| {
        interval
            .get(at)
            .and_then(Value::as_f64)
            .map(|n| format!("{:.0}", n * 100.0))
    };
    match (of(0), of(1)) {
        (Some(from), Some(to)) => format!("{} ({from}–{to})", percent(share)),
        _ => percent(share),
    }
}
