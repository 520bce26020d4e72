//! A map in the formats of Polis' own exports, so that whoever works with those can go on with ours.
//!
//! `participants-votes.csv`: a row a participant with the group (numbered from 0, the largest first; empty for who is on no map), how many
//! votes, and a column a statement. `comment-groups.csv`: a row a statement with the votes of all and of each group. Statements that
//! moderation left out are in neither.

use crate::conversation::Conversation;
use crate::names::cell;
use opinions::{Counts, Map, Vote};
use std::fmt::Write;

/// `participants-votes.csv`.
#[must_use]
pub fn participants_votes(map: &Map, conversation: &Conversation) -> String {
    let kept: Vec<usize> = kept(conversation);
    let mut text = "participant,group-id,n-comments,n-votes,n-agree,n-disagree".to_owned();
    for at in &kept {
        let id = conversation
            .statements
            .get(*at)
            .map_or("", |s| s.id.as_str());
        let _ = write!(text, ",{}", cell(id));
    }
    text.push('\n');
    for (participant, id) in conversation.participants.iter().enumerate() {
        let mut row: Vec<Option<Vote>> = vec![None; conversation.statements.len()];
        for (on, vote) in conversation.ballots.of(participant) {
            if let Some(to) = row.get_mut(on) {
                *to = Some(vote);
            }
        }
        let own: Vec<Option<Vote>> = kept
            .iter()
            .map(|at| row.get(*at).copied().flatten())
            .collect();
        let count = |vote: Vote| own.iter().filter(|own| **own == Some(vote)).count();
        let group = map.placed.binary_search(&participant).ok();
        let group = group
            .and_then(|at| map.group_of.get(at))
            .map(ToString::to_string);
        let written = conversation
            .statements
            .iter()
            .filter(|s| s.author.as_ref() == Some(id));
        let _ = write!(
            text,
            "{},{},{},{},{},{}",
            cell(id),
            group.unwrap_or_default(),
            written.count(),
            own.iter().flatten().count(),
            count(Vote::Agree),
            count(Vote::Disagree),
        );
        for vote in &own {
            text.push(',');
            if let Some(vote) = vote {
                let _ = write!(text, "{}", vote.number());
            }
        }
        text.push('\n');
    }
    text
}

/// `comment-groups.csv`.
#[must_use]
pub fn comment_groups(map: &Map, conversation: &Conversation) -> String {
    let mut text =
        "comment-id,comment,total-votes,total-agrees,total-disagrees,total-passes".to_owned();
    for group in 0..map.groups.len() {
        let name = crate::names::group_name(group).to_lowercase();
        for what in ["votes", "agrees", "disagrees", "passes"] {
            let _ = write!(text, ",group-{name}-{what}");
        }
    }
    text.push('\n');
    for at in kept(conversation) {
        let Some(statement) = conversation.statements.get(at) else {
            continue;
        };
        let own: Vec<Counts> = map
            .counts
            .iter()
            .filter_map(|group| group.get(at).copied())
            .collect();
        let all = own.iter().fold(Counts::default(), |all, own| all.and(*own));
        let says = statement.text.as_deref().unwrap_or_default();
        let _ = write!(text, "{},{}", cell(&statement.id), cell(says));
        for counts in std::iter::once(&all).chain(&own) {
            let Counts {
                agree,
                disagree,
                pass,
            } = counts;
            let _ = write!(text, ",{},{agree},{disagree},{pass}", counts.votes());
        }
        text.push('\n');
    }
    text
}

/// The statements that count.
fn kept(conversation: &Conversation) -> Vec<usize> {
    let all = conversation.statements.iter().enumerate();
    all.filter(|(_, s)| !s.is_left_out)
        .map(|(at, _)| at)
        .collect()
}
