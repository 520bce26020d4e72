//! The report seen from outside: from a file of findings to a folder that anybody can check.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test says what it expects by failing, and writes the files it needs"
)]

mod attack;
mod beside;
mod claims;
mod disclosure;
mod gate;
mod links;
mod many;
mod million;
mod plans;
mod printed;
#[path = "../../../paper/tests/reading/mod.rs"]
mod reading;
mod sample;
mod scene;
mod sealed;
mod site;
mod story;
mod typed;
