//! Home care by outcomes (Living Well at Home): support plans with their outcomes, weekly hours, carers seen, admissions and falls.
//!
//! Everybody who began is accounted for: weekly hours after so many weeks are compared with those at the start only for people who
//! have both, and beside them stand those who died, moved, ended otherwise, have not come that far or have no record. A rate counts the
//! person-months of those known to be in the service, up to their exit or the end of the records. Outcomes of one plan are not
//! independent, so their intervals are too narrow, and the answer says so. Whether people would have needed fewer hours anyway is not in
//! these records.

mod events;
mod hours;
mod outcomes;

pub(super) use events::MONTH_DAYS;

use super::answer::{Answer, Said};
use super::checks::Checks;
use super::sheets::{Given, Sheet, may, must};
use super::{Settings, lines};
use crate::day::days_between;
use crate::words::Words;
use commission::Error;
use jiff::civil::Date;
use serde_json::json;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

const PERSON: &[&str] = &["person id", "client", "service user", "unigolyn", "cleient"];

pub(super) static SHEETS: [Sheet; 5] = [
    Sheet {
        key: "outcomes",
        must: false,
        label: Words::msg_sheet_outcomes,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "outcome",
                Words::msg_col_outcome,
                &["goal", "canlyniad", "nod"],
            ),
            must(
                "result",
                Words::msg_col_result,
                &["achieved", "achievement", "cyflawnwyd"],
            ),
            may("plan", Words::msg_col_plan, &["plan id", "cynllun"]),
            may(
                "start",
                Words::msg_col_plan_start,
                &["plan start", "began", "dechrau"],
            ),
            may(
                "end",
                Words::msg_col_plan_end,
                &["plan end", "ended", "diwedd"],
            ),
            may(
                "baseline",
                Words::msg_col_baseline,
                &["at start", "llinell sylfaen"],
            ),
            may("target", Words::msg_col_target, &["targed"]),
            may(
                "reached",
                Words::msg_col_reached,
                &["at review", "level reached", "lefel"],
            ),
            may(
                "review",
                Words::msg_col_review,
                &["reviewed", "review date", "adolygiad"],
            ),
        ],
    },
    Sheet {
        key: "hours",
        must: false,
        label: Words::msg_sheet_hours,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "week",
                Words::msg_col_week,
                &["week beginning", "week commencing", "wythnos"],
            ),
            must(
                "commissioned",
                Words::msg_col_commissioned,
                &["commissioned hours", "planned", "comisiynwyd"],
            ),
            may(
                "delivered",
                Words::msg_col_delivered,
                &["delivered hours", "actual", "darparwyd"],
            ),
            may(
                "carers",
                Words::msg_col_carers,
                &["distinct carers", "different carers", "gofalwyr"],
            ),
        ],
    },
    Sheet {
        key: "visits",
        must: false,
        label: Words::msg_sheet_carer_visits,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "date",
                Words::msg_col_date,
                &["day", "visit date", "dyddiad"],
            ),
            must(
                "carer",
                Words::msg_col_carer,
                &["carer id", "care worker", "gofalwr"],
            ),
        ],
    },
    Sheet {
        key: "people",
        must: false,
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
            may(
                "exit",
                Words::msg_col_exit,
                &["exit reason", "reason", "rheswm"],
            ),
        ],
    },
    Sheet {
        key: "events",
        must: false,
        label: Words::msg_sheet_events,
        columns: &[
            must("person", Words::msg_col_person, PERSON),
            must(
                "date",
                Words::msg_col_date,
                &["day", "event date", "dyddiad"],
            ),
            must(
                "event",
                Words::msg_col_event,
                &["kind", "type", "digwyddiad"],
            ),
        ],
    },
];

const METHOD: &str = "home care (version 1): outcomes by their last result, shares of those reviewed with Wilson's 95 % interval; weekly hours averaged over four weeks from the start and over four weeks from so many weeks after it, compared for people with both (paired: mean change, Student's t, exact sign permutation), with everybody else counted by why not; carers as distinct carers of a person in a week from Monday; admissions and falls per 100 person-months between start and exit or the end of the records, with exact limits (Garwood 1936). Days over 30.4375 are months";

