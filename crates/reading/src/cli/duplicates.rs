//! The verb `reading duplicates`: campaigns and exact repeats among the texts of a table, or of a stored commission.

use super::on_table::{OnTable, Rows, Texts};
use super::stored_campaigns;
use crate::words::words;
use campaigns::{Campaign, Found, METHOD_VERSION, Member, Settings, limits};
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Value, json};
use std::thread;

/// Campaigns and repeats among texts.
#[derive(Debug, Clone, Args)]
pub struct Duplicates {
    /// The texts; what is found in a stored commission is kept in it.
    #[command(flatten)]
    pub texts: Texts,
    /// Submissions that make a campaign, at least.
    #[arg(long, value_name = "N", default_value_t = limits::CAMPAIGN_SUBMISSIONS_MIN_DEFAULT as u64,
        value_parser = clap::value_parser!(u64).range(2..))]
    pub min_campaign: u64,
    /// Leaves out what each member added and removed, and the count of distinct texts, which rests on it.
    #[arg(long, conflicts_with = "data")]
    pub members_only: bool,
}

/// How campaigns are found, in a sentence for the annex.
pub(super) fn method() -> String {
    format!(
        "campaigns (version {METHOD_VERSION}): texts are compared as folded words; texts whose min-hash sketches of three-word shingles meet (Broder 1997; one permutation, Li, Owen and Zhang 2012) give a template by a vote on every word, and each text is compared with a template alone; a member repeats half of a long template's words in order, three quarters of a short one's. Distinct texts: each template once, each personal addition (five added words or more, without a greeting before or a signature after) once, each other text once, whatever its case, spacing and punctuation. A letter and its translation are two campaigns"
    )
}

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read, or there is no such commission.
pub fn run(asked: &Duplicates, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let settings = Settings {
        campaign_min: usize::try_from(asked.min_campaign).unwrap_or(usize::MAX),
        threads: thread::available_parallelism().map_or(1, usize::from),
    };
    match (asked.texts.on_table(), asked.texts.store.stored()) {
        (Some(on), _) => on_table(asked, &on, &settings, desk),
        (None, Some(stored)) => stored_campaigns::run(&stored, &settings, desk),
        (None, None) => Err(Refusal::new("nowhere", |l| words(l).msg_search_nowhere()).into()),
    }
}

fn on_table(
    asked: &Duplicates,
    on: &OnTable,
    settings: &Settings,
    desk: &Desk<'_>,
) -> Result<Outcome, Error> {
    let rows = on.rows(desk.language)?;
    let texts: Vec<&str> = rows.texts.iter().map(String::as_str).collect();
    desk.progress.begin("campaigns", None);
    let outcome = if asked.members_only {
        members_only(&rows, &campaigns::members(&texts, settings), desk)
    } else {
        let found = campaigns::find(&texts, settings);
        whole(&rows, &found, asked.min_campaign, desk)
    };
    desk.progress.end();
    Ok(outcome)
}

fn whole(rows: &Rows, found: &Found, campaign_min: u64, desk: &Desk<'_>) -> Outcome {
    let shown = |n: usize| pages::say::count(n as u64);
    let within: usize = found.campaigns.iter().map(|c| c.members.len()).sum();
    let words = words(desk.language);
    let statement = words.msg_duplicates_statement(
        shown(found.submissions),
        pages::say::count(campaign_min),
        shown(found.campaigns.len()),
        shown(within),
        shown(found.distinct),
        shown(found.submissions - within),
        shown(found.distinct_outside),
    );
    let mut text = format!("{statement}\n");
    let mut list = Vec::new();
    for (id, campaign) in named(&found.campaigns) {
        let first_line = campaign
            .template
            .split_whitespace()
            .take(16)
            .collect::<Vec<_>>()
            .join(" ");
        let size = shown(campaign.members.len());
        text.push_str(&words.msg_duplicates_line(&id, size, shown(campaign.identical), first_line));
        text.push('\n');
        list.push(campaign_json(&id, campaign, rows));
    }
    let json = json!({
        "method": method(), "warnings": rows.warnings,
        "submissions": found.submissions, "blank": found.blank, "distinct": found.distinct,
        "without_campaigns": {
            "submissions": found.submissions - within, "distinct": found.distinct_outside,
        },
        "campaigns": list, "method_statement": statement,
    });
    Outcome::done("reading duplicates", json, text)
}

fn members_only(rows: &Rows, found: &[(String, Vec<usize>)], desk: &Desk<'_>) -> Outcome {
    let shown = |n: usize| pages::say::count(n as u64);
    let mut text = String::new();
    let mut list = Vec::new();
    for (id, (template, members)) in named(found) {
        let first_line = template
            .split_whitespace()
            .take(16)
            .collect::<Vec<_>>()
            .join(" ");
        text.push_str(&words(desk.language).msg_duplicates_members(
            &id,
            shown(members.len()),
            first_line,
        ));
        text.push('\n');
        let members: Vec<Value> = members
            .iter()
            .map(|at| json!({ "id": rows.ids.get(*at) }))
            .collect();
        list.push(
            json!({ "id": id, "size": members.len(), "template": template, "members": members }),
        );
    }
    let json = json!({
        "method": method(), "warnings": rows.warnings, "submissions": rows.texts.len(), "campaigns": list,
    });
    Outcome::done("reading duplicates", json, text)
}

/// Campaigns with their ids: C1 is the largest.
fn named<T>(campaigns: &[T]) -> impl Iterator<Item = (String, &T)> {
    (1_u64..)
        .zip(campaigns)
        .map(|(n, campaign)| (format!("C{n}"), campaign))
}

fn campaign_json(id: &str, campaign: &Campaign, rows: &Rows) -> Value {
    let members: Vec<Value> = campaign
        .members
        .iter()
        .map(|m| member_json(m, rows))
        .collect();
    json!({
        "id": id, "size": members.len(), "identical": campaign.identical,
        "template": campaign.template, "members": members,
    })
}

fn member_json(member: &Member, rows: &Rows) -> Value {
    let personal: Vec<Value> = member
        .personal
        .iter()
        .map(|own| json!({ "start": own.start, "end": own.end, "quote": own.words }))
        .collect();
    json!({
        "id": rows.ids.get(member.text), "added": member.added, "removed": member.removed,
        "personal": personal,
    })
}
