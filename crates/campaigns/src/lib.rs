//! Campaigns: letters that somebody wrote for others to send, found among the texts of a consultation.
//!
//! Guarantees: every text belongs to at most one campaign; each member is compared with the inferred *template*, never
//! chained through another member; each member says what it added and removed, word for word; the same texts give the same
//! answer on any number of threads. Counts come as *submissions* and as *distinct texts*: each template once, each personal
//! addition once, each other text once (exact repeats of a short answer are one distinct text, and no campaign).
//!
//! It deliberately does not ask what a text means, knows no respondent and no language: English and Welsh letters, and those
//! of any other language with spaces between words, are found alike. A letter and its translation are two templates.
//!
//! Methods and their sources stand at the head of `index.rs`, `found.rs` and `template.rs`.

mod difference;
mod found;
mod index;
pub mod limits;
mod parallel;
mod personal;
mod spans;
mod template;
mod words;

use difference::Change;
use found::{Group, Unique};
use personal::{Added, added};
use spans::Written;
use std::collections::BTreeSet;
use std::ops::Range;
use words::Words;

/// How campaigns are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Submissions that make a campaign, at least.
    pub campaign_min: usize,
    /// Threads to work on; the answer is the same on any number.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            campaign_min: limits::CAMPAIGN_SUBMISSIONS_MIN_DEFAULT,
            threads: 1,
        }
    }
}

/// Texts that follow one template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// The template as it was inferred.
    pub template: String,
    /// Members without a change but for greeting and signature.
    pub identical: usize,
    /// The members, in the order of their texts.
    pub members: Vec<Member>,
}

/// A text of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its place in the texts that were given.
    pub text: usize,
    /// Runs of words that the template lacks, as they were written.
    pub added: Vec<String>,
    /// Runs of words of the template that it lacks.
    pub removed: Vec<String>,
    /// Those of `added` that are personal additions: [`limits::ADDITION_WORDS_MIN`] words or more that are no greeting and no
    /// signature.
    pub personal: Vec<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The texts that were given.
    pub submissions: usize,
    /// Those of them without a word or a sign.
    pub blank: usize,
    /// Distinct texts.
    pub distinct: usize,
    /// Distinct texts among those that follow no template.
    pub distinct_outside: usize,
    /// The campaigns, the largest first.
    pub campaigns: Vec<Campaign>,
}

/// Finds the campaigns, and what each member added and removed.
#[must_use]
pub fn find(texts: &[&str], settings: &Settings) -> Found {
    let (words, uniques, groups) = searched(texts, settings);
    let campaigns: Vec<Campaign> = groups
        .iter()
        .map(|group| compared(group, texts, &words, &uniques, settings.threads))
        .collect();
    counted(texts, campaigns)
}

/// Finds the campaigns alone: their templates and the places of their members, the largest first.
#[must_use]
pub fn members(texts: &[&str], settings: &Settings) -> Vec<(String, Vec<usize>)> {
    let (_, uniques, groups) = searched(texts, settings);
    let members = |group: Group| {
        let members = group.members.iter().filter_map(|u| uniques.get(*u));
        let mut members: Vec<usize> = members.flat_map(|u| u.texts.iter().copied()).collect();
        members.sort_unstable();
        (group.written, members)
    };
    groups.into_iter().map(members).collect()
}

fn searched(texts: &[&str], settings: &Settings) -> (Words, Vec<Unique>, Vec<Group>) {
    let words = Words::of(texts, settings.threads);
    let uniques = found::uniques(&words);
    let (min, threads) = (settings.campaign_min, settings.threads);
    let groups = found::groups(texts, &words, &uniques, min, threads);
    (words, uniques, groups)
}

fn compared(
    group: &Group,
    texts: &[&str],
    words: &Words,
    uniques: &[Unique],
    threads: usize,
) -> Campaign {
    let template = Written::of(&group.written);
    let compared = parallel::in_parts(&group.members, threads, |part| {
        let mut out = Vec::new();
        for unique in part.iter().filter_map(|member| uniques.get(*member)) {
            let row = words.row(unique.text);
            let changes = group.template.changes(row);
            for text in &unique.texts {
                let own = texts.get(*text).copied().unwrap_or_default();
                out.push(member(*text, own, &template, &changes, row.len()));
            }
        }
        out
    });
    let mut all: Vec<(bool, Member)> = compared.into_iter().flatten().collect();
    all.sort_by_key(|(_, member)| member.text);
    Campaign {
        template: group.written.clone(),
        identical: all.iter().filter(|(identical, _)| *identical).count(),
        members: all.into_iter().map(|(_, member)| member).collect(),
    }
}

/// A member, and whether it is the template but for greeting and signature.
fn member(
    text: usize,
    own: &str,
    template: &Written<'_>,
    changes: &[Change],
    words: usize,
) -> (bool, Member) {
    let mut member = Member {
        text,
        added: Vec::new(),
        removed: Vec::new(),
        personal: Vec::new(),
    };
    if changes.is_empty() {
        return (true, member);
    }
    let written = Written::of(own);
    let mut identical = true;
    let runs = |from: &Written<'_>, run: &Range<usize>| (!run.is_empty()).then(|| from.run(run));
    for change in changes {
        let kind = added(&written, change, words);
        identical &= kind == Added::Courtesy && change.removed.is_empty();
        member.removed.extend(runs(template, &change.removed));
        let run = runs(&written, &change.added);
        if kind == Added::Personal {
            member.personal.extend(run.clone());
        }
        member.added.extend(run);
    }
    (identical, member)
}

fn counted(texts: &[&str], campaigns: Vec<Campaign>) -> Found {
    let mut in_campaign = vec![false; texts.len()];
    for member in campaigns.iter().flat_map(|campaign| &campaign.members) {
        if let Some(is) = in_campaign.get_mut(member.text) {
            *is = true;
        }
    }
    let outside = texts.iter().zip(&in_campaign).filter(|(_, is)| !**is);
    let keys: Vec<String> = outside.map(|(text, _)| text::repeat_key(text)).collect();
    let blank = keys.iter().filter(|key| key.is_empty()).count();
    let mut distinct: BTreeSet<String> = keys.into_iter().filter(|key| !key.is_empty()).collect();
    let distinct_outside = distinct.len();
    let additions = campaigns
        .iter()
        .flat_map(|c| &c.members)
        .flat_map(|m| &m.personal);
    distinct.extend(additions.map(|addition| text::repeat_key(addition)));
    Found {
        submissions: texts.len(),
        blank,
        distinct: distinct.len() + campaigns.len(),
        distinct_outside,
        campaigns,
    }
}

#[cfg(test)]
mod tests;
