//! On the public page of the commission: the way to vote, once voting has begun.

use crate::store as rows;
use crate::voting::Stage;
use crate::words::words;
use askama::Template;
use commission::Error;
use commission::web::Asked;
use evidence::{About, Panel};
use pages::Link;

/// The way to vote.
#[derive(Debug, Clone, Copy, Default)]
pub struct WayToVote;

#[derive(Template)]
#[template(path = "way.html")]
struct Fragment {
    way: Link,
}

impl Panel for WayToVote {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        if about != About::Front {
            return Ok(None);
        }
        let id = asked.commission()?.id;
        let voting = asked.app.store.read(|r| rows::voting(r, id))?;
        if voting.is_none_or(|voting| voting.stage == Stage::Prepared) {
            return Ok(None);
        }
        let title = words(asked.language).msg_voice_title();
        let html = Fragment {
            way: Link::new(asked.href("/voice"), title),
        }
        .render()
        .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
