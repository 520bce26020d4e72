//! The choice on a map: an SVG without tiles, scripts, styles or colours of its own, with a title and a description in words.
//!
//! Guarantees the same bytes for the same choice; what it shows stands in the assignment too, which is the table beside it. Chosen sites are
//! squares with their names, fixed ones filled; demands are dots as large as their weight, each tied to its nearest site.
//! It draws no coast and no border: nothing is loaded from anywhere.

use super::files::Areas;
use crate::hubs::{Chosen, Ground};
use crate::limits::{MAP_DEMANDS_MAX, MAP_MARGIN_UNITS, MAP_WIDTH_UNITS};
use std::fmt::Write;

/// Where places fall on the drawing: north up, east to the right, true to scale in the middle.
struct Paper {
    west: f64,
    north: f64,
    across: f64,
    scale: f64,
    height: f64,
}

impl Paper {
    fn of(files: [&Areas; 2]) -> Option<Self> {
        let places = || {
            files
                .iter()
                .flat_map(|file| file.list.iter().filter_map(|area| area.place))
        };
        places().next()?;
        let least = |of: fn(super::coordinates::Place) -> f64| {
            places().map(of).fold(f64::INFINITY, f64::min)
        };
        let most = |of: fn(super::coordinates::Place) -> f64| {
            places().map(of).fold(f64::NEG_INFINITY, f64::max)
        };
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

    fn at(&self, place: super::coordinates::Place) -> (f64, f64) {
        let x = (place.lon - self.west) * self.across * self.scale;
        let y = (self.north - place.lat) * self.scale;
        (x + MAP_MARGIN_UNITS, y + MAP_MARGIN_UNITS)
    }
}

/// A whole `<svg>` element; nothing where there are no coordinates.
pub(super) fn map(
    demands: &Areas,
    sites: &Areas,
    ground: &Ground,
    chosen: &Chosen,
    (title, description): (&str, &str),
) -> Option<String> {
    let paper = Paper::of([demands, sites])?;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {MAP_WIDTH_UNITS} {:.0}\" font-family=\"sans-serif\" \
         font-size=\"11\" fill=\"currentColor\"><title>{}</title><desc>{}</desc>",
        paper.height,
        escaped(title),
        escaped(description),
    );
    let heaviest = ground
        .weights()
        .iter()
        .copied()
        .fold(0.0, f64::max)
        .max(1e-300);
    let nearest = ground.nearest(&chosen.sites);
    svg.push_str("<g stroke=\"currentColor\" stroke-opacity=\"0.35\" stroke-width=\"0.5\">");
    let all = demands.list.iter().zip(&nearest).zip(ground.weights());
    for ((demand, near), _) in all.clone().take(MAP_DEMANDS_MAX) {
        let to = near.and_then(|(site, _)| sites.list.get(site as usize)?.place);
        if let (Some(from), Some(to)) = (demand.place, to) {
            let ((x, y), (u, v)) = (paper.at(from), paper.at(to));
            let _ = write!(svg, "<path d=\"M{x:.1} {y:.1}L{u:.1} {v:.1}\"/>");
        }
    }
    svg.push_str("</g><g fill-opacity=\"0.6\">");
    for ((demand, _), weight) in all.take(MAP_DEMANDS_MAX) {
        if let Some(place) = demand.place {
            let (x, y) = paper.at(place);
            let radius = 0.8 + 2.2 * (weight / heaviest).sqrt();
            let _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"
            );
        }
    }
    svg.push_str("</g>");
    for site in chosen
        .sites
        .iter()
        .filter_map(|site| sites.list.get(*site as usize))
    {
        let Some(place) = site.place else { continue };
        let (x, y) = paper.at(place);
        let fill = if site.held == super::Held::Fixed {
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
            escaped(&site.id),
        );
    }
    svg.push_str("</svg>");
    Some(svg)
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
