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
