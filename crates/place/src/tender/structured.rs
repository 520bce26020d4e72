//! A tender's terms as somebody wrote them down one by one (TOML), for a tender that is not yet a document.

use super::rules::Bearing;
use super::{Amount, Bears, Finding, Found, Kind, Worth, multiple};
use crate::limits::{HOURS_A_WEEK_MICRO_MAX, INSURANCE_POUNDS_MAX, PROMPT_DAYS};
use serde::Deserialize;
use toml::Spanned;

/// The terms of a tender; what is not said is not known.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// What it is called.
    pub title: String,
    /// What the contract is worth in all, in pounds.
    pub value: Option<f64>,
    /// For how many years.
    pub years: Option<f64>,
    /// The least turnover, in pounds.
    pub turnover: Option<Spanned<f64>>,
    /// Levels of insurance, in pounds.
    pub public_liability: Option<Spanned<f64>>,
    /// The same.
    pub employers_liability: Option<Spanned<f64>>,
    /// The same.
    pub professional_indemnity: Option<Spanned<f64>>,
    /// Into how many lots it is divided.
    pub lots: Option<Spanned<f64>>,
    /// Hours a week of the smallest lot.
    pub lot_hours_a_week: Option<Spanned<f64>>,
    /// How many years a framework lasts.
    pub framework_years: Option<Spanned<f64>>,
    /// Whether nobody can join it later.
    pub closed: Option<Spanned<bool>>,
    /// How many providers there may be.
    pub places: Option<Spanned<f64>>,
    /// Days until payment.
    pub payment_days: Option<Spanned<f64>>,
    /// Certificates that must be held.
    pub accreditations: Option<Spanned<Vec<String>>>,
    /// Years of experience that are asked for.
    pub experience_years: Option<Spanned<f64>>,
    /// Whether audited accounts are asked for.
    pub audited_accounts: Option<Spanned<bool>>,
    /// Whether staff come over.
    pub tupe: Option<Spanned<bool>>,
    /// Whether a bond or guarantee is asked for.
    pub guarantee: Option<Spanned<bool>>,
    /// Whether every bidder must be registered with the regulator.
    pub registration: Option<Spanned<bool>>,
    /// Whether several may bid together.
    pub consortia: Option<Spanned<bool>>,
}

/// A number of the file: what it is about, which of its kind, how it bears, and its unit.
type Number<'a> = (
    Kind,
    &'static str,
    &'a Option<Spanned<f64>>,
    Bearing,
    fn(f64) -> Amount,
);

