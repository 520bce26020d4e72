//! Which texts follow one template.
//!
//! Method: exact repeats are folded into one text with a weight. Texts that meet in a bucket of their sketches are a seed; the
//! shingles that more than half of a seed hold recruit every text that holds enough of them; a vote on the words of the
//! recruits gives the template; a text is a member when it repeats half of the template's words in runs of two or more. Each
//! text is compared with the *template* alone, never with another member, so that no chain of small steps can join two letters
//! (single linkage does exactly that).
//!
//! A template must be a letter: [`limits::TEMPLATE_WORDS_MIN`] words or more, a third of its texts mostly made of it, and, where
//! it is one sentence alone, half of its texts adding nothing, so that a reference line above unrelated letters is none.
//! The result does not depend on the order of the texts but for the order of campaigns of one size, or on the number of threads.

use crate::boilerplate::is_boilerplate;
use crate::difference::{Change, Template, followed};
use crate::index::{Index, Shingle, Shingled, Sketch, agreeing, buckets, shingles, short, sketch};
use crate::limits::{
    self, ALIKE_BINS_MIN, BARE_MEMBERS_PERMILLE, BUCKET_TEXTS_MAX, CANDIDATE_PERMILLE_MIN,
    FOLLOWED_PERMILLE_MIN, FOLLOWED_SHORT_PERMILLE_MIN, LONG_TEMPLATE_WORDS,
    MOSTLY_TEMPLATE_MEMBERS_PERMILLE, MOSTLY_TEMPLATE_PERMILLE, RECRUITED_A_THREAD_MIN,
    RUN_WORDS_MIN, SAMPLE_TEXTS_MAX, SURE_PERMILLE, TEMPLATE_WORDS_MIN, TRIES_MAX,
};
use crate::personal::{Added, added};
use crate::spans::Written;
use crate::template::{Piece, Voter, common_shingles, held, infer, row_of, written};
use crate::words::{Words, row_hash};
use parallel::{each, in_parts};
use stats::random::hashed;
use std::collections::BTreeSet;
use std::ops::Range;

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

/// Exact repeats folded together, in the order of their first text.
pub(crate) fn uniques(words: &Words, threads: usize) -> Vec<Unique> {
    let all: Vec<usize> = (0..words.len()).collect();
    let mut hashed = each(&all, threads, |text| (row_hash(words.row(*text)), *text));
    hashed.sort_unstable();
    let mut out: Vec<Unique> = hashed
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|run| {
            let (hash, text) = *run.first()?;
            let texts = run.iter().map(|(_, text)| *text).collect();
            Some(Unique { text, texts, hash })
        })
        .collect();
    out.sort_by_key(|unique| unique.text);
    out
}

/// The groups of at least `campaign_min` submissions, the largest first.
pub(crate) fn groups(
    texts: &[&str],
    words: &Words,
    uniques: &[Unique],
    campaign_min: usize,
    threads: usize,
) -> Vec<Group> {
    let mut search = Search::new(texts, words, uniques, campaign_min, threads);
    let mut groups = Vec::new();
    for seed in search.seeds() {
        if let Some(group) = search.grow(&seed) {
            for member in &group.members {
                if let Some(taken) = search.taken.get_mut(*member) {
                    *taken = true;
                }
            }
            groups.push(group);
        }
    }
    groups.sort_by_key(|group| {
        let size: usize = group.members.iter().map(|m| search.weight(*m)).sum();
        (std::cmp::Reverse(size), group.members.first().copied())
    });
    groups
}

/// The share of a template's words that a member must repeat: it falls evenly from a short template to a long one.
fn followed_permille_min(template_words: usize) -> usize {
    let over = template_words.clamp(TEMPLATE_WORDS_MIN, LONG_TEMPLATE_WORDS) - TEMPLATE_WORDS_MIN;
    let fall = FOLLOWED_SHORT_PERMILLE_MIN - FOLLOWED_PERMILLE_MIN;
    FOLLOWED_SHORT_PERMILLE_MIN - fall * over / (LONG_TEMPLATE_WORDS - TEMPLATE_WORDS_MIN)
}

