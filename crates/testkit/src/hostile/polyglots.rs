//! Files that are two things at once, so that one program checks the one and another opens the other.

use super::Expected::{Answered, Refused, Taken};
use super::Shelf;
use super::office::{docx, odt, open_document, p, small_sheet, xlsx};
use super::pdf::page;
use super::raw_zip::{Entry, written, zip};

const PAGE: &[u8] = b"<html><script>alert(document.domain)</script><p>words</p></html>";
const PHP: &[u8] = b"<?php system($_GET['c']); ?>";

pub(super) fn fill(shelf: &mut Shelf) {
    let words = b"BT /F1 12 Tf 72 720 Td (words) Tj ET";
    let pdf = page("", "", words, &[]);
    let archive = zip(&[("a.txt", b"words")]);
    let gif = |rest: &[u8]| [b"GIF89a/*\0\0\0".as_slice(), rest].concat();
    let png = |rest: &[u8]| {
        [
            b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0".as_slice(),
            rest,
        ]
        .concat()
    };
    let jpeg = |rest: &[u8]| [b"\xFF\xD8\xFF\xFE\x00\x40".as_slice(), rest, b"\xFF\xD9"].concat();
    for (name, what, bytes) in [
        ("a.gif", "GIF and HTML", gif(PAGE)),
        ("a.html", "GIF and HTML, named as HTML", gif(PAGE)),
        ("a.gif", "GIF and JavaScript", gif(b"*/=1;alert(1)")),
        ("a.png", "PNG and PHP", png(PHP)),
        ("a.php", "PNG and PHP, named as PHP", png(PHP)),
        ("a.png", "PNG and HTML", png(PAGE)),
        ("a.jpg", "JPEG and HTML", jpeg(PAGE)),
        ("a.jpg", "JPEG and a ZIP archive", jpeg(&archive)),
        (
            "a.zip",
            "JPEG and a ZIP archive, named as ZIP",
            jpeg(&archive),
        ),
        (
            "a.pdf",
            "PDF and ZIP",
            [pdf.clone(), archive.clone()].concat(),
        ),
        (
            "a.zip",
            "PDF and ZIP, named as ZIP",
            [pdf.clone(), archive.clone()].concat(),
        ),
        (
            "a.pdf",
            "ZIP and PDF",
            [archive.clone(), pdf.clone()].concat(),
        ),
        (
            "a.pdf",
            "PDF and HTML",
            [pdf.clone(), PAGE.to_vec()].concat(),
        ),
        (
            "a.html",
            "HTML and PDF",
            [PAGE.to_vec(), pdf.clone()].concat(),
        ),
        (
            "a.exe",
            "a program and ZIP",
            [b"MZ\x90\0\x03\0".to_vec(), archive.clone()].concat(),
        ),
        (
            "a.zip",
            "a program and ZIP, named as ZIP",
            [b"MZ\x90\0\x03\0".to_vec(), archive.clone()].concat(),
        ),
        (
            "a.html",
            "HTML and ZIP",
            [PAGE.to_vec(), archive.clone()].concat(),
        ),
        (
            "a.zip",
            "ZIP and HTML",
            [archive.clone(), PAGE.to_vec()].concat(),
        ),
        (
            "a.txt",
            "a shell script and a text",
            b"#!/bin/sh\nrm -rf /\n".to_vec(),
        ),
        (
            "a.bmp",
            "BMP and JavaScript",
            b"BM=1;alert(1);//\0\0\0\0".to_vec(),
        ),
        (
            "a.rtf",
            "RTF and HTML",
            [b"{\\rtf1 words}".to_vec(), PAGE.to_vec()].concat(),
        ),
        (
            "a.csv",
            "CSV and HTML",
            [b"id,words\n1,\"".to_vec(), PAGE.to_vec(), b"\"\n".to_vec()].concat(),
        ),
        (
            "a.eml",
            "a letter and HTML",
            [
                b"From: a@b.invalid\nSubject: <script>x</script>\n\n".to_vec(),
                PAGE.to_vec(),
            ]
            .concat(),
        ),
        (
            "a.txt",
            "a text and PHP",
            [b"words\n".to_vec(), PHP.to_vec()].concat(),
        ),
    ] {
        shelf.put(Answered, name, what, bytes);
    }
    let manifest: &[u8] = b"Manifest-Version: 1.0\nMain-Class: Evil\n";
    let jar: [(&str, &[u8]); 2] = [
        ("META-INF/MANIFEST.MF", manifest),
        ("Evil.class", b"\xCA\xFE\xBA\xBE\0\0\0\x41"),
    ];
    shelf.put(
        Taken,
        "jar.docx",
        "DOCX and JAR",
        docx("", &p("words"), &jar),
    );
    shelf.put(
        Taken,
        "jar.odt",
        "ODT and JAR",
        odt("", "<text:p>words</text:p>", &jar),
    );
    shelf.put(
        Answered,
        "both.docx",
        "DOCX and XLSX",
        docx("", &p("words"), &[("xl/workbook.xml", b"<workbook/>")]),
    );
    shelf.put(
        Answered,
        "both.xlsx",
        "XLSX and DOCX",
        xlsx(
            "",
            &small_sheet(),
            "",
            &[("word/document.xml", b"<w:document/>")],
        ),
    );
    shelf.put(Refused("broken-part|nothing"), "odt.ods", "a text document that says it is a workbook", open_document("spreadsheet", b"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body><office:text/></office:body></office:document-content>", &[]));
    let epub = written(&[
        Entry::stored("mimetype", b"application/epub+zip"),
        Entry::deflated("a.html", PAGE),
    ]);
    shelf.put(
        Answered,
        "book.zip",
        "a book that is an archive of pages",
        epub,
    );
}
