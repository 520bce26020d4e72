//! The texts of the draft, each by its name: what must be there in every declared language, what a Word document or a
//! translator brings back, what is changed singly.
//!
//! One definition for all of them: the gate asks it what is behind, the printed report names its words by it. A text that
//! the draft does not have at all is not here; that it is missing is another problem of the gate.

use crate::graph::{By, Cost, Graph};
use commission::Texts;

/// The name of the summary.
pub(crate) const SUMMARY: &str = "summary";

/// A text of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named<'g> {
    /// The key of its finding or recommendation, or `summary`.
    pub(crate) place: &'g str,
    /// Which of its texts: `text`, `adequacy`, `who`.
    pub(crate) part: &'static str,
    pub(crate) texts: &'g Texts,
    /// Whether the printed report says it; else a page of its own does.
    pub(crate) printed: bool,
}

impl Named<'_> {
    /// `F1/text`.
    pub(crate) fn name(&self) -> String {
        match self.place == self.part {
            true => self.place.to_owned(),
            false => name(self.place, self.part),
        }
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
            printed: true,
        });
        of_place(SUMMARY, [("easy", &graph.easy)], false, &mut all);
    }
    for one in &graph.recommendations {
        let (place, body) = (one.key.as_str(), &one.body);
        all.push(sentence(place, &body.text));
        of_place(place, [("who", &body.who)], true, &mut all);
        if let Some(By::Words(texts)) = &body.by {
            of_place(place, [("by", texts)], true, &mut all);
        }
        if let Some(Cost::Range { basis: texts, .. } | Cost::Unknown(texts)) = &body.cost {
            of_place(place, [("cost", texts)], true, &mut all);
        }
        let more = [
            ("in_favour", &body.in_favour),
            ("against", &body.against),
            ("equality", &body.equality),
            ("welsh_language", &body.welsh_language),
            ("easy", &body.easy),
        ];
        of_place(place, more, false, &mut all);
    }
    for one in &graph.findings {
        let (place, body) = (one.key.as_str(), &one.body);
        all.push(sentence(place, &body.text));
        of_place(place, body.reasons.parts(), true, &mut all);
        of_place(place, [("easy", &body.easy)], false, &mut all);
    }
    all
}

/// The sentence of a finding or a recommendation, which is there even where it is not written yet.
fn sentence<'g>(place: &'g str, texts: &'g Texts) -> Named<'g> {
    Named {
        place,
        part: "text",
        texts,
        printed: true,
    }
}

/// Those of these texts that are written in some language.
fn of_place<'g, const N: usize>(
    place: &'g str,
    parts: [(&'static str, &'g Texts); N],
    printed: bool,
    all: &mut Vec<Named<'g>>,
) {
    let written = parts.into_iter().filter(|(_, texts)| !texts.is_empty());
    all.extend(written.map(|(part, texts)| Named {
        place,
        part,
        texts,
        printed,
    }));
}

/// The text of that name, to be changed.
pub(crate) fn text_mut<'g>(graph: &'g mut Graph, wanted: &str) -> Option<&'g mut Texts> {
    if wanted == SUMMARY {
        return Some(&mut graph.summary);
    }
    let (key, part) = wanted.split_once('/')?;
    if key == SUMMARY {
        return (part == "easy").then_some(&mut graph.easy);
    }
    if let Some(finding) = graph.findings.iter_mut().find(|one| one.key == key) {
        let body = &mut finding.body;
        return match part {
            "text" => Some(&mut body.text),
            "methodological_limits" => Some(&mut body.reasons.methodological_limits),
            "coherence" => Some(&mut body.reasons.coherence),
            "adequacy" => Some(&mut body.reasons.adequacy),
            "relevance" => Some(&mut body.reasons.relevance),
            "easy" => Some(&mut body.easy),
            _ => None,
        };
    }
    let found = graph.recommendations.iter_mut().find(|one| one.key == key);
    let body = &mut found?.body;
    match (part, &mut body.by, &mut body.cost) {
        ("text", ..) => Some(&mut body.text),
        ("who", ..) => Some(&mut body.who),
        ("in_favour", ..) => Some(&mut body.in_favour),
        ("against", ..) => Some(&mut body.against),
        ("equality", ..) => Some(&mut body.equality),
        ("welsh_language", ..) => Some(&mut body.welsh_language),
        ("easy", ..) => Some(&mut body.easy),
        ("by", Some(By::Words(texts)), _) => Some(texts),
        ("cost", _, Some(Cost::Range { basis: texts, .. } | Cost::Unknown(texts))) => Some(texts),
        _ => None,
    }
}
