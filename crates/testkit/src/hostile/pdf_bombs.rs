//! PDF that grows when it is unpacked.

use super::Expected::Answered;
use super::Shelf;
use super::pdf::{page, pdf, stream};
use super::raw_zip::Entry;

const MIB: usize = 1 << 20;

pub(super) fn fill(shelf: &mut Shelf) {
    let packed = |bytes: &[u8]| zlib(bytes);
    let bomb = packed(&vec![b' '; 40 * MIB]);
    let catalogue = b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
    let pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec();
    let of_page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>".to_vec();
    let with = |contents: Vec<u8>| {
        pdf(
            &[catalogue.clone(), pages.clone(), of_page.clone(), contents],
            "",
        )
    };
    shelf.put(
        Answered,
        "bomb.pdf",
        "40 MiB of blanks as contents",
        with(stream("/Filter/FlateDecode", &bomb)),
    );
    let twice = packed(&bomb);
    shelf.put(
        Answered,
        "bomb.pdf",
        "the same packed twice",
        with(stream("/Filter[/FlateDecode/FlateDecode]", &twice)),
    );
    let filters = "/FlateDecode".repeat(10_000);
    shelf.put(
        Answered,
        "filters.pdf",
        "10,000 filters",
        with(stream(&format!("/Filter[{filters}]"), &bomb)),
    );
    shelf.put(
        Answered,
        "objects.pdf",
        "40 MiB in a stream of objects",
        with(stream(
            "/Type/ObjStm/N 1000000/First 9000000/Filter/FlateDecode",
            &bomb,
        )),
    );
    shelf.put(
        Answered,
        "places.pdf",
        "a table of places of 40 MiB",
        with(stream(
            "/Type/XRef/Size 100000000/W[1 4 2]/Filter/FlateDecode",
            &bomb,
        )),
    );
    shelf.put(
        Answered,
        "predictor.pdf",
        "a predictor of a milliard columns",
        with(stream(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000>>",
            &packed(b"words"),
        )),
    );
    let contents: [(&str, Vec<u8>); 4] = [
        ("a million saved states", b"q ".repeat(1_000_000)),
        (
            "a million words one over the other",
            b"BT (a) Tj ET ".repeat(300_000),
        ),
        (
            "a text of 10 MB",
            [b"BT (".to_vec(), vec![b'a'; 10 * MIB], b") Tj ET".to_vec()].concat(),
        ),
        ("brackets 500,000 deep", b"(".repeat(500_000)),
    ];
    for (what, contents) in contents {
        shelf.put(Answered, "contents.pdf", what, page("", "", &contents, &[]));
    }
    let own = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
        b"/X Do /X Do",
    );
    shelf.put(
        Answered,
        "form.pdf",
        "a form that draws itself twice",
        page("", "/Resources<</XObject<</X 6 0 R>>>>", b"/X Do", &[&own]),
    );
    let map = stream("", b"1 begincodespacerange <0000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange");
    shelf.put(Answered, "letters.pdf", "four milliard letters in a font", page("", "/Resources<</Font<</F1<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R>>>>>>", b"BT /F1 9 Tf <0001> Tj ET", &[&map]));
    let image = stream(
        "/Type/XObject/Subtype/Image/Width 65535/Height 65535/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
        &bomb,
    );
    shelf.put(
        Answered,
        "picture.pdf",
        "a picture of four milliard points",
        page(
            "",
            "/Resources<</XObject<</X 6 0 R>>>>",
            b"/X Do",
            &[&image],
        ),
    );
}

/// RFC 1950 around what the archive crate packs. The sum is left out as nought: readers of PDF do not ask for it.
fn zlib(bytes: &[u8]) -> Vec<u8> {
    let packed = Entry::deflated("a", bytes).packed;
    [vec![0x78, 0x9C], packed, vec![0; 4]].concat()
}
