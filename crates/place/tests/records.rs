//! Records of the market as the store keeps them: taken in, written anew, never overwritten by a file.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use clap::{FromArgMatches, Subcommand};
use commission::{Desk, Error, Language, Outcome, Quiet};
use place::cli::{Verb, run};
use place::record::{Fields, Kind, Record, change, enter, records};
use std::path::Path;
use std::sync::Arc;
use testkit::Scene;

const BY: (&str, i64) = ("Sample clerk", testkit::NOON_US);

fn scene() -> Scene {
    Scene::open(&[place::MIGRATIONS])
}

fn fields(said: &[(&str, &str)]) -> Fields {
    let pair = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    said.iter().map(pair).collect()
}

fn all(scene: &Scene, kind: Kind) -> Vec<Record> {
    let id = scene.commission.id;
    scene.store.read(|r| records(r, id, kind)).unwrap()
}

fn typed(scene: &Scene, arguments: &[&str]) -> Result<Outcome, Error> {
    let store = Arc::clone(&scene.store);
    let open = move |_: &Path| Ok(Arc::clone(&store));
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = Verb::augment_subcommands(clap::Command::new("place"));
    let rest = ["--data", "d", "--commission", "small"];
    let arguments = ["place", "records"].iter().chain(arguments).chain(&rest);
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(&Verb::from_arg_matches(&matches).unwrap(), &desk)
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    put(&path, text.as_bytes());
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_regulators_list_is_proposed_then_taken_and_taken_once() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(
        &folder,
        "list.csv",
        "Location ID,Location Name,Care homes beds,Location Local Authority,Provider Name\n\
         1-1,Sample home,42,Sample council,Sample body\n1-2,Sample home,30,Sample council,Sample body\n",
    );
    let Err(Error::Refused(proposed)) = typed(&scene, &["providers", &list]) else {
        panic!("nothing is taken unasked");
    };
    let sentence = proposed[0].sentence(Language::En);
    assert!(sentence.contains("places = Care homes beds"), "{sentence}");
    assert!(all(&scene, Kind::Provider).is_empty());
    let accepted = [
        "providers",
        &list,
        "--accept",
        "--set",
        "registration=registered",
    ];
    let first = typed(&scene, &accepted).unwrap();
    assert_eq!(first.json["received"], 2);
    let again = typed(&scene, &accepted).unwrap();
    assert_eq!(
        (&again.json["received"], &again.json["already"]),
        (&0.into(), &2.into())
    );
    let kept = all(&scene, Kind::Provider);
    assert_eq!(kept[0].field("places"), "42");
    assert_eq!(kept[1].field("registration"), "registered");
    assert_eq!(kept[0].key(), "P1");
}

/// The shape of the Care Quality Commission's weekly directory: four lines above its columns, services in one cell.
const DIRECTORY: &str = "CQC Locations data,,,,,,\n,,,,,,\nThis data was produced on 19 August 2026,,,,,,\n,,,,,,\n\
    Name,Postcode,Service types,Date of latest check,Provider name,Local authority,CQC Location ID (for office use only)\n\
    Sample House,ZZ1 1ZZ,Residential homes|Nursing homes,19/08/2026,Sample Care Ltd,Sample council,1-100\n\
    Sample Homecare,ZZ1 1ZZ,Homecare agencies,19/08/2026,Sample Co-operative Ltd,Sample council,1-101\n";

/// The shape of its directory with filters: a column for each service, in which Y stands.
const WITH_FILTERS: &str = "Location ID,Dormant (Y/N),Location Name,Care homes beds,Location Primary Inspection Category,\
    Location Local Authority,Provider Name,Provider Ownership Type,Service type - Care home service with nursing,\
    Service type - Domiciliary care service,Service type - Supported living service\n\
    1-100,N,Sample House,24,Residential social care,Sample council,Sample Care Ltd,Organisation,Y,,\n\
    1-101,N,Sample Homecare,,Community based adult social care services,Sample council,Sample Co-operative Ltd,Organisation,,Y,Y\n";

#[test]
fn a_list_with_lines_above_its_columns_is_taken_and_they_are_told() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(&folder, "directory.csv", DIRECTORY);
    let Err(Error::Refused(proposed)) = typed(&scene, &["providers", &list]) else {
        panic!("nothing is taken unasked");
    };
    let sentence = proposed[0].sentence(Language::En);
    assert!(
        sentence.contains("number = CQC Location ID (for office use only)")
            && sentence.contains("service = Service types"),
        "{sentence}"
    );
    let taken = typed(&scene, &["providers", &list, "--accept"]).unwrap();
    assert_eq!(taken.json["received"], 2);
    let told = taken.json["warnings"].to_string();
    assert!(
        told.contains("line 5") && told.contains("This data was produced on 19 August 2026"),
        "{told}"
    );
    let kept = all(&scene, Kind::Provider);
    assert_eq!(kept[0].field("name"), "Sample House");
    assert_eq!(kept[0].field("area"), "Sample council");
    assert_eq!(kept[1].field("provider"), "Sample Co-operative Ltd");
}

