//! Every bound of the evidence.

/// Documents that one step of the learning job looks at.
pub const DOCUMENTS_PER_STEP_MAX: i64 = 500;
/// Code points of context kept before and after a quote in selectors.
pub const CONTEXT_CHARS_MAX: usize = 32;
/// Spans redacted at once.
pub const SPANS_PER_REDACTION_MAX: usize = 200;
/// Words on either side of sealed words by which a leak of them is known.
pub const SEALED_CONTEXT_WORDS: usize = 3;
