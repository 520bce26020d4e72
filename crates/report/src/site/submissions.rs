//! A page for each published submission: its words in numbered paragraphs, with an anchor for every paragraph and every
//! passage of the pack, and where it is cited.

use super::findings::finding_path;
use super::{Frame, Site, author, frame, put};
use crate::limits::OPENING_WORDS_CHARS_MAX;
use crate::shelf::Pages;
use crate::snapshot::{Anchor, Submission};
use ::store::Reader;
use askama::Template;
use commission::{Error, Progress};
use evidence::Document;
use pages::{Chrome, Link, Row};
use std::collections::{BTreeMap, BTreeSet};

/// What the library says of a submission.
pub(super) struct Entry {
    /// Its place in the snapshot.
    pub(super) index: usize,
    /// Keys of the strands it answers.
    pub(super) strands: BTreeSet<String>,
    /// Its first words and their language.
    pub(super) words: (&'static str, String),
    /// Findings that cite it.
    pub(super) cited_in: BTreeSet<String>,
}

#[derive(Template)]
#[template(path = "submission.html")]
pub(super) struct SubmissionPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    author: String,
    facts: Vec<Row>,
    cited_in: Vec<Link>,
    documents: Vec<Part>,
}

/// One document on the page.
pub(super) struct Part {
    id: String,
    heading: String,
    heading_lang: &'static str,
    lang: &'static str,
    redacted: bool,
    transcribed: bool,
    paragraphs: Vec<Paragraph>,
}

/// A numbered paragraph.
pub(super) struct Paragraph {
    id: String,
    number: usize,
    pieces: Vec<Piece>,
    cited_in: Vec<Link>,
}

/// Words between two ends of passages.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Passages that begin here.
    anchors: Vec<String>,
    text: String,
    /// Whether a finding cites these words.
    cited: bool,
}

pub(super) fn write(
    r: &Reader<'_>,
    site: &Site<'_>,
    pages: &Pages,
    progress: &dyn Progress,
) -> Result<Vec<Entry>, Error> {
    let by_document = by_document(site);
    let mut entries = Vec::new();
    let mut begun: Option<(usize, Vec<Document>)> = None;
    progress.begin("report", Some(site.snapshot.submissions.len() as u64));
    let mut next = 0;
    let mut end = |index: usize, documents: &[Document]| -> Result<(), Error> {
        if let Some(entry) = one(site, &by_document, index, documents, pages)? {
            entries.push(entry);
        }
        progress.at(index as u64 + 1);
        Ok(())
    };
    evidence::each_document(r, site.snapshot.commission.id, |document| {
        let index = site.snapshot.by_reference.get(&document.reference).copied();
        let index = index.unwrap_or_default();
        if begun.as_ref().is_none_or(|(of, _)| *of != index) {
            if let Some((of, documents)) = begun.take() {
                end(of, &documents)?;
                next = of + 1;
            }
            // Submissions without any text.
            for empty in next..index {
                end(empty, &[])?;
            }
            next = index;
            begun = Some((index, Vec::new()));
        }
        if let Some((_, documents)) = &mut begun {
            documents.push(document);
        }
        Ok::<(), Error>(())
    })?;
    if let Some((of, documents)) = begun.take() {
        end(of, &documents)?;
        next = of + 1;
    }
    for empty in next..site.snapshot.submissions.len() {
        end(empty, &[])?;
    }
    progress.end();
    Ok(entries)
}

fn by_document<'s>(site: &Site<'s>) -> BTreeMap<i64, Vec<&'s Anchor>> {
    let mut found: BTreeMap<i64, Vec<&Anchor>> = BTreeMap::new();
    for anchor in site.snapshot.anchors.values().filter(|one| one.shown()) {
        found
            .entry(anchor.passage.document)
            .or_default()
            .push(anchor);
    }
    found
}

/// Writes the pages of one submission, if it is published.
fn one(
    site: &Site<'_>,
    by_document: &BTreeMap<i64, Vec<&Anchor>>,
    index: usize,
    documents: &[Document],
    pages: &Pages,
) -> Result<Option<Entry>, Error> {
    let Some(submission) = site.snapshot.submissions.get(index) else {
        return Ok(None);
    };
    if !submission.source.state.published() {
        return Ok(None);
    }
    for language in &site.snapshot.commission.definition.languages {
        let frame = super::frame_of(site, *language);
        let page = page(site, &frame, by_document, submission, documents);
        let path = path(&submission.source.reference);
        put(pages, frame.file(&path), &page)?;
    }
    let first = documents.iter().find(|one| !one.text.trim().is_empty());
    let words = first.map_or(("", String::new()), |document| {
        (frame::lang_of(document), first_words(&document.text))
    });
    Ok(Some(Entry {
        index,
        strands: documents
            .iter()
            .filter_map(|document| document.strand.clone())
            .collect(),
        words,
        cited_in: documents
            .iter()
            .flat_map(|document| by_document.get(&document.id).into_iter().flatten())
            .flat_map(|anchor| site.cited_in.get(&anchor.passage.id).into_iter().flatten())
            .map(|(key, _)| key.clone())
            .collect(),
    }))
}

pub(super) fn path(reference: &str) -> String {
    format!("/submissions/{reference}.html")
}

fn first_words(text: &str) -> String {
    let text = text.trim();
    let mut words: String = text.chars().take(OPENING_WORDS_CHARS_MAX).collect();
    if words.len() < text.len() {
        if let Some((whole, _)) = words.rsplit_once(char::is_whitespace) {
            words = whole.to_owned();
        }
        words.push('…');
    }
    words
}

