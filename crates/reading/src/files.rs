//! Codebooks, codings and redactions from files: each file is applied whole or refused whole, with
//! every problem at its line; applying it again changes nothing.

use crate::acts::{no_code, put};
use crate::agreement::Judgement;
use crate::codebook::{Entry, check_parents, key_is_good};
use crate::coding::told;
use crate::keep::{checked, misplaced};
use crate::limits::{CODE_KEY_CHARS_MAX, OWN_TABLE_BYTES_MAX, PROBLEMS_TOLD_MAX};
use crate::saturation;
use crate::store as rows;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Refusal, record};
use evidence::{Document, RedactionReason, SealedWords};
use ingest::{Item, Limits, Notice, Table};
use ledger::Salt;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A line of a codebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeLine {
    /// The line of the file.
    pub line: u64,
    /// Key of the code.
    pub key: String,
    /// Key of the code above it.
    pub parent: Option<String>,
    /// What it says.
    pub entry: Entry,
}

/// A line that puts a code on a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingLine {
    /// The line of the file.
    pub line: u64,
    /// Name of the document.
    pub document: String,
    /// Words that stand in it exactly once.
    pub quote: String,
    /// Key of the code.
    pub code: String,
    /// Who codes.
    pub coder: String,
}

/// A line that takes a quote out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedactionLine {
    /// The line of the file.
    pub line: u64,
    /// Name of the document.
    pub document: String,
    /// Words that stand in it exactly once.
    pub quote: String,
    /// Why: a word of [`RedactionReason`].
    pub reason: String,
}

/// What came of a codebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// Codes made.
    pub added: u64,
    /// Codes that now say something else.
    pub changed: u64,
    /// Codes that were so already.
    pub same: u64,
}

/// What came of codings or redactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Done now.
    pub done: u64,
    /// Done before.
    pub already: u64,
}

/// The one table of a file, and what a person should know of it.
///
/// # Errors
/// A refusal that names the file and, where there is one, the line.
pub fn table(name: &str, bytes: &[u8]) -> Result<(Table, Vec<Notice>), Refusal> {
    let limits = Limits {
        file_bytes_max: OWN_TABLE_BYTES_MAX,
        ..Limits::default()
    };
    let reading =
        ingest::read(name, bytes, &limits).map_err(|broken| intake::refusal_of(&broken))?;
    let mut items = reading.items.into_iter();
    match (items.next(), items.next()) {
        (Some(Item::Table(table)), None) => Ok((table, reading.notices)),
        _ => Err(Refusal::new("no-table", |l| words(l).msg_no_table()).in_file(name)),
    }
}

/// The place of a column.
///
/// # Errors
/// A refusal that lists the columns there are.
pub fn column(table: &Table, name: &str) -> Result<usize, Refusal> {
    let there = table.columns.iter().position(|column| column == name);
    there.ok_or_else(|| {
        let list = table.columns.join(", ");
        Refusal::new("no-column", |l| words(l).msg_no_column(name, &list))
            .in_file(&table.source)
            .at_line(1)
    })
}

/// Each row of a table as its line and the cells of these columns.
fn cells<const N: usize>(
    table: &Table,
    names: [&str; N],
) -> Result<Vec<(u64, [String; N])>, Refusal> {
    let mut places = [0; N];
    for (place, name) in places.iter_mut().zip(names) {
        *place = column(table, name)?;
    }
    let rows = table.rows.iter().map(|row| {
        let cells = places.map(|place| row.cells.get(place).cloned().unwrap_or_default());
        (row.line, cells)
    });
    Ok(rows.collect())
}

/// The lines of a codebook: columns code, parent, name, definition, include, exclude, example.
///
/// # Errors
/// A refusal that names a missing column.
pub fn code_lines(table: &Table) -> Result<Vec<CodeLine>, Refusal> {
    let names = [
        "code",
        "parent",
        "name",
        "definition",
        "include",
        "exclude",
        "example",
    ];
    let line = |(line, cells): (u64, [String; 7])| {
        let [key, parent, name, definition, include, exclude, example] = cells;
        let parent = parent.trim().to_owned();
        CodeLine {
            line,
            key: key.trim().to_owned(),
            parent: (!parent.is_empty()).then_some(parent),
            entry: Entry {
                name,
                definition,
                include,
                exclude,
                example,
            },
        }
    };
    Ok(cells(table, names)?.into_iter().map(line).collect())
}

