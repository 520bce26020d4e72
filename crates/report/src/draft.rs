//! Reads findings and recommendations from a file and makes them the draft of the report.
//!
//! Guarantees: every line that must be put right is told at once, and then nothing is kept; a quote is taken only
//! where it stands exactly once in its document; the draft is replaced whole; the same file again changes nothing.
//! A text that a declared language lacks, or a finding without confidence, is taken: a draft may be unfinished, and
//! the gate (`check`) says so.

use crate::check::Kind;
use crate::exhibits::NAMES;
use crate::graph::{
    Basis, By, Cost, Evidence, Finding, FindingBody, Graph, Level, Overrule, Reasons,
    Recommendation, RecommendationBody, Weight,
};
use crate::limits::{REPORT_FILE_BYTES_MAX, THERE_CHARS_MAX};
use crate::store as rows;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Node, Refusal, Texts, read_toml, record};
use evidence::Document;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drafted {
    /// Findings in the draft.
    pub findings: usize,
    /// Recommendations in the draft.
    pub recommendations: usize,
    /// Passages that its findings cite.
    pub passages: usize,
    /// Whether the draft is another than before.
    pub changed: bool,
}

/// Makes the file the draft of the report. `by` is the name under which it is recorded, and when.
///
/// # Errors
/// [`Error::Refused`] with a sentence for each line that must be put right; nothing is kept then.
pub fn draft(
    tx: &mut Tx<'_>,
    commission: &Commission,
    file: &str,
    text: &str,
    by: (&str, i64),
) -> Result<Drafted, Error> {
    if text.len() > REPORT_FILE_BYTES_MAX {
        let bytes = REPORT_FILE_BYTES_MAX.to_string();
        let refusal = Refusal::new("report-too-large", |l| {
            words(l).msg_report_too_large(&bytes)
        });
        return Err(refusal.in_file(file).into());
    }
    let before = rows::graph(tx, commission.id)?;
    let desk = Resolver::of(tx, commission)?;
    let read = read_toml(file, text, |root| graph(root, &desk));
    let tx = desk.ended()?;
    let graph = read?;
    let same_file = rows::draft_file(tx, commission.id)?.is_some_and(|kept| kept == text);
    let changed = !same_file || before != graph;
    if changed {
        rows::keep(tx, commission.id, text, &graph, by.1)?;
        record(tx, commission.id, by.0, by.1, "drafted", file)?;
    }
    Ok(Drafted {
        findings: graph.findings.len(),
        recommendations: graph.recommendations.len(),
        passages: graph.cited().len(),
        changed,
    })
}

/// Finds documents and anchors quotes while the file is read, so that a wrong quote is told with its line.
pub(crate) struct Resolver<'a, 't> {
    commission: &'a Commission,
    /// Keys of the claims that there are.
    pub(crate) claims: BTreeSet<String>,
    /// Names of the exhibits that there are, those that every report has first.
    pub(crate) exhibits: Vec<String>,
    /// Keys of the option sheets that there are.
    sheets: BTreeSet<String>,
    /// Keys of the actions of the plan.
    actions: BTreeSet<String>,
    tx: RefCell<&'a mut Tx<'t>>,
    documents: RefCell<BTreeMap<String, Option<Document>>>,
    /// What went wrong on our side; the file is not to blame.
    fault: RefCell<Option<Error>>,
}

impl<'a, 't> Resolver<'a, 't> {
    pub(crate) fn of(tx: &'a mut Tx<'t>, commission: &'a Commission) -> Result<Self, Error> {
        let claims = evidence::claims(tx, commission.id)?;
        let taken = evidence::exhibit_names(tx, commission.id)?;
        let sheets = rows::plans::sheets(tx, commission.id)?;
        let actions = rows::plans::actions(tx, commission.id)?;
        Ok(Self {
            sheets: sheets.into_iter().map(|one| one.sheet.sheet).collect(),
            actions: actions.into_iter().map(|one| one.action).collect(),
            commission,
            claims: claims.into_iter().map(|one| one.claim).collect(),
            exhibits: NAMES.into_iter().map(str::to_owned).chain(taken).collect(),
            tx: RefCell::new(tx),
            documents: RefCell::default(),
            fault: RefCell::new(None),
        })
    }

    /// The transaction again, once the file is read; what went wrong on our side where something did.
    pub(crate) fn ended(self) -> Result<&'a mut Tx<'t>, Error> {
        match self.fault.into_inner() {
            Some(fault) => Err(fault),
            None => Ok(self.tx.into_inner()),
        }
    }
}

