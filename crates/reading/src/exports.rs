//! Codebook, codings and memos on their way out: as a REFI-QDA codebook or project, as CSV, workbook or JSON lines.
//!
//! Guarantees that a coding leaves with the exact span of the words as they now stand; that what was taken out of a text does
//! not leave; that a cell is never a formula; that ids are the same each time, so that what comes back is known. A coding
//! whose words were taken out since has no place any longer: it stays, and is counted.

use crate::codebook::{Code, Placed, tree};
use crate::coding::{MemoAbout, imported_name};
use crate::store as rows;
use crate::store::exchange::{Leaving, all_memos, leaving};
use ::store::{Reader, StoreError};
use commission::{Commission, Error, Language, instant_text};
use evidence::{Document, Passage};
use exchange::{About, Coder, Meaning, Project, Selection, guid, push_row};
use pages::Column;
use pages::sheet::{Cell, Sheet};
use serde_json::{Value, json};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// What a file can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A REFI-QDA project.
    Qdpx,
    /// A REFI-QDA codebook.
    Qdc,
    /// Codings as CSV.
    Csv,
    /// Codings as a workbook.
    Xlsx,
    /// Codings as JSON lines.
    Jsonl,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Qdpx, Self::Qdc, Self::Csv, Self::Xlsx, Self::Jsonl];

    /// The word of the command line, which is how its files end.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Qdpx => "qdpx",
            Self::Qdc => "qdc",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Jsonl => "jsonl",
        }
    }

    /// The name under which a page offers it.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Qdpx => "project.qdpx",
            Self::Qdc => "codebook.qdc",
            Self::Csv => "codings.csv",
            Self::Xlsx => "codings.xlsx",
            Self::Jsonl => "codings.jsonl",
        }
    }
}

/// A file, and what went into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Codes.
    pub codes: usize,
    /// Documents; only a project has them.
    pub documents: usize,
    /// Codings.
    pub codings: usize,
    /// Memos; only a project has them.
    pub memos: usize,
    /// Codings whose words were taken out since, which are not in it.
    pub broken: i64,
}

/// Which codings are kept from whoever asks: by document and coder.
pub type Hides<'a> = &'a dyn Fn(i64, &str) -> bool;

/// Writes a file. A codebook without a code cannot be written as `.qdc` and is nothing. `language` is that of headings.
///
/// # Errors
/// [`Error::Fault`] where the evidence cannot be read or the file not be made.
pub fn export(
    r: &Reader<'_>,
    commission: &Commission,
    format: Format,
    language: Language,
    hides: Hides<'_>,
) -> Result<Option<Exported>, Error> {
    let whole = Whole::read(r, commission, format == Format::Qdpx, hides)?;
    let bytes = match format {
        Format::Qdpx => {
            let project = whole.project(commission, language);
            let bytes = exchange::project_file(&project)
                .map_err(|why| Error::fault("write a project", why))?;
            return Ok(Some(Exported {
                memos: project.memos.len(),
                ..whole.exported(bytes)
            }));
        }
        Format::Qdc => {
            let project = Project {
                codes: whole.codes(commission, language),
                origin: origin(),
                ..Project::default()
            };
            match exchange::codebook_file(&project) {
                Some(file) => {
                    return Ok(Some(Exported {
                        documents: 0,
                        codings: 0,
                        broken: 0,
                        ..whole.exported(file.into_bytes())
                    }));
                }
                None => return Ok(None),
            }
        }
        Format::Csv => whole.csv().into_bytes(),
        Format::Xlsx => whole.workbook(commission, language)?,
        Format::Jsonl => whole.json_lines().into_bytes(),
    };
    Ok(Some(whole.exported(bytes)))
}

fn origin() -> String {
    format!("Tystio {}", env!("CARGO_PKG_VERSION"))
}

/// The headings of a list of codings, the same in each format.
const COLUMNS: [&str; 13] = [
    "reference",
    "part",
    "start",
    "end",
    "quote",
    "code",
    "code_name",
    "coder",
    "imported",
    "at",
    "passage",
    "suggested_p",
    "suggested_method",
];

