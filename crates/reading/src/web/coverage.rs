//! Coverage and saturation: what was not read, coded or used, and whether further evidence still brings something new, over all
//! and for each group of respondents. What the report never quotes is told by its own panel.

use crate::coverage::{Coverage, coverage, reached, units};
use crate::saturation::{Curve, RULE, measured};
use crate::store;
use crate::web::list::type_label;
use crate::web::{both_counts, codebook_trail, lang};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Extension;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page};
use commission::{Definition, Error};
use evidence::{About, Panels};
use pages::{Chrome, Column, Link, Row, Table};

/// The page.
#[derive(Template)]
#[template(path = "coverage.html")]
pub(crate) struct CoveragePage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) facts: Vec<Row>,
    pub(crate) unread: Vec<Link>,
    pub(crate) more: bool,
    pub(crate) never_used: Vec<(Link, &'static str)>,
    pub(crate) silent: Vec<String>,
    pub(crate) panels: Vec<String>,
    pub(crate) method: String,
    pub(crate) groups: Table,
    pub(crate) seek: Vec<String>,
    pub(crate) curve: Table,
}

/// `GET /coverage`.
pub(crate) async fn show(
    asked: Asked,
    panels: Option<Extension<Panels>>,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let html = blocking(move || render(&asked, &panels)).await?;
    Ok(page(html))
}

/// The page as it stands.
pub(crate) fn render(asked: &Asked, panels: &Panels) -> Result<String, Error> {
    let t = words(asked.language);
    let commission = asked.commission()?;
    let (coverage, units, codes) = asked.app.store.read(|r| -> Result<_, Error> {
        let id = commission.id;
        let name = asked.name();
        let viewer = Some(name.as_str());
        let found = (coverage(r, id, viewer)?, units(r, id, viewer)?);
        Ok((found.0, found.1, store::codes(r, id)?))
    })?;
    let found = measured(&units, RULE, 1);
    let definition = &commission.definition;
    let group = |key: &str| type_label(definition, key, asked.language);
    let mut chrome = asked.chrome(t.msg_coverage_title(), &evidence::menu(asked));
    chrome.trail = codebook_trail(asked);
    let never_used = coverage.codes_never_used.iter().filter_map(|key| {
        let code = codes.iter().find(|code| code.key == *key)?;
        let href = asked.href(&format!("/codebook/{key}"));
        Some((Link::new(href, &code.entry.name), lang(code.language)))
    });
    let shown = CoveragePage {
        t,
        facts: facts(asked, &coverage),
        unread: (coverage.first_unread.iter())
            .map(|of| Link::new(asked.href(&format!("/evidence/{of}")), of))
            .collect(),
        more: coverage.unread_distinct_texts
            > i64::try_from(coverage.first_unread.len()).unwrap_or(0),
        never_used: never_used.collect(),
        silent: coverage
            .groups_never_coded
            .iter()
            .map(|key| group(key))
            .collect(),
        panels: panels.fragments(asked, About::Coverage)?,
        method: t.msg_saturation_method(
            RULE.base.to_string(),
            RULE.run.to_string(),
            format!("{:.0}", RULE.threshold * 100.0),
        ),
        groups: groups(asked, definition, &found.overall, &found.groups),
        seek: found.seek().into_iter().map(group).collect(),
        curve: curve(t, &found.overall),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of coverage", why))
}

fn facts(asked: &Asked, coverage: &Coverage) -> Vec<Row> {
    let t = words(asked.language);
    let both = |submissions, texts| both_counts(asked.language, submissions, texts);
    vec![
        Row::new(
            t.msg_coverage_all(),
            both(coverage.submissions, coverage.distinct_texts),
        ),
        Row::new(
            t.msg_coverage_unread(),
            both(coverage.unread, coverage.unread_distinct_texts),
        ),
        Row::new(
            t.msg_coverage_uncoded(),
            pages::say::integer(coverage.uncoded),
        ),
    ]
}

fn column(text: String, numbers: bool) -> Column {
    Column { text, numbers }
}

fn groups(
    asked: &Asked,
    definition: &Definition,
    overall: &Curve,
    groups: &[(String, Curve)],
) -> Table {
    let t = words(asked.language);
    let row = |name: String, curve: &Curve| {
        let orders = curve.orders;
        let others = match orders.at {
            Some((low, middle, high)) => {
                let share = 100.0 * orders.reached as f64 / orders.drawn as f64;
                t.msg_saturation_orders(
                    format!("{share:.0}"),
                    middle.to_string(),
                    low.to_string(),
                    high.to_string(),
                )
            }
            None => t.msg_saturation_orders_none(),
        };
        vec![
            name,
            pages::say::count(curve.ids.len() as u64),
            pages::say::count(curve.saturation.codes() as u64),
            reached(curve, asked.language),
            others,
        ]
    };
    let label = |key: &str| type_label(definition, key, asked.language);
    let rows = groups.iter().map(|(key, curve)| row(label(key), curve));
    Table {
        caption: t.msg_saturation_by_group(),
        columns: vec![
            column(t.msg_filter_type(), false),
            column(t.msg_saturation_units(), true),
            column(t.msg_saturation_codes(), true),
            column(t.msg_saturation_verdict(), false),
            column(t.msg_saturation_other_orders(), false),
        ],
        rows: std::iter::once(row(t.msg_saturation_all(), overall))
            .chain(rows)
            .collect(),
    }
}

/// The runs of all submissions; of very many, the last.
fn curve(t: &Words, overall: &Curve) -> Table {
    let runs = &overall.saturation.runs;
    let from = runs.len().saturating_sub(crate::limits::RUNS_SHOWN_MAX);
    let row = |run: &stats::saturation::Run| {
        let reference = overall.ids.get(run.to - 1).cloned().unwrap_or_default();
        vec![
            t.msg_saturation_run(run.from.to_string(), run.to.to_string()),
            reference,
            run.new.to_string(),
            format!("{:.0}%", run.share * 100.0),
        ]
    };
    Table {
        caption: t.msg_saturation_runs(),
        columns: vec![
            column(t.msg_saturation_run_column(), false),
            column(t.msg_saturation_last(), false),
            column(t.msg_saturation_new(), true),
            column(t.msg_saturation_share(), true),
        ],
        rows: runs
            .get(from..)
            .unwrap_or_default()
            .iter()
            .map(row)
            .collect(),
    }
}
