//! The rows of codes, codings and memos. Lists over the evidence are in `store/list.rs`, decisions on personal data in `store/personal.rs`.

pub(crate) mod campaign;
pub(crate) mod coverage;
pub(crate) mod double;
pub(crate) mod exchange;
pub(crate) mod forget;
pub(crate) mod list;
pub(crate) mod passage_act;
pub(crate) mod personal;
pub(crate) mod suggestions;
pub(crate) mod themes;

use crate::codebook::{Code, Entry};
use crate::coding::{Coding, Counts, Memo, MemoAbout, Suggested, Worked};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};
use std::collections::BTreeMap;
use text::Language;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "reading",
    migrations: &[
        FIRST,
        EVER,
        SEEN,
        DOUBLE,
        themes::THEMES,
        CAMPAIGNS,
        personal::STAYS,
        suggestions::SUGGESTIONS,
    ],
};

const FIRST: Migration = Migration {
        number: 1,
        sql: "CREATE TABLE code (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            key TEXT NOT NULL, parent BIGINT REFERENCES code (id), name TEXT NOT NULL,
            definition TEXT NOT NULL, include TEXT NOT NULL, exclude TEXT NOT NULL,
            example TEXT NOT NULL, language TEXT, position BIGINT NOT NULL, retired BIGINT NOT NULL,
            UNIQUE (commission, key));
        CREATE INDEX code_by_parent ON code (parent);
        CREATE TABLE coding (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL, code BIGINT NOT NULL REFERENCES code (id),
            passage BIGINT NOT NULL REFERENCES passage (id), document BIGINT NOT NULL, source BIGINT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, undone_by TEXT, undone_at BIGINT);
        CREATE UNIQUE INDEX coding_once ON coding (passage, code, person) WHERE undone_at IS NULL;
        CREATE INDEX coding_by_code ON coding (code, undone_at, source);
        CREATE INDEX coding_by_source ON coding (source, undone_at);
        CREATE INDEX coding_by_commission ON coding (commission, id);
        CREATE TABLE memo (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            kind TEXT NOT NULL, about BIGINT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            text TEXT NOT NULL);
        CREATE INDEX memo_by_about ON memo (commission, kind, about);",
    };

/// Whether a passage was ever given a code by somebody, undone or not, is asked for each label that a
/// source gave.
const EVER: Migration = Migration {
    number: 2,
    sql: "CREATE INDEX coding_by_passage ON coding (passage, code, person);",
};

/// Who opened which submission first when, for what nobody has read. Until now only what is not published was recorded.
const SEEN: Migration = Migration {
    number: 3,
    sql: "CREATE TABLE seen (
            source BIGINT NOT NULL REFERENCES source (id), person TEXT NOT NULL, at BIGINT NOT NULL,
            PRIMARY KEY (source, person));
        INSERT INTO seen (source, person, at)
            SELECT s.id, a.person, MIN(a.at) FROM act a
            JOIN source s ON s.commission = a.commission AND s.reference = a.about
            WHERE a.what = 'read' GROUP BY s.id, a.person;",
};

/// Samples that two people code without seeing each other's work, and what was decided where they differ.
const DOUBLE: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE double_coding (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            first_coder TEXT NOT NULL, second_coder TEXT NOT NULL, again BIGINT NOT NULL,
            seed BIGINT NOT NULL, population BIGINT NOT NULL, drawn_by TEXT NOT NULL,
            drawn_at BIGINT NOT NULL, revealed_at BIGINT);
        CREATE INDEX double_coding_by_commission ON double_coding (commission, id);
        CREATE TABLE double_coding_document (
            double_coding BIGINT NOT NULL REFERENCES double_coding (id),
            document BIGINT NOT NULL REFERENCES document (id), place BIGINT NOT NULL,
            first_done BIGINT, second_done BIGINT, PRIMARY KEY (double_coding, document));
        CREATE INDEX double_coding_by_document ON double_coding_document (document);
        CREATE TABLE adjudication (
            id INTEGER PRIMARY KEY, double_coding BIGINT NOT NULL REFERENCES double_coding (id),
            document BIGINT NOT NULL REFERENCES document (id), code BIGINT NOT NULL REFERENCES code (id),
            present BIGINT NOT NULL, why TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX adjudication_by_document ON adjudication (double_coding, document, code);",
};

