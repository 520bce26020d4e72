//! Cookies of people without an account: one secret each, which scripts cannot read and which ends with the browser. Behind TLS
//! they are bound to this very host. Those of staff are [`super::Cookie`].

use super::cookie_of;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

/// What binds a cookie to this very host.
const HOST: &str = "__Host-";

/// The value of a cookie. Behind TLS only one that is bound to this very host counts.
pub fn secret_in(headers: &HeaderMap, behind_tls: bool, name: &str) -> Option<String> {
    let prefix = if behind_tls { HOST } else { "" };
    cookie_of(headers, &format!("{prefix}{name}"))
}

/// Sets a cookie, or ends it where there is no value.
pub fn set_secret(
    mut response: Response,
    behind_tls: bool,
    name: &str,
    value: Option<&str>,
) -> Response {
    let (prefix, secure) = if behind_tls {
        (HOST, "; Secure")
    } else {
        ("", "")
    };
    let end = if value.is_none() { "; Max-Age=0" } else { "" };
    let value = value.unwrap_or_default();
    let cookie = format!("{prefix}{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{end}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