/// Everything that leaves, as it stands in the store.
struct Whole {
    placed: Vec<Placed>,
    names: BTreeMap<String, String>,
    codings: Vec<Leaving>,
    broken: i64,
    /// Reference and part of each document that is coded, or of all.
    documents: BTreeMap<i64, Document>,
    order: Vec<i64>,
    /// Facts of each source: reference, respondent type, place.
    sources: BTreeMap<i64, (String, Vec<(String, String)>)>,
    memos: Vec<crate::Memo>,
    /// Passages that have a memo, by document.
    noted: BTreeMap<i64, Vec<Passage>>,
}

impl Whole {
    fn read(
        r: &Reader<'_>,
        commission: &Commission,
        project: bool,
        hides: Hides<'_>,
    ) -> Result<Self, Error> {
        let (mut codings, broken) = leaving(r, commission.id)?;
        codings.retain(|one| !hides(one.document, &one.coder));
        let placed = tree(rows::codes(r, commission.id)?);
        let names = placed
            .iter()
            .map(|placed| (placed.code.key.clone(), placed.code.entry.name.clone()));
        let mut whole = Self {
            names: names.collect(),
            placed,
            codings,
            broken,
            documents: BTreeMap::new(),
            order: Vec::new(),
            sources: BTreeMap::new(),
            memos: Vec::new(),
            noted: BTreeMap::new(),
        };
        let coded: BTreeSet<i64> = whole.codings.iter().map(|one| one.document).collect();
        evidence::each_document(r, commission.id, |document| -> Result<(), StoreError> {
            if project || coded.contains(&document.id) {
                whole.order.push(document.id);
                whole.documents.insert(document.id, document);
            }
            Ok(())
        })?;
        if project {
            whole.memos = all_memos(r, commission.id)?;
            for memo in &whole.memos {
                if let MemoAbout::Passage(id) = memo.about
                    && let Some(passage) = evidence::passage(r, id)?
                {
                    whole
                        .noted
                        .entry(passage.document)
                        .or_default()
                        .push(passage);
                }
            }
            evidence::each_source(r, commission.id, |source, _| -> Result<(), StoreError> {
                let mut facts = vec![("reference".to_owned(), source.reference.clone())];
                for (name, value) in [
                    ("respondent type", source.respondent_type),
                    ("place", source.place),
                ] {
                    facts.extend(value.map(|value| (name.to_owned(), value)));
                }
                whole.sources.insert(source.id, (source.reference, facts));
                Ok(())
            })?;
        }
        Ok(whole)
    }

    fn exported(&self, bytes: Vec<u8>) -> Exported {
        Exported {
            bytes,
            codes: self.placed.len(),
            documents: self.documents.len(),
            codings: self.codings.len(),
            memos: 0,
            broken: self.broken,
        }
    }

    /// The cells of each coding, in the order of [`COLUMNS`].
    fn lines(&self) -> impl Iterator<Item = [String; 13]> {
        self.codings.iter().map(|one| {
            let document = self.documents.get(&one.document);
            let (reference, part) = document.map_or(("", ""), |d| (&d.reference, &d.part));
            let (coder, imported) = imported_name(&one.coder);
            let suggested = one.suggested;
            [
                reference.to_owned(),
                part.to_owned(),
                one.start.to_string(),
                one.end.to_string(),
                one.quote.clone(),
                one.code.clone(),
                self.names.get(&one.code).cloned().unwrap_or_default(),
                coder.to_owned(),
                if imported { "yes" } else { "no" }.to_owned(),
                instant_text(one.at_us),
                format!("P{}", one.passage),
                suggested.map_or_else(String::new, |s| (s.p_ppm as f64 / 1e6).to_string()),
                suggested.map_or_else(String::new, |s| s.method.to_string()),
            ]
        })
    }

    fn csv(&self) -> String {
        let mut out = String::new();
        push_row(&mut out, &COLUMNS);
        for line in self.lines() {
            push_row(&mut out, &line.each_ref().map(String::as_str));
        }
        out
    }

