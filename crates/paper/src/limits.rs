//! The bounds of a printed document.

/// The most text one document may hold, in bytes: about 8,000 pages, so that nobody's words can take all memory.
pub const DOCUMENT_BYTES_MAX: usize = 32 * 1024 * 1024;
/// The deepest heading.
pub const HEADING_LEVEL_MAX: u8 = 6;
/// The longest address of a link, in bytes.
pub const ADDRESS_BYTES_MAX: usize = 2_000;
