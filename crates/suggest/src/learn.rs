//! What is thought of each response and code, from the responses somebody has coded: several opinions, formed in different ways,
//! that `blend.rs` makes one of.
//!
//! * *terms*: a line (`margin.rs`) through words, pairs of words and runs of letters, and through the same words as those of an
//!   answer to its question, for which rare codes count as much as common ones; and how far it puts a code before its strongest
//!   rival;
//! * *tilted*: a line through the same, in which each term counts by its odds (Wang and Manning 2012);
//! * *meaning*: a line through the space of meanings (`space.rs`), which knows the responses that nobody has coded;
//! * *broad*: another through its broadest dimensions alone, which few codings suffice for;
//! * *company*: another through the company that words keep (`company.rs`), which needs few codings too;
//! * *odds*: naive Bayes on words and pairs (`odds.rs`);
//! * *near* and *alike*: what the coded responses nearby say, by the company of words and in words (`neighbours.rs`);
//! * *definition*, where the codebook has some: how far a response uses the words of the code's definition.

use crate::company::Company;
use crate::limits::{DIMENSIONS, DIMENSIONS_BROAD};
use crate::margin::{Cost, Line, line};
use crate::neighbours::Neighbours;
use crate::odds;
use crate::questions::Questions;
use crate::rows::{Full, Rows as _, Tilted, dot};
use crate::space::Space;
use crate::terms::Terms;
use crate::threads::{blocks, each};

/// Everything that is known of the texts without any coding.
pub(crate) struct Seen {
    /// The questions that they answer.
    pub(crate) questions: Questions,
    /// Their terms.
    pub(crate) terms: Terms,
    /// Their places.
    pub(crate) space: Space,
    /// Their places by the broadest dimensions alone.
    pub(crate) broad: Full,
    /// How far those are from the origin before they are brought to distance one.
    pub(crate) broad_lengths: Vec<f64>,
    /// Their places by the company of their words.
    pub(crate) company: Company,
    /// How far each text uses the words of each code's definition, where there are definitions.
    pub(crate) definitions: Option<Full>,
}

