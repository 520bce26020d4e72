//! The staff's page and the panel, in both languages, with a text in every field that must be escaped.

use super::claims::claims_html;
use super::staff_page;
use crate::{CitedIn, draft};
use commission::web::Asked;
use commission::{Language, Publication, Role};
use evidence::{About, Panel};
use std::sync::Arc;
use testkit::{NOON_US, Scene};

const CANARY: &str = "<b>\"'&";

const DRAFT: &str = r#"
summary = { en = "Summary <b>\"'&", cy = "Crynodeb <b>\"'&" }
[[finding]]
key = "F1"
text = { en = "Buses <b>\"'&", cy = "Bysiau <b>\"'&" }
[[finding.evidence]]
weight = "supports"
document = "SML0001/a1"
quote = "The bus <b>\"'& is late"
[[finding.evidence]]
weight = "contradicts"
document = "SML0002/a1"
confidential = true
[[finding.evidence]]
weight = "qualifies"
exhibit = "flow"
[[finding.evidence]]
weight = "supports"
claim = "C1"
[[recommendation]]
key = "R1"
text = { en = "Mend <b>\"'&", cy = "Trwsiwch <b>\"'&" }
who = { en = "Us <b>\"'&", cy = "Ni <b>\"'&" }
cost = { unknown = { en = "Who knows <b>\"'&", cy = "Pwy a ŵyr <b>\"'&" } }
findings = ["F1"]
"#;

const CLAIMS: &str = r#"
[[claim]]
key = "C1"
value = "12"
unit = { en = "buses <b>\"'&", cy = "o fysiau <b>\"'&" }
group = { en = "Valleys <b>\"'&", cy = "Cymoedd <b>\"'&" }
definition = { en = "Buses a day <b>\"'&", cy = "Bysiau'r dydd <b>\"'&" }
source = { title = "A timetable <b>\"'&", address = "https://example.org/<b>" }
checked = { by = "Sample <b>\"'&", on = "2026-01-03" }
conflicts = ["C2"]
[[claim]]
key = "C2"
value = { en = "few <b>\"'&", cy = "ychydig <b>\"'&" }
definition = { en = "Buses", cy = "Bysiau" }
note = { en = "Who knows <b>\"'&", cy = "Pwy a ŵyr <b>\"'&" }
"#;

fn scene() -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    scene.submission(
        Publication::NotDecided,
        &[("a1", "The bus <b>\"'& is late.")],
    );
    scene.submission(Publication::Confidential, &[("a1", "It is early.")]);
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| {
            evidence::take_claims(tx, &commission, "claims.toml", CLAIMS, ("Sample", NOON_US))?;
            draft(tx, &commission, "report.toml", DRAFT, ("Sample", NOON_US))
        })
        .unwrap();
    scene
}

