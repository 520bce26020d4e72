//! Openings: salt and content of a published part, so that anyone can compute its commitment again.
//!
//! This file knows the form of one line of `ledger/openings.jsonl`; whether the leaf agrees is checked in `verify`.

use serde_json::{Value, json};

use crate::leaf::{exactly, part, text};
use crate::limits::INTEGER_BOUND;
use crate::{Digest, Refused, Salt, commitment, read_canonical, write_canonical};

/// One opened part.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The leaf that holds the commitment.
    pub leaf: u64,
    /// The part of the submission.
    pub part: String,
    /// Its salt, no longer a secret.
    pub salt: Salt,
    /// Its content object.
    pub content: Value,
}

impl Opening {
    /// Reads one line, without its line feed.
    ///
    /// # Errors
    /// The line is not canonical JSON, or not an opening.
    pub fn parse(line: &[u8]) -> Result<Opening, Refused> {
        let mut value = read_canonical(line)?;
        let members = value
            .as_object_mut()
            .ok_or_else(|| Refused::new("not a JSON object"))?;
        exactly(members, &["content", "leaf", "part", "salt"])?;
        let leaf = members
            .get("leaf")
            .and_then(Value::as_u64)
            .filter(|leaf| *leaf < INTEGER_BOUND);
        let leaf = leaf.ok_or_else(|| Refused::new("\"leaf\" is not the number of a leaf"))?;
        let part = part(members)?;
        let salt = text(members, "salt")?
            .parse()
            .map_err(|why| Refused::new(format!("\"salt\": {why}")))?;
        let content = members.remove("content").filter(Value::is_object);
        let content = content.ok_or_else(|| Refused::new("\"content\" is not an object"))?;
        Ok(Opening {
            leaf,
            part,
            salt,
            content,
        })
    }

    /// The line, without its line feed.
    ///
    /// # Errors
    /// The content has no canonical spelling.
    pub fn to_line(&self) -> Result<Vec<u8>, Refused> {
        write_canonical(
            &json!({"leaf": self.leaf, "part": self.part, "salt": self.salt.to_hex(), "content": self.content}),
        )
    }

    /// The commitment that salt and content give.
    ///
    /// # Errors
    /// The content has no canonical spelling.
    pub fn commitment(&self) -> Result<Digest, Refused> {
        commitment(&self.salt, &self.content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text_content;

    #[test]
    fn an_opening_reads_back_as_it_was_written() {
        let content = text_content("WHC0012", "a1", Some("cy"), "Mae'n oer.\nIawn.");
        let opening = Opening {
            leaf: 12,
            part: "a1".into(),
            salt: Salt([1; 32]),
            content,
        };
        let line = opening.to_line().unwrap();
        assert_eq!(Opening::parse(&line).unwrap(), opening);
        let line = String::from_utf8(line).unwrap();
        for (good, bad) in [
            ("\"leaf\":12", "\"leaf\":-1"),
            ("\"leaf\":12", "\"leaf\":1.5"),
            ("\"a1\",\"salt", "\"A\",\"salt"),
        ] {
            assert!(
                Opening::parse(line.replace(good, bad).as_bytes()).is_err(),
                "{bad}"
            );
        }
        assert!(Opening::parse(br#"{"content":1,"leaf":1,"part":"a1","salt":""}"#).is_err());
    }
}
