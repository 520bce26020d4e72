//! What a person typed, as the full-text engine reads it.

use std::fmt::Write as _;
use text::{Group, Query};

/// The FTS5 expression of a query over the columns `plain` (every document) and `welsh` (the same
/// words, in Welsh documents only). It is a value of the statement, never a part of it.
pub fn match_expression(query: &Query) -> String {
    let mut expression = String::new();
    for (index, group) in query.groups.iter().enumerate() {
        if index > 0 {
            expression.push_str(" AND ");
        }
        push_group(&mut expression, group);
    }
    for group in &query.excluded {
        expression.push_str(" NOT ");
        push_group(&mut expression, group);
    }
    expression
}

fn push_group(expression: &mut String, group: &Group) {
    expression.push('(');
    push_forms(expression, "plain", &group.anywhere);
    if !group.in_welsh.is_empty() {
        expression.push_str(" OR ");
        push_forms(expression, "welsh", &group.in_welsh);
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