fn asked(scene: &Scene, role: Role, language: Language) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: "/c/small/report".to_owned(),
        query: String::new(),
        person: Some(scene.person(role)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

#[test]
fn the_draft_is_shown_with_what_stands_in_its_way_in_both_languages() {
    let scene = scene();
    for (language, words) in [
        (Language::En, "is not published"),
        (Language::Cy, "ni chyhoeddir y cyflwyniad hwnnw"),
    ] {
        let page = staff_page(&asked(&scene, Role::Clerk, language), None, None).unwrap();
        assert!(!page.contains(CANARY), "{page}");
        assert!(page.contains(words), "{page}");
        assert!(page.contains(&format!("/{}/c/small/evidence/SML0001", language.code())));
        assert!(page.contains("/c/small/report/write/F1"), "{page}");
        assert!(
            page.contains("/report/overrule?problem=undated&#38;place=R1"),
            "{page}"
        );
        assert!(page.contains("/c/small/report/publish"));
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn claims_are_shown_side_by_side_with_what_cites_them_in_both_languages() {
    let scene = scene();
    for (language, conflict) in [
        (Language::En, "Conflicting"),
        (Language::Cy, "Yn gwrthdaro"),
    ] {
        let asked = asked(&scene, Role::Auditor, language);
        let page = claims_html(&asked).unwrap();
        assert!(!page.contains(CANARY), "{page}");
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(page.contains("id=\"C1\"") && page.contains("id=\"C2\""));
        assert!(page.contains(conflict) && page.contains("class=\"abreast\""));
        let code = language.code();
        assert!(
            page.contains(&format!("/{code}/c/small/report#F1")),
            "{page}"
        );
        let draft = staff_page(&asked, None, None).unwrap();
        assert!(
            draft.contains(&format!("/{code}/c/small/claims#C1")),
            "{draft}"
        );
    }
}

#[test]
fn a_commission_without_claims_says_what_to_do() {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    let page = claims_html(&asked(&scene, Role::Clerk, Language::Cy)).unwrap();
    assert!(page.contains("Nid oes honiadau eto"), "{page}");
}

#[test]
fn only_those_who_may_publish_see_the_button() {
    let scene = scene();
    let page = staff_page(&asked(&scene, Role::Analyst, Language::En), None, None).unwrap();
    assert!(!page.contains("/report/publish"));
}

#[test]
fn a_commission_without_a_draft_says_what_to_do() {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    let page = staff_page(&asked(&scene, Role::Clerk, Language::Cy), None, None).unwrap();
    assert!(
        page.contains("Nid oes dim wedi&#39;i ddrafftio eto"),
        "{page}"
    );
}

#[test]
fn who_may_write_cites_from_where_it_is_read() {
    let scene = scene();
    let asked = asked(&scene, Role::Analyst, Language::Cy);
    let submission = CitedIn
        .fragment(&asked, About::Source("SML0009"))
        .unwrap()
        .unwrap();
    assert!(
        submission.contains("/cy/c/small/report/cite?reference=SML0009"),
        "{submission}"
    );
    let passage = CitedIn
        .fragment(&asked, About::Passage(1))
        .unwrap()
        .unwrap();
    assert!(
        passage.contains("/cy/c/small/report/cite?passage=1"),
        "{passage}"
    );
}

#[test]
fn a_submission_and_a_passage_say_where_they_are_cited() {
    let scene = scene();
    for language in [Language::En, Language::Cy] {
        let asked = asked(&scene, Role::Auditor, language);
        for about in [
            About::Source("SML0001"),
            About::Source("SML0002"),
            About::Passage(1),
        ] {
            let fragment = CitedIn.fragment(&asked, about).unwrap().unwrap();
            let href = format!("/{}/c/small/report#F1", language.code());
            assert!(
                fragment.contains(&href) && !fragment.contains(CANARY),
                "{fragment}"
            );
            assert_eq!(fragment.matches("<li>").count(), 1);
        }
        assert_eq!(
            CitedIn.fragment(&asked, About::Source("SML0009")).unwrap(),
            None
        );
    }
}

/// The report in Word with words changed as they stand in the file, read back as it came.
fn came_back(scene: &Scene, changes: &[(&str, &str)]) -> ingest::Marked {
    use std::io::{Cursor, Read, Write};
    use zip::write::SimpleFileOptions;
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("site");
    let (store, commission) = (&scene.store, &scene.commission);
    let by = ("Sample", NOON_US);
    let ending = crate::build(
        store,
        commission,
        &out,
        crate::Auditor::LeftOut,
        by,
        &commission::Quiet,
    );
    assert!(
        matches!(ending.unwrap(), crate::Ending::Built(_)),
        "the gate is shut"
    );
    let bytes = std::fs::read(out.join("report.en.docx")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut changed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().to_string();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        if name == "word/document.xml" {
            for (old, new) in changes {
                assert!(text.contains(old), "{old} is not in {text}");
                text = text.replace(old, new);
            }
        }
        changed
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        changed.write_all(text.as_bytes()).unwrap();
    }
    let bytes = changed.finish().unwrap().into_inner();
    crate::proposals::read_marked(&ingest::InThisProcess, "report.en.docx", &bytes).unwrap()
}

/// A draft that may be built.
const WHOLE: &str = include_str!("tests/whole.toml");

fn whole() -> Scene {
    drafted(WHOLE)
}

fn drafted(text: &'static str) -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
    scene.submission(Publication::Named, &[("a1", "The bus <b>\"'& is late.")]);
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| draft(tx, &commission, "report.toml", text, ("Sample", NOON_US)))
        .unwrap();
    scene
}

fn take(scene: &Scene, marked: ingest::Marked, digest: &'static str) -> (i64, Vec<String>) {
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| {
            crate::proposals::take_back(
                tx,
                &commission,
                ("report.en.docx", digest),
                &marked,
                ("Sample clerk", NOON_US),
            )
        })
        .unwrap()
}

fn decided(scene: &Scene, id: i64, accepts: bool) -> Result<(), String> {
    let commission = scene.commission.clone();
    let done = scene.store.write(move |tx| {
        crate::proposals::decide(tx, &commission, id, accepts, ("Sample clerk", NOON_US))
    });
    done.map_err(|why| why.to_string())
}

fn desk(scene: &Scene) -> crate::proposals::Desk {
    scene
        .store
        .read(|r| crate::proposals::Desk::read(r, &scene.commission))
        .unwrap()
}

#[test]
fn an_edit_in_word_changes_its_text_only_when_it_is_accepted() {
    let scene = whole();
    let marked = came_back(
        &scene,
        &[
            (
                "Buses are late every day.",
                "Most buses are late every single day.",
            ),
            ("is late</w:t>", "is on time</w:t>"),
        ],
    );
    take(&scene, marked, "d1");
    let before = desk(&scene);
    let english = |desk: &crate::proposals::Desk| {
        desk.graph.findings[0]
            .body
            .text
            .get(Language::En)
            .to_owned()
    };
    assert_eq!(english(&before), "Buses are late every day.");
    let kinds: Vec<(word::Kind, &str)> = before
        .proposals
        .iter()
        .map(|one| (one.proposal.kind, one.proposal.name.as_str()))
        .collect();
    // The sentence stands in the list under the recommendation too, where it is no text of its own.
    let edits: Vec<i64> = before
        .proposals
        .iter()
        .filter(|one| one.proposal.kind == word::Kind::Edit)
        .map(|one| one.id)
        .collect();
    assert_eq!(edits.len(), 2, "{kinds:?}");
    decided(&scene, edits[1], true).unwrap();
    assert_eq!(english(&desk(&scene)), "Buses are late every single day.");
    decided(&scene, edits[0], true).unwrap();
    assert_eq!(
        english(&desk(&scene)),
        "Most buses are late every single day."
    );
    assert!(
        decided(&scene, edits[0], true)
            .unwrap_err()
            .contains("decided before")
    );
    let quote = before
        .proposals
        .iter()
        .find(|one| one.proposal.name.ends_with("/quote"))
        .unwrap();
    assert!(
        quote.proposal.hunk.text.is_empty(),
        "words of the evidence are not kept"
    );
    assert!(
        decided(&scene, quote.id, true)
            .unwrap_err()
            .contains("never changed from Word")
    );
    decided(&scene, quote.id, false).unwrap();
    assert_eq!(
        desk(&scene).graph.findings[0].body.text.get(Language::Cy),
        "Mae bysiau'n hwyr bob dydd."
    );
}

#[test]
fn an_edit_of_a_text_that_has_changed_since_is_refused_with_a_sentence() {
    let scene = whole();
    take(
        &scene,
        came_back(&scene, &[("They agree.", "They all agree.")]),
        "d1",
    );
    let (commission, text) = (
        scene.commission.clone(),
        WHOLE.replace("They agree.", "They differ."),
    );
    scene
        .store
        .write(move |tx| draft(tx, &commission, "report.toml", &text, ("Sample", NOON_US)))
        .unwrap();
    let one = desk(&scene).proposals[0].clone();
    assert!(
        decided(&scene, one.id, true)
            .unwrap_err()
            .contains("has changed since")
    );
    assert_eq!(
        desk(&scene).graph.findings[0]
            .body
            .reasons
            .coherence
            .get(Language::En),
        "They differ."
    );
}

#[test]
fn nothing_is_missed_in_a_document_that_comes_back_whole() {
    // Easy Read is a document of its own; what is for and against is printed.
    let scene = drafted(concat!(
        "easy_read = { en = \"A short text.\", cy = \"Testun byr.\" }\n",
        include_str!("tests/whole.toml"),
    ));
    let (_, missing) = take(&scene, came_back(&scene, &[]), "d1");
    assert!(missing.is_empty(), "{missing:?}");
    assert!(desk(&scene).proposals.is_empty());
}

#[test]
fn the_same_document_twice_is_one_and_another_commissions_is_refused() {
    let scene = whole();
    let marked = came_back(&scene, &[("They agree.", "They all agree.")]);
    let first = take(&scene, marked.clone(), "d1");
    assert_eq!(take(&scene, marked.clone(), "d1"), first);
    assert_eq!(desk(&scene).proposals.len(), 1);
    let (commission, mut other) = (scene.commission.clone(), marked);
    other.properties = vec![("tystio".to_owned(), "report elsewhere en".to_owned())];
    let refused = scene.store.write(move |tx| {
        crate::proposals::take_back(
            tx,
            &commission,
            ("x.docx", "d2"),
            &other,
            ("Sample", NOON_US),
        )
    });
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("not a report of this commission")
    );
}

