//! The draft as a file that `report draft` takes (`book/files.md`): what was written on pages can be read, kept and changed
//! elsewhere, and comes back.
//!
//! Guarantees: reading the file back makes the same draft, as long as every quote still stands once in its document; texts
//! stand in it as they were written, escaped where TOML asks for it.

use crate::graph::{Basis, By, Cost, Evidence, Graph};
use crate::store as rows;
use ::store::Reader;
use commission::{Commission, Error, Texts};
use std::fmt::Write as _;

/// The draft of a commission as a file.
///
/// # Errors
/// [`Error::Fault`] where the store cannot be read.
pub(crate) fn draft_as_file(r: &Reader<'_>, commission: &Commission) -> Result<String, Error> {
    let graph = rows::graph(r, commission.id)?;
    let mut out = String::new();
    put_texts(&mut out, "summary", &graph.summary);
    put_texts(&mut out, "easy_read", &graph.easy);
    if !graph.options.is_empty() {
        let keys: Vec<String> = graph.options.iter().map(|key| quoted(key)).collect();
        let _ = writeln!(out, "options = [{}]", keys.join(", "));
    }
    findings(&mut out, r, &graph)?;
    recommendations(&mut out, &graph);
    for one in &graph.overrules {
        out.push_str("\n[[overrule]]\n");
        put(&mut out, "problem", one.problem.code());
        put(&mut out, "where", &one.place);
        put(&mut out, "by", &one.by);
        put_texts(&mut out, "reason", &one.reason);
    }
    Ok(out)
}

fn findings(out: &mut String, r: &Reader<'_>, graph: &Graph) -> Result<(), Error> {
    for finding in &graph.findings {
        let body = &finding.body;
        out.push_str("\n[[finding]]\n");
        put(out, "key", &finding.key);
        if let Some(strand) = &body.strand {
            put(out, "strand", strand);
        }
        put_texts(out, "text", &body.text);
        if let Some(level) = body.level {
            put(out, "confidence", level.code());
        }
        put_texts(out, "easy_read", &body.easy);
        if body
            .reasons
            .parts()
            .iter()
            .any(|(_, texts)| !texts.is_empty())
        {
            out.push_str("[finding.reasons]\n");
            for (name, texts) in body.reasons.parts() {
                put_texts(out, name, texts);
            }
        }
        for one in &finding.evidence {
            piece(out, r, one)?;
        }
    }
    Ok(())
}

fn piece(out: &mut String, r: &Reader<'_>, one: &Evidence) -> Result<(), Error> {
    out.push_str("[[finding.evidence]]\n");
    put(out, "weight", one.weight.code());
    match &one.basis {
        Basis::Exhibit(name) => put(out, "exhibit", name),
        Basis::Claim(key) => put(out, "claim", key),
        Basis::Confidential(id) => {
            if let Some(document) = evidence::document(r, *id)? {
                put(out, "document", &document.name());
            }
            out.push_str("confidential = true\n");
        }
        Basis::Passage { passage, quote } => {
            let passage = evidence::passage(r, *passage)?;
            let document = match passage {
                Some(passage) => evidence::document(r, passage.document)?,
                None => None,
            };
            if let Some(document) = document {
                put(out, "document", &document.name());
            }
            put(out, "quote", quote);
        }
    }
    Ok(())
}

fn recommendations(out: &mut String, graph: &Graph) {
    for one in &graph.recommendations {
        let body = &one.body;
        out.push_str("\n[[recommendation]]\n");
        put(out, "key", &one.key);
        put_texts(out, "text", &body.text);
        put_texts(out, "who", &body.who);
        match &body.by {
            None => {}
            Some(By::Day(day)) => put(out, "by", day),
            Some(By::Words(texts)) => put_texts(out, "by", texts),
        }
        let keys: Vec<String> = body.findings.iter().map(|key| quoted(key)).collect();
        let _ = writeln!(out, "findings = [{}]", keys.join(", "));
        for (name, texts) in [
            ("in_favour", &body.in_favour),
            ("against", &body.against),
            ("equality", &body.equality),
            ("welsh_language", &body.welsh_language),
            ("easy_read", &body.easy),
        ] {
            put_texts(out, name, texts);
        }
        match &body.cost {
            None => {}
            Some(Cost::Unknown(why)) => {
                out.push_str("[recommendation.cost]\n");
                put_texts(out, "unknown", why);
            }
            Some(Cost::Range {
                low,
                high,
                currency,
                basis,
            }) => {
                let _ = writeln!(out, "[recommendation.cost]\nlow = {low}\nhigh = {high}");
                put(out, "currency", currency);
                put_texts(out, "basis", basis);
            }
        }
    }
}

