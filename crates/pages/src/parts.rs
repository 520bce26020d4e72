//! The values that the components of `components.html` show: choices, rows, tables, pages of a list, quotes.
//!
//! They hold text that is already in the language of the page, unescaped: the templates escape it.
//! They check nothing; the room that fills them does.

use crate::Link;

/// One radio button, checkbox or option.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// A second line, or empty. A `<select>` does not show it.
    pub hint: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// A choice without a second line, chosen if its value is `given`.
    pub fn new(value: impl Into<String>, text: impl Into<String>, given: &str) -> Self {
        let value = value.into();
        let chosen = value == given;
        Self {
            value,
            text: text.into(),
            hint: String::new(),
            chosen,
        }
    }

    /// The same choice with a second line.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: hint.into(),
            ..self
        }
    }
}

/// A line of "check your answers" or of the facts about a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub key: String,
    /// Its value; line ends are kept.
    pub value: String,
    /// The act at its end, such as "Change".
    pub action: Option<Link>,
}

impl Row {
    /// A line without an act.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            action: None,
        }
    }

    /// The same line with an act. The reader of the screen hears the key after the act's text.
    #[must_use]
    pub fn action(self, href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            action: Some(Link::new(href, text)),
            ..self
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub text: String,
    /// Whether it holds numbers, which stand at its right edge.
    pub numbers: bool,
}

/// A table whose first column names its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table says.
    pub caption: String,
    /// The columns, from the one that names the rows.
    pub columns: Vec<Column>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// Whether a column holds numbers. Columns that do not exist hold none.
    #[must_use]
    pub fn numbers(&self, column: &usize) -> bool {
        self.columns
            .get(*column)
            .is_some_and(|column| column.numbers)
    }
}

/// Where the reader stands in a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// This page, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The address up to the number, such as `/en/evidence?strand=a&page=`.
    pub href: String,
}

impl Pagination {
    /// The numbers shown: first, last, this one and its neighbours; 0 stands for a gap.
    #[must_use]
    pub fn numbers(&self) -> Vec<usize> {
        let mut shown = Vec::new();
        for page in 1..=self.pages {
            let near = page.abs_diff(self.page) <= 1;
            if page == 1 || page == self.pages || near {
                shown.push(page);
            } else if shown.last() != Some(&0) {
                shown.push(0);
            }
        }
        shown
    }

    /// The address of a page.
    #[must_use]
    pub fn to(&self, page: &usize) -> String {
        format!("{}{page}", self.href)
    }

    /// The address of the page before, or an empty one.
    #[must_use]
    pub fn previous(&self) -> String {
        if self.page > 1 {
            self.to(&(self.page - 1))
        } else {
            String::new()
        }
    }

    /// The address of the page after, or an empty one.
    #[must_use]
    pub fn next(&self) -> String {
        if self.page < self.pages {
            self.to(&(self.page + 1))
        } else {
            String::new()
        }
    }
}

/// What the colour of a tag says. The text of the tag says it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Plain,
    /// Done, accepted, published.
    Good,
    /// Waits for somebody.
    Waiting,
    /// Stopped, refused, withheld.
    Stopped,
}

impl Tone {
    /// The ending of the class in the stylesheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Waiting => "waiting",
            Self::Stopped => "stopped",
        }
    }
}

/// A short label of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The state.
    pub text: String,
    /// Its colour.
    pub tone: Tone,
}

impl Tag {
    /// A tag.
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self {
            text: text.into(),
            tone,
        }
    }
}

/// A passage, verbatim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// The code of their language, `en` or `cy`.
    pub lang: String,
    /// Who is quoted, as published: a reference, a name where there is one.
    pub source: String,
    /// The passage in its place; empty where it may not be shown.
    pub href: String,
}

/// How a passage stands to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It supports the finding.
    Supporting,
    /// It limits the finding.
    Qualifying,
    /// It contradicts the finding.
    Contradicting,
}

impl Side {
    /// The ending of the class in the stylesheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Supporting => "supporting",
            Self::Qualifying => "qualifying",
            Self::Contradicting => "contradicting",
        }
    }
}
