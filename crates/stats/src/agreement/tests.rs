use super::*;

/// Krippendorff's own example (2011): four coders, twelve units, five categories.
fn krippendorffs() -> Ratings {
    let coders = [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];
    let rows: Vec<Vec<Option<usize>>> = coders
        .iter()
        .map(|row| {
            row.split(' ')
                .map(|cell| cell.parse::<usize>().ok().map(|n| n - 1))
                .collect()
        })
        .collect();
    let cells = (0..12)
        .flat_map(|unit| rows.iter().map(move |row| row[unit]).collect::<Vec<_>>())
        .collect();
    Ratings::new(4, 5, cells).unwrap()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 5e-6
}

#[test]
fn krippendorffs_own_example_has_his_alpha_and_gwets_coefficients() {
    // Values of krippendorff.alpha and irrCAC for these data.
    let found = agreement(&krippendorffs(), &Weights::Identity, &Level::new(0.95));
    assert_eq!((found.units, found.coders), (11, 4));
    let alpha = found.alpha.unwrap();
    assert!(
        (alpha.value - 0.743_421_052_631_578_9).abs() < 1e-12,
        "{alpha:?}"
    );
    let (lower, upper) = alpha.interval.unwrap();
    assert!(
        near(lower, 0.419_062) && near(upper, 1.0),
        "{lower} {upper}"
    );
    assert!(near(found.ac1.unwrap().value, 0.775_444));
    assert!(near(found.kappa.unwrap().value, 0.762_067));
    assert!(near(found.percent.unwrap(), 0.818_182));
}

#[test]
fn two_coders_have_cohens_kappa() {
    // The value of scikit-learn for this table of 200 units in three categories.
    let table = [[44, 5, 1], [7, 20, 3], [9, 5, 6]];
    let mut cells = Vec::new();
    for (a, row) in table.iter().enumerate() {
        for (b, count) in row.iter().enumerate() {
            for _ in 0..2 * count {
                cells.extend([Some(a), Some(b)]);
            }
        }
    }
    let found = agreement(
        &Ratings::new(2, 3, cells).unwrap(),
        &Weights::Identity,
        &Level::new(0.95),
    );
    assert!((found.kappa.unwrap().value - 0.491_525_423_728_813_6).abs() < 1e-12);
    assert!((found.percent.unwrap() - 0.70).abs() < 1e-12);
}

#[test]
fn one_category_alone_cannot_tell_agreement_from_chance() {
    let all_same = Ratings::new(2, 2, vec![Some(0); 20]).unwrap();
    let found = agreement(&all_same, &Weights::Identity, &Level::new(0.95));
    assert_eq!(
        (found.alpha, found.kappa, found.percent),
        (None, None, Some(1.0))
    );
}

#[test]
fn no_disagreement_in_four_units_is_no_certainty() {
    let cells = [0, 0, 1, 1, 0, 0, 1, 1].map(Some).to_vec();
    let alpha = agreement(
        &Ratings::new(2, 2, cells).unwrap(),
        &Weights::Identity,
        &Level::new(0.95),
    )
    .alpha
    .unwrap();
    assert!((alpha.value - 1.0).abs() < 1e-12);
    let (lower, upper) = alpha.interval.unwrap();
    assert!(lower < 0.0 && (upper - 1.0).abs() < 1e-12, "{lower}");
}

#[test]
fn a_unit_that_one_coder_judged_changes_no_alpha() {
    let mut cells = [0, 0, 1, 1, 0, 1, 1, 1].map(Some).to_vec();
    let before = agreement(
        &Ratings::new(2, 2, cells.clone()).unwrap(),
        &Weights::Identity,
        &Level::new(0.95),
    );
    cells.extend([Some(0), None, None, None]);
    let after = agreement(
        &Ratings::new(2, 2, cells).unwrap(),
        &Weights::Identity,
        &Level::new(0.95),
    );
    assert_eq!(
        (before.alpha, before.kappa, before.units),
        (after.alpha, after.kappa, after.units)
    );
}

#[test]
fn sets_of_codes_agree_by_masi() {
    assert_eq!(masi(&[], &[]), 1.0);
    assert_eq!(masi(&[1], &[]), 0.0);
    assert!((masi(&[1], &[1, 2]) - 1.0 / 3.0).abs() < 1e-12);
    assert!((masi(&[1, 3], &[1, 2]) - 1.0 / 9.0).abs() < 1e-12);
}

#[test]
fn a_ragged_table_and_an_unknown_category_are_refused() {
    assert_eq!(Ratings::new(2, 2, vec![Some(0); 3]), Err(NotATable::Ragged));
    assert_eq!(
        Ratings::new(2, 2, vec![Some(2); 2]),
        Err(NotATable::NoSuchCategory)
    );
}

/// Two coders from a table of how often each pair of categories was given.
fn two_coders(table: &[&[usize]]) -> Ratings {
    let mut cells = Vec::new();
    for (a, row) in table.iter().enumerate() {
        for (b, count) in row.iter().enumerate() {
            for _ in 0..*count {
                cells.extend([Some(a), Some(b)]);
            }
        }
    }
    Ratings::new(2, table.len(), cells).unwrap()
}

fn weighted(ratings: &Ratings, weights: &Weights) -> f64 {
    let found = agreement(ratings, weights, &Level::new(0.95));
    found.kappa.unwrap().value
}

#[test]
fn weighted_kappa_is_that_of_cohens_illustration() {
    // Cohen (1968), table 1: 200 cases, disagreements weighing 1, 3 and 6; he prints 0.348.
    let ratings = two_coders(&[&[88, 10, 2], &[14, 40, 6], &[18, 10, 12]]);
    let weigh = |disagreement: f64| 1.0 - disagreement / 6.0;
    let matrix = [0.0, 1.0, 3.0, 1.0, 0.0, 6.0, 3.0, 6.0, 0.0];
    let weights = Weights::Matrix(matrix.map(weigh).to_vec());
    let found = weighted(&ratings, &weights);
    assert!((found - (1.0 - 0.90 / 1.38)).abs() < 1e-12, "{found}");
    assert!((found - 0.348).abs() < 5e-4, "{found}");
}

#[test]
fn quadratic_weights_give_what_other_programs_give() {
    // kappa2 of the R package irr for its data set anxiety, raters 1 and 2, squared weights: 0.297.
    let first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3];
    let second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    let pairs = first.into_iter().zip(second);
    let cells = pairs.flat_map(|(a, b): (usize, usize)| [Some(a - 1), Some(b - 1)]);
    let ratings = Ratings::new(2, 6, cells.collect()).unwrap();
    let found = weighted(&ratings, &Weights::quadratic(6));
    assert!((found - 0.296_765_119_549_929_46).abs() < 1e-12, "{found}");
    assert!((found - 0.297).abs() < 5e-4, "{found}");
}

#[test]
fn quadratic_kappa_of_two_categories_is_plain_kappa_and_of_one_is_nothing() {
    let ratings = two_coders(&[&[20, 5], &[10, 15]]);
    let plain = weighted(&ratings, &Weights::Identity);
    assert!((weighted(&ratings, &Weights::quadratic(2)) - plain).abs() < 1e-12);
    let level = Level::new(0.95);
    let one = two_coders(&[&[9, 0], &[0, 0]]);
    assert!(
        agreement(&one, &Weights::quadratic(2), &level)
            .kappa
            .is_none()
    );
    assert_eq!(Weights::quadratic(1), Weights::Matrix(vec![1.0]));
}
