//! Tables of counts at the edge where they are published: of the built report, and of files.

use crate::scene::{DRAFT, Published, draft, scene, verify};
use clap::{FromArgMatches, Subcommand};
use commission::clock::{MachineChance, MachineClock};
use commission::{Desk, Disclosure, Error, Language, Outcome, Quiet, set_disclosure};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

fn with_profile(disclosure: Disclosure) -> Published {
    let mut scene = scene();
    draft(&scene, DRAFT).unwrap();
    let slug = scene.commission.definition.slug.clone();
    let of = slug.clone();
    let set = scene
        .store
        .write(move |tx| set_disclosure(tx, &of, Some(disclosure), ("Sample", 1)));
    assert!(set.unwrap());
    scene.commission = scene
        .store
        .read(|r| commission::commission_by_slug(r, &slug))
        .unwrap();
    Published::of(scene)
}

#[test]
fn counts_by_respondent_type_are_published_by_the_profile_and_verified_from_the_pack() {
    let published = with_profile(Disclosure::Under5);
    let pack = published.site().join("pack");
    let path = pack.join("exhibits/codes-by-respondent-type.json");
    let text = fs::read_to_string(path).unwrap();
    let exhibit: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(exhibit["parameters"]["disclosure"], "under-5");
    for row in exhibit["table"]["rows"].as_array().unwrap() {
        for cell in &row.as_array().unwrap()[2..] {
            assert!(
                cell == "*" || cell.as_u64().is_some_and(|count| count == 0 || count > 4),
                "{row}"
            );
        }
    }
    let page = published.page("en/exhibits/codes-by-respondent-type.html");
    assert!(page.contains("Counts of 1 to 4 submissions are not shown"));
    let verified = verify(&pack, None).unwrap();
    assert!(verified.failed.is_empty(), "{:?}", verified.failed);
}

#[test]
fn a_pack_whose_commission_names_another_profile_does_not_verify() {
    let published = with_profile(Disclosure::Ten);
    let pack = published.site().join("pack");
    let path = pack.join("commission.json");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"disclosure\": \"10\""));
    fs::write(
        &path,
        text.replace("\"disclosure\": \"10\"", "\"disclosure\": \"none\""),
    )
    .unwrap();
    let failed = verify(&pack, None).unwrap().failed;
    assert!(
        failed
            .iter()
            .any(|one| one.what.contains("codes-by-respondent-type")),
        "{failed:?}"
    );
}

