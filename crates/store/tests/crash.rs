//! The crash harness: what was acknowledged is on disk after the program was killed, after a power
//! cut, and after the disk itself said no.
//!
//! A child process (this test binary run again) writes a [`history`] with many threads and says `ack`
//! only after [`store::Store::write`] answered. Its parent harms it, opens the folder again and
//! [`check`]s everything against what was acknowledged. Each harm has a control, a store that is
//! wrong on purpose, in which the same check must find losses: a check that cannot fail shows nothing.
//!
//! It does not ask a real disk to forget: the power cut is rebuilt from the system calls of the child.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![allow(clippy::panic, reason = "a test says what it expects by failing")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]
#![allow(clippy::print_stdout, reason = "the bench prints its totals")]

#[path = "crash/chance.rs"]
mod chance;
#[path = "crash/check.rs"]
mod check;
#[path = "crash/disk.rs"]
mod disk;
#[path = "crash/history.rs"]
mod history;
#[path = "crash/kill.rs"]
mod kill;
#[path = "crash/power.rs"]
mod power;
#[path = "crash/sick.rs"]
mod sick;
#[path = "crash/strace.rs"]
mod strace;
#[path = "crash/trace.rs"]
mod trace;
