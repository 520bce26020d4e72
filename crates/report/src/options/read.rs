//! Reads option sheets from a file.
//!
//! Guarantees: every line that must be put right is told at once; in a stored commission what a piece of evidence names must be
//! there, and a quote must stand once in its document; on a plain file evidence is read and not looked up.

use super::{Appraised, Choice, Criterion, Ground, Piece, Scores, Sheet};
use crate::draft::{Resolver, passage};
use crate::graph::{Basis, Weight};
use crate::limits::{
    OPTION_KEY_CHARS_MAX, OPTIONS_MAX, SCORE_SPAN_MAX, SHEETS_MAX, WEIGHT_PLACES,
    WEIGHTS_TOGETHER_MAX,
};
use crate::words::words;
use commission::Node;
use evidence::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The scores where a sheet does not say which are the worst and the best.
const SCALE: (i64, i64) = (0, 4);

/// What evidence may name in a stored commission.
pub(crate) struct Named<'a, 'd, 't> {
    /// Documents, claims and exhibits.
    pub(crate) desk: &'d Resolver<'a, 't>,
    /// Keys of the findings of the draft.
    pub(crate) findings: BTreeSet<String>,
}

/// The sheets of a file; `named` where there is a commission.
pub(crate) fn sheets(root: &Node<'_>, named: Option<&Named<'_, '_, '_>>) -> Option<Vec<Appraised>> {
    root.only(&["sheet"]);
    let nodes = root.tables("sheet");
    if nodes.len() > SHEETS_MAX {
        let max = SHEETS_MAX.to_string();
        root.problems().add(root.line(), "sheets-many", |l| {
            words(l).msg_sheets_many(&max)
        });
        return None;
    }
    let mut keys = BTreeSet::new();
    let all: Vec<_> = nodes
        .iter()
        .map(|node| sheet(node, named, &mut keys))
        .collect();
    all.into_iter().collect()
}

fn sheet(
    node: &Node<'_>,
    named: Option<&Named<'_, '_, '_>>,
    keys: &mut BTreeSet<String>,
) -> Option<Appraised> {
    node.only(&[
        "key",
        "title",
        "note",
        "lowest",
        "highest",
        "appraisers",
        "option",
        "criterion",
        "evidence",
        "scores",
    ]);
    let key = crate::plan::numbered(node, 'O', keys);
    let title = node.texts("title");
    let (lowest, highest) = scale(node)?;
    let mut appraisers = Vec::new();
    for (name, line) in node.strings("appraisers").unwrap_or_default() {
        if appraisers.contains(&name) {
            node.problems().add(line, "appraiser-twice", |l| {
                words(l).msg_appraiser_twice(&name)
            });
        }
        appraisers.push(name);
    }
    let mut own = BTreeSet::new();
    let nodes = bounded(node, "option");
    let options: Vec<_> = nodes.iter().map(|node| choice(node, &mut own)).collect();
    let mut own = BTreeSet::new();
    let nodes = bounded(node, "criterion");
    let criteria: Vec<_> = nodes.iter().map(|node| criterion(node, &mut own)).collect();
    let sheet = Sheet {
        sheet: key?,
        title: title?,
        note: node.opt_texts("note").unwrap_or_default(),
        lowest,
        highest,
        appraisers,
        options: options.into_iter().collect::<Option<_>>()?,
        criteria: criteria.into_iter().collect::<Option<_>>()?,
    };
    if sheet.options.len() < 2 || sheet.criteria.is_empty() {
        node.problems()
            .add(node.line(), "sheet-few", |l| words(l).msg_sheet_few());
        return None;
    }
    let whole = |one: &Criterion| {
        let most = one.weight_high.as_ref().unwrap_or(&one.weight);
        most.as_str().parse::<f64>().unwrap_or_default()
    };
    if sheet.criteria.iter().map(whole).sum::<f64>() > WEIGHTS_TOGETHER_MAX {
        let max = WEIGHTS_TOGETHER_MAX.to_string();
        node.problems().add(node.line(), "weights-many", |l| {
            words(l).msg_weights_many(&max)
        });
    }
    let evidence: Vec<_> = node
        .tables("evidence")
        .iter()
        .map(|node| piece(node, &sheet, named))
        .collect();
    let mut scores = BTreeMap::new();
    for node in node.tables("scores") {
        let (name, own) = own_scores(&node, &sheet)?;
        scores.insert(name, own);
    }
    Some(Appraised {
        evidence: evidence.into_iter().collect::<Option<_>>()?,
        scores,
        sheet,
    })
}

