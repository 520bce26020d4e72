//! A family and what may be said of it.
//!
//! Guarantees: a success is never what a missing day or word makes it; the first thing that rules it out is what it is called by.

use crate::day::days_between;
use crate::limits::{NEEDS_MIN, SUSTAINED_MONTHS};
use crate::services::sheets::Label;
use crate::words::Words;
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One of the ten headline outcomes of Supporting Families, 2022 to 2025.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Headline {
    Education,
    EarlyYears,
    Health,
    Substances,
    Relationships,
    Abuse,
    Crime,
    DomesticAbuse,
    Housing,
    Money,
}

pub(super) const HEADLINES: [(Headline, &[&str]); 10] = [
    (
        Headline::Education,
        &[
            "education",
            "1",
            "getting a good education",
            "school",
            "addysg",
        ],
    ),
    (
        Headline::EarlyYears,
        &[
            "early years",
            "2",
            "early years development",
            "good early years development",
            "blynyddoedd cynnar",
        ],
    ),
    (
        Headline::Health,
        &[
            "health",
            "3",
            "mental and physical health",
            "improved mental and physical health",
            "mental health",
            "physical health",
            "iechyd",
        ],
    ),
    (
        Headline::Substances,
        &[
            "substance use",
            "4",
            "substances",
            "substance misuse",
            "drugs and alcohol",
            "defnyddio sylweddau",
        ],
    ),
    (
        Headline::Relationships,
        &[
            "family relationships",
            "5",
            "relationships",
            "improved family relationships",
            "parenting",
            "perthnasoedd teuluol",
        ],
    ),
    (
        Headline::Abuse,
        &[
            "safe from abuse",
            "6",
            "safe from abuse and exploitation",
            "abuse and exploitation",
            "exploitation",
            "diogel rhag camdriniaeth",
        ],
    ),
    (
        Headline::Crime,
        &[
            "crime",
            "7",
            "crime prevention",
            "diverted from crime",
            "crime prevention and tackling crime",
            "troseddu",
        ],
    ),
    (
        Headline::DomesticAbuse,
        &[
            "domestic abuse",
            "8",
            "safe from domestic abuse",
            "cam-drin domestig",
        ],
    ),
    (
        Headline::Housing,
        &["housing", "9", "secure housing", "tai"],
    ),
    (
        Headline::Money,
        &[
            "financial stability",
            "10",
            "finance",
            "money",
            "work and finance",
            "sefydlogrwydd ariannol",
        ],
    ),
];

impl Headline {
    pub(super) fn label(self) -> Label {
        match self {
            Self::Education => Words::msg_headline_education,
            Self::EarlyYears => Words::msg_headline_early_years,
            Self::Health => Words::msg_headline_health,
            Self::Substances => Words::msg_headline_substances,
            Self::Relationships => Words::msg_headline_relationships,
            Self::Abuse => Words::msg_headline_abuse,
            Self::Crime => Words::msg_headline_crime,
            Self::DomesticAbuse => Words::msg_headline_domestic_abuse,
            Self::Housing => Words::msg_headline_housing,
            Self::Money => Words::msg_headline_money,
        }
    }
}

/// What happened in a family's help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Event {
    Action,
    Review,
    StepDown,
    StepUp,
}

pub(super) const EVENTS: [(Event, &[&str]); 4] = [
    (Event::Action, &["action", "gweithred"]),
    (Event::Review, &["review", "adolygiad"]),
    (
        Event::StepUp,
        &[
            "step-up",
            "step up",
            "stepped up",
            "escalated",
            "camu i fyny",
        ],
    ),
    (
        Event::StepDown,
        &["step-down", "step down", "stepped down", "camu i lawr"],
    ),
];

/// A yes, perhaps with its day, a no, or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Yes(Option<Date>),
    No,
    NotSaid,
}

/// The help that a family was given.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) lead: Mark,
    pub(super) assessment: Mark,
    pub(super) plan: Mark,
    pub(super) opened: Option<Date>,
    pub(super) closed: Option<Date>,
}

