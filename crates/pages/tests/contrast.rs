//! Goal: every text is readable on its ground, in light and in dark.
//! Method: the colours are read from the stylesheet's variables and their contrast is computed as WCAG 2.2
//! defines it (relative luminance, (L1 + 0.05) / (L2 + 0.05)): 4.5 for text, 3 for edges and marks.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where the stylesheet cannot be read"
)]

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../assets/style.css");
const STYLE_BYTES_MAX: usize = 24_000;

/// Text and its ground.
const TEXTS: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "shade"),
    ("ink", "coded"),
    ("ink", "good-ground"),
    ("ink", "wait-ground"),
    ("ink", "stop-ground"),
    ("ink", "plain-ground"),
    ("quiet", "paper"),
    ("quiet", "sheet"),
    ("quiet", "shade"),
    ("link", "paper"),
    ("link", "sheet"),
    ("link", "shade"),
    ("link", "wait-ground"),
    ("link", "good-ground"),
    ("link", "stop-ground"),
    ("visited", "paper"),
    ("visited", "sheet"),
    ("visited", "shade"),
    ("top-ink", "top"),
    ("top-quiet", "top"),
    ("accent-ink", "accent"),
    ("accent-ink", "accent-deep"),
    ("good", "good-ground"),
    ("wait", "wait-ground"),
    ("stop", "stop-ground"),
    ("stop", "paper"),
    ("stop", "sheet"),
    ("stop-ink", "stop"),
    ("sample-ink", "sample"),
    ("focus-ink", "focus"),
    ("paper", "ink"),
];

/// Edges and marks that tell something, and their ground.
const MARKS: &[(&str, &str)] = &[
    ("field", "sheet"),
    ("field", "paper"),
    ("field", "shade"),
    ("accent", "paper"),
    ("accent", "sheet"),
    ("accent", "coded"),
    ("stop", "paper"),
    ("wait", "paper"),
    ("focus-ink", "focus"),
    ("focus", "top"),
];

fn colours(css: &str) -> BTreeMap<&str, [f64; 3]> {
    let mut found = BTreeMap::new();
    for line in css.lines() {
        let Some((name, value)) = line
            .trim()
            .strip_prefix("--")
            .and_then(|line| line.split_once(": #"))
        else {
            continue;
        };
        let value = value.trim_end_matches(';');
        let channel =
            |at: usize| f64::from(u8::from_str_radix(&value[at..at + 2], 16).unwrap()) / 255.0;
        found.insert(name, [channel(0), channel(2), channel(4)]);
    }
    found
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|c| {
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn too_weak(css: &str) -> Vec<String> {
    let colours = colours(css);
    let mut weak = Vec::new();
    for (pairs, least) in [(TEXTS, 4.5), (MARKS, 3.0)] {
        for (front, ground) in pairs {
            let ratio = contrast(colours[front], colours[ground]);
            if ratio < least {
                weak.push(format!(
                    "--{front} on --{ground}: {ratio:.2}, at least {least} is needed"
                ));
            }
        }
    }
    weak
}

fn schemes() -> [(&'static str, &'static str); 2] {
    let (light, rest) = STYLE
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap();
    [
        ("light", light),
        ("dark", rest.split_once("\n}\n").unwrap().0),
    ]
}

#[test]
fn every_text_and_mark_stands_out_from_its_ground_in_both_schemes() {
    for (scheme, css) in schemes() {
        assert_eq!(
            too_weak(css),
            Vec::<String>::new(),
            "in the {scheme} scheme"
        );
    }
}

#[test]
fn a_pale_ink_would_be_named() {
    let pale = schemes()[0].1.replace("--ink: #1d2628", "--ink: #bbbbbb");
    assert!(
        too_weak(&pale)
            .iter()
            .any(|line| line.starts_with("--ink on --paper"))
    );
}

#[test]
fn a_black_text_on_white_has_the_contrast_of_the_standard() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}

#[test]
fn the_stylesheet_is_small_and_asks_nothing_of_anybody_else() {
    assert!(
        STYLE.len() <= STYLE_BYTES_MAX,
        "{} bytes, at most {STYLE_BYTES_MAX}",
        STYLE.len()
    );
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
}
