//! Words that an interpreter said: a transcript marks them in brackets, before the words or behind the name of who spoke.
//!
//! The mark is taken out of words and name and kept beside the turn. Where a transcript has both what was spoken and its
//! interpretation, both stay, each a turn. A transcript that does not say so is taken as spoken.

use crate::spoken::Turn;

/// How transcripts mark it, in small letters, in English and in Welsh.
const MARKS: [&str; 10] = [
    "interpretation",
    "interpreted",
    "through an interpreter",
    "through interpreter",
    "translation",
    "translated",
    "cyfieithiad",
    "cyfieithwyd",
    "cyfieithu ar y pryd",
    "drwy gyfieithydd",
];

/// Takes the mark out of each turn that bears one.
pub(crate) fn tell(turns: &mut [Turn]) {
    // A paragraph that goes on with interpreted words is one of them.
    let mut before = false;
    for turn in turns {
        turn.interpreted = turn.continues && before;
        if let Some(rest) = without_mark_before(&turn.text) {
            turn.text = rest.to_owned();
            turn.interpreted = true;
        }
        let speaker = turn.speaker.as_deref().and_then(without_mark_behind);
        if let Some(name) = speaker {
            turn.speaker = Some(name.to_owned());
            turn.interpreted = true;
        }
        before = turn.interpreted;
    }
}

/// The words behind a mark in brackets, where they begin with one.
fn without_mark_before(text: &str) -> Option<&str> {
    let inner = text.trim_start().strip_prefix(['(', '['])?;
    let (mark, rest) = inner.split_once([')', ']'])?;
    is_mark(mark).then(|| rest.trim_start_matches([' ', ':', '.', '\n']))
}

/// The name before a mark in brackets, where it ends with one.
fn without_mark_behind(name: &str) -> Option<&str> {
    let inner = name.trim_end().strip_suffix([')', ']'])?;
    let (name, mark) = inner.rsplit_once(['(', '['])?;
    (is_mark(mark) && !name.trim().is_empty()).then(|| name.trim())
}

fn is_mark(mark: &str) -> bool {
    let mark = mark.trim().trim_end_matches([':', '.']).to_lowercase();
    MARKS.contains(&mark.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(speaker: &str, text: &str) -> Turn {
        Turn {
            question: None,
            speaker: Some(speaker.to_owned()),
            role: None,
            text: text.to_owned(),
            time: None,
            line: 1,
            continues: false,
            opens_question: false,
            interpreted: false,
        }
    }

    #[test]
    fn a_mark_before_the_words_or_behind_the_name_is_told_and_taken_out() {
        let mut turns = [
            turn("Sampl Un", "[Interpretation] Thank you, Chair."),
            turn("Sampl Un (drwy gyfieithydd)", "Thank you."),
            turn("Sampl Dau", "(Laughter) Diolch."),
            turn(
                "Sampl Tri (Chair)",
                "We shall hear the interpretation (later).",
            ),
        ];
        tell(&mut turns);
        let told: Vec<_> = turns
            .iter()
            .map(|one| {
                let speaker = one.speaker.as_deref().unwrap_or_default();
                (speaker, one.text.as_str(), one.interpreted)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Sampl Un", "Thank you, Chair.", true),
                ("Sampl Un", "Thank you.", true),
                ("Sampl Dau", "(Laughter) Diolch.", false),
                (
                    "Sampl Tri (Chair)",
                    "We shall hear the interpretation (later).",
                    false
                ),
            ]
        );
    }
}
