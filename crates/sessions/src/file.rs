//! The bytes of a transcript to turns, whatever its format; hostile formats are read in the child that can open nothing.

use crate::interpreting;
use crate::lines::{Flow, lines};
use crate::people::People;
use crate::spoken::Transcript;
use crate::transcript::{of_cues, of_lines};
use crate::words::words;
use commission::{Error, Refusal};
use ingest::{Item, Kind, Letter, Limits, Reads, Unread, kind_of};

/// Reads a transcript; beside it what a person should know of the file.
///
/// # Errors
/// A refusal where the file cannot be read, or where no speaker is found in it.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    people: &mut People,
    last: Option<u32>,
    files: &dyn Reads,
) -> Result<(Transcript, Vec<String>), Error> {
    let (mut transcript, warnings) = match kind_of(name, bytes) {
        Some(Kind::Vtt | Kind::Srt) => {
            let (cues, notices) =
                ingest::cues(name, bytes).map_err(|broken| intake::refusal_of(&broken))?;
            let warnings = notices.iter().map(ToString::to_string).collect();
            (of_cues(&cues, people, last), warnings)
        }
        _ => {
            let (letter, warnings) = letter(name, bytes, files)?;
            let is_plain = letter.media_type == Kind::Text.media_type();
            let flow = if is_plain {
                Flow::Wrapped
            } else {
                Flow::Flowing
            };
            let original = is_plain.then(|| String::from_utf8_lossy(bytes));
            let lines = lines(&letter.text, original.as_deref(), flow);
            (of_lines(&lines, people, last), warnings)
        }
    };
    if transcript.turns.is_empty() {
        let refusal = Refusal::new("no-turns", |l| words(l).msg_no_turns());
        return Err(refusal.in_file(name).into());
    }
    interpreting::tell(&mut transcript.turns);
    Ok((transcript, warnings))
}

/// The words of a document.
fn letter(name: &str, bytes: &[u8], files: &dyn Reads) -> Result<(Letter, Vec<String>), Error> {
    let reading = match files.read(name, bytes, &Limits::default()) {
        Ok(reading) => reading,
        Err(Unread::Broken(broken)) => return Err(intake::refusal_of(&broken).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a transcript", why)),
    };
    let warnings = reading.notices.iter().map(ToString::to_string).collect();
    let mut items = reading.items.into_iter();
    match (items.next(), items.next()) {
        (Some(Item::Letter(letter)), None) => Ok((letter, warnings)),
        (Some(Item::Scan(_)), None) => Err(Refusal::new("scan", |l| words(l).msg_is_scan())
            .in_file(name)
            .into()),
        _ => Err(
            Refusal::new("no-transcript", |l| words(l).msg_no_transcript())
                .in_file(name)
                .into(),
        ),
    }
}
