//! Opens a data folder with the tables of every room, on either engine.

use crate::words::words;
use commission::{Chance, Desk, Error, Refusal};
use std::path::Path;
use std::sync::Arc;
use store::{Room, Store};

/// The rooms that have tables, in the order of the inquiry.
pub const ROOMS: &[Room] = &[
    commission::MIGRATIONS,
    evidence::MIGRATIONS,
    intake::MIGRATIONS,
    reading::MIGRATIONS,
    sessions::MIGRATIONS,
    voice::MIGRATIONS,
    practice::MIGRATIONS,
    place::MIGRATIONS,
    report::MIGRATIONS,
];

/// Opens the data folder, making it where it is absent.
///
/// # Errors
/// [`Error::Refused`] with a sentence where the folder cannot be used as it is.
pub fn open(folder: &Path, chance: &dyn Chance) -> Result<Arc<Store>, Error> {
    Ok(Arc::new(Store::open(folder, ROOMS, chance.bytes())?))
}

/// The same with its rows in the PostgreSQL database of that address.
///
/// # Errors
/// [`Error::Refused`] with a sentence where the folder or the database cannot be used as it is.
pub fn open_on(folder: &Path, url: &str, chance: &dyn Chance) -> Result<Arc<Store>, Error> {
    let opened = Store::open_on(folder, url, ROOMS, chance.bytes())?;
    Ok(Arc::new(opened))
}

/// Opens a data folder that is there: a mistyped one is told, and none is made.
///
/// # Errors
/// [`Error::Refused`] where there is none, or it cannot be used as it is.
pub(crate) fn open_there(desk: &Desk<'_>, folder: &Path) -> Result<Arc<Store>, Error> {
    if !store::is_data_folder(folder) {
        let shown = folder.display().to_string();
        let refusal = Refusal::new("no-folder", |l| words(l).msg_copy_no_folder(&shown));
        return Err(refusal.into());
    }
    (desk.open)(folder)
}
