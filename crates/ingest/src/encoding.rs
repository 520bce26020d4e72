//! Bytes into letters: UTF-8, UTF-16 with its mark, else Windows-1252; never a guess among more.
//!
//! A file that is not UTF-8 is taken as Windows-1252 only where every byte of it has a meaning there (0x81, 0x8D, 0x8F, 0x90 and
//! 0x9D have none) and where no more of its letters are valid UTF-8 than are not: a file that is mostly UTF-8 with a broken line
//! is refused, for reading it as Windows-1252 would garble every other line.

use crate::broken::{Broken, What};
use crate::limits::{CHUNK_BYTES, FIRST_CHUNK_BYTES, NULS_PER_BYTES, OPENING_BYTES};
use crate::notice::{Note, Notice};
use encoding_rs::{Decoder, DecoderResult, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::io::{self, Chain, Cursor, Read};

/// How the letters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without a byte-order mark.
    Utf8,
    /// Windows-1252, the usual encoding of spreadsheets saved as CSV in western Europe.
    Windows1252,
    /// UTF-16 with its mark, either byte order.
    Utf16,
}

/// What was seen of the letters of a file so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    utf8_letters: u64,
    broken_utf8: u64,
    first_broken: Option<u64>,
    first_meaningless: Option<u64>,
}

impl Tally {
    /// Takes in a piece that stands at `line`; line ends within it are counted.
    pub(crate) fn add(&mut self, line: u64, piece: &[u8]) {
        if piece.is_ascii() {
            return;
        }
        let mut last = line;
        let mut take = |valid: &[u8], line: &mut u64| {
            self.utf8_letters += how_many(valid, |byte| byte >= LEADS);
            *line += how_many(valid, |byte| byte == b'\n');
        };
        if std::str::from_utf8(piece).is_ok() {
            take(piece, &mut last);
        } else {
            for chunk in piece.utf8_chunks() {
                take(chunk.valid().as_bytes(), &mut last);
                if !chunk.invalid().is_empty() {
                    self.broken_utf8 += 1;
                    self.first_broken.get_or_insert(last);
                }
            }
        }
        let is_meaningless = |byte| {
            MEANINGLESS
                .iter()
                .fold(false, |is, one| is | (byte == *one))
        };
        if self.first_meaningless.is_none() && how_many(piece, is_meaningless) > 0 {
            self.first_meaningless = Some(last);
        }
    }

    /// The encoding of a file without a mark of UTF-16, or the line that has none.
    pub(crate) fn verdict(&self, file: &str, utf8_marked: bool) -> Result<Encoding, Broken> {
        let Some(first_broken) = self.first_broken else {
            return Ok(Encoding::Utf8);
        };
        if utf8_marked || self.utf8_letters >= self.broken_utf8 {
            return Err(Broken::at(file, first_broken, What::MixedEncoding));
        }
        match self.first_meaningless {
            Some(line) => Err(Broken::at(file, line, What::WrongEncoding)),
            None => Ok(Encoding::Windows1252),
        }
    }
}

/// The least byte with which a letter of several bytes begins in UTF-8.
const LEADS: u8 = 0xC0;

/// How many bytes are so. Counted in bytes, as many at a time as one can tell, so that the machine counts several at once.
pub(crate) fn how_many(bytes: &[u8], is_so: impl Fn(u8) -> bool) -> u64 {
    let few = |few: &[u8]| few.iter().map(|byte| u8::from(is_so(*byte))).sum::<u8>();
    bytes.chunks(255).map(|part| u64::from(few(part))).sum()
}

/// How many U+0000 there are.
pub(crate) fn nuls_in(bytes: &[u8]) -> u64 {
    how_many(bytes, |byte| byte == 0)
}

/// Bytes without a meaning in Windows-1252.
const MEANINGLESS: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// A piece of a file whose encoding is known, without U+0000.
pub(crate) fn letters(piece: &[u8], encoding: Encoding) -> String {
    let text = match encoding {
        Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(piece).0,
        Encoding::Utf8 | Encoding::Utf16 => String::from_utf8_lossy(piece),
    };
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text.into_owned()
    }
}

/// The same in place of what stands in `to`.
pub(crate) fn letters_into(piece: &[u8], encoding: Encoding, to: &mut String) {
    to.clear();
    match std::str::from_utf8(piece) {
        Ok(text) if encoding != Encoding::Windows1252 || piece.is_ascii() => {
            if piece.contains(&0) {
                to.push_str(&text.replace('\0', ""));
            } else {
                to.push_str(text);
            }
        }
        _ => to.push_str(&letters(piece, encoding)),
    }
}

/// The whole of a text file as letters, without its mark, line ends and U+0000 as found.
pub(crate) fn decode<'a>(
    file: &str,
    bytes: &'a [u8],
    notices: &mut Vec<Notice>,
) -> Result<Cow<'a, str>, Broken> {
    let mut note = |what| {
        notices.push(Notice {
            file: file.to_owned(),
            line: None,
            what,
        });
    };
    let (marked, body) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, mark)) if encoding != UTF_8 => {
            note(Note::ReadAsUtf16);
            let (text, had_errors) = encoding.decode_without_bom_handling(&bytes[mark..]);
            return if had_errors {
                Err(Broken::whole(file, What::BrokenUtf16))
            } else {
                Ok(text)
            };
        }
        Some((_, mark)) => (true, &bytes[mark..]),
        None => (false, bytes),
    };
    refuse_bare_utf16(file, body)?;
    let mut tally = Tally::default();
    tally.add(1, body);
    if marked {
        note(Note::MarkDropped);
    }
    Ok(match tally.verdict(file, marked)? {
        Encoding::Windows1252 => {
            note(Note::ReadAsWindows1252);
            WINDOWS_1252.decode_without_bom_handling(body).0
        }
        Encoding::Utf8 | Encoding::Utf16 => String::from_utf8_lossy(body),
    })
}

