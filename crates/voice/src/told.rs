//! A map in words and in JSON: the same for votes of files and of the stored commission.

use crate::conversation::Conversation;
use crate::limits::{STATEMENT_LETTERS_TOLD, STATEMENTS_TOLD};
use crate::names::group_name;
use crate::words::{Words, words};
use commission::Refusal;
use opinions::{Map, Method, Share, Shared, Side, TooFew, Typical};
use serde_json::{Value, json};

const POLIS: &str = "opinion map, standard method (version 1): the Polis pipeline of a whole conversation (Small, Bjorkegren, Erkkilä, Shaw and Megill 2021, and the server's published code), computed exactly: two principal components of votes in which a hole is the statement's mean, statements left out count as passed by all, places stretched by the root of statements over votes cast; participants with 7 votes; 2 to 5 groups by k-means with the best silhouette (over base clusters beyond 10,000 participants only); representative statements, consensus and group-aware consensus as there. Intervals of shares: Wilson (1927)";
const DEFAULT: &str = "opinion map, default method (version 2): places by probabilistic principal components of the votes cast (Tipping and Bishop 1999; missing values, Ilin and Raiko 2010) in as many dimensions as outdo shuffled votes (Horn 1965); participants with 7 votes; groups by k-means in which a distance is how badly a centre explains the votes that were cast (after Chi, Chi and Baraniuk 2016), as many as give the best simplified silhouette (Hruschka and others 2004), more only where it is better by 0.05, with no group under 5 participants or 3 %; borders of groups of 50 or more settled by latent classes (Goodman 1974), by evidence that may be the weaker the larger the smallest group is; typical statements by the interval of a difference of shares (Newcombe 1998, Bonferroni); consensus by the lowest lower limit of any group's share (Wilson 1927), which must be above one half";
const STABILITY: &str = "; stability: mean adjusted Rand index (Hubert and Arabie 1985) with the groups of bootstrap samples of participants, and each group's mean best Jaccard overlap (Hennig 2007)";

/// Why there is no map, as a sentence that says what to do.
pub(crate) fn refusal(why: &TooFew) -> Refusal {
    let shown = |n: usize| pages::say::count(n as u64);
    match *why {
        TooFew::Participants {
            found,
            votes,
            needed,
        } => Refusal::new("too-few-participants", |l| {
            words(l).msg_too_few_participants(shown(votes), shown(found), shown(needed))
        }),
        TooFew::Statements { found, needed } => Refusal::new("too-few-statements", |l| {
            words(l).msg_too_few_statements(shown(found), shown(needed))
        }),
        TooFew::Differences => Refusal::new("no-differences", |l| words(l).msg_no_differences()),
    }
}

/// A map with what its numbers stand for.
pub(crate) struct Told<'a> {
    pub(crate) conversation: &'a Conversation,
    pub(crate) map: &'a Map,
    pub(crate) words: &'static Words,
    pub(crate) method: Method,
    pub(crate) seed: u64,
}

