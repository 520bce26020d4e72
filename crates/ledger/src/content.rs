//! The content objects that commitments bind (`book/formats.md` section 3).
//!
//! Building them here keeps their members the same in every room. It does not judge what they say: channels,
//! languages and states of publication are checked where they are decided.

use serde_json::{Value, json};

use crate::Digest;

/// What stands on the outside of a submission: who sent it, how and when.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    /// Such as `WHC0012`.
    pub reference: &'a str,
    /// `web`, `email`, `paper` or `import`.
    pub channel: &'a str,
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub received: i64,
    /// As the call names it.
    pub respondent_type: Option<&'a str>,
    /// As the call names it.
    pub place: Option<&'a str>,
    /// A BCP 47 tag.
    pub language: Option<&'a str>,
    /// The respondent's name, as given.
    pub name: Option<&'a str>,
    /// File and row or message, such as `06-mailbox.mbox#3`.
    pub source: Option<&'a str>,
}

impl Envelope<'_> {
    /// The content object of the part `envelope`.
    #[must_use]
    pub fn content(&self) -> Value {
        json!({
            "reference": self.reference, "part": "envelope", "channel": self.channel, "received": self.received,
            "respondent_type": self.respondent_type, "place": self.place, "language": self.language,
            "name": self.name, "source": self.source,
        })
    }
}

/// The content object of an answer or of a letter's `body`.
#[must_use]
pub fn text_content(reference: &str, part: &str, language: Option<&str>, text: &str) -> Value {
    json!({"reference": reference, "part": part, "language": language, "text": text})
}

/// A file that came with a submission.
#[derive(Clone, Copy, Debug)]
pub struct Attachment<'a> {
    /// Such as `WHC0012`.
    pub reference: &'a str,
    /// `attachment-1`, `attachment-2`, ...
    pub part: &'a str,
    /// The file's name, as given; nothing where it is withheld.
    pub name: Option<&'a str>,
    /// Such as `application/pdf`.
    pub media_type: &'a str,
    /// Of the file's bytes; nothing in a redacted version.
    pub sha256: Option<Digest>,
    /// Its text, where there is one.
    pub text: Option<&'a str>,
}

impl Attachment<'_> {
    /// The content object of this attachment.
    #[must_use]
    pub fn content(&self) -> Value {
        json!({
            "reference": self.reference, "part": self.part, "name": self.name, "media_type": self.media_type,
            "sha256": self.sha256, "text": self.text,
        })
    }
}

/// The content object of a redacted version: `content` as it may be shown, and its `version`, 2 or more.
#[must_use]
pub fn redacted(mut content: Value, version: u64) -> Value {
    if let Some(members) = content.as_object_mut() {
        members.insert("version".into(), version.into());
    }
    content
}

/// The content object of a version whose text was typed from a scan, redacted since or not.
#[must_use]
pub fn transcribed(content: Value, version: u64) -> Value {
    let mut content = redacted(content, version);
    if let Some(members) = content.as_object_mut() {
        members.insert("transcribed".into(), true.into());
    }
    content
}
