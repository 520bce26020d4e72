//! Rates and indices against published answers and independent libraries.
//!
//! Published: UKHSA's PHEindicatormethods (its test answers). Computed elsewhere: SciPy and statsmodels, on the same numbers.

use super::*;

const ESP: [f64; 19] = [
    5000.0, 5500.0, 5500.0, 5500.0, 6000.0, 6000.0, 6500.0, 7000.0, 7000.0, 7000.0, 7000.0, 6500.0,
    6000.0, 5500.0, 5000.0, 4000.0, 2500.0, 1500.0, 1000.0,
];
const COUNTS: [f64; 19] = [
    127.0, 25.0, 18.0, 21.0, 12.0, 27.0, 48.0, 27.0, 29.0, 32.0, 32.0, 34.0, 45.0, 65.0, 38.0,
    68.0, 74.0, 82.0, 91.0,
];
const PEOPLE: [f64; 19] = [
    636.0, 558.0, 609.0, 543.0, 384.0, 594.0, 669.0, 843.0, 660.0, 576.0, 606.0, 522.0, 426.0,
    273.0, 300.0, 288.0, 153.0, 123.0, 207.0,
];

fn settings(confidence: f64, per: f64) -> Settings {
    Settings {
        kind: Kind::Rate,
        per,
        z: normal_quantile(0.5 + confidence / 2.0),
        tail: (1.0 - confidence) / 2.0,
    }
}

fn ages() -> Ages {
    let band = |from: u32| Band {
        from,
        to: if from == 90 { u32::MAX } else { from + 5 },
    };
    Ages::of((0..=90).step_by(5).map(band).collect()).unwrap()
}

fn group(events: &[f64], people: &[f64]) -> Group {
    let cells = events.iter().zip(people);
    Group {
        name: "a".to_owned(),
        rank: 1.0,
        cells: cells
            .map(|(events, population)| Cell {
                events: *events,
                population: *population,
            })
            .collect(),
    }
}

fn close(found: f64, wanted: f64) {
    assert!(
        (found - wanted).abs() <= 2e-10 * wanted.abs().max(1.0),
        "{found} for {wanted}"
    );
}

#[test]
fn the_standard_population_is_that_of_2013() {
    assert_eq!(ages().weights, ESP);
    assert_eq!(ESP.iter().sum::<f64>(), 100_000.0);
    let under_75 = ages()
        .bands
        .into_iter()
        .filter(|band| band.to <= 75)
        .collect();
    assert_eq!(
        Ages::of(under_75).unwrap().weights.iter().sum::<f64>(),
        91_000.0
    );
    assert_eq!(Band::parse("<1").unwrap().weight(), Ok(1_000.0));
    assert_eq!(Band::parse("1-4").unwrap().weight(), Ok(4_000.0));
    assert_eq!(Band::parse("85+").unwrap().weight(), Ok(2_500.0));
}

#[test]
fn a_standardised_rate_has_the_published_value_and_dobson_limits() {
    let rate = group(&COUNTS, &PEOPLE).rate(&ages(), settings(0.95, 10_000.0));
    let told = rate.rate.unwrap();
    close(told.value, 1_043.024_799_146_9);
    close(told.lower, 971.770_906_798_6);
    close(told.upper, 1_117.894_091_547_9);
    let wide = group(&COUNTS, &PEOPLE)
        .rate(&ages(), settings(0.998, 10_000.0))
        .rate
        .unwrap();
    close(wide.lower, 932.328_788_022_0);
    close(wide.upper, 1_162.059_599_952_2);
}

#[test]
fn a_rate_of_fewer_than_ten_events_is_not_told() {
    let few: Vec<f64> = (0..19).map(|at| f64::from(u8::from(at < 9))).collect();
    let rate = group(&few, &PEOPLE).rate(&ages(), settings(0.95, 10_000.0));
    assert_eq!(
        (rate.rate, rate.told, rate.events),
        (None, Told::TooFew, 9.0)
    );
}