/// The lines of a file of codings: columns document, quote, code, coder.
///
/// # Errors
/// A refusal that names a missing column.
pub fn coding_lines(table: &Table) -> Result<Vec<CodingLine>, Refusal> {
    let line = |(line, cells): (u64, [String; 4])| {
        let [document, quote, code, coder] = cells;
        CodingLine {
            line,
            document: document.trim().to_owned(),
            quote,
            code: code.trim().to_owned(),
            coder: coder.trim().to_owned(),
        }
    };
    let cells = cells(table, ["document", "quote", "code", "coder"])?;
    Ok(cells.into_iter().map(line).collect())
}

/// The judgements of a table with the columns `id`, `code` and `coder`.
///
/// # Errors
/// A refusal that names a missing column, or the line that says neither which response nor who coded it.
pub fn judgements(table: &Table) -> Result<Vec<Judgement<'_>>, Refusal> {
    let places = (
        column(table, "id")?,
        column(table, "code")?,
        column(table, "coder")?,
    );
    let mut all = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let one = Judgement {
            id: cell(places.0),
            code: cell(places.1),
            coder: cell(places.2),
        };
        if one.id.is_empty() || one.coder.is_empty() {
            return Err(Refusal::new("judgement-of-nobody", |l| {
                words(l).msg_judgement_of_nobody()
            })
            .in_file(&table.source)
            .at_line(row.line));
        }
        all.push(one);
    }
    Ok(all)
}

/// The rows of a table for saturation: `id` and `code`, and columns for group and order where they are named.
///
/// # Errors
/// A refusal that names a missing column, or the line without an id.
pub fn saturation_rows(
    table: &Table,
    group: Option<&str>,
    order: Option<&str>,
) -> Result<Vec<saturation::Row>, Refusal> {
    let places = [Some("id"), Some("code"), group, order]
        .map(|name| name.map(|name| column(table, name)).transpose());
    let [id, code, group, order] = places;
    let (id, code, group, order) = (id?, code?, group?, order?);
    let row = |row: &ingest::TableRow| {
        let cell = |place: Option<usize>| {
            let cell = place.and_then(|place| row.cells.get(place));
            cell.map_or("", |cell| cell.trim()).to_owned()
        };
        let read = saturation::Row {
            id: cell(id),
            code: cell(code),
            group: cell(group),
            order: cell(order),
        };
        if read.id.is_empty() {
            let refusal = Refusal::new("judgement-of-nobody", |l| {
                words(l).msg_saturation_row_of_nothing()
            });
            return Err(refusal.in_file(&table.source).at_line(row.line));
        }
        Ok(read)
    };
    table.rows.iter().map(row).collect()
}

/// The highlights of a table that Taguette exported: columns document, tag, content.
///
/// # Errors
/// A refusal that names a missing column.
pub fn highlights(table: &Table) -> Result<Vec<(String, String, String)>, Refusal> {
    let cells = cells(table, ["document", "tag", "content"])?;
    let row = |(_, [document, tag, content]): (u64, [String; 3])| (document, tag, content);
    Ok(cells.into_iter().map(row).collect())
}

/// The lines of a file of redactions: columns document, quote, reason.
///
/// # Errors
/// A refusal that names a missing column.
pub fn redaction_lines(table: &Table) -> Result<Vec<RedactionLine>, Refusal> {
    let line = |(line, cells): (u64, [String; 3])| {
        let [document, quote, reason] = cells;
        RedactionLine {
            line,
            document: document.trim().to_owned(),
            quote,
            reason: reason.trim().to_owned(),
        }
    };
    let cells = cells(table, ["document", "quote", "reason"])?;
    Ok(cells.into_iter().map(line).collect())
}

/// The problems of a file, told together.
#[derive(Default)]
struct Problems(Vec<Refusal>);

