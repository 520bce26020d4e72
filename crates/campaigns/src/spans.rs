//! The words of one text where they stand, to show runs of them as they were written.

use crate::words::BYTES_A_WORD;
use std::ops::Range;

/// A text and the places of its words, in bytes.
pub(crate) struct Written<'a> {
    text: &'a str,
    words: Vec<Range<usize>>,
}

impl<'a> Written<'a> {
    /// The words of a text.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut places = Vec::with_capacity(text.len() / BYTES_A_WORD);
        text::each_word(text, |_, start, end| places.push(start..end));
        Self {
            text,
            words: in_bytes(text, places),
        }
    }

    /// A run of words as it was written, with the marks that close its last word; a blank in place of each break.
    pub(crate) fn run(&self, run: &Range<usize>) -> String {
        let shown = self.text.get(self.bytes(run)).unwrap_or_default();
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where the same run stands, in code points.
    pub(crate) fn place(&self, run: &Range<usize>) -> Range<usize> {
        let bytes = self.bytes(run);
        let before = self.text.get(..bytes.start).unwrap_or_default();
        let inside = self.text.get(bytes).unwrap_or_default();
        let start = before.chars().count();
        start..start + inside.chars().count()
    }

    fn bytes(&self, run: &Range<usize>) -> Range<usize> {
        let first = self.words.get(run.start);
        let last = run.end.checked_sub(1).and_then(|last| self.words.get(last));
        let (Some(first), Some(last)) = (first, last) else {
            return 0..0;
        };
        let rest = self.text.get(last.end..).unwrap_or_default();
        let closing: usize = rest
            .chars()
            .take_while(|c| {
                matches!(
                    c,
                    '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '’' | '”' | ']'
                )
            })
            .map(char::len_utf8)
            .sum();
        first.start..last.end + closing
    }

    /// The white space before a word.
    pub(crate) fn gap_before(&self, word: usize) -> &'static str {
        let Some(place) = self.words.get(word) else {
            return " ";
        };
        let before = self.text.get(..place.start).unwrap_or_default();
        let blank: &str = before
            .rfind(|c: char| !c.is_whitespace())
            .map_or(before, |at| before.get(at..).unwrap_or_default());
        match blank.matches('\n').count() {
            0 => " ",
            1 => "\n",
            _ => "\n\n",
        }
    }

    /// Whether one of these marks stands between a word and the one before it.
    pub(crate) fn breaks_before(&self, word: usize, marks: &[char]) -> bool {
        let last = word.checked_sub(1).and_then(|last| self.words.get(last));
        let (Some(last), Some(next)) = (last, self.words.get(word)) else {
            return false;
        };
        let between = self.text.get(last.end..next.start).unwrap_or_default();
        between.contains(marks)
    }

    /// Whether a word is one of these, folded.
    pub(crate) fn is_one_of(&self, at: usize, folded: &[&str]) -> bool {
        let place = self
            .words
            .get(at)
            .and_then(|place| self.text.get(place.clone()));
        place.is_some_and(|word| folded.contains(&text::fold(word).as_str()))
    }

    /// Whether every word of a run is written with a capital or a digit, as names and addresses are.
    pub(crate) fn is_named(&self, run: &Range<usize>) -> bool {
        let words = self.words.get(run.clone()).unwrap_or_default();
        words.iter().all(|place| {
            let first = self
                .text
                .get(place.clone())
                .and_then(|word| word.chars().next());
            first.is_some_and(|c| c.is_uppercase() || c.is_numeric())
        })
    }
}

fn in_bytes(text: &str, mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if text.is_ascii() {
        return places;
    }
    // Letters of more bytes than one are few: which letter each is, and how many bytes more there are after it.
    let (mut wide, mut more): (Vec<(usize, usize)>, usize) = (Vec::new(), 0);
    for (number, letter) in text.chars().enumerate().filter(|(_, c)| !c.is_ascii()) {
        more += letter.len_utf8() - 1;
        wide.push((number, more));
    }
    let at = |chars: usize| {
        let before = wide.partition_point(|(number, _)| *number < chars);
        let more = before.checked_sub(1).and_then(|last| wide.get(last));
        chars + more.map_or(0, |(_, more)| *more)
    };
    for place in &mut places {
        *place = at(place.start)..at(place.end);
    }
    places
}
