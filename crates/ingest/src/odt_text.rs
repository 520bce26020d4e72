//! One part of an OpenDocument document read from its beginning to its end: which elements are words, which are not.
//!
//! A single pass over the events with a stack of open paragraphs (a text box and a note stand within a paragraph).

use crate::allowance::Allowance;
use crate::broken::Broken;
use crate::docx::{attribute, for_each_event};
use crate::layout::Layout;
use crate::odf_words::Words;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Whether a style hides its words, by the style's name.
pub(crate) type Styles = BTreeMap<String, bool>;

/// What a part says.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) paragraphs: Vec<String>,
    /// In the order of their references.
    pub(crate) footnotes: Vec<String>,
    pub(crate) endnotes: Vec<String>,
    pub(crate) deleted: bool,
    pub(crate) hidden: bool,
    pub(crate) comments: bool,
}

/// Reads a part, and adds its styles to those known.
pub(crate) fn read_story(
    allowance: &mut Allowance,
    trail: &str,
    name: &str,
    source: &str,
    styles: &mut Styles,
) -> Result<Story, Broken> {
    let open_max = allowance.limits.open_elements_max;
    let mut scribe = Scribe {
        allowance,
        trail,
        styles,
        story: Story::default(),
        layouts: vec![Layout::default()],
        open: Vec::new(),
        style: String::new(),
        endnote: false,
        left_out: None,
        depth: 0,
        in_remark: false,
    };
    for_each_event(trail, name, source, open_max, |event| scribe.hear(event))?;
    let mut story = scribe.story;
    story.paragraphs = scribe.layouts.pop().unwrap_or_default().paragraphs;
    Ok(story)
}

struct Scribe<'a, 'b> {
    allowance: &'a mut Allowance<'b>,
    trail: &'a str,
    styles: &'a mut Styles,
    story: Story,
    /// The text's, and that of each note that is open.
    layouts: Vec<Layout>,
    open: Vec<Words>,
    /// The style whose properties are being read.
    style: String,
    /// Whether the note that is open is an endnote.
    endnote: bool,
    /// The element that is left out, with why, and how many are open in it.
    left_out: Option<Why>,
    depth: usize,
    /// Within what a tracked change says of itself: who, and when.
    in_remark: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    NoWords,
    Deleted,
    Hidden,
}

/// Elements without words of the text: templates of an index, pictures as letters, what assistive programs say of a picture, forms.
const NO_WORDS: [&str; 15] = [
    "note-citation",
    "table-of-content-source",
    "alphabetical-index-source",
    "bibliography-source",
    "illustration-index-source",
    "object-index-source",
    "table-index-source",
    "user-index-source",
    "ruby-text",
    "binary-data",
    "script",
    "scripts",
    "desc",
    "forms",
    "notes-configuration",
];

impl Scribe<'_, '_> {
    fn hear(&mut self, event: &Event) -> Result<(), Broken> {
        if let Some(why) = self.left_out {
            self.hear_left_out(why, event);
            return Ok(());
        }
        match event {
            Event::Start(element) => {
                let name = element.name();
                let name = name.local_name().into_inner();
                self.left_out = self.why_left_out(name, element);
                if self.left_out.is_none() {
                    return self.start(name, element);
                }
                self.depth = 1;
            }
            Event::End(element) => self.end(element.local_name().into_inner()),
            other => {
                if let Some(words) = self.open.last_mut() {
                    words.hear(other);
                }
            }
        }
        Ok(())
    }

    fn hear_left_out(&mut self, why: Why, event: &Event) {
        let mut has_words = false;
        match event {
            Event::Start(element) => {
                self.depth += 1;
                self.in_remark |= element.local_name().into_inner() == "change-info";
            }
            Event::End(element) => {
                self.depth -= 1;
                self.in_remark &= element.local_name().into_inner() != "change-info";
                if self.depth == 0 {
                    self.left_out = None;
                }
            }
            Event::Text(text) => {
                has_words = text.xml10_content().chars().any(char::is_alphanumeric);
            }
            Event::CData(_) => has_words = true,
            _ => {}
        }
        match why {
            Why::NoWords => {}
            Why::Deleted => self.story.deleted |= has_words && !self.in_remark,
            Why::Hidden => self.story.hidden |= has_words,
        }
    }

    fn why_left_out(&mut self, name: &str, element: &BytesStart) -> Option<Why> {
        let style = || attribute(element, "style-name");
        match name {
            "tracked-changes" => Some(Why::Deleted),
            "annotation" => {
                self.story.comments = true;
                Some(Why::NoWords)
            }
            "hidden-text" if attribute(element, "is-hidden").is_none_or(|is| is != "false") => {
                Some(Why::Hidden)
            }
            "section" if attribute(element, "display").is_some_and(|d| d == "none") => {
                Some(Why::Hidden)
            }
            "p" | "h" | "span"
                if style().is_some_and(|style| self.styles.get(&style) == Some(&true)) =>
            {
                Some(Why::Hidden)
            }
            // The title of a drawing; that of the document may be shown in the text.
            "title" if element.name().into_inner() == "svg:title" => Some(Why::NoWords),
            name => NO_WORDS.contains(&name).then_some(Why::NoWords),
        }
    }

    fn start(&mut self, name: &str, element: &BytesStart) -> Result<(), Broken> {
        match name {
            "style" => {
                self.style = attribute(element, "name").unwrap_or_default();
                let parent = attribute(element, "parent-style-name");
                let hidden = parent.is_some_and(|parent| self.styles.get(&parent) == Some(&true));
                self.styles.insert(self.style.clone(), hidden);
            }
            "text-properties" => {
                if let Some(display) = attribute(element, "display")
                    && !self.style.is_empty()
                {
                    self.styles.insert(self.style.clone(), display == "none");
                }
            }
            "p" | "h" => self.open.push(Words::new()),
            "table" => self.layout(Layout::begin_table),
            "note" => {
                self.endnote = attribute(element, "note-class").is_some_and(|c| c == "endnote");
            }
            "note-body" => self.layouts.push(Layout::default()),
            name => {
                if let Some(words) = self.open.last_mut() {
                    words.mark(self.allowance, self.trail, name, element)?;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h" => {
                if let Some(words) = self.open.pop() {
                    self.layout(|layout| layout.keep(words.into_text()));
                }
            }
            "style" => self.style.clear(),
            "table-cell" | "covered-table-cell" => self.layout(Layout::end_cell),
            "table-row" => self.layout(Layout::end_row),
            "table" => self.layout(Layout::end_table),
            "note-body" if self.layouts.len() > 1 => {
                let said = self.layouts.pop().unwrap_or_default().paragraphs;
                match self.endnote {
                    true => self.story.endnotes.extend(said),
                    false => self.story.footnotes.extend(said),
                }
            }
            _ => {}
        }
    }

    fn layout(&mut self, act: impl FnOnce(&mut Layout)) {
        if let Some(layout) = self.layouts.last_mut() {
            act(layout);
        }
    }
}
