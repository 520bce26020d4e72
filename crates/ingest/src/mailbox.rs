//! Mailboxes (RFC 4155): each message one letter.
//!
//! A message begins at a line `From ` with a time of day and a year, at the beginning of the file or after a blank line, where a header line
//! follows: a sentence in a letter that begins with *From* does not cut it in two. `>From ` is undone for the text (mboxrd); the bytes of
//! each message are kept as found, without that line and without the blank line that the format adds.

use crate::allowance::Allowance;
use crate::broken::{Broken, What};
use crate::letter::letter;
use crate::reading::Letter;

/// The letters of a mailbox, numbered from 1 in their trails.
pub(crate) fn letters(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
    depth: u32,
) -> Result<Vec<Letter>, Broken> {
    let messages = messages(bytes).ok_or_else(|| Broken::whole(trail, What::NotAMailbox))?;
    let mut letters = Vec::with_capacity(messages.len());
    for (at, message) in messages.iter().enumerate() {
        allowance.enter(trail)?;
        let within = format!("{trail}/{}", at + 1);
        let unquoted = unquoted(message.bytes);
        let letter =
            letter(allowance, &within, message.bytes, &unquoted, depth + 1).map_err(|broken| {
                let line = if broken.file == within {
                    Some(message.line)
                } else {
                    broken.line
                };
                Broken { line, ..broken }
            })?;
        letters.push(letter);
    }
    Ok(letters)
}

/// Whether a mailbox may begin so.
pub(crate) fn begins_a_message(bytes: &[u8]) -> bool {
    let mut lines = bytes.split_inclusive(|&b| b == b'\n');
    lines.next().is_some_and(is_separator) && lines.next().is_some_and(is_header)
}

struct Message<'a> {
    /// The line of its separator.
    line: u64,
    bytes: &'a [u8],
}

/// `None` where the file does not begin with a message.
fn messages(bytes: &[u8]) -> Option<Vec<Message<'_>>> {
    let start = bytes.iter().position(|b| !b.is_ascii_whitespace())?;
    if !begins_a_message(&bytes[start..]) {
        return None;
    }
    let mut messages: Vec<Message> = Vec::new();
    let (mut at, mut line, mut after_blank) = (0, 0, true);
    let mut from: Option<(usize, u64)> = None;
    for text in bytes.split_inclusive(|&b| b == b'\n') {
        line += 1;
        let next = at + text.len();
        let begins = after_blank && text.starts_with(b"From ") && begins_a_message(&bytes[at..]);
        if begins && let Some((from, line)) = from.replace((next, line)) {
            messages.push(Message {
                line,
                bytes: without_last_blank(&bytes[from..at]),
            });
        }
        after_blank = text.iter().all(u8::is_ascii_whitespace);
        at = next;
    }
    let (from, line) = from?;
    messages.push(Message {
        line,
        bytes: without_last_blank(&bytes[from..]),
    });
    Some(messages)
}

fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let has_time = rest
        .windows(5)
        .any(|w| w[2] == b':' && [0, 1, 3, 4].iter().all(|&at| w[at].is_ascii_digit()));
    let has_year = rest
        .split(|b| !b.is_ascii_alphanumeric())
        .any(|w| w.len() == 4 && w.iter().all(u8::is_ascii_digit));
    has_time && has_year
}

fn is_header(line: &[u8]) -> bool {
    let name = line.split(|&b| b == b':').next().unwrap_or_default();
    let is_name = |b: &u8| b.is_ascii_alphanumeric() || *b == b'-' || *b == b'_';
    name.len() < line.len() && !name.is_empty() && name.iter().all(is_name)
}

fn without_last_blank(message: &[u8]) -> &[u8] {
    let shorter = message
        .strip_suffix(b"\r\n")
        .or_else(|| message.strip_suffix(b"\n"));
    shorter
        .filter(|rest| rest.ends_with(b"\n"))
        .unwrap_or(message)
}

/// Takes one `>` from every line that is `>From ` after any number of them.
fn unquoted(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|&b| b == b'\n') {
        let marks = line.iter().take_while(|&&b| b == b'>').count();
        let is_quoted = marks > 0 && line[marks..].starts_with(b"From ");
        out.extend_from_slice(&line[usize::from(is_quoted)..]);
    }
    out
}
