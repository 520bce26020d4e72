//! Sessions: what was said to the commission, and by whom.
//!
//! A transcript comes in as its house has it (subtitles, a document, a page, plain text) and goes out as *turns*: who spoke, in answer to
//! which question, when, and the words. Questions are numbered `Q1`, `Q2`, ... through the whole inquiry.
//!
//! Guarantees: every word that stands after the first speaker and is no heading, note or page furniture is in a turn, in order; words
//! are the transcript's own; numbers that repeat or are missing are told with their line, never mended. An imported transcript is
//! uncorrected until somebody corrects it, and says so.
//!
//! A session of a stored commission is planned, its transcript becomes one source whose documents are the turns, witnesses propose corrections by a
//! private link, and what they promised is tracked until it is closed (`hearing.rs`).
//!
//! It deliberately does not guess who speaks where the transcript does not say.

pub mod cli;
mod file;
mod forget;
mod hearing;
mod interpreting;
pub mod limits;
pub mod lines;
pub mod marks;
pub mod notes;
mod notices;
pub mod numbers;
pub mod people;
pub mod spoken;
mod store;
mod taking;
pub mod transcript;
pub mod web;
mod witness_out;
mod words;

#[cfg(test)]
mod tests;

pub use forget::Forgetting;
pub use hearing::{
    Correction, Planned, Spoken, Undertaking, Witness, close, correction_link, enter_witness,
    follow, plan, propose, publish, settle, undertake, unlock, words_of,
};
pub use store::MIGRATIONS;
pub use taking::{Taken, take_transcript};
pub use web::WayToSessions;
