//! What `place rates` says: one JSON document, or lines for a person.

use super::files::Stratum;
use super::{Found, Rates};
use crate::limits::{EVENTS_MIN, GROUPS_SLOPE_MIN};
use crate::rates::{Group, Inequality, Life, Limits, Model, Modelled, Rate, Settings, Told as How};
use crate::words::words;
use commission::Language;
use serde_json::{Map, Value, json};

/// The parts of a table and what was found in each.
pub(super) struct Told<'a> {
    pub asked: &'a Rates,
    pub settings: Settings,
    pub strata: &'a [Stratum],
    pub found: &'a [Found],
}

const METHOD: &str = "rates (version 1): direct standardisation to the European Standard Population of 2013 over the age bands of the table; limits of Dobson (1991) over Byar's, not told under ten events; crude rates with Byar's limits, exact under ten events (Garwood 1936); proportions with Wilson's (1927). Groups run from the most to the least deprived, each at the middle of its share of the people; slope and relative index by weighted least squares (Low and Low 2004). Limits of the slope and relative index, the attributable fraction, excess events and the concentration index are percentiles of seeded draws from each group's standard error; two sums of normal numbers are drawn, which is the same distribution. Deprivation is of areas, not of people";

impl Told<'_> {
    /// The members of the JSON document.
    pub fn json(&self, warnings: Vec<String>) -> Value {
        let mut json = Map::new();
        let asked = self.asked;
        json.insert("method".to_owned(), json!(METHOD));
        json.insert("warnings".to_owned(), json!(warnings));
        json.insert("per".to_owned(), json!(asked.per));
        json.insert("confidence".to_owned(), json!(asked.confidence));
        json.insert("draws".to_owned(), json!(asked.draws));
        json.insert("seed".to_owned(), json!(asked.seed));
        let mut all = self.strata.iter().zip(self.found);
        if asked.by.is_empty()
            && let Some((stratum, found)) = all.next()
        {
            self.part(&mut json, stratum, found);
            return Value::Object(json);
        }
        json.insert("by".to_owned(), json!(asked.by));
        let part = |(stratum, found): (&Stratum, &Found)| {
            let mut json = Map::new();
            let by = asked.by.iter().zip(&stratum.by);
            let by: Map<_, _> = by.map(|(column, is)| (column.clone(), json!(is))).collect();
            json.insert("by".to_owned(), Value::Object(by));
            self.part(&mut json, stratum, found);
            Value::Object(json)
        };
        json.insert("strata".to_owned(), all.map(part).collect());
        Value::Object(json)
    }

    fn part(&self, json: &mut Map<String, Value>, stratum: &Stratum, found: &Found) {
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        let ages: Vec<_> = stratum.ages.bands.iter().map(|band| band.shown()).collect();
        let names = (stratum.groups.first(), stratum.groups.last());
        put("ages", json!(ages));
        put(
            "standard_weights",
            json!(stratum.ages.weights.iter().sum::<f64>()),
        );
        put(
            "grouping",
            json!({
                "groups": stratum.groups.len(),
                "most_deprived": names.0.map(|group| &group.name),
                "least_deprived": names.1.map(|group| &group.name),
            }),
        );
        let groups = stratum.groups.iter().zip(&found.rates).zip(&found.lives);
        let groups = groups.map(|((group, rate), life)| group_json(group, rate, *life));
        put("groups", groups.collect());
        let unequal = found.inequality.as_ref();
        let most = unequal.and_then(|unequal| unequal.models.first());
        put("overall_rate", json!(unequal.map(|unequal| unequal.mean)));
        put(
            "ratio",
            limits_json(
                unequal.and_then(|unequal| unequal.ratio),
                "rate of the most deprived group over that of the least; limits on the logarithmic scale",
            ),
        );
        put(
            "difference",
            limits_json(
                unequal.map(|unequal| unequal.difference),
                "rate of the most deprived group less that of the least",
            ),
        );
        put("sii", sii_json(most));
        put("rii", rii_json(most, unequal));
        put("models", unequal.map_or(Value::Null, |unequal| {
            unequal.models.iter().map(|model| json!({
                "model": name(model.model), "sii": sii_json(Some(model)), "rii": rii_json(Some(model), Some(unequal)),
            })).collect()
        }));
        put(
            "paf",
            limits_json(
                unequal.and_then(|unequal| unequal.paf),
                "share of events that there would not be if every group had the rate of the least deprived: (overall - least) / overall; limits simulated",
            ),
        );
        put(
            "excess",
            limits_json(
                unequal.and_then(|unequal| unequal.excess),
                "events above those at the rate of the least deprived group, over all people; an association, not what could be saved; limits simulated",
            ),
        );
        put(
            "concentration",
            limits_json(
                unequal.and_then(|unequal| unequal.concentration),
                "2 sum(share * rate * rank) / mean - 1, ranked from the most to the least deprived: negative where events lie with the most deprived; limits simulated",
            ),
        );
        put(
            "cannot_tell",
            json!(why_not(found, stratum.groups.len(), unequal)),
        );
    }

    /// Lines for a person.
    pub fn text(&self, language: Language) -> String {
        let say = words(language);
        let mut text = say.msg_rates_of_areas();
        text.push('\n');
        for (stratum, found) in self.strata.iter().zip(self.found) {
            if !stratum.by.is_empty() {
                text.push_str(&format!("\n{}\n", stratum.by.join(", ")));
            }
            for (group, rate) in stratum.groups.iter().zip(&found.rates) {
                let line = match rate.rate {
                    Some(Limits {
                        value,
                        lower,
                        upper,
                    }) => say.msg_rates_line(&group.name, shown(value), shown(lower), shown(upper)),
                    None => say.msg_rates_line_few(&group.name, shown(EVENTS_MIN)),
                };
                text.push_str(&line);
                text.push('\n');
            }
            let Some(unequal) = &found.inequality else {
                continue;
            };
            let groups = pages::say::count(stratum.groups.len() as u64);
            if let Some(Limits {
                value,
                lower,
                upper,
            }) = unequal.ratio
            {
                text.push_str(&say.msg_rates_ratio(
                    &groups,
                    shown(value),
                    shown(lower),
                    shown(upper),
                ));
                text.push('\n');
            }
            if let Some(model) = unequal.models.first() {
                let Limits {
                    value,
                    lower,
                    upper,
                } = model.sii;
                text.push_str(&say.msg_rates_sii(
                    name(model.model),
                    shown(value),
                    shown(lower),
                    shown(upper),
                ));
                text.push('\n');
            }
        }
        let per = shown(self.settings.per);
        text.push_str(&say.msg_rates_per(&per, shown(self.asked.confidence * 100.0)));
        text.push('\n');
        text
    }
}

