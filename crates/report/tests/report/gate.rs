//! What the gate lets through and what not.

use crate::scene::{BY, DRAFT, build, built, draft, rooms, scene};
use commission::{Publication, Quiet};
use evidence::RedactionReason;
use ledger::Salt;
use report::{Checked, Ending, Kind};
use tempfile::TempDir;
use testkit::Scene;

/// What the gate finds; what the page of the draft tells, which reads only what is cited, must be
/// the same but for what needs every document.
fn checked(scene: &Scene) -> Checked {
    let checked = report::check(&scene.store, &scene.commission, &Quiet).unwrap();
    let of_draft = scene
        .store
        .read(|r| report::check_draft(r, &scene.commission))
        .unwrap();
    let mut without_leaks = checked.clone();
    let in_the_draft = |kind: Kind| !matches!(kind, Kind::Leak | Kind::Altered);
    without_leaks.problems.retain(|one| in_the_draft(one.kind));
    assert_eq!(of_draft, without_leaks);
    checked
}

fn kinds(scene: &Scene) -> Vec<(Kind, String)> {
    checked(scene)
        .problems
        .into_iter()
        .map(|problem| (problem.kind, problem.place))
        .collect()
}

fn of(text: &str) -> Vec<(Kind, String)> {
    let scene = scene();
    draft(&scene, text).unwrap();
    kinds(&scene)
}

fn at(kind: Kind, place: &str) -> (Kind, String) {
    (kind, place.to_owned())
}

fn redact(scene: &Scene, name: &str, words: &str) {
    let document = scene.document(name);
    let (start, end) = text::find_quote(&document.text, words)[0];
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| {
            let span = start..end;
            evidence::redact(
                tx,
                &commission,
                &document,
                &[span],
                RedactionReason::ThirdParty,
                BY,
                Salt([9; 32]),
            )
        })
        .unwrap();
}

fn decide(scene: &Scene, reference: &str, state: Publication) {
    let (commission, source) = (scene.commission.clone(), scene.source(reference));
    scene
        .store
        .write(move |tx| evidence::decide_publication(tx, &commission, &source, state, BY))
        .unwrap();
}

#[test]
fn a_whole_draft_passes() {
    assert_eq!(of(DRAFT), []);
}

#[test]
fn a_finding_without_evidence_and_a_recommendation_without_finding_are_told() {
    let text = "[[finding]]\nkey = \"F1\"\ntext = { en = \"A\", cy = \"B\" }\n\
        [[recommendation]]\nkey = \"R1\"\ntext = { en = \"A\" }\n";
    let kinds = of(text);
    for wanted in [
        at(Kind::NoEvidence, "F1"),
        at(Kind::NoConfidence, "F1"),
        at(Kind::NoFinding, "R1"),
        at(Kind::Unowned, "R1"),
        at(Kind::Undated, "R1"),
        at(Kind::NoCost, "R1"),
        at(Kind::LanguageBehind, "R1"),
        at(Kind::LanguageBehind, "summary"),
    ] {
        assert!(kinds.contains(&wanted), "{wanted:?} in {kinds:?}");
    }
    assert_eq!(
        kinds
            .iter()
            .filter(|(kind, _)| *kind == Kind::NoConfidence)
            .count(),
        5
    );
}

#[test]
fn words_of_a_submission_that_is_not_published_are_told_and_never_exported() {
    let text = DRAFT.replace(
        "document = \"SML0002/a1\"\nquote = \"mae hynny'n ddigon i ni yma\"",
        "document = \"SML0006/a1\"\nquote = \"the lift in our block eleven times\"",
    );
    assert_eq!(of(&text), [at(Kind::NotPublished, "F1")]);
}

#[test]
fn a_confidential_passage_written_into_a_finding_is_a_leak_in_every_file_that_has_it() {
    let text = DRAFT.replace(
        "Buses come too seldom",
        "Somebody heard that “the rota was sold to the highest <i>bidder</i>”, and buses come too seldom",
    );
    let scene = scene();
    draft(&scene, &text).unwrap();
    let kinds = kinds(&scene);
    assert!(
        kinds.iter().all(|(kind, _)| *kind == Kind::Leak),
        "{kinds:?}"
    );
    for file in ["pack/findings.json", "en/index.html", "en/findings/F1.html"] {
        assert!(kinds.contains(&at(Kind::Leak, file)), "{file}");
    }
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("site");
    assert!(matches!(build(&scene, &out), Ending::Shut(_)));
    assert!(!out.exists());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    // What leaks is not told by what tells of it.
    for problem in checked(&scene).problems {
        assert!(!problem.en.contains("bidder"), "{}", problem.en);
    }
}

#[test]
fn words_that_were_redacted_are_found_where_they_still_stand() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    redact(&scene, "SML0002/a1", "bws yn dod ddwywaith");
    assert_eq!(kinds(&scene), []);
    let text = DRAFT.replace("They differ.", "One said bws yn dod ddwywaith.");
    draft(&scene, &text).unwrap();
    let kinds = kinds(&scene);
    assert!(
        kinds.contains(&at(Kind::Leak, "pack/findings.json")),
        "{kinds:?}"
    );
}

#[test]
fn a_withheld_name_is_found() {
    let call = testkit::SMALL_CALL;
    let scene = Scene::with_call(&rooms(), call);
    scene.submission(
        Publication::NameWithheld,
        &[("a1", "I am a Sample respondent and I live here.")],
    );
    scene.learn();
    let kinds = kinds(&scene);
    assert!(
        kinds.contains(&at(Kind::Leak, "pack/documents.csv")),
        "{kinds:?}"
    );
    let folder = TempDir::new().unwrap();
    assert!(
        matches!(build(&scene, &folder.path().join("s")), Ending::Shut(_)),
        "without a finding too"
    );
}

