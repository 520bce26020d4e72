//! The opinion map as a drawing: a file of its own, in SVG, that says in words what it shows.
//!
//! Guarantees: the same bytes for the same map; each group has a shape, a letter and a colour of its own (Okabe and Ito 2008, told apart
//! by people who see few colours), so that none of the three is needed; a title and a description for those who cannot see it, and the
//! same places as a table; no script, nothing loaded from elsewhere. Every text is escaped.
//!
//! Distances mean how differently two participants voted; left and right, above and below mean nothing of themselves.

use crate::conversation::Conversation;
use crate::limits::{DRAWING_HEIGHT_UNITS, DRAWING_WIDTH_UNITS};
use crate::names::group_name;
use crate::words::Words;
use opinions::Map;
use std::fmt::Write;

const MARGIN: f64 = 40.0;
const LEGEND_LINE: f64 = 22.0;
const SIZE: f64 = 5.0;

const COLOURS: [&str; 8] = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#7f7f00",
];

/// The drawing.
#[must_use]
pub fn svg(map: &Map, conversation: &Conversation, words: &Words) -> String {
    let shown = |n: usize| pages::say::count(n as u64);
    let legend = LEGEND_LINE * map.groups.len() as f64 + MARGIN;
    let (width, height) = (DRAWING_WIDTH_UNITS as f64, DRAWING_HEIGHT_UNITS as f64);
    let title = words.msg_map_title();
    let description = described(map, conversation, words);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {}\" role=\"img\" aria-labelledby=\"t d\" \
         font-family=\"sans-serif\" font-size=\"16\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n",
        height + legend,
        escaped(&title),
        escaped(&description),
    );
    let scale = Scale::of(&map.places);
    let own = |group: usize| {
        let placed = map.places.iter().zip(&map.group_of);
        placed
            .filter(move |(_, of)| **of == group)
            .map(|(place, _)| scale.at(place))
    };
    for (group, members) in map.groups.iter().enumerate() {
        let colour = COLOURS
            .get(group % COLOURS.len())
            .copied()
            .unwrap_or("#000000");
        let name = words.msg_map_group_name(group_name(group), shown(members.len()));
        let _ = writeln!(
            svg,
            "<g fill=\"{colour}\" fill-opacity=\"0.75\"><title>{}</title>",
            escaped(&name)
        );
        for (x, y) in own(group) {
            shape(&mut svg, group, x, y);
        }
        svg.push_str("</g>\n");
    }
    for (group, members) in map.groups.iter().enumerate() {
        let count = members.len().max(1) as f64;
        let (x, y) = own(group).fold((0.0, 0.0), |(a, b), (x, y)| (a + x / count, b + y / count));
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"24\" font-weight=\"bold\" text-anchor=\"middle\" \
             stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">{}</text>",
            group_name(group)
        );
    }
    for (group, members) in map.groups.iter().enumerate() {
        let colour = COLOURS
            .get(group % COLOURS.len())
            .copied()
            .unwrap_or("#000000");
        let y = height + LEGEND_LINE * (group as f64 + 0.5);
        let _ = write!(svg, "<g fill=\"{colour}\">");
        shape(&mut svg, group, MARGIN, y - SIZE);
        let name = words.msg_map_group_name(group_name(group), shown(members.len()));
        let _ = writeln!(
            svg,
            "</g><text x=\"{:.1}\" y=\"{y:.1}\">{}</text>",
            MARGIN + 16.0,
            escaped(&name)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// What the drawing shows, in sentences.
fn described(map: &Map, conversation: &Conversation, words: &Words) -> String {
    let shown = |n: usize| pages::say::count(n as u64);
    let mut text = words.msg_map_statement(
        shown(map.placed.len()),
        shown(conversation.participants.len()),
        shown(map.groups.len()),
    );
    for (group, members) in map.groups.iter().enumerate() {
        text.push(' ');
        text.push_str(&words.msg_map_group_name(group_name(group), shown(members.len())));
        text.push('.');
    }
    text.push(' ');
    text.push_str(&words.msg_map_reading());
    text
}

/// The places as a table: CSV with participant, x, y and group.
#[must_use]
pub fn table(map: &Map, conversation: &Conversation) -> String {
    let mut table = "participant,x,y,group\n".to_owned();
    let rows = map.placed.iter().zip(&map.places).zip(&map.group_of);
    for ((participant, [x, y]), group) in rows {
        let id = conversation
            .participants
            .get(*participant)
            .map_or("", String::as_str);
        let _ = writeln!(
            table,
            "{},{x},{y},{}",
            crate::names::cell(id),
            group_name(*group)
        );
    }
    table
}

/// From places to the paper.
struct Scale {
    middle: [f64; 2],
    factor: f64,
}

impl Scale {
    fn of(places: &[[f64; 2]]) -> Self {
        let span = |axis: usize| {
            let values = || places.iter().filter_map(|place| place.get(axis)).copied();
            (
                values().fold(f64::INFINITY, f64::min),
                values().fold(f64::NEG_INFINITY, f64::max),
            )
        };
        let ((left, right), (bottom, top)) = (span(0), span(1));
        let room = |units: usize, from: f64, to: f64| {
            let wide = to - from;
            if wide > 0.0 {
                (units as f64 - 2.0 * MARGIN) / wide
            } else {
                f64::INFINITY
            }
        };
        let factor =
            room(DRAWING_WIDTH_UNITS, left, right).min(room(DRAWING_HEIGHT_UNITS, bottom, top));
        let half = |a: f64, b: f64| {
            if a.is_finite() {
                f64::midpoint(a, b)
            } else {
                0.0
            }
        };
        Self {
            middle: [half(left, right), half(bottom, top)],
            factor: if factor.is_finite() { factor } else { 1.0 },
        }
    }

    fn at(&self, place: &[f64; 2]) -> (f64, f64) {
        let x = DRAWING_WIDTH_UNITS as f64 / 2.0 + (place[0] - self.middle[0]) * self.factor;
        let y = DRAWING_HEIGHT_UNITS as f64 / 2.0 - (place[1] - self.middle[1]) * self.factor;
        (x, y)
    }
}

/// The shape of a group: circle, square, triangle, diamond, bar, column, triangle upside down, ring.
fn shape(svg: &mut String, group: usize, x: f64, y: f64) {
    let s = SIZE;
    let points = |svg: &mut String, points: &[(f64, f64)]| {
        let list: Vec<String> = points
            .iter()
            .map(|(dx, dy)| format!("{:.1},{:.1}", x + dx, y + dy))
            .collect();
        let _ = writeln!(svg, "<polygon points=\"{}\"/>", list.join(" "));
    };
    match group % 8 {
        0 => {
            let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{s}\"/>");
        }
        1 => points(svg, &[(-s, -s), (s, -s), (s, s), (-s, s)]),
        2 => points(svg, &[(0.0, -s), (s, s), (-s, s)]),
        3 => points(svg, &[(0.0, -s), (s, 0.0), (0.0, s), (-s, 0.0)]),
        4 => points(
            svg,
            &[(-s, -s / 2.0), (s, -s / 2.0), (s, s / 2.0), (-s, s / 2.0)],
        ),
        5 => points(
            svg,
            &[(-s / 2.0, -s), (s / 2.0, -s), (s / 2.0, s), (-s / 2.0, s)],
        ),
        6 => points(svg, &[(-s, -s), (s, -s), (0.0, s)]),
        _ => {
            let _ = writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.1}\" fill=\"none\" stroke=\"#7f7f00\" stroke-width=\"2\"/>",
                s - 1.0
            );
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
