//! The register taken away: a workbook to read, and files that the import takes back.

use super::read;
use crate::register;
use crate::web::view;
use crate::words::words;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, taken_away, workbook};
use pages::sheet::Cell;

/// `GET /register.xlsx`: one row a value, as the page shows them.
pub(in crate::web) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, kept) = (words(asked.language), asked.language, read(&asked)?);
        let register = &kept.register;
        let list = List::of_words(
            "register",
            w.msg_register_title(),
            [
                w.msg_sheet_kind(),
                w.msg_sheet_key(),
                w.msg_sheet_record(),
                w.msg_sheet_sample(),
                w.msg_sheet_field(),
                w.msg_sheet_about(),
                w.msg_sheet_value(),
                w.msg_sheet_status(),
                w.msg_sheet_source(),
                w.msg_field_note(),
            ],
        );
        let mut rows = Vec::new();
        for one in register.records() {
            let sample = if one.sample {
                w.msg_sample_yes()
            } else {
                w.msg_sample_no()
            };
            let head = [
                register::kind_label(language, one.kind),
                one.key.clone(),
                register::title(register, one, language),
                sample,
            ];
            let mut row = |rest: [String; 6]| {
                let cells = head.clone().into_iter().chain(rest);
                rows.push(cells.map(Cell::Text).collect());
            };
            for field in one.kind.fields() {
                let label = register::field_label(language, one.kind, field.name);
                let mut values = one
                    .values
                    .iter()
                    .filter(|value| value.field == field.name)
                    .peekable();
                if values.peek().is_none() {
                    let empty = String::new;
                    row([
                        label.clone(),
                        empty(),
                        w.msg_not_known(),
                        w.msg_not_known(),
                        empty(),
                        empty(),
                    ]);
                }
                for value in values {
                    row([
                        label.clone(),
                        value.about.clone(),
                        register::value_words(register, one, value, language),
                        register::status_words(language, register.status(one, value)),
                        view::source_words(register, &value.source, language),
                        value.note.clone(),
                    ]);
                }
            }
        }
        workbook(&asked, list, rows)
    })
    .await
}

/// `GET /register.csv` and `GET /register.toml`: the whole register, which the import takes back.
pub(in crate::web) async fn file(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let kept = read(&asked)?;
        let is_csv = asked.path.ends_with(".csv");
        let (name, media, text) = match is_csv {
            true => (
                "register.csv",
                "text/csv; charset=utf-8",
                register::as_csv(&kept.register)?,
            ),
            false => (
                "register.toml",
                "application/toml; charset=utf-8",
                register::as_toml(&kept.register),
            ),
        };
        let slug = &asked.commission()?.definition.slug;
        taken_away(&asked, media, &format!("{slug}-{name}"), text)
    })
    .await
}
