//! Pictures that say they are as large as the sky, that move without end, or that tell where they were taken. They are
//! no text: they are kept or refused, and nobody unpacks a point of them.

use super::Expected::Answered;
use super::Shelf;
use super::raw_zip::Entry;

pub(super) fn fill(shelf: &mut Shelf) {
    let packed = Entry::deflated("a", &vec![0; 20 << 20]).packed;
    let zlib = [vec![0x78, 0x9C], packed, vec![0; 4]].concat();
    for (width, height) in [
        (65_535, 65_535),
        (u32::MAX, u32::MAX),
        (1, u32::MAX),
        (0, 0),
        (0x8000_0000, 1),
    ] {
        let case = format!("PNG of {width} by {height}");
        shelf.put(
            Answered,
            "sky.png",
            case,
            png(width, height, &[(b"IDAT", &zlib)]),
        );
    }
    for (what, kind) in [
        ("a text", b"zTXt"),
        ("a profile", b"iCCP"),
        ("an international text", b"iTXt"),
    ] {
        let body = [b"a\0\0".as_slice(), &zlib].concat();
        shelf.put(
            Answered,
            "bomb.png",
            format!("PNG with {what} of 20 MiB"),
            png(1, 1, &[(kind, &body)]),
        );
    }
    let frames: Vec<(&[u8; 4], &[u8])> =
        (0..50_000).map(|_| (b"fcTL", [0; 26].as_slice())).collect();
    shelf.put(
        Answered,
        "moves.png",
        "PNG of 50,000 moving pictures",
        png(1, 1, &frames),
    );
    shelf.put(
        Answered,
        "cut.png",
        "PNG cut after its sign",
        b"\x89PNG\r\n\x1A\n".as_slice(),
    );
    shelf.put(
        Answered,
        "long.png",
        "PNG with a piece of 4 GiB",
        b"\x89PNG\r\n\x1A\n\xFF\xFF\xFF\xFFIHDR".as_slice(),
    );
    jpegs(shelf);
    gifs(shelf);
    tiffs(shelf);
    others(shelf);
}

fn png(width: u32, height: u32, pieces: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1A\n".to_vec();
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    for (kind, bytes) in [(b"IHDR", head.as_slice())]
        .iter()
        .chain(pieces)
        .chain(&[(b"IEND", [].as_slice())])
    {
        out.extend((bytes.len() as u32).to_be_bytes());
        out.extend(*kind);
        out.extend(*bytes);
        out.extend([0; 4]);
    }
    out
}

/// A marker of a JPEG with its bytes.
fn marker(code: u8, bytes: &[u8]) -> Vec<u8> {
    let length = (bytes.len() as u16 + 2).to_be_bytes();
    [&[0xFF, code], length.as_slice(), bytes].concat()
}

fn jpegs(shelf: &mut Shelf) {
    let whole =
        |markers: &[Vec<u8>]| [vec![0xFF, 0xD8], markers.concat(), vec![0xFF, 0xD9]].concat();
    let frame = marker(
        0xC0,
        &[
            8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
        ],
    );
    shelf.put(
        Answered,
        "sky.jpg",
        "JPEG of 65,535 by 65,535",
        whole(std::slice::from_ref(&frame)),
    );
    shelf.put(
        Answered,
        "scans.jpg",
        "JPEG of 20,000 scans",
        whole(&[
            frame.clone(),
            marker(0xDA, &[1, 1, 0, 0, 63, 0]).repeat(20_000),
        ]),
    );
    shelf.put(
        Answered,
        "comments.jpg",
        "JPEG of 100 comments of 64 kB",
        whole(&[marker(0xFE, &[b'a'; 65_000]).repeat(100), frame.clone()]),
    );
    let place = tiff(&[
        (0x8825, 4, 1, 26),
        (1, 2, 2, u32::from_le_bytes(*b"N\0\0\0")),
    ]);
    let exif = marker(0xE1, &[b"Exif\0\0".to_vec(), place].concat());
    shelf.put(
        Answered,
        "place.jpg",
        "JPEG with the place where it was taken",
        whole(&[exif, frame.clone()]),
    );
    let own = marker(0xE1, &[b"Exif\0\0".to_vec(), tiff_next(8)].concat());
    shelf.put(
        Answered,
        "loop.jpg",
        "JPEG whose particulars follow themselves",
        whole(&[own, frame]),
    );
    shelf.put(
        Answered,
        "short.jpg",
        "JPEG with a marker shorter than itself",
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 0],
    );
    shelf.put(
        Answered,
        "fill.jpg",
        "JPEG of a million fill bytes",
        [vec![0xFF, 0xD8], vec![0xFF; 1_000_000]].concat(),
    );
}

