//! The rows of what goes on after publication: replies to recommendations, progress, links by which an office replies, and
//! the decisions of the commission.

use crate::decision::{Body, Decision};
use crate::reply::{OfficeLink, Progress, Reply, ReplyState, Stage};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};

/// Replies, progress, links and decisions.
pub(crate) const LIFE: Migration = Migration {
    number: 5,
    sql: "CREATE TABLE reply (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            recommendation TEXT NOT NULL, state TEXT NOT NULL, words TEXT NOT NULL,
            replier TEXT NOT NULL, received TEXT NOT NULL, blob TEXT, file TEXT,
            by_link BIGINT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX reply_by_commission ON reply (commission, recommendation);
        CREATE TABLE reply_progress (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            recommendation TEXT NOT NULL, stage TEXT NOT NULL, words TEXT NOT NULL,
            source TEXT NOT NULL, day TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX reply_progress_by_commission ON reply_progress (commission, recommendation);
        CREATE TABLE reply_link (
            key TEXT PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            recommendation TEXT NOT NULL, office TEXT NOT NULL, until BIGINT NOT NULL,
            used BIGINT, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            day TEXT NOT NULL, about TEXT NOT NULL, body TEXT NOT NULL,
            published BIGINT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX decision_by_commission ON decision (commission, day);",
};

const ADD_REPLY: &str = "INSERT INTO reply (commission, recommendation, state, words, replier,
    received, blob, file, by_link, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id";
const REPLIES: &str = "SELECT id, recommendation, state, words, replier, received, blob, file,
    by_link, person, at FROM reply WHERE commission = $1 ORDER BY received, id";
const ADD_PROGRESS: &str = "INSERT INTO reply_progress (commission, recommendation, stage, words,
    source, day, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
const PROGRESS: &str = "SELECT recommendation, stage, words, source, day, person, at
    FROM reply_progress WHERE commission = $1 ORDER BY day, id";
const ADD_LINK: &str = "INSERT INTO reply_link (key, commission, recommendation, office, until,
    person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const LINK: &str = "SELECT recommendation, office, until FROM reply_link
    WHERE key = $1 AND commission = $2 AND used IS NULL AND until > $3";
const LINKS: &str = "SELECT recommendation, office, until FROM reply_link
    WHERE commission = $1 AND used IS NULL AND until > $2 ORDER BY at, key";
const USE_LINK: &str = "UPDATE reply_link SET used = $2 WHERE key = $1 AND used IS NULL";
const WITHDRAW_LINKS: &str = "UPDATE reply_link SET used = $3
    WHERE commission = $1 AND recommendation = $2 AND used IS NULL";
const ADD_DECISION: &str = "INSERT INTO decision (commission, day, about, body, published,
    person, at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
const DECISIONS: &str = "SELECT day, about, body, published, person, at
    FROM decision WHERE commission = $1 ORDER BY day, id";

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Shape {
        column: 0,
        expected: "texts",
    })
}

fn read<T: serde::de::DeserializeOwned>(row: &Row, column: usize) -> Result<T, StoreError> {
    serde_json::from_str(&row.text(column)?).map_err(|_| StoreError::Shape {
        column,
        expected: "texts",
    })
}

/// Keeps a reply.
pub(crate) fn add_reply(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Reply,
    (person, now_us): (&str, i64),
) -> Result<i64, StoreError> {
    let (blob, file) = one.file.clone().unzip();
    tx.insert(
        ADD_REPLY,
        &values![
            commission,
            &one.recommendation,
            one.state.code(),
            json(&one.words)?,
            &one.replier,
            &one.received,
            blob,
            file,
            i64::from(one.by_link),
            person,
            now_us
        ],
    )
}

/// Every reply, in the order in which they were received.
pub(crate) fn replies(r: &Reader<'_>, commission: i64) -> Result<Vec<Reply>, StoreError> {
    let rows = r.rows(REPLIES, &values![commission])?;
    rows.iter()
        .map(|row| {
            let state = ReplyState::of_code(&row.text(2)?).ok_or(StoreError::Shape {
                column: 2,
                expected: "a response",
            })?;
            Ok(Reply {
                id: row.int(0)?,
                recommendation: row.text(1)?,
                state,
                words: read(row, 3)?,
                replier: row.text(4)?,
                received: row.text(5)?,
                file: row.opt_text(6)?.zip(row.opt_text(7)?),
                by_link: row.yes(8)?,
                person: row.text(9)?,
                at_us: row.int(10)?,
            })
        })
        .collect()
}

