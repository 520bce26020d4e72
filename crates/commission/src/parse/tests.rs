//! Whoever writes a call file is told every line to put right, and nothing is taken half.

use crate::{Definition, Error, Facet, Language, Purpose, Refusal, parse};

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

#[test]
fn a_question_may_ask_for_an_example_for_principles_or_for_a_place() {
    let more = r#"[[call.question]]
key = "b1"
kind = "example"
text = { en = "What works?", cy = "Beth sy'n gweithio?" }
easy = { en = "What is good?", cy = "Beth sy'n dda?" }
[[call.question]]
key = "c1"
kind = "principles"
text = { en = "Which principles?", cy = "Pa egwyddorion?" }
[[call.question.choice]]
key = "open"
label = { en = "Open to all", cy = "Agored i bawb" }
"#;
    let call = parse("call.toml", &format!("{SMALL}{more}"))
        .unwrap()
        .call
        .unwrap();
    let (_, question, facet) = call.part("b1-result").unwrap();
    assert_eq!((question.key.as_str(), facet), ("b1", Some(Facet::Result)));
    assert_eq!(question.kind.facets().len(), 4);
    assert_eq!(call.question("c1-chosen").unwrap().1.choices.len(), 1);
    assert!(call.part("a1-where").is_none(), "one text has one part");
    assert!(call.part("c1-where").is_none());
}

#[test]
fn a_question_of_an_unknown_kind_without_choices_or_with_a_taken_part_is_told() {
    let more = r#"[[call.question]]
key = "b1-where"
text = { en = "Where?", cy = "Ble?" }
[[call.question]]
key = "b1"
kind = "example"
text = { en = "What?", cy = "Beth?" }
[[call.question]]
key = "c1"
kind = "principles"
text = { en = "Which?", cy = "Pa rai?" }
[[call.question]]
key = "c2"
kind = "song"
text = { en = "Sing", cy = "Canwch" }
"#;
    let codes: Vec<_> = refusals(&format!("{SMALL}{more}"))
        .iter()
        .map(|refusal| refusal.code)
        .collect();
    assert_eq!(codes, ["key-twice", "choices", "question-kind"]);
}

#[test]
fn a_call_says_how_tables_are_published_by_a_name_that_is_known() {
    assert_eq!(parse("call.toml", SMALL).unwrap().disclosure, None);
    for profile in crate::Disclosure::ALL {
        let text = format!("disclosure = \"{}\"\n{SMALL}", profile.name());
        assert_eq!(parse("call.toml", &text).unwrap().disclosure, Some(profile));
    }
    let text = format!("disclosure = \"five\"\n{SMALL}");
    let Err(Error::Refused(refusals)) = parse("call.toml", &text) else {
        panic!("it is refused");
    };
    assert_eq!(
        (refusals[0].code, refusals[0].spot.line),
        ("disclosure", Some(1))
    );
}
