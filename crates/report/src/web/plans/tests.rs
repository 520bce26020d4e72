//! The pages of options and of the plan, in both languages, with a text in every field that must be escaped.

use super::{options_html, plan_html};
use crate::options::Scores;
use crate::plan::State;
use crate::planned::{score, set_state, take_plan, take_sheets};
use commission::web::Asked;
use commission::{Error, Language, Publication, Role};
use std::sync::Arc;
use testkit::{NOON_US, Scene};

const CANARY: &str = "<b>\"'&";

fn scene(appraisers: &str) -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    scene.submission(Publication::Named, &[("a1", "The night is long.")]);
    let text = format!(
        r#"
[[sheet]]
key = "O1"
title = {{ en = "Out of hours <b>\"'&", cy = "Y tu allan i oriau <b>\"'&" }}
note = {{ en = "Sample <b>\"'&", cy = "Sampl <b>\"'&" }}
appraisers = [{appraisers}]
[[sheet.option]]
key = "a"
name = {{ en = "Co-operative <b>\"'&", cy = "Cydweithfa <b>\"'&" }}
form = {{ en = "of clinicians <b>\"'&", cy = "o glinigwyr <b>\"'&" }}
[[sheet.option]]
key = "b"
name = {{ en = "As now", cy = "Fel yn awr" }}
[[sheet.criterion]]
key = "c"
text = {{ en = "Reach <b>\"'&", cy = "Cyrraedd <b>\"'&" }}
weight = "2"
weight_from = {{ en = "Sample panel <b>\"'&", cy = "Panel sampl <b>\"'&" }}
[[sheet.evidence]]
option = "a"
criterion = "c"
weight = "supports"
document = "SML0001/a1"
quote = "The night is long"
[[sheet.scores]]
by = "Sample other"
a = {{ c = 4 }}
b = {{ c = 1 }}
"#
    );
    let plan = r#"
[[action]]
key = "A1"
text = { en = "Ask <b>\"'&", cy = "Gofyn <b>\"'&" }
owner = { en = "Clerk <b>\"'&", cy = "Clerc <b>\"'&" }
by = "2020-01-31"
indicator = { en = "Replies <b>\"'&", cy = "Atebion <b>\"'&" }
cost = { unknown = { en = "Nobody asked <b>\"'&", cy = "Neb wedi gofyn <b>\"'&" } }
note = { en = "Soon <b>\"'&", cy = "Cyn hir <b>\"'&" }
"#;
    let commission = scene.commission.clone();
    let by = ("Sample", NOON_US);
    scene
        .store
        .write(move |tx| {
            take_sheets(tx, &commission, ("options.toml", &text), by)?;
            take_plan(tx, &commission, ("plan.toml", plan), by)
        })
        .unwrap();
    scene
}

fn asked(scene: &Scene, role: Role, language: Language) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: "/c/small/options".to_owned(),
        query: String::new(),
        person: Some(scene.person(role)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

/// The scores of whoever is asked: of each option the same.
fn scores(a: i64, b: i64) -> Scores {
    let of = |score| [("c".to_owned(), score)].into();
    [("a".to_owned(), of(a)), ("b".to_owned(), of(b))].into()
}

#[test]
fn an_appraiser_scores_without_seeing_the_others_and_nobody_changes_scores_that_all_can_see() {
    let me = asked(&scene("\"Sample other\""), Role::Analyst, Language::En).name();
    let scene = scene(&format!("\"Sample other\", \"{me}\""));
    let id = scene.commission.id;
    let give = |name: &str, own: Scores| {
        let name = name.to_owned();
        scene
            .store
            .write(move |tx| score(tx, id, "O1", &own, (&name, NOON_US)))
    };
    let page = || options_html(&asked(&scene, Role::Analyst, Language::En), Vec::new()).unwrap();
    let before = page();
    assert!(before.contains("name=\"O1-0-0\"") && before.contains(&format!("awaited from: {me}")));
    assert!(!before.contains("4.00"), "{before}");
    assert!(matches!(
        give("Somebody", scores(1, 1)),
        Err(Error::Refused(_))
    ));
    assert!(matches!(give(&me, scores(1, 9)), Err(Error::Refused(_))));
    give(&me, scores(3, 1)).unwrap();
    let after = page();
    assert!(after.contains("leads") && after.contains("3.50"), "{after}");
    assert!(!after.contains("name=\"O1-0-0\""));
    assert!(matches!(give(&me, scores(0, 4)), Err(Error::Refused(_))));
}

#[test]
fn options_and_plan_are_shown_in_both_languages_and_escaped() {
    let scene = scene("\"Sample other\"");
    for (language, answer, late) in [
        (
            Language::En,
            "Cannot tell which is best",
            "Overdue today: 1",
        ),
        (
            Language::Cy,
            "Ni ellir dweud pa un sydd orau",
            "Yn hwyr heddiw: 1",
        ),
    ] {
        let asked = asked(&scene, Role::Clerk, language);
        let page = options_html(&asked, Vec::new()).unwrap();
        assert!(!page.contains(CANARY) && page.contains(answer), "{page}");
        assert_eq!(page.matches("<h1").count(), 1);
        let page = plan_html(&asked).unwrap();
        assert!(!page.contains(CANARY) && page.contains(late), "{page}");
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn an_action_that_is_done_is_not_overdue_and_the_act_is_in_the_audit() {
    let scene = scene("\"Sample other\"");
    let id = scene.commission.id;
    let by = ("Sample clerk", NOON_US);
    scene
        .store
        .write(move |tx| set_state(tx, id, ("A1", State::Done), by))
        .unwrap();
    let page = plan_html(&asked(&scene, Role::Clerk, Language::En)).unwrap();
    assert!(page.contains("Overdue today: 0"), "{page}");
    let none = scene
        .store
        .write(move |tx| set_state(tx, id, ("A9", State::Done), by));
    assert!(matches!(none, Err(Error::NotFound)));
}
