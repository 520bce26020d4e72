//! What stands among the words and was not said: times, and notes of what happened.

/// A time that stands alone: `(10.00 am)`, `[2:15 pm]`, `09:30`, `10.30 a.m.`; as it was written, without brackets.
#[must_use]
pub fn time(line: &str) -> Option<&str> {
    let inner = line
        .trim()
        .trim_matches(['(', ')', '[', ']', '*', '.', ' ']);
    let inner = inner.strip_prefix("at ").unwrap_or(inner);
    let whole = line
        .trim()
        .trim_start_matches(['(', '['])
        .trim_end_matches([')', ']'])
        .trim();
    let shown = whole
        .strip_suffix('.')
        .filter(|_| !whole.ends_with(".m."))
        .unwrap_or(whole);
    let (clock, half) = inner.split_once(' ').unwrap_or_else(|| {
        let digits = inner
            .find(|c: char| c.is_ascii_alphabetic())
            .unwrap_or(inner.len());
        inner.split_at_checked(digits).unwrap_or((inner, ""))
    });
    let half: String = half
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase();
    let is_half = ["am", "pm", "noon", "yb", "yh", "midday"].contains(&half.as_str());
    let mut fields = clock.split(['.', ':']);
    let number = |field: Option<&str>, max: u32| {
        let field = field.filter(|f| (1..=2).contains(&f.len()))?;
        field.parse::<u32>().ok().filter(|n| *n <= max)
    };
    number(fields.next(), 24)?;
    let minutes = fields.next();
    let has_minutes = minutes.is_some_and(|m| m.len() == 2) && number(minutes, 59).is_some();
    let seconds = fields.next();
    if seconds.is_some() && number(seconds, 59).is_none() || fields.next().is_some() {
        return None;
    }
    let is_bracketed = line.trim().starts_with(['(', '[']);
    let is_time = match half.is_empty() {
        // A bare 24-hour clock: 09:30; 10.30 alone could be a number of something.
        true => has_minutes && (clock.contains(':') && clock.len() >= 5 || is_bracketed),
        false => is_half && (has_minutes || minutes.is_none()),
    };
    is_time.then_some(shown)
}

/// Whether a line is a note in brackets: `(A short break)`, `[Interruption.]`.
#[must_use]
pub fn is_note(line: &str) -> bool {
    let line = line.trim().trim_end_matches('.');
    let pairs = [('(', ')'), ('[', ']')];
    pairs.iter().any(|(open, close)| {
        let inner = line
            .strip_prefix(*open)
            .and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| !inner.contains([*open, *close]))
    })
}

/// Headings that a committee's report of evidence has between its panels, and that are no words of anybody.
#[must_use]
pub fn is_heading(line: &str) -> bool {
    const HEADINGS: [&str; 12] = [
        "examination of witness",
        "examination of witnesses",
        "oral evidence",
        "minutes of evidence",
        "written evidence from witnesses:",
        "watch the meeting",
        "resumed",
        "on resuming",
        "holi tyst",
        "holi'r tystion",
        "evidence heard in public",
        "evidence heard in private",
    ];
    const BEGINNINGS: [&str; 10] = [
        "sitting suspended",
        "the committee suspended",
        "the committee adjourned",
        "committee suspended",
        "the sitting was suspended",
        "the meeting began at",
        "the meeting ended at",
        "the meeting adjourned",
        "dechreuodd y cyfarfod am",
        "daeth y cyfarfod i ben",
    ];
    let small = line.to_lowercase();
    if line.chars().count() < 120 && BEGINNINGS.iter().any(|head| small.starts_with(head)) {
        return true;
    }
    let plain = small.trim_end_matches(['.', '—', '-', ' ']);
    let questions = small.strip_prefix("questions ").unwrap_or_default();
    let is_span = questions.contains(['-', '–', '—'])
        && questions
            .chars()
            .all(|c| c.is_ascii_digit() || " -–—to".contains(c));
    HEADINGS.contains(&plain) || is_span
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_stand_alone() {
        for (line, shown) in [
            ("(10.00 am)", Some("10.00 am")),
            ("[2:15 pm]", Some("2:15 pm")),
            ("09:30", Some("09:30")),
            ("(12.58 pm)", Some("12.58 pm")),
            ("10.30 a.m.", Some("10.30 a.m.")),
            ("(2.00pm)", Some("2.00pm")),
            ("09:30:15", Some("09:30:15")),
            ("10.30", None),
            ("25", None),
            ("10 am was when it began", None),
            ("(A short break)", None),
            ("(2)", None),
        ] {
            assert_eq!(time(line), shown, "{line}");
        }
    }

    #[test]
    fn notes_are_within_brackets() {
        assert!(
            is_note("(Pause)") && is_note("[Interruption.]") && is_note("(The witness withdrew).")
        );
        assert!(!is_note("(Yes) and (no)") && !is_note("I nodded. (Laughter)"));
        assert!(is_heading("Examination of Witnesses") && is_heading("Questions 80 - 124"));
    }
}