impl Problems {
    fn note(&mut self, line: u64, refusal: Refusal) {
        if self.0.len() < PROBLEMS_TOLD_MAX {
            self.0.push(refusal.at_line(line));
        }
    }

    /// Keeps what can be put right; a fault ends the work.
    fn note_error(&mut self, line: u64, error: Error) -> Result<(), Error> {
        match error {
            Error::Refused(refusals) => {
                for refusal in refusals {
                    self.note(line, refusal);
                }
                Ok(())
            }
            other => Err(other),
        }
    }

    fn refuse(self) -> Result<(), Error> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Error::Refused(self.0))
        }
    }
}

/// Makes the codebook say what these lines say. Codes that no line names stay as they are.
///
/// # Errors
/// [`Error::Refused`] with every problem at its line; nothing is changed then.
pub fn apply_codebook(
    tx: &mut Tx<'_>,
    commission: &Commission,
    lines: &[CodeLine],
    by: (&str, i64),
) -> Result<Kept, Error> {
    let codes = rows::codes(tx, commission.id)?;
    check_codebook(&codes, lines)?;
    let mut kept = Kept::default();
    for line in lines {
        let entry = checked(&line.entry)?;
        match codes.iter().find(|code| code.key == line.key) {
            None => {
                rows::add_code(tx, commission.id, &line.key, None, &entry)?;
                record(tx, commission.id, by.0, by.1, "code-made", &line.key)?;
                kept.added += 1;
            }
            Some(code) if code.entry == entry && code.parent == line.parent => kept.same += 1,
            Some(code) => {
                rows::change_code(tx, code.id, &entry)?;
                record(tx, commission.id, by.0, by.1, "code-changed", &line.key)?;
                kept.changed += 1;
            }
        }
    }
    // Only now is every parent there, whatever the order of the lines.
    let ids: BTreeMap<String, i64> = rows::codes(tx, commission.id)?
        .into_iter()
        .map(|code| (code.key, code.id))
        .collect();
    for (position, line) in (0_i64..).zip(lines) {
        let parent = line.parent.as_ref().and_then(|key| ids.get(key)).copied();
        if let Some(id) = ids.get(&line.key) {
            rows::move_code(tx, *id, parent, position)?;
        }
    }
    Ok(kept)
}

fn check_codebook(codes: &[crate::Code], lines: &[CodeLine]) -> Result<(), Error> {
    let mut problems = Problems::default();
    let mut parents: BTreeMap<String, Option<String>> = codes
        .iter()
        .map(|code| (code.key.clone(), code.parent.clone()))
        .collect();
    let mut seen = BTreeMap::new();
    for line in lines {
        if !key_is_good(&line.key) {
            problems.note(
                line.line,
                Refusal::new("code-key", |l| {
                    words(l).msg_code_key_wrong(&line.key, CODE_KEY_CHARS_MAX.to_string())
                }),
            );
        }
        if let Some(before) = seen.insert(&line.key, line.line) {
            problems.note(
                line.line,
                Refusal::new("code-twice", |l| {
                    words(l).msg_code_twice(&line.key, before.to_string())
                }),
            );
        }
        if let Err(refusal) = checked(&line.entry) {
            problems.note(line.line, refusal);
        }
        parents.insert(line.key.clone(), line.parent.clone());
    }
    for line in lines {
        if let Some(parent) = line.parent.as_ref().filter(|p| !parents.contains_key(*p)) {
            problems.note(line.line, no_code(parent));
        }
    }
    if let Err((key, why)) = check_parents(&parents) {
        let line = seen.get(&key).copied().unwrap_or(1);
        problems.note(line, misplaced(&key, why));
    }
    problems.refuse()
}

