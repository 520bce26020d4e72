//! Use of care: visits to health professionals before and after somebody began, in windows of the same length.
//!
//! Each person is compared with themself: so many days before the start and as many from it on. Nobody's window is stretched: a person
//! whose days before are not covered by the records, who left within the window after, or whose window has not passed is counted as such
//! and not compared. Somebody with no visit counts as none, not as missing. People often begin at their worst, so fewer visits after
//! the start are not yet an effect; the answer says so.

use super::answer::{Answer, Figure, Said, Section};
use super::checks::Checks;
use super::homecare::MONTH_DAYS;
use super::sheets::Label;
use super::sheets::{Given, Sheet, may, must};
use super::{Settings, change_told, lines};
use crate::day::days_between;
use crate::difference::{Asked, Row, Time, differences};
use crate::limits::VISIT_KINDS_MAX;
use crate::words::Words;
use commission::Error;
use jiff::civil::Date;
use serde_json::json;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

const PERSON: &[&str] = &["person id", "patient", "client", "unigolyn", "claf"];

pub(super) static SHEETS: [Sheet; 2] = [
    Sheet {
        key: "people",
        must: true,
        label: Words::msg_sheet_people,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "start",
                Words::msg_col_start,
                &["began", "start date", "dechrau"],
            ),
            may(
                "end",
                Words::msg_col_end,
                &["ended", "end date", "exit date", "diwedd"],
            ),
        ],
    },
    Sheet {
        key: "visits",
        must: true,
        label: Words::msg_sheet_visits,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "date",
                Words::msg_col_date,
                &["day", "visit date", "contact date", "dyddiad"],
            ),
            may(
                "kind",
                Words::msg_col_visit_kind,
                &["type", "service", "math"],
            ),
        ],
    },
];

const METHOD: &str = "use of care (version 1): visits of each person in so many months before the start (up to the day before it) and as many from it on, both windows of the same number of days (months of 30.4375), per person-month; paired within persons: mean change, Student's t, exact sign permutation; rates of all compared per 100 person-months with exact limits (Garwood 1936). Persons without both whole windows are counted by why and not compared";

/// Why somebody is compared or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Compared,
    NotCovered,
    Left,
    NotYet,
}

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut people: BTreeMap<String, (Date, Option<Date>)> = BTreeMap::new();
    for line in lines(given, "people") {
        let (person, start) = (checks.word(line, "person"), checks.must_day(line, "start"));
        let end = checks.day(line, "end");
        let (Some(person), Some(start)) = (person, start) else {
            continue;
        };
        if end.is_some_and(|end| end < start) {
            checks.tell(line, "end-before-start", Words::msg_check_end_before);
            continue;
        }
        match people.entry(person) {
            Entry::Occupied(_) => {
                checks.tell(line, "person-twice", Words::msg_check_person_twice);
            }
            Entry::Vacant(place) => {
                place.insert((start, end));
            }
        }
    }
    let mut visits: BTreeMap<String, Vec<(Date, String)>> = BTreeMap::new();
    let mut kinds = BTreeSet::new();
    let (mut first, mut last): (Option<Date>, Option<Date>) = (None, None);
    for line in lines(given, "visits") {
        let (person, day) = (checks.word(line, "person"), checks.must_day(line, "date"));
        let (Some(person), Some(day)) = (person, day) else {
            continue;
        };
        first = Some(first.map_or(day, |first| first.min(day)));
        last = last.max(Some(day));
        if !people.contains_key(&person) {
            checks.tell(line, "person-not-listed", Words::msg_check_not_listed);
            continue;
        }
        let kind = line.same("kind");
        if kinds.len() < VISIT_KINDS_MAX {
            kinds.insert(kind.clone());
        }
        visits.entry(person).or_default().push((day, kind));
    }
    let ends = people.values().filter_map(|(_, end)| *end).max();
    let (from, end) = (settings.from.or(first), settings.end.or(last.max(ends)));
    let days = (f64::from(settings.months) * MONTH_DAYS).round() as i64;
    let mut answer = Answer {
        method: METHOD,
        settings: vec![
            ("from", json!(from.map(|day| day.to_string()))),
            ("end", json!(end.map(|day| day.to_string()))),
            ("months", json!(settings.months)),
            ("window_days", json!(days)),
        ],
        checks: Checks::default(),
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: Vec::new(),
    };
    if settings.from.is_none() {
        answer
            .warnings
            .push(Said::new(Words::msg_visits_from_first));
    }
    if let (Some(from), Some(end)) = (from, end) {
        let compared = compared(&people, from, end, days, &mut answer);
        changes(&compared, &visits, &kinds, days, &mut answer);
    }
    answer.checks = checks.done()?;
    Ok(answer)
}

