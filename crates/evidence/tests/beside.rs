//! Stories of claims beside figures: what is called agreement, and what never is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::Error;
use evidence::{Beside, ByValue, Claim, Exhibit, Standing, beside};
use serde_json::json;
use testkit::{NOON_US, Scene};

const MEASURED: &str = r#"by = "gap#/result/ratio/value"
interval = "/result/ratio/ci"
grouping = { stated = "5", measured = "/result/grouping/groups" }
year = { stated = "2018", measured = "2018" }
definition = { stated = { en = "Avoidable  deaths", cy = "Marwolaethau y gellid eu hosgoi" }, measured = { en = "avoidable deaths", cy = "marwolaethau y gellid eu hosgoi" } }
"#;

fn file(value: &str, measured: &str) -> String {
    format!(
        "[[claim]]\nkey = \"C1\"\nvalue = {value}\ndefinition = {{ en = \"A ratio\", cy = \"Cymhareb\" }}\n\
         [[claim.measured]]\n{measured}"
    )
}

fn take(text: &str) -> Result<Vec<Claim>, Error> {
    let scene = Scene::open(&[]);
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene.store.write(move |tx| {
        let by = ("Sample clerk", NOON_US);
        Ok(evidence::take_claims(tx, &commission, "claims.toml", &text, by)?.claims)
    })
}

/// A figure with its limits, by so many groups.
fn exhibit(figure: f64, limits: [f64; 2], groups: u32) -> Exhibit {
    serde_json::from_value(json!({
        "exhibit": "gap", "kind": "measured", "title": {"en": "Sample"},
        "inputs": {"needs": "elsewhere", "files": ["a.csv"], "digest": "0".repeat(64)},
        "parameters": {"verb": "place rates", "arguments": ["a.csv"]}, "method": "place rates",
        "method_version": 1, "says": {"en": "Sample"}, "warnings": [],
        "result": {"ratio": {"value": figure, "ci": limits}, "grouping": {"groups": groups}, "none": null},
        "table": {"columns": [], "rows": []},
    }))
    .unwrap()
}

fn stands(value: &str, measured: &str, exhibit: &Exhibit) -> Beside {
    let claims = take(&file(value, measured)).unwrap();
    beside(&claims[0], &claims[0].measured[0], Some(exhibit))
}

#[test]
fn a_claim_agrees_within_the_digits_in_which_it_was_stated_to_the_very_half() {
    let is = |value: &str, figure: f64| {
        stands(value, MEASURED, &exhibit(figure, [figure, figure], 5)).standing
    };
    for figure in [3.65, 3.7, 3.749_999, 3.75] {
        assert_eq!(is("\"3.7\"", figure), Standing::Agrees, "{figure}");
    }
    for figure in [3.649_999_9, 3.750_000_1, -3.7, 37.0] {
        assert_eq!(is("\"3.7\"", figure), Standing::Otherwise, "{figure}");
    }
    assert_eq!(is("\"3.70\"", 3.71), Standing::Otherwise);
    assert_eq!(is("\"4\"", 3.7), Standing::Agrees);
}

#[test]
fn a_claim_within_the_interval_of_the_exhibit_is_told_as_that() {
    let wide = stands("\"3.7\"", MEASURED, &exhibit(3.2, [2.8, 3.66], 5));
    assert_eq!(wide.value, ByValue::WithinInterval);
    assert_eq!(wide.standing, Standing::Agrees);
    let narrow = stands("\"3.7\"", MEASURED, &exhibit(3.2, [2.8, 3.64], 5));
    assert_eq!(narrow.standing, Standing::Otherwise);
}

#[test]
fn the_same_value_by_fifths_and_by_tenths_is_never_agreement() {
    let said = stands("\"3.7\"", MEASURED, &exhibit(3.7, [3.5, 3.9], 10));
    assert_eq!(said.value, ByValue::Same);
    assert_eq!(said.standing, Standing::NotComparable);
    let unlike: Vec<_> = said.sides.iter().filter(|side| !side.same).collect();
    assert_eq!(unlike.len(), 1);
    assert_eq!(unlike[0].aspect, "grouping");
}

#[test]
fn what_nobody_said_is_not_the_same() {
    for part in ["grouping", "year", "definition"] {
        let without: Vec<&str> = MEASURED
            .lines()
            .filter(|line| !line.starts_with(part))
            .collect();
        let said = stands("\"3.7\"", &without.join("\n"), &exhibit(3.7, [3.5, 3.9], 5));
        assert_eq!(said.standing, Standing::NotComparable, "{part}");
    }
}

#[test]
fn units_and_rounding_are_said_and_not_guessed() {
    let millions = format!("times = \"1000000\"\n{MEASURED}");
    let of = exhibit(322_480_000.0, [322_480_000.0, 322_480_000.0], 5);
    assert_eq!(stands("\"322\"", &millions, &of).standing, Standing::Agrees);
    assert_eq!(
        stands("\"321\"", &millions, &of).standing,
        Standing::Otherwise
    );
    let whole = stands("\"322000000\"", MEASURED, &of);
    assert_eq!(whole.standing, Standing::Otherwise);
    let nearest = format!("nearest = \"1000000\"\n{MEASURED}");
    assert_eq!(
        stands("\"322000000\"", &nearest, &of).standing,
        Standing::Agrees
    );
}

#[test]
fn words_and_figures_that_are_not_there_are_told_as_that() {
    let words = stands(
        "{ en = \"a fall\", cy = \"gostyngiad\" }",
        MEASURED,
        &exhibit(3.7, [3.5, 3.9], 5),
    );
    assert_eq!(words.standing, Standing::CannotTell);
    let lost = MEASURED.replace("/ratio/value", "/ratio/other");
    let lost = stands("\"3.7\"", &lost, &exhibit(3.7, [3.5, 3.9], 5));
    assert_eq!(lost.standing, Standing::Missing);
    let none = MEASURED.replace("/ratio/value", "/none");
    let none = stands("\"3.7\"", &none, &exhibit(3.7, [3.5, 3.9], 5));
    assert_eq!(none.standing, Standing::CannotTell);
    let claims = take(&file("\"3.7\"", MEASURED)).unwrap();
    let without = beside(&claims[0], &claims[0].measured[0], None);
    assert_eq!(without.standing, Standing::Missing);
}

#[test]
fn a_line_that_names_no_figure_is_refused_with_its_line() {
    for (bad, code) in [
        ("by = \"gap\"", "measured-by"),
        ("by = \"gap#ratio\"", "measured-by"),
        ("by = \"gap#/a\"\ntimes = \"0.00\"", "measured-number"),
        ("by = \"gap#/a\"\ninterval = \"ci\"", "pointer"),
        ("by = \"gap#/a\"\nsame = true", "unknown-key"),
    ] {
        let Err(Error::Refused(told)) = take(&file("\"3.7\"", bad)) else {
            panic!("not refused: {bad}");
        };
        assert_eq!(told[0].code, code, "{bad}");
        assert!(told[0].spot.line.is_some());
    }
}