impl Resolver<'_, '_> {
    fn document(&self, name: &str) -> Option<Document> {
        if let Some(known) = self.documents.borrow().get(name) {
            return known.clone();
        }
        let found = {
            let tx = self.tx.borrow();
            evidence::document_by_name(&tx, self.commission.id, name)
        };
        let found = match found {
            Ok(document) => Some(document),
            Err(Error::Refused(_)) => None,
            Err(fault) => self.broke(fault),
        };
        self.documents
            .borrow_mut()
            .insert(name.to_owned(), found.clone());
        found
    }

    fn anchor(&self, document: &Document, place: (usize, usize)) -> Option<i64> {
        match evidence::add_passage(&mut self.tx.borrow_mut(), document, place.0, place.1) {
            Ok(passage) => Some(passage.id),
            Err(fault) => self.broke(fault),
        }
    }

    fn broke<T>(&self, fault: Error) -> Option<T> {
        self.fault.borrow_mut().get_or_insert(fault);
        None
    }
}

fn graph(root: &Node<'_>, desk: &Resolver<'_, '_>) -> Option<Graph> {
    root.only(&[
        "summary",
        "easy_read",
        "finding",
        "recommendation",
        "overrule",
        "options",
    ]);
    let mut keys = BTreeMap::new();
    let summary = root.opt_texts("summary").unwrap_or_default();
    let easy = root.opt_texts("easy_read").unwrap_or_default();
    let findings: Vec<_> = root
        .tables("finding")
        .iter()
        .map(|node| finding(node, desk, &mut keys))
        .collect();
    let known: Vec<String> = keys.keys().cloned().collect();
    let recommendations: Vec<_> = root
        .tables("recommendation")
        .iter()
        .map(|node| recommendation(node, &known, &mut keys))
        .collect();
    let overrules: Vec<_> = root
        .tables("overrule")
        .iter()
        .map(|node| overrule(node, desk, &keys))
        .collect();
    let mut options = Vec::new();
    if root.has("options") {
        for (key, line) in root.strings("options").unwrap_or_default() {
            if !desk.sheets.contains(&key) {
                root.problems()
                    .add(line, "sheet-unknown", |l| words(l).msg_sheet_unknown(&key));
            }
            if !options.contains(&key) {
                options.push(key);
            }
        }
    }
    Some(Graph {
        options,
        summary,
        easy,
        findings: Option::from_iter(findings)?,
        recommendations: Option::from_iter(recommendations)?,
        overrules: Option::from_iter(overrules)?,
    })
}

/// A key of a letter and a number that nothing else has.
fn key(node: &Node<'_>, letter: char, keys: &mut BTreeMap<String, u64>) -> Option<String> {
    let (key, line) = node.string("key")?;
    let number = key.strip_prefix(letter).unwrap_or_default();
    let good = !number.is_empty()
        && number.len() <= 6
        && !number.starts_with('0')
        && number.chars().all(|c| c.is_ascii_digit());
    if !good {
        let (example, found) = (format!("{letter}1"), key.clone());
        node.problems()
            .add(line, "key", |l| words(l).msg_key_wrong(&found, &example));
    } else if keys.insert(key.clone(), line).is_some() {
        node.problems()
            .add(line, "key-twice", |l| words(l).msg_key_twice(&key));
    }
    Some(key)
}

fn finding(
    node: &Node<'_>,
    desk: &Resolver<'_, '_>,
    keys: &mut BTreeMap<String, u64>,
) -> Option<Finding> {
    node.only(&[
        "key",
        "strand",
        "text",
        "confidence",
        "reasons",
        "evidence",
        "easy_read",
    ]);
    let key = key(node, 'F', keys);
    let text = node.texts("text");
    let strand = node.opt_string("strand").map(|(strand, line)| {
        let call = desk.commission.definition.call.as_ref();
        if call.and_then(|call| call.strand(&strand)).is_none() {
            node.problems()
                .add(line, "strand", |l| words(l).msg_strand_unknown(&strand));
        }
        strand
    });
    let level = node.opt_string("confidence").and_then(|(code, line)| {
        let level = Level::of_code(&code);
        if level.is_none() {
            node.problems()
                .add(line, "confidence", |l| words(l).msg_level_unknown(&code));
        }
        level
    });
    let reasons = node.opt_table("reasons").map(|node| {
        node.only(&[
            "methodological_limits",
            "coherence",
            "adequacy",
            "relevance",
        ]);
        let part = |name| node.opt_texts(name).unwrap_or_default();
        Reasons {
            methodological_limits: part("methodological_limits"),
            coherence: part("coherence"),
            adequacy: part("adequacy"),
            relevance: part("relevance"),
        }
    });
    let evidence: Vec<_> = node
        .tables("evidence")
        .iter()
        .map(|node| one_evidence(node, desk))
        .collect();
    Some(Finding {
        key: key?,
        body: FindingBody {
            strand,
            text: text?,
            level,
            reasons: reasons.unwrap_or_default(),
            easy: node.opt_texts("easy_read").unwrap_or_default(),
        },
        evidence: Option::from_iter(evidence)?,
    })
}

