//! The rows that leave for other programs, and what the databases of other programs are asked.

use super::{memos_in, suggested_of};
use crate::coding::{Memo, Suggested};
use ::store::{OtherDatabase, Reader, StoreError, values};
use exchange::{Project, qualcoder, taguette};
use std::collections::BTreeMap;

const LEAVING: &str = "SELECT c.document, p.id, p.first, p.past, p.quote, k.key, c.person, c.at,
        m.p_ppm, m.method
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.commission = $1 AND c.undone_at IS NULL AND p.version = d.version
    ORDER BY s.number, c.document, p.first, p.past, p.id, c.id";
const EVER: &str = "SELECT c.document, p.id, p.first, p.past, p.quote, k.key, c.person, c.at,
        m.p_ppm, m.method
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.commission = $1 ORDER BY c.id";
const BROKEN: &str = "SELECT COUNT(*) FROM coding c JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document
    WHERE c.commission = $1 AND c.undone_at IS NULL AND p.version <> d.version";
const ALL_MEMOS: &str = "SELECT id, kind, about, person, at, text FROM memo
    WHERE commission = $1 ORDER BY id";

/// A coding with its place.
pub(crate) struct Leaving {
    pub(crate) document: i64,
    pub(crate) passage: i64,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) quote: String,
    pub(crate) code: String,
    pub(crate) coder: String,
    pub(crate) at_us: i64,
    /// How it was suggested, where it was.
    pub(crate) suggested: Option<Suggested>,
}

/// Every coding that stands in the current words of its document, in the order of the evidence, and how many do not.
pub(crate) fn leaving(r: &Reader<'_>, commission: i64) -> Result<(Vec<Leaving>, i64), StoreError> {
    let broken = r.row(BROKEN, &values![commission])?;
    let broken = broken.map_or(Ok(0), |row| row.int(0))?;
    Ok((asked(r, commission, LEAVING)?, broken))
}

/// Every coding there ever was, undone ones among them.
pub(crate) fn ever(r: &Reader<'_>, commission: i64) -> Result<Vec<Leaving>, StoreError> {
    asked(r, commission, EVER)
}

fn asked(r: &Reader<'_>, commission: i64, sql: &'static str) -> Result<Vec<Leaving>, StoreError> {
    let mut all = Vec::new();
    let place = |number: i64| usize::try_from(number).unwrap_or_default();
    r.each(sql, &values![commission], |row| {
        all.push(Leaving {
            document: row.int(0)?,
            passage: row.int(1)?,
            start: place(row.int(2)?),
            end: place(row.int(3)?),
            quote: row.text(4)?,
            code: row.text(5)?,
            coder: row.text(6)?,
            at_us: row.int(7)?,
            suggested: suggested_of(row.opt_int(8)?, row.opt_int(9)?),
        });
        Ok::<(), StoreError>(())
    })?;
    Ok(all)
}

/// Every memo of a commission, oldest first.
pub(crate) fn all_memos(r: &Reader<'_>, commission: i64) -> Result<Vec<Memo>, StoreError> {
    memos_in(&r.rows(ALL_MEMOS, &values![commission])?)
}

const TAGUETTE_TAGS: &str = "SELECT id, path, description FROM tags ORDER BY id";
const TAGUETTE_PAGES: &str = "SELECT id, name, contents FROM documents ORDER BY id";
const TAGUETTE_HIGHLIGHTS: &str = "SELECT id, document_id, start_offset, end_offset FROM highlights ORDER BY document_id, start_offset, id";
const TAGUETTE_TAGGED: &str =
    "SELECT highlight_id, tag_id FROM highlight_tags ORDER BY highlight_id, tag_id";
const QUALCODER_CATEGORIES: &str =
    "SELECT catid, COALESCE(name, ''), COALESCE(memo, ''), supercatid
    FROM code_cat ORDER BY catid";
const QUALCODER_CODES: &str = "SELECT cid, COALESCE(name, ''), COALESCE(memo, ''), catid
    FROM code_name ORDER BY cid";
const QUALCODER_FILES: &str = "SELECT id, COALESCE(name, ''), fulltext, COALESCE(memo, '')
    FROM source ORDER BY id";
const QUALCODER_CODED: &str = "SELECT rowid, cid, fid, pos0, pos1, COALESCE(owner, ''),
    COALESCE(date, ''), COALESCE(memo, '') FROM code_text ORDER BY fid, pos0, pos1, rowid";
const QUALCODER_NOTED: &str = "SELECT rowid, fid, pos0, pos1, COALESCE(owner, ''),
    COALESCE(date, ''), COALESCE(memo, '') FROM annotation ORDER BY fid, pos0, pos1, rowid";

