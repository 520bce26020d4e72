//! Subtitles: WebVTT (W3C 2019) and SubRip (SRT). Cues in, with their times, who speaks where that is marked, and plain words.
//!
//! Guarantees: every word of every cue is given; a cue without words is none. Markup (`<i>`, `<c.loud>`, times within a cue) is left
//! out, a voice (`<v Name>`) becomes the speaker; settings, styles, regions and notes are left out. Times need not be in order.
//!
//! It deliberately does not ask who speaks where a name only stands before a colon: that is for whoever reads transcripts.

use crate::broken::{Broken, What};
use crate::encoding::decode;
use crate::notice::Notice;

/// One cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The line of the file where its times stand, from 1.
    pub line: u64,
    /// The line above its times: a number in SubRip, any name in WebVTT.
    pub id: Option<String>,
    /// When it appears, in milliseconds.
    pub from_ms: u64,
    /// When it vanishes, in milliseconds.
    pub to_ms: u64,
    /// What it says: in order, each with the voice that is marked.
    pub said: Vec<Said>,
}

/// Words of one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The voice, where it is marked.
    pub voice: Option<String>,
    /// The words; the lines of a cue stand on lines of their own.
    pub words: String,
}

/// The cues of a WebVTT or SubRip file, and what a person should know of it.
///
/// # Errors
/// A [`Broken`] that names the line of times that are none, or says that there are no cues.
pub fn cues(name: &str, bytes: &[u8]) -> Result<(Vec<Cue>, Vec<Notice>), Broken> {
    let mut notices = Vec::new();
    let text = decode(name, bytes, &mut notices)?.replace('\0', "\u{FFFD}");
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut cues: Vec<Cue> = Vec::new();
    let mut above: Option<&str> = None;
    let mut lines = (1_u64..).zip(text.split('\n')).peekable();
    while let Some((line, words)) = lines.next() {
        let is_times = words.contains("-->");
        if !is_times {
            // A note, a style or a region ends with an empty line; so does a name that has no times below it.
            let is_block = ["NOTE", "STYLE", "REGION", "WEBVTT"]
                .iter()
                .any(|w| words.starts_with(w));
            if is_block {
                while lines
                    .peek()
                    .is_some_and(|(_, next)| !next.trim().is_empty())
                {
                    lines.next();
                }
            }
            let is_name = !is_block && !words.trim().is_empty();
            above = is_name.then(|| words.trim());
            continue;
        }
        let times = words.split_once("-->").and_then(|(from, to)| {
            let to = to.split_whitespace().next()?;
            Some((milliseconds(from.trim())?, milliseconds(to)?))
        });
        let Some((from_ms, to_ms)) = times else {
            return Err(Broken::at(name, line, What::NoTimes));
        };
        let mut own = Vec::new();
        while let Some((_, next)) = lines.peek() {
            // A cue that somebody forgot to end with an empty line.
            if next.trim().is_empty() || next.contains("-->") {
                break;
            }
            own.push(*next);
            lines.next();
        }
        let id = above.take().map(str::to_owned);
        let said = said(&own.join("\n"));
        if !said.is_empty() {
            cues.push(Cue {
                line,
                id,
                from_ms,
                to_ms,
                said,
            });
        }
    }
    if cues.is_empty() {
        return Err(Broken::whole(name, What::Nothing));
    }
    Ok((cues, notices))
}

/// `HH:MM:SS.mmm`, `MM:SS.mmm`, with a comma for the point in SubRip, and with fewer digits after it where tools write fewer.
fn milliseconds(time: &str) -> Option<u64> {
    let (clock, part) = time.split_once(['.', ',']).unwrap_or((time, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(part) || part.len() > 9 {
        return None;
    }
    let part = format!("{part:0<3}");
    let mut seconds: u64 = 0;
    let fields: Vec<&str> = clock.split(':').collect();
    if fields.len() > 3 || fields.len() < 2 || !fields.iter().all(|f| digits(f) && f.len() < 7) {
        return None;
    }
    for field in fields {
        seconds = seconds * 60 + field.parse::<u64>().ok()?;
    }
    Some(seconds * 1000 + part.get(..3)?.parse::<u64>().ok()?)
}

/// The words of a cue, voice by voice.
fn said(cue: &str) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    let mut now = Said {
        voice: None,
        words: String::new(),
    };
    let mut rest = cue;
    while let Some(at) = rest.find(['<', '&', '{']) {
        let (before, tail) = rest.split_at(at);
        now.words.push_str(before);
        let (taken, undone) = undone(tail);
        match undone {
            Undone::Voice(voice) => {
                all.push(std::mem::replace(
                    &mut now,
                    Said {
                        voice: Some(voice),
                        words: String::new(),
                    },
                ));
            }
            Undone::EndOfVoice => {
                all.push(std::mem::replace(
                    &mut now,
                    Said {
                        voice: None,
                        words: String::new(),
                    },
                ));
            }
            Undone::Words(words) => now.words.push_str(words),
        }
        rest = tail.get(taken..).unwrap_or_default();
    }
    now.words.push_str(rest);
    all.push(now);
    for said in &mut all {
        let lines: Vec<&str> = said.words.lines().map(str::trim).collect();
        said.words = lines.join("\n").trim().to_owned();
    }
    all.retain(|said| !said.words.is_empty());
    all
}

enum Undone<'a> {
    Voice(String),
    EndOfVoice,
    Words(&'a str),
}

/// What markup at the beginning of `tail` means, and how long it is.
fn undone(tail: &str) -> (usize, Undone<'_>) {
    const ENTITIES: [(&str, &str); 8] = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&lrm;", "\u{200E}"),
        ("&rlm;", "\u{200F}"),
    ];
    for (entity, letter) in ENTITIES {
        if tail.starts_with(entity) {
            return (entity.len(), Undone::Words(letter));
        }
    }
    let is_mark = tail.starts_with("{\\");
    let end = tail.find(if is_mark { '}' } else { '>' });
    let (true, Some(end)) = (is_mark || tail.starts_with('<'), end) else {
        let first = tail.chars().next().map_or(0, char::len_utf8);
        return (first, Undone::Words(tail.get(..first).unwrap_or_default()));
    };
    let tag = tail.get(1..end).unwrap_or_default().trim();
    let (name, voice) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let meaning = match name.split('.').next() {
        Some("v") => Undone::Voice(voice.trim().to_owned()),
        Some("/v") => Undone::EndOfVoice,
        // What no format of subtitles has is left as it was written: "a < b and c > d".
        Some(tag) if !is_tag(tag) && !is_mark => {
            return (1, Undone::Words(tail.get(..1).unwrap_or_default()));
        }
        _ => Undone::Words(""),
    };
    (end + 1, meaning)
}

