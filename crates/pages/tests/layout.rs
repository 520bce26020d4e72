//! The layout, rendered in both languages.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where a page cannot be rendered"
)]

use askama::Template;
use pages::{Chrome, FieldError, Language, Link, words};

#[derive(Template)]
#[template(
    source = r#"{% extends "base.html" %}{% block main %}<p>{{ text }}</p>{% endblock %}"#,
    ext = "html"
)]
struct Example {
    chrome: Chrome,
    text: &'static str,
}

fn example(lang: Language) -> Chrome {
    let mut chrome = Chrome::new(lang, "/call/evidence?page=2", "Evidence");
    chrome.commission = Some(Link::new("/en/", "A commission"));
    chrome
}

fn render(chrome: Chrome) -> String {
    Example {
        chrome,
        text: "a < b",
    }
    .render()
    .unwrap()
}

#[test]
fn every_page_says_its_language_and_leads_to_itself_in_the_other() {
    let page = render(example(Language::Cy));
    assert!(page.contains("<html lang=\"cy\">"));
    assert!(page.contains("<span lang=\"cy\" aria-current=\"true\">Cymraeg</span>"));
    assert!(page.contains("<a lang=\"en\" hreflang=\"en\" rel=\"alternate\" href=\"/en/call/evidence?page=2\">English</a>"), "{page}");
    assert!(page.contains("Neidio i&#39;r prif gynnwys"));
}

#[test]
fn a_page_has_one_heading_its_landmarks_and_escaped_text() {
    for lang in [Language::En, Language::Cy] {
        let page = render(example(lang));
        assert_eq!(page.matches("<h1>").count(), 1);
        for landmark in ["<header", "<main id=\"main\"", "<footer", "<nav"] {
            assert!(page.contains(landmark), "{landmark} is missing");
        }
        assert!(page.contains("a &#60; b"), "{page}");
        assert!(!page.contains("style=") && !page.contains("<style") && !page.contains("onclick"));
    }
}

#[test]
fn a_page_with_errors_says_so_first() {
    for (lang, title, summary) in [
        (
            Language::En,
            "<title>Error: Evidence | A commission",
            "There is a problem",
        ),
        (
            Language::Cy,
            "<title>Gwall: Evidence | A commission",
            "Mae problem",
        ),
    ] {
        let mut chrome = example(lang);
        chrome.error_summary.push(FieldError {
            field: "name".into(),
            text: "Write your name".into(),
        });
        let page = render(chrome);
        assert!(page.contains(title), "{page}");
        assert!(page.contains(summary));
        assert!(page.contains("<a href=\"#name\">Write your name</a>"));
    }
}

#[test]
fn a_sample_commission_says_so_on_every_page() {
    for (lang, banner) in [
        (Language::En, "Sample data:"),
        (Language::Cy, "Data enghreifftiol:"),
    ] {
        let mut chrome = example(lang);
        assert!(!render(chrome.clone()).contains(banner));
        chrome.sample = true;
        assert!(render(chrome).contains(banner));
    }
}

#[test]
fn welsh_counts_take_all_six_forms() {
    let cy = words(Language::Cy);
    let said: Vec<String> = [0, 1, 2, 3, 6, 782]
        .iter()
        .map(|n| cy.msg_submissions_count(*n, n.to_string()))
        .collect();
    assert_eq!(
        said,
        [
            "Dim cyflwyniadau",
            "1 cyflwyniad",
            "2 gyflwyniad",
            "3 chyflwyniad",
            "6 chyflwyniad",
            "782 o gyflwyniadau"
        ]
    );
}

#[test]
fn a_page_that_is_a_form_sends_what_was_typed_when_it_turns_back_or_changes_language() {
    let mut chrome = example(Language::Cy);
    chrome.back = Some(Link::new("/cy/call", ""));
    chrome.form = Some("answers".to_owned());
    let page = render(chrome);
    let first = page.find("<button").unwrap();
    let enter = page
        .find("<button class=\"unseen\" type=\"submit\" form=\"answers\"")
        .unwrap();
    assert_eq!(
        first, enter,
        "the Enter key presses the first button of a form"
    );
    assert!(page.contains("form=\"answers\" name=\"go\" value=\"en\">English</button>"));
    assert!(page.contains("form=\"answers\" name=\"go\" value=\"back\">Yn ôl</button>"));
    assert!(!page.contains("rel=\"alternate\" href=\"/en/call/evidence?page=2\">English</a>"));
}
