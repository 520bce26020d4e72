//! An analyst takes in what another program exported as JSON.

use crate::build::{cells, notices, reading, refusal, table};
use ingest::{Limits, check_json_lines, json_lines_rows};

#[test]
fn columns_are_the_union_of_names_in_the_order_first_seen() {
    let file = "{\"id\":1,\"answer\":\"tŷ\"}\n\n{\"id\":2,\"place\":\"Rhyl\"}\n";
    let reading = reading("a.jsonl", file.as_bytes());
    assert_eq!(
        cells(table(&reading)),
        ["id|answer|place", "1: 1|tŷ|", "3: 2||Rhyl"]
    );
    assert_eq!(
        notices(&reading),
        ["a.jsonl, line 2: 1 blank row left out."]
    );
}

#[test]
fn nested_objects_give_dotted_names_and_lists_their_own_text() {
    let file = r#"{"id":12345678901234567890123,"who":{"age":1.50,"at":{"town":"Y Bala"}},"labels":["A", "B"],"x":null,"ok":true}"#;
    let reading = reading("a.jsonl", file.as_bytes());
    assert_eq!(
        cells(table(&reading)),
        [
            "id|who.age|who.at.town|labels|x|ok",
            "1: 12345678901234567890123|1.50|Y Bala|[\"A\", \"B\"]||true"
        ]
    );
}

#[test]
fn a_broken_line_is_named() {
    assert_eq!(
        refusal("a.jsonl", b"{\"id\":1}\n{\"id\":2\n{\"id\":3}\n"),
        "a.jsonl, line 2: this is not valid JSON (EOF while parsing an object); correct it and send the file again."
    );
    assert_eq!(
        refusal("a.jsonl", b"{\"id\":1}\n[1,2]\n"),
        "a.jsonl, line 2: each line must be a JSON object, such as {\"answer\": \"...\"}."
    );
    assert_eq!(
        refusal("a.jsonl", b"{\"id\":1}\n{\"id\":1,\"id\":2}\n"),
        "a.jsonl, line 2: the name \"id\" stands twice in one object; keep one."
    );
    assert_eq!(
        refusal("a.jsonl", b"{\"id\":1}\n{\"id\":\"caf\xE9\"}\n"),
        "a.jsonl, line 2: the line is not UTF-8, which JSON must be; save the file as UTF-8 and send it again."
    );
}

#[test]
fn two_ways_to_one_name_are_refused_rather_than_lose_a_value() {
    assert_eq!(
        refusal("a.jsonl", b"{\"a\":{\"b\":1},\"a.b\":2}\n"),
        "a.jsonl, line 1: the name \"a.b\" stands twice in one object; keep one."
    );
}

#[test]
fn a_list_of_objects_gives_rows_with_their_lines() {
    let file = "[\n  {\"id\": 1, \"answer\": \"yes\"},\n  {\"id\": 2,\n   \"answer\": \"no\"},\n  {\"id\": 3}\n]\n";
    let reading = reading("a.json", file.as_bytes());
    assert_eq!(
        cells(table(&reading)),
        ["id|answer", "2: 1|yes", "3: 2|no", "5: 3|"]
    );
}

#[test]
fn json_that_is_no_list_of_objects_is_refused() {
    let list =
        "the file must be a list of JSON objects, such as [{\"answer\": \"...\"}]; export it so.";
    assert_eq!(
        refusal("a.json", b"{\n\"a\":1\n}"),
        format!("a.json: {list}")
    );
    assert_eq!(
        refusal("a.json", b"[\n{\"a\":1},\n2]"),
        format!("a.json, line 3: {list}")
    );
    assert_eq!(
        refusal("a.json", b"[\n{\"a\":1},\n{\"a\":}\n]"),
        "a.json, line 3: this is not valid JSON (expected value); correct it and send the file again."
    );
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = format!("{}1{}", "{\"a\":".repeat(100), "}".repeat(100));
    assert_eq!(
        refusal("a.jsonl", deep.as_bytes()),
        "a.jsonl, line 1: it has more than 16 levels of one thing within another, the most that is read; split it."
    );
    let deep = format!(
        "[{{\"a\":{}{}}}]",
        "[".repeat(1_000_000),
        "]".repeat(1_000_000)
    );
    // A list is kept as its text, however deep: reading it must not use the stack.
    assert_eq!(
        table(&reading("a.json", deep.as_bytes())).rows[0].cells[0].len(),
        2_000_000
    );
}

#[test]
fn rows_come_one_by_one() {
    let file = "{\"id\":1}\n{\"id\":2}\n{\"id\":3}";
    let shape = check_json_lines("a.jsonl", file.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(
        (shape.rows, shape.columns.as_slice()),
        (3, ["id".to_owned()].as_slice())
    );
    let rows = json_lines_rows(file.as_bytes(), &shape, &Limits::default()).unwrap();
    assert_eq!(
        rows.map(|row| row.unwrap().cells.concat())
            .collect::<String>(),
        "123"
    );
}