/// How often each text stands in these lists, by its number; `counts`, all nought before and after, has a place for each text from
/// `from` on.
fn counted(lists: &[&[u32]], from: u32, counts: &mut [u16]) -> Vec<Recruit> {
    let mut touched: Vec<u32> = Vec::new();
    for unique in lists.iter().copied().flatten() {
        if let Some(count) = counts.get_mut((unique - from) as usize) {
            if *count == 0 {
                touched.push(*unique);
            }
            *count = count.saturating_add(1);
        }
    }
    // Where many were touched, looking at every place is quicker than sorting those.
    if touched.len() * 16 > counts.len() {
        let first = from as usize;
        let places = counts.iter_mut().enumerate();
        let held = places.filter(|(_, count)| **count > 0);
        return held
            .map(|(at, count)| (first + at, usize::from(std::mem::take(count))))
            .collect();
    }
    touched.sort_unstable();
    let mut held = |unique: u32| {
        let count = counts.get_mut((unique - from) as usize);
        count.map_or(0, |count| usize::from(std::mem::take(count)))
    };
    let recruit = |unique: u32| (unique as usize, held(unique));
    touched.into_iter().map(recruit).collect()
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
    taken: Vec<bool>,
    tries: Vec<u8>,
    counts: Vec<u16>,
    /// What seeds had in common that were looked into already: the same again leads nowhere new.
    seen: BTreeSet<u64>,
}

/// A text that may follow a template: its number, and how many of the template's shingles it holds.
type Recruit = (usize, usize);

