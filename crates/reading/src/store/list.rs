//! Questions over the whole evidence: which submissions a filter leaves, how many, and which are
//! the neighbours of one of them.
//!
//! The [`Register`] in memory answers what a submission says of itself; codes and words are asked of
//! the database, and come back as sources and documents for the register to sift.

use crate::filter::{Filter, NO_CAMPAIGN};
use crate::limits::OPENING_CHARS_MAX;
use crate::register::{Left, Register, Said, Sets};
use crate::store::Part;
use ::store::{Reader, Row, Store, StoreError, Words, values};
use commission::Publication;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use text::Language;

const CHANGED: &str = "SELECT id, number, text_key, state, language, respondent_type, place, late,
    changed FROM source WHERE commission = $1 AND changed > $2 ORDER BY changed";
const COUNTED: &str = "SELECT t.source, t.key FROM source s JOIN counted_text t ON t.source = s.id
    WHERE s.commission = $1 AND s.changed > $2 ORDER BY t.source, t.key";
const LAST_CHANGE: &str = "SELECT COALESCE(MAX(changed), 0) FROM source WHERE commission = $1";
const DOCUMENTS_AFTER: &str = "SELECT id, source, strand FROM document
    WHERE id > $2 AND commission = $1 ORDER BY id";
/// Codings that somebody must not see, because they code the document blind, are not counted before them.
const CODED: &str = "SELECT DISTINCT source FROM coding c WHERE undone_at IS NULL AND code IN (
        WITH RECURSIVE below (id) AS (
            SELECT id FROM code WHERE commission = $1 AND key = $2
            UNION SELECT k.id FROM below b JOIN code k ON k.parent = b.id)
        SELECT id FROM below)
    AND NOT EXISTS (SELECT 1 FROM double_coding_document o
        JOIN double_coding d ON d.id = o.double_coding
        WHERE o.document = c.document AND d.revealed_at IS NULL
            AND (d.first_coder = $3 OR (d.second_coder = $3 AND d.again = 0))
            AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $3 END)";
const IN_CAMPAIGN: &str = "SELECT m.source FROM campaign_member m
    JOIN campaign c ON c.id = m.campaign WHERE c.commission = $1 AND c.number = $2";
const IN_ANY_CAMPAIGN: &str = "SELECT source FROM campaign_member WHERE commission = $1";
const MATCHING: &str = "SELECT search.rowid FROM search WHERE search MATCH $1
    ORDER BY search.rowid";
const LISTED: &str = "SELECT s.id, s.reference, s.respondent_type, s.place, s.language, s.state,
        s.received, s.late,
        (SELECT COUNT(*) FROM coding c WHERE c.source = s.id AND c.undone_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM double_coding_document o
                JOIN double_coding d ON d.id = o.double_coding
                WHERE o.document = c.document AND d.revealed_at IS NULL
                    AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))
                    AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $2 END))
    FROM source s WHERE s.id = $1";
const REFERENCE: &str = "SELECT reference FROM source WHERE id = $1";
const NUMBER: &str = "SELECT number FROM source WHERE id = $1";
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

/// The registers of a store, one a commission.
#[derive(Debug, Default)]
pub(crate) struct Registers(Mutex<BTreeMap<i64, Arc<RwLock<Register>>>>);

impl Registers {
    /// The registers that go with a store.
    pub(crate) fn of(store: &Store) -> Arc<Self> {
        store.remembered()
    }

    /// Asks the register of a commission, after it took in what changed.
    pub(crate) fn ask<T>(
        &self,
        r: &Reader<'_>,
        commission: i64,
        ask: impl FnOnce(&Register) -> T,
    ) -> Result<T, StoreError> {
        let register = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(commission).or_default())
        };
        let last = r.row(LAST_CHANGE, &values![commission])?;
        let last = last.map_or(Ok(0), |row| row.int(0))?;
        let behind = {
            let known = register.read().unwrap_or_else(PoisonError::into_inner);
            known.changed < last
        };
        if behind {
            let mut known = register.write().unwrap_or_else(PoisonError::into_inner);
            follow(r, commission, &mut known)?;
        }
        let known = register.read().unwrap_or_else(PoisonError::into_inner);
        Ok(ask(&known))
    }
}

