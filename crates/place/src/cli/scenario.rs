//! The verb `place scenario`: what would follow if a part of the spending moved to local co-operatives, from stated assumptions.

use super::spending::{Local, files};
use crate::payments::Read;
use crate::scenario::{
    Assumed, Move, Now, Outcome as Told, Range, Ranges, now, outcomes, turns_on,
};
use crate::sheet::file_name;
use crate::spending::Nested;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Spanned;

/// A scenario of spending.
#[derive(Debug, Clone, Args)]
pub struct Scenario {
    /// A contracts register, as `place spending` takes it.
    #[arg(value_name = "CONTRACTS")]
    pub file: PathBuf,
    /// A table of suppliers, as `place spending` takes it.
    #[arg(long, value_name = "FILE")]
    pub suppliers: PathBuf,
    /// A table of places, as `place spending` takes it.
    #[arg(long, value_name = "FILE")]
    pub areas: PathBuf,
    /// What is assumed (TOML): to, from, local, and for each assumption low, high and source.
    #[arg(long, value_name = "FILE")]
    pub assume: PathBuf,
}

const METHOD: &str = "scenario (version 1): contracts that are not held by local holders of the ownership in question, whose ownership and area are known, could move; of them the assumed shares do, evenly, and no more than the assumed capacity. Shares are of what is then spent. Each outcome is told between the least and the most that the stated ranges allow (exact: it is monotone in each assumption), and with all of them in the middle. Nothing is assumed that is not stated with its source; where an assumption is missing, the outcome is not told. It is a calculation from assumptions, not a forecast, and tells nothing of quality, of how many co-operatives it would take, or of savings";

/// The file of assumptions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    to: Vec<String>,
    #[serde(default)]
    from: Vec<String>,
    local: Option<String>,
    movable: Spanned<Ranged>,
    moved: Spanned<Ranged>,
    price: Spanned<Ranged>,
    capacity: Option<Spanned<Ranged>>,
    respent_now: Option<Spanned<Ranged>>,
    respent_then: Option<Spanned<Ranged>>,
    transition: Option<Spanned<Ranged>>,
}

/// One assumption.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ranged {
    low: f64,
    high: f64,
    source: String,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where a table or the assumptions cannot be read or hold what cannot be right.
pub fn run(asked: &Scenario, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (stated, all) = stated(&asked.assume)?;
    let mut warnings = Vec::new();
    let Read { contracts, .. } = files::contracts(&asked.file, desk.language, &mut warnings)?;
    let suppliers = files::suppliers(&asked.suppliers, &mut warnings)?;
    let areas = files::areas(&asked.areas, &mut warnings)?;
    let local = Local::of(stated.local.as_ref(), Some(&areas))?;
    let owned =
        |names: &[String]| -> Vec<String> { names.iter().map(|name| files::owned(name)).collect() };
    let (to, from) = (owned(&stated.to), owned(&stated.from));
    let asked_move = Move {
        to: &to,
        from: &from,
    };
    let is_local = |nested: &Nested| local.holds(nested);
    let now = now(&contracts, &suppliers, &areas, &is_local, asked_move);
    if now.total <= 0.0 {
        let none = Refusal::new("no-spending", |l| words(l).msg_scenario_nothing());
        return Err(none.in_file(&file_name(&asked.file)).into());
    }
    let ranges: Ranges = all
        .iter()
        .map(|(key, one)| {
            let Ranged { low, high, .. } = *one;
            (*key, Range { low, high })
        })
        .collect();
    let json = document(&stated, asked_move, &all, (&now, &ranges), warnings);
    let text = lines(&all, &now, &ranges, desk.language);
    Ok(Outcome::done("place scenario", json, text))
}

type All = BTreeMap<Assumed, Ranged>;

/// What the file states, each range found good.
fn stated(path: &Path) -> Result<(Stated, All), Error> {
    let name = file_name(path);
    let bytes = std::fs::read(path).map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let line = |byte: usize| {
        let before = text.as_bytes().get(..byte).unwrap_or_default();
        1 + before.iter().filter(|b| **b == b'\n').count() as u64
    };
    let refused = |at: usize, code: &'static str, say: &dyn Fn(Language) -> String| {
        let refusal = Refusal::new(code, say).in_file(&name);
        Error::from(refusal.at_line(line(at)))
    };
    let stated: Stated = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let why = error.message().to_owned();
        refused(at, "assume-not-toml", &|l| {
            words(l).msg_scenario_not_toml(&why)
        })
    })?;
    if stated.to.is_empty() {
        return Err(refused(0, "assume-to", &|l| words(l).msg_scenario_no_to()));
    }
    let given = [
        (Assumed::Movable, Some(&stated.movable)),
        (Assumed::Moved, Some(&stated.moved)),
        (Assumed::Price, Some(&stated.price)),
        (Assumed::Capacity, stated.capacity.as_ref()),
        (Assumed::RespentNow, stated.respent_now.as_ref()),
        (Assumed::RespentThen, stated.respent_then.as_ref()),
        (Assumed::Transition, stated.transition.as_ref()),
    ];
    let mut all = All::new();
    for (assumed, one) in given {
        let Some(spanned) = one else {
            continue;
        };
        let (at, one) = (spanned.span().start, spanned.get_ref());
        let key = assumed.code();
        if one.source.trim().is_empty() {
            return Err(refused(at, "assume-source", &|l| {
                words(l).msg_scenario_no_source(key)
            }));
        }
        let most = match assumed {
            Assumed::Movable | Assumed::Moved | Assumed::RespentNow | Assumed::RespentThen => 1.0,
            Assumed::Price | Assumed::Capacity | Assumed::Transition => f64::MAX,
        };
        let least = match assumed {
            Assumed::Price => f64::MIN_POSITIVE,
            _ => 0.0,
        };
        let is_good = least <= one.low && one.low <= one.high && one.high <= most;
        if !is_good {
            let say = |l| match most < 2.0 {
                true => words(l).msg_scenario_no_share(key),
                false => words(l).msg_scenario_no_range(key),
            };
            return Err(refused(at, "assume-range", &say));
        }
        all.insert(assumed, one.clone());
    }
    if all.contains_key(&Assumed::RespentNow) != all.contains_key(&Assumed::RespentThen) {
        return Err(refused(0, "assume-respent", &|l| {
            words(l).msg_scenario_respent()
        }));
    }
    Ok((stated, all))
}

