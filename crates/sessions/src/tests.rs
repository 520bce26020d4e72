//! Transcripts as different houses write them; all people are samples.

use crate::lines::{Flow, lines};
use crate::people::People;
use crate::spoken::{Notice, Role, Transcript, mentions};
use crate::transcript::{of_cues, of_lines};

fn plain(text: &str) -> Transcript {
    of_lines(
        &lines(text, Some(text), Flow::Wrapped),
        &mut People::default(),
        None,
    )
}

fn flowing(text: &str) -> Transcript {
    of_lines(
        &lines(text, None, Flow::Flowing),
        &mut People::default(),
        None,
    )
}

/// Question, speaker and words of each turn.
fn said(transcript: &Transcript) -> Vec<(Option<u32>, &str, &str)> {
    transcript
        .turns
        .iter()
        .map(|t| {
            (
                t.question,
                t.speaker.as_deref().unwrap_or(""),
                t.text.as_str(),
            )
        })
        .collect()
}

const COMMITTEE: &str = "Sample Committee\n\nOral evidence: A sample subject, HC 0\n\n\
    Members present: Ann Sample (Chair); Mr Ben Muster; Cat Pattern\n\nQuestions 1-3\n\n\
    Witnesses: Dan Example, Director, Sample Body, and Dr Eve\nExample, Sample University, gave evidence.\n\n\
    Q1 Chair: Good morning. Please\nintroduce yourselves.\n\nDan Example: I am Dan Example: a sample.\n\n\
    Note: nobody says this.\n\nI go on.\n\nQ2 Mr Muster: Why?\n\nDr Example: Because. See WHC0012 and INQ000371209.\n\n\
    [Interruption.]\n\nExamination of Witness\n\nWitness: Fay Example, Sample Trust.\n\nQ3 Chair: And you?\n\nFay Example: Yes.";

#[test]
fn a_committee_is_read_by_question_and_paragraph() {
    let read = plain(COMMITTEE);
    assert_eq!(
        said(&read),
        [
            (
                Some(1),
                "Chair",
                "Good morning. Please introduce yourselves."
            ),
            (Some(1), "Dan Example", "I am Dan Example: a sample."),
            (Some(1), "Dan Example", "Note: nobody says this."),
            (Some(1), "Dan Example", "I go on."),
            (Some(2), "Mr Muster", "Why?"),
            (
                Some(2),
                "Dr Example",
                "Because. See WHC0012 and INQ000371209."
            ),
            (Some(3), "Chair", "And you?"),
            (Some(3), "Fay Example", "Yes."),
        ]
    );
    let roles: Vec<_> = read.turns.iter().map(|turn| turn.role).collect();
    let (chair, member, witness) = (Some(Role::Chair), Some(Role::Member), Some(Role::Witness));
    assert_eq!(
        roles,
        [
            chair, witness, witness, witness, member, witness, chair, witness
        ]
    );
    assert!(read.turns[2].continues && read.turns[3].continues && !read.turns[1].continues);
    assert_eq!(mentions(&read.turns[5].text), ["WHC0012", "INQ000371209"]);
    assert_eq!(read.turns[0].line, 12);
}

#[test]
fn a_hearing_has_times_and_whole_turns() {
    let read = plain(
        "Sample hearing\n==============\n\n*(10.00 am)*\n\nOpening Remarks by the Chair\n----------------------------\n\n\
        **Lady Sample**: Good morning.\n\nWe begin.\n\n*(Pause)*\n\nGo on.\n\nMr Dan Example\n--------------\n\n\
        *MR DAN EXAMPLE (affirmed).*\n\nQuestions From Ms Sample KC\n^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n\
        **Ms Sample**: Your full name,\n\nplease.\n\n*(2.00 pm)*\n\n**Mr Dan Example**: :outline:`Dan` Example.\n\n\
        **The Witness**: Thank you.\n\n*(The hearing adjourned)*\n",
    );
    let turns: Vec<_> = read
        .turns
        .iter()
        .map(|t| {
            (
                t.speaker.as_deref().unwrap(),
                t.text.as_str(),
                t.time.as_deref(),
                t.role,
            )
        })
        .collect();
    assert_eq!(
        turns,
        [
            (
                "Lady Sample",
                "Good morning.\n\nWe begin.\n\nGo on.",
                Some("10.00 am"),
                Some(Role::Chair)
            ),
            (
                "Ms Sample",
                "Your full name,\n\nplease.",
                Some("10.00 am"),
                Some(Role::Chair)
            ),
            (
                "Mr Dan Example",
                "Dan Example.",
                Some("2.00 pm"),
                Some(Role::Witness)
            ),
            (
                "The Witness",
                "Thank you.",
                Some("2.00 pm"),
                Some(Role::Witness)
            ),
        ]
    );
    assert!(read.notices.contains(&Notice::NotNumbered));
}

