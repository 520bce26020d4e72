//! The verb `place rates`: rates by deprivation with their limits, and how unequal they are.

mod files;
mod told;

use crate::limits::{DRAWS_DEFAULT, DRAWS_MAX};
use crate::rates::{
    Index, Inequality, Kind, Life, Model, Rate, Settings, Simulated, inequality, life_expectancy,
    normal_quantile,
};
use crate::words::words;
use clap::{Args, ValueEnum};
use commission::{Desk, Error, Outcome, Refusal};
use files::Stratum;
use std::path::PathBuf;

/// Rates by deprivation.
#[derive(Debug, Clone, Args)]
pub struct Rates {
    /// A table of group, rank (1 is the most deprived), age, events and population; or of group, rank, population and a value
    /// with lower and upper or se.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Rates are for so many people.
    #[arg(long, value_name = "N", default_value_t = 100_000.0)]
    pub per: f64,
    /// What is measured.
    #[arg(long, value_enum, default_value_t = Measure::Rate)]
    pub measure: Measure,
    /// How rates are fitted for the slope and relative index; the others are given beside it.
    #[arg(long, value_enum, default_value_t = Fit::Linear)]
    pub model: Fit,
    /// A column that splits the table, such as sex, cause, year or area; may be repeated.
    #[arg(long, value_name = "COL")]
    pub by: Vec<String>,
    /// The level of the limits, from 0.5 to 0.9999.
    #[arg(long, value_name = "P", default_value_t = 0.95)]
    pub confidence: f64,
    /// Draws from which limits are simulated.
    #[arg(long, value_name = "N", default_value_t = DRAWS_DEFAULT,
        value_parser = clap::value_parser!(u64).range(1_000..=DRAWS_MAX))]
    pub draws: u64,
    /// Where chance comes from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The events are deaths of all causes: tell the life expectancy of each group too.
    #[arg(long)]
    pub life: bool,
    /// Which column is meant, such as events=deaths; may be repeated.
    #[arg(long, value_name = "ROLE=COL")]
    pub read: Vec<String>,
}

/// What is measured, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Measure {
    /// Events among people
    Rate,
    /// People with something among all
    Proportion,
}

/// How rates are fitted, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Fit {
    /// As they are
    Linear,
    /// As logarithms
    Log,
    /// As the logarithms of odds
    Logit,
}

impl Fit {
    fn model(self) -> Model {
        match self {
            Self::Linear => Model::Linear,
            Self::Log => Model::Log,
            Self::Logit => Model::Logit,
        }
    }
}

/// What was found in one part of the table.
struct Found {
    rates: Vec<Rate>,
    lives: Vec<Option<Life>>,
    inequality: Option<Inequality>,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read or holds what cannot be right.
pub fn run(asked: &Rates, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let level = asked.confidence;
    if !(0.5..=0.9999).contains(&level) {
        return Err(Refusal::new("no-level", |l| words(l).msg_rates_no_level()).into());
    }
    if !asked.per.is_finite() || asked.per <= 0.0 {
        return Err(Refusal::new("no-per", |l| words(l).msg_rates_no_per()).into());
    }
    let (strata, mut warnings) = files::strata(asked, desk.language)?;
    let settings = Settings {
        kind: match asked.measure {
            Measure::Rate => Kind::Rate,
            Measure::Proportion => Kind::Proportion,
        },
        per: asked.per,
        z: normal_quantile(0.5 + level / 2.0),
        tail: (1.0 - level) / 2.0,
    };
    let draws = usize::try_from(asked.draws).unwrap_or(usize::MAX);
    let simulated = Simulated::new(draws, asked.seed, settings.tail);
    let models = models(asked);
    desk.progress
        .begin(&words(desk.language).msg_rates_progress(), None);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let found = parallel::each(&strata, threads, |stratum| {
        one(stratum, asked, settings, &models, &simulated)
    });
    desk.progress.end();
    warnings.push(words(desk.language).msg_rates_of_areas());
    let told = told::Told {
        asked,
        settings,
        strata: &strata,
        found: &found,
    };
    Ok(Outcome::done(
        "place rates",
        told.json(warnings),
        told.text(desk.language),
    ))
}

/// The model asked for first, then the others that can be.
fn models(asked: &Rates) -> Vec<Model> {
    let first = asked.model.model();
    let beside = match asked.measure {
        Measure::Rate => [Model::Linear, Model::Log],
        Measure::Proportion => [Model::Linear, Model::Logit],
    };
    let others = beside.into_iter().filter(|model| *model != first);
    [first].into_iter().chain(others).collect()
}

fn one(
    stratum: &Stratum,
    asked: &Rates,
    settings: Settings,
    models: &[Model],
    simulated: &Simulated,
) -> Found {
    let rates: Vec<Rate> = stratum.rates(settings);
    let indices: Option<Vec<Index>> = rates
        .iter()
        .map(|rate| {
            Some(Index {
                population: rate.population,
                rate: rate.rate?.value,
                error: rate.error,
            })
        })
        .collect();
    let lives = stratum.groups.iter().map(|group| {
        let told = asked
            .life
            .then(|| life_expectancy(group, &stratum.ages, settings.z));
        told.flatten()
    });
    Found {
        lives: lives.collect(),
        inequality: indices
            .and_then(|all| inequality(&all, settings.per, settings.z, models, simulated)),
        rates,
    }
}
