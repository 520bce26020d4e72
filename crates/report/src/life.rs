//! What goes on around the report: whether it is told in a preview.
//!
//! Plain values. Nothing of it is evidence.

/// What goes on around a report.
#[derive(Debug, Default)]
pub(crate) struct Life {
    /// Whether it is told in a preview.
    pub(crate) preview: bool,
}
