//! Weekly hours and carers: delivered of commissioned, the change since the start for each person, and everybody who has none.

use super::{Exit, People, monday, weeks_between};
use crate::day::days_between;
use crate::difference::{Asked, Row, Time, differences};
use crate::limits::HOURS_WINDOW_WEEKS;
use crate::services::answer::{Answer, Figure, Said, Section};
use crate::services::checks::Checks;
use crate::services::sheets::Given;
use crate::services::sheets::Label;
use crate::services::{change_told, lines};
use crate::words::Words;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A week of a person.
pub(super) struct Week {
    pub(super) person: String,
    pub(super) monday: Date,
    commissioned: Option<f64>,
    delivered: Option<f64>,
    carers: Option<f64>,
}

/// Reads the hours, and looks at what cannot be so.
pub(super) fn read(given: &[Given], checks: &mut Checks) -> Vec<Week> {
    let mut weeks = Vec::new();
    let mut seen = BTreeSet::new();
    for line in lines(given, "hours") {
        let (person, day) = (checks.word(line, "person"), checks.must_day(line, "week"));
        let [commissioned, delivered, carers] =
            ["commissioned", "delivered", "carers"].map(|key| checks.number(line, key));
        if delivered.is_some_and(|hours| hours > 0.0)
            && commissioned.is_none_or(|hours| hours == 0.0)
        {
            checks.tell(
                line,
                "delivered-not-commissioned",
                Words::msg_check_delivered,
            );
        }
        let (Some(person), Some(day)) = (person, day) else {
            continue;
        };
        let monday = monday(day);
        if !seen.insert((person.clone(), monday)) {
            checks.tell(line, "week-twice", Words::msg_check_week_twice);
            continue;
        }
        weeks.push(Week {
            person,
            monday,
            commissioned,
            delivered,
            carers,
        });
    }
    weeks
}

/// The distinct carers of each person and week, from single visits.
pub(super) fn carers(given: &[Given], checks: &mut Checks) -> BTreeMap<(String, Date), usize> {
    let mut carers: BTreeMap<(String, Date), BTreeSet<String>> = BTreeMap::new();
    for line in lines(given, "visits") {
        let (person, day) = (checks.word(line, "person"), checks.must_day(line, "date"));
        let carer = checks.word(line, "carer");
        if let (Some(person), Some(day), Some(carer)) = (person, day, carer) {
            carers
                .entry((person, monday(day)))
                .or_default()
                .insert(carer);
        }
    }
    carers
        .into_iter()
        .map(|(week, own)| (week, own.len()))
        .collect()
}

/// Puts hours commissioned and delivered into the answer.
pub(super) fn told(weeks: &[Week], answer: &mut Answer) {
    let both = weeks
        .iter()
        .filter_map(|week| week.commissioned.zip(week.delivered));
    let (mut commissioned, mut delivered, mut number) = (0.0, 0.0, 0_u64);
    for (planned, given) in both {
        commissioned += planned;
        delivered += given;
        number += 1;
    }
    let mut section = Section::new("hours", Words::msg_homecare_hours);
    section.put(
        "person_weeks",
        Words::msg_homecare_weeks,
        Figure::Count(weeks.len() as u64),
    );
    section.put(
        "person_weeks_with_both",
        Words::msg_homecare_weeks_both,
        Figure::Count(number),
    );
    section.put(
        "commissioned",
        Words::msg_homecare_commissioned,
        Figure::Sum(Some(commissioned)),
    );
    section.put(
        "delivered",
        Words::msg_homecare_delivered,
        Figure::Sum(Some(delivered)),
    );
    let ratio = (commissioned > 0.0).then(|| delivered / commissioned);
    section.put(
        "delivered_over_commissioned",
        Words::msg_homecare_ratio,
        Figure::Sum(ratio),
    );
    answer.sections.push(section);
}

/// Puts the carers seen into the answer: each person's own average, so that nobody counts for more by staying longer.
pub(super) fn told_carers(
    weeks: &[Week],
    visits: &BTreeMap<(String, Date), usize>,
    answer: &mut Answer,
) {
    let mut by_person: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    if visits.is_empty() {
        for week in weeks {
            if let Some(carers) = week.carers.filter(|carers| *carers > 0.0) {
                by_person.entry(&week.person).or_default().push(carers);
            }
        }
    } else {
        for ((person, _), carers) in visits {
            by_person.entry(person).or_default().push(*carers as f64);
        }
    }
    if by_person.is_empty() {
        return;
    }
    let mut section = Section::new("carers", Words::msg_homecare_carers);
    let weeks: Vec<f64> = by_person.values().flatten().copied().collect();
    let means: Vec<f64> = by_person
        .values()
        .filter_map(|own| stats::intervals::mean(own))
        .collect();
    section.put(
        "per_person_week",
        Words::msg_homecare_carers_week,
        Figure::Spread(weeks),
    );
    section.put(
        "per_person",
        Words::msg_homecare_carers_person,
        Figure::Spread(means),
    );
    answer.sections.push(section);
}

