//! What `place spending` answers, as JSON and as lines.

use crate::payments::{Against, Payments, Prompt};
use crate::spending::{Contract, Part, Spending as Found, Unmatched};
use crate::words::words;
use commission::Language;
use serde_json::{Value, json};

const METHOD: &str = "spending (version 2): contracts are matched to suppliers by the number of their registration where both tables have one, else by name (letters and digits, without the form of the company), suppliers to areas by their place, and where a supplier is not known by the last place of the table that its address names. The local share is what is spent in the areas of the table, or in the one that is named, over the total, in which unmatched contracts count; it is at most what it would be if every unmatched contract were local. Concentration is the Herfindahl-Hirschman index over suppliers: the sum of squared shares times 10,000. A principal place of business is not where the value stays";

/// What was found in one table.
pub(super) struct Told<'a> {
    pub(super) found: Found,
    pub(super) contracts: &'a [Contract],
    pub(super) blank: &'a [(u64, String)],
    pub(super) is_local_known: bool,
}

/// A share of a total in per cent, as a line says it.
pub(in crate::cli) fn percent(value: f64, total: f64) -> String {
    match total == 0.0 {
        true => "-".to_owned(),
        false => format!("{:.1} %", value / total * 100.0),
    }
}

/// The members of both objects.
fn with(names: Value, part: Value) -> Value {
    match (names, part) {
        (Value::Object(mut names), Value::Object(part)) => {
            names.extend(part);
            Value::Object(names)
        }
        (_, part) => part,
    }
}

fn prompt(one: &Prompt) -> Value {
    let share = (one.known > 0).then(|| one.within as f64 / one.known as f64);
    json!({
        "known": one.known, "within_30_days": one.within, "within_30_days_share": share,
        "median_days": one.median_days,
    })
}

