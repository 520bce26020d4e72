//! Double coding: drawing a sample, coding it blind, and afterwards agreement with its intervals, what each coder did, and the
//! queue of differences to decide.

use crate::agreement::Measured;
use crate::double::{self, Comparison, Difference, DoubleCoding, Drawn, Wanted, compare, draw};
use crate::limits::DIFFERENCES_PER_PAGE_MAX;
use crate::store::{self, double as kept};
use crate::web::{
    Fields, after, beside, codebook_trail, coder, moment, page_count, page_number, refused_page,
    told,
};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Capability, Error, Refusal, people_of};
use pages::{Choice, Chrome, Column, FieldError, Link, Pagination, Row, Table};
use stats::agreement::{Agreement, Coefficient};
use std::collections::BTreeMap;

type Below = Path<(String, String, String)>;

/// All samples, and the form that draws one.
#[derive(Template)]
#[template(path = "double-codings.html")]
pub(crate) struct AllPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) rounds: Vec<(Link, String)>,
    pub(crate) may_code: bool,
    pub(crate) action: String,
    pub(crate) first: Vec<Choice>,
    pub(crate) second: Vec<Choice>,
    pub(crate) size: String,
    pub(crate) seed: String,
    pub(crate) size_hint: String,
}

/// One sample.
#[derive(Template)]
#[template(path = "double-coding.html")]
pub(crate) struct OnePage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) facts: Vec<Row>,
    pub(crate) revealed: bool,
    /// The reader's own queue, while they code.
    pub(crate) queue: Vec<QueueView>,
    pub(crate) mine: bool,
    pub(crate) done_href: String,
    pub(crate) tables: Vec<Table>,
    pub(crate) differences: Vec<DifferenceView>,
    pub(crate) differences_count: String,
    pub(crate) pagination: Pagination,
    pub(crate) may_code: bool,
    pub(crate) decide_href: String,
    pub(crate) choices: Vec<Choice>,
}

/// A document of the queue.
pub(crate) struct QueueView {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) document: i64,
    pub(crate) done: bool,
}

/// A difference to decide.
pub(crate) struct DifferenceView {
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) document: i64,
    pub(crate) code: String,
    pub(crate) code_name: String,
    pub(crate) who: String,
    pub(crate) quotes: Vec<String>,
    pub(crate) decision: Option<String>,
    pub(crate) why: String,
}

/// What was typed into the form that draws, and was refused.
#[derive(Debug, Clone, Default)]
pub(crate) struct TypedDraw {
    pub(crate) first: String,
    pub(crate) second: String,
    pub(crate) size: String,
    pub(crate) seed: String,
    pub(crate) errors: Vec<FieldError>,
}

/// `GET /double-coding`.
pub(crate) async fn all(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render_all(&asked, None)).await?;
    Ok(page(html))
}

