//! Option sheets and the plan in a report: held back by the gate, shown, in the pack, and verified from it.

use crate::scene::{BY, DRAFT, Published, draft, files, scene};
use commission::{Error, Quiet};
use report::Kind;
use serde_json::Value;
use testkit::Scene;

const SHEET: &str = r#"
[[sheet]]
key = "O1"
title = { en = "Which bus <b>\"'&", cy = "Pa fws <b>\"'&" }
appraisers = ["Sample A", "Sample B"]
[[sheet.option]]
key = "a"
name = { en = "A third bus", cy = "Trydydd bws" }
form = { en = "Co-operative", cy = "Cydweithfa" }
[[sheet.option]]
key = "b"
name = { en = "As now", cy = "Fel yn awr" }
[[sheet.criterion]]
key = "c"
text = { en = "Reach", cy = "Cyrraedd" }
weight = "2"
weight_from = { en = "Sample panel", cy = "Panel sampl" }
[[sheet.criterion]]
key = "d"
text = { en = "Cost", cy = "Cost" }
weight = "1"
weight_from = { en = "Sample panel", cy = "Panel sampl" }
[[sheet.evidence]]
option = "a"
criterion = "c"
weight = "supports"
document = "SML0001/a1"
quote = "Then it stops, and so do we."
[[sheet.evidence]]
option = "a"
criterion = "d"
weight = "contradicts"
claim = "C1"
[[sheet.evidence]]
option = "b"
criterion = "d"
weight = "qualifies"
finding = "F1"
[[sheet.scores]]
by = "Sample A"
a = { c = 4, d = 1 }
b = { c = 1, d = 2 }
"#;

const OTHER: &str =
    "[[sheet.scores]]\nby = \"Sample B\"\na = { c = 3, d = 1 }\nb = { c = 0, d = 2 }\n";

const PLAN: &str = r#"
[[action]]
key = "A1"
text = { en = "Order it <b>\"'&", cy = "Ei archebu <b>\"'&" }
owner = { en = "The council <b>\"'&", cy = "Y cyngor <b>\"'&" }
by = "2027-01-31"
recommendations = ["R1"]
indicator = { en = "Buses a day <b>\"'&", cy = "Bysiau'r dydd <b>\"'&" }
state = "under-way"
[action.cost]
low = 10
high = 20
currency = "GBP"
basis = { en = "Sample", cy = "Sampl" }
"#;

fn take_sheets(scene: &Scene, text: &str) -> Result<(), Error> {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene.store.write(move |tx| {
        report::take_sheets(tx, &commission, ("options.toml", &text), BY).map(drop)
    })
}

fn take_plan(scene: &Scene, text: &str) -> Result<(), Error> {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene
        .store
        .write(move |tx| report::take_plan(tx, &commission, ("plan.toml", &text), BY).map(drop))
}

/// The scene with a sheet that the draft names, and a plan.
fn planned(sheet: &str, plan: &str) -> Scene {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    take_sheets(&scene, sheet).unwrap();
    take_plan(&scene, plan).unwrap();
    draft(&scene, &format!("options = [\"O1\"]\n{DRAFT}")).unwrap();
    scene
}

fn held(scene: &Scene) -> Vec<(Kind, String)> {
    let checked = report::check(&scene.store, &scene.commission, &Quiet).unwrap();
    let problems = checked.problems.into_iter();
    problems.map(|one| (one.kind, one.place)).collect()
}

#[test]
fn the_gate_holds_back_what_is_not_whole_and_what_lost_its_ground() {
    let whole = format!("{SHEET}{OTHER}");
    assert_eq!(held(&planned(&whole, PLAN)), []);
    let waiting = held(&planned(SHEET, PLAN));
    assert_eq!(waiting, [(Kind::ScoresAwaited, "O1".to_owned())]);
    let bare = "[[action]]\nkey = \"A1\"\ntext = { en = \"So\", cy = \"Felly\" }\n";
    let kinds: Vec<Kind> = held(&planned(&whole, bare))
        .into_iter()
        .map(|one| one.0)
        .collect();
    assert_eq!(
        kinds,
        [Kind::Unowned, Kind::Undated, Kind::NoCost, Kind::NoMeasure]
    );
    let scene = planned(&whole, PLAN);
    crate::scene::claims(&scene, "").unwrap();
    assert!(held(&scene).contains(&(Kind::SourceMissing, "O1".to_owned())));
}

