//! Voice: what those think who will never write a submission. Statements, votes on them (agree, disagree, pass), and the map of
//! opinions that the votes give.
//!
//! Guarantees: a map depends on the exports alone, not on the order of their rows, on threads or on maps made before; whoever voted
//! too little is named as not placed and is in no group; where votes do not bear a map, it is refused with the reason.
//!
//! How groups are found is the room `opinions`; here are files, words and drawings.

pub mod cli;
pub mod conversation;
pub mod drawing;
pub mod export;
pub mod limits;
pub mod names;
#[cfg(test)]
mod tests;
mod words;
