//! The plan of actions: who does what by when for which recommendation, by what it is measured, at what cost, and how it stands.
//!
//! Guarantees: an action names recommendations and exhibits that are there; its state is one of four words; it is overdue where
//! its day has passed and it is neither done nor stopped, and then only where a day is told: the published plan knows none.

use crate::draft::{cost, day};
use crate::graph::{By, Cost};
use crate::limits::ACTIONS_MAX;
use crate::tables::write_row;
use crate::words::{Words, words};
use commission::{Language, Node, Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Such as `A1`.
    pub action: String,
    /// What is done.
    pub text: Texts,
    /// Who does it; empty where nobody is named yet.
    pub owner: Texts,
    /// By when.
    pub by: Option<By>,
    /// Keys of the recommendations it is for.
    pub recommendations: Vec<String>,
    /// By what anybody will see whether it was done.
    pub measure: Option<Gauge>,
    /// At what cost.
    pub cost: Option<Cost>,
    /// How it stands.
    pub state: State,
    /// What is known of that.
    pub note: Texts,
}

/// What an action is measured by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gauge {
    /// An exhibit that will be computed again, by its name.
    Exhibit(String),
    /// Something that will be counted, as people state it.
    Indicator(Texts),
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody began.
    NotStarted,
    /// Somebody began.
    UnderWay,
    /// It was done.
    Done,
    /// It will not be done.
    Stopped,
}

impl State {
    /// Every state, in order.
    pub(crate) const ALL: [Self; 4] = [Self::NotStarted, Self::UnderWay, Self::Done, Self::Stopped];

    /// The word it has in files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    /// The state of that word.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// What it is called.
    pub(crate) fn name(self, w: &Words) -> String {
        match self {
            Self::NotStarted => w.msg_action_not_started(),
            Self::UnderWay => w.msg_action_under_way(),
            Self::Done => w.msg_action_done(),
            Self::Stopped => w.msg_action_stopped(),
        }
    }
}

impl Action {
    /// Whether its day has passed and it is neither done nor stopped; `today` as `2026-11-22`.
    pub(crate) fn overdue(&self, today: &str) -> bool {
        let open = !matches!(self.state, State::Done | State::Stopped);
        open && matches!(&self.by, Some(By::Day(day)) if day.as_str() < today)
    }

    /// By what it is measured, in words.
    pub(crate) fn measured(&self, language: Language) -> String {
        match &self.measure {
            None => String::new(),
            Some(Gauge::Exhibit(name)) => words(language).msg_action_exhibit(name),
            Some(Gauge::Indicator(texts)) => texts.get(language).to_owned(),
        }
    }
}

/// What the actions of a file may name.
pub(crate) struct Known {
    /// Keys of the recommendations of the draft.
    pub(crate) recommendations: BTreeSet<String>,
    /// Names of the exhibits.
    pub(crate) exhibits: Vec<String>,
}

/// The actions of a file.
pub(crate) fn actions(root: &Node<'_>, known: &Known) -> Option<Vec<Action>> {
    root.only(&["action"]);
    let nodes = root.tables("action");
    if nodes.len() > ACTIONS_MAX {
        let max = ACTIONS_MAX.to_string();
        root.problems().add(root.line(), "actions-many", |l| {
            words(l).msg_actions_many(&max)
        });
        return None;
    }
    let mut keys = BTreeSet::new();
    let all: Vec<_> = nodes
        .iter()
        .map(|node| action(node, known, &mut keys))
        .collect();
    all.into_iter().collect()
}

