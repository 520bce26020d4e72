//! The register as its staff has it: every record, what totals say, one record with its values, and each act on it.

pub(super) mod files;
pub(super) mod import;

use super::view::{self, Fact};
use crate::cites;
use crate::register::{self, Edit, Kept, Kind, Reckoning, Record, Register, Typed, Verdict};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Commission, Error, Refusal, moment};
use pages::{Choice, Chrome, Column, FieldError, Link, Table, Tag, Tone};
use serde::Deserialize;
use std::sync::Arc;

const ADDRESS: &str = "/register";

#[derive(Template)]
#[template(path = "register.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    query: String,
    groups: Vec<Group>,
    totals: Option<Table>,
    why: Vec<String>,
    /// References of items of evidence that lead nowhere.
    astray: Vec<String>,
    downloads: Vec<Link>,
    import: String,
    may: bool,
    new: New,
    kinds: Vec<Choice>,
    samples: Vec<Choice>,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    what: String,
    tags: Vec<Tag>,
}

/// The form of a new record.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct New {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    key: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    sample: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    q: String,
}

fn read(asked: &Asked) -> Result<Kept, Error> {
    let id = asked.commission()?.id;
    asked.app.store.read(|r| register::kept(r, id))
}

fn tags(w: &Words, kept: &Kept, one: &Record) -> Vec<Tag> {
    let mut tags = Vec::new();
    let tag = |text, tone| Tag { text, tone };
    if one.sample {
        tags.push(tag(w.msg_record_sample(), Tone::Waiting));
    }
    if kept.is_shown(one) {
        tags.push(tag(w.msg_record_shown(), Tone::Good));
    }
    tags
}

/// What a list says of a record beside its name.
fn summary(register: &Register, one: &Record, asked: &Asked) -> String {
    let (w, fields) = (words(asked.language), one.kind.fields());
    let known = fields
        .iter()
        .filter(|field| one.known(field.name).next().is_some())
        .count();
    let mut parts = Vec::new();
    for field in ["owner", "member", "place", "round", "type"] {
        if one.known(field).next().is_some() {
            parts.push(view::line(register, one, field, asked.language));
        }
    }
    parts.push(w.msg_record_known(known.to_string(), fields.len().to_string()));
    parts.join(" · ")
}

fn page(asked: &Asked, query: String, new: New) -> Result<ListPage, Error> {
    let (w, language, kept) = (words(asked.language), asked.language, read(asked)?);
    let register = &kept.register;
    let order = [
        Kind::Prototype,
        Kind::Round,
        Kind::Bid,
        Kind::Evidence,
        Kind::Member,
        Kind::Source,
    ];
    let group = |kind: Kind| Group {
        title: register::kinds_label(language, kind),
        lines: register
            .of_kind(kind)
            .filter(|one| view::is_wanted(register, one, &query))
            .map(|one| Line {
                href: asked.href(&format!("{ADDRESS}/{}/{}", kind.code(), one.key)),
                title: register::title(register, one, language),
                what: summary(register, one, asked),
                tags: tags(w, &kept, one),
            })
            .collect(),
    };
    let mut groups: Vec<Group> = order.into_iter().map(group).collect();
    groups.retain(|group| !group.lines.is_empty());
    let reckonings = register::reckonings(register);
    let link = |end: &str, text: String| Link::new(asked.href(&format!("{ADDRESS}.{end}")), text);
    let no = if new.sample.is_empty() {
        "no"
    } else {
        &new.sample
    };
    Ok(ListPage {
        chrome: asked.chrome(w.msg_register_title(), &evidence::menu(asked)),
        t: w,
        action: asked.href(ADDRESS),
        query,
        groups,
        totals: totals(register, &reckonings, asked),
        why: why(&reckonings),
        astray: astray(asked, register)?,
        downloads: vec![
            link("xlsx", w.msg_register_xlsx()),
            link("csv", w.msg_register_csv()),
            link("toml", w.msg_register_toml_file()),
            Link::new(asked.href("/principles"), w.msg_principles_title()),
            Link::new(asked.href("/synthesis"), w.msg_synthesis_title()),
        ],
        import: asked.href("/register-import"),
        may: asked.may(Capability::Write),
        kinds: order
            .into_iter()
            .map(|kind| Choice::new(kind.code(), register::kind_label(language, kind), &new.kind))
            .collect(),
        samples: vec![
            Choice::new("no", w.msg_sample_no(), no),
            Choice::new("yes", w.msg_sample_yes(), no),
        ],
        new,
    })
}

