//! What a person should know of a transcript, in sentences with the line.

use crate::limits::NOTICES_TOLD_MAX;
use crate::spoken::Notice;
use crate::words::Words;
use std::collections::BTreeMap;

/// Notices as sentences; of each kind the first ones with their lines, the rest counted.
pub(crate) fn said(file: &str, notices: &[Notice], say: &Words) -> Vec<String> {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for notice in notices {
        let (kind, line, sentence) = sentence(notice, say);
        let count = told.entry(kind).or_default();
        *count += 1;
        if *count <= NOTICES_TOLD_MAX {
            all.push(match line {
                Some(line) => format!("{file}:{line}: {sentence}"),
                None => format!("{file}: {sentence}"),
            });
        }
    }
    for (kind, count) in told
        .into_iter()
        .filter(|(_, count)| *count > NOTICES_TOLD_MAX)
    {
        let more = pages::say::count((count - NOTICES_TOLD_MAX) as u64);
        all.push(format!("{}: {}", file, say.msg_more_notices(more, kind)));
    }
    all
}

fn sentence(notice: &Notice, say: &Words) -> (&'static str, Option<u64>, String) {
    let shown = |n: usize| pages::say::count(n as u64);
    match notice {
        Notice::NumberTwice { number, line } => (
            "number-twice",
            Some(*line),
            say.msg_number_twice(number.to_string()),
        ),
        Notice::NumbersMissing { from, to, line } => {
            let sentence = say.msg_numbers_missing(from.to_string(), to.to_string());
            ("numbers-missing", Some(*line), sentence)
        }
        Notice::NumberBack {
            number,
            after,
            line,
        } => {
            let sentence = say.msg_number_back(number.to_string(), after.to_string());
            ("number-back", Some(*line), sentence)
        }
        Notice::TwoSpeakers { speaker, line } => {
            ("two-speakers", Some(*line), say.msg_two_speakers(speaker))
        }
        Notice::NoWords { speaker, line } => ("no-words", Some(*line), say.msg_no_words(speaker)),
        Notice::NobodySaysIt { line } => ("no-speaker", Some(*line), say.msg_nobody_says_it()),
        Notice::NotNumbered => ("not-numbered", None, say.msg_not_numbered()),
        Notice::Numbered { from, to } => (
            "numbered",
            None,
            say.msg_numbered(from.to_string(), to.to_string()),
        ),
        Notice::Before { lines } => ("before", None, say.msg_lines_before(shown(*lines))),
        Notice::LeftOut { lines } => ("left-out", None, say.msg_lines_left_out(shown(*lines))),
    }
}
