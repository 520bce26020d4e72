//! The pages of services: from the tables that a council exports to the rows to look at, figures, sentences and charts, in three steps.
//!
//! Guarantees: the tables travel in the form and are kept nowhere; every step works without scripts, in either language, and back again;
//! what the verb would refuse is refused with the same sentence, beside the table where it can be put right. It needs a person who is
//! signed in, and no commission. The exhibit that travels leaves out what tells of few people (`taken.rs`).

mod result;
mod taken;

use super::sent::Sent;
use super::taken::Typed;
use super::{Asking, is_sample, json, preview, read, short};
use crate::limits::{MEASURED_BYTES_MAX, SERVICE_BYTES_MAX, SERVICE_FORM_BYTES_MAX};
use crate::services::{Given, Service, Setting, Settings, Sheet};
use crate::words::{Words, words};
use askama::Template;
use axum::Extension;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, rendered};
use commission::{Capability, Error, Refusal};
use evidence::{Measures, Measuring};
use pages::{Choice, Chrome, FieldError, Link, Message, MessageKind, Row};

const ADDRESS: &str = "/services";
/// The id of the one form of a step, which the language switch and the way back send.
const FORM: &str = "service";
const ACCEPTED: &str = ".csv,.tsv,.json,.jsonl,.xlsx,.ods";

pub(super) fn routes() -> Vec<Route> {
    let path = "/{lang}/services/{service}";
    vec![
        Route::get("/{lang}/services", Capability::SignedIn, get(list)),
        Route::get(path, Capability::SignedIn, get(begin)),
        Route::post(path, Capability::SignedIn, post(go_on)).taking(SERVICE_FORM_BYTES_MAX),
    ]
}

/// The kinds of records.
#[derive(Template)]
#[template(path = "services.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    services: Vec<Row>,
}

/// The first step: the files.
#[derive(Template)]
#[template(path = "service-files.html")]
struct FilesPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    about: String,
    accepted: &'static str,
    files: Vec<FileAsked>,
}

/// A file that is asked for.
struct FileAsked {
    id: &'static str,
    label: String,
    hint: String,
    optional: bool,
}

/// The second step: what the columns are.
#[derive(Template)]
#[template(path = "service-columns.html")]
struct ColumnsPage {
    chrome: Chrome,
    t: &'static Words,
    form: &'static str,
    action: String,
    carried: Vec<(String, String)>,
    tables: Vec<TableAsked>,
    settings: Vec<SettingAsked>,
}

/// A table whose columns are asked for.
struct TableAsked {
    heading: String,
    rows: String,
    preview: pages::Table,
    columns: Vec<Asking<String>>,
}

/// A setting that is asked for.
struct SettingAsked {
    id: &'static str,
    label: String,
    hint: String,
    value: String,
}

/// What came along: the tables with what their columns are, and the settings as they were typed.
struct Shown {
    service: Service,
    given: Vec<Given>,
    notes: Vec<String>,
    settings: Vec<(Setting, String)>,
}

/// `GET /{lang}/services`.
async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let mut chrome = asked.chrome(t.msg_services_title(), &[]);
        chrome.path = ADDRESS.to_owned();
        chrome.trail = vec![Link::new(asked.href("/measures"), t.msg_measure_title())];
        let row = |service: Service| {
            let address = asked.href(&address(service));
            Row::new(service.title(t), service.about(t)).action(address, t.msg_services_choose())
        };
        let services = Service::all().map(row).collect();
        rendered(
            &ListPage {
                chrome,
                t,
                services,
            },
            false,
        )
    })
    .await
}

/// `GET /{lang}/services/{service}`.
async fn begin(
    asked: Asked,
    Path((_, service)): Path<(String, String)>,
) -> Result<Response, Answer> {
    blocking(move || first(&asked, known(&service)?, Vec::new())).await
}

/// `POST /{lang}/services/{service}`: files, or the tables with what their columns are.
async fn go_on(
    asked: Asked,
    Path((_, service)): Path<(String, String)>,
    Extension(measuring): Extension<Measuring>,
    form: Multipart,
) -> Result<Response, Answer> {
    let service = known(&service).map_err(Answer)?;
    let sent = Sent::of(form).await?;
    blocking(move || step(asked, service, &sent, &*measuring.0)).await
}

fn known(word: &str) -> Result<Service, Error> {
    Service::of_word(word).ok_or(Error::NotFound)
}

fn address(service: Service) -> String {
    format!("{ADDRESS}/{}", service.word())
}