/// What sources state of each round against what the register holds.
fn totals(register: &Register, all: &[Reckoning], asked: &Asked) -> Option<Table> {
    let (w, language) = (words(asked.language), asked.language);
    let stated = all.iter().filter(|one| one.verdict != Verdict::NotStated);
    let rows: Vec<Vec<String>> = stated
        .map(|one| {
            let round = register.record(Kind::Round, &one.round);
            let name = round.map_or_else(String::new, |round| {
                register::title(register, round, language)
            });
            let values = one.stated.iter();
            let stated: Vec<String> = values
                .map(|value| register::amount_words(language, &value.text))
                .collect();
            vec![
                format!("{name}: {}", register::total_label(language, one.what)),
                stated.join("; "),
                register::amount_words(language, &one.counted),
                pages::say::count(one.unknown as u64),
                register::verdict_words(language, one.verdict),
            ]
        })
        .collect();
    let column = |text: String, numbers| Column { text, numbers };
    (!rows.is_empty()).then(|| Table {
        caption: w.msg_totals_title(),
        columns: vec![
            column(w.msg_totals_what(), false),
            column(w.msg_totals_stated(), true),
            column(w.msg_totals_counted(), true),
            column(w.msg_totals_unknown(), true),
            column(w.msg_totals_verdict(), false),
        ],
        rows,
    })
}

fn astray(asked: &Asked, register: &Register) -> Result<Vec<String>, Error> {
    let id = asked.commission()?.id;
    let found = asked.app.store.read(|r| cites::astray(r, id, register))?;
    Ok(found.iter().map(|one| one.words(asked.language)).collect())
}

fn why(all: &[Reckoning]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for value in all.iter().flat_map(|one| &one.why) {
        if !told.contains(&value.text) {
            told.push(value.text.clone());
        }
    }
    told
}

/// `GET /register`.
pub(super) async fn list(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || rendered(&page(&asked, wanted.q, New::default())?, false)).await
}

/// Refusals beside the fields that their codes name.
fn beside(asked: &Asked, refusals: &[Refusal]) -> Vec<FieldError> {
    let of = |one: &Refusal| FieldError {
        field: match one.code {
            "key" | "language" | "field" | "kind" => one.code.to_owned(),
            _ => "value".to_owned(),
        },
        text: one.sentence(asked.language).to_owned(),
    };
    refusals.iter().map(of).collect()
}

/// Makes the register of the commission what an edit makes of it.
fn act(asked: &Asked, kind: Kind, key: String, edit: Edit) -> Result<(), Error> {
    let commission: Arc<Commission> = asked.commission.clone().ok_or(Error::NotFound)?;
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    asked.app.store.write(move |tx| {
        let before = register::kept(tx, commission.id)?.register;
        let after = register::edited(&before, (kind, &key), &edit)?;
        register::keep(tx, &commission, &after, (&by, now)).map(drop)
    })
}