fn put(out: &mut String, name: &str, text: &str) {
    let _ = writeln!(out, "{name} = {}", quoted(text));
}

/// A text in each of its languages, on one line; nothing where there is none.
fn put_texts(out: &mut String, name: &str, texts: &Texts) {
    let all: Vec<String> = texts
        .iter()
        .map(|(language, text)| format!("{} = {}", language.code(), quoted(text)))
        .collect();
    if !all.is_empty() {
        let _ = writeln!(out, "{name} = {{ {} }}", all.join(", "));
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{draft_as_file, quoted};
    use crate::store as rows;
    use crate::writing::only_from_files;
    use commission::{Error, Publication};
    use testkit::{NOON_US, Scene};

    const DRAFT: &str = r#"
summary = { en = "One <b>\"'&\n\nTwo \\ three", cy = "Un\ttab" }
easy_read = { en = "Short.", cy = "Byr." }
[[finding]]
key = "F7"
strand = "a"
text = { en = "Buses", cy = "Bysiau" }
confidence = "very-low"
easy_read = { en = "Few buses." }
[finding.reasons]
coherence = { cy = "Cytuno" }
[[finding.evidence]]
weight = "contradicts"
document = "SML0001/a1"
quote = "late \"today\""
[[finding.evidence]]
weight = "supports"
exhibit = "flow"
[[finding.evidence]]
weight = "supports"
document = "SML0002/a1"
confidential = true
[[recommendation]]
key = "R2"
text = { en = "Mend", cy = "Trwsio" }
by = { en = "soon", cy = "cyn hir" }
findings = ["F7"]
against = { en = "Some say <b>." }
[recommendation.cost]
unknown = { en = "Nobody asked" }
[[recommendation]]
key = "R3"
text = { en = "Pay" }
by = "2027-03-31"
findings = []
[recommendation.cost]
low = 1
high = 2
currency = "EUR"
basis = { en = "A guess" }
[[overrule]]
problem = "no-evidence"
where = "R2"
by = "Sample commissioner A"
reason = { en = "So", cy = "Felly" }
"#;

    #[test]
    fn a_draft_taken_out_and_in_again_is_the_same_draft() {
        let scene = Scene::open(&[reading::MIGRATIONS, crate::MIGRATIONS]);
        scene.submission(Publication::Named, &[("a1", "It was late \"today\".")]);
        scene.submission(Publication::Confidential, &[("a1", "It is early.")]);
        let commission = scene.commission.clone();
        let id = commission.id;
        scene
            .store
            .write(move |tx| {
                let by = ("Sample", NOON_US);
                crate::draft(tx, &commission, "a.toml", DRAFT, by)?;
                let before = rows::graph(tx, id)?;
                only_from_files(tx, id)?;
                rows::keep(tx, id, crate::writing::ON_PAGES, &before, NOON_US)?;
                assert!(matches!(only_from_files(tx, id), Err(Error::Refused(_))));
                let file = draft_as_file(tx, &commission)?;
                crate::draft(tx, &commission, "b.toml", &file, by)?;
                assert_eq!(rows::graph(tx, id)?, before);
                only_from_files(tx, id)
            })
            .unwrap();
    }

    #[test]
    fn every_letter_that_toml_gives_a_meaning_is_escaped() {
        assert_eq!(
            quoted("a\"\\\n\r\t\u{7f}\u{1}é"),
            r#""a\"\\\n\r\t\u007F\u0001é""#
        );
    }
}
