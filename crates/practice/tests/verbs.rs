//! The verbs of practice as they are typed, on the sample files of the house and on files that are not as they should be.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod typed;

use commission::{Error, Language};
use serde_json::Value;
use std::path::PathBuf;
use tempfile::TempDir;
use typed::typed;

fn json(arguments: &[&str]) -> Value {
    Value::Object(typed(Language::En, arguments).unwrap().json)
}

fn refused(arguments: &[&str]) -> Vec<String> {
    match typed(Language::En, arguments) {
        Err(Error::Refused(refusals)) => {
            assert!(
                refusals
                    .iter()
                    .all(|one| !one.sentence(Language::Cy).is_empty())
            );
            refusals.iter().map(|one| one.line(Language::En)).collect()
        }
        other => panic!("{arguments:?} was not refused: {other:?}"),
    }
}

fn example(name: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/practice");
    root.join(name).to_str().unwrap().to_owned()
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn near(value: &Value, expected: f64) {
    let found = value.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-6, "{found} {expected}");
}

/// Rows `unit,arm,time,value` of one arm.
fn rows(arm: &str, before: &[i32], after: &[i32]) -> String {
    let mut text = String::new();
    for (n, (b, a)) in before.iter().zip(after).enumerate() {
        text.push_str(&format!(
            "{arm}{n},{arm},before,{b}\n{arm}{n},{arm},after,{a}\n"
        ));
    }
    text
}

const HEAD: &str = "unit,arm,time,value\n";

#[test]
fn the_same_person_is_found_in_the_sample_records() {
    let found = json(&["link", &example("people.csv"), "--id", "record"]);
    let pairs = found["pairs"].as_array().unwrap();
    let has = |a: &str, b: &str| pairs.iter().any(|pair| pair["a"] == a && pair["b"] == b);
    assert!(has("R001", "R002") && has("R005", "R006"), "{pairs:?}");
    assert!(
        found["clusters"]
            .as_array()
            .unwrap()
            .iter()
            .all(|cluster| cluster.as_array().unwrap().len() >= 2)
    );
    assert_eq!(
        found,
        json(&["link", &example("people.csv"), "--id", "record"])
    );
}

