//! Between bodies: how often a referral is handed on, how long it waits with each body and on the way between two.
//!
//! The steps of a referral stand in the order in which they were received. A hand-off is a step to another body than the one before; a
//! return is a step to a body that had handed it on. Waits that have not ended count up to the end of the records and are not dropped.

use super::answer::{Answer, Figure, Said, Section};
use super::checks::Checks;
use super::sheets::{Given, Line, Sheet, may, must};
use super::waits::median_wait;
use super::{Settings, lines};
use crate::day::days_between;
use crate::limits::BODY_PAIRS_MAX;
use crate::say;
use crate::words::Words;
use commission::Error;
use jiff::civil::Date;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static SHEETS: [Sheet; 1] = [Sheet {
    key: "steps",
    must: true,
    label: Words::msg_sheet_steps,
    columns: &[
        must(
            "referral",
            Words::msg_col_referral,
            &["id", "referral id", "case", "reference", "cyfeirnod"],
        ),
        must(
            "body",
            Words::msg_col_body,
            &["organisation", "agency", "team", "corff"],
        ),
        must(
            "received",
            Words::msg_col_received,
            &["date received", "date", "derbyniwyd"],
        ),
        may(
            "begun",
            Words::msg_col_begun,
            &["started", "begun work", "first contact", "dechreuwyd"],
        ),
        may(
            "sent",
            Words::msg_col_sent,
            &["handed on", "sent on", "passed on", "anfonwyd"],
        ),
    ],
}];

const METHOD: &str = "between bodies (version 1): steps of a referral in the order received; a hand-off is a step to another body; waits in days from received to begun with each body and from sent on to received between two; medians count waits that go on at the end of the records (Kaplan and Meier 1958)";

/// A step of a referral.
struct Step {
    body: String,
    named: String,
    received: Date,
    begun: Option<Date>,
    sent: Option<Date>,
}

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut paths: BTreeMap<String, Vec<Step>> = BTreeMap::new();
    for line in lines(given, "steps") {
        let referral = checks.word(line, "referral");
        if let (Some(referral), Some(step)) = (referral, step(line, &mut checks)) {
            paths.entry(referral).or_default().push(step);
        }
    }
    for path in paths.values_mut() {
        path.sort_by_key(|step| step.received); // stable: steps of one day keep their order
    }
    let steps = paths.values().flatten();
    let days = steps
        .flat_map(|step| [Some(step.received), step.begun, step.sent])
        .flatten();
    let end = settings.end.or(days.max());
    let mut answer = Answer {
        method: METHOD,
        settings: vec![("end", json!(end.map(|end| end.to_string())))],
        checks: checks.done()?,
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: vec![Said::new(Words::msg_handoffs_caution)],
    };
    if let Some(end) = end {
        counted(&paths, &mut answer);
        with_bodies(&paths, end, &mut answer);
        between(&paths, &mut answer);
    }
    Ok(answer)
}

fn step(line: Line<'_>, checks: &mut Checks) -> Option<Step> {
    let (body, received) = (checks.word(line, "body"), checks.must_day(line, "received"));
    let (begun, sent) = (checks.day(line, "begun"), checks.day(line, "sent"));
    let received = received?;
    let early = |day: Option<Date>| day.is_some_and(|day| day < received);
    if early(begun) || early(sent) {
        checks.tell(line, "before-received", Words::msg_check_before_received);
        return None;
    }
    Some(Step {
        body: body?,
        named: line.cell("body").to_owned(),
        received,
        begun,
        sent,
    })
}

