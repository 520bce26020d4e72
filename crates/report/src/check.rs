//! The gate: what stands between a draft and its publication, found one by one and told in both languages.
//!
//! Guarantees: a report is not built while a blocking problem stands. Most problems a named commissioner may overrule
//! with a published reason; a leak, altered evidence, a changed quote and a broken anchor nobody can. Looking for leaks needs the exported
//! bytes and is done where they are made (`build`); quotes that single somebody out are in `singled`; the other rules are here, over plain values.

use crate::beside;
use crate::exhibits::NAMES;
use crate::graph::{Basis, Evidence, Finding, Graph, Recommendation, Weight};
use crate::planned;
use crate::singled;
use crate::snapshot::{Anchor, Snapshot};
use crate::texts::texts;
use crate::words::{Words, words};
use commission::{Language, Publication, Texts};
use evidence::{Claim, Status};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What kind of problem it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words that must not be published stand in an exported file.
    Leak,
    /// What is kept is not what the ledger committed to.
    Altered,
    /// A quote is not what its passage or its document says.
    ChangedQuote,
    /// The document was redacted where the passage stands.
    BrokenAnchor,
    /// A finding without any evidence.
    NoEvidence,
    /// A recommendation that rests on no finding.
    NoFinding,
    /// A finding without a level of confidence, or without one of its four reasons.
    NoConfidence,
    /// A text that a declared language lacks.
    LanguageBehind,
    /// Words of a submission that is not published.
    NotPublished,
    /// Called confidential, and is not.
    NotConfidential,
    /// A finding rests on a claim that has no source with which somebody compared it.
    UnsourcedClaim,
    /// A finding cites a claim, and not the one that says otherwise.
    ConflictingClaim,
    /// What is cited is not there.
    SourceMissing,
    /// A recommendation that does not say who.
    Unowned,
    /// A recommendation that does not say by when.
    Undated,
    /// A recommendation that says neither a cost nor why it is not known.
    NoCost,
    /// There is no finding and no recommendation yet. The library of the evidence may be built all the same.
    NothingDrafted,
    /// A quote and the group it is shown with may tell who one person is. It keeps nothing from being published.
    SinglesOut,
    /// A claim states another value than an exhibit measures of the same. It keeps nothing from being published.
    ClaimOtherwise,
    /// A claim stands beside an exhibit that does not measure the same, or of which nobody said so, or that has no number. It
    /// keeps nothing from being published.
    ClaimNotComparable,
    /// Not every appraiser's scores are in.
    ScoresAwaited,
    /// An action that does not say by what it is measured.
    NoMeasure,
}

impl Kind {
    /// Every kind, the gravest first.
    pub const ALL: [Self; 22] = [
        Self::Leak,
        Self::Altered,
        Self::ChangedQuote,
        Self::BrokenAnchor,
        Self::NoEvidence,
        Self::NoFinding,
        Self::NoConfidence,
        Self::LanguageBehind,
        Self::NotPublished,
        Self::NotConfidential,
        Self::UnsourcedClaim,
        Self::ConflictingClaim,
        Self::SourceMissing,
        Self::Unowned,
        Self::Undated,
        Self::NoCost,
        Self::NothingDrafted,
        Self::SinglesOut,
        Self::ClaimOtherwise,
        Self::ClaimNotComparable,
        Self::ScoresAwaited,
        Self::NoMeasure,
    ];

    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Altered => "altered",
            Self::ChangedQuote => "changed-quote",
            Self::BrokenAnchor => "broken-anchor",
            Self::NoEvidence => "no-evidence",
            Self::NoFinding => "no-finding",
            Self::NoConfidence => "no-confidence",
            Self::LanguageBehind => "language-behind",
            Self::NotPublished => "not-published",
            Self::NotConfidential => "not-confidential",
            Self::UnsourcedClaim => "unsourced-claim",
            Self::ConflictingClaim => "conflicting-claim",
            Self::SourceMissing => "source-missing",
            Self::Unowned => "unowned",
            Self::Undated => "undated",
            Self::NoCost => "no-cost",
            Self::NothingDrafted => "nothing-drafted",
            Self::SinglesOut => "singles-out",
            Self::ClaimOtherwise => "claim-otherwise",
            Self::ClaimNotComparable => "claim-not-comparable",
            Self::ScoresAwaited => "scores-awaited",
            Self::NoMeasure => "no-measure",
        }
    }

    /// The kind of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether a commissioner may let it stand.
    pub fn can_be_overruled(self) -> bool {
        !matches!(
            self,
            Self::Leak
                | Self::Altered
                | Self::ChangedQuote
                | Self::BrokenAnchor
                | Self::NothingDrafted
        ) && self.blocks()
    }

    /// Whether it stands in the way of publication; else it is advice, which a person weighs. There is nothing to overrule in
    /// advice, and an overrule is published: it would point at the person.
    pub fn blocks(self) -> bool {
        !matches!(
            self,
            Self::SinglesOut | Self::ClaimOtherwise | Self::ClaimNotComparable
        )
    }

    /// The words of all kinds that may be overruled, for a sentence.
    pub(crate) fn overrulable_codes() -> String {
        let codes: Vec<_> = Self::ALL
            .into_iter()
            .filter(|kind| kind.can_be_overruled())
            .map(Self::code)
            .collect();
        codes.join(", ")
    }
}

