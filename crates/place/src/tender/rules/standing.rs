//! What a bidder must be: accredited, experienced, registered, ready to take staff over, equipped.

use super::{Hit, Said, hit, shape};
use crate::tender::amounts::{Length, Unit};
use crate::tender::{Amount, Bears, Kind};
use regex::Regex;

pub(super) struct Standing {
    accreditations: [(&'static str, Regex); 11],
    experience: Regex,
    person: Regex,
    looks_back: Regex,
    references: Regex,
    staff: Regex,
    staff_will: Regex,
    registration: Regex,
    exempt: Regex,
    systems: Regex,
}

impl Standing {
    pub(super) fn new() -> Self {
        Self {
            accreditations: [
                ("ISO 9001", shape(r"\biso ?9001")),
                ("ISO 14001", shape(r"\biso ?14001")),
                ("ISO 27001", shape(r"\biso(?:/iec)? ?27001")),
                ("ISO 45001", shape(r"\b(?:iso ?45001|ohsas ?18001)")),
                ("Cyber Essentials", shape(r"\bcyber essentials")),
                ("Constructionline", shape(r"\bconstructionline\b")),
                ("CHAS", shape(r"\bchas\b|\bssip\b")),
                ("SafeContractor", shape(r"\bsafe ?contractor\b")),
                (
                    "Investors in People",
                    shape(r"\binvestors in people\b|\bbuddsoddwyr mewn pobl\b"),
                ),
                ("PQASSO", shape(r"\bpqasso\b|\btrusted charity\b")),
                ("a British standard", shape(r"\bbs ?[0-9]{4,5}\b")),
            ],
            experience: shape(
                r"\bexperience\b|\btrack record\b|\b(?:been|be) (?:trading|operating|established)\b|\btrading (?:for|history)\b|\b(?:profiad|brofiad|phrofiad)\b",
            ),
            person: shape(
                r"\bmanagers?\b|\bstaff\b|\bworkers?\b|\bemployees?\b|\bindividuals?\b|\bnamed\b|\bpersonnel\b|\bsupervisors?\b|\bleader\b|\brheolwr|\bgweithiwr|\bstaff\b",
            ),
            looks_back: shape(r"\b(?:last|past|previous|preceding|recent)(?: [a-z]+)? ?\(?$"),
            references: shape(
                r"\b(?:contracts?|references?|examples?|services|projects?)\b[a-z ,()0-9]{0,50}\b(?:similar|comparable|equivalent|same) (?:in )?(?:size|scale|value|scope|nature|contracts?|services)",
            ),
            staff: shape(r"\btupe\b|\btransfer of undertakings\b|\btrosglwyddo ymgymeriadau\b"),
            staff_will: shape(
                r"\b(?:will|shall|does|do|is likely to|deemed to) apply\b|\bapplies\b|\bwill (?:be )?transfer|\bmust (?:take|accept|employ)|\bobliged\b|\brequired to (?:take|accept|employ)|\byn berthnasol\b|\bbydd\b",
            ),
            registration: shape(
                r"\bregist(?:ered|ration|er)\b[a-z ()]{0,40}\b(?:ciw|care inspectorate|cqc|care quality commission|regulator)\b|\b(?:ciw|cqc)[- ](?:regist|rated|rating)|\b(?:care inspectorate wales|care quality commission)\b[a-z ()]{0,30}\bregist|\bcofrestr[a-z]*\b[a-z ]{0,30}\b(?:agc|arolygiaeth gofal)",
            ),
            exempt: shape(
                r"\bexempt|\bwhere (?:applicable|required|registration)|\bif (?:required|applicable)|\bnot required to (?:be )?regist|\blle bo|\beithr",
            ),
            systems: shape(
                r"\belectronic (?:call|visit|care|time|home ?care|rostering)[a-z ]{0,12}(?:monitoring|logging|management|recording|planning|system)|\becm\b|\belectronic monitoring\b|\breal[- ]time (?:monitoring|data)|\bmonitro electronig\b",
            ),
        }
    }

    pub(super) fn hits(&self, said: &Said, plain: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (of, shape) in &self.accreditations {
            let Some(found) = shape.find(plain) else {
                continue;
            };
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false if said.equivalent.is_match(plain) || !said.must(plain) => Bears::Ask,
                false => Bears::ShutsOut,
            };
            hits.push(Hit {
                of,
                ..hit(Kind::Accreditation, bears, None)
            });
        }
        hits.extend(self.experience(said, plain));
        if let Some(found) = self.staff.find(plain) {
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false if said.may.is_match(plain) || !self.staff_will.is_match(plain) => Bears::Ask,
                false => Bears::ShutsOut,
            };
            hits.push(hit(Kind::Staff, bears, None));
        }
        if let Some(found) = self.registration.find(plain) {
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false if self.exempt.is_match(plain) || !said.must(plain) => Bears::Ask,
                false => Bears::ShutsOut,
            };
            hits.push(hit(Kind::Registration, bears, None));
        }
        if let Some(found) = self.systems.find(plain) {
            let bears = match said.is_denied(plain, &found.range()) {
                true => Bears::Helps,
                false => Bears::Ask,
            };
            hits.push(hit(Kind::Systems, bears, None));
        }
        hits
    }

    fn experience(&self, said: &Said, plain: &str) -> Option<Hit> {
        if let Some(found) = self.experience.find(plain) {
            let lengths = said.amounts.lengths(plain);
            let is_floor = |one: &&Length| {
                let before = plain.get(..one.at.start).unwrap_or_default();
                one.unit == Unit::Years && !self.looks_back.is_match(before)
            };
            let years = lengths
                .iter()
                .find(is_floor)
                .map(|one| Amount::Years(one.years()));
            if said.is_denied(plain, &found.range()) {
                return Some(hit(Kind::Experience, Bears::Helps, years));
            }
            if years.is_some() {
                let is_of_person = self.person.is_match(plain);
                let bears = match is_of_person || said.wished.is_match(plain) {
                    true => Bears::Ask,
                    false => Bears::ShutsOut,
                };
                return Some(hit(Kind::Experience, bears, years));
            }
        }
        let found = self.references.find(plain)?;
        let bears = match said.is_denied(plain, &found.range()) {
            true => Bears::Helps,
            false if said.must(plain) => Bears::ShutsOut,
            false => Bears::Ask,
        };
        Some(Hit {
            of: "references",
            ..hit(Kind::Experience, bears, None)
        })
    }
}
