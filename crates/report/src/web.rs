//! The staff's page of the draft: what it says, what stands in the way, and the button that publishes.

mod claims;
mod proposals;
mod translations;

use crate::build::{Auditor, Ending, build, check_draft};
use crate::check::{Checked, Problem};
use crate::graph::{Basis, Graph, Weight};
use crate::limits::WORD_FILE_BYTES_MAX;
use crate::site::{
    Said, claim_tag, claim_text, confidence_label, cost_text, day_text, render, said,
};
use crate::snapshot::passage_label;
use crate::store::{self as rows, LastBuilt};
use crate::words::words;
use ::store::Reader;
use askama::Template;
use axum::extract::Extension;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, page, see};
use commission::{Capability, Error, Language, Quiet};
use evidence::Claim;
use pages::{Chrome, Link, Message, MessageKind, Quote, Row, Tag};
use std::path::PathBuf;

/// The folder below which built reports lie, one folder a commission. The program puts it into the router.
#[derive(Debug, Clone)]
pub struct SiteFolder(pub PathBuf);

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get(
            "/{lang}/c/{slug}/claims",
            Capability::Read,
            get(claims::show),
        ),
        Route::get(
            "/{lang}/c/{slug}/claims.xlsx",
            Capability::Read,
            get(claims::sheet),
        ),
        Route::get("/{lang}/c/{slug}/report", Capability::Read, get(show)),
        Route::get(
            "/{lang}/c/{slug}/report/proposals",
            Capability::Read,
            get(proposals::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/proposals",
            Capability::Moderate,
            post(proposals::upload),
        )
        .taking(WORD_FILE_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/report/proposals.xlsx",
            Capability::Read,
            get(proposals::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/proposals/{id}",
            Capability::Moderate,
            post(proposals::act),
        ),
        Route::get(
            "/{lang}/c/{slug}/translations",
            Capability::Read,
            get(translations::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/translations",
            Capability::Moderate,
            post(translations::send),
        )
        .taking(WORD_FILE_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/translations.docx",
            Capability::Read,
            get(translations::docx),
        ),
        Route::get(
            "/{lang}/c/{slug}/translations.xlsx",
            Capability::Read,
            get(translations::xlsx),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/build",
            Capability::Moderate,
            post(act_build),
        ),
    ]
}

#[derive(Template)]
#[template(path = "staff.html")]
pub(crate) struct StaffPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    summary: Said,
    findings: Vec<DraftFinding>,
    recommendations: Vec<DraftRecommendation>,
    problems: Vec<Told>,
    advice: Vec<Told>,
    overruled: Vec<(String, String, Said)>,
    built: String,
    /// The built report, where there is one.
    read_href: String,
    may_build: bool,
    build_href: String,
    /// What came back in Word documents.
    proposals_href: String,
    /// The translator's desk, where there are two languages.
    translations: Option<Link>,
}

struct DraftFinding {
    key: String,
    text: Said,
    level: Tag,
    sides: Vec<(String, Vec<Quote>)>,
}

struct DraftRecommendation {
    key: String,
    text: Said,
    rows: Vec<Row>,
    findings: Vec<Link>,
}

struct Told {
    what: String,
    href: String,
}

/// What the page shows, read at once.
pub(crate) struct Draft {
    graph: Graph,
    checked: Checked,
    quotes: std::collections::BTreeMap<i64, Quote>,
    documents: std::collections::BTreeMap<i64, (String, String)>,
    claims: Vec<Claim>,
    built: Option<LastBuilt>,
}

async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(staff_page(&asked, None)?))).await
}

async fn act_build(
    asked: Asked,
    folder: Option<Extension<SiteFolder>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let Some(Extension(SiteFolder(folder))) = folder else {
            return Err(Error::fault("build a report", "no site folder was given"));
        };
        let commission = asked.commission()?;
        let out = folder.join(&commission.definition.slug);
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let by = (name.as_str(), now);
        // What is served is no place for the sealed pack.
        let auditor = Auditor::LeftOut;
        match build(&asked.app.store, commission, &out, auditor, by, &Quiet)? {
            Ending::Built(_) => Ok(see(&asked.href("/report#built"))),
            Ending::Shut(checked) => Ok(page(staff_page(&asked, Some(checked))?)),
        }
    })
    .await
}

