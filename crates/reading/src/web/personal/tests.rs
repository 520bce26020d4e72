//! The pages of personal data in both languages, and what a clerk's choices do.

use super::*;
use commission::{Publication, Role};
use std::sync::Arc;
use testkit::Scene;

const TEXT: &str = "My mother Mair <b> waited. Ring me on 07700 900123. Mae'r tŷ yn oer.";

fn scene() -> Scene {
    Scene::open(&[crate::MIGRATIONS])
}

fn asked(scene: &Scene, language: Language, query: &str) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: "/c/small/personal".to_owned(),
        query: query.to_owned(),
        person: Some(scene.person(Role::Clerk)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

/// The form that was shown, with these words decided so and all others put off.
fn form(scene: &Scene, name: &str, said: &[(&str, &str)]) -> Fields {
    let document = scene.document(name);
    let mut fields = vec![(
        format!("version.{}", document.part),
        document.version.to_string(),
    )];
    for (words, decision) in said {
        let (start, end) = text::find_quote(&document.text, words)[0];
        fields.push((field(&document.part, &(start..end)), (*decision).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    Fields::of(&fields)
}

fn open_places(scene: &Scene, name: &str) -> Vec<String> {
    let document = scene.document(name);
    let found = scene.store.read(|r| acts::undecided(r, &document)).unwrap();
    let words = found
        .iter()
        .map(|one| text::slice(&document.text, one.start, one.end));
    words
        .map(|words| words.unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn the_pages_show_each_place_with_a_choice_in_both_languages() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "Nothing of the kind.")]);
    let reference = scene.submission(Publication::Named, &[("a1", TEXT)]);
    for language in Language::ALL {
        let one = render(&asked(&scene, language, ""), &reference, None).unwrap();
        assert!(one.contains("<mark>07700 900123</mark>") && one.contains("<mark>Mair</mark>"));
        assert!(!one.contains("<b>") && !one.contains("style="));
        assert_eq!(one.matches("<h1").count(), 1);
        assert!(
            one.contains("<option value=\"third-party\" selected>"),
            "{one}"
        );
        let list = render_list(&asked(&scene, language, "out=1&stay=2")).unwrap();
        assert!(list.contains(&format!("/evidence/{reference}/personal")));
        assert!(!list.contains("/evidence/SML0001/personal"));
    }
}

#[test]
fn what_is_taken_out_is_sealed_and_what_stays_is_not_asked_again() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("a1", TEXT)]);
    let name = format!("{reference}/a1");
    assert_eq!(open_places(&scene, &name), ["Mair", "07700 900123"]);
    let clerk = asked(&scene, Language::En, "");
    let decisions = [("Mair", "stays"), ("07700 900123", "contact-details")];
    let done = carry_out(&clerk, &reference, &form(&scene, &name, &decisions)).unwrap();
    assert_eq!((done.taken_out, done.stay), (1, 1));
    let document = scene.document(&name);
    assert_eq!(document.version, 2);
    assert!(document.text.contains("Mair") && !document.text.contains("900123"));
    let sealed = scene
        .store
        .read(|r| evidence::sealed_words(r, scene.commission.id))
        .unwrap();
    assert_eq!(
        sealed[0].words, "07700 900123",
        "every exported byte is searched for it"
    );
    assert!(
        open_places(&scene, &name).is_empty(),
        "{:?}",
        open_places(&scene, &name)
    );
}

#[test]
fn words_with_different_reasons_leave_a_mark_each_where_they_stood() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("a1", TEXT)]);
    let name = format!("{reference}/a1");
    let clerk = asked(&scene, Language::En, "");
    let decisions = [("Mair", "third-party"), ("07700 900123", "contact-details")];
    carry_out(&clerk, &reference, &form(&scene, &name, &decisions)).unwrap();
    let third = RedactionReason::ThirdParty.mark(Language::En);
    let contact = RedactionReason::ContactDetails.mark(Language::En);
    let text = scene.document(&name).text;
    let expected = format!("My mother {third} <b> waited. Ring me on {contact}. Mae'r tŷ yn oer.");
    assert_eq!(text, expected);
}

#[test]
fn a_page_of_another_version_decides_nothing() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("a1", TEXT)]);
    let name = format!("{reference}/a1");
    let clerk = asked(&scene, Language::En, "");
    let stale = form(&scene, &name, &[("07700 900123", "contact-details")]);
    let first = form(&scene, &name, &[("Mair", "third-party")]);
    carry_out(&clerk, &reference, &first).unwrap();
    let refused = carry_out(&clerk, &reference, &stale).unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("was changed after this page was opened")
    );
    assert!(scene.document(&name).text.contains("07700 900123"));
}

#[test]
fn after_one_submission_comes_the_next_that_has_some() {
    let scene = scene();
    let first = scene.submission(Publication::Named, &[("a1", TEXT)]);
    scene.submission(Publication::Named, &[("a1", "Nothing of the kind.")]);
    let third = scene.submission(Publication::Named, &[("a1", "Ring 07700 900124.")]);
    let clerk = asked(&scene, Language::En, "");
    let next = onwards(&clerk, &first, Decided::default()).unwrap();
    assert!(
        next.contains(&format!("/evidence/{third}/personal?out=0&stay=0")),
        "{next}"
    );
    let after = onwards(&clerk, &third, Decided::default()).unwrap();
    assert!(
        after.contains(&format!("/personal?after={third}")),
        "{after}"
    );
}
