//! Taking a person out of the register of witnesses.
//!
//! Guarantees that nothing of them stays in this room's tables but that somebody was called: links for corrections end, and the number
//! stays, so that who was called to a session and what was recorded still agree. It deliberately leaves the transcript: that is
//! evidence, and is redacted as evidence is.

use crate::store as rows;
use ::store::Tx;
use commission::{Commission, Error, record};

/// Takes a witness out of the register.
///
/// # Errors
/// [`Error::NotFound`] where the commission has no such witness.
pub(crate) fn erase_witness(
    tx: &mut Tx<'_>,
    commission: &Commission,
    witness: i64,
    by: (&str, i64),
) -> Result<(), Error> {
    if !rows::forget_witness(tx, commission.id, witness)? {
        return Err(Error::NotFound);
    }
    let about = witness.to_string();
    record(tx, commission.id, by.0, by.1, "witness-erased", &about)?;
    Ok(())
}
