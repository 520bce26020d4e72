//! What each text added to a template and removed from it.
//!
//! Guarantees: each text is compared with the template alone; what is told as added stands in the text, what is told as removed
//! in the template; the place of a personal addition is exact. It deliberately decides nothing about who belongs together.

use crate::difference::{Change, Template};
use crate::found::{Group, Unique};
use crate::index::Shingled;
use crate::limits::SAMPLE_TEXTS_MAX;
use crate::personal::{Added, added};
use crate::spans::Written;
use crate::template::{Voter, common_shingles, infer, written};
use crate::words::{Words, row_hash};
use crate::{Addition, Campaign, Member};
use std::ops::Range;

/// What each of these texts added to a template that is known, and removed from it, in the order of the texts.
#[must_use]
pub fn against(template: &str, texts: &[&str], threads: usize) -> Vec<Member> {
    let of_template = Words::of(&[template], 1);
    let row = Template::new(of_template.row(0).to_vec());
    let words = Words::of(texts, threads);
    let shown = Written::of(template);
    let all: Vec<usize> = (0..texts.len()).collect();
    let parts = parallel::in_parts(&all, threads, |part| {
        let one = |text: &usize| {
            let own = words.row(*text);
            let written = texts.get(*text).copied().unwrap_or_default();
            member(*text, written, &shown, &row.changes(own), own.len())
        };
        part.iter().map(one).collect::<Vec<_>>()
    });
    parts.concat()
}

/// The template of texts that a person says follow one: a vote on every word of a sample of them. Empty where there is none.
#[must_use]
pub fn common_template(texts: &[&str], threads: usize) -> String {
    let words = Words::of(texts, threads);
    let mut sample: Vec<usize> = (0..texts.len()).collect();
    sample.sort_by_key(|text| (row_hash(words.row(*text)), *text));
    sample.truncate(SAMPLE_TEXTS_MAX);
    let shingled = Shingled::of(&words, &sample, threads);
    let voters: Vec<Voter> = sample
        .into_iter()
        .enumerate()
        .map(|(shingles, text)| Voter {
            text,
            shingles,
            weight: 1,
        })
        .collect();
    let common = common_shingles(&shingled, &voters);
    written(texts, &infer(&words, &shingled, &voters, &common))
}

/// The members of the groups that were found, each compared with its template.
pub(crate) fn groups(
    groups: &[Group],
    texts: &[&str],
    words: &Words,
    uniques: &[Unique],
    threads: usize,
) -> Vec<Campaign> {
    let templates: Vec<Written<'_>> = groups.iter().map(|g| Written::of(&g.written)).collect();
    let mut all = Vec::new();
    for (group, template) in groups.iter().zip(&templates) {
        let members = group.members.iter().filter_map(|one| uniques.get(*one));
        all.extend(members.map(|unique| (group, template, unique)));
    }
    let mut compared = parallel::each(&all, threads, |(group, template, unique)| {
        let row = words.row(unique.text);
        let changes = group.template.changes(row);
        let one = |text: &usize| {
            let own = texts.get(*text).copied().unwrap_or_default();
            member(*text, own, template, &changes, row.len())
        };
        unique.texts.iter().map(one).collect::<Vec<_>>()
    })
    .into_iter();
    let campaign = |group: &Group| {
        let members = compared.by_ref().take(group.members.len());
        let mut members: Vec<Member> = members.flatten().collect();
        members.sort_by_key(|member| member.text);
        Campaign {
            template: group.written.clone(),
            identical: members.iter().filter(|member| member.identical).count(),
            members,
        }
    };
    groups.iter().map(campaign).collect()
}

fn member(
    text: usize,
    own: &str,
    template: &Written<'_>,
    changes: &[Change],
    words: usize,
) -> Member {
    let mut member = Member {
        text,
        identical: true,
        added: Vec::new(),
        removed: Vec::new(),
        personal: Vec::new(),
    };
    if changes.is_empty() {
        return member;
    }
    let written = Written::of(own);
    let runs = |from: &Written<'_>, run: &Range<usize>| (!run.is_empty()).then(|| from.run(run));
    for change in changes {
        let kind = added(&written, change, words);
        member.identical &= kind == Added::Courtesy && change.removed.is_empty();
        member.removed.extend(runs(template, &change.removed));
        let run = runs(&written, &change.added);
        if let Added::Personal(own) = kind {
            let place = written.place(&own);
            member.personal.push(Addition {
                words: written.run(&own),
                start: place.start,
                end: place.end,
            });
        }
        member.added.extend(run);
    }
    member
}