/// The page; `shut` is what kept a build from being made.
pub(crate) fn staff_page(asked: &Asked, shut: Option<Checked>) -> Result<String, Error> {
    let commission = asked.commission()?;
    let refused = shut.is_some();
    let draft = asked.app.store.read(|r| -> Result<Draft, Error> {
        let checked = match shut {
            Some(checked) => checked,
            None => check_draft(r, commission)?,
        };
        read_draft(r, asked, checked)
    })?;
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_draft_title(), &evidence::menu(asked));
    if refused {
        chrome.messages.push(Message {
            kind: MessageKind::Error,
            text: w.msg_build_shut(),
        });
    }
    render(&staff(asked, chrome, &draft))
}

fn read_draft(r: &Reader<'_>, asked: &Asked, checked: Checked) -> Result<Draft, Error> {
    let commission = asked.commission()?;
    let graph = rows::graph(r, commission.id)?;
    let mut quotes = std::collections::BTreeMap::new();
    let mut documents = std::collections::BTreeMap::new();
    for evidence in graph.findings.iter().flat_map(|one| &one.evidence) {
        match evidence.basis {
            Basis::Exhibit(_) | Basis::Claim(_) => {}
            Basis::Confidential(id) => {
                if let Some(document) = evidence::document(r, id)? {
                    documents.insert(id, (document.name(), document.reference));
                }
            }
            Basis::Passage { passage: id, .. } => {
                let Some(passage) = evidence::passage(r, id)? else {
                    continue;
                };
                let Some(document) = evidence::document(r, passage.document)? else {
                    continue;
                };
                let lang = document
                    .language
                    .unwrap_or(asked.language)
                    .code()
                    .to_owned();
                let label = passage_label(id);
                quotes.insert(
                    id,
                    Quote {
                        text: passage.quote,
                        lang,
                        source: format!("{} ({label})", document.name()),
                        href: asked.href(&format!("/evidence/{}#{label}", document.reference)),
                    },
                );
            }
        }
    }
    Ok(Draft {
        graph,
        checked,
        quotes,
        documents,
        claims: evidence::claims(r, commission.id)?,
        built: rows::last_built(r, commission.id)?,
    })
}

fn staff(asked: &Asked, chrome: Chrome, draft: &Draft) -> StaffPage {
    let (language, w) = (asked.language, words(asked.language));
    StaffPage {
        summary: said(&draft.graph.summary, language),
        findings: draft
            .graph
            .findings
            .iter()
            .map(|finding| DraftFinding {
                key: finding.key.clone(),
                text: said(&finding.body.text, language),
                level: confidence_label(finding.body.level, language),
                sides: sides(asked, &chrome, draft, finding),
            })
            .collect(),
        recommendations: draft
            .graph
            .recommendations
            .iter()
            .map(|one| recommendation(one, language))
            .collect(),
        problems: told(asked, &draft.checked.problems),
        advice: told(asked, &draft.checked.advice),
        overruled: draft
            .checked
            .overruled
            .iter()
            .map(|(problem, overrule)| {
                (
                    problem.sentence(language).to_owned(),
                    overrule.by.clone(),
                    said(&overrule.reason, language),
                )
            })
            .collect(),
        built: built_text(asked, draft.built.as_ref()),
        read_href: match (&draft.built, &asked.commission) {
            (Some(_), Some(one)) => {
                let (slug, language) = (&one.definition.slug, language.code());
                format!("/report/{slug}/{language}/index.html")
            }
            _ => String::new(),
        },
        may_build: asked.may(Capability::Moderate),
        build_href: asked.href("/report/build"),
        proposals_href: asked.href("/report/proposals"),
        translations: asked
            .commission
            .as_ref()
            .filter(|one| one.definition.languages.len() > 1)
            .map(|_| Link::new(asked.href("/translations"), w.msg_translations_desk())),
        t: w,
        chrome,
    }
}