fn action(node: &Node<'_>, known: &Known, keys: &mut BTreeSet<String>) -> Option<Action> {
    node.only(&[
        "key",
        "text",
        "owner",
        "by",
        "recommendations",
        "exhibit",
        "indicator",
        "cost",
        "state",
        "note",
    ]);
    let key = numbered(node, 'A', keys);
    let text = node.texts("text");
    let by = match node.is_string("by") {
        true => day(node),
        false => node.opt_texts("by").map(By::Words),
    };
    let mut recommendations = Vec::new();
    if node.has("recommendations") {
        for (one, line) in node.strings("recommendations").unwrap_or_default() {
            if !known.recommendations.contains(&one) {
                node.problems().add(line, "recommendation-unknown", |l| {
                    words(l).msg_recommendation_unknown(&one)
                });
            }
            if !recommendations.contains(&one) {
                recommendations.push(one);
            }
        }
    }
    let measure = match (node.opt_string("exhibit"), node.opt_texts("indicator")) {
        (None, None) => None,
        (Some((name, line)), None) => {
            if !known.exhibits.contains(&name) {
                let list = known.exhibits.join(", ");
                node.problems().add(line, "exhibit", |l| {
                    words(l).msg_exhibit_unknown(&name, &list)
                });
            }
            Some(Gauge::Exhibit(name))
        }
        (None, Some(texts)) => Some(Gauge::Indicator(texts)),
        (Some((_, line)), Some(_)) => {
            node.problems()
                .add(line, "measure", |l| words(l).msg_measure_twice());
            None
        }
    };
    let state = match node.opt_string("state") {
        None => Some(State::NotStarted),
        Some((code, line)) => {
            let state = State::of_code(&code);
            if state.is_none() {
                node.problems()
                    .add(line, "state", |l| words(l).msg_state_unknown(&code));
            }
            state
        }
    };
    Some(Action {
        owner: node.opt_texts("owner").unwrap_or_default(),
        note: node.opt_texts("note").unwrap_or_default(),
        cost: node.opt_table("cost").and_then(|node| cost(&node)),
        action: key?,
        text: text?,
        by,
        recommendations,
        measure,
        state: state?,
    })
}

/// A key of a letter and a number that nothing else has.
pub(crate) fn numbered(
    node: &Node<'_>,
    letter: char,
    keys: &mut BTreeSet<String>,
) -> Option<String> {
    let (key, line) = node.string("key")?;
    let number = key.strip_prefix(letter).unwrap_or_default();
    let good = (1..=6).contains(&number.len())
        && !number.starts_with('0')
        && number.chars().all(|c| c.is_ascii_digit());
    if !good {
        let (example, found) = (format!("{letter}1"), key.clone());
        node.problems()
            .add(line, "key", |l| words(l).msg_key_wrong(&found, &example));
    } else if !keys.insert(key.clone()) {
        node.problems()
            .add(line, "key-twice", |l| words(l).msg_key_twice(&key));
    }
    Some(key)
}

/// The columns of `plan.csv`.
const COLUMNS: [&str; 11] = [
    "action",
    "text_en",
    "text_cy",
    "owner_en",
    "owner_cy",
    "by",
    "recommendations",
    "measure",
    "cost_low",
    "cost_high",
    "state",
];

/// The plan as a table, an action a row.
pub(crate) fn csv(actions: &[Action]) -> Vec<u8> {
    let mut out = Vec::new();
    write_row(&mut out, &COLUMNS);
    for one in actions {
        let both = |texts: &Texts| {
            [Language::En, Language::Cy].map(|of| texts.only(of).unwrap_or_default().to_owned())
        };
        let [text_en, text_cy] = both(&one.text);
        let [owner_en, owner_cy] = both(&one.owner);
        let by = match &one.by {
            Some(By::Day(day)) => day.clone(),
            Some(By::Words(texts)) => texts.get(Language::En).to_owned(),
            None => String::new(),
        };
        let measure = match &one.measure {
            Some(Gauge::Exhibit(name)) => name.clone(),
            Some(Gauge::Indicator(texts)) => texts.get(Language::En).to_owned(),
            None => String::new(),
        };
        let (low, high) = match &one.cost {
            Some(Cost::Range { low, high, .. }) => (low.to_string(), high.to_string()),
            _ => (String::new(), String::new()),
        };
        let recommendations = one.recommendations.join(" ");
        write_row(
            &mut out,
            &[
                &one.action,
                &text_en,
                &text_cy,
                &owner_en,
                &owner_cy,
                &by,
                &recommendations,
                &measure,
                &low,
                &high,
                one.state.code(),
            ],
        );
    }
    out
}
