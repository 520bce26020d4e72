//! One document on the reading page: numbered paragraphs with their coded passages, the codes in the
//! margin, what was taken out, and the small form of each paragraph.
//!
//! The same fragment is part of the page and the answer to our script, so that both show one state.

use crate::codebook::Placed;
use crate::coding::Coding;
use crate::highlight::{Piece, Span, paragraphs};
use crate::limits::CODE_OPTIONS_MAX;
use crate::suggestions::Open;
use crate::web::list::indented;
use crate::web::suggested::how_probable;
use crate::web::{by, lang, moment};
use crate::words::{Words, words};
use askama::Template;
use commission::web::Asked;
use commission::{Capability, Definition, Error, Language};
use evidence::{About, Document, Panels, Passage, Redaction, Transcript};
use pages::{Choice, Link};
use std::collections::{BTreeMap, BTreeSet};

/// A document as it was read from the store.
pub(crate) struct Loaded {
    pub(crate) document: Document,
    pub(crate) passages: Vec<Passage>,
    pub(crate) redactions: Vec<Redaction>,
    pub(crate) transcripts: Vec<Transcript>,
    /// The codings of this document that were not undone.
    pub(crate) codings: Vec<Coding>,
    /// The suggestions that await a person, where they are switched on.
    pub(crate) open: Vec<Open>,
}

/// What every document of a page needs to be shown.
pub(crate) struct Setting<'a> {
    pub(crate) asked: &'a Asked,
    pub(crate) codes: &'a [Placed],
    pub(crate) panels: &'a Panels,
    /// Whether each paragraph has its own choice of codes; else the code is typed.
    pub(crate) choose: bool,
}

/// The fragment.
#[derive(Template)]
#[template(path = "article.html")]
pub(crate) struct Article<'a> {
    pub(crate) t: &'static Words,
    pub(crate) doc: &'a DocumentView,
    pub(crate) options: &'a [Choice],
    pub(crate) can: Can,
    pub(crate) list: &'a str,
}

/// What the reader may do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Can {
    pub(crate) code: bool,
    pub(crate) moderate: bool,
    /// Codes are chosen from a list in each paragraph.
    pub(crate) choose: bool,
}

impl Can {
    pub(crate) fn of(setting: &Setting<'_>) -> Self {
        Self {
            code: setting.asked.may(Capability::Code),
            moderate: setting.asked.may(Capability::Moderate),
            choose: setting.choose,
        }
    }
}

/// A document to be shown.
pub(crate) struct DocumentView {
    pub(crate) part: String,
    pub(crate) title: String,
    pub(crate) title_lang: &'static str,
    pub(crate) lang: &'static str,
    pub(crate) language: String,
    pub(crate) version: i64,
    pub(crate) code_href: String,
    pub(crate) answer_href: String,
    pub(crate) redact_href: String,
    pub(crate) file_href: Option<String>,
    pub(crate) paragraphs: Vec<ParagraphView>,
    pub(crate) redactions: Vec<String>,
    /// For a scan: who typed its words, or that nobody has yet.
    pub(crate) typed: Vec<String>,
    /// Where its words are typed, for those who may.
    pub(crate) type_href: Option<Link>,
    pub(crate) broken: Vec<LabelView>,
}

/// A numbered paragraph.
pub(crate) struct ParagraphView {
    pub(crate) number: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) labels: Vec<LabelView>,
    pub(crate) suggested: Vec<SuggestedView>,
}

/// A suggestion for a paragraph.
pub(crate) struct SuggestedView {
    pub(crate) number: i64,
    pub(crate) code: String,
    pub(crate) lang: &'static str,
    pub(crate) href: String,
    /// How probable.
    pub(crate) p: String,
    /// The words it rests on.
    pub(crate) because: Vec<String>,
}

/// A passage in the margin, with its codes.
pub(crate) struct LabelView {
    pub(crate) passage: i64,
    pub(crate) number: usize,
    pub(crate) codings: Vec<CodingView>,
    pub(crate) panels: Vec<String>,
}

/// A code on a passage.
pub(crate) struct CodingView {
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    pub(crate) href: String,
    pub(crate) who: String,
    pub(crate) when: String,
    pub(crate) undo_href: String,
}

