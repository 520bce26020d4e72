//! One principle of one prototype: the form of one's own level while the assessment is blind, and of a decision once it is not.

use super::{Here, by, told, trail, way_to_set, way_to_sets};
use crate::adherence::{Barrier, barrier_words};
use crate::assessing::{self, Assessing, Level, Typed};
use crate::cites::Cite;
use crate::limits::LEVELS;
use crate::principles::Principle;
use crate::register::{self, Kind};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Refusal};
use pages::{Choice, Chrome, FieldError, Link};

#[derive(Template)]
#[template(path = "principles-level.html")]
struct LevelPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    prototype: String,
    means: String,
    /// What was found, and what was decided on.
    said: Vec<Said>,
    /// The form, where this person may say something.
    form: Option<Fields>,
}

/// What somebody said of it.
struct Said {
    who: String,
    level: String,
    cites: Vec<Link>,
    barriers: String,
    note: String,
}

struct Fields {
    is_decision: bool,
    was: String,
    levels: Vec<Choice>,
    items: Vec<Choice>,
    others: String,
    barriers: Vec<Choice>,
    note: String,
}

/// The address: language, commission, set, prototype, principle.
type Address = (String, String, String, String, String);

/// What is known when the page of a principle is asked for.
struct At {
    here: Here,
    prototype: String,
    principle: usize,
    href: String,
    back: String,
}

impl At {
    fn of(asked: &Asked, (set, prototype, code): (&str, &str, &str)) -> Result<Self, Error> {
        let here = Here::of(asked, set)?;
        here.kept
            .register
            .record(Kind::Prototype, prototype)
            .ok_or(Error::NotFound)?;
        let same = |one: &Principle| one.code == code;
        let principle = here.set.principles.iter().position(same);
        let back = asked.href(&format!("{}/{set}/{prototype}", super::ADDRESS));
        Ok(Self {
            principle: principle.ok_or(Error::NotFound)?,
            href: format!("{back}/{code}"),
            back,
            prototype: prototype.to_owned(),
            here,
        })
    }

    /// One's own assessment, while it may be changed.
    fn working(&self) -> Option<&Assessing> {
        let own = self.here.seen.own(&self.prototype, &self.here.login);
        own.filter(|one| one.finished_us.is_none())
    }

    fn decision(&self) -> Option<&Level> {
        self.here
            .seen
            .decided(&self.prototype)
            .and_then(|one| one.level(self.principle))
    }
}

/// `GET /principles/{set}/{prototype}/{principle}`.
pub(in crate::web) async fn form(
    asked: Asked,
    Path((_, _, set, prototype, code)): Path<Address>,
) -> Result<Response, Answer> {
    blocking(move || {
        let at = At::of(&asked, (&set, &prototype, &code))?;
        rendered(&page(&asked, &at, None)?, false)
    })
    .await
}

fn page(asked: &Asked, at: &At, typed: Option<&Typed>) -> Result<LevelPage, Error> {
    let (w, language, here) = (words(asked.language), asked.language, &at.here);
    let principle = here.set.principles.get(at.principle);
    let principle = principle.ok_or(Error::NotFound)?;
    let is_open = here.seen.is_open(&at.prototype);
    let working = at.working().is_some();
    let mut said: Vec<Said> = Vec::new();
    // While one is at work the form says what one said.
    if !working {
        let of = |one: &Assessing| {
            let level = one.level(at.principle)?;
            Some(told(asked, &one.name, level))
        };
        said.extend(here.seen.assessors(&at.prototype).filter_map(of));
        said.extend(
            at.decision()
                .map(|level| told(asked, &w.msg_assess_decided_who(&level.person), level)),
        );
    }
    let may = asked.may(Capability::Write) && (working || is_open);
    let before = match working {
        true => at.working().and_then(|one| one.level(at.principle)),
        false => at.decision(),
    };
    let mut chrome = asked.chrome(
        principle.name.of(language).to_owned(),
        &evidence::menu(asked),
    );
    let title = here.title(&at.prototype, asked);
    let more = vec![
        way_to_sets(asked),
        way_to_set(asked, &here.set),
        Link::new(at.back.clone(), title.clone()),
    ];
    chrome.trail = trail(asked, more)?;
    Ok(LevelPage {
        t: w,
        action: at.href.clone(),
        prototype: title,
        means: principle.means.of(language).to_owned(),
        said,
        form: may.then(|| {
            let typed = typed.cloned().or_else(|| before.map(typed_of));
            fields(asked, at, &typed.unwrap_or_default(), !working)
        }),
        chrome,
    })
}

fn typed_of(level: &Level) -> Typed {
    Typed {
        level: level.found.code(),
        cites: level.cites.iter().map(Cite::typed).collect(),
        barriers: level.barriers.iter().map(|b| b.code().to_owned()).collect(),
        note: level.note.clone(),
    }
}

