//! Hub ideas: what people ask for, before any arithmetic.
//!
//! Guarantees: an idea is made by a person's act, from evidence or typed; who asks for it are the commission's own submissions, each counted
//! once however often it asks, with distinct texts beside; an idea is changed only where it still says what its writer was shown. It
//! deliberately takes no place out of anybody's words by itself and weighs no idea against another.

use crate::limits::{IDEA_TEXT_CHARS_MAX, IDEA_TITLE_CHARS_MAX, IDEAS_MAX};
use crate::siting::{Place, typed_place};
use crate::store as rows;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Error, Refusal, record};
use std::collections::{BTreeMap, BTreeSet};

/// How far an idea has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// Somebody asks for it.
    #[default]
    Asked,
    /// Somebody is working it out.
    Planned,
    /// Who would own and govern it has agreed.
    Agreed,
    /// It is open.
    Open,
    /// It is not followed further.
    SetAside,
    /// Whoever asked for it was erased, and its words with them.
    Erased,
}

impl Stage {
    /// The stages that a person may choose, in their order.
    pub const CHOSEN: [Self; 5] = [
        Self::Asked,
        Self::Planned,
        Self::Agreed,
        Self::Open,
        Self::SetAside,
    ];

    /// The word in the database and in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Planned => "planned",
            Self::Agreed => "agreed",
            Self::Open => "open",
            Self::SetAside => "set-aside",
            Self::Erased => "erased",
        }
    }

    /// The stage of a word in the database.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        Self::chosen(code).unwrap_or(Self::Erased)
    }

    /// The stage that a person chose by its word.
    #[must_use]
    pub fn chosen(code: &str) -> Option<Self> {
        Self::CHOSEN.into_iter().find(|one| one.code() == code)
    }
}

/// Where an idea comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Somebody on the staff typed it.
    Typed,
    /// It was taken from the evidence.
    Evidence,
    /// It came in a file.
    File,
}

impl Origin {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Evidence => "evidence",
            Self::File => "file",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        let all = [Self::Typed, Self::Evidence, Self::File];
        all.into_iter()
            .find(|one| one.code() == code)
            .unwrap_or(Self::Typed)
    }
}

/// What an idea says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// How far it has come.
    pub stage: Stage,
    /// What the place is called.
    pub name: String,
    /// The area that it is in or for.
    pub area: String,
    /// Latitude and longitude in millionths of a degree, where they are known.
    pub at_e6: Option<(i64, i64)>,
    /// The services under one roof.
    pub services: String,
    /// Who would own and govern it.
    pub owners: String,
    /// What else is known of it.
    pub note: String,
}

impl Told {
    /// Where it is.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.at_e6.map(|(lat, lon)| Place {
            lat: lat as f64 / 1e6,
            lon: lon as f64 / 1e6,
        })
    }

    /// Its coordinates as they are typed; empty where there are none.
    #[must_use]
    pub fn place_text(&self) -> String {
        self.place()
            .map(|place| format!("{}, {}", place.lat, place.lon))
            .unwrap_or_default()
    }

    /// The same with the coordinates that somebody typed, if any.
    ///
    /// # Errors
    /// A refusal where they are no place.
    pub fn at(mut self, typed: &str) -> Result<Self, Refusal> {
        self.at_e6 = match typed.trim() {
            "" => None,
            typed => {
                let place = typed_place(typed)?;
                let millionths = |degrees: f64| (degrees * 1e6).round() as i64;
                Some((millionths(place.lat), millionths(place.lon)))
            }
        };
        Ok(self)
    }

    /// The same with its space in order.
    pub(crate) fn checked(mut self) -> Result<Self, Refusal> {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.name = line(&self.name);
        self.area = line(&self.area);
        for text in [&mut self.services, &mut self.owners, &mut self.note] {
            *text = text.replace("\r\n", "\n").trim().to_owned();
        }
        if self.name.is_empty() {
            return Err(Refusal::new("idea-name", |l| words(l).msg_idea_no_name()));
        }
        let long = |text: &String, most: usize| text.chars().count() > most;
        let titles = [&self.name, &self.area];
        if titles
            .into_iter()
            .any(|text| long(text, IDEA_TITLE_CHARS_MAX))
        {
            let most = pages::say::count(IDEA_TITLE_CHARS_MAX as u64);
            return Err(Refusal::new("idea-name", |l| {
                words(l).msg_idea_title_long(&most)
            }));
        }
        let texts = [&self.services, &self.owners, &self.note];
        if texts
            .into_iter()
            .any(|text| long(text, IDEA_TEXT_CHARS_MAX))
        {
            let most = pages::say::count(IDEA_TEXT_CHARS_MAX as u64);
            return Err(Refusal::new("idea-text", |l| {
                words(l).msg_idea_text_long(&most)
            }));
        }
        Ok(self)
    }
}

/// An idea for a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// Its number in the database.
    pub id: i64,
    /// Its number in the commission, printed as `H12`.
    pub number: i64,
    /// Where it comes from.
    pub origin: Origin,
    /// The submission from which its words were taken: they go with it.
    pub words_of: Option<i64>,
    /// What it says.
    pub told: Told,
    /// How often it was written, from 1.
    pub version: i64,
    /// Who made it.
    pub person: String,
    /// When it was made.
    pub made_us: i64,
    /// When it was last written.
    pub changed_us: i64,
}

impl Idea {
    /// Its name, as pages and files write it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("H{}", self.number)
    }
}

