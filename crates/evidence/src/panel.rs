//! Panels: where an earlier page shows something of a later slice ("cited in", "attach to a
//! finding"), the later slice implements [`Panel`] and the program hands the list of panels to the
//! pages. So there is no edge backwards and no cycle.

use commission::Error;
use commission::web::Asked;
use std::fmt::Debug;
use std::sync::Arc;

/// What a page is about when it asks for panels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// A source, by its reference.
    Source(&'a str),
    /// A passage.
    Passage(i64),
    /// A source, by its reference, told to the respondent who sent it: what is made of their own words, and nothing of
    /// others'.
    Respondent(&'a str),
    /// Everything together: what was not read, coded or quoted.
    Coverage,
    /// The public page of the commission: what else anybody can do or read there.
    Front,
}

/// A fragment of page with its actions, from a later slice.
pub trait Panel: Debug + Send + Sync {
    /// The fragment in the language of the request, as HTML that is safe to print, or nothing.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot be read.
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error>;
}

/// The panels of a program, in order.
#[derive(Debug, Clone, Default)]
pub struct Panels(pub Vec<Arc<dyn Panel>>);

impl Panels {
    /// Every fragment about this.
    ///
    /// # Errors
    /// The first error of a panel.
    pub fn fragments(&self, asked: &Asked, about: About<'_>) -> Result<Vec<String>, Error> {
        let mut fragments = Vec::new();
        for panel in &self.0 {
            fragments.extend(panel.fragment(asked, about)?);
        }
        Ok(fragments)
    }
}