    fn json_lines(&self) -> String {
        let mut out = String::new();
        for line in self.lines() {
            let mut object = serde_json::Map::new();
            for (name, cell) in COLUMNS.iter().zip(line) {
                let value = match *name {
                    "start" | "end" => cell.parse::<u64>().map_or(Value::Null, |n| json!(n)),
                    "imported" => json!(cell == "yes"),
                    "suggested_p" => cell.parse::<f64>().map_or(Value::Null, |p| json!(p)),
                    "suggested_method" => cell.parse::<i64>().map_or(Value::Null, |n| json!(n)),
                    _ => json!(cell),
                };
                object.insert((*name).to_owned(), value);
            }
            out.push_str(&Value::Object(object).to_string());
            out.push('\n');
        }
        out
    }

    fn workbook(&self, commission: &Commission, language: Language) -> Result<Vec<u8>, Error> {
        let numbers = |name: &str| matches!(name, "start" | "end");
        let sheet = Sheet {
            language,
            title: crate::words::words(language).msg_exports_codings(),
            commission: commission.definition.title(language).to_owned(),
            sample: commission.definition.sample,
            about: Vec::new(),
            columns: COLUMNS
                .iter()
                .map(|name| Column {
                    text: (*name).to_owned(),
                    numbers: numbers(name),
                })
                .collect(),
        };
        let rows = self.lines().map(|line| {
            let cell = |(name, cell): (&&str, String)| match (numbers(name), cell.parse::<i64>()) {
                (true, Ok(number)) => Cell::Number(number),
                _ => Cell::Text(cell),
            };
            COLUMNS.iter().zip(line).map(cell).collect()
        });
        sheet
            .xlsx(rows)
            .map_err(|why| Error::fault("write a workbook", why))
    }

    fn codes(&self, commission: &Commission, language: Language) -> Vec<exchange::Code> {
        let places = self.code_places();
        self.placed
            .iter()
            .map(|Placed { code, .. }| exchange::Code {
                guid: code_guid(commission, &code.key),
                name: code.entry.name.clone(),
                above: code
                    .parent
                    .as_ref()
                    .and_then(|key| places.get(key.as_str()).copied()),
                description: description(code, language),
                codable: !code.retired,
            })
            .collect()
    }

    fn code_places(&self) -> BTreeMap<&str, usize> {
        let keys = self.placed.iter().map(|placed| placed.code.key.as_str());
        keys.zip(0..).collect()
    }

