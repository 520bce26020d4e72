//! Surnames common in Wales, written down for this program from common knowledge.
//!
//! Guarantees: folded and sorted. It deliberately is short: a surname is known by the given name, the title or the initials before it, and
//! this list only makes the sighting surer.

/// Surnames.
#[rustfmt::skip] // a list to be read as one
pub(super) const SURNAMES: &[&str] = &[
    "adams", "ahmed", "akhtar", "alexander", "ali", "allen", "anderson", "andrews", "ashton", "atkinson", "bailey",
    "baker", "ball", "banks", "barker", "barnes", "barrett", "bates", "bebb", "beddoe", "begum", "bell", "bennett", "bevan",
    "beynon", "biggs", "black", "blackwell", "blake", "booth", "bowen", "boyd", "bradley", "bradshaw", "brooks", "brown",
    "bryant", "burgess", "burns", "burton", "butler", "byrne", "campbell", "carpenter", "carr", "carter", "chapman", "charles",
    "clark", "clarke", "cole", "coleman", "collins", "cook", "cooke", "cooper", "cox", "craig", "cross", "cunnah", "cunningham",
    "dafis", "daniel", "daniels", "david", "davidson", "davies", "davis", "dawson", "dixon", "dodd", "doyle", "drakeford",
    "driscoll", "duggan", "duncan", "dunn", "edmunds", "edwards", "elias", "elis", "ellis", "emanuel", "evans", "eynon", "farr",
    "ferguson", "fisher", "fletcher", "ford", "foster", "fowler", "fox", "francis", "fraser", "freeman", "gabriel", "george",
    "geraint", "gething", "gibson", "gill", "gittins", "glover", "goodwin", "gordon", "gough", "graham", "grant", "gray",
    "green", "greene", "gregory", "griffin", "griffith", "griffiths", "gronow", "gruffydd", "gupta", "gwilliam", "gwyn",
    "gwynne", "hall", "hamilton", "hanson", "harding", "harper", "harris", "harrison", "harry", "hart", "harvey", "hassan",
    "hawkins", "hayes", "haynes", "henderson", "herbert", "hill", "holland", "holmes", "hopkin", "hopkins", "howard", "howell",
    "howells", "hudson", "hughes", "humphrey", "humphreys", "hunt", "hunter", "hussain", "hussein", "hutchinson", "huws",
    "hywel", "ibrahim", "ifan", "iorwerth", "iqbal", "islam", "jackson", "james", "jarman", "jarvis", "jeffreys", "jenkin",
    "jenkins", "jennings", "john", "johns", "johnson", "johnston", "jones", "joseph", "joshi", "kaur", "kelly", "kendrick",
    "kennedy", "kent", "khan", "king", "knight", "knox", "kowalczyk", "kowalska", "kowalski", "kumar", "lamb", "lawrence",
    "lawson", "leach", "lee", "lewandowska", "lewandowski", "lewis", "llewellyn", "llewelyn", "lloyd", "llwyd", "llyr", "lucas",
    "lynch", "maddocks", "maelor", "mahmood", "malik", "marsh", "marshall", "martin", "mason", "matthews", "may", "maynard",
    "mccarthy", "mcdonald", "mckenzie", "mclean", "mehta", "meredith", "meyrick", "miah", "michael", "miles", "mills", "mistry",
    "mitchell", "mohamed", "mohammed", "moore", "morgan", "morgans", "moriarty", "morris", "morrison", "morse", "moses",
    "mostyn", "murphy", "murray", "nash", "nefydd", "newman", "nicholas", "nicholls", "nichols", "norman", "nowak", "obrien",
    "oconnor", "oneill", "onions", "osullivan", "owen", "owens", "palmer", "parfitt", "parker", "parkinson", "parry",
    "parsons", "patel", "payne", "pearce", "pearson", "penri", "penry", "perkins", "perry", "peters", "phillips", "pierce",
    "poole", "porter", "powell", "power", "preece", "price", "pritchard", "probert", "prosser", "prothero", "protheroe",
    "pryce", "prydderch", "prys", "pugh", "pughe", "quinn", "rahman", "reed", "rees", "reese", "reynolds", "rhydderch",
    "rhydwen", "rhys", "richards", "richardson", "riley", "roberts", "robertson", "robinson", "roderick", "rogers", "rose",
    "ross", "rowe", "rowland", "rowlands", "rowley", "russell", "ryan", "salisbury", "samuel", "sanders", "saunders", "savage",
    "scott", "shah", "sharma", "sharp", "shaw", "shepherd", "siencyn", "simmonds", "simmons", "simpson", "singh", "sion",
    "smith", "spencer", "stephens", "stevens", "stevenson", "stewart", "stone", "stubbs", "sullivan", "sutton", "taylor",
    "teague", "thomas", "thompson", "thomson", "treharne", "tucker", "tudor", "turner", "vaughan", "wade", "walker", "wallace",
    "walsh", "walters", "ward", "warren", "watkin", "watkins", "watson", "watts", "webb", "webster", "welch", "wells", "weston",
    "wheeler", "white", "wigley", "wilkins", "wilkinson", "williams", "williamson", "willis", "wilson", "wisniewska",
    "wisniewski", "wojcik", "wood", "woods", "wright", "wynn", "wynne", "yates", "yorath", "young",
];

/// Those that are also words.
#[rustfmt::skip] // a list to be read as one
pub(super) const ALSO_WORDS: &[&str] = &[
    "bailey", "baker", "ball", "banks", "bates", "bell", "black", "booth", "brooks", "brown", "burns", "butler", "carpenter",
    "cook", "cooper", "cross", "farr", "fisher", "fletcher", "ford", "foster", "fowler", "fox", "francis", "freeman", "glover",
    "gough", "grant", "gray", "green", "griffin", "hall", "harding", "hart", "hill", "holland", "hunt", "hunter", "kelly",
    "kent", "king", "knight", "lamb", "leach", "marsh", "marshall", "mason", "may", "miles", "mills", "moses", "mostyn", "nash",
    "onions", "palmer", "parry", "parsons", "penry", "poole", "porter", "power", "price", "reed", "rose", "salisbury", "savage",
    "sharp", "shepherd", "stone", "taylor", "tucker", "tudor", "turner", "wade", "walker", "ward", "webb", "wells", "white",
    "wood", "woods", "wright", "young",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_folded() {
        for list in [SURNAMES, ALSO_WORDS] {
            assert!(list.is_sorted());
            assert!(list.iter().all(|name| text::fold(name) == *name));
        }
    }
}