/// Rows of one table of another program's database.
const ROWS_MAX: usize = crate::limits::OTHER_ROWS_MAX;

/// The project in another program's database; nothing where it is that of neither Taguette nor QualCoder.
///
/// # Errors
/// [`StoreError`] where it is broken.
pub(crate) fn of_database(
    database: &OtherDatabase,
    coder: &str,
) -> Result<Option<Project>, StoreError> {
    let of_taguette = database.has("tags", &["id", "path", "description"])?
        && database.has("documents", &["id", "name", "contents"])?
        && database.has(
            "highlights",
            &["id", "document_id", "start_offset", "end_offset"],
        )?
        && database.has("highlight_tags", &["highlight_id", "tag_id"])?;
    if of_taguette {
        return of_taguette_rows(database, coder).map(Some);
    }
    let of_qualcoder = database.has("code_cat", &["catid", "name", "memo", "supercatid"])?
        && database.has("code_name", &["cid", "name", "memo", "catid"])?
        && database.has("source", &["id", "name", "fulltext", "memo"])?
        && database.has(
            "code_text",
            &["cid", "fid", "pos0", "pos1", "owner", "date", "memo"],
        )?;
    if of_qualcoder {
        return of_qualcoder_rows(database).map(Some);
    }
    Ok(None)
}

fn of_taguette_rows(database: &OtherDatabase, coder: &str) -> Result<Project, StoreError> {
    let mut tags = Vec::new();
    for row in database.rows(TAGUETTE_TAGS, ROWS_MAX)? {
        tags.push(taguette::Tag {
            id: row.int(0)?,
            path: row.text(1)?,
            description: row.text(2)?,
        });
    }
    let mut pages = Vec::new();
    for row in database.rows(TAGUETTE_PAGES, ROWS_MAX)? {
        pages.push(taguette::Page {
            id: row.int(0)?,
            name: row.text(1)?,
            html: row.text(2)?,
        });
    }
    let mut tagged: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for row in database.rows(TAGUETTE_TAGGED, ROWS_MAX)? {
        tagged.entry(row.int(0)?).or_default().push(row.int(1)?);
    }
    let mut highlights = Vec::new();
    for row in database.rows(TAGUETTE_HIGHLIGHTS, ROWS_MAX)? {
        let id = row.int(0)?;
        highlights.push(taguette::Highlight {
            id,
            document: row.int(1)?,
            start: row.int(2)?,
            end: row.int(3)?,
            tags: tagged.remove(&id).unwrap_or_default(),
        });
    }
    Ok(taguette::project(&tags, &pages, &highlights, coder))
}

fn of_qualcoder_rows(database: &OtherDatabase) -> Result<Project, StoreError> {
    let entries = |sql| -> Result<Vec<qualcoder::Entry>, StoreError> {
        let rows = database.rows(sql, ROWS_MAX)?;
        let entry = |row: &::store::Row| {
            Ok(qualcoder::Entry {
                id: row.int(0)?,
                name: row.text(1)?,
                memo: row.text(2)?,
                above: row.opt_int(3)?,
            })
        };
        rows.iter().map(entry).collect()
    };
    let mut files = Vec::new();
    for row in database.rows(QUALCODER_FILES, ROWS_MAX)? {
        files.push(qualcoder::File {
            id: row.int(0)?,
            name: row.text(1)?,
            text: row.opt_text(2)?,
            memo: row.text(3)?,
        });
    }
    let mut coded = Vec::new();
    for row in database.rows(QUALCODER_CODED, ROWS_MAX)? {
        coded.push(qualcoder::Coded {
            id: row.int(0)?,
            code: Some(row.int(1)?),
            file: row.int(2)?,
            start: row.int(3)?,
            end: row.int(4)?,
            owner: row.text(5)?,
            at: row.text(6)?,
            memo: row.text(7)?,
        });
    }
    if database.has(
        "annotation",
        &["fid", "pos0", "pos1", "owner", "date", "memo"],
    )? {
        for row in database.rows(QUALCODER_NOTED, ROWS_MAX)? {
            coded.push(qualcoder::Coded {
                id: row.int(0)?,
                code: None,
                file: row.int(1)?,
                start: row.int(2)?,
                end: row.int(3)?,
                owner: row.text(4)?,
                at: row.text(5)?,
                memo: row.text(6)?,
            });
        }
    }
    let (categories, codes) = (entries(QUALCODER_CATEGORIES)?, entries(QUALCODER_CODES)?);
    Ok(qualcoder::project(&categories, &codes, &files, &coded))
}
