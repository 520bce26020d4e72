//! Reads a PDF back as a checker would: its catalogue, its structure, its words. For tests only, of every room that
//! prints.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each room reads what it must, and says what it expects by failing"
)]

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A file that was read.
pub struct Read {
    file: Document,
    elements: Vec<Element>,
}

/// An element of the structure.
#[derive(Debug, Clone)]
struct Element {
    role: String,
    lang: Option<String>,
    alternative: Option<String>,
    /// Page and number of the marked content directly or deeply in it.
    content: Vec<(ObjectId, i64)>,
}

/// A text without its spaces, since a page breaks lines where it will.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a text has these words, wherever its lines break.
pub fn has(text: &str, words: &str) -> bool {
    bare(text).contains(&bare(words))
}

fn text_of(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

impl Read {
    pub fn new(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let mut read = Self {
            file,
            elements: Vec::new(),
        };
        let root = read.catalog().get(b"StructTreeRoot").unwrap().clone();
        let root = read.dict(&root).clone();
        let mut elements = Vec::new();
        let kids = root.get(b"K").unwrap().clone();
        read.walk(&kids, None, &mut elements);
        read.elements = elements;
        read
    }

    fn dict<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match object {
            Object::Reference(id) => self.file.get_dictionary(*id).unwrap(),
            other => other.as_dict().unwrap(),
        }
    }

    fn whole<'a>(&'a self, object: &'a Object) -> &'a Object {
        match object {
            Object::Reference(id) => self.file.get_object(*id).unwrap(),
            other => other,
        }
    }

    fn catalog(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    /// Goes through the structure in the order of reading; gives the marked content.
    fn walk(
        &self,
        kids: &Object,
        page: Option<ObjectId>,
        out: &mut Vec<Element>,
    ) -> Vec<(ObjectId, i64)> {
        match self.whole(kids) {
            Object::Array(all) => all
                .iter()
                .flat_map(|kid| self.walk(kid, page, out))
                .collect(),
            Object::Integer(number) => page.map(|page| (page, *number)).into_iter().collect(),
            Object::Dictionary(one) => {
                let page = one.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                if let Ok(number) = one.get(b"MCID").and_then(Object::as_i64) {
                    return page.map(|page| (page, number)).into_iter().collect();
                }
                let Ok(role) = one.get(b"S").and_then(Object::as_name) else {
                    return Vec::new();
                };
                let at = out.len();
                out.push(Element {
                    role: String::from_utf8_lossy(role).into_owned(),
                    lang: one.get(b"Lang").ok().map(|it| text_of(self.whole(it))),
                    alternative: one.get(b"Alt").ok().map(|it| text_of(self.whole(it))),
                    content: Vec::new(),
                });
                let content = match one.get(b"K") {
                    Ok(kids) => self.walk(kids, page, out),
                    Err(_) => Vec::new(),
                };
                out[at].content.clone_from(&content);
                content
            }
            _ => Vec::new(),
        }
    }

    pub fn marked(&self) -> bool {
        let info = self.dict(self.catalog().get(b"MarkInfo").unwrap());
        info.get(b"Marked").and_then(Object::as_bool).unwrap()
    }

    pub fn language(&self) -> String {
        text_of(self.catalog().get(b"Lang").unwrap())
    }

    pub fn shows_title(&self) -> bool {
        let ways = self.dict(self.catalog().get(b"ViewerPreferences").unwrap());
        ways.get(b"DisplayDocTitle")
            .and_then(Object::as_bool)
            .unwrap()
    }

    pub fn title(&self) -> String {
        let about = self.about();
        let inside = about.split("<dc:title>").nth(1).unwrap();
        let inside = inside.split("</rdf:li>").next().unwrap();
        let words = inside
            .rsplit_once("xml:lang")
            .unwrap()
            .1
            .split_once('>')
            .unwrap()
            .1;
        words
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&")
    }

    /// The metadata, as XML.
    pub fn about(&self) -> String {
        let stream = self.whole(self.catalog().get(b"Metadata").unwrap());
        let stream = stream.as_stream().unwrap();
        let bytes = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(bytes).unwrap()
    }

    pub fn count(&self, role: &str) -> usize {
        self.elements.iter().filter(|one| one.role == role).count()
    }

    /// The first heading that skips a level, or nothing.
    pub fn bad_headings(&self) -> String {
        let mut above = 0;
        for one in &self.elements {
            let level = one
                .role
                .strip_prefix('H')
                .and_then(|n| n.parse::<u8>().ok());
            if let Some(level) = level {
                if level > above + 1 {
                    return format!("H{level} after H{above}");
                }
                above = level;
            }
        }
        String::new()
    }

    pub fn figures_without_alternative(&self) -> usize {
        self.elements
            .iter()
            .filter(|one| one.role == "Figure" || one.role == "Formula")
            .filter(|one| one.alternative.as_deref().unwrap_or_default().is_empty())
            .count()
    }

    pub fn links_without_contents(&self) -> usize {
        self.file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|one| one.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Link"))
            .filter(|one| {
                one.get(b"Contents")
                    .map(text_of)
                    .unwrap_or_default()
                    .is_empty()
            })
            .count()
    }

    /// Where its links lead that leave it.
    pub fn addresses(&self) -> Vec<String> {
        self.file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|one| one.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Link"))
            .filter_map(|one| one.get(b"A").ok())
            .filter_map(|act| self.dict(act).get(b"URI").ok())
            .map(|uri| String::from_utf8(uri.as_str().unwrap().to_vec()).unwrap())
            .collect()
    }

    pub fn pages(&self) -> Vec<String> {
        let numbers: Vec<u32> = self.file.get_pages().into_keys().collect();
        numbers
            .iter()
            .map(|number| self.file.extract_text(&[*number]).unwrap())
            .collect()
    }

    pub fn text(&self) -> String {
        self.pages().join("\n")
    }

    /// Whether words are said to be in this language: by an element of the structure or by the marked content itself.
    pub fn says_in(&self, lang: &str, words: &str) -> bool {
        let marked = self.marked_texts();
        let by_element = self
            .elements
            .iter()
            .filter(|one| one.lang.as_deref() == Some(lang))
            .map(|one| {
                let pieces = one.content.iter().filter_map(|at| marked.get(at));
                pieces.map(|(_, said)| said.as_str()).collect::<String>()
            });
        let by_content = marked
            .values()
            .filter(|(of, _)| of.as_deref() == Some(lang))
            .map(|(_, said)| said.clone());
        by_element.chain(by_content).any(|said| has(&said, words))
    }

    /// Language and words of each piece of marked content.
    fn marked_texts(&self) -> BTreeMap<(ObjectId, i64), (Option<String>, String)> {
        let mut found = BTreeMap::new();
        for page in self.file.get_pages().into_values() {
            let fonts = self.file.get_page_fonts(page).unwrap();
            let encodings: BTreeMap<Vec<u8>, lopdf::Encoding<'_>> = fonts
                .into_iter()
                .filter_map(|(name, font)| Some((name, font.get_font_encoding(&self.file).ok()?)))
                .collect();
            let content = self.file.get_page_content(page);
            let content = lopdf::content::Content::decode(&content).unwrap();
            let (mut open, mut font) = (Vec::new(), Vec::new());
            for operation in content.operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        let about = operation.operands.get(1).and_then(|it| it.as_dict().ok());
                        let number =
                            about.and_then(|it| it.get(b"MCID").and_then(Object::as_i64).ok());
                        let lang = about.and_then(|it| it.get(b"Lang").ok()).map(text_of);
                        open.push(number.map(|number| (number, lang)));
                    }
                    "EMC" => {
                        open.pop();
                    }
                    "Tf" => font = operation.operands[0].as_name().unwrap().to_vec(),
                    "Tj" | "TJ" => {
                        let inner = open.iter().rev().flatten().next();
                        let Some((number, lang)): Option<&(i64, Option<String>)> = inner else {
                            continue;
                        };
                        let (_, said) = found
                            .entry((page, *number))
                            .or_insert_with(|| (lang.clone(), String::new()));
                        for operand in &operation.operands {
                            let pieces = match operand {
                                Object::Array(pieces) => pieces.clone(),
                                one => vec![one.clone()],
                            };
                            for piece in pieces {
                                if let (Object::String(bytes, _), Some(encoding)) =
                                    (&piece, encodings.get(&font))
                                {
                                    said.push_str(&Document::decode_text(encoding, bytes).unwrap());
                                }
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        found
    }
}
