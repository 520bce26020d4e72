//! The files that every page asks for, named by their content so that they can be kept for ever.
//!
//! Guarantees that a name changes with its bytes. It does not serve them: `tystio` does, with
//! `Cache-Control: immutable`.

use std::fmt::Write;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

/// A file of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its address: `/assets/`, name, first twelve hexadecimal digits of the digest, ending.
    pub path: String,
    /// The `Content-Type`.
    pub media_type: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// SHA-256 of the content in hexadecimal, lower case.
    pub digest: String,
}

impl Asset {
    /// An asset from its name without ending, its ending and its content. Rooms make their scripts with it.
    #[must_use]
    pub fn new(name: &str, ending: &str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        let mut digest = String::new();
        for byte in Sha256::digest(bytes) {
            // Writing to a String cannot fail.
            let _ = write!(digest, "{byte:02x}");
        }
        let short = digest.get(..12).unwrap_or_default();
        Self {
            path: format!("/assets/{name}.{short}.{ending}"),
            media_type,
            bytes,
            digest,
        }
    }
}

/// All files of this room.
pub fn assets() -> &'static [Asset] {
    static ASSETS: OnceLock<[Asset; 2]> = OnceLock::new();
    ASSETS.get_or_init(|| {
        [
            Asset::new(
                "style",
                "css",
                "text/css; charset=utf-8",
                include_bytes!("../assets/style.css"),
            ),
            Asset::new(
                "icon",
                "svg",
                "image/svg+xml",
                include_bytes!("../assets/icon.svg"),
            ),
        ]
    })
}

/// Address of the sign in the window's tab.
pub fn icon() -> &'static str {
    assets().get(1).map_or("", |asset| &asset.path)
}

/// Address of the stylesheet.
pub fn stylesheet() -> &'static str {
    assets().first().map_or("", |asset| &asset.path)
}