/// Campaigns: when the machine looked and how, what it found, what persons decided, and what holds.
const CAMPAIGNS: Migration = Migration {
    number: 6,
    sql: "CREATE TABLE campaign_run (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            person TEXT NOT NULL, at BIGINT NOT NULL, method BIGINT NOT NULL,
            campaign_min BIGINT NOT NULL, submissions BIGINT NOT NULL, blank BIGINT NOT NULL);
        CREATE TABLE campaign (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            number BIGINT NOT NULL, template TEXT NOT NULL, UNIQUE (commission, number));
        CREATE TABLE campaign_found (
            source BIGINT PRIMARY KEY REFERENCES source (id), commission BIGINT NOT NULL,
            campaign BIGINT NOT NULL REFERENCES campaign (id));
        CREATE INDEX campaign_found_by_commission ON campaign_found (commission);
        CREATE TABLE campaign_act (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            kind TEXT NOT NULL, campaign BIGINT NOT NULL REFERENCES campaign (id),
            into_campaign BIGINT REFERENCES campaign (id), name TEXT NOT NULL, reason TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, undone_by TEXT, undone_at BIGINT);
        CREATE INDEX campaign_act_by_commission ON campaign_act (commission);
        CREATE TABLE campaign_act_source (
            act BIGINT NOT NULL REFERENCES campaign_act (id),
            source BIGINT NOT NULL REFERENCES source (id), PRIMARY KEY (act, source));
        CREATE TABLE campaign_member (
            source BIGINT PRIMARY KEY REFERENCES source (id), commission BIGINT NOT NULL,
            campaign BIGINT NOT NULL REFERENCES campaign (id),
            template BIGINT NOT NULL REFERENCES campaign (id),
            by_person BIGINT NOT NULL, same BIGINT NOT NULL);
        CREATE INDEX campaign_member_by_campaign ON campaign_member (campaign, source);
        CREATE INDEX campaign_member_by_commission ON campaign_member (commission);
        CREATE TABLE campaign_addition (
            source BIGINT NOT NULL REFERENCES source (id),
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            first BIGINT NOT NULL, past BIGINT NOT NULL,
            PRIMARY KEY (source, document, version, first, past));",
};

const CODES: &str = "SELECT c.id, c.key, p.key, c.name, c.definition, c.include, c.exclude,
    c.example, c.language, c.position, c.retired
    FROM code c LEFT JOIN code p ON p.id = c.parent WHERE c.commission = $1 ORDER BY c.key";
const CODE: &str = "SELECT c.id, c.key, p.key, c.name, c.definition, c.include, c.exclude,
    c.example, c.language, c.position, c.retired
    FROM code c LEFT JOIN code p ON p.id = c.parent WHERE c.commission = $1 AND c.key = $2";
const ADD_CODE: &str = "INSERT INTO code (commission, key, parent, name, definition, include,
    exclude, example, language, position, retired)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
        (SELECT COALESCE(MAX(position), -1) + 1 FROM code WHERE commission = $1), 0) RETURNING id";
const CHANGE_CODE: &str = "UPDATE code SET name = $2, definition = $3, include = $4, exclude = $5,
    example = $6, language = $7 WHERE id = $1";
const MOVE_CODE: &str = "UPDATE code SET parent = $2, position = $3 WHERE id = $1";
const RETIRE_CODE: &str = "UPDATE code SET retired = $2 WHERE id = $1 AND retired <> $2";
const DROP_CODE: &str = "DELETE FROM code WHERE id = $1
    AND NOT EXISTS (SELECT 1 FROM coding WHERE code = $1)
    AND NOT EXISTS (SELECT 1 FROM code WHERE parent = $1)
    AND NOT EXISTS (SELECT 1 FROM memo WHERE kind = 'code' AND about = $1)";
