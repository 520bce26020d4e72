//! What was not read, coded or used: submissions no person has opened, codes never put on anything, groups of respondents
//! without a coded passage.
//!
//! Guarantees that counts stand as submissions and distinct texts side by side: a letter that was read once is read, however
//! often it was sent. A label that the source gave and a coding that came in a file are nobody's reading here. It deliberately
//! does not say that what was opened was understood.

use crate::saturation::{Curve, Unit};
use crate::store as rows;
use crate::store::coverage::{Answered, answered, coded_units};
use crate::words::words;
use ::store::{Reader, StoreError};
use commission::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Submissions named one by one.
const NAMED_MAX: usize = crate::limits::UNREAD_NAMED_MAX;

/// What is covered, and what is not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Submissions.
    pub submissions: i64,
    /// Distinct texts among them.
    pub distinct_texts: i64,
    /// Submissions no person has opened or coded.
    pub unread: i64,
    /// Distinct texts of which no submission was opened or coded.
    pub unread_distinct_texts: i64,
    /// The first of these by number, one a text.
    pub first_unread: Vec<String>,
    /// Submissions that were opened and have no code.
    pub uncoded: i64,
    /// Keys of codes in use that nothing was ever coded with, nor with a code below them; in the order of the codebook.
    pub codes_never_used: Vec<String>,
    /// Respondent types with submissions of which none has a coded passage, as they came.
    pub groups_never_coded: Vec<String>,
}

/// Coverage as it stands before `viewer`, who is not told of codings that are kept from them.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn coverage(
    r: &Reader<'_>,
    commission: i64,
    viewer: Option<&str>,
) -> Result<Coverage, StoreError> {
    let mut found = Coverage::default();
    let counted = evidence::counted_texts(r, commission)?;
    // Of each text: the first reference, and whether any submission with it was opened.
    let mut texts: BTreeMap<&str, (String, bool)> = BTreeMap::new();
    let mut order = Vec::new();
    let mut groups: BTreeMap<String, bool> = BTreeMap::new();
    answered(
        r,
        commission,
        viewer.unwrap_or_default(),
        |one: Answered| {
            found.submissions += 1;
            found.unread += i64::from(!one.opened);
            found.uncoded += i64::from(one.opened && !one.coded);
            for key in counted.get(&one.source).into_iter().flatten() {
                let text = texts.entry(key).or_insert_with(|| {
                    order.push(key.as_str());
                    (one.reference.clone(), false)
                });
                text.1 |= one.opened;
            }
            if let Some(group) = one.respondent_type {
                *groups.entry(group).or_default() |= one.coded;
            }
        },
    )?;
    found.distinct_texts = i64::try_from(texts.len()).unwrap_or(i64::MAX);
    for key in order {
        if let Some((reference, false)) = texts.remove(key) {
            found.unread_distinct_texts += 1;
            // A submission may bring several texts: its template, and what it added.
            let told = found.first_unread.last() == Some(&reference);
            if found.first_unread.len() < NAMED_MAX && !told {
                found.first_unread.push(reference);
            }
        }
    }
    let used = rows::counts(r, commission, viewer)?;
    let codes = crate::tree(rows::codes(r, commission)?);
    let never = codes
        .into_iter()
        .map(|placed| placed.code)
        .filter(|code| !code.retired && !used.contains_key(&code.key));
    found.codes_never_used = never.map(|code| code.key).collect();
    let silent = groups.into_iter().filter(|(_, coded)| !coded);
    found.groups_never_coded = silent.map(|(group, _)| group).collect();
    Ok(found)
}

/// The coded submissions in the order in which they came, one for those that are counted as the same texts, with every code that
/// any of them has and `viewer` may see.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn units(
    r: &Reader<'_>,
    commission: i64,
    viewer: Option<&str>,
) -> Result<Vec<Unit>, StoreError> {
    let counted = evidence::counted_texts(r, commission)?;
    let mut units: Vec<Unit> = Vec::new();
    let mut places: BTreeMap<Option<&BTreeSet<String>>, usize> = BTreeMap::new();
    let viewer = viewer.unwrap_or_default();
    coded_units(r, commission, viewer, |source, reference, group, code| {
        let place = *places.entry(counted.get(&source)).or_insert_with(|| {
            units.push(Unit {
                id: reference,
                group,
                codes: BTreeSet::new(),
            });
            units.len() - 1
        });
        if let Some(unit) = units.get_mut(place) {
            unit.codes.insert(code);
        }
    })?;
    Ok(units)
}

/// What a curve shows, as a page and a line say it.
#[must_use]
pub fn reached(curve: &Curve, language: Language) -> String {
    let say = words(language);
    let found = &curve.saturation;
    match (found.at(), found.runs.last()) {
        (Some(at), Some(_)) if found.holds => {
            say.msg_saturation_reached(pages::say::count(at as u64))
        }
        (Some(at), _) => say.msg_saturation_reached_not_held(pages::say::count(at as u64)),
        (None, Some(last)) => {
            let share = format!("{:.0}", last.share * 100.0);
            say.msg_saturation_not_reached(share)
        }
        (None, None) => say.msg_saturation_cannot_tell(),
    }
}
