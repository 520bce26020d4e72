//! The pages of practice: from a council's spreadsheet to a sentence with an interval and a chart, in three steps; the register of an
//! evaluation (`register.rs`), and what the public reads of it (`prototypes.rs`).
//!
//! Guarantees of the measuring: what is measured is kept nowhere, since the table travels in the form; every step works without scripts, in either
//! language, and back again; whatever the verb would refuse is refused with the same sentence beside the field. It needs a person
//! who is signed in, and no commission.

mod principles;
mod prototypes;
mod register;
mod result;
mod sent;
mod services;
mod synthesis;
mod taken;
mod view;

pub(crate) use principles::files::taken_words;
pub use prototypes::WayToPrototypes;

use crate::difference::{self, Asked as How, Start};
use crate::limits::{
    COLUMNS_OFFERED_MAX, MEASURED_BYTES_MAX, MEASURED_FORM_BYTES_MAX, PREVIEW_CHARS_MAX,
    PREVIEW_ROWS, REGISTER_FORM_BYTES_MAX,
};
use crate::measure::{Chosen, Layout, Part, measurements, proposed};
use crate::words::{Words, words};
use askama::Template;
use axum::Extension;
use axum::extract::Multipart;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, rendered};
use commission::{Capability, Error, Language, Refusal};
use evidence::{Measures, Measuring};
use ingest::{Item, Limits, Table, Unread};
use pages::{Choice, Chrome, Column, FieldError, Message, MessageKind};
use sent::Sent;
use taken::Typed;

const ADDRESS: &str = "/measures";
/// The id of the one form of a step, which the language switch and the way back send.
const FORM: &str = "measures";

