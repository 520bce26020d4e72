//! Tables as survey tools export them: a scale and, beside it, the words about it under a heading that says nothing of the question.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use intake::propose;
use testkit::{SMALL_CALL, Scene};

const AGREE: &str = "To what extent do you agree with thing";
const SCALE: [&str; 5] = [
    "Strongly agree",
    "Agree",
    "Neither agree nor disagree",
    "Disagree",
    "Strongly disagree",
];

/// What is proposed as the answers of a call with the questions A, B and C, the last first.
fn answers(columns: &[String]) -> Vec<(String, String)> {
    let mut call = SMALL_CALL
        .split("[[call.strand]]")
        .next()
        .unwrap()
        .to_owned();
    for (key, thing) in [("c", "C"), ("b", "B"), ("a", "A")] {
        call += &format!(
            "[[call.question]]\nkey = \"{key}\"\ntext = {{ en = \"{AGREE} {thing}?\", cy = \"{key}\" }}\n"
        );
    }
    let scene = Scene::with_call(&[intake::MIGRATIONS], &call);
    let rows: Vec<Vec<String>> = (0..10)
        .map(|row| {
            let cell = |column: &String| match column.contains("agree") {
                true => SCALE[row % SCALE.len()].to_owned(),
                false => format!("Because the bus to the hub in the valley is late, {row} times."),
            };
            columns.iter().map(cell).collect()
        })
        .collect();
    let mapping = propose(columns, &rows, &scene.commission.definition).mapping;
    mapping.answers.into_iter().collect()
}

fn pair(question: &str, column: &str) -> (String, String) {
    (question.to_owned(), column.to_owned())
}

fn columns(agree: &str, explain: &str, numbers: [&str; 3]) -> Vec<String> {
    ["A", "B", "C"]
        .iter()
        .zip(numbers)
        .flat_map(|(thing, number)| {
            [
                format!("{agree} [thing {thing}]?"),
                format!("{explain}{number}"),
            ]
        })
        .collect()
}

#[test]
fn the_words_beside_a_scale_are_the_answer_also_where_the_scale_has_the_questions_very_words() {
    let agree = "To what extent do you agree with";
    let explain = "Please explain your answer";
    assert_eq!(
        answers(&columns(agree, explain, ["_1", "_2", "_3"])),
        [
            pair("a", &format!("{explain}_1")),
            pair("b", &format!("{explain}_2")),
            pair("c", &format!("{explain}_3"))
        ]
    );
}

#[test]
fn a_heading_that_is_repeated_says_nothing_of_its_own_question() {
    let agree = "How much do you agree or disagree with";
    let explain = "If you would like to tell us anything else about this, please write it here.";
    for numbers in [["_1", "_2", "_3"], ["", " (2)", " (3)"]] {
        assert_eq!(
            answers(&columns(agree, explain, numbers)),
            [
                pair("a", &format!("{explain}{}", numbers[0])),
                pair("b", &format!("{explain}{}", numbers[1])),
                pair("c", &format!("{explain}{}", numbers[2]))
            ]
        );
    }
}

#[test]
fn a_scale_alone_is_taken_where_it_has_the_questions_very_words() {
    let only = [
        "To what extent do you agree with thing B?".to_owned(),
        "Anything else".to_owned(),
    ];
    assert_eq!(answers(&only), [pair("b", &only[0])]);
}