#[test]
fn a_quote_whose_words_were_redacted_is_a_broken_anchor_that_nobody_may_overrule() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    redact(&scene, "SML0001/a1", "so do we");
    assert_eq!(kinds(&scene), [at(Kind::BrokenAnchor, "F1")]);
    let overrule = "\n[[overrule]]\nproblem = \"broken-anchor\"\nwhere = \"F1\"\n\
        by = \"Sample commissioner A\"\nreason = { en = \"So be it.\", cy = \"Felly y bo.\" }\n";
    assert!(draft(&scene, &format!("{DRAFT}{overrule}")).is_err());
}

#[test]
fn a_quote_that_was_changed_in_the_store_is_told() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    let forged =
        "UPDATE passage SET quote = 'Then it flies.' WHERE quote = 'Then it stops, and so do we.'";
    scene
        .store
        .write(move |tx| tx.run_one(forged, &[]))
        .unwrap();
    assert_eq!(kinds(&scene), [at(Kind::ChangedQuote, "F1")]);
}

#[test]
fn evidence_that_was_changed_in_the_store_is_told() {
    let scene = scene();
    let forged =
        "UPDATE document SET text = 'Something would help.' WHERE text = 'Nothing would help.'
        AND source = 3";
    scene
        .store
        .write(move |tx| tx.run_one(forged, &[]))
        .unwrap();
    assert_eq!(
        kinds(&scene),
        [
            at(Kind::Altered, "SML0003/a2"),
            at(Kind::NothingDrafted, "report")
        ]
    );
    assert!(!checked(&scene).may_publish());
}

#[test]
fn an_empty_draft_is_listed_as_missing_and_keeps_no_library_from_being_built() {
    let scene = scene();
    assert_eq!(kinds(&scene), [at(Kind::NothingDrafted, "report")]);
    assert!(checked(&scene).may_publish());
}

#[test]
fn evidence_called_confidential_must_be() {
    let scene = scene();
    draft(&scene, DRAFT).unwrap();
    decide(&scene, "SML0005", Publication::Anonymous);
    assert_eq!(kinds(&scene), [at(Kind::NotConfidential, "F1")]);
}

#[test]
fn a_commissioner_may_overrule_with_a_published_reason() {
    let text = DRAFT.replace("adequacy = { en = \"Thin.\", cy = \"Tenau.\" }\n", "");
    let overrule = "\n[[overrule]]\nproblem = \"no-confidence\"\nwhere = \"F1\"\n\
        by = \"Sample commissioner A\"\nreason = { en = \"Time ran out <b>.\", cy = \"Daeth yr amser i ben <b>.\" }\n";
    assert_eq!(of(&text), [at(Kind::NoConfidence, "F1")]);
    let scene = scene();
    draft(&scene, &format!("{text}{overrule}")).unwrap();
    assert_eq!(kinds(&scene), []);
    assert_eq!(checked(&scene).overruled.len(), 1);
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("site");
    built(&scene, &out);
    for (file, reason) in [
        ("en/findings/F1.html", "Time ran out &#60;b&#62;."),
        ("cy/method.html", "Daeth yr amser i ben &#60;b&#62;."),
        ("pack/findings.json", "Time ran out <b>."),
    ] {
        let page = std::fs::read_to_string(out.join(file)).unwrap();
        assert!(page.contains(reason), "{file}: {page}");
    }
}

#[test]
fn only_a_commissioner_of_this_commission_may_overrule() {
    let overrule = "\n[[overrule]]\nproblem = \"no-confidence\"\nwhere = \"F1\"\n\
        by = \"Sample passer-by\"\nreason = { en = \"Why not.\", cy = \"Pam lai.\" }\n";
    assert!(draft(&scene(), &format!("{DRAFT}{overrule}")).is_err());
}

#[test]
fn a_quote_without_a_name_from_a_small_group_is_advice_and_no_problem() {
    let scene = Scene::open(&rooms());
    scene.submission(Publication::NameWithheld, &[("a1", "The bus is late.")]);
    scene.submission(Publication::Named, &[("a1", "The bus is cold.")]);
    let text = "[[finding]]\nkey = \"F1\"\ntext = { en = \"A\", cy = \"B\" }\n\
        [[finding.evidence]]\nweight = \"supports\"\ndocument = \"SML0001/a1\"\nquote = \"The bus is late.\"\n\
        [[finding.evidence]]\nweight = \"supports\"\ndocument = \"SML0002/a1\"\nquote = \"The bus is cold.\"\n";
    draft(&scene, text).unwrap();
    let advice = |scene: &Scene| -> Vec<(Kind, String, String)> {
        let advice = checked(scene).advice.into_iter();
        advice.map(|one| (one.kind, one.place, one.en)).collect()
    };
    let told = advice(&scene);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].0, told[0].1.as_str()), (Kind::SinglesOut, "F1"));
    assert!(
        told[0].2.contains("SML0001/a1") && told[0].2.contains("only 2"),
        "{told:?}"
    );
    assert!(
        !kinds(&scene)
            .iter()
            .any(|(kind, _)| *kind == Kind::SinglesOut)
    );
    for number in 0..3 {
        scene.submission(
            Publication::Confidential,
            &[("a1", &format!("Another {number}."))],
        );
    }
    assert!(advice(&scene).is_empty(), "five are a group");
}

#[test]
fn a_text_that_need_not_be_written_stands_in_every_language_where_it_is() {
    let half = DRAFT.replace(
        "findings = [\"F1\"]",
        "findings = [\"F1\"]\nagainst = { en = \"Some.\" }\neasy_read = { cy = \"Byr.\" }",
    );
    let behind = at(Kind::LanguageBehind, "R1");
    assert_eq!(of(&half), [behind.clone(), behind]);
}
