//! A question of a call, and the parts that an answer to it is made of.
//!
//! Most answers are one text. Where a question asks for more, each part of the answer is a part of the submission with
//! a name of its own (`b1-where`), so that people's words are never mixed with the labels of a form.

use crate::words::words;
use crate::{Choice, Language, Texts};
use serde::{Deserialize, Serialize};

/// A question of the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its key, unique in the call; the part of a submission that answers it has the same name.
    pub key: String,
    /// The question.
    pub text: Texts,
    /// Help with it.
    pub hint: Option<Texts>,
    /// `welsh-language` where it asks about effects on the Welsh language.
    pub effects: Option<String>,
    /// What an answer to it is made of.
    #[serde(default)]
    pub kind: QuestionKind,
    /// What a question of the kind `principles` offers.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The question in Easy Read.
    #[serde(default)]
    pub easy: Option<Texts>,
}

/// What an answer to a question is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One text.
    #[default]
    Text,
    /// An example of practice: where, what, who, with what result.
    Example,
    /// Principles chosen from a list, and a text about them.
    Principles,
    /// A place by its name, and a text about it.
    Place,
}

/// What one part of an answer tells, where an answer has several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Where something is done.
    Where,
    /// What is done.
    What,
    /// Who does it.
    Who,
    /// With what result.
    Result,
    /// Which principles.
    Chosen,
    /// Which place.
    Place,
}

impl Facet {
    const ALL: [Self; 6] = [
        Self::Where,
        Self::What,
        Self::Who,
        Self::Result,
        Self::Chosen,
        Self::Place,
    ];

    /// The facet of that code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.code() == code)
    }

    /// What stands after the question's key and a hyphen in the name of the part.
    pub fn code(self) -> &'static str {
        match self {
            Self::Where => "where",
            Self::What => "what",
            Self::Who => "who",
            Self::Result => "result",
            Self::Chosen => "chosen",
            Self::Place => "place",
        }
    }

    /// What it is called.
    pub fn label(self, language: Language) -> String {
        let words = words(language);
        match self {
            Self::Where => words.msg_facet_where(),
            Self::What => words.msg_facet_what(),
            Self::Who => words.msg_facet_who(),
            Self::Result => words.msg_facet_result(),
            Self::Chosen => words.msg_facet_chosen(),
            Self::Place => words.msg_facet_place(),
        }
    }
}

impl QuestionKind {
    /// The kind of that word in a call file.
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "text" => Some(Self::Text),
            "example" => Some(Self::Example),
            "principles" => Some(Self::Principles),
            "place" => Some(Self::Place),
            _ => None,
        }
    }

    /// The parts of an answer, in order; nothing stands for the part that is named as the question itself.
    pub fn facets(self) -> &'static [Option<Facet>] {
        match self {
            Self::Text => &[None],
            Self::Example => &[
                Some(Facet::Where),
                Some(Facet::What),
                Some(Facet::Who),
                Some(Facet::Result),
            ],
            Self::Principles => &[Some(Facet::Chosen), None],
            Self::Place => &[Some(Facet::Place), None],
        }
    }
}

impl Question {
    /// The name of the part of a submission that holds this facet of an answer.
    pub fn part(&self, facet: Option<Facet>) -> String {
        match facet {
            None => self.key.clone(),
            Some(facet) => format!("{}-{}", self.key, facet.code()),
        }
    }

    /// What a part of an answer was asked, for a reader of this language, with the language it stands in.
    pub fn asked(&self, facet: Option<Facet>, language: Language) -> (Language, String) {
        let (of, text) = self.text.in_or_other(language);
        match facet {
            None => (of, text.to_owned()),
            Some(facet) => (of, format!("{text} {}", facet.label(of))),
        }
    }
}
