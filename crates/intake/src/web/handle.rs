//! One submission of the mailbox: what came, and everything that the secretariat decides about it.
//! Where two people decide at the same time the later one sees what both wrote, and loses nothing.

use super::inbox::channel_label;
use super::shown::zone_name;
use crate::handling::{Changed, Handling, Wanted, handle, safeguard};
use crate::store::inbox::handling;
use crate::store::receipt::receipt_by_reference;
use crate::store::typing::typed_by;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language, Publication, moment, record_read};
use evidence::{Document, Source};
use pages::{Choice, Chrome, Column, FieldError, Link, Message, MessageKind, Row, Table};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "handle.html")]
pub(super) struct HandlePage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    facts: Vec<Row>,
    documents: Vec<DocumentShown>,
    read: String,
    action: String,
    version: i64,
    state_shown: &'static str,
    late_shown: &'static str,
    acknowledged: Vec<Choice>,
    accepted: Vec<Choice>,
    states: Vec<Choice>,
    /// How the respondent wishes it to be published, where they were asked.
    wish: String,
    late: Vec<Choice>,
    note: String,
    last: String,
    /// What both wrote, where somebody was quicker.
    both: Option<Table>,
    safeguarding: bool,
    reason: String,
    safeguarding_action: String,
}

struct DocumentShown {
    title: String,
    lang: &'static str,
    paragraphs: Vec<String>,
}

/// What a publication state is called.
pub(super) fn state_label(state: Publication, language: Language) -> String {
    let t = words(language);
    match state {
        Publication::Named => t.msg_publication_named(),
        Publication::NameWithheld => t.msg_publication_name_withheld(),
        Publication::Anonymous => t.msg_publication_anonymous(),
        Publication::Confidential => t.msg_publication_confidential(),
        Publication::NotAccepted => t.msg_publication_not_accepted(),
        Publication::NotDecided => t.msg_publication_not_decided(),
        Publication::Erased => t.msg_publication_erased(),
    }
}

/// A submission with its documents and what was done with it.
struct Found {
    source: Source,
    documents: Vec<Document>,
    now: Handling,
    /// How the respondent wishes it to be published, where they were asked.
    wish: Option<Publication>,
    /// Who typed it, who typed it again, what they noted; where it was typed.
    typed: Option<(String, Option<String>, String)>,
}

fn find(asked: &Asked, reference: &str) -> Result<Found, Error> {
    let commission = asked.commission()?;
    asked.app.store.read(|r| {
        let source = evidence::source_by_reference(r, commission.id, reference)?;
        let source = source.ok_or(Error::NotFound)?;
        Ok(Found {
            documents: evidence::documents_of(r, source.id)?,
            now: handling(r, source.id)?,
            wish: receipt_by_reference(r, commission.id, reference)?
                .and_then(|receipt| Publication::of_code(&receipt.wish)),
            typed: typed_by(r, source.id)?,
            source,
        })
    })
}

/// What the form shows: what is kept, or what was typed.
fn as_kept(found: &Found) -> Wanted {
    Wanted {
        version: found.now.version,
        state_shown: found.source.state,
        late_shown: found.source.late,
        acknowledged: found.now.acknowledged,
        accepted: found.now.accepted,
        state: found.source.state,
        late: found.source.late,
        note: found.now.note.clone(),
    }
}

/// `GET /{lang}/c/{slug}/inbox/{reference}`.
pub(super) async fn show(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let found = find(&asked, &reference)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        record_read(
            &asked.app.store,
            asked.commission()?.id,
            &by,
            now,
            &reference,
        )?;
        let mut page = page(&asked, &found, &as_kept(&found))?;
        if asked.query.split('&').any(|pair| pair == "done=yes") {
            page.chrome.messages.push(Message {
                kind: MessageKind::Success,
                text: words(asked.language).msg_handle_done(),
            });
        }
        rendered(&page, false)
    })
    .await
}

