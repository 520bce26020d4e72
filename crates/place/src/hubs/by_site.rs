//! A choice read by site, where each demand pays the same at every site of its row, as in covering.
//!
//! What a site earns is then the sum of what the demands in its reach pay, and who is served follows from the chosen sites alone: of
//! 410 sites the 50 chosen have an eighth of all entries. The sums run over the demands in their order, so that every figure is the one
//! that `relax` finds by rows, to the last bit.

use super::choices::Choices;
use super::column::{Column, total};
use super::relax::ascending;

/// The demands in reach of each site.
#[derive(Debug)]
pub(super) struct BySite {
    ends: Vec<usize>,
    demands: Vec<u32>,
    /// What each demand pays at any site of its row; where there is none, what it costs to have none.
    costs: Vec<f64>,
    /// How many sites are in the row of each demand.
    lengths: Vec<u32>,
    /// What each demand brings a site or pays, and how many chosen sites it has.
    paid: Vec<f64>,
    held: Vec<u32>,
}

impl BySite {
    /// Turns the rows round; nothing where a demand pays more at one site than at another.
    pub(super) fn of(choices: &Choices) -> Option<Self> {
        let is_level = |(_, costs): (&[u32], &[f64])| costs.first() == costs.last();
        if !choices.rows().all(is_level) {
            return None;
        }
        let mut ends = vec![0_usize; choices.sites()];
        for (sites, _) in choices.rows() {
            for site in sites {
                ends.change(*site as usize, |many| many + 1);
            }
        }
        let mut begin = 0;
        for end in &mut ends {
            let many = std::mem::replace(end, begin);
            begin += many;
        }
        let mut demands = vec![0_u32; choices.entries()];
        for (demand, (sites, _)) in (0_u32..).zip(choices.rows()) {
            for site in sites {
                demands.put(ends.at(*site as usize), demand);
                ends.change(*site as usize, |next| next + 1);
            }
        }
        let many = choices.demands();
        Some(Self {
            ends,
            demands,
            costs: choices.lowest(),
            lengths: choices
                .rows()
                .map(|(sites, _)| sites.len() as u32)
                .collect(),
            paid: vec![0.0; many],
            held: vec![0; many],
        })
    }

    fn reach(&self, site: usize) -> &[u32] {
        let begin = if site == 0 { 0 } else { self.ends.at(site - 1) };
        self.demands
            .get(begin..self.ends.at(site))
            .unwrap_or_default()
    }

    /// What each site earns at these prices, as a cost; answers how many entries count.
    pub(super) fn earnings(&mut self, prices: &[f64], reduced: &mut [f64]) -> u64 {
        let mut read = 0;
        let rows = self.costs.iter().zip(&self.lengths).zip(prices);
        for (paid, ((cost, length), price)) in self.paid.iter_mut().zip(rows) {
            *paid = (cost - price).min(0.0);
            read += u64::from(*length) * u64::from(cost < price);
        }
        for (site, reduced) in reduced.iter_mut().enumerate() {
            let reach = self.reach(site).iter();
            *reduced = reach.fold(0.0, |sum, demand| sum + self.paid.at(*demand as usize));
        }
        read
    }

    /// What these sites really cost; and where the price of each demand should go.
    pub(super) fn serve(
        &mut self,
        chosen: &[u32],
        outside: &[f64],
        prices: &[f64],
        gradient: &mut [f64],
    ) -> f64 {
        let mut held = std::mem::take(&mut self.held);
        held.fill(0);
        for site in chosen {
            for demand in self.reach(*site as usize) {
                held.change(*demand as usize, |held| held + 1);
            }
        }
        let rows = self.costs.iter().zip(&held).zip(outside).zip(prices);
        let rows = rows.zip(&mut self.paid).zip(gradient);
        for (((((cost, held), outside), price), paid), gradient) in rows {
            let served = f64::from(*held) * f64::from(u8::from(cost < price));
            *paid = if *held > 0 { *cost } else { *outside };
            *gradient = ascending(served, *price, (*cost, *outside));
        }
        self.held = held;
        total(&self.paid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six demands among five sites; demand 4 can reach none.
    fn covering() -> Choices {
        let mut choices = Choices::among(5, 2);
        for (row, outside) in [
            (vec![0, 2], 3.0),
            (vec![1], 5.0),
            (vec![1, 2, 4], 2.0),
            (vec![0, 3], 7.0),
            (vec![], 4.0),
            (vec![3, 4], 1.0),
        ] {
            choices.add(row.into_iter().map(|site| (site, 0.0)), outside);
        }
        choices
    }

    #[test]
    fn sites_earn_and_serve_as_the_rows_say() {
        let choices = covering();
        let mut by_site = BySite::of(&choices).unwrap();
        let prices = [1.5, 5.0, 0.0, 3.25, 4.0, 1.0];
        let mut reduced = vec![9.0; 5];
        assert_eq!(by_site.earnings(&prices, &mut reduced), 2 + 1 + 2 + 2);
        assert_eq!(reduced, [-4.75, -5.0, -1.5, -4.25, -1.0]);
        let mut gradient = vec![9.0; 6];
        let cost = by_site.serve(&[0, 3], &choices.outside, &prices, &mut gradient);
        // Demands 1, 2 and 4 have none of the two; 3 has both; the prices of 1 and 4 can rise no further.
        assert_eq!(cost, 5.0 + 2.0 + 4.0);
        assert_eq!(gradient, [0.0, 0.0, 1.0, -1.0, 0.0, 0.0]);
    }

    #[test]
    fn where_one_site_is_dearer_the_rows_stay_as_they_are() {
        let mut choices = Choices::among(2, 1);
        choices.add([(0, 1.0), (1, 2.0)], 3.0);
        assert!(BySite::of(&choices).is_none());
    }
}
