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

const CITING: &str = r#"
summary = { en = "A short summary.", cy = "Crynodeb byr." }
[[finding]]
key = "F1"
text = { en = "Buses are enough.", cy = "Mae bysiau'n ddigon." }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "Few wrote.", cy = "Ychydig a ysgrifennodd." }
coherence = { en = "They agree.", cy = "Maent yn cytuno." }
adequacy = { en = "Thin.", cy = "Tenau." }
relevance = { en = "Direct.", cy = "Uniongyrchol." }
[[finding.evidence]]
weight = "supports"
document = "SML0001/a1"
quote = "mae hynny'n ddigon i ni yma"
"#;

fn english_of_quotes(scene: &Scene) -> Vec<Pair> {
    let languages = (Language::Cy, Language::En);
    let all = scene
        .store
        .read(|r| pairs(r, &scene.commission, languages.0, languages.1))
        .unwrap();
    let quotes = all.into_iter();
    quotes.filter(|one| one.name.ends_with("/quote")).collect()
}

fn render(scene: &Scene, reviewed: bool) {
    let pair = &english_of_quotes(scene)[0];
    let back = vec![row(2, pair, "and that is enough for us here")];
    let (commission, languages) = (scene.commission.clone(), (Language::Cy, Language::En));
    scene
        .store
        .write(move |tx| take(tx, &commission, languages, &back, reviewed, BY))
        .unwrap();
}

fn built(scene: &Scene) -> (tempfile::TempDir, impl Fn(&str) -> Option<String>) {
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("site");
    let how = crate::Auditor::LeftOut;
    let quiet = &commission::Quiet;
    crate::build(&scene.store, &scene.commission, &out, how, BY, quiet).unwrap();
    let page = move |path: &str| std::fs::read_to_string(out.join(path)).ok();
    (folder, page)
}

/// One Welsh submission, which the draft cites.
fn citing() -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    scene.submission(
        commission::Publication::Anonymous,
        &[(
            "a1",
            "Mae'r bws yn dod ddwywaith y dydd, ac mae hynny'n ddigon i ni yma.",
        )],
    );
    scene.learn();
    drafted(&scene, CITING);
    scene
}

#[test]
fn a_cited_passage_awaits_the_other_language_and_no_other() {
    let scene = citing();
    let awaiting = english_of_quotes(&scene);
    assert_eq!(awaiting.len(), 1);
    assert_eq!(
        (awaiting[0].source.as_str(), awaiting[0].state),
        ("mae hynny'n ddigon i ni yma", State::Missing)
    );
    let other_way = all(&scene);
    assert!(!other_way.iter().any(|one| one.name.ends_with("/quote")));
    render(&scene, false);
    assert_eq!(english_of_quotes(&scene)[0].state, State::Unreviewed);
    render(&scene, true);
    assert_eq!(english_of_quotes(&scene)[0].state, State::Reviewed);
    drafted(&scene, CITING);
    assert_eq!(english_of_quotes(&scene)[0].state, State::Reviewed);
}

#[test]
fn a_translation_of_a_passage_stands_under_the_words_that_were_said_and_says_who_made_it() {
    let scene = citing();
    let (_folder, page) = built(&scene);
    assert!(
        !page("en/findings/F1.html")
            .unwrap()
            .contains("Translated by")
    );
    assert_eq!(page("pack/translations.json"), None);
    render(&scene, false);
    let (_folder, page) = built(&scene);
    let english = page("en/findings/F1.html").unwrap();
    let said = english.find("mae hynny&#39;n ddigon").unwrap();
    let rendered = english.find("and that is enough for us here").unwrap();
    assert!(said < rendered, "{english}");
    assert!(english.contains("Translated by Sample translator; nobody has reviewed it."));
    let welsh = page("cy/findings/F1.html").unwrap();
    assert!(!welsh.contains("enough for us"), "{welsh}");
    let pack: serde_json::Value =
        serde_json::from_str(&page("pack/translations.json").unwrap()).unwrap();
    assert_eq!(pack[0]["text"], "and that is enough for us here");
    assert_eq!(pack[0]["reviewer"], serde_json::Value::Null);
}

#[test]
fn who_agreed_to_the_draft_did_not_agree_to_another_translation() {
    let scene = citing();
    let digest = || {
        scene
            .store
            .read(|r| crate::writing::digest_of_draft(r, &scene.commission))
            .unwrap()
    };
    let before = digest();
    render(&scene, false);
    let after = digest();
    assert_ne!(before, after);
    render(&scene, true);
    assert_eq!(digest(), after, "a review changes no word");
}
