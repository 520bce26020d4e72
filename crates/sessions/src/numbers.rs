//! The numbers of questions through the inquiry: each once, none missing, in order. What is wrong is told and never mended, because
//! others already cite the numbers.

use crate::spoken::{Notice, Turn};
use std::collections::BTreeSet;

/// What is wrong with the numbers of the questions that these turns open, after `last` of the session before.
#[must_use]
pub fn check(turns: &[Turn], last: Option<u32>) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut seen = BTreeSet::new();
    let mut before = last;
    for turn in turns.iter().filter(|turn| turn.opens_question) {
        let (Some(number), line) = (turn.question, turn.line) else {
            continue;
        };
        if !seen.insert(number) {
            notices.push(Notice::NumberTwice { number, line });
        } else if let Some(after) = before {
            if number <= after {
                notices.push(Notice::NumberBack {
                    number,
                    after,
                    line,
                });
            } else if number > after + 1 {
                notices.push(Notice::NumbersMissing {
                    from: after + 1,
                    to: number - 1,
                    line,
                });
            }
        }
        before = Some(number);
    }
    notices
}
