//! Which coded responses are held out together.
//!
//! Method: iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011), simplified: the rarest code first, each of its
//! responses to the fold that has fewest of that code, then fewest at all, so that every fold has its share of each code.

use stats::random::Random;

/// The fold of each response, given its codes.
pub(crate) fn folds(coded: &[Vec<usize>], codes: usize, folds: usize, seed: u64) -> Vec<usize> {
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); codes + 1];
    for (response, own) in coded.iter().enumerate() {
        let listed = if own.is_empty() {
            &[codes][..]
        } else {
            own.as_slice()
        };
        for code in listed {
            if let Some(holders) = holders.get_mut(*code) {
                holders.push(response);
            }
        }
    }
    let mut order: Vec<usize> = (0..=codes).collect();
    order.sort_by_key(|code| (holders.get(*code).map_or(0, Vec::len), *code));
    let mut chance = Random::new(seed);
    let mut fold_of: Vec<Option<usize>> = vec![None; coded.len()];
    let mut of_code = vec![vec![0_usize; folds]; codes + 1];
    let mut of_all = vec![0_usize; folds];
    for code in order {
        let Some(holders) = holders.get_mut(code) else {
            continue;
        };
        chance.shuffle(holders);
        for response in holders {
            if fold_of.get(*response).is_none_or(Option::is_some) {
                continue;
            }
            let own_counts = of_code.get(code).map_or(&[][..], Vec::as_slice);
            let emptiest = own_counts
                .iter()
                .zip(&of_all)
                .enumerate()
                .min_by_key(|(fold, (own, all))| (**own, **all, *fold));
            let fold = emptiest.map_or(0, |(fold, _)| fold);
            if let Some(place) = fold_of.get_mut(*response) {
                *place = Some(fold);
            }
            if let Some(count) = of_all.get_mut(fold) {
                *count += 1;
            }
            let listed = coded.get(*response).map_or(&[][..], Vec::as_slice);
            let listed = if listed.is_empty() {
                &[codes][..]
            } else {
                listed
            };
            for code in listed {
                if let Some(count) = of_code.get_mut(*code).and_then(|c| c.get_mut(fold)) {
                    *count += 1;
                }
            }
        }
    }
    fold_of.into_iter().map(Option::unwrap_or_default).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fold_has_its_share_of_each_code() {
        let coded: Vec<Vec<usize>> = (0..100)
            .map(|n| match n {
                0..5 => vec![0, 1],
                5..50 => vec![1],
                50..90 => vec![2],
                _ => vec![],
            })
            .collect();
        let folds = folds(&coded, 3, 5, 7);
        for fold in 0..5 {
            let inside = || (0..100).filter(|n| folds[*n] == fold);
            assert_eq!(inside().count(), 20);
            assert_eq!(inside().filter(|n| coded[*n].contains(&0)).count(), 1);
            assert_eq!(inside().filter(|n| coded[*n].contains(&1)).count(), 10);
            assert_eq!(inside().filter(|n| coded[*n].is_empty()).count(), 2);
        }
    }
}
