//! Writing a part of the draft: the summary, a finding, a recommendation, each text in every declared language side by side.
//!
//! Guarantees: a refused form comes back with everything that was typed; where somebody else wrote the same part meanwhile
//! nothing is kept, and both are shown; it works without a script.

use super::fields::{Sent, beside, mend_page, refused};
use super::rests::{EvidenceView, evidence_view};
use crate::form::{self, Fields, REASONS, in_language};
use crate::graph::{Graph, Level};
use crate::store::{self as rows, writing::last_writer};
use crate::texts::SUMMARY;
use crate::words::{Words, words};
use crate::writing::{
    self, Written, recommendation, write_finding, write_recommendation, write_summary,
};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Definition, Error, Language, moment};
use pages::{Choice, Chrome, Column, FieldError, Link, Message, MessageKind, Table};

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage {
    chrome: Chrome,
    t: &'static Words,
    groups: Vec<Group>,
    shown: String,
    action: String,
    last: String,
    both: Option<Table>,
    evidence: Option<EvidenceView>,
    /// Where the part is moved or taken out, for one that is there.
    move_href: String,
}

/// Inputs that belong together.
pub(super) struct Group {
    legend: String,
    hint: String,
    inputs: Vec<Input>,
}

/// One input.
pub(super) struct Input {
    id: String,
    name: String,
    label: String,
    hint: String,
    value: String,
    lang: &'static str,
    /// Lines; none for a field of one line.
    rows: usize,
    choices: Vec<Choice>,
    way: Way,
}

/// How one chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Typed,
    One,
    Listed,
    Many,
}

impl Input {
    fn is_listed(&self) -> bool {
        self.way == Way::Listed
    }
    fn is_one(&self) -> bool {
        self.way == Way::One
    }
    fn is_many(&self) -> bool {
        self.way == Way::Many
    }
}

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Summary,
    /// A finding, or a new one.
    Finding(Option<String>),
    /// A recommendation, or a new one.
    Recommendation(Option<String>),
}

impl Part {
    /// The part of that name in an address.
    fn of(name: &str) -> Result<Self, Error> {
        match name {
            SUMMARY => Ok(Self::Summary),
            "new-finding" => Ok(Self::Finding(None)),
            "new-recommendation" => Ok(Self::Recommendation(None)),
            key if key.starts_with('F') => Ok(Self::Finding(Some(key.to_owned()))),
            key if key.starts_with('R') => Ok(Self::Recommendation(Some(key.to_owned()))),
            _ => Err(Error::NotFound),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Summary => SUMMARY.to_owned(),
            Self::Finding(None) => "new-finding".to_owned(),
            Self::Recommendation(None) => "new-recommendation".to_owned(),
            Self::Finding(Some(key)) | Self::Recommendation(Some(key)) => key.clone(),
        }
    }

    fn key(&self) -> Option<&str> {
        match self {
            Self::Summary => Some(SUMMARY),
            Self::Finding(key) | Self::Recommendation(key) => key.as_deref(),
        }
    }

    fn title(&self, t: &Words) -> String {
        match self {
            Self::Summary => t.msg_write_summary(),
            Self::Finding(None) => t.msg_write_new_finding(),
            Self::Recommendation(None) => t.msg_write_new_recommendation(),
            Self::Finding(Some(key)) => t.msg_finding_title(key),
            Self::Recommendation(Some(key)) => t.msg_recommendation_title(key),
        }
    }

    /// The fields of the part as it stands.
    fn fields(&self, graph: &Graph) -> Result<Fields, Error> {
        Ok(match self {
            Self::Summary => form::of_summary(&graph.summary, &graph.easy),
            Self::Finding(None) => form::of_finding(&Default::default()),
            Self::Recommendation(None) => form::of_recommendation(&Default::default()),
            Self::Finding(Some(key)) => {
                form::of_finding(&graph.finding(key).ok_or(Error::NotFound)?.body)
            }
            Self::Recommendation(Some(key)) => {
                let one = recommendation(graph, key).ok_or(Error::NotFound)?;
                form::of_recommendation(&one.body)
            }
        })
    }
}

/// What a page shows beside the part as it stands.
#[derive(Default)]
struct Typed {
    fields: Option<Fields>,
    errors: Vec<FieldError>,
    /// Whether somebody else wrote the same meanwhile.
    meanwhile: bool,
}

