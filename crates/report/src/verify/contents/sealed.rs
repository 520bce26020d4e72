//! Step 5 of the sealed pack (`book/formats.md` section 8.3): its tables against its openings and against the public ones, and
//! the numbers that only it can show, computed again.

use super::Contents;
use crate::numbers::{self, Number, SealedCounts};
use crate::tables::{self, Table};
use commission::instant_text;
use ledger::{Opening, PublicationState, Step, Submission};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

type Cells = Vec<String>;
type Texts<'t> = BTreeMap<(&'t str, &'t str), &'t str>;

/// What the sealed pack opens, by leaf of the submission, part and version.
type Opened = BTreeMap<(u64, String, u64), (String, Value)>;

impl Contents<'_> {
    /// Checks the contents of a sealed pack; `listed` are the sealed numbers of the public one.
    pub(super) fn sealed(&mut self, files: &BTreeMap<String, Vec<u8>>, listed: &[Number]) {
        let opened = self.sealed_openings(files);
        let submissions = self.sealed_table(files, "submissions.csv", tables::SUBMISSIONS);
        let documents = self.sealed_table(files, "documents.csv", tables::DOCUMENTS);
        let passages = self.sealed_table(files, "passages.csv", tables::PASSAGES);
        let codings = self.sealed_table(files, "codings.csv", tables::CODINGS);
        self.sealed_submissions(&submissions, &documents, &opened);
        self.sealed_documents(&documents, &opened);
        self.sealed_passages(&passages, &documents);
        self.sealed_codings(&codings, &passages);
        for path in ["codebook.csv", "claims.json"] {
            let same = files.get(path) == self.files.get(path);
            let why = (!same).then_some("is not that of the public pack");
            self.judge_sealed(path, why);
        }
        let findings = self.sealed_findings(files, &documents, &passages);
        let published = |cells: &Cells| commission_published(Table::cell(cells, 7));
        let counts = SealedCounts {
            codings: codings.len(),
            coders: column(&codings, 2),
            passages: passages.len(),
            texts_not_published: submissions
                .iter()
                .filter(|cells| !published(cells))
                .map(|cells| tables::names(Table::cell(cells, 12)))
                .collect(),
            findings,
        };
        self.sealed_numbers(&numbers::sealed(&counts), listed);
    }

    fn judge_sealed(&mut self, name: &str, why: Option<&str>) {
        self.found.checked += 1;
        if let Some(why) = why {
            let name = format!("sealed/{name}");
            self.found.fail(Step::Sealed, name, why);
        }
    }

    fn sealed_table(
        &mut self,
        files: &BTreeMap<String, Vec<u8>>,
        path: &str,
        header: &[&str],
    ) -> Vec<Cells> {
        let read = files
            .get(path)
            .ok_or_else(|| "is absent".to_owned())
            .and_then(|bytes| tables::read(bytes, header));
        match read {
            Ok(table) => table.rows.into_iter().map(|(_, cells)| cells).collect(),
            Err(why) => {
                self.judge_sealed(path, Some(&why));
                Vec::new()
            }
        }
    }

    fn sealed_openings(&self, files: &BTreeMap<String, Vec<u8>>) -> Opened {
        let bytes = files
            .get("ledger/openings.jsonl")
            .map(Vec::as_slice)
            .unwrap_or_default();
        // Lines that are none were named with the openings.
        bytes
            .split(|byte| *byte == b'\n')
            .filter_map(|line| Opening::parse(line).ok())
            .filter_map(|opening| {
                let reference = opening.content.get("reference")?.as_str()?.to_owned();
                let submission = self.found.submissions.get(&reference)?;
                let version = opening.content.get("version").and_then(Value::as_u64);
                let key = (submission.leaf, opening.part, version.unwrap_or(1));
                Some((key, (reference, opening.content)))
            })
            .collect()
    }

    /// Whether the rows are those that are wanted, in their order; the first that is not is named.
    fn stand_in_order(&mut self, path: &str, rows: &[&str], wanted: &[String]) -> bool {
        let length = rows.len().max(wanted.len());
        for index in 0..length {
            let (there, here) = (rows.get(index), wanted.get(index));
            let (name, why) = match (there, here) {
                (Some(there), Some(here)) if there == here => continue,
                (_, Some(here)) => (here.as_str(), "is missing, or out of order"),
                (Some(there), None) => (*there, "has no leaf or opening it could come from"),
                (None, None) => continue,
            };
            self.judge_sealed(&format!("{path}: {name}"), Some(why));
            return false;
        }
        true
    }

    fn sealed_submissions(&mut self, rows: &[Cells], documents: &[Cells], opened: &Opened) {
        let received = self.received();
        let wanted: Vec<String> = received.iter().map(|(key, _)| key.clone()).collect();
        let keys: Vec<&str> = rows.iter().map(|cells| Table::cell(cells, 0)).collect();
        if !self.stand_in_order("submissions.csv", &keys, &wanted) {
            return;
        }
        let groups = groups(&received, documents);
        let public: BTreeMap<String, Cells> = self
            .rows("submissions.csv")
            .unwrap_or_default()
            .into_iter()
            .map(|(_, cells)| (Table::cell(&cells, 0).to_owned(), cells))
            .collect();
        for ((reference, submission), cells) in received.iter().zip(rows) {
            let cell = |column| Table::cell(cells, column);
            let envelope = opened.get(&(submission.leaf, "envelope".to_owned(), 1));
            let why = if cell(7) != submission.state.as_str() {
                Some("its publication state is not the one that the ledger decided")
            } else if cell(9) != submission.leaf.to_string() {
                Some("its leaf is another")
            } else if envelope.is_some_and(|(_, content)| !received_so(content, cells)) {
                Some("its channel or its time is not what its envelope says")
            } else if submission.state != PublicationState::Erased
                && groups.get(reference).map(String::as_str) != Some(cell(10))
            {
                Some("its text group is another")
            } else if submission.state.is_published()
                && public.get(reference).is_some_and(|row| differ(row, cells))
            {
                Some("does not say what the public pack says")
            } else {
                None
            };
            self.judge_sealed(&format!("submissions.csv: {reference}"), why);
        }
    }

    fn sealed_documents(&mut self, rows: &[Cells], opened: &Opened) {
        let texts: Vec<(String, &Value, u64)> = opened
            .iter()
            .filter(|(_, (_, content))| content["text"].is_string())
            .map(|((_, part, version), (reference, content))| {
                (format!("{reference}/{part}"), content, *version)
            })
            .collect();
        let wanted: Vec<String> = texts.iter().map(|(name, _, _)| name.clone()).collect();
        let keys: Vec<&str> = rows.iter().map(|cells| Table::cell(cells, 0)).collect();
        if !self.stand_in_order("documents.csv", &keys, &wanted) {
            return;
        }
        for ((name, content, version), cells) in texts.into_iter().zip(rows) {
            let cell = |column| Table::cell(cells, column);
            let language = content["language"].as_str();
            let later = self.found.submissions.get(cell(1));
            let later = later.and_then(|one| one.later.get(cell(2)));
            let later = later.and_then(|all| all.iter().find(|one| one.version == version));
            let said = |yes: bool| if yes { "true" } else { "false" };
            let redacted = said(later.is_some_and(|version| version.redacted));
            let transcribed = said(later.is_some_and(|version| version.transcribed));
            let why = if format!("{}/{}", cell(1), cell(2)) != name {
                Some("its reference or part is not that of its name")
            } else if language.is_some_and(|language| language != cell(3)) {
                Some("its language is not the one that was opened")
            } else if (cell(4), cell(5)) != (version.to_string().as_str(), redacted) {
                Some("its version is not the one that was opened")
            } else if cell(7) != transcribed {
                Some("it does not say rightly whether it was typed from a scan")
            } else if content["text"] != cell(6) {
                Some("its text is not the one that was opened")
            } else {
                None
            };
            self.judge_sealed(&format!("documents.csv: {name}"), why);
        }
    }

    fn sealed_passages(&mut self, rows: &[Cells], documents: &[Cells]) {
        let texts: Texts<'_> = documents
            .iter()
            .map(|cells| {
                let cell = |column| Table::cell(cells, column);
                ((cell(0), cell(4)), cell(6))
            })
            .collect();
        let public: BTreeMap<String, Cells> = self
            .rows("passages.csv")
            .unwrap_or_default()
            .into_iter()
            .map(|(_, cells)| (Table::cell(&cells, 0).to_owned(), cells))
            .collect();
        let mut seen = BTreeSet::new();
        for cells in rows {
            let cell = |column| Table::cell(cells, column);
            let why = if !seen.insert(cell(0)) {
                Some("is there twice")
            } else if public.get(cell(0)).is_some_and(|row| row != cells) {
                Some("does not say what the public pack says")
            } else {
                let (start, end) = (cell(3).parse(), cell(4).parse());
                match (texts.get(&(cell(1), cell(2))), start, end) {
                    (None, _, _) => Some("its document or its version is not there"),
                    (Some(text), Ok(start), Ok(end)) if start < end => {
                        (text::slice(text, start, end) != Some(cell(5)))
                            .then_some("its quote is not what stands there")
                    }
                    _ => Some("it does not begin before it ends"),
                }
            };
            self.judge_sealed(&format!("passages.csv: {}", cell(0)), why);
        }
        for label in public.keys().filter(|label| !seen.contains(label.as_str())) {
            let why = Some("is missing, though the public pack has it");
            self.judge_sealed(&format!("passages.csv: {label}"), why);
        }
    }

    fn sealed_codings(&mut self, rows: &[Cells], passages: &[Cells]) {
        let passages: BTreeSet<String> = column(passages, 0);
        let codes = self.first_column("codebook.csv");
        let mut last: Option<&Cells> = None;
        for (line, cells) in (2..).zip(rows) {
            let why = if !passages.contains(Table::cell(cells, 0)) {
                Some("its passage is not there")
            } else if !codes.contains(Table::cell(cells, 1)) {
                Some("its code is not there")
            } else if last.is_some_and(|last| last >= cells) {
                Some("is out of order, or there twice")
            } else {
                None
            };
            self.judge_sealed(&format!("codings.csv: line {line}"), why);
            last = Some(cells);
        }
        let all: BTreeSet<&Cells> = rows.iter().collect();
        let public = self.rows("codings.csv").unwrap_or_default();
        if let Some((line, _)) = public.iter().find(|(_, cells)| !all.contains(cells)) {
            let why = format!("line {line} of the public table is missing");
            self.judge_sealed("codings.csv", Some(&why));
        }
    }

    /// What findings rest on and do not show: the submissions, and how many passages.
    fn sealed_findings(
        &mut self,
        files: &BTreeMap<String, Vec<u8>>,
        documents: &[Cells],
        passages: &[Cells],
    ) -> BTreeMap<String, (BTreeSet<String>, usize)> {
        const PATH: &str = "findings.json";
        let parse = |bytes: &Vec<u8>| serde_json::from_slice::<Vec<Value>>(bytes).ok();
        let Some(list) = files.get(PATH).and_then(parse) else {
            self.judge_sealed(PATH, Some("is absent, or not a list"));
            return BTreeMap::new();
        };
        let key_of = |one: &Value| one["finding"].as_str().unwrap_or_default().to_owned();
        let public = self.files.get(PATH).and_then(parse).unwrap_or_default();
        let wanted: Vec<String> = public.iter().map(key_of).collect();
        let keys: Vec<String> = list.iter().map(key_of).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        if !self.stand_in_order(PATH, &keys, &wanted) {
            return BTreeMap::new();
        }
        let references: BTreeMap<&str, &str> = documents
            .iter()
            .map(|cells| (Table::cell(cells, 0), Table::cell(cells, 1)))
            .collect();
        let (passages, shown) = (column(passages, 0), self.first_column("passages.csv"));
        let mut counted = BTreeMap::new();
        for one in &list {
            let (mut of, mut why) = (BTreeSet::new(), None);
            let words = |member: &str| -> Option<Vec<String>> {
                let list = one[member].as_array()?.iter();
                list.map(|word| word.as_str().map(str::to_owned)).collect()
            };
            let (documents, not_shown) = (words("confidential"), words("not_shown"));
            if documents.is_none() || not_shown.is_none() {
                why = Some("what it rests on is not a list of names");
            }
            for document in documents.unwrap_or_default() {
                match references.get(document.as_str()) {
                    Some(reference) if !self.is_published(reference) => {
                        of.insert((*reference).to_owned());
                    }
                    Some(_) => why = Some("it rests in confidence on what is published"),
                    None => why = Some("it rests on a document that is not there"),
                }
            }
            let not_shown = not_shown.unwrap_or_default();
            if !not_shown.iter().all(|label| passages.contains(label)) {
                why = Some("it cites a passage that is not there");
            }
            if not_shown.iter().any(|label| shown.contains(label)) {
                why = Some("it says that a passage is not shown, and it is");
            }
            let key = key_of(one);
            self.judge_sealed(&format!("{PATH}: {key}"), why);
            counted.insert(key, (of, not_shown.len()));
        }
        counted
    }

    fn is_published(&self, reference: &str) -> bool {
        let submission = self.found.submissions.get(reference);
        submission.is_some_and(|one| one.state.is_published())
    }

    fn sealed_numbers(&mut self, again: &[Number], listed: &[Number]) {
        for one in listed {
            let same = again.iter().find(|other| other.number == one.number);
            let why = match same {
                Some(same) if same == one => None,
                Some(_) => Some("comes out otherwise from the sealed pack"),
                None => Some("is not a number that the sealed pack gives"),
            };
            self.found.checked += 1;
            if let Some(why) = why {
                let name = format!("numbers.json: {}", one.number);
                self.found.fail(Step::Sealed, name, why);
            }
        }
        for one in again {
            if !listed.iter().any(|other| other.number == one.number) {
                let name = format!("numbers.json: {}", one.number);
                self.found.fail(Step::Sealed, name, "is missing");
            }
        }
    }
}

