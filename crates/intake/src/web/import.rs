//! One import: the mapping that a person confirms, then what became of each row, and the original.

use super::hands;
use super::imports::tag_of;
use crate::file::{Found, KeptFile, Part, look};
use crate::limits::{ROWS_SHOWN_MAX, SAMPLE_CHARS_MAX};
use crate::mapping::{FIELDS, Mapping};
use crate::plan::Plan;
use crate::propose::{Proposal, field_name, propose};
use crate::store::{self as rows, Import, ImportRow, ImportState};
use crate::take::take;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, rendered, see};
use commission::{Call, Error, Language, moment};
use pages::{Choice, Chrome, FieldError, Link, Row, Tag};
use std::collections::BTreeMap;

/// The page.
#[derive(Template)]
#[template(path = "import.html")]
pub(super) struct ImportPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    tag: Tag,
    facts: Vec<Row>,
    sha256: String,
    original: String,
    action: String,
    tables: Vec<TableForm>,
    interrupted: bool,
    refused: Vec<RowShown>,
    refused_more: bool,
    notices: Vec<String>,
}

struct TableForm {
    name: String,
    reasons: Vec<String>,
    columns: Vec<ColumnForm>,
}

struct ColumnForm {
    id: String,
    name: String,
    hint: String,
    choices: Vec<Choice>,
}

struct RowShown {
    place: String,
    why: String,
}

type At = Path<(String, String, i64)>;

/// `GET /{lang}/c/{slug}/imports/{id}`.
pub(super) async fn import(asked: Asked, Path((_, _, id)): At) -> Result<Response, Answer> {
    blocking(move || {
        let import = of_address(&asked, id)?;
        rendered(
            &import_page(&asked, &import, &BTreeMap::new(), Vec::new())?,
            false,
        )
    })
    .await
}

fn of_address(asked: &Asked, id: i64) -> Result<Import, Error> {
    let commission = asked.commission()?.id;
    asked
        .app
        .store
        .read(|r| rows::import(r, commission, id))?
        .ok_or(Error::NotFound)
}

fn file_of(import: &Import) -> KeptFile {
    KeptFile {
        name: import.file.clone(),
        sha256: import.sha256.clone(),
        bytes: import.bytes.unsigned_abs(),
    }
}

