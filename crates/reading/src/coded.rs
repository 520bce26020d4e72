//! Codings of whole responses from a table (`id`, `code`, perhaps `coder`), and a codebook beside them: what suggestions are
//! learnt from.
//!
//! Guarantees: a response whose `code` is empty is coded, with none; where several coders read a response it has the codes that
//! at least half of them gave it. It deliberately suggests nothing: `suggest` does, from plain values.

use crate::files::column;
use crate::words::words;
use commission::Refusal;
use ingest::Table;
use std::collections::{BTreeMap, BTreeSet};

/// The codes of responses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coded {
    /// Every code that the codings or the codebook name, in order.
    pub codes: Vec<String>,
    /// What the codebook says of each; empty where it says nothing.
    pub definitions: Vec<String>,
    /// The codes of each coded response, as places in `codes`.
    pub of: BTreeMap<String, Vec<usize>>,
    /// Codes that the codings use and the codebook lacks, where there is a codebook.
    pub undefined: Vec<String>,
}

impl Coded {
    /// Reads codings and, where there is one, a codebook (`code`, `definition`).
    ///
    /// # Errors
    /// A refusal that names a missing column, or the line that does not say which response was coded.
    pub fn read(codings: &Table, codebook: Option<&Table>) -> Result<Self, Refusal> {
        let given = given(codings)?;
        let defined = codebook.map(definitions).transpose()?;
        let used: BTreeSet<&String> = given
            .values()
            .flat_map(BTreeMap::values)
            .flatten()
            .collect();
        let named = defined.iter().flat_map(BTreeMap::keys);
        let codes: BTreeSet<&String> = used.iter().copied().chain(named).collect();
        let codes: Vec<String> = codes.into_iter().cloned().collect();
        let of = given
            .iter()
            .map(|(id, coders)| (id.clone(), agreed(coders, &codes)));
        let undefined = defined.as_ref().map_or(Vec::new(), |defined| {
            let lacking = used
                .iter()
                .filter(|code| !defined.contains_key(code.as_str()));
            lacking.map(|code| (*code).clone()).collect()
        });
        let definition = |code: &String| defined.as_ref().and_then(|d| d.get(code)).cloned();
        Ok(Self {
            of: of.collect(),
            definitions: codes
                .iter()
                .map(|code| definition(code).unwrap_or_default())
                .collect(),
            codes,
            undefined,
        })
    }
}

/// The codes that each coder gave each response.
type Given = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

fn given(table: &Table) -> Result<Given, Refusal> {
    let (id, code) = (column(table, "id")?, column(table, "code")?);
    let coder = table.columns.iter().position(|name| name == "coder");
    let mut given = Given::new();
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        if cell(id).is_empty() {
            let refusal = Refusal::new("coding-of-nothing", |l| words(l).msg_coding_of_nothing());
            return Err(refusal.in_file(&table.source).at_line(row.line));
        }
        let coders = given.entry(cell(id).to_owned()).or_default();
        let codes = coders.entry(coder.map_or("", cell).to_owned()).or_default();
        if !cell(code).is_empty() {
            codes.insert(cell(code).to_owned());
        }
    }
    Ok(given)
}

fn definitions(table: &Table) -> Result<BTreeMap<String, String>, Refusal> {
    let (code, definition) = (column(table, "code")?, column(table, "definition")?);
    let name = table.columns.iter().position(|name| name == "name");
    let mut defined = BTreeMap::new();
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let name = name.map_or("", cell);
        if !cell(code).is_empty() {
            let said = format!("{name} {}", cell(definition));
            defined.insert(cell(code).to_owned(), said.trim().to_owned());
        }
    }
    Ok(defined)
}

/// The codes that at least half of the coders gave.
fn agreed(coders: &BTreeMap<String, BTreeSet<String>>, codes: &[String]) -> Vec<usize> {
    let given = |code: &String| coders.values().filter(|own| own.contains(code)).count();
    let places = codes.iter().enumerate();
    let agreed = places.filter(|(_, code)| {
        let times = given(code);
        times > 0 && times * 2 >= coders.len()
    });
    agreed.map(|(place, _)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::table;

    fn read(codings: &str, codebook: Option<&str>) -> Result<Coded, Refusal> {
        let codings = table("codings.csv", codings.as_bytes()).unwrap().0;
        let codebook = codebook.map(|text| table("codebook.csv", text.as_bytes()).unwrap().0);
        Coded::read(&codings, codebook.as_ref())
    }

    #[test]
    fn an_empty_code_is_coded_with_none_and_half_of_the_coders_are_enough() {
        let coded = read(
            "id,code,coder\n1,bus,A\n1,bus,B\n1,cost,B\n1,cost,C\n1,late,C\n2,,A\n1,,D\n",
            None,
        )
        .unwrap();
        assert_eq!(coded.codes, ["bus", "cost", "late"]);
        assert_eq!(coded.of["1"], [0, 1]);
        assert!(coded.of["2"].is_empty());
    }

    #[test]
    fn a_codebook_adds_what_it_defines_and_a_code_it_lacks_is_told() {
        let coded = read(
            "id,code\n1,bus\n1,cost\n",
            Some("code,name,definition\nbus,Buses,Late or full buses\nrail,,\n"),
        )
        .unwrap();
        assert_eq!(coded.codes, ["bus", "cost", "rail"]);
        assert_eq!(coded.definitions, ["Buses Late or full buses", "", ""]);
        assert_eq!(coded.undefined, ["cost"]);
    }

    #[test]
    fn a_row_without_an_id_is_named_by_its_line() {
        let refusal = read("id,code\n1,bus\n,bus\n", None).unwrap_err();
        let text = format!("{refusal:?}");
        assert!(
            text.contains("coding-of-nothing") && text.contains('3'),
            "{text}"
        );
    }
}
