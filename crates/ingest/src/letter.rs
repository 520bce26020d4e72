//! E-mails (RFC 5322 and MIME): the words of the sender, and what came with them.
//!
//! Plain text is preferred to HTML; quoted-printable and base64 are undone; letters are read in the character set that the part
//! names, else as UTF-8 or Windows-1252. An attachment of a format taken gets its text by the same readers; every other one, and one
//! that is broken, is kept byte for byte with the reason why it has no text. A letter is never refused for its attachment.
//! Quoted earlier letters and signatures stay: what is the sender's own is for a person to say.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::encoding::{decode, decode_as, tidy};
use crate::html::{letters_of, page};
use crate::kind::Kind;
use crate::limits::Limits;
use crate::notice::Note;
use crate::read::take;
use crate::reading::{Attachment, Item, Letter, Sender};
use encoding_rs::Encoding;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{
    ContentType, Encoding as Transfer, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// One e-mail. `found` is what is kept, `bytes` what is read: they differ only where a mailbox has quoted lines.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    found: &[u8],
    bytes: &[u8],
    depth: u32,
) -> Result<Letter, Broken> {
    refuse_many_parts(trail, bytes, allowance.limits)?;
    let unclosed = unclosed_boundaries(bytes);
    let whole = closed(bytes, &unclosed);
    let message = MessageParser::default()
        .parse(&*whole)
        .filter(|m| !m.headers().is_empty());
    let message = message.ok_or_else(|| Broken::whole(trail, What::NotALetter))?;
    if !unclosed.is_empty() {
        allowance.note(trail, Note::LetterCutShort);
    }
    let text = body(allowance, trail, &message)?;
    let mut attachments = Vec::new();
    for (at, &id) in message.attachments.iter().enumerate() {
        if let Some(part) = message.part(id) {
            attachments.push(attachment(allowance, trail, &message, part, at + 1, depth)?);
        }
    }
    let from = message
        .from()
        .and_then(|from| from.first())
        .map(|sender| Sender {
            name: sender.name().map(one_line).filter(|name| !name.is_empty()),
            address: sender
                .address()
                .map(one_line)
                .filter(|address| !address.is_empty()),
        });
    let sent = message
        .date()
        .filter(|date| date.is_valid() && date.year > 0);
    Ok(Letter {
        source: trail.to_owned(),
        bytes: found.to_vec(),
        media_type: Kind::Eml.media_type().to_owned(),
        title: message
            .subject()
            .map(one_line)
            .filter(|subject| !subject.is_empty()),
        from,
        sent_us: sent.and_then(|date| date.to_timestamp().checked_mul(1_000_000)),
        message_id: message
            .message_id()
            .map(one_line)
            .filter(|id| !id.is_empty()),
        text,
        attachments,
    })
}

/// Parts that the parser nests in one another without a bound of its own, counted before it sees them.
fn refuse_many_parts(trail: &str, bytes: &[u8], limits: &Limits) -> Result<(), Broken> {
    let lines = bytes
        .split(|&b| b == b'\n')
        .filter(|line| line.starts_with(b"--"))
        .count();
    let named = |name: &[u8]| {
        bytes
            .windows(name.len())
            .filter(|w| w.eq_ignore_ascii_case(name))
            .count()
    };
    let letters = named(b"message/") + named(b"multipart/digest");
    // A line of dashes may be a signature's or a rule: ten lines a part are allowed for.
    for (found, max) in [
        (letters, limits.parts_max),
        (lines / 10, limits.parts_max),
        (named(b"multipart/"), limits.multiparts_max),
    ] {
        if found > max {
            return Err(Broken::whole(
                trail,
                What::TooMuch {
                    bound: Bound::Parts,
                    max: max as u64,
                },
            ));
        }
    }
    Ok(())
}

