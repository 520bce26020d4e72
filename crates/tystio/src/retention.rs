//! `retention`: what a commission keeps of personal data and does not publish goes on the day that it states, by rules.
//!
//! Guarantees: what would go is told before, by a page and by this verb, from the same reading; nothing goes without a notice
//! 30 days before (`commission::Standing`); submissions go as `erase` would have them go, with their leaf, everything else in one
//! transaction in which the run is noted; then blobs are removed and the database is written anew. A machine that stops in
//! between goes on with the next look. Submissions on which a finding rests, and versions of one that is published, stay: a
//! machine shuts no gate and takes no report down. It deliberately leaves sealed versions and what was attached to evidence that
//! stays: the auditor opens them. `decisions/0047-retention.md` weighs all this.

use crate::erase::{FORGETS, SPOOL, forget, forget_letters, locked};
use crate::limits::{RETENTION_IDLE_US, RETENTION_PER_STEP_MAX};
use crate::open::open_there;
use crate::words::words;
use commission::{
    Commission, Desk, ErasedBy, Error, Language, Outcome, Reached, Refusal, Rule, Run, Standing,
    Step, commission_by_slug, commissions, give_notice, instant_text, moment, note_run, standing,
};
use pages::say::count;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use store::{Reader, Store, Swept};

/// By what right the program erases a submission on the day.
pub(crate) const BY_RULE: &str = "retention";
/// Under which name the program acts of itself.
pub(crate) const PROGRAM: &str = "tystio";

/// What would go.
#[derive(Debug, clap::Args)]
pub struct RetentionArgs {
    /// The data folder; it may be served meanwhile
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission
    #[arg(long, value_name = "SLUG")]
    commission: String,
    /// Do what is due: give the notice, or let things go 30 days after it; without this it is only told
    #[arg(long)]
    run: bool,
}

/// What a rule reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The rule.
    pub rule: Rule,
    /// Whether it is in force.
    pub in_force: bool,
    /// What it reaches.
    pub reached: Reached,
    /// Submissions that stay because a finding rests on them.
    pub cited: u64,
    /// Submissions that stay because another version of them is published or cited.
    pub versions: u64,
    /// References of the submissions that go.
    references: Vec<String>,
}

/// What would go, by which rule, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// How things stand.
    pub standing: Standing,
    /// Each rule.
    pub lines: Vec<Line>,
}

impl Plan {
    /// Whether the rules in force reach anything.
    pub fn is_something_there(&self) -> bool {
        self.lines
            .iter()
            .any(|line| line.in_force && line.reached.things > 0)
    }
}

/// Reads what would go at `now_us`.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn plan(r: &Reader<'_>, commission: &Commission, now_us: i64) -> Result<Plan, Error> {
    let standing = standing(r, commission)?;
    let idle_us = now_us.saturating_sub(RETENTION_IDLE_US);
    let mut lines = Vec::new();
    for rule in Rule::ALL {
        let mut line = match rule {
            Rule::Unpublished => unpublished(r, commission.id)?,
            _ => Line {
                rule,
                in_force: false,
                reached: Reached::default(),
                cited: 0,
                versions: 0,
                references: Vec::new(),
            },
        };
        line.in_force = standing.rules.contains(&rule);
        for room in FORGETS {
            line.reached
                .add(room.reached(r, commission.id, rule, idle_us)?);
        }
        lines.push(line);
    }
    Ok(Plan { standing, lines })
}

/// The submissions that are not published, without those that something published or written rests on.
fn unpublished(r: &Reader<'_>, commission: i64) -> Result<Line, Error> {
    let all = evidence::unpublished(r, commission)?;
    let cited = report::cited_sources(r, commission)?;
    let free: BTreeSet<i64> = all
        .iter()
        .map(|one| one.source)
        .filter(|source| !cited.contains(source))
        .collect();
    let mut beside: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for (earlier, later) in intake::versions(r, commission)? {
        beside.entry(earlier).or_default().push(later);
        beside.entry(later).or_default().push(earlier);
    }
    // Erasing one erases every version of it, so that all of them must be free to go. What was erased before stands in no chain.
    let goes_whole = |source: i64| {
        let (mut seen, mut at) = (BTreeSet::from([source]), vec![source]);
        while let Some(one) = at.pop() {
            for next in beside.get(&one).into_iter().flatten() {
                if seen.insert(*next) {
                    at.push(*next);
                }
            }
        }
        seen.is_subset(&free)
    };
    let mut line = Line {
        rule: Rule::Unpublished,
        in_force: false,
        reached: Reached::default(),
        cited: 0,
        versions: 0,
        references: Vec::new(),
    };
    for one in all {
        if cited.contains(&one.source) {
            line.cited += 1;
        } else if goes_whole(one.source) {
            line.references.push(one.reference);
        } else {
            line.versions += 1;
        }
    }
    line.reached.things = line.references.len() as u64;
    Ok(line)
}

