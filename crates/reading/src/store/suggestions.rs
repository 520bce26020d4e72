//! The rows of suggestions: who asked for them and who switched them on, what each run learnt from and was worth, the
//! suggestions of the last run, and in which order its passages are asked about.
//!
//! Guarantees: no words of a document are kept here, only spans of a version, so that what is redacted or erased is in none of
//! these rows; the rows of a run are shown when all of them are there. A run's own row stays for ever, because codings name it.

use crate::suggestions::{Due, Marks, Open, Run, RunCode, Said, Scores, Switch};
use crate::themes::Span;
use ::store::{Migration, Reader, Row, StoreError, Tx, values};
use std::collections::BTreeMap;
use std::ops::Range;

/// The tables of suggestions, and of what persons said of passages.
pub(super) const SUGGESTIONS: Migration = Migration {
    number: 8,
    sql: "CREATE TABLE suggestion_wish (
            commission BIGINT PRIMARY KEY REFERENCES commission (id),
            person TEXT NOT NULL, of_source BIGINT NOT NULL);
        CREATE TABLE suggestion_run (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            person TEXT NOT NULL, at BIGINT NOT NULL, method BIGINT NOT NULL, seed BIGINT NOT NULL,
            of_source BIGINT NOT NULL, codings BIGINT NOT NULL, undone BIGINT NOT NULL,
            said BIGINT NOT NULL, unsaid BIGINT NOT NULL, changed BIGINT NOT NULL,
            passages BIGINT NOT NULL, coded BIGINT NOT NULL, texts BIGINT NOT NULL,
            coded_texts BIGINT NOT NULL, samples_f1_ppm BIGINT, macro_f1_ppm BIGINT,
            micro_f1_ppm BIGINT, calibration_error_ppm BIGINT, finished BIGINT NOT NULL);
        CREATE INDEX suggestion_run_by_commission ON suggestion_run (commission, id);
        CREATE TABLE suggestion_code (
            run BIGINT NOT NULL REFERENCES suggestion_run (id),
            code BIGINT NOT NULL REFERENCES code (id), n BIGINT NOT NULL, precision_ppm BIGINT,
            recall_ppm BIGINT, f1_ppm BIGINT, threshold_ppm BIGINT, PRIMARY KEY (run, code));
        CREATE TABLE suggestion (
            id INTEGER PRIMARY KEY, run BIGINT NOT NULL REFERENCES suggestion_run (id),
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            first BIGINT NOT NULL, past BIGINT NOT NULL, code BIGINT NOT NULL REFERENCES code (id),
            p_ppm BIGINT NOT NULL, because TEXT NOT NULL);
        CREATE INDEX suggestion_by_code ON suggestion (run, code, p_ppm);
        CREATE INDEX suggestion_by_document ON suggestion (document, first);
        CREATE TABLE suggestion_passage (
            run BIGINT NOT NULL REFERENCES suggestion_run (id), place BIGINT NOT NULL,
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            first BIGINT NOT NULL, past BIGINT NOT NULL, said TEXT NOT NULL, p_ppm BIGINT,
            PRIMARY KEY (run, place));
        CREATE TABLE suggestion_switch (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            run BIGINT NOT NULL REFERENCES suggestion_run (id), is_on BIGINT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE TABLE passage_act (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            kind TEXT NOT NULL, run BIGINT REFERENCES suggestion_run (id),
            code BIGINT REFERENCES code (id), least_p_ppm BIGINT,
            person TEXT NOT NULL, at BIGINT NOT NULL, undone_by TEXT, undone_at BIGINT);
        CREATE INDEX passage_act_by_commission ON passage_act (commission, id);
        CREATE TABLE passage_act_coding (
            coding BIGINT PRIMARY KEY REFERENCES coding (id),
            act BIGINT NOT NULL REFERENCES passage_act (id), method BIGINT, p_ppm BIGINT);
        CREATE INDEX passage_act_coding_by_act ON passage_act_coding (act);
        CREATE TABLE passage_word (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            act BIGINT NOT NULL REFERENCES passage_act (id),
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            first BIGINT NOT NULL, past BIGINT NOT NULL, kind TEXT NOT NULL,
            code BIGINT REFERENCES code (id), person TEXT NOT NULL, at BIGINT NOT NULL,
            undone_at BIGINT);
        CREATE INDEX passage_word_by_document ON passage_word (document, first);
        CREATE INDEX passage_word_by_commission ON passage_word (commission, kind);
        CREATE INDEX passage_word_by_act ON passage_word (act);",
};