#[test]
fn two_tables_are_linked_across_and_never_within() {
    let folder = TempDir::new().unwrap();
    let head = "id,given_name,surname,date_of_birth,postcode\n";
    let one = |n: usize, twist: &str| {
        format!(
            "x{n},Sian{twist},Jones{n},19{:02}-0{}-11,CF{n} 1AA\n",
            20 + n,
            1 + n % 9
        )
    };
    let (mut a, mut b) = (head.to_owned(), head.to_owned());
    for n in 0..30 {
        a.push_str(&one(n, ""));
        b.push_str(&one(n, if n % 5 == 0 { "n" } else { "" }));
    }
    a.push_str(&one(0, ""));
    let (a, b) = (file(&folder, "a.csv", &a), file(&folder, "b.csv", &b));
    let found = json(&["link", &a, &b, "--id", "id"]);
    let pairs = found["pairs"].as_array().unwrap();
    assert_eq!(pairs.len(), 31, "{pairs:?}");
    assert!(pairs.iter().all(|pair| pair["a"] == pair["b"]));
    assert!(
        found["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w.as_str().unwrap().contains("x0"))
    );
}

#[test]
fn records_that_cannot_be_compared_are_answered() {
    let folder = TempDir::new().unwrap();
    for (name, text) in [
        ("same.csv", "id,name\n1,A\n2,A\n"),
        ("blank.csv", "id,name\n1,\n2,\n"),
    ] {
        let path = file(&folder, name, text);
        assert!(refused(&["link", &path, "--id", "id"])[0].contains("No column can be compared"));
    }
    let path = file(&folder, "two.csv", "id,name,cluster\n1,Ann,1\n2,Bob,1\n");
    let found = json(&["link", &path, "--id", "id"]);
    assert!(found["pairs"].as_array().unwrap().is_empty());
    assert!(found["warnings"][0].as_str().unwrap().contains("cluster"));
    assert!(refused(&["link", &path, "--id", "nr"])[0].starts_with("two.csv:1:"));
}

#[test]
fn twelve_people_before_and_after_are_paired() {
    let folder = TempDir::new().unwrap();
    let text = rows(
        "treated",
        &[7, 6, 8, 5, 9, 6, 7, 4, 8, 6, 5, 7],
        &[5, 6, 6, 4, 8, 5, 5, 4, 7, 6, 4, 5],
    );
    let found = json(&[
        "difference",
        &file(&folder, "t.csv", &(HEAD.to_owned() + &text)),
    ]);
    assert_eq!(found["design"], "paired before and after");
    near(&found["estimate"], -1.083_333_333);
    near(&found["ci"][0], -1.587_157);
    near(&found["ci"][1], -0.579_510);
    near(&found["p"], 0.003_906_25);
    near(&found["p_asymptotic"], 0.000_616_754);
    near(&found["p_wilcoxon"], 0.003_906_25);
    near(&found["effect_dz"], -1.366_187);
    assert_eq!(
        (&found["n"], &found["missing"], &found["cannot_tell"]),
        (&12.into(), &0.into(), &false.into())
    );
}

#[test]
fn two_arms_before_and_after_are_a_difference_in_differences() {
    let folder = TempDir::new().unwrap();
    let text = rows(
        "treated",
        &[6, 7, 5, 8, 7, 6, 9, 5],
        &[4, 5, 4, 6, 6, 5, 7, 4],
    ) + &rows("comparator", &[6, 6, 7, 8, 5, 7], &[6, 5, 7, 7, 5, 7]);
    let found = json(&[
        "difference",
        &file(&folder, "t.csv", &(HEAD.to_owned() + &text)),
    ]);
    assert_eq!(found["design"], "difference in differences");
    near(&found["estimate"], -1.166_666_667);
    near(&found["standard_error"], 0.283_123);
    near(&found["degrees_of_freedom"], 11.130_561);
    near(&found["ci"][0], -1.788_926);
    near(&found["p"], 30.0 / 3003.0);
    near(&found["p_asymptotic"], 0.001_657_45);
    assert_eq!(found["grade"]["level"], 3);
}

#[test]
fn a_long_series_is_interrupted_at_its_start() {
    let folder = TempDir::new().unwrap();
    let values = [
        50, 52, 51, 53, 52, 54, 53, 55, 54, 56, 55, 57, 50, 49, 49, 48, 48, 47, 47, 46, 46, 45, 45,
        44,
    ];
    let mut text = HEAD.to_owned();
    for (month, value) in values.iter().enumerate() {
        text.push_str(&format!(
            "team,treated,20{}-{:02}-01,{value}\n",
            24 + month / 12,
            1 + month % 12
        ));
    }
    let path = file(&folder, "t.csv", &text);
    let found = json(&["difference", &path, "--start", "2025-01-01"]);
    assert_eq!(found["design"], "interrupted time series");
    near(&found["estimate"], -6.104_895);
    near(&found["slope_change"], -1.041_958);
    near(&found["durbin_watson"], 3.752_747);
    let warned = found["warnings"].to_string();
    assert!(warned.contains("Durbin-Watson"), "{warned}");
    assert!(refused(&["difference", &path])[0].contains("--start"));
}

#[test]
fn three_households_get_a_narrative_and_no_p() {
    let folder = TempDir::new().unwrap();
    let text = HEAD.to_owned() + &rows("treated", &[9, 8, 9], &[3, 4, 3]);
    let found = json(&["difference", &file(&folder, "t.csv", &text)]);
    assert_eq!(
        (&found["design"], &found["p"], &found["ci"]),
        (&"narrative".into(), &Value::Null, &Value::Null)
    );
    assert_eq!(
        (&found["cannot_tell"], &found["p_asymptotic"]),
        (&true.into(), &Value::Null)
    );
    assert!(found["sentence"]["cy"].as_str().unwrap().contains("stori"));
}

#[test]
fn nothing_after_is_said_to_be_nothing() {
    let folder = TempDir::new().unwrap();
    let path = file(
        &folder,
        "t.csv",
        "unit,arm,time,value\na,treated,before,1\nb,treated,after,\n",
    );
    let found = json(&["difference", &path]);
    assert_eq!(
        (&found["n"], &found["cannot_tell"]),
        (&0.into(), &true.into())
    );
    assert!(
        found["warnings"]
            .to_string()
            .contains("Nothing was measured after")
    );
}

#[test]
fn five_pairs_get_an_interval_and_no_p() {
    let folder = TempDir::new().unwrap();
    let text = HEAD.to_owned() + &rows("treated", &[9, 8, 9, 7, 8], &[3, 4, 3, 4, 2]);
    let found = json(&["difference", &file(&folder, "t.csv", &text)]);
    assert!(found["ci"].is_array() && found["p"].is_null() && found["cannot_tell"] == true);
}

#[test]
fn after_only_claims_no_change() {
    let folder = TempDir::new().unwrap();
    let path = file(
        &folder,
        "t.csv",
        "unit,arm,time,value\na,treated,after,1\nb,treated,after,1\nc,treated,after,0\nd,treated,after,1\n",
    );
    let found = json(&["difference", &path]);
    assert_eq!(
        (&found["design"], &found["ci_method"], &found["cannot_tell"]),
        (&"after only".into(), &"Wilson".into(), &true.into())
    );
}

#[test]
fn counts_over_a_time_are_rates() {
    let folder = TempDir::new().unwrap();
    let path = file(
        &folder,
        "t.csv",
        "unit,arm,time,value,exposure\nteam,treated,before,71,60\nteam,treated,after,42,60\n",
    );
    let found = json(&["difference", &path]);
    assert_eq!(
        (&found["design"], &found["measure"]),
        (&"rates".into(), &"ratio".into())
    );
    near(&found["estimate"], 0.591_549_295_8);
    near(&found["ci"][0], 0.403_918);
    near(&found["ci"][1], 0.866_342);
}

#[test]
fn a_unit_without_its_second_value_is_counted_as_left() {
    let folder = TempDir::new().unwrap();
    let text = HEAD.to_owned()
        + &rows("treated", &[9, 8, 9, 7, 8, 7], &[3, 4, 3, 4, 2, 3])
        + "gone,treated,before,9\nblank,treated,before,8\nblank,treated,after,NaN\n";
    let found = json(&["difference", &file(&folder, "t.csv", &text)]);
    assert_eq!((&found["n"], &found["missing"]), (&6.into(), &2.into()));
    assert!(
        found["warnings"]
            .to_string()
            .contains("2 were measured before and not after")
    );
}

#[test]
fn what_is_no_number_is_refused_with_its_line() {
    let folder = TempDir::new().unwrap();
    for (text, line, words) in [
        ("unit,arm,time,value\na,treated,before,high\n", 2, "high"),
        ("unit,arm,time,value\na,other,before,1\n", 2, "other"),
        ("unit,arm,time,value\na,treated,later,1\n", 2, "later"),
        ("unit,arm,time,value\na,treated,before,1e400\n", 2, "1e400"),
        ("unit,arm,time\na,treated,before\n", 1, "value"),
    ] {
        let told = refused(&["difference", &file(&folder, "t.csv", text)]);
        assert!(
            told[0].starts_with(&format!("t.csv:{line}:")) && told[0].contains(words),
            "{told:?}"
        );
    }
}

#[test]
fn several_outcomes_are_counted_and_made_up_for() {
    let folder = TempDir::new().unwrap();
    let mut text = "unit,arm,time,value,outcome\n".to_owned();
    for (outcome, fall) in [("visits", 3), ("worry", 1), ("sleep", 0)] {
        for n in 0..8 {
            text.push_str(&format!(
                "u{n},treated,before,{},{outcome}\nu{n},treated,after,{},{outcome}\n",
                9 + n % 3,
                9 + n % 2 - fall
            ));
        }
    }
    let found = json(&[
        "difference",
        &file(&folder, "t.csv", &text),
        "--outcome",
        "visits",
    ]);
    let all = found["outcomes"].as_array().unwrap();
    assert_eq!(all.len(), 3);
    assert!(
        all.iter()
            .all(|one| one["p_holm"].as_f64() >= one["p"].as_f64())
    );
    assert!(found["warnings"].to_string().contains("3 outcomes"));
}

#[test]
fn the_sample_files_are_answered_in_both_languages() {
    for arguments in [
        vec!["link", "people.csv", "--id", "record"],
        vec!["difference", "loneliness.csv"],
        vec!["difference", "admissions.csv", "--start", "2025-01-01"],
        vec!["score", "ucla3", "ucla3.csv"],
        vec!["referrals", "referrals.csv"],
    ] {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|a| {
                if a.ends_with(".csv") {
                    example(a)
                } else {
                    (*a).to_owned()
                }
            })
            .collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        for language in [Language::En, Language::Cy] {
            let outcome = typed(language, &arguments).unwrap();
            assert!(outcome.text.len() > 30, "{arguments:?}");
            assert!(outcome.json["method"].is_string() && outcome.json["warnings"].is_array());
        }
    }
}

