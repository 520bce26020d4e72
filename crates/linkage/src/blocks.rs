//! Which pairs are looked at: those that share something rare.
//!
//! A *feature* is a value, or a part of one: the sound of a name, the year of a date, the longest word of an address. Records that
//! share a feature meet where few others share it; records whose shared features are all common meet where they share two of
//! them. How few is few follows from the number of pairs that may be looked at. So a person whose records agree in any one rare
//! thing, or in any two common ones, is found, whatever the other fields say.
//!
//! Guarantees: each pair once, in the order of its first record; the same on any number of threads.

use crate::Kind;
use crate::compare::Compared;
use crate::limits::{BLOCK_RECORDS_MAX, PAIRS_FLOOR, PAIRS_PER_RECORD_MAX};
use parallel::in_parts;
use std::collections::HashMap;

/// The groups of records that meet.
pub(crate) struct Blocks {
    /// Members of all groups, group by group, ascending.
    members: Vec<u32>,
    /// Where each group begins in `members`, and where the last ends.
    begins: Vec<u32>,
    /// Groups of all records, record by record.
    groups: Vec<u32>,
    /// Where the groups of each record begin.
    of_record: Vec<u32>,
}

/// Records in groups, one after the other.
#[derive(Default)]
struct Groups {
    members: Vec<u32>,
    ends: Vec<usize>,
}

impl Groups {
    fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        begins
            .zip(&self.ends)
            .filter_map(|(begin, end)| self.members.get(begin..*end))
    }
}

/// For each record a number for what it shares; 0 where it has nothing.
type Feature = Vec<u32>;

impl Blocks {
    /// Groups of the records 0 to `count`; with `first`, only pairs of one before it and one from it on count.
    pub(crate) fn new(
        compared: &Compared,
        count: usize,
        first: Option<usize>,
        threads: usize,
    ) -> Self {
        let features: Vec<(usize, Feature)> = compared
            .fields
            .iter()
            .enumerate()
            .flat_map(|(at, field)| parts_of(field).into_iter().map(move |part| (at, part)))
            .collect();
        let budget = (PAIRS_PER_RECORD_MAX * count).max(PAIRS_FLOOR) / 2;
        let singles: Vec<Groups> = in_parts(&features, threads, |part| {
            let keys = |(_, feature): &(usize, Feature)| {
                keyed(feature.iter().map(|value| u64::from(*value)))
            };
            part.iter().map(keys).collect::<Vec<_>>()
        })
        .into_iter()
        .flatten()
        .collect();
        let few = few_enough(&singles, first, budget);
        // What a record shares with too many, for pairs of features.
        let common: Vec<(usize, Feature)> = features
            .iter()
            .zip(&singles)
            .map(|((at, feature), groups)| {
                let mut left = feature.clone();
                for record in groups
                    .iter()
                    .filter(|group| size(group, first) <= few)
                    .flatten()
                {
                    if let Some(value) = left.get_mut(*record as usize) {
                        *value = 0;
                    }
                }
                (*at, left)
            })
            .collect();
        let two: Vec<(usize, usize)> = (0..common.len())
            .flat_map(|a| (a + 1..common.len()).map(move |b| (a, b)))
            .filter(|(a, b)| {
                common.get(*a).map(|(field, _)| field) != common.get(*b).map(|(field, _)| field)
            })
            .collect();
        let doubles: Vec<Groups> = in_parts(&two, threads, |part| {
            let keys = |(a, b): &(usize, usize)| match (common.get(*a), common.get(*b)) {
                (Some((_, a)), Some((_, b))) => keyed(a.iter().zip(b).map(|(x, y)| match (x, y) {
                    (0, _) | (_, 0) => 0,
                    (x, y) => u64::from(*x) << 32 | u64::from(*y),
                })),
                _ => Groups::default(),
            };
            part.iter().map(keys).collect::<Vec<_>>()
        })
        .into_iter()
        .flatten()
        .collect();
        let few_of_two = few_enough(&doubles, first, budget);
        let kept = singles
            .iter()
            .flat_map(Groups::iter)
            .filter(|group| size(group, first) <= few);
        let kept_of_two = doubles
            .iter()
            .flat_map(Groups::iter)
            .filter(|group| size(group, first) <= few_of_two);
        Self::of_groups(kept.chain(kept_of_two), count)
    }

