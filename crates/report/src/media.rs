//! What kind of thing a file of the site or the pack is, for whoever serves it.

use std::path::Path;

/// The media type of a file, by how its name ends.
pub fn media_type(place: &Path) -> &'static str {
    match place.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("jsonl" | "md" | "txt") => "text/plain; charset=utf-8",
        Some("jsonld") => "application/ld+json",
        Some("zip") => "application/zip",
        Some("pdf") => "application/pdf",
        Some("docx") => word::MEDIA_TYPE,
        _ => "application/octet-stream",
    }
}
