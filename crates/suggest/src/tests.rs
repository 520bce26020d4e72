//! Rules of the room as a whole, on responses made up from a few words.

use super::*;
use stats::random::Random;

const SUBJECTS: [&[&str]; 3] = [
    &["bus", "late", "timetable", "stop", "driver", "route"],
    &["nurse", "kind", "ward", "care", "bed", "doctor"],
    &["price", "cost", "afford", "money", "bill", "pay"],
];
const COMMON: &[&str] = &[
    "the", "and", "we", "was", "it", "very", "often", "in", "our", "town", "this", "year", "again",
    "people", "say", "that",
];

/// Responses of about twelve words with the subjects they speak of; every tenth speaks of nothing.
fn responses(count: usize, seed: u64) -> (Vec<String>, Vec<Vec<usize>>) {
    let mut chance = Random::new(seed);
    let mut pick = move |n: usize| usize::try_from(chance.bits() % n as u64).unwrap();
    (0..count)
        .map(|_| {
            let mut about = match pick(10) {
                0 => vec![],
                1 => vec![pick(3), pick(3)],
                _ => vec![pick(3)],
            };
            about.sort_unstable();
            about.dedup();
            let mut words: Vec<&str> = (0..8).map(|_| COMMON[pick(COMMON.len())]).collect();
            for subject in &about {
                for _ in 0..3 {
                    let at = pick(words.len());
                    words.insert(at, SUBJECTS[*subject][pick(6)]);
                }
            }
            (words.join(" "), about)
        })
        .unzip()
}

fn asked<'a>(
    texts: &'a [&'a str],
    coded: &'a BTreeMap<usize, Vec<usize>>,
    definitions: &'a [&'a str],
) -> Asked<'a> {
    Asked {
        texts,
        questions: &[],
        coded,
        definitions,
    }
}

fn on(texts: &[&str], coded: &BTreeMap<usize, Vec<usize>>, threads: usize) -> Suggested {
    let settings = Settings {
        threads,
        ..Settings::default()
    };
    suggest(&asked(texts, coded, &["", "", ""]), &settings)
}

fn on_questions(
    (texts, questions): (&[&str], &[&str]),
    coded: &BTreeMap<usize, Vec<usize>>,
    threads: usize,
) -> Suggested {
    let settings = Settings {
        threads,
        ..Settings::default()
    };
    let asked = Asked {
        questions,
        ..asked(texts, coded, &["", "", ""])
    };
    suggest(&asked, &settings)
}

fn fresh_f1(found: &Suggested, truth: &[Vec<usize>], open: Range<usize>) -> f64 {
    let mut given = vec![Vec::new(); truth.len()];
    for suggestion in &found.suggestions {
        given[suggestion.text].push(suggestion.code);
    }
    let open: Vec<usize> = open.collect();
    let is: Vec<Vec<usize>> = open.iter().map(|n| truth[*n].clone()).collect();
    let given: Vec<Vec<usize>> = open.iter().map(|n| given[*n].clone()).collect();
    measure::scores(3, (&is, &given), Vec::new()).0.samples_f1
}

#[test]
fn what_was_measured_is_what_fresh_responses_get() {
    let (texts, truth) = responses(600, 3);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded = (0..200).map(|n| (n, truth[n].clone())).collect();
    let found = on(&texts, &coded, 2);
    let fresh = fresh_f1(&found, &truth, 200..600);
    let measured = found.measured.scores.unwrap();
    assert!(fresh > 0.85, "{fresh}");
    assert!(
        (fresh - measured.samples_f1).abs() < 0.06,
        "{fresh} {measured:?}"
    );
    assert!(measured.calibration_error < 0.05, "{measured:?}");
}

#[test]
fn codes_given_by_lot_are_measured_as_worthless() {
    let (texts, _) = responses(300, 4);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut chance = Random::new(9);
    let coded = (0..150)
        .map(|n| (n, vec![(chance.bits() % 3) as usize]))
        .collect();
    let measured = on(&texts, &coded, 1).measured.scores.unwrap();
    assert!(measured.macro_f1 < 0.55, "{measured:?}"); // suggesting every code to everybody gets 0.5
}

#[test]
fn threads_and_repeats_change_nothing() {
    let (texts, truth) = responses(300, 5);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded = (0..60).map(|n| (n, truth[n].clone())).collect();
    let once = on(&texts, &coded, 1);
    assert_eq!(once, on(&texts, &coded, 2));
    assert_eq!(once, on(&texts, &coded, 3));
}

