//! Days as councils write them: the year first, or day, month, year.
//!
//! Guarantees a day that exists; a time of day behind it is passed over. It deliberately guesses no order of month and day: in Britain
//! the day comes first.

use jiff::civil::Date;

/// The day that a cell says; `None` where it says none.
#[must_use]
pub fn day(cell: &str) -> Option<Date> {
    let cell = cell.trim();
    let date = cell.split(['T', ' ']).next().unwrap_or(cell);
    let forms = [
        "%Y-%m-%d", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%d.%m.%Y", "%Y%m%d",
    ];
    if !date.starts_with(|letter: char| letter.is_ascii_digit()) || date.len() < 8 {
        return None;
    }
    forms
        .iter()
        .find_map(|form| Date::strptime(form, date).ok())
}

/// Days from the first to the second.
#[must_use]
pub fn days_between(first: Date, second: Date) -> i64 {
    i64::from((second - first).get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_the_forms_of_councils() {
        for cell in [
            "2026-03-02",
            "02/03/2026",
            " 2/3/2026",
            "2026-03-02T09:30:00Z",
            "2026-03-02 09:30",
            "02.03.2026",
        ] {
            assert_eq!(
                day(cell).map(|d| d.to_string()).as_deref(),
                Some("2026-03-02"),
                "{cell}"
            );
        }
        for cell in ["", "before", "31/02/2026", "12", "2026"] {
            assert_eq!(day(cell), None, "{cell}");
        }
        let (first, second) = (day("2024-02-28").unwrap(), day("2024-03-01").unwrap());
        assert_eq!(days_between(first, second), 2);
    }
}
