//! Which ideas lie near the sites of a choice, and which near none: what people asked for beside what was computed.

use crate::hubs::{Point, great_circle_km};
use crate::idea::{Asked, Idea, Stage};
use crate::limits::IDEA_NEAR_KM;
use crate::siting::Square;
use std::collections::BTreeMap;

/// Ideas beside a choice.
pub(super) struct Near<'a> {
    /// The ideas near a site, with how many submissions ask for each: `H3 (12)`.
    pub of_site: Box<dyn Fn(&str) -> String + 'a>,
    /// Ideas that are near no site.
    pub far: Vec<&'a Idea>,
}

/// Lays ideas and sites beside each other; an idea without coordinates, or one that is set aside, is near none and far from none.
pub(super) fn near<'a>(
    ideas: &'a [Idea],
    counts: &BTreeMap<i64, Asked>,
    sites: &[Square],
) -> Near<'a> {
    let mut of_site: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut far = Vec::new();
    for idea in ideas {
        let followed = !matches!(idea.told.stage, Stage::SetAside | Stage::Erased);
        let (true, Some(place)) = (followed, idea.told.place()) else {
            continue;
        };
        let from = Point::new(place.lat, place.lon);
        let mut is_near = false;
        for site in sites {
            let to = Point::new(site.place.lat, site.place.lon);
            if great_circle_km(from, to) <= IDEA_NEAR_KM {
                is_near = true;
                let count = counts.get(&idea.number).copied().unwrap_or_default();
                let line = format!("{} ({})", idea.key(), pages::say::count(count.submissions));
                of_site.entry(site.name.clone()).or_default().push(line);
            }
        }
        if !is_near && !sites.is_empty() {
            far.push(idea);
        }
    }
    Near {
        of_site: Box::new(move |site| {
            of_site
                .get(site)
                .map_or(String::new(), |lines| lines.join(", "))
        }),
        far,
    }
}