#[test]
fn questions_and_answers_by_letter_are_numbered_through_the_inquiry() {
    let text = "1   DR EVE EXAMPLE (sworn)\n2   Questions from MR SAMPLE\n3   Q.  Are you a\n4       sample?\n\
        5   A.  I am.\n6   Q.  Since when?\n7   A.  Since the beginning.  It was\n8       long ago.\n\
        9   LADY SAMPLE:  Thank you.\n10  A.  Not at all.\n11  (Pause)\n12  Q.  One more?\n13  A.  No.\n";
    let mut people = People::default();
    let read = of_lines(&lines(text, None, Flow::Flowing), &mut people, Some(40));
    assert_eq!(
        said(&read),
        [
            (Some(41), "MR SAMPLE", "Are you a sample?"),
            (Some(41), "DR EVE EXAMPLE", "I am."),
            (Some(42), "MR SAMPLE", "Since when?"),
            (
                Some(42),
                "DR EVE EXAMPLE",
                "Since the beginning.  It was long ago."
            ),
            (Some(42), "LADY SAMPLE", "Thank you."),
            (Some(42), "DR EVE EXAMPLE", "Not at all."),
            (Some(43), "MR SAMPLE", "One more?"),
            (Some(43), "DR EVE EXAMPLE", "No."),
        ]
    );
    assert!(
        read.notices
            .contains(&Notice::Numbered { from: 41, to: 43 })
    );
}

