//! On the public page of the commission: the way to its sessions, once one is shown.

use crate::store as rows;
use crate::words::words;
use askama::Template;
use commission::Error;
use commission::web::Asked;
use evidence::{About, Panel};
use pages::Link;

/// The way to the sessions.
#[derive(Debug, Clone, Copy, Default)]
pub struct WayToSessions;

#[derive(Template)]
#[template(path = "way.html")]
struct Fragment {
    way: Link,
}

impl Panel for WayToSessions {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        if about != About::Front {
            return Ok(None);
        }
        let id = asked.commission()?.id;
        let all = asked.app.store.read(|r| rows::sessions(r, id))?;
        if !all.iter().any(|one| one.shown) {
            return Ok(None);
        }
        let title = words(asked.language).msg_sessions_title();
        let html = Fragment {
            way: Link::new(asked.href("/sessions"), title),
        }
        .render()
        .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
