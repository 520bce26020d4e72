//! Word: a document as plain values to DOCX, and what somebody changed in a returned one as proposals.
//!
//! [`docx()`] writes a [`paper::Document`], the very content that is printed, as a Word document whose every paragraph can
//! be known again. [`compare()`] takes what came back, as `ingest` read it, and says what was changed, where, by whom and
//! when: tracked changes, changes that nobody tracked, comments, words that are nobody's to change.
//!
//! Guarantees: the same content makes the same bytes; nothing of a returned document is taken by this slab: it only
//! tells. Pure: no clock, no chance, no disk.

mod align;
mod compare;
mod edits;
mod hunks;
pub mod limits;
mod names;
mod parts;
mod spans;
mod tables;
mod write;
mod xml;

pub use compare::{Compared, Kind, Known, Proposal, compare};
pub use hunks::{Hunk, apply};
pub use names::{Mark, digest, paragraphs, plain};
pub use write::{MEDIA_TYPE, docx};
