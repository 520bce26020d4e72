//! `reading suggest` on a stored commission: the machine learns from what persons have coded there, what it suggests is kept, and
//! told with what it is worth.
//!
//! Guarantees that nothing is shown on a page by this: somebody who has seen the score switches suggestions on.

use super::suggest::{METHOD, Suggest};
use super::{Stored, opened};
use crate::store::campaign::document_names;
use crate::store::{self, suggestions as rows};
use crate::suggestions::learn::learn_suggestions;
use crate::suggestions::{Due, Open, Run, RunCode, Said};
use crate::words::words;
use ::store::{Reader, StoreError};
use commission::{Desk, Error, Language, Outcome};
use pages::say;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::thread;

const STORED: &str = "; in a stored commission a response is a paragraph, a text that stands in several places counts once, codings that were accepted in bulk are not learnt from, and documents of an open double coding are left out; where a person coded the very same words elsewhere p is 1 and no estimate";

/// Learns, keeps and tells.
pub(super) fn run(stored: &Stored, asked: &Suggest, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    let (id, of_source) = (commission.id, asked.of_source);
    store.write(move |tx| rows::wish(tx, id, "tystio", of_source))?;
    desk.progress.begin("suggestions", None);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    learn_suggestions(&store, id, threads, desk.clock.now_us())?;
    desk.progress.end();
    let next = usize::try_from(asked.next).unwrap_or(usize::MAX);
    store.read(|r| {
        let found = Found::read(r, id)?;
        Ok(found.outcome(next, desk.language))
    })
}

/// What is told.
struct Found {
    run: Option<Run>,
    worth: Vec<RunCode>,
    open: Vec<(String, Open)>,
    passages: Vec<(String, Due)>,
}

impl Found {
    fn read(r: &Reader<'_>, commission: i64) -> Result<Self, StoreError> {
        let run = rows::last_run(r, commission)?;
        let number = run.as_ref().map_or(0, |run| run.id);
        let names: BTreeMap<i64, String> = document_names(r, commission)?;
        let name = |document: i64| names.get(&document).cloned().unwrap_or_default();
        let mut open = Vec::new();
        for code in store::codes(r, commission)? {
            let own = rows::open_of_code(r, number, code.id, 0, i64::MAX)?;
            open.extend(own.into_iter().map(|one| (name(one.span.document), one)));
        }
        open.sort_by(|(a, one), (b, other)| {
            let place = |open: &Open| (open.span.start, open.code.clone());
            a.cmp(b).then_with(|| place(one).cmp(&place(other)))
        });
        let passages = rows::passages(r, number)?.into_iter();
        Ok(Self {
            worth: rows::codes_of(r, number)?,
            passages: passages.map(|due| (name(due.span.document), due)).collect(),
            run,
            open,
        })
    }

    fn outcome(&self, next: usize, language: Language) -> Outcome {
        let share = |ppm: i64| ppm as f64 / 1e6;
        let scores = self.run.as_ref().and_then(|run| run.scores);
        let place = |name: &str, due: &Due| json!({ "id": name, "start": due.span.start, "end": due.span.end });
        let said = |what: Said| {
            let mut of: Vec<&(String, Due)> = self
                .passages
                .iter()
                .filter(|(_, due)| due.said == what)
                .collect();
            of.sort_by(|a, b| (&a.0, a.1.span.start).cmp(&(&b.0, b.1.span.start)));
            of
        };
        let suggestions = self.open.iter().map(|(name, one)| {
            let because = one.because.iter();
            let because = because.map(|b| json!({ "start": b.start, "end": b.end }));
            json!({
                "id": name, "start": one.span.start, "end": one.span.end, "code": one.code,
                "p": share(one.p_ppm), "because": because.collect::<Vec<_>>(),
            })
        });
        let none = said(Said::None).into_iter().map(|(name, due)| {
            let mut told = place(name, due);
            if let (Some(object), Some(p)) = (told.as_object_mut(), due.p_ppm) {
                object.insert("p".to_owned(), json!(share(p)));
            }
            told
        });
        let undecided = said(Said::Undecided);
        let per_code = self.worth.iter().map(|worth| {
            json!({
                "code": worth.code, "n": worth.n, "precision": worth.precision_ppm.map(share),
                "recall": worth.recall_ppm.map(share), "f1": worth.f1_ppm.map(share),
                "threshold": worth.threshold_ppm.map(share),
                "suggested": worth.threshold_ppm.is_some(),
            })
        });
        let first = self.passages.iter().take(next);
        let json = json!({
            "method": format!("{METHOD}{STORED}"), "warnings": [],
            "suggestions": suggestions.collect::<Vec<_>>(), "none": none.collect::<Vec<_>>(),
            "undecided": undecided.iter().map(|(name, due)| place(name, due)).collect::<Vec<_>>(),
            "measured": {
                "responses": self.run.as_ref().map_or(0, |run| run.coded_texts),
                "samples_f1": scores.map(|s| share(s.samples_f1_ppm)),
                "macro_f1": scores.map(|s| share(s.macro_f1_ppm)),
                "micro_f1": scores.map(|s| share(s.micro_f1_ppm)),
                "calibration_error": scores.map(|s| share(s.calibration_error_ppm)),
                "per_code": per_code.collect::<Vec<Value>>(),
            },
            "next": first.map(|(name, due)| place(name, due)).collect::<Vec<_>>(),
            "run": self.run.as_ref().map(|run| run.id),
        });
        Outcome::done("reading suggest", json, self.text(language))
    }

    fn text(&self, language: Language) -> String {
        let w = words(language);
        let two = |ppm: i64| format!("{:.2}", ppm as f64 / 1e6);
        let coded = self.run.as_ref().map_or(0, |run| run.coded_texts);
        let scores = self.run.as_ref().and_then(|run| run.scores);
        let mut text = match scores {
            Some(scores) => w.msg_suggest_measured(
                say::integer(coded),
                two(scores.samples_f1_ppm),
                two(scores.macro_f1_ppm),
                two(scores.micro_f1_ppm),
            ),
            None => w.msg_suggest_too_few(
                say::integer(coded),
                suggest::limits::RESPONSES_CODED_MIN.to_string(),
                suggest::limits::CODED_MIN.to_string(),
            ),
        };
        let count = |what: Said| {
            let many = self.passages.iter().filter(|(_, due)| due.said == what);
            say::count(many.count() as u64)
        };
        text.push('\n');
        text.push_str(&w.msg_suggest_statement(
            count(Said::Codes),
            count(Said::None),
            count(Said::Undecided),
        ));
        text.push('\n');
        text
    }
}
