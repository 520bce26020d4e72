//! What a respondent reads of the coding: the codes that analysts put on their words, once these are published.

use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use commission::Error;
use commission::web::Asked;
use evidence::{About, Panel};
use std::collections::BTreeSet;

/// The codes on a respondent's own words.
#[derive(Debug, Clone, Copy, Default)]
pub struct CodesOnYourWords;

#[derive(Template)]
#[template(path = "for-respondent-codes.html")]
struct Fragment {
    t: &'static Words,
    codes: Vec<String>,
}

impl Panel for CodesOnYourWords {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        let About::Respondent(reference) = about else {
            return Ok(None);
        };
        let commission = asked.commission()?.id;
        let codes = asked.app.store.read(|r| {
            let source = evidence::source_by_reference(r, commission, reference)?;
            let Some(source) = source.filter(|source| source.state.published()) else {
                return Ok(Vec::new());
            };
            let codings = rows::codings_of(r, source.id)?;
            let put: BTreeSet<_> = codings.iter().map(|coding| coding.code.as_str()).collect();
            let codes = rows::codes(r, commission)?;
            let named = codes
                .into_iter()
                .filter(|code| put.contains(code.key.as_str()));
            Ok::<_, Error>(named.map(|code| code.entry.name).collect())
        })?;
        if codes.is_empty() {
            return Ok(None);
        }
        let fragment = Fragment {
            t: words(asked.language),
            codes,
        };
        let html = fragment
            .render()
            .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
