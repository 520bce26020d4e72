//! Pages: the words that a reader of the page would see.
//!
//! Scripts, styles, comments, and text hidden by `hidden`, `display: none`, `visibility: hidden` or `mso-hide: all` are left out; block
//! elements make paragraphs, cells of a table are separated by tabs, rows and `<br>` by line ends.
//!
//! Only the tokenizer of html5ever is used, with a bounded stack of open elements of our own, not its tree: building the tree takes
//! time that grows with the square of the nesting, and formatting elements let a short page grow to gigabytes. The price
//! is that text which a browser would move (out of a table it is misplaced in) stays where it stands.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::encoding::{decode, decode_as, tidy};
use crate::html_flow::{Break, Flow};
use crate::html_tags::OpenTag;
use crate::kind::Kind;
use crate::notice::Note;
use crate::read::written;
use crate::reading::Letter;
use encoding_rs::{Encoding, UTF_8};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A page as a letter.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Letter, Broken> {
    let source = letters_of(allowance, trail, bytes)?;
    let page = page(allowance, trail, &source)?;
    written(trail, bytes, Kind::Html, page.title, page.text)
}

/// What a page says.
pub(crate) struct Page {
    pub(crate) title: Option<String>,
    pub(crate) text: String,
}

/// The words of a page whose letters are known.
pub(crate) fn page(allowance: &mut Allowance, trail: &str, source: &str) -> Result<Page, Broken> {
    let tokenizer = Tokenizer::new(
        Reader {
            seen: RefCell::new(Seen::new(allowance.limits.open_elements_max)),
        },
        TokenizerOpts::default(),
    );
    feed(&tokenizer, source, allowance.limits.attributes_max)
        .map_err(|what| Broken::whole(trail, what))?;
    tokenizer.end();
    let seen = tokenizer.sink.seen.into_inner();
    if seen.too_deep {
        let max = allowance.limits.open_elements_max as u64;
        return Err(Broken::whole(
            trail,
            What::TooMuch {
                bound: Bound::OpenElements,
                max,
            },
        ));
    }
    if seen.hidden_words {
        allowance.note(trail, Note::HiddenText);
    }
    let title = seen
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\0', "");
    let text = tidy(trail, &seen.flow.out, &mut allowance.notices);
    Ok(Page {
        title: Some(title).filter(|title| !title.is_empty()),
        text,
    })
}

/// Gives the page to the tokenizer in pieces that end where a tag may end, and counts the attributes of each piece first.
fn feed(tokenizer: &Tokenizer<Reader>, source: &str, attributes_max: usize) -> Result<(), What> {
    let queue = BufferQueue::default();
    let mut tag = OpenTag::default();
    for piece in source.split_inclusive('>') {
        let was_begun = tag.is_begun();
        if !tokenizer.sink.seen.borrow().raw && tag.follow(piece.as_bytes()) > attributes_max {
            return Err(What::TooMuch {
                bound: Bound::Attributes,
                max: attributes_max as u64,
            });
        }
        tokenizer.sink.seen.borrow_mut().heard = Heard::Nothing;
        queue.push_back(StrTendril::from(piece));
        let _ = tokenizer.feed(&queue);
        let seen = tokenizer.sink.seen.borrow();
        // Words where a tag seemed to be begun: it was none.
        if seen.heard == Heard::Mark || was_begun && seen.heard == Heard::Words {
            tag = OpenTag::default();
        }
        if seen.too_deep {
            break;
        }
    }
    Ok(())
}

