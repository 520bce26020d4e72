//! The verb `reading suggest`: codes for the responses of a table that nobody has coded yet, from those that somebody has.

use super::on_table::{InStore, OnTable, Question, Rows};
use super::{read_table, stored_suggestions, warnings};
use crate::coded::Coded;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::thread;
use suggest::{Asked, OfCode, Settings, Suggested, limits};

/// Codes suggested for responses.
#[derive(Debug, Clone, Args)]
pub struct Suggest {
    /// A table of responses: CSV, JSON lines or a workbook; without it, a stored commission.
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "data",
        conflicts_with = "data",
        requires_all = ["text", "codings"]
    )]
    pub responses: Option<PathBuf>,
    /// A column with texts; may be repeated.
    #[arg(long, value_name = "COL")]
    pub text: Vec<String>,
    /// The column with each response's id; without it the row's number from 1.
    #[arg(long, value_name = "COL")]
    pub id: Option<String>,
    /// The column that names the question each response answers, so that the same words may mean another code in answer to
    /// another question; without it a column that is called `question` or `cwestiwn`, where there is one. A stored commission
    /// knows its questions itself.
    #[arg(long, value_name = "COL", requires = "responses")]
    pub question: Option<String>,
    /// Look at the words alone, whatever question they answer.
    #[arg(long, requires = "responses", conflicts_with = "question")]
    pub no_question: bool,
    /// A table with the columns id and code, perhaps coder: a row a code, an empty code where the coder found that none fits.
    #[arg(long, value_name = "FILE", requires = "responses")]
    pub codings: Option<PathBuf>,
    /// A table with the columns code and definition.
    #[arg(long, value_name = "FILE")]
    pub codebook: Option<PathBuf>,
    /// The commission; what is found is kept, and shown on its pages once somebody has switched suggestions on.
    #[command(flatten)]
    pub store: InStore,
    /// In a stored commission, learn from the labels that came with the evidence, too.
    #[arg(long, requires = "data")]
    pub of_source: bool,
    /// Responses to code next that are named.
    #[arg(long, value_name = "N", default_value_t = limits::NEXT_DEFAULT as u64,
        value_parser = clap::value_parser!(u64).range(..=limits::NEXT_MAX as u64))]
    pub next: u64,
    /// What chance follows from: which responses are held out together.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

pub(super) const METHOD: &str = "suggest (version 2): words, pairs of neighbouring words and runs of three to five letters, weighted by tf-idf (Salton and Buckley 1988), in Welsh also the radicals of mutated words; where responses answer several questions, the words and pairs once more as those of an answer to its question, and the question (Daumé 2007), a question of 20 responses or more; latent semantic analysis of all responses, coded or not (Deerwester et al. 1990; Halko, Martinsson and Tropp 2011); vectors of words learnt from what stands within four words of them in all responses (positive pointwise mutual information, Levy, Goldberg and Dagan 2015); per code linear support vector machines on these (Hsieh et al. 2008), one of them with each term counted by its odds (Wang and Manning 2012), naive Bayes, the coded responses nearby by these vectors and in words (Cover and Hart 1967), and the likeness to the codebook's definition. One probability is made of these by logistic regression on held out responses (Wolpert 1992; Platt 1999), in which strong rivals count. A code is suggested from the probability that makes its expected F1 largest (Lipton, Elkan and Naryanaswamy 2014). measured: every coded response was held out once from all that decides on it, ten folds (five where more than 2,000 are coded); a response without a code that is suggested none has F1 1; a code that is never suggested counts 0 in macro_f1; calibration_error is the mean difference between probabilities and what came of them. none: responses of which it is likely that no code fits, said only where people coded some so; undecided: nothing reaches its threshold";

/// Ids that a warning names.
const IDS_TOLD_MAX: usize = 5;

/// Runs the verb.
///
/// # Errors
/// A refusal where a table cannot be read, or where no coding is of one of the responses.
pub fn run(asked: &Suggest, desk: &Desk<'_>) -> Result<Outcome, Error> {
    if let Some(stored) = asked.store.stored() {
        return stored_suggestions::run(&stored, asked, desk);
    }
    let (Some(responses), Some(codings)) = (&asked.responses, &asked.codings) else {
        return Err(Refusal::new("nowhere", |l| words(l).msg_suggest_nowhere()).into());
    };
    let on = OnTable {
        file: responses.clone(),
        text: asked.text.clone(),
        id: asked.id.clone(),
    };
    let question = match &asked.question {
        Some(column) => Question::In(column),
        None if asked.no_question => Question::Unasked,
        None => Question::ByTitle,
    };
    let mut rows = on.answers(question, desk.language)?;
    let (codings, notices) = read_table(codings)?;
    rows.warnings.extend(warnings(&notices));
    let codebook = asked.codebook.as_ref().map(|file| read_table(file));
    let codebook = codebook.transpose()?;
    let notices = codebook.iter().flat_map(|(_, notices)| warnings(notices));
    rows.warnings.extend(notices);
    let coded = Coded::read(&codings, codebook.as_ref().map(|(table, _)| table))?;
    let of = matched(&coded, &mut rows, &codings.source, desk)?;
    let texts: Vec<&str> = rows.texts.iter().map(String::as_str).collect();
    let questions: Vec<&str> = rows.questions.iter().map(String::as_str).collect();
    let definitions: Vec<&str> = coded.definitions.iter().map(String::as_str).collect();
    let settings = Settings {
        seed: asked.seed,
        threads: thread::available_parallelism().map_or(1, usize::from),
        next: usize::try_from(asked.next).unwrap_or(usize::MAX),
    };
    desk.progress.begin("suggestions", None);
    let found = suggest::suggest(
        &Asked {
            texts: &texts,
            questions: &questions,
            coded: &of,
            definitions: &definitions,
        },
        &settings,
    );
    desk.progress.end();
    Ok(outcome(&rows, &coded, &found, desk))
}