/// One thing that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub kind: Kind,
    /// Where: the key of a finding or recommendation, `commission` with the name of a text, or an exported file.
    pub place: String,
    /// What is wrong and what to do, in English.
    pub en: String,
    /// The same in Welsh.
    pub cy: String,
    /// The document or source it is about, where it is about one.
    pub about: Option<String>,
}

impl Problem {
    /// A problem whose sentence `say` gives in either language.
    pub(crate) fn new(
        kind: Kind,
        place: impl Into<String>,
        say: impl Fn(&'static Words) -> String,
    ) -> Self {
        Self {
            kind,
            place: place.into(),
            en: say(words(Language::En)),
            cy: say(words(Language::Cy)),
            about: None,
        }
    }

    pub(crate) fn about(self, about: impl Into<String>) -> Self {
        Self {
            about: Some(about.into()),
            ..self
        }
    }

    /// The sentence in a language.
    pub fn sentence(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }

    /// The shape it has in the JSON of a verb.
    pub fn to_json(&self) -> Value {
        json!({
            "kind": self.kind.code(), "where": self.place, "what": self.en, "what_cy": self.cy,
        })
    }
}

/// What the gate found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What stands in the way.
    pub problems: Vec<Problem>,
    /// What a person should weigh before publication, and what keeps nothing from it.
    pub advice: Vec<Problem>,
    /// What was found and overruled, with the overrule.
    pub overruled: Vec<(Problem, crate::graph::Overrule)>,
    /// Whether there is no finding yet, so that only a leak or altered evidence keeps the library from being built.
    pub nothing_drafted: bool,
}

impl Checked {
    /// Whether a report may be built.
    pub fn may_publish(&self) -> bool {
        !self
            .problems
            .iter()
            .any(|problem| !self.nothing_drafted || problem.kind <= Kind::Altered)
    }
}

/// Sorts what was found into what blocks and what was overruled.
pub(crate) fn judge(graph: &Graph, mut found: Vec<Problem>) -> Checked {
    found.sort_by(|a, b| (a.kind, &a.place, &a.en).cmp(&(b.kind, &b.place, &b.en)));
    found.dedup();
    let mut checked = Checked {
        nothing_drafted: graph.is_empty(),
        ..Checked::default()
    };
    for problem in found {
        let overrule = graph.overrules.iter().find(|one| {
            one.problem == problem.kind
                && one.place == problem.place
                && problem.kind.can_be_overruled()
        });
        match overrule {
            Some(overrule) => checked.overruled.push((problem, overrule.clone())),
            None if !problem.kind.blocks() => checked.advice.push(problem),
            None => checked.problems.push(problem),
        }
    }
    checked
}

