//! Who reads a file. The parsers of others' formats may be led astray by a hostile file, so the
//! program reads in a child process of its own under limits; tests, and verbs over a person's own
//! files, may read here.

use crate::{Broken, Limits, Marked, Reading, marked, read};
use std::fmt;

/// Reads a file whole.
pub trait Reads: fmt::Debug + Send + Sync {
    /// What is in a file.
    ///
    /// # Errors
    /// [`Unread::Broken`] with the sentence for whoever sent it, [`Unread::Fault`] where the reader
    /// itself could not be started.
    fn read(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Reading, Unread>;

    /// A document with what somebody marked in it: tracked changes, comments, bookmarks.
    ///
    /// # Errors
    /// As [`Reads::read`].
    fn marked(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Marked, Unread>;
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq)]
pub enum Unread {
    /// The file is at fault.
    Broken(Broken),
    /// The machine is.
    Fault(String),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(broken) => broken.fmt(f),
            Self::Fault(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Unread {}

impl From<Broken> for Unread {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

/// Reads in this very process.
#[derive(Debug, Clone, Copy, Default)]
pub struct InThisProcess;

impl Reads for InThisProcess {
    fn read(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Reading, Unread> {
        Ok(read(name, bytes, limits)?)
    }

    fn marked(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Marked, Unread> {
        Ok(marked(name, bytes, limits)?)
    }
}
