//! Where participants stand, told from the votes they cast and nothing else: probabilistic principal components with missing values
//! (Tipping and Bishop 1999; with missing values Ilin and Raiko 2010), by expectation and maximisation.
//!
//! Each vote is a statement's mean, plus the participant's place times the statement's loadings, plus noise. A hole is no vote, not a
//! middling one; the place of somebody with few votes is drawn to the middle by as much as they leave open; the loadings of a
//! statement with few votes are drawn to nought likewise.
//!
//! How many dimensions: as many leading components as outdo those of copies in which the votes on every statement are shuffled among
//! those who voted on it (parallel analysis, Horn 1965).

use crate::ballots::{Ballots, Vote};
use crate::chance::stream;
use crate::components::{Centred, Lanczos, leading};
use crate::limits::{
    DIMENSIONS_MAX, LANCZOS_STEPS, LANCZOS_STEPS_ROUGH, LATENT_ROUNDS, LATENT_ROUNDS_ROUGH,
    SHUFFLES,
};
use crate::small::{
    Cholesky, NOUGHT, ORIGIN, Point, Square, add, add_outer, add_rows, add_square, dot, ridge,
    times,
};
use parallel::{each, in_parts};
use stats::random::Random;

/// A vote on a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OnIt {
    /// Who cast it.
    who: u32,
    /// Where it stands among all votes.
    at: usize,
    vote: Vote,
}

/// The votes on each statement.
pub(crate) type Columns = Vec<Vec<OnIt>>;

pub(crate) fn columns(ballots: &Ballots) -> Columns {
    let mut columns = vec![Vec::new(); ballots.statements()];
    for participant in 0..ballots.participants() {
        let who = u32::try_from(participant).unwrap_or(u32::MAX);
        for (at, (on, vote)) in ballots.range(participant).zip(ballots.of(participant)) {
            if let Some(column) = columns.get_mut(on) {
                column.push(OnIt { who, at, vote });
            }
        }
    }
    columns
}

/// How many dimensions the votes have, and the process that has begun to find them.
pub(crate) fn dimensions(
    ballots: &Ballots,
    columns: &Columns,
    weights: &[f64],
    seed: u64,
    threads: usize,
) -> (usize, Option<Lanczos>) {
    let rough =
        |ballots: &Ballots| Lanczos::of(&Centred::new(ballots, weights), LANCZOS_STEPS_ROUGH);
    let spreads = |begun: &Lanczos| -> Vec<f64> {
        let components = begun.components(DIMENSIONS_MAX);
        components.iter().map(|c| c.spread).collect()
    };
    // The votes as they are, and then as they might be by chance.
    let all: Vec<Option<u64>> = std::iter::once(None)
        .chain((0..SHUFFLES as u64).map(Some))
        .collect();
    let mut begun = each(&all, threads, |number| match number {
        None => rough(ballots),
        Some(number) => {
            let stream = &mut stream(seed, *number);
            rough(&shuffled(ballots, columns, weights, stream))
        }
    })
    .into_iter();
    let real = begun.next();
    let mut by_chance = vec![0.0_f64; DIMENSIONS_MAX];
    for by_chance_once in begun {
        for (most, spread) in by_chance.iter_mut().zip(spreads(&by_chance_once)) {
            *most = most.max(spread);
        }
    }
    let found = real.as_ref().map(spreads).unwrap_or_default();
    let outdone = found.iter().zip(&by_chance).take_while(|(r, c)| *r > *c);
    (outdone.count(), real)
}

/// The same holes, with the votes on each statement dealt anew among those who count and voted on it.
fn shuffled(ballots: &Ballots, columns: &Columns, weights: &[f64], stream: &mut Random) -> Ballots {
    let mut dealt = ballots.clone();
    for column in columns {
        let counts = |one: &&OnIt| weights.get(one.who as usize).is_some_and(|w| *w > 0.0);
        let mut votes: Vec<Vote> = column.iter().filter(counts).map(|one| one.vote).collect();
        stream.shuffle(&mut votes);
        for (one, vote) in column.iter().filter(counts).zip(votes) {
            dealt.deal(one.at, vote);
        }
    }
    dealt
}

/// The model, fitted.
pub(crate) struct Latent {
    /// Each statement's loadings.
    pub(crate) loadings: Vec<Point>,
    /// Where each participant most probably stands.
    pub(crate) places: Vec<Point>,
    /// For each participant, the sum over their votes of the products of loadings with themselves.
    pub(crate) grams: Vec<Square>,
    /// For each participant, the sum over their votes of vote less mean, times loadings.
    pub(crate) sides: Vec<Point>,
}

/// What the votes are fitted with.
pub(crate) struct Fit<'a> {
    pub(crate) ballots: &'a Ballots,
    pub(crate) columns: &'a Columns,
    pub(crate) weights: &'a [f64],
    pub(crate) dimensions: usize,
    pub(crate) is_rough: bool,
    pub(crate) threads: usize,
    /// The process that has begun to find the components of these very votes and weights, where there is one.
    pub(crate) begun: Option<Lanczos>,
}

/// What the expectation step tells of a participant.
struct Expected {
    gram: Square,
    side: Point,
    place: Point,
    /// The expectation of the place times itself.
    second: Square,
}

