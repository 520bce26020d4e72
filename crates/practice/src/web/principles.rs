//! How far prototypes follow principles, as the staff has it: the sets, one set with its prototypes, one prototype with its assessors, one
//! principle with its form; files in and out. What the public reads of it stands in `told.rs` and `prototypes.rs`.
//!
//! Guarantee: every page and file is made of [`Seen`], which holds no level that its reader may not see yet.

pub(super) mod files;
mod level;
mod one;
pub(super) mod told;

pub(super) use level::{form as level_form, save as level_save};
pub(super) use one::{act as one_act, show as one};

use super::view;
use crate::assessing::{By, Seen, seen};
use crate::principles::{Set, all_sets, known_set};
use crate::register::{self, Kept, Kind};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Capability, Error};
use pages::{Chrome, Link, Row, Table, Tag, Tone};

const ADDRESS: &str = "/principles";

/// What is known when a page about a set is asked for.
struct Here {
    set: Set,
    seen: Seen,
    kept: Kept,
    login: String,
}

impl Here {
    fn of(asked: &Asked, set: &str) -> Result<Self, Error> {
        let set = known_set(set).map_err(|_| Error::NotFound)?;
        let (id, login) = (asked.commission()?.id, login(asked));
        asked.app.store.read(|r| {
            Ok(Self {
                seen: seen(r, id, &set, Some(&login))?,
                kept: register::kept(r, id)?,
                set,
                login,
            })
        })
    }

    /// What a prototype is called.
    fn title(&self, prototype: &str, asked: &Asked) -> String {
        let register = &self.kept.register;
        let record = register.record(Kind::Prototype, prototype);
        record.map_or_else(
            || prototype.to_owned(),
            |one| register::title(register, one, asked.language),
        )
    }
}

fn login(asked: &Asked) -> String {
    asked
        .person
        .as_ref()
        .map_or_else(String::new, |person| person.login.clone())
}

fn by(asked: &Asked) -> By {
    By {
        name: asked.name(),
        login: login(asked),
        now_us: asked.app.clock.now_us(),
    }
}

/// The way to a page: the commission, the register, the sets, and what else leads there.
fn trail(asked: &Asked, more: Vec<Link>) -> Result<Vec<Link>, Error> {
    let w = words(asked.language);
    let mut trail = vec![
        Link::new(
            asked.href(""),
            asked.commission()?.definition.title(asked.language),
        ),
        Link::new(asked.href("/register"), w.msg_register_title()),
    ];
    trail.extend(more);
    Ok(trail)
}

fn way_to_sets(asked: &Asked) -> Link {
    Link::new(
        asked.href(ADDRESS),
        words(asked.language).msg_principles_title(),
    )
}

fn way_to_set(asked: &Asked, set: &Set) -> Link {
    let href = asked.href(&format!("{ADDRESS}/{}", set.name));
    Link::new(href, set.title.of(asked.language))
}

#[derive(Template)]
#[template(path = "principles.html")]
struct SetsPage {
    chrome: Chrome,
    t: &'static Words,
    sets: Vec<SetLine>,
}

struct SetLine {
    href: String,
    title: String,
    lines: Vec<String>,
}

/// `GET /principles`: the sets.
pub(super) async fn sets(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language) = (words(asked.language), asked.language);
        let mut chrome = asked.chrome(w.msg_principles_title(), &evidence::menu(&asked));
        chrome.trail = trail(&asked, Vec::new())?;
        let id = asked.commission()?.id;
        let mut lines = Vec::new();
        for set in all_sets()? {
            let count = set.count.to_string();
            let mut said = vec![w.msg_principles_set(&set.version, count)];
            said.extend(Some(set.note.of(language).to_owned()).filter(|note| !note.is_empty()));
            let known = !set.principles.is_empty();
            if known {
                let login = login(&asked);
                let found = asked.app.store.read(|r| seen(r, id, &set, Some(&login)))?;
                let (begun, open) = found.prototypes().fold((0_u64, 0_u64), |(all, open), one| {
                    (all + 1, open + u64::from(found.is_open(one)))
                });
                let shown = |n: u64| pages::say::count(n);
                said.push(w.msg_principles_progress(shown(begun), shown(open)));
            }
            lines.push(SetLine {
                href: match known {
                    true => asked.href(&format!("{ADDRESS}/{}", set.name)),
                    false => String::new(),
                },
                title: set.title.of(language).to_owned(),
                lines: said,
            });
        }
        let page = SetsPage {
            chrome,
            t: w,
            sets: lines,
        };
        rendered(&page, false)
    })
    .await
}

#[derive(Template)]
#[template(path = "principles-set.html")]
struct SetPage {
    chrome: Chrome,
    t: &'static Words,
    about: Vec<String>,
    source: String,
    prototypes: Vec<PrototypeLine>,
    told: Option<told::Told>,
    agreement: String,
    downloads: Vec<Link>,
    import: Option<Link>,
    principles: Table,
}

struct PrototypeLine {
    href: String,
    title: String,
    tags: Vec<Tag>,
    what: String,
}

