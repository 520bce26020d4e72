//! Claims beside the exhibits that measure what they state: what the gate says of them, and the table that a page shows.
//!
//! Guarantees: what is compared is decided by `evidence::beside` alone, for the gate, the pages and the pack; the exhibits are
//! those that were taken in, by the bytes in which they came.

use crate::check::{Kind, Problem};
use crate::exhibits::NAMES;
use crate::site::{claim_text, number_text};
use crate::words::{Words, words};
use commission::Language;
use evidence::{Beside, ByValue, Claim, Exhibit, Measure, Side, Standing, beside};
use pages::{Column, Link, Table, Tag, Tone};
use std::collections::BTreeMap;

/// The exhibit of that name among those that were taken in: one that the report computes of itself measures no claim.
pub(crate) fn exhibit_named<'e>(
    name: &str,
    mut exhibits: impl Iterator<Item = &'e Exhibit>,
) -> Option<&'e Exhibit> {
    exhibits.find(|one| one.exhibit == name && !NAMES.contains(&name))
}

/// What the gate says of claims beside exhibits: a figure that is not there stands in the way, the rest is advice.
pub(crate) fn problems<'e, I: Iterator<Item = &'e Exhibit>>(
    claims: &[Claim],
    exhibits: impl Fn() -> I,
) -> Vec<Problem> {
    let mut found = Vec::new();
    for claim in claims {
        for measure in &claim.measured {
            let exhibit = exhibit_named(&measure.exhibit, exhibits());
            let said = beside(claim, measure, exhibit);
            found.extend(problem(claim, measure, &said));
        }
    }
    found
}

fn problem(claim: &Claim, measure: &Measure, said: &Beside) -> Option<Problem> {
    let (key, name) = (&claim.claim, &measure.exhibit);
    let kind = match said.standing {
        Standing::Agrees => return None,
        Standing::Missing => {
            let figure = &measure.figure;
            let problem = Problem::new(Kind::SourceMissing, key, |w| {
                w.msg_problem_measure_missing(key, name, figure)
            });
            return Some(problem);
        }
        Standing::Otherwise => Kind::ClaimOtherwise,
        Standing::NotComparable | Standing::CannotTell => Kind::ClaimNotComparable,
    };
    let told = |language: Language| {
        let w = words(language);
        let (stated, figure) = (claim.stated(language), figure_text(said, language));
        match said.standing {
            Standing::Otherwise => w.msg_problem_claim_otherwise(key, &stated, name, &figure),
            Standing::CannotTell => w.msg_problem_claim_cannot_tell(key, &stated, name, &figure),
            _ => {
                let unlike: Vec<String> = said
                    .sides
                    .iter()
                    .filter(|side| !side.same)
                    .map(|side| unlike(side, language))
                    .collect();
                w.msg_problem_claim_not_comparable(key, &stated, name, &figure, unlike.join("; "))
            }
        }
    };
    Some(Problem {
        kind,
        place: key.clone(),
        en: told(Language::En),
        cy: told(Language::Cy),
        about: None,
    })
}

/// `grouping: fifths, tenths`.
fn unlike(side: &Side, language: Language) -> String {
    let w = words(language);
    let text = |texts: &commission::Texts| match texts.get(language) {
        "" => w.msg_beside_not_said(),
        text => format!("“{text}”"),
    };
    let name = aspect_name(&side.aspect, w);
    w.msg_beside_unlike(name, text(&side.stated), text(&side.measured))
}

pub(crate) fn aspect_name(aspect: &str, w: &Words) -> String {
    match aspect {
        "grouping" => w.msg_beside_grouping(),
        "year" => w.msg_beside_year(),
        _ => w.msg_beside_definition(),
    }
}

fn figure_text(said: &Beside, language: Language) -> String {
    let w = words(language);
    let told = |number: &str| number_text(number, language);
    let Some(figure) = &said.figure else {
        return w.msg_beside_no_number();
    };
    let open = || "…".to_owned();
    match &said.interval {
        None => told(figure),
        Some([lower, upper]) => {
            let limit = |one: &Option<String>| one.as_deref().map_or_else(open, told);
            w.msg_exhibit_interval(told(figure), limit(lower), limit(upper))
        }
    }
}

