//! Questions over the whole evidence: which submissions a filter leaves, how many, and which are
//! the neighbours of one of them. Each question is one constant statement in which an unset field
//! of the filter is NULL; the words looked for are a value like any other.
//!
//! The filter stands three times, word for word, so that each question can be read and tried alone.

use crate::filter::Filter;
use crate::limits::OPENING_CHARS_MAX;
use crate::store::Part;
use ::store::{Reader, StoreError, Value, Words, values};
use commission::Publication;
use text::Language;

const COUNT: &str = "SELECT COUNT(*), COUNT(DISTINCT s.text_key) FROM source s
    WHERE s.commission = $1
    AND ($2 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND strand = $2))
    AND ($3 IS NULL OR s.respondent_type = $3)
    AND ($4 IS NULL OR s.place = $4)
    AND ($5 IS NULL OR s.language = $5)
    AND ($6 IS NULL OR s.state = $6)
    AND ($7 IS NULL OR s.id IN (
        SELECT source FROM coding WHERE undone_at IS NULL AND code IN (
            WITH RECURSIVE below (id) AS (
                SELECT id FROM code WHERE commission = $1 AND key = $7
                UNION SELECT k.id FROM below b JOIN code k ON k.parent = b.id)
            SELECT id FROM below)))
    AND ($8 IS NULL OR s.late = $8)
    AND ($9 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND id IN (
            SELECT rowid FROM search WHERE search MATCH $9)))";

const LIST: &str = "SELECT s.id, s.reference, s.respondent_type, s.place, s.language, s.state,
        s.received, s.late,
        (SELECT COUNT(*) FROM coding WHERE source = s.id AND undone_at IS NULL)
    FROM source s
    WHERE s.commission = $1
    AND ($2 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND strand = $2))
    AND ($3 IS NULL OR s.respondent_type = $3)
    AND ($4 IS NULL OR s.place = $4)
    AND ($5 IS NULL OR s.language = $5)
    AND ($6 IS NULL OR s.state = $6)
    AND ($7 IS NULL OR s.id IN (
        SELECT source FROM coding WHERE undone_at IS NULL AND code IN (
            WITH RECURSIVE below (id) AS (
                SELECT id FROM code WHERE commission = $1 AND key = $7
                UNION SELECT k.id FROM below b JOIN code k ON k.parent = b.id)
            SELECT id FROM below)))
    AND ($8 IS NULL OR s.late = $8)
    AND ($9 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND id IN (
            SELECT rowid FROM search WHERE search MATCH $9)))
    ORDER BY s.number LIMIT $10 OFFSET $11";

const NEIGHBOURS: &str = "WITH listed AS NOT MATERIALIZED (
    SELECT s.number, s.reference FROM source s
    WHERE s.commission = $1
    AND ($2 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND strand = $2))
    AND ($3 IS NULL OR s.respondent_type = $3)
    AND ($4 IS NULL OR s.place = $4)
    AND ($5 IS NULL OR s.language = $5)
    AND ($6 IS NULL OR s.state = $6)
    AND ($7 IS NULL OR s.id IN (
        SELECT source FROM coding WHERE undone_at IS NULL AND code IN (
            WITH RECURSIVE below (id) AS (
                SELECT id FROM code WHERE commission = $1 AND key = $7
                UNION SELECT k.id FROM below b JOIN code k ON k.parent = b.id)
            SELECT id FROM below)))
    AND ($8 IS NULL OR s.late = $8)
    AND ($9 IS NULL OR s.id IN (
        SELECT source FROM document WHERE commission = $1 AND id IN (
            SELECT rowid FROM search WHERE search MATCH $9))))
    SELECT (SELECT reference FROM listed WHERE number < own.number ORDER BY number DESC LIMIT 1),
        (SELECT reference FROM listed WHERE number > own.number ORDER BY number LIMIT 1)
    FROM source own WHERE own.id = $10";

const OPENING: &str = "SELECT language, SUBSTR(text, 1, CAST($2 AS INTEGER)) FROM document
    WHERE source = $1 ORDER BY id LIMIT 1";
