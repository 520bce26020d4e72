//! Has the machine look for campaigns over the whole text of every submission, and keeps what it finds.
//!
//! Guarantees: the same evidence gives the same finding, on any number of threads; a campaign that is found again keeps its
//! number, and with it its name and whatever was decided about it; no decision is touched. The looking is done outside the
//! transaction, the keeping within one.

use crate::campaign::Campaign;
use crate::campaign::settle::{Known, settle};
use crate::campaign::whole::{self, Whole};
use crate::store::campaign::{self as rows, Run};
use ::store::{Store, StoreError, Tx};
use campaigns::Settings;
use commission::{Error, record};
use std::collections::{BTreeMap, BTreeSet};

/// The kind of job that has the machine look; its subject is the commission's number.
pub const CAMPAIGNS_JOB: &str = "reading.campaigns";

/// Looks for campaigns of at least `campaign_min` submissions, or of as many as were asked for last, and keeps what is found.
///
/// # Errors
/// [`Error::Fault`] where the store cannot be read or written.
pub fn find_campaigns(
    store: &Store,
    commission: i64,
    campaign_min: Option<usize>,
    threads: usize,
    by: (&str, i64),
) -> Result<(), Error> {
    let (texts, last) = store.read(|r| -> Result<_, StoreError> {
        Ok((whole::all(r, commission)?, rows::last_run(r, commission)?))
    })?;
    let last = last.and_then(|run| usize::try_from(run.campaign_min).ok());
    let settings = Settings {
        campaign_min: campaign_min
            .or(last)
            .unwrap_or(Settings::default().campaign_min),
        threads,
    };
    let plain: Vec<&str> = texts.iter().map(|one| one.text.as_str()).collect();
    let clusters: Vec<Cluster> = campaigns::members(&plain, &settings)
        .into_iter()
        .map(|(template, members)| Cluster {
            template,
            sources: members
                .iter()
                .filter_map(|at| texts.get(*at).map(|one| one.source))
                .collect(),
        })
        .collect();
    let int = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let run = Run {
        id: 0,
        person: by.0.to_owned(),
        at_us: by.1,
        method: campaigns::METHOD_VERSION,
        campaign_min: int(settings.campaign_min),
        submissions: 0,
        blank: 0,
    };
    store.write(move |tx| keep(tx, commission, run, &clusters, &texts, threads))
}

/// A template and who follows it, as it was found.
struct Cluster {
    template: String,
    sources: BTreeSet<i64>,
}

fn keep(
    tx: &mut Tx<'_>,
    commission: i64,
    mut run: Run,
    clusters: &[Cluster],
    texts: &[Whole],
    threads: usize,
) -> Result<(), Error> {
    let before = rows::found(tx, commission)?;
    let known: BTreeMap<i64, Campaign> = rows::campaigns(tx, commission)?
        .into_iter()
        .map(|campaign| (campaign.id, campaign))
        .collect();
    let again = found_again(&before, clusters);
    let mut found = BTreeMap::new();
    for (at, cluster) in clusters.iter().enumerate() {
        let campaign = match again.get(&at).and_then(|id| known.get(id)) {
            Some(campaign) if campaign.template == cluster.template => campaign.id,
            Some(campaign) => {
                rows::set_template(tx, campaign.id, &cluster.template)?;
                campaign.id
            }
            None => rows::add_campaign(tx, commission, &cluster.template)?,
        };
        found.extend(cluster.sources.iter().map(|source| (*source, campaign)));
    }
    if found != before {
        rows::keep_found(tx, commission, &found)?;
    }
    let with_files = rows::with_files(tx, commission)?;
    let repeats = repeats(&rows::text_keys(tx, commission)?, texts, &with_files);
    let blank = repeats.values().filter(|key| key.is_empty()).count();
    run.submissions = rows::how_many(tx, commission)?;
    run.blank = i64::try_from(blank).unwrap_or(i64::MAX);
    rows::add_run(tx, commission, &run)?;
    let known = Known {
        texts,
        repeats: &repeats,
        threads,
    };
    settle(tx, commission, Some(&known))?;
    let about = format!("{}", clusters.len());
    record(
        tx,
        commission,
        &run.person,
        run.at_us,
        "campaigns-found",
        &about,
    )?;
    Ok(())
}

/// Which of the clusters is a campaign that was found before, by its place: the one with which it shares most submissions, if
/// these are more than half of the smaller of the two.
fn found_again(before: &BTreeMap<i64, i64>, clusters: &[Cluster]) -> BTreeMap<usize, i64> {
    let mut sizes: BTreeMap<i64, usize> = BTreeMap::new();
    for campaign in before.values() {
        *sizes.entry(*campaign).or_default() += 1;
    }
    let mut shared: BTreeMap<(i64, usize), usize> = BTreeMap::new();
    for (at, cluster) in clusters.iter().enumerate() {
        for campaign in cluster
            .sources
            .iter()
            .filter_map(|source| before.get(source))
        {
            *shared.entry((*campaign, at)).or_default() += 1;
        }
    }
    let mut pairs: Vec<(usize, i64, usize)> = shared
        .into_iter()
        .map(|((campaign, at), both)| (both, campaign, at))
        .collect();
    pairs.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut again, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for (both, campaign, at) in pairs {
        let old = sizes.get(&campaign).copied().unwrap_or_default();
        let new = clusters.get(at).map_or(0, |cluster| cluster.sources.len());
        if both * 2 > old.min(new) && !again.contains_key(&at) && taken.insert(campaign) {
            again.insert(at, campaign);
        }
    }
    again
}

/// For each submission whose words an earlier one has too, but for case, spacing and punctuation, the key of the earlier
/// one's text, where its own is another; and for each without a word the empty key, unless it brought a file, whose words
/// nobody has typed yet.
fn repeats(
    keys: &BTreeMap<i64, String>,
    texts: &[Whole],
    with_files: &BTreeSet<i64>,
) -> BTreeMap<i64, String> {
    let mut first: BTreeMap<String, &String> = BTreeMap::new();
    let mut repeats = BTreeMap::new();
    for (source, key) in keys {
        let whole = texts.binary_search_by_key(source, |one| one.source);
        let whole = whole.ok().and_then(|at| texts.get(at));
        let folded = whole.map_or_else(String::new, |whole| text::repeat_key(&whole.text));
        if folded.is_empty() {
            if !with_files.contains(source) {
                repeats.insert(*source, String::new());
            }
            continue;
        }
        let earlier = first.entry(folded).or_insert(key);
        if *earlier != key {
            repeats.insert(*source, (*earlier).clone());
        }
    }
    repeats
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(sources: &[i64]) -> Cluster {
        Cluster {
            template: String::new(),
            sources: sources.iter().copied().collect(),
        }
    }

    #[test]
    fn a_campaign_that_is_found_again_is_known_by_most_of_its_submissions() {
        let before = BTreeMap::from([(1, 10), (2, 10), (3, 10), (4, 20), (5, 20), (6, 20)]);
        let clusters = [
            cluster(&[4, 5, 6, 7, 8, 9]),
            cluster(&[1, 2, 3]),
            cluster(&[11, 12]),
        ];
        let again = found_again(&before, &clusters);
        assert_eq!(again, BTreeMap::from([(0, 20), (1, 10)]));
        let none = found_again(&before, &[cluster(&[1, 30, 31, 32])]);
        assert_eq!(none, BTreeMap::new(), "one of four is another campaign");
    }
}
