//! What a bidder must have: turnover, insurance, accounts, guarantees.

use super::{Hit, Said, hit, shape};
use crate::limits::INSURANCE_POUNDS_MAX;
use crate::tender::{Amount, Bears, Kind};
use regex::Regex;

pub(super) struct Means {
    turnover: Regex,
    staff_turnover: Regex,
    insurances: [(&'static str, Regex); 6],
    insurance: Regex,
    held_early: Regex,
    held_late: Regex,
    accounts: Regex,
    audited: Regex,
    guarantee: Regex,
}

impl Means {
    pub(super) fn new() -> Self {
        Self {
            turnover: shape(
                r"\bturn-?over\b|\bannual (?:income|revenue)\b|\b(?:tros|dros|thros|nhros)iant\b|\bincwm blynyddol\b",
            ),
            staff_turnover: shape(
                r"\b(?:staff|workforce|employees?|workers?|carers?|personnel)\b[a-z' ]{0,14}\bturn-?over|turn-?over (?:of|in|among|amongst) (?:the )?(?:staff|workers|carers|employees|workforce|personnel)|turn-?over rates?|trosiant (?:staff|gweithwyr)",
            ),
            insurances: [
                (
                    "public liability",
                    shape(
                        r"\bpublic(?: and products?| & products?|/products?)? liability|atebolrwydd cyhoeddus",
                    ),
                ),
                (
                    "employers' liability",
                    shape(
                        r"\bemployers?'?s?'? (?:\(compulsory\) )?liability|atebolrwydd cyflogwyr",
                    ),
                ),
                (
                    "professional indemnity",
                    shape(r"\bprofessional indemnity|indemniad proffesiynol"),
                ),
                (
                    "malpractice",
                    shape(r"\b(?:medical|clinical) (?:malpractice|negligence|indemnity)"),
                ),
                ("product liability", shape(r"\bproducts? liability")),
                ("cyber", shape(r"\bcyber (?:liability|insurance|risk)")),
            ],
            insurance: shape(r"\binsurances?\b|\binsured\b|\bindemnity\b|\byswiriant\b"),
            held_early: shape(
                r"(?:at the (?:time|point|date) of|with|before|prior to) (?:the |your |their |its )?(?:tender|bid|submi|application|selection|invitation)|\b(?:currently|already) (?:holds?|have|has|in place)|in place at (?:the )?(?:tender|bid|submission)",
            ),
            held_late: shape(
                r"(?:on|upon|at|before|prior to|by|from) (?:the )?(?:contract |service )?(?:award|commence|start|go-?live)|if (?:successful|awarded)|\b(?:undertake|agree|commit|willing|confirm they will)\b[a-z ]{0,20}\b(?:obtain|hold|take out|put in place|increase)|dyfarnu|cychwyn y contract",
            ),
            accounts: shape(
                r"\baudited\b[a-z ]{0,30}\b(?:accounts|statements)|\b(?:accounts|financial statements)\b[a-z ,]{0,40}\baudited|\byears?'? (?:of )?(?:full |published |filed |annual |financial |statutory |audited )*accounts|\bcredit (?:rating|scor|check|report)|dun (?:&|and) bradstreet|\bexperian\b|\bacid test|\b(?:liquidity|current) ratio|financial health (?:check|scor)|\bcyfrifon\b[a-z' ]{0,20}archwil",
            ),
            audited: shape(r"\baudited\b|archwili|\bscor|\brating|\bratio|acid test"),
            guarantee: shape(
                r"\b(?:performance|bid|retention|tender) bonds?\b|\b(?:parent|group|holding) company guarantee|\bbank(?:er'?s)? guarantee|\b(?:performance|financial) guarantee|\bsurety\b|\bgwarant (?:cwmni|banc|perfformiad)|\bbond perfformiad",
            ),
        }
    }

    /// Whether sums of the clause are of those who bid rather than of the contract.
    pub(super) fn is_about_bidders(&self, plain: &str) -> bool {
        self.turnover.is_match(plain)
            || self.insurance.is_match(plain)
            || self.guarantee.is_match(plain)
    }

    pub(super) fn hits(&self, said: &Said, plain: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        hits.extend(self.turnover(said, plain));
        hits.extend(self.insurance(said, plain));
        if let Some(found) = self.accounts.find(plain) {
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false if self.audited.is_match(plain) && said.must(plain) => Bears::ShutsOut,
                false => Bears::Ask,
            };
            hits.push(hit(Kind::Accounts, bears, None));
        }
        if let Some(found) = self.guarantee.find(plain) {
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false if said.may.is_match(plain) => Bears::Ask,
                false => Bears::ShutsOut,
            };
            hits.push(hit(Kind::Guarantee, bears, None));
        }
        hits
    }

