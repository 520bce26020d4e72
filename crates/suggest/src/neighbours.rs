//! What the coded responses near a response say, in the space of meanings.
//!
//! Method: kernel regression (Nadaraya 1964; Watson 1964); the kernel is a power of the cosine, so that what lies in another
//! direction says nothing. Of many coded responses an evenly spread part is asked.

use crate::limits::NEIGHBOURS_MAX;
use crate::rows::{Full, dot};

/// The power of the cosine.
const SHARPNESS: i32 = 6;

/// How many responses of no opinion each response begins with.
const UNSURE: f64 = 0.5;

/// Log odds of each code for one response, from those of `among` near it. `codes_of` are the codes of a coded response;
/// `shares` is how common each code is.
pub(crate) fn odds<'c>(
    places: &Full,
    row: usize,
    among: &[usize],
    codes_of: impl Fn(usize) -> &'c [usize],
    shares: &[f64],
) -> Vec<f64> {
    let own = places.row(row);
    let mut with: Vec<f64> = shares.iter().map(|share| share * UNSURE).collect();
    let mut all = UNSURE;
    let step = among.len().div_ceil(NEIGHBOURS_MAX).max(1);
    for other in among.iter().step_by(step) {
        let near = dot(own, places.row(*other)).clamp(0.0, 1.0);
        let mut weight = 1.0;
        for _ in 0..SHARPNESS {
            weight *= near;
        }
        all += weight;
        for code in codes_of(*other) {
            if let Some(sum) = with.get_mut(*code) {
                *sum += weight;
            }
        }
    }
    with.into_iter()
        .map(|with| {
            let share = (with / all).clamp(1e-4, 1.0 - 1e-4);
            libm::log(share / (1.0 - share))
        })
        .collect()
}
