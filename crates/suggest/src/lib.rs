//! Codes suggested for texts that nobody has coded yet, learnt from those that somebody has.
//!
//! Guarantees: a suggestion has a calibrated probability and the words it rests on; what the suggestions are worth is measured on
//! coded responses that were held out, and nothing that decides on a response has seen its codes; a code with too few codings
//! to be measured is never suggested; "none of these" is said only where people coded responses with no code, and otherwise
//! what reaches no threshold is undecided; the same input and seed give the same answer on any machine and any number of threads.
//!
//! Where texts answer several questions, a word may count for one code in answers to one question and for another in answers to
//! another. A question without a word of an answer suggests nothing.
//!
//! It deliberately codes nothing: a suggestion becomes a coding only by a person's act. It knows no language model and nothing
//! that was learnt elsewhere: what it knows are these texts, these codings and the codebook's definitions.
//!
//! In reading order: `questions.rs`, `terms.rs`, `space.rs` and `company.rs` look at the texts, `learn.rs` forms opinions, `blend.rs` makes one probability of
//! them, `threshold.rs` and `measure.rs` decide and measure, `because.rs` and `next.rs` explain and ask.

mod algebra;
mod because;
mod blend;
mod company;
mod folds;
mod learn;
pub mod limits;
mod logit;
mod margin;
mod measure;
mod neighbours;
mod next;
mod odds;
mod questions;
mod rows;
mod space;
mod terms;
mod threads;
mod threshold;

pub use measure::{Measured, OfCode, Scores};

use blend::Blend;
use learn::{Learner, Seen, held_out, judged};
use limits::{CODED_MIN, FOLDS, FOLDS_OF_MANY, MANY_CODED, RESPONSES_CODED_MIN};
use rows::Full;
use std::collections::BTreeMap;
use std::ops::Range;
use threads::each;

/// The version of the method: another one may suggest other codes from the same codings.
pub const METHOD_VERSION: i64 = 2;

/// Texts, the questions they answer, what somebody said of them, and what the codes mean.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The texts.
    pub texts: &'a [&'a str],
    /// The question that each text answers, by any name that tells it from the others: the same words may answer one question with
    /// one code and another with another. Empty where a text answers none; no list at all where nobody knows.
    pub questions: &'a [&'a str],
    /// The codes of each text that somebody coded, as places in `definitions`; none where somebody found that none fits.
    pub coded: &'a BTreeMap<usize, Vec<usize>>,
    /// What each code means; empty where nobody wrote it down.
    pub definitions: &'a [&'a str],
}

/// How suggestions are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// What chance follows from.
    pub seed: u64,
    /// Threads to work on; the answer is the same on any number.
    pub threads: usize,
    /// Responses to code next that are named.
    pub next: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            threads: 1,
            next: limits::NEXT_DEFAULT,
        }
    }
}

/// A code suggested for a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The text, as its place among the texts.
    pub text: usize,
    /// The code, as its place among the definitions.
    pub code: usize,
    /// The probability that a person would put it there.
    pub p: f64,
    /// The words it rests on, as places in code points.
    pub because: Vec<Range<usize>>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggested {
    /// Every code whose probability reaches its threshold, by text and code.
    pub suggestions: Vec<Suggestion>,
    /// Texts of which it can be told that no code fits, and how probable that is.
    pub none: Vec<(usize, f64)>,
    /// Texts of which nothing can be told.
    pub undecided: Vec<usize>,
    /// What this is worth.
    pub measured: Measured,
    /// What to code next, best first.
    pub next: Vec<usize>,
}

/// Suggests codes for the texts that nobody coded.
#[must_use]
pub fn suggest(asked: &Asked<'_>, settings: &Settings) -> Suggested {
    let seen = Seen::of(
        asked.texts,
        asked.questions,
        asked.definitions,
        (settings.seed, settings.threads),
    );
    let open = open(asked, &seen);
    let kinds = Kinds::of(asked);
    if kinds.codes.is_empty() {
        let uncertain = vec![1.0; open.worded.len()];
        return Suggested {
            suggestions: Vec::new(),
            none: Vec::new(),
            undecided: open.all.clone(),
            measured: unmeasured(asked),
            next: named(&seen, &open.worded, &uncertain, settings.next),
        };
    }
    let known = Known::of(asked, &kinds, &seen, settings);
    let held = known.held_out(&seen, settings);
    let all: Vec<usize> = (0..known.coded.len()).collect();
    let rule = known.rule(&held, &all);
    let measured = known.measured(asked, &held, &rule, settings.threads);
    known.suggested(asked, &seen, (&rule, measured), &open, settings)
}

/// The texts that nobody coded.
struct Open {
    all: Vec<usize>,
    worded: Vec<usize>,
}

fn open(asked: &Asked<'_>, seen: &Seen) -> Open {
    let all = (0..asked.texts.len()).filter(|text| !asked.coded.contains_key(text));
    let all: Vec<usize> = all.collect();
    let worded = all.iter().copied();
    let worded = worded.filter(|text| seen.terms.all.row(*text).next().is_some());
    Open {
        worded: worded.collect(),
        all,
    }
}