    fn turnover(&self, said: &Said, plain: &str) -> Option<Hit> {
        let found = self.turnover.find(plain)?;
        if self.staff_turnover.is_match(plain) {
            return None;
        }
        if said.is_denied(plain, &found.range()) {
            return Some(hit(Kind::Turnover, Bears::Helps, None));
        }
        let pounds = said.amounts.pounds(plain);
        let behind = pounds.iter().find(|(_, at)| *at > found.start());
        let pounds = behind.or(pounds.last()).map(|(pounds, _)| *pounds);
        let times = said.amounts.times(plain).map(Amount::Times);
        let amount = times.or(pounds.map(Amount::Pounds));
        let bears = match amount {
            Some(_) if !said.wished.is_match(plain) => Bears::ShutsOut,
            _ => Bears::Ask,
        };
        Some(hit(Kind::Turnover, bears, amount))
    }

    fn insurance(&self, said: &Said, plain: &str) -> Vec<Hit> {
        let mut kinds: Vec<(&'static str, std::ops::Range<usize>)> = Vec::new();
        for (of, shape) in &self.insurances {
            if let Some(found) = shape.find(plain) {
                // "Public and products liability" is one insurance.
                let is_within = kinds
                    .iter()
                    .any(|(_, range)| range.contains(&found.start()));
                if !is_within {
                    kinds.push((*of, found.range()));
                }
            }
        }
        kinds.sort_by_key(|(_, range)| range.start);
        if kinds.is_empty()
            && let Some(found) = self.insurance.find(plain)
        {
            kinds.push(("insurance", found.range()));
        }
        let pounds = said.amounts.pounds(plain);
        let Some((_, first)) = kinds.first() else {
            return Vec::new();
        };
        let leads = pounds.first().is_some_and(|(_, at)| *at < first.start);
        let (early, late) = (
            self.held_early.is_match(plain),
            self.held_late.is_match(plain),
        );
        let mut hits = Vec::new();
        for (place, (of, range)) in kinds.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|at| kinds.get(at));
            let after = kinds
                .get(place + 1)
                .map_or(plain.len(), |(_, range)| range.start);
            let behind = || {
                pounds
                    .iter()
                    .find(|(_, at)| (range.end..after).contains(at))
            };
            let ahead = || {
                let from = before.map_or(0, |(_, range)| range.end);
                pounds
                    .iter()
                    .rev()
                    .find(|(_, at)| (from..range.start).contains(at))
            };
            let amount = if leads { ahead() } else { behind() };
            let amount = amount.map(|(pounds, _)| *pounds);
            let bears = match amount {
                _ if said.is_denied(plain, range) => Bears::Helps,
                Some(pounds) if pounds > INSURANCE_POUNDS_MAX => Bears::ShutsOut,
                _ if early && !late && (amount.is_some() || said.must(plain)) => Bears::ShutsOut,
                Some(_) => Bears::Ask,
                None if late => Bears::Helps,
                None if *of != "insurance" && said.must(plain) => Bears::Ask,
                None => continue,
            };
            hits.push(Hit {
                kind: Kind::Insurance,
                bears,
                of,
                amount: amount.map(Amount::Pounds),
            });
        }
        hits
    }
}
