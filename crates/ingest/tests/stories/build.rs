//! Builds the files that the stories read, and says what came of them in one line.

use ingest::{Broken, Item, Letter, Limits, Reading, Table, read};
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A ZIP archive of these entries.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// A document whose body is this markup, with further parts.
pub fn docx_with(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let document =
        format!("<?xml version=\"1.0\"?><w:document {W}><w:body>{body}</w:body></w:document>");
    let mut entries: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", RELS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ];
    entries.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&entries)
}

/// A document whose body is this markup.
pub fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// A paragraph of one run.
pub fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// A part of notes.
pub fn notes(kind: &str, markup: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:{kind} {W}>{markup}</w:{kind}>")
}

const SHEET_NS: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;

/// A workbook of sheets: their names, their state, and the markup of their `sheetData` with what stands before it.
pub fn xlsx(sheets: &[(&str, &str, &str)], shared: &[&str]) -> Vec<u8> {
    let mut list = String::new();
    let mut relations = String::new();
    let mut entries = Vec::new();
    for (at, (name, state, data)) in sheets.iter().enumerate() {
        let id = at + 1;
        list += &format!(
            "<sheet name=\"{name}\" sheetId=\"{id}\" state=\"{state}\" r:id=\"rId{id}\"/>"
        );
        relations += &format!(
            "<Relationship Id=\"rId{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>"
        );
        entries.push((
            format!("xl/worksheets/sheet{id}.xml"),
            format!("<worksheet {SHEET_NS}>{data}</worksheet>"),
        ));
    }
    let strings: String = shared
        .iter()
        .map(|text| format!("<si><t>{text}</t></si>"))
        .collect();
    let n = sheets.len();
    relations += &format!(
        "<Relationship Id=\"rId{}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId{}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>",
        n + 1,
        n + 2
    );
    entries.extend([
        ("[Content_Types].xml".to_owned(), "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned()),
        ("_rels/.rels".to_owned(), RELS.replace("word/document.xml", "xl/workbook.xml")),
        ("xl/workbook.xml".to_owned(), format!("<workbook {SHEET_NS}><sheets>{list}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>")),
        ("xl/styles.xml".to_owned(), STYLES.to_owned()),
        ("xl/sharedStrings.xml".to_owned(), format!("<sst {SHEET_NS}>{strings}</sst>")),
    ]);
    let entries: Vec<(&str, &[u8])> = entries
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    zip(&entries)
}

/// An OpenDocument package of this type: what stands in its automatic styles, its body, and further parts.
pub fn odf(media_type: &str, styles: &str, body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content {ODF_NS}><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body>{body}</office:body></office:document-content>"
    );
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file("mimetype", stored).unwrap();
    writer.write_all(media_type.as_bytes()).unwrap();
    for (name, text) in std::iter::once(&("content.xml", content.as_str())).chain(parts) {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const ODF_NS: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

/// An OpenDocument workbook of these tables.
pub fn ods(tables: &str) -> Vec<u8> {
    let body = format!("<office:spreadsheet>{tables}</office:spreadsheet>");
    let hidden = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    odf(
        "application/vnd.oasis.opendocument.spreadsheet",
        hidden,
        &body,
        &[],
    )
}

/// An OpenDocument document: what stands in its automatic styles, its body, and further parts.
pub fn odt(styles: &str, body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let body = format!("<office:text>{body}</office:text>");
    odf(
        "application/vnd.oasis.opendocument.text",
        styles,
        &body,
        parts,
    )
}

/// An Outlook message, as a test describes it.
#[derive(Default)]
pub struct Mail<'a> {
    /// Properties with a text.
    pub texts: &'a [(u16, &'a str)],
    /// Other streams.
    pub streams: &'a [(&'a str, &'a [u8])],
    /// Properties with a time (FILETIME) or a number.
    pub times: &'a [(u16, u64)],
    pub attachments: &'a [Sent<'a>],
}

/// What came with it.
pub enum Sent<'a> {
    /// Name, media type, contents.
    File(&'a str, &'a str, &'a [u8]),
    Message(&'a Mail<'a>),
    /// An object of another program.
    Object,
}

