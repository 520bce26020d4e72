//! The page of what came back in Word documents: each edit and each comment, accepted or refused singly, with who made it.

use crate::proposals::{Desk, Kept, State, decide, language_of, read_marked, take_back};
use crate::words::words;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Form, Multipart, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, page, see, workbook};
use commission::{Capability, Error, Language, Refusal};
use pages::sheet::Cell;
use pages::{Chrome, FieldError, Tag, Tone};
use serde::Deserialize;
use word::Kind;

#[derive(Template)]
#[template(path = "proposals.html")]
struct ProposalsPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    may_decide: bool,
    action: String,
    list: String,
    returns: Vec<Came>,
}

/// A document that came back.
struct Came {
    file: String,
    about: String,
    open: Vec<Shown>,
    decided: Vec<Shown>,
}

/// A proposal as the page shows it.
struct Shown {
    id: i64,
    action: String,
    /// Where it is: the text, and its link in the draft.
    place: String,
    href: String,
    kind: Tag,
    who: String,
    /// What stands before the change, what goes, what comes, what stands behind; with their language.
    before: String,
    goes: String,
    comes: String,
    after: String,
    lang: String,
    comment: String,
    /// Why it cannot be accepted.
    why_not: String,
    decided: String,
}

/// `GET /{lang}/c/{slug}/report/proposals`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(html(&asked, None)?))).await
}

/// `POST /{lang}/c/{slug}/report/proposals`: the field `file`.
pub(super) async fn upload(asked: Asked, mut form: Multipart) -> Result<Response, Answer> {
    let mut sent: Option<(String, Bytes)> = None;
    let unreadable = |_| Answer(Refusal::new("upload", |l| words(l).msg_word_unreadable()).into());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.file_name().unwrap_or_default().to_owned();
        if field.name() == Some("file") && !name.is_empty() {
            sent = Some((name, field.bytes().await.map_err(unreadable)?));
        }
    }
    blocking(move || {
        let w = words(asked.language);
        let Some((name, bytes)) = sent else {
            return Ok(page(html(&asked, Some(w.msg_word_no_file()))?));
        };
        let taken = read_marked(&*asked.app.files, &name, &bytes).and_then(|marked| {
            let (commission, by) = (asked.commission()?.clone(), asked.name());
            let (digest, now) = (ledger::sha256(&bytes).to_string(), asked.app.clock.now_us());
            let act = move |tx: &mut ::store::Tx<'_>| {
                take_back(tx, &commission, (&name, &digest), &marked, (&by, now))
            };
            asked.app.store.write(act)
        });
        match taken {
            Ok(_) => Ok(see(&asked.href("/report/proposals"))),
            Err(Error::Refused(refusals)) => {
                let told: Vec<String> = refusals
                    .iter()
                    .map(|one| one.line(asked.language))
                    .collect();
                Ok(page(html(&asked, Some(told.join(" ")))?))
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// What a person decides.
#[derive(Debug, Deserialize)]
pub(super) struct Decision {
    act: String,
}

/// `POST /{lang}/c/{slug}/report/proposals/{id}`: the field `act`, `accept` or `refuse`.
pub(super) async fn act(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
    Form(decision): Form<Decision>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, by) = (asked.commission()?.clone(), asked.name());
        let (accepts, now) = (decision.act == "accept", asked.app.clock.now_us());
        let store = &asked.app.store;
        store.write(move |tx| decide(tx, &commission, id, accepts, (&by, now)))?;
        Ok(see(&asked.href("/report/proposals")))
    })
    .await
}