fn is_tag(name: &str) -> bool {
    let name = name.trim_start_matches('/');
    let is_time = name.starts_with(|c: char| c.is_ascii_digit()) && name.contains(':');
    is_time || ["b", "i", "u", "c", "ruby", "rt", "lang", "font", "s", "br"].contains(&name)
}

/// The words of cues as paragraphs, a new one where the voice changes.
pub(crate) fn words(cues: &[Cue]) -> String {
    let mut text = String::new();
    let mut voice: Option<&str> = None;
    for said in cues.iter().flat_map(|cue| &cue.said) {
        let words = said.words.replace('\n', " ");
        let own = said.voice.as_deref();
        if text.is_empty() || own != voice {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            if let Some(own) = own {
                text.push_str(own);
                text.push_str(": ");
            }
        } else {
            text.push(' ');
        }
        text.push_str(&words);
        voice = own;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_speaks_until_another_does() {
        let file = "WEBVTT - a hearing\n\nSTYLE\n::cue { color: red }\n\nNOTE none of this\nis said\n\nQ1\n\
            00:01.500 --> 00:00:04.000 align:start\n<v.loud Mary Jones>Good <i>morning</i> &amp; welcome.</v>\n\n\
            01:02:03.040 --> 01:02:05.1\n<v Chair>One</v> <v Mr Two>Two\nlines\n";
        let (cues, notices) = cues("a.vtt", file.as_bytes()).unwrap();
        assert!(notices.is_empty());
        let of = |cue: &Cue| -> Vec<(Option<String>, String)> {
            cue.said
                .iter()
                .map(|s| (s.voice.clone(), s.words.clone()))
                .collect()
        };
        assert_eq!(cues.len(), 2);
        assert_eq!((cues[0].line, cues[0].id.as_deref()), (10, Some("Q1")));
        assert_eq!((cues[0].from_ms, cues[0].to_ms), (1500, 4000));
        assert_eq!(
            of(&cues[0]),
            [(Some("Mary Jones".into()), "Good morning & welcome.".into())]
        );
        assert_eq!((cues[1].from_ms, cues[1].to_ms), (3_723_040, 3_725_100));
        assert_eq!(
            of(&cues[1]),
            [
                (Some("Chair".into()), "One".into()),
                (Some("Mr Two".into()), "Two\nlines".into())
            ]
        );
        assert_eq!(
            words(&cues),
            "Mary Jones: Good morning & welcome.\n\nChair: One\n\nMr Two: Two lines"
        );
    }

    #[test]
    fn subrip_is_read_with_or_without_empty_lines() {
        let file = "\u{FEFF}1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}If a < b, yes.\r\n\r\n2\r\n\
            00:00:02,000 --> 00:00:03,000\r\n<font color=\"red\">No.</font>\r\n";
        let (cues, _) = cues("a.srt", file.as_bytes()).unwrap();
        let words: Vec<&str> = cues.iter().map(|c| c.said[0].words.as_str()).collect();
        assert_eq!(words, ["If a < b, yes.", "No."]);
    }

    #[test]
    fn times_that_are_none_name_their_line() {
        let broken = cues("a.srt", b"1\n00:00:01,000 --> soon\nHello\n").unwrap_err();
        assert_eq!((broken.line, broken.what), (Some(2), What::NoTimes));
        let empty = cues("a.vtt", b"WEBVTT\n\nNOTE nothing\n").unwrap_err();
        assert_eq!(empty.what, What::Nothing);
    }
}
