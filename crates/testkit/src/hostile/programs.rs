//! The test file that every scanner of viruses knows, and macros.

use super::Expected::{Answered, Kept, Taken};
use super::Shelf;
use super::office::{docx, odt, p, small_sheet, xlsx};
use super::raw_zip::zip;

/// <https://www.eicar.org/download-anti-malware-testfile/>, in two halves so that no scanner takes this source for it.
const EICAR: [&str; 2] = [
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
    "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
];

pub(super) fn fill(shelf: &mut Shelf) {
    let eicar = EICAR.concat().into_bytes();
    shelf.put(Answered, "eicar.com", "EICAR", eicar.clone());
    shelf.put(Taken, "eicar.txt", "EICAR as a text", eicar.clone());
    let archive = zip(&[("eicar.com", &eicar), ("a.txt", b"words")]);
    shelf.put(Kept, "eicar.zip", "EICAR in an archive", archive.clone());
    shelf.put(
        Kept,
        "eicar2.zip",
        "EICAR in an archive in an archive",
        zip(&[("eicar.zip", &archive)]),
    );
    let project: (&str, &[u8]) = (
        "word/vbaProject.bin",
        b"\xD0\xCF\x11\xE0 AutoOpen Shell calc",
    );
    shelf.put(
        Taken,
        "macro.docm",
        "macros in a document",
        docx("", &p("words"), &[project]),
    );
    shelf.put(
        Taken,
        "macro.docx",
        "macros in a document that says it has none",
        docx("", &p("words"), &[project]),
    );
    shelf.put(
        Taken,
        "macro.xlsm",
        "macros in a workbook",
        xlsx("", &small_sheet(), "", &[("xl/vbaProject.bin", project.1)]),
    );
    let sheet =
        b"<xm:macrosheet xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"/>";
    shelf.put(
        Taken,
        "four.xlsm",
        "macros of Excel 4",
        xlsx(
            "",
            &small_sheet(),
            "",
            &[("xl/macrosheets/sheet1.xml", sheet)],
        ),
    );
    shelf.put(
        Taken,
        "macro.odt",
        "macros in an open document",
        odt(
            "",
            "<text:p>words</text:p>",
            &[(
                "Basic/Standard/Module1.xml",
                b"<m>Sub Main Shell(\"calc\")</m>",
            )],
        ),
    );
    shelf.put(
        Answered,
        "old.doc",
        "macros in an old document",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 AutoOpen".as_slice(),
    );
}
