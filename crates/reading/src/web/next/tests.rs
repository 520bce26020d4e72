//! The pages of suggestions in both languages, before and after they are switched on, with hostile words in every field; and a
//! passage that is kept, refused and taken back through the forms.

use super::{Typed, kept, render};
use crate::suggestions::decide::Answered;
use crate::web::{Fields, suggested, suggestions};
use crate::{Entry, learn_suggestions};
use commission::web::Asked;
use commission::{Language, Publication, Role};
use pages::FieldError;
use std::sync::Arc;
use testkit::{NOON_US, Scene};

const CANARY: &str = "<b>\"'&";

fn ask(scene: &Scene, language: Language, below: &str, query: &str) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: format!("/c/small{below}"),
        query: query.to_owned(),
        person: Some(scene.person(Role::Analyst)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

/// Sixty answers, hostile every one, and a codebook of a heading with two codes below it.
fn scene() -> Scene {
    let scene = Scene::open(&[crate::MIGRATIONS]);
    for n in 0..60 {
        let text = match n % 2 {
            0 => format!("The bus {CANARY} number {n} was late again this morning."),
            _ => format!("The nurse {CANARY} on ward {n} was kind to my mother."),
        };
        scene.submission(Publication::NotDecided, &[("a1", &text)]);
    }
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| -> Result<(), commission::Error> {
            let entry = |name: &str| Entry {
                name: name.to_owned(),
                definition: format!("definition {CANARY}"),
                ..Entry::default()
            };
            let by = ("A", NOON_US);
            let top = crate::add(
                tx,
                &commission,
                None,
                &entry(&format!("Access {CANARY}")),
                by,
            )?;
            crate::add(tx, &commission, Some(&top), &entry("Bus"), by)?;
            crate::add(tx, &commission, Some(&top), &entry("Nurse"), by)?;
            Ok(())
        })
        .unwrap();
    scene
}

fn form<'a>(scene: &Scene, n: usize, more: &[(&'a str, &'a str)]) -> Fields {
    let document = scene.document(&format!("SML{n:04}/a1"));
    let name = document.name();
    let (version, end) = (
        document.version.to_string(),
        document.text.chars().count().to_string(),
    );
    let mut fields = vec![
        ("passage", name.as_str()),
        ("version", version.as_str()),
        ("start", "0"),
        ("end", end.as_str()),
    ];
    fields.extend(more);
    Fields::of(&fields)
}

fn is_sound(name: &str, language: Language, html: &str) {
    assert!(
        !html.contains("<b>"),
        "{name} ({language}) holds text as mark-up"
    );
    assert_eq!(
        html.matches("<h1").count(),
        1,
        "{name} ({language}) needs one heading"
    );
    for forbidden in ["style=", "<script>", "onclick", "http://", "https://"] {
        assert!(
            !html.contains(forbidden),
            "{name} ({language}) holds {forbidden}"
        );
    }
}

