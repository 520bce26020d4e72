//! Who may do what: the one table of roles and capabilities.
//!
//! A role belongs to one commission. One right belongs to no commission, to open new ones: whoever
//! has it is an administrator of every commission of the server. An administrator looks after people
//! and reads no evidence; who needs both is given both, which stays on record.

/// What a person is to a commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The secretariat: takes in, moderates, redacts, publishes.
    Clerk,
    /// Reads and codes.
    Analyst,
    /// Reads, and computes what can be said.
    Evaluator,
    /// Reads what a finding rests on.
    Commissioner,
    /// Looks, also at who did what, and changes nothing.
    Auditor,
    /// Lets people in and sees them out; reads no evidence.
    Administrator,
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
    /// To write findings and recommendations.
    Write,
    /// To say, or to record, what commissioners decide.
    Decide,
    /// To take in, decide publication and redact.
    Moderate,
    /// To change the texts of the commission and its call.
    Call,
    /// To see who did and saw what.
    Audit,
    /// To let people in, give roles, see people out.
    Administer,
    /// To open a commission on this server.
    Open,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [
        Self::Clerk,
        Self::Analyst,
        Self::Evaluator,
        Self::Commissioner,
        Self::Auditor,
        Self::Administrator,
    ];

    /// The word it has in the database and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Analyst => "analyst",
            Self::Evaluator => "evaluator",
            Self::Commissioner => "commissioner",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// The policy.
    pub fn may(self, capability: Capability) -> bool {
        use Role::{Administrator, Analyst, Auditor, Clerk, Commissioner, Evaluator};
        match capability {
            Capability::Anyone | Capability::SignedIn => true,
            Capability::Read => self != Administrator,
            Capability::Code => matches!(self, Clerk | Analyst),
            Capability::Write => matches!(self, Clerk | Analyst | Evaluator),
            Capability::Decide => matches!(self, Clerk | Commissioner),
            Capability::Moderate => self == Clerk,
            Capability::Call => matches!(self, Clerk | Administrator),
            Capability::Audit => matches!(self, Auditor | Administrator),
            Capability::Administer => self == Administrator,
            // A right of the server, which no role of a commission brings along.
            Capability::Open => false,
        }
    }
}

impl Capability {
    /// Every capability, in the order of the table.
    pub const ALL: [Self; 11] = [
        Self::Anyone,
        Self::SignedIn,
        Self::Read,
        Self::Code,
        Self::Write,
        Self::Decide,
        Self::Moderate,
        Self::Call,
        Self::Audit,
        Self::Administer,
        Self::Open,
    ];

    /// The word it has in the table of routes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::SignedIn => "signed in",
            Self::Read => "read",
            Self::Code => "code",
            Self::Write => "write",
            Self::Decide => "decide",
            Self::Moderate => "moderate",
            Self::Call => "call",
            Self::Audit => "audit",
            Self::Administer => "administer",
            Self::Open => "open",
        }
    }
}
