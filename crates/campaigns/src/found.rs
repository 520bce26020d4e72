//! Which texts follow one template.
//!
//! Method: exact repeats are folded into one text with a weight. Texts that meet in a bucket of their sketches are a seed; the
//! shingles that more than half of a seed hold recruit every text that holds enough of them; a vote on the words of the
//! recruits gives the template; a text is a member when it repeats half of the template's words in runs of two or more. Each
//! text is compared with the *template* alone, never with another member, so that no chain of small steps can join two letters
//! (single linkage does exactly that).
//!
//! Where some texts stand for all (what is looked at to infer a template, and to judge whether it is a letter) they are the first in the
//! order of the hash of their words, which is chance, but the same chance however the texts came.
//!
//! A template must be a letter: [`limits::TEMPLATE_WORDS_MIN`] words or more, a third of its texts mostly made of it, and, where
//! it is one sentence alone, half of its texts adding nothing, so that a reference line above unrelated letters is none.
//! The result does not depend on the order of the texts but for the order of campaigns of one size, or on the number of threads.

use crate::boilerplate::is_boilerplate;
use crate::difference::{Change, Template, followed};
use crate::index::{Index, Shingle, Shingled, Sketch, agreeing, buckets, shingles, sketch};
use crate::limits::{
    self, ALIKE_BINS_MIN, ATTEMPTS_MAX, BARE_MEMBERS_PERMILLE, BUCKET_TEXTS_MAX,
    FOLLOWED_PERMILLE_MIN, FOLLOWED_SHORT_PERMILLE_MIN, LONG_TEMPLATE_WORDS,
    MOSTLY_TEMPLATE_MEMBERS_PERMILLE, MOSTLY_TEMPLATE_PERMILLE, RUN_WORDS_MIN, SAMPLE_TEXTS_MAX,
    SURE_PERMILLE, TEMPLATE_WORDS_MIN, TRIES_MAX,
};
use crate::personal::{Added, added};
use crate::recruits::{Holders, Recruit};
use crate::spans::Written;
use crate::template::{Voter, common_shingles, held, infer, row_of, written};
use crate::words::{Words, row_hash};
use parallel::{each, in_parts};
use stats::random::hashed;
use std::collections::BTreeSet;

/// Texts that are word for word the same.
pub(crate) struct Unique {
    /// The first of them.
    pub(crate) text: usize,
    /// All of them.
    pub(crate) texts: Vec<usize>,
    hash: u64,
}

/// Texts of one template.
pub(crate) struct Group {
    /// The template's words.
    pub(crate) template: Template,
    /// The template as it is written.
    pub(crate) written: String,
    /// Its unique texts, by their number.
    pub(crate) members: Vec<usize>,
}

/// Exact repeats folded together, in the order of the hash of their words.
pub(crate) fn uniques(words: &Words, threads: usize) -> Vec<Unique> {
    let all: Vec<usize> = (0..words.len()).collect();
    let mut hashed = each(&all, threads, |text| (row_hash(words.row(*text)), *text));
    hashed.sort_unstable();
    hashed
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|run| {
            let (hash, text) = *run.first()?;
            let texts = run.iter().map(|(_, text)| *text).collect();
            Some(Unique { text, texts, hash })
        })
        .collect()
}

/// The groups of at least `campaign_min` submissions, the largest first.
pub(crate) fn groups(
    texts: &[&str],
    words: &Words,
    uniques: &[Unique],
    campaign_min: usize,
    threads: usize,
) -> Vec<Group> {
    let search = Search::new(texts, words, uniques, campaign_min, threads);
    let mut groups = search.all();
    groups.sort_by_cached_key(|group| {
        let size: usize = group.members.iter().map(|m| search.weight(*m)).sum();
        let first = group.members.iter().map(|m| search.text(*m)).min();
        (std::cmp::Reverse(size), first)
    });
    groups
}