#[test]
fn a_passage_is_kept_with_one_form_and_the_next_one_shown() {
    let scene = scene();
    let id = scene.commission.id;
    for language in Language::ALL {
        let never = ask(&scene, language, "/suggestions", "");
        is_sound(
            "never",
            language,
            &suggestions::render(&never, Vec::new()).unwrap(),
        );
        is_sound(
            "never-next",
            language,
            &render(&ask(&scene, language, "/next", ""), None).unwrap(),
        );
    }
    learn_suggestions(&scene.store, id, 1, NOON_US).unwrap();
    let next = ask(&scene, Language::En, "/next", "");
    for n in 1..=30 {
        let code = if n % 2 == 1 { "bus" } else { "nurse" };
        kept(&next, &form(&scene, n, &[("code", code)])).unwrap();
    }
    learn_suggestions(&scene.store, id, 1, NOON_US).unwrap();
    let page = |query: &str| render(&ask(&scene, Language::En, "/next", query), None).unwrap();
    assert!(page("").contains("30 of 60 distinct texts"), "{}", page(""));
    assert!(
        !page("").contains("Suggested codes"),
        "before they are switched on"
    );
    let run = scene
        .store
        .read(|r| crate::store::suggestions::last_run(r, id))
        .unwrap();
    let run = run.unwrap().id.to_string();
    let on = Fields::of(&[("on", "yes"), ("run", &run)]);
    suggestions::switched(&next, &on).unwrap();
    let shown = page("");
    assert!(
        shown.contains("Suggested codes") && shown.contains("<mark>"),
        "{shown}"
    );
    // Codes come before the heading they stand under.
    let place = |id: &str| shown.find(&format!("id=\"code-{id}\"")).unwrap();
    assert!(place("bus") < place("access-b"), "{shown}");
    // The setting of the keys alone: no suggestion is ticked beforehand.
    assert_eq!(shown.matches(" checked").count(), 1);
    for language in Language::ALL {
        let typed = Typed {
            answered: Answered {
                codes: vec!["bus".to_owned()],
                none: true,
                cannot_tell: false,
                shown: Vec::new(),
            },
            name: "SML0031/a1".to_owned(),
            start: 0,
            errors: vec![FieldError {
                field: "answer".to_owned(),
                text: format!("refused {CANARY}"),
            }],
        };
        let refused = render(&ask(&scene, language, "/next", "done=kept"), Some(typed)).unwrap();
        assert_eq!(
            refused.matches(" checked").count(),
            3,
            "with the setting of the keys"
        );
        is_sound("next", language, &refused);
        let overview = ask(&scene, language, "/suggestions", "done=suggestions-on");
        is_sound(
            "suggestions",
            language,
            &suggestions::render(&overview, Vec::new()).unwrap(),
        );
        let code = ask(&scene, language, "/suggestions/code/bus", "");
        is_sound(
            "code",
            language,
            &suggested::render(&code, "bus", CANARY.to_owned(), Vec::new()).unwrap(),
        );
    }
}

#[test]
fn a_bulk_form_takes_a_percentage_and_refuses_anything_else() {
    let scene = scene();
    let next = ask(&scene, Language::En, "/next", "");
    for n in 1..=30 {
        let code = if n % 2 == 1 { "bus" } else { "nurse" };
        kept(&next, &form(&scene, n, &[("code", code)])).unwrap();
    }
    let id = scene.commission.id;
    learn_suggestions(&scene.store, id, 1, NOON_US).unwrap();
    let run = scene
        .store
        .read(|r| crate::store::suggestions::last_run(r, id))
        .unwrap();
    let run = run.unwrap().id.to_string();
    suggestions::switched(&next, &Fields::of(&[("on", "yes"), ("run", &run)])).unwrap();
    let accept = |p: &str| suggested::accepted(&next, "bus", &Fields::of(&[("p", p)]));
    for bad in ["", "0", "101", "NaN", "nine", "-5", "inf"] {
        assert!(
            accept(bad)
                .unwrap_err()
                .to_string()
                .contains("from 1 to 100"),
            "{bad}"
        );
    }
    assert_eq!(accept("30 %").unwrap().1, 15);
    let page = suggestions::render(&ask(&scene, Language::En, "/suggestions", ""), Vec::new());
    assert!(page.unwrap().contains("Bus, from 30%: codings made 15"));
    // A single one is answered by its own form, as the reading page and the list send it.
    let open = scene
        .store
        .read(|r| crate::suggestions::open_of(r, id, scene.document("SML0032/a1").id));
    let number = open.unwrap()[0].id.to_string();
    let fields = Fields::of(&[("suggestion", &number), ("do", "refuse")]);
    let answered = suggested::answer_form(&next, "SML0032", "a1", &fields).unwrap();
    assert_eq!((answered.1.code.as_str(), answered.2), ("nurse", false));
    assert!(suggested::answer_form(&next, "SML0032", "a1", &fields).is_err());
}
