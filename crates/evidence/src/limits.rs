//! Every bound of the evidence.

/// Documents that one step of the learning job looks at.
pub const DOCUMENTS_PER_STEP_MAX: i64 = 500;
/// Code points of context kept before and after a quote in selectors.
pub const CONTEXT_CHARS_MAX: usize = 32;
/// Spans redacted at once.
pub const SPANS_PER_REDACTION_MAX: usize = 200;
/// Bytes of a file of claims.
pub const CLAIMS_FILE_BYTES_MAX: usize = 1 << 20;
/// Claims of one commission.
pub const CLAIMS_MAX: usize = 2_000;
/// Figures of exhibits beside one claim.
pub const MEASURES_PER_CLAIM_MAX: usize = 10;
/// Characters of a number that somebody stated.
pub const CLAIM_NUMBER_CHARS_MAX: usize = 40;
/// Characters of one transcript of a scan.
pub const TRANSCRIPT_CHARS_MAX: usize = 1_000_000;
/// Characters of the name of an exhibit.
pub const EXHIBIT_NAME_CHARS_MAX: usize = 60;
/// Bytes of the name of a file that an exhibit was measured from.
pub const EXHIBIT_FILE_NAME_BYTES_MAX: usize = 100;
/// Rows of the table of an exhibit that a verb measured; its result has them all.
pub const TABLE_ROWS_MAX: usize = 500;
/// Bytes of the file of an exhibit.
pub const EXHIBIT_BYTES_MAX: usize = 2 << 20;
/// Bytes of the inputs that travel with an exhibit, together.
pub const EXHIBIT_INPUT_BYTES_MAX: usize = 32 << 20;
/// Exhibits of one commission that were taken in.
pub const EXHIBITS_MAX: usize = 500;