/// The share of a template's words that a member must repeat: it falls evenly from a short template to a long one.
fn followed_permille_min(template_words: usize) -> usize {
    let over = template_words.clamp(TEMPLATE_WORDS_MIN, LONG_TEMPLATE_WORDS) - TEMPLATE_WORDS_MIN;
    let fall = FOLLOWED_SHORT_PERMILLE_MIN - FOLLOWED_PERMILLE_MIN;
    FOLLOWED_SHORT_PERMILLE_MIN - fall * over / (LONG_TEMPLATE_WORDS - TEMPLATE_WORDS_MIN)
}

struct Search<'a> {
    texts: &'a [&'a str],
    words: &'a Words,
    uniques: &'a [Unique],
    campaign_min: usize,
    threads: usize,
    shingled: Shingled,
    index: Index,
    sketches: Vec<Option<Sketch>>,
}

/// What the search has come to, and with it which seeds are looked into.
struct State {
    /// Which texts are members of a group.
    taken: Vec<bool>,
    /// How often each text stood in the middle of a seed.
    tries: Vec<u8>,
    /// What seeds had in common that were looked into already: the same again leads nowhere new.
    seen: BTreeSet<u64>,
    /// What stood in the middle of the last seeds, each after the number of its seed.
    last_tried: Vec<(usize, usize)>,
    /// What the last seeds had in common, likewise.
    last_seen: Vec<(usize, u64)>,
}

impl State {
    fn of(uniques: usize) -> Self {
        Self {
            taken: vec![false; uniques],
            tries: vec![0; uniques],
            seen: BTreeSet::new(),
            last_tried: Vec::new(),
            last_seen: Vec::new(),
        }
    }

    /// Whether this text may once more stand in the middle.
    fn tried(&mut self, seed: usize, middle: usize) -> bool {
        let Some(tries) = self.tries.get_mut(middle) else {
            return false;
        };
        let may = *tries < TRIES_MAX;
        if may {
            *tries += 1;
            self.last_tried.push((seed, middle));
        }
        may
    }

    /// Whether this was in common for the first time.
    fn is_new(&mut self, seed: usize, shared: u64) -> bool {
        let new = self.seen.insert(shared);
        if new {
            self.last_seen.push((seed, shared));
        }
        new
    }

    /// As if the seeds after this one had not been looked into.
    fn back_to(&mut self, seed: usize) {
        for (_, middle) in self.last_tried.iter().filter(|(of, _)| *of > seed) {
            if let Some(tries) = self.tries.get_mut(*middle) {
                *tries -= 1;
            }
        }
        for (_, shared) in self.last_seen.iter().filter(|(of, _)| *of > seed) {
            self.seen.remove(shared);
        }
    }

    fn take(&mut self, members: &[usize]) {
        for member in members {
            if let Some(taken) = self.taken.get_mut(*member) {
                *taken = true;
            }
        }
    }
}

/// A seed that is worth looking into.
struct Attempt {
    /// Its number.
    seed: usize,
    /// The shingles that more than half of it hold.
    common: Vec<Shingle>,
}

/// A template that is a letter of its own.
struct Letter {
    template: Template,
    shingles: Vec<Shingle>,
    written: String,
}

