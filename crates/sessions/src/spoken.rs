//! What a transcript consists of: turns and questions, as plain values.

/// What somebody is there as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Who leads the session.
    Chair,
    /// A member of the commission or committee.
    Member,
    /// Counsel, who asks for the inquiry or for those who take part in it.
    Counsel,
    /// Who gives evidence.
    Witness,
}

impl Role {
    /// The stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Member => "member",
            Self::Counsel => "counsel",
            Self::Witness => "witness",
        }
    }
}

/// What somebody said before somebody else did. In a transcript with numbered questions each paragraph is a turn of its own, because
/// there it is the paragraph that is quoted, by the number of its question; elsewhere a turn is all that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The number of the question it belongs to.
    pub question: Option<u32>,
    /// Who spoke, as the transcript names them.
    pub speaker: Option<String>,
    /// What they are there as, where the transcript says so.
    pub role: Option<Role>,
    /// The words; paragraphs have an empty line between them.
    pub text: String,
    /// The last time before it, as the transcript has it; for subtitles when it began, `HH:MM:SS.mmm`.
    pub time: Option<String>,
    /// The line of the file, or of its words where it is no plain text, from 1.
    pub line: u64,
    /// Whether it goes on with what the same speaker said in the turn before.
    pub continues: bool,
    /// Whether it opens a question.
    pub opens_question: bool,
    /// Whether the words are an interpreter's, in another language than was spoken.
    pub interpreted: bool,
}

/// Something a person should know of a transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A number stands at two questions.
    NumberTwice {
        /// The number.
        number: u32,
        /// The line.
        line: u64,
    },
    /// Numbers are missing before a question.
    NumbersMissing {
        /// The first.
        from: u32,
        /// The last.
        to: u32,
        /// The line.
        line: u64,
    },
    /// A number is lower than the one before.
    NumberBack {
        /// The number.
        number: u32,
        /// The number before.
        after: u32,
        /// The line.
        line: u64,
    },
    /// Two speakers stand on one line; each was given a turn.
    TwoSpeakers {
        /// The second.
        speaker: String,
        /// The line.
        line: u64,
    },
    /// A speaker has no words.
    NoWords {
        /// Who.
        speaker: String,
        /// The line.
        line: u64,
    },
    /// Words whose speaker the transcript does not name.
    NobodySaysIt {
        /// The line.
        line: u64,
    },
    /// Questions bear no number.
    NotNumbered,
    /// Questions bore no number and were given one in the order in which they stand.
    Numbered {
        /// The first number given.
        from: u32,
        /// The last.
        to: u32,
    },
    /// Lines before the first speaker, which are in no turn.
    Before {
        /// How many.
        lines: usize,
    },
    /// Headings, notes and furniture of pages, which are in no turn.
    LeftOut {
        /// How many lines.
        lines: usize,
    },
}

/// A transcript.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Transcript {
    /// What was said, in order.
    pub turns: Vec<Turn>,
    /// What a person should know.
    pub notices: Vec<Notice>,
}

/// The written evidence that words mention by its reference: `WHC0012`, `INQ000371209`; each once, in order.
#[must_use]
pub fn mentions(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = word.get(letters..).unwrap_or_default();
        let is_reference = (2..=5).contains(&letters)
            && (4..=12).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit());
        if is_reference && !found.iter().any(|one| one == word) {
            found.push(word.to_owned());
        }
    }
    found
}
