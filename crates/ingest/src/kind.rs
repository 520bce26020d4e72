//! Which format a file has: by its contents first, then by the ending of its name.
//!
//! Deliberately not a general detector. It knows the formats taken and the few that are easily taken for them; everything else
//! is `None`, which the caller refuses with a sentence.

use crate::csv_sniff::sniff;
use crate::limits::{CONTROLS_PER_CHARACTERS, Limits, OPENING_BYTES};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::Cursor;

/// The formats taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Cells between commas, semicolons, tabs or bars.
    Csv,
    /// One JSON object a line.
    JsonLines,
    /// A list of JSON objects.
    Json,
    /// An Office Open XML workbook.
    Xlsx,
    /// An OpenDocument workbook.
    Ods,
    /// An Office Open XML document.
    Docx,
    /// An OpenDocument document.
    Odt,
    /// A Rich Text Format document.
    Rtf,
    /// One e-mail.
    Eml,
    /// One Outlook message.
    Msg,
    /// A mailbox of e-mails.
    Mbox,
    /// A page.
    Html,
    /// Plain text, or Markdown.
    Text,
    /// WebVTT subtitles.
    Vtt,
    /// SubRip subtitles.
    Srt,
    /// A PDF: its words, or a scan where its pages are pictures.
    Pdf,
    /// A photograph or scan.
    Jpeg,
    /// A picture or scan.
    Png,
    /// A scan.
    Tiff,
    /// An archive of these.
    Zip,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Csv => "a CSV table",
            Self::JsonLines => "JSON Lines",
            Self::Json => "JSON",
            Self::Xlsx => "an XLSX workbook",
            Self::Ods => "an ODS workbook",
            Self::Docx => "a DOCX document",
            Self::Odt => "an ODT document",
            Self::Rtf => "an RTF document",
            Self::Eml => "an e-mail (EML)",
            Self::Msg => "an Outlook message (MSG)",
            Self::Mbox => "a mailbox (MBOX)",
            Self::Html => "an HTML page",
            Self::Text => "plain text",
            Self::Vtt => "WebVTT subtitles",
            Self::Srt => "SubRip subtitles",
            Self::Pdf => "a PDF document",
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::Tiff => "a TIFF picture",
            Self::Zip => "a ZIP archive",
        })
    }
}

impl Kind {
    /// The formats taken, for a sentence.
    pub const TAKEN: &'static str = "CSV, JSON, JSON Lines, XLSX, ODS, DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, plain text, subtitles (VTT, SRT), scans (JPEG, PNG, TIFF), and ZIP archives of these";

    /// The media type under which the original is kept.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::JsonLines => "application/jsonl",
            Self::Json => "application/json",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => ODS_TYPE,
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => ODT_TYPE,
            Self::Rtf => "application/rtf",
            Self::Eml => "message/rfc822",
            Self::Msg => "application/vnd.ms-outlook",
            Self::Mbox => "application/mbox",
            Self::Html => "text/html",
            Self::Text => "text/plain",
            Self::Vtt => "text/vtt",
            Self::Srt => "application/x-subrip",
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Tiff => "image/tiff",
            Self::Zip => "application/zip",
        }
    }

    /// What the ending of a name promises.
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match ending(name)?.as_str() {
            "csv" | "tsv" | "tab" => Self::Csv,
            "jsonl" | "ndjson" => Self::JsonLines,
            "json" => Self::Json,
            "xlsx" | "xlsm" => Self::Xlsx,
            "ods" => Self::Ods,
            "docx" | "docm" => Self::Docx,
            "odt" => Self::Odt,
            "rtf" => Self::Rtf,
            "eml" => Self::Eml,
            "msg" => Self::Msg,
            "mbox" | "mbx" => Self::Mbox,
            "html" | "htm" | "xhtml" => Self::Html,
            "txt" | "text" | "md" | "rst" => Self::Text,
            "vtt" => Self::Vtt,
            "srt" => Self::Srt,
            "pdf" => Self::Pdf,
            "jpg" | "jpeg" | "jpe" | "jfif" => Self::Jpeg,
            "png" => Self::Png,
            "tif" | "tiff" => Self::Tiff,
            "zip" => Self::Zip,
            _ => return None,
        })
    }
}

