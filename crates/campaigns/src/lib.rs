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

mod boilerplate;
mod compare;
mod difference;
mod found;
mod index;
pub mod limits;
mod personal;
mod recruits;
mod spans;
mod template;
mod words;

pub use compare::{against, common_template};

use found::{Group, Unique};
use std::collections::BTreeSet;
use words::Words;

/// Counted up when other campaigns, additions or counts come out of the same texts.
pub const METHOD_VERSION: i64 = 2;

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
    /// Whether it is the template but for greeting and signature.
    pub identical: bool,
    /// Runs of words that the template lacks, as they were written.
    pub added: Vec<String>,
    /// Runs of words of the template that it lacks.
    pub removed: Vec<String>,
    /// Those of `added` that are personal additions: [`limits::ADDITION_WORDS_MIN`] words or more that are no greeting and no
    /// signature.
    pub personal: Vec<Addition>,
}

/// Evidence of a member's own: words that stand in its text and not in the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// The words; a blank in place of each break.
    pub words: String,
    /// Where they start in the text, in code points.
    pub start: usize,
    /// Where they end, exclusive.
    pub end: usize,
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
    let campaigns = compare::groups(&groups, texts, &words, &uniques, settings.threads);
    counted(texts, campaigns, settings.threads)
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
    let uniques = found::uniques(&words, settings.threads);
    let (min, threads) = (settings.campaign_min, settings.threads);
    let groups = found::groups(texts, &words, &uniques, min, threads);
    (words, uniques, groups)
}

fn counted(texts: &[&str], campaigns: Vec<Campaign>, threads: usize) -> Found {
    let mut in_campaign = vec![false; texts.len()];
    for member in campaigns.iter().flat_map(|campaign| &campaign.members) {
        if let Some(is) = in_campaign.get_mut(member.text) {
            *is = true;
        }
    }
    let outside = texts.iter().zip(&in_campaign).filter(|(_, is)| !**is);
    let outside: Vec<&str> = outside.map(|(text, _)| *text).collect();
    let keys = parallel::in_parts(&outside, threads, |part| {
        part.iter()
            .map(|text| text::repeat_key(text))
            .collect::<Vec<_>>()
    });
    let keys = keys.concat();
    let blank = keys.iter().filter(|key| key.is_empty()).count();
    let outside: BTreeSet<String> = keys.into_iter().filter(|key| !key.is_empty()).collect();
    let additions = campaigns
        .iter()
        .flat_map(|c| &c.members)
        .flat_map(|m| &m.personal);
    let additions: BTreeSet<String> = additions
        .map(|addition| text::repeat_key(&addition.words))
        .collect();
    Found {
        submissions: texts.len(),
        blank,
        distinct: campaigns.len() + additions.len() + outside.len(),
        distinct_outside: outside.len(),
        campaigns,
    }
}

#[cfg(test)]
mod tests;
