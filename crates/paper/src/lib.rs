//! Paper: content as plain values to a PDF that everybody can read, by eye, by ear or by machine.
//!
//! [`print()`] takes a [`Document`] and gives a tagged PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a
//! (ISO 19005-2): title, language, headings in order, tables with their headings, figures with their alternative, links
//! that say where they lead, words in another language marked as such.
//!
//! Guarantees: the same content gives the same bytes, on any machine; nobody's words are run as markup; no file, network,
//! clock or font of the machine is used; what cannot be read aloud is refused; a character no font here has is printed
//! as its number and said to be.
//!
//! It deliberately knows nothing of a commission: what a report or a receipt says is told by the room that has it.
//!
//! ```
//! use paper::{Block, Document, Labels, Run};
//!
//! let document = Document {
//!     title: "Derbynneb".into(),
//!     commission: "Comisiwn".into(),
//!     language: "cy".into(),
//!     ident: "receipt WHC0012 cy".into(),
//!     day: (2026, 3, 1),
//!     notice: None,
//!     labels: Labels {
//!         page_of: "Tudalen {page} o {pages}".into(),
//!         numbers_for_characters: "…".into(),
//!     },
//!     blocks: vec![
//!         Block::heading(1, "Eich tystiolaeth"),
//!         Block::Paragraph(vec![Run::new("Diolch, "), Run::new("thank you").lang("en")]),
//!     ],
//! };
//! let printed = paper::print(&document)?;
//! assert_eq!(printed.pages, 1);
//! # Ok::<(), paper::PaperError>(())
//! ```

mod content;
mod error;
mod fonts;
pub mod limits;
mod press;
mod sheet;

pub use content::{Block, Document, Labels, Run, Target};
pub use error::PaperError;
pub use press::{Printed, print, print_large};
