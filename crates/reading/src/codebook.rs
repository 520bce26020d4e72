//! The codebook: codes with their definition, in a tree, and the letters that put them on a passage.
//!
//! Plain functions over plain values. A code's key never changes and is never used again: what was
//! coded once keeps its meaning.

use crate::limits::{CODE_KEY_CHARS_MAX, CODE_LEVELS_MAX};
use std::collections::{BTreeMap, BTreeSet};
use text::Language;

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its number in the database.
    pub id: i64,
    /// Its key: small letters, digits, hyphens.
    pub key: String,
    /// Key of the code above it.
    pub parent: Option<String>,
    /// What it says of it.
    pub entry: Entry,
    /// The language its texts are written in, as far as it is known.
    pub language: Option<Language>,
    /// Its place among its neighbours, from 0.
    pub position: i64,
    /// Whether it may still be put on passages.
    pub retired: bool,
}

/// What the codebook says of a code. Only the name is never empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What it is called.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// What belongs to it.
    pub include: String,
    /// What does not.
    pub exclude: String,
    /// A typical passage.
    pub example: String,
}

impl Entry {
    /// The language of its words, where they tell.
    pub fn language(&self) -> Option<Language> {
        let words = format!("{}. {}. {}", self.name, self.definition, self.include);
        text::language_of(&words).map(|(language, _)| language)
    }
}

/// A code at its place in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The code.
    pub code: Code,
    /// How many codes are above it.
    pub depth: usize,
    /// Whether there are codes below it.
    pub group: bool,
}

/// Whether this can be the key of a code.
pub fn key_is_good(key: &str) -> bool {
    let parts = key.split('-');
    key.len() <= CODE_KEY_CHARS_MAX
        && parts.into_iter().all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A key made from a name: its folded words joined by hyphens, cut at a word; `code` where it has
/// no letter of ours.
pub fn key_from(name: &str) -> String {
    let mut key = String::new();
    for word in text::fold(name).split(' ') {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.is_empty() {
            continue;
        }
        if key.len() + 1 + word.len() > CODE_KEY_CHARS_MAX - 10 {
            break;
        }
        if !key.is_empty() {
            key.push('-');
        }
        key.push_str(&word);
    }
    if key.is_empty() {
        key.push_str("code");
    }
    key
}

/// `wanted`, or else `wanted-2`, `wanted-3` and so on: the first that is not taken.
pub fn free_key(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(wanted) {
        return wanted.to_owned();
    }
    (2_u64..)
        .map(|number| format!("{wanted}-{number}"))
        .find(|key| !taken(key))
        .unwrap_or_default()
}

/// The codes as a tree: each after the code above it, neighbours by position, then by key. A code
/// whose parent is not there stands at the top.
pub fn tree(codes: Vec<Code>) -> Vec<Placed> {
    let keys: BTreeSet<String> = codes.iter().map(|code| code.key.clone()).collect();
    let mut below: BTreeMap<Option<String>, Vec<Code>> = BTreeMap::new();
    for code in codes {
        let parent = code.parent.clone().filter(|parent| keys.contains(parent));
        below.entry(parent).or_default().push(code);
    }
    for neighbours in below.values_mut() {
        neighbours.sort_by(|a, b| (a.position, &a.key).cmp(&(b.position, &b.key)));
    }
    let mut placed = Vec::new();
    place(&mut below, None, 0, &mut placed);
    placed
}

fn place(
    below: &mut BTreeMap<Option<String>, Vec<Code>>,
    parent: Option<String>,
    depth: usize,
    placed: &mut Vec<Placed>,
) {
    for code in below.remove(&parent).unwrap_or_default() {
        let key = Some(code.key.clone());
        let group = below.contains_key(&key);
        placed.push(Placed { code, depth, group });
        place(below, key, depth + 1, placed);
    }
}

/// Why a code cannot stand below another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misplaced {
    /// It would stand below itself.
    Circle,
    /// It would lie deeper than [`CODE_LEVELS_MAX`].
    TooDeep,
}

/// Checks that the parents lead to the top: `parents` is key to parent's key.
///
/// # Errors
/// The first key, in order, that does not get there, and why.
pub fn check_parents(
    parents: &BTreeMap<String, Option<String>>,
) -> Result<(), (String, Misplaced)> {
    for key in parents.keys() {
        let mut seen = BTreeSet::from([key.as_str()]);
        let mut at = key.as_str();
        while let Some(Some(parent)) = parents.get(at) {
            if !seen.insert(parent) {
                return Err((key.clone(), Misplaced::Circle));
            }
            if seen.len() > CODE_LEVELS_MAX {
                return Err((key.clone(), Misplaced::TooDeep));
            }
            at = parent;
        }
    }
    Ok(())
}

