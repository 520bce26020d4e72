//! Reads claims from a file and makes them the claims of the commission.
//!
//! Guarantees: every line that must be put right is told at once, and then nothing is kept; the claims are replaced
//! whole, but for the figures that were put beside one that stays; the same file again changes nothing; a conflict that one side names is known to both. Every text must stand
//! in each declared language.

use crate::abreast::kept_beside;
use crate::beside::{Aspect, Measure, Told, in_every_language};
use crate::claim::{Check, Citation, Claim, Day, Decimal, Value};
use crate::limits::{CLAIMS_FILE_BYTES_MAX, CLAIMS_MAX, MEASURES_PER_CLAIM_MAX};
use crate::store::{claims, keep_claims};
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Node, Refusal, Texts, read_toml, record};
use std::collections::{BTreeMap, BTreeSet};

/// What became of a file of claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimsTaken {
    /// The claims, in the order of their numbers.
    pub claims: Vec<Claim>,
    /// Whether they are others than before.
    pub changed: bool,
}

/// Makes the claims of a file those of the commission. `by` is the name under which it is recorded, and when.
///
/// # Errors
/// [`Error::Refused`] with a sentence for each line that must be put right; nothing is kept then.
pub fn take_claims(
    tx: &mut Tx<'_>,
    commission: &Commission,
    file: &str,
    text: &str,
    by: (&str, i64),
) -> Result<ClaimsTaken, Error> {
    if text.len() > CLAIMS_FILE_BYTES_MAX {
        let bytes = CLAIMS_FILE_BYTES_MAX.to_string();
        let refusal = Refusal::new("claims-too-large", |l| {
            words(l).msg_claims_too_large(&bytes)
        });
        return Err(refusal.in_file(file).into());
    }
    let mut read = read_toml(file, text, |root| {
        root.problems().declare(&commission.definition.languages);
        all(root)
    })?;
    let before = claims(tx, commission.id)?;
    kept_beside(&mut read, before.clone());
    let changed = before != read;
    if changed {
        keep_claims(tx, commission.id, &read)?;
        record(tx, commission.id, by.0, by.1, "claims-taken", file)?;
    }
    Ok(ClaimsTaken {
        claims: read,
        changed,
    })
}

/// A claim as the file has it, with the line of each key that it names.
struct Read {
    claim: Claim,
    named: Vec<(String, u64)>,
}

fn all(root: &Node<'_>) -> Option<Vec<Claim>> {
    root.only(&["claim"]);
    let nodes = root.tables("claim");
    if nodes.len() > CLAIMS_MAX {
        let max = CLAIMS_MAX.to_string();
        root.problems().add(root.line(), "claims-many", |l| {
            words(l).msg_claims_many(&max)
        });
        return None;
    }
    let mut keys = BTreeSet::new();
    let read: Vec<Option<Read>> = nodes.iter().map(|node| one(node, &mut keys)).collect();
    let mut claims = BTreeMap::new();
    let mut conflicts = Vec::new();
    for Read { claim, named } in read.into_iter().flatten() {
        for (other, line) in named {
            if !keys.contains(&other) || other == claim.claim {
                root.problems().add(line, "conflict-unknown", |l| {
                    words(l).msg_conflict_unknown(&other)
                });
            }
            conflicts.push((claim.claim.clone(), other.clone()));
            conflicts.push((other, claim.claim.clone()));
        }
        claims.insert(claim.claim.clone(), claim);
    }
    for (key, other) in conflicts {
        if let Some(claim) = claims.get_mut(&key) {
            claim.conflicts.insert(other);
        }
    }
    let mut claims: Vec<Claim> = claims.into_values().collect();
    claims.sort_by_key(Claim::number);
    Some(claims)
}

fn one(node: &Node<'_>, keys: &mut BTreeSet<String>) -> Option<Read> {
    node.only(&[
        "key",
        "value",
        "unit",
        "group",
        "period",
        "definition",
        "source",
        "checked",
        "conflicts",
        "note",
        "measured",
    ]);
    let key = key(node, keys);
    let value = value(node);
    let definition = node.texts("definition");
    let part = |name| node.opt_texts(name).unwrap_or_default();
    let (unit, group, period, note) = (part("unit"), part("group"), part("period"), part("note"));
    let source = node.opt_table("source").map(|node| citation(&node));
    let checked = node.opt_table("checked").map(|below| {
        if !node.has("source") {
            node.problems().add(below.line(), "checked", |l| {
                words(l).msg_claim_checked_nothing()
            });
        }
        check(&below)
    });
    let measured = measures(node);
    let named = match node.has("conflicts") {
        true => node.strings("conflicts").unwrap_or_default(),
        false => Vec::new(),
    };
    Some(Read {
        claim: Claim {
            claim: key?,
            value: value?,
            unit,
            group,
            period,
            definition: definition?,
            source: unwrapped(source)?,
            checked: unwrapped(checked)?,
            conflicts: BTreeSet::new(),
            note,
            measured: measured?,
        },
        named,
    })
}

/// Nothing where a part is there and bad; the part or its absence otherwise.
fn unwrapped<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        None => Some(None),
        Some(None) => None,
        Some(good) => Some(good),
    }
}

