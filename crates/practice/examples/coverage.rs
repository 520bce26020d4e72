//! How often the intervals of `practice difference` hold the truth, in simulated studies.
//!
//! Usage: `cargo run --release -p practice --example coverage [STUDIES]` (10,000 a line). Studies of 6 to 30 people; near-normal values,
//! values rounded to a scale of 3 to 9, lopsided ones (exponential), shares, counts; series of so many points before and after as there are
//! people, alone or each following the one before (autocorrelation 0.4).

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use practice::difference::{Asked, Row, Time, difference};
use stats::curves::normal_quantile;
use stats::random::Random;

/// One value of a shape with mean 0 where it is a difference.
fn drawn(shape: &str, random: &mut Random) -> f64 {
    let unit = random.unit().clamp(1e-12, 1.0 - 1e-12);
    match shape {
        "scale" => (6.0 + 1.5 * normal_quantile(unit)).round().clamp(3.0, 9.0),
        "lopsided" => -libm::log(unit),
        "share" => f64::from(u8::from(unit < 0.3)),
        _ => normal_quantile(unit),
    }
}

fn row(unit: usize, treated: bool, after: bool, value: f64, exposure: Option<f64>) -> Row {
    Row {
        unit: format!("{unit:03}"),
        treated,
        time: Time { after, at: None },
        value: Some(value),
        exposure,
        outcome: String::new(),
    }
}

/// The rows of one study without any true difference.
fn study(design: &str, shape: &str, people: usize, random: &mut Random) -> Vec<Row> {
    let mut rows = Vec::new();
    match design {
        "paired" => {
            for unit in 0..people {
                let own = drawn("normal", random);
                for after in [false, true] {
                    let value = if shape == "normal" { own } else { 0.0 } + drawn(shape, random);
                    rows.push(row(unit, true, after, value, None));
                }
            }
        }
        "unpaired" => {
            for unit in 0..people {
                rows.push(row(unit, true, unit % 2 == 0, drawn(shape, random), None));
            }
        }
        "difference in differences" => {
            for unit in 0..people {
                for after in [false, true] {
                    rows.push(row(unit, unit % 2 == 0, after, drawn(shape, random), None));
                }
            }
        }
        "series" => {
            let follows = if shape == "following" { 0.4 } else { 0.0 };
            let mut value = 0.0;
            for at in 0..2 * people {
                value = follows * value + drawn("normal", random);
                let mut point = row(0, true, at >= people, value, None);
                point.time.at = Some(at as i64 - people as i64);
                rows.push(point);
            }
        }
        _ => {
            // Counts by Knuth's product, ten expected a side for thirty people.
            for after in [false, true] {
                let (mut count, mut product) = (0, random.unit());
                while product > libm::exp(-(people as f64)) {
                    count += 1;
                    product *= random.unit();
                }
                rows.push(row(0, true, after, f64::from(count), Some(people as f64)));
            }
        }
    }
    rows
}

fn main() {
    let studies = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(10_000);
    let asked = |rates| Asked {
        seed: 1,
        resamples: 0,
        rates,
    };
    println!(
        "| design | values | interval | studies | holds the truth, % |\n|---|---|---|---|---|"
    );
    for (design, shape) in [
        ("paired", "normal"),
        ("paired", "scale"),
        ("paired", "lopsided"),
        ("paired", "share"),
        ("unpaired", "normal"),
        ("unpaired", "scale"),
        ("unpaired", "lopsided"),
        ("unpaired", "share"),
        ("difference in differences", "normal"),
        ("difference in differences", "scale"),
        ("difference in differences", "lopsided"),
        ("rates", "counts"),
        ("series", "normal"),
        ("series", "following"),
    ] {
        let mut random = Random::new(8);
        let mut tally: Vec<(&str, u32, u32)> = Vec::new();
        for _ in 0..studies {
            let least = match design {
                "paired" | "rates" | "series" => 6,
                _ => 10,
            };
            let people = least + random.below(31 - least);
            let rows = study(design, shape, people, &mut random);
            let rows: Vec<&Row> = rows.iter().collect();
            let found = difference(&rows, &asked(design == "rates"));
            let truth = if found.is_ratio { 1.0 } else { 0.0 };
            let own = found.ci.map(|ci| (found.ci_method, ci));
            let others = found.more_ci.iter().map(|(name, ci)| (*name, *ci));
            for (name, (lower, upper)) in own.into_iter().chain(others) {
                let at = tally
                    .iter()
                    .position(|(known, _, _)| *known == name)
                    .unwrap_or_else(|| {
                        tally.push((name, 0, 0));
                        tally.len() - 1
                    });
                if let Some((_, holds, all)) = tally.get_mut(at) {
                    *holds += u32::from(lower <= truth && truth <= upper);
                    *all += 1;
                }
            }
        }
        for (name, holds, all) in tally {
            println!(
                "| {design} | {shape} | {name} | {all} | {:.2} |",
                100.0 * f64::from(holds) / f64::from(all)
            );
        }
    }
}