    fn project(&self, commission: &Commission, language: Language) -> Project {
        let people: BTreeSet<&str> = (self.codings.iter().map(|one| one.coder.as_str()))
            .chain(self.memos.iter().map(|memo| memo.person.as_str()))
            .collect();
        let coders: BTreeMap<&str, usize> = people.iter().copied().zip(0..).collect();
        let mut project = Project {
            name: commission.definition.title(language).to_owned(),
            origin: origin(),
            coders: people
                .iter()
                .map(|person| Coder {
                    guid: guid(&["coder", person]),
                    name: imported_name(person).0.to_owned(),
                })
                .collect(),
            codes: self.codes(commission, language),
            ..Project::default()
        };
        let mut of_document: BTreeMap<i64, Vec<&Leaving>> = BTreeMap::new();
        for one in &self.codings {
            of_document.entry(one.document).or_default().push(one);
        }
        let places = self.code_places();
        // Where each passage and document stands in the file.
        let (mut passages, mut documents) = (BTreeMap::new(), BTreeMap::new());
        let mut first_of_source = BTreeMap::new();
        for id in &self.order {
            let Some(document) = self.documents.get(id) else {
                continue;
            };
            let place = project.documents.len();
            documents.insert(*id, place);
            first_of_source.entry(document.source).or_insert(place);
            let mut selections: Vec<Selection> = Vec::new();
            for one in of_document.get(id).into_iter().flatten() {
                if let Entry::Vacant(free) = passages.entry(one.passage) {
                    free.insert((place, selections.len()));
                    let span = (one.start, one.end);
                    selections.push(selection(commission, document, span, &one.quote));
                }
                let coding = exchange::Coding {
                    guid: coding_guid(commission, &document.name(), one),
                    code: places.get(one.code.as_str()).copied().unwrap_or_default(),
                    coder: coders.get(one.coder.as_str()).copied(),
                    at: Some(instant_text(one.at_us)),
                };
                if let Some(selection) = selections.last_mut() {
                    selection.codings.push(coding);
                }
            }
            let noted = self.noted.get(id).into_iter().flatten();
            for passage in noted.filter(|passage| passage.holds_in(document)) {
                if let Entry::Vacant(free) = passages.entry(passage.id) {
                    free.insert((place, selections.len()));
                    let span = (passage.start, passage.end);
                    selections.push(selection(commission, document, span, &passage.quote));
                }
            }
            let mut facts = self
                .sources
                .get(&document.source)
                .map(|(_, facts)| facts.clone());
            let language = document
                .language
                .map(|l| ("language".to_owned(), l.code().to_owned()));
            facts.get_or_insert_default().extend(language);
            project.documents.push(exchange::Document {
                guid: guid(&["document", &commission.definition.slug, &document.name()]),
                name: document.name(),
                text: document.text.clone(),
                facts: facts.unwrap_or_default(),
                selections,
                whole: Vec::new(),
            });
        }
        let by_code: BTreeMap<i64, usize> =
            self.placed.iter().map(|p| p.code.id).zip(0..).collect();
        for memo in &self.memos {
            let (about, name) = match memo.about {
                MemoAbout::Code(id) => (by_code.get(&id).copied().map(About::Code), String::new()),
                MemoAbout::Document(id) => {
                    let name = self.documents.get(&id).map(Document::name);
                    (
                        documents.get(&id).copied().map(About::Document),
                        name.unwrap_or_default(),
                    )
                }
                // A submission is no source of the file: the memo hangs on its first document, and its name says whose it is.
                MemoAbout::Source(id) => {
                    let name = self
                        .sources
                        .get(&id)
                        .map(|(reference, _)| reference.clone());
                    (
                        first_of_source.get(&id).copied().map(About::Document),
                        name.unwrap_or_default(),
                    )
                }
                MemoAbout::Passage(id) => {
                    let place = passages.get(&id).copied();
                    (
                        place.map(|(document, at)| About::Selection(document, at)),
                        format!("P{id}"),
                    )
                }
            };
            let Some(about) = about else { continue };
            let at = instant_text(memo.at_us);
            project.memos.push(exchange::Memo {
                guid: guid(&[
                    "memo",
                    &commission.definition.slug,
                    &name,
                    &memo.person,
                    &at,
                    &memo.text,
                ]),
                name,
                about,
                coder: coders.get(memo.person.as_str()).copied(),
                at: Some(at),
                text: memo.text.clone(),
            });
        }
        project
    }
}

fn description(code: &Code, language: Language) -> String {
    let entry = &code.entry;
    let meaning = Meaning {
        definition: entry.definition.clone(),
        include: entry.include.clone(),
        exclude: entry.exclude.clone(),
        example: entry.example.clone(),
    };
    meaning.description(language == Language::Cy)
}

/// The id of a code in every file that leaves.
pub(crate) fn code_guid(commission: &Commission, key: &str) -> String {
    guid(&["code", &commission.definition.slug, key])
}

/// A passage without its codings; its id is what it says.
fn selection(
    commission: &Commission,
    document: &Document,
    (start, end): (usize, usize),
    quote: &str,
) -> Selection {
    let (slug, name) = (&commission.definition.slug, document.name());
    Selection {
        guid: guid(&["passage", slug, &name, &start.to_string(), &end.to_string()]),
        start,
        end,
        quote: quote.to_owned(),
        codings: Vec::new(),
    }
}

/// The id of a coding: what it says, so that the same coding is known wherever it comes back.
pub(crate) fn coding_guid(commission: &Commission, document: &str, one: &Leaving) -> String {
    let (start, end) = (one.start.to_string(), one.end.to_string());
    let (coder, at) = (imported_name(&one.coder).0, one.at_us.to_string());
    let slug = &commission.definition.slug;
    guid(&[
        "coding", slug, document, &start, &end, &one.code, coder, &at,
    ])
}
