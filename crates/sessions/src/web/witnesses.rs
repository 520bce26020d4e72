//! The register of witnesses. Contact stands on this page alone, which the secretariat alone reads; who a protected witness is, only
//! after two of them asked.

use super::beside;
use crate::hearing::{self, Witness};
use crate::store as rows;
use crate::witness_out::erase_witness;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, workbook};
use commission::{Error, record_read};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Link, Message, MessageKind, Row};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "witnesses.html")]
struct RegisterPage {
    chrome: Chrome,
    t: &'static Words,
    witnesses: Vec<Entry>,
    action: String,
    sheet: String,
    sent: Sent,
    languages: Vec<Choice>,
    consent: Vec<Choice>,
    protected: Vec<Choice>,
}

struct Entry {
    name: String,
    facts: Vec<Row>,
    unlock: Option<String>,
    /// Where they are taken out of the register; empty where they are out.
    erase: String,
    /// Who the witness is, where two asked.
    identity: String,
}

/// The form of a witness.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    interests: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    support: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    consent: String,
    #[serde(default)]
    protected: String,
    #[serde(default)]
    identity: String,
}

fn page(asked: &Asked, sent: Sent, opened: Option<(i64, String)>) -> Result<RegisterPage, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    record_read(
        &asked.app.store,
        id,
        &asked.name(),
        asked.app.clock.now_us(),
        "witnesses",
    )?;
    let all = asked.app.store.read(|r| -> Result<_, Error> {
        let mut all = Vec::new();
        for witness in rows::witnesses(r, id)? {
            let contact = rows::contact(r, witness.id)?
                .map(|(contact, _)| contact)
                .unwrap_or_default();
            all.push((witness, contact));
        }
        Ok(all)
    })?;
    let language = |code: &str| {
        if code == "cy" {
            w.msg_in_welsh()
        } else {
            w.msg_in_english()
        }
    };
    let entry = |(one, contact): (Witness, String)| {
        let consent = if one.consent { w.msg_yes() } else { w.msg_no() };
        let facts = [
            (w.msg_witness_role(), one.role),
            (w.msg_witness_body(), one.body),
            (w.msg_witness_interests(), one.interests),
            (w.msg_witness_language(), language(&one.language)),
            (w.msg_witness_support(), one.support),
            (w.msg_witness_consent(), consent),
            (w.msg_witness_contact(), contact),
        ];
        let is_out = one.name.is_empty();
        Entry {
            name: match is_out {
                true => w.msg_witness_erased_name(one.id.to_string()),
                false => one.name,
            },
            erase: match is_out {
                true => String::new(),
                false => asked.href(&format!("/witnesses/{}/erase", one.id)),
            },
            facts: facts
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(key, value)| Row::new(key, value))
                .collect(),
            unlock: one
                .protected
                .then(|| asked.href(&format!("/witnesses/{}/unlock", one.id))),
            identity: opened
                .as_ref()
                .filter(|(of, _)| *of == one.id)
                .map(|(_, identity)| identity.clone())
                .unwrap_or_default(),
        }
    };
    let mut chrome = asked.chrome(w.msg_witnesses_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/hearings"), w.msg_sessions_title())];
    Ok(RegisterPage {
        chrome,
        t: w,
        witnesses: all.into_iter().map(entry).collect(),
        action: asked.href("/witnesses"),
        sheet: asked.href("/witnesses.xlsx"),
        languages: vec![
            Choice::new("cy", w.msg_in_welsh(), &sent.language),
            Choice::new("en", w.msg_in_english(), &sent.language),
        ],
        consent: vec![Choice::new("yes", w.msg_witness_consents(), &sent.consent)],
        protected: vec![Choice::new(
            "yes",
            w.msg_witness_is_protected(),
            &sent.protected,
        )],
        sent,
    })
}

/// `GET /witnesses`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&page(&asked, Sent::default(), None)?, false)).await
}

/// `POST /witnesses`.
pub(super) async fn enter(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now, own) = (asked.name(), asked.app.clock.now_us(), sent.clone());
        let kept = asked.app.store.write(move |tx| {
            let new = Witness {
                id: 0,
                name: own.name.trim().to_owned(),
                role: own.role.trim().to_owned(),
                body: own.body.trim().to_owned(),
                interests: own.interests.trim().to_owned(),
                language: if own.language == "cy" { "cy" } else { "en" }.to_owned(),
                support: own.support.trim().to_owned(),
                consent: own.consent == "yes",
                protected: own.protected == "yes",
            };
            let kept_apart = (own.contact.trim(), own.identity.trim());
            hearing::enter_witness(tx, &commission, &new, kept_apart, (&by, now))
        });
        match kept {
            Ok(_) => Ok(see(&asked.href("/witnesses"))),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, sent, None)?;
                page.chrome.error_summary = beside(&asked, &refusals);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Why {
    #[serde(default)]
    reason: String,
}

/// `POST /witnesses/{number}/unlock`: the second of two people within a day reads who the witness is.
pub(super) async fn unlock(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Form(why): Form<Why>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let opened = asked
            .app
            .store
            .write(move |tx| hearing::unlock(tx, &commission, number, &why.reason, (&by, now)))?;
        let w = words(asked.language);
        let text = if opened.is_some() {
            w.msg_unlock_open()
        } else {
            w.msg_unlock_waits()
        };
        let mut page = page(
            &asked,
            Sent::default(),
            opened.map(|identity| (number, identity)),
        )?;
        page.chrome.messages.push(Message {
            kind: MessageKind::Notice,
            text,
        });
        rendered(&page, false)
    })
    .await
}

/// `POST /witnesses/{number}/erase`: takes a person out of the register, from the bytes too.
pub(super) async fn erase(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let store = &asked.app.store;
        store.write(move |tx| erase_witness(tx, &commission, number, (&by, now)))?;
        // Every page of the database is written anew, so that none keeps a word.
        store.sweep_forgotten()?;
        let mut page = page(&asked, Sent::default(), None)?;
        page.chrome.messages.push(Message {
            kind: MessageKind::Success,
            text: words(asked.language).msg_witness_erased(),
        });
        rendered(&page, false)
    })
    .await
}

/// `GET /witnesses.xlsx`: the register without contact and without who a protected witness is.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let all = asked.app.store.read(|r| rows::witnesses(r, id))?;
        let list = List::of_words(
            "witnesses",
            w.msg_witnesses_title(),
            [
                w.msg_witness_name(),
                w.msg_witness_role(),
                w.msg_witness_body(),
                w.msg_witness_interests(),
                w.msg_witness_language(),
            ],
        );
        let rows = all.into_iter().map(|one| {
            [one.name, one.role, one.body, one.interests, one.language]
                .map(Cell::Text)
                .to_vec()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}
