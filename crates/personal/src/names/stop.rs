//! Capitalised words that are no names: days, places, offices, and what begins a sentence. Folded and sorted.
//!
//! It holds back the rules that take an unknown capitalised word for a name. A word of it is a name where a given name stands before it.

/// Words that are no names by themselves.
#[rustfmt::skip] // a list to be read as one
pub(super) const STOP: &[&str] = &[
    "a", "aber", "aberaeron", "aberdar", "aberdare", "abergavenny", "aberhonddu", "abertawe", "aberteifi", "aberystwyth", "ac",
    "act", "adhd", "adran", "ae", "aeth", "after", "afternoon", "agency", "alban", "all", "also", "although", "alzheimer",
    "alzheimers", "am", "amazon", "american", "ammanford", "and", "anglesey", "annwyl", "any", "apple", "april", "ar", "asda",
    "asperger", "aspergers", "assistant", "association", "at", "athro", "august", "authority", "autism", "avenue", "awst",
    "bala", "bangor", "bargoed", "barry", "bay", "bbc", "because", "before", "benfro", "best", "bill", "birmingham",
    "blackwood", "blaenau", "board", "bontfaen", "boots", "both", "brecon", "brenhinol", "brenin", "bridgend", "bristol",
    "britain", "british", "brother", "builth", "but", "bwrdd", "bydd", "byddai", "caerdydd", "caerfyrddin", "caergybi",
    "caernarfon", "caerphilly", "cafodd", "cambridge", "cancer", "canolbarth", "canolfan", "capel", "cardiff", "cardigan",
    "care", "carer", "carmarthen", "carmarthenshire", "cartref", "casnewydd", "cefais", "cenedlaethol", "center", "central",
    "centre", "ceredigion", "chair", "chairman", "chapel", "chepstow", "chester", "christ", "christmas", "church", "chwefror",
    "chymru", "clinic", "clinig", "close", "clwyd", "coleg", "college", "colwyn", "commission", "committee", "community",
    "consultant", "conwy", "coronavirus", "council", "court", "covid", "cowbridge", "credaf", "crescent", "crohn", "crohns",
    "cyfarwyddwr", "cyffredinol", "cyhoeddus", "cymdeithas", "cymdeithasol", "cymraeg", "cymreig", "cymru", "cymunedol",
    "cyngor", "cynon", "dad", "daeth", "daughter", "day", "ddinbych", "de", "dear", "december", "dementia", "denbigh",
    "denbighshire", "department", "diabetes", "dim", "diolch", "director", "doctor", "does", "dolgellau", "down", "downs", "dr",
    "drenewydd", "drive", "dublin", "during", "duw", "dw", "dwi", "dwyrain", "dy", "dyfed", "dyma", "dyna", "each", "east",
    "easter", "ebbw", "ebrill", "edinburgh", "eglwys", "ei", "eich", "ein", "emergency", "england", "english", "er", "eu",
    "europe", "european", "evening", "every", "ewrop", "facebook", "fai", "family", "fangor", "father", "fawrth", "fe",
    "february", "fedi", "fehefin", "felly", "fenni", "ffestiniog", "fflint", "ffordd", "first", "fishguard", "flintshire",
    "fon", "friday", "fy", "fynwy", "gaerdydd", "gaerfyrddin", "gan", "gardens", "general", "glamorgan", "glasgow", "glynebwy",
    "god", "gofal", "gofalwr", "gogledd", "good", "google", "gorffennaf", "gorllewin", "government", "gp", "gps", "great",
    "group", "gwasanaeth", "gwelais", "gwener", "gwent", "gwynedd", "gymraeg", "gymru", "haverfordwest", "he", "health",
    "hefyd", "hello", "heol", "her", "hereford", "hi", "him", "his", "hodgkin", "hoffwn", "holyhead", "home", "hon", "hospital",
    "house", "how", "however", "huntington", "husband", "hwlffordd", "hwn", "hydref", "hyn", "hynny", "i", "iau", "iechyd",
    "iesu", "if", "internet", "ionawr", "ireland", "irish", "it", "itv", "iwerddon", "january", "jesus", "july", "june", "king",
    "kingdom", "lampeter", "lane", "last", "led", "leeds", "lesotho", "liverpool", "llambed", "llandrindod", "llandudno",
    "llanelli", "lleol", "lloegr", "llun", "llundain", "llywodraeth", "local", "lon", "london", "lord", "machynlleth", "mae",
    "maes", "maesteg", "mai", "mam", "manager", "manchester", "mangor", "many", "march", "matron", "mawrth", "may", "me",
    "meddwl", "meddyg", "meddygfa", "medi", "mehefin", "mental", "mercher", "merthyr", "mi", "microsoft", "mid", "midwife",
    "minister", "ministry", "miss", "mold", "mon", "monday", "monmouth", "monmouthshire", "month", "morning", "most", "mother",
    "mr", "mrs", "ms", "mum", "my", "nac", "nadolig", "national", "neath", "new", "newport", "newtown", "next", "nghaerdydd",
    "nghymru", "nhs", "ni", "nid", "night", "no", "north", "not", "november", "nurse", "nyrs", "o", "october", "oedd", "office",
    "officer", "old", "ond", "one", "or", "orffennaf", "os", "our", "oxford", "pan", "parc", "paris", "park", "parkinson",
    "parkinsons", "parliament", "pasg", "patient", "patients", "pembrokeshire", "penarth", "physical", "place", "please",
    "pobl", "polish", "pontardawe", "pontypridd", "port", "porthcawl", "powys", "practice", "practitioner", "president",
    "prestatyn", "prifysgol", "primary", "prince", "princess", "professor", "prydain", "public", "pwyllgor", "queen",
    "reception", "receptionist", "regards", "report", "review", "rhagfyr", "rhaid", "rheolwr", "rhondda", "rhydaman", "rhyl",
    "road", "roedd", "royal", "ruthin", "rydw", "rydym", "s4c", "sadwrn", "saesneg", "saint", "sant", "santes", "saturday",
    "school", "scotland", "scottish", "second", "secretary", "senedd", "september", "service", "services", "she", "shrewsbury",
    "since", "sincerely", "sir", "sister", "so", "social", "society", "some", "son", "south", "specialist", "square", "st",
    "street", "stryd", "sul", "sunday", "surgeon", "surgery", "swansea", "swyddog", "tachwedd", "taf", "talbot", "teacher",
    "team", "teams", "teimlaf", "tenby", "terrace", "tesco", "than", "thank", "thanks", "that", "the", "their", "them", "then",
    "there", "these", "they", "third", "this", "those", "though", "three", "thursday", "today", "tomorrow", "tonypandy",
    "torfaen", "tourette", "tregaron", "treorchy", "trust", "tuesday", "twitter", "two", "tydfil", "tywysog", "tywysoges", "uk",
    "uned", "union", "unit", "united", "university", "until", "us", "vale", "very", "wales", "ward", "we", "wednesday", "week",
    "wells", "welsh", "welshpool", "west", "westminster", "what", "whatsapp", "when", "where", "which", "while", "who", "why",
    "wife", "worker", "wrecsam", "wrexham", "y", "year", "yes", "yesterday", "ym", "ymgynghorydd", "yn", "yng", "ynys", "you",
    "your", "yours", "yr", "ysbyty", "ysgol", "ystradgynlais", "zoom",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(STOP.is_sorted());
    }
}
