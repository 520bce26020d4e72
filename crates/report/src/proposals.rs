//! What somebody changed in a Word document of the report, as proposals that a person accepts or refuses, one by one.
//!
//! Guarantees: reading a document changes no text; a proposal is accepted only where its text still is what the proposal
//! was made upon, with what was accepted of the same document since; quotes, numbers and keys are never accepted; every
//! decision is one transaction with its entry in the audit; the same document twice is one.
//!
//! It deliberately takes no added paragraph by itself: which text it belongs to is for a person to say.

use crate::graph::Graph;
use crate::limits::WORD_FILE_BYTES_MAX;
use crate::store::{self as rows, proposals as kept};
use crate::texts::{Named, texts};
use crate::words::words;
use crate::writing::write_text;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Refusal, record};
use ingest::{Limits, Marked, Reads, Unread};
use word::{Hunk, Kind, Known, Proposal, apply, compare, paragraphs, plain};

/// A document that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) id: i64,
    pub(crate) file: String,
    /// The language it is in.
    pub(crate) language: String,
    /// Who took it in, and when.
    pub(crate) person: String,
    pub(crate) at_us: i64,
}

/// A proposal with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) id: i64,
    pub(crate) returned: i64,
    pub(crate) proposal: Proposal,
    pub(crate) state: State,
    pub(crate) decided: Option<Decided>,
}

/// Who decided, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) person: String,
    pub(crate) at_us: i64,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Open,
    Accepted,
    Refused,
}

impl State {
    const ALL: [Self; 3] = [Self::Open, Self::Accepted, Self::Refused];

    /// The word it has in files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
        }
    }

    /// The state of that word.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Why a proposal cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// A quote of the evidence.
    Quote,
    /// What Tystio writes itself: a number, a heading, a key.
    Own,
    /// A paragraph that is no text of the draft.
    Added,
    /// The text is another by now.
    Changed,
    /// The text is not in the draft any more.
    Gone,
    /// It overlaps another that was accepted.
    Overlaps,
    /// Nothing would be left of the text.
    Empty,
}

impl Hindrance {
    /// The sentence for the person who would accept it.
    pub(crate) fn sentence(self, language: Language) -> String {
        let w = words(language);
        match self {
            Self::Quote => w.msg_proposal_quote(),
            Self::Own => w.msg_proposal_own(),
            Self::Added => w.msg_proposal_added(),
            Self::Changed => w.msg_proposal_changed(),
            Self::Gone => w.msg_proposal_gone(),
            Self::Overlaps => w.msg_proposal_overlaps(),
            Self::Empty => w.msg_proposal_empty(),
        }
    }
}

/// Reads a document that came back, where a hostile file does no harm.
///
/// # Errors
/// [`Error::Refused`] where it is too large, or no document that can be read.
pub(crate) fn read_marked(files: &dyn Reads, name: &str, bytes: &[u8]) -> Result<Marked, Error> {
    let limits = Limits {
        file_bytes_max: WORD_FILE_BYTES_MAX as u64,
        ..Limits::default()
    };
    files.marked(name, bytes, &limits).map_err(|why| match why {
        Unread::Broken(broken) => intake::refusal_of(&broken).into(),
        Unread::Fault(why) => Error::fault("read a document that came back", why),
    })
}

/// Takes in a document that came back: its proposals are kept, and no text is changed. The same document again is the same.
/// Answers its number, and the names of texts that are not in it.
///
/// # Errors
/// [`Error::Refused`] where it is the report of another commission, or no report at all.
pub(crate) fn take_back(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (file, digest): (&str, &str),
    marked: &Marked,
    by: (&str, i64),
) -> Result<(i64, Vec<String>), Error> {
    let ident = marked.properties.iter().find(|(name, _)| name == "tystio");
    let slug = &commission.definition.slug;
    if let Some((_, ident)) = ident
        && ident.split(' ').nth(1) != Some(slug)
    {
        return Err(Refusal::new("other-commission", |l| {
            words(l).msg_word_other_commission(ident)
        })
        .in_file(file)
        .into());
    }
    let graph = rows::graph(tx, commission.id)?;
    let compared = compare(marked, &known(&graph));
    if compared.found == 0 {
        return Err(Refusal::new("no-report", |l| words(l).msg_word_no_report())
            .in_file(file)
            .into());
    }
    let missing = compared
        .missing
        .iter()
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(id) = kept::return_of(tx, commission.id, digest)? {
        return Ok((id, missing));
    }
    let proposals: Vec<Proposal> = compared
        .proposals
        .into_iter()
        .map(without_evidence)
        .collect();
    let language = compared.language.unwrap_or_default();
    let id = kept::add_return(tx, commission.id, (file, digest, &language), &proposals, by)?;
    record(tx, commission.id, by.0, by.1, "word-returned", file)?;
    Ok((id, missing))
}

/// A proposal without words of the evidence: where they stand is enough to find them in the file.
fn without_evidence(mut proposal: Proposal) -> Proposal {
    if proposal.kind == Kind::Fixed {
        proposal.hunk.text.clear();
        proposal.was.clear();
    }
    if !is_ours(&proposal.name) {
        proposal.was.clear();
    }
    proposal
}

