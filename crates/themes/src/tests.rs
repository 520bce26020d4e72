//! Themes of made-up texts, whose subjects are known.

use super::*;
use chance::both;
use stats::random::hashed;

const SUBJECTS: [(&str, &str); 5] = [
    ("parking car space permit", "parcio lle trwydded car"),
    ("nurse ward doctor kind", "nyrs ward meddyg caredig"),
    ("bus route timetable driver", "bws llwybr amserlen gyrrwr"),
    ("food meal hot kitchen", "bwyd pryd poeth cegin"),
    ("school teacher pupil lesson", "ysgol athro disgybl gwers"),
];
const SHARED: &str = "local people time day help better change place council year";

/// A text about a subject: a third of its words are the subject's, the rest anybody's.
fn about(subject: usize, number: u64) -> String {
    let own: Vec<&str> = SUBJECTS[subject].0.split(' ').collect();
    let shared: Vec<&str> = SHARED.split(' ').collect();
    let words = (0..15_u64).map(|at| {
        let hash = both(hashed(number), at);
        let list = if hash.is_multiple_of(3) {
            &own
        } else {
            &shared
        };
        list[(hash >> 8) as usize % list.len()]
    });
    format!(
        "{} the {}.",
        own[number as usize % 4],
        words.collect::<Vec<_>>().join(" ")
    )
}

fn sample(texts: u64) -> Vec<String> {
    (0..texts)
        .map(|number| about(number as usize % 5, number))
        .collect()
}

fn found(texts: &[String], count: Option<usize>) -> Found {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let settings = Settings {
        count,
        ..Settings::default()
    };
    let one = find(&texts, &settings);
    let two = find(
        &texts,
        &Settings {
            threads: 2,
            ..settings
        },
    );
    assert_eq!(one, two, "one thread and two agree");
    one
}

fn theme_of(found: &Found, text: usize) -> &Theme {
    let assigned = found.assigned.iter().find(|one| one.text == text);
    &found.themes[assigned
        .unwrap_or_else(|| panic!("text {text} is in no theme"))
        .theme]
}

/// The share of pairs of texts that lie together in both or in neither.
fn agreement(one: &[&str], other: &[&str]) -> f64 {
    let (mut same, mut all) = (0_u32, 0_u32);
    for a in 0..one.len() {
        for b in 0..a {
            same += u32::from((one[a] == one[b]) == (other[a] == other[b]));
            all += 1;
        }
    }
    f64::from(same) / f64::from(all)
}

#[test]
fn texts_of_one_subject_are_one_theme_named_by_its_words() {
    let found = found(&sample(200), Some(5));
    assert_eq!(found.themes.len(), 5);
    let right = found
        .assigned
        .iter()
        .filter(|one| one.theme == found.assigned[one.text % 5].theme);
    assert!(right.count() > 190);
    let parking = theme_of(&found, 0);
    let own = ["parking", "car", "space", "permit"];
    assert!(
        own.iter()
            .any(|word| parking.label.to_lowercase().contains(word)),
        "{}",
        parking.label
    );
    assert!(found.themes.iter().all(|theme| !theme.passages.is_empty()));
}

#[test]
fn without_a_count_there_are_about_as_many_themes_as_subjects() {
    let found = found(&sample(300), None);
    assert!(
        (4..=9).contains(&found.themes.len()),
        "{}",
        found.themes.len()
    );
}

#[test]
fn a_passage_is_a_span_of_its_text_word_for_word() {
    let mut texts = sample(60);
    texts.push("Mae’r tŷ yn bell. Roedd y parcio 😀 yn y maes parcio yn anodd iawn.".to_owned());
    let found = found(&texts, Some(4));
    for passage in found.themes.iter().flat_map(|theme| &theme.passages) {
        let span = text::slice(&texts[passage.text], passage.start, passage.end);
        assert_eq!(span, Some(passage.quote.as_str()));
    }
}

#[test]
fn one_more_text_leaves_the_others_where_they_were() {
    let mut texts = sample(240);
    let before = found(&texts, Some(5));
    texts.insert(17, about(2, 9_999));
    let after = found(&texts, Some(5));
    let moved = |at: usize| if at < 17 { at } else { at + 1 };
    let one: Vec<&str> = (0..240)
        .map(|at| theme_of(&before, at).id.as_str())
        .collect();
    let other: Vec<&str> = (0..240)
        .map(|at| theme_of(&after, moved(at)).id.as_str())
        .collect();
    assert!(agreement(&one, &other) > 0.98);
    let kept = one.iter().zip(&other).filter(|(a, b)| a == b).count();
    assert!(kept > 230, "{kept} of 240 keep the id of their theme");
}

