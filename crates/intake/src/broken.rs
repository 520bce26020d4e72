//! What `ingest` found wrong with a file, or did to it, as sentences in both languages.

use crate::said::Said;
use crate::words::{Words, words};
use commission::Refusal;
use ingest::{Bound, Broken, Kind, Note, Notice, What};
use pages::say::count as shown;

/// The refusal of a file.
pub fn refusal_of(broken: &Broken) -> Refusal {
    let refusal =
        Refusal::new(broken.code(), |l| what(words(l), &broken.what)).in_file(&broken.file);
    match broken.line {
        Some(line) => refusal.at_line(line),
        None => refusal,
    }
}

/// The refusal of a file that is too long to be read in memory.
pub fn too_long(file: &str, bytes_max: u64) -> Refusal {
    Refusal::new("too-much", |l| words(l).msg_file_too_long(shown(bytes_max))).in_file(file)
}

/// A notice about a file that was taken.
pub fn said_of(notice: &Notice) -> Said {
    let place = match notice.line {
        Some(line) => format!("{}:{line}", notice.file),
        None => notice.file.clone(),
    };
    Said::new(|l| format!("{place}: {}", note(words(l), &notice.what)))
}

fn what(words: &Words, what: &What) -> String {
    let entry = |entry: &Option<String>| entry.clone().unwrap_or_default();
    match what {
        What::UnknownFormat => words.msg_broken_unknown_format(),
        What::NotAsNamed { kind } => words.msg_broken_not_as_named(format_name(*kind)),
        What::Nothing => words.msg_broken_nothing(),
        What::TooHard => words.msg_broken_too_hard(),
        What::TooMuch { bound, max } => words.msg_broken_too_much(shown(*max), unit(words, *bound)),
        What::Unreadable { why } => words.msg_broken_unreadable(why),
        What::NotText => words.msg_broken_not_text(),
        What::WrongEncoding => words.msg_broken_wrong_encoding(),
        What::NotUtf8 | What::MixedEncoding => words.msg_broken_mixed_encoding(),
        What::BrokenUtf16 => words.msg_broken_utf16(),
        What::UnclosedQuote => words.msg_broken_unclosed_quote(),
        What::NoTimes => words.msg_broken_no_times(),
        What::TextAfterQuote => words.msg_broken_text_after_quote(),
        What::MoreCells { found, columns } | What::FewerCells { found, columns } => {
            words.msg_broken_cells(found.to_string(), columns.to_string())
        }
        What::BrokenJson { why } => words.msg_broken_json(why),
        What::NotAnObject => words.msg_broken_not_object(),
        What::NotAList => words.msg_broken_not_list(),
        What::KeyTwice { key } => words.msg_broken_key_twice(key),
        What::BrokenArchive { entry: of } => words.msg_broken_archive(entry(of)),
        What::Locked { entry: of } => words.msg_broken_locked(entry(of)),
        What::StrayPath { entry } | What::EntryTwice { entry } | What::NotAFile { entry } => {
            words.msg_broken_entry(entry)
        }
        What::Bomb { entry, .. } => words.msg_broken_bomb(entry),
        What::BrokenPart { part } | What::DeclaresEntities { part } => words.msg_broken_part(part),
        What::CutShort => words.msg_broken_cut_short(),
        What::NotALetter => words.msg_broken_not_letter(),
        What::NotAMailbox => words.msg_broken_not_mailbox(),
        _ => words.msg_broken_reader(),
    }
}

/// The name of a format, which is the same in both languages.
fn format_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Csv => "CSV",
        Kind::JsonLines => "JSON Lines",
        Kind::Json => "JSON",
        Kind::Xlsx => "XLSX",
        Kind::Ods => "ODS",
        Kind::Docx => "DOCX",
        Kind::Odt => "ODT",
        Kind::Rtf => "RTF",
        Kind::Eml => "EML",
        Kind::Msg => "MSG",
        Kind::Mbox => "MBOX",
        Kind::Html => "HTML",
        Kind::Text => "TXT",
        Kind::Vtt => "VTT",
        Kind::Srt => "SRT",
        Kind::Pdf => "PDF",
        Kind::Jpeg => "JPEG",
        Kind::Png => "PNG",
        Kind::Tiff => "TIFF",
        Kind::Zip => "ZIP",
    }
}

fn unit(words: &Words, bound: Bound) -> String {
    match bound {
        Bound::FileBytes => words.msg_bound_file_bytes(),
        Bound::UnpackedBytes => words.msg_bound_unpacked_bytes(),
        Bound::RatioTimes => words.msg_bound_ratio(),
        Bound::Entries => words.msg_bound_entries(),
        Bound::NestingLevels => words.msg_bound_nesting(),
        Bound::OpenElements => words.msg_bound_elements(),
        Bound::Rows => words.msg_bound_rows(),
        Bound::Columns => words.msg_bound_columns(),
        Bound::Cells => words.msg_bound_cells(),
        Bound::CellBytes => words.msg_bound_cell_bytes(),
        Bound::RowBytes => words.msg_bound_row_bytes(),
        Bound::Parts => words.msg_bound_parts(),
        Bound::Attributes => words.msg_bound_attributes(),
        Bound::Pages => words.msg_bound_pages(),
        Bound::DrawingSteps => words.msg_bound_drawing_steps(),
        Bound::ScanPixels => words.msg_bound_scan_pixels(),
    }
}

fn note(words: &Words, note: &Note) -> String {
    match note {
        Note::ReadAsWindows1252 => words.msg_note_windows_1252(),
        Note::ReadAsUtf16 => words.msg_note_utf16(),
        Note::ReadAs { charset } => words.msg_note_charset(charset),
        Note::LettersLost => words.msg_note_letters_lost(),
        Note::MarkDropped => words.msg_note_mark(),
        Note::NulRemoved { count } => words.msg_note_nul(shown(*count)),
        Note::BlankRows { count } => words.msg_note_blank_rows(shown(*count)),
        Note::CommentLines { count } => words.msg_note_comment_lines(shown(*count)),
        Note::ColumnsNamed { count } => words.msg_note_columns_named(shown(*count)),
        Note::ColumnsNumbered { count } => words.msg_note_columns_numbered(shown(*count)),
        Note::OtherThanNamed { kind } => words.msg_note_other_kind(format_name(*kind)),
        Note::HiddenText => words.msg_note_hidden_text(),
        Note::DeletedText => words.msg_note_deleted_text(),
        Note::MarginComments => words.msg_note_margin_comments(),
        Note::PageHeaders => words.msg_note_page_headers(),
        Note::Macros => words.msg_note_macros(),
        Note::HiddenSheet { sheet } => words.msg_note_hidden_sheet(sheet),
        Note::EmptySheet { sheet } => words.msg_note_empty_sheet(sheet),
        Note::SystemEntries { count } => words.msg_note_system_entries(shown(*count)),
        Note::KeptWithoutText => words.msg_note_kept(),
        Note::LetterCutShort => words.msg_note_cut_short(),
        Note::PicturePages { count } => words.msg_note_picture_pages(shown(*count)),
        Note::ScanWithin => words.msg_note_scan_within(),
        Note::Scripts => words.msg_note_scripts(),
        Note::FilesWithin => words.msg_note_files_within(),
        Note::SaysOfItself { title, author } => match (title.as_str(), author.as_str()) {
            (title, "") => words.msg_note_own_title(title),
            ("", author) => words.msg_note_own_author(author),
            (title, author) => words.msg_note_own_title_and_author(title, author),
        },
        _ => words.msg_note_other(),
    }
}
