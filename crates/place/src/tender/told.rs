//! What was found in a tender, in words and as a document: each kind with its name, its rule and what to ask for instead.

use super::{Amount, Bears, Finding, Found, Kind};
use crate::words::words;
use commission::Language;
use serde_json::{Value, json};

/// What a kind is called, its rule, and what to ask for instead.
#[must_use]
pub fn about(language: Language, kind: Kind) -> [String; 3] {
    let say = words(language);
    match kind {
        Kind::Turnover => [
            say.msg_tender_turnover(),
            say.msg_tender_turnover_rule(),
            say.msg_tender_turnover_do(),
        ],
        Kind::Insurance => [
            say.msg_tender_insurance(),
            say.msg_tender_insurance_rule(),
            say.msg_tender_insurance_do(),
        ],
        Kind::Lots => [
            say.msg_tender_lots(),
            say.msg_tender_lots_rule(),
            say.msg_tender_lots_do(),
        ],
        Kind::Framework => [
            say.msg_tender_framework(),
            say.msg_tender_framework_rule(),
            say.msg_tender_framework_do(),
        ],
        Kind::Payment => [
            say.msg_tender_payment(),
            say.msg_tender_payment_rule(),
            say.msg_tender_payment_do(),
        ],
        Kind::Accreditation => [
            say.msg_tender_accreditation(),
            say.msg_tender_accreditation_rule(),
            say.msg_tender_accreditation_do(),
        ],
        Kind::Experience => [
            say.msg_tender_experience(),
            say.msg_tender_experience_rule(),
            say.msg_tender_experience_do(),
        ],
        Kind::Accounts => [
            say.msg_tender_accounts(),
            say.msg_tender_accounts_rule(),
            say.msg_tender_accounts_do(),
        ],
        Kind::Staff => [
            say.msg_tender_staff(),
            say.msg_tender_staff_rule(),
            say.msg_tender_staff_do(),
        ],
        Kind::Guarantee => [
            say.msg_tender_guarantee(),
            say.msg_tender_guarantee_rule(),
            say.msg_tender_guarantee_do(),
        ],
        Kind::Registration => [
            say.msg_tender_registration(),
            say.msg_tender_registration_rule(),
            say.msg_tender_registration_do(),
        ],
        Kind::Together => [
            say.msg_tender_together(),
            say.msg_tender_together_rule(),
            say.msg_tender_together_do(),
        ],
        Kind::Coverage => [
            say.msg_tender_coverage(),
            say.msg_tender_coverage_rule(),
            say.msg_tender_coverage_do(),
        ],
        Kind::Systems => [
            say.msg_tender_systems(),
            say.msg_tender_systems_rule(),
            say.msg_tender_systems_do(),
        ],
    }
}

/// A quantity as a person reads it.
#[must_use]
pub fn amount(language: Language, amount: Amount) -> String {
    let say = words(language);
    let plain = |number: f64| match number.fract() == 0.0 {
        true => pages::say::integer(number as i64),
        false => format!("{number:.1}"),
    };
    match amount {
        Amount::Pounds(pounds) => pages::say::money(pounds.round() as i64),
        Amount::Times(times) => say.msg_tender_times(plain(times)),
        Amount::Days(days) => say.msg_tender_days(plain(days)),
        Amount::Years(years) => say.msg_tender_years(plain(years)),
        Amount::HoursAWeek(hours) => say.msg_tender_hours(plain(hours)),
        Amount::Count(count) => plain(count),
    }
}

/// The name of a finding with what it names.
#[must_use]
pub fn title(language: Language, one: &Finding) -> String {
    let [name, ..] = about(language, one.kind);
    let more = [
        (!one.of.is_empty() && one.of != "lot size").then(|| one.of.to_owned()),
        one.amount.map(|named| amount(language, named)),
        one.multiple
            .map(|times| words(language).msg_tender_multiple(format!("{times:.1}"))),
    ];
    let more: Vec<String> = more.into_iter().flatten().collect();
    match more.is_empty() {
        true => name,
        false => format!("{name}: {}", more.join(", ")),
    }
}

