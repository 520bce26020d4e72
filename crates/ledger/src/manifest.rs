//! The manifest of a sealed pack: which files it has, and the salt under which the ledger commits to that list.
//!
//! The list is committed to and not published: who knows most of a file could guess the rest from its digest
//! (`book/formats.md` section 8.2). Reading the files themselves is deliberately the caller's business.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::leaf::{exactly, files, listed, text};
use crate::{Digest, Refused, Salt, commitment, read_canonical, write_canonical};

/// What `sealed.json` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Path in the sealed pack to SHA-256; at least one.
    pub files: BTreeMap<String, Digest>,
    /// Of the commitment.
    pub salt: Salt,
}

impl Manifest {
    /// Reads the bytes of `sealed.json`.
    ///
    /// # Errors
    /// They are not one canonical JSON object and a line feed, or not a manifest.
    pub fn parse(bytes: &[u8]) -> Result<Manifest, Refused> {
        let line = bytes
            .strip_suffix(b"\n")
            .ok_or_else(|| Refused::new("does not end with a line feed"))?;
        let value = read_canonical(line)?;
        let members = value
            .as_object()
            .ok_or_else(|| Refused::new("not a JSON object"))?;
        exactly(members, &["files", "salt"])?;
        let salt = text(members, "salt")?
            .parse()
            .map_err(|why| Refused::new(format!("\"salt\": {why}")))?;
        Ok(Manifest {
            files: files(members)?,
            salt,
        })
    }

    /// The bytes of `sealed.json`.
    ///
    /// # Errors
    /// A path is not spelled as the format allows, or there is no file.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Refused> {
        let files = listed(&self.files);
        let mut bytes = write_canonical(&json!({"files": files, "salt": self.salt.to_hex()}))?;
        bytes.push(b'\n');
        // Reading back is the one place where the rules are written down.
        Manifest::parse(&bytes)?;
        Ok(bytes)
    }

    /// The commitment that the leaf `sealed-built` holds.
    ///
    /// # Errors
    /// The list has no canonical spelling.
    pub fn commitment(&self) -> Result<Digest, Refused> {
        let content: Value = json!({"files": listed(&self.files)});
        commitment(&self.salt, &content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sha256;

    #[test]
    fn a_manifest_reads_back_and_each_change_gives_another_commitment() {
        let manifest = Manifest {
            files: [("documents.csv".to_owned(), sha256(b"x"))].into(),
            salt: Salt([3; 32]),
        };
        let bytes = manifest.to_bytes().unwrap();
        assert_eq!(Manifest::parse(&bytes).unwrap(), manifest);
        let mut other = manifest.clone();
        other.salt = Salt([4; 32]);
        assert_ne!(other.commitment().unwrap(), manifest.commitment().unwrap());
        other = manifest.clone();
        other.files.insert("README.md".to_owned(), sha256(b"y"));
        assert_ne!(other.commitment().unwrap(), manifest.commitment().unwrap());
        let text = String::from_utf8(bytes).unwrap();
        for bad in [
            text.replace("documents.csv", "../documents.csv"),
            text.replace("\"salt\"", "\"salts\""),
            text.trim_end().to_owned(),
            text.replace(":[", ": ["),
        ] {
            assert!(Manifest::parse(bad.as_bytes()).is_err(), "{bad}");
        }
        let empty = Manifest {
            files: BTreeMap::new(),
            salt: Salt([3; 32]),
        };
        assert!(empty.to_bytes().is_err());
    }
}
