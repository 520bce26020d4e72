//! Adapting: how long it took from seeing a need to changing the service.
//!
//! A need for which nothing has changed yet is not dropped: its days so far are an open end, and the median is Kaplan and Meier's (1958),
//! which counts them. Where more than half of the needs wait longer than anybody knows, there is no median.

use super::answer::{Answer, Figure, Said, Section};
use super::checks::Checks;
use super::sheets::{Given, Sheet, may, must};
use super::waits::median_wait;
use super::{Settings, lines};
use crate::day::days_between;
use crate::say;
use crate::words::Words;
use commission::Error;
use jiff::civil::Date;
use serde_json::json;
use std::collections::BTreeMap;

pub(super) static SHEETS: [Sheet; 1] = [Sheet {
    key: "log",
    must: true,
    label: Words::msg_sheet_log,
    columns: &[
        must(
            "seen",
            Words::msg_col_seen,
            &["need seen", "noticed", "raised", "gwelwyd"],
        ),
        must(
            "changed",
            Words::msg_col_changed,
            &["service changed", "acted", "newidiwyd"],
        ),
        may("need", Words::msg_col_need, &["issue", "angen"]),
        may("service", Words::msg_col_service, &["team", "gwasanaeth"]),
    ],
}];

const METHOD: &str = "adapting (version 1): days from the day on which a need was seen to the day on which the service changed; the median counts needs that still wait (Kaplan and Meier 1958), up to the end of the records";

/// A need: days until something changed, or days so far.
#[derive(Debug, Clone, Copy)]
struct Entry {
    days: i64,
    is_done: bool,
}

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut rows: Vec<(Date, Option<Date>, String)> = Vec::new();
    for line in lines(given, "log") {
        let (seen, changed) = (checks.must_day(line, "seen"), checks.day(line, "changed"));
        let Some(seen) = seen else { continue };
        if changed.is_some_and(|changed| changed < seen) {
            checks.tell(line, "changed-before-seen", Words::msg_check_changed_before);
            continue;
        }
        rows.push((seen, changed, line.cell("service").to_owned()));
    }
    let days = rows
        .iter()
        .flat_map(|(seen, changed, _)| [Some(*seen), *changed])
        .flatten();
    let end = settings.end.or(days.max());
    let mut answer = Answer {
        method: METHOD,
        settings: vec![("end", json!(end.map(|end| end.to_string())))],
        checks: checks.done()?,
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: vec![Said::new(Words::msg_adapting_caution)],
    };
    let Some(end) = end else { return Ok(answer) };
    let entry = |(seen, changed, _): &(Date, Option<Date>, String)| {
        let done = changed.filter(|changed| *changed <= end);
        Entry {
            days: days_between(*seen, done.unwrap_or(end)),
            is_done: done.is_some(),
        }
    };
    let known: Vec<(Entry, &str)> = rows
        .iter()
        .filter(|(seen, ..)| *seen <= end)
        .map(|row| (entry(row), row.2.as_str()))
        .collect();
    let of = |wanted: bool| -> Vec<i64> {
        let own = known.iter().filter(|(one, _)| one.is_done == wanted);
        own.map(|(one, _)| one.days).collect()
    };
    let (done, open) = (of(true), of(false));
    let all = known.len() as u64;
    let spread = |days: &[i64]| Figure::Spread(days.iter().map(|days| *days as f64).collect());
    let median = median_wait(&done, &open);
    let mut section = Section::new("needs", Words::msg_adapting_needs);
    section.put("all", Words::msg_adapting_all, Figure::Count(all));
    section.put(
        "changed",
        Words::msg_adapting_changed,
        Figure::Share(done.len() as u64, all),
    );
    section.put(
        "median_days",
        Words::msg_adapting_median,
        Figure::Sum(median),
    );
    section.put("days_of_changed", Words::msg_adapting_days, spread(&done));
    section.put("days_waiting", Words::msg_adapting_waiting, spread(&open));
    answer.sections.push(section);
    by_service(&known, &mut answer);
    let (shown, number) = (pages::say::count, done.len() as u64);
    answer.sentences.push(match median {
        Some(median) => Said::new(|t| {
            t.msg_adapting_says(
                shown(all),
                shown(number),
                say::figure(median),
                shown(all - number),
            )
        }),
        None => {
            Said::new(|t| t.msg_adapting_says_none(shown(all), shown(number), shown(all - number)))
        }
    });
    Ok(answer)
}

fn by_service(known: &[(Entry, &str)], answer: &mut Answer) {
    let mut services: BTreeMap<&str, [u64; 2]> = BTreeMap::new();
    for (entry, service) in known.iter().filter(|(_, service)| !service.is_empty()) {
        let [changed, all] = services.entry(service).or_default();
        *changed += u64::from(entry.is_done);
        *all += 1;
    }
    if services.len() < 2 {
        return;
    }
    let mut section = Section::new("changed_by_service", Words::msg_adapting_by_service);
    for (service, [changed, all]) in services {
        section.put_said(service, Said::same(service), Figure::Share(changed, all));
    }
    answer.sections.push(section);
}