#[test]
fn limits_of_counts_are_byars_and_exact_and_of_proportions_wilsons() {
    let (z, wide) = (normal_quantile(0.975), normal_quantile(0.999));
    close(z, 1.959_963_984_540_054);
    for (events, z, lower, upper) in [
        (65.0, z, 50.163_187_710_5, 82.849_138_545_9),
        (1_045.0, z, 982.593_201_807_3, 1_110.331_212_985_7),
        (1.0, z, 0.013_072_132_9, 5.563_755_582_5),
        (65.0, wide, 42.880_261_471_5, 94.000_290_844_3),
        (10.0, wide, 2.916_318_374_7, 24.193_724_927_9),
        (12.0, z, 6.193_509_843_079, 20.962_858_053_617),
    ] {
        let found = byar(events, z);
        close(found.0, lower);
        close(found.1, upper);
    }
    let seven = exact(7.0, 0.025);
    close(seven.0, 2.814_363_051_520);
    close(seven.1, 14.422_675_361_702);
    assert_eq!(exact(0.0, 0.025).0, 0.0);
    close(exact(0.0, 0.025).1, -(0.025_f64.ln()));
    for (events, people, lower, upper) in [
        (65.0, 100.0, 0.552_544_433_0, 0.736_357_517_6),
        (1_045.0, 5_000.0, 0.197_955_498_8, 0.220_491_303_7),
        (8.0, 11.0, 0.434_354_698_824, 0.902_539_407_100),
        (0.0, 7.0, 0.0, 0.354_330_435_067),
    ] {
        let found = wilson(events, people, z);
        close(found.0, lower);
        close(found.1, upper);
    }
}

fn five() -> Vec<Index> {
    let rates = [620.0, 470.0, 380.0, 300.0, 230.0];
    let people = [300_000.0, 305_000.0, 310_000.0, 312_000.0, 308_000.0];
    let index = |(rate, population): (f64, f64)| Index {
        population,
        rate,
        error: (rate * 1e5 / population).sqrt(),
    };
    rates.into_iter().zip(people).map(index).collect()
}

#[test]
fn the_indices_of_five_groups_are_those_of_independent_libraries() {
    let simulated = Simulated::new(20_000, 1, 0.025);
    let models = [Model::Linear, Model::Log];
    let found = inequality(&five(), 1e5, normal_quantile(0.975), &models, &simulated).unwrap();
    let six =
        |found: f64, wanted: f64| assert!((found - wanted).abs() < 6e-7, "{found} for {wanted}");
    six(found.ratio.unwrap().value, 2.695_652);
    six(found.difference.value, 390.0);
    six(found.mean, 398.429_967);
    six(found.paf.unwrap().value, 0.422_734);
    assert!((found.excess.unwrap().value - 2_585.4).abs() < 0.05);
    six(found.concentration.unwrap().value, -0.189_661);
    let [linear, log] = found.models.as_slice() else {
        panic!("two models")
    };
    six(linear.sii.value, -472.301_473);
    six(linear.most, 634.580_704);
    six(linear.rii.unwrap().value, 0.255_727);
    six(linear.rii_most.unwrap().value, 3.910_425);
    six(-linear.sii.value / found.mean, 1.185_406);
    six(log.sii.value, -483.774_385);
    six(log.rii_most.unwrap().value, 3.358_680);
    for limits in [
        linear.sii,
        log.sii,
        found.paf.unwrap(),
        found.concentration.unwrap(),
    ] {
        assert!(limits.lower < limits.value && limits.value < limits.upper);
    }
}

