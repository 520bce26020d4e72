//! Instruments: answers to a score. Scoring alone; no wording of any item stands here, for most of it is licensed.
//!
//! Guarantees: a score is made only of whole answers: where one that it needs is missing there is none, never a lower one. Bands are
//! conventions and named as such. Loneliness, which is felt, is never called isolation, which is counted in contacts, nor the other way
//! round. Sources: UCLA-3, Hughes et al. 2004 and the Office for
//! National Statistics' guidance; De Jong Gierveld and Van Tilburg 2006 with the bands of the National Survey for Wales; WEMWBS,
//! Tennant et al. 2007, and the metric conversion of the seven items, Stewart-Brown et al. 2009; ASCOT SCT4, Netten et al. 2012.

mod eq5d;

use crate::limits::CONTACTS_MAX;

pub use eq5d::{VALUE_SETS, ValueSet, eq5d};

/// An instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instrument {
    /// Loneliness, three items of 1 to 3 (and the direct question as a fourth).
    Ucla3,
    /// Loneliness, three emotional items, then three social ones.
    Djg6,
    /// Wellbeing, seven items of 1 to 5.
    Swemwbs,
    /// Wellbeing, fourteen items of 1 to 5.
    Wemwbs,
    /// Quality of life where care is received, eight domains of 1 to 4.
    Ascot,
    /// Health, five dimensions or one profile.
    Eq5d,
    /// Social isolation by contacts, six items of 0 to 5: family, then friends.
    Lsns6,
    /// Social isolation by contacts, one count of contacts in a week.
    Contacts,
}

impl Instrument {
    /// Every instrument with its word.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Ucla3, "ucla3"),
        (Self::Djg6, "djg6"),
        (Self::Swemwbs, "swemwbs"),
        (Self::Wemwbs, "wemwbs"),
        (Self::Ascot, "ascot"),
        (Self::Eq5d, "eq5d"),
        (Self::Lsns6, "lsns6"),
        (Self::Contacts, "contacts"),
    ];

    /// The instrument of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let found = Self::ALL
            .iter()
            .find(|(_, name)| name.eq_ignore_ascii_case(word.trim()));
        found.map(|(instrument, _)| *instrument)
    }

    /// Its items.
    #[must_use]
    pub fn items(self) -> usize {
        match self {
            Self::Ucla3 => 3,
            Self::Djg6 | Self::Lsns6 => 6,
            Self::Contacts => 1,
            Self::Swemwbs => 7,
            Self::Wemwbs => 14,
            Self::Ascot => 8,
            Self::Eq5d => 5,
        }
    }

    /// The lowest answer to an item.
    #[must_use]
    pub fn lowest(self) -> u8 {
        u8::from(!matches!(self, Self::Lsns6 | Self::Contacts))
    }

    /// The highest answer to an item.
    #[must_use]
    pub fn highest(self, value_set: Option<ValueSet>) -> u8 {
        match self {
            Self::Ucla3 | Self::Djg6 => 3,
            Self::Swemwbs | Self::Wemwbs | Self::Lsns6 => 5,
            Self::Contacts => CONTACTS_MAX,
            Self::Ascot => 4,
            Self::Eq5d => value_set.map_or(5, ValueSet::levels),
        }
    }

    /// What the score is.
    #[must_use]
    pub fn measures(self) -> &'static str {
        match self {
            Self::Ucla3 => "loneliness, 3 to 9, higher is lonelier (UCLA, three items)",
            Self::Djg6 => "loneliness, 0 to 6, higher is lonelier (De Jong Gierveld, six items)",
            Self::Swemwbs => "mental wellbeing, 7 to 35, higher is better (SWEMWBS, metric score)",
            Self::Wemwbs => "mental wellbeing, 14 to 70, higher is better (WEMWBS)",
            Self::Ascot => {
                "social-care-related quality of life, -0.17 to 1, higher is better (ASCOT SCT4)"
            }
            Self::Eq5d => "health-related quality of life, 1 is full health (EQ-5D)",
            Self::Lsns6 => {
                "social isolation by contacts, 0 to 30, lower is more isolated (Lubben Social Network Scale, six items)"
            }
            Self::Contacts => "contacts with other people in a week, lower is more isolated",
        }
    }
}

/// A score with its parts; a part is a figure or a word.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// The score; `None` where an answer is missing.
    pub score: Option<f64>,
    /// Parts that are figures; `None` where an answer is missing.
    pub parts: Vec<(&'static str, Option<f64>)>,
    /// Bands, each with the name of its convention.
    pub bands: Vec<(&'static str, &'static str)>,
}

