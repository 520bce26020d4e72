//! The program: it opens the data folder, mounts the table of routes, runs the jobs, and gives the
//! command line its verbs. What the verbs and pages do is the business of the slices.

mod archive;
mod backup;
mod bundle;
pub mod cli;
mod copy;
mod demo;
mod demo_files;
mod erase;
mod exhibit;
pub mod extract;
pub mod limits;
mod measured;
mod open;
mod post;
mod retention;
pub mod routes;
mod serve;
mod staff;
mod tls;
mod web;
mod words;
mod worker;

pub use bundle::{Bundled, HELD, bundle};
pub use copy::{Copied, copy};
pub use erase::{FORGETS, Gone, Report, erase};
pub use open::{ROOMS, open, open_on};
pub use retention::{Line, Plan, Tended, plan as retention_plan, tend as tend_retention};
pub use web::{router, router_of};
pub use worker::run_waiting;
