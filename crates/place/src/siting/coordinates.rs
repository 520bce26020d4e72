//! Coordinates that cannot be right: metres of the National Grid in the place of degrees, latitude and longitude the wrong way round.
//!
//! Guarantees: where degrees are impossible the sentence says what they look like; where a row lies far from all others but its
//! swapped twin among them, or all rows lie near Britain only when they are swapped, it says so with the line. It puts nothing right by
//! itself: only a person knows what was meant.

use super::files::Areas;
use crate::limits::{APART_DEGREES, NEAR_SHARE};
use crate::sheet::{Sheet, number};
use crate::words::words;
use commission::Refusal;
use ingest::TableRow;
use serde::{Deserialize, Serialize};

/// Degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

impl Place {
    fn swapped(self) -> Self {
        Self {
            lat: self.lon,
            lon: self.lat,
        }
    }

    /// Britain and Ireland with the sea around them.
    fn near_britain(self) -> bool {
        (49.0..=61.5).contains(&self.lat) && (-11.0..=2.5).contains(&self.lon)
    }

    fn apart(self, other: Self) -> f64 {
        (self.lat - other.lat)
            .abs()
            .max((self.lon - other.lon).abs())
    }
}

/// What is wrong with what should be degrees.
fn wrong(place: Place) -> Option<Refusal> {
    if place.lat.abs() <= 90.0 && place.lon.abs() <= 180.0 {
        return None;
    }
    let (lat, lon) = (place.lat.to_string(), place.lon.to_string());
    let grid = |x: f64| (1_000.0..=1_300_000.0).contains(&x);
    if grid(place.lat) && grid(place.lon) {
        return Some(Refusal::new("national-grid", |l| {
            words(l).msg_hubs_national_grid(&lat, &lon)
        }));
    }
    if place.lon.abs() <= 90.0 && place.lat.abs() <= 180.0 {
        return Some(swapped(place));
    }
    Some(Refusal::new("no-degrees", |l| {
        words(l).msg_hubs_no_degrees(&lat, &lon)
    }))
}

fn swapped(place: Place) -> Refusal {
    let (lat, lon) = (place.lat.to_string(), place.lon.to_string());
    Refusal::new("swapped", |l| words(l).msg_hubs_swapped(&lat, &lon))
}

/// Refuses what are no degrees.
pub(super) fn in_degrees(sheet: &Sheet, row: &TableRow, place: Place) -> Result<(), Refusal> {
    match wrong(place) {
        None => Ok(()),
        Some(refusal) => Err(refusal.in_file(&sheet.file).at_line(row.line)),
    }
}

/// The place that somebody typed: latitude and longitude in degrees, as maps on the web give them ("52.41, -4.08").
///
/// # Errors
/// A refusal where these are no two numbers, no degrees, or lie near Britain only when they are swapped.
pub fn typed_place(typed: &str) -> Result<Place, Refusal> {
    let parts: Vec<&str> = typed
        .split([',', ' ', ';'])
        .filter(|part| !part.is_empty())
        .collect();
    let place = match parts.as_slice() {
        [lat, lon] => number(lat)
            .zip(number(lon))
            .map(|(lat, lon)| Place { lat, lon }),
        _ => None,
    };
    let Some(place) = place else {
        let shown: String = typed.chars().take(40).collect();
        return Err(Refusal::new("no-place", |l| {
            words(l).msg_idea_no_place(&shown)
        }));
    };
    match wrong(place) {
        Some(refusal) => Err(refusal),
        None if !place.near_britain() && place.swapped().near_britain() => Err(swapped(place)),
        None => Ok(place),
    }
}

/// Refuses places that are the wrong way round, in either file.
pub(super) fn the_right_way_round(files: [&Areas; 2]) -> Result<(), Refusal> {
    let all = || {
        files
            .iter()
            .flat_map(|file| file.list.iter().filter_map(|area| area.place))
    };
    let many = all().count();
    let Some(middle) = middle(all()) else {
        return Ok(());
    };
    let near = all().filter(|p| p.near_britain()).count();
    let near_swapped = all().filter(|p| p.swapped().near_britain()).count();
    let mostly = |some: usize| some as f64 >= NEAR_SHARE * many as f64;
    // All of them: their middle says nothing, but nobody asks for hubs in the Indian Ocean.
    let whole = near == 0 && mostly(near_swapped);
    for file in files {
        for area in &file.list {
            let Some(place) = area.place else { continue };
            let alone = place.apart(middle) > APART_DEGREES
                && place.swapped().apart(middle) < APART_DEGREES / 4.0;
            let foreign = mostly(near) && !place.near_britain() && place.swapped().near_britain();
            if alone || foreign || (whole && place.swapped().near_britain()) {
                return Err(swapped(place).in_file(&file.file).at_line(area.line));
            }
        }
    }
    Ok(())
}

/// The middle of all places, each way.
fn middle(places: impl Iterator<Item = Place>) -> Option<Place> {
    let (mut lats, mut lons): (Vec<f64>, Vec<f64>) = places.map(|p| (p.lat, p.lon)).unzip();
    let half = |list: &mut Vec<f64>| {
        list.sort_unstable_by(f64::total_cmp);
        list.get(list.len() / 2).copied()
    };
    Some(Place {
        lat: half(&mut lats)?,
        lon: half(&mut lons)?,
    })
}
