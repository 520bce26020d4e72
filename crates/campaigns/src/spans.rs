//! The words of one text where they stand, to show runs of them as they were written.

use std::ops::Range;

/// A text and the places of its words, in bytes.
pub(crate) struct Written<'a> {
    text: &'a str,
    words: Vec<Range<usize>>,
}

impl<'a> Written<'a> {
    /// The words of a text.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut places = Vec::new();
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
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    for place in &mut places {
        let at = |chars: usize| bytes.get(chars).copied().unwrap_or(text.len());
        *place = at(place.start)..at(place.end);
    }
    places
}
