//! The services' records as their verbs read them: what counts, what does not, and what is told beside it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod typed;

use commission::{Error, Language};
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;
use typed::typed;

fn found(arguments: &[&str]) -> Value {
    let outcome = typed(Language::En, arguments).unwrap();
    let welsh = typed(Language::Cy, arguments).unwrap();
    assert_ne!(outcome.text, welsh.text, "{arguments:?}");
    Value::Object(outcome.json)
}

fn refused(arguments: &[&str]) -> Vec<String> {
    match typed(Language::En, arguments) {
        Err(Error::Refused(refusals)) => {
            assert!(refusals.iter().all(|one| one.en != one.cy));
            refusals.iter().map(|one| one.line(Language::En)).collect()
        }
        other => panic!("{arguments:?} was not refused: {other:?}"),
    }
}

/// The lines of a file with something of that kind to look at.
fn told(found: &Value, code: &str) -> Vec<u64> {
    let checks = found["checks"].as_array().unwrap();
    let own = checks.iter().filter(|check| check["code"] == code);
    own.map(|check| check["line"].as_u64().unwrap()).collect()
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn example(name: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/practice");
    root.join(name).to_str().unwrap().to_owned()
}

fn counts(found: &Value, section: &str, keys: &[&str]) -> Vec<Value> {
    keys.iter()
        .map(|key| found[section][*key]["count"].clone())
        .collect()
}

const URGENT: &str = "id,received,contact\n";

#[test]
fn two_hours_are_met_to_the_minute_and_a_missing_time_is_never_a_pass() {
    let folder = TempDir::new().unwrap();
    let rows = "1,2026-01-05 10:00,2026-01-05 12:00\n2,2026-01-05 10:00,2026-01-05 12:00:01\n3,2026-01-05 10:00,\n\
        4,,2026-01-05 12:00\n5,2026-01-05 10:00,2026-01-05 09:59\n6,2026-01-05 10:00,2026-01-05\n";
    let path = file(&folder, "t.csv", &(URGENT.to_owned() + rows));
    let found = found(&["urgent", &path]);
    let keys = [
        "in_scope",
        "met",
        "not_met",
        "not_evaluable",
        "no_received_time",
        "no_contact_time",
        "unclear_time",
    ];
    assert_eq!(
        counts(&found, "two_hours", &keys),
        [6, 1, 1, 4, 1, 1, 2].map(Value::from)
    );
    assert_eq!(found["two_hours"]["met"]["of"], 2);
    // Whatever the four others were: from 1 to 5 of 6.
    assert_eq!(
        counts(
            &found,
            "two_hours",
            &["least_if_none_met", "most_if_all_met"]
        ),
        [1, 5].map(Value::from)
    );
    assert_eq!(told(&found, "contact-before-received"), [6]);
    assert_eq!(told(&found, "time-missing"), [7]);
    let cautions = found["cautions"].to_string();
    assert!(cautions.contains("Wales has no such standard"));
}

#[test]
fn the_clock_is_right_on_the_nights_on_which_clocks_change() {
    let folder = TempDir::new().unwrap();
    // 29 March 2026: 00:30 to 02:30 on the wall is one hour. 25 October: 01:30 stands twice; 00:00 to 01:30 is 90 minutes or 150, and
    // 00:30 to 01:30 is 60 or 120, so met either way; 00:50 to 02:50 is three hours.
    let rows = "1,2026-03-29 00:30,2026-03-29 02:30\n2,2026-03-29T00:30+00:00,2026-03-29T03:31+01:00\n3,2026-03-29 01:30,2026-03-29 02:00\n\
        4,2026-10-25 00:00,2026-10-25 01:30\n5,2026-10-25 00:30,2026-10-25 01:30\n6,2026-10-25 00:50,2026-10-25 02:50\n";
    let path = file(&folder, "t.csv", &(URGENT.to_owned() + rows));
    let found = found(&["urgent", &path]);
    assert_eq!(
        counts(&found, "two_hours", &["met", "not_met", "not_evaluable"]),
        [2, 2, 2].map(Value::from)
    );
    assert_eq!(told(&found, "time-never"), [4]);
    assert_eq!(told(&found, "time-twice"), [5, 6]);
    assert_eq!(found["zone"], "Europe/London");
    let elsewhere = self::found(&["urgent", &path, "--zone", "UTC"]);
    assert!(told(&elsewhere, "time-twice").is_empty());
    assert!(refused(&["urgent", &path, "--zone", "Europe/Londres"])[0].contains("Europe/London"));
}

#[test]
fn ninety_of_all_referred_and_ninety_six_of_accepted_are_two_rates() {
    let folder = TempDir::new().unwrap();
    let mut text = "id,received,accepted,avoided,avoided_rule,judge,judged\n".to_owned();
    for n in 1..=160 {
        let (accepted, avoided) = match n {
            1..=144 => ("yes", "yes"),
            145..=150 => ("yes", "no"),
            _ => ("no", ""),
        };
        text.push_str(&format!(
            "{n},2026-01-05 10:00,{accepted},{avoided},rule A,nurse,2026-01-06 09:00\n"
        ));
    }
    let path = file(&folder, "t.csv", &text);
    let found = found(&["urgent", &path]);
    let judged = &found["judged_avoided"];
    assert_eq!(
        (
            &judged["of_all_referred"]["share"],
            &judged["of_accepted"]["share"]
        ),
        (&json!(0.9), &json!(0.96))
    );
    assert!(
        found["sentences"]
            .to_string()
            .contains("different denominators")
    );
    assert_eq!(judged["with_rule_judge_and_time"]["count"], 144);
    let bare = text.replace("nurse", "");
    let found = self::found(&["urgent", &file(&folder, "u.csv", &bare)]);
    assert_eq!(
        found["judged_avoided"]["with_rule_judge_and_time"]["count"],
        0
    );
    assert_eq!(found["checks_by_kind"]["judgement-without-grounds"], 144);
}

#[test]
fn admissions_after_closure_are_observed_and_late_closures_censored() {
    let folder = TempDir::new().unwrap();
    let referrals = "id,person,received,closed,avoided\n1,A,2026-01-01 10:00,2026-01-02,yes\n2,B,2026-01-01 10:00,2026-01-02,yes\n\
        3,C,2026-01-01 10:00,2026-01-02,no\n4,D,2026-01-20 10:00,2026-01-21,yes\n5,E,2026-01-01 10:00,,yes\n";
    let admissions = "person,admitted,emergency\nA,2026-01-09,yes\nB,2026-01-10,yes\nC,2026-01-05,no\nD,2026-01-22,yes\na,2026-01-01,yes\n";
    let (one, two) = (
        file(&folder, "r.csv", referrals),
        file(&folder, "a.csv", admissions),
    );
    let found = found(&["urgent", &two, &one, "--end", "2026-02-01"]);
    let after = &found["admitted_after_closure"];
    let share = |key: &str| (after[key]["count"].clone(), after[key]["of"].clone());
    // Seven days: A on the seventh day, D on the first; B on the eighth. C's was planned.
    assert_eq!(share("within_7_days"), (2.into(), 4.into()));
    assert_eq!(share("within_30_days"), (2.into(), 3.into()));
    assert_eq!(share("judged_avoided_within_7_days"), (2.into(), 3.into()));
    assert_eq!(
        (
            &after["censored_7_days"]["count"],
            &after["censored_30_days"]["count"]
        ),
        (&json!(0), &json!(1))
    );
}

#[test]
fn a_wrong_file_is_told_what_it_should_be() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "t.csv", "a,b\n1,2\n");
    assert!(refused(&["urgent", &path])[0].contains("received"));
    let path = file(
        &folder,
        "u.csv",
        "id,Date in,contact\n1,2026-01-05 10:00,2026-01-05 10:30\n",
    );
    let option = "referrals.received=Date in";
    assert_eq!(
        found(&["urgent", &path, "--column", option])["two_hours"]["met"]["count"],
        1
    );
    assert!(
        refused(&["urgent", &path, "--column", "referrals.recieved=Date in"])[0]
            .contains("referrals.received")
    );
    let twice = refused(&["urgent", &path, &path, "--column", option]);
    assert!(twice[0].contains("u.csv"), "{twice:?}");
    let words = file(
        &folder,
        "w.csv",
        "received\nsoon\nlater\n2026-01-05 10:00\n",
    );
    assert_eq!(refused(&["urgent", &words]).len(), 2);
    assert!(
        refused(&["urgent", &file(&folder, "e.csv", "received,contact\n")])[0].contains("no row")
    );
}