fn bounded<'n>(node: &Node<'n>, key: &str) -> Vec<Node<'n>> {
    let nodes = node.tables(key);
    if nodes.len() > OPTIONS_MAX {
        let max = OPTIONS_MAX.to_string();
        node.problems().add(node.line(), "options-many", |l| {
            words(l).msg_options_many(&max)
        });
    }
    nodes.into_iter().take(OPTIONS_MAX).collect()
}

fn scale(node: &Node<'_>) -> Option<(i64, i64)> {
    let lowest = node.opt_integer("lowest").map_or(SCALE.0, |one| one.0);
    let highest = node.opt_integer("highest").map_or(SCALE.1, |one| one.0);
    let good = lowest.unsigned_abs() <= 100
        && highest > lowest
        && highest.saturating_sub(lowest) <= SCORE_SPAN_MAX;
    if !good {
        let max = SCORE_SPAN_MAX.to_string();
        node.problems()
            .add(node.line(), "scale", |l| words(l).msg_scale_wrong(&max));
    }
    good.then_some((lowest, highest))
}

/// A short key of small letters, digits and hyphens that nothing beside it has.
fn short(node: &Node<'_>, keys: &mut BTreeSet<String>) -> Option<String> {
    let (key, line) = node.string("key")?;
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if key.len() > OPTION_KEY_CHARS_MAX || !key.chars().all(allowed) || key == "by" {
        let max = OPTION_KEY_CHARS_MAX.to_string();
        node.problems().add(line, "option-key", |l| {
            words(l).msg_option_key_wrong(&key, &max)
        });
    } else if !keys.insert(key.clone()) {
        node.problems()
            .add(line, "key-twice", |l| words(l).msg_key_twice(&key));
    }
    Some(key)
}

fn choice(node: &Node<'_>, keys: &mut BTreeSet<String>) -> Option<Choice> {
    node.only(&["key", "name", "form", "note"]);
    let (key, name) = (short(node, keys), node.texts("name"));
    Some(Choice {
        form: node.opt_texts("form").unwrap_or_default(),
        note: node.opt_texts("note").unwrap_or_default(),
        option: key?,
        name: name?,
    })
}

fn criterion(node: &Node<'_>, keys: &mut BTreeSet<String>) -> Option<Criterion> {
    node.only(&[
        "key",
        "text",
        "weight",
        "weight_low",
        "weight_high",
        "weight_from",
    ]);
    let (key, text) = (short(node, keys), node.texts("text"));
    let from = node.texts("weight_from");
    let given = node.string("weight").and_then(|given| weight(node, given));
    let limit = |name| match node.opt_string(name) {
        None => Some(None),
        Some(found) => weight(node, found).map(Some),
    };
    let (low, high) = (limit("weight_low")?, limit("weight_high")?);
    let given = given?;
    let order = |one: &Decimal| one.as_str().parse::<f64>().unwrap_or_default();
    let rises = low.as_ref().is_none_or(|low| order(low) <= order(&given))
        && high
            .as_ref()
            .is_none_or(|high| order(high) >= order(&given));
    if !rises {
        node.problems()
            .add(node.line(), "weight-range", |l| words(l).msg_weight_range());
    }
    Some(Criterion {
        criterion: key?,
        text: text?,
        weight: given,
        weight_low: low,
        weight_high: high,
        weight_from: from?,
    })
}

fn weight(node: &Node<'_>, (text, line): (String, u64)) -> Option<Decimal> {
    let places = text.split_once('.').map_or(0, |(_, part)| part.len());
    let good = places <= WEIGHT_PLACES
        && text.bytes().any(|b| (b'1'..=b'9').contains(&b))
        && text.len() <= OPTION_KEY_CHARS_MAX;
    let found = Decimal::of(&text).filter(|_| good && !text.starts_with('-'));
    if found.is_none() {
        let max = WEIGHT_PLACES.to_string();
        node.problems()
            .add(line, "weight", |l| words(l).msg_weight_wrong(&text, &max));
    }
    found
}