#[test]
fn a_code_with_too_few_codings_is_never_suggested() {
    let (texts, truth) = responses(200, 6);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut few = 0;
    let mut coded = BTreeMap::new();
    for (n, codes) in truth.iter().enumerate().take(100) {
        few += usize::from(codes.contains(&2));
        if !codes.contains(&2) || few < CODED_MIN {
            coded.insert(n, codes.clone());
        }
    }
    let found = on(&texts, &coded, 1);
    assert!(found.suggestions.iter().all(|s| s.code != 2));
    let rare = &found.measured.per_code[2];
    assert_eq!((rare.threshold, rare.f1), (None, None));
    assert_eq!(rare.n, CODED_MIN - 1);
}

#[test]
fn none_of_these_is_said_only_where_people_said_it() {
    let (texts, truth) = responses(400, 7);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let with_none = (0..150).map(|n| (n, truth[n].clone())).collect();
    let found = on(&texts, &with_none, 1);
    assert!(!found.none.is_empty());
    let right = found
        .none
        .iter()
        .filter(|(n, _)| truth[*n].is_empty())
        .count();
    assert!(
        right * 10 > found.none.len() * 7,
        "{right} of {}",
        found.none.len()
    );
    let coded = with_none
        .into_iter()
        .filter(|(_, codes): &(usize, Vec<usize>)| !codes.is_empty());
    let found = on(&texts, &coded.collect(), 1);
    assert!(found.none.is_empty());
}

#[test]
fn a_suggestion_rests_on_words_of_its_subject() {
    let (texts, truth) = responses(400, 8);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded = (0..150).map(|n| (n, truth[n].clone())).collect();
    let found = on(&texts, &coded, 1);
    let mut on_subject = 0;
    for suggestion in &found.suggestions {
        assert!(!suggestion.because.is_empty());
        let shown: Vec<&str> = suggestion
            .because
            .iter()
            .map(|place| text::slice(texts[suggestion.text], place.start, place.end).unwrap())
            .collect();
        let telling = SUBJECTS[suggestion.code];
        on_subject += usize::from(
            shown
                .iter()
                .any(|words| telling.iter().any(|t| words.contains(t))),
        );
    }
    assert!(
        on_subject * 100 > found.suggestions.len() * 95,
        "{on_subject} of {}",
        found.suggestions.len()
    );
}

#[test]
fn what_to_code_next_is_open_and_named_once() {
    let (texts, truth) = responses(120, 9);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for coded in [0, 5, 60] {
        let coded: BTreeMap<_, _> = (0..coded).map(|n| (n, truth[n].clone())).collect();
        let mut next = on(&texts, &coded, 1).next;
        assert_eq!(next.len(), limits::NEXT_DEFAULT);
        assert!(next.iter().all(|n| !coded.contains_key(n)));
        next.sort_unstable();
        next.dedup();
        assert_eq!(next.len(), limits::NEXT_DEFAULT);
    }
}

#[test]
fn a_response_is_most_like_the_definition_of_its_subject() {
    let (texts, truth) = responses(500, 10);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let definitions = [
        "late bus and its route, driver or timetable",
        "kind care by a nurse or doctor on the ward",
        "the price and cost, a bill people pay",
    ];
    let seen = Seen::of(&texts, &[], &definitions, (1, 1));
    let likeness = seen.definitions.unwrap();
    let single: Vec<usize> = (0..500).filter(|n| truth[*n].len() == 1).collect();
    let best = |n: usize| (0..3).max_by(|a, b| likeness.at(n, *a).total_cmp(&likeness.at(n, *b)));
    let right = single
        .iter()
        .filter(|n| best(**n) == truth[**n].first().copied())
        .count();
    assert!(right * 10 > single.len() * 9, "{right} of {}", single.len());
}

#[test]
fn odd_input_gets_an_answer() {
    let nothing = BTreeMap::new();
    assert!(on(&[], &nothing, 2).undecided.is_empty());
    assert_eq!(on(&["", " ", "?!"], &nothing, 1).undecided, [0, 1, 2]);
    let same = vec!["Nothing."; 60];
    let coded = (0..30).map(|n| (n, vec![n % 2])).collect();
    let found = on(&same, &coded, 2);
    assert!(
        found
            .measured
            .scores
            .is_some_and(|s| s.samples_f1.is_finite())
    );
    let long = "\u{202e}word ".repeat(100_000);
    let mut texts = vec!["a bus", "a nurse", ""];
    texts.extend(vec!["late bus"; 30]);
    texts.push(&long);
    let coded = (0..30).map(|n| (n, vec![usize::from(n == 1)])).collect();
    let found = on(&texts, &coded, 1);
    assert!(found.undecided.iter().chain(&found.next).all(|n| *n >= 30));
    let everybody = (0..30).map(|n| (n, vec![0, 1, 2])).collect();
    assert_eq!(on(&["late bus"; 31], &everybody, 1).suggestions.len(), 3);
}

