//! What is looked for in a search table, said once for both engines.
//!
//! A search table is declared as SQLite's FTS5 reads it, filled with folded words (letters and digits,
//! single spaces between them) and asked with `TABLE MATCH $n`, where the value is a [`Words`]. Both
//! engines find the same rows. `TABLE.rank` is how close a row is, less being closer: that figure is
//! the engine's own, and so is an order made of it. No search table may be given another name in a
//! statement.

/// What must stand in a row of a search table, and what must not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words {
    /// Each of these must.
    pub all: Vec<OneOf>,
    /// None of these may.
    pub none: Vec<OneOf>,
}

/// Forms of which one is enough, by the column in which they are looked for. A form of several words
/// stands for those words next to each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OneOf(pub Vec<(&'static str, Vec<String>)>);
