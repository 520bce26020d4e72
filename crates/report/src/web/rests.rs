//! What a finding rests on, on its page: each piece with its weight, weighed anew or taken away, and further pieces added.
//! Moving a part of the draft, or taking it out, stands here too.

use super::fields::Sent;
use crate::exhibits::NAMES;
use crate::graph::{Basis, Evidence, Graph, Weight};
use crate::site::{claim_tag, claim_text};
use crate::snapshot::passage_label;
use crate::store as rows;
use crate::words::{Words, words};
use crate::writing::{Move, cite, move_part, rest_on, token, weigh};
use ::store::Reader;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{Error, Language, Refusal};
use evidence::Claim;
use pages::{Choice, Quote};

/// What a finding rests on, with its forms.
pub(super) struct EvidenceView {
    pub(super) pieces: Vec<Piece>,
    pub(super) action: String,
    pub(super) weights: Vec<Choice>,
    /// Exhibits and claims.
    pub(super) others: Vec<Choice>,
    pub(super) evidence_href: String,
}

/// One piece of evidence.
pub(super) struct Piece {
    pub(super) id: String,
    pub(super) token: String,
    pub(super) name: String,
    pub(super) label: String,
    pub(super) quote: Quote,
    pub(super) weights: Vec<Choice>,
}

/// The weights as choices.
pub(super) fn weights(given: &str, t: &Words) -> Vec<Choice> {
    Weight::ALL
        .into_iter()
        .map(|weight| {
            let text = match weight {
                Weight::Supports => t.msg_weight_supports(),
                Weight::Qualifies => t.msg_weight_qualifies(),
                Weight::Contradicts => t.msg_weight_contradicts(),
            };
            Choice::new(weight.code(), text, given)
        })
        .collect()
}

/// What the finding of this key rests on.
pub(super) fn evidence_view(
    r: &Reader<'_>,
    asked: &Asked,
    graph: &Graph,
    key: &str,
) -> Result<EvidenceView, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let finding = graph.finding(key).ok_or(Error::NotFound)?;
    let claims = evidence::claims(r, commission.id)?;
    let mut pieces = Vec::new();
    for (number, one) in (1..).zip(&finding.evidence) {
        let (name, quote) = shown(r, asked, one, &claims)?;
        pieces.push(Piece {
            id: format!("weight-{number}"),
            token: token(one),
            label: t.msg_write_weight_of(&name),
            name,
            quote,
            weights: weights(one.weight.code(), t),
        });
    }
    let first = Choice::new("", t.msg_write_choose(), "");
    let taken = evidence::taken_exhibits(r, commission.id)?;
    let taken = taken.iter().map(|one| &one.exhibit);
    let exhibits = NAMES
        .iter()
        .map(|name| Choice::new(*name, t.msg_evidence_exhibit(name), ""))
        .chain(taken.map(|one| {
            let title = one.title.get(language);
            Choice::new(&one.exhibit, t.msg_evidence_exhibit(title), "")
        }));
    let stated = claims
        .iter()
        .map(|one| Choice::new(&one.claim, claim_text(one, language), ""));
    Ok(EvidenceView {
        pieces,
        action: asked.href(&format!("/report/write/{key}/evidence")),
        weights: weights("", t),
        others: std::iter::once(first)
            .chain(exhibits)
            .chain(stated)
            .collect(),
        evidence_href: asked.href("/evidence"),
    })
}

fn plain(text: String, source: String, href: String, language: Language) -> Quote {
    Quote {
        text,
        lang: language.code().to_owned(),
        source,
        href,
    }
}

