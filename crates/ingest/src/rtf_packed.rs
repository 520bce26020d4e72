//! RTF as Outlook packs it (MS-OXRTFCP): letters, and places in a window of 4,096 bytes where they stood before.
//!
//! The checksum is not looked at: a body whose end is missing is refused, and one that was changed is read as it is.

/// The compressed form, and the one that is only wrapped.
const PACKED: u32 = 0x7546_5A4C;
const WRAPPED: u32 = 0x414C_454D;
const HEADER_BYTES: usize = 16;
const WINDOW_BYTES: usize = 4096;
/// What stands in the window at the beginning (MS-OXRTFCP 2.1.2.1).
const BEGINNING: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// The RTF, at most nine times as long as `packed`; `None` where it is not packed so, or cut short.
pub(crate) fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    let number = |at: usize| {
        let four = packed.get(at..at + 4)?;
        Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
    };
    let body = packed.get(HEADER_BYTES..)?;
    match number(8)? {
        PACKED => inflate(body),
        WRAPPED => Some(body.get(..usize::try_from(number(4)?).ok()?)?.to_vec()),
        _ => None,
    }
}

fn inflate(body: &[u8]) -> Option<Vec<u8>> {
    let mut window = [b' '; WINDOW_BYTES];
    window[..BEGINNING.len()].copy_from_slice(BEGINNING);
    let mut at = BEGINNING.len();
    let mut out = Vec::new();
    let mut put = |window: &mut [u8; WINDOW_BYTES], at: &mut usize, byte: u8| {
        window[*at] = byte;
        *at = (*at + 1) % WINDOW_BYTES;
        out.push(byte);
    };
    let mut rest = body.iter();
    loop {
        let control = *rest.next()?;
        for bit in 0..8 {
            let first = *rest.next()?;
            if control >> bit & 1 == 0 {
                put(&mut window, &mut at, first);
                continue;
            }
            let place = usize::from(first) << 8 | usize::from(*rest.next()?);
            let (from, length) = (place >> 4, (place & 15) + 2);
            if from == at {
                return Some(out);
            }
            for step in 0..length {
                let byte = window[(from + step) % WINDOW_BYTES];
                put(&mut window, &mut at, byte);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::unpacked;

    /// The example of MS-OXRTFCP 4.1.1.
    const PUBLISHED: &[u8] = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";

    #[test]
    fn the_published_example_is_unpacked() {
        let text = unpacked(PUBLISHED).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        assert_eq!(
            text.as_deref(),
            Some("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
        );
    }

    #[test]
    fn what_is_cut_short_is_none() {
        for length in 0..PUBLISHED.len() {
            assert_eq!(unpacked(&PUBLISHED[..length]), None, "{length}");
        }
    }

    #[test]
    fn what_is_only_wrapped_is_as_long_as_it_says() {
        assert_eq!(
            unpacked(b"\0\0\0\0\x03\0\0\0MELA\0\0\0\0abcd").as_deref(),
            Some(b"abc".as_slice())
        );
        assert_eq!(unpacked(b"\0\0\0\0\x05\0\0\0MELA\0\0\0\0abcd"), None);
    }
}
