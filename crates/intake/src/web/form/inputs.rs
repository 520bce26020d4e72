//! The fields of each page, as values that a template shows: the same for a page a question, for all questions on one
//! page, and for paper.

use crate::form::{Asking, Fields, NOT_SAID, OFFERED, OTHER, Step, Whose};
use crate::limits::{ANSWER_CHARS_MAX, FILE_OF_FORM_BYTES_MAX, FILES_PER_SUBMISSION_MAX};
use crate::words::{Words, words};
use commission::{Facet, Language, Publication, Question};
use pages::Choice;

/// A field of this name says that all pages are shown together, so that none can depend on another.
pub(super) const TOGETHER: &str = "together";

/// A field. Its id is its name.
#[derive(Debug, Clone)]
pub(super) enum Input {
    Radios {
        id: String,
        legend: String,
        hint: String,
        choices: Vec<Choice>,
    },
    Checks {
        id: String,
        legend: String,
        hint: String,
        choices: Vec<Choice>,
    },
    Select {
        id: String,
        label: String,
        hint: String,
        choices: Vec<Choice>,
    },
    Line {
        id: String,
        label: String,
        hint: String,
        value: String,
        autocomplete: &'static str,
        optional: bool,
    },
    File {
        id: String,
        label: String,
        hint: String,
    },
    Area {
        id: String,
        label: String,
        hint: String,
        value: String,
        rows: u8,
    },
}

/// What one page asks.
#[derive(Debug, Clone, Default)]
pub(super) struct Asks {
    /// The one thing that it asks.
    pub(super) heading: String,
    /// Paragraphs between the heading and the fields, where there are several fields.
    pub(super) intro: Vec<String>,
    /// The fields. Where there is one, its label is the heading.
    pub(super) inputs: Vec<Input>,
}

impl Asks {
    /// What a page asks, with the values that were given.
    pub(super) fn of(step: &Step, asking: &Asking<'_>, given: &Fields, language: Language) -> Self {
        let asks = Writer {
            asking,
            given,
            language,
            w: words(language),
        };
        match step {
            Step::Consent => asks.consent(),
            Step::Whose => asks.whose(),
            Step::Respondent => asks.respondent(),
            Step::Place => asks.place(),
            Step::Publication => asks.publication(),
            Step::Name => asks.name(),
            Step::Contact => asks.contact(),
            Step::Subjects => asks.subjects(),
            Step::Question(key) => asking
                .call
                .question(key)
                .map_or_else(Self::default, |(_, question)| asks.question(question)),
            Step::Files => asks.files(),
            Step::Check => Self::default(),
        }
    }

    /// Whether there is one field, whose label is then the heading.
    pub(super) fn alone(&self) -> bool {
        self.intro.is_empty() && self.inputs.len() == 1
    }

    fn one(heading: String, input: Input) -> Self {
        Self {
            heading,
            intro: Vec::new(),
            inputs: vec![input],
        }
    }
}

struct Writer<'a> {
    asking: &'a Asking<'a>,
    given: &'a Fields,
    language: Language,
    w: &'static Words,
}