const CODE_USED: &str = "SELECT 1 FROM coding WHERE code = $1
    UNION ALL SELECT 1 FROM code WHERE parent = $1
    UNION ALL SELECT 1 FROM memo WHERE kind = 'code' AND about = $1 LIMIT 1";
/// Codings that somebody must not see, because they code the document blind, are not counted before them.
const COUNTS: &str = "WITH RECURSIVE below (top, id) AS (
        SELECT id, id FROM code WHERE commission = $1
        UNION SELECT b.top, k.id FROM below b JOIN code k ON k.parent = b.id)
    SELECT k.key, COUNT(DISTINCT c.id), COUNT(DISTINCT c.source),
        COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM below b JOIN code k ON k.id = b.top JOIN coding c ON c.code = b.id
    JOIN source s ON s.id = c.source LEFT JOIN counted_text t ON t.source = s.id
    WHERE c.undone_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding d ON d.id = o.double_coding
            WHERE o.document = c.document AND d.revealed_at IS NULL
                AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))
                AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $2 END)
    GROUP BY k.key ORDER BY k.key";
const BY_TYPE: &str = "SELECT k.key, s.respondent_type, COUNT(DISTINCT c.id),
        COUNT(DISTINCT c.source), COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM coding c JOIN code k ON k.id = c.code JOIN source s ON s.id = c.source
    LEFT JOIN counted_text t ON t.source = s.id
    WHERE c.commission = $1 AND c.undone_at IS NULL
    GROUP BY k.key, s.respondent_type ORDER BY k.key, s.respondent_type NULLS FIRST";
const CODING_OF: &str = "SELECT id FROM coding
    WHERE passage = $1 AND code = $2 AND person = $3 AND undone_at IS NULL";
const CODING_EVER: &str =
    "SELECT id FROM coding WHERE passage = $1 AND code = $2 AND person = $3 LIMIT 1";
const ADD_CODING: &str = "INSERT INTO coding (commission, code, passage, document, source, person,
    at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
const UNDO: &str = "UPDATE coding SET undone_by = $3, undone_at = $4
    WHERE id = $1 AND commission = $2 AND undone_at IS NULL";
const CODINGS: &str = "SELECT c.id, c.passage, c.document, c.source, s.reference, d.part, p.quote,
        k.key, c.person, c.at, p.version = d.version, m.p_ppm, m.method
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.commission = $1 AND c.undone_at IS NULL
    ORDER BY s.number, c.document, p.first, p.past, c.id";
const CODINGS_OF_SOURCE: &str = "SELECT c.id, c.passage, c.document, c.source, s.reference, d.part,
        p.quote, k.key, c.person, c.at, p.version = d.version, m.p_ppm, m.method
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.source = $1 AND c.undone_at IS NULL ORDER BY c.document, p.first, p.past, c.id";
const CODING: &str = "SELECT c.id, c.passage, c.document, c.source, s.reference, d.part, p.quote,
        k.key, c.person, c.at, p.version = d.version, m.p_ppm, m.method
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.id = $1 AND c.commission = $2";
const CODINGS_OF_CODE: &str = "SELECT c.id, c.passage, c.document, c.source, s.reference, d.part,
        p.quote, k.key, c.person, c.at, p.version = d.version, m.p_ppm, m.method, d.language, NULL, NULL
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.code = $1 AND c.undone_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding b ON b.id = o.double_coding
            WHERE o.document = c.document AND b.revealed_at IS NULL
                AND (b.first_coder = $4 OR (b.second_coder = $4 AND b.again = 0))
                AND c.person <> CASE WHEN b.again = 1 THEN b.second_coder ELSE $4 END)
    ORDER BY s.number, c.document, p.first, p.past, c.id LIMIT $2 OFFSET $3";
const HOW_MANY_OF_CODE: &str = "SELECT COUNT(*) FROM coding c
    WHERE c.code = $1 AND c.undone_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding d ON d.id = o.double_coding
            WHERE o.document = c.document AND d.revealed_at IS NULL
                AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))
                AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $2 END)";
