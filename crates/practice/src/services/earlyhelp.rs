//! Early help for families: referrals, assessment, plan, actions, reviews, steps up and down, and the ten headline outcomes.
//!
//! A success is claimed only as Supporting Families' guidance for 2022 to 2025 (chapter 5) has it: at least three needs identified, a lead
//! practitioner, a whole-family assessment and plan, and every need resolved and sustained for six months. Everything else has its own
//! name: too few needs, a part that was not done, not resolved at closure, not sustained, not yet, cannot tell. A family that was referred
//! again within the six months cannot be said to have sustained anything, and is not said to have failed. Duplicate referrals are counted
//! as `practice referrals` counts them.

mod families;

use super::answer::{Answer, Figure, Said, Section, percent};
use super::checks::Checks;
use super::sheets::Label;
use super::sheets::{Given, Line, Sheet, may, must};
use super::{Settings, lines, sheet};
use crate::limits::{NEEDS_MIN, REFERRAL_WINDOWS_DAYS, SUSTAINED_MONTHS};
use crate::referrals::{Referral, window};
use crate::words::Words;
use commission::Error;
use families::{Case, Family, Mark, Need, State};
use jiff::civil::Date;
use serde_json::json;
use std::collections::BTreeMap;

const FAMILY: &[&str] = &["family id", "household", "teulu"];

pub(super) static SHEETS: [Sheet; 4] = [
    Sheet {
        key: "cases",
        must: false,
        label: Words::msg_sheet_cases,
        columns: &[
            must("family", Words::msg_col_family, FAMILY),
            must(
                "lead",
                Words::msg_col_lead,
                &[
                    "lead practitioner",
                    "lead professional",
                    "ymarferydd arweiniol",
                ],
            ),
            must(
                "assessment",
                Words::msg_col_assessment,
                &["whole family assessment", "asesiad"],
            ),
            must(
                "plan",
                Words::msg_col_family_plan,
                &["whole family plan", "cynllun"],
            ),
            may(
                "opened",
                Words::msg_col_opened,
                &["open", "start", "agorwyd"],
            ),
            may(
                "closed",
                Words::msg_col_closed,
                &["closure", "closed on", "caewyd"],
            ),
            may(
                "reason",
                Words::msg_col_reason,
                &["closure reason", "rheswm"],
            ),
        ],
    },
    Sheet {
        key: "needs",
        must: false,
        label: Words::msg_sheet_needs,
        columns: &[
            must("family", Words::msg_col_family, FAMILY),
            must(
                "outcome",
                Words::msg_col_headline,
                &["need", "headline outcome", "angen", "canlyniad"],
            ),
            must(
                "resolved",
                Words::msg_col_resolved,
                &["resolved on", "met", "datryswyd"],
            ),
            may(
                "identified",
                Words::msg_col_identified,
                &["identified on", "nodwyd"],
            ),
            may(
                "returned",
                Words::msg_col_returned,
                &["came back", "returned on", "dychwelodd"],
            ),
        ],
    },
    Sheet {
        key: "referrals",
        must: false,
        label: Words::msg_sheet_referrals,
        columns: &[
            must("family", Words::msg_col_family, FAMILY),
            must(
                "received",
                Words::msg_col_received,
                &["date", "referred", "derbyniwyd"],
            ),
            must("need", Words::msg_col_need, &["reason", "angen"]),
            may("id", Words::msg_col_referral, &["reference", "cyfeirnod"]),
            may("closed", Words::msg_col_closed, &["closure", "caewyd"]),
            may("outcome", Words::msg_col_closed_with, &["canlyniad"]),
            may(
                "new_risk",
                Words::msg_col_new_risk,
                &["new risk", "risg newydd"],
            ),
            may(
                "source",
                Words::msg_col_source,
                &["referred by", "ffynhonnell"],
            ),
        ],
    },
    Sheet {
        key: "events",
        must: false,
        label: Words::msg_sheet_family_events,
        columns: &[
            must("family", Words::msg_col_family, FAMILY),
            must(
                "date",
                Words::msg_col_date,
                &["day", "event date", "dyddiad"],
            ),
            must(
                "event",
                Words::msg_col_family_event,
                &["kind", "type", "digwyddiad"],
            ),
        ],
    },
];

