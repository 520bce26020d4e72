//! The words looked for, as FTS5 reads them.

use crate::{OneOf, Words};
use std::fmt::Write as _;

/// The FTS5 expression. It is a value of the statement, never a part of it.
pub(crate) fn expression(words: &Words) -> String {
    let mut expression = String::new();
    for (index, group) in words.all.iter().enumerate() {
        if index > 0 {
            expression.push_str(" AND ");
        }
        push_group(&mut expression, group);
    }
    for group in &words.none {
        expression.push_str(" NOT ");
        push_group(&mut expression, group);
    }
    expression
}

fn push_group(expression: &mut String, group: &OneOf) {
    let columns = group.0.iter().filter(|(_, forms)| !forms.is_empty());
    expression.push('(');
    for (index, (column, forms)) in columns.enumerate() {
        if index > 0 {
            expression.push_str(" OR ");
        }
        push_forms(expression, column, forms);
    }
    expression.push(')');
}

/// Folded forms hold letters, digits and single spaces, so a quoted form needs no escaping; quotes
/// are dropped all the same.
fn push_forms(expression: &mut String, column: &str, forms: &[String]) {
    let _ = write!(expression, "{column} : (");
    for (index, form) in forms.iter().enumerate() {
        if index > 0 {
            expression.push_str(" OR ");
        }
        let _ = write!(expression, "\"{}\"", form.replace('"', ""));
    }
    expression.push(')');
}
