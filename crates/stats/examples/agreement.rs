//! How long computing agreement takes, without files: for `bench/agreement.py`.
//!
//! Usage: `cargo run --release -p stats --example agreement FILE`. Each line of FILE is a matrix: coders, categories, then the cells unit by
//! unit, a category from 0 or `-`. Prints as JSON the seconds of alpha, kappa and AC1 with their intervals, over all, on one thread, and
//! the three of each matrix.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use stats::agreement::{Agreement, Level, NotATable, Ratings, Weights, agreement};
use std::error::Error;
use std::time::Instant;

type Matrix = (usize, usize, Vec<Option<usize>>);

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which file of matrices?")?;
    let lines = std::fs::read_to_string(file)?;
    let matrices: Option<Vec<Matrix>> = lines.lines().map(matrix).collect();
    let matrices = matrices.ok_or("a line does not begin with coders and categories")?;
    let begun = Instant::now();
    let level = Level::new(0.95);
    let of = |(coders, categories, cells): &Matrix| {
        let ratings = Ratings::new(*coders, *categories, cells.clone())?;
        Ok(agreement(&ratings, &Weights::Identity, &level))
    };
    let found: Result<Vec<Agreement>, NotATable> = matrices.iter().map(of).collect();
    let took = begun.elapsed().as_secs_f64();
    let found = found.map_err(|why| format!("{why:?}"))?;
    let shown = |found: &Agreement| {
        let three = [found.alpha, found.kappa, found.ac1].map(|one| {
            let value = one.map(|one| format!("{:?}", one.value));
            value.unwrap_or_else(|| "null".to_owned())
        });
        format!("[{}]", three.join(","))
    };
    let found: Vec<String> = found.iter().map(shown).collect();
    println!("{{\"computing\":{took},\"found\":[{}]}}", found.join(","));
    Ok(())
}

fn matrix(line: &str) -> Option<Matrix> {
    let mut words = line.split(' ').map(|word| word.parse().ok());
    let (coders, categories) = (words.next()??, words.next()??);
    Some((coders, categories, words.collect()))
}