/// Why somebody left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    Died,
    Moved,
    Ended,
    NotSaid,
}

const EXITS: [(Exit, &[&str]); 3] = [
    (
        Exit::Died,
        &["died", "death", "deceased", "bu farw", "marwolaeth"],
    ),
    (
        Exit::Moved,
        &[
            "moved",
            "moved away",
            "moved area",
            "care home",
            "residential care",
            "hospital",
            "symudodd",
            "cartref gofal",
        ],
    ),
    (
        Exit::Ended,
        &[
            "ended",
            "no longer needed",
            "independent",
            "completed",
            "other",
            "declined",
            "daeth i ben",
            "arall",
        ],
    ),
];

/// How long somebody was in the service.
#[derive(Debug, Clone, Copy)]
struct Spell {
    start: Date,
    end: Option<Date>,
    exit: Option<Exit>,
}

type People = BTreeMap<String, Spell>;

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut people = people(given, &mut checks);
    let outcomes = outcomes::read(given, &mut checks);
    let weeks = hours::read(given, &mut checks);
    let events = events::read(given, &mut checks);
    let carers = hours::carers(given, &mut checks);
    let days = weeks.iter().map(|week| week.monday);
    let days = days.chain(events.iter().map(|event| event.date));
    let days = days.chain(
        people
            .values()
            .flat_map(|spell| [Some(spell.start), spell.end])
            .flatten(),
    );
    let days = days.chain(outcomes.iter().filter_map(|one| one.review));
    let end = settings.end.or(days.max());
    let listed = !people.is_empty();
    if !listed {
        // Without the list of people, somebody began with their first week of hours.
        for week in &weeks {
            let spell = people.entry(week.person.clone()).or_insert(Spell {
                start: week.monday,
                end: None,
                exit: None,
            });
            spell.start = spell.start.min(week.monday);
        }
    }
    let mut answer = Answer {
        method: METHOD,
        settings: vec![
            ("end", json!(end.map(|end| end.to_string()))),
            ("weeks", json!(settings.weeks)),
        ],
        checks: Checks::default(),
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: Vec::new(),
    };
    if !outcomes.is_empty() {
        outcomes::told(&outcomes, &mut answer);
    }
    if !weeks.is_empty() {
        hours::told(&weeks, &mut answer);
        if let Some(end) = end {
            hours::change(&weeks, &people, end, i64::from(settings.weeks), &mut answer);
        }
        if !listed {
            answer
                .warnings
                .push(Said::new(Words::msg_homecare_no_people));
        }
    }
    hours::told_carers(&weeks, &carers, &mut answer);
    if listed && let Some(end) = end {
        events::told(given, &events, &people, end, &mut answer, &mut checks);
    } else if !events.is_empty() {
        answer.warnings.push(Said::new(Words::msg_homecare_no_rate));
    }
    answer.checks = checks.done()?;
    Ok(answer)
}

fn people(given: &[Given], checks: &mut Checks) -> People {
    let mut people = People::new();
    for line in lines(given, "people") {
        let (person, start) = (checks.word(line, "person"), checks.must_day(line, "start"));
        let (end, exit) = (checks.day(line, "end"), checks.choice(line, "exit", &EXITS));
        let (Some(person), Some(start)) = (person, start) else {
            continue;
        };
        if end.is_some_and(|end| end < start) {
            checks.tell(line, "end-before-start", Words::msg_check_end_before);
            continue;
        }
        if exit.is_some() && end.is_none() {
            checks.tell(line, "exit-without-day", Words::msg_check_exit_no_day);
        }
        let exit = exit.or(end.map(|_| Exit::NotSaid));
        let spell = Spell { start, end, exit };
        match people.entry(person) {
            Entry::Occupied(_) => {
                checks.tell(line, "person-twice", Words::msg_check_person_twice);
            }
            Entry::Vacant(place) => {
                place.insert(spell);
            }
        }
    }
    people
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(jiff::Span::new().days(since))
        .unwrap_or(day)
}

/// Whole weeks from the first Monday to the second.
fn weeks_between(first: Date, second: Date) -> i64 {
    days_between(first, second).div_euclid(7)
}
