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
