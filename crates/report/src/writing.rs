//! Writing the draft, part by part: the summary, a finding, a recommendation, what a finding rests on, what is overruled.
//!
//! Guarantees: a part is kept only where it still is what its writer was shown, so that of two people who write the same
//! part the later one sees both; the key of a part that was taken out is not given again; every change is one transaction
//! with its entry in the audit. What stands in the way of publication is the business of the gate (`check`), not of these.

use crate::exhibits::NAMES;
use crate::graph::{
    Basis, Evidence, Finding, FindingBody, Graph, Overrule, Recommendation, RecommendationBody,
    Weight,
};
use crate::limits::EVIDENCE_PER_FINDING_MAX;
use crate::store::{self as rows, writing};
use crate::texts::{SUMMARY, text_mut};
use crate::translations::quotes::{Renderings, renderings};
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Publication, Refusal, Texts, record};
use evidence::Document;
use sha2::{Digest, Sha256};
use std::ops::Range;

/// What the draft is said to be made from where it was written on pages.
pub(crate) const ON_PAGES: &str = "";

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// It is kept, under this key.
    Kept(String),
    /// Somebody else was quicker: nothing is kept.
    Meanwhile,
}

fn hex_of(text: &str) -> String {
    ::store::hex(&Sha256::digest(text.as_bytes()))
}

/// What a part says, as a digest: the same where it says the same. Nothing for a part that is not there.
pub(crate) fn digest(graph: &Graph, part: &str) -> Result<String, Error> {
    let json = if part == SUMMARY {
        serde_json::to_string(&(&graph.summary, &graph.easy))
    } else if let Some(finding) = graph.finding(part) {
        serde_json::to_string(&finding.body)
    } else if let Some(one) = recommendation(graph, part) {
        serde_json::to_string(&one.body)
    } else {
        return Ok(String::new());
    };
    let json = json.map_err(|why| Error::fault("read the draft", why))?;
    Ok(hex_of(&json))
}

/// The whole draft as it stands as a digest: what a commissioner agrees to.
pub(crate) fn digest_of_draft(r: &Reader<'_>, commission: &Commission) -> Result<String, Error> {
    let graph = rows::graph(r, commission.id)?;
    digest_of_all(&graph, &renderings(r, commission, &graph)?)
}

/// A draft, with the translations of what it cites, as a digest.
pub(crate) fn digest_of_all(graph: &Graph, renderings: &Renderings) -> Result<String, Error> {
    let mut lines = vec![digest(graph, SUMMARY)?];
    for finding in &graph.findings {
        lines.push(format!("{} {}", finding.key, digest(graph, &finding.key)?));
        for one in &finding.evidence {
            let quote = match &one.basis {
                Basis::Passage { quote, .. } => hex_of(quote),
                _ => String::new(),
            };
            lines.push(format!("{} {quote}", token(one)));
        }
    }
    for one in &graph.recommendations {
        lines.push(format!("{} {}", one.key, digest(graph, &one.key)?));
    }
    let overrules = serde_json::to_string(&graph.overrules);
    lines.push(overrules.map_err(|why| Error::fault("read the draft", why))?);
    for ((passage, language), one) in renderings {
        let text = hex_of(&one.text);
        lines.push(format!("P{passage} {} {text}", language.code()));
    }
    Ok(hex_of(&lines.join("\n")))
}

/// The recommendation of that key.
pub(crate) fn recommendation<'g>(graph: &'g Graph, key: &str) -> Option<&'g Recommendation> {
    graph.recommendations.iter().find(|one| one.key == key)
}

/// The name of a piece of evidence within its finding: `supports P12`.
pub(crate) fn token(one: &Evidence) -> String {
    let basis = match &one.basis {
        Basis::Passage { passage, .. } => format!("P{passage}"),
        Basis::Exhibit(name) => format!("exhibit:{name}"),
        Basis::Claim(key) => format!("claim:{key}"),
        Basis::Confidential(document) => format!("document:{document}"),
    };
    format!("{} {basis}", one.weight.code())
}

