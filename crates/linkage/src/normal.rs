//! One spelling for every way of writing a value: case, diacritics, punctuation, forms of dates, and what the two languages of
//! Wales call the same street and town.
//!
//! Guarantees: a normal value has one byte a character, at most [`VALUE_CHARS_MAX`], so that characters can be compared by place;
//! letters outside ASCII share 128 bytes, which can make two foreign letters look alike and never two alike letters differ. Empty
//! means missing. It deliberately translates no other names: *Ieuan* and *Evan* are two names.

use crate::Kind;
use crate::limits::VALUE_CHARS_MAX;

/// What people write where they know nothing.
const MISSING: [&str; 14] = [
    "na",
    "n a",
    "nan",
    "none",
    "null",
    "nil",
    "unknown",
    "not known",
    "notknown",
    "anhysbys",
    "dim",
    "missing",
    "unk",
    "not applicable",
];

/// The value as it is compared; empty where there is none.
pub(crate) fn normal(kind: Kind, value: &str) -> Vec<u8> {
    let folded = text::fold(value);
    if MISSING.contains(&folded.as_str()) {
        return Vec::new();
    }
    let written = match kind {
        Kind::Date => day(value).unwrap_or_else(|| only_digits(value)),
        Kind::Email => value.trim().to_lowercase(),
        Kind::Code | Kind::Number => folded.replace(' ', ""),
        Kind::GivenName | Kind::Surname => person(&folded),
        Kind::Name | Kind::Category => place(&folded),
        Kind::Words => address(&folded),
    };
    bytes(&written)
}

fn bytes(written: &str) -> Vec<u8> {
    let byte = |letter: char| {
        let code = u32::from(letter);
        u8::try_from(if code < 128 { code } else { 128 + code % 128 }).unwrap_or(b'?')
    };
    written.chars().take(VALUE_CHARS_MAX).map(byte).collect()
}

fn only_digits(value: &str) -> String {
    value.chars().filter(char::is_ascii_digit).collect()
}

/// A name of a person without blanks; *ap*, *ab*, *ferch* (son of, daughter of) fall away before another word.
fn person(folded: &str) -> String {
    let mut words: Vec<&str> = folded.split(' ').collect();
    if words.len() > 1 {
        let kept: Vec<&str> = words
            .iter()
            .filter(|word| {
                ![
                    "ap", "ab", "ferch", "verch", "mr", "mrs", "ms", "miss", "dr", "y", "yr",
                ]
                .contains(word)
            })
            .copied()
            .collect();
        if !kept.is_empty() {
            words = kept;
        }
    }
    words.concat()
}

/// Towns with two names: Welsh, English.
const TOWNS: [(&str, &str); 34] = [
    ("aberdaugleddau", "milford haven"),
    ("abergwaun", "fishguard"),
    ("aberhonddu", "brecon"),
    ("abertawe", "swansea"),
    ("aberteifi", "cardigan"),
    ("bargod", "bargoed"),
    ("barri", "barry"),
    ("biwmares", "beaumaris"),
    ("caerdydd", "cardiff"),
    ("caerffili", "caerphilly"),
    ("caerfyrddin", "carmarthen"),
    ("caergybi", "holyhead"),
    ("caernarfon", "caernarvon"),
    ("casnewydd", "newport"),
    ("castell nedd", "neath"),
    ("conwy", "conway"),
    ("dinbych", "denbigh"),
    ("dinbych y pysgod", "tenby"),
    ("drenewydd", "newtown"),
    ("fflint", "flint"),
    ("fenni", "abergavenny"),
    ("hwlffordd", "haverfordwest"),
    ("llandudoch", "st dogmaels"),
    ("llanelli", "llanelly"),
    ("llanymddyfri", "llandovery"),
    ("merthyr tudful", "merthyr tydfil"),
    ("pen y bont ar ogwr", "bridgend"),
    ("penfro", "pembroke"),
    ("pontypwl", "pontypool"),
    ("rhuthun", "ruthin"),
    ("trefynwy", "monmouth"),
    ("trefaldwyn", "montgomery"),
    ("wrecsam", "wrexham"),
    ("wyddgrug", "mold"),
];

/// A place under its English name where it has two, its Welsh one mutated or not (*yng Nghaerdydd*).
fn place(folded: &str) -> String {
    let bare = folded
        .strip_prefix("y ")
        .or_else(|| folded.strip_prefix("yr "))
        .unwrap_or(folded);
    let known = |name: &str| TOWNS.iter().find(|(welsh, _)| *welsh == name);
    if let Some((_, english)) = known(bare) {
        return (*english).to_owned();
    }
    if let (None, Some(initial)) = (bare.find(' '), bare.chars().next())
        && "gnmfd".contains(initial)
    {
        let radicals = text::radicals(bare);
        if let Some((_, english)) = radicals.iter().find_map(|radical| known(radical)) {
            return (*english).to_owned();
        }
    }
    folded.to_owned()
}

