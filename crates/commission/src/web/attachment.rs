//! Files that a page gives to keep.

use super::Asked;
use crate::{Error, record};
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;

/// A file to keep under this name, whatever letters that has (RFC 6266, RFC 8187); no browser opens it in the page or guesses at it.
///
/// # Errors
/// [`Error::Fault`] where the media type cannot stand in a header.
pub fn attachment(media: &str, name: &str, body: impl Into<Body>) -> Result<Response, Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let disposition = match name.chars().all(plain) {
        true => format!("attachment; filename=\"{name}\""),
        false => format!("attachment; filename*=UTF-8''{}", encoded(name)),
    };
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    for (header, value) in [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_DISPOSITION, &disposition),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        let value = HeaderValue::from_str(value).map_err(|why| Error::fault("name a file", why))?;
        headers.insert(header, value);
    }
    Ok(response)
}

/// The same, and the audit says who took the file away.
///
/// # Errors
/// As [`attachment`], and where the audit cannot be written.
pub fn taken_away(
    asked: &Asked,
    media: &str,
    name: &str,
    body: impl Into<Body>,
) -> Result<Response, Error> {
    let (of, by) = (asked.commission()?.id, asked.name());
    let (now, what) = (asked.app.clock.now_us(), name.to_owned());
    asked
        .app
        .store
        .write(move |tx| record(tx, of, &by, now, "downloaded", &what))?;
    attachment(media, name, body)
}

/// A text as it stands in an address (RFC 3986): every byte that is not unreserved by its number.
pub fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
