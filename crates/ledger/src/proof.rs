//! Proofs over the tree: that a leaf is in it, and that a larger tree only appends to a smaller one.
//!
//! Made as RFC 6962 sections 2.1.1 and 2.1.2 define them, checked by the algorithms of RFC 9162 sections 2.1.3.2 and
//! 2.1.4.2, so maker and checker share no code. Making a proof hashes the leaves again (a second for some millions);
//! checking takes one hash a level.

use crate::{Digest, node_hash, root_of, sha256};

/// The audit path of leaf `index` among `leaves` (all leaf hashes), lowest first; nothing where there is no such leaf.
#[must_use]
pub fn inclusion_proof(leaves: &[Digest], index: usize) -> Option<Vec<Digest>> {
    if index >= leaves.len() {
        return None;
    }
    let (mut rest, mut index, mut path) = (leaves, index, Vec::new());
    while rest.len() > 1 {
        let (left, right) = rest.split_at(split(rest.len()));
        if index < left.len() {
            path.push(root_of(right));
            rest = left;
        } else {
            path.push(root_of(left));
            index -= left.len();
            rest = right;
        }
    }
    path.reverse();
    Some(path)
}

/// Whether `proof` shows that leaf number `index` of a tree of `size` leaves with this `root` has the hash `leaf`.
#[must_use]
pub fn verify_inclusion(
    index: u64,
    size: u64,
    leaf: &Digest,
    proof: &[Digest],
    root: &Digest,
) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// The proof that `leaves` (all leaf hashes) begins with the tree of its first `old_size` leaves; nothing where there
/// are fewer. It is empty for the sizes 0 and `leaves.len()`, which need none.
#[must_use]
pub fn consistency_proof(leaves: &[Digest], old_size: usize) -> Option<Vec<Digest>> {
    if old_size > leaves.len() {
        return None;
    }
    if old_size == 0 {
        return Some(Vec::new());
    }
    let (mut rest, mut old, mut path) = (leaves, old_size, Vec::new());
    // True while `rest` starts at leaf 0: the checker then knows the old root and need not be told it.
    let mut known = true;
    while old < rest.len() {
        let (left, right) = rest.split_at(split(rest.len()));
        if old <= left.len() {
            path.push(root_of(right));
            rest = left;
        } else {
            path.push(root_of(left));
            old -= left.len();
            rest = right;
            known = false;
        }
    }
    if !known {
        path.push(root_of(rest));
    }
    path.reverse();
    Some(path)
}

/// Whether `proof` shows that the tree of `size` leaves with `root` begins with the tree of `old_size` leaves with `old_root`.
#[must_use]
pub fn verify_consistency(
    old_size: u64,
    size: u64,
    old_root: &Digest,
    root: &Digest,
    proof: &[Digest],
) -> bool {
    if old_size == 0 {
        return proof.is_empty() && *old_root == sha256(b"") && (size != 0 || root == old_root);
    }
    if old_size >= size {
        return old_size == size && proof.is_empty() && old_root == root;
    }
    let mut path = proof.iter();
    // A perfect old tree is itself the first node of the path.
    let first = if old_size.is_power_of_two() {
        Some(old_root)
    } else {
        path.next()
    };
    let Some(first) = first else { return false };
    let (mut node, mut last) = (old_size - 1, size - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let (mut old_hash, mut hash) = (*first, *first);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(sibling, &old_hash);
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == *old_root && hash == *root
}

/// The largest power of two below `size`, which is 2 or more.
fn split(size: usize) -> usize {
    1 << (size - 1).ilog2()
}