/// `said` is what a form that is shown again had chosen, by the id of the column.
pub(super) fn import_page(
    asked: &Asked,
    import: &Import,
    said: &BTreeMap<String, String>,
    errors: Vec<FieldError>,
) -> Result<ImportPage, Error> {
    let commission = asked.commission()?;
    let language = asked.language;
    let w = words(language);
    let mut chrome = asked.chrome(&import.file, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/imports"), w.msg_imports_title())];
    chrome.error_summary = errors;
    let mut tables = Vec::new();
    if import.state == ImportState::Proposed
        && let Some(call) = &commission.definition.call
    {
        let found = look(&asked.app.store, asked.app.files.as_ref(), &file_of(import))?;
        for (at, part) in found.tables() {
            tables.push(table_form(asked, call, &found, at, part, said)?);
        }
    }
    let (refused, notices) = asked.app.store.read(|r| {
        let refused = rows::rows_of(r, import.id, "refused", ROWS_SHOWN_MAX)?;
        Ok::<_, store::StoreError>((
            refused,
            rows::rows_of(r, import.id, "notice", ROWS_SHOWN_MAX)?,
        ))
    })?;
    Ok(ImportPage {
        chrome,
        t: w,
        tag: tag_of(language, import.state),
        facts: facts(language, import, &commission.definition.time_zone),
        sha256: import.sha256.clone(),
        original: asked.href(&format!("/imports/{}/original", import.id)),
        action: asked.href(&format!("/imports/{}", import.id)),
        tables,
        interrupted: import.state == ImportState::Taking,
        refused_more: import.refused > ROWS_SHOWN_MAX,
        refused: refused.iter().map(|row| row_shown(language, row)).collect(),
        notices: notices
            .iter()
            .map(|row| row.said.get(language).to_owned())
            .collect(),
    })
}

fn facts(language: Language, import: &Import, zone: &str) -> Vec<Row> {
    let w = words(language);
    let number = pages::say::integer;
    let mut facts = vec![
        Row::new(w.msg_imports_when(), moment(language, import.at_us, zone)),
        Row::new(w.msg_imports_person(), import.person.clone()),
        Row::new(
            w.msg_import_size(),
            w.msg_import_bytes(number(import.bytes)),
        ),
    ];
    if import.state != ImportState::Proposed {
        facts.push(Row::new(w.msg_imports_received(), number(import.received)));
        facts.push(Row::new(w.msg_imports_already(), number(import.already)));
        facts.push(Row::new(w.msg_imports_refused(), number(import.refused)));
    }
    facts
}

fn row_shown(language: Language, row: &ImportRow) -> RowShown {
    let file = row.spot.file.clone();
    RowShown {
        place: match (row.spot.row, row.spot.line) {
            (Some(number), Some(line)) => {
                words(language).msg_place_of_row(file, number.to_string(), line.to_string())
            }
            (_, Some(line)) => format!("{file}:{line}"),
            _ => file,
        },
        why: row.said.get(language).to_owned(),
    }
}

fn table_form(
    asked: &Asked,
    call: &Call,
    found: &Found,
    at: usize,
    part: &Part,
    said: &BTreeMap<String, String>,
) -> Result<TableForm, Error> {
    let (store, commission) = (&asked.app.store, asked.commission()?);
    let columns = part.columns().unwrap_or_default();
    let sample = part.sample(store, &found.file)?;
    let saved = store.read(|r| rows::saved_mapping(r, commission.id, columns))?;
    let proposal = match saved {
        Some(mapping) => Proposal {
            mapping,
            reasons: vec![crate::said::Said::new(|l| words(l).msg_reason_saved())],
        },
        None => propose(columns, &sample, &commission.definition),
    };
    let mut forms = Vec::new();
    for (number, name) in columns.iter().enumerate() {
        let id = field_id(at, number);
        let value = sample
            .iter()
            .filter_map(|row| row.get(number))
            .find(|cell| !cell.trim().is_empty());
        let given = match said.get(&id) {
            Some(given) => given.clone(),
            None => given_to(&proposal.mapping, name),
        };
        forms.push(ColumnForm {
            id,
            name: name.clone(),
            hint: value.map_or_else(String::new, |value| {
                words(asked.language).msg_column_sample(shortened(value))
            }),
            choices: choices(asked.language, call, &given),
        });
    }
    let reasons = proposal.reasons.iter();
    Ok(TableForm {
        name: part.name(),
        reasons: reasons
            .map(|reason| reason.get(asked.language).to_owned())
            .collect(),
        columns: forms,
    })
}

fn shortened(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String = line.chars().take(SAMPLE_CHARS_MAX).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    shown
}

fn field_id(part: usize, column: usize) -> String {
    format!("part-{part}-column-{column}")
}

/// What a mapping gives a column to, as the value of a choice.
fn given_to(mapping: &Mapping, column: &str) -> String {
    if mapping.id.as_deref() == Some(column) {
        return "id".to_owned();
    }
    let is = |(_, of): &(&String, &String)| of.as_str() == column;
    if let Some((question, _)) = mapping.answers.iter().find(is) {
        return format!("question-{question}");
    }
    if let Some((field, _)) = mapping.fields.iter().find(is) {
        return field.clone();
    }
    match mapping.codes.iter().any(|code| code == column) {
        true => "codes".to_owned(),
        false => String::new(),
    }
}

fn choices(language: Language, call: &Call, given: &str) -> Vec<Choice> {
    let w = words(language);
    let mut choices = vec![Choice::new("", w.msg_field_left(), given)];
    for (_, question) in call.all_questions() {
        let text = w.msg_choice_question(
            question.key.as_str(),
            shortened(question.text.get(language)),
        );
        choices.push(Choice::new(
            format!("question-{}", question.key),
            text,
            given,
        ));
    }
    choices.push(Choice::new("id", field_name(language, "id"), given));
    for field in FIELDS {
        choices.push(Choice::new(field, field_name(language, field), given));
    }
    choices.push(Choice::new("codes", field_name(language, "codes"), given));
    choices
}

/// `POST /{lang}/c/{slug}/imports/{id}`: the mapping as chosen, one field a column.
pub(super) async fn confirm(
    asked: Asked,
    Path((_, _, id)): At,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let import = of_address(&asked, id)?;
        let here = asked.href(&format!("/imports/{id}"));
        if import.state != ImportState::Proposed {
            return Ok(see(&here));
        }
        let said: BTreeMap<String, String> = form.into_iter().collect();
        let found = look(
            &asked.app.store,
            asked.app.files.as_ref(),
            &file_of(&import),
        )?;
        let (mappings, errors) = mappings_of(asked.language, &found, &said);
        if !errors.is_empty() {
            return rendered(&import_page(&asked, &import, &said, errors)?, true);
        }
        let by = asked.name();
        let hands = hands(&asked, &by, (import.channel.as_deref(), import.came_us))?;
        take(&hands, &found, &Plan::of_parts(mappings), Some(id))?;
        Ok(see(&here))
    })
    .await
}

