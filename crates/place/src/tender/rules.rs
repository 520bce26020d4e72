//! The written shapes by which terms are told, and how a term is denied.
//!
//! Guarantees: one clause is read by itself; a denial counts only right before or after what it denies, and not where the clause
//! says who is shut out ("bidders who do not hold it will be rejected").

mod market;
mod means;
mod standing;

use super::amounts::Amounts;
use super::{Amount, Bears, Kind};
use market::Market;
use means::Means;
use regex::Regex;
use standing::Standing;
use std::ops::Range;

/// How a number bears.
pub(super) type Bearing = Box<dyn Fn(f64) -> Bears>;

/// A term that a clause names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hit {
    pub kind: Kind,
    pub bears: Bears,
    pub of: &'static str,
    pub amount: Option<Amount>,
}

/// All shapes.
pub(super) struct Shapes {
    said: Said,
    means: Means,
    market: Market,
    standing: Standing,
}

/// What many rules ask of a clause.
pub(super) struct Said {
    amounts: Amounts,
    than: Regex,
    denies_before: Regex,
    denies_after: Regex,
    shuts_out: Regex,
    must: Regex,
    wished: Regex,
    may: Regex,
    equivalent: Regex,
    worth: Regex,
    annual: Regex,
}

/// Letters before what is denied within which a denial stands.
const DENIED_BEFORE_BYTES: usize = 48;
/// And behind it.
const DENIED_AFTER_BYTES: usize = 90;

#[expect(
    clippy::expect_used,
    reason = "the shapes are constants, and every one is made in a test"
)]
pub(super) fn shape(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a shape of a tender's terms is well formed")
}

impl Shapes {
    pub(super) fn new() -> Self {
        Self {
            said: Said::new(),
            means: Means::new(),
            market: Market::new(),
            standing: Standing::new(),
        }
    }

    /// Every term of a clause, by kind.
    pub(super) fn hits(&self, plain: &str) -> Vec<Hit> {
        let plain = self.said.than.replace_all(plain, "at least");
        let mut hits = self.means.hits(&self.said, &plain);
        hits.extend(self.market.hits(&self.said, &plain));
        hits.extend(self.standing.hits(&self.said, &plain));
        hits.sort_by_key(|hit| hit.kind);
        hits
    }

    /// What the contract is worth, where a clause says it, and whether that is a year.
    pub(super) fn worth(&self, plain: &str) -> Option<(f64, bool)> {
        let said = &self.said;
        if !said.worth.is_match(plain) || self.means.is_about_bidders(plain) {
            return None;
        }
        let (pounds, _) = said.amounts.pounds(plain).into_iter().next()?;
        Some((pounds, said.annual.is_match(plain)))
    }
}

impl Said {
    fn new() -> Self {
        Self {
            amounts: Amounts::new(),
            than: shape(r"\b(?:no|not) (?:less|fewer|lower|smaller|shorter) than\b"),
            denies_before: shape(
                r"\b(?:no|not|without|nor|neither|never|waived?|waives|removed?|removes|dim|heb|ni|nid|n't)\b[^,:;]*$",
            ),
            denies_after: shape(
                r"^[^,:;]*?(?:\b(?:is|are|will|shall|does|do|need|has|have|would)(?: be)? not\b|\bnot (?:be )?(?:required|needed|necessary|applicable|expected|requested)|\bn/a\b|: ?(?:none|no|nil|not required)\b|\bwaived\b|\bddim yn ofynnol|\bnid oes angen)|^ ?: ?(?:none|nil|not required|no)\b",
            ),
            shuts_out: shape(
                r"exclu(?:ded|sion)|reject|disqualif|ineligible|not (?:be )?(?:considered|evaluated|accepted|eligible|invited|progress|taken)|will fail|\bfail(?:s|ed|ure)?\b|unsuccessful|unable to|(?:do|does|did|can|could)(?: ?not|n't) (?:meet|hold|have|demonstrate|evidence|provide)|cannot (?:meet|hold|demonstrate|evidence|provide)",
            ),
            must: shape(
                r"\b(?:must|shall|require[ds]?|requires|requirements?|mandatory|minimum|at least|essential|pass/fail|pass or fail|need(?:s|ed)? to|have to|has to|condition|threshold|in excess of|holds?|maintains?|evidence|demonstrate|rhaid|gofynnol|ofynnol|isafswm|o leiaf|angen|lleiaf|dal|ddal)\b",
            ),
            wished: shape(
                r"\b(?:desirable|preferred|preferable|advantage|ideally|encouraged|dymunol|mantais)\b",
            ),
            may: shape(
                r"\b(?:may|might|could|possibl[ey]|potential(?:ly)?|reserves? the right|where appropriate|gall|gallai)\b",
            ),
            equivalent: shape(r"\b(?:equivalent|equal standard|comparable|gyfwerth|cyfwerth)\b"),
            worth: shape(
                r"\b(?:estimated|total|anticipated|overall|approximate|contract|framework|annual|indicative|maximum)\b[a-z ()]{0,40}\b(?:value|worth|budget|spend|cost)\b|\b(?:gwerth|werth|cyllideb|gyllideb)\b",
            ),
            annual: shape(
                r"\b(?:annual(?:ly)?|per annum|a year|per year|each year|p\.a|yearly|y flwyddyn|blynyddol|flynyddol)\b",
            ),
        }
    }

    /// Whether what stands at a place of the clause is denied.
    fn is_denied(&self, plain: &str, at: &Range<usize>) -> bool {
        if self.shuts_out.is_match(plain) {
            return false;
        }
        let before = plain.get(..at.start).unwrap_or_default();
        let begin = floor(before, before.len().saturating_sub(DENIED_BEFORE_BYTES));
        let after = plain.get(at.end..).unwrap_or_default();
        let end = floor(after, DENIED_AFTER_BYTES);
        let near =
            |text: Option<&str>, shape: &Regex| text.is_some_and(|text| shape.is_match(text));
        near(before.get(begin..), &self.denies_before) || near(after.get(..end), &self.denies_after)
    }

    fn must(&self, plain: &str) -> bool {
        self.must.is_match(plain) && !self.wished.is_match(plain)
    }
}

/// The nearest place at or before this one at which a letter begins.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn hit(kind: Kind, bears: Bears, amount: Option<Amount>) -> Hit {
    Hit {
        kind,
        bears,
        of: "",
        amount,
    }
}