    fn of_groups<'g>(groups: impl Iterator<Item = &'g [u32]>, count: usize) -> Self {
        let (mut members, mut begins) = (Vec::new(), vec![0]);
        let mut numbers = vec![0_u32; count + 1];
        for group in groups {
            members.extend_from_slice(group);
            begins.push(u32::try_from(members.len()).unwrap_or(u32::MAX));
            for record in group {
                if let Some(number) = numbers.get_mut(*record as usize + 1) {
                    *number += 1;
                }
            }
        }
        for at in 1..numbers.len() {
            let before = numbers.get(at - 1).copied().unwrap_or(0);
            if let Some(number) = numbers.get_mut(at) {
                *number += before;
            }
        }
        let of_record = numbers.clone();
        let mut groups = vec![0_u32; members.len()];
        for (group, bounds) in (0_u32..).zip(begins.windows(2)) {
            let [from, to] = bounds else { continue };
            for record in members.get(*from as usize..*to as usize).unwrap_or(&[]) {
                if let Some(next) = numbers.get_mut(*record as usize) {
                    if let Some(place) = groups.get_mut(*next as usize) {
                        *place = group;
                    }
                    *next += 1;
                }
            }
        }
        Self {
            members,
            begins,
            groups,
            of_record,
        }
    }

    /// Calls `meet` with every record that comes after `record` and shares a group with it, each once. `met` holds one number a
    /// record, none of them `record + 1` before.
    pub(crate) fn partners(
        &self,
        record: u32,
        first: Option<usize>,
        met: &mut [u32],
        mut meet: impl FnMut(u32),
    ) {
        let at = record as usize;
        let bound = |at: usize| self.of_record.get(at).copied().unwrap_or(0) as usize;
        let from = match first {
            Some(first) if at >= first => return,
            Some(first) => u32::try_from(first).unwrap_or(u32::MAX),
            None => record + 1,
        };
        for group in self.groups.get(bound(at)..bound(at + 1)).unwrap_or(&[]) {
            let edge = |group: usize| self.begins.get(group).copied().unwrap_or(0) as usize;
            let group = *group as usize;
            let members = self
                .members
                .get(edge(group)..edge(group + 1))
                .unwrap_or(&[]);
            let begin = members.partition_point(|member| *member < from);
            for member in members.get(begin..).unwrap_or(&[]) {
                match met.get_mut(*member as usize) {
                    Some(stamp) if *stamp != record + 1 => *stamp = record + 1,
                    _ => continue,
                }
                meet(*member);
            }
        }
    }
}

/// What a pair of groups counts as: all of a group, or the larger side of two tables.
fn size(group: &[u32], first: Option<usize>) -> usize {
    let Some(first) = first else {
        return group.len();
    };
    let before = group.partition_point(|record| (*record as usize) < first);
    before.max(group.len() - before)
}

/// Pairs within a group.
fn pairs(group: &[u32], first: Option<usize>) -> usize {
    let all = group.len();
    let Some(first) = first else {
        return all * all.saturating_sub(1) / 2;
    };
    let before = group.partition_point(|record| (*record as usize) < first);
    before * (all - before)
}

/// How many records may share a value so that all pairs together stay within the budget.
fn few_enough(keys: &[Groups], first: Option<usize>, budget: usize) -> usize {
    let mut by_size = vec![0_usize; BLOCK_RECORDS_MAX + 1];
    for group in keys.iter().flat_map(Groups::iter) {
        if let Some(sum) = by_size.get_mut(size(group, first)) {
            *sum += pairs(group, first);
        }
    }
    let mut all = 0;
    let fits = by_size.iter().take_while(|sum| {
        all += **sum;
        all <= budget
    });
    fits.count().saturating_sub(1)
}

/// The groups of two or more records with the same key, 0 left out, in the order of keys.
fn keyed(keys: impl Iterator<Item = u64>) -> Groups {
    let mut all: Vec<(u64, u32)> = keys.zip(0_u32..).filter(|(key, _)| *key != 0).collect();
    all.sort_unstable();
    let mut groups = Groups::default();
    for group in all.chunk_by(|(a, _), (b, _)| a == b) {
        if (2..=2 * BLOCK_RECORDS_MAX).contains(&group.len()) {
            groups
                .members
                .extend(group.iter().map(|(_, record)| *record));
            groups.ends.push(groups.members.len());
        }
    }
    groups
}