impl Writer<'_> {
    fn consent(&self) -> Asks {
        let words = crate::form::consent_words(&self.asking.definition.controller, self.language);
        let given = if self.given.seen("consent") {
            "yes"
        } else {
            ""
        };
        Asks {
            heading: self.w.msg_form_consent(),
            intro: vec![self.w.msg_form_consent_about()],
            inputs: vec![Input::Checks {
                id: "consent".to_owned(),
                legend: self.w.msg_form_consent_legend(),
                hint: String::new(),
                choices: vec![Choice::new("yes", words, given)],
            }],
        }
    }

    fn whose(&self) -> Asks {
        let (w, given) = (self.w, self.given.get("whose"));
        let choices = Whose::ALL.map(|whose| {
            let (text, hint) = match whose {
                Whose::Myself => (w.msg_form_whose_myself(), String::new()),
                Whose::SomebodyElse => (w.msg_form_whose_other(), w.msg_form_whose_other_hint()),
                Whose::Body => (w.msg_form_whose_body(), String::new()),
            };
            Choice::new(whose.code(), text, given).hint(hint)
        });
        self.radios("whose", w.msg_form_whose(), String::new(), choices.into())
    }

    fn respondent(&self) -> Asks {
        let (w, given) = (self.w, self.given.get("respondent"));
        let choices = self
            .asking
            .respondent_types()
            .map(|one| Choice::new(&one.key, one.label.get(self.language), given))
            .collect();
        let hint = match self.asking.fields.whose() {
            Some(Whose::SomebodyElse) => w.msg_form_respondent_hint(),
            _ => String::new(),
        };
        self.radios("respondent", w.msg_form_respondent(), hint, choices)
    }

    fn place(&self) -> Asks {
        let (w, given) = (self.w, self.given.get("place"));
        let mut choices = vec![Choice::new("", w.msg_form_place_choose(), given)];
        let places = self.asking.call.places.iter();
        choices.extend(
            places.map(|place| Choice::new(&place.key, place.label.get(self.language), given)),
        );
        choices.push(Choice::new(NOT_SAID, w.msg_form_place_not_said(), given));
        let heading = w.msg_form_place();
        let input = Input::Select {
            id: "place".to_owned(),
            label: heading.clone(),
            hint: String::new(),
            choices,
        };
        Asks::one(heading, input)
    }

    fn publication(&self) -> Asks {
        let (w, given) = (self.w, self.given.get("publication"));
        let choices = OFFERED.map(|state| {
            let (text, hint) = publication_words(w, state);
            Choice::new(state.code(), text, given).hint(hint)
        });
        let hint = w.msg_form_publication_hint();
        self.radios(
            "publication",
            w.msg_form_publication(),
            hint,
            choices.into(),
        )
    }

    fn name(&self) -> Asks {
        let w = self.w;
        let body = self.asking.fields.whose() == Some(Whose::Body);
        let (label, autocomplete) = match body {
            true => (w.msg_form_name_body(), "organization"),
            false => (w.msg_form_name(), "name"),
        };
        let hint = match self.asking.fields.wish() {
            _ if self.asking.fields.seen(TOGETHER) => w.msg_form_name_if(),
            Some(Publication::Named) => w.msg_form_name_published(),
            _ => w.msg_form_name_withheld(),
        };
        Asks::one(
            label.clone(),
            self.line("name", label, hint, autocomplete, false),
        )
    }

    fn contact(&self) -> Asks {
        let (label, hint) = (self.w.msg_form_contact(), self.w.msg_form_contact_hint());
        Asks::one(label.clone(), self.line("contact", label, hint, "", true))
    }

    fn subjects(&self) -> Asks {
        let w = self.w;
        let chosen = |key: &str| {
            if self.given.chose(key) {
                key.to_owned()
            } else {
                String::new()
            }
        };
        let strands = self.asking.call.strands.iter();
        let easy = self.given.get("easy") == "yes";
        let mut choices: Vec<_> = strands
            .map(|strand| {
                let about = strand
                    .easy
                    .as_ref()
                    .filter(|_| easy)
                    .or(strand.about.as_ref());
                let about = about.map_or("", |about| about.get(self.language));
                let title = strand.title.get(self.language);
                Choice::new(&strand.key, title, &chosen(&strand.key)).hint(about)
            })
            .collect();
        if !self.asking.call.questions.is_empty() {
            let hint = w.msg_form_subject_other_hint();
            choices.push(Choice::new(OTHER, w.msg_form_subject_other(), &chosen(OTHER)).hint(hint));
        }
        let heading = w.msg_form_subjects();
        let input = Input::Checks {
            id: "strands".to_owned(),
            legend: heading.clone(),
            hint: w.msg_form_subjects_hint(),
            choices,
        };
        Asks::one(heading, input)
    }

    fn files(&self) -> Asks {
        let w = self.w;
        let count = pages::say::count(FILES_PER_SUBMISSION_MAX as u64);
        let megabytes = pages::say::count(FILE_OF_FORM_BYTES_MAX >> 20);
        Asks {
            heading: w.msg_form_files(),
            intro: vec![w.msg_form_files_about()],
            inputs: vec![Input::File {
                id: "files".to_owned(),
                label: w.msg_form_files_choose(),
                hint: w.msg_form_files_hint(count, megabytes),
            }],
        }
    }

    fn question(&self, question: &Question) -> Asks {
        let easy = self.given.get("easy") == "yes";
        let heading = match &question.easy {
            Some(text) if easy => text.get(self.language),
            _ => question.text.get(self.language),
        };
        let heading = heading.to_owned();
        let hint = question
            .hint
            .as_ref()
            .map_or("", |hint| hint.get(self.language));
        let facets = question.kind.facets();
        let alone = facets.len() == 1;
        let inputs: Vec<_> = facets
            .iter()
            .map(|facet| {
                let label = match (facet, alone) {
                    (_, true) => heading.clone(),
                    (Some(facet), _) => facet.label(self.language),
                    (None, _) => self.w.msg_form_more(),
                };
                self.part(question, *facet, label, if alone { hint } else { "" })
            })
            .collect();
        let hint = Some(hint).filter(|hint| !alone && !hint.is_empty());
        let not_easy = (easy && question.easy.is_none()).then(|| self.w.msg_form_not_easy());
        Asks {
            heading,
            intro: not_easy
                .into_iter()
                .chain(hint.map(str::to_owned))
                .collect(),
            inputs,
        }
    }

    fn part(&self, question: &Question, facet: Option<Facet>, label: String, hint: &str) -> Input {
        let part = question.part(facet);
        let value = self.given.answer(&part).to_owned();
        let id = format!("answer-{part}");
        match facet {
            Some(Facet::Chosen) => {
                let keys: Vec<_> = value.split(' ').collect();
                let chosen = |key: &str| {
                    if keys.contains(&key) {
                        key.to_owned()
                    } else {
                        String::new()
                    }
                };
                let choices = question.choices.iter().map(|one| {
                    Choice::new(&one.key, one.label.get(self.language), &chosen(&one.key))
                });
                Input::Checks {
                    id,
                    legend: label,
                    hint: self.w.msg_form_several(),
                    choices: choices.collect(),
                }
            }
            Some(Facet::Where | Facet::Place) => Input::Line {
                id,
                label,
                hint: String::new(),
                value,
                autocomplete: "",
                optional: false,
            },
            _ => {
                let limit = pages::say::count(ANSWER_CHARS_MAX as u64);
                // Among several fields the room is told once, at the last.
                let last = question.kind.facets().last() == Some(&facet);
                let room = if last {
                    self.w.msg_form_room(limit)
                } else {
                    String::new()
                };
                let alone = question.kind.facets().len() == 1;
                Input::Area {
                    id,
                    label,
                    hint: format!("{hint} {room}").trim().to_owned(),
                    value,
                    rows: if alone { 10 } else { 5 },
                }
            }
        }
    }

    fn radios(&self, id: &str, legend: String, hint: String, choices: Vec<Choice>) -> Asks {
        let input = Input::Radios {
            id: id.to_owned(),
            legend: legend.clone(),
            hint,
            choices,
        };
        Asks::one(legend, input)
    }

    fn line(
        &self,
        id: &str,
        label: String,
        hint: String,
        autocomplete: &'static str,
        optional: bool,
    ) -> Input {
        Input::Line {
            id: id.to_owned(),
            label,
            hint,
            value: self.given.get(id).to_owned(),
            autocomplete,
            optional,
        }
    }
}

/// What a publication state is called for respondents, and what it means.
pub(in crate::web) fn publication_words(w: &Words, state: Publication) -> (String, String) {
    match state {
        Publication::Named => (w.msg_form_named(), w.msg_form_named_hint()),
        Publication::NameWithheld => (w.msg_form_withheld(), w.msg_form_withheld_hint()),
        Publication::Anonymous => (w.msg_form_anonymous(), w.msg_form_anonymous_hint()),
        _ => (w.msg_form_confidential(), w.msg_form_confidential_hint()),
    }
}