#[test]
fn the_sample_records_are_answered_in_both_languages_twice_the_same() {
    for arguments in [
        vec!["urgent", "urgent-referrals.csv", "urgent-admissions.csv"],
        vec![
            "homecare",
            "homecare-hours.csv",
            "homecare-events.csv",
            "homecare-people.csv",
            "homecare-outcomes.csv",
        ],
        vec![
            "earlyhelp",
            "earlyhelp-families.csv",
            "earlyhelp-needs.csv",
            "earlyhelp-referrals.csv",
            "earlyhelp-events.csv",
        ],
        vec!["visits", "visits-people.csv", "visits-log.csv"],
        vec!["adapting", "adapting-log.csv"],
        vec!["handoffs", "handoffs-steps.csv"],
        vec!["cost", "cost-items.csv"],
    ] {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|one| {
                if one.ends_with(".csv") {
                    example(one)
                } else {
                    (*one).to_owned()
                }
            })
            .collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let (first, again) = (found(&arguments), found(&arguments));
        assert_eq!(first, again);
        assert!(!first["sentences"].as_array().unwrap().is_empty());
    }
}

/// Hours of so many weeks from a Monday, the same each week of a stretch.
fn weeks(person: &str, first: &str, hours: &[(usize, f64)]) -> String {
    let mut day: jiff::civil::Date = first.parse().unwrap();
    let mut text = String::new();
    for (number, hours) in hours {
        for _ in 0..*number {
            text.push_str(&format!("{person},{day},{hours},{hours}\n"));
            day = day.checked_add(jiff::Span::new().days(7)).unwrap();
        }
    }
    text
}

