//! The method statement: how the evidence was taken, read and counted. One list of sections becomes `method.LANG.md`
//! in the pack and a page of the site.

use crate::snapshot::Snapshot;
use crate::words::words;
use commission::Language;
use pages::say;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A heading and its paragraphs.
pub(crate) struct Section {
    /// For links: a word.
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<String>,
}

/// The statement in a language.
pub(crate) fn sections(language: Language, snapshot: &Snapshot) -> Vec<Section> {
    let w = words(language);
    let published = snapshot
        .submissions
        .iter()
        .filter(|one| one.source.state.published());
    let groups: BTreeSet<&str> = published
        .clone()
        .filter_map(|one| one.text_group.as_deref())
        .collect();
    let count = |number: usize| say::count(number as u64);
    let received = count(snapshot.submissions.len());
    let shown = say::both_counts(language, published.count() as u64, groups.len() as u64);
    let coders: BTreeSet<&str> = snapshot
        .codings
        .iter()
        .map(|coding| coding.coder.as_str())
        .collect();
    let (codes, codings) = (count(snapshot.codes.len()), count(snapshot.codings.len()));
    let coders = count(coders.len());
    let section = |id, heading, paragraphs: &[String]| Section {
        id,
        heading,
        paragraphs: paragraphs.to_vec(),
    };
    let mut call = vec![w.msg_method_taken(&received)];
    if let Some(policy) = snapshot
        .commission
        .definition
        .call
        .as_ref()
        .map(|call| call.publication_policy.get(language).to_owned())
    {
        call.push(policy);
    }
    let mut counted = vec![w.msg_method_counted(&shown), w.msg_warning_exact_repeats()];
    counted.extend(
        snapshot
            .commission
            .definition
            .call
            .as_ref()
            .and_then(|call| call.campaign_policy.as_ref())
            .map(|policy| policy.get(language).to_owned()),
    );
    counted.push(w.msg_warning_not_opinion());
    vec![
        section("taken", w.msg_method_taken_title(), &call),
        section(
            "shown",
            w.msg_method_shown_title(),
            &[w.msg_method_states(), w.msg_method_redacted()],
        ),
        section(
            "languages",
            w.msg_method_languages_title(),
            &[w.msg_method_languages()],
        ),
        section(
            "coded",
            w.msg_method_coded_title(),
            &[w.msg_method_coded(&codes, &codings, &coders)],
        ),
        section("counted", w.msg_method_counted_title(), &counted),
        section(
            "exhibits",
            w.msg_method_exhibits_title(),
            &[w.msg_method_flow(), w.msg_method_codes()],
        ),
        section(
            "findings",
            w.msg_method_findings_title(),
            &[w.msg_method_findings(), w.msg_method_confidence()],
        ),
        section(
            "ledger",
            w.msg_method_ledger_title(),
            &[w.msg_method_ledger(), w.msg_method_ledger_limits()],
        ),
    ]
}

/// The statement as Markdown.
pub(crate) fn markdown(language: Language, snapshot: &Snapshot) -> String {
    let definition = &snapshot.commission.definition;
    let w = words(language);
    let mut out = format!(
        "# {}\n\n{}\n",
        w.msg_method_title(),
        definition.title(language)
    );
    if definition.sample {
        // Writing to a String cannot fail.
        let _ = write!(out, "\n{}\n", pages::words(language).msg_sample_banner());
    }
    for section in sections(language, snapshot) {
        let _ = write!(out, "\n## {}\n", section.heading);
        for paragraph in section.paragraphs {
            let _ = write!(out, "\n{paragraph}\n");
        }
    }
    out
}