/// A key with this letter that nothing has and nothing had.
fn fresh_key(tx: &Tx<'_>, commission: i64, graph: &Graph, letter: char) -> Result<String, Error> {
    let mut keys: Vec<String> = writing::parts(tx, commission)?;
    keys.extend(graph.findings.iter().map(|one| one.key.clone()));
    keys.extend(graph.recommendations.iter().map(|one| one.key.clone()));
    for edition in writing::editions(tx, commission)? {
        keys.extend(crate::edition::keys_in(&edition));
    }
    let numbers = keys.iter().filter_map(|key| key.strip_prefix(letter));
    let highest = numbers
        .filter_map(|number| number.parse::<u64>().ok())
        .max();
    Ok(format!("{letter}{}", highest.unwrap_or_default() + 1))
}

/// Reads the draft, lets `act` change it, and keeps it. `act` answers the key of the part that it wrote.
fn change(
    tx: &mut Tx<'_>,
    commission: i64,
    what: &'static str,
    by: (&str, i64),
    act: impl FnOnce(&mut Tx<'_>, &mut Graph) -> Result<String, Error>,
) -> Result<String, Error> {
    let mut graph = rows::graph(tx, commission)?;
    let part = act(tx, &mut graph)?;
    rows::keep(tx, commission, ON_PAGES, &graph, by.1)?;
    writing::wrote(tx, commission, &part, by)?;
    record(tx, commission, by.0, by.1, what, &part)?;
    Ok(part)
}

/// Writes one text of the draft in one language, by its name: `F1/text`. Whoever calls has seen to it that the text still is
/// what its writer was shown.
///
/// # Errors
/// [`Error::NotFound`] where there is no such text.
pub(crate) fn write_text(
    tx: &mut Tx<'_>,
    commission: i64,
    (name, language): (&str, Language),
    text: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    change(tx, commission, "draft-written", by, |_, graph| {
        let found = text_mut(graph, name).ok_or(Error::NotFound)?;
        found.set(language, text);
        Ok(name.split('/').next().unwrap_or_default().to_owned())
    })?;
    Ok(())
}

/// Writes the summary, unless it is another than was `shown`.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn write_summary(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (summary, easy): (Texts, Texts),
    shown: &str,
    by: (&str, i64),
) -> Result<Written, Error> {
    let graph = rows::graph(tx, commission.id)?;
    if digest(&graph, SUMMARY)? != shown {
        return Ok(Written::Meanwhile);
    }
    change(tx, commission.id, "draft-written", by, |_, graph| {
        graph.summary = summary;
        graph.easy = easy;
        Ok(SUMMARY.to_owned())
    })
    .map(Written::Kept)
}

/// Writes a finding, or with no key a new one, unless it is another than was `shown`.
///
/// # Errors
/// [`Error::NotFound`] where there is no finding of that key.
pub(crate) fn write_finding(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: Option<&str>,
    body: FindingBody,
    shown: &str,
    by: (&str, i64),
) -> Result<Written, Error> {
    let graph = rows::graph(tx, commission.id)?;
    if let Some(key) = key {
        graph.finding(key).ok_or(Error::NotFound)?;
        if digest(&graph, key)? != shown {
            return Ok(Written::Meanwhile);
        }
    }
    change(tx, commission.id, "draft-written", by, |tx, graph| {
        let found = graph
            .findings
            .iter_mut()
            .find(|one| Some(one.key.as_str()) == key);
        if let Some(finding) = found {
            finding.body = body;
            return Ok(finding.key.clone());
        }
        let key = fresh_key(tx, commission.id, graph, 'F')?;
        graph.findings.push(Finding {
            key: key.clone(),
            body,
            evidence: Vec::new(),
        });
        Ok(key)
    })
    .map(Written::Kept)
}

/// Writes a recommendation, or with no key a new one, unless it is another than was `shown`.
///
/// # Errors
/// [`Error::NotFound`] where there is no recommendation of that key.
pub(crate) fn write_recommendation(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: Option<&str>,
    body: RecommendationBody,
    shown: &str,
    by: (&str, i64),
) -> Result<Written, Error> {
    let graph = rows::graph(tx, commission.id)?;
    if let Some(key) = key {
        recommendation(&graph, key).ok_or(Error::NotFound)?;
        if digest(&graph, key)? != shown {
            return Ok(Written::Meanwhile);
        }
    }
    change(tx, commission.id, "draft-written", by, |tx, graph| {
        let found = graph
            .recommendations
            .iter_mut()
            .find(|one| Some(one.key.as_str()) == key);
        if let Some(one) = found {
            one.body = body;
            return Ok(one.key.clone());
        }
        let key = fresh_key(tx, commission.id, graph, 'R')?;
        graph.recommendations.push(Recommendation {
            key: key.clone(),
            body,
        });
        Ok(key)
    })
    .map(Written::Kept)
}