#[test]
fn everybody_who_began_is_accounted_for() {
    let folder = TempDir::new().unwrap();
    let mut people = "person,start,end,exit\n".to_owned();
    let mut hours = "person,week,commissioned,delivered\n".to_owned();
    for n in 1..=8 {
        people.push_str(&format!("S{n},2026-01-05,,\n"));
        hours.push_str(&weeks(
            &format!("S{n}"),
            "2026-01-05",
            &[(6, 10.0), (4, 8.0 - f64::from(n) / 8.0)],
        ));
    }
    // Died in the last week of the window, moved before, came late, has no hours.
    people.push_str("D,2026-01-05,2026-03-12,died\nM,2026-01-05,2026-02-01,moved\nL,2026-03-02,,\nN,2026-01-05,,\n");
    for person in ["D", "M", "L"] {
        hours.push_str(&weeks(person, "2026-01-05", &[(10, 30.0)]));
    }
    let (people, hours) = (
        file(&folder, "p.csv", &people),
        file(&folder, "h.csv", &hours),
    );
    let found = found(&[
        "homecare",
        &hours,
        &people,
        "--weeks",
        "6",
        "--end",
        "2026-03-20",
    ]);
    let keys = [
        "began",
        "compared",
        "died",
        "moved",
        "ended",
        "left_not_said",
        "not_yet",
        "no_record",
    ];
    assert_eq!(
        counts(&found, "change", &keys),
        [12, 8, 1, 1, 0, 0, 1, 1].map(Value::from)
    );
    let change = &found["change"]["commissioned"];
    // From 10 to 8 less an eighth, two eighths, ... : the mean change is -2 - 4.5/8.
    assert_eq!(
        (&change["estimate"], &change["n"]),
        (&json!(-2.5625), &json!(8))
    );
    assert_eq!(change["p_method"], "exact permutation, 256 arrangements");
    assert!(refused(&["homecare", &hours, "--weeks", "0"])[0].contains("520"));
}

