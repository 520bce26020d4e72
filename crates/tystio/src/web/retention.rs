//! For administrators: what goes on the day that is stated, by which rule and when; choosing the rules, postponing the day.

use super::home::render;
use super::sign_in::again;
use super::{came_from, success};
use crate::retention::{Line, plan, rule_label};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{
    Error, Language, Rule, civil_of, hold_retention, micros_of, moment, release_retention,
    set_retention,
};
use pages::say::count;
use pages::{Choice, Chrome, Column, FieldError, Row, Table};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Template)]
#[template(path = "retention.html")]
struct RetentionPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    audit: String,
    about: String,
    facts: Vec<Row>,
    plan: Table,
    rules: Vec<Choice>,
    address: String,
    held: bool,
    until: String,
    reason: String,
}

/// A day as a page says it; the words themselves where it is none.
fn day(language: Language, iso: &str, zone: &str) -> String {
    let civil = micros_of(iso, zone).and_then(|at_us| civil_of(at_us, zone));
    let said = civil.and_then(|(year, month, day, ..)| {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        Some(pages::say::date(language, i32::from(year), month, day))
    });
    said.unwrap_or_else(|| iso.to_owned())
}

fn page_of(asked: &Asked) -> Result<RetentionPage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (t, zone) = (words(language), &commission.definition.time_zone);
    let now_us = asked.app.clock.now_us();
    let plan = asked.app.store.read(|r| plan(r, commission, now_us))?;
    let standing = &plan.standing;
    let when = |at_us| moment(language, at_us, zone);
    let stated = day(language, &commission.definition.controller.retention, zone);
    let mut facts = vec![Row::new(t.msg_retention_stated(), stated.clone())];
    if let Some(hold) = &standing.hold {
        let until = day(language, &hold.until, zone);
        let told = t.msg_retention_postponed_to(until, &hold.person, &hold.reason);
        facts.push(Row::new(t.msg_retention_postponed(), told));
    }
    let told = standing.open_notice().map(|notice| when(notice.at_us));
    facts.push(Row::new(
        t.msg_retention_earliest_told(),
        told.unwrap_or_else(|| t.msg_retention_not_told()),
    ));
    facts.push(Row::new(
        t.msg_retention_earliest(),
        when(standing.earliest_us(now_us)),
    ));
    let last = standing.run.as_ref().map(|run| when(run.at_us));
    facts.push(Row::new(
        t.msg_retention_last(),
        last.unwrap_or_else(|| t.msg_retention_never()),
    ));
    let mut chrome = asked.chrome(t.msg_retention_title(), &evidence::menu(asked));
    if came_from(asked) == Some("yes") {
        chrome.messages.push(success(t.msg_retention_done()));
    }
    Ok(RetentionPage {
        chrome,
        t,
        action: asked.href("/retention"),
        audit: asked.href("/audit"),
        about: t.msg_retention_about(stated),
        facts,
        plan: table(&plan.lines, language),
        rules: choices(&standing.rules, language),
        address: standing.address.clone().unwrap_or_default(),
        held: standing.hold.is_some(),
        until: String::new(),
        reason: String::new(),
    })
}

fn table(lines: &[Line], language: Language) -> Table {
    let t = words(language);
    let column = |text, numbers| Column { text, numbers };
    Table {
        caption: t.msg_retention_caption(),
        columns: vec![
            column(t.msg_retention_rule(), false),
            column(t.msg_retention_things(), true),
            column(t.msg_retention_stays(), false),
            column(t.msg_retention_force(), false),
        ],
        rows: lines.iter().map(|line| cells(line, language)).collect(),
    }
}

