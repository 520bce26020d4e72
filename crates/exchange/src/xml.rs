//! XML as small trees, read under bounds, and the letters of what is written.

use crate::limits::{ELEMENTS_MAX, OPEN_ELEMENTS_MAX};
use ingest::{Bound, Broken, What, xml_reference};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element with what is in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Element {
    /// The name without its prefix.
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The text directly in it.
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(crate) fn text_of(&self, name: &str) -> &str {
        self.child(name).map_or("", |child| child.text.as_str())
    }
}

/// The root of a part. `file` is what a refusal names.
///
/// # Errors
/// [`Broken`] with the line, where it is no whole XML, declares a document type, or passes a bound.
pub(crate) fn parse(file: &str, part: &str, source: &str) -> Result<Element, Broken> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut elements = 0_usize;
    loop {
        let event = reader.read_event();
        let refuse = |what: What, at: u64| {
            let upto = usize::try_from(at).unwrap_or(usize::MAX).min(source.len());
            let before = source.as_bytes().get(..upto).unwrap_or_default();
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count() as u64;
            Err(Broken {
                file: file.to_owned(),
                line: Some(line),
                what,
            })
        };
        let broken = || What::BrokenPart {
            part: part.to_owned(),
        };
        let Ok(event) = event else {
            return refuse(broken(), reader.error_position());
        };
        let at = reader.buffer_position();
        match event {
            Event::DocType(_) => {
                let part = part.to_owned();
                return refuse(What::DeclaresEntities { part }, at);
            }
            Event::Start(start) => {
                elements += 1;
                for (bound, count, max) in [
                    (Bound::OpenElements, open.len(), OPEN_ELEMENTS_MAX),
                    (Bound::Rows, elements, ELEMENTS_MAX),
                ] {
                    if count >= max {
                        let max = max as u64;
                        return refuse(What::TooMuch { bound, max }, at);
                    }
                }
                if root.is_some() && open.is_empty() {
                    return refuse(broken(), at);
                }
                let Some(element) = begun(&start) else {
                    return refuse(broken(), at);
                };
                open.push(element);
            }
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return refuse(broken(), at);
                };
                match open.last_mut() {
                    Some(above) => above.children.push(element),
                    None => root = Some(element),
                }
            }
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
            }
            Event::CData(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                let Some(letter) = xml_reference(&reference) else {
                    return refuse(broken(), at);
                };
                if let Some(element) = open.last_mut() {
                    element.text.push(letter);
                }
            }
            Event::Eof => {
                return match root {
                    Some(root) if open.is_empty() => Ok(root),
                    _ => refuse(broken(), at),
                };
            }
            // Empty elements come as a start and an end.
            Event::Empty(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn begun(start: &BytesStart<'_>) -> Option<Element> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        let name = attribute.key.local_name().into_inner();
        attributes.push((name.to_owned(), value.into_owned()));
    }
    Some(Element {
        name: start.local_name().into_inner().to_owned(),
        attributes,
        ..Element::default()
    })
}

/// The letters of a text between tags. What XML cannot hold becomes the mark for a letter that is not known.
pub(crate) fn text(text: &str) -> String {
    escaped(text, false)
}

/// The letters of an attribute between double quotation marks; its white space is kept.
pub(crate) fn attribute(text: &str) -> String {
    escaped(text, true)
}

fn escaped(text: &str, attribute: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\t' | '\n' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}
