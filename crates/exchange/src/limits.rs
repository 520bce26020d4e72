//! Every bound of exchange.

/// Elements within one another in an XML file.
pub const OPEN_ELEMENTS_MAX: usize = 200;
/// Elements of an XML file.
pub const ELEMENTS_MAX: usize = 5_000_000;
/// How deep codes of a file may lie below each other.
pub const CODE_LEVELS_MAX: usize = 64;
/// Code points of a passage that are written as the name of its selection.
pub const SELECTION_NAME_CHARS_MAX: usize = 1_000;
/// Selections by which it is told what another program counts in.
pub const WEIGHED_SELECTIONS_MAX: usize = 2_000;
/// Things left out of a file that are told one by one.
pub const LEFT_OUT_TOLD_MAX: usize = 100;
