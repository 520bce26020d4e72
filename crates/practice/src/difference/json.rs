//! What was found, as the members of an answer. Guarantees the same members for every design; a figure that was not made is `null`.

use super::{Found, HowP};
use crate::say;
use commission::Language;
use serde_json::{Map, Value, json};

/// The members of what was found.
#[must_use]
pub fn found_json(found: &Found) -> Map<String, Value> {
    let ci = |(lower, upper): (f64, f64)| json!([lower, upper]);
    let mut json = Map::new();
    let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
    put("design", json!(found.design.word()));
    put("design_of_data", json!(found.design_of_data.word()));
    put("estimate", json!(found.estimate));
    put(
        "measure",
        json!(if found.is_ratio {
            "ratio"
        } else {
            "difference"
        }),
    );
    put("ci", found.ci.map_or(Value::Null, ci));
    put("ci_level", json!(0.95));
    put("ci_method", json!(found.ci_method));
    put("p", json!(found.p));
    put("p_method", json!(found.how_p.map(how)));
    put("p_asymptotic", json!(found.p_asymptotic));
    put("n", json!(found.n));
    put("missing", json!(found.missing));
    put("cannot_tell", json!(found.cannot_tell));
    put(
        "grade",
        json!({ "scale": "Maryland", "level": found.grade, "of": 5 }),
    );
    put(
        "sentence",
        json!({ "en": say::sentence(Language::En, found), "cy": say::sentence(Language::Cy, found) }),
    );
    for (name, value) in &found.more {
        put(name, json!(value));
    }
    for (name, interval) in &found.more_ci {
        put(name, ci(*interval));
    }
    json
}

fn how(how: HowP) -> String {
    match how {
        HowP::Exact(all) => format!("exact permutation, {all} arrangements"),
        HowP::ExactCounts => "exact, from the distribution of counts".to_owned(),
        HowP::Drawn(drawn) => {
            format!("random permutation, {drawn} arrangements with the observed one")
        }
        HowP::Averaged => "Student's t, averaged over the autocorrelation".to_owned(),
        HowP::NeweyWest => "Student's t with errors by Newey and West".to_owned(),
        HowP::Normal => "normal distribution of the logarithm".to_owned(),
        HowP::Welch => "Welch's t".to_owned(),
    }
}
