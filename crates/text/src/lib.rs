//! The words of two languages, as plain functions over plain strings.
//!
//! Guarantees: no function here reads a clock, a disk, the environment or chance; every result depends on the
//! arguments alone and never on the order of a hash map. **Every offset is a Unicode code point**, ends are exclusive, and
//! a range this crate returns is never empty.
//!
//! What each file is about, in reading order:
//!
//! * [`fold()`], [`words`], [`repeat_key`]: one spelling of a word for search, and the key of an exact repeat;
//! * [`radicals`], [`mutations`]: the Welsh initial mutations;
//! * [`Query`]: what a person typed, as groups of alternatives; [`Index`]: search over texts in memory;
//! * [`language_of`], [`passages`], [`tells`]: Welsh or English, and how sure;
//! * [`paragraphs`], [`sentences`], [`slice()`], [`find_quote`], [`context`], [`around`]: spans of a document;
//! * [`sort_key`]: lists of names in Welsh or English order;
//! * [`Stream`], [`Sealed`]: whether words that must not be published stand in exported bytes.
//!
//! It deliberately does not translate, stem English, correct spelling or guess a third language.

mod entities;
mod fold;
mod language;
pub mod limits;
mod mutation;
mod passages;
mod query;
mod repeat;
mod rolling;
mod sealed;
mod search;
mod short_answers;
mod sort;
mod spans;
mod stream;
mod tags;
mod telling_words;

pub use fold::{Word, each_word, fold, words};
pub use language::{Language, UnknownLanguage, language_of};
pub use mutation::{mutations, radicals};
pub use passages::{Passage, passages, passages_of_all};
pub use query::{Group, Query, QueryRefusal};
pub use repeat::repeat_key;
pub use sealed::{Leak, Piece, Published, Sealed};
pub use search::{Hit, Index, Snippet, matches};
pub use sort::sort_key;
pub use spans::{around, context, find_quote, paragraphs, sentences, slice};
pub use stream::{Stream, stream};
pub use telling_words::tells;
