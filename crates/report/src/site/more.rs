//! The other pages: codebook, exhibits, method, numbers, who we are, verify it yourself, and the choice of language.

use super::findings::{Overruled, flow_figure};
use super::measured::measured_page;
use super::{Frame, Said, Site, put};
use crate::beside::Shown;
use crate::method::{self, Section};
use crate::shelf::Pages;
use askama::Template;
use commission::{Error, Language, LawfulBasis, Purpose};
use evidence::{Exhibit, Needs};
use pages::chart::{Counted, Figure, bars};
use pages::{Chrome, Column, Link, Row, Table, say};
use serde_json::Value;

/// What a person types to verify the pack.
pub(super) const VERIFY_COMMAND: &str = "tystio verify pack.zip --checkpoint checkpoint.txt";

#[derive(Template)]
#[template(path = "codebook.html")]
pub(super) struct CodebookPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    pub(super) codes: Vec<OneCode>,
}

pub(super) struct OneCode {
    pub(super) key: String,
    pub(super) lang: &'static str,
    pub(super) name: String,
    pub(super) parent: Option<Link>,
    pub(super) rows: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "exhibit.html")]
pub(super) struct ExhibitPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    /// What was found, in words; a paragraph each.
    pub(super) says: Vec<String>,
    pub(super) figure: Option<Figure>,
    pub(super) table: Option<Table>,
    pub(super) method: String,
    pub(super) warnings: Vec<String>,
    pub(super) facts: Vec<Row>,
    pub(super) json: String,
    /// Claims that it measures.
    pub(super) claims: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "method.html")]
pub(super) struct MethodPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    pub(super) sections: Vec<Section>,
    pub(super) overruled: Vec<Overruled>,
    pub(super) markdown: String,
}

#[derive(Template)]
#[template(path = "numbers.html")]
pub(super) struct NumbersPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    pub(super) table: Table,
    json: String,
}

#[derive(Template)]
#[template(path = "about.html")]
pub(super) struct AboutPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    pub(super) purpose_title: String,
    pub(super) purpose: Said,
    pub(super) commissioners: Vec<Who>,
    pub(super) funding: Said,
    pub(super) imprint: Said,
    pub(super) privacy: Said,
    pub(super) controller: Vec<Row>,
    pub(super) stages: Vec<Row>,
}

pub(super) struct Who {
    pub(super) name: String,
    pub(super) role: Said,
    pub(super) interests: Vec<Said>,
}

#[derive(Template)]
#[template(path = "verify.html")]
pub(super) struct VerifyPage {
    pub(super) chrome: Chrome,
    pub(super) t: &'static crate::words::Words,
    command: &'static str,
    pub(super) leaf: String,
    pub(super) vkey: String,
    pub(super) checkpoint: String,
    pub(super) pack: String,
}

#[derive(Template)]
#[template(path = "root.html")]
struct RootPage {
    chrome: Chrome,
    ways: Vec<Way>,
}

struct Way {
    lang: &'static str,
    href: String,
    text: String,
    name: &'static str,
}

pub(super) fn write(site: &Site<'_>, frame: &Frame<'_>, pages: &Pages) -> Result<(), Error> {
    put(pages, frame.file("/codebook.html"), &codebook(site, frame))?;
    for exhibit in site.exhibits {
        let path = format!("/exhibits/{}.html", exhibit.exhibit);
        put(
            pages,
            frame.file(&path),
            &one_exhibit(site, frame, exhibit, &path),
        )?;
    }
    put(pages, frame.file("/method.html"), &method_page(site, frame))?;
    put(pages, frame.file("/numbers.html"), &numbers(site, frame))?;
    put(pages, frame.file("/about.html"), &about(frame))?;
    put(pages, frame.file("/verify.html"), &verify(site, frame))
}

/// The first page of all: which language.
pub(super) fn write_root(site: &Site<'_>, pages: &Pages) -> Result<(), Error> {
    let definition = &site.snapshot.commission.definition;
    let first = definition.languages.first().copied();
    let frame = super::frame_of(site, first.unwrap_or(Language::En));
    let mut chrome = frame.chrome_from(".", "/index.html", definition.title(frame.language));
    chrome.nav = Vec::new();
    let ways = definition
        .languages
        .iter()
        .map(|language| Way {
            lang: language.code(),
            href: format!("./{}/index.html", language.code()),
            text: definition.title(*language).to_owned(),
            name: match language {
                Language::En => "English",
                Language::Cy => "Cymraeg",
            },
        })
        .collect();
    put(pages, "index.html".to_owned(), &RootPage { chrome, ways })
}

