//! The parts of a Word document beside its words: content types, relationships, styles, numbering, settings, properties.
//!
//! Sizes are those of a text that is read on a screen or printed: 12 points, headings that step down, lines that are not
//! longer than eighty letters. Whoever edits it sees tracked changes from the first letter on (`w:trackRevisions`).

use crate::xml::{XML, escaped, region};
use paper::Document;

pub(crate) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>\
<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>\
</Types>";

pub(crate) const ROOT_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>\
</Relationships>";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The relationships of the document, with the addresses that its links lead to.
pub(crate) fn relations(addresses: &[String], with_parts: bool) -> String {
    let mut all = format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    if with_parts {
        for (number, (kind, target)) in (1..).zip([
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("footnotes", "footnotes.xml"),
            ("header", "header1.xml"),
            ("footer", "footer1.xml"),
        ]) {
            all.push_str(&format!(
                "<Relationship Id=\"part{number}\" Type=\"{RELATION}{kind}\" Target=\"{target}\"/>"
            ));
        }
    }
    for (number, address) in (1..).zip(addresses) {
        all.push_str(&format!(
            "<Relationship Id=\"link{number}\" Type=\"{RELATION}hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            escaped(address)
        ));
    }
    all + "</Relationships>"
}

pub(crate) const NUMBERING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>\
<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

pub(crate) fn settings(document: &Document) -> String {
    let language = region(&document.language);
    format!(
        "{XML}<w:settings xmlns:w=\"{MAIN}\"><w:trackRevisions/><w:defaultTabStop w:val=\"720\"/>\
         <w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/></w:settings>"
    )
}

/// Title, author, language and day of the document; its day is that of the evidence, so that the same report is the same bytes.
pub(crate) fn core(document: &Document) -> String {
    let (year, month, day) = document.day;
    let (title, author) = (escaped(&document.title), escaped(&document.commission));
    let language = region(&document.language);
    let at = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:modified></cp:coreProperties>"
    )
}

/// What the document is, for when it comes back.
pub(crate) fn custom(document: &Document) -> String {
    format!(
        "{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">\
         <property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"2\" name=\"tystio\">\
         <vt:lpwstr>{}</vt:lpwstr></property></Properties>",
        escaped(&document.ident)
    )
}

pub(crate) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The styles, with the language of the document as that of every word that does not say otherwise.
pub(crate) fn styles(document: &Document) -> String {
    let language = region(&document.language);
    let mut all = format!(
        "{XML}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>\
         <w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    );
    for (kind, id, name, based, more) in STYLES {
        let default = if matches!(*id, "Normal" | "DefaultParagraphFont" | "TableNormal") {
            " w:default=\"1\""
        } else {
            ""
        };
        all.push_str(&format!(
            "<w:style w:type=\"{kind}\"{default} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        ));
        if !based.is_empty() {
            all.push_str(&format!("<w:basedOn w:val=\"{based}\"/>"));
        }
        all.push_str(more);
        all.push_str("</w:style>");
    }
    all + "</w:styles>"
}

/// Kind, id, name, what it is based on, and what is its own.
const STYLES: &[(&str, &str, &str, &str, &str)] = &[
    ("paragraph", "Normal", "Normal", "", "<w:qFormat/>"),
    (
        "character",
        "DefaultParagraphFont",
        "Default Paragraph Font",
        "",
        "",
    ),
    (
        "table",
        "TableNormal",
        "Normal Table",
        "",
        "<w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
    ),
    (
        "table",
        "Rows",
        "Rows",
        "TableNormal",
        "<w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:color=\"0B0C0C\"/>\
         <w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"B1B4B6\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"B1B4B6\"/></w:tblBorders></w:tblPr>",
    ),
    (
        "paragraph",
        "Title",
        "Title",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:spacing w:before=\"600\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"52\"/><w:szCs w:val=\"52\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Subtitle",
        "Subtitle",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:spacing w:after=\"360\"/></w:pPr><w:rPr><w:color w:val=\"505A5F\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Heading1",
        "heading 1",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"160\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Heading2",
        "heading 2",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Heading3",
        "heading 3",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"2\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Heading4",
        "heading 4",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"3\"/></w:pPr><w:rPr><w:b/></w:rPr>",
    ),
    (
        "paragraph",
        "Contents",
        "TOC Heading",
        "Normal",
        "<w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"360\" w:after=\"160\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/></w:rPr>",
    ),
    (
        "paragraph",
        "TOC1",
        "toc 1",
        "Normal",
        "<w:pPr><w:spacing w:before=\"120\" w:after=\"40\"/></w:pPr><w:rPr><w:b/></w:rPr>",
    ),
    (
        "paragraph",
        "TOC2",
        "toc 2",
        "Normal",
        "<w:pPr><w:spacing w:after=\"40\"/><w:ind w:left=\"284\"/></w:pPr>",
    ),
    (
        "paragraph",
        "TOC3",
        "toc 3",
        "Normal",
        "<w:pPr><w:spacing w:after=\"40\"/><w:ind w:left=\"567\"/></w:pPr><w:rPr><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Quote",
        "Quote",
        "Normal",
        "<w:qFormat/><w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"12\" w:color=\"B1B4B6\"/></w:pBdr><w:ind w:left=\"425\" w:right=\"284\"/></w:pPr><w:rPr><w:color w:val=\"505A5F\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Inset",
        "Inset",
        "Normal",
        "<w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"48\" w:space=\"12\" w:color=\"1D70B8\"/></w:pBdr><w:ind w:left=\"284\"/></w:pPr>",
    ),
    (
        "paragraph",
        "ListBullet",
        "List Bullet",
        "Normal",
        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"80\"/></w:pPr>",
    ),
    (
        "paragraph",
        "Caption",
        "caption",
        "Normal",
        "<w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/></w:pPr><w:rPr><w:b/></w:rPr>",
    ),
    (
        "paragraph",
        "Cell",
        "Cell",
        "Normal",
        "<w:pPr><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Exact",
        "Exact",
        "Normal",
        "<w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:noProof/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>",
    ),
    (
        "paragraph",
        "FootnoteText",
        "footnote text",
        "Normal",
        "<w:pPr><w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>",
    ),
    (
        "character",
        "FootnoteReference",
        "footnote reference",
        "DefaultParagraphFont",
        "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Header",
        "header",
        "Normal",
        "<w:rPr><w:b/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>",
    ),
    (
        "paragraph",
        "Footer",
        "footer",
        "Normal",
        "<w:rPr><w:color w:val=\"505A5F\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>",
    ),
    (
        "character",
        "Hyperlink",
        "Hyperlink",
        "DefaultParagraphFont",
        "<w:rPr><w:color w:val=\"1D70B8\"/><w:u w:val=\"single\"/></w:rPr>",
    ),
];