/// Every problem of the graph itself; leaks are looked for in the exported bytes.
pub(crate) fn of_graph(snapshot: &Snapshot) -> Vec<Problem> {
    let graph = &snapshot.graph;
    let mut found = Vec::new();
    texts_of_the_commission(snapshot, &mut found);
    if graph.is_empty() {
        found.push(Problem::new(Kind::NothingDrafted, "report", |w| {
            w.msg_draft_empty()
        }));
    } else {
        for one in texts(graph) {
            behind(snapshot, one.place, one.part, one.texts, &mut found);
        }
    }
    for finding in &graph.findings {
        of_finding(snapshot, finding, &mut found);
    }
    for recommendation in &graph.recommendations {
        of_recommendation(snapshot, recommendation, &mut found);
    }
    for (key, reference) in &snapshot.erased_evidence {
        found.push(Problem::new(Kind::SourceMissing, key, |w| {
            w.msg_problem_erased(key, reference)
        }));
    }
    found.extend(singled::out(snapshot));
    let taken = || snapshot.taken.iter().map(|one| &one.exhibit);
    found.extend(beside::problems(&snapshot.claims, taken));
    found.extend(planned::problems(snapshot));
    found
}

fn of_finding(snapshot: &Snapshot, finding: &Finding, found: &mut Vec<Problem>) {
    let key = &finding.key;
    if finding.evidence.is_empty() {
        found.push(Problem::new(Kind::NoEvidence, key, |w| {
            w.msg_problem_no_evidence(key)
        }));
    }
    if finding.body.level.is_none() {
        found.push(Problem::new(Kind::NoConfidence, key, |w| {
            w.msg_problem_no_level(key)
        }));
    }
    for (part, texts) in finding.body.reasons.parts() {
        if texts.is_empty() {
            found.push(Problem::new(Kind::NoConfidence, key, |w| {
                w.msg_problem_no_reason(key, part)
            }));
        }
    }
    for evidence in &finding.evidence {
        of_evidence(snapshot, finding, evidence, found);
    }
}

fn of_evidence(
    snapshot: &Snapshot,
    finding: &Finding,
    evidence: &Evidence,
    found: &mut Vec<Problem>,
) {
    let key = &finding.key;
    match &evidence.basis {
        Basis::Claim(claim) => match snapshot.claim(claim) {
            None => found.push(missing(key)),
            Some(claim) => of_claim(finding, evidence.weight, claim, found),
        },
        Basis::Exhibit(name) => {
            let taken = |one: &evidence::TakenExhibit| one.exhibit.exhibit == *name;
            if !NAMES.contains(&name.as_str()) && !snapshot.taken.iter().any(taken) {
                found.push(Problem::new(Kind::SourceMissing, key, |w| {
                    w.msg_problem_exhibit_missing(key, name)
                }));
            }
        }
        Basis::Confidential(document) => match snapshot.cited_documents.get(document) {
            None => found.push(missing(key)),
            Some(document) if document.state != Publication::Confidential => {
                let name = &document.name;
                let problem = Problem::new(Kind::NotConfidential, key, |w| {
                    w.msg_problem_not_confidential(key, name)
                });
                found.push(problem.about(&document.reference));
            }
            Some(_) => {}
        },
        Basis::Passage { passage, quote } => match snapshot.anchors.get(passage) {
            None => found.push(missing(key)),
            Some(anchor) => of_anchor(key, anchor, quote, found),
        },
    }
}

/// A finding rests on what supports and what qualifies it; an unsourced claim may be shown as what contradicts it.
fn of_claim(finding: &Finding, weight: Weight, claim: &Claim, found: &mut Vec<Problem>) {
    let (key, name) = (&finding.key, &claim.claim);
    if claim.status() == Status::Unsourced && weight != Weight::Contradicts {
        found.push(Problem::new(Kind::UnsourcedClaim, key, |w| {
            w.msg_problem_unsourced_claim(key, name)
        }));
    }
    let silent: Vec<&str> = claim
        .conflicts
        .iter()
        .filter(|other| {
            let cited = |one: &Evidence| matches!(&one.basis, Basis::Claim(key) if key == *other);
            !finding.evidence.iter().any(cited)
        })
        .map(String::as_str)
        .collect();
    if !silent.is_empty() {
        let others = silent.join(", ");
        found.push(Problem::new(Kind::ConflictingClaim, key, |w| {
            w.msg_problem_conflicting_claim(key, name, &others)
        }));
    }
}

