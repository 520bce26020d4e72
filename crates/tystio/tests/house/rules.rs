//! The rules themselves, over plain files, so that a planted failure can show each of them work.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A file with its path from the root.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    pub text: String,
}

/// Something against a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Trouble {
    path: String,
    line: usize,
    what: String,
    instead: &'static str,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            what,
            instead,
        } = self;
        write!(f, "{path}:{line}: {what}; {instead}")
    }
}

/// Which rooms a room may use, from the table in ARCHITECTURE.md.
pub type Edges = BTreeMap<String, Vec<String>>;

/// Reads the table whose rows begin with a room and what it may use.
pub fn edges_in(architecture: &str) -> Edges {
    architecture
        .lines()
        .skip_while(|line| !line.starts_with("| room | may use |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(str::trim);
            let room = cells.next()?.to_owned();
            let uses = cells.next()?.split(", ").filter(|name| !name.is_empty());
            Some((room, uses.map(str::to_owned).collect()))
        })
        .collect()
}

pub fn edges(files: &[File], rooms: &Edges) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.path.ends_with("/Cargo.toml"))
    {
        let room = room_of(&file.path);
        let Some(allowed) = rooms.get(room) else {
            troubles.push(trouble(
                file,
                1,
                format!("the room `{room}` is not in the list of edges"),
                "say in the table of ARCHITECTURE.md what it may use",
            ));
            continue;
        };
        let mut section = "";
        for (number, line) in file.text.lines().enumerate() {
            if line.starts_with('[') {
                section = line.trim();
            }
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            if section == "[dependencies]"
                && rooms.contains_key(name)
                && !allowed.iter().any(|room| room == name)
            {
                troubles.push(trouble(
                    file,
                    number + 1,
                    format!("`{room}` uses `{name}`"),
                    "an act that needs both lives in the later room; see ARCHITECTURE.md",
                ));
            }
        }
    }
    troubles
}

pub fn sql_in_its_place(files: &[File]) -> Vec<Trouble> {
    each_line(files, |file, line| {
        let in_store = room_of(&file.path) == "store"
            || file.path.ends_with("/store.rs")
            || file.path.contains("/src/store/");
        (!in_store && is_sql(line)).then_some((
            "SQL outside a store file".to_owned(),
            "move the question to the room's store.rs as a constant",
        ))
    })
}

fn is_sql(line: &str) -> bool {
    let has = |words: &[&str]| {
        let mut rest = line;
        words.iter().all(|word| match rest.split_once(word) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
    };
    has(&["\"SELECT "])
        || has(&["INSERT INTO "])
        || has(&["UPDATE ", " SET "])
        || has(&["DELETE FROM "])
        || has(&["CREATE TABLE "])
}

/// A room's statements change only the tables that its own migrations make.
pub fn own_tables(files: &[File]) -> Vec<Trouble> {
    let mut owner = BTreeMap::new();
    for file in product(files) {
        for line in file.text.lines() {
            for made in [
                "CREATE TABLE IF NOT EXISTS ",
                "CREATE TABLE ",
                "CREATE VIRTUAL TABLE ",
            ] {
                if let Some(name) = word_after(line, made) {
                    owner
                        .entry(name)
                        .or_insert_with(|| room_of(&file.path).to_owned());
                }
            }
        }
    }
    each_line(files, |file, line| {
        let changed = ["INSERT INTO ", "UPDATE ", "DELETE FROM "]
            .iter()
            .find_map(|act| word_after(line, act))?;
        let of = owner.get(&changed)?;
        (of != room_of(&file.path)).then(|| {
            (
                format!("`{changed}` is a table of `{of}`"),
                "call the act of the room that owns it",
            )
        })
    })
}

/// Lists are held in memory and ask for what changed: a statement that changes a source says so.
pub fn changed_sources_say_so(files: &[File]) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    for file in product(files) {
        let mut before = 0;
        while let Some(at) = file
            .text
            .get(before..)
            .and_then(|t| t.find("UPDATE source SET"))
        {
            let statement = file.text.get(before + at..).unwrap_or_default();
            let statement = statement.split('"').next().unwrap_or_default();
            let migrates = statement.contains("CREATE ");
            if !migrates && !statement.contains("changed = ") {
                let above = file.text.get(..before + at).unwrap_or_default();
                troubles.push(trouble(
                    file,
                    above.lines().count(),
                    "changes a source and does not say so".to_owned(),
                    "set `changed` as the other statements do, or no list will know of it",
                ));
            }
            before += at + statement.len();
        }
    }
    troubles
}

