//! What Taguette exports: a project (SQLite), its highlights (CSV, XLSX) and its codebook.
//!
//! Taguette keeps documents as HTML and counts highlights in bytes of UTF-8 over the text between the tags; its tags are paths
//! with full stops, which are the hierarchy where the path above is a tag too. It does not keep who highlighted what, so
//! everything is by the coder whom the caller names.

use crate::guid;
use crate::project::{Code, Coding, Document, Missing, Project, Selection};
use std::collections::BTreeMap;

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its number.
    pub id: i64,
    /// Its path.
    pub path: String,
    /// What it means.
    pub description: String,
}

/// A document: number, name, HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its contents.
    pub html: String,
}

/// A highlight, in bytes of a document's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// Its number.
    pub id: i64,
    /// The number of the document.
    pub document: i64,
    /// The first byte.
    pub start: i64,
    /// The byte after the last.
    pub end: i64,
    /// The numbers of its tags.
    pub tags: Vec<i64>,
}

/// A project from the rows of its tables.
#[must_use]
pub fn project(tags: &[Tag], pages: &[Page], highlights: &[Highlight], coder: &str) -> Project {
    let mut project = Project {
        origin: "Taguette".to_owned(),
        ..Project::default()
    };
    let by = project.coder_named(coder);
    let places = codes(&mut project, tags);
    for page in pages {
        let flowing = Flowing::of(&page.html);
        let mut document = Document {
            guid: guid(&["taguette", "document", &page.id.to_string()]),
            name: page.name.clone(),
            text: flowing.text(),
            ..Document::default()
        };
        for highlight in highlights.iter().filter(|one| one.document == page.id) {
            let span = flowing.span(highlight.start, highlight.end);
            let Some((start, end)) = span else {
                project.leave_out(Missing::NoPlace, &page.name);
                continue;
            };
            let codings = highlight.tags.iter().filter_map(|tag| {
                Some(Coding {
                    guid: guid(&["taguette", &highlight.id.to_string(), &tag.to_string()]),
                    code: *places.get(tag)?,
                    coder: Some(by),
                    at: None,
                })
            });
            document.selections.push(Selection {
                guid: guid(&["taguette", "highlight", &highlight.id.to_string()]),
                start,
                end,
                quote: flowing
                    .letters
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .map(|(_, c)| *c)
                    .collect(),
                codings: codings.collect(),
            });
        }
        project.documents.push(document);
    }
    project
}

/// A project from exported highlights: document, tag, words. A highlight without a tag codes nothing.
#[must_use]
pub fn of_highlights(rows: &[(String, String, String)], coder: &str) -> Project {
    let mut project = Project {
        origin: "Taguette".to_owned(),
        ..Project::default()
    };
    let by = project.coder_named(coder);
    let mut paths: Vec<&str> = rows.iter().map(|(_, tag, _)| tag.as_str()).collect();
    paths.retain(|path| !path.is_empty());
    paths.sort_unstable();
    paths.dedup();
    let tags: Vec<Tag> = (0_i64..)
        .zip(&paths)
        .map(|(id, path)| Tag {
            id,
            path: (*path).to_owned(),
            description: String::new(),
        })
        .collect();
    let places = codes(&mut project, &tags);
    let mut documents: BTreeMap<&str, Document> = BTreeMap::new();
    for (row, (name, tag, words)) in rows.iter().enumerate() {
        let Ok(tag) = paths.binary_search(&tag.as_str()) else {
            continue;
        };
        let code = i64::try_from(tag).ok().and_then(|tag| places.get(&tag));
        let Some(code) = code else { continue };
        let document = documents.entry(name).or_insert_with(|| Document {
            guid: guid(&["taguette", "document", name]),
            name: name.clone(),
            ..Document::default()
        });
        let row = row.to_string();
        document.selections.push(Selection {
            guid: guid(&["taguette", "row", &row]),
            start: 0,
            end: 0,
            quote: words.trim().to_owned(),
            codings: vec![Coding {
                guid: guid(&["taguette", "coding", &row]),
                code: *code,
                coder: Some(by),
                at: None,
            }],
        });
    }
    project.documents = documents.into_values().collect();
    project
}

