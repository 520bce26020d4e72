//! The one error of this crate: a sentence that says what is wrong with the input.
//!
//! Callers show it beside the name of the thing it is about; they never need to tell one refusal from another,
//! so there are no variants.

use std::fmt;

/// Why an input was not accepted, as a sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(String);

impl Refused {
    pub(crate) fn new(why: impl Into<String>) -> Refused {
        Refused(why.into())
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}
