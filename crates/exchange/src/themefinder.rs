//! What ThemeFinder writes: a mapping of responses to themes (JSON lines), the themes (JSON), the responses (JSON lines).
//!
//! Its two special labels, `XX` (none of the above) and `XY` (no reason given), are codes by these names where the list of
//! themes does not name them. A theme's stance has no place beside a code and is told as left out.

use crate::guid;
use crate::project::{Code, Coding, Document, Missing, Project};
use crate::read::Trouble;
use ingest::{Broken, What};
use serde_json::Value;
use std::collections::BTreeMap;

/// The special labels and what they mean.
const SPECIAL: [(&str, &str); 2] = [("XX", "None of the above"), ("XY", "No reason given")];

/// A project from the files of one question, each with its name. `coder` is who is said to have put the themes there.
///
/// # Errors
/// [`Trouble`] with the line, where a file is no such list.
pub fn project(
    mapping: (&str, &str),
    themes: Option<(&str, &str)>,
    responses: Option<(&str, &str)>,
    coder: &str,
) -> Result<Project, Trouble> {
    let mut project = Project {
        origin: "ThemeFinder".to_owned(),
        ..Project::default()
    };
    let by = project.coder_named(coder);
    let mut codes = BTreeMap::new();
    if let Some((file, text)) = themes {
        for theme in list(file, text)? {
            let id = member(&theme, "topic_id").ok_or(Trouble::Lacks("topic_id"))?;
            let label = member(&theme, "topic_label");
            let whole = member(&theme, "topic").unwrap_or_default();
            let (first, rest) = whole.split_once(": ").unwrap_or((&whole, ""));
            let name = label.unwrap_or_else(|| first.to_owned());
            let meaning = member(&theme, "topic_description").unwrap_or_else(|| rest.to_owned());
            add(&mut project, &mut codes, &id, &name, &meaning);
        }
    }
    let mut texts = BTreeMap::new();
    if let Some((file, text)) = responses {
        for response in lines(file, text)? {
            let id = member(&response, "response_id").ok_or(Trouble::Lacks("response_id"))?;
            texts.insert(id, member(&response, "response").unwrap_or_default());
        }
    }
    for (number, row) in lines(mapping.0, mapping.1)?.into_iter().enumerate() {
        let id = member(&row, "response_id").ok_or(Trouble::Lacks("response_id"))?;
        let labels = row.get("labels").and_then(Value::as_array);
        let labels = labels.ok_or(Trouble::Lacks("labels"))?;
        if row
            .get("stances")
            .and_then(Value::as_array)
            .is_some_and(|all| !all.is_empty())
        {
            project.leave_out(Missing::Stance, &id);
        }
        let mut whole = Vec::new();
        for label in labels.iter().filter_map(text_of) {
            let code = match codes.get(&label) {
                Some(code) => *code,
                None => {
                    let special = SPECIAL.iter().find(|(own, _)| *own == label);
                    let name = special.map_or(label.as_str(), |(_, name)| name);
                    add(&mut project, &mut codes, &label, name, "")
                }
            };
            whole.push(Coding {
                guid: guid(&["themefinder", &number.to_string(), &label]),
                code,
                coder: Some(by),
                at: None,
            });
        }
        project.documents.push(Document {
            guid: guid(&["themefinder", "response", &id]),
            text: texts
                .get(&id)
                .cloned()
                .or_else(|| member(&row, "response"))
                .unwrap_or_default(),
            name: id,
            whole,
            ..Document::default()
        });
    }
    Ok(project)
}

fn add(
    project: &mut Project,
    codes: &mut BTreeMap<String, usize>,
    id: &str,
    name: &str,
    meaning: &str,
) -> usize {
    let place = project.codes.len();
    codes.insert(id.to_owned(), place);
    project.codes.push(Code {
        guid: guid(&["themefinder", "theme", id, name]),
        name: name.trim().to_owned(),
        above: None,
        description: meaning.trim().to_owned(),
        codable: true,
    });
    place
}

fn member(object: &Value, name: &str) -> Option<String> {
    object.get(name).and_then(text_of)
}

/// A text, or a number as it is written.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn list(file: &str, text: &str) -> Result<Vec<Value>, Trouble> {
    match of_json(file, text, 1)? {
        Value::Array(list) => Ok(list),
        _ => Err(broken(file, None, What::NotAList)),
    }
}

/// The objects of a file with one on each line, or of one list.
fn lines(file: &str, text: &str) -> Result<Vec<Value>, Trouble> {
    if text.trim_start().starts_with('[') {
        return list(file, text);
    }
    let mut objects = Vec::new();
    for (number, line) in (1_u64..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let object = of_json(file, line, number)?;
        if !object.is_object() {
            return Err(broken(file, Some(number), What::NotAnObject));
        }
        objects.push(object);
    }
    Ok(objects)
}

fn of_json(file: &str, text: &str, line: u64) -> Result<Value, Trouble> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|why| {
        let line = line + (why.line() as u64).saturating_sub(1);
        let why = why.to_string();
        broken(file, Some(line), What::BrokenJson { why })
    })
}

fn broken(file: &str, line: Option<u64>, what: What) -> Trouble {
    Trouble::Broken(Broken {
        file: file.to_owned(),
        line,
        what,
    })
}
