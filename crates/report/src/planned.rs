//! Taking option sheets and the plan in, and what the gate says of them.
//!
//! Guarantees: the sheets of a file replace those there were, the plan likewise; an appraiser's scores are kept where they are
//! whole, and not changed once everybody's are in, since from then on everybody sees them; each act is in the audit.

use crate::check::{Kind, Problem, of_anchor};
use crate::draft::Resolver;
use crate::exhibits::NAMES;
use crate::graph::Graph;
use crate::options::{Appraised, Ground, Named, Scores, appraise, sheets};
use crate::plan::{Action, Gauge, Known, State, actions};
use crate::snapshot::Snapshot;
use crate::store::{self as rows, plans};
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, read_toml, record};

/// Makes the sheets of a file those of the commission. `by` is the name under which it is recorded, and when.
///
/// # Errors
/// [`Error::Refused`] with a sentence for each line that must be put right; nothing is kept then.
pub fn take_sheets(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (file, text): (&str, &str),
    by: (&str, i64),
) -> Result<Vec<Appraised>, Error> {
    let graph = rows::graph(tx, commission.id)?;
    let findings = graph.findings.iter().map(|one| one.key.clone()).collect();
    let desk = Resolver::of(tx, commission)?;
    let named = Named {
        desk: &desk,
        findings,
    };
    let read = read_toml(file, text, |root| {
        root.problems().declare(&commission.definition.languages);
        sheets(root, Some(&named))
    });
    let tx = desk.ended()?;
    plans::keep_sheets(tx, commission.id, &read?, by)?;
    record(tx, commission.id, by.0, by.1, "options-taken", file)?;
    plans::sheets(tx, commission.id)
}

/// Makes the actions of a file the plan of the commission.
///
/// # Errors
/// As [`take_sheets`].
pub fn take_plan(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (file, text): (&str, &str),
    by: (&str, i64),
) -> Result<Vec<Action>, Error> {
    let graph = rows::graph(tx, commission.id)?;
    let all = graph.recommendations.iter();
    let taken = evidence::exhibit_names(tx, commission.id)?;
    let known = Known {
        recommendations: all.map(|one| one.key.clone()).collect(),
        exhibits: NAMES.into_iter().map(str::to_owned).chain(taken).collect(),
    };
    let read = read_toml(file, text, |root| {
        root.problems().declare(&commission.definition.languages);
        actions(root, &known)
    })?;
    plans::keep_actions(tx, commission.id, &read)?;
    record(tx, commission.id, by.0, by.1, "plan-taken", file)?;
    Ok(read)
}

/// Says how an action stands.
///
/// # Errors
/// [`Error::NotFound`] where there is none of that key.
pub(crate) fn set_state(
    tx: &mut Tx<'_>,
    commission: i64,
    (key, state): (&str, State),
    by: (&str, i64),
) -> Result<(), Error> {
    let mut all = plans::actions(tx, commission)?;
    let found = all.iter_mut().find(|one| one.action == key);
    found.ok_or(Error::NotFound)?.state = state;
    plans::keep_actions(tx, commission, &all)?;
    let about = format!("{key} {}", state.code());
    record(tx, commission, by.0, by.1, "action-state", &about)?;
    Ok(())
}

/// Takes the scores of an appraiser in.
///
/// # Errors
/// [`Error::NotFound`] where there is no such sheet; [`Error::Refused`] where this person does not appraise, the scores are not
/// whole, or everybody's are in.
pub fn score(
    tx: &mut Tx<'_>,
    commission: i64,
    key: &str,
    scores: &Scores,
    (person, at): (&str, i64),
) -> Result<(), Error> {
    let all = plans::sheets(tx, commission)?;
    let found = all.iter().find(|one| one.sheet.sheet == key);
    let one = found.ok_or(Error::NotFound)?;
    let refuse = |code, say: &dyn Fn(commission::Language) -> String| -> Error {
        Refusal::new(code, say).into()
    };
    if !one.sheet.appraisers.iter().any(|name| name == person) {
        return Err(refuse("appraiser", &|l| {
            words(l).msg_appraiser_unknown(person)
        }));
    }
    if appraise(one).waiting_for.is_empty() {
        return Err(refuse("scores-closed", &|l| words(l).msg_scores_closed()));
    }
    if !one.sheet.whole(scores) {
        let (low, high) = (one.sheet.lowest.to_string(), one.sheet.highest.to_string());
        return Err(refuse("scores", &|l| {
            words(l).msg_scores_not_whole(&low, &high)
        }));
    }
    plans::keep_scores(tx, commission, (key, person), scores, (person, at))?;
    record(tx, commission, person, at, "options-scored", key)?;
    Ok(())
}

