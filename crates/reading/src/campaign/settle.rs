//! Writes down what holds: who is a member of which campaign, what each member added to its template, and as which distinct
//! texts it is counted.
//!
//! Guarantees: only what changed is written; a submission that leaves every campaign is counted as its own text again; the same
//! finding and the same decisions give the same rows, in whatever order they came about.

use crate::campaign::whole::{self, Span, Whole};
use crate::campaign::{Place, standing};
use crate::store::campaign as rows;
use ::store::{StoreError, Tx};
use campaigns::Member;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of the evidence while campaigns are looked for.
pub(crate) struct Known<'a> {
    /// The whole text of every submission, in the order of their sources.
    pub(crate) texts: &'a [Whole],
    /// For submissions outside campaigns that repeat another's text but for case and punctuation: the key of that text; empty
    /// for those without a word.
    pub(crate) repeats: &'a BTreeMap<i64, String>,
    pub(crate) threads: usize,
}

impl Known<'_> {
    fn text(&self, source: i64) -> Option<&Whole> {
        let at = self.texts.binary_search_by_key(&source, |one| one.source);
        at.ok().and_then(|at| self.texts.get(at))
    }
}

/// Works out what holds and keeps it. With `known`, everything is compared again; without, what a decision moved.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    commission: i64,
    known: Option<&Known<'_>>,
) -> Result<(), StoreError> {
    let places = standing(&rows::found(tx, commission)?, &rows::acts(tx, commission)?);
    let before = rows::members(tx, commission)?;
    leave(tx, commission, &before, &places)?;
    if let Some(known) = known {
        count_repeats(tx, commission, known, &places)?;
    }
    // By template, so that each is read and prepared once.
    let mut by_template: BTreeMap<i64, Vec<(i64, Place)>> = BTreeMap::new();
    for (source, place) in places {
        let stays = before.get(&source).is_some_and(|(kept, _)| *kept == place);
        if known.is_some() || !stays {
            let of = by_template.entry(place.template).or_default();
            of.push((source, place));
        }
    }
    let kept_additions = match known {
        Some(_) => rows::additions(tx, commission)?,
        None => BTreeMap::new(),
    };
    for (template, sources) in by_template {
        let template = rows::template(tx, template)?;
        let read: Vec<Whole> = match known {
            Some(_) => Vec::new(),
            None => sources
                .iter()
                .map(|(source, _)| whole::one(tx, *source))
                .collect::<Result<_, _>>()?,
        };
        let texts: Vec<(Place, &Whole)> = match known {
            Some(known) => sources
                .iter()
                .filter_map(|(source, place)| Some((*place, known.text(*source)?)))
                .collect(),
            None => sources.iter().map(|(_, place)| *place).zip(&read).collect(),
        };
        let plain: Vec<&str> = texts.iter().map(|(_, whole)| whole.text.as_str()).collect();
        let threads = known.map_or(1, |known| known.threads);
        let compared = campaigns::against(&template, &plain, threads);
        for ((place, whole), member) in texts.iter().zip(&compared) {
            let spans = spans(whole, member);
            let same = before.get(&whole.source) == Some(&(*place, member.identical))
                && kept_additions
                    .get(&whole.source)
                    .map_or(&[][..], Vec::as_slice)
                    == spans;
            if !same {
                let kept = (*place, member.identical);
                rows::keep_member(tx, commission, whole.source, kept, &spans)?;
            }
            evidence::count_as(tx, commission, whole.source, &keys(*place, member))?;
        }
    }
    Ok(())
}

/// Who no longer follows any template.
fn leave(
    tx: &mut Tx<'_>,
    commission: i64,
    before: &BTreeMap<i64, rows::Kept>,
    places: &BTreeMap<i64, Place>,
) -> Result<(), StoreError> {
    for source in before.keys().filter(|source| !places.contains_key(source)) {
        rows::drop_member(tx, *source)?;
        evidence::count_as(tx, commission, *source, &BTreeSet::new())?;
    }
    Ok(())
}

/// Texts outside campaigns that repeat another but for case and punctuation are that text, those without a word none; others
/// their own.
fn count_repeats(
    tx: &mut Tx<'_>,
    commission: i64,
    known: &Known<'_>,
    places: &BTreeMap<i64, Place>,
) -> Result<(), StoreError> {
    let mut sources: BTreeSet<i64> = rows::counted(tx, commission)?;
    sources.extend(known.repeats.keys());
    for source in sources {
        if places.contains_key(&source) {
            continue;
        }
        let key = known.repeats.get(&source).cloned();
        let keys: BTreeSet<String> = key.into_iter().collect();
        evidence::count_as(tx, commission, source, &keys)?;
    }
    Ok(())
}

fn spans(whole: &Whole, member: &Member) -> Vec<Span> {
    let additions = member.personal.iter();
    let mut spans: Vec<Span> = additions
        .flat_map(|addition| whole.spans(&(addition.start..addition.end)))
        .collect();
    spans.sort();
    spans
}

/// The template once, each personal addition once.
fn keys(place: Place, member: &Member) -> BTreeSet<String> {
    let additions = member.personal.iter().map(|addition| {
        let key = text::repeat_key(&addition.words);
        format!("addition:{}", ledger::sha256(key.as_bytes()))
    });
    let template = format!("campaign:{}", place.campaign);
    std::iter::once(template).chain(additions).collect()
}
