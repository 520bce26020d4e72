//! What is looked for in a PDF before and beside its words: an end, bombs, and things that would act if a reader let them.
//!
//! Streams are unpacked to nowhere and counted before anything else unpacks them. What no count sees (a reader led astray) is the business
//! of the limits of the process that reads.

use crate::allowance::Allowance;
use crate::broken::Broken;
use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Array, Dict, Name, ObjRef, Stream};
use std::collections::BTreeSet;
use std::io::Read;

/// Whether the file ends before its end mark: what was saved whole has one after its last object.
pub(crate) fn is_cut_short(bytes: &[u8]) -> bool {
    let last = |mark: &[u8]| memchr_last(bytes, mark);
    let end = last(b"%%EOF").max(last(b"startxref"));
    end.is_none() || end < last(b"endobj")
}

fn memchr_last(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).rposition(|window| window == mark)
}

/// Counts what the streams of objects unpack to: the reader of objects unpacks them at once.
pub(crate) fn object_streams(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<(), Broken> {
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let begins = at + found;
        at = begins + b"stream".len();
        let header = &bytes[begins.saturating_sub(HEADER_BYTES)..begins];
        let header = &header[memchr_last(header, b" obj").unwrap_or(0)..];
        let named = |name: &[u8]| find(header, name).is_some();
        if !(named(b"ObjStm") || named(b"XRef")) {
            continue;
        }
        let packed = bytes[at..].trim_ascii_start();
        let length = find(packed, b"endstream").unwrap_or(packed.len());
        let packed = &packed[..length];
        allowance.count(
            trail,
            "objects",
            packed.len() as u64,
            ZlibDecoder::new(packed),
        )?;
        at += length;
    }
    Ok(())
}

/// How far before its data the dictionary of a stream is looked for.
const HEADER_BYTES: usize = 1_024;

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

/// Counts what a stream unpacks to.
pub(crate) fn stream(
    allowance: &mut Allowance,
    trail: &str,
    stream: &Stream<'_>,
) -> Result<(), Broken> {
    use hayro_syntax::Filter;
    let raw = stream.raw_data();
    let packed = raw.len() as u64;
    let mut unpacked: Box<dyn Read> = Box::new(&*raw);
    for filter in stream.filters() {
        // Every other filter of data unpacks to a small multiple at most.
        if matches!(filter, Filter::FlateDecode) {
            unpacked = Box::new(ZlibDecoder::new(unpacked));
        }
    }
    allowance.count(trail, "contents", packed, unpacked)
}

/// The layers that are switched off (ISO 32000-1, 8.11.4).
pub(crate) fn hidden_layers(root: &Dict<'_>) -> BTreeSet<(u32, i32)> {
    let off = root
        .get::<Dict<'_>>("OCProperties")
        .and_then(|layers| layers.get::<Dict<'_>>("D"))
        .and_then(|default| default.get::<Array<'_>>("OFF"));
    let layers = off.iter().flat_map(Array::raw_iter);
    layers
        .filter_map(|layer| layer.as_obj_ref())
        .map(layer_id)
        .collect()
}

pub(crate) fn layer_id(layer: ObjRef) -> (u32, i32) {
    (layer.obj_number, layer.gen_number)
}

/// What a file carries beside its words.
#[derive(Default)]
pub(crate) struct Marks {
    /// Something would run or open.
    pub(crate) scripts: bool,
    /// There are files within it.
    pub(crate) files: bool,
    /// There are comments in the margin.
    pub(crate) comments: bool,
}

/// What the catalogue of a file says of it.
pub(crate) fn marks(root: &Dict<'_>) -> Marks {
    let names = root.get::<Dict<'_>>("Names").unwrap_or_default();
    let opens = root.get::<Dict<'_>>("OpenAction");
    Marks {
        scripts: root.contains_key("AA")
            || names.contains_key("JavaScript")
            || opens.is_some_and(|action| acts(&action)),
        files: names.contains_key("EmbeddedFiles") || root.contains_key("Collection"),
        comments: false,
    }
}

impl Marks {
    /// Adds what a page says.
    pub(crate) fn page(&mut self, page: &Dict<'_>) {
        self.scripts |= page.contains_key("AA");
        let Some(all) = page.get::<Array<'_>>("Annots") else {
            return;
        };
        for annotation in all.iter::<Dict<'_>>() {
            let kind = annotation.get::<Name<'_>>("Subtype");
            match kind.as_deref() {
                Some(b"FileAttachment") => self.files = true,
                Some(b"Text" | b"Popup") => {
                    self.comments |= annotation.contains_key("Contents");
                }
                _ => {}
            }
            let action = annotation.get::<Dict<'_>>("A");
            self.scripts |= annotation.contains_key("AA") || action.is_some_and(|a| acts(&a));
        }
    }
}

/// Whether an action does more than lead somewhere.
fn acts(action: &Dict<'_>) -> bool {
    let kind = action.get::<Name<'_>>("S");
    matches!(
        kind.as_deref(),
        Some(b"JavaScript" | b"Launch" | b"SubmitForm" | b"ImportData" | b"GoToR" | b"Rendition")
    )
}