#[test]
fn the_slope_index_has_the_published_value_and_its_limits_but_for_chance() {
    let values = [
        75.933_459_010_308_1,
        78.344_238_272_784_3,
        83.836_063_104_165_4,
        83.637_539_966_493_1,
        80.465_503_152_955_9,
        81.115_675_985_702_2,
        81.693_083_571_856_2,
        84.190_006_206_098_7,
        80.595_564_108_147_2,
        86.289_434_957_862_4,
    ];
    let people = [
        7_291.0, 7_997.0, 6_105.0, 7_666.0, 5_790.0, 6_934.0, 5_918.0, 5_974.0, 7_147.0, 7_534.0,
    ];
    let errors = [1.64, 1.58, 1.51, 1.78, 1.7, 1.56, 1.37, 1.4, 2.43, 1.57];
    let groups: Vec<Index> = values
        .into_iter()
        .zip(people)
        .zip(errors)
        .map(|((rate, population), error)| Index {
            population,
            rate,
            error,
        })
        .collect();
    let simulated = Simulated::new(100_000, 1, 0.025);
    let found = inequality(
        &groups,
        100.0,
        normal_quantile(0.975),
        &[Model::Linear],
        &simulated,
    )
    .unwrap();
    let [linear] = found.models.as_slice() else {
        panic!("one model")
    };
    close(linear.sii.value, 6.934_616_473_669);
    assert!((linear.most - 78.076_630_782_3).abs() < 1e-9);
    close(linear.rii.unwrap().value, 1.088_818_080_445);
    // Published, from 100,000 draws with rounded standard errors.
    assert!((linear.sii.lower - 3.1276).abs() < 0.1, "{:?}", linear.sii);
    assert!((linear.sii.upper - 10.7587).abs() < 0.1, "{:?}", linear.sii);
}

#[test]
fn drawing_two_sums_is_drawing_every_group() {
    // The plain way: every group's rate is drawn, and the line is fitted anew each time.
    let groups = five();
    let mut draws = crate::draws::Draws::new(9);
    let z = normal_quantile(0.975);
    let once = Simulated::new(1, 1, 0.025);
    let mut slopes = Vec::new();
    let mut shares = Vec::new();
    for _ in 0..40_000 {
        let drawn: Vec<Index> = groups
            .iter()
            .map(|group| Index {
                rate: group.rate + group.error * draws.normal(),
                error: 0.0,
                ..*group
            })
            .collect();
        let found = inequality(&drawn, 1e5, z, &[Model::Linear], &once).unwrap();
        slopes.push(found.models.first().unwrap().rii.unwrap().value);
        shares.push(found.paf.unwrap().value);
    }
    let simulated = Simulated::new(100_000, 1, 0.025);
    let found = inequality(&groups, 1e5, z, &[Model::Linear], &simulated).unwrap();
    let compare = |mut plain: Vec<f64>, limits: Limits| {
        plain.sort_by(f64::total_cmp);
        let at = |share: f64| *plain.get((share * plain.len() as f64) as usize).unwrap();
        let width = limits.upper - limits.lower;
        assert!(
            (at(0.025) - limits.lower).abs() < 0.03 * width,
            "{limits:?}"
        );
        assert!(
            (at(0.975) - limits.upper).abs() < 0.03 * width,
            "{limits:?}"
        );
    };
    compare(slopes, found.models.first().unwrap().rii.unwrap());
    compare(shares, found.paf.unwrap());
}

#[test]
fn a_seed_gives_the_same_limits_each_time() {
    let of = |seed| {
        let simulated = Simulated::new(5_000, seed, 0.025);
        inequality(
            &five(),
            1e5,
            normal_quantile(0.975),
            &[Model::Log],
            &simulated,
        )
        .unwrap()
    };
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
}

#[test]
fn four_groups_have_no_slope_and_a_rate_of_nought_no_ratio() {
    let simulated = Simulated::new(1_000, 1, 0.025);
    let mut groups = five();
    groups.truncate(4);
    let found = inequality(&groups, 1e5, 1.96, &[Model::Linear], &simulated).unwrap();
    assert!(found.models.is_empty() && found.ratio.is_some());
    let mut groups = five();
    groups.last_mut().unwrap().rate = 0.0;
    let found = inequality(&groups, 1e5, 1.96, &[Model::Log], &simulated).unwrap();
    assert!(found.models.is_empty() && found.ratio.is_none());
    assert_eq!(inequality(&groups[..1], 1e5, 1.96, &[], &simulated), None);
}

