//! What an appraisal says, and what it never does.

use super::{Appraisal, Appraised, appraise, sheets};
use commission::{Error, read_toml};

/// A sheet of these weights and scores: for each appraiser, for each option, a score by each criterion.
fn sheet(weights: &[&str], scores: &[&[&[i64]]]) -> Appraised {
    let mut text = String::from("[[sheet]]\nkey = \"O1\"\ntitle = { en = \"Sample\" }\n");
    let names: Vec<String> = (0..scores.len())
        .map(|at| format!("\"Sample {at}\""))
        .collect();
    text += &format!("appraisers = [{}]\n", names.join(", "));
    let options = scores.first().map_or(0, |one| one.len());
    for option in 0..options {
        text += &format!(
            "[[sheet.option]]\nkey = \"o{option}\"\nname = {{ en = \"Option {option}\" }}\n"
        );
    }
    for (at, weight) in weights.iter().enumerate() {
        text += &format!(
            "[[sheet.criterion]]\nkey = \"c{at}\"\ntext = {{ en = \"C\" }}\nweight = {weight}\n\
             weight_from = {{ en = \"Sample\" }}\n"
        );
    }
    for (at, own) in scores.iter().enumerate() {
        text += &format!("[[sheet.scores]]\nby = \"Sample {at}\"\n");
        for (option, row) in own.iter().enumerate() {
            let cells: Vec<String> = row
                .iter()
                .enumerate()
                .map(|(c, score)| format!("c{c} = {score}"))
                .collect();
            text += &format!("o{option} = {{ {} }}\n", cells.join(", "));
        }
    }
    read(&text).unwrap().remove(0)
}

fn read(text: &str) -> Result<Vec<Appraised>, Error> {
    read_toml("options.toml", text, |root| sheets(root, None))
}

fn of(weights: &[&str], scores: &[&[&[i64]]]) -> Appraisal {
    appraise(&sheet(weights, scores))
}

#[test]
fn nothing_is_told_before_every_appraisers_scores_are_in() {
    let mut one = sheet(
        &["\"1\"", "\"1\""],
        &[&[&[4, 4], &[0, 0]], &[&[4, 4], &[0, 0]]],
    );
    one.scores.remove("Sample 1");
    let appraisal = appraise(&one);
    assert_eq!(appraisal.answer, "waiting");
    assert_eq!(appraisal.waiting_for, ["Sample 1"]);
    assert!(appraisal.options.is_empty() && appraisal.first.is_empty());
    let own = one.scores.get_mut("Sample 0").unwrap();
    own.get_mut("o1").unwrap().remove("c1");
    assert_eq!(
        appraise(&one).waiting_for.len(),
        2,
        "scores that are not whole are not in"
    );
}

#[test]
fn a_lead_in_everything_survives_and_a_lead_of_one_person_is_none() {
    let clear: &[&[i64]] = &[&[4, 3], &[1, 0]];
    let two = of(&["\"1\"", "\"2\""], &[clear, clear]);
    assert_eq!((two.answer, two.leads.as_deref()), ("leads", Some("o0")));
    assert_eq!(two.stays_first, Some(1.0));
    assert_eq!(two.options[0].total, 10.0 / 3.0);
    let alone = of(&["\"1\"", "\"2\""], &[clear]);
    assert_eq!((alone.answer, alone.leads), ("cannot-tell", None));
    assert_eq!(alone.reasons, ["one-appraiser"]);
}

#[test]
fn where_two_options_change_places_is_an_exact_fraction() {
    // t·3 + (1 − t)·1 against t·1 + (1 − t)·2: equal where t = 1/3.
    let own: &[&[i64]] = &[&[3, 1], &[1, 2]];
    let appraisal = of(&["\"1\"", "\"1\""], &[own, own]);
    let ranges = &appraisal.weights[0].ranges;
    assert_eq!(ranges.len(), 2);
    assert_eq!(ranges[0].between, ["0", "1/3"]);
    assert_eq!(ranges[1].between, ["1/3", "1"]);
    assert_eq!(
        (&ranges[0].first, &ranges[1].first),
        (&vec!["o1".to_owned()], &vec!["o0".to_owned()])
    );
    assert_eq!(appraisal.first, ["o0"]);
    // Half of the first weight and twice the second turn it round.
    assert_eq!(appraisal.survives_weights, Some(false));
    assert_eq!(appraisal.reasons, ["weights"]);
}

#[test]
fn a_stated_range_of_a_weight_is_used_in_the_place_of_half_and_twice() {
    let own: &[&[i64]] = &[&[3, 1], &[1, 2]];
    let narrow = "\"1\"\nweight_low = \"0.9\"\nweight_high = \"1.1\"";
    let appraisal = of(&[narrow, narrow], &[own, own]);
    assert_eq!(appraisal.leads.as_deref(), Some("o0"));
    assert!(appraisal.weights[0].range_stated);
    assert_eq!(appraisal.weights[0].share_range, [9.0 / 19.0, 11.0 / 21.0]);
}