impl Told<'_> {
    fn share(&self, value: f64) -> Option<f64> {
        let total = self.found.total.value;
        (total != 0.0).then(|| value / total)
    }

    fn local(&self) -> Option<f64> {
        self.is_local_known.then_some(self.found.total.local)
    }

    fn unmatched_value(&self) -> f64 {
        let rows = self.found.unmatched.iter();
        let values = rows.filter_map(|(at, _)| self.contracts.get(*at));
        values.map(|contract| contract.value).sum()
    }

    fn part(&self, part: &Part) -> Value {
        let local = self.is_local_known.then_some(part.local);
        json!({
            "value": part.value, "share": self.share(part.value), "contracts": part.contracts,
            "suppliers": part.suppliers, "local_value": local,
            "local_share": local.filter(|_| part.value != 0.0).map(|local| local / part.value),
            "concentration_hhi": part.hhi, "largest_share": part.largest,
        })
    }

    /// The document; `warnings` stand second, as in every document.
    pub(super) fn json(&self, warnings: Vec<String>) -> Value {
        with(
            json!({ "method": METHOD, "warnings": warnings }),
            self.parts(),
        )
    }

    fn parts(&self) -> Value {
        let found = &self.found;
        let by_area = found.by_area.iter().map(|(nested, own)| {
            let names = nested.as_ref();
            let country = names.map(|one| &one.country).filter(|one| !one.is_empty());
            let names = json!({
                "area": names.map(|one| &one.area), "region": names.map(|one| &one.region), "country": country,
            });
            with(names, self.part(own))
        });
        let wide = |level: &str, parts: &[(Option<String>, Part)]| -> Vec<Value> {
            let part = |(name, own): &(Option<String>, Part)| {
                let mut named = json!({});
                named[level] = json!(name);
                with(named, self.part(own))
            };
            parts.iter().map(part).collect()
        };
        let said = |what: &str, parts: &[(String, Part)]| -> Vec<Value> {
            let part = |(name, own): &(String, Part)| {
                let mut named = json!({});
                named[what] = json!(name);
                with(named, self.part(own))
            };
            parts.iter().map(part).collect()
        };
        let row = |contract: &Contract| json!({ "line": contract.line, "name": contract.name, "value": contract.value });
        let unmatched = found.unmatched.iter().filter_map(|(at, why)| {
            let why = match why {
                Unmatched::NoPlace => {
                    "its supplier is not in the list and its address names no place of the table"
                }
                Unmatched::NoArea => "the place of its supplier is in no area of the table",
            };
            Some(with(row(self.contracts.get(*at)?), json!({ "why": why })))
        });
        let unowned = found
            .unowned
            .iter()
            .filter_map(|at| self.contracts.get(*at));
        let blank = self
            .blank
            .iter()
            .map(|(line, name)| json!({ "line": line, "name": name }));
        let unmatched_value = self.unmatched_value();
        let at_most = self.local().map(|local| local + unmatched_value);
        json!({
            "total": found.total.value, "contracts": found.total.contracts,
            "suppliers": found.total.suppliers, "by_area": by_area.collect::<Vec<_>>(),
            "by_region": wide("region", &found.by_region), "by_country": wide("country", &found.by_country),
            "by_ownership": said("ownership", &found.by_ownership), "by_size": said("size", &found.by_size),
            "local_value": self.local(), "local_share": self.local().and_then(|local| self.share(local)),
            "local_share_at_most": at_most.and_then(|most| self.share(most)),
            "concentration_hhi": found.total.hhi, "largest_share": found.total.largest,
            "unmatched": unmatched.collect::<Vec<_>>(), "unmatched_value": unmatched_value,
            "unmatched_share": self.share(unmatched_value),
            "unknown_ownership": unowned.map(row).collect::<Vec<_>>(),
            "without_value": blank.collect::<Vec<_>>(),
        })
    }

    /// What the payments say, in the same parts, and beside the contracts.
    pub(super) fn payments(&self, paid: &Payments, against: &Against) -> Value {
        let without: f64 = against.without_contract.iter().map(|(_, paid)| paid).sum();
        let names = against
            .without_contract
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }));
        let owners = against
            .by_ownership
            .iter()
            .map(|(owner, one)| with(json!({ "ownership": owner }), prompt(one)));
        let unknown = paid.days.iter().filter(|days| days.is_none()).count();
        let more = json!({
            "without_contract": names.collect::<Vec<_>>(), "without_contract_value": without,
            "without_contract_share": self.share(without), "holders_not_paid": against.not_paid,
            "promptness": with(prompt(&against.prompt), json!({
                "unknown": unknown, "paid_before_invoice_lines": against.before_invoice,
                "by_ownership": owners.collect::<Vec<_>>(),
            })),
        });
        with(self.parts(), more)
    }

    /// The lines a person wants.
    pub(super) fn lines(&self, language: Language) -> String {
        let say = words(language);
        let found = &self.found;
        let money = |value: f64| pages::say::money(value.round() as i64);
        let of_total = |value: f64| percent(value, found.total.value);
        let contracts = pages::say::count(found.total.contracts as u64);
        let mut lines = vec![say.msg_spending_total(&contracts, money(found.total.value))];
        lines.push(match self.local() {
            Some(local) => say.msg_spending_local(of_total(local)),
            None => say.msg_spending_local_unknown(),
        });
        let unmatched = self.unmatched_value();
        if let Some(local) = self.local().filter(|_| !found.unmatched.is_empty()) {
            lines.push(say.msg_spending_at_most(of_total(local + unmatched)));
        }
        let line = |name: &str, part: &Part| {
            say.msg_spending_line(name, money(part.value), of_total(part.value))
        };
        let nowhere = say.msg_spending_unmatched();
        lines.extend(found.by_area.iter().map(|(nested, part)| {
            let name = nested.as_ref().map_or(&nowhere, |nested| &nested.area);
            line(name, part)
        }));
        lines.push(say.msg_spending_by_ownership());
        lines.extend(found.by_ownership.iter().map(|(own, part)| line(own, part)));
        if found.by_size.iter().any(|(size, _)| size != "unknown") {
            lines.push(say.msg_spending_by_size());
            lines.extend(found.by_size.iter().map(|(size, part)| line(size, part)));
        }
        if let Some(hhi) = found.total.hhi {
            lines.push(say.msg_spending_hhi(pages::say::integer(hhi.round() as i64)));
        }
        for (at, _) in &found.unmatched {
            if let Some(one) = self.contracts.get(*at) {
                lines.push(say.msg_spending_unmatched_row(
                    one.line.to_string(),
                    &one.name,
                    money(one.value),
                ));
            }
        }
        lines.join("\n") + "\n"
    }

    /// What the payments say, in lines.
    pub(super) fn payments_lines(&self, against: &Against, language: Language) -> String {
        let say = words(language);
        let total = self.found.total.value;
        let money = |value: f64| pages::say::money(value.round() as i64);
        let count = pages::say::count(self.found.total.contracts as u64);
        let mut lines = vec![say.msg_payments_total(&count, money(total))];
        if let Some(local) = self.local() {
            lines.push(say.msg_spending_local(percent(local, total)));
        }
        let without: f64 = against.without_contract.iter().map(|(_, paid)| paid).sum();
        lines.push(say.msg_payments_without(money(without), percent(without, total)));
        let prompt = against.prompt;
        lines.push(match prompt.median_days {
            Some(days) => {
                let within = percent(prompt.within as f64, prompt.known as f64);
                let known = pages::say::count(prompt.known as u64);
                say.msg_payments_prompt(&known, &within, days.to_string())
            }
            None => say.msg_payments_no_days(),
        });
        lines.join("\n") + "\n"
    }
}
