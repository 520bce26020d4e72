//! A template, inferred from texts that follow it by a vote on every word.
//!
//! Method: the text with most of the common shingles and least else stands in the middle; every other text of the sample is
//! compared with it; a word stays where more than half keep it, a run is put in where more than half put in the same. Every
//! submission has a vote.
//! A word that one sender changed, a greeting, a signature, a personal addition are outvoted.

use crate::difference::{Change, Template};
use crate::index::{Shingle, Shingled, short};
use crate::spans::Written;
use crate::words::{WordId, Words, row_hash};
use std::collections::BTreeMap;
use std::ops::Range;

/// A piece of a template: a run of words of one of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: usize,
    pub(crate) run: Range<usize>,
}

/// A text that has a vote, and how many submissions sent it word for word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Voter {
    pub(crate) text: usize,
    /// Where its shingles stand.
    pub(crate) shingles: usize,
    pub(crate) weight: usize,
}

/// The shingles that more than half of these submissions hold, sorted.
pub(crate) fn common_shingles(shingled: &Shingled, voters: &[Voter]) -> Vec<Shingle> {
    // One number of a shingle and of whose it is: such are sorted twice as fast as pairs.
    let mut all: Vec<u64> = Vec::new();
    for (number, voter) in (0_u64..).zip(voters) {
        let own = shingled.row(voter.shingles).iter();
        all.extend(own.map(|shingle| u64::from(*shingle) << 32 | number));
    }
    all.sort_unstable();
    let all_votes = submissions(voters);
    let weight = |pair: &u64| {
        let voter = voters.get(short(*pair) as usize);
        voter.map_or(0, |voter| voter.weight)
    };
    all.chunk_by(|a, b| a >> 32 == b >> 32)
        .filter(|run| run.iter().map(weight).sum::<usize>() * 2 > all_votes)
        .filter_map(|run| run.first().map(|pair| short(pair >> 32)))
        .collect()
}

fn submissions(voters: &[Voter]) -> usize {
    voters.iter().map(|voter| voter.weight).sum()
}

/// How many of `common` are among the shingles of a text.
pub(crate) fn held(own: &[Shingle], common: &[Shingle]) -> usize {
    // Steps are counted, not branched on: which of the two is the lesser nobody can foresee.
    let (mut at, mut of, mut both) = (0, 0, 0);
    while let (Some(one), Some(other)) = (own.get(at), common.get(of)) {
        both += usize::from(one == other);
        at += usize::from(one <= other);
        of += usize::from(other <= one);
    }
    both
}

/// The template of these texts as pieces of them; none where there are no texts.
pub(crate) fn infer(
    words: &Words,
    shingled: &Shingled,
    voters: &[Voter],
    common: &[Shingle],
) -> Vec<Piece> {
    let in_the_middle = voters.iter().max_by_key(|voter| {
        let own = shingled.row(voter.shingles);
        (
            2 * held(own, common) as i64 - own.len() as i64,
            row_hash(words.row(voter.text)),
        )
    });
    let Some(middle) = in_the_middle else {
        return Vec::new();
    };
    let template = Template::new(words.row(middle.text).to_vec());
    let mut votes = Votes::new(template.row().len());
    for voter in voters.iter().filter(|voter| voter.text != middle.text) {
        votes.count(words, *voter, &template.changes(words.row(voter.text)));
    }
    votes.pieces(middle.text, submissions(voters))
}

/// The words of a template.
pub(crate) fn row_of(words: &Words, pieces: &[Piece]) -> Vec<WordId> {
    let run = |piece: &Piece| {
        words
            .row(piece.text)
            .get(piece.run.clone())
            .unwrap_or_default()
            .to_vec()
    };
    pieces.iter().flat_map(run).collect()
}

/// A template as it is written.
pub(crate) fn written(texts: &[&str], pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let Some(text) = texts.get(piece.text) else {
            continue;
        };
        let written = Written::of(text);
        let mut start = piece.run.start;
        for at in piece.run.clone() {
            let last = at + 1 == piece.run.end;
            let gap = written.gap_before(at + 1);
            if last || gap != " " {
                let before = if out.is_empty() {
                    ""
                } else {
                    written.gap_before(start)
                };
                out.push_str(before);
                out.push_str(&written.run(&(start..at + 1)));
                start = at + 1;
            }
        }
    }
    out
}

struct Votes {
    left_out: Vec<usize>,
    put_in: Vec<BTreeMap<Vec<WordId>, (usize, Piece)>>,
}

impl Votes {
    fn new(words: usize) -> Self {
        Self {
            left_out: vec![0; words],
            put_in: vec![BTreeMap::new(); words + 1],
        }
    }

    fn count(&mut self, words: &Words, voter: Voter, changes: &[Change]) {
        for change in changes {
            for slot in self
                .left_out
                .get_mut(change.removed.clone())
                .unwrap_or_default()
            {
                *slot += voter.weight;
            }
            let run = words
                .row(voter.text)
                .get(change.added.clone())
                .unwrap_or_default();
            if run.is_empty() {
                continue;
            }
            if let Some(here) = self.put_in.get_mut(change.removed.start) {
                let piece = Piece {
                    text: voter.text,
                    run: change.added.clone(),
                };
                here.entry(run.to_vec()).or_insert((0, piece)).0 += voter.weight;
            }
        }
    }

    fn pieces(self, middle: usize, all_votes: usize) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::new();
        let stays: Vec<bool> = self
            .left_out
            .iter()
            .map(|out| out * 2 < all_votes)
            .collect();
        for (at, put_in) in self.put_in.into_iter().enumerate() {
            let wanted = put_in
                .into_values()
                .find(|(votes, _)| votes * 2 > all_votes);
            out.extend(wanted.map(|(_, piece)| piece));
            if stays.get(at) != Some(&true) {
                continue;
            }
            match out.last_mut() {
                Some(last) if last.text == middle && last.run.end == at => last.run.end = at + 1,
                _ => out.push(Piece {
                    text: middle,
                    run: at..at + 1,
                }),
            }
        }
        out
    }
}
