//! What a document says, as plain values: no markup, no addresses of files, no sizes and no colours.
//!
//! Guarantees: every text is taken as it stands; `#`, `*`, `[` or `</` in somebody's words mean themselves. Whatever
//! cannot be read aloud is a [`crate::PaperError`] and not a silent gap: a figure needs its alternative, a heading may
//! not skip a level, a link within the document needs its place.

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title, on the first page, in the window of the reader and in every footer.
    pub title: String,
    /// Whose it is: the title of the commission.
    pub commission: String,
    /// The language of everything that does not say otherwise: `en`, `cy`.
    pub language: String,
    /// What identifies it through all its versions, such as `report wales cy`; it is hashed and not shown.
    pub ident: String,
    /// Its day: year, month, day.
    pub day: (u16, u8, u8),
    /// Printed at the head of every page, such as that this is sample data.
    pub notice: Option<String>,
    /// The texts that are the paper's own.
    pub labels: Labels,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Everything it says, a piece a line: for whoever must search it before it is printed.
    pub fn text(&self) -> String {
        let mut said = vec![self.title.as_str(), self.commission.as_str()];
        said.extend(self.notice.as_deref());
        for block in &self.blocks {
            block.say(&mut said);
        }
        said.join("\n")
    }
}

/// Texts of the paper itself, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The footer, with `{page}` and `{pages}` where the numbers go: `Page {page} of {pages}`.
    pub page_of: String,
    /// Said at the end where a character could not be printed and its number stands instead, such as `[U+4E2D]`.
    pub numbers_for_characters: String,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. The first is of level 1, and none skips a level.
    Heading {
        /// From 1.
        level: u8,
        /// Its words.
        words: Vec<Run>,
        /// The name by which [`Target::Place`] leads here.
        place: Option<String>,
    },
    /// The headings as far as a level, each with its page, under its own heading of level 1.
    Contents {
        /// What the list is called.
        title: String,
        /// The deepest level listed, from 1.
        depth: u8,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A paragraph that stands out: a finding's sentence, a warning.
    Inset(Vec<Run>),
    /// Somebody's words, with where they come from.
    Quote {
        /// The words; those cited are [`Run::marked`].
        words: Vec<Run>,
        /// Their language, empty where it is the document's.
        lang: String,
        /// Who, and a link to the place.
        source: Vec<Run>,
    },
    /// A list.
    List(Vec<Vec<Run>>),
    /// A table of two columns whose first is the heading of each row.
    Facts(Vec<(String, Vec<Run>)>),
    /// A table.
    Table {
        /// What it shows.
        caption: String,
        /// Headings of the columns, and whether a column holds numbers.
        columns: Vec<(String, bool)>,
        /// The cells.
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// A drawing.
    Figure {
        /// A whole `<svg>` element.
        svg: String,
        /// The same in words, for those who cannot see it; not empty.
        alternative: String,
        /// What it shows.
        caption: String,
    },
    /// Lines that must stay as they are, letter for letter: a checkpoint, a command.
    Exact(String),
    /// What follows begins a new page.
    NewPage,
}

/// Words of one kind within a block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// The words, as they stand.
    pub text: String,
    /// Their language, empty where it is that of what is around them.
    pub lang: String,
    /// Whether they are set in bold.
    pub strong: bool,
    /// Whether they are marked, as the cited words of a quote are.
    pub marked: bool,
    /// Where they lead.
    pub target: Option<Target>,
    /// The name of the text that these words are, where a person wrote it and may change it elsewhere, such as `F1/text`;
    /// it is not shown.
    pub of: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An address; one without a scheme counts from where the document lies.
    Address(String),
    /// A place in this document.
    Place(String),
}

impl Run {
    /// Words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same words in bold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// The same words, marked as those cited.
    #[must_use]
    pub fn marked(mut self) -> Self {
        self.marked = true;
        self
    }

    /// The same words, said to be in a language; an empty one says nothing.
    #[must_use]
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = lang.into();
        self
    }

    /// The same words, said to be the text of that name.
    #[must_use]
    pub fn of(mut self, name: impl Into<String>) -> Self {
        self.of = name.into();
        self
    }

    /// The same words, leading to an address.
    #[must_use]
    pub fn to(mut self, address: impl Into<String>) -> Self {
        self.target = Some(Target::Address(address.into()));
        self
    }

    /// The same words, leading to a place in the document.
    #[must_use]
    pub fn to_place(mut self, place: impl Into<String>) -> Self {
        self.target = Some(Target::Place(place.into()));
        self
    }
}

/// A paragraph of plain words.
impl From<&str> for Block {
    fn from(text: &str) -> Self {
        Self::Paragraph(vec![Run::new(text)])
    }
}

impl Block {
    fn say<'a>(&'a self, said: &mut Vec<&'a str>) {
        match self {
            Self::Contents { title, .. } => said.push(title),
            Self::Facts(rows) => said.extend(rows.iter().map(|(label, _)| label.as_str())),
            Self::Table {
                caption, columns, ..
            } => {
                said.push(caption);
                said.extend(columns.iter().map(|(text, _)| text.as_str()));
            }
            Self::Figure {
                svg,
                alternative,
                caption,
            } => said.extend([svg.as_str(), alternative, caption]),
            Self::Exact(text) => said.push(text),
            _ => {}
        }
        for run in self.runs() {
            said.push(&run.text);
            if let Some(Target::Address(address)) = &run.target {
                said.push(address);
            }
        }
    }

    /// All words that can carry a language or a link.
    pub(crate) fn runs(&self) -> Vec<&Run> {
        match self {
            Self::Heading { words, .. } | Self::Paragraph(words) | Self::Inset(words) => {
                words.iter().collect()
            }
            Self::Quote { words, source, .. } => words.iter().chain(source).collect(),
            Self::List(items) => items.iter().flatten().collect(),
            Self::Facts(rows) => rows.iter().flat_map(|(_, words)| words).collect(),
            Self::Table { rows, .. } => rows.iter().flatten().flatten().collect(),
            Self::Contents { .. } | Self::Figure { .. } | Self::Exact(_) | Self::NewPage => {
                Vec::new()
            }
        }
    }

    /// A heading of plain words.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            words: vec![Run::new(text)],
            place: None,
        }
    }
}