#[test]
fn an_instrument_is_scored_from_its_table() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "t.csv", "id,q1,q2,q3\nA,1,2,3\nB,3,,3\n");
    let found = json(&["score", "ucla3", &path]);
    assert_eq!(
        (&found["scores"][0]["id"], &found["scores"][0]["score"]),
        (&"A".into(), &6.0.into())
    );
    assert_eq!(
        (&found["scores"][1]["score"], &found["missing"]),
        (&Value::Null, &1.into())
    );
    let path = file(&folder, "e.csv", "profile\n21111\n12345\n");
    let found = json(&["score", "eq5d", &path, "--value-set", "england-5l-2018"]);
    assert_eq!(
        (&found["scores"][0]["id"], &found["scores"][0]["score"]),
        (&"1".into(), &0.942.into())
    );
    assert!(refused(&["score", "eq5d", &path])[0].contains("--value-set"));
    assert!(refused(&["score", "eq5d", &path, "--value-set", "uk-3l"])[0].starts_with("e.csv:3:"));
    assert!(refused(&["score", "lsns", &path])[0].contains("swemwbs"));
    assert!(refused(&["score", "djg6", &path])[0].contains("6 items"));
}

#[test]
fn duplicate_referrals_are_counted_in_three_windows() {
    let folder = TempDir::new().unwrap();
    let head = "id,person,need,received,closed,outcome,new_risk\n";
    let text = "1,A,falls,2026-01-01,,,\n2,A,falls,2026-01-05,,,no\n3,A,falls,2026-01-20,,,yes\n4,B,falls,2026-01-02,2026-01-03,advice,\n5,B,falls,2026-01-10,,,\n6,C,care,2026-07-01,,,\n";
    let path = file(&folder, "t.csv", &(head.to_owned() + text));
    let found = json(&["referrals", &path]);
    let windows = found["windows"].as_array().unwrap();
    let days: Vec<u64> = windows
        .iter()
        .map(|w| w["days"].as_u64().unwrap())
        .collect();
    assert_eq!(days, [7, 28, 90]);
    assert_eq!(
        (
            &windows[0]["referrals"],
            &windows[0]["duplicates"],
            &windows[0]["censored"]
        ),
        (&5.into(), &1.into(), &1.into())
    );
    assert_eq!(windows[1]["new_risks"], 1);
    let path = file(&folder, "u.csv", &(head.to_owned() + "1,A,falls,soon,,,\n"));
    assert!(refused(&["referrals", &path])[0].starts_with("u.csv:2:"));
}

