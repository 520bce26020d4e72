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
}

impl Publication {
    /// Every state, in the order in which they are offered.
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
        }
    }

    /// The state of that word, forgiving case, spaces and underscores.
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim().to_lowercase().replace([' ', '_'], "-");
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether its words may be published.
    pub fn published(self) -> bool {
        matches!(self, Self::Named | Self::NameWithheld | Self::Anonymous)
    }
}
