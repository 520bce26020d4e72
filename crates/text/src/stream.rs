//! Exported bytes as the words a reader would see, and the words hidden in them.
//!
//! Guarantees: nothing is left out. What is not shown (attributes, comments, processing instructions) is read after what is shown; HTML, XML, JSON,
//! CSV, Markdown and plain text need no telling apart, because each escape is undone wherever it stands; an escape inside an
//! escape (HTML in JSON in HTML) is undone layer by layer, each layer being read, up to [`UNWRAP_LAYERS_MAX`]. A tag
//! that marks letters inside a word does not part it. The time is linear in the bytes.
//!
//! It deliberately does not open archives, decompress PDF streams or undo base64: those who export hand over what is inside.

use crate::entities::{Replacement, entity, json_escape, percent};
use crate::fold::each_word;
use crate::limits::UNWRAP_LAYERS_MAX;
use crate::tags::tag;

/// The words of exported bytes.
#[derive(Debug, Clone)]
pub struct Stream {
    views: Vec<View>,
}

/// One reading of the bytes.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) text: String,
    /// Whether this is a text already read, with one more layer undone.
    pub(crate) again: bool,
    /// Whether a reader is not shown it.
    pub(crate) hidden: bool,
}

/// Reads any exported bytes: UTF-8, or UTF-16 with its byte-order mark.
#[must_use]
pub fn stream(bytes: &[u8]) -> Stream {
    let mut views = Vec::new();
    let mut pending = vec![View {
        text: decoded(bytes),
        again: false,
        hidden: false,
    }];
    for layer in 0..=UNWRAP_LAYERS_MAX {
        let last = layer == UNWRAP_LAYERS_MAX;
        let mut next = Vec::new();
        for View {
            text,
            again,
            hidden,
        } in pending
        {
            let layer = Layer::of(&text);
            if layer.decoded && !last {
                next.push(View {
                    text: layer.shown.clone(),
                    again: true,
                    hidden,
                });
            }
            if !again || layer.changed {
                views.push(View {
                    text: layer.shown,
                    again,
                    hidden,
                });
            }
            if !layer.hidden.is_empty() {
                let list = if last { &mut views } else { &mut next };
                list.push(View {
                    text: layer.hidden,
                    again: false,
                    hidden: true,
                });
            }
        }
        pending = next;
    }
    Stream { views }
}

impl Stream {
    pub(crate) fn views(&self) -> &[View] {
        &self.views
    }

