//! The rows of writing the draft on pages: who wrote each part last, what commissioners agreed to, and the editions that
//! were published.

use ::store::{Migration, Reader, StoreError, Tx, values};

/// Parts of the draft have a last writer, the report its agreements and editions.
pub(crate) const WRITING: Migration = Migration {
    number: 3,
    sql: "ALTER TABLE report ADD COLUMN easy TEXT NOT NULL DEFAULT '{}';
        CREATE TABLE draft_part (
            commission BIGINT NOT NULL REFERENCES commission (id), part TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (commission, part));
        CREATE TABLE agreement (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            commissioner TEXT NOT NULL, digest TEXT NOT NULL, how TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX agreement_by_digest ON agreement (commission, digest);
        CREATE TABLE edition (
            commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            leaf BIGINT NOT NULL, commissioners TEXT NOT NULL, reply_by TEXT,
            findings TEXT NOT NULL, recommendations TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (commission, number));",
};

const KEEP_PART: &str = "INSERT INTO draft_part (commission, part, person, at)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (commission, part) DO UPDATE SET person = $3, at = $4";
const LAST_WRITER: &str = "SELECT person, at FROM draft_part WHERE commission = $1 AND part = $2";
const PARTS: &str = "SELECT part FROM draft_part WHERE commission = $1 ORDER BY part";
const ADD_AGREEMENT: &str =
    "INSERT INTO agreement (commission, commissioner, digest, how, person, at)
    VALUES ($1, $2, $3, $4, $5, $6) RETURNING id";
const AGREEMENTS: &str = "SELECT commissioner, digest, how, person, at FROM agreement
    WHERE commission = $1 ORDER BY id";
const ADD_EDITION: &str = "INSERT INTO edition (commission, number, leaf, commissioners,
    reply_by, findings, recommendations, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const EDITIONS: &str = "SELECT number, leaf, commissioners, reply_by, findings, recommendations,
    person, at FROM edition WHERE commission = $1 ORDER BY number";

/// Keeps who wrote a part of the draft last.
pub(crate) fn wrote(
    tx: &mut Tx<'_>,
    commission: i64,
    part: &str,
    (person, now_us): (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(KEEP_PART, &values![commission, part, person, now_us])
}

/// Who wrote a part last, and when; nobody where it came from a file.
pub(crate) fn last_writer(
    r: &Reader<'_>,
    commission: i64,
    part: &str,
) -> Result<Option<(String, i64)>, StoreError> {
    r.row(LAST_WRITER, &values![commission, part])?
        .map(|row| Ok((row.text(0)?, row.int(1)?)))
        .transpose()
}

/// Every part that was ever written on a page, those that were taken out since too: their keys are not given again.
pub(crate) fn parts(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(PARTS, &values![commission])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// That a commissioner agreed to a report as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Agreement {
    /// The commissioner's name.
    pub(crate) commissioner: String,
    /// Digest of the draft that was agreed to.
    pub(crate) digest: String,
    /// How: where and when it was said, as it was written down.
    pub(crate) how: String,
    /// Who recorded it.
    pub(crate) person: String,
    /// When, microseconds since 1970 in UTC.
    pub(crate) at_us: i64,
}

/// Keeps that a commissioner agreed.
pub(crate) fn add_agreement(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Agreement,
) -> Result<(), StoreError> {
    tx.insert(
        ADD_AGREEMENT,
        &values![
            commission,
            &one.commissioner,
            &one.digest,
            &one.how,
            &one.person,
            one.at_us
        ],
    )?;
    Ok(())
}

/// Every agreement, the first first.
pub(crate) fn agreements(r: &Reader<'_>, commission: i64) -> Result<Vec<Agreement>, StoreError> {
    let rows = r.rows(AGREEMENTS, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Agreement {
                commissioner: row.text(0)?,
                digest: row.text(1)?,
                how: row.text(2)?,
                person: row.text(3)?,
                at_us: row.int(4)?,
            })
        })
        .collect()
}

/// A report that was published, with the texts of its findings and recommendations as its pack had them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edition {
    /// From 1.
    pub(crate) number: i64,
    /// The leaf that binds its pack.
    pub(crate) leaf: i64,
    /// Who agreed to it, as a JSON array of names.
    pub(crate) commissioners: String,
    /// The day by which replies are asked for, where one was said.
    pub(crate) reply_by: Option<String>,
    /// `findings.json` of its pack, byte for byte.
    pub(crate) findings: String,
    /// `recommendations.json` of its pack, byte for byte.
    pub(crate) recommendations: String,
    /// Who published it.
    pub(crate) person: String,
    /// When, microseconds since 1970 in UTC.
    pub(crate) at_us: i64,
}

impl Edition {
    /// Whether its texts were taken out, because they hold words that must not be published any more.
    pub(crate) fn is_veiled(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Keeps an edition.
pub(crate) fn add_edition(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Edition,
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_EDITION,
        &values![
            commission,
            one.number,
            one.leaf,
            &one.commissioners,
            one.reply_by.as_deref(),
            &one.findings,
            &one.recommendations,
            &one.person,
            one.at_us
        ],
    )
}

/// Every edition, the first first.
pub(crate) fn editions(r: &Reader<'_>, commission: i64) -> Result<Vec<Edition>, StoreError> {
    let rows = r.rows(EDITIONS, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Edition {
                number: row.int(0)?,
                leaf: row.int(1)?,
                commissioners: row.text(2)?,
                reply_by: row.opt_text(3)?,
                findings: row.text(4)?,
                recommendations: row.text(5)?,
                person: row.text(6)?,
                at_us: row.int(7)?,
            })
        })
        .collect()
}
