//! Builds PDF files, sound and hostile.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// A font that every reader has, with the codes of Windows.
pub const HELVETICA: &str =
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

/// A file of these objects, numbered from 1; the first is the catalogue. `trailer` is added to its trailer.
pub fn file(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        writeln!(bytes, "{number} 0 obj").unwrap();
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let start = bytes.len();
    write!(
        bytes,
        "xref\n0 {}\n0000000000 65535 f \n",
        objects.len() + 1
    )
    .unwrap();
    for place in places {
        writeln!(bytes, "{place:010} 00000 n ").unwrap();
    }
    let size = objects.len() + 1;
    write!(
        bytes,
        "trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"
    )
    .unwrap();
    bytes
}

/// A stream with this in its dictionary.
pub fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary}/Length {}>>\nstream\n", bytes.len()).into_bytes();
    object.extend_from_slice(bytes);
    object.extend_from_slice(b"\nendstream");
    object
}

/// A stream that is packed.
pub fn packed(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    stream(&format!("{dictionary}/Filter/FlateDecode"), &deflate(bytes))
}

pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// What a file is made of beside its pages.
#[derive(Default)]
pub struct Beside<'a> {
    /// In the catalogue.
    pub catalogue: &'a str,
    /// In the resources of every page, beside the font `F`.
    pub resources: &'a str,
    /// In every page.
    pub page: &'a str,
    /// In the trailer.
    pub trailer: &'a str,
    /// The font `F`.
    pub font: Option<&'a str>,
    /// Objects from the fourth on.
    pub objects: Vec<Vec<u8>>,
}

/// A file with a page for each content.
pub fn pdf_with(contents: &[&str], beside: &Beside<'_>) -> Vec<u8> {
    let first = 4 + beside.objects.len();
    let pages: Vec<String> = (0..contents.len())
        .map(|page| format!("{} 0 R", first + 2 * page))
        .collect();
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{}>>", beside.catalogue).into_bytes(),
        format!(
            "<</Type/Pages/Count {}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>{}>>/Kids[{}]>>",
            pages.len(),
            beside.resources,
            pages.join(" ")
        )
        .into_bytes(),
        beside.font.unwrap_or(HELVETICA).as_bytes().to_vec(),
    ];
    objects.extend(beside.objects.iter().cloned());
    for (page, content) in contents.iter().enumerate() {
        let at = first + 2 * page + 1;
        let page = format!(
            "<</Type/Page/Parent 2 0 R/Contents {at} 0 R{}>>",
            beside.page
        );
        objects.push(page.into_bytes());
        objects.push(packed("", content.as_bytes()));
    }
    file(&objects, beside.trailer)
}

/// A file with a page for each content.
pub fn pdf(contents: &[&str]) -> Vec<u8> {
    pdf_with(contents, &Beside::default())
}

/// A content with these lines, 14 units apart.
pub fn page(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("({line}) Tj T*")).collect();
    format!("BT /F 12 Tf 14 TL 72 770 Td {} ET", lines.join("\n"))
}

/// A page that is nothing but a picture: one black pixel, drawn as large as the page.
pub const PICTURE: &str = "q 595 0 0 842 0 0 cm /I Do Q";

/// What [`PICTURE`] needs.
pub fn with_picture() -> Beside<'static> {
    Beside {
        resources: "/XObject<</I 4 0 R>>",
        objects: vec![stream(
            "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
            b"\0",
        )],
        ..Beside::default()
    }
}
