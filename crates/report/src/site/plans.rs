//! The pages of the option sheets that the draft names and of the plan of actions, and the actions on the page of a
//! recommendation.
//!
//! No day is known here: whether an action is overdue is told where there is a clock, on the staff's page.

use super::findings::{finding_path, recommendation_path};
use super::frame::{CLAIMS_PAGE, OPTIONS_PAGE, PLAN_PAGE};
use super::printed::{plain, table};
use super::{Frame, Site, put};
use crate::options::{Ground, Shown, shown};
use crate::plan::Action;
use crate::shelf::Pages;
use crate::site::{cost_text, day_text};
use crate::words::{Words, words};
use askama::Template;
use commission::{Error, Language};
use pages::{Choice, Chrome, Column, Link, Table};
use paper::{Block, Run};

#[derive(Template)]
#[template(path = "options.html")]
pub(crate) struct OptionsPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) sheets: Vec<ShownSheet>,
    /// To the totals as a workbook, for staff.
    pub(crate) workbook: String,
}

/// A sheet, with the form of whoever appraises and has not yet been heard with everybody.
pub(crate) struct ShownSheet {
    pub(crate) shown: Shown,
    /// Where the form is sent to; empty where there is none.
    pub(crate) action: String,
    /// What is asked of each option.
    pub(crate) asked: Vec<Asking>,
    /// From and to which score.
    pub(crate) scale: String,
}

/// The fields of an option.
pub(crate) struct Asking {
    pub(crate) option: String,
    /// A field for each criterion: its name, its label, and what was given.
    pub(crate) fields: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "plan.html")]
pub(crate) struct PlanPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    /// What is overdue, in a sentence; empty where no day is known.
    pub(crate) overdue: String,
    pub(crate) actions: Vec<ShownAction>,
    /// To the plan as a workbook or a table.
    pub(crate) workbook: String,
}

/// An action on a page.
pub(crate) struct ShownAction {
    pub(crate) key: String,
    pub(crate) text: String,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) links: Vec<Link>,
    pub(crate) overdue: bool,
    /// Where its state is said; empty where this person may not.
    pub(crate) action: String,
    pub(crate) states: Vec<Choice>,
}

pub(super) fn write(site: &Site<'_>, frame: &Frame<'_>, pages: &Pages) -> Result<(), Error> {
    let w = frame.words();
    if frame.options {
        let chrome = frame.chrome(OPTIONS_PAGE, w.msg_options_title());
        let link = |ground: &Ground| ground_link(site, frame, &chrome, ground);
        let sheets = site.snapshot.shown_sheets().map(|one| ShownSheet {
            shown: shown(one, frame.language, link),
            action: String::new(),
            asked: Vec::new(),
            scale: String::new(),
        });
        let page = OptionsPage {
            sheets: sheets.collect(),
            workbook: String::new(),
            t: w,
            chrome: frame.chrome(OPTIONS_PAGE, w.msg_options_title()),
        };
        put(pages, frame.file(OPTIONS_PAGE), &page)?;
    }
    if frame.plan {
        let chrome = frame.chrome(PLAN_PAGE, w.msg_plan_title());
        let actions = site.snapshot.actions.iter().map(|one| {
            let link = |key: &str| Link::new(chrome.href(&recommendation_path(key)), key);
            shown_action(one, frame.language, link)
        });
        let page = PlanPage {
            actions: actions.collect(),
            overdue: String::new(),
            workbook: format!("{}/pack/plan.csv", chrome.root),
            t: w,
            chrome: frame.chrome(PLAN_PAGE, w.msg_plan_title()),
        };
        put(pages, frame.file(PLAN_PAGE), &page)?;
    }
    Ok(())
}