/// The terms of a file.
///
/// # Errors
/// The byte where the file goes wrong, and why.
pub fn structured(text: &str) -> Result<Found, (usize, String)> {
    let terms: Terms = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        (at, error.message().to_owned())
    })?;
    let worth = Worth {
        pounds: terms.value,
        years: terms.years,
    };
    let mut findings = Vec::new();
    let mut add = |kind, bears, of, amount, byte| {
        findings.push(finding(text, (kind, bears, of, amount), worth, byte));
    };
    let over = |most: f64| {
        move |number: f64| {
            if number > most {
                Bears::ShutsOut
            } else {
                Bears::Ask
            }
        }
    };
    let numbers: [Number<'_>; 9] = [
        (
            Kind::Turnover,
            "",
            &terms.turnover,
            Box::new(|n| {
                if n > 0.0 {
                    Bears::ShutsOut
                } else {
                    Bears::Helps
                }
            }),
            Amount::Pounds,
        ),
        (
            Kind::Insurance,
            "public liability",
            &terms.public_liability,
            Box::new(over(INSURANCE_POUNDS_MAX)),
            Amount::Pounds,
        ),
        (
            Kind::Insurance,
            "employers' liability",
            &terms.employers_liability,
            Box::new(over(INSURANCE_POUNDS_MAX)),
            Amount::Pounds,
        ),
        (
            Kind::Insurance,
            "professional indemnity",
            &terms.professional_indemnity,
            Box::new(over(INSURANCE_POUNDS_MAX)),
            Amount::Pounds,
        ),
        (
            Kind::Lots,
            "",
            &terms.lots,
            Box::new(|n| {
                if n > 1.0 {
                    Bears::Helps
                } else {
                    Bears::ShutsOut
                }
            }),
            Amount::Count,
        ),
        (
            Kind::Lots,
            "lot size",
            &terms.lot_hours_a_week,
            Box::new(over(HOURS_A_WEEK_MICRO_MAX)),
            Amount::HoursAWeek,
        ),
        (
            Kind::Framework,
            "",
            &terms.places,
            Box::new(|_| Bears::ShutsOut),
            Amount::Count,
        ),
        (
            Kind::Payment,
            "",
            &terms.payment_days,
            Box::new(|n| {
                if n > PROMPT_DAYS as f64 {
                    Bears::ShutsOut
                } else {
                    Bears::Helps
                }
            }),
            Amount::Days,
        ),
        (
            Kind::Experience,
            "",
            &terms.experience_years,
            Box::new(|n| {
                if n > 0.0 {
                    Bears::ShutsOut
                } else {
                    Bears::Helps
                }
            }),
            Amount::Years,
        ),
    ];
    for (kind, of, number, bearing, unit) in numbers {
        if let Some(said) = number {
            let number = *said.get_ref();
            add(
                kind,
                bearing(number),
                of,
                Some(unit(number)),
                said.span().start,
            );
        }
    }
    let is_closed = terms
        .closed
        .as_ref()
        .is_some_and(|closed| *closed.get_ref());
    if let Some(years) = &terms.framework_years {
        let bears = if is_closed {
            Bears::ShutsOut
        } else {
            Bears::Ask
        };
        add(
            Kind::Framework,
            bears,
            "",
            Some(Amount::Years(*years.get_ref())),
            years.span().start,
        );
    } else if let Some(closed) = &terms.closed {
        let bears = if is_closed {
            Bears::ShutsOut
        } else {
            Bears::Helps
        };
        add(Kind::Framework, bears, "", None, closed.span().start);
    }
    if let Some(named) = &terms.accreditations {
        let bears = if named.get_ref().is_empty() {
            Bears::Helps
        } else {
            Bears::ShutsOut
        };
        add(Kind::Accreditation, bears, "", None, named.span().start);
    }
    for (kind, said, shuts) in [
        (Kind::Accounts, &terms.audited_accounts, true),
        (Kind::Staff, &terms.tupe, true),
        (Kind::Guarantee, &terms.guarantee, true),
        (Kind::Registration, &terms.registration, true),
        (Kind::Together, &terms.consortia, false),
    ] {
        if let Some(said) = said {
            let bears = if *said.get_ref() == shuts {
                Bears::ShutsOut
            } else {
                Bears::Helps
            };
            add(kind, bears, "", None, said.span().start);
        }
    }
    findings.sort_by_key(|one| one.span);
    Ok(Found {
        findings,
        worth,
        worth_line: None,
        clauses: text.lines().filter(|line| !line.trim().is_empty()).count(),
        is_cut: false,
    })
}

/// A finding about the line in which a byte stands.
fn finding(
    text: &str,
    (kind, bears, of, amount): (Kind, Bears, &'static str, Option<Amount>),
    worth: Worth,
    byte: usize,
) -> Finding {
    let before = text.get(..byte).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = text
        .get(start..)
        .unwrap_or_default()
        .lines()
        .next()
        .unwrap_or_default();
    let points = text.get(..start).unwrap_or_default().chars().count();
    let number = 1 + before.matches('\n').count() as u64;
    Finding {
        kind,
        bears,
        of,
        amount,
        multiple: multiple(kind, amount, worth),
        quote: line.trim_end().to_owned(),
        line: number,
        paragraph: number,
        span: (points, points + line.trim_end().chars().count()),
    }
}
