//! Personal data in the evidence: what stands in a document and was not decided, and what a person decides.
//!
//! Guarantees: nothing is taken out but by a person's act on words that a page showed them, of the version that it showed; what
//! is taken out goes through [`evidence::redact`], so that the version before is sealed and the words are searched for in everything that
//! is published; what stays is kept with who said so, and is not asked again while those words stand.
//!
//! It deliberately keeps no list of what was seen: that is computed from the document as it stands.

use crate::store::personal as rows;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, record};
use evidence::{Document, RedactionReason};
use ledger::Salt;
use personal::{Found, Kind};
use std::ops::Range;

/// What a person says about words that may be personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// They are taken out, for this reason.
    TakeOut(RedactionReason),
    /// They stay.
    Stays,
}

impl Decision {
    /// The decision of that word: the code of a reason, or `stays`; nothing where it is put off.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        match code {
            "stays" => Some(Self::Stays),
            reason => RedactionReason::of_code(reason).map(Self::TakeOut),
        }
    }
}

/// What came of decisions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) taken_out: u64,
    pub(crate) stay: u64,
}

/// What may be personal data in a document, without what was said to stay.
pub(crate) fn undecided(r: &Reader<'_>, document: &Document) -> Result<Vec<Found>, Error> {
    let mut found = personal::find(&document.text);
    if found.is_empty() {
        return Ok(found);
    }
    for passage in rows::staying(r, document.id)? {
        if let Some(passage) = evidence::passage(r, passage)?
            && passage.holds_in(document)
        {
            found.retain(|one| one.start < passage.start || one.end > passage.end);
        }
    }
    Ok(found)
}

/// Carries out decisions on a document, in the version that it has. The spans are code points of that version.
pub(crate) fn decide(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    decisions: &[(Range<usize>, Kind, Decision)],
    by: (&str, i64),
    mut salt: impl FnMut() -> Salt,
) -> Result<Decided, Error> {
    let mut decided = Decided::default();
    for (span, kind, decision) in decisions {
        if *decision == Decision::Stays {
            let passage = evidence::add_passage(tx, document, span.start, span.end)?;
            rows::add_stays(tx, commission.id, passage.id, kind.code(), by)?;
            let about = format!("P{}", passage.id);
            record(tx, commission.id, by.0, by.1, "stays", &about)?;
            decided.stay += 1;
        }
    }
    // Each reason makes a version of its own; what is still to be taken out moves with it.
    let mut document = document.clone();
    let mut left: Vec<(Range<usize>, RedactionReason)> = decisions
        .iter()
        .filter_map(|(span, _, decision)| match decision {
            Decision::TakeOut(reason) => Some((span.clone(), *reason)),
            Decision::Stays => None,
        })
        .collect();
    for reason in RedactionReason::ALL {
        let (now, later): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, of)| *of == reason);
        let spans: Vec<Range<usize>> = now.into_iter().map(|(span, _)| span).collect();
        left = later;
        if spans.is_empty() {
            continue;
        }
        let mark = reason.mark(document.language.unwrap_or(Language::En));
        let mark_chars = mark.chars().count();
        document = evidence::redact(tx, commission, &document, &spans, reason, by, salt())?;
        decided.taken_out += spans.len() as u64;
        for (span, _) in &mut left {
            let before = spans.iter().filter(|taken| taken.end <= span.start);
            let (removed, added) = before.fold((0, 0), |(removed, added), taken| {
                (removed + taken.len(), added + mark_chars)
            });
            *span = span.start - removed + added..span.end - removed + added;
        }
    }
    Ok(decided)
}

/// What a kind of personal data is called.
pub(crate) fn label(kind: Kind, language: Language) -> String {
    let w = words(language);
    match kind {
        Kind::NhsNumber => w.msg_kind_nhs_number(),
        Kind::NiNumber => w.msg_kind_ni_number(),
        Kind::Postcode => w.msg_kind_postcode(),
        Kind::Phone => w.msg_kind_phone(),
        Kind::Email => w.msg_kind_email(),
        Kind::Address => w.msg_kind_address(),
        Kind::DateOfBirth => w.msg_kind_date_of_birth(),
        Kind::Date => w.msg_kind_date(),
        Kind::Vehicle => w.msg_kind_vehicle(),
        Kind::Passport => w.msg_kind_passport(),
        Kind::DrivingLicence => w.msg_kind_driving_licence(),
        Kind::SortCode => w.msg_kind_sort_code(),
        Kind::AccountNumber => w.msg_kind_account_number(),
        Kind::Iban => w.msg_kind_iban(),
        Kind::Card => w.msg_kind_card(),
        Kind::Reference => w.msg_kind_reference(),
        Kind::Name => w.msg_kind_name(),
    }
}

/// The reason that is proposed for taking it out.
pub(crate) fn reason(kind: Kind) -> RedactionReason {
    match kind {
        Kind::Name => RedactionReason::ThirdParty,
        Kind::Date | Kind::DateOfBirth => RedactionReason::IdentifiesRespondent,
        _ => RedactionReason::ContactDetails,
    }
}