fn page(
    site: &Site<'_>,
    frame: &Frame<'_>,
    by_document: &BTreeMap<i64, Vec<&Anchor>>,
    submission: &Submission,
    documents: &[Document],
) -> SubmissionPage {
    let w = frame.words();
    let source = &submission.source;
    let mut chrome = frame.chrome(&path(&source.reference), source.reference.clone());
    chrome.trail = vec![Link::new(
        chrome.href("/evidence/index.html"),
        w.msg_library_title(),
    )];
    let mut facts = vec![
        Row::new(w.msg_fact_received(), frame.day(source.received_us)),
        Row::new(
            w.msg_fact_publication(),
            super::findings::state_label(w, source.state),
        ),
        Row::new(w.msg_fact_leaf(), source.leaf.to_string()),
    ];
    if source.late {
        facts.push(Row::new(w.msg_fact_late(), w.msg_fact_late_text()));
    }
    if let Some(campaign) = submission.shown_campaign() {
        facts.push(Row::new(w.msg_fact_campaign(), campaign));
    }
    if let Some(first) = submission.text_group()
        && first != source.reference
    {
        facts.push(
            Row::new(w.msg_fact_same_text(), first)
                .action(chrome.href(&path(first)), w.msg_fact_same_text_link()),
        );
    }
    let mut cited = BTreeSet::new();
    let parts = documents
        .iter()
        .filter(|document| !document.text.trim().is_empty())
        .map(|document| {
            let anchors = by_document.get(&document.id).map_or(&[][..], Vec::as_slice);
            for anchor in anchors {
                for (key, _) in site.cited_in.get(&anchor.passage.id).into_iter().flatten() {
                    cited.insert(key.clone());
                }
            }
            part(site, frame, &chrome, document, anchors)
        })
        .collect();
    let in_order = site.snapshot.graph.findings.iter();
    SubmissionPage {
        author: author(frame.definition, source, frame.language),
        facts,
        cited_in: in_order
            .filter(|finding| cited.contains(&finding.key))
            .map(|finding| {
                let text = frame.said(&finding.body.text).text;
                Link::new(
                    chrome.href(&finding_path(&finding.key)),
                    format!("{}: {text}", finding.key),
                )
            })
            .collect(),
        documents: parts,
        t: w,
        chrome,
    }
}

fn part(
    site: &Site<'_>,
    frame: &Frame<'_>,
    chrome: &Chrome,
    document: &Document,
    anchors: &[&Anchor],
) -> Part {
    let (heading_lang, heading) = heading(frame, document);
    let paragraphs = (1..)
        .zip(text::paragraphs(&document.text))
        .map(|(number, range)| {
            let cited = |anchor: &Anchor| site.cited_in.contains_key(&anchor.passage.id);
            let within: BTreeSet<&str> = anchors
                .iter()
                .filter(|anchor| {
                    anchor.passage.start < range.end && range.start < anchor.passage.end
                })
                .flat_map(|anchor| site.cited_in.get(&anchor.passage.id).into_iter().flatten())
                .map(|(key, _)| key.as_str())
                .collect();
            Paragraph {
                id: format!("{}-{number}", document.part),
                number,
                pieces: pieces(&document.text, (range.start, range.end), anchors, cited),
                cited_in: within
                    .into_iter()
                    .map(|key| {
                        let text = frame.words().msg_cited_in(key);
                        Link::new(chrome.href(&finding_path(key)), text)
                    })
                    .collect(),
            }
        })
        .collect();
    Part {
        id: document.part.clone(),
        heading,
        heading_lang,
        lang: frame::lang_of(document),
        redacted: document.redacted(),
        transcribed: document.transcribed(),
        paragraphs,
    }
}

/// What a document is called: its question, or what kind of thing it is.
fn heading(frame: &Frame<'_>, document: &Document) -> (&'static str, String) {
    let w = frame.words();
    let call = frame.definition.call.as_ref();
    if let Some((_, question, facet)) = call.and_then(|call| call.part(&document.part)) {
        let (of, text) = question.asked(facet, frame.language);
        return (if of == frame.language { "" } else { of.code() }, text);
    }
    let attachment = document.part.strip_prefix("attachment-");
    let text = match (attachment, &document.title) {
        // A file's name is part of what was received, and withheld with it.
        (Some(number), Some(title)) if !document.redacted() => {
            w.msg_part_attachment_named(number, title)
        }
        (Some(number), _) => w.msg_part_attachment(number),
        (None, _) if document.part == "body" => w.msg_part_body(),
        (None, _) => w.msg_part_other(&document.part),
    };
    ("", text)
}

/// A paragraph cut where passages begin and end. A passage that begins before the paragraph's words, in the space
/// between two, has its anchor at their start.
fn pieces(
    text: &str,
    (start, end): (usize, usize),
    anchors: &[&Anchor],
    cited: impl Fn(&Anchor) -> bool,
) -> Vec<Piece> {
    let before = text::slice(text, 0, start).map_or(0, |before| before.trim_end().chars().count());
    let mut cuts = BTreeSet::from([start, end]);
    for anchor in anchors {
        let (first, past) = (anchor.passage.start, anchor.passage.end);
        cuts.extend(
            [first, past]
                .into_iter()
                .filter(|cut| (start..end).contains(cut)),
        );
    }
    let cuts: Vec<usize> = cuts.into_iter().collect();
    cuts.iter()
        .zip(cuts.iter().skip(1))
        .map(|(from, to)| Piece {
            anchors: anchors
                .iter()
                .filter(|anchor| {
                    let first = anchor.passage.start;
                    first == *from || (*from == start && (before..start).contains(&first))
                })
                .map(|anchor| anchor.label())
                .collect(),
            text: text::slice(text, *from, *to).unwrap_or_default().to_owned(),
            cited: anchors.iter().any(|anchor| {
                anchor.passage.start <= *from && *to <= anchor.passage.end && cited(anchor)
            }),
        })
        .collect()
}
