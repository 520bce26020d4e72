//! Retention: what goes on the day that a commission states, by which rule, and when that may happen.
//!
//! Guarantees: nothing goes without a notice that was given at least [`NOTICE_DAYS`](crate::limits::NOTICE_DAYS) before, for this very day and this
//! very rule; a hold postpones the day and the notice with it; what arrives after a run waits for a notice of its own.
//! When and what is told from plain values, so that a test sets the clock. It deliberately destroys nothing itself: each room says
//! what a rule reaches of its tables ([`Forgets`](crate::Forgets)), and whoever holds the data folder carries it out.

use crate::limits::{ADDRESS_CHARS_MAX, HOLD_REASON_CHARS_MAX, NOTICE_DAYS, NOTICE_US};
use crate::store::retention as rows;
use crate::words::words;
use crate::{Commission, Error, Language, Letter, Refusal, address_in, micros_of, promise, record};
use ::store::{Reader, StoreError, Tx};
use std::collections::BTreeSet;

/// What goes together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Addresses that respondents left, letters to them, contacts and identities of witnesses.
    Contacts,
    /// The files in which evidence came; its words stay as documents.
    Originals,
    /// What was begun and never sent, typed once and never compared, uploaded and never taken.
    Drafts,
    /// Submissions that are not published and on which nothing rests that is.
    Unpublished,
}

impl Rule {
    /// Every rule, in the order in which they are told.
    pub const ALL: [Self; 4] = [
        Self::Contacts,
        Self::Originals,
        Self::Drafts,
        Self::Unpublished,
    ];

    /// The word it has in tables and forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Originals => "originals",
            Self::Drafts => "drafts",
            Self::Unpublished => "unpublished",
        }
    }

    /// The rule of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What a rule reaches of a room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reached {
    /// How many things a person would count.
    pub things: u64,
    /// Addresses among them.
    pub contacts: BTreeSet<String>,
    /// Blobs among them.
    pub blobs: BTreeSet<String>,
}

impl Reached {
    /// Takes in what another room says.
    pub fn add(&mut self, other: Self) {
        self.things += other.things;
        self.contacts.extend(other.contacts);
        self.blobs.extend(other.blobs);
    }
}

/// Why the day is postponed, and to when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// The first day (ISO 8601) on which things may go.
    pub until: String,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub person: String,
    /// When.
    pub at_us: i64,
}

/// That things will go, told to the administrators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The day it was about.
    pub day: String,
    /// The rules it named.
    pub rules: BTreeSet<Rule>,
    /// When it was given.
    pub at_us: i64,
}

/// A run that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// When.
    pub at_us: i64,
    /// By whom; the program itself where nobody asked.
    pub person: String,
    /// How many things went, by rule.
    pub gone: Vec<(Rule, u64)>,
}

/// How things stand with a commission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The day that the commission states (ISO 8601), or the day to which a hold postpones it.
    pub day: String,
    /// Its first moment.
    pub day_us: i64,
    /// The rules in force.
    pub rules: BTreeSet<Rule>,
    /// Where a notice goes by letter, where somebody said.
    pub address: Option<String>,
    /// The hold, where there is one.
    pub hold: Option<Hold>,
    /// The latest notice.
    pub notice: Option<Notice>,
    /// The latest run.
    pub run: Option<Run>,
}

/// What is to be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Wait,
    /// To tell the administrators.
    Warn,
    /// To let things go by these rules.
    Run(BTreeSet<Rule>),
}

impl Standing {
    /// The notice that still counts: for this day, after the last run, and of a rule in force.
    pub fn open_notice(&self) -> Option<&Notice> {
        let last_us = self.run.as_ref().map_or(i64::MIN, |run| run.at_us);
        self.notice.as_ref().filter(|notice| {
            notice.day == self.day
                && notice.at_us > last_us
                && !notice.rules.is_disjoint(&self.rules)
        })
    }

    /// When things may go at the earliest, were the notice given at `now_us` where none is open.
    pub fn earliest_us(&self, now_us: i64) -> i64 {
        let warned_us = match self.open_notice() {
            Some(notice) => notice.at_us,
            None => now_us.max(self.day_us.saturating_sub(NOTICE_US)),
        };
        self.day_us.max(warned_us.saturating_add(NOTICE_US))
    }

    /// What is to be done, where there is something that the rules in force reach.
    pub fn step(&self, now_us: i64, is_something_there: bool) -> Step {
        if !is_something_there {
            return Step::Wait;
        }
        match self.open_notice() {
            None if now_us >= self.day_us.saturating_sub(NOTICE_US) => Step::Warn,
            Some(notice) if now_us >= self.earliest_us(now_us) => {
                Step::Run(notice.rules.intersection(&self.rules).copied().collect())
            }
            _ => Step::Wait,
        }
    }
}