impl<'a> Search<'a> {
    fn new(
        texts: &'a [&'a str],
        words: &'a Words,
        uniques: &'a [Unique],
        campaign_min: usize,
        threads: usize,
    ) -> Self {
        let threads = threads.max(1);
        let first: Vec<usize> = uniques.iter().map(|unique| unique.text).collect();
        let sketches = each(&first, threads, |text| {
            let row = words.row(*text);
            (row.len() >= TEMPLATE_WORDS_MIN)
                .then(|| sketch(row))
                .flatten()
        });
        let shingled = Shingled::of(words, &first, threads);
        let is_repeated = |unique: u32| {
            uniques
                .get(unique as usize)
                .is_some_and(|unique| unique.texts.len() > 1)
        };
        Self {
            texts,
            words,
            uniques,
            campaign_min,
            threads,
            index: Index::of(&shingled, is_repeated, threads),
            shingled,
            sketches,
        }
    }

    fn weight(&self, unique: usize) -> usize {
        self.uniques.get(unique).map_or(0, |u| u.texts.len())
    }

    fn text(&self, unique: usize) -> usize {
        self.uniques.get(unique).map_or(0, |u| u.text)
    }

    fn hash(&self, unique: usize) -> u64 {
        self.uniques.get(unique).map_or(0, |u| u.hash)
    }

    /// Texts that may be of one letter, the heaviest seeds first.
    fn seeds(&self) -> Vec<Vec<usize>> {
        let repeated = (0..self.uniques.len())
            .filter(|u| self.weight(*u) > 1 && self.sketches.get(*u).is_some_and(Option::is_some))
            .map(|u| (self.hash(u), vec![u]));
        let mut seeds: Vec<(usize, u64, Vec<usize>)> = repeated
            .chain(buckets(&self.sketches, self.threads))
            .map(|(key, texts)| (texts.iter().map(|u| self.weight(*u)).sum(), key, texts))
            .collect();
        seeds.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        seeds.into_iter().map(|(_, _, texts)| texts).collect()
    }

    /// Every group, in the order of the seeds they grew from. What a seed grows into depends on the texts that are taken before it,
    /// and few seeds take any: so the next are looked into at once, more of them each time, and those behind one that took texts once
    /// more. What is found is what would be found one after the other.
    fn all(&self) -> Vec<Group> {
        let seeds = self.seeds();
        let mut state = State::of(self.uniques.len());
        let mut groups = Vec::new();
        let most = if self.threads == 1 { 1 } else { ATTEMPTS_MAX };
        let (mut next, mut at_once) = (0, self.threads);
        while next < seeds.len() {
            let (attempts, past) = self.attempts(&seeds, (next, at_once), &mut state);
            let taken = &state.taken;
            let letters = each(&attempts, self.threads, |attempt| {
                self.letter(&attempt.common, taken)
            });
            let grown = attempts.iter().zip(letters).find_map(|(attempt, letter)| {
                Some((attempt.seed, self.group(letter?, &state.taken)?))
            });
            (next, at_once) = match grown {
                None => (past, (at_once * 2).min(most)),
                Some((seed, group)) => {
                    state.take(&group.members);
                    state.back_to(seed);
                    groups.push(group);
                    (seed + 1, self.threads)
                }
            };
        }
        groups
    }

    /// The next seeds that are worth looking into, at most so many, and the number of the seed behind them.
    fn attempts(
        &self,
        seeds: &[Vec<usize>],
        (from, most): (usize, usize),
        state: &mut State,
    ) -> (Vec<Attempt>, usize) {
        state.last_tried.clear();
        state.last_seen.clear();
        let mut attempts = Vec::new();
        for (number, seed) in seeds.iter().enumerate().skip(from) {
            if attempts.len() == most {
                return (attempts, number);
            }
            attempts.extend(self.attempt(number, seed, state));
        }
        (attempts, seeds.len())
    }

    fn attempt(&self, number: usize, seed: &[usize], state: &mut State) -> Option<Attempt> {
        let alike = self.alike(number, seed, state)?;
        let common = common_shingles(&self.shingled, &self.voters(&alike));
        let shared = common.iter().fold(common.len() as u64, |hash, shingle| {
            hashed(hash.rotate_left(7) ^ u64::from(*shingle))
        });
        state.is_new(number, shared).then_some(Attempt {
            seed: number,
            common,
        })
    }

    /// Those of a seed that are not taken and are alike to the one in their middle.
    fn alike(&self, number: usize, seed: &[usize], state: &mut State) -> Option<Vec<usize>> {
        let free = seed.iter().copied();
        let free = free.filter(|u| state.taken.get(*u) == Some(&false));
        let mut free: Vec<usize> = free.take(BUCKET_TEXTS_MAX).collect();
        let agree = |a: usize, b: usize| match (self.sketches.get(a), self.sketches.get(b)) {
            (Some(Some(a)), Some(Some(b))) => agreeing(a, b),
            _ => 0,
        };
        let middle = free
            .iter()
            .copied()
            .max_by_key(|u| free.iter().map(|v| agree(*u, *v)).sum::<usize>())?;
        if !state.tried(number, middle) {
            return None;
        }
        free.retain(|u| agree(middle, *u) >= ALIKE_BINS_MIN);
        let alone_enough = self.weight(middle) >= self.campaign_min;
        (free.len() > 1 || alone_enough || self.weight(middle) > 1).then_some(free)
    }

    /// The letter that texts with these shingles in common follow, if it is one.
    fn letter(&self, common: &[Shingle], taken: &[bool]) -> Option<Letter> {
        let mut common = common.to_vec();
        let mut sample = Vec::new();
        for _ in 0..2 {
            if common.len() + limits::SHINGLE_WORDS <= TEMPLATE_WORDS_MIN {
                return None;
            }
            sample = self.sample(&common, taken)?;
            // A sentence that many letters share is seen before the vote on it, which takes longest.
            if !self.witnessed(&sample, &common, MOSTLY_TEMPLATE_MEMBERS_PERMILLE / 2) {
                return None;
            }
            let own = common_shingles(&self.shingled, &self.voters(&sample));
            if !self.witnessed(&sample, &own, MOSTLY_TEMPLATE_MEMBERS_PERMILLE) {
                return None;
            }
            common = own;
        }
        let pieces = infer(self.words, &self.shingled, &self.voters(&sample), &common);
        let template = Template::new(row_of(self.words, &pieces));
        if template.row().len() < TEMPLATE_WORDS_MIN {
            return None;
        }
        let letter = Letter {
            shingles: shingles(template.row()),
            written: written(self.texts, &pieces),
            template,
        };
        self.is_letter(&letter, taken).then_some(letter)
    }

    /// Whether so many of these texts (in permille) consist mostly of these shingles; an edited word costs three of them.
    fn witnessed(&self, sample: &[usize], common: &[Shingle], permille_min: usize) -> bool {
        let mostly = |unique: &&usize| {
            let own = self.shingled.row(**unique);
            held(own, common) * 1000 >= own.len() * (MOSTLY_TEMPLATE_PERMILLE / 2)
        };
        let asked = (sample.len() * permille_min).div_ceil(1000);
        sample.iter().filter(mostly).take(asked).count() == asked
    }

    fn voters(&self, uniques: &[usize]) -> Vec<Voter> {
        let voter = |unique: &usize| Voter {
            text: self.text(*unique),
            shingles: *unique,
            weight: self.weight(*unique),
        };
        uniques.iter().map(voter).collect()
    }

    /// Texts to infer from: the first that hold half of the shingles where there are two of them, at most [`SAMPLE_TEXTS_MAX`]. None
    /// where too few submissions hold enough of them to be looked at.
    fn sample(&self, common: &[Shingle], taken: &[bool]) -> Option<Vec<usize>> {
        let holders = Holders::of(&self.index, common);
        let (mut sure, mut first, mut weight) = (Vec::new(), Vec::new(), 0);
        for (unique, held) in holders.in_order(taken) {
            weight += self.weight(unique);
            if held * 2 >= common.len() {
                sure.push(unique);
            }
            if first.len() < SAMPLE_TEXTS_MAX {
                first.push(unique);
            }
            if sure.len() >= SAMPLE_TEXTS_MAX && weight >= self.campaign_min {
                break;
            }
        }
        sure.truncate(SAMPLE_TEXTS_MAX);
        let sample = if sure.len() > 1 { sure } else { first };
        (weight >= self.campaign_min).then_some(sample)
    }

    /// The group of all texts that follow a letter, if they are enough.
    fn group(&self, letter: Letter, taken: &[bool]) -> Option<Group> {
        let holders = Holders::of(&self.index, &letter.shingles);
        let recruits = holders.all_recruits(taken, self.threads);
        let threads = if recruits.len() < SAMPLE_TEXTS_MAX {
            1
        } else {
            self.threads
        };
        let members = in_parts(&recruits, threads, |part| {
            let members = part.iter().filter(|recruit| self.follows(&letter, recruit));
            members.map(|(unique, _)| *unique).collect::<Vec<_>>()
        });
        let members = members.concat();
        let weight: usize = members.iter().map(|u| self.weight(*u)).sum();
        (weight >= self.campaign_min).then_some(Group {
            template: letter.template,
            written: letter.written,
            members,
        })
    }

    fn follows(&self, letter: &Letter, (unique, held): &Recruit) -> bool {
        held * 1000 >= letter.shingles.len() * SURE_PERMILLE || {
            let words = letter.template.row().len();
            let asked = (words * followed_permille_min(words)).div_ceil(1000);
            let own = self.words.row(self.text(*unique));
            let changes = letter.template.changes_of_most(own, asked);
            changes.is_some_and(|changes| followed(words, &changes, RUN_WORDS_MIN) >= asked)
        }
    }

    /// The first texts that follow a letter, at most [`SAMPLE_TEXTS_MAX`].
    fn first_members(&self, letter: &Letter, taken: &[bool]) -> Vec<usize> {
        let holders = Holders::of(&self.index, &letter.shingles);
        let members = holders
            .in_order(taken)
            .filter(|one| self.follows(letter, one));
        let members = members.map(|(unique, _)| unique);
        members.take(SAMPLE_TEXTS_MAX).collect()
    }

    /// Whether a template is a letter of its own, judged on a sample of its members, each with its weight.
    fn is_letter(&self, letter: &Letter, taken: &[bool]) -> bool {
        if is_boilerplate(&letter.written) {
            return false;
        }
        let template = &letter.template;
        let members = self.first_members(letter, taken);
        let (mut all, mut mostly, mut bare) = (0, 0, 0);
        for unique in &members {
            let (text, weight) = (self.text(*unique), self.weight(*unique));
            let row = self.words.row(text);
            let changes = template.changes(row);
            let kept = followed(template.row().len(), &changes, 1);
            all += weight;
            if kept * 1000 >= row.len() * MOSTLY_TEMPLATE_PERMILLE {
                mostly += weight;
            }
            if self.adds_nothing(text, &changes, row.len()) {
                bare += weight;
            }
        }
        let one_sentence = text::sentences(&letter.written).len() <= 1;
        let enough = members.len() == SAMPLE_TEXTS_MAX || all >= self.campaign_min;
        enough
            && mostly * 1000 >= all * MOSTLY_TEMPLATE_MEMBERS_PERMILLE
            && (!one_sentence || bare * 1000 >= all * BARE_MEMBERS_PERMILLE)
    }

    fn adds_nothing(&self, text: usize, changes: &[Change], words: usize) -> bool {
        let mut longer = changes
            .iter()
            .filter(|change| change.added.len() > change.removed.len().max(2))
            .peekable();
        let (Some(text), Some(_)) = (self.texts.get(text), longer.peek()) else {
            return true;
        };
        let written = Written::of(text);
        longer.all(|change| added(&written, change, words) == Added::Courtesy)
    }
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn seeds_that_are_looked_into_once_more_find_what_they_found_the_first_time() {
        let mut state = State::of(3);
        assert!(state.tried(7, 1) && state.is_new(7, 70));
        assert!(state.tried(8, 1) && state.tried(9, 1) && !state.tried(10, 1));
        assert!(state.is_new(8, 80) && !state.is_new(9, 70));
        state.take(&[2]);
        state.back_to(7);
        assert_eq!(state.taken, [false, false, true]);
        assert_eq!(state.tries, [0, 1, 0]);
        assert!(!state.is_new(8, 70) && state.is_new(8, 80));
        assert!(state.tried(8, 1) && state.tried(9, 1) && !state.tried(10, 1));
    }
}
