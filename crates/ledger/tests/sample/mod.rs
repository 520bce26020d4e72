//! A small sample pack, and some hundred ways to spoil it, each with the name that a verifier must give first.
//!
//! A [`Draft`] is what somebody who holds the key would write: spoiling it leaves digests, root and signature right, so that
//! only the rule itself can find it. [`Written`] is the pack on paper: spoiling it is what somebody without the key can do.

pub mod sealed;
pub mod spoiled;

use std::collections::BTreeMap;

use ledger::{
    Checkpoint, Digest, Envelope, Leaf, Opening, Pack, PublicationState, Salt, SigningKey, Tree,
    Verification, leaf_hash, redacted, sha256, text_content, verify,
};
use serde_json::Value;

pub const LEAVES: &str = "ledger/leaves.jsonl";
pub const OPENINGS: &str = "ledger/openings.jsonl";
pub const CHECKPOINT: &str = "ledger/checkpoint";
pub const KEY: &str = "ledger/key";

/// A ledger and files, before they are bound and signed.
#[derive(Clone)]
pub struct Draft {
    pub leaves: Vec<Vec<u8>>,
    pub openings: Vec<Vec<u8>>,
    /// Every part opened, for the sealed pack, by leaf and part.
    pub all_openings: BTreeMap<(u64, String), Vec<u8>>,
    pub files: BTreeMap<String, Vec<u8>>,
    pub seed: [u8; 32],
}

/// A pack, path to bytes, the sealed one beside it (nothing in it where there is none), and a checkpoint from elsewhere.
#[derive(Clone)]
pub struct Written {
    pub files: BTreeMap<String, Vec<u8>>,
    pub sealed: BTreeMap<String, Vec<u8>>,
    pub outside: Option<Vec<u8>>,
}

pub fn key(seed: [u8; 32]) -> SigningKey {
    SigningKey::from_seed("sampl", &seed).unwrap()
}

pub fn tree(leaves: &[Vec<u8>]) -> Tree {
    let mut tree = Tree::new();
    for leaf in leaves {
        tree.push(leaf_hash(leaf));
    }
    tree
}

/// The checkpoint of these leaves, signed.
pub fn note(leaves: &[Vec<u8>], seed: [u8; 32]) -> Vec<u8> {
    Checkpoint::of(&tree(leaves), &key(seed))
        .sign(&key(seed))
        .unwrap()
        .into_bytes()
}

fn salt(reference: &str, part: &str, version: u64) -> Salt {
    Salt(sha256(format!("sample {reference} {part} {version}").as_bytes()).0)
}

pub fn joined(lines: &[Vec<u8>]) -> Vec<u8> {
    lines
        .iter()
        .flat_map(|line| [line.as_slice(), b"\n"].concat())
        .collect()
}

impl Draft {
    pub fn empty() -> Draft {
        let files = [
            (
                "documents.csv",
                "document,text\nWHC0001/a1,Mae'n oer yma.\n",
            ),
            ("submissions.csv", "reference,leaf\nWHC0001,0\n"),
            ("exhibits/flow.json", "{}\n"),
        ];
        let files = files
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .collect();
        Draft {
            leaves: Vec::new(),
            openings: Vec::new(),
            all_openings: BTreeMap::new(),
            files,
            seed: [7; 32],
        }
    }

    /// `count` submissions in a rotation of states; every fifth answer of the published ones is redacted.
    pub fn of(count: usize) -> Draft {
        let mut draft = Draft::empty();
        for number in 1..=count {
            let reference = format!("WHC{number:04}");
            let state = [
                PublicationState::Named,
                PublicationState::NameWithheld,
                PublicationState::Confidential,
                PublicationState::Anonymous,
            ][number % 4];
            let answer = format!("Sample answer {number}: gofal i Mam 🏡, \"yn dda\".\n");
            draft.receive(&reference, &answer, number % 5 == 0, state);
        }
        draft
    }

    fn receive(&mut self, reference: &str, answer: &str, redact: bool, state: PublicationState) {
        let envelope = Envelope {
            reference,
            channel: "web",
            received: 1_772_356_200_000_000,
            respondent_type: Some("carer"),
            place: None,
            language: Some("cy"),
            name: Some("Sample Person"),
            source: None,
        };
        let contents = [
            ("a1", text_content(reference, "a1", Some("cy"), answer)),
            ("envelope", envelope.content()),
        ];
        let received = self.leaves.len() as u64;
        let mut parts = BTreeMap::new();
        for (part, content) in &contents {
            parts.insert(
                (*part).to_owned(),
                ledger::commitment(&salt(reference, part, 1), content).unwrap(),
            );
        }
        self.push(&Leaf::SubmissionReceived {
            reference: reference.into(),
            parts,
        });
        for (part, content) in &contents {
            self.open_for_auditor(received, reference, part, 1, content.clone());
        }
        self.push(&Leaf::PublicationDecided {
            reference: reference.into(),
            state,
        });
        if redact {
            self.redact(reference, 2);
        }
        if !state.is_published() {
            return;
        }
        let [(_, answer), (_, envelope)] = contents;
        if !redact {
            self.open(received, reference, "a1", 1, answer);
        }
        if state == PublicationState::Named {
            self.open(received, reference, "envelope", 1, envelope);
        }
        if redact {
            self.open(
                self.leaves.len() as u64 - 1,
                reference,
                "a1",
                2,
                redacted_answer(reference, 2),
            );
        }
    }

