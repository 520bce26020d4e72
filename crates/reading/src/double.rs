//! Double coding: a sample that the system draws and two people code without seeing each other's work, so that their agreement
//! means something; or that one person codes again, to see whether she still codes as she did.
//!
//! Guarantees: who draws chooses neither texts nor order; each distinct text is drawn at most once; until both are done with
//! every text, [`Veil`] keeps from each what the other put there, on every page; what is compared afterwards are the codings as
//! they stood at that moment, whatever is changed later; a decision on a difference stands beside both originals and changes
//! neither. It deliberately says of no figure that it is good enough.

use crate::agreement::{Judgement, LEVEL, Measured, measured};
use crate::limits::{DOUBLE_DOCUMENTS_MAX, REASON_CHARS_MAX};
use crate::store as rows;
use crate::store::double::{self as kept, Coded};
use crate::veil::again_name;
use crate::words::words;
use ::store::{Reader, StoreError, Tx};
use commission::{Commission, Error, Refusal, record};
use stats::agreement::{Agreement, Level};
use stats::paired::{Paired, paired};
use stats::spans::{Overlap, SpanAgreement, span_agreement};
use std::collections::{BTreeMap, BTreeSet};

/// The share of agreement for which the size of a sample is reckoned, and how near it shall be known.
const EXPECTED_SHARE: f64 = 0.8;
const HALF_WIDTH: f64 = 0.1;
/// The normal quantile of a two-sided interval of 95 %.
const QUANTILE: f64 = 1.959_964;

/// A sample and who codes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubleCoding {
    /// Its number.
    pub id: i64,
    /// The two coders; the second name of somebody who codes again is marked.
    pub coders: [String; 2],
    /// Whether one person codes again what she coded before.
    pub again: bool,
    /// The seed it was drawn from.
    pub seed: i64,
    /// Distinct texts it was drawn from.
    pub population: i64,
    /// Who had it drawn.
    pub drawn_by: String,
    /// When, microseconds since 1970 in UTC.
    pub drawn_us: i64,
    /// When both were done; nothing before.
    pub revealed_us: Option<i64>,
    /// Its documents.
    pub documents: i64,
    /// With how many of these each coder is done.
    pub done: [i64; 2],
}

impl DoubleCoding {
    /// Which of the two somebody is, by the name they sign in under. Who codes again is the second.
    #[must_use]
    pub fn place_of(&self, person: &str) -> Option<usize> {
        if self.again {
            return (self.coders[0] == person).then_some(1);
        }
        self.coders.iter().position(|coder| coder == person)
    }
}

/// A document of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The document.
    pub document: i64,
    /// Its name, such as `WHC0012/a1`.
    pub name: String,
    /// When each coder was done with it.
    pub done_us: [Option<i64>; 2],
}

/// What somebody wants drawn.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// One coder.
    pub first: String,
    /// The other; nothing where the first codes again.
    pub second: Option<String>,
    /// How many documents; nothing for [`size_for`].
    pub size: Option<usize>,
    /// The seed.
    pub seed: i64,
}

/// How many of so many texts: enough that an agreement of 80 % is known to within 10 points either way (95 %, normal
/// approximation with the correction for a finite population: Cochran 1977, 4.2).
#[must_use]
pub fn size_for(population: usize) -> usize {
    let wanted =
        QUANTILE * QUANTILE * EXPECTED_SHARE * (1.0 - EXPECTED_SHARE) / (HALF_WIDTH * HALF_WIDTH);
    let of = population as f64;
    let corrected = wanted / (1.0 + (wanted - 1.0) / of.max(1.0));
    (corrected.ceil() as usize).min(population)
}

