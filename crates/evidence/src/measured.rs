//! Exhibits that a verb measured from plain files: a council's table where it is kept, an open file of deaths, votes.
//!
//! Guarantees: such an exhibit says what was asked in words that can be typed again, in which files stand by their bare names;
//! whoever has the files computes the very same, result, words and table; what a verb says stands in both languages.
//! It deliberately knows no verb: the program runs them ([`Measures`]), and says which may be asked.

use crate::limits::{EXHIBIT_FILE_NAME_BYTES_MAX, EXHIBIT_NAME_CHARS_MAX, TABLE_ROWS_MAX};
use crate::words::words;
use crate::{Exhibit, Inputs, Needs, Table, inputs_digest};
use commission::{Error, Language, Refusal, Texts};
use ledger::{Digest, sha256};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The kind of these exhibits.
pub const MEASURED: &str = "measured";
/// Counted up when the same answer of a verb is told otherwise.
const METHOD_VERSION: u32 = 1;
/// Where the inputs of public exhibits lie in a pack.
const INPUTS: &str = "inputs";

/// What was asked: a verb with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The verb, such as `practice difference`.
    pub verb: String,
    /// Its arguments; a file stands by its bare name.
    pub arguments: Vec<String>,
}

/// A file that was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its bare name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a verb answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The members of its document; what differs between the languages is an object of both.
    pub result: Value,
    /// What it says to a person.
    pub says: Texts,
    /// What a reader must know before using it.
    pub warnings: Vec<Texts>,
    /// The answer as a table.
    pub table: Table,
}

/// Runs verbs on plain files.
pub trait Measures: Send + Sync {
    /// Runs one, in both languages.
    ///
    /// # Errors
    /// [`Error::Refused`] where the verb is none that measures files, or refuses them.
    fn measure(&self, request: &Request, files: &[InputFile]) -> Result<Measured, Error>;
}

/// What runs them, as the program gives it to the pages.
#[derive(Clone)]
pub struct Measuring(pub Arc<dyn Measures>);

impl Exhibit {
    /// What was asked, where this was measured by a verb.
    pub fn request(&self) -> Option<Request> {
        (self.kind == MEASURED)
            .then(|| serde_json::from_value(self.parameters.clone()).ok())
            .flatten()
    }

    /// The bare names of its inputs.
    pub fn input_names(&self) -> Vec<&str> {
        let paths = self.inputs.files.iter();
        paths
            .map(|path| {
                path.rsplit_once('/')
                    .map_or(path.as_str(), |(_, name)| name)
            })
            .collect()
    }
}

/// Measures files, and makes an exhibit of the answer.
///
/// # Errors
/// [`Error::Refused`] where the name cannot be one, two files have the same name, or the verb refuses.
pub fn measure(
    name: &str,
    title: Texts,
    needs: Needs,
    request: &Request,
    files: &[InputFile],
    measures: &dyn Measures,
) -> Result<Exhibit, Error> {
    if !is_name(name) {
        let max = EXHIBIT_NAME_CHARS_MAX.to_string();
        let name = name.to_owned();
        return Err(
            Refusal::new("exhibit-name", |l| words(l).msg_exhibit_name(&max, &name)).into(),
        );
    }
    let mut digests: BTreeMap<String, Digest> = BTreeMap::new();
    for file in files {
        if !is_file_name(needs, &file.name) {
            let name = file.name.clone();
            return Err(
                Refusal::new("exhibit-files", |l| words(l).msg_exhibit_file_name(&name)).into(),
            );
        }
        let path = input_path(needs, name, &file.name);
        if digests.insert(path, sha256(&file.bytes)).is_some() {
            let name = file.name.clone();
            return Err(
                Refusal::new("exhibit-files", |l| words(l).msg_exhibit_file_twice(&name)).into(),
            );
        }
    }
    let measured = measures.measure(request, files)?;
    let paths: Vec<String> = digests.keys().cloned().collect();
    let digest = inputs_digest(&paths, |path| digests.get(path).copied())
        .map_err(|why| Error::fault("digest the inputs", why))?;
    Ok(Exhibit {
        exhibit: name.to_owned(),
        kind: MEASURED.to_owned(),
        title,
        inputs: Inputs {
            needs,
            files: paths,
            digest,
        },
        parameters: serde_json::to_value(request)
            .map_err(|why| Error::fault("write what was asked", why))?,
        method: request.verb.clone(),
        method_version: METHOD_VERSION,
        result: measured.result,
        says: measured.says,
        table: measured.table,
        warnings: measured.warnings,
    })
}