const METHOD: &str = "early help (version 1): a success needs at least three needs, a lead practitioner, a whole-family assessment and plan, and every need resolved and sustained for six calendar months (Supporting Families guidance 2022 to 2025, chapter 5, England); a need that returned or a step up to statutory services within them is not sustained, a referral within them cannot tell, months that have not passed are not yet; shares of families with Wilson's 95 % interval; duplicate referrals as in practice referrals, for 7, 28 and 90 days";

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for line in lines(given, "cases") {
        read_case(line, &mut families, &mut checks);
    }
    for line in lines(given, "needs") {
        read_need(line, &mut families, &mut checks);
    }
    let referrals = read_referrals(given, &mut families, &mut checks);
    for line in lines(given, "events") {
        read_event(line, &mut families, &mut checks);
    }
    let days = families.values().flat_map(Family::days);
    let end = settings.end.or(days.max());
    let mut answer = Answer {
        method: METHOD,
        settings: vec![
            ("end", json!(end.map(|end| end.to_string()))),
            ("needs_min", json!(NEEDS_MIN)),
            ("sustained_months", json!(SUSTAINED_MONTHS)),
        ],
        checks: Checks::default(),
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: Vec::new(),
    };
    if let Some(end) = end {
        if sheet(given, "cases").is_some() && sheet(given, "needs").is_some() {
            successes(&families, end, &mut answer);
        } else {
            answer
                .warnings
                .push(Said::new(Words::msg_earlyhelp_no_success));
        }
        needs(&families, end, &mut answer);
        steps(&families, sheet(given, "events").is_some(), &mut answer);
        duplicates(&referrals, end, &mut answer);
    }
    answer.checks = checks.done()?;
    Ok(answer)
}

fn read_case(line: Line<'_>, families: &mut BTreeMap<String, Family>, checks: &mut Checks) {
    let case = Case {
        lead: lead(line),
        assessment: done_or_day(line, "assessment", checks),
        plan: done_or_day(line, "plan", checks),
        opened: checks.day(line, "opened"),
        closed: checks.day(line, "closed"),
    };
    if case
        .opened
        .zip(case.closed)
        .is_some_and(|(opened, closed)| closed < opened)
    {
        checks.tell(
            line,
            "closed-before-opened",
            Words::msg_check_closed_before_opened,
        );
    }
    let Some(name) = checks.word(line, "family") else {
        return;
    };
    let family = families.entry(name).or_default();
    if family.case.is_some() {
        checks.tell(line, "family-twice", Words::msg_check_family_twice);
    } else {
        family.case = Some(case);
    }
}

/// Whether there is a lead practitioner: yes, no, or who.
fn lead(line: Line<'_>) -> Mark {
    let cell = line.cell("lead");
    match (cell.is_empty(), super::yes_or_no(cell)) {
        (true, _) => Mark::NotSaid,
        (_, Some(false)) => Mark::No,
        _ => Mark::Yes(None),
    }
}

/// A yes, a no, or the day on which it was done.
fn done_or_day(line: Line<'_>, key: &'static str, checks: &mut Checks) -> Mark {
    let cell = line.cell(key);
    match super::yes_or_no(cell) {
        _ if cell.is_empty() => Mark::NotSaid,
        Some(true) => Mark::Yes(None),
        Some(false) => Mark::No,
        None => checks
            .day(line, key)
            .map_or(Mark::NotSaid, |day| Mark::Yes(Some(day))),
    }
}

fn read_need(line: Line<'_>, families: &mut BTreeMap<String, Family>, checks: &mut Checks) {
    let need = Need {
        headline: checks.choice(line, "outcome", &families::HEADLINES),
        resolved: done_or_day(line, "resolved", checks),
        returned: checks.day(line, "returned"),
        identified: checks.day(line, "identified"),
    };
    if line.cell("outcome").is_empty() {
        checks.missing(line, "outcome");
    }
    if let Mark::Yes(Some(resolved)) = need.resolved {
        if need
            .identified
            .is_some_and(|identified| resolved < identified)
        {
            checks.tell(
                line,
                "resolved-before-identified",
                Words::msg_check_resolved_before,
            );
        }
        if need.returned.is_some_and(|returned| returned < resolved) {
            checks.tell(
                line,
                "returned-before-resolved",
                Words::msg_check_returned_before,
            );
        }
    }
    if need.resolved == Mark::Yes(None) {
        checks.tell(
            line,
            "resolved-without-day",
            Words::msg_check_resolved_no_day,
        );
    }
    let Some(name) = checks.word(line, "family") else {
        return;
    };
    let family = families.entry(name).or_default();
    let twice = |other: &Need| need.headline.is_some() && other.headline == need.headline;
    if family.needs.iter().any(twice) {
        // Three needs are three different ones: the same once more is no third.
        checks.tell(line, "need-twice", Words::msg_check_need_twice);
    }
    family.needs.push(need);
}

