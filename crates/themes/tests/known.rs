//! How near themes come to groups that people made, on real and synthetic answers whose groups are known; how much one answer less
//! moves. The texts are not part of the project: where their folder is absent, each test says so and ends.

#![expect(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a measurement prints what it found and stops where a file is not as expected"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use themes::{Found, Settings, find};

/// A file of the folder of private data, or nothing (said aloud) where there is none.
fn folder(below: &str) -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data").join(below))
        .find(|file| file.exists());
    if file.is_none() {
        eprintln!("SKIPPED: there is no shared/data/{below}");
    }
    file
}

fn found(texts: &[String], count: Option<usize>, seed: u64) -> Found {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    find(
        &texts,
        &Settings {
            count,
            seed,
            threads: 1,
        },
    )
}

/// The theme of each text; those in none share a group of their own.
fn themes_of(found: &Found) -> Vec<String> {
    let mut themes = vec![String::new(); found.submissions];
    for one in &found.assigned {
        themes[one.text] = found.themes[one.theme].id.clone();
    }
    themes
}

/// Normalised mutual information (arithmetic mean) and the adjusted Rand index (Hubert and Arabie 1985).
fn nearness(one: &[String], other: &[String]) -> (f64, f64) {
    let n = one.len() as f64;
    let (mut a, mut b, mut both) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for pair in one.iter().zip(other) {
        *a.entry(pair.0).or_insert(0.0) += 1.0;
        *b.entry(pair.1).or_insert(0.0) += 1.0;
        *both.entry(pair).or_insert(0.0) += 1.0;
    }
    let entropy = |sizes: &BTreeMap<&String, f64>| -> f64 {
        sizes.values().map(|s| -s / n * (s / n).ln()).sum()
    };
    let shared: f64 = both
        .iter()
        .map(|((x, y), s): (_, &f64)| s / n * (s * n / (a[*x] * b[*y])).ln())
        .sum();
    let pairs = |s: &f64| s * (s - 1.0) / 2.0;
    let together: f64 = both.values().map(pairs).sum();
    let (of_a, of_b): (f64, f64) = (a.values().map(pairs).sum(), b.values().map(pairs).sum());
    let chance = of_a * of_b / pairs(&n);
    let rand = (together - chance) / ((of_a + of_b) / 2.0 - chance);
    (2.0 * shared / (entropy(&a) + entropy(&b)), rand)
}

fn shown(found: &Found, most: usize) {
    for theme in found.themes.iter().take(most) {
        let quote = theme
            .passages
            .first()
            .map_or("", |passage| passage.quote.as_str());
        let quote: String = quote.chars().take(110).collect();
        eprintln!(
            "  {} [{}] {}/{} {:?}: {quote}",
            theme.id,
            theme.label,
            theme.texts.len(),
            theme.distinct,
            theme.stances.values().collect::<Vec<_>>()
        );
    }
}

fn stable(texts: &[String], count: Option<usize>, without: &[usize]) {
    let whole = themes_of(&found(texts, count, 1));
    for left_out in without {
        let mut fewer = texts.to_vec();
        fewer.remove(*left_out);
        let mut other = themes_of(&found(&fewer, count, 1));
        other.insert(*left_out, whole[*left_out].clone());
        let (_, rand) = nearness(&whole, &other);
        let kept = whole.iter().zip(&other).filter(|(a, b)| a == b).count();
        eprintln!(
            "without {left_out}: ARI {rand:.3}, same id {:.3}",
            kept as f64 / whole.len() as f64
        );
    }
}

/// The answers with a single theme: text and theme.
fn single() -> Option<(Vec<String>, Vec<String>)> {
    let mut reader =
        csv::Reader::from_path(folder("themefinder/generation/eval_sentiments.csv")?).unwrap();
    let (mut texts, mut truth) = (Vec::new(), Vec::new());
    for row in reader.records() {
        let row = row.unwrap();
        let topics = row.get(3).unwrap();
        let held: BTreeSet<char> = ('A'..='L')
            .filter(|letter| topics.contains(&format!("'{letter}': {{")))
            .collect();
        if let (1, Some(letter)) = (held.len(), held.first()) {
            texts.push(row.get(2).unwrap().to_owned());
            truth.push(letter.to_string());
        }
    }
    Some((texts, truth))
}

#[test]
#[ignore = "a measurement of minutes: cargo test --release -p themes --test known -- --ignored --nocapture"]
fn single_theme_answers_fall_into_their_themes() {
    let Some((texts, truth)) = single() else {
        return;
    };
    let runs: Vec<(f64, f64)> = (1..=20)
        .map(|seed| nearness(&truth, &themes_of(&found(&texts, Some(12), seed))))
        .collect();
    let mean = |of: fn(&(f64, f64)) -> f64| runs.iter().map(of).sum::<f64>() / runs.len() as f64;
    let least = runs.iter().map(|run| run.0).fold(1.0, f64::min);
    eprintln!(
        "{} answers, 12 themes, 20 seeds: NMI {:.3} (least {least:.3}), ARI {:.3}",
        texts.len(),
        mean(|r| r.0),
        mean(|r| r.1)
    );
    shown(&found(&texts, Some(12), 1), 12);
    let free = found(&texts, None, 1);
    let (nmi, rand) = nearness(&truth, &themes_of(&free));
    eprintln!(
        "without a count: {} themes, NMI {nmi:.3}, ARI {rand:.3}",
        free.themes.len()
    );
    stable(&texts, Some(12), &[3, 100, 222, 470, 601]);
    assert!(mean(|r| r.0) > 0.91 && mean(|r| r.1) > 0.83);
}

/// Comments of patients, each distinct one once, with the column that groups them.
fn comments(column: usize) -> Option<(Vec<String>, Vec<String>)> {
    let mut reader = csv::Reader::from_path(folder("nhs-comments/text_data.csv")?).unwrap();
    let (mut texts, mut truth, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for row in reader.records() {
        let row = row.unwrap();
        let text = row.get(3).unwrap().to_owned();
        if seen.insert(text.clone()) {
            texts.push(text);
            truth.push(row.get(column).unwrap().to_owned());
        }
    }
    Some((texts, truth))
}

#[test]
#[ignore = "a measurement of minutes: cargo test --release -p themes --test known -- --ignored --nocapture"]
fn comments_of_patients_fall_near_the_groups_people_made() {
    let Some((texts, truth)) = comments(2) else {
        return;
    };
    let mut sum = (0.0, 0.0);
    for seed in 1..=SEEDS_OF_COMMENTS {
        let began = std::time::Instant::now();
        let found = found(&texts, Some(44), seed);
        let (nmi, rand) = nearness(&truth, &themes_of(&found));
        eprintln!(
            "seed {seed}: {} comments, NMI {nmi:.4}, ARI {rand:.4}, {} in none, {:.1} s",
            texts.len(),
            found.unassigned.len(),
            began.elapsed().as_secs_f64()
        );
        sum = (sum.0 + nmi, sum.1 + rand);
        if seed == 1 {
            shown(&found, 44);
        }
    }
    let mean = sum.0 / SEEDS_OF_COMMENTS as f64;
    eprintln!(
        "mean NMI {mean:.4}, ARI {:.4}",
        sum.1 / SEEDS_OF_COMMENTS as f64
    );
    stable(&texts, Some(44), &[17, 4000, 8000]);
    assert!(mean > 0.21);
}

const SEEDS_OF_COMMENTS: u64 = 5;
