//! What a record can be, its fields, and what each field holds.
//!
//! The names of kinds and fields are those of the files, which outlive the program: none is ever used for something else.

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Where something was read.
    Source,
    /// A member of the network.
    Member,
    /// A round of funding.
    Round,
    /// A bid in a round, with its grades, its award and its two documents.
    Bid,
    /// What was tried.
    Prototype,
    /// An item of evidence about a prototype.
    Evidence,
}

/// Every kind, in the order of files.
pub const KINDS: [Kind; 6] = [
    Kind::Source,
    Kind::Member,
    Kind::Round,
    Kind::Bid,
    Kind::Prototype,
    Kind::Evidence,
];

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words, in a language.
    Words,
    /// A day, a month or a year: `2020-01-17`, `2020-01`, `2020`.
    Day,
    /// An amount of money with its currency: `1500 GBP`, `at most 1500 GBP`.
    Money,
    /// A whole number: `103`, `about 500`.
    Count,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The key of a record of that kind.
    Link(Kind),
    /// An address on the web, a reference, the name of a document: letters that are kept as they are.
    Name,
}

/// A field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in files.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether several values are several things rather than several opinions of one.
    pub many: bool,
}

const fn one(name: &'static str, holds: Holds) -> Field {
    Field {
        name,
        holds,
        many: false,
    }
}

const fn many(name: &'static str, holds: Holds) -> Field {
    Field {
        name,
        holds,
        many: true,
    }
}

use Holds::{Choice, Count, Day, Link, Money, Name, Words};

const SOURCE: &[Field] = &[
    one("title", Words),
    one("address", Name),
    one("published", Day),
    one("seen", Day),
    many("note", Words),
];
const MEMBER: &[Field] = &[
    one("name", Words),
    one("place", Words),
    one("joined", Day),
    one("left", Day),
    many("note", Words),
];
const ROUND: &[Field] = &[
    one("name", Words),
    one("opened", Day),
    one("graded", Day),
    one("closed", Day),
    one("graded_by", Words),
    many("criterion", Words),
    one("offered", Money),
    one("bids", Count),
    one("funded", Count),
    one("analysed", Count),
    one("awarded", Money),
    many("unreconciled", Words),
    many("note", Words),
];
const BID: &[Field] = &[
    one("title", Words),
    one("round", Link(Kind::Round)),
    one("member", Link(Kind::Member)),
    one("prototype", Link(Kind::Prototype)),
    one("asked", Money),
    one("grade", Words),
    one("award", Choice(&["funded", "not-funded", "withdrawn"])),
    one("awarded", Money),
    one("bid_document", Name),
    one("final_report", Name),
    many("note", Words),
];
const PROTOTYPE: &[Field] = &[
    one("name", Words),
    one("round", Link(Kind::Round)),
    many("owner", Link(Kind::Member)),
    many("partner", Words),
    many("place", Words),
    one("began", Day),
    one("ended", Day),
    one("money", Money),
    one("people", Count),
    many("need", Words),
    many("did", Words),
    many("theory_of_change", Words),
    many("outcome", Words),
    many("did_not_work", Words),
    many("copied_from", Link(Kind::Prototype)),
    many("principle_met", Words),
    many("note", Words),
];
const EVIDENCE: &[Field] = &[
    one("title", Words),
    many("prototype", Link(Kind::Prototype)),
    one(
        "type",
        Choice(&[
            "bid",
            "final-report",
            "evaluation",
            "case-study",
            "article",
            "testimony",
            "data",
            "other",
        ]),
    ),
    many("source", Link(Kind::Source)),
    many("address", Name),
    many("submission", Name),
    many("document", Name),
    many("passage", Name),
    many("exhibit", Name),
    many("claim", Name),
    one("claimed", Words),
    one("expected", Choice(&["lower", "higher"])),
    one("outcome", Name),
    one("scale", Name),
    many("note", Words),
];

impl Kind {
    /// Its word in files and addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Member => "member",
            Self::Round => "round",
            Self::Bid => "bid",
            Self::Prototype => "prototype",
            Self::Evidence => "evidence",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.code() == code)
    }

    /// Its fields, in order.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Source => SOURCE,
            Self::Member => MEMBER,
            Self::Round => ROUND,
            Self::Bid => BID,
            Self::Prototype => PROTOTYPE,
            Self::Evidence => EVIDENCE,
        }
    }

    /// The field of that name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The field by which a record of it is called.
    #[must_use]
    pub fn name_field(self) -> &'static str {
        match self {
            Self::Member | Self::Round | Self::Prototype => "name",
            Self::Source | Self::Bid | Self::Evidence => "title",
        }
    }

    /// Where a field stands.
    pub(super) fn place(self, name: &str) -> usize {
        let fields = self.fields();
        fields
            .iter()
            .position(|field| field.name == name)
            .unwrap_or(fields.len())
    }
}

