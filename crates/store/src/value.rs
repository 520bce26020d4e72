//! The four kinds of value that both engines keep alike, and a row of them.
//!
//! Times are microseconds since 1970 in UTC, yes and no are 1 and 0, floating numbers are text in
//! their shortest form. U+0000 never reaches a text column: PostgreSQL cannot hold it.

use crate::{StoreError, Words, sqlite};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// One value of a row or of a statement's parameters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing, where something of a kind could stand.
    Null(Kind),
    /// A whole number.
    Int(i64),
    /// Text in UTF-8.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// What is looked for in a search table.
    Words(Words),
}

/// The kind of a value: PostgreSQL wants to know it of nothing, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole number.
    Int,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What becomes a [`Value`] of one kind.
pub trait OfKind {
    /// The kind.
    const KIND: Kind;
}

impl OfKind for i64 {
    const KIND: Kind = Kind::Int;
}
impl OfKind for bool {
    const KIND: Kind = Kind::Int;
}
impl OfKind for &str {
    const KIND: Kind = Kind::Text;
}
impl OfKind for &String {
    const KIND: Kind = Kind::Text;
}
impl OfKind for String {
    const KIND: Kind = Kind::Text;
}
impl OfKind for Vec<u8> {
    const KIND: Kind = Kind::Bytes;
}
impl OfKind for &[u8] {
    const KIND: Kind = Kind::Bytes;
}
impl OfKind for &Words {
    const KIND: Kind = Kind::Text;
}

impl Value {
    /// The same value; where it is nothing, nothing of that kind.
    pub(crate) fn of_kind(self, kind: Kind) -> Self {
        match self {
            Self::Null(_) => Self::Null(kind),
            other => other,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Null(kind) => *kind,
            Self::Int(_) => Kind::Int,
            Self::Text(_) | Self::Words(_) => Kind::Text,
            Self::Bytes(_) => Kind::Bytes,
        }
    }
}

/// The parameters of a statement, each turned into a [`Value`].
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { [$($crate::Value::from($value)),*] };
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(i64::from(value))
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(without_nul(value.to_owned()))
    }
}
impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::from(value.as_str())
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(without_nul(value))
    }
}
impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}
impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Bytes(value.to_vec())
    }
}
impl From<&Words> for Value {
    fn from(value: &Words) -> Self {
        Self::Words(value.clone())
    }
}
impl<T: Into<Value> + OfKind> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null(T::KIND), Into::into)
    }
}

fn without_nul(text: String) -> String {
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null(_) => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
            Self::Words(words) => {
                return Ok(ToSqlOutput::from(sqlite::search::expression(words)));
            }
        }))
    }
}

impl FromSql for Value {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(match value {
            ValueRef::Null => Self::Null(Kind::Text),
            ValueRef::Integer(value) => Self::Int(value),
            // Ranks of the full-text search are the only floating numbers an engine ever answers.
            ValueRef::Real(value) => Self::Text(value.to_string()),
            ValueRef::Text(value) => Self::Text(String::from_utf8_lossy(value).into_owned()),
            ValueRef::Blob(value) => Self::Bytes(value.to_vec()),
        })
    }
}

/// One row of an answer; columns are counted from 0 in the order of the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(pub(crate) Vec<Value>);

impl Row {
    /// The whole number in a column.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn int(&self, column: usize) -> Result<i64, StoreError> {
        self.opt_int(column)?.ok_or(StoreError::Shape {
            column,
            expected: "a whole number",
        })
    }

    /// The whole number in a column, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        match self.0.get(column) {
            Some(Value::Int(value)) => Ok(Some(*value)),
            Some(Value::Null(_)) => Ok(None),
            _ => Err(StoreError::Shape {
                column,
                expected: "a whole number",
            }),
        }
    }

    /// Whether the number in a column is other than 0.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn yes(&self, column: usize) -> Result<bool, StoreError> {
        Ok(self.int(column)? != 0)
    }

    /// The text in a column.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn text(&self, column: usize) -> Result<String, StoreError> {
        self.opt_text(column)?.ok_or(StoreError::Shape {
            column,
            expected: "text",
        })
    }

    /// The text in a column, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn opt_text(&self, column: usize) -> Result<Option<String>, StoreError> {
        match self.0.get(column) {
            Some(Value::Text(value)) => Ok(Some(value.clone())),
            Some(Value::Null(_)) => Ok(None),
            _ => Err(StoreError::Shape {
                column,
                expected: "text",
            }),
        }
    }

    /// The bytes in a column.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn bytes(&self, column: usize) -> Result<Vec<u8>, StoreError> {
        match self.0.get(column) {
            Some(Value::Bytes(value)) => Ok(value.clone()),
            _ => Err(StoreError::Shape {
                column,
                expected: "bytes",
            }),
        }
    }

    /// The bytes in a column, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Shape`] where the column holds something else.
    pub fn opt_bytes(&self, column: usize) -> Result<Option<Vec<u8>>, StoreError> {
        match self.0.get(column) {
            Some(Value::Null(_)) => Ok(None),
            _ => self.bytes(column).map(Some),
        }
    }
}
