//! Admissions and falls over the time that people were in the service, and how they left it.

use super::{Exit, People};
use crate::day::days_between;
use crate::say;
use crate::services::answer::{Answer, Figure, Said, Section, rate, rate_limits};
use crate::services::checks::Checks;
use crate::services::lines;
use crate::services::sheets::Given;
use crate::services::sheets::Label;
use crate::words::Words;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days of a month: 365.25 over 12.
pub(in crate::services) const MONTH_DAYS: f64 = 30.4375;

/// What happened to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Admission,
    Fall,
}

const KINDS: [(Kind, &[&str]); 2] = [
    (
        Kind::Admission,
        &[
            "admission",
            "hospital admission",
            "emergency admission",
            "unplanned admission",
            "hospital",
            "derbyniad",
        ],
    ),
    (Kind::Fall, &["fall", "falls", "fell", "cwymp", "codwm"]),
];

/// One event.
pub(super) struct Event {
    person: String,
    /// The day.
    pub(super) date: Date,
    kind: Kind,
    row: usize,
}

/// Reads the events.
pub(super) fn read(given: &[Given], checks: &mut Checks) -> Vec<Event> {
    let mut events = Vec::new();
    for (row, line) in lines(given, "events").enumerate() {
        let (person, date) = (checks.word(line, "person"), checks.must_day(line, "date"));
        let kind = checks.choice(line, "event", &KINDS);
        if let (Some(person), Some(date), Some(kind)) = (person, date, kind) {
            events.push(Event {
                person,
                date,
                kind,
                row,
            });
        }
    }
    events
}

/// Puts exits and rates into the answer; an event outside its person's time is told and not counted.
pub(super) fn told(
    given: &[Given],
    events: &[Event],
    people: &People,
    end: Date,
    answer: &mut Answer,
    checks: &mut Checks,
) {
    let last = |spell: &super::Spell| spell.end.map_or(end, |own| own.min(end));
    // The day of the exit is a day at risk, and so is the first.
    let days: i64 = people
        .values()
        .map(|spell| (days_between(spell.start, last(spell)) + 1).max(0))
        .sum();
    let months = days as f64 / MONTH_DAYS;
    let exits = |wanted: Option<Exit>| {
        let is_it = |spell: &&super::Spell| match spell.end {
            Some(at) if at <= end => spell.exit == wanted,
            _ => wanted.is_none(),
        };
        people.values().filter(is_it).count() as u64
    };
    let all = people.len() as u64;
    let mut section = Section::new("exits", Words::msg_homecare_exits);
    section.put("began", Words::msg_homecare_began, Figure::Count(all));
    let kinds: [(&str, Label, Option<Exit>); 5] = [
        ("still_there", Words::msg_homecare_still, None),
        ("died", Words::msg_homecare_died, Some(Exit::Died)),
        ("moved", Words::msg_homecare_moved, Some(Exit::Moved)),
        ("ended", Words::msg_homecare_ended, Some(Exit::Ended)),
        (
            "left_not_said",
            Words::msg_homecare_left_not_said,
            Some(Exit::NotSaid),
        ),
    ];
    for (key, label, exit) in kinds {
        section.put(key, label, Figure::Part(exits(exit), all));
    }
    section.put(
        "person_months",
        Words::msg_homecare_months,
        Figure::Sum(Some(months)),
    );
    answer.sections.push(section);
    if events.is_empty() {
        return;
    }
    let mut counts = [0_u64; 2];
    let mut whom: [BTreeSet<&str>; 2] = [BTreeSet::new(), BTreeSet::new()];
    for event in events {
        let inside = people
            .get(&event.person)
            .is_some_and(|spell| event.date >= spell.start && event.date <= last(spell));
        if !inside {
            if let Some(line) = lines(given, "events").nth(event.row) {
                checks.tell(line, "event-outside", Words::msg_check_event_outside);
            }
            continue;
        }
        let at = usize::from(event.kind == Kind::Fall);
        counts
            .iter_mut()
            .skip(at)
            .take(1)
            .for_each(|count| *count += 1);
        whom.iter_mut().skip(at).take(1).for_each(|own| {
            own.insert(&event.person);
        });
    }
    let mut section = Section::new("events", Words::msg_homecare_events);
    let names: [(&str, Label, Label); 2] = [
        (
            "admissions",
            Words::msg_homecare_admissions,
            Words::msg_homecare_people_admitted,
        ),
        (
            "falls",
            Words::msg_homecare_falls,
            Words::msg_homecare_people_fell,
        ),
    ];
    for (((key, label, of_people), count), whom) in names.into_iter().zip(counts).zip(&whom) {
        section.put(key, label, Figure::Rate(count, months));
        section.put(
            &format!("people_with_{key}"),
            of_people,
            Figure::Share(whom.len() as u64, all),
        );
        if let (Some(found), Some((lower, upper))) =
            (rate(count, months), rate_limits(count, months))
        {
            let what = Said::new(label);
            let said = |t: &Words, what: &str| {
                t.msg_homecare_says_rate(
                    what,
                    pages::say::count(count),
                    say::figure(months),
                    say::figure(found),
                    say::figure(lower),
                    say::figure(upper),
                )
            };
            answer.sentences.push(Said {
                en: Said::new(|t| said(t, &what.en)).en,
                cy: Said::new(|t| said(t, &what.cy)).cy,
            });
        }
    }
    answer
        .warnings
        .push(Said::new(Words::msg_homecare_repeated));
    answer.sections.push(section);
}
