//! Goal: no bytes make a reader panic, overflow or run away. Method: random bytes under every name, and every valid file with random
//! bytes changed, cut, doubled or removed. A reader that panics is turned into the refusal `reader-failed`, so that is what is looked for
//! in our own readers; third-party ones may give it.

use crate::build::{Mail, Sent, c, docx_with, msg, notes, ods, odt, p, xlsx, zip};
use crate::pdf_build::{self, PICTURE, pdf};
use ingest::{Item, Limits, Reading, read};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const NAMES: [&str; 20] = [
    "a.csv", "a.jsonl", "a.json", "a.xlsx", "a.docx", "a.eml", "a.mbox", "a.html", "a.txt",
    "a.zip", "a", "a.tsv", "a.ods", "a.odt", "a.rtf", "a.msg", "a.pdf", "a.png", "a.jpg", "a.tif",
];

fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let body = format!(
        "{}<w:tbl><w:tr><w:tc>{0}</w:tc><w:tc>{0}</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del>\
         <w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
        p("Tŷ &amp; gofal")
    );
    let footnotes = notes(
        "footnotes",
        &format!("<w:footnote w:id=\"2\">{}</w:footnote>", p("note")),
    );
    let document = docx_with(&body, &[("word/footnotes.xml", &footnotes)]);
    let sheet = format!(
        "<dimension ref=\"A1:B2\"/><sheetData><row r=\"1\">{}{}</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>45300</v></c></row></sheetData>",
        c("A1", "id"),
        c("B1", "answer")
    );
    let book = xlsx(&[("s", "visible", &sheet)], &["one"]);
    let open_book = ods(
        "<table:table table:name=\"s\"><table:table-row><table:table-cell table:number-columns-repeated=\"3\"><text:p>T<text:s text:c=\"2\"/>x</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"1.0\"><text:p>1</text:p></table:table-cell></table:table-row></table:table>",
    );
    let open_document = odt(
        "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>",
        "<text:tracked-changes><text:deletion><text:p>x</text:p></text:deletion></text:tracked-changes><text:h>T<text:s text:c=\"2\"/>y</text:h>\
         <text:list><text:list-item><text:p>a<text:span text:style-name=\"T1\">b</text:span><text:note text:note-class=\"endnote\"><text:note-citation>1</text:note-citation>\
         <text:note-body><text:p>note</text:p></text:note-body></text:note></text:p></text:list-item></text:list>\
         <table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>",
        &[("meta.xml", "<m><dc:title xmlns:dc=\"x\">t</dc:title></m>")],
    );
    let within = Mail {
        texts: &[(0x1000, "inner")],
        ..Mail::default()
    };
    let packed: &[u8] = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";
    let message = msg(&Mail {
        texts: &[(0x0037, "Tŷ")],
        streams: &[("__substg1.0_10090102", packed)],
        times: &[(0x0039, 133_000_000_000_000_000)],
        attachments: &[
            Sent::File("a.csv", "text/csv", b"id,a\n1,x\n"),
            Sent::Message(&within),
        ],
    });
    let letter = "From: =?utf-8?Q?Si=C3=A2n?= <a@example.org>\r\nDate: Mon, 3 Mar 2025 09:30:00 +0100\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=\"bb\"\r\n\r\n--bb\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nT=C5=B7\r\n\
        --bb\r\nContent-Type: message/rfc822\r\n\r\nFrom: b@example.org\r\n\r\nwords\r\n--bb\r\nContent-Type: text/csv; name=\"a.csv\"\r\n\
        Content-Transfer-Encoding: base64\r\n\r\naWQsYW5zd2VyCjEseWVzCg==\r\n--bb--\r\n";
    let mailbox = format!(
        "From a Mon Mar  3 09:30:00 2025\n{letter}\nFrom b Mon Mar  3 09:30:00 2025\n{letter}"
    );
    let csv = "id;answer\r\n1;\"Tŷ \"\"Gwyn\"\"\r\n\"\r\n2;na\r\n"
        .as_bytes()
        .to_vec();
    let json = "[\n{\"id\":1,\"a\":{\"b\":[1,2]}},\n{\"id\":\"\\u0000x\"}]"
        .as_bytes()
        .to_vec();
    let page = "<!DOCTYPE html><title>x</title><p hidden>a<p>b<table><tr><td>c<td>d</table><pre> e\n f</pre><script>g</script>h";
    let archive = zip(&[
        ("a.csv", &csv),
        ("b.docx", &document),
        ("c/d.eml", letter.as_bytes()),
    ]);
    vec![
        ("a.csv", csv),
        (
            "a.jsonl",
            b"{\"id\":1,\"a\":{\"b\":null}}\n\n{\"id\":2}\n".to_vec(),
        ),
        ("a.json", json),
        ("a.xlsx", book),
        ("a.ods", open_book),
        ("a.odt", open_document),
        ("a.rtf", RICH.to_vec()),
        ("a.msg", message),
        ("a.docx", document),
        ("a.eml", letter.as_bytes().to_vec()),
        ("a.mbox", mailbox.into_bytes()),
        ("a.html", page.as_bytes().to_vec()),
        ("a.zip", archive),
        (
            "a.pdf",
            pdf(&[&pdf_build::page(&["Words.", "More."]), PICTURE]),
        ),
    ]
}

