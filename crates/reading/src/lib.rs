//! Reading: the room an analyst lives in.
//!
//! A list of the evidence with filters and search, a page for each submission where passages are
//! coded, the codebook, memos, redactions, decisions on publication, and the log of who did what.
//!
//! Guarantees: a coding names exact words of a document, who put it there and when; undoing keeps
//! it; counts stand as submissions and distinct texts side by side. It deliberately codes nothing by itself: a suggested code
//! (`cli/suggest.rs`) is a line on paper until a person accepts it.

mod acts;
mod adopt;
pub mod agreement;
mod campaign;
pub mod cli;
mod codebook;
pub mod coded;
mod coding;
pub mod coverage;
pub mod double;
pub mod exports;
pub mod files;
mod filter;
mod forget;
mod highlight;
pub mod imports;
mod keep;
pub mod limits;
mod panel;
mod personal;
mod register;
pub mod saturation;
pub mod search;
mod store;
pub mod suggestions;
mod themes;
mod veil;
pub mod web;
mod words;

pub use acts::{place_of_words, put, span_of_page, undo, write_memo};
pub use adopt::{Adopted, GivenCode, adopt};
pub use campaign::decide::{Decision, decide, undo_decision};
pub use campaign::find::{CAMPAIGNS_JOB, find_campaigns};
pub use campaign::{Act, ActKind, Campaign, name_of};
pub use codebook::{Code, Entry, Placed, free_key, key_from, key_is_good, letters, tree};
pub use coding::{CODER_SOURCE, Coding, Counts, Memo, MemoAbout, Put, Suggested};
pub use filter::Filter;
pub use forget::Forgetting;
pub use keep::{Way, add, change, retire, shift};
pub use panel::CodesOnYourWords;
pub use store::{
    MIGRATIONS,
    campaign::{Run, Size, acts, both_ways, campaigns, last_run, memberships, sizes},
    code, codes, codings, codings_of, counts, counts_by_respondent_type,
    list::remember_lists,
    memos,
};
pub use suggestions::learn::{SUGGEST_JOB, learn_suggestions};

pub use veil::{Veil, coder_again, is_by};

use commission::Refusal;
use text::QueryRefusal;
use words::words;

/// Why a search cannot be made, in both languages.
pub(crate) fn refused_query(why: QueryRefusal) -> Refusal {
    use text::limits::{QUERY_CHARS_MAX, QUERY_WORDS_MAX};
    Refusal::new(why.code(), |l| match why {
        QueryRefusal::NothingToLookFor => words(l).msg_query_nothing(),
        QueryRefusal::OnlyExclusions => words(l).msg_query_only_exclusions(),
        QueryRefusal::TooLong { chars } => {
            words(l).msg_query_too_long(chars.to_string(), QUERY_CHARS_MAX.to_string())
        }
        QueryRefusal::TooManyWords { words: many } => {
            words(l).msg_query_too_many_words(many.to_string(), QUERY_WORDS_MAX.to_string())
        }
    })
}
