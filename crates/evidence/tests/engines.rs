//! What a search finds does not depend on the engine: generated texts, asked on both and of the search in
//! memory, which is told apart from either.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use commission::Publication;
use testkit::{Bench, SMALL_CALL, Scene};
use text::{Index, Query};

const FOUND: &str = "SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid";

/// Words of both languages in an order that follows from `seed` alone.
fn sentence(seed: u64, words: usize) -> String {
    const WORDS: [&str; 24] = [
        "care",
        "bus",
        "late",
        "the",
        "waiting",
        "list",
        "nurse",
        "mother",
        "and",
        "a",
        "Cymru",
        "Gymru",
        "Nghymru",
        "tŷ",
        "gofal",
        "ofal",
        "yn",
        "mae",
        "meddyg",
        "feddyg",
        "gyda’r",
        "co-operative",
        "don’t",
        "1,000",
    ];
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut chosen = Vec::new();
    for _ in 0..words {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        chosen.push(WORDS[usize::try_from(state % 24).unwrap()]);
    }
    chosen.join(" ")
}

fn texts() -> Vec<String> {
    let mut texts: Vec<_> = (1..=60).map(|seed| sentence(seed, 12)).collect();
    // More of one word than PostgreSQL would keep places of, and the phrase behind them.
    texts.push(format!("{} waiting list", "waiting nurse ".repeat(400)));
    texts.push(format!(
        "{} list waiting",
        "nurse waiting the list ".repeat(400)
    ));
    // More distinct words than one set holds.
    let many: Vec<_> = (0..90_000).map(|number| format!("word{number}")).collect();
    texts.push(format!("{} bus late end", many.join(" ")));
    // A word as long as a line of nonsense.
    texts.push(format!("{} bus", "a".repeat(400)));
    texts.push(format!("{}b bus", "a".repeat(399)));
    texts
}

const QUERIES: [&str; 26] = [
    "care",
    "the",
    "a",
    "bus late",
    "late bus",
    "\"bus late\"",
    "\"late bus\"",
    "\"waiting list\"",
    "\"list waiting\"",
    "waiting list -\"waiting list\"",
    "bus -late",
    "-care nurse",
    "Cymru",
    "Gymru",
    "ty",
    "tŷ",
    "gofal",
    "ofal",
    "\"mae ofal\"",
    "meddyg",
    "gydar",
    "gyda'r",
    "co-operative",
    "don't",
    "1,000",
    "word89999",
];

#[test]
fn both_engines_and_the_search_in_memory_find_the_same_documents() {
    let Some(bench) = Bench::postgresql() else {
        return;
    };
    let scenes = [Bench::sqlite(), bench].map(|bench| Scene::on(bench, &[], SMALL_CALL));
    let texts = texts();
    let mut index = Index::new();
    for scene in &scenes {
        for text in &texts {
            scene.submission(Publication::Named, &[("a1", text)]);
        }
        scene.learn();
    }
    for number in 1..=texts.len() {
        let document = scenes[0].document(&format!("SML{number:04}/a1"));
        index.add(&document.id.to_string(), &document.text, document.language);
    }
    let long = "a".repeat(400);
    let queries = QUERIES.iter().map(|typed| (*typed).to_owned());
    for typed in queries.chain([long.clone(), format!("bus -{long}")]) {
        let query = Query::parse(&typed).unwrap();
        let words = evidence::match_expression(&query);
        let [sqlite, postgres] = scenes.each_ref().map(|scene| {
            let rows = scene.store.read(|r| r.rows(FOUND, &store::values![&words]));
            let rows = rows.unwrap();
            rows.iter()
                .map(|row| row.int(0).unwrap())
                .collect::<Vec<_>>()
        });
        let hits = index.hits(&query);
        let mut in_memory: Vec<i64> = hits.iter().map(|hit| hit.id.parse().unwrap()).collect();
        in_memory.sort_unstable();
        assert_eq!(sqlite, postgres, "{typed}");
        assert_eq!(sqlite, in_memory, "{typed}");
    }
}
