//! What goes of intake when submissions are erased: receipts, drafts that amend them, typings, handling, objections, and
//! the files in which they came.

use ::store::{Migration, Reader, StoreError, Tx, values};

/// Who asked with a receipt code to be erased, and when.
pub(crate) const MIGRATION: Migration = Migration {
    number: 7,
    sql: "CREATE TABLE erasure_wish (
            source BIGINT PRIMARY KEY REFERENCES source (id), at BIGINT NOT NULL);",
};

const WISH: &str = "INSERT INTO erasure_wish (source, at) VALUES ($1, $2)
    ON CONFLICT (source) DO NOTHING";
const WISHED: &str = "SELECT at FROM erasure_wish WHERE source = $1";
const WISHES: &str = "SELECT s.reference, w.at FROM erasure_wish w JOIN source s ON s.id = w.source
    WHERE s.commission = $1 ORDER BY w.at, s.reference";
const DROP_WISH: &str = "DELETE FROM erasure_wish WHERE source = $1";

const EARLIER: &str = "SELECT e.source, s.reference FROM superseded e
    JOIN source s ON s.id = e.source WHERE e.later = $1 AND s.state <> 'erased'";
const LATER: &str = "SELECT e.later, s.reference FROM superseded e
    JOIN source s ON s.id = e.later WHERE e.source = $1 AND s.state <> 'erased'";
const CONTACT: &str = "SELECT contact FROM receipt WHERE source = $1 AND contact IS NOT NULL";
const ORIGIN: &str = "SELECT origin FROM source WHERE id = $1";
/// A row, a letter or a sheet of a file has the file's name before a mark of its own.
const IMPORTS_OF: &str = "SELECT id, file, blob FROM import WHERE commission = $1
    AND ($2 = file OR SUBSTR($2, 1, LENGTH(file) + 1) IN (file || '#', file || '/'))";
const OTHERS_OF: &str = "SELECT COUNT(*) FROM source WHERE commission = $1 AND state <> 'erased'
    AND (origin = $2 OR SUBSTR(origin, 1, LENGTH($2) + 1) IN ($2 || '#', $2 || '/'))";
const DROP_TAKEN: &str = "DELETE FROM taken WHERE source = $1";
const DROP_GIVEN: &str =
    "DELETE FROM given_code WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_RECEIPT: &str = "DELETE FROM receipt WHERE source = $1";
const DROP_HANDLING: &str = "DELETE FROM handling WHERE source = $1";
const DROP_WITHDRAWAL: &str = "DELETE FROM withdrawal WHERE source = $1";
const DROP_SUPERSEDED: &str = "DELETE FROM superseded WHERE source = $1 OR later = $1";
const DROP_OBJECTIONS: &str = "DELETE FROM objection WHERE source = $1";
const DROP_TYPED_BY: &str = "DELETE FROM typed_by WHERE source = $1";
const DROP_WRONG: &str = "DELETE FROM wrong_code WHERE commission = $1 AND about = $2";
const DRAFTS_AMENDING: &str = "SELECT DISTINCT d.id FROM draft d
    JOIN draft_field f ON f.draft = d.id WHERE d.commission = $1
    AND ((f.name = 'amends' AND f.value = $2) OR (f.name = 'contact' AND f.value = $2))";
const FILES_OF_DRAFT: &str =
    "SELECT value FROM draft_field WHERE draft = $1 AND name LIKE 'file-%'";
const DROP_FIELDS: &str = "DELETE FROM draft_field WHERE draft = $1";
const DROP_DRAFT: &str = "DELETE FROM draft WHERE id = $1";
const DROP_ROWS: &str = "DELETE FROM import_row WHERE import = $1 AND (kind = 'notice' OR $2 = 0)";
const DROP_TABLES: &str = "DELETE FROM import_table WHERE import = $1";
const BLANK_IMPORT: &str = "UPDATE import SET blob = '', size = 0 WHERE id = $1";
const NAMELESS_IMPORT: &str = "UPDATE import SET file = '(erased)' WHERE id = $1";

/// An import from whose file something is erased.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct From {
    pub(crate) import: i64,
    pub(crate) file: String,
    pub(crate) blob: String,
}

