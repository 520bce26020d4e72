//! `reading duplicates` on a stored commission: the machine looks, what it finds is kept, and what holds, with the decisions of
//! persons in it, is told.

use super::duplicates::method;
use super::{Stored, opened};
use crate::campaign::find::find_campaigns;
use crate::campaign::whole::{self, Whole};
use crate::campaign::{Campaign, Place, name_of};
use crate::store::campaign::{self as rows, Run, Size};
use crate::words::words;
use ::store::{Reader, Store};
use campaigns::{Member, Settings};
use commission::{Commission, Desk, Error, Language, Outcome};
use pages::say;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Looks, keeps and tells.
pub(super) fn run(stored: &Stored, settings: &Settings, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    desk.progress.begin("campaigns", None);
    let by = ("tystio", desk.clock.now_us());
    let least = Some(settings.campaign_min);
    find_campaigns(&store, commission.id, least, settings.threads, by)?;
    desk.progress.end();
    tell(&store, &commission, settings, desk.language)
}

fn tell(
    store: &Store,
    commission: &Commission,
    settings: &Settings,
    language: Language,
) -> Result<Outcome, Error> {
    store.read(|r| {
        let id = commission.id;
        let (sizes, acts) = (rows::sizes(r, id)?, rows::acts(r, id)?);
        let run = rows::last_run(r, id)?.ok_or(Error::NotFound)?;
        let both = rows::both_ways(r, id)?;
        let statement = statement(language, &run, &sizes, both);
        let mut text = format!("{statement}\n");
        let mut members = members(r, id, settings.threads)?;
        let mut list = Vec::new();
        let mut sized: Vec<(Size, Campaign)> = rows::campaigns(r, id)?
            .into_iter()
            .filter_map(|one| Some((*sizes.get(&one.id)?, one)))
            .collect();
        sized.sort_by(|a, b| {
            let by_size = b.0.submissions.cmp(&a.0.submissions);
            by_size.then(a.1.number.cmp(&b.1.number))
        });
        for (size, campaign) in sized {
            let own = campaign.template.split_whitespace().take(16);
            let first_line = own.collect::<Vec<_>>().join(" ");
            text.push_str(&words(language).msg_duplicates_line(
                campaign.key(),
                say::integer(size.submissions),
                say::integer(size.identical),
                first_line,
            ));
            text.push('\n');
            list.push(json!({
                "id": campaign.key(), "name": name_of(&acts, campaign.id), "size": size.submissions,
                "distinct": size.distinct_texts, "identical": size.identical,
                "by_person": size.by_person, "template": campaign.template,
                "members": members.remove(&campaign.id).unwrap_or_default(),
            }));
        }
        let [all, without] = both;
        let decided = acts.iter().filter(|act| act.undone.is_none()).count();
        let json = json!({
            "method": method(), "warnings": [], "submissions": all.0, "blank": run.blank,
            "distinct": all.1,
            "without_campaigns": { "submissions": without.0, "distinct": without.1 },
            "campaigns": list, "decisions": decided, "method_statement": statement,
        });
        Ok(Outcome::done("reading duplicates", json, text))
    })
}

fn statement(
    language: Language,
    run: &Run,
    sizes: &BTreeMap<i64, Size>,
    [all, without]: [(i64, i64); 2],
) -> String {
    words(language).msg_duplicates_statement(
        say::integer(all.0),
        say::integer(run.campaign_min),
        say::count(sizes.len() as u64),
        say::integer(all.0 - without.0),
        say::integer(all.1),
        say::integer(without.0),
        say::integer(without.1),
    )
}

/// The members of each campaign with what they added and removed, by the number of the campaign.
fn members(
    r: &Reader<'_>,
    commission: i64,
    threads: usize,
) -> Result<BTreeMap<i64, Vec<Value>>, Error> {
    let texts = whole::all(r, commission)?;
    let references = rows::references(r, commission)?;
    let documents = rows::document_names(r, commission)?;
    let mut by_template: BTreeMap<i64, Vec<(i64, Place)>> = BTreeMap::new();
    for (source, (place, _)) in rows::members(r, commission)? {
        let of = by_template.entry(place.template).or_default();
        of.push((source, place));
    }
    let mut told: BTreeMap<i64, Vec<(i64, Value)>> = BTreeMap::new();
    for (template, sources) in by_template {
        let template = rows::template(r, template)?;
        let own: Vec<(Place, &Whole)> = sources
            .into_iter()
            .filter_map(|(source, place)| {
                let at = texts.binary_search_by_key(&source, |one| one.source).ok()?;
                Some((place, texts.get(at)?))
            })
            .collect();
        let plain: Vec<&str> = own.iter().map(|(_, whole)| whole.text.as_str()).collect();
        let compared = campaigns::against(&template, &plain, threads);
        for ((place, whole), member) in own.iter().zip(compared) {
            let value = json!({
                "id": references.get(&whole.source), "added": member.added,
                "removed": member.removed, "personal": personal(whole, &member, &documents),
                "by_person": place.by_person,
            });
            let of = told.entry(place.campaign).or_default();
            of.push((whole.source, value));
        }
    }
    let in_order = told.into_iter().map(|(campaign, mut members)| {
        members.sort_by_key(|(source, _)| *source);
        let members = members.into_iter().map(|(_, value)| value).collect();
        (campaign, members)
    });
    Ok(in_order.collect())
}

/// The personal additions of a member, each where it stands in a document.
fn personal(whole: &Whole, member: &Member, documents: &BTreeMap<i64, String>) -> Vec<Value> {
    let additions = member.personal.iter();
    let spans = additions.flat_map(|own| whole.spans(&(own.start..own.end)));
    spans
        .map(|span| {
            json!({
                "document": documents.get(&span.document), "start": span.start, "end": span.end,
                "quote": whole.words(&span),
            })
        })
        .collect()
}