impl Piece {
    /// Classes of its mark: the second line tells that passages overlap here.
    pub(crate) fn class(&self) -> &'static str {
        match self.within.len() {
            0 | 1 => "coded",
            _ => "coded coded--second",
        }
    }

    /// The numbers shown where passages end.
    pub(crate) fn ends(&self) -> String {
        let numbers: Vec<_> = self.ending.iter().map(ToString::to_string).collect();
        numbers.join(" ")
    }
}

/// The codes that may be put on a passage, as choices.
pub(crate) fn options(codes: &[Placed], first: String) -> Vec<Choice> {
    let usable = codes.iter().filter(|placed| !placed.code.retired);
    let choices = usable.map(|placed| Choice::new(&placed.code.key, indented(placed), ""));
    let first = Choice::new("", first, "");
    std::iter::once(first).chain(choices).collect()
}

/// Whether every paragraph of these documents may have its own choice of codes.
pub(crate) fn may_choose(documents: &[Loaded], codes: &[Placed]) -> bool {
    let paragraphs = documents
        .iter()
        .map(|d| text::paragraphs(&d.document.text).len());
    paragraphs.sum::<usize>().saturating_mul(codes.len()) <= CODE_OPTIONS_MAX
}

/// A document with its passages, as the page shows it.
pub(crate) fn view(setting: &Setting<'_>, loaded: &Loaded) -> Result<DocumentView, Error> {
    let asked = setting.asked;
    let document = &loaded.document;
    let definition = &asked.commission()?.definition;
    let (title_language, title) = title(definition, document, asked.language);
    let shown = shown_passages(loaded);
    let spans: Vec<Span> = shown
        .iter()
        .filter(|(_, passage)| passage.holds_in(document))
        .map(|(number, passage)| Span {
            number: *number,
            range: passage.start..passage.end,
        })
        .collect();
    let mut labels = BTreeMap::new();
    for (number, passage) in &shown {
        labels.insert(*number, label(setting, loaded, *number, passage)?);
    }
    let mut views = Vec::new();
    for paragraph in paragraphs(&document.text, &spans, &marks(loaded)) {
        let beginning = paragraph.beginning.iter();
        views.push(ParagraphView {
            number: paragraph.number,
            start: paragraph.range.start,
            end: paragraph.range.end,
            labels: beginning
                .filter_map(|number| labels.remove(number))
                .collect(),
            suggested: suggested(setting, loaded, &paragraph.range),
            pieces: paragraph.pieces,
        });
    }
    let below = format!("/evidence/{}", document.reference);
    let part = |act: &str| asked.href(&format!("{below}/{}/{act}", document.part));
    Ok(DocumentView {
        title,
        title_lang: if title_language == Some(asked.language) {
            ""
        } else {
            lang(title_language)
        },
        lang: lang(document.language),
        language: document
            .language
            .filter(|of| *of != asked.language)
            .map(|of| crate::web::language_name(of, asked.language))
            .unwrap_or_default(),
        version: document.version,
        code_href: part("code"),
        answer_href: part("suggestion"),
        redact_href: asked.href(&format!("{below}/redact")),
        file_href: document.blob.is_some().then(|| part("file")),
        paragraphs: views,
        redactions: redactions(asked, &loaded.redactions)?,
        typed: typed(asked, loaded)?,
        type_href: type_href(asked, document),
        broken: labels.into_values().collect(),
        part: document.part.clone(),
    })
}

/// The suggestions for a paragraph, the most probable first.
fn suggested(
    setting: &Setting<'_>,
    loaded: &Loaded,
    paragraph: &std::ops::Range<usize>,
) -> Vec<SuggestedView> {
    let asked = setting.asked;
    let own = loaded
        .open
        .iter()
        .filter(|one| paragraph.contains(&one.span.start));
    let view = |one: &Open| {
        let code = setting.codes.iter().find(|p| p.code.key == one.code);
        let code = code.map(|placed| &placed.code);
        let words = |b: &std::ops::Range<usize>| {
            let words = text::slice(&loaded.document.text, b.start, b.end)?;
            Some(words.to_owned())
        };
        SuggestedView {
            number: one.id,
            code: code.map_or(&one.code, |code| &code.entry.name).clone(),
            lang: lang(code.and_then(|code| code.language)),
            href: asked.href(&format!("/codebook/{}", one.code)),
            p: how_probable(asked, one),
            because: one.because.iter().filter_map(words).collect(),
        }
    };
    own.map(view).collect()
}

