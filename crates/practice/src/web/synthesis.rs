//! What the data can bear: the claims of the register against the exhibits that measured them.
//!
//! Guarantees: every figure is that of an exhibit that was taken in, so that it can be computed again; estimates stand beneath each other
//! on one named scale or not at all.

use crate::assessing::seen;
use crate::limits::PRINCIPLES_DEFAULT;
use crate::principles::known_set;
use crate::register::{self, Kept, Kind};
use crate::say::{figure, p_shown, synthesis as say};
use crate::synthesis::{Judged, Measured, Synthesis, of_register, synthesis};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use pages::chart::{Figure, Interval, intervals};
use pages::sheet::Cell;
use pages::{Chrome, Column, Link, Table};

/// The seed of random arrangements.
const SEED: u64 = 1;

#[derive(Template)]
#[template(path = "synthesis.html")]
struct Page {
    chrome: Chrome,
    t: &'static Words,
    sheet: String,
    table: Option<Table>,
    warnings: Vec<String>,
    forest: String,
    figure: Option<Figure>,
    looked: Vec<String>,
    set: String,
}

struct Here {
    kept: Kept,
    found: Synthesis,
    set: String,
}

fn here(asked: &Asked) -> Result<Here, Error> {
    let id = asked.commission()?.id;
    let set = known_set(PRINCIPLES_DEFAULT)?;
    asked.app.store.read(|r| {
        let kept = register::kept(r, id)?;
        let taken = evidence::taken_exhibits(r, id)?.into_iter();
        let exhibits: Vec<evidence::Exhibit> = taken.map(|one| one.exhibit).collect();
        let claims = of_register(&kept.register, &exhibits);
        let adherence = seen(r, id, &set, None)?.adherence();
        let adherence = (adherence.assessed > 0).then_some(&adherence);
        Ok(Here {
            found: synthesis(claims, adherence, SEED),
            kept,
            set: set.title.of(asked.language).to_owned(),
        })
    })
}

fn columns(w: &Words) -> [String; 9] {
    [
        w.msg_kind_prototype(),
        w.msg_synthesis_claim(),
        w.msg_synthesis_says(),
        w.msg_measure_design(),
        w.msg_measure_grade(),
        w.msg_measure_n(),
        w.msg_measure_estimate(),
        w.msg_synthesis_holm(),
        w.msg_synthesis_where(),
    ]
}

fn row(asked: &Asked, kept: &Kept, one: &Judged) -> Vec<String> {
    let (language, measured) = (asked.language, one.claim.measured.as_ref());
    let of = |say: &dyn Fn(&Measured) -> String| measured.map_or_else(String::new, say);
    vec![
        title(asked, kept, &one.claim.prototype),
        say::claim(language, &one.claim),
        say::verdict(language, one),
        of(&|one| say::design(language, &one.design)),
        of(&|one| one.grade.to_string()),
        of(&|one| pages::say::count(one.n as u64)),
        say::estimate(language, one),
        one.p_holm.map_or_else(String::new, p_shown),
        one.claim.from.clone(),
    ]
}

/// What a prototype is called; a sample says that it is one.
fn title(asked: &Asked, kept: &Kept, key: &str) -> String {
    let register = &kept.register;
    let Some(record) = register.record(Kind::Prototype, key) else {
        return key.to_owned();
    };
    let title = register::title(register, record, asked.language);
    match record.sample {
        true => format!("{title} [{}]", words(asked.language).msg_record_sample()),
        false => title,
    }
}

/// `GET /synthesis`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, language) = (words(asked.language), asked.language);
        let Here { kept, found, set } = here(&asked)?;
        let mut chrome = asked.chrome(w.msg_synthesis_title(), &evidence::menu(&asked));
        chrome.trail = vec![
            Link::new(
                asked.href(""),
                asked.commission()?.definition.title(language),
            ),
            Link::new(asked.href("/register"), w.msg_register_title()),
        ];
        let column = |text: String| Column {
            text,
            numbers: false,
        };
        let rows = found.claims.iter().map(|one| row(&asked, &kept, one));
        let looked = found.looked.iter().map(|one| {
            let n = pages::say::count(one.explored.points.len() as u64);
            let said = match &one.explored.found {
                Ok((rho, p)) => w.msg_explored_found(n, figure(*rho), p_shown(p.p)),
                Err(why) => say::not_explored(language, *why, &n),
            };
            format!("{}: {said}", one.outcome)
        });
        let page = Page {
            t: w,
            sheet: asked.href("/synthesis.xlsx"),
            table: (!found.claims.is_empty()).then(|| Table {
                caption: w.msg_synthesis_title(),
                columns: columns(w).map(column).to_vec(),
                rows: rows.collect(),
            }),
            warnings: say::warnings(language, &found),
            forest: say::forest(language, &found.forest),
            figure: drawn(&asked, &kept, &found),
            looked: looked.collect(),
            set: w.msg_synthesis_set(set),
            chrome,
        };
        rendered(&page, false)
    })
    .await
}

/// The estimates beneath each other, where one scale is shared. Ratios are drawn by their logarithm.
fn drawn(asked: &Asked, kept: &Kept, found: &Synthesis) -> Option<Figure> {
    let w = words(asked.language);
    let places = found.forest.as_ref().ok()?;
    let (mut marks, mut rows, mut scale) = (Vec::new(), Vec::new(), "");
    for one in places.iter().filter_map(|at| found.claims.get(*at)) {
        let measured = one.claim.measured.as_ref()?;
        let (estimate, (lower, upper)) = (measured.estimate?, measured.ci?);
        scale = one.claim.scale.as_str();
        let at = |value: f64| match measured.is_ratio {
            true => libm::log(value),
            false => value,
        };
        let prototype = title(asked, kept, &one.claim.prototype);
        let label = format!("{prototype}: {}", one.claim.outcome);
        rows.push(vec![
            label.clone(),
            figure(estimate),
            figure(lower),
            figure(upper),
        ]);
        marks.push(Interval {
            label,
            said: say::estimate(asked.language, one),
            at: [lower, estimate, upper].map(at),
        });
    }
    let column = |text: String, numbers| Column { text, numbers };
    let table = Table {
        caption: w.msg_synthesis_chart(scale),
        columns: vec![
            column(w.msg_kind_prototype(), false),
            column(w.msg_measure_estimate(), true),
            column(w.msg_measure_lower(), true),
            column(w.msg_measure_upper(), true),
        ],
        rows,
    };
    // The logarithm of 1 and no difference are both nought.
    let none = (0.0, &*w.msg_measure_no_difference());
    Some(intervals(asked.language, "forest", table, &marks, none))
}

/// `GET /synthesis.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let Here { kept, found, .. } = here(&asked)?;
        let list = List::of_words("synthesis", w.msg_synthesis_title(), columns(w));
        let rows = found.claims.iter().map(|one| {
            let row = row(&asked, &kept, one).into_iter();
            row.map(Cell::Text).collect()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}
