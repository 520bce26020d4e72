//! How long computing agreement takes, without files: for `bench/agreement.py`.
//!
//! Usage: `cargo run --release -p stats --example agreement FILE`. Each line of FILE is a matrix: coders, categories, then the cells unit by
//! unit, a category from 0 or `-`. Prints as JSON the seconds of alpha, kappa and AC1 with their intervals, over all, on one thread, and
//! the three of each matrix.

use stats::agreement::{Agreement, Level, Ratings, Weights, agreement};
use std::time::Instant;

type Matrix = (usize, usize, Vec<Option<usize>>);

fn main() {
    let file = std::env::args().nth(1).expect("a file of matrices");
    let lines = std::fs::read_to_string(file).expect("a text file");
    let matrices: Vec<Matrix> = lines.lines().map(matrix).collect();
    let begun = Instant::now();
    let level = Level::new(0.95);
    let of = |(coders, categories, cells): &Matrix| {
        let ratings = Ratings::new(*coders, *categories, cells.clone()).expect("a table");
        agreement(&ratings, &Weights::Identity, &level)
    };
    let found: Vec<Agreement> = matrices.iter().map(of).collect();
    let took = begun.elapsed().as_secs_f64();
    let shown = |found: &Agreement| {
        let three = [found.alpha, found.kappa, found.ac1].map(|one| {
            let value = one.map(|one| format!("{:?}", one.value));
            value.unwrap_or_else(|| "null".to_owned())
        });
        format!("[{}]", three.join(","))
    };
    let found: Vec<String> = found.iter().map(shown).collect();
    println!("{{\"computing\":{took},\"found\":[{}]}}", found.join(","));
}

fn matrix(line: &str) -> Matrix {
    let mut words = line.split(' ').map(|word| word.parse().ok());
    let mut number = || words.next().flatten().expect("a number");
    let (coders, categories) = (number(), number());
    (coders, categories, words.collect())
}
