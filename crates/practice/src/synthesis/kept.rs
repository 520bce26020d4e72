//! The claims of a stored register: items of evidence that say where an outcome is claimed to have gone, with the exhibit that measured it.

use super::{Claimed, Direction, measured_of};
use crate::register::{Kind, Register};
use evidence::Exhibit;

/// The claims of a register; each item of evidence with a word in `expected` is one, for each of its prototypes.
#[must_use]
pub fn of_register(register: &Register, exhibits: &[Exhibit]) -> Vec<Claimed> {
    let mut claims = Vec::new();
    for item in register.of_kind(Kind::Evidence) {
        let first = |field: &str| {
            let value = item.known(field).next();
            value.map_or("", |value| value.text.as_str())
        };
        let Some(direction) = Direction::of_code(first("expected")) else {
            continue;
        };
        let exhibit = exhibits.iter().find(|one| one.exhibit == first("exhibit"));
        for prototype in item.known("prototype") {
            claims.push(Claimed {
                prototype: prototype.text.clone(),
                claim: first("claimed").to_owned(),
                outcome: first("outcome").to_owned(),
                direction,
                scale: first("scale").to_owned(),
                from: first("exhibit").to_owned(),
                measured: exhibit.and_then(|one| measured_of(one, first("outcome"))),
            });
        }
    }
    claims
}