/// What may be done with a part as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    /// One place nearer to the beginning.
    Up,
    /// One place nearer to the end.
    Down,
    /// Out of the draft; its key is not given again.
    Out,
}

impl Move {
    /// The move of that word.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        match code {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            "out" => Some(Self::Out),
            _ => None,
        }
    }

    fn act<T>(self, all: &mut Vec<T>, at: usize) {
        match self {
            Self::Up => all.swap(at, at.saturating_sub(1)),
            Self::Down if at + 1 < all.len() => all.swap(at, at + 1),
            Self::Down => {}
            Self::Out => drop(all.remove(at)),
        }
    }
}

/// Moves a finding or a recommendation, or takes it out.
///
/// # Errors
/// [`Error::NotFound`] where there is none of that key.
pub(crate) fn move_part(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    way: Move,
    by: (&str, i64),
) -> Result<(), Error> {
    change(tx, commission.id, "draft-written", by, |_, graph| {
        let finding = graph.findings.iter().position(|one| one.key == key);
        let other = graph.recommendations.iter().position(|one| one.key == key);
        match (finding, other) {
            (Some(at), _) => way.act(&mut graph.findings, at),
            (_, Some(at)) => way.act(&mut graph.recommendations, at),
            _ => return Err(Error::NotFound),
        }
        if way == Move::Out {
            for one in &mut graph.recommendations {
                one.body.findings.retain(|finding| finding != key);
            }
            graph.overrules.retain(|one| one.place != key);
        }
        Ok(key.to_owned())
    })?;
    Ok(())
}

/// Adds a piece of evidence to a finding; the same once more changes nothing.
fn attach(graph: &mut Graph, key: &str, evidence: Evidence) -> Result<String, Error> {
    let finding = graph.findings.iter_mut().find(|one| one.key == key);
    let finding = finding.ok_or(Error::NotFound)?;
    if finding.evidence.len() >= EVIDENCE_PER_FINDING_MAX {
        let most = EVIDENCE_PER_FINDING_MAX.to_string();
        return Err(
            Refusal::new("evidence-much", |l| words(l).msg_write_evidence_much(&most)).into(),
        );
    }
    if !finding
        .evidence
        .iter()
        .any(|one| token(one) == token(&evidence))
    {
        finding.evidence.push(evidence);
    }
    Ok(key.to_owned())
}

/// Cites words of a document in a finding, or where `key` is nothing in a new one that is yet to be written. Words of a
/// confidential submission are not quoted: the finding rests on its document.
///
/// # Errors
/// [`Error::NotFound`] where there is no such finding; [`Error::Refused`] where the words are none.
pub(crate) fn cite(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: Option<&str>,
    weight: Weight,
    (document, span): (&Document, Range<usize>),
    by: (&str, i64),
) -> Result<String, Error> {
    let source = evidence::source(tx, document.source)?;
    let source = source.filter(|source| source.commission == commission.id);
    let source = source.ok_or(Error::NotFound)?;
    let basis = match source.state {
        Publication::Confidential => Basis::Confidential(document.id),
        _ => {
            let passage = evidence::add_passage(tx, document, span.start, span.end)?;
            Basis::Passage {
                passage: passage.id,
                quote: passage.quote,
            }
        }
    };
    change(tx, commission.id, "cited", by, |tx, graph| {
        let key = match key {
            Some(key) => key.to_owned(),
            None => {
                let key = fresh_key(tx, commission.id, graph, 'F')?;
                graph.findings.push(Finding {
                    key: key.clone(),
                    body: FindingBody::default(),
                    evidence: Vec::new(),
                });
                key
            }
        };
        attach(graph, &key, Evidence { weight, basis })
    })
}