/// The mappings that a form says, one for each part of the file, and what is wrong with it.
fn mappings_of(
    language: Language,
    found: &Found,
    said: &BTreeMap<String, String>,
) -> (Vec<Option<Mapping>>, Vec<FieldError>) {
    let mut errors = Vec::new();
    let mut mappings: Vec<Option<Mapping>> = found.parts.iter().map(|_| None).collect();
    for (at, part) in found.tables() {
        let mut mapping = Mapping::default();
        for (number, column) in part.columns().unwrap_or_default().iter().enumerate() {
            let id = field_id(at, number);
            let given = said.get(&id).map_or("", String::as_str);
            if !give(&mut mapping, given, column) {
                let text = words(language).msg_mapping_twice(column.as_str());
                errors.push(FieldError { field: id, text });
            }
        }
        if let Some(place) = mappings.get_mut(at) {
            *place = Some(mapping).filter(|mapping| !mapping.answers.is_empty());
        }
    }
    let first = found.tables().next().map(|(at, _)| field_id(at, 0));
    if errors.is_empty() && mappings.iter().all(Option::is_none) {
        errors.push(FieldError {
            field: first.unwrap_or_default(),
            text: words(language).msg_mapping_none_given(),
        });
    }
    (mappings, errors)
}

/// Gives a column to a part of a submission; `false` where that part has one already.
fn give(mapping: &mut Mapping, given: &str, column: &str) -> bool {
    let column = column.to_owned();
    if let Some(question) = given.strip_prefix("question-") {
        return mapping
            .answers
            .insert(question.to_owned(), column)
            .is_none();
    }
    match given {
        "id" => mapping.id.replace(column).is_none(),
        "codes" => {
            mapping.codes.push(column);
            true
        }
        field if FIELDS.contains(&field) => {
            mapping.fields.insert(field.to_owned(), column).is_none()
        }
        _ => true,
    }
}

/// `GET /{lang}/c/{slug}/imports/{id}/original`: the file byte for byte, never shown by the browser.
pub(super) async fn original(asked: Asked, Path((_, _, id)): At) -> Result<Response, Answer> {
    blocking(move || {
        let import = of_address(&asked, id)?;
        let bytes = asked
            .app
            .store
            .blobs()
            .get(&import.sha256)?
            .ok_or(Error::NotFound)?;
        attachment("application/octet-stream", &import.file, bytes)
    })
    .await
}
