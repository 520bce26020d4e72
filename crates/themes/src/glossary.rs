//! Welsh words of public life with the English word that says the same, so that one theme is found in both languages.
//!
//! Guarantees: folded, sorted by the Welsh word (its radical), one English word each. [`english`] knows what
//! is listed and nothing else.
//! It deliberately is no dictionary and translates nothing that a person reads: it only says that *parcio* and *parking* are counted
//! as one word where texts of both languages lie side by side. Terms and passages are shown as they were written.

/// The English word for a Welsh one, if it is listed.
pub(crate) fn english(welsh: &str) -> Option<&'static str> {
    let at = PAIRS.binary_search_by(|(cy, _)| (*cy).cmp(welsh)).ok()?;
    PAIRS.get(at).map(|(_, en)| *en)
}

#[rustfmt::skip] // a list to be read as one
const PAIRS: &[(&str, &str)] = &[
    ("addysg", "education"), ("adeilad", "building"), ("adeiladau", "buildings"), ("adeiladu", "building"),
    ("adnodd", "resource"), ("adnoddau", "resources"), ("afon", "river"), ("afonydd", "rivers"), ("agos", "near"),
    ("ailgylchu", "recycling"), ("alcohol", "alcohol"), ("ambiwlans", "ambulance"), ("amgylchedd", "environment"),
    ("amgylcheddol", "environmental"), ("amser", "time"), ("amseroedd", "times"), ("anabl", "disabled"),
    ("anabledd", "disability"), ("anableddau", "disabilities"), ("anghwrtais", "rude"), ("anghydraddoldeb", "inequality"),
    ("anghydraddoldebau", "inequalities"), ("ansawdd", "quality"), ("apwyntiad", "appointment"),
    ("apwyntiadau", "appointments"), ("argyfwng", "emergency"), ("arian", "money"), ("ariannu", "funding"),
    ("aros", "waiting"), ("arwydd", "sign"), ("arwyddion", "signs"), ("atebolrwydd", "accountability"),
    ("atgyfeiriad", "referral"), ("atgyfeirio", "referral"), ("athrawon", "teachers"), ("athro", "teacher"),
    ("awr", "hour"), ("babi", "baby"), ("beic", "bicycle"), ("beiciau", "bicycles"), ("beicio", "cycling"),
    ("blwyddyn", "year"), ("blynyddoedd", "years"), ("bore", "morning"), ("brechlyn", "vaccine"), ("brechu", "vaccination"),
    ("budd", "benefit"), ("buddsoddi", "investing"), ("buddsoddiad", "investment"), ("budr", "dirty"),
    ("busnes", "business"), ("busnesau", "businesses"), ("bws", "bus"), ("bwyd", "food"), ("byddar", "deaf"),
    ("bysiau", "buses"), ("cadair", "chair"), ("cadeiriau", "chairs"), ("caffi", "cafe"), ("campfa", "gym"),
    ("canlyniad", "result"), ("canlyniadau", "results"), ("canolfan", "centre"), ("canolfannau", "centres"),
    ("canser", "cancer"), ("canslo", "cancelled"), ("capel", "chapel"), ("carbon", "carbon"), ("caredig", "kind"),
    ("cartref", "home"), ("cartrefi", "homes"), ("cefnogaeth", "support"), ("celf", "art"), ("celfyddydau", "arts"),
    ("cerdded", "walking"), ("cerddoriaeth", "music"), ("cerddwyr", "pedestrians"), ("chwaraeon", "sport"),
    ("ciw", "queue"), ("claf", "patient"), ("cleifion", "patients"), ("clinig", "clinic"), ("clinigau", "clinics"),
    ("cludiant", "transport"), ("clwb", "club"), ("clybiau", "clubs"), ("clywed", "hear"), ("coed", "trees"),
    ("coedwig", "forest"), ("coffi", "coffee"), ("cofnodion", "records"), ("coleg", "college"), ("cost", "cost"),
    ("costau", "costs"), ("costio", "cost"), ("covid", "covid"), ("cwrtais", "polite"), ("cydraddoldeb", "equality"),
    ("cydweithio", "collaboration"), ("cydweithredol", "cooperative"), ("cyfarpar", "equipment"),
    ("cyfathrebu", "communication"), ("cyfeillgar", "friendly"), ("cyffuriau", "drugs"), ("cyfieithu", "translation"),
    ("cyflog", "wage"), ("cyflogaeth", "employment"), ("cyflogau", "wages"), ("cyflogwr", "employer"),
    ("cyflogwyr", "employers"), ("cyflymder", "speed"), ("cyfoethog", "rich"), ("cyfraith", "law"),
    ("cyfrifiadur", "computer"), ("cyfrinachol", "confidential"), ("cyfryngau", "media"), ("cyllid", "funding"),
    ("cyllido", "funding"), ("cymdeithas", "society"), ("cymdeithasol", "social"), ("cymhorthdal", "subsidy"),
    ("cymorth", "support"), ("cymraeg", "welsh"), ("cymreig", "welsh"), ("cymru", "wales"), ("cymuned", "community"),
    ("cymunedau", "communities"), ("cymunedol", "community"), ("cymwynasgar", "helpful"), ("cynaliadwy", "sustainable"),
    ("cynaliadwyedd", "sustainability"), ("cynghorau", "councils"), ("cynghorwyr", "councillors"),
    ("cynghorydd", "councillor"), ("cyngor", "council"), ("cynllun", "plan"), ("cynlluniau", "plans"),
    ("cynllunio", "planning"), ("cynnes", "warm"), ("dall", "blind"), ("damwain", "accident"), ("damweiniau", "accidents"),
    ("deddf", "act"), ("deintydd", "dentist"), ("deintyddion", "dentists"), ("deintyddol", "dental"),
    ("dementia", "dementia"), ("democratiaeth", "democracy"), ("dewis", "choice"), ("diabetes", "diabetes"),
    ("digartref", "homeless"), ("digartrefedd", "homelessness"), ("digidol", "digital"), ("dinas", "city"),
    ("diogel", "safe"), ("diogelwch", "safety"), ("disgybl", "pupil"), ("disgyblion", "pupils"),
    ("diweithdra", "unemployment"), ("diwrnod", "day"), ("diwylliannol", "cultural"), ("diwylliant", "culture"),
    ("drud", "expensive"), ("drws", "door"), ("dwr", "water"), ("dwyieithog", "bilingual"), ("dyddiau", "days"),
    ("dyfodol", "future"), ("dyn", "man"), ("dynion", "men"), ("dysgu", "learning"), ("eang", "broadband"),
    ("ebost", "email"), ("economaidd", "economic"), ("economi", "economy"), ("egluro", "explaining"), ("eglwys", "church"),
    ("elusen", "charity"), ("elusennau", "charities"), ("esbonio", "explaining"), ("fferm", "farm"), ("ffermio", "farming"),
    ("ffermwr", "farmer"), ("ffermwyr", "farmers"), ("fferyllfa", "pharmacy"), ("fferyllydd", "pharmacist"),
    ("ffon", "phone"), ("ffonio", "phoning"), ("ffordd", "road"), ("ffrwythau", "fruit"), ("ffyrdd", "roads"),
    ("gaeaf", "winter"), ("galwad", "call"), ("galwadau", "calls"), ("gamblo", "gambling"), ("glan", "clean"),
    ("glanhau", "cleaning"), ("glanweithdra", "cleanliness"), ("gofal", "care"), ("gofalu", "caring"), ("gofalwr", "carer"),
    ("gofalwyr", "carers"), ("gordewdra", "obesity"), ("grisiau", "stairs"), ("gwaed", "blood"), ("gwaith", "work"),
    ("gwasanaeth", "service"), ("gwasanaethau", "services"), ("gwastraff", "waste"), ("gwefan", "website"),
    ("gweinidog", "minister"), ("gweinidogion", "ministers"), ("gweithio", "working"), ("gweithiwr", "worker"),
    ("gweithlu", "workforce"), ("gweithwyr", "workers"), ("gwely", "bed"), ("gwelyau", "beds"), ("gwirfoddol", "voluntary"),
    ("gwirfoddoli", "volunteering"), ("gwirfoddolwyr", "volunteers"), ("gwledig", "rural"), ("gwr", "husband"),
    ("gwraig", "wife"), ("gwrando", "listening"), ("gwybodaeth", "information"), ("gwynt", "wind"), ("gyrru", "driving"),
    ("gyrrwr", "driver"), ("gyrwyr", "drivers"), ("haf", "summer"), ("hamdden", "leisure"), ("hanes", "history"),
    ("hawl", "right"), ("hawliau", "rights"), ("heddlu", "police"), ("henoed", "elderly"), ("hinsawdd", "climate"),
    ("hwyr", "late"), ("hyfforddi", "training"), ("hyfforddiant", "training"), ("hygyrch", "accessible"),
    ("hygyrchedd", "accessibility"), ("hysbyseb", "advert"), ("hysbysebion", "adverts"), ("hysbysebu", "advertising"),
    ("iaith", "language"), ("iechyd", "health"), ("ieuenctid", "youth"), ("ifanc", "young"), ("iselder", "depression"),
    ("lifft", "lift"), ("llawdriniaeth", "operation"), ("lleol", "local"), ("llifogydd", "flooding"), ("llwybr", "path"),
    ("llwybrau", "paths"), ("llyfrgell", "library"), ("llyfrgelloedd", "libraries"), ("llygredd", "pollution"),
    ("llysiau", "vegetables"), ("llythyr", "letter"), ("llythyrau", "letters"), ("llywodraeth", "government"),
    ("lon", "lane"), ("mab", "son"), ("mam", "mother"), ("meddyg", "doctor"), ("meddygfa", "surgery"),
    ("meddyginiaeth", "medication"), ("meddyginiaethau", "medication"), ("meddygon", "doctors"), ("meddyliol", "mental"),
    ("menter", "enterprise"), ("mentrau", "enterprises"), ("menyw", "woman"), ("menywod", "women"), ("merched", "women"),
    ("mis", "month"), ("misoedd", "months"), ("munud", "minute"), ("munudau", "minutes"), ("myfyriwr", "student"),
    ("myfyrwyr", "students"), ("mynediad", "access"), ("nain", "grandmother"), ("natur", "nature"), ("neuadd", "hall"),
    ("nofio", "swimming"), ("nos", "night"), ("noson", "evening"), ("nwy", "gas"), ("nyrs", "nurse"), ("nyrsio", "nursing"),
    ("nyrsys", "nurses"), ("oedi", "delay"), ("oedran", "age"), ("oer", "cold"), ("offer", "equipment"), ("olwyn", "wheel"),
    ("oriau", "hours"), ("palmant", "pavement"), ("palmentydd", "pavements"), ("pandemig", "pandemic"), ("parc", "park"),
    ("parch", "respect"), ("parciau", "parks"), ("parcio", "parking"), ("partneriaeth", "partnership"),
    ("partneriaethau", "partnerships"), ("pell", "far"), ("pellter", "distance"), ("penderfyniad", "decision"),
    ("penderfyniadau", "decisions"), ("pentref", "village"), ("pentrefi", "villages"), ("penwythnos", "weekend"),
    ("penwythnosau", "weekends"), ("perygl", "danger"), ("peryglus", "dangerous"), ("plant", "children"),
    ("pleidlais", "vote"), ("plentyn", "child"), ("pobl", "people"), ("poen", "pain"), ("poeth", "hot"),
    ("polisi", "policy"), ("polisiau", "policies"), ("prawf", "test"), ("preifatrwydd", "privacy"),
    ("prifysgol", "university"), ("prinder", "shortage"), ("proffesiynol", "professional"), ("profion", "tests"),
    ("prydau", "meals"), ("pryder", "anxiety"), ("prynhawn", "afternoon"), ("pwll", "pool"), ("recriwtio", "recruitment"),
    ("rhad", "cheap"), ("rhent", "rent"), ("rhestr", "list"), ("rhestrau", "lists"), ("rhiant", "parent"),
    ("rhieni", "parents"), ("rhyngrwyd", "internet"), ("saesneg", "english"), ("safon", "standard"),
    ("safonau", "standards"), ("sbwriel", "rubbish"), ("senedd", "senedd"), ("sgil", "skill"), ("sgiliau", "skills"),
    ("siarad", "speaking"), ("siop", "shop"), ("siopa", "shopping"), ("siopau", "shops"), ("solar", "solar"),
    ("staff", "staff"), ("swn", "noise"), ("swnllyd", "noisy"), ("swydd", "job"), ("swyddi", "jobs"), ("tacsi", "taxi"),
    ("tad", "father"), ("tafarn", "pub"), ("tai", "housing"), ("taid", "grandfather"), ("taith", "journey"), ("tal", "pay"),
    ("te", "tea"), ("teithiau", "journeys"), ("teithio", "travel"), ("teledu", "television"), ("tenant", "tenant"),
    ("tenantiaid", "tenants"), ("teulu", "family"), ("teuluoedd", "families"), ("tir", "land"), ("tlawd", "poor"),
    ("tlodi", "poverty"), ("toiled", "toilet"), ("toiledau", "toilets"), ("traeth", "beach"), ("traffig", "traffic"),
    ("trafnidiaeth", "transport"), ("tref", "town"), ("trefi", "towns"), ("treftadaeth", "heritage"), ("tren", "train"),
    ("trenau", "trains"), ("treth", "tax"), ("trethi", "taxes"), ("triniaeth", "treatment"), ("triniaethau", "treatments"),
    ("trosedd", "crime"), ("troseddau", "crimes"), ("trydan", "electricity"), ("tryloyw", "transparent"),
    ("tryloywder", "transparency"), ("twristiaeth", "tourism"), ("twristiaid", "tourists"), ("ty", "house"),
    ("unig", "lonely"), ("unigrwydd", "loneliness"), ("urddas", "dignity"), ("ward", "ward"), ("wardiau", "wards"),
    ("wythnos", "week"), ("wythnosau", "weeks"), ("ymarfer", "exercise"), ("ymgynghori", "consulting"),
    ("ymgynghoriad", "consultation"), ("ymwelwyr", "visitors"), ("ynni", "energy"), ("ynysig", "isolated"),
    ("ysbytai", "hospitals"), ("ysbyty", "hospital"), ("ysgol", "school"), ("ysgolion", "schools"), ("ysmygu", "smoking"),
    ("ystafell", "room"), ("ystafelloedd", "rooms"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pairs_are_folded_and_in_the_order_of_the_welsh() {
        assert!(PAIRS.is_sorted_by(|a, b| a.0 < b.0));
        for (cy, en) in PAIRS {
            assert_eq!(
                (text::fold(cy).as_str(), text::fold(en).as_str()),
                (*cy, *en)
            );
        }
    }

    #[test]
    fn a_word_that_is_not_listed_has_no_english() {
        assert_eq!(english("parcio"), Some("parking"));
        assert_eq!(english("parking"), None);
    }
}
