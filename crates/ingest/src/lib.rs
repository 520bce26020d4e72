//! Hostile bytes and limits in; tables and letters out, or one clear sentence.
//!
//! Pure: no clock, no randomness, nothing opened. [`read`] takes a whole file of any format; [`check_csv`] and
//! [`check_json_lines`] take tables of any length row by row. A file that breaks in the middle is refused whole. Words are the
//! author's own: see [`Reading`] for the few things that are changed.
//!
//! Deliberately not here: what the columns mean, which language a text is in, and OCR: a scan is kept and awaits the transcript
//! that a person types.

mod allowance;
mod archive;
mod broken;
mod code_pages;
mod columns;
mod csv_cells;
mod csv_sniff;
mod csv_table;
mod docx;
mod docx_marked;
mod docx_text;
mod encoding;
mod html;
mod html_flow;
mod html_tags;
mod json;
mod json_cells;
mod json_lines;
mod kind;
mod layout;
mod letter;
mod limits;
mod mailbox;
mod marked;
mod msg;
mod msg_properties;
mod notice;
mod odf;
mod odf_words;
mod ods;
mod odt;
mod odt_text;
mod pdf;
mod pdf_draw;
mod pdf_font;
mod pdf_guard;
mod pdf_letters;
mod pdf_lines;
mod read;
mod reading;
mod reads;
mod rtf;
mod rtf_packed;
mod rtf_text;
mod rtf_tokens;
mod scan;
mod sheet;
mod subtitles;
mod xlsx;

pub use archive::unpacked;
pub use broken::{Bound, Broken, What};
pub use csv_table::{CsvRows, Form, TableShape, check_csv, csv_rows};
pub use docx::xml_reference;
pub use docx_marked::marked;
pub use encoding::Encoding;
pub use json_lines::{JsonLinesRows, check_json_lines, json_lines_rows};
pub use kind::{Kind, kind_of};
pub use limits::{Limits, OPENING_BYTES};
pub use marked::{Bookmark, Change, Marked, MarkedParagraph, Piece, Remark};
pub use notice::{Note, Notice};
pub use read::read;
pub use reading::{Attachment, Item, Kept, Letter, Reading, Scan, Sender, Table, TableRow};
pub use reads::{InThisProcess, Reads, Unread};
pub use subtitles::{Cue, Said, cues};
