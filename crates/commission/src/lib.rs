//! The commission: the nouns that several stages of an inquiry share.
//!
//! Here are the commission itself with its call, its people and what each may do, languages, the
//! clock, and the two kinds of error: a [`Refusal`] that a person can put right, and a [`Fault`]
//! that they cannot. What is done with them is the business of the slices.

mod backups;
pub mod clock;
mod closing;
mod definition;
mod desk;
mod erasure;
mod errors;
mod invitation;
mod letters;
pub mod limits;
mod parse;
mod people;
mod publication;
mod question;
mod recovery;
mod retention;
mod roles;
mod secret;
mod sign_in;
mod store;
mod texts;
mod time;
pub mod totp;
pub mod web;
mod wording;
mod words;

pub use backups::{Backup, backups, note_backup, note_rehearsal};
pub use clock::{Chance, Clock};
pub use closing::{AFTER_CLOSING, Closing, close_commission, open_again, refuse_closed};
pub use definition::{
    Call, Choice, Commissioner, Controller, Definition, Disclosure, LawfulBasis, Place, Purpose,
    Stage, Strand,
};
pub use desk::{Desk, Exit, Outcome, Progress, Quiet};
pub use erasure::{Erased, ErasedBy, Erasure, Fate, Forgets, Forgetting, Repeats};
pub use errors::{Error, Fault, Refusal, Spot};
pub use invitation::{
    Invitation, LinkKind, Newcomer, accept, first_link, follow, invite, open_invitations,
    open_link, recovery_link, withdraw_invitation,
};
pub use letters::{
    Letter, WaitingLetter, address_in, drop_letter, due_letter, forget_letters, promise, settle,
    try_again, waiting_letters,
};
pub use parse::node::{Node, Problems};
pub use parse::{parse, read_toml};
pub use people::Person;
pub use publication::Publication;
pub use question::{Facet, Question, QuestionKind};
pub use retention::{
    Hold, Notice, Reached, Rule, Run, Standing, Step, give_notice, hold_retention, note_run,
    release_retention, retention_runs, set_retention, standing,
};
pub use roles::{Capability, Role};
pub use secret::hash_password;
pub use sign_in::{SignIn, Tried, Try, wait_refusal, wrong_refusal};
pub use store::accounts::{last_seen, people_count, people_of, person, recovery_codes_left};
pub use store::wording::{TextChange, text_changes};
pub use store::{
    ACTS, Act, Commission, HOUSE_ACTS, MIGRATIONS, actors, acts, commission_by_slug, commissions,
    house_acts_of, open, record, record_read,
};
pub use texts::{Language, Texts};
pub use time::{civil_of, day_of, instant_text, micros_of, moment};
pub use wording::{NewWording, Reworded, reword, set_disclosure};
