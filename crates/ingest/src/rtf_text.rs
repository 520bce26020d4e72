//! An RTF document read from its beginning to its end: which groups are words, which are not.
//!
//! One pass over the tokens with a stack of open groups, bounded. A group that begins with a destination this reader does not know is left
//! out where the file says that it may be (`\*`).

use crate::broken::{Bound, What};
use crate::code_pages::{Page, WESTERN, page_of, page_of_charset};
use crate::layout::Layout;
use crate::rtf_tokens::{Token, Tokens};
use std::collections::BTreeMap;

/// What a document says.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) title: String,
    pub(crate) paragraphs: Vec<String>,
    /// In the order of their references.
    pub(crate) footnotes: Vec<String>,
    pub(crate) endnotes: Vec<String>,
    pub(crate) deleted: bool,
    pub(crate) hidden: bool,
    pub(crate) comments: bool,
    pub(crate) page_headers: bool,
    /// Some letters could not be told.
    pub(crate) lost: bool,
}

/// Reads a document. Groups are bounded by `open_max`; one that is never closed is a file that is cut short.
pub(crate) fn read_story(bytes: &[u8], open_max: usize) -> Result<Story, What> {
    let mut scribe = Scribe {
        story: Story::default(),
        layouts: vec![Layout::default()],
        open: vec![String::new()],
        groups: Vec::new(),
        at: Group::default(),
        page: WESTERN,
        fonts: BTreeMap::new(),
        font: 0,
        default_font: 0,
        bytes: Vec::new(),
        half: None,
        fallback_left: 0,
        levels: vec![0],
    };
    for token in Tokens::new(bytes) {
        if let Token::Byte(byte) = token {
            scribe.byte(byte);
            continue;
        }
        scribe.flush();
        match token {
            Token::Open if scribe.groups.len() >= open_max => {
                let bound = Bound::OpenElements;
                let max = open_max as u64;
                return Err(What::TooMuch { bound, max });
            }
            Token::Open => scribe.open_group(),
            Token::Close => {
                scribe.close_group();
                if scribe.groups.is_empty() {
                    return Ok(scribe.into_story());
                }
            }
            Token::Word(b"u", number) => scribe.letter(number.unwrap_or(0)),
            _ if scribe.fallback_left > 0 => scribe.fallback_left -= 1,
            Token::Word(name, number) => scribe.word(name, number),
            Token::Symbol(symbol) => scribe.symbol(symbol),
            Token::Byte(_) | Token::Data => {}
        }
    }
    Err(What::CutShort)
}

struct Scribe {
    story: Story,
    /// The text's, and that of each note that is open.
    layouts: Vec<Layout>,
    /// How many tables are open in each of them.
    levels: Vec<usize>,
    /// The paragraphs that are open: the text's, and those of boxes and notes within it.
    open: Vec<String>,
    groups: Vec<Group>,
    at: Group,
    /// The document's code page.
    page: Page,
    fonts: BTreeMap<i32, Page>,
    /// The font that is being described.
    font: i32,
    default_font: i32,
    /// Bytes that are not letters yet: one letter may be several.
    bytes: Vec<u8>,
    /// The first half of a letter outside the basic plane.
    half: Option<u16>,
    /// How many letters stand for the last one in programs that do not know it.
    fallback_left: u32,
}

/// What a group inherits from the one around it.
#[derive(Clone, Copy)]
struct Group {
    role: Role,
    ends: Ends,
    /// Whether `\*` was the last token: an unknown destination may be left out.
    may_leave_out: bool,
    page: Option<Page>,
    hidden: bool,
    deleted: bool,
    fallback: u32,
    /// How many tables the paragraph stands in.
    level: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Words,
    NoWords,
    Fonts,
    /// Words about the document, of which only the title is kept.
    Info,
    Title,
    PageHeader,
    /// A text twice, of which only the second form is kept.
    Twice,
}

/// What is at its end with the group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Nothing,
    Box,
    Footnote,
    Endnote,
}

impl Default for Group {
    fn default() -> Self {
        Self {
            role: Role::Words,
            ends: Ends::Nothing,
            may_leave_out: false,
            page: None,
            hidden: false,
            deleted: false,
            fallback: 1,
            level: 0,
        }
    }
}

/// Groups without words of the text, also where the file does not say that they may be left out.
const NO_WORDS: [&[u8]; 22] = [
    b"colortbl",
    b"stylesheet",
    b"pict",
    b"fldinst",
    b"objdata",
    b"listtext",
    b"pntext",
    b"listtable",
    b"listoverridetable",
    b"revtbl",
    b"filetbl",
    b"sp",
    b"shprslt",
    b"nonshppict",
    b"nonesttables",
    b"xe",
    b"tc",
    b"rxe",
    b"ftnsep",
    b"ftnsepc",
    b"atnid",
    b"atnauthor",
];
const PAGE_HEADERS: [&[u8]; 8] = [
    b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf",
];
/// Tables in tables; deeper ones count as these.
const TABLE_LEVELS_MAX: usize = 16;