/// Who asks for an idea: a submission, one of its answers, or a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its number in the database.
    pub id: i64,
    /// The number of the idea in its commission.
    pub idea: i64,
    /// The source.
    pub source: i64,
    /// Its reference.
    pub reference: String,
    /// The document, where one is meant.
    pub document: Option<i64>,
    /// Its part.
    pub part: Option<String>,
    /// The passage, where one is meant.
    pub passage: Option<i64>,
    /// Its words.
    pub quote: Option<String>,
}

impl Request {
    /// What is cited, such as `WHC0012/e1`.
    #[must_use]
    pub fn cited(&self) -> String {
        match &self.part {
            Some(part) => format!("{}/{part}", self.reference),
            None => self.reference.clone(),
        }
    }
}

/// Where in the evidence an idea was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// The source.
    pub source: i64,
    /// The document.
    pub document: Option<i64>,
    /// The passage.
    pub passage: Option<i64>,
}

/// How many ask for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// Submissions, each once.
    pub submissions: u64,
    /// Distinct texts among them.
    pub distinct_texts: u64,
}

/// How many ask for each idea, by its number.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn asked_for(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<i64, Asked>, Error> {
    let mut sources: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
    for request in rows::requests(r, commission)? {
        let of = sources.entry(request.idea).or_default();
        of.insert(request.source);
    }
    let texts = evidence::counted_texts(r, commission)?;
    let count = |sources: &BTreeSet<i64>| {
        let keys = sources.iter().filter_map(|source| texts.get(source));
        Asked {
            submissions: sources.len() as u64,
            distinct_texts: keys.flatten().collect::<BTreeSet<_>>().len() as u64,
        }
    };
    Ok(sources
        .iter()
        .map(|(idea, sources)| (*idea, count(sources)))
        .collect())
}

/// Makes an idea, asked for where in the evidence it was found; answers its number.
///
/// # Errors
/// A refusal where it has no name or is too long, or there are [`IDEAS_MAX`] already.
pub fn make(
    tx: &mut Tx<'_>,
    commission: i64,
    told: Told,
    (origin, asking): (Origin, Option<Asking>),
    by: (&str, i64),
) -> Result<i64, Error> {
    let told = told.checked()?;
    if rows::ideas(tx, commission)?.len() >= IDEAS_MAX {
        let most = pages::say::count(IDEAS_MAX as u64);
        return Err(Refusal::new("ideas", |l| words(l).msg_ideas_many(&most)).into());
    }
    if let Some(asking) = asking {
        own(tx, commission, asking.source)?;
    }
    let words_of = asking.map(|asking| asking.source);
    let number = rows::add_idea(tx, commission, &told, (origin, words_of), by)?;
    record(
        tx,
        commission,
        by.0,
        by.1,
        "hub-made",
        &format!("H{number}"),
    )?;
    if let Some(asking) = asking {
        ask(tx, commission, number, asking, by)?;
    }
    Ok(number)
}

/// Writes an idea anew.
///
/// # Errors
/// A refusal where it was changed since `version`, or does not say what it must; [`Error::NotFound`] where there is none.
pub fn change(
    tx: &mut Tx<'_>,
    (commission, number, version): (i64, i64, i64),
    told: Told,
    by: (&str, i64),
) -> Result<(), Error> {
    rows::idea(tx, commission, number)?.ok_or(Error::NotFound)?;
    let told = told.checked()?;
    if !rows::change_idea(tx, (commission, number, version), &told, by.1)? {
        return Err(Refusal::new("idea-changed", |l| words(l).msg_idea_changed()).into());
    }
    record(
        tx,
        commission,
        by.0,
        by.1,
        "hub-changed",
        &format!("H{number}"),
    )?;
    Ok(())
}

/// Keeps that somebody asks for an idea; the same again is kept once.
///
/// # Errors
/// [`Error::NotFound`] where there is no such idea, or what is cited is not of this commission.
pub fn ask(
    tx: &mut Tx<'_>,
    commission: i64,
    number: i64,
    asking: Asking,
    by: (&str, i64),
) -> Result<(), Error> {
    let idea = rows::idea(tx, commission, number)?.ok_or(Error::NotFound)?;
    let source = own(tx, commission, asking.source)?;
    let there = rows::requests(tx, commission)?;
    let same = there.iter().any(|one| {
        let cited = (one.source, one.document, one.passage);
        one.idea == number && cited == (asking.source, asking.document, asking.passage)
    });
    if same {
        return Ok(());
    }
    let cited = (asking.source, asking.document, asking.passage);
    rows::add_request(tx, idea.id, cited, by)?;
    if let Some(document) = asking.document {
        rows::set_read(tx, document, by)?;
    }
    let about = format!("H{number} {}", source.reference);
    record(tx, commission, by.0, by.1, "hub-asked", &about)?;
    Ok(())
}

/// A source of this commission.
fn own(r: &Reader<'_>, commission: i64, source: i64) -> Result<evidence::Source, Error> {
    evidence::source(r, source)?
        .filter(|source| source.commission == commission)
        .ok_or(Error::NotFound)
}

/// Takes back that somebody asks for an idea.
///
/// # Errors
/// [`Error::NotFound`] where nobody does.
pub fn unask(
    tx: &mut Tx<'_>,
    commission: i64,
    number: i64,
    request: i64,
    by: (&str, i64),
) -> Result<(), Error> {
    let there = rows::requests(tx, commission)?;
    let one = there
        .iter()
        .find(|one| one.id == request && one.idea == number)
        .ok_or(Error::NotFound)?;
    rows::take_request(tx, commission, request)?;
    let about = format!("H{number} {}", one.reference);
    record(tx, commission, by.0, by.1, "hub-unasked", &about)?;
    Ok(())
}