/// Whether the name is that of a text that people wrote for the report.
fn is_ours(name: &str) -> bool {
    !is_quote(name) && !name.starts_with("other")
}

fn is_quote(name: &str) -> bool {
    name.ends_with("/quote")
}

/// Every text of the draft that a document prints, in each language it is in.
pub(crate) fn known(graph: &Graph) -> Vec<Known> {
    let mut all = Vec::new();
    for one in texts(graph).into_iter().filter(Named::is_printed) {
        for (language, text) in one.texts.iter() {
            all.push(Known {
                name: one.name(),
                language: language.code().to_owned(),
                prefix: one.prefix(),
                text: paragraphs(text),
            });
        }
    }
    all
}

/// What would become of a text, or why a proposal cannot be accepted; nothing of a text for a comment.
pub(crate) fn outcome(
    graph: &Graph,
    all: &[Kept],
    one: &Kept,
) -> Result<Option<String>, Hindrance> {
    let Proposal {
        kind,
        name,
        language,
        base,
        hunk,
        ..
    } = &one.proposal;
    match kind {
        Kind::Comment => return Ok(None),
        Kind::Fixed if is_quote(name) => return Err(Hindrance::Quote),
        Kind::Fixed => return Err(Hindrance::Own),
        Kind::Added => return Err(Hindrance::Added),
        Kind::Edit => {}
    }
    let known = texts(graph).into_iter().find(|text| text.name() == *name);
    let now = known.and_then(|text| Some(paragraphs(text.texts.only(language_of(language)?)?)));
    let now = now.ok_or(Hindrance::Gone)?;
    let base = base.as_deref().ok_or(Hindrance::Changed)?;
    let mut hunks: Vec<Hunk> = all
        .iter()
        .filter(|other| {
            other.returned == one.returned
                && other.state == State::Accepted
                && other.proposal.kind == Kind::Edit
        })
        .filter(|other| (&other.proposal.name, &other.proposal.language) == (name, language))
        .map(|other| other.proposal.hunk.clone())
        .collect();
    let expected = apply(base, &hunks).ok_or(Hindrance::Overlaps)?;
    if plain(&expected) != plain(&now) {
        return Err(Hindrance::Changed);
    }
    hunks.push(hunk.clone());
    let becomes = paragraphs(&apply(base, &hunks).ok_or(Hindrance::Overlaps)?);
    match becomes.is_empty() {
        true => Err(Hindrance::Empty),
        false => Ok(Some(becomes)),
    }
}

pub(crate) fn language_of(code: &str) -> Option<Language> {
    [Language::Cy, Language::En]
        .into_iter()
        .find(|language| language.code() == code)
}

/// Accepts a proposal, which changes its text, or refuses it.
///
/// # Errors
/// [`Error::NotFound`] where there is none of that number; [`Error::Refused`] where it was decided before, or cannot be
/// accepted.
pub(crate) fn decide(
    tx: &mut Tx<'_>,
    commission: &Commission,
    id: i64,
    accepts: bool,
    by: (&str, i64),
) -> Result<(), Error> {
    let all = kept::proposals(tx, commission.id)?;
    let one = all.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    if one.state != State::Open {
        return Err(Refusal::new("decided", |l| words(l).msg_proposal_decided()).into());
    }
    let (name, language) = (&one.proposal.name, &one.proposal.language);
    if accepts {
        let graph = rows::graph(tx, commission.id)?;
        let becomes = outcome(&graph, &all, one)
            .map_err(|why| Error::from(Refusal::new("not-accepted", |l| why.sentence(l))))?;
        if let (Some(becomes), Some(language)) = (becomes, language_of(language)) {
            write_text(tx, commission.id, (name, language), &becomes, by)?;
        }
    }
    let (state, what) = match accepts {
        true => (State::Accepted, "proposal-accepted"),
        false => (State::Refused, "proposal-refused"),
    };
    kept::decide(tx, id, state, by)?;
    let about = format!("{name} {language}");
    record(tx, commission.id, by.0, by.1, what, about.trim())?;
    Ok(())
}

/// Everything that came back, and the draft it is about.
pub(crate) struct Desk {
    pub(crate) graph: Graph,
    pub(crate) returns: Vec<Returned>,
    pub(crate) proposals: Vec<Kept>,
}

impl Desk {
    /// Reads all of it.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be read.
    pub(crate) fn read(r: &Reader<'_>, commission: &Commission) -> Result<Self, Error> {
        Ok(Self {
            graph: rows::graph(r, commission.id)?,
            returns: kept::returns(r, commission.id)?,
            proposals: kept::proposals(r, commission.id)?,
        })
    }

    /// Why a proposal cannot be accepted, where it cannot.
    pub(crate) fn hindrance(&self, one: &Kept) -> Option<Hindrance> {
        outcome(&self.graph, &self.proposals, one).err()
    }
}
