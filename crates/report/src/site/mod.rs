//! The published site: static pages in each declared language that need no server and no script.
//!
//! Guarantees: links are relative, so the site works from any folder, from a disk too; the words of authors stand in
//! their own language and are never translated; only what is in the pack is shown; nothing is loaded from elsewhere;
//! the same snapshot gives the same bytes.

mod claims;
mod decisions;
mod easy;
mod findings;
mod frame;
mod library;
mod measured;
mod more;
mod plans;
mod printed;
mod register;
mod submissions;

use crate::build::Proof;
use crate::check::Checked;
use crate::graph::{Basis, Weight};
use crate::limits::QUOTE_CONTEXT_CHARS_MAX;
use crate::numbers::Number;
use crate::pack::Packed;
use crate::shelf::{Pages, Shelf};
use crate::snapshot::Snapshot;
use ::store::Reader;
use askama::Template;
use commission::{Error, Language, Progress};
use evidence::Exhibit;
use std::collections::BTreeMap;

pub(crate) use claims::{ClaimsPage, cited_claims, claim_tag, claim_text};
pub(crate) use frame::Frame;
pub(crate) use frame::{Said, author, confidence_label, cost_text, day_text, said};
pub(crate) use measured::{number_text, shown as shown_exhibit};
pub(crate) use plans::{Asking, OptionsPage, PlanPage, ShownSheet, shown_action};
pub(crate) use register::{
    Listed, listed, listed_in, refresh, replies_html, stage_text, standing_tag, state_text,
};

/// What every page is made from.
pub(crate) struct Site<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) exhibits: &'a [Exhibit],
    /// Every number that the report states, and which pack it needs.
    pub(crate) numbers: &'a [Number],
    pub(crate) checked: &'a Checked,
    pub(crate) proof: &'a Proof,
    /// Passages that findings cite, with their surroundings.
    pub(crate) quotes: BTreeMap<i64, Surroundings>,
    /// Passage to the findings that cite it.
    pub(crate) cited_in: BTreeMap<i64, Vec<(String, Weight)>>,
}

/// What stands around a cited passage.
pub(crate) struct Surroundings {
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) lang: &'static str,
}

/// The report on paper, in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its name, in the folder of the site.
    pub file: String,
    /// Its language.
    pub language: Language,
    /// How many pages it has.
    pub pages: usize,
    /// How many bytes.
    pub bytes: u64,
    /// How many different characters stand as their numbers, because no font has them.
    pub numbered: usize,
    /// The same as a Word document, beside it; Easy Read has none.
    pub word: Option<Word>,
}

/// The report as a Word document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its name, in the folder of the site.
    pub file: String,
    /// How many bytes.
    pub bytes: u64,
}

/// Writes the site, with the report on paper beside it, and answers what was printed.
pub(crate) fn write(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    packed: &Packed,
    checked: &Checked,
    proof: &Proof,
    shelf: &Shelf<'_>,
    progress: &dyn Progress,
) -> Result<Vec<Paper>, Error> {
    let site = Site {
        snapshot,
        exhibits: &packed.exhibits,
        numbers: &packed.numbers,
        checked,
        proof,
        quotes: surroundings(r, snapshot)?,
        cited_in: cited_in(snapshot),
    };
    for asset in pages::assets() {
        shelf.put(asset.path.trim_start_matches('/'), asset.bytes)?;
    }
    let languages = &snapshot.commission.definition.languages;
    std::thread::scope(|scope| {
        let printing: Vec<_> = languages
            .iter()
            .map(|language| scope.spawn(|| print(&site, *language, shelf)))
            .collect();
        shelf.side_by_side(|pages| {
            let entries = submissions::write(r, &site, pages, progress)?;
            for language in languages {
                let frame = frame_of(&site, *language);
                findings::write(&site, &frame, pages)?;
                library::write(&site, &frame, &entries, pages)?;
                claims::write(&site, &frame, pages)?;
                plans::write(&site, &frame, pages)?;
                more::write(&site, &frame, pages)?;
                easy::write(&site, &frame, pages, shelf)?;
            }
            let mut papers = Vec::new();
            for (language, thread) in languages.iter().zip(printing) {
                let paper = thread
                    .join()
                    .map_err(|_| Error::fault("print the report", "its thread ended"))??;
                let frame = frame_of(&site, *language);
                findings::write_index(&site, &frame, paper.as_ref(), pages)?;
                papers.extend(paper);
            }
            register::write(&site, languages, pages, shelf)?;
            more::write_root(&site, pages)?;
            Ok(papers)
        })
    })
}