/// Who can be compared, with everybody else by why not.
fn compared<'a>(
    people: &'a BTreeMap<String, (Date, Option<Date>)>,
    from: Date,
    end: Date,
    days: i64,
    answer: &mut Answer,
) -> Vec<(&'a str, Date)> {
    let stands = |(start, left): &(Date, Option<Date>)| {
        let until = left.map_or(end, |left| left.min(end));
        if days_between(from, *start) < days {
            Stands::NotCovered
        } else if days_between(*start, until) >= days - 1 {
            Stands::Compared
        } else if until < end {
            Stands::Left
        } else {
            Stands::NotYet
        }
    };
    let all: Vec<Stands> = people.values().map(stands).collect();
    let of = |wanted: Stands| all.iter().filter(|one| **one == wanted).count() as u64;
    let whole = all.len() as u64;
    let mut section = Section::new("people", Words::msg_visits_people);
    section.put("all", Words::msg_visits_all, Figure::Count(whole));
    let told: [(&str, Label, Stands); 4] = [
        ("compared", Words::msg_visits_compared, Stands::Compared),
        (
            "before_not_covered",
            Words::msg_visits_not_covered,
            Stands::NotCovered,
        ),
        ("left", Words::msg_visits_left, Stands::Left),
        ("not_yet", Words::msg_visits_not_yet, Stands::NotYet),
    ];
    for (key, label, stand) in told {
        section.put(key, label, Figure::Part(of(stand), whole));
    }
    answer.sections.push(section);
    let shown = pages::say::count;
    answer.sentences.push(Said::new(|t| {
        t.msg_visits_says(
            shown(whole),
            shown(of(Stands::Compared)),
            days.to_string(),
            shown(of(Stands::NotCovered)),
            shown(of(Stands::Left)),
            shown(of(Stands::NotYet)),
        )
    }));
    let both = people.iter().zip(all);
    both.filter(|(_, stand)| *stand == Stands::Compared)
        .map(|((person, (start, _)), _)| (person.as_str(), *start))
        .collect()
}

/// The change in all visits, and in each kind where there are several.
fn changes(
    compared: &[(&str, Date)],
    visits: &BTreeMap<String, Vec<(Date, String)>>,
    kinds: &BTreeSet<String>,
    days: i64,
    answer: &mut Answer,
) {
    let several = kinds.len() > 1;
    let all = (None, Said::new(Words::msg_visits_any));
    let each = kinds.iter().filter(|_| several).map(|kind| {
        let label = if kind.is_empty() {
            Said::new(Words::msg_visits_no_kind)
        } else {
            Said::same(kind)
        };
        (Some(kind.as_str()), label)
    });
    let months = days as f64 / MONTH_DAYS;
    let mut change = Section::new("change", Words::msg_visits_change);
    let mut rates = Section::new("rates", Words::msg_visits_rates);
    for (kind, label) in std::iter::once(all).chain(each) {
        let (mut rows, mut counts) = (Vec::new(), [0_u64; 2]);
        for (person, start) in compared {
            let own = visits.get(*person).map_or(&[][..], Vec::as_slice);
            for (after, count) in [false, true].into_iter().zip(&mut counts) {
                let inside = |(day, own): &&(Date, String)| {
                    let since = days_between(*start, *day);
                    let within = if after {
                        (0..days).contains(&since)
                    } else {
                        (-days..0).contains(&since)
                    };
                    within && kind.is_none_or(|kind| kind == own)
                };
                let number = own.iter().filter(inside).count() as u64;
                *count += number;
                rows.push(Row {
                    unit: (*person).to_owned(),
                    treated: true,
                    time: Time { after, at: None },
                    value: Some(number as f64 / months),
                    exposure: None,
                    outcome: String::new(),
                });
            }
        }
        let at_risk = months * compared.len() as f64;
        let key = kind.map_or("all".to_owned(), |kind| {
            if kind.is_empty() {
                "not_said".to_owned()
            } else {
                kind.to_owned()
            }
        });
        let [before, later] = counts;
        for (when, count, say) in [
            ("before", before, Words::msg_visits_before as Label),
            ("after", later, Words::msg_visits_after),
        ] {
            let said = Said::new(say);
            let label = Said {
                en: format!("{}: {}", label.en, said.en),
                cy: format!("{}: {}", label.cy, said.cy),
            };
            rates.put_said(
                &format!("{key}_{when}"),
                label,
                Figure::Rate(count, at_risk),
            );
        }
        let how = Asked {
            seed: 1,
            resamples: stats::bootstrap::RESAMPLES,
            rates: false,
        };
        for (_, found) in differences(&rows, &how) {
            change_told(&key, &label, found, &mut change, answer);
        }
    }
    if several {
        let number = pages::say::count(kinds.len() as u64);
        answer
            .warnings
            .push(Said::new(|t| t.msg_visits_several(&number)));
    }
    answer.sections.push(change);
    answer.sections.push(rates);
}
