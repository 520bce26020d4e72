//! The two languages of the interface.
//!
//! Stands in for `text::Language`, with the same shape, until that room is here.

/// A language in which every page exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    En,
    /// Welsh.
    Cy,
}

impl Language {
    /// The code used in addresses and in `lang` attributes: `en` or `cy`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }
}
