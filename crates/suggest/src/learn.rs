//! What is thought of each response and code, from the responses somebody has coded: several opinions, formed in different ways,
//! that `blend.rs` makes one of.
//!
//! * *terms*: a line (`margin.rs`) through words, pairs of words and runs of letters;
//! * *meaning*: a line through the space of meanings (`space.rs`), which knows the responses that nobody has coded;
//! * *broad*: another through its broadest dimensions alone, which few codings suffice for;
//! * *odds*: naive Bayes on words and pairs (`odds.rs`);
//! * *near*: what the coded responses nearby say (`neighbours.rs`);
//! * *definition*, where the codebook has some: how far a response uses the words of the code's definition.

use crate::limits::{DIMENSIONS, DIMENSIONS_BROAD};
use crate::margin::{Line, line};
use crate::neighbours;
use crate::odds;
use crate::rows::{Full, Rows as _, dot};
use crate::space::Space;
use crate::terms::Terms;
use crate::threads::{blocks, each};

/// Everything that is known of the texts without any coding.
pub(crate) struct Seen {
    /// Their terms.
    pub(crate) terms: Terms,
    /// Their places.
    pub(crate) space: Space,
    /// Their places by the broadest dimensions alone.
    pub(crate) broad: Full,
    /// How far those are from the origin before they are brought to distance one.
    pub(crate) broad_lengths: Vec<f64>,
    /// How far each text uses the words of each code's definition, where there are definitions.
    pub(crate) definitions: Option<Full>,
}

impl Seen {
    /// Looks at the texts and at the definitions of the codes.
    pub(crate) fn of(texts: &[&str], definitions: &[&str], seed: u64, threads: usize) -> Self {
        let terms = Terms::of(texts, threads);
        let space = Space::of(&terms.words, DIMENSIONS, seed, threads);
        let (broad, broad_lengths) = space.broad(DIMENSIONS_BROAD);
        let defined = definitions.iter().any(|d| !d.trim().is_empty());
        let definitions = defined.then(|| alike(&terms, &space, texts.len(), definitions, threads));
        Self {
            terms,
            space,
            broad,
            broad_lengths,
            definitions,
        }
    }
}

/// How far each text is like each definition: the cosine of their words and that of their places.
fn alike(terms: &Terms, space: &Space, texts: usize, definitions: &[&str], threads: usize) -> Full {
    let defined: Vec<(Vec<f64>, Vec<f64>)> = definitions
        .iter()
        .map(|definition| {
            let words = terms.words_of(definition);
            let mut weights = vec![0.0; words.width()];
            words.add(0, 1.0, &mut weights);
            (weights, space.place(&words))
        })
        .collect();
    let blocks = blocks(texts);
    let parts = each(blocks.len(), threads, |block| {
        let range = blocks.get(block).cloned().unwrap_or_default();
        let mut part = Vec::with_capacity(range.len() * defined.len());
        for text in range {
            part.extend(defined.iter().map(|(words, place)| {
                terms.words.dot(text, words) + dot(space.places.row(text), place)
            }));
        }
        part
    });
    Full::of(parts.concat(), definitions.len())
}

/// What a response on the wrong side of a line costs (C): one, the usual value, chosen for no corpus.
const ERROR_COST: f64 = 1.0;

/// Opinions that are learnt from codings.
const LEARNT: usize = 5;

/// Coded responses and what was learnt from them.
pub(crate) struct Learner<'a> {
    seen: &'a Seen,
    among: Vec<usize>,
    codes_of: &'a [Vec<usize>],
    sums: Vec<f64>,
    shares: Vec<f64>,
    seed: u64,
}

/// What was learnt of one code.
pub(crate) struct Lines {
    /// Through all terms.
    pub(crate) terms: Line,
    /// Through the space of meanings.
    pub(crate) meaning: Line,
    /// Through the broad space.
    pub(crate) broad: Line,
    /// The odds of words and pairs.
    pub(crate) odds: Line,
}

impl<'a> Learner<'a> {
    /// Learns from the texts `among`, whose codes stand at their place in `codes_of`.
    pub(crate) fn of(
        seen: &'a Seen,
        among: Vec<usize>,
        codes_of: &'a [Vec<usize>],
        codes: usize,
        seed: u64,
    ) -> Self {
        let sums = odds::sums(&seen.terms.words, among.iter().copied());
        let mut shares = vec![0.0; codes];
        for code in among.iter().filter_map(|row| codes_of.get(*row)).flatten() {
            if let Some(share) = shares.get_mut(*code) {
                *share += 1.0 / among.len() as f64;
            }
        }
        Self {
            seen,
            among,
            codes_of,
            sums,
            shares,
            seed,
        }
    }

    /// The lines of one code.
    pub(crate) fn lines(&self, code: usize) -> Lines {
        let has = |row: usize| {
            self.codes_of
                .get(row)
                .is_some_and(|own| own.contains(&code))
        };
        let with = self.among.iter().copied().filter(|row| has(*row));
        let with = odds::sums(&self.seen.terms.words, with);
        Lines {
            terms: line(
                &self.seen.terms.all,
                &self.among,
                has,
                ERROR_COST,
                self.seed,
            ),
            meaning: line(
                &self.seen.space.places,
                &self.among,
                has,
                ERROR_COST,
                self.seed,
            ),
            broad: line(&self.seen.broad, &self.among, has, ERROR_COST, self.seed),
            odds: odds::odds(&with, &self.sums),
        }
    }