fn named(seen: &Seen, open: &[usize], uncertain: &[f64], wanted: usize) -> Vec<usize> {
    let named = next::next(&seen.space.places, open, uncertain, wanted);
    named
        .into_iter()
        .filter_map(|at| open.get(at).copied())
        .collect()
}

/// How many coded texts have each code.
fn holders(asked: &Asked<'_>) -> Vec<usize> {
    let mut holders = vec![0_usize; asked.definitions.len()];
    for code in asked.coded.values().flatten() {
        if let Some(count) = holders.get_mut(*code) {
            *count += 1;
        }
    }
    holders
}

fn unmeasured(asked: &Asked<'_>) -> Measured {
    let of_code = |n| OfCode {
        n,
        precision: None,
        recall: None,
        f1: None,
        threshold: None,
    };
    Measured {
        responses: asked.coded.len(),
        scores: None,
        per_code: holders(asked).into_iter().map(of_code).collect(),
    }
}

/// What can be told of a text: the codes with enough codings and, after them, "no code", where people said so often enough.
struct Kinds {
    codes: Vec<usize>,
    none: bool,
}

impl Kinds {
    fn of(asked: &Asked<'_>) -> Self {
        let holders = holders(asked);
        let enough = asked.coded.len() >= RESPONSES_CODED_MIN;
        let codes = holders
            .iter()
            .enumerate()
            .filter(|(_, n)| enough && **n >= CODED_MIN);
        let without = asked
            .coded
            .values()
            .filter(|codes| codes.is_empty())
            .count();
        Self {
            codes: codes.map(|(code, _)| code).collect(),
            none: without >= CODED_MIN,
        }
    }

    fn count(&self) -> usize {
        self.codes.len() + usize::from(self.none)
    }

    /// The kinds of a coded text.
    fn of_text(&self, codes: &[usize]) -> Vec<usize> {
        if codes.is_empty() {
            return self.none.then_some(self.codes.len()).into_iter().collect();
        }
        let places = codes
            .iter()
            .filter_map(|code| self.codes.binary_search(code).ok());
        places.collect()
    }

    /// The kind "no code".
    fn none(&self) -> Option<usize> {
        self.none.then_some(self.codes.len())
    }
}

/// The coded texts, as the methods want them.
struct Known<'k> {
    kinds: &'k Kinds,
    coded: Vec<usize>,
    /// Kinds of every text, by its place; none where nobody coded it.
    kinds_of: Vec<Vec<usize>>,
    folds: Vec<usize>,
    fold_count: usize,
}

/// How opinions become probabilities, and from which on each kind is told.
type Rule = (Blend, Vec<f64>);

/// What is decided on a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Decided {
    Codes(Vec<usize>),
    None,
    Nothing,
}

impl<'k> Known<'k> {
    fn of(asked: &Asked<'_>, kinds: &'k Kinds, seen: &Seen, settings: &Settings) -> Self {
        let coded: Vec<usize> = asked.coded.keys().copied().collect();
        let mut kinds_of = vec![Vec::new(); asked.texts.len().max(seen.terms.all.len())];
        for (text, codes) in asked.coded {
            if let Some(own) = kinds_of.get_mut(*text) {
                *own = kinds.of_text(codes);
            }
        }
        let fold_count = if coded.len() > MANY_CODED {
            FOLDS_OF_MANY
        } else {
            FOLDS
        };
        let own: Vec<Vec<usize>> = coded
            .iter()
            .map(|text| kinds_of.get(*text).cloned().unwrap_or_default())
            .collect();
        let folds = folds::folds(&own, kinds.count(), fold_count, settings.seed);
        Self {
            kinds,
            coded,
            kinds_of,
            folds,
            fold_count,
        }
    }

    fn held_out(&self, seen: &Seen, settings: &Settings) -> Vec<Full> {
        let with = (settings.seed, settings.threads);
        let folds = (self.folds.as_slice(), self.fold_count);
        held_out(
            seen,
            &self.coded,
            &self.kinds_of,
            self.kinds.count(),
            folds,
            with,
        )
    }

    /// Whether the coded text at this place has a kind.
    fn has(&self, place: usize, kind: usize) -> bool {
        let text = self.coded.get(place);
        let own = text.and_then(|text| self.kinds_of.get(*text));
        own.is_some_and(|own| own.contains(&kind))
    }

    /// The blend and the thresholds learnt from the coded texts at these places, from opinions that had not seen them.
    fn rule(&self, held: &[Full], places: &[usize]) -> Rule {
        let kinds = self.kinds.count();
        let blend = Blend::learn(held, places, kinds, |place, kind| self.has(place, kind));
        let mut columns = vec![Vec::with_capacity(places.len()); kinds];
        for place in places {
            let p = blend.probabilities(held, *place);
            for (column, p) in columns.iter_mut().zip(p) {
                column.push(p);
            }
        }
        let thresholds = columns.into_iter().map(|column| {
            let threshold = threshold::threshold(column);
            threshold.unwrap_or(f64::INFINITY)
        });
        (blend, thresholds.collect())
    }

