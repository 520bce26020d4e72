//! "Cited in": what earlier pages show of the report, where a submission or a passage is cited.

use crate::graph::{Finding, Weight};
use crate::site::{Said, said};
use crate::store as rows;
use crate::words::words;
use askama::Template;
use commission::Error;
use commission::web::Asked;
use evidence::{About, Panel};

/// The findings that cite a submission or a passage.
#[derive(Debug, Clone, Copy, Default)]
pub struct CitedIn;

#[derive(Template)]
#[template(path = "cited-in.html")]
struct Fragment {
    t: &'static crate::words::Words,
    findings: Vec<(String, String, Said)>,
}

impl Panel for CitedIn {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        let commission = asked.commission()?;
        let found = asked.app.store.read(|r| match about {
            About::Source(reference) => rows::citing_source(r, commission.id, reference),
            About::Passage(passage) => rows::citing_passage(r, commission.id, passage),
        })?;
        if found.is_empty() {
            return Ok(None);
        }
        fragment(asked, &found).map(Some)
    }
}

fn fragment(asked: &Asked, found: &[(Finding, Weight)]) -> Result<String, Error> {
    let mut seen = std::collections::BTreeSet::new();
    let findings = found
        .iter()
        .filter(|(finding, _)| seen.insert(finding.key.clone()))
        .map(|(finding, _)| {
            (
                asked.href(&format!("/report#{}", finding.key)),
                finding.key.clone(),
                said(&finding.body.text, asked.language),
            )
        })
        .collect();
    crate::site::render(&Fragment {
        t: words(asked.language),
        findings,
    })
}