/// The samples as they stand, with a form that was refused where there is one.
pub(crate) fn render_all(asked: &Asked, refused: Option<TypedDraw>) -> Result<String, Error> {
    let t = words(asked.language);
    let id = asked.commission()?.id;
    let (rounds, people) = asked
        .app
        .store
        .read(|r| -> Result<_, Error> { Ok((kept::all(r, id)?, people_of(r, id)?)) })?;
    let mut chrome = asked.chrome(t.msg_double_title(), &evidence::menu(asked));
    if let Ok(commission) = asked.commission() {
        chrome.path = format!("/c/{}/double-coding", commission.definition.slug);
    }
    chrome.trail = codebook_trail(asked);
    chrome.messages.extend(told(asked));
    let mut typed = refused.unwrap_or_else(|| TypedDraw {
        first: asked.name(),
        seed: (rounds.len() + 1).to_string(),
        ..TypedDraw::default()
    });
    chrome.error_summary = std::mem::take(&mut typed.errors);
    let coders: Vec<String> = (people.into_iter())
        .filter(|person| person.may(id, Capability::Code))
        .map(|person| person.name)
        .collect();
    let choices = |given: &str, empty: Option<String>| -> Vec<Choice> {
        let empty = empty.map(|text| Choice::new("", text, given));
        let people = coders.iter().map(|name| Choice::new(name, name, given));
        empty.into_iter().chain(people).collect()
    };
    let mut list = Vec::new();
    for round in &rounds {
        let href = asked.href(&format!("/double-coding/{}", round.id));
        let name = t.msg_double_name(round.id.to_string(), both(round, asked));
        list.push((Link::new(href, name), state(round, asked)?));
    }
    let shown = AllPage {
        t,
        rounds: list,
        may_code: asked.may(Capability::Code),
        action: asked.href("/double-coding"),
        first: choices(&typed.first, None),
        second: choices(&typed.second, Some(t.msg_double_again())),
        size: typed.size,
        seed: typed.seed,
        size_hint: t.msg_double_size_hint(double::size_for(500).to_string()),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of samples", why))
}

fn both(round: &DoubleCoding, asked: &Asked) -> String {
    let t = words(asked.language);
    let [first, second] = &round.coders;
    match round.again {
        true => t.msg_double_once_again(first),
        false => t.msg_double_both(first, second),
    }
}

fn state(round: &DoubleCoding, asked: &Asked) -> Result<String, Error> {
    let t = words(asked.language);
    Ok(match round.revealed_us {
        Some(at) => t.msg_double_revealed(moment(asked, at)?),
        None => t.msg_double_open_state(
            round.done[0].to_string(),
            round.done[1].to_string(),
            round.documents.to_string(),
        ),
    })
}

/// `POST /double-coding`: draws a sample.
pub(crate) async fn draw_one(asked: Asked, fields: Fields) -> Result<Response, Answer> {
    blocking(move || {
        let typed = TypedDraw {
            first: fields.get("first").to_owned(),
            second: fields.get("second").to_owned(),
            size: fields.get("size").trim().to_owned(),
            seed: fields.get("seed").trim().to_owned(),
            errors: Vec::new(),
        };
        let drawn = wanted(&typed).map_err(Error::from).and_then(|wanted| {
            let commission = asked.commission()?.clone();
            let (by, now) = (asked.name(), asked.app.clock.now_us());
            let act = move |tx: &mut ::store::Tx<'_>| draw(tx, &commission, &wanted, (&by, now));
            asked.app.store.write(act)
        });
        match drawn {
            Ok(id) => {
                let page = asked.href(&format!("/double-coding/{id}"));
                Ok(see(&after(&page, "double-drawn", "")))
            }
            Err(error) => {
                let errors = beside(error, "first", asked.language)?;
                let typed = TypedDraw { errors, ..typed };
                render_all(&asked, Some(typed)).map(refused_page)
            }
        }
    })
    .await
}

fn wanted(typed: &TypedDraw) -> Result<Wanted, Refusal> {
    let no_number = || {
        let most = crate::limits::DOUBLE_DOCUMENTS_MAX.to_string();
        Refusal::new("sample-size", |l| words(l).msg_double_size_wrong(&most))
    };
    let size = match typed.size.as_str() {
        "" => None,
        size => Some(size.parse().map_err(|_| no_number())?),
    };
    let seed = match typed.seed.as_str() {
        "" => 1,
        seed => seed
            .parse()
            .map_err(|_| Refusal::new("seed", |l| words(l).msg_double_seed_wrong()))?,
    };
    Ok(Wanted {
        first: typed.first.clone(),
        second: Some(typed.second.clone()).filter(|second| !second.is_empty()),
        size,
        seed,
    })
}

/// `GET /double-coding/{round}`.
pub(crate) async fn one(asked: Asked, Path((_, _, round)): Below) -> Result<Response, Answer> {
    let html = blocking(move || render_one(&asked, number(&round)?, Vec::new())).await?;
    Ok(page(html))
}

fn number(text: &str) -> Result<i64, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

/// A sample as it stands: the reader's queue while it is coded, the comparison afterwards.
pub(crate) fn render_one(asked: &Asked, id: i64, errors: Vec<FieldError>) -> Result<String, Error> {
    let t = words(asked.language);
    let commission = asked.commission()?.id;
    let (round, drawn, found, codes) = asked.app.store.read(|r| -> Result<_, Error> {
        let round = kept::one(r, commission, id)?.ok_or(Error::NotFound)?;
        let found = compare(r, &round)?;
        let drawn = kept::documents(r, id)?;
        Ok((round, drawn, found, store::codes(r, commission)?))
    })?;
    let names: BTreeMap<String, String> = codes
        .into_iter()
        .map(|code| (code.key, code.entry.name))
        .collect();
    let title = t.msg_double_name(round.id.to_string(), both(&round, asked));
    let mut chrome = asked.chrome(title, &evidence::menu(asked));
    if let Ok(commission) = asked.commission() {
        chrome.path = format!("/c/{}/double-coding/{id}", commission.definition.slug);
    }
    chrome.trail = codebook_trail(asked);
    let all = Link::new(asked.href("/double-coding"), t.msg_double_title());
    chrome.trail.push(all);
    chrome.messages.extend(told(asked));
    chrome.error_summary = errors;
    let place = round.place_of(&asked.name());
    let below = asked.href(&format!("/double-coding/{id}"));
    let differences = found.as_ref().map_or(&[][..], |found| &found.differences);
    let pages = page_count(
        i64::try_from(differences.len()).unwrap_or(0),
        DIFFERENCES_PER_PAGE_MAX,
    );
    let number = page_number(asked).min(pages);
    let shown = differences
        .iter()
        .enumerate()
        .skip((number - 1) * DIFFERENCES_PER_PAGE_MAX);
    let views = shown.take(DIFFERENCES_PER_PAGE_MAX);
    let views = views.map(|(at, one)| difference(asked, &round, at + 1, one, &names));
    let page = OnePage {
        t,
        facts: facts(asked, &round)?,
        revealed: found.is_some(),
        queue: match (place, found.is_some()) {
            (Some(place), false) => drawn.iter().map(|one| queued(asked, one, place)).collect(),
            _ => Vec::new(),
        },
        mine: place.is_some(),
        done_href: format!("{below}/done"),
        tables: found
            .as_ref()
            .map_or_else(Vec::new, |found| tables(asked, &round, found, &names)),
        differences: views.collect::<Result<_, _>>()?,
        differences_count: t.msg_double_differences_count(
            i64::try_from(differences.len()).unwrap_or(0),
            pages::say::count(differences.len() as u64),
        ),
        pagination: Pagination {
            page: number,
            pages,
            href: format!("{below}?page="),
        },
        may_code: asked.may(Capability::Code),
        decide_href: format!("{below}/decide"),
        choices: vec![
            Choice::new("yes", t.msg_double_belongs(), ""),
            Choice::new("no", t.msg_double_belongs_not(), ""),
        ],
        chrome,
    };
    page.render()
        .map_err(|why| Error::fault("write the page of a sample", why))
}

fn facts(asked: &Asked, round: &DoubleCoding) -> Result<Vec<Row>, Error> {
    let t = words(asked.language);
    let count = |n: i64| pages::say::integer(n);
    let drawn = t.msg_double_drawn_fact(
        count(round.documents),
        count(round.population),
        round.seed.to_string(),
        &round.drawn_by,
        moment(asked, round.drawn_us)?,
    );
    Ok(vec![
        Row::new(t.msg_double_drawn(), drawn),
        Row::new(t.msg_double_state(), state(round, asked)?),
    ])
}

fn queued(asked: &Asked, drawn: &Drawn, place: usize) -> QueueView {
    let (reference, part) = drawn.name.split_once('/').unwrap_or((&drawn.name, ""));
    QueueView {
        href: asked.href(&format!("/evidence/{reference}#part-{part}")),
        name: drawn.name.clone(),
        document: drawn.document,
        done: drawn.done_us.get(place).is_some_and(Option::is_some),
    }
}

fn difference(
    asked: &Asked,
    round: &DoubleCoding,
    number: usize,
    one: &Difference,
    names: &BTreeMap<String, String>,
) -> Result<DifferenceView, Error> {
    let t = words(asked.language);
    let (reference, part) = one.name.split_once('/').unwrap_or((&one.name, ""));
    let decision = match &one.decision {
        Some(decision) => {
            let when = moment(asked, decision.at_us)?;
            Some(match decision.present {
                true => t.msg_double_decided_yes(&decision.person, when, &decision.why),
                false => t.msg_double_decided_no(&decision.person, when, &decision.why),
            })
        }
        None => None,
    };
    Ok(DifferenceView {
        number,
        name: one.name.clone(),
        href: asked.href(&format!("/evidence/{reference}#part-{part}")),
        document: one.document,
        code: one.code.clone(),
        code_name: names.get(&one.code).unwrap_or(&one.code).clone(),
        who: round
            .coders
            .get(one.by)
            .map_or_else(String::new, |who| coder(who, asked.language)),
        quotes: one.quotes.clone(),
        decision,
        why: String::new(),
    })
}

fn column(text: String, numbers: bool) -> Column {
    Column { text, numbers }
}

fn tables(
    asked: &Asked,
    round: &DoubleCoding,
    found: &Comparison,
    names: &BTreeMap<String, String>,
) -> Vec<Table> {
    let t = words(asked.language);
    let name = |key: &str| names.get(key).map_or(key, String::as_str).to_owned();
    let headings = |first: String| {
        vec![
            column(t.msg_code(), false),
            column(first, true),
            column(t.msg_double_alpha(), false),
            column(t.msg_double_kappa(), false),
            column(t.msg_double_ac1(), false),
            column(t.msg_double_percent(), true),
        ]
    };
    let line = |name: String, units: usize, three: [Option<Coefficient>; 3], share: Option<f64>| {
        let [alpha, kappa, ac1] = three.map(|one| coefficient(t, one));
        let share = share.map_or_else(String::new, |share| format!("{:.0}%", share * 100.0));
        vec![
            name,
            pages::say::count(units as u64),
            alpha,
            kappa,
            ac1,
            share,
        ]
    };
    let of =
        |name: String, a: &Agreement| line(name, a.units, [a.alpha, a.kappa, a.ac1], a.percent);
    let by_document = |found: &Measured| {
        let overall = found
            .overall
            .iter()
            .map(|a| of(t.msg_agreement_overall(), a));
        let codes = found.codes.iter().map(|(key, a)| of(name(key), a));
        overall.chain(codes).collect()
    };
    let overall = &found.by_span_overall;
    let spans = std::iter::once((t.msg_agreement_overall(), overall))
        .chain(found.by_span.iter().map(|(key, a)| (name(key), a)));
    let spans =
        spans.map(|(name, a)| line(name, a.documents, [a.alpha, a.kappa, a.ac1], a.percent));
    let halves = [t.msg_double_first_half(), t.msg_double_second_half()];
    let halves = halves.into_iter().zip(&found.halves);
    let [first, second] = round
        .coders
        .each_ref()
        .map(|who| coder(who, asked.language));
    let used = found.use_of_codes.iter().map(|(key, pair)| {
        let p = pair.p.map_or_else(String::new, |p| format!("{p:.3}"));
        vec![
            name(key),
            pair.first.to_string(),
            pair.second.to_string(),
            pair.both.to_string(),
            p,
        ]
    });
    vec![
        Table {
            caption: t.msg_double_by_document(),
            columns: headings(t.msg_double_documents()),
            rows: by_document(&found.by_document),
        },
        Table {
            caption: t.msg_double_by_span(),
            columns: headings(t.msg_double_documents()),
            rows: spans.collect(),
        },
        Table {
            caption: t.msg_double_halves(),
            columns: headings(t.msg_double_documents()),
            rows: halves
                .filter_map(|(name, a)| Some(of(name, a.as_ref()?)))
                .collect(),
        },
        Table {
            caption: match round.again {
                true => t.msg_double_use_again(),
                false => t.msg_double_use(),
            },
            columns: vec![
                column(t.msg_code(), false),
                column(first, true),
                column(second, true),
                column(t.msg_double_use_both(), true),
                column(t.msg_double_use_p(), true),
            ],
            rows: used.collect(),
        },
    ]
}

fn coefficient(t: &Words, one: Option<Coefficient>) -> String {
    match one {
        Some(Coefficient {
            value,
            interval: Some((lower, upper)),
        }) => format!("{value:.2} ({lower:.2}, {upper:.2})"),
        Some(Coefficient { value, .. }) => format!("{value:.2}"),
        None => t.msg_agreement_cannot_tell(),
    }
}

/// `POST /double-coding/{round}/done`: the reader is done with a document.
pub(crate) async fn done(
    asked: Asked,
    Path((_, _, round)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let (id, document) = (number(&round)?, number(fields.get("document"))?);
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let all = asked
            .app
            .store
            .write(move |tx| double::done(tx, &commission, id, document, (&by, now)))?;
        let told = if all {
            "double-revealed"
        } else {
            "double-done"
        };
        let page = asked.href(&format!("/double-coding/{id}"));
        Ok(see(&after(&page, told, "")))
    })
    .await
}

/// `POST /double-coding/{round}/decide`: whether a code belongs where the two differ.
pub(crate) async fn decide(
    asked: Asked,
    Path((_, _, round)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let (id, document) = (number(&round)?, number(fields.get("document"))?);
        let present = match fields.get("present") {
            "yes" => true,
            "no" => false,
            _ => {
                let why = Refusal::new("form", |l| words(l).msg_double_choose());
                return refused(&asked, id, why.into());
            }
        };
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let (code, why) = (fields.get("code").to_owned(), fields.get("why").to_owned());
        let act = move |tx: &mut ::store::Tx<'_>| {
            double::decide(
                tx,
                &commission,
                (id, document),
                (&code, present),
                &why,
                (&by, now),
            )
        };
        match asked.app.store.write(act) {
            Ok(()) => {
                let page = asked.href(&format!("/double-coding/{id}"));
                Ok(see(&format!(
                    "{}#differences",
                    after(&page, "adjudicated", "")
                )))
            }
            Err(error) => refused(&asked, id, error),
        }
    })
    .await
}

fn refused(asked: &Asked, id: i64, error: Error) -> Result<Response, Error> {
    let errors = beside(error, "differences", asked.language)?;
    render_one(asked, id, errors).map(refused_page)
}
