//! What one reading may still use, shared by everything within the file: a bomb cannot be cut into small ones.

use crate::broken::{Bound, Broken, What};
use crate::limits::{CHUNK_BYTES, Limits};
use crate::notice::{Note, Notice};
use std::io::Read;

/// What one reading may still use, and what it has noticed.
pub(crate) struct Allowance<'a> {
    pub(crate) limits: &'a Limits,
    unpacked_left: u64,
    entries_left: u64,
    pub(crate) notices: Vec<Notice>,
}

impl<'a> Allowance<'a> {
    pub(crate) fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            unpacked_left: limits.unpacked_bytes_max,
            entries_left: limits.entries_max,
            notices: Vec::new(),
        }
    }

    /// Notes something of a whole file, once.
    pub(crate) fn note(&mut self, file: &str, what: Note) {
        let notice = Notice {
            file: file.to_owned(),
            line: None,
            what,
        };
        if self.notices.last() != Some(&notice) {
            self.notices.push(notice);
        }
    }

    /// Counts one more entry or message.
    pub(crate) fn enter(&mut self, file: &str) -> Result<(), Broken> {
        self.entries_left = self.entries_left.checked_sub(1).ok_or_else(|| {
            Broken::whole(
                file,
                What::TooMuch {
                    bound: Bound::Entries,
                    max: self.limits.entries_max,
                },
            )
        })?;
        Ok(())
    }

    /// Counts bytes that came out of something shorter.
    pub(crate) fn charge(&mut self, file: &str, bytes: usize) -> Result<(), Broken> {
        self.unpacked_left = self
            .unpacked_left
            .checked_sub(bytes as u64)
            .ok_or_else(|| {
                Broken::whole(
                    file,
                    What::TooMuch {
                        bound: Bound::UnpackedBytes,
                        max: self.limits.unpacked_bytes_max,
                    },
                )
            })?;
        Ok(())
    }

    /// Counts what an entry unpacks to, as far as it can be unpacked, and holds none of it.
    pub(crate) fn count(
        &mut self,
        file: &str,
        entry: &str,
        packed: u64,
        reader: impl Read,
    ) -> Result<(), Broken> {
        let most = self.most(packed);
        let mut bytes = reader.take(most.saturating_add(1));
        let mut piece = [0; CHUNK_BYTES];
        let mut count = 0_u64;
        // What cannot be unpacked to its end is refused by whoever needs it.
        while let Ok(length @ 1..) = bytes.read(&mut piece) {
            count += length as u64;
        }
        if count > most {
            return Err(self.bomb(file, entry, packed));
        }
        self.unpacked_left -= count;
        Ok(())
    }

    /// The most that an entry of this packed length may unpack to.
    fn most(&self, packed: u64) -> u64 {
        self.by_ratio(packed)
            .min(self.unpacked_left)
            .min(self.limits.file_bytes_max)
    }

    fn by_ratio(&self, packed: u64) -> u64 {
        let by_ratio = packed.saturating_mul(self.limits.ratio_times_max);
        by_ratio.max(self.limits.ratio_floor_bytes)
    }

    /// The refusal of an entry that unpacks to more than [`Self::most`].
    fn bomb(&self, file: &str, entry: &str, packed: u64) -> Broken {
        let most = self.most(packed);
        let (bound, max) = match () {
            () if most == self.by_ratio(packed) => (Bound::RatioTimes, self.limits.ratio_times_max),
            () if most == self.limits.file_bytes_max => {
                (Bound::FileBytes, self.limits.file_bytes_max)
            }
            () => (Bound::UnpackedBytes, self.limits.unpacked_bytes_max),
        };
        let entry = entry.to_owned();
        Broken::whole(file, What::Bomb { entry, bound, max })
    }

    /// Unpacks one entry, whatever length it declares.
    pub(crate) fn unpack(
        &mut self,
        file: &str,
        entry: &str,
        packed: u64,
        reader: impl Read,
    ) -> Result<Vec<u8>, Broken> {
        let most = self.most(packed);
        let mut bytes = Vec::new();
        let read = reader.take(most.saturating_add(1)).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(self.bomb(file, entry, packed));
        }
        read.map_err(|_| {
            Broken::whole(
                file,
                What::BrokenArchive {
                    entry: Some(entry.to_owned()),
                },
            )
        })?;
        self.unpacked_left -= bytes.len() as u64;
        Ok(bytes)
    }
}