impl Seen {
    /// Looks at the texts, at the names of the questions that they answer, and at the definitions of the codes.
    pub(crate) fn of(
        texts: &[&str],
        questions: &[&str],
        definitions: &[&str],
        (seed, threads): (u64, usize),
    ) -> Self {
        let questions = Questions::of(questions, texts.len());
        let terms = Terms::of(texts, &questions, threads);
        let space = Space::of(&terms.words, DIMENSIONS, seed, threads);
        let (broad, broad_lengths) = space.broad(DIMENSIONS_BROAD);
        let company = Company::of(texts, &terms, seed, threads);
        let defined = definitions.iter().any(|d| !d.trim().is_empty());
        let definitions = defined.then(|| alike(&terms, &space, texts.len(), definitions, threads));
        Self {
            questions,
            terms,
            space,
            broad,
            broad_lengths,
            company,
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

/// What a response on the wrong side of a line costs: one, the usual value.
const DEAR: Cost = Cost {
    error: 1.0,
    level: false,
};

/// The same where rare codes count as much as common ones: less, for each response of a rare code costs many times that.
const LEVEL: Cost = Cost {
    error: 0.1,
    level: true,
};

/// Opinions that follow from lines.
const LINES: usize = 6;

/// Coded responses and what was learnt from them.
pub(crate) struct Learner<'a> {
    seen: &'a Seen,
    among: Vec<usize>,
    codes_of: &'a [Vec<usize>],
    sums: Vec<f64>,
    neighbours: Neighbours<'a>,
    seed: u64,
}

/// What was learnt of one code.
pub(crate) struct Lines {
    /// Through all terms.
    pub(crate) terms: Line,
    /// Through all terms, each counting by its odds; the weights are of terms as they stand.
    pub(crate) tilted: Line,
    /// Through the space of meanings.
    pub(crate) meaning: Line,
    /// Through the broad space.
    pub(crate) broad: Line,
    /// Through the company of words.
    pub(crate) company: Line,
    /// The odds of words and pairs; those of runs of letters stand behind them and are not looked at.
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
        Self {
            seen,
            sums: odds::sums(&seen.terms.all, among.iter().copied()),
            neighbours: Neighbours::of(&seen.terms.words, &among, codes_of, codes),
            among,
            codes_of,
            seed,
        }
    }

    /// The lines of one code.
    pub(crate) fn lines(&self, code: usize) -> Lines {
        let holds = |row: usize| {
            self.codes_of
                .get(row)
                .is_some_and(|own| own.contains(&code))
        };
        let terms = &self.seen.terms.all;
        let with = odds::sums(terms, self.among.iter().copied().filter(|row| holds(*row)));
        let odds = odds::odds(&with, &self.sums);
        let times = odds::tilt(&odds, &self.sums);
        let rows = Tilted {
            rows: terms,
            times: &times,
        };
        let mut tilted = line(&rows, &self.among, holds, DEAR, self.seed);
        for (weight, times) in tilted.weights.iter_mut().zip(&times) {
            *weight *= times;
        }
        let places = &self.seen.space.places;
        Lines {
            terms: line(terms, &self.among, holds, LEVEL, self.seed),
            tilted,
            meaning: line(places, &self.among, holds, DEAR, self.seed),
            broad: line(&self.seen.broad, &self.among, holds, DEAR, self.seed),
            company: line(
                &self.seen.company.places,
                &self.among,
                holds,
                DEAR,
                self.seed,
            ),
            odds,
        }
    }

    /// What the lines of a code say of each target.
    pub(crate) fn opinions(&self, lines: &Lines, targets: &[usize]) -> [Vec<f64>; LINES] {
        let seen = self.seen;
        let all = |score: &dyn Fn(usize) -> f64| targets.iter().map(|t| score(*t)).collect();
        [
            all(&|t| lines.terms.score(&seen.terms.all, t)),
            all(&|t| lines.tilted.score(&seen.terms.all, t)),
            all(&|t| lines.meaning.score(&seen.space.places, t)),
            all(&|t| lines.broad.score(&seen.broad, t)),
            all(&|t| lines.odds.score(&seen.terms.words, t)),
            all(&|t| lines.company.score(&seen.company.places, t)),
        ]
    }

    /// What is near each target, by the company of words and in words, says of each code.
    fn neighbours(&self, targets: &[usize]) -> [Vec<f64>; 2] {
        let near = |row: &usize| self.neighbours.near(&self.seen.company.places, *row);
        let alike = |row: &usize| self.neighbours.alike(&self.seen.terms.words, *row);
        [
            targets.iter().flat_map(near).collect(),
            targets.iter().flat_map(alike).collect(),
        ]
    }
}

/// How far each code lies before the strongest of the others, for each row.
fn before_rivals(table: &Full, codes: usize) -> Full {
    let mut out = Full::zeros(table.len(), codes);
    for (row, own) in table.rows().enumerate() {
        for (code, (to, value)) in out.row_mut(row).iter_mut().zip(own).enumerate() {
            let others = own.iter().enumerate().filter(|(other, _)| *other != code);
            let rival = others.map(|(_, value)| *value).reduce(f64::max);
            *to = value - rival.unwrap_or_default();
        }
    }
    out
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
        learners
            .get(fold)
            .map(|learner| learner.neighbours(&targets))
    });
    let mut tables = vec![Full::zeros(coded.len(), codes); LINES];
    for (task, opinions) in judged.into_iter().enumerate() {
        let held = held.get(task % of).map_or(&[][..], Vec::as_slice);
        for (table, opinion) in tables.iter_mut().zip(opinions.into_iter().flatten()) {
            fill(table, held, task / of, &opinion);
        }
    }
    let mut of_neighbours = [
        Full::zeros(coded.len(), codes),
        Full::zeros(coded.len(), codes),
    ];
    for (held, near) in held.iter().zip(near) {
        for (table, near) in of_neighbours.iter_mut().zip(near.into_iter().flatten()) {
            for (place, row) in held.iter().zip(Full::of(near, codes).rows()) {
                table.row_mut(*place).copy_from_slice(row);
            }
        }
    }
    tables.extend(of_neighbours);
    tables.extend(tables.first().map(|terms| before_rivals(terms, codes)));
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
    let mut tables = vec![Full::zeros(targets.len(), codes); LINES];
    let places: Vec<usize> = (0..targets.len()).collect();
    for (code, opinions) in opinions.into_iter().enumerate() {
        for (table, opinion) in tables.iter_mut().zip(opinions.into_iter().flatten()) {
            fill(table, &places, code, &opinion);
        }
    }
    let blocks = blocks(targets.len());
    let near = each(blocks.len(), threads, |block| {
        let range = blocks.get(block).cloned().unwrap_or_default();
        learner.neighbours(targets.get(range).unwrap_or_default())
    });
    let (near, alike): (Vec<_>, Vec<_>) =
        near.into_iter().map(|[near, alike]| (near, alike)).unzip();
    tables.push(Full::of(near.concat(), codes));
    tables.push(Full::of(alike.concat(), codes));
    tables.extend(tables.first().map(|terms| before_rivals(terms, codes)));
    tables.extend(defined(learner.seen, targets, codes));
    tables
}

/// The opinion of the definitions on these texts.
fn defined(seen: &Seen, texts: &[usize], codes: usize) -> Option<Full> {
    let all = seen.definitions.as_ref()?;
    let rows = texts.iter().flat_map(|text| all.row(*text).iter().copied());
    Some(Full::of(rows.collect(), codes))
}
