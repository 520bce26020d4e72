//! What is said of a choice: one JSON document, or lines for a person.

use super::Asked;
use super::files::{Area, Areas};
use crate::hubs::{Aim, Chosen, Ground, Kept, Why};
use crate::limits::{IDS_NAMED_MAX, STABILITY_SPREAD};
use crate::words::words;
use commission::Language;
use serde_json::{Map, Value, json};

/// A choice and all that is known of it.
pub(super) struct Told<'a> {
    pub asked: &'a Asked,
    pub aim: Aim,
    pub demands: &'a Areas,
    pub sites: &'a Areas,
    pub ground: &'a Ground,
    pub chosen: &'a Chosen,
    pub why: Vec<Why>,
    pub stability: Option<Vec<Kept>>,
}

const METHOD: &str = "hubs (version 1): the optimum is found by greedy addition and swaps (Teitz and Bart 1968; Resende and Werneck 2003) and proved by Lagrangian relaxation of the assignment (Cornuejols, Fisher and Nemhauser 1977), sites settled by reduced costs, and branch and bound; coverage (Church and ReVelle 1974) and the least greatest cost (Minieka 1970) are brought into the same form after the classical reductions of covering. Bounds nearer than one part in 1,000,000,000 are one. Work is counted, not timed";

impl Told<'_> {
    fn site(&self, site: u32) -> Option<&str> {
        let site = self.sites.list.get(site as usize);
        site.map(|site| site.id.as_str())
    }

    /// The members of the JSON document.
    pub fn json(&self, warnings: Vec<String>) -> Value {
        let chosen = self.chosen;
        let sites: Vec<_> = chosen.sites.iter().map(|site| self.site(*site)).collect();
        let mut json = Map::new();
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("method", json!(METHOD));
        put("warnings", json!(warnings));
        let (aim, within) = self.aim();
        put("aim", json!(aim));
        put("within", json!(within));
        put("k", json!(sites.len()));
        let unit = if self.asked.costs.is_some() {
            "cost"
        } else {
            "km"
        };
        put("unit", json!(unit));
        put("chosen", json!(sites));
        put("objective", json!(chosen.objective));
        put("lower_bound", json!(chosen.lower));
        put("upper_bound", json!(chosen.upper));
        put("gap", json!(chosen.gap()));
        put("proved_optimal", json!(chosen.proved));
        put("nodes", json!(chosen.nodes));
        put("reach", self.reach());
        put(
            "sites",
            self.why.iter().map(|why| self.why_json(why)).collect(),
        );
        put("stability", self.stability_json());
        put("assignment", self.assignment());
        Value::Object(json)
    }

    fn aim(&self) -> (&'static str, Option<f64>) {
        match self.aim {
            Aim::Median => ("median", self.asked.within),
            Aim::Centre => ("center", self.asked.within),
            Aim::Coverage { within } => ("coverage", Some(within)),
            Aim::Fewest { within } => ("fewest", Some(within)),
        }
    }

    /// How far people have to go: over all weights, and for the worst-served fifth of them.
    fn reach(&self) -> Value {
        let nearest = self.ground.nearest(&self.chosen.sites);
        let costs = nearest
            .iter()
            .map(|near| near.map_or(f64::INFINITY, |(_, cost)| cost));
        let mut all: Vec<(f64, f64)> = costs.zip(self.ground.weights().iter().copied()).collect();
        all.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let total: f64 = all.iter().map(|(_, weight)| weight).sum();
        let mean = all.iter().map(|(cost, weight)| cost * weight).sum::<f64>() / total;
        let share = |within: f64| {
            let near = all.iter().filter(|(cost, _)| *cost <= within);
            near.map(|(_, weight)| weight).sum::<f64>() / total
        };
        let farthest = all.last().map(|(cost, _)| *cost);
        json!({
            "weight": total, "mean": finite(mean), "median": finite(quantile(&all, total / 2.0)),
            "farthest": farthest.and_then(finite),
            "worst_fifth_from": finite(quantile(&all, total * 0.8)),
            "within_share": self.aim().1.map(share),
        })
    }

    fn why_json(&self, why: &Why) -> Value {
        let objective = self.compared();
        let id = |demand: &usize| self.demands.list.get(*demand).map(|area| area.id.as_str());
        let worse: Vec<_> = why.worse.iter().filter_map(id).collect();
        let fixed = self.sites.list.get(why.site as usize).map(|site| site.held);
        json!({
            "site": self.site(why.site), "fixed": fixed == Some(super::Held::Fixed),
            "serves": {
                "demands": why.demands, "weight": why.weight,
                "mean": finite(why.travel / why.weight), "farthest": finite(why.farthest),
            },
            "if_dropped": {
                "objective": why.without, "change": why.without.map(|without| without - objective),
                "worse_off": worse, "worse_off_weight": why.worse_weight,
            },
            "next_best": why.next.map(|(site, then)| json!({
                "site": self.site(site), "objective": then, "change": then - objective,
            })),
        })
    }

    /// What the objective is compared with when a site is dropped: for the fewest sites, how far the farthest goes.
    fn compared(&self) -> f64 {
        match self.aim {
            Aim::Fewest { .. } => self.why.iter().map(|why| why.farthest).fold(0.0, f64::max),
            _ => self.chosen.objective,
        }
    }

    fn stability_json(&self) -> Value {
        let Some(kept) = &self.stability else {
            return Value::Null;
        };
        let one = |kept: &Kept| json!({ "site": self.site(kept.site), "kept": kept.share });
        json!({
            "draws": self.asked.stability, "seed": self.asked.seed, "spread": STABILITY_SPREAD,
            "sites": kept.iter().map(one).collect::<Vec<_>>(),
        })
    }

    fn assignment(&self) -> Value {
        let nearest = self.ground.nearest(&self.chosen.sites);
        let one = |(demand, near): (&Area, &Option<(u32, f64)>)| {
            let (site, cost) =
                near.map_or((None, None), |(site, cost)| (self.site(site), Some(cost)));
            json!({ "demand": demand.id, "site": site, "cost": cost })
        };
        self.demands.list.iter().zip(&nearest).map(one).collect()
    }

    /// Lines for a person.
    pub fn text(&self, language: Language) -> String {
        let say = words(language);
        let chosen = self.chosen;
        let objective = shown(chosen.objective);
        let sites = pages::say::count(chosen.sites.len() as u64);
        let (_, within) = self.aim();
        let within = within.map(shown).unwrap_or_default();
        let mut text = match self.aim {
            Aim::Median => say.msg_hubs_said_median(&sites, &objective),
            Aim::Coverage { .. } => say.msg_hubs_said_coverage(&sites, &objective, &within),
            Aim::Centre => say.msg_hubs_said_centre(&sites, &objective),
            Aim::Fewest { .. } => say.msg_hubs_said_fewest(&sites, &within),
        };
        text.push('\n');
        let proof = if chosen.proved {
            say.msg_hubs_proved()
        } else {
            let percent = format!("{:.3}", chosen.gap() * 100.0);
            say.msg_hubs_bounds(shown(chosen.lower), shown(chosen.upper), &percent)
        };
        text.push_str(&proof);
        text.push('\n');
        for why in &self.why {
            let site = self.site(why.site).unwrap_or_default();
            let (demands, weight) = (pages::say::count(why.demands as u64), shown(why.weight));
            text.push_str(&say.msg_hubs_line(site, &demands, &weight, shown(why.farthest)));
            if let Some(without) = why.without {
                text.push(' ');
                text.push_str(&say.msg_hubs_without(shown(without)));
            }
            let ids = why
                .worse
                .iter()
                .filter_map(|demand| self.demands.list.get(*demand));
            let ids: Vec<_> = ids
                .map(|area| area.id.as_str())
                .take(IDS_NAMED_MAX)
                .collect();
            if !ids.is_empty() {
                let more = if why.worse.len() > ids.len() {
                    ", …"
                } else {
                    ""
                };
                text.push(' ');
                text.push_str(&say.msg_hubs_worse(shown(why.worse_weight), ids.join(", ") + more));
            }
            if let Some((site, then)) = why.next {
                text.push(' ');
                text.push_str(&say.msg_hubs_next(self.site(site).unwrap_or_default(), shown(then)));
            }
            text.push('\n');
        }
        text
    }
}

/// The cost within which so much weight lies.
fn quantile(ordered: &[(f64, f64)], weight: f64) -> f64 {
    let mut sum = 0.0;
    for (cost, own) in ordered {
        sum += own;
        if sum >= weight {
            return *cost;
        }
    }
    f64::NAN
}

fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

/// A number for a person: whole where it is large.
fn shown(number: f64) -> String {
    if number.abs() >= 1_000.0 {
        pages::say::integer(number.round() as i64)
    } else {
        let shown = format!("{number:.2}");
        shown.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}
