//! Windows code pages, by the numbers that RTF (`\ansicpg`) and Outlook use, and by the character set of a font (`\fcharset`).

use encoding_rs::Encoding;

/// How bytes are letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    pub(crate) encoding: &'static Encoding,
    /// The page named is not known: only its ASCII can be trusted.
    pub(crate) is_guess: bool,
}

/// What stands where nothing is named.
pub(crate) const WESTERN: Page = Page {
    encoding: encoding_rs::WINDOWS_1252,
    is_guess: false,
};

/// The page with this number.
pub(crate) fn page_of(number: i32) -> Page {
    let label: &[u8] = match number {
        // Zero stands for the writer's own page, and 42 for symbols.
        0 | 42 | 1252 => return WESTERN,
        866 => b"ibm866",
        874 => b"windows-874",
        932 => b"shift_jis",
        50_220 | 50_221 => b"iso-2022-jp",
        936 => b"gbk",
        949 | 51_949 => b"euc-kr",
        950 => b"big5",
        1250 => b"windows-1250",
        1251 => b"windows-1251",
        1253 => b"windows-1253",
        1254 => b"windows-1254",
        1255 => b"windows-1255",
        1256 => b"windows-1256",
        1257 => b"windows-1257",
        1258 => b"windows-1258",
        10_000 => b"macintosh",
        10_007 => b"x-mac-cyrillic",
        28_591 => b"iso-8859-1",
        28_592 => b"iso-8859-2",
        28_605 => b"iso-8859-15",
        20_127 => return WESTERN,
        20_866 => b"koi8-r",
        65_001 => b"utf-8",
        _ => b"",
    };
    match Encoding::for_label(label) {
        Some(encoding) => Page {
            encoding,
            is_guess: false,
        },
        None => Page {
            is_guess: true,
            ..WESTERN
        },
    }
}

/// The number of the page for a font's character set; `None` for the document's own.
pub(crate) fn page_of_charset(charset: i32) -> Option<i32> {
    Some(match charset {
        0 => 1252,
        2 => 42,
        77 => 10_000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 | 255 => 437,
        _ => return None,
    })
}
