//! The report itself: its first page, a page a finding, a page a recommendation.

use super::frame::CLAIMS_PAGE;
use super::plans::for_recommendation;
use super::register;
use super::{
    Frame, Paper, Said, Site, author, claim_tag, claim_text, confidence_label, cost_text, day_text,
    put,
};
use crate::falls::{Dropped, Fall, falls};
use crate::graph::{Basis, Finding, Recommendation, Weight};
use crate::pack::confidential;
use crate::shelf::Pages;
use askama::Template;
use commission::{Error, Purpose};
use evidence::Exhibit;
use pages::chart::{Counted, Figure, Step, flow};
use pages::{Chrome, Link, Side, Table, Tag, say};

#[derive(Template)]
#[template(path = "index.html")]
pub(super) struct IndexPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    /// What an evaluation asks; nothing where a commission has terms of reference.
    pub(super) question: Option<Said>,
    pub(super) summary: Said,
    pub(super) recommendations: Vec<Line>,
    pub(super) strands: Vec<(Said, Vec<Line>)>,
    pub(super) flow: Option<Figure>,
    pub(super) flow_href: String,
    /// The report on paper, where it was printed.
    paper: Option<Link>,
}

/// A finding or a recommendation in a list.
pub(super) struct Line {
    pub(super) key: String,
    pub(super) href: String,
    pub(super) text: Said,
    /// How sure, or who and by when.
    pub(super) tag: Option<Tag>,
    pub(super) more: String,
}

#[derive(Template)]
#[template(path = "finding.html")]
pub(super) struct FindingPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    pub(super) text: Said,
    pub(super) level: Tag,
    pub(super) reasons: Vec<(String, Said)>,
    pub(super) sides: Vec<SideOf>,
    pub(super) confidential: String,
    pub(super) hidden: String,
    pub(super) recommendations: Vec<Line>,
    pub(super) overruled: Vec<Overruled>,
}

/// One side of the evidence.
pub(super) struct SideOf {
    pub(super) side: Side,
    pub(super) count: String,
    pub(super) quotes: Vec<Quoted>,
    pub(super) exhibits: Vec<Link>,
    pub(super) claims: Vec<(Link, Tag)>,
}

/// A cited passage with its surroundings.
pub(super) struct Quoted {
    pub(super) before: String,
    pub(super) quote: String,
    pub(super) after: String,
    pub(super) lang: &'static str,
    pub(super) source: String,
    pub(super) href: String,
    /// What it says in the language of the page, where it is in another.
    pub(super) translation: Option<Translated>,
}

/// A translation of a passage; the passage stands beside it.
pub(super) struct Translated {
    pub(super) text: String,
    /// Who made it, and whether somebody reviewed it.
    pub(super) about: String,
}

/// What a commissioner overruled here.
pub(super) struct Overruled {
    pub(super) what: String,
    pub(super) by: String,
    pub(super) reason: Said,
}

#[derive(Template)]
#[template(path = "recommendation.html")]
pub(super) struct RecommendationPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    pub(super) text: Said,
    pub(super) who: Said,
    pub(super) by: Said,
    pub(super) cost: String,
    pub(super) cost_why: Said,
    pub(super) findings: Vec<Line>,
    pub(super) in_favour: Said,
    pub(super) against: Said,
    pub(super) equality: Said,
    pub(super) welsh_language: Said,
    /// Whose passages support, and whose contradict.
    pub(super) from_favour: Vec<Link>,
    pub(super) from_against: Vec<Link>,
    /// The actions for it, where there is a plan.
    pub(super) actions: Option<Table>,
    /// What falls if something is dropped.
    pub(super) falls: Vec<String>,
    /// The part that goes on after publication.
    pub(super) replies: String,
    pub(super) weighed: Vec<SideOf>,
    pub(super) overruled: Vec<Overruled>,
}

pub(super) fn write(site: &Site<'_>, frame: &Frame<'_>, pages: &Pages) -> Result<(), Error> {
    for finding in &site.snapshot.graph.findings {
        let path = finding_path(&finding.key);
        put(pages, frame.file(&path), &one_finding(site, frame, finding))?;
    }
    for one in &site.snapshot.graph.recommendations {
        let path = recommendation_path(&one.key);
        put(
            pages,
            frame.file(&path),
            &one_recommendation(site, frame, one)?,
        )?;
    }
    Ok(())
}

/// The first page in a language, with a link to the report on paper where that was printed.
pub(super) fn write_index(
    site: &Site<'_>,
    frame: &Frame<'_>,
    paper: Option<&Paper>,
    pages: &Pages,
) -> Result<(), Error> {
    let mut page = index(site, frame);
    page.paper = paper.map(|paper| {
        let kilobytes = say::count(paper.bytes.div_ceil(1_000));
        let text = frame.words().msg_paper_link(kilobytes);
        Link::new(format!("{}/{}", page.chrome.root, paper.file), text)
    });
    put(pages, frame.file("/index.html"), &page)
}

