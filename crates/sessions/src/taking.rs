//! Taking the transcript of a session in.
//!
//! Guarantees that it happens once, in one transaction with its leaf: the transcript becomes a source, each turn a document at an
//! address that never changes (`WHC0033/q12`), and questions go on being numbered from the last session.

use crate::file;
use crate::notices::said;
use crate::people::People;
use crate::spoken::{Transcript, Turn};
use crate::store as rows;
use crate::words::words;
use ::store::Store;
use commission::{Chance, Commission, Error, Language, Publication, Refusal, record};
use evidence::{NewDocument, NewSource};
use ingest::Reads;
use ledger::Salt;
use std::collections::BTreeMap;

/// What taking a transcript in has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The reference of the source.
    pub reference: String,
    /// What was said.
    pub transcript: Transcript,
    /// The sentences that a person should read.
    pub warnings: Vec<String>,
}

impl Taken {
    /// How many turns.
    #[must_use]
    pub fn turns(&self) -> usize {
        self.transcript.turns.len()
    }
}

/// Takes the transcript of a session in: its turns become the documents of one source.
///
/// # Errors
/// [`Error::Refused`] where the file cannot be read or the session has a transcript already.
pub fn take_transcript(
    store: &Store,
    commission: &Commission,
    number: i64,
    (name, bytes): (&str, &[u8]),
    (files, chance): (&dyn Reads, &dyn Chance),
    (by, language): ((&str, i64), Language),
) -> Result<Taken, Error> {
    let last = store.read(|r| rows::last_question(r, commission.id))?;
    let (transcript, mut warnings) = file::read(name, bytes, &mut People::default(), last, files)?;
    warnings.extend(said(name, &transcript.notices, words(language)));
    let documents: Vec<NewDocument> = parts(&transcript.turns)
        .into_iter()
        .zip(&transcript.turns)
        .map(|(part, turn)| NewDocument {
            part,
            strand: None,
            title: turn.speaker.clone(),
            language: None,
            text: turn.text.clone(),
            salt: Salt(chance.bytes()),
            blob: None,
            is_scan: false,
        })
        .collect();
    let keyed = documents
        .iter()
        .map(|one| (one.part.as_str(), one.text.as_str(), None));
    let new = NewSource {
        commission: commission.id,
        prefix: commission.definition.prefix.clone(),
        channel: "session".to_owned(),
        respondent_type: None,
        place: None,
        language: None,
        state: Publication::NotDecided,
        name: None,
        received_us: by.1,
        late: false,
        origin: name.to_owned(),
        text_key: evidence::text_key(keyed)?,
    };
    let (of, salt, person, at_us) = (
        commission.clone(),
        Salt(chance.bytes()),
        by.0.to_owned(),
        by.1,
    );
    let turns = transcript.turns.clone();
    let reference = store.write(move |tx| -> Result<String, Error> {
        let session = rows::session(tx, of.id, number)?.ok_or(Error::NotFound)?;
        let (source, reference) = evidence::add_source(tx, &of.log(), &new, &documents, &salt)?;
        if !rows::set_source(tx, session.id, source)? {
            return Err(
                Refusal::new("transcript-there", |l| words(l).msg_transcript_there()).into(),
            );
        }
        let kept = evidence::documents_of(tx, source)?;
        for ((document, turn), place) in kept.iter().zip(&turns).zip(1..) {
            rows::add_turn(tx, session.id, (document.id, place), turn)?;
        }
        record(tx, of.id, &person, at_us, "transcript-taken", &reference)?;
        tx.enqueue_once(evidence::JOB_KIND, &of.id.to_string())?;
        Ok(reference)
    })?;
    Ok(Taken {
        reference,
        transcript,
        warnings,
    })
}

/// The names of the parts that turns become: `q12` opens question 12, `q12-2` follows; what belongs to none is `t1`, `t2`, ... A number that the
/// transcript uses twice goes on where the first left off.
fn parts(turns: &[Turn]) -> Vec<String> {
    let mut used: BTreeMap<Option<u32>, u32> = BTreeMap::new();
    turns
        .iter()
        .map(|turn| {
            let count = used.entry(turn.question).or_default();
            *count += 1;
            match (turn.question, *count) {
                (Some(question), 1) => format!("q{question}"),
                (Some(question), count) => format!("q{question}-{count}"),
                (None, count) => format!("t{count}"),
            }
        })
        .collect()
}
