//! How a submission may be shown.

use serde::{Deserialize, Serialize};

/// The publication state of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Publication {
    /// Published with its author's name.
    Named,
    /// Published; the secretariat alone knows the name.
    NameWithheld,
    /// Published; the name was never taken.
    Anonymous,
    /// Not published, not quoted; it may inform what is said in general terms.
    Confidential,
    /// Not taken as evidence.
    NotAccepted,
    /// Nothing was decided yet, so nothing is shown.
    NotDecided,
    /// Its words and whatever told of its respondent are gone; nothing can be decided any more.
    Erased,
}

impl Publication {
    /// Every state that can be decided, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Named,
        Self::NameWithheld,
        Self::Anonymous,
        Self::Confidential,
        Self::NotAccepted,
        Self::NotDecided,
    ];

    /// The word it has in files and in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::NameWithheld => "name-withheld",
            Self::Anonymous => "anonymous",
            Self::Confidential => "confidential",
            Self::NotAccepted => "not-accepted",
            Self::NotDecided => "not-decided",
            Self::Erased => "erased",
        }
    }

    /// The state that the database keeps under that word.
    pub fn of_kept(code: &str) -> Option<Self> {
        match code {
            "erased" => Some(Self::Erased),
            other => Self::ALL.into_iter().find(|state| state.code() == other),
        }
    }

    /// The state that somebody decides by that word, forgiving case, spaces and underscores.
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim().to_lowercase().replace([' ', '_'], "-");
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether its words may be published.
    pub fn published(self) -> bool {
        matches!(self, Self::Named | Self::NameWithheld | Self::Anonymous)
    }
}
