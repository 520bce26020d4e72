//! Support plans and their outcomes: achieved fully, partly, not, or not reviewed; and what in a plan cannot be so.

use crate::limits::OVERLAPS_LOOKED_AT_MAX;
use crate::services::answer::{Answer, Figure, Said, Section, percent};
use crate::services::checks::{Checks, number};
use crate::services::lines;
use crate::services::sheets::{Given, Line};
use crate::words::Words;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How an outcome stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Result {
    Fully,
    Partly,
    Not,
    NotReviewed,
}

const RESULTS: [(Result, &[&str]); 4] = [
    (
        Result::Fully,
        &[
            "fully",
            "full",
            "achieved",
            "achieved fully",
            "fully achieved",
            "yes",
            "met",
            "llawn",
            "yn llawn",
            "cyflawnwyd",
        ],
    ),
    (
        Result::Partly,
        &[
            "partly",
            "partially",
            "partial",
            "achieved partly",
            "partly achieved",
            "partially achieved",
            "rhannol",
            "yn rhannol",
        ],
    ),
    (
        Result::Not,
        &[
            "not",
            "no",
            "not achieved",
            "not met",
            "ddim",
            "heb ei gyflawni",
        ],
    ),
    (
        Result::NotReviewed,
        &["not reviewed", "not yet", "pending", "heb ei adolygu"],
    ),
];

/// One outcome of a plan.
pub(super) struct Outcome {
    person: String,
    result: Result,
    /// When it was reviewed.
    pub(super) review: Option<Date>,
}

/// Reads the outcomes, and looks at what cannot be so.
pub(super) fn read(given: &[Given], checks: &mut Checks) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    let mut plans: BTreeMap<String, Vec<Plan<'_>>> = BTreeMap::new();
    for line in lines(given, "outcomes") {
        let person = checks.word(line, "person");
        if line.cell("outcome").is_empty() {
            checks.missing(line, "outcome");
        }
        let said = checks.choice(line, "result", &RESULTS);
        let [start, end, review] = ["start", "end", "review"].map(|key| checks.day(line, key));
        look_at(line, said, start, review, checks);
        let Some(person) = person else { continue };
        if let Some(start) = start {
            let plan = Plan {
                name: line.same("plan"),
                start,
                end,
                line,
            };
            plans.entry(person.clone()).or_default().push(plan);
        }
        outcomes.push(Outcome {
            person,
            result: said.unwrap_or(Result::NotReviewed),
            review,
        });
    }
    for own in plans.values() {
        overlaps(own, checks);
    }
    outcomes
}

fn look_at(
    line: Line<'_>,
    said: Option<Result>,
    start: Option<Date>,
    review: Option<Date>,
    checks: &mut Checks,
) {
    if start
        .zip(review)
        .is_some_and(|(start, review)| review < start)
    {
        checks.tell(line, "review-before-start", Words::msg_check_review_before);
    }
    let is_result = matches!(said, Some(Result::Fully | Result::Partly | Result::Not));
    if is_result && review.is_none() && line.given.has("review") {
        checks.tell(
            line,
            "result-without-review",
            Words::msg_check_result_no_review,
        );
    }
    let level = |key: &str| number(line.cell(key));
    if let (Some(Result::Fully), Some(baseline), Some(target), Some(reached)) =
        (said, level("baseline"), level("target"), level("reached"))
    {
        let short_of = if target >= baseline {
            reached < target
        } else {
            reached > target
        };
        if short_of {
            checks.tell(line, "fully-but-short", Words::msg_check_fully_short);
        }
    }
}

/// The time of a plan, with the row that says it.
struct Plan<'a> {
    name: String,
    start: Date,
    end: Option<Date>,
    line: Line<'a>,
}

/// Tells, once a plan, of plans of one person that run at the same time.
fn overlaps(plans: &[Plan<'_>], checks: &mut Checks) {
    let same = |a: &Plan<'_>, b: &Plan<'_>| match (a.name.as_str(), b.name.as_str()) {
        ("", "") => (a.start, a.end) == (b.start, b.end),
        (a, b) => a == b,
    };
    let mut own: Vec<&Plan<'_>> = Vec::new();
    for plan in plans.iter().take(OVERLAPS_LOOKED_AT_MAX) {
        if !own.iter().any(|other| same(other, plan)) {
            own.push(plan);
        }
    }
    own.sort_by_key(|plan| plan.start);
    for (at, later) in own.iter().enumerate() {
        let runs = |earlier: &&&Plan<'_>| earlier.end.is_none_or(|end| end >= later.start);
        if let Some(earlier) = own.iter().take(at).find(runs) {
            let row = earlier.line.number().to_string();
            checks.tell(later.line, "overlapping-plans", |t| {
                t.msg_check_overlap(&row)
            });
        }
    }
}

/// Puts the outcomes into the answer.
pub(super) fn told(outcomes: &[Outcome], answer: &mut Answer) {
    let of = |wanted: Result| outcomes.iter().filter(|one| one.result == wanted).count() as u64;
    let all = outcomes.len() as u64;
    let people: BTreeSet<&str> = outcomes.iter().map(|one| one.person.as_str()).collect();
    let [fully, partly, not, waiting] = [
        Result::Fully,
        Result::Partly,
        Result::Not,
        Result::NotReviewed,
    ]
    .map(of);
    let reviewed = all - waiting;
    let mut section = Section::new("outcomes", Words::msg_homecare_outcomes);
    section.put(
        "people",
        Words::msg_homecare_people,
        Figure::Count(people.len() as u64),
    );
    section.put("all", Words::msg_homecare_all_outcomes, Figure::Count(all));
    section.put(
        "fully",
        Words::msg_homecare_fully,
        Figure::Share(fully, reviewed),
    );
    section.put(
        "partly",
        Words::msg_homecare_partly,
        Figure::Share(partly, reviewed),
    );
    section.put("not", Words::msg_homecare_not, Figure::Share(not, reviewed));
    section.put(
        "not_reviewed",
        Words::msg_homecare_not_reviewed,
        Figure::Part(waiting, all),
    );
    answer.sections.push(section);
    let shown = pages::say::count;
    answer
        .sentences
        .push(match stats::intervals::wilson(fully, reviewed, 0.95) {
            None => Said::new(|t| t.msg_homecare_says_none(shown(all))),
            Some((lower, upper)) => Said::new(|t| {
                t.msg_homecare_says_outcomes(
                    shown(reviewed),
                    shown(fully),
                    percent(fully as f64 / reviewed as f64),
                    percent(lower),
                    percent(upper),
                    shown(partly),
                    shown(not),
                    shown(waiting),
                )
            }),
        });
    if people.len() < outcomes.len() {
        answer
            .warnings
            .push(Said::new(Words::msg_homecare_clustered));
    }
}