/// Measures the inputs of an exhibit again; the reason where it does not come out.
///
/// # Errors
/// What differs, as a sentence without its full stop.
pub fn measure_again(
    exhibit: &Exhibit,
    files: &[InputFile],
    measures: &dyn Measures,
) -> Result<(), String> {
    let request = exhibit.request();
    let request = request.ok_or("it does not say what was asked")?;
    let again = measure(
        &exhibit.exhibit,
        exhibit.title.clone(),
        exhibit.inputs.needs,
        &request,
        files,
        measures,
    );
    let again = again.map_err(|why| match why {
        Error::Refused(refusals) => {
            let told = refusals.iter().map(|one| one.line(Language::En));
            told.collect::<Vec<_>>().join(" ")
        }
        other => format!("it cannot be computed again: {other}"),
    })?;
    // As it is written and read: a number's last digit is that of its decimal spelling.
    let read = |one: &Exhibit| {
        serde_json::to_string(one).and_then(|text| serde_json::from_str::<Exhibit>(&text))
    };
    let (again, said) = (read(&again), read(exhibit));
    let (Ok(again), Ok(said)) = (again, said) else {
        return Err("it cannot be written".to_owned());
    };
    if again.inputs != said.inputs {
        return Err("its inputs are others".to_owned());
    }
    if again.result != said.result {
        return Err("its result comes out otherwise".to_owned());
    }
    if (&again.says, &again.table, &again.warnings) != (&said.says, &said.table, &said.warnings) {
        return Err("its words, table or warnings come out otherwise".to_owned());
    }
    match (&again.method, again.method_version) == (&said.method, said.method_version) {
        true => Ok(()),
        false => Err("its method is another".to_owned()),
    }
}

/// Whether an exhibit can have this name, which is that of a file and of a page.
fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !name.is_empty()
        && name.len() <= EXHIBIT_NAME_CHARS_MAX
        && name.chars().all(allowed)
        && !name.starts_with('-')
        && !name.ends_with('-')
}

/// Whether an input can have this name: where it is published it is that of a file of the pack (`book/formats.md`, section 2.1).
fn is_file_name(needs: Needs, name: &str) -> bool {
    let of_a_pack = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let allowed = |c: char| match needs {
        Needs::Elsewhere => !matches!(c, '/' | '\\'),
        Needs::Public | Needs::Sealed => of_a_pack(c),
    };
    !name.is_empty()
        && !name.starts_with('.')
        && name.len() <= EXHIBIT_FILE_NAME_BYTES_MAX
        && name.chars().all(allowed)
}

/// Under which path an input is listed: in a pack, or by its name where its holder keeps it.
fn input_path(needs: Needs, exhibit: &str, file: &str) -> String {
    match needs {
        Needs::Elsewhere => file.to_owned(),
        Needs::Public | Needs::Sealed => format!("{INPUTS}/{exhibit}/{file}"),
    }
}

/// One value of what a verb answered in English and in Welsh: itself where both are the same, else an object of both.
pub fn in_both(english: Value, welsh: Value) -> Value {
    match (english, welsh) {
        (one, other) if one == other => one,
        (Value::Object(english), Value::Object(mut welsh))
            if english.keys().all(|key| welsh.contains_key(key)) =>
        {
            let both = english.into_iter().map(|(key, value)| {
                let other = welsh.remove(&key).unwrap_or(Value::Null);
                let both = in_both(value, other);
                (key, both)
            });
            Value::Object(both.collect())
        }
        (Value::Array(english), Value::Array(welsh)) if english.len() == welsh.len() => {
            let both = english.into_iter().zip(welsh);
            Value::Array(both.map(|(one, other)| in_both(one, other)).collect())
        }
        (english, welsh) => {
            json!({"en": english, "cy": welsh})
        }
    }
}

/// The answer of a verb as a table: a row for each item of its member `rows` where that has some, else its plain members, one
/// a row. In `strata.groups` the items stand in each item of `strata`, whose member `by` is told with them. Objects in a row
/// are columns with a dot between; two numbers are the lower and upper limit of an interval.
pub fn table_of(result: &Value, rows: &str) -> Table {
    let listed = listed(result, rows);
    if listed.is_empty() {
        let mut cells = Vec::new();
        flat("", result, &mut cells);
        cells.retain(|(name, _)| {
            let member = name
                .split_once('.')
                .map_or(name.as_str(), |(first, _)| first);
            !SAID_ELSEWHERE.contains(&member)
        });
        return Table {
            columns: ["member", "value"].map(str::to_owned).to_vec(),
            rows: cells
                .into_iter()
                .map(|(name, value)| vec![Value::String(name), value])
                .collect(),
        };
    }
    let mut seen = BTreeSet::new();
    let names = listed.iter().flatten().map(|(name, _)| name);
    let columns: Vec<String> = names.filter(|name| seen.insert(*name)).cloned().collect();
    let rows = listed.iter().map(|cells| {
        let by_name: BTreeMap<&String, &Value> =
            cells.iter().map(|(name, value)| (name, value)).collect();
        let cell = |name: &String| {
            by_name
                .get(name)
                .map_or(Value::Null, |value| (*value).clone())
        };
        columns.iter().map(cell).collect()
    });
    Table {
        rows: rows.collect(),
        columns,
    }
}

