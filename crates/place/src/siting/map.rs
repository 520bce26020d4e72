//! The choice on a map: an SVG without tiles, scripts, styles or colours of its own, with a title and a description in words.
//!
//! Guarantees the same bytes for the same choice; what it shows stands in the tables beside it too. Chosen sites are squares with their
//! names, fixed ones filled; demands are dots as large as their weight, each tied to its nearest site; ideas that people sent are rings with
//! their numbers. It draws no coast and no border: nothing is loaded from anywhere.

use super::coordinates::Place;
use super::files::Areas;
use crate::hubs::{Chosen, Ground};
use crate::limits::{MAP_DEGREES_MIN, MAP_DEMANDS_MAX, MAP_MARGIN_UNITS, MAP_WIDTH_UNITS};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// An idea on a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where it is.
    pub place: Place,
    /// What stands beside it.
    pub name: String,
}

/// A chosen site on a map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Square {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// Whether it was decided beforehand.
    pub is_fixed: bool,
}

/// A demand on a map.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Dot {
    /// Where it is.
    pub place: Place,
    /// The radius of its dot.
    pub radius: f64,
    /// The site it is tied to.
    pub tie: Option<Place>,
}

/// What is drawn of a choice, without words, so that it can be kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Places that must fall on the paper, though nothing need be drawn there.
    pub reach: Vec<Place>,
    /// Demands.
    pub dots: Vec<Dot>,
    /// Chosen sites.
    pub squares: Vec<Square>,
}

/// Where places fall on the drawing: north up, east to the right, true to scale in the middle.
struct Paper {
    west: f64,
    north: f64,
    across: f64,
    scale: f64,
    height: f64,
}

impl Paper {
    fn of(drawing: &Drawing, marks: &[Mark]) -> Option<Self> {
        let places = || {
            let marks = marks.iter().map(|mark| mark.place);
            drawing.reach.iter().copied().chain(marks)
        };
        places().next()?;
        let least = |of: fn(Place) -> f64| places().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(Place) -> f64| places().map(of).fold(f64::NEG_INFINITY, f64::max);
        let ((south, north), (west, east)) = (
            apart(least(|p| p.lat), most(|p| p.lat)),
            apart(least(|p| p.lon), most(|p| p.lon)),
        );
        let across = libm::cos(((south + north) / 2.0).to_radians()).max(0.01);
        let (wide, tall) = (
            ((east - west) * across).max(1e-6),
            (north - south).max(1e-6),
        );
        // As wide as the page, unless that made it more than twice as tall.
        let inner = MAP_WIDTH_UNITS - 2.0 * MAP_MARGIN_UNITS;
        let scale = (inner / wide).min(2.0 * inner / tall);
        Some(Self {
            west,
            north,
            across,
            scale,
            height: tall * scale + 2.0 * MAP_MARGIN_UNITS,
        })
    }

    fn at(&self, place: Place) -> (f64, f64) {
        let x = (place.lon - self.west) * self.across * self.scale;
        let y = (self.north - place.lat) * self.scale;
        (x + MAP_MARGIN_UNITS, y + MAP_MARGIN_UNITS)
    }
}

