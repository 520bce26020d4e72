//! Checkpoints: the size and root of a ledger, signed (`book/formats.md` section 4).
//!
//! A checkpoint is a C2SP tlog-checkpoint without extension lines, in a C2SP signed note with Ed25519. Signing is
//! deterministic and takes no time of day. Signatures of other keys on the note are allowed and not judged.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _};

use crate::digest::{hex, sha256_of};
use crate::limits::{INTEGER_BOUND, SIGNATURES_MAX};
use crate::{Digest, Refused, Tree, names};

/// The byte that says "Ed25519" in a signed note's keys.
const ED25519: u8 = 1;
const SIGNATURE_MARK: &str = "\u{2014} ";

/// What a ledger was at some size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// `tystio/SLUG`, also the name of the key.
    pub origin: String,
    /// How many leaves.
    pub size: u64,
    /// The root over them.
    pub root: Digest,
}

/// A commission's private key. `Debug` shows only its name.
#[derive(Clone)]
pub struct SigningKey {
    name: String,
    key: ed25519_dalek::SigningKey,
}

/// A commission's public key; prints and reads as a vkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyingKey {
    name: String,
    key: ed25519_dalek::VerifyingKey,
}

impl SigningKey {
    /// The key of the commission `slug` from 32 secret random bytes.
    ///
    /// # Errors
    /// The slug has other characters than a to z, digits and hyphens, or more than 64.
    pub fn from_seed(slug: &str, seed: &[u8; 32]) -> Result<SigningKey, Refused> {
        if !names::is_kind_or_slug(slug) {
            return Err(Refused::new(format!(
                "{slug:?} is not spelled as the slug of a commission"
            )));
        }
        Ok(SigningKey {
            name: format!("tystio/{slug}"),
            key: ed25519_dalek::SigningKey::from_bytes(seed),
        })
    }

    /// `tystio/SLUG`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey {
            name: self.name.clone(),
            key: self.key.verifying_key(),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.name)
    }
}

impl VerifyingKey {
    /// `tystio/SLUG`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The first four bytes of SHA-256(name || 0x0A || 0x01 || key).
    fn id(&self) -> [u8; 4] {
        let Digest([a, b, c, d, ..]) =
            sha256_of(&[self.name.as_bytes(), b"\n", &[ED25519], self.key.as_bytes()]);
        [a, b, c, d]
    }

    /// Whether `signature` over `text` is this key's: the strict form, which leaves no room for two opinions.
    fn verifies(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut typed = vec![ED25519];
        typed.extend_from_slice(self.key.as_bytes());
        write!(
            f,
            "{}+{}+{}",
            self.name,
            hex(&self.id()),
            STANDARD.encode(typed)
        )
    }
}

impl FromStr for VerifyingKey {
    type Err = Refused;

    fn from_str(vkey: &str) -> Result<VerifyingKey, Refused> {
        let mut fields = vkey.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (fields.next(), fields.next(), fields.next())
        else {
            return Err(Refused::new("not a vkey: expected NAME+ID+KEY"));
        };
        if !name
            .strip_prefix("tystio/")
            .is_some_and(names::is_kind_or_slug)
        {
            return Err(Refused::new(
                "the key's name is not tystio/ and the slug of a commission",
            ));
        }
        let bytes = STANDARD
            .decode(key)
            .map_err(|_| Refused::new("the key is not base64"))?;
        let Some(bytes) = bytes
            .strip_prefix(&[ED25519])
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
        else {
            return Err(Refused::new("the key is not an Ed25519 key of 32 bytes"));
        };
        let key = ed25519_dalek::VerifyingKey::from_bytes(&bytes)
            .ok()
            .filter(|key| is_reduced(&bytes) && !key.is_weak());
        let key = key.ok_or_else(|| Refused::new("the key is not a sound Ed25519 key"))?;
        let read = VerifyingKey {
            name: name.to_owned(),
            key,
        };
        if hex(&read.id()) != id {
            return Err(Refused::new("the key id is not that of the name and key"));
        }
        Ok(read)
    }
}

/// Whether y, all bits but the last, is below 2^255 - 19: the curve library reads the 19 other spellings too.
fn is_reduced(key: &[u8; 32]) -> bool {
    let [first, middle @ .., last] = key;
    !(*first >= 0xed && middle.iter().all(|byte| *byte == 0xff) && last & 0x7f == 0x7f)
}

impl Checkpoint {
    /// The checkpoint of `tree` for the holder of `key`.
    #[must_use]
    pub fn of(tree: &Tree, key: &SigningKey) -> Checkpoint {
        Checkpoint {
            origin: key.name.clone(),
            size: tree.len(),
            root: tree.root(),
        }
    }

    /// The signed text: three lines.
    fn text(&self) -> String {
        format!(
            "{}\n{}\n{}\n",
            self.origin,
            self.size,
            STANDARD.encode(self.root.as_bytes())
        )
    }

