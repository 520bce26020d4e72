//! Place: what differs between areas, where hubs would reach people, and where the money goes.
//!
//! Verbs on plain files: rates and inequalities by deprivation, cost associated with them, the choice of hubs with its proof, spending by area and
//! ownership; and, stored with a commission, the ideas for hubs that people sent, over which a choice is laid. Guarantees: every figure names its method and convention; a result depends on its input and seed alone; a figure
//! that cannot be told is not told. Deprivation is of areas, not people, and it says so.

mod choice;
pub mod cli;
pub mod cost;
pub mod draws;
mod forget;
pub mod hubs;
mod idea;
pub mod limits;
pub mod lm3;
pub mod payments;
mod profile;
pub mod rates;
pub mod scenario;
pub mod sheet;
pub mod siting;
pub mod spending;
mod store;
pub mod tender;
pub mod web;
mod words;

pub use choice::{
    CHOOSE_JOB, Choice, Kind, Settings, State as ChoiceState, ask_for, choice, choose_waiting,
    keep_input,
};
pub use forget::Forgetting;
pub use idea::{
    Asked, Asking, Idea, Origin, Request, Stage, Told, ask, asked_for, change, make, unask,
};
pub use store::{MIGRATIONS, idea, ideas, requests};
pub use web::IdeasOfPassage;
