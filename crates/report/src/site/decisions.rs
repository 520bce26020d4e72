//! The public extract of the decision log, below each language: what was decided, when, by whom, and who dissented.

use super::findings::{finding_path, recommendation_path};
use super::{Frame, Said, render};
use crate::life::Life;
use askama::Template;
use commission::Error;
use pages::{Chrome, Link};

/// The decisions, below the language.
pub(super) const DECISIONS: &str = "/decisions.html";

#[derive(Template)]
#[template(path = "decisions.html")]
struct DecisionsPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    decisions: Vec<One>,
}

struct One {
    day: String,
    about: Option<Link>,
    text: Said,
    by: String,
    against: String,
    dissent: Said,
}

/// The file of this page in a language; `stands` tells whether a finding or a recommendation has a page.
pub(super) fn file(
    frame: &Frame<'_>,
    life: &Life,
    stands: &dyn Fn(&str) -> bool,
) -> Result<(String, Vec<u8>), Error> {
    let w = frame.words();
    let chrome = frame.chrome(DECISIONS, w.msg_decisions_title());
    let about = |key: &str| {
        let path = match key.chars().next() {
            Some('F') => finding_path(key),
            Some('R') => recommendation_path(key),
            _ => return None,
        };
        stands(key).then(|| Link::new(chrome.href(&path), key))
    };
    let page = DecisionsPage {
        decisions: life
            .decisions
            .iter()
            .rev()
            .filter(|one| one.published)
            .map(|one| One {
                day: frame.iso_day(&one.day),
                about: about(&one.about),
                text: frame.said(&one.body.text),
                by: one.body.by.join(", "),
                against: one.body.against.join(", "),
                dissent: frame.said(&one.body.dissent),
            })
            .collect(),
        t: w,
        chrome,
    };
    Ok((frame.file(DECISIONS), render(&page)?.into_bytes()))
}
