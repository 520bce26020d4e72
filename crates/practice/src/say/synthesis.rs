//! A synthesis in words: what is claimed, what the data say of it and why, and what to know before using it.

use super::{figure, p_shown};
use crate::explored::CannotTell;
use crate::limits::EXPLORED_MIN;
use crate::synthesis::{Claimed, Direction, Judged, NotDrawn, Synthesis, Verdict, Why};
use crate::words::words;
use commission::Language;

/// What is claimed: in its own words, else as the outcome with its direction.
#[must_use]
pub fn claim(language: Language, one: &Claimed) -> String {
    let w = words(language);
    match (one.claim.is_empty(), one.direction) {
        (false, _) => one.claim.clone(),
        (true, Direction::Lower) => w.msg_synthesis_lower(&one.outcome),
        (true, Direction::Higher) => w.msg_synthesis_higher(&one.outcome),
    }
}

/// What the data say of a claim, with the reason.
#[must_use]
pub fn verdict(language: Language, one: &Judged) -> String {
    let w = words(language);
    match (one.verdict, one.has_comparator) {
        (Verdict::Bears, true) => w.msg_synthesis_bears(),
        (Verdict::Bears, false) => w.msg_synthesis_bears_change(),
        (Verdict::Opposite, _) => w.msg_synthesis_opposite(),
        (Verdict::CannotTell(Why::NotMeasured), _) => w.msg_synthesis_not_measured(),
        (Verdict::CannotTell(Why::Few), _) => w.msg_synthesis_few(),
        (Verdict::CannotTell(Why::NothingToCompare), _) => w.msg_synthesis_nothing_to_compare(),
        (Verdict::CannotTell(Why::MayBeNone), _) => w.msg_synthesis_may_be_none(),
    }
}

/// The estimate with its interval; nothing where there is none.
#[must_use]
pub fn estimate(language: Language, one: &Judged) -> String {
    let w = words(language);
    let Some(measured) = one.claim.measured.as_ref().filter(|one| one.compares()) else {
        return String::new();
    };
    match (measured.estimate, measured.ci) {
        (Some(estimate), Some((lower, upper))) => {
            w.msg_measure_interval(figure(estimate), figure(lower), figure(upper))
        }
        (Some(estimate), None) => figure(estimate),
        _ => String::new(),
    }
}

/// The figures of a claim on one line.
#[must_use]
pub fn measured(language: Language, one: &Judged) -> String {
    let w = words(language);
    let Some(measured) = &one.claim.measured else {
        return String::new();
    };
    let mut parts = vec![
        design(language, &measured.design),
        w.msg_measure_grade_of(measured.grade.to_string()),
        w.msg_synthesis_n(pages::say::count(measured.n as u64)),
        estimate(language, one),
    ];
    parts.extend(measured.p.map(p_shown));
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

/// A design by its word.
#[must_use]
pub fn design(language: Language, word: &str) -> String {
    use crate::difference::Design;
    let w = words(language);
    let of = |design: Design| design.word() == word;
    if of(Design::Narrative) {
        w.msg_design_narrative()
    } else if of(Design::AfterOnly) {
        w.msg_design_after_only()
    } else if of(Design::AfterOnlyTwoArms) {
        w.msg_design_two_arms()
    } else if of(Design::Paired) {
        w.msg_design_paired()
    } else if of(Design::Unpaired) {
        w.msg_design_unpaired()
    } else if of(Design::DifferenceInDifferences) {
        w.msg_design_in_differences()
    } else if of(Design::InterruptedSeries) {
        w.msg_design_series()
    } else {
        w.msg_design_rates()
    }
}

/// Whether the estimates stand beneath each other, and why not.
#[must_use]
pub fn forest(language: Language, forest: &Result<Vec<usize>, NotDrawn>) -> String {
    let w = words(language);
    match forest {
        Ok(_) => w.msg_synthesis_drawn(),
        Err(NotDrawn::Few) => w.msg_synthesis_drawn_few(),
        Err(NotDrawn::Scales) => w.msg_synthesis_drawn_scales(),
        Err(NotDrawn::Kinds) => w.msg_synthesis_drawn_kinds(),
    }
}

/// Why outcomes were not set against adherence.
#[must_use]
pub fn not_explored(language: Language, why: CannotTell, n: &str) -> String {
    let w = words(language);
    match why {
        CannotTell::Scales => w.msg_explored_scales(),
        CannotTell::Few => w.msg_explored_few(n, EXPLORED_MIN.to_string()),
        CannotTell::NothingShared => w.msg_explored_nothing_shared(),
        CannotTell::NothingVaries => w.msg_explored_nothing_varies(),
    }
}

/// What to know before using a synthesis.
#[must_use]
pub fn warnings(language: Language, found: &Synthesis) -> Vec<String> {
    let w = words(language);
    let mut told = Vec::new();
    if found.tested > 1 {
        told.push(w.msg_synthesis_tested(pages::say::count(found.tested as u64)));
    }
    let lost = |one: &&Judged| {
        !matches!(one.verdict, Verdict::CannotTell(_)) && one.p_holm.is_some_and(|p| p >= 0.05)
    };
    let lost = found.claims.iter().filter(lost).count();
    if lost > 0 {
        told.push(w.msg_synthesis_lost(pages::say::count(lost as u64)));
    }
    let alone = |one: &&Judged| one.verdict == Verdict::Bears && !one.has_comparator;
    if found.claims.iter().any(|one| alone(&one)) {
        told.push(w.msg_synthesis_no_comparator());
    }
    let looks = found.looked.iter();
    let looks = looks.filter(|one| one.explored.found.is_ok()).count();
    if !found.looked.is_empty() {
        told.push(w.msg_explored_warning());
        told.push(w.msg_synthesis_looks(pages::say::count(looks as u64)));
    }
    told
}
