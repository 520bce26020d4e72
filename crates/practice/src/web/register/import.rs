//! A file taken into the register in two steps: what would change is shown, then a person says yes.
//!
//! The file travels in the form as the register's own TOML, so that what was agreed to is what is taken; it is checked again.

use crate::limits::REGISTER_BYTES_MAX;
use crate::register::{self, Change, Changes, Read, Register};
use crate::web::sent::Sent;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language, Refusal};
use ingest::{Item, Limits, Unread};
use pages::{Chrome, FieldError, Link};

#[derive(Template)]
#[template(path = "register-import.html")]
struct Page {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    hint: String,
    /// What would change, with the file that travels along.
    found: Option<Found>,
}

struct Found {
    file: String,
    whole: String,
    lists: Vec<(String, Vec<String>)>,
    same: String,
    nothing: bool,
}

fn page(asked: &Asked, errors: &[Refusal], found: Option<Found>) -> Result<Response, Error> {
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_import_title(), &evidence::menu(asked));
    chrome.trail = vec![
        Link::new(
            asked.href(""),
            asked.commission()?.definition.title(asked.language),
        ),
        Link::new(asked.href("/register"), w.msg_register_title()),
    ];
    let told = |one: &Refusal| FieldError {
        field: "file".to_owned(),
        text: one.line(asked.language),
    };
    chrome.error_summary = errors.iter().map(told).collect();
    let page = Page {
        chrome,
        t: w,
        action: asked.href("/register-import"),
        hint: w.msg_import_hint((REGISTER_BYTES_MAX >> 20).to_string()),
        found,
    };
    rendered(&page, !errors.is_empty())
}

/// `GET /register-import`.
pub(in crate::web) async fn form(asked: Asked) -> Result<Response, Answer> {
    blocking(move || page(&asked, &[], None)).await
}

/// `POST /register-import`: a file, or the word to take in what was shown.
pub(in crate::web) async fn take(asked: Asked, form: Multipart) -> Result<Response, Answer> {
    let sent = Sent::of(form).await?;
    blocking(move || match step(&asked, &sent) {
        Err(Error::Refused(refusals)) => page(&asked, &refusals, None),
        other => other,
    })
    .await
}

fn step(asked: &Asked, sent: &Sent) -> Result<Response, Error> {
    let is_whole = sent.field("whole") == "yes";
    let commission = asked.commission.clone().ok_or(Error::NotFound)?;
    if sent.field("go") == "take" {
        let read = register::of_toml("register.toml", sent.field("register"));
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        asked.app.store.write(move |tx| {
            let before = register::kept(tx, commission.id)?.register;
            let after = merged(&before, read, is_whole)?;
            register::keep(tx, &commission, &after, (&by, now)).map(drop)
        })?;
        return Ok(see(&asked.href("/register")));
    }
    let Some((name, bytes)) = sent.file("file") else {
        return Err(Refusal::new("file", |l| words(l).msg_measure_no_file()).into());
    };
    let read = read(asked, name, bytes)?;
    let taken = register_of(&read);
    let before = asked
        .app
        .store
        .read(|r| register::kept(r, commission.id))?
        .register;
    let after = merged(&before, read, is_whole)?;
    let found = told(
        &register::changes(&before, &after),
        &after,
        &before,
        asked.language,
    );
    page(
        asked,
        &[],
        Some(Found {
            file: register::as_toml(&taken),
            whole: sent.field("whole").to_owned(),
            ..found
        }),
    )
}

fn register_of(read: &Read) -> Register {
    let mut register = Register::default();
    for (_, record, _) in &read.records {
        register.put(record.clone());
    }
    register
}

fn merged(before: &Register, read: Read, is_whole: bool) -> Result<Register, Error> {
    let after = before.with(&register_of(&read), is_whole);
    let refused = register::check(&after, &[read]);
    match refused.is_empty() {
        true => Ok(after),
        false => Err(Error::Refused(refused)),
    }
}

fn read(asked: &Asked, name: &str, bytes: &[u8]) -> Result<Read, Error> {
    if name.to_lowercase().ends_with(".toml") {
        let text = std::str::from_utf8(bytes).map_err(|why| {
            let why = why.to_string();
            Refusal::new("file", |l| words(l).msg_register_toml(&why)).in_file(name)
        })?;
        return Ok(register::of_toml(name, text.trim_start_matches('\u{feff}')));
    }
    let reading = match asked.app.files.read(name, bytes, &Limits::default()) {
        Ok(reading) => reading,
        Err(Unread::Broken(why)) => return Err(intake::refusal_of(&why).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a register", why)),
    };
    let mut tables = reading.items.into_iter().filter_map(|item| match item {
        Item::Table(table) => Some(table),
        _ => None,
    });
    match tables.next() {
        Some(table) => Ok(register::of_table(&table)),
        None => Err(Refusal::new("file", |l| words(l).msg_no_table())
            .in_file(name)
            .into()),
    }
}

fn told(changes: &Changes, after: &Register, before: &Register, language: Language) -> Found {
    let w = words(language);
    let of = |register: &Register, all: &[Change]| -> Vec<String> {
        let one = |change: &Change| {
            let record = register.record(change.kind, &change.key);
            let title = record.map_or_else(String::new, |record| {
                register::title(register, record, language)
            });
            let kind = register::kind_label(language, change.kind);
            let fields = change.fields.iter();
            let fields: Vec<String> = fields
                .map(|field| match *field {
                    "sample" => w.msg_record_sample(),
                    field => register::field_label(language, change.kind, field),
                })
                .collect();
            match fields.is_empty() {
                true => format!("{kind}: {title}"),
                false => format!("{kind}: {title} ({})", fields.join(", ")),
            }
        };
        all.iter().map(one).collect()
    };
    let mut lists = vec![
        (w.msg_import_new(), of(after, &changes.new)),
        (w.msg_import_changed(), of(after, &changes.changed)),
        (w.msg_import_gone(), of(before, &changes.gone)),
    ];
    lists.retain(|(_, lines)| !lines.is_empty());
    Found {
        file: String::new(),
        whole: String::new(),
        lists,
        same: w.msg_import_same(pages::say::count(changes.same as u64)),
        nothing: changes.is_empty(),
    }
}
