//! What kinds, fields, values and totals of the register are called on pages, in both languages.

use super::kinds::{Holds, Kind, amount};
use super::totals::{Reckoning, Verdict};
use super::{NOT_KNOWN, Record, Register, Status, Value};
use crate::words::words;
use commission::Language;

/// What a record of a kind is.
#[must_use]
pub fn kind_label(language: Language, kind: Kind) -> String {
    let w = words(language);
    match kind {
        Kind::Source => w.msg_kind_source(),
        Kind::Member => w.msg_kind_member(),
        Kind::Round => w.msg_kind_round(),
        Kind::Bid => w.msg_kind_bid(),
        Kind::Prototype => w.msg_kind_prototype(),
        Kind::Evidence => w.msg_kind_evidence(),
    }
}

/// What the records of a kind are.
#[must_use]
pub fn kinds_label(language: Language, kind: Kind) -> String {
    let w = words(language);
    match kind {
        Kind::Source => w.msg_kinds_source(),
        Kind::Member => w.msg_kinds_member(),
        Kind::Round => w.msg_kinds_round(),
        Kind::Bid => w.msg_kinds_bid(),
        Kind::Prototype => w.msg_kinds_prototype(),
        Kind::Evidence => w.msg_kinds_evidence(),
    }
}

/// What a field is called.
#[must_use]
pub fn field_label(language: Language, kind: Kind, field: &str) -> String {
    let w = words(language);
    match (kind, field) {
        (_, "name") => w.msg_field_name(),
        (_, "title") => w.msg_field_title(),
        (_, "address") => w.msg_field_address(),
        (_, "published") => w.msg_field_published(),
        (_, "seen") => w.msg_field_seen(),
        (_, "note") => w.msg_field_note(),
        (_, "place") => w.msg_field_place(),
        (_, "joined") => w.msg_field_joined(),
        (_, "left") => w.msg_field_left(),
        (_, "opened") => w.msg_field_opened(),
        (_, "graded") => w.msg_field_graded(),
        (_, "closed") => w.msg_field_closed(),
        (_, "graded_by") => w.msg_field_graded_by(),
        (_, "criterion") => w.msg_field_criterion(),
        (_, "offered") => w.msg_field_offered(),
        (_, "bids") => w.msg_field_bids(),
        (_, "funded") => w.msg_field_funded(),
        (_, "analysed") => w.msg_field_analysed(),
        (_, "awarded") => w.msg_field_awarded(),
        (_, "unreconciled") => w.msg_field_unreconciled(),
        (_, "round") => w.msg_kind_round(),
        (_, "member") => w.msg_kind_member(),
        (_, "prototype") => w.msg_kind_prototype(),
        (_, "asked") => w.msg_field_asked(),
        (_, "grade") => w.msg_field_grade(),
        (_, "award") => w.msg_field_award(),
        (_, "bid_document") => w.msg_field_bid_document(),
        (_, "final_report") => w.msg_field_final_report(),
        (_, "owner") => w.msg_field_owner(),
        (_, "partner") => w.msg_field_partner(),
        (_, "began") => w.msg_field_began(),
        (_, "ended") => w.msg_field_ended(),
        (_, "money") => w.msg_field_money(),
        (_, "people") => w.msg_field_people(),
        (_, "need") => w.msg_field_need(),
        (_, "did") => w.msg_field_did(),
        (_, "theory_of_change") => w.msg_field_theory(),
        (_, "outcome") => w.msg_field_outcome(),
        (_, "did_not_work") => w.msg_field_did_not_work(),
        (_, "copied_from") => w.msg_field_copied_from(),
        (_, "principle_met") => w.msg_field_principle_met(),
        (_, "type") => w.msg_field_type(),
        (_, "source") => w.msg_kind_source(),
        (_, "submission") => w.msg_field_submission(),
        (_, "document") => w.msg_field_document(),
        (_, "passage") => w.msg_field_passage(),
        (_, "exhibit") => w.msg_field_exhibit(),
        (_, "claim") => w.msg_field_claim(),
        (_, "claimed") => w.msg_field_claimed(),
        (_, "expected") => w.msg_field_expected(),
        (_, "scale") => w.msg_field_scale(),
        (_, other) => other.to_owned(),
    }
}

/// What may be said of a value.
#[must_use]
pub fn status_words(language: Language, status: Status) -> String {
    let w = words(language);
    match status {
        Status::Confirmed => w.msg_status_confirmed(),
        Status::Conflicting => w.msg_status_conflicting(),
        Status::Unsourced => w.msg_status_unsourced(),
        Status::NotKnown => w.msg_not_known(),
    }
}