/// How things stand.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn standing(r: &Reader<'_>, commission: &Commission) -> Result<Standing, Error> {
    let definition = &commission.definition;
    let settings = rows::settings(r, commission.id)?;
    let (rules, address) = settings.unwrap_or_else(|| (Rule::ALL.into(), String::new()));
    let moment = |day: &str| micros_of(day, &definition.time_zone);
    let stated = definition.controller.retention.clone();
    let stated_us =
        moment(&stated).ok_or_else(|| Error::fault("read the day of retention", &stated))?;
    let hold = rows::hold(r, commission.id)?;
    let held = hold
        .as_ref()
        .and_then(|hold| Some((hold.until.clone(), moment(&hold.until)?)));
    let (day, day_us) = match held {
        Some((until, until_us)) if until_us > stated_us => (until, until_us),
        _ => (stated, stated_us),
    };
    Ok(Standing {
        day,
        day_us,
        rules,
        address: Some(address).filter(|address| !address.is_empty()),
        hold,
        notice: rows::notice(r, commission.id)?,
        run: rows::runs(r, commission.id, 1)?.into_iter().next(),
    })
}

/// The runs of a commission, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn retention_runs(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<Vec<Run>, StoreError> {
    rows::runs(r, commission, at_most)
}

/// Says which rules are in force and where a notice goes by letter.
///
/// # Errors
/// [`Error::Refused`] where the address is none that mail can be sent to.
pub fn set_retention(
    tx: &mut Tx<'_>,
    commission: i64,
    (rules, address): (&BTreeSet<Rule>, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let address = address.trim();
    let is_one =
        address.chars().count() <= ADDRESS_CHARS_MAX && address_in(address) == Some(address);
    if !address.is_empty() && !is_one {
        return Err(Refusal::new("address", |l| words(l).msg_retention_address_wrong()).into());
    }
    rows::set(tx, commission, (rules, address), by)?;
    let named = codes(rules);
    record(tx, commission, by.0, by.1, "retention-set", &named)?;
    Ok(())
}

/// Postpones the day, with a reason; an earlier hold is replaced.
///
/// # Errors
/// [`Error::Refused`] where the day is none to come, or there is no reason.
pub fn hold_retention(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (until, reason): (&str, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let (until, reason) = (until.trim(), reason.trim());
    let is_day = until.len() == "2030-01-31".len();
    let until_us = micros_of(until, &commission.definition.time_zone).filter(|_| is_day);
    if until_us.is_none_or(|until_us| until_us <= by.1) {
        return Err(Refusal::new("until", |l| words(l).msg_retention_until_wrong()).into());
    }
    if reason.is_empty() || reason.chars().count() > HOLD_REASON_CHARS_MAX {
        return Err(Refusal::new("reason", |l| words(l).msg_retention_reason_wrong()).into());
    }
    rows::end_hold(tx, commission.id, by)?;
    rows::set_hold(tx, commission.id, (until, reason), by)?;
    let about = format!("{until}: {reason}");
    record(tx, commission.id, by.0, by.1, "retention-held", &about)?;
    Ok(())
}

/// Ends the hold; whether there was one.
///
/// # Errors
/// [`Error::Fault`] where that cannot be kept.
pub fn release_retention(tx: &mut Tx<'_>, commission: i64, by: (&str, i64)) -> Result<bool, Error> {
    let ended = rows::end_hold(tx, commission, by)?;
    if ended {
        record(tx, commission, by.0, by.1, "retention-released", "")?;
    }
    Ok(ended)
}

/// Tells the administrators that things will go: on their pages and, where somebody said an address, by letter.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn give_notice(
    tx: &mut Tx<'_>,
    commission: &Commission,
    standing: &Standing,
    pages_at: Option<&str>,
    now_us: i64,
) -> Result<(), Error> {
    let notice = Notice {
        day: standing.day.clone(),
        rules: standing.rules.clone(),
        at_us: now_us,
    };
    rows::add_notice(tx, commission.id, &notice)?;
    let about = format!("{}: {}", standing.day, codes(&standing.rules));
    record(
        tx,
        commission.id,
        "tystio",
        now_us,
        "retention-noticed",
        &about,
    )?;
    if let Some(to) = &standing.address {
        let runs_us = standing.day_us.max(now_us.saturating_add(NOTICE_US));
        let letter = letter(commission, to, runs_us, pages_at);
        // Written to as often as it may be in a day already: the page still says it.
        let _ = promise(tx, commission.id, &letter, now_us)?;
    }
    Ok(())
}

/// Keeps that a run was carried out.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn note_run(tx: &mut Tx<'_>, commission: i64, run: &Run) -> Result<(), Error> {
    rows::add_run(tx, commission, run)?;
    let told = run
        .gone
        .iter()
        .map(|(rule, things)| format!("{} {things}", rule.code()));
    let told = told.collect::<Vec<_>>().join(", ");
    record(
        tx,
        commission,
        &run.person,
        run.at_us,
        "retention-run",
        &told,
    )
}

