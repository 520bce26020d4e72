//! What is said of a choice: one JSON document, or lines for a person.

use super::Asked;
use super::files::Areas;
use crate::hubs::{Aim, Chosen, Ground, Kept, Limited, Limits, Why};
use crate::limits::{IDS_NAMED_MAX, STABILITY_SPREAD};
use crate::words::{Words, words};
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
    /// What the sites are bound by, and who goes where then.
    pub limited: Option<(&'a Limits, &'a Limited)>,
}

/// Some of a demand on its way to a site.
struct Way {
    demand: usize,
    site: Option<u32>,
    cost: f64,
    amount: f64,
}

const METHOD: &str = "hubs (version 1): the optimum is found by greedy addition and swaps (Teitz and Bart 1968; Resende and Werneck 2003) and proved by Lagrangian relaxation of the assignment (Cornuejols, Fisher and Nemhauser 1977), sites settled by reduced costs, and branch and bound; coverage (Church and ReVelle 1974) and the least greatest cost (Minieka 1970) are brought into the same form after the classical reductions of covering. Bounds nearer than one part in 1,000,000,000 are one. Work is counted, not timed";

const METHOD_LIMITED: &str = "hubs within capacities and a budget (version 1): the people of one area may go to several sites; prices on the demands (Lagrangian relaxation, Geoffrion and McBride 1978; Beasley 1993) give the bound, the sites are branched on, and with all sites decided who goes where is a transportation problem (Hitchcock 1941; Busacker and Gowen 1960). Bounds nearer than one part in 1,000,000,000 are one. Work is counted, not timed";

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
        put(
            "method",
            json!(if self.limited.is_some() {
                METHOD_LIMITED
            } else {
                METHOD
            }),
        );
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
        if let Some((limits, found)) = self.limited {
            put("budget", json!(finite(limits.budget)));
            put("spent", json!(self.spent(limits)));
            put("capacities", self.capacities(limits, found));
        }
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
        let mut all: Vec<(f64, f64)> = self
            .ways()
            .iter()
            .map(|way| (way.cost, way.amount))
            .collect();
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

    /// Who goes where: each demand to its nearest site, or to several within their capacities.
    fn ways(&self) -> Vec<Way> {
        if let Some((_, found)) = self.limited {
            let rows: Vec<&[f64]> = self.ground.rows().collect();
            let way = |(demand, site, amount): &(u32, Option<u32>, f64)| {
                let row = rows.get(*demand as usize);
                let cost = site.and_then(|site| row?.get(site as usize).copied());
                Way {
                    demand: *demand as usize,
                    site: *site,
                    cost: cost.unwrap_or(f64::INFINITY),
                    amount: *amount,
                }
            };
            return found.parts.iter().map(way).collect();
        }
        let nearest = self.ground.nearest(&self.chosen.sites);
        let all = nearest.iter().zip(self.ground.weights()).enumerate();
        all.map(|(demand, (near, weight))| Way {
            demand,
            site: near.map(|(site, _)| site),
            cost: near.map_or(f64::INFINITY, |(_, cost)| cost),
            amount: *weight,
        })
        .collect()
    }

    fn assignment(&self) -> Value {
        let one = |way: &Way| {
            let demand = self
                .demands
                .list
                .get(way.demand)
                .map(|area| area.id.as_str());
            let site = way.site.and_then(|site| self.site(site));
            let mut one = json!({ "demand": demand, "site": site, "cost": finite(way.cost) });
            if let (Some(_), Some(members)) = (self.limited, one.as_object_mut()) {
                let weight = self
                    .ground
                    .weights()
                    .get(way.demand)
                    .copied()
                    .unwrap_or(1.0);
                members.insert("share".to_owned(), json!(way.amount / weight));
            }
            one
        };
        self.ways().iter().map(one).collect()
    }

    fn spent(&self, limits: &Limits) -> f64 {
        let price = |site: &u32| {
            limits
                .prices
                .get(*site as usize)
                .copied()
                .unwrap_or_default()
        };
        self.chosen.sites.iter().map(price).sum()
    }

    fn capacities(&self, limits: &Limits, found: &Limited) -> Value {
        let one = |site: &u32| {
            let own = found.parts.iter().filter(|(_, by, _)| *by == Some(*site));
            let used: f64 = own.map(|(_, _, amount)| amount).sum();
            let holds = limits.holds.get(*site as usize).copied().and_then(finite);
            let price = limits.prices.get(*site as usize);
            json!({ "site": self.site(*site), "capacity": holds, "used": used, "cost": price })
        };
        self.chosen.sites.iter().map(one).collect()
    }

    /// Lines for a person.
    pub fn text(&self, language: Language) -> String {
        let say = words(language);
        let chosen = self.chosen;
        let (aim, within) = self.aim();
        let mut text = said(
            say,
            aim,
            chosen.sites.len() as u64,
            chosen.objective,
            within,
        );
        text.push('\n');
        let bounds = (chosen.lower, chosen.upper, chosen.gap());
        text.push_str(&proved_or_not(say, chosen.proved, bounds));
        text.push('\n');
        if let Some((limits, _)) = self.limited
            && limits.budget.is_finite()
        {
            let (spent, budget) = (shown(self.spent(limits)), shown(limits.budget));
            text.push_str(&say.msg_hubs_spent(&spent, &budget));
            text.push('\n');
        }
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

/// What a choice comes to, in one sentence.
fn said(say: &Words, aim: &str, sites: u64, objective: f64, within: Option<f64>) -> String {
    let (sites, objective) = (pages::say::count(sites), shown(objective));
    let within = within.map(shown).unwrap_or_default();
    match aim {
        "coverage" => say.msg_hubs_said_coverage(&sites, &objective, &within),
        "center" => say.msg_hubs_said_centre(&sites, &objective),
        "fewest" => say.msg_hubs_said_fewest(&sites, &within),
        _ => say.msg_hubs_said_median(&sites, &objective),
    }
}

fn proved_or_not(say: &Words, proved: bool, (lower, upper, gap): (f64, f64, f64)) -> String {
    if proved {
        return say.msg_hubs_proved();
    }
    let percent = format!("{:.3}", gap * 100.0);
    say.msg_hubs_bounds(shown(lower), shown(upper), &percent)
}

/// What an answer comes to, from its JSON document.
pub fn sentence(json: &Value, language: Language) -> String {
    let aim = json["aim"].as_str().unwrap_or_default();
    let objective = json["objective"].as_f64().unwrap_or_default();
    let sites = json["k"].as_u64().unwrap_or_default();
    let within = json["within"].as_f64();
    said(words(language), aim, sites, objective, within)
}

/// How sure it is, from its JSON document.
pub fn proof(json: &Value, language: Language) -> String {
    let number = |name: &str| json[name].as_f64().unwrap_or_default();
    let bounds = (number("lower_bound"), number("upper_bound"), number("gap"));
    let proved = json["proved_optimal"] == true;
    proved_or_not(words(language), proved, bounds)
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
pub fn shown(number: f64) -> String {
    if number.abs() >= 1_000.0 {
        pages::say::integer(number.round() as i64)
    } else {
        let shown = format!("{number:.2}");
        shown.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}
