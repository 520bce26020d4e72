//! The decision log: what commissioners decided, about what, when, who was for it and who dissented, in their words.
//!
//! Guarantees: a decision is never changed; what corrects it is a later one that says so. Each says whether it stands in
//! the public extract. It decides nothing: that a report was agreed to and published are acts of their own (`edition`).

use crate::limits::PART_CHARS_MAX;
use crate::store::life as rows;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, Texts, record};
use serde::{Deserialize, Serialize};

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decision {
    /// The day on which it was made.
    pub(crate) day: String,
    /// The key of a finding or a recommendation, `report`, or nothing.
    pub(crate) about: String,
    /// What and who.
    pub(crate) body: Body,
    /// Whether it stands in the public extract.
    pub(crate) published: bool,
    /// Who recorded it.
    pub(crate) person: String,
    /// When, microseconds since 1970 in UTC.
    pub(crate) at_us: i64,
}

/// What was decided and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Body {
    /// What was decided.
    pub(crate) text: Texts,
    /// The commissioners who were for it.
    pub(crate) by: Vec<String>,
    /// Those who dissented.
    pub(crate) against: Vec<String>,
    /// What those who dissented say.
    pub(crate) dissent: Texts,
}

/// Keeps a decision.
///
/// # Errors
/// [`Error::Refused`] where the day is none, nobody decided, somebody stands on both sides or is no commissioner, a
/// published text lacks a declared language, or those who dissented are not named.
pub(crate) fn decide(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Decision,
) -> Result<(), Error> {
    let definition = &commission.definition;
    let body = &new.body;
    if crate::draft::civil_day(&new.day).is_none() {
        let refusal = Refusal::new("date", |l| words(l).msg_write_day_wrong(&new.day));
        return Err(refusal.into());
    }
    let known = |name: &String| definition.commissioners.iter().any(|one| one.name == *name);
    let sides = !body.by.is_empty()
        && body.by.iter().chain(&body.against).all(known)
        && !body.by.iter().any(|name| body.against.contains(name));
    if !sides {
        return Err(Refusal::new("who", |l| words(l).msg_decision_who()).into());
    }
    if body.against.is_empty() && !body.dissent.is_empty() {
        return Err(Refusal::new("dissent", |l| words(l).msg_decision_dissent()).into());
    }
    let texts = [&body.text, &body.dissent];
    let long = texts.iter().flat_map(|texts| texts.iter());
    if long
        .into_iter()
        .any(|(_, text)| text.chars().count() > PART_CHARS_MAX)
    {
        let most = PART_CHARS_MAX.to_string();
        return Err(Refusal::new("text-long", |l| words(l).msg_decision_long(&most)).into());
    }
    if body.text.is_empty() {
        return Err(Refusal::new("text", |l| words(l).msg_decision_text()).into());
    }
    let behind = texts
        .iter()
        .filter(|texts| new.published && !texts.is_empty())
        .flat_map(|texts| texts.missing(&definition.languages))
        .next();
    if let Some(absent) = behind {
        let refusal = Refusal::new("language-missing", |l| {
            words(l).msg_decision_behind(absent.code())
        });
        return Err(refusal.into());
    }
    rows::add_decision(tx, commission.id, new)?;
    let (who, about) = (new.person.as_str(), new.about.as_str());
    record(
        tx,
        commission.id,
        who,
        new.at_us,
        "decision-recorded",
        about,
    )?;
    Ok(())
}
