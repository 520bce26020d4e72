//! What of an answer may leave the council: figures in which no small number of people can be found.
//!
//! The rule is the coarse one that needs no proof of how figures hang together. A section is left out whole where one of its counts, its rest
//! or its base is one to four, where a spread or a change is of fewer than ten, or where its bases and those of a section that stays differ by
//! one to four, since whoever subtracts would find them. Where a section is left out the sentences go too, because they tell its figures. The lowest and
//! the highest value are always left out: each is one person's. So are the rows to look at.
//! (Thresholds: the profiles `under-5` and `10` of `disclosure`.)

use super::answer::{Answer, Figure, Said, Section};
use super::checks::Checks;
use crate::limits::{TRAVELS_FEWEST_MEASURED, TRAVELS_SMALL_MAX};
use crate::words::Words;

/// The answer without what would tell of few people.
#[must_use]
pub fn fit_to_travel(answer: Answer) -> Answer {
    let mut kept: Vec<Section> = Vec::new();
    let mut left_out: Vec<Said> = Vec::new();
    let mut bases: Vec<u64> = Vec::new();
    for section in answer.sections {
        let own: Vec<u64> = section
            .measures
            .iter()
            .filter_map(|one| base(&one.figure))
            .collect();
        let near = |a: u64| {
            let apart = |b: &u64| is_small(a.abs_diff(*b));
            bases.iter().chain(&own).any(apart)
        };
        let tells = section.measures.iter().any(|one| tells(&one.figure));
        if tells || own.iter().copied().any(near) {
            left_out.push(section.label);
            continue;
        }
        bases.extend(own);
        kept.push(without_ends(section));
    }
    let whole = left_out.is_empty();
    let has_figures = |said: &Said| said.en.contains(|c: char| c.is_ascii_digit());
    let mut warnings: Vec<Said> = answer
        .warnings
        .into_iter()
        .filter(|said| whole || !has_figures(said))
        .collect();
    warnings.extend(left_out.into_iter().map(|label| Said {
        en: crate::words::words(commission::Language::En).msg_travel_left_out(&label.en),
        cy: crate::words::words(commission::Language::Cy).msg_travel_left_out(&label.cy),
    }));
    Answer {
        method: answer.method,
        settings: answer.settings,
        checks: Checks::default(),
        sections: kept,
        sentences: match whole {
            true => answer.sentences,
            false => vec![Said::new(Words::msg_travel_sentences)],
        },
        warnings,
    }
}

fn is_small(count: u64) -> bool {
    (1..=TRAVELS_SMALL_MAX).contains(&count)
}

/// Of how many a figure tells.
fn base(figure: &Figure) -> Option<u64> {
    match figure {
        Figure::Count(count) => Some(*count),
        Figure::Share(_, of) | Figure::Part(_, of) => Some(*of),
        Figure::Rate(..)
        | Figure::Spread(_)
        | Figure::Sum(_)
        | Figure::Range(..)
        | Figure::Change(_) => None,
    }
}

/// Whether few people could be found in a figure.
fn tells(figure: &Figure) -> bool {
    match figure {
        Figure::Count(count) | Figure::Rate(count, _) => is_small(*count),
        Figure::Share(count, of) | Figure::Part(count, of) => {
            is_small(*count) || is_small(*of) || is_small(of.saturating_sub(*count))
        }
        Figure::Spread(values) => (1..TRAVELS_FEWEST_MEASURED).contains(&values.len()),
        Figure::Change(found) => (1..TRAVELS_FEWEST_MEASURED).contains(&found.n),
        Figure::Sum(_) | Figure::Range(..) => false,
    }
}

/// A spread by its median and its mean alone.
fn without_ends(section: Section) -> Section {
    let mut kept = Section {
        measures: Vec::new(),
        ..section
    };
    for one in section.measures {
        match &one.figure {
            Figure::Spread(values) => {
                let median = stats::ranks::median(values.clone());
                let mean = stats::intervals::mean(values);
                for (name, value) in [("median", median), ("mean", mean)] {
                    let label = Said {
                        en: format!("{} ({name})", one.label.en),
                        cy: match name {
                            "median" => format!("{} (canolrif)", one.label.cy),
                            _ => format!("{} (cymedr)", one.label.cy),
                        },
                    };
                    kept.put_said(&format!("{}_{name}", one.key), label, Figure::Sum(value));
                }
            }
            _ => kept.measures.push(one),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(key: &'static str, figures: &[Figure]) -> Section {
        let mut section = Section::new(key, Words::msg_travel_sentences);
        for (number, figure) in figures.iter().enumerate() {
            section.put_said(&format!("f{number}"), Said::same("Sample"), figure.clone());
        }
        section
    }

    fn travelled(sections: Vec<Section>) -> Vec<&'static str> {
        let answer = Answer {
            method: "",
            settings: Vec::new(),
            checks: Checks::default(),
            sections,
            sentences: vec![Said::same("7 of 9")],
            warnings: Vec::new(),
        };
        let fit = fit_to_travel(answer);
        assert_eq!(
            fit.sentences.iter().any(|said| said.en == "7 of 9"),
            fit.warnings.is_empty()
        );
        fit.sections.iter().map(|one| one.key).collect()
    }

    #[test]
    fn a_section_with_a_small_count_a_small_rest_or_a_small_base_stays_at_home() {
        for figure in [
            Figure::Count(3),
            Figure::Share(4, 20),
            Figure::Share(18, 20),
            Figure::Part(0, 3),
            Figure::Rate(2, 100.0),
            Figure::Spread(vec![1.0; 9]),
        ] {
            let sections = vec![
                section("few", std::slice::from_ref(&figure)),
                section("many", &[Figure::Count(60)]),
            ];
            assert_eq!(travelled(sections), ["many"], "{figure:?}");
        }
        let sections = vec![section("all", &[Figure::Share(10, 20), Figure::Count(0)])];
        assert_eq!(travelled(sections), ["all"]);
    }

    #[test]
    fn what_subtracting_would_tell_stays_at_home() {
        let sections = vec![
            section("people", &[Figure::Count(40)]),
            section("compared", &[Figure::Share(20, 38)]),
            section("other", &[Figure::Share(20, 40)]),
        ];
        assert_eq!(travelled(sections), ["people", "other"]);
    }

    #[test]
    fn one_persons_value_does_not_travel() {
        let values = (1..=12).map(f64::from).collect();
        let fit = without_ends(section("days", &[Figure::Spread(values)]));
        let keys: Vec<&str> = fit.measures.iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys, ["f0_median", "f0_mean"]);
    }
}