#[test]
fn rates_count_the_time_that_people_were_there() {
    let folder = TempDir::new().unwrap();
    let people = file(
        &folder,
        "p.csv",
        "person,start,end,exit\nA,2025-01-01,2025-12-31,died\nB,2025-07-02,,\n",
    );
    let events = "person,date,event\nA,2025-03-01,fall\nA,2025-12-31,Fall\nA,2026-01-01,fall\nB,2025-07-01,fall\nC,2025-08-01,admission\nB,2025-12-01,flew\n";
    let events = file(&folder, "e.csv", events);
    let found = found(&["homecare", &people, &events, "--end", "2025-12-31"]);
    let falls = &found["events"]["falls"];
    assert_eq!(
        (&falls["events"], &found["events"]["admissions"]["events"]),
        (&json!(2), &json!(0))
    );
    // 365 and 183 days over 30.4375.
    let months = falls["person_months"].as_f64().unwrap();
    assert!((months - 548.0 / 30.4375).abs() < 1e-12);
    // Garwood's limits of two are 0.2422 and 7.2247.
    let [lower, upper] = [0, 1].map(|at| falls["ci"][at].as_f64().unwrap() * months / 100.0);
    assert!(
        (lower - 0.24220928).abs() < 1e-6 && (upper - 7.22468767).abs() < 1e-6,
        "{lower} {upper}"
    );
    assert_eq!(told(&found, "event-outside"), [4, 5, 6]);
    assert_eq!(told(&found, "word"), [7]);
    assert_eq!(
        counts(&found, "exits", &["still_there", "died"]),
        [1, 1].map(Value::from)
    );
}

#[test]
fn what_cannot_be_so_in_a_plan_is_told_by_its_row() {
    let folder = TempDir::new().unwrap();
    let plans = "person,plan,outcome,start,end,baseline,target,review,reached,result\n\
        A,1,walk,2026-01-05,2026-03-31,1,3,2026-02-01,3,fully\nA,1,cook,2026-01-05,2026-03-31,1,3,2026-02-01,2,fully\n\
        A,2,walk,2026-03-31,,1,3,,,not reviewed\nA,3,walk,2026-05-01,,1,3,2026-04-01,2,partly\nB,1,read,2026-01-05,,,,,,no\n";
    let hours = "person,week,commissioned,delivered,carers\nA,2026-01-05,10,9,3\nA,2026-01-07,10,9,3\nA,2026-01-12,,4,2\nB,2026-01-05,1.5,-2,x\n";
    let (plans, hours) = (file(&folder, "p.csv", plans), file(&folder, "h.csv", hours));
    let found = found(&["homecare", &plans, &hours]);
    assert_eq!(told(&found, "fully-but-short"), [3]);
    assert_eq!(told(&found, "overlapping-plans"), [4, 5]);
    assert_eq!(told(&found, "review-before-start"), [5]);
    assert_eq!(told(&found, "result-without-review"), [6]);
    assert_eq!(told(&found, "delivered-not-commissioned"), [4]);
    assert_eq!(told(&found, "week-twice"), [3]);
    assert_eq!(told(&found, "number"), [5, 5]);
    assert_eq!(
        counts(
            &found,
            "outcomes",
            &["fully", "partly", "not", "not_reviewed"]
        ),
        [2, 1, 1, 1].map(Value::from)
    );
    assert_eq!(found["carers"]["per_person"]["n"], 1);
}

#[test]
fn carers_are_counted_from_single_visits() {
    let folder = TempDir::new().unwrap();
    // Sunday the 11th belongs to the week from Monday the 5th.
    let visits = "person,date,carer\nA,2026-01-05,c1\nA,2026-01-11,C1 \nA,2026-01-11,c2\nA,2026-01-12,c3\nB,2026-01-05,c1\n";
    let found = found(&["homecare", &file(&folder, "v.csv", visits)]);
    let week = &found["carers"]["per_person_week"];
    assert_eq!((&week["n"], &week["highest"]), (&json!(3), &json!(2.0)));
    assert_eq!(found["carers"]["per_person"]["mean"], 1.25);
}

