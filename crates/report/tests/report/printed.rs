//! The report on paper, read back from its bytes: it says what the site says, word for word, in each language, and can
//! be read aloud.

use crate::reading::{Read, has};
use crate::scene::{Published, files};
use std::fs;

fn read(published: &Published, language: &str) -> Read {
    Read::new(&fs::read(published.site().join(format!("report.{language}.pdf"))).unwrap())
}

#[test]
fn the_report_can_be_read_aloud_in_each_language() {
    let published = Published::new();
    for (language, tag, title) in [
        ("en", "en-GB", "A small sample commission: report"),
        ("cy", "cy-GB", "Comisiwn enghreifftiol bach: adroddiad"),
    ] {
        let read = read(&published, language);
        assert!(read.marked() && read.shows_title(), "{language}");
        assert_eq!(read.language(), tag);
        assert_eq!(read.title(), title);
        assert!(read.about().contains("<pdfuaid:part>1</pdfuaid:part>"));
        assert_eq!(read.bad_headings(), "", "{language}");
        assert_eq!(read.figures_without_alternative(), 0, "{language}");
        assert_eq!(read.links_without_contents(), 0, "{language}");
        assert!(
            read.count("Figure") >= 2 && read.count("TOCI") > 10 && read.count("BlockQuote") == 2
        );
    }
}

#[test]
fn the_report_on_paper_says_what_the_site_says() {
    let published = Published::new();
    for (language, said) in [
        (
            "en",
            [
                "F1. Buses come too seldom <b>\"'&.",
                "R1. Run a third bus <b>\"'&.",
                "A summary <b>\"'& of what we read.",
                "£10,000 to £20,000",
                "Page 1 of",
                "C1. 1,500 buses <b>\"'&",
            ],
        ),
        (
            "cy",
            [
                "F1. Daw bysiau'n rhy anaml <b>\"'&.",
                "R1. Rhedwch drydydd bws <b>\"'&.",
                "Crynodeb <b>\"'& o'r hyn a ddarllenasom.",
                "Enw wedi'i ddal yn ôl, Gofalwr di-dâl, Gwynedd (SML0002)",
                "Tudalen 1 o",
                "1 cyflwyniad cyfrinachol",
            ],
        ),
    ] {
        let read = read(&published, language);
        let text = read.text();
        for words in said {
            assert!(has(&text, words), "{words} is not in {text}");
        }
        // The words of authors, in their own language.
        assert!(has(&text, "Then it stops, and so do we."), "{text}");
        assert!(has(&text, "mae hynny'n ddigon i ni yma"), "{text}");
        let (other, words) = match language {
            "cy" => ("en-GB", "Then it stops, and so do we."),
            _ => ("cy-GB", "mae hynny'n ddigon i ni yma"),
        };
        assert!(read.says_in(other, words), "{words} has no language");
    }
}

#[test]
fn every_link_on_paper_leads_to_a_page_of_the_site() {
    let published = Published::new();
    let all = files(&published.site());
    for language in ["en", "cy"] {
        let addresses = read(&published, language).addresses();
        assert!(
            addresses
                .iter()
                .any(|one| one.contains("/submissions/SML0001.html#P"))
        );
        for address in addresses {
            let path = address.trim_start_matches("./");
            let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
            let page = all.get(path).unwrap_or_else(|| panic!("{address}"));
            let page = String::from_utf8_lossy(page);
            assert!(
                anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")),
                "{address}"
            );
        }
    }
}

#[test]
fn the_first_page_of_the_site_leads_to_the_report_on_paper() {
    let published = Published::new();
    let page = published.page("cy/index.html");
    assert!(
        page.contains("href=\"../report.cy.pdf\" type=\"application/pdf\""),
        "{page}"
    );
    let names: Vec<&str> = published
        .built
        .papers
        .iter()
        .map(|one| one.file.as_str())
        .collect();
    assert_eq!(names, ["report.en.pdf", "report.cy.pdf"]);
}

#[test]
fn nothing_of_an_unpublished_submission_is_on_paper() {
    let published = Published::new();
    for language in ["en", "cy"] {
        let text = read(&published, language).text();
        assert!(!has(&text, "sold to the highest bidder") && !has(&text, "eleven times"));
    }
}