fn cells(line: &Line, language: Language) -> Vec<String> {
    let t = words(language);
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut stays = Vec::new();
    if line.cited > 0 {
        stays.push(t.msg_retention_cited(signed(line.cited), count(line.cited)));
    }
    if line.versions > 0 {
        stays.push(t.msg_retention_versions(signed(line.versions), count(line.versions)));
    }
    vec![
        rule_label(line.rule, language),
        count(line.reached.things),
        stays.join("; "),
        match line.in_force {
            true => t.msg_retention_yes(),
            false => t.msg_retention_no(),
        },
    ]
}

fn choices(rules: &BTreeSet<Rule>, language: Language) -> Vec<Choice> {
    let t = words(language);
    let choice = |rule: Rule| {
        let given = if rules.contains(&rule) {
            rule.code()
        } else {
            ""
        };
        let hint = match rule {
            Rule::Contacts => t.msg_rule_contacts_hint(),
            Rule::Originals => t.msg_rule_originals_hint(),
            Rule::Drafts => t.msg_rule_drafts_hint(),
            Rule::Unpublished => t.msg_rule_unpublished_hint(),
        };
        Choice::new(rule.code(), rule_label(rule, language), given).hint(hint)
    };
    Rule::ALL.into_iter().map(choice).collect()
}

/// `GET /{lang}/c/{slug}/retention`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || render(&page_of(&asked)?)).await
}

/// The page with what is wrong about a field.
fn refused(page: &mut RetentionPage, error: Error, language: Language) -> Result<Response, Error> {
    let Error::Refused(refusals) = error else {
        return Err(error);
    };
    for one in &refusals {
        page.chrome.error_summary.push(FieldError {
            field: one.code.to_owned(),
            text: one.sentence(language).to_owned(),
        });
    }
    again(page, StatusCode::UNPROCESSABLE_ENTITY, None)
}

/// `POST /{lang}/c/{slug}/retention`: which rules are in force, and where a notice goes. A box that is ticked is sent as often as
/// there are boxes, all of one name.
pub(super) async fn set(
    asked: Asked,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let ticked = sent.iter().filter(|(name, _)| name == "rules");
        let rules: BTreeSet<Rule> = ticked.filter_map(|(_, rule)| Rule::of_code(rule)).collect();
        let fields: BTreeMap<String, String> = sent.iter().cloned().collect();
        let address = fields.get("address").cloned().unwrap_or_default();
        let (by, now_us) = (asked.name(), asked.app.clock.now_us());
        let (chosen, typed) = (rules.clone(), address.clone());
        let kept = asked
            .app
            .store
            .write(move |tx| set_retention(tx, commission, (&chosen, &typed), (&by, now_us)));
        match kept {
            Ok(()) => Ok(see(&asked.href("/retention?done=yes"))),
            Err(error) => {
                let mut page = page_of(&asked)?;
                page.rules = choices(&rules, asked.language);
                page.address = address;
                refused(&mut page, error, asked.language)
            }
        }
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Held {
    #[serde(default)]
    until: String,
    #[serde(default)]
    reason: String,
}

/// `POST /{lang}/c/{slug}/retention/hold`: postpones the day.
pub(super) async fn hold(asked: Asked, Form(sent): Form<Held>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (by, now_us) = (asked.name(), asked.app.clock.now_us());
        let (until, reason) = (sent.until.clone(), sent.reason.clone());
        let kept = asked
            .app
            .store
            .write(move |tx| hold_retention(tx, &commission, (&until, &reason), (&by, now_us)));
        match kept {
            Ok(()) => Ok(see(&asked.href("/retention?done=yes"))),
            Err(error) => {
                let mut page = page_of(&asked)?;
                page.until = sent.until;
                page.reason = sent.reason;
                refused(&mut page, error, asked.language)
            }
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/retention/release`: ends the postponement.
pub(super) async fn release(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let (by, now_us) = (asked.name(), asked.app.clock.now_us());
        let ended = move |tx: &mut store::Tx<'_>| release_retention(tx, commission, (&by, now_us));
        asked.app.store.write(ended)?;
        Ok(see(&asked.href("/retention?done=yes")))
    })
    .await
}