/// Members that an exhibit says in words, so that its table does not.
const SAID_ELSEWHERE: [&str; 2] = ["method", "sentence"];

/// The rows of a table, each as names and values.
fn listed(result: &Value, rows: &str) -> Vec<Vec<(String, Value)>> {
    let items = |value: &Value, member: &str| {
        let items = value.get(member).and_then(Value::as_array);
        items.cloned().unwrap_or_default()
    };
    let row = |item: &Value, by: Option<&Value>| {
        let mut cells = Vec::new();
        if let Some(by) = by {
            flat("", &json!({"by": by}), &mut cells);
        }
        flat("", item, &mut cells);
        cells
    };
    let all: Vec<_> = match rows.split_once('.') {
        None => items(result, rows)
            .iter()
            .map(|item| row(item, None))
            .collect(),
        Some((outer, inner)) => items(result, outer)
            .iter()
            .flat_map(|stratum| {
                let by = stratum.get("by");
                let inner = items(stratum, inner);
                inner.iter().map(|item| row(item, by)).collect::<Vec<_>>()
            })
            .collect(),
    };
    let all = all.into_iter().filter(|cells| !cells.is_empty());
    all.take(TABLE_ROWS_MAX).collect()
}

/// The plain members of an object with those of the objects in it.
fn flat(before: &str, value: &Value, cells: &mut Vec<(String, Value)>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let name = match before {
            "" => key.clone(),
            before => format!("{before}.{key}"),
        };
        match value {
            // A text in both languages is one cell.
            Value::Object(members) if members.len() == 2 && value.get("cy").is_some() => {
                cells.push((name, value.clone()));
            }
            Value::Object(_) => flat(&name, value, cells),
            Value::Array(limits) => {
                if let [lower, upper] = limits.as_slice()
                    && (lower.is_number() || upper.is_number())
                {
                    cells.push((format!("{name}.lower"), lower.clone()));
                    cells.push((format!("{name}.upper"), upper.clone()));
                }
            }
            plain => cells.push((name, plain.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_between_the_languages_is_an_object_of_both() {
        let english = json!({"n": 3, "says": "three", "rows": [{"why": "few", "x": 1.5}]});
        let welsh = json!({"n": 3, "says": "tri", "rows": [{"why": "prin", "x": 1.5}]});
        let both = json!({"n": 3, "says": {"en": "three", "cy": "tri"},
            "rows": [{"why": {"en": "few", "cy": "prin"}, "x": 1.5}]});
        assert_eq!(in_both(english, welsh), both);
    }

    #[test]
    fn rows_become_columns_with_the_limits_of_their_intervals() {
        let result = json!({"windows": [
            {"days": 7, "ci": [0.1, 0.2], "found": [{"id": "a"}]},
            {"days": 28, "ci": [0.2, 0.3], "more": {"n": 4}},
        ]});
        let table = table_of(&result, "windows");
        assert_eq!(table.columns, ["days", "ci.lower", "ci.upper", "more.n"]);
        assert_eq!(
            table.rows,
            [
                vec![json!(7), json!(0.1), json!(0.2), Value::Null],
                vec![json!(28), json!(0.2), json!(0.3), json!(4)],
            ]
        );
    }

    #[test]
    fn an_answer_without_rows_is_told_member_by_member() {
        let table = table_of(
            &json!({"estimate": -1.4, "ci": [-2, -1], "design": "paired"}),
            "",
        );
        assert_eq!(table.columns, ["member", "value"]);
        assert_eq!(table.rows.len(), 4);
    }

    #[test]
    fn what_is_published_has_a_name_that_a_pack_can_hold() {
        for (needs, name, fits) in [
            (Needs::Public, "deaths-2024_all.csv", true),
            (Needs::Public, "my deaths.csv", false),
            (Needs::Public, "marwolaethau-tŷ.csv", false),
            (Needs::Public, "..", false),
            (Needs::Public, &"a".repeat(101), false),
            (Needs::Elsewhere, "rhestr y tŷ 2024.xlsx", true),
            (Needs::Elsewhere, "a/b.csv", false),
            (Needs::Elsewhere, ".hidden", false),
            (Needs::Elsewhere, "", false),
        ] {
            assert_eq!(is_file_name(needs, name), fits, "{needs:?} {name}");
        }
    }

    #[test]
    fn a_name_is_that_of_a_file_and_a_page() {
        for good in ["loneliness", "deaths-2024", "a"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "-a", "a-", "A", "a/b", "..", "a.b", &"a".repeat(61)] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