fn told(asked: &Asked, who: &str, level: &Level) -> Said {
    let w = words(asked.language);
    let barriers: Vec<String> = level
        .barriers
        .iter()
        .map(|one| barrier_words(asked.language, *one))
        .collect();
    Said {
        who: who.to_owned(),
        level: told::level_words(w, level.found),
        cites: level.cites.iter().map(|one| link(asked, one)).collect(),
        barriers: barriers.join(", "),
        note: level.note.clone(),
    }
}

/// Where what is cited can be read; a link without an address where there is no page of it.
fn link(asked: &Asked, cite: &Cite) -> Link {
    let typed = cite.typed();
    let below = match cite {
        Cite::Item(key) => Some(format!("/register/evidence/{key}")),
        Cite::Submission(reference) => Some(format!("/evidence/{reference}")),
        Cite::Document(name) => {
            let reference = name.split('/').next().unwrap_or(name);
            Some(format!("/evidence/{reference}"))
        }
        Cite::Exhibit(name) => Some(format!("/exhibits/{name}")),
        Cite::Claim(_) => Some("/claims".to_owned()),
        Cite::Passage(_) | Cite::Erased => None,
    };
    match (below, cite) {
        (Some(below), _) => Link::new(asked.href(&below), typed),
        (None, Cite::Erased) => Link::new(String::new(), words(asked.language).msg_assess_erased()),
        (None, _) => Link::new(String::new(), typed),
    }
}

fn fields(asked: &Asked, at: &At, typed: &Typed, is_decision: bool) -> Fields {
    let (w, language) = (words(asked.language), asked.language);
    let register = &at.here.kept.register;
    let mut choices: Vec<crate::adherence::Found> =
        (0..LEVELS).map(crate::adherence::Found::Level).collect();
    choices.extend([
        crate::adherence::Found::NotAssessed,
        crate::adherence::Found::NotApplicable,
    ]);
    let about_it = |one: &&register::Record| {
        one.known("prototype")
            .any(|value| value.text == at.prototype)
    };
    let items: Vec<&register::Record> = register.of_kind(Kind::Evidence).filter(about_it).collect();
    let cited = |key: &str| typed.cites.iter().any(|one| one == key);
    let is_item = |text: &&String| items.iter().any(|one| one.key == **text);
    let others: Vec<String> = typed
        .cites
        .iter()
        .filter(|text| !is_item(text))
        .cloned()
        .collect();
    let chosen = |is: bool| if is { "yes" } else { "" };
    let offered = |value: &str, text: String, is: bool| Choice {
        chosen: is,
        ..Choice::new(value, text, chosen(is))
    };
    Fields {
        is_decision,
        was: at
            .decision()
            .map_or(0, |level| level.changed_us)
            .to_string(),
        levels: choices
            .into_iter()
            .map(|found| Choice::new(found.code(), told::level_words(w, found), &typed.level))
            .collect(),
        items: items
            .iter()
            .map(|one| {
                let title = register::title(register, one, language);
                offered(&one.key, title, cited(&one.key))
            })
            .collect(),
        others: others.join("\n"),
        barriers: Barrier::ALL
            .into_iter()
            .map(|one| {
                let is = typed.barriers.iter().any(|word| word == one.code());
                offered(one.code(), barrier_words(language, one), is)
            })
            .collect(),
        note: typed.note.clone(),
    }
}

/// `POST /principles/{set}/{prototype}/{principle}`: one's own level, or a decision.
pub(in crate::web) async fn save(
    asked: Asked,
    Path((_, _, set, prototype, code)): Path<Address>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let at = At::of(&asked, (&set, &prototype, &code))?;
        let all = |name: &str| -> Vec<String> {
            let own = sent.iter().filter(|(field, _)| field == name);
            own.map(|(_, value)| value.clone()).collect()
        };
        let first = |name: &str| all(name).into_iter().next().unwrap_or_default();
        let mut cites = all("item");
        let others = first("evidence");
        cites.extend(
            others
                .split(['\n', ';'])
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty()),
        );
        let typed = Typed {
            level: first("level"),
            cites,
            barriers: all("barriers"),
            note: first("note").replace("\r\n", "\n"),
        };
        let is_decision = first("go") == "decide";
        let was_us = first("was").parse().unwrap_or(0);
        let (id, by, of_set) = (asked.commission()?.id, by(&asked), at.here.set.clone());
        let (key, principle, own) = (at.prototype.clone(), at.principle, typed.clone());
        let done = asked.app.store.write(move |tx| {
            let place = (&of_set, key.as_str(), principle);
            match is_decision {
                true => assessing::settle(tx, id, place, (&own, was_us), &by),
                false => assessing::save(tx, id, place, &own, &by),
            }
        });
        match done {
            Ok(()) => Ok(see(&at.back)),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, &at, Some(&typed))?;
                let told = |one: &Refusal| FieldError {
                    field: one.code.to_owned(),
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
