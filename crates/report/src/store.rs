//! The rows of the report, and what it asks of the tables of evidence.

pub(crate) mod life;
pub(crate) mod plans;
pub(crate) mod proposals;
pub(crate) mod translations;
pub(crate) mod writing;

use crate::graph::{Basis, Evidence, Finding, Graph, Recommendation, Weight};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};
use commission::Error;
use evidence::Passage;
use ledger::Salt;
use std::collections::BTreeSet;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "report",
    migrations: &[
        FIRST,
        CLAIMS,
        writing::WRITING,
        proposals::MIGRATION,
        life::LIFE,
        translations::MIGRATION,
        ERASED,
        translations::QUOTES,
        plans::MIGRATION,
    ],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE report (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), file TEXT NOT NULL,
            summary TEXT NOT NULL, overrules TEXT NOT NULL, drafted BIGINT NOT NULL);
        CREATE TABLE finding (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
        CREATE TABLE finding_evidence (
            commission BIGINT NOT NULL, finding TEXT NOT NULL, position BIGINT NOT NULL,
            weight TEXT NOT NULL, passage BIGINT REFERENCES passage (id), quote TEXT,
            exhibit TEXT, document BIGINT REFERENCES document (id),
            PRIMARY KEY (commission, finding, position));
        CREATE INDEX finding_evidence_by_passage ON finding_evidence (passage);
        CREATE INDEX finding_evidence_by_document ON finding_evidence (document);
        CREATE TABLE recommendation (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
        CREATE TABLE report_built (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), leaf BIGINT NOT NULL,
            checkpoint TEXT NOT NULL, at BIGINT NOT NULL);",
};

/// A finding may rest on a claim.
const CLAIMS: Migration = Migration {
    number: 2,
    sql: "ALTER TABLE finding_evidence ADD COLUMN claim TEXT",
};

/// Findings that rested on what was erased since they were drafted.
const ERASED: Migration = Migration {
    number: 7,
    sql: "CREATE TABLE erased_evidence (
            commission BIGINT NOT NULL REFERENCES commission (id), finding TEXT NOT NULL,
            reference TEXT NOT NULL, PRIMARY KEY (commission, finding, reference))",
};

const ERASED_EVIDENCE: &str = "SELECT finding, reference FROM erased_evidence
    WHERE commission = $1 ORDER BY finding, reference";
const RESTED_ON: &str = "INSERT INTO erased_evidence (commission, finding, reference)
    SELECT DISTINCT e.commission, e.finding, $3 FROM finding_evidence e
    LEFT JOIN passage p ON p.id = e.passage
    JOIN document d ON d.id = COALESCE(p.document, e.document)
    WHERE e.commission = $1 AND d.source = $2
    ON CONFLICT (commission, finding, reference) DO NOTHING";
const FORGET_EVIDENCE: &str = "DELETE FROM finding_evidence WHERE commission = $1 AND (
    document IN (SELECT id FROM document WHERE source = $2)
    OR passage IN (SELECT p.id FROM passage p JOIN document d ON d.id = p.document
        WHERE d.source = $2))";
const FORGET_FILE: &str = "UPDATE report SET file = '' WHERE commission = $1";
const DROP_ERASED: &str = "DELETE FROM erased_evidence WHERE commission = $1";
const REPORT: &str = "SELECT file, summary, overrules, easy, options FROM report
    WHERE commission = $1";
const FINDINGS: &str = "SELECT key, body FROM finding WHERE commission = $1 ORDER BY position";
const EVIDENCE: &str = "SELECT finding, weight, passage, quote, exhibit, document, claim
    FROM finding_evidence WHERE commission = $1 ORDER BY finding, position";
const RECOMMENDATIONS: &str =
    "SELECT key, body FROM recommendation WHERE commission = $1 ORDER BY position";
const DROP_EVIDENCE: &str = "DELETE FROM finding_evidence WHERE commission = $1";
const DROP_FINDINGS: &str = "DELETE FROM finding WHERE commission = $1";
const DROP_RECOMMENDATIONS: &str = "DELETE FROM recommendation WHERE commission = $1";
const ADD_FINDING: &str =
    "INSERT INTO finding (commission, key, position, body) VALUES ($1, $2, $3, $4)";
const ADD_EVIDENCE: &str = "INSERT INTO finding_evidence (commission, finding, position, weight,
    passage, quote, exhibit, document, claim) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const ADD_RECOMMENDATION: &str =
    "INSERT INTO recommendation (commission, key, position, body) VALUES ($1, $2, $3, $4)";