const WISH: &str = "INSERT INTO suggestion_wish (commission, person, of_source) VALUES ($1, $2, $3)
    ON CONFLICT (commission) DO UPDATE SET person = excluded.person, of_source = excluded.of_source";
const WISHED: &str = "SELECT person, of_source FROM suggestion_wish WHERE commission = $1";
const ADD_RUN: &str = "INSERT INTO suggestion_run (commission, person, at, method, seed, of_source,
        codings, undone, said, unsaid, changed, passages, coded, texts, coded_texts,
        samples_f1_ppm, macro_f1_ppm, micro_f1_ppm, calibration_error_ppm, finished)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 0)
    RETURNING id";
const FINISH_RUN: &str = "UPDATE suggestion_run SET finished = 1 WHERE id = $1";
const DROP_SUGGESTIONS: &str = "DELETE FROM suggestion WHERE run IN (
    SELECT id FROM suggestion_run WHERE commission = $1 AND id <> $2)";
const DROP_PASSAGES: &str = "DELETE FROM suggestion_passage WHERE run IN (
    SELECT id FROM suggestion_run WHERE commission = $1 AND id <> $2)";
const ADD_CODE: &str =
    "INSERT INTO suggestion_code (run, code, n, precision_ppm, recall_ppm, f1_ppm,
    threshold_ppm) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const ADD: &str =
    "INSERT INTO suggestion (run, document, version, first, past, code, p_ppm, because)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const ADD_PASSAGE: &str =
    "INSERT INTO suggestion_passage (run, place, document, version, first, past,
    said, p_ppm) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const LAST_RUN: &str =
    "SELECT id, person, at, method, seed, of_source, codings, undone, said, unsaid,
        changed, passages, coded, texts, coded_texts, samples_f1_ppm, macro_f1_ppm, micro_f1_ppm,
        calibration_error_ppm
    FROM suggestion_run WHERE commission = $1 AND finished = 1 ORDER BY id DESC LIMIT 1";
const CODES_OF_RUN: &str =
    "SELECT k.key, c.n, c.precision_ppm, c.recall_ppm, c.f1_ppm, c.threshold_ppm
    FROM suggestion_code c JOIN code k ON k.id = c.code WHERE c.run = $1 ORDER BY k.key";
const SWITCH: &str = "INSERT INTO suggestion_switch (commission, run, is_on, person, at)
    VALUES ($1, $2, $3, $4, $5)";
const SWITCHED: &str = "SELECT is_on, person, at, run FROM suggestion_switch WHERE commission = $1
    ORDER BY id DESC LIMIT 1";
/// What a run learns from, so that it can be told when that changed. A bulk act is learnt from neither before nor after.
const MARKS: &str = "SELECT
    (SELECT COUNT(*) FROM coding c WHERE c.commission = $1),
    (SELECT COUNT(undone_at) FROM coding c WHERE c.commission = $1),
    (SELECT COUNT(*) FROM passage_word w WHERE w.commission = $1 AND w.kind = 'none'),
    (SELECT COUNT(undone_at) FROM passage_word w WHERE w.commission = $1 AND w.kind = 'none'),
    (SELECT COALESCE(MAX(changed), 0) FROM source s WHERE s.commission = $1)";
/// Codings made in bulk are nobody's reading; those of an open sample are blind.
const LEARNT: &str = "SELECT p.document, p.first, p.past, k.key, c.person
    FROM coding c JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = p.document
    WHERE c.commission = $1 AND c.undone_at IS NULL AND k.retired = 0 AND p.version = d.version
        AND ($2 = 1 OR c.person <> 'source')
        AND NOT EXISTS (SELECT 1 FROM passage_act_coding m JOIN passage_act a ON a.id = m.act
            WHERE m.coding = c.id AND a.kind = 'bulk')
    ORDER BY p.document, p.first, p.past, k.key, c.person";
