//! What a page that was sent back says, and what in it must be put right.
//!
//! Nothing typed is thrown away: a value that cannot be kept comes back in `typed`, so that the page is shown again
//! with it.

use super::fields::{ANSWER, SEEN};
use super::{Asking, Fields, NOT_SAID, OFFERED, OTHER, Step, Whose};
use crate::limits::{ANSWER_CHARS_MAX, FIELD_CHARS_MAX};
use crate::words::{Words, words};
use commission::{Facet, Language, Question};
use pages::FieldError;

/// The pairs of a form, as they were sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Posted(Vec<(String, String)>);

impl Posted {
    /// From names and values; line ends become line feeds.
    pub(crate) fn new(pairs: Vec<(String, String)>) -> Self {
        let tidy = |value: String| match value.contains('\r') {
            true => value.replace("\r\n", "\n").replace('\r', "\n"),
            false => value,
        };
        let pairs = pairs.into_iter();
        Self(pairs.map(|(name, value)| (name, tidy(value))).collect())
    }

    /// The value of a name, without blanks around it; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        let pair = self.0.iter().find(|(of, _)| of == name);
        pair.map_or("", |(_, value)| value.trim())
    }

    fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p str> {
        let pairs = self.0.iter().filter(move |(of, _)| of == name);
        pairs.map(|(_, value)| value.trim())
    }
}

/// What a page said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Read {
    /// What is to be kept.
    pub(crate) fields: Fields,
    /// The same with what cannot be kept as it is.
    pub(crate) typed: Fields,
    /// What must be put right.
    pub(crate) wrong: Vec<FieldError>,
}

/// Reads one page. Somebody who goes `on` must have answered what has to be answered; somebody who turns back, stops
/// or changes the language need not.
pub(crate) fn read(
    step: &Step,
    asking: &Asking<'_>,
    posted: &Posted,
    language: Language,
    now_us: i64,
    on: bool,
) -> Read {
    let mut reading = Reading {
        posted,
        w: words(language),
        on,
        read: Read::default(),
    };
    if let "yes" | "no" = posted.get("easy") {
        reading.keep("easy", posted.get("easy"));
    }
    reading.step(step, asking, language, now_us);
    reading.read
}

struct Reading<'a> {
    posted: &'a Posted,
    w: &'static Words,
    on: bool,
    read: Read,
}

impl Reading<'_> {
    fn step(&mut self, step: &Step, asking: &Asking<'_>, language: Language, now_us: i64) {
        let w = self.w;
        match step {
            Step::Consent => {
                if self.posted.get("consent") == "yes" {
                    self.keep("consent", language.code());
                    self.keep("consented", &now_us.to_string());
                } else {
                    self.must("consent", w.msg_form_consent_missing());
                }
            }
            Step::Whose => {
                let known = Whose::ALL.map(Whose::code);
                self.one_of("whose", &known, w.msg_form_whose_missing());
            }
            Step::Respondent => {
                let known: Vec<_> = asking
                    .respondent_types()
                    .map(|one| one.key.as_str())
                    .collect();
                self.one_of("respondent", &known, w.msg_form_respondent_missing());
            }
            Step::Place => {
                let places = asking.call.places.iter().map(|place| place.key.as_str());
                let known: Vec<_> = places.chain([NOT_SAID]).collect();
                self.one_of("place", &known, w.msg_form_place_missing());
            }
            Step::Publication => {
                let known = OFFERED.map(commission::Publication::code);
                self.one_of("publication", &known, w.msg_form_publication_missing());
            }
            Step::Name => {
                if self.posted.get("name").is_empty() {
                    self.must("name", w.msg_form_name_missing());
                } else {
                    self.line("name");
                }
            }
            Step::Contact => self.line("contact"),
            Step::Subjects => self.subjects(asking),
            Step::Question(key) => {
                let question = asking.call.question(key);
                if let Some((_, question)) = question {
                    self.question(question);
                }
            }
            // Files come in another shape and have a handler of their own.
            Step::Files | Step::Check => {}
        }
    }

    fn keep(&mut self, name: &str, value: &str) {
        self.read.fields.set(name, value);
        self.read.typed.set(name, value);
    }

    fn wrong(&mut self, field: &str, text: String) {
        self.read.wrong.push(FieldError {
            field: field.to_owned(),
            text,
        });
    }

    fn must(&mut self, field: &str, text: String) {
        if self.on {
            self.wrong(field, text);
        }
    }

    fn one_of(&mut self, name: &str, known: &[&str], missing: String) {
        let given = self.posted.get(name);
        if known.contains(&given) {
            self.keep(name, given);
        } else {
            self.must(name, missing);
        }
    }

    /// A line that may be empty.
    fn line(&mut self, name: &str) {
        self.text(name, name, FIELD_CHARS_MAX);
    }

    fn text(&mut self, name: &str, id: &str, chars_max: usize) {
        let given = self.posted.get(name);
        // Bytes are never fewer than characters.
        let chars = match given.len() > chars_max {
            true => given.chars().count(),
            false => 0,
        };
        if chars > chars_max {
            self.read.typed.set(name, given);
            let shown = |number: usize| pages::say::count(number as u64);
            self.wrong(id, self.w.msg_form_too_long(shown(chars), shown(chars_max)));
        } else {
            self.keep(name, given);
        }
    }

    fn subjects(&mut self, asking: &Asking<'_>) {
        let known = asking.call.strands.iter().map(|strand| strand.key.as_str());
        let chosen: Vec<_> = known
            .chain([OTHER])
            .filter(|key| self.posted.all("strands").any(|given| given == *key))
            .collect();
        if chosen.is_empty() {
            self.must("strands", self.w.msg_form_subjects_missing());
        } else {
            self.keep("strands", &chosen.join(" "));
        }
    }

    fn question(&mut self, question: &Question) {
        for facet in question.kind.facets() {
            let part = question.part(*facet);
            let name = format!("{ANSWER}{part}");
            match facet {
                Some(Facet::Chosen) => {
                    let chosen = question.choices.iter().map(|choice| choice.key.as_str());
                    let chosen: Vec<_> = chosen
                        .filter(|key| self.posted.all(&name).any(|given| given == *key))
                        .collect();
                    self.keep(&name, &chosen.join(" "));
                }
                Some(Facet::Where | Facet::Place) => self.text(&name, &name, FIELD_CHARS_MAX),
                _ => self.text(&name, &name, ANSWER_CHARS_MAX),
            }
        }
        if self.on && self.read.wrong.is_empty() {
            self.read
                .fields
                .set(format!("{SEEN}{}", question.key), "yes");
        }
    }
}
