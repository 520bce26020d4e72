//! Beside a passage: the ideas for hubs that it asks for, and the way to make one.

use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use commission::web::Asked;
use commission::{Capability, Error};
use evidence::{About, Panel};
use pages::Link;

/// The ideas that a passage asks for.
#[derive(Debug, Clone, Copy, Default)]
pub struct IdeasOfPassage;

#[derive(Template)]
#[template(path = "hubs-of-passage.html")]
struct Fragment {
    t: &'static Words,
    ideas: Vec<Link>,
    new: Option<String>,
}

impl Panel for IdeasOfPassage {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        let About::Passage(passage) = about else {
            return Ok(None);
        };
        let numbers = asked
            .app
            .store
            .read(|r| rows::ideas_of_passage(r, passage))?;
        let may = asked.may(Capability::Write);
        if numbers.is_empty() && !may {
            return Ok(None);
        }
        let link = |number: i64| {
            Link::new(
                asked.href(&format!("/hubs/i/{number}")),
                format!("H{number}"),
            )
        };
        let html = Fragment {
            t: words(asked.language),
            ideas: numbers.into_iter().map(link).collect(),
            new: may.then(|| asked.href(&format!("/hubs/new?passage={passage}"))),
        }
        .render()
        .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