pub(super) fn finding_path(key: &str) -> String {
    format!("/findings/{key}.html")
}

pub(super) fn recommendation_path(key: &str) -> String {
    format!("/recommendations/{key}.html")
}

pub(super) fn index(site: &Site<'_>, frame: &Frame<'_>) -> IndexPage {
    let w = frame.words();
    let title = match site.snapshot.graph.is_empty() {
        true => w.msg_library_title(),
        false => w.msg_report_title(),
    };
    let chrome = frame.chrome("/index.html", title);
    let graph = &site.snapshot.graph;
    let strand_list = frame.definition.call.iter().flat_map(|call| &call.strands);
    let mut strands: Vec<(Said, Vec<Line>)> = Vec::new();
    let mut add = |title: Said, lines: Vec<Line>| {
        if !lines.is_empty() {
            strands.push((title, lines));
        }
    };
    for strand in strand_list {
        let lines = graph
            .findings
            .iter()
            .filter(|finding| finding.body.strand.as_deref() == Some(&strand.key))
            .map(|finding| finding_line(frame, &chrome, finding))
            .collect();
        add(frame.said(&strand.title), lines);
    }
    let rest = graph
        .findings
        .iter()
        .filter(|finding| {
            let call = frame.definition.call.as_ref();
            let strand = finding.body.strand.as_deref();
            strand
                .and_then(|key| call.and_then(|call| call.strand(key)))
                .is_none()
        })
        .map(|finding| finding_line(frame, &chrome, finding))
        .collect();
    let question = match &frame.definition.purpose {
        Purpose::KeyQuestion(texts) => Some(frame.said(texts)),
        Purpose::TermsOfReference(_) => None,
    };
    // An evaluation has no strands that anything could be outside of: its findings answer its question.
    let has_strands = frame.definition.call.is_some();
    let text = match question.is_some() && !has_strands {
        true => w.msg_key_question(),
        false => w.msg_no_strand(),
    };
    add(Said { lang: "", text }, rest);
    IndexPage {
        question,
        summary: frame.said(&graph.summary),
        recommendations: graph
            .recommendations
            .iter()
            .map(|one| recommendation_line(frame, &chrome, one))
            .collect(),
        strands,
        flow: site
            .exhibits
            .iter()
            .find(|exhibit| exhibit.exhibit == "flow")
            .map(|exhibit| flow_figure(frame, exhibit)),
        flow_href: chrome.href("/exhibits/flow.html"),
        paper: None,
        t: w,
        chrome,
    }
}

fn finding_line(frame: &Frame<'_>, chrome: &Chrome, finding: &Finding) -> Line {
    Line {
        key: finding.key.clone(),
        href: chrome.href(&finding_path(&finding.key)),
        text: frame.said(&finding.body.text),
        tag: Some(confidence_label(finding.body.level, frame.language)),
        more: String::new(),
    }
}

fn recommendation_line(frame: &Frame<'_>, chrome: &Chrome, one: &Recommendation) -> Line {
    let who = frame.said(&one.body.who).text;
    let by = day_text(one.body.by.as_ref(), frame.language).text;
    Line {
        key: one.key.clone(),
        href: chrome.href(&recommendation_path(&one.key)),
        text: frame.said(&one.body.text),
        tag: None,
        more: frame.words().msg_who_by_when(&who, &by),
    }
}

/// The flow of submissions as a drawing.
pub(super) fn flow_figure(frame: &Frame<'_>, exhibit: &Exhibit) -> Figure {
    let w = frame.words();
    let number = |of: &serde_json::Value, name: &str| of[name].as_u64().unwrap_or_default();
    let result = &exhibit.result;
    let states = result["states"].as_array().cloned().unwrap_or_default();
    let aside = states
        .iter()
        .filter_map(|state| {
            let code = state["state"].as_str()?;
            let known = commission::Publication::of_kept(code)?;
            let label = state_label(w, known);
            (!known.published())
                .then(|| Counted::submissions_only(label, number(state, "submissions")))
        })
        .collect();
    let both = |label: String, of: &serde_json::Value| {
        Counted::new(
            label,
            number(of, "submissions"),
            number(of, "distinct_texts"),
        )
    };
    let steps = [
        Step {
            kept: Counted::submissions_only(
                w.msg_flow_received(),
                number(&result["received"], "submissions"),
            ),
            set_aside: aside,
        },
        Step {
            kept: both(w.msg_flow_published(), &result["published"]),
            set_aside: Vec::new(),
        },
        Step {
            kept: both(w.msg_flow_coded(), &result["coded"]),
            set_aside: Vec::new(),
        },
    ];
    let title = exhibit.title.get(frame.language);
    flow(frame.language, "flow-figure", title, &steps)
}

