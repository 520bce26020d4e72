//! The verb `practice synthesis`: claims of prototypes against what was measured of them.

use crate::adherence::{Adherence, adherence, read};
use crate::explored::Explored;
use crate::limits::PRINCIPLES_DEFAULT;
use crate::principles::known_set;
use crate::say::{figure, p_shown, synthesis as say};
use crate::synthesis::{Judged, Looked, Synthesis, Verdict, claims_of, synthesis};
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Claims against what was measured.
#[derive(Debug, Clone, Args)]
pub struct SynthesisArgs {
    /// A table with the columns prototype, outcome and direction (lower or higher: where the outcome is claimed to have gone), and claim, scale, file
    /// and start where there are such; file names one of the files behind.
    #[arg(value_name = "CLAIMS")]
    pub claims: PathBuf,
    /// Tables of measurements as `practice difference` reads them, and exhibits of them (.json).
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// A table of assessments as `practice adherence` reads it: outcomes are set against adherence. It is a look, and no finding.
    #[arg(long, value_name = "FILE")]
    pub adherence: Option<PathBuf>,
    /// The set of principles of that table: ccin-ten, ica-seven or five-ways.
    #[arg(long, value_name = "SET", default_value = PRINCIPLES_DEFAULT)]
    pub set: String,
    /// The seed of random arrangements.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

const METHOD: &str = "synthesis (version 1): each claim says on which side of no difference an outcome went. can-bear: practice difference can tell that there is a difference (95 % interval apart from no difference, p below 0.05) and it lies on the claimed side; says-the-opposite: it can tell, and the difference lies on the other side; cannot-tell: everything else, with its reason. A claim without a comparator (Maryland grade below 3) is one of a change, not of its cause. p_holm makes up for how many claims have a p (Holm 1979). Estimates are drawn beneath each other only on one named scale, and never pooled. Outcomes against adherence: Spearman's rho with a permutation p, one look for each outcome and scale, exploratory, with p made up for the number of looks";

/// Runs the verb.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn run(asked: &SynthesisArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (table, mut notices) = table::read(&asked.claims)?;
    let (claims, more) = claims_of(&table, &asked.files, asked.seed)?;
    notices.extend(more);
    if claims.is_empty() {
        let none = Refusal::new("no-rows", |l| words(l).msg_synthesis_no_rows());
        return Err(none.in_file(&table.source).into());
    }
    let assessed: Option<Adherence> = match &asked.adherence {
        None => None,
        Some(path) => {
            let set = known_set(&asked.set)?;
            let (table, told) = table::read(path)?;
            notices.extend(told);
            Some(adherence(&set, &read(&table, &set)?))
        }
    };
    let found = synthesis(claims, assessed.as_ref(), asked.seed);
    let mut warnings = table::warnings(&notices);
    warnings.extend(say::warnings(desk.language, &found));
    let json = json!({
        "method": METHOD, "warnings": warnings, "tested": found.tested,
        "verdicts": counts(&found),
        "claims": found.claims.iter().map(claim_json).collect::<Vec<_>>(),
        "forest": forest_json(&found),
        "exploratory": found.looked.iter().map(looked_json).collect::<Vec<_>>(),
        "seed": asked.seed,
    });
    let text = lines(&found, desk.language);
    Ok(Outcome::done("practice synthesis", json, text))
}

fn counts(found: &Synthesis) -> Value {
    let of = |code: &str| {
        let same = |one: &&Judged| one.verdict.code() == code;
        found.claims.iter().filter(same).count()
    };
    json!({
        "can-bear": of("can-bear"), "cannot-tell": of("cannot-tell"),
        "says-the-opposite": of("says-the-opposite"),
    })
}

fn claim_json(one: &Judged) -> Value {
    let (claim, measured) = (&one.claim, one.claim.measured.as_ref());
    let why = match one.verdict {
        Verdict::CannotTell(why) => Some(why.code()),
        _ => None,
    };
    json!({
        "prototype": claim.prototype, "claim": claim.claim, "outcome": claim.outcome,
        "direction": claim.direction.code(), "scale": claim.scale, "from": claim.from,
        "verdict": one.verdict.code(), "why": why,
        "design": measured.map(|one| one.design.as_str()), "grade": measured.map(|one| one.grade),
        "has_comparator": one.has_comparator,
        "n": measured.map(|one| one.n), "estimate": measured.and_then(|one| one.estimate),
        "ci": measured.and_then(|one| one.ci).map(|(lower, upper)| [lower, upper]),
        "measure": measured.map(|one| if one.is_ratio { "ratio" } else { "difference" }),
        "p": measured.and_then(|one| one.p), "p_holm": one.p_holm,
    })
}

fn forest_json(found: &Synthesis) -> Value {
    match &found.forest {
        Err(why) => json!({"drawn": false, "why": why.code()}),
        Ok(places) => {
            let drawn = places.iter().filter_map(|at| found.claims.get(*at));
            let scale = drawn.clone().next().map(|one| one.claim.scale.as_str());
            let named = drawn.map(|one| json!([one.claim.prototype, one.claim.outcome]));
            json!({"drawn": true, "scale": scale, "of": named.collect::<Vec<_>>()})
        }
    }
}

fn looked_json(one: &Looked) -> Value {
    let Explored { points, found, .. } = &one.explored;
    json!({
        "outcome": one.outcome, "scale": one.scale, "n": points.len(),
        "rho": found.as_ref().ok().map(|(rho, _)| rho),
        "p": found.as_ref().ok().map(|(_, p)| p.p), "p_holm": one.p_holm,
        "exact": found.as_ref().ok().map(|(_, p)| p.exact),
        "arrangements": found.as_ref().ok().map(|(_, p)| p.arrangements),
        "cannot_tell": found.as_ref().err().map(|why| why.code()),
    })
}

fn lines(found: &Synthesis, language: Language) -> String {
    let w = words(language);
    let mut text = Vec::new();
    for one in &found.claims {
        let measured = say::measured(language, one);
        text.push(w.msg_synthesis_line(
            &one.claim.prototype,
            say::claim(language, &one.claim),
            say::verdict(language, one),
            measured,
        ));
    }
    text.push(say::forest(language, &found.forest));
    text.extend(found.looked.iter().map(|one| {
        let n = pages::say::count(one.explored.points.len() as u64);
        match &one.explored.found {
            Ok((rho, p)) => format!(
                "{}: {}",
                one.outcome,
                w.msg_explored_found(n, figure(*rho), p_shown(p.p))
            ),
            Err(why) => format!("{}: {}", one.outcome, say::not_explored(language, *why, &n)),
        }
    }));
    text.join("\n")
}
