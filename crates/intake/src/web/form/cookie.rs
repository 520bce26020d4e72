//! The cookies of respondents by name; what they are is said in `commission::web`.

pub(in crate::web) use commission::web::{secret_in as cookie_in, set_secret as set_cookie};

/// The name of the cookie that holds the key of a draft for a commission.
pub(in crate::web) fn draft(slug: &str) -> String {
    format!("tystio-draft-{slug}")
}