#[test]
fn a_text_that_many_sent_weighs_once() {
    let mut texts = sample(100);
    let once = found(&texts, Some(5));
    texts.extend(vec![texts[3].clone(); 400]);
    let often = found(&texts, Some(5));
    for at in 0..100 {
        assert_eq!(theme_of(&once, at).id, theme_of(&often, at).id);
    }
    let theme = theme_of(&often, 3);
    assert_eq!(theme.texts.len(), theme_of(&once, 3).texts.len() + 400);
    assert_eq!(theme.distinct, theme_of(&once, 3).distinct);
}

#[test]
fn an_answer_that_says_nothing_is_in_no_theme() {
    let mut texts = sample(80);
    texts.extend(
        [
            "Nothing.",
            "nothing",
            "",
            "n/a",
            "Dim sylwadau",
            "…",
            "zyzzyva",
        ]
        .map(str::to_owned),
    );
    let found = found(&texts, Some(5));
    let why = |at: usize| {
        found
            .unassigned
            .iter()
            .find(|(text, _)| *text == at)
            .map(|(_, why)| *why)
    };
    assert_eq!(why(80), Some(Why::SaysNothing));
    assert_eq!(why(81), Some(Why::SaysNothing));
    assert_eq!(why(82), Some(Why::Blank));
    assert_eq!(why(83), Some(Why::SaysNothing));
    assert_eq!(why(84), Some(Why::SaysNothing));
    assert_eq!(why(86), Some(Why::Alone));
    assert_eq!(found.assigned.len() + found.unassigned.len(), texts.len());
}

#[test]
fn a_subject_is_one_theme_in_both_languages() {
    let mut texts = sample(100);
    let welsh: Vec<Vec<&str>> = SUBJECTS
        .iter()
        .map(|(_, cy)| cy.split(' ').collect())
        .collect();
    for number in 0..50_usize {
        let own = &welsh[number % 5];
        let (a, b) = (own[number / 5 % 4], own[(number / 5 + 1) % 4]);
        texts.push(format!(
            "Mae’r {a} a’r {b} yn y pentref yma yn wael ar hyn o bryd."
        ));
    }
    let found = found(&texts, Some(5));
    let together = (100..150).filter(|at| theme_of(&found, *at).id == theme_of(&found, at % 5).id);
    let together = together.count();
    assert!(
        together >= 40,
        "{together} of 50 Welsh texts lie with the English ones of their subject"
    );
}

#[test]
fn praise_and_blame_of_one_thing_are_one_theme_with_both_told() {
    let mut texts = Vec::new();
    for number in 0..60_u64 {
        let judged = if number % 2 == 0 {
            "excellent, I agree"
        } else {
            "terrible, I disagree"
        };
        texts.push(format!("{judged}: {}", about(number as usize % 3, number)));
    }
    let found = found(&texts, Some(3));
    for theme in &found.themes {
        let told = |stance| theme.stances.get(&stance).copied().unwrap_or(0);
        assert!(
            told(Stance::For) >= 5 && told(Stance::Against) >= 5,
            "{:?}",
            theme.stances
        );
    }
}

#[test]
fn few_and_strange_texts_get_an_answer() {
    for texts in [
        Vec::new(),
        vec![String::new()],
        vec!["One answer alone.".to_owned()],
        vec!["The same answer.".to_owned(); 30],
        vec![
            "\u{202e}evil\u{202c} parking \0".to_owned(),
            "parking \u{202e}".to_owned(),
        ],
        (0..40).map(|n| format!("{n} {}", n * 7)).collect(),
        (0..30)
            .map(|n| ["parking", "nurse", "bus"][n % 3].to_owned())
            .collect(),
    ] {
        for count in [None, Some(1), Some(44)] {
            let found = found(&texts, count);
            assert_eq!(found.assigned.len() + found.unassigned.len(), texts.len());
            assert!(
                found
                    .assigned
                    .iter()
                    .all(|one| (0.0..=1.0).contains(&one.strength))
            );
            assert!(found.themes.iter().all(|theme| !theme.texts.is_empty()));
        }
    }
}

#[test]
fn an_answer_of_five_megabytes_is_one_answer() {
    let long = "parking ".repeat(600_000);
    let found = find(&[&long, "parking nurse", "nurse"], &Settings::default());
    assert_eq!(found.assigned.len() + found.unassigned.len(), 3);
}

#[test]
fn two_threads_find_what_one_finds() {
    let texts = sample(2_400);
    assert_eq!(found(&texts, Some(5)).themes.len(), 5);
}
