//! The ledger of a commission: what was received and decided, in an order that nobody can change unseen.
//!
//! `book/formats.md` fixes the bytes; this crate writes and checks them. Everything here is a plain function over
//! plain values: the same arguments give the same bytes on any machine, and hostile input gives an error, never a
//! panic.
//!
//! It deliberately does no input or output, has no clock and makes no random numbers: salts and seeds are
//! arguments. It does not know tables, quotes or exhibits either; checking those against the openings is the
//! work of the report.

mod checkpoint;
mod commitment;
mod content;
mod digest;
mod json;
mod leaf;
pub mod limits;
mod manifest;
mod names;
mod opening;
mod proof;
mod receipt;
mod receipt_code;
mod refused;
mod tree;
mod verify;

pub use checkpoint::{Checkpoint, SigningKey, VerifyingKey};
pub use commitment::{Salt, commitment, text_commitment};
pub use content::{Attachment, Envelope, redacted, text_content, transcribed};
pub use digest::{Digest, hex, sha256};
pub use json::{read_canonical, write_canonical};
pub use leaf::{Leaf, PublicationState};
pub use manifest::Manifest;
pub use opening::Opening;
pub use proof::{consistency_proof, inclusion_proof, verify_consistency, verify_inclusion};
pub use receipt::{Receipt, Shown};
pub use receipt_code::ReceiptCode;
pub use refused::Refused;
pub use tree::{Tree, leaf_hash, node_hash, root_of};
pub use verify::{
    Failure, LaterVersion, Pack, SealedPack, Step, Submission, Verification, verify, verify_sealed,
};
