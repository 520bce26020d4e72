//! The words that stand before a name: titles, kinship and roles, in both languages.
//!
//! Guarantees: folded. Welsh words are given as radicals; their mutated forms (*fy nhad*, *ei fam*, *Gynghorydd*) are made from them by
//! [`text::mutations`].

use std::collections::BTreeSet;

/// Words before a name, every form of them.
pub(super) struct Kin {
    titles: BTreeSet<String>,
    kin: BTreeSet<String>,
    roles: BTreeSet<String>,
}

impl Kin {
    pub(super) fn new() -> Self {
        Self {
            titles: with_forms(TITLES, TITLES_WELSH),
            kin: with_forms(KIN, KIN_WELSH),
            roles: with_forms(ROLES, ROLES_WELSH),
        }
    }

    /// *Mrs*, *Dr*, *Gynghorydd*.
    pub(super) fn is_title(&self, folded: &str) -> bool {
        self.titles.contains(folded)
    }

    /// *mother*, *nhad*.
    pub(super) fn is_kin(&self, folded: &str) -> bool {
        self.kin.contains(folded)
    }

    /// *nurse*, *gofalwr*.
    pub(super) fn is_role(&self, folded: &str) -> bool {
        self.roles.contains(folded)
    }
}

fn with_forms(english: &[&str], welsh: &[&str]) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = english.iter().map(|word| (*word).to_owned()).collect();
    for word in welsh {
        all.insert((*word).to_owned());
        all.extend(text::mutations(word));
    }
    all
}

#[rustfmt::skip] // a list to be read as one
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "mister", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "revd", "reverend",
    "fr", "pc", "pcso", "dc", "ds", "sgt", "sergeant", "inspector", "insp", "constable", "councillor", "cllr", "capt", "captain", "major",
    "colonel", "col", "judge", "baroness", "auntie", "aunty", "aunt", "uncle", "nurse", "matron", "sister", "midwife", "granny", "grandma",
    "grandad", "grandpa", "nana", "nanny", "canon", "vicar", "headteacher",
];

#[rustfmt::skip] // a list to be read as one
const TITLES_WELSH: &[&str] = &[
    "nyrs", "doctores", "athro", "parch", "parchedig", "cyng", "cynghorydd", "arglwydd", "arglwyddes", "syr", "bonesig", "sarjant", "rhingyll",
    "cwnstabl", "meistr", "meistres", "anti", "modryb", "wncwl", "yncl", "ewythr", "dewyrth", "nain", "taid", "mamgu", "tadcu", "bydwraig",
    "metron", "barnwr", "capten", "doctor", "prifathro", "prifathrawes",
];

#[rustfmt::skip] // a list to be read as one
const KIN: &[&str] = &[
    "mother", "mum", "mummy", "mam", "mom", "ma", "father", "dad", "daddy", "pa", "parent", "wife", "husband", "hubby", "partner", "spouse",
    "son", "daughter", "brother", "sister", "uncle", "aunt", "auntie", "aunty", "grandmother", "grandma", "gran", "granny", "nan", "nana", "nanny",
    "grandfather", "grandad", "granddad", "grandpa", "grampa", "grandson", "granddaughter", "grandchild", "niece", "nephew", "cousin", "friend",
    "neighbour", "neighbor", "boyfriend", "girlfriend", "fiance", "fiancee", "stepson", "stepdaughter", "stepmother", "stepfather", "stepdad",
    "stepmum", "child", "baby", "toddler", "boy", "girl", "twin", "twins", "sibling", "ex", "inlaw", "motherinlaw", "fatherinlaw", "sisterinlaw",
    "brotherinlaw", "soninlaw", "daughterinlaw", "landlady", "landlord", "colleague", "boss", "flatmate", "housemate", "mate", "lad", "godson",
    "goddaughter", "kids", "children", "sons", "daughters", "parents", "brothers", "sisters",
];

#[rustfmt::skip] // a list to be read as one
const KIN_WELSH: &[&str] = &[
    "mam", "tad", "dad", "nain", "taid", "mamgu", "tadcu", "gwr", "gwraig", "partner", "mab", "merch", "brawd", "chwaer", "ewythr", "modryb",
    "cefnder", "cyfnither", "ffrind", "cyfaill", "cyfeilles", "cymydog", "cymdoges", "cariad", "wyr", "wyres", "nith", "nai", "plentyn", "babi",
    "bachgen", "crwt", "hogyn", "hogan", "geneth", "croten", "gefaill", "llysfab", "llysferch", "llystad", "llysfam", "rhieni", "cydweithiwr",
    "dyweddi", "gwrthwr", "mamyngnghyfraith", "tadyngnghyfraith", "plant",
];

#[rustfmt::skip] // a list to be read as one
const ROLES: &[&str] = &[
    "nurse", "doctor", "gp", "consultant", "surgeon", "midwife", "physio", "physiotherapist", "therapist", "dentist", "optician", "pharmacist",
    "paramedic", "counsellor", "psychologist", "psychiatrist", "dietitian", "carer", "caregiver", "worker", "visitor", "assistant", "manager",
    "receptionist", "registrar", "sister", "matron", "specialist", "volunteer", "officer", "coordinator", "teacher", "headteacher", "chemist",
    "oncologist", "cardiologist", "neurologist", "radiographer", "anaesthetist", "podiatrist", "chiropodist", "osteopath", "vicar", "councillor",
    "patient", "client", "resident", "lady", "gentleman", "man", "woman", "someone", "somebody", "person", "driver", "warden", "cleaner", "porter",
    "minister", "chaplain", "solicitor", "secretary", "supervisor", "advocate", "advisor", "adviser",
];

#[rustfmt::skip] // a list to be read as one
const ROLES_WELSH: &[&str] = &[
    "nyrs", "meddyg", "doctor", "ymgynghorydd", "llawfeddyg", "bydwraig", "ffisio", "ffisiotherapydd", "therapydd", "deintydd", "optegydd",
    "fferyllydd", "parafeddyg", "cwnselydd", "seicolegydd", "seiciatrydd", "dietegydd", "gofalwr", "gofalwraig", "gofalydd", "gweithiwr",
    "gweithwraig", "ymwelydd", "cynorthwyydd", "rheolwr", "rheolwraig", "derbynnydd", "cofrestrydd", "arbenigwr", "gwirfoddolwr", "swyddog",
    "cydlynydd", "athro", "athrawes", "claf", "cleient", "preswylydd", "dyn", "dynes", "menyw", "gwr", "rhywun", "person", "gyrrwr", "warden",
    "glanhawr", "porthor", "gweinidog", "caplan", "cyfreithiwr", "ysgrifennydd",
];