/// The versions next to a source in the chain of amendments: number and reference.
pub(crate) fn next_in_chain(r: &Reader<'_>, source: i64) -> Result<Vec<(i64, String)>, StoreError> {
    let mut found = Vec::new();
    for sql in [EARLIER, LATER] {
        for row in r.rows(sql, &values![source])? {
            found.push((row.int(0)?, row.text(1)?));
        }
    }
    Ok(found)
}

pub(crate) fn contact_of(r: &Reader<'_>, source: i64) -> Result<Option<String>, StoreError> {
    let row = r.row(CONTACT, &values![source])?;
    row.map(|row| row.text(0)).transpose()
}

/// The imports in whose file a source came.
pub(crate) fn imports_of(
    r: &Reader<'_>,
    commission: i64,
    source: i64,
) -> Result<Vec<From>, StoreError> {
    let Some(row) = r.row(ORIGIN, &values![source])? else {
        return Ok(Vec::new());
    };
    let rows = r.rows(IMPORTS_OF, &values![commission, row.text(0)?])?;
    rows.iter()
        .map(|row| {
            Ok(From {
                import: row.int(0)?,
                file: row.text(1)?,
                blob: row.text(2)?,
            })
        })
        .collect()
}

/// How many submissions that are not erased came in a file.
pub(crate) fn came_in(r: &Reader<'_>, commission: i64, file: &str) -> Result<i64, StoreError> {
    r.row(OTHERS_OF, &values![commission, file])?
        .map_or(Ok(0), |row| row.int(0))
}

/// The drafts that amend a reference, or leave a contact.
pub(crate) fn drafts_of(
    r: &Reader<'_>,
    commission: i64,
    said: &str,
) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(DRAFTS_AMENDING, &values![commission, said])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The files of a draft, as its fields hold them.
pub(crate) fn files_of_draft(r: &Reader<'_>, draft: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(FILES_OF_DRAFT, &values![draft])?;
    rows.iter().map(|row| row.text(0)).collect()
}

pub(crate) fn drop_draft(tx: &mut Tx<'_>, draft: i64) -> Result<(), StoreError> {
    tx.run(DROP_FIELDS, &values![draft])?;
    tx.run(DROP_DRAFT, &values![draft]).map(drop)
}

/// Takes everything of a source out of the tables of this room, but what the import of its file says.
pub(crate) fn forget(
    tx: &mut Tx<'_>,
    commission: i64,
    (source, reference): (i64, &str),
) -> Result<(), StoreError> {
    for sql in [
        DROP_TAKEN,
        DROP_GIVEN,
        DROP_RECEIPT,
        DROP_HANDLING,
        DROP_WITHDRAWAL,
        DROP_SUPERSEDED,
        DROP_OBJECTIONS,
        DROP_TYPED_BY,
        DROP_WISH,
    ] {
        tx.run(sql, &values![source])?;
    }
    tx.run(DROP_WRONG, &values![commission, reference])
        .map(drop)
}

/// Takes the original of an import away, with its notices, which may repeat words of any row; where nobody else's came in
/// it, its name and what was refused of it as well.
pub(crate) fn forget_import(tx: &mut Tx<'_>, import: i64, others: i64) -> Result<(), StoreError> {
    tx.run(DROP_ROWS, &values![import, others])?;
    tx.run_one(BLANK_IMPORT, &values![import])?;
    if others == 0 {
        tx.run(DROP_TABLES, &values![import])?;
        tx.run_one(NAMELESS_IMPORT, &values![import])?;
    }
    Ok(())
}

/// Keeps that a respondent asked to be erased; answers whether that is new.
pub(crate) fn wish(tx: &mut Tx<'_>, source: i64, now_us: i64) -> Result<bool, StoreError> {
    Ok(tx.run(WISH, &values![source, now_us])? == 1)
}

/// When the respondent asked to be erased.
pub(crate) fn wished(r: &Reader<'_>, source: i64) -> Result<Option<i64>, StoreError> {
    let row = r.row(WISHED, &values![source])?;
    row.map(|row| row.int(0)).transpose()
}

/// Who asked to be erased and is not yet: reference and when, the longest waiting first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn erasure_wishes(r: &Reader<'_>, commission: i64) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = r.rows(WISHES, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.text(0)?, row.int(1)?)))
        .collect()
}