#[test]
fn a_family_is_a_success_only_by_the_whole_rule() {
    let folder = TempDir::new().unwrap();
    let cases = "family,lead,assessment,plan,closed\nA,yes,yes,2025-03-01,2025-09-01\nB,yes,yes,no,2025-09-01\nC,yes,yes,yes,\nD,,yes,yes,2025-09-01\nE,yes,yes,yes,2025-09-01\nF,yes,yes,yes,2025-09-01\nF,yes,yes,yes,\n";
    let mut needs = "family,need,resolved,returned\n".to_owned();
    for family in ["A", "B", "D", "F"] {
        for need in ["education", "housing", "Health"] {
            needs.push_str(&format!("{family},{need},2025-08-01,\n"));
        }
    }
    needs.push_str("C,education,2025-08-01,\nC,housing,,\nC,health,no,\nE,education,2025-08-01,\nE,housing,2025-08-01,\nE,housing,2025-08-01,\n");
    let referrals =
        "family,received,need\nA,2025-02-01,housing\nA,2025-02-20,housing\nF,2025-10-01,housing\n";
    let [cases, needs, referrals] = [
        ("c.csv", cases),
        ("n.csv", needs.as_str()),
        ("r.csv", referrals),
    ]
    .map(|(name, text)| file(&folder, name, text));
    let found = found(&[
        "earlyhelp",
        &needs,
        &cases,
        &referrals,
        "--end",
        "2026-06-30",
    ]);
    let keys = [
        "all",
        "success",
        "not_yet",
        "cannot_tell",
        "too_few_needs",
        "part_not_done",
        "not_resolved",
        "not_sustained",
    ];
    assert_eq!(
        counts(&found, "families", &keys),
        [6, 1, 1, 2, 1, 1, 0, 0].map(Value::from)
    );
    assert_eq!(told(&found, "need-twice"), [19]);
    assert_eq!(told(&found, "family-twice"), [8]);
    let within = &found["duplicate_referrals"]["within_28_days"];
    assert_eq!((&within["count"], &within["of"]), (&json!(1), &json!(3)));
    assert_eq!(found["needs_resolved"]["housing"]["of"], 7);
}

#[test]
fn nobody_is_named_in_an_answer() {
    let answer = found(&[
        "homecare",
        &example("homecare-hours.csv"),
        &example("homecare-people.csv"),
        &example("homecare-events.csv"),
    ]);
    assert!(!answer.to_string().contains("H01") && !answer.to_string().contains("H99"));
}

#[test]
fn visits_are_compared_in_windows_of_the_same_length_with_none_counted_as_none() {
    let folder = TempDir::new().unwrap();
    let people = "person,start,end\nA,2025-07-01,\nB,2025-07-01,\nC,2025-02-01,\nD,2025-07-01,2025-08-01\nE,2025-12-01,\n";
    // 91 days before 1 July is 1 April; from it on, up to 29 September.
    let visits = "person,date,kind\nA,2025-04-01,GP\nA,2025-03-31,GP\nA,2025-06-30,nurse\nA,2025-07-01,GP\nA,2025-09-29,GP\nA,2025-09-30,GP\nX,2025-05-01,GP\n";
    let (people, visits) = (
        file(&folder, "p.csv", people),
        file(&folder, "v.csv", visits),
    );
    let found = found(&[
        "visits",
        &people,
        &visits,
        "--from",
        "2025-01-01",
        "--end",
        "2025-12-31",
    ]);
    let keys = ["all", "compared", "before_not_covered", "left", "not_yet"];
    assert_eq!(
        counts(&found, "people", &keys),
        [5, 2, 1, 1, 1].map(Value::from)
    );
    assert_eq!(
        (
            &found["window_days"],
            &found["rates"]["all_before"]["events"]
        ),
        (&json!(91), &json!(2))
    );
    assert_eq!(found["rates"]["all_after"]["events"], 2);
    assert_eq!(found["rates"]["gp_before"]["events"], 1);
    // Two people are a story, and no figure.
    assert_eq!(found["change"]["all"]["design"], "narrative");
    assert_eq!(told(&found, "person-not-listed"), [8]);
    assert!(refused(&["visits", &people])[0].contains("person, date"));
}

#[test]
fn needs_that_still_wait_are_in_the_median() {
    let folder = TempDir::new().unwrap();
    let log = "seen,changed,service\n2026-01-01,2026-01-11,a\n2026-01-01,2026-01-21,a\n2026-01-01,,b\n2026-01-01,,b\n2026-02-01,2026-01-01,b\n";
    let path = file(&folder, "l.csv", log);
    let found = found(&["adapting", &path, "--end", "2026-06-30"]);
    let needs = &found["needs"];
    assert_eq!(
        (&needs["changed"]["count"], &needs["all"]["count"]),
        (&json!(2), &json!(4))
    );
    assert_eq!(
        (
            &needs["median_days"]["value"],
            &needs["days_waiting"]["median"]
        ),
        (&json!(20.0), &json!(180.0))
    );
    assert_eq!(told(&found, "changed-before-seen"), [6]);
}

