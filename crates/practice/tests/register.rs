//! The register as files and as it is kept: lossless both ways, wrong rows by their lines, conflicts side by side, and nothing invented where
//! nothing is known.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use ingest::{Item, Limits, Table};
use practice::register::{
    self, Kind, NOT_KNOWN, Read, Register, Status, Verdict, as_csv, as_toml, check, of_table,
    of_toml, reckonings,
};
use testkit::{NOON_US, Scene};

const SAMPLE: &str = include_str!("../../../examples/prototypes/register.toml");

fn table(text: &str) -> Table {
    let read = ingest::read("register.csv", text.as_bytes(), &Limits::default()).unwrap();
    match read.items.into_iter().next() {
        Some(Item::Table(table)) => table,
        other => panic!("{other:?}"),
    }
}

fn sound(read: Read) -> Register {
    let mut register = Register::default();
    for (_, record, _) in &read.records {
        register.put(record.clone());
    }
    let refused = check(&register, &[read]);
    assert!(refused.is_empty(), "{refused:?}");
    register
}

fn sample() -> Register {
    sound(of_toml("register.toml", SAMPLE))
}

fn refused(read: Read) -> Vec<String> {
    let mut register = Register::default();
    for (_, record, _) in &read.records {
        register.put(record.clone());
    }
    let refused = check(&register, &[read]);
    let both = |one: &commission::Refusal| !one.en.is_empty() && !one.cy.is_empty();
    assert!(refused.iter().all(both));
    refused
        .iter()
        .map(|one| one.line(commission::Language::En))
        .collect()
}

#[test]
fn a_register_read_back_from_either_file_is_the_same_register() {
    let register = sample();
    assert!(register.len() > 40);
    assert_eq!(sound(of_toml("again.toml", &as_toml(&register))), register);
    let csv = as_csv(&register).unwrap();
    assert_eq!(sound(of_table(&table(&csv))), register);
    assert_eq!(as_toml(&sound(of_table(&table(&csv)))), as_toml(&register));
}

#[test]
fn texts_that_are_hard_to_write_come_back_as_they_were() {
    let hard = "line one\nline \"two\", with a comma; a tab\there \\ and \u{1f41d} and ŵ";
    let toml = format!(
        "[[prototype]]\nkey = \"a\"\nneed = {{ value = {}, about = \"=1+1\", language = \"cy\" }}\n",
        serde_json::Value::from(hard)
    );
    let register = sound(of_toml("a.toml", &toml));
    let value = &register.record(Kind::Prototype, "a").unwrap().values[0];
    assert_eq!((value.text.as_str(), value.about.as_str()), (hard, "=1+1"));
    assert_eq!(sound(of_toml("b.toml", &as_toml(&register))), register);
    assert_eq!(
        sound(of_table(&table(&as_csv(&register).unwrap()))),
        register
    );
}

#[test]
fn six_prototypes_are_known_and_nine_are_not_and_samples_say_so() {
    let register = sample();
    let prototypes: Vec<_> = register.of_kind(Kind::Prototype).collect();
    let real = || prototypes.iter().filter(|one| !one.sample);
    let named = |one: &&&register::Record| one.known("name").next().is_some();
    assert_eq!(real().filter(named).count(), 6);
    assert_eq!(real().count(), 15);
    for one in prototypes.iter().filter(|one| one.sample) {
        let name = one.known("name").next().unwrap();
        assert!(name.text.contains("invented"), "{}", name.text);
    }
    for record in register.records().filter(|one| !one.sample) {
        let of_sample = record
            .values
            .iter()
            .any(|value| value.source == "sample-file");
        assert!(!of_sample, "{} rests on sample data", record.key);
    }
}

#[test]
fn two_sources_that_differ_stand_side_by_side() {
    let register = sample();
    let team = register.record(Kind::Prototype, "rapid-response").unwrap();
    let began: Vec<_> = team.known("began").collect();
    assert_eq!(began.len(), 2);
    for value in began {
        assert_eq!(register.status(team, value), Status::Conflicting);
    }
    let did = team.known("did").next().unwrap();
    assert_eq!(register.status(team, did), Status::Confirmed);
    // Different groups are no conflict, and neither are several outcomes.
    for field in ["people", "outcome"] {
        for value in team.known(field) {
            assert_eq!(register.status(team, value), Status::Confirmed);
        }
    }
    let unread = register.record(Kind::Prototype, "diabeaters").unwrap();
    let outcome = unread.known("outcome").next().unwrap();
    assert_eq!(register.status(unread, outcome), Status::Unsourced);
}

#[test]
fn what_is_not_known_is_neither_empty_nor_nought() {
    let read = of_table(&table(
        "key,name,people,money,place\na,Alpha,0,,\nb,Beta,not known,unknown,ddim yn hysbys\n",
    ));
    let register = sound(read);
    let a = register.record(Kind::Prototype, "a").unwrap();
    assert_eq!(a.known("people").next().unwrap().text, "0");
    assert!(a.known("money").next().is_none());
    let b = register.record(Kind::Prototype, "b").unwrap();
    assert!(b.known("people").next().is_none());
    let said = b.values.iter().filter(|value| value.text == NOT_KNOWN);
    assert_eq!(said.count(), 3);
}