fn one_evidence(node: &Node<'_>, desk: &Resolver<'_, '_>) -> Option<Evidence> {
    node.only(&[
        "weight",
        "document",
        "quote",
        "confidential",
        "exhibit",
        "claim",
    ]);
    let weight = node.string("weight").and_then(|(code, line)| {
        let weight = Weight::of_code(&code);
        if weight.is_none() {
            node.problems()
                .add(line, "weight", |l| words(l).msg_weight_unknown(&code));
        }
        weight
    });
    let document = node.opt_string("document");
    let quote = node.opt_string("quote");
    let (exhibit, claim) = (node.opt_string("exhibit"), node.opt_string("claim"));
    let confidential = node.yes("confidential");
    let basis = match (document, quote, exhibit, claim, confidential) {
        (Some(document), Some(quote), None, None, false) => passage(node, desk, document, quote),
        (Some(document), None, None, None, true) => {
            found(node, desk, &document).map(|document| Basis::Confidential(document.id))
        }
        (None, None, Some((name, line)), None, false) => {
            if !desk.exhibits.contains(&name) {
                let list = desk.exhibits.join(", ");
                node.problems().add(line, "exhibit", |l| {
                    words(l).msg_exhibit_unknown(&name, &list)
                });
            }
            Some(Basis::Exhibit(name))
        }
        (None, None, None, Some((key, line)), false) => {
            if !desk.claims.contains(&key) {
                node.problems()
                    .add(line, "claim-unknown", |l| words(l).msg_claim_unknown(&key));
            }
            Some(Basis::Claim(key))
        }
        _ => {
            node.problems()
                .add(node.line(), "evidence", |l| words(l).msg_evidence_shape());
            None
        }
    };
    Some(Evidence {
        weight: weight?,
        basis: basis?,
    })
}

fn found(
    node: &Node<'_>,
    desk: &Resolver<'_, '_>,
    (name, line): &(String, u64),
) -> Option<Document> {
    let document = desk.document(name);
    if document.is_none() {
        node.problems()
            .add(*line, "no-document", |l| words(l).msg_no_document(name));
    }
    document
}

/// The passage of a quote that stands once in its document.
pub(crate) fn passage(
    node: &Node<'_>,
    desk: &Resolver<'_, '_>,
    document: (String, u64),
    (quote, line): (String, u64),
) -> Option<Basis> {
    let document = found(node, desk, &document)?;
    let places = text::find_quote(&document.text, &quote);
    match places.as_slice() {
        [place] => Some(Basis::Passage {
            passage: desk.anchor(&document, *place)?,
            quote,
        }),
        [] => {
            let (name, there) = (document.name(), there(&document.text, &quote));
            node.problems().add(line, "quote-absent", |l| {
                words(l).msg_quote_absent(&name, &there)
            });
            None
        }
        several => {
            let (name, times) = (document.name(), several.len().to_string());
            node.problems().add(line, "quote-twice", |l| {
                words(l).msg_quote_twice(&times, &name)
            });
            None
        }
    }
}

/// What stands in a text where a quote was expected: from where the longest beginning of the quote stands, else from
/// the start.
fn there(text: &str, quote: &str) -> String {
    let ends = quote
        .char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .map(|(at, _)| at);
    let start = ends
        .filter_map(|end| text.find(quote.get(..end)?))
        .next_back()
        .unwrap_or(0);
    let rest = text.get(start..).unwrap_or_default();
    let mut shown: String = rest.chars().take(THERE_CHARS_MAX).collect();
    if shown.len() < rest.len() {
        shown.push('…');
    }
    shown.replace(['\n', '\r'], " ")
}