type Below = Path<(String, String, String)>;

/// `GET /report/write/{key}`.
pub(super) async fn show(asked: Asked, Path((_, _, name)): Below) -> Result<Response, Answer> {
    blocking(move || Ok(page(render(&asked, &Part::of(&name)?, Typed::default())?))).await
}

/// `POST /report/write/{key}`.
pub(super) async fn keep(
    asked: Asked,
    Path((_, _, name)): Below,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let part = Part::of(&name)?;
        let typed = match write(&asked, &part, &fields)? {
            Ok(Written::Kept(key)) => {
                return Ok(see(
                    &asked.href(&format!("/report/write/{key}?done=written"))
                ));
            }
            Ok(Written::Meanwhile) => Typed {
                fields: Some(fields),
                errors: vec![FieldError {
                    field: String::new(),
                    text: words(asked.language).msg_write_meanwhile(),
                }],
                meanwhile: true,
            },
            Err(errors) => Typed {
                fields: Some(fields),
                errors,
                meanwhile: false,
            },
        };
        let status = match typed.meanwhile {
            true => StatusCode::CONFLICT,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Ok(mend_page(render(&asked, &part, typed)?, status))
    })
    .await
}

/// Writes what a form says, or answers what must be put right.
fn write(
    asked: &Asked,
    part: &Part,
    fields: &Fields,
) -> Result<Result<Written, Vec<FieldError>>, Error> {
    let (commission, language) = (asked.commission()?.clone(), asked.language);
    let (name, now) = (asked.name(), asked.app.clock.now_us());
    let shown = fields.get("shown").to_owned();
    let key = part.key().map(str::to_owned);
    let graph = asked.app.store.read(|r| rows::graph(r, commission.id))?;
    part.fields(&graph)?;
    let definition = commission.definition.clone();
    let wrong = |wrong: Vec<form::Wrong>| Ok(Err(beside(&wrong, language)));
    let store = &asked.app.store;
    let ended = match part {
        Part::Summary => match form::summary_of(fields, &definition) {
            Err(told) => return wrong(told),
            Ok(texts) => {
                store.write(move |tx| write_summary(tx, &commission, texts, &shown, (&name, now)))
            }
        },
        Part::Finding(_) => match form::finding_of(fields, &definition) {
            Err(told) => return wrong(told),
            Ok(body) => store.write(move |tx| {
                write_finding(tx, &commission, key.as_deref(), body, &shown, (&name, now))
            }),
        },
        Part::Recommendation(_) => {
            let known: Vec<_> = graph.findings.iter().map(|one| one.key.clone()).collect();
            match form::recommendation_of(fields, &definition, &known) {
                Err(told) => return wrong(told),
                Ok(body) => store.write(move |tx| {
                    let key = key.as_deref();
                    write_recommendation(tx, &commission, key, body, &shown, (&name, now))
                }),
            }
        }
    };
    match ended {
        Ok(written) => Ok(Ok(written)),
        Err(error) => Ok(Err(refused(error, "", language)?)),
    }
}

fn render(asked: &Asked, part: &Part, typed: Typed) -> Result<String, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let (graph, last, evidence) = asked.app.store.read(|r| -> Result<_, Error> {
        let graph = rows::graph(r, commission.id)?;
        let last = match part.key() {
            Some(key) => last_writer(r, commission.id, key)?,
            None => None,
        };
        let evidence = match part {
            Part::Finding(Some(key)) => Some(evidence_view(r, asked, &graph, key)?),
            _ => None,
        };
        Ok((graph, last, evidence))
    })?;
    let stands = part.fields(&graph)?;
    let shown = match part.key() {
        Some(key) => writing::digest(&graph, key)?,
        None => String::new(),
    };
    let fields = typed.fields.as_ref().unwrap_or(&stands);
    let definition = &commission.definition;
    let groups = groups(part, &graph, fields, definition, language);
    let mut chrome = asked.chrome(part.title(t), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/report"), t.msg_draft_title())];
    chrome.error_summary = typed.errors;
    if asked.query.split('&').any(|pair| pair == "done=written") {
        let (kind, text) = (MessageKind::Success, t.msg_write_kept());
        chrome.messages.push(Message { kind, text });
    }
    let person = last.as_ref().map(|(person, _)| person.clone());
    let both = typed
        .meanwhile
        .then(|| differences(&groups, fields, &stands, person.as_deref(), language));
    let zone = &definition.time_zone;
    let name = part.name();
    crate::site::render(&WritePage {
        groups,
        shown,
        action: asked.href(&format!("/report/write/{name}")),
        last: last.map_or_else(String::new, |(person, at_us)| {
            t.msg_write_last(&person, moment(language, at_us, zone))
        }),
        both,
        evidence,
        move_href: match part {
            Part::Finding(Some(key)) | Part::Recommendation(Some(key)) => {
                asked.href(&format!("/report/write/{key}/move"))
            }
            _ => String::new(),
        },
        t,
        chrome,
    })
}

