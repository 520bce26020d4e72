//! The rows of receipts after they were given: what respondents did with what they had sent, and wrong codes.

use ::store::{Migration, Reader, Row, StoreError, Tx, values};

pub(super) const AFTERWARDS: Migration = Migration {
    number: 5,
    sql: "CREATE TABLE withdrawal (
            source BIGINT PRIMARY KEY REFERENCES source (id), at BIGINT NOT NULL);
        CREATE TABLE superseded (
            source BIGINT PRIMARY KEY REFERENCES source (id),
            later BIGINT NOT NULL UNIQUE REFERENCES source (id), at BIGINT NOT NULL);
        CREATE TABLE objection (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            source BIGINT NOT NULL REFERENCES source (id), text TEXT NOT NULL, at BIGINT NOT NULL,
            answer TEXT, answered BIGINT, person TEXT);
        CREATE INDEX objection_by_commission ON objection (commission, id);
        CREATE INDEX objection_by_source ON objection (source, id);
        CREATE TABLE wrong_code (commission BIGINT NOT NULL, about TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX wrong_code_by_about ON wrong_code (commission, about, at);",
};

const BY_CODE: &str = "SELECT r.source, r.reference, r.whose, r.wish, r.contact, r.language,
    r.consent, r.consented, w.at, n.reference, o.reference
    FROM receipt r LEFT JOIN withdrawal w ON w.source = r.source
    LEFT JOIN superseded s ON s.source = r.source LEFT JOIN source n ON n.id = s.later
    LEFT JOIN superseded e ON e.later = r.source LEFT JOIN source o ON o.id = e.source
    WHERE r.commission = $1 AND r.code = $2";
const BY_REFERENCE: &str = "SELECT r.source, r.reference, r.whose, r.wish, r.contact, r.language,
    r.consent, r.consented, w.at, n.reference, o.reference
    FROM receipt r LEFT JOIN withdrawal w ON w.source = r.source
    LEFT JOIN superseded s ON s.source = r.source LEFT JOIN source n ON n.id = s.later
    LEFT JOIN superseded e ON e.later = r.source LEFT JOIN source o ON o.id = e.source
    WHERE r.commission = $1 AND r.reference = $2";
const WITHDRAW: &str = "INSERT INTO withdrawal (source, at) VALUES ($1, $2)
    ON CONFLICT (source) DO NOTHING";
const SUPERSEDE: &str = "INSERT INTO superseded (source, later, at) VALUES ($1, $2, $3)";
const OBJECT: &str = "INSERT INTO objection (commission, source, text, at) VALUES ($1, $2, $3, $4)";
const OBJECTIONS_OF: &str = "SELECT o.id, s.reference, o.text, o.at, o.answer, o.answered, o.person
    FROM objection o JOIN source s ON s.id = o.source WHERE o.source = $1 ORDER BY o.id";
const OBJECTIONS: &str = "SELECT o.id, s.reference, o.text, o.at, o.answer, o.answered, o.person
    FROM objection o JOIN source s ON s.id = o.source WHERE o.commission = $1
    ORDER BY CASE WHEN o.answered IS NULL THEN 0 ELSE 1 END, o.id LIMIT $2";
const ANSWER: &str = "UPDATE objection SET answer = $3, answered = $4, person = $5
    WHERE commission = $1 AND id = $2";
const NOTE_WRONG: &str = "INSERT INTO wrong_code (commission, about, at) VALUES ($1, $2, $3)";
const WRONG_SINCE: &str = "SELECT COUNT(*) FROM wrong_code
    WHERE commission = $1 AND about = $2 AND at > $3";
const FORGET_WRONG: &str = "DELETE FROM wrong_code WHERE at < $1";

/// What is kept beside a submission that came by the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) source: i64,
    pub(crate) reference: String,
    pub(crate) whose: String,
    /// Code of the publication state that the respondent wishes.
    pub(crate) wish: String,
    pub(crate) contact: Option<String>,
    /// The language of the form when it was sent.
    pub(crate) language: String,
    /// The words of the consent, and when it was given.
    pub(crate) consent: Option<(String, i64)>,
    pub(crate) withdrawn_us: Option<i64>,
    /// The submission that supersedes it.
    pub(crate) later: Option<String>,
    /// The submission that it supersedes.
    pub(crate) earlier: Option<String>,
}