#[test]
fn what_came_back_is_shown_with_its_two_buttons_in_both_languages() {
    let scene = whole();
    let changes = [
        (
            "Buses are late every day.",
            "Buses &lt;b&gt;&quot;'&amp; are late.",
        ),
        ("is late</w:t>", "is on time</w:t>"),
    ];
    take(&scene, came_back(&scene, &changes), "d1");
    for (language, words) in [
        (Language::En, "never changed from Word"),
        (Language::Cy, "ni newidir ef byth o Word"),
    ] {
        let page = super::proposals::html(&asked(&scene, Role::Clerk, language), None).unwrap();
        assert!(page.contains(words) && page.contains("<ins"), "{page}");
        assert!(!page.contains(CANARY), "{page}");
        assert!(page.contains("value=\"accept\"") && page.contains("value=\"refuse\""));
        let page = super::proposals::html(&asked(&scene, Role::Analyst, language), None).unwrap();
        assert!(!page.contains("value=\"accept\""));
    }
}

#[test]
fn the_translators_desk_is_shown_in_both_languages() {
    let scene = scene();
    for (language, words) in [
        (Language::En, "Check the rows"),
        (Language::Cy, "Gwirio&#39;r rhesi"),
    ] {
        let page =
            super::translations::html(&asked(&scene, Role::Clerk, language), None, None, None)
                .unwrap();
        assert!(
            page.contains(words) && page.contains("call:title"),
            "{page}"
        );
        assert!(!page.contains(CANARY), "{page}");
        assert_eq!(page.matches("<h1").count(), 1);
        let page =
            super::translations::html(&asked(&scene, Role::Analyst, language), None, None, None)
                .unwrap();
        assert!(!page.contains("type=\"file\""));
    }
}