fn adherence(rows: &str) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let head = "prototype,principle,assessor,level,evidence,barriers\n";
    let path = file(&folder, "adherence.csv", &format!("{head}{rows}"));
    (folder, path)
}

#[test]
fn adherence_is_told_with_its_coverage_its_agreement_and_what_recurs() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/prototypes");
    let path = root.join("adherence.csv").to_str().unwrap().to_owned();
    let found = json(&["adherence", &path]);
    let profiles = found["profiles"].as_array().unwrap();
    assert_eq!(profiles.len(), 2);
    // Of ten principles one does not apply, one was not assessed; two that the assessors differed on were settled.
    let coverage = &profiles[0]["coverage"];
    assert_eq!(
        (&coverage["assessed"], &coverage["applicable"]),
        (&8.into(), &9.into())
    );
    let engagement = &profiles[0]["principles"][1];
    assert_eq!(
        (&engagement["level"], &engagement["stands"]),
        (&1.into(), &"reconciled".into())
    );
    assert_eq!(
        engagement["assessors"].as_array().unwrap().len(),
        2,
        "both levels stay"
    );
    assert_eq!(found["comparable"], false);
    let agreement = &found["agreement"];
    assert_eq!(
        (&agreement["units"], &agreement["same_level"]),
        (&14.into(), &10.into())
    );
    // By hand: of 14 pairs four are one level apart, so that 4 of the squares that chance would give stand against it.
    let kappa = agreement["weighted_kappa"].as_f64().unwrap();
    let (lower, upper) = (&agreement["ci"][0], &agreement["ci"][1]);
    assert!(lower.as_f64().unwrap() < kappa && kappa <= upper.as_f64().unwrap());
    near(&agreement["weighted_kappa"], 0.851063829787);
    let funding = &found["barriers"][0];
    assert_eq!(
        (&funding["barrier"], &funding["of"]),
        (&"funding".into(), &2.into())
    );
    for language in [Language::En, Language::Cy] {
        let told = typed(language, &["adherence", &path]).unwrap().text;
        assert!(
            told.contains("sample-doorstep") && told.lines().count() > 15,
            "{told}"
        );
    }
}

