//! The whole program: every room joined to the others, as people, browsers and other programs meet it.
//!
//! One program of tests, so that everything is linked once; `hostile` and `house` stand apart, for they are run alone.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod access;
mod accounts;
mod beside;
mod bundle;
mod closing;
mod door;
mod engines;
mod erasing;
mod exhibits;
mod extract;
mod form;
mod hearings;
mod hubs;
mod inbox;
mod measures;
mod pipes;
mod principles;
mod prototypes;
mod register;
mod retention;
mod schema;
mod secretariat;
mod secure;
mod services;
mod site;
mod stops;
mod voting;
mod writing;
