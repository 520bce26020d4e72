//! The verbs of place on plain files, as they are typed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use clap::{FromArgMatches, Subcommand};
use commission::clock::{MachineChance, MachineClock};
use commission::{Desk, Error, Language, Outcome, Quiet};
use place::cli::{Verb, run};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    #[expect(clippy::disallowed_methods, reason = "a test's input")]
    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

fn typed_in(language: Language, arguments: &[&str]) -> Result<Outcome, Error> {
    let open = |_: &Path| panic!("no verb of place opens a data folder");
    let desk = Desk {
        language,
        clock: Arc::new(MachineClock),
        chance: Arc::new(MachineChance),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = Verb::augment_subcommands(clap::Command::new("place"));
    let arguments = std::iter::once("place").chain(arguments.iter().copied());
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(&Verb::from_arg_matches(&matches).unwrap(), &desk)
}

fn typed(arguments: &[&str]) -> Result<Outcome, Error> {
    typed_in(Language::En, arguments)
}

fn refused(arguments: &[&str]) -> String {
    match typed(arguments) {
        Err(Error::Refused(refusals)) => refusals.first().unwrap().line(Language::En),
        other => panic!("{other:?}"),
    }
}

const DEMAND: &str = "id,lat,lon,weight\nb,51.60,-3.20,10\na,51.50,-3.10,20\nc,53.20,-4.10,5\n";
const SITES: &str = "id,lat,lon,fixed\ns1,51.50,-3.10,no\ns2,51.60,-3.20,\ns3,53.21,-4.12,no\n";

#[test]
fn hubs_are_chosen_from_coordinates_with_everything_in_order_of_its_id() {
    let folder = Folder::new();
    let (demand, sites) = (folder.file("d.csv", DEMAND), folder.file("s.csv", SITES));
    let found = typed(&["hubs", "--demand", &demand, "--sites", &sites, "-k", "2"])
        .unwrap()
        .json;
    assert_eq!(found["chosen"], json!(["s1", "s3"]));
    let assigned: Vec<_> = found["assignment"].as_array().unwrap().iter().collect();
    assert_eq!(
        assigned
            .iter()
            .map(|one| one["demand"].as_str().unwrap())
            .collect::<Vec<_>>(),
        ["a", "b", "c"]
    );
    assert_eq!(assigned[1]["site"], "s1");
    assert_eq!(
        (&found["proved_optimal"], &found["gap"]),
        (&json!(true), &json!(0.0))
    );
    let sum: f64 = assigned
        .iter()
        .zip([20.0, 10.0, 5.0])
        .map(|(one, w)| one["cost"].as_f64().unwrap() * w)
        .sum();
    assert!((found["objective"].as_f64().unwrap() - sum).abs() < 1e-9);
    assert_eq!(
        found["sites"][0]["if_dropped"]["worse_off"],
        json!(["a", "b"])
    );
    assert_eq!(found["sites"][0]["next_best"]["site"], "s2");
}

#[test]
fn a_map_is_drawn_in_words_too_and_holds_no_script() {
    let folder = Folder::new();
    let demand = folder.file("d.csv", DEMAND);
    let sites = folder.file("s.csv", SITES.replace("s1", "<script>"));
    let ask = [
        "hubs", "--demand", &demand, "--sites", &sites, "-k", "2", "--map",
    ];
    let found = typed(&ask).unwrap();
    let svg = found.json["map"]["svg"].as_str().unwrap();
    assert_eq!(found.text, svg);
    assert!(
        svg.contains("<title>2 sites") && svg.contains("<desc>Squares"),
        "{svg}"
    );
    assert!(
        svg.contains("&lt;script&gt;") && !svg.contains("<script"),
        "{svg}"
    );
    assert_eq!(
        (svg.matches("<circle").count(), svg.matches("<rect").count()),
        (3, 2)
    );
}

#[test]
fn a_table_of_costs_takes_the_place_of_coordinates() {
    let folder = Folder::new();
    let costs = folder.file(
        "c.csv",
        "demand,site,cost\na,x,1\na,y,9\nb,x,9\nb,y,2\nb,y,2\n",
    );
    let alone = typed(&["hubs", "--costs", &costs, "-k", "1"]).unwrap().json;
    assert_eq!(
        (&alone["chosen"], &alone["objective"]),
        (&json!(["x"]), &json!(10.0))
    );
    let demand = folder.file("d.csv", "id,weight\na,1\nb,100\n");
    let sites = folder.file("s.csv", "id,fixed\nx,excluded\ny,no\n");
    let both = typed(&[
        "hubs", "--demand", &demand, "--sites", &sites, "--costs", &costs, "-k", "1",
    ]);
    let both = both.unwrap().json;
    assert_eq!(
        (&both["chosen"], &both["objective"]),
        (&json!(["y"]), &json!(209.0))
    );
    let within = typed(&[
        "hubs",
        "--costs",
        &costs,
        "-k",
        "1",
        "--objective",
        "coverage",
        "--within",
        "2",
    ]);
    assert_eq!(within.unwrap().json["objective"], json!(1.0));
    let centre = typed(&[
        "hubs",
        "--costs",
        &costs,
        "-k",
        "1",
        "--objective",
        "centre",
    ])
    .unwrap()
    .json;
    assert_eq!(centre["objective"], json!(9.0));
    let fewest = typed(&["hubs", "--costs", &costs, "--fewest", "--within", "2"])
        .unwrap()
        .json;
    assert_eq!(
        (&fewest["objective"], &fewest["chosen"]),
        (&json!(2.0), &json!(["x", "y"]))
    );
}

#[test]
fn files_of_places_that_cannot_be_right_are_refused_with_the_row_and_the_remedy() {
    let folder = Folder::new();
    let sites = folder.file("s.csv", SITES);
    let with = |name: &str, text: &str| {
        let demand = folder.file(name, text);
        refused(&["hubs", "--demand", &demand, "--sites", &sites, "-k", "2"])
    };
    let told = with(
        "swapped.csv",
        "id,lat,lon,weight\na,51.5,-3.1,1\nb,-3.2,51.6,1\n",
    );
    assert!(
        told.starts_with("swapped.csv:3: ") && told.contains("Swap the two"),
        "{told}"
    );
    let told = with("grid.csv", "id,lat,lon,weight\na,318000,176000,1\n");
    assert!(
        told.starts_with("grid.csv:2: ") && told.contains("British National Grid"),
        "{told}"
    );
    let told = with(
        "negative.csv",
        "id,lat,lon,weight\na,51.5,-3.1,1\nb,51.6,-3.2,-4\n",
    );
    assert!(
        told.starts_with("negative.csv:3: ") && told.contains("below nought"),
        "{told}"
    );
    let told = with("nan.csv", "id,lat,lon,weight\na,NaN,-3.1,1\n");
    assert!(
        told.starts_with("nan.csv:2: ") && told.contains("is not a number"),
        "{told}"
    );
    let told = with(
        "twice.csv",
        "id,lat,lon,weight\na,51.5,-3.1,1\na,51.6,-3.2,1\n",
    );
    assert!(
        told.starts_with("twice.csv:3: ") && told.contains("line 2"),
        "{told}"
    );
    let told = with("empty.csv", "id,lat,lon,weight\n");
    assert!(told.contains("no row"), "{told}");
    let told = with("column.csv", "id,lat,weight\na,51.5,1\n");
    assert!(
        told.starts_with("column.csv:1: ") && told.contains("“lon”"),
        "{told}"
    );
    let told = with("nought.csv", "id,lat,lon,weight\na,51.5,-3.1,0\n");
    assert!(told.contains("All weights are nought"), "{told}");
    let told = with(
        "editions.csv",
        "lsoa11_code,lat,lon,weight\nW01000001,51.5,-3.1,1\nW01001990,51.6,-3.2,1\n",
    );
    assert!(
        told.starts_with("editions.csv:3: ") && told.contains("W01001990"),
        "{told}"
    );
    let demand = folder.file("d.csv", DEMAND);
    let told = refused(&["hubs", "--demand", &demand, "--sites", &sites, "-k", "4"]);
    assert!(told.contains("fewer than the 4 wanted"), "{told}");
    let costs = folder.file("c.csv", "demand,site,cost\na,s1,1\nz,s1,1\n");
    let told = refused(&[
        "hubs", "--demand", &demand, "--sites", &sites, "--costs", &costs, "-k", "1",
    ]);
    assert!(
        told.starts_with("c.csv:3: ") && told.contains("“z” is not in d.csv"),
        "{told}"
    );
}

#[test]
fn the_most_deprived_fifth_weighs_more_and_is_kept_near_and_no_region_is_left_out() {
    let folder = Folder::new();
    // Two towns; the deprived one is the smaller. A site in each, and one in a third place.
    let demand = folder.file("d.csv", "id,weight,rank\na,90,5\nb,25,1\n");
    let sites = folder.file("s.csv", "id,county\nx,north\ny,south\nz,south\n");
    let costs = folder.file(
        "c.csv",
        "demand,site,cost\na,x,0\na,y,10\na,z,30\nb,x,10\nb,y,0\nb,z,30\n",
    );
    let ask = |more: &[&str]| {
        let fixed = [
            "hubs", "--demand", &demand, "--sites", &sites, "--costs", &costs, "-k",
        ];
        typed(&[&fixed, more].concat())
    };
    let chosen = |more: &[&str]| ask(more).unwrap().json["chosen"].clone();
    assert_eq!(chosen(&["1"]), json!(["x"]));
    assert_eq!(
        chosen(&["1", "--deprived", "rank", "--favour", "10"]),
        json!(["y"])
    );
    assert_eq!(
        chosen(&["1", "--deprived", "rank", "--cap", "5"]),
        json!(["y"])
    );
    assert_eq!(
        chosen(&["2", "--region", "county", "--region-least", "1"]),
        json!(["x", "y"])
    );
    assert!(matches!(ask(&["1", "--cap", "5"]), Err(Error::Refused(_))));
    assert!(matches!(
        ask(&["1", "--region", "county", "--region-least", "1"]),
        Err(Error::Refused(_))
    ));
    assert!(matches!(
        ask(&["3", "--region", "county", "--region-least", "2"]),
        Err(Error::Refused(_))
    ));
}

#[test]
fn whole_files_the_wrong_way_round_are_refused() {
    let folder = Folder::new();
    let turn = |text: &str| text.replacen("lat,lon", "lon,lat", 1);
    let (demand, sites) = (
        folder.file("d.csv", turn(DEMAND)),
        folder.file("s.csv", turn(SITES)),
    );
    let told = refused(&["hubs", "--demand", &demand, "--sites", &sites, "-k", "2"]);
    assert!(told.contains("the wrong way round"), "{told}");
}

fn rates(groups: &[(&str, f64)]) -> String {
    let mut file = "group,rank,age,events,population,sex\n".to_owned();
    for (at, (name, times)) in (1..).zip(groups) {
        for (age, population) in [("0-4", 5_000.0), ("5-9", 4_000.0), ("10-14", 4_500.0)] {
            let events = (population * 0.01 * times).round();
            let _ = writeln!(file, "{name},{at},{age},{events},{population},f");
        }
    }
    file
}

const FIVE: [(&str, f64); 5] = [
    ("first", 3.0),
    ("second", 2.4),
    ("third", 2.0),
    ("fourth", 1.5),
    ("fifth", 1.0),
];

#[test]
fn rates_and_indices_are_told_with_their_conventions() {
    let folder = Folder::new();
    let file = folder.file("r.csv", rates(&FIVE));
    let found = typed(&["rates", &file, "--draws", "2000"]).unwrap().json;
    assert_eq!(found["groups"].as_array().unwrap().len(), 5);
    assert_eq!(found["groups"][0]["group"], "first");
    for name in [
        "ratio",
        "difference",
        "sii",
        "rii",
        "paf",
        "concentration",
        "excess",
    ] {
        let one = &found[name];
        let (value, ci) = (
            one["value"].as_f64().unwrap(),
            one["ci"].as_array().unwrap(),
        );
        assert!(
            ci[0].as_f64().unwrap() < value && value < ci[1].as_f64().unwrap(),
            "{name}"
        );
        assert!(one["convention"].as_str().unwrap().len() > 10, "{name}");
    }
    assert!(found["sii"]["value"].as_f64().unwrap() < 0.0);
    let again = typed(&["rates", &file, "--draws", "2000"]).unwrap().json;
    assert_eq!(found, again);
    let by = typed(&["rates", &file, "--draws", "2000", "--by", "sex"])
        .unwrap()
        .json;
    assert_eq!(by["strata"][0]["by"], json!({"sex": "f"}));
    assert_eq!(by["strata"][0]["sii"], found["sii"]);
}

#[test]
fn a_table_of_values_with_their_spread_is_taken_too() {
    let folder = Folder::new();
    let file = folder.file("v.csv", "group,population,value,se\n1,7291,75.9,1.6\n2,7997,78.3,1.6\n3,6105,83.8,1.5\n4,7666,83.6,1.8\n5,5790,86.5,1.7\n");
    let found = typed(&["rates", &file, "--per", "100", "--draws", "2000"])
        .unwrap()
        .json;
    assert!(found["sii"]["value"].as_f64().unwrap() > 0.0);
    assert_eq!(found["groups"][0]["events"], Value::Null);
}

#[test]
fn tables_of_rates_that_cannot_be_right_are_refused_with_the_row_and_the_remedy() {
    let folder = Folder::new();
    let with = |name: &str, text: &str| refused(&["rates", &folder.file(name, text)]);
    let good = rates(&FIVE);
    let told = with("missing.csv", &good.replace("third,3,5-9,80,4000,f\n", ""));
    assert!(
        told.starts_with("missing.csv:") && told.contains("“third” has no row for ages 5-9"),
        "{told}"
    );
    let told = with(
        "all.csv",
        "group,rank,age,events,population\na,1,0-4,1,10\na,1,10-14,1,10\n",
    );
    assert!(
        told.starts_with("all.csv:3: ") && told.contains("ages 5-9 are missing"),
        "{told}"
    );
    let told = with("negative.csv", &good.replacen("5000", "-5000", 1));
    assert!(
        told.starts_with("negative.csv:2: ") && told.contains("below nought"),
        "{told}"
    );
    let told = with("nobody.csv", &good.replacen("5000", "0", 1));
    assert!(
        told.starts_with("nobody.csv:2: ") && told.contains("nobody"),
        "{told}"
    );
    let told = with("twice.csv", &(good.clone() + "first,1,0-4,1,5000,m\n"));
    assert!(
        told.starts_with("twice.csv:17: ") && told.contains("--by sex"),
        "{told}"
    );
    let told = with("ranks.csv", &good.replacen("first,1,5-9", "first,2,5-9", 1));
    assert!(
        told.starts_with("ranks.csv:3: ") && told.contains("rank 2 here"),
        "{told}"
    );
    let told = with("ages.csv", &good.replacen("0-4", "16-24", 1));
    assert!(
        told.starts_with("ages.csv:2: ") && told.contains("European Standard Population"),
        "{told}"
    );
}

#[test]
fn cost_associated_with_inequality_keeps_its_negative_parts_and_is_no_saving() {
    let folder = Folder::new();
    let file = folder.file(
        "c.csv",
        "group,rank,sex,service,cost,population\nmost,1,f,emergency,300,100\nleast,2,f,emergency,200,200\nmost,1,f,elective,50,100\nleast,2,f,elective,200,200\n",
    );
    let found = typed(&["cost", &file]).unwrap();
    assert_eq!(
        (&found.json["associated"], &found.json["cost"]),
        (&json!(150.0), &json!(750.0))
    );
    assert_eq!(
        found.json["by_service"][0],
        json!({"cost": 250.0, "associated": -50.0, "service": "elective"})
    );
    assert!(found.text.contains("not what could be saved") && !found.text.contains("saving"));
    let file = folder.file(
        "l.csv",
        "group,rank,service,cost,population\na,1,x,1,1\nb,2,y,1,1\n",
    );
    let told = refused(&["cost", &file]);
    assert!(
        told.starts_with("l.csv:2: ") && told.contains("“b”"),
        "{told}"
    );
}

#[test]
fn spending_is_told_by_area_and_ownership_and_what_is_unmatched_is_listed() {
    let folder = Folder::new();
    let contracts = folder.file(
        "c.csv",
        "name,award date,estimated value,address of contractor's principal place of business,subject matter,start date,end date,possible extension\n\
         Gofal Cyf,2025-01-01,\"£1,000.00\",\"1 Stryd Fawr, Bangor\",care,,,no\nBig plc,2025-01-01,3000,London,care,,,no\nGofal Ltd,2025-02-01,,Bangor,care,,,no\n",
    );
    let suppliers = folder.file("s.csv", "name,ownership,place\nGofal,coop,Bangor\n");
    let areas = folder.file("a.csv", "place,area,region\nBangor,Gwynedd,Wales\n");
    let found = typed(&[
        "spending",
        &contracts,
        "--suppliers",
        &suppliers,
        "--areas",
        &areas,
    ])
    .unwrap()
    .json;
    assert_eq!(
        (&found["total"], &found["local_share"]),
        (&json!(4000.0), &json!(0.25))
    );
    assert_eq!(found["by_area"][0]["area"], "Gwynedd");
    assert_eq!(found["by_area"][1]["area"], Value::Null);
    assert_eq!(found["by_ownership"][0]["ownership"], "co-operative");
    assert_eq!(
        (
            &found["unmatched"][0]["line"],
            &found["unmatched"][0]["value"]
        ),
        (&json!(3), &json!(3000.0))
    );
    assert_eq!(found["without_value"][0]["line"], 4);
    assert_eq!(found["concentration_hhi"], json!(6250.0));
    let told = refused(&[
        "spending", &contracts, "--areas", &areas, "--local", "Powys",
    ]);
    assert!(told.contains("“Powys”"), "{told}");
}

#[test]
fn odd_files_get_an_answer_or_a_sentence() {
    let folder = Folder::new();
    let right_to_left = DEMAND.replace("a,51", "\u{202e}a,51");
    let long = DEMAND.replace("c,53", &format!("{},53", "x".repeat(3 << 20)));
    for (name, text) in [
        ("none.csv", Vec::new()),
        ("head.csv", b"id,lat,lon,weight\n".to_vec()),
        ("one.csv", b"id,lat,lon,weight\na,51.5,-3.1,1\n".to_vec()),
        (
            "same.csv",
            b"id,lat,lon,weight\na,51.5,-3.1,1\nb,51.5,-3.1,1\nc,51.5,-3.1,1\n".to_vec(),
        ),
        (
            "broken.csv",
            b"id,lat,lon,weight\n\"a,51.5,-3.1,1\n".to_vec(),
        ),
        (
            "bytes.csv",
            b"id,lat,lon,weight\n\xff\xfe\x81,51.5,-3.1,1\n".to_vec(),
        ),
        ("turned.csv", right_to_left.into_bytes()),
        ("long.csv", long.into_bytes()),
        ("picture.csv", b"\x89PNG\r\n\x1a\n0000".to_vec()),
    ] {
        let file = folder.file(name, text);
        for arguments in [
            vec!["hubs", "--demand", &file, "--sites", &file, "-k", "1"],
            vec!["hubs", "--costs", &file, "-k", "1"],
            vec!["rates", &file],
            vec!["cost", &file],
            vec!["spending", &file],
        ] {
            match typed_in(Language::Cy, &arguments) {
                Ok(_) | Err(Error::Refused(_)) => {}
                Err(other) => panic!("{name}: {other:?}"),
            }
        }
    }
}

#[test]
fn sites_hold_what_they_hold_and_cost_what_they_cost() {
    let folder = Folder::new();
    let costs = folder.file(
        "costs.csv",
        "demand,site,cost\na,s,1\na,t,4\nb,s,2\nb,t,3\nc,s,9\nc,t,1\n",
    );
    let demand = folder.file("demand.csv", "id,weight\na,10\nb,10\nc,10\n");
    let sites = folder.file("sites.csv", "id,capacity,cost\ns,15,7\nt,15,5\n");
    let files = [
        "hubs", "--costs", &costs, "--demand", &demand, "--sites", &sites, "--json",
    ];
    let asked = |more: &[&str]| typed(&[&files[..7], more].concat());
    // All of a (10) and half of b (5 at 2) go to s; half of b (5 at 3) and all of c to t.
    let found = asked(&["-k", "2", "--capacity", "--budget", "12"]).unwrap();
    assert_eq!(found.json["objective"], json!(45.0));
    assert_eq!(found.json["lower_bound"], json!(45.0));
    assert_eq!(found.json["proved_optimal"], true);
    assert_eq!(found.json["spent"], json!(12.0));
    assert_eq!(found.json["capacities"][0]["used"], json!(15.0));
    let shares: Vec<_> = found.json["assignment"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["demand"].as_str().unwrap(),
                one["site"].as_str().unwrap(),
                one["share"].as_f64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        shares,
        [
            ("a", "s", 1.0),
            ("b", "s", 0.5),
            ("b", "t", 0.5),
            ("c", "t", 1.0)
        ]
    );
    // Without a number of sites, the budget alone decides; the cheaper site holds everybody here.
    let cheap = asked(&["--budget", "6"]).unwrap();
    assert_eq!(cheap.json["chosen"], json!(["t"]));
    assert_eq!(cheap.json["objective"], json!(80.0));
    assert!(cheap.text.contains("They cost 5 of 6."), "{}", cheap.text);
    let most = asked(&[
        "-k",
        "1",
        "--capacity",
        "--objective",
        "coverage",
        "--within",
        "3",
    ])
    .unwrap();
    assert_eq!(most.json["objective"], json!(15.0));
    let near = asked(&["-k", "2", "--capacity", "--objective", "center"]).unwrap();
    assert_eq!(near.json["objective"], json!(3.0));
    for (more, said) in [
        (&["-k", "1", "--capacity"][..], "Raise one of them"),
        (&["-k", "2", "--budget", "-1"], "not negative"),
        (
            &["-k", "2", "--capacity", "--stability", "5"],
            "--stability",
        ),
    ] {
        let Err(Error::Refused(refusals)) = asked(more) else {
            panic!("{more:?}");
        };
        let line = refusals.first().unwrap().line(Language::En);
        assert!(line.contains(said), "{line}");
    }
}

#[test]
fn the_local_multiplier_says_what_its_surveys_rest_on() {
    let folder = Folder::new();
    let mut table = String::from(
        "round,kind,amount,local\n1,,100000,\n2,staff,40000,yes\n2,staff,20000,no\n2,suppliers,30000,no\n",
    );
    for _ in 0..6 {
        table.push_str("3,staff,20000,7500\n");
    }
    let file = folder.file("rounds.csv", &table);
    let found = typed(&["lm3", &file]).unwrap();
    assert_eq!(found.json["lm3"], json!(1.55));
    assert_eq!(found.json["round_3"], json!(15_000.0));
    assert_eq!(found.json["kinds"][0]["answered"], 6);
    assert!(
        found.text.contains("no return and no saving"),
        "{}",
        found.text
    );
    let few = folder.file(
        "few.csv",
        "round,kind,amount,local\n1,,100,\n2,staff,40,yes\n3,staff,20,10\n",
    );
    let told = typed_in(Language::Cy, &["lm3", &few]).unwrap();
    assert_eq!(told.json["ci"], json!([1.4, 1.8]));
    assert!(told.json["warnings"][0].as_str().unwrap().contains("staff"));
    for (table, said) in [
        ("round,kind,amount,local\n2,staff,40,yes\n", "no round 1"),
        (
            "round,kind,amount,local\n1,,10,\n2,staff,40,yes\n",
            "40 were spent of 10",
        ),
        ("round,kind,amount,local\n1,,10,\n2,staff,4,some\n", ":3:"),
        (
            "round,kind,amount,local\n1,,10,\n4,staff,4,yes\n",
            "no round",
        ),
        ("round,kind,amount,local\n1,,10,\n3,nurses,4,2\n", "nurses"),
        (
            "round,kind,amount,local\n1,,10,\n2,staff,5,yes\n3,staff,4,5\n",
            "5 were spent of 4",
        ),
        ("round,kind,amount,local\n1,,-10,\n", "below nought"),
    ] {
        let bad = folder.file("bad.csv", table);
        let line = refused(&["lm3", &bad]);
        assert!(line.contains(said), "{said}: {line}");
    }
}

const ASSUME: &str = "to = [\"coop\"]\nlocal = \"Gwynedd\"\n\
    [movable]\nlow = 0.5\nhigh = 0.5\nsource = \"ends soon\"\n\
    [moved]\nlow = 0\nhigh = 1\nsource = \"a guess\"\n\
    [price]\nlow = 1\nhigh = 1\nsource = \"as now\"\n";

fn spending_files(folder: &Folder) -> [String; 3] {
    let contracts = folder.file(
        "c.csv",
        "name,estimated value\nGofal,1000\nBig plc,3000\nNobody,500\n",
    );
    let suppliers = folder.file(
        "s.csv",
        "name,ownership,place,size\nGofal,coop,Bangor,micro\nBig,large,London,large\n",
    );
    let areas = folder.file(
        "a.csv",
        "place,area,region,country\nBangor,Gwynedd,North,Wales\nLondon,London,London,England\n",
    );
    [contracts, suppliers, areas]
}

#[test]
fn a_scenario_says_what_it_assumes_and_moves_nothing_that_is_not_known() {
    let folder = Folder::new();
    let [contracts, suppliers, areas] = spending_files(&folder);
    let scenario = |assume: &str| {
        let assume = folder.file("assume.toml", assume);
        typed(&[
            "scenario",
            &contracts,
            "--suppliers",
            &suppliers,
            "--areas",
            &areas,
            "--assume",
            &assume,
        ])
    };
    let found = scenario(ASSUME).unwrap();
    let now = &found.json["now"];
    assert_eq!(
        (&now["pool_value"], &now["held_value"]),
        (&json!(3000.0), &json!(1000.0))
    );
    assert_eq!(now["left_unknown_ownership_value"], json!(500.0));
    let moved = &found.json["outcomes"][0];
    assert_eq!(
        (&moved["low"], &moved["high"]),
        (&json!(0.0), &json!(1500.0))
    );
    let local = &found.json["outcomes"][1];
    assert_eq!(local["high"], json!(2500.0 / 4500.0));
    assert_eq!(
        found.json["not_told"],
        json!(["respent_more", "transition"])
    );
    assert!(found.text.contains("a guess"), "{}", found.text);
    for (bad, says, line) in [
        (
            ASSUME.replace("\"a guess\"", "\" \""),
            "“moved” has no source",
            7,
        ),
        (
            ASSUME.replace("high = 1\nsource = \"a", "high = 1.5\nsource = \"a"),
            "“moved” must go",
            7,
        ),
        (
            ASSUME.replace("low = 1\n", "low = 0\n"),
            "“price” must go",
            11,
        ),
        (ASSUME.replace("[price]", "[prices]"), "cannot be read", 11),
        (ASSUME.replace("[\"coop\"]", "[]"), "to whom", 1),
    ] {
        let Err(Error::Refused(told)) = scenario(&bad) else {
            panic!("{bad}");
        };
        assert!(told[0].sentence(Language::En).contains(says), "{told:?}");
        assert_eq!(told[0].spot.line.unwrap_or(1), line, "{says}");
    }
}

#[test]
fn payments_stand_beside_contracts_with_how_promptly_they_were_made() {
    let folder = Folder::new();
    let [contracts, suppliers, areas] = spending_files(&folder);
    let payments = folder.file(
        "p.csv",
        "supplier,amount,invoiced,paid\nGofal,100,2025-01-01,2025-01-15\nStranger,50,01/01/2025,15/03/2025\nBig,10,,\n",
    );
    let found = typed(&[
        "spending",
        &contracts,
        "--suppliers",
        &suppliers,
        "--areas",
        &areas,
        "--local",
        "Wales",
        "--payments",
        &payments,
    ])
    .unwrap();
    assert_eq!(found.json["by_country"][1]["country"], "Wales");
    assert_eq!(found.json["by_size"][1]["size"], "micro");
    assert_eq!(found.json["unknown_ownership"][0]["line"], 4);
    assert_eq!(found.json["local_share_at_most"], json!(1500.0 / 4500.0));
    let paid = &found.json["payments"];
    assert_eq!(
        (&paid["total"], &paid["local_value"]),
        (&json!(160.0), &json!(100.0))
    );
    assert_eq!(
        paid["without_contract"],
        json!([{ "name": "Stranger", "value": 50.0 }])
    );
    assert_eq!(paid["holders_not_paid"], json!(["Nobody"]));
    let prompt = &paid["promptness"];
    assert_eq!(
        (
            &prompt["known"],
            &prompt["within_30_days"],
            &prompt["unknown"]
        ),
        (&json!(2), &json!(1), &json!(1))
    );
    let bad = folder.file(
        "bad.csv",
        "supplier,amount,invoiced,paid\nGofal,100,soon,2025-01-15\n",
    );
    let told = refused(&["spending", &contracts, "--payments", &bad]);
    assert!(told.contains("“soon”"), "{told}");
}

#[test]
fn a_tender_is_checked_with_the_words_it_rests_on() {
    let folder = Folder::new();
    let file = folder.file(
        "tender.txt",
        "Sample tender\n\nBidders must have a minimum turnover of £600,000.\n\nThere is no performance bond.\n",
    );
    let found = typed(&["tender", &file, "--value", "1200000", "--years", "4"]).unwrap();
    let one = &found.json["findings"][0];
    assert_eq!(
        (&one["kind"], &one["bears"], &one["line"]),
        (&json!("turnover"), &json!("shuts_out"), &json!(3))
    );
    assert_eq!(
        one["quote"],
        "Bidders must have a minimum turnover of £600,000."
    );
    assert_eq!(one["multiple_of_a_year"], json!(2.0));
    assert_eq!(found.json["findings"][1]["bears"], "helps");
    assert_eq!(found.json["looked_for"].as_array().map(Vec::len), Some(14));
    assert!(
        found.text.contains("Nothing found is not nothing there"),
        "{}",
        found.text
    );
    let welsh = typed_in(Language::Cy, &["tender", &file]).unwrap();
    assert!(welsh.text.contains("Trosiant"), "{}", welsh.text);
    let terms = folder.file("terms.toml", "turnover = \"much\"\n");
    assert!(refused(&["tender", &terms]).contains("terms.toml:1:"));
    let empty = folder.file("empty.txt", " \n");
    assert!(!refused(&["tender", &empty]).is_empty());
    assert!(refused(&["tender", &file, "--value=-1"]).contains("above nought"));
}

#[test]
fn demand_stands_against_supply_by_area() {
    let folder = Folder::new();
    let demand = folder.file("d.csv", "area,people,hours\nA,10,100\nB,5,\n");
    let providers = folder.file(
        "p.csv",
        "name,area,hours,ownership,size,registration\nOne,A,60,coop,micro,exempt\nTwo,A,,private,,\nThree,,5,,,\n",
    );
    let found = typed(&["market", "--demand", &demand, "--providers", &providers]).unwrap();
    let first = &found.json["areas"][0];
    assert_eq!(
        (&first["gap_hours"], &first["gap_is_at_most"]),
        (&json!(40.0), &json!(true))
    );
    assert_eq!(first["co_operative_share"], json!(1.0));
    assert_eq!(found.json["areas"][1]["gap_hours"], Value::Null);
    assert_eq!(found.json["areas"][2]["area"], Value::Null);
    assert!(found.text.contains("At most 40 hours"), "{}", found.text);
    let twice = folder.file("d2.csv", "area,hours\nA,1\na,2\n");
    let told = refused(&["market", "--demand", &twice, "--providers", &providers]);
    assert!(told.contains("line 2"), "{told}");
}
