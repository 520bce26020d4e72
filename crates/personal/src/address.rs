//! Postal addresses: a number and a street, in English or Welsh, with the places that follow it; a box; words that say
//! "my address is". The postcode after them is found by itself.
//!
//! It deliberately keeps no list of streets or towns, and takes a town by itself ("I live in Bangor") for no address.

use crate::Kind;
use crate::plain::Plain;
use crate::shapes::{Seen, each, shape};
use regex::Regex;
use std::ops::Range;

/// The shapes of this file.
pub(crate) struct Addresses {
    english: Regex,
    english_lower: Regex,
    welsh: Regex,
    flat: Regex,
    post_box: Regex,
    said: Regex,
    onwards: Regex,
}

const STREET: &str = "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr|Crescent|Cres|Terrace|Terr?|Gardens|Gdns|Grove|Place|Pl|Court|Ct|Square|Sq|Way|Walk|Row|Hill|Rise|View|Mews|Parade|Park|Green|Villas?|Buildings|Cottages?|Heights|Meadows?|Parc|Mount|Vale|Wharf|Quay|Fields?|Bank|Circle|Common|Croft|Dale|End|Estate|Gate|Highway|Orchard|Passage|Path|Ridge|Side|Yard)";

const STRYD: &str = "(?:Stryd|Heol|Hewl|Ffordd|L[oô]n|Maes|Rhodfa|Clos|Cl[oô]s|Rhes|Teras|Erw|Gerddi|Parc|Llys|Cwrt|Coed|Trem|Rhiw|Golwg|D[oô]l|Ael|Bro|Bryn|Cae|Cefn|Cilgant|Cwm|Gelli|Glan|Gwaun|Llwyn|Min|Nant|Pant|Pen|Pentre|Penrhiw|Plas|Pwll|Rhos|Sgw[aâ]r|Sarn|T[aâ]n|Tai|Tir|Tre|Troed|T[yŷ]|Waun|Y|Yr)";

impl Addresses {
    pub(crate) fn new() -> Self {
        // "12", "12a", "12-14", "12B,", "No. 12"
        let number =
            r"(?:(?i:no\.?|number|rhif) ?)?[0-9]{1,4}(?: ?- ?[0-9]{1,4}| ?[A-Ha-h]\b)?,? +";
        let name = r"(?:St\. )?[\p{Lu}][\p{L}\p{M}'\-]*";
        // "LL57" is the beginning of a postcode and no town.
        let place = r"(?:[\p{Lu}][\p{L}\p{M}'\-]*[\p{Ll}]|[\p{Lu}]{3,}|Y|Yr)\b";
        let small = r"(?:(?:yr?|the|of|on|upon|and|ar?|o|de|la|le)\b|'r)";
        Self {
            english: shape(&format!(
                r"\b{number}(?:(?:{name}|{small}) +){{1,4}}{STREET}\b\.?"
            )),
            english_lower: shape(
                r"(?i)\b[0-9]{1,4}[a-h]?,? +(?:[a-z][a-z'\-]+ +){1,2}(?:street|road|avenue|lane|close|drive|crescent|terrace|gardens|grove)\b",
            ),
            welsh: shape(&format!(
                r"\b{number}(?i:{STRYD})(?:[ \-]+(?:{name}|{small})){{1,4}}|\b{number}{name}(?:-[\p{{L}}]+){{2,4}}"
            )),
            flat: shape(&format!(
                r"(?i)\b(?:(?:flat|fflat|apartment|apt)\.? ?(?-i:[0-9]{{1,4}}[A-Za-z]?|[A-H])|(?:unit|room|ystafell|caravan|carafan|plot|llain|suite) ?[0-9]{{1,4}}[a-z]?)\b,? +(?-i:(?:[0-9]{{1,4}}[a-h]?,? +)?{name}(?: +(?:{name}|{small})){{0,4}})"
            )),
            post_box: shape(
                r"(?i)\b(?:p\.? ?o\.? ?box|blwch (?:s\.?p\.?|post)|freepost|rhadbost) ?[a-z0-9\-]{1,16}",
            ),
            said: shape(&format!(
                r"(?i)(?:\b(?:my|our|home|his|her|their|postal) address(?: is| was|:)|\baddress ?:|\b(?:i|we|she|he|they) lives? at|\bliving at|(?:fy nghyfeiriad|ei gyfeiriad|ei chyfeiriad|ein cyfeiriad)(?: i| ni)?(?: yw| ydy| oedd|:)|\bcyfeiriad ?:|yw fy nghyfeiriad)[ ,:\n]{{1,3}}(?-i:((?:(?:[0-9]{{1,4}}[a-h]?|{name}),? +){{0,4}}(?:{name}|[0-9]{{1,4}})(?:[ ,]+{name}){{0,5}}))"
            )),
            onwards: shape(&format!(
                r"^(?:, ?\n?|\n| \n)(?:{place})(?:[ \-](?:{place}|{small})){{0,3}}"
            )),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        for (street, percent) in [(&self.english, 88), (&self.welsh, 80), (&self.flat, 92)] {
            each(street, plain, seen, |range| {
                let range = self.with_places(plain, range);
                plain
                    .alone(&range)
                    .then(|| Seen::new(range, Kind::Address, percent))
            });
        }
        each(&self.english_lower, plain, seen, |range| {
            let written = plain.slice(range.clone()).to_lowercase();
            let plainly = written
                .split(' ')
                .all(|word| !NOT_IN_STREETS.contains(&word));
            (plain.alone(&range) && plainly).then(|| Seen::new(range, Kind::Address, 60))
        });
        each(&self.post_box, plain, seen, |range| {
            plain
                .alone(&range)
                .then(|| Seen::new(range, Kind::Address, 75))
        });
        for said in self.said.captures_iter(plain.text()) {
            if let Some(words) = said.get(1) {
                let range = self.with_places(plain, words.range());
                seen.push(Seen::new(range, Kind::Address, 70));
            }
        }
    }

    /// The address with the towns and counties that follow it.
    fn with_places(&self, plain: &Plain, range: Range<usize>) -> Range<usize> {
        let mut range = range;
        for _ in 0..PLACES_MAX {
            let after = plain.after(range.end, PLACE_CHARS_MAX);
            let Some(place) = self.onwards.find(after) else {
                break;
            };
            // "…, Bangor. My": what begins a sentence is no place; nor is a word that goes on in small letters.
            let next = after.get(place.end()..).unwrap_or_default();
            let ends = next.is_empty()
                || next.starts_with([',', '.', '\n', ';', ')'])
                || next.starts_with(" ") && {
                    let word = next.trim_start();
                    word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '(')
                };
            let line = place.as_str().starts_with('\n') || place.as_str().starts_with(" \n");
            if !ends && line {
                break;
            }
            range.end += place.end();
        }
        range
    }
}

/// Parts of an address after its street.
const PLACES_MAX: usize = 3;
/// Code points in which the next part must end.
const PLACE_CHARS_MAX: usize = 60;

#[rustfmt::skip] // a list to be read as one
const NOT_IN_STREETS: [&str; 40] = [
    "a", "about", "across", "along", "and", "at", "by", "days", "down", "every", "for", "from", "hours", "in", "is", "it", "long", "main",
    "metres", "miles", "minutes", "months", "more", "of", "on", "one", "or", "people", "per", "that", "the", "this", "to", "up", "was",
    "way", "weeks", "with", "year", "years",
];
