//! The chrome of every page: layout, form components, language switch, messages, accessible charts.
//!
//! Guarantees that a page which extends `base.html` has its landmarks, one `<h1>`, its language, the
//! way to the same page in the other language, and no style or script outside files of our own.
//! Deliberately knows no web framework and no room but the languages: pages are strings made from
//! values. How another room uses it stands in `README.md` beside this folder.

mod assets;
pub mod chart;
mod chrome;

mod limits;
mod parts;
pub mod say;
pub mod sheet;
mod words;

pub use assets::{Asset, assets, icon, stylesheet};
pub use chrome::{Chrome, FieldError, Link, Message, MessageKind, Tongue};
pub use parts::{Choice, Column, Pagination, Quote, Row, Side, Table, Tag, Tone};
pub use text::Language;
pub use words::{Words, words};
