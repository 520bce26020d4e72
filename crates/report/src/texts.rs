//! The texts of the draft, each by its name: what must be there in every declared language, what a Word document or a
//! translator brings back, what is changed singly.
//!
//! One definition for all of them: the gate asks it what is behind, the printed report names its words by it. A text that
//! the draft does not have at all is not here; that it is missing is another problem of the gate.

use crate::graph::{By, Cost, Graph};
use commission::Texts;

/// The name of the summary.
pub(crate) const SUMMARY: &str = "summary";
/// The part that is the Easy Read text beside a part of the report.
const EASY_READ: &str = "easy_read";

/// A text of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named<'g> {
    /// The key of its finding or recommendation, or `summary`.
    pub(crate) place: &'g str,
    /// Which of its texts: `text`, `adequacy`, `who`.
    pub(crate) part: &'static str,
    pub(crate) texts: &'g Texts,
}

impl Named<'_> {
    /// `F1/text`.
    pub(crate) fn name(&self) -> String {
        match self.place == self.part {
            true => self.place.to_owned(),
            false => name(self.place, self.part),
        }
    }

    /// Whether the report on paper and in Word prints it: Easy Read is a document of its own.
    pub(crate) fn is_printed(&self) -> bool {
        self.part != EASY_READ
    }

    /// What stands before it in its paragraph.
    pub(crate) fn prefix(&self) -> String {
        match self.part {
            "text" => key_ahead(self.place),
            _ => String::new(),
        }
    }
}

/// The name of a part of a finding, a recommendation or a passage.
pub(crate) fn name(key: &str, part: &str) -> String {
    format!("{key}/{part}")
}

/// What stands before the sentence of a finding or a recommendation.
pub(crate) fn key_ahead(key: &str) -> String {
    format!("{key}. ")
}

/// Every text of the draft, in the order in which it is read.
pub(crate) fn texts(graph: &Graph) -> Vec<Named<'_>> {
    let mut all = Vec::new();
    if !graph.is_empty() {
        all.push(Named {
            place: SUMMARY,
            part: SUMMARY,
            texts: &graph.summary,
        });
    }
    if !graph.easy.is_empty() {
        all.push(Named {
            place: SUMMARY,
            part: EASY_READ,
            texts: &graph.easy,
        });
    }
    for one in &graph.recommendations {
        let body = &one.body;
        let mut add = |part, texts| {
            all.push(Named {
                place: &one.key,
                part,
                texts,
            });
        };
        add("text", &body.text);
        if !body.who.is_empty() {
            add("who", &body.who);
        }
        if let Some(By::Words(texts)) = &body.by {
            add("by", texts);
        }
        match &body.cost {
            Some(Cost::Range { basis: texts, .. } | Cost::Unknown(texts)) => add("cost", texts),
            None => {}
        }
        let others = [
            ("in_favour", &body.in_favour),
            ("against", &body.against),
            ("equality", &body.equality),
            ("welsh_language", &body.welsh_language),
            (EASY_READ, &body.easy),
        ];
        for (part, texts) in others {
            if !texts.is_empty() {
                add(part, texts);
            }
        }
    }
    for one in &graph.findings {
        let mut add = |part, texts| {
            all.push(Named {
                place: &one.key,
                part,
                texts,
            });
        };
        add("text", &one.body.text);
        for (part, texts) in one.body.reasons.parts() {
            if !texts.is_empty() {
                add(part, texts);
            }
        }
        if !one.body.easy.is_empty() {
            add(EASY_READ, &one.body.easy);
        }
    }
    all
}

/// The text of that name, to be changed.
pub(crate) fn text_mut<'g>(graph: &'g mut Graph, wanted: &str) -> Option<&'g mut Texts> {
    if wanted == SUMMARY {
        return Some(&mut graph.summary);
    }
    let (key, part) = wanted.split_once('/')?;
    if (key, part) == (SUMMARY, EASY_READ) {
        return Some(&mut graph.easy);
    }
    if let Some(finding) = graph.findings.iter_mut().find(|one| one.key == key) {
        let reasons = &mut finding.body.reasons;
        return match part {
            "text" => Some(&mut finding.body.text),
            "methodological_limits" => Some(&mut reasons.methodological_limits),
            "coherence" => Some(&mut reasons.coherence),
            "adequacy" => Some(&mut reasons.adequacy),
            "relevance" => Some(&mut reasons.relevance),
            EASY_READ => Some(&mut finding.body.easy),
            _ => None,
        };
    }
    let body = &mut graph
        .recommendations
        .iter_mut()
        .find(|one| one.key == key)?
        .body;
    match (part, &mut body.by, &mut body.cost) {
        ("text", ..) => Some(&mut body.text),
        ("who", ..) => Some(&mut body.who),
        ("in_favour", ..) => Some(&mut body.in_favour),
        ("against", ..) => Some(&mut body.against),
        ("equality", ..) => Some(&mut body.equality),
        ("welsh_language", ..) => Some(&mut body.welsh_language),
        (EASY_READ, ..) => Some(&mut body.easy),
        ("by", Some(By::Words(texts)), _) => Some(texts),
        ("cost", _, Some(Cost::Range { basis: texts, .. } | Cost::Unknown(texts))) => Some(texts),
        _ => None,
    }
}