/// Scores answers, each from [`Instrument::lowest`] to [`Instrument::highest`], in the order of the instrument.
#[must_use]
pub fn score(instrument: Instrument, answers: &[Option<u8>], value_set: Option<ValueSet>) -> Score {
    match instrument {
        Instrument::Ucla3 => ucla3(answers),
        Instrument::Djg6 => djg6(answers),
        Instrument::Swemwbs => swemwbs(answers),
        Instrument::Wemwbs | Instrument::Contacts => plain(sum(answers)),
        Instrument::Lsns6 => lsns6(answers),
        Instrument::Ascot => ascot(answers),
        Instrument::Eq5d => match value_set {
            Some(set) => eq5d(answers, set),
            None => plain(None),
        },
    }
}

fn plain(score: Option<f64>) -> Score {
    Score {
        score,
        parts: Vec::new(),
        bands: Vec::new(),
    }
}

/// The sum of whole answers.
fn sum(answers: &[Option<u8>]) -> Option<f64> {
    answers.iter().try_fold(0.0, |sum, answer| {
        answer.map(|answer| sum + f64::from(answer))
    })
}

fn ucla3(answers: &[Option<u8>]) -> Score {
    let score = answers.get(..3).and_then(sum);
    let lonely = |score: f64| if score >= 6.0 { "lonely" } else { "not lonely" };
    // The Office for National Statistics draws no line; 6 and over is one that researchers draw.
    let bands = score.map(|score| ("six_or_more", lonely(score)));
    Score {
        bands: bands.into_iter().collect(),
        ..plain(score)
    }
}

/// 1 is yes, 2 more or less, 3 no.
fn djg6(answers: &[Option<u8>]) -> Score {
    let count = |part: Option<&[Option<u8>]>, lonely: fn(u8) -> bool| -> Option<f64> {
        part?.iter().try_fold(0.0, |sum, answer| {
            answer.map(|a| sum + f64::from(u8::from(lonely(a))))
        })
    };
    let emotional = count(answers.get(..3), |answer| answer <= 2);
    let social = count(answers.get(3..6), |answer| answer >= 2);
    let score = emotional.zip(social).map(|(e, s)| e + s);
    let wales = |score: f64| match score {
        s if s >= 4.0 => "lonely",
        s if s >= 1.0 => "sometimes lonely",
        _ => "not lonely",
    };
    let netherlands = |score: f64| match score {
        s if s >= 5.0 => "strongly lonely",
        s if s >= 2.0 => "somewhat lonely",
        _ => "not lonely",
    };
    Score {
        score,
        parts: vec![("emotional", emotional), ("social", social)],
        bands: score.map_or(Vec::new(), |score| {
            vec![("wales", wales(score)), ("netherlands", netherlands(score))]
        }),
    }
}

/// Family and friends have three items each; below 12 is at risk (Lubben and others 2006).
fn lsns6(answers: &[Option<u8>]) -> Score {
    let score = sum(answers);
    let risk = |score: f64| {
        if score < 12.0 {
            "at risk of isolation"
        } else {
            "not at risk"
        }
    };
    Score {
        parts: vec![
            ("family", answers.get(..3).and_then(sum)),
            ("friends", answers.get(3..6).and_then(sum)),
        ],
        bands: score
            .map(|score| ("below_12", risk(score)))
            .into_iter()
            .collect(),
        ..plain(score)
    }
}

/// The metric score of each sum from 7 to 35, in hundredths.
const SWEMWBS_METRIC: [u16; 29] = [
    700, 951, 1125, 1240, 1333, 1408, 1475, 1532, 1584, 1636, 1688, 1743, 1798, 1859, 1925, 1998,
    2073, 2154, 2235, 2321, 2411, 2503, 2602, 2703, 2813, 2931, 3070, 3255, 3500,
];

fn swemwbs(answers: &[Option<u8>]) -> Score {
    let raw = sum(answers);
    let place = raw.map(|raw| raw as usize - 7);
    let metric = place
        .and_then(|place| SWEMWBS_METRIC.get(place))
        .map(|hundredths| f64::from(*hundredths) / 100.0);
    Score {
        parts: vec![("raw", raw)],
        ..plain(metric)
    }
}

