//! The choice on a map: an SVG without tiles, scripts, styles or colours of its own, with a title and a description in words.
//!
//! Guarantees the same bytes for the same choice; what it shows stands in the tables beside it too. Chosen sites are squares with their
//! names, fixed ones filled; demands are dots as large as their weight, each tied to its nearest site; ideas that people sent are rings with
//! their numbers. It draws no coast and no border: nothing is loaded from anywhere.

use super::coordinates::Place;
use super::files::Areas;
use crate::hubs::{Chosen, Ground};
use crate::limits::{MAP_DEMANDS_MAX, MAP_MARGIN_UNITS, MAP_WIDTH_UNITS};
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
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// Whether it was decided beforehand.
    pub is_fixed: bool,
}

/// What is drawn.
#[derive(Debug, Clone, Default)]
pub struct Drawing<'a> {
    /// What it is.
    pub title: &'a str,
    /// The same in more words, for those who do not see it.
    pub description: &'a str,
    /// Places that must fall on the paper, though nothing need be drawn there.
    pub reach: Vec<Place>,
    /// From a demand to its site.
    pub ties: Vec<(Place, Place)>,
    /// Demands with the radius of their dots.
    pub dots: Vec<(Place, f64)>,
    /// Chosen sites.
    pub squares: Vec<Square>,
    /// Ideas.
    pub marks: Vec<Mark>,
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
    fn of(drawing: &Drawing<'_>) -> Option<Self> {
        let places = || {
            let dots = drawing.dots.iter().map(|(place, _)| *place);
            let squares = drawing.reach.iter().copied();
            dots.chain(squares)
                .chain(drawing.marks.iter().map(|mark| mark.place))
        };
        places().next()?;
        let least = |of: fn(Place) -> f64| places().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(Place) -> f64| places().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (south, north) = (least(|p| p.lat), most(|p| p.lat));
        let (west, east) = (least(|p| p.lon), most(|p| p.lon));
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

impl Drawing<'_> {
    /// A whole `<svg>` element; nothing where there is no place.
    #[must_use]
    pub fn svg(&self) -> Option<String> {
        let paper = Paper::of(self)?;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {MAP_WIDTH_UNITS} {:.0}\" font-family=\"sans-serif\" \
             font-size=\"11\" fill=\"currentColor\"><title>{}</title><desc>{}</desc>",
            paper.height,
            escaped(self.title),
            escaped(self.description),
        );
        svg.push_str("<g stroke=\"currentColor\" stroke-opacity=\"0.35\" stroke-width=\"0.5\">");
        for (from, to) in &self.ties {
            let ((x, y), (u, v)) = (paper.at(*from), paper.at(*to));
            let _ = write!(svg, "<path d=\"M{x:.1} {y:.1}L{u:.1} {v:.1}\"/>");
        }
        svg.push_str("</g><g fill-opacity=\"0.6\">");
        for (place, radius) in &self.dots {
            let (x, y) = paper.at(*place);
            let _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"
            );
        }
        svg.push_str("</g>");
        for square in &self.squares {
            let (x, y) = paper.at(square.place);
            let fill = if square.is_fixed {
                "currentColor"
            } else {
                "none"
            };
            let _ = write!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"9\" height=\"9\" fill=\"{fill}\" stroke=\"currentColor\" stroke-width=\"2\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
                x - 4.5,
                y - 4.5,
                x + 7.0,
                y + 4.0,
                escaped(&square.name),
            );
        }
        for mark in &self.marks {
            let (x, y) = paper.at(mark.place);
            let _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
                 stroke-dasharray=\"3 2\"/><text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"bold\">{}</text>",
                x + 9.0,
                y - 6.0,
                escaped(&mark.name),
            );
        }
        svg.push_str("</svg>");
        Some(svg)
    }
}

/// The drawing of a choice; nothing where there are no coordinates.
pub(super) fn map(
    demands: &Areas,
    sites: &Areas,
    ground: &Ground,
    chosen: &Chosen,
    ideas: &[Mark],
    (title, description): (&str, &str),
) -> Option<String> {
    let heaviest = ground
        .weights()
        .iter()
        .copied()
        .fold(0.0, f64::max)
        .max(1e-300);
    let nearest = ground.nearest(&chosen.sites);
    let mut drawing = Drawing {
        title,
        description,
        reach: demands
            .list
            .iter()
            .chain(&sites.list)
            .filter_map(|area| area.place)
            .collect(),
        marks: ideas.to_vec(),
        ..Drawing::default()
    };
    let all = demands.list.iter().zip(&nearest).zip(ground.weights());
    for ((demand, near), weight) in all.take(MAP_DEMANDS_MAX) {
        let Some(from) = demand.place else { continue };
        let to = near.and_then(|(site, _)| sites.list.get(site as usize)?.place);
        drawing.ties.extend(to.map(|to| (from, to)));
        let radius = 0.8 + 2.2 * (weight / heaviest).sqrt();
        drawing.dots.push((from, radius));
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
    drawing.svg()
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
