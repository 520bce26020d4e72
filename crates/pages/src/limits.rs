//! The bounds of the drawings. All lengths are units of the drawing's own box, which the page scales.

/// Width of every drawing. On a phone of 320 px a letter of `TEXT_SIZE_UNITS` is still 11 px high.
pub const DRAWING_WIDTH_UNITS: usize = 440;
/// Size of the letters.
pub const TEXT_SIZE_UNITS: usize = 17;
/// Distance from one line of text to the next.
pub const LINE_HEIGHT_UNITS: usize = 22;
/// Width of a letter of a count, on average, in the widest of the usual system fonts.
pub const LETTER_WIDTH_UNITS: usize = 9;
/// Width of a letter of a label, which is bold, likewise.
pub const LABEL_LETTER_WIDTH_UNITS: usize = 11;
/// The longest label that a drawing shows; the table holds it whole.
pub const LABEL_MAX_LETTERS: usize = 160;
/// The most categories or steps that one drawing shows; the table holds them all.
pub const DRAWN_MAX_ROWS: usize = 40;
/// UTF-16 units that a cell of a workbook can hold.
pub const CELL_CHARS_MAX: usize = 32_767;
/// Rows that a sheet can hold, without its headings.
pub const SHEET_ROWS_MAX: usize = 1_048_575;
/// Letters that the name of a sheet can have.
pub const SHEET_NAME_CHARS_MAX: usize = 31;