/// Where what was typed and what stands there differ.
fn differences(
    groups: &[Group],
    mine: &Fields,
    theirs: &Fields,
    person: Option<&str>,
    language: Language,
) -> Table {
    let t = words(language);
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    let said = |fields: &Fields, input: &Input| {
        let values: Vec<&str> = match input.way {
            Way::Many => fields.all(&input.name).collect(),
            _ => vec![fields.get(&input.name).trim()],
        };
        values.join(", ")
    };
    let mut rows = Vec::new();
    for group in groups {
        for input in &group.inputs {
            let (mine, theirs) = (said(mine, input), said(theirs, input));
            if mine != theirs {
                let what = match (group.legend.is_empty(), input.label.is_empty()) {
                    (true, _) => input.label.clone(),
                    (false, true) => group.legend.clone(),
                    (false, false) => format!("{} ({})", group.legend, input.label),
                };
                rows.push(vec![what, mine, theirs]);
            }
        }
    }
    Table {
        caption: t.msg_write_both_caption(),
        columns: vec![
            column(t.msg_write_both_what()),
            column(t.msg_write_both_yours()),
            column(person.map_or_else(
                || t.msg_write_both_now(),
                |name| t.msg_write_both_theirs(name),
            )),
        ],
        rows,
    }
}

/// The name of a language in a language.
pub(super) fn language_name(of: Language, t: &Words) -> String {
    match of {
        Language::En => t.msg_write_in_english(),
        Language::Cy => t.msg_write_in_welsh(),
    }
}

/// A text in each declared language, side by side.
pub(super) fn texts(
    (name, rows): (&str, usize),
    legend: String,
    hint: String,
    fields: &Fields,
    (definition, t): (&Definition, &Words),
) -> Group {
    let inputs = definition.languages.iter().map(|language| {
        let id = in_language(name, *language);
        Input {
            value: fields.get(&id).to_owned(),
            name: id.clone(),
            id,
            label: language_name(*language, t),
            hint: String::new(),
            lang: language.code(),
            rows,
            choices: Vec::new(),
            way: Way::Typed,
        }
    });
    Group {
        legend,
        hint,
        inputs: inputs.collect(),
    }
}

/// A field of its own.
fn alone(input: Input) -> Group {
    Group {
        legend: String::new(),
        hint: String::new(),
        inputs: vec![input],
    }
}

fn choose(id: &str, way: Way, label: String, hint: String, choices: Vec<Choice>) -> Group {
    alone(Input {
        id: id.to_owned(),
        name: id.to_owned(),
        label,
        hint,
        value: String::new(),
        lang: "",
        rows: 0,
        choices,
        way,
    })
}

fn line(id: &str, label: String, hint: String, fields: &Fields) -> Input {
    Input {
        id: id.to_owned(),
        name: id.to_owned(),
        label,
        hint,
        value: fields.get(id).to_owned(),
        lang: "",
        rows: 0,
        choices: Vec::new(),
        way: Way::Typed,
    }
}

