//! The page of claims, of the site and for the staff: each with its permanent anchor (`#C1`), those that conflict side
//! by side, and what is not known said to be so. Addresses of sources stand as text: no page of the site leads away.

use super::frame::{CLAIMS_PAGE, iso_day};
use super::{Frame, Site, put};
use crate::beside::{self, Shown};
use crate::graph::{Basis, Graph};
use crate::shelf::Pages;
use crate::words::words;
use askama::Template;
use commission::{Error, Language};
use evidence::{Claim, Status, side_by_side};
use pages::{Chrome, Column, Link, Table, Tag, Tone};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "claims.html")]
pub(crate) struct ClaimsPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    /// Every claim; nothing where there is none.
    pub(crate) table: Option<Table>,
    /// Bundles of claims that conflict.
    pub(super) conflicts: Vec<Vec<Card>>,
    pub(super) others: Vec<Card>,
    /// To the same as a workbook, for staff; empty on the published page, beside which lies the pack.
    pub(crate) sheet: String,
}

/// A claim as the page shows it.
pub(super) struct Card {
    pub(super) key: String,
    pub(super) stated: String,
    pub(super) tag: Tag,
    pub(super) facts: Vec<(String, String)>,
    pub(super) conflicts: Vec<String>,
    pub(super) cited_in: Vec<Link>,
    /// What measures it.
    pub(super) measured: Vec<Shown>,
}

pub(super) fn write(site: &Site<'_>, frame: &Frame<'_>, pages: &Pages) -> Result<(), Error> {
    if !frame.claims {
        return Ok(());
    }
    put(pages, frame.file(CLAIMS_PAGE), &page(site, frame))
}

pub(super) fn page(site: &Site<'_>, frame: &Frame<'_>) -> ClaimsPage {
    let chrome = frame.chrome(CLAIMS_PAGE, frame.words().msg_claims_title());
    let cited = cited_claims(&site.snapshot.graph, |key| {
        Link::new(chrome.href(&super::findings::finding_path(key)), key)
    });
    let (language, root) = (frame.language.code(), chrome.root.clone());
    let measured = |claim: &Claim| {
        let exhibits = || site.exhibits.iter();
        beside::of_claim(claim, exhibits, frame.language, |name| {
            Link::new(format!("{root}/{language}/exhibits/{name}.html"), name)
        })
    };
    ClaimsPage::of(
        &site.snapshot.claims,
        chrome,
        frame.language,
        &cited,
        measured,
    )
}

/// Links to the findings that cite each claim; `link` makes one from the key of a finding.
pub(crate) fn cited_claims(
    graph: &Graph,
    link: impl Fn(&str) -> Link,
) -> BTreeMap<String, Vec<Link>> {
    let mut cited: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for finding in &graph.findings {
        for evidence in &finding.evidence {
            if let Basis::Claim(key) = &evidence.basis {
                let links = cited.entry(key.clone()).or_default();
                let link = link(&finding.key);
                if !links.contains(&link) {
                    links.push(link);
                }
            }
        }
    }
    cited
}

/// How a claim stands, as a tag.
pub(crate) fn claim_tag(status: Status, language: Language) -> Tag {
    let w = words(language);
    match status {
        Status::Confirmed => Tag::new(w.msg_claim_confirmed(), Tone::Good),
        Status::Conflicting => Tag::new(w.msg_claim_conflicting(), Tone::Waiting),
        Status::Unsourced => Tag::new(w.msg_claim_unsourced(), Tone::Stopped),
    }
}

/// A claim in one line: key, what it says, value.
pub(crate) fn claim_text(claim: &Claim, language: Language) -> String {
    let (definition, stated) = (claim.definition.get(language), claim.stated(language));
    words(language).msg_claim_line(&claim.claim, definition, &stated)
}

impl ClaimsPage {
    /// The page of these claims.
    pub(crate) fn of(
        claims: &[Claim],
        chrome: Chrome,
        language: Language,
        cited: &BTreeMap<String, Vec<Link>>,
        measured: impl Fn(&Claim) -> Vec<Shown>,
    ) -> Self {
        let (mut conflicts, mut others) = (Vec::new(), Vec::new());
        for bundle in side_by_side(claims) {
            let cards: Vec<Card> = bundle
                .iter()
                .map(|claim| {
                    let cited = cited.get(&claim.claim).map_or(&[][..], Vec::as_slice);
                    card(claim, language, cited, measured(claim))
                })
                .collect();
            match cards.len() {
                1 => others.extend(cards),
                _ => conflicts.push(cards),
            }
        }
        Self {
            table: (!claims.is_empty()).then(|| table(claims, language)),
            conflicts,
            others,
            t: words(language),
            chrome,
            sheet: String::new(),
        }
    }
}

fn table(claims: &[Claim], language: Language) -> Table {
    let w = words(language);
    let column = |text| Column {
        text,
        numbers: false,
    };
    Table {
        caption: w.msg_claims_caption(),
        columns: vec![
            column(w.msg_claim_key()),
            column(w.msg_claim_definition()),
            column(w.msg_claim_value()),
            column(w.msg_claim_period()),
            column(w.msg_claim_status()),
        ],
        rows: claims
            .iter()
            .map(|claim| {
                vec![
                    claim.claim.clone(),
                    claim.definition.get(language).to_owned(),
                    claim.stated(language),
                    or_not_known(claim.period.get(language), language),
                    claim_tag(claim.status(), language).text,
                ]
            })
            .collect(),
    }
}

fn or_not_known(text: &str, language: Language) -> String {
    match text {
        "" => words(language).msg_claim_not_known(),
        text => text.to_owned(),
    }
}

fn card(claim: &Claim, language: Language, cited: &[Link], measured: Vec<Shown>) -> Card {
    let w = words(language);
    let known = |text: &str| or_not_known(text, language);
    let source = claim.source.as_ref().map(|source| {
        let parts = [
            Some(source.title.as_str()),
            source.address.as_deref(),
            Some(source.place.get(language)),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        parts.join("\n").trim_end().to_owned()
    });
    let read = claim.source.as_ref().map(|source| {
        let day = source.read.as_ref();
        day.map_or_else(|| known(""), |day| iso_day(language, day.as_str()))
    });
    let checked = claim.checked.as_ref().map(|check| {
        let on = iso_day(language, check.on.as_str());
        w.msg_claim_checked_by(&check.by, &on)
    });
    let mut facts = vec![
        (
            w.msg_claim_definition(),
            claim.definition.get(language).to_owned(),
        ),
        (w.msg_claim_group(), known(claim.group.get(language))),
        (w.msg_claim_period(), known(claim.period.get(language))),
        (
            w.msg_claim_source(),
            source.unwrap_or_else(|| w.msg_claim_no_source()),
        ),
    ];
    facts.extend(read.map(|day| (w.msg_claim_read(), day)));
    facts.push((
        w.msg_claim_checked(),
        checked.unwrap_or_else(|| w.msg_claim_not_checked()),
    ));
    if !claim.note.is_empty() {
        facts.push((w.msg_claim_note(), claim.note.get(language).to_owned()));
    }
    Card {
        key: claim.claim.clone(),
        stated: claim.stated(language),
        tag: claim_tag(claim.status(), language),
        facts,
        conflicts: claim.conflicts.iter().cloned().collect(),
        cited_in: cited.to_vec(),
        measured,
    }
}
