//! Prints a report of many findings, made up of sample words, and says how long it took and how large it is:
//! `cargo run --release -p paper --example many -- 300 3000 out.pdf`. A bench, not a test: it asserts nothing.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench says what it measured"
)]

use paper::{Block, Document, Labels, Run, print};
use std::time::Instant;

const WORDS: &str = "My mother waited nine months for an assessment and then was told that the list had been closed, so we paid for two visits a week ourselves until the money ran out.";
const GEIRIAU: &str = "Arhosodd fy mam naw mis am asesiad ac wedyn dywedwyd wrthi fod y rhestr wedi'i chau, felly talasom am ddau ymweliad yr wythnos ein hunain nes i'r arian ddarfod. Tŷ, dŵr, ŵyr.";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |at: usize| {
        arguments
            .get(at)
            .map_or(0, |text| text.parse::<usize>().unwrap())
    };
    let (findings, citations) = (number(1).max(1), number(2));
    let mut blocks = vec![
        Block::Contents {
            title: "Cynnwys".to_owned(),
            depth: 3,
        },
        Block::NewPage,
        Block::heading(1, "Canfyddiadau"),
        Block::heading(2, "Profiad byw (sampl)"),
    ];
    for finding in 1..=findings {
        blocks.push(Block::Heading {
            level: 3,
            words: vec![Run::new(format!("F{finding}. {WORDS}")).lang("en")],
            place: Some(format!("findings/F{finding}")),
        });
        blocks.push(Block::Facts(vec![
            ("Cydlyniad".to_owned(), vec![Run::new(GEIRIAU)]),
            ("Digonolrwydd".to_owned(), vec![Run::new(GEIRIAU)]),
        ]));
        blocks.push(Block::heading(4, "Yn cefnogi"));
        let (from, to) = (
            citations * (finding - 1) / findings,
            citations * finding / findings,
        );
        for citation in from..to {
            let (words, lang) = if citation % 3 == 0 {
                (GEIRIAU, "")
            } else {
                (WORDS, "en")
            };
            blocks.push(Block::Quote {
                words: vec![
                    Run::new(format!("… {citation} ")),
                    Run::new(words).marked(),
                    Run::new(words),
                ],
                lang: lang.to_owned(),
                source: vec![
                    Run::new(format!("Dienw, gofalwr (SMP{citation:04}). ")),
                    Run::new("Gweler yn ei le")
                        .to(format!("./cy/submissions/SMP{citation:04}.html#P1")),
                ],
            });
        }
    }
    let document = Document {
        title: "Comisiwn sampl: adroddiad".to_owned(),
        commission: "Comisiwn sampl".to_owned(),
        language: "cy".to_owned(),
        ident: "many".to_owned(),
        day: (2026, 3, 1),
        notice: Some("Data sampl".to_owned()),
        labels: Labels {
            page_of: "Tudalen {page} o {pages}".to_owned(),
            numbers_for_characters: String::new(),
        },
        blocks,
    };
    let begun = Instant::now();
    let printed = print(&document).unwrap();
    println!(
        "{findings} findings, {citations} citations: {} pages, {} bytes, {:.2} s",
        printed.pages,
        printed.bytes.len(),
        begun.elapsed().as_secs_f64()
    );
    if let Some(out) = arguments.get(3) {
        std::fs::write(out, printed.bytes).unwrap();
    }
}