/// What a publication state is called.
pub(super) fn state_label(w: &crate::words::Words, state: commission::Publication) -> String {
    use commission::Publication::{
        Anonymous, Confidential, Erased, NameWithheld, Named, NotAccepted, NotDecided,
    };
    match state {
        Named => w.msg_state_named(),
        NameWithheld => w.msg_state_name_withheld(),
        Anonymous => w.msg_state_anonymous(),
        Confidential => w.msg_state_confidential(),
        NotAccepted => w.msg_state_not_accepted(),
        NotDecided => w.msg_state_not_decided(),
        Erased => w.msg_state_erased(),
    }
}

pub(super) fn one_finding(site: &Site<'_>, frame: &Frame<'_>, finding: &Finding) -> FindingPage {
    let w = frame.words();
    let path = finding_path(&finding.key);
    let mut chrome = frame.chrome(&path, w.msg_finding_title(&finding.key));
    chrome.trail = vec![Link::new(chrome.href("/index.html"), w.msg_report_title())];
    let reasons = &finding.body.reasons;
    let reasons = [
        (w.msg_reason_limits(), &reasons.methodological_limits),
        (w.msg_reason_coherence(), &reasons.coherence),
        (w.msg_reason_adequacy(), &reasons.adequacy),
        (w.msg_reason_relevance(), &reasons.relevance),
    ]
    .into_iter()
    .filter(|(_, texts)| !texts.is_empty())
    .map(|(label, texts)| (label, frame.said(texts)))
    .collect();
    let number = confidential(site.snapshot, finding) as u64;
    let hidden = finding
        .evidence
        .iter()
        .filter(|evidence| match evidence.basis {
            Basis::Passage { passage, .. } => !site.quotes.contains_key(&passage),
            _ => false,
        })
        .count() as u64;
    let none_if_zero = |number: u64, text: String| match number {
        0 => String::new(),
        _ => text,
    };
    FindingPage {
        text: frame.said(&finding.body.text),
        level: confidence_label(finding.body.level, frame.language),
        reasons,
        sides: sides(site, frame, &chrome, &[finding]),
        confidential: none_if_zero(
            number,
            w.msg_rests_on_confidential(number, say::count(number)),
        ),
        hidden: none_if_zero(hidden, w.msg_passages_not_shown(hidden, say::count(hidden))),
        recommendations: site
            .snapshot
            .graph
            .resting_on(&finding.key)
            .map(|one| recommendation_line(frame, &chrome, one))
            .collect(),
        overruled: overruled(site, frame, &finding.key),
        t: w,
        chrome,
    }
}

/// What supports, qualifies and contradicts these findings, each passage once a side.
fn sides(
    site: &Site<'_>,
    frame: &Frame<'_>,
    chrome: &Chrome,
    findings: &[&Finding],
) -> Vec<SideOf> {
    Weight::ALL
        .into_iter()
        .map(|weight| {
            let mut shown = std::collections::BTreeSet::new();
            let (mut quotes, mut exhibits, mut claims) = (Vec::new(), Vec::new(), Vec::new());
            let all = findings.iter().flat_map(|finding| &finding.evidence);
            for evidence in all.filter(|evidence| evidence.weight == weight) {
                match &evidence.basis {
                    Basis::Passage { passage, .. } if shown.insert(passage.to_string()) => {
                        quotes.extend(quoted(site, frame, chrome, *passage));
                    }
                    Basis::Exhibit(name) if shown.insert(name.clone()) => {
                        exhibits.extend(exhibit_link(site, frame, chrome, name));
                    }
                    Basis::Claim(key) if shown.insert(key.clone()) => {
                        claims.extend(claim_link(site, frame, chrome, key));
                    }
                    _ => {}
                }
            }
            SideOf {
                side: match weight {
                    Weight::Supports => Side::Supporting,
                    Weight::Qualifies => Side::Qualifying,
                    Weight::Contradicts => Side::Contradicting,
                },
                count: say::passages(frame.language, quotes.len() as u64),
                quotes,
                exhibits,
                claims,
            }
        })
        .collect()
}

fn exhibit_link(site: &Site<'_>, frame: &Frame<'_>, chrome: &Chrome, name: &str) -> Option<Link> {
    let exhibit = site.exhibits.iter().find(|one| one.exhibit == name)?;
    let href = chrome.href(&format!("/exhibits/{name}.html"));
    Some(Link::new(href, exhibit.title.get(frame.language)))
}

fn claim_link(
    site: &Site<'_>,
    frame: &Frame<'_>,
    chrome: &Chrome,
    key: &str,
) -> Option<(Link, Tag)> {
    let claim = site.snapshot.claim(key)?;
    let href = chrome.href(&format!("{CLAIMS_PAGE}#{key}"));
    let text = claim_text(claim, frame.language);
    Some((
        Link::new(href, text),
        claim_tag(claim.status(), frame.language),
    ))
}

