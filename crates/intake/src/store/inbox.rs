//! The rows of the mailbox: what the secretariat did with each submission since it came, and the lists
//! of those that wait for something. A submission without a row is one that nobody has touched.

use crate::handling::{Handling, Waiting, Waits};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};
use commission::Publication;

pub(super) const MIGRATION: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE handling (
            source BIGINT PRIMARY KEY REFERENCES source (id),
            commission BIGINT NOT NULL REFERENCES commission (id),
            version BIGINT NOT NULL, acknowledged BIGINT NOT NULL, accepted BIGINT NOT NULL,
            safeguarding BIGINT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX handling_by_commission ON handling (
            commission, acknowledged, accepted, safeguarding, source);",
};

const HANDLING: &str =
    "SELECT version, acknowledged, accepted, safeguarding, reason, note, person, at
    FROM handling WHERE source = $1";
const BEGIN: &str = "INSERT INTO handling (source, commission, version, acknowledged, accepted,
    safeguarding, reason, note, person, at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)";
const CHANGE: &str = "UPDATE handling SET version = version + 1, acknowledged = $2, accepted = $3,
    safeguarding = $4, reason = $5, note = $6, person = $7, at = $8 WHERE source = $1";

const ALL: &str = "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type, s.name,
        s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM source s LEFT JOIN handling h ON h.source = s.id LEFT JOIN receipt r ON r.source = s.id
    WHERE s.commission = $1 AND s.number < $2 ORDER BY s.number DESC LIMIT $3";
const TO_ACKNOWLEDGE: &str =
    "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type,
        s.name, s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM source s LEFT JOIN handling h ON h.source = s.id LEFT JOIN receipt r ON r.source = s.id
    WHERE s.commission = $1 AND s.number < $2 AND COALESCE(h.acknowledged, 0) = 0
    ORDER BY s.number DESC LIMIT $3";
const TO_ACCEPT: &str = "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type,
        s.name, s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM source s LEFT JOIN handling h ON h.source = s.id LEFT JOIN receipt r ON r.source = s.id
    WHERE s.commission = $1 AND s.number < $2 AND COALESCE(h.accepted, 0) = 0
    ORDER BY s.number DESC LIMIT $3";
const TO_DECIDE: &str =
    "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type, s.name,
        s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM source s LEFT JOIN handling h ON h.source = s.id LEFT JOIN receipt r ON r.source = s.id
    WHERE s.commission = $1 AND s.number < $2 AND s.state = 'not-decided'
    ORDER BY s.number DESC LIMIT $3";
const LATE: &str = "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type, s.name,
        s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM source s LEFT JOIN handling h ON h.source = s.id LEFT JOIN receipt r ON r.source = s.id
    WHERE s.commission = $1 AND s.number < $2 AND s.late = 1
    ORDER BY s.number DESC LIMIT $3";
const SAFEGUARDING: &str = "SELECT s.number, s.reference, s.received, s.channel, s.respondent_type,
        s.name, s.state, s.late, h.acknowledged, h.accepted, h.safeguarding, r.wish
    FROM handling h JOIN source s ON s.id = h.source LEFT JOIN receipt r ON r.source = s.id
    WHERE h.commission = $1 AND s.number < $2 AND h.safeguarding = 1
    ORDER BY s.number DESC LIMIT $3";

const COUNT_ALL: &str = "SELECT COUNT(*) FROM source WHERE commission = $1";
const COUNT_UNDECIDED: &str =
    "SELECT COUNT(*) FROM source WHERE commission = $1 AND state = 'not-decided'";
const COUNT_LATE: &str = "SELECT COUNT(*) FROM source WHERE commission = $1 AND late = 1";
const COUNT_ACKNOWLEDGED: &str =
    "SELECT COUNT(*) FROM handling WHERE commission = $1 AND acknowledged = 1";
const COUNT_ACCEPTED: &str =
    "SELECT COUNT(*) FROM handling WHERE commission = $1 AND accepted <> 0";
const COUNT_SAFEGUARDING: &str =
    "SELECT COUNT(*) FROM handling WHERE commission = $1 AND safeguarding = 1";