/// A compound file of these streams.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut book = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (path, bytes) in streams {
        put(&mut book, path, bytes);
    }
    book.flush().unwrap();
    book.into_inner().into_inner()
}

/// The file of an Outlook message.
pub fn msg(mail: &Mail) -> Vec<u8> {
    let mut streams = Vec::new();
    write_mail(&mut streams, "/", 32, mail);
    let streams: Vec<(&str, &[u8])> = streams
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    compound(&streams)
}

fn put(book: &mut cfb::CompoundFile<Cursor<Vec<u8>>>, path: &str, bytes: &[u8]) {
    if let Some((folder, _)) = path.rsplit_once('/')
        && !folder.is_empty()
    {
        book.create_storage_all(folder).unwrap();
    }
    book.create_stream(path).unwrap().write_all(bytes).unwrap();
}

fn write_mail(streams: &mut Vec<(String, Vec<u8>)>, path: &str, before: usize, mail: &Mail) {
    let mut values = vec![0; before];
    for (id, value) in mail.times {
        values.extend([0x40, 0]);
        values.extend(id.to_le_bytes());
        values.extend([0; 4]);
        values.extend(value.to_le_bytes());
    }
    streams.push((format!("{path}__properties_version1.0"), values));
    for (id, text) in mail.texts {
        streams.push((format!("{path}__substg1.0_{id:04X}001F"), utf16(text)));
    }
    for (name, bytes) in mail.streams {
        streams.push((format!("{path}{name}"), bytes.to_vec()));
    }
    for (at, sent) in mail.attachments.iter().enumerate() {
        let path = format!("{path}__attach_version1.0_#{at:08X}/");
        streams.push((format!("{path}__properties_version1.0"), vec![0; 8]));
        match sent {
            Sent::File(name, media_type, bytes) => {
                streams.push((format!("{path}__substg1.0_3707001F"), utf16(name)));
                streams.push((format!("{path}__substg1.0_370E001F"), utf16(media_type)));
                streams.push((format!("{path}__substg1.0_37010102"), bytes.to_vec()));
            }
            Sent::Message(mail) => {
                let within = format!("{path}__substg1.0_3701000D/");
                write_mail(streams, &within, 24, mail);
            }
            Sent::Object => {
                streams.push((format!("{path}__substg1.0_3701000D/Ole"), vec![1]));
            }
        }
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A cell with a text of its own.
pub fn c(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// Reads under the usual limits.
pub fn reading(name: &str, bytes: &[u8]) -> Reading {
    read(name, bytes, &Limits::default()).unwrap_or_else(|broken| panic!("refused: {broken}"))
}

/// The sentence with which a file is refused.
pub fn refusal(name: &str, bytes: &[u8]) -> String {
    broken(name, bytes).to_string()
}

/// The refusal of a file.
pub fn broken(name: &str, bytes: &[u8]) -> Broken {
    match read(name, bytes, &Limits::default()) {
        Err(broken) => broken,
        Ok(reading) => panic!("taken: {reading:?}"),
    }
}

/// The notices as sentences.
pub fn notices(reading: &Reading) -> Vec<String> {
    reading.notices.iter().map(ToString::to_string).collect()
}

/// The only table.
pub fn table(reading: &Reading) -> &Table {
    match reading.items.as_slice() {
        [Item::Table(table)] => table,
        other => panic!("not one table: {other:?}"),
    }
}

/// The only letter.
pub fn letter(reading: &Reading) -> &Letter {
    match reading.items.as_slice() {
        [Item::Letter(letter)] => letter,
        other => panic!("not one letter: {other:?}"),
    }
}

/// The cells of a table, with bars between.
pub fn cells(table: &Table) -> Vec<String> {
    let header = std::iter::once(table.columns.join("|"));
    header
        .chain(
            table
                .rows
                .iter()
                .map(|row| format!("{}: {}", row.line, row.cells.join("|"))),
        )
        .collect()
}