#[test]
fn a_referral_that_comes_back_to_a_body_is_counted() {
    let folder = TempDir::new().unwrap();
    let steps = "referral,body,received,begun,sent\n1,Council,2026-01-01,2026-01-03,2026-01-05\n1,Health,2026-01-09,2026-01-10,2026-01-11\n\
        1,council ,2026-01-11,,\n2,Council,2026-01-01,,2026-01-04\n2,Charity,2026-01-02,2026-01-02,\n3,Council,2026-01-05,2026-01-04,\n";
    let path = file(&folder, "s.csv", steps);
    let found = found(&["handoffs", &path, "--end", "2026-01-31"]);
    assert_eq!(
        counts(&found, "referrals", &["all", "handed_on", "returned"]),
        [2, 2, 1].map(Value::from)
    );
    assert_eq!(found["referrals"]["handoffs"]["mean"], 1.5);
    assert_eq!(found["days_between"]["council to health"]["median"], 4.0);
    assert_eq!(found["days_between"]["unclear"]["count"], 1);
    assert_eq!(
        (
            &found["begun"]["council"]["count"],
            &found["begun"]["council"]["of"]
        ),
        (&json!(1), &json!(3))
    );
    assert_eq!(told(&found, "before-received"), [7]);
}

#[test]
fn cost_avoidance_is_a_range_with_its_source_and_never_a_saving_unless_cashable() {
    let folder = TempDir::new().unwrap();
    let head = "item,avoided,unit_cost,year,source,attribution,deadweight,optimism,cashable,programme_cost\n";
    let rows = "admission,10 (8 to 12),1000,2022,page 1,0.5,20%,,no,\nweek,10,\"£800 to £1,000\",2022,page 2,0.5,0.2 to 0.4,10 %,yes,1000\n\
        visit,10,40,2022,,0.5,0.3,,no,\nfall,10,40,2022,page 3,1.5,0.3,,no,\ncall,ten,40,2022,page 3,0.5,,,no,\n";
    let path = file(&folder, "c.csv", &(head.to_owned() + rows));
    let found = found(&["cost", &path]);
    let totals = &found["totals"];
    let near = |value: &Value, expected: f64| (value.as_f64().unwrap() - expected).abs() < 1e-9;
    // 8 to 12 x 1000 x 0.5 x 0.8, with 4000 in the middle; 10 x 800 x 0.5 x 0.6 x 0.9 to 10 x 1000 x 0.5 x 0.8 x 0.9.
    let (avoided, cashable) = (&totals["not_cashable_2022"], &totals["cashable_2022"]);
    assert!(
        near(&avoided["low"], 3200.0)
            && near(&avoided["central"], 4000.0)
            && near(&avoided["high"], 4800.0)
    );
    assert!(
        near(&cashable["low"], 2160.0)
            && cashable["central"].is_null()
            && near(&cashable["high"], 3600.0)
    );
    assert!(near(&totals["cashable_net_of_programme"]["low"], 1160.0));
    assert_eq!(counts(&found, "lines", &["computed"]), [2].map(Value::from));
    assert_eq!(
        (
            told(&found, "missing"),
            told(&found, "share"),
            told(&found, "range")
        ),
        (vec![4, 6], vec![5], vec![6])
    );
    let sentences = found["sentences"].to_string();
    assert!(
        sentences.contains("it is not a saving") && sentences.matches("saving").count() == 2,
        "{sentences}"
    );
}

#[test]
fn isolation_is_counted_from_nought_and_never_called_loneliness() {
    let folder = TempDir::new().unwrap();
    let path = file(
        &folder,
        "t.csv",
        "id,a,b,c,d,e,f\nA,0,0,1,2,0,5\nB,5,5,5,5,5,5\nC,0,,1,2,0,5\n",
    );
    let isolated = found(&["score", "lsns6", &path]);
    let scores = [0, 1, 2].map(|at| isolated["scores"][at]["score"].clone());
    assert_eq!(scores, [json!(8.0), json!(30.0), Value::Null]);
    assert!(isolated["warnings"].to_string().contains("not loneliness"));
    assert!(refused(&["score", "djg6", &path])[0].starts_with("t.csv:2:"));
}