/// Keeps what was said of progress.
pub(crate) fn add_progress(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Progress,
) -> Result<(), StoreError> {
    tx.insert(
        ADD_PROGRESS,
        &values![
            commission,
            &one.recommendation,
            one.stage.code(),
            json(&one.words)?,
            &one.source,
            &one.day,
            &one.person,
            one.at_us
        ],
    )?;
    Ok(())
}

/// Everything that was said of progress, by day.
pub(crate) fn progress(r: &Reader<'_>, commission: i64) -> Result<Vec<Progress>, StoreError> {
    let rows = r.rows(PROGRESS, &values![commission])?;
    rows.iter()
        .map(|row| {
            let stage = Stage::of_code(&row.text(1)?).ok_or(StoreError::Shape {
                column: 1,
                expected: "a stage",
            })?;
            Ok(Progress {
                recommendation: row.text(0)?,
                stage,
                words: read(row, 2)?,
                source: row.text(3)?,
                day: row.text(4)?,
                person: row.text(5)?,
                at_us: row.int(6)?,
            })
        })
        .collect()
}

/// Keeps a link under the digest of its token.
pub(crate) fn add_link(
    tx: &mut Tx<'_>,
    commission: i64,
    key: &str,
    link: &OfficeLink,
    (person, now_us): (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_LINK,
        &values![
            key,
            commission,
            &link.recommendation,
            &link.office,
            link.until_us,
            person,
            now_us
        ],
    )
}

/// The link of a key, where it may still be used.
pub(crate) fn link(
    r: &Reader<'_>,
    commission: i64,
    key: &str,
    now_us: i64,
) -> Result<Option<OfficeLink>, StoreError> {
    r.row(LINK, &values![key, commission, now_us])?
        .map(|row| link_of(&row))
        .transpose()
}

/// Every link that may still be used.
pub(crate) fn links(
    r: &Reader<'_>,
    commission: i64,
    now_us: i64,
) -> Result<Vec<OfficeLink>, StoreError> {
    let rows = r.rows(LINKS, &values![commission, now_us])?;
    rows.iter().map(link_of).collect()
}

fn link_of(row: &Row) -> Result<OfficeLink, StoreError> {
    Ok(OfficeLink {
        recommendation: row.text(0)?,
        office: row.text(1)?,
        until_us: row.int(2)?,
    })
}

/// Uses a link up; answers whether it was there to be used.
pub(crate) fn use_link(tx: &mut Tx<'_>, key: &str, now_us: i64) -> Result<bool, StoreError> {
    Ok(tx.run(USE_LINK, &values![key, now_us])? == 1)
}

/// No link to this recommendation counts any more.
pub(crate) fn withdraw_links(
    tx: &mut Tx<'_>,
    commission: i64,
    recommendation: &str,
    now_us: i64,
) -> Result<u64, StoreError> {
    tx.run(WITHDRAW_LINKS, &values![commission, recommendation, now_us])
}

/// Keeps a decision.
pub(crate) fn add_decision(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Decision,
) -> Result<(), StoreError> {
    tx.insert(
        ADD_DECISION,
        &values![
            commission,
            &one.day,
            &one.about,
            json(&one.body)?,
            i64::from(one.published),
            &one.person,
            one.at_us
        ],
    )?;
    Ok(())
}

/// Every decision, by day.
pub(crate) fn decisions(r: &Reader<'_>, commission: i64) -> Result<Vec<Decision>, StoreError> {
    let rows = r.rows(DECISIONS, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Decision {
                day: row.text(0)?,
                about: row.text(1)?,
                body: read::<Body>(row, 2)?,
                published: row.yes(3)?,
                person: row.text(4)?,
                at_us: row.int(5)?,
            })
        })
        .collect()
}