/// A number as it was stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount<'a> {
    /// `about`, `at least`, `at most`, or nothing where it was stated as exact.
    pub qualifier: &'a str,
    /// The digits as they were stated, with a full stop before a fraction and nothing between thousands.
    pub digits: &'a str,
    /// The currency; empty for a count.
    pub unit: &'a str,
}

const QUALIFIERS: [&str; 3] = ["about", "at least", "at most"];

/// The parts of an amount in its one form.
#[must_use]
pub fn amount(text: &str) -> Option<Amount<'_>> {
    let qualified = QUALIFIERS
        .iter()
        .find_map(|word| Some((*word, text.strip_prefix(word)?.strip_prefix(' ')?)));
    let (qualifier, rest) = qualified.unwrap_or(("", text));
    let (digits, unit) = rest.split_once(' ').unwrap_or((rest, ""));
    let whole = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let good = match digits.split_once('.') {
        None => whole(digits),
        Some((before, after)) => whole(before) && whole(after),
    };
    (good && digits.len() <= crate::limits::AMOUNT_DIGITS_MAX).then_some(Amount {
        qualifier,
        digits,
        unit,
    })
}

/// An amount as somebody writes it, in its one form: `£1,500`, `up to £1500`, `~200`, `15,000+`.
pub(super) fn amount_of(typed: &str, holds: Holds) -> Option<String> {
    let lower = typed.trim().to_lowercase();
    let mut rest = lower.as_str();
    let mut qualifier = "";
    for (said, word) in [
        ("about ", "about"),
        ("around ", "about"),
        ("approximately ", "about"),
        ("~", "about"),
        ("at least ", "at least"),
        ("more than ", "at least"),
        ("over ", "at least"),
        ("at most ", "at most"),
        ("up to ", "at most"),
    ] {
        if let Some(after) = rest.strip_prefix(said) {
            (rest, qualifier) = (after.trim_start(), word);
            break;
        }
    }
    if let Some(before) = rest.strip_suffix('+') {
        (rest, qualifier) = (before.trim_end(), "at least");
    }
    let (sign, rest) = match rest.chars().next() {
        Some('£') => ("GBP", rest.trim_start_matches('£')),
        Some('€') => ("EUR", rest.trim_start_matches('€')),
        _ => ("", rest),
    };
    let (number, after) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    let (number, after) = match number.len() == 3 && number.bytes().all(|b| b.is_ascii_alphabetic())
    {
        true => (after, number),
        false => (number, after),
    };
    let digits = without_separators(number)?;
    let currency = if after.is_empty() {
        sign.to_owned()
    } else {
        after.trim().to_uppercase()
    };
    let is_currency = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_alphabetic());
    let unit = match holds {
        Money if is_currency && (sign.is_empty() || sign == currency) => currency,
        Count if currency.is_empty() && !digits.contains('.') => currency,
        _ => return None,
    };
    let parts = [qualifier, &digits, &unit];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let text = filled.join(" ");
    amount(&text).is_some().then_some(text)
}

/// Digits without the commas between thousands, which must stand between groups of three.
fn without_separators(number: &str) -> Option<String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let groups: Vec<&str> = whole.split(',').collect();
    let well = groups.iter().enumerate().all(|(at, group)| {
        let right = match (groups.len(), at) {
            (1, _) => !group.is_empty(),
            (_, 0) => (1..=3).contains(&group.len()),
            _ => group.len() == 3,
        };
        right && group.bytes().all(|b| b.is_ascii_digit())
    });
    let digits = groups.concat();
    match (well, number.contains('.'), fraction) {
        (false, _, _) | (true, true, "") => None,
        (true, false, _) => Some(digits),
        (true, true, after) => after
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| format!("{digits}.{after}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Holds, amount, amount_of};

    #[test]
    fn an_amount_has_one_form_and_keeps_its_digits() {
        for (typed, form) in [
            ("£1,500", "1500 GBP"),
            ("1500 GBP", "1500 GBP"),
            ("GBP 3.70", "3.70 GBP"),
            ("up to £1500", "at most 1500 GBP"),
            ("at most 1500 GBP", "at most 1500 GBP"),
        ] {
            assert_eq!(amount_of(typed, Holds::Money).as_deref(), Some(form));
            assert_eq!(amount_of(form, Holds::Money).as_deref(), Some(form));
        }
        for (typed, form) in [
            ("15,000+", "at least 15000"),
            ("~200", "about 200"),
            ("0", "0"),
        ] {
            assert_eq!(amount_of(typed, Holds::Count).as_deref(), Some(form));
        }
        for wrong in [
            "1500",
            "£15,00",
            "£1.",
            "£1500 EUR",
            "-5 GBP",
            "NaN GBP",
            "£",
        ] {
            assert_eq!(amount_of(wrong, Holds::Money), None, "{wrong}");
        }
        assert_eq!(amount_of("3.5", Holds::Count), None);
        let parts = amount("at least 15000").map(|one| (one.qualifier, one.digits, one.unit));
        assert_eq!(parts, Some(("at least", "15000", "")));
    }
}