pub(super) fn codebook(site: &Site<'_>, frame: &Frame<'_>) -> CodebookPage {
    let w = frame.words();
    let codes = &site.snapshot.codes;
    let named = |key: &str| codes.iter().find(|code| code.key == key);
    CodebookPage {
        chrome: frame.chrome("/codebook.html", w.msg_codebook_title()),
        t: w,
        codes: codes
            .iter()
            .map(|code| OneCode {
                key: code.key.clone(),
                lang: code.language.map_or("", Language::code),
                name: code.name.clone(),
                parent: code
                    .parent
                    .as_deref()
                    .and_then(named)
                    .map(|parent| Link::new(format!("#code-{}", parent.key), parent.name.clone())),
                rows: [
                    (w.msg_code_definition(), &code.definition),
                    (w.msg_code_include(), &code.include),
                    (w.msg_code_exclude(), &code.exclude),
                    (w.msg_code_example(), &code.example),
                ]
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(label, text)| (label, text.clone()))
                .collect(),
            })
            .collect(),
    }
}

pub(super) fn one_exhibit(
    site: &Site<'_>,
    frame: &Frame<'_>,
    exhibit: &Exhibit,
    path: &str,
) -> ExhibitPage {
    if exhibit.request().is_some() {
        return measured_page(frame, exhibit, &site.snapshot.claims, path);
    }
    let w = frame.words();
    let mut chrome = frame.chrome(path, exhibit.title.get(frame.language));
    chrome.trail = vec![Link::new(chrome.href("/index.html"), w.msg_report_title())];
    let (figure, table, method) = match exhibit.exhibit.as_str() {
        "flow" => (flow_figure(frame, exhibit), None, w.msg_method_flow()),
        _ => {
            let (figure, table) = codes(site, frame, exhibit);
            (figure, Some(table), w.msg_method_codes())
        }
    };
    let needs = match exhibit.inputs.needs {
        Needs::Public => w.msg_needs_public(),
        Needs::Sealed => w.msg_needs_sealed(),
        Needs::Elsewhere => w.msg_needs_elsewhere(),
    };
    ExhibitPage {
        claims: Vec::new(),
        says: Vec::new(),
        figure: Some(figure),
        table,
        method,
        warnings: exhibit
            .warnings
            .iter()
            .map(|warning| warning.get(frame.language).to_owned())
            .collect(),
        facts: vec![
            Row::new(w.msg_fact_inputs(), exhibit.inputs.files.join(", ")),
            Row::new(w.msg_fact_needs(), needs),
            Row::new(w.msg_fact_digest(), exhibit.inputs.digest.to_string()),
            Row::new(
                w.msg_fact_method(),
                format!("{} {}", exhibit.method, exhibit.method_version),
            ),
        ],
        json: format!("{}/pack/exhibits/{}.json", chrome.root, exhibit.exhibit),
        t: w,
        chrome,
    }
}

/// Codes by respondent type: bars of each code over all types, and the table of all.
fn codes(site: &Site<'_>, frame: &Frame<'_>, exhibit: &Exhibit) -> (Figure, Table) {
    let w = frame.words();
    let name = |key: &str| {
        let found = site.snapshot.codes.iter().find(|code| code.key == key);
        found.map_or_else(|| key.to_owned(), |code| code.name.clone())
    };
    let call = frame.definition.call.as_ref();
    let text = |row: &[Value], column: usize| {
        let cell = row.get(column).and_then(Value::as_str);
        cell.unwrap_or_default().to_owned()
    };
    let number = |row: &[Value], column: usize| row.get(column).and_then(Value::as_u64);
    let shown = |row: &[Value], column: usize| match row.get(column) {
        Some(Value::Number(count)) => say::count(count.as_u64().unwrap_or_default()),
        _ => text(row, column),
    };
    let (mut counted, mut rows) = (Vec::new(), Vec::new());
    for row in &exhibit.table.rows {
        let (code, kind) = (name(&text(row, 0)), text(row, 1));
        let without = match (number(row, 4), number(row, 5)) {
            (Some(submissions), Some(texts)) => {
                say::both_counts(frame.language, submissions, texts)
            }
            _ => format!("{} / {}", shown(row, 4), shown(row, 5)),
        };
        // A bar that is not to be shown is none: its length would tell the count.
        if let ("*", Some(submissions), Some(texts)) =
            (kind.as_str(), number(row, 2), number(row, 3))
        {
            counted.push(Counted::new(code.clone(), submissions, texts));
        }
        let kind = match kind.as_str() {
            "*" => w.msg_all_types(),
            "" => w.msg_type_not_known(),
            key => call
                .map_or(key, |call| call.respondent_type_label(key, frame.language))
                .to_owned(),
        };
        rows.push(vec![code, kind, shown(row, 2), shown(row, 3), without]);
    }
    let title = exhibit.title.get(frame.language);
    let column = |text, numbers| Column { text, numbers };
    let shared = pages::words(frame.language);
    let table = Table {
        caption: title.to_owned(),
        columns: vec![
            column(w.msg_column_code(), false),
            column(w.msg_column_type(), false),
            column(shared.msg_submissions(), true),
            column(shared.msg_distinct_texts(), true),
            column(w.msg_column_without_campaigns(), true),
        ],
        rows,
    };
    let figure = bars(
        frame.language,
        "codes-figure",
        &w.msg_codes_all_types(),
        &counted,
    );
    (figure, table)
}

