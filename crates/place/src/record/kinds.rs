//! What a record can be of, its fields, and what each field holds.
//!
//! The names of kinds and fields are those of the files, which outlive the program: none is ever used for something else. The names of
//! columns are those of our own files and of regulators' lists, as far as they are published.

/// What a record is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A provider of care or support.
    Provider,
    /// A large institution that is bound to its place: what it spends, whom it employs, what it owns.
    Anchor,
    /// A service that section 16 asks a council to promote.
    Section16,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A line of words.
    Line,
    /// Words.
    Words,
    /// A number that is not below nought.
    Number,
    /// One of these words, the last of which says that it is not known.
    Choice(&'static [&'static str]),
}

/// A field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in files.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Names of columns under which it is found in others' files, in lower case without spaces and signs.
    pub columns: &'static [&'static str],
}

const fn field(name: &'static str, holds: Holds, columns: &'static [&'static str]) -> Field {
    Field {
        name,
        holds,
        columns,
    }
}

use Holds::{Choice, Line, Number, Words};

const OWNERSHIP: &[&str] = &[
    "co-operative",
    "mutual",
    "social-enterprise",
    "charity",
    "private",
    "public",
    "sole-trader",
    "unknown",
];
const SIZE: &[&str] = &["micro", "small", "medium", "large", "unknown"];
const REGISTRATION: &[&str] = &["registered", "exempt", "not-required", "unknown"];
const FORM: &[&str] = &[
    "social-enterprise",
    "co-operative",
    "user-led",
    "third-sector",
    "private",
    "public",
    "unknown",
];
const DEGREE: &[&str] = &["yes", "in-part", "no", "unknown"];
const SHOWN: &[&str] = &["yes", "no"];

const PROVIDER: &[Field] = &[
    field(
        "name",
        Line,
        &["name", "locationname", "servicename", "providername", "enw"],
    ),
    field(
        "provider",
        Line,
        &[
            "provider",
            "providername",
            "registeredprovider",
            "serviceprovider",
            "darparwr",
        ],
    ),
    field(
        "number",
        Line,
        &[
            "number",
            "locationid",
            "cqclocation*",
            "serviceurn",
            "urn",
            "registrationnumber",
            "rhif",
        ],
    ),
    field("regulator", Line, &["regulator", "rheoleiddiwr"]),
    field(
        "registration",
        Choice(REGISTRATION),
        &["registration", "registrationstatus", "cofrestriad"],
    ),
    field(
        "service",
        Words,
        &[
            "service",
            "servicetype",
            "servicetypes",
            "locationprimaryinspectioncategory",
            "typeofservice",
            "gwasanaeth",
        ],
    ),
    field(
        "ownership",
        Choice(OWNERSHIP),
        &["ownership", "ownershiptype", "perchnogaeth"],
    ),
    field("size", Choice(SIZE), &["size", "sizeband", "maint"]),
    field(
        "workers",
        Number,
        &["workers", "staff", "employees", "gweithwyr"],
    ),
    field(
        "hours",
        Number,
        &["hours", "hoursaweek", "hoursperweek", "oriau"],
    ),
    field(
        "places",
        Number,
        &[
            "places",
            "carehomesbeds",
            "beds",
            "maximumcapacity",
            "capacity",
            "numberofplaces",
            "lleoedd",
        ],
    ),
    field(
        "area",
        Line,
        &[
            "area",
            "locationlocalauthority",
            "localauthority",
            "council",
            "ardal",
        ],
    ),
    field("source", Line, &["source", "ffynhonnell"]),
    field("note", Words, &["note", "notes", "nodyn"]),
    field("shown", Choice(SHOWN), &["shown"]),
];
const ANCHOR: &[Field] = &[
    field("name", Line, &["name", "institution", "enw"]),
    field("area", Line, &["area", "council", "ardal"]),
    field("year", Line, &["year", "period", "blwyddyn"]),
    field("spending", Number, &["spending", "spend", "gwariant"]),
    field(
        "spending_local",
        Number,
        &["spendinglocal", "localspending", "localspend"],
    ),
    field("jobs", Number, &["jobs", "employees", "swyddi"]),
    field("jobs_local", Number, &["jobslocal", "localjobs"]),
    field(
        "living_wage",
        Choice(DEGREE),
        &["livingwage", "reallivingwage"],
    ),
    field("fair_work", Words, &["fairwork", "gwaithteg"]),
    field("land_hectares", Number, &["landhectares", "hectares"]),
    field("land", Words, &["land", "tir"]),
    field("food", Number, &["food", "foodspending", "bwyd"]),
    field("food_local", Number, &["foodlocal", "localfood"]),
    field("source", Line, &["source", "ffynhonnell"]),
    field("note", Words, &["note", "notes", "nodyn"]),
    field("shown", Choice(SHOWN), &["shown"]),
];
const SECTION_16: &[Field] = &[
    field("name", Line, &["name", "service", "enw"]),
    field("council", Line, &["council", "area", "cyngor"]),
    field("body", Line, &["body", "provider", "organisation", "corff"]),
    field("form", Choice(FORM), &["form", "ffurf"]),
    field("design", Choice(DEGREE), &["design", "dylunio"]),
    field("design_how", Words, &["designhow"]),
    field("operation", Choice(DEGREE), &["operation", "gweithredu"]),
    field("operation_how", Words, &["operationhow"]),
    field("promoted_how", Words, &["promotedhow", "promoted"]),
    field("day", Line, &["day", "date", "dyddiad"]),
    field("source", Line, &["source", "ffynhonnell"]),
    field("note", Words, &["note", "notes", "nodyn"]),
    field("shown", Choice(SHOWN), &["shown"]),
];

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Provider, Self::Anchor, Self::Section16];

    /// Its word in files and addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Provider => "providers",
            Self::Anchor => "anchors",
            Self::Section16 => "section-16",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its fields, in order.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Provider => PROVIDER,
            Self::Anchor => ANCHOR,
            Self::Section16 => SECTION_16,
        }
    }

    /// The letter before the number of a record.
    pub(super) fn letter(self) -> char {
        match self {
            Self::Provider => 'P',
            Self::Anchor => 'A',
            Self::Section16 => 'S',
        }
    }

    /// The field that tells records of one name apart.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Provider | Self::Anchor => "area",
            Self::Section16 => "council",
        }
    }
}
