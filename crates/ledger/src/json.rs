//! Canonical JSON: RFC 8785, restricted to what every language writes alike (`book/formats.md` section 1).
//!
//! Guarantees one spelling of each value; reading refuses every other. Numbers are integers below 2^53 in
//! magnitude: fractions are deliberately refused, because shortest decimal forms are where writers differ.

use std::cmp::Ordering;

use serde_json::Value;

use crate::Refused;
use crate::limits::{INTEGER_BOUND, JSON_DEPTH_MAX};

/// Writes `value` in its one canonical spelling.
///
/// # Errors
/// A number is not an integer or is 2^53 or more in magnitude, or the nesting is deeper than
/// [`JSON_DEPTH_MAX`].
pub fn write_canonical(value: &Value) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    write_value(value, 1, &mut out)?;
    Ok(out)
}

/// Reads `bytes`, which must be the canonical spelling of a value.
///
/// # Errors
/// The bytes are not JSON, or are JSON in another spelling.
pub fn read_canonical(bytes: &[u8]) -> Result<Value, Refused> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Refused::new(format!("not JSON: {error}")))?;
    // Written again and compared: this finds white space, member order, doubled names and every other spelling at once.
    let mut again = Vec::with_capacity(bytes.len());
    write_value(&value, 1, &mut again)?;
    if again == bytes {
        return Ok(value);
    }
    let at = again
        .iter()
        .zip(bytes)
        .take_while(|(left, right)| left == right)
        .count();
    Err(Refused::new(format!(
        "not canonical JSON: byte {at} differs from the canonical spelling"
    )))
}

fn write_value(value: &Value, depth: usize, out: &mut Vec<u8>) -> Result<(), Refused> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => write_integer(number, out)?,
        Value::String(text) => write_string(text, out),
        Value::Array(values) => {
            check_depth(depth)?;
            out.push(b'[');
            for (position, value) in values.iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                write_value(value, depth + 1, out)?;
            }
            out.push(b']');
        }
        Value::Object(members) => {
            check_depth(depth)?;
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by(|(left, _), (right, _)| by_utf16(left, right));
            out.push(b'{');
            for (position, (name, value)) in sorted.into_iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                write_string(name, out);
                out.push(b':');
                write_value(value, depth + 1, out)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

fn check_depth(depth: usize) -> Result<(), Refused> {
    if depth > JSON_DEPTH_MAX {
        return Err(Refused::new(format!(
            "JSON nested deeper than {JSON_DEPTH_MAX} levels"
        )));
    }
    Ok(())
}

fn write_integer(number: &serde_json::Number, out: &mut Vec<u8>) -> Result<(), Refused> {
    match number.as_i64() {
        Some(integer) if integer.unsigned_abs() < INTEGER_BOUND => {
            out.extend_from_slice(integer.to_string().as_bytes());
            Ok(())
        }
        _ => Err(Refused::new(format!(
            "the number {number} is not an integer below 2^53 in magnitude"
        ))),
    }
}

pub(crate) fn write_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    // Almost all of a text is written as it stands, so it is copied in runs.
    while let Some(at) = rest.iter().position(|byte| must_be_escaped(*byte)) {
        let (plain, escaped) = rest.split_at(at);
        out.extend_from_slice(plain);
        rest = escaped.get(1..).unwrap_or_default();
        if let Some(byte) = escaped.first() {
            write_escaped(*byte, out);
        }
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn must_be_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn write_escaped(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'"' => out.extend_from_slice(b"\\\""),
        b'\\' => out.extend_from_slice(b"\\\\"),
        0x08 => out.extend_from_slice(b"\\b"),
        b'\t' => out.extend_from_slice(b"\\t"),
        b'\n' => out.extend_from_slice(b"\\n"),
        0x0c => out.extend_from_slice(b"\\f"),
        b'\r' => out.extend_from_slice(b"\\r"),
        _ => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
    }
}

/// RFC 8785 section 3.2.3: names are compared as UTF-16, which differs from UTF-8 above U+FFFF.
fn by_utf16(left: &str, right: &str) -> Ordering {
    if left.is_ascii() && right.is_ascii() {
        return left.cmp(right);
    }
    left.encode_utf16().cmp(right.encode_utf16())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn the_sorting_example_of_rfc_8785_comes_out() {
        let value = json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        let written = String::from_utf8(write_canonical(&value).unwrap()).unwrap();
        assert_eq!(
            written,
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
        );
    }

    #[test]
    fn the_string_example_of_rfc_8785_comes_out() {
        let value = json!("\u{20ac}$\u{f}\nA'B\"\\\\\"/");
        assert_eq!(
            write_canonical(&value).unwrap(),
            "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"".as_bytes()
        );
    }

    #[test]
    fn every_other_spelling_is_refused() {
        let deep = format!("{}{}", "[".repeat(33), "]".repeat(33));
        let very_deep = "[".repeat(100_000);
        for wrong in [
            "",
            " 1",
            "1 ",
            "1.0",
            "1e2",
            "-0",
            "01",
            "+1",
            "9007199254740992",
            "-9007199254740992",
            "1.5",
            "NaN",
            "{\"b\":1,\"a\":2}",
            "{\"a\":1,\"a\":1}",
            "{\"a\": 1}",
            "[1,]",
            "\"\\/\"",
            "\"\\u0041\"",
            "\"\\u001F\"",
            "\"\\ud800\"",
            "\"\u{1}\"",
            "\u{feff}1",
            "1\n",
            "1 2",
            &deep,
            &very_deep,
        ] {
            assert!(read_canonical(wrong.as_bytes()).is_err(), "{wrong:.60}");
        }
        assert!(read_canonical(b"\"\xff\"").is_err());
        let allowed = format!("{}{}", "[".repeat(32), "]".repeat(32));
        assert!(read_canonical(allowed.as_bytes()).is_ok());
        assert!(read_canonical(b"-9007199254740991").is_ok());
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-(1_i64 << 53) + 1..1 << 53).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(value in values()) {
            prop_assert_eq!(read_canonical(&write_canonical(&value).unwrap()).unwrap(), value);
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = read_canonical(&bytes);
        }
    }
}
