//! Known answers on public data that is not part of the project; skipped, visibly, where it is absent.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test says what it expects by failing, and what it skips"
)]

use place::hubs::{Aim, Ground, Point, choose, great_circle_km};
use place::limits::WORK_ENTRIES_MAX_DEFAULT;
use place::sheet::{Sheet, Wanted, number, text};
use std::path::{Path, PathBuf};

const QUIET: &dyn Fn(f64, f64) = &|_, _| {};

/// The folder of private data, or `None` (said aloud) where there is none.
fn data(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data").join(name))
        .find(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("SKIPPED: the folder shared/data/{name} is not there");
    }
    folder
}

/// A problem of the OR-Library: shortest paths between all places, and how many to choose.
fn network(path: &Path) -> (Ground, usize) {
    let words = std::fs::read_to_string(path).unwrap();
    let mut numbers = words
        .split_whitespace()
        .map(|word| word.parse::<usize>().unwrap());
    let (places, edges, count) = (
        numbers.next().unwrap(),
        numbers.next().unwrap(),
        numbers.next().unwrap(),
    );
    let mut costs = vec![f64::INFINITY; places * places];
    for at in 0..places {
        costs[at * places + at] = 0.0;
    }
    for _ in 0..edges {
        let (a, b) = (numbers.next().unwrap() - 1, numbers.next().unwrap() - 1);
        let cost = numbers.next().unwrap() as f64;
        costs[a * places + b] = cost;
        costs[b * places + a] = cost;
    }
    for by in 0..places {
        for from in 0..places {
            let first = costs[from * places + by];
            for to in 0..places {
                let through = first + costs[by * places + to];
                if through < costs[from * places + to] {
                    costs[from * places + to] = through;
                }
            }
        }
    }
    (Ground::new(vec![1.0; places], places, costs), count)
}

#[test]
fn the_optima_of_the_or_library_are_found_and_proved() {
    let Some(folder) = data("pmedian") else {
        return;
    };
    let optima = Sheet::read(&folder.join("optima.csv")).unwrap();
    for row in optima.rows.iter().take(10) {
        let (ground, count) = network(&folder.join(format!("{}.txt", text(row, 0))));
        let found = choose(&ground, count, Aim::Median, WORK_ENTRIES_MAX_DEFAULT, QUIET).unwrap();
        let wanted = number(text(row, 1)).unwrap();
        assert_eq!(
            (found.objective, found.proved),
            (wanted, true),
            "{}",
            text(row, 0)
        );
    }
}

#[test]
fn the_stores_of_san_francisco_have_the_published_answers() {
    let Some(folder) = data("san-francisco") else {
        return;
    };
    let sheet =
        Sheet::read(&folder.join("SF_network_distance_candidateStore_16_censusTract_205_new.csv"))
            .unwrap();
    let column = |name| {
        sheet
            .need(Wanted {
                role: name,
                named: Some(name),
                names: &[],
            })
            .unwrap()
    };
    let (from, to, far, people) = (
        column("DestinationName"),
        column("name"),
        column("distance"),
        column("demand"),
    );
    let mut tracts: Vec<&str> = sheet.rows.iter().map(|row| text(row, from)).collect();
    let mut stores: Vec<&str> = sheet.rows.iter().map(|row| text(row, to)).collect();
    for list in [&mut tracts, &mut stores] {
        list.sort_unstable();
        list.dedup();
    }
    let mut costs = vec![f64::INFINITY; tracts.len() * stores.len()];
    let mut weights = vec![0.0; tracts.len()];
    for row in &sheet.rows {
        let tract = tracts.binary_search(&text(row, from)).unwrap();
        let store = stores.binary_search(&text(row, to)).unwrap();
        costs[tract * stores.len() + store] = number(text(row, far)).unwrap();
        weights[tract] = number(text(row, people)).unwrap();
    }
    assert_eq!((tracts.len(), stores.len()), (205, 16));
    let ground = Ground::new(weights, stores.len(), costs);
    let answers = [
        (Aim::Median, 2_848_268_129.71),
        (Aim::Coverage { within: 5_000.0 }, 875_247.0),
        (Aim::Centre, 7_403.06),
        (Aim::Fewest { within: 5_000.0 }, 8.0),
    ];
    for (aim, wanted) in answers {
        let found = choose(&ground, 4, aim, WORK_ENTRIES_MAX_DEFAULT, QUIET).unwrap();
        assert!(
            (found.objective - wanted).abs() < 0.01 && found.proved,
            "{aim:?}: {found:?}"
        );
    }
}

#[test]
fn fifty_hubs_for_410_areas_of_wales_are_proved_whatever_the_aim() {
    let Some(folder) = data("wales") else { return };
    let sheet = Sheet::read(&folder.join("wales_msoa11.csv")).unwrap();
    let column = |name| {
        sheet
            .need(Wanted {
                role: name,
                named: Some(name),
                names: &[],
            })
            .unwrap()
    };
    let (lat, lon, people) = (
        column("latitude"),
        column("longitude"),
        column("population"),
    );
    let points: Vec<Point> = sheet
        .rows
        .iter()
        .map(|row| {
            Point::new(
                sheet.number(row, lat).unwrap(),
                sheet.number(row, lon).unwrap(),
            )
        })
        .collect();
    let weights = sheet
        .rows
        .iter()
        .map(|row| sheet.number(row, people).unwrap())
        .collect();
    let costs = points
        .iter()
        .flat_map(|a| points.iter().map(|b| great_circle_km(*a, *b)));
    let ground = Ground::new(weights, points.len(), costs.collect());
    for aim in [Aim::Median, Aim::Coverage { within: 5.0 }, Aim::Centre] {
        let found = choose(&ground, 50, aim, WORK_ENTRIES_MAX_DEFAULT, QUIET).unwrap();
        assert!(found.proved, "{aim:?}: {found:?}");
    }
}
