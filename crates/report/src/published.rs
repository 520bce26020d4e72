//! Tables by group at the edge where they are published, by the profile that the commission's settings name.
//!
//! Guarantees: what stands in the exhibit, on the site, on paper, in Word and in the pack is the same protected table, and `verify` makes it again
//! from the rows of the pack. Within a code the respondent types add up, and those in no campaign are a part of them, so each code's counts are
//! protected together with what follows by subtracting.
//!
//! What it does not do: the rows of `submissions.csv` name every published submission with what its respondent agreed to have shown, so whoever
//! has the pack can count these; the exhibit says so. Submissions that are not published have no group in anything public.

use crate::exhibits::BothWays;
use crate::words::words;
use commission::{Definition, Disclosure, Language};
use disclosure::{Profile, Protected, Shown, Tables, protect};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What stands where a count is small, or would give a small one away.
pub(crate) const STAR: &str = "*";
/// What stands for a count that would give a starred one away, where a star says 1 to 7.
pub(crate) const CROSS: &str = "x";

/// The profile that the settings name; nothing where counts are shown as they are.
pub(crate) fn profile(definition: &Definition) -> Option<Profile> {
    match definition.disclosure? {
        Disclosure::Under5 => Some(Profile::Under5),
        Disclosure::Nearest5 => Some(Profile::Nearest5),
        Disclosure::Ten => Some(Profile::Ten),
        Disclosure::Nothing => None,
    }
}

/// What was done, in a sentence for a reader.
pub(crate) fn statement(profile: Profile, language: Language) -> String {
    let w = words(language);
    match profile {
        Profile::Under5 => w.msg_disclosure_under_five(),
        Profile::Nearest5 => w.msg_disclosure_nearest_five(),
        Profile::Ten => w.msg_disclosure_ten(),
    }
}

/// A cell as it is written.
pub(crate) fn cell(profile: Profile, shown: Shown) -> Value {
    match shown {
        Shown::Count(count) | Shown::Rounded(count) => json!(count),
        Shown::Withheld if profile == Profile::Nearest5 => json!(CROSS),
        Shown::Low | Shown::Withheld => json!(STAR),
    }
}

/// The counts of one code by respondent type, as they may be published.
pub(crate) struct Fit<'t> {
    /// Nothing where counts are shown as they are.
    protected: Option<Protected>,
    /// Respondent type to its category.
    categories: BTreeMap<&'t str, u32>,
}

/// In no campaign; the others follow by subtracting, and their column is nowhere.
const WITHOUT: u32 = 1;
const WITHIN: u32 = 2;

/// Protects the counts of one code.
pub(crate) fn by_type<'t>(
    profile: Option<Profile>,
    types: &BTreeMap<&'t str, BothWays>,
) -> Fit<'t> {
    let categories: BTreeMap<&str, u32> = types.keys().copied().zip(1..).collect();
    let Some(profile) = profile else {
        return Fit {
            protected: None,
            categories,
        };
    };
    let mut counts = BTreeMap::new();
    for (both, category) in types.values().zip(1_u32..) {
        let within = both.submissions.saturating_sub(both.submissions_without);
        counts.insert(vec![category, WITHOUT], both.submissions_without as u64);
        counts.insert(vec![category, WITHIN], within as u64);
    }
    let size = u32::try_from(categories.len()).unwrap_or(u32::MAX);
    let tables = Tables::new(&[size, 2]).and_then(|mut tables| {
        tables.add(&[0, 1], &counts, |place| place.get(1) != Some(&WITHIN))?;
        Ok(tables)
    });
    // A table too large to be protected has nothing shown at all: `cells` finds no place in it.
    let tables = tables.or_else(|_| Tables::new(&[0, 0]));
    Fit {
        protected: tables.ok().map(|tables| protect(&tables, profile)),
        categories,
    }
}

impl Fit<'_> {
    /// The cells over all types.
    pub(crate) fn whole(&self, both: BothWays) -> [Value; 4] {
        self.cells(0, both)
    }

    /// The cells of one type.
    pub(crate) fn of(&self, respondent_type: &str, both: BothWays) -> [Value; 4] {
        self.cells(
            self.categories.get(respondent_type).copied().unwrap_or(0),
            both,
        )
    }

    /// Distinct texts are shown where both counts of submissions are: otherwise they would say how many these are about.
    fn cells(&self, category: u32, both: BothWays) -> [Value; 4] {
        let Some(protected) = &self.protected else {
            return both.cells();
        };
        let profile = protected.profile();
        let at = |place: [u32; 2]| protected.at(&place).unwrap_or(Shown::Withheld);
        let (all, without) = (at([category, 0]), at([category, WITHOUT]));
        let is_shown = |shown| matches!(shown, Shown::Count(_) | Shown::Rounded(_));
        let texts = |count: usize, of: Shown| match (is_shown(all) && is_shown(without), profile) {
            (true, Profile::Nearest5) => profile.alone(count as u64),
            (true, _) => Shown::Count(count as u64),
            (false, _) if is_shown(of) => Shown::Withheld,
            (false, _) => of,
        };
        [
            all,
            texts(both.texts, all),
            without,
            texts(both.texts_without, without),
        ]
        .map(|shown| cell(profile, shown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(submissions: usize, without: usize) -> BothWays {
        BothWays {
            submissions,
            texts: submissions,
            submissions_without: without,
            texts_without: without,
        }
    }

    fn told(cells: &[Value; 4]) -> String {
        let shown: Vec<String> = cells.iter().map(ToString::to_string).collect();
        shown.join(" ").replace('"', "")
    }

    #[test]
    fn a_type_with_few_submissions_is_withheld_with_another_beside_it() {
        let types = BTreeMap::from([
            ("carer", both(3, 3)),
            ("council", both(20, 20)),
            ("member", both(40, 40)),
        ]);
        let fit = by_type(Some(Profile::Under5), &types);
        assert_eq!(told(&fit.of("carer", types["carer"])), "* * * *");
        assert_eq!(told(&fit.of("council", types["council"])), "* * * *");
        assert_eq!(told(&fit.of("member", types["member"])), "40 40 40 40");
        assert_eq!(told(&fit.whole(both(63, 63))), "63 63 63 63");
    }

    #[test]
    fn what_follows_by_subtracting_campaigns_is_withheld_too() {
        let types = BTreeMap::from([("carer", both(30, 28)), ("council", both(50, 20))]);
        let fit = by_type(Some(Profile::Under5), &types);
        let carer = told(&fit.of("carer", types["carer"]));
        assert!(carer.contains('*'), "{carer}: 30 less 28 is 2");
    }

    #[test]
    fn without_a_profile_counts_are_shown_as_they_are() {
        let types = BTreeMap::from([("carer", both(1, 1))]);
        let fit = by_type(None, &types);
        assert_eq!(told(&fit.of("carer", types["carer"])), "1 1 1 1");
    }

    #[test]
    fn texts_are_rounded_and_starred_as_submissions_are() {
        let types = BTreeMap::from([("carer", both(3, 3)), ("council", both(22, 22))]);
        let fit = by_type(Some(Profile::Nearest5), &types);
        assert_eq!(told(&fit.of("carer", types["carer"])), "* * * *");
        assert_eq!(told(&fit.of("council", types["council"])), "20 20 20 20");
    }
}