/// `GET /principles/{set}`: every prototype of the register with how far its assessment is.
pub(super) async fn of_set(
    asked: Asked,
    Path((_, _, set)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language) = (words(asked.language), asked.language);
        let here = Here::of(&asked, &set)?;
        let found = here.seen.adherence();
        let mut chrome = asked.chrome(
            here.set.title.of(language).to_owned(),
            &evidence::menu(&asked),
        );
        chrome.trail = trail(&asked, vec![way_to_sets(&asked)])?;
        let prototypes = here.kept.register.of_kind(Kind::Prototype);
        let line = |record: &register::Record| PrototypeLine {
            href: asked.href(&format!("{ADDRESS}/{}/{}", here.set.name, record.key)),
            title: register::title(&here.kept.register, record, language),
            tags: tags(w, &here, record, &found),
            what: assessors(w, &here.seen, &record.key),
        };
        let file = |end: &str| asked.href(&format!("{ADDRESS}.{end}?set={}", here.set.name));
        let page = SetPage {
            t: w,
            about: vec![
                w.msg_principles_set(&here.set.version, here.set.count.to_string()),
                here.set.note.of(language).to_owned(),
            ],
            source: here.set.source.clone(),
            prototypes: prototypes.map(line).collect(),
            told: (found.assessed > 0).then(|| told::Told::of(language, &here.set, &found)),
            agreement: told::agreement(language, &found.agreed),
            downloads: vec![
                Link::new(file("xlsx"), w.msg_assess_xlsx()),
                Link::new(file("csv"), w.msg_assess_csv()),
            ],
            import: asked.may(Capability::Write).then(|| {
                Link::new(
                    asked.href("/principles-import"),
                    w.msg_assess_import_title(),
                )
            }),
            principles: told::principles(language, &here.set),
            chrome,
        };
        rendered(&page, false)
    })
    .await
}

/// Who assesses a prototype, and whether they are done.
fn assessors(w: &Words, seen: &Seen, prototype: &str) -> String {
    let said: Vec<String> = seen
        .assessors(prototype)
        .map(|one| match one.finished_us {
            Some(_) => w.msg_assess_is_done(&one.name),
            None => w.msg_assess_at_work(&one.name),
        })
        .collect();
    match said.is_empty() {
        true => w.msg_assess_nobody(),
        false => said.join(" · "),
    }
}

fn tags(
    w: &Words,
    here: &Here,
    record: &register::Record,
    found: &crate::adherence::Adherence,
) -> Vec<Tag> {
    let mut tags = Vec::new();
    if record.sample {
        tags.push(Tag::new(w.msg_record_sample(), Tone::Waiting));
    }
    let profile = found
        .profiles
        .iter()
        .find(|one| one.prototype == record.key);
    match profile.map(told::disputed) {
        Some(0) => tags.push(Tag::new(w.msg_assess_settled(), Tone::Good)),
        Some(some) => tags.push(Tag::new(
            w.msg_assess_to_decide(pages::say::count(some)),
            Tone::Stopped,
        )),
        None => {}
    }
    tags.extend(
        here.seen
            .own(&record.key, &here.login)
            .filter(|own| own.finished_us.is_none())
            .map(|_| Tag::new(w.msg_assess_yours(), Tone::Waiting)),
    );
    tags
}

/// The names of assessors with how far they are.
fn assessor_rows(asked: &Asked, seen: &Seen, prototype: &str) -> Vec<Row> {
    let w = words(asked.language);
    let zone = asked
        .commission()
        .map_or("UTC", |c| c.definition.time_zone.as_str());
    seen.assessors(prototype)
        .map(|one| {
            let when = |at_us| commission::moment(asked.language, at_us, zone);
            let value = match (one.finished_us, one.login.is_empty()) {
                (Some(at), true) => w.msg_assess_from_file(when(at)),
                (Some(at), false) => w.msg_assess_done_at(when(at)),
                (None, _) => w.msg_assess_working(),
            };
            Row::new(one.name.clone(), value)
        })
        .collect()
}

/// The profiles that the public sees of a prototype: those that are settled, each with its drawing and its coverage.
pub(super) fn public_profiles(asked: &Asked, prototype: &str) -> Result<Vec<told::Public>, Error> {
    let id = asked.commission()?.id;
    let mut found = Vec::new();
    for set in all_sets()? {
        if set.principles.is_empty() {
            continue;
        }
        let seen = asked.app.store.read(|r| seen(r, id, &set, None))?;
        let settled = seen.adherence_settled(|one| one == prototype);
        let profile = settled.profiles.first();
        found.extend(profile.map(|one| told::Public::of(asked.language, &set, one)));
    }
    Ok(found)
}

#[derive(Template)]
#[template(path = "practices.html")]
struct PracticesPage {
    chrome: Chrome,
    t: &'static Words,
    sets: Vec<(String, told::Told)>,
}

/// `GET /practices`: which practices are common to the prototypes that the public sees, and which barriers recur.
pub(super) async fn practices(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, id) = (
            words(asked.language),
            asked.language,
            asked.commission()?.id,
        );
        let kept = asked.app.store.read(|r| register::kept(r, id))?;
        let shown: Vec<&str> = view::shown(&kept).map(|one| one.key.as_str()).collect();
        let mut sets = Vec::new();
        for set in all_sets()? {
            let seen = asked.app.store.read(|r| seen(r, id, &set, None))?;
            let found = seen.adherence_settled(|prototype| shown.contains(&prototype));
            if found.assessed > 0 {
                let title = set.title.of(language).to_owned();
                sets.push((title, told::Told::of(language, &set, &found)));
            }
        }
        let mut chrome = asked.chrome(w.msg_practices_title(), &evidence::menu(&asked));
        chrome.trail = vec![
            Link::new(
                asked.href(""),
                asked.commission()?.definition.title(language),
            ),
            Link::new(asked.href("/prototypes"), w.msg_prototypes_title()),
        ];
        rendered(&PracticesPage { chrome, t: w, sets }, false)
    })
    .await
}