impl Scribe {
    fn open_group(&mut self) {
        self.fallback_left = 0;
        self.groups.push(self.at);
        self.at.ends = Ends::Nothing;
        self.at.may_leave_out = false;
        if self.at.role == Role::Twice {
            self.at.role = Role::NoWords;
        }
    }

    fn close_group(&mut self) {
        self.fallback_left = 0;
        let ends = self.at.ends;
        if ends != Ends::Nothing {
            self.end_paragraph();
            self.open.pop();
        }
        if matches!(ends, Ends::Footnote | Ends::Endnote) {
            self.stand_at(0);
            self.levels.pop();
            let said = self.layouts.pop().unwrap_or_default().paragraphs;
            match ends {
                Ends::Endnote => self.story.endnotes.extend(said),
                _ => self.story.footnotes.extend(said),
            }
        }
        self.at = self.groups.pop().unwrap_or_default();
    }

    fn into_story(mut self) -> Story {
        self.end_half();
        self.at = Group::default();
        self.end_paragraph();
        self.stand_at(0);
        self.story.paragraphs = self.layouts.pop().unwrap_or_default().paragraphs;
        self.story
    }

    fn byte(&mut self, byte: u8) {
        if self.fallback_left > 0 {
            self.fallback_left -= 1;
        } else {
            self.at.may_leave_out = false;
            self.bytes.push(byte);
        }
    }