/// Responses of which a third is *nothing at all*, with the question that each answers: what was good, what could be better.
/// *Nothing* is code 0 there and code 1 here; what speaks of a subject is code 2 in both.
fn nothings(count: usize) -> (Vec<String>, Vec<&'static str>, Vec<Vec<usize>>) {
    let (texts, truth) = responses(count, 12);
    let mut said = Vec::new();
    let mut questions = Vec::new();
    let mut codes = Vec::new();
    for (n, (text, about)) in texts.into_iter().zip(truth).enumerate() {
        let good = (n / 3) % 2 == 0;
        questions.push(if good { "good" } else { "better" });
        if n % 3 == 0 {
            said.push("Nothing at all".to_owned());
            codes.push(vec![usize::from(!good)]);
        } else {
            said.push(text);
            codes.push(vec![2; usize::from(!about.is_empty())]);
        }
    }
    (said, questions, codes)
}

#[test]
fn where_words_are_the_same_the_question_decides() {
    let (texts, questions, truth) = nothings(360);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded: BTreeMap<_, _> = (0..180).map(|n| (n, truth[n].clone())).collect();
    let with = on_questions((&texts, &questions), &coded, 1);
    let nothing = || with.suggestions.iter().filter(|s| s.text % 3 == 0);
    assert_eq!(nothing().count(), 60);
    for suggestion in nothing() {
        assert_eq!(suggestion.code, truth[suggestion.text][0], "{suggestion:?}");
        assert!(suggestion.p > 0.8, "{suggestion:?}");
        let end = texts[suggestion.text].chars().count();
        assert!(!suggestion.because.is_empty());
        assert!(suggestion.because.iter().all(|place| place.end <= end));
    }
    let without = on(&texts, &coded, 1);
    let macro_f1 = |found: &Suggested| found.measured.scores.unwrap().macro_f1;
    assert!(
        macro_f1(&with) > macro_f1(&without) + 0.1,
        "{} {}",
        macro_f1(&with),
        macro_f1(&without)
    );
}

#[test]
fn a_question_suggests_nothing_without_codings_or_words() {
    let (texts, mut questions, truth) = nothings(300);
    let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let none = on_questions((&texts, &questions), &BTreeMap::new(), 1);
    assert!(none.suggestions.is_empty() && none.none.is_empty());
    let coded: BTreeMap<_, _> = (0..150).map(|n| (n, truth[n].clone())).collect();
    let silent = texts.len();
    texts.extend(["", " ?! "]);
    questions.extend(["good", "better"]);
    let found = on_questions((&texts, &questions), &coded, 1);
    assert!(found.suggestions.iter().all(|s| s.text < silent));
    assert!(found.undecided.contains(&silent) && found.undecided.contains(&(silent + 1)));
    let few = (0..RESPONSES_CODED_MIN - 1).map(|n| (n, truth[n].clone()));
    let found = on_questions((&texts, &questions), &few.collect(), 1);
    assert!(found.suggestions.is_empty());
}

#[test]
fn a_question_that_tells_nothing_changes_nothing() {
    let (texts, truth) = responses(300, 13);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded: BTreeMap<_, _> = (0..60).map(|n| (n, truth[n].clone())).collect();
    let without = on(&texts, &coded, 1);
    let own: Vec<String> = (0..300).map(|n| format!("question {n}")).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    for questions in [vec!["q"; 300], vec![""; 300], vec![" "; 7], own] {
        assert_eq!(
            without,
            on_questions((&texts, &questions), &coded, 1),
            "{:?}",
            questions.first()
        );
    }
}

#[test]
fn questions_that_nobody_coded_and_shorter_lists_are_no_trouble() {
    let (texts, questions, truth) = nothings(300);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded: BTreeMap<_, _> = (0..300)
        .filter(|n| questions[*n] == "good" && n % 2 == 0)
        .map(|n| (n, truth[n].clone()))
        .collect();
    let found = on_questions((&texts, &questions), &coded, 1);
    let right = found.suggestions.iter();
    let right = right
        .filter(|s| questions[s.text] == "good" && truth[s.text] == [s.code])
        .count();
    assert!(right > 40, "{right} of 45");
    assert!(found.suggestions.iter().all(|s| s.p.is_finite()));
    on_questions((&texts, &questions[..100]), &coded, 1);
    let other: Vec<&str> = (0..300).map(|n| if n < 290 { "a" } else { "" }).collect();
    on_questions((&texts, &other), &coded, 1);
}

#[test]
fn threads_change_nothing_where_questions_are_known() {
    let (texts, questions, truth) = nothings(2_200); // more than one block
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let coded: BTreeMap<_, _> = (0..90).map(|n| (n, truth[n].clone())).collect();
    let once = on_questions((&texts, &questions), &coded, 1);
    assert_eq!(once, on_questions((&texts, &questions), &coded, 1));
    assert_eq!(once, on_questions((&texts, &questions), &coded, 2));
}
