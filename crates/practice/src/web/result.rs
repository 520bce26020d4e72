//! The third step: for each outcome the sentence in both languages, the interval beside the line of no difference, the figures, and
//! what to know before using them.

use super::sent::layout_word;
use super::taken::Typed;
use super::{FORM, Shown, chrome_of_form, json};
use crate::difference::{Design, Found, HowP};
use crate::measure::Part;
use crate::say::{self, figure};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Asked, rendered};
use commission::{Error, Language, Refusal};
use pages::chart::{Figure, Interval, intervals};
use pages::{Chrome, Column, FieldError, Row, Table, Tag, Tone};

/// The page.
#[derive(Template)]
#[template(path = "measure-result.html")]
struct ResultPage {
    chrome: Chrome,
    t: &'static Words,
    form: &'static str,
    /// The form's own fields: what was sent, so that the page can be shown in the other language and left backwards.
    carried: Vec<(&'static str, String)>,
    again: String,
    outcomes: Vec<Outcome>,
    typed: Typed,
}

/// One outcome.
struct Outcome {
    heading: String,
    tag: Tag,
    sentence: String,
    other: String,
    other_lang: &'static str,
    other_name: String,
    figure: Option<Figure>,
    facts: Vec<Row>,
    warnings: Vec<String>,
}

/// Shows what was found.
pub(super) fn show(
    asked: &Asked,
    shown: &Shown,
    found: &[(String, Found)],
    (typed, wrong): (Typed, &[Refusal]),
) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = chrome_of_form(asked, t.msg_measure_result_title(), shown);
    chrome.error_summary = wrong
        .iter()
        .map(|refusal| FieldError {
            field: refusal.code.to_owned(),
            text: refusal.sentence(asked.language).to_owned(),
        })
        .collect();
    let outcomes = (1_usize..).zip(found);
    let outcomes = outcomes.map(|(number, (name, one))| outcome(asked.language, number, name, one));
    rendered(
        &ResultPage {
            t,
            form: FORM,
            carried: carried(shown)?,
            again: asked.href(super::ADDRESS),
            outcomes: outcomes.collect(),
            typed,
            chrome,
        },
        !wrong.is_empty(),
    )
}

fn carried(shown: &Shown) -> Result<Vec<(&'static str, String)>, Error> {
    let mut carried = vec![
        ("step", "result".to_owned()),
        ("table", json(&shown.table)?),
        ("notes", json(&shown.notes)?),
        ("layout", layout_word(shown.layout).to_owned()),
        ("start", shown.start.clone()),
    ];
    for part in Part::ALL {
        carried.extend(
            shown
                .chosen
                .place(part)
                .map(|place| (part.word(), place.to_string())),
        );
    }
    Ok(carried)
}

fn outcome(language: Language, number: usize, name: &str, found: &Found) -> Outcome {
    let t = words(language);
    let other = match language {
        Language::En => Language::Cy,
        Language::Cy => Language::En,
    };
    let heading = match name {
        "" => t.msg_measure_the_difference(),
        name => name.to_owned(),
    };
    Outcome {
        tag: match found.cannot_tell {
            true => Tag::new(t.msg_measure_cannot_tell(), Tone::Waiting),
            false => Tag::new(t.msg_measure_can_tell(), Tone::Good),
        },
        sentence: say::sentence(language, found),
        other: say::sentence(other, found),
        other_lang: other.code(),
        other_name: match other {
            Language::En => t.msg_measure_in_english(),
            Language::Cy => t.msg_measure_in_welsh(),
        },
        figure: drawn(language, number, &heading, found),
        facts: facts(t, found),
        warnings: found
            .warnings
            .iter()
            .map(|one| say::warning(language, one))
            .collect(),
        heading,
    }
}