fn key(node: &Node<'_>, keys: &mut BTreeSet<String>) -> Option<String> {
    let (key, line) = node.string("key")?;
    let number = key.strip_prefix('C').unwrap_or_default();
    let good = (1..=6).contains(&number.len())
        && !number.starts_with('0')
        && number.bytes().all(|b| b.is_ascii_digit());
    if !good {
        node.problems()
            .add(line, "key", |l| words(l).msg_claim_key_wrong(&key));
    } else if !keys.insert(key.clone()) {
        node.problems()
            .add(line, "key-twice", |l| words(l).msg_claim_key_twice(&key));
    }
    Some(key)
}

fn value(node: &Node<'_>) -> Option<Value> {
    if !node.is_string("value") {
        return node.texts("value").map(Value::Words);
    }
    let (text, line) = node.string("value")?;
    let number = Decimal::of(&text);
    if number.is_none() {
        node.problems()
            .add(line, "value", |l| words(l).msg_claim_value_wrong(&text));
    }
    number.map(Value::Number)
}

fn citation(node: &Node<'_>) -> Option<Citation> {
    node.only(&["title", "address", "place", "read"]);
    let title = node.string("title");
    let address = node.opt_string("address").map(|(address, line)| {
        let good = ["http://", "https://"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
            && !address.contains(char::is_whitespace);
        if !good {
            node.problems().add(line, "address", |l| {
                words(l).msg_claim_address_wrong(&address)
            });
        }
        address
    });
    let place: Texts = node.opt_texts("place").unwrap_or_default();
    let read = node.has("read").then(|| day(node, "read"));
    Some(Citation {
        title: title?.0,
        address,
        place,
        read: unwrapped(read)?,
    })
}

/// The figures that measure a claim: `by = "exhibit#/pointer"`, and what both are of.
fn measures(node: &Node<'_>) -> Option<Vec<Measure>> {
    let nodes = node.tables("measured");
    if nodes.len() > MEASURES_PER_CLAIM_MAX {
        let max = MEASURES_PER_CLAIM_MAX.to_string();
        node.problems().add(node.line(), "measures-many", |l| {
            words(l).msg_measures_many(&max)
        });
        return None;
    }
    nodes.iter().map(measure).collect()
}

fn measure(node: &Node<'_>) -> Option<Measure> {
    node.only(&[
        "by",
        "interval",
        "times",
        "nearest",
        "grouping",
        "year",
        "definition",
    ]);
    let by = node.string("by").and_then(|(text, line)| {
        let parts = text.split_once('#');
        let good = parts.filter(|(name, at)| !name.is_empty() && is_pointer(at));
        if good.is_none() {
            node.problems().add(line, "measured-by", |l| {
                words(l).msg_measured_by_wrong(&text)
            });
        }
        good.map(|(name, at)| (name.to_owned(), at.to_owned()))
    });
    let interval = node
        .opt_string("interval")
        .map(|(text, line)| pointer(node, text, line));
    let number = |key| {
        node.opt_string(key).map(|(text, line)| {
            let number = Decimal::above_nought(&text);
            if number.is_none() {
                node.problems().add(line, "measured-number", |l| {
                    words(l).msg_measured_number(&text)
                });
            }
            number
        })
    };
    let (times, nearest) = (number("times"), number("nearest"));
    let aspect = |key| match node.opt_table(key) {
        None => Some(Aspect::default()),
        Some(below) => aspect(&below),
    };
    let (grouping, year, definition) = (aspect("grouping"), aspect("year"), aspect("definition"));
    let (exhibit, figure) = by?;
    Some(Measure {
        exhibit,
        figure,
        interval: unwrapped(interval)?,
        times: unwrapped(times)?,
        nearest: unwrapped(nearest)?,
        grouping: grouping?,
        year: year?,
        definition: definition?,
        on_page: false,
    })
}

/// What it is in the claim and in the exhibit: texts in each language, or one that is the same in all.
fn aspect(node: &Node<'_>) -> Option<Aspect> {
    node.only(&["stated", "measured"]);
    let stated = match node.is_string("stated") {
        true => node
            .string("stated")
            .map(|(text, _)| in_every_language(&text)),
        false => Some(node.opt_texts("stated").unwrap_or_default()),
    };
    let measured = match node.is_string("measured") {
        true => node
            .string("measured")
            .and_then(|(text, line)| match text.starts_with('/') {
                true => pointer(node, text, line).map(Told::There),
                false => Some(Told::Said(in_every_language(&text))),
            }),
        false => Some(Told::Said(node.opt_texts("measured").unwrap_or_default())),
    };
    Some(Aspect {
        stated: stated?,
        measured: measured?,
    })
}

fn pointer(node: &Node<'_>, text: String, line: u64) -> Option<String> {
    let good = is_pointer(&text);
    if !good {
        node.problems()
            .add(line, "pointer", |l| words(l).msg_pointer_wrong(&text));
    }
    good.then_some(text)
}

/// Whether a text leads to a member of an exhibit: a JSON pointer (RFC 6901) that is not the whole.
fn is_pointer(text: &str) -> bool {
    text.len() > 1 && text.starts_with('/') && !text.chars().any(char::is_control)
}

fn check(node: &Node<'_>) -> Option<Check> {
    node.only(&["by", "on"]);
    let by = node.string("by");
    let on = day(node, "on");
    Some(Check { by: by?.0, on: on? })
}

fn day(node: &Node<'_>, key: &str) -> Option<Day> {
    let (text, line) = node.string(key)?;
    let day = Day::of(&text);
    if day.is_none() {
        node.problems()
            .add(line, "date", |l| words(l).msg_claim_day_wrong(&text));
    }
    day
}
