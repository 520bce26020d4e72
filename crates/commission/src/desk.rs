//! What every verb of the command line is given, and what it gives back. A verb prints nothing: the
//! program prints its [`Outcome`], as one JSON document or as lines for a person.

use crate::{Chance, Clock, Error, Language};
use ::store::Store;
use ingest::Reads;
use serde_json::{Map, Value};
use std::path::Path;
use std::sync::Arc;

/// What a verb may use.
pub struct Desk<'a> {
    /// The language of what it says.
    pub language: Language,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// Where progress is shown.
    pub progress: &'a dyn Progress,
    /// Reads the files of others.
    pub files: Arc<dyn Reads>,
    /// Opens a data folder with the tables of every room.
    pub open: &'a dyn Fn(&Path) -> Result<Arc<Store>, Error>,
}

/// Shows how far something is, on standard error.
pub trait Progress {
    /// Something began; `total` steps where that is known.
    fn begin(&self, what: &str, total: Option<u64>);
    /// So many steps are done.
    fn at(&self, done: u64);
    /// It ended.
    fn end(&self);
}

/// Shows nothing: for tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quiet;

impl Progress for Quiet {
    fn begin(&self, _: &str, _: Option<u64>) {}
    fn at(&self, _: u64) {}
    fn end(&self) {}
}

/// How a verb ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done: 0.
    Done,
    /// Something is wrong on our side: 1.
    Fault,
    /// The input can be put right: 3.
    Refused,
    /// Done, and a check found something: 4.
    Findings,
}

impl Exit {
    /// The number the program ends with.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Fault => 1,
            Self::Refused => 3,
            Self::Findings => 4,
        }
    }
}

/// What a verb found out.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The verb, such as `intake import`.
    pub verb: &'static str,
    /// The members of the JSON document after `tystio` and `verb`.
    pub json: Map<String, Value>,
    /// The same for a person: lines in the language of the desk.
    pub text: String,
    /// How it ended.
    pub exit: Exit,
}

impl Outcome {
    /// An outcome that is done; `json` must be an object.
    pub fn done(verb: &'static str, json: Value, text: impl Into<String>) -> Self {
        Self {
            verb,
            json: match json {
                Value::Object(members) => members,
                other => Map::from_iter([("result".to_owned(), other)]),
            },
            text: text.into(),
            exit: Exit::Done,
        }
    }

    /// The same, ended otherwise.
    #[must_use]
    pub fn ending(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }
}
