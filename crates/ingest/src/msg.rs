//! Outlook messages (MS-OXMSG, in the compound files of MS-CFB): the words of the sender, and what came with them, under the rules of e-mails.
//!
//! The plain text that Outlook keeps is preferred to HTML, and that to RTF. A message within the message gives an attachment of its words,
//! followed by its own attachments; messages are bounded as letters in letters are. Embedded objects of other programs have no words.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::code_pages::Page;
use crate::encoding::tidy;
use crate::html::{letters_of, page};
use crate::kind::Kind;
use crate::letter::{attached, file_name, one_line};
use crate::msg_properties::{
    Book, OF_ATTACHMENT_BYTES, OF_FILE_BYTES, OF_MESSAGE_BYTES, Storage, VALUES,
};
use crate::notice::Note;
use crate::reading::{Attachment, Letter, Sender};
use crate::rtf;
use crate::rtf_packed::unpacked;
use std::io::Cursor;
use std::panic::catch_unwind;

/// Properties (MS-OXPROPS).
const SUBJECT: u16 = 0x0037;
const BODY: u16 = 0x1000;
const BODY_HTML: u16 = 0x1013;
const BODY_RTF: u16 = 0x1009;
const SUBMITTED: u16 = 0x0039;
const DELIVERED: u16 = 0x0E06;
const MESSAGE_ID: u16 = 0x1035;
/// Name, address, and address by SMTP: of the person it was sent for, and of the sender.
const SENDERS: [[u16; 3]; 2] = [[0x0042, 0x0065, 0x5D02], [0x0C1A, 0x0C1F, 0x5D01]];
const ATTACHED_BYTES: u16 = 0x3701;
const ATTACHED_TYPE: u16 = 0x370E;
/// The name it was sent by, its short form, and the one that is shown.
const ATTACHED_NAMES: [u16; 3] = [0x3707, 0x3704, 0x3001];
const ATTACHMENT: &str = "__attach_version1.0_#";
/// An attachment that is a message itself.
const WITHIN: &str = "__substg1.0_3701000D";

/// Whether a compound file is a message; `None` where it cannot be opened.
pub(crate) fn is_message(bytes: &[u8]) -> Option<bool> {
    let opened = catch_unwind(|| open("", bytes).map(|book| book.is_stream(format!("/{VALUES}"))));
    opened.ok()?.ok()
}

/// One message.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
    depth: u32,
) -> Result<Letter, Broken> {
    let mut book = open(trail, bytes)?;
    let place = Place {
        trail,
        path: "/",
        depth,
    };
    let message = message(allowance, &mut book, &place, OF_FILE_BYTES, None)?;
    Ok(Letter {
        source: trail.to_owned(),
        bytes: bytes.to_vec(),
        media_type: Kind::Msg.media_type().to_owned(),
        title: message.subject,
        from: message.from,
        sent_us: message.sent_us,
        message_id: message.id,
        text: message.text,
        attachments: message.attachments,
    })
}

fn open<'a>(trail: &str, bytes: &'a [u8]) -> Result<Book<'a>, Broken> {
    cfb::CompoundFile::open(Cursor::new(bytes))
        .map_err(|_| Broken::whole(trail, What::BrokenArchive { entry: None }))
}

/// Where a message stands.
struct Place<'a> {
    trail: &'a str,
    /// The path of its storage, ending with a slash.
    path: &'a str,
    depth: u32,
}

struct Message {
    subject: Option<String>,
    from: Option<Sender>,
    sent_us: Option<i64>,
    id: Option<String>,
    text: String,
    attachments: Vec<Attachment>,
}

