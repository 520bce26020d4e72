//! Bank details: sort code and account number, IBAN, payment card.
//!
//! An IBAN and a card carry a check and are found wherever they agree with it. Six digits and eight digits are anything: they
//! are bank details where a word says so, or where one stands beside the other.

use crate::Kind;
use crate::checks;
use crate::limits::ACCOUNT_AFTER_SORT_CODE_CHARS_MAX;
use crate::plain::Plain;
use crate::shapes::{Seen, bare, digits, each, groups, labelled, shape};
use regex::Regex;
use std::ops::Range;

/// The shapes of this file.
pub(crate) struct Bank {
    sort_code: Regex,
    sort_code_label: Regex,
    account: Regex,
    account_label: Regex,
    follows: Regex,
    iban: Regex,
    iban_label: Regex,
    card: Regex,
    card_label: Regex,
}

impl Bank {
    pub(crate) fn new() -> Self {
        Self {
            sort_code: shape(
                r"[0-9]{2}(?: ?[\-./] ?| {1,2}|)[0-9]{2}(?: ?[\-./] ?| {1,2}|)[0-9]{2}|[0-9](?: [0-9]){5}",
            ),
            sort_code_label: shape(
                r"(?i)sort[ -]?(?:ing )?code|\bs/c\b|(?:c|g|ngh|ch)[oô]d (?:didoli|trefnu)|\bdidoli",
            ),
            account: shape(
                r"[0-9]{4}[ \-]?[0-9]{4}|[0-9]{3}[ \-][0-9]{5}|[0-9]{2}[ \-][0-9]{2}[ \-][0-9]{2}[ \-][0-9]{2}|[0-9]{7}",
            ),
            account_label: shape(
                r"(?i)\bacc(?:oun)?t\.?\b|\bacc\b|\ba/?c\b|\bbank\b|\b(?:c|g|ngh|ch)yfrif(?:on)?\b|\bbanc\b|\bfanc\b|\bmanc\b",
            ),
            follows: shape(
                r"(?i)^[ ,;:/.\-\n]{0,4}(?:(?:and|a|with|gyda|acc(?:oun)?t|acc|a/c|number|num|no|rhif|y|yr|cyfrif|is|yw)[ ,;:/.\-\n]{0,3}){0,4}([0-9]{4}[ \-]?[0-9]{4})",
            ),
            iban: shape(r"(?i)[a-z]{2}[ \-]?[0-9]{2}(?:[ \-]?[a-z0-9]){11,30}"),
            iban_label: shape(r"(?i)\biban\b"),
            card: shape(r"[0-9](?:[ \-.]{0,2}[0-9]){12,18}"),
            card_label: shape(
                r"(?i)\bcard\b|visa|mastercard|amex|debit|credit|cerdyn|gerdyn|ngherdyn|cherdyn",
            ),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        self.sort_codes(plain, seen);
        self.accounts(plain, seen);
        self.ibans(plain, seen);
        self.cards(plain, seen);
    }

    fn sort_codes(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        let mut beside = Vec::new();
        each(&self.sort_code, plain, seen, |range| {
            if !plain.alone(&range) || plain.goes_on(&range, &['-', '.', '/']) {
                return None;
            }
            let account = self.account_after(plain, &range);
            let parted = groups(plain.slice(range.clone())).len() == 3;
            let named = labelled(plain, &range, &self.sort_code_label);
            let percent = match (named, &account) {
                (true, _) => 97,
                (false, Some(_)) if parted => 88,
                // Without a word, only hyphens tell a sort code from a date or a sum.
                (false, None) if plain.slice(range.clone()).matches('-').count() == 2 => 35,
                _ => return None,
            };
            beside.extend(account.filter(|_| percent > 50));
            Some(Seen::new(range, Kind::SortCode, percent))
        });
        let accounts = beside.into_iter();
        seen.extend(accounts.map(|range| Seen::new(range, Kind::AccountNumber, 93)));
    }

    fn account_after(&self, plain: &Plain, range: &Range<usize>) -> Option<Range<usize>> {
        let after = plain.after(range.end, ACCOUNT_AFTER_SORT_CODE_CHARS_MAX);
        let number = self.follows.captures(after)?.get(1)?;
        let number = range.end + number.start()..range.end + number.end();
        plain.alone(&number).then_some(number)
    }

    fn accounts(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.account, plain, seen, |range| {
            (plain.alone(&range)
                && !plain.goes_on(&range, &['-', '.', '/', ' '])
                && labelled(plain, &range, &self.account_label))
            .then(|| {
                let eight = digits(plain.slice(range.clone())).len() == 8;
                Seen::new(range, Kind::AccountNumber, if eight { 90 } else { 55 })
            })
        });
    }

    fn ibans(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.iban, plain, seen, |range| {
            if plain
                .char_before(range.start)
                .is_some_and(char::is_alphanumeric)
            {
                return None;
            }
            let country = plain
                .slice(range.start..range.start + 2)
                .to_ascii_uppercase();
            let ends = ends_of(plain, &range).into_iter().rev();
            let good = ends.map(|end| range.start..end).find(|part| {
                let bare = bare(plain.slice(part.clone()));
                checks::iban_chars(&country) == Some(bare.len())
                    && (in_fours(plain.slice(part.clone()))
                        || labelled(plain, part, &self.iban_label))
                    && checks::iban(&bare)
            });
            good.map(|good| Seen::new(good, Kind::Iban, 99))
        });
    }

    fn cards(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.card, plain, seen, |range| {
            if plain
                .char_before(range.start)
                .is_some_and(char::is_alphanumeric)
                || plain.goes_on(&(range.start..range.start), &['.', '-'])
            {
                return None;
            }
            let ends = ends_of(plain, &range).into_iter().rev();
            let good = ends.map(|end| range.start..end).find(|part| {
                let digits = digits(plain.slice(part.clone()));
                (13..=19).contains(&digits.len()) && checks::card(&digits)
            })?;
            let groups = groups(plain.slice(good.clone()));
            let grouped = matches!(groups.as_slice(), [4, 4, 4, 4] | [4, 6, 5] | [4, 6, 4]);
            let named = labelled(plain, &good, &self.card_label);
            let percent = match (named || grouped, groups.len()) {
                (true, _) => 97,
                (false, 1) => 75,
                (false, many) if many == digits(plain.slice(good.clone())).len() => 70,
                (false, 2..=6) => 45,
                _ => return None,
            };
            Some(Seen::new(good, Kind::Card, percent))
        });
    }
}

/// Whether letters and digits stand together or in groups of four, as an IBAN is printed: "on 0300 123 4567 please" is none.
fn in_fours(written: &str) -> bool {
    let groups: Vec<usize> = written
        .split(|c: char| !c.is_ascii_alphanumeric())
        .map(str::len)
        .collect();
    match groups.as_slice() {
        [before @ .., last] => {
            before.iter().all(|length| *length == 4) && (before.is_empty() || *last <= 4)
        }
        [] => false,
    }
}

/// Where a run of letters and digits may end: wherever no letter or digit follows.
fn ends_of(plain: &Plain, range: &Range<usize>) -> Vec<usize> {
    let written = plain.slice(range.clone());
    let ends = written.char_indices().filter_map(|(at, c)| {
        let end = range.start + at + c.len_utf8();
        let goes_on = plain.char_at(end).is_some_and(char::is_alphanumeric);
        (c.is_alphanumeric() && !goes_on).then_some(end)
    });
    ends.collect()
}
