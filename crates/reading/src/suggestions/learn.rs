//! Has the machine learn from what persons have coded and suggest codes for the rest.
//!
//! Guarantees: the looking is done outside any transaction; what is found is kept step by step and shown when all of it is
//! there; the same evidence and codings give the same rows, on any number of threads. Where no person has coded anything yet,
//! it still says what to read first.

use super::passages::{Passages, Unit};
use super::{Due, Run, RunCode, Said, Scores};
use crate::limits::{SUGGEST_NEXT, SUGGESTED_TEXTS_MAX, SUGGESTIONS_PER_STEP_MAX};
use crate::store::suggestions::{self as rows, Made};
use crate::words::words;
use ::store::{Store, StoreError};
use commission::{Error, Refusal, record};
use std::collections::BTreeSet;
use suggest::{Asked, Settings, Suggested};

/// The kind of job that has the machine learn; its subject is the commission's number.
pub const SUGGEST_JOB: &str = "reading.suggest";

/// One million millionths: no estimate, but the very same words coded by a person elsewhere.
pub(crate) const CERTAIN_PPM: i64 = 1_000_000;

/// The seed of every run.
const SEED: u64 = 1;

/// Learns and suggests, as was wished for last.
///
/// # Errors
/// [`Error::Refused`] where there are more texts than are learnt from at once; [`Error::Fault`] where the store cannot be read
/// or written.
pub fn learn_suggestions(
    store: &Store,
    commission: i64,
    threads: usize,
    now_us: i64,
) -> Result<(), Error> {
    let (wished, marks, passages) = store.read(|r| -> Result<_, Error> {
        let wished = rows::wished(r, commission)?;
        let wished = wished.unwrap_or_else(|| ("tystio".to_owned(), false));
        let all = commission::commissions(r)?;
        let of = all.into_iter().find(|of| of.id == commission);
        let call = of.and_then(|of| of.definition.call);
        let passages = Passages::read(r, commission, wished.1, call.as_ref())?;
        Ok((wished, rows::marks(r, commission)?, passages))
    })?;
    let (person, of_source) = wished;
    if passages.units.len() > SUGGESTED_TEXTS_MAX {
        let (many, most) = (passages.units.len() as u64, SUGGESTED_TEXTS_MAX as u64);
        let shown = |n| pages::say::count(n);
        return Err(Refusal::new("suggest-many", |l| {
            words(l).msg_suggest_many(shown(many), shown(most))
        })
        .into());
    }
    let coded = passages.coded();
    let texts: Vec<&str> = passages.units.iter().map(|u| u.text.as_str()).collect();
    let questions: Vec<&str> = passages.units.iter().map(|u| u.question.as_str()).collect();
    let definitions = passages.definitions();
    let definitions: Vec<&str> = definitions.iter().map(String::as_str).collect();
    let asked = Asked {
        texts: &texts,
        questions: &questions,
        coded: &coded,
        definitions: &definitions,
    };
    let settings = Settings {
        seed: SEED,
        threads,
        next: SUGGEST_NEXT,
    };
    let found = suggest::suggest(&asked, &settings);
    let places = || passages.units.iter().flat_map(|unit| &unit.places);
    let run = Run {
        id: 0,
        person: person.clone(),
        at_us: now_us,
        method: suggest::METHOD_VERSION,
        seed: i64::try_from(SEED).unwrap_or_default(),
        of_source,
        marks,
        passages: int(places().count()),
        coded: int(places().filter(|place| place.coded).count()),
        texts: int(passages.units.len()),
        coded_texts: int(coded.len()),
        scores: found.measured.scores.map(scores),
    };
    let codes: Vec<(i64, RunCode)> = worth(&passages, &found).collect();
    let number = store.write(move |tx| -> Result<i64, StoreError> {
        let number = rows::add_run(tx, commission, &run)?;
        for (code, worth) in &codes {
            rows::add_code(tx, number, *code, worth)?;
        }
        Ok(number)
    })?;
    for step in made(&passages, &coded, &found).chunks(SUGGESTIONS_PER_STEP_MAX) {
        let step = step.to_vec();
        store.write(move |tx| step.iter().try_for_each(|one| rows::add(tx, number, one)))?;
    }
    let mut place = 0_i64;
    for step in order(&passages, &found).chunks(SUGGESTIONS_PER_STEP_MAX) {
        let (step, from) = (step.to_vec(), place);
        place += int(step.len());
        store.write(move |tx| {
            let mut numbered = (from..).zip(&step);
            numbered.try_for_each(|(place, due)| rows::add_passage(tx, number, place, due))
        })?;
    }
    store.write(move |tx| -> Result<(), Error> {
        rows::finish(tx, commission, number)?;
        let about = format!("{number}");
        record(
            tx,
            commission,
            &person,
            now_us,
            "suggestions-learnt",
            &about,
        )
    })?;
    Ok(())
}