/// Takes in what the register does not know yet.
fn follow(r: &Reader<'_>, commission: i64, register: &mut Register) -> Result<(), StoreError> {
    let mut changed = register.changed;
    let mut counted: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    r.each(COUNTED, &values![commission, changed], |row| {
        counted.entry(row.int(0)?).or_default().push(row.text(1)?);
        Ok::<(), StoreError>(())
    })?;
    r.each(CHANGED, &values![commission, changed], |row| {
        let counted = counted.remove(&row.int(0)?);
        register.note(&said(&row, counted)?);
        changed = row.int(8)?;
        Ok::<(), StoreError>(())
    })?;
    let last = register.last_document();
    r.each(DOCUMENTS_AFTER, &values![commission, last], |row| {
        register.note_document(row.int(0)?, row.int(1)?, row.opt_text(2)?.as_deref());
        Ok::<(), StoreError>(())
    })?;
    // Only now: where something could not be read, it is asked for again.
    register.changed = changed;
    Ok(())
}

/// A changed source; `counted` are the distinct texts it is counted as, where they are not its own.
fn said(row: &Row, counted: Option<Vec<String>>) -> Result<Said, StoreError> {
    Ok(Said {
        source: row.int(0)?,
        number: row.int(1)?,
        texts: match counted {
            Some(texts) => texts,
            // What was erased has no text.
            None => Some(row.text(2)?)
                .filter(|key| !key.is_empty())
                .into_iter()
                .collect(),
        },
        state: row.text(3)?,
        language: row.opt_text(4)?,
        respondent_type: row.opt_text(5)?,
        place: row.opt_text(6)?,
        late: row.yes(7)?,
    })
}

/// What a filter leaves before this person: the submissions by number, and how many distinct texts they are.
pub(crate) fn left(
    r: &Reader<'_>,
    registers: &Registers,
    commission: i64,
    filter: &Filter,
    expression: Option<&Words>,
    viewer: &str,
) -> Result<Left, StoreError> {
    let coded = match &filter.code {
        Some(code) => Some(numbers(r, CODED, &values![commission, code, viewer])?),
        None => None,
    };
    let found = match expression {
        Some(expression) => Some(numbers(r, MATCHING, &values![expression])?),
        None => None,
    };
    let (mut within, mut without) = (None, None);
    match filter.campaign.as_deref() {
        Some(NO_CAMPAIGN) => without = Some(numbers(r, IN_ANY_CAMPAIGN, &values![commission])?),
        Some(key) => {
            let number: i64 = key.trim_start_matches('C').parse().unwrap_or_default();
            within = Some(numbers(r, IN_CAMPAIGN, &values![commission, number])?);
        }
        None => {}
    }
    registers.ask(r, commission, |register| {
        let asked = Sets {
            coded: coded.as_deref(),
            found: found.as_deref(),
            within: within.as_deref(),
            without: without.as_deref(),
        };
        register.left(filter, asked)
    })
}

