//! The rows of claims. A claim is kept whole as JSON: nothing asks for a part of one.

use crate::Claim;
use ::store::{Reader, Tx, values};
use commission::Error;

const CLAIMS: &str = "SELECT body FROM claim WHERE commission = $1 ORDER BY position";
const DROP_CLAIMS: &str = "DELETE FROM claim WHERE commission = $1";
const ADD_CLAIM: &str =
    "INSERT INTO claim (commission, key, position, body) VALUES ($1, $2, $3, $4)";

/// The claims of a commission in the order of their numbers.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn claims(r: &Reader<'_>, commission: i64) -> Result<Vec<Claim>, Error> {
    r.rows(CLAIMS, &values![commission])?
        .iter()
        .map(|row| {
            serde_json::from_str(&row.text(0)?).map_err(|why| Error::fault("read a claim", why))
        })
        .collect()
}

/// Replaces the claims of a commission.
pub(crate) fn keep_claims(tx: &mut Tx<'_>, commission: i64, claims: &[Claim]) -> Result<(), Error> {
    tx.run(DROP_CLAIMS, &values![commission])?;
    for (position, claim) in (0_i64..).zip(claims) {
        let body =
            serde_json::to_string(claim).map_err(|why| Error::fault("write a claim", why))?;
        tx.run_one(
            ADD_CLAIM,
            &values![commission, &claim.claim, position, body],
        )?;
    }
    Ok(())
}
