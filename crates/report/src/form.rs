//! What a form says: its fields as a browser sends them, and the finding, recommendation or summary that they make.
//!
//! Guarantees: what was typed comes back as it was typed where something must be put right, which is told beside its field;
//! a part that is left empty is left open, and the gate says so later. It knows nothing of the store and of pages.

use crate::draft::civil_day;
use crate::graph::{By, Cost, FindingBody, Level, Reasons, RecommendationBody};
use crate::limits::PART_CHARS_MAX;
use crate::words::words;
use commission::{Definition, Language, Refusal, Texts};

/// Fields with their values, in the order sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fields(Vec<(String, String)>);

/// What must be put right, and beside which field.
#[derive(Debug)]
pub(crate) struct Wrong {
    pub(crate) field: String,
    pub(crate) refusal: Refusal,
}

impl Wrong {
    pub(crate) fn new(
        field: impl Into<String>,
        code: &'static str,
        say: impl Fn(Language) -> String,
    ) -> Self {
        Self {
            field: field.into(),
            refusal: Refusal::new(code, say),
        }
    }
}

impl Fields {
    /// The fields of a form as it was sent.
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Self {
        // A browser sends the ends of lines as two letters.
        let plain = |(name, value): (String, String)| (name, value.replace("\r\n", "\n"));
        Self(pairs.into_iter().map(plain).collect())
    }

    /// A field's value; empty where it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        let found = self.0.iter().rev().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a field.
    pub(crate) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        let of = self.0.iter().filter(move |(field, _)| field == name);
        of.map(|(_, value)| value.as_str())
    }

    /// A field's value as a number.
    pub(crate) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name).trim().parse().ok()
    }

    pub(crate) fn put(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }

    fn put_texts(&mut self, name: &str, texts: &Texts) {
        for (language, text) in texts.iter() {
            self.put(&in_language(name, language), text);
        }
    }

    /// The texts of a name in each declared language.
    pub(crate) fn texts(&self, name: &str, definition: &Definition) -> Texts {
        let languages = definition.languages.iter().copied();
        languages
            .map(|language| (language, self.get(&in_language(name, language)).to_owned()))
            .collect()
    }
}

/// The field of a text in a language: `text-cy`.
pub(crate) fn in_language(name: &str, language: Language) -> String {
    format!("{name}-{}", language.code())
}

/// The four parts of a confidence as fields.
pub(crate) const REASONS: [&str; 4] = [
    "methodological_limits",
    "coherence",
    "adequacy",
    "relevance",
];

/// Adds what must be put right where a field has more than is kept.
pub(crate) fn too_long(fields: &Fields, wrong: &mut Vec<Wrong>) {
    for (name, value) in &fields.0 {
        let length = value.chars().count();
        if length > PART_CHARS_MAX {
            let (length, most) = (length.to_string(), PART_CHARS_MAX.to_string());
            wrong.push(Wrong::new(name, "text-long", |l| {
                words(l).msg_write_too_long(&length, &most)
            }));
        }
    }
}

/// The summary and its Easy Read.
pub(crate) fn summary_of(
    fields: &Fields,
    definition: &Definition,
) -> Result<(Texts, Texts), Vec<Wrong>> {
    let mut wrong = Vec::new();
    too_long(fields, &mut wrong);
    match wrong.is_empty() {
        true => Ok((
            fields.texts("text", definition),
            fields.texts("easy", definition),
        )),
        false => Err(wrong),
    }
}

/// The fields of a summary.
pub(crate) fn of_summary(summary: &Texts, easy: &Texts) -> Fields {
    let mut fields = Fields::default();
    fields.put_texts("text", summary);
    fields.put_texts("easy", easy);
    fields
}

