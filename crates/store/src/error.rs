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
    /// The database's server cannot be reached; nothing of the write was kept, and later ones may be.
    Away,
    /// The connection broke during the commit and has not come back: whether it was kept is unknown.
    Unknown,
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
            Self::Away => f.write_str(
                "the database's server cannot be reached and nothing of this was kept; \
                 do it again when the server is back",
            ),
            Self::Unknown => f.write_str(
                "the connection to the database broke while this was being kept, and it is not known \
                 whether it was; look before you do it again",
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