const WORK: &str = "SELECT c.id, c.passage, c.document, c.source, s.reference, d.part, p.quote,
        k.key, c.person, c.at, p.version = d.version, m.p_ppm, m.method, d.language, c.undone_by, c.undone_at
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document JOIN source s ON s.id = c.source
    LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE c.commission = $1 AND ($2 IS NULL OR c.person = $2)
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding b ON b.id = o.double_coding
            WHERE o.document = c.document AND b.revealed_at IS NULL
                AND (b.first_coder = $5 OR (b.second_coder = $5 AND b.again = 0))
                AND c.person <> CASE WHEN b.again = 1 THEN b.second_coder ELSE $5 END)
    ORDER BY c.id DESC LIMIT $3 OFFSET $4";
const HOW_MUCH_WORK: &str = "SELECT COUNT(*) FROM coding c
    WHERE c.commission = $1 AND ($2 IS NULL OR c.person = $2)
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding d ON d.id = o.double_coding
            WHERE o.document = c.document AND d.revealed_at IS NULL
                AND (d.first_coder = $3 OR (d.second_coder = $3 AND d.again = 0))
                AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $3 END)";
const ADD_MEMO: &str = "INSERT INTO memo (commission, kind, about, person, at, text)
    VALUES ($1, $2, $3, $4, $5, $6)";
const SAME_MEMO: &str = "SELECT 1 FROM memo
    WHERE commission = $1 AND kind = $2 AND about = $3 AND person = $4 AND text = $5";
const MEMOS: &str = "SELECT id, kind, about, person, at, text FROM memo
    WHERE commission = $1 AND kind = $2 AND about = $3 ORDER BY id";

/// The codes of a commission, by key; those that are retired among them.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn codes(r: &Reader<'_>, commission: i64) -> Result<Vec<Code>, StoreError> {
    r.rows(CODES, &values![commission])?
        .iter()
        .map(code_of)
        .collect()
}

/// The code of that key.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn code(r: &Reader<'_>, commission: i64, key: &str) -> Result<Option<Code>, StoreError> {
    r.row(CODE, &values![commission, key])?
        .as_ref()
        .map(code_of)
        .transpose()
}

fn code_of(row: &Row) -> Result<Code, StoreError> {
    Ok(Code {
        id: row.int(0)?,
        key: row.text(1)?,
        parent: row.opt_text(2)?,
        entry: Entry {
            name: row.text(3)?,
            definition: row.text(4)?,
            include: row.text(5)?,
            exclude: row.text(6)?,
            example: row.text(7)?,
        },
        language: language_of(row, 8)?,
        position: row.int(9)?,
        retired: row.yes(10)?,
    })
}

fn language_of(row: &Row, column: usize) -> Result<Option<Language>, StoreError> {
    Ok(row.opt_text(column)?.and_then(|code| code.parse().ok()))
}

pub(crate) fn add_code(
    tx: &mut Tx<'_>,
    commission: i64,
    key: &str,
    parent: Option<i64>,
    entry: &Entry,
) -> Result<i64, StoreError> {
    let language = entry.language().map(Language::code);
    tx.insert(
        ADD_CODE,
        &values![
            commission,
            key,
            parent,
            &entry.name,
            &entry.definition,
            &entry.include,
            &entry.exclude,
            &entry.example,
            language
        ],
    )
}

pub(crate) fn change_code(tx: &mut Tx<'_>, id: i64, entry: &Entry) -> Result<(), StoreError> {
    let language = entry.language().map(Language::code);
    tx.run_one(
        CHANGE_CODE,
        &values![
            id,
            &entry.name,
            &entry.definition,
            &entry.include,
            &entry.exclude,
            &entry.example,
            language
        ],
    )
}

pub(crate) fn move_code(
    tx: &mut Tx<'_>,
    id: i64,
    parent: Option<i64>,
    position: i64,
) -> Result<(), StoreError> {
    tx.run_one(MOVE_CODE, &values![id, parent, position])
}

pub(crate) fn retire_code(tx: &mut Tx<'_>, id: i64, retired: bool) -> Result<bool, StoreError> {
    Ok(tx.run(RETIRE_CODE, &values![id, retired])? == 1)
}