    /// Appends a redacted version of `a1` without opening it.
    pub fn redact(&mut self, reference: &str, version: u64) {
        self.redact_as(reference, version, &redacted_answer(reference, version));
    }

    /// The same, with this content.
    pub fn redact_as(&mut self, reference: &str, version: u64, content: &Value) {
        let commitment = ledger::commitment(&salt(reference, "a1", version), content).unwrap();
        let leaf = self.leaves.len() as u64;
        self.open_for_auditor(leaf, reference, "a1", version, content.clone());
        let (reference, part) = (reference.to_owned(), "a1".to_owned());
        self.push(&Leaf::DocumentRedacted {
            reference,
            part,
            version,
            commitment,
        });
    }

    /// Appends a typed transcript in place of `a1`.
    pub fn transcribe_as(&mut self, reference: &str, version: u64, content: &Value) {
        let commitment = ledger::commitment(&salt(reference, "a1", version), content).unwrap();
        let (reference, part) = (reference.to_owned(), "a1".to_owned());
        self.push(&Leaf::DocumentTranscribed {
            reference,
            part,
            version,
            commitment,
        });
    }

    pub fn open(&mut self, leaf: u64, reference: &str, part: &str, version: u64, content: Value) {
        self.openings
            .push(opening(leaf, reference, part, version, content));
    }

    fn open_for_auditor(
        &mut self,
        leaf: u64,
        reference: &str,
        part: &str,
        version: u64,
        content: Value,
    ) {
        let line = opening(leaf, reference, part, version, content);
        self.all_openings.insert((leaf, part.to_owned()), line);
    }

    pub fn push(&mut self, leaf: &Leaf) {
        self.leaves.push(leaf.to_bytes().unwrap());
    }

    pub fn decide(&mut self, reference: &str, state: PublicationState) {
        self.push(&Leaf::PublicationDecided {
            reference: reference.into(),
            state,
        });
    }

    pub fn erase(&mut self, reference: &str, parts: &[&str]) {
        self.push(&Leaf::SubmissionErased {
            reference: reference.into(),
            parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        });
    }

    pub fn push_raw(&mut self, leaf: &str) {
        self.leaves.push(leaf.as_bytes().to_vec());
    }

    /// Replaces text in the leaf or opening that holds it first.
    pub fn edit(&mut self, from: &str, to: &str) {
        let all = self.leaves.iter_mut().chain(self.openings.iter_mut());
        let line = all
            .into_iter()
            .find(|line| String::from_utf8_lossy(line).contains(from))
            .unwrap();
        *line = String::from_utf8_lossy(line)
            .replacen(from, to, 1)
            .into_bytes();
    }

    /// The digests of all files that a `report-built` leaf binds.
    pub fn bound(&self) -> BTreeMap<String, Digest> {
        self.unsigned()
            .iter()
            .map(|(path, bytes)| (path.clone(), sha256(bytes)))
            .collect()
    }

    fn unsigned(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.files.clone();
        files.insert(OPENINGS.into(), joined(&self.openings));
        files.insert(
            KEY.into(),
            format!("{}\n", key(self.seed).verifying_key()).into_bytes(),
        );
        files
    }

    /// Binds the files by a last leaf, and signs.
    pub fn write(mut self) -> Written {
        self.push(&Leaf::ReportBuilt {
            files: self.bound(),
        });
        self.write_unbound()
    }

    /// Signs the leaves as they are.
    pub fn write_unbound(&self) -> Written {
        let mut files = self.unsigned();
        files.insert(LEAVES.into(), joined(&self.leaves));
        files.insert(CHECKPOINT.into(), note(&self.leaves, self.seed));
        Written {
            files,
            sealed: BTreeMap::new(),
            outside: None,
        }
    }
}

fn opening(leaf: u64, reference: &str, part: &str, version: u64, content: Value) -> Vec<u8> {
    let opening = Opening {
        leaf,
        part: part.into(),
        salt: salt(reference, part, version),
        content,
    };
    opening.to_line().unwrap()
}

pub fn redacted_answer(reference: &str, version: u64) -> Value {
    redacted(
        text_content(reference, "a1", Some("cy"), "Sample answer [name]."),
        version,
    )
}

impl Written {
    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).unwrap()
    }

    pub fn put(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    pub fn replace(&mut self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} holds no {from}");
        self.put(path, text.replacen(from, to, 1));
    }

    pub fn leaves(&self) -> Vec<Vec<u8>> {
        self.text(LEAVES)
            .lines()
            .map(|line| line.as_bytes().to_vec())
            .collect()
    }

    pub fn verify(&self) -> Verification {
        let part = |path: &str| self.files.get(path).map(Vec::as_slice);
        let files = self
            .files
            .iter()
            .map(|(path, bytes)| (path.clone(), sha256(bytes)))
            .collect();
        let pack = Pack {
            leaves: part(LEAVES),
            openings: part(OPENINGS),
            checkpoint: part(CHECKPOINT),
            key: part(KEY),
            outside: self.outside.as_deref(),
            files: &files,
        };
        let mut found = verify(&pack);
        if !self.sealed.is_empty() {
            self.verify_sealed(&pack, &mut found);
        }
        found
    }
}