/// A codebook from its exported rows: tag and description.
#[must_use]
pub fn codebook(rows: &[(String, String)]) -> Project {
    let tags: Vec<Tag> = (0_i64..)
        .zip(rows)
        .map(|(id, (path, description))| Tag {
            id,
            path: path.clone(),
            description: description.clone(),
        })
        .collect();
    let mut project = Project {
        origin: "Taguette".to_owned(),
        ..Project::default()
    };
    codes(&mut project, &tags);
    project
}

/// Adds the tags as codes, and answers the place of each by its number.
fn codes(project: &mut Project, tags: &[Tag]) -> BTreeMap<i64, usize> {
    // A path sorts after the paths above it.
    let mut sorted: Vec<&Tag> = tags
        .iter()
        .filter(|tag| !tag.path.trim().is_empty())
        .collect();
    sorted.sort_by(|a, b| {
        a.path
            .split('.')
            .cmp(b.path.split('.'))
            .then(a.id.cmp(&b.id))
    });
    let mut by_path: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for tag in sorted {
        let above = tag.path.rmatch_indices('.').find_map(|(at, _)| {
            let above = by_path.get(tag.path.get(..at)?)?;
            Some((*above, tag.path.get(at + 1..)?))
        });
        let (above, name) = match above {
            Some((above, rest)) if !rest.is_empty() => (Some(above), rest),
            _ => (None, tag.path.as_str()),
        };
        let place = project.codes.len();
        by_path.insert(&tag.path, place);
        places.insert(tag.id, place);
        project.codes.push(Code {
            guid: guid(&["taguette", "tag", &tag.path]),
            name: name.trim().to_owned(),
            above,
            description: tag.description.trim().to_owned(),
            codable: true,
        });
    }
    places
}

/// The text of an HTML page: its letters, each with the byte at which Taguette counts it; blocks are parted by an empty line,
/// which counts nothing.
struct Flowing {
    letters: Vec<(i64, char)>,
}

/// Elements that part a text.
const BLOCKS: [&str; 16] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "table",
    "tr",
    "br",
];

impl Flowing {
    fn of(html: &str) -> Self {
        let mut letters: Vec<(i64, char)> = Vec::new();
        let mut byte = 0;
        let mut rest = html;
        while let Some(first) = rest.chars().next() {
            if first == '<' {
                let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
                let name = tag.trim_start_matches(['<', '/']);
                let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
                let name = name.unwrap_or_default().to_ascii_lowercase();
                let parted = letters.last().is_none_or(|(_, letter)| *letter == '\n');
                if BLOCKS.contains(&name.as_str()) && !parted {
                    letters.push((byte, '\n'));
                    letters.push((byte, '\n'));
                }
                rest = after;
                continue;
            }
            let (letter, length) = match first {
                '&' => entity(rest).unwrap_or(('&', 1)),
                other => (other, other.len_utf8()),
            };
            letters.push((byte, letter));
            byte += i64::try_from(letter.len_utf8()).unwrap_or(1);
            rest = rest.get(length..).unwrap_or_default();
        }
        letters.push((byte, '\n'));
        Self { letters }
    }

    fn text(&self) -> String {
        self.letters.iter().map(|(_, letter)| letter).collect()
    }

    /// The code points of a span of bytes, without the white space at its ends.
    fn span(&self, start: i64, end: i64) -> Option<(usize, usize)> {
        let first = self.letters.partition_point(|(byte, _)| *byte < start);
        let past = self.letters.partition_point(|(byte, _)| *byte < end);
        let within = self.letters.get(first..past)?;
        let lead = within.iter().take_while(|(_, c)| c.is_whitespace()).count();
        let tail = (within.iter().rev()).take_while(|(_, c)| c.is_whitespace());
        let past = past.checked_sub(tail.count())?;
        (first + lead < past).then_some((first + lead, past))
    }
}

/// The letter of a character reference at the beginning of a text, and how many bytes it takes.
fn entity(text: &str) -> Option<(char, usize)> {
    let (name, _) = text.get(1..)?.split_once(';')?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((letter, name.len() + 2))
}
