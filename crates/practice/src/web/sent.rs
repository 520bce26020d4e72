//! What a browser sent of a step: a file, or the table that travels in the form with what its columns are.
//!
//! It guarantees that a table that was tampered with is one of the same shape, or none: every row has as many cells as there are
//! columns.

use super::Shown;
use crate::limits::{COLUMNS_OFFERED_MAX, NOTES_MAX};
use crate::measure::{Chosen, Layout, Part};
use crate::words::words;
use axum::extract::Multipart;
use commission::Refusal;
use commission::web::Answer;
use ingest::Table;
use std::collections::BTreeMap;

/// The fields of a form.
pub(super) struct Sent {
    /// The name and the bytes of each file that was chosen, by its field.
    files: BTreeMap<String, (String, Vec<u8>)>,
    fields: BTreeMap<String, String>,
}

impl Sent {
    /// Reads the form; its size is bounded by the route.
    pub(super) async fn of(mut form: Multipart) -> Result<Self, Answer> {
        let broken = |_| {
            let say = |l| words(l).msg_measure_broken();
            Answer(Refusal::new("upload-unreadable", say).into())
        };
        let mut sent = Self {
            files: BTreeMap::new(),
            fields: BTreeMap::new(),
        };
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(str::to_owned) {
                Some(file) => {
                    let bytes = field.bytes().await.map_err(broken)?;
                    // A browser sends an empty field where no file was chosen.
                    if !file.is_empty() {
                        sent.files.insert(name, (file, bytes.to_vec()));
                    }
                }
                None => {
                    let text = field.text().await.map_err(broken)?;
                    // The button that was pressed stands after the form's own fields.
                    sent.fields.insert(name, text);
                }
            }
        }
        Ok(sent)
    }

    /// The name and the bytes of the file of a field, where one was chosen.
    pub(super) fn file(&self, name: &str) -> Option<&(String, Vec<u8>)> {
        self.files.get(name)
    }

    /// What a field says, or nothing.
    pub(super) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// The table that came along in a field.
    pub(super) fn table(&self, name: &str) -> Option<Table> {
        let table: Table = serde_json::from_str(self.field(name)).ok()?;
        let wide = table.columns.len();
        let whole =
            wide <= COLUMNS_OFFERED_MAX && table.rows.iter().all(|row| row.cells.len() == wide);
        whole.then_some(table)
    }

    /// What a person should know of how the files were read.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = serde_json::from_str(self.field("notes")).unwrap_or_default();
        notes.truncate(NOTES_MAX);
        notes
    }

    /// The table that came along, with what its columns are.
    pub(super) fn shown(&self) -> Option<Shown> {
        let table = self.table("table")?;
        let wide = table.columns.len();
        let notes = self.notes();
        let place = |part: Part| {
            let place = self.field(part.word()).parse::<usize>().ok();
            place.filter(|place| *place < wide)
        };
        let chosen = Part::ALL
            .into_iter()
            .fold(Chosen::default(), |chosen, part| {
                chosen.with(part, place(part))
            });
        let layout = match self.field("layout") {
            "wide" => Layout::Wide,
            _ => Layout::Long,
        };
        Some(Shown::new(
            &table,
            notes,
            layout,
            chosen,
            self.field("start"),
        ))
    }
}

/// How a layout is called in the form.
pub(super) fn layout_word(layout: Layout) -> &'static str {
    match layout {
        Layout::Wide => "wide",
        Layout::Long => "long",
    }
}
