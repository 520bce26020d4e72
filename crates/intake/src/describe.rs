//! Says of letters what they did not say of themselves: respondent type, place, language,
//! publication state, name, from a table that names each by where it came from or by its reference.
//!
//! Guarantees: a cell that is blank changes nothing; a row ends as done, as so already, or as refused;
//! what is done is recorded as an act. The words of a letter are never touched.

use crate::store as rows;
use crate::submission::Spot;
use crate::take::{Hands, RefusedRow};
use crate::values::{Labels, language_of, publication_of};
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Language, Publication, Refusal, record};
use evidence::Source;
use ingest::{Limits, TableRow};
use std::collections::BTreeMap;
use std::io::Cursor;

const COLUMNS: [&str; 7] = [
    "source",
    "reference",
    "respondent_type",
    "place",
    "language",
    "publication",
    "name",
];

/// What became of a table of descriptions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Described {
    /// References that were described.
    pub described: Vec<String>,
    /// References of which all was said already.
    pub already: Vec<String>,
    /// Rows that were refused.
    pub refused: Vec<RefusedRow>,
}

/// What a row says.
struct Said {
    reference: String,
    respondent_type: Option<String>,
    place: Option<String>,
    language: Option<Language>,
    publication: Option<Publication>,
    name: Option<String>,
}

/// Describes submissions by the rows of a CSV file.
///
/// # Errors
/// [`Error::Refused`] where the file cannot be read whole or lacks its columns; nothing is changed then.
pub fn describe(hands: &Hands<'_>, file: &str, bytes: &[u8]) -> Result<Described, Error> {
    let limits = Limits::default();
    let broken = |broken: ingest::Broken| Error::from(crate::broken::refusal_of(&broken));
    let shape = ingest::check_csv(file, Cursor::new(bytes), &limits).map_err(broken)?;
    let places = columns_of(file, &shape.columns)?;
    let origins = hands
        .store
        .read(|r| rows::origins(r, hands.commission.id))?;
    let call = hands.commission.definition.call.as_ref();
    let reader = Reader {
        places,
        origins: origins
            .into_iter()
            .map(|(from, of)| (plain(&from), of))
            .collect(),
        types: Labels::respondent_types(call),
        labels: Labels::places(call),
    };
    let mut ended = Described::default();
    let all = ingest::csv_rows(Cursor::new(bytes), &shape, &limits).map_err(broken)?;
    for (number, row) in (1..).zip(all) {
        let row = row.map_err(broken)?;
        let done = reader
            .said(&row)
            .map_err(Error::from)
            .and_then(|said| act(hands, said));
        match done {
            Ok((reference, true)) => ended.described.push(reference),
            Ok((reference, false)) => ended.already.push(reference),
            Err(Error::Refused(refusals)) => {
                ended
                    .refused
                    .extend(refusals.into_iter().map(|why| RefusedRow {
                        spot: Spot {
                            file: file.to_owned(),
                            row: Some(number),
                            line: Some(row.line),
                        },
                        why,
                    }));
            }
            Err(other) => return Err(other),
        }
    }
    Ok(ended)
}

fn columns_of(file: &str, columns: &[String]) -> Result<BTreeMap<&'static str, usize>, Error> {
    let mut places = BTreeMap::new();
    let mut refused = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        match COLUMNS.iter().find(|known| **known == column.trim()) {
            Some(known) => drop(places.insert(*known, at)),
            None => {
                let known = COLUMNS.join(", ");
                refused.push(Refusal::new("describe-column", |l| {
                    words(l).msg_describe_column(column.as_str(), known.as_str())
                }));
            }
        }
    }
    if !places.contains_key("source") && !places.contains_key("reference") {
        refused.push(Refusal::new("describe-no-key", |l| {
            words(l).msg_describe_no_key()
        }));
    }
    if refused.is_empty() {
        return Ok(places);
    }
    let named = |refusal: Refusal| refusal.in_file(file).at_line(1);
    Err(Error::Refused(refused.into_iter().map(named).collect()))
}