fn read_referrals(
    given: &[Given],
    families: &mut BTreeMap<String, Family>,
    checks: &mut Checks,
) -> Vec<Referral> {
    let mut referrals = Vec::new();
    for (number, line) in (1_u64..).zip(lines(given, "referrals")) {
        let received = checks.must_day(line, "received");
        let (closed, new_risk) = (checks.day(line, "closed"), checks.yes(line, "new_risk"));
        let family = line.same("family");
        if family.is_empty() {
            checks.missing(line, "family");
        }
        let Some(received) = received else { continue };
        if !family.is_empty() {
            families
                .entry(family.clone())
                .or_default()
                .referred
                .push(received);
        }
        referrals.push(Referral {
            id: number.to_string(),
            person: family,
            need: line.same("need"),
            received,
            closed,
            has_outcome: !line.cell("outcome").is_empty(),
            new_risk: new_risk == Some(true),
        });
    }
    referrals
}

fn read_event(line: Line<'_>, families: &mut BTreeMap<String, Family>, checks: &mut Checks) {
    let (name, day) = (checks.word(line, "family"), checks.must_day(line, "date"));
    let kind = checks.choice(line, "event", &families::EVENTS);
    if let (Some(name), Some(day), Some(kind)) = (name, day, kind) {
        families.entry(name).or_default().events.push((day, kind));
    }
}

fn successes(families: &BTreeMap<String, Family>, end: Date, answer: &mut Answer) {
    let states: Vec<State> = families
        .values()
        .filter(|family| family.case.is_some() || !family.needs.is_empty())
        .map(|family| family.state(end))
        .collect();
    let of = |wanted: State| states.iter().filter(|state| **state == wanted).count() as u64;
    let all = states.len() as u64;
    let mut section = Section::new("families", Words::msg_earlyhelp_families);
    section.put("all", Words::msg_earlyhelp_all, Figure::Count(all));
    let told: [(&str, Label, State); 7] = [
        ("success", Words::msg_earlyhelp_success, State::Success),
        ("not_yet", Words::msg_earlyhelp_not_yet, State::NotYet),
        (
            "cannot_tell",
            Words::msg_earlyhelp_cannot_tell,
            State::CannotTell,
        ),
        (
            "too_few_needs",
            Words::msg_earlyhelp_too_few,
            State::TooFewNeeds,
        ),
        (
            "part_not_done",
            Words::msg_earlyhelp_not_done,
            State::NotDone,
        ),
        (
            "not_resolved",
            Words::msg_earlyhelp_not_resolved,
            State::NotResolved,
        ),
        (
            "not_sustained",
            Words::msg_earlyhelp_not_sustained,
            State::NotSustained,
        ),
    ];
    for (key, label, state) in told {
        let figure = match state {
            State::Success => Figure::Share(of(state), all),
            _ => Figure::Part(of(state), all),
        };
        section.put(key, label, figure);
    }
    answer.sections.push(section);
    let shown = pages::say::count;
    let (success, waiting, unknown) =
        (of(State::Success), of(State::NotYet), of(State::CannotTell));
    let few = of(State::TooFewNeeds);
    let others = all - success - waiting - unknown - few;
    if let Some((lower, upper)) = stats::intervals::wilson(success, all, 0.95) {
        answer.sentences.push(Said::new(|t| {
            t.msg_earlyhelp_says(
                shown(all),
                shown(success),
                percent(success as f64 / all as f64),
                percent(lower),
                percent(upper),
                shown(waiting),
                shown(unknown),
                shown(few),
                shown(others),
            )
        }));
    }
    answer
        .warnings
        .push(Said::new(Words::msg_earlyhelp_england));
    answer
        .warnings
        .push(Said::new(Words::msg_earlyhelp_no_cause));
}