fn word_after(line: &str, before: &str) -> Option<String> {
    let (_, after) = line.split_once(before)?;
    let name: String = after
        .chars()
        .take_while(|c| c.is_ascii_lowercase() || *c == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}

pub fn web_in_its_place(files: &[File]) -> Vec<Trouble> {
    each_line(files, |file, line| {
        let in_web = file.path.ends_with("/web.rs") || file.path.contains("/web/");
        (!in_web && line.contains("axum::")).then_some((
            "the web framework outside a web file".to_owned(),
            "keep rules free of it: hand the handler in web.rs plain values",
        ))
    })
}

pub fn printing_in_its_place(files: &[File]) -> Vec<Trouble> {
    each_line(files, |file, line| {
        let in_cli = file.path.ends_with("/cli.rs") || file.path.contains("/src/cli/");
        let prints = ["println!(", "eprintln!(", "print!(", "eprint!("]
            .iter()
            .any(|print| line.contains(print));
        (!in_cli && prints).then_some((
            "prints".to_owned(),
            "answer an Outcome, or log with tracing",
        ))
    })
}

pub fn languages_complete(files: &[File]) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    for english in files
        .iter()
        .filter(|file| file.path.contains("/locales/en/"))
    {
        let path = english.path.replace("/locales/en/", "/locales/cy/");
        let Some(welsh) = files.iter().find(|file| file.path == path) else {
            troubles.push(trouble(
                english,
                1,
                "has no Welsh file".to_owned(),
                "write it",
            ));
            continue;
        };
        let (en, cy) = (messages(english), messages(welsh));
        for (file, keys, other) in [(english, &en, &cy), (welsh, &cy, &en)] {
            for (key, line) in keys {
                if !other.contains_key(key) {
                    troubles.push(trouble(
                        file,
                        *line,
                        format!("`{key}` stands in one language only"),
                        "write it in the other one too",
                    ));
                }
            }
        }
    }
    troubles
}

/// A typed function takes its arguments in the order in which the English message uses them first;
/// the comments above the message must stand in that order, or a caller who trusts them swaps two.
pub fn arguments_in_order(files: &[File]) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.path.contains("/locales/en/"))
    {
        let (mut said, mut used, mut at) = (Vec::new(), Vec::new(), None);
        let lines = file.text.lines().enumerate().chain([(0, "end = ")]);
        for (number, line) in lines {
            let begins =
                line.starts_with('#') || line.starts_with(|c: char| c.is_ascii_lowercase());
            if begins && let Some(message) = at.take() {
                if !said.is_empty() && said != used {
                    troubles.push(trouble(
                        file,
                        message,
                        format!("arguments are told as {said:?} and used as {used:?}"),
                        "tell them in the order in which the message uses them",
                    ));
                }
                said.clear();
                used.clear();
            }
            if let Some(rest) = line.strip_prefix("# $") {
                said.extend(rest.split(' ').next().map(str::to_owned));
            } else if !line.starts_with('#') {
                if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                    at = Some(number + 1);
                }
                for piece in line.split('$').skip(1) {
                    let name: String = piece
                        .chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                        .collect();
                    if !used.contains(&name) {
                        used.push(name);
                    }
                }
            }
        }
    }
    troubles
}

fn messages(file: &File) -> BTreeMap<String, usize> {
    file.text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|(number, line)| {
            let (key, _) = line.split_once(" =")?;
            Some((key.to_owned(), number + 1))
        })
        .collect()
}

/// Product code: not tests, not the test bench.
fn product(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|file| {
        file.path.ends_with(".rs")
            && file.path.contains("/src/")
            && !file.path.ends_with("tests.rs")
            && !file.path.contains("/tests/")
            && room_of(&file.path) != "testkit"
    })
}

/// What a rule finds in one line, and what to do instead.
type Found = (String, &'static str);

fn each_line(files: &[File], rule: impl Fn(&File, &str) -> Option<Found>) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    for file in product(files) {
        let lines = file.text.lines().enumerate();
        // What follows the tests' module in a file is not product code.
        for (number, line) in lines.take_while(|(_, line)| *line != "mod tests {") {
            if line.trim_start().starts_with("//") {
                continue;
            }
            if let Some((what, instead)) = rule(file, line) {
                troubles.push(trouble(file, number + 1, what, instead));
            }
        }
    }
    troubles
}

fn room_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

fn trouble(file: &File, line: usize, what: String, instead: &'static str) -> Trouble {
    Trouble {
        path: file.path.clone(),
        line,
        what,
        instead,
    }
}