fn page(asked: &Asked, found: &Found, wanted: &Wanted) -> Result<HandlePage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let (source, now) = (&found.source, &found.now);
    let zone = &commission.definition.time_zone;
    let below = format!("/inbox/{}", source.reference);
    let mut chrome = asked.chrome(&source.reference, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/inbox"), t.msg_inbox_title())];
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let choice = |value: &str, text: String, given: &str| Choice::new(value, text, given);
    let accepted = match wanted.accepted {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    Ok(HandlePage {
        chrome,
        t,
        facts: facts(asked, found)?,
        documents: found
            .documents
            .iter()
            .map(|one| shown(asked, one))
            .collect(),
        read: asked.href(&format!("/evidence/{}", source.reference)),
        action: asked.href(&below),
        version: wanted.version,
        state_shown: wanted.state_shown.code(),
        late_shown: yes_no(wanted.late_shown),
        acknowledged: vec![
            choice("yes", t.msg_tag_acknowledged(), yes_no(wanted.acknowledged)),
            choice(
                "no",
                t.msg_tag_not_acknowledged(),
                yes_no(wanted.acknowledged),
            ),
        ],
        accepted: vec![
            choice("", t.msg_tag_not_accepted_yet(), accepted),
            choice("yes", t.msg_tag_accepted(), accepted),
            choice("no", t.msg_tag_turned_away(), accepted).hint(t.msg_turned_away_hint()),
        ],
        states: Publication::ALL
            .into_iter()
            .map(|state| {
                choice(
                    state.code(),
                    state_label(state, language),
                    wanted.state.code(),
                )
            })
            .collect(),
        wish: found.wish.map_or_else(String::new, |wish| {
            t.msg_inbox_wish(super::wish_words(t, wish))
        }),
        late: vec![
            choice("no", t.msg_late_no(), yes_no(wanted.late)),
            choice("yes", t.msg_late_yes(), yes_no(wanted.late)),
        ],
        note: wanted.note.clone(),
        last: match now.version {
            0 => String::new(),
            _ => t.msg_handle_last(&now.person, moment(language, now.at_us, zone)),
        },
        both: None,
        safeguarding: now.safeguarding,
        reason: now.reason.clone(),
        safeguarding_action: asked.href(&format!("{below}/safeguarding")),
    })
}

fn facts(asked: &Asked, found: &Found) -> Result<Vec<Row>, Error> {
    let source = &found.source;
    let (definition, language) = (&asked.commission()?.definition, asked.language);
    let t = words(language);
    let zone = &definition.time_zone;
    let call = definition.call.as_ref();
    let received = moment(language, source.received_us, zone);
    let mut rows = vec![
        Row::new(
            t.msg_inbox_received(),
            format!("{received} ({})", zone_name(language, zone)),
        ),
        Row::new(
            t.msg_inbox_channel(),
            channel_label(&source.channel, language),
        ),
        Row::new(t.msg_handle_origin(), &source.origin),
    ];
    if let Some(call) = call {
        let closes = moment(language, call.closes_us, zone);
        let text = format!("{closes} ({})", zone_name(language, zone));
        rows.insert(1, Row::new(t.msg_handle_closes(), text));
    }
    if let Some((first, second, about)) = &found.typed {
        let people = [Some(first.clone()), second.clone()];
        let people: Vec<_> = people.into_iter().flatten().collect();
        rows.push(Row::new(t.msg_typing_by(), people.join(", ")));
        if !about.is_empty() {
            rows.push(Row::new(t.msg_typing_about(), about));
        }
    }
    if let Some(name) = &source.name {
        rows.push(Row::new(t.msg_handle_name(), name));
    }
    if let Some(key) = &source.respondent_type {
        let label = call.map_or(key.as_str(), |call| {
            call.respondent_type_label(key, language)
        });
        rows.push(Row::new(t.msg_handle_type(), label));
    }
    if let Some(key) = &source.place {
        let label = call.map_or(key.as_str(), |call| call.place_label(key, language));
        rows.push(Row::new(t.msg_handle_place(), label));
    }
    Ok(rows)
}

fn shown(asked: &Asked, document: &Document) -> DocumentShown {
    let call = asked
        .commission
        .as_ref()
        .and_then(|one| one.definition.call.as_ref());
    let question = call.and_then(|call| call.question(&document.part));
    let title = match (question, &document.title) {
        (Some((_, question)), _) => question.text.get(asked.language).to_owned(),
        (None, Some(title)) => title.clone(),
        (None, None) => document.part.clone(),
    };
    DocumentShown {
        title,
        lang: document.language.map_or("", Language::code),
        paragraphs: document
            .text
            .split('\n')
            .filter(|line| !line.trim().is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    version: i64,
    state_shown: String,
    late_shown: String,
    #[serde(default)]
    acknowledged: String,
    #[serde(default)]
    accepted: String,
    state: String,
    #[serde(default)]
    late: String,
    #[serde(default)]
    note: String,
}

fn wanted_of(sent: &Sent) -> Option<Wanted> {
    Some(Wanted {
        version: sent.version,
        state_shown: Publication::of_code(&sent.state_shown)?,
        late_shown: sent.late_shown == "yes",
        acknowledged: sent.acknowledged == "yes",
        accepted: match sent.accepted.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        state: Publication::of_code(&sent.state)?,
        late: sent.late == "yes",
        // A browser sends the ends of lines as two letters.
        note: sent.note.replace("\r\n", "\n"),
    })
}

/// `POST /{lang}/c/{slug}/inbox/{reference}`.
pub(super) async fn change(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let wanted = wanted_of(&sent).ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let (of, want) = (reference.clone(), wanted.clone());
        let ended = asked
            .app
            .store
            .write(move |tx| handle(tx, &commission, &of, &want, (&by, now)));
        match ended {
            Ok(Changed::Done) => Ok(see(&asked.href(&format!("/inbox/{reference}?done=yes")))),
            Ok(Changed::Meanwhile(theirs)) => meanwhile(&asked, &reference, wanted, &theirs),
            Err(Error::Refused(refusals)) => {
                let found = find(&asked, &reference)?;
                let mut page = page(&asked, &found, &wanted)?;
                page.chrome.error_summary = refusals
                    .iter()
                    .map(|refusal| FieldError {
                        field: "note".to_owned(),
                        text: refusal.sentence(asked.language).to_owned(),
                    })
                    .collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// The page with what both wrote: the form holds what was typed, the table what stands there now.
fn meanwhile(
    asked: &Asked,
    reference: &str,
    mine: Wanted,
    theirs: &(Source, Handling),
) -> Result<Response, Error> {
    let (language, t) = (asked.language, words(asked.language));
    let found = find(asked, reference)?;
    let (source, now) = theirs;
    let kept = Wanted {
        version: now.version,
        state_shown: source.state,
        late_shown: source.late,
        ..mine.clone()
    };
    let mut page = page(asked, &found, &kept)?;
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    let accepted = |accepted: Option<bool>| match accepted {
        None => t.msg_tag_not_accepted_yet(),
        Some(true) => t.msg_tag_accepted(),
        Some(false) => t.msg_tag_turned_away(),
    };
    let told = |yes: bool| match yes {
        true => t.msg_tag_acknowledged(),
        false => t.msg_tag_not_acknowledged(),
    };
    let late = |yes: bool| {
        if yes {
            t.msg_late_yes()
        } else {
            t.msg_late_no()
        }
    };
    let rows = [
        (
            t.msg_handle_acknowledged(),
            told(mine.acknowledged),
            told(now.acknowledged),
        ),
        (
            t.msg_handle_accepted(),
            accepted(mine.accepted),
            accepted(now.accepted),
        ),
        (
            t.msg_handle_state(),
            state_label(mine.state, language),
            state_label(source.state, language),
        ),
        (t.msg_handle_late(), late(mine.late), late(source.late)),
        (t.msg_handle_note(), mine.note, now.note.clone()),
    ];
    page.both = Some(Table {
        caption: t.msg_meanwhile_caption(),
        columns: vec![
            column(t.msg_meanwhile_what()),
            column(t.msg_meanwhile_yours()),
            column(match now.person.is_empty() {
                true => t.msg_meanwhile_now(),
                false => t.msg_meanwhile_theirs(&now.person),
            }),
        ],
        rows: rows
            .into_iter()
            .filter(|(_, mine, theirs)| mine != theirs)
            .map(|(what, mine, theirs)| vec![what, mine, theirs])
            .collect(),
    });
    page.chrome.error_summary.push(FieldError {
        field: "note".to_owned(),
        text: t.msg_meanwhile(),
    });
    let mut response = rendered(&page, true)?;
    *response.status_mut() = axum::http::StatusCode::CONFLICT;
    Ok(response)
}

#[derive(Debug, Deserialize)]
pub(super) struct Safeguarding {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    back: String,
}

/// `POST /{lang}/c/{slug}/inbox/{reference}/safeguarding`.
pub(super) async fn safeguarding(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    Form(sent): Form<Safeguarding>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let of = reference.clone();
        let ended = asked.app.store.write(move |tx| {
            let reason = Some(sent.reason.as_str()).filter(|_| sent.back != "yes");
            safeguard(tx, &commission, &of, reason, (&by, now))
        });
        match ended {
            Ok(()) => Ok(see(&asked.href(&format!("/inbox/{reference}?done=yes")))),
            Err(Error::Refused(refusals)) => {
                let found = find(&asked, &reference)?;
                let mut page = page(&asked, &found, &as_kept(&found))?;
                page.chrome.error_summary = refusals
                    .iter()
                    .map(|refusal| FieldError {
                        field: "reason".to_owned(),
                        text: refusal.sentence(asked.language).to_owned(),
                    })
                    .collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