/// How many findings bear so.
#[must_use]
pub fn count(all: &[(String, Found)], bears: Bears, kind: Option<Kind>) -> usize {
    let findings = all.iter().flat_map(|(_, found)| &found.findings);
    let is_so = |one: &&Finding| one.bears == bears && kind.is_none_or(|kind| one.kind == kind);
    findings.filter(is_so).count()
}

fn finding(language: Language, file: &str, one: &Finding) -> Value {
    let [name, rule, instead] = about(language, one.kind);
    let (number, unit) = one.amount.map(Amount::parts).unzip();
    json!({
        "file": file, "kind": one.kind.code(), "bears": one.bears.code(), "name": name, "of": one.of, "amount": number,
        "unit": unit, "multiple_of_a_year": one.multiple, "quote": one.quote, "line": one.line,
        "paragraph": one.paragraph, "start": one.span.0, "end": one.span.1, "rule": rule, "do": instead,
        "source": one.kind.source(), "published": one.kind.is_published(),
    })
}

/// The members of the document.
#[must_use]
pub fn members(language: Language, all: &[(String, Found)]) -> Value {
    let findings = all.iter().flat_map(|(file, found)| {
        found
            .findings
            .iter()
            .map(move |one| finding(language, file, one))
    });
    let looked_for = Kind::ALL.iter().map(|kind| {
        let [name, rule, instead] = about(language, *kind);
        let of = |bears| count(all, bears, Some(*kind));
        json!({
            "kind": kind.code(), "name": name, "shuts_out": of(Bears::ShutsOut), "ask": of(Bears::Ask),
            "helps": of(Bears::Helps), "rule": rule, "do": instead, "source": kind.source(),
            "published": kind.is_published(),
        })
    });
    let documents = all.iter().map(|(file, found)| {
        json!({
            "file": file, "clauses": found.clauses, "value": found.worth.pounds, "years": found.worth.years,
            "value_a_year": found.worth.a_year(), "value_line": found.worth_line,
        })
    });
    let of = |bears| count(all, bears, None);
    json!({
        "documents": documents.collect::<Vec<_>>(), "shuts_out": of(Bears::ShutsOut), "ask": of(Bears::Ask),
        "helps": of(Bears::Helps), "findings": findings.collect::<Vec<_>>(),
        "looked_for": looked_for.collect::<Vec<_>>(), "caution": words(language).msg_tender_caution(),
    })
}

/// The lines a person wants.
#[must_use]
pub fn lines(language: Language, all: &[(String, Found)]) -> String {
    let say = words(language);
    let shown = |bears| pages::say::count(count(all, bears, None) as u64);
    let mut lines = vec![say.msg_tender_counts(
        shown(Bears::ShutsOut),
        shown(Bears::Ask),
        shown(Bears::Helps),
    )];
    for (bears, heading) in [
        (Bears::ShutsOut, say.msg_tender_shuts_out()),
        (Bears::Ask, say.msg_tender_ask()),
        (Bears::Helps, say.msg_tender_helps()),
    ] {
        let findings = all
            .iter()
            .flat_map(|(file, found)| found.findings.iter().map(move |one| (file, one)));
        let mut findings = findings.filter(|(_, one)| one.bears == bears).peekable();
        if findings.peek().is_some() {
            lines.push(format!("\n{heading}"));
        }
        for (file, one) in findings {
            let quote: String = one.quote.split_whitespace().collect::<Vec<_>>().join(" ");
            lines.push(say.msg_tender_line(
                file,
                one.line.to_string(),
                title(language, one),
                quote,
            ));
            if bears != Bears::Helps {
                let [_, _, instead] = about(language, one.kind);
                lines.push(format!("  {instead}"));
            }
        }
    }
    lines.push(format!("\n{}", say.msg_tender_caution()));
    lines.join("\n") + "\n"
}
