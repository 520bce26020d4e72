//! A participant proposes a statement; it is shown to nobody before it was accepted.

use super::Visit;
use crate::limits::STATEMENT_CHARS_MAX;
use crate::statement::{self, Origin, Statement, other_of};
use crate::words::Words;
use askama::Template;
use axum::Form;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language};
use pages::{Choice, Chrome, FieldError, Link};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "voice-propose.html")]
struct ProposePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    policy: Vec<String>,
    text: String,
    max: String,
    languages: Vec<Choice>,
    /// The number of the statement that was just proposed.
    proposed: Option<String>,
    next: String,
    log: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    text: String,
    #[serde(default)]
    language: String,
}

fn proposing(visit: &Visit, sent: &Sent) -> ProposePage {
    let (asked, w) = (&visit.asked, visit.words());
    let own = if sent.language.is_empty() {
        visit.language().code()
    } else {
        &sent.language
    };
    let mut chrome = visit.chrome(w.msg_voice_propose());
    chrome.trail.clear();
    chrome.back = Some(Link::new(asked.href("/voice/next"), ""));
    let declared = &visit.commission.definition.languages;
    let languages = declared.iter().map(|language| {
        let name = match language {
            Language::En => w.msg_in_english(),
            Language::Cy => w.msg_in_welsh(),
        };
        Choice::new(language.code(), name, own)
    });
    ProposePage {
        chrome,
        t: w,
        action: asked.href("/voice/propose"),
        policy: visit
            .voting
            .policy
            .get(visit.language())
            .split("\n\n")
            .map(str::to_owned)
            .collect(),
        text: sent.text.clone(),
        max: STATEMENT_CHARS_MAX.to_string(),
        languages: if declared.len() > 1 {
            languages.collect()
        } else {
            Vec::new()
        },
        proposed: asked.query.strip_prefix("done=").and_then(|number| {
            number
                .parse::<u32>()
                .ok()
                .map(|number| format!("S{number}"))
        }),
        next: asked.href("/voice/next"),
        log: asked.href("/voice/log"),
    }
}

/// `GET /voice/propose`.
pub(super) async fn form(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if !visit.is_open() || !visit.voting.proposals {
            return Err(Error::NotFound);
        }
        match visit.taking_part() {
            Err(elsewhere) => Ok(*elsewhere),
            Ok(_) => rendered(&proposing(&visit, &Sent::default()), false),
        }
    })
    .await
}

/// `POST /voice/propose`.
pub(super) async fn propose(
    asked: Asked,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let participant = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known.clone(),
        };
        let declared = &visit.commission.definition.languages;
        let own = visit.language();
        let said = declared
            .iter()
            .copied()
            .find(|language| language.code() == sent.language);
        let language = said.unwrap_or(if declared.contains(&own) {
            own
        } else {
            other_of(own)
        });
        let app = &visit.asked.app;
        let new = Statement::new(
            Origin::Participant,
            language,
            &sent.text,
            app.clock.now_us(),
        );
        let commission = visit.commission.clone();
        let kept = app
            .store
            .write(move |tx| statement::propose_as(tx, &commission, &participant, new));
        match kept {
            Ok(number) => Ok(see(&visit
                .asked
                .href(&format!("/voice/propose?done={number}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = proposing(&visit, &sent);
                for refusal in &refusals {
                    let text = refusal.sentence(visit.language()).to_owned();
                    page.chrome.error_summary.push(FieldError {
                        field: "text".to_owned(),
                        text,
                    });
                }
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