    /// The whole note, signed. The same checkpoint and key give the same bytes.
    ///
    /// # Errors
    /// The origin is not the key's name, or the size is 2^53 or more.
    pub fn sign(&self, key: &SigningKey) -> Result<String, Refused> {
        if self.origin != key.name {
            return Err(Refused::new(format!(
                "a checkpoint of {} is not signed by the key of {}",
                self.origin, key.name
            )));
        }
        if self.size >= INTEGER_BOUND {
            return Err(Refused::new("a checkpoint's size is below 2^53"));
        }
        let text = self.text();
        let mut signature = key.verifying_key().id().to_vec();
        signature.extend_from_slice(&key.key.sign(text.as_bytes()).to_bytes());
        Ok(format!(
            "{text}\n{SIGNATURE_MARK}{} {}\n",
            key.name,
            STANDARD.encode(signature)
        ))
    }

    /// Reads a note and checks that `key` signed it.
    ///
    /// # Errors
    /// It is not a checkpoint, is of another origin, or has no valid signature of the key.
    pub fn open(note: &[u8], key: &VerifyingKey) -> Result<Checkpoint, Refused> {
        let note = std::str::from_utf8(note).map_err(|_| Refused::new("not UTF-8"))?;
        let Some((text, signatures)) = note.split_once("\n\n") else {
            return Err(Refused::new(
                "no empty line between the text and the signatures",
            ));
        };
        let checkpoint = read_text(text)?;
        if checkpoint.origin != key.name {
            return Err(Refused::new(format!(
                "of the origin {:?}, expected {:?}",
                checkpoint.origin, key.name
            )));
        }
        let mut ours = signatures_of(signatures)?
            .into_iter()
            .filter(|(name, bytes)| *name == key.name && bytes.starts_with(&key.id()));
        let (Some((_, bytes)), None) = (ours.next(), ours.next()) else {
            return Err(Refused::new("not signed exactly once by the ledger's key"));
        };
        if !key.verifies(&checkpoint.text(), &bytes[4..]) {
            return Err(Refused::new(
                "the signature is not that of the ledger's key over this text",
            ));
        }
        Ok(checkpoint)
    }
}

/// Reads the three lines, the last without its line feed.
fn read_text(text: &str) -> Result<Checkpoint, Refused> {
    let mut lines = text.split('\n');
    let (Some(origin), Some(size), Some(root), None) =
        (lines.next(), lines.next(), lines.next(), lines.next())
    else {
        return Err(Refused::new(
            "the text is not three lines: origin, size, root",
        ));
    };
    let digits =
        size.bytes().all(|byte| byte.is_ascii_digit()) && (size == "0" || !size.starts_with('0'));
    let size = size
        .parse::<u64>()
        .ok()
        .filter(|size| digits && *size < INTEGER_BOUND);
    let size = size.ok_or_else(|| Refused::new("the second line is not a size"))?;
    let root = STANDARD
        .decode(root)
        .ok()
        .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let root = root.ok_or_else(|| Refused::new("the third line is not a root in base64"))?;
    Ok(Checkpoint {
        origin: origin.to_owned(),
        size,
        root: Digest(root),
    })
}

