//! Claims against what was measured: the three answers with their reasons, what stands beneath each other, and a look at adherence.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod typed;

use commission::{Error, Language};
use serde_json::Value;
use tempfile::TempDir;
use typed::typed;

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Pairs of one arm: everybody at 7 before, and at 7 with these changes after.
fn pairs(changes: &[i32]) -> String {
    let mut text = "unit,time,value\n".to_owned();
    for (unit, change) in changes.iter().enumerate() {
        text.push_str(&format!("u{unit},before,7\nu{unit},after,{}\n", 7 + change));
    }
    text
}

fn asked(folder: &TempDir, claims: &str, more: &[&str]) -> Value {
    let claims = file(folder, "claims.csv", claims);
    let mut line = vec!["synthesis", claims.as_str()];
    line.extend(more);
    Value::Object(typed(Language::En, &line).unwrap().json)
}

const HEAD: &str = "prototype,claim,outcome,direction,scale,file\n";

#[test]
fn data_can_bear_a_claim_cannot_tell_or_say_the_opposite() {
    let folder = TempDir::new().unwrap();
    let less = file(
        &folder,
        "less.csv",
        &pairs(&[-2, -1, -2, -3, -1, -2, -1, -2, -1, -1]),
    );
    let mixed = file(
        &folder,
        "mixed.csv",
        &pairs(&[-2, 1, 2, -3, 1, -2, 1, 2, -1, 1]),
    );
    let three = file(&folder, "three.csv", &pairs(&[-2, -3, -2]));
    let after = file(
        &folder,
        "after.csv",
        "unit,time,value\na,after,5\nb,after,6\nc,after,5\nd,after,4\ne,after,5\nf,after,7\n",
    );
    let claims = format!(
        "{HEAD}a,Less lonely,loneliness,lower,UCLA-3,less.csv\nb,,loneliness,higher,UCLA-3,less.csv\n\
         c,,loneliness,lower,UCLA-3,mixed.csv\nd,,loneliness,lower,UCLA-3,three.csv\n\
         e,,loneliness,lower,UCLA-3,after.csv\nf,Fewer visits,visits,fewer,,\n"
    );
    let found = asked(&folder, &claims, &[&less, &mixed, &three, &after]);
    let told: Vec<(&str, Option<&str>)> = found["claims"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["verdict"].as_str().unwrap(), one["why"].as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("can-bear", None),
            ("says-the-opposite", None),
            ("cannot-tell", Some("may-be-none")),
            ("cannot-tell", Some("few")),
            ("cannot-tell", Some("nothing-to-compare")),
            ("cannot-tell", Some("not-measured")),
        ]
    );
    assert_eq!(found["verdicts"]["cannot-tell"], 4);
    assert_eq!(found["tested"], 3);
    // A before and after without a comparator bears a change, not its cause, and says so.
    assert_eq!(found["claims"][0]["has_comparator"], false);
    let warnings = found["warnings"].to_string();
    assert!(
        warnings.contains("not that the approach changed it"),
        "{warnings}"
    );
    // Three have an interval on the one scale; what was measured once does not stand beside them.
    assert_eq!(found["forest"]["drawn"], true);
    assert_eq!(found["forest"]["of"].as_array().unwrap().len(), 3);
    let p = found["claims"][0]["p"].as_f64().unwrap();
    assert!(found["claims"][0]["p_holm"].as_f64().unwrap() >= p);
}

#[test]
fn estimates_on_several_scales_or_of_two_kinds_do_not_stand_beneath_each_other() {
    let folder = TempDir::new().unwrap();
    let one = file(
        &folder,
        "one.csv",
        &pairs(&[-2, -1, -2, -3, -1, -2, -1, -2]),
    );
    let two = file(
        &folder,
        "two.csv",
        &pairs(&[-1, -1, -2, -3, -1, -2, -1, -1]),
    );
    let why = |claims: &str| {
        let found = asked(&folder, &format!("{HEAD}{claims}"), &[&one, &two]);
        assert_eq!(found["forest"]["drawn"], false, "{claims}");
        found["forest"]["why"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        why("a,,x,lower,UCLA-3,one.csv\nb,,x,lower,DJG6,two.csv\n"),
        "several-scales"
    );
    assert_eq!(
        why("a,,x,lower,,one.csv\nb,,x,lower,,two.csv\n"),
        "several-scales"
    );
    assert_eq!(
        why("a,,x,lower,UCLA-3,one.csv\nb,,x,lower,UCLA-3,\n"),
        "few-estimates"
    );
}

#[test]
fn outcomes_against_adherence_are_a_look_on_each_scale_with_how_many_were_taken() {
    let folder = TempDir::new().unwrap();
    let (mut claims, mut levels) = (
        HEAD.to_owned(),
        "prototype,principle,level,assessor,evidence,barriers\n".to_owned(),
    );
    let mut files = Vec::new();
    for at in 0..7_i32 {
        let changes = [-at, -at - 1, -at, -at - 1, 0, -at, -1, -2];
        files.push(file(&folder, &format!("p{at}.csv"), &pairs(&changes)));
        claims.push_str(&format!("p{at},,x,lower,UCLA-3,p{at}.csv\n"));
        levels.push_str(&format!(
            "p{at},SP,{},A,e,funding\np{at},DE,{},A,e,funding\n",
            at.min(4),
            (at / 2).min(4)
        ));
    }
    let levels = file(&folder, "levels.csv", &levels);
    let mut more: Vec<&str> = files.iter().map(String::as_str).collect();
    more.extend(["--adherence", &levels]);
    let found = asked(&folder, &claims, &more);
    let look = &found["exploratory"][0];
    assert_eq!(
        (look["n"].as_u64(), look["exact"].as_bool()),
        (Some(7), Some(true))
    );
    assert!(look["rho"].as_f64().unwrap() < -0.8, "{look}");
    assert_eq!(look["p"], look["p_holm"]);
    let warnings = found["warnings"].to_string();
    assert!(
        warnings.contains("exploratory") && warnings.contains("gave a figure: 1"),
        "{warnings}"
    );
    // Twice, and in the other language, the same figures.
    assert_eq!(asked(&folder, &claims, &more), found);
}

#[test]
fn a_wrong_claim_is_told_with_its_line_in_both_languages() {
    let folder = TempDir::new().unwrap();
    let broken = file(&folder, "broken.csv", "unit,time,value\na,before,many\n");
    for (rows, says) in [
        (
            "a,,x,sideways,UCLA-3,\n",
            "claims.csv:2: \"sideways\" says no direction",
        ),
        (
            "a,,x,lower,,absent.csv\n",
            "claims.csv:2: No file \"absent.csv\"",
        ),
        (",,x,lower,,\n", "claims.csv:2:"),
        ("a,,x,lower,,broken.csv\n", "broken.csv:2:"),
        ("", "no row"),
    ] {
        let claims = file(&folder, "claims.csv", &format!("{HEAD}{rows}"));
        match typed(Language::En, &["synthesis", &claims, &broken]) {
            Err(Error::Refused(told)) => {
                assert!(told.iter().all(|one| !one.cy.is_empty()));
                let lines: Vec<String> = told.iter().map(|one| one.line(Language::En)).collect();
                assert!(
                    lines.iter().any(|one| one.contains(says)),
                    "{says}: {lines:?}"
                );
            }
            other => panic!("{rows} was not refused: {other:?}"),
        }
    }
}
