//! Tables of text that never end, that are all columns, or that would compute where they are opened.

use super::Expected::{Answered, Refused, Taken};
use super::{Shelf, times};

pub(super) fn fill(shelf: &mut Shelf) {
    let names: Vec<String> = (0..10_000).map(|number| format!("c{number}")).collect();
    shelf.put(
        Refused("too-much"),
        "wide.csv",
        "10,000 columns",
        names.join(",") + "\n" + &names.join(",") + "\n",
    );
    shelf.put(
        Refused("too-much"),
        "commas.csv",
        "ten million commas",
        times(b",", 10_000_000),
    );
    shelf.put(
        Answered,
        "ends.csv",
        "five million line ends",
        times(b"\n", 5_000_000),
    );
    let open = [
        b"id,words\n1,\"".to_vec(),
        times(b"all the words are in one cell\n", 100 * 1_000_000 / 30),
    ]
    .concat();
    shelf.put(
        Refused("unclosed-quote|too-much"),
        "open.csv",
        "a quotation mark never closed, 100 MB",
        open,
    );
    let quotes = [b"id,words\n1,\"".to_vec(), times(b"\"\"", 1_000_000)].concat();
    shelf.put(
        Refused("unclosed-quote"),
        "quotes.csv",
        "a million doubled marks, never closed",
        quotes,
    );
    shelf.put(
        Refused("text-after-quote"),
        "after.csv",
        "text behind a closing mark",
        b"id,words\n1,\"a\"b\n".as_slice(),
    );
    shelf.put(
        Refused("too-much"),
        "cell.csv",
        "a cell of 20 MB",
        [b"id,words\n1,".to_vec(), times(b"a", 20_000_000)].concat(),
    );
    shelf.put(
        Answered,
        "nul.csv",
        "noughts in every cell",
        b"id,words\n1,a\0b\n2,\0\n3,c\n4,some more words that are here so that the table is text\n"
            .as_slice(),
    );
    for (what, cell) in [
        ("a formula", "=1+1"),
        ("a program", "=cmd|'/c calc'!A0"),
        ("an address", "=HYPERLINK(\"\"http://attacker.invalid/\"\")"),
        ("a plus", "+1+cmd|' /C calc'!A0"),
        ("a minus", "-2+3"),
        ("an at", "@SUM(1+1)"),
        ("a tab", "\t=1+1"),
        ("a wide equals", "\u{FF1D}1+1"),
    ] {
        shelf.put(
            Taken,
            "formula.csv",
            format!("{what} in a cell"),
            format!("id,words\n1,\"{cell}\"\n"),
        );
    }
    for (what, bytes) in [
        (
            "rows of other lengths",
            b"id,words\n1\n2,a,b,c\n".as_slice(),
        ),
        ("nothing but a header", b"id,words\n"),
        ("the same header twice", b"id,id,id\n1,2,3\n"),
        ("a header of blanks", b" , , \n1,2,3\n"),
        ("line ends of three kinds", b"id,words\r1,a\r\n2,b\n3,c\r"),
        ("a mark in the middle", b"id,words\n1,\xEF\xBB\xBFa\n"),
    ] {
        shelf.put(Answered, "odd.csv", what, bytes);
    }
    let deep = format!(
        "[{{\"a\":{}1{}}}]",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    shelf.put(Answered, "deep.json", "lists 100,000 deep in JSON", deep);
    let objects = format!("[{}1{}]", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    shelf.put(
        Refused("too-much|broken-json"),
        "deep.json",
        "objects 100,000 deep in JSON",
        objects,
    );
    let keys: Vec<String> = (0..50_000)
        .map(|number| format!("\"k{number}\":1"))
        .collect();
    shelf.put(
        Refused("too-much"),
        "keys.json",
        "50,000 names in one object",
        format!("[{{{}}}]", keys.join(",")),
    );
    let rows: Vec<String> = (0..20_000)
        .map(|number| format!("{{\"k{number}\":1}}"))
        .collect();
    shelf.put(
        Refused("too-much"),
        "keys.jsonl",
        "another name on each of 20,000 lines",
        rows.join("\n"),
    );
    shelf.put(
        Answered,
        "number.json",
        "a number of 100,000 digits",
        format!("[{{\"a\":{}}}]", "9".repeat(100_000)),
    );
    shelf.put(
        Answered,
        "long.jsonl",
        "a line of 20 MB",
        format!("{{\"a\":\"{}\"}}", "a".repeat(20_000_000)),
    );
}
