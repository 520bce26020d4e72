//! The properties of one storage of an Outlook message (MS-OXMSG 2.2 to 2.4): texts and bytes in streams of their own, short values
//! in one list.
//!
//! A property that is not there is `None`; one that cannot be read refuses the message.

use crate::allowance::Allowance;
use crate::broken::{Broken, What};
use crate::code_pages::{Page, WESTERN, page_of};
use encoding_rs::UTF_16LE;
use std::io::Cursor;

/// A compound file in memory.
pub(crate) type Book<'a> = cfb::CompoundFile<Cursor<&'a [u8]>>;

/// Where a storage has its short values.
pub(crate) const VALUES: &str = "__properties_version1.0";
/// How many bytes stand before them: in the file's own message, in a message within it, in an attachment.
pub(crate) const OF_FILE_BYTES: usize = 32;
pub(crate) const OF_MESSAGE_BYTES: usize = 24;
pub(crate) const OF_ATTACHMENT_BYTES: usize = 8;

/// Types of values (MS-OXCDATA 2.11.1).
const TYPE_TEXT: u16 = 0x001F;
const TYPE_TEXT_8: u16 = 0x001E;
const TYPE_BYTES: u16 = 0x0102;
/// Code pages of a message: of its texts, and of its body where it is HTML.
const MESSAGE_CODE_PAGE: u16 = 0x3FFD;
const INTERNET_CODE_PAGE: u16 = 0x3FDE;

/// A storage, and what is needed to read it.
pub(crate) struct Storage<'s, 'b> {
    pub(crate) book: &'s mut Book<'b>,
    pub(crate) trail: &'s str,
    /// Its path, ending with a slash.
    pub(crate) path: &'s str,
    /// Short values: id, and eight bytes.
    values: Vec<(u16, [u8; 8])>,
    page: Page,
}

impl<'s, 'b> Storage<'s, 'b> {
    /// Opens a storage whose values begin after so many bytes. `page` is that of the message around it.
    pub(crate) fn open(
        allowance: &mut Allowance,
        book: &'s mut Book<'b>,
        trail: &'s str,
        path: &'s str,
        before_bytes: usize,
        page: Option<Page>,
    ) -> Result<Self, Broken> {
        let mut storage = Self {
            book,
            trail,
            path,
            values: Vec::new(),
            page: page.unwrap_or(WESTERN),
        };
        let list = storage.stream(allowance, VALUES)?;
        let list = list.ok_or_else(|| storage.broken(VALUES))?;
        let list = list.get(before_bytes..).unwrap_or_default();
        storage.values = list
            .chunks_exact(16)
            .map(|entry| {
                let mut value = [0; 8];
                value.copy_from_slice(&entry[8..]);
                (u16::from_le_bytes([entry[2], entry[3]]), value)
            })
            .collect();
        if let (None, Some(number)) = (page, storage.number(MESSAGE_CODE_PAGE)) {
            storage.page = page_of(number);
        }
        Ok(storage)
    }

    /// The code page of its texts.
    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// The code page of a body in HTML, where it is named.
    pub(crate) fn page_of_html(&self) -> Option<Page> {
        self.number(INTERNET_CODE_PAGE).map(page_of)
    }

    pub(crate) fn number(&self, id: u16) -> Option<i32> {
        let value = self.value(id)?;
        Some(i32::from_le_bytes([value[0], value[1], value[2], value[3]]))
    }

    /// A time in microseconds since 1970 in UTC (FILETIME counts tenths of them since 1601).
    pub(crate) fn time_us(&self, id: u16) -> Option<i64> {
        const FROM_1601_US: i64 = 11_644_473_600_000_000;
        let tenths = u64::from_le_bytes(self.value(id)?);
        let us = i64::try_from(tenths / 10).ok()?;
        Some(us - FROM_1601_US).filter(|_| tenths > 0)
    }

    fn value(&self, id: u16) -> Option<[u8; 8]> {
        let found = self.values.iter().find(|(of, _)| *of == id);
        found.map(|(_, value)| *value)
    }

    /// A text in either of its forms, and whether letters of it were lost.
    pub(crate) fn text(
        &mut self,
        allowance: &mut Allowance,
        id: u16,
    ) -> Result<Option<(String, bool)>, Broken> {
        if let Some(bytes) = self.stream(allowance, &name_of(id, TYPE_TEXT))? {
            let (text, lost) = UTF_16LE.decode_without_bom_handling(&bytes);
            return Ok(Some((text.into_owned(), lost)));
        }
        let Some(bytes) = self.stream(allowance, &name_of(id, TYPE_TEXT_8))? else {
            return Ok(None);
        };
        let (text, lost) = self.page.encoding.decode_without_bom_handling(&bytes);
        let lost = lost || self.page.is_guess && !bytes.is_ascii();
        Ok(Some((text.into_owned(), lost)))
    }

    pub(crate) fn bytes(
        &mut self,
        allowance: &mut Allowance,
        id: u16,
    ) -> Result<Option<Vec<u8>>, Broken> {
        self.stream(allowance, &name_of(id, TYPE_BYTES))
    }

    /// A stream of the storage, unpacked under the bounds of the whole reading: many may share one chain of sectors.
    fn stream(&mut self, allowance: &mut Allowance, name: &str) -> Result<Option<Vec<u8>>, Broken> {
        let path = format!("{}{name}", self.path);
        if !self.book.is_stream(&path) {
            return Ok(None);
        }
        let stream = self.book.open_stream(&path);
        let stream = stream.map_err(|_| self.broken(name))?;
        let length = stream.len();
        let bytes = allowance.unpack(self.trail, name, length, stream)?;
        Ok(Some(bytes))
    }

    /// The refusal for a part that is missing or damaged.
    pub(crate) fn broken(&self, part: &str) -> Broken {
        let part = part.to_owned();
        Broken::whole(self.trail, What::BrokenPart { part })
    }
}

/// The stream that holds a property (MS-OXMSG 2.2.2).
fn name_of(id: u16, kind: u16) -> String {
    format!("__substg1.0_{id:04X}{kind:04X}")
}
