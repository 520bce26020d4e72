//! The rows of campaigns: what the machine found, what persons decided, what holds.

use crate::campaign::whole::Span;
use crate::campaign::{Act, ActKind, Campaign, Place};
use ::store::{Reader, Row, StoreError, Tx, values};
use std::collections::{BTreeMap, BTreeSet};

const TEXTS: &str = "SELECT source, id, version, text FROM document
    WHERE commission = $1 ORDER BY source, id";
const TEXTS_OF: &str = "SELECT id, version, text FROM document WHERE source = $1 ORDER BY id";
const ADD_RUN: &str = "INSERT INTO campaign_run (commission, person, at, method, campaign_min,
    submissions, blank) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
const LAST_RUN: &str = "SELECT id, person, at, method, campaign_min, submissions, blank
    FROM campaign_run WHERE commission = $1 ORDER BY id DESC LIMIT 1";
const CAMPAIGNS: &str = "SELECT id, number, template FROM campaign WHERE commission = $1
    ORDER BY number";
const CAMPAIGN: &str = "SELECT id, number, template FROM campaign
    WHERE commission = $1 AND number = $2";
const TEMPLATE: &str = "SELECT template FROM campaign WHERE id = $1";
const ADD_CAMPAIGN: &str = "INSERT INTO campaign (commission, number, template) VALUES ($1,
    (SELECT COALESCE(MAX(number), 0) + 1 FROM campaign WHERE commission = $1), $2) RETURNING id";
const SET_TEMPLATE: &str = "UPDATE campaign SET template = $2 WHERE id = $1";
const FOUND: &str = "SELECT source, campaign FROM campaign_found WHERE commission = $1
    ORDER BY source";
const FORGET_FOUND: &str = "DELETE FROM campaign_found WHERE commission = $1";
const ADD_FOUND: &str = "INSERT INTO campaign_found (source, commission, campaign)
    VALUES ($1, $2, $3)";
const ADD_ACT: &str = "INSERT INTO campaign_act (commission, kind, campaign, into_campaign, name,
    reason, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
const ADD_ACT_SOURCE: &str = "INSERT INTO campaign_act_source (act, source) VALUES ($1, $2)";
const UNDO_ACT: &str = "UPDATE campaign_act SET undone_by = $3, undone_at = $4
    WHERE id = $1 AND commission = $2 AND undone_at IS NULL";
const ACTS: &str = "SELECT id, kind, campaign, into_campaign, name, reason, person, at, undone_by,
    undone_at FROM campaign_act WHERE commission = $1 ORDER BY id";
const ACT_SOURCES: &str = "SELECT a.id, s.source FROM campaign_act a
    JOIN campaign_act_source s ON s.act = a.id WHERE a.commission = $1 ORDER BY a.id, s.source";
const MEMBERS: &str = "SELECT source, campaign, template, by_person, same FROM campaign_member
    WHERE commission = $1 ORDER BY source";
const KEEP_MEMBER: &str = "INSERT INTO campaign_member (source, commission, campaign, template,
    by_person, same) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (source) DO UPDATE SET campaign = excluded.campaign,
    template = excluded.template, by_person = excluded.by_person, same = excluded.same";
const DROP_MEMBER: &str = "DELETE FROM campaign_member WHERE source = $1";
const DROP_ADDITIONS: &str = "DELETE FROM campaign_addition WHERE source = $1";
const ADD_ADDITION: &str = "INSERT INTO campaign_addition (source, document, version, first, past)
    VALUES ($1, $2, $3, $4, $5)";
const ADDITIONS: &str = "SELECT a.source, a.document, a.version, a.first, a.past
    FROM campaign_addition a JOIN campaign_member m ON m.source = a.source
    WHERE m.commission = $1 ORDER BY a.source, a.document, a.first";
const SIZES: &str = "SELECT m.campaign, COUNT(DISTINCT m.source), COUNT(DISTINCT t.key),
        COUNT(DISTINCT CASE WHEN m.same = 1 THEN m.source END),
        COUNT(DISTINCT CASE WHEN m.by_person = 1 THEN m.source END)
    FROM campaign_member m LEFT JOIN counted_text t ON t.source = m.source
    WHERE m.commission = $1 GROUP BY m.campaign ORDER BY m.campaign";
const MEMBERS_OF: &str = "SELECT m.source, s.reference, m.template, m.by_person, s.language
    FROM campaign_member m JOIN source s ON s.id = m.source
    WHERE m.campaign = $1 ORDER BY s.number LIMIT $2 OFFSET $3";
const ADDITIONS_OF: &str = "SELECT a.source, a.document, a.version, a.first, a.past
    FROM campaign_addition a WHERE a.source = $1 ORDER BY a.document, a.first";