    /// What the lines of a code say of each target.
    pub(crate) fn opinions(&self, lines: &Lines, targets: &[usize]) -> [Vec<f64>; 4] {
        let all = targets.iter();
        let terms = all
            .clone()
            .map(|t| lines.terms.score(&self.seen.terms.all, *t));
        let meaning = all
            .clone()
            .map(|t| lines.meaning.score(&self.seen.space.places, *t));
        let broad = all.clone().map(|t| lines.broad.score(&self.seen.broad, *t));
        let odds = all.map(|t| lines.odds.score(&self.seen.terms.words, *t));
        [
            terms.collect(),
            meaning.collect(),
            broad.collect(),
            odds.collect(),
        ]
    }

    /// What is near each target says of each code.
    pub(crate) fn near(&self, targets: &[usize]) -> Vec<f64> {
        let codes_of = |row: usize| self.codes_of.get(row).map_or(&[][..], Vec::as_slice);
        let places = &self.seen.broad;
        let odds =
            |row: &usize| neighbours::odds(places, *row, &self.among, codes_of, &self.shares);
        targets.iter().flat_map(odds).collect()
    }
}

/// The opinions on held out responses: each fold is judged by what was learnt from the others. `coded` are the texts that
/// somebody coded, `folds` the fold of each. The tables have a row for each of `coded`.
pub(crate) fn held_out(
    seen: &Seen,
    coded: &[usize],
    codes_of: &[Vec<usize>],
    codes: usize,
    (folds, of): (&[usize], usize),
    (seed, threads): (u64, usize),
) -> Vec<Full> {
    let places = |fold: usize, inside: bool| {
        let all = folds.iter().enumerate();
        all.filter(move |(_, own)| (**own == fold) == inside)
            .map(|(place, _)| place)
            .collect::<Vec<usize>>()
    };
    let rows = |places: &[usize]| {
        let rows = places.iter().filter_map(|place| coded.get(*place));
        rows.copied().collect::<Vec<usize>>()
    };
    let held: Vec<Vec<usize>> = (0..of).map(|fold| places(fold, true)).collect();
    let learners: Vec<Learner<'_>> = (0..of)
        .map(|fold| Learner::of(seen, rows(&places(fold, false)), codes_of, codes, seed))
        .collect();
    let judged = each(of * codes, threads, |task| {
        let (fold, code) = (task % of, task / of);
        let targets = held.get(fold).map_or(Vec::new(), |held| rows(held));
        let learner = learners.get(fold)?;
        Some(learner.opinions(&learner.lines(code), &targets))
    });
    let near = each(of, threads, |fold| {
        let targets = held.get(fold).map_or(Vec::new(), |held| rows(held));
        learners.get(fold).map(|learner| learner.near(&targets))
    });
    let mut tables = vec![Full::zeros(coded.len(), codes); LEARNT];
    for (task, opinions) in judged.into_iter().enumerate() {
        let held = held.get(task % of).map_or(&[][..], Vec::as_slice);
        for (table, opinion) in tables.iter_mut().zip(opinions.into_iter().flatten()) {
            fill(table, held, task / of, &opinion);
        }
    }
    for (held, near) in held.iter().zip(near) {
        let near = Full::of(near.unwrap_or_default(), codes);
        if let Some(table) = tables.last_mut() {
            for (place, row) in held.iter().zip(near.rows()) {
                table.row_mut(*place).copy_from_slice(row);
            }
        }
    }
    tables.extend(defined(seen, coded, codes));
    tables
}

fn fill(table: &mut Full, places: &[usize], code: usize, opinion: &[f64]) {
    for (place, value) in places.iter().zip(opinion) {
        if let Some(to) = table.row_mut(*place).get_mut(code) {
            *to = *value;
        }
    }
}

/// The opinions on these texts of a learner and the lines it drew, one for each code.
pub(crate) fn judged(
    learner: &Learner<'_>,
    lines: &[Lines],
    targets: &[usize],
    threads: usize,
) -> Vec<Full> {
    let codes = lines.len();
    let opinions = each(codes, threads, |code| {
        lines
            .get(code)
            .map(|lines| learner.opinions(lines, targets))
    });
    let mut tables = vec![Full::zeros(targets.len(), codes); LEARNT - 1];
    let places: Vec<usize> = (0..targets.len()).collect();
    for (code, opinions) in opinions.into_iter().enumerate() {
        for (table, opinion) in tables.iter_mut().zip(opinions.into_iter().flatten()) {
            fill(table, &places, code, &opinion);
        }
    }
    let blocks = blocks(targets.len());
    let near = each(blocks.len(), threads, |block| {
        let range = blocks.get(block).cloned().unwrap_or_default();
        learner.near(targets.get(range).unwrap_or_default())
    });
    tables.push(Full::of(near.concat(), codes));
    tables.extend(defined(learner.seen, targets, codes));
    tables
}

/// The opinion of the definitions on these texts.
fn defined(seen: &Seen, texts: &[usize], codes: usize) -> Option<Full> {
    let all = seen.definitions.as_ref()?;
    let rows = texts.iter().flat_map(|text| all.row(*text).iter().copied());
    Some(Full::of(rows.collect(), codes))
}