/// The names of rules, as tables and the audit have them.
pub(crate) fn codes(rules: &BTreeSet<Rule>) -> String {
    rules
        .iter()
        .map(|rule| rule.code())
        .collect::<Vec<_>>()
        .join(" ")
}

/// In the languages of the commission, one below the other.
fn letter(commission: &Commission, to: &str, runs_us: i64, pages_at: Option<&str>) -> Letter {
    let definition = &commission.definition;
    let day = |language| crate::moment(language, runs_us, &definition.time_zone);
    let bodies = definition.languages.iter().map(|language| {
        let w = words(*language);
        let mut lines =
            vec![w.msg_retention_letter(definition.title(*language), day(*language), NOTICE_DAYS)];
        if let Some(pages) = pages_at {
            let (language, slug) = (language.code(), &definition.slug);
            lines.push(format!("{pages}/{language}/c/{slug}/retention"));
        }
        lines.join("\n\n")
    });
    let first = definition
        .languages
        .first()
        .copied()
        .unwrap_or(Language::En);
    Letter {
        to: to.to_owned(),
        subject: words(first).msg_retention_letter_subject(day(first)),
        body: bodies.collect::<Vec<_>>().join("\n\n--\n\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_US: i64 = 86_400_000_000;

    fn standing(rules: &[Rule]) -> Standing {
        Standing {
            day: "2030-01-31".to_owned(),
            day_us: 1_000 * DAY_US,
            rules: rules.iter().copied().collect(),
            address: None,
            hold: None,
            notice: None,
            run: None,
        }
    }

    fn noticed(mut standing: Standing, rules: &[Rule], day: i64) -> Standing {
        standing.notice = Some(Notice {
            day: standing.day.clone(),
            rules: rules.iter().copied().collect(),
            at_us: day * DAY_US,
        });
        standing
    }

    #[test]
    fn thirty_days_before_the_day_is_told_and_on_it_things_go() {
        let before = standing(&Rule::ALL);
        assert_eq!(before.step(969 * DAY_US, true), Step::Wait);
        assert_eq!(before.step(970 * DAY_US, true), Step::Warn);
        let told = noticed(before, &Rule::ALL, 970);
        assert_eq!(told.step(1_000 * DAY_US - 1, true), Step::Wait);
        assert_eq!(told.step(1_000 * DAY_US, true), Step::Run(Rule::ALL.into()));
        assert_eq!(told.step(1_000 * DAY_US, false), Step::Wait);
    }

    #[test]
    fn a_day_that_nobody_was_told_of_in_time_waits_for_thirty_days_more() {
        let late = standing(&Rule::ALL);
        assert_eq!(late.step(2_000 * DAY_US, true), Step::Warn);
        assert_eq!(late.earliest_us(2_000 * DAY_US), 2_030 * DAY_US);
        let told = noticed(late, &Rule::ALL, 2_000);
        assert_eq!(told.step(2_029 * DAY_US, true), Step::Wait);
        assert!(matches!(told.step(2_030 * DAY_US, true), Step::Run(_)));
    }

    #[test]
    fn a_hold_postpones_the_notice_too() {
        let mut held = noticed(standing(&Rule::ALL), &Rule::ALL, 970);
        held.day = "2030-06-01".to_owned();
        held.day_us = 1_121 * DAY_US;
        assert_eq!(held.step(1_050 * DAY_US, true), Step::Wait);
        assert_eq!(held.step(1_121 * DAY_US, true), Step::Warn);
    }

    #[test]
    fn a_rule_that_was_not_in_the_notice_waits_for_its_own() {
        let told = noticed(standing(&Rule::ALL), &[Rule::Drafts], 970);
        let only = BTreeSet::from([Rule::Drafts]);
        assert_eq!(told.step(1_000 * DAY_US, true), Step::Run(only));
        let other = noticed(standing(&[Rule::Contacts]), &[Rule::Drafts], 970);
        assert_eq!(other.step(1_000 * DAY_US, true), Step::Warn);
    }

    #[test]
    fn what_comes_after_a_run_waits_for_a_notice_of_its_own() {
        let mut done = noticed(standing(&Rule::ALL), &Rule::ALL, 970);
        done.run = Some(Run {
            at_us: 1_000 * DAY_US,
            person: "tystio".to_owned(),
            gone: Vec::new(),
        });
        assert_eq!(done.step(1_001 * DAY_US, true), Step::Warn);
    }
}