const CAMPAIGN_OF: &str = "SELECT c.id, c.number, c.template FROM campaign_member m
    JOIN campaign c ON c.id = m.campaign WHERE m.source = $1";
const COUNTED: &str = "SELECT DISTINCT source FROM counted_text WHERE commission = $1";
const TEXT_KEYS: &str = "SELECT id, text_key FROM source
    WHERE commission = $1 AND state <> 'erased'";
const WITH_FILES: &str = "SELECT DISTINCT source FROM document
    WHERE commission = $1 AND blob IS NOT NULL ORDER BY source";
const REFERENCES: &str = "SELECT id, reference FROM source WHERE commission = $1";
const DOCUMENT_NAMES: &str = "SELECT d.id, s.reference, d.part FROM document d
    JOIN source s ON s.id = d.source WHERE d.commission = $1";
const HOW_MANY: &str = "SELECT COUNT(*) FROM source WHERE commission = $1";
const REST: &str =
    "SELECT COUNT(DISTINCT s.id), COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM source s LEFT JOIN counted_text t ON t.source = s.id
    WHERE s.commission = $1 AND NOT EXISTS (
        SELECT 1 FROM campaign_member m WHERE m.source = s.id)";
const ALL: &str =
    "SELECT COUNT(DISTINCT s.id), COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM source s LEFT JOIN counted_text t ON t.source = s.id WHERE s.commission = $1";

/// When the machine looked, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number.
    pub id: i64,
    /// Who had it look.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Version of the method.
    pub method: i64,
    /// Submissions that make a campaign, at least.
    pub campaign_min: i64,
    /// Submissions that were there.
    pub submissions: i64,
    /// Those of them without a word or a sign.
    pub blank: i64,
}

/// How large a campaign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Its submissions.
    pub submissions: i64,
    /// Its template once, each personal addition once.
    pub distinct_texts: i64,
    /// Submissions that are the template but for greeting and signature.
    pub identical: i64,
    /// Submissions that a person's decision put there.
    pub by_person: i64,
}

/// A member as a page lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MemberRow {
    pub(crate) source: i64,
    pub(crate) reference: String,
    pub(crate) template: i64,
    pub(crate) by_person: bool,
    pub(crate) language: Option<text::Language>,
}

/// Where a member stands, and whether it is the template but for greeting and signature.
pub(crate) type Kept = (Place, bool);

pub(crate) fn each_text(
    r: &Reader<'_>,
    commission: i64,
    mut take: impl FnMut(i64, i64, i64, String),
) -> Result<(), StoreError> {
    r.each(TEXTS, &values![commission], |row| {
        take(row.int(0)?, row.int(1)?, row.int(2)?, row.text(3)?);
        Ok(())
    })
}

pub(crate) fn each_text_of(
    r: &Reader<'_>,
    source: i64,
    mut take: impl FnMut(i64, i64, String),
) -> Result<(), StoreError> {
    r.each(TEXTS_OF, &values![source], |row| {
        take(row.int(0)?, row.int(1)?, row.text(2)?);
        Ok(())
    })
}

pub(crate) fn add_run(tx: &mut Tx<'_>, commission: i64, run: &Run) -> Result<i64, StoreError> {
    tx.insert(
        ADD_RUN,
        &values![
            commission,
            &run.person,
            run.at_us,
            run.method,
            run.campaign_min,
            run.submissions,
            run.blank
        ],
    )
}

/// The last time the machine looked.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn last_run(r: &Reader<'_>, commission: i64) -> Result<Option<Run>, StoreError> {
    let row = r.row(LAST_RUN, &values![commission])?;
    row.map(|row| {
        Ok(Run {
            id: row.int(0)?,
            person: row.text(1)?,
            at_us: row.int(2)?,
            method: row.int(3)?,
            campaign_min: row.int(4)?,
            submissions: row.int(5)?,
            blank: row.int(6)?,
        })
    })
    .transpose()
}

fn campaign_of_row(row: &Row) -> Result<Campaign, StoreError> {
    Ok(Campaign {
        id: row.int(0)?,
        number: row.int(1)?,
        template: row.text(2)?,
    })
}

/// Every campaign there ever was, by number.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn campaigns(r: &Reader<'_>, commission: i64) -> Result<Vec<Campaign>, StoreError> {
    let rows = r.rows(CAMPAIGNS, &values![commission])?;
    rows.iter().map(campaign_of_row).collect()
}

pub(crate) fn campaign(
    r: &Reader<'_>,
    commission: i64,
    number: i64,
) -> Result<Option<Campaign>, StoreError> {
    let row = r.row(CAMPAIGN, &values![commission, number])?;
    row.as_ref().map(campaign_of_row).transpose()
}

