//! The rules of the house that are enforced, in one ordinary test. Each trouble names file and
//! line, what is wrong and what to do instead; each rule has a test that shows it can fail.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "house/book.rs"]
mod book;
#[path = "house/rules.rs"]
mod rules;

use rules::{File, Trouble};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below `crates` that the rules look at, with its path from the root.
fn tree() -> Vec<File> {
    let mut files = Vec::new();
    walk(&root().join("crates"), &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            walk(&path, files);
        } else if matches!(
            path.extension().and_then(|e| e.to_str()),
            Some("rs" | "toml" | "ftl")
        ) {
            let shown = path.strip_prefix(root()).unwrap();
            files.push(File {
                path: shown.to_string_lossy().into_owned(),
                text: std::fs::read_to_string(&path).unwrap(),
            });
        }
    }
}

fn assert_no_trouble(troubles: &[Trouble]) {
    let lines: Vec<_> = troubles.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let architecture = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert_no_trouble(&rules::edges(&tree(), &rules::edges_in(&architecture)));
}

#[test]
fn sql_stands_in_store_files_only() {
    assert_no_trouble(&rules::sql_in_its_place(&tree()));
}

#[test]
fn a_room_changes_only_its_own_tables() {
    assert_no_trouble(&rules::own_tables(&tree()));
}

#[test]
fn what_changes_a_source_says_so() {
    assert_no_trouble(&rules::changed_sources_say_so(&tree()));
}

#[test]
fn the_web_framework_stands_in_web_files_only() {
    assert_no_trouble(&rules::web_in_its_place(&tree()));
}

#[test]
fn only_the_command_line_prints() {
    assert_no_trouble(&rules::printing_in_its_place(&tree()));
}

#[test]
fn both_languages_say_everything() {
    assert_no_trouble(&rules::languages_complete(&tree()));
}

#[test]
fn a_message_tells_its_arguments_in_the_order_of_their_use() {
    assert_no_trouble(&rules::arguments_in_order(&tree()));
}

#[test]
fn every_route_of_the_program_stands_in_the_book_with_its_capability() {
    book::assert_same(&root().join("book/routes.md"), &book::routes());
}

#[test]
fn every_limit_stands_in_the_book() {
    book::assert_same(&root().join("book/limits.md"), &book::limits(&tree()));
}

#[test]
fn every_verb_stands_in_the_book() {
    book::assert_same(&root().join("book/commands.md"), &book::commands());
}
