//! The tags of HTML and XML: what they hide, and whether they part words.
//!
//! Guarantees: what is inside a tag is handed over, the name too unless it is an element of HTML; what has no end within
//! [`TAG_BYTES_MAX`] bytes is no tag. It deliberately builds no tree and checks no nesting: it looks for words, not for pages.

use crate::limits::TAG_BYTES_MAX;

/// A tag or a comment.
pub(crate) struct Tag<'t> {
    /// What the reader is not shown: attributes, or the words of a comment.
    pub(crate) inside: &'t str,
    /// Its length.
    pub(crate) bytes: usize,
    /// Whether the words before and after it are two.
    pub(crate) parts_words: bool,
}

/// The tag at the beginning of `rest`, if it is one. What has no end is no tag, and stays among the words that are shown.
pub(crate) fn tag(rest: &str) -> Option<Tag<'_>> {
    if rest.starts_with("<![CDATA[") {
        return Some(Tag {
            inside: "",
            bytes: 9,
            parts_words: true,
        });
    }
    if let Some(comment) = rest.strip_prefix("<!--") {
        let end = bounded(comment).find("-->")?;
        return Some(Tag {
            inside: comment.get(..end)?,
            bytes: end + 7,
            parts_words: false,
        });
    }
    let first = *rest.as_bytes().get(1)?;
    let second = rest.as_bytes().get(2).copied().unwrap_or_default();
    if !(first.is_ascii_alphabetic()
        || matches!(first, b'!' | b'?')
        || (first == b'/' && second.is_ascii_alphabetic()))
    {
        return None;
    }
    let end = tag_end(rest)?;
    let body = rest.get(1..end)?;
    let body = body.strip_prefix('/').unwrap_or(body);
    let name_end = body
        .find(|c: char| c.is_whitespace() || c == '/')
        .unwrap_or(body.len());
    let (name, inside) = body.split_at(name_end);
    let parts_words = !INSIDE_WORDS
        .iter()
        .any(|inline| name.eq_ignore_ascii_case(inline));
    // What is no element of HTML may be somebody's word in angle brackets: its name is read too.
    let element = ELEMENTS
        .iter()
        .any(|element| name.eq_ignore_ascii_case(element));
    Some(Tag {
        inside: if element { inside } else { body },
        bytes: end + 1,
        parts_words,
    })
}

/// The elements of HTML whose names say nothing.
#[rustfmt::skip] // a list to be read as one
const ELEMENTS: [&str; 119] = [
    "a", "abbr", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo",
    "blockquote", "body", "br", "button", "canvas", "caption", "cite", "code", "col", "colgroup",
    "data", "datalist", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "embed",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label",
    "legend", "li", "link", "main", "map", "mark", "menu", "meta", "meter", "nav", "noscript",
    "object", "ol", "optgroup", "option", "output", "p", "picture", "pre", "progress", "q", "rp",
    "rt", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source",
    "span", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "template",
    "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "u", "ul", "var", "video",
    "wbr", "svg", "g", "path", "rect", "line", "text", "circle",
];

/// Tags that may stand inside a word: of HTML, and the runs of word-processor XML.
#[rustfmt::skip] // a list to be read as one
const INSIDE_WORDS: [&str; 40] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr", "w:r", "w:t", "w:rpr", "w:b", "w:i", "w:u", "w:color", "w:sz", "w:lang", "text:span",
    "w:prooferr", "big",
];

/// Where the tag ends: the first `>` outside a quoted attribute value. A `<` outside one means it was no tag.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in rest.bytes().enumerate().take(TAG_BYTES_MAX).skip(1) {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            _ => {}
        }
        after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
    }
    None
}

/// The beginning of a text in which the end of a comment is looked for.
fn bounded(text: &str) -> &str {
    let mut end = text.len().min(TAG_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}
