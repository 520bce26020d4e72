//! Instants and local times. Everything is kept as microseconds since 1970 in UTC; a commission's
//! time zone decides only how an instant is written and what a local time in a file means.

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

/// An instant as files write it: `2026-03-01T09:30:00.000000Z`.
pub fn instant_text(instant_us: i64) -> String {
    Timestamp::from_microsecond(instant_us)
        .map(|instant| instant.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string())
        .unwrap_or_default()
}