#[test]
fn a_level_without_what_it_needs_is_refused_with_its_line() {
    let (_folder, path) = adherence(
        "a,SP,Ann,2,,\na,DE,Ann,1,,\na,CP,Ann,5,x,\na,XX,Ann,0,,funding\na,ES,Ann,0,,weather\n,SV,Ann,0,,funding\n\
         a,CL,Ann,3,report,\na,CL,Ann,4,report,\na,NM,Ann,not assessed,,\na,IN,Ann,not applicable,,\na,LE,Ann,,,\n",
    );
    let told = refused(&["adherence", &path]);
    for (line, says) in [
        (2, "cites evidence"),
        (3, "what stood in the way"),
        (4, "no level"),
        (5, "no principle of this set"),
        (6, "no barrier"),
        (7, "which prototype"),
        (9, "on line 8"),
        (12, "no level"),
    ] {
        let start = format!("adherence.csv:{line}:");
        let found = told.iter().find(|one| one.starts_with(&start));
        assert!(
            found.is_some_and(|one| one.contains(says)),
            "{line}: {told:?}"
        );
    }
    assert_eq!(told.len(), 8, "{told:?}");
}

#[test]
fn what_assessors_differ_on_counts_as_neither_until_they_agreed() {
    let disputed = "a,SP,Ann,1,,size\na,SP,Bob,3,x,\n";
    let (_folder, path) = adherence(disputed);
    let found = json(&["adherence", &path]);
    let entry = &found["profiles"][0]["principles"][0];
    assert_eq!(
        (&entry["level"], &entry["stands"]),
        (&"not-assessed".into(), &"disputed".into())
    );
    assert_eq!(found["profiles"][0]["mean"], Value::Null);
    assert_eq!(
        found["agreement"]["cannot_tell"], true,
        "one pair tells nothing"
    );
    let (_folder, path) = adherence(&format!("{disputed}a,SP,agreed,2,x,size\n"));
    let found = json(&["adherence", &path]);
    let entry = &found["profiles"][0]["principles"][0];
    assert_eq!(
        (&entry["level"], &entry["stands"]),
        (&2.into(), &"reconciled".into())
    );
    near(&found["profiles"][0]["mean"], 2.0);
}

