//! How groups are named, and how a cell of a CSV is written.

/// The name of a group: A is the largest.
#[must_use]
pub fn group_name(number: usize) -> String {
    let letter = u8::try_from(number).ok().filter(|n| *n < 26);
    letter.map_or_else(
        || format!("G{}", number + 1),
        |n| char::from(b'A' + n).to_string(),
    )
}

/// A cell of a CSV.
pub(crate) fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
