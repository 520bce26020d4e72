//! Office Open XML documents (ECMA-376 part 1, 17): the words in reading order.
//!
//! Paragraphs, headings, lists, tables and text boxes from the document itself; then footnotes and endnotes in the order in which they are
//! referred to. Insertions that are tracked are kept; deletions, hidden text, comments in the margin, and page headers are left
//! out, each with a notice. A table of one column is a form to write in: its paragraphs stay paragraphs; other tables
//! give lines of cells with tabs between. No macro is run, no link followed, no entity resolved: a part with a document type is refused.

use crate::allowance::Allowance;
use crate::archive::{Archive, open, unpack};
use crate::broken::{Bound, Broken, What};
use crate::docx_text::{Story, read_story};
use crate::encoding::{decode, tidy};
use crate::kind::Kind;
use crate::notice::Note;
use crate::read::written;
use crate::reading::Letter;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::BTreeMap;

/// A document as a letter.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Letter, Broken> {
    let mut archive = open(allowance.limits, trail, bytes)?;
    let main = main_part(allowance, &mut archive, trail)?;
    let story = story(allowance, &mut archive, trail, &main)?;
    let mut paragraphs = story.paragraphs;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    for (kind, references) in [
        ("footnotes", &story.footnotes),
        ("endnotes", &story.endnotes),
    ] {
        if !references.is_empty() {
            let mut notes = self::story(
                allowance,
                &mut archive,
                trail,
                &format!("{folder}/{kind}.xml"),
            )?
            .notes;
            paragraphs.extend(
                references
                    .iter()
                    .filter_map(|id| notes.remove(id))
                    .flatten(),
            );
        }
    }
    let marks = [
        (story.deleted, Note::DeletedText),
        (story.hidden, Note::HiddenText),
        (story.comments, Note::MarginComments),
    ];
    for (_, note) in marks.into_iter().filter(|(seen, _)| *seen) {
        allowance.note(trail, note);
    }
    if has_page_headers(allowance, &mut archive, trail, folder)? {
        allowance.note(trail, Note::PageHeaders);
    }
    if archive
        .index_for_name(&format!("{folder}/vbaProject.bin"))
        .is_some()
    {
        allowance.note(trail, Note::Macros);
    }
    let title = title(allowance, &mut archive, trail, "docProps/core.xml")?;
    let text = tidy(trail, &paragraphs.join("\n\n"), &mut allowance.notices);
    written(trail, bytes, Kind::Docx, title, text)
}

/// Where the document itself is, by the package's relationships.
pub(crate) fn main_part(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
) -> Result<String, Broken> {
    let usual = "word/document.xml".to_owned();
    let Some(source) = part(allowance, archive, trail, "_rels/.rels")? else {
        return Ok(usual);
    };
    let mut found = None;
    for_each_event(
        trail,
        "_rels/.rels",
        &source,
        allowance.limits.open_elements_max,
        |event| {
            if let Event::Start(element) = event
                && attribute(element, "Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
            {
                found = attribute(element, "Target");
            }
            Ok(())
        },
    )?;
    Ok(found.map_or(usual, |target| target.trim_start_matches('/').to_owned()))
}

fn story(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    name: &str,
) -> Result<Story, Broken> {
    let source = part(allowance, archive, trail, name)?;
    let source = source.ok_or_else(|| {
        Broken::whole(
            trail,
            What::BrokenPart {
                part: name.to_owned(),
            },
        )
    })?;
    read_story(trail, name, &source, allowance.limits.open_elements_max)
}

/// Whether a header or footer says anything.
fn has_page_headers(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    folder: &str,
) -> Result<bool, Broken> {
    let is_one = |name: &str| {
        name.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with("/header") || rest.starts_with("/footer"))
            && name.ends_with(".xml")
    };
    let mut names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(std::borrow::Cow::into_owned)
        .collect();
    names.retain(|name| is_one(name));
    names.sort();
    for name in names {
        let said = story(allowance, archive, trail, &name)?.paragraphs;
        // A page number alone is not missed.
        if said
            .iter()
            .any(|paragraph| paragraph.chars().any(char::is_alphabetic))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The title (Dublin Core) in the part with the document's properties.
pub(crate) fn title(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    name: &str,
) -> Result<Option<String>, Broken> {
    let Some(source) = part(allowance, archive, trail, name)? else {
        return Ok(None);
    };
    let (mut within, mut title) = (false, String::new());
    for_each_event(
        trail,
        name,
        &source,
        allowance.limits.open_elements_max,
        |event| {
            match event {
                Event::Start(element) => within = element.local_name().into_inner() == "title",
                Event::End(_) => within = false,
                Event::Text(text) if within => title.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) if within => title.extend(xml_reference(reference)),
                _ => {}
            }
            Ok(())
        },
    )?;
    let title = title.replace('\0', "").trim().to_owned();
    Ok(Some(title).filter(|title| !title.is_empty()))
}

/// A part as letters; `None` where the file has no such part.
pub(crate) fn part(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    name: &str,
) -> Result<Option<String>, Broken> {
    let Some(index) = archive.index_for_name(name) else {
        return Ok(None);
    };
    let bytes = unpack(allowance, archive, trail, index)?;
    // The package's own encoding is no concern of the reader: no notices.
    let text = decode(trail, &bytes, &mut Vec::new());
    let text = text.map_err(|_| {
        Broken::whole(
            trail,
            What::BrokenPart {
                part: name.to_owned(),
            },
        )
    })?;
    Ok(Some(text.into_owned()))
}

/// Hands each event of a part to `act`, empty elements as a start and an end. Refuses a part that declares a document type, is cut
/// short, or nests deeper than `open_max`.
pub(crate) fn for_each_event(
    trail: &str,
    name: &str,
    source: &str,
    open_max: usize,
    mut act: impl FnMut(&Event) -> Result<(), Broken>,
) -> Result<(), Broken> {
    let refuse = |what| Err(Broken::whole(trail, what));
    let broken = || What::BrokenPart {
        part: name.to_owned(),
    };
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let (mut open, mut roots) = (0usize, 0usize);
    loop {
        let Ok(event) = reader.read_event() else {
            return refuse(broken());
        };
        match &event {
            Event::DocType(_) => {
                return refuse(What::DeclaresEntities {
                    part: name.to_owned(),
                });
            }
            Event::Start(_) if open >= open_max => {
                return refuse(What::TooMuch {
                    bound: Bound::OpenElements,
                    max: open_max as u64,
                });
            }
            Event::Start(_) => {
                roots += usize::from(open == 0);
                open += 1;
            }
            Event::End(_) => open = open.saturating_sub(1),
            Event::Eof if open > 0 || roots != 1 => return refuse(broken()),
            Event::Eof => return Ok(()),
            _ => {}
        }
        act(&event)?;
    }
}

/// An attribute by its local name.
pub(crate) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .filter_map(Result::ok)
        .find(|a| a.key.local_name().into_inner() == name)?;
    found
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// A character reference, or one of the five entities that XML itself has; others are nothing, for none can be declared.
#[must_use]
pub fn xml_reference(reference: &quick_xml::events::BytesRef) -> Option<char> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(letter);
    }
    match &*reference.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Notes by their ids.
pub(crate) type Notes = BTreeMap<String, Vec<String>>;