/// The weights of ASCOT's domains, levels 1 to 4, in thousandths: control, cleanliness, food, accommodation, safety, social,
/// occupation, dignity.
const ASCOT: [(&str, [u16; 4]); 8] = [
    ("control", [1000, 919, 541, 0]),
    ("cleanliness", [911, 789, 265, 195]),
    ("food", [879, 775, 294, 184]),
    ("accommodation", [863, 780, 374, 288]),
    ("safety", [880, 452, 298, 114]),
    ("social", [873, 748, 497, 241]),
    ("occupation", [962, 927, 567, 170]),
    ("dignity", [847, 637, 295, 263]),
];

fn ascot(answers: &[Option<u8>]) -> Score {
    let weight = |((name, weights), answer): (&(&'static str, [u16; 4]), &Option<u8>)| {
        let level = answer.and_then(|answer| usize::from(answer).checked_sub(1));
        (
            *name,
            level
                .and_then(|level| weights.get(level))
                .map(|w| f64::from(*w) / 1000.0),
        )
    };
    let parts: Vec<(&'static str, Option<f64>)> = ASCOT.iter().zip(answers).map(weight).collect();
    let weights = parts
        .iter()
        .try_fold(0.0, |sum, (_, weight)| weight.map(|weight| sum + weight));
    let short = sum(answers).map(|sum| 4.0 * answers.len() as f64 - sum);
    let mut parts = parts;
    parts.push(("short_form_0_to_24", short));
    Score {
        parts,
        ..plain(weights.map(|sum| 0.203 * sum - 0.466))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(answers: &[u8]) -> Vec<Option<u8>> {
        answers.iter().map(|answer| Some(*answer)).collect()
    }

    fn of(instrument: Instrument, answers: &[u8]) -> f64 {
        score(instrument, &whole(answers), None).score.unwrap()
    }

    #[test]
    fn scores_are_those_of_the_published_tables() {
        assert_eq!(of(Instrument::Ucla3, &[1, 2, 3]), 6.0);
        assert_eq!(of(Instrument::Swemwbs, &[1; 7]), 7.0);
        assert_eq!(of(Instrument::Swemwbs, &[5; 7]), 35.0);
        assert_eq!(of(Instrument::Swemwbs, &[3, 3, 3, 3, 3, 3, 3]), 19.25);
        assert_eq!(of(Instrument::Wemwbs, &[5; 14]), 70.0);
        for (answers, expected) in [
            ([1; 8], 0.9986),
            ([2; 8], 0.7575),
            ([1, 2, 2, 1, 3, 2, 3, 1], 0.7291),
            ([4; 8], -0.1706),
        ] {
            assert!(
                (of(Instrument::Ascot, &answers) - expected).abs() < 5e-5,
                "{answers:?}"
            );
        }
    }

    #[test]
    fn half_agreement_counts_on_either_side_of_de_jong_gierveld() {
        let found = score(Instrument::Djg6, &whole(&[2, 3, 1, 2, 1, 3]), None);
        assert_eq!(
            (found.score, found.parts),
            (
                Some(4.0),
                vec![("emotional", Some(2.0)), ("social", Some(2.0))]
            )
        );
        assert_eq!(
            found.bands,
            [("wales", "lonely"), ("netherlands", "somewhat lonely")]
        );
    }

    #[test]
    fn isolation_is_counted_in_contacts() {
        let found = score(Instrument::Lsns6, &whole(&[0, 1, 2, 5, 3, 0]), None);
        assert_eq!(
            (found.score, found.parts),
            (
                Some(11.0),
                vec![("family", Some(3.0)), ("friends", Some(8.0))]
            )
        );
        assert_eq!(found.bands, [("below_12", "at risk of isolation")]);
        assert_eq!(
            score(Instrument::Lsns6, &whole(&[2; 6]), None).bands,
            [("below_12", "not at risk")]
        );
        assert_eq!(of(Instrument::Contacts, &[0]), 0.0);
        for (instrument, _) in Instrument::ALL {
            let said = instrument.measures();
            assert!(
                !(said.contains("loneliness") && said.contains("isolation")),
                "{said}"
            );
        }
    }

    #[test]
    fn one_missing_answer_leaves_no_score() {
        for (instrument, _) in Instrument::ALL {
            let mut answers = vec![Some(1); instrument.items()];
            answers[0] = None;
            let set = ValueSet::of_word("england-5l-2018");
            assert_eq!(
                score(instrument, &answers, set).score,
                None,
                "{instrument:?}"
            );
        }
        let found = score(
            Instrument::Djg6,
            &[None, Some(1), Some(1), Some(1), Some(1), Some(1)],
            None,
        );
        assert_eq!(found.parts, [("emotional", None), ("social", Some(0.0))]);
    }
}