fn frame_of<'a>(site: &Site<'a>, language: Language) -> Frame<'a> {
    Frame {
        definition: &site.snapshot.commission.definition,
        language,
        claims: !site.snapshot.claims.is_empty(),
        options: site.snapshot.shown_sheets().next().is_some(),
        plan: !site.snapshot.actions.is_empty(),
        beside_the_site: false,
        preview: site.snapshot.life.preview,
        report: !site.snapshot.graph.is_empty(),
        easy: easy::is_written(&site.snapshot.graph),
    }
}

/// Prints the report in a language; a check only searches its words.
fn print(site: &Site<'_>, language: Language, shelf: &Shelf<'_>) -> Result<Option<Paper>, Error> {
    let frame = Frame {
        beside_the_site: true,
        ..frame_of(site, language)
    };
    let document = printed::document(site, &frame)?;
    let file = format!("report.{}.pdf", language.code());
    let words = document.text();
    let in_word = format!("report.{}.docx", language.code());
    let written = shelf.put_printed(&in_word, &words, || {
        let bytes = word::docx(&document).map_err(|why| Error::fault("write the report", why))?;
        let word = Word {
            file: in_word.clone(),
            bytes: bytes.len() as u64,
        };
        Ok((bytes, word))
    })?;
    shelf.put_printed(&file, &words, || {
        let printed =
            paper::print(&document).map_err(|why| Error::fault("print the report", why))?;
        let paper = Paper {
            file: file.clone(),
            language,
            pages: printed.pages,
            bytes: printed.bytes.len() as u64,
            numbered: printed.numbered.len(),
            word: written,
        };
        Ok((printed.bytes, paper))
    })
}

/// Renders a page and hands it over.
fn put(pages: &Pages, path: String, page: &impl Template) -> Result<(), Error> {
    pages.put(path, render(page)?)
}

/// A page as text.
pub(crate) fn render(page: &impl Template) -> Result<String, Error> {
    page.render()
        .map_err(|why| Error::fault("write a page", why))
}

fn surroundings(r: &Reader<'_>, snapshot: &Snapshot) -> Result<BTreeMap<i64, Surroundings>, Error> {
    let mut found = BTreeMap::new();
    for id in snapshot.graph.cited() {
        let Some(anchor) = snapshot.anchors.get(&id).filter(|anchor| anchor.shown()) else {
            continue;
        };
        let Some(document) = evidence::document(r, anchor.passage.document)? else {
            continue;
        };
        let (start, end) = (anchor.passage.start, anchor.passage.end);
        let (before, after) = text::around(&document.text, start, end, QUOTE_CONTEXT_CHARS_MAX);
        found.insert(
            id,
            Surroundings {
                before,
                after,
                lang: frame::lang_of(&document),
            },
        );
    }
    Ok(found)
}

fn cited_in(snapshot: &Snapshot) -> BTreeMap<i64, Vec<(String, Weight)>> {
    let mut found: BTreeMap<i64, Vec<(String, Weight)>> = BTreeMap::new();
    for finding in &snapshot.graph.findings {
        for evidence in &finding.evidence {
            if let Basis::Passage { passage, .. } = evidence.basis {
                let cites = found.entry(passage).or_default();
                let cite = (finding.key.clone(), evidence.weight);
                if !cites.contains(&cite) {
                    cites.push(cite);
                }
            }
        }
    }
    found
}
