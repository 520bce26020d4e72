//! The rows of evidence, a file for each subject. Later slices may join these tables in questions of
//! their own; only these files change them.

mod claims;
mod counted;
mod documents;
mod exhibits;
mod forget;
mod learned;
mod passages;
mod sources;
mod transcripts;

pub use claims::claims;
pub(crate) use claims::keep_claims;
pub use counted::{count_as, counted_texts};
pub(crate) use documents::{add_document, add_redaction, renew, seal_version};
pub use documents::{
    document, document_by_name, documents_of, each_document, received_documents_of, redactions_of,
    sealed_words,
};
pub use exhibits::{TakenExhibit, TakenInput, exhibit_names, taken_exhibit, taken_exhibits};
pub(crate) use exhibits::{drop_exhibit, keep_exhibit};
pub use forget::{Erasing, erasures, texts_of, unpublished};
pub(crate) use forget::{blobs_of, forget, names_of, note as note_erased};
pub(crate) use learned::{keep_learned, learned, make_searchable, unlearned};
pub(crate) use passages::move_passage;
pub use passages::{add_passage, broken_passages, passage, passages_of};
pub use sources::{
    describe_source, each_source, group_sizes, received_envelopes, set_late, source,
    source_by_reference, states,
};
pub(crate) use sources::{envelope_salt, insert_source, next_number, set_state, set_text_key};
pub(crate) use transcripts::add_transcript;
pub use transcripts::{scans_awaiting, transcripts_of};

use ::store::{Migration, Room, Row, StoreError};
use ledger::Salt;
use text::Language;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "evidence",
    migrations: &[
        FIRST,
        LISTS,
        CLAIMS,
        ENVELOPES,
        TRANSCRIPTS,
        CHANGES,
        COUNTED,
        forget::MIGRATION,
        exhibits::MIGRATION,
    ],
};

const FIRST: Migration = Migration {
        number: 1,
        sql: "CREATE TABLE source (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            number BIGINT NOT NULL, reference TEXT NOT NULL, channel TEXT NOT NULL,
            respondent_type TEXT, place TEXT, language TEXT, language_declared BIGINT NOT NULL,
            state TEXT NOT NULL, name TEXT, received BIGINT NOT NULL, late BIGINT NOT NULL,
            origin TEXT NOT NULL, text_key TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            UNIQUE (commission, number), UNIQUE (commission, reference));
        CREATE TABLE document (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL, source BIGINT NOT NULL REFERENCES source (id),
            part TEXT NOT NULL, strand TEXT, title TEXT, language TEXT, language_by TEXT,
            version BIGINT NOT NULL, text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            blob TEXT, media_type TEXT, learned BIGINT NOT NULL,
            UNIQUE (source, part));
        CREATE INDEX document_unlearned ON document (commission, id) WHERE learned = 0;
        CREATE TABLE sealed_version (
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            PRIMARY KEY (document, version));
        CREATE TABLE redaction (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL);
        CREATE INDEX redaction_by_document ON redaction (document);
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, first BIGINT NOT NULL, past BIGINT NOT NULL, quote TEXT NOT NULL,
            UNIQUE (document, version, first, past));
        CREATE VIRTUAL TABLE search USING fts5 (
            plain, welsh, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');",
    };

/// A list is counted, in submissions and distinct texts, from an index alone: in the order of the
/// texts, with every field that a filter may ask for.
const LISTS: Migration = Migration {
    number: 2,
    sql: "CREATE INDEX source_by_text ON source (
            commission, text_key, state, language, respondent_type, place, late, number);
        CREATE INDEX document_by_strand ON document (commission, strand, source);",
};

/// Figures that somebody stated.
const CLAIMS: Migration = Migration {
    number: 3,
    sql: "CREATE TABLE claim (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));",
};

/// What a source said of itself when it was received, kept before it is described otherwise for the first time: the
/// ledger committed to that.
const ENVELOPES: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE received_envelope (
            source BIGINT PRIMARY KEY REFERENCES source (id), respondent_type TEXT, place TEXT,
            language TEXT, name TEXT);",
};

/// Scans, and who typed their words.
const TRANSCRIPTS: Migration = Migration {
    number: 5,
    sql: "ALTER TABLE document ADD COLUMN scan BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE document ADD COLUMN transcripts BIGINT NOT NULL DEFAULT 0;
        CREATE INDEX document_awaiting ON document (commission, id)
            WHERE scan = 1 AND transcripts = 0;
        CREATE TABLE transcript (
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (document, version));",
};

/// Lists are made from what is held in memory, which asks for the sources that changed since. The
/// mailbox counts and lists those that wait for a decision, and the late ones.
const CHANGES: Migration = Migration {
    number: 6,
    sql: "ALTER TABLE source ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
        UPDATE source SET changed = number;
        CREATE INDEX source_by_change ON source (commission, changed);
        CREATE INDEX source_undecided ON source (commission, number) WHERE state = 'not-decided';
        CREATE INDEX source_late ON source (commission, number) WHERE late = 1;
        DROP INDEX source_by_text;
        DROP INDEX document_by_strand;",
};

/// As which distinct texts a submission is counted, where that is not its own text alone.
const COUNTED: Migration = Migration {
    number: 7,
    sql: "CREATE TABLE counted_text (
            source BIGINT NOT NULL REFERENCES source (id), commission BIGINT NOT NULL,
            key TEXT NOT NULL, PRIMARY KEY (source, key));",
};

fn language_of(row: &Row, column: usize) -> Result<Option<Language>, StoreError> {
    Ok(row.opt_text(column)?.and_then(|code| code.parse().ok()))
}

fn salt_of(row: &Row, column: usize) -> Result<Salt, StoreError> {
    row.bytes(column)?
        .try_into()
        .map(Salt)
        .map_err(|_| StoreError::Shape {
            column,
            expected: "a salt of 32 bytes",
        })
}
