//! Words that say nothing of what a text is about, in both languages.
//!
//! Guarantees: folded (an apostrophe parts *it's* into `it s`, *don't* is `dont`), sorted, no word twice in a list. A word that
//! names a thing in one language and is a particle of the other (*plant*, *pan*) is not here.
//! It deliberately holds no word of judgement (*good*, *gwael*): those stand in `stance.rs`.

/// English function words.
#[rustfmt::skip] // a list to be read as one
pub(crate) const ENGLISH: &[&str] = &[
    "a", "about", "above", "after", "again", "against", "all", "also", "although", "am", "an", "and", "any", "are",
    "arent", "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by", "can",
    "cannot", "cant", "could", "couldnt", "did", "didnt", "do", "does", "doesnt", "doing", "dont", "down", "during",
    "each", "etc", "even", "ever", "few", "for", "from", "further", "get", "gets", "getting", "go", "going", "got",
    "had", "hadnt", "has", "hasnt", "have", "havent", "having", "he", "her", "here", "hers", "herself", "him",
    "himself", "his", "how", "however", "i", "id", "if", "ill", "im", "in", "into", "is", "isnt", "it", "its", "itself",
    "ive", "just", "let", "lets", "like", "ll", "m", "made", "make", "makes", "making", "may", "maybe", "me", "might",
    "more", "most", "much", "must", "my", "myself", "no", "nor", "not", "now", "of", "off", "on", "once", "only", "or",
    "other", "our", "ours", "ourselves", "out", "over", "own", "perhaps", "put", "rather", "re", "really", "s", "said",
    "same", "see", "she", "should", "shouldnt", "since", "so", "some", "such", "t", "than", "that", "thats", "the",
    "their", "theirs", "them", "themselves", "then", "there", "theres", "these", "they", "theyre", "theyve", "this",
    "those", "though", "through", "to", "too", "under", "until", "up", "upon", "us", "ve", "very", "was", "wasnt", "we",
    "well", "were", "werent", "weve", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose",
    "why", "will", "with", "within", "without", "wont", "would", "wouldnt", "yet", "you", "your", "youre", "yours",
    "yourself",
];

/// Words that say little, yet more than function words: texts are compared by them, themes are not named by them, and with others of
/// the kind alone they are an answer that says nothing.
#[rustfmt::skip] // a list to be read as one
pub(crate) const QUIET: &[&str] = &[
    "able", "actually", "almost", "already", "always", "among", "another", "anyone", "anything", "around", "back",
    "became", "become", "bit", "came", "certainly", "come", "comes", "coming", "d", "definitely", "done", "either",
    "else", "especially", "every", "everyone", "everything", "find", "found", "fully", "gave", "give", "given", "gives",
    "giving", "goes", "gone", "keep", "kept", "know", "lot", "lots", "mainly", "many", "need", "needed", "needs",
    "neither", "never", "next", "none", "nothing", "often", "oh", "one", "ones", "onto", "others", "particularly",
    "please", "possible", "possibly", "probably", "quite", "saw", "say", "saying", "says", "seem", "seemed", "seems",
    "seen", "several", "shall", "simply", "someone", "something", "sometimes", "still", "take", "taken", "takes",
    "taking", "thing", "things", "think", "thought", "thus", "together", "told", "took", "toward", "towards", "use",
    "used", "using", "usually", "via", "want", "wanted", "way", "ways", "went", "whatever", "whereas", "whole", "yes",
];