fn message(
    allowance: &mut Allowance,
    book: &mut Book,
    place: &Place,
    before_bytes: usize,
    around: Option<Page>,
) -> Result<Message, Broken> {
    let mut storage = Storage::open(
        allowance,
        book,
        place.trail,
        place.path,
        before_bytes,
        around,
    )?;
    let page = storage.page();
    let text = body(allowance, &mut storage)?;
    let subject = line(allowance, &mut storage, SUBJECT)?;
    let from = from(allowance, &mut storage)?;
    let id = line(allowance, &mut storage, MESSAGE_ID)?;
    let id = id.map(|id| id.trim_matches(['<', '>']).to_owned());
    let sent_us = storage
        .time_us(SUBMITTED)
        .or_else(|| storage.time_us(DELIVERED));
    Ok(Message {
        subject,
        from,
        sent_us,
        id: id.filter(|id| !id.is_empty()),
        text,
        attachments: attachments(allowance, book, place, page)?,
    })
}

fn line(
    allowance: &mut Allowance,
    storage: &mut Storage,
    id: u16,
) -> Result<Option<String>, Broken> {
    let Some((text, lost)) = storage.text(allowance, id)? else {
        return Ok(None);
    };
    if lost {
        allowance.note(storage.trail, Note::LettersLost);
    }
    Ok(Some(one_line(&text)).filter(|text| !text.is_empty()))
}

/// The person it was sent for, else the sender. A name in an organisation's directory is no address.
fn from(allowance: &mut Allowance, storage: &mut Storage) -> Result<Option<Sender>, Broken> {
    for [name, address, by_smtp] in SENDERS {
        let name = line(allowance, storage, name)?;
        let by_smtp = line(allowance, storage, by_smtp)?;
        let address = line(allowance, storage, address)?.filter(|address| address.contains('@'));
        let address = by_smtp.or(address);
        if name.is_some() || address.is_some() {
            return Ok(Some(Sender { name, address }));
        }
    }
    Ok(None)
}

fn body(allowance: &mut Allowance, storage: &mut Storage) -> Result<String, Broken> {
    let trail = storage.trail;
    if let Some((text, lost)) = storage.text(allowance, BODY)? {
        let text = tidy(trail, &text, &mut allowance.notices);
        if !text.is_empty() {
            if lost {
                allowance.note(trail, Note::LettersLost);
            }
            return Ok(text);
        }
    }
    if let Some(source) = html(allowance, storage)? {
        let text = page(allowance, trail, &source)?.text;
        if !text.is_empty() {
            return Ok(text);
        }
    }
    let Some(packed) = storage.bytes(allowance, BODY_RTF)? else {
        return Ok(String::new());
    };
    let rich = unpacked(&packed).ok_or_else(|| storage.broken("RTF"))?;
    allowance.charge(trail, rich.len())?;
    let words = rtf::words(allowance, trail, &rich);
    Ok(words.map_err(|_| storage.broken("RTF"))?.1)
}

/// The letters of a body in HTML: in the code page that the message names, else as those of a page.
fn html(allowance: &mut Allowance, storage: &mut Storage) -> Result<Option<String>, Broken> {
    let Some(bytes) = storage.bytes(allowance, BODY_HTML)? else {
        let text = storage.text(allowance, BODY_HTML)?;
        return Ok(text.map(|(text, _)| text));
    };
    let named = storage.page_of_html().filter(|page| !page.is_guess);
    let Some(named) = named.filter(|_| std::str::from_utf8(&bytes).is_err()) else {
        return letters_of(allowance, storage.trail, &bytes).map(Some);
    };
    let (text, _, lost) = named.encoding.decode(&bytes);
    if lost {
        allowance.note(storage.trail, Note::LettersLost);
    }
    Ok(Some(text.into_owned()))
}

