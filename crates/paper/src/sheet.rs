//! A document as the data the template reads. Texts become strings in JSON and never markup, so that nothing anybody
//! wrote is ever run.
//!
//! Guarantees: what could not be printed or read aloud is refused here, in words of the document, before Typst is asked.

use crate::PaperError;
use crate::content::{Block, Document, Run, Target};
use crate::fonts::{FAMILIES, Printer};
use crate::limits::{ADDRESS_BYTES_MAX, DOCUMENT_BYTES_MAX, HEADING_LEVEL_MAX};
use crate::press::Size;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The data, as bytes of JSON.
pub(crate) fn data(
    document: &Document,
    size: Size,
    printer: &mut Printer,
) -> Result<Vec<u8>, PaperError> {
    check(document)?;
    let mut blocks: Vec<Value> = document
        .blocks
        .iter()
        .map(|block| one(block, printer))
        .collect();
    let title = printer.text(&document.title);
    let commission = printer.text(&document.commission);
    let notice = document.notice.as_deref().map(|text| printer.text(text));
    if !printer.numbered.is_empty() {
        let said = Run::new(&document.labels.numbers_for_characters);
        blocks.push(one(&Block::Inset(vec![said]), printer));
    }
    let (year, month, day) = document.day;
    let data = json!({
        "title": title,
        "commission": commission,
        "lang": document.language,
        "day": [year, month, day],
        "notice": notice,
        "page-of": document.labels.page_of,
        "fonts": FAMILIES,
        "large": size == Size::Large,
        "blocks": blocks,
    });
    let bytes = serde_json::to_vec(&data).map_err(|why| PaperError::Broke(why.to_string()))?;
    if bytes.len() > DOCUMENT_BYTES_MAX {
        return Err(PaperError::TooLong(bytes.len()));
    }
    Ok(bytes)
}

fn one(block: &Block, printer: &mut Printer) -> Value {
    match block {
        Block::Heading {
            level,
            words,
            place,
        } => {
            json!({ "kind": "heading", "level": level, "words": runs(words, printer), "place": place })
        }
        Block::Contents { title, depth } => {
            json!({ "kind": "contents", "title": printer.text(title), "depth": depth })
        }
        Block::Paragraph(words) => json!({ "kind": "paragraph", "words": runs(words, printer) }),
        Block::Inset(words) => json!({ "kind": "inset", "words": runs(words, printer) }),
        Block::Quote {
            words,
            lang,
            source,
        } => json!({
            "kind": "quote",
            "words": runs(words, printer),
            "lang": lang,
            "source": runs(source, printer),
        }),
        Block::List(items) => {
            let items: Vec<Value> = items.iter().map(|item| runs(item, printer)).collect();
            json!({ "kind": "list", "items": items })
        }
        Block::Facts(rows) => {
            let rows: Vec<Value> = rows
                .iter()
                .map(|(label, words)| json!([printer.text(label), runs(words, printer)]))
                .collect();
            json!({ "kind": "facts", "rows": rows })
        }
        Block::Table {
            caption,
            columns,
            rows,
        } => {
            let columns: Vec<Value> = columns
                .iter()
                .map(|(text, numbers)| json!({ "text": printer.text(text), "numbers": numbers }))
                .collect();
            let rows: Vec<Vec<Value>> = rows
                .iter()
                .map(|row| row.iter().map(|cell| runs(cell, printer)).collect())
                .collect();
            json!({
                "kind": "table",
                "caption": printer.text(caption),
                "columns": columns,
                "rows": rows,
            })
        }
        Block::Figure {
            svg,
            alternative,
            caption,
        } => json!({
            "kind": "figure",
            "svg": printer.text(svg),
            "alternative": alternative,
            "caption": printer.text(caption),
        }),
        Block::Exact(text) => {
            let text = printer.text(text);
            let lines: Vec<&str> = text.trim_end_matches('\n').split('\n').collect();
            json!({ "kind": "exact", "lines": lines })
        }
        Block::NewPage => json!({ "kind": "new-page" }),
    }
}

fn runs(words: &[Run], printer: &mut Printer) -> Value {
    words
        .iter()
        .filter(|run| !run.text.is_empty())
        .map(|run| {
            let (address, place) = match &run.target {
                None => (None, None),
                Some(Target::Address(address)) => (Some(address), None),
                Some(Target::Place(place)) => (None, Some(place)),
            };
            json!({
                "text": printer.text(&run.text),
                "lang": run.lang,
                "strong": run.strong,
                "marked": run.marked,
                "address": address,
                "place": place,
            })
        })
        .collect()
}

fn check(document: &Document) -> Result<(), PaperError> {
    if document.title.trim().is_empty() {
        return Err(PaperError::NoTitle);
    }
    language(&document.language)?;
    let mut places = BTreeSet::new();
    let mut above = 0;
    for block in &document.blocks {
        match block {
            Block::Heading {
                level,
                words,
                place,
            } => {
                let text: String = words.iter().map(|run| run.text.as_str()).collect();
                if *level == 0 || *level > above + 1 || *level > HEADING_LEVEL_MAX {
                    return Err(PaperError::HeadingSkips(text));
                }
                if text.trim().is_empty() {
                    return Err(PaperError::HeadingEmpty);
                }
                above = *level;
                if let Some(place) = place
                    && (place.is_empty() || !places.insert(place.as_str()))
                {
                    return Err(PaperError::PlaceTwice(place.clone()));
                }
            }
            Block::Contents { .. } => above = 1,
            Block::Figure {
                alternative,
                caption,
                ..
            } if alternative.trim().is_empty() => {
                return Err(PaperError::NoAlternative(caption.clone()));
            }
            Block::Quote { lang, .. } if !lang.is_empty() => language(lang)?,
            Block::Table {
                caption,
                columns,
                rows,
            } if columns.is_empty() || rows.iter().any(|row| row.len() != columns.len()) => {
                return Err(PaperError::TableUneven(caption.clone()));
            }
            _ => {}
        }
    }
    for run in document.blocks.iter().flat_map(Block::runs) {
        if !run.lang.is_empty() {
            language(&run.lang)?;
        }
        match &run.target {
            Some(Target::Place(place)) if !places.contains(place.as_str()) => {
                return Err(PaperError::NoPlace(place.clone()));
            }
            Some(Target::Address(address))
                if address.is_empty() || address.len() > ADDRESS_BYTES_MAX =>
            {
                return Err(PaperError::BadAddress(address.clone()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn language(code: &str) -> Result<(), PaperError> {
    let known = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    known
        .then_some(())
        .ok_or_else(|| PaperError::BadLanguage(code.to_owned()))
}
