//! How stable a choice is: how often each site stays when the weights move.
//!
//! Method: every demand's weight is multiplied by a number drawn evenly from within the spread; the choice is then improved by
//! swaps from where it is; a site that is still there has stayed. A new search might move more: the shares are upper bounds.
//! Only weights move. Where they play no part (nobody too far) there is nothing to say.

use super::choices::{Choices, State};
use super::column::Column;
use super::swap::improved;
use super::{Aim, Ground};
use crate::draws::Draws;
use crate::limits::STABILITY_SPREAD;

/// How often a site stayed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kept {
    /// The site.
    pub site: u32,
    /// The share of draws in which it stayed, from 0 to 1.
    pub share: f64,
}

/// Moves the weights so many times; `None` where weights play no part.
#[must_use]
pub fn stability(
    ground: &Ground,
    chosen: &[u32],
    aim: Aim,
    draws: u64,
    seed: u64,
) -> Option<Vec<Kept>> {
    let whole = match aim {
        Aim::Median => ground.choices(chosen.len()),
        Aim::Coverage { within } => {
            let mut choices = Choices::among(ground.sites(), chosen.len());
            for (row, weight) in ground.within(within).iter().zip(ground.weights()) {
                if *weight > 0.0 {
                    choices.add(row.iter().map(|site| (*site, 0.0)), *weight);
                }
            }
            choices.narrowed(ground.states())
        }
        Aim::Centre | Aim::Fewest { .. } => return None,
    };
    let fixed = |site: &&u32| ground.states().at(**site as usize) == State::Open;
    let start: Vec<u32> = (0..)
        .zip(&whole.names)
        .filter(|(_, name)| chosen.contains(name))
        .map(|(place, _)| place)
        .collect();
    let mut stayed = vec![0_u64; ground.sites()];
    let mut chance = Draws::new(seed);
    for _ in 0..draws {
        let factors: Vec<f64> = (0..whole.demands())
            .map(|_| 1.0 + STABILITY_SPREAD * (2.0 * chance.uniform() - 1.0))
            .collect();
        let (now, _) = improved(&whole.scaled(&factors), start.clone());
        for name in whole.named(&now) {
            stayed.change(name as usize, |times| times + 1);
        }
    }
    debug_assert!(
        chosen
            .iter()
            .filter(fixed)
            .all(|s| stayed.at(*s as usize) == draws)
    );
    let kept = |site: &u32| Kept {
        site: *site,
        share: stayed.at(*site as usize) as f64 / draws.max(1) as f64,
    };
    Some(chosen.iter().map(kept).collect())
}
