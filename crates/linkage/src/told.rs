//! What a person is told of a linkage: links, doubts, the model in full, and how wrong it expects to be.

use crate::clusters::clusters;
use crate::limits::THRESHOLD_DEFAULT;
use crate::model::Learnt;
use crate::settled::settled;
use crate::{Field, Linked, Scored, Settings};

/// What was learnt, in numbers that anybody can compute again.
#[derive(Debug, Clone)]
pub struct Model {
    /// Records.
    pub records: usize,
    /// Pairs that could be one person.
    pub pairs_possible: f64,
    /// Pairs that shared enough to be looked at.
    pub pairs_looked_at: usize,
    /// Share of all possible pairs that are matches.
    pub share: f64,
    /// Matches expected among all possible pairs.
    pub matches: f64,
    /// Rounds until nothing changed.
    pub rounds: usize,
    /// Each field.
    pub fields: Vec<FieldTold>,
    /// What other thresholds would give, and the one asked for.
    pub thresholds: Vec<ThresholdTold>,
}

/// A field of the model.
#[derive(Debug, Clone)]
pub struct FieldTold {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: crate::Kind,
    /// Its levels, from the least agreement.
    pub levels: Vec<LevelTold>,
}

/// A level of agreement.
#[derive(Debug, Clone, Copy)]
pub struct LevelTold {
    /// What it is.
    pub says: &'static str,
    /// Its share among matches.
    pub m: f64,
    /// Its share among pairs of different persons.
    pub u: f64,
    /// log2(m/u).
    pub weight_bits: f64,
}

/// What a threshold would give before links are settled by persons; the error is what the model expects, not what anybody has checked.
#[derive(Debug, Clone, Copy)]
pub struct ThresholdTold {
    /// The threshold.
    pub threshold: f64,
    /// Links.
    pub links: usize,
    /// Links that are expected to be wrong.
    pub false_links: f64,
    /// Matches among the pairs looked at that are expected to be missed.
    pub missed: f64,
}

const TABLE: [f64; 7] = [0.1, 0.25, THRESHOLD_DEFAULT, 0.75, 0.9, 0.99, 0.999];

/// Puts together what is told.
pub(crate) fn linked(
    fields: &[Field<'_>],
    learnt: &Learnt,
    scored: &Scored,
    looked_at: usize,
    possible: f64,
    records: usize,
    settings: &Settings,
) -> Linked {
    let mut at = TABLE.to_vec();
    at.push(settings.threshold);
    at.sort_by(f64::total_cmp);
    at.dedup();
    let persons = clusters(&scored.pairs, settings.first, settings.threshold);
    let (links, doubtful) = settled(&scored.pairs, &persons, settings.first, settings.threshold);
    let model = Model {
        records,
        pairs_possible: possible,
        pairs_looked_at: looked_at,
        share: learnt.share,
        matches: learnt.share * possible,
        rounds: learnt.rounds,
        fields: fields.iter().zip(&learnt.fields).map(field_told).collect(),
        thresholds: at
            .into_iter()
            .map(|threshold| told_at(threshold, scored))
            .collect(),
    };
    let all: f64 = scored.rest + scored.pairs.iter().map(|pair| pair.p).sum::<f64>();
    let right: f64 = links.iter().map(|pair| pair.p).sum();
    Linked {
        clusters: persons,
        expected: ThresholdTold {
            threshold: settings.threshold,
            links: links.len(),
            false_links: links.len() as f64 - right,
            missed: (all - right).max(0.0),
        },
        pairs: links,
        doubtful,
        model,
    }
}

fn field_told((field, shares): (&Field<'_>, &crate::model::Shares)) -> FieldTold {
    let level = |(at, says): (usize, &&'static str)| LevelTold {
        says,
        m: shares.m.get(at).copied().unwrap_or(0.0),
        u: shares.u.get(at).copied().unwrap_or(0.0),
        weight_bits: shares.weight(at) / std::f64::consts::LN_2,
    };
    FieldTold {
        name: field.name.clone(),
        kind: field.kind,
        levels: field.kind.levels().iter().enumerate().map(level).collect(),
    }
}

fn told_at(threshold: f64, scored: &Scored) -> ThresholdTold {
    let mut told = ThresholdTold {
        threshold,
        links: 0,
        false_links: 0.0,
        missed: scored.rest,
    };
    for pair in &scored.pairs {
        if pair.p >= threshold {
            told.links += 1;
            told.false_links += 1.0 - pair.p;
        } else {
            told.missed += pair.p;
        }
    }
    told
}