/// A message of a mailbox may be written `inbox.mbox#3` or `inbox.mbox/3`.
fn plain(origin: &str) -> String {
    origin.trim().replace('#', "/")
}

struct Reader {
    places: BTreeMap<&'static str, usize>,
    origins: BTreeMap<String, Vec<String>>,
    types: Labels,
    labels: Labels,
}

impl Reader {
    fn cell<'r>(&self, row: &'r TableRow, column: &str) -> Option<&'r str> {
        let cell = row.cells.get(*self.places.get(column)?)?.trim();
        Some(cell).filter(|cell| !cell.is_empty())
    }

    fn said(&self, row: &TableRow) -> Result<Said, Refusal> {
        let key = |labels: &Labels, text: &str| labels.key_of(text).unwrap_or(text).to_owned();
        let language = match self.cell(row, "language") {
            None => None,
            Some(text) => Some(language_of(text).ok_or_else(|| {
                Refusal::new("describe-language", |l| {
                    words(l).msg_describe_language(text)
                })
            })?),
        };
        let publication = match self.cell(row, "publication") {
            None => None,
            Some(text) => Some(publication_of(text).ok_or_else(|| {
                Refusal::new("describe-publication", |l| {
                    words(l).msg_describe_publication(text)
                })
            })?),
        };
        Ok(Said {
            reference: self.reference(row)?,
            respondent_type: self
                .cell(row, "respondent_type")
                .map(|text| key(&self.types, text)),
            place: self.cell(row, "place").map(|text| key(&self.labels, text)),
            language,
            publication,
            name: self.cell(row, "name").map(str::to_owned),
        })
    }

    fn reference(&self, row: &TableRow) -> Result<String, Refusal> {
        if let Some(reference) = self.cell(row, "reference") {
            return Ok(reference.to_owned());
        }
        let Some(source) = self.cell(row, "source") else {
            return Err(Refusal::new("describe-no-row-key", |l| {
                words(l).msg_describe_no_row_key()
            }));
        };
        match self.origins.get(&plain(source)).map(Vec::as_slice) {
            Some([reference]) => Ok(reference.clone()),
            Some(several) if several.len() > 1 => {
                let list = several.join(", ");
                Err(Refusal::new("describe-two-sources", |l| {
                    words(l).msg_describe_two_sources(source, list.as_str())
                }))
            }
            _ => Err(Refusal::new("describe-no-source", |l| {
                words(l).msg_describe_no_source(source)
            })),
        }
    }
}

fn act(hands: &Hands<'_>, said: Said) -> Result<(String, bool), Error> {
    let commission = hands.commission.clone();
    let (person, now) = (hands.by.to_owned(), hands.clock.now_us());
    hands.store.write(move |tx| {
        let by = (person.as_str(), now);
        let found = evidence::source_by_reference(tx, commission.id, &said.reference)?;
        let Some(source) = found else {
            return Err(Refusal::new("no-reference", |l| {
                words(l).msg_no_reference(said.reference.as_str())
            })
            .into());
        };
        let described = describe_one(tx, &commission, &source, &said, by)?;
        let decided = said.publication.filter(|state| *state != source.state);
        if let Some(state) = decided {
            evidence::decide_publication(tx, &commission, &source, state, by)?;
        }
        Ok((source.reference, described || decided.is_some()))
    })
}

fn describe_one(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    said: &Said,
    by: (&str, i64),
) -> Result<bool, Error> {
    let differs = |new: &Option<String>, old: &Option<String>| new.is_some() && new != old;
    let news = differs(&said.respondent_type, &source.respondent_type)
        || differs(&said.place, &source.place)
        || differs(&said.name, &source.name)
        || said.language.is_some() && said.language != source.language;
    if news {
        evidence::describe_source(
            tx,
            source.id,
            said.respondent_type.as_deref(),
            said.place.as_deref(),
            said.language,
            said.name.as_deref(),
        )?;
        record(
            tx,
            commission.id,
            by.0,
            by.1,
            "described",
            &source.reference,
        )?;
    }
    Ok(news)
}