/// Every other byte zero, and no mark: UTF-16 that would otherwise be read as UTF-8 full of U+0000.
pub(crate) fn refuse_bare_utf16(file: &str, opening: &[u8]) -> Result<(), Broken> {
    let opening = &opening[..opening.len().min(OPENING_BYTES)];
    let nuls = opening.iter().filter(|&&b| b == 0).count();
    if nuls > 1 && nuls * NULS_PER_BYTES > opening.len() {
        return Err(Broken::whole(file, What::BrokenUtf16));
    }
    Ok(())
}

/// The author's words in the form in which they are kept: `\n` for every line end, no blanks at the end of a line, one blank line
/// between paragraphs, none at either end, no U+0000.
pub(crate) fn tidy(file: &str, text: &str, notices: &mut Vec<Notice>) -> String {
    let nuls = nuls_in(text.as_bytes());
    if nuls > 0 {
        notices.push(Notice {
            file: file.to_owned(),
            line: None,
            what: Note::NulRemoved { count: nuls },
        });
    }
    let mut out = String::with_capacity(text.len());
    let mut blank_lines = 0;
    let text = text
        .replace('\0', "")
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    for line in text.split('\n') {
        let line = line.trim_end();
        if line.is_empty() {
            blank_lines += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if blank_lines > 0 { "\n\n" } else { "\n" });
        }
        blank_lines = 0;
        out.push_str(line);
    }
    out
}

/// What stands at the very beginning of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    None,
    Utf8,
    Utf16,
}

/// A file opened for reading row by row: past its mark, and as UTF-8 where it was UTF-16.
pub(crate) enum Opened<R> {
    AsFound(Chain<Cursor<Vec<u8>>, R>),
    FromUtf16(FromUtf16<Chain<Cursor<Vec<u8>>, R>>),
}

impl<R: Read> Opened<R> {
    /// Reads the opening; gives the file from its beginning, its mark, and its opening as ASCII-compatible bytes.
    pub(crate) fn new(file: &str, mut reader: R) -> Result<(Self, Mark, Vec<u8>), Broken> {
        let mut opening = Vec::with_capacity(FIRST_CHUNK_BYTES);
        let read = reader
            .by_ref()
            .take(OPENING_BYTES as u64)
            .read_to_end(&mut opening);
        read.map_err(|e| Broken::whole(file, What::Unreadable { why: e.to_string() }))?;
        match encoding_rs::Encoding::for_bom(&opening) {
            Some((encoding, mark)) if encoding == UTF_16LE || encoding == UTF_16BE => {
                let rest = opening.split_off(mark);
                let shown = encoding
                    .decode_without_bom_handling(&rest)
                    .0
                    .into_owned()
                    .into_bytes();
                let source = FromUtf16::new(Cursor::new(rest).chain(reader), encoding);
                Ok((Self::FromUtf16(source), Mark::Utf16, shown))
            }
            found => {
                let rest = opening.split_off(found.map_or(0, |(_, mark)| mark));
                refuse_bare_utf16(file, &rest)?;
                let mark = if found.is_some() {
                    Mark::Utf8
                } else {
                    Mark::None
                };
                Ok((
                    Self::AsFound(Cursor::new(rest.clone()).chain(reader)),
                    mark,
                    rest,
                ))
            }
        }
    }
}

impl<R: Read> Read for Opened<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::AsFound(source) => source.read(buf),
            Self::FromUtf16(source) => source.read(buf),
        }
    }
}

/// UTF-16 in, UTF-8 out. Half a letter is an error of kind `InvalidData`.
pub(crate) struct FromUtf16<R> {
    source: R,
    decoder: Decoder,
    input: Vec<u8>,
    at: usize,
    ended: bool,
    done: bool,
}

impl<R: Read> FromUtf16<R> {
    fn new(source: R, encoding: &'static encoding_rs::Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self {
            source,
            decoder,
            input: Vec::new(),
            at: 0,
            ended: false,
            done: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.input.clear();
        self.at = 0;
        let read = self
            .source
            .by_ref()
            .take(CHUNK_BYTES as u64)
            .read_to_end(&mut self.input)?;
        self.ended = read == 0;
        Ok(())
    }
}

impl<R: Read> Read for FromUtf16<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        // A letter takes up to four bytes: a smaller buffer could never be filled.
        if buf.len() < 4 {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the buffer is shorter than a letter",
            ));
        }
        loop {
            if self.done {
                return Ok(0);
            }
            if self.at == self.input.len() && !self.ended {
                self.fill()?;
            }
            let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
                &self.input[self.at..],
                buf,
                self.ended,
            );
            self.at += read;
            match result {
                DecoderResult::Malformed(..) => return Err(io::ErrorKind::InvalidData.into()),
                DecoderResult::InputEmpty if self.ended => self.done = true,
                DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
            }
            if written > 0 {
                return Ok(written);
            }
        }
    }
}

/// Letters in the character set that a page or letter names.
pub(crate) fn decode_as(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> (String, bool) {
    let (text, lost) = encoding.decode_with_bom_removal(bytes);
    (text.into_owned(), lost)
}
