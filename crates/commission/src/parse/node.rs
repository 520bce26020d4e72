//! A value of the file with its line, and the questions the reader asks of it. Each question that
//! has no good answer leaves a problem and answers nothing, so that all lines are told at once.

use crate::words::words;
use crate::{Language, Refusal, Texts};
use std::cell::RefCell;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What was found wrong so far.
#[derive(Debug, Default)]
pub struct Problems {
    found: RefCell<Vec<Refusal>>,
    /// The declared languages, known once the head of the file has been read.
    languages: RefCell<Vec<Language>>,
}

impl Problems {
    /// Tells of something wrong at a line.
    pub fn add(&self, line: u64, code: &'static str, say: impl Fn(Language) -> String) {
        let refusal = Refusal::new(code, say).at_line(line);
        self.found.borrow_mut().push(refusal);
    }

    pub(super) fn take(&self) -> Vec<Refusal> {
        self.found.take()
    }

    /// Tells of every declared language in which a text is missing.
    pub fn require(&self, line: u64, key: &str, texts: &Texts) {
        let missing = texts.missing(&self.languages.borrow());
        for absent in missing {
            self.add(line, "language-missing", |language| {
                words(language).msg_language_missing(key, absent.code())
            });
        }
    }

    /// From here on, every text must stand in these languages.
    pub fn declare(&self, languages: &[Language]) {
        languages.clone_into(&mut self.languages.borrow_mut());
    }
}

/// A table of the file.
#[derive(Clone)]
pub struct Node<'a> {
    text: &'a str,
    table: &'a DeTable<'a>,
    line: u64,
    problems: &'a Problems,
}

/// The line, from 1, of a byte of the text.
pub(super) fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|b| **b == b'\n').count() as u64
}

impl<'a> Node<'a> {
    pub(crate) fn root(
        text: &'a str,
        table: &'a Spanned<DeTable<'a>>,
        problems: &'a Problems,
    ) -> Self {
        Self {
            text,
            table: table.get_ref(),
            line: 1,
            problems,
        }
    }

    /// The line on which it begins, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Where what is wrong is told.
    pub fn problems(&self) -> &'a Problems {
        self.problems
    }

    /// Refuses every key that is not among these.
    pub fn only(&self, known: &[&str]) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let line = line_of(self.text, key.span().start);
                let list = known.join(", ");
                self.problems.add(line, "unknown-key", |language| {
                    words(language).msg_unknown_key(name, &list)
                });
            }
        }
    }

    fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.get(key)
    }

    fn line_of_value(&self, value: &Spanned<DeValue<'_>>) -> u64 {
        line_of(self.text, value.span().start)
    }

    fn missing(&self, key: &str) {
        self.problems.add(self.line, "missing-key", |language| {
            words(language).msg_missing_key(key)
        });
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, wanted: &'static str) {
        self.problems
            .add(self.line_of_value(value), "wrong-kind", |language| {
                words(language).msg_wrong_kind(key, wanted)
            });
    }

    /// A line of text that must be there and not be blank, with its line.
    pub fn string(&self, key: &str) -> Option<(String, u64)> {
        let found = self.opt_string(key);
        if found.is_none() && self.value(key).is_none() {
            self.missing(key);
        }
        found
    }

    /// A line of text that is not blank, with its line, or nothing where it is not there.
    pub fn opt_string(&self, key: &str) -> Option<(String, u64)> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => {
                Some((text.trim().to_owned(), self.line_of_value(value)))
            }
            _ => {
                self.wrong(value, key, "text");
                None
            }
        }
    }

    /// `true` or `false`; `false` where it is not said.
    pub fn yes(&self, key: &str) -> bool {
        match self.value(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(yes))) => *yes,
            Some((value, _)) => {
                self.wrong(value, key, "true / false");
                false
            }
        }
    }

    /// A whole number with its line, or nothing where it is not there.
    pub fn opt_integer(&self, key: &str) -> Option<(i64, u64)> {
        let value = self.value(key)?;
        let found = match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if found.is_none() {
            self.wrong(value, key, "a whole number");
        }
        found.map(|number| (number, self.line_of_value(value)))
    }

    /// Whether there is such a key.
    pub fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Whether there is such a key, and its value is a line of text.
    pub fn is_string(&self, key: &str) -> bool {
        self.value(key)
            .is_some_and(|value| matches!(value.get_ref(), DeValue::String(_)))
    }

    /// A list of short texts.
    pub fn strings(&self, key: &str) -> Option<Vec<(String, u64)>> {
        let Some(value) = self.value(key) else {
            self.missing(key);
            return None;
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, key, "[\"...\"]");
            return None;
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::String(text) => texts.push((text.to_string(), self.line_of_value(item))),
                _ => self.wrong(item, key, "text"),
            }
        }
        Some(texts)
    }

    /// A table that must be there.
    pub fn table(&self, key: &str) -> Option<Node<'a>> {
        if self.value(key).is_none() {
            self.missing(key);
        }
        self.opt_table(key)
    }

    /// A table, or nothing where it is not there.
    pub fn opt_table(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.below(table, self.line_of_value(value))),
            _ => {
                self.wrong(value, key, "{ ... }");
                None
            }
        }
    }

    /// A list of tables; empty where it is not there.
    pub fn tables(&self, key: &str) -> Vec<Node<'a>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, key, "[[...]]");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::Table(table) => tables.push(self.below(table, self.line_of_value(item))),
                _ => self.wrong(item, key, "{ ... }"),
            }
        }
        tables
    }

    fn below(&self, table: &'a DeTable<'a>, line: u64) -> Node<'a> {
        Node {
            text: self.text,
            table,
            line,
            problems: self.problems,
        }
    }

    /// A text in every declared language that must be there.
    pub fn texts(&self, key: &str) -> Option<Texts> {
        if self.value(key).is_none() {
            self.missing(key);
        }
        self.opt_texts(key)
    }

    /// A text in every declared language, or none at all.
    pub fn opt_texts(&self, key: &str) -> Option<Texts> {
        let table = self.opt_table(key)?;
        table.only(&["en", "cy"]);
        let mut texts = Texts::default();
        for language in [Language::En, Language::Cy] {
            if let Some(value) = table.value(language.code())
                && let DeValue::String(text) = value.get_ref()
            {
                texts.set(language, text);
            }
        }
        self.problems.require(table.line, key, &texts);
        Some(texts)
    }
}