/// A need of a family.
#[derive(Debug)]
pub(super) struct Need {
    pub(super) headline: Option<Headline>,
    pub(super) identified: Option<Date>,
    pub(super) resolved: Mark,
    pub(super) returned: Option<Date>,
}

impl Need {
    /// Whether its months have passed at the end of the records.
    pub(super) fn is_due(&self, end: Date) -> bool {
        resolved_on(self).is_some_and(|day| until(day) <= end)
    }
}

/// Everything the records say of a family.
#[derive(Debug, Default)]
pub(super) struct Family {
    pub(super) case: Option<Case>,
    pub(super) needs: Vec<Need>,
    pub(super) referred: Vec<Date>,
    pub(super) events: Vec<(Date, Event)>,
}

/// What may be said of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Every need resolved and sustained, and every part done.
    Success,
    /// Needs are open, or the months have not passed.
    NotYet,
    /// A day or a word is missing, or the family was referred again within the months.
    CannotTell,
    /// Fewer needs than a success may be claimed for.
    TooFewNeeds,
    /// No lead practitioner, no whole-family assessment or no plan.
    NotDone,
    /// Closed with a need that is not resolved.
    NotResolved,
    /// A need returned, or statutory services stepped in, within the months.
    NotSustained,
}

impl Family {
    /// Every day on which something happened; what is only planned is not among them.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        let case = self
            .case
            .iter()
            .flat_map(|case| [case.opened, case.closed])
            .flatten();
        let needs = self.needs.iter().flat_map(|need| {
            let resolved = match need.resolved {
                Mark::Yes(day) => day,
                _ => None,
            };
            [need.identified, resolved, need.returned]
                .into_iter()
                .flatten()
        });
        let events = self.events.iter().map(|(day, _)| *day);
        case.chain(needs)
            .chain(events)
            .chain(self.referred.iter().copied())
    }

    /// What may be said of it at the end of the records.
    pub(super) fn state(&self, end: Date) -> State {
        let named: BTreeSet<Headline> =
            self.needs.iter().filter_map(|need| need.headline).collect();
        let unnamed = self
            .needs
            .iter()
            .filter(|need| need.headline.is_none())
            .count();
        if named.len() + unnamed < NEEDS_MIN {
            return State::TooFewNeeds;
        }
        let Some(case) = &self.case else {
            return State::CannotTell;
        };
        let parts = [case.lead, case.assessment, case.plan];
        if parts.contains(&Mark::No) {
            return State::NotDone;
        }
        let is_closed = case.closed.is_some_and(|closed| closed <= end);
        let open = |need: &Need| !matches!(need.resolved, Mark::Yes(day) if day.is_none_or(|day| day <= end));
        if self
            .needs
            .iter()
            .any(|need| need.resolved == Mark::No || open(need))
        {
            return if is_closed {
                State::NotResolved
            } else {
                State::NotYet
            };
        }
        let stood: Vec<Option<bool>> = self
            .needs
            .iter()
            .map(|need| self.stood(need, end))
            .collect();
        if stood.contains(&Some(false)) {
            return State::NotSustained;
        }
        let days: Vec<Option<Date>> = self.needs.iter().map(resolved_on).collect();
        let unknown = days.contains(&None) || named.len() < NEEDS_MIN;
        if unknown || parts.contains(&Mark::NotSaid) {
            return State::CannotTell;
        }
        let referred_again = days.iter().flatten().any(|day| {
            let until = until(*day);
            self.referred
                .iter()
                .any(|at| at > day && *at <= until && *at <= end)
        });
        match (stood.contains(&None), referred_again) {
            (_, true) => State::CannotTell,
            (true, _) => State::NotYet,
            (false, _) => State::Success,
        }
    }

    /// Whether a resolved need stayed so for the months; nothing where it is open, has no day, or the months have not passed.
    pub(super) fn stood(&self, need: &Need, end: Date) -> Option<bool> {
        let day = resolved_on(need).filter(|day| *day <= end)?;
        let until = until(day);
        let within = |at: Date| at >= day && at < until && at <= end;
        let stepped_up = |(at, kind): &(Date, Event)| *kind == Event::StepUp && within(*at);
        if need.returned.is_some_and(within) || self.events.iter().any(stepped_up) {
            return Some(false);
        }
        (until <= end).then_some(true)
    }

    /// Whether it was stepped up after it had been stepped down.
    pub(super) fn up_after_down(&self) -> bool {
        let first_down = self
            .events
            .iter()
            .filter(|(_, kind)| *kind == Event::StepDown)
            .map(|(day, _)| *day)
            .min();
        first_down.is_some_and(|down| {
            self.events
                .iter()
                .any(|(day, kind)| *kind == Event::StepUp && *day >= down)
        })
    }

    /// Days from the last referral at or before the assessment to it.
    pub(super) fn days_to_assessment(&self) -> Option<f64> {
        let Mark::Yes(Some(assessed)) = self.case.as_ref()?.assessment else {
            return None;
        };
        let referred = self.referred.iter().filter(|day| **day <= assessed).max()?;
        Some(days_between(*referred, assessed) as f64)
    }
}