/// What was done.
#[derive(Debug)]
pub enum Tended {
    /// Nothing was due.
    Nothing,
    /// The administrators were told.
    Told,
    /// Things went.
    Went(Run, Swept),
}

/// Does what is due at `now_us`.
///
/// # Errors
/// [`Error::Fault`] where something broke: doing it again goes on.
pub fn tend(
    store: &Store,
    data: &Path,
    commission: &Commission,
    pages_at: Option<&str>,
    by: (&str, i64),
) -> Result<Tended, Error> {
    let standing = store.read(|r| standing(r, commission))?;
    // Most days it is told without reading what there is.
    if standing.step(by.1, true) == Step::Wait {
        return Ok(Tended::Nothing);
    }
    let plan = store.read(|r| plan(r, commission, by.1))?;
    match plan.standing.step(by.1, plan.is_something_there()) {
        Step::Wait => Ok(Tended::Nothing),
        Step::Warn => {
            let (of, pages_at) = (commission.clone(), pages_at.map(str::to_owned));
            let now_us = by.1;
            store.write(move |tx| {
                give_notice(tx, &of, &plan.standing, pages_at.as_deref(), now_us)
            })?;
            Ok(Tended::Told)
        }
        Step::Run(rules) => {
            let (run, swept) = carry_out(store, data, commission, &plan, &rules, by)?;
            Ok(Tended::Went(run, swept))
        }
    }
}

fn carry_out(
    store: &Store,
    data: &Path,
    commission: &Commission,
    plan: &Plan,
    rules: &BTreeSet<Rule>,
    (person, now_us): (&str, i64),
) -> Result<(Run, Swept), Error> {
    let _locked = locked(data)?;
    let by = ErasedBy {
        person: person.to_owned(),
        at_us: now_us,
        reason: BY_RULE.to_owned(),
    };
    let lines = plan.lines.iter().filter(|line| rules.contains(&line.rule));
    let mut contacts = BTreeSet::new();
    for line in lines.clone() {
        let mut left: BTreeSet<&String> = line.references.iter().collect();
        while !left.is_empty() {
            let step: BTreeSet<String> = left
                .iter()
                .take(RETENTION_PER_STEP_MAX)
                .map(|one| (*one).clone())
                .collect();
            let erasure = forget(store, commission, &step, &by, still_unpublished)?;
            // Every version of one goes with it.
            let gone: BTreeSet<&str> = erasure
                .sources
                .iter()
                .map(|one| one.reference.as_str())
                .collect();
            left.retain(|one| !gone.contains(one.as_str()) && !step.contains(*one));
            contacts.extend(erasure.contacts);
        }
        contacts.extend(line.reached.contacts.iter().cloned());
    }
    // Before the rows: letters would be found no more after a stop.
    forget_letters(&data.join(SPOOL), &contacts)?;
    let run = Run {
        at_us: now_us,
        person: person.to_owned(),
        gone: lines.map(|line| (line.rule, line.reached.things)).collect(),
    };
    let (id, kept, rules) = (commission.id, run.clone(), rules.clone());
    store.write(move |tx| -> Result<(), Error> {
        let idle_us = now_us.saturating_sub(RETENTION_IDLE_US);
        for rule in rules {
            for room in FORGETS {
                for blob in room.reached(tx, id, rule, idle_us)?.blobs {
                    tx.forget_blob(&blob)?;
                }
                room.let_go(tx, id, rule, idle_us)?;
            }
        }
        note_run(tx, id, &kept)
    })?;
    Ok((run, store.sweep_forgotten()?))
}

/// Those of these submissions that still go: somebody may have published or cited one since the plan was read.
fn still_unpublished(
    r: &Reader<'_>,
    commission: &Commission,
    mut all: BTreeSet<String>,
) -> Result<BTreeSet<String>, Error> {
    let still: BTreeSet<String> = unpublished(r, commission.id)?
        .references
        .into_iter()
        .collect();
    all.retain(|one| still.contains(one));
    Ok(all)
}

