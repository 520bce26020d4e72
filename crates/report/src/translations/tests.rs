//! Tables of translations that went out and came back: each row is told, and only what a person asked for is taken.

use super::*;
use testkit::{NOON_US, Scene};

const DRAFT: &str = r#"
summary = { en = "A short summary.", cy = "Crynodeb byr." }
[[finding]]
key = "F1"
text = { en = "Buses are late every day." }
[[recommendation]]
key = "R1"
text = { en = "Mend the buses.", cy = "Trwsiwch y bysiau." }
"#;

const BY: (&str, i64) = ("Sample translator", NOON_US);

fn scene() -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    drafted(&scene, DRAFT);
    scene
}

fn drafted(scene: &Scene, text: &str) {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene
        .store
        .write(move |tx| crate::draft(tx, &commission, "report.toml", &text, BY))
        .unwrap();
}

fn all(scene: &Scene) -> Vec<Pair> {
    scene
        .store
        .read(|r| pairs(r, &scene.commission, Language::En, Language::Cy))
        .unwrap()
}

fn one(scene: &Scene, name: &str) -> Pair {
    all(scene)
        .into_iter()
        .find(|pair| pair.name == name)
        .unwrap()
}

fn out(scene: &Scene) {
    let (commission, pairs) = (scene.commission.clone(), all(scene));
    scene
        .store
        .write(move |tx| note_out(tx, &commission, &pairs, Language::Cy, BY))
        .unwrap();
}

fn row(number: u64, pair: &Pair, text: &str) -> BackRow {
    BackRow {
        row: number,
        token: Some(pair.token()),
        source_then: Some(digest(&pair.source)),
        text_then: then(&pair.text),
        source: pair.source.clone(),
        text: text.to_owned(),
    }
}

fn taken(scene: &Scene, back: Vec<BackRow>, reviewed: bool) {
    let commission = scene.commission.clone();
    let languages = (Language::En, Language::Cy);
    scene
        .store
        .write(move |tx| take(tx, &commission, languages, &back, reviewed, BY))
        .unwrap();
}

#[test]
fn a_text_is_missing_then_unreviewed_then_reviewed_then_stale() {
    let scene = scene();
    let before = one(&scene, "F1/text");
    assert_eq!(before.state, State::Missing);
    taken(
        &scene,
        vec![row(2, &before, "Mae bysiau'n hwyr bob dydd.")],
        false,
    );
    let after = one(&scene, "F1/text");
    assert_eq!(
        (after.state, after.text.as_str()),
        (State::Unreviewed, "Mae bysiau'n hwyr bob dydd.")
    );
    assert_eq!(
        after.recorded.as_ref().unwrap().translator,
        "Sample translator"
    );
    taken(&scene, vec![row(2, &after, &after.text)], true);
    assert_eq!(one(&scene, "F1/text").state, State::Reviewed);
    let changed = DRAFT.replace(
        "Buses are late every day.\"",
        "Buses are late most days.\", cy = \"Mae bysiau'n hwyr bob dydd.\"",
    );
    drafted(&scene, &changed);
    assert_eq!(one(&scene, "F1/text").state, State::Stale);
}

#[test]
fn what_went_out_is_stale_once_its_source_changes_though_nobody_translated_it_here() {
    let scene = scene();
    assert_eq!(one(&scene, "summary").state, State::Unreviewed);
    out(&scene);
    drafted(
        &scene,
        &DRAFT.replace("A short summary.", "A longer summary."),
    );
    assert_eq!(one(&scene, "summary").state, State::Stale);
}

#[test]
fn every_row_that_comes_back_is_told() {
    let scene = scene();
    let pairs = all(&scene);
    let (f1, r1, summary) = (
        one(&scene, "F1/text"),
        one(&scene, "R1/text"),
        one(&scene, "summary"),
    );
    let title = one(&scene, "call:title");
    let mut stale = row(3, &r1, "Trwsiwch bob bws.");
    stale.source_then = Some(digest("Mend some buses."));
    let mut changed_here = row(4, &summary, "Crynodeb arall.");
    changed_here.text_then = Some(digest("Hen grynodeb."));
    let unknown = BackRow {
        row: 6,
        source: "Nobody wrote this.".into(),
        text: "Dim".into(),
        ..BackRow::default()
    };
    // Rows may stand anywhere, and one whose mark was lost is known by its source.
    let mut lost = row(7, &f1, "Mae bysiau'n hwyr.");
    (lost.token, lost.source_then, lost.text_then) = (None, None, None);
    let back = [stale, changed_here, row(5, &title, " "), unknown, lost];
    let (fates, absent) = judge(&pairs, &back);
    let fates: Vec<Fate> = fates.into_iter().map(|(fate, _)| fate).collect();
    assert_eq!(
        fates,
        [
            Fate::Stale,
            Fate::ChangedHere,
            Fate::Empty,
            Fate::Unknown,
            Fate::Taken
        ]
    );
    assert!(
        !absent.contains(&"F1/text".to_owned()) && absent.contains(&"call:imprint".to_owned()),
        "{absent:?}"
    );
    taken(&scene, back.to_vec(), false);
    assert_eq!(one(&scene, "F1/text").text, "Mae bysiau'n hwyr.");
    assert_eq!(one(&scene, "R1/text").text, "Trwsiwch y bysiau.");
}

#[test]
fn a_row_that_stands_twice_with_two_translations_is_not_taken() {
    let scene = scene();
    let f1 = one(&scene, "F1/text");
    let pairs = all(&scene);
    let back = [row(2, &f1, "Un."), row(3, &f1, "Dau.")];
    let fates: Vec<Fate> = judge(&pairs, &back)
        .0
        .into_iter()
        .map(|(fate, _)| fate)
        .collect();
    assert_eq!(fates, [Fate::Doubled, Fate::Doubled]);
    let back = [row(2, &f1, "Un."), row(3, &f1, "Un.")];
    let fates: Vec<Fate> = judge(&pairs, &back)
        .0
        .into_iter()
        .map(|(fate, _)| fate)
        .collect();
    assert_eq!(fates, [Fate::Taken, Fate::Same]);
}

#[test]
fn a_text_of_the_call_is_changed_through_its_own_door() {
    let scene = scene();
    let title = one(&scene, "call:title");
    taken(&scene, vec![row(2, &title, "Comisiwn newydd")], true);
    let slug = scene.commission.definition.slug.clone();
    let now = scene
        .store
        .read(|r| commission::commission_by_slug(r, &slug))
        .unwrap();
    assert_eq!(
        now.definition.title.only(Language::Cy),
        Some("Comisiwn newydd")
    );
}
