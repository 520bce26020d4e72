//! Capitalised words that are no names: days, places, offices, and what begins a sentence. Folded and sorted.
//!
//! It holds back the rules that take an unknown capitalised word for a name. A word of it is a name where a given name stands before it.

/// Words that are no names by themselves.
#[rustfmt::skip] // a list to be read as one
pub(super) const STOP: &[&str] = &[
    "a", "aber", "aberaeron", "aberdar", "aberdare", "abergavenny", "aberhonddu", "abertawe", "aberteifi", "aberystwyth", "ac",
    "accident", "account", "act", "active", "address", "adhd", "adran", "adroddiad", "advice", "ae", "aeth", "after",
    "afternoon", "agency", "alban", "all", "also", "although", "alzheimer", "alzheimers", "am", "amazon", "american",
    "ammanford", "and", "anglesey", "annwyl", "any", "apple", "appointment", "appointments", "april", "ar", "area", "asda",
    "asperger", "aspergers", "assistant", "association", "at", "athro", "august", "authority", "autism", "avenue", "awst",
    "bala", "bangor", "bank", "bargoed", "barry", "bay", "bbc", "because", "before", "benfro", "best", "bic", "bill",
    "birmingham", "birth", "blackwood", "blaenau", "blood", "board", "bontfaen", "boots", "both", "brecon", "brenhinol",
    "brenin", "bridgend", "bristol", "britain", "british", "brother", "builth", "but", "bwrdd", "bydd", "byddai", "caerdydd",
    "caerfyrddin", "caergybi", "caernarfon", "caerphilly", "cafodd", "call", "cambridge", "cancer", "canolbarth", "canolfan",
    "capel", "car", "card", "cardiff", "cardigan", "care", "carer", "carmarthen", "carmarthenshire", "cartref", "casnewydd",
    "cefais", "cenedlaethol", "center", "central", "centre", "ceredigion", "chair", "chairman", "chapel", "chemotherapy",
    "chepstow", "chester", "children", "christ", "christmas", "church", "chwefror", "chymru", "clinic", "clinical", "clinig",
    "close", "clwyd", "cod", "code", "coleg", "college", "colwyn", "commission", "committee", "community", "consultant",
    "consultation", "conwy", "coronavirus", "council", "court", "covid", "cowbridge", "credaf", "crescent", "crohn", "crohns",
    "customer", "cwm", "cyf", "cyfarwyddwr", "cyfeiriad", "cyffredinol", "cyfrif", "cyhoeddus", "cymdeithas", "cymdeithasol",
    "cymraeg", "cymreig", "cymru", "cymunedol", "cyngor", "cynon", "dad", "daeth", "date", "daughter", "day", "ddinbych", "de",
    "dear", "december", "dementia", "denbigh", "denbighshire", "department", "diabetes", "dim", "diolch", "director",
    "discharge", "dob", "doctor", "does", "dolgellau", "down", "downs", "dr", "drenewydd", "drive", "dublin", "during", "duw",
    "dw", "dwi", "dwyrain", "dy", "dydd", "dyddiad", "dyfed", "dyma", "dyna", "each", "ear", "east", "easter", "ebbw", "ebrill",
    "edinburgh", "eglwys", "ei", "eich", "ein", "email", "emergency", "england", "english", "enw", "er", "eu", "europe",
    "european", "evening", "every", "ewrop", "excellent", "eye", "eyes", "facebook", "facilities", "facility", "fai", "family",
    "fangor", "father", "fawrth", "fe", "february", "fedi", "fehefin", "felly", "fenni", "ffestiniog", "fflint", "ffordd",
    "first", "fishguard", "flintshire", "fon", "fracture", "friday", "fy", "fynwy", "gaerdydd", "gaerfyrddin", "gan", "gardens",
    "general", "gentleman", "glamorgan", "glasgow", "glynebwy", "god", "gofal", "gofalwr", "gogledd", "good", "google",
    "gorffennaf", "gorllewin", "government", "gp", "gps", "great", "group", "gwasanaeth", "gwelais", "gwener", "gwent",
    "gwladol", "gwyl", "gwynedd", "gymraeg", "gymru", "haverfordwest", "he", "head", "health", "hefyd", "hello", "help", "heol",
    "her", "hereford", "hi", "him", "hip", "his", "hodgkin", "hoffwn", "holyhead", "home", "hon", "hospital", "house", "how",
    "however", "huntington", "husband", "hwlffordd", "hwn", "hyb", "hydref", "hyn", "hynny", "i", "iau", "iban", "iechyd",
    "iesu", "if", "imaging", "intensive", "internet", "ionawr", "ireland", "irish", "it", "itv", "iwerddon", "january", "jesus",
    "july", "june", "kind", "king", "kingdom", "knee", "lady", "lampeter", "lane", "last", "led", "leeds", "lesotho", "licence",
    "liverpool", "llambed", "llandrindod", "llandudno", "llanelli", "lleol", "lloegr", "llun", "llundain", "llyn",
    "llywodraeth", "local", "lon", "london", "lord", "ltd", "machynlleth", "mae", "maes", "maesteg", "mai", "mam", "manager",
    "manchester", "mangor", "many", "march", "maternity", "matron", "mawrth", "may", "me", "meddwl", "meddyg", "meddygfa",
    "medi", "medical", "mehefin", "mental", "mercher", "merthyr", "mi", "microsoft", "mid", "midwife", "minister", "ministry",
    "minor", "miss", "mobile", "mold", "mon", "monday", "monmouth", "monmouthshire", "month", "mor", "morning", "most",
    "mother", "mr", "mrs", "ms", "mum", "my", "nac", "nadolig", "name", "national", "neath", "neonatal", "new", "newport",
    "newtown", "next", "nghaerdydd", "nghymru", "nhs", "ni", "nid", "night", "no", "north", "not", "november", "number",
    "nurse", "nyrs", "o", "occupational", "october", "oedd", "offer", "office", "officer", "old", "oncology", "ond", "one",
    "operating", "or", "orffennaf", "orthopaedic", "os", "our", "outpatient", "outpatients", "oxford", "paediatric", "pain",
    "palliative", "pan", "parc", "paris", "park", "parking", "parkinson", "parkinsons", "parliament", "pasg", "passport",
    "patient", "patients", "pembrokeshire", "pen", "penarth", "physical", "physio", "physiotherapy", "place", "plc", "please",
    "pobl", "polish", "pontardawe", "pontypridd", "port", "porthcawl", "postcode", "powys", "practice", "practitioner",
    "president", "prestatyn", "prifysgol", "primary", "prince", "princess", "professor", "prydain", "public", "pwyllgor",
    "queen", "radiology", "reception", "receptionist", "ref", "reference", "regards", "registration", "report", "review",
    "rhagfyr", "rhaid", "rheolwr", "rheumatology", "rhif", "rhondda", "rhydaman", "rhyl", "road", "roedd", "royal", "ruthin",
    "rydw", "rydym", "s4c", "sadwrn", "saesneg", "saint", "sant", "santes", "saturday", "school", "scotland", "scottish",
    "second", "secretary", "senedd", "september", "service", "services", "she", "shrewsbury", "since", "sincerely", "sir",
    "sister", "so", "social", "society", "some", "son", "sort", "south", "specialist", "square", "st", "street", "stryd", "sul",
    "sunday", "surgeon", "surgery", "surgical", "swansea", "swyddog", "tachwedd", "taf", "talbot", "teacher", "team", "teams",
    "teimlaf", "tel", "tenby", "terrace", "tesco", "than", "thank", "thanks", "that", "the", "theatre", "their", "them", "then",
    "therapy", "there", "these", "they", "third", "this", "those", "though", "three", "thursday", "tim", "today", "tomorrow",
    "tonypandy", "torfaen", "tourette", "treatment", "tregaron", "treorchy", "trust", "tuesday", "twitter", "two", "tydfil",
    "tywysog", "tywysoges", "uk", "uned", "union", "unit", "united", "university", "until", "urology", "us", "vale", "vehicle",
    "very", "waiting", "wales", "ward", "we", "wednesday", "week", "wells", "welsh", "welsh-speaking", "welshpool", "west",
    "westminster", "what", "whatsapp", "when", "where", "which", "while", "who", "why", "wife", "worker", "wrecsam", "wrexham",
    "xray", "y", "year", "yes", "yesterday", "ym", "ymgynghorydd", "yn", "yng", "ynys", "you", "your", "yours", "yr", "ysbyty",
    "ysgol", "ystradgynlais", "yswiriant", "zoom",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(STOP.is_sorted());
    }
}