/// The texts that may be drawn, one document a distinct text: those that neither has coded; for coding again, those that the
/// coder has coded.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn population(
    r: &Reader<'_>,
    commission: i64,
    first: &str,
    second: Option<&str>,
) -> Result<Vec<(i64, String)>, StoreError> {
    let coded: BTreeSet<i64> = kept::coded_by(r, commission, first, second.unwrap_or(first))?;
    let mut texts: BTreeMap<String, (i64, String)> = BTreeMap::new();
    evidence::each_document(r, commission, |document| -> Result<(), StoreError> {
        let worded = document.text.chars().any(char::is_alphanumeric);
        if worded && coded.contains(&document.id) == second.is_none() {
            let name = document.name();
            texts
                .entry(text::repeat_key(&document.text))
                .or_insert((document.id, name));
        }
        Ok(())
    })?;
    let mut all: Vec<(i64, String)> = texts.into_values().collect();
    all.sort();
    Ok(all)
}

/// Draws a sample. The order is that of the digests of seed and document, so that who knows both can draw it again.
///
/// # Errors
/// [`Error::Refused`] where the coders are the same, there is nothing to draw from, or more is wanted than may be.
pub fn draw(
    tx: &mut Tx<'_>,
    commission: &Commission,
    wanted: &Wanted,
    by: (&str, i64),
) -> Result<i64, Error> {
    if wanted.second.as_ref() == Some(&wanted.first) || wanted.first.is_empty() {
        return Err(Refusal::new("same-coder", |l| words(l).msg_double_same_coder()).into());
    }
    let second = wanted.second.as_deref();
    let all = population(tx, commission.id, &wanted.first, second)?;
    if all.is_empty() {
        return Err(Refusal::new("nothing-to-draw", |l| words(l).msg_double_nothing()).into());
    }
    let size = wanted
        .size
        .unwrap_or_else(|| size_for(all.len()))
        .min(all.len());
    if size == 0 || size > DOUBLE_DOCUMENTS_MAX {
        let most = DOUBLE_DOCUMENTS_MAX.to_string();
        return Err(Refusal::new("sample-size", |l| words(l).msg_double_size_wrong(&most)).into());
    }
    let open = kept::open_of(tx, commission.id, &wanted.first)?.into_iter();
    let other = second
        .map(|second| kept::open_of(tx, commission.id, second))
        .transpose()?;
    if open.chain(other.into_iter().flatten()).next().is_some() {
        return Err(Refusal::new("double-open", |l| words(l).msg_double_open()).into());
    }
    let population = all.len();
    let mut drawn: Vec<([u8; 32], i64)> = all
        .iter()
        .map(|(id, name)| {
            let lot = format!("{}\n{}\n{name}", commission.definition.slug, wanted.seed);
            (ledger::sha256(lot.as_bytes()).0, *id)
        })
        .collect();
    drawn.sort_unstable();
    drawn.truncate(size);
    let documents: Vec<i64> = drawn.into_iter().map(|(_, id)| id).collect();
    let second_name = second.map_or_else(|| again_name(&wanted.first), str::to_owned);
    let coders = [wanted.first.as_str(), second_name.as_str()];
    let seed = (wanted.seed, i64::try_from(population).unwrap_or(i64::MAX));
    let id = kept::add(tx, commission.id, coders, second.is_none(), seed, by)?;
    for (place, document) in (0_i64..).zip(documents) {
        // What is coded again is done the first time already.
        let first_done = second.is_none().then_some(by.1);
        kept::add_document(tx, id, document, place, first_done)?;
    }
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "double-drawn",
        &format!("{id}"),
    )?;
    Ok(id)
}

/// The sample of that number.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn round(r: &Reader<'_>, commission: i64, id: i64) -> Result<Option<DoubleCoding>, StoreError> {
    kept::one(r, commission, id)
}

/// Every sample of a commission, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn rounds(r: &Reader<'_>, commission: i64) -> Result<Vec<DoubleCoding>, StoreError> {
    kept::all(r, commission)
}

/// The documents of a sample in the order in which they were drawn; none where there is no such sample.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn documents(r: &Reader<'_>, commission: i64, id: i64) -> Result<Vec<Drawn>, StoreError> {
    match kept::one(r, commission, id)? {
        Some(round) => kept::documents(r, round.id),
        None => Ok(Vec::new()),
    }
}