fn int(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A share in millionths.
pub(crate) fn ppm(share: f64) -> i64 {
    (share * 1e6).round() as i64
}

fn scores(of: suggest::Scores) -> Scores {
    Scores {
        samples_f1_ppm: ppm(of.samples_f1),
        macro_f1_ppm: ppm(of.macro_f1),
        micro_f1_ppm: ppm(of.micro_f1),
        calibration_error_ppm: ppm(of.calibration_error),
    }
}

/// Number and worth of each code.
fn worth<'a>(
    passages: &'a Passages,
    found: &'a Suggested,
) -> impl Iterator<Item = (i64, RunCode)> + 'a {
    let codes = passages.codes.iter().zip(&found.measured.per_code);
    codes.map(|(code, of)| {
        let worth = RunCode {
            code: code.key.clone(),
            n: int(of.n),
            precision_ppm: of.precision.map(ppm),
            recall_ppm: of.recall.map(ppm),
            f1_ppm: of.f1.map(ppm),
            threshold_ppm: of.threshold.filter(|t| t.is_finite()).map(ppm),
        };
        (code.id, worth)
    })
}

/// The suggestions, in the order of the texts: what was found, and for the other places of a text that a person coded what it
/// was coded with.
fn made(
    passages: &Passages,
    coded: &std::collections::BTreeMap<usize, Vec<usize>>,
    found: &Suggested,
) -> Vec<Made> {
    let number = |code: usize| passages.codes.get(code).map_or(0, |code| code.id);
    let mut made = Vec::new();
    for one in &found.suggestions {
        // An estimate is never certain.
        let p_ppm = ppm(one.p).clamp(0, CERTAIN_PPM - 1);
        for place in passages.units.get(one.text).iter().flat_map(|u| &u.places) {
            let start = place.span.start;
            let because = one.because.iter().filter(|_| place.same);
            let because = because.map(|words| start + words.start..start + words.end);
            made.push((place.span, number(one.code), p_ppm, because.collect()));
        }
    }
    for (unit, codes) in coded {
        let places = passages
            .units
            .get(*unit)
            .into_iter()
            .flat_map(|u| &u.places);
        for place in places.filter(|place| !place.coded) {
            for code in codes {
                made.push((place.span, number(*code), CERTAIN_PPM, Vec::new()));
            }
        }
    }
    made
}

/// The texts that nobody coded, each at its first place, in the order in which they are best read: first what teaches most, then
/// what cannot be decided, what has suggestions, and last what no code seems to fit.
fn order(passages: &Passages, found: &Suggested) -> Vec<Due> {
    let with: BTreeSet<usize> = found.suggestions.iter().map(|one| one.text).collect();
    let none: std::collections::BTreeMap<usize, f64> = found.none.iter().copied().collect();
    let due = |text: usize| {
        let first = passages.units.get(text).and_then(Unit::first)?;
        let (said, p_ppm) = match none.get(&text) {
            Some(p) => (Said::None, Some(ppm(*p))),
            None if with.contains(&text) => (Said::Codes, None),
            None => (Said::Undecided, None),
        };
        Some(Due {
            span: first,
            said,
            p_ppm,
        })
    };
    let mut told = BTreeSet::new();
    let rest = found.undecided.iter().chain(&with).chain(none.keys());
    let all = found.next.iter().chain(rest);
    all.filter(|text| told.insert(**text))
        .filter_map(|text| due(*text))
        .collect()
}

impl Unit {
    fn first(&self) -> Option<crate::themes::Span> {
        self.places.first().map(|place| place.span)
    }
}