/// `GET /{lang}/c/{slug}/report/proposals.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let desk = read(&asked)?;
        let w = words(asked.language);
        let columns = [
            w.msg_proposals_file(),
            w.msg_proposals_where(),
            w.msg_proposals_kind(),
            w.msg_proposals_was(),
            w.msg_proposals_becomes(),
            w.msg_proposals_author(),
            w.msg_proposals_when(),
            w.msg_proposals_state(),
        ];
        let list = List::of_words("proposals", w.msg_proposals_title(), columns);
        let rows = desk.proposals.iter().map(|one| {
            let file = desk.returns.iter().find(|back| back.id == one.returned);
            let p = &one.proposal;
            let state = state_tag(one.state, asked.language).text;
            [
                file.map(|back| back.file.clone()).unwrap_or_default(),
                format!("{} ({})", p.name, p.language),
                kind_tag(p.kind, asked.language).text,
                p.was.clone(),
                p.hunk.text.clone(),
                p.author.clone(),
                p.at.clone(),
                state,
            ]
            .map(Cell::Text)
            .to_vec()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

fn read(asked: &Asked) -> Result<Desk, Error> {
    let commission = asked.commission()?;
    asked.app.store.read(|r| Desk::read(r, commission))
}

/// The page as it stands; `error` is why a document was not taken.
pub(super) fn html(asked: &Asked, error: Option<String>) -> Result<String, Error> {
    let desk = read(asked)?;
    let w = words(asked.language);
    let zone = asked.commission()?.definition.time_zone.clone();
    let mut chrome = asked.chrome(w.msg_proposals_title(), &evidence::menu(asked));
    chrome.error_summary.extend(error.map(|text| FieldError {
        field: "file".to_owned(),
        text,
    }));
    let returns = desk
        .returns
        .iter()
        .map(|back| {
            let own = desk.proposals.iter().filter(|one| one.returned == back.id);
            let (open, decided): (Vec<&Kept>, Vec<&Kept>) =
                own.partition(|one| one.state == State::Open);
            let shown = |all: Vec<&Kept>| {
                all.into_iter()
                    .map(|one| shown(asked, &desk, one, &zone))
                    .collect()
            };
            let when = commission::moment(asked.language, back.at_us, &zone);
            Came {
                file: back.file.clone(),
                about: w.msg_proposals_came(
                    &back.person,
                    when,
                    pages::say::count(open.len() as u64),
                ),
                open: shown(open),
                decided: shown(decided),
            }
        })
        .collect();
    let page = ProposalsPage {
        t: w,
        may_decide: asked.may(Capability::Moderate),
        action: asked.href("/report/proposals"),
        list: asked.href("/report/proposals.xlsx"),
        returns,
        chrome,
    };
    crate::site::render(&page)
}

/// Code points shown on each side of a change.
const AROUND_CHARS: usize = 80;

fn shown(asked: &Asked, desk: &Desk, one: &Kept, zone: &str) -> Shown {
    let w = words(asked.language);
    let p = &one.proposal;
    let base = p.base.as_deref().unwrap_or_default();
    let (mut before, mut after) = (String::new(), String::new());
    if p.kind == Kind::Edit && !base.is_empty() {
        (before, after) = text::around(base, p.hunk.first, p.hunk.past, AROUND_CHARS);
    }
    let key = p.name.split('/').next().unwrap_or_default();
    let is_comment = p.kind == Kind::Comment;
    let when =
        commission::micros_of(&p.at, "UTC").map(|at| commission::moment(asked.language, at, zone));
    let who = match (p.author.is_empty(), p.tracked) {
        (true, _) => w.msg_proposals_nobody(),
        (false, true) => w.msg_proposals_who(&p.author, when.unwrap_or_default()),
        (false, false) => w.msg_proposals_saved(&p.author, when.unwrap_or_default()),
    };
    let language = language_of(&p.language).filter(|language| *language != asked.language);
    Shown {
        id: one.id,
        action: asked.href(&format!("/report/proposals/{}", one.id)),
        place: place(&p.name, &p.language, asked.language),
        href: if key.is_empty() || key.starts_with("other") {
            String::new()
        } else {
            asked.href(&format!("/report#{key}"))
        },
        kind: match one.state {
            State::Open => kind_tag(p.kind, asked.language),
            state => state_tag(state, asked.language),
        },
        who,
        before,
        goes: if p.kind == Kind::Edit {
            p.was.clone()
        } else {
            String::new()
        },
        comes: if is_comment {
            String::new()
        } else {
            p.hunk.text.clone()
        },
        after,
        lang: language
            .map(|language| language.code().to_owned())
            .unwrap_or_default(),
        comment: if is_comment {
            p.hunk.text.clone()
        } else {
            String::new()
        },
        why_not: match one.state {
            State::Open => desk
                .hindrance(one)
                .map(|why| why.sentence(asked.language))
                .unwrap_or_default(),
            _ => String::new(),
        },
        decided: one.decided.as_ref().map_or_else(String::new, |decided| {
            w.msg_proposals_decided(
                &decided.person,
                commission::moment(asked.language, decided.at_us, zone),
            )
        }),
    }
}

/// What a text is called for a person.
fn place(name: &str, of: &str, language: Language) -> String {
    let w = words(language);
    let of = match language_of(of) {
        Some(Language::Cy) => w.msg_language_name_cy(),
        Some(Language::En) => w.msg_language_name_en(),
        None => String::new(),
    };
    if name.starts_with("other") || name.is_empty() {
        return w.msg_place_other();
    }
    let (key, part) = name.split_once('/').unwrap_or((name, name));
    let part = match part {
        "text" => w.msg_part_text(),
        "summary" => return w.msg_place_of(w.msg_paper_summary(), of),
        "methodological_limits" => w.msg_reason_limits(),
        "coherence" => w.msg_reason_coherence(),
        "adequacy" => w.msg_reason_adequacy(),
        "relevance" => w.msg_reason_relevance(),
        "who" => w.msg_who(),
        "by" => w.msg_by_when(),
        "cost" => w.msg_cost(),
        "quote" => w.msg_part_quote(),
        other => other.to_owned(),
    };
    w.msg_place_of(format!("{key}: {part}"), of)
}

fn kind_tag(kind: Kind, language: Language) -> Tag {
    let w = words(language);
    match kind {
        Kind::Edit => Tag::new(w.msg_proposal_kind_edit(), Tone::Plain),
        Kind::Comment => Tag::new(w.msg_proposal_kind_comment(), Tone::Plain),
        Kind::Fixed => Tag::new(w.msg_proposal_kind_fixed(), Tone::Stopped),
        Kind::Added => Tag::new(w.msg_proposal_kind_added(), Tone::Waiting),
    }
}

fn state_tag(state: State, language: Language) -> Tag {
    let w = words(language);
    match state {
        State::Open => Tag::new(w.msg_proposal_state_open(), Tone::Waiting),
        State::Accepted => Tag::new(w.msg_proposal_state_accepted(), Tone::Good),
        State::Refused => Tag::new(w.msg_proposal_state_refused(), Tone::Stopped),
    }
}