    /// Every word, folded, in the order in which [`crate::Leak::at`] counts them.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let mut out = Vec::new();
        for view in &self.views {
            each_word(&view.text, |word, _, _| out.push(word.to_owned()));
        }
        out
    }

    /// The words `at` and after, to show a person who may see them where a leak is.
    #[must_use]
    pub fn excerpt(&self, at: usize, words: usize) -> String {
        self.words()
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take(words)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn decoded(bytes: &[u8]) -> String {
    let pairs = |order: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units = bytes
            .chunks_exact(2)
            .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
            .map(order);
        char::decode_utf16(units)
            .map(|c| c.unwrap_or(' '))
            .collect()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => pairs(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => pairs(u16::from_be_bytes, rest),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// A text with one layer of markup and escapes undone.
struct Layer {
    shown: String,
    hidden: String,
    /// Whether `shown` differs from the text.
    changed: bool,
    /// Whether an escape was undone, so that another layer may lie below.
    decoded: bool,
}

impl Layer {
    fn of(text: &str) -> Self {
        let mut layer = Self {
            shown: String::with_capacity(text.len()),
            hidden: String::new(),
            changed: false,
            decoded: false,
        };
        let bytes = text.as_bytes();
        let (mut at, mut copied) = (0, 0);
        while let Some(byte) = bytes.get(at) {
            if !matches!(byte, b'<' | b'&' | b'\\' | b'%' | b'*' | b'`' | b'~') {
                at += 1;
                continue;
            }
            let before = layer.shown.len();
            let waiting = text.get(copied..at).unwrap_or_default();
            layer.shown.push_str(waiting);
            let taken = layer.take(text, at);
            if taken == 0 {
                layer.shown.truncate(before);
                at += 1;
            } else {
                layer.changed = true;
                at += taken;
                copied = at;
            }
        }
        layer.shown.push_str(text.get(copied..).unwrap_or_default());
        layer
    }

    /// Undoes what begins at `at` and says how many bytes it took, or 0.
    fn take(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let undone = match rest.as_bytes().first() {
            Some(b'<') => return self.take_tag(rest),
            Some(b'&') => entity(rest),
            Some(b'\\') => json_escape(rest),
            Some(b'%') => percent(rest),
            _ => return mark_inside_word(text, at),
        };
        let Some(undone) = undone else { return 0 };
        match undone.text {
            Replacement::One(c) => self.shown.push(c),
            Replacement::Many(many) => self.shown.push_str(&many),
        }
        self.decoded = true;
        undone.bytes
    }

    fn take_tag(&mut self, rest: &str) -> usize {
        let Some(tag) = tag(rest) else { return 0 };
        if !tag.inside.trim().is_empty() {
            self.hidden.push_str(tag.inside);
            self.hidden.push('\n');
        }
        if tag.parts_words {
            self.shown.push(' ');
        }
        tag.bytes
    }
}

/// The length of a run of emphasis marks between two letters, which Markdown does not show; 0 elsewhere.
fn mark_inside_word(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let letter = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
    let run = bytes
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take_while(|b| matches!(b, b'*' | b'`' | b'~'))
        .count();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    if letter(before) && letter(bytes.get(at + run)) {
        run
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> String {
        stream(text.as_bytes()).words().join(" ")
    }

    #[test]
    fn every_encoding_comes_out_as_its_words() {
        for (encoded, words) in [
            (
                "<p>Si&acirc;n&rsquo;s t&#375; &amp; &#x67;ardd</p><p>two</p>",
                "sian s ty gardd two",
            ),
            (
                r#"{"a":"Si\u00e2n said \"no\"\nand left \ud83d\ude00"}"#,
                "a sian said no and left",
            ),
            (
                "id,text\r\n1,\"Siân said \"\"no\"\", twice\"",
                "id text 1 sian said no twice",
            ),
            ("S**iâ**n _said_ `no`", "sian said no"),
            ("<td>S<b>iâ</b>n</td>", "sian"),
        ] {
            assert_eq!(read(encoded), words, "{encoded}");
        }
    }

    #[test]
    fn hidden_words_come_after_the_shown_ones() {
        let found = read(
            "one <a href=\"/x?q=Si%C3%A2n%20Rhys\" title='a > b'>two</a> <!-- three > --> four",
        );
        assert!(found.starts_with("one two four"), "{found}");
        assert!(
            found.contains("sian rhys") && found.contains("title a b") && found.ends_with("three"),
            "{found}"
        );
    }

    #[test]
    fn layers_are_undone_and_each_is_read() {
        let html_in_json_in_html =
            "<script>{\"html\":\"\\u003cp\\u003eSi&amp;acirc;n Rhys\\u003c/p\\u003e\"}</script>";
        assert!(
            read(html_in_json_in_html).contains("sian rhys"),
            "{}",
            read(html_in_json_in_html)
        );
    }

    #[test]
    fn what_is_no_tag_stays_among_the_words() {
        assert_eq!(
            read("if 3 < 5 and <Siân Rhys said so"),
            "if 3 5 and sian rhys said so"
        );
        assert!(read("a <siân rhys> b").contains("sian rhys"));
        assert_eq!(stream(&[0xff, 0xfe, b'h', 0, b'i', 0]).words(), ["hi"]);
    }

    proptest! {
        #[test]
        fn no_input_panics(text in "[<>&;a-d\"'=\\\\u0-9%#/!\\-* ŷ😀]{0,80}") {
            let _ = read(&text);
        }

        #[test]
        fn an_escaped_text_reads_as_itself(text in "[a-zŷâ😀'\" ]{0,40}") {
            let plain = text.clone();
            let json = serde_json::to_string(&plain).unwrap();
            let html = plain.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;");
            prop_assert_eq!(read(&json), read(&plain));
            prop_assert_eq!(read(&html), read(&plain));
        }
    }
}