/// The codings by row, with warnings of what could not be matched.
fn matched(
    coded: &Coded,
    rows: &mut Rows,
    file: &str,
    desk: &Desk<'_>,
) -> Result<BTreeMap<usize, Vec<usize>>, Error> {
    let mut of = BTreeMap::new();
    for (row, id) in rows.ids.iter().enumerate() {
        if let Some(codes) = coded.of.get(id.trim()) {
            of.insert(row, codes.clone());
        }
    }
    let there: BTreeSet<&str> = rows.ids.iter().map(|id| id.trim()).collect();
    let strangers: Vec<&str> = coded
        .of
        .keys()
        .map(String::as_str)
        .filter(|id| !there.contains(id))
        .collect();
    let first = strangers.iter().take(IDS_TOLD_MAX);
    let first = first.copied().collect::<Vec<_>>().join(", ");
    if of.is_empty() && !coded.of.is_empty() {
        let refusal = Refusal::new("codings-of-others", |l| {
            words(l).msg_codings_of_others(&first)
        });
        return Err(refusal.in_file(file).into());
    }
    let say = words(desk.language);
    if !strangers.is_empty() {
        let count = pages::say::count(strangers.len() as u64);
        rows.warnings.push(say.msg_suggest_strangers(count, &first));
    }
    if !coded.undefined.is_empty() {
        rows.warnings
            .push(say.msg_suggest_undefined(coded.undefined.join(", ")));
    }
    Ok(of)
}

fn outcome(rows: &Rows, coded: &Coded, found: &Suggested, desk: &Desk<'_>) -> Outcome {
    let id = |row: usize| rows.ids.get(row).map_or("", String::as_str);
    let code = |code: usize| coded.codes.get(code).map_or("", String::as_str);
    let mut suggestions: Vec<_> = found.suggestions.iter().collect();
    suggestions.sort_by_key(|s| (id(s.text), s.text, s.code));
    let suggestions: Vec<Value> = suggestions
        .into_iter()
        .map(|s| {
            let because = s
                .because
                .iter()
                .map(|b| json!({ "start": b.start, "end": b.end }));
            json!({
                "id": id(s.text), "code": code(s.code), "p": s.p,
                "because": because.collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut none: Vec<_> = found.none.iter().collect();
    none.sort_by_key(|(row, _)| (id(*row), *row));
    let none: Vec<Value> = none
        .into_iter()
        .map(|(row, p)| json!({ "id": id(*row), "p": p }))
        .collect();
    let mut undecided: Vec<&str> = found.undecided.iter().map(|row| id(*row)).collect();
    undecided.sort_unstable();
    let next: Vec<&str> = found.next.iter().map(|row| id(*row)).collect();
    let scores = found.measured.scores;
    let score = |of: fn(suggest::Scores) -> f64| scores.map(of);
    let per_code = found.measured.per_code.iter().enumerate();
    let per_code: Vec<Value> = per_code
        .map(|(place, m)| {
            json!({
                "code": code(place), "n": m.n, "precision": m.precision, "recall": m.recall, "f1": m.f1,
                "threshold": m.threshold, "suggested": m.threshold.is_some(),
            })
        })
        .collect();
    let text = text(coded, found, &next, desk);
    let json = json!({
        "method": METHOD, "warnings": rows.warnings,
        "suggestions": suggestions, "none": none, "undecided": undecided,
        "measured": {
            "responses": found.measured.responses,
            "samples_f1": score(|s| s.samples_f1), "macro_f1": score(|s| s.macro_f1),
            "micro_f1": score(|s| s.micro_f1), "calibration_error": score(|s| s.calibration_error),
            "per_code": per_code,
        },
        "next": next,
    });
    Outcome::done("reading suggest", json, text)
}

fn text(coded: &Coded, found: &Suggested, next: &[&str], desk: &Desk<'_>) -> String {
    let say = words(desk.language);
    let count = |n: usize| pages::say::count(n as u64);
    let two = |score: f64| format!("{score:.2}");
    let told = |score: Option<f64>| score.map_or_else(|| say.msg_agreement_cannot_tell(), two);
    let measured = &found.measured;
    let mut lines = vec![match measured.scores {
        Some(scores) => say.msg_suggest_measured(
            count(measured.responses),
            two(scores.samples_f1),
            two(scores.macro_f1),
            two(scores.micro_f1),
        ),
        None => say.msg_suggest_too_few(
            count(measured.responses),
            limits::RESPONSES_CODED_MIN.to_string(),
            limits::CODED_MIN.to_string(),
        ),
    }];
    let code_line = |(code, m): (&String, &OfCode)| match m.threshold {
        Some(threshold) => say.msg_suggest_code(
            code,
            count(m.n),
            told(m.precision),
            told(m.recall),
            told(m.f1),
            two(threshold),
        ),
        None => say.msg_suggest_never(code, count(m.n)),
    };
    lines.extend(coded.codes.iter().zip(&measured.per_code).map(code_line));
    let with: BTreeSet<usize> = found.suggestions.iter().map(|s| s.text).collect();
    lines.push(say.msg_suggest_statement(
        count(with.len()),
        count(found.none.len()),
        count(found.undecided.len()),
    ));
    if !next.is_empty() {
        lines.push(say.msg_suggest_next(next.join(", ")));
    }
    lines.join("\n") + "\n"
}
