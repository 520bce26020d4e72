//! Instants and local times. Everything is kept as microseconds since 1970 in UTC; a commission's
//! time zone decides only how an instant is written and what a local time in a file means.

use crate::Language;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The instant a text means: an RFC 3339 time with its offset, or a local date or time in `zone`
/// (an IANA name such as `Europe/London`). A date alone is its first moment; where a clock change
/// makes a local time happen twice, the first is meant.
pub fn micros_of(text: &str, zone: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(instant.as_microsecond());
    }
    if let Ok(zoned) = text.parse::<Zoned>() {
        return Some(zoned.timestamp().as_microsecond());
    }
    let local = text
        .parse::<DateTime>()
        .or_else(|_| text.replacen(' ', "T", 1).parse())
        .ok()?;
    let zone = TimeZone::get(zone).ok()?;
    Some(local.to_zoned(zone).ok()?.timestamp().as_microsecond())
}

/// The local year, month, day, hour and minute of an instant.
pub fn civil_of(instant_us: i64, zone: &str) -> Option<(i16, i8, i8, i8, i8)> {
    let instant = Timestamp::from_microsecond(instant_us).ok()?;
    let local = instant.to_zoned(TimeZone::get(zone).ok()?);
    Some((
        local.year(),
        local.month(),
        local.day(),
        local.hour(),
        local.minute(),
    ))
}

/// The local day of an instant, as a document on paper is dated; the first of 1970 where the zone is not known.
pub fn day_of(instant_us: i64, zone: &str) -> (u16, u8, u8) {
    let day = civil_of(instant_us, zone).and_then(|(year, month, day, ..)| {
        let year = u16::try_from(year).ok()?;
        Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
    });
    day.unwrap_or((1970, 1, 1))
}

/// A moment in a time zone as a page says it, without the zone's name.
pub fn moment(language: Language, instant_us: i64, zone: &str) -> String {
    let Some((year, month, day, hour, minute)) = civil_of(instant_us, zone) else {
        return instant_text(instant_us);
    };
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    pages::say::date_time(
        language,
        i32::from(year),
        small(month),
        small(day),
        small(hour),
        small(minute),
    )
}

/// An instant as files write it: `2026-03-01T09:30:00.000000Z`.
pub fn instant_text(instant_us: i64) -> String {
    Timestamp::from_microsecond(instant_us)
        .map(|instant| instant.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string())
        .unwrap_or_default()
}