/// What a record is called, so that one without a name can be told from others.
#[must_use]
pub fn title(register: &Register, record: &Record, language: Language) -> String {
    register.name(record, language).unwrap_or_else(|| {
        words(language).msg_record_unnamed(&record.key, kind_label(language, record.kind))
    })
}

/// A value as a page says it; of a link what it leads to.
#[must_use]
pub fn value_words(
    register: &Register,
    record: &Record,
    value: &Value,
    language: Language,
) -> String {
    let w = words(language);
    if value.text == NOT_KNOWN {
        return w.msg_not_known();
    }
    match record.kind.field(value.field).map(|field| field.holds) {
        Some(Holds::Link(kind)) => register
            .record(kind, &value.text)
            .map_or_else(|| value.text.clone(), |one| title(register, one, language)),
        Some(Holds::Money | Holds::Count) => amount_words(language, &value.text),
        Some(Holds::Day) => day_words(language, &value.text),
        Some(Holds::Choice(_)) => choice_words(language, &value.text),
        _ => value.text.clone(),
    }
}

/// An amount as a page says it: `about 500`, `at most £1,500`.
#[must_use]
pub fn amount_words(language: Language, text: &str) -> String {
    let Some(one) = amount(text) else {
        return text.to_owned();
    };
    let w = words(language);
    let (whole, fraction) = one.digits.split_once('.').unwrap_or((one.digits, ""));
    let mut shown = match whole.parse::<u64>() {
        Ok(number) => pages::say::count(number),
        Err(_) => whole.to_owned(),
    };
    if !fraction.is_empty() {
        shown = format!("{shown}.{fraction}");
    }
    shown = match one.unit {
        "" => shown,
        "GBP" => format!("£{shown}"),
        "EUR" => format!("€{shown}"),
        other => format!("{other} {shown}"),
    };
    match one.qualifier {
        "about" => w.msg_amount_about(&shown),
        "at least" => w.msg_amount_at_least(&shown),
        "at most" => w.msg_amount_at_most(&shown),
        _ => shown,
    }
}

/// A day, a month or a year as a page says it.
fn day_words(language: Language, text: &str) -> String {
    let mut parts = text.split('-');
    let year = parts.next().and_then(|part| part.parse().ok());
    let month = parts.next().and_then(|part| part.parse().ok());
    let day = parts.next().and_then(|part| part.parse().ok());
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => pages::say::date(language, year, month, day),
        (Some(year), Some(month), None) => {
            let first = pages::say::date(language, year, month, 1);
            first.strip_prefix("1 ").unwrap_or(&first).to_owned()
        }
        _ => text.to_owned(),
    }
}

fn choice_words(language: Language, code: &str) -> String {
    let w = words(language);
    match code {
        "lower" => w.msg_expected_lower(),
        "higher" => w.msg_expected_higher(),
        "funded" => w.msg_award_funded(),
        "not-funded" => w.msg_award_not_funded(),
        "withdrawn" => w.msg_award_withdrawn(),
        "bid" => w.msg_kind_bid(),
        "final-report" => w.msg_field_final_report(),
        "evaluation" => w.msg_type_evaluation(),
        "case-study" => w.msg_type_case_study(),
        "article" => w.msg_type_article(),
        "testimony" => w.msg_type_testimony(),
        "data" => w.msg_type_data(),
        _ => w.msg_type_other(),
    }
}

/// What a total of a round counts.
#[must_use]
pub fn total_label(language: Language, what: &str) -> String {
    field_label(language, Kind::Round, what)
}

/// How a stated total stands to what the register holds.
#[must_use]
pub fn verdict_words(language: Language, verdict: Verdict) -> String {
    let w = words(language);
    match verdict {
        Verdict::Agrees => w.msg_verdict_agrees(),
        Verdict::Fewer => w.msg_verdict_fewer(),
        Verdict::More => w.msg_verdict_more(),
        Verdict::Differs => w.msg_verdict_differs(),
        Verdict::NotStated => w.msg_verdict_not_stated(),
    }
}

/// A total in a sentence, with why it does not reconcile.
#[must_use]
pub fn total_words(language: Language, one: &Reckoning, round: &str) -> String {
    let w = words(language);
    let stated: Vec<String> = one
        .stated
        .iter()
        .map(|value| amount_words(language, &value.text))
        .collect();
    let stated = match stated.is_empty() {
        true => w.msg_not_known(),
        false => stated.join(", "),
    };
    let counted = amount_words(language, &one.counted);
    let label = total_label(language, one.what);
    let verdict = verdict_words(language, one.verdict);
    let mut text = w.msg_total_line(round, label, stated, counted, verdict);
    for why in one.why.iter().map(|value| value.text.as_str()) {
        text.push(' ');
        text.push_str(why);
    }
    text
}
