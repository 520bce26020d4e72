//! Given names of Wales, of England, and of the communities that live here, written down for this program from common knowledge.
//!
//! Guarantees: folded and sorted. A name that is also a word or a place (*Mark*, *Haf*, *Bryn*) stands in [`ALSO_WORDS`] too: it is a name
//! only beside a surname, a title or a kinship. It deliberately is no register: context finds the names it lacks.

/// Welsh given names.
#[rustfmt::skip] // a list to be read as one
pub(super) const WELSH: &[&str] = &[
    "aeron", "aeronwen", "aeronwy", "alaw", "aled", "alis", "alun", "alwen", "alwyn", "aneirin", "aneurin", "angharad", "anwen",
    "arfon", "arianrhod", "arianwen", "arwel", "arwen", "arwyn", "beca", "bedwyr", "bethan", "beti", "betsan", "betsi", "beuno",
    "bleddyn", "blodeuwedd", "blodwen", "bran", "branwen", "brennig", "briallen", "bronwen", "bronwyn", "brychan", "bryn",
    "bryngwyn", "brynmor", "buddug", "cadan", "cadell", "cadfael", "cadi", "cadog", "cadwaladr", "cai", "caio", "caradog",
    "caron", "carwen", "carwyn", "caryl", "carys", "catrin", "cefin", "ceinwen", "cemlyn", "ceri", "ceridwen", "cerys",
    "cledwyn", "clydwyn", "colwyn", "crisiant", "cynan", "cynfael", "cynog", "cynwrig", "dafydd", "dai", "dei", "deian",
    "deiniol", "deio", "delwyn", "delyth", "derfel", "deri", "derwyn", "deryn", "dewi", "dilwen", "dilwyn", "dilys", "dwynwen",
    "dwysan", "dyddgu", "dyfan", "dyfrig", "dylan", "ednyfed", "edryd", "efa", "efan", "eflyn", "efnisien", "eifion", "eifiona",
    "eigra", "eilir", "eiluned", "einion", "einir", "einwen", "eira", "eirian", "eiriol", "eirlys", "eirwen", "eirwyn", "eiry",
    "ela", "elain", "elan", "elen", "eleri", "elfed", "elfyn", "elgan", "eli", "elidir", "elin", "elis", "ellis", "elliw",
    "elsi", "eluned", "elwyn", "emlyn", "emrys", "emyr", "endaf", "enfys", "enid", "erin", "esyllt", "ethni", "eurgain",
    "eurig", "euros", "eurwen", "eurwyn", "euryn", "evan", "ffion", "fflur", "ffraid", "ffrancon", "gareth", "garmon",
    "geraint", "gerallt", "gerwyn", "gethin", "gildas", "gladwyn", "gladys", "glain", "glenda", "glenys", "glesni", "glyn",
    "glyndwr", "glynne", "goronwy", "greta", "gruff", "gruffudd", "gruffydd", "guto", "gutun", "gwawr", "gwen", "gwenallt",
    "gwenan", "gwenda", "gwendolen", "gwenfron", "gwenhwyfar", "gwenith", "gwenllian", "gwenlyn", "gwenni", "gwenno", "gwerfyl",
    "gwern", "gwil", "gwilym", "gwion", "gwladus", "gwladys", "gwydion", "gwylan", "gwyn", "gwyndaf", "gwyneira", "gwyneth", "gwynfor",
    "gwynne", "gwythyr", "haf", "hafina", "hafwen", "hanna", "harri", "hawys", "heddwen", "heddwyn", "hefin", "hefina",
    "heledd", "heulwen", "huw", "hywel", "hywyn", "iago", "ianto", "idris", "idwal", "iestyn", "ieuan", "ifan", "ifanwy",
    "ifor", "ilan", "illtud", "ioan", "iola", "iolo", "iona", "iorwerth", "irfon", "islwyn", "ithel", "ivor", "iwan", "jac",
    "jen", "jini", "jona", "lili", "lisa", "lisi", "lleu", "lleucu", "lleuwen", "llew", "llewellyn", "llewelyn", "llinos",
    "llio", "llion", "lludd", "llyr", "llywela", "llywelyn", "lois", "lowri", "luned", "lwsi", "lyn", "lynfa", "lynwen",
    "mabli", "mabon", "macs", "macsen", "madi", "madlen", "madog", "mael", "maelgwn", "maelona", "magi", "mai", "mair", "malan",
    "maldwyn", "mali", "manon", "marc", "mared", "maredudd", "marged", "mari", "matholwch", "mati", "medi", "medwen", "medwyn",
    "mefin", "megan", "meical", "meilir", "meilyr", "meinir", "meinwen", "meirion", "meiriona", "meirwen", "melangell", "meleri", "menna",
    "meredydd", "mererid", "merfyn", "mervyn", "meurig", "mihangel", "mirain", "moelwyn", "moi", "mordaf", "morfudd", "morgan",
    "morgana", "morien", "morwen", "morwenna", "mostyn", "myfanwy", "myfi", "myfyr", "myrddin", "nan", "nanno", "nannon",
    "nansi", "nanw", "nedw", "nefyn", "neirin", "nel", "nerys", "nest", "nesta", "nia", "non", "nona", "ogwen", "olwen",
    "olwyn", "osian", "owain", "owen", "owi", "parri", "pedr", "pegi", "peredur", "pryce", "pryderi", "prys", "rhain",
    "rheinallt", "rhiain", "rhian", "rhiannon", "rhianwen", "rhidian", "rhirid", "rhisiart", "rhobert", "rhodri", "rhona",
    "rhonwen", "rhun", "rhydderch", "rhydian", "rhys", "robat", "rolant", "sara", "saran", "seimon", "seiriol", "selyf",
    "seren", "sian", "siani", "siarl", "siencyn", "sion", "sioned", "siriol", "siwan", "siwsan", "steffan", "sulwen", "sulwyn",
    "tanwen", "tanwyn", "tegan", "tegeirian", "tegid", "tegwedd", "tegwen", "tegwyn", "teifi", "teifion", "teilo", "teleri",
    "telor", "tesni", "tirion", "tlws", "tomi", "tomos", "trefina", "trefor", "treharne", "trystan", "tudful", "tudur",
    "tudwal", "twm", "undeg", "urien", "uthr", "wil", "wiliam", "wini", "wmffre", "wyn", "wynne", "ynyr", "ysolt", "ywain",
];