fn recommendation(
    node: &Node<'_>,
    known: &[String],
    keys: &mut BTreeMap<String, u64>,
) -> Option<Recommendation> {
    node.only(&[
        "key",
        "text",
        "who",
        "by",
        "cost",
        "findings",
        "in_favour",
        "against",
        "equality",
        "welsh_language",
        "easy_read",
    ]);
    let key = key(node, 'R', keys);
    let text = node.texts("text");
    let who = node.opt_texts("who").unwrap_or_default();
    let by = if node.is_string("by") {
        day(node)
    } else {
        node.opt_texts("by").map(By::Words)
    };
    let mut findings = Vec::new();
    if node.has("findings") {
        for (finding, line) in node.strings("findings").unwrap_or_default() {
            if !known.contains(&finding) {
                node.problems().add(line, "finding-unknown", |l| {
                    words(l).msg_finding_unknown(&finding)
                });
            }
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    let cost = node.opt_table("cost").and_then(|node| cost(&node));
    let texts = |name| node.opt_texts(name).unwrap_or_default();
    Some(Recommendation {
        key: key?,
        body: RecommendationBody {
            text: text?,
            who,
            by,
            cost,
            findings,
            in_favour: texts("in_favour"),
            against: texts("against"),
            equality: texts("equality"),
            welsh_language: texts("welsh_language"),
            easy: texts("easy_read"),
        },
    })
}

pub(crate) fn day(node: &Node<'_>) -> Option<By> {
    let (day, line) = node.string("by")?;
    if civil_day(&day).is_none() {
        node.problems()
            .add(line, "date", |l| words(l).msg_day_wrong(&day));
    }
    Some(By::Day(day))
}

/// Year, month and day of a date such as `2027-03-31`.
pub(crate) fn civil_day(text: &str) -> Option<(i32, u8, u8)> {
    if text.len() != 10 {
        return None;
    }
    let instant = commission::micros_of(text, "UTC")?;
    let (year, month, day, ..) = commission::civil_of(instant, "UTC")?;
    Some((
        i32::from(year),
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    ))
}

pub(crate) fn cost(node: &Node<'_>) -> Option<Cost> {
    node.only(&["low", "high", "currency", "basis", "unknown"]);
    let (low, high) = (node.opt_integer("low"), node.opt_integer("high"));
    let currency = node.opt_string("currency");
    let (basis, unknown) = (node.opt_texts("basis"), node.opt_texts("unknown"));
    match (low, high, currency, unknown) {
        (Some((low, _)), Some((high, _)), Some((currency, _)), None) if 0 <= low && low <= high => {
            Some(Cost::Range {
                low,
                high,
                currency,
                basis: basis.unwrap_or_default(),
            })
        }
        (None, None, None, Some(why)) if basis.is_none() => Some(Cost::Unknown(why)),
        _ => {
            node.problems()
                .add(node.line(), "cost", |l| words(l).msg_cost_shape());
            None
        }
    }
}

fn overrule(
    node: &Node<'_>,
    desk: &Resolver<'_, '_>,
    keys: &BTreeMap<String, u64>,
) -> Option<Overrule> {
    let commission = desk.commission;
    node.only(&["problem", "where", "by", "reason"]);
    let problem = node.string("problem").and_then(|(code, line)| {
        let kind = Kind::of_code(&code).filter(|kind| kind.can_be_overruled());
        if kind.is_none() {
            let list = Kind::overrulable_codes();
            node.problems().add(line, "problem", |l| {
                words(l).msg_problem_unknown(&code, &list)
            });
        }
        kind
    });
    let place = node.string("where").map(|(place, line)| {
        let head = place.split(['/', '#']).next().unwrap_or_default();
        let known = keys.contains_key(head)
            || [&desk.claims, &desk.sheets, &desk.actions]
                .iter()
                .any(|there| there.contains(head));
        if !known && head != "summary" && head != "commission" {
            node.problems()
                .add(line, "where", |l| words(l).msg_where_unknown(&place));
        }
        place
    });
    let by = node.string("by").map(|(by, line)| {
        let mut names = commission.definition.commissioners.iter();
        if !names.any(|one| one.name == by) {
            node.problems().add(line, "commissioner", |l| {
                words(l).msg_commissioner_unknown(&by)
            });
        }
        by
    });
    let reason: Option<Texts> = node.texts("reason");
    if let Some(reason) = &reason {
        for absent in reason.missing(&commission.definition.languages) {
            node.problems().add(node.line(), "language-missing", |l| {
                words(l).msg_reason_missing(absent.code())
            });
        }
    }
    Some(Overrule {
        problem: problem?,
        place: place?,
        by: by?,
        reason: reason?,
    })
}
