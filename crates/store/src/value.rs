//! The four kinds of value that both engines keep alike, and a row of them.
//!
//! Times are microseconds since 1970 in UTC, yes and no are 1 and 0, floating numbers are text in
//! their shortest form. U+0000 never reaches a text column: PostgreSQL cannot hold it.

use crate::StoreError;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// One value of a row or of a statement's parameters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// Text in UTF-8.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
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
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
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
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

impl FromSql for Value {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(match value {
            ValueRef::Null => Self::Null,
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
            Some(Value::Null) => Ok(None),
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
            Some(Value::Null) => Ok(None),
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
            Some(Value::Null) => Ok(None),
            _ => self.bytes(column).map(Some),
        }
    }
}