#[test]
fn thirteen_and_fifteen_are_both_held_and_the_difference_is_told() {
    let totals = reckonings(&sample());
    let of = |what: &str| totals.iter().find(|one| one.what == what).unwrap();
    let bids = of("bids");
    assert_eq!(
        (bids.stated[0].text.as_str(), bids.counted.as_str()),
        ("13", "3")
    );
    assert_eq!(bids.verdict, Verdict::Fewer);
    let analysed = of("analysed");
    assert_eq!(analysed.stated[0].text, "15");
    assert_eq!((analysed.counted.as_str(), analysed.unknown), ("3", 12));
    assert!(analysed.why[0].text.contains("13 bids"));
    assert_eq!(of("awarded").verdict, Verdict::NotStated);
}

#[test]
fn a_wrong_row_is_refused_with_its_file_and_line() {
    let told = refused(of_table(&table(
        "kind,key,field,value,source\n\
         source,s,title,A page,\n\
         prototype,a,began,last spring,s\n\
         prototype,a,money,1500,s\n\
         prototype,a,people,some,s\n\
         prototype,a,colour,red,s\n\
         thing,a,name,x,s\n\
         prototype,A b,name,x,s\n\
         prototype,a,name,,s\n\
         prototype,a,owner,nobody,s\n\
         prototype,a,place,Rhyl,t\n\
         prototype,a,sample,perhaps,\n",
    )));
    for (line, says) in [
        (3, "no day"),
        (4, "no amount of money"),
        (5, "no whole number"),
        (6, "no field \"colour\""),
        (7, "no kind of record"),
        (8, "cannot be a key"),
        (9, "empty value"),
        (10, "\"nobody\""),
        (11, "the source \"t\""),
        (12, "whether the record is sample data"),
    ] {
        let start = format!("register.csv:{line}:");
        let found = told.iter().find(|one| one.starts_with(&start));
        assert!(
            found.is_some_and(|one| one.contains(says)),
            "{line}: {told:?}"
        );
    }
}

#[test]
fn a_file_that_is_no_register_is_answered_with_a_sentence() {
    for (text, says) in [
        ("key = ", "cannot be read as TOML"),
        ("[[prototype]]\nname = \"x\"", "cannot be a key"),
        ("[prototype]\nkey = \"a\"", "not in the shape"),
        (
            "[[prototype]]\nkey = \"a\"\nmoney = 1.5",
            "not in the shape",
        ),
        (
            "[[prototype]]\nkey = \"a\"\n[[prototype]]\nkey = \"a\"",
            "stands twice",
        ),
        (
            "[[prototype]]\nkey = \"a\"\nneed = \"\\u202Eabc\"",
            "not seen",
        ),
        (
            "[[prototype]]\nkey = \"a\"\nneed = \"a\\u0000b\"",
            "not seen",
        ),
        (
            "[[prototype]]\nkey = \"a\"\nbegan = { value = \"2020\", language = \"en\" }",
            "no language",
        ),
    ] {
        let told = refused(of_toml("a.toml", text));
        assert!(
            told.iter().any(|one| one.contains(says)),
            "{text}: {told:?}"
        );
    }
    let long = format!(
        "[[prototype]]\nkey = \"a\"\nneed = \"{}\"",
        "x".repeat(4_001)
    );
    assert!(refused(of_toml("a.toml", &long))[0].starts_with("a.toml:3:"));
    assert!(of_table(&table("key,name\n")).records.is_empty());
}

#[test]
fn taking_the_same_file_in_again_changes_nothing_and_one_word_changes_one_record() {
    let scene = Scene::open(&[practice::MIGRATIONS]);
    let (register, commission) = (sample(), scene.commission.clone());
    let keep = |new: Register| {
        let commission = commission.clone();
        scene
            .store
            .write(move |tx| register::keep(tx, &commission, &new, ("Evaluator", NOON_US)))
            .unwrap()
    };
    assert_eq!(keep(register.clone()).new.len(), register.len());
    let back = scene
        .store
        .read(|r| register::kept(r, commission.id))
        .unwrap();
    assert_eq!(back.register, register);
    assert!(back.shown.is_empty());
    let again = keep(register.clone());
    assert!(again.is_empty() && again.same == register.len());
    let other = SAMPLE.replace("Tested a toolkit", "Tried a toolkit");
    let found = keep(sound(of_toml("register.toml", &other)));
    assert_eq!(found.changed.len(), 1);
    assert_eq!(found.changed[0].fields, ["did"]);
    let acts = scene
        .store
        .read(|r| commission::acts(r, commission.id, None, i64::MAX, 3))
        .unwrap();
    assert_eq!(acts[0].1.what, "record-changed");
    assert_eq!(acts[0].1.about, "prototype/toolkit-tests");
}

#[test]
fn a_record_is_shown_only_when_somebody_says_so_and_stays_so_when_it_changes() {
    let scene = Scene::open(&[practice::MIGRATIONS]);
    let (register, commission) = (sample(), scene.commission.clone());
    let by = ("Evaluator", NOON_US);
    scene
        .store
        .write(move |tx| {
            register::keep(tx, &commission, &register, by)?;
            register::show(tx, &commission, (Kind::Prototype, "diabeaters"), true, by)?;
            let other = SAMPLE.replace("Food that volunteers grow", "Food that neighbours grow");
            register::keep(tx, &commission, &sound(of_toml("r", &other)), by)?;
            let kept = register::kept(tx, commission.id)?;
            let record = kept.register.record(Kind::Prototype, "diabeaters").unwrap();
            assert!(kept.is_shown(record) && kept.shown.len() == 1);
            let none = register::show(tx, &commission, (Kind::Prototype, "none"), true, by);
            assert!(matches!(none, Err(commission::Error::NotFound)));
            Ok::<(), commission::Error>(())
        })
        .unwrap();
}
