//! Admissions avoided as professionals judged them, and emergency admissions as they can be observed, side by side and never one.

use super::{Referral, counted};
use crate::day::days_between;
use crate::limits::ADMISSION_DAYS;
use crate::services::answer::{Answer, Figure, Said, Section, percent};
use crate::words::Words;
use jiff::civil::Date;

/// What professionals judged, of all referred and of accepted.
pub(super) fn judged(referrals: &[Referral], has_accepted: bool, answer: &mut Answer) {
    let is_avoided = |one: &&Referral| one.avoided == Some(true);
    let all = referrals.len() as u64;
    let avoided: Vec<&Referral> = referrals.iter().filter(is_avoided).collect();
    let of_all = avoided.len() as u64;
    let accepted = counted(referrals, |one| one.accepted == Some(true));
    let of_accepted = counted(&avoided, |one| one.accepted == Some(true));
    let grounded = counted(&avoided, |one| !one.grounds.contains(&false));
    let mut section = Section::new("judged_avoided", Words::msg_urgent_judged);
    section.put(
        "of_all_referred",
        Words::msg_urgent_avoided_of_all,
        Figure::Share(of_all, all),
    );
    if has_accepted {
        section.put(
            "of_accepted",
            Words::msg_urgent_avoided_of_accepted,
            Figure::Share(of_accepted, accepted),
        );
    }
    let unjudged = counted(referrals, |one| one.avoided.is_none());
    section.put(
        "not_judged",
        Words::msg_urgent_not_judged,
        Figure::Part(unjudged, all),
    );
    section.put(
        "with_rule_judge_and_time",
        Words::msg_urgent_grounded,
        Figure::Part(grounded, of_all),
    );
    answer.sections.push(section);
    answer.warnings.push(Said::new(Words::msg_urgent_judgement));
    let shown = pages::say::count;
    let share = |part: u64, whole: u64| match whole {
        0 => "\u{2013}".to_owned(),
        _ => percent(part as f64 / whole as f64),
    };
    answer.sentences.push(match has_accepted {
        true => Said::new(|t| {
            t.msg_urgent_says_judged(
                shown(of_all),
                shown(all),
                share(of_all, all),
                shown(of_accepted),
                shown(accepted),
                share(of_accepted, accepted),
            )
        }),
        false => Said::new(|t| {
            t.msg_urgent_says_judged_all(shown(of_all), shown(all), share(of_all, all))
        }),
    });
}

/// What can be observed: emergency admissions after closure.
pub(super) fn observed(referrals: &[Referral], end: Option<Date>, answer: &mut Answer) {
    let Some(end) = end else {
        return;
    };
    let mut section = Section::new("admitted_after_closure", Words::msg_urgent_observed);
    let closed = counted(referrals, |one| one.closed.is_some());
    section.put(
        "closed",
        Words::msg_urgent_closed,
        Figure::Part(closed, referrals.len() as u64),
    );
    let shown = pages::say::count;
    for days in ADMISSION_DAYS {
        let within = |one: &Referral, closed: Date| {
            let after = |day: &Date| (0..=days).contains(&days_between(closed, *day));
            one.admitted.iter().any(after)
        };
        let mut tally = [0_u64; 5];
        let [whole, admitted, censored, judged, judged_admitted] = &mut tally;
        for one in referrals {
            let Some(closed) = one.closed else { continue };
            if days_between(closed, end) < days {
                *censored += 1;
                continue;
            }
            let is_admitted = u64::from(within(one, closed));
            *whole += 1;
            *admitted += is_admitted;
            if one.avoided == Some(true) {
                *judged += 1;
                *judged_admitted += is_admitted;
            }
        }
        let [whole, admitted, censored, judged, judged_admitted] = tally;
        let number = days.to_string();
        let name = |name: &str| format!("{name}_{days}_days");
        section.put_said(
            &name("within"),
            Said::new(|t| t.msg_urgent_within(&number)),
            Figure::Share(admitted, whole),
        );
        section.put_said(
            &name("judged_avoided_within"),
            Said::new(|t| t.msg_urgent_judged_within(&number)),
            Figure::Share(judged_admitted, judged),
        );
        section.put_said(
            &name("censored"),
            Said::new(|t| t.msg_urgent_censored(&number)),
            Figure::Count(censored),
        );
        let interval = stats::intervals::wilson(admitted, whole, 0.95);
        answer.sentences.push(match interval {
            None => Said::new(|t| t.msg_urgent_says_none_observed(&number)),
            Some((lower, upper)) => Said::new(|t| {
                t.msg_urgent_says_observed(
                    &number,
                    shown(whole),
                    shown(admitted),
                    percent(admitted as f64 / whole as f64),
                    percent(lower),
                    percent(upper),
                    shown(censored),
                )
            }),
        });
    }
    let unknown = counted(referrals, |one| one.person.is_empty());
    if unknown > 0 {
        answer
            .warnings
            .push(Said::new(|t| t.msg_urgent_nobody_known(shown(unknown))));
    }
    answer.sections.push(section);
}