/// The letters of a page: by its mark, else by the set it names, else UTF-8 or Windows-1252.
pub(crate) fn letters_of(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<String, Broken> {
    if Encoding::for_bom(bytes).is_none()
        && let Some(encoding) = named_charset(bytes)
        && encoding != UTF_8
    {
        let (text, lost) = decode_as(encoding, bytes);
        allowance.note(
            trail,
            Note::ReadAs {
                charset: encoding.name().to_owned(),
            },
        );
        if lost {
            allowance.note(trail, Note::LettersLost);
        }
        return Ok(text);
    }
    decode(trail, bytes, &mut allowance.notices).map(std::borrow::Cow::into_owned)
}

/// How far into a page its character set may be named (HTML Standard, 4.2.5.4).
const CHARSET_WITHIN_BYTES: usize = 1024;

fn named_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(CHARSET_WITHIN_BYTES)])
        .to_ascii_lowercase();
    let meta = head.match_indices("<meta").find_map(|(at, _)| {
        let tag = head[at..].split('>').next()?;
        tag.split_once("charset").map(|(_, rest)| rest.to_owned())
    })?;
    let value = meta.trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    let label = value
        .split(|c: char| c == '"' || c == '\'' || c == ';' || c == '/' || c.is_whitespace())
        .next()?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A page that could be read as ASCII to this point is not UTF-16, whatever it says (same section).
    Some(
        if encoding == encoding_rs::UTF_16LE || encoding == encoding_rs::UTF_16BE {
            UTF_8
        } else {
            encoding
        },
    )
}

struct Reader {
    seen: RefCell<Seen>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut seen = self.seen.borrow_mut();
        seen.heard = match &token {
            Token::CharacterTokens(_) | Token::NullCharacterToken => Heard::Words,
            Token::ParseError(_) => seen.heard,
            _ => Heard::Mark,
        };
        match token {
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => {
                    let result = seen.start(&tag);
                    seen.raw = !matches!(result, TokenSinkResult::Continue);
                    return result;
                }
                TagKind::EndTag => {
                    seen.raw = false;
                    seen.end(&tag.name);
                }
            },
            Token::CharacterTokens(text) => seen.text(&text),
            Token::NullCharacterToken
            | Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shown {
    Yes,
    /// Hidden from the reader by its author.
    Hidden,
    /// No text at all: a script, a style.
    NoText,
    Title,
}

/// What the tokenizer gave last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heard {
    Nothing,
    Words,
    /// A tag, a comment or a document type.
    Mark,
}

struct Seen {
    heard: Heard,
    /// Within a script or the like, where nothing is a tag.
    raw: bool,
    flow: Flow,
    title: String,
    open: Vec<(String, Shown)>,
    /// How many elements of a name, and of a kind, are open: looking for one that is not must cost nothing.
    open_names: BTreeMap<String, usize>,
    open_kinds: BTreeMap<Shown, usize>,
    open_max: usize,
    too_deep: bool,
    hidden_words: bool,
}

const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
const NO_TEXT: [&str; 13] = [
    "script", "style", "noscript", "iframe", "noembed", "noframes", "template", "svg", "object",
    "audio", "video", "canvas", "datalist",
];
const BLOCKS: [&str; 37] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];
/// An element that is closed by the beginning of another stays open at most to one of these.
const WALLS: [&str; 5] = ["table", "td", "th", "caption", "template"];