const NONE_FITS: &str = "SELECT w.document, w.first, w.past, w.person
    FROM passage_word w JOIN document d ON d.id = w.document AND d.version = w.version
    WHERE w.commission = $1 AND w.kind = 'none' AND w.undone_at IS NULL
    ORDER BY w.document, w.first, w.person";
const BLIND: &str = "SELECT DISTINCT o.document FROM double_coding_document o
    JOIN double_coding b ON b.id = o.double_coding
    WHERE b.commission = $1 AND b.revealed_at IS NULL ORDER BY o.document";
/// A suggestion is open while its words stand as they did, no person has put that code on words of the passage, refused it or
/// found that no code fits, and nobody codes the document blind. A coding of an act that a person took back by itself was refused.
macro_rules! open {
    ($suggestions:literal, $order:literal) => {
        concat!(
            $suggestions,
            "
        AND NOT EXISTS (SELECT 1 FROM passage p JOIN coding c ON c.passage = p.id
            LEFT JOIN passage_act_coding m ON m.coding = c.id
            LEFT JOIN passage_act a ON a.id = m.act AND a.undone_at IS NULL
            WHERE p.document = s.document AND p.version = s.version AND p.first < s.past
                AND p.past > s.first AND c.code = s.code AND c.person <> 'source'
                AND (c.undone_at IS NULL OR a.id IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM passage_word w WHERE w.document = s.document
            AND w.version = s.version AND w.first = s.first AND w.undone_at IS NULL
            AND (w.kind = 'none' OR (w.kind = 'refused' AND w.code = s.code)))
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding b ON b.id = o.double_coding
            WHERE o.document = s.document AND b.revealed_at IS NULL)
    ",
            $order
        )
    };
}
const OPEN_OF_DOCUMENT: &str = open!(
    "SELECT s.id, s.run, s.document, s.version, s.first, s.past, k.key,
        s.p_ppm, s.because, r.method
    FROM suggestion s JOIN suggestion_run r ON r.id = s.run JOIN code k ON k.id = s.code
    JOIN document d ON d.id = s.document AND d.version = s.version
    WHERE s.document = $2 AND s.run = $1 AND k.retired = 0",
    "ORDER BY s.first, s.p_ppm DESC, k.key"
);
const OPEN_OF_CODE: &str = open!(
    "SELECT s.id, s.run, s.document, s.version, s.first, s.past, k.key,
        s.p_ppm, s.because, r.method
    FROM suggestion s JOIN suggestion_run r ON r.id = s.run JOIN code k ON k.id = s.code
    JOIN document d ON d.id = s.document AND d.version = s.version
    WHERE s.run = $1 AND s.code = $2 AND s.p_ppm >= $3 AND k.retired = 0",
    "ORDER BY s.p_ppm DESC, s.id LIMIT $4"
);
const OPEN_COUNTS: &str = open!(
    "SELECT k.key, COUNT(DISTINCT s.id), COUNT(DISTINCT d.source),
        COUNT(DISTINCT NULLIF(COALESCE(t.key, e.text_key), ''))
    FROM suggestion s JOIN code k ON k.id = s.code
    JOIN document d ON d.id = s.document AND d.version = s.version
    JOIN source e ON e.id = d.source LEFT JOIN counted_text t ON t.source = e.id
    WHERE s.run = $1 AND k.retired = 0",
    "GROUP BY k.key ORDER BY k.key"
);
/// The next passage to read: in the run's order, what no person has coded, found to fit no code, or, for whoever asks, set aside.
macro_rules! due {
    ($also:literal) => {
        concat!(
            "SELECT q.document, q.version, q.first, q.past, q.said, q.p_ppm
    FROM suggestion_passage q JOIN document d ON d.id = q.document AND d.version = q.version
    WHERE q.run = $1
        AND NOT EXISTS (SELECT 1 FROM passage p JOIN coding c ON c.passage = p.id
            WHERE p.document = q.document AND p.version = q.version AND p.first < q.past
                AND p.past > q.first AND c.undone_at IS NULL AND c.person <> 'source')
        AND NOT EXISTS (SELECT 1 FROM passage_word w WHERE w.document = q.document
            AND w.version = q.version AND w.first = q.first AND w.undone_at IS NULL
            AND (w.kind = 'none' OR (w.kind = 'cannot-tell' AND w.person = $2)))
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding b ON b.id = o.double_coding
            WHERE o.document = q.document AND b.revealed_at IS NULL) ",
            $also,
            "ORDER BY q.place LIMIT 1"
        )
    };
}
const DUE: &str = due!("");
/// The same, of submissions that nobody else has just opened for the first time.
const DUE_TO_NOBODY_ELSE: &str = due!(
    "AND NOT EXISTS (SELECT 1 FROM seen v WHERE v.source = d.source AND v.person <> $2 AND v.at > $3) "
);
const PASSAGE_OF: &str = "SELECT q.document, q.version, q.first, q.past, q.said, q.p_ppm
    FROM suggestion_passage q WHERE q.run = $1 AND q.document = $2 AND q.first = $3";
