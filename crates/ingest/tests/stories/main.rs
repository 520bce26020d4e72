//! Stories, one module a format, and the failures planted in each. Files are built by the tests; those of the folder with real data
//! are read where it is there, and the test says so where it is not.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot build its file has failed, and a skipped one says so"
)]

mod archives;
mod build;
mod csv_files;
mod hostile;
mod json_files;
mod kinds;
mod mail;
mod office;
mod open_document;
mod outlook;
mod pages;
mod pdf_build;
mod pdf_files;
mod pdf_peer;
mod real;
mod rich_text;
mod scans;
