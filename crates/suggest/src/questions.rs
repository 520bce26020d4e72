//! Which question each text answers, as far as that can tell anything.
//!
//! Guarantees: a question is known by its name alone, spaces around it aside; where all texts answer the same one, or nobody
//! knows, there is none, and everything is as if nobody had been asked; a question that few texts answer is none, and of many
//! questions those count that most texts answer, so that a name in every row says nothing and costs nothing.
//!
//! It deliberately does not read a question's words: two questions are the same or they are not.

use crate::limits::{QUESTION_TEXTS_MIN, QUESTIONS_MAX};
use std::collections::{BTreeMap, BTreeSet};

/// The questions that texts answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Questions {
    of: Vec<Option<u32>>,
    count: usize,
}

impl Questions {
    /// The questions of so many texts, by their names; a name that is empty or not there is no question.
    pub(crate) fn of(names: &[&str], texts: usize) -> Self {
        let name = |text: usize| names.get(text).map_or("", |name| name.trim());
        let mut answers: BTreeMap<&str, usize> = BTreeMap::new();
        for text in 0..texts {
            *answers.entry(name(text)).or_default() += 1;
        }
        if answers.len() < 2 {
            return Self::default();
        }
        let mut usual: Vec<(&str, usize)> = answers
            .into_iter()
            .filter(|(name, answers)| !name.is_empty() && *answers >= QUESTION_TEXTS_MIN)
            .collect();
        usual.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        usual.truncate(QUESTIONS_MAX);
        let kept: BTreeSet<&str> = usual.into_iter().map(|(name, _)| name).collect();
        let number: BTreeMap<&str, u32> = kept.into_iter().zip(0..).collect();
        Self {
            of: (0..texts)
                .map(|text| number.get(name(text)).copied())
                .collect(),
            count: number.len(),
        }
    }

    /// The number of the question that a text answers, below [`Questions::count`].
    pub(crate) fn at(&self, text: usize) -> Option<u32> {
        self.of.get(text).copied().flatten()
    }

    /// How many questions there are.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_known_by_its_name() {
        let names = [vec!["b"; 30], vec![" a "; 30], vec!["a", "", "c"]].concat();
        let found = Questions::of(&names, 64);
        assert_eq!(found.count(), 2);
        assert_eq!(
            [0, 30, 60, 61, 62, 63].map(|text| found.at(text)),
            [Some(1), Some(0), Some(0), None, None, None]
        );
    }

    #[test]
    fn one_question_and_a_question_for_every_text_are_none() {
        assert_eq!(Questions::of(&["a"; 100], 100).count(), 0);
        assert_eq!(Questions::of(&[""; 100], 100).count(), 0);
        assert_eq!(Questions::of(&[], 100).count(), 0);
        let names: Vec<String> = (0..5_000).map(|n| n.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(Questions::of(&names, 5_000).count(), 0);
    }

    #[test]
    fn of_too_many_questions_the_usual_ones_count() {
        let names: Vec<String> = (0..QUESTIONS_MAX + 50)
            .flat_map(|n| vec![n.to_string(); QUESTION_TEXTS_MIN + usize::from(n >= 50)])
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = Questions::of(&names, names.len());
        assert_eq!(found.count(), QUESTIONS_MAX);
        assert_eq!(found.at(0), None);
        assert!(found.at(names.len() - 1).is_some());
    }
}