fn numbers(
    r: &Reader<'_>,
    sql: &'static str,
    values: &[::store::Value],
) -> Result<Vec<i64>, StoreError> {
    let mut numbers = Vec::new();
    r.each(sql, values, |row| {
        numbers.push(row.int(0)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(numbers)
}

/// One part of what a filter left.
pub(crate) fn listed(
    r: &Reader<'_>,
    left: &Left,
    part: Part,
    viewer: &str,
) -> Result<Vec<Listed>, StoreError> {
    let shown = left.sources.iter().skip(part.before).take(part.at_most);
    let mut listed = Vec::new();
    for (source, _) in shown {
        let Some(row) = r.row(LISTED, &values![*source, viewer])? else {
            // It came after the view of this reader.
            continue;
        };
        listed.push(Listed {
            source: row.int(0)?,
            reference: row.text(1)?,
            respondent_type: row.opt_text(2)?,
            place: row.opt_text(3)?,
            language: row.opt_text(4)?.and_then(|code| code.parse().ok()),
            state: Publication::of_kept(&row.text(5)?).unwrap_or(Publication::NotDecided),
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
    left: &Left,
    source: i64,
) -> Result<(Option<String>, Option<String>), StoreError> {
    let Some(row) = r.row(NUMBER, &values![source])? else {
        return Ok((None, None));
    };
    let reference = |source: Option<i64>| match source {
        Some(source) => {
            let row = r.row(REFERENCE, &values![source])?;
            row.map(|row| row.text(0)).transpose()
        }
        None => Ok(None),
    };
    let (before, after) = left.beside(row.int(0)?);
    Ok((reference(before)?, reference(after)?))
}

/// The respondent types and the places that occur in a commission.
pub(crate) fn facets(
    r: &Reader<'_>,
    registers: &Registers,
    commission: i64,
) -> Result<(Vec<String>, Vec<String>), StoreError> {
    registers.ask(r, commission, Register::facets)
}

/// Reads the registers of every commission, so that nobody waits for them later.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn remember_lists(store: &Store, commissions: &[i64]) -> Result<(), StoreError> {
    let registers = Registers::of(store);
    for commission in commissions {
        store.read(|r| registers.ask(r, *commission, |_| ()))?;
    }
    Ok(())
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
        let registers = Registers::of(&scene.store);
        let read = scene.store.read(|r| -> Result<_, StoreError> {
            let left = left(r, &registers, id, &filter, expression, "")?;
            let listed = listed(r, &left, Part::page(1, 50), "")?;
            let references = listed.into_iter().map(|one| one.reference);
            let counts = (left.submissions(), left.distinct_texts);
            Ok((references.collect(), counts))
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
            let registers = Registers::of(&scene.store);
            let read = scene.store.read(|r| {
                let left = left(r, &registers, id, &filter, None, "")?;
                neighbours(r, &left, source)
            });
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

    #[test]
    fn a_list_follows_what_is_received_decided_and_learned_after_it_was_first_asked() {
        let scene = scene();
        assert_eq!(ask(&scene, "state=named").1, (3, 2));
        let reference = scene.submission(Named, &[("b1", "Y bws olaf i Fangor.")]);
        assert_eq!(ask(&scene, "state=named&strand=b").0, [reference.as_str()]);
        assert_eq!(ask(&scene, "language=cy&strand=b").1, (0, 0));
        scene.learn();
        assert_eq!(ask(&scene, "language=cy&strand=b").0, [reference.as_str()]);
        assert_eq!(ask(&scene, "q=bws&strand=b").0, [reference.as_str()]);
        let (commission, source) = (scene.commission.clone(), scene.source(&reference));
        scene
            .store
            .write(move |tx| {
                let by = ("A", NOON_US);
                evidence::decide_publication(tx, &commission, &source, Confidential, by)?;
                let powys = Some("powys");
                evidence::describe_source(tx, source.id, None, powys, None, None)?;
                Ok::<(), commission::Error>(())
            })
            .unwrap();
        assert_eq!(ask(&scene, "state=named").1, (3, 2));
        assert_eq!(ask(&scene, "state=confidential").1, (2, 2));
        assert_eq!(ask(&scene, "place=powys").0, [reference]);
        let (registers, id) = (Registers::of(&scene.store), scene.commission.id);
        let facets = scene.store.read(|r| facets(r, &registers, id)).unwrap();
        assert_eq!(facets.1, ["gwynedd", "powys"]);
    }

    #[test]
    fn a_register_that_followed_says_what_one_read_afresh_says() {
        let scene = scene();
        for round in 0..30_u8 {
            ask(&scene, "");
            let text = format!("Words of round {}.", round % 7);
            let reference = scene.submission(Named, &[("a1", &text)]);
            let (commission, source) = (scene.commission.clone(), scene.source(&reference));
            let earlier = scene.source(&format!("SML{:04}", 1 + round % 4));
            scene
                .store
                .write(move |tx| {
                    let by = ("A", NOON_US);
                    evidence::decide_publication(tx, &commission, &earlier, Confidential, by)?;
                    let place = (round % 3 == 0).then_some("powys");
                    evidence::describe_source(tx, source.id, None, place, None, None)
                        .map_err(commission::Error::from)
                })
                .unwrap();
        }
        for query in [
            "",
            "state=named",
            "place=powys",
            "strand=a&state=confidential",
        ] {
            let (filter, id) = (Filter::of_query(query), scene.commission.id);
            let (followed, afresh) = (Registers::of(&scene.store), Registers::default());
            let read = |registers| {
                let left = scene
                    .store
                    .read(|r| left(r, registers, id, &filter, None, ""));
                let left = left.unwrap();
                (left.sources, left.distinct_texts)
            };
            assert_eq!(read(&followed), read(&afresh), "{query}");
        }
    }
}
