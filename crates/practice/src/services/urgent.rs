//! Urgent response: a team that sees people at home within two hours of a referral.
//!
//! The clock starts when a referral is received and stops at the first contact face to face; 120 minutes to the second are met, more are
//! not, and a time that is missing, that the clock never showed or that lies before the referral makes it *not evaluable*, never a
//! pass. The standard is NHS England's (Urgent Community Response, at least 70 % from December 2022); Wales has none, and no Welsh
//! service is said to meet or breach one. An avoided admission is what a professional judged at closure, kept with its rule, judge and
//! time; beside it stands what can be observed: an emergency admission within 7 and 30 days of closure, with closures nearer the end of
//! the records left out (censored). Of all referred and of accepted are two rates, and never one.

mod avoided;

use super::answer::{Answer, Figure, Said, Section, percent};
use super::checks::Checks;
use super::sheets::Label;
use super::sheets::{Given, Line, Sheet, may, must};
use super::{Settings, lines, sheet};
use crate::limits::TWO_HOURS_MINUTES;
use crate::words::Words;
use commission::Error;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static SHEETS: [Sheet; 2] = [
    Sheet {
        key: "referrals",
        must: true,
        label: Words::msg_sheet_referrals,
        columns: &[
            may(
                "id",
                Words::msg_col_referral,
                &["referral id", "reference", "ref", "cyfeirnod"],
            ),
            may(
                "person",
                Words::msg_col_person,
                &[
                    "person id",
                    "patient",
                    "client",
                    "nhs number",
                    "unigolyn",
                    "claf",
                ],
            ),
            must(
                "received",
                Words::msg_col_received_at,
                &["referral received", "referred", "received at", "derbyniwyd"],
            ),
            may(
                "contact",
                Words::msg_col_contact,
                &[
                    "first contact",
                    "seen",
                    "first seen",
                    "arrived",
                    "cyswllt",
                    "gwelwyd",
                ],
            ),
            may(
                "two_hour",
                Words::msg_col_two_hour,
                &["two hour", "2 hour", "2h", "in scope", "dwy awr"],
            ),
            may(
                "rule",
                Words::msg_col_rule,
                &["rule version", "standard", "rheol", "safon"],
            ),
            may("accepted", Words::msg_col_accepted, &["derbyn"]),
            may(
                "closed",
                Words::msg_col_closed,
                &["closure", "discharged", "caewyd"],
            ),
            may(
                "avoided",
                Words::msg_col_avoided,
                &["admission avoided", "avoided admission", "osgowyd"],
            ),
            may(
                "avoided_rule",
                Words::msg_col_avoided_rule,
                &["rule of judgement", "judgement rule"],
            ),
            may("judge", Words::msg_col_judge, &["judged by", "barnwyd gan"]),
            may(
                "judged",
                Words::msg_col_judged,
                &["judged at", "judgement time", "barnwyd"],
            ),
            may(
                "admitted",
                Words::msg_col_admitted,
                &[
                    "emergency admission",
                    "admission date",
                    "derbyniwyd i'r ysbyty",
                ],
            ),
        ],
    },
    Sheet {
        key: "admissions",
        must: false,
        label: Words::msg_sheet_admissions,
        columns: &[
            must(
                "person",
                Words::msg_col_person,
                &[
                    "person id",
                    "patient",
                    "client",
                    "nhs number",
                    "unigolyn",
                    "claf",
                ],
            ),
            must(
                "admitted",
                Words::msg_col_admitted,
                &["date", "admission", "admission date", "dyddiad"],
            ),
            may(
                "emergency",
                Words::msg_col_emergency,
                &["unplanned", "brys"],
            ),
        ],
    },
];

const METHOD: &str = "urgent response (version 1): minutes from received to first contact face to face, in UTC; met to 120 minutes inclusive, not met beyond, not evaluable where a time is missing, was never shown by the clock, was shown twice with both readings on different sides, or lies before the referral; among referrals that were not refused and not marked as needing no two-hour response; shares of evaluable referrals with Wilson's 95 % interval (1927), and their bounds whatever the others were. Avoided admission: as judged, of all referred and of accepted. Observed: emergency admission from the day of closure to 7 and 30 days after it, among closures at least so many days before the end of the records. The two-hour standard is NHS England's; Wales has none";