/// Deletes a code that nothing was ever said with; answers whether it did.
pub(crate) fn drop_code(tx: &mut Tx<'_>, id: i64) -> Result<bool, StoreError> {
    Ok(tx.run(DROP_CODE, &values![id])? == 1)
}

pub(crate) fn code_used(r: &Reader<'_>, id: i64) -> Result<bool, StoreError> {
    Ok(r.row(CODE_USED, &values![id])?.is_some())
}

/// How often each code that was put on a passage was, by key; codes below it are counted in. What `viewer` must not see, because
/// they code it blind, is not counted.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn counts(
    r: &Reader<'_>,
    commission: i64,
    viewer: Option<&str>,
) -> Result<BTreeMap<String, Counts>, StoreError> {
    let mut counts = BTreeMap::new();
    let viewer = viewer.unwrap_or_default();
    for row in r.rows(COUNTS, &values![commission, viewer])? {
        let of_code = Counts {
            codings: row.int(1)?,
            submissions: row.int(2)?,
            distinct_texts: row.int(3)?,
        };
        counts.insert(row.text(0)?, of_code);
    }
    Ok(counts)
}

/// Code, respondent type (as it came, or nothing), and how often: each code by itself, without
/// those below it. By code, then type.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn counts_by_respondent_type(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<(String, Option<String>, Counts)>, StoreError> {
    let mut counts = Vec::new();
    for row in r.rows(BY_TYPE, &values![commission])? {
        let here = Counts {
            codings: row.int(2)?,
            submissions: row.int(3)?,
            distinct_texts: row.int(4)?,
        };
        counts.push((row.text(0)?, row.opt_text(1)?, here));
    }
    Ok(counts)
}

/// The coding of that passage, code and person which was not undone.
pub(crate) fn coding_of(
    r: &Reader<'_>,
    passage: i64,
    code: i64,
    person: &str,
) -> Result<Option<i64>, StoreError> {
    let row = r.row(CODING_OF, &values![passage, code, person])?;
    row.map(|row| row.int(0)).transpose()
}

/// Whether there ever was such a coding, undone or not.
pub(crate) fn coding_ever(
    r: &Reader<'_>,
    passage: i64,
    code: i64,
    person: &str,
) -> Result<bool, StoreError> {
    Ok(r.row(CODING_EVER, &values![passage, code, person])?
        .is_some())
}

pub(crate) fn add_coding(
    tx: &mut Tx<'_>,
    commission: i64,
    code: i64,
    at: (i64, &evidence::Document),
    by: (&str, i64),
) -> Result<i64, StoreError> {
    let (passage, document) = at;
    tx.insert(
        ADD_CODING,
        &values![
            commission,
            code,
            passage,
            document.id,
            document.source,
            by.0,
            by.1
        ],
    )
}

/// Undoes a coding; answers whether there was one to undo.
pub(crate) fn undo(
    tx: &mut Tx<'_>,
    commission: i64,
    coding: i64,
    by: (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(UNDO, &values![coding, commission, by.0, by.1])? == 1)
}

/// Every coding that was not undone, in the order of the evidence.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn codings(r: &Reader<'_>, commission: i64) -> Result<Vec<Coding>, StoreError> {
    r.rows(CODINGS, &values![commission])?
        .iter()
        .map(coding_row)
        .collect()
}

/// The codings of one source that were not undone, in the order of its words.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn codings_of(r: &Reader<'_>, source: i64) -> Result<Vec<Coding>, StoreError> {
    r.rows(CODINGS_OF_SOURCE, &values![source])?
        .iter()
        .map(coding_row)
        .collect()
}

/// The coding of that number, undone or not.
pub(crate) fn coding(
    r: &Reader<'_>,
    commission: i64,
    id: i64,
) -> Result<Option<Coding>, StoreError> {
    r.row(CODING, &values![id, commission])?
        .as_ref()
        .map(coding_row)
        .transpose()
}

