//! Voice: what those think who will never write a submission. Statements with their moderation, votes on them (agree, disagree, pass), and
//! the map of opinions that the votes give; over files, and stored with a page to vote on.
//!
//! Guarantees: a map depends on the votes alone, not on the order of their rows, on threads or on maps made before; whoever voted
//! too little is named as not placed and is in no group; where votes do not bear a map, it is refused with the reason. A vote is on disk
//! with its leaf before it is shown as kept, and the same vote twice is one vote.
//!
//! How groups are found is the room `opinions`; here are files, rows, words, pages and drawings.

mod alike;
pub mod cli;
pub mod conversation;
pub mod drawing;
pub mod export;
mod forget;
pub mod limits;
mod live;
pub mod names;
mod next;
mod statement;
mod store;
mod stored;
mod take;
#[cfg(test)]
mod tests;
mod told;
mod voting;
pub mod web;
mod words;

pub use alike::{alike, likeness};
pub use forget::Forgetting;
pub use live::{Kind, make as make_map, refresh as refresh_maps};
pub use next::next;
pub use statement::{
    Moderation, Origin, State, Statement, near, propose, propose_as, settle, translate,
};
pub use store::{
    MIGRATIONS, set_type as say_type, statement as statement_of_number, statements,
    voting as voting_of,
};
pub use stored::{Stored, conversation as stored_conversation, files as polis_files};
pub use take::take;
pub use voting::{
    Casting, Entry, Participant, Stage, Voting, begin, bind, cast, invite, log_of, participant,
    set_voting,
};
pub use web::{StatementsOfPassage, WayToVote};