/// The boundaries that are declared and never closed (RFC 2046, 5.1.1), the outermost first.
fn unclosed_boundaries(bytes: &[u8]) -> Vec<&[u8]> {
    let opened: BTreeSet<&[u8]> = delimiter_lines(bytes).collect();
    let closed: BTreeSet<&[u8]> = opened
        .iter()
        .filter_map(|line| line.strip_suffix(b"--"))
        .collect();
    let mut unclosed = Vec::new();
    for (at, _) in bytes
        .windows(9)
        .enumerate()
        .filter(|(_, w)| w.eq_ignore_ascii_case(b"boundary="))
    {
        let value = &bytes[at + 9..];
        let boundary = match value.strip_prefix(b"\"") {
            Some(quoted) => quoted.split(|&b| b == b'"' || b == b'\n').next(),
            None => value
                .split(|b| b.is_ascii_whitespace() || *b == b';')
                .next(),
        };
        let boundary = boundary.unwrap_or_default();
        let is_new = boundary.len() <= BOUNDARY_BYTES_MAX && !unclosed.contains(&boundary);
        if is_new && opened.contains(boundary) && !closed.contains(boundary) {
            unclosed.push(boundary);
            if unclosed.len() >= UNCLOSED_MAX {
                break;
            }
        }
    }
    unclosed
}

/// The longest boundary (RFC 2046, 5.1.1).
const BOUNDARY_BYTES_MAX: usize = 70;
/// A letter that is cut short is cut once: as many are unclosed as were nested there.
const UNCLOSED_MAX: usize = 16;

/// Lines beginning with two hyphens, without them.
fn delimiter_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .split(|&b| b == b'\n')
        .filter_map(|line| line.strip_prefix(b"--"))
        .map(<[u8]>::trim_ascii_end)
}

/// The letter with what was left open closed: the parser drops the last words of a part that is not.
fn closed<'a>(bytes: &'a [u8], unclosed: &[&[u8]]) -> Cow<'a, [u8]> {
    let mut whole = Cow::Borrowed(bytes);
    for boundary in unclosed.iter().rev() {
        whole
            .to_mut()
            .extend_from_slice(&[b"\r\n--".as_slice(), boundary, b"--\r\n"].concat());
    }
    whole
}

fn body(allowance: &mut Allowance, trail: &str, message: &Message) -> Result<String, Broken> {
    let plain = joined(allowance, trail, message, &message.text_body)?;
    if !plain.is_empty() {
        Ok(plain)
    } else {
        joined(allowance, trail, message, &message.html_body)
    }
}

fn joined(
    allowance: &mut Allowance,
    trail: &str,
    message: &Message,
    ids: &[u32],
) -> Result<String, Broken> {
    let mut texts = Vec::new();
    for part in ids.iter().filter_map(|&id| message.part(id)) {
        let text = match &part.body {
            PartType::Text(_) => {
                let text = part_letters(allowance, trail, message, part, false)?;
                tidy(trail, &text, &mut allowance.notices)
            }
            PartType::Html(_) => {
                let source = part_letters(allowance, trail, message, part, true)?;
                page(allowance, trail, &source)?.text
            }
            _ => continue,
        };
        if !text.is_empty() {
            texts.push(text);
        }
    }
    Ok(texts.join("\n\n"))
}

/// The letters of a text part: in the set it names, else as those of a file.
fn part_letters(
    allowance: &mut Allowance,
    trail: &str,
    message: &Message,
    part: &MessagePart,
    is_page: bool,
) -> Result<String, Broken> {
    let bytes = part_bytes(message, part);
    let named = part
        .content_type()
        .and_then(|kind| kind.attribute("charset"));
    let encoding = named.and_then(|name| Encoding::for_label(name.as_bytes()));
    let strict = encoding == Some(encoding_rs::UTF_8) && std::str::from_utf8(&bytes).is_err();
    // "us-ascii" means Windows-1252 to encoding_rs; where no set is named and where UTF-8 is named but untrue, the bytes decide.
    let encoding = encoding
        .filter(|_| !strict && !named.is_some_and(|name| name.eq_ignore_ascii_case("us-ascii")));
    let Some(encoding) = encoding else {
        let read = if is_page {
            letters_of(allowance, trail, &bytes)
        } else {
            decode(trail, &bytes, &mut allowance.notices).map(Cow::into_owned)
        };
        return Ok(read.unwrap_or_else(|_| {
            allowance.note(trail, Note::LettersLost);
            String::from_utf8_lossy(&bytes).into_owned()
        }));
    };
    let (text, lost) = decode_as(encoding, &bytes);
    if lost {
        allowance.note(trail, Note::LettersLost);
    }
    Ok(text)
}

