//! The tree and its proofs against a naive recursive reading of RFC 6962, and against published values.

#![expect(clippy::unwrap_used, reason = "a broken vector should stop the test")]

use ledger::{
    Digest, Tree, consistency_proof, inclusion_proof, leaf_hash, node_hash, root_of, sha256,
    verify_consistency, verify_inclusion,
};
use proptest::prelude::*;

/// RFC 6962 section 2.1, word for word.
fn naive_root(leaves: &[Digest]) -> Digest {
    match leaves {
        [] => sha256(b""),
        [leaf] => *leaf,
        _ => {
            let mut k = 1;
            while k * 2 < leaves.len() {
                k *= 2;
            }
            node_hash(&naive_root(&leaves[..k]), &naive_root(&leaves[k..]))
        }
    }
}

fn leaves(count: usize) -> Vec<Digest> {
    (0..count)
        .map(|number| leaf_hash(number.to_string().as_bytes()))
        .collect()
}

/// The eight leaves of the Certificate Transparency reference tree.
const REFERENCE_LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];

const REFERENCE_ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn hashes(hex: &[&str]) -> Vec<Digest> {
    hex.iter().map(|text| text.parse().unwrap()).collect()
}

#[test]
fn the_reference_tree_of_certificate_transparency_has_its_published_roots() {
    let leaves: Vec<Digest> = REFERENCE_LEAVES
        .iter()
        .map(|leaf| leaf_hash(leaf))
        .collect();
    for (size, root) in (1..).zip(REFERENCE_ROOTS) {
        assert_eq!(root_of(&leaves[..size]).to_string(), root, "size {size}");
    }
}

#[test]
fn the_reference_tree_has_its_published_inclusion_proofs() {
    let leaves: Vec<Digest> = REFERENCE_LEAVES
        .iter()
        .map(|leaf| leaf_hash(leaf))
        .collect();
    let published: [(usize, usize, &[&str]); 3] = [
        (
            0,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            5,
            8,
            &[
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            3,
            &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
        ),
    ];
    for (index, size, proof) in published {
        assert_eq!(
            inclusion_proof(&leaves[..size], index).unwrap(),
            hashes(proof),
            "leaf {index} of {size}"
        );
    }
}

#[test]
fn the_reference_tree_has_its_published_consistency_proofs() {
    let leaves: Vec<Digest> = REFERENCE_LEAVES
        .iter()
        .map(|leaf| leaf_hash(leaf))
        .collect();
    let published: [(usize, usize, &[&str]); 3] = [
        (
            1,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            6,
            8,
            &[
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            5,
            &[
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ],
        ),
    ];
    for (old, size, proof) in published {
        assert_eq!(
            consistency_proof(&leaves[..size], old).unwrap(),
            hashes(proof),
            "{old} in {size}"
        );
    }
}

#[test]
fn roots_and_proofs_hold_for_every_size_up_to_130() {
    let all = leaves(130);
    let mut tree = Tree::new();
    assert!(tree.is_empty());
    for size in 0..=all.len() {
        let these = &all[..size];
        let root = naive_root(these);
        assert_eq!(
            (tree.root(), root_of(these), tree.len()),
            (root, root, size as u64)
        );
        assert_eq!(
            Tree::from_edge(tree.len(), tree.edge().to_vec()).unwrap(),
            tree
        );
        for index in 0..size {
            let proof = inclusion_proof(these, index).unwrap();
            assert!(
                verify_inclusion(index as u64, size as u64, &these[index], &proof, &root),
                "{index} of {size}"
            );
        }
        for old in 0..=size {
            let proof = consistency_proof(these, old).unwrap();
            let old_root = naive_root(&these[..old]);
            assert!(
                verify_consistency(old as u64, size as u64, &old_root, &root, &proof),
                "{old} in {size}"
            );
        }
        assert!(
            inclusion_proof(these, size).is_none() && consistency_proof(these, size + 1).is_none()
        );
        if let Some(next) = all.get(size) {
            assert_eq!(tree.push(*next), size as u64);
        }
    }
    assert!(Tree::from_edge(3, vec![]).is_err());
}

#[test]
fn an_inclusion_proof_proves_no_other_leaf_place_or_size() {
    for size in 1..40_usize {
        let all = leaves(size);
        let root = root_of(&all);
        for index in 0..size {
            let proof = inclusion_proof(&all, index).unwrap();
            for other in (0..size + 3).filter(|other| *other != index) {
                assert!(!verify_inclusion(
                    other as u64,
                    size as u64,
                    &all[index],
                    &proof,
                    &root
                ));
            }
            let stranger = leaf_hash(b"stranger");
            assert!(!verify_inclusion(
                index as u64,
                size as u64,
                &stranger,
                &proof,
                &root
            ));
            let longer = [&proof[..], &[stranger]].concat();
            assert!(!verify_inclusion(
                index as u64,
                size as u64,
                &all[index],
                &longer,
                &root
            ));
            assert!(
                proof.is_empty()
                    || !verify_inclusion(
                        index as u64,
                        size as u64,
                        &all[index],
                        &proof[1..],
                        &root
                    )
            );
        }
    }
}

#[test]
fn a_forked_history_has_no_consistency_proof() {
    for size in 2..40_usize {
        let all = leaves(size);
        for old in 1..size {
            let mut fork = all.clone();
            fork[old - 1] = leaf_hash(b"rewritten");
            let (old_root, root) = (root_of(&all[..old]), root_of(&fork));
            for proof in [
                consistency_proof(&fork, old).unwrap(),
                consistency_proof(&all, old).unwrap(),
            ] {
                assert!(
                    !verify_consistency(old as u64, size as u64, &old_root, &root, &proof),
                    "{old} in {size}"
                );
            }
        }
    }
}

#[test]
fn an_empty_history_is_consistent_with_every_other_and_a_longer_one_with_none() {
    let all = leaves(5);
    let (empty, root) = (sha256(b""), root_of(&all));
    assert!(
        verify_consistency(0, 5, &empty, &root, &[])
            && verify_consistency(0, 0, &empty, &empty, &[])
    );
    assert!(
        !verify_consistency(0, 5, &root, &root, &[])
            && !verify_consistency(0, 0, &empty, &root, &[])
    );
    assert!(!verify_consistency(0, 5, &empty, &root, &all));
    assert!(!verify_consistency(6, 5, &root, &root, &[]));
    assert!(!verify_consistency(3, 5, &root, &root, &[]));
}

proptest! {
    #[test]
    fn no_proof_makes_the_checkers_panic(
        a in any::<u64>(), b in any::<u64>(), path in prop::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        let path: Vec<Digest> = path.into_iter().map(Digest).collect();
        let root = sha256(b"");
        prop_assert!(!verify_inclusion(a, b, &root, &path, &root));
        let _ = verify_consistency(a, b, &root, &root, &path);
    }

    #[test]
    fn one_changed_bit_breaks_a_proof(size in 2_usize..200, index: prop::sample::Index, bit: prop::sample::Index) {
        let all = leaves(size);
        let index = index.index(size);
        let mut proof = inclusion_proof(&all, index).unwrap();
        let bit = bit.index(proof.len() * 256);
        proof[bit / 256].0[bit % 256 / 8] ^= 1 << (bit % 8);
        prop_assert!(!verify_inclusion(index as u64, size as u64, &all[index], &proof, &root_of(&all)));
    }
}