/// Short and Welsh words of addresses, and the word they stand for.
const STREETS: [(&str, &str); 30] = [
    ("rd", "road"),
    ("heol", "road"),
    ("hewl", "road"),
    ("ffordd", "road"),
    ("stryd", "street"),
    ("str", "street"),
    ("ave", "avenue"),
    ("av", "avenue"),
    ("rhodfa", "avenue"),
    ("ln", "lane"),
    ("lon", "lane"),
    ("cl", "close"),
    ("clos", "close"),
    ("cres", "crescent"),
    ("crst", "crescent"),
    ("cilgant", "crescent"),
    ("ct", "court"),
    ("cwrt", "court"),
    ("dr", "drive"),
    ("pl", "place"),
    ("plas", "place"),
    ("sq", "square"),
    ("sgwar", "square"),
    ("tce", "terrace"),
    ("ter", "terrace"),
    ("teras", "terrace"),
    ("gdns", "gardens"),
    ("gerddi", "gardens"),
    ("pde", "parade"),
    ("fflat", "flat"),
];

/// An address with short words written out; *st* at the end is a street, elsewhere a saint.
fn address(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').collect();
    let last = words.len().saturating_sub(1);
    let written = words.iter().enumerate().map(|(at, word)| {
        if *word == "st" && at == last && at > 0 {
            return "street";
        }
        let known = STREETS.iter().find(|(short, _)| short == word);
        known.map_or(*word, |(_, long)| long)
    });
    let written: Vec<&str> = written.collect();
    place(&written.join(" "))
}

/// Months by the beginning of their names, English and Welsh.
const MONTHS: [(&str, u32); 24] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("ion", 1),
    ("chw", 2),
    ("maw", 3),
    ("ebr", 4),
    ("mai", 5),
    ("meh", 6),
    ("gor", 7),
    ("aws", 8),
    ("med", 9),
    ("hyd", 10),
    ("tac", 11),
    ("rha", 12),
];

/// A day as `yyyymmdd`: written with the year first, or day, month, year (as in Britain); `None` where it is no day.
pub(crate) fn day(value: &str) -> Option<String> {
    let date = value.trim();
    let date = date.split(['T']).next().unwrap_or(date);
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return of_parts(date.get(0..4)?, date.get(4..6)?, date.get(6..8)?);
    }
    let folded = text::fold(date);
    let parts: Vec<&str> = folded.split(' ').collect();
    let [first, second, third, ..] = parts.as_slice() else {
        return None;
    };
    if first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit()) {
        return of_parts(first, second, third);
    }
    of_parts(third, second, first)
}

fn of_parts(year: &str, month: &str, day: &str) -> Option<String> {
    let named = month
        .get(0..3)
        .and_then(|begin| MONTHS.iter().find(|(name, _)| *name == begin));
    let month = match named {
        Some((_, number)) => *number,
        None => month.parse().ok()?,
    };
    let (year, day): (u32, u32) = (year.parse().ok()?, day.parse().ok()?);
    let is_day =
        (1850..2150).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| format!("{year:04}{month:02}{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(kind: Kind, value: &str) -> String {
        String::from_utf8(normal(kind, value)).unwrap()
    }

    #[test]
    fn a_day_is_the_same_however_it_is_written() {
        for day in [
            "19710624",
            "1971-06-24",
            "24/06/1971",
            "24 Mehefin 1971",
            "24 June 1971",
            "1971-06-24T00:00:00",
        ] {
            assert_eq!(shown(Kind::Date, day), "19710624", "{day}");
        }
        assert_eq!(shown(Kind::Date, "1971-13-44"), "19711344");
    }

    #[test]
    fn welsh_names_and_addresses_meet_their_english_spelling() {
        assert_eq!(shown(Kind::Surname, "ap Rhŷs"), "rhys");
        assert_eq!(shown(Kind::Name, "Caerdydd"), "cardiff");
        assert_eq!(shown(Kind::Name, "Nghaerdydd"), "cardiff");
        assert_eq!(shown(Kind::Name, "Y Drenewydd"), "newtown");
        assert_eq!(shown(Kind::Words, "12 Stryd Fawr"), "12 street fawr");
        assert_eq!(
            shown(Kind::Words, "12 St. John's St"),
            "12 st john s street"
        );
    }

    #[test]
    fn what_says_that_nothing_is_known_is_missing() {
        for value in ["", "  ", "N/A", "Unknown", "anhysbys", "NULL"] {
            assert!(normal(Kind::Surname, value).is_empty(), "{value}");
        }
    }

    #[test]
    fn a_long_or_foreign_value_is_cut_and_never_breaks() {
        assert_eq!(
            normal(Kind::Words, &"\u{202e}ש".repeat(5_000_000 / 5)).len(),
            VALUE_CHARS_MAX
        );
    }
}