#[test]
fn how_often_the_first_stays_first_is_what_listing_every_draw_gives() {
    let scores: [&[&[i64]]; 3] = [
        &[&[4, 2, 1], &[3, 3, 0], &[2, 2, 2]],
        &[&[1, 3, 4], &[3, 1, 2], &[2, 3, 2]],
        &[&[3, 2, 2], &[0, 4, 3], &[4, 0, 1]],
    ];
    let weights = [3_i64, 2, 5];
    let appraisal = of(&["\"0.3\"", "\"0.2\"", "\"0.5\""], &scores);
    let first = appraisal.first[0]
        .strip_prefix('o')
        .unwrap()
        .parse::<usize>()
        .unwrap();
    // Every total of an option: three appraisers by three criteria.
    let totals = |option: usize| -> Vec<i64> {
        let mut all = Vec::new();
        for draw in 0..27_usize {
            let by = [draw % 3, draw / 3 % 3, draw / 9];
            all.push((0..3).map(|c| weights[c] * scores[by[c]][option][c]).sum());
        }
        all
    };
    let (mut ahead, mut all) = (0_u32, 0_u32);
    let others: Vec<usize> = (0..3).filter(|one| *one != first).collect();
    for own in totals(first) {
        for a in totals(others[0]) {
            for b in totals(others[1]) {
                all += 1;
                ahead += u32::from(own > a && own > b);
            }
        }
    }
    let expected = f64::from(ahead) / f64::from(all);
    assert!((appraisal.stays_first.unwrap() - expected).abs() < 1e-12);
    assert_eq!(appraisal.answer, "cannot-tell");
}

#[test]
fn a_tie_is_told_as_one() {
    let own: &[&[i64]] = &[&[2, 2], &[2, 2]];
    let appraisal = of(&["\"1\"", "\"1\""], &[own, own]);
    assert_eq!(appraisal.reasons, ["tie"]);
    assert_eq!(appraisal.first.len(), 2);
    assert_eq!(appraisal.weights[0].ranges.len(), 1);
}

#[test]
fn one_criterion_has_no_weight_to_move() {
    let own: &[&[i64]] = &[&[4], &[1]];
    let appraisal = of(&["\"1\""], &[own, own]);
    assert_eq!(appraisal.leads.as_deref(), Some("o0"));
    assert!(appraisal.weights[0].ranges.is_empty());
}

#[test]
fn a_sheet_of_the_greatest_size_is_summed_whole() {
    let row: Vec<i64> = (0..12).map(|at| at % 5).collect();
    let best = [4; 12];
    let mut rows: Vec<&[i64]> = vec![&best];
    rows.extend((0..11).map(|_| row.as_slice()));
    let scores: Vec<&[&[i64]]> = (0..20).map(|_| rows.as_slice()).collect();
    let weights = vec!["\"8.33\""; 12];
    assert_eq!(of(&weights, &scores).leads.as_deref(), Some("o0"));
}

#[test]
fn what_cannot_be_right_is_refused_with_its_line() {
    let good = "[[sheet]]\nkey = \"O1\"\ntitle = { en = \"T\" }\nappraisers = [\"A\"]\n\
        [[sheet.option]]\nkey = \"a\"\nname = { en = \"A\" }\n[[sheet.option]]\nkey = \"b\"\nname = { en = \"B\" }\n\
        [[sheet.criterion]]\nkey = \"c\"\ntext = { en = \"C\" }\nweight = \"1\"\nweight_from = { en = \"W\" }\n\
        [[sheet.scores]]\nby = \"A\"\na = { c = 1 }\nb = { c = 2 }\n";
    assert!(read(good).is_ok());
    for (from, to, code) in [
        ("\"O1\"", "\"X\"", "key"),
        ("weight = \"1\"", "weight = \"0\"", "weight"),
        ("weight = \"1\"", "weight = \"1.234\"", "weight"),
        (
            "weight = \"1\"",
            "weight = \"1\"\nweight_low = \"2\"",
            "weight-range",
        ),
        ("weight = \"1\"", "weight = \"250\"", "weights-many"),
        ("c = 2", "c = 9", "score"),
        ("by = \"A\"", "by = \"B\"", "appraiser"),
        ("key = \"b\"", "key = \"a\"", "key-twice"),
        ("key = \"b\"", "key = \"by\"", "option-key"),
        ("[\"A\"]", "[\"A\", \"A\"]", "appraiser-twice"),
        ("[\"A\"]", "[\"A\"]\nlowest = 3\nhighest = 1", "scale"),
    ] {
        assert!(good.contains(from));
        let Err(Error::Refused(told)) = read(&good.replacen(from, to, 1)) else {
            panic!("not refused: {to}");
        };
        assert!(
            told.iter()
                .any(|one| one.code == code && one.spot.line.is_some()),
            "{to}: {told:?}"
        );
    }
}
