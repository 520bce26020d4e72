//! Assessments as files: what may be seen goes out as a table or a workbook, and a table of another place comes in.

use super::{Here, by, trail, way_to_sets};
use crate::adherence::{AGREED, read};
use crate::assessing::{Taken, as_csv, take};
use crate::cites::Cite;
use crate::limits::{MEASURED_BYTES_MAX, PRINCIPLES_DEFAULT};
use crate::principles::{Set, all_sets, known_set};
use crate::register::{self, Kind};
use crate::web::sent::Sent;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, taken_away, workbook};
use commission::{Error, Refusal};
use pages::sheet::Cell;
use pages::{Choice, Chrome, FieldError, Link};
use serde::Deserialize;

/// Which set.
#[derive(Debug, Default, Deserialize)]
pub(in crate::web) struct Wanted {
    set: Option<String>,
}

impl Wanted {
    fn here(&self, asked: &Asked) -> Result<Here, Error> {
        Here::of(asked, self.set.as_deref().unwrap_or(PRINCIPLES_DEFAULT))
    }
}

/// `GET /principles.csv?set=NAME`: what `practice adherence` and the import take.
pub(in crate::web) async fn table(
    asked: Asked,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Answer> {
    blocking(move || {
        let here = wanted.here(&asked)?;
        let text = as_csv(&here.seen, &here.kept.register)?;
        let commission = asked.commission()?;
        let name = format!("{}-{}.csv", commission.definition.slug, here.set.name);
        taken_away(&asked, "text/csv; charset=utf-8", &name, text)
    })
    .await
}

/// `GET /principles.xlsx?set=NAME`: one row a level, in words.
pub(in crate::web) async fn sheet(
    asked: Asked,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language, here) = (words(asked.language), asked.language, wanted.here(&asked)?);
        let list = List {
            about: vec![(
                w.msg_principles_title(),
                format!("{} ({})", here.set.title.of(language), here.set.version),
            )],
            ..List::of_words(
                "principles",
                w.msg_principles_title(),
                [
                    w.msg_kind_prototype(),
                    w.msg_sheet_key(),
                    w.msg_sheet_sample(),
                    w.msg_principle_code(),
                    w.msg_principle(),
                    w.msg_assessor(),
                    w.msg_level(),
                    w.msg_level_words(),
                    w.msg_assess_evidence(),
                    w.msg_barriers(),
                    w.msg_field_note(),
                ],
            )
        };
        let row = |(one, level): (&crate::assessing::Assessing, &crate::assessing::Level)| {
            let principle = here.set.principles.get(level.principle);
            let record = here.kept.register.record(Kind::Prototype, &one.prototype);
            let is_sample = record.is_some_and(|record| record.sample);
            let cites: Vec<String> = level.cites.iter().map(Cite::typed).collect();
            let barriers: Vec<String> = level
                .barriers
                .iter()
                .map(|b| crate::adherence::barrier_words(language, *b))
                .collect();
            [
                record.map_or_else(String::new, |record| {
                    register::title(&here.kept.register, record, language)
                }),
                one.prototype.clone(),
                match is_sample {
                    true => w.msg_sample_yes(),
                    false => w.msg_sample_no(),
                },
                principle.map_or_else(String::new, |p| p.code.clone()),
                principle.map_or_else(String::new, |p| p.name.of(language).to_owned()),
                match one.agreed {
                    true => w.msg_assess_decided_who(&level.person),
                    false => one.name.clone(),
                },
                level.found.code(),
                super::told::level_words(w, level.found),
                cites.join("; "),
                barriers.join("; "),
                level.note.clone(),
            ]
            .map(Cell::Text)
            .to_vec()
        };
        let rows = here.seen.levels().map(row).collect();
        workbook(&asked, list, rows)
    })
    .await
}

#[derive(Template)]
#[template(path = "principles-import.html")]
struct ImportPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    hint: String,
    about: String,
    sets: Vec<Choice>,
    taken: String,
    back: Option<Link>,
}

fn page(asked: &Asked, errors: &[Refusal], done: Option<(&Set, Taken)>) -> Result<Response, Error> {
    let (w, language) = (words(asked.language), asked.language);
    let mut chrome = asked.chrome(w.msg_assess_import_title(), &evidence::menu(asked));
    chrome.trail = trail(asked, vec![way_to_sets(asked)])?;
    let told = |one: &Refusal| FieldError {
        field: "file".to_owned(),
        text: one.line(language),
    };
    chrome.error_summary = errors.iter().map(told).collect();
    let sets = all_sets()?;
    let known = sets.iter().filter(|set| !set.principles.is_empty());
    let page = ImportPage {
        chrome,
        t: w,
        action: asked.href("/principles-import"),
        hint: w.msg_assess_import_hint((MEASURED_BYTES_MAX >> 20).to_string()),
        about: w.msg_assess_import_about(AGREED),
        sets: known
            .map(|set| Choice::new(set.name.clone(), set.title.of(language), PRINCIPLES_DEFAULT))
            .collect(),
        taken: done.map_or_else(String::new, |(_, taken)| taken_words(w, taken)),
        back: done.map(|(set, _)| super::way_to_set(asked, set)),
    };
    rendered(&page, !errors.is_empty())
}

/// What was taken, in a sentence.
pub(crate) fn taken_words(w: &Words, taken: Taken) -> String {
    let shown = |n: usize| pages::say::count(n as u64);
    w.msg_assess_taken(shown(taken.new), shown(taken.levels), shown(taken.already))
}

/// `GET /principles-import`.
pub(in crate::web) async fn form(asked: Asked) -> Result<Response, Answer> {
    blocking(move || page(&asked, &[], None)).await
}

/// `POST /principles-import`: a file, and the set it is about.
pub(in crate::web) async fn import(asked: Asked, form: Multipart) -> Result<Response, Answer> {
    let sent = Sent::of(form).await?;
    blocking(move || {
        let done = known_set(sent.field("set")).and_then(|set| {
            let taken = taken(&asked, &set, &sent)?;
            Ok((set, taken))
        });
        match done {
            Ok((set, taken)) => page(&asked, &[], Some((&set, taken))),
            Err(Error::Refused(refusals)) => page(&asked, &refusals, None),
            Err(other) => Err(other),
        }
    })
    .await
}

fn taken(asked: &Asked, set: &Set, sent: &Sent) -> Result<Taken, Error> {
    let Some((name, bytes)) = sent.file("file") else {
        return Err(Refusal::new("file", |l| words(l).msg_measure_no_file()).into());
    };
    let (table, _) = crate::web::read(asked, name, bytes)?;
    let rows = read(&table, set)?;
    let (id, by, set, file) = (
        asked.commission()?.id,
        by(asked),
        set.clone(),
        table.source.clone(),
    );
    if rows.is_empty() {
        let none = Refusal::new("file", |l| words(l).msg_adherence_no_rows());
        return Err(none.in_file(&file).into());
    }
    asked
        .app
        .store
        .write(move |tx| take(tx, id, &set, (&file, &rows), &by))
}