#[test]
fn names_on_lines_of_their_own_are_speakers() {
    let read = flowing(
        "Pwyllgor Sampl\n\n09:30\n\nAnn Sampl AS\n\nBore da.\n\nDan Example\n\nGood morning.\n\nIt is early.\n\n\
        Ann Sampl AS\n\nDiolch.\n\n09:45\n\nDan Example\n\nThank you.",
    );
    let turns: Vec<_> = read
        .turns
        .iter()
        .map(|t| {
            (
                t.speaker.as_deref().unwrap(),
                t.text.as_str(),
                t.time.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        turns,
        [
            ("Ann Sampl AS", "Bore da.", Some("09:30")),
            (
                "Dan Example",
                "Good morning.\n\nIt is early.",
                Some("09:30")
            ),
            ("Ann Sampl AS", "Diolch.", Some("09:30")),
            ("Dan Example", "Thank you.", Some("09:45")),
        ]
    );
}

#[test]
fn page_furniture_is_in_no_turn_and_paragraphs_go_on_over_pages() {
    let foot = |n: u32| format!("Oral evidence: A sample, HC 0 {n}");
    let text = format!(
        "Q1 Chair: The first page ends in the\n\n{}\n\n\u{C}middle of a sentence.\n\nDan Example: Yes.\n\n{}\n\n\
        \u{C}A paragraph of its own.\n\nQ2 Chair: And?\n\n{}\n\n\u{C}Dan Example: No.\n\n{}",
        foot(1),
        foot(2),
        foot(3),
        foot(10)
    );
    assert_eq!(
        said(&flowing(&text)),
        [
            (
                Some(1),
                "Chair",
                "The first page ends in the middle of a sentence."
            ),
            (Some(1), "Dan Example", "Yes."),
            (Some(1), "Dan Example", "A paragraph of its own."),
            (Some(2), "Chair", "And?"),
            (Some(2), "Dan Example", "No."),
        ]
    );
}

#[test]
fn numbers_that_repeat_or_are_missing_are_told_with_their_line() {
    let read = plain(
        "Q1 Chair: A?\n\nQ2 Chair: B?\n\nQ5 Chair: C?\n\nQ5 Chair: D?\n\nQ4 Chair: E?\n\nQ2 Chair: F?\n\nQ3 Chair: G?",
    );
    let told: Vec<_> = read
        .notices
        .iter()
        .filter(|n| !matches!(n, Notice::Before { .. } | Notice::LeftOut { .. }))
        .collect();
    assert_eq!(
        told,
        [
            &Notice::NumberTwice { number: 5, line: 7 },
            &Notice::NumbersMissing {
                from: 3,
                to: 4,
                line: 5
            },
            &Notice::NumberBack {
                number: 4,
                after: 5,
                line: 9
            },
            &Notice::NumberTwice {
                number: 2,
                line: 11
            },
        ]
    );
}

#[test]
fn two_speakers_on_one_line_are_two_turns_and_a_notice() {
    let read = plain(
        "Mr Sample: Is it so? Dr Example: It is.\n\nMr Sample: Thank you: both.\n\nDr Example: Good.\n\nMr Sample:",
    );
    assert_eq!(
        said(&read),
        [
            (None, "Mr Sample", "Is it so?"),
            (None, "Dr Example", "It is."),
            (None, "Mr Sample", "Thank you: both."),
            (None, "Dr Example", "Good."),
        ]
    );
    let two = Notice::TwoSpeakers {
        speaker: "Dr Example".into(),
        line: 1,
    };
    let none = Notice::NoWords {
        speaker: "Mr Sample".into(),
        line: 7,
    };
    assert!(
        read.notices.contains(&two) && read.notices.contains(&none),
        "{:?}",
        read.notices
    );
}

#[test]
fn subtitles_become_turns_with_their_times() {
    let file = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Chair>Q1 Good\nmorning.\n\n00:02.000 --> 00:03.000\n<v Dan Example>I am\n\n\
        00:03.000 --> 00:04.000\n<v Dan Example>a sample.\n\n00:05.000 --> 00:06.000\n<v Dan Example>And more.\n";
    let (cues, _) = ingest::cues("a.vtt", file.as_bytes()).unwrap();
    let read = of_cues(&cues, &mut People::default(), None);
    assert_eq!(
        said(&read),
        [
            (Some(1), "Chair", "Good morning."),
            (Some(1), "Dan Example", "I am a sample."),
            (Some(1), "Dan Example", "And more."),
        ]
    );
    assert_eq!(read.turns[1].time.as_deref(), Some("00:00:02.000"));
    let file = "1\n00:00:01,000 --> 00:00:02,000\nMS SAMPLE: Is it\n\n2\n00:00:02,000 --> 00:00:03,000\nso?\n\n\
        3\n00:00:03,000 --> 00:00:04,000\nDR EXAMPLE: Yes.\nMS SAMPLE: Good.\n";
    let (cues, _) = ingest::cues("a.srt", file.as_bytes()).unwrap();
    let read = of_cues(&cues, &mut People::default(), None);
    assert_eq!(
        said(&read),
        [
            (None, "MS SAMPLE", "Is it so?"),
            (None, "DR EXAMPLE", "Yes."),
            (None, "MS SAMPLE", "Good."),
        ]
    );
}

#[test]
fn nobody_and_nothing_give_no_turns() {
    assert!(plain("Only words. For example: these.").turns.is_empty());
    assert!(plain("").turns.is_empty());
    assert!(
        plain("::::\n:\nQ\nQ:\nA.\n[\n(((\n****\n\u{202E}:x")
            .turns
            .is_empty()
    );
}

#[test]
fn the_second_chamber_s_lists_of_panels_are_no_turns() {
    let read = flowing(
        "Members present: Baroness Sample of Llansampl (The Chair); Lord Muster.\n\nWitnesses\n\nI: Dr Al-Probe, Sample Trust.\n\n\
        II: Jane Instance, Minister.\n\nExamination of witnesses\n\nDr Al-Probe and Jane Instance.\n\nQ29            The Chair: Good \
        morning: welcome.\n\nDr Al-Probe: Two things.\n\nSecondly: people.\n\nSitting suspended for a Division in the House.\n\n\
        On resuming—\n\nFirst Minister: I am here.\n\nQ30 Lord Muster: And Q4 of last year?\n\nJane Instance: Q4 was fine.",
    );
    let turns: Vec<_> = read
        .turns
        .iter()
        .map(|t| {
            (
                t.question,
                t.speaker.as_deref().unwrap_or(""),
                t.text.as_str(),
                t.role,
            )
        })
        .collect();
    assert_eq!(
        turns,
        [
            (
                Some(29),
                "The Chair",
                "Good morning: welcome.",
                Some(Role::Chair)
            ),
            (Some(29), "Dr Al-Probe", "Two things.", Some(Role::Witness)),
            (
                Some(29),
                "Dr Al-Probe",
                "Secondly: people.",
                Some(Role::Witness)
            ),
            (Some(29), "First Minister", "I am here.", None),
            (
                Some(30),
                "Lord Muster",
                "And Q4 of last year?",
                Some(Role::Member)
            ),
            (
                Some(30),
                "Jane Instance",
                "Q4 was fine.",
                Some(Role::Witness)
            ),
        ]
    );
}

#[test]
fn counsel_is_named_by_who_speaks_first_below_the_heading() {
    let read = plain(
        "LADY SAMPLE: Yes, Mr Muster.\n\nPROFESSOR JANE INSTANCE (affirmed)\n\nQuestions from LEAD COUNSEL TO THE INQUIRY\n\n\
        MR MUSTER: Your name?\n\nA. Jane Instance.\n\nQ. Thank you.\n\nLADY SAMPLE: One moment.\n\nQ. And your work?\n\nA. Samples.",
    );
    assert_eq!(
        said(&read),
        [
            (None, "LADY SAMPLE", "Yes, Mr Muster."),
            (None, "MR MUSTER", "Your name?"),
            (None, "PROFESSOR JANE INSTANCE", "Jane Instance."),
            (Some(1), "MR MUSTER", "Thank you."),
            (Some(1), "LADY SAMPLE", "One moment."),
            (Some(2), "MR MUSTER", "And your work?"),
            (Some(2), "PROFESSOR JANE INSTANCE", "Samples."),
        ]
    );
}
