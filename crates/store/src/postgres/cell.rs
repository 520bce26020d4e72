//! What PostgreSQL answers, as the values that both engines share.
//!
//! Whole numbers of every width and truth are numbers; a sum, which PostgreSQL makes wider than its
//! parts, is one where it is whole and fits; other numbers are text.

use crate::Value;
use crate::value::Kind;
use postgres::types::{FromSql, Type};
use std::error::Error;

/// One column of a row.
pub(crate) struct Cell(pub(crate) Value);

type Wrong = Box<dyn Error + Sync + Send>;

impl<'a> FromSql<'a> for Cell {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Wrong> {
        Ok(Self(match *kind {
            Type::INT8 => Value::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(kind, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(kind, raw)?.into()),
            Type::BOOL => Value::Int(bool::from_sql(kind, raw)?.into()),
            Type::BYTEA => Value::Bytes(raw.to_vec()),
            Type::FLOAT8 => Value::Text(f64::from_sql(kind, raw)?.to_string()),
            Type::FLOAT4 => Value::Text(f64::from(f32::from_sql(kind, raw)?).to_string()),
            Type::NUMERIC => numeric(raw)?,
            _ => Value::Text(String::from_utf8(raw.to_vec())?),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Wrong> {
        Ok(Self(Value::Null(Kind::Text)))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(
            *kind,
            Type::INT8
                | Type::INT4
                | Type::INT2
                | Type::BOOL
                | Type::BYTEA
                | Type::FLOAT8
                | Type::FLOAT4
                | Type::NUMERIC
                | Type::TEXT
                | Type::VARCHAR
                | Type::NAME
                | Type::UNKNOWN
        )
    }
}

/// A numeric as it is sent: four head words (how many groups, the power of 10,000 of the first, the
/// sign, how many digits after the point), then groups of four digits.
fn numeric(raw: &[u8]) -> Result<Value, Wrong> {
    let mut words = raw
        .chunks_exact(2)
        .map(|two| i64::from(i16::from_be_bytes([two[0], two[1]])));
    let mut head = || words.next().ok_or("a number is cut short");
    let (groups, first, sign, _digits) = (head()?, head()?, head()?, head()?);
    let mut whole: i64 = 0;
    for place in 0..=first.max(groups - 1) {
        let group = if place < groups {
            words.next()
        } else {
            Some(0)
        };
        let group = group.ok_or("a number is cut short")?;
        if place <= first {
            whole = whole
                .checked_mul(10_000)
                .and_then(|whole| whole.checked_add(group))
                .ok_or("a number is too large")?;
        } else if group != 0 {
            return Err("a number is not whole; ask for it as text".into());
        }
    }
    match sign {
        0 => Ok(Value::Int(whole)),
        0x4000 => Ok(Value::Int(-whole)),
        _ => Err("a number is none".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[i16]) -> Option<Value> {
        let raw: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        numeric(&raw).ok()
    }

    #[test]
    fn a_sum_is_a_whole_number() {
        assert_eq!(read(&[0, 0, 0, 0]), Some(Value::Int(0)));
        assert_eq!(read(&[1, 0, 0, 0, 42]), Some(Value::Int(42)));
        assert_eq!(read(&[1, 1, 0x4000, 0, 3]), Some(Value::Int(-30_000)));
        assert_eq!(read(&[2, 1, 0, 0, 1, 2345]), Some(Value::Int(12_345)));
        // 0.5 and Not-a-Number are none.
        assert_eq!(read(&[1, -1, 0, 1, 5000]), None);
        assert_eq!(read(&[0, 0, -0x4000, 0]), None);
        assert_eq!(read(&[1, 0, 0]), None);
    }
}