/// Given names that are not Welsh.
#[rustfmt::skip] // a list to be read as one
pub(super) const ENGLISH: &[&str] = &[
    "aaron", "abbie", "abby", "abdul", "abdullah", "abigail", "abraham", "adam", "adele", "adrian", "agnes", "agnieszka",
    "ahmed", "aidan", "aileen", "aisha", "alan", "alana", "albert", "alec", "alex", "alexander", "alexandra", "alfie", "alfred",
    "ali", "alice", "alicia", "alina", "alison", "alistair", "allan", "allen", "allison", "alma", "amanda", "amber", "amelia",
    "amina", "amir", "amy", "anastasia", "andrea", "andreea", "andrew", "andrzej", "andy", "angela", "angelina", "angus",
    "anil", "anita", "anjali", "ann", "anna", "annabel", "anne", "annette", "annie", "anthea", "anthony", "antonio", "anya",
    "april", "archie", "arjun", "arnold", "art", "arthur", "asha", "ashley", "ashok", "asif", "audrey", "austin", "ava",
    "ayesha", "barbara", "barry", "bartosz", "basil", "beatrice", "becky", "belinda", "ben", "benjamin", "bernadette",
    "bernard", "bert", "bertha", "beryl", "bess", "beth", "bethany", "betty", "bev", "beverley", "beverly", "bilal", "bill",
    "billy", "blake", "bob", "bobby", "boris", "brad", "bradley", "brandon", "brenda", "brendan", "brian", "bridget", "bruce",
    "bryan", "bryony", "caitlin", "callum", "calum", "cameron", "camilla", "carl", "carla", "carmen", "carol", "carole",
    "caroline", "carolyn", "carrie", "casey", "cassandra", "catherine", "cathy", "cecil", "cecilia", "celia", "chandra",
    "charlene", "charles", "charlie", "charlotte", "chelsea", "cheryl", "chloe", "chris", "christian", "christina", "christine",
    "christopher", "ciara", "cindy", "claire", "clara", "clare", "clarence", "clark", "claude", "claudia", "clifford", "clive",
    "cole", "colin", "colleen", "connie", "connor", "conor", "constance", "cora", "corey", "craig", "crystal", "curtis",
    "cynthia", "cyril", "daisy", "dale", "damian", "damien", "dan", "daniel", "daniela", "danielle", "danny", "darcy", "daren",
    "darren", "daryl", "dave", "david", "dawn", "dean", "debbie", "deborah", "debra", "declan", "deepa", "deepak", "deirdre",
    "denis", "denise", "dennis", "derek", "dermot", "desmond", "diana", "diane", "dianne", "dillon", "dinesh", "dominic",
    "donald", "donna", "doreen", "doris", "dorothy", "dot", "doug", "douglas", "duncan", "dwayne", "eamonn", "earl", "eddie",
    "edgar", "edith", "edmund", "edna", "edward", "edwin", "edwina", "eileen", "elaine", "eleanor", "elena", "eli", "elijah",
    "elisabeth", "eliza", "elizabeth", "ella", "ellen", "ellie", "elliot", "elliott", "elsie", "emilia", "emily", "emma",
    "emmanuel", "enid", "eric", "erica", "ernest", "esme", "esther", "ethan", "ethel", "eugene", "eunice", "eva", "eve",
    "evelyn", "evie", "ewa", "ewan", "faith", "farah", "fatima", "fay", "faye", "felicity", "felix", "fergus", "finlay", "finn",
    "fiona", "flora", "florence", "fran", "frances", "francesca", "francis", "frank", "franklin", "fred", "freda", "freddie",
    "frederick", "freya", "gabriel", "gabriella", "gail", "gareth", "garry", "gary", "gavin", "gaynor", "gemma", "gene",
    "geoff", "geoffrey", "george", "georgia", "georgina", "gerald", "geraldine", "gerard", "gertrude", "giles", "gill",
    "gillian", "gina", "giovanni", "glen", "glenn", "gloria", "gordon", "grace", "graeme", "graham", "grant", "greg", "gregory",
    "grzegorz", "guy", "habib", "hamza", "hannah", "harold", "harriet", "harrison", "harry", "harvey", "hasan", "hassan",
    "hayden", "hayley", "hazel", "heather", "heidi", "helen", "helena", "henry", "herbert", "hilary", "hilda", "holly", "hope",
    "howard", "hubert", "hugh", "hugo", "humphrey", "hussain", "ian", "ibrahim", "ida", "imogen", "imran", "ina", "india",
    "ines", "ingrid", "iqbal", "irene", "iris", "isaac", "isabel", "isabella", "isabelle", "isla", "ismail", "isobel", "ivan",
    "ivy", "jack", "jackie", "jackson", "jacob", "jacqueline", "jacqui", "jade", "jake", "jakub", "james", "jamie", "jan",
    "jane", "janet", "janice", "janine", "jasmin", "jasmine", "jason", "jasper", "javier", "jay", "jayden", "jayne", "jean",
    "jeanette", "jeff", "jeffrey", "jemma", "jen", "jenna", "jennifer", "jenny", "jeremy", "jermaine", "jerome", "jerry",
    "jess", "jesse", "jessica", "jill", "jillian", "jim", "jimmy", "jo", "joan", "joanna", "joanne", "jodie", "jody", "joe",
    "joel", "john", "johnny", "jolene", "jon", "jonathan", "jordan", "jose", "joseph", "josephine", "josh", "joshua", "joy",
    "joyce", "juan", "judith", "judy", "julia", "julian", "julie", "juliet", "june", "justin", "justine", "kai", "karen",
    "karim", "karl", "karolina", "kasia", "katarzyna", "kate", "katherine", "kathleen", "kathryn", "kathy", "katie", "katrina",
    "katy", "kay", "kayleigh", "keeley", "keira", "keith", "kelly", "kelvin", "ken", "kenneth", "kenny", "kerry", "kevin",
    "khadija", "kian", "kieran", "kim", "kimberley", "kiran", "kirsten", "kirsty", "krishna", "krystyna", "krzysztof", "kumar",
    "kurt", "kyle", "kylie", "lana", "lance", "lara", "laura", "lauren", "laurence", "lawrence", "leah", "leanne", "lee",
    "leila", "len", "lena", "leo", "leon", "leonard", "lesley", "leslie", "lewis", "lexi", "liam", "lila", "lilian", "lillian",
    "lily", "linda", "lindsay", "lindsey", "lisa", "liz", "lizzie", "logan", "lola", "lorna", "lorraine", "louis", "louisa",
    "louise", "luca", "lucas", "lucia", "lucy", "luis", "lukasz", "luke", "lydia", "lynda", "lyndon", "lynette", "lynn",
    "lynne", "mabel", "mackenzie", "maddie", "madeleine", "madison", "magdalena", "maggie", "mahmoud", "maisie", "malcolm",
    "malgorzata", "mandy", "marcel", "marcin", "marco", "marcus", "margaret", "margery", "maria", "marian", "marianne", "marie",
    "marilyn", "marina", "mario", "marion", "marjorie", "mark", "marlene", "martha", "martin", "martyn", "mary", "maryam",
    "mason", "mateusz", "matilda", "matt", "matthew", "maud", "maureen", "maurice", "mavis", "max", "maxine", "maxwell", "may",
    "meera", "mel", "melanie", "melissa", "melvin", "mia", "michael", "michal", "michelle", "mick", "miguel", "mike", "mila",
    "mildred", "millie", "milly", "mina", "miranda", "miriam", "mitchell", "mo", "mohamed", "mohammad", "mohammed", "moira",
    "mollie", "molly", "mona", "monica", "moses", "muhammad", "muriel", "mustafa", "myra", "nadia", "nadine", "nancy", "naomi",
    "natalia", "natalie", "natasha", "nathan", "nathaniel", "neil", "nell", "nellie", "nelson", "nicholas", "nick", "nicky",
    "nicola", "nicole", "nigel", "nikita", "nina", "noah", "noel", "noor", "nora", "noreen", "norma", "norman", "norris",
    "nuala", "olive", "oliver", "olivia", "oscar", "oskar", "osman", "otto", "paddy", "pam", "pamela", "pat", "patience",
    "patricia", "patrick", "patsy", "paul", "paula", "paulette", "pauline", "pawel", "pearl", "peggy", "penelope", "penny",
    "percy", "perry", "pete", "peter", "petra", "phil", "philip", "philippa", "phillip", "phoebe", "phyllis", "piotr", "pippa",
    "polly", "poppy", "pradeep", "precious", "priya", "prudence", "quentin", "rachael", "rachel", "rahul", "raj", "rajesh",
    "ralph", "ramesh", "randall", "raquel", "rashid", "ravi", "ray", "raymond", "rebecca", "reece", "reg", "regina", "reginald",
    "rehana", "rene", "reuben", "rex", "rhoda", "rhonda", "ricardo", "richard", "rick", "ricky", "rita", "rob", "robbie",
    "robert", "roberta", "roberto", "robin", "robyn", "rocco", "rod", "roderick", "rodney", "roger", "roland", "roman", "ron",
    "ronald", "ronnie", "rory", "rosa", "rosalind", "rose", "rosemary", "rosie", "ross", "rowan", "roy", "ruby", "rupert",
    "russell", "ruth", "ryan", "sabina", "sadie", "saeed", "safiya", "saira", "sally", "salma", "sam", "samantha", "samir",
    "samuel", "sandra", "sandy", "sanjay", "santiago", "sarah", "sasha", "saul", "scott", "sean", "sebastian", "selina",
    "shane", "shannon", "sharon", "shaun", "shawn", "sheila", "shelley", "shirley", "sid", "sidney", "sienna", "sierra",
    "silas", "silvia", "simon", "simone", "siobhan", "skye", "sofia", "sonia", "sophia", "sophie", "spencer", "stacey", "stan",
    "stanley", "stefan", "stella", "stephanie", "stephen", "steve", "steven", "stewart", "stuart", "sue", "suleiman", "sunil",
    "sunita", "suresh", "susan", "susanna", "susannah", "susie", "suzanne", "sybil", "sydney", "sylvia", "tabitha", "tamara",
    "tamsin", "tania", "tanya", "tara", "tariq", "taylor", "ted", "terence", "teresa", "terry", "tess", "tessa", "thelma",
    "theo", "theodore", "theresa", "thomas", "tiffany", "tim", "timothy", "tina", "toby", "todd", "tom", "tommy", "toni",
    "tony", "tracey", "tracy", "travis", "trevor", "tricia", "trudy", "tyler", "tyrone", "uma", "una", "ursula", "val",
    "valerie", "vanessa", "vera", "verity", "vernon", "veronica", "vicki", "vicky", "victor", "victoria", "vijay", "vikram",
    "vince", "vincent", "viola", "violet", "virginia", "vivian", "vivien", "vivienne", "wade", "wallace", "walter", "wanda",
    "warren", "wayne", "wendy", "wesley", "wilfred", "will", "william", "willie", "willow", "winifred", "winston", "wojciech",
    "yasmin", "yolanda", "yusuf", "yvette", "yvonne", "zac", "zach", "zachary", "zahra", "zainab", "zara", "zoe", "zofia",
    "zuzanna",
];