/// The features of a field: its value and, by its kind, parts of it.
fn parts_of(field: &crate::compare::Values) -> Vec<Feature> {
    let part = |of: &dyn Fn(&[u8]) -> Vec<u8>| -> Feature {
        let mut known: HashMap<Vec<u8>, u32> = HashMap::new();
        let numbers: Vec<u32> = field
            .values
            .iter()
            .map(|value| {
                let part = of(value);
                let next = u32::try_from(known.len()).map_or(u32::MAX, |n| n + 1);
                if part.is_empty() {
                    0
                } else {
                    *known.entry(part).or_insert(next)
                }
            })
            .collect();
        let number = |value: &u32| numbers.get(*value as usize).copied().unwrap_or(0);
        field.of_record.iter().map(number).collect()
    };
    let cut = |from: usize, to: usize| {
        move |value: &[u8]| value.get(from..to.min(value.len())).unwrap_or(&[]).to_vec()
    };
    let mut parts = vec![field.of_record.clone()];
    match field.kind {
        Kind::GivenName | Kind::Surname | Kind::Name => parts.push(part(&sound)),
        Kind::Date => parts.extend([part(&cut(0, 4)), part(&cut(4, 8))]),
        Kind::Email => parts.push(part(&|mail| {
            mail.split(|byte| *byte == b'@')
                .next()
                .unwrap_or(&[])
                .to_vec()
        })),
        Kind::Code => parts.push(part(&|code| {
            code.get(..code.len().saturating_sub(3).max(3))
                .unwrap_or(&[])
                .to_vec()
        })),
        Kind::Words => parts.push(part(&longest_word)),
        Kind::Number | Kind::Category => {}
    }
    parts
}

fn longest_word(value: &[u8]) -> Vec<u8> {
    let words = <[u8]>::split(value, |byte| *byte == b' ');
    let longest = words.reduce(|best, word| if word.len() > best.len() { word } else { best });
    longest.unwrap_or(&[]).to_vec()
}

/// How a name begins and which consonants follow: the code of Russell's Soundex (1918), up to four signs, with the letters that
/// sound alike in Welsh and English together (*f* and *v*, *ff* and *ph*, *dd* and *th*, *c* and *k*).
fn sound(name: &[u8]) -> Vec<u8> {
    let class = |letter: u8| match letter {
        b'b' | b'f' | b'p' | b'v' => b'1',
        b'c' | b'g' | b'j' | b'k' | b'q' | b's' | b'x' | b'z' => b'2',
        b'd' | b't' => b'3',
        b'l' => b'4',
        b'm' | b'n' => b'5',
        b'r' => b'6',
        _ => b'0',
    };
    let Some(initial) = name.first() else {
        return Vec::new();
    };
    let initial = match initial {
        b'k' => b'c',
        b'v' => b'f',
        other => *other,
    };
    let mut code = vec![initial];
    let mut before = class(initial);
    for letter in name.iter().skip(1) {
        let now = class(*letter);
        if now != b'0' && now != before {
            code.push(now);
        }
        if !matches!(letter, b'h' | b'w') {
            before = now;
        }
        if code.len() == 4 {
            break;
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_sound_alike_have_one_sound() {
        for (a, b) in [
            ("evans", "efans"),
            ("robert", "rupert"),
            ("catrin", "katrin"),
            ("dafydd", "dafyth"),
        ] {
            assert_eq!(sound(a.as_bytes()), sound(b.as_bytes()), "{a} {b}");
        }
        assert_ne!(sound(b"jones"), sound(b"davies"));
    }

    #[test]
    fn a_value_that_all_share_brings_nobody_together() {
        let same = keyed(std::iter::repeat_n(7, 5_000));
        assert!(same.members.is_empty());
        let groups = keyed([1, 1].into_iter().chain(std::iter::repeat_n(2, 400)));
        let few = few_enough(&[groups], None, 100);
        assert!((2..400).contains(&few), "{few}");
    }
}