/// A coder is done with a document, whether or not a code was put on it. Answers whether everything is done with that, so that
/// both see all.
///
/// # Errors
/// [`Error::NotFound`] where there is no such document in such a sample of theirs.
pub fn done(
    tx: &mut Tx<'_>,
    commission: &Commission,
    id: i64,
    document: i64,
    by: (&str, i64),
) -> Result<bool, Error> {
    let round = kept::one(tx, commission.id, id)?.ok_or(Error::NotFound)?;
    let place = round.place_of(by.0).ok_or(Error::NotFound)?;
    if round.revealed_us.is_some() {
        return Ok(true);
    }
    kept::set_done(tx, id, document, place, by.1)?;
    let round = kept::one(tx, commission.id, id)?.ok_or(Error::NotFound)?;
    let all = round.done.iter().all(|done| *done == round.documents);
    if all {
        kept::reveal(tx, id, by.1)?;
        record(
            tx,
            commission.id,
            by.0,
            by.1,
            "double-revealed",
            &format!("{id}"),
        )?;
    }
    Ok(all)
}

/// Decides whether a code belongs on a document where the two differ. Both originals stay as they are; a later decision stands
/// before an earlier one.
///
/// # Errors
/// [`Error::NotFound`] before both are done; [`Error::Refused`] where the reason is missing or too long.
pub fn decide(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (id, document): (i64, i64),
    (code, present): (&str, bool),
    why: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let round = kept::one(tx, commission.id, id)?.filter(|round| round.revealed_us.is_some());
    let round = round.ok_or(Error::NotFound)?;
    let drawn = kept::documents(tx, round.id)?;
    let drawn = drawn
        .iter()
        .find(|one| one.document == document)
        .ok_or(Error::NotFound)?;
    let code = rows::code(tx, commission.id, code)?.ok_or(Error::NotFound)?;
    let why = why.trim();
    let length = why.chars().count();
    if length == 0 || length > REASON_CHARS_MAX {
        let most = REASON_CHARS_MAX.to_string();
        return Err(Refusal::new("no-reason", |l| words(l).msg_double_reason(&most)).into());
    }
    kept::decide(tx, (id, document), (code.id, present), why, by)?;
    let about = format!("{} {}", drawn.name, code.key);
    record(tx, commission.id, by.0, by.1, "adjudicated", &about)?;
    Ok(())
}

/// What somebody decided on a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Whether the code belongs there.
    pub present: bool,
    /// Why.
    pub why: String,
    /// Who decided.
    pub person: String,
    /// When.
    pub at_us: i64,
}

/// A code that one of the two put on a document and the other did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The document.
    pub document: i64,
    /// Its name.
    pub name: String,
    /// Key of the code.
    pub code: String,
    /// Which coder put it there: 0 or 1.
    pub by: usize,
    /// On which words.
    pub quotes: Vec<String>,
    /// The last decision.
    pub decision: Option<Decision>,
}

/// What the comparison shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Agreement by document.
    pub by_document: Measured,
    /// Agreement by character, of each code.
    pub by_span: Vec<(String, SpanAgreement)>,
    /// The same over all codes: each character once a code.
    pub by_span_overall: SpanAgreement,
    /// All codes together over the documents the second coder did first, and over the rest, in the order of doing.
    pub halves: [Option<Agreement>; 2],
    /// For each code, in how many documents each put it, and whether one does so more often than the other.
    pub use_of_codes: Vec<(String, Paired)>,
    /// How many codings of each coder had been suggested by the machine. While a sample is coded nothing is suggested for it;
    /// what is coded again may have been suggested the first time.
    pub suggested: [usize; 2],
    /// Where they differ, in the order of the documents.
    pub differences: Vec<Difference>,
}