#[test]
fn one_assessor_or_one_level_gives_no_agreement() {
    let (_folder, path) = adherence("a,SP,Ann,1,,size\na,DE,Ann,0,,other\n");
    let found = json(&["adherence", &path]);
    assert_eq!(found["agreement"]["cannot_tell"], true);
    assert_eq!(found["agreement"]["weighted_kappa"], Value::Null);
    let (_folder, path) = adherence("a,SP,Ann,3,x,\na,SP,Bob,3,x,\n");
    assert_eq!(
        json(&["adherence", &path])["agreement"]["cannot_tell"],
        true
    );
}

#[test]
fn sets_are_data_and_one_of_which_only_the_number_is_known_cannot_be_assessed() {
    let (folder, path) = adherence("a,involvement,Ann,4,x,\n");
    let found = json(&["adherence", &path, "--set", "five-ways"]);
    assert_eq!(found["version"], "2015");
    let told = refused(&["adherence", &path, "--set", "ccin-nine-2019"]);
    assert!(told[0].contains("not known"), "{told:?}");
    assert!(refused(&["adherence", &path, "--set", "ten"])[0].contains("ccin-ten"));
    let own = "set = \"own\"\nversion = \"2026\"\ncount = 1\ntitle = { en = \"Own\" }\n\
        [[principle]]\ncode = \"involvement\"\nname = { en = \"Involvement\" }\n";
    let set = file(&folder, "own.toml", own);
    assert_eq!(
        json(&["adherence", &path, "--set-file", &set])["set"],
        "own"
    );
    let broken = file(
        &folder,
        "broken.toml",
        &own.replace("count = 1", "count = 2"),
    );
    assert!(refused(&["adherence", &path, "--set-file", &broken])[0].starts_with("broken.toml:"));
}

#[test]
fn outcomes_against_adherence_call_themselves_exploratory() {
    let folder = TempDir::new().unwrap();
    let (mut rows, mut outcomes) = (String::new(), "prototype,value,scale\n".to_owned());
    // As the seven of the test in `stats`: means 1 to 4 in the order of the outcomes, save one.
    for (at, level) in [0, 1, 2, 3, 4, 4, 2].into_iter().enumerate() {
        let evidence = if level >= 2 { "x" } else { "" };
        rows.push_str(&format!("p{at},SP,Ann,{level},{evidence},other\n"));
        outcomes.push_str(&format!("p{at},{},ucla3\n", 10 + at));
    }
    rows.push_str("p0,DE,Ann,4,x,\n");
    let (_kept, path) = adherence(&rows);
    let file_of = |name: &str, text: &str| file(&folder, name, text);
    let good = file_of("good.csv", &outcomes);
    let found = &json(&["adherence", &path, "--outcomes", &good])["exploratory"];
    assert_eq!((&found["n"], &found["exact"]), (&7.into(), &true.into()));
    assert_eq!(
        found["mean_over"],
        serde_json::json!(["SP"]),
        "the one that all share"
    );
    assert!(found["rho"].as_f64().unwrap() > 0.5 && found["p"].as_f64().unwrap() < 0.2);
    let few = file_of("few.csv", "prototype,value\np0,1\np1,2\np2,\np3,4\n");
    let found = &json(&["adherence", &path, "--outcomes", &few])["exploratory"];
    assert_eq!(
        (&found["cannot_tell"], &found["p"]),
        (&"few-prototypes".into(), &Value::Null)
    );
    let mixed = file_of("mixed.csv", &outcomes.replacen("ucla3", "visits", 1));
    let found = &json(&["adherence", &path, "--outcomes", &mixed])["exploratory"];
    assert_eq!(found["cannot_tell"], "several-scales");
    let wrong = file_of("wrong.csv", "prototype,value\np0,NaN\np0,1\np0,2\n");
    let told = refused(&["adherence", &path, "--outcomes", &wrong]);
    assert!(
        told[0].starts_with("wrong.csv:2:") && told[1].starts_with("wrong.csv:4:"),
        "{told:?}"
    );
}
