//! A receipt as a file (`book/formats.md` section 5.1): the leaf of a submission, its proof under a checkpoint, and the
//! parts of the submission opened, so that anybody who holds it can check offline that it was received and counted.
//!
//! [`Receipt::verify`] asks nobody. It does not know whether the checkpoint is the one that the commission shows to
//! others; comparing it with the leaves of a published pack does that ([`Receipt::agrees_with`]). The receipt code is
//! deliberately not in the file: whoever is given the file can check it, and can do nothing else.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::leaf::{exactly, text};
use crate::limits::INTEGER_BOUND;
use crate::{
    Checkpoint, Digest, Leaf, Opening, Refused, VerifyingKey, commitment, leaf_hash, root_of,
    verify_inclusion, write_canonical,
};

/// What a respondent keeps.
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    /// Such as `WHC0012`.
    pub reference: String,
    /// When it was received: UTC, to the second.
    pub received: String,
    /// The number of the leaf.
    pub leaf: u64,
    /// The leaf, byte for byte.
    pub body: String,
    /// The audit path of the leaf, lowest first.
    pub proof: Vec<Digest>,
    /// The signed checkpoint under which the proof holds.
    pub checkpoint: String,
    /// The key that signed it, as a vkey.
    pub key: String,
    /// The parts that are opened.
    pub openings: Vec<Opening>,
}

/// What a receipt was found to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// How many leaves the checkpoint covers.
    pub leaves: u64,
    /// The parts whose words were found to be what the leaf commits to.
    pub opened: Vec<String>,
    /// Parts of the leaf that the receipt does not open.
    pub unopened: Vec<String>,
}

const MEMBERS: [&str; 9] = [
    "body",
    "checkpoint",
    "key",
    "leaf",
    "openings",
    "proof",
    "received",
    "reference",
    "v",
];