fn step(
    mut asked: Asked,
    service: Service,
    sent: &Sent,
    measures: &dyn Measures,
) -> Result<Response, Error> {
    let go = sent.field("go");
    asked.language = go.parse().unwrap_or(asked.language);
    let was_result = sent.field("step") == "result";
    let Some(shown) = shown(service, sent) else {
        return match files(&asked, service, sent)? {
            Ok(shown) => columns(&asked, &shown, Vec::new()),
            Err(wrong) => first(&asked, service, wrong),
        };
    };
    match (go, was_result) {
        ("back", false) => first(&asked, service, Vec::new()),
        ("back", true) | ("cy" | "en", false) => columns(&asked, &shown, Vec::new()),
        _ => {
            let typed = |setting: Setting| {
                let found = shown.settings.iter().find(|(own, _)| *own == setting);
                found.map_or("", |(_, typed)| typed.as_str())
            };
            let measured = Settings::typed(typed)
                .map_err(Error::from)
                .and_then(|settings| service.measured(&shown.given, &settings));
            match measured {
                Ok(answer) => {
                    let typed = Typed::of(sent, &taken::stem(&shown));
                    let key = go.strip_prefix(taken::TABLE);
                    let wrong = match (go, key) {
                        (_, Some(key)) => return taken::table(&shown, key),
                        ("exhibit", _) => match taken::exhibit(&shown, &typed, measures) {
                            Err(Error::Refused(refusals)) => refusals,
                            other => return other,
                        },
                        _ => Vec::new(),
                    };
                    result::show(&asked, &shown, &answer, (typed, &wrong))
                }
                Err(Error::Refused(refusals)) => {
                    let beside = |one: &Refusal| FieldError {
                        field: field_of(one, &shown),
                        text: one.line(asked.language),
                    };
                    columns(&asked, &shown, refusals.iter().map(beside).collect())
                }
                Err(other) => Err(other),
            }
        }
    }
}

/// The files of the first step as tables, or what is wrong with them, each beside its field.
fn files(
    asked: &Asked,
    service: Service,
    sent: &Sent,
) -> Result<Result<Shown, Vec<FieldError>>, Error> {
    let (mut given, mut notes, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    let mut bytes_all = 0;
    for sheet in service.sheets() {
        let beside = |text: String| FieldError {
            field: sheet.key.to_owned(),
            text,
        };
        let Some((name, bytes)) = sent.file(sheet.key) else {
            if sheet.must {
                let label = (sheet.label)(words(asked.language));
                wrong.push(beside(words(asked.language).msg_service_choose_file(label)));
            }
            continue;
        };
        bytes_all += bytes.len();
        if bytes_all > SERVICE_BYTES_MAX {
            let most = (SERVICE_BYTES_MAX >> 20).to_string();
            wrong.push(beside(words(asked.language).msg_measure_too_long(most)));
            break;
        }
        match read(asked, name, bytes) {
            Ok((table, told)) => {
                notes.extend(told);
                given.push(Given::proposed(sheet, table));
            }
            Err(Error::Refused(refusals)) => {
                wrong.extend(refusals.iter().map(|one| beside(one.line(asked.language))));
            }
            Err(other) => return Err(other),
        }
    }
    if given.is_empty() && wrong.is_empty() {
        let field = service.sheets().first().map_or("", |sheet| sheet.key);
        wrong.push(FieldError {
            field: field.to_owned(),
            text: words(asked.language).msg_measure_no_file(),
        });
    }
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let settings = service.settings().iter();
    Ok(Ok(Shown {
        service,
        given,
        notes,
        settings: settings.map(|one| (*one, one.default())).collect(),
    }))
}

/// The tables that came along, with what their columns are said to be.
fn shown(service: Service, sent: &Sent) -> Option<Shown> {
    let given = |sheet: &'static Sheet| {
        let table = sent.table(&format!("table-{}", sheet.key))?;
        let place = |column: &crate::services::Column| {
            let place = sent.field(&field(sheet, column.key)).parse::<usize>().ok();
            place.filter(|place| *place < table.columns.len())
        };
        let chosen = sheet.columns.iter().map(place).collect();
        Some(Given {
            sheet,
            table,
            chosen,
        })
    };
    let given: Vec<Given> = service.sheets().iter().filter_map(given).collect();
    let settings = service.settings().iter();
    (!given.is_empty()).then(|| Shown {
        service,
        given,
        notes: sent.notes(),
        settings: settings
            .map(|one| (*one, sent.field(one.key()).to_owned()))
            .collect(),
    })
}

fn field(sheet: &Sheet, column: &str) -> String {
    format!("{}-{column}", sheet.key)
}