/// Every rule finds what is planted for it, and nothing in a good file.
mod planted {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    fn lines(troubles: &[Trouble]) -> BTreeSet<(String, usize)> {
        troubles.iter().map(|t| (t.path.clone(), t.line)).collect()
    }

    #[test]
    fn an_edge_backwards_is_found() {
        let bad = file(
            "crates/intake/Cargo.toml",
            "[dependencies]\nreading = { workspace = true }\n",
        );
        let good = file(
            "crates/reading/Cargo.toml",
            "[dependencies]\nintake = { workspace = true }\n",
        );
        let test_only = file(
            "crates/store/Cargo.toml",
            "[dev-dependencies]\ntestkit = { path = \"\" }\n",
        );
        let new = file("crates/attic/Cargo.toml", "[package]\n");
        let table = "| room | may use | what |\n|---|---|---|\n| store | | |\n| intake | store | |\n\
            | reading | intake, store | |\n| testkit | store | |\n";
        let found = edges(&[bad, good, test_only, new], &edges_in(table));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0]
                .to_string()
                .starts_with("crates/intake/Cargo.toml:2: `intake` uses `reading`")
        );
    }

    #[test]
    fn a_question_outside_its_place_is_found() {
        let sql = "const A: &str = \"SELECT id FROM source\";\n";
        let found = sql_in_its_place(&[
            file("crates/reading/src/list.rs", sql),
            file("crates/reading/src/store.rs", sql),
            file("crates/reading/src/tests.rs", sql),
        ]);
        assert_eq!(
            lines(&found),
            BTreeSet::from([("crates/reading/src/list.rs".to_owned(), 1)])
        );
    }

    #[test]
    fn a_change_to_another_rooms_table_is_found() {
        let found = own_tables(&[
            file(
                "crates/evidence/src/store.rs",
                "\"CREATE TABLE source (id)\"\n\"UPDATE source SET x\"\n",
            ),
            file(
                "crates/reading/src/store.rs",
                "\"UPDATE source SET x = 1\"\n\"SELECT id FROM source\"\n",
            ),
        ]);
        assert_eq!(
            lines(&found),
            BTreeSet::from([("crates/reading/src/store.rs".to_owned(), 1)])
        );
    }

    #[test]
    fn a_change_of_a_source_that_does_not_say_so_is_found() {
        let good = "const A: &str = \"UPDATE source SET x = 1,\n    changed = 2\";\n";
        let migrates = "sql: \"UPDATE source SET x = 0;\n CREATE INDEX a ON source (x)\",\n";
        let bad = "const B: &str = \"UPDATE source SET x = 1\";\n";
        let text = format!("{good}{migrates}{bad}");
        let found = changed_sources_say_so(&[file("crates/evidence/src/store.rs", &text)]);
        assert_eq!(
            lines(&found),
            BTreeSet::from([("crates/evidence/src/store.rs".to_owned(), 5)])
        );
    }

    #[test]
    fn the_framework_and_printing_outside_their_places_are_found() {
        let text = "use axum::Router;\nprintln!(\"x\");\n// println!(\"talk\");\n";
        let files = [
            file("crates/report/src/graph.rs", text),
            file("crates/report/src/web.rs", "use axum::Router;\n"),
            file("crates/report/src/cli.rs", "println!(\"x\");\n"),
        ];
        assert_eq!(
            lines(&web_in_its_place(&files)),
            BTreeSet::from([("crates/report/src/graph.rs".to_owned(), 1)])
        );
        assert_eq!(
            lines(&printing_in_its_place(&files)),
            BTreeSet::from([("crates/report/src/graph.rs".to_owned(), 2)])
        );
    }

    #[test]
    fn arguments_told_in_another_order_than_used_are_found() {
        let text = "# $a (String) - one\n# $b (String) - two\ngood = { $a } { $b } { $a }\n\
            # $a (String) - one\n# $b (String) - two\nbad = { $b ->\n   *[other] { $a }\n}\nplain = None\n";
        let found = arguments_in_order(&[file("crates/pages/locales/en/main.ftl", text)]);
        assert_eq!(
            lines(&found),
            BTreeSet::from([("crates/pages/locales/en/main.ftl".to_owned(), 6)])
        );
    }

    #[test]
    fn a_text_in_one_language_only_is_found() {
        let found = languages_complete(&[
            file(
                "crates/pages/locales/en/main.ftl",
                "# note\nback = Back\nnext = Next\n",
            ),
            file(
                "crates/pages/locales/cy/main.ftl",
                "back = Yn ôl\nblaen = Blaen\n",
            ),
        ]);
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
