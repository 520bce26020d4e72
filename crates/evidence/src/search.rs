//! What a person typed, as it is asked of the search.

use ::store::{OneOf, Words};
use text::{Group, Query};

/// The words of a query over the columns `plain` (every document) and `welsh` (the same words, in
/// Welsh documents only).
pub fn match_expression(query: &Query) -> Words {
    let each = |groups: &[Group]| groups.iter().map(one_of).collect();
    Words {
        all: each(&query.groups),
        none: each(&query.excluded),
    }
}

fn one_of(group: &Group) -> OneOf {
    OneOf(vec![
        ("plain", group.anywhere.clone()),
        ("welsh", group.in_welsh.clone()),
    ])
}
