//! The pages: in both languages, escaped, and every citation leads to its place.

use crate::links::{self, values};
use crate::scene::{CANARY, DRAFT, Published, draft, files, scene};
use std::collections::BTreeSet;

#[test]
fn every_page_exists_in_both_languages_with_one_heading_and_every_link_leads_somewhere() {
    let published = Published::new();
    let all = files(&published.site());
    let pages: Vec<_> = all
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .collect();
    assert!(pages.len() > 20);
    for (path, bytes) in &pages {
        let page = String::from_utf8((*bytes).clone()).unwrap();
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
        assert!(!page.contains("<script"), "{path}");
        assert!(!page.contains(CANARY), "{path} shows a text unescaped");
        let ids = values(&page, "id");
        let different: BTreeSet<_> = ids.iter().collect();
        assert_eq!(
            ids.len(),
            different.len(),
            "{path} has an id twice: {ids:?}"
        );
        if let Some(rest) = path.strip_prefix("en/") {
            assert!(
                all.contains_key(&format!("cy/{rest}")),
                "{path} has no Welsh sister"
            );
            assert!(
                page.starts_with("<!doctype html>\n<html lang=\"en\">"),
                "{path}"
            );
        }
    }
    let (links, broken) = links::broken(&all);
    assert_eq!(broken, Vec::<String>::new());
    assert!(links > 500, "{links}");
}

#[test]
fn a_finding_leads_to_its_words_and_the_words_lead_back() {
    let published = Published::new();
    let finding = published.page("cy/findings/F1.html");
    assert!(
        finding.contains("Sample respondent, Gofalwr di-dâl, Gwynedd (SML0001)"),
        "{finding}"
    );
    assert!(finding.contains("Enw wedi&#39;i ddal yn ôl, Gofalwr di-dâl, Gwynedd (SML0002)"));
    assert!(
        finding.contains("lang=\"en\" cite=\"../../cy/submissions/SML0001.html#P"),
        "{finding}"
    );
    assert!(finding.contains("1 cyflwyniad cyfrinachol"));
    assert!(finding.contains("../../cy/recommendations/R1.html"));
    let submission = published.page("cy/submissions/SML0001.html");
    assert!(
        submission.contains("<mark>Then it stops, and so do we.</mark>"),
        "{submission}"
    );
    assert!(submission.contains("../../cy/findings/F1.html"));
    assert!(submission.contains("id=\"a1-2\""));
}

#[test]
fn the_words_of_an_author_have_their_own_language_and_are_never_translated() {
    let published = Published::new();
    for language in ["en", "cy"] {
        let page = published.page(&format!("{language}/submissions/SML0002.html"));
        assert!(page.contains("<p lang=\"cy\">"), "{page}");
        assert!(page.contains("r bws yn dod ddwywaith y dydd"));
    }
}

#[test]
fn nothing_of_an_unpublished_submission_is_on_the_site() {
    let published = Published::new();
    let all = files(&published.site());
    let public = |path: &&String| !path.starts_with("sealed/");
    for path in all.keys().filter(public) {
        let text = String::from_utf8_lossy(&all[path]);
        assert!(
            !text.contains("bidder") && !text.contains("eleven times"),
            "{path}"
        );
    }
    assert!(!all.contains_key("en/submissions/SML0005.html"));
}

#[test]
fn easy_read_and_the_case_for_and_against_are_on_the_site_and_every_link_leads_somewhere() {
    let scene = scene();
    let text = DRAFT.replace(
        "findings = [\"F1\"]",
        "findings = [\"F1\"]\n\
        against = { en = \"Some <b>\\\"'& say no.\", cy = \"Dywed rhai na.\" }\n\
        easy_read = { en = \"More buses <b>\\\"'&.\\nSoon.\", cy = \"Mwy o fysiau.\\nYn fuan.\" }",
    );
    draft(&scene, &text).unwrap();
    let published = Published::of(scene);
    let easy = published.page("en/easy-read.html");
    assert!(
        easy.contains("<p>Soon.</p>") && !easy.contains(CANARY),
        "{easy}"
    );
    let all = files(&published.site());
    for file in ["easy-read.en.pdf", "easy-read.cy.pdf"] {
        assert!(all[file].starts_with(b"%PDF"), "{file}");
    }
    let (_, broken) = links::broken(&all);
    assert_eq!(broken, Vec::<String>::new());
    let one = published.page("cy/recommendations/R1.html");
    assert!(
        one.contains("Dywed rhai na.") && one.contains("Dim ymateb"),
        "{one}"
    );
    // A confidential submission supports it too, so nothing that is dropped alone makes it fall.
    let none = "Nid oes yr un cyflwyniad, ymgyrch na grŵp o ymatebwyr yn cario";
    assert!(one.contains(none), "{one}");
}