fn document(
    stated: &Stated,
    asked: Move<'_>,
    all: &All,
    (now, ranges): (&Now, &Ranges),
    warnings: Vec<String>,
) -> Value {
    let share = |value: f64| value / now.total;
    let assumptions = all.iter().map(|(key, one)| {
        json!({ "assumption": key.code(), "low": one.low, "high": one.high, "source": one.source })
    });
    let told = outcomes(now, ranges);
    let outcome = told.iter().map(|one| {
        json!({
            "outcome": one.outcome.code(), "now": one.now, "low": one.low, "middle": one.middle,
            "high": one.high,
        })
    });
    let turns = turns_on(now, ranges);
    let turns = turns.iter().map(|one| {
        json!({
            "assumption": one.assumed.code(), "local_share_at_low": one.at_low,
            "local_share_at_high": one.at_high, "swing": (one.at_high - one.at_low).abs(),
        })
    });
    let is_told = |outcome: &Told| told.iter().any(|one| one.outcome == *outcome);
    let not_told = Told::ALL
        .iter()
        .filter(|one| !is_told(one))
        .map(|one| one.code());
    json!({
        "method": METHOD, "warnings": warnings, "to": asked.to, "from": asked.from, "local": stated.local,
        "assumptions": assumptions.collect::<Vec<_>>(),
        "now": {
            "total": now.total, "local_value": now.local, "local_share": share(now.local),
            "held_value": now.held, "held_share": share(now.held), "pool_value": now.pool,
            "pool_share": share(now.pool), "pool_contracts": now.pool_contracts,
            "pool_local_value": now.pool_local, "left_unknown_ownership_value": now.unknown_ownership,
            "left_unmatched_value": now.unmatched,
        },
        "outcomes": outcome.collect::<Vec<_>>(), "turns_on": turns.collect::<Vec<_>>(),
        "not_told": not_told.collect::<Vec<_>>(),
    })
}

fn lines(all: &All, now: &Now, ranges: &Ranges, language: Language) -> String {
    let say = words(language);
    let money = |value: f64| pages::say::money(value.round() as i64);
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    let mut lines = vec![
        say.msg_scenario_about(),
        say.msg_scenario_pool(
            money(now.total),
            money(now.pool),
            money(now.unknown_ownership + now.unmatched),
        ),
    ];
    for one in outcomes(now, ranges) {
        let shown = |value: f64| match one.outcome {
            Told::LocalShare | Told::HeldShare => percent(value),
            _ => money(value),
        };
        let (low, middle, high) = (shown(one.low), shown(one.middle), shown(one.high));
        lines.push(match one.outcome {
            Told::Moved => say.msg_scenario_moved(&low, &high, &middle),
            Told::LocalShare => say.msg_scenario_local(shown(one.now), &low, &high, &middle),
            Told::HeldShare => say.msg_scenario_held(shown(one.now), &low, &high, &middle),
            Told::Dearer => say.msg_scenario_dearer(&low, &high, &middle),
            Told::Respent => say.msg_scenario_respent_more(&low, &high, &middle),
            Told::Transition => say.msg_scenario_transition(&low, &high, &middle),
        });
    }
    lines.push(say.msg_scenario_assumes());
    for (key, one) in all {
        let shown = |value: f64| match key {
            Assumed::Capacity | Assumed::Transition => money(value),
            Assumed::Price => format!("{value:.2}"),
            _ => percent(value),
        };
        let (low, high) = (shown(one.low), shown(one.high));
        lines.push(say.msg_scenario_line(assumed_words(language, *key), &low, &high, &one.source));
    }
    if let Some(first) = turns_on(now, ranges).first() {
        lines.push(say.msg_scenario_turns(assumed_words(language, first.assumed)));
    }
    lines.join("\n") + "\n"
}

fn assumed_words(language: Language, assumed: Assumed) -> String {
    let say = words(language);
    match assumed {
        Assumed::Movable => say.msg_assumed_movable(),
        Assumed::Moved => say.msg_assumed_moved(),
        Assumed::Price => say.msg_assumed_price(),
        Assumed::Capacity => say.msg_assumed_capacity(),
        Assumed::RespentNow => say.msg_assumed_respent_now(),
        Assumed::RespentThen => say.msg_assumed_respent_then(),
        Assumed::Transition => say.msg_assumed_transition(),
    }
}