    /// Letters out of the bytes so far.
    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        if matches!(self.at.role, Role::NoWords | Role::Fonts) {
            return;
        }
        let page = self.at.page.unwrap_or(self.page);
        let (text, _, malformed) = page.encoding.decode(&bytes);
        self.story.lost |= malformed || page.is_guess && !bytes.is_ascii();
        self.say(&text);
    }

    fn say(&mut self, text: &str) {
        self.end_half();
        let has_words = text.chars().any(char::is_alphanumeric);
        match self.at.role {
            Role::Words if self.at.deleted => self.story.deleted |= has_words,
            Role::Words if self.at.hidden => self.story.hidden |= has_words,
            Role::Words => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.push_str(text);
                }
            }
            Role::Title => self.story.title.push_str(text),
            // A page number alone is not missed.
            Role::PageHeader => {
                self.story.page_headers |= text.chars().any(char::is_alphabetic);
            }
            Role::NoWords | Role::Fonts | Role::Info | Role::Twice => {}
        }
    }

    /// `\u`: a letter as a signed number of 16 bits, or half of one.
    fn letter(&mut self, number: i32) {
        // Two's complement, as the format has it.
        let unit = (number & 0xFFFF) as u16;
        let (half, said) = match (self.half.take(), unit) {
            (_, 0xD800..=0xDBFF) => (Some(unit), None),
            (Some(first), 0xDC00..=0xDFFF) => {
                let pair = char::decode_utf16([first, unit]).next();
                (None, pair.and_then(Result::ok))
            }
            (_, 0xDC00..=0xDFFF) => {
                self.story.lost = true;
                (None, Some(char::REPLACEMENT_CHARACTER))
            }
            (_, unit) => (None, char::from_u32(u32::from(unit))),
        };
        if let Some(letter) = said {
            self.say(letter.encode_utf8(&mut [0; 4]));
        }
        self.half = half;
        self.fallback_left = self.at.fallback;
    }

    /// A first half without its second.
    fn end_half(&mut self) {
        if self.half.take().is_some() {
            self.story.lost = true;
            self.say("\u{FFFD}");
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => {
                self.at.may_leave_out = true;
                return;
            }
            b'\\' | b'{' | b'}' => self.say(&char::from(symbol).to_string()),
            b'~' => self.say("\u{A0}"),
            b'_' => self.say("\u{2011}"),
            b'\t' => self.say("\t"),
            b'\r' | b'\n' => self.end_of_paragraph(),
            _ => {}
        }
        self.at.may_leave_out = false;
    }

    fn word(&mut self, name: &[u8], number: Option<i32>) {
        let may_leave_out = std::mem::take(&mut self.at.may_leave_out);
        let is_on = number != Some(0);
        match name {
            _ if self.destination(name) => {}
            b"par" | b"sect" | b"page" => self.end_of_paragraph(),
            b"cell" => self.end_cell(1),
            b"nestcell" => self.end_cell(self.at.level.max(2)),
            b"row" => self.end_row(1),
            b"nestrow" => self.end_row(self.at.level.max(2)),
            b"pard" => self.at.level = 0,
            b"intbl" => self.at.level = self.at.level.max(1),
            b"itap" => {
                let level = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                self.at.level = level.min(TABLE_LEVELS_MAX);
            }
            b"plain" => {
                (self.at.hidden, self.at.deleted) = (false, false);
                self.at.page = self.fonts.get(&self.default_font).copied();
            }
            b"v" => self.at.hidden = is_on,
            b"deleted" => self.at.deleted = is_on,
            b"uc" => self.at.fallback = number.and_then(|n| n.try_into().ok()).unwrap_or(1),
            b"ansicpg" => self.page = page_of(number.unwrap_or(0)),
            b"mac" => self.page = page_of(10_000),
            b"pc" => self.page = page_of(437),
            b"pca" => self.page = page_of(850),
            b"deff" => self.default_font = number.unwrap_or(0),
            b"f" | b"fcharset" | b"cpg" => self.font_word(name, number.unwrap_or(0)),
            _ => match letter_of(name) {
                Some(letter) => self.say(letter),
                None if may_leave_out => self.at.role = Role::NoWords,
                None => {}
            },
        }
    }

    fn font_word(&mut self, name: &[u8], number: i32) {
        let describes = self.at.role == Role::Fonts;
        match name {
            b"f" if describes => self.font = number,
            b"f" => self.at.page = self.fonts.get(&number).copied(),
            b"fcharset" if describes => {
                if let Some(page) = page_of_charset(number) {
                    self.fonts.insert(self.font, page_of(page));
                }
            }
            b"cpg" if describes => {
                self.fonts.insert(self.font, page_of(number));
            }
            _ => {}
        }
    }

    /// Words that say what a group is; `false` for any other.
    fn destination(&mut self, name: &[u8]) -> bool {
        let words = self.at.role == Role::Words;
        match name {
            b"ud"
                if self
                    .groups
                    .last()
                    .is_some_and(|around| around.role == Role::Twice) =>
            {
                let of_both = self.groups.iter().rev().nth(1);
                self.at.role = of_both.map_or(Role::Words, |group| group.role);
            }
            _ if self.at.role == Role::NoWords => {}
            b"fonttbl" => self.at.role = Role::Fonts,
            b"info" => self.at.role = Role::Info,
            b"title" if self.at.role == Role::Info => self.at.role = Role::Title,
            b"upr" => self.at.role = Role::Twice,
            b"annotation" => {
                self.story.comments = true;
                self.at.role = Role::NoWords;
            }
            b"footnote" if words => {
                self.at.ends = Ends::Footnote;
                self.at.level = 0;
                self.open.push(String::new());
                self.layouts.push(Layout::default());
                self.levels.push(0);
            }
            b"ftnalt" if self.at.ends == Ends::Footnote => self.at.ends = Ends::Endnote,
            b"shptxt" | b"dptxbxtext" if words && self.at.ends == Ends::Nothing => {
                self.at.ends = Ends::Box;
                self.open.push(String::new());
            }
            b"shpinst" | b"do" | b"nesttableprops" => {}
            _ if PAGE_HEADERS.contains(&name) => self.at.role = Role::PageHeader,
            _ if NO_WORDS.contains(&name) => self.at.role = Role::NoWords,
            _ => return false,
        }
        true
    }

    fn end_of_paragraph(&mut self) {
        if self.at.role == Role::Words {
            self.end_half();
            self.end_paragraph();
        }
    }

    /// Keeps the paragraph that is open where it stands, and begins another.
    fn end_paragraph(&mut self) {
        let paragraph = self.open.last_mut().map(std::mem::take).unwrap_or_default();
        if paragraph.trim().is_empty() {
            return;
        }
        self.stand_at(self.at.level);
        if let Some(layout) = self.layouts.last_mut() {
            layout.keep(paragraph);
        }
    }

    fn end_cell(&mut self, level: usize) {
        if self.at.role != Role::Words {
            return;
        }
        self.at.level = level;
        self.end_of_paragraph();
        self.stand_at(level);
        if let Some(layout) = self.layouts.last_mut() {
            layout.end_cell();
        }
    }

    fn end_row(&mut self, level: usize) {
        if self.at.role != Role::Words {
            return;
        }
        self.stand_at(level);
        if let Some(layout) = self.layouts.last_mut() {
            layout.end_row();
        }
    }

    /// Opens and closes tables until so many are open.
    fn stand_at(&mut self, wanted: usize) {
        let (Some(layout), Some(level)) = (self.layouts.last_mut(), self.levels.last_mut()) else {
            return;
        };
        while *level < wanted {
            layout.begin_table();
            *level += 1;
        }
        while *level > wanted {
            layout.end_table();
            *level -= 1;
        }
    }
}

/// Letters that have a word.
fn letter_of(name: &[u8]) -> Option<&'static str> {
    Some(match name {
        b"tab" => "\t",
        b"line" => "\n",
        b"emdash" => "\u{2014}",
        b"endash" => "\u{2013}",
        b"emspace" => "\u{2003}",
        b"enspace" => "\u{2002}",
        b"qmspace" => "\u{2005}",
        b"bullet" => "\u{2022}",
        b"lquote" => "\u{2018}",
        b"rquote" => "\u{2019}",
        b"ldblquote" => "\u{201C}",
        b"rdblquote" => "\u{201D}",
        b"zwj" => "\u{200D}",
        b"zwnj" => "\u{200C}",
        b"ltrmark" => "\u{200E}",
        b"rtlmark" => "\u{200F}",
        _ => return None,
    })
}