/// The bytes of a part once its transfer encoding is undone.
fn part_bytes<'a>(message: &'a Message, part: &'a MessagePart) -> Cow<'a, [u8]> {
    if let PartType::Binary(bytes) | PartType::InlineBinary(bytes) = &part.body {
        return Cow::Borrowed(bytes);
    }
    let raw = message
        .raw_message
        .get(part.offset_body as usize..part.offset_end as usize)
        .unwrap_or_default();
    let undone = match part.encoding {
        Transfer::Base64 => base64_decode(raw),
        Transfer::QuotedPrintable => quoted_printable_decode(raw),
        Transfer::None => None,
    };
    undone.map_or(Cow::Borrowed(raw), Cow::Owned)
}

fn attachment(
    allowance: &mut Allowance,
    trail: &str,
    message: &Message,
    part: &MessagePart,
    number: usize,
    depth: u32,
) -> Result<Attachment, Broken> {
    let bytes = part_bytes(message, part).into_owned();
    let kind = part.content_type();
    let media_type = match (
        kind.map(ContentType::ctype),
        kind.and_then(ContentType::subtype),
    ) {
        (Some(kind), Some(subtype)) => Some(format!("{kind}/{subtype}")),
        _ => None,
    };
    let name = part.attachment_name().unwrap_or_default();
    allowance.charge(trail, bytes.len())?;
    attached(allowance, trail, (name, number), media_type, bytes, depth)
}

/// A file that came with a letter: under the name it was sent by, else numbered. Its words are read like those of a file sent by itself.
pub(crate) fn attached(
    allowance: &mut Allowance,
    trail: &str,
    (sent_as, number): (&str, usize),
    media_type: Option<String>,
    bytes: Vec<u8>,
    depth: u32,
) -> Result<Attachment, Broken> {
    allowance.enter(trail)?;
    let media_type = media_type.unwrap_or_else(|| "application/octet-stream".to_owned());
    let media_type = media_type.to_ascii_lowercase();
    let name = Some(file_name(sent_as)).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| format!("attachment {number}{}", ending_of(&media_type)));
    let within = format!("{trail}/{name}");
    let (text, untaken, has_scan) = match take(allowance, &within, &bytes, depth + 1) {
        Ok(items) => {
            let has_scan = items.iter().any(|item| matches!(item, Item::Scan(_)));
            (words(&items), None, has_scan)
        }
        Err(broken) => {
            allowance.note(&within, Note::KeptWithoutText);
            (None, Some(broken), false)
        }
    };
    if has_scan && text.is_some() {
        allowance.note(&within, Note::ScanWithin);
    }
    Ok(Attachment {
        name,
        media_type,
        bytes,
        is_scan: has_scan && text.is_none(),
        text,
        untaken,
    })
}

fn words(items: &[Item]) -> Option<String> {
    let texts: Vec<String> = items
        .iter()
        .filter_map(Item::text)
        .filter(|text| !text.is_empty())
        .collect();
    Some(texts.join("\n\n")).filter(|text| !text.is_empty())
}

/// The ending that the declared type stands for, so that an attachment without a name is read as what it says it is.
fn ending_of(media_type: &str) -> &'static str {
    match media_type {
        "message/rfc822" => ".eml",
        "text/html" => ".html",
        "text/csv" => ".csv",
        "text/plain" => ".txt",
        "application/json" => ".json",
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/tiff" => ".tif",
        _ => "",
    }
}

/// The last step of a path that somebody sent: never a folder, never a control character.
pub(crate) fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control()).collect();
    name.trim().trim_start_matches("..").to_owned()
}

pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\0', "")
}