/// The ten headline outcomes, each with its needs.
fn needs(families: &BTreeMap<String, Family>, end: Date, answer: &mut Answer) {
    let all: Vec<(&Family, &Need)> = families
        .values()
        .flat_map(|family| family.needs.iter().map(move |need| (family, need)))
        .collect();
    if all.is_empty() {
        return;
    }
    let mut resolved = Section::new("needs_resolved", Words::msg_earlyhelp_resolved);
    let mut sustained = Section::new("needs_sustained", Words::msg_earlyhelp_sustained);
    for (headline, names) in families::HEADLINES
        .iter()
        .map(|(one, names)| (Some(*one), *names))
        .chain([(None, &["not_known"] as &[&str])])
    {
        let own: Vec<_> = all
            .iter()
            .filter(|(_, need)| need.headline == headline)
            .collect();
        if own.is_empty() {
            continue;
        }
        let key = names.first().map_or("", |name| *name).replace(' ', "_");
        let label = headline.map_or_else(
            || Said::new(Words::msg_headline_unknown),
            |one| Said::new(one.label()),
        );
        let done = own
            .iter()
            .filter(|(_, need)| matches!(need.resolved, Mark::Yes(_)))
            .count() as u64;
        resolved.put_said(&key, label.clone(), Figure::Share(done, own.len() as u64));
        // A failure is known early and a success only at the end: of needs resolved later than that, neither counts.
        let due = own.iter().filter(|(_, need)| need.is_due(end));
        let stood = due.filter_map(|(family, need)| family.stood(need, end));
        let (mut stands, mut known) = (0, 0);
        for stood in stood {
            known += 1;
            stands += u64::from(stood);
        }
        sustained.put_said(&key, label, Figure::Share(stands, known));
    }
    answer.sections.push(resolved);
    answer.sections.push(sustained);
}

/// Actions and reviews, and steps up to statutory services and down again.
fn steps(families: &BTreeMap<String, Family>, has_events: bool, answer: &mut Answer) {
    if !has_events {
        return;
    }
    let known: Vec<&Family> = families
        .values()
        .filter(|family| family.case.is_some() || !family.events.is_empty())
        .collect();
    let all = known.len() as u64;
    let with = |kind: families::Event| {
        known
            .iter()
            .filter(|family| family.events.iter().any(|(_, own)| *own == kind))
            .count() as u64
    };
    let each = |kind: families::Event| {
        let count =
            |family: &&Family| family.events.iter().filter(|(_, own)| *own == kind).count() as f64;
        known.iter().map(count).collect::<Vec<f64>>()
    };
    let again = known.iter().filter(|family| family.up_after_down()).count() as u64;
    let down = with(families::Event::StepDown);
    let mut section = Section::new("steps", Words::msg_earlyhelp_steps);
    section.put("families", Words::msg_earlyhelp_all, Figure::Count(all));
    section.put(
        "stepped_up",
        Words::msg_earlyhelp_up,
        Figure::Share(with(families::Event::StepUp), all),
    );
    section.put(
        "stepped_down",
        Words::msg_earlyhelp_down,
        Figure::Share(down, all),
    );
    section.put(
        "up_again_after_down",
        Words::msg_earlyhelp_again,
        Figure::Share(again, down),
    );
    section.put(
        "reviews",
        Words::msg_earlyhelp_reviews,
        Figure::Spread(each(families::Event::Review)),
    );
    section.put(
        "actions",
        Words::msg_earlyhelp_actions,
        Figure::Spread(each(families::Event::Action)),
    );
    answer.sections.push(section);
    let waits: Vec<f64> = known
        .iter()
        .filter_map(|family| family.days_to_assessment())
        .collect();
    if !waits.is_empty() {
        let mut section = Section::new("waits", Words::msg_earlyhelp_waits);
        section.put(
            "referral_to_assessment",
            Words::msg_earlyhelp_to_assessment,
            Figure::Spread(waits),
        );
        answer.sections.push(section);
    }
}

fn duplicates(referrals: &[Referral], end: Date, answer: &mut Answer) {
    if referrals.is_empty() {
        return;
    }
    let mut section = Section::new("duplicate_referrals", Words::msg_earlyhelp_duplicates);
    section.put(
        "all",
        Words::msg_earlyhelp_referrals,
        Figure::Count(referrals.len() as u64),
    );
    for days in REFERRAL_WINDOWS_DAYS {
        let found = window(referrals, days, end);
        let number = days.to_string();
        let within = Said::new(|t| t.msg_earlyhelp_within(&number));
        section.put_said(
            &format!("within_{days}_days"),
            within,
            Figure::Share(found.duplicates, found.referrals),
        );
        let censored = Said::new(|t| t.msg_earlyhelp_censored(&number));
        section.put_said(
            &format!("censored_{days}_days"),
            censored,
            Figure::Count(found.censored),
        );
    }
    answer.sections.push(section);
    answer
        .warnings
        .push(Said::new(Words::msg_earlyhelp_no_definition));
}
