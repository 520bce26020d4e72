//! Whoever writes a call file is told every line to put right, and nothing is taken half.

use crate::{Definition, Error, Language, Purpose, Refusal, parse};

const SMALL: &str = r#"slug = "small"
prefix = "SML"
languages = ["en", "cy"]
time_zone = "Europe/London"
title = { en = "A small commission", cy = "Comisiwn bach" }
key_question = { en = "What works?", cy = "Beth sy'n gweithio?" }
funding = { en = "None", cy = "Dim" }
imprint = { en = "Us", cy = "Ni" }
[controller]
name = { en = "Us", cy = "Ni" }
contact = { en = "Here", cy = "Yma" }
lawful_basis = "public-task"
retention = "2030-01-31"
privacy = { en = "Kept safe", cy = "Cedwir yn ddiogel" }
[call]
opens = "2026-06-01T09:00"
closes = "2026-07-01T23:59"
publication_policy = { en = "As you choose", cy = "Fel y dewiswch" }
[[call.strand]]
key = "a"
title = { en = "Care", cy = "Gofal" }
[[call.strand.question]]
key = "a1"
text = { en = "How is it?", cy = "Sut mae hi?" }
"#;

fn refusals(text: &str) -> Vec<Refusal> {
    match parse("call.toml", text) {
        Err(Error::Refused(refusals)) => refusals,
        other => panic!("not refused: {other:?}"),
    }
}

fn small() -> Definition {
    parse("call.toml", SMALL).unwrap()
}

#[test]
fn a_small_call_is_read_whole() {
    let definition = small();
    assert_eq!(definition.slug, "small");
    assert!(
        matches!(&definition.purpose, Purpose::KeyQuestion(q) if q.get(Language::Cy) == "Beth sy'n gweithio?")
    );
    let call = definition.call.unwrap();
    let (strand, question) = call.question("a1").unwrap();
    assert_eq!((strand, question.key.as_str()), (Some("a"), "a1"));
    // 09:00 in London in June is 08:00 in UTC.
    assert_eq!(
        crate::instant_text(call.opens_us),
        "2026-06-01T08:00:00.000000Z"
    );
}

#[test]
fn a_commission_may_have_no_call() {
    let text = SMALL.split("[call]").next().unwrap();
    assert_eq!(parse("call.toml", text).unwrap().call, None);
}

#[test]
fn a_text_missing_in_a_declared_language_is_refused_with_its_line() {
    let text = SMALL.replace(
        r#"title = { en = "Care", cy = "Gofal" }"#,
        r#"title = { en = "Care" }"#,
    );
    let told = refusals(&text);
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].code, told[0].spot.line),
        ("language-missing", Some(21))
    );
    assert!(
        told[0].en.contains("“title” has no text in “cy”"),
        "{}",
        told[0].en
    );
    assert!(told[0].cy.contains("cy"));
}

#[test]
fn a_commission_in_one_language_needs_only_that_one() {
    let text = SMALL
        .replace(r#"["en", "cy"]"#, r#"["cy"]"#)
        .replace(r#"en = "Care", "#, "");
    assert_eq!(parse("call.toml", &text).unwrap().languages, [Language::Cy]);
}

#[test]
fn every_wrong_line_is_told_at_once_in_order() {
    let text = SMALL
        .replace("2026-07-01T23:59", "first of July")
        .replace("lawful_basis", "lawfull_basis")
        .replace("key = \"a1\"", "key = \"A 1\"");
    let told: Vec<_> = refusals(&text)
        .iter()
        .map(|r| (r.code, r.spot.line))
        .collect();
    assert_eq!(
        told,
        [
            ("missing-key", Some(9)),
            ("unknown-key", Some(12)),
            ("date", Some(17)),
            ("key", Some(23)),
        ]
    );
}

#[test]
fn a_key_used_twice_is_refused() {
    let again = "[[call.question]]\nkey = \"a1\"\ntext = { en = \"More?\", cy = \"Mwy?\" }\n";
    assert_eq!(refusals(&format!("{SMALL}{again}"))[0].code, "key-twice");
}

#[test]
fn the_welsh_standards_ask_for_their_own_question() {
    let bound = format!("{SMALL}[welsh_language_standards]\napply = true\n");
    assert_eq!(refusals(&bound)[0].code, "welsh-effects");
    let asked = format!(
        "{bound}[[call.question]]\nkey = \"w1\"\neffects = \"welsh-language\"\n\
         text = {{ en = \"Effects?\", cy = \"Effeithiau?\" }}\n"
    );
    assert!(parse("call.toml", &asked).unwrap().welsh_language_standards);
}

#[test]
fn a_file_that_is_not_toml_is_refused_at_the_line_where_it_stops_being_one() {
    let told = refusals(&SMALL.replace("[call]", "[call"));
    assert_eq!(
        (told[0].code, told[0].spot.line),
        ("call-not-toml", Some(15))
    );
    assert!(told[0].line(Language::En).starts_with("call.toml:15: "));
}

#[test]
fn a_call_that_closes_before_it_opens_is_refused() {
    assert_eq!(
        refusals(&SMALL.replace("2026-07-01", "2026-05-01"))[0].code,
        "closes-before-opening"
    );
}

#[test]
fn the_sample_call_is_read() {
    let text = include_str!("../../../../examples/wales/call.toml");
    let definition = parse("call.toml", text).unwrap();
    assert!(definition.sample);
    assert_eq!(definition.call.unwrap().strands.len(), 6);
}