/// Letters that move or undo and so put no code on anything.
const RESERVED: [char; 3] = ['j', 'k', 'u'];

/// One letter or digit a code that may be put on passages, for as many as there are: a letter of
/// its name where one is free, the first before the others; else any. Codes without codes below
/// them come first. The answer has the places of `placed`.
pub fn letters(placed: &[Placed]) -> Vec<Option<char>> {
    let mut given: Vec<Option<char>> = vec![None; placed.len()];
    let mut free: BTreeSet<char> = ('a'..='z').chain('1'..='9').collect();
    for letter in RESERVED {
        free.remove(&letter);
    }
    for (groups, firsts_only) in [(false, true), (false, false), (true, false)] {
        for (placed, given) in placed.iter().zip(&mut given) {
            if given.is_some() || placed.group != groups || placed.code.retired {
                continue;
            }
            let name = text::fold(&placed.code.entry.name);
            let mut wanted = name.chars().filter(|c| !c.is_whitespace());
            let letter = match firsts_only {
                true => wanted.next().filter(|c| free.contains(c)),
                false => wanted
                    .find(|c| free.contains(c))
                    .or_else(|| free.first().copied()),
            };
            if let Some(letter) = letter {
                free.remove(&letter);
                *given = Some(letter);
            }
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(key: &str, parent: Option<&str>, name: &str, position: i64) -> Code {
        Code {
            id: position,
            key: key.to_owned(),
            parent: parent.map(str::to_owned),
            entry: Entry {
                name: name.to_owned(),
                ..Entry::default()
            },
            language: None,
            position,
            retired: false,
        }
    }

    #[test]
    fn a_code_stands_after_the_code_above_it() {
        let placed = tree(vec![
            code("travel", Some("access"), "Travel", 1),
            code("work", None, "Work", 2),
            code("access", None, "Access", 3),
            code("waiting", Some("access"), "Waiting", 0),
        ]);
        let seen: Vec<_> = placed
            .iter()
            .map(|p| (p.code.key.as_str(), p.depth, p.group))
            .collect();
        assert_eq!(
            seen,
            [
                ("work", 0, false),
                ("access", 0, true),
                ("waiting", 1, false),
                ("travel", 1, false)
            ]
        );
    }

    #[test]
    fn a_code_below_itself_is_named() {
        let circle = BTreeMap::from([
            ("a".to_owned(), Some("b".to_owned())),
            ("b".to_owned(), Some("a".to_owned())),
        ]);
        assert_eq!(
            check_parents(&circle),
            Err(("a".to_owned(), Misplaced::Circle))
        );
    }

    #[test]
    fn each_code_has_a_letter_of_its_own_and_none_that_moves() {
        let placed = tree(vec![
            code("w", None, "Waiting", 0),
            code("w2", None, "Work", 1),
            code("j", None, "Jobs", 2),
            code("ty", None, "Tŷ", 3),
        ]);
        assert_eq!(
            letters(&placed),
            [Some('w'), Some('o'), Some('b'), Some('t')]
        );
        let many: Vec<_> = (0..60)
            .map(|i| code(&format!("c{i}"), None, "Same", i))
            .collect();
        let given = letters(&tree(many));
        let some: BTreeSet<_> = given.iter().flatten().collect();
        assert_eq!(some.len(), 32);
        assert_eq!(given.iter().flatten().count(), 32);
        assert!(RESERVED.iter().all(|letter| !some.contains(letter)));
    }

    #[test]
    fn a_key_is_made_from_any_name() {
        for (name, key) in [
            ("Staff / resources", "staff-resources"),
            ("Tŷ a gwaith", "ty-a-gwaith"),
            ("数", "code"),
        ] {
            assert_eq!(key_from(name), key);
            assert!(key_is_good(key));
        }
        for bad in ["", "-a", "a--b", "A", "tŷ", "a b"] {
            assert!(!key_is_good(bad), "{bad} was taken for a key");
        }
        assert_eq!(free_key("a", |key| key == "a" || key == "a-2"), "a-3");
    }
}