/// What stands in the way in the sheets that the draft names, and in the plan.
pub(crate) fn problems(snapshot: &Snapshot) -> Vec<Problem> {
    let mut found = Vec::new();
    for key in &snapshot.graph.options {
        match snapshot.sheets.iter().find(|one| one.sheet.sheet == *key) {
            None => found.push(Problem::new(Kind::SourceMissing, key, |w| {
                w.msg_problem_sheet_missing(key)
            })),
            Some(one) => of_sheet(snapshot, one, &mut found),
        }
    }
    for action in &snapshot.actions {
        of_action(snapshot, action, &mut found);
    }
    found
}

fn exhibit_is_there(snapshot: &Snapshot, name: &str) -> bool {
    let taken = |one: &evidence::TakenExhibit| one.exhibit.exhibit == name;
    NAMES.contains(&name) || snapshot.taken.iter().any(taken)
}

fn of_sheet(snapshot: &Snapshot, one: &Appraised, found: &mut Vec<Problem>) {
    let key = &one.sheet.sheet;
    let waiting = appraise(one).waiting_for.join(", ");
    if !waiting.is_empty() || one.sheet.appraisers.is_empty() {
        found.push(Problem::new(Kind::ScoresAwaited, key, |w| {
            w.msg_problem_scores_awaited(key, &waiting)
        }));
    }
    for piece in &one.evidence {
        let there = match &piece.ground {
            Ground::Passage(passage) => match snapshot.anchors.get(passage) {
                None => false,
                Some(anchor) => {
                    of_anchor(key, anchor, &anchor.passage.quote, found);
                    true
                }
            },
            Ground::Exhibit(name) => exhibit_is_there(snapshot, name),
            Ground::Claim(claim) => snapshot.claim(claim).is_some(),
            Ground::Finding(finding) => snapshot.graph.finding(finding).is_some(),
            Ground::NotLookedUp => false,
        };
        if !there {
            let (option, criterion) = (&piece.option, &piece.criterion);
            found.push(Problem::new(Kind::SourceMissing, key, |w| {
                w.msg_problem_ground_missing(key, option, criterion)
            }));
        }
    }
}

fn of_action(snapshot: &Snapshot, one: &Action, found: &mut Vec<Problem>) {
    let key = &one.action;
    let stands =
        |graph: &Graph, named: &String| graph.recommendations.iter().any(|r| r.key == *named);
    for named in &one.recommendations {
        if !stands(&snapshot.graph, named) {
            found.push(Problem::new(Kind::SourceMissing, key, |w| {
                w.msg_problem_action_for(key, named)
            }));
        }
    }
    match &one.measure {
        None => found.push(Problem::new(Kind::NoMeasure, key, |w| {
            w.msg_problem_no_measure(key)
        })),
        Some(Gauge::Exhibit(name)) if !exhibit_is_there(snapshot, name) => {
            found.push(Problem::new(Kind::SourceMissing, key, |w| {
                w.msg_problem_exhibit_missing(key, name)
            }));
        }
        Some(_) => {}
    }
    if one.owner.is_empty() {
        found.push(Problem::new(Kind::Unowned, key, |w| {
            w.msg_problem_action_unowned(key)
        }));
    }
    if one.by.is_none() {
        found.push(Problem::new(Kind::Undated, key, |w| {
            w.msg_problem_action_undated(key)
        }));
    }
    if one.cost.is_none() {
        found.push(Problem::new(Kind::NoCost, key, |w| {
            w.msg_problem_action_no_cost(key)
        }));
    }
}
