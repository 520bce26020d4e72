//! Closing a commission: its work is done, and what it holds stays as it is.
//!
//! Guarantees: once it is closed nothing is taken in, read, written or voted any more, by any page or verb, because every act is
//! recorded and [`record`](crate::record) refuses those that are not [`AFTER_CLOSING`]. What goes on is what the public was
//! promised: replies and their progress, erasing, retention, objections, and reading what was published. Whoever closed it can
//! open it again; both are acts with a name and a reason.

use crate::limits::CLOSING_REASON_CHARS_MAX;
use crate::store::closing as rows;
use crate::words::words;
use crate::{Error, Refusal, record};
use ::store::{Reader, Tx};

/// That a commission was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// By whom.
    pub person: String,
    /// Why.
    pub reason: String,
}

/// The acts that go on in a commission that was closed.
pub const AFTER_CLOSING: &[&str] = &[
    "closed",
    "opened-again",
    "archived",
    "read",
    "sealed-read",
    "downloaded",
    "exported",
    "withdrawn",
    "objected",
    "objection-answered",
    "erased",
    "erasure-asked",
    "witness-erased",
    "identity-asked",
    "identity-read",
    "report-built",
    "reply-recorded",
    "progress-recorded",
    "reply-link-made",
    "letter-again",
    "letter-dropped",
    "invited",
    "invitation-withdrawn",
    "role-given",
    "role-taken",
    "retention-set",
    "retention-held",
    "retention-released",
    "retention-noticed",
    "retention-run",
];

/// What somebody is told who would do more in it.
fn is_closed() -> Refusal {
    Refusal::new("commission-closed", |l| words(l).msg_commission_closed())
}

/// Refuses what would be taken in by a commission that was closed.
///
/// # Errors
/// [`Error::Refused`] where it was.
pub fn refuse_closed(r: &Reader<'_>, commission: i64) -> Result<(), Error> {
    match rows::is_closed(r, commission)? {
        true => Err(is_closed().into()),
        false => Ok(()),
    }
}

/// Closes a commission.
///
/// # Errors
/// [`Error::Refused`] where there is no reason, or it is closed already.
pub fn close_commission(
    tx: &mut Tx<'_>,
    commission: i64,
    reason: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > CLOSING_REASON_CHARS_MAX {
        return Err(Refusal::new("reason", |l| words(l).msg_closing_reason_wrong()).into());
    }
    if !rows::close(tx, commission, reason, by)? {
        return Err(is_closed().into());
    }
    record(tx, commission, by.0, by.1, "closed", reason)
}

/// Opens a commission again that was closed; whether it was.
///
/// # Errors
/// [`Error::Refused`] where there is no reason.
pub fn open_again(
    tx: &mut Tx<'_>,
    commission: i64,
    reason: &str,
    by: (&str, i64),
) -> Result<bool, Error> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > CLOSING_REASON_CHARS_MAX {
        return Err(Refusal::new("reason", |l| words(l).msg_closing_reason_wrong()).into());
    }
    let was = rows::open_again(tx, commission)?;
    if was {
        record(tx, commission, by.0, by.1, "opened-again", reason)?;
    }
    Ok(was)
}
