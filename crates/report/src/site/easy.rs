//! The report in Easy Read, as people wrote it beside each part: a page of its own in each language, and the same on paper in
//! large letters. One idea a line, each line a paragraph of its own.

use super::findings::{finding_path, recommendation_path};
use super::{Frame, Paper, Site, put};
use crate::graph::Graph;
use crate::shelf::{Pages, Shelf};
use askama::Template;
use commission::{Error, Language, Texts};
use pages::{Chrome, Link};
use paper::{Block, Document, Labels};

/// The page, below the language.
pub(super) const EASY: &str = "/easy-read.html";

#[derive(Template)]
#[template(path = "easy.html")]
struct EasyPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    parts: Vec<Part>,
    paper: Option<Link>,
}

/// A part of the report.
struct Part {
    title: String,
    /// The same part in full, where it has a page.
    full: Option<String>,
    lines: Vec<String>,
}

/// Whether anything is written in Easy Read.
pub(super) fn is_written(graph: &Graph) -> bool {
    let findings = graph.findings.iter().map(|one| &one.body.easy);
    let others = graph.recommendations.iter().map(|one| &one.body.easy);
    let mut all = findings.chain(others).chain(std::iter::once(&graph.easy));
    all.any(|texts| !texts.is_empty())
}

fn lines(texts: &Texts, language: Language) -> Vec<String> {
    let text = texts.only(language).unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// The parts that are written in this language: the summary, then what should be done, then what was found.
fn parts(site: &Site<'_>, frame: &Frame<'_>, chrome: &Chrome) -> Vec<Part> {
    let (w, graph) = (frame.words(), &site.snapshot.graph);
    let summary = Part {
        title: w.msg_easy_summary(),
        full: Some(chrome.href("/index.html")),
        lines: lines(&graph.easy, frame.language),
    };
    let recommendations = graph.recommendations.iter().map(|one| Part {
        title: w.msg_easy_recommendation(&one.key),
        full: Some(chrome.href(&recommendation_path(&one.key))),
        lines: lines(&one.body.easy, frame.language),
    });
    let findings = graph.findings.iter().map(|one| Part {
        title: w.msg_easy_finding(&one.key),
        full: Some(chrome.href(&finding_path(&one.key))),
        lines: lines(&one.body.easy, frame.language),
    });
    std::iter::once(summary)
        .chain(recommendations)
        .chain(findings)
        .filter(|part| !part.lines.is_empty())
        .collect()
}

/// Writes the page and the paper in a language, where anything is written in it.
pub(super) fn write(
    site: &Site<'_>,
    frame: &Frame<'_>,
    pages: &Pages,
    shelf: &Shelf<'_>,
) -> Result<(), Error> {
    if !frame.easy {
        return Ok(());
    }
    let w = frame.words();
    let chrome = frame.chrome(EASY, w.msg_easy_title());
    let parts = parts(site, frame, &chrome);
    let paper = print(site, frame, &parts, shelf)?;
    let page = EasyPage {
        paper: paper.map(|paper| {
            let text = w.msg_easy_paper(pages::say::count(paper.bytes.div_ceil(1_000)));
            Link::new(format!("{}/{}", chrome.root, paper.file), text)
        }),
        parts,
        t: w,
        chrome,
    };
    put(pages, frame.file(EASY), &page)
}

fn print(
    site: &Site<'_>,
    frame: &Frame<'_>,
    parts: &[Part],
    shelf: &Shelf<'_>,
) -> Result<Option<Paper>, Error> {
    let w = frame.words();
    let commission = frame.definition.title(frame.language);
    let mut blocks = Vec::new();
    for part in parts {
        blocks.push(Block::heading(1, &part.title));
        for line in &part.lines {
            blocks.push(Block::Paragraph(vec![paper::Run::new(line)]));
        }
    }
    let code = frame.language.code();
    let document = Document {
        title: w.msg_easy_paper_title(commission),
        commission: commission.to_owned(),
        language: code.to_owned(),
        ident: format!("easy read {} {code}", frame.definition.slug),
        day: super::printed::day(site, frame),
        notice: super::printed::notice(frame),
        labels: Labels {
            page_of: w.msg_paper_page_of("{page}", "{pages}"),
            numbers_for_characters: w.msg_paper_numbers_for_characters(),
        },
        blocks,
    };
    let file = format!("easy-read.{code}.pdf");
    shelf.put_printed(&file, &document.text(), || {
        let printed = paper::print_large(&document)
            .map_err(|why| Error::fault("print the report in Easy Read", why))?;
        let paper = Paper {
            file: file.clone(),
            language: frame.language,
            pages: printed.pages,
            bytes: printed.bytes.len() as u64,
            numbered: printed.numbered.len(),
            word: None,
        };
        Ok((printed.bytes, paper))
    })
}