/// Rests a finding on an exhibit or a claim.
///
/// # Errors
/// [`Error::Refused`] where there is no such exhibit or claim.
pub(crate) fn rest_on(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    weight: Weight,
    name: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let claims = evidence::claims(tx, commission.id)?;
    let taken = evidence::exhibit_names(tx, commission.id)?;
    let basis = if NAMES.contains(&name) || taken.iter().any(|one| one == name) {
        Basis::Exhibit(name.to_owned())
    } else if claims.iter().any(|one| one.claim == name) {
        Basis::Claim(name.to_owned())
    } else {
        return Err(Refusal::new("evidence", |l| words(l).msg_write_choose_evidence()).into());
    };
    change(tx, commission.id, "cited", by, |_, graph| {
        attach(graph, key, Evidence { weight, basis })
    })?;
    Ok(())
}

/// Weighs a piece of evidence anew, or with no weight takes it away from its finding.
///
/// # Errors
/// [`Error::NotFound`] where there is no such finding; [`Error::Refused`] where the piece is not there any more.
pub(crate) fn weigh(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    piece: &str,
    weight: Option<Weight>,
    by: (&str, i64),
) -> Result<(), Error> {
    change(tx, commission.id, "draft-written", by, |_, graph| {
        let finding = graph.findings.iter_mut().find(|one| one.key == key);
        let finding = finding.ok_or(Error::NotFound)?;
        let at = finding.evidence.iter().position(|one| token(one) == piece);
        let gone = || Refusal::new("evidence-gone", |l| words(l).msg_write_evidence_gone());
        let at = at.ok_or_else(gone)?;
        let mut one = finding.evidence.remove(at);
        if let Some(weight) = weight {
            one.weight = weight;
            if !finding
                .evidence
                .iter()
                .any(|other| token(other) == token(&one))
            {
                finding.evidence.insert(at, one);
            }
        }
        Ok(key.to_owned())
    })?;
    Ok(())
}

/// Lets a problem stand, in the name of a commissioner and with a reason that is published; one that was overruled there
/// before gives way.
///
/// # Errors
/// [`Error::Refused`] where nobody may overrule it, the name is not a commissioner's, or the reason lacks a declared
/// language.
pub(crate) fn overrule(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: Overrule,
    by: (&str, i64),
) -> Result<(), Error> {
    let definition = &commission.definition;
    if !new.problem.can_be_overruled() {
        let (code, list) = (new.problem.code(), crate::check::Kind::overrulable_codes());
        let refusal = Refusal::new("problem", |l| words(l).msg_problem_unknown(code, &list));
        return Err(refusal.into());
    }
    if !definition
        .commissioners
        .iter()
        .any(|one| one.name == new.by)
    {
        let refusal = Refusal::new("commissioner", |l| words(l).msg_write_choose_commissioner());
        return Err(refusal.into());
    }
    if let Some(absent) = new.reason.missing(&definition.languages).first() {
        let refusal = Refusal::new("language-missing", |l| {
            words(l).msg_reason_missing(absent.code())
        });
        return Err(refusal.into());
    }
    change(tx, commission.id, "overruled", by, |_, graph| {
        let place = new.place.clone();
        let same = |one: &Overrule| one.problem == new.problem && one.place == new.place;
        graph.overrules.retain(|one| !same(one));
        graph.overrules.push(new);
        Ok(place)
    })?;
    Ok(())
}

/// Takes an overrule back.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn stop_overruling(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (problem, place): (&str, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    change(tx, commission.id, "draft-written", by, |_, graph| {
        let same = |one: &Overrule| one.problem.code() == problem && one.place == place;
        graph.overrules.retain(|one| !same(one));
        Ok(place.to_owned())
    })?;
    Ok(())
}

/// Refuses where the draft was written on pages since it was last taken from a file: a file would put all of it away.
///
/// # Errors
/// [`Error::Refused`] with how to take the draft out as a file.
pub(crate) fn only_from_files(r: &Reader<'_>, commission: i64) -> Result<(), Error> {
    let on_pages = rows::draft_file(r, commission)?.is_some_and(|file| file == ON_PAGES);
    match on_pages && !rows::graph(r, commission)?.is_empty() {
        true => Err(Refusal::new("written-on-pages", |l| words(l).msg_written_on_pages()).into()),
        false => Ok(()),
    }
}
