//! The evidence library: every published submission in a list of pages, all together and by strand.

use super::submissions::{Entry, path};
use super::{Frame, Site, author, put};
use crate::limits::SUBMISSIONS_PER_PAGE;
use crate::shelf::Pages;
use crate::snapshot::Submission;
use askama::Template;
use commission::Error;
use pages::{Chrome, Link, say};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "library.html")]
pub(super) struct LibraryPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    filters: Vec<Link>,
    counts: String,
    entries: Vec<Listed>,
    pager: Vec<Link>,
    page: usize,
    of: usize,
}

/// A submission in the list.
pub(super) struct Listed {
    reference: String,
    href: String,
    author: String,
    lang: &'static str,
    words: String,
    cited_in: String,
}

pub(super) fn write(
    site: &Site<'_>,
    frame: &Frame<'_>,
    entries: &[Entry],
    pages: &Pages,
) -> Result<(), Error> {
    let all: Vec<&Entry> = entries.iter().collect();
    list(site, frame, None, &all, pages)?;
    for strand in frame.definition.call.iter().flat_map(|call| &call.strands) {
        let some: Vec<&Entry> = entries
            .iter()
            .filter(|entry| entry.strands.contains(&strand.key))
            .collect();
        list(site, frame, Some(&strand.key), &some, pages)?;
    }
    Ok(())
}

/// Where a page of the list lies; the first is page 1.
fn address(strand: Option<&str>, page: usize) -> String {
    match (strand, page) {
        (None, 1) => "/evidence/index.html".to_owned(),
        (None, page) => format!("/evidence/page-{page}.html"),
        (Some(strand), 1) => format!("/evidence/strand-{strand}.html"),
        (Some(strand), page) => format!("/evidence/strand-{strand}-{page}.html"),
    }
}

fn list(
    site: &Site<'_>,
    frame: &Frame<'_>,
    strand: Option<&str>,
    entries: &[&Entry],
    pages: &Pages,
) -> Result<(), Error> {
    let w = frame.words();
    let texts: BTreeSet<&String> = entries
        .iter()
        .filter_map(|entry| site.snapshot.submissions.get(entry.index))
        .flat_map(Submission::shown_texts)
        .collect();
    let counts = say::both_counts(frame.language, entries.len() as u64, texts.len() as u64);
    let of = entries.len().div_ceil(SUBMISSIONS_PER_PAGE).max(1);
    for page in 1..=of {
        let here = address(strand, page);
        let chrome = frame.chrome(&here, w.msg_library_title());
        let from = (page - 1) * SUBMISSIONS_PER_PAGE;
        let shown = entries.iter().skip(from).take(SUBMISSIONS_PER_PAGE);
        let listed = shown
            .filter_map(|entry| listed(site, frame, &chrome, entry))
            .collect();
        let page = LibraryPage {
            filters: filters(frame, &chrome, strand),
            counts: counts.clone(),
            entries: listed,
            pager: pager(&chrome, strand, page, of),
            page,
            of,
            t: w,
            chrome,
        };
        put(pages, frame.file(&here), &page)?;
    }
    Ok(())
}

fn listed(site: &Site<'_>, frame: &Frame<'_>, chrome: &Chrome, entry: &Entry) -> Option<Listed> {
    let source = &site.snapshot.submissions.get(entry.index)?.source;
    let number = entry.cited_in.len() as u64;
    Some(Listed {
        reference: source.reference.clone(),
        href: chrome.href(&path(&source.reference)),
        author: author(frame.definition, source, frame.language),
        lang: entry.words.0,
        words: entry.words.1.clone(),
        cited_in: match number {
            0 => String::new(),
            _ => frame
                .words()
                .msg_cited_in_findings(number, say::count(number)),
        },
    })
}

fn filters(frame: &Frame<'_>, chrome: &Chrome, strand: Option<&str>) -> Vec<Link> {
    let all = Link::new(
        chrome.href(&address(None, 1)),
        frame.words().msg_library_all(),
    );
    let strands = frame.definition.call.iter().flat_map(|call| &call.strands);
    std::iter::once(all.current_if(strand.is_none()))
        .chain(strands.map(|one| {
            Link::new(
                chrome.href(&address(Some(&one.key), 1)),
                one.title.get(frame.language),
            )
            .current_if(strand == Some(&one.key))
        }))
        .collect()
}

/// First, last, this page and its neighbours; an empty address stands for a gap.
fn pager(chrome: &Chrome, strand: Option<&str>, page: usize, of: usize) -> Vec<Link> {
    if of < 2 {
        return Vec::new();
    }
    let numbers = pages::Pagination {
        page,
        pages: of,
        href: String::new(),
    }
    .numbers();
    numbers
        .into_iter()
        .map(|number| match number {
            0 => Link::new("", "…"),
            number => Link::new(chrome.href(&address(strand, number)), number.to_string())
                .current_if(number == page),
        })
        .collect()
}