impl Drawing {
    /// A whole `<svg>` element with a title and a description, ideas laid over it; nothing where there is no place.
    #[must_use]
    pub fn svg(&self, title: &str, description: &str, marks: &[Mark]) -> Option<String> {
        let paper = Paper::of(self, marks)?;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {MAP_WIDTH_UNITS} {:.0}\" font-family=\"sans-serif\" \
             font-size=\"11\" fill=\"currentColor\"><title>{}</title><desc>{}</desc>",
            paper.height,
            escaped(title),
            escaped(description),
        );
        svg.push_str("<g stroke=\"currentColor\" stroke-opacity=\"0.35\" stroke-width=\"0.5\">");
        for dot in &self.dots {
            let Some(to) = dot.tie else { continue };
            let ((x, y), (u, v)) = (paper.at(dot.place), paper.at(to));
            let _ = write!(svg, "<path d=\"M{x:.1} {y:.1}L{u:.1} {v:.1}\"/>");
        }
        svg.push_str("</g><g fill-opacity=\"0.6\">");
        for dot in &self.dots {
            let ((x, y), radius) = (paper.at(dot.place), dot.radius);
            let _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"
            );
        }
        svg.push_str("</g>");
        for square in &self.squares {
            let (x, y) = paper.at(square.place);
            let (anchor, side) = beside(x);
            let fill = if square.is_fixed {
                "currentColor"
            } else {
                "none"
            };
            let _ = write!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"9\" height=\"9\" fill=\"{fill}\" stroke=\"currentColor\" stroke-width=\"2\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\"{anchor}>{}</text>",
                x - 4.5,
                y - 4.5,
                x + 7.0 * side,
                y + 4.0,
                escaped(&square.name),
            );
        }
        for mark in marks {
            let (x, y) = paper.at(mark.place);
            let (anchor, side) = beside(x);
            let _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
                 stroke-dasharray=\"3 2\"/><text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"bold\"{anchor}>{}</text>",
                x + 9.0 * side,
                y - 6.0,
                escaped(&mark.name),
            );
        }
        svg.push_str("</svg>");
        Some(svg)
    }
}

/// A little more on both sides where everything lies in one place, so that it does not fall on the edge.
fn apart(low: f64, high: f64) -> (f64, f64) {
    if high - low < MAP_DEGREES_MIN {
        (low - MAP_DEGREES_MIN / 2.0, high + MAP_DEGREES_MIN / 2.0)
    } else {
        (low, high)
    }
}

/// A name beside a place: on its left where it would run off the paper on the right.
fn beside(x: f64) -> (&'static str, f64) {
    if x > MAP_WIDTH_UNITS * 0.8 {
        (" text-anchor=\"end\"", -1.0)
    } else {
        ("", 1.0)
    }
}

/// What is drawn of a choice.
pub(super) fn drawing(demands: &Areas, sites: &Areas, ground: &Ground, chosen: &Chosen) -> Drawing {
    let heaviest = ground
        .weights()
        .iter()
        .copied()
        .fold(0.0, f64::max)
        .max(1e-300);
    let nearest = ground.nearest(&chosen.sites);
    let mut drawing = Drawing {
        reach: corners([demands, sites]),
        ..Drawing::default()
    };
    let all = demands.list.iter().zip(&nearest).zip(ground.weights());
    for ((demand, near), weight) in all.take(MAP_DEMANDS_MAX) {
        let Some(place) = demand.place else { continue };
        drawing.dots.push(Dot {
            place,
            radius: 0.8 + 2.2 * (weight / heaviest).sqrt(),
            tie: near.and_then(|(site, _)| sites.list.get(site as usize)?.place),
        });
    }
    let sites = chosen
        .sites
        .iter()
        .filter_map(|site| sites.list.get(*site as usize));
    for site in sites {
        let Some(place) = site.place else { continue };
        drawing.squares.push(Square {
            place,
            name: site.id.clone(),
            is_fixed: site.held == super::Held::Fixed,
        });
    }
    drawing
}

/// The corners in the south-west and north-east of all places.
fn corners(files: [&Areas; 2]) -> Vec<Place> {
    let places = files
        .iter()
        .flat_map(|file| file.list.iter().filter_map(|area| area.place));
    let corners = places.fold(None, |corners: Option<(Place, Place)>, place| {
        let (low, high) = corners.unwrap_or((place, place));
        let low = Place {
            lat: low.lat.min(place.lat),
            lon: low.lon.min(place.lon),
        };
        let high = Place {
            lat: high.lat.max(place.lat),
            lon: high.lon.max(place.lon),
        };
        Some((low, high))
    });
    corners.map_or_else(Vec::new, |(low, high)| vec![low, high])
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}