/// Looks at every commission of the folder; what fails with one is told and keeps none of the others.
pub(crate) fn tend_all(store: &Store, data: &Path, pages_at: Option<&str>, now_us: i64) {
    let all = match store.read(commissions) {
        Ok(all) => all,
        Err(why) => {
            tracing::error!(%why, "what is due to go could not be read");
            return;
        }
    };
    for commission in all {
        let slug = &commission.definition.slug;
        match tend(store, data, &commission, pages_at, (PROGRAM, now_us)) {
            Ok(Tended::Nothing) => {}
            Ok(Tended::Told) => tracing::warn!(slug, "personal data will be deleted in 30 days"),
            Ok(Tended::Went(run, _)) => {
                tracing::warn!(slug, gone = ?run.gone, "personal data was deleted by rule");
            }
            Err(why) => tracing::error!(slug, %why, "what is due to go could not be deleted"),
        }
    }
}

/// What a rule is called.
pub(crate) fn rule_label(rule: Rule, language: Language) -> String {
    let t = words(language);
    match rule {
        Rule::Contacts => t.msg_rule_contacts(),
        Rule::Originals => t.msg_rule_originals(),
        Rule::Drafts => t.msg_rule_drafts(),
        Rule::Unpublished => t.msg_rule_unpublished(),
    }
}

/// Tells, or does, what is due.
///
/// # Errors
/// [`Error::Refused`] where `--run` was asked for and nothing is due; as [`tend`].
pub(crate) fn run(args: &RetentionArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = open_there(desk, &args.data)?;
    let commission = store.read(|r| commission_by_slug(r, &args.commission))?;
    let now_us = desk.clock.now_us();
    let before = store.read(|r| plan(r, &commission, now_us))?;
    let tended = match args.run {
        false => None,
        true => Some(tend(
            &store,
            &args.data,
            &commission,
            None,
            (PROGRAM, now_us),
        )?),
    };
    if let Some(Tended::Nothing) = tended {
        let zone = &commission.definition.time_zone;
        let refusal = Refusal::new("not-due", |l| match before.is_something_there() {
            true => {
                let when = moment(l, before.standing.earliest_us(now_us), zone);
                words(l).msg_retention_not_due(when)
            }
            false => words(l).msg_retention_nothing(),
        });
        return Err(refusal.into());
    }
    Ok(told(
        &commission,
        &before,
        tended.as_ref(),
        (now_us, desk.language),
    ))
}

fn told(
    commission: &Commission,
    plan: &Plan,
    tended: Option<&Tended>,
    (now_us, language): (i64, Language),
) -> Outcome {
    let (t, zone) = (words(language), &commission.definition.time_zone);
    let standing = &plan.standing;
    let earliest_us = standing.earliest_us(now_us);
    let mut lines = vec![match (tended, plan.is_something_there()) {
        (Some(Tended::Told), _) => t.msg_retention_told(moment(language, earliest_us, zone)),
        (Some(Tended::Went(..)), _) => t.msg_retention_went(),
        (_, false) => t.msg_retention_nothing(),
        (_, true) => t.msg_retention_would(moment(language, earliest_us, zone)),
    }];
    lines.extend(plan.lines.iter().map(|line| {
        let label = rule_label(line.rule, language);
        let things = count(line.reached.things);
        match line.in_force {
            true => t.msg_retention_line(&label, things),
            false => t.msg_retention_line_off(&label, things),
        }
    }));
    let rules = plan.lines.iter().map(|line| {
        json!({
            "rule": line.rule.code(), "in_force": line.in_force, "things": line.reached.things,
            "cited": line.cited, "versions": line.versions, "references": line.references,
        })
    });
    let done = match tended {
        Some(Tended::Told) => json!({"noticed": true}),
        Some(Tended::Went(run, swept)) => json!({
            "gone": run.gone.iter().map(|(rule, things)| (rule.code(), *things))
                .collect::<BTreeMap<_, _>>(),
            "blobs": {"removed": swept.removed, "shared": swept.shared},
        }),
        _ => Value::Null,
    };
    let json = json!({
        "commission": commission.definition.slug, "at": instant_text(now_us),
        "day": commission.definition.controller.retention, "postponed": standing.hold.as_ref()
            .map(|hold| json!({"until": hold.until, "reason": hold.reason, "by": hold.person})),
        "noticed": standing.open_notice().map(|notice| instant_text(notice.at_us)),
        "earliest": instant_text(earliest_us),
        "rules": rules.collect::<Vec<_>>(), "done": done, "warnings": [],
    });
    Outcome::done("retention", json, lines.join("\n"))
}
