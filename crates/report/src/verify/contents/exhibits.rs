//! The exhibits: the digest of their inputs, and every public number computed again.

use super::{Contents, Wanting};
use crate::exhibits::{self, Rows, SubmissionRow};
use crate::tables::Table;
use disclosure::Profile;
use evidence::{Exhibit, InputFile, Measures, Needs, measure_again};
use serde_json::Value;
use std::collections::BTreeMap;

fn is_named(path: &str, exhibit: &Exhibit) -> Result<(), String> {
    match path == format!("exhibits/{}.json", exhibit.exhibit) {
        true => Ok(()),
        false => Err("its name is not that of its file".to_owned()),
    }
}

impl Contents<'_> {
    /// Answers which exhibits need the sealed pack, and which what is kept elsewhere.
    pub(super) fn exhibits(&mut self, measures: Option<&dyn Measures>) -> Wanting {
        let paths: Vec<String> = self
            .files
            .keys()
            .filter(|path| path.starts_with("exhibits/"))
            .cloned()
            .collect();
        let rows = self.exhibit_rows();
        let digests = self.digests;
        let profile = self.disclosure();
        let again = rows
            .and_then(|rows| {
                exhibits::compute(&rows, profile, |path| digests.get(path).copied()).ok()
            })
            .unwrap_or_default();
        let mut wanting = Wanting::default();
        for path in paths {
            self.found.checked += 1;
            let Some(exhibit) = self.one_exhibit(&path) else {
                continue;
            };
            let agrees = match (exhibit.inputs.needs, measures) {
                (Needs::Sealed, _) => {
                    wanting.sealed.push(path);
                    continue;
                }
                (Needs::Elsewhere, _) => {
                    wanting.elsewhere.push(path.clone());
                    is_named(&path, &exhibit)
                }
                (Needs::Public, None) if exhibit.request().is_some() => {
                    wanting.elsewhere.push(path.clone());
                    self.has_inputs(&path, &exhibit)
                }
                (Needs::Public, Some(measures)) if exhibit.request().is_some() => self
                    .has_inputs(&path, &exhibit)
                    .and_then(|()| self.measured(&exhibit, measures)),
                (Needs::Public, _) => self.agrees(&path, &exhibit, &again),
            };
            if let Err(why) = agrees {
                self.fail(path, why);
            }
        }
        wanting
    }

    /// Computes an exhibit again from its inputs in this pack.
    fn measured(&self, exhibit: &Exhibit, measures: &dyn Measures) -> Result<(), String> {
        let inputs = exhibit.inputs.files.iter().zip(exhibit.input_names());
        let inputs = inputs.map(|(path, name)| {
            let bytes = self.files.get(path);
            let bytes = bytes.ok_or_else(|| format!("its input {path} is not in the pack"))?;
            Ok(InputFile {
                name: name.to_owned(),
                bytes: bytes.clone(),
            })
        });
        let inputs = inputs.collect::<Result<Vec<_>, String>>()?;
        measure_again(exhibit, &inputs, measures)
    }

    /// The profile by which tables by group were published, as `commission.json` says. A name that is not known there comes out as
    /// none, and the exhibits do not then agree.
    fn disclosure(&self) -> Option<Profile> {
        let bytes = self.files.get("commission.json")?;
        let commission: Value = serde_json::from_slice(bytes).ok()?;
        Profile::named(commission.get("disclosure")?.as_str()?)
    }

    fn one_exhibit(&mut self, path: &str) -> Option<Exhibit> {
        let value = self.json(path)?;
        match serde_json::from_value(value) {
            Ok(exhibit) => Some(exhibit),
            Err(why) => {
                self.fail(path, format!("is not an exhibit: {why}"));
                None
            }
        }
    }

    /// Its name is that of its file, and its inputs are those in the pack.
    fn has_inputs(&self, path: &str, exhibit: &Exhibit) -> Result<(), String> {
        is_named(path, exhibit)?;
        let digest = evidence::inputs_digest(&exhibit.inputs.files, |path| {
            self.digests.get(path).copied()
        })?;
        if digest != exhibit.inputs.digest {
            return Err("the digest of its inputs is another".to_owned());
        }
        Ok(())
    }

    fn agrees(&self, path: &str, exhibit: &Exhibit, again: &[Exhibit]) -> Result<(), String> {
        self.has_inputs(path, exhibit)?;
        let known = again.iter().find(|one| {
            (&one.method, one.method_version) == (&exhibit.method, exhibit.method_version)
        });
        let Some(known) = known else {
            let (method, version) = (&exhibit.method, exhibit.method_version);
            return Err(format!("{method} {version} cannot be computed again here"));
        };
        if known.result != exhibit.result {
            return Err("its result comes out otherwise".to_owned());
        }
        if known.table != exhibit.table {
            return Err("its table comes out otherwise".to_owned());
        }
        if (&known.inputs.files, &known.parameters) != (&exhibit.inputs.files, &exhibit.parameters)
        {
            return Err("its inputs or parameters are not those of its method".to_owned());
        }
        Ok(())
    }

    /// What exhibits are computed from; nothing where a table cannot be read.
    pub(super) fn exhibit_rows(&self) -> Option<Rows> {
        let rows = |path: &str| self.tables.get(path).map(|table| &table.rows);
        let text = |cells: &[String], column| Table::cell(cells, column).to_owned();
        let references: BTreeMap<String, String> = rows("documents.csv")?
            .iter()
            .map(|(_, cells)| (text(cells, 0), text(cells, 1)))
            .collect();
        Some(Rows {
            submissions: rows("submissions.csv")?
                .iter()
                .map(|(_, cells)| SubmissionRow {
                    reference: text(cells, 0),
                    publication: text(cells, 7),
                    respondent_type: text(cells, 4),
                    text_group: text(cells, 10),
                    campaign: text(cells, 11),
                    texts: crate::tables::names(Table::cell(cells, 12)),
                })
                .collect(),
            passages: rows("passages.csv")?
                .iter()
                .filter_map(|(_, cells)| {
                    let reference = references.get(Table::cell(cells, 1))?;
                    Some((text(cells, 0), reference.clone()))
                })
                .collect(),
            codings: rows("codings.csv")?
                .iter()
                .map(|(_, cells)| (text(cells, 0), text(cells, 1)))
                .collect(),
            codes: rows("codebook.csv")?
                .iter()
                .map(|(_, cells)| {
                    let parent = text(cells, 1);
                    (text(cells, 0), (!parent.is_empty()).then_some(parent))
                })
                .collect(),
        })
    }
}