/// Those of both lists that are also words, places or surnames.
#[rustfmt::skip] // a list to be read as one
pub(super) const ALSO_WORDS: &[&str] = &[
    "aeron", "alaw", "ali", "alma", "amber", "april", "arfon", "art", "ash", "austin", "basil", "bill", "blake", "bob", "brad",
    "bran", "briallen", "bryn", "cai", "cameron", "caron", "chelsea", "christian", "cole", "colwyn", "cora", "crystal", "daisy",
    "dale", "dawn", "dean", "dei", "deri", "dot", "earl", "efa", "eira", "ela", "elan", "eli", "ellis", "enfys", "eryri",
    "evan", "eve", "faith", "fay", "fflur", "finn", "flora", "florence", "frank", "gail", "gene", "georgia", "gill", "glain",
    "glen", "gloria", "glyn", "grace", "grant", "guy", "gwawr", "gwen", "gwenith", "gwern", "gwylan", "gwyn", "haf", "hafwen",
    "hanna", "harrison", "hazel", "heather", "holly", "hope", "ida", "ina", "india", "irfon", "iris", "islwyn", "ivy", "jac",
    "jack", "jackson", "jade", "jan", "jay", "jean", "jersey", "jordan", "joy", "june", "kay", "kumar", "lana", "lance", "lee",
    "lili", "lily", "lisa", "llew", "logan", "lois", "lyn", "lynn", "mabon", "madog", "mael", "mai", "maldwyn", "marc",
    "marina", "mark", "mason", "mati", "max", "may", "medi", "mel", "mina", "mo", "moi", "morgan", "myfi", "nan", "nefyn",
    "nel", "nelson", "nest", "noel", "non", "norma", "ogwen", "olive", "owen", "pat", "patience", "pearl", "penny", "penri",
    "perry", "pete", "poppy", "precious", "prudence", "pryce", "prys", "ray", "reg", "rene", "rex", "rhun", "rob", "robin",
    "rocco", "rod", "roman", "rose", "ross", "rowan", "ruby", "russell", "sage", "sara", "saran", "scott", "seren", "sienna",
    "sierra", "siriol", "skye", "spencer", "stan", "sue", "summer", "sydney", "taylor", "tegid", "teifi", "telor", "tirion",
    "tlws", "todd", "tyler", "uma", "una", "val", "verity", "victoria", "viola", "violet", "virginia", "wade", "wallace",
    "warren", "wayne", "wesley", "wil", "will", "willow", "winston", "wyn",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_folded() {
        for list in [WELSH, ENGLISH, ALSO_WORDS] {
            assert!(list.is_sorted());
            assert!(list.iter().all(|name| text::fold(name) == *name));
        }
    }
}