impl<'a> Search<'a> {
    fn new(
        texts: &'a [&'a str],
        words: &'a Words,
        uniques: &'a [Unique],
        campaign_min: usize,
        threads: usize,
    ) -> Self {
        let first: Vec<usize> = uniques.iter().map(|unique| unique.text).collect();
        let sketches = in_parts(&first, threads, |part| {
            let one = |text: &usize| {
                let row = words.row(*text);
                (row.len() >= TEMPLATE_WORDS_MIN)
                    .then(|| sketch(row))
                    .flatten()
            };
            part.iter().map(one).collect::<Vec<_>>()
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
            sketches: sketches.concat(),
            taken: vec![false; uniques.len()],
            tries: vec![0; uniques.len()],
            counts: vec![0; uniques.len()],
            seen: BTreeSet::new(),
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

    /// At most so many of these, chosen by the hash of their words, so that their order among the texts does not matter.
    fn some(&self, mut uniques: Vec<usize>, most: usize) -> Vec<usize> {
        if most < uniques.len() {
            uniques.select_nth_unstable_by_key(most, |unique| self.hash(*unique));
            uniques.truncate(most);
        }
        uniques.sort_by_key(|unique| self.hash(*unique));
        uniques
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

    /// The group that a seed grows into, if it is a campaign.
    fn grow(&mut self, seed: &[usize]) -> Option<Group> {
        let alike = self.alike(seed)?;
        let mut common = common_shingles(&self.shingled, &self.voters(&alike));
        let shared = common.iter().fold(common.len() as u64, |hash, shingle| {
            hashed(hash.rotate_left(7) ^ u64::from(*shingle))
        });
        if !self.seen.insert(shared) {
            return None;
        }
        let mut sample = alike;
        for _ in 0..2 {
            if common.len() + limits::SHINGLE_WORDS <= TEMPLATE_WORDS_MIN {
                return None;
            }
            let recruits = self.recruits(&common);
            let weight: usize = recruits.iter().map(|(u, _)| self.weight(*u)).sum();
            if weight < self.campaign_min {
                return None;
            }
            sample = self.sample(&recruits, common.len());
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
        self.accepted(&pieces)
    }

    /// Whether so many of these texts (in permille) consist mostly of these shingles; an edited word costs three of them.
    fn witnessed(&self, sample: &[usize], common: &[Shingle], permille_min: usize) -> bool {
        let mostly = |unique: &&usize| {
            let own = self.shingled.row(**unique);
            held(own, common) * 1000 >= own.len() * (MOSTLY_TEMPLATE_PERMILLE / 2)
        };
        let witnesses = sample.iter().filter(mostly).count();
        witnesses * 1000 >= sample.len() * permille_min
    }

    /// Those of a seed that are not taken and are alike to the one in their middle.
    fn alike(&mut self, seed: &[usize]) -> Option<Vec<usize>> {
        let is_free = |u: &usize| self.taken.get(*u) == Some(&false);
        let free = seed.iter().copied().filter(is_free).collect();
        let mut free = self.some(free, BUCKET_TEXTS_MAX);
        let agree = |a: usize, b: usize| match (self.sketches.get(a), self.sketches.get(b)) {
            (Some(Some(a)), Some(Some(b))) => agreeing(a, b),
            _ => 0,
        };
        let middle = free
            .iter()
            .copied()
            .max_by_key(|u| free.iter().map(|v| agree(*u, *v)).sum::<usize>())?;
        let tried = self.tries.get_mut(middle)?;
        if *tried >= TRIES_MAX {
            return None;
        }
        *tried += 1;
        free.retain(|u| agree(middle, *u) >= ALIKE_BINS_MIN);
        let alone_enough = self.weight(middle) >= self.campaign_min;
        (free.len() > 1 || alone_enough || self.weight(middle) > 1).then_some(free)
    }

    fn voters(&self, uniques: &[usize]) -> Vec<Voter> {
        let voter = |unique: &usize| Voter {
            text: self.text(*unique),
            shingles: *unique,
            weight: self.weight(*unique),
        };
        uniques.iter().map(voter).collect()
    }

    /// Every text that is not taken and holds enough of these shingles. Where many texts hold them, each thread counts in a range of
    /// texts of its own.
    fn recruits(&mut self, common: &[Shingle]) -> Vec<Recruit> {
        let holders: Vec<&[u32]> = common.iter().map(|s| self.index.holders(*s)).collect();
        let (taken, least) = (&self.taken, common.len() * CANDIDATE_PERMILLE_MIN);
        let enough = |(unique, held): &Recruit| {
            held * 1000 >= least && taken.get(*unique).is_some_and(|taken| !taken)
        };
        let all: usize = holders.iter().map(|holders| holders.len()).sum();
        if self.threads == 1 || all < RECRUITED_A_THREAD_MIN * self.threads {
            let mut recruits = counted(&holders, 0, &mut self.counts);
            recruits.retain(enough);
            return recruits;
        }
        let (many, size) = (taken.len(), taken.len().div_ceil(self.threads));
        let ranges: Vec<Range<usize>> = (0..many)
            .step_by(size.max(1))
            .map(|from| from..(from + size).min(many))
            .collect();
        let parts = each(&ranges, self.threads, |range| {
            let (from, past) = (short(range.start as u64), short(range.end as u64));
            let below = |all: &[u32], end: u32| all.partition_point(|unique| *unique < end);
            let own = holders
                .iter()
                .filter_map(|all| all.get(below(all, from)..below(all, past)));
            let own: Vec<&[u32]> = own.collect();
            let mut recruits = counted(&own, from, &mut vec![0; range.len()]);
            recruits.retain(enough);
            recruits
        });
        parts.concat()
    }

    /// Recruits to infer from: those that hold half of the shingles where there are two of them, at most
    /// [`SAMPLE_TEXTS_MAX`], chosen by the hash of their words.
    fn sample(&self, recruits: &[Recruit], shingles: usize) -> Vec<usize> {
        let sure: Vec<usize> = recruits
            .iter()
            .filter(|(_, held)| held * 2 >= shingles)
            .map(|(u, _)| *u)
            .collect();
        let sample = if sure.len() > 1 {
            sure
        } else {
            recruits.iter().map(|(u, _)| *u).collect()
        };
        self.some(sample, SAMPLE_TEXTS_MAX)
    }

    fn accepted(&mut self, pieces: &[Piece]) -> Option<Group> {
        let template = Template::new(row_of(self.words, pieces));
        if template.row().len() < TEMPLATE_WORDS_MIN {
            return None;
        }
        let common = shingles(template.row());
        let recruits = self.recruits(&common);
        let members = self.members(&template, &recruits, common.len());
        let weight: usize = members.iter().map(|u| self.weight(*u)).sum();
        if weight < self.campaign_min {
            return None;
        }
        let written = written(self.texts, pieces);
        self.is_letter(&template, &written, &members)
            .then_some(Group {
                template,
                written,
                members,
            })
    }

    fn members(&self, template: &Template, recruits: &[Recruit], shingles: usize) -> Vec<usize> {
        let follows = |(unique, held): &Recruit| {
            held * 1000 >= shingles * SURE_PERMILLE || {
                let changes = template.changes(self.words.row(self.text(*unique)));
                let kept = followed(template.row().len(), &changes, RUN_WORDS_MIN);
                kept * 1000 >= template.row().len() * followed_permille_min(template.row().len())
            }
        };
        let threads = if recruits.len() < SAMPLE_TEXTS_MAX {
            1
        } else {
            self.threads
        };
        let parts = in_parts(recruits, threads, |part| {
            part.iter()
                .filter(|r| follows(r))
                .map(|(u, _)| *u)
                .collect::<Vec<_>>()
        });
        parts.concat()
    }

    /// Whether a template is a letter of its own, judged on a sample of its members, each with its weight.
    fn is_letter(&self, template: &Template, written: &str, members: &[usize]) -> bool {
        let sample = self.some(members.to_vec(), SAMPLE_TEXTS_MAX);
        let (mut all, mut mostly, mut bare) = (0, 0, 0);
        for unique in sample {
            let (text, weight) = (self.text(unique), self.weight(unique));
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
        let one_sentence = text::sentences(written).len() <= 1;
        !is_boilerplate(written)
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