/// The kind of a file, from its name and its opening (its first [`OPENING_BYTES`], or all of it: an archive is told from an
/// office file surely only where the whole file is given). `None` where it is none of the formats taken.
pub fn kind_of(name: &str, opening: &[u8]) -> Option<Kind> {
    let named = Kind::of_name(name);
    if opening.starts_with(b"PK\x03\x04") || opening.starts_with(b"PK\x05\x06") {
        return packed(named, opening);
    }
    if opening.starts_with(b"{\\rtf") {
        return Some(Kind::Rtf);
    }
    if opening.starts_with(COMPOUND) {
        let is_message = crate::msg::is_message(opening).unwrap_or(named == Some(Kind::Msg));
        return is_message.then_some(Kind::Msg);
    }
    if let Some((_, kind)) = MARKS.iter().find(|(mark, _)| opening.starts_with(mark)) {
        return Some(*kind);
    }
    let opening = &opening[..opening.len().min(OPENING_BYTES)];
    if FOREIGN.iter().any(|magic| opening.starts_with(magic)) || !is_text(opening) {
        return None;
    }
    let text = plain_opening(opening);
    let telling = marked_text(&text);
    match named {
        // What the name says stands unless the contents are plainly something else.
        Some(Kind::Text | Kind::Csv | Kind::Srt) => match telling {
            Some(Kind::Html | Kind::Vtt) => telling,
            _ => named,
        },
        Some(Kind::Json) => telling.filter(|kind| *kind == Kind::JsonLines).or(named),
        Some(Kind::JsonLines) if text.starts_with('[') => telling.or(named),
        Some(Kind::JsonLines) => named,
        Some(Kind::Eml | Kind::Html) => telling
            .filter(|kind| matches!(kind, Kind::Html | Kind::Mbox))
            .or(named),
        Some(Kind::Mbox) => telling
            .filter(|kind| matches!(kind, Kind::Html | Kind::Eml))
            .or(named),
        Some(
            Kind::Xlsx
            | Kind::Ods
            | Kind::Docx
            | Kind::Odt
            | Kind::Rtf
            | Kind::Msg
            | Kind::Pdf
            | Kind::Jpeg
            | Kind::Png
            | Kind::Tiff
            | Kind::Vtt
            | Kind::Zip,
        ) => telling,
        None if ending(name).is_some() => telling,
        None => telling.or_else(|| {
            Some(if sniff(text.as_bytes()).columns > 1 {
                Kind::Csv
            } else {
                Kind::Text
            })
        }),
    }
}

/// The opening of a compound file, in which old office programs and Outlook write (MS-CFB 2.2).
pub(crate) const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// How PDF (ISO 32000-1, 7.5.2), JPEG (ITU-T T.81, B.1), PNG (ISO/IEC 15948, 5.2) and TIFF (6.0, section 2) begin.
const MARKS: [(&[u8], Kind); 5] = [
    (b"%PDF-", Kind::Pdf),
    (b"\xFF\xD8\xFF", Kind::Jpeg),
    (b"\x89PNG\r\n\x1A\n", Kind::Png),
    (b"II*\0", Kind::Tiff),
    (b"MM\0*", Kind::Tiff),
];

/// Openings of formats that are not taken but look like one of them, or like text.
const FOREIGN: [&[u8]; 1] = [b"\x1F\x8B"];

fn ending(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, ending) = base.rsplit_once('.')?;
    // "Dr. Jones's letter" has no ending.
    let plain = !stem.is_empty()
        && (1..=5).contains(&ending.len())
        && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    plain.then(|| ending.to_ascii_lowercase())
}

fn packed(named: Option<Kind>, bytes: &[u8]) -> Option<Kind> {
    if let Some(kind) = declared_type(bytes) {
        return open_document(kind);
    }
    let office = |kind: Option<Kind>| {
        kind.filter(|kind| matches!(kind, Kind::Xlsx | Kind::Ods | Kind::Docx | Kind::Odt))
    };
    // The crate reads the whole directory at once; one without end is what its name says, and its reader refuses it.
    if crate::archive::declared_entries(bytes) > Limits::default().entries_max {
        return office(named).or(Some(Kind::Zip));
    }
    // A damaged archive is what its name says, so that its reader refuses it; only an opening leaves no other way either.
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return office(named).or(Some(Kind::Zip));
    };
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(std::borrow::Cow::into_owned)
        .collect();
    if !names.iter().any(|name| name == "[Content_Types].xml") {
        return Some(Kind::Zip);
    }
    let folder = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    match () {
        () if folder("word/") => Some(Kind::Docx),
        () if folder("xl/") => Some(Kind::Xlsx),
        () => None,
    }
}