const UNREAD: &str = "SELECT COUNT(*) FROM document WHERE commission = $1 AND learned = 0";
const SEARCH: &str = "SELECT search.rowid, search.rank FROM search
    JOIN document d ON d.id = search.rowid
    WHERE search MATCH $2 AND d.commission = $1 ORDER BY search.rowid";

/// A submission in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) source: i64,
    pub(crate) reference: String,
    pub(crate) respondent_type: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) language: Option<Language>,
    pub(crate) state: Publication,
    pub(crate) received_us: i64,
    pub(crate) late: bool,
    pub(crate) codings: i64,
}

/// The first nine values of the questions above.
fn values_of(commission: i64, filter: &Filter, expression: Option<&Words>) -> Vec<Value> {
    values![
        commission,
        filter.strand.as_deref(),
        filter.respondent_type.as_deref(),
        filter.place.as_deref(),
        filter.language.as_deref(),
        filter.state.as_deref(),
        filter.code.as_deref(),
        filter.late,
        expression
    ]
    .to_vec()
}

/// How many submissions a filter leaves, and how many distinct texts they are.
pub(crate) fn count(
    r: &Reader<'_>,
    commission: i64,
    filter: &Filter,
    expression: Option<&Words>,
) -> Result<(i64, i64), StoreError> {
    let values = values_of(commission, filter, expression);
    match r.row(COUNT, &values)? {
        Some(row) => Ok((row.int(0)?, row.int(1)?)),
        None => Ok((0, 0)),
    }
}

/// The submissions a filter leaves, by number.
pub(crate) fn list(
    r: &Reader<'_>,
    commission: i64,
    filter: &Filter,
    expression: Option<&Words>,
    part: Part,
) -> Result<Vec<Listed>, StoreError> {
    let (at_most, before) = part.values();
    let mut values = values_of(commission, filter, expression);
    values.extend(values![at_most, before]);
    let mut listed = Vec::new();
    for row in r.rows(LIST, &values)? {
        listed.push(Listed {
            source: row.int(0)?,
            reference: row.text(1)?,
            respondent_type: row.opt_text(2)?,
            place: row.opt_text(3)?,
            language: row.opt_text(4)?.and_then(|code| code.parse().ok()),
            state: Publication::of_code(&row.text(5)?).unwrap_or(Publication::NotDecided),
            received_us: row.int(6)?,
            late: row.yes(7)?,
            codings: row.int(8)?,
        });
    }
    Ok(listed)
}

/// The references before and after a source in a list.
pub(crate) fn neighbours(
    r: &Reader<'_>,
    commission: i64,
    filter: &Filter,
    expression: Option<&Words>,
    source: i64,
) -> Result<(Option<String>, Option<String>), StoreError> {
    let mut values = values_of(commission, filter, expression);
    values.extend(values![source]);
    match r.row(NEIGHBOURS, &values)? {
        Some(row) => Ok((row.opt_text(0)?, row.opt_text(1)?)),
        None => Ok((None, None)),
    }
}

/// The opening words of a source's first document, and their language.
pub(crate) fn opening(
    r: &Reader<'_>,
    source: i64,
) -> Result<Option<(Option<Language>, String)>, StoreError> {
    let Some(row) = r.row(OPENING, &values![source, OPENING_CHARS_MAX + 1])? else {
        return Ok(None);
    };
    let language = row.opt_text(0)?.and_then(|code| code.parse().ok());
    Ok(Some((language, row.text(1)?)))
}

/// How many documents the search does not know yet.
pub(crate) fn unread(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    r.row(UNREAD, &values![commission])?
        .map_or(Ok(0), |row| row.int(0))
}

