//! The staff's page of the draft: what it says, what stands in the way, and how it comes to be published. Writing it, citing
//! and publishing have files of their own.

mod abreast;
mod cite;
mod claims;
mod decisions;
mod exhibits;
mod fields;
mod office;
mod plans;
mod proposals;
mod publish;
mod replies;
mod rests;
mod translations;
mod write;

use self::publish::{Publication, publication};
use crate::build::check_draft;
use crate::check::{Checked, Problem};
use crate::graph::{Basis, Graph, Weight};
use crate::limits::{EXHIBIT_FORM_BYTES_MAX, REPLY_FORM_BYTES_MAX, WORD_FILE_BYTES_MAX};
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
use commission::web::{Answer, Asked, Route, blocking, page};
use commission::{Capability, Error, Language};
use evidence::Claim;
use pages::{Chrome, FieldError, Link, Message, MessageKind, Quote, Row, Tag};
use std::path::PathBuf;

/// The folder below which built reports lie, one folder a commission. The program puts it into the router.
#[derive(Debug, Clone)]
pub struct SiteFolder(pub PathBuf);

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    use Capability::{Anyone, Decide, Moderate, Read, Write};
    let mut routes = vec![
        Route::get("/{lang}/c/{slug}/claims", Read, get(claims::show)),
        Route::get("/{lang}/c/{slug}/claims.xlsx", Read, get(claims::sheet)),
        Route::get("/{lang}/c/{slug}/exhibits", Read, get(exhibits::list)),
        Route::get("/{lang}/c/{slug}/exhibits.xlsx", Read, get(exhibits::sheet)),
        Route::post("/{lang}/c/{slug}/exhibits", Write, post(exhibits::take))
            .taking(EXHIBIT_FORM_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/exhibits/{name}",
            Read,
            get(exhibits::show),
        ),
        Route::get(
            "/{lang}/c/{slug}/exhibits/{name}/file",
            Read,
            get(exhibits::file),
        ),
        Route::post(
            "/{lang}/c/{slug}/exhibits/{name}/away",
            Write,
            post(exhibits::away),
        ),
        Route::get("/{lang}/c/{slug}/report", Read, get(show)),
        Route::get(
            "/{lang}/c/{slug}/report/write/{key}",
            Write,
            get(write::show),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/proposals",
            Read,
            get(proposals::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/proposals",
            Moderate,
            post(proposals::upload),
        )
        .taking(WORD_FILE_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/report/proposals.xlsx",
            Read,
            get(proposals::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/proposals/{id}",
            Moderate,
            post(proposals::act),
        ),
        Route::get(
            "/{lang}/c/{slug}/translations",
            Read,
            get(translations::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/translations",
            Moderate,
            post(translations::send),
        )
        .taking(WORD_FILE_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/translations.docx",
            Read,
            get(translations::docx),
        ),
        Route::get(
            "/{lang}/c/{slug}/translations.xlsx",
            Read,
            get(translations::xlsx),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/write/{key}",
            Write,
            post(write::keep),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/write/{key}/evidence",
            Write,
            post(rests::act),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/write/{key}/move",
            Write,
            post(rests::act_move),
        ),
        Route::get("/{lang}/c/{slug}/report/cite", Write, get(cite::show)),
        Route::post("/{lang}/c/{slug}/report/cite", Write, post(cite::act)),
        Route::post(
            "/{lang}/c/{slug}/report/preview",
            Read,
            post(publish::make_preview),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/preview/{*path}",
            Read,
            get(publish::show_preview),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/agree",
            Decide,
            post(publish::act_agree),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/publish",
            Moderate,
            post(publish::act_publish),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/overrule",
            Decide,
            get(publish::show_overrule),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/overrule",
            Decide,
            post(publish::act_overrule),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/decisions",
            Read,
            get(decisions::show),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/decisions.xlsx",
            Read,
            get(decisions::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/decisions",
            Decide,
            post(decisions::act),
        ),
        Route::get("/{lang}/c/{slug}/report/replies", Read, get(replies::list)),
        Route::get(
            "/{lang}/c/{slug}/report/replies.xlsx",
            Read,
            get(replies::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/replies/{key}",
            Read,
            get(replies::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/replies/{key}",
            Moderate,
            post(replies::record_one),
        )
        .taking(REPLY_FORM_BYTES_MAX),
        Route::post(
            "/{lang}/c/{slug}/report/replies/{key}/progress",
            Moderate,
            post(replies::record_stage),
        ),
        Route::post(
            "/{lang}/c/{slug}/report/replies/{key}/link",
            Moderate,
            post(replies::give_link),
        ),
        Route::get(
            "/{lang}/c/{slug}/report/replies/{key}/letter/{id}",
            Read,
            get(replies::letter),
        ),
        Route::get("/{lang}/c/{slug}/reply/{token}", Anyone, get(office::show)),
        Route::post("/{lang}/c/{slug}/reply/{token}", Anyone, post(office::act)),
    ];
    routes.extend(abreast::routes());
    routes.extend(plans::routes());
    routes
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
    overruled: Vec<Overruled>,
    built: String,
    /// The built report, where there is one.
    read_href: String,
    publication: Publication,
    /// Where a part is written, for those who may: `…/report/write`.
    write_href: String,
    /// Where an overrule is taken back, for those who may.
    overrule_href: String,
    /// What came back in Word documents.
    proposals_href: String,
    /// The translator's desk, where there are two languages.
    translations: Option<Link>,
}

/// A problem that a commissioner overruled.
struct Overruled {
    what: String,
    by: String,
    reason: Said,
    kind: &'static str,
    place: String,
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
    /// Where it may be overruled, by those who may.
    overrule: String,
}

/// What the page shows, read at once.
pub(crate) struct Draft {
    graph: Graph,
    checked: Checked,
    quotes: std::collections::BTreeMap<i64, Quote>,
    documents: std::collections::BTreeMap<i64, (String, String)>,
    claims: Vec<Claim>,
    built: Option<LastBuilt>,
    publication: Publication,
}

async fn show(asked: Asked, site: Option<Extension<SiteFolder>>) -> Result<Response, Answer> {
    blocking(move || {
        let site = site.map(|Extension(site)| site);
        Ok(page(staff_page(&asked, site.as_ref(), None)?))
    })
    .await
}

/// The page; `told` is what a build or a preview found, with a sentence about it.
pub(crate) fn staff_page(
    asked: &Asked,
    site: Option<&SiteFolder>,
    told: Option<(Checked, String)>,
) -> Result<String, Error> {
    staff_page_with(asked, site, told, Vec::new())
}

/// The same with what must be put right before an act can be done.
fn staff_page_with(
    asked: &Asked,
    site: Option<&SiteFolder>,
    told: Option<(Checked, String)>,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let commission = asked.commission()?;
    let (checked, sentence) = told.unzip();
    let draft = asked.app.store.read(|r| -> Result<Draft, Error> {
        let checked = match checked {
            Some(checked) => checked,
            None => check_draft(r, commission)?,
        };
        read_draft(r, asked, site, checked)
    })?;
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_draft_title(), &evidence::menu(asked));
    chrome.error_summary = errors;
    if let Some(text) = sentence {
        let kind = match draft.checked.problems.is_empty() {
            true => MessageKind::Success,
            false => MessageKind::Error,
        };
        chrome.messages.push(Message { kind, text });
    }
    render(&staff(asked, chrome, draft))
}

fn read_draft(
    r: &Reader<'_>,
    asked: &Asked,
    site: Option<&SiteFolder>,
    checked: Checked,
) -> Result<Draft, Error> {
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
        publication: publication(r, asked, &graph, site)?,
        graph,
        checked,
        quotes,
        documents,
        claims: evidence::claims(r, commission.id)?,
        built: rows::last_built(r, commission.id)?,
    })
}

fn staff(asked: &Asked, chrome: Chrome, draft: Draft) -> StaffPage {
    let only = |capability, below: &str| match asked.may(capability) {
        true => asked.href(below),
        false => String::new(),
    };
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
                sides: sides(asked, &chrome, &draft, finding),
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
            .map(|(problem, overrule)| Overruled {
                what: problem.sentence(language).to_owned(),
                by: overrule.by.clone(),
                reason: said(&overrule.reason, language),
                kind: problem.kind.code(),
                place: problem.place.clone(),
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
        write_href: only(Capability::Write, "/report/write"),
        overrule_href: only(Capability::Decide, "/report/overrule"),
        proposals_href: asked.href("/report/proposals"),
        publication: draft.publication,
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
        overrule: match problem.kind.can_be_overruled() && asked.may(Capability::Decide) {
            true => {
                let (kind, place) = (problem.kind.code(), &problem.place);
                asked.href(&format!("/report/overrule?problem={kind}&place={place}"))
            }
            false => String::new(),
        },
    })
    .collect()
}

/// Where a problem can be put right: the submission it is about, or the place in the draft.
fn mend(asked: &Asked, problem: &Problem) -> String {
    let part = problem.place.split('/').next().unwrap_or_default();
    match &problem.about {
        Some(reference) => asked.href(&format!("/evidence/{reference}")),
        None if part == "commission" => asked.href("/texts"),
        None if asked.may(Capability::Write) && is_part(part) => {
            asked.href(&format!("/report/write/{part}"))
        }
        None => match part.chars().next() {
            Some('C') => asked.href(&format!("/claims#{part}")),
            Some('O') => asked.href(&format!("/options#{part}")),
            Some('A') => asked.href(&format!("/plan#{part}")),
            _ => format!("#{part}"),
        },
    }
}

/// Whether a place is a part of the draft that is written on a page of its own.
fn is_part(place: &str) -> bool {
    let key = place.strip_prefix(['F', 'R']).unwrap_or_default();
    place == "summary" || (!key.is_empty() && key.chars().all(|c| c.is_ascii_digit()))
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