const RICH: &[u8] = b"{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}{\\info{\\title T}}\\f1 \\'83A\\f0 T\\u375?\\'e2n{\\v x}\\par\\trowd\\intbl a\\cell b\\cell\\row\\pard\\itap2 c\\nestcell{\\*\\nesttableprops\\nestrow}{\\upr{d}{\\*\\ud{\\u-10179?\\u-8704?}}}{\\footnote\\ftnalt e}{\\pict\\bin3 }}{}{\\shp{\\*\\shpinst{\\shptxt f\\par}}}\\par}";

fn small() -> Limits {
    Limits {
        unpacked_bytes_max: 4 << 20,
        file_bytes_max: 4 << 20,
        cells_max: 100_000,
        ..Limits::default()
    }
}

/// What must be true of anything that is taken.
fn is_sound(reading: &Reading) -> Result<(), String> {
    for item in &reading.items {
        match item {
            Item::Table(table) => {
                let whole = table
                    .rows
                    .iter()
                    .all(|row| row.cells.len() == table.columns.len());
                let clean = table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .chain(&table.columns)
                    .all(|c| !c.contains('\0'));
                if !whole || !clean || table.columns.is_empty() {
                    return Err(format!("a table that is none: {table:?}"));
                }
            }
            Item::Letter(letter) => {
                let text = &letter.text;
                if text.contains(['\0', '\r']) || text.contains("\n\n\n") || text.trim_end() != text
                {
                    return Err(format!("an untidy text: {text:?}"));
                }
            }
            Item::Scan(_) | Item::Kept(_) => {}
        }
    }
    Ok(())
}

#[derive(Debug, Clone)]
enum Blow {
    Set(Index, u8),
    Cut(Index),
    Remove(Index, Index),
    Double(Index, Index),
    Insert(Index, Vec<u8>),
}

fn blow() -> impl Strategy<Value = Blow> {
    prop_oneof![
        4 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Blow::Set(at, byte)),
        1 => any::<Index>().prop_map(Blow::Cut),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Blow::Remove(a, b)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Blow::Double(a, b)),
        1 => (any::<Index>(), prop::collection::vec(any::<u8>(), 0..8)).prop_map(|(at, bytes)| Blow::Insert(at, bytes)),
    ]
}

fn strike(bytes: &mut Vec<u8>, blow: Blow) {
    let length = bytes.len().max(1);
    let range = |a: Index, b: Index| {
        let (a, b) = (a.index(length), b.index(length));
        a.min(b)..a.max(b)
    };
    match blow {
        _ if bytes.is_empty() => {}
        Blow::Set(at, byte) => bytes[at.index(length)] = byte,
        Blow::Cut(at) => bytes.truncate(at.index(length)),
        Blow::Remove(a, b) => drop(bytes.drain(range(a, b))),
        Blow::Double(a, b) => {
            let range = range(a, b);
            let copy = bytes[range.clone()].to_vec();
            bytes.splice(range.end..range.end, copy);
        }
        Blow::Insert(at, more) => {
            let at = at.index(length);
            bytes.splice(at..at, more);
        }
    }
}

/// Readers of others may panic; what is ours may not.
fn may_fail(name: &str) -> bool {
    ["a.xlsx", "a.zip", "a.eml", "a.mbox", "a.msg", "a"].contains(&name)
}

fn check(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    match read(name, bytes, &small()) {
        Ok(reading) => is_sound(&reading).map_err(TestCaseError::fail),
        Err(broken) => {
            prop_assert!(
                broken.code() != "reader-failed" || may_fail(name),
                "{name}: {broken}"
            );
            prop_assert!(
                broken.to_string().starts_with("a") && broken.to_string().ends_with('.'),
                "{broken}"
            );
            Ok(())
        }
    }
}

proptest! {
    #[test]
    fn random_bytes_are_taken_or_refused(name in select(NAMES.to_vec()), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(name, &bytes)?;
    }

    #[test]
    fn random_letters_are_taken_or_refused(name in select(NAMES.to_vec()), text in "[a-c<>/&;,\"'\\[\\]{}:#=|\n\r\t ŵ-]{0,120}") {
        check(name, text.as_bytes())?;
    }

    #[test]
    fn a_valid_file_that_is_struck_is_taken_or_refused(seed in select(seeds()), blows in prop::collection::vec(blow(), 1..6)) {
        let (name, mut bytes) = seed;
        for blow in blows {
            strike(&mut bytes, blow);
        }
        check(name, &bytes)?;
    }

    /// The markup within an office file, struck and packed again with a right checksum: what an attacker would do.
    #[test]
    fn markup_that_is_struck_within_a_whole_archive_is_taken_or_refused(
        seed in select(seeds().into_iter().filter(|(name, _)| ["a.xlsx", "a.ods", "a.docx", "a.odt"].contains(name)).collect::<Vec<_>>()),
        part in any::<Index>(),
        blows in prop::collection::vec(blow(), 1..4),
    ) {
        let (name, bytes) = seed;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        let mut parts = Vec::new();
        for name in names {
            let mut read = Vec::new();
            std::io::Read::read_to_end(&mut archive.by_name(&name).unwrap(), &mut read).unwrap();
            parts.push((name, read));
        }
        let at = part.index(parts.len());
        for blow in blows {
            strike(&mut parts[at].1, blow);
        }
        let entries: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        check(name, &zip(&entries))?;
    }
}
