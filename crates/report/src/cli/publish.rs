//! The verbs of publication and of what goes on after it: `report publish`, `report reply`, `report decide`. They do what the
//! pages do, by the same acts.

use super::{At, NAME, open};
use crate::build::Ending;
use crate::decision::{Body, Decision, decide};
use crate::edition::{agree, publish};
use crate::reply::{Reply, ReplyState, record_reply};
use crate::site::refresh;
use crate::words::words;
use crate::writing::digest_of_draft;
use clap::Args;
use commission::{Desk, Error, Exit, Language, Outcome, Refusal, Texts};
use serde_json::json;
use std::path::PathBuf;

/// Publish the report as it stands: a named commissioner agrees to it, the ledger says so, and the edition remains.
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// Where
    #[command(flatten)]
    pub at: At,
    /// The folder: new, empty, or one that holds a report
    #[arg(long)]
    pub out: PathBuf,
    /// The commissioner who agrees, as named in the call file
    #[arg(long, value_name = "NAME")]
    pub agreed_by: String,
    /// How they agreed, such as the meeting and its minute
    #[arg(long, value_name = "TEXT")]
    pub how: String,
    /// The day by which replies are asked for
    #[arg(long, value_name = "DAY", default_value = "")]
    pub reply_by: String,
}

/// Record a reply to a recommendation, from the letter received.
#[derive(Debug, Args)]
pub struct ReplyArgs {
    /// Where
    #[command(flatten)]
    pub at: At,
    /// The recommendation, such as R2
    #[arg(long, value_name = "KEY")]
    pub recommendation: String,
    /// accept, accept-in-part, accept-in-principle, reject or noted
    #[arg(long)]
    pub state: String,
    /// Its words in English, word for word
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub words_en: String,
    /// Its words in Welsh, word for word
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub words_cy: String,
    /// Who replies: name and office
    #[arg(long, value_name = "NAME")]
    pub from: String,
    /// The day on which it was received
    #[arg(long, value_name = "DAY")]
    pub received: String,
    /// The folder of the published report, whose pages of recommendations are written anew
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
}

/// Record a decision of the commissioners.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// Where
    #[command(flatten)]
    pub at: At,
    /// The day on which it was made
    #[arg(long)]
    pub day: String,
    /// What it is about: the key of a finding or recommendation, or report
    #[arg(long, value_name = "KEY", default_value = "")]
    pub about: String,
    /// What was decided, in English
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text_en: String,
    /// What was decided, in Welsh
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text_cy: String,
    /// A commissioner who was for it; once for each
    #[arg(long, value_name = "NAME")]
    pub by: Vec<String>,
    /// A commissioner who dissented; once for each
    #[arg(long, value_name = "NAME")]
    pub against: Vec<String>,
    /// What those who dissented say, in English
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub dissent_en: String,
    /// The same in Welsh
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub dissent_cy: String,
    /// Keep it out of the public extract
    #[arg(long)]
    pub not_published: bool,
    /// The folder of the published report, whose page of decisions is written anew
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
}

fn texts(en: &str, cy: &str) -> Texts {
    [(Language::En, en), (Language::Cy, cy)]
        .into_iter()
        .map(|(language, text)| (language, text.to_owned()))
        .collect()
}

pub(super) fn run_publish(args: &PublishArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(&args.at, desk)?;
    let by = (NAME, desk.clock.now_us());
    let (of, name, how) = (commission.clone(), args.agreed_by.clone(), args.how.clone());
    store.write(move |tx| {
        let graph = crate::store::graph(tx, of.id)?;
        match graph.is_empty() {
            true => Ok(()),
            false => agree(tx, &of, (&name, &how), &digest_of_draft(tx, &of)?, by),
        }
    })?;
    let ended = publish(
        &store,
        &commission,
        &args.out,
        &args.reply_by,
        by,
        desk.progress,
    )?;
    let w = words(desk.language);
    match ended {
        Ending::Shut(checked) => {
            let number = checked.problems.len().to_string();
            let lines = super::lines(&checked.problems, desk.language);
            let json = json!({"problems": super::problems_json(&checked)});
            let told = format!("{lines}{}", w.msg_told_shut(number));
            Ok(Outcome::done("report publish", json, told).ending(Exit::Refused))
        }
        Ending::Built(built) => {
            let (site, pack) = (
                built.site.display().to_string(),
                built.pack.display().to_string(),
            );
            let told = w.msg_told_built(built.files.to_string(), &site, &pack);
            let outputs = super::outputs(&args.out, &commission, &built);
            let json = json!({
                "outputs": outputs, "site": site, "pack": pack, "leaf": built.leaf,
                "checkpoint": built.checkpoint, "findings": built.findings,
                "recommendations": built.recommendations,
            });
            Ok(Outcome::done("report publish", json, told))
        }
    }
}

pub(super) fn run_reply(args: &ReplyArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(&args.at, desk)?;
    let now = desk.clock.now_us();
    let state = ReplyState::of_code(&args.state);
    let missing = || Refusal::new("state", |l| words(l).msg_reply_choose_state());
    let new = Reply {
        id: 0,
        recommendation: args.recommendation.clone(),
        state: state.ok_or_else(missing)?,
        words: texts(&args.words_en, &args.words_cy),
        replier: args.from.trim().to_owned(),
        received: args.received.clone(),
        file: None,
        by_link: false,
        person: NAME.to_owned(),
        at_us: now,
    };
    let of = commission.clone();
    let recorded = store.write(move |tx| record_reply(tx, &of, &new, (NAME, now)));
    recorded.map_err(|error| match error {
        Error::NotFound => {
            let key = &args.recommendation;
            Refusal::new("recommendation", |l| {
                words(l).msg_reply_no_recommendation(key)
            })
            .into()
        }
        other => other,
    })?;
    if let Some(site) = &args.site {
        refresh(&store, &commission, site, now)?;
    }
    let json = json!({"recommendation": args.recommendation, "state": args.state});
    let told = words(desk.language).msg_told_kept();
    Ok(Outcome::done("report reply", json, told))
}

pub(super) fn run_decide(args: &DecideArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(&args.at, desk)?;
    let now = desk.clock.now_us();
    let new = Decision {
        day: args.day.clone(),
        about: args.about.clone(),
        body: Body {
            text: texts(&args.text_en, &args.text_cy),
            by: args.by.clone(),
            against: args.against.clone(),
            dissent: texts(&args.dissent_en, &args.dissent_cy),
        },
        published: !args.not_published,
        person: NAME.to_owned(),
        at_us: now,
    };
    let of = commission.clone();
    store.write(move |tx| decide(tx, &of, &new))?;
    if let Some(site) = &args.site {
        refresh(&store, &commission, site, now)?;
    }
    let json = json!({"day": args.day, "published": !args.not_published});
    let told = words(desk.language).msg_told_kept();
    Ok(Outcome::done("report decide", json, told))
}
