//! The ids of REFI-QDA files: a thing has the same id in every file that we write.

use sha1::{Digest as _, Sha1};

/// The namespace of our ids: the id of `tystio` in the namespace of web addresses (RFC 9562, version 5).
const NAMESPACE: [u8; 16] = [
    0x8e, 0x1d, 0x5b, 0x0c, 0x52, 0x6f, 0x5a, 0x43, 0x9c, 0x57, 0x3f, 0x0e, 0x21, 0x7b, 0x94, 0xd6,
];

/// The id of a thing (RFC 9562, version 5): the same parts make the same id.
#[must_use]
pub fn guid(parts: &[&str]) -> String {
    let mut hash = Sha1::new();
    hash.update(NAMESPACE);
    for part in parts {
        // The length before each part keeps ("a", "bc") and ("ab", "c") apart.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let digest = hash.finalize();
    let mut id = String::with_capacity(36);
    for (place, byte) in digest.iter().take(16).enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        let byte = match place {
            6 => (byte & 0x0f) | 0x50,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        id.push_str(&format!("{byte:02x}"));
    }
    id
}

/// An id as files write it, in one spelling: without braces, in small letters.
pub(crate) fn tidy(id: &str) -> String {
    id.trim()
        .trim_start_matches('{')
        .trim_end_matches('}')
        .to_ascii_lowercase()
}
