//! The opinion map of a stored commission, made anew as votes come in.
//!
//! Guarantees: a map that is kept says which vote was the last it knows, and none takes the place of one that knows more; it is what
//! `voice map` makes of the same votes in files. Groups are looked for without drawing anew, which is quick; how stable they are is a map
//! of its own ([`Kind::Stability`]), which takes longer and is made less often. A page reads what is kept and computes nothing.
//!
//! Besides the groups it knows consensus across respondent types: a side that more than half of every type takes, so sure that the
//! lower limit of each type's share is above one half. No type can outvote another.

use crate::drawing;
use crate::store::maps::{self, Made};
use crate::store::{self as rows, votes};
use crate::stored::{self, Stored};
use crate::told::{Told, refusal, side_name};
use crate::words::words;
use ::store::{Store, StoreError};
use commission::{Error, Language};
use opinions::{Method, Settings};
use serde_json::{Value, json};

/// Which of the two maps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Groups, without drawing anew.
    Groups,
    /// The same with how stable they are.
    Stability,
}

impl Kind {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Groups => "groups",
            Self::Stability => "stability",
        }
    }
}

/// Where chance begins in every map of a stored commission.
pub const SEED: u64 = 1;

/// Makes the maps of a kind anew where votes came in since, at most one in `every_us`; answers how many were made.
///
/// # Errors
/// [`Error::Fault`] where the votes cannot be read or the map not kept.
pub fn refresh(store: &Store, kind: Kind, every_us: i64, now_us: i64) -> Result<usize, Error> {
    let due = store.read(|r| -> Result<Vec<i64>, StoreError> {
        let mut due = Vec::new();
        for commission in rows::with_voting(r)? {
            let last = votes::last_leaf(r, commission)?;
            let (knows, at_us) = maps::knows(r, commission, kind.code())?.unwrap_or((-1, i64::MIN));
            if last > knows && at_us <= now_us.saturating_sub(every_us) {
                due.push(commission);
            }
        }
        Ok(due)
    })?;
    for commission in &due {
        make(store, *commission, kind, now_us)?;
    }
    Ok(due.len())
}

/// Makes the map of a commission and keeps it.
///
/// # Errors
/// [`Error::Fault`] where the votes cannot be read or the map not kept.
pub fn make(store: &Store, commission: i64, kind: Kind, now_us: i64) -> Result<(), Error> {
    let stored = stored::conversation(store, commission, Language::En)?;
    let made = Made {
        leaf: stored.leaf,
        at_us: now_us,
        body: body(&stored, kind).to_string(),
    };
    Ok(store.write(move |tx| maps::keep(tx, commission, kind.code(), &made))?)
}

/// What is kept of a map: the members of the answer of `voice map`, the drawing in both languages, consensus across types.
fn body(stored: &Stored, kind: Kind) -> Value {
    let conversation = &stored.conversation;
    let left_out: Vec<bool> = conversation
        .statements
        .iter()
        .map(|one| one.is_left_out)
        .collect();
    let settings = Settings {
        method: Method::Default,
        samples: (kind == Kind::Groups).then_some(0),
        seed: SEED,
        threads: 1,
    };
    let by_type = by_type(stored, &left_out);
    match opinions::map(&conversation.ballots, &left_out, &settings) {
        Err(why) => {
            let refusal = refusal(&why);
            json!({
                "refused": {"en": refusal.en, "cy": refusal.cy}, "by_type": by_type,
                "participants": conversation.participants.len(), "votes": conversation.ballots.len(),
            })
        }
        Ok(map) => {
            let told = |language| Told {
                conversation,
                map: &map,
                words: words(language),
                method: settings.method,
                seed: settings.seed,
            };
            let svg = |language| drawing::svg(&map, conversation, words(language));
            json!({
                "map": told(Language::En).json(&[]), "by_type": by_type,
                "svg": {"en": svg(Language::En), "cy": svg(Language::Cy)},
            })
        }
    }
}

/// What every respondent type with enough votes shares, the surest first.
fn by_type(stored: &Stored, left_out: &[bool]) -> Value {
    let mut types: Vec<&str> = stored
        .types
        .iter()
        .map(String::as_str)
        .filter(|key| !key.is_empty())
        .collect();
    types.sort_unstable();
    types.dedup();
    let group_of: Vec<Option<usize>> = stored
        .types
        .iter()
        .map(|key| types.binary_search(&key.as_str()).ok())
        .collect();
    let sizes: Vec<Value> = types
        .iter()
        .enumerate()
        .map(|(at, key)| {
            let size = group_of.iter().filter(|of| **of == Some(at)).count();
            json!({"type": key, "participants": size})
        })
        .collect();
    let ballots = &stored.conversation.ballots;
    let shared = opinions::shared_by(ballots, left_out, &group_of, types.len());
    let consensus: Vec<Value> = shared
        .iter()
        .map(|one| {
            let shares = one.by_group.iter().zip(&types);
            let shares: Vec<Value> = shares
                .map(|(share, key)| json!({
                    "type": key, "share": share.map(|s| s.value),
                    "ci": share.map(|s| [s.interval.0, s.interval.1]),
                }))
                .collect();
            json!({
                "statement": stored.conversation.statements.get(one.statement).map(|s| s.id.as_str()),
                "side": side_name(one.side), "score": one.score,
                "ci": [one.interval.0, one.interval.1], "votes": one.counts.votes(), "by_type": shares,
            })
        })
        .collect();
    json!({"types": sizes, "consensus": consensus})
}