const KEEP_REPORT: &str =
    "INSERT INTO report (commission, file, summary, overrules, drafted, easy, options)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (commission) DO UPDATE SET file = $2, summary = $3, overrules = $4, drafted = $5,
        easy = $6, options = $7";
const BUILT: &str = "SELECT leaf, checkpoint, at FROM report_built WHERE commission = $1";
const KEEP_BUILT: &str = "INSERT INTO report_built (commission, leaf, checkpoint, at)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (commission) DO UPDATE SET leaf = $2, checkpoint = $3, at = $4";
const PASSAGES: &str = "SELECT p.id, p.document, p.version, p.first, p.past, p.quote
    FROM passage p JOIN document d ON d.id = p.document JOIN source s ON s.id = d.source
    WHERE s.commission = $1 ORDER BY p.id";
const SEALED_VERSIONS: &str =
    "SELECT v.document, s.reference, d.part, v.version, v.text, v.salt, v.leaf,
    (SELECT COUNT(*) FROM transcript t WHERE t.document = v.document AND t.version <= v.version),
    (SELECT COUNT(*) FROM transcript t WHERE t.document = v.document AND t.version = v.version + 1)
    FROM sealed_version v JOIN document d ON d.id = v.document JOIN source s ON s.id = d.source
    WHERE s.commission = $1 ORDER BY v.document, v.version";
const CITING_PASSAGE: &str = "SELECT f.key, f.body, e.weight
    FROM finding_evidence e
    JOIN finding f ON f.commission = e.commission AND f.key = e.finding
    WHERE e.commission = $1 AND e.passage = $2
    GROUP BY f.key, f.body, e.weight, f.position ORDER BY f.position, e.weight";
const CITING_SOURCE: &str = "SELECT f.key, f.body, e.weight
    FROM finding_evidence e
    JOIN finding f ON f.commission = e.commission AND f.key = e.finding
    LEFT JOIN passage p ON p.id = e.passage
    JOIN document d ON d.id = COALESCE(p.document, e.document)
    JOIN source s ON s.id = d.source
    WHERE e.commission = $1 AND s.commission = $1 AND s.reference = $2
    GROUP BY f.key, f.body, e.weight, f.position ORDER BY f.position, e.weight";

const CITED: &str = "SELECT DISTINCT d.source FROM finding_evidence e
    LEFT JOIN passage p ON p.id = e.passage
    JOIN document d ON d.id = COALESCE(p.document, e.document)
    WHERE e.commission = $1 ORDER BY d.source";
const QUOTING: &str = "SELECT f.key, f.body, e.quote FROM finding_evidence e
    JOIN finding f ON f.commission = e.commission AND f.key = e.finding
    LEFT JOIN passage p ON p.id = e.passage
    JOIN document d ON d.id = COALESCE(p.document, e.document)
    JOIN source s ON s.id = d.source
    WHERE e.commission = $1 AND s.commission = $1 AND s.reference = $2
    ORDER BY f.position, e.position";

const NEVER_QUOTED: &str = "SELECT s.respondent_type FROM source s
    WHERE s.commission = $1 AND s.respondent_type IS NOT NULL
        AND s.respondent_type NOT IN (
            SELECT t.respondent_type FROM finding_evidence e
            LEFT JOIN passage p ON p.id = e.passage
            JOIN document d ON d.id = COALESCE(p.document, e.document)
            JOIN source t ON t.id = d.source
            WHERE e.commission = $1 AND t.respondent_type IS NOT NULL)
    GROUP BY s.respondent_type ORDER BY s.respondent_type";