fn groups(
    part: &Part,
    graph: &Graph,
    fields: &Fields,
    definition: &Definition,
    language: Language,
) -> Vec<Group> {
    let t = words(language);
    let (with, none) = ((definition, t), String::new);
    let easy = || {
        texts(
            ("easy", 5),
            t.msg_write_easy(),
            t.msg_write_easy_hint(),
            fields,
            with,
        )
    };
    match part {
        Part::Summary => vec![
            texts(
                ("text", 14),
                t.msg_write_summary_text(),
                t.msg_write_summary_hint(),
                fields,
                with,
            ),
            easy(),
        ],
        Part::Finding(_) => {
            let mut groups = vec![texts(
                ("text", 5),
                t.msg_write_finding_text(),
                t.msg_write_finding_hint(),
                fields,
                with,
            )];
            groups.extend(strand(fields, definition, language));
            let levels = Level::ALL.map(|level| {
                let hint = match level {
                    Level::High => t.msg_write_level_high(),
                    Level::Moderate => t.msg_write_level_moderate(),
                    Level::Low => t.msg_write_level_low(),
                    Level::VeryLow => t.msg_write_level_very_low(),
                };
                let label = crate::site::confidence_label(Some(level), language).text;
                Choice::new(level.code(), label, fields.get("level")).hint(hint)
            });
            let legend = t.msg_write_level();
            groups.push(choose("level", Way::One, legend, none(), levels.to_vec()));
            let reasons = [
                (t.msg_reason_limits(), t.msg_write_limits_hint()),
                (t.msg_reason_coherence(), t.msg_write_coherence_hint()),
                (t.msg_reason_adequacy(), t.msg_write_adequacy_hint()),
                (t.msg_reason_relevance(), t.msg_write_relevance_hint()),
            ];
            for (name, (legend, hint)) in REASONS.into_iter().zip(reasons) {
                groups.push(texts((name, 3), legend, hint, fields, with));
            }
            groups.push(easy());
            groups
        }
        Part::Recommendation(_) => {
            let findings = graph.findings.iter().map(|one| Choice {
                chosen: fields.all("finding").any(|key| key == one.key),
                ..Choice::new(
                    &one.key,
                    format!("{}. {}", one.key, one.body.text.get(language)),
                    "",
                )
            });
            let findings: Vec<Choice> = findings.collect();
            let mut groups = vec![
                texts(
                    ("text", 4),
                    t.msg_write_what(),
                    t.msg_write_what_hint(),
                    fields,
                    with,
                ),
                texts(
                    ("who", 2),
                    t.msg_who(),
                    t.msg_write_who_hint(),
                    fields,
                    with,
                ),
                alone(line(
                    "by-day",
                    t.msg_by_when(),
                    t.msg_write_by_hint(),
                    fields,
                )),
                texts(
                    ("by-words", 0),
                    t.msg_write_by_words(),
                    none(),
                    fields,
                    with,
                ),
                Group {
                    legend: t.msg_cost(),
                    hint: t.msg_write_cost_hint(),
                    inputs: vec![
                        line("cost-low", t.msg_write_cost_low(), none(), fields),
                        line("cost-high", t.msg_write_cost_high(), none(), fields),
                        line("cost-currency", t.msg_write_cost_currency(), none(), fields),
                    ],
                },
                texts(
                    ("cost-basis", 2),
                    t.msg_write_cost_basis(),
                    none(),
                    fields,
                    with,
                ),
                texts(
                    ("cost-unknown", 2),
                    t.msg_write_cost_unknown(),
                    none(),
                    fields,
                    with,
                ),
            ];
            if !findings.is_empty() {
                let legend = t.msg_rests_on_findings();
                groups.push(choose("finding", Way::Many, legend, none(), findings));
            }
            for (name, legend, hint) in [
                ("in_favour", t.msg_in_favour(), t.msg_write_in_favour_hint()),
                ("against", t.msg_against(), t.msg_write_against_hint()),
                ("equality", t.msg_on_equality(), t.msg_write_equality_hint()),
                ("welsh_language", t.msg_on_welsh(), t.msg_write_welsh_hint()),
            ] {
                groups.push(texts((name, 3), legend, hint, fields, with));
            }
            groups.push(easy());
            groups
        }
    }
}

fn strand(fields: &Fields, definition: &Definition, language: Language) -> Option<Group> {
    let t = words(language);
    let call = definition
        .call
        .as_ref()
        .filter(|call| !call.strands.is_empty())?;
    let given = fields.get("strand");
    let first = Choice::new("", t.msg_no_strand(), given);
    let all = call.strands.iter().map(|one| {
        let text = format!("{}. {}", one.key, one.title.get(language));
        Choice::new(&one.key, text, given)
    });
    let choices = std::iter::once(first).chain(all).collect();
    let label = t.msg_write_strand();
    Some(choose("strand", Way::Listed, label, String::new(), choices))
}