fn piece(node: &Node<'_>, sheet: &Sheet, named: Option<&Named<'_, '_, '_>>) -> Option<Piece> {
    node.only(&[
        "option",
        "criterion",
        "weight",
        "document",
        "quote",
        "exhibit",
        "claim",
        "finding",
    ]);
    let unknown = |line, key: &str| {
        node.problems()
            .add(line, "option-unknown", |l| words(l).msg_option_unknown(key));
    };
    let (option, at) = node.string("option")?;
    if !sheet.options.iter().any(|one| one.option == option) {
        unknown(at, &option);
    }
    let (criterion, at) = node.string("criterion")?;
    if !sheet.criteria.iter().any(|one| one.criterion == criterion) {
        unknown(at, &criterion);
    }
    let (code, line) = node.string("weight")?;
    let weight = Weight::of_code(&code);
    if weight.is_none() {
        node.problems()
            .add(line, "weight", |l| words(l).msg_weight_unknown(&code));
    }
    Some(Piece {
        option,
        criterion,
        ground: ground(node, named)?,
        weight: weight?,
    })
}

fn ground(node: &Node<'_>, named: Option<&Named<'_, '_, '_>>) -> Option<Ground> {
    let (document, quote) = (node.opt_string("document"), node.opt_string("quote"));
    let (exhibit, claim) = (node.opt_string("exhibit"), node.opt_string("claim"));
    match (document, quote, exhibit, claim, node.opt_string("finding")) {
        (Some(document), Some(quote), None, None, None) => match named {
            None => Some(Ground::NotLookedUp),
            Some(named) => match passage(node, named.desk, document, quote)? {
                Basis::Passage { passage, .. } => Some(Ground::Passage(passage)),
                _ => None,
            },
        },
        (None, None, Some((name, line)), None, None) => {
            if named.is_some_and(|named| !named.desk.exhibits.contains(&name)) {
                let list = named.map_or_else(String::new, |named| named.desk.exhibits.join(", "));
                node.problems().add(line, "exhibit", |l| {
                    words(l).msg_exhibit_unknown(&name, &list)
                });
            }
            Some(Ground::Exhibit(name))
        }
        (None, None, None, Some((key, line)), None) => {
            if named.is_some_and(|named| !named.desk.claims.contains(&key)) {
                node.problems()
                    .add(line, "claim-unknown", |l| words(l).msg_claim_unknown(&key));
            }
            Some(Ground::Claim(key))
        }
        (None, None, None, None, Some((key, line))) => {
            if named.is_some_and(|named| !named.findings.contains(&key)) {
                node.problems().add(line, "finding-unknown", |l| {
                    words(l).msg_finding_unknown(&key)
                });
            }
            Some(Ground::Finding(key))
        }
        _ => {
            node.problems()
                .add(node.line(), "evidence", |l| words(l).msg_ground_shape());
            None
        }
    }
}

/// The scores of one appraiser; those that are missing are not in.
fn own_scores(node: &Node<'_>, sheet: &Sheet) -> Option<(String, Scores)> {
    let mut known: Vec<&str> = sheet
        .options
        .iter()
        .map(|one| one.option.as_str())
        .collect();
    known.push("by");
    node.only(&known);
    let (by, line) = node.string("by")?;
    if !sheet.appraisers.contains(&by) {
        node.problems()
            .add(line, "appraiser", |l| words(l).msg_appraiser_unknown(&by));
    }
    let criteria: Vec<&str> = sheet
        .criteria
        .iter()
        .map(|one| one.criterion.as_str())
        .collect();
    let mut scores = Scores::new();
    for option in &sheet.options {
        let Some(below) = node.opt_table(&option.option) else {
            continue;
        };
        below.only(&criteria);
        let own = scores.entry(option.option.clone()).or_default();
        for criterion in &criteria {
            let Some((score, line)) = below.opt_integer(criterion) else {
                continue;
            };
            if !(sheet.lowest..=sheet.highest).contains(&score) {
                let (low, high) = (sheet.lowest.to_string(), sheet.highest.to_string());
                let given = score.to_string();
                below.problems().add(line, "score", |l| {
                    words(l).msg_score_wrong(&given, &low, &high)
                });
            }
            own.insert((*criterion).to_owned(), score);
        }
    }
    Some((by, scores))
}