/// The finding that a form makes, without its evidence.
pub(crate) fn finding_of(
    fields: &Fields,
    definition: &Definition,
) -> Result<FindingBody, Vec<Wrong>> {
    let mut wrong = Vec::new();
    too_long(fields, &mut wrong);
    let strand = fields.get("strand");
    let call = definition.call.as_ref();
    if !strand.is_empty() && call.and_then(|call| call.strand(strand)).is_none() {
        wrong.push(Wrong::new("strand", "strand", |l| {
            words(l).msg_strand_unknown(strand)
        }));
    }
    let level = fields.get("level");
    if !level.is_empty() && Level::of_code(level).is_none() {
        wrong.push(Wrong::new("level", "confidence", |l| {
            words(l).msg_level_unknown(level)
        }));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let texts = |name| fields.texts(name, definition);
    Ok(FindingBody {
        strand: (!strand.is_empty()).then(|| strand.to_owned()),
        text: texts("text"),
        level: Level::of_code(level),
        reasons: Reasons {
            methodological_limits: texts("methodological_limits"),
            coherence: texts("coherence"),
            adequacy: texts("adequacy"),
            relevance: texts("relevance"),
        },
        easy: texts("easy"),
    })
}

/// The fields of a finding.
pub(crate) fn of_finding(body: &FindingBody) -> Fields {
    let mut fields = Fields::default();
    fields.put("strand", body.strand.clone().unwrap_or_default());
    fields.put_texts("text", &body.text);
    fields.put("level", body.level.map_or("", Level::code));
    for (name, texts) in body.reasons.parts() {
        fields.put_texts(name, texts);
    }
    fields.put_texts("easy", &body.easy);
    fields
}

/// The recommendation that a form makes; `known` are the keys of the findings that there are.
pub(crate) fn recommendation_of(
    fields: &Fields,
    definition: &Definition,
    known: &[String],
) -> Result<RecommendationBody, Vec<Wrong>> {
    let mut wrong = Vec::new();
    too_long(fields, &mut wrong);
    let by = by_of(fields, definition, &mut wrong);
    let cost = cost_of(fields, definition, &mut wrong);
    let mut findings: Vec<String> = Vec::new();
    for key in fields.all("finding").filter(|key| !key.is_empty()) {
        if !known.iter().any(|one| one == key) {
            wrong.push(Wrong::new("finding", "finding-unknown", |l| {
                words(l).msg_write_finding_gone(key)
            }));
        } else if !findings.iter().any(|one| one == key) {
            findings.push(key.to_owned());
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let texts = |name| fields.texts(name, definition);
    Ok(RecommendationBody {
        text: texts("text"),
        who: texts("who"),
        by,
        cost,
        findings,
        in_favour: texts("in_favour"),
        against: texts("against"),
        equality: texts("equality"),
        welsh_language: texts("welsh_language"),
        easy: texts("easy"),
    })
}

fn by_of(fields: &Fields, definition: &Definition, wrong: &mut Vec<Wrong>) -> Option<By> {
    let day = fields.get("by-day").trim();
    let said = fields.texts("by-words", definition);
    match (day.is_empty(), said.is_empty()) {
        (true, true) => None,
        (true, false) => Some(By::Words(said)),
        (false, true) if civil_day(day).is_some() => Some(By::Day(day.to_owned())),
        (false, true) => {
            wrong.push(Wrong::new("by-day", "date", |l| {
                words(l).msg_write_day_wrong(day)
            }));
            None
        }
        (false, false) => {
            wrong.push(Wrong::new("by-day", "date-twice", |l| {
                words(l).msg_write_day_twice()
            }));
            None
        }
    }
}

/// A whole amount as people write it: `£10,000`, `10 000`.
fn amount(text: &str) -> Option<i64> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '£' | '\u{2019}'))
        .collect();
    digits.parse().ok().filter(|amount| *amount >= 0)
}

fn cost_of(fields: &Fields, definition: &Definition, wrong: &mut Vec<Wrong>) -> Option<Cost> {
    let (low, high) = (
        fields.get("cost-low").trim(),
        fields.get("cost-high").trim(),
    );
    let unknown = fields.texts("cost-unknown", definition);
    let given = !low.is_empty() || !high.is_empty();
    if !given {
        return (!unknown.is_empty()).then_some(Cost::Unknown(unknown));
    }
    let currency = fields.get("cost-currency").trim().to_uppercase();
    let code = currency.len() == 3 && currency.chars().all(|c| c.is_ascii_uppercase());
    // One amount stands for both.
    let ends = match (low.is_empty(), high.is_empty()) {
        (true, _) => (amount(high), amount(high)),
        (_, true) => (amount(low), amount(low)),
        _ => (amount(low), amount(high)),
    };
    match ends {
        (Some(low), Some(high)) if low <= high && code && unknown.is_empty() => Some(Cost::Range {
            low,
            high,
            currency,
            basis: fields.texts("cost-basis", definition),
        }),
        _ => {
            wrong.push(Wrong::new("cost-low", "cost", |l| {
                words(l).msg_write_cost_wrong()
            }));
            None
        }
    }
}

/// The fields of a recommendation.
pub(crate) fn of_recommendation(body: &RecommendationBody) -> Fields {
    let mut fields = Fields::default();
    fields.put_texts("text", &body.text);
    fields.put_texts("who", &body.who);
    match &body.by {
        None => {}
        Some(By::Day(day)) => fields.put("by-day", day),
        Some(By::Words(texts)) => fields.put_texts("by-words", texts),
    }
    fields.put("cost-currency", "GBP");
    match &body.cost {
        None => {}
        Some(Cost::Unknown(why)) => fields.put_texts("cost-unknown", why),
        Some(Cost::Range {
            low,
            high,
            currency,
            basis,
        }) => {
            fields.put("cost-low", low.to_string());
            fields.put("cost-high", high.to_string());
            fields.put("cost-currency", currency);
            fields.put_texts("cost-basis", basis);
        }
    }
    for key in &body.findings {
        fields.put("finding", key);
    }
    for (name, texts) in [
        ("in_favour", &body.in_favour),
        ("against", &body.against),
        ("equality", &body.equality),
        ("welsh_language", &body.welsh_language),
        ("easy", &body.easy),
    ] {
        fields.put_texts(name, texts);
    }
    fields
}
