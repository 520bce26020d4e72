//! What can go wrong in the store. None of it can be put right by a respondent: each is a fault of
//! the machine, of its disk or of this program, save [`StoreError::Refused`].

use std::fmt;
use std::path::PathBuf;

/// A fault of the store.
#[derive(Debug)]
pub enum StoreError {
    /// The database answered with an error.
    Database(String),
    /// A file or folder could not be read, written or synced.
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What the system answered.
        why: std::io::Error,
    },
    /// A row does not have the shape its reader expected.
    Shape {
        /// Position of the column, from 0.
        column: usize,
        /// What was expected there.
        expected: &'static str,
    },
    /// A statement touched another number of rows than it must.
    Touched {
        /// Rows that had to be touched.
        expected: u64,
        /// Rows that were.
        actual: u64,
    },
    /// There is no room on the disk; nothing of the write was kept, and later ones may be.
    Full,
    /// A commit failed, so nothing further is acknowledged until the program is started again.
    Stopped,
    /// A write came to a sudden end inside the program.
    Broken,
    /// The data folder cannot be used as it is; the sentence says why and what to do.
    Refused(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(why) => write!(f, "the database answered: {why}"),
            Self::Disk { path, doing, why } => {
                write!(f, "could not {doing} {}: {why}", path.display())
            }
            Self::Shape { column, expected } => {
                write!(f, "column {column} of a row is not {expected}")
            }
            Self::Touched { expected, actual } => {
                write!(f, "a statement touched {actual} rows and not {expected}")
            }
            Self::Full => f.write_str(
                "the disk is full and nothing of this was kept; make room and do it again",
            ),
            Self::Stopped => f.write_str(
                "an earlier commit failed, so nothing is accepted until the program is restarted",
            ),
            Self::Broken => f.write_str("a write came to a sudden end; nothing of it was kept"),
            Self::Refused(sentence) => f.write_str(sentence),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) {
            return Self::Full;
        }
        Self::Database(error.to_string())
    }
}