fn missing(key: &str) -> Problem {
    Problem::new(Kind::SourceMissing, key, |w| {
        w.msg_problem_source_missing(key)
    })
}

pub(crate) fn of_anchor(key: &str, anchor: &Anchor, quote: &str, found: &mut Vec<Problem>) {
    let (name, id) = (&anchor.document_name, anchor.label());
    if anchor.passage.version != anchor.document_version {
        let problem = Problem::new(Kind::BrokenAnchor, key, |w| {
            w.msg_problem_broken_anchor(key, &id, name)
        });
        found.push(problem.about(&anchor.reference));
    } else if !anchor.holds || anchor.passage.quote != quote {
        let problem = Problem::new(Kind::ChangedQuote, key, |w| {
            w.msg_problem_changed_quote(key, &id, name)
        });
        found.push(problem.about(&anchor.reference));
    }
    if !anchor.state.published() {
        let problem = Problem::new(Kind::NotPublished, key, |w| {
            w.msg_problem_not_published(key, &id, name)
        });
        found.push(problem.about(&anchor.reference));
    }
}

fn of_recommendation(snapshot: &Snapshot, one: &Recommendation, found: &mut Vec<Problem>) {
    let (key, body) = (&one.key, &one.body);
    if body.findings.is_empty() {
        found.push(Problem::new(Kind::NoFinding, key, |w| {
            w.msg_problem_no_finding(key)
        }));
    }
    for finding in &body.findings {
        if snapshot.graph.finding(finding).is_none() {
            found.push(missing(key));
        }
    }
    if body.who.is_empty() {
        found.push(Problem::new(Kind::Unowned, key, |w| {
            w.msg_problem_unowned(key)
        }));
    }
    if body.by.is_none() {
        found.push(Problem::new(Kind::Undated, key, |w| {
            w.msg_problem_undated(key)
        }));
    }
    if body.cost.is_none() {
        found.push(Problem::new(Kind::NoCost, key, |w| {
            w.msg_problem_no_cost(key)
        }));
    }
}

/// Tells of each declared language that a text lacks.
fn behind(snapshot: &Snapshot, place: &str, which: &str, texts: &Texts, found: &mut Vec<Problem>) {
    for absent in texts.missing(&snapshot.commission.definition.languages) {
        found.push(Problem::new(Kind::LanguageBehind, place, |w| {
            w.msg_problem_language_behind(which, place, absent.code())
        }));
    }
}

/// Every text in the definition of the commission, and the reasons of overrules.
fn texts_of_the_commission(snapshot: &Snapshot, found: &mut Vec<Problem>) {
    let Ok(definition) = serde_json::to_value(&snapshot.commission.definition) else {
        return;
    };
    walk(snapshot, "", &definition, found);
    for overrule in &snapshot.graph.overrules {
        behind(
            snapshot,
            &overrule.place,
            "overrule",
            &overrule.reason,
            found,
        );
    }
}

fn walk(snapshot: &Snapshot, path: &str, value: &Value, found: &mut Vec<Problem>) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::Object(members) => {
            let is_text = !members.is_empty()
                && members.iter().all(|(name, value)| {
                    ["en", "cy"].contains(&name.as_str()) && value.is_string()
                });
            if is_text {
                let texts: Texts = serde_json::from_value(value.clone()).unwrap_or_default();
                behind(snapshot, "commission", path, &texts, found);
                return;
            }
            for (name, value) in members {
                walk(snapshot, &below(name), value, found);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                walk(snapshot, &below(&index.to_string()), value, found);
            }
        }
        _ => {}
    }
}