/// The interval beside the line of no difference. A ratio is drawn by its logarithm, so that a half lies as far from one as two does.
fn drawn(language: Language, number: usize, heading: &str, found: &Found) -> Option<Figure> {
    if matches!(found.design, Design::AfterOnly)
        || (found.design == Design::Rates && !found.is_ratio)
    {
        // A level, not a difference: there is no line to stand beside.
        return None;
    }
    let (estimate, (lower, upper)) = (found.estimate?, found.ci?);
    let t = words(language);
    let at = |value: f64| {
        if found.is_ratio {
            libm::log(value)
        } else {
            value
        }
    };
    let column = |text: String, numbers: bool| Column { text, numbers };
    let table = Table {
        caption: t.msg_measure_chart(heading),
        columns: vec![
            column(t.msg_measure_what(), false),
            column(t.msg_measure_estimate(), true),
            column(t.msg_measure_lower(), true),
            column(t.msg_measure_upper(), true),
        ],
        rows: vec![vec![
            heading.to_owned(),
            figure(estimate),
            figure(lower),
            figure(upper),
        ]],
    };
    let one = Interval {
        label: heading.to_owned(),
        said: t.msg_measure_interval(figure(estimate), figure(lower), figure(upper)),
        at: [at(lower), at(estimate), at(upper)],
    };
    let none = if found.is_ratio { at(1.0) } else { 0.0 };
    let name = t.msg_measure_no_difference();
    Some(intervals(
        language,
        &format!("outcome-{number}"),
        table,
        &[one],
        (none, &name),
    ))
}

fn facts(t: &Words, found: &Found) -> Vec<Row> {
    let count = |n: usize| pages::say::count(n as u64);
    let mut facts = vec![Row::new(t.msg_measure_design(), design(t, found.design))];
    if found.design_of_data != found.design {
        facts.push(Row::new(
            t.msg_measure_design_of_data(),
            design(t, found.design_of_data),
        ));
    }
    facts.push(Row::new(t.msg_measure_n(), count(found.n)));
    facts.push(Row::new(t.msg_measure_missing(), count(found.missing)));
    if let Some(estimate) = found.estimate {
        let name = if found.is_ratio {
            t.msg_measure_ratio()
        } else {
            t.msg_measure_estimate()
        };
        facts.push(Row::new(name, figure(estimate)));
    }
    if let Some((lower, upper)) = found.ci {
        let said = t.msg_measure_limits(figure(lower), figure(upper), found.ci_method);
        facts.push(Row::new(t.msg_measure_ci(), said));
    }
    if let (Some(p), Some(how)) = (found.p, found.how_p) {
        facts.push(Row::new(
            t.msg_measure_p(),
            t.msg_measure_p_how(say::p_shown(p), how_p(t, how)),
        ));
    }
    facts.push(Row::new(
        t.msg_measure_grade(),
        t.msg_measure_grade_of(found.grade.to_string()),
    ));
    facts
}

fn design(t: &Words, design: Design) -> String {
    match design {
        Design::Narrative => t.msg_design_narrative(),
        Design::AfterOnly => t.msg_design_after_only(),
        Design::AfterOnlyTwoArms => t.msg_design_two_arms(),
        Design::Paired => t.msg_design_paired(),
        Design::Unpaired => t.msg_design_unpaired(),
        Design::DifferenceInDifferences => t.msg_design_in_differences(),
        Design::InterruptedSeries => t.msg_design_series(),
        Design::Rates => t.msg_design_rates(),
    }
}

fn how_p(t: &Words, how: HowP) -> String {
    match how {
        HowP::Exact(all) => t.msg_p_exact(pages::say::count(all)),
        HowP::ExactCounts => t.msg_p_exact_counts(),
        HowP::Drawn(drawn) => t.msg_p_drawn(pages::say::count(drawn)),
        HowP::Averaged => t.msg_p_averaged(),
        HowP::NeweyWest => t.msg_p_newey_west(),
        HowP::Normal => t.msg_p_normal(),
        HowP::Welch => t.msg_p_welch(),
    }
}