pub(super) fn method_page(site: &Site<'_>, frame: &Frame<'_>) -> MethodPage {
    let w = frame.words();
    let chrome = frame.chrome("/method.html", w.msg_method_title());
    MethodPage {
        sections: method::sections(frame.language, site.snapshot, site.numbers),
        overruled: site
            .checked
            .overruled
            .iter()
            .map(|(problem, overrule)| Overruled {
                what: problem.sentence(frame.language).to_owned(),
                by: overrule.by.clone(),
                reason: frame.said(&overrule.reason),
            })
            .collect(),
        markdown: format!("{}/pack/method.{}.md", chrome.root, frame.language.code()),
        t: w,
        chrome,
    }
}

/// Every number with the pack it needs.
pub(super) fn numbers(site: &Site<'_>, frame: &Frame<'_>) -> NumbersPage {
    let w = frame.words();
    let chrome = frame.chrome("/numbers.html", w.msg_numbers_title());
    let column = |text, numbers| Column { text, numbers };
    NumbersPage {
        table: Table {
            caption: w.msg_numbers_link(),
            columns: vec![
                column(w.msg_column_number(), false),
                column(w.msg_column_value(), true),
                column(w.msg_column_needs(), false),
                column(w.msg_column_files(), false),
            ],
            rows: site
                .numbers
                .iter()
                .map(|one| {
                    let needs = match one.needs {
                        Needs::Public => w.msg_needs_public_short(),
                        Needs::Sealed => w.msg_needs_sealed_short(),
                        Needs::Elsewhere => w.msg_needs_elsewhere(),
                    };
                    let value = say::count(one.value);
                    vec![one.number.clone(), value, needs, one.files.join(", ")]
                })
                .collect(),
        },
        json: format!("{}/pack/numbers.json", chrome.root),
        t: w,
        chrome,
    }
}

pub(super) fn about(frame: &Frame<'_>) -> AboutPage {
    let w = frame.words();
    let definition = frame.definition;
    let (purpose_title, purpose) = match &definition.purpose {
        Purpose::TermsOfReference(texts) => (w.msg_terms_of_reference(), texts),
        Purpose::KeyQuestion(texts) => (w.msg_key_question(), texts),
    };
    let controller = &definition.controller;
    let basis = match controller.lawful_basis {
        LawfulBasis::Consent => w.msg_basis_consent(),
        LawfulBasis::PublicTask => w.msg_basis_public_task(),
        LawfulBasis::LegitimateInterests => w.msg_basis_legitimate_interests(),
    };
    AboutPage {
        chrome: frame.chrome("/about.html", w.msg_about_title()),
        purpose_title,
        purpose: frame.said(purpose),
        commissioners: definition
            .commissioners
            .iter()
            .map(|one| Who {
                name: one.name.clone(),
                role: frame.said(&one.role),
                interests: one
                    .interests
                    .iter()
                    .map(|texts| frame.said(texts))
                    .collect(),
            })
            .collect(),
        funding: frame.said(&definition.funding),
        imprint: frame.said(&definition.imprint),
        privacy: frame.said(&controller.privacy),
        controller: vec![
            Row::new(w.msg_controller_name(), frame.said(&controller.name).text),
            Row::new(
                w.msg_controller_contact(),
                frame.said(&controller.contact).text,
            ),
            Row::new(w.msg_controller_basis(), basis),
            Row::new(
                w.msg_controller_retention(),
                frame.iso_day(&controller.retention),
            ),
        ],
        stages: definition
            .stages
            .iter()
            .map(|stage| {
                let (from, to) = (frame.iso_day(&stage.opens), frame.iso_day(&stage.closes));
                Row::new(frame.said(&stage.title).text, w.msg_from_to(from, to))
            })
            .collect(),
        t: w,
    }
}

pub(super) fn verify(site: &Site<'_>, frame: &Frame<'_>) -> VerifyPage {
    let w = frame.words();
    let chrome = frame.chrome("/verify.html", w.msg_verify_title());
    VerifyPage {
        command: VERIFY_COMMAND,
        leaf: w.msg_verify_leaf(site.proof.leaf.to_string()),
        vkey: site.proof.vkey.clone(),
        checkpoint: site.proof.checkpoint.clone(),
        pack: format!("{}/pack.zip", chrome.root),
        t: w,
        chrome,
    }
}
