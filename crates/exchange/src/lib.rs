//! Codebooks and codings as plain values, and how other programs write them into files.
//!
//! * REFI-QDA 1.0 (2019), out and in: [`codebook_file`] and [`project_file`] write `.qdc` and `.qdpx`, [`read`] reads both;
//! * Taguette, QualCoder and ThemeFinder, in: [`taguette`], [`qualcoder`], [`themefinder`];
//! * [`Meaning`]: a code's definition, what to include and leave out, and its example as the one description such files have;
//! * [`push_row`]: a row of CSV that no spreadsheet runs.
//!
//! Guarantees: offsets are Unicode code points, ends exclusive, whatever the other program counts in (see [`Counted`]); what a
//! file says that has no place here is named in [`Project::left_out`], never dropped unsaid; hostile files end in a sentence;
//! the same values make the same bytes. It deliberately knows no commission: which document of a file is which of ours,
//! and who may code, is for `reading` to say.

mod csv;
mod guid;
pub mod limits;
mod meaning;
mod positions;
mod project;
pub mod qualcoder;
mod read;
pub mod taguette;
#[cfg(test)]
mod tests;
pub mod themefinder;
mod write;
mod xml;

pub use csv::push_row;
pub use guid::guid;
pub use meaning::Meaning;
pub use positions::{Counted, End, Unit};
pub use project::{
    About, Code, Coder, Coding, Document, LeftOut, Memo, Missing, Project, Selection,
};
pub use read::{Trouble, is_refi, read};
pub use write::{codebook_file, project_file};