/// The documents that match, each with how close it is: greater is closer.
pub(crate) fn found(
    r: &Reader<'_>,
    commission: i64,
    expression: &Words,
) -> Result<Vec<(i64, f64)>, StoreError> {
    let mut found = Vec::new();
    for row in r.rows(SEARCH, &values![commission, expression])? {
        // The engine's rank is negative, and comes as the text of a floating number.
        let rank: f64 = row.text(1)?.parse().unwrap_or_default();
        found.push((row.int(0)?, -rank));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use commission::Publication::{Confidential, Named};
    use evidence::match_expression;
    use testkit::{NOON_US, Scene};

    fn scene() -> Scene {
        let scene = Scene::open(&[crate::MIGRATIONS]);
        scene.submission(
            Named,
            &[("a1", "Mae pobl Gymru yn aros yn rhy hir am y bws.")],
        );
        scene.submission(
            Confidential,
            &[("b1", "Public Health Cymru replied to our letter.")],
        );
        scene.submission(Named, &[("a1", "The bus is late again today.")]);
        scene.submission(Named, &[("a1", "The bus is late again today.")]);
        scene.learn();
        let (commission, document) = (scene.commission.clone(), scene.document("SML0003/a1"));
        scene
            .store
            .write(move |tx| -> Result<(), commission::Error> {
                let by = ("A", NOON_US);
                let entry = |name: &str| crate::Entry {
                    name: name.to_owned(),
                    ..crate::Entry::default()
                };
                crate::add(tx, &commission, None, &entry("Access"), by)?;
                crate::add(tx, &commission, Some("access"), &entry("Travel"), by)?;
                crate::put(tx, &commission, &document, 0..7, "travel", by)?;
                Ok(())
            })
            .unwrap();
        scene
    }

    /// References, submissions, distinct texts.
    fn ask(scene: &Scene, query: &str) -> (Vec<String>, (i64, i64)) {
        let (filter, id) = (Filter::of_query(query), scene.commission.id);
        let question = filter.question().unwrap();
        let expression = question.as_ref().map(match_expression);
        let expression = expression.as_ref();
        let read = scene.store.read(|r| -> Result<_, StoreError> {
            let listed = list(r, id, &filter, expression, Part::page(1, 50))?;
            let references = listed.into_iter().map(|one| one.reference);
            Ok((references.collect(), count(r, id, &filter, expression)?))
        });
        read.unwrap()
    }

    #[test]
    fn each_filter_leaves_what_it_says_and_counts_it_twice() {
        let scene = scene();
        for (query, expected, counts) in [
            ("", "1 2 3 4", (4, 3)),
            ("strand=b", "2", (1, 1)),
            ("language=cy", "1", (1, 1)),
            ("state=named", "1 3 4", (3, 2)),
            ("code=travel", "3", (1, 1)),
            ("code=access", "3", (1, 1)),
            ("code=nothing", "", (0, 0)),
            ("late=yes", "", (0, 0)),
            ("late=no&type=carer&place=gwynedd", "1 2 3 4", (4, 3)),
            ("place=powys", "", (0, 0)),
            ("q=Gymru", "1 2", (2, 2)),
            ("q=Cymru -letter", "1", (1, 1)),
            ("q=bus&language=en", "3 4", (2, 1)),
        ] {
            let (references, counted) = ask(&scene, query);
            let numbers: Vec<_> = references
                .iter()
                .map(|r| r.trim_start_matches("SML000"))
                .collect();
            assert_eq!(
                (numbers.join(" ").as_str(), counted),
                (expected, counts),
                "{query}"
            );
        }
    }

    #[test]
    fn a_reader_goes_from_one_to_the_next_within_the_list() {
        let scene = scene();
        let filter = Filter::of_query("state=named");
        let beside = |reference: &str| {
            let (id, source) = (scene.commission.id, scene.source(reference).id);
            let read = scene
                .store
                .read(|r| neighbours(r, id, &filter, None, source));
            read.unwrap()
        };
        let is = |text: &str| Some(text.to_owned());
        assert_eq!(beside("SML0003"), (is("SML0001"), is("SML0004")));
        assert_eq!(beside("SML0001"), (None, is("SML0003")));
        // One that the filter leaves out still has its place.
        assert_eq!(beside("SML0002"), (is("SML0001"), is("SML0003")));
    }

    #[test]
    fn another_commissions_words_are_not_found() {
        let scene = scene();
        let expression = match_expression(&text::Query::parse("bus").unwrap());
        let read = |id| scene.store.read(move |r| found(r, id, &expression));
        assert!(read(scene.commission.id + 1).unwrap().is_empty());
    }
}
