//! One file, whole: tells its kind and hands it to the reader of that kind.
//!
//! A reader that panics on a hostile file is a refusal, not the end of the program. This is no defence against a reader that never
//! ends or overflows the stack: that is why the caller runs it in a child process.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::csv_table::{check_csv, csv_rows};
use crate::encoding::{decode, tidy};
use crate::json::read_json;
use crate::json_lines::{check_json_lines, json_lines_rows};
use crate::kind::{COMPOUND, Kind, kind_of};
use crate::limits::Limits;
use crate::notice::Note;
use crate::reading::{Item, Letter, Reading, Table, TableRow};
use crate::subtitles::{cues, words};
use crate::{archive, docx, html, letter, mailbox, msg, ods, odt, pdf, rtf, scan, xlsx};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a file of any format taken. `name` is the name it came under; no path is opened.
///
/// # Errors
/// A [`Broken`] that names the file within the file, and the line where there is one. Nothing of a refused file is given.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Reading, Broken> {
    let mut allowance = Allowance::new(limits);
    let items = catch_unwind(AssertUnwindSafe(|| take(&mut allowance, name, bytes, 0)))
        .unwrap_or_else(|_| Err(Broken::whole(name, What::ReaderFailed)))?;
    Ok(Reading {
        items,
        notices: allowance.notices,
    })
}

/// Reads a file at `trail`, `depth` levels within the one that was handed in.
pub(crate) fn take(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
    depth: u32,
) -> Result<Vec<Item>, Broken> {
    let limits = allowance.limits;
    let too_much = |bound, max| Err(Broken::whole(trail, What::TooMuch { bound, max }));
    if depth > limits.nesting_levels_max {
        return too_much(Bound::NestingLevels, u64::from(limits.nesting_levels_max));
    }
    if bytes.len() as u64 > limits.file_bytes_max {
        return too_much(Bound::FileBytes, limits.file_bytes_max);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Broken::whole(trail, What::Nothing));
    }
    let named = Kind::of_name(trail);
    let Some(kind) = kind_of(trail, bytes) else {
        return Err(Broken::whole(trail, not_taken(named, bytes)));
    };
    if named.is_some_and(|named| named != kind) {
        allowance.note(trail, Note::OtherThanNamed { kind });
    }
    Ok(match kind {
        Kind::Csv => vec![Item::Table(csv(allowance, trail, bytes)?)],
        Kind::JsonLines => vec![Item::Table(json_lines(allowance, trail, bytes)?)],
        Kind::Json => vec![Item::Table(read_json(
            trail,
            bytes,
            limits,
            &mut allowance.notices,
        )?)],
        Kind::Xlsx => xlsx::tables(allowance, trail, bytes)?
            .into_iter()
            .map(Item::Table)
            .collect(),
        Kind::Ods => ods::tables(allowance, trail, bytes)?
            .into_iter()
            .map(Item::Table)
            .collect(),
        Kind::Docx => vec![Item::Letter(docx::letter(allowance, trail, bytes)?)],
        Kind::Odt => vec![Item::Letter(odt::letter(allowance, trail, bytes)?)],
        Kind::Rtf => vec![Item::Letter(rtf::letter(allowance, trail, bytes)?)],
        Kind::Eml => vec![Item::Letter(letter::letter(
            allowance, trail, bytes, bytes, depth,
        )?)],
        Kind::Msg => vec![Item::Letter(msg::letter(allowance, trail, bytes, depth)?)],
        Kind::Mbox => mailbox::letters(allowance, trail, bytes, depth)?
            .into_iter()
            .map(Item::Letter)
            .collect(),
        Kind::Html => vec![Item::Letter(html::letter(allowance, trail, bytes)?)],
        Kind::Text => vec![Item::Letter(plain(allowance, trail, bytes)?)],
        Kind::Vtt | Kind::Srt => vec![Item::Letter(subtitled(allowance, trail, bytes, kind)?)],
        Kind::Pdf => vec![pdf::item(allowance, trail, bytes)?],
        Kind::Jpeg | Kind::Png | Kind::Tiff => {
            vec![Item::Scan(scan::scan(trail, bytes, kind, limits)?)]
        }
        Kind::Zip => archive::items(allowance, trail, bytes, depth)?,
    })
}

fn not_taken(named: Option<Kind>, bytes: &[u8]) -> What {
    match named {
        // An office file with a password is an OLE container.
        Some(Kind::Docx | Kind::Xlsx) if bytes.starts_with(COMPOUND) => {
            What::Locked { entry: None }
        }
        Some(kind) => What::NotAsNamed { kind },
        None => What::UnknownFormat,
    }
}

fn csv(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<Table, Broken> {
    let mut shape = check_csv(trail, bytes, allowance.limits)?;
    fits_memory(trail, shape.rows, shape.columns.len(), allowance.limits)?;
    let rows: Result<Vec<TableRow>, Broken> = csv_rows(bytes, &shape, allowance.limits)?.collect();
    allowance.notices.append(&mut shape.notices);
    Ok(Table {
        source: trail.to_owned(),
        name: None,
        columns: shape.columns,
        rows: rows?,
    })
}

fn json_lines(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<Table, Broken> {
    let mut shape = check_json_lines(trail, bytes, allowance.limits)?;
    fits_memory(trail, shape.rows, shape.columns.len(), allowance.limits)?;
    let rows: Result<Vec<TableRow>, Broken> =
        json_lines_rows(bytes, &shape, allowance.limits)?.collect();
    allowance.notices.append(&mut shape.notices);
    Ok(Table {
        source: trail.to_owned(),
        name: None,
        columns: shape.columns,
        rows: rows?,
    })
}

/// Refuses a table with more cells than are held in memory.
pub(crate) fn fits_memory(
    trail: &str,
    rows: u64,
    columns: usize,
    limits: &Limits,
) -> Result<(), Broken> {
    if rows.saturating_mul(columns as u64) > limits.cells_max {
        return Err(Broken::whole(
            trail,
            What::TooMuch {
                bound: Bound::Cells,
                max: limits.cells_max,
            },
        ));
    }
    Ok(())
}

fn plain(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<Letter, Broken> {
    let text = decode(trail, bytes, &mut allowance.notices)?;
    let text = tidy(trail, &text, &mut allowance.notices);
    written(trail, bytes, Kind::Text, None, text)
}

/// Subtitles as the words that were said.
fn subtitled(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
    kind: Kind,
) -> Result<Letter, Broken> {
    let (cues, mut notices) = cues(trail, bytes)?;
    allowance.notices.append(&mut notices);
    let text = tidy(trail, &words(&cues), &mut allowance.notices);
    written(trail, bytes, kind, None, text)
}

/// A letter that is a file by itself: no sender, no date. One without a word is refused.
pub(crate) fn written(
    trail: &str,
    bytes: &[u8],
    kind: Kind,
    title: Option<String>,
    text: String,
) -> Result<Letter, Broken> {
    if text.is_empty() {
        return Err(Broken::whole(trail, What::Nothing));
    }
    Ok(Letter {
        source: trail.to_owned(),
        bytes: bytes.to_vec(),
        media_type: kind.media_type().to_owned(),
        title,
        from: None,
        sent_us: None,
        message_id: None,
        text,
        attachments: Vec::new(),
    })
}
