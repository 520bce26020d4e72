//! Reads the file that defines a commission, and names every line that must be put right.
//!
//! Guarantee: a definition comes out only if nothing was wrong. Every text must stand in each
//! declared language; a key that is not known is refused too, because a misspelt one would
//! otherwise be lost in silence.

mod body;
pub(crate) mod node;

use crate::limits::{CALL_FILE_BYTES_MAX, PROBLEMS_TOLD_MAX};
use crate::words::words;
use crate::{Definition, Error, Refusal};
use node::{Node, Problems};
use toml::de::DeTable;

/// Reads a definition from the text of `file`, whose name is used in refusals.
///
/// # Errors
/// [`Error::Refused`] with a sentence for each line that must be put right.
pub fn parse(file: &str, text: &str) -> Result<Definition, Error> {
    if text.len() > CALL_FILE_BYTES_MAX {
        let refusal = Refusal::new("call-too-large", |language| {
            words(language).msg_call_too_large(CALL_FILE_BYTES_MAX.to_string())
        });
        return Err(refusal.in_file(file).into());
    }
    read_toml(file, text, body::definition)
}

/// Reads any file in the manner of a call file: `read` asks the root for what it needs, and every line that must be
/// put right is told at once.
///
/// # Errors
/// [`Error::Refused`] with a sentence for each line that must be put right.
pub fn read_toml<T>(
    file: &str,
    text: &str,
    read: impl FnOnce(&Node<'_>) -> Option<T>,
) -> Result<T, Error> {
    let table = DeTable::parse(text).map_err(|error| {
        let line = error
            .span()
            .map_or(1, |span| node::line_of(text, span.start));
        let why = error.message().to_owned();
        Error::from(
            Refusal::new("call-not-toml", |language| {
                words(language).msg_call_not_toml(&why)
            })
            .at_line(line)
            .in_file(file),
        )
    })?;
    let problems = Problems::default();
    let definition = read(&Node::root(text, &table, &problems));
    let mut told = problems.take();
    if told.is_empty()
        && let Some(definition) = definition
    {
        return Ok(definition);
    }
    told.sort_by_key(|refusal| refusal.spot.line);
    told.truncate(PROBLEMS_TOLD_MAX);
    Err(Error::Refused(
        told.into_iter()
            .map(|refusal| refusal.in_file(file))
            .collect(),
    ))
}

#[cfg(test)]
mod tests;