/// Reads the signature lines: (key name, key id and signature).
fn signatures_of(block: &str) -> Result<Vec<(&str, Vec<u8>)>, Refused> {
    let bad = || Refused::new("a signature line is not \u{2014} NAME BASE64");
    let lines = block
        .strip_suffix('\n')
        .ok_or_else(|| Refused::new("the last line does not end with a line feed"))?;
    let mut signatures = Vec::new();
    for line in lines.split('\n') {
        if signatures.len() == SIGNATURES_MAX {
            return Err(Refused::new(format!(
                "more than {SIGNATURES_MAX} signature lines"
            )));
        }
        let (name, encoded) = line
            .strip_prefix(SIGNATURE_MARK)
            .and_then(|rest| rest.split_once(' '))
            .ok_or_else(bad)?;
        let bytes = STANDARD
            .decode(encoded)
            .ok()
            .filter(|bytes| bytes.len() >= 5)
            .ok_or_else(bad)?;
        if name.is_empty() || name.contains(|letter: char| letter == '+' || letter <= ' ') {
            return Err(bad());
        }
        signatures.push((name, bytes));
    }
    Ok(signatures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{leaf_hash, sha256};
    use proptest::prelude::*;

    fn key() -> SigningKey {
        SigningKey::from_seed(
            "iechyd",
            &std::array::from_fn(|position| u8::try_from(position).unwrap()),
        )
        .unwrap()
    }

    fn checkpoint() -> Checkpoint {
        let mut tree = Tree::new();
        tree.push(leaf_hash(b"one"));
        Checkpoint::of(&tree, &key())
    }

    #[test]
    fn a_note_opens_with_the_key_that_signed_it() {
        let note = checkpoint().sign(&key()).unwrap();
        assert_eq!(
            Checkpoint::open(note.as_bytes(), &key().verifying_key()),
            Ok(checkpoint())
        );
        assert_eq!(
            checkpoint().sign(&key()).unwrap(),
            note,
            "signing is deterministic"
        );
        let other = SigningKey::from_seed("iechyd", &[9; 32])
            .unwrap()
            .verifying_key();
        assert!(Checkpoint::open(note.as_bytes(), &other).is_err());
    }

    #[test]
    fn the_examples_of_the_format_page_come_out() {
        let page = include_str!("../../../book/formats.md");
        let leaf = page
            .lines()
            .find(|line| line.starts_with("{\"kind\":\"submission-received\""))
            .unwrap();
        let mut tree = Tree::new();
        tree.push(leaf_hash(leaf.as_bytes()));
        let note = Checkpoint::of(&tree, &key()).sign(&key()).unwrap();
        assert!(page.contains(&format!("```\n{note}```\n")), "{note}");
        assert!(page.contains(&format!("```\n{}\n```\n", key().verifying_key())));
    }

    #[test]
    fn the_published_example_of_a_vkey_has_our_key_id() {
        // C2SP signed-note: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
        let bytes = STANDARD
            .decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
            .unwrap();
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes[1..].try_into().unwrap()).unwrap();
        let key = VerifyingKey {
            name: "PeterNeumann".into(),
            key,
        };
        assert_eq!(
            key.to_string(),
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        );
        let text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        let signature = STANDARD
            .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=")
            .unwrap();
        assert!(key.verifies(text, &signature[4..]));
    }

    #[test]
    fn a_vkey_reads_back_and_a_wrong_one_is_refused() {
        let vkey = key().verifying_key().to_string();
        assert_eq!(vkey.parse(), Ok(key().verifying_key()));
        for wrong in [
            String::new(),
            vkey.replace("tystio/", ""),
            vkey.replace("iechyd", "arall"),
            vkey.replace("+AQ", "+Ag"),
            format!("{vkey}A"),
            format!("{vkey}\n"),
            vkey.to_uppercase(),
        ] {
            assert!(wrong.parse::<VerifyingKey>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn keys_with_two_spellings_or_of_small_order_are_refused() {
        let vkey = |point: [u8; 32]| {
            let id = sha256_of(&[b"tystio/a\n\x01", &point]).to_string();
            format!(
                "tystio/a+{}+{}",
                &id[..8],
                STANDARD.encode([&[ED25519][..], &point].concat())
            )
        };
        let mut identity = [0; 32];
        identity[0] = 1;
        let mut unreduced = [0xff; 32];
        (unreduced[0], unreduced[31]) = (0xf0, 0x7f);
        for point in [identity, unreduced, [0; 32]] {
            assert_eq!(
                vkey(point).parse::<VerifyingKey>().unwrap_err().to_string(),
                "the key is not a sound Ed25519 key"
            );
        }
    }

    #[test]
    fn a_witness_may_add_its_signature_and_ours_must_be_there_once() {
        let note = checkpoint().sign(&key()).unwrap();
        let line = note.lines().last().unwrap();
        let open = |note: &str| Checkpoint::open(note.as_bytes(), &key().verifying_key());
        assert!(open(&format!("{note}\u{2014} witness.example AAAAAAAA\n")).is_ok());
        assert!(open(&format!("{note}{line}\n")).is_err());
        assert!(
            open(&format!(
                "{note}{}",
                "\u{2014} witness AAAAAAAA\n".repeat(16)
            ))
            .is_err()
        );
        for wrong in [
            "\u{2014} witness AA==\n",
            "- witness AAAAAAAA\n",
            "\u{2014} a+b AAAAAAAA\n",
            "\n",
            "x",
        ] {
            assert!(open(&format!("{note}{wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_checkpoint_is_signed_by_its_own_commission_only() {
        let other = SigningKey::from_seed("arall", &[9; 32]).unwrap();
        assert!(checkpoint().sign(&other).is_err());
        assert!(
            Checkpoint {
                size: INTEGER_BOUND,
                ..checkpoint()
            }
            .sign(&key())
            .is_err()
        );
        assert!(SigningKey::from_seed("Iechyd Da", &[0; 32]).is_err());
        assert_eq!(format!("{:?}", key()), "SigningKey(tystio/iechyd)");
        assert_ne!(checkpoint().root, sha256(b""));
    }

    proptest! {
        #[test]
        fn any_changed_byte_of_a_note_is_found(position: prop::sample::Index, byte: u8) {
            let note = checkpoint().sign(&key()).unwrap().into_bytes();
            let mut changed = note.clone();
            let position = position.index(note.len());
            changed[position] = byte;
            prop_assume!(changed != note);
            prop_assert!(Checkpoint::open(&changed, &key().verifying_key()).is_err());
        }
    }
}
