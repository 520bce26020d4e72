//! Erasing from the reading: what was coded, noted and found of a submission goes; and where somebody copied a run of its
//! words into a note, the codebook or a reason, that text goes too.
//!
//! A theme keeps only terms that stand in a text that is left; a template stays while anybody else sent it.

use crate::store::forget::{self as rows, ThemeOf};
use ::store::Tx;
use commission::{ErasedBy, Erasure, Error, Fate, Forgets, Repeats};
use std::collections::{BTreeMap, BTreeSet};

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("code", Fate::Rewritten),
            ("coding", Fate::Forgotten),
            ("memo", Fate::Forgotten),
            ("seen", Fate::Forgotten),
            ("stays", Fate::Forgotten),
            ("double_coding", Fate::Ours),
            ("double_coding_document", Fate::Forgotten),
            ("adjudication", Fate::Forgotten),
            ("campaign_run", Fate::Ours),
            ("campaign", Fate::Rewritten),
            ("campaign_found", Fate::Forgotten),
            ("campaign_act", Fate::Ours),
            ("campaign_act_source", Fate::Forgotten),
            ("campaign_member", Fate::Forgotten),
            ("campaign_addition", Fate::Forgotten),
            ("theme", Fate::Rewritten),
            ("theme_document", Fate::Forgotten),
            ("theme_passage", Fate::Forgotten),
            ("suggestion_wish", Fate::Ours),
            ("suggestion_run", Fate::Ours),
            ("suggestion_code", Fate::Ours),
            ("suggestion", Fate::Forgotten),
            ("suggestion_passage", Fate::Forgotten),
            ("suggestion_switch", Fate::Ours),
            ("passage_act", Fate::Ours),
            ("passage_act_coding", Fate::Forgotten),
            ("passage_word", Fate::Forgotten),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, _: &ErasedBy) -> Result<(), Error> {
        let commission = erasure.commission.id;
        let (mut said, mut themes, mut campaigns) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
        for one in &erasure.sources {
            said.extend(evidence::texts_of(tx, one.source)?);
            for theme in rows::themes_with(tx, one.source)? {
                themes.insert(theme.id, theme);
            }
            campaigns.extend(rows::campaigns_with(tx, one.source)?);
        }
        for one in &erasure.sources {
            rows::forget(tx, commission, one.source)?;
        }
        for theme in themes.values() {
            reword(tx, theme)?;
        }
        for campaign in campaigns {
            rows::blank_template_of_nobody(tx, campaign)?;
        }
        let repeats = Repeats::of(&said, erasure.names.iter().chain(&erasure.contacts));
        forget_copies(tx, erasure, repeats)?;
        Ok(())
    }
}

/// Takes away what somebody copied out of what goes into a note, the codebook or a reason. Words that a text says which stays are
/// nobody's copy; the texts that stay are read only where something would go.
fn forget_copies(tx: &mut Tx<'_>, erasure: &Erasure, mut repeats: Repeats) -> Result<(), Error> {
    let commission = erasure.commission.id;
    let (memos, codes, reasons) = (
        rows::all_memos(tx, commission)?,
        rows::all_codes(tx, commission)?,
        rows::all_reasons(tx, commission)?,
    );
    let of_codes = codes.iter().flat_map(|(_, texts)| texts);
    let mut all = memos
        .iter()
        .chain(&reasons)
        .flat_map(|(_, text)| text)
        .chain(of_codes);
    if !all.any(|text| repeats.stand_in(text)) {
        return Ok(());
    }
    let goes: BTreeSet<i64> = erasure.sources.iter().map(|one| one.source).collect();
    evidence::each_document(tx, commission, |document| {
        if !goes.contains(&document.source) {
            repeats.leave_out(&document.text);
        }
        Ok::<(), Error>(())
    })?;
    for (id, [text]) in memos {
        if repeats.stand_in(&text) {
            rows::drop_memo(tx, id)?;
        }
    }
    for (id, mut texts) in codes {
        let mut copied = texts
            .iter_mut()
            .filter(|text| repeats.stand_in(text))
            .peekable();
        if copied.peek().is_some() {
            copied.for_each(String::clear);
            rows::reword_code(tx, id, &texts)?;
        }
    }
    for (id, [why]) in reasons {
        if repeats.stand_in(&why) {
            rows::blank_reason(tx, id)?;
        }
    }
    Ok(())
}

/// Leaves a theme the terms that stand in a text it still has; a label that the machine made is made of those.
fn reword(tx: &mut Tx<'_>, theme: &ThemeOf) -> Result<(), Error> {
    let mut missing: BTreeSet<String> = theme.terms.iter().map(|term| text::fold(term)).collect();
    rows::each_text_of_theme(tx, theme.id, |words| {
        if !missing.is_empty() {
            let words = text::fold(words);
            missing.retain(|term| !words.contains(term.as_str()));
        }
    })?;
    if missing.is_empty() {
        return Ok(());
    }
    let kept: Vec<_> = theme
        .terms
        .iter()
        .filter(|term| !missing.contains(&text::fold(term)))
        .cloned()
        .collect();
    let label = text::fold(&theme.label);
    let of_missing = missing.iter().any(|term| label.contains(term.as_str()));
    let label = match (theme.by_machine && of_missing, kept.is_empty()) {
        (false, _) => theme.label.clone(),
        (true, true) => theme.key.clone(),
        (true, false) => kept
            .iter()
            .take(LABEL_TERMS)
            .cloned()
            .collect::<Vec<_>>()
            .join(", "),
    };
    Ok(rows::reword_theme(tx, theme.id, &label, &kept)?)
}

/// Terms of a label that is made anew.
const LABEL_TERMS: usize = 3;