/// The respondent types, as they came, of which no finding cites anything.
pub(crate) fn never_quoted(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(NEVER_QUOTED, &values![commission])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// The draft as it stands; empty where there is none.
pub(crate) fn graph(r: &Reader<'_>, commission: i64) -> Result<Graph, Error> {
    let mut graph = Graph::default();
    if let Some(row) = r.row(REPORT, &values![commission])? {
        graph.summary = json(&row, 1)?;
        graph.overrules = json(&row, 2)?;
        graph.easy = json(&row, 3)?;
        graph.options = json(&row, 4)?;
    }
    for row in r.rows(FINDINGS, &values![commission])? {
        graph.findings.push(Finding {
            key: row.text(0)?,
            body: json(&row, 1)?,
            evidence: Vec::new(),
        });
    }
    for row in r.rows(EVIDENCE, &values![commission])? {
        let key = row.text(0)?;
        let finding = graph.findings.iter_mut().find(|one| one.key == key);
        if let Some(finding) = finding {
            finding.evidence.push(evidence_of(&row)?);
        }
    }
    for row in r.rows(RECOMMENDATIONS, &values![commission])? {
        graph.recommendations.push(Recommendation {
            key: row.text(0)?,
            body: json(&row, 1)?,
        });
    }
    Ok(graph)
}

fn evidence_of(row: &Row) -> Result<Evidence, StoreError> {
    let shape = |column, expected| StoreError::Shape { column, expected };
    let weight = Weight::of_code(&row.text(1)?).ok_or(shape(1, "a weight"))?;
    let basis = match (row.opt_int(2)?, row.opt_text(4)?, row.opt_int(5)?) {
        (Some(passage), _, _) => Basis::Passage {
            passage,
            quote: row.opt_text(3)?.unwrap_or_default(),
        },
        (_, Some(exhibit), _) => Basis::Exhibit(exhibit),
        (_, _, Some(document)) => Basis::Confidential(document),
        _ => match row.opt_text(6)? {
            Some(claim) => Basis::Claim(claim),
            None => return Err(shape(2, "a passage, an exhibit, a document or a claim")),
        },
    };
    Ok(Evidence { weight, basis })
}

fn json<T: serde::de::DeserializeOwned>(row: &Row, column: usize) -> Result<T, Error> {
    serde_json::from_str(&row.text(column)?).map_err(|why| Error::fault("read the draft", why))
}

fn to_json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|why| Error::fault("write the draft", why))
}

/// The file that the draft was made from.
pub(crate) fn draft_file(r: &Reader<'_>, commission: i64) -> Result<Option<String>, StoreError> {
    r.row(REPORT, &values![commission])?
        .map(|row| row.text(0))
        .transpose()
}

/// Replaces the draft.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    commission: i64,
    file: &str,
    graph: &Graph,
    now_us: i64,
) -> Result<(), Error> {
    for drop in [
        DROP_EVIDENCE,
        DROP_FINDINGS,
        DROP_RECOMMENDATIONS,
        DROP_ERASED,
    ] {
        tx.run(drop, &values![commission])?;
    }
    for (position, finding) in (0_i64..).zip(&graph.findings) {
        let body = to_json(&finding.body)?;
        tx.run_one(
            ADD_FINDING,
            &values![commission, &finding.key, position, body],
        )?;
        for (position, evidence) in (0_i64..).zip(&finding.evidence) {
            add_evidence(tx, commission, &finding.key, position, evidence)?;
        }
    }
    for (position, one) in (0_i64..).zip(&graph.recommendations) {
        let body = to_json(&one.body)?;
        tx.run_one(
            ADD_RECOMMENDATION,
            &values![commission, &one.key, position, body],
        )?;
    }
    let (summary, overrules) = (to_json(&graph.summary)?, to_json(&graph.overrules)?);
    let (easy, options) = (to_json(&graph.easy)?, to_json(&graph.options)?);
    tx.run_one(
        KEEP_REPORT,
        &values![commission, file, summary, overrules, now_us, easy, options],
    )?;
    Ok(())
}

fn add_evidence(
    tx: &mut Tx<'_>,
    commission: i64,
    finding: &str,
    position: i64,
    evidence: &Evidence,
) -> Result<(), StoreError> {
    let (mut passage, mut quote) = (None, None);
    let (mut exhibit, mut document, mut claim) = (None, None, None);
    match &evidence.basis {
        Basis::Passage {
            passage: id,
            quote: words,
        } => (passage, quote) = (Some(*id), Some(words.as_str())),
        Basis::Exhibit(name) => exhibit = Some(name.as_str()),
        Basis::Confidential(id) => document = Some(*id),
        Basis::Claim(key) => claim = Some(key.as_str()),
    }
    let weight = evidence.weight.code();
    tx.run_one(
        ADD_EVIDENCE,
        &values![
            commission, finding, position, weight, passage, quote, exhibit, document, claim
        ],
    )
}

/// Takes what a source said out of the draft, and keeps which findings rested on it.
pub(crate) fn forget(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    reference: &str,
) -> Result<(), StoreError> {
    tx.run(RESTED_ON, &values![commission, source, reference])?;
    if tx.run(FORGET_EVIDENCE, &values![commission, source])? > 0 {
        tx.run(FORGET_FILE, &values![commission])?;
    }
    plans::forget(tx, commission, source)?;
    translations::forget_quotes(tx, commission, source)
}

/// The findings that rested on what was erased since they were drafted, each with a reference.
pub(crate) fn erased_evidence(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let rows = r.rows(ERASED_EVIDENCE, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.text(0)?, row.text(1)?)))
        .collect()
}

/// When a report was last built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastBuilt {
    /// The leaf that binds it.
    pub leaf: i64,
    /// Its checkpoint.
    pub checkpoint: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
}