/// Puts codes on quotes, each of which must stand exactly once in its document.
///
/// # Errors
/// [`Error::Refused`] with every problem at its line; nothing is coded then.
pub fn apply_codings(
    tx: &mut Tx<'_>,
    commission: &Commission,
    lines: &[CodingLine],
    now_us: i64,
) -> Result<Done, Error> {
    let mut problems = Problems::default();
    let mut documents = Documents::default();
    let mut done = Done::default();
    for line in lines {
        if line.coder.is_empty() {
            let refusal = Refusal::new("coder-missing", |l| words(l).msg_coder_missing());
            problems.note(line.line, refusal);
            continue;
        }
        let put = documents
            .named(tx, commission, &line.document)
            .and_then(|document| {
                let span = only_place(document, &line.quote)?;
                let by = (line.coder.as_str(), now_us);
                put(tx, commission, document, span, &line.code, by)
            });
        match put {
            Ok(put) if put.already => done.already += 1,
            Ok(_) => done.done += 1,
            Err(error) => problems.note_error(line.line, error)?,
        }
    }
    problems.refuse()?;
    Ok(done)
}

/// Where a quote stands in a document, exactly and once.
///
/// # Errors
/// A refusal that names the document, the quote and how often it is there.
pub fn only_place(document: &Document, quote: &str) -> Result<Range<usize>, Refusal> {
    let name = document.name();
    match text::find_quote(&document.text, quote).as_slice() {
        [(start, end)] => Ok(*start..*end),
        [] => Err(Refusal::new("quote-not-there", |l| {
            words(l).msg_quote_not_there(told(quote), &name)
        })),
        several => Err(Refusal::new("quote-twice", |l| {
            words(l).msg_quote_twice(told(quote), several.len().to_string(), &name)
        })),
    }
}

/// Documents by name, each read once: a file names the same ones again and again.
#[derive(Default)]
struct Documents(BTreeMap<String, Document>);

impl Documents {
    fn named(
        &mut self,
        r: &Reader<'_>,
        commission: &Commission,
        name: &str,
    ) -> Result<&Document, Error> {
        if !self.0.contains_key(name) {
            let found = evidence::document_by_name(r, commission.id, name)?;
            self.0.insert(name.to_owned(), found);
        }
        self.0.get(name).ok_or(Error::NotFound)
    }
}

/// Takes quotes out of documents, each with its reason. A quote that is no longer there because it
/// was taken out before is `already`. `salt` gives a fresh salt each time.
///
/// # Errors
/// [`Error::Refused`] with every problem at its line; nothing is taken out then.
pub fn apply_redactions(
    tx: &mut Tx<'_>,
    commission: &Commission,
    lines: &[RedactionLine],
    by: (&str, i64),
    mut salt: impl FnMut() -> Salt,
) -> Result<Done, Error> {
    let sealed: BTreeSet<(String, String)> = evidence::sealed_words(tx, commission.id)?
        .into_iter()
        .map(
            |SealedWords {
                 document, words, ..
             }| (document, words),
        )
        .collect();
    let mut problems = Problems::default();
    let mut done = Done::default();
    for line in lines {
        match take_out(tx, commission, line, &sealed, by, &mut salt) {
            Ok(true) => done.done += 1,
            Ok(false) => done.already += 1,
            Err(error) => problems.note_error(line.line, error)?,
        }
    }
    problems.refuse()?;
    if done.done > 0 {
        // The search still finds the words until the documents are learned anew.
        tx.enqueue(evidence::JOB_KIND, &commission.id.to_string())?;
    }
    Ok(done)
}

/// Takes one quote out; answers whether that was still to do.
fn take_out(
    tx: &mut Tx<'_>,
    commission: &Commission,
    line: &RedactionLine,
    sealed: &BTreeSet<(String, String)>,
    by: (&str, i64),
    salt: &mut impl FnMut() -> Salt,
) -> Result<bool, Error> {
    let Some(reason) = RedactionReason::of_code(&line.reason) else {
        let list = RedactionReason::ALL.map(RedactionReason::code).join(", ");
        return Err(
            Refusal::new("no-reason", |l| words(l).msg_no_reason(&line.reason, &list)).into(),
        );
    };
    // Read anew for each line: a redaction before it may have made a new version.
    let document = evidence::document_by_name(tx, commission.id, &line.document)?;
    let places = text::find_quote(&document.text, &line.quote);
    if places.is_empty() && sealed.contains(&(document.name(), line.quote.clone())) {
        return Ok(false);
    }
    let span = only_place(&document, &line.quote)?;
    evidence::redact(tx, commission, &document, &[span], reason, by, salt())?;
    Ok(true)
}
