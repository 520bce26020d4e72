//! Letters that are none: overlong, cut, mixed, in marks that lie, or a million of them on one.

use super::Expected::{Answered, Refused, Taken};
use super::{Shelf, times};

pub(super) fn fill(shelf: &mut Shelf) {
    broken_utf8(shelf);
    wide(shelf);
    named(shelf);
    heaps(shelf);
}

fn broken_utf8(shelf: &mut Shelf) {
    for (what, bytes) in [
        ("an overlong slash of two bytes", b"\xC0\xAF".as_slice()),
        ("an overlong slash of three bytes", b"\xE0\x80\xAF"),
        ("an overlong slash of four bytes", b"\xF0\x80\x80\xAF"),
        ("an overlong nought", b"\xC0\x80"),
        ("a high surrogate alone", b"\xED\xA0\x80"),
        ("a low surrogate alone", b"\xED\xB0\x80"),
        ("two surrogates as six bytes", b"\xED\xA0\xBD\xED\xB8\x80"),
        ("a letter beyond the last", b"\xF4\x90\x80\x80"),
        ("five bytes for one letter", b"\xF8\x88\x80\x80\x80"),
        ("a letter cut short", b"\xE2\x82"),
        ("a rest without its beginning", b"\x82\xAC"),
        ("bytes that are never UTF-8", b"\xFE\xFF\xFE"),
    ] {
        // Beside a letter that is UTF-8 the line is no Windows-1252.
        let text = [
            "T\u{177} a gofal\n".as_bytes(),
            b"Line with ",
            bytes,
            b" here\n",
        ]
        .concat();
        shelf.put(Answered, "broken.txt", format!("{what} in a text"), text);
        if bytes.len() < 4 {
            let table = [b"id,words\n1,T\xC5\xB7\n2,".as_slice(), bytes, b"\n"].concat();
            shelf.put(Answered, "broken.csv", format!("{what} in a table"), table);
        }
    }
    let json = b"[{\"words\":\"\xED\xA0\x80\"}]";
    shelf.put(
        Answered,
        "broken.json",
        "a surrogate as bytes in JSON",
        json.as_slice(),
    );
    shelf.put(
        Answered,
        "broken.json",
        "a surrogate alone, escaped, in JSON",
        b"[{\"words\":\"\\ud800\"}]".as_slice(),
    );
}

fn wide(shelf: &mut Shelf) {
    let words = "id,words\n1,T\u{177} a gofal\n";
    let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let four: Vec<u8> = words
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    shelf.put(
        Taken,
        "wide.csv",
        "UTF-16 with its mark",
        marked(b"\xFF\xFE", &little),
    );
    shelf.put(
        Taken,
        "wide.csv",
        "UTF-16, the other way round, with its mark",
        marked(b"\xFE\xFF", &big),
    );
    shelf.put(
        Refused("broken-utf16|not-as-named"),
        "wide.csv",
        "UTF-16 without its mark",
        little.clone(),
    );
    shelf.put(
        Refused("broken-utf16|not-as-named"),
        "wide.txt",
        "UTF-16, the other way round, without its mark",
        big,
    );
    shelf.put(
        Refused("broken-utf16"),
        "wide.txt",
        "UTF-16 of an odd number of bytes",
        marked(b"\xFF\xFE", &little[1..]),
    );
    shelf.put(
        Answered,
        "wide.txt",
        "UTF-32 with its mark",
        marked(b"\xFF\xFE\0\0", &four),
    );
    shelf.put(Answered, "wide.txt", "UTF-32 without its mark", four);
    shelf.put(
        Refused("broken-utf16"),
        "wide.txt",
        "a surrogate alone in UTF-16",
        b"\xFF\xFEa\0\0\xD8b\0".as_slice(),
    );
    shelf.put(
        Refused("nothing"),
        "mark.txt",
        "nothing but a mark",
        b"\xEF\xBB\xBF".as_slice(),
    );
    shelf.put(
        Taken,
        "marks.txt",
        "a hundred marks",
        times(b"\xEF\xBB\xBF", 100)
            .into_iter()
            .chain(*b"words")
            .collect::<Vec<u8>>(),
    );
}

fn named(shelf: &mut Shelf) {
    for charset in [
        "utf-7",
        "utf-16",
        "iso-2022-jp",
        "x-user-defined",
        "replacement",
        "no-such-set",
        "utf-8",
    ] {
        let page = format!(
            "<html><head><meta charset=\"{charset}\"></head><body><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p></body></html>"
        );
        shelf.put(
            Taken,
            "seven.html",
            format!("a script in UTF-7 on a page that names {charset}"),
            page,
        );
    }
    let mixed = [b"Siop T\xC5\xB7\n".as_slice(), b"caf\xE9\n"].concat();
    shelf.put(
        Refused("mixed-encoding|wrong-encoding"),
        "mixed.txt",
        "two character sets in one text",
        mixed,
    );
    let undefined = b"Words with \x81\x8D\x8F\x90\x9D in them\n";
    shelf.put(
        Answered,
        "cp1252.txt",
        "bytes that Windows-1252 does not know",
        undefined.as_slice(),
    );
}

fn heaps(shelf: &mut Shelf) {
    let marks = format!("a{}", "\u{301}".repeat(500_000));
    shelf.put(
        Answered,
        "heap.txt",
        "half a million accents on one letter",
        marks.clone(),
    );
    shelf.put(
        Answered,
        "heap.csv",
        "the same in a cell",
        format!("id,words\n1,{marks}\n"),
    );
    shelf.put(
        Answered,
        "heap.html",
        "the same on a page",
        format!("<html><p>{marks}</p></html>"),
    );
    shelf.put(
        Answered,
        "turns.txt",
        "100,000 turns of direction",
        "\u{202E}".repeat(100_000) + "words",
    );
    shelf.put(
        Answered,
        "nothing.txt",
        "100,000 blanks of no width",
        "\u{200B}".repeat(100_000),
    );
    shelf.put(
        Answered,
        "lines.txt",
        "three million line ends",
        "x\n".repeat(3_000_000),
    );
    shelf.put(
        Answered,
        "nul.txt",
        "a text of noughts and words",
        times(b"words\0", 1_000),
    );
    shelf.put(
        Answered,
        "bells.txt",
        "bells and escapes",
        times(b"words \x1B[31m and more words for a long while here\n", 20),
    );
}