#[test]
fn life_expectancy_is_that_of_the_published_example() {
    // Deaths and people of the example that UKHSA's package documents.
    let people = [
        7_060.0, 35_059.0, 46_974.0, 48_489.0, 43_219.0, 38_561.0, 46_009.0, 57_208.0, 61_435.0,
        55_601.0, 50_209.0, 56_416.0, 46_411.0, 39_820.0, 37_978.0, 37_039.0, 33_288.0, 23_306.0,
        11_936.0, 11_936.0,
    ];
    let deaths = [
        17.0, 9.0, 4.0, 8.0, 20.0, 15.0, 24.0, 33.0, 50.0, 71.0, 100.0, 163.0, 263.0, 304.0, 536.0,
        872.0, 1_390.0, 1_605.0, 1_936.0, 1_937.0,
    ];
    let begins = [
        0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
    ];
    let ends = begins.iter().skip(1).copied().chain([u32::MAX]);
    let bands = begins
        .iter()
        .zip(ends)
        .map(|(from, to)| Band { from: *from, to });
    let ages = Ages::of(bands.collect()).unwrap();
    let life = life_expectancy(&group(&deaths, &people), &ages, normal_quantile(0.975)).unwrap();
    assert!((life.years.value - 80.0).abs() < 2.0, "{life:?}");
    // Another way to the same number: one table, a year of life at a time, forwards.
    let (mut alive, mut lived) = (1.0, 0.0);
    for ((deaths, people), band) in deaths.iter().zip(&people).zip(&ages.bands) {
        let rate = deaths / people;
        if band.to == u32::MAX {
            lived += alive / rate;
            break;
        }
        let width = f64::from(band.to - band.from);
        let share = if band.from == 0 { 0.1 } else { 0.5 };
        let dies = width * rate / (1.0 + width * (1.0 - share) * rate);
        lived += width * alive * (1.0 - dies) + share * width * alive * dies;
        alive *= 1.0 - dies;
    }
    close(life.years.value, lived);
    assert!(life.error > 0.0 && life.error < 0.5);
    let under_75 = Ages::of(
        ages.bands
            .iter()
            .copied()
            .filter(|band| band.to <= 75)
            .collect(),
    )
    .unwrap();
    assert_eq!(
        life_expectancy(&group(&deaths, &people), &under_75, 1.96),
        None
    );
}

#[test]
fn age_bands_are_read_as_public_files_write_them() {
    for (cell, from, to) in [
        ("0-4", 0, 5),
        ("00-04", 0, 5),
        ("<1   ", 0, 1),
        ("0", 0, 1),
        ("90+  ", 90, u32::MAX),
        ("90 and over", 90, u32::MAX),
        ("5 to 9", 5, 10),
        ("15\u{2013}19", 15, 20),
        ("All ages", 0, u32::MAX),
        ("Age 10-14", 10, 15),
        ("85 or over", 85, u32::MAX),
        ("under 5", 0, 5),
    ] {
        assert_eq!(Band::parse(cell), Ok(Band { from, to }), "{cell}");
    }
    for bad in ["young", "5", "9-5", "0-4-9", "-1", "200+", "1.5-4"] {
        assert!(Band::parse(bad).is_err(), "{bad}");
    }
    assert_eq!(
        Band::parse("16-24").unwrap().weight(),
        Err(NoBand::NotStandard)
    );
    let (five, fifteen) = (Band { from: 5, to: 10 }, Band { from: 15, to: 20 });
    assert_eq!(
        Ages::of(vec![fifteen, five]),
        Err((fifteen, Some(Band { from: 10, to: 15 })))
    );
}
