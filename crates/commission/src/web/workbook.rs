//! A list as a workbook: the same for every list, and each download is recorded.

use super::{Asked, taken_away};
use crate::words::words;
use crate::{Error, moment};
use axum::response::Response;
use pages::Column;
use pages::sheet::{Cell, MEDIA_TYPE, Sheet};

/// A list that is offered as a workbook.
#[derive(Debug, Clone)]
pub struct List {
    /// What it is called in the address and in the file's name: our own word, in letters and hyphens.
    pub name: String,
    /// What it is.
    pub title: String,
    /// The headings.
    pub columns: Vec<Column>,
    /// What was chosen of it, or what else must be said: key and value.
    pub about: Vec<(String, String)>,
}

impl List {
    /// A list whose columns all hold words.
    pub fn of_words<const N: usize>(name: &str, title: String, columns: [String; N]) -> Self {
        Self {
            name: name.to_owned(),
            title,
            columns: columns
                .map(|text| Column {
                    text,
                    numbers: false,
                })
                .to_vec(),
            about: Vec::new(),
        }
    }
}

/// The rows of a list as a workbook, offered under a name to keep it as; that it was downloaded is recorded.
///
/// # Errors
/// [`Error::NotFound`] where the address names no commission, [`Error::Fault`] where it cannot be written.
pub fn workbook(asked: &Asked, list: List, rows: Vec<Vec<Cell>>) -> Result<Response, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (definition, w) = (&commission.definition, words(language));
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let mut about = vec![
        (w.msg_sheet_by(), by.clone()),
        (
            w.msg_sheet_when(),
            moment(language, now, &definition.time_zone),
        ),
    ];
    about.extend(list.about);
    let sheet = Sheet {
        language,
        title: list.title,
        commission: definition.title(language).to_owned(),
        sample: definition.sample,
        about,
        columns: list.columns,
    };
    let bytes = sheet
        .xlsx(rows)
        .map_err(|why| Error::fault("write a workbook", why))?;
    let name = format!("{}-{}.xlsx", definition.slug, list.name);
    taken_away(asked, MEDIA_TYPE, &name, bytes)
}
