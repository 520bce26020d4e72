//! Lists of headings, facts and tables as Word has them: the heading row is said to be one, rows are not torn apart.

use crate::write::{Shape, Writer};
use crate::xml::{begin_table, contents_place, end_table, said, words};
use paper::{Block, Run};

/// Widths in twentieths of a point: the text between the margins of A4, and the first column of facts.
const TEXT_WIDTH: usize = 9_638;
const LABEL_WIDTH: usize = 2_700;

impl Writer<'_> {
    /// The headings as a list that Word can make anew; its entries are here already, each leading to its heading.
    pub(crate) fn contents(&mut self, out: &mut String, title: &str, depth: u8) {
        let mut entries = Vec::new();
        let mut number = 0;
        for block in &self.document.blocks {
            if let Block::Heading { level, words, .. } = block {
                number += 1;
                if *level <= depth {
                    entries.push((*level, said(words), contents_place(number)));
                }
            }
        }
        out.push_str(&format!(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\
             <w:p><w:pPr><w:pStyle w:val=\"Contents\"/></w:pPr><w:r>{}</w:r></w:p>",
            words(title)
        ));
        let begin = format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{depth}\" \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        );
        let last = entries.len().saturating_sub(1);
        for (index, (level, text, place)) in entries.iter().enumerate() {
            let begin = if index == 0 { begin.as_str() } else { "" };
            let end = if index == last {
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            } else {
                ""
            };
            out.push_str(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"TOC{level}\"/></w:pPr>{begin}<w:hyperlink w:anchor=\"{place}\" w:history=\"1\"><w:r>{}</w:r></w:hyperlink>{end}</w:p>",
                words(text)
            ));
        }
        out.push_str("</w:sdtContent></w:sdt>");
    }

    pub(crate) fn facts(&mut self, out: &mut String, rows: &[(String, Vec<Run>)]) {
        begin_table(out, &[LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH], false);
        for (label, words) in rows {
            out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            let label = [Run::new(label).strong()];
            self.cell(out, LABEL_WIDTH, Shape::of("Cell"), &label);
            self.cell(out, TEXT_WIDTH - LABEL_WIDTH, Shape::of("Cell"), words);
            out.push_str("</w:tr>");
        }
        end_table(out);
    }

    pub(crate) fn table(
        &mut self,
        out: &mut String,
        caption: &str,
        columns: &[(String, bool)],
        rows: &[Vec<Vec<Run>>],
    ) {
        self.paragraph(out, Shape::of("Caption"), &[Run::new(caption)], "");
        let width = TEXT_WIDTH / columns.len().max(1);
        begin_table(out, &vec![width; columns.len()], true);
        out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (text, numbers) in columns {
            let shape = Shape {
                right: *numbers,
                ..Shape::of("Cell")
            };
            self.cell(out, width, shape, &[Run::new(text).strong()]);
        }
        out.push_str("</w:tr>");
        for row in rows {
            out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (cell, (_, numbers)) in row.iter().zip(columns) {
                let shape = Shape {
                    right: *numbers,
                    ..Shape::of("Cell")
                };
                self.cell(out, width, shape, cell);
            }
            out.push_str("</w:tr>");
        }
        end_table(out);
    }

    /// A cell. A text of its own that comes after other words begins a paragraph of its own.
    fn cell(&mut self, out: &mut String, width: usize, shape: Shape<'_>, words: &[Run]) {
        out.push_str(&format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
        ));
        let first_named = words.iter().position(|run| !run.of.is_empty()).unwrap_or(0);
        let (before, after) = words.split_at_checked(first_named).unwrap_or((words, &[]));
        if said(before).trim().is_empty() {
            self.paragraph(out, shape, after, "");
        } else {
            let mut before = before.to_vec();
            if let Some(last) = before.last_mut() {
                last.text = last.text.trim_end_matches('\n').to_owned();
            }
            self.paragraph(out, shape, &before, "");
            self.paragraph(out, shape, after, "");
        }
        out.push_str("</w:tc>");
    }
}