/// The same on paper, after the claims.
pub(super) fn print(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let chrome = frame.chrome(OPTIONS_PAGE, w.msg_options_title());
    if frame.options {
        blocks.push(Block::heading(1, w.msg_options_title()));
        blocks.push(plain(w.msg_options_about()));
    }
    for one in site.snapshot.shown_sheets() {
        let link = |ground: &Ground| ground_link(site, frame, &chrome, ground);
        let shown = shown(one, frame.language, link);
        let title = format!("{}. {}", shown.key, shown.title.text);
        blocks.push(Block::heading(2, title));
        if !shown.note.text.is_empty() {
            blocks.push(plain(shown.note.text));
        }
        blocks.push(Block::Inset(vec![Run::new(shown.answer)]));
        blocks.extend(shown.why.into_iter().map(plain));
        blocks.extend(shown.tables.iter().map(table));
        for piece in shown.pieces {
            let about = Run::new(format!("{}: ", piece.about));
            let to = match piece.to.href.as_str() {
                "" => Run::new(piece.to.text),
                href => Run::new(piece.to.text).to(href),
            };
            blocks.push(Block::Paragraph(vec![about, to]));
        }
    }
    if frame.plan {
        blocks.push(Block::heading(1, w.msg_plan_title()));
        blocks.push(plain(w.msg_plan_about()));
    }
    for one in &site.snapshot.actions {
        let shown = shown_action(one, frame.language, |key| Link::new("", key));
        blocks.push(Block::heading(2, format!("{}. {}", shown.key, shown.text)));
        let facts = shown.facts.into_iter();
        let mut facts: Vec<_> = facts
            .map(|(label, text)| (label, vec![Run::new(text)]))
            .collect();
        if !one.recommendations.is_empty() {
            let named = one.recommendations.join(", ");
            facts.push((w.msg_action_for(), vec![Run::new(named)]));
        }
        blocks.push(Block::Facts(facts));
    }
}

/// To what a piece of evidence rests on, with its words.
fn ground_link(site: &Site<'_>, frame: &Frame<'_>, chrome: &Chrome, ground: &Ground) -> Link {
    match ground {
        Ground::Passage(id) => {
            let anchor = site.snapshot.anchors.get(id);
            let Some(anchor) = anchor.filter(|anchor| anchor.shown()) else {
                return Link::new("", frame.words().msg_not_said());
            };
            let path = format!("/submissions/{}.html#{}", anchor.reference, anchor.label());
            let text = format!("“{}” ({})", anchor.passage.quote, anchor.document_name);
            Link::new(chrome.href(&path), text)
        }
        Ground::Exhibit(name) => {
            let exhibit = site.exhibits.iter().find(|one| one.exhibit == *name);
            let text = exhibit.map_or(name.as_str(), |one| one.title.get(frame.language));
            Link::new(chrome.href(&format!("/exhibits/{name}.html")), text)
        }
        Ground::Claim(key) => Link::new(format!("{}#{key}", chrome.href(CLAIMS_PAGE)), key),
        Ground::Finding(key) => Link::new(chrome.href(&finding_path(key)), key),
        Ground::NotLookedUp => Link::new("", frame.words().msg_not_said()),
    }
}

/// An action in a language; `link` leads to a recommendation.
pub(crate) fn shown_action(
    one: &Action,
    language: Language,
    link: impl Fn(&str) -> Link,
) -> ShownAction {
    let w = words(language);
    let known = |text: String| match text.is_empty() {
        true => w.msg_not_said(),
        false => text,
    };
    let (cost, why) = cost_text(one.cost.as_ref(), language);
    let mut facts = vec![
        (w.msg_who(), known(one.owner.get(language).to_owned())),
        (
            w.msg_by_when(),
            known(day_text(one.by.as_ref(), language).text),
        ),
        (w.msg_action_measure(), known(one.measured(language))),
        (
            w.msg_cost(),
            format!("{cost} {}", why.text).trim_end().to_owned(),
        ),
        (w.msg_action_state(), one.state.name(w)),
    ];
    if !one.note.is_empty() {
        facts.push((w.msg_options_note(), one.note.get(language).to_owned()));
    }
    ShownAction {
        key: one.action.clone(),
        text: one.text.get(language).to_owned(),
        facts,
        links: one.recommendations.iter().map(|key| link(key)).collect(),
        overdue: false,
        action: String::new(),
        states: Vec::new(),
    }
}

/// The actions for a recommendation, as a table; nothing where there is none.
pub(super) fn for_recommendation(
    actions: &[Action],
    key: &str,
    language: Language,
) -> Option<Table> {
    let w = words(language);
    let own = actions
        .iter()
        .filter(|one| one.recommendations.iter().any(|named| named == key));
    let rows: Vec<Vec<String>> = own
        .map(|one| {
            vec![
                format!("{}. {}", one.action, one.text.get(language)),
                one.owner.get(language).to_owned(),
                day_text(one.by.as_ref(), language).text,
                one.measured(language),
                one.state.name(w),
            ]
        })
        .collect();
    let column = |text| Column {
        text,
        numbers: false,
    };
    (!rows.is_empty()).then(|| Table {
        caption: w.msg_actions_for(),
        columns: vec![
            column(w.msg_action_what()),
            column(w.msg_who()),
            column(w.msg_by_when()),
            column(w.msg_action_measure()),
            column(w.msg_action_state()),
        ],
        rows,
    })
}