/// The contents of the entry `mimetype`, where it is the first and not packed, as OpenDocument and EPUB have it (OpenDocument 1.3,
/// part 2, 3.3). The local header is that of APPNOTE 4.3.7.
fn declared_type(bytes: &[u8]) -> Option<&[u8]> {
    let number = |at: usize| {
        let two = bytes.get(at..at + 2)?;
        Some(usize::from(u16::from_le_bytes([two[0], two[1]])))
    };
    let name = 30..30 + number(26)?;
    if bytes.get(name.clone())? != b"mimetype" {
        return None;
    }
    let from = name.end + number(28)?;
    let packed = number(18)?;
    Some(bytes.get(from..from + packed).unwrap_or_default())
}

fn open_document(declared: &[u8]) -> Option<Kind> {
    let declared = declared.trim_ascii();
    let declared = declared.strip_suffix(b"-template").unwrap_or(declared);
    [Kind::Ods, Kind::Odt]
        .into_iter()
        .find(|kind| kind.media_type().as_bytes() == declared)
}

const ODT_TYPE: &str = "application/vnd.oasis.opendocument.text";
const ODS_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Text, as far as can be told: a Unicode mark, or few control characters.
pub(crate) fn is_text(opening: &[u8]) -> bool {
    if opening.starts_with(b"\xFF\xFE") || opening.starts_with(b"\xFE\xFF") {
        return true;
    }
    let controls = opening
        .iter()
        .filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31 | 127))
        .count();
    controls * CONTROLS_PER_CHARACTERS <= opening.len()
}

/// The opening as far as ASCII goes, without marks: enough to tell a format by.
fn plain_opening(opening: &[u8]) -> String {
    let text = match encoding_rs::Encoding::for_bom(opening) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&opening[mark..]).0,
        None => String::from_utf8_lossy(opening),
    };
    text.trim_start().to_owned()
}

/// A text that says itself what it is.
fn marked_text(text: &str) -> Option<Kind> {
    let head: String = text
        .chars()
        .take(200)
        .collect::<String>()
        .to_ascii_lowercase();
    if text
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    {
        return Some(Kind::Vtt);
    }
    if ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|mark| head.starts_with(mark))
    {
        return Some(Kind::Html);
    }
    if head.starts_with("<?xml") && head.contains("<html") {
        return Some(Kind::Html);
    }
    if let Some(rest) = text.strip_prefix('[') {
        return rest
            .trim_start()
            .starts_with(['{', ']'])
            .then_some(Kind::Json);
    }
    if text.starts_with('{') {
        return Some(if is_one_object_a_line(text) {
            Kind::JsonLines
        } else {
            Kind::Json
        });
    }
    if crate::mailbox::begins_a_message(text.as_bytes()) {
        return Some(Kind::Mbox);
    }
    has_letter_headers(text).then_some(Kind::Eml)
}

/// A whole object on the first line and another begun on the next: a single object is not a table of one row.
fn is_one_object_a_line(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first: Option<Result<serde::de::IgnoredAny, _>> = lines.next().map(serde_json::from_str);
    matches!(first, Some(Ok(_)))
        && lines
            .next()
            .is_some_and(|line| line.trim_start().starts_with('{'))
}

/// At least two of the headers that every e-mail has, in an unbroken run of headers from the first line on.
fn has_letter_headers(text: &str) -> bool {
    const TELLING: [&str; 7] = [
        "from",
        "to",
        "date",
        "subject",
        "message-id",
        "received",
        "mime-version",
    ];
    let mut found = 0;
    for line in text.lines() {
        if line.starts_with([' ', '\t']) && found > 0 {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            break;
        };
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            break;
        }
        found += usize::from(TELLING.contains(&name.to_ascii_lowercase().as_str()));
    }
    found >= 2
}
