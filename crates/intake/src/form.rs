//! The public form as rules over plain values: which pages there are, what each may hold, how a draft is kept and sent.
//!
//! Guarantees: what was answered "saved" is on disk; a draft can be sent once, and sending it again answers the same
//! receipt; a submission and its leaf are kept in the same transaction, in which the draft goes. What a person typed is
//! never thrown away because something in it is wrong. Pages and cookies are the business of `web/form`.

mod draft;
mod fields;
mod files;
mod key;
mod letters;
mod read;
mod send;
mod steps;

pub use draft::sweep_drafts;
pub(crate) use draft::{Saved, save};
pub(crate) use fields::{ANSWER, Fields, NOT_SAID, OFFERED, OTHER, SEEN, Whose};
pub(crate) use files::{FormFile, add_file, files};
pub(crate) use key::{DraftKey, ReturnCode};
pub(crate) use letters::way_back;
pub(crate) use read::{Posted, Read, read};
pub(crate) use send::{Sending, Sent, chosen, consent_words, missing, send};
pub(crate) use steps::{Asking, Step};
