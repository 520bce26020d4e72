//! Dates, counts, money and shares as a page says them, in both languages.
//!
//! Guarantees the same text for the same values: no clock, no time zone, no locale of the machine.
//! Dates arrive as civil fields that are already local. It does not check that a date exists; a month
//! outside 1 to 12 is shown as its number.

use crate::{Language, words};

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_CY: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

/// A day: "21 November 2026", "21 Tachwedd 2026".
#[must_use]
pub fn date(language: Language, year: i32, month: u8, day: u8) -> String {
    let months = match language {
        Language::En => &MONTHS_EN,
        Language::Cy => &MONTHS_CY,
    };
    match usize::from(month)
        .checked_sub(1)
        .and_then(|index| months.get(index))
    {
        Some(name) => format!("{day} {name} {year}"),
        None => format!("{day}/{month}/{year}"),
    }
}

/// A day with the time of a 24-hour clock: "21 November 2026, 09:05".
#[must_use]
pub fn date_time(
    language: Language,
    year: i32,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
) -> String {
    format!(
        "{}, {hour:02}:{minute:02}",
        date(language, year, month, day)
    )
}

/// A whole number with a comma before each three digits, which both languages write alike: "12,345".
#[must_use]
pub fn integer(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    if number < 0 {
        grouped.push('\u{2212}');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A count, as every count is: `integer` of something that cannot be negative.
#[must_use]
pub fn count(number: u64) -> String {
    i64::try_from(number).map_or_else(|_| number.to_string(), integer)
}

/// An amount of whole pounds: "£1,200".
#[must_use]
pub fn money(pounds: i64) -> String {
    if pounds < 0 {
        format!("\u{2212}£{}", count(pounds.unsigned_abs()))
    } else {
        format!("£{}", integer(pounds))
    }
}

/// A range of whole pounds: "£1,200 to £3,400", "£1,200 i £3,400"; one amount where both ends are equal.
#[must_use]
pub fn money_range(language: Language, low_pounds: i64, high_pounds: i64) -> String {
    if low_pounds == high_pounds {
        return money(low_pounds);
    }
    let to = match language {
        Language::En => "to",
        Language::Cy => "i",
    };
    format!("{} {to} {}", money(low_pounds), money(high_pounds))
}

/// A share with the numbers it comes from: "43% (12 of 28)". Rounded half up to a whole per cent; a
/// share that is not nothing and not all is never rounded to it. Without a whole there is no share.
#[must_use]
pub fn percentage(language: Language, part: u64, whole: u64) -> String {
    let of = match language {
        Language::En => "of",
        Language::Cy => "o",
    };
    let counts = format!("{} {of} {}", count(part), count(whole));
    if whole == 0 {
        return counts;
    }
    let (part, whole) = (u128::from(part), u128::from(whole));
    let share = match (part * 200 + whole) / (whole * 2) {
        0 if part > 0 => "<1%".to_owned(),
        100 if part < whole => ">99%".to_owned(),
        percent => format!("{percent}%"),
    };
    format!("{share} ({counts})")
}

/// "782 submissions", "782 o gyflwyniadau".
#[must_use]
pub fn submissions(language: Language, number: u64) -> String {
    words(language).msg_submissions_count(number, count(number))
}

/// "231 distinct texts", "231 o destunau gwahanol".
#[must_use]
pub fn distinct_texts(language: Language, number: u64) -> String {
    words(language).msg_distinct_texts_count(number, count(number))
}

/// "14 passages", "14 o ddarnau".
#[must_use]
pub fn passages(language: Language, number: u64) -> String {
    words(language).msg_passages_count(number, count(number))
}

/// A count as it always comes: "782 submissions, 231 distinct texts".
#[must_use]
pub fn both_counts(language: Language, of_submissions: u64, of_distinct_texts: u64) -> String {
    format!(
        "{}, {}",
        submissions(language, of_submissions),
        distinct_texts(language, of_distinct_texts)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_welsh_date_names_the_welsh_month() {
        assert_eq!(date(Language::Cy, 2026, 11, 21), "21 Tachwedd 2026");
        assert_eq!(
            date_time(Language::En, 2026, 11, 21, 9, 5),
            "21 November 2026, 09:05"
        );
    }

    #[test]
    fn thousands_are_set_apart() {
        let said: Vec<String> = [0, 999, 1000, 1_234_567, -4321]
            .into_iter()
            .map(integer)
            .collect();
        assert_eq!(said, ["0", "999", "1,000", "1,234,567", "−4,321"]);
    }

    #[test]
    fn a_share_shows_its_numbers_and_never_rounds_to_nothing_or_all() {
        assert_eq!(percentage(Language::En, 12, 28), "43% (12 of 28)");
        assert_eq!(percentage(Language::Cy, 1, 1000), "<1% (1 o 1,000)");
        assert_eq!(percentage(Language::En, 999, 1000), ">99% (999 of 1,000)");
        assert_eq!(percentage(Language::En, 0, 0), "0 of 0");
    }

    #[test]
    fn a_range_of_money_names_both_ends_once() {
        assert_eq!(money_range(Language::En, 1200, 3400), "£1,200 to £3,400");
        assert_eq!(money_range(Language::Cy, 1200, 3400), "£1,200 i £3,400");
        assert_eq!(money_range(Language::Cy, 1200, 1200), "£1,200");
    }

    #[test]
    fn both_counts_stand_side_by_side() {
        assert_eq!(
            both_counts(Language::Cy, 782, 2),
            "782 o gyflwyniadau, 2 destun gwahanol"
        );
        assert_eq!(
            both_counts(Language::En, 1, 1),
            "1 submission, 1 distinct text"
        );
    }
}