#[test]
fn what_a_file_names_must_be_there() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    for (from, to, code) in [
        ("\"C1\"", "\"C99\"", "claim-unknown"),
        ("\"F1\"", "\"F99\"", "finding-unknown"),
        (
            "Then it stops, and so",
            "Then it goes on, and so",
            "quote-absent",
        ),
        ("option = \"b\"", "option = \"z\"", "option-unknown"),
    ] {
        assert!(SHEET.contains(from));
        let Err(Error::Refused(told)) = take_sheets(&scene, &SHEET.replacen(from, to, 1)) else {
            panic!("not refused: {to}");
        };
        assert_eq!(told[0].code, code);
    }
    for (from, to, code) in [
        ("\"R1\"", "\"R9\"", "recommendation-unknown"),
        ("\"under-way\"", "\"soon\"", "state"),
        ("indicator", "exhibit = \"none\"\nindicator", "measure"),
        ("2027-01-31", "2027-02-31", "date"),
    ] {
        let Err(Error::Refused(told)) = take_plan(&scene, &PLAN.replacen(from, to, 1)) else {
            panic!("not refused: {to}");
        };
        assert_eq!(told[0].code, code);
    }
    let unknown = draft(&scene, &format!("options = [\"O7\"]\n{DRAFT}"));
    assert!(matches!(unknown, Err(Error::Refused(_))));
}

#[test]
fn options_and_plan_are_published_where_the_draft_names_them_and_come_out_of_the_pack_again() {
    let published = Published::of(planned(&format!("{SHEET}{OTHER}"), PLAN));
    for (language, leads, action) in [
        ("en", "A third bus leads", "Actions for this recommendation"),
        (
            "cy",
            "Trydydd bws sydd ar y blaen",
            "Gweithredoedd ar gyfer yr argymhelliad hwn",
        ),
    ] {
        let page = published.page(&format!("{language}/options.html"));
        assert!(
            page.contains(leads) && page.contains("Then it stops"),
            "{page}"
        );
        assert!(page.contains("submissions/SML0001.html#P"), "{page}");
        let page = published.page(&format!("{language}/recommendations/R1.html"));
        assert!(page.contains(action) && page.contains("A1. "), "{page}");
        let page = published.page(&format!("{language}/plan.html"));
        assert!(page.contains("id=\"A1\""), "{page}");
    }
    let clean = files(&published.site().join("pack"));
    let good = report::verify_files(clean.clone(), None, None);
    assert!(good.is_good(), "{:?}", good.failed);
    let plan: Value = serde_json::from_slice(&clean["plan.json"]).unwrap();
    assert_eq!(plan[0]["recommendations"][0], "R1");
    let told = |file: &str, from: &str, to: &str, name: &str| {
        let mut pack = clean.clone();
        let text = String::from_utf8(pack[file].clone()).unwrap();
        assert!(text.contains(from), "{text}");
        pack.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        let failed = report::verify_files(pack, None, None).failed;
        assert!(
            failed.iter().any(|one| one.what == name),
            "{name}: {failed:?}"
        );
    };
    told(
        "options.json",
        "\"leads\": \"a\"",
        "\"leads\": \"b\"",
        "options.json: O1",
    );
    told(
        "options.json",
        "\"weight\": \"2\"",
        "\"weight\": \"9\"",
        "options.json: O1",
    );
    told(
        "options.json",
        "\"claim\": \"C1\"",
        "\"claim\": \"C9\"",
        "options.json: O1",
    );
    told("plan.json", "\"R1\"", "\"R2\"", "plan.json: A1");
    told("plan.json", "under-way", "done", "plan.csv");
}

#[test]
fn a_sheet_that_the_draft_does_not_name_is_not_published() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    take_sheets(&scene, &format!("{SHEET}{OTHER}")).unwrap();
    let published = Published::of(scene);
    let all = files(&published.site());
    assert!(
        all.keys()
            .all(|path| !path.contains("options") && !path.contains("plan"))
    );
}
