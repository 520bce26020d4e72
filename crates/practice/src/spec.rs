//! A specification for linkage: which columns are compared and how, where the columns do not tell it well by themselves.
//!
//! Guarantees: nothing in it is passed over; what is unknown is refused with its line.

use crate::limits::SPEC_BYTES_MAX;
use crate::words::words;
use commission::Refusal;
use linkage::Kind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a specification says.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Probability from which a pair is a link.
    pub threshold: Option<f64>,
    /// Columns that are not compared.
    #[serde(default)]
    pub leave_out: Vec<String>,
    /// The columns that are compared, each with the word of its kind; all columns where this is empty.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Columns that are called otherwise in the second table: its name in the first, its name in the second.
    #[serde(default)]
    pub second: BTreeMap<String, String>,
}

impl Spec {
    /// Reads a specification.
    ///
    /// # Errors
    /// A refusal with the line.
    pub fn parse(file: &str, text: &str) -> Result<Self, Refusal> {
        let refused = |line: u64, refusal: Refusal| refusal.in_file(file).at_line(line);
        if text.len() > SPEC_BYTES_MAX {
            let most = SPEC_BYTES_MAX.to_string();
            return Err(refused(
                1,
                Refusal::new("spec-too-long", |l| words(l).msg_spec_too_long(&most)),
            ));
        }
        let spec: Self = toml::from_str(text).map_err(|error| {
            let byte = error.span().map_or(0, |span| span.start);
            let why = error.message().to_owned();
            refused(
                line_of(text, byte),
                Refusal::new("spec-broken", |l| words(l).msg_spec_broken(&why)),
            )
        })?;
        for (column, kind) in &spec.fields {
            if Kind::of_word(kind).is_none() {
                let line = line_of(text, text.find(kind.as_str()).unwrap_or(0));
                let known: Vec<&str> = Kind::ALL.iter().map(|(_, word)| *word).collect();
                let known = known.join(", ");
                return Err(refused(
                    line,
                    Refusal::new("spec-kind", |l| {
                        words(l).msg_spec_kind(column, kind, &known)
                    }),
                ));
            }
        }
        Ok(spec)
    }
}

/// The line, from 1, of a byte.
fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|b| **b == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use commission::Language;

    #[test]
    fn an_unknown_kind_is_refused_with_its_line() {
        let refusal =
            Spec::parse("spec.toml", "threshold = 0.9\n[fields]\nenw = \"nme\"\n").unwrap_err();
        let line = refusal.line(Language::En);
        assert!(
            line.starts_with("spec.toml:3:") && line.contains("surname"),
            "{line}"
        );
    }

    #[test]
    fn an_unknown_word_is_refused_with_its_line() {
        let refusal = Spec::parse("spec.toml", "\nthreshhold = 0.9\n").unwrap_err();
        assert!(refusal.line(Language::Cy).starts_with("spec.toml:2:"));
    }
}
