//! Times of day with their offset, or of a named zone's clock.
//!
//! Guarantees: no time is guessed. On the night on which clocks go back a local time stands for two moments and both are kept; on the
//! night on which they go forward there is none. Zones are those of the database that the program carries (IANA), never of the machine.

use crate::day::day;
use jiff::civil::{DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};

/// When something happened, in seconds of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Between these; the same twice, unless the clock showed that time twice.
    Between(i64, i64),
    /// The clock never showed that time.
    Never,
    /// A day without a time.
    DayOnly,
    /// No day and time.
    Unreadable,
}

/// The zone of a name of the IANA database.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name.trim()).ok()
}

/// The moment that a cell says.
#[must_use]
pub fn moment(cell: &str, zone: &TimeZone) -> Moment {
    let cell = cell.trim();
    let cell = cell.split('[').next().unwrap_or(cell).trim_end();
    let Some(date) = day(cell) else {
        return Moment::Unreadable;
    };
    let Some((_, rest)) = cell.split_once(['T', ' ']) else {
        return Moment::DayOnly;
    };
    let Some((time, offset)) = time_and_offset(rest) else {
        return Moment::Unreadable;
    };
    let local = date.to_datetime(time);
    if let Some(offset) = offset {
        let at = offset.to_timestamp(local).ok();
        return at.map_or(Moment::Unreadable, |at| {
            Moment::Between(at.as_second(), at.as_second())
        });
    }
    of_clock(local, zone)
}

fn of_clock(local: DateTime, zone: &TimeZone) -> Moment {
    let second = |offset: Offset| {
        offset
            .to_timestamp(local)
            .map(jiff::Timestamp::as_second)
            .ok()
    };
    match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => {
            second(offset).map_or(Moment::Unreadable, |at| Moment::Between(at, at))
        }
        AmbiguousOffset::Fold { before, after } => second(before)
            .zip(second(after))
            .map_or(Moment::Unreadable, |(first, last)| {
                Moment::Between(first, last)
            }),
        AmbiguousOffset::Gap { .. } => Moment::Never,
    }
}

/// `14:05`, `14:05:30`, `2:05 pm`, each with or without an offset.
fn time_and_offset(rest: &str) -> Option<(Time, Option<Offset>)> {
    let rest = rest.trim();
    let letters = rest.find(|letter: char| letter.is_ascii_alphabetic());
    let signs = rest.find(['+', '-', '\u{2212}']);
    let (clock, offset, half) = match (letters, signs) {
        (None, None) => (rest, None, None),
        (None, Some(at)) => (rest.get(..at)?, Some(signed(rest.get(at..)?)?), None),
        (Some(at), _) => {
            let word = rest.get(at..)?.to_lowercase();
            let clock = rest.get(..at)?;
            match word.as_str() {
                "z" | "gmt" | "utc" => (clock, Some(Offset::UTC), None),
                "bst" => (clock, Some(Offset::constant(1)), None),
                "am" => (clock, None, Some(false)),
                "pm" => (clock, None, Some(true)),
                _ => return None,
            }
        }
    };
    let mut parts = clock.trim().split(':');
    let number = |part: &str| part.trim().parse::<i8>().ok();
    let (hour, minute) = (number(parts.next()?)?, number(parts.next()?)?);
    let second = match parts.next() {
        None => 0,
        // A fraction of a second is passed over.
        Some(part) => number(part.split(['.', ',']).next()?)?,
    };
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(is_afternoon) => hour % 12 + if is_afternoon { 12 } else { 0 },
    };
    if parts.next().is_some() {
        return None;
    }
    Some((Time::new(hour, minute, second, 0).ok()?, offset))
}

/// `+01:00`, `+0100` or `+01`.
fn signed(text: &str) -> Option<Offset> {
    let (sign, digits) = match text.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, text.strip_prefix(['-', '\u{2212}'])?),
    };
    let digits = digits.replace(':', "");
    let number = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i32>().ok();
    let minutes = match digits.len() {
        2 => 60 * number(0..2)?,
        4 => 60 * number(0..2)? + number(2..4)?,
        _ => return None,
    };
    Offset::from_seconds(sign * 60 * minutes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn london(cell: &str) -> Moment {
        moment(cell, &zone("Europe/London").unwrap())
    }

    fn at(cell: &str) -> i64 {
        match london(cell) {
            Moment::Between(first, last) if first == last => first,
            other => unreachable!("{cell}: {other:?}"),
        }
    }

    #[test]
    fn one_moment_is_read_however_it_is_written() {
        let noon = at("2026-07-01T12:00:00Z");
        for cell in [
            "2026-07-01 13:00",
            "01/07/2026 13:00:00",
            "1/7/2026 1:00 PM",
            "2026-07-01T13:00+01:00",
            "2026-07-01T13:00:00.5+0100[Europe/London]",
            "2026-07-01 12:00 GMT",
            "2026-07-01 13:00 BST",
            "2026-07-01T07:00:00-05",
        ] {
            assert_eq!(at(cell), noon, "{cell}");
        }
        for cell in [
            "2026-07-01 25:00",
            "soon",
            "2026-07-01 13",
            "2026-07-01 13:00 PST",
            "",
            "2026-07-01 13:00 pm",
        ] {
            assert_eq!(london(cell), Moment::Unreadable, "{cell}");
        }
        assert_eq!(london("2026-07-01"), Moment::DayOnly);
    }

    #[test]
    fn a_time_that_the_clock_showed_twice_is_two_moments_and_one_it_never_showed_is_none() {
        // Clocks went forward on 29 March 2026 at 01:00 and go back on 25 October 2026 at 02:00.
        let Moment::Between(first, last) = london("2026-10-25 01:30") else {
            unreachable!("it is two moments");
        };
        assert_eq!(last - first, 3600);
        assert_eq!(at("2026-10-25 01:30 BST"), first);
        assert_eq!(at("2026-10-25T01:30+00:00"), last);
        assert_eq!(london("2026-03-29 01:30"), Moment::Never);
        assert_eq!(at("2026-03-29 02:00") - at("2026-03-29 00:59"), 60);
        assert!(zone("Europe/Londres").is_none());
    }
}