fn attachments(
    allowance: &mut Allowance,
    book: &mut Book,
    place: &Place,
    page: Page,
) -> Result<Vec<Attachment>, Broken> {
    let entries = book.read_storage(place.path).map_err(|_| {
        let part = place.path.to_owned();
        Broken::whole(place.trail, What::BrokenPart { part })
    })?;
    let mut names: Vec<String> = entries
        .filter(|entry| entry.is_storage() && entry.name().starts_with(ATTACHMENT))
        .map(|entry| entry.name().to_owned())
        .collect();
    names.sort();
    let max = allowance.limits.parts_max;
    if names.len() > max {
        let bound = Bound::Parts;
        let max = max as u64;
        return Err(Broken::whole(place.trail, What::TooMuch { bound, max }));
    }
    let mut found = Vec::new();
    for (number, name) in (1..).zip(names) {
        let path = format!("{}{name}/", place.path);
        let within = Place {
            trail: place.trail,
            path: &path,
            depth: place.depth,
        };
        found.extend(attachment(allowance, book, &within, number, page)?);
    }
    Ok(found)
}

fn attachment(
    allowance: &mut Allowance,
    book: &mut Book,
    place: &Place,
    number: usize,
    page: Page,
) -> Result<Vec<Attachment>, Broken> {
    let before = OF_ATTACHMENT_BYTES;
    let mut storage = Storage::open(allowance, book, place.trail, place.path, before, Some(page))?;
    let mut name = String::new();
    for id in ATTACHED_NAMES {
        if name.is_empty() {
            name = line(allowance, &mut storage, id)?.unwrap_or_default();
        }
    }
    let media_type = line(allowance, &mut storage, ATTACHED_TYPE)?;
    let media_type = media_type.filter(|kind| kind.contains('/'));
    if let Some(bytes) = storage.bytes(allowance, ATTACHED_BYTES)? {
        let name = (name.as_str(), number);
        let one = attached(allowance, place.trail, name, media_type, bytes, place.depth)?;
        return Ok(vec![one]);
    }
    let within = format!("{}{WITHIN}/", place.path);
    if !book.is_stream(format!("{within}{VALUES}")) {
        // A link to a file, or an object of another program: there are no bytes of a file.
        let why = Broken::whole(place.trail, What::UnknownFormat);
        return Ok(vec![without_words(allowance, place, &name, number, why)]);
    }
    let place = Place {
        path: &within,
        depth: place.depth + 1,
        ..*place
    };
    message_within(allowance, book, &place, (&name, number), page)
}

/// A message within the message: an attachment of its words, then its own attachments.
fn message_within(
    allowance: &mut Allowance,
    book: &mut Book,
    place: &Place,
    (shown, number): (&str, usize),
    around: Page,
) -> Result<Vec<Attachment>, Broken> {
    allowance.enter(place.trail)?;
    let max = allowance.limits.nesting_levels_max;
    if place.depth > max {
        let what = What::TooMuch {
            bound: Bound::NestingLevels,
            max: u64::from(max),
        };
        let why = Broken::whole(place.trail, what);
        return Ok(vec![without_words(allowance, place, shown, number, why)]);
    }
    let message = message(allowance, book, place, OF_MESSAGE_BYTES, Some(around))?;
    let name = message.subject.as_deref().unwrap_or(shown);
    let mut found = Vec::new();
    if !message.text.is_empty() {
        found.push(Attachment {
            name: named(name, number),
            media_type: Kind::Text.media_type().to_owned(),
            bytes: message.text.clone().into_bytes(),
            text: Some(message.text),
            untaken: None,
            is_scan: false,
        });
    }
    found.extend(message.attachments);
    Ok(found)
}

fn without_words(
    allowance: &mut Allowance,
    place: &Place,
    name: &str,
    number: usize,
    why: Broken,
) -> Attachment {
    let name = named(name, number);
    let file = format!("{}/{name}", place.trail);
    allowance.note(&file, Note::KeptWithoutText);
    Attachment {
        name,
        media_type: "application/octet-stream".to_owned(),
        bytes: Vec::new(),
        text: None,
        untaken: Some(Broken { file, ..why }),
        is_scan: false,
    }
}

fn named(name: &str, number: usize) -> String {
    let name = Some(file_name(name)).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| format!("attachment {number}"))
}