/// `POST /register`: enters a record.
pub(super) async fn enter(asked: Asked, Form(new): Form<New>) -> Result<Response, Answer> {
    blocking(move || {
        let kind = Kind::of_code(&new.kind).ok_or(Error::NotFound)?;
        let key = match new.key.trim() {
            "" => register::key_of(&new.name),
            key => key.to_owned(),
        };
        let edit = Edit::Enter {
            name: new.name.clone(),
            sample: new.sample == "yes",
        };
        match act(&asked, kind, key.clone(), edit) {
            Ok(()) => Ok(see(&asked.href(&format!("{ADDRESS}/{}/{key}", kind.code())))),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, String::new(), new)?;
                let told = |one: &Refusal| FieldError {
                    field: "key".to_owned(),
                    text: one.sentence(asked.language).to_owned(),
                };
                page.chrome.error_summary = refusals.iter().map(told).collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Template)]
#[template(path = "register-record.html")]
struct RecordPage {
    chrome: Chrome,
    t: &'static Words,
    kind: String,
    tags: Vec<Tag>,
    changed: String,
    facts: Vec<Fact>,
    /// Evidence about a prototype, and who copied it.
    about: Vec<(String, Vec<Link>)>,
    public: Option<Link>,
    /// What it names that the commission does not hold.
    astray: Vec<String>,
    is_shown: bool,
    is_prototype: bool,
    may: bool,
    action: String,
    /// The place of the value that is changed, where one is.
    place: Option<String>,
    typed: Sent,
    fields: Vec<Choice>,
    languages: Vec<Choice>,
    sources: Vec<Choice>,
}

/// The form of a value.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    go: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    was: String,
    #[serde(default)]
    field: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    note: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Changing {
    change: Option<usize>,
}

fn one_page(
    asked: &Asked,
    kind: Kind,
    key: &str,
    (sent, changing): (Sent, Option<usize>),
) -> Result<RecordPage, Error> {
    let (w, language, kept) = (words(asked.language), asked.language, read(asked)?);
    let register = &kept.register;
    let one = register.record(kind, key).ok_or(Error::NotFound)?;
    let mut sent = sent;
    let changed_value = changing.and_then(|place| Some((place, one.values.get(place)?)));
    if let Some((place, value)) = changed_value {
        sent = Sent {
            place: place.to_string(),
            was: value.text.clone(),
            field: value.field.to_owned(),
            value: value.text.clone(),
            about: value.about.clone(),
            language: value
                .language
                .map_or_else(String::new, |l| l.code().to_owned()),
            source: value.source.clone(),
            note: value.note.clone(),
            ..Sent::default()
        };
    }
    let href = |kind: Kind, key: &str| asked.href(&format!("{ADDRESS}/{}/{key}", kind.code()));
    let leads_here = |other: Kind, field: &str| -> Vec<Link> {
        register
            .of_kind(other)
            .filter(|other| other.known(field).any(|value| value.text == one.key))
            .map(|other| {
                Link::new(
                    href(other.kind, &other.key),
                    register::title(register, other, language),
                )
            })
            .collect()
    };
    let mut about = Vec::new();
    if kind == Kind::Prototype {
        about.push((
            register::kinds_label(language, Kind::Evidence),
            leads_here(Kind::Evidence, "prototype"),
        ));
        about.push((
            w.msg_copied_by(),
            leads_here(Kind::Prototype, "copied_from"),
        ));
        about.push((
            register::kinds_label(language, Kind::Bid),
            leads_here(Kind::Bid, "prototype"),
        ));
    }
    about.retain(|(_, links)| !links.is_empty());
    let at = (kind, key.to_owned());
    let changed = kept
        .changed
        .get(&at)
        .map_or_else(String::new, |(who, when)| {
            let zone = asked
                .commission()
                .map_or("UTC", |c| c.definition.time_zone.as_str());
            w.msg_record_changed(who, moment(language, *when, zone))
        });
    let mut chrome = asked.chrome(
        register::title(register, one, language),
        &evidence::menu(asked),
    );
    chrome.trail = vec![
        Link::new(
            asked.href(""),
            asked.commission()?.definition.title(language),
        ),
        Link::new(asked.href(ADDRESS), w.msg_register_title()),
    ];
    let mut sources = vec![Choice::new("", w.msg_source_none(), &sent.source)];
    sources.extend(register.of_kind(Kind::Source).map(|source| {
        let name = register::title(register, source, language);
        Choice::new(source.key.clone(), name, &sent.source)
    }));
    Ok(RecordPage {
        t: w,
        kind: register::kind_label(language, kind),
        tags: tags(w, &kept, one),
        changed,
        facts: view::facts(register, one, language, href),
        about,
        public: kept
            .is_shown(one)
            .then(|| {
                Link::new(
                    asked.href(&format!("/prototypes/{key}")),
                    w.msg_record_public(),
                )
            })
            .filter(|_| kind == Kind::Prototype),
        astray: match kind {
            Kind::Evidence => {
                let mut only = Register::default();
                only.put(one.clone());
                astray(asked, &only)?
            }
            _ => Vec::new(),
        },
        is_shown: kept.is_shown(one),
        is_prototype: matches!(kind, Kind::Prototype | Kind::Evidence),
        may: asked.may(Capability::Write),
        action: href(kind, key),
        place: (!sent.place.is_empty()).then(|| sent.place.clone()),
        fields: kind
            .fields()
            .iter()
            .map(|field| {
                Choice::new(
                    field.name,
                    register::field_label(language, kind, field.name),
                    &sent.field,
                )
            })
            .collect(),
        languages: vec![
            Choice::new("", w.msg_language_none(), &sent.language),
            Choice::new("cy", "Cymraeg", &sent.language),
            Choice::new("en", "English", &sent.language),
        ],
        sources,
        typed: sent,
        chrome,
    })
}

/// `GET /register/{kind}/{key}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, kind, key)): Path<(String, String, String, String)>,
    Query(changing): Query<Changing>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = Kind::of_code(&kind).ok_or(Error::NotFound)?;
        let page = one_page(&asked, kind, &key, (Sent::default(), changing.change))?;
        rendered(&page, false)
    })
    .await
}

