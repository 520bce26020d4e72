//! Evidence: what every stage of the inquiry reads, codes and cites.
//!
//! A [`Source`] is one thing that was received (a submission; later a hearing); it has
//! [`Document`]s, and a [`Passage`] is an exact span of one. A document never changes: a redaction, and
//! the transcript of a scan, makes a new version and seals the one before. A passage keeps its own quote, so that an anchor
//! that broke is detected and never silently moved. A [`Claim`] is a figure that somebody stated, with its source;
//! an [`Exhibit`] one that Tystio computed.
//!
//! How evidence arrives is the business of `intake`; what is said about it that of later slices.

mod abreast;
mod beside;
mod claim;
mod claim_file;
mod document;
mod exact;
mod exhibit;
mod exhibit_file;
mod forget;
mod learn;
pub mod limits;
mod measured;
mod menu;
mod panel;
mod receipt;
mod receive;
mod redact;
mod search;
mod sound;
mod source;
mod store;
mod transcribe;
mod words;

pub use abreast::{Figures, figures, put_beside, take_apart};
pub use beside::{Aspect, Beside, ByValue, Measure, Side, Standing, Told, beside};
pub use claim::{Check, Citation, Claim, Day, Decimal, Status, Value, side_by_side};
pub use claim_file::{ClaimsTaken, take_claims};
pub use document::{Document, NewDocument, Passage, SealedWords};
pub use exhibit::{Exhibit, Inputs, Needs, Table, inputs_digest};
pub use exhibit_file::{put_away_exhibit, take_exhibit};
pub use forget::{Forgetting, to_be_erased};
pub use learn::{JOB_KIND, fill_search, learn};
pub use measured::{
    InputFile, MEASURED, Measured, Measures, Measuring, Request, in_both, measure, measure_again,
    table_of,
};
pub use menu::menu;
pub use panel::{About, Panel, Panels};
pub use receipt::receipt;
pub use receive::{add_source, decide_publication};
pub use redact::{Redaction, RedactionReason, redact};
pub use search::match_expression;
pub use sound::{Soundness, soundness};
pub use source::{Group, NewSource, ReceivedEnvelope, Source, reference_text, text_key};
pub use store::{
    Erasing, MIGRATIONS, TakenExhibit, TakenInput, add_passage, broken_passages, claims, count_as,
    counted_texts, describe_source, document, document_by_name, documents_of, each_document,
    each_source, erasures, exhibit_names, group_sizes, passage, passages_of, received_documents_of,
    received_envelopes, redactions_of, scans_awaiting, sealed_words, set_late, source,
    source_by_reference, states, taken_exhibit, taken_exhibits, texts_of, transcripts_of,
    unpublished,
};
pub use transcribe::{Transcript, transcribe};
