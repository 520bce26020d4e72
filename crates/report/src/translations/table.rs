//! The texts that await a language as a file: a table of two columns for Word, a spreadsheet for everything else; and the
//! rows of such a file when it comes back.
//!
//! In the document the source's cell carries the mark of its text and the translation's cell its own, so that rows may be
//! moved; in the spreadsheet the first column does.

use super::{BackRow, Pair, row_key, rows_of_document, rows_of_table};
use crate::limits::WORD_FILE_BYTES_MAX;
use crate::proposals::read_marked;
use crate::words::words;
use commission::{Commission, Error, Language, Refusal};
use ingest::{Item, Limits, Reads, Unread};
use pages::Column;
use pages::sheet::{Cell, Sheet};
use paper::{Block, Document, Labels, Run};

/// How the texts leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Docx,
    Xlsx,
}

/// The form of a file of that name.
///
/// # Errors
/// [`Error::Refused`] where it is neither.
pub(crate) fn form_of(name: &str) -> Result<Form, Error> {
    let name = name.to_ascii_lowercase();
    if name.ends_with(".docx") {
        Ok(Form::Docx)
    } else if name.ends_with(".xlsx") {
        Ok(Form::Xlsx)
    } else {
        Err(Refusal::new("ending", |l| words(l).msg_translations_ending()).into())
    }
}

/// The language that is awaited, and the other one of the commission's.
///
/// # Errors
/// [`Error::Refused`] where the commission has no such two languages.
pub(crate) fn languages(commission: &Commission, to: &str) -> Result<(Language, Language), Error> {
    let declared = &commission.definition.languages;
    let wanted = declared.iter().copied().find(|one| one.code() == to);
    let other = wanted.and_then(|to| declared.iter().copied().find(|one| *one != to));
    match (other, wanted) {
        (Some(from), Some(to)) => Ok((from, to)),
        _ => {
            let list: Vec<&str> = declared.iter().map(|one| one.code()).collect();
            let list = list.join(", ");
            Err(Refusal::new("language", |l| {
                words(l).msg_translations_language(to, &list)
            })
            .into())
        }
    }
}

/// The texts that await a language as a file.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written.
pub(crate) fn written(
    form: Form,
    commission: &Commission,
    (from, to): (Language, Language),
    awaiting: &[&Pair],
) -> Result<Vec<u8>, Error> {
    let w = words(from);
    let name = |language: Language| match language {
        Language::Cy => w.msg_language_name_cy(),
        Language::En => w.msg_language_name_en(),
    };
    let title = w.msg_translations_title(name(to));
    let definition = &commission.definition;
    let fault = |why| Error::fault("write a table of translations", why);
    match form {
        Form::Xlsx => {
            let columns = [
                w.msg_translations_row(),
                w.msg_translations_where(),
                name(from),
                name(to),
            ];
            let sheet = Sheet {
                language: from,
                title,
                commission: definition.title(from).to_owned(),
                sample: definition.sample,
                about: vec![(w.msg_translations_how(), String::new())],
                columns: columns
                    .map(|text| Column {
                        text,
                        numbers: false,
                    })
                    .to_vec(),
            };
            let row = |one: &&Pair| {
                vec![
                    row_key(one),
                    one.name.clone(),
                    one.source.clone(),
                    one.text.clone(),
                ]
                .into_iter()
                .map(Cell::Text)
                .collect()
            };
            sheet.xlsx(awaiting.iter().map(row)).map_err(fault)
        }
        Form::Docx => {
            let row = |one: &&Pair| {
                let source = Run::new(&one.source).lang(from.code()).of(one.token());
                let text = Run::new(&one.text).lang(to.code()).of(one.token());
                vec![vec![source], vec![text]]
            };
            let table = Block::Table {
                caption: title.clone(),
                columns: vec![(name(from), false), (name(to), false)],
                rows: awaiting.iter().map(row).collect(),
            };
            let shared = pages::words(from);
            let document = Document {
                title,
                commission: definition.title(from).to_owned(),
                language: from.code().to_owned(),
                ident: format!("translations {} {}", definition.slug, to.code()),
                day: (1980, 1, 1),
                notice: definition.sample.then(|| shared.msg_sample_banner()),
                labels: Labels {
                    page_of: w.msg_paper_page_of("{page}", "{pages}"),
                    numbers_for_characters: w.msg_paper_numbers_for_characters(),
                },
                blocks: vec![
                    Block::Paragraph(vec![Run::new(w.msg_translations_how())]),
                    table,
                ],
            };
            word::docx(&document).map_err(fault)
        }
    }
}

/// The rows of a file that came back.
///
/// # Errors
/// [`Error::Refused`] where it is no such file, or cannot be read.
pub(crate) fn came_back(
    files: &dyn Reads,
    name: &str,
    bytes: &[u8],
) -> Result<Vec<BackRow>, Error> {
    if form_of(name)? == Form::Docx {
        return Ok(rows_of_document(&read_marked(files, name, bytes)?));
    }
    let limits = Limits {
        file_bytes_max: WORD_FILE_BYTES_MAX as u64,
        ..Limits::default()
    };
    let reading = files.read(name, bytes, &limits).map_err(|why| match why {
        Unread::Broken(broken) => Error::from(intake::refusal_of(&broken)),
        Unread::Fault(why) => Error::fault("read a table that came back", why),
    })?;
    let first = reading.items.iter().find_map(|item| match item {
        Item::Table(table) => Some(rows_of_table(table)),
        _ => None,
    });
    first.ok_or_else(|| Refusal::new("ending", |l| words(l).msg_translations_ending()).into())
}