/// The passages with a code on them, numbered from 1 in the order of their words; those that lost
/// words come after the others.
fn shown_passages(loaded: &Loaded) -> Vec<(usize, &Passage)> {
    let coded: BTreeSet<i64> = loaded.codings.iter().map(|coding| coding.passage).collect();
    let coded = loaded.passages.iter().filter(|p| coded.contains(&p.id));
    let (holding, broken): (Vec<_>, Vec<_>) =
        coded.partition(|passage| passage.holds_in(&loaded.document));
    (1..).zip(holding.into_iter().chain(broken)).collect()
}

fn label(
    setting: &Setting<'_>,
    loaded: &Loaded,
    number: usize,
    passage: &Passage,
) -> Result<LabelView, Error> {
    let asked = setting.asked;
    let mut codings = Vec::new();
    let own = loaded.codings.iter().filter(|c| c.passage == passage.id);
    for coding in own {
        let code = setting.codes.iter().find(|p| p.code.key == coding.code);
        let code = code.map(|placed| &placed.code);
        codings.push(CodingView {
            name: code.map_or(&coding.code, |code| &code.entry.name).clone(),
            lang: lang(code.and_then(|code| code.language)),
            href: asked.href(&format!("/codebook/{}", coding.code)),
            who: by(coding, asked.language),
            when: moment(asked, coding.at_us)?,
            undo_href: asked.href(&format!("/codings/{}/undo", coding.id)),
        });
    }
    Ok(LabelView {
        passage: passage.id,
        number,
        codings,
        panels: setting
            .panels
            .fragments(asked, About::Passage(passage.id))?,
    })
}

/// What stands in the text in place of words that were taken out.
fn marks(loaded: &Loaded) -> Vec<String> {
    let language = loaded.document.language.unwrap_or(Language::En);
    let reasons: BTreeSet<_> = loaded.redactions.iter().map(|r| r.reason).collect();
    reasons
        .into_iter()
        .map(|reason| reason.mark(language))
        .collect()
}

fn redactions(asked: &Asked, redactions: &[Redaction]) -> Result<Vec<String>, Error> {
    let w = words(asked.language);
    let mut lines = Vec::new();
    for redaction in redactions {
        lines.push(w.msg_redaction_line(
            redaction.reason.label(asked.language),
            &redaction.person,
            moment(asked, redaction.at_us)?,
        ));
    }
    Ok(lines)
}

/// Who typed the words of a scan, the last first.
fn typed(asked: &Asked, loaded: &Loaded) -> Result<Vec<String>, Error> {
    let w = words(asked.language);
    if loaded.document.awaits_transcript() {
        return Ok(vec![w.msg_scan_awaits()]);
    }
    let mut lines = Vec::new();
    for (at, transcript) in loaded.transcripts.iter().rev().enumerate() {
        let when = moment(asked, transcript.at_us)?;
        let person = transcript.person.as_str();
        lines.push(match at {
            0 => w.msg_scan_typed(person, when),
            _ => w.msg_scan_typed_before(person, when),
        });
    }
    Ok(lines)
}

fn type_href(asked: &Asked, document: &Document) -> Option<Link> {
    if !document.is_scan || !asked.may(Capability::Moderate) {
        return None;
    }
    let w = words(asked.language);
    let text = match document.transcribed() {
        true => w.msg_scan_correct(),
        false => w.msg_scan_type(),
    };
    let href = format!("/scans/{}/{}", document.reference, document.part);
    Some(Link::new(asked.href(&href), text))
}

/// What a document is called: the question it answers, else its subject or file name, else its part. The title of a
/// redacted one is often its first line, and is withheld with what was taken out.
pub(crate) fn title(
    definition: &Definition,
    document: &Document,
    language: Language,
) -> (Option<Language>, String) {
    let call = definition.call.as_ref();
    if let Some((_, question, facet)) = call.and_then(|call| call.part(&document.part)) {
        let (of, text) = question.asked(facet, language);
        return (Some(of), text);
    }
    match &document.title {
        Some(title) if !document.redacted() => (None, title.clone()),
        _ if document.part == "body" => (Some(language), words(language).msg_letter()),
        _ => (None, document.part.clone()),
    }
}