fn column(rows: &[Cells], column: usize) -> BTreeSet<String> {
    rows.iter()
        .map(|cells| Table::cell(cells, column).to_owned())
        .collect()
}

fn commission_published(state: &str) -> bool {
    commission::Publication::of_code(state).is_some_and(commission::Publication::published)
}

/// Whether channel and time of a row are those of the envelope.
fn received_so(content: &Value, cells: &[String]) -> bool {
    let at = content["received"].as_i64().map(instant_text);
    content["channel"] == Table::cell(cells, 3) && at.as_deref() == Some(Table::cell(cells, 1))
}

/// Whether a public row says something else than the sealed one; it may leave the name out.
fn differ(public: &[String], sealed: &[String]) -> bool {
    public.iter().zip(sealed).enumerate().any(|(at, (a, b))| {
        let withheld = at == 8 && a.is_empty();
        a != b && !withheld
    })
}

/// Reference of each submission to the first with the same texts, each in its highest version, among the published or
/// among the others.
fn groups(received: &[(String, Submission)], documents: &[Cells]) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    // Versions rise, so the last one stays.
    for cells in documents {
        let cell = |column| Table::cell(cells, column);
        texts.entry(cell(1)).or_default().insert(cell(2), cell(6));
    }
    let mut first: BTreeMap<(bool, BTreeMap<&str, &str>), &str> = BTreeMap::new();
    received
        .iter()
        .map(|(reference, submission)| {
            let words = texts.get(reference.as_str()).cloned().unwrap_or_default();
            let of = (submission.state.is_published(), words);
            let group = first.entry(of).or_insert(reference);
            (reference.clone(), (*group).to_owned())
        })
        .collect()
}
