//! The page on which an office replies to a recommendation through the link that it was given: public, without an account
//! and without scripts. The link counts once; afterwards the address answers as one that does not exist.

use super::SiteFolder;
use super::fields::{Sent, mend_page, refused};
use super::replies::{publish_anew, published, reply_of};
use super::write::language_name;
use crate::form::{Fields, in_language};
use crate::life::Life;
use crate::reply::{Reply, ReplyState, open_link, reply_by_link};
use crate::site::{Said, day_text, said, state_text};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Extension, Path};
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page};
use commission::{Error, day_of};
use pages::{Choice, Chrome, FieldError};

#[derive(Template)]
#[template(path = "office.html")]
struct OfficePage {
    chrome: Chrome,
    t: &'static Words,
    about: String,
    text: Said,
    who: Said,
    by: Said,
    action: String,
    states: Vec<Choice>,
    words: Vec<(String, String, &'static str, String)>,
    replier: String,
}

#[derive(Template)]
#[template(path = "office-done.html")]
struct DonePage {
    chrome: Chrome,
    t: &'static Words,
    state: String,
    words: Vec<(&'static str, String)>,
}

type Below = Path<(String, String, String)>;

/// `GET /{lang}/c/{slug}/reply/{token}`.
pub(super) async fn show(asked: Asked, Path((_, _, token)): Below) -> Result<Response, Answer> {
    blocking(move || {
        Ok(page(render(
            &asked,
            &token,
            &Fields::default(),
            Vec::new(),
        )?))
    })
    .await
}

fn render(
    asked: &Asked,
    token: &str,
    typed: &Fields,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let now = asked.app.clock.now_us();
    let (link, one) = asked.app.store.read(|r| -> Result<_, Error> {
        let link = open_link(r, commission.id, token, now)?;
        let life = Life::read(r, commission.id)?;
        let all = published(r, commission.id, &life)?;
        let one = all.into_iter().find(|one| one.key == link.recommendation);
        Ok((link, one.ok_or(Error::NotFound)?))
    })?;
    let mut chrome = asked.chrome(t.msg_office_title(&link.recommendation), &[]);
    chrome.error_summary = errors;
    let state = typed.get("state");
    crate::site::render(&OfficePage {
        about: t.msg_office_about(&link.office),
        text: said(&one.text, language),
        who: said(&one.who, language),
        by: day_text(one.by.as_ref(), language),
        action: asked.href(&format!("/reply/{token}")),
        states: ReplyState::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), state_text(one, language), state))
            .collect(),
        words: commission
            .definition
            .languages
            .iter()
            .map(|of| {
                let id = in_language("words", *of);
                let label = t.msg_reply_words_in(language_name(*of, t));
                let value = typed.get(&id).to_owned();
                (id, label, of.code(), value)
            })
            .collect(),
        replier: match typed.get("replier") {
            "" => link.office,
            typed => typed.to_owned(),
        },
        t,
        chrome,
    })
}

/// `POST /{lang}/c/{slug}/reply/{token}`.
pub(super) async fn act(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Path((_, _, token)): Below,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let now = asked.app.clock.now_us();
        let link = asked
            .app
            .store
            .read(|r| open_link(r, commission.id, &token, now))?;
        let (year, month, day) = day_of(now, &commission.definition.time_zone);
        let new = reply_of(&fields, &commission, &link.recommendation, None).map(|reply| Reply {
            received: format!("{year:04}-{month:02}-{day:02}"),
            ..reply
        });
        let ended = new.and_then(|new| {
            let (key, of, told) = (token.clone(), commission.clone(), new.clone());
            let store = &asked.app.store;
            store.write(move |tx| reply_by_link(tx, &of, &key, new, now))?;
            Ok(told)
        });
        let told = match ended {
            Ok(told) => told,
            Err(error) => {
                let errors = refused(error, "state", asked.language)?;
                let html = render(&asked, &token, &fields, errors)?;
                return Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY));
            }
        };
        // It is kept. Words that may not be shown keep it from the site, of which the secretariat is told, not the office.
        match publish_anew(&asked, site.as_ref().map(|one| &one.0)) {
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(fault) => return Err(fault),
        }
        let t = words(asked.language);
        let html = crate::site::render(&DonePage {
            chrome: asked.chrome(t.msg_office_done(), &[]),
            state: state_text(told.state, asked.language),
            words: told
                .words
                .iter()
                .map(|(language, text)| (language.code(), text.to_owned()))
                .collect(),
            t,
        })?;
        Ok(page(html))
    })
    .await
}
