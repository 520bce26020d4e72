//! How much of a file is read before it is refused.
//!
//! Every bound has its unit last. The defaults suit a machine with 2 GB of memory and the files that a call for
//! evidence receives; a caller may set any of them. Nothing here is read from the environment.

use serde::{Deserialize, Serialize};

/// The bounds under which a file is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The longest file read in memory. Tables read row by row ([`crate::check_csv`]) are not held to it.
    pub file_bytes_max: u64,
    /// What all archives, office files and attachments of one reading may unpack to, together.
    pub unpacked_bytes_max: u64,
    /// How many times longer than its packed form an entry may be, once it is over [`Limits::ratio_floor_bytes`].
    pub ratio_times_max: u64,
    /// Entries shorter than this may have any ratio: a page of spaces is no bomb.
    pub ratio_floor_bytes: u64,
    /// Entries of all archives and messages of all mailboxes in one reading.
    pub entries_max: u64,
    /// Archives in archives, letters in letters.
    pub nesting_levels_max: u32,
    /// JSON objects in objects.
    pub object_levels_max: usize,
    /// Open elements of a page, or of an office document, at one time.
    pub open_elements_max: usize,
    /// Attributes of one tag of a page.
    pub attributes_max: usize,
    /// Rows of one table, its header not counted.
    pub rows_max: u64,
    /// Columns of one table.
    pub columns_max: usize,
    /// Cells of one table held in memory (rows times columns), empty ones counted.
    pub cells_max: u64,
    /// The longest cell.
    pub cell_bytes_max: usize,
    /// The longest row, or line of JSON.
    pub row_bytes_max: usize,
    /// Parts of one letter that themselves have parts.
    pub multiparts_max: usize,
    /// Parts of one letter: texts, attachments, letters within it.
    pub parts_max: usize,
    /// Pages of one PDF.
    pub pages_max: u64,
    /// Steps of drawing of all pages of one PDF.
    pub drawing_steps_max: u64,
    /// Pixels of one scan, as it declares them; none is unpacked here.
    pub scan_pixels_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes_max: 256 * MIB,
            unpacked_bytes_max: 512 * MIB,
            ratio_times_max: 300,
            ratio_floor_bytes: 4 * MIB,
            entries_max: 100_000,
            nesting_levels_max: 4,
            object_levels_max: 16,
            open_elements_max: 1_000,
            attributes_max: 1_000,
            rows_max: 5_000_000,
            columns_max: 4_096,
            cells_max: 10_000_000,
            cell_bytes_max: 4 << 20,
            row_bytes_max: 16 << 20,
            multiparts_max: 200,
            parts_max: 1_000,
            pages_max: 5_000,
            drawing_steps_max: 20_000_000,
            scan_pixels_max: 500_000_000,
        }
    }
}

const MIB: u64 = 1 << 20;

/// How much of the opening of a file is looked at to tell its kind, its delimiter and its signs.
pub const OPENING_BYTES: usize = 64 << 10;
/// Rows of the opening that are compared to tell the delimiter.
pub(crate) const SNIFFED_ROWS_MAX: usize = 50;
/// How much is asked of a reader the first time: most tables of codings are not longer.
pub(crate) const FIRST_CHUNK_BYTES: usize = 4 << 10;
/// How much is asked of a reader at a time.
pub(crate) const CHUNK_BYTES: usize = 64 << 10;
/// One character in this many may be a control character before a file counts as binary.
pub(crate) const CONTROLS_PER_CHARACTERS: usize = 100;
/// One byte in this many may be U+0000 before a text without a mark counts as UTF-16.
pub(crate) const NULS_PER_BYTES: usize = 20;
/// Forms within forms on a page of a PDF.
pub(crate) const FORM_LEVELS_MAX: usize = 16;
/// How much of a name taken from a file is repeated in a sentence.
pub(crate) const NAME_SHOWN_CHARS: usize = 120;