impl Receipt {
    /// The file.
    ///
    /// # Errors
    /// A part has no canonical spelling.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Refused> {
        let openings: Vec<Value> = self
            .openings
            .iter()
            .map(|one| {
                json!({"leaf": one.leaf, "part": one.part, "salt": one.salt.to_hex(), "content": one.content})
            })
            .collect();
        write_canonical(&json!({
            "v": 1, "reference": self.reference, "received": self.received, "leaf": self.leaf,
            "body": self.body, "proof": self.proof, "checkpoint": self.checkpoint, "key": self.key,
            "openings": openings,
        }))
    }

    /// Reads a file. White space around members is forgiven: people's programs put it in.
    ///
    /// # Errors
    /// It is not a receipt of this version.
    pub fn parse(file: &[u8]) -> Result<Self, Refused> {
        let mut value: Value = serde_json::from_slice(file)
            .map_err(|why| Refused::new(format!("not a JSON document: {why}")))?;
        let members = value
            .as_object_mut()
            .ok_or_else(|| Refused::new("not a JSON object"))?;
        exactly(members, &MEMBERS)?;
        if members.get("v") != Some(&json!(1)) {
            return Err(Refused::new(
                "a receipt of another version: use a newer verifier",
            ));
        }
        let leaf = members.get("leaf").and_then(Value::as_u64);
        let leaf = leaf
            .filter(|leaf| *leaf < INTEGER_BOUND)
            .ok_or_else(|| Refused::new("\"leaf\" is not the number of a leaf"))?;
        let proof = members.get("proof").cloned().unwrap_or_default();
        let proof = serde_json::from_value(proof)
            .map_err(|_| Refused::new("\"proof\" is not a list of digests"))?;
        let openings = members.get("openings").and_then(Value::as_array);
        let openings = openings
            .ok_or_else(|| Refused::new("\"openings\" is not a list"))?
            .iter()
            .map(|one| Opening::parse(&write_canonical(one)?))
            .collect::<Result<_, _>>()?;
        let member = |name| text(members, name).map(str::to_owned);
        Ok(Self {
            reference: member("reference")?,
            received: member("received")?,
            leaf,
            body: member("body")?,
            proof,
            checkpoint: member("checkpoint")?,
            key: member("key")?,
            openings,
        })
    }

    /// Checks signature, inclusion, reference and every opened part. Where a `key` is given it must be the one that
    /// signed.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn verify(&self, key: Option<&VerifyingKey>) -> Result<Shown, Refused> {
        let own: VerifyingKey = self.key.parse()?;
        if key.is_some_and(|key| key.to_string() != own.to_string()) {
            return Err(Refused::new(
                "the receipt was signed with another key than the one given",
            ));
        }
        let checkpoint = Checkpoint::open(self.checkpoint.as_bytes(), &own)?;
        let hash = leaf_hash(self.body.as_bytes());
        if !verify_inclusion(
            self.leaf,
            checkpoint.size,
            &hash,
            &self.proof,
            &checkpoint.root,
        ) {
            return Err(Refused::new(format!(
                "leaf {} is not in the ledger of this checkpoint",
                self.leaf
            )));
        }
        let Leaf::SubmissionReceived { reference, parts } = Leaf::parse(self.body.as_bytes())?
        else {
            return Err(Refused::new("the leaf does not receive a submission"));
        };
        if reference != self.reference {
            return Err(Refused::new(format!(
                "the leaf receives {reference}, not {}",
                self.reference
            )));
        }
        let opened = self.opened(&parts)?;
        let unopened = parts.keys().filter(|part| !opened.contains(part));
        Ok(Shown {
            leaves: checkpoint.size,
            unopened: unopened.cloned().collect(),
            opened,
        })
    }

    fn opened(&self, parts: &BTreeMap<String, Digest>) -> Result<Vec<String>, Refused> {
        let mut opened = Vec::new();
        for opening in &self.openings {
            let part = &opening.part;
            let named = |name: &str, wanted: &str| {
                opening.content.get(name).and_then(Value::as_str) == Some(wanted)
            };
            let holds = opening.leaf == self.leaf
                && named("part", part)
                && named("reference", &self.reference)
                && parts.get(part) == Some(&commitment(&opening.salt, &opening.content)?);
            if !holds || opened.contains(part) {
                return Err(Refused::new(format!(
                    "the words of \"{part}\" are not those that the leaf commits to"
                )));
            }
            opened.push(part.clone());
        }
        Ok(opened)
    }

    /// Whether the leaves of a published pack (line `i` is leaf `i`) are the ledger that this receipt was given from.
    /// Where the pack has fewer leaves than the receipt's checkpoint, only the receipt's own leaf is compared.
    ///
    /// # Errors
    /// They are not, or the leaf is not among them yet.
    pub fn agrees_with(&self, leaves: &[&[u8]]) -> Result<(), Refused> {
        let own: VerifyingKey = self.key.parse()?;
        let checkpoint = Checkpoint::open(self.checkpoint.as_bytes(), &own)?;
        let at = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        match leaves.get(at(self.leaf)) {
            None => {
                return Err(Refused::new(format!(
                    "the pack has {} leaves and was built before leaf {}: ask for a later one",
                    leaves.len(),
                    self.leaf
                )));
            }
            Some(body) if *body != self.body.as_bytes() => {
                return Err(Refused::new(format!(
                    "leaf {} of the pack is another one",
                    self.leaf
                )));
            }
            Some(_) => {}
        }
        if let Some(first) = leaves.get(..at(checkpoint.size)) {
            let hashes: Vec<Digest> = first.iter().map(|leaf| leaf_hash(leaf)).collect();
            if root_of(&hashes) != checkpoint.root {
                return Err(Refused::new(
                    "the pack holds another ledger than the one of the receipt's checkpoint",
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Salt, SigningKey, Tree, inclusion_proof, text_content};

    fn leaf(reference: &str, salt: &Salt, text: &str) -> String {
        let content = text_content(reference, "a1", None, text);
        let parts = BTreeMap::from([("a1".to_owned(), commitment(salt, &content).unwrap())]);
        let leaf = Leaf::SubmissionReceived {
            reference: reference.to_owned(),
            parts,
        };
        String::from_utf8(leaf.to_bytes().unwrap()).unwrap()
    }

    fn receipt() -> (Receipt, Vec<String>) {
        let salt = Salt([7; 32]);
        let bodies: Vec<_> = (1..=5)
            .map(|number| leaf(&format!("WHC000{number}"), &salt, "Geiriau"))
            .collect();
        let hashes: Vec<_> = bodies
            .iter()
            .map(|body| leaf_hash(body.as_bytes()))
            .collect();
        let mut tree = Tree::new();
        for hash in &hashes {
            tree.push(*hash);
        }
        let key = SigningKey::from_seed("wales", &[1; 32]).unwrap();
        let receipt = Receipt {
            reference: "WHC0003".to_owned(),
            received: "2026-03-01T12:00:00Z".to_owned(),
            leaf: 2,
            body: bodies[2].clone(),
            proof: inclusion_proof(&hashes, 2).unwrap(),
            checkpoint: Checkpoint::of(&tree, &key).sign(&key).unwrap(),
            key: key.verifying_key().to_string(),
            openings: vec![Opening {
                leaf: 2,
                part: "a1".to_owned(),
                salt,
                content: text_content("WHC0003", "a1", None, "Geiriau"),
            }],
        };
        (receipt, bodies)
    }

    #[test]
    fn a_receipt_shows_offline_that_its_words_are_in_the_ledger() {
        let (receipt, bodies) = receipt();
        let read = Receipt::parse(&receipt.to_bytes().unwrap()).unwrap();
        assert_eq!(read, receipt);
        let shown = read.verify(Some(&receipt.key.parse().unwrap())).unwrap();
        assert_eq!(
            (shown.leaves, shown.opened, shown.unopened.len()),
            (5, vec!["a1".to_owned()], 0)
        );
        let leaves: Vec<_> = bodies.iter().map(String::as_bytes).collect();
        read.agrees_with(&leaves).unwrap();
        read.agrees_with(&leaves[..4]).unwrap();
    }

    #[test]
    fn whatever_is_changed_in_a_receipt_is_found() {
        let (good, bodies) = receipt();
        let spoil: [fn(&mut Receipt); 8] = [
            |one| one.reference = "WHC0004".to_owned(),
            |one| one.leaf = 3,
            |one| one.body = one.body.replace("WHC0003", "WHC0009"),
            |one| one.proof.swap(0, 1),
            |one| one.checkpoint = one.checkpoint.replacen('5', "6", 1),
            |one| one.openings[0].content["text"] = json!("Geiriau eraill"),
            |one| one.openings.push(one.openings[0].clone()),
            |one| {
                one.key = SigningKey::from_seed("wales", &[2; 32])
                    .unwrap()
                    .verifying_key()
                    .to_string();
            },
        ];
        for (number, spoil) in spoil.into_iter().enumerate() {
            let mut bad = good.clone();
            spoil(&mut bad);
            assert!(bad.verify(None).is_err(), "change {number} was not found");
        }
        let other = SigningKey::from_seed("wales", &[2; 32])
            .unwrap()
            .verifying_key();
        assert!(good.verify(Some(&other)).is_err());
        let mut leaves: Vec<_> = bodies.iter().map(String::as_bytes).collect();
        leaves.swap(0, 1);
        assert!(good.agrees_with(&leaves).is_err(), "another history");
        assert!(
            good.agrees_with(&leaves[..2]).is_err(),
            "not among them yet"
        );
    }
}