/// How a referral stands to two hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clock {
    Met,
    NotMet,
    NoReceived,
    NoContact,
    NotEvaluable,
}

/// One referral.
struct Referral {
    person: String,
    received: Option<(i64, i64)>,
    contact: Option<(i64, i64)>,
    said_contact: bool,
    two_hour: Option<bool>,
    rule: String,
    accepted: Option<bool>,
    closed: Option<Date>,
    avoided: Option<bool>,
    /// Whether rule, judge and time of the judgement are there.
    grounds: [bool; 3],
    admitted: Vec<Date>,
}

pub(super) fn measured(given: &[Given], settings: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let admissions = admissions(given, &mut checks);
    let referrals: Vec<(Line<'_>, Referral)> = lines(given, "referrals")
        .map(|line| (line, referral(line, settings, &admissions, &mut checks)))
        .collect();
    look_for_repeats(&referrals, &mut checks);
    let has = |key: &str| sheet(given, "referrals").is_some_and(|one| one.has(key));
    let clocks: Vec<Clock> = referrals
        .iter()
        .map(|(line, one)| clock(*line, one, &mut checks))
        .collect();
    let referrals: Vec<Referral> = referrals.into_iter().map(|(_, one)| one).collect();
    let end = settings
        .end
        .or_else(|| latest(&referrals, &admissions, settings));
    let mut answer = Answer {
        method: METHOD,
        settings: vec![
            ("end", json!(end.map(|end| end.to_string()))),
            ("zone", json!(settings.zone.0)),
            ("minutes_max", json!(TWO_HOURS_MINUTES)),
        ],
        checks: checks.done()?,
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: vec![Said::new(Words::msg_urgent_not_welsh)],
    };
    referred(&referrals, has("accepted"), &mut answer);
    two_hours(&referrals, &clocks, &mut answer);
    if has("avoided") {
        avoided::judged(&referrals, has("accepted"), &mut answer);
    }
    if has("closed") && (has("admitted") || sheet(given, "admissions").is_some()) {
        avoided::observed(&referrals, end, &mut answer);
    }
    Ok(answer)
}

fn admissions(given: &[Given], checks: &mut Checks) -> BTreeMap<String, Vec<Date>> {
    let mut all: BTreeMap<String, Vec<Date>> = BTreeMap::new();
    for line in lines(given, "admissions") {
        let (person, day) = (
            checks.word(line, "person"),
            checks.must_day(line, "admitted"),
        );
        // Without a word on it, every admission of such a table counts as an emergency.
        let emergency = checks.yes(line, "emergency") != Some(false);
        if let (Some(person), Some(day), true) = (person, day, emergency) {
            all.entry(person).or_default().push(day);
        }
    }
    all
}

fn referral(
    line: Line<'_>,
    settings: &Settings,
    admissions: &BTreeMap<String, Vec<Date>>,
    checks: &mut Checks,
) -> Referral {
    let zone = &settings.zone.1;
    let person = line.same("person");
    let said = |key: &str| !line.cell(key).is_empty();
    let mut admitted = admissions
        .get(&person)
        .filter(|_| !person.is_empty())
        .cloned()
        .unwrap_or_default();
    admitted.extend(checks.day(line, "admitted"));
    if !said("received") {
        checks.missing(line, "received");
    }
    let one = Referral {
        received: checks.moment(line, "received", zone),
        contact: checks.moment(line, "contact", zone),
        said_contact: said("contact"),
        two_hour: checks.yes(line, "two_hour"),
        rule: line.cell("rule").to_owned(),
        accepted: checks.yes(line, "accepted"),
        closed: checks.day(line, "closed"),
        avoided: checks.yes(line, "avoided"),
        grounds: ["avoided_rule", "judge", "judged"].map(said),
        person,
        admitted,
    };
    if one.avoided == Some(true) {
        if one.grounds.contains(&false) {
            checks.tell(
                line,
                "judgement-without-grounds",
                Words::msg_check_judgement,
            );
        }
        if one.accepted == Some(false) {
            checks.tell(
                line,
                "avoided-but-refused",
                Words::msg_check_avoided_refused,
            );
        }
    }
    let received = one.received.and_then(|(at, _)| day_of(at, settings));
    if one
        .closed
        .zip(received)
        .is_some_and(|(closed, received)| closed < received)
    {
        checks.tell(
            line,
            "closed-before-received",
            Words::msg_check_closed_before,
        );
    }
    one
}

/// The day of a moment in the zone of the records.
fn day_of(second: i64, settings: &Settings) -> Option<Date> {
    let at = Timestamp::from_second(second).ok()?;
    Some(settings.zone.1.to_datetime(at).date())
}

fn look_for_repeats(referrals: &[(Line<'_>, Referral)], checks: &mut Checks) {
    let mut seen = BTreeSet::new();
    for (line, _) in referrals {
        let id = line.cell("id");
        if !id.is_empty() && !seen.insert(id) {
            checks.tell(*line, "id-twice", Words::msg_check_id_twice);
        }
    }
}

fn clock(line: Line<'_>, one: &Referral, checks: &mut Checks) -> Clock {
    let Some((received_first, received_last)) = one.received else {
        return Clock::NoReceived;
    };
    let Some((first, last)) = one.contact else {
        return if one.said_contact {
            Clock::NotEvaluable
        } else {
            Clock::NoContact
        };
    };
    let (least, most) = (first - received_last, last - received_first);
    let limit = 60 * TWO_HOURS_MINUTES;
    match (least, most) {
        (_, most) if most < 0 => {
            checks.tell(
                line,
                "contact-before-received",
                Words::msg_check_contact_before,
            );
            Clock::NotEvaluable
        }
        (least, most) if least >= 0 && most <= limit => Clock::Met,
        (least, _) if least > limit => Clock::NotMet,
        _ => Clock::NotEvaluable,
    }
}

fn latest(
    referrals: &[Referral],
    admissions: &BTreeMap<String, Vec<Date>>,
    settings: &Settings,
) -> Option<Date> {
    let received = referrals.iter().filter_map(|one| one.received);
    let days = received.filter_map(|(at, _)| day_of(at, settings));
    let closed = referrals.iter().filter_map(|one| one.closed);
    let admitted = admissions.values().flatten().copied();
    let own = referrals
        .iter()
        .flat_map(|one| one.admitted.iter().copied());
    days.chain(closed).chain(admitted).chain(own).max()
}

fn counted<T>(all: &[T], is_it: impl Fn(&T) -> bool) -> u64 {
    all.iter().filter(|one| is_it(one)).count() as u64
}

fn referred(referrals: &[Referral], has_accepted: bool, answer: &mut Answer) {
    let all = referrals.len() as u64;
    let mut section = Section::new("referred", Words::msg_urgent_referred);
    section.put("all", Words::msg_urgent_all, Figure::Count(all));
    if has_accepted {
        for (key, label, wanted) in [
            ("accepted", Words::msg_urgent_accepted as Label, Some(true)),
            ("refused", Words::msg_urgent_refused, Some(false)),
            ("not_said", Words::msg_urgent_accepted_unknown, None),
        ] {
            let count = counted(referrals, |one| one.accepted == wanted);
            section.put(key, label, Figure::Part(count, all));
        }
    }
    let outside = counted(referrals, |one| {
        one.two_hour == Some(false) && one.accepted != Some(false)
    });
    section.put(
        "no_two_hour_need",
        Words::msg_urgent_outside,
        Figure::Count(outside),
    );
    answer.sections.push(section);
}

fn in_scope(one: &Referral) -> bool {
    one.accepted != Some(false) && one.two_hour != Some(false)
}

fn two_hours(referrals: &[Referral], clocks: &[Clock], answer: &mut Answer) {
    let scope: Vec<(&Referral, Clock)> = referrals
        .iter()
        .zip(clocks.iter().copied())
        .filter(|(one, _)| in_scope(one))
        .collect();
    let all = scope.len() as u64;
    let of = |wanted: &[Clock]| counted(&scope, |(_, clock)| wanted.contains(clock));
    let (met, not_met) = (of(&[Clock::Met]), of(&[Clock::NotMet]));
    let (no_received, no_contact) = (of(&[Clock::NoReceived]), of(&[Clock::NoContact]));
    let untold = all - met - not_met;
    let mut section = Section::new("two_hours", Words::msg_urgent_two_hours);
    section.put("in_scope", Words::msg_urgent_in_scope, Figure::Count(all));
    section.put(
        "met",
        Words::msg_urgent_met,
        Figure::Share(met, met + not_met),
    );
    section.put(
        "not_met",
        Words::msg_urgent_not_met,
        Figure::Share(not_met, met + not_met),
    );
    section.put(
        "not_evaluable",
        Words::msg_urgent_not_evaluable,
        Figure::Part(untold, all),
    );
    section.put(
        "no_received_time",
        Words::msg_urgent_no_received,
        Figure::Count(no_received),
    );
    section.put(
        "no_contact_time",
        Words::msg_urgent_no_contact,
        Figure::Count(no_contact),
    );
    section.put(
        "unclear_time",
        Words::msg_urgent_unclear,
        Figure::Count(untold - no_received - no_contact),
    );
    section.put(
        "least_if_none_met",
        Words::msg_urgent_least,
        Figure::Part(met, all),
    );
    section.put(
        "most_if_all_met",
        Words::msg_urgent_most,
        Figure::Part(met + untold, all),
    );
    let minutes = |(one, clock): &(&Referral, Clock)| {
        let ((received, received_last), (contact, contact_last)) = one.received.zip(one.contact)?;
        let sure = received == received_last && contact == contact_last;
        let told = matches!(clock, Clock::Met | Clock::NotMet) && sure;
        told.then(|| (contact - received) as f64 / 60.0)
    };
    let minutes: Vec<f64> = scope.iter().filter_map(minutes).collect();
    section.put(
        "minutes",
        Words::msg_urgent_minutes,
        Figure::Spread(minutes),
    );
    answer.sections.push(section);
    by_rule(&scope, answer);
    let shown = pages::say::count;
    let said = match stats::intervals::wilson(met, met + not_met, 0.95) {
        None => Said::new(|t| t.msg_urgent_says_nothing(shown(all))),
        Some((lower, upper)) => {
            let share = met as f64 / (met + not_met) as f64;
            let bounds = (met as f64 / all as f64, (met + untold) as f64 / all as f64);
            Said::new(|t| {
                t.msg_urgent_says_two_hours(
                    shown(all),
                    shown(met),
                    shown(not_met),
                    shown(untold),
                    percent(share),
                    percent(lower),
                    percent(upper),
                    percent(bounds.0),
                    percent(bounds.1),
                )
            })
        }
    };
    answer.sentences.push(said);
}

/// Each version of the rule by itself, where the records name several.
fn by_rule(scope: &[(&Referral, Clock)], answer: &mut Answer) {
    let mut rules: BTreeMap<&str, [u64; 2]> = BTreeMap::new();
    for (one, clock) in scope {
        let [met, evaluable] = rules.entry(one.rule.as_str()).or_default();
        *met += u64::from(*clock == Clock::Met);
        *evaluable += u64::from(matches!(clock, Clock::Met | Clock::NotMet));
    }
    if rules.keys().all(|rule| rule.is_empty()) {
        answer.warnings.push(Said::new(Words::msg_urgent_no_rule));
        return;
    }
    if rules.len() > 1 {
        answer
            .warnings
            .push(Said::new(Words::msg_urgent_several_rules));
    }
    let mut section = Section::new("met_by_rule", Words::msg_urgent_by_rule);
    for (rule, [met, evaluable]) in rules {
        let label = match rule {
            "" => Said::new(Words::msg_urgent_rule_not_said),
            rule => Said::same(rule),
        };
        let key = if rule.is_empty() { "not_said" } else { rule };
        section.put_said(key, label, Figure::Share(met, evaluable));
    }
    answer.sections.push(section);
}