/// Where a refusal can be put right: a setting, else the first column of its table, or the one that was not chosen.
fn field_of(refusal: &Refusal, shown: &Shown) -> String {
    if let Some((setting, _)) = shown
        .settings
        .iter()
        .find(|(one, _)| one.key() == refusal.code)
    {
        return setting.key().to_owned();
    }
    let file = refusal.spot.file.as_deref();
    let of_file = |one: &&Given| Some(one.table.source.as_str()) == file;
    let given = shown.given.iter().find(of_file).or(shown.given.first());
    given.map_or_else(String::new, |one| {
        let missing = one.sheet.missing(&one.chosen);
        let column = missing.first().copied().or(one.sheet.columns.first());
        column.map_or_else(String::new, |column| field(one.sheet, column.key))
    })
}

fn chrome(asked: &Asked, service: Service, title: String) -> Chrome {
    let mut chrome = asked.chrome(title, &[]);
    chrome.path = address(service);
    chrome
}

/// The chrome of a step that is a form, with the way back as a button of it.
fn chrome_of_form(asked: &Asked, title: String, shown: &Shown) -> Chrome {
    let mut chrome = chrome(asked, shown.service, title);
    chrome.form = Some(FORM.to_owned());
    chrome.back = Some(Link::new(
        asked.href(&address(shown.service)),
        String::new(),
    ));
    chrome.sample = shown.given.iter().any(|one| is_sample(&one.table));
    chrome
}

fn first(asked: &Asked, service: Service, wrong: Vec<FieldError>) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome(asked, service, service.title(t));
    chrome.trail = vec![Link::new(asked.href(ADDRESS), t.msg_services_title())];
    let is_wrong = !wrong.is_empty();
    chrome.error_summary = wrong;
    let most = (MEASURED_BYTES_MAX >> 20).to_string();
    let file = |sheet: &Sheet| {
        let columns: Vec<&str> = sheet.columns.iter().map(|column| column.key).collect();
        FileAsked {
            id: sheet.key,
            label: (sheet.label)(t),
            hint: t.msg_service_columns_of(&most, columns.join(", ")),
            optional: !sheet.must,
        }
    };
    let page = FilesPage {
        chrome,
        t,
        action: asked.href(&address(service)),
        about: service.about(t),
        accepted: ACCEPTED,
        files: service.sheets().iter().map(file).collect(),
    };
    rendered(&page, is_wrong)
}

/// What travels in the form beside the choices: the tables and how they were read.
fn carried(shown: &Shown) -> Result<Vec<(String, String)>, Error> {
    let mut carried = vec![("notes".to_owned(), json(&shown.notes)?)];
    for one in &shown.given {
        carried.push((format!("table-{}", one.sheet.key), json(&one.table)?));
    }
    Ok(carried)
}

fn columns(asked: &Asked, shown: &Shown, errors: Vec<FieldError>) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome_of_form(asked, t.msg_measure_columns_title(), shown);
    let is_wrong = !errors.is_empty();
    chrome.error_summary = errors;
    chrome
        .messages
        .extend(shown.notes.iter().map(|text| Message {
            kind: MessageKind::Notice,
            text: text.clone(),
        }));
    let setting = |(setting, typed): &(Setting, String)| {
        let [label, hint] = setting.label(t);
        SettingAsked {
            id: setting.key(),
            label,
            hint,
            value: typed.clone(),
        }
    };
    let page = ColumnsPage {
        t,
        form: FORM,
        action: asked.href(&address(shown.service)),
        carried: carried(shown)?,
        tables: shown.given.iter().map(|one| table_asked(t, one)).collect(),
        settings: shown.settings.iter().map(setting).collect(),
        chrome,
    };
    rendered(&page, is_wrong)
}

fn table_asked(t: &Words, given: &Given) -> TableAsked {
    let rows = given.table.rows.len();
    let asking = |(column, place): (&crate::services::Column, &Option<usize>)| {
        let chosen = place.map_or_else(String::new, |place| place.to_string());
        let names = given.table.columns.iter().enumerate();
        let offered = names.map(|(at, name)| Choice::new(at.to_string(), short(name), &chosen));
        let label = (column.label)(t);
        Asking {
            id: field(given.sheet, column.key),
            label: if column.must {
                t.msg_service_needed(label)
            } else {
                label
            },
            hint: String::new(),
            choices: std::iter::once(Choice::new("", t.msg_measure_none(), &chosen))
                .chain(offered)
                .collect(),
        }
    };
    TableAsked {
        heading: (given.sheet.label)(t),
        rows: t.msg_measure_rows(
            rows,
            short(&given.table.source),
            pages::say::count(rows as u64),
        ),
        preview: pages::Table {
            caption: t.msg_service_preview((given.sheet.label)(t)),
            ..preview(t, &given.table)
        },
        columns: given
            .sheet
            .columns
            .iter()
            .zip(&given.chosen)
            .map(asking)
            .collect(),
    }
}