/// One line of the mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) number: i64,
    pub(crate) reference: String,
    pub(crate) received_us: i64,
    pub(crate) channel: String,
    pub(crate) respondent_type: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) state: Publication,
    /// How the respondent wishes it to be published, where they were asked.
    pub(crate) wish: Option<Publication>,
    pub(crate) late: bool,
    pub(crate) acknowledged: bool,
    pub(crate) accepted: Option<bool>,
    pub(crate) safeguarding: bool,
}

/// What was done with a submission.
pub(crate) fn handling(r: &Reader<'_>, source: i64) -> Result<Handling, StoreError> {
    let Some(row) = r.row(HANDLING, &values![source])? else {
        return Ok(Handling::default());
    };
    Ok(Handling {
        version: row.int(0)?,
        acknowledged: row.yes(1)?,
        accepted: accepted_of(row.int(2)?),
        safeguarding: row.yes(3)?,
        reason: row.text(4)?,
        note: row.text(5)?,
        person: row.text(6)?,
        at_us: row.int(7)?,
    })
}

/// Keeps what was done with a submission.
pub(crate) fn keep_handling(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    new: &Handling,
) -> Result<(), StoreError> {
    let accepted = match new.accepted {
        None => 0,
        Some(true) => 1,
        Some(false) => 2_i64,
    };
    let (reason, note, person) = (&new.reason, &new.note, &new.person);
    if new.version == 0 {
        return tx.run_one(
            BEGIN,
            &values![
                source,
                commission,
                new.acknowledged,
                accepted,
                new.safeguarding,
                reason,
                note,
                person,
                new.at_us
            ],
        );
    }
    tx.run_one(
        CHANGE,
        &values![
            source,
            new.acknowledged,
            accepted,
            new.safeguarding,
            reason,
            note,
            person,
            new.at_us
        ],
    )
}

/// How many submissions wait for what.
pub(crate) fn waits(r: &Reader<'_>, commission: i64) -> Result<Waits, StoreError> {
    let count = |sql| -> Result<i64, StoreError> {
        r.row(sql, &values![commission])?
            .map_or(Ok(0), |row| row.int(0))
    };
    let all = count(COUNT_ALL)?;
    Ok(Waits {
        all,
        to_acknowledge: all - count(COUNT_ACKNOWLEDGED)?,
        to_accept: all - count(COUNT_ACCEPTED)?,
        to_decide: count(COUNT_UNDECIDED)?,
        late: count(COUNT_LATE)?,
        safeguarding: count(COUNT_SAFEGUARDING)?,
    })
}

/// The lines of a list before the one of that number, the newest first.
pub(crate) fn lines(
    r: &Reader<'_>,
    commission: i64,
    waiting: Waiting,
    before: i64,
    at_most: i64,
) -> Result<Vec<Line>, StoreError> {
    let sql = match waiting {
        Waiting::All => ALL,
        Waiting::ToAcknowledge => TO_ACKNOWLEDGE,
        Waiting::ToAccept => TO_ACCEPT,
        Waiting::ToDecide => TO_DECIDE,
        Waiting::Late => LATE,
        Waiting::Safeguarding => SAFEGUARDING,
    };
    r.rows(sql, &values![commission, before, at_most])?
        .iter()
        .map(line_of)
        .collect()
}

fn line_of(row: &Row) -> Result<Line, StoreError> {
    Ok(Line {
        number: row.int(0)?,
        reference: row.text(1)?,
        received_us: row.int(2)?,
        channel: row.text(3)?,
        respondent_type: row.opt_text(4)?,
        name: row.opt_text(5)?,
        state: Publication::of_kept(&row.text(6)?).unwrap_or(Publication::NotDecided),
        wish: row.opt_text(11)?.as_deref().and_then(Publication::of_code),
        late: row.yes(7)?,
        acknowledged: row.opt_int(8)?.unwrap_or_default() == 1,
        accepted: accepted_of(row.opt_int(9)?.unwrap_or_default()),
        safeguarding: row.opt_int(10)?.unwrap_or_default() == 1,
    })
}

fn accepted_of(number: i64) -> Option<bool> {
    match number {
        1 => Some(true),
        2 => Some(false),
        _ => None,
    }
}
