//! Words as XML, and the small pieces that stand around them.

use crate::names::Mark;
use paper::{Document, Run};
use sha2::{Digest, Sha256};

pub(crate) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What these runs say together.
pub(crate) fn said(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// A language as Word names it; another than ours as it came.
pub(crate) fn region(language: &str) -> &str {
    match language {
        "cy" => "cy-GB",
        "en" => "en-GB",
        other => other,
    }
}

/// Text for XML: what XML 1.0 cannot hold at all becomes a replacement character, so that it shows.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c < ' ' || c == '\u{fffe}' || c == '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// The words of a run, with its line ends and tabs as elements.
pub(crate) fn words(text: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        for (index, piece) in line.trim_end_matches('\r').split('\t').enumerate() {
            if index > 0 {
                out.push_str("<w:tab/>");
            }
            if !piece.is_empty() {
                out.push_str(&format!(
                    "<w:t xml:space=\"preserve\">{}</w:t>",
                    escaped(piece)
                ));
            }
        }
    }
    out
}

/// The bookmark of a place in the document.
pub(crate) fn anchor(place: &str) -> String {
    let short = place.len() <= 30
        && place
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "/.#-_".contains(c));
    if short {
        let name: String = place
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        return format!("place_{name}");
    }
    let hash = Sha256::digest(place);
    let hex: String = hash
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("place_{hex}")
}

/// The bookmark of the heading of that number, for the list of contents.
pub(crate) fn contents_place(number: usize) -> String {
    format!("_Toc{number:08}")
}

pub(crate) fn start_of(number: usize, mark: &Mark) -> Option<String> {
    let name = mark.bookmark()?;
    Some(format!(
        "<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>"
    ))
}

pub(crate) fn end_of(number: usize, mark: &Mark) -> String {
    match mark.bookmark() {
        Some(_) => format!("<w:bookmarkEnd w:id=\"{number}\"/>"),
        None => String::new(),
    }
}

pub(crate) fn begin_table(out: &mut String, widths: &[usize], with_heading: bool) {
    let (row, column) = if with_heading { (1, 0) } else { (0, 1) };
    out.push_str(&format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLook w:val=\"0420\" w:firstRow=\"{row}\" w:lastRow=\"0\" w:firstColumn=\"{column}\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
    ));
    for width in widths {
        out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
    }
    out.push_str("</w:tblGrid>");
}

/// Ends a table. Word wants a paragraph between two tables, and behind the last.
pub(crate) fn end_table(out: &mut String) {
    out.push_str("</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>");
}

const SPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// The head of every page: that this is sample data, where it is.
pub(crate) fn header(document: &Document) -> String {
    let notice = document.notice.as_deref().unwrap_or_default();
    format!(
        "{XML}<w:hdr {SPACE}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>{}</w:r></w:p></w:hdr>",
        words(notice)
    )
}

/// The foot of every page: the title, and which page of how many.
pub(crate) fn footer(document: &Document) -> String {
    let field = |name: &str| {
        format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    let mut pages = String::new();
    let mut rest = document.labels.page_of.as_str();
    while let Some((before, from)) = rest.split_once('{') {
        let (name, after) = from.split_once('}').unwrap_or((from, ""));
        pages.push_str(&format!("<w:r>{}</w:r>", words(before)));
        pages.push_str(&field(match name {
            "pages" => "NUMPAGES",
            _ => "PAGE",
        }));
        rest = after;
    }
    pages.push_str(&format!("<w:r>{}</w:r>", words(rest)));
    format!(
        "{XML}<w:ftr {SPACE}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs></w:pPr><w:r>{}<w:tab/></w:r>{pages}</w:p></w:ftr>",
        words(&document.title)
    )
}
