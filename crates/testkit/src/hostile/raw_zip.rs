//! Archives written field by field (APPNOTE 4.3), so that every one of them may lie.

use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// An entry, as it is told twice: before its bytes, and in the directory at the end.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// The name, as bytes.
    pub name: Vec<u8>,
    /// The name before the bytes, where it is another.
    pub local_name: Option<Vec<u8>>,
    /// The bytes as they stand in the archive.
    pub packed: Vec<u8>,
    /// 0 stored, 8 deflated.
    pub method: u16,
    /// Bit 0 is a password, bit 11 UTF-8.
    pub flags: u16,
    /// The sum that is told.
    pub crc: u32,
    /// The length that is told, packed.
    pub packed_length: u32,
    /// The length that is told, unpacked.
    pub length: u32,
    /// Unix mode, in the upper half of the outer attributes.
    pub mode: u32,
    /// Further fields.
    pub extra: Vec<u8>,
    /// The entry before it is meant: its bytes are not written again.
    pub same_place: bool,
}

impl Entry {
    /// An honest entry whose bytes stand as they are.
    pub fn stored(name: impl AsRef<[u8]>, bytes: &[u8]) -> Self {
        let length = bytes.len() as u32;
        Self {
            name: name.as_ref().to_vec(),
            packed: bytes.to_vec(),
            crc: packed_by_crate(bytes, false).1,
            packed_length: length,
            length,
            mode: 0o100_644,
            ..Self::default()
        }
    }

    /// An honest entry, deflated.
    pub fn deflated(name: impl AsRef<[u8]>, bytes: &[u8]) -> Self {
        let (packed, crc) = packed_by_crate(bytes, true);
        Self {
            name: name.as_ref().to_vec(),
            packed_length: packed.len() as u32,
            packed,
            crc,
            method: 8,
            length: bytes.len() as u32,
            mode: 0o100_644,
            ..Self::default()
        }
    }

    /// The same with something changed.
    #[must_use]
    pub fn but(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

/// What the crate makes of these bytes, and their sum.
fn packed_by_crate(bytes: &[u8], deflate: bool) -> (Vec<u8>, u32) {
    let method = match deflate {
        true => zip::CompressionMethod::Deflated,
        false => zip::CompressionMethod::Stored,
    };
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    writer.start_file("a", options).unwrap();
    writer.write_all(bytes).unwrap();
    let archive = writer.finish().unwrap().into_inner();
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let entry = archive.by_index_raw(0).unwrap();
    let (start, length, crc) = (
        entry.data_start().unwrap() as usize,
        entry.compressed_size() as usize,
        entry.crc32(),
    );
    drop(entry);
    let archive = archive.into_inner().into_inner();
    (archive[start..start + length].to_vec(), crc)
}

/// An archive of honest deflated entries.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let entries: Vec<Entry> = entries
        .iter()
        .map(|(name, bytes)| Entry::deflated(name, bytes))
        .collect();
    written(&entries)
}

/// An archive of these entries as they are.
pub(super) fn written(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::new();
    let places = locals(&mut out, entries);
    let start = out.len() as u32;
    central(&mut out, entries, &places);
    let (count, length) = (entries.len(), out.len() as u32 - start);
    end(&mut out, count, length, start);
    out
}

/// The entries with their bytes; answers where each begins.
pub(super) fn locals(out: &mut Vec<u8>, entries: &[Entry]) -> Vec<u32> {
    let mut places: Vec<u32> = Vec::with_capacity(entries.len());
    for entry in entries {
        if entry.same_place {
            places.push(places.last().copied().unwrap_or_default());
            continue;
        }
        places.push(out.len() as u32);
        let name = entry.local_name.as_ref().unwrap_or(&entry.name);
        out.extend(b"PK\x03\x04");
        fields(out, &[20, entry.flags, entry.method, 0, 0x5A21]);
        numbers(out, &[entry.crc, entry.packed_length, entry.length]);
        fields(out, &[name.len() as u16, entry.extra.len() as u16]);
        out.extend(name);
        out.extend(&entry.extra);
        out.extend(&entry.packed);
    }
    places
}

/// The directory at the end.
pub(super) fn central(out: &mut Vec<u8>, entries: &[Entry], places: &[u32]) {
    for (entry, place) in entries.iter().zip(places) {
        out.extend(b"PK\x01\x02");
        fields(out, &[0x0314, 20, entry.flags, entry.method, 0, 0x5A21]);
        numbers(out, &[entry.crc, entry.packed_length, entry.length]);
        let (name, extra) = (entry.name.len() as u16, entry.extra.len() as u16);
        fields(out, &[name, extra, 0, 0, 0]);
        numbers(out, &[entry.mode << 16, *place]);
        out.extend(&entry.name);
        out.extend(&entry.extra);
    }
}

/// The last record. More entries than it can count are told as the most that it can.
pub(super) fn end(out: &mut Vec<u8>, count: usize, length: u32, start: u32) {
    let count = count.min(0xFFFF) as u16;
    out.extend(b"PK\x05\x06");
    fields(out, &[0, 0, count, count]);
    numbers(out, &[length, start]);
    fields(out, &[0]);
}

/// The two records with which an archive counts beyond 65,535 entries.
pub(super) fn long_end(out: &mut Vec<u8>, count: u64, length: u64, start: u64) {
    let at = out.len() as u64;
    out.extend(b"PK\x06\x06");
    out.extend(44_u64.to_le_bytes());
    fields(out, &[45, 45]);
    numbers(out, &[0, 0]);
    for number in [count, count, length, start] {
        out.extend(number.to_le_bytes());
    }
    out.extend(b"PK\x06\x07");
    numbers(out, &[0]);
    out.extend(at.to_le_bytes());
    numbers(out, &[1]);
}

pub(super) fn fields(out: &mut Vec<u8>, fields: &[u16]) {
    out.extend(fields.iter().flat_map(|field| field.to_le_bytes()));
}

pub(super) fn numbers(out: &mut Vec<u8>, numbers: &[u32]) {
    out.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
}