/// How a claim stands to a figure, as a tag.
fn standing_tag(said: &Beside, w: &Words) -> Tag {
    match (said.standing, said.value) {
        (Standing::Agrees, ByValue::WithinInterval) => Tag::new(w.msg_beside_within(), Tone::Plain),
        (Standing::Agrees, _) => Tag::new(w.msg_beside_agrees(), Tone::Good),
        (Standing::Otherwise, _) => Tag::new(w.msg_beside_otherwise(), Tone::Stopped),
        (Standing::NotComparable, _) => Tag::new(w.msg_beside_not_comparable(), Tone::Waiting),
        (Standing::CannotTell, _) => Tag::new(w.msg_beside_cannot_tell(), Tone::Waiting),
        (Standing::Missing, _) => Tag::new(w.msg_beside_missing(), Tone::Stopped),
    }
}

/// A claim and a figure as a page shows them.
pub(crate) struct Shown {
    /// To the other of the two: from the page of claims to the exhibit, from that to the claim.
    pub(crate) other: Link,
    pub(crate) tag: Tag,
    pub(crate) table: Table,
}

/// What measures a claim, for its card; `link` makes one from the name of an exhibit.
pub(crate) fn of_claim<'e, I: Iterator<Item = &'e Exhibit>>(
    claim: &Claim,
    exhibits: impl Fn() -> I,
    language: Language,
    link: impl Fn(&str) -> Link,
) -> Vec<Shown> {
    let measures = claim.measured.iter();
    let shown = measures.map(|measure| {
        let exhibit = exhibit_named(&measure.exhibit, exhibits());
        let mut other = link(&measure.exhibit);
        if let Some(exhibit) = exhibit {
            exhibit.title.get(language).clone_into(&mut other.text);
        }
        let title = other.text.clone();
        let said = beside(claim, measure, exhibit);
        shown(claim, &said, (language, &title), other)
    });
    told_apart(shown.collect())
}

/// Which claims an exhibit measures, for its page; `link` makes one from the key of a claim.
pub(crate) fn of_exhibit(
    exhibit: &Exhibit,
    claims: &[Claim],
    language: Language,
    link: impl Fn(&str) -> Link,
) -> Vec<Shown> {
    let mut all = Vec::new();
    for claim in claims {
        let own = claim.measured.iter();
        for measure in own.filter(|one| one.exhibit == exhibit.exhibit) {
            let mut other = link(&claim.claim);
            other.text = claim_text(claim, language);
            let said = beside(claim, measure, Some(exhibit));
            let title = exhibit.title.get(language);
            all.push(shown(claim, &said, (language, title), other));
        }
    }
    told_apart(all)
}

/// Tables of one page have names of their own, where two figures of one exhibit measure one claim too.
fn told_apart(mut all: Vec<Shown>) -> Vec<Shown> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for one in &mut all {
        let times = seen.entry(one.table.caption.clone()).or_default();
        *times += 1;
        if *times > 1 {
            one.table.caption = format!("{} ({times})", one.table.caption);
        }
    }
    all
}

fn shown(
    claim: &Claim,
    said: &Beside,
    (language, exhibit): (Language, &str),
    other: Link,
) -> Shown {
    let w = words(language);
    let known = |texts: &commission::Texts| match texts.get(language) {
        "" => w.msg_beside_not_said(),
        text => text.to_owned(),
    };
    let column = |text| Column {
        text,
        numbers: false,
    };
    let mut rows = vec![vec![
        w.msg_beside_value(),
        claim.stated(language),
        figure_text(said, language),
    ]];
    rows.extend(said.sides.iter().map(|side| {
        vec![
            aspect_name(&side.aspect, w),
            known(&side.stated),
            known(&side.measured),
        ]
    }));
    Shown {
        tag: standing_tag(said, w),
        table: Table {
            caption: w.msg_beside_caption(&claim.claim, exhibit),
            columns: vec![
                column(w.msg_beside_what()),
                column(w.msg_beside_stated()),
                column(w.msg_beside_measured()),
            ],
            rows,
        },
        other,
    }
}

/// Keys of the claims that an exhibit measures.
pub(crate) fn measured_by(claims: &[Claim], exhibit: &str) -> Vec<String> {
    let names = |claim: &&Claim| claim.measured.iter().any(|one| one.exhibit == exhibit);
    let measured = claims.iter().filter(names);
    measured.map(|claim| claim.claim.clone()).collect()
}
