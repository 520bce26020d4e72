//! Rich Text Format as word processors and mail programs write it, and as somebody with bad intentions would.

use crate::build::{broken, letter, notices, reading, refusal};

fn text(body: &str) -> String {
    let file = format!("{{\\rtf1\\ansi\\ansicpg1252\\deff0 {body}}}");
    letter(&reading("a.rtf", file.as_bytes())).text.clone()
}

#[test]
fn paragraphs_are_paragraphs_and_line_ends_of_the_markup_are_nothing() {
    let body = "One\r\n two{\\b bold}\\line three\\tab four\\par\\pard\\par Five\\\n\\{six\\}\\~\\_\\emdash\\'85\\page seven";
    assert_eq!(
        text(body),
        "One twobold\nthree\tfour\n\nFive\n\n{six}\u{A0}\u{2011}—…\n\nseven"
    );
}

#[test]
fn a_letter_is_read_by_its_code_page_or_its_number() {
    assert_eq!(
        text(
            "T\\u375? fy mam, t\\u375\\'79, caf\\'e9 \\uc2\\u8364\\'80\\'80{\\uc0\\u373}x \\u-10179?"
        ),
        "Tŷ fy mam, tŷ, café €ŵx \u{FFFD}"
    );
    assert_eq!(text("\\u-10179?\\u-8704?"), "\u{1F600}");
    let fonts = "{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fcharset238{\\*\\panose 02}Arial CE;}{\\f2\\fcharset128 Gothic;}}";
    assert_eq!(
        text(&format!(
            "{fonts}\\f0\\'e8{{\\f1\\'e8}}\\'e8\\f2\\'83A\\'83\\'41\\plain\\'e8"
        )),
        "è\u{10D}èアアè"
    );
    let file = b"{\\rtf1\\ansi\\ansicpg1251 \xCC\\'e8\\'f0}";
    assert_eq!(letter(&reading("a.rtf", file)).text, "Мир");
}

#[test]
fn letters_that_cannot_be_told_give_a_notice() {
    let reading = reading(
        "a.rtf",
        b"{\\rtf1\\ansi\\ansicpg437 plain \\'82\\u-8704?\\u-10179 ?}",
    );
    assert_eq!(
        notices(&reading),
        ["a.rtf: some letters could not be told and stand as \u{FFFD}."]
    );
}

#[test]
fn tables_in_rich_text_are_lines_of_cells_but_a_form_of_one_column_is_paragraphs() {
    let body = "Before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Hub\\cell Miles\\cell\\row\\trowd\\intbl Y\\par Bala\\cell 12\\cell\\row\
        \\pard After\\par\\trowd\\pard\\intbl First.\\par Second.\\cell\\row\\pard";
    assert_eq!(
        text(body),
        "Before\n\nHub\tMiles\nY Bala\t12\n\nAfter\n\nFirst.\n\nSecond."
    );
    let nested = "\\trowd\\pard\\intbl\\itap1 Outer\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par gone}\
        \\pard\\intbl\\itap1 end\\cell\\row\\pard";
    assert_eq!(text(nested), "Outer\n\na\tb\n\nend");
}

#[test]
fn what_is_no_text_of_the_document_is_no_text() {
    let body = "{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}{\\*\\cs10 Default;}}{\\*\\generator Writer;}{\\info{\\author A}{\\title Our {view}}}\
        {\\pict\\pngblip 89504e47{\\*\\blipuid 00}}{\\object{\\*\\objdata 0105}{\\result shown}}{\\*\\unknown{\\deeper words}}\
        {\\field{\\*\\fldinst{HYPERLINK \"http://example.org\"}}{\\fldrslt{ linked}}}{\\pict\\bin6 }}}}}}} \\bin-1 {\\listtext 1.\\tab} item";
    let file = format!("{{\\rtf1 {body}}}");
    let reading = reading("a.rtf", file.as_bytes());
    let letter = letter(&reading);
    assert_eq!(letter.text, "shown linked  item");
    assert_eq!(letter.title.as_deref(), Some("Our view"));
    assert_eq!(letter.media_type, "application/rtf");
    assert_eq!(notices(&reading), [""; 0]);
}

#[test]
fn text_boxes_and_notes_are_said_once_and_by_themselves() {
    let body = "Around{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv 1}}{\\shptxt\\pard Boxed\\par}}{\\shprslt{\\*\\do Boxed}}}\
        {\\footnote\\pard{\\super\\chftn} First.\\par Still first.}{\\footnote\\ftnalt At the end.} after{\\footnote Second.}";
    assert_eq!(
        text(body),
        "Boxed\n\nAround after\n\n First.\n\nStill first.\n\nSecond.\n\nAt the end."
    );
    assert_eq!(text("{\\upr{old}{\\*\\ud{new}}}"), "new");
}

#[test]
fn words_a_reader_would_not_see_are_left_out_with_notices() {
    let body = "{\\header\\pard Response of Sample Society\\par}{\\footer\\chpgn 1}We {\\deleted never }{\\revised always}{\\v secret}{\\v\\v0  seen}\
        {\\*\\atnid AB}{\\*\\atnauthor A}{\\*\\annotation{\\*\\atndate 1}remark}";
    let file = format!("{{\\rtf1 {body}}}");
    let reading = reading("a.rtf", file.as_bytes());
    assert_eq!(letter(&reading).text, "We always seen");
    assert_eq!(
        notices(&reading),
        [
            "a.rtf: text deleted with tracked changes was left out.",
            "a.rtf: hidden text was left out.",
            "a.rtf: comments in the margin were left out.",
            "a.rtf: headers and footers of the pages were left out."
        ]
    );
}

#[test]
fn rich_text_that_ends_too_soon_nests_without_end_or_says_nothing_is_refused() {
    assert_eq!(
        refusal("a.rtf", b"{\\rtf1 words{\\b more}"),
        "a.rtf: it ends before it is complete; save it again in the program that wrote it and send it again."
    );
    assert_eq!(
        broken("a.rtf", b"{\\rtf1 {\\pict\\bin2147483647 x}}").code(),
        "cut-short"
    );
    let deep = format!("{{\\rtf1 {}{}}}", "{".repeat(100_000), "}".repeat(100_000));
    assert_eq!(
        refusal("a.rtf", deep.as_bytes()),
        "a.rtf: it has more than 1000 elements within one another, the most that is read; split it."
    );
    assert_eq!(
        refusal("a.rtf", b"{\\rtf1{\\info{\\title x}}}"),
        "a.rtf: there is nothing in it; check that the right file was sent."
    );
    let tables = format!(
        "{{\\rtf1 {}}}",
        "\\itap2147483647 x\\par\\itap0 y\\par".repeat(2_000)
    );
    assert_eq!(
        letter(&reading("a.rtf", tables.as_bytes())).text.len(),
        11_998
    );
}

#[test]
fn what_follows_the_end_is_nothing() {
    let reading = reading("a.rtf", b"{\\rtf1 words}\0\r\n} more");
    assert_eq!(letter(&reading).text, "words");
}