fn typed(arguments: &[&str]) -> Result<Outcome, Error> {
    let open = |_: &Path| panic!("tables are read from files");
    let desk = Desk {
        language: Language::En,
        clock: Arc::new(MachineClock),
        chance: Arc::new(MachineChance),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = report::cli::Verb::augment_subcommands(clap::Command::new("report"));
    let arguments = ["report", "disclose"]
        .into_iter()
        .chain(arguments.iter().copied());
    let matches = command.try_get_matches_from(arguments).unwrap();
    report::cli::run(
        report::cli::Verb::from_arg_matches(&matches).unwrap(),
        &desk,
    )
}

/// Files with these contents, and the arguments that name them.
fn on(files: &[&str], more: &[&str]) -> Result<Value, Vec<(String, Option<u64>)>> {
    let folder = TempDir::new().unwrap();
    let mut arguments: Vec<String> = Vec::new();
    for (number, text) in (1..).zip(files) {
        let path = folder.path().join(format!("{number}.csv"));
        fs::write(&path, text).unwrap();
        arguments.push(path.display().to_string());
    }
    let arguments: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .chain(more.iter().copied())
        .collect();
    match typed(&arguments) {
        Ok(outcome) => Ok(Value::Object(outcome.json)),
        Err(Error::Refused(all)) => {
            Err(all.into_iter().map(|one| (one.en, one.spot.line)).collect())
        }
        Err(other) => panic!("{other:?}"),
    }
}

const BY_AREA: &str = "area,carer,member,Total\nGwynedd,20,3,23\nPowys,30,50,80\nGwent,70,80,150\nTotal,120,133,253\n";

#[test]
fn a_table_is_protected_with_its_totals_and_says_how() {
    let told = on(&[BY_AREA], &["--profile", "under-5"]).unwrap();
    assert_eq!(
        told["tables"][0]["rows"],
        json!([
            ["Gwynedd", "*", "*", 23],
            ["Powys", "*", "*", 80],
            ["Gwent", 70, 80, 150],
            ["Total", 120, 133, 253]
        ])
    );
    assert_eq!(
        (told["not_shown"].as_u64(), told["cells"].as_u64()),
        (Some(4), Some(12))
    );
    assert!(
        told["method_statement"]["cy"]
            .as_str()
            .unwrap()
            .contains("sero")
    );
    assert_eq!(
        told.get("withheld"),
        None,
        "what is small is not told apart from what protects it"
    );
    let told = on(&[BY_AREA], &["--profile", "under-5", "--explain"]).unwrap();
    let small: Vec<&Value> = told["withheld"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["why"] == "small")
        .collect();
    assert_eq!(small.len(), 1);
    assert_eq!(small[0]["cell"], "Gwynedd, member");
}

#[test]
fn a_total_that_does_not_add_up_is_refused_with_its_line() {
    let wrong = BY_AREA.replace("Powys,30,50,80", "Powys,30,50,81");
    let told = on(&[&wrong], &["--profile", "10"]).unwrap_err();
    assert_eq!(told[0].1, Some(3));
    assert!(
        told[0].0.contains("“Powys” says 81") && told[0].0.contains("80"),
        "{told:?}"
    );
    for (text, line) in [
        ("area,n\nGwynedd,x\n", 2),
        ("area,n\nGwynedd,3\nGwynedd,4\n", 3),
        ("area,n\nGwynedd,\n", 2),
    ] {
        assert_eq!(
            on(&[text], &["--profile", "10"]).unwrap_err()[0].1,
            Some(line),
            "{text}"
        );
    }
}

#[test]
fn a_rate_beside_its_denominator_does_not_give_the_count_back() {
    let text = "area,events,population,rate\nGwynedd,3,1000,0.003\nPowys,40,2000,0.02\nGwent,50,2500,0.02\nTotal,93,5500,0.0169\n";
    let more = [
        "--profile",
        "under-5",
        "--keep",
        "population",
        "--rate",
        "rate=events/population",
    ];
    let told = on(&[text], &more).unwrap();
    let rows = told["tables"][0]["rows"].as_array().unwrap();
    assert_eq!(rows[0], json!(["Gwynedd", "*", "1000", "*"]));
    for row in rows {
        assert_eq!(row[1] == "*", row[3] == "*", "{row}");
    }
}

#[test]
fn the_rest_beside_a_part_is_not_told_by_subtracting() {
    let part = "area,carer,member,Total\nGwynedd,20,3,23\nPowys,28,40,68\nGwent,60,70,130\nTotal,108,113,221\n";
    let told = on(&[BY_AREA, part], &["--profile", "under-5", "--within"]).unwrap();
    let cell = |table: usize| &told["tables"][table]["rows"][1][1];
    assert!(cell(0) == "*" || cell(1) == "*", "30 less 28 is 2: {told}");
    let told = on(&[part, BY_AREA], &["--profile", "under-5", "--within"]).unwrap_err();
    assert!(
        told[0].0.contains("Give the file of the whole first"),
        "{told:?}"
    );
}

#[test]
fn tables_that_share_a_dimension_are_protected_together() {
    let by_age =
        "area,young,old,all\nGwynedd,10,13,23\nPowys,40,40,80\nGwent,70,80,150\nall,120,133,253\n";
    let told = on(&[BY_AREA, by_age], &["--profile", "under-5"]).unwrap();
    assert_eq!(told["tables"].as_array().unwrap().len(), 2);
    let other = by_age
        .replace("Powys,40,40,80", "Powys,41,40,81")
        .replace("all,120,133,253", "all,121,133,254");
    let told = on(&[BY_AREA, &other], &["--profile", "under-5"]).unwrap_err();
    assert!(told[0].0.contains("--within"), "{told:?}");
}

#[test]
fn a_long_table_is_protected_and_written() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out.csv");
    let name = out.display().to_string();
    let text = "sex,area,n\nf,Powys,3\nf,Gwent,20\nm,Powys,30\nm,Gwent,40\n*,Powys,33\n*,Gwent,60\nf,*,23\nm,*,70\n*,*,93\n";
    let more = ["--profile", "under-5", "--count", "n", "--out", &name];
    on(&[text], &more).unwrap();
    let written = fs::read_to_string(&out).unwrap();
    assert!(
        written.starts_with("sex,area,n\nf,Powys,*\n") && written.ends_with("*,*,93\n"),
        "{written}"
    );
    let again = on(&[text], &more).unwrap_err();
    assert!(
        again[0].0.contains("out.csv"),
        "a file that is there is not written over"
    );
}