/// What a piece is called, and how it is shown.
fn shown(
    r: &Reader<'_>,
    asked: &Asked,
    one: &Evidence,
    claims: &[Claim],
) -> Result<(String, Quote), Error> {
    let language = asked.language;
    let t = words(language);
    let gone = || {
        plain(
            t.msg_write_source_gone(),
            String::new(),
            String::new(),
            language,
        )
    };
    Ok(match &one.basis {
        Basis::Exhibit(name) => {
            let text = t.msg_evidence_exhibit(name);
            (
                text.clone(),
                plain(text, String::new(), String::new(), language),
            )
        }
        Basis::Claim(key) => match claims.iter().find(|one| one.claim == *key) {
            None => (key.clone(), gone()),
            Some(claim) => {
                let (text, tag) = (
                    claim_text(claim, language),
                    claim_tag(claim.status(), language),
                );
                let href = asked.href(&format!("/claims#{key}"));
                (key.clone(), plain(text, tag.text, href, language))
            }
        },
        Basis::Confidential(id) => match evidence::document(r, *id)? {
            None => (id.to_string(), gone()),
            Some(document) => {
                let (name, href) = (
                    document.name(),
                    asked.href(&format!("/evidence/{}", document.reference)),
                );
                let text = t.msg_evidence_confidential(&name);
                (name.clone(), plain(text, name, href, language))
            }
        },
        Basis::Passage { passage, quote } => {
            let label = passage_label(*passage);
            let found = evidence::passage(r, *passage)?;
            let document = match &found {
                Some(found) => evidence::document(r, found.document)?,
                None => None,
            };
            match document {
                None => (label, gone()),
                Some(document) => {
                    let of = document.language.unwrap_or(language);
                    let href = format!("/evidence/{}#{label}", document.reference);
                    let source = format!("{} ({label})", document.name());
                    (
                        source.clone(),
                        plain(quote.clone(), source, asked.href(&href), of),
                    )
                }
            }
        }
    })
}

type Below = Path<(String, String, String)>;

/// `POST /report/write/{key}/evidence`: add words of a document, or an exhibit or a claim; weigh a piece; take it away.
pub(super) async fn act(
    asked: Asked,
    Path((_, _, key)): Below,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let store = &asked.app.store;
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        store.read(|r| -> Result<(), Error> {
            let graph = rows::graph(r, commission.id)?;
            graph.finding(&key).map(|_| ()).ok_or(Error::NotFound)
        })?;
        let weight = Weight::of_code(fields.get("weight"));
        let chosen = || {
            let refusal = Refusal::new("weight", |l| words(l).msg_write_choose_weight());
            weight.ok_or(Error::from(refusal))
        };
        let back = asked.href(&format!("/report/write/{key}?done=written#evidence"));
        match fields.get("what") {
            "weigh" | "take-away" => {
                let weight = match fields.get("what") {
                    "weigh" => Some(chosen()?),
                    _ => None,
                };
                let piece = fields.get("piece").to_owned();
                store
                    .write(move |tx| weigh(tx, &commission, &key, &piece, weight, (&name, now)))?;
            }
            "other" => {
                let (weight, basis) = (chosen()?, fields.get("basis").to_owned());
                store.write(move |tx| {
                    rest_on(tx, &commission, &key, weight, &basis, (&name, now))
                })?;
            }
            _ => {
                let (weight, wanted) = (chosen()?, fields.get("document").trim().to_owned());
                let copied = fields.get("words").to_owned();
                store.write(move |tx| {
                    let document = evidence::document_by_name(tx, commission.id, &wanted)?;
                    let (_, span) = reading::place_of_words(&[&document], &copied)?;
                    let at = (&document, span);
                    cite(tx, &commission, Some(&key), weight, at, (&name, now))
                })?;
            }
        }
        Ok(see(&back))
    })
    .await
}

/// `POST /report/write/{key}/move`: up, down, or out of the draft.
pub(super) async fn act_move(
    asked: Asked,
    Path((_, _, key)): Below,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let (way, of) = (
            Move::of_code(fields.get("way")).ok_or(Error::NotFound)?,
            key.clone(),
        );
        asked
            .app
            .store
            .write(move |tx| move_part(tx, &commission, &of, way, (&name, now)))?;
        Ok(match way {
            Move::Out => see(&asked.href("/report")),
            Move::Up | Move::Down => see(&asked.href(&format!("/report#{key}"))),
        })
    })
    .await
}