fn resolved_on(need: &Need) -> Option<Date> {
    match need.resolved {
        Mark::Yes(day) => day,
        _ => None,
    }
}

/// The day on which the months have passed.
fn until(day: Date) -> Date {
    day.checked_add(Span::new().months(SUSTAINED_MONTHS))
        .unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::day;

    fn at(typed: &str) -> Date {
        day(typed).unwrap()
    }

    fn family() -> Family {
        let need = |headline| Need {
            headline: Some(headline),
            identified: None,
            resolved: Mark::Yes(Some(at("2026-01-31"))),
            returned: None,
        };
        Family {
            case: Some(Case {
                lead: Mark::Yes(None),
                assessment: Mark::Yes(None),
                plan: Mark::Yes(None),
                opened: None,
                closed: Some(at("2026-02-10")),
            }),
            needs: [Headline::Education, Headline::Housing, Headline::Money]
                .map(need)
                .into(),
            ..Family::default()
        }
    }

    #[test]
    fn a_success_needs_six_whole_months() {
        // Six months after 31 January is 31 July.
        assert_eq!(family().state(at("2026-07-31")), State::Success);
        assert_eq!(family().state(at("2026-07-30")), State::NotYet);
    }

    #[test]
    fn what_rules_a_success_out_has_its_own_name() {
        let end = at("2026-12-31");
        let with = |change: fn(&mut Family)| {
            let mut family = family();
            change(&mut family);
            family.state(end)
        };
        assert_eq!(with(|f| f.needs.truncate(2)), State::TooFewNeeds);
        assert_eq!(
            with(|f| f.needs[2].headline = Some(Headline::Housing)),
            State::TooFewNeeds
        );
        assert_eq!(
            with(|f| f.case.as_mut().unwrap().plan = Mark::No),
            State::NotDone
        );
        assert_eq!(
            with(|f| f.case.as_mut().unwrap().lead = Mark::NotSaid),
            State::CannotTell
        );
        assert_eq!(
            with(|f| f.needs[0].resolved = Mark::Yes(None)),
            State::CannotTell
        );
        assert_eq!(
            with(|f| f.needs[0].resolved = Mark::NotSaid),
            State::NotResolved
        );
        assert_eq!(
            with(|f| f.needs[0].returned = Some(at("2026-07-30"))),
            State::NotSustained
        );
        assert_eq!(
            with(|f| f.needs[0].returned = Some(at("2026-07-31"))),
            State::Success
        );
        assert_eq!(
            with(|f| f.events.push((at("2026-03-01"), Event::StepUp))),
            State::NotSustained
        );
        assert_eq!(
            with(|f| f.referred.push(at("2026-03-01"))),
            State::CannotTell
        );
        assert_eq!(with(|f| f.case = None), State::CannotTell);
        let mut open = family();
        open.needs[0].resolved = Mark::NotSaid;
        open.case.as_mut().unwrap().closed = None;
        assert_eq!(open.state(end), State::NotYet);
    }
}