impl Seen {
    fn new(open_max: usize) -> Self {
        let flow = Flow::default();
        Self {
            flow,
            title: String::new(),
            heard: Heard::Nothing,
            raw: false,
            open: Vec::new(),
            open_names: BTreeMap::new(),
            open_kinds: BTreeMap::new(),
            open_max,
            too_deep: false,
            hidden_words: false,
        }
    }

    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        self.close_implied(name);
        self.lay_out(name, true);
        if VOID.contains(&name) || tag.self_closing && NO_TEXT.contains(&name) && name == "svg" {
            return TokenSinkResult::Continue;
        }
        let shown = match name {
            "title" if self.title.is_empty() => Shown::Title,
            "title" => Shown::NoText,
            _ if NO_TEXT.contains(&name) => Shown::NoText,
            _ if is_hidden(tag) => Shown::Hidden,
            _ => Shown::Yes,
        };
        if self.open.len() >= self.open_max {
            self.too_deep = true;
            return TokenSinkResult::Plaintext;
        }
        *self.open_names.entry(name.to_owned()).or_default() += 1;
        *self.open_kinds.entry(shown).or_default() += 1;
        self.open.push((name.to_owned(), shown));
        match name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "noscript" | "iframe" | "noembed" | "noframes" | "xmp" => {
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            "plaintext" => TokenSinkResult::Plaintext,
            _ => TokenSinkResult::Continue,
        }
    }

    fn end(&mut self, name: &str) {
        self.lay_out(name, false);
        if !self.is_open(name) {
            return;
        }
        let walled = !matches!(
            name,
            "table"
                | "tr"
                | "td"
                | "th"
                | "tbody"
                | "thead"
                | "tfoot"
                | "body"
                | "html"
                | "template"
        );
        for at in (0..self.open.len()).rev() {
            if self.open[at].0 == name {
                self.close_to(at);
                return;
            }
            if walled && WALLS.contains(&self.open[at].0.as_str()) {
                return;
            }
        }
    }

    /// Closes what the beginning of `name` closes unsaid (HTML Standard, 13.1.2.4).
    fn close_implied(&mut self, name: &str) {
        let (closes, walls): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "table", "td", "th"]),
            "dd" | "dt" => (&["dd", "dt"], &["dl", "table", "td", "th"]),
            "td" | "th" => (&["td", "th"], &["table", "tr"]),
            "tr" | "tbody" | "thead" | "tfoot" => (&["tr"], &["table"]),
            "option" | "optgroup" => (&["option"], &["select", "datalist"]),
            "body" => (&["head"], &[]),
            _ if BLOCKS.contains(&name) => (&["p"], &WALLS),
            _ => return,
        };
        if !closes.iter().any(|name| self.is_open(name)) {
            return;
        }
        for at in (0..self.open.len()).rev() {
            let open = self.open[at].0.as_str();
            if closes.contains(&open) {
                self.close_to(at);
                return;
            }
            if walls.contains(&open) {
                return;
            }
        }
    }

    fn close_to(&mut self, at: usize) {
        for (name, shown) in self.open.drain(at..) {
            if let Some(count) = self.open_names.get_mut(&name) {
                *count -= 1;
            }
            if let Some(count) = self.open_kinds.get_mut(&shown) {
                *count -= 1;
            }
        }
    }

    fn is_open(&self, name: &str) -> bool {
        self.open_names.get(name).is_some_and(|&count| count > 0)
    }

    fn is_within(&self, shown: Shown) -> bool {
        self.open_kinds.get(&shown).is_some_and(|&count| count > 0)
    }

    fn lay_out(&mut self, name: &str, begins: bool) {
        match name {
            "br" => self.flow.line_end(),
            "tr" => self.flow.break_at_least(Break::Line),
            "td" | "th" if begins => self.flow.cell(),
            _ if BLOCKS.contains(&name) => self.flow.break_at_least(Break::Paragraph),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_within(Shown::Title) {
            self.title.push_str(text);
        } else if self.is_within(Shown::NoText) {
            // Not words.
        } else if self.is_within(Shown::Hidden) {
            self.hidden_words |= text.chars().any(char::is_alphanumeric);
        } else {
            let pre = self.is_open("pre");
            self.flow.text(text, pre);
        }
    }
}

fn is_hidden(tag: &Tag) -> bool {
    tag.attrs
        .iter()
        .any(|attribute| match &*attribute.name.local {
            "hidden" => true,
            "style" => {
                let style: String = attribute
                    .value
                    .chars()
                    .filter(|c| !c.is_whitespace())
                    .collect();
                let style = style.to_ascii_lowercase();
                ["display:none", "visibility:hidden", "mso-hide:all"]
                    .iter()
                    .any(|way| style.contains(way))
            }
            _ => false,
        })
}
