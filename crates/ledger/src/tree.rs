//! The Merkle tree of RFC 6962 section 2.1, grown one leaf at a time.
//!
//! A [`Tree`] holds only its right edge: one hash for each perfect subtree, at most 64, so a ledger of any size can be
//! held, copied and stored cheaply. It cannot prove anything about old leaves; `proof` does that from all leaf
//! hashes.

use crate::digest::sha256_of;
use crate::{Digest, Refused, sha256};

/// SHA-256(0x00 || leaf).
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Digest {
    sha256_of(&[&[0], leaf])
}

/// SHA-256(0x01 || left || right).
#[must_use]
pub fn node_hash(left: &Digest, right: &Digest) -> Digest {
    sha256_of(&[&[1], &left.0, &right.0])
}

/// The size and right edge of a ledger. Starts empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    /// Roots of the perfect subtrees, largest first: one for each bit set in `size`.
    edge: Vec<Digest>,
}

impl Tree {
    /// An empty ledger.
    #[must_use]
    pub fn new() -> Tree {
        Tree::default()
    }

    /// The tree of `size` leaves whose [`Tree::edge`] was stored.
    ///
    /// # Errors
    /// `edge` does not have one hash for each bit set in `size`.
    pub fn from_edge(size: u64, edge: Vec<Digest>) -> Result<Tree, Refused> {
        let expected = usize::try_from(size.count_ones()).unwrap_or(usize::MAX);
        if edge.len() != expected {
            return Err(Refused::new(format!(
                "a tree of {size} leaves has an edge of {expected} hashes, not {}",
                edge.len()
            )));
        }
        Ok(Tree { size, edge })
    }

    /// Appends a leaf by its [`leaf_hash`] and returns its number, from 0.
    pub fn push(&mut self, leaf: Digest) -> u64 {
        let index = self.size;
        let mut hash = leaf;
        let mut full = self.size;
        while full & 1 == 1 {
            if let Some(left) = self.edge.pop() {
                hash = node_hash(&left, &hash);
            }
            full >>= 1;
        }
        self.edge.push(hash);
        self.size += 1;
        index
    }

    /// How many leaves there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.size
    }

    /// Whether there is no leaf yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.size == 0
    }

    /// Roots of the perfect subtrees, largest first.
    #[must_use]
    pub fn edge(&self) -> &[Digest] {
        &self.edge
    }

    /// The root over all leaves; SHA-256 of nothing where there is none.
    #[must_use]
    pub fn root(&self) -> Digest {
        let mut from_the_right = self.edge.iter().rev();
        match from_the_right.next() {
            None => sha256(b""),
            Some(last) => from_the_right.fold(*last, |right, left| node_hash(left, &right)),
        }
    }
}

/// The root over these leaf hashes.
#[must_use]
pub fn root_of(leaves: &[Digest]) -> Digest {
    let mut tree = Tree::new();
    for leaf in leaves {
        tree.push(*leaf);
    }
    tree.root()
}
