//! The smallest office files that are read as such, from their markup.

use super::raw_zip::{Entry, written, zip};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const RELATIONS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
const SHEET: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

/// A DOCX of this body, with what stands before its root and further parts.
pub fn docx(before: &str, body: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>"
    );
    docx_of(document.as_bytes(), parts)
}

/// A DOCX whose main part is these bytes.
pub(super) fn docx_of(document: &[u8], parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut entries: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", document),
    ];
    entries.extend(parts);
    zip(&entries)
}

/// A paragraph.
pub(super) fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// An XLSX of one sheet, with what stands before the roots of sheet and shared texts, and further parts.
pub fn xlsx(before: &str, sheet: &str, shared: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!("<?xml version=\"1.0\"?>{before}<worksheet {SHEET}>{sheet}</worksheet>");
    xlsx_of(sheet.as_bytes(), shared, parts)
}

/// An XLSX whose one sheet is these bytes.
pub(super) fn xlsx_of(sheet: &[u8], shared: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
        <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    let book = format!(
        "<workbook {SHEET}><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let shared = format!("<sst {SHEET}>{shared}</sst>");
    let relations_of_all = RELATIONS.replace("word/document.xml", "xl/workbook.xml");
    let mut entries: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", relations_of_all.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sharedStrings.xml", shared.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    for (name, bytes) in parts {
        entries.retain(|(known, _)| known != name);
        entries.push((name, bytes));
    }
    zip(&entries)
}

/// A cell with a text of its own.
pub(super) fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// Two cells in two rows, a header and an answer.
pub(super) fn small_sheet() -> String {
    let (header, answer) = (cell("A1", "words"), cell("A2", "Popeth yn iawn."));
    format!("<sheetData><row r=\"1\">{header}</row><row r=\"2\">{answer}</row></sheetData>")
}

/// An ODT of this body, with what stands before its root and further parts.
pub fn odt(before: &str, body: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?>{before}<office:document-content {OFFICE}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    open_document("text", content.as_bytes(), parts)
}

/// An ODS of these tables, with what stands before its root.
pub fn ods(before: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?>{before}<office:document-content {OFFICE}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    open_document("spreadsheet", content.as_bytes(), &[])
}

/// A package of this kind around these contents.
pub(super) fn open_document(kind: &str, content: &[u8], parts: &[(&str, &[u8])]) -> Vec<u8> {
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    let mut entries = vec![
        Entry::stored("mimetype", kind.as_bytes()),
        Entry::deflated("content.xml", content),
    ];
    entries.extend(
        parts
            .iter()
            .map(|(name, bytes)| Entry::deflated(name, bytes)),
    );
    written(&entries)
}

/// A table of this markup.
pub(super) fn table(rows: &str) -> String {
    format!("<table:table table:name=\"s\">{rows}</table:table>")
}

/// A row of one cell.
pub(super) fn row(text: &str) -> String {
    format!(
        "<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>"
    )
}