/// The campaign of a submission, by the number of its source.
pub(crate) fn campaign_of(r: &Reader<'_>, source: i64) -> Result<Option<Campaign>, StoreError> {
    let row = r.row(CAMPAIGN_OF, &values![source])?;
    row.as_ref().map(campaign_of_row).transpose()
}

pub(crate) fn template(r: &Reader<'_>, campaign: i64) -> Result<String, StoreError> {
    r.row(TEMPLATE, &values![campaign])?
        .map_or(Ok(String::new()), |row| row.text(0))
}

pub(crate) fn add_campaign(
    tx: &mut Tx<'_>,
    commission: i64,
    template: &str,
) -> Result<i64, StoreError> {
    tx.insert(ADD_CAMPAIGN, &values![commission, template])
}

pub(crate) fn set_template(
    tx: &mut Tx<'_>,
    campaign: i64,
    template: &str,
) -> Result<(), StoreError> {
    tx.run_one(SET_TEMPLATE, &values![campaign, template])
}

pub(crate) fn found(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<i64, i64>, StoreError> {
    let mut found = BTreeMap::new();
    r.each(FOUND, &values![commission], |row| {
        found.insert(row.int(0)?, row.int(1)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(found)
}

pub(crate) fn keep_found(
    tx: &mut Tx<'_>,
    commission: i64,
    found: &BTreeMap<i64, i64>,
) -> Result<(), StoreError> {
    tx.run(FORGET_FOUND, &values![commission])?;
    for (source, campaign) in found {
        tx.run_one(ADD_FOUND, &values![*source, commission, *campaign])?;
    }
    Ok(())
}

/// Keeps a decision and answers its number.
pub(crate) fn add_act(tx: &mut Tx<'_>, commission: i64, act: &Act) -> Result<i64, StoreError> {
    let id = tx.insert(
        ADD_ACT,
        &values![
            commission,
            act.kind.code(),
            act.campaign,
            act.into,
            &act.name,
            &act.reason,
            &act.person,
            act.at_us
        ],
    )?;
    for source in &act.sources {
        tx.run_one(ADD_ACT_SOURCE, &values![id, *source])?;
    }
    Ok(id)
}

/// Undoes a decision; answers whether there was one to undo.
pub(crate) fn undo_act(
    tx: &mut Tx<'_>,
    commission: i64,
    act: i64,
    by: (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(UNDO_ACT, &values![act, commission, by.0, by.1])? == 1)
}

/// Every decision, undone or not, in their order.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn acts(r: &Reader<'_>, commission: i64) -> Result<Vec<Act>, StoreError> {
    let mut sources: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    r.each(ACT_SOURCES, &values![commission], |row| {
        sources.entry(row.int(0)?).or_default().push(row.int(1)?);
        Ok::<(), StoreError>(())
    })?;
    let mut acts = Vec::new();
    for row in r.rows(ACTS, &values![commission])? {
        let id = row.int(0)?;
        acts.push(Act {
            id,
            kind: ActKind::of_code(&row.text(1)?).ok_or(StoreError::Shape {
                column: 1,
                expected: "a decision about campaigns",
            })?,
            campaign: row.int(2)?,
            into: row.opt_int(3)?,
            sources: sources.remove(&id).unwrap_or_default(),
            name: row.text(4)?,
            reason: row.text(5)?,
            person: row.text(6)?,
            at_us: row.int(7)?,
            undone: row.opt_text(8)?.zip(row.opt_int(9)?),
        });
    }
    Ok(acts)
}

pub(crate) fn members(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<i64, Kept>, StoreError> {
    let mut members = BTreeMap::new();
    r.each(MEMBERS, &values![commission], |row| {
        let place = Place {
            campaign: row.int(1)?,
            template: row.int(2)?,
            by_person: row.yes(3)?,
        };
        members.insert(row.int(0)?, (place, row.yes(4)?));
        Ok::<(), StoreError>(())
    })?;
    Ok(members)
}

/// The campaign of each submission that follows a template, by the number of its source.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn memberships(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<i64, i64>, StoreError> {
    let members = members(r, commission)?.into_iter();
    Ok(members
        .map(|(source, (place, _))| (source, place.campaign))
        .collect())
}

pub(crate) fn keep_member(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    (place, same): Kept,
    additions: &[Span],
) -> Result<(), StoreError> {
    tx.run_one(
        KEEP_MEMBER,
        &values![
            source,
            commission,
            place.campaign,
            place.template,
            place.by_person,
            same
        ],
    )?;
    tx.run(DROP_ADDITIONS, &values![source])?;
    let int = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    for span in additions {
        tx.run_one(
            ADD_ADDITION,
            &values![
                source,
                span.document,
                span.version,
                int(span.start),
                int(span.end)
            ],
        )?;
    }
    Ok(())
}

pub(crate) fn drop_member(tx: &mut Tx<'_>, source: i64) -> Result<(), StoreError> {
    tx.run(DROP_ADDITIONS, &values![source])?;
    tx.run(DROP_MEMBER, &values![source])?;
    Ok(())
}

fn span_of(row: &Row) -> Result<(i64, Span), StoreError> {
    let count = |n: i64| usize::try_from(n).unwrap_or_default();
    let span = Span {
        document: row.int(1)?,
        version: row.int(2)?,
        start: count(row.int(3)?),
        end: count(row.int(4)?),
    };
    Ok((row.int(0)?, span))
}

/// The personal additions of every member, by the number of its source.
pub(crate) fn additions(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, Vec<Span>>, StoreError> {
    let mut all: BTreeMap<i64, Vec<Span>> = BTreeMap::new();
    r.each(ADDITIONS, &values![commission], |row| {
        let (source, span) = span_of(&row)?;
        all.entry(source).or_default().push(span);
        Ok::<(), StoreError>(())
    })?;
    Ok(all)
}

/// The personal additions of one submission.
pub(crate) fn additions_of(r: &Reader<'_>, source: i64) -> Result<Vec<Span>, StoreError> {
    let rows = r.rows(ADDITIONS_OF, &values![source])?;
    rows.iter().map(|row| Ok(span_of(row)?.1)).collect()
}

/// How large each campaign is that has submissions, by its number in the database.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn sizes(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<i64, Size>, StoreError> {
    let mut sizes = BTreeMap::new();
    for row in r.rows(SIZES, &values![commission])? {
        let size = Size {
            submissions: row.int(1)?,
            distinct_texts: row.int(2)?,
            identical: row.int(3)?,
            by_person: row.int(4)?,
        };
        sizes.insert(row.int(0)?, size);
    }
    Ok(sizes)
}

/// Submissions and distinct texts of the whole commission, and of it without campaigns.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn both_ways(r: &Reader<'_>, commission: i64) -> Result<[(i64, i64); 2], StoreError> {
    let of = |sql| -> Result<(i64, i64), StoreError> {
        let row = r.row(sql, &values![commission])?;
        row.map_or(Ok((0, 0)), |row| Ok((row.int(0)?, row.int(1)?)))
    };
    Ok([of(ALL)?, of(REST)?])
}

pub(crate) fn members_of(
    r: &Reader<'_>,
    campaign: i64,
    part: crate::store::Part,
) -> Result<Vec<MemberRow>, StoreError> {
    let int = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let asked = values![campaign, int(part.at_most), int(part.before)];
    let member = |row: &Row| {
        Ok(MemberRow {
            source: row.int(0)?,
            reference: row.text(1)?,
            template: row.int(2)?,
            by_person: row.yes(3)?,
            language: row.opt_text(4)?.and_then(|code| code.parse().ok()),
        })
    };
    r.rows(MEMBERS_OF, &asked)?.iter().map(member).collect()
}

/// The sources that are counted as something else than their own text.
pub(crate) fn counted(r: &Reader<'_>, commission: i64) -> Result<BTreeSet<i64>, StoreError> {
    let mut counted = BTreeSet::new();
    r.each(COUNTED, &values![commission], |row| {
        counted.insert(row.int(0)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(counted)
}

/// The submissions that brought a file along.
pub(crate) fn with_files(r: &Reader<'_>, commission: i64) -> Result<BTreeSet<i64>, StoreError> {
    let rows = r.rows(WITH_FILES, &values![commission])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The key of each source's own text.
pub(crate) fn text_keys(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut keys = BTreeMap::new();
    r.each(TEXT_KEYS, &values![commission], |row| {
        keys.insert(row.int(0)?, row.text(1)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(keys)
}

/// How many submissions there are.
pub(crate) fn how_many(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    r.row(HOW_MANY, &values![commission])?
        .map_or(Ok(0), |row| row.int(0))
}

/// The reference of each source.
pub(crate) fn references(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut references = BTreeMap::new();
    r.each(REFERENCES, &values![commission], |row| {
        references.insert(row.int(0)?, row.text(1)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(references)
}

/// The name of each document.
pub(crate) fn document_names(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut names = BTreeMap::new();
    r.each(DOCUMENT_NAMES, &values![commission], |row| {
        names.insert(row.int(0)?, format!("{}/{}", row.text(1)?, row.text(2)?));
        Ok::<(), StoreError>(())
    })?;
    Ok(names)
}