fn quoted(site: &Site<'_>, frame: &Frame<'_>, chrome: &Chrome, passage: i64) -> Option<Quoted> {
    let around = site.quotes.get(&passage)?;
    let anchor = site.snapshot.anchors.get(&passage)?;
    let source = &site.snapshot.submission(&anchor.reference)?.source;
    let author = author(frame.definition, source, frame.language);
    Some(Quoted {
        before: around.before.clone(),
        quote: anchor.passage.quote.clone(),
        after: around.after.clone(),
        lang: around.lang,
        source: format!("{author} ({})", anchor.reference),
        href: chrome.href(&format!(
            "/submissions/{}.html#{}",
            anchor.reference,
            anchor.label()
        )),
        translation: translated(site, frame, passage),
    })
}

fn translated(site: &Site<'_>, frame: &Frame<'_>, passage: i64) -> Option<Translated> {
    let one = site.snapshot.renderings.get(&(passage, frame.language))?;
    let w = frame.words();
    Some(Translated {
        text: one.text.clone(),
        about: match &one.reviewer {
            Some(reviewer) => w.msg_quote_translated_reviewed(&one.translator, reviewer),
            None => w.msg_quote_translated(&one.translator),
        },
    })
}

fn overruled(site: &Site<'_>, frame: &Frame<'_>, key: &str) -> Vec<Overruled> {
    site.checked
        .overruled
        .iter()
        .filter(|(problem, _)| problem.place == key)
        .map(|(problem, overrule)| Overruled {
            what: problem.sentence(frame.language).to_owned(),
            by: overrule.by.clone(),
            reason: frame.said(&overrule.reason),
        })
        .collect()
}

pub(super) fn one_recommendation(
    site: &Site<'_>,
    frame: &Frame<'_>,
    one: &Recommendation,
) -> Result<RecommendationPage, Error> {
    let w = frame.words();
    let path = recommendation_path(&one.key);
    let mut chrome = frame.chrome(&path, w.msg_recommendation_title(&one.key));
    chrome.trail = vec![Link::new(chrome.href("/index.html"), w.msg_report_title())];
    let findings: Vec<&Finding> = one
        .body
        .findings
        .iter()
        .filter_map(|key| site.snapshot.graph.finding(key))
        .collect();
    let (cost, cost_why) = cost_text(one.body.cost.as_ref(), frame.language);
    let weighed = sides(site, frame, &chrome, &findings);
    Ok(RecommendationPage {
        in_favour: frame.said(&one.body.in_favour),
        against: frame.said(&one.body.against),
        equality: frame.said(&one.body.equality),
        welsh_language: frame.said(&one.body.welsh_language),
        from_favour: from(&weighed, &Side::Supporting),
        from_against: from(&weighed, &Side::Contradicting),
        falls: fallen(site, frame, one),
        actions: for_recommendation(&site.snapshot.actions, &one.key, frame.language),
        replies: register::region(frame, &one.key, &site.snapshot.life)?,
        text: frame.said(&one.body.text),
        who: frame.said(&one.body.who),
        by: day_text(one.body.by.as_ref(), frame.language),
        cost,
        cost_why,
        findings: findings
            .iter()
            .map(|finding| finding_line(frame, &chrome, finding))
            .collect(),
        weighed,
        overruled: overruled(site, frame, &one.key),
        t: w,
        chrome,
    })
}

/// Whose passages stand on a side, each once.
fn from(weighed: &[SideOf], side: &Side) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for quote in weighed
        .iter()
        .filter(|one| one.side == *side)
        .flat_map(|one| &one.quotes)
    {
        if !links.iter().any(|link| link.text == quote.source) {
            links.push(Link::new(&quote.href, &quote.source));
        }
    }
    links
}

/// What falls of a recommendation, a sentence each.
fn fallen(site: &Site<'_>, frame: &Frame<'_>, one: &Recommendation) -> Vec<String> {
    let w = frame.words();
    let call = frame.definition.call.as_ref();
    let said = |fall: Fall| {
        let findings = fall.findings.join(", ");
        let sentence = match &fall.dropped {
            Dropped::Source(reference) => w.msg_falls_source(reference, &findings),
            Dropped::Campaign(key) => w.msg_falls_campaign(key, &findings),
            Dropped::Group(key) => {
                let label = call.map_or(key.as_str(), |call| {
                    call.respondent_type_label(key, frame.language)
                });
                w.msg_falls_group(label, &findings)
            }
        };
        match fall.whole {
            true => format!("{sentence} {}", w.msg_falls_whole()),
            false => sentence,
        }
    };
    falls(site.snapshot, one).into_iter().map(said).collect()
}