fn coding_row(row: &Row) -> Result<Coding, StoreError> {
    Ok(Coding {
        id: row.int(0)?,
        passage: row.int(1)?,
        document: row.int(2)?,
        source: row.int(3)?,
        name: format!("{}/{}", row.text(4)?, row.text(5)?),
        quote: row.text(6)?,
        code: row.text(7)?,
        coder: row.text(8)?,
        at_us: row.int(9)?,
        holds: row.yes(10)?,
        suggested: suggested_of(row.opt_int(11)?, row.opt_int(12)?),
    })
}

pub(crate) fn suggested_of(p_ppm: Option<i64>, method: Option<i64>) -> Option<Suggested> {
    let (p_ppm, method) = p_ppm.zip(method)?;
    Some(Suggested { p_ppm, method })
}

fn worked(row: &Row) -> Result<Worked, StoreError> {
    Ok(Worked {
        coding: coding_row(row)?,
        language: language_of(row, 13)?,
        undone: row.opt_text(14)?.zip(row.opt_int(15)?),
    })
}

/// Which part of a long list: how many at most, and how many before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) at_most: usize,
    pub(crate) before: usize,
}

impl Part {
    /// The part that is page `page`, from 1.
    pub(crate) fn page(page: usize, at_most: usize) -> Self {
        Self {
            at_most,
            before: page.saturating_sub(1).saturating_mul(at_most),
        }
    }

    fn values(self) -> (i64, i64) {
        let number = |n| i64::try_from(n).unwrap_or(i64::MAX);
        (number(self.at_most), number(self.before))
    }
}

/// The passages of a code that `viewer` may see, in the order of the evidence, and how many there are.
pub(crate) fn codings_of_code(
    r: &Reader<'_>,
    code: i64,
    part: Part,
    viewer: &str,
) -> Result<(Vec<Worked>, i64), StoreError> {
    let (at_most, before) = part.values();
    let rows = r.rows(CODINGS_OF_CODE, &values![code, at_most, before, viewer])?;
    let all = r.row(HOW_MANY_OF_CODE, &values![code, viewer])?;
    Ok((
        rows.iter().map(worked).collect::<Result<_, _>>()?,
        all.map_or(Ok(0), |row| row.int(0))?,
    ))
}

/// The latest codings that `viewer` may see, those undone among them, of one person or of all; and how many there are.
pub(crate) fn work(
    r: &Reader<'_>,
    commission: i64,
    person: Option<&str>,
    part: Part,
    viewer: &str,
) -> Result<(Vec<Worked>, i64), StoreError> {
    let (at_most, before) = part.values();
    let rows = r.rows(WORK, &values![commission, person, at_most, before, viewer])?;
    let all = r.row(HOW_MUCH_WORK, &values![commission, person, viewer])?;
    Ok((
        rows.iter().map(worked).collect::<Result<_, _>>()?,
        all.map_or(Ok(0), |row| row.int(0))?,
    ))
}

/// Keeps a memo; the same words again by the same person about the same are no second one.
pub(crate) fn add_memo(
    tx: &mut Tx<'_>,
    commission: i64,
    about: MemoAbout,
    by: (&str, i64),
    text: &str,
) -> Result<bool, StoreError> {
    let (kind, id) = about.word();
    let same = tx.row(SAME_MEMO, &values![commission, kind, id, by.0, text])?;
    if same.is_some() {
        return Ok(false);
    }
    tx.run_one(ADD_MEMO, &values![commission, kind, id, by.0, by.1, text])?;
    Ok(true)
}

/// The memos about something, oldest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn memos(r: &Reader<'_>, commission: i64, about: MemoAbout) -> Result<Vec<Memo>, StoreError> {
    let (kind, id) = about.word();
    memos_in(&r.rows(MEMOS, &values![commission, kind, id])?)
}

/// The memos of these rows; one about a thing of a kind that is not known is passed over.
pub(crate) fn memos_in(rows: &[Row]) -> Result<Vec<Memo>, StoreError> {
    let mut memos = Vec::new();
    for row in rows {
        if let Some(about) = MemoAbout::of_word(&row.text(1)?, row.int(2)?) {
            memos.push(Memo {
                id: row.int(0)?,
                about,
                person: row.text(3)?,
                at_us: row.int(4)?,
                text: row.text(5)?,
            });
        }
    }
    Ok(memos)
}
