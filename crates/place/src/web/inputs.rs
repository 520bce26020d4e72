//! The files that choices are made from: which versions there are, and bringing a new one.

use crate::choice::{Input, Kind, keep_input};
use crate::store::choices as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Refusal, moment};
use pages::{Choice, Chrome, Column, FieldError, Link, Message, MessageKind, Table};

/// Invented areas and sites, with which a clerk can try a choice.
const SAMPLES: [(Kind, &str, &[u8]); 2] = [
    (
        Kind::Demand,
        "sample-demand.csv",
        include_bytes!("../../../../examples/place/sample-demand.csv"),
    ),
    (
        Kind::Sites,
        "sample-sites.csv",
        include_bytes!("../../../../examples/place/sample-sites.csv"),
    ),
];

#[derive(Template)]
#[template(path = "hub-inputs.html")]
struct InputsPage {
    chrome: Chrome,
    t: &'static Words,
    may: bool,
    action: String,
    table: Table,
    kinds: Vec<Choice>,
}

pub(super) fn kind_words(w: &Words, kind: Kind) -> String {
    match kind {
        Kind::Demand => w.msg_input_demand(),
        Kind::Sites => w.msg_input_sites(),
        Kind::Costs => w.msg_input_costs(),
        Kind::Profile => w.msg_input_profile(),
    }
}

fn inputs_page(asked: &Asked, chosen: &str) -> Result<InputsPage, Error> {
    let (w, commission) = (words(asked.language), asked.commission()?);
    let inputs = asked.app.store.read(|r| rows::inputs(r, commission.id))?;
    let zone = &commission.definition.time_zone;
    let row = |one: &Input| {
        vec![
            w.msg_input_named(kind_words(w, one.kind), one.version.to_string()),
            one.file.clone(),
            pages::say::integer(one.lines),
            format!(
                "{}, {}",
                one.person,
                moment(asked.language, one.at_us, zone)
            ),
            one.blob.clone(),
        ]
    };
    let column = |text: String, numbers: bool| Column { text, numbers };
    let mut chrome = asked.chrome(w.msg_inputs_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
    if asked.query == "done=yes" {
        chrome.messages.push(Message {
            kind: MessageKind::Success,
            text: w.msg_input_kept(),
        });
    }
    let kinds = Kind::ALL.into_iter();
    Ok(InputsPage {
        chrome,
        t: w,
        may: asked.may(Capability::Write),
        action: asked.href("/hubs/files"),
        table: Table {
            caption: w.msg_inputs_title(),
            columns: vec![
                column(w.msg_input_what(), false),
                column(w.msg_input_file(), false),
                column(w.msg_input_lines(), true),
                column(w.msg_input_by(), false),
                column(w.msg_input_digest(), false),
            ],
            rows: inputs.iter().map(row).collect(),
        },
        kinds: kinds
            .map(|kind| Choice::new(kind.code(), kind_words(w, kind), chosen))
            .collect(),
    })
}

/// `GET /hubs/files`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&inputs_page(&asked, "")?, false)).await
}

/// `POST /hubs/files`: a file, or the sample.
pub(super) async fn keep(asked: Asked, mut form: Multipart) -> Result<Response, Answer> {
    let broken = |_| {
        let say = |l| words(l).msg_input_broken();
        Answer(Refusal::new("upload-unreadable", say).into())
    };
    let (mut kind, mut sample, mut file) = (String::new(), false, None);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        match (name.as_str(), field.file_name().map(str::to_owned)) {
            (_, Some(called)) => {
                let bytes = field.bytes().await.map_err(broken)?;
                if !called.is_empty() {
                    file = Some((called, bytes.to_vec()));
                }
            }
            ("kind", None) => kind = field.text().await.map_err(broken)?,
            ("sample", None) => sample = true,
            _ => {}
        }
    }
    blocking(move || {
        let kept = kept(&asked, &kind, sample, file);
        match kept {
            Ok(()) => Ok(see(&asked.href("/hubs/files?done=yes"))),
            Err(Error::Refused(refusals)) => {
                let mut page = inputs_page(&asked, &kind)?;
                page.chrome.error_summary = refusals
                    .iter()
                    .map(|refusal| FieldError {
                        field: if refusal.code == "input-kind" {
                            "kind"
                        } else {
                            "file"
                        }
                        .to_owned(),
                        text: refusal.line(asked.language),
                    })
                    .collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

fn kept(
    asked: &Asked,
    kind: &str,
    sample: bool,
    file: Option<(String, Vec<u8>)>,
) -> Result<(), Error> {
    let (store, id) = (&asked.app.store, asked.commission()?.id);
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    if sample {
        for (kind, name, bytes) in SAMPLES {
            keep_input(store, id, kind, (name, bytes.to_vec()), (&by, now))?;
        }
        return Ok(());
    }
    let known = Kind::ALL.into_iter().find(|one| one.code() == kind);
    let kind = known.ok_or_else(|| Refusal::new("input-kind", |l| words(l).msg_input_no_kind()))?;
    let (name, bytes) =
        file.ok_or_else(|| Refusal::new("input-file", |l| words(l).msg_input_no_file()))?;
    keep_input(store, id, kind, (&name, bytes), (&by, now))?;
    Ok(())
}
