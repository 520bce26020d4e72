//! What a person decides about campaigns: names one, splits it, merges it into another, puts submissions in, takes some out,
//! says that it is none; and undoes such a decision.
//!
//! Guarantees: a decision has a reason, which is kept with who decided and when; it moves nothing but what it names; undoing
//! it keeps it, and brings back what held without it.

use crate::campaign::{Act, ActKind, Campaign, settle::settle, whole};
use crate::limits::{CAMPAIGN_NAME_CHARS_MAX, CAMPAIGN_REASON_CHARS_MAX};
use crate::store::campaign as rows;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};

/// A decision about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What is decided.
    pub kind: ActKind,
    /// The references it is about, where it is about some submissions.
    pub references: Vec<String>,
    /// Key of the campaign that a merge leads to.
    pub into: String,
    /// The name it gives.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// Makes a decision about the campaign of that number, and answers the key of the campaign to look at next.
///
/// # Errors
/// [`Error::Refused`] where it lacks a reason, or names what is not there; [`Error::NotFound`] where there is no such
/// campaign.
pub fn decide(
    tx: &mut Tx<'_>,
    commission: &Commission,
    number: i64,
    decision: &Decision,
    by: (&str, i64),
) -> Result<String, Error> {
    let campaign = rows::campaign(tx, commission.id, number)?.ok_or(Error::NotFound)?;
    let mut act = Act {
        id: 0,
        kind: decision.kind,
        campaign: campaign.id,
        into: None,
        sources: Vec::new(),
        name: String::new(),
        reason: reason(&decision.reason)?,
        person: by.0.to_owned(),
        at_us: by.1,
        undone: None,
    };
    let mut next = campaign.clone();
    match decision.kind {
        ActKind::Name => act.name = name(&decision.name)?,
        ActKind::Split => {
            act.sources = members(tx, commission, &campaign, &decision.references)?;
            next = new_campaign(tx, commission, &act.sources)?;
            act.into = Some(next.id);
        }
        ActKind::TakeOut => act.sources = members(tx, commission, &campaign, &decision.references)?,
        ActKind::PutIn => act.sources = sources(tx, commission, &decision.references)?,
        ActKind::Merge => {
            next = other(tx, commission, &campaign, &decision.into)?;
            act.into = Some(next.id);
        }
        ActKind::Overrule => {}
    }
    rows::add_act(tx, commission.id, &act)?;
    settle(tx, commission.id, None)?;
    let about = format!("{} {}", campaign.key(), act.kind.code());
    record(tx, commission.id, by.0, by.1, "campaign-decided", &about)?;
    Ok(next.key())
}

/// Undoes a decision; undoing it again does nothing.
///
/// # Errors
/// [`Error::NotFound`] where there is no such decision in this commission.
pub fn undo_decision(
    tx: &mut Tx<'_>,
    commission: &Commission,
    act: i64,
    by: (&str, i64),
) -> Result<(), Error> {
    let acts = rows::acts(tx, commission.id)?;
    let act = acts
        .iter()
        .find(|one| one.id == act)
        .ok_or(Error::NotFound)?;
    if rows::undo_act(tx, commission.id, act.id, by)? {
        settle(tx, commission.id, None)?;
        let about = act.kind.code();
        record(tx, commission.id, by.0, by.1, "campaign-undone", about)?;
    }
    Ok(())
}

fn reason(typed: &str) -> Result<String, Refusal> {
    let reason = typed.replace("\r\n", "\n").trim().to_owned();
    if reason.is_empty() {
        return Err(Refusal::new("campaign-reason", |l| {
            words(l).msg_campaign_reason_missing()
        }));
    }
    if reason.chars().count() > CAMPAIGN_REASON_CHARS_MAX {
        return Err(Refusal::new("campaign-reason-long", |l| {
            words(l).msg_campaign_reason_long(CAMPAIGN_REASON_CHARS_MAX.to_string())
        }));
    }
    Ok(reason)
}

fn name(typed: &str) -> Result<String, Refusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Refusal::new("campaign-nameless", |l| {
            words(l).msg_campaign_nameless()
        }));
    }
    if name.chars().count() > CAMPAIGN_NAME_CHARS_MAX {
        return Err(Refusal::new("campaign-name-long", |l| {
            words(l).msg_campaign_name_long(CAMPAIGN_NAME_CHARS_MAX.to_string())
        }));
    }
    Ok(name)
}

/// The sources of these references.
fn sources(tx: &Tx<'_>, commission: &Commission, references: &[String]) -> Result<Vec<i64>, Error> {
    if references.is_empty() {
        return Err(Refusal::new("campaign-choose", |l| words(l).msg_campaign_choose()).into());
    }
    let mut sources = Vec::new();
    for reference in references {
        let found = evidence::source_by_reference(tx, commission.id, reference)?;
        let Some(source) = found else {
            return Err(Refusal::new("campaign-no-submission", |l| {
                words(l).msg_campaign_no_submission(reference)
            })
            .into());
        };
        sources.push(source.id);
    }
    sources.sort_unstable();
    sources.dedup();
    Ok(sources)
}

/// The same, each of which must be a member of the campaign.
fn members(
    tx: &Tx<'_>,
    commission: &Commission,
    campaign: &Campaign,
    references: &[String],
) -> Result<Vec<i64>, Error> {
    for reference in references {
        let source = evidence::source_by_reference(tx, commission.id, reference)?;
        let of = match source {
            Some(source) => rows::campaign_of(tx, source.id)?,
            None => None,
        };
        if of.is_none_or(|of| of.id != campaign.id) {
            return Err(Refusal::new("campaign-no-member", |l| {
                words(l).msg_campaign_no_member(reference, campaign.key())
            })
            .into());
        }
    }
    sources(tx, commission, references)
}

/// A new campaign of these submissions, with the template that a vote on their words gives.
fn new_campaign(
    tx: &mut Tx<'_>,
    commission: &Commission,
    sources: &[i64],
) -> Result<Campaign, Error> {
    let texts = sources
        .iter()
        .map(|source| whole::one(tx, *source))
        .collect::<Result<Vec<_>, _>>()?;
    let plain: Vec<&str> = texts.iter().map(|whole| whole.text.as_str()).collect();
    let template = campaigns::common_template(&plain, 1);
    let id = rows::add_campaign(tx, commission.id, &template)?;
    let all = rows::campaigns(tx, commission.id)?.into_iter();
    let made = all.into_iter().find(|campaign| campaign.id == id);
    made.ok_or(Error::NotFound)
}

/// The campaign that another is merged into: one that has submissions.
fn other(
    tx: &Tx<'_>,
    commission: &Commission,
    campaign: &Campaign,
    key: &str,
) -> Result<Campaign, Error> {
    let number = key.strip_prefix('C').and_then(|number| number.parse().ok());
    let other = match number {
        Some(number) => rows::campaign(tx, commission.id, number)?,
        None => None,
    };
    let sizes = rows::sizes(tx, commission.id)?;
    match other {
        Some(other) if other.id != campaign.id && sizes.contains_key(&other.id) => Ok(other),
        _ => Err(Refusal::new("campaign-no-other", |l| words(l).msg_campaign_no_other()).into()),
    }
}