/// `POST /register/{kind}/{key}`: adds, changes or takes out a value; shows or hides the record; takes it out.
pub(super) async fn change(
    asked: Asked,
    Path((_, _, kind, key)): Path<(String, String, String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = Kind::of_code(&kind).ok_or(Error::NotFound)?;
        let here = asked.href(&format!("{ADDRESS}/{}/{key}", kind.code()));
        let typed = Typed {
            field: sent.field.clone(),
            about: sent.about.clone(),
            text: sent.value.replace("\r\n", "\n"),
            language: sent.language.clone(),
            source: sent.source.clone(),
            note: sent.note.replace("\r\n", "\n"),
        };
        let place = sent.place.parse::<usize>();
        let done = match (sent.go.as_str(), place) {
            ("add", _) => act(&asked, kind, key.clone(), Edit::Add(typed)),
            ("change", Ok(place)) => {
                let was = sent.was.clone();
                let edit = Edit::Change { place, was, typed };
                act(&asked, kind, key.clone(), edit)
            }
            ("remove", Ok(place)) => {
                let was = sent.was.clone();
                act(&asked, kind, key.clone(), Edit::Remove { place, was })
            }
            ("drop", _) => {
                let dropped = act(&asked, kind, key.clone(), Edit::Drop);
                if dropped.is_ok() {
                    return Ok(see(&asked.href(ADDRESS)));
                }
                dropped
            }
            (go @ ("show" | "hide"), _) => {
                let commission = asked.commission.clone().ok_or(Error::NotFound)?;
                let (by, now, shown) = (asked.name(), asked.app.clock.now_us(), go == "show");
                let own = key.clone();
                asked.app.store.write(move |tx| {
                    register::show(tx, &commission, (kind, &own), shown, (&by, now))
                })
            }
            _ => Err(Error::NotFound),
        };
        match done {
            Ok(()) => Ok(see(&here)),
            Err(Error::Refused(refusals)) => {
                let mut page = one_page(&asked, kind, &key, (sent, None))?;
                page.chrome.error_summary = beside(&asked, &refusals);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