/// Welsh function words with their common mutations, and verbs that go with anything.
#[rustfmt::skip] // a list to be read as one
pub(crate) const WELSH: &[&str] = &[
    "a", "ac", "achos", "aeth", "ag", "ai", "am", "amdano", "an", "ar", "ara", "arall", "arno", "arnom", "arnyn", "at",
    "ata", "ati", "ato", "atom", "atyn", "beth", "bob", "bod", "bryd", "buasai", "byd", "bydd", "byddaf", "byddai",
    "byddan", "byddant", "byddech", "byddem", "bydden", "byddent", "byddwch", "byddwn", "bynnag", "byth", "cael",
    "cafodd", "cafwyd", "caiff", "ceir", "chael", "chafodd", "chi", "chwbl", "cyn", "d", "daeth", "dan", "ddau", "ddim",
    "ddweud", "ddwy", "ddylai", "ddylid", "dim", "dod", "dros", "drwy", "dw", "dweud", "dwi", "dwy", "dy", "dydy",
    "dylai", "dylech", "dylem", "dylen", "dylent", "dylid", "dylwn", "e", "ef", "efo", "ei", "eich", "ein", "eisiau",
    "eithaf", "eleni", "ella", "er", "erbyn", "ers", "eto", "eu", "fe", "fel", "felly", "fi", "fo", "fod", "fy", "fydd",
    "fyddai", "fyddwn", "fyny", "gael", "gafodd", "gall", "gallaf", "gallai", "gallant", "gallem", "gallu", "gallwch",
    "gallwn", "gan", "ganddo", "gellid", "gellir", "gen", "gennyf", "gennym", "gilydd", "gwnaeth", "gwneud", "gwybod",
    "gyd", "gyda", "gyfer", "gymryd", "ha", "heb", "hefyd", "hi", "hoffwn", "holl", "hon", "honno", "hun", "hunain",
    "hwn", "hwnnw", "hwy", "hyd", "hyn", "hynny", "i", "iawn", "ichi", "iddi", "iddo", "iddyn", "iddynt", "ie", "inni",
    "ir", "ll", "llawer", "lle", "lot", "m", "mae", "maen", "maent", "mai", "mewn", "mi", "mo", "mor", "mwy", "mwyaf",
    "mynd", "n", "na", "nac", "nad", "naddo", "nawr", "neb", "nes", "neu", "nhw", "ni", "nid", "nifer", "nis", "o",
    "oddi", "oedd", "oeddem", "oedden", "oeddent", "oeddwn", "oes", "ohono", "ohonom", "ohonyn", "ond", "oni", "os",
    "pa", "pam", "pawb", "peth", "pethau", "pob", "popeth", "pryd", "r", "rai", "raid", "rhag", "rhai", "rhaid", "rhan",
    "rhoi", "rhwng", "rhyw", "rhywbeth", "rhywun", "roedd", "roeddwn", "roi", "rwy", "rwyf", "rydw", "rydych", "rydym",
    "rydyn", "s", "sawl", "sef", "siwr", "sut", "sy", "sydd", "t", "tan", "ti", "tra", "tros", "trwy", "tu", "tua", "u",
    "un", "unrhyw", "w", "wedi", "wedyn", "weithiau", "wna", "wnaeth", "wnawn", "wneud", "wrth", "wyf", "y", "ychydig",
    "ydi", "ydw", "ydy", "ydych", "ydym", "ydyn", "ydynt", "yma", "ymlaen", "yn", "yna", "yno", "ynte", "yr", "ystod",
    "yw",
];

/// Words that, with function words alone beside them, are an answer that says nothing: *Nothing to add*, *no comments*, *dim sylwadau*.
#[rustfmt::skip] // a list to be read as one
pub(crate) const NO_ANSWER: &[&str] = &[
    "add", "answer", "applicable", "ateb", "barn", "comment", "comments", "complain", "complaint", "complaints", "cwbl",
    "cwyn", "cwynion", "further", "gwbl", "idea", "kind", "mind", "moment", "na", "nil", "nope", "opinion",
    "perthnasol", "present", "response", "springs", "sure", "sylw", "sylwadau", "syniad", "time", "unsure", "ychwanegu",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_folded_and_in_order() {
        for list in [ENGLISH, QUIET, WELSH, NO_ANSWER] {
            assert!(list.is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|word| text::fold(word) == **word));
        }
    }
}
