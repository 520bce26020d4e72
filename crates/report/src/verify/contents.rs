//! Step 5, and step 5 of the sealed pack: the tables against the ledger and its openings, and everything else against the tables.
//!
//! Each check names the thing that is bad and goes on. A table that cannot be read is named once, and what rests on it
//! is then not judged: its absence has been told already.

mod exhibits;
mod numbers;
mod plans;
mod rows;
mod sealed;

use crate::beside::exhibit_named;
use evidence::{Claim, Exhibit, Measures, beside};
use ledger::{Digest, Opening, Step, Verification};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

use crate::tables::{self, TABLES, Table};

/// What step 5 knows.
pub(super) struct Contents<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    digests: &'a BTreeMap<String, Digest>,
    /// The leaf that binds the pack.
    bound: u64,
    /// (reference, part) to what was opened.
    opened: BTreeMap<(String, String), Opened>,
    tables: BTreeMap<&'static str, Table>,
    found: &'a mut Verification,
}

/// An opened part.
struct Opened {
    version: u64,
    content: Value,
}

impl Opened {
    fn text(&self, member: &str) -> Option<&str> {
        self.content.get(member).and_then(Value::as_str)
    }
}

/// What cannot be checked from what is there.
#[derive(Debug, Default)]
pub(super) struct Wanting {
    /// What only the sealed pack can show.
    pub(super) sealed: Vec<String>,
    /// What only its inputs can show, which are kept elsewhere.
    pub(super) elsewhere: Vec<String>,
}

/// Checks the contents of a pack, and of the sealed one where it is there; answers what could not be.
pub(super) fn check(
    (files, digests): (&BTreeMap<String, Vec<u8>>, &BTreeMap<String, Digest>),
    bound: u64,
    sealed: Option<&BTreeMap<String, Vec<u8>>>,
    measures: Option<&dyn Measures>,
    found: &mut Verification,
) -> Wanting {
    let mut contents = Contents {
        opened: opened(files),
        files,
        digests,
        bound,
        tables: BTreeMap::new(),
        found,
    };
    contents.read_tables();
    contents.datapackage();
    contents.submissions();
    contents.documents();
    contents.passages();
    contents.codebook();
    contents.codings();
    contents.annotations();
    contents.findings();
    let mut needs = contents.exhibits(measures);
    let sealed_numbers = contents.numbers();
    needs.sealed.extend(contents.covered());
    needs.sealed.extend(
        sealed_numbers
            .iter()
            .map(|one| format!("numbers.json: {}", one.number)),
    );
    if let Some(sealed) = sealed {
        contents.sealed(sealed, &sealed_numbers);
        needs.sealed.clear();
    }
    needs
}