fn group_json(group: &Group, rate: &Rate, life: Option<Life>) -> Value {
    let told = match rate.told {
        How::Standardised => "directly standardised, Dobson's limits over Byar's",
        How::TooFew => "not told: fewer than ten events",
        How::Crude => "crude, Byar's limits",
        How::CrudeExact => "crude, exact limits",
        How::Proportion => "proportion, Wilson's limits",
        How::Given => "as the table gives it",
    };
    let mut json = json!({
        "group": group.name, "rank": group.rank, "events": finite(rate.events), "population": rate.population,
        "rate": rate.rate.map(|rate| rate.value), "lower": rate.rate.map(|rate| rate.lower),
        "upper": rate.rate.map(|rate| rate.upper), "se": rate.rate.map(|_| rate.error), "made": told,
        "crude": { "rate": rate.crude.value, "lower": rate.crude.lower, "upper": rate.crude.upper },
    });
    if let (Some(life), Some(members)) = (life, json.as_object_mut()) {
        let Limits {
            value,
            lower,
            upper,
        } = life.years;
        members.insert("life_expectancy".to_owned(), json!({
            "value": value, "ci": [lower, upper], "se": life.error, "convention": "years expected at birth (Chiang II; Silcocks 2001)",
        }));
    }
    json
}

fn limits_json(limits: Option<Limits>, convention: &str) -> Value {
    let value = limits.map(|limits| limits.value);
    let ci = limits.map(|limits| [limits.lower, limits.upper]);
    json!({ "value": value, "ci": ci, "convention": convention })
}

fn name(model: Model) -> &'static str {
    match model {
        Model::Linear => "linear",
        Model::Log => "log",
        Model::Logit => "logit",
    }
}

fn sii_json(model: Option<&Modelled>) -> Value {
    let mut json = limits_json(
        model.map(|model| model.sii),
        "fitted value at the least deprived end less that at the most deprived: negative where the most deprived have more; limits simulated",
    );
    if let (Some(model), Some(members)) = (model, json.as_object_mut()) {
        members.insert("model".to_owned(), json!(name(model.model)));
        members.insert("intercept".to_owned(), json!(model.most));
        members.insert("fitted_least".to_owned(), json!(model.least));
    }
    json
}

fn rii_json(model: Option<&Modelled>, unequal: Option<&Inequality>) -> Value {
    let mut json = limits_json(
        model.and_then(|model| model.rii),
        "fitted value at the least deprived end over that at the most deprived; limits simulated",
    );
    if let (Some(model), Some(unequal), Some(members)) = (model, unequal, json.as_object_mut()) {
        members.insert("model".to_owned(), json!(name(model.model)));
        let inverse = limits_json(model.rii_most, "most over least deprived");
        members.insert("most_to_least".to_owned(), inverse);
        let over = json!({ "value": model.sii.value.abs() / unequal.mean, "convention": "size of the slope index over the mean rate" });
        members.insert("sii_over_mean".to_owned(), over);
    }
    json
}

/// Why an index is missing.
fn why_not(found: &Found, groups: usize, unequal: Option<&Inequality>) -> Option<String> {
    if found.rates.iter().any(|rate| rate.rate.is_none()) {
        return Some("a group has fewer than ten events, so that nothing is compared".to_owned());
    }
    if groups < 2 {
        return Some("there is one group only, so that nothing is compared".to_owned());
    }
    if groups < GROUPS_SLOPE_MIN {
        return Some(format!(
            "slope and relative index need {GROUPS_SLOPE_MIN} groups"
        ));
    }
    if unequal.is_some_and(|unequal| unequal.models.is_empty() || unequal.ratio.is_none()) {
        return Some("a group has a rate of nought, so that no ratio is told".to_owned());
    }
    None
}

fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

fn shown(number: f64) -> String {
    if number.abs() >= 1_000.0 {
        return pages::say::integer(number.round() as i64);
    }
    let shown = format!("{number:.2}");
    shown.trim_end_matches('0').trim_end_matches('.').to_owned()
}