    fn decided(&self, p: &[f64], thresholds: &[f64]) -> Decided {
        let reached = p.iter().zip(thresholds).enumerate();
        let reached = reached.filter(|(_, (p, threshold))| p >= threshold);
        let reached: Vec<usize> = reached.map(|(kind, _)| kind).collect();
        let codes: Vec<usize> = reached
            .iter()
            .filter_map(|kind| self.kinds.codes.get(*kind).copied())
            .collect();
        if !codes.is_empty() {
            Decided::Codes(codes)
        } else if reached.is_empty() {
            Decided::Nothing
        } else {
            Decided::None
        }
    }

    fn measured(&self, asked: &Asked<'_>, held: &[Full], last: &Rule, threads: usize) -> Measured {
        let rules = each(self.fold_count, threads, |fold| {
            let others = self
                .folds
                .iter()
                .enumerate()
                .filter(|(_, own)| **own != fold);
            let others: Vec<usize> = others.map(|(place, _)| place).collect();
            self.rule(held, &others)
        });
        let mut suggested = Vec::with_capacity(self.coded.len());
        let mut told = Vec::new();
        for (place, fold) in self.folds.iter().enumerate() {
            let Some((blend, thresholds)) = rules.get(*fold) else {
                continue;
            };
            let p = blend.probabilities(held, place);
            let of_code = p.iter().enumerate().take(self.kinds.codes.len());
            told.extend(of_code.map(|(kind, p)| (*p, self.has(place, kind))));
            suggested.push(match self.decided(&p, thresholds) {
                Decided::Codes(codes) => codes,
                Decided::None | Decided::Nothing => Vec::new(),
            });
        }
        let is: Vec<Vec<usize>> = asked.coded.values().cloned().collect();
        let (scores, counts) = measure::scores(asked.definitions.len(), (&is, &suggested), told);
        let of_code = |(code, [having, given, hits]): (usize, [usize; 3])| {
            let kind = self.kinds.codes.binary_search(&code).ok();
            let share = |of: usize| (of > 0).then(|| hits as f64 / of as f64);
            OfCode {
                n: having,
                precision: share(given),
                recall: kind.and_then(|_| share(having)),
                f1: kind.and_then(|_| measure::f1(having, given, hits)),
                threshold: kind.and_then(|kind| last.1.get(kind).copied()),
            }
        };
        Measured {
            responses: self.coded.len(),
            scores: Some(scores),
            per_code: counts.into_iter().enumerate().map(of_code).collect(),
        }
    }

    fn suggested(
        &self,
        asked: &Asked<'_>,
        seen: &Seen,
        ((blend, thresholds), measured): (&Rule, Measured),
        open: &Open,
        settings: &Settings,
    ) -> Suggested {
        let kinds = self.kinds.count();
        let learner = Learner::of(
            seen,
            self.coded.clone(),
            &self.kinds_of,
            kinds,
            settings.seed,
        );
        let lines = each(kinds, settings.threads, |kind| learner.lines(kind));
        let opinions = judged(&learner, &lines, &open.worded, settings.threads);
        let weights = blend.weights();
        let judged = each(open.worded.len(), settings.threads, |place| {
            let p = blend.probabilities(&opinions, place);
            let decided = self.decided(&p, thresholds);
            let text = open.worded.get(place).copied().unwrap_or_default();
            let suggestions = match &decided {
                Decided::Codes(codes) => codes
                    .iter()
                    .filter_map(|code| {
                        let kind = self.kinds.codes.binary_search(code).ok()?;
                        let own = asked.texts.get(text)?;
                        let because =
                            because::because(seen, (text, own), lines.get(kind)?, &weights);
                        Some(Suggestion {
                            text,
                            code: *code,
                            p: *p.get(kind)?,
                            because,
                        })
                    })
                    .collect(),
                Decided::None | Decided::Nothing => Vec::new(),
            };
            let none = self.kinds.none().and_then(|kind| p.get(kind).copied());
            let uncertain: f64 = p.iter().map(|p| entropy(*p)).sum();
            (suggestions, decided, none, uncertain)
        });
        let mut found = Suggested {
            suggestions: Vec::new(),
            none: Vec::new(),
            undecided: Vec::new(),
            measured,
            next: Vec::new(),
        };
        let mut uncertain = Vec::with_capacity(judged.len());
        let mut judged = open.worded.iter().zip(judged).peekable();
        for text in &open.all {
            let Some((_, (suggestions, decided, none, unsure))) =
                judged.next_if(|(own, _)| *own == text)
            else {
                found.undecided.push(*text); // a text without a word
                continue;
            };
            uncertain.push(unsure);
            found.suggestions.extend(suggestions);
            match decided {
                Decided::Codes(_) => {}
                Decided::None => found.none.push((*text, none.unwrap_or_default())),
                Decided::Nothing => found.undecided.push(*text),
            }
        }
        found.next = named(seen, &open.worded, &uncertain, settings.next);
        found
    }
}

fn entropy(p: f64) -> f64 {
    let part = |p: f64| if p > 0.0 { -p * libm::log(p) } else { 0.0 };
    part(p) + part(1.0 - p)
}

#[cfg(test)]
mod tests;
