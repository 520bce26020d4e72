//! Opens a data folder with the tables of every room.

use commission::{Chance, Error};
use std::path::Path;
use std::sync::Arc;
use store::{Room, Store};

/// The rooms that have tables, in the order of the inquiry.
pub const ROOMS: &[Room] = &[
    commission::MIGRATIONS,
    evidence::MIGRATIONS,
    intake::MIGRATIONS,
    reading::MIGRATIONS,
    report::MIGRATIONS,
];

/// Opens the data folder, making it where it is absent.
///
/// # Errors
/// [`Error::Refused`] with a sentence where the folder cannot be used as it is.
pub fn open(folder: &Path, chance: &dyn Chance) -> Result<Arc<Store>, Error> {
    Ok(Arc::new(Store::open(folder, ROOMS, chance.bytes())?))
}
