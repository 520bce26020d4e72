//! Who may do what: a short table.

/// What a person is to a commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The secretariat: takes in, moderates, redacts, publishes.
    Clerk,
    /// Reads and codes.
    Analyst,
    /// Reads what a finding rests on.
    Commissioner,
    /// Looks, and changes nothing.
    Auditor,
}

/// What a route asks of whoever calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// Nothing: the page is public.
    Anyone,
    /// To be signed in.
    SignedIn,
    /// To read evidence that is not published.
    Read,
    /// To code passages and keep the codebook.
    Code,
    /// To take in, decide publication and redact.
    Moderate,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [
        Self::Clerk,
        Self::Analyst,
        Self::Commissioner,
        Self::Auditor,
    ];

    /// The word it has in the database and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Analyst => "analyst",
            Self::Commissioner => "commissioner",
            Self::Auditor => "auditor",
        }
    }

    /// The role of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// The policy.
    pub fn may(self, capability: Capability) -> bool {
        match capability {
            Capability::Anyone | Capability::SignedIn | Capability::Read => true,
            Capability::Code => matches!(self, Self::Clerk | Self::Analyst),
            Capability::Moderate => self == Self::Clerk,
        }
    }
}

impl Capability {
    /// The word it has in the table of routes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::SignedIn => "signed in",
            Self::Read => "read",
            Self::Code => "code",
            Self::Moderate => "moderate",
        }
    }
}