/// An objection of a respondent to what is to be published of their words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Objection {
    pub(crate) id: i64,
    pub(crate) reference: String,
    pub(crate) text: String,
    pub(crate) at_us: i64,
    /// What staff answered, when and by whom.
    pub(crate) answer: Option<(String, i64, String)>,
}

pub(crate) fn receipt_by_code(
    r: &Reader<'_>,
    commission: i64,
    digest: &str,
) -> Result<Option<Receipt>, StoreError> {
    let row = r.row(BY_CODE, &values![commission, digest])?;
    row.as_ref().map(receipt_of).transpose()
}

pub(crate) fn receipt_by_reference(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
) -> Result<Option<Receipt>, StoreError> {
    let row = r.row(BY_REFERENCE, &values![commission, reference])?;
    row.as_ref().map(receipt_of).transpose()
}

fn receipt_of(row: &Row) -> Result<Receipt, StoreError> {
    Ok(Receipt {
        source: row.int(0)?,
        reference: row.text(1)?,
        whose: row.text(2)?,
        wish: row.text(3)?,
        contact: row.opt_text(4)?,
        language: row.text(5)?,
        consent: row.opt_text(6)?.zip(row.opt_int(7)?),
        withdrawn_us: row.opt_int(8)?,
        later: row.opt_text(9)?,
        earlier: row.opt_text(10)?,
    })
}

/// Says that a submission was withdrawn, once.
pub(crate) fn withdraw(tx: &mut Tx<'_>, source: i64, now_us: i64) -> Result<bool, StoreError> {
    Ok(tx.run(WITHDRAW, &values![source, now_us])? == 1)
}

/// Says that a later submission supersedes this one.
pub(crate) fn supersede(
    tx: &mut Tx<'_>,
    source: i64,
    later: i64,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(SUPERSEDE, &values![source, later, now_us])
}

pub(crate) fn object(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    text: &str,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(OBJECT, &values![commission, source, text, now_us])
}

pub(crate) fn objections_of(r: &Reader<'_>, source: i64) -> Result<Vec<Objection>, StoreError> {
    r.rows(OBJECTIONS_OF, &values![source])?
        .iter()
        .map(objection_of)
        .collect()
}

/// The objections of a commission, those that wait for an answer first.
pub(crate) fn objections(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<Vec<Objection>, StoreError> {
    r.rows(OBJECTIONS, &values![commission, at_most])?
        .iter()
        .map(objection_of)
        .collect()
}

fn objection_of(row: &Row) -> Result<Objection, StoreError> {
    let answer = row.opt_text(4)?.zip(row.opt_int(5)?).zip(row.opt_text(6)?);
    Ok(Objection {
        id: row.int(0)?,
        reference: row.text(1)?,
        text: row.text(2)?,
        at_us: row.int(3)?,
        answer: answer.map(|((text, at), person)| (text, at, person)),
    })
}

/// Keeps what staff answer; answers whether there is such an objection.
pub(crate) fn answer(
    tx: &mut Tx<'_>,
    (commission, id): (i64, i64),
    text: &str,
    (person, now_us): (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(ANSWER, &values![commission, id, text, now_us, person])? == 1)
}

pub(crate) fn note_wrong_code(
    tx: &mut Tx<'_>,
    commission: i64,
    about: &str,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(NOTE_WRONG, &values![commission, about, now_us])
}

pub(crate) fn wrong_codes_since(
    r: &Reader<'_>,
    commission: i64,
    about: &str,
    since_us: i64,
) -> Result<i64, StoreError> {
    r.row(WRONG_SINCE, &values![commission, about, since_us])?
        .map_or(Ok(0), |row| row.int(0))
}

pub(crate) fn forget_wrong_codes(tx: &mut Tx<'_>, before_us: i64) -> Result<(), StoreError> {
    tx.run(FORGET_WRONG, &values![before_us]).map(drop)
}