/// Compares the codings of a sample as they stood when both were done; nothing before.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn compare(r: &Reader<'_>, round: &DoubleCoding) -> Result<Option<Comparison>, Error> {
    let Some(revealed) = round.revealed_us else {
        return Ok(None);
    };
    let drawn = kept::documents(r, round.id)?;
    let coded = kept::coded(r, round, revealed)?;
    let mut lengths = BTreeMap::new();
    for one in &drawn {
        let document = evidence::document(r, one.document)?;
        lengths.insert(one.document, document.map_or(0, |d| d.text.chars().count()));
    }
    let codes: BTreeSet<&str> = coded.iter().map(|one| one.code.as_str()).collect();
    let has = |document: i64, by: usize, code: &str| {
        coded
            .iter()
            .any(|one| one.document == document && one.by == by && one.code == code)
    };
    let level = Level::new(LEVEL);
    let agreed = |of: &[&Drawn]| -> Measured {
        let mut all = Vec::new();
        for one in of {
            for (by, coder) in round.coders.iter().enumerate() {
                let own = codes.iter().copied();
                let mut own: Vec<&str> = own.filter(|code| has(one.document, by, code)).collect();
                if own.is_empty() {
                    own.push("");
                }
                all.extend(own.into_iter().map(|code| Judgement {
                    id: &one.name,
                    code,
                    coder,
                }));
            }
        }
        measured(&all, &level)
    };
    let mut in_time: Vec<&Drawn> = drawn.iter().collect();
    in_time.sort_by_key(|one| one.done_us[1]);
    let (earlier, later) = in_time.split_at(in_time.len() / 2);
    let (by_span, by_span_overall) = spans(&coded, &codes, &lengths);
    let mut differences = differences(&drawn, &coded, &codes);
    for one in &mut differences {
        one.decision = kept::decision(r, round.id, one.document, &one.code)?;
    }
    let use_of_codes = codes.iter().map(|code| {
        let pairs = drawn
            .iter()
            .map(|one| (has(one.document, 0, code), has(one.document, 1, code)));
        ((*code).to_owned(), paired(pairs))
    });
    let suggested = [0, 1].map(|by| {
        let own = coded.iter().filter(|one| one.by == by && one.suggested);
        own.count()
    });
    Ok(Some(Comparison {
        suggested,
        by_document: agreed(&in_time),
        halves: [earlier, later].map(|half| agreed(half).overall),
        use_of_codes: use_of_codes.collect(),
        by_span,
        by_span_overall,
        differences,
    }))
}

/// Agreement by character, of each code and over all.
fn spans(
    coded: &[Coded],
    codes: &BTreeSet<&str>,
    lengths: &BTreeMap<i64, usize>,
) -> (Vec<(String, SpanAgreement)>, SpanAgreement) {
    let mut overall = vec![Overlap::default(); lengths.len()];
    let mut each = Vec::new();
    for code in codes {
        let mut of_code = Vec::with_capacity(lengths.len());
        for ((document, length), sum) in lengths.iter().zip(&mut overall) {
            let spans = |by: usize| -> Vec<(usize, usize)> {
                let own = coded.iter().filter(|one| {
                    one.document == *document && one.by == by && one.code == *code && one.holds
                });
                own.map(|one| (one.start, one.end)).collect()
            };
            let overlap = Overlap::of(*length, &spans(0), &spans(1));
            *sum = sum.plus(overlap);
            of_code.push(overlap);
        }
        each.push(((*code).to_owned(), span_agreement(&of_code, LEVEL)));
    }
    (each, span_agreement(&overall, LEVEL))
}

fn differences(drawn: &[Drawn], coded: &[Coded], codes: &BTreeSet<&str>) -> Vec<Difference> {
    let mut all = Vec::new();
    for one in drawn {
        for code in codes {
            let of = |by: usize| -> Vec<&Coded> {
                let own = coded
                    .iter()
                    .filter(|c| c.document == one.document && c.by == by && c.code == *code);
                own.collect()
            };
            let by = match (of(0).is_empty(), of(1).is_empty()) {
                (false, true) => 0,
                (true, false) => 1,
                _ => continue,
            };
            all.push(Difference {
                document: one.document,
                name: one.name.clone(),
                code: (*code).to_owned(),
                by,
                quotes: of(by).iter().map(|one| one.quote.clone()).collect(),
                decision: None,
            });
        }
    }
    all
}
