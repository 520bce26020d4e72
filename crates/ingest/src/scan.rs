//! Scans: pictures of pages, kept as they are. Nothing in them is read; a person types the transcript.
//!
//! Looked at are the marks that a whole file has and the size it declares, so that one that is cut short or built to fill the machine of whoever
//! opens it is refused. Deliberately not here: taking a picture apart, or what else it says (where it was taken, by which camera).

use crate::broken::{Bound, Broken, What};
use crate::kind::Kind;
use crate::limits::Limits;
use crate::reading::Scan;

/// A picture as a scan.
pub(crate) fn scan(trail: &str, bytes: &[u8], kind: Kind, limits: &Limits) -> Result<Scan, Broken> {
    let size = match kind {
        Kind::Png => png(bytes),
        Kind::Tiff => tiff(bytes),
        _ => jpeg(bytes),
    };
    let Some((width, height)) = size else {
        return Err(Broken::whole(trail, What::CutShort));
    };
    let max = limits.scan_pixels_max;
    if u64::from(width) * u64::from(height) > max {
        let bound = Bound::ScanPixels;
        return Err(Broken::whole(trail, What::TooMuch { bound, max }));
    }
    Ok(Scan {
        source: trail.to_owned(),
        bytes: bytes.to_vec(),
        media_type: kind.media_type().to_owned(),
    })
}

type Size = (u32, u32);

fn big(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

/// Chunks from the first, which has the size, to the last (ISO/IEC 15948, 5).
fn png(bytes: &[u8]) -> Option<Size> {
    let size = (big(bytes, 16)?, big(bytes, 20)?);
    let mut at = 8;
    loop {
        let length = usize::try_from(big(bytes, at)?).ok()?;
        let name = bytes.get(at + 4..at + 8)?;
        at = at.checked_add(length)?.checked_add(12)?;
        if bytes.len() < at {
            return None;
        }
        if name == b"IEND" {
            return Some(size);
        }
    }
}

/// Segments from the first to the one with the size; and the mark of the end (ITU-T T.81, annex B).
fn jpeg(bytes: &[u8]) -> Option<Size> {
    bytes.windows(2).rposition(|two| two == b"\xFF\xD9")?;
    let mut at = 2;
    loop {
        let (ff, mark) = (*bytes.get(at)?, *bytes.get(at + 1)?);
        if ff != 0xFF {
            return None;
        }
        if mark == 0xFF {
            at += 1;
            continue;
        }
        let two =
            |at: usize| Some(u32::from(*bytes.get(at)?) << 8 | u32::from(*bytes.get(at + 1)?));
        if matches!(mark, 0xC0..=0xCF) && !matches!(mark, 0xC4 | 0xC8 | 0xCC) {
            return Some((two(at + 7)?, two(at + 5)?));
        }
        at = at
            .checked_add(2)?
            .checked_add(usize::try_from(two(at + 2)?).ok()?)?;
    }
}

/// The size that the first directory declares (TIFF 6.0, section 2).
fn tiff(bytes: &[u8]) -> Option<Size> {
    let is_little = bytes.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let found = bytes.get(at..at.checked_add(length)?)?;
        let add = |sum: u32, byte: &u8| sum << 8 | u32::from(*byte);
        Some(match is_little {
            true => found.iter().rev().fold(0, add),
            false => found.iter().fold(0, add),
        })
    };
    let directory = usize::try_from(number(4, 4)?).ok()?;
    let entries = usize::try_from(number(directory, 2)?).ok()?;
    let (mut width, mut height) = (None, None);
    for entry in 0..entries {
        let at = directory.checked_add(2 + 12 * entry)?;
        // A short value stands at the beginning of its four bytes.
        let length = if number(at + 2, 2)? == 3 { 2 } else { 4 };
        match number(at, 2)? {
            256 => width = number(at + 8, length),
            257 => height = number(at + 8, length),
            _ => {}
        }
    }
    width.zip(height)
}