/// When the report of a commission was last built.
pub(crate) fn last_built(r: &Reader<'_>, commission: i64) -> Result<Option<LastBuilt>, StoreError> {
    r.row(BUILT, &values![commission])?
        .map(|row| {
            Ok(LastBuilt {
                leaf: row.int(0)?,
                checkpoint: row.text(1)?,
                at_us: row.int(2)?,
            })
        })
        .transpose()
}

/// Keeps that the report was built.
pub(crate) fn keep_built(
    tx: &mut Tx<'_>,
    commission: i64,
    built: &LastBuilt,
) -> Result<(), StoreError> {
    tx.run_one(
        KEEP_BUILT,
        &values![commission, built.leaf, &built.checkpoint, built.at_us],
    )
}

/// Every passage of a commission by its number.
pub(crate) fn passages(r: &Reader<'_>, commission: i64) -> Result<Vec<Passage>, StoreError> {
    let mut passages = Vec::new();
    r.each(PASSAGES, &values![commission], |row| {
        let offset = |column| {
            usize::try_from(row.int(column)?).map_err(|_| StoreError::Shape {
                column,
                expected: "an offset",
            })
        };
        passages.push(Passage {
            id: row.int(0)?,
            document: row.int(1)?,
            version: row.int(2)?,
            start: offset(3)?,
            end: offset(4)?,
            quote: row.text(5)?,
        });
        Ok::<(), StoreError>(())
    })?;
    Ok(passages)
}

/// A version that a redaction or a transcript replaced.
#[derive(Debug)]
pub(crate) struct SealedVersion {
    /// The document's number.
    pub(crate) document: i64,
    /// The document's name, such as `WHC0012/a1`.
    pub(crate) name: String,
    pub(crate) version: i64,
    /// The text as it was.
    pub(crate) text: String,
    pub(crate) salt: Salt,
    pub(crate) leaf: i64,
    /// How often its words had been typed by then.
    pub(crate) transcripts: i64,
    /// Whether a redaction replaced it; else the words of a scan that somebody typed.
    pub(crate) by_redaction: bool,
}

/// Every version that was replaced, by document and version.
pub(crate) fn sealed_versions(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<SealedVersion>, StoreError> {
    let mut versions = Vec::new();
    r.each(SEALED_VERSIONS, &values![commission], |row| {
        let salt = row.bytes(5)?.try_into().map_err(|_| StoreError::Shape {
            column: 5,
            expected: "a salt of 32 bytes",
        })?;
        versions.push(SealedVersion {
            document: row.int(0)?,
            name: format!("{}/{}", row.text(1)?, row.text(2)?),
            version: row.int(3)?,
            text: row.text(4)?,
            salt: Salt(salt),
            leaf: row.int(6)?,
            transcripts: row.int(7)?,
            by_redaction: row.int(8)? == 0,
        });
        Ok::<(), StoreError>(())
    })?;
    Ok(versions)
}

/// The findings that cite a passage: key, body and how it stands to them.
pub(crate) fn citing_passage(
    r: &Reader<'_>,
    commission: i64,
    passage: i64,
) -> Result<Vec<(Finding, Weight)>, Error> {
    citing(&r.rows(CITING_PASSAGE, &values![commission, passage])?)
}

/// The findings that cite words of a source.
pub(crate) fn citing_source(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
) -> Result<Vec<(Finding, Weight)>, Error> {
    citing(&r.rows(CITING_SOURCE, &values![commission, reference])?)
}

/// The sources on whose words a finding rests, by number.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn cited_sources(r: &Reader<'_>, commission: i64) -> Result<BTreeSet<i64>, StoreError> {
    let rows = r.rows(CITED, &values![commission])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Every citation of a source's words in the order of the report: the finding, and the words that it quotes, which are
/// none where they are confidential.
pub(crate) fn quoting(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
) -> Result<Vec<(Finding, Option<String>)>, Error> {
    let mut found = Vec::new();
    for row in r.rows(QUOTING, &values![commission, reference])? {
        let finding = Finding {
            key: row.text(0)?,
            body: json(&row, 1)?,
            evidence: Vec::new(),
        };
        found.push((finding, row.opt_text(2)?));
    }
    Ok(found)
}

fn citing(rows: &[Row]) -> Result<Vec<(Finding, Weight)>, Error> {
    let mut found = Vec::new();
    for row in rows {
        let finding = Finding {
            key: row.text(0)?,
            body: json(row, 1)?,
            evidence: Vec::new(),
        };
        found.extend(Weight::of_code(&row.text(2)?).map(|weight| (finding, weight)));
    }
    Ok(found)
}
