//! Counts the attributes of the tag that is being read, in step with the tokenizer.
//!
//! The tokenizer compares each attribute of a tag with all before it, so that a tag of a million takes hours, and it cannot be stopped
//! within a tag. This follows its states (HTML Standard, 13.2.5.6 to 13.2.5.39) closely enough to count first and refuse in time.

/// Where in a tag the last byte was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    #[default]
    Data,
    Open,
    /// A comment or a document type, which have no attributes.
    Other,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Quoted(u8),
    AfterQuoted,
    Unquoted,
}

/// The tag that is being read.
#[derive(Debug, Default)]
pub(crate) struct OpenTag {
    state: State,
    attributes: usize,
}

impl OpenTag {
    /// Whether a tag, or what looks like one, has begun and not ended.
    pub(crate) fn is_begun(&self) -> bool {
        self.state != State::Data
    }

    /// Follows the tokenizer over the next bytes; gives the most attributes that a tag had on the way.
    pub(crate) fn follow(&mut self, bytes: &[u8]) -> usize {
        let mut most = self.attributes;
        for &byte in bytes {
            self.state = self.after(byte);
            most = most.max(self.attributes);
        }
        most
    }

    fn after(&mut self, byte: u8) -> State {
        let is_blank = byte.is_ascii_whitespace();
        match (self.state, byte) {
            (State::Data, b'<') | (State::Open, b'<' | b'/') => State::Open,
            (State::Data, _) => State::Data,
            (State::Open, b'!' | b'?') => State::Other,
            (State::Open, _) if byte.is_ascii_alphabetic() => {
                self.attributes = 0;
                State::TagName
            }
            (State::Open, _) => State::Data,
            (State::Other, _) => State::Other,
            (State::Quoted(mark), _) if byte == mark => State::AfterQuoted,
            (State::Quoted(mark), _) => State::Quoted(mark),
            (_, b'>') => State::Data,
            (State::BeforeValue, b'"' | b'\'') => State::Quoted(byte),
            (State::BeforeValue, _) if is_blank => State::BeforeValue,
            (State::BeforeValue, _) => State::Unquoted,
            (State::Unquoted, _) if is_blank => State::BeforeName,
            (State::Unquoted, _) => State::Unquoted,
            (State::Name | State::AfterName, b'=') => State::BeforeValue,
            (State::Name | State::AfterName, _) if is_blank => State::AfterName,
            (_, b'/') => State::BeforeName,
            (_, _) if is_blank => State::BeforeName,
            (State::TagName | State::Name, _) => self.state,
            (State::BeforeName | State::AfterName | State::AfterQuoted, _) => {
                self.attributes += 1;
                State::Name
            }
        }
    }
}
