//! Disclosure control: tables of counts of people are made fit to be published, so that nobody can be found in a small cell.
//!
//! # What is guaranteed
//!
//! [`protect`] answers, for every cell of the tables it was given, what may be shown of it by a named [`Profile`]. For every cell that
//! is too small to be shown it holds a **proof**: another table of whole numbers that agrees with everything published and in which
//! this cell is not small ([`Profile::Under5`], [`Profile::Ten`]) or has another value ([`Profile::Nearest5`]). Whoever knows all that
//! was published, the totals, the complements, the difference between a table and a part of it, and the profile itself, can therefore
//! not tell the two apart. The same proof moves every other cell that was withheld for it, so that none of these can be told exactly.
//! Hiding more never breaks a proof. Where none is found, every cell of the tables that is not zero is withheld, which is safe: five
//! (or ten) times every count agrees with it too.
//!
//! The answer depends on the counts alone: no chance, no clock, no threads.
//!
//! # How
//!
//! A cell to protect is sought a *box*: in each dimension a second category (or the total), whose corners can rise and fall by turns
//! without changing any sum. The box that costs least new suppressions is taken. A box through totals alone only rises, so that there
//! always is one in a single table. Afterwards whatever is withheld without need is shown again.
//!
//! Sources: complementary suppression and its audit, Cox, *Suppression methodology and statistical disclosure control*, JASA 75
//! (1980) 377-385; the attacker's interval for a cell, Fischetti and Salazar-González, *Solving the cell suppression problem on
//! tabular data with linear constraints*, Management Science 47 (2001) 1008-1027; boxes, Repsilber (1994) and Giessing and Repsilber,
//! *Tools and strategies to protect multiple tables with the GHQUAR cell suppression engine* (2002); a search along cheapest
//! changes, Castro (2004). Thresholds: NHS Digital's hospital statistics since 2018 (zero shown, 1 to 7 starred, others to the nearest five);
//! guidance of the Government Statistical Service and the Office for National Statistics (fewer than five; ten in the Longitudinal Study).
//!
//! # What it does not do
//!
//! It protects counts, not texts: a quotation with a place may name somebody whatever a table does. A category in which everybody is (7 of 7) is shown
//! as it is. An attacker who knows people in the table, or works out which choices this program would have made, is not considered.
//! It does not choose the profile.

pub mod limits;
mod moves;
mod profile;
mod protect;
mod tables;

pub use profile::{Profile, Shown};
pub use protect::{Protected, Why, protect};
pub use tables::{Place, Tables, Trouble};