/// Where somebody who began stands so many weeks later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Paired,
    Left(Exit),
    NotYet,
    NoRecord,
}

/// Puts the change in weekly hours into the answer.
pub(super) fn change(weeks: &[Week], people: &People, end: Date, after: i64, answer: &mut Answer) {
    let mut of: BTreeMap<&str, Vec<&Week>> = BTreeMap::new();
    for week in weeks {
        of.entry(&week.person).or_default().push(week);
    }
    let none = Vec::new();
    let mut section = Section::new("change", Words::msg_homecare_change);
    let mut stands = Vec::new();
    let mut pairs: [Vec<(String, f64, f64)>; 2] = [Vec::new(), Vec::new()];
    for (person, spell) in people {
        let own = of.get(person.as_str()).unwrap_or(&none);
        let first = monday(spell.start);
        let window = |from: i64, hours: fn(&Week) -> Option<f64>| {
            let inside = |week: &&&Week| {
                let at = weeks_between(first, week.monday);
                (from..from + HOURS_WINDOW_WEEKS).contains(&at)
            };
            let values: Vec<f64> = own
                .iter()
                .filter(inside)
                .filter_map(|week| hours(week))
                .collect();
            stats::intervals::mean(&values)
        };
        let kinds: [fn(&Week) -> Option<f64>; 2] =
            [|week| week.commissioned, |week| week.delivered];
        let both = kinds.map(|hours| window(0, hours).zip(window(after, hours)));
        let left = |at: Date| weeks_between(first, monday(at)) < after + HOURS_WINDOW_WEEKS;
        // A window is whole only when its last week has passed; somebody who left within it left before it.
        let stand = match (spell.end, spell.exit) {
            (Some(at), exit) if at <= end && left(at) => {
                Stands::Left(exit.unwrap_or(Exit::NotSaid))
            }
            _ if days_between(first, end) < 7 * (after + HOURS_WINDOW_WEEKS) - 1 => Stands::NotYet,
            _ if both.first().is_some_and(Option::is_some) => Stands::Paired,
            _ => Stands::NoRecord,
        };
        stands.push(stand);
        if stand == Stands::Paired {
            for (pairs, both) in pairs.iter_mut().zip(both) {
                pairs.extend(both.map(|(before, later)| (person.clone(), before, later)));
            }
        }
    }
    let of = |wanted: Stands| stands.iter().filter(|one| **one == wanted).count() as u64;
    let all = stands.len() as u64;
    section.put("began", Words::msg_homecare_began, Figure::Count(all));
    let counts: [(&str, Label, Stands); 7] = [
        ("compared", Words::msg_homecare_compared, Stands::Paired),
        ("died", Words::msg_homecare_died, Stands::Left(Exit::Died)),
        (
            "moved",
            Words::msg_homecare_moved,
            Stands::Left(Exit::Moved),
        ),
        (
            "ended",
            Words::msg_homecare_ended,
            Stands::Left(Exit::Ended),
        ),
        (
            "left_not_said",
            Words::msg_homecare_left_not_said,
            Stands::Left(Exit::NotSaid),
        ),
        ("not_yet", Words::msg_homecare_not_yet, Stands::NotYet),
        ("no_record", Words::msg_homecare_no_record, Stands::NoRecord),
    ];
    for (key, label, stand) in counts {
        section.put(key, label, Figure::Part(of(stand), all));
    }
    let shown = pages::say::count;
    let gone = stands
        .iter()
        .filter(|one| matches!(one, Stands::Left(_)))
        .count() as u64;
    let (died, weeks_said) = (of(Stands::Left(Exit::Died)), after.to_string());
    answer.sentences.push(Said::new(|t| {
        t.msg_homecare_says_change(
            shown(all),
            shown(of(Stands::Paired)),
            &weeks_said,
            shown(gone),
            shown(died),
            shown(of(Stands::NotYet)),
            shown(of(Stands::NoRecord)),
        )
    }));
    let names: [(&str, Label); 2] = [
        ("commissioned", Words::msg_homecare_change_commissioned),
        ("delivered", Words::msg_homecare_change_delivered),
    ];
    for ((key, label), pairs) in names.into_iter().zip(pairs) {
        compared(key, label, &pairs, &mut section, answer);
    }
    answer.sections.push(section);
}

/// The paired change in one kind of hours, as `practice difference` makes it.
fn compared(
    key: &str,
    label: Label,
    pairs: &[(String, f64, f64)],
    section: &mut Section,
    answer: &mut Answer,
) {
    let rows: Vec<Row> = pairs
        .iter()
        .flat_map(|(unit, before, later)| {
            [(false, *before), (true, *later)].map(|(after, value)| Row {
                unit: unit.clone(),
                treated: true,
                time: Time { after, at: None },
                value: Some(value),
                exposure: None,
                outcome: String::new(),
            })
        })
        .collect();
    let how = Asked {
        seed: 1,
        resamples: stats::bootstrap::RESAMPLES,
        rates: false,
    };
    for (_, found) in differences(&rows, &how) {
        change_told(key, &Said::new(label), found, section, answer);
    }
}