fn gifs(shelf: &mut Shelf) {
    let head = |width: u16, height: u16| {
        [
            b"GIF89a".as_slice(),
            &width.to_le_bytes(),
            &height.to_le_bytes(),
            &[0x80, 0, 0, 0, 0, 0, 255, 255, 255],
        ]
        .concat()
    };
    let frame = b"\x21\xF9\x04\0\0\0\0\0\x2C\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02\x4C\x01\0";
    shelf.put(
        Answered,
        "moves.gif",
        "GIF of 100,000 pictures as large as the sky",
        [head(0xFFFF, 0xFFFF), frame.repeat(100_000), b";".to_vec()].concat(),
    );
    shelf.put(
        Answered,
        "cut.gif",
        "GIF cut in a picture",
        [head(1, 1), frame[..12].to_vec()].concat(),
    );
    shelf.put(
        Answered,
        "blocks.gif",
        "GIF of blocks without end",
        [
            head(1, 1),
            b"\x21\xFE".to_vec(),
            [vec![0xFF], vec![b'a'; 255]].concat().repeat(4_000),
        ]
        .concat(),
    );
}

/// A TIFF of one directory, the lowest byte first.
fn tiff(fields: &[(u16, u16, u32, u32)]) -> Vec<u8> {
    let mut out = b"II\x2A\0\x08\0\0\0".to_vec();
    out.extend((fields.len() as u16).to_le_bytes());
    for (tag, kind, count, value) in fields {
        out.extend(tag.to_le_bytes());
        out.extend(kind.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(value.to_le_bytes());
    }
    out.extend([0; 4]);
    out
}

/// A TIFF whose directory is followed by the one at this place.
fn tiff_next(place: u32) -> Vec<u8> {
    let mut out = tiff(&[(0x100, 4, 1, 1)]);
    let at = out.len() - 4;
    out[at..].copy_from_slice(&place.to_le_bytes());
    out
}

fn tiffs(shelf: &mut Shelf) {
    shelf.put(
        Answered,
        "sky.tif",
        "TIFF of four milliard points squared",
        tiff(&[
            (0x100, 4, 1, u32::MAX),
            (0x101, 4, 1, u32::MAX),
            (0x111, 4, u32::MAX, 8),
        ]),
    );
    shelf.put(
        Answered,
        "loop.tif",
        "TIFF whose directory follows itself",
        tiff_next(8),
    );
    shelf.put(
        Answered,
        "count.tif",
        "TIFF of 65,535 fields that are not there",
        b"II\x2A\0\x08\0\0\0\xFF\xFF".as_slice(),
    );
    shelf.put(
        Answered,
        "within.tif",
        "TIFF whose particulars are the picture",
        tiff(&[(0x8769, 4, 1, 8), (0x8825, 4, 1, 8)]),
    );
    shelf.put(
        Answered,
        "place.tif",
        "TIFF with the place where it was taken",
        tiff(&[(0x8825, 4, 1, 26), (1, 2, 2, 78)]),
    );
}

fn others(shelf: &mut Shelf) {
    shelf.put(
        Answered,
        "sky.bmp",
        "BMP of two milliard points squared",
        b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x7F\x01\0\x20\0"
            .as_slice(),
    );
    shelf.put(
        Answered,
        "sky.webp",
        "WebP as large as it may be",
        b"RIFF\xFF\xFF\xFF\xFFWEBPVP8X\x0A\0\0\0\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF".as_slice(),
    );
    shelf.put(
        Answered,
        "many.ico",
        "ICO of 65,535 pictures",
        b"\0\0\x01\0\xFF\xFF\0\0\0\0".as_slice(),
    );
    shelf.put(
        Answered,
        "sky.psd",
        "PSD of four milliard points squared",
        b"8BPS\0\x01\0\0\0\0\0\0\0\x38\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x08\0\x03".as_slice(),
    );
    shelf.put(
        Answered,
        "sky.jp2",
        "JPEG 2000 of four milliard points squared",
        b"\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x16ihdr\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".as_slice(),
    );
    shelf.put(
        Answered,
        "box.heic",
        "HEIC with a box of 16 milliard bytes",
        b"\0\0\0\x01ftypheic\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".as_slice(),
    );
}