/// Every address of this room.
pub fn routes() -> Vec<Route> {
    use Capability::{Anyone, Read, Write};
    let path = "/{lang}/measures";
    let record = "/{lang}/c/{slug}/register/{kind}/{key}";
    let set = "/{lang}/c/{slug}/principles/{set}";
    let assessed = "/{lang}/c/{slug}/principles/{set}/{key}";
    let level = "/{lang}/c/{slug}/principles/{set}/{key}/{principle}";
    let mut routes = services::routes();
    routes.extend([
        Route::get("/{lang}/c/{slug}/prototypes", Anyone, get(prototypes::list)),
        Route::get(
            "/{lang}/c/{slug}/prototypes.xlsx",
            Anyone,
            get(prototypes::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/prototypes/{key}",
            Anyone,
            get(prototypes::one),
        ),
        Route::get(
            "/{lang}/c/{slug}/comparison",
            Anyone,
            get(prototypes::compare),
        ),
        Route::get(
            "/{lang}/c/{slug}/practices",
            Anyone,
            get(principles::practices),
        ),
        Route::get("/{lang}/c/{slug}/principles", Read, get(principles::sets)),
        Route::get(
            "/{lang}/c/{slug}/principles.csv",
            Read,
            get(principles::files::table),
        ),
        Route::get(
            "/{lang}/c/{slug}/principles.xlsx",
            Read,
            get(principles::files::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/principles-import",
            Write,
            get(principles::files::form),
        ),
        Route::post(
            "/{lang}/c/{slug}/principles-import",
            Write,
            post(principles::files::import),
        )
        .taking(MEASURED_FORM_BYTES_MAX),
        Route::get(set, Read, get(principles::of_set)),
        Route::get(assessed, Read, get(principles::one)),
        Route::post(assessed, Write, post(principles::one_act)),
        Route::get(level, Read, get(principles::level_form)),
        Route::post(level, Write, post(principles::level_save)),
        Route::get("/{lang}/c/{slug}/synthesis", Read, get(synthesis::show)),
        Route::get(
            "/{lang}/c/{slug}/synthesis.xlsx",
            Read,
            get(synthesis::sheet),
        ),
        Route::get("/{lang}/c/{slug}/register", Read, get(register::list)),
        Route::post("/{lang}/c/{slug}/register", Write, post(register::enter)),
        Route::get(
            "/{lang}/c/{slug}/register.xlsx",
            Read,
            get(register::files::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/register.csv",
            Read,
            get(register::files::file),
        ),
        Route::get(
            "/{lang}/c/{slug}/register.toml",
            Read,
            get(register::files::file),
        ),
        Route::get(record, Read, get(register::one)),
        Route::post(record, Write, post(register::change)),
        Route::get(
            "/{lang}/c/{slug}/register-import",
            Write,
            get(register::import::form),
        ),
        Route::post(
            "/{lang}/c/{slug}/register-import",
            Write,
            post(register::import::take),
        )
        .taking(REGISTER_FORM_BYTES_MAX),
        Route::get(path, Capability::SignedIn, get(begin)),
        Route::post(path, Capability::SignedIn, post(go_on)).taking(MEASURED_FORM_BYTES_MAX),
    ]);
    routes
}

/// The first step: the file.
#[derive(Template)]
#[template(path = "measure-file.html")]
struct FilePage {
    chrome: Chrome,
    t: &'static Words,
    hint: String,
}

/// The second step: what the columns are.
#[derive(Template)]
#[template(path = "measure-columns.html")]
struct ColumnsPage {
    chrome: Chrome,
    t: &'static Words,
    form: &'static str,
    table: String,
    notes: String,
    rows: String,
    preview: pages::Table,
    layouts: Vec<Choice>,
    both: Vec<Asking>,
    wide: Vec<Asking>,
    long: Vec<Asking>,
    start: String,
}

/// A column that is asked for.
struct Asking<Id = &'static str> {
    id: Id,
    label: String,
    hint: String,
    choices: Vec<Choice>,
}

/// `GET /{lang}/measures`.
async fn begin(asked: Asked) -> Result<Response, Answer> {
    blocking(move || first(&asked, None)).await
}

/// `POST /{lang}/measures`: a file, or the table with what its columns are.
async fn go_on(
    asked: Asked,
    Extension(measuring): Extension<Measuring>,
    form: Multipart,
) -> Result<Response, Answer> {
    let sent = Sent::of(form).await?;
    blocking(move || step(asked, &sent, &*measuring.0)).await
}

fn step(mut asked: Asked, sent: &Sent, measures: &dyn Measures) -> Result<Response, Error> {
    let go = sent.field("go");
    asked.language = go.parse().unwrap_or(asked.language);
    if let Some((name, bytes)) = sent.file("file") {
        return match read(&asked, name, bytes) {
            Ok((table, notes)) => {
                let (layout, chosen) = proposed(&table);
                columns(
                    &asked,
                    &Shown::new(&table, notes, layout, chosen, ""),
                    Vec::new(),
                )
            }
            Err(Error::Refused(refusals)) => first(&asked, refusals.first()),
            Err(other) => Err(other),
        };
    }
    let Some(shown) = sent.shown() else {
        let none = Refusal::new("file", |l| words(l).msg_measure_no_file());
        return first(&asked, Some(&none));
    };
    let was_result = sent.field("step") == "result";
    match (go, was_result) {
        ("back", false) => first(&asked, None),
        ("back", true) | ("cy" | "en", false) => columns(&asked, &shown, Vec::new()),
        ("table", true) => taken::table(&shown),
        _ => {
            let typed = Typed::of(sent, &taken::stem(&shown));
            let wrong = match go {
                "exhibit" => match taken::exhibit(&shown, &typed, measures) {
                    Err(Error::Refused(refusals)) => refusals,
                    other => return other,
                },
                _ => Vec::new(),
            };
            match measured(&shown) {
                Ok(found) => result::show(&asked, &shown, &found, (typed, &wrong)),
                Err(Error::Refused(refusals)) => {
                    let errors = refusals
                        .iter()
                        .map(|one| beside(one, &shown, asked.language));
                    columns(&asked, &shown, errors.collect())
                }
                Err(other) => Err(other),
            }
        }
    }
}

/// A table with what its columns are said to be.
struct Shown {
    table: Table,
    /// What a person should know of how the file was read.
    notes: Vec<String>,
    layout: Layout,
    chosen: Chosen,
    start: String,
}

impl Shown {
    fn new(table: &Table, notes: Vec<String>, layout: Layout, chosen: Chosen, start: &str) -> Self {
        Self {
            table: table.clone(),
            notes,
            layout,
            chosen,
            start: start.to_owned(),
        }
    }
}

/// The one table of a file; of a workbook the sheet with the most rows, and the names of the others.
fn read(asked: &Asked, name: &str, bytes: &[u8]) -> Result<(Table, Vec<String>), Error> {
    let refused = |say: &dyn Fn(&Words) -> String| {
        Error::from(Refusal::new("file", |l| say(words(l))).in_file(name))
    };
    if bytes.len() > MEASURED_BYTES_MAX {
        let most = (MEASURED_BYTES_MAX >> 20).to_string();
        return Err(refused(&|w| w.msg_measure_too_long(&most)));
    }
    let reading = match asked.app.files.read(name, bytes, &Limits::default()) {
        Ok(reading) => reading,
        Err(Unread::Broken(why)) => return Err(intake::refusal_of(&why).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a file that is measured", why)),
    };
    let mut notes: Vec<String> = reading.notices.iter().map(ToString::to_string).collect();
    let mut tables: Vec<Table> = Vec::new();
    for item in reading.items {
        if let Item::Table(table) = item {
            tables.push(table);
        }
    }
    let most = tables.iter().map(|table| table.rows.len()).max();
    let at = tables
        .iter()
        .position(|table| Some(table.rows.len()) == most);
    let Some(table) = at.map(|at| tables.remove(at)) else {
        return Err(refused(&|w| w.msg_no_table()));
    };
    if table.columns.len() > COLUMNS_OFFERED_MAX {
        let most = COLUMNS_OFFERED_MAX.to_string();
        return Err(refused(&|w| w.msg_measure_too_many_columns(&most)));
    }
    if !tables.is_empty() {
        let left: Vec<_> = tables
            .iter()
            .filter_map(|one| one.name.as_deref())
            .collect();
        let (used, left) = (table.name.as_deref().unwrap_or(name), left.join(", "));
        notes.push(words(asked.language).msg_measure_other_sheets(used, left));
    }
    Ok((table, notes))
}

/// When what was tried began, where that was typed.
fn start_of(shown: &Shown) -> Result<Option<Start>, Refusal> {
    match shown.start.trim() {
        "" => Ok(None),
        typed => Start::typed(typed).map(Some),
    }
}

/// The table as it is measured, with the columns of `practice difference`.
fn measured_table(shown: &Shown) -> Result<Table, Error> {
    let start = start_of(shown)?;
    let (long, _) = measurements(&shown.table, shown.layout, &shown.chosen, start)?;
    Ok(long)
}

/// The difference in each outcome, as `practice difference` computes it with its own settings.
fn measured(shown: &Shown) -> Result<Vec<(String, difference::Found)>, Error> {
    let (long, rows) = measurements(&shown.table, shown.layout, &shown.chosen, start_of(shown)?)?;
    if rows.is_empty() {
        return Err(Refusal::new("value", |l| words(l).msg_difference_no_rows()).into());
    }
    let how = How {
        seed: 1,
        resamples: stats::bootstrap::RESAMPLES,
        rates: difference::has_exposure(&long),
    };
    Ok(difference::differences(&rows, &how))
}

/// What is wrong, beside the field where it can be put right; a cell stands with its line.
fn beside(refusal: &Refusal, shown: &Shown, language: Language) -> FieldError {
    let value = match shown.layout {
        Layout::Long => Part::Value,
        Layout::Wide => Part::Before,
    };
    let field = match refusal.code {
        code @ ("before" | "after" | "arm" | "time" | "exposure" | "start") => code,
        "no-start" => "start",
        _ => value.word(),
    };
    FieldError {
        field: field.to_owned(),
        text: refusal.line(language),
    }
}

fn chrome(asked: &Asked, title: String) -> Chrome {
    let mut chrome = asked.chrome(title, &[]);
    chrome.path = ADDRESS.to_owned();
    chrome
}

/// The chrome of a step that is a form, with the way back as a button of it.
fn chrome_of_form(asked: &Asked, title: String, shown: &Shown) -> Chrome {
    let mut chrome = chrome(asked, title);
    chrome.form = Some(FORM.to_owned());
    chrome.back = Some(pages::Link::new(asked.href(ADDRESS), String::new()));
    chrome.sample = is_sample(&shown.table);
    chrome
}

/// Whether a table says of itself that it is made up: a column `sample` with a yes in it.
fn is_sample(table: &Table) -> bool {
    let place = crate::table::place(table, "sample");
    let says = |cell: &String| matches!(cell.trim(), "yes" | "ie" | "true" | "1");
    place.is_some_and(|at| {
        table
            .rows
            .iter()
            .any(|row| row.cells.get(at).is_some_and(says))
    })
}

fn first(asked: &Asked, wrong: Option<&Refusal>) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome(asked, t.msg_measure_title());
    chrome.error_summary.extend(wrong.map(|refusal| FieldError {
        field: "file".to_owned(),
        text: refusal.line(asked.language),
    }));
    let hint = t.msg_measure_file_hint((MEASURED_BYTES_MAX >> 20).to_string());
    rendered(&FilePage { chrome, t, hint }, wrong.is_some())
}

fn columns(asked: &Asked, shown: &Shown, errors: Vec<FieldError>) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome_of_form(asked, t.msg_measure_columns_title(), shown);
    let is_wrong = !errors.is_empty();
    chrome.error_summary = errors;
    let note = |text: &String| Message {
        kind: MessageKind::Notice,
        text: text.clone(),
    };
    chrome.messages.extend(shown.notes.iter().map(note));
    let asking = |part: Part| asking(t, shown, part);
    let of = |layout: Layout| -> Vec<Asking> {
        let own = |part: &Part| part.stands_in(layout) && !in_both(*part);
        Part::ALL.into_iter().filter(own).map(asking).collect()
    };
    let layout = sent::layout_word(shown.layout);
    let shown = ColumnsPage {
        t,
        form: FORM,
        table: json(&shown.table)?,
        notes: json(&shown.notes)?,
        rows: t.msg_measure_rows(
            shown.table.rows.len(),
            &shown.table.source,
            pages::say::count(shown.table.rows.len() as u64),
        ),
        preview: preview(t, &shown.table),
        layouts: vec![
            Choice::new("wide", t.msg_measure_wide(), layout).hint(t.msg_measure_wide_hint()),
            Choice::new("long", t.msg_measure_long(), layout).hint(t.msg_measure_long_hint()),
        ],
        both: Part::ALL
            .into_iter()
            .filter(|part| in_both(*part))
            .map(asking)
            .collect(),
        wide: of(Layout::Wide),
        long: of(Layout::Long),
        start: shown.start.clone(),
        chrome,
    };
    rendered(&shown, is_wrong)
}

fn in_both(part: Part) -> bool {
    part.stands_in(Layout::Wide) && part.stands_in(Layout::Long)
}

fn asking(t: &Words, shown: &Shown, part: Part) -> Asking {
    let (label, hint) = match part {
        Part::Unit => (t.msg_measure_unit(), t.msg_measure_unit_hint()),
        Part::Before => (t.msg_measure_before(), String::new()),
        Part::After => (t.msg_measure_after(), String::new()),
        Part::Value => (t.msg_measure_value(), String::new()),
        Part::Time => (t.msg_measure_time(), t.msg_measure_time_hint()),
        Part::Arm => (t.msg_measure_arm(), t.msg_measure_arm_hint()),
        Part::Exposure => (t.msg_measure_exposure(), t.msg_measure_exposure_hint()),
        Part::Outcome => (t.msg_measure_outcome(), String::new()),
    };
    let given = shown
        .chosen
        .place(part)
        .map_or_else(String::new, |place| place.to_string());
    let columns = shown.table.columns.iter().enumerate();
    let offered = columns.map(|(place, name)| Choice::new(place.to_string(), short(name), &given));
    Asking {
        id: part.word(),
        label,
        hint,
        choices: std::iter::once(Choice::new("", t.msg_measure_none(), &given))
            .chain(offered)
            .collect(),
    }
}

/// The first rows as they were read.
fn preview(t: &Words, table: &Table) -> pages::Table {
    let column = |name: &String| Column {
        text: short(name),
        numbers: false,
    };
    pages::Table {
        caption: t.msg_measure_preview(),
        columns: table.columns.iter().map(column).collect(),
        rows: table
            .rows
            .iter()
            .take(PREVIEW_ROWS)
            .map(|row| row.cells.iter().map(|cell| short(cell)).collect())
            .collect(),
    }
}

fn short(cell: &str) -> String {
    match cell.char_indices().nth(PREVIEW_CHARS_MAX) {
        None => cell.to_owned(),
        Some((at, _)) => format!("{}…", cell.get(..at).unwrap_or_default()),
    }
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|why| Error::fault("carry a table along", why))
}
