//! The square that a phone reads, drawn in the page itself: the secret goes through nobody's hands.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// Light modules around the square, as its standard (ISO/IEC 18004) asks.
const QUIET: i32 = 4;

/// A square that holds this text, as SVG with a name for those who cannot see it; empty where the
/// text is longer than a square can hold.
pub(super) fn svg(text: &str, name: &str) -> String {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return String::new();
    };
    let size = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
            }
        }
    }
    let name = name
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    format!(
        "<svg class=\"square\" role=\"img\" aria-label=\"{name}\" viewBox=\"0 0 {size} {size}\" width=\"240\" height=\"240\" \
         shape-rendering=\"crispEdges\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\
         <path d=\"{path}\" fill=\"#000\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_square_has_a_quiet_margin_and_its_name_is_escaped() {
        let svg = super::svg("otpauth://totp/Tystio:mair?secret=GEZDGNBV", "a <b>\"'& b");
        assert!(
            svg.contains("aria-label=\"a &lt;b>&quot;'&amp; b\""),
            "{svg}"
        );
        assert!(
            svg.contains("d=\"M4 4h1v1h-1z"),
            "the corner stands four modules in"
        );
        assert!(super::svg(&"a".repeat(5_000), "").is_empty());
    }
}