fn told(asked: &Asked, problems: &[Problem]) -> Vec<Told> {
    let told = problems.iter().take(crate::limits::PROBLEMS_TOLD_MAX);
    told.map(|problem| Told {
        what: problem.sentence(asked.language).to_owned(),
        href: mend(asked, problem),
    })
    .collect()
}

/// Where a problem can be put right: the submission it is about, or the place in the draft.
fn mend(asked: &Asked, problem: &Problem) -> String {
    match &problem.about {
        Some(reference) => asked.href(&format!("/evidence/{reference}")),
        None => format!("#{}", problem.place.split('/').next().unwrap_or_default()),
    }
}

fn sides(
    asked: &Asked,
    chrome: &Chrome,
    draft: &Draft,
    finding: &crate::graph::Finding,
) -> Vec<(String, Vec<Quote>)> {
    let w = words(asked.language);
    Weight::ALL
        .into_iter()
        .filter_map(|weight| {
            let quotes: Vec<Quote> = finding
                .evidence
                .iter()
                .filter(|evidence| evidence.weight == weight)
                .filter_map(|evidence| match &evidence.basis {
                    Basis::Passage { passage, .. } => draft.quotes.get(passage).cloned(),
                    Basis::Exhibit(name) => {
                        Some(plain(asked.language, w.msg_evidence_exhibit(name)))
                    }
                    Basis::Claim(key) => {
                        let claim = draft.claims.iter().find(|one| one.claim == *key)?;
                        let tag = claim_tag(claim.status(), asked.language);
                        Some(Quote {
                            source: tag.text,
                            href: asked.href(&format!("/claims#{key}")),
                            ..plain(asked.language, claim_text(claim, asked.language))
                        })
                    }
                    Basis::Confidential(id) => {
                        let (name, reference) = draft.documents.get(id)?;
                        let text = w.msg_evidence_confidential(name);
                        let href = asked.href(&format!("/evidence/{reference}"));
                        Some(Quote {
                            source: name.clone(),
                            href,
                            ..plain(asked.language, text)
                        })
                    }
                })
                .collect();
            let side = match weight {
                Weight::Supports => pages::Side::Supporting,
                Weight::Qualifies => pages::Side::Qualifying,
                Weight::Contradicts => pages::Side::Contradicting,
            };
            (!quotes.is_empty()).then(|| (chrome.side(&side), quotes))
        })
        .collect()
}

fn plain(language: Language, text: String) -> Quote {
    Quote {
        text,
        lang: language.code().to_owned(),
        source: String::new(),
        href: String::new(),
    }
}

fn recommendation(one: &crate::graph::Recommendation, language: Language) -> DraftRecommendation {
    let w = words(language);
    let or_not_said = |text: String| match text.is_empty() {
        true => w.msg_not_said(),
        false => text,
    };
    let (cost, why) = cost_text(one.body.cost.as_ref(), language);
    DraftRecommendation {
        key: one.key.clone(),
        text: said(&one.body.text, language),
        rows: vec![
            Row::new(w.msg_who(), or_not_said(said(&one.body.who, language).text)),
            Row::new(
                w.msg_by_when(),
                or_not_said(day_text(one.body.by.as_ref(), language).text),
            ),
            Row::new(w.msg_cost(), format!("{cost}\n{}", why.text)),
        ],
        findings: one
            .body
            .findings
            .iter()
            .map(|key| Link::new(format!("#{key}"), key.clone()))
            .collect(),
    }
}

fn built_text(asked: &Asked, built: Option<&LastBuilt>) -> String {
    let w = words(asked.language);
    let zone = asked
        .commission
        .as_ref()
        .map_or("UTC", |one| one.definition.time_zone.as_str());
    let Some(built) = built else {
        return w.msg_built_never();
    };
    let when = commission::moment(asked.language, built.at_us, zone);
    w.msg_built_last(when, built.leaf.to_string())
}

#[cfg(test)]
mod tests;
