//! The method statement: how the evidence was taken, read and counted. One list of sections becomes `method.LANG.md`
//! in the pack and a page of the site.

use crate::numbers::{self, Number};
use crate::snapshot::Snapshot;
use crate::words::words;
use commission::Language;
use pages::say;
use std::fmt::Write;

/// A heading and its paragraphs.
pub(crate) struct Section {
    /// For links: a word.
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<String>,
}

/// The statement in a language.
pub(crate) fn sections(
    language: Language,
    snapshot: &Snapshot,
    numbers: &[Number],
) -> Vec<Section> {
    let w = words(language);
    let value = |name: &str| numbers::value(numbers, name);
    let count = |name: &str| say::count(value(name).unwrap_or_default());
    let both = |submissions: u64, texts: u64| say::both_counts(language, submissions, texts);
    let received = count("received");
    let shown = both(
        value("published").unwrap_or_default(),
        value("published.distinct_texts").unwrap_or_default(),
    );
    let (codes, codings, coders) = (count("codes"), count("codings"), count("coders"));
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
    let mut counted = vec![w.msg_method_counted(&shown)];
    if let (Some(submissions), Some(texts)) = (
        value("not_published"),
        value("not_published.distinct_texts"),
    ) {
        counted.push(w.msg_method_not_published(both(submissions, texts)));
    }
    counted.push(w.msg_method_without(
        count("published.campaigns"),
        both(
            value("published.without_campaigns").unwrap_or_default(),
            value("published.without_campaigns.distinct_texts").unwrap_or_default(),
        ),
    ));
    counted.push(w.msg_warning_distinct_texts());
    counted.push(campaigns(language, snapshot));
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
            &[
                w.msg_method_coded(&codes, &codings, &coders),
                w.msg_method_coded_needs(count("codings.shown")),
            ],
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
            &[
                w.msg_method_ledger(),
                w.msg_method_numbers(),
                w.msg_method_ledger_limits(),
            ],
        ),
    ]
}

/// How campaigns were looked for, as it was done.
fn campaigns(language: Language, snapshot: &Snapshot) -> String {
    let w = words(language);
    match &snapshot.looked {
        Some(looked) => w.msg_method_campaigns(
            say::integer(looked.run.campaign_min),
            looked.run.method.to_string(),
            say::integer(looked.run.submissions),
            say::count(looked.decisions as u64),
        ),
        None => w.msg_method_campaigns_never(),
    }
}

/// The statement as Markdown.
pub(crate) fn markdown(language: Language, snapshot: &Snapshot, numbers: &[Number]) -> String {
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
    for section in sections(language, snapshot, numbers) {
        let _ = write!(out, "\n## {}\n", section.heading);
        for paragraph in section.paragraphs {
            let _ = write!(out, "\n{paragraph}\n");
        }
    }
    out
}