fn counted(paths: &BTreeMap<String, Vec<Step>>, answer: &mut Answer) {
    let each = |path: &Vec<Step>| {
        let pairs = path.iter().zip(path.iter().skip(1));
        pairs.filter(|(one, next)| one.body != next.body).count() as f64
    };
    let returns = |path: &&Vec<Step>| {
        let mut left = BTreeSet::new();
        let mut pairs = path.iter().zip(path.iter().skip(1));
        pairs.any(|(one, next)| {
            left.insert(one.body.as_str());
            one.body != next.body && left.contains(next.body.as_str())
        })
    };
    let all = paths.len() as u64;
    let each: Vec<f64> = paths.values().map(each).collect();
    let handed = each.iter().filter(|number| **number > 0.0).count() as u64;
    let returned = paths.values().filter(returns).count() as u64;
    let mut section = Section::new("referrals", Words::msg_handoffs_referrals);
    section.put("all", Words::msg_handoffs_all, Figure::Count(all));
    section.put(
        "handed_on",
        Words::msg_handoffs_handed,
        Figure::Share(handed, all),
    );
    section.put(
        "returned",
        Words::msg_handoffs_returned,
        Figure::Share(returned, all),
    );
    let (mean, shown) = (stats::intervals::mean(&each), pages::say::count);
    section.put("handoffs", Words::msg_handoffs_each, Figure::Spread(each));
    answer.sections.push(section);
    if let Some(mean) = mean {
        answer.sentences.push(Said::new(|t| {
            t.msg_handoffs_says(
                shown(all),
                shown(handed),
                say::figure(mean),
                shown(returned),
            )
        }));
    }
}

/// The wait with each body until something began.
fn with_bodies(paths: &BTreeMap<String, Vec<Step>>, end: Date, answer: &mut Answer) {
    let mut bodies: BTreeMap<&str, (&str, Vec<i64>, Vec<i64>)> = BTreeMap::new();
    for step in paths.values().flatten().filter(|step| step.received <= end) {
        let none = || (step.named.as_str(), Vec::new(), Vec::new());
        let (_, done, open) = bodies.entry(&step.body).or_insert_with(none);
        match step.begun.filter(|begun| *begun <= end) {
            Some(begun) => done.push(days_between(step.received, begun)),
            // Handed on without anything begun: it waited there until then.
            None => open.push(days_between(
                step.received,
                step.sent.map_or(end, |sent| sent.min(end)),
            )),
        }
    }
    if bodies.values().all(|(_, done, _)| done.is_empty()) {
        return;
    }
    let mut begun = Section::new("begun", Words::msg_handoffs_begun);
    let mut waits = Section::new("median_days_until_begun", Words::msg_handoffs_waits);
    for (body, (named, done, open)) in bodies {
        let all = (done.len() + open.len()) as u64;
        begun.put_said(
            body,
            Said::same(named),
            Figure::Share(done.len() as u64, all),
        );
        waits.put_said(
            body,
            Said::same(named),
            Figure::Sum(median_wait(&done, &open)),
        );
    }
    answer.sections.push(begun);
    answer.sections.push(waits);
}

/// The days on the way from one body to another.
fn between(paths: &BTreeMap<String, Vec<Step>>, answer: &mut Answer) {
    let mut pairs: BTreeMap<(&str, &str), (String, Vec<f64>)> = BTreeMap::new();
    let mut unclear = 0;
    for path in paths.values() {
        for (one, next) in path.iter().zip(path.iter().skip(1)) {
            let Some(sent) = one.sent.filter(|_| one.body != next.body) else {
                continue;
            };
            let days = days_between(sent, next.received);
            if days < 0 {
                unclear += 1;
                continue;
            }
            let label = || (format!("{} \u{2192} {}", one.named, next.named), Vec::new());
            pairs
                .entry((&one.body, &next.body))
                .or_insert_with(label)
                .1
                .push(days as f64);
        }
    }
    if pairs.is_empty() && unclear == 0 {
        return;
    }
    let mut section = Section::new("days_between", Words::msg_handoffs_between);
    section.put(
        "unclear",
        Words::msg_handoffs_unclear,
        Figure::Count(unclear),
    );
    for ((one, next), (label, days)) in pairs.into_iter().take(BODY_PAIRS_MAX) {
        section.put_said(
            &format!("{one} to {next}"),
            Said::same(&label),
            Figure::Spread(days),
        );
    }
    answer.sections.push(section);
}
