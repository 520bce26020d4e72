//! Beside a passage: the statements that were made of it, and the way to make one.

use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use commission::web::Asked;
use commission::{Capability, Error};
use evidence::{About, Panel};
use pages::Link;

/// The statements made of a passage.
#[derive(Debug, Clone, Copy, Default)]
pub struct StatementsOfPassage;

#[derive(Template)]
#[template(path = "voting-of-passage.html")]
struct Fragment {
    t: &'static Words,
    statements: Vec<Link>,
    new: Option<String>,
}

impl Panel for StatementsOfPassage {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        let About::Passage(passage) = about else {
            return Ok(None);
        };
        let id = asked.commission()?.id;
        let (is_voting, made) = asked.app.store.read(|r| -> Result<_, Error> {
            Ok((
                rows::voting(r, id)?.is_some(),
                rows::statements_of_passage(r, passage)?,
            ))
        })?;
        if !is_voting {
            return Ok(None);
        }
        let link = |number: i64| {
            Link::new(
                asked.href(&format!("/voting/s/{number}")),
                format!("S{number}"),
            )
        };
        let may = asked.may(Capability::Moderate);
        let fragment = Fragment {
            t: words(asked.language),
            statements: made.into_iter().map(link).collect(),
            new: may.then(|| asked.href(&format!("/voting/new?passage={passage}"))),
        };
        if fragment.statements.is_empty() && fragment.new.is_none() {
            return Ok(None);
        }
        let html = fragment
            .render()
            .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