fn opened(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<(String, String), Opened> {
    let bytes = files
        .get("ledger/openings.jsonl")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let lines = bytes.split(|byte| *byte == b'\n');
    // Lines that are none were named in step 3.
    lines
        .filter_map(|line| Opening::parse(line).ok())
        .filter_map(|opening| {
            let reference = opening.content.get("reference")?.as_str()?.to_owned();
            let version = opening.content.get("version").and_then(Value::as_u64);
            let opened = Opened {
                version: version.unwrap_or(1),
                content: opening.content,
            };
            Some(((reference, opening.part), opened))
        })
        .collect()
}

impl Contents<'_> {
    fn fail(&mut self, name: impl Into<String>, why: impl std::fmt::Display) {
        self.found.fail(Step::Contents, name, why);
    }

    fn judge(&mut self, name: impl FnOnce() -> String, why: Option<&str>) {
        self.found.checked += 1;
        if let Some(why) = why {
            self.found.fail(Step::Contents, name(), why);
        }
    }

    /// A file of JSON; what is absent was named in step 4.
    fn json(&mut self, path: &str) -> Option<Value> {
        let bytes = self.files.get(path)?;
        match serde_json::from_slice(bytes) {
            Ok(value) => Some(value),
            Err(why) => {
                self.fail(path, format!("is not JSON: {why}"));
                None
            }
        }
    }

    fn read_tables(&mut self) {
        for (path, header) in TABLES {
            let Some(bytes) = self.files.get(path) else {
                self.fail(path, "is absent");
                continue;
            };
            match tables::read(bytes, header) {
                Ok(table) => {
                    self.tables.insert(path, table);
                }
                Err(why) => self.fail(path, why),
            }
        }
    }

    /// `datapackage.json` describes each table as it is.
    fn datapackage(&mut self) {
        let Some(package) = self.json("datapackage.json") else {
            return;
        };
        let resources = package["resources"].as_array().cloned().unwrap_or_default();
        for (path, header) in TABLES {
            let mut described = resources.iter().filter(|one| one["path"] == path);
            let why = match (described.next(), described.next()) {
                (Some(one), None) => self.resource_is_wrong(path, header, one),
                (None, _) => Some("there is no resource for it"),
                _ => Some("there are two resources for it"),
            };
            self.judge(|| format!("datapackage.json: {path}"), why);
        }
    }

    fn resource_is_wrong(
        &self,
        path: &str,
        header: &[&str],
        resource: &Value,
    ) -> Option<&'static str> {
        let empty = Vec::new();
        let fields = resource["schema"]["fields"].as_array().unwrap_or(&empty);
        let names: Vec<&str> = fields
            .iter()
            .filter_map(|field| field["name"].as_str())
            .collect();
        if names != header {
            return Some("its fields are not the header");
        }
        let digest = self.digests.get(path)?;
        if resource["hash"] != format!("sha256:{digest}") {
            return Some("its hash is not that of the file");
        }
        let bytes = self.files.get(path).map_or(0, Vec::len);
        if resource["bytes"].as_u64() != u64::try_from(bytes).ok() {
            return Some("its length is not that of the file");
        }
        None
    }

    /// Claims that conflict name each other, and the status of each follows from what it says. Answers their keys.
    fn claims(&mut self) -> BTreeSet<String> {
        if !self.files.contains_key("claims.json") {
            return BTreeSet::new();
        }
        let claims = self.keyed("claims.json", "claim");
        let named = |one: &Value| -> BTreeSet<String> {
            let list = one["conflicts"].as_array().into_iter().flatten();
            list.filter_map(|key| key.as_str().map(str::to_owned))
                .collect()
        };
        let conflicts: BTreeMap<&str, BTreeSet<String>> = claims
            .iter()
            .map(|(key, one)| (key.as_str(), named(one)))
            .collect();
        for (key, one) in &claims {
            let mutual = |other: &String| {
                let back = conflicts.get(other.as_str());
                other != key && back.is_some_and(|back| back.contains(key))
            };
            let status = match (
                one["source"].is_null() || one["checked"].is_null(),
                named(one),
            ) {
                (true, _) => "unsourced",
                (false, named) if named.is_empty() => "confirmed",
                _ => "conflicting",
            };
            let why = if !self.stands_beside(one) {
                Some("how it stands to an exhibit that measures it comes out otherwise")
            } else if !named(one).iter().all(mutual) {
                Some("it names a claim as conflicting that does not name it")
            } else if one["status"] != status {
                Some("its status does not follow from its source, its check and its conflicts")
            } else {
                None
            };
            self.judge(|| format!("claims.json: {key}"), why);
        }
        claims.into_iter().map(|(key, _)| key).collect()
    }

    /// Whether a claim stands to each figure that measures it as the file says: compared again with the exhibits of this pack.
    fn stands_beside(&self, one: &Value) -> bool {
        let Some(measured) = one.get("measured") else {
            return true;
        };
        let Ok(claim) = serde_json::from_value::<Claim>(one.clone()) else {
            return false;
        };
        let said = measured.as_array().into_iter().flatten();
        said.zip(&claim.measured).all(|(said, measure)| {
            let file = format!("exhibits/{}.json", measure.exhibit);
            let bytes = self.files.get(&file);
            let exhibit: Option<Exhibit> =
                bytes.and_then(|bytes| serde_json::from_slice(bytes).ok());
            let exhibit = exhibit_named(&measure.exhibit, exhibit.iter());
            said["beside"] == serde_json::json!(beside(&claim, measure, exhibit))
        })
    }

    /// Findings rest on passages, exhibits and claims that are there, recommendations on findings that are there.
    fn findings(&mut self) {
        let passages: BTreeSet<String> = self.first_column("passages.csv");
        let claims = self.claims();
        let mut known = BTreeSet::new();
        for (key, finding) in self.keyed("findings.json", "finding") {
            let sides = ["supports", "qualifies", "contradicts"];
            let why = sides.iter().find_map(|side| {
                let Some(list) = finding[*side].as_array() else {
                    return Some("a side of its evidence is not a list");
                };
                list.iter()
                    .find_map(|one| self.rests_wrongly(one, &passages, &claims))
            });
            self.judge(|| format!("findings.json: {key}"), why);
            known.insert(key);
        }
        let mut recommendations = BTreeSet::new();
        for (key, one) in self.keyed("recommendations.json", "recommendation") {
            let why = match one["findings"].as_array() {
                None => Some("its findings are not a list"),
                Some(list) => {
                    let there =
                        |finding: &Value| finding.as_str().is_some_and(|key| known.contains(key));
                    (!list.iter().all(there)).then_some("it rests on a finding that is not there")
                }
            };
            self.judge(|| format!("recommendations.json: {key}"), why);
            recommendations.insert(key);
        }
        self.plans(&plans::Named {
            passages,
            claims,
            findings: known,
            recommendations,
        });
    }

    fn rests_wrongly(
        &self,
        one: &Value,
        passages: &BTreeSet<String>,
        claims: &BTreeSet<String>,
    ) -> Option<&'static str> {
        let named = |member: &str| one[member].as_str();
        match (named("passage"), named("exhibit"), named("claim")) {
            (Some(passage), None, None) => {
                (!passages.contains(passage)).then_some("it rests on a passage that is not there")
            }
            (None, None, Some(claim)) => {
                (!claims.contains(claim)).then_some("it rests on a claim that is not there")
            }
            (None, Some(name), None) => {
                (!self.files.contains_key(&format!("exhibits/{name}.json")))
                    .then_some("it rests on an exhibit that is not there")
            }
            _ => Some("it rests on something that is neither passage, exhibit nor claim"),
        }
    }

    fn first_column(&self, path: &str) -> BTreeSet<String> {
        let rows = self
            .tables
            .get(path)
            .into_iter()
            .flat_map(|table| &table.rows);
        rows.filter_map(|(_, cells)| cells.first().cloned())
            .collect()
    }

    /// The objects of an array by their identifier, which must rise.
    fn keyed(&mut self, path: &str, member: &str) -> Vec<(String, Value)> {
        let Some(value) = self.json(path) else {
            return Vec::new();
        };
        let Value::Array(list) = value else {
            self.fail(path, "is not a list");
            return Vec::new();
        };
        let mut keyed: Vec<(String, Value)> = Vec::new();
        for (index, value) in list.into_iter().enumerate() {
            let Some(key) = value[member].as_str().map(str::to_owned) else {
                self.fail(format!("{path}: {index}"), "has no identifier");
                continue;
            };
            if keyed.last().is_some_and(|(last, _)| *last >= key) {
                self.fail(format!("{path}: {key}"), "is out of order, or there twice");
            }
            keyed.push((key, value));
        }
        keyed
    }
}
