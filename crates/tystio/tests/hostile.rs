//! Goal: a hostile file spoils its own reading and nothing else. Method: fourteen families of hostile files and requests,
//! built by code (`testkit::hostile`), each read by the real child, by `intake import` and by the upload page of a running
//! server; and controls, which show that each of the main limits is what holds.
//!
//! Times are asked for in release (`bench/hostile`); the slower build is held to the limits of the child alone.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

#[path = "hostile/controls.rs"]
mod controls;
#[path = "hostile/reading.rs"]
mod reading;
#[path = "hostile/requests.rs"]
mod requests;
#[path = "hostile/served.rs"]
mod served;
#[path = "hostile/uploads.rs"]
mod uploads;

use std::path::PathBuf;

/// The program under test.
fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_tystio").into()
}
