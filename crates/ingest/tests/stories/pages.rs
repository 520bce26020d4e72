//! A page saved from a browser or sent as an e-mail: the words that its reader saw.

use crate::build::{letter, notices, reading, refusal};

fn text(page: &str) -> String {
    letter(&reading("a.html", page.as_bytes())).text.clone()
}

#[test]
fn block_elements_make_paragraphs_and_blanks_collapse() {
    let page = "<!DOCTYPE html><html><head><title> Our\n view </title><style>p{}</style></head><body>\
        <h1>Tystiolaeth</h1><p>One\n  two&nbsp;three &amp; <b>four</b>.<p>Five<br>six<br><br>seven</p>\
        <ul><li>first<li>second</ul><div>last</div></body></html>";
    let reading = reading("a.html", page.as_bytes());
    let letter = letter(&reading);
    assert_eq!(
        letter.text,
        "Tystiolaeth\n\nOne two\u{A0}three & four.\n\nFive\nsix\n\nseven\n\nfirst\n\nsecond\n\nlast"
    );
    assert_eq!(letter.title.as_deref(), Some("Our view"));
    assert_eq!(letter.bytes, page.as_bytes());
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn scripts_styles_and_comments_are_no_words() {
    assert_eq!(
        text(
            "<html><body>a<script>if (x < 1) alert('<p>b')</script><!-- c --><style>d</style><noscript>e</noscript><template>f</template>g"
        ),
        "ag"
    );
}

#[test]
fn hidden_text_is_left_out_with_a_notice() {
    let page = "<html><body><p hidden>one<p>two<div style='Display : none'>three<div>four</div></div>five\
        <span style=\"mso-hide:all\">six</span></body></html>";
    let reading = reading("a.html", page.as_bytes());
    assert_eq!(letter(&reading).text, "two\n\nfive");
    assert_eq!(notices(&reading), ["a.html: hidden text was left out."]);
}

#[test]
fn tables_come_as_lines_of_cells() {
    assert_eq!(
        text(
            "<html><body><p>Before</p><table><tr><th>Hub<th>Miles</tr><tr><td>Y Bala</td><td>12</td></tr></table>after"
        ),
        "Before\n\nHub\tMiles\nY Bala\t12\n\nafter"
    );
}

#[test]
fn preformatted_text_keeps_its_lines() {
    assert_eq!(
        text("<html><body><pre>a  b\n  c\n\nd</pre>e"),
        "a  b\n  c\n\nd\n\ne"
    );
}

#[test]
fn letters_are_read_by_the_set_that_the_page_names() {
    let page = b"<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-14'></head><body>t\xFE \xF0yl</body></html>";
    let reading = reading("a.html", page);
    assert_eq!(letter(&reading).text, "tŷ ŵyl");
    assert_eq!(
        notices(&reading),
        ["a.html: read as ISO-8859-14, which it names."]
    );
    let unnamed = crate::build::reading("a.html", b"<html><body>caf\xE9</body></html>");
    assert_eq!(letter(&unnamed).text, "café");
}

#[test]
fn a_page_without_a_word_is_refused() {
    assert_eq!(
        refusal("a.html", b"<html><body><script>1</script></body></html>"),
        "a.html: there is nothing in it; check that the right file was sent."
    );
}

#[test]
fn a_page_built_to_be_deep_is_refused_at_once() {
    let deep = format!("<html><body>{}", "<div>".repeat(2_000_000));
    assert_eq!(
        refusal("a.html", deep.as_bytes()),
        "a.html: it has more than 1000 elements within one another, the most that is read; split it."
    );
    // Formatting elements that a tree would copy into every paragraph.
    let fonts: String = (0..500).map(|i| format!("<font color={i}>")).collect();
    assert_eq!(
        text(&format!("<html><body>{fonts}{}", "<p>x".repeat(20_000))).len(),
        20_000 * 3 - 2
    );
}

#[test]
fn a_tag_of_endless_attributes_is_refused_at_once_however_it_is_begun() {
    let attributes: String = (0..200_000).map(|n| format!("a{n}='>' ")).collect();
    for opening in [
        "<html><p ",
        "<html>a < b <p =\"x ",
        "<html><script>if (a<b=\"</script></x><p ",
        "<html><!-- <p =\" --><p ",
        "<html><p '",
    ] {
        assert_eq!(
            refusal("a.html", format!("{opening}{attributes}>words").as_bytes()),
            "a.html: it has more than 1000 attributes in a tag, the most that is read; split it."
        );
    }
    // Words within a script, a comment or a quoted value are no attributes.
    let many = "word ".repeat(5_000);
    let page =
        format!("<html><script>a<b {many}</script><!-- <p {many} --><p title=\"{many}\">words</p>");
    assert_eq!(text(&page), "words");
}

#[test]
fn sloppy_markup_loses_no_words() {
    assert_eq!(
        text("<html><body><p><b>one<p><b>two</i></b></div>three<td>four</p>"),
        "one\n\ntwo\n\nthree\tfour"
    );
}