const SAID_OF_RUN: &str = "SELECT q.document, q.version, q.first, q.past, q.said, q.p_ppm
    FROM suggestion_passage q WHERE q.run = $1 ORDER BY q.place";

/// Keeps who wants suggestions, and whether the labels of sources are to be learnt from too.
pub(crate) fn wish(
    tx: &mut Tx<'_>,
    commission: i64,
    person: &str,
    of_source: bool,
) -> Result<(), StoreError> {
    tx.run_one(WISH, &values![commission, person, of_source])
}

/// Who wants suggestions, and whether of the labels of sources too.
pub(crate) fn wished(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Option<(String, bool)>, StoreError> {
    let row = r.row(WISHED, &values![commission])?;
    row.map(|row| Ok((row.text(0)?, row.yes(1)?))).transpose()
}

/// What there is now that a run would learn from.
pub(crate) fn marks(r: &Reader<'_>, commission: i64) -> Result<Marks, StoreError> {
    let Some(row) = r.row(MARKS, &values![commission])? else {
        return Ok(Marks::default());
    };
    Ok(Marks {
        codings: row.int(0)?,
        undone: row.int(1)?,
        said: row.int(2)?,
        unsaid: row.int(3)?,
        changed: row.int(4)?,
    })
}

/// A code that a person gave words of a document, by document.
pub(crate) struct Given {
    pub(crate) words: Range<usize>,
    /// Key of the code; nothing where the person found that none fits.
    pub(crate) code: Option<String>,
    pub(crate) person: String,
}

/// What persons said of words as they now stand, by document.
pub(crate) fn given(
    r: &Reader<'_>,
    commission: i64,
    of_source: bool,
) -> Result<BTreeMap<i64, Vec<Given>>, StoreError> {
    let mut all: BTreeMap<i64, Vec<Given>> = BTreeMap::new();
    let place = |number: i64| usize::try_from(number).unwrap_or_default();
    r.each(LEARNT, &values![commission, of_source], |row| {
        let given = Given {
            words: place(row.int(1)?)..place(row.int(2)?),
            code: Some(row.text(3)?),
            person: row.text(4)?,
        };
        all.entry(row.int(0)?).or_default().push(given);
        Ok::<(), StoreError>(())
    })?;
    r.each(NONE_FITS, &values![commission], |row| {
        let given = Given {
            words: place(row.int(1)?)..place(row.int(2)?),
            code: None,
            person: row.text(3)?,
        };
        all.entry(row.int(0)?).or_default().push(given);
        Ok::<(), StoreError>(())
    })?;
    Ok(all)
}

/// The documents that somebody codes blind.
pub(crate) fn blind(r: &Reader<'_>, commission: i64) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(BLIND, &values![commission])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Keeps a run, which is not shown before it is finished; answers its number.
pub(crate) fn add_run(tx: &mut Tx<'_>, commission: i64, run: &Run) -> Result<i64, StoreError> {
    let marks = run.marks;
    let score = |of: fn(&Scores) -> i64| run.scores.as_ref().map(of);
    tx.insert(
        ADD_RUN,
        &values![
            commission,
            &run.person,
            run.at_us,
            run.method,
            run.seed,
            run.of_source,
            marks.codings,
            marks.undone,
            marks.said,
            marks.unsaid,
            marks.changed,
            run.passages,
            run.coded,
            run.texts,
            run.coded_texts,
            score(|s| s.samples_f1_ppm),
            score(|s| s.macro_f1_ppm),
            score(|s| s.micro_f1_ppm),
            score(|s| s.calibration_error_ppm)
        ],
    )
}

/// Keeps what a code's suggestions are worth; `code` is its number.
pub(crate) fn add_code(
    tx: &mut Tx<'_>,
    run: i64,
    code: i64,
    worth: &RunCode,
) -> Result<(), StoreError> {
    let values = values![
        run,
        code,
        worth.n,
        worth.precision_ppm,
        worth.recall_ppm,
        worth.f1_ppm,
        worth.threshold_ppm
    ];
    tx.run_one(ADD_CODE, &values)
}

/// A suggestion about to be kept: where, the code's number, its probability, the words it rests on.
pub(crate) type Made = (Span, i64, i64, Vec<Range<usize>>);

/// Keeps a suggestion of a run.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    run: i64,
    (span, code, p_ppm, because): &Made,
) -> Result<(), StoreError> {
    let [first, past] = [span.start, span.end].map(point);
    let because: Vec<String> = because
        .iter()
        .map(|words| format!("{}-{}", words.start, words.end))
        .collect();
    let values = values![
        run,
        span.document,
        span.version,
        first,
        past,
        *code,
        *p_ppm,
        because.join(" ")
    ];
    tx.run_one(ADD, &values)
}

/// Keeps a passage of a run at its place in the order of reading.
pub(crate) fn add_passage(
    tx: &mut Tx<'_>,
    run: i64,
    place: i64,
    due: &Due,
) -> Result<(), StoreError> {
    let [first, past] = [due.span.start, due.span.end].map(point);
    let values = values![
        run,
        place,
        due.span.document,
        due.span.version,
        first,
        past,
        due.said.code(),
        due.p_ppm
    ];
    tx.run_one(ADD_PASSAGE, &values)
}

fn point(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

/// A run is whole: from now on it is the one that is shown, and the suggestions of others are gone.
pub(crate) fn finish(tx: &mut Tx<'_>, commission: i64, run: i64) -> Result<(), StoreError> {
    tx.run(DROP_SUGGESTIONS, &values![commission, run])?;
    tx.run(DROP_PASSAGES, &values![commission, run])?;
    tx.run_one(FINISH_RUN, &values![run])
}

/// The last run that is whole.
pub(crate) fn last_run(r: &Reader<'_>, commission: i64) -> Result<Option<Run>, StoreError> {
    let row = r.row(LAST_RUN, &values![commission])?;
    row.as_ref().map(run_of).transpose()
}

fn run_of(row: &Row) -> Result<Run, StoreError> {
    let scores = match (
        row.opt_int(15)?,
        row.opt_int(16)?,
        row.opt_int(17)?,
        row.opt_int(18)?,
    ) {
        (Some(samples), Some(codes), Some(pairs), Some(calibration)) => Some(Scores {
            samples_f1_ppm: samples,
            macro_f1_ppm: codes,
            micro_f1_ppm: pairs,
            calibration_error_ppm: calibration,
        }),
        _ => None,
    };
    Ok(Run {
        id: row.int(0)?,
        person: row.text(1)?,
        at_us: row.int(2)?,
        method: row.int(3)?,
        seed: row.int(4)?,
        of_source: row.yes(5)?,
        marks: Marks {
            codings: row.int(6)?,
            undone: row.int(7)?,
            said: row.int(8)?,
            unsaid: row.int(9)?,
            changed: row.int(10)?,
        },
        passages: row.int(11)?,
        coded: row.int(12)?,
        texts: row.int(13)?,
        coded_texts: row.int(14)?,
        scores,
    })
}

/// What the suggestions of each code are worth in a run, by key.
pub(crate) fn codes_of(r: &Reader<'_>, run: i64) -> Result<Vec<RunCode>, StoreError> {
    let code = |row: &Row| {
        Ok(RunCode {
            code: row.text(0)?,
            n: row.int(1)?,
            precision_ppm: row.opt_int(2)?,
            recall_ppm: row.opt_int(3)?,
            f1_ppm: row.opt_int(4)?,
            threshold_ppm: row.opt_int(5)?,
        })
    };
    let rows = r.rows(CODES_OF_RUN, &values![run])?;
    rows.iter().map(code).collect()
}

/// Keeps that somebody switched suggestions on or off, having seen the score of a run.
pub(crate) fn switch(
    tx: &mut Tx<'_>,
    commission: i64,
    run: i64,
    on: bool,
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(SWITCH, &values![commission, run, on, by.0, by.1])
}

/// Who switched suggestions on or off last.
pub(crate) fn switched(r: &Reader<'_>, commission: i64) -> Result<Option<Switch>, StoreError> {
    let row = r.row(SWITCHED, &values![commission])?;
    let switch = |row: Row| {
        Ok(Switch {
            on: row.yes(0)?,
            person: row.text(1)?,
            at_us: row.int(2)?,
            run: row.int(3)?,
        })
    };
    row.map(switch).transpose()
}

/// The open suggestions of a run for a document, in the order of its words.
pub(crate) fn open_of_document(
    r: &Reader<'_>,
    run: i64,
    document: i64,
) -> Result<Vec<Open>, StoreError> {
    let rows = r.rows(OPEN_OF_DOCUMENT, &values![run, document])?;
    rows.iter().map(open).collect()
}

/// The open suggestions of a run for a code, by its number, from a probability on; the most probable first.
pub(crate) fn open_of_code(
    r: &Reader<'_>,
    run: i64,
    code: i64,
    least_p_ppm: i64,
    at_most: i64,
) -> Result<Vec<Open>, StoreError> {
    let rows = r.rows(OPEN_OF_CODE, &values![run, code, least_p_ppm, at_most])?;
    rows.iter().map(open).collect()
}

fn open(row: &Row) -> Result<Open, StoreError> {
    let because = row.text(8)?;
    let words = |part: &str| {
        let (start, end) = part.split_once('-')?;
        Some(start.parse().ok()?..end.parse().ok()?)
    };
    Ok(Open {
        id: row.int(0)?,
        run: row.int(1)?,
        span: span_of(row, 2)?,
        code: row.text(6)?,
        p_ppm: row.int(7)?,
        because: because.split(' ').filter_map(words).collect(),
        method: row.int(9)?,
    })
}

/// The span whose four columns begin at `from`.
fn span_of(row: &Row, from: usize) -> Result<Span, StoreError> {
    let place = |at| Ok::<_, StoreError>(usize::try_from(row.int(at)?).unwrap_or_default());
    Ok(Span {
        document: row.int(from)?,
        version: row.int(from + 1)?,
        start: place(from + 2)?,
        end: place(from + 3)?,
    })
}

/// Open suggestions of each code: passages, submissions, distinct texts.
pub(crate) fn open_counts(
    r: &Reader<'_>,
    run: i64,
) -> Result<BTreeMap<String, [i64; 3]>, StoreError> {
    let rows = r.rows(OPEN_COUNTS, &values![run])?;
    rows.iter()
        .map(|row| Ok((row.text(0)?, [row.int(1)?, row.int(2)?, row.int(3)?])))
        .collect()
}

/// The passage to read next: where there is a choice, of a submission that nobody else has opened for the first time since then,
/// so that two people who read at once are not given the same.
pub(crate) fn due(
    r: &Reader<'_>,
    run: i64,
    person: &str,
    since_us: i64,
) -> Result<Option<Due>, StoreError> {
    let row = match r.row(DUE_TO_NOBODY_ELSE, &values![run, person, since_us])? {
        Some(row) => Some(row),
        None => r.row(DUE, &values![run, person])?,
    };
    row.as_ref().map(due_of).transpose()
}

/// The passage of a run that begins there.
pub(crate) fn passage(
    r: &Reader<'_>,
    run: i64,
    document: i64,
    start: usize,
) -> Result<Option<Due>, StoreError> {
    let row = r.row(PASSAGE_OF, &values![run, document, point(start)])?;
    row.as_ref().map(due_of).transpose()
}

fn due_of(row: &Row) -> Result<Due, StoreError> {
    Ok(Due {
        span: span_of(row, 0)?,
        said: Said::of_code(&row.text(4)?),
        p_ppm: row.opt_int(5)?,
    })
}

/// Every passage of a run, in the order of reading.
pub(crate) fn passages(r: &Reader<'_>, run: i64) -> Result<Vec<Due>, StoreError> {
    let rows = r.rows(SAID_OF_RUN, &values![run])?;
    rows.iter().map(due_of).collect()
}
