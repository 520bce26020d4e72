//! Whose the rows of every table are, and the rows of one respondent among them.

use commission::{Erasure, Error};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use store::Store;

/// What tells whose a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// This column names the source.
    Source(&'static str),
    /// This column names a document.
    Document(&'static str),
    /// This column names a passage.
    Passage(&'static str),
    /// This column names a draft that changes the submission, or has its contact.
    Draft(&'static str),
    /// This column holds a reference, perhaps with a part behind it.
    Reference(&'static str),
    /// This column holds an address that was left with it.
    Contact(&'static str),
    /// This column names a file in which it came, and nobody else.
    File(&'static str),
    /// A note: its kind says what it is about.
    Note,
    /// A value of the register, whose column names the reference it rests on.
    Register(&'static str),
    /// What a level cites: a kind, and a reference of that kind.
    Cited,
    /// No row is a respondent's: why.
    Nobody(&'static str),
}

/// About the commission, whoever works for it, or the machine.
const OURS: Of = Of::Nobody("about the commission, its staff or the machine");
/// Voting is apart from submissions by design.
const VOTING: Of = Of::Nobody("a voter is a code that nothing ties to a submission");
/// What the machine thought of all the texts together.
const LEARNT: Of =
    Of::Nobody("about a group of texts; which of them are theirs stands in other tables");
/// What another column would only repeat.
const FOLLOWS: Of = Of::Nobody("a digest or an index of what stands in other tables");
/// Hearings.
const HEARINGS: Of = Of::Nobody("about witnesses, who are asked and answered by name");

/// Every table, in the order in which a reader wants them.
pub const HELD: &[(&str, Of)] = &[
    ("source", Of::Source("id")),
    ("received_envelope", Of::Source("source")),
    ("receipt", Of::Source("source")),
    ("document", Of::Document("id")),
    ("transcript", Of::Document("document")),
    ("draft", Of::Draft("id")),
    ("draft_field", Of::Draft("draft")),
    ("typed_by", Of::Source("source")),
    ("taken", Of::Source("source")),
    ("given_code", Of::Document("document")),
    ("import", Of::File("file")),
    ("import_row", Of::File("file")),
    ("handling", Of::Source("source")),
    ("objection", Of::Source("source")),
    ("withdrawal", Of::Source("source")),
    ("superseded", Of::Source("source")),
    ("erasure_wish", Of::Source("source")),
    ("memo", Of::Note),
    ("redaction", Of::Document("document")),
    ("sealed_version", Of::Document("document")),
    ("passage", Of::Passage("id")),
    ("stays", Of::Passage("passage")),
    ("coding", Of::Source("source")),
    ("double_coding_document", Of::Document("document")),
    ("adjudication", Of::Document("document")),
    ("passage_word", Of::Document("document")),
    ("suggestion", Of::Document("document")),
    ("suggestion_passage", Of::Document("document")),
    ("theme_document", Of::Document("document")),
    ("theme_passage", Of::Document("document")),
    ("campaign_found", Of::Source("source")),
    ("campaign_member", Of::Source("source")),
    ("campaign_addition", Of::Source("source")),
    ("campaign_act_source", Of::Source("source")),
    ("turn", Of::Document("document")),
    ("correction", Of::Document("document")),
    ("undertaking", Of::Document("document")),
    ("finding_evidence", Of::Passage("passage")),
    ("quote_translation", Of::Passage("passage")),
    ("statement", Of::Passage("passage")),
    ("hub_idea", Of::Source("words_of")),
    ("hub_request", Of::Source("source")),
    ("hub_answer_read", Of::Document("document")),
    ("register_value", Of::Register("source")),
    ("assessed_citation", Of::Cited),
    ("letter", Of::Contact("address")),
    ("seen", Of::Source("source")),
    ("act", Of::Reference("about")),
    ("erased_evidence", Of::Reference("reference")),
    ("erased", Of::Source("source")),
    ("counted_text", FOLLOWS),
    ("search", FOLLOWS),
    ("leaf", FOLLOWS),
    ("code", LEARNT),
    ("campaign", LEARNT),
    ("campaign_act", LEARNT),
    ("campaign_run", LEARNT),
    ("theme", LEARNT),
    ("double_coding", LEARNT),
    ("suggestion_run", LEARNT),
    ("suggestion_code", LEARNT),
    ("suggestion_switch", LEARNT),
    ("suggestion_wish", LEARNT),
    ("passage_act", LEARNT),
    ("passage_act_coding", LEARNT),
    ("participant", VOTING),
    ("vote", VOTING),
    ("vote_before", VOTING),
    ("voting", VOTING),
    ("opinion_map", VOTING),
    ("session", HEARINGS),
    ("session_witness", HEARINGS),
    ("witness", HEARINGS),
    ("witness_contact", HEARINGS),
    ("witness_unlock", HEARINGS),
    ("correction_link", HEARINGS),
    ("agreement", OURS),
    ("backup", OURS),
    ("claim", OURS),
    ("commission", OURS),
    ("decision", OURS),
    ("draft_part", OURS),
    ("edition", OURS),
    ("exhibit", OURS),
    ("exhibit_input", OURS),
    ("place_input", OURS),
    ("hub_choice", OURS),
    ("market_record", OURS),
    ("finding", OURS),
    ("forgotten_blob", OURS),
    ("house_act", OURS),
    ("import_table", OURS),
    ("invitation", OURS),
    ("job", OURS),
    ("known_browser", OURS),
    ("person", OURS),
    ("person_role", OURS),
    ("proposal", OURS),
    ("recommendation", OURS),
    ("register_record", OURS),
    ("assessing", OURS),
    ("assessed_level", OURS),
    ("recovery_code", OURS),
    ("reply", OURS),
    ("reply_link", OURS),
    ("reply_progress", OURS),
    ("report", OURS),
    ("retention", OURS),
    ("retention_hold", OURS),
    ("retention_notice", OURS),
    ("retention_run", OURS),
    ("report_built", OURS),
    ("sign_in", OURS),
    ("sign_in_try", OURS),
    ("text_change", OURS),
    ("translation", OURS),
    ("option_sheet", OURS),
    ("option_evidence", Of::Passage("passage")),
    ("option_score", OURS),
    ("plan_action", OURS),
    (
        "typing",
        Of::Nobody("typed once and not yet a submission of any reference"),
    ),
    ("word_return", OURS),
    ("wrong_code", Of::Reference("about")),
];

/// Columns that open locks, or number rows of ours, in every table; and of single tables.
const WITHHELD: &[(&str, &str)] = &[
    ("", "salt"),
    ("", "commission"),
    ("receipt", "draft_key"),
    ("receipt", "code"),
    ("draft", "key"),
    ("draft", "code"),
    ("draft", "locked"),
    ("taken", "key"),
    ("taken", "digest"),
    ("source", "text_key"),
];

/// Moments, in microseconds since 1970.
const MOMENTS: [&str; 9] = [
    "at",
    "received",
    "began",
    "saved",
    "made",
    "sent",
    "undone_at",
    "answered",
    "consented",
];

/// Tables by which others are known.
const LEARNT_FROM: [&str; 5] = [
    "document",
    "passage",
    "draft_field",
    "register_record",
    "code",
];

/// What is known of one respondent.
pub(super) struct Known<'e> {
    commission: i64,
    erasure: &'e Erasure,
    sources: BTreeSet<i64>,
    documents: BTreeSet<i64>,
    passages: BTreeSet<i64>,
    drafts: BTreeSet<i64>,
    /// Records of the commission's register.
    records: BTreeSet<i64>,
    /// Numbers of codes to their names.
    codes: BTreeMap<i64, String>,
}

/// The rows of one respondent.
pub(super) struct Rows {
    /// In the order of [`HELD`]; tables without a row are not among them.
    pub(super) tables: Vec<(&'static str, Vec<Value>)>,
}

impl Rows {
    /// The texts of a column.
    pub(super) fn texts(&self, table: &str, column: &str) -> impl Iterator<Item = &str> {
        let rows = self.tables.iter().filter(move |(name, _)| *name == table);
        let column = column.to_owned();
        rows.flat_map(|(_, rows)| rows)
            .filter_map(move |row| row.get(&column)?.as_str())
    }
}

impl<'e> Known<'e> {
    pub(super) fn of(commission: i64, erasure: &'e Erasure) -> Self {
        Self {
            commission,
            erasure,
            sources: erasure.sources.iter().map(|one| one.source).collect(),
            documents: BTreeSet::new(),
            passages: BTreeSet::new(),
            drafts: BTreeSet::new(),
            records: BTreeSet::new(),
            codes: BTreeMap::new(),
        }
    }

    /// Learns the numbers of documents, passages and drafts; what rests on others is found when these are known.
    pub(super) fn learn(&mut self, store: &Store) -> Result<(), Error> {
        let (mut documents, mut passages) = (BTreeSet::new(), BTreeSet::new());
        let (mut drafts, mut records) = (BTreeSet::new(), BTreeSet::new());
        let mut codes = BTreeMap::new();
        let wanted = |table: &str| LEARNT_FROM.contains(&table);
        each(store, wanted, |table, row| {
            let number = |column: &str| row.get(column).and_then(Value::as_i64);
            let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default();
            match table {
                "document" if number("source").is_some_and(|of| self.sources.contains(&of)) => {
                    documents.extend(number("id"));
                }
                "passage" if number("document").is_some_and(|of| self.documents.contains(&of)) => {
                    passages.extend(number("id"));
                }
                "draft_field"
                    if self.is_reference(text("value")) || self.is_contact(text("value")) =>
                {
                    drafts.extend(number("draft"));
                }
                "register_record" if number("commission") == Some(self.commission) => {
                    records.extend(number("id"));
                }
                "code" => {
                    codes.extend(number("id").map(|id| (id, text("name").to_owned())));
                }
                _ => {}
            }
        })?;
        (self.documents, self.passages) = (documents, passages);
        (self.drafts, self.records, self.codes) = (drafts, records, codes);
        Ok(())
    }

    fn is_reference(&self, said: &str) -> bool {
        let whole = said.split(['/', ' ']).next().unwrap_or(said);
        self.erasure
            .sources
            .iter()
            .any(|one| one.reference == whole)
    }

    fn is_contact(&self, said: &str) -> bool {
        self.erasure.contacts.contains(said)
    }

    /// Every row of theirs.
    pub(super) fn rows(&self, store: &Store) -> Result<Rows, Error> {
        let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        let wanted = |table: &str| of(table).is_some_and(|of| !matches!(of, Of::Nobody(_)));
        each(store, wanted, |table, row| {
            if of(table).is_some_and(|of| self.is_theirs(of, row)) {
                let told = self.told(table, row);
                found.entry(table.to_owned()).or_default().push(told);
            }
        })?;
        let tables = HELD
            .iter()
            .filter_map(|(table, _)| Some((*table, found.remove(*table)?)));
        Ok(Rows {
            tables: tables.collect(),
        })
    }

    fn is_theirs(&self, of: Of, row: &Map<String, Value>) -> bool {
        // Two commissions on one server may have the same references.
        let own = row.get("commission").and_then(Value::as_i64);
        if own.is_some_and(|own| own != self.commission) {
            return false;
        }
        let among = |column: &str, numbers: &BTreeSet<i64>| {
            row.get(column)
                .and_then(Value::as_i64)
                .is_some_and(|number| numbers.contains(&number))
        };
        let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default();
        match of {
            Of::Source(column) => among(column, &self.sources),
            Of::Document(column) => among(column, &self.documents),
            // What is cited without being shown names a document in place of a passage.
            Of::Passage(column) => {
                among(column, &self.passages) || among("document", &self.documents)
            }
            Of::Draft(column) => among(column, &self.drafts),
            Of::Reference(column) => self.is_reference(text(column)),
            Of::Contact(column) => self.is_contact(text(column)),
            Of::File(column) => self.erasure.files.contains(text(column)),
            Of::Note => match text("kind") {
                "source" => among("about", &self.sources),
                "passage" => among("about", &self.passages),
                _ => false,
            },
            Of::Register(column) => {
                among("record", &self.records) && self.is_reference(text(column))
            }
            Of::Cited => match text("kind") {
                "passage" => {
                    let number = text("reference").parse::<i64>();
                    number.is_ok_and(|number| self.passages.contains(&number))
                }
                "submission" | "document" => self.is_reference(text("reference")),
                _ => false,
            },
            Of::Nobody(_) => false,
        }
    }

    /// A row as it is told: without what opens locks, moments as people read them, codes by name.
    fn told(&self, table: &str, row: &Map<String, Value>) -> Value {
        let mut told = Map::new();
        for (column, value) in row {
            let withheld = |(of, name): &(&str, &str)| {
                *name == column.as_str() && (of.is_empty() || *of == table)
            };
            if value.is_null() || WITHHELD.iter().any(withheld) {
                continue;
            }
            let moment = value
                .as_i64()
                .filter(|_| MOMENTS.contains(&column.as_str()));
            let code = value.as_i64().filter(|_| column == "code");
            let named = code.and_then(|code| self.codes.get(&code));
            let shown = match (moment, named) {
                (Some(at_us), _) => json!(commission::instant_text(at_us)),
                (None, Some(name)) => json!(name),
                (None, None) => value.clone(),
            };
            told.insert(column.clone(), shown);
        }
        Value::Object(told)
    }
}

fn of(table: &str) -> Option<Of> {
    HELD.iter()
        .find(|(name, _)| *name == table)
        .map(|(_, of)| *of)
}

/// Hands every row of the wanted tables to `visit`, with the names of its columns.
fn each(
    store: &Store,
    wanted: impl Fn(&str) -> bool,
    visit: impl FnMut(&str, &Map<String, Value>),
) -> Result<(), Error> {
    let mut lines = Lines {
        pending: Vec::new(),
        table: None,
        columns: Vec::new(),
        wanted,
        visit,
    };
    store.dump(&mut lines)?;
    Ok(())
}

/// Reads a dump as it is written: a line with a table and its columns, then a line a row.
struct Lines<W, V> {
    pending: Vec<u8>,
    /// The table whose rows come, where they are wanted.
    table: Option<String>,
    columns: Vec<String>,
    wanted: W,
    visit: V,
}

impl<W: Fn(&str) -> bool, V: FnMut(&str, &Map<String, Value>)> Lines<W, V> {
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        if line.starts_with(b"{") {
            let head: Value = serde_json::from_slice(line)?;
            let name = head["table"].as_str().unwrap_or_default();
            self.table = Some(name.to_owned()).filter(|name| (self.wanted)(name));
            self.columns = serde_json::from_value(head["columns"].clone())?;
            return Ok(());
        }
        let Some(table) = &self.table else {
            return Ok(());
        };
        let values: Vec<Value> = serde_json::from_slice(line)?;
        let row = self.columns.iter().cloned().zip(values).collect();
        (self.visit)(table, &row);
        Ok(())
    }
}

impl<W: Fn(&str) -> bool, V: FnMut(&str, &Map<String, Value>)> Write for Lines<W, V> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.extend_from_slice(bytes);
        while let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') {
            let rest = self.pending.split_off(end + 1);
            let line = std::mem::replace(&mut self.pending, rest);
            self.line(line.trim_ascii_end())?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