pub(crate) fn fit(asked: &Fit<'_>) -> Latent {
    let (ballots, weights) = (asked.ballots, asked.weights);
    let (steps, rounds) = if asked.is_rough {
        (LANCZOS_STEPS_ROUGH, LATENT_ROUNDS_ROUGH)
    } else {
        (LANCZOS_STEPS, LATENT_ROUNDS)
    };
    let centred = Centred::new(ballots, weights);
    let components = match asked.begun.clone() {
        Some(mut begun) => {
            begun.walk(&centred, steps);
            begun.components(asked.dimensions)
        }
        None => leading(&centred, asked.dimensions, steps),
    };
    let count: f64 = weights.iter().sum();
    let votes: f64 = voted(ballots, weights);
    // Holes make components look smaller than they are by the share of votes that were cast.
    let share = votes / (count * used(asked.columns) as f64).max(1.0);
    let mut loadings = vec![ORIGIN; ballots.statements()];
    for (axis, component) in components.iter().enumerate() {
        let length = (component.spread / count.max(1.0)).sqrt() / share.max(1e-6);
        for (to, loading) in loadings.iter_mut().zip(&component.loadings) {
            to[axis] = length * loading;
        }
    }
    let mut means = centred.means;
    let mut noise = 0.5;
    for _ in 0..rounds {
        let expected = expect(asked, &loadings, &means, noise);
        let spread = loadings.iter().map(|l| dot(l, l)).sum::<f64>();
        let prior = (spread / (used(asked.columns) * asked.dimensions).max(1) as f64).max(1e-6);
        let updated = maximise(asked, &expected, noise / prior);
        let (mut error, mut total) = (0.0, 0.0);
        for (statement, one) in updated.into_iter().enumerate() {
            error += one.error;
            total += one.weight;
            if let (Some(l), Some(m)) = (loadings.get_mut(statement), means.get_mut(statement)) {
                *l = one.loadings;
                *m = one.mean;
            }
        }
        noise = (error / total.max(1.0)).max(1e-3);
    }
    let expected = expect(asked, &loadings, &means, noise);
    let mut latent = Latent {
        loadings,
        places: Vec::with_capacity(expected.len()),
        grams: Vec::with_capacity(expected.len()),
        sides: Vec::with_capacity(expected.len()),
    };
    for one in expected {
        latent.places.push(one.place);
        latent.grams.push(one.gram);
        latent.sides.push(one.side);
    }
    latent
}

fn voted(ballots: &Ballots, weights: &[f64]) -> f64 {
    let votes = weights
        .iter()
        .enumerate()
        .map(|(p, w)| w * ballots.range(p).len() as f64);
    votes.sum()
}

fn used(columns: &Columns) -> usize {
    columns.iter().filter(|column| !column.is_empty()).count()
}

fn expect(asked: &Fit<'_>, loadings: &[Point], means: &[f64], noise: f64) -> Vec<Expected> {
    let participants: Vec<usize> = (0..asked.ballots.participants()).collect();
    let one = |participant: usize| {
        let (mut gram, mut side) = (NOUGHT, ORIGIN);
        for (on, vote) in asked.ballots.of(participant) {
            if let (Some(loading), Some(mean)) = (loadings.get(on), means.get(on)) {
                add_outer(&mut gram, 1.0, loading);
                add(&mut side, f64::from(vote.number()) - mean, loading);
            }
        }
        let mut precision = gram;
        ridge(&mut precision, noise);
        let precision = Cholesky::of(&precision);
        let place = precision.solve(&side);
        let mut second = NOUGHT;
        add_square(&mut second, noise, &precision.inverse());
        add_outer(&mut second, 1.0, &place);
        Expected {
            gram,
            side,
            place,
            second,
        }
    };
    let parts = in_parts(&participants, asked.threads, |part| {
        part.iter().map(|p| one(*p)).collect::<Vec<_>>()
    });
    parts.into_iter().flatten().collect()
}

/// What the maximisation step tells of a statement.
struct Updated {
    loadings: Point,
    mean: f64,
    error: f64,
    weight: f64,
}

fn maximise(asked: &Fit<'_>, expected: &[Expected], prior: f64) -> Vec<Updated> {
    let numbers: Vec<usize> = (0..asked.columns.len()).collect();
    let one = |statement: usize| {
        let column = asked.columns.get(statement).map_or(&[][..], Vec::as_slice);
        let counted = || {
            column.iter().filter_map(|one| {
                let weight = asked.weights.get(one.who as usize).copied().unwrap_or(0.0);
                let expected = expected.get(one.who as usize)?;
                (weight > 0.0).then_some((weight, expected, f64::from(one.vote.number())))
            })
        };
        // The mean is fitted as one more loading, on a place that is always one.
        let (mut matrix, mut side, mut places) = (NOUGHT, ORIGIN, ORIGIN);
        let (mut weights, mut sum, mut squares) = (0.0, 0.0, 0.0);
        for (weight, expected, vote) in counted() {
            add_rows(&mut matrix, weight, &expected.second, asked.dimensions);
            add(&mut side, weight * vote, &expected.place);
            add(&mut places, weight, &expected.place);
            weights += weight;
            sum += weight * vote;
            squares += weight * vote * vote;
        }
        if weights <= 0.0 {
            return Updated {
                loadings: ORIGIN,
                mean: 0.0,
                error: 0.0,
                weight: 0.0,
            };
        }
        let second = matrix;
        add_outer(&mut matrix, -1.0 / weights, &places);
        ridge(&mut matrix, prior);
        let mut centred = side;
        add(&mut centred, -sum / weights, &places);
        let loadings = Cholesky::of(&matrix).solve(&centred);
        let mean = (sum - dot(&loadings, &places)) / weights;
        let error = squares - 2.0 * (mean * sum + dot(&loadings, &side))
            + mean * mean * weights
            + 2.0 * mean * dot(&loadings, &places)
            + dot(&loadings, &times(&second, &loadings));
        Updated {
            loadings,
            mean,
            error: error.max(0.0),
            weight: weights,
        }
    };
    let parts = in_parts(&numbers, asked.threads, |part| {
        part.iter().map(|s| one(*s)).collect::<Vec<_>>()
    });
    parts.into_iter().flatten().collect()
}