impl Told<'_> {
    fn participant(&self, participant: usize) -> &str {
        self.conversation
            .participants
            .get(participant)
            .map_or("", String::as_str)
    }

    fn statement(&self, statement: usize) -> &str {
        self.conversation
            .statements
            .get(statement)
            .map_or("", |s| s.id.as_str())
    }

    fn says(&self, statement: usize) -> Option<&str> {
        self.conversation.statements.get(statement)?.text.as_deref()
    }

    /// The members of the answer of `voice map`.
    pub(crate) fn json(&self, outputs: &[String]) -> Value {
        let map = self.map;
        let on = self.conversation.ballots.per_statement();
        let counted = self.conversation.statements.iter().zip(&on);
        let counted = counted
            .filter(|(s, votes)| !s.is_left_out && **votes > 0)
            .count();
        let left_out = self
            .conversation
            .statements
            .iter()
            .filter(|s| s.is_left_out)
            .count();
        let points: Vec<Value> = map
            .placed
            .iter()
            .zip(&map.places)
            .zip(&map.group_of)
            .map(|((participant, [x, y]), group)| {
                json!({
                    "participant": self.participant(*participant), "x": x, "y": y,
                    "group": group_name(*group),
                })
            })
            .collect();
        let voters: Vec<usize> = (0..self.conversation.participants.len()).collect();
        let not_placed: Vec<Value> = voters
            .iter()
            .filter(|p| map.placed.binary_search(p).is_err())
            .map(|p| {
                let votes = self.conversation.ballots.of(*p).count();
                json!({ "participant": self.participant(*p), "votes": votes })
            })
            .collect();
        let groups: Vec<Value> = (0..map.groups.len())
            .map(|group| self.group_json(group))
            .collect();
        let consensus: Vec<Value> = map.shared.iter().map(|one| self.shared_json(one)).collect();
        let silhouettes: Vec<Value> = (2..)
            .zip(&map.silhouettes)
            .map(|(groups, silhouette)| json!({ "groups": groups, "silhouette": silhouette }))
            .collect();
        let group_aware: Vec<Value> = map
            .group_aware
            .iter()
            .enumerate()
            .filter(|(at, _)| on.get(*at).is_some_and(|votes| *votes > 0))
            .filter(|(at, _)| {
                self.conversation
                    .statements
                    .get(*at)
                    .is_some_and(|s| !s.is_left_out)
            })
            .map(|(at, score)| json!({ "statement": self.statement(at), "score": score }))
            .collect();
        let (name, method) = match self.method {
            Method::Polis => ("polis", POLIS),
            Method::Default => ("default", DEFAULT),
        };
        let stability = map.stability.as_ref();
        json!({
            "method": format!("{method}{}", if stability.is_some() { STABILITY } else { "" }),
            "warnings": self.conversation.warnings,
            "method_name": name, "seed": self.seed,
            "participants": self.conversation.participants.len(),
            "placed": map.placed.len(),
            "statements": counted, "left_out": left_out,
            "votes": self.conversation.ballots.len(), "replaced": self.conversation.replaced,
            "dimensions": map.dimensions, "silhouettes": silhouettes,
            "groups": groups, "consensus": consensus,
            "stability": stability.map(|s| s.agreement),
            "stability_detail": stability.map(|s| json!({
                "samples": s.samples, "agreement": s.agreement,
                "agreement_range": [s.interval.0, s.interval.1], "same_number": s.same_number,
            })),
            "points": points, "not_placed": not_placed, "group_aware_consensus": group_aware, "outputs": outputs,
        })
    }

    fn group_json(&self, group: usize) -> Value {
        let members = self.map.groups.get(group).map_or(&[][..], Vec::as_slice);
        let typical = self.map.typical.get(group).map_or(&[][..], Vec::as_slice);
        let stability = self
            .map
            .stability
            .as_ref()
            .and_then(|s| s.groups.get(group));
        json!({
            "id": group_name(group), "size": members.len(),
            "members": members.iter().map(|p| self.participant(*p)).collect::<Vec<_>>(),
            "stability": stability,
            "representative": typical.iter().map(|one| self.typical_json(one)).collect::<Vec<_>>(),
        })
    }

    fn typical_json(&self, one: &Typical) -> Value {
        json!({
            "statement": self.statement(one.statement), "text": self.says(one.statement),
            "side": side_name(one.side), "votes": one.counts.votes(),
            "agree": one.agree.value, "agree_ci": interval(&one.agree),
            "disagree": one.disagree.value, "disagree_ci": interval(&one.disagree),
            "others": one.others.map(|s| s.value), "others_ci": one.others.as_ref().map(interval),
            "score": one.score,
        })
    }

    fn shared_json(&self, one: &Shared) -> Value {
        let by_group: Vec<Value> = one
            .by_group
            .iter()
            .enumerate()
            .map(|(group, share)| {
                json!({
                    "group": group_name(group), "share": share.map(|s| s.value),
                    "share_ci": share.as_ref().map(interval),
                })
            })
            .collect();
        json!({
            "statement": self.statement(one.statement), "text": self.says(one.statement),
            "side": side_name(one.side), "score": one.score,
            "ci": [one.interval.0, one.interval.1], "votes": one.counts.votes(),
            "agree": one.counts.agree, "disagree": one.counts.disagree, "pass": one.counts.pass,
            "by_group": by_group,
        })
    }

    /// The same for a person.
    pub(crate) fn text(&self) -> String {
        let shown = |n: usize| pages::say::count(n as u64);
        let mut text = self.words.msg_map_statement(
            shown(self.map.placed.len()),
            shown(self.conversation.participants.len()),
            shown(self.map.groups.len()),
        );
        text.push('\n');
        if let Some(stability) = &self.map.stability {
            text.push_str(&self.words.msg_map_stability(
                format!("{:.2}", stability.agreement),
                shown(stability.samples),
            ));
            text.push('\n');
        }
        for (group, members) in self.map.groups.iter().enumerate() {
            text.push_str(
                &self
                    .words
                    .msg_map_group(group_name(group), shown(members.len())),
            );
            text.push('\n');
            let typical = self.map.typical.get(group).map_or(&[][..], Vec::as_slice);
            for one in typical.iter().take(STATEMENTS_TOLD) {
                let (part, share) = match one.side {
                    Side::Agree => (one.counts.agree, one.agree.value),
                    Side::Disagree => (one.counts.disagree, one.disagree.value),
                };
                self.line(
                    &mut text,
                    one.side,
                    one.statement,
                    part,
                    one.counts.votes(),
                    share,
                );
            }
        }
        text.push_str(&self.words.msg_map_consensus(shown(self.map.shared.len())));
        text.push('\n');
        for one in self.map.shared.iter().take(STATEMENTS_TOLD) {
            let (part, votes) = (one.counts.towards(one.side), one.counts.votes());
            let share = part as f64 / votes.max(1) as f64;
            self.line(&mut text, one.side, one.statement, part, votes, share);
        }
        text
    }

    fn line(
        &self,
        text: &mut String,
        side: Side,
        statement: usize,
        part: usize,
        votes: usize,
        share: f64,
    ) {
        let says = self.says(statement).unwrap_or_default();
        let says: String = says.split_whitespace().collect::<Vec<_>>().join(" ");
        let says: String = says.chars().take(STATEMENT_LETTERS_TOLD).collect();
        let percent = format!("{:.0}", share * 100.0);
        let (part, votes) = (
            pages::say::count(part as u64),
            pages::say::count(votes as u64),
        );
        let id = self.statement(statement);
        text.push_str(&match side {
            Side::Agree => self.words.msg_map_agree(id, percent, part, votes, says),
            Side::Disagree => self.words.msg_map_disagree(id, percent, part, votes, says),
        });
        text.push('\n');
    }
}

pub(crate) fn side_name(side: Side) -> &'static str {
    match side {
        Side::Agree => "agree",
        Side::Disagree => "disagree",
    }
}

fn interval(share: &Share) -> Value {
    json!([share.interval.0, share.interval.1])
}