#[test]
fn marked_services_are_named_and_both_directories_are_one_register() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(&folder, "filters.csv", WITH_FILTERS);
    let taken = typed(&scene, &["providers", &list, "--accept"]).unwrap();
    assert_eq!(taken.json["received"], 2);
    let kept = all(&scene, Kind::Provider);
    assert_eq!(kept[0].field("service"), "Care home service with nursing");
    assert_eq!(
        kept[1].field("service"),
        "Domiciliary care service; Supported living service"
    );
    assert_eq!(
        (kept[0].field("places"), kept[1].field("places")),
        ("24", "")
    );
    assert_eq!(
        kept[0].field("ownership"),
        "",
        "an organisation may be of any ownership"
    );
    let other = file(&folder, "directory.csv", DIRECTORY);
    let again = typed(&scene, &["providers", &other, "--accept"]).unwrap();
    assert_eq!(
        (&again.json["received"], &again.json["already"]),
        (&0.into(), &2.into())
    );
    let differs = again.json["differs"].as_array().unwrap();
    assert!(differs.iter().all(|one| one["field"] == "service"));
}

#[test]
fn of_a_workbooks_sheets_the_one_with_records_is_taken() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let sheets = [
        vec![vec!["About this file"], vec!["Sample list"]],
        vec![vec!["Location ID", "Location Name"], vec!["1-1", "Sample"]],
        vec![
            vec!["Location ID", "Linked Organisation ID"],
            vec!["1-1", "1-2"],
        ],
    ];
    let cell =
        |text: &&str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |cells: &Vec<&str>| {
        let cells: String = cells.iter().map(cell).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let table = |(name, rows): (u32, &Vec<Vec<&str>>)| {
        let rows: String = rows.iter().map(row).collect();
        format!("<table:table table:name=\"s{name}\">{rows}</table:table>")
    };
    let tables: String = (0..).zip(&sheets).map(table).collect();
    let list = folder.path().join("list.ods");
    put(&list, &testkit::hostile::ods("", &tables));
    let list = list.to_str().unwrap();
    let taken = typed(&scene, &["providers", list, "--accept"]).unwrap();
    assert_eq!(taken.json["received"], 1);
    assert_eq!(all(&scene, Kind::Provider)[0].field("number"), "1-1");
}

#[test]
fn a_file_fills_what_is_empty_and_overwrites_nothing() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let id = scene.commission.id;
    let said = fields(&[("name", "Sample"), ("area", "A"), ("hours", "10")]);
    let number = scene
        .store
        .write(move |tx| enter(tx, id, Kind::Provider, &said, BY))
        .unwrap();
    let list = file(
        &folder,
        "list.csv",
        "name,area,hours,ownership\nSample,A,99,coop\n",
    );
    let taken = typed(&scene, &["providers", &list, "--accept"]).unwrap();
    assert_eq!(taken.json["filled"], 1);
    assert_eq!(taken.json["differs"][0]["record"], "10");
    let kept = &all(&scene, Kind::Provider)[0];
    assert_eq!(
        (kept.field("hours"), kept.field("ownership")),
        ("10", "co-operative")
    );
    let late = fields(&[("name", "Sample")]);
    let told = scene
        .store
        .write(move |tx| change(tx, (id, Kind::Provider, number, 1), &late, BY));
    assert!(
        matches!(told, Err(Error::Refused(_))),
        "it was changed since"
    );
}

#[test]
fn one_bad_row_and_nothing_is_taken() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(
        &folder,
        "list.csv",
        "name,hours\nSample,10\nSample two,many\n",
    );
    let Err(Error::Refused(told)) = typed(&scene, &["providers", &list, "--accept"]) else {
        panic!("a word is no number");
    };
    assert_eq!(told[0].spot.line, Some(3));
    assert!(all(&scene, Kind::Provider).is_empty());
    assert!(matches!(
        typed(&scene, &["shops", &list]),
        Err(Error::Refused(_))
    ));
}

#[test]
fn anchors_and_section_16_have_fields_of_their_own() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let anchors = file(
        &folder,
        "a.csv",
        "name,area,spending,spending local,jobs\nSample hospital,A,\"£84,000,000\",19500000,3100\n",
    );
    typed(&scene, &["anchors", &anchors, "--accept"]).unwrap();
    assert_eq!(
        all(&scene, Kind::Anchor)[0].number_of("spending"),
        Some(84e6)
    );
    let section = file(
        &folder,
        "s.csv",
        "name,council,form,design,operation\nSample service,A,Co-op,Yes,in part\n",
    );
    typed(&scene, &["section-16", &section, "--accept"]).unwrap();
    let kept = &all(&scene, Kind::Section16)[0];
    assert_eq!(
        (kept.field("form"), kept.field("operation")),
        ("co-operative", "in-part")
    );
}
