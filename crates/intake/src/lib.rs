//! Intake: the call for evidence, and how evidence is taken in.
//!
//! A file is kept byte for byte, read whole, and only then taken: the rows of a table by a mapping
//! that a person has seen, letters as they are. Each row ends as taken, already there, or refused with
//! its reason, and taking the same again adds nothing.
//!
//! The public form takes evidence from respondents themselves, a page a question, and gives a receipt.
//!
//! What was received is the business of `evidence`; what is said about it that of `reading`.

mod broken;
pub mod cli;
mod columns;
mod decide;
mod describe;
mod file;
mod forget;
mod form;
mod handling;
mod holder;
pub mod limits;
mod mapping;
mod notices;
mod panel;
mod plan;
mod propose;
mod receipt;
mod said;
mod salts;
mod scan;
mod store;
mod submission;
mod take;
mod typing;
mod values;
pub mod web;
mod words;

pub use broken::refusal_of;
pub use decide::{Decided, Which, decide};
pub use describe::{Described, describe};
pub use file::{Found, KeptFile, Part, keep, look};
pub use forget::{Forgetting, versions};
pub use form::sweep_drafts;
pub use handling::{
    AtOnce, Changed, Handling, Waiting, Waits, Wanted, handle, handle_many, safeguard,
};
pub use mapping::{FIELDS, Fitted, Mapping, Origin};
pub use panel::SentWith;
pub use plan::{Choice, Plan, Planned, Proposed, plan};
pub use propose::{Proposal, propose};
pub use said::Said;
pub use scan::{scan_of, transcribe};
pub use store::forget::erasure_wishes;
pub use store::{GivenCode, Import, ImportState, MIGRATIONS, given_codes, saved_mapping};
pub use submission::Spot;
pub use take::{CODES_GIVEN_JOB, FileTaken, Hands, RefusedRow, put_aside, refuse, take};
pub use typing::{Second, Typed, TypedKind, check, differing, take_typed, type_again};

#[cfg(test)]
mod tests;
